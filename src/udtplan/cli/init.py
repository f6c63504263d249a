"""`udtplan init`."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from udtplan.cli.files import write_file
from udtplan.cli.terminal import say, whisper
from udtplan.errors import UserError

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def init(
    city: Annotated[
        str | None, typer.Argument(metavar="CITY", help="The city's name, such as Lille.")
    ] = None,
    set_: Annotated[
        list[str] | None,
        typer.Option(
            "--set", metavar="KEY=VALUE", help="A fact for plan.yaml, such as city.country=FR. Repeatable."
        ),
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option("--lang", metavar="CODE", help="The language you will write in; en if left out."),
    ] = None,
    edition: Annotated[
        str | None, typer.Option("--edition", metavar="NAME", help="The programme's edition, such as 2025.")
    ] = None,
    template: Annotated[
        str | None, typer.Option("--template", metavar="NAME", help="The template, such as udt@1.")
    ] = None,
    repo: Annotated[
        bool, typer.Option("--repo", help="Set up the current folder as a repository of plans (first, once).")
    ] = False,
) -> None:
    """A new plan's folder, ready to write in.

    Nothing is ever overwritten. Run again, it adds only what is missing.
    """
    from udtplan.load.programme import find_programme
    from udtplan.new_repository import repository_files

    here = Path(".")
    if repo:
        _refuse_nested(here)
        written = _write(
            here, {name: text for name, text in repository_files().items() if not Path(name).exists()}
        )
        say(
            "This folder holds plans now."
            if written
            else "This folder is set up already; nothing was changed."
        )
    if city is None:
        if repo:
            say("Next: udtplan init CITY")
            return
        city = _ask_for_city()
    _new_plan(here, city, set_ or [], lang, edition, template, find_programme(here.resolve()))


def _refuse_nested(here: Path) -> None:
    from udtplan.load.programme import find_programme

    root = find_programme(here.resolve()).root
    if root is not None and root != here.resolve():
        raise UserError(
            f"This folder lies in a repository of plans already: {root.as_posix()}.",
            "Leave out --repo, or change to a folder outside of it.",
        )


def _ask_for_city() -> str:
    if not sys.stdin.isatty():
        raise UserError("The city's name is missing.", "Write `udtplan init Kalamata`.")
    return str(typer.prompt("The city's name"))


def _new_plan(
    here: Path,
    words: str,
    pairs: list[str],
    lang: str | None,
    edition: str | None,
    template: str | None,
    programme: object,
) -> None:
    from udtplan.load import is_plan, load
    from udtplan.load.programme import Programme
    from udtplan.new_repository import schema_files
    from udtplan.scaffold import Start, additions, city_name, folder_name, settings_from

    assert isinstance(programme, Programme)
    name = city_name(words)
    folder = here / folder_name(name)
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is there already, and it is a file.", "Rename it, or choose another name.")
    values = settings_from(pairs)
    values["city"] = {"name": name, **_mapping(values.get("city", {}))}
    template, edition, lang = (
        _word(key, option, values)
        for key, option in (("template", template), ("edition", edition), ("language", lang))
    )
    found = programme.template(template)
    if template is None and is_plan(folder):
        found = load(folder, programme).template  # what is missing is missing from the plan's own
    if found is None:
        raise UserError(f"There is no template {template!r}.", f"Write {programme.template_name}.")
    if programme.edition(edition) is None:
        raise UserError(
            f"There is no edition {edition!r}.", f"Known are {', '.join(programme.known_editions())}."
        )
    if lang is not None and not _LANGUAGE.fullmatch(lang):
        raise UserError(f"{lang!r} is no language code.", "Write two letters, such as fr or de.")
    if programme.root is not None:
        schemas = _relative(programme.root / ".udtplan", folder)
        shared: dict[str, str] = {}
    else:
        schemas, shared = ".udtplan", {f".udtplan/{file}": text for file, text in schema_files().items()}
    start = Start(found, edition or programme.edition_name, lang or "en", values, schemas)
    _check_values(start)
    is_new = not folder.exists()
    added = additions(folder, start)
    hidden = {file: text for file, text in shared.items() if not (folder / file).exists()}
    _write(folder, {**added, **hidden})
    if is_new:
        say(f"{folder.as_posix()}/ is ready:")
    else:
        say(
            f"{folder.as_posix()}/ was there; added:"
            if added
            else f"{folder.as_posix()}/ is complete; nothing to add."
        )
    for file in added:
        say(f"  {file}")
    if pairs and not is_new and "plan.yaml" not in added:
        whisper("plan.yaml was there already, so --set changed nothing in it: edit the file.")
    shown = folder.as_posix()
    say(f"Next: write in {shown}/plan.yaml and {shown}/1-city.md, then run `udtplan check {shown}`.")


def _mapping(value: object) -> dict[str, object]:
    if isinstance(value, dict):
        return value
    raise UserError(
        f"--set city={value}: a city has a name, a country and more.", "Write --set city.country=FR"
    )


def _word(key: str, option: str | None, values: dict[str, Any]) -> str | None:
    """What an option says, or else `--set`, out of which it is taken."""
    value = values.pop(key, None)
    if isinstance(value, dict):
        raise UserError(f"--set {key}: a word is expected.", f"Write --set {key}=…")
    return option or (str(value) if value else None)


def _check_values(start: object) -> None:
    """Refuse facts that plan.yaml has no place for, before anything is written."""
    from udtplan.load.shape import read_model
    from udtplan.model.facts import Facts
    from udtplan.scaffold import Start, plan_files
    from udtplan.source.text import SourceText
    from udtplan.source.yaml import read_yaml

    assert isinstance(start, Start)
    source = read_yaml(SourceText(plan_files(start)["plan.yaml"]))
    read_model("plan.yaml", source, Facts, {"city": {"name": "x"}})
    if source.faults:
        fault = source.faults[0]
        raise UserError(f"--set: {fault.message}", fault.hint)


def _relative(target: Path, folder: Path) -> str:
    import os

    return Path(os.path.relpath(target.resolve(), folder.resolve())).as_posix()


def _write(folder: Path, files: dict[str, str]) -> list[str]:
    for name, text in files.items():
        write_file(folder / name, text.encode("utf-8"))
    return list(files)
