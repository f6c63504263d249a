"""How text is shown on a terminal, and what text must not do to one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """How text is shown.

    Attributes:
        colour: whether the terminal understands colours.
        width: how many columns it has.
    """

    colour: bool = False
    width: int = 80

    def paint(self, text: str, code: str) -> str:
        """The text in a colour, where colours are shown."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text


def visible(text: str) -> str:
    """Text that can do nothing to a terminal: control and direction signs become visible."""
    return "".join(_sign(c) if not c.isprintable() and c not in "\t" else c for c in text).replace(
        "\t", "    "
    )


def _sign(character: str) -> str:
    return f"<U+{ord(character):04X}>"
