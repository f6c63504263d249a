"""What holds for a check of one plan, and who says so: the command line, `udtplan.toml`, or nobody."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from udtplan.check.names import UNREADABLE, demand, split
from udtplan.check.stages import COMMAND_LINE, DEFAULT, Value, stage_asked
from udtplan.errors import UserError
from udtplan.findings import Severity
from udtplan.load.programme import Programme, tell_all
from udtplan.model.template import Template
from udtplan.rules import RULES


@dataclass(frozen=True)
class Wishes:
    """What the command line asks for; None or nothing where it does not say.

    Attributes:
        select: the only rules to look at; what the settings select and ignore is set aside.
        ignore: rules to leave out, beside those of the settings.
        baseline: the file with the known findings.
        without_baseline: whether to leave out the baseline of the settings too.
        is_part: whether the settings may name plans that are not there: this is a part of a repository.
    """

    stage: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    certain: bool | None = None
    baseline: Path | None = None
    without_baseline: bool = False
    gate: str | None = None
    is_part: bool = False


class Held(NamedTuple):
    """What holds for one plan. Each value knows where it comes from."""

    stage: Value
    select: Value
    ignore: list[Value]
    fail_on: Value
    certain: Value
    baseline: Value
    gate: Value
    codes: frozenset[str]

    @property
    def severity(self) -> Severity:
        """The mildest severity that makes the check fail."""
        return Severity(self.fail_on.value)


def held(programme: Programme, folder: Path, wishes: Wishes) -> Held:
    """What holds for the plan in a folder.

    Raises:
        UserError: the settings name a rule or a plan that is not there, or no rule is left to look.
    """
    if not wishes.is_part:
        programme.demand_its_plans()
    lint = programme.settings.lint
    name, own = programme.plan_settings(folder)

    def choose(wish: Any, key: str) -> Value:
        if wish is not None:
            return Value(wish, COMMAND_LINE)
        route = ("lint", key)
        return Value(getattr(lint, key), programme.where(*route) if programme.sets(*route) else DEFAULT)

    select = Value(tuple(split(wishes.select)), COMMAND_LINE)
    ignore = [Value(word, COMMAND_LINE) for word in split(wishes.ignore)]
    if not wishes.select:
        is_set = programme.sets("lint", "select")
        select = Value(tuple(lint.select), programme.where("lint", "select") if is_set else DEFAULT)
        tables = (("lint",), lint.ignore), (("plans", name), own.ignore)
        for route, words in tables:
            ignore += [
                Value(word, programme.where(*route, "ignore", index)) for index, word in enumerate(words)
            ]
    return Held(
        stage=stage_asked(programme, folder, wishes.stage),
        select=select,
        ignore=ignore,
        fail_on=choose(wishes.fail_on, "fail_on"),
        certain=choose(wishes.certain, "certain"),
        baseline=_baseline(programme, wishes),
        gate=choose(wishes.gate, "gate"),
        codes=_codes(programme, select, ignore),
    )


def _baseline(programme: Programme, wishes: Wishes) -> Value:
    if wishes.without_baseline:
        return Value(None, COMMAND_LINE)
    if wishes.baseline is not None:
        return Value(wishes.baseline, COMMAND_LINE)
    named = programme.settings.lint.baseline
    if named is None:
        return Value(None, DEFAULT)
    return Value((programme.root or Path()) / named, programme.where("lint", "baseline"))


def _codes(programme: Programme, select: Value, ignore: list[Value]) -> frozenset[str]:
    """The rules that look. What can't be read is always said."""
    mistakes: list[tuple[str, str]] = []

    def meant(word: str, where: str) -> tuple[str, ...]:
        try:
            return demand(word, where)
        except UserError as error:
            mistakes.append((error.message, error.remedy))
            return ()

    codes = set(RULES)
    if select.value:
        codes = set()
        for index, word in enumerate(select.value):
            by_settings = select.origin not in (COMMAND_LINE, DEFAULT)
            codes |= {*meant(word, f"{programme.where('lint', 'select', index)}: " if by_settings else "")}
    for word, origin in ignore:
        where = "" if origin == COMMAND_LINE else f"{origin}: "
        left_out = meant(word, where)
        if left_out == (UNREADABLE,):
            sentence = f"{where}{UNREADABLE} can't be left out: what can't be read can't be checked."
            mistakes.append((sentence, "Mend what it reports."))
        codes -= {*left_out}
    tell_all(mistakes)
    if not codes:
        raise UserError("No rule is left to look at the plan.", "Select more rules, or leave out fewer.")
    return frozenset(codes | {UNREADABLE})


def demand_question(name: str, template: Template, where: str) -> None:
    """Make sure that a question named by the settings is one of the template.

    Raises:
        UserError: it is not.
    """
    known = list(template.by_id)
    if name not in known:
        near = template.question_meant(name) or next(iter(get_close_matches(name, known, 1)), "")
        remedy = f"Did you mean `{near}`?" if near else f"Known are {', '.join(known)}."
        raise UserError(f"{where}: there is no question `{name}`.", remedy)
