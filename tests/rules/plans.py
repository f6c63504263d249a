"""Plans for tests: freshly scaffolded, laid over with files, and checked; with the marks in their files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from udtplan.check import CheckedPlan, check_plan
from udtplan.load.programme import Programme
from udtplan.model.settings import Settings
from udtplan.scaffold import Start, plan_files

Mark = tuple[str, int, str]

_MARK = re.compile(r"(?:#|<!--)\s*expect:\s*(?P<codes>[A-Z]\d{3}(?:[,\s]+[A-Z]\d{3})*)")
PROGRAMME = Programme(Settings(), None)


def fresh(city: str = "Kalamata", edition: str = "2025") -> dict[str, str]:
    """The files of a plan just begun."""
    template = PROGRAMME.template(None)
    assert template is not None
    return plan_files(Start(template, edition, "en", {"city": {"name": city}}, "schemas"))


def written(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """The folder, with the files in it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return folder


def marks(files: Mapping[str, str]) -> set[Mark]:
    """What the files say is to be found in them: file, line and code."""
    return {
        (name, number, code)
        for name, text in files.items()
        for number, line in enumerate(text.splitlines(), 1)
        if (match := _MARK.search(line))
        for code in re.findall(r"[A-Z]\d{3}", match["codes"])
    }


def found(checked: CheckedPlan, codes: Iterable[str] = ()) -> set[Mark]:
    """What was found, in the same form; of all rules or of some."""
    wanted = set(codes)
    prefix = f"{checked.path}/"
    return {
        (finding.path.removeprefix(prefix), finding.location.line, finding.code)
        for finding in checked.findings
        if not wanted or finding.code in wanted
    }


def check(folder: Path, stage: str = "final", as_of: date = date(2025, 12, 1)) -> CheckedPlan:
    """The plan checked as the command would do it."""
    return check_plan(folder, stage=stage, as_of=as_of)
