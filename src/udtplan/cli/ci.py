"""`udtplan ci`: what a repository of plans needs to be checked at every change."""

from __future__ import annotations

import sys
from difflib import unified_diff
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from udtplan.cli.files import write_file
from udtplan.cli.grouped import GroupedCommand
from udtplan.cli.options import Paths, choice, folders
from udtplan.cli.terminal import say, whisper
from udtplan.errors import UserError

app = typer.Typer(
    help="Check plans at every change: on GitHub, GitLab and Forgejo, and before each commit.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


class _File(NamedTuple):
    """A file that the repository is to have, and what lies there."""

    name: str
    text: str
    there: str | None

    @property
    def is_missing(self) -> bool:
        return self.there is None

    @property
    def is_done(self) -> bool:
        """Whether it is there as it should be, or holds what it needs."""
        from udtplan.ci_files import ENTRIES

        entry = ENTRIES.get(self.name)
        return self.there is not None and (
            self.there == self.text or (entry is not None and entry.sign in self.there)
        )


@app.command(cls=GroupedCommand)
def init(
    platform: Annotated[str, typer.Argument(help="github, gitlab, forgejo or pre-commit.")],
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Show what would be written, and how it differs; write nothing."),
    ] = False,
    sarif: Annotated[
        bool, typer.Option("--sarif", help="GitHub: show the findings among the security alerts, too.")
    ] = False,
) -> None:
    """The files by which a platform checks the plans of this repository.

    Nothing is ever overwritten. Run again, it adds only what is missing. Exits with 1 when a file is left for
    you to look at.
    """
    from udtplan.ci_files import PLATFORMS, ci_files

    about = choice("PLATFORM", platform, PLATFORMS)
    if sarif and platform != "github":
        raise UserError("--sarif is for GitHub alone.", f"Write `udtplan ci init {platform}`.")
    root, plans = _repository()
    wanted = ci_files(platform, plans, sarif=sarif)
    files = [_File(name, text, _there(root, name)) for name, text in wanted.items()]
    missing = [file for file in files if file.is_missing]
    kept = [file for file in files if not file.is_missing and not file.is_done]
    if dry_run:
        _show(files)
    for file in missing:
        if not dry_run:
            write_file(root / file.name, file.text.encode("utf-8"))
        say(f"{'would be added' if dry_run else 'added'}: {file.name}")
    for file in kept:
        _say_kept(file, platform)
    if not missing and not kept:
        say("Everything is there already; nothing is changed.")
    elif missing and not dry_run:
        say(f"Next: {about.following}")
    if kept:
        raise typer.Exit(1)


@app.command(cls=GroupedCommand)
def render(
    paths: Paths = None,
    md: Annotated[bool, typer.Option("--md", help="Markdown.")] = False,
    html: Annotated[bool, typer.Option("--html", help="One HTML page that needs nothing else.")] = False,
    pdf: Annotated[bool, typer.Option("--pdf", help="An accessible PDF.")] = False,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="The folder that holds them.")] = Path(
        "rendered"
    ),
) -> None:
    """Documents that lie beside the plans, made anew; for a hook before each commit.

    Exits with 1 when one of them was missing or stale: it is up to date now, and has to be added.
    """
    from udtplan.cli.render import write_documents
    from udtplan.render.choice import ALL

    _refuse_one_name_for_two()
    before = _contents(out)
    formats = [name for name, wish in (("md", md), ("html", html), ("pdf", pdf)) if wish]
    # Without a day: they would be stale on the next.
    write_documents(folders(paths), [], formats, out, choice=ALL)
    sys.stdout.flush()  # a hook shows both streams as one
    stale = [name for name, content in _contents(out).items() if before.get(name) != content]
    if stale:
        whisper(f"{'This document was' if len(stale) == 1 else 'These documents were'} not up to date:")
        for name in stale:
            whisper(f"  {(out / name).as_posix()}")
        whisper("Add what is new with `git add`, then commit again.")
        raise typer.Exit(1)


def _repository() -> tuple[Path, str]:
    """The root of the git repository, and the folder that holds the plans as seen from there.

    Raises:
        UserError: there is no repository, or nothing in it to be checked.
    """
    from udtplan.history import Repository
    from udtplan.load import find_plans
    from udtplan.load.programme import find_programme

    here = Path.cwd()
    try:
        root = Repository.around(here).root.resolve()
    except UserError as error:
        raise UserError(error.message, "Run `git init` in the folder that holds the plans first.") from None
    programme = find_programme(here).root
    if programme is None or not programme.is_relative_to(root):
        programme = here
        find_plans([Path(".")])
    plans = programme.relative_to(root).as_posix()
    if not plans.isprintable() or "$" in plans:
        raise UserError(
            f"The platforms can't deal with the name of the folder {plans}.", "Rename it, without `$`."
        )
    return root, plans if plans == "." else f"./{plans}"


def _there(root: Path, name: str) -> str | None:
    """What a file of the repository holds; None if it is not there.

    Raises:
        UserError: something else is in its place.
    """
    path = root / name
    for part in (path, *path.parents):
        if part == root:
            break
        if part.is_symlink():
            raise UserError(
                f"{part.relative_to(root).as_posix()} is a link.", "Put a real file or folder in its place."
            )
        if part.exists() and part.is_dir() == (part == path):
            what = "a folder" if part == path else "a file"
            raise UserError(
                f"{part.relative_to(root).as_posix()} is {what}, so {name} can't be written.",
                "Rename it, then run this again.",
            )
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UserError(f"{name} can't be read: {error.strerror}.", "Check who may read it.") from None


def _show(files: list[_File]) -> None:
    """How the repository would differ; nothing for what belongs to others, too."""
    from udtplan.report.look import visible

    for file in files:
        if file.is_done:
            continue
        old = (file.there or "").splitlines(keepends=True)
        name = "/dev/null" if file.is_missing else file.name
        text = "".join(unified_diff(old, file.text.splitlines(keepends=True), name, file.name))
        if sys.stdout.isatty():
            text = "\n".join(visible(line) for line in text.split("\n"))
        sys.stdout.write(text)


def _say_kept(file: _File, platform: str) -> None:
    from udtplan.ci_files import ENTRIES, ci_text

    entry = ENTRIES.get(file.name)
    if entry is not None:
        say(f"kept: {file.name}, which is there already. Add this to it:\n\n{ci_text(entry.part)}")
        return
    say(
        f"kept: {file.name}, which is there and differs. `udtplan ci init {platform} --dry-run` shows how; "
        "for the new one, delete it and run this again."
    )


def _refuse_one_name_for_two() -> None:
    """A hook names some of the plans, and must not write the document of another.

    Raises:
        UserError: two plans here have folders of one name.
    """
    from udtplan.load import find_plans

    seen: dict[str, Path] = {}
    for plan in find_plans([Path(".")]):
        other = seen.setdefault(plan.resolve().name.casefold(), plan)
        if other is not plan:
            raise UserError(
                f"The documents of {other.as_posix()} and {plan.as_posix()} would have one name.",
                "Rename one of the two folders.",
            )


def _contents(folder: Path) -> dict[str, bytes]:
    """The files in a folder, by their names."""
    if not folder.is_dir():
        return {}
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
