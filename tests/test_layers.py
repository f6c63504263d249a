"""Which part may know which: imports point down, and what is dangerous stays in one place.

The table below is the one of ARCHITECTURE.md. Everything here reads the source, and runs none of it.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "udtplan"

# From top to bottom; a part may import what stands on a lower line, and not its neighbours.
LAYERS: list[set[str]] = [
    {"__main__"},
    {"cli"},
    {"report", "render", "exchange", "cohort", "editor"},
    {"compare"},
    {"check", "history"},
    {"scaffold", "new_repository", "ci_files"},
    {"rules"},
    {"load"},
    {"states", "dates"},
    {"timeline", "amounts"},
    {"model"},
    {"source", "names"},
    {"contacts"},
    {"mailboxes", "promises", "known_texts"},
    {"spoken"},
    {"findings", "errors", "resources", "prose", "lazy", "pictures", "language_marks"},
    {""},  # the package itself: its version
]
HEIGHT = {part: len(LAYERS) - line for line, parts in enumerate(LAYERS) for part in parts}

# Open to the neighbours too.
SHARED = "udtplan.render.view"

# Not everything below is open to everyone.
CLOSED = {
    "rules": {"load", "source"},
    "timeline": {"model", "source", "findings", "errors", "resources", "prose", "promises", "known_texts"},
}

# Knows nothing but the standard library and itself.
PURE = {
    "timeline",
    "amounts",
    "promises",
    "known_texts",
    "spoken",
    "prose",
    "lazy",
    "pictures",
    "language_marks",
}

# Whose business a library is, if not everyone's.
OWNERS = {
    "typer": {"cli"},
    "rich": {"cli"},
    "typst": {"render"},
    "pygls": {"editor"},
    "lsprotocol": {"editor"},
}

# No network, ever. The preview serves pages on the user's own machine.
NETWORK = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "requests", "httpx", "aiohttp"}
OFFLINE_EXCEPT = {"editor"}

# Prints, prompts, exits and looks at the clock: the command line alone.
SPEAKS = {"print", "input", "exit", "quit", "breakpoint"}
SYSTEM = {"stdout", "stderr", "stdin", "exit", "argv"}
CLOCKS = {("date", "today"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow")}
TIMES = {"time", "localtime", "gmtime", "ctime", "time_ns"}
COMMAND_LINE = {"cli", "__main__"}


class Import(NamedTuple):
    line: int
    target: str


def part_of(module: str) -> str:
    """ "udtplan.render.view" → "render"; "udtplan" → "" ."""
    return module.split(".")[1] if "." in module else ""


def modules() -> dict[str, Path]:
    """Every module of udtplan by its dotted name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules()


