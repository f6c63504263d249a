"""Estonian. Source: hand-written from the usage of Estonian municipal plans; keys as in ``en.py``.

Endings say what prepositions say elsewhere: -st "from", -ni "until", -ks "by", -s "in".
"""

_CASES = {
    "": "-, s, l, le, ga, kuu, kuus, t, d, sse",
    "from<": "st, lt, kuust",
    "until<": "ni, kuuni",
    "by<": "ks, kuuks",
}

INFLECTED = (
    (
        {
            "january": "jaanuari, jaanuar",
            "february": "veebruari, veebruar",
            "march": "märtsi, märts",
            "april": "aprilli, aprill",
            "may": "mai",
            "june": "juuni",
            "july": "juuli",
            "august": "augusti, august",
            "september": "septembri",
            "october": "oktoobri",
            "november": "novembri",
            "december": "detsembri",
            "spring": "kevade, kevad",
            "summer": "suve, suvi",
            "autumn": "sügise, sügis",
            "winter": "talve, talv",
            "quarter": "kvartali, kvartal, veerandi",
            "half": "poolaasta, semestri",
            "halfway": "poole, pool",
            "third": "kolmandiku, trimestri",
            "start": "alguse, algus",
            "mid": "keskpaiga, keskpaik, keskel, kesk",
            "end": "lõpu, lõpp",
            "year": "aasta",
            "start year": "aastaalguse, aastaalgus",
            "end year": "aastalõpu, aastalõpp",
        },
        _CASES,
    ),
)

