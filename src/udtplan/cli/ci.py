"""`udtplan ci`: what a repository of plans needs to be checked at every change."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from difflib import unified_diff
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from udtplan import __version__
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


# A name of a branch or a tag could mean other code tomorrow.
_ADDRESS = re.compile(r"git\+[a-z]+://[^#]+@[0-9a-f]{7,64}(#\S+)?|https?://[^#]+\.whl(#\S+)?")


class _File(NamedTuple):
    """A file that the repository is to have, and what lies there.

    Attributes:
        left: what is still to be done in one that may be there for other purposes as well.
    """

    name: str
    text: str
    there: str | None
    left: Sequence[str] = ()

    @property
    def is_missing(self) -> bool:
        return self.there is None

    @property
    def is_shared(self) -> bool:
        """Whether it may be there for other purposes as well."""
        from udtplan.ci_files import ENTRIES

        return self.name in ENTRIES

    @property
    def is_kept(self) -> bool:
        """Whether it is there, and not as it should be."""
        return bool(self.left) if self.is_shared else self.there not in (None, self.text)


@ci.command(cls=GroupedCommand)
def init(
    platform: Annotated[
        str | None,
        typer.Argument(
            metavar="PLATFORM",
            show_default=False,
            help="github, gitlab, forgejo or pre-commit; one is needed.",
        ),
    ] = None,
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
    from udtplan.report.look import visible

    if platform is None:
        raise UserError("Which platform?", f"Write `udtplan ci init` with one of: {', '.join(PLATFORMS)}.")
    about = choice("PLATFORM", platform, PLATFORMS)
    if sarif and platform != "github":
        raise UserError("--sarif is for GitHub alone.", f"Write `udtplan ci init {platform}`.")
    root, plans = _repository(folder)
    requirement = REQUIREMENT if source is None else _requirement(source, root, platform)
    wanted = ci_files(platform, plans, sarif=sarif, requirement=requirement)
    files = _files(root, plans, wanted)
    missing = [file for file in files if file.is_missing]
    kept = [file for file in files if file.is_kept]
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
    if missing and source is None:
        again = "" if dry_run else "delete what was added, then "
        say(
            f"They install udtplan {__version__} from your package index. If it is not there: {again}"
            f"`udtplan ci init {platform} --from git+https://ADDRESS@COMMIT`, or a wheel (docs/ci.md)."
        )
    if _is_one_of_many(root, plans):
        say(
            f"Only the plan in {visible(plans)} is looked at. For all plans, name the folder that holds "
            f"them: `udtplan ci init {platform} PATH`."
        )
    if dry_run:
        _show(files)
    if kept:
        raise typer.Exit(1)


def _files(root: Path, plans: str, wanted: dict[str, str]) -> list[_File]:
    """The files that the repository is to have, beside what is there."""
    from udtplan.ci_files import ENTRIES, PLAN_FILES
    from udtplan.cli.ci_kept import left_to_do
    from udtplan.load import is_plan

    there = {name: _there(root, name) for name in wanted}
    would_be = {name: text if (old := there[name]) is None else old for name, text in wanted.items()}
    city = root / plans if is_plan(root / plans) else root / plans / "any-city"
    samples = [(city / name).relative_to(root).as_posix() for name in PLAN_FILES]
    files = []
    for name, text in wanted.items():
        old = there[name]
        is_other = name in ENTRIES and old not in (None, text)
        files.append(
            _File(
                name,
                text,
                old,
                left_to_do(name, old or "", {**would_be, name: text}, samples) if is_other else (),
            )
        )
    return files


def _is_one_of_many(root: Path, plans: str) -> bool:
    """Whether the files look at one plan, though the repository may hold others."""
    from udtplan.load import is_plan

    return plans != "." and is_plan(root / plans)


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
        if not _ADDRESS.fullmatch(source):
            raise UserError(
                f"--from {source}: this is neither the address of a wheel nor a commit of a repository.",
                "Write git+https://ADDRESS@COMMIT, with the commit's number, or https://ADDRESS/….whl.",
            )
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
        if not file.is_missing and (file.is_shared or not file.is_kept):
            continue
        old = (file.there or "").splitlines(keepends=True)
        name = "/dev/null" if file.is_missing else file.name
        text = "".join(unified_diff(old, file.text.splitlines(keepends=True), name, file.name))
        if sys.stdout.isatty():
            text = "\n".join(visible(line) for line in text.split("\n"))
        sys.stdout.write(text)


def _say_kept(file: _File, platform: str) -> None:
    from udtplan.report.look import visible

    for left in file.left:
        first, *lines = map(visible, left.split("\n"))
        say("\n".join([f"kept: {file.name}, which {first}", *lines]))
    if not file.is_shared:
        say(
            f"kept: {file.name}, which is there and differs. `udtplan ci init {platform} --dry-run` shows "
            "how; for the new one, delete it and run this again."
        )


ci.command(cls=GroupedCommand)(render)
