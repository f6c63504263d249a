"""Lithuanian. Source: hand-written from the usage of Lithuanian municipal plans; keys as in ``en.py``.

The year stands first: "2026 m. III ketv.", "nuo 2026 m. sausio iki 2027 m. gruodžio".
"""

YEAR_FIRST = True

WORDS = {
    "january": "sausį, sausyje, sausiui",
    "february": "vasarį, vasaryje",
    "march": "kovą, kove",
    "april": "balandį, balandyje",
    "may": "gegužę, gegužėje",
    "june": "birželį, birželyje",
    "july": "liepą, liepoje",
    "august": "rugpjūtį, rugpjūtyje",
    "september": "rugsėjį, rugsėjyje",
    "october": "spalį, spalyje",
    "november": "lapkritį, lapkrityje",
    "december": "gruodį, gruodyje",
    "spring": "pavasaris, pavasarį, pavasario, pavasariui, pavasaryje",
    "summer": "vasara, vasarą, vasaros, vasarai, vasaroje",
    "autumn": "ruduo, rudenį, rudens, rudeniui, rudenyje",
    "winter": "žiema, žiemą, žiemos, žiemai, žiemoje",
    "quarter": "ketvirtis, ketvirtį, ketvirčio, ketvirtyje, ketvirčiai, ketvirčiui, ketv",
    "half": "pusmetis, pusmetį, pusmečio, pusmetyje, pusm",
    "halfway": "pusė, pusę, pusėje, pusės",
    "mid": "vidurys, vidurį, viduryje, vidurio, viduriui, ties viduriu",
    "third": "trečdalis, trečdalį, trečdalio",
    "week": "savaitė, savaitę, savaitės, savaičių, sav",
    "1st": "pirmas, pirmasis, pirmą, pirmąjį, pirmo, pirmojo, pirmoji, pirmoje, pirmąją, pirmame",
    "2nd": "antras, antrasis, antrą, antrąjį, antro, antrojo, antroji, antroje, antrąją, antrame, antrosios",
    "3rd": "trečias, trečiasis, trečią, trečiąjį, trečio, trečiojo, trečiame",
    "4th": "ketvirtas, ketvirtasis, ketvirtą, ketvirtąjį, ketvirtojo, ketvirto, ketvirtame",
    "last": "paskutinis, paskutinį, paskutinio, paskutiniame",
    "~": (
        "asis, ąjį, ojo, as, is, iasis, iojo, iąjį, oji, oje, ame, ajame, ą, o, aisiais, ieji, ųjų, uosius, "
        "iaisiais"
    ),
    "start": "pradžia, pradžioje, pradžios, pradžią, pradžiai",
    "end": "pabaiga, pabaigoje, pabaigos, pabaigą, pabaigai, galas, gale",
    "early": "ankstyvą, ankstyvas, anksti",
    "late": "vėlyvą, vėlyvas, vėlai",
    "from": "nuo, pradedant nuo, pradedant, ne anksčiau kaip, ne anksčiau kaip nuo, pradžia nuo",
    "from uncertain": "anksčiausiai, anksčiausiai nuo",
    "since": "jau nuo, vykdoma nuo",
    "until": "iki, ligi, imtinai iki",
    "by": (
        "ne vėliau kaip, ne vėliau kaip iki, ne vėliau nei, ne vėliau nei iki, vėliausiai, vėliausiai iki, "
        "terminas iki, terminas, galutinis terminas, ne vėliau"
    ),
    "before": "prieš",
    "after": "po, pasibaigus",
    "between": "tarp",
    "and": "ir, bei",
    "or": "arba, ar",
    "onwards": "ir vėliau, ir toliau, toliau, vėliau, ir vėlesni, ir tolesni, ir vėlesniais metais",
    "ongoing": (
        "nuolat, nuolatinis, nuolatinė, tęstinis, tęstinė, tęstinis darbas, vykdoma, nepertraukiamai, "
        "vyksta, neribotai, neterminuotai, vykdomas, tęsiama, visą laiką, iki dabar, tęstinai, šiandien, "
        "įgyvendinama, neterminuota, nuolatos"
    ),
    "recurring": (
        "kasmet, kasmetinis, kasmetinė, kasmėn, kiekvieną, kiekvieno, kiekvienas, kiekvienais, kas, "
        "kas mėnesį, kas ketvirtį, kas pusmetį, kas pusę metų, kartą per metus, du kartus per metus, "
        "per metus, per mėnesį, kartus per metus, reguliariai, periodiškai, kas savaitę, kas ketvirtis, "
        "kas dvejus metus, metinis, ketvirtinis, kas metus, kasdien"
    ),
    "relative": (
        "kitais, kitų, kitą, kitas, kitų metų, ateinančiais, ateinančius, artimiausiu, artimiausius, "
        "artimiausiais, artimiausią, artimoje, netrukus, šiais, šių, šį, šiemet, dabar, nedelsiant, "
        "ateityje, ateinančių, kuo greičiau, praėjusiais, pernai, šiuo metu, einamųjų, einamaisiais, "
        "būsimais, per artimiausius, po patvirtinimo, greitai"
    ),
    "#relative": "m, mėn",
    "approximate": "maždaug, apie, apytiksliai, apytikriai, apyt",
    "uncertain": (
        "tikėtina, preliminariai, preliminarus, galbūt, numatoma, tikėtinas, planuojama preliminariai, "
        "tikimasi, orientaciniai, orientacinis, prognozuojama, jei įmanoma, galimai, numanoma, "
        "orientaciškai, jei bus finansavimas, tikriausiai"
    ),
    "term": (
        "trumpalaikis, trumpuoju laikotarpiu, vidutiniu laikotarpiu, ilguoju laikotarpiu, trumpalaikė, "
        "vidutinės trukmės, ilgalaikis, ilgalaikė, trumpas laikotarpis, ilgas laikotarpis, "
        "trumpu laikotarpiu, ilgu laikotarpiu, trumpalaikiai, ilgalaikiai"
    ),
    "fiscal": (
        "biudžetiniai metai, biudžetinių metų, biudžetiniais metais, finansiniai metai, finansinių metų, "
        "finansiniais metais"
    ),
    "school": "mokslo metai, mokslo metų, mokslo metais, mokslo m",
    "phase": (
        "etapas, etape, etapą, etapo, fazė, žingsnis, priemonė, veikla, uždavinys, dalis, tikslas, paketas, "
        "turas"
    ),
    "refuse": "ne, nėra, be, išskyrus, atšaukta, atidėta",
    "done": "įgyvendinta, įgyvendintas, baigta, užbaigta, pasiekta, įdiegta, atlikta, įvykdyta",
    "start-label": "pradžia, pradžios data, projekto pradžia, įgyvendinimo pradžia",
    "end-label": (
        "pabaiga, pabaigos data, projekto pabaiga, įgyvendinimo pabaiga, užbaigimas, įvykdymo terminas"
    ),
    "duration": "trukmė, trunka, laikotarpiui, per laikotarpį",
    "year": "metai, metų, metais, metus, metams, m, metuose, kalendoriniai metai",
    "month": "mėnuo, mėnesį, mėnesio, mėnesiai, mėnesių, mėnesius, mėn",
    "day": "diena, dieną, dienos, dienų, dienas, d",
    "=1": "vienas, vieną, vieno",
    "=2": "du, dvi, dvejų, dviejų",
    "=3": "trys, tris, trejų, trijų",
    "=6": "šeši, šešis, šešių",
    "=12": "dvylika, dvylikos",
    "=18": "aštuoniolika",
    "skip": (
        "per, metu, laikotarpis, laikotarpiu, laikotarpį, laikotarpio, laikotarpyje, eigoje, metų eigoje, "
        "bėgyje, metų bėgyje, laikotarpyje nuo, grafikas, data, planuojama, planuojamas, planuojama data, "
        "suplanuota, numatyta, numatytas, projektas, projekto, įgyvendinimas, įgyvendinimo, įgyvendinti, "
        "įgyvendinimo laikotarpis, diegimas, paleidimas, paskelbimas, viešasis pirkimas, būklė, statusas, "
        "val, valandą, imtinai, įskaitytinai, visi, visus, visų, bandomasis, vertinimas, pasirengimas, "
        "tiksliniai metai, metų laikotarpiu, terminai, įgyvendinimo terminas, įgyvendinimo terminai, "
        "statyba, kalendorinių, iš, darbai, užbaigti, atlikti"
    ),
}
