"""Characters that no font of the PDF has."""

from __future__ import annotations

import dataclasses as dc
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import Any

Compile = Callable[[list[str]], None]
"""Typesets texts; raises an exception whose text quotes the characters that no font has."""

COMMON = re.compile(
    "[\n\t\x20-\x7e\xa0-\u024f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ff\u0400-\u052f\u1e00-\u1eff"
    "\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\ufffd]*"
)
"""Letters and signs of European languages, all of which Noto Sans has."""
INVISIBLE = re.compile(
    "[\u034f\u200c\u200d\u2060-\u2064\ufe00-\ufe0f\ufeff\U0001f3fb-\U0001f3ff"
    "\U000e0000-\U000e007f\U000e0100-\U000e01ef]"
)
"""They shape the characters beside them and are nothing by themselves, and a PDF may not hold such a sign."""
_MARKS = re.compile("M|Cf")
# Noto Sans puts them together from two signs.
_TWO_SIGNS = str.maketrans("ǹḿṃṅṣẹịọụ", "nmmnseiou")
_QUOTED = re.compile(r'`"(.*?)"`')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


def mapped(value: Any, change: Callable[[str], str]) -> Any:
    """A structure of records, lists and dictionaries with every text in it changed."""
    match value:
        case str():
            return change(value)
        case tuple() | list():
            items = [mapped(item, change) for item in value]
            return value._make(items) if hasattr(value, "_make") else type(value)(items)
        case dict():
            return {key: mapped(item, change) for key, item in value.items()}
    if dc.is_dataclass(value) and not isinstance(value, type):
        return dc.replace(value, **{f.name: mapped(getattr(value, f.name), change) for f in dc.fields(value)})
    return value


def odd(value: Any, *, common: bool = False) -> set[str]:
    """The characters in a structure that a font may lack; with `common` those of Europe too."""
    text = all_text(value)
    return {char for char in text if not char.isascii()} if common else set(COMMON.sub("", text))


def marked(value: Any) -> set[str]:
    """Every character in a structure that has marks upon it, with them: a font may lack the two together."""
    text = all_text(value)
    marks = "".join(sorted(char for char in set(COMMON.sub("", text)) if is_mark(char)))
    return set(re.findall(f"[^{re.escape(marks)}]?[{re.escape(marks)}]+", text)) if marks else set()


def unfit(sequences: Iterable[str], compile_texts: Compile) -> dict[int, str]:
    """The marks that can't be printed upon some character, for `str.translate`: they are left out."""
    found = sorted(sequences)
    try:
        compile_texts(found)
    except Exception:
        bad = _refused(found, compile_texts)
        return {ord(char): "" for sequence in bad for char in sequence if is_mark(char)}
    return {}


def is_mark(char: str) -> bool:
    """Whether a character stands upon another."""
    return unicodedata.category(char).startswith("M") and not INVISIBLE.match(char)


def all_text(value: Any) -> str:
    """Every text in a structure as one: looking through many short ones takes longer."""
    return "\n".join(_texts(value))


def _texts(value: Any) -> Iterator[str]:
    """Every text in a structure."""
    match value:
        case str():
            yield value
        case tuple() | list():
            for item in value:
                yield from _texts(item)
        case dict():
            for item in value.values():
                yield from _texts(item)
        case _ if dc.is_dataclass(value):
            for field in dc.fields(value):
                yield from _texts(getattr(value, field.name))


def is_blank(text: str) -> bool:
    """Whether nothing of a text would be seen."""
    return not any(char.isprintable() and not char.isspace() and not INVISIBLE.match(char) for char in text)


def drawable(text: str, *, sure: bool = False) -> str:
    """The text of a drawing, in which each letter is one sign of the font.

    Args:
        sure: leave nothing but letters of European languages.
    """
    if text.isascii():
        return text
    text = unicodedata.normalize("NFC", text).translate(_TWO_SIGNS)
    text = "".join(char for char in text if not _MARKS.match(unicodedata.category(char)))
    return "".join(char if COMMON.fullmatch(char) else "·" for char in text) if sure else text


def lacking(characters: Iterable[str], compile_texts: Compile) -> set[str]:
    """Those of some characters that can't be printed."""
    found = {char for char in characters if INVISIBLE.match(char)}
    left = sorted(set(characters) - found)
    while left:
        try:
            compile_texts(left)
        except Exception as error:
            bad = _named(str(error), left) or _refused(left, compile_texts)
            found |= bad
            left = [char for char in left if char not in bad]
            if not bad:
                break
        else:
            break
    return found


def _named(message: str, characters: list[str]) -> set[str]:
    """The characters that an error quotes."""
    quoted = "".join(_QUOTED.findall(message))
    quoted = _ESCAPED.sub(lambda m: chr(int(m[1], 16)), quoted)
    return set(quoted) & set(characters)


def _refused(texts: list[str], compile_texts: Compile) -> set[str]:
    """Those of some texts that can't be typeset, looked for by halves."""
    try:
        compile_texts(texts)
    except Exception:
        if len(texts) == 1:
            return set(texts)
        middle = len(texts) // 2
        return _refused(texts[:middle], compile_texts) | _refused(texts[middle:], compile_texts)
    return set()
