"""What a text refers to and another of the same file defines: footnotes and links at the end of a file."""

from __future__ import annotations

import dataclasses as dc
import re
from collections.abc import Sequence
from typing import NamedTuple

from udtplan.model.plan import Answer
from udtplan.render.tree.tree import parser
from udtplan.render.words.text import clean

_LOOKS = re.compile(r"^ {0,3}\[[^\]\n]+\]:", re.MULTILINE)


class _Definition(NamedTuple):
    """A definition in a text: its label, such as "^1" or "plan", and its first line and the one behind."""

    label: str
    begin: int
    end: int


class _Text:
    """What is written below a heading, and what it defines."""

    def __init__(self, prose: str) -> None:
        self.lines = clean(prose).split("\n")
        self.own = {found.label: found for found in _definitions("\n".join(self.lines))}
        self.given: set[str] = set()
        self.taken: list[str] = []

    def of(self, label: str) -> str:
        """A definition as written."""
        found = self.own[label]
        return "\n".join(self.lines[found.begin : found.end]).strip("\n")

    def refers_to(self, label: str) -> bool:
        """Whether a label stands anywhere but in its own definition and in what only others need."""
        return _in_brackets(label, "\n\n".join((self._without({*self.given, label}), *self.taken)))

    def whole(self) -> str:
        """The text with what it took, without the footnotes that only others needed."""
        return "\n\n".join((self._without(self.given), *self.taken)).strip("\n")

    def _without(self, labels: set[str]) -> str:
        """The text without some of its definitions."""
        found = [self.own[label] for label in labels if label in self.own]
        gone = {number for one in found for number in range(one.begin, one.end)}
        return "\n".join(line for number, line in enumerate(self.lines) if number not in gone)


def shared(answers: Sequence[Answer]) -> list[Answer]:
    """The answers of one file; each has the definitions that it refers to and that stand below another."""
    if len(answers) < 2 or not any(_LOOKS.search(answer.text) for answer in answers):
        return list(answers)
    texts = [_Text(answer.markdown) for answer in answers]
    for text in texts:
        _borrow(text, texts)
    made = zip(answers, texts, strict=True)
    return [
        dc.replace(answer, text=text.whole()) if text.taken or text.given else answer for answer, text in made
    ]


def _borrow(text: _Text, texts: Sequence[_Text]) -> None:
    """Take from the others what a text refers to; what was taken may refer to more."""
    others = {label: other for other in reversed(texts) if other is not text for label in other.own}
    missing = [label for label in others if label not in text.own]
    while found := [label for label in missing if text.refers_to(label)]:
        for label in found:
            missing.remove(label)
            text.taken.append(others[label].of(label))
            if label.startswith("^") and not others[label].refers_to(label):
                others[label].given.add(label)


def _definitions(text: str) -> list[_Definition]:
    """The definitions of a text that stand in no list and no quotation."""
    if not _LOOKS.search(text):
        return []
    known: dict[str, dict[str, dict[str, list[int]]]] = {}
    tokens = parser().parse(text, known)
    lines = text.split("\n")
    notes = [
        _Definition(f"^{token.meta['label']}", *token.map)
        for token in tokens
        if token.type == "footnote_reference_open" and token.map and token.level == 0
    ]
    links = [
        _Definition(label.casefold(), *about["map"])
        for label, about in known.get("references", {}).items()
        if _LOOKS.match(lines[about["map"][0]])
    ]
    return [*notes, *links]


def _in_brackets(label: str, text: str) -> bool:
    if label.startswith("^"):
        return f"[{label}]" in text
    return f"[{label}]" in " ".join(text.casefold().split())
