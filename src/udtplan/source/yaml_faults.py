"""What the YAML parser complains about, in words a city officer can act on."""

from __future__ import annotations

import re
from typing import Any

from udtplan.findings import Fault, Location
from udtplan.source.text import SourceText

_NO_BREAK_SPACE = re.compile(r"^(?P<before>[ \t]*-?[ \t]*(?:[\w.-]+:)?[ \t]*)\xa0", re.MULTILINE)

_COLON = (
    "A colon followed by a space stands inside unquoted text, so YAML takes the words before it for a key.",
    'Put the text in quotes ("…"), or write `>-` after the key and the text indented below it.',
)
_INDENT = (
    "The line does not fit the lines above it: its indentation, or the key or dash before it, is off.",
    "Indent it with spaces like its neighbours; check that the line above ends as it should.",
)
_QUOTE = ("A quotation mark is opened and not closed.", "Close it, or write a mark within the text as two.")

# Here the parser gave up at the end of the file; a reader looks for where it began.
_OPENED_EARLIER = ("found unexpected end of stream", "found unexpected document", "while parsing a flow")

# What libyaml says → what is wrong and what to do. The first that occurs in its message wins.
_TABLE: list[tuple[str, tuple[str, str]]] = [
    ("mapping values are not allowed", _COLON),
    (
        "block sequence entries are not allowed",
        (
            "A list item (`- …`) can't begin here.",
            "Put the dash on a line of its own, indented below its key.",
        ),
    ),
    ("could not find expected ':'", ("A key without its colon.", "Write `key: value`, or indent the text.")),
    ("tab character", ("The line is indented with a tab.", "Use spaces.")),
    ("found unexpected end of stream", _QUOTE),
    ("found unexpected document indicator", _QUOTE),
    ("while parsing a flow", ("A bracket `[` or `{` is not closed, or a comma is missing.", "Close it.")),
    ("did not find expected", _INDENT),
    ("while scanning an alias", ("A text can't begin with `*`.", 'Put it in quotes: "*…".')),
    ("while scanning an anchor", ("A text can't begin with `&`.", 'Put it in quotes: "&…".')),
    ("while scanning a tag", ("A text can't begin with `!`.", 'Put it in quotes: "!…".')),
    ("while scanning a directive", ("A line can't begin with `%`.", "Put the text in quotes.")),
    ("while scanning a block scalar", ("Words stand behind `>` or `|`.", "Begin the text on the next line.")),
    ("unknown escape", ("A backslash in a text in double quotes.", "Write it twice, or use single quotes.")),
    ("found undefined alias", ("A text can't begin with `*`.", 'Put it in quotes: "*…".')),
    ("found duplicate anchor", ("An anchor (`&name`) is given twice.", "Anchors are not read; remove it.")),
    ("expected a single document", ("A line `---` begins a second document.", "Remove the line.")),
]


def explain(error: Exception, source: SourceText, line_offset: int = 0) -> Fault:
    """A fault in plain words for an error of the parser.

    Args:
        line_offset: how many lines of the file precede the part that was parsed.
    """
    if isinstance(error, RecursionError):
        return Fault(Location(), "The lists and keys are nested too deep to be read.", "Write it flatter.")
    words = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or ''}"
    mark: Any = getattr(error, "problem_mark", None)
    if any(part in words for part in _OPENED_EARLIER):
        mark = getattr(error, "context_mark", None) or mark
    if mark is None:
        return _control_character(error, source)
    line = int(mark.line) + 1 + line_offset
    written = source.line(line)
    column = min(int(mark.column) + 1, len(written) + 1)
    spaced = _no_break_space(source, line)
    if spaced is not None:
        return spaced
    message, hint = _what_is_wrong(words, written[column - 1 : column])
    return Fault(Location(line, column, 1 if column <= len(written) else 0), message, hint)


def _what_is_wrong(words: str, character: str) -> tuple[str, str]:
    if "cannot start any token" in words:
        if character == "\t":
            return "A tab stands where YAML wants spaces.", "Replace the tab by spaces."
        return f"A text can't begin with `{character}`.", f'Put it in quotes: "{character}…".'
    for part, answer in _TABLE:
        if part in words:
            return answer
    return f"This is not valid YAML: {words.strip()}.", "Compare it with the lines around it."


def _no_break_space(source: SourceText, line: int) -> Fault | None:
    """A no-break space after a colon or before a key looks like a space and is none."""
    for number in (line, line - 1):
        match = _NO_BREAK_SPACE.match(source.line(number))
        if match:
            return Fault(
                Location(number, match.end(), 1),
                "A no-break space stands where YAML wants an ordinary space.",
                "Replace it by a space typed with the space bar.",
            )
    return None


def _control_character(error: Exception, source: SourceText) -> Fault:
    match = re.search(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]", source.text)
    where = source.location(match.start(), 1) if match else Location()
    return Fault(
        where,
        "An invisible control character stands in the text; YAML does not allow it.",
        "Delete it: retype the word, or paste it again without formatting.",
    )
