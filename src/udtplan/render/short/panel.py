"""A part of the brief or of the slides: a heading and, as short as there is room, what stands below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from udtplan.render.document import Document
from udtplan.render.parts.digest import Said
from udtplan.render.tree.excerpt import (
    ELLIPSIS,
    has_table_left_out,
    leads_to_left_out,
    running,
    shortened,
)
from udtplan.render.tree.listed import listed
from udtplan.render.tree.told import told_in_full
from udtplan.render.words.text import line
from udtplan.render.words.words import Words


class Size(NamedTuple):
    """How much a panel may say: characters of its prose, number of its points, characters of each.

    `further` says that it may name what can be left out of a point: the role of a stakeholder. `lists` says
    that an answer which is a list may stand as one, where all of it has room.
    """

    prose: int
    points: int
    each: int
    further: bool = True
    lists: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """One line of a panel: what it is about, what is said, and what more there is to know."""

    text: str
    name: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True)
class Panel:
    """A heading and what stands below it.

    Attributes:
        lead: the one sentence to remember.
        figures: facts in a few words: (name, value).
        columns: headings of `rows`, which are cells of text.
        more: what was left out, in words.
        todo: what is said in the place of a part that is not written, or not in this edition.
        unwritten: the questions whose answers are still to be written.
        notes: everything in full, to be told rather than shown.
    """

    title: str
    lead: str = ""
    text: str = ""
    figures: tuple[tuple[str, str], ...] = ()
    points: tuple[Point, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    more: str = ""
    todo: str = ""
    unwritten: tuple[str, ...] = ()
    notes: str = ""

    @property
    def is_empty(self) -> bool:
        """Nothing is told below the heading."""
        return not (self.lead or self.text or self.figures or self.points or self.rows or self.unwritten)


Build = Callable[[Document, Size], Panel]

_SENTENCE = 100
"""Where there is room for so many characters, a sentence of up to twice as many stays whole."""
LEAST = 20
"""Where a text may be no longer than that, there is no table beside other things."""


def to_write(document: Document, most: int) -> Panel:
    """The questions whose answers a draft still lacks, at most so many by name; empty in any other plan."""
    missing = document.missing
    return Panel(
        document.words.to_write,
        unwritten=tuple(line(item.name) for item in missing[:most]),
        more=left_out(missing, Size(0, most, 0), document),
    )


def said_of(document: Document, question: str) -> Said:
    """What the plan says in prose under a question."""
    return document.digest.said.get(question) or Said()


def prose(document: Document, said: Said, size: Size, most: int = 0) -> str:
    """An answer as running text, with its question where it was made shorter or is nothing but pictures.

    Args:
        most: so many characters, where the answer is one of many; its first sentence may be longer.
    """
    text = running(said.markdown, document.words.semicolon)
    if not text and said.markdown:
        return f"{ELLIPSIS} ({said.pointer})"
    shown = shortened(text, most or size.prose, said.pointer, longest=2 * most if most >= _SENTENCE else 0)
    lacks = has_table_left_out(said.markdown) or leads_to_left_out(said.markdown)
    whole = shown == text and lacks
    return f"{shown} {ELLIPSIS} ({said.pointer})" if whole else shown


def told(document: Document, said: Said, size: Size) -> tuple[str, tuple[Point, ...]]:
    """An answer as running text; or a list as its points, and the text before it."""
    found = listed(said.markdown) if size.lists else None
    if found is None or len(found.items) > size.points or len(found.lead) > size.prose:
        return prose(document, said, size), ()
    named = [document.words.named(*item) if item.name else item.text for item in found.items]
    if any(len(text) > size.each for text in named):
        return prose(document, said, size), ()
    return found.lead, tuple(map(Point, named))


def joined(texts: Sequence[str], size: Size, document: Document) -> str:
    """Texts on one line, no more than there is room for."""
    short = [shortened(line(text).rstrip("."), size.each) for text in texts]
    more = left_out(texts, size, document)
    if len(texts) == size.points + 1 and len(short[-1]) <= len(more):
        more = ""  # the last takes no more room than to say that there is one
    shown = document.words.semicolon.join(short[: size.points] if more else short)
    return ", ".join(filter(None, (shown, more)))


def named_lists(found: Iterable[tuple[str, Sequence[str]]], words: Words) -> list[str]:
    """Lists with their names, a line each."""
    return [words.named(name, words.row(texts)) for name, texts in found if texts]


def left_out(found: Sequence[object], size: Size, document: Document) -> str:
    """What was left out, in words; "" if nothing."""
    left = len(found) - size.points
    return document.words.and_more.format(count=document.words.count(left)) if left > 0 else ""


def notes_of(texts: Iterable[str], *said: Said) -> str:
    """Texts and whole answers, one below the other."""
    answers = (f"{item.name}\n{told_in_full(item.markdown)}" for item in said if item.markdown)
    return "\n\n".join(filter(None, ("\n".join(filter(None, texts)), *answers)))
