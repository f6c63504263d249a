"""Hungarian. Source: hand-written from the usage of Hungarian municipal plans; keys as in ``en.py``.

The year stands first ("2026. május 31."), and endings say what prepositions say elsewhere: -tól "from", -ig
"until".
"""

YEAR_FIRST = True

_IN = (
    "-, ban, ben, i, ja, je, a, e, jában, jében, ában, ében, án, én, on, en, nak, nek, jának, ának, ének, "
    "n, ön"
)
_TO = "ra, re, ára, ére, jára, jére"
_FROM = {"from<": "tól, től, ától, étől, jától, jétől", "until<": "ig, jáig, jéig, áig, éig"}
# "2026 végére" is by the end of 2026, "a 2026. évre" for the year.
_POINTS = {"": _IN, "by<": _TO} | _FROM
_STRETCHES = {"": f"{_IN}, {_TO}"} | _FROM

INFLECTED = (
    (
        {
            "january": "január",
            "february": "február",
            "march": "március",
            "april": "április",
            "may": "május",
            "june": "június",
            "july": "július",
            "august": "augusztus",
            "september": "szeptember",
            "october": "október",
            "november": "november",
            "december": "december",
            "spring": "tavasz, tavasza, tavaszá",
            "summer": "nyár, nyara, nyará, nyar",
            "autumn": "ősz, ősze, őszé",
            "winter": "tél, tele, telé, tel",
            "start": "kezdet, kezdete, kezdeté, elej, eleje, elejé, eleji",
            "mid": "közep, közepe, közepé, közép, derek, dereka, dereká",
            "end": "vég, vége, végé, végi",
            "end year": "évvég, évvége, évvégé, év vége, év végé",
            "mid year": "évközép, év közepe, év közepé",
            "start year": "évelej, év eleje, év elejé",
        },
        _POINTS,
    ),
    (
        {
            "quarter": "negyedév, negyedéve, negyedévé",
            "half": "félév, féléve, félévé",
            "halfway": "fele, felé, fél, felében",
            "third": "harmad, harmada, harmadá",
            "year": "év, éve, évé",
        },
        _STRETCHES,
    ),
)

