"""What the YAML parser complains about, in words a city officer can act on."""

from __future__ import annotations

import re
from typing import Any

from udtplan.findings import Fault
from udtplan.source.text import SourceText
from udtplan.source.yaml_loader import TooDeep

Words = tuple[str, str]

TOO_DEEP = ("The lists and keys are nested too deep to be read.", "Write it flatter.")
_COLON = (
    "A colon followed by a space stands inside unquoted text, so YAML takes the words before it for a key.",
    'Put the text in quotes ("…"), or write `>-` after the key and the text indented below it.',
)
_DEEPER = (
    "This key is indented deeper than the line above it, which has its value already.",
    "Indent it like its neighbours; if it belongs to the text above, put that text in quotes.",
)
_NO_SPACE = ("The space behind the colon is missing.", "Write `key: value`.")
_NO_COLON = ("A key without its colon.", "Write `key: value`, or indent the text.")
_INDENT = (
    "The line does not fit the lines above it: its indentation, or the key or dash before it, is off.",
    "Indent it with spaces like its neighbours; check that the line above ends as it should.",
)
_BEHIND_QUOTE = (
    "Words stand behind a closing quotation mark.",
    "Write a mark within the text as two, or put the other kind of quotes around the text.",
)
_BACKSLASH = ("A backslash in a text in double quotes.", "Write it twice, or use single quotes.")
_QUOTE = ("A quotation mark is opened and not closed.", "Close it, or write a mark within the text as two.")
_BRACKET = ("A bracket `[` or `{` is not closed, or a comma is missing.", "Close it.")

# Here the parser gave up further down; a reader looks for where it began.
_BEGAN_EARLIER = (
    "found unexpected end of stream",
    "found unexpected document",
    "while parsing a flow",
    "while scanning a simple key",
    "while scanning an alias",
    "while scanning an anchor",
    "while scanning a tag",
)

# What libyaml says → what is wrong and what to do. The first that occurs in its message wins.
_TABLE: list[tuple[str, Words]] = [
    ("mapping values are not allowed", _COLON),
    (
        "block sequence entries are not allowed",
        (
            "A list item (`- …`) can't begin here.",
            "Put the dash on a line of its own, indented below its key.",
        ),
    ),
    ("could not find expected ':'", _NO_COLON),
    ("tab character", ("The line is indented with a tab.", "Use spaces.")),
    ("found unexpected end of stream", _QUOTE),
    ("found unexpected document indicator", _QUOTE),
    ("while parsing a quoted scalar", _BACKSLASH),
    ("unknown escape", _BACKSLASH),
    ("while scanning an alias", ("A text can't begin with `*`.", 'Put it in quotes: "*…".')),
    ("while scanning an anchor", ("A text can't begin with `&`.", 'Put it in quotes: "&…".')),
    ("while scanning a tag", ("A text can't begin with `!`.", 'Put it in quotes: "!…".')),
    ("while parsing a tag", ("A text can't begin with `!`.", 'Put it in quotes: "!…".')),
    ("undefined tag handle", ("A text can't begin with `!`.", 'Put it in quotes: "!…".')),
    ("directive", ("A line can't begin with `%`.", "Remove the line, or put its words in quotes.")),
    ("while scanning a block scalar", ("Words stand behind `>` or `|`.", "Begin the text on the next line.")),
    ("found undefined alias", ("A text can't begin with `*`.", 'Put it in quotes: "*…".')),
    ("found duplicate anchor", ("An anchor (`&name`) is given twice.", "Anchors are not read; remove it.")),
    ("expected a single document", ("Another document begins here.", "Remove the line: a file holds one.")),
    ("while parsing a flow", _BRACKET),
    ("did not find expected", _INDENT),
]

# `name:Lille` alone on its line; `https://…` is no such key.
_KEY_WITHOUT_SPACE = re.compile(r"[ \t]*(?:- +)*[\w-]+:(?=[^\s:/])")
_ONLY_A_KEY_BEFORE = re.compile(r"[ \t]*[\w-]+")


def explain(error: Exception, source: SourceText, begin: int = 0) -> Fault:
    """A fault in plain words for an error of the parser.

    Args:
        begin: where in the text the part begins that was parsed.
    """
    words = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or ''}"
    mark: Any = getattr(error, "problem_mark", None)
    if any(part in words for part in _BEGAN_EARLIER):
        mark = getattr(error, "context_mark", None) or mark
    offset = begin + mark.index if mark is not None else begin
    if "while parsing a flow node" in words:  # the parser tells where it gave up, not where it began
        opened = max(source.text.rfind(sign, begin, offset) for sign in "[{")
        offset = opened if opened >= 0 else offset
    location = source.location(offset, 1)
    if isinstance(error, TooDeep):
        return Fault(location, *TOO_DEEP)
    line, column = source.line(location.line), location.column
    if "mapping values" in words and (above := _KEY_WITHOUT_SPACE.match(source.line(location.line - 1))):
        return Fault(source.location(source.offset(location.line - 1) + above.end() - 1, 1), *_NO_SPACE)
    return Fault(location, *_what_is_wrong(words, line, column))


def _what_is_wrong(words: str, line: str, column: int) -> Words:
    character = line[column - 1 : column]
    if "cannot start any token" in words:
        if character == "\t":
            return "A tab stands where YAML wants spaces.", "Replace the tab by spaces."
        return _cannot_begin(character)
    if "mapping values" in words and _ONLY_A_KEY_BEFORE.fullmatch(line[: column - 1]):
        return _DEEPER
    if "expected ':'" in words and _KEY_WITHOUT_SPACE.match(line):
        return _NO_SPACE
    if "did not find expected" in words and "while parsing a block" in words:
        if character and character in "]}":
            return _cannot_begin(character)
        if line[: column - 1].rstrip()[-1:] in ("'", '"'):
            return _BEHIND_QUOTE
    for part, answer in _TABLE:
        if part in words:
            return answer
    return f"This is not valid YAML: {words.strip()}.", "Compare it with the lines around it."


def _cannot_begin(character: str) -> Words:
    return f"A text can't begin with `{character}`.", f'Put it in quotes: "{character}…".'


def explain_stray(words: str, source: SourceText, begin: int) -> Fault:
    """A fault for words that stand before the first key of a block and belong to none."""
    first = words.splitlines()[0]
    if match := _KEY_WITHOUT_SPACE.match(first):
        return Fault(source.location(begin + match.end() - 1, 1), *_NO_SPACE)
    return Fault(source.location(begin, len(first)), *_NO_COLON)
