"""What can be said about a piece of prose without understanding it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
# Markdown around words that are not words: list marks, emphasis, table bars.
_MARKS = re.compile(r"[*_`|>#\[\]]+")

# What people write when they mean to come back. Sources: the Lille plan and Münster's list of measures.
# Each language in a row of its own, so that a speaker can check it.
_PLACEHOLDERS = {
    "any": ["tbd", "tba", "tbc", "todo", "to do", "fixme", "xxx+", "lorem ipsum", "n/?a", r"\?{2,}"],
    "en": [
        r"(?:still )?to be (?:defined|set|confirmed|decided|determined|completed|done|added|specified|clarified)",
        "(?:still )?in progress",
        "(?:discussions? )?(?:still )?ongoing",
        "coming soon",
        "insert (?:text|answer|name) here",
        "your (?:text|answer) here",
        "not yet (?:defined|decided|known|available)",
    ],
    "fr": ["à (?:définir|préciser|compléter|confirmer|déterminer)", "en cours(?: de définition)?"],
    "de": [
        "(?:wird )?noch (?:zu erarbeiten|erarbeitet|offen|zu klären|festzulegen)",
        r"keine angaben?|k\. ?a\.",
        "noch zu (?:definieren|bestimmen)",
        "in arbeit",
    ],
    "it": ["da (?:definire|precisare|completare|confermare)", "in corso"],
    "es": ["por (?:definir|determinar|confirmar)", "pendiente(?: de definir)?"],
    "pt": ["a (?:definir|confirmar|determinar)"],
    "nl": ["nog te bepalen", "nader te bepalen", "volgt(?: nog)?"],
    "pl": ["do (?:uzupełnienia|ustalenia|określenia)"],
    "sk": ["doplniť", "bude doplnené"],
    "el": ["υπό διαμόρφωση", "θα συμπληρωθεί", "εκκρεμεί"],
}
_ALL = "|".join(phrase for phrases in _PLACEHOLDERS.values() for phrase in phrases)
_ONLY_PLACEHOLDER = re.compile(rf"(?:{_ALL})", re.IGNORECASE)
# Inside a longer text only what can hardly mean anything else.
_SOFT = {
    "(?:still )?in progress",
    "(?:discussions? )?(?:still )?ongoing",
    "n/?a",
    "en cours(?: de définition)?",
}
_SOFT |= {"in corso", "pendiente(?: de definir)?", "volgt(?: nog)?", "to do", "xxx+", "in arbeit"}
_HARD = "|".join(p for phrases in _PLACEHOLDERS.values() for p in phrases if p not in _SOFT)
_INSIDE = re.compile(
    rf"(?<!\w)(?:{_HARD}|(?-i:XXX+|TO DO))(?!\w)|<[a-z]\w*(?:[ _-]\w+)+>",
    re.IGNORECASE,
)


def words(text: str) -> list[str]:
    """The words of a text; numbers count, Markdown's marks do not."""
    return _WORD.findall(text)


# Said of work that goes on as often as of words that are missing.
_MAYBE = re.compile(r"(?<!\w)discussions? (?:are |is )?(?:still )?ongoing(?!\w)", re.IGNORECASE)


def is_placeholder(text: str) -> bool:
    """Whether a whole answer is no more than a promise of one: "TBD", "…", "à définir"."""
    plain = " ".join(_MARKS.sub(" ", text).split()).strip(" .…-–—:!()<>")
    return bool(text.strip()) and (not plain or _ONLY_PLACEHOLDER.fullmatch(plain) is not None)


def placeholders(text: str) -> dict[str, bool]:
    """The phrases within a text that promise words to come, and whether that is certain."""
    found = {match.group(): True for match in _INSIDE.finditer(text)}
    return found | {match.group(): False for match in _MAYBE.finditer(text)}


def folded(text: str) -> list[str]:
    """The words of a text as they are compared: no case."""
    return [word.casefold() for word in words(text)]


@dataclass(frozen=True)
class Overlap:
    """How much of a text also stands in a known text.

    Attributes:
        share: of its words, from 0 to 1.
        phrase: the beginning of the first run of shared words, as written; "" if there is none.
        run: how many words that run has.
    """

    share: float
    phrase: str
    run: int = 0


class Passages:
    """Known texts, by their runs of `length` words, to recognise copies by."""

    def __init__(self, texts: Iterable[str], length: int) -> None:
        self.length = length
        self.runs: set[tuple[str, ...]] = set()
        for text in texts:
            self.runs.update(_runs(folded(text), length))

    def overlap(self, text: str) -> Overlap:
        """How much of `text` is copied from the known texts."""
        found = list(_WORD.finditer(text))
        compared = [match.group().casefold() for match in found]
        copied: set[int] = set()
        first = -1
        for position, run in enumerate(_runs(compared, self.length)):
            if run in self.runs:
                first = position if first < 0 else first
                copied.update(range(position, position + self.length))
        if not copied:
            return Overlap(0.0, "")
        end = first
        while end + 1 in copied:
            end += 1
        phrase = text[found[first].start() : found[min(end, first + self.length - 1)].end()]
        return Overlap(len(copied) / len(compared), phrase, end - first + 1)


def _runs(items: list[str], length: int) -> Iterator[tuple[str, ...]]:
    for start in range(len(items) - length + 1):
        yield tuple(items[start : start + length])