WORDS = {
    "january": "jan",
    "february": "feb",
    "march": "márc",
    "september": "szept",
    "spring": "tavasszal, tavaszi, tavasz folyamán",
    "summer": "nyáron, nyári, nyarán, nyarának",
    "autumn": "ősszel, őszi, őszén, őszének",
    "winter": "télen, téli, telén, telének",
    "from< spring": "tavaszától",
    "from< summer": "nyarától",
    "from< autumn": "őszétől",
    "until< spring": "tavaszáig",
    "until< summer": "nyaráig",
    "until< autumn": "őszéig",
    "early spring": "kora tavasz, kora tavasszal",
    "late spring": "késő tavasz, késő tavasszal",
    "early autumn": "kora ősz, kora ősszel",
    "late autumn": "késő ősz, késő ősszel",
    "quarter": "negyedév, negyedéves, n év, né, q, negyedévében, negyedévének",
    "until< quarter": "negyedévéig",
    "from< quarter": "negyedévétől",
    "#quarter": "q",
    "half": "félév, félévében, félévének, fé",
    "#half": "h",
    "halfway": "felében, felének, fele",
    "week": "hét, héten, hete, hétig, hetében, heti",
    "1st": "első, elsejei",
    "2nd": "második",
    "3rd": "harmadik",
    "4th": "negyedik",
    "last": "utolsó",
    "~": ("ban, ben, os, as, es, ös, i, án, én, a, e, ás, ai, ei, ik, in, on, en, jén, ján, nak, nek"),
    "~from<": "tól, től, jétől, ától, étől, étol",
    "~until<": "ig, jéig, áig, éig",
    "~by<": "ra, re",
    "from": "kezdve tól",
    "from<": "kezdődően, kezdve, indulóan, kezdete óta, fogva",
    "since": "már tól",
    "from uncertain": "legkorábban",
    "onwards": "és azután, és tovább, és azt követően, és a következő évek, és később",
    "by": "legkésőbb, határidő, legfeljebb, határideje, nem később mint",
    "until<": "bezárólag",
    "before<": "előtt, megelőzően",
    "after<": "után, követően",
    "between<": "között, közötti, közt",
    "and": "és, valamint, illetve, s",
    "or": "vagy",
    "ongoing": (
        "folyamatos, folyamatosan, folyamatban, állandó, állandóan, jelenleg is, folyik, határozatlan, "
        "határozatlan ideig, végrehajtás alatt, megvalósítás alatt, tartós, visszavonásig, "
        "jelenleg is zajlik, zajlik, folyamatban van, máig, a mai napig, permanens"
    ),
    "recurring": (
        "évente, évenként, éves, havonta, havi, negyedévente, félévente, hetente, minden, rendszeresen, "
        "rendszeres, időszakosan, évi, évente egyszer, évente kétszer, évente egy alkalommal, kétévente, "
        "ismétlődő, alkalommal, naponta, periodikusan, minden évben, hathavonta, egyszer egy évben"
    ),
    "relative": (
        "jövő, következő, közeljövő, közeljövőben, közeli, jövőre, jövőben, elkövetkező, hamarosan, idén, "
        "idei, ez, ebben, azonnal, azonnali, most, mielőbb, később, tavaly, múlt, folyó, tárgyévi, "
        "haladéktalanul, legközelebbi, eljövendő, a jövőben, jelenlegi, az idei, a jóváhagyás után, "
        "minél előbb"
    ),
    "#relative": "m, hónap",
    "approximate": (
        "körülbelül, kb, mintegy, hozzávetőleg, hozzávetőlegesen, nagyjából, circa, kb a, megközelítőleg"
    ),
    "approximate mark": "",
    "uncertain": (
        "várhatóan, várható, valószínűleg, esetleg, lehetőleg, előreláthatólag, tervezetten, becsült, "
        "előzetes, előzetesen, feltehetően, talán, lehetséges, tájékoztató jelleggel, várhatólag, "
        "remélhetőleg, forrás függvényében, előreláthatóan"
    ),
    "term": (
        "rövid táv, rövid távon, középtáv, középtávon, hosszú táv, hosszú távon, rövidtávon, hosszútávon, "
        "rövid távú, középtávú, hosszú távú, rövidtávú, hosszútávú"
    ),
    "fiscal": "költségvetési év, költségvetési évben, pénzügyi év, pénzügyi évben, üzleti év",
    "school": "tanév, tanévben, tanévre, tanévtől",
    "phase": (
        "fázis, szakasz, ütem, lépés, intézkedés, feladat, munkacsomag, rész, cél, mérföldkő, ütemben, "
        "szakaszban, forduló"
    ),
    "refuse": "nem, nincs, nélkül, kivéve, törölve, elhalasztva",
    "done": (
        "megvalósítva, befejezve, megvalósult, befejezett, lezárva, elkészül, kész, elérve, végrehajtva, "
        "bevezetve, megvalósul, lezárul, befejeződik"
    ),
    "start-label": (
        "kezdés, kezdet, kezdete, kezdő dátum, indulás, projekt kezdete, kezdési időpont, "
        "megvalósítás kezdete, kezdő időpont, start"
    ),
    "end-label": (
        "vég, vége, befejezés, záró dátum, zárás, projekt vége, befejezési határidő, lezárás, "
        "megvalósítás vége, befejezés dátuma, záró időpont"
    ),
    "duration": "időtartam, futamidő, időtartama, át, keresztül, időtartamra",
    "year": "év, évek, évben, években, évi, évre, évekre, évet, naptári év, évnek, évig tartó",
    "month": "hónap, hónapok, hónapban, hó, havában, hónapra, hónapos",
    "day": "nap, napok, napig, napja, napján, napi",
    "=1": "egy",
    "=2": "két, kettő",
    "=3": "három",
    "=4": "négy",
    "=5": "öt",
    "=6": "hat",
    "=12": "tizenkét, tizenkettő",
    "=18": "tizennyolc",
    "skip": (
        "a, az, során, folyamán, év során, év folyamán, alatt, az év során, időszak, időszakban, időszakra, "
        "közötti időszakban, ütemezés, ütemterv, dátum, időpont, tervezett, tervezve, terv, tervek szerint, "
        "projekt, projekt ideje, megvalósítás, megvalósítása, végrehajtás, bevezetés, üzembe helyezés, "
        "indítás, közzététel, közbeszerzés, állapot, óra, órakor, beleértve, egész, teljes, pilot, "
        "értékelés, előkészítés, célév, megvalósítás ideje, megvalósítási időszak, megvalósulás, évek "
        "során, hó, napján, évekre vonatkozóan, építés, belül, év, hatállyal"
    ),
}
del WORDS["approximate mark"]
