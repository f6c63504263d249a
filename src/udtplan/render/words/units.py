"""Words that belong to the number beside them: "12 months", "5 Mio. €", "3 semaines", "1er mars 2026"."""

from __future__ import annotations

from functools import cache

from udtplan.amounts import words
from udtplan.timeline.words.months import MONTHS

_LANGUAGES = "de el en es fr it nl pl pt sk".split()
_MEASURES = (
    "mm cm kg mg"
    " inhabitants people habitants Einwohner habitantes abitanti inwoners mieszkańców obyvateľov"
    " κάτοικοι κατοίκους"
    " persons personnes agents Personen personas persone pessoas personen osób osoby osôb άτομα ατόμων"
    " posts postes Stellen plazas posti lugares banen etatów miest θέσεις"
)
_TIMES = (
    "min mins sec second seconds secondes Sekunden segundos secondi seconden sekund sekundy sekúnd"
    " δευτερόλεπτα"
    " minute minutes hour hours day days week weeks month months quarter quarters year years"
    " heure heures jour jours semaine semaines mois trimestre trimestres an ans année années"
    " Minuten Stunde Stunden Tag Tage Tagen Woche Wochen Monat Monate Monaten Jahr Jahre Jahren"
    " minuto minutos hora horas día días semana semanas mes meses año años"
    " minuti ora ore giorno giorni settimana settimane mese mesi anno anni"
    " dia dias mês ano anos"
    " minuut uur uren dag dagen weken maand maanden jaar jaren"
    " minut minuty godzina godziny godzin dzień dni tydzień tygodnie tygodni miesiąc miesiące miesięcy"
    " rok lata lat"
    " minúty minút hodina hodiny hodín deň dní týždeň týždne týždňov mesiac mesiace mesiacov roky rokov"
    " λεπτά λεπτών ώρα ώρες ωρών ημέρα ημέρες ημερών εβδομάδα εβδομάδες εβδομάδων μήνας μήνα μήνες μηνών"
    " έτος έτη ετών χρόνο χρόνια"
)


@cache
def units() -> frozenset[str]:
    """The words, in lower case, that belong to a number before them."""
    of_money = (*words.SCALES.values(), *words.SCALES_BY_LANGUAGE, *words.CURRENCIES.values(), *words.CODES)
    rows = (_MEASURES, _TIMES, words.TIME, *of_money)
    found = (word.casefold() for row in rows for word in row.split())
    return frozenset(word for word in found if len(word) > 1 and word.isalpha())


@cache
def months() -> frozenset[str]:
    """The names of months, short ones too, in lower case: they belong to the day and the year beside them."""
    written = (name for language in _LANGUAGES for names in MONTHS[language] for name in names.split(", "))
    return frozenset(name.strip(".").casefold() for name in written if name.strip(".").isalpha())
