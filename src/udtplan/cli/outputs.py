"""Where reports go: one to stdout, any number into files."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from udtplan.cli.files import write_file
from udtplan.cli.options import choice
from udtplan.cli.terminal import has_colour, whisper, width
from udtplan.errors import UserError

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan
    from udtplan.report import Look, Report

DEFAULT = "full"


class Output(NamedTuple):
    """A report and the file it goes to; None for stdout."""

    report: Report
    file: Path | None


def outputs(
    formats: Sequence[str],
    file: Path | None,
    reports: Mapping[str, Report],
    taken: str = "",
    instead: Report | None = None,
) -> list[Output]:
    """What is to be written where.

    Args:
        formats: "json", or "json=report.json".
        file: where the one report goes whose format names no file.
        taken: what else is to go to stdout: the name of an option, or "".
        instead: what goes where the usual report would, or to stdout beside one that goes to `file`.

    Raises:
        UserError: two of them would go to the same place, or there is no such format.
    """
    found: list[Output] = []
    silent: list[str] = []
    for words in formats:
        name, sign, target = words.partition("=")
        report = choice("--format", name, reports)
        if sign and not target:
            raise UserError(f"--format {words}: the file is missing.", f"Write --format {name}=FILE.")
        if not sign:
            silent.append(name)
        found.append(Output(report, Path(target) if sign else file))
    if len(silent) > 1:
        where = str(file) if file is not None else "stdout"
        raise UserError(
            f"{where} takes one report: {' and '.join(silent)} are both to go there.",
            f"Give one a file of its own: --format {silent[0]}=FILE.",
        )
    if file is not None and formats and not silent and instead is None:
        raise UserError(f"-o {file}: every format has a file already.", "Leave -o out.")
    if taken and silent and file is None:
        raise UserError(
            f"stdout takes one report: {taken} and {silent[0]} are both to go there.",
            f"Give the other a file: --format {silent[0]}=FILE.",
        )
    usual = instead or (reports[DEFAULT] if not formats and (file is not None or not taken) else None)
    if usual is not None:
        found.append(Output(usual, None if silent else file))
    files = [output.file.resolve() for output in found if output.file is not None]
    for one in {one for one in files if files.count(one) > 1}:
        raise UserError(f"Two reports are to go to {one.name}.", "Give each a file of its own.")
    for output in found:
        if output.file is not None:
            refuse_plan_files(output.file)
    return found


def refuse_plan_files(path: Path) -> None:
    """Never write over what a person wrote.

    Raises:
        UserError: the path is that of a folder, or of a file of a plan or of settings.
    """
    from udtplan.load import is_plan

    # What a link points at would be overwritten, too.
    real = Path(os.path.realpath(path))
    is_own = real.suffix in (".md", ".yaml", ".yml") and os.path.isfile(real) and is_plan(real.parent)
    if is_own or real.name == "udtplan.toml":
        raise UserError(f"{path} belongs to a plan: a report would overwrite it.", "Name another file.")
    if os.path.isdir(path):
        raise UserError(f"{path} is a folder.", "Name a file in it.")


def hand_over(make: Callable[[Look], str], file: Path | None, colour: str) -> None:
    """Write one text to a file, or to stdout as the terminal shows it.

    Raises:
        UserError: the file can't be written.
    """
    from udtplan.report import Look

    if file is None:
        sys.stdout.write(f"{make(Look(has_colour(sys.stdout, colour), width()))}\n")
    else:
        write_file(file, f"{make(Look())}\n".encode("utf-8", "replace"))
        whisper(f"{file} is written.")


def deliver(found: Sequence[Output], plans: Sequence[CheckedPlan], as_of: date, colour: str) -> None:
    """Make the reports and write them.

    Raises:
        UserError: a file can't be written.
    """
    from udtplan.report import Look

    for report, file in found:
        if file is None:
            text = report.make(plans, as_of, Look(has_colour(sys.stdout, colour), width()))
            sys.stdout.write(f"{text}\n" if text else "")
            continue
        text = report.make(plans, as_of, Look())
        write_file(file, f"{text}\n".encode("utf-8", "replace") if text else b"")
