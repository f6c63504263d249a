"""JSON that can be shown, stored and passed on: nothing in it reaches a terminal raw."""

from __future__ import annotations

import json
import re
from typing import Any

# What `json.dumps` leaves as it is: control signs, what is invisible or turns the direction, halves of signs.
# And the second sign of "##[", which begins a command to GitHub's runner wherever it stands in a log.
_SIGNS = re.compile(
    "(?<=#)#(?=\\[)|[\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


def json_text(data: Any, *, indent: int | None = 2) -> str:
    """The data as JSON; letters of all languages stay readable, signs that do something are escaped."""
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    return _SIGNS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)
