"""What a PDF shows in place of signs that its fonts lack.

A sign that means something by itself is its name: "[bicycle]". Of a run of letters the names would be
nonsense, so the run is one note: "[Chinese characters]". Both are in the language of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

from udtplan.render.words.glyphs import COMMON, INVISIBLE
from udtplan.render.words.words import Words

# The same in black and white.
_PLAIN = {"✅": "✓", "❌": "✗", "❗": "!", "❓": "?", "➕": "+", "➖": "–"}
_FIRST_FLAG, _LAST_FLAG = "\U0001f1e6", "\U0001f1ff"
# How the names of letters begin, and the word for their script. Japanese has Chinese characters between
# its own, so that it is asked first.
_SCRIPTS = (("HIRAGANA", "japanese"), ("KATAKANA", "japanese"), ("HANGUL", "korean"), ("CJK", "chinese"))
_OTHER = "other"


class StandIns:
    """What stands in texts for some signs."""

    def __init__(self, signs: Collection[str], marks: Collection[str], words: Words) -> None:
        """Whatever may be in a text.

        Args:
            signs: what can't be shown.
            marks: what stands upon letters; it goes with them.
            words: of the texts' language.
        """
        self._words = words
        self._letters = frozenset(filter(_is_letter, signs))
        runs = _any_of({*self._letters, *filter(_is_punctuation, signs)})
        upon = _any_of(marks)
        self._pattern = re.compile(
            "|".join(
                [
                    *([f"[{runs}](?:[{runs}{upon}]|[ \u3000](?=[{runs}]))*"] if self._letters else ()),
                    f"[{_FIRST_FLAG}-{_LAST_FLAG}]{{1,2}}",
                    *([f"[{_any_of(signs)}]"] if signs else ()),
                ]
            )
        )

    def into(self, text: str) -> str:
        """The text with what stands for its signs."""
        return self._pattern.sub(lambda match: self._word(match[0]), text)

    def found_in(self, text: str) -> Iterator[tuple[str, str]]:
        """What of a text can't be shown, as written, and the words for it; nothing that reads the same."""
        for match in self._pattern.finditer(text):
            word = self._word(match[0])
            if word.startswith("["):
                yield match[0], word

    def _word(self, run: str) -> str:
        if letters := self._letters.intersection(run):
            found = {_script(letter) for letter in letters}
            script = next((script for _, script in _SCRIPTS if script in found), _OTHER)
            return f"[{self._words.scripts[script]}]"
        if _FIRST_FLAG <= run[0] <= _LAST_FLAG:
            return f"[{''.join(chr(ord(sign) - ord(_FIRST_FLAG) + ord('A')) for sign in run)}]"
        return "".join(name_of(sign, self._words) for sign in run)


def name_of(sign: str, words: Words) -> str:
    """A sign in words: "[bicycle]".

    One that is another in a special form is that other: "㎡" is "m2", a coloured tick a plain one. What is
    never seen is nothing.
    """
    if INVISIBLE.match(sign) or not sign.isprintable():
        return " " if sign.isspace() else ""
    plain = _PLAIN.get(sign) or unicodedata.normalize("NFKC", sign)
    if sign in _PLAIN or COMMON.fullmatch(plain):
        return plain
    return f"[{words.sign(sign)}]"


def _any_of(signs: Collection[str]) -> str:
    return "".join(map(re.escape, sorted(signs)))


def _is_letter(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LN" and not COMMON.fullmatch(unicodedata.normalize("NFKC", sign))


def _is_punctuation(sign: str) -> bool:
    return unicodedata.category(sign)[0] == "P"


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "")
    return next((script for begin, script in _SCRIPTS if name.startswith(begin)), _OTHER)
