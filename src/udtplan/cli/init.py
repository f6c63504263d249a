"""`udtplan init`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from udtplan.cli.files import write_file
from udtplan.cli.terminal import say, whisper
from udtplan.errors import UserError

if TYPE_CHECKING:
    from udtplan.load import Loaded
    from udtplan.model.template import Template

_NAMED = 6


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
        typer.Option(
            "--lang",
            metavar="CODE",
            help="The language you will write in; if left out that of headings there are, or en.",
        ),
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

    here = Path(".")
    if repo:
        _set_up(here)
    if city is None:
        if repo:
            say(_next_step(here))
            return
        _refuse_inside_plan(here)
        city = _ask_for_city()
    _new_plan(here, city, set_ or [], lang, edition, template, find_programme(here.resolve()))


def _set_up(here: Path) -> None:
    """A repository of plans in this folder, or what one lacks; says what there was and what is new."""
    from udtplan.model import settings
    from udtplan.new_repository import repository_files

    _refuse_wrong_folder(here)
    is_new = not (here / settings.FILE).exists()
    files = {name: text for name, text in repository_files().items() if not (here / name).exists()}
    added = _write(here, files)
    if is_new:
        tops = dict.fromkeys(name.partition("/")[0] + ("/" if "/" in name else "") for name in added)
        say(f"This folder is a repository of plans now; added: {', '.join(tops)}.")
    elif added:
        say(f"This folder is a repository of plans already; added what it lacked: {', '.join(added)}.")
    else:
        say("This folder is a repository of plans already; nothing was missing, nothing is changed.")


def _refuse_wrong_folder(here: Path) -> None:
    from udtplan.load import is_plan
    from udtplan.load.programme import find_programme

    root = find_programme(here.resolve()).root
    if root is not None and root != here.resolve():
        raise UserError(
            f"This folder lies in a repository of plans already: {root.as_posix()}.",
            "For a plan in it, run `udtplan init CITY` without --repo; for another repository, change to a "
            "folder outside.",
        )
    if is_plan(here):
        raise UserError(
            "This folder is a plan itself: a repository holds the folders of plans.",
            "Change to the folder above it, then run `udtplan init --repo` again.",
        )


def _refuse_inside_plan(here: Path) -> None:
    from shlex import quote

    from udtplan.load import is_plan

    if is_plan(here):
        raise UserError(
            "This folder is a plan itself: what it lacks is added from the folder above.",
            f"Run `cd ..`, then `udtplan init {quote(here.resolve().name)}`.",
        )


def _next_step(here: Path) -> str:
    """What to do in a repository, with the plans that are there."""
    from udtplan.load import find_plans

    try:
        plans = find_plans([here])
    except UserError:
        return "Next: udtplan init CITY"
    names = [plan.relative_to(here).as_posix() for plan in plans]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return (
        f"Plans in it: {', '.join(names[:_NAMED])}{more}.\n"
        "Next: `udtplan status` for how far they are, or `udtplan init CITY` for one more."
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
    from udtplan.load.codes import language_problem, language_remark
    from udtplan.load.languages import base_language
    from udtplan.load.programme import Programme
    from udtplan.model import facts
    from udtplan.model.codes import language_code, language_name
    from udtplan.new_repository import schema_files
    from udtplan.scaffold import Start, additions, city_name, folder_name, settings_from

    assert isinstance(programme, Programme)
    name = city_name(words)
    folder = here / (words if is_plan(here / words) else folder_name(name))
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is there already, and it is a file.", "Rename it, or choose another name.")
    values = settings_from(pairs)
    values["city"] = {"name": name, **_mapping(values.get("city", {}))}
    template, edition, lang = (
        _word(key, option, values)
        for key, option in (("template", template), ("edition", edition), ("language", lang))
    )
    found = programme.template(template)
    if is_plan(folder):
        loaded = load(folder, programme)
        # What is missing is missing from the plan's own, in the language it is written in.
        if template is None or (found is not None and found.key == loaded.template.key):
            found = loaded.template
            if not os.path.lexists(folder / facts.FILE):
                found, lang = _in_its_language(loaded, lang)
    elif found is not None:
        found = programme.in_language(found, lang or "en")
    if found is None:
        raise UserError(f"There is no template {template!r}.", f"Write {programme.template_name}.")
    if programme.edition(edition) is None:
        raise UserError(
            f"There is no edition {edition!r}.", f"Known are {', '.join(programme.known_editions())}."
        )
    if lang is not None and (problem := language_problem(lang)):
        raise UserError(*problem)
    if programme.root is not None:
        schemas = _relative(programme.root / ".udtplan", folder)
        shared: dict[str, str] = {}
    else:
        schemas, shared = ".udtplan", {f".udtplan/{file}": text for file, text in schema_files().items()}
    _demand_keys(values)
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
    if is_new and (remark := language_remark(start.language)):
        whisper(" ".join(remark))
    own, asked = base_language(start.language), base_language(found.language)
    if is_new and own != asked:
        shown = language_name(asked) if language_code(asked) else asked
        whisper(
            f"The template is not translated into {language_name(own)} yet: headings and questions are in "
            f"{shown}. Write your answers in your own language."
        )
    shown = folder.as_posix()
    begun = ["plan.yaml", *(section.file for section in found.sections if section.number == "1")]
    first = " and ".join(f"{shown}/{file}" for file in begun)
    say(f"Next: write in {first}, then run `udtplan check {shown}`.")


def _in_its_language(loaded: Loaded, lang: str | None) -> tuple[Template, str]:
    """The template of a plan whose plan.yaml is lost, in the language in which its headings ask; and that
    language, if none is named.

    Raises:
        UserError: they ask in several.
    """
    from udtplan.load.languages import languages_of, languages_written
    from udtplan.model.codes import language_name
    from udtplan.source.markdown import MarkdownSource

    programme = loaded.programme
    plain = programme.template(loaded.template.key) or loaded.template
    files = ((section, loaded.sources.get(section.file)) for section in plain.sections)
    headings = [(section, file.headings) for section, file in files if isinstance(file, MarkdownSource)]
    written = languages_written(headings, plain)
    if lang is None and len(written) > 1:
        names = " and ".join(map(language_name, written))
        raise UserError(
            f"The headings in {loaded.folder} are in {names}: which is the plan's language can't be told.",
            f"Name it: --lang {written[0]}",
        )
    lang = lang or next(iter(written), "en")
    others = languages_of(headings, programme.in_language(plain, lang))
    return programme.in_language(plain, lang, *others), lang


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


def _demand_keys(values: dict[str, Any]) -> None:
    """Refuse keys that plan.yaml does not have, and say which there are."""
    from udtplan.load.explain import home_of
    from udtplan.load.misfits import keys_of, model_at, near, stray
    from udtplan.model.facts import Facts

    if (route := stray(Facts, values)) is None:
        return
    *above, key = map(str, route)
    known = keys_of(part := model_at(Facts, tuple(above)))
    home = home_of(part, key)
    meant = f"{home}.{key}" if home else near(key, known)
    hint = f"Did you mean `{'.'.join((*above, meant))}`? " if meant else ""
    where = f"`{'.'.join(above)}`" if above else "plan.yaml"
    raise UserError(
        f"--set {'.'.join((*above, key))}: there is no key `{key}` in {where}.",
        f"{hint}Known in {where} are {', '.join(known)}.",
    )


def _check_values(start: object) -> None:
    """Refuse facts that plan.yaml has no place for, before anything is written."""
    from udtplan.check.wishes import demand_question
    from udtplan.findings import Severity
    from udtplan.load.codes import code_faults
    from udtplan.load.shape import read_model
    from udtplan.model.facts import Facts
    from udtplan.scaffold import Start, plan_files
    from udtplan.source.text import SourceText
    from udtplan.source.yaml import read_yaml

    assert isinstance(start, Start)
    source = read_yaml(SourceText(plan_files(start)["plan.yaml"]))
    found = read_model("plan.yaml", source, Facts, {"city": {"name": "x"}})
    faults = [*source.faults, *code_faults(found, source.locate)]
    for fault in [fault for fault in faults if fault.severity is not Severity.INFO][:1]:
        raise UserError(f"--set: {fault.message}", fault.hint)
    for question in (*found.share_questions, *found.answered_parts):
        demand_question(question, start.template, "--set")


def _relative(target: Path, folder: Path) -> str:
    import os

    return Path(os.path.relpath(target.resolve(), folder.resolve())).as_posix()


def _write(folder: Path, files: dict[str, str]) -> list[str]:
    for name, text in files.items():
        write_file(folder / name, text.encode("utf-8"))
    return list(files)
