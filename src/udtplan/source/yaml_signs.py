"""Signs in YAML that look like a space, or like nothing at all, and are none.

They come from word processors and web pages. What they stand for is plain to every reader, so the
file is read as meant, and each of them is a fault with its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.findings import Fault
from udtplan.source.text import SourceText

_MOST = 30

# YAML 1.1, which the parser follows, takes these for line breaks; YAML 1.2 and every editor do not.
_NO_BREAKS = str.maketrans("\x85\u2028\u2029", "   ")
_CONTROL = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]+")
_ODD = "\xa0\u2007\u202f\u3000"
_ODD_SPACE = re.compile(f"[{_ODD}]+")
_BESIDE_MARK = re.compile(f"(?<=[-:])[{_ODD}]+|[{_ODD}](?=:)")
_LINE = re.compile(r"[^\r\n]+")
_KEY = r"[\w.-]+|\"[^\"\r\n]*\"|'[^'\r\n]*'"
_STRUCTURE = re.compile(
    rf"(?P<indent>[ {_ODD}]*)(?P<dashes>(?:-[ {_ODD}]+)*)(?P<key>(?:{_KEY})[{_ODD}]?:(?:[ {_ODD}]+|$))?"
)


def readable(source: SourceText) -> tuple[str, list[Fault]]:
    """The text with spaces in place of such signs, as long as before, and a fault for each of them."""
    text = source.text
    spots: list[tuple[int, int, str, str]] = []
    for match in _CONTROL.finditer(text):
        spots.append(
            (
                *match.span(),
                "An invisible control character stands in the text; YAML does not allow it.",
                "Delete it: retype the word, or paste it again without formatting.",
            )
        )
    if _ODD_SPACE.search(text):
        for match in _structural(text):
            spots.append(
                (
                    *match.span(),
                    "A no-break space stands where YAML wants an ordinary space.",
                    "Replace it by a space typed with the space bar.",
                )
            )
    text = text.translate(_NO_BREAKS)
    if spots:
        signs = list(text)
        for begin, end, _, _ in spots:
            signs[begin:end] = " " * (end - begin)
        text = "".join(signs)
    return text, [
        Fault(source.location(begin, end - begin), message, hint)
        for begin, end, message, hint in sorted(spots)[:_MOST]
    ]


def _structural(text: str) -> Iterator[re.Match[str]]:
    """Where odd spaces indent a line, or stand behind a dash or beside the colon of a key.

    A line that is indented deeper than a key with a value continues that value: it is text, and in
    a text such a space may stand.
    """
    column, value = -1, ""
    for line in _LINE.finditer(text):
        found = _STRUCTURE.match(text, *line.span())
        assert found is not None  # every part of it may be absent
        indent, dashes, key = found["indent"], found["dashes"], found["key"]
        rest = text[found.end()] if found.end() < line.end() else "#"
        is_text = value != "" and len(indent) > column
        if is_text:
            # Nothing but ordinary spaces makes it a part of the value; quotes and brackets need none.
            if value not in "\"'[{" and len(indent) - len(indent.lstrip(" ")) <= column and rest != "#":
                yield from _ODD_SPACE.finditer(text, line.start(), found.end("indent"))
        elif dashes or key:
            yield from _ODD_SPACE.finditer(text, line.start(), found.end("indent"))
            yield from _BESIDE_MARK.finditer(text, found.end("indent"), found.end())
            column = len(indent) + (len(dashes) if key else 0)
            value = "" if rest == "#" else rest
