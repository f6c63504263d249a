"""The slides of a plan: what each shows and says, whatever the format. Lengths are points, 72 an inch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from udtplan.render.chart.chartmap import Shape, chart
from udtplan.render.document import Document
from udtplan.render.editions.contacts import without_contacts
from udtplan.render.short import fit, panels
from udtplan.render.short.letters import wide
from udtplan.render.short.panel import Build, Panel, Point, Size, to_write
from udtplan.render.slides.filled import LARGEST, SMALLEST, fitting
from udtplan.render.tree.excerpt import shortened

WIDE, HIGH = 960.0, 540.0
MARGIN = 54.0
TOP, BOTTOM = 112.0, 492.0
"""Between the title and the footer."""
WIDTH, ROOM = WIDE - 2 * MARGIN, BOTTOM - TOP
GUTTER = 36.0
HALF = (WIDTH - GUTTER) / 2
CLOSING, THANKS = 40.0, 66.0
"""Letters of the last line, and what it takes of the room."""
_UNEVEN = 2 * fit.BODY * fit.LEADING
"""Two lines: so much lower columns of different widths have to be in all."""
_DRAWN = ROOM - 12
"""How high a drawing may be, so that its key is no part of the footer."""
_SHARES = (0.5, 0.55, 0.45, 0.6, 0.4, 0.65, 0.35)
"""Of the width for the left of two panels; the first with which most is shown in the fewest lines."""
COVER_WIDTH, BESIDE_LOGO = 792.0, 0.76
"""The width of the words of the cover, and the share of it for what stands beside a logo."""
_LONGEST_NAME = 90
_MOST_SLIDES, _MOST_OBSTACLES = 12, 2
"""So many slides, and of bottlenecks."""
_FEW_LINES = 2
"""What is still to be done needs no slide of its own if that is enough."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide.

    Attributes:
        kind: "cover", "statement", "panels" or "chart".
        title: no two slides have the same.
        panels: one, or two side by side, and `widths` how wide each is; below a statement, figures.
        shapes: the drawing, and `text` the same in words.
        unwritten: what is still to be done, in so few words that it needs no slide of its own.
        closing: a last line.
        notes: what the speaker can say, in full.
        scale: how much larger than usual the letters are, and `gap` how much there is between what is said.
    """

    kind: str
    title: str
    panels: tuple[Panel, ...] = ()
    widths: tuple[float, ...] = (WIDTH,)
    shapes: tuple[Shape, ...] = ()
    text: str = ""
    unwritten: str = ""
    closing: str = ""
    notes: str = ""
    scale: float = 1.0
    gap: float = fit.GAP

    @property
    def is_single(self) -> bool:
        """One panel, whose heading is the slide's own."""
        return len(self.panels) == 1 and self.title.startswith(self.panels[0].title)


def deck(document: Document) -> tuple[Slide, ...]:
    """The slides in their order, a dozen at most; what nobody has written yet is named on one of them.

    Slides are shown and sent to others: neither they nor their notes say how to reach somebody.
    """
    document = without_contacts(document)
    found = _deck(document, _MOST_OBSTACLES)
    return found if len(found) <= _MOST_SLIDES else _deck(document, 1)


def _deck(document: Document, most_obstacles: int) -> tuple[Slide, ...]:
    words = document.words
    found = [
        _cover(document),
        *_beginning(document),
        *_one(panels.use_case, document),
        *_one(panels.objectives, document),
        *_two(words.data_people, panels.data, panels.parties, document),
        *_obstacles(document, most_obstacles),
        *_roadmap(document),
        *_two(words.money_people, panels.money, panels.responsible, document),
        *_one(panels.peers, document),
        *_end(document),
    ]
    return tuple(_told_apart(found))


def name_of(document: Document) -> str:
    """The city's name as short as a title has to be."""
    return shortened(document.city, _LONGEST_NAME)


def facts_of(document: Document) -> str:
    """Country, edition, state, stage and date on one line, or on two of which none ends with a dot."""
    date = document.words.date(document.as_of).replace(" ", "\u00a0") if document.as_of else ""
    parts = (*(text for _, text in document.facts), document.edition, document.state, document.stage, date)
    told = [shortened(part, _LONGEST_NAME) for part in parts if part]
    whole = " · ".join(told)
    if wide(whole, fit.BODY) <= COVER_WIDTH * (BESIDE_LOGO if document.choice.look.logo else 1):
        return whole
    ways = ((" · ".join(told[:count]), " · ".join(told[count:])) for count in range(len(told) - 1, 0, -1))
    return "\n".join(min(ways, key=lambda lines: max(wide(line, fit.BODY) for line in lines), default=told))


