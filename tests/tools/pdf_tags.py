"""What the tags of a PDF tell a screen reader: which parts there are, and in which languages."""

from __future__ import annotations

import re
import zlib
from pathlib import Path
from typing import NamedTuple

# Typeset documents hold their objects as text, one after the other; only what is drawn is packed.
_OBJECT = re.compile(rb"\n(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_ELEMENT = re.compile(rb"<</Type/StructElem/S/(\w+)")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_LANGUAGE = re.compile(rb"/Lang\(([^)]*)\)")
_TITLE = re.compile(rb"/T\(([^)]*)\)")
_MARKED = re.compile(rb"/\w+ ?<<([^>]*)>> ?BDC")


class Tag(NamedTuple):
    """A part of a document: its kind ("H1"), the language it says it is in, or "", and its title, or ""."""

    kind: str
    language: str
    title: str


def tags(path: Path) -> list[Tag]:
    """The parts of a PDF in the order of reading."""
    objects = {int(number): body for number, body in _OBJECT.findall(path.read_bytes())}
    root = next(body for body in objects.values() if b"/Type/StructTreeRoot" in body)
    found: list[Tag] = []
    waiting = _below(root)
    while waiting:
        body = objects[waiting.pop(0)]
        if kind := _ELEMENT.match(body):
            found.append(Tag(kind[1].decode(), _of(_LANGUAGE, body), _of(_TITLE, body)))
            waiting = _below(body) + waiting
    return found


def languages(path: Path) -> set[str]:
    """The languages of parts of a PDF: of whole elements, and of words within them."""
    content = path.read_bytes()
    drawn = b"".join(map(_unpacked, _STREAM.findall(content)))
    of_words = [language for props in _MARKED.findall(drawn) for language in _LANGUAGE.findall(props)]
    return {tag.language for tag in tags(path)} - {""} | {language.decode() for language in of_words}


def _below(body: bytes) -> list[int]:
    """The numbers of the elements right below one."""
    kept = re.search(rb"/K\[(.*?)\](?:/|>>)", body, re.DOTALL)
    # What stands in angles names a place on a page, and no element.
    named = re.sub(rb"<<.*?>>", b"", kept[1]) if kept else b""
    return [int(number) for number in re.findall(rb"(\d+) 0 R", named)]


def _of(pattern: re.Pattern[bytes], body: bytes) -> str:
    found = pattern.search(body)
    return found[1].decode("latin-1") if found else ""


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""
