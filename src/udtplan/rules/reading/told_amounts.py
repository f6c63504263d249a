"""Amounts of money in prose that can't be read for certain: in 1.2, 3.f and 4.c. Each is a guess."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from udtplan.amounts import Amount, find, read
from udtplan.findings import Severity
from udtplan.lazy import pattern
from udtplan.rules import texts
from udtplan.rules.case import Case, quoted
from udtplan.rules.registry import Problem
from udtplan.rules.texts import Text
from udtplan.rules.vocabulary.funding import COST, YEARLY
from udtplan.rules.vocabulary.sums import OF_MONEY

_BUDGET = "city.municipal-budget"
_MONEY = ("objectives.funding", "diagnosis.funding")
_HINT = "Write it like `€2 billion a year` or `€150–250 k`."
# Their dots end no sentence: "95 tys. zł".
_SHORT = "".join(f"(?<!{word})" for word in ("tys", "tis", "mln", "mio", "mrd", "tsd", "mld", "mil"))
_SENTENCE = pattern(
    rf"(?:(?!{_SHORT}[.!?;](?:\s|\Z)|\n\s*\n|\n\s*[-*|] )[^\0])+",
    re.IGNORECASE,
)
_YEAR = pattern(r"\b(?:19|20)\d\d\b")
# A number that counts no things: nothing that could be counted stands behind it.
_SUM = pattern(
    r"(?<!\b20\d)(?<!\b19\d)\d(?:\s?(?:k|m|mio|mln|mrd|tsd|thousand|million|billion|mille|millions?"
    r"|milliards?|tausend|millionen"
    r"|milliarden|mila|milion[ei]|miliard[oi]|mil|millones|milh(?:ão|ões)|duizend|miljoen|miljard"
    r"|tys|milion\w*|miliard\w*|tisíc\w*|miliónov|χιλιάδες|εκατ\w*"
    r"|δισ\w*)\b\.?)?(?=\s*(?:[.,;:)!?–-](?:\s|\Z)"
    r"|\Z|(?:available|disponib\w+|disponíve\w+|verfügbar|bereit|beschikbaar|dostępn\w+|διαθέσιμ\w+"
    r"|needed|nodig|nötig"
    r"|from|de|du|von|aus|der|beim|bei|van|do|da|od|z|zo|από|sur|über|on|in|im|if|dans|las|los|la|el|of"
    r"|with|ohne|as"
    r"|for|once|a|per|each|net|gross|excl\w*|plus|and|to|pour|hors|par|et|für|pro|im|und|netto|per il"
    r"|all[’']|e|para|al|por|y|ao|voor|en|na|dla|i|pre|\w*annu\w+|jährlich|jaarlijks|roczn\w+|ročne|a"
    r"|για|τον|το)\b))",
    re.IGNORECASE,
)
# Of a small amount that is the price of one thing.
_EACH = pattern(
    r"/|\b(?:per(?! (?:il|lo|la|i|gli|le|un|una)\b| l[’'])|each|apiece|hourly|par|chacune?|pièce"
    r"|l[’']unité|pro|je|stück|jeweils|ciascun\w*|al mese"
    r"|cada|unidad|unidade|stuk|elk|za|każd\w+|kus|každ\w+|ανά|καθένα)\b",
    re.IGNORECASE,
)


def unclear_in_prose(case: Case) -> Iterator[Problem]:
    """What an answer on money leaves open: its currency, its scale, how it is read, for which time it is."""
    for text in texts.answers(case):
        if text.question == _BUDGET:
            yield from _of_budget(case, text)
        elif text.question in _MONEY:
            yield from _of_costs(case, text)


def _of_budget(case: Case, text: Text) -> Iterator[Problem]:
    amounts = [one for one in find(text.words, case.plan.facts.language) if one.is_read]
    if not amounts:
        yield from _without_currency(case, text, re.compile(r"\d"))
        return
    first = amounts[0]
    if said := _doubt(first):
        yield _problem(text, first.text, said)
    elif not case.plan.facts.city.budget and not _is_of_a_time(text, amounts):
        said = f"{quoted(first.text)}: for which period is not said."
        yield _problem(text, first.text, said)._replace(severity=Severity.INFO)


def _of_costs(case: Case, text: Text) -> Iterator[Problem]:
    language = case.plan.facts.language
    for sentence in _SENTENCE.finditer(text.words):
        is_price = COST.search(sentence.group()) and not _EACH.search(sentence.group())
        for amount in find(sentence.group(), language):
            said = _doubt(amount)
            if said and amount.is_read and (is_price or "no-scale" not in amount.flags):
                yield _problem(text, amount.text, said)
                return  # a habit is said once
    yield from _without_currency(case, text, COST, OF_MONEY)


def _without_currency(case: Case, text: Text, *asked: re.Pattern[str]) -> Iterator[Problem]:
    """The first sentence of some kind with a sum of which it is not said in which currency."""
    language = case.plan.facts.language
    for sentence in _SENTENCE.finditer(text.words):
        told = sentence.group()
        if (
            not any(one.search(told) for one in asked)
            or not _SUM.search(told)
            or _EACH.search(told)
            or find(told, language)
        ):
            continue
        amount = read(" ".join(told.split()), language)
        if amount.is_read and "no-currency" in amount.flags and "no-scale" not in amount.flags:
            yield _problem(text, told.strip(), f"{quoted(told)} does not say in which currency.")
            return


def _doubt(amount: Amount) -> str:
    """What is unclear about an amount that has a currency."""
    if amount.high == 0 or "rate" in amount.flags or is_of_thousands(amount):
        return ""
    if amount.readings:
        choice = " or ".join(quoted(reading.words) for reading in amount.readings)
        return f"{quoted(amount.text)} can be read as {choice}."
    if "ambiguous" in amount.flags and amount.why:
        return f"{quoted(amount.text)} can't be read for certain. {amount.why}"
    if "no-scale" in amount.flags:
        return f"{quoted(amount.text)} is read as {amount.words()}: is a k or a million missing?"
    return ""


def is_of_thousands(amount: Amount) -> bool:
    """Whether only the mark before three digits is unclear: money has no three decimals, so it is a habit."""
    return (
        len(amount.readings) > 1
        and bool(amount.currency)
        and "rate" not in amount.flags
        and all(_is_thousandth(bound) for bound in (amount.readings[-1].low, amount.readings[-1].high))
    )


def _is_thousandth(bound: Decimal | None) -> bool:
    """Whether a number has three decimals, as no sum of money has: "240.000" read as 240."""
    return bound is None or (bound < 1000 and bound * 1000 == int(bound * 1000))


def _is_of_a_time(text: Text, amounts: list[Amount]) -> bool:
    has_period = any(amount.period for amount in amounts)
    return has_period or bool(_YEAR.search(text.words) or YEARLY.search(text.words))


def _problem(text: Text, words: str, said: str) -> Problem:
    begin = text.words.index(words)
    return Problem(text.at(begin, begin + len(words)), said, _HINT, text.question, certain=False)
