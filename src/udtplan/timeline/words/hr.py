"""Croatian. Source: hand-written from the usage of Croatian city plans; keys as in ``en.py``."""

WORDS = {
    "january": "siječnju, siječnjem, januar, januara",
    "february": "veljači, veljaču, veljačom, februar, februara",
    "march": "ožujku, ožujkom",
    "april": "travnju, travnjem",
    "may": "svibnju, svibnjem",
    "june": "lipnju, lipnjem, juna",
    "july": "srpnju, srpnjem",
    "august": "kolovozu, kolovozom",
    "september": "rujnu, rujnom",
    "october": "listopadu, listopadom",
    "november": "studenog, studenom, studenomu",
    "december": "prosincu, prosincem",
    "spring": "proljeće, proljeća, proljeću, proljećem, proljetno razdoblje",
    "summer": "ljeto, ljeta, ljetu, ljetom, ljeti",
    "autumn": "jesen, jeseni, jesenjo",
    "winter": "zima, zime, zimi, zimu",
    "quarter": "tromjesečje, tromjesečja, tromjesečju, kvartal, kvartala, kvartalu, kvartali, kv, q, tromj",
    "#quarter": "q, k",
    "half": (
        "polugodište, polugodišta, polugodištu, polugodišt, polugodišnje, polugođe, semestar, semestra, "
        "semestru, polugod, polugodišta"
    ),
    "#half": "h",
    "halfway": (
        "polovica, polovici, polovice, polovicu, polovina, polovini, polovine, polovinu, polovicom, pola"
    ),
    "mid": "sredina, sredini, sredine, sredinom, sredinu",
    "third": "trimestar, trećina, trećini",
    "week": "tjedan, tjedna, tjednu, tjedni, tjedana",
    "1st": "prvi, prva, prvo, prvog, prvom, prvoj, prvoga, prvu",
    "2nd": "drugi, druga, drugo, drugog, drugom, drugoj, drugoga, drugu",
    "3rd": "treći, treća, treće, trećeg, trećem, trećoj",
    "4th": "četvrti, četvrta, četvrto, četvrtog, četvrtom, četvrtoj",
    "last": "zadnji, zadnje, zadnjem, posljednji, posljednje, posljednjem",
    "~": "og, om, i, ga",
    "start": "početak, početka, početku, početkom, na početku, u početku",
    "from start": "od početka",
    "late": "kasna, kasno, kasne, kasnu",
    "early": "rana, rano, rane, ranu",
    "end": "kraj, kraja, kraju, krajem, na kraju, pri kraju, konac, koncem, svršetak, potkraj",
    "from": (
        "od, od godine, počevši od, počevši, s početkom, početak u, ne prije, od mjeseca, s početkom u, "
        "počinje u"
    ),
    "from uncertain": "najranije, najranije u, najranije od",
    "since": "još od, traje od, već od",
    "until": "do, sve do, zaključno s, do uključivo, do mjeseca",
    "until end": "do kraja, do kraja godine, sve do kraja, do konca, zaključno s krajem, do isteka",
    "by": (
        "najkasnije do, najkasnije, najkasnije u, rok do, u roku do, rok, ne kasnije od, krajnji rok, "
        "najdalje do, s rokom do, do najkasnije"
    ),
    "by end": "najkasnije do kraja, najkasnije krajem, prije kraja, rok do kraja, prije isteka",
    "before": "prije, prije godine",
    "after": "nakon, poslije, nakon godine",
    "between": "između",
    "and": "i, te",
    "or": "ili",
    "onwards": "nadalje, i dalje, i nadalje, i kasnije, dalje, i sljedeće, pa nadalje, i narednih godina",
    "ongoing": (
        "kontinuirano, kontinuirana, kontinuirani, trajno, stalno, stalna, u tijeku, u provedbi, neprekidno, "
        "neograničeno, traje, provodi se, tijekom cijelog projekta, trajna, neodređeno, "
        "na neodređeno vrijeme, danas, u izradi, već traje, permanentno"
    ),
    "recurring": (
        "godišnje, svake, svaki, svakog, svakoga, svako, svakih, svaku, jednom godišnje, dvaput godišnje, "
        "dva puta godišnje, mjesečno, tromjesečno, kvartalno, tjedno, redovito, redovno, periodično, "
        "na godinu, puta godišnje, svake godine, svakih šest mjeseci, dnevno, povremeno, jedanput godišnje, "
        "godišnja, godišnji"
    ),
    "relative": (
        "sljedeći, sljedeće, sljedećih, sljedećem, sljedećeg, iduće, idući, iduća, idućih, narednih, "
        "naredni, naredne, uskoro, ove, ovog, ovo, ovaj, odmah, smjesta, što prije, u budućnosti, "
        "budućnosti, trenutno, trenutačno, sada, kasnije, prošle, prošlog, bliskoj budućnosti, tekuće, "
        "tekućoj, nakon usvajanja, ovoj"
    ),
    "#relative": "m, mjesec",
    "approximate": "otprilike, oko, okvirno, cca, ca, circa, približno, okolo",
    "uncertain": (
        "vjerojatno, očekivano, očekuje se, očekivani, eventualno, moguće, možda, procjena, procijenjeno, "
        "preliminarno, ako je moguće, privremeno, pretpostavljeno, po mogućnosti, indikativno, očekivana, "
        "predvidivo"
    ),
    "term": (
        "kratkoročno, srednjoročno, dugoročno, kratkoročni, srednjoročni, dugoročni, kratki rok, "
        "srednji rok, dugi rok, u kratkom roku, u srednjem roku, u dugom roku, kratkoročne, srednjoročne, "
        "dugoročne"
    ),
    "fiscal": (
        "proračunska godina, proračunskoj godini, proračunske godine, fiskalna godina, fiskalnoj godini, "
        "poslovna godina"
    ),
    "school": (
        "školska godina, školskoj godini, školske godine, školsku godinu, akademska godina, "
        "akademskoj godini, akademske godine"
    ),
    "phase": (
        "faza, fazi, fazu, etapa, korak, mjera, aktivnost, paket, dio, cilj, krug, zadatak, prekretnica, "
        "stupanj"
    ),
    "refuse": "ne, nije, bez, osim, otkazano, odgođeno, nijedan",
    "done": (
        "provedeno, dovršeno, završeno, uvedeno, postignuto, realizirano, implementirano, završen, ostvareno"
    ),
    "start-label": "početak, datum početka, početak provedbe, početak projekta, pokretanje",
    "end-label": (
        "kraj, završetak, datum završetka, završetak projekta, završetak provedbe, kraj provedbe, dovršetak, "
        "datum kraja"
    ),
    "duration": (
        "trajanje, za razdoblje od, u trajanju od, u trajanju, tijekom razdoblja od, vrijeme trajanja, kroz"
    ),
    "year": "godina, godine, godini, godinu, god, g, godinama, kalendarska godina, godinom",
    "month": "mjesec, mjeseca, mjesecu, mjeseci, mj",
    "day": "dan, dana, dani",
    "=1": "jedan, jedne, jednu",
    "=2": "dva, dvije",
    "=3": "tri",
    "=4": "četiri",
    "=5": "pet",
    "=6": "šest",
    "=12": "dvanaest",
    "=18": "osamnaest",
    "skip": (
        "u, na, s, sa, za, iz, o, pri, u godini, u godinama, za godinu, tijekom, tijekom godine, u tijeku "
        "godine, kroz godinu, u mjesecu, u mjesecima, razdoblje, u razdoblju, u razdoblju od, za razdoblje, "
        "razdoblja, period, u periodu, vremenski okvir, rokovi, datum, planirano, planiran, planirana, "
        "planirani, predviđeno, predviđen, plan, projekt, projekta, provedba, provedbe, izvedba, "
        "provođenje, uvođenje, puštanje u rad, objava, javna nabava, status, sati, sat, uključujući, "
        "uključivo, cijela, cijelu, cijele, pilot, vrednovanje, evaluacija, priprema, ciljna godina, dana, "
        "vremenski, raspored, testiranje, izgradnja, rok provedbe, vrijeme provedbe, provodi, u toku, "
        "ljetnih, i to"
    ),
}
