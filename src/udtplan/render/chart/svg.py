"""Elements of a drawing as SVG text, and how wide words are without asking a font."""

from __future__ import annotations

import dataclasses as dc
import unicodedata
from collections.abc import Iterator, Sequence
from html import escape
from string import Template

from udtplan.render.look.look import OWN, Theme

# The look of a drawing on its own, on white; a page that shows one has its own style sheet.
_STYLE = Template("""
text{font-family:'Noto Sans',sans-serif;fill:$ink;font-size:14px}
.year{font-size:15px;font-weight:600}
.quarter,.when,.undated{fill:$soft}
.quarter,.when,.undated,.key,.mark,.today-name{font-size:12.5px}
.undated{font-style:italic}
.mark-ground{fill:$paper;fill-opacity:.7}
.phase{fill:$pale}
.phase-name{fill:$deep;font-weight:600}
.grid,.row{stroke:$faint}
.grid-year{stroke:$rule}
.bar,.open{fill:$accent}
.vague{fill:url(#roadmap-hatch);stroke:$accent;stroke-width:1.5;stroke-dasharray:4 3}
.hatch{stroke:$accent;stroke-width:1.6}
.hatch-ground{fill:$pale}
.milestone,.today-name{fill:$mark}
.link{stroke:$soft;stroke-width:1.3}
.link-head{fill:$soft}
.link-end{fill:$paper;stroke:$soft;stroke-width:1.3}
.today{stroke:$mark;stroke-width:1.5;stroke-dasharray:2 3}
""")


_PATTERN = (
    '<pattern id="roadmap-hatch" width="7" height="7" patternUnits="userSpaceOnUse">'
    '<rect class="hatch-ground" width="7" height="7"/>'
    '<path class="hatch" d="M-1 8 L8 -1 M-1 1 L1 -1 M6 8 L8 6"/></pattern>'
)


def drawing(body: str, size: tuple[float, float], title: str, text: str, theme: Theme = OWN.light) -> str:
    """A whole drawing on paper, with its name and what it shows in words."""
    wide, high = number(size[0]), number(size[1])
    names = "roadmap-title", "roadmap-text"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}"'
    )
    head += f' class="chart" role="img" aria-labelledby="{names[0]} {names[1]}">'
    head += f'<title id="{names[0]}">{escape(title)}</title><desc id="{names[1]}">{escape(text)}</desc>'
    ground = f'<rect width="{wide}" height="{high}" fill="{theme.paper}"/>'
    style = _STYLE.substitute(dc.asdict(theme))
    return f"{head}<style>{style}</style><defs>{_PATTERN}</defs>{ground}{body}</svg>"


def store(body: str) -> str:
    """A drawing that a page keeps out of sight, under the id "roadmap-drawing", to show parts of it."""
    return (
        '<svg class="store" width="0" height="0" aria-hidden="true" focusable="false">'
        f'<defs>{_PATTERN}<g id="roadmap-drawing" class="drawing">{body}</g></defs></svg>'
    )


def rect(x: float, y: float, width: float, height: float, kind: str) -> str:
    """A rectangle with corners hardly rounded."""
    place = f'x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
    return f'<rect class="{kind}" {place} rx="2"/>'


def line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    """A straight line."""
    ends = f'x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"'
    return f'<line class="{kind}" {ends}/>'


def polyline(points: Sequence[tuple[float, float]], kind: str) -> str:
    """A line with bends, not filled."""
    path = " ".join(f"{number(x)},{number(y)}" for x, y in points)
    return f'<polyline class="{kind}" points="{path}" fill="none"/>'


def polygon(points: Sequence[tuple[float, float]], kind: str) -> str:
    """A closed shape."""
    path = " ".join(f"{number(x)},{number(y)}" for x, y in points)
    return f'<polygon class="{kind}" points="{path}"/>'


def circle(x: float, y: float, radius: float, kind: str) -> str:
    """A circle around a point."""
    return f'<circle class="{kind}" cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"/>'


def text(x: float, y: float, words: str, kind: str, *, anchor: str = "") -> str:
    """Words on one line, at the left end or the middle of it."""
    more = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text class="{kind}" x="{number(x)}" y="{number(y)}"{more}>{escape(words)}</text>'


def width(words: str, size: float) -> float:
    """About how wide words are; rather too wide than too narrow, whatever sans-serif they are set in."""
    return sum(map(_share, words)) * size


def shorten(words: str, size: float, room: float) -> str:
    """The words, cut with an ellipsis where they need more than the room."""
    if width(words, size) <= room:
        return words
    while words and width(f"{words}…", size) > room:
        words = words[:-1]
    return f"{words.rstrip()}…"


def wrap(words: str, size: float, room: float, most: int) -> Iterator[str]:
    """The words in lines that fit the room; the last of at most so many lines is cut if need be."""
    rest = words.split()
    for number in range(most):
        if not rest:
            return
        if number == most - 1:
            yield shorten(" ".join(rest), size, room)
            return
        line_, rest = _first_line(rest, size, room)
        yield line_


def _first_line(words: list[str], size: float, room: float) -> tuple[str, list[str]]:
    """As many words as fit, and those left over; a word too long for a line is broken."""
    count = 1
    while count < len(words) and width(" ".join(words[: count + 1]), size) <= room:
        count += 1
    if count > 1 or width(words[0], size) <= room:
        return " ".join(words[:count]), words[count:]
    letters = len(words[0]) - 1
    while letters > 1 and width(f"{words[0][:letters]}-", size) > room:
        letters -= 1
    return f"{words[0][:letters]}-", [words[0][letters:], *words[1:]]


def _share(char: str) -> float:
    """How wide a letter is beside its height."""
    if char in "iljI.,;:'|!()[] ft-·":
        return 0.34
    if char in "mwMW@%—…œæŒÆ" or unicodedata.east_asian_width(char) in "WF":
        return 1.0
    return 0.7 if char.isupper() else 0.0 if unicodedata.combining(char) else 0.59


def number(value: float) -> str:
    """A length as short as it can be written to a tenth."""
    return f"{value:.1f}".rstrip("0").rstrip(".")
