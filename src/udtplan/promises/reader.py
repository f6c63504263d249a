"""Promises of words to come, in a text or as the whole of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from udtplan.lazy import pattern
from udtplan.promises import words
from udtplan.prose import vocabulary, without_quotes

# Markdown around words that are not words: list marks, emphasis, table bars.
_MARKS = pattern(r"[*_`|>#\[\]]+")
_LONGEST_PLACEHOLDER = 120
_SENTENCE_END = pattern(r"[.!?](?=\s)|\n\s*(?:\n|[-*|+] )")
_NEAR = 300  # so many characters around a phrase are looked at
_MOST = 20  # who made more promises in one text knows it
# What is promised for a date is a plan; what becomes possible is no promise at all.
_YEAR = pattern(r"\b20\d\d\b")
_ENABLES = pattern(r"\b(?:allow|enabl|permit|possible|easier)", re.IGNORECASE)


@lru_cache(maxsize=192)
def is_placeholder(text: str) -> bool:
    """Whether a whole answer is no more than a promise of one: "TBD", "…", "à définir"."""
    if len(text) > _LONGEST_PLACEHOLDER:
        return False
    plain = " ".join(_MARKS.sub(" ", text).split()).strip(" .…-–—:!()<>")
    return bool(text.strip()) and (not plain or _is_promise(plain.lower()))


def _is_promise(plain: str) -> bool:
    if words.ONLY_PROMISE.fullmatch(plain):
        return True
    may_be = words.MAYBE_MARK in plain or not words.MAYBE_WORDS.isdisjoint(plain.split())
    return may_be and words.MAYBE.fullmatch(plain) is not None


def promises(text: str) -> Iterator[tuple[str, bool]]:
    """The phrases within a text that promise words to come, and whether that is certain.

    A phrase that stands in the text before has the words before it added, so that it can be found.
    """
    own, lower = without_quotes(text), text.lower()
    told = vocabulary(own)
    found: list[tuple[re.Match[str], bool]] = []
    if not told.isdisjoint(words.SIGN_WORDS) or any(map(lower.__contains__, words.SIGN_MARKS)):
        spelt = _spelt_out(own)
        found += [
            (match, not _is_name(match) and not _goes_on_in_spanish(match))
            for match in words.SIGN.finditer(own)
            if match.group() not in spelt and not _is_stressed(match) and not _is_mentioned(match)
        ]
    if not told.isdisjoint(words.PROMISE_WORDS):
        found += [
            (match, _is_all_said(match) and not words.ASKS.search(own, _far_before(match), match.start()))
            for match in words.PROMISE.finditer(own)
            if not (_is_said(own, match) or _is_of_people(match) or _is_of_others(own, match))
        ]
    if not told.isdisjoint(words.MAYBE_WORDS) or words.MAYBE_MARK in lower:
        found += [(match, False) for match in words.MAYBE.finditer(own) if not _is_said(own, match)]
    told_none = (
        pair for pair in found if not words.NOTHING.search(own, _far_before(pair[0]), pair[0].start())
    )
    for match, certain in sorted(told_none, key=lambda pair: pair[0].start())[:_MOST]:
        yield _told_apart(text, match.start(), match.end()), certain


# The end of a sentence, of a clause that stands for one, of an entry or of a cell; before it may be said with
# whom ("to be set with the IT department").
_ENDS = pattern(
    r"(?:\s+(?:with|together with|avec|mit|con|com|met|z|s|με)(?:\s+[\w’'-]+){1,4}?)?"
    r"[*_)]*\s*(?:[.!?;|…]|\Z|\n\s*\n|\n\s*(?:[-*+|#]|\d+[.)]))",
    re.IGNORECASE,
)
_NAMED = pattern(r"\s+(?!(?:Eur|EUR|Mio|Million)\w*)[^\W\d_a-zß-ÿ][^\W\d_]+")
_WORD_BEHIND = pattern(r" +([^\W\d_]{2,})")
_WORD_BEFORE = pattern(r"([^\W\d_]{2,}) +\Z")
# A marker begins what it marks, or stands in brackets or behind a colon; then comes a colon, or nothing.
_MARKER_BEFORE = pattern(r"(?:\A|\n|[.!?:;|(\[]|[-*+•])[ \t*_>]*\Z")
_MARKER_BEHIND = pattern(r"[*_]*\s*(?:[:(),.;|!?\]]|\Z|\n)")
_LETTERS = pattern(r"XXX+|TBA|TBC|TBD")
# People are confirmed, too: in a church, in an office.
_ARE = pattern(r"\b(?:are|were|is|was)\s+\Z", re.IGNORECASE)
_PEOPLE = pattern(
    r"(?:-olds?|children|pupils?|students?|candidates?|youths?|teenagers?|people|appointees?|judges?|members?"
    r"|commissioners?|boys?|girls?)\s+(?:(?:are|were|is|was)\s+)?\Z",
    re.IGNORECASE,
)
_BEFORE, _FAR_BEFORE = 30, 90


def _far_before(match: re.Match[str]) -> int:
    return max(0, match.start() - _FAR_BEFORE)


def _spelt_out(text: str) -> set[str]:
    """The signs that a text itself writes out as a name: "Thornmere Borough Chambers (TBC)"."""
    inside = [sign for sign in ("TBA", "TBC", "TBD") if f"({sign})" in text]
    return {
        sign
        for sign in inside
        if re.search(r"[\w’-]{1,30} ".join(sign) + rf"[\w’-]{{1,30}} \({sign}\)", text)
    }


def _is_stressed(match: re.Match[str]) -> bool:
    """Whether a sign in capitals is a word that is stressed: Spanish "TODO EL CASCO", "sobre TODO porque"."""
    if match.group() not in ("TODO", "TO DO"):
        return False
    following = _WORD_BEHIND.match(match.string, match.end())
    if following is not None and following[1].isupper():
        return True
    if not _is_in_spanish(match):
        return False
    begins = _MARKER_BEFORE.search(match.string, max(0, match.start() - _BEFORE), match.start())
    if begins is None:
        return True
    is_alone = _MARKER_BEHIND.match(match.string, match.end())
    return not is_alone and (following is None or following[1].lower() in words.DETERMINERS)


def _is_mentioned(match: re.Match[str]) -> bool:
    """Whether the words before a sign speak of it as a word: "the column headed TBD has been empty"."""
    begin = match.start()
    return words.MENTIONED.search(match.string, max(0, begin - _FAR_BEFORE), begin) is not None


def _is_in_spanish(match: re.Match[str]) -> bool:
    """Whether the sentence is in Spanish, Portuguese or Galician, where "todo" is a word."""
    if match.group() != "TODO":
        return False
    return not words.TODO_IS_A_WORD.isdisjoint(vocabulary(_sentence(match.string, match)[1]))


def _goes_on_in_spanish(match: re.Match[str]) -> bool:
    return _is_in_spanish(match) and not _MARKER_BEHIND.match(match.string, match.end())


def _is_name(match: re.Match[str]) -> bool:
    """Whether the letters may begin a name ("The XXX Legion") or be a number ("siglo XXX")."""
    text, begin, end = match.string, match.start(), match.end()
    if not _LETTERS.fullmatch(match.group()):
        return False
    beside = _WORD_BEFORE.search(text, max(0, begin - _BEFORE), begin), _WORD_BEHIND.match(text, end)
    is_number = any(word is not None and words.NUMBERED.fullmatch(word[1]) for word in beside)
    return is_number or _NAMED.match(text, end) is not None


def is_undecided(phrase: str) -> bool:
    """Whether a promise says no more than that something is not settled yet, as an honest draft does."""
    found = words.MAYBE.search(phrase)
    return found is not None and not found.group().lower().endswith("ongoing")


def _is_of_people(match: re.Match[str]) -> bool:
    begin = match.start()
    return _is_confirmed(match) and bool(_PEOPLE.search(match.string, max(0, begin - _BEFORE), begin))


def _is_confirmed(match: re.Match[str]) -> bool:
    return match.group().lower() == "to be confirmed"


def _is_all_said(match: re.Match[str]) -> bool:
    """Whether the sentence ends with the promise; who goes on may speak of something else."""
    if not _ENDS.match(match.string, match.end()):
        return False
    begin = match.start()
    return not (_is_confirmed(match) and _ARE.search(match.string, max(0, begin - _BEFORE), begin))


def _is_said(text: str, match: re.Match[str]) -> bool:
    begin, sentence = _sentence(text, match)
    return bool(_YEAR.search(sentence) or _ENABLES.search(text, begin, match.start()))


def _is_of_others(text: str, match: re.Match[str]) -> bool:
    """Whether the sentence says who is to decide, and who is not."""
    return words.NOT_BY.search(_sentence(text, match)[1]) is not None


def _sentence(text: str, match: re.Match[str]) -> tuple[int, str]:
    """The sentence around a phrase, and where it begins."""
    first, last = max(0, match.start() - _NEAR), match.end() + _NEAR
    begin = max((end.end() for end in _SENTENCE_END.finditer(text, first, match.start())), default=first)
    after = _SENTENCE_END.search(text, match.end(), last)
    return begin, text[begin : after.start() if after else last]


def _told_apart(text: str, begin: int, end: int) -> str:
    while (before := text.find(text[begin:end])) < begin and before >= 0:
        begin = max(text.rfind(" ", 0, begin - 1), text.rfind("\n", 0, begin - 1)) + 1
    return text[begin:end]
