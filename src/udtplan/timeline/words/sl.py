"""Slovenian. Source: hand-written from the usage of Slovenian city plans; keys as in ``en.py``."""

WORDS = {
    "january": "januarja, januarju, januarjem",
    "february": "februarja, februarju, februarjem",
    "march": "marca, marcu, marcem, mar",
    "april": "aprila, aprilu, aprilom",
    "may": "maja, maju, majem",
    "june": "junija, juniju, junijem",
    "july": "julija, juliju, julijem",
    "august": "avgusta, avgustu, avgustom",
    "september": "septembra, septembru, septembrom, sept",
    "october": "oktobra, oktobru, oktobrom",
    "november": "novembra, novembru, novembrom",
    "december": "decembra, decembru, decembrom",
    "spring": "pomlad, pomladi, pomladjo, spomladi",
    "summer": "poletje, poletja, poletju, poletjem, poleti",
    "autumn": "jesen, jeseni, jesenjo",
    "winter": "zima, zime, zimi, zimo, pozimi",
    "quarter": (
        "četrtletje, četrtletja, četrtletju, četrtletjem, kvartal, kvartala, kvartalu, četrtl, kv, q, "
        "trimesečje, tromesečje, trimesečja, trimesečju"
    ),
    "#quarter": "q, k",
    "half": "polletje, polletja, polletju, polletjem, semester, semestra, semestru, polovično leto",
    "#half": "h",
    "halfway": "polovica, polovici, polovice, polovico, polovici leta",
    "mid": "sredina, sredini, sredine, sredi, sredino",
    "third": "tretjina, tretjini, tretjine",
    "week": "teden, tedna, tednu, tedni, tednov, tednih",
    "1st": "prvi, prva, prvo, prvega, prvem, prve, prvo",
    "2nd": "drugi, druga, drugo, drugega, drugem, druge",
    "3rd": "tretji, tretja, tretje, tretjega, tretjem",
    "4th": "četrti, četrta, četrto, četrtega, četrtem, četrte",
    "last": "zadnji, zadnje, zadnjega, zadnjem",
    "~": "ga, em, i",
    "start": "začetek, začetka, začetku, začetkom, na začetku, v začetku",
    "from start": "od začetka",
    "late": "pozna, pozno, pozne, pozni",
    "early": "zgodnja, zgodnje, zgodnji",
    "end": "konec, konca, koncu, koncem, ob koncu, na koncu, proti koncu, iztek, ob izteku",
    "from": (
        "od, od leta, začenši, začenši z, z začetkom, ne prej kot, začetek v, s pričetkom, pričetek, "
        "od vključno"
    ),
    "from uncertain": "najprej, najprej v, najhitreje",
    "since": "že od, poteka od",
    "until": "do, vse do, do leta, do vključno, do meseca",
    "until end": "do konca, do konca leta, vse do konca, do izteka",
    "by": (
        "najkasneje do, najpozneje do, najkasneje, najpozneje, najkasneje v, najpozneje v, rok do, "
        "v roku do, rok, ne pozneje kot, skrajni rok, z rokom do, najkasneje z"
    ),
    "by end": "najkasneje do konca, najpozneje do konca, pred koncem, pred iztekom, rok do konca",
    "before": "pred, pred letom",
    "after": "po, po letu, po koncu",
    "between": "med, med letoma, med letom",
    "and": "in, ter",
    "or": "ali",
    "onwards": "dalje, naprej, in dalje, in naprej, in kasneje, in pozneje, in naslednja leta",
    "ongoing": (
        "stalno, stalna, stalna naloga, trajno, trajna, neprekinjeno, kontinuirano, v teku, poteka, tekoče, "
        "v izvajanju, nedoločen čas, za nedoločen čas, se izvaja, že poteka, ves čas, sproti, danes, "
        "permanentno, stalen, v izvedbi"
    ),
    "recurring": (
        "letno, vsako, vsak, vsaka, vsakega, vsake, vsakih, vsako leto, mesečno, četrtletno, polletno, "
        "tedensko, redno, periodično, enkrat letno, dvakrat letno, na leto, na mesec, vsakoletno, "
        "krat letno, dnevno, na vsaki dve leti, ponavljajoče, vsakoletni"
    ),
    "relative": (
        "naslednji, naslednje, naslednjem, naslednjega, naslednjih, prihodnji, prihodnje, prihodnjih, "
        "prihodnjem, kmalu, letos, letošnje, to, tem, tega, ta, takoj, nemudoma, čim prej, v prihodnosti, "
        "prihodnosti, trenutno, zdaj, sedaj, kasneje, pozneje, lani, lansko, preteklo, bližnji prihodnosti, "
        "tekoče leto, tekočem letu, po sprejetju"
    ),
    "#relative": "m, mesec",
    "approximate": "približno, okvirno, okoli, okrog, cca, ca, circa, pribl, nekje",
    "uncertain": (
        "predvidoma, verjetno, morebitno, morda, možno, ocena, ocenjeno, pričakovano, pričakovan, začasno, "
        "predvideva se, po možnosti, domnevno, bo potrjeno, eventualno, ocenjen"
    ),
    "term": (
        "kratkoročno, srednjeročno, dolgoročno, kratkoročni, srednjeročni, dolgoročni, kratki rok, "
        "srednji rok, dolgi rok, na kratek rok, na srednji rok, na dolgi rok"
    ),
    "fiscal": "proračunsko leto, proračunskem letu, poslovno leto, poslovnem letu, fiskalno leto",
    "school": "šolsko leto, šolskem letu, šolskega leta, študijsko leto, študijskem letu",
    "phase": (
        "faza, fazi, fazo, etapa, korak, mejnik, ukrep, aktivnost, sklop, del, cilj, krog, naloga, stopnja"
    ),
    "refuse": "ne, ni, brez, razen, odpovedano, preloženo, noben",
    "done": "izvedeno, dokončano, zaključeno, uvedeno, doseženo, realizirano, končano, izveden, zaključen",
    "start-label": "začetek, datum začetka, pričetek, začetek izvajanja, začetek projekta",
    "end-label": (
        "konec, datum konca, zaključek, dokončanje, zaključek projekta, datum zaključka, konec izvajanja"
    ),
    "duration": "trajanje, za obdobje, čas trajanja, dolžina",
    "year": "leto, leta, letu, let, leti, letih, letom, l, koledarsko leto",
    "month": "mesec, meseca, mesecu, mesecev, meseci, mesece, mesecih",
    "day": "dan, dni, dneva, dnevi",
    "=1": "en, enega, eno",
    "=2": "dva, dveh, dve",
    "=3": "tri, treh",
    "=4": "štiri",
    "=5": "pet",
    "=6": "šest",
    "=12": "dvanajst",
    "=18": "osemnajst",
    "skip": (
        "v, na, z, s, za, iz, ob, pri, k, v letu, v letih, leta, za leto, za leta, v teku leta, tekom, "
        "tekom leta, v času, v mesecu, v mesecih, meseca, obdobje, v obdobju, v obdobju od, časovnica, "
        "časovni okvir, datum, načrtovano, načrtovan, načrtovana, predvideno, predviden, načrt, projekt, "
        "projekta, izvedba, izvedbe, izvajanje, izvajanja, uvedba, zagon, objava, javno naročilo, stanje, "
        "ura, uri, vključno, celo, celotno, cel, pilot, vrednotenje, priprava, ciljno leto, med letom, dne, "
        "obdobja, rok izvedbe, termin, testiranje, gradnja, časovni načrt, skozi vse leto, tako, kot, "
        "vključno z"
    ),
}
