"""Write the generated files anew, or with --check fail if one is stale.

One row of PRODUCTS is one generated thing. It is made in a scratch folder and compared with the
copy in the repository, file by file, so `--check` changes nothing and needs no git.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from runpy import run_path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]

# What could change the output from one machine to the next is fixed.
ENVIRONMENT = {"COLUMNS": "80", "NO_COLOR": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0"}


class Product(NamedTuple):
    """A generated file or folder.

    Attributes:
        what: in words, for the report.
        target: where it lies in the repository.
        make: writes it to the path given, which lies in an empty scratch folder.
    """

    what: str
    target: str
    make: Callable[[Path], None]


def udtplan(*arguments: str | Path) -> str:
    """What `udtplan ARGUMENTS` prints, run from the repository's root."""
    run = subprocess.run(
        [sys.executable, "-m", "udtplan", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **ENVIRONMENT},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if run.returncode:
        sys.exit(f"udtplan {' '.join(map(str, arguments))} ended with {run.returncode}")
    return run.stdout


def schemas(out: Path) -> None:
    udtplan("schema", "--out", out)


def lille(out: Path) -> None:
    day = "2024-12-31"  # the plan is of that year; any other day would make it older than it is
    udtplan("render", "examples/lille", "--md", "--html", "--pdf", "--as-of", day, "--out", out)


def chart(out: Path) -> None:
    udtplan("roadmap", "examples/lille", "--format", "svg", "--output", out)


def months(out: Path) -> None:
    out.write_text(run_path(str(ROOT / "scripts" / "bake_calendar_words.py"))["table"](), encoding="utf-8")


def countries(out: Path) -> None:
    out.write_text(run_path(str(ROOT / "scripts" / "bake_countries.py"))["table"](), encoding="utf-8")


def document_formats(out: Path) -> None:
    out.write_text(run_path(str(ROOT / "scripts" / "bake_document_formats.py"))["table"](), encoding="utf-8")


def headings(out: Path) -> None:
    """The headings of all translations of the template, to recognise them whatever a plan's language."""
    from udtplan.load.languages import heading_index
    from udtplan.load.programme import find_programme

    template = find_programme(ROOT / "templates").template(None)
    assert template is not None
    index = {template.key: heading_index(template, ROOT / "templates" / "udt")}
    out.write_text(json.dumps(index, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def example_words(out: Path) -> None:
    """The words of the official example, to recognise them in another city's plan."""
    out.write_text(
        run_path(str(ROOT / "scripts" / "bake_example.py"))["example_text"](ROOT / "examples" / "lille"),
        encoding="utf-8",
    )


def readme(out: Path) -> None:
    """README.md with its terminal sessions run anew."""
    refreshed = run_path(str(ROOT / "scripts" / "readme_session.py"))["refreshed"]
    out.write_text(refreshed((ROOT / "README.md").read_text(encoding="utf-8"), ENVIRONMENT), encoding="utf-8")


def keys(page: str) -> Callable[[Path], None]:
    """A page with its tables of keys made from the models."""

    def make(out: Path) -> None:
        refreshed = run_path(str(ROOT / "scripts" / "bake_keys.py"))["refreshed"]
        out.write_text(refreshed((ROOT / page).read_text(encoding="utf-8")), encoding="utf-8")

    return make


def rules(out: Path) -> None:
    from udtplan.report.manual import sorted_rules
    from udtplan.report.pages_markdown import rules_document

    out.write_text(rules_document(sorted_rules()) + "\n", encoding="utf-8")


def commands(out: Path) -> None:
    """All that `--help` says, with the width of the terminal fixed."""
    document = run_path(str(ROOT / "scripts" / "bake_commands.py"))["document"]
    out.write_text(document(ENVIRONMENT), encoding="utf-8")


def for_ci(template: str) -> Callable[[Path], None]:
    """A file by which a platform runs udtplan out of this repository."""

    def make(out: Path) -> None:
        from udtplan.ci_files import ci_text

        out.write_text(ci_text(template), encoding="utf-8")

    return make


def for_cohort(name: str) -> Callable[[Path], None]:
    """What `udtplan init --repo` and `udtplan ci init` write into the example repository."""

    def make(out: Path) -> None:
        from udtplan.ci_files import PLATFORMS, ci_files
        from udtplan.new_repository import repository_files

        files = repository_files()
        for platform in PLATFORMS:
            files |= ci_files(platform, ".", sarif=False)
        for path, text in files.items():
            if path == name or path.startswith(f"{name}/"):
                target = out.parent / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")

    return make


COHORT = (
    *(".forgejo", ".github", ".gitignore", ".gitlab", ".gitlab-ci.yml"),
    *(".pre-commit-config.yaml", ".udtplan", ".vscode"),
)

PRODUCTS = [
    Product("action for GitHub", "action.yml", for_ci("action.yml.j2")),
    Product("component for GitLab", "templates/udtplan-check.yml", for_ci("gitlab/component.yml.j2")),
    Product("month names", "src/udtplan/timeline/words/months.py", months),
    Product("dates and numbers", "templates/words/cldr.json", document_formats),
    Product("headings in all languages", "templates/udt/headings.json", headings),
    Product("countries and languages", "src/udtplan/model/cldr.py", countries),
    Product("schemas of the models", "schemas", schemas),
    Product("words of the example", "templates/udt/example.txt", example_words),
    Product("documents of the example", "examples/lille/rendered", lille),
    Product("chart of the example", "docs/roadmap-lille.svg", chart),
    Product("terminal sessions", "README.md", readme),
    Product("keys of the settings", "docs/settings.md", keys("docs/settings.md")),
    Product("keys of editions", "docs/editions.md", keys("docs/editions.md")),
    Product("manual of the rules", "docs/rules.md", rules),
    Product("manual of the commands", "docs/cli.md", commands),
    *(Product(f"{name} of the cohort", f"examples/cohort/{name}", for_cohort(name)) for name in COHORT),
]


def contents(path: Path) -> dict[str, bytes]:
    """Every file at or below `path` by its name relative to it."""
    if path.is_file():
        return {"": path.read_bytes()}
    return {f.relative_to(path).as_posix(): f.read_bytes() for f in sorted(path.rglob("*")) if f.is_file()}


def replace(target: Path, fresh: Path) -> None:
    """Put `fresh` in the place of `target`; what is no longer made goes."""
    if target.is_dir():
        shutil.rmtree(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    if fresh.is_dir():
        shutil.copytree(fresh, target)
    else:
        shutil.copyfile(fresh, target)


def stale(product: Product, *, check: bool) -> list[str]:
    """Make `product`; the files in the repository that differ, which unless `check` are replaced."""
    target = ROOT / product.target
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / target.name
        product.make(fresh)
        before, after = contents(target), contents(fresh)
        differ = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
        if differ and not check:
            replace(target, fresh)
    return [f"{product.target}/{name}".rstrip("/") for name in differ]


def main() -> int:
    parser = argparse.ArgumentParser(description="Write the generated files anew.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is stale")
    check = parser.parse_args().check
    found = False
    for product in PRODUCTS:
        paths = stale(product, check=check)
        found = found or bool(paths)
        print(f"{product.what}: {'up to date' if not paths else 'stale' if check else 'written'}")
        for path in paths:
            print(f"  {path}")
    if found and check:
        print("Run `make generate` and commit what it changes.", file=sys.stderr)
    return int(found and check)


if __name__ == "__main__":
    sys.exit(main())
