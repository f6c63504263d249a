"""What is said of changes, whatever the form: heads, notes, and lines in blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from udtplan.compare.changes import Kind
from udtplan.report.changes.excerpts import excerpt, opening, word_count
from udtplan.report.words import SEVERITIES, counted, label, listed, plural
from udtplan.states import WRITTEN, State

if TYPE_CHECKING:
    from udtplan.compare import Change, Comparison, FieldChange, Piece, PlanChange, StateChange, Unread
    from udtplan.findings import Finding

_TITLES = {"answer": "Answers", "facts": "Facts", "roadmap": "Roadmap", "action": "Roadmap"}
# Values of lists, one by one.
_ONE_OF = {
    "steps": "step",
    "milestones": "milestone",
    "expectations": "expectation",
    "use_case.later": "later use case",
    "use_case.candidates": "candidate use case",
    "funding.sources": "funding source",
    "legal.local_rules": "local rule",
}
# Whose dates need no name: they are the thing's own.
_OWN_DATES = frozenset(["timeline", "steps", "milestones"])
_SHORT = 12  # words of a value that is shown in full
_MOST_FINDINGS = 10
WORDS = {Kind.ADDED: "new", Kind.CHANGED: "changed", Kind.REMOVED: "removed"}


@dataclass(frozen=True)
class Line:
    """One thing that changed.

    Attributes:
        label: what it is; "" where its block says it.
        said: what became of it.
        pieces: its words, where they are shown one by one.
        below: what changed in it.
    """

    kind: Kind | None
    label: str
    said: str = ""
    pieces: tuple[Piece, ...] = ()
    below: tuple[Line, ...] = ()


class Block(NamedTuple):
    """Lines below a heading."""

    title: str
    lines: list[Line]


# ── Heads ───────────────────────────────────────────────────────────────────────────────────────────


def title(comparison: Comparison) -> str:
    """What was compared with what."""
    return f"What changed from {comparison.before} to {comparison.after}"


def nothing(comparison: Comparison) -> str:
    """What to say where there is nothing to show."""
    return f"Nothing changed in the plans from {comparison.before} to {comparison.after}."


def cautions(comparison: Comparison) -> Iterator[str]:
    """What may be wrong with the comparison, and what was not compared."""
    if comparison.doubt:
        yield comparison.doubt
    for folder in comparison.elsewhere:
        yield f"{folder} is a repository of its own and was not compared: run udtplan diff there."


def head(plan: PlanChange, *, is_alone: bool = False) -> str:
    """How far a plan is, and how far it was; a sentence, or one that the city's name begins."""
    said = _head(plan)
    return f"{said[:1].upper()}{said[1:]}" if is_alone else f": {said}"


def _head(plan: PlanChange) -> str:
    match plan.kind:
        case Kind.REMOVED:
            return f"the plan is gone; it was in {plan.path}."
        case Kind.ADDED:
            return f"a new plan; {_there(plan)}; {counted(plan.gained)}."
    return f"{_there(plan)}, {_than_before(plan)}."


def _there(plan: PlanChange) -> str:
    if not plan.due[1]:
        return f"no answer is due yet at {plan.stage.id}"
    verb = "can be read" if _is_doubtful(plan) and _fewer(plan) else "are there"
    return f"{plan.answered[1]} of {plural(plan.due[1], 'answer')} due at {plan.stage.id} {verb}"


def _is_doubtful(plan: PlanChange) -> bool:
    """Whether answers may be in what only one state can't read."""
    return any(part.before != part.after for part in plan.unread)


def _fewer(plan: PlanChange) -> bool:
    return plan.answered[1] < plan.answered[0]


def _than_before(plan: PlanChange) -> str:
    if plan.stage_before is not None:
        return f"before {plan.answered[0]} of {plan.due[0]} at {plan.stage_before.id}"
    if plan.due[0] != plan.due[1] or (_is_doubtful(plan) and _fewer(plan)):
        return f"before {plan.answered[0]} of {plan.due[0]}"
    more = plan.answered[1] - plan.answered[0]
    if more > 0 and _is_doubtful(plan):
        return f"{more} more than could be read before"
    return f"{more} more than before" if more > 0 else f"{-more} fewer than before" if more else "as before"