def _cover(document: Document) -> Slide:
    notes = [] if document.choice.only_answered else document.draft_notes
    return Slide("cover", name_of(document), text=facts_of(document), notes="\n".join(notes))


def _city(document: Document, size: Size) -> Panel:
    """The city in figures, without what the cover says."""
    panel = panels.city(document, size)
    told = {name for name, _ in document.facts}
    return replace(panel, figures=tuple(pair for pair in panel.figures if pair[0] not in told))


def _beginning(document: Document) -> Iterator[Slide]:
    """The challenge and the city; figures that would be alone on their slide stand below the challenge."""
    city = fitting(_city, document, WIDTH, ROOM, fit.height)
    told_beside = _city(document, LARGEST)
    is_bare = bool(city.figures) and not (told_beside.text or told_beside.points or city.todo)
    below = fit.figures(city, WIDTH) if is_bare else 0.0
    told = fitting(panels.challenge, document, WIDTH, ROOM - below, fit.statement)
    if told.is_empty or not is_bare:
        found = [(panel,) for panel in (told,) if not panel.is_empty]
        yield from (Slide("statement", told.title, panels_, notes=told.notes) for panels_ in found)
        yield from _one(_city, document)
    else:
        yield Slide("statement", told.title, (told, city), (WIDTH, WIDTH), notes=_notes((told, city)))


def _one(build: Build, document: Document) -> Iterator[Slide]:
    panel = fitting(build, document, WIDTH, ROOM, fit.height)
    if not panel.is_empty:
        panel = _alone(panel)
        if panel.lead and not _beside_lead(panel):
            yield Slide("statement", panel.title, (panel,), notes=panel.notes)
        else:
            yield _alone_on(panel)


def _alone_on(panel: Panel, below: float = 0.0) -> Slide:
    """A slide of one panel, in letters as large as there is room for; so much of it stays free below."""
    scale, gap = fit.setting(panel, WIDTH, ROOM - below)
    return Slide("panels", panel.title, (panel,), notes=panel.notes, scale=scale, gap=gap)


def _alone(panel: Panel) -> Panel:
    """A panel that makes a single point, which needs no bullet; any other as it is."""
    match panel.points:
        case (Point(text, "", ""),) if not (panel.text or panel.more):
            return replace(panel, lead=text, points=())
    return panel


def _beside_lead(panel: Panel) -> bool:
    return bool(panel.text or panel.points or panel.figures or panel.rows or panel.more or panel.todo)


def _two(title: str, left: Build, right: Build, document: Document) -> Iterator[Slide]:
    both = [build for build in (left, right) if not build(document, SMALLEST).is_empty]
    if len(both) == 2:
        yield _pair(title, both, document, ROOM)
    for build in both if len(both) == 1 else ():
        yield from _one(build, document)


def _pair(title: str, builds: Sequence[Build], document: Document, room: float) -> Slide:
    """A slide of two panels side by side; one that is alone has all the width."""
    shares = _SHARES if len(builds) == 2 else _SHARES[:1]
    return max((_placed(title, builds, document, room, share) for share in shares), key=_worth)


def _worth(slide: Slide) -> tuple[float, ...]:
    """What tells the better of two ways to divide a slide.

    How much it shows, in how few lines each point of it, how large, and how low it is in all. Columns of
    different widths have to save more than two lines.
    """
    both = list(zip(slide.panels, slide.widths, strict=True))
    lines = round(sum(fit.height(replace(panel, text=""), width) for panel, width in both))
    lines += round(_UNEVEN) if len({*slide.widths}) > 1 else 0
    low = round(max((fit.height(panel, width, slide.scale) for panel, width in both), default=0.0))
    said = sum(map(_letters, slide.panels))
    return _shown(slide.panels), said, -lines, slide.scale, slide.gap, -low


def _letters(panel: Panel) -> int:
    """How much a panel says."""
    said = [panel.text, *(text for point in panel.points for text in (point.text, point.more))]
    return sum(map(len, (*said, *(cell for row in panel.rows for cell in row))))


