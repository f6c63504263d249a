"""How fast udtplan is, as ratios against peers on the same files in the same run.

Machines differ and are busy; ratios hold. Each pair of commands is run in turn (A B A B …) after a
warm-up, the ratio is taken pair by pair, and the median is what counts.

    make bench
"""

from __future__ import annotations

import gc
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
LILLE = ROOT / "examples" / "lille"
PLAN_FILES = ("plan.yaml", "5-roadmap.yaml")
_VARIED = 60  # plans that differ in every paragraph
_COLD_RUNS = 9

# One plan in a process of its own, as on the command line: imports and first use count, for both, and garbage
# is collected as rarely as there.
_COLD = """
import gc, os, sys, time
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
gc.set_threshold(100_000, 10, 10)
from datetime import date
from pathlib import Path
begin = time.process_time()
from udtplan.load import load
read = load(Path(sys.argv[1]))
middle = time.process_time()
from udtplan.rules import RULES, Case
case = Case(read.plan, read.template, read.edition, sys.argv[2], date.fromisoformat(sys.argv[3]), read.faults)
for rule in RULES.values():
    if not rule.judges_waivers:
        list(rule.look(case))
print((time.process_time() - middle) / (middle - begin))
"""
WHEN = ("--stage", "final", "--as-of", "2024-12-31")


@dataclass(frozen=True)
class Pair:
    """Two commands over the same files, and the goal for the first's time by the second's."""

    name: str
    ours: list[str]
    peer: list[str]
    goal: float
    runs: int = 7


def main() -> None:
    """Run all pairs and print a table."""
    # Installed packages are compiled; an editable checkout and its tools must not be at a disadvantage.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        pairs = _pairs(Path(folder))
        _row("what / peer", "ratio", "range", "goal", "peak")
        for pair in pairs:
            ratios, peak = _measure(pair, environment)
            median = statistics.median(ratios)
            verdict = "" if median <= pair.goal else "  missed"
            _row(
                pair.name,
                f"{median:.2f}",
                f"{min(ratios):.2f}–{max(ratios):.2f}",
                f"≤ {pair.goal:.2f}{verdict}",
                f"{peak:.0f} MiB",
            )
        warm = _rules_ratios(Path(folder) / "varied")
        ratio = _render_ratio(Path(folder) / "hundred")
    for name, ratios in (("cold", _cold_rules_ratios(environment)), ("warm", warm)):
        median = statistics.median(ratios)
        verdict = "" if median <= 1 else "  missed"
        spread = f"{min(ratios):.2f}–{max(ratios):.2f}"
        _row(f"rules / reading, one plan {name}", f"{median:.2f}", spread, f"≤ 1.00{verdict}", "")
    verdict = "" if ratio <= 2 else "  missed"
    _row("render --pdf of Lille / Typst's compile alone", f"{ratio:.2f}", "", f"≤ 2.00{verdict}", "")


def _pairs(folder: Path) -> list[Pair]:
    hundred = folder / "hundred"
    for number in range(100):
        target = hundred / f"city-{number:03}"
        shutil.copytree(LILLE, target, ignore=shutil.ignore_patterns("rendered"))
        # No two plans are alike, so that no shortcut over equal files is measured.
        summary = target / "0-summary.md"
        summary.write_text(f"{summary.read_text('utf-8')}\nThis is plan {number}.\n", "utf-8")
    udtplan, yamllint = str(BIN / "udtplan"), [str(BIN / "yamllint"), "-d", "relaxed"]
    lille_yaml = [str(LILLE / name) for name in PLAN_FILES]
    return [
        Pair("--version / python -c pass", [udtplan, "--version"], [sys.executable, "-c", "pass"], 1.8, 15),
        Pair(
            "check, one plan / yamllint", [udtplan, "check", str(LILLE), *WHEN], [*yamllint, *lille_yaml], 1.0
        ),
        Pair(
            "check, 100 plans / yamllint",
            [udtplan, "check", str(hundred), *WHEN, "--format", "json"],
            [*yamllint, str(hundred)],
            0.10,
            3,
        ),
        Pair(
            "check, one changed plan of 1,000 / one plan alone",
            [udtplan, "check", str(_thousand(folder)), "--changed-since", "HEAD", *WHEN],
            [udtplan, "check", str(LILLE), *WHEN],
            1.5,
            9,
        ),
    ]


