"""`udtplan ci`: what a repository of plans needs to be checked at every change."""

from __future__ import annotations

import sys
from difflib import unified_diff
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from udtplan.cli.ci_render import render
from udtplan.cli.files import write_file
from udtplan.cli.grouped import GroupedCommand
from udtplan.cli.options import choice
from udtplan.cli.terminal import say
from udtplan.errors import UserError

ci = typer.Typer(
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
        """Whether it is there as it should be, or holds what it needs in this version."""
        from udtplan.cli.ci_kept import old_pins

        if self.there is None or self.there == self.text:
            return self.there is not None
        return self.has_ours and not old_pins(self.there)

    @property
    def is_shared(self) -> bool:
        """Whether it may be there for other purposes as well."""
        from udtplan.ci_files import ENTRIES

        return self.name in ENTRIES

    @property
    def has_ours(self) -> bool:
        """Whether it is one of those, and ours is in it."""
        from udtplan.ci_files import ENTRIES

        return self.is_shared and ENTRIES[self.name].sign in (self.there or "")


@ci.command(cls=GroupedCommand)
def init(
    platform: Annotated[str, typer.Argument(help="github, gitlab, forgejo or pre-commit.")],
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="[PATH]",
            readable=False,
            help="The folder that holds the plans, where they do not fill the repository. The current folder "
            "if left out.",
        ),
    ] = None,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Show what would be written, and how it differs; write nothing."),
    ] = False,
    sarif: Annotated[
        bool, typer.Option("--sarif", help="GitHub: show the findings among the security alerts, too.")
    ] = False,
    source: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="SOURCE",
            help="What to install, where no package index has this version of udtplan: a wheel in the "
            "repository, or git+https://ADDRESS@COMMIT.",
        ),
    ] = None,
) -> None:
    """The files by which a platform checks the plans of this repository.

    Nothing is ever overwritten. Run again, it adds only what is missing. Exits with 1 when a file is left for
    you to look at.
    """
    from udtplan.ci_files import PLATFORMS, REQUIREMENT, ci_files

    about = choice("PLATFORM", platform, PLATFORMS)
    if sarif and platform != "github":
        raise UserError("--sarif is for GitHub alone.", f"Write `udtplan ci init {platform}`.")
    root, plans = _repository(folder)
    requirement = REQUIREMENT if source is None else _requirement(source, root, platform)
    wanted = ci_files(platform, plans, sarif=sarif, requirement=requirement)
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


def _repository(named: Path | None) -> tuple[Path, str]:
    """The root of the git repository around a folder, and the folder that holds the plans as seen from there.

    Args:
        named: that folder; None for the one with the settings that hold here, or the current one.

    Raises:
        UserError: there is no repository, or nothing in it to be checked.
    """
    from udtplan.history import Repository
    from udtplan.load import find_plans
    from udtplan.load.programme import find_programme

    here = (named or Path()).resolve()
    if not here.is_dir():
        raise UserError(f"There is no folder {named}.", "Name the one that holds the plans.")
    try:
        root = Repository.around(here).root.resolve()
    except UserError as error:
        raise UserError(error.message, "Run `git init` in the folder that holds the plans first.") from None
    home = find_programme(here).root
    if home is None or not home.is_relative_to(root) or (named is not None and home != here):
        home = here
        find_plans([named or Path()])
    plans = home.relative_to(root).as_posix()
    if not plans.isprintable() or "$" in plans:
        raise UserError(
            f"The platforms can't deal with the name of the folder {plans}.", "Rename it, without `$`."
        )
    return root, plans if plans == "." else f"./{plans}"


def _requirement(source: str, root: Path, platform: str) -> str:
    """What pip is told to install.

    Raises:
        UserError: it can't be had from there.
    """
    if not source.isprintable() or set(source) & {*"\"'`$\\"} or source.startswith("-") or not source.strip():
        raise UserError(
            f"--from {source}: this is no source of a package.",
            "Name a wheel, or git+https://ADDRESS@COMMIT.",
        )
    if "://" in source:
        return source
    wheel = Path(source).resolve()
    if wheel.suffix != ".whl" or not wheel.is_file() or not wheel.is_relative_to(root):
        raise UserError(
            f"--from {source}: there is no such wheel in the repository.",
            "Put one there (`pip wheel --no-deps .` in udtplan's folder), or name git+https://ADDRESS@COMMIT.",
        )
    if platform == "pre-commit":
        raise UserError(
            "Hooks are installed outside of the repository, so no wheel of it is found.",
            "Name git+https://ADDRESS@COMMIT.",
        )
    return f"./{wheel.relative_to(root).as_posix()}"


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
        if file.is_done or (file.is_shared and not file.is_missing):
            continue
        old = (file.there or "").splitlines(keepends=True)
        name = "/dev/null" if file.is_missing else file.name
        text = "".join(unified_diff(old, file.text.splitlines(keepends=True), name, file.name))
        if sys.stdout.isatty():
            text = "\n".join(visible(line) for line in text.split("\n"))
        sys.stdout.write(text)


def _say_kept(file: _File, platform: str) -> None:
    from udtplan.ci_files import ENTRIES
    from udtplan.cli.ci_kept import old_pins, to_add
    from udtplan.report.look import visible

    there = file.there or ""
    if file.has_ours:
        say(f"kept: {file.name}, which names another version of udtplan. To have this one, write")
        for pin in old_pins(there):
            say(f"  line {pin.line}: {pin.instead} in place of {visible(pin.there)}")
        return
    if file.is_shared:
        key = ENTRIES[file.name].key
        _, _, item = file.text.partition(f"{key}:\n")
        first, *lines = to_add(there, key, item).split("\n")
        say(f"kept: {file.name}, which is there already. {first}")
        say("\n".join(map(visible, lines)))
        return
    say(
        f"kept: {file.name}, which is there and differs. `udtplan ci init {platform} --dry-run` shows how; "
        "for the new one, delete it and run this again."
    )


ci.command(cls=GroupedCommand)(render)