def _placed(title: str, builds: Sequence[Build], document: Document, room: float, share: float) -> Slide:
    left = share * (WIDTH - GUTTER)
    widths = (left, WIDTH - GUTTER - left) if len(builds) == 2 else (WIDTH,) * len(builds)
    under = room - fit.HEADING
    found = tuple(
        fitting(build, document, width, under, fit.height)
        for build, width in zip(builds, widths, strict=True)
    )
    settings = (fit.setting(panel, width, under) for panel, width in zip(found, widths, strict=True))
    scale, gap = min(settings, default=(1.0, fit.GAP))
    return Slide("panels", title, found, widths, notes=_notes(found), scale=scale, gap=gap)


def _obstacles(document: Document, most: int) -> Iterator[Slide]:
    """The bottlenecks on as many slides as they may take; the last says how many are left."""
    found = [fitting(panels.obstacles, document, WIDTH, ROOM, fit.height)]
    while found[-1].more and len(found) < most:
        found.append(fitting(_from(_shown(found)), document, WIDTH, ROOM, fit.height))
    found = [panel for panel in found if not panel.is_empty]
    if len(found) == 2 and not found[-1].more:
        half = (_shown(found) + 1) // 2
        found = [fitting(_from(first, half), document, WIDTH, ROOM, fit.height) for first in (0, half)]
    scale, gap = min((fit.setting(panel, WIDTH, ROOM) for panel in found), default=(1.0, fit.GAP))
    for number, panel in enumerate(found, 1):
        title = panel.title
        if len(found) > 1:
            title = document.words.chart_part.format(title=title, part=number, parts=len(found))
        shown = panel if number == len(found) else replace(panel, more="")
        yield Slide("panels", title, (shown,), notes=panel.notes, scale=scale, gap=gap)


def _shown(found: Sequence[Panel]) -> int:
    return sum(len(panel.rows) + len(panel.points) for panel in found)


def _from(first: int, most: int = 1000) -> Build:
    """The bottlenecks that follow those shown before, at most so many."""

    def build(document: Document, size: Size) -> Panel:
        return panels.obstacles(document, size._replace(points=min(size.points, most)), first=first)

    return build


def _roadmap(document: Document) -> Iterator[Slide]:
    panel = fitting(panels.timing, document, WIDTH, ROOM, fit.height)
    drawn = chart(document, WIDTH, _DRAWN)
    if drawn:
        yield Slide("chart", panel.title, shapes=drawn.shapes, text=drawn.text, notes=panel.notes)
    elif not panel.is_empty:
        yield _alone_on(panel)


def _end(document: Document) -> Iterator[Slide]:
    words = document.words
    both = [build for build in (panels.milestones, panels.needed) if not build(document, SMALLEST).is_empty]
    left, said = _to_write(document, ROOM - (0 if both else THANKS)), ""
    if left.unwritten and not both:
        yield replace(_alone_on(left, THANKS), closing=words.thanks)
        return
    if left.unwritten:
        said = words.named(left.title, words.semicolon.join(map(_unbroken, left.unwritten)))
        if left.more or fit.lines(said, fit.SMALL * fit.BOLD, WIDTH) > _FEW_LINES:
            said = ""
            yield _alone_on(left)
    under = ROOM - THANKS - fit.said(said, WIDTH)
    yield replace(_pair(words.next_steps, both, document, under), unwritten=said, closing=words.thanks)


def _unbroken(text: str) -> str:
    return text.replace(" ", "\u00a0")


def _to_write(document: Document, room: float) -> Panel:
    """What a draft still lacks, as many questions by name as there is room for."""
    found = (to_write(document, most) for most in range(len(document.missing), 0, -1))
    return next((panel for panel in found if fit.height(panel, WIDTH) <= room), to_write(document, 1))


def _notes(found: Sequence[Panel]) -> str:
    return "\n\n".join(f"{panel.title}\n{panel.notes}" for panel in found if panel.notes)


def _told_apart(found: Sequence[Slide]) -> Iterator[Slide]:
    """The slides with titles of which no two are alike."""
    taken: set[str] = set()
    for slide in found:
        title, number = slide.title, 2
        while title in taken:
            title, number = f"{slide.title} ({number})", number + 1
        taken.add(title)
        yield replace(slide, title=title)
