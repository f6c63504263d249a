"""What prose tells of data that others hold or might use: the questions of the rules on access and re-use."""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.rules.case import Case
from udtplan.rules.said import prose, sentences, stakeholder_of, texts
from udtplan.rules.texts import Text
from udtplan.rules.vocabulary import access, reuse
from udtplan.rules.vocabulary.topic import Topic, is_denied

# Where it is said which data comes from where.
_SOURCES = (
    "vision.integration",
    "objectives.data",
    "diagnosis.data.infrastructure",
    "diagnosis.data.ownership",
)
# Where it is said what was agreed on it.
_TERMS = (*_SOURCES, "diagnosis.data.legal", "diagnosis.procurement")
_OUTPUT = "objectives.output"
_BESIDE = 20  # characters


def held_by_companies(case: Case) -> tuple[Text, str] | None:
    """Where prose wants data that a company holds, and the words for the company.

    Not where anything is said of a contract, nor where the register says from whom data comes: it is judged.
    """
    owners = (stakeholder_of(case, source) for source in case.plan.facts.data_sources)
    if any(owner is not None and owner.sector == "private" for owner in owners):
        return None
    told = next(_wanted(case), None)
    return None if told is None or _is_agreed(case) else told


def _is_agreed(case: Case) -> bool:
    """Whether a contract or a licence is spoken of, and not only because it says nothing."""
    return any(
        access.AGREED.first_in(sentence) and not access.NOT_AGREED.search(sentence)
        for sentence in sentences(prose(case, *_TERMS))
    )


def _wanted(case: Case) -> Iterator[tuple[Text, str]]:
    for text in texts(case):
        if _is_on_sources(text):
            for sign, sentence, _ in _holders(access.COMPANY, text):
                if _is_said(access.DATA, sentence) and access.WANTED.search(sentence):
                    yield text, sign
            for sign, sentence, following in _holders(access.SUPPLIER, text):
                said = f"{sentence}. {following}"
                if _is_said(access.READINGS, said) and access.WANTED.search(said):
                    yield text, sign
            if leased := _is_said(access.LEASED, text.words):
                yield text, leased.group()


def _holders(who: Topic, text: Text) -> Iterator[tuple[str, str, str]]:
    """Who has data, with the sentence that names them and the one that follows.

    Not who only gets data, nor where it is the city's.
    """
    for sign in who.all_in(text.words):
        begin = text.words.find(sign)
        end = begin + len(sign)
        sentence, beside = text.sentence(begin, end), text.words[max(0, begin - _BESIDE) : end + _BESIDE]
        is_ours = access.OURS.search(sentence) or access.PUBLIC.search(beside)
        if not is_ours and not access.RECEIVES.match(text.words, end):
            behind = text.words.find(sentence, max(0, begin - len(sentence))) + len(sentence) + 1
            yield sign, sentence, text.sentence(behind, behind)


def _is_on_sources(text: Text) -> bool:
    return text.question in _SOURCES and "data_sources" not in text.place.route


def _is_said(words: re.Pattern[str], sentence: str) -> re.Match[str] | None:
    """Where words stand in a sentence without a "no" before them."""
    return next((found for found in words.finditer(sentence) if not is_denied(sentence, found.start())), None)


def geodata(case: Case) -> tuple[Text, str] | None:
    """Where prose tells of maps or counts that the twin makes or the city has, and the words for them."""
    made = [text for text in texts(case) if text.question == _OUTPUT]
    for text in (*made, *filter(_is_on_sources, texts(case))):
        for sentence in sentences(text.words):
            found = _is_said(reuse.GEODATA, sentence)
            if found and (text.question == _OUTPUT or reuse.OF_THE_CITY.search(sentence)):
                return text, found.group()
    return None


def protected_and_shared(case: Case) -> tuple[Text, str] | None:
    """Where prose tells of protected data that others get on no terms, and the words for it."""
    if _is_agreed(case):
        return None
    for text in filter(_is_on_sources, texts(case)):
        for sentence in sentences(text.words):
            found = _is_said(reuse.PROTECTED, sentence)
            if found and _is_said(reuse.HANDED, sentence) and reuse.OTHERS.search(sentence):
                return text, found.group()
    return None
