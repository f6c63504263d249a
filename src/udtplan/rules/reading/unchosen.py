"""Where prose says that the use case is still to be chosen, or names many themes side by side.

It is only looked for where no use case stands in plan.yaml. What is found is a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from udtplan.lazy import Remembered, pattern
from udtplan.prose import folded
from udtplan.rules import texts
from udtplan.rules.case import Case
from udtplan.rules.reading.accountable import Told
from udtplan.rules.vocabulary.unchosen import FIRST, ROWS, THEME_OF, TWIN, Row

# The choice of something else is what a twin helps with: "the choice of the streets will be made".
_OF = r"of|du|des?|d[’']\w+|dell\w+|degli|dei|del|di|da|do|das|dos|van|der|von|voor|for|für|pour|per|para"
_FAR = r"[^.;:!?\n]{0,70}?"  # within what is said at once
_NEAR = r"[^.,;:!?\n]{0,40}?"  # within one clause


class _Shape(NamedTuple):
    """One way to say it, and the parts of a row that stand wherever it is said, with "|" for "or"."""

    parts: str
    pattern: re.Pattern[str]


class _Language:
    """How a language says it; a shape is looked for only where all of its parts stand."""

    def __init__(self, row: Row) -> None:
        self._parts = {
            name: pattern(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in row._asdict().items()
        }
        self._shapes = [_Shape(parts, pattern(shape, re.IGNORECASE)) for parts, shape in _shapes(row)]

    def first(self, text: str) -> Iterator[re.Match[str]]:
        """Where each shape stands first."""
        stands = Remembered(lambda part: self._parts[part].search(text) is not None)
        for shape in self._shapes:
            if all(any(map(stands.__getitem__, part.split("|"))) for part in shape.parts.split()) and (
                found := shape.pattern.search(text)
            ):
                yield found


def _shapes(row: Row) -> Iterator[tuple[str, str]]:
    """The shapes of a language, and the parts they have."""
    case, choice, no, chosen = (rf"\b(?:{words})\b" for words in (row.case, row.choice, row.no, row.chosen))
    made, still, many, left = (rf"\b(?:{words})\b" for words in (row.made, row.still, row.many, row.left))
    one, which, alike = (rf"\b(?:{words})\b" for words in (row.one, row.which, row.alike))
    choice += rf"(?!\s+(?:{_OF})\b(?!\s+(?:[\w’'-]+\s+){{0,2}}?{case}))"
    undone = f"{no}{_NEAR}{chosen}"
    them = rf"(?:{case}|\b(?:{row.more})\b)"
    yield "no chosen case", f"{case}{_FAR}{undone}"
    yield "still case", rf"{case}\s+(?:[\w’'-]+\s+){{0,3}}?{still}"
    yield "still many case", f"{still}{_FAR}{many}{_NEAR}{case}"
    yield "no chosen case|one", f"{undone}{_FAR}(?:{case}|{one})"
    yield "no chosen case|one", f"{no}{_FAR}(?:{case}|{one}){_FAR}{chosen}"
    yield "no chosen one", f"{one}{_FAR}{undone}"
    yield "choice no|still made|still", f"{choice}{_FAR}(?:{no}{_FAR}{made}|{still})"
    yield "choice no made", f"{no}{_FAR}(?:{choice}{_FAR}{made}|{made}{_FAR}{choice})"
    yield "which no|still chosen|still", rf"{which}{_FAR}(?:{still}|{undone})"
    yield "which still", rf"(?:{still}){_FAR}{which}"
    yield "left many case|more", rf"{many}\s+(?:[\w’'-]+\s+){{0,2}}?{them}{_FAR}{left}"
    yield "left many case|more", rf"{left}{_FAR}{many}\s+(?:[\w’'-]+\s+){{0,2}}?{them}"
    yield "alike", alike


_language = cache(lambda language: _Language(ROWS[language]))


def _open(language: str, text: str) -> re.Match[str] | None:
    """Where it is said first in a language; in one without a row, in any."""
    languages = [language] if language in ROWS else [*ROWS]
    found = chain.from_iterable(_language(one).first(text) for one in languages)
    return min(found, key=re.Match.start, default=None)


_MOST_THEMES = 2
_SENTENCE = pattern(r"[^.;!?\n]+")
_QUESTIONS = ("meta.challenge", "objectives.problem")


def still_to_choose(case: Case) -> Told | None:
    """Where the challenge or 3.a leaves the use case open, or 3.a gives the twin many themes."""
    answers = [text for text in texts.answers(case) if text.question in _QUESTIONS]
    challenge = [text for text in texts.registers(case) if text.key == "challenge"]
    for text in (*answers, *challenge):
        if found := _open(case.plan.facts.language[:2], text.words):
            return Told(text, *found.span())
    for text in answers:
        if not FIRST.search(text.words):
            for sentence in _SENTENCE.finditer(text.words):
                if TWIN.search(sentence.group()) and many_themes(sentence.group()):
                    begin = sentence.end() - len(sentence.group().lstrip())
                    return Told(text, begin, sentence.end())
    return None


def many_themes(text: str) -> list[str]:
    """The themes of a text, each in its own first word; none where there are only one or two."""
    themes: dict[str, str] = {}
    for word in folded(text):
        if word in THEME_OF:
            themes.setdefault(THEME_OF[word], word)
    return list(themes.values()) if len(themes) > _MOST_THEMES else []
