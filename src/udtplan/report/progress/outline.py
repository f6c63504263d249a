"""What every form says about how far plans are, in plain words and not yet escaped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from udtplan.report.words import BEGUN, UNREAD, UNREAD_PARTS, how_to_go_on, listed, plural

if TYPE_CHECKING:
    from udtplan.check.progress import Count, Overview, Progress, Standing
    from udtplan.model.edition import StageInfo

LEGEND = (
    "Each cell: whole answers that are there / answers the stage requires. What has to be mended in them: "
    "udtplan check."
)
NONE = "·"
REACHED = "answered to"


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of answers as it is shown.

    Attributes:
        is_complete: None where the stage requires nothing.
    """

    text: str
    is_complete: bool | None


@dataclass(frozen=True, slots=True)
class Row:
    """A plan, or a stage of one.

    Attributes:
        reached: of a plan: the last stage whose answers are all there.
        number: of a plan: which of all it is, from 1.
    """

    name: str
    cells: tuple[Cell, ...]
    reached: str = ""
    when: str = ""
    is_now: bool = False
    number: int = 0

    @property
    def full_name(self) -> str:
        """The name with the date, of a stage."""
        return f"{self.name} ({self.when})" if self.when else self.name


@dataclass(frozen=True, slots=True)
class Group:
    """Rows with the same columns: plans of one edition at the same stage, or the stages of one plan."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    plans: tuple[Standing, ...]


def groups(overview: Overview) -> list[Group]:
    """Plans by edition and stage, the stages in their order."""
    found = []
    every = [standing.now for standing in overview.plans]
    for edition in sorted({plan.edition for plan in every}):
        same = [(n, one) for n, one in enumerate(overview.plans, 1) if one.now.edition == edition]
        for stage in same[0][1].now.stages:
            at = [(number, standing) for number, standing in same if standing.now.now.id == stage.id]
            if at:
                rows = tuple(_row(number, one, every, bool(overview.since)) for number, one in at)
                title = f"Edition {edition}, {stage.id} ({stage.when})"
                plans = tuple(standing for _, standing in at)
                found.append(Group(title, (*plans[0].now.numbers, "all"), rows, plans))
    return found


def stages(standing: Standing, trend: bool) -> Group:
    """One plan, stage by stage."""
    plan = standing.now
    rows = tuple(
        Row(
            stage.id,
            tuple(_cells(standing, position, trend)),
            when=stage.when,
            is_now=stage.id == plan.now.id,
        )
        for position, stage in enumerate(plan.stages)
    )
    return Group("", (*plan.numbers, "all"), rows, (standing,))


def _row(number: int, standing: Standing, every: list[Progress], trend: bool) -> Row:
    plan = standing.now
    is_new = trend and standing.before is None and not standing.is_apart
    name = city(plan, every) + (" (new)" if is_new else "")
    return Row(name, tuple(_cells(standing, plan.position, trend)), reached(plan), number=number)


def _cells(standing: Standing, position: int, trend: bool) -> Iterator[Cell]:
    yield from (_cell(counts[position], 0) for _, counts in standing.now.sections)
    yield _cell(standing.now.totals[position], _gain(standing, position) if trend else 0)


def _cell(count: Count, gain: int) -> Cell:
    if not count.due:
        return Cell(NONE, None)
    more = f" ({_signed(gain)})" if gain else ""
    return Cell(f"{count.answered}/{count.due}{more}", count.is_complete)


def reached(plan: Progress) -> str:
    """The last stage up to which all answers are there."""
    return plan.complete_to.id if plan.complete_to else "–"


def city(plan: Progress, every: list[Progress]) -> str:
    """The city's name, with its folder where two plans have the same."""
    alike = sum(other.city == plan.city for other in every)
    return plan.city if alike == 1 else f"{plan.city} ({plan.path})"


def sections(plans: Sequence[Progress]) -> str:
    """What the columns stand for, in the language of the plans if they share one."""
    titles = [[title for title, _ in plan.sections] for plan in plans]
    shown = titles[0] if all(title == titles[0] for title in titles) else plans[0].common_names
    pairs = zip(plans[0].numbers, shown, strict=True)
    named = "; ".join(f"{number} {title.removeprefix(f'{number}. ')}" for number, title in pairs)
    return f"Sections: {named}."


