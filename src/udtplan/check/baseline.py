"""A baseline: findings that were there before, which are tolerated while new ones fail.

A finding is known again by its rule, its plan, its place and its words, not by its line; numbers in
its words may change. What can't be read, and what is wrong with waivers, is never tolerated.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from udtplan.check.checked import CheckedPlan
from udtplan.check.waivers import waivable
from udtplan.errors import UserError
from udtplan.findings import Finding
from udtplan.load.programme import shown_path

VERSION = 1
_ABOUT = "Findings that udtplan check tolerates. Write it anew with: udtplan check --write-baseline FILE"
_NUMBER = re.compile(r"\d+")


class Key(NamedTuple):
    """By what a finding is known again."""

    plan: str
    code: str
    at: str
    text: str


@dataclass(frozen=True)
class Baseline:
    """Known findings.

    Attributes:
        known: how often each is known.
        written: its words as the file has them.
        as_of: the last day on which plans were looked at for it.
    """

    path: Path
    known: Counter[Key]
    written: dict[Key, str]
    as_of: date = date.min

    @property
    def folder(self) -> Path:
        """The folder of its file; plans are named as seen from there."""
        return self.path.parent

    def of(self, plan: Path, looked: frozenset[str]) -> Counter[Key]:
        """What is known of a plan by the rules that looked."""
        name = _name(plan, self.folder)
        return Counter({key: n for key, n in self.known.items() if key.plan == name and key.code in looked})

    def count(self, plan: Path, findings: Iterable[Finding]) -> Counter[Key]:
        """How often each finding of a plan is there, as it would be known."""
        name = _name(plan, self.folder)
        return Counter(key_of(finding, name) for finding in findings)

    def split(
        self, plan: Path, findings: Iterable[Finding], looked: frozenset[str]
    ) -> tuple[list[Finding], list[Finding]]:
        """What is new, and what is known."""
        name, left = _name(plan, self.folder), self.of(plan, looked)
        new: list[Finding] = []
        known: list[Finding] = []
        for finding in findings:
            key = key_of(finding, name)
            is_known = left[key] > 0 and waivable(finding.code)
            left[key] -= is_known
            (known if is_known else new).append(finding)
        return new, known


def key_of(finding: Finding, plan: str) -> Key:
    """By what a finding is known again, wherever its lines have moved."""
    words = " ".join(finding.message.split()).casefold()
    return Key(plan, finding.code, finding.anchor, _NUMBER.sub("#", words))


def read_baseline(path: Path, where: str = "") -> Baseline:
    """The baseline in a file.

    Args:
        where: who names the file, for the message.

    Raises:
        UserError: it can't be read, or holds something else.
    """
    try:
        about = path.stat()
        return _read(path, where, about.st_mtime_ns, about.st_size)
    except OSError as error:
        raise UserError(
            f"{where}The baseline {shown_path(path)} can't be read: {error.strerror}.",
            f"Write it with: udtplan check --write-baseline {shown_path(path)}",
        ) from None


@cache
def _read(path: Path, where: str, _changed: int, _size: int) -> Baseline:
    data, as_of = _data(path.read_bytes())
    if data is None:
        raise UserError(
            f"{where}{shown_path(path)} is no baseline of this version of udtplan.",
            f"Delete it and write it anew: udtplan check --write-baseline {shown_path(path)}",
        )
    known: Counter[Key] = Counter()
    written: dict[Key, str] = {}
    for entry in data:
        key = Key(entry["plan"], entry["code"], entry["at"], _normal(entry["text"]))
        known[key] += entry.get("count", 1)
        written.setdefault(key, entry["text"])
    return Baseline(path, known, written, as_of)


def _normal(text: str) -> str:
    return _NUMBER.sub("#", " ".join(text.split()).casefold())


def _data(content: bytes) -> tuple[list[dict[str, Any]] | None, date]:
    """The entries and their day; None where this is no baseline."""
    try:
        data = json.loads(content)
        as_of = date.fromisoformat(data.get("as_of", date.min.isoformat()))
        entries: list[dict[str, Any]] | None = data["findings"] if data["version"] == VERSION else None
        if not isinstance(entries, list):
            return None, as_of
        shapes = {(*map(type, map(entry.get, ("plan", "code", "at", "text"))),) for entry in entries}
        counts = {type(entry.get("count", 1)) for entry in entries}
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None, date.min
    return (entries if shapes <= {(str,) * 4} and counts <= {int} else None), as_of


def write_baseline(path: Path, plans: Sequence[tuple[Path, CheckedPlan]], as_of: date) -> int:
    """Write down what is found in plans; entries of other plans and of other rules stay.

    Args:
        as_of: the day on which they were looked at.

    Returns:
        How many findings it holds.

    Raises:
        UserError: the file can't be written, or holds something that is no baseline.
    """
    counts: Counter[Key] = Counter()
    texts: dict[Key, str] = {}
    looked: dict[str, frozenset[str]] = {}
    for folder, plan in plans:
        name = _name(folder, path.parent)
        looked[name] = plan.looked
        for finding in plan.findings:
            if waivable(finding.code):
                key = key_of(finding, name)
                counts[key] += 1
                texts.setdefault(key, finding.message)
    if path.exists():
        before = read_baseline(path)
        as_of = max(as_of, before.as_of)
        for key, count in before.known.items():
            if key.code not in looked.get(key.plan, frozenset()):
                counts[key] = count
                texts[key] = before.written[key]
    entries = []
    for key in sorted(counts):
        entry: dict[str, Any] = {"plan": key.plan, "code": key.code, "at": key.at, "text": texts[key]}
        entries.append(entry | ({"count": counts[key]} if counts[key] > 1 else {}))
    data = {"version": VERSION, "about": _ABOUT, "as_of": as_of.isoformat(), "findings": entries}
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "replace"))
    except OSError as error:
        raise UserError(
            f"{shown_path(path)} can't be written: {error.strerror}.", "Check who may write there."
        ) from None
    return counts.total()


def never_tolerated(plan: CheckedPlan) -> list[Finding]:
    """What no baseline holds: what can't be read, and what is wrong with waivers."""
    return [finding for finding in plan.findings if not waivable(finding.code)]


def _name(plan: Path, folder: Path) -> str:
    """A plan's folder as seen from the folder of the baseline."""
    try:
        return Path(os.path.relpath(plan.resolve(), folder.resolve())).as_posix()
    except ValueError:  # another drive, on Windows
        return plan.resolve().as_posix()
