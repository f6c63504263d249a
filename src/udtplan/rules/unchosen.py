"""Where prose says that the use case is still to be chosen, or names many themes side by side.

It is only looked for where no use case stands in plan.yaml. What is found is a guess.
"""

from __future__ import annotations

import re
from functools import cache

from udtplan.lazy import pattern
from udtplan.prose import folded
from udtplan.rules import texts
from udtplan.rules.accountable import Told
from udtplan.rules.case import Case
from udtplan.rules.unchosen_words import FIRST, ROWS, THEME_OF, TWIN, Row

# The choice of something else is what a twin helps with: "the choice of the streets will be made".
_OF = r"of|du|des?|d[’']\w+|dell\w+|degli|dei|del|di|da|do|das|dos|van|der|von|voor|for|für|pour|per|para"
_FAR = r"[^.;:!?\n]{0,70}?"  # within what is said at once
_NEAR = r"[^.,;:!?\n]{0,40}?"  # within one clause


def _shapes(row: Row) -> str:
    """How a language says it, as one pattern."""
    case, choice, no, chosen = (rf"\b(?:{words})\b" for words in (row.case, row.choice, row.no, row.chosen))
    made, still, many, left = (rf"\b(?:{words})\b" for words in (row.made, row.still, row.many, row.left))
    one, which, alike = (rf"\b(?:{words})\b" for words in (row.one, row.which, row.alike))
    choice += rf"(?!\s+(?:{_OF})\b(?!\s+(?:[\w’'-]+\s+){{0,2}}?{case}))"
    undone = f"{no}{_NEAR}{chosen}"
    shapes = (
        f"{case}{_FAR}{undone}",
        rf"{case}\s+(?:[\w’'-]+\s+){{0,3}}?{still}",
        f"{still}{_FAR}{many}{_NEAR}{case}",
        f"{undone}{_FAR}(?:{case}|{one})",
        f"{no}{_FAR}(?:{case}|{one}){_FAR}{chosen}",
        f"{one}{_FAR}{undone}",
        f"{choice}{_FAR}(?:{no}{_FAR}{made}|{still})",
        f"{no}{_FAR}(?:{choice}{_FAR}{made}|{made}{_FAR}{choice})",
        rf"{which}{_FAR}(?:{still}|{undone})",
        rf"(?:{still}){_FAR}{which}",
        rf"{many}\s+(?:[\w’'-]+\s+){{0,2}}?(?:{case}|\b(?:{row.more})\b){_FAR}{left}",
        rf"{left}{_FAR}{many}\s+(?:[\w’'-]+\s+){{0,2}}?(?:{case}|\b(?:{row.more})\b)",
        alike,
    )
    return "|".join(shapes)


@cache
def _open(language: str) -> re.Pattern[str]:
    """How it is said in a language; in one without a row, in any."""
    rows = [ROWS[language]] if language in ROWS else ROWS.values()
    return re.compile("|".join(map(_shapes, rows)), re.IGNORECASE)


_MOST_THEMES = 2
_SENTENCE = pattern(r"[^.;!?\n]+")
_QUESTIONS = ("meta.challenge", "objectives.problem")


def still_to_choose(case: Case) -> Told | None:
    """Where the challenge or 3.a leaves the use case open, or 3.a gives the twin many themes."""
    answers = [text for text in texts.answers(case) if text.question in _QUESTIONS]
    challenge = [text for text in texts.registers(case) if text.key == "challenge"]
    is_open = _open(case.plan.facts.language[:2])
    for text in (*answers, *challenge):
        if found := is_open.search(text.words):
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
