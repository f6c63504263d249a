"""How well one colour can be told from another: the measure of WCAG 2.2."""

from __future__ import annotations

import re

TEXT = 4.5
"""What words need on their ground, by success criterion 1.4.3."""

GRAPHICS = 3.0
"""What lines, bars and marks need, by success criterion 1.4.11."""

_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


def normal(colour: str) -> str:
    """A colour as "#rrggbb" in lower case; "" if it is not written as one ("#F00" is)."""
    if not _COLOUR.fullmatch(colour):
        return ""
    digits = colour[1:].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue of "#rrggbb", each from 0 to 1."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def lighter(colour: str, part: float) -> str:
    """A colour with so much white over it, from 0 to 1."""
    return "#" + "".join(f"{round((own + (1 - own) * part) * 255):02x}" for own in channels(colour))


def ratio(one: str, other: str) -> float:
    """The contrast of two colours, from 1 (the same) to 21 (black on white).

    The formula is the definition of "contrast ratio" in WCAG 2.2, https://www.w3.org/TR/WCAG22/.
    """
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """The "relative luminance" of WCAG 2.2: how bright a colour is, from 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
