"""Icelandic. Source: hand-written from the usage of Icelandic plans; months bend little; keys as in
``en.py``.
"""

WORDS = {
    "march": "mars, marsmánuður",
    "april": "aprílmánuði",
    "august": "ágústmánuði, águst",
    "spring": "vor, vorið, vori, vorsins, vors",
    "summer": "sumar, sumarið, sumri, sumars, sumarsins",
    "autumn": "haust, haustið, hausti, haustsins, hausts",
    "winter": "vetur, veturinn, vetri, vetrar, veturs",
    "late summer": "síðsumars, síðla sumars",
    "early autumn": "snemma hausts",
    "late autumn": "síðla hausts, síðhausts",
    "late winter": "síðla vetrar",
    "early summer": "snemma sumars",
    "quarter": (
        "ársfjórðungur, ársfjórðungi, ársfjórðungs, ársfjórðung, ársfjórðungar, fjórðungur, fjórðungi, "
        "fjórðung, ársfj, q"
    ),
    "#quarter": "q",
    "half": "misseri, misseris, önn, árshelmingur, árshelmingi, árshelming, árshelmings, hálfár",
    "#half": "h",
    "halfway": "helmingur, helmingi, helming, helmings, hluti, hluta, hluti ársins",
    "third": "ársþriðjungur, ársþriðjungi, þriðjungur, þriðjungi",
    "week": "vika, viku, vikur, vikna",
    "1st": "fyrsti, fyrsta, fyrstu, fyrri, fyrsta ársfjórðungi af",
    "2nd": "annar, öðrum, annað, annan, seinni, síðari, annars",
    "3rd": "þriðji, þriðja, þriðju",
    "4th": "fjórði, fjórða, fjórðu",
    "last": "síðasti, síðasta, síðustu",
    "start": (
        "upphaf, upphafi, byrjun, í byrjun, í upphafi, byrjun ársins, í ársbyrjun, ársbyrjun, við upphaf"
    ),
    "early": "snemma, snemma á, snemma í",
    "mid": "miðjan, miðju, mitt, um mitt, um miðjan, um miðbik, miðbik, um miðja, miðja, á miðju",
    "late": "seint, seint á, síðla, síðla árs, seint í",
    "end": "lok, loka, árslok, í lok, í árslok, við lok, við árslok, undir lok, enda, lokum, ársloka",
    "year end": "loka ársins, lok ársins",
    "from": "frá, frá og með, f o m, frá og með árinu, hefst, hefst í, með gildistöku, hefst á",
    "from uncertain": "í fyrsta lagi",
    "since": "síðan, allt frá",
    "until": "til og með, fram til, fram á, þar til, allt til, fram að, t o m, út",
    "until end": "til loka, til ársloka, fram til loka, út árið, fram til ársloka, fram í lok",
    "to": "til",
    "by": "í síðasta lagi, eigi síðar en, ekki síðar en, skilafrestur, frestur, í síðasta lagi í, innan",
    "by end": "fyrir lok, fyrir árslok, í síðasta lagi í lok, fyrir lok ársins, eigi síðar en í lok",
    "before": "fyrir, áður en, á undan",
    "after": "eftir, að loknu",
    "between": "milli, á milli",
    "and": "og",
    "or": "eða",
    "onwards": "og áfram, áfram, og síðar, og lengur, og eftir það, og þar eftir",
    "ongoing": (
        "viðvarandi, stöðugt, í gangi, yfirstandandi, varanlegt, í vinnslu, samfellt, ótímabundið, sífellt, "
        "stendur yfir, hafið, í dag"
    ),
    "recurring": (
        "árlega, árlegt, árleg, mánaðarlega, vikulega, hvert, hverju, hvern, hverjum, ársfjórðungslega, "
        "á ári, á hverju ári, reglulega, endurtekið, tvisvar á ári, einu sinni á ári, annað hvert, "
        "annað hvert ár, á mánuði, reglubundið, daglega, hálfsárslega"
    ),
    "relative": (
        "næsta, næstu, næstunni, á næstunni, komandi, bráðlega, bráðum, fljótlega, þetta, þessu, strax, nú, "
        "núna, framtíðinni, eins fljótt og auðið er, síðar, síðasta ári, á þessu ári, næsta ári, núverandi"
    ),
    "approximate": "um það bil, u þ b, um, nálægt, í kringum, kringum, sirka, ca, um og yfir",
    "uncertain": (
        "líklega, væntanlega, hugsanlega, mögulega, áætlað er, til bráðabirgða, ef til vill, sennilega, "
        "ef unnt er, með fyrirvara"
    ),
    "term": "skamms tíma, til skamms tíma, til lengri tíma, til langs tíma, til meðallangs tíma, langs tíma",
    "fiscal": "fjárhagsár, fjárhagsárið, reikningsár, fjárlagaár",
    "school": "skólaár, skólaárið, skólaárinu",
    "phase": "áfangi, áfanga, skref, þrep, verkþáttur, verkefni, aðgerð, stig, varða, liður, hluti verkefnis",
    "refuse": "ekki, engin, enginn, ekkert, án, nema, frestað",
    "done": "lokið, innleitt, framkvæmt, klárað, náð, tilbúið, komið í gagnið",
    "start-label": "upphafsdagur, upphafsdagsetning, upphaf verkefnis",
    "end-label": "lokadagur, verklok, lokadagsetning, lok verkefnis, skiladagur",
    "duration": "tímalengd, lengd, í, verktími",
    "year": "ár, árið, árinu, ársins, árin, árunum, ára, almanaksár, árs",
    "month": "mánuður, mánuði, mánuðir, mánuðum, mánaða, mán",
    "day": "dagur, dag, dagar, daga",
    "=1": "einn, eitt, eina",
    "=2": "tveir, tvö, tvo",
    "=3": "þrír, þrjú, þrjá",
    "=6": "sex",
    "=12": "tólf",
    "=18": "átján",
    "skip": (
        "í, á, af, að, hinn, þann, við, árið, á árinu, á árunum, á tímabilinu, tímabilið, tímabil, "
        "tímabilinu, áætlun, tímaáætlun, áætlað, áætluð, áætlaður, dagsetning, verkefnið, verkefnis, "
        "framkvæmd, innleiðing, gangsetning, útgáfa, útboð, staða, kl, klukkan, meðtalið, allt, allan, allt "
        "árið, tímarammi, undirbúningur, mat, prófun, á meðan, yfir, í mánuðinum, stefnt að, í kjölfar, "
        "markmið, bæði, fyrir árið, hönnun"
    ),
}
