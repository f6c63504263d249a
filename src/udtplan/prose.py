"""What can be said about a piece of prose without understanding it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

_WORD = re.compile(r"\w++(?:[’'-]\w++)*+")
# The Greek question mark looks like a semicolon; what stands behind it begins with a Greek capital.
QUESTION_MARK = re.compile(r"\?|;(?=\s+[Ά-Ϋ]|\s*\Z)")


# Several rules look at the same text in turn, one plan after the other, alone or joined with others: what
# is found in a paragraph and in a text is kept for a while. Nobody may change it.
@lru_cache(maxsize=512)
def words(text: str) -> list[str]:
    """The words of a text; numbers count, Markdown's marks do not. Not to be changed by the caller."""
    if "\n\n" in text:
        return [*chain.from_iterable(map(words, text.split("\n\n")))]
    return _WORD.findall(text)


@lru_cache(maxsize=384)
def folded(text: str) -> list[str]:
    """The words of a text as they are compared: no case. Not to be changed by the caller."""
    return " ".join(words(text)).casefold().split()


@lru_cache(maxsize=192)
def tokens(text: str) -> list[str]:
    """The words of a text in lower case, in parts where they have a hyphen or an apostrophe. Not to be
    changed by the caller."""
    if text.isascii() and "-" not in text and "'" not in text:
        return folded(text)
    return parts(" ".join(words(text)).lower())


def parts(joined: str) -> list[str]:
    """Words in a row, those with a hyphen or an apostrophe in parts."""
    return joined.replace("-", " ").replace("'", " ").replace("’", " ").split()


def vocabulary(text: str) -> frozenset[str]:
    """The pieces that occur in a text, in lower case."""
    return frozenset(tokens(text))


# Words between quotation marks: somebody's, or a word that is spoken of. Apostrophes are too common to count.
_QUOTATION = re.compile(
    r"“[^“”„]{1,400}[”“]|„[^“”„]{1,400}[“”]|«[^«»]{1,400}»|»[^«»]{1,400}«"
    r"|(?<![\w\"])\"(?=\S)[^\"]{1,400}(?<=\S)\"(?!\w)|‘[^‘’]{1,400}’(?!\w)"
)
_QUOTATION_MARKS = ("“", "„", "«", "»", '"', "‘")


def without_quotes(text: str) -> str:
    """A text in which what is quoted is blank; every other character stays where it is.

    A text that is one quotation from end to end is the writer's own answer, and stays.
    """
    if not any(map(text.__contains__, _QUOTATION_MARKS)):
        return text
    whole = text.strip(" \n.*_")
    return _QUOTATION.sub(lambda match: _blank(match.group(), whole), text)


def _blank(quotation: str, whole: str) -> str:
    if quotation == whole or "\n\n" in quotation:
        return quotation
    return "".join("\n" if char == "\n" else " " for char in quotation)