def imports(tree: ast.AST, module: str, *, is_package: bool = False) -> Iterator[Import]:
    """Every module that `tree`, the source of `module`, imports; inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(node.lineno, alias.name)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = module.split(".")
                kept = parts[: len(parts) - node.level + is_package]
                base = ".".join([*kept, base] if base else kept)
            for alias in node.names:
                deeper = f"{base}.{alias.name}"
                known = deeper in MODULES or (base == "udtplan" and alias.name in HEIGHT)
                yield Import(node.lineno, deeper if known else base)


def may_import(part: str, target: str) -> bool:
    """May something in `part` import the module `target` of udtplan?"""
    other = part_of(target)
    if other == part or target == SHARED or target.startswith(f"{SHARED}."):
        return other == part or HEIGHT[part] >= HEIGHT["render"]
    return HEIGHT[other] < HEIGHT[part] and other not in CLOSED.get(part, set())


def wrong_imports(module: str, tree: ast.AST, *, is_package: bool = False) -> Iterator[str]:
    part = part_of(module)
    for line, target in imports(tree, module, is_package=is_package):
        top = target.split(".")[0]
        if top == "udtplan":
            if not {part, part_of(target)} <= HEIGHT.keys():
                yield f"{module}:{line} imports {target}: one of them has no place in LAYERS"
            elif not may_import(part, target):
                yield f"{module}:{line} may not import {target}"
        elif part in PURE and top not in sys.stdlib_module_names:
            yield f"{module}:{line} may not import {target}: {part} needs the standard library alone"
        elif top in OWNERS and part not in OWNERS[top]:
            yield f"{module}:{line} may not import {target}: that belongs to {', '.join(sorted(OWNERS[top]))}"
        elif (top in NETWORK or target in NETWORK) and part not in OFFLINE_EXCEPT:
            yield f"{module}:{line} may not import {target}: no network"


def forbidden_calls(module: str, tree: ast.AST) -> Iterator[str]:
    if part_of(module) in COMMAND_LINE:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPEAKS:
            yield f"{module}:{node.lineno} calls {node.func.id}(): only the command line does"
        elif isinstance(node, ast.Attribute):
            name = getattr(node.value, "id", getattr(node.value, "attr", ""))
            if name == "sys" and node.attr in SYSTEM:
                yield f"{module}:{node.lineno} uses sys.{node.attr}: only the command line does"
            elif (name, node.attr) in CLOCKS or (name == "time" and node.attr in TIMES):
                yield f"{module}:{node.lineno} looks at the clock ({name}.{node.attr}): today is passed in"


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_down(module: str) -> None:
    path = MODULES[module]
    assert not list(wrong_imports(module, parse(path), is_package=path.name == "__init__.py"))


@pytest.mark.parametrize("module", MODULES)
def test_only_the_command_line_prints_prompts_exits_or_knows_the_date(module: str) -> None:
    assert not list(forbidden_calls(module, parse(MODULES[module])))


def test_every_part_has_its_place() -> None:
    assert not {part_of(module) for module in MODULES} - HEIGHT.keys()


def test_every_imported_library_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = list(project["dependencies"])
    for extra in project.get("optional-dependencies", {}).values():
        lines += extra
    declared = {normal(line) for line in lines}
    known = packages_distributions()
    missing = set()
    for module, path in MODULES.items():
        for line, target in imports(parse(path), module, is_package=path.name == "__init__.py"):
            top = target.split(".")[0]
            if top == "udtplan" or top in sys.stdlib_module_names:
                continue
            names = {normal(name) for name in known.get(top, [])} | (
                {"ruamel-yaml"} if top == "ruamel" else set()
            )
            if not names & declared:
                missing.add(f"{module}:{line} imports {target}, which pyproject.toml does not declare")
    assert not missing


def normal(requirement: str) -> str:
    """ "ruamel.yaml>=0.19" → "ruamel-yaml"."""
    name = requirement
    for stop in "<>=!~[;( ":
        name = name.split(stop)[0]
    return name.lower().replace(".", "-").replace("_", "-")


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    heavy = ["typst", "fontpkg", "jinja2", "docx", "openpyxl", "pptx", "pygls"]
    code = f"import sys, udtplan.__main__; print([name for name in {heavy} if name in sys.modules])"
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}

    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )

    assert ran.stdout.strip() == "[]", ran.stderr


# ── the checks themselves ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("udtplan.report.text", "from udtplan.findings import Finding"),
        ("udtplan.check", "def f():\n    from udtplan.rules.registry import RULES"),
        ("udtplan.cohort.site", "from udtplan.render.view import View"),
        ("udtplan.cli.main", "import typer, rich\nfrom udtplan.editor import server"),
        ("udtplan.timeline.words", "import re\nfrom udtplan.timeline.period import Period"),
        ("udtplan.model.plan", "from udtplan import findings, __version__"),
        ("udtplan.editor.preview", "from http.server import HTTPServer"),
        ("udtplan.exchange.links", "from urllib.parse import quote"),
    ],
)
def test_what_is_allowed(module: str, source: str) -> None:
    assert not list(wrong_imports(module, ast.parse(source)))


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("udtplan.model.plan", "from udtplan.load import load"),
        ("udtplan.model.plan", "from udtplan import check"),
        ("udtplan.model.plan", "def f():\n    import udtplan.cli"),
        ("udtplan.model.plan", "from ..cli import main"),
        ("udtplan.report.text", "from udtplan.render.html.plan import html"),
        ("udtplan.exchange.docx", "from udtplan.cohort import status"),
        ("udtplan.rules.dates", "from udtplan.load import load"),
        ("udtplan.rules.dates", "from udtplan.source import yaml"),
        ("udtplan.rules.dates", "from udtplan.render.view import View"),
        ("udtplan.timeline.words", "import pydantic"),
        ("udtplan.timeline.words", "from udtplan.model.plan import Plan"),
        ("udtplan.report.text", "from rich.text import Text"),
        ("udtplan.exchange.dcat", "from urllib.request import urlopen"),
        ("udtplan.load", "import http.client"),
        ("udtplan.load", "from udtplan.unheard import of"),
    ],
)
def test_what_is_forbidden(module: str, source: str) -> None:
    assert list(wrong_imports(module, ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "print('x')",
        "import sys\nsys.stdout.write('x')",
        "import sys\nsys.exit(1)",
        "from datetime import date\ndate.today()",
        "import datetime\ndatetime.datetime.now()",
        "from datetime import datetime\nf = datetime.now",
        "import time\ntime.time()",
    ],
)
def test_what_only_the_command_line_may(source: str) -> None:
    assert list(forbidden_calls("udtplan.check", ast.parse(source)))
    assert not list(forbidden_calls("udtplan.cli.main", ast.parse(source)))