def notes(plan: PlanChange) -> Iterator[tuple[str, str]]:
    """What is to be known first, as a name and what is said under it."""
    if plan.moved_from:
        yield "Moved", f"from {plan.moved_from} to {plan.path}"
    if plan.stage_before is not None:
        yield "Stage", f"{plan.stage_before.id} → {plan.stage.id}"
    for file in plan.unread:
        if file.missing:
            yield ("Gone" if file.after else "Not there before"), f"{file.part}; what it says is not compared"
    unread = [part for part in plan.unread if not part.missing]
    for (file, when), parts in groupby(unread, lambda part: (part.part.partition(": ")[0], _when(part))):
        keys = [key for key in (part.part.partition(": ")[2] for part in parts) if key]
        part = f"{file}: {listed(keys)}" if keys else file
        yield "Can't be read", f"{part}, {when}; what changed there is not all shown"
    named: dict[str, list[str]] = {}
    for state in plan.states:
        named.setdefault(_reached(state), []).append(state.label)
    yield from ((words, listed(names)) for words, names in named.items())


def _when(part: Unread) -> str:
    return "before and now" if part.before and part.after else "now" if part.after else "before"


def _reached(state: StateChange) -> str:
    """What a question reached or lost, in words."""
    if state.after is State.NOT_APPLICABLE:
        return "Said not to apply"
    if state.is_better:
        return "Answered now" if state.after is State.ANSWERED else "Begun"
    if state.before is State.NOT_APPLICABLE:
        return "Said to apply again"
    return "No longer whole" if state.after in WRITTEN else "No longer answered"


# ── Many plans ──────────────────────────────────────────────────────────────────────────────────────


def names(plans: Sequence[PlanChange]) -> list[str]:
    """What plans are called: by their city, and by their folder where cities have the same name."""
    cities = [plan.city for plan in plans]
    return [plan.city if cities.count(plan.city) == 1 else f"{plan.city} ({plan.path})" for plan in plans]


def summary(plans: Sequence[PlanChange]) -> list[tuple[str, str, str, str]]:
    """A row a plan: its name, its answers, what changed, its findings."""
    return [
        (name, _answers(plan), _changes(plan), _findings(plan))
        for name, plan in zip(names(plans), plans, strict=True)
    ]


COLUMNS = ("Plan", "Answers due", "Changed", "Findings")


def _answers(plan: PlanChange) -> str:
    if plan.kind is Kind.REMOVED:
        return "–"
    more = plan.answered[1] - plan.answered[0]
    is_same = plan.kind is Kind.CHANGED and plan.stage_before is None
    is_known = is_same and more and not _is_doubtful(plan)
    return f"{plan.answered[1]} of {plan.due[1]}{f' ({more:+})' if is_known else ''}".replace("-", "−")


def _changes(plan: PlanChange) -> str:
    if plan.kind is not Kind.CHANGED:
        return "new plan" if plan.kind is Kind.ADDED else "gone"
    counts = {"answer": 0, "action": 0, "fact": 0, "entry": 0}
    for change in plan.changes:
        if change.what in ("facts", "roadmap"):  # all values that are none of a list
            counts["fact"] += len(change.fields)
        else:
            counts[change.what if change.what in counts else "entry"] += 1
    many = {"entry": "entries"}
    said = [
        f"{count} {many[word]}" if count > 1 and word in many else plural(count, word)
        for word, count in counts.items()
        if count
    ]
    said = said or (["moved"] if plan.moved_from else [])
    said += ["stage"] if plan.stage_before is not None else []
    return ", ".join([*said, *(["not all readable"] if plan.unread else [])] or ["–"])


def _findings(plan: PlanChange) -> str:
    if plan.kind is Kind.ADDED:
        return counted(plan.gained)
    counts = (
        (len(plan.gained), "new"),
        (len(plan.later), "due later" if plan.gained else "new, due later"),
        (len(plan.mended), "mended"),
        (len(plan.waived), "waived"),
        (len(plan.unasked), "no longer looked at"),
    )
    return ", ".join(f"{count} {word}" for count, word in counts if count) or "–"


# ── Lines ───────────────────────────────────────────────────────────────────────────────────────────


