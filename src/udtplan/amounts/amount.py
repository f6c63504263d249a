"""What a phrase of money says: from how much to how much, in which currency, how often."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

FLAGS = (
    "ambiguous",  # can be read in more than one way; `readings` has them all
    "no-currency",
    "no-period",  # once, or every year?
    "no-scale",  # below a thousand, and neither k nor million stands with it
    "vat-unknown",
    "rate",  # a price by the piece: "840 €/t"
    "several",  # the phrase has more amounts than this one, its first
    "unread",
)


class Reading(NamedTuple):
    """One way to understand an ambiguous phrase, and ``words`` that say only this."""

    words: str
    low: Decimal | None
    high: Decimal | None


class Amount(NamedTuple):
    """A phrase and how it was read.

    ``low`` and ``high`` are the same for a plain number; one of them is None where the phrase gives no
    such bound ("up to €40 k"), both where it was not read. ``currency`` is its ISO 4217 code. ``period``
    is "year", "month" and the like, "once", or "total" for the sum over a time ("over three years").
    ``tax`` is "excluded" or "included". ``flags`` are sorted and taken from FLAGS. ``why`` says in one
    sentence why a phrase can't be read or what is unclear about it. ``readings`` lists the possible
    readings of an ambiguous phrase; the first is the one ``low`` and ``high`` give.
    """

    text: str
    low: Decimal | None
    high: Decimal | None
    currency: str = ""
    period: str = ""
    approximate: bool = False
    flags: tuple[str, ...] = ()
    why: str = ""
    tax: str = ""
    readings: tuple[Reading, ...] = ()

    @property
    def is_read(self) -> bool:
        """Whether the phrase was understood."""
        return "unread" not in self.flags

    def words(self) -> str:
        """Unambiguous English that reads back to the same amount; the phrase itself if it was not read."""
        if not self.is_read:
            return self.text
        extent = worded(self.low, self.high, self.currency)
        parts = ["about" if self.approximate else "", extent, _PERIODS.get(self.period, ""), _TAX[self.tax]]
        return " ".join(part for part in parts if part)

    def as_json(self) -> dict[str, object]:
        """The amount as machine-readable output shows it."""
        out: dict[str, object] = {
            "text": self.text,
            "low": _plain(self.low),
            "high": _plain(self.high),
            "currency": self.currency or None,
            "period": self.period or None,
            "approximate": self.approximate,
            "tax": self.tax or None,
            "flags": list(self.flags),
        }
        return out if not self.why else {**out, "why": self.why}


_PERIODS = {
    "year": "a year",
    "half-year": "every half-year",
    "quarter": "a quarter",
    "month": "a month",
    "week": "a week",
    "day": "a day",
    "once": "one-off",
    "total": "in total",
}
_TAX = {"": "", "excluded": "excluding VAT", "included": "including VAT"}


def worded(low: Decimal | None, high: Decimal | None, currency: str = "") -> str:
    """The bounds in words that can't be misread: "EUR 150 000 to 250 000"."""
    if low is None or high is None:
        bound = low if high is None else high
        words = "" if bound is None else f"{'up to' if low is None else 'at least'} {_plain(bound)}"
    else:
        words = str(_plain(low)) if low == high else f"{_plain(low)} to {_plain(high)}"
    return f"{words} {currency}".strip()


def _plain(value: Decimal | None) -> str | None:
    """Digits in groups of three with spaces, a point before cents."""
    if value is None:
        return None
    text = f"{value:f}"
    whole, _, cents = text.partition(".")
    cents = cents.rstrip("0")
    # Three decimals alone would look like a thousand.
    cents = f"{cents}0" if len(cents) == 3 else cents
    grouped = f"{int(whole):,}".replace(",", " ")
    return f"{grouped}.{cents}" if cents else grouped