def still_open(plan: Progress) -> Iterator[tuple[str, str]]:
    """What the stage requires and is not there as a whole, in groups: (what is said, which)."""
    if plan.open_answers:
        yield f"Still to write for {plan.now.id}", listed(plan.open_answers)
    if plan.begun:
        yield BEGUN, listed(plan.begun)
    if plan.unread:
        yield UNREAD, listed(plan.unread)
    if plan.unread_parts:
        yield UNREAD_PARTS, listed(plan.unread_parts)


def what_comes(*plans: Progress) -> str:
    """The next stage of plans at the same one, and what it asks for; "" after the last."""
    plan = next((plan for plan in plans if plan.by_date), plans[0])
    if plan.following is None:
        return ""
    who = "The plan stays" if len(plans) == 1 else "Plans stay"
    how = how_to_go_on(plan.now.id, plan.following, who) if plan.by_date else ""
    return f"Next: {_stage(plan.following)}. {plan.following.expects} {how}".strip()


def _stage(stage: StageInfo) -> str:
    return f"{stage.id} ({stage.when})"


def trend(overview: Overview) -> list[str]:
    """What changed since the revision or day asked for, in sentences; nothing where nobody asked."""
    if not overview.since:
        return []
    every = [standing.now for standing in overview.plans]
    known = [s for s in overview.plans if s.before is not None and not _is_doubtful(s)]
    gains = [(city(s.now, every), _gain(s, s.now.position)) for s in known]
    moved = [f"{name} {_signed(gain)}" for name, gain in gains if gain]
    new = [s.now.city for s in overview.plans if s.before is None and not s.is_apart]
    said = []
    if moved:
        said.append(f"Since {overview.since}, answers that are due: {listed(moved)}.")
    elif gains:
        said.append(f"Since {overview.since}, neither more nor fewer of the answers that are due are there.")
    if doubtful := [city(s.now, every) for s in overview.plans if _is_doubtful(s)]:
        said.append(f"Not compared, as then or now not all of it can be read: {listed(doubtful)}.")
    if reached := [*_reached(known, every)]:
        said.append(f"Answered to another stage than then: {listed(reached)}.")
    if new:
        said.append(f"New since {overview.since}: {listed(new)}.")
    if apart := [standing.now.path for standing in overview.plans if standing.is_apart]:
        said.append(f"Not compared, as the history is that of another repository: {listed(apart)}.")
    if overview.gone:
        said.append(f"No longer there: {listed([*overview.gone])}.")
    return said


def unread(overview: Overview) -> Iterator[str]:
    """Which plans can't be read in full: what is missing there may be written."""
    every = [standing.now for standing in overview.plans]
    answers = [(plan, plan.unread) for plan in every]
    parts = [(plan, plan.unread_parts) for plan in every]
    for words, which in ((UNREAD, answers), (UNREAD_PARTS, parts)):
        if found := [f"{city(plan, every)} ({listed(names)})" for plan, names in which if names]:
            yield f"{words}: {listed(found)}."


def _is_doubtful(standing: Standing) -> bool:
    """Whether answers may only seem to have come or gone."""
    now, before = standing.now, standing.before
    return before is not None and now.unread != before.unread


def _reached(standings: Sequence[Standing], every: list[Progress]) -> Iterator[str]:
    for now, before in ((standing.now, standing.before) for standing in standings):
        if before is not None and now.complete_to != before.complete_to:
            names = [stage.id if stage else "none" for stage in (before.complete_to, now.complete_to)]
            yield f"{city(now, every)} ({' → '.join(names)})"


def _gain(standing: Standing, position: int) -> int:
    """How many more answers are there than before, where that can be said."""
    now, before = standing.now, standing.before
    if before is None or len(before.stages) != len(now.stages) or _is_doubtful(standing):
        return 0
    return now.totals[position].answered - before.totals[position].answered


def _signed(gain: int) -> str:
    return f"{gain:+d}".replace("-", "−")


def title(overview: Overview) -> str:
    """The head of a page."""
    if len(overview.plans) == 1:
        return f"How far the plan of {overview.plans[0].now.city} is"
    return f"How far {plural(len(overview.plans), 'plan')} are"
