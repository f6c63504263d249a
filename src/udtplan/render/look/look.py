"""How a city's documents look: its colour and its logo."""

from __future__ import annotations

import colorsys
import dataclasses as dc
import math
from dataclasses import dataclass
from functools import lru_cache

from udtplan.errors import UserError
from udtplan.render.look.contrast import TEXT, channels, normal, ratio
from udtplan.render.look.pictures import Picture


@dataclass(frozen=True, slots=True)
class Look:
    """What a city may set about its documents.

    Attributes:
        colour: the city's main colour as "#rrggbb"; "" for the documents' own.
        logo: shown on the title page, if there is one.
        logo_text: what stands for the logo to those who don't see it.
    """

    colour: str = ""
    logo: Picture | None = None
    logo_text: str = ""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a document on light or on dark paper, each as "#rrggbb".

    Attributes:
        paper: what everything stands on; `ground` for areas set apart.
        ink: words; `soft` for those that step back.
        rule: lines that only part; `faint` for the faintest.
        accent: links, marks and bars; `deep` for headings; `pale` for grounds in the city's hue.
        mark: what calls for attention; `mark_pale` is its ground.
        cover: the title page; `cover_ink` for its words, `cover_soft` for those that step back.
    """

    paper: str
    ground: str
    ink: str
    soft: str
    rule: str
    faint: str
    accent: str
    deep: str
    pale: str
    mark: str
    mark_pale: str
    cover: str
    cover_ink: str
    cover_soft: str


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of a document."""

    light: Theme
    dark: Theme


OWN = Palette(
    light=Theme(
        paper="#ffffff",
        ground="#f4f6f7",
        ink="#1c2733",
        soft="#4d5b69",
        rule="#d3dae0",
        faint="#e6eaed",
        accent="#17637f",
        deep="#0f4a5f",
        pale="#e8eff2",
        mark="#9a3b12",
        mark_pale="#fdf3ec",
        cover="#0f3d4f",
        cover_ink="#ffffff",
        cover_soft="#cfe0e7",
    ),
    dark=Theme(
        paper="#141a20",
        ground="#10151a",
        ink="#e4e9ee",
        soft="#a9b6c1",
        rule="#3a4651",
        faint="#242d35",
        accent="#7cc0d8",
        deep="#a5d6e8",
        pale="#1c2b33",
        mark="#f0a37c",
        mark_pale="#2b1f18",
        cover="#0c2a36",
        cover_ink="#f2f7f9",
        cover_soft="#b5cbd5",
    ),
)
"""The colours of documents whose city sets none."""


@lru_cache(maxsize=16)
def palette(colour: str) -> Palette:
    """All colours of a document from the city's main colour; the documents' own if it is "".

    Whatever colour is accepted, words keep a contrast of 4.5:1 to their ground.

    Raises:
        UserError: it is no colour, or one that can't be read on white and can't carry white words.
    """
    if not colour:
        return OWN
    main = normal(colour)
    if not main:
        raise UserError(f"`{colour}` is no colour.", "Write it as # and six digits, such as #17637f.")
    white = OWN.light.paper
    measured = ratio(main, white)
    if measured < TEXT:
        raise UserError(
            f"{main} on white has {_rounded(measured)}:1, text needs {TEXT}:1.",
            f"{_darker(main, (white,))} would pass.",
        )
    return Palette(_light(main), _dark(main))


def _light(main: str) -> Theme:
    own = OWN.light
    pale = _shade(main, 0.94, 0.45)
    accent = _darker(main, (own.paper, own.ground, pale))
    return dc.replace(
        own,
        accent=accent,
        deep=_shade(accent, _lightness(accent) * 0.74),
        pale=pale,
        cover=main,
        cover_soft=_towards(own.cover_ink, main),
    )


def _dark(main: str) -> Theme:
    own = OWN.dark
    pale = _shade(main, 0.15, 0.3)
    cover = _shade(main, min(_lightness(main), 0.14))
    accent = _lighter(_shade(main, max(_lightness(main), 0.66), 0.75), (own.paper, own.ground, pale))
    return dc.replace(
        own,
        accent=accent,
        deep=_shade(accent, _lightness(accent) * 0.5 + 0.5),
        pale=pale,
        cover=cover,
        cover_soft=_towards(own.cover_ink, cover),
    )


_STEPS = 255


def _darker(colour: str, grounds: tuple[str, ...]) -> str:
    """The colour, only as much darker as it takes to be read on some grounds."""
    return _first(colour, [_lightness(colour) * (1 - step / _STEPS) for step in range(_STEPS + 1)], grounds)


def _lighter(colour: str, grounds: tuple[str, ...]) -> str:
    """The colour, only as much lighter as it takes to be read on some grounds."""
    begin = _lightness(colour)
    return _first(colour, [begin + (1 - begin) * step / _STEPS for step in range(_STEPS + 1)], grounds)


def _first(colour: str, lightnesses: list[float], grounds: tuple[str, ...]) -> str:
    shades = [colour, *(_shade(colour, lightness) for lightness in lightnesses[1:])]
    return next(shade for shade in shades if all(ratio(shade, ground) >= TEXT for ground in grounds))


def _towards(ink: str, ground: str) -> str:
    """Ink with as much of its ground in it, up to a fifth, as leaves it readable there."""
    mixed = (_mixed(ink, ground, part / 100) for part in range(20, 0, -1))
    return next((colour for colour in mixed if ratio(colour, ground) >= TEXT), ink)


def _mixed(one: str, other: str, part: float) -> str:
    pairs = zip(channels(one), channels(other), strict=True)
    return _written(*(mine + (its - mine) * part for mine, its in pairs))


def _lightness(colour: str) -> float:
    return colorsys.rgb_to_hls(*channels(colour))[1]


def _shade(colour: str, lightness: float, most: float = 1.0) -> str:
    """The hue of a colour at another lightness, no more saturated than `most`."""
    hue, _, saturation = colorsys.rgb_to_hls(*channels(colour))
    return _written(*colorsys.hls_to_rgb(hue, lightness, min(saturation, most)))


def _written(*parts: float) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)


def _rounded(measured: float) -> str:
    """A contrast with one digit, rounded down: 4.49 is not 4.5."""
    return f"{math.floor(measured * 10) / 10:.1f}"