WORDS = {
    "january": "jaan, jan",
    "february": "veebr, veeb, vebr",
    "august": "aug",
    "september": "sept, septembris",
    "october": "okt",
    "november": "nov",
    "december": "dets",
    "spring": "kevadel, kevadeks kuni",
    "summer": "suvel",
    "autumn": "sügisel",
    "winter": "talvel",
    "quarter": "kv, kvart, q",
    "#quarter": "q",
    "#half": "h",
    "mid": "keskel, keset, keskpaigas, aasta keskel",
    "start": "algul, alguses",
    "early": "varakevadel, varasel, varajane",
    "early spring": "varakevad, varakevadel",
    "early autumn": "varasügis, varasügisel",
    "late autumn": "hilissügis, hilissügisel",
    "late summer": "hilissuvi, hilissuvel",
    "late spring": "hiliskevad, hiliskevadel",
    "week": "nädal, nädala, nädalal, nädalat, näd",
    "1st": "esimene, esimese, esimesel, esimeses, esimest",
    "2nd": "teine, teise, teisel, teises, teist",
    "3rd": "kolmas, kolmanda, kolmandal, kolmandas, kolmandat",
    "4th": "neljas, neljanda, neljandal, neljandas",
    "last": "viimane, viimase, viimasel, viimases",
    "~": "ndal, nda, se, s, ne, sel",
    "~from<": "st, ndast",
    "~until<": "ni",
    "~by<": "ks",
    "from": "alates, algusega, mitte varem kui, algus alates",
    "from uncertain": "kõige varem, varaseim",
    "onwards": "edasi, ja edasi, ja hiljem, ja järgnevad, ja pärast, ja sealt edasi",
    "from<": "alates, algul alates",
    "since": "juba alates, kestab alates",
    "until": "kuni, kuni ja kaasa arvatud",
    "by": "hiljemalt, hiljemalt kuni, tähtaeg, mitte hiljem kui, tähtajaga, lõpptähtaeg, hiljemalt aastaks",
    "before": "enne",
    "before end": "enne lõppu",
    "before end year": "enne aasta lõppu, enne aastalõppu",
    "after": "pärast, peale",
    "between": "vahemikus, ajavahemikus",
    "between<": "vahel",
    "and": "ja, ning",
    "or": "või",
    "ongoing": (
        "jooksvalt, pidev, pidevalt, püsiv, püsivalt, käimas, kestev, kestab, jätkuv, jätkuvalt, töös, "
        "tähtajatu, tähtajatult, alaline, alaliselt, elluviimisel, praeguseni, toimub, jooksev, katkematult, "
        "määramata ajaks"
    ),
    "recurring": (
        "igal, iga, igal aastal, iga aasta, igas, iga-aastane, iga-aastaselt, kord aastas, "
        "kaks korda aastas, korda aastas, igakuine, igakuiselt, kvartaalselt, regulaarselt, regulaarne, "
        "perioodiliselt, aastas, kord kvartalis, kord kuus, igal kevadel, igal sügisel, igapäevaselt, "
        "iganädalane, üle aasta"
    ),
    "relative": (
        "järgmine, järgmise, järgmisel, järgmistel, järgmiste, tulevane, tuleval, tulevikus, lähiajal, "
        "lähiaastatel, lähikuudel, lähitulevikus, lähematel, varsti, peagi, see, sel, sellel, selle, "
        "käesolev, käesoleval, käesoleva, kohe, viivitamatult, praegu, nüüd, eelmisel, mullu, "
        "esimesel võimalusel, tänavu, jooksval aastal, pärast kinnitamist"
    ),
    "#relative": "m, kuu",
    "approximate": "umbes, ligikaudu, circa, u, umb, paiku",
    "uncertain": (
        "eeldatavasti, tõenäoliselt, arvatavasti, võimalusel, võimalik, eeldatav, prognoositav, "
        "orienteeruvalt, orienteeruv, esialgne, esialgu, ehk, kinnitamisel, hinnanguliselt, loodetavasti, "
        "oodatav, rahastuse olemasolul"
    ),
    "term": (
        "lühiajaline, lühiajaliselt, keskpikk, pikaajaline, pikaajaliselt, lühike perspektiiv, "
        "lühiajalises perspektiivis, pikaajalises perspektiivis, keskpikas perspektiivis, "
        "pikas perspektiivis, lühikeses perspektiivis"
    ),
    "fiscal": "eelarveaasta, eelarveaastal, majandusaasta, majandusaastal, finantsaasta",
    "school": "õppeaasta, õppeaastal, kooliaasta, kooliaastal",
    "phase": "etapp, etapis, faas, faasis, samm, meede, tegevus, ülesanne, osa, eesmärk, pakett, voor",
    "refuse": "ei, mitte, ilma, välja arvatud, tühistatud, edasi lükatud, lükatud",
    "done": "rakendatud, lõpetatud, lõpule viidud, valmis, saavutatud, teostatud, elluviidud, ellu viidud",
    "start-label": "algus, alguskuupäev, projekti algus, algusaeg, alustamine, algustähtaeg",
    "end-label": "lõpp, lõppkuupäev, projekti lõpp, lõpetamine, lõpuaeg, lõpptähtaeg",
    "duration": "kestus, kestab kokku, ajavahemik, kestvus",
    "year": "aastal, aastat, aastad, aastate, aastatel, a, aastaid, kalendriaasta",
    "from< year": "aastatest",
    "month": "kuu, kuud, kuul, kuude",
    "day": "päev, päeva, päeval",
    "=1": "üks, ühe",
    "=2": "kaks, kahe",
    "=3": "kolm, kolme",
    "=6": "kuus, kuue",
    "=12": "kaksteist, kaheteistkümne",
    "=18": "kaheksateist",
    "skip": (
        "jooksul, aasta jooksul, perioodil, periood, perioodi, ajakava, kuupäev, kavandatud, planeeritud, "
        "plaanitud, planeeritav, projekt, projekti, elluviimine, rakendamine, rakendamise, teostamine, "
        "käivitamine, avaldamine, hange, seis, staatus, kell, kella, kaasa arvatud, kogu, terve, piloot, "
        "hindamine, ettevalmistus, sihtaasta, ajaraam, aastate jooksul, ajal, teostus, tähtajad, "
        "elluviimise aeg, kuupäeval, ehitus, arendus"
    ),
}
