"""Marks of languages that documents can't read, and so show as they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from udtplan.findings import Place
from udtplan.model.codes import language_meant, names_language
from udtplan.model.plan import Answer, Plan
from udtplan.render.tree.definitions import shared
from udtplan.render.tree.node import walk
from udtplan.render.tree.tree import tree
from udtplan.render.words.unprinted import texts

# As long as a mark may be, so that a text full of opened ones is read in no time.
_LOOKS = re.compile(r"(?P<block>:{3,}[ \t]*)?(?P<mark>\{[ \t]*lang[ \t]*=[ \t]*(?P<value>[^{}\n]{0,80})\}?)")
_BEFORE = 20
_CODE = frozenset({"code", "mono"})
_EXAMPLE = "[Smart City Charter]{lang=en}"


class LooseMark(NamedTuple):
    """A mark as written, where it is, why it is none, and what to do."""

    place: Place
    mark: str
    why: str
    remedy: str


def loose_marks(plan: Plan, withheld: frozenset[str] = frozenset()) -> Iterator[LooseMark]:
    """Each mark that is shown as it is written, once an answer.

    Args:
        withheld: the ids of questions that are not looked at.
    """
    for section in plan.answers.values():
        for answer in shared([answer for answer in section if answer.question not in withheld]):
            if "lang" not in answer.text:
                continue
            said = (node.text for node in walk(tree(answer.markdown, 0)) if node.kind not in _CODE)
            found = {match[0]: match for text in said for match in _LOOKS.finditer(text)}
            written = " ".join(answer.markdown.split())
            for match in found.values():
                yield LooseMark(_place(answer, match, written), match["mark"], *_told(match))
    for place, text in texts(plan, withheld):
        if place.file.endswith(".yaml") and (sign := _LOOKS.search(text)):
            why, remedy = "registers are plain text", "Take it out, and the brackets before it."
            yield LooseMark(place.words(sign["mark"]), sign["mark"], why, remedy)


def _place(answer: Answer, match: re.Match[str], written: str) -> Place:
    """Where a mark stands: the words before it tell it from others like it."""
    before = match.string[max(0, match.start() - _BEFORE) : match.end()]
    phrase = next((words for words in (before, match[0]) if words in written), match["mark"])
    return answer.place.words(phrase)


def _told(match: re.Match[str]) -> tuple[str, str]:
    """Why what looks like a mark is none, and what to do."""
    if not match[0].endswith("}"):
        return "its brace is not closed", f"Write it as in `{_EXAMPLE}`."
    tag, *more = match["value"].split() or [""]
    tag = tag.strip("\"'")
    if more:
        return "it holds more than the language", f"Write `{{lang={tag}}}` alone."
    if not names_language(tag):
        meant = language_meant(tag)
        instead = f"`{{lang={meant}}}`" if meant else "the code of a language, such as en or pt-BR"
        return f"“{tag}” is the code of no language", f"Write {instead}."
    if match["block"]:
        return (
            "a block that it could mark is not there",
            "Write it on a line of its own that begins at the margin, and `:::` on another behind the block.",
        )
    return "it stands behind no words in brackets", f"Write it as in `{_EXAMPLE}`."
