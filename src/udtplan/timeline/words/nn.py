"""Norwegian Nynorsk: what differs from Bokmål, and Bokmål beneath. Source: hand-written; keys as in
``en.py``.
"""

from .nb import WORDS as _BOKMAAL

_OWN = {
    "spring": "vår, våren",
    "summer": "sommar, sommaren",
    "autumn": "haust, hausten",
    "winter": "vinter, vinteren",
    "halfway": "halvdel, halvdelen av",
    "week": "veke, veker, veka",
    "1st": "fyrste, første",
    "4th": "fjerde",
    "start": "byrjinga av, i byrjinga av, byrjinga, starten av, tidleg i",
    "mid": "midten av, midt i, medio, midt på",
    "end": "slutten av, i slutten av, utgangen av, enden av",
    "year end": "utgangen av året",
    "from": "frå, frå og med, med oppstart i, frå den, startar i",
    "since": "sidan",
    "until": "fram til, til og med, inntil",
    "until end": "ut, fram til utgangen av, til utgangen av",
    "by": "innan, seinast, seinast innan, frist",
    "by end": "innan utgangen av, innan slutten av, seinast ved utgangen av, før utgangen av",
    "by year end": "innan utgangen av året",
    "before": "før",
    "between": "mellom",
    "onwards": "og framover, framover, og vidare, og seinare",
    "ongoing": "løpande, pågåande, kontinuerleg, varig, i gang, vedvarande, fortløpande, inntil vidare",
    "recurring": (
        "årleg, årlege, månadleg, kvart, kvar, kvartalsvis, halvårleg, vekentleg, regelmessig, per år, "
        "kvart år, gonger i året, jamleg"
    ),
    "relative": (
        "neste, komande, snart, i år, dette, denne, no, straks, framtida, så snart som mogleg, seinare, "
        "inneverande, dei neste, dei komande"
    ),
    "approximate": "omtrent, rundt, kring, ca, om lag",
    "uncertain": (
        "forventa, truleg, kanskje, sannsynlegvis, mogleg, eventuelt, om mogleg, venta, førebels, estimert"
    ),
    "term": "kort sikt, mellomlang sikt, lang sikt, på kort sikt, på lang sikt",
    "done": "gjennomført, ferdig, avslutta, levert, implementert, etablert",
    "school": "skuleår, skuleåret, studieåret",
    "refuse": "ikkje, utan, ingen",
    "month": "månad, månader, månaden, mnd",
    "day": "dag, dagar",
    "=1": "eitt, ein, ei",
    "=6": "seks",
    "skip": (
        "i løpet av, i, dei, det, den, på, av, for, under, i perioden, perioden, planlagt, planlagd, "
        "oppstart, gjennomføring, prosjekt, prosjektet, tidsplan"
    ),
}


def _joined() -> dict[str, str]:
    """Nynorsk first, so that its meaning of a word wins."""
    return {key: f"{_OWN[key]}, {_BOKMAAL[key]}" if key in _OWN else _BOKMAAL[key] for key in _BOKMAAL}


WORDS = _joined()