def _thousand(folder: Path) -> Path:
    """A repository of 1,000 committed plans, one of them changed since."""
    plans = folder / "thousand"
    for number in range(1000):
        shutil.copytree(
            folder / "hundred" / f"city-{number % 100:03}", plans / f"{number // 100}" / f"city-{number:04}"
        )
    who = ["-c", "user.name=A city", "-c", "user.email=city@example.org"]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "All plans"]):
        subprocess.run(["git", "-C", str(plans), *words], check=True)
    summary = plans / "4" / "city-0444" / "0-summary.md"
    summary.write_text(f"{summary.read_text('utf-8')}\nThis is new.\n", "utf-8")
    return plans


def _measure(pair: Pair, environment: dict[str, str]) -> tuple[list[float], float]:
    """The ratios of processor time pair by pair, and our peak memory in MiB."""
    ratios, peak = [], 0.0
    for run in range(pair.runs + 1):
        ours, memory = _cost(pair.ours, environment)
        peer, _ = _cost(pair.peer, environment)
        if run:
            ratios.append(ours / peer)
            peak = max(peak, memory)
    return ratios, peak


def _cost(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Processor seconds and peak MiB of one process."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def _cold_rules_ratios(environment: dict[str, str]) -> list[float]:
    """Process by process, what the rules add to a check by what reading the files takes."""
    command = [sys.executable, "-c", _COLD, str(LILLE), WHEN[1], WHEN[3]]
    ran = [
        subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        for _ in range(_COLD_RUNS + 1)
    ]
    return [float(one.stdout) for one in ran[1:]]


def _rules_ratios(varied: Path) -> list[float]:
    """Plan by plan, the time that all rules take by the time that reading the files takes.

    Patterns and tables are made when they are first asked for: the first plans are left out. No paragraph
    of a plan stands in another one. Garbage is collected as rarely as on the command line.
    """
    from udtplan.load import load
    from udtplan.rules import RULES, Case

    looks = [rule.look for rule in RULES.values() if not rule.judges_waivers]
    folders = [_varied(varied / f"city-{number:03}", number) for number in range(_VARIED)]
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)
    ratios = []
    for folder in folders:
        begin = time.process_time()
        read = load(folder)
        middle = time.process_time()
        case = Case(read.plan, read.template, read.edition, WHEN[1], date.fromisoformat(WHEN[3]), read.faults)
        for look in looks:
            list(look(case))
        ratios.append((time.process_time() - middle) / (middle - begin))
    return ratios[3:]


def _varied(target: Path, number: int) -> Path:
    """A copy of Lille's plan in which every paragraph and every name has a word of its own."""
    shutil.copytree(LILLE, target, ignore=shutil.ignore_patterns("rendered"))
    for file in target.glob("*.md"):
        text = file.read_text("utf-8")
        file.write_text(re.sub(r"\n\n(?=[A-Z])", f"\n\nDraft{number} ", text), "utf-8")
    for file in target.glob("*.yaml"):
        text = file.read_text("utf-8")
        values = r"((?:title|text|goal|name|what|role): (?:>-\s+)?)(?=[A-Z])"
        text = re.sub(values, rf"\1Draft{number} ", text)
        file.write_text(text, "utf-8")
    return target


def _render_ratio(hundred: Path) -> float:
    """Our whole way from a plan's folder to its PDF by Typst's compile of the same data.

    Every plan is another one: Typst remembers what it has compiled before.
    """
    import typst

    from udtplan.cli.render import document_of
    from udtplan.load import load
    from udtplan.render import FORMATS

    spent: list[float] = []
    compile_ = typst.compile

    def timed(*args: object, **options: object) -> object:
        begin = time.perf_counter()
        result = compile_(*args, **options)
        spent.append(time.perf_counter() - begin)
        return result

    typst.compile = timed
    make: Callable[..., bytes] = FORMATS["pdf"].make
    whole = []
    for folder in sorted(hundred.iterdir())[:8]:
        spent.clear()
        begin = time.perf_counter()
        make(document_of(load(folder)))
        whole.append((time.perf_counter() - begin) / max(spent))
    return statistics.median(whole[1:])


def _row(name: str, ratio: str, spread: str, goal: str, peak: str) -> None:
    sys.stdout.write(f"{name:<50}{ratio:>7}  {spread:<12}{goal:<16}{peak}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
