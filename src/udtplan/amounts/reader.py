"""From pieces of text to amounts: a number, what stands around it, and what follows from that.

What can be read in two ways keeps both readings; what says too little is flagged; what is not understood is
refused with the reason. Nothing is decided silently.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from . import lexicon, words
from .amount import Amount, Reading, worded
from .numbers import is_year, readings
from .text import LONGEST, LONGEST_PROSE, Token, tokens

_SMALL = Decimal(1000)
_ONE = Decimal(1)
_TOO_MUCH = Decimal("1e15")
_WRITTEN_OUT = "It is written in words; write the amount with digits."


class _Side(NamedTuple):
    """One number with its scale and currency. ``begin`` and ``end`` count pieces.

    ``numbers`` and ``factors`` hold what each may be, the likelier first.
    """

    numbers: list[Decimal]
    factors: list[Decimal]
    currency: str
    begin: int
    end: int
    raw: str

    @property
    def is_scaled(self) -> bool:
        return self.factors != [_ONE]

    @property
    def is_bare(self) -> bool:
        return not self.is_scaled and not self.currency


class _Span(NamedTuple):
    """One or two numbers that make an amount, and the pieces they take."""

    low: _Side
    high: _Side
    begin: int
    end: int
    currency: str

    @property
    def is_range(self) -> bool:
        return self.low is not self.high


@lru_cache(maxsize=256)
def read(text: str, language: str = "en") -> Amount:
    """The amount that a phrase names; its flags say what is unclear, ``why`` says it in words."""
    if len(text) > LONGEST:
        return _refused(text, f"It is too long for an amount: more than {LONGEST} characters.")
    pieces = tokens(text)
    every = list(_spans(pieces, language))
    spans = [span for span in every if span.currency]
    spans = spans or [span for span in every if span.high.is_scaled]
    if not spans:
        years = [span for span in every if is_year(span.low.raw)]
        spans = [span for span in every if span not in years] or (every if len(pieces) == 1 else [])
        if len(spans) > 1:
            return _refused(text, "It has several numbers, and none of them says that it is money.")
    if not spans:
        in_words = next(_in_words(pieces, language), None)
        return _refused(text, _WRITTEN_OUT if in_words else _why_none(pieces))
    amount = _amount(pieces, spans[0], (0, spans[1].begin if len(spans) > 1 else len(pieces)), language)
    if max(bound for bound in (amount.low, amount.high) if bound is not None) >= _TOO_MUCH:
        return _refused(text, "It is more money than there is.")
    flags = {*amount.flags, "several"} if len(spans) > 1 else amount.flags
    why = amount.why or ("It names several amounts." if len(spans) > 1 else "")
    return amount._replace(text=text, flags=tuple(sorted(flags)), why=why)


def find(text: str, language: str = "en") -> list[Amount]:
    """The amounts of money in a prose text, each with the words it is written in.

    Numbers without a currency are left alone. "Several million euros" is found, and not read.
    """
    pieces = tokens(text[:LONGEST_PROSE])
    spans = [span for span in _spans(pieces, language) if span.currency]
    found = []
    for index, span in enumerate(spans):
        first = spans[index - 1].end if index else 0
        last = spans[index + 1].begin if index + 1 < len(spans) else len(pieces)
        window = (max(first, span.begin - 4), min(last, span.end + 6))
        amount = _amount(pieces, span, window, language)
        found.append((span.begin, amount._replace(text=_raw(text, pieces, span.begin, span.end))))
    taken = {position for span in spans for position in range(span.begin, span.end)}
    found += [
        (begin, _refused(_raw(text, pieces, begin, end), _WRITTEN_OUT))
        for begin, end in _in_words(pieces, language)
        if taken.isdisjoint(range(begin, end))
    ]
    return [amount for _, amount in sorted(found, key=lambda pair: pair[0])]


def _raw(text: str, pieces: Sequence[Token], begin: int, end: int) -> str:
    return text[pieces[begin].begin : pieces[end - 1].end]


def _refused(text: str, why: str) -> Amount:
    return Amount(text, None, None, flags=("unread",), why=why)


def _why_none(pieces: Sequence[Token]) -> str:
    if not any(piece.kind == "num" for piece in pieces):
        return "There is no number in it; write the amount with digits."
    if any(piece.low in ("%", "percent", "prozent") for piece in pieces):
        return "It is a share, not an amount."
    return "Its numbers are a date, a share or something else that is no amount."


# ── Numbers and what belongs to them ────────────────────────────────────────────────────────────────


def _spans(pieces: Sequence[Token], language: str) -> Iterator[_Span]:
    position = 0
    while position < len(pieces):
        side = _side(pieces, position, language) if pieces[position].kind == "num" else None
        position += 1
        if side is not None:
            span = _range(pieces, side, language) or _Span(side, side, side.begin, side.end, side.currency)
            position = max(position, span.end)
            yield span


def _side(pieces: Sequence[Token], at: int, language: str, money: bool = False) -> _Side | None:
    """The number at a place with the scale and the currency that belong to it."""
    number = pieces[at]
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    if following is not None and following.low in ("%", "‰", "°"):
        return None
    currency, begin = lexicon.CURRENCIES.before(pieces, at)
    factors, scale_begin = _scale_before(pieces, begin, language) if currency else ([_ONE], begin)
    if not currency and at:  # "EUR million 2.5"
        inner, inner_begin = _scale_before(pieces, at, language)
        before, before_begin = lexicon.CURRENCIES.before(pieces, inner_begin)
        if inner != [_ONE] and before:
            currency, scale_begin, factors = before, before_begin, inner
    begin = scale_begin
    end = at + 1
    if factors == [_ONE]:
        factors, end, behind = _scale_after(pieces, end, language, money or bool(currency))
        currency = currency or behind
    if not currency:
        of = factors != [_ONE] and end < len(pieces) and pieces[end].low in words.OF
        currency, stop = lexicon.CURRENCIES.after(pieces, end + of)
        end = stop if currency else end
        if currency and factors == [_ONE] and end < len(pieces) and pieces[end].begin == pieces[end - 1].end:
            factors, end, _ = _scale_after(pieces, end, language, True)  # "150 €k"
    elif (again := lexicon.CURRENCIES.after(pieces, end))[0] == currency:
        end = again[1]  # "€ 5 million euros"
    glued = at > 0 and pieces[at - 1].kind == "word" and pieces[at - 1].end == number.begin
    if glued and begin == at and not currency:  # "Q3", "H2020"
        return None
    numbers = readings(number.low, language, scaled=factors != [_ONE])
    return _Side(numbers, factors, currency, begin, end, number.low) if numbers else None


def _scale_before(pieces: Sequence[Token], end: int, language: str) -> tuple[list[Decimal], int]:
    known = lexicon.scales(language).get(pieces[end - 1].low) if end else None
    # "the 3 m € 5": a scale that follows a number belongs to that one.
    if known and (end < 2 or pieces[end - 2].kind != "num"):
        return [Decimal(factor) for factor in known], end - 1
    return [_ONE], end


def _scale_after(
    pieces: Sequence[Token], start: int, language: str, money: bool
) -> tuple[list[Decimal], int, str]:
    """The scale from ``start`` on, where it ends, and the currency if it is the same word ("TEUR")."""
    factors, end = [_ONE], start
    table = lexicon.scales(language)
    for _ in range(2):  # "mil millones", "thousand million"
        piece = pieces[end] if end < len(pieces) else None
        if piece is None:
            break
        if piece.low in lexicon.glued() and factors == [_ONE]:
            factor, currency = lexicon.glued()[piece.low]
            return [Decimal(factor)], end + 1, currency
        known = table.get(piece.low)
        beside = money or piece.raw == "M" or bool(lexicon.CURRENCIES.after(pieces, end + 1)[0])
        if not known or (piece.low in words.BESIDE_CURRENCY and not beside):
            break
        if factors != [_ONE] and (factors[0] >= Decimal(known[0]) or len(piece.low) == 1):
            break
        factors = [before * Decimal(factor) for before in factors for factor in known]
        end += 1
    return factors, end, ""


def _range(pieces: Sequence[Token], low: _Side, language: str) -> _Span | None:
    """Two numbers that are the ends of a range: "€150–250 k", "between 2 and 3 million"."""
    joint, start = lexicon.TO.after(pieces, low.end)
    opening, begin = lexicon.BETWEEN.before(pieces, low.begin)
    if not joint or (joint in words.AND and not opening):
        return None
    _, at = lexicon.CURRENCIES.after(pieces, start)
    if at >= len(pieces) or pieces[at].kind != "num":
        return None
    high = _side(pieces, at, language, money=bool(low.currency))
    if high is None or high.begin < start:
        return None
    if low.currency and high.currency and low.currency != high.currency:
        return None
    small = low.numbers[0] < _SMALL
    if high.is_bare and (low.is_scaled or (is_year(high.raw) and small)):
        return None
    if low.is_bare and is_year(low.raw) and is_year(high.raw):
        return None
    return _Span(low, high, begin, high.end, low.currency or high.currency)


def _in_words(pieces: Sequence[Token], language: str) -> Iterator[tuple[int, int]]:
    """Where a scale and a currency stand together without digits: "several million euros"."""
    table = lexicon.scales(language)
    for position, piece in enumerate(pieces):
        if len(piece.low) < 3 or piece.low not in table or (position and pieces[position - 1].kind == "num"):
            continue
        start = position + 1
        start += start < len(pieces) and pieces[start].low in words.OF
        currency, end = lexicon.CURRENCIES.after(pieces, start)
        if currency:
            yield position, end


# ── What it means ───────────────────────────────────────────────────────────────────────────────────


def _amount(pieces: Sequence[Token], span: _Span, window: tuple[int, int], language: str) -> Amount:
    first, last = window
    begin = span.begin
    approximate, at_most, at_least = False, False, False
    for _ in range(2):  # "up to about", "rund bis zu"
        for name, table in (("about", lexicon.ABOUT), ("most", lexicon.AT_MOST), ("least", lexicon.AT_LEAST)):
            meaning, start = table.before(pieces, begin)
            if meaning and start >= first:
                approximate |= name == "about"
                at_most |= name == "most" and not span.is_range
                at_least |= name == "least" and not span.is_range
                begin = start
                break
    approximate = approximate or bool(lexicon.ABOUT_AFTER.within(pieces, span.end, last))
    bounds, why = _bounds(span)
    if at_most or at_least:
        bounds = [(None if at_most else low, None if at_least else high) for low, high in bounds]
    currency, unclear = _currency(span.currency, language)
    period = _period(pieces, span, window)
    tax = lexicon.TAX.within(pieces, span.end, last) or lexicon.TAX.within(pieces, first, span.begin)
    largest = max(value for pair in bounds[:1] for value in pair if value is not None)
    flags = {
        "ambiguous": len(bounds) > 1 or bool(why),
        "no-currency": not currency,
        "no-period": not period,
        "no-scale": largest < _SMALL and not span.high.is_scaled,
        "rate": _is_rate(pieces, span, language),
        "vat-unknown": not tax,
    }
    return Amount(
        "",
        *bounds[0],
        currency,
        period,
        approximate,
        tuple(sorted(flag for flag, holds in flags.items() if holds)),
        why or unclear,
        tax,
        tuple(Reading(worded(low, high, currency), low, high) for low, high in bounds)
        if len(bounds) > 1
        else (),
    )


def _bounds(span: _Span) -> tuple[list[tuple[Decimal | None, Decimal | None]], str]:
    """The ends of the amount in each of the ways they can be read, and what is unclear."""
    found: list[tuple[Decimal | None, Decimal | None]] = []
    why = ""
    for number in range(max(len(span.low.numbers), len(span.high.numbers))):
        for factor in range(max(len(span.low.factors), len(span.high.factors))):
            low = _nth(span.low.numbers, number) * _nth(span.low.factors, factor)
            high = _nth(span.high.numbers, number) * _nth(span.high.factors, factor)
            if span.is_range and span.high.is_scaled and not span.low.is_scaled:
                scaled = low * _nth(span.high.factors, factor)
                if scaled <= high:
                    low = scaled
                elif low < _SMALL:
                    why = "The two ends do not seem to have the same scale: write k or million with both."
            if low > high:
                why = "The range runs backwards."
                low, high = high, low
            if (low, high) not in found:
                found.append((low, high))
    if len(found) > 1:
        if max(len(span.low.numbers), len(span.high.numbers)) > 1:
            why = "The mark before the last three digits may part thousands or decimals."
        else:
            why = "The word for the scale means different numbers in different languages."
    return found, why


def _nth(values: Sequence[Decimal], index: int) -> Decimal:
    return values[min(index, len(values) - 1)]


def _currency(meaning: str, language: str) -> tuple[str, str]:
    """The code of the currency, and what is unclear about it."""
    if meaning not in words.BY_LANGUAGE:
        return meaning, "" if meaning else "It does not say in which currency."
    code = words.BY_LANGUAGE[meaning].get(language, "")
    return code, "" if code else "Several countries call their money so; write its code, such as SEK or USD."


def _period(pieces: Sequence[Token], span: _Span, window: tuple[int, int]) -> str:
    first, last = window
    for position in range(span.end, last):
        meaning, stop = lexicon.PERIODS.after(pieces, position)
        if meaning and stop <= last:
            return meaning
        over, start = lexicon.OVER.after(pieces, position)
        if over and start + 1 < last and pieces[start + 1].low in lexicon.TIME:
            return "total"
    if meaning := lexicon.PERIODS.within(pieces, first, span.begin):
        return meaning
    for position in (*range(span.end, last), *range(first, span.begin)):
        piece = pieces[position]
        before = pieces[position - 1].low if position else ""
        after = pieces[position + 1].low if position + 1 < len(pieces) else ""
        if is_year(piece.low) and (before in words.IN_YEAR or after in (":", ")")):
            return "year"
    return ""


def _is_rate(pieces: Sequence[Token], span: _Span, language: str) -> bool:
    """Whether it is a price by the piece: "840 €/t"."""
    if span.end + 1 >= len(pieces) or lexicon.PERIODS.after(pieces, span.end)[0]:
        return False
    return pieces[span.end].low == "/" or (language == "en" and pieces[span.end].low == "per")
