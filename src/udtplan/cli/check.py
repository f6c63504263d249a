"""`udtplan check`."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from udtplan.cli.options import AsOf, Colour, Paths, StageName, choice, folders
from udtplan.cli.outputs import deliver, outputs, refuse_plan_files
from udtplan.cli.since import Look, only_new_since, plans_changed
from udtplan.cli.terminal import day, has_colour, say, whisper
from udtplan.errors import UserError
from udtplan.findings import Severity

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan, Wishes
    from udtplan.report import Report

Checked = list[tuple[Path, "CheckedPlan"]]
_FOR_PEOPLE = frozenset({"full", "concise", "markdown"})  # formats

FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on", metavar="SEVERITY", help="error (the default), warning or info: when to exit with 1."
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="RULE",
        help="Look at these rules only, by code, name or family (T); whatever the settings leave out.",
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar="RULE", help="Leave out a rule, by code, name or family."),
]
Certain = Annotated[
    bool | None, typer.Option("--certain/--no-certain", help="Leave out what a rule had to guess.")
]
BaselineFile = Annotated[
    Path | None,
    typer.Option("--baseline", metavar="FILE", help="Tolerate the findings that this file knows."),
]
Gate = Annotated[
    str | None,
    typer.Option(
        "--gate",
        metavar="GATE",
        help="stage (the default): fail for all that the stage asks. by-date: look one stage ahead, fail for "
        "what is due by now and warn of what is still to come.",
    ),
]
NoBaseline = Annotated[
    bool, typer.Option("--no-baseline", help="Show what the baseline of the settings tolerates, too.")
]


def check(
    paths: Paths = None,
    stage: StageName = None,
    as_of: AsOf = None,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="FORMAT[=FILE]",
            help="full, concise, markdown, json, jsonl, github, gitlab, sarif or junit. With =FILE it "
            "goes to that file; may be given several times.",
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write the report to a file, not to stdout."),
    ] = None,
    select: Select = None,
    ignore: Ignore = None,
    certain: Certain = None,
    fail_on: FailOn = None,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Exit with 0 even if something has to be mended.")
    ] = False,
    statistics: Annotated[
        bool,
        typer.Option(
            "--statistics",
            help="Show how often each rule found something, in the place of the full report: on stdout, or "
            "in the file of -o if no --format goes there.",
        ),
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Mend what has exactly one mend; then report what is left.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what --fix would change; write nothing.")
    ] = False,
    gate: Gate = None,
    changed_since: Annotated[
        str | None,
        typer.Option(
            "--changed-since",
            metavar="REVISION",
            help="Only plans that changed since they parted from a revision of git, such as origin/main. If "
            "the settings changed: all plans; of those in which no file changed, only what is new counts.",
        ),
    ] = None,
    baseline: BaselineFile = None,
    no_baseline: NoBaseline = False,
    write_baseline: Annotated[
        Path | None,
        typer.Option(
            "--write-baseline", metavar="FILE", help="Write what is found to a file, to tolerate it later."
        ),
    ] = None,
    color: Colour = "auto",
) -> None:
    """Everything wrong or missing in a plan at a stage.

    Exits with 0 when nothing has to be mended, 1 when something has, 2 when it could not run.
    """
    from udtplan.check import check_at_gate
    from udtplan.report import REPORTS

    taken = "--diff" if diff else "--statistics" if statistics else ""
    if write_baseline is not None:
        _refuse_beside_write_baseline(formats or [], output, taken, fix, baseline)
    counts = _statistics() if statistics and not (diff and output is None) else None
    written = outputs(formats or [], output, REPORTS, taken, counts)
    has_colour(sys.stdout, color)  # a wrong word is told before any work is done
    today = day(as_of)
    without_baseline = no_baseline or bool(write_baseline)
    wishes = wishes_of(stage, select, ignore, certain, fail_on, baseline, without_baseline, gate)
    look: Look = partial(check_at_gate, as_of=today, wishes=wishes)
    if changed_since is None:
        found = folders(paths)
    else:
        changed = plans_changed(paths, changed_since)
        found = changed.plans
        if not found:
            _refuse_wrong_words((paths or [Path(".")])[0], wishes, today)
        if write_baseline is None:  # a baseline holds all that is found
            look = only_new_since(changed, look, today, wishes)
    plans = [(folder, look(folder)) for folder in found]
    if write_baseline is not None:
        _write_baseline(write_baseline, plans, today)
        return
    if diff:
        _show_diff(plans)
    elif fix:
        plans = _fix(plans, look)
    deliver(written, [plan for _, plan in plans], today, color)
    if _FOR_PEOPLE.isdisjoint(formats or _FOR_PEOPLE):
        _say_why_all(plans)
    _say_what_is_gone(plans)
    if any(plan.fails for _, plan in plans) and not exit_zero:
        raise typer.Exit(1)


def wishes_of(
    stage: str | None,
    select: list[str] | None,
    ignore: list[str] | None,
    certain: bool | None,
    fail_on: str | None,
    baseline: Path | None,
    without_baseline: bool,
    gate: str | None = None,
) -> Wishes:
    """What the options of the command line ask for.

    Raises:
        UserError: they contradict each other, or one is misspelt.
    """
    from udtplan.check import Wishes
    from udtplan.check.gate import BY_DATE, STAGE

    if gate is not None:
        choice("--gate", gate, {STAGE: STAGE, BY_DATE: BY_DATE})
    if fail_on is not None:
        choice("--fail-on", fail_on, {str(severity): severity for severity in Severity})
    if baseline is not None and without_baseline:
        raise UserError("--baseline and --no-baseline contradict each other.", "Leave one of them out.")
    return Wishes(
        stage, (*(select or []),), (*(ignore or []),), fail_on, certain, baseline, without_baseline, gate
    )


def _refuse_wrong_words(path: Path, wishes: Wishes, today: date) -> None:
    """Where no plan is looked at, nothing else says that a stage or a rule is misspelt.

    Raises:
        UserError: there is none of that name.
    """
    from udtplan.check.stages import stage_of
    from udtplan.check.wishes import held
    from udtplan.load.programme import find_programme

    programme = find_programme(path)
    held(programme, path, replace(wishes, is_part=True))
    editions = [edition for name in programme.known_editions() if (edition := programme.edition(name))]
    if not any(wishes.stage in edition.stage_ids for edition in editions):
        usual = programme.edition(None)
        assert usual is not None  # settings that name none are refused
        stage_of(usual, wishes.stage, today)


def _say_why_all(plans: Checked) -> None:
    """Why plans are looked at in which nothing changed, where no report on stdout says so."""
    from udtplan.report.look import one_line
    from udtplan.report.words import why_all

    if why := why_all([plan for _, plan in plans]):
        whisper(one_line(why))


def _statistics() -> Report:
    from udtplan.report import Report
    from udtplan.report.statistics import statistics

    return Report("how often each rule found something", statistics)


# ── Fixes ───────────────────────────────────────────────────────────────────────────────────────────


def _show_diff(plans: Checked) -> None:
    from udtplan.check.fixes import diffs, mend
    from udtplan.report.look import visible

    text = diffs(file for folder, plan in plans for file in mend(folder, plan))
    if not text and (count := sum(len(plan.findings) for _, plan in plans)):
        left = _count(count, "finding is", "findings are")
        whisper(f"Nothing can be mended for you; {left} left: udtplan check")
    if sys.stdout.isatty():
        text = "\n".join(visible(line) for line in text.split("\n"))
    sys.stdout.write(text)


def _fix(plans: Checked, look: Look) -> Checked:
    """Write what is mended, and look at those plans again."""
    from udtplan.check.fixes import mend

    mended, files = 0, 0
    result: Checked = []
    for folder, plan in plans:
        changes = mend(folder, plan)
        for change in changes:
            change.write()
            files += 1
            mended += len(change.findings)
        result.append((folder, look(folder) if changes else plan))
    if mended:
        whisper(f"{_count(mended, 'finding is', 'findings are')} mended in {_count(files, 'file', 'files')}.")
    if left := sum(len(plan.repairs) for folder, plan in result if mend(folder, plan)):
        whisper(f"{_count(left, 'more can', 'more can')} be mended now: run it again.")
    return result


# ── Baseline ────────────────────────────────────────────────────────────────────────────────────────


def _refuse_beside_write_baseline(
    formats: list[str], output: Path | None, taken: str, fix: bool, baseline: Path | None
) -> None:
    others = {"--format": formats, "-o": output, taken: taken, "--fix": fix, "--baseline": baseline}
    for option, is_there in others.items():
        if is_there:
            raise UserError(
                f"--write-baseline writes a baseline and no report: {option} has no place beside it.",
                f"Leave out {option}, or run it a second time.",
            )


def _write_baseline(path: Path, plans: Checked, today: date) -> None:
    from udtplan.check.baseline import never_tolerated, write_baseline

    refuse_plan_files(path)
    count = write_baseline(path, plans, today)
    name = path.as_posix()
    say(f"{name} knows {_count(count, 'finding', 'findings')} now.")
    setting = '`baseline = "…"` below `[lint]` in udtplan.toml'
    say(f"To tolerate them: udtplan check --baseline {name}, or {setting}.")
    never = [(plan, finding) for _, plan in plans for finding in never_tolerated(plan)]
    if never:
        codes = ", ".join(sorted({finding.code for _, finding in never}))
        still = any(plan.fails_for(finding) for plan, finding in never)
        more = f"{len(never)} more can't be tolerated ({codes})"
        say(
            f"{more}: the check fails until {'it is' if len(never) == 1 else 'they are'} mended."
            if still
            else f"{more}."
        )


def _say_what_is_gone(plans: Checked) -> None:
    """Old findings that are mended are good news, and can be forgotten."""
    for file in sorted({plan.baseline for _, plan in plans if plan.gone}):
        gone = sum(plan.gone for _, plan in plans if plan.baseline == file)
        mended = _count(gone, "finding it knows is", "findings it knows are")
        whisper(f"{file}: {mended} no longer there. To forget: udtplan check --write-baseline {file}")


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
