"""Latvian. Source: hand-written from the usage of Latvian municipal plans; keys as in ``en.py``.

The year stands first: "2026. gada 3. ceturksnis", "no 2026. gada janvāra līdz 2027. gada decembrim".
"""

YEAR_FIRST = True

WORDS = {
    "january": "janvāra, janvārim, janvārī, janvāri, jan",
    "february": "februāra, februārim, februārī, februāri, feb",
    "march": "marta, martam, martā, martu",
    "april": "aprīļa, aprīlim, aprīlī, aprīli",
    "may": "maija, maijam, maijā, maiju",
    "june": "jūnija, jūnijam, jūnijā, jūniju",
    "july": "jūlija, jūlijam, jūlijā, jūliju",
    "august": "augusta, augustam, augustā, augustu",
    "september": "septembra, septembrim, septembrī, septembri, sep",
    "october": "oktobra, oktobrim, oktobrī, oktobri",
    "november": "novembra, novembrim, novembrī, novembri",
    "december": "decembra, decembrim, decembrī, decembri",
    "spring": "pavasaris, pavasarī, pavasara, pavasarim, pavasari",
    "summer": "vasara, vasarā, vasaras, vasarai, vasaru",
    "autumn": "rudens, rudenī, rudenim, rudeni",
    "winter": "ziema, ziemā, ziemas, ziemai, ziemu",
    "quarter": "ceturksnis, ceturksnī, ceturkšņa, ceturksnim, ceturksni, ceturkšņi, ceturkšņos, cet, cet",
    "half": "pusgads, pusgadā, pusgada, pusgadam, pusgadu",
    "halfway": "puse, pusē, puses, pusei, pusi",
    "mid": "vidus, vidū, vidum, vidu",
    "third": "trešdaļa, trešdaļā",
    "week": "nedēļa, nedēļā, nedēļas, nedēļu, ned",
    "1st": "pirmais, pirmajā, pirmā, pirmo, pirmajam",
    "2nd": "otrais, otrajā, otrā, otro, otrajam",
    "3rd": "trešais, trešajā, trešā, trešo, trešajam",
    "4th": "ceturtais, ceturtajā, ceturtā, ceturto, ceturtajam",
    "last": "pēdējais, pēdējā, pēdējo, pēdējam, pēdējais",
    "~": "ais, ajā, ā, ajam",
    "start": "sākums, sākumā, sākuma, sākumu, sākumam",
    "end": "beigas, beigās, beigām, beigu, nogale, nogalē, nogalei, izskaņā, nogales",
    "early": "agrs, agrā, agri",
    "late": "vēls, vēlā, vēlu",
    "from": "no, sākot no, sākot ar, ne agrāk kā, ne agrāk par, sākums no",
    "from uncertain": "agrākais, visagrāk",
    "since": "kopš, jau kopš, jau no",
    "until": "līdz, līdz pat, līdz un ieskaitot",
    "by": (
        "ne vēlāk kā, ne vēlāk kā līdz, ne vēlāk par, vēlākais, vēlākais līdz, termiņš, termiņš līdz, "
        "līdz vēlākais, izpildes termiņš līdz, gala termiņš"
    ),
    "before": "pirms",
    "after": "pēc",
    "between": "starp, laikā starp",
    "and": "un, kā arī",
    "or": "vai",
    "onwards": "un turpmāk, turpmāk, un vēlāk, un tālāk, un turpmākajos gados, un turpmākie gadi",
    "ongoing": (
        "pastāvīgi, pastāvīgs, pastāvīga, nepārtraukti, nepārtraukts, regulāri notiek, notiek, turpinās, "
        "procesā, patstāvīgi, tiek īstenots, beztermiņa, visu laiku, tiek īstenota, šobrīd notiek, uzsākts, "
        "nenoteikts, šodien, pastāvīgais"
    ),
    "recurring": (
        "katru, katra, katrā, katrs, ik, ik gadu, ikgadējs, ikgadēji, ikgadēja, reizi gadā, "
        "divas reizes gadā, reizi, reizes gadā, gadā reizi, mēnesī reizi, katru gadu, ik mēnesi, ikmēneša, "
        "ik pēc, ceturkšņa, regulāri, periodiski, katru ceturksni, reizi ceturksnī, reizi mēnesī, "
        "reizi pusgadā, reizi divos gados, ik ceturksni, ik dienu"
    ),
    "relative": (
        "nākamais, nākamā, nākamajā, nākamo, nākamgad, nākamajos, tuvākais, tuvākajā, tuvākajos, tuvāko, "
        "tuvākajos gados, drīz, drīzumā, šogad, šis, šī, šajā, šo, tagad, nekavējoties, nākotnē, pagājušajā, "
        "pērn, pašlaik, šobrīd, turpmākajos, kārtējā, pēc apstiprināšanas, tuvākā, cik drīz vien iespējams"
    ),
    "#relative": "m, mēn",
    "approximate": "aptuveni, apmēram, ap, aptuvens",
    "uncertain": (
        "iespējams, provizoriski, provizorisks, varbūt, paredzams, orientējoši, orientējošs, prognozēts, "
        "sagaidāms, domājams, iespējams, ja iespējams, plānots provizoriski, indikatīvi, visticamāk, "
        "atkarībā no finansējuma"
    ),
    "term": (
        "īstermiņā, īstermiņa, vidējā termiņā, vidēja termiņa, ilgtermiņā, ilgtermiņa, īstermiņš, "
        "ilgtermiņš, vidējs termiņš"
    ),
    "fiscal": (
        "budžeta gads, budžeta gada, budžeta gadā, finanšu gads, finanšu gada, finanšu gadā, "
        "saimnieciskais gads"
    ),
    "school": "mācību gads, mācību gada, mācību gadā, akadēmiskais gads, akadēmiskajā gadā",
    "phase": (
        "posms, posmā, fāze, fāzē, kārta, kārtā, solis, pasākums, darbība, uzdevums, daļa, mērķis, pakete, "
        "aktivitāte"
    ),
    "refuse": "ne, nav, bez, izņemot, atcelts, atlikts",
    "done": "īstenots, īstenota, pabeigts, pabeigta, ieviests, ieviesta, sasniegts, izpildīts, realizēts",
    "start-label": "sākums, sākuma datums, projekta sākums, uzsākšana, īstenošanas sākums",
    "end-label": (
        "beigas, beigu datums, projekta beigas, pabeigšana, izpildes termiņš, noslēgums, "
        "īstenošanas termiņš, īstenošanas beigas"
    ),
    "duration": "ilgums, darbības ilgums, uz laiku",
    "year": "gads, gada, gadā, gadam, gadu, gadi, gados, gadiem, g, gadus, kalendārais gads, kalendārā gada",
    "month": "mēnesis, mēneša, mēnesī, mēnesim, mēneši, mēnešu, mēnešus, mēnešiem, mēn",
    "day": "diena, dienas, dienu, dienām",
    "=1": "viens, vienu, viena",
    "=2": "divi, divu, divus",
    "=3": "trīs",
    "=6": "seši, sešu, sešus",
    "=12": "divpadsmit",
    "=18": "astoņpadsmit",
    "skip": (
        "laikā, gada laikā, periods, periodā, laika posmā, laika posms, laikposmā, laika periodā, uz, "
        "gaitā, gada gaitā, grafiks, datums, plānots, plānota, plānots uz, plānotais, paredzēts, paredzēta, "
        "projekts, projekta, īstenošana, īstenošanas, īstenošanas laiks, ieviešana, ieviešanas, palaišana, "
        "publicēšana, iepirkums, statuss, plkst, pulksten, ieskaitot, viss, visa, visu, pilotprojekts, "
        "izvērtēšana, sagatavošana, mērķa gads, termiņi, izpildes laiks, īstenošanas periods, būvniecība, "
        "periodam, periodu, par, pabeigt, darbi, realizācija"
    ),
}
