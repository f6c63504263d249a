"""What is made when it is first needed, which it may never be: patterns, and what is known of a word."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar, cast

T = TypeVar("T")


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression as `re.compile` makes it, but not before it is first looked for."""
    return cast("re.Pattern[str]", _Pattern(text, flags))


class _Pattern:
    def __init__(self, text: str, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        """Make the pattern, and be it from now on."""
        if name.startswith("_"):
            raise AttributeError(name)
        made = re.compile(self._text, self._flags)
        vars(self).update({name: getattr(made, name) for name in dir(made) if not name.startswith("_")})
        return vars(self)[name]


class Remembered(dict[str, T]):
    """What a function says of a word, kept for the next text; nothing grows without end."""

    _MOST = 8192

    def __init__(self, find: Callable[[str], T]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> T:
        """Ask the function once."""
        if len(self) >= self._MOST:
            self.clear()
        found = self[word] = self._find(word)
        return found