def blocks(plan: PlanChange) -> Iterator[Block]:
    """What changed in a plan, and then what a check finds now that it did not before."""
    if plan.kind is not Kind.CHANGED:
        return
    for name, changes in groupby(plan.changes, lambda change: _TITLES.get(change.what, _words(change.what))):
        yield Block(f"{name[:1].upper()}{name[1:]}", [line for change in changes for line in _lines(change)])
    if plan.gained:
        yield Block("New findings", [*_found(plan.gained, plan.path)])
    if plan.later:
        yield Block("New findings, due later", [*_found(plan.later, f"--gate by-date {plan.path}")])
    if plan.mended:
        yield Block("Mended", [_gone(one) for one in plan.mended])
    if plan.waived:
        yield Block("Waived now", [_gone(one.finding, one.reason) for one in plan.waived])
    if plan.unasked:
        yield Block("No longer looked at", _cut([_gone(one) for one in plan.unasked]))


def _gone(finding: Finding, reason: str = "") -> Line:
    return Line(None, "", f"{finding.message} [{label(finding)}]{f' ({reason})' if reason else ''}")


def _cut(lines: list[Line]) -> list[Line]:
    """The first of many lines, and how many more there are."""
    if len(lines) <= _MOST_FINDINGS + 1:
        return lines
    return [*lines[:_MOST_FINDINGS], Line(None, "", f"{len(lines) - _MOST_FINDINGS} more")]


def _found(findings: Sequence[Finding], asked: str) -> Iterator[Line]:
    """The worst of some findings; `udtplan check` shows the rest, if it is asked like that."""
    shown = sorted(findings, key=lambda one: one.severity.rank)
    shown = shown if len(shown) <= _MOST_FINDINGS + 1 else shown[:_MOST_FINDINGS]
    for one in shown:
        spot = f"{one.path}:{one.location.line}"
        yield Line(None, spot, f"{SEVERITIES[one.severity]}: {one.message} [{label(one)}]")
    if left := len(findings) - len(shown):
        yield Line(None, "", f"{left} more: udtplan check {asked}")


def _lines(change: Change) -> Iterator[Line]:
    """One line for one thing; what stands in a file once has a line for each of its values."""
    if change.what == "answer":
        yield _answer(change)
        return
    if change.kind is not Kind.CHANGED:
        known = {field.name: field.after or field.before for field in change.fields}
        about = ", ".join(known[name] for name in ("timeline", "owner", "kind") if name in known)
        yield Line(change.kind, change.label, about if change.kind is Kind.ADDED else "")
        return
    lines = tuple(map(_field, change.fields))
    if not change.label:
        yield from lines
    elif len(lines) == 1 and lines[0].kind is Kind.CHANGED and lines[0].said:
        (only,) = lines
        yield Line(change.kind, change.label, f"{only.label}: {only.said}" if only.label else only.said)
    else:
        yield Line(change.kind, change.label, below=lines)


def _answer(change: Change) -> Line:
    if change.kind is Kind.CHANGED:
        return Line(change.kind, change.label, pieces=excerpt(change.pieces))
    words = "".join(piece.text for piece in change.pieces)
    return Line(change.kind, change.label, f"{plural(word_count(words), 'word')}: “{opening(words)}”")


def _field(field: FieldChange) -> Line:
    name = _ONE_OF.get(field.name, _words(field.name))
    if field.name.startswith("answered_parts."):
        said = f"{field.before or 'all'} → {field.after or 'all'}"  # what is not listed counts as whole
        return Line(Kind.CHANGED, f"parts answered of {field.question}", said)
    if field.question:
        name = f"{_words(field.name.partition('.')[0])}, {field.question}"
    if field.note:
        return Line(Kind.CHANGED, "" if field.name in _OWN_DATES else name, field.note)
    if not field.before or not field.after:
        kind, words = (Kind.REMOVED, field.before) if field.before else (Kind.ADDED, field.after)
        return Line(kind, name, _brief(words))
    if max(word_count(field.before), word_count(field.after)) <= _SHORT:
        return Line(Kind.CHANGED, name, f"{_flat(field.before)} → {_flat(field.after)}")
    from udtplan.compare.prose import pieces

    return Line(Kind.CHANGED, name, pieces=excerpt(pieces(field.before, field.after)))


def _brief(words: str) -> str:
    count = word_count(words)
    return _flat(words) if count <= _SHORT + 3 else f"“{opening(words)}” ({count} words)"


def _flat(words: str) -> str:
    return " ".join(words.split())


def _words(key: str) -> str:
    """A key as people read it: "use_case.primary" → "use case, primary"."""
    return key.replace("_", " ").replace(".", ", ")
