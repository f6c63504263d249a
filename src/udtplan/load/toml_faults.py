"""What is wrong with a TOML text, in plainer words than the library's."""

from __future__ import annotations

import re

_WHERE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_NAMES = re.compile(r"'([^']*)'")
# What the library says, and what we say in its place.
_SAID = (
    ("Expected '=' after a key", "a `=` is missing behind the key"),
    ("Cannot overwrite a value", "this key stands there a second time"),
    ("Duplicate inline table key", "this key stands there a second time"),
    ("Invalid value", "this is no value; words need quotes"),
    ("Invalid statement", "this is neither `key = value` nor a heading in brackets"),
    ("Invalid date", "there is no such day"),
    ("Unclosed array", "a list lacks its `]`, or a comma is missing"),
    ("Unclosed inline table", "a `}` is missing"),
    ("Unterminated string", "a quote is not closed"),
    ('Expected "\'"', "a quote is not closed"),
    ("Illegal character '\\n'", "a quote is not closed"),
    ("Found invalid character '\\n'", "a quote is not closed"),
    ("Expected newline", "a line can hold one `key = value` only"),
    ("Unescaped '\\'", "a `\\` in quotes must be written twice"),
)


def toml_fault(text: str, said: str) -> str:
    """Where and what: "in line 3: a quote is not closed".

    Args:
        said: what the library says.
    """
    where = _WHERE.search(said)
    number = int(where[1]) if where and where[1] else len(text.rstrip().splitlines())
    line = text.splitlines()[number - 1].strip() if number else ""
    return f"in line {max(1, number)}: {_plain(line, _WHERE.sub('', said))}"


def _plain(line: str, said: str) -> str:
    if line.startswith("[") and "]" not in line:
        return "a `]` is missing"
    if said.startswith("Cannot declare"):
        return f"the heading `[{'.'.join(_NAMES.findall(said))}]` stands there a second time"
    return next((ours for theirs, ours in _SAID if said.startswith(theirs)), said)
