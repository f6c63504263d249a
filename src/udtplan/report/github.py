"""Findings as annotations of a GitHub workflow, within its limits: https://docs.github.com/actions.

Of what a step prints, ten errors, ten warnings and ten notices are shown, and of each 4,096 characters.
What is beyond that shares an annotation with others of the same file, plan or run, and stands in the log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from udtplan.findings import Finding, Severity
from udtplan.report.look import Look, one_line
from udtplan.report.words import SEVERITIES, label, plural

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_SHOWN = 10  # annotations of a kind for each step
_ROOM = 3900  # characters of an annotation, which GitHub counts in UTF-16
_LONGEST = 900  # characters of a message or hint, each two in UTF-16 at worst


class _Group(NamedTuple):
    """Findings that share an annotation, and what is common to them: "lodz/plan.yaml"; "" for one alone."""

    where: str
    findings: list[Finding]


def github(plans: Sequence[CheckedPlan], _as_of: date, _look: Look) -> str:
    """Workflow commands, one a line; then a fold of the log with the findings that share an annotation."""
    findings = [finding for plan in plans for finding in plan.findings]
    lines: list[str] = []
    sharing: list[Finding] = []
    for severity, command in _COMMANDS.items():
        # What is due later does not take the place of what counts now.
        alike = sorted((one for one in findings if one.severity is severity), key=lambda one: bool(one.due))
        for group in _groups(alike):
            lines.append(_single(command, group.findings[0]) if not group.where else _shared(command, group))
            sharing += group.findings if group.where else []
    if sharing:
        lines.append("::group::All findings that share an annotation")
        lines += [f"- {_safe(finding.path)}:{_line(finding)}" for finding in sharing]
        lines.append("::endgroup::")
    return "\n".join(lines)


def _groups(findings: list[Finding]) -> list[_Group]:
    """As many annotations as are shown: as many findings as possible alone, the others together."""
    alone = [_Group("", [finding]) for finding in findings]
    if len(alone) <= _SHOWN:
        return alone
    ways: tuple[Callable[[Finding], str], ...] = (lambda finding: finding.path, lambda finding: finding.plan)
    for way in ways:
        for count in reversed(range(_SHOWN)):
            together = _together(findings[count:], way)
            if count + len(together) <= _SHOWN:
                return alone[:count] + together
    first, rest = together[: _SHOWN - 1], together[_SHOWN - 1 :]
    return [
        *first,
        _Group(f"{len(rest)} other plans", [finding for group in rest for finding in group.findings]),
    ]


def _together(findings: list[Finding], way: Callable[[Finding], str]) -> list[_Group]:
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(way(finding), []).append(finding)
    return [_Group(where if len(group) > 1 else "", group) for where, group in groups.items()]


def _single(command: str, finding: Finding) -> str:
    spot = finding.location
    properties = {"file": finding.path, "line": str(spot.line), "col": str(spot.column)}
    if spot.length:
        properties |= {"endLine": str(spot.line), "endColumn": str(spot.column + spot.length)}
    text = "\n".join(_cut(_safe(part)) for part in (finding.message, finding.hint) if part)
    return _command(command, {**properties, "title": label(finding)}, text)


def _shared(command: str, group: _Group) -> str:
    first = group.findings[0]
    is_file = all(finding.path == first.path for finding in group.findings)
    lines = [
        f"line {_line(finding)}" if is_file else f"{_safe(finding.path)}:{_line(finding)}"
        for finding in group.findings
    ]
    what = SEVERITIES[first.severity]
    title = f"{plural(len(group.findings), what)} in {group.where}"
    properties = {"file": first.path, "line": str(first.location.line), "title": title}
    return _command(command, properties, "\n".join(_fitting(lines)))


def _fitting(lines: list[str]) -> Iterator[str]:
    """As many of the lines as fit, and how many do not."""
    room = _ROOM
    for number, line in enumerate(lines):
        room -= _length(line) + 1
        if room < 0:
            yield f"and {len(lines) - number} more: the log of this step has them all."
            return
        yield line


def _line(finding: Finding) -> str:
    return f"{finding.location.line}: {_cut(_safe(finding.message))} [{label(finding)}]"


def _command(command: str, properties: dict[str, str], message: str) -> str:
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{command} {listed}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(one_line(text)).replace(":", "%3A").replace(",", "%2C")


def _safe(text: str) -> str:
    """One line that is no command: an older form of them may begin anywhere."""
    return one_line(text).replace("##[", "## [")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2
