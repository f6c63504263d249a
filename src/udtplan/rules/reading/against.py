"""Where another answer says what a denial denies; the wordings stand in `vocabulary.against`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.rules.texts import Text, Texts
from udtplan.rules.vocabulary import against as words
from udtplan.rules.vocabulary.topic import is_denied

_DATA = ("objectives.output", "objectives.data", "diagnosis.data", "vision.integration", "summary.overview")
_GOVERNANCE = ("diagnosis.vision", "diagnosis.governance", "objectives.governance")
_PARTIES = ("summary.key-stakeholders", "objectives.stakeholders", "objectives.data", "diagnosis.governance")

Found = tuple[Text, re.Match[str]]


def is_on_governance(text: Text) -> bool:
    """Whether words answer what the city is asked about how it works together."""
    return text.question.startswith(_GOVERNANCE)


def people(text: Text, texts: Texts) -> Found | None:
    """Another answer loads data of which each row is somebody."""
    found = _elsewhere(words.PEOPLE, text, texts, _DATA)
    return next((one for one in found if not words.NOT_OF_PEOPLE.search(_sentence(one))), None)


def quarrel(text: Text, texts: Texts) -> Found | None:
    """Another answer tells of offices that quarrel."""
    found = _elsewhere(words.QUARREL, text, texts, _GOVERNANCE)
    return next((one for one in found if words.OFFICES.search(_sentence(one))), None)


def barrier(text: Text, texts: Texts) -> Found | None:
    """Another answer tells what keeps results out of decisions."""
    found = _elsewhere(words.BARRIER, text, texts, _GOVERNANCE)
    return next((one for one in found if words.RESULTS.search(_sentence(one))), None)


def partners(text: Text, texts: Texts) -> Found | None:
    """Another answer names somebody from outside who takes part."""
    return next(_elsewhere(words.PARTNERS, text, texts, _PARTIES), None)


def _elsewhere(
    said: re.Pattern[str], text: Text, texts: Texts, questions: tuple[str, ...]
) -> Iterator[Found]:
    """Where words stand in other answers to some questions, said of today and not denied."""
    for other in texts:
        if other.place == text.place or not other.question.startswith(questions):
            continue
        for match in said.finditer(other.words):
            found = (other, match)
            if not is_denied(other.words, match.start()) and not words.NOT_TODAY.search(_sentence(found)):
                yield found


def _sentence(found: Found) -> str:
    text, match = found
    return text.sentence(*match.span())
