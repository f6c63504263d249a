"""Which template, edition and settings hold for a plan."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from udtplan.errors import UserError
from udtplan.findings import Fault, Route
from udtplan.load.datafile import read_data
from udtplan.load.languages import base_language, in_languages
from udtplan.load.toml_faults import toml_fault
from udtplan.load.toml_lines import toml_lines
from udtplan.model import facts
from udtplan.model import settings as settings_model
from udtplan.model.edition import Edition
from udtplan.model.settings import PlanSettings, Settings, WaiverSettings
from udtplan.model.template import Template
from udtplan.resources import data_folder
from udtplan.source.text import SourceText, read_file

_Shape = TypeVar("_Shape", bound=BaseModel)

DEFAULT_TEMPLATE = "udt@1"
DEFAULT_EDITION = "2025"


@dataclass(frozen=True)
class Programme:
    """What holds in one repository of plans.

    Attributes:
        root: the folder of `udtplan.toml`; None without one.
        source: its text.
    """

    settings: Settings
    root: Path | None
    source: SourceText = field(default_factory=lambda: SourceText(""))

    @property
    def path(self) -> str:
        """The path of `udtplan.toml` as shown to people; "" without one."""
        return shown_path(self.root / settings_model.FILE) if self.root else ""

    @cached_property
    def _lines(self) -> dict[Route, int]:
        return toml_lines(self.source.text)

    def line(self, *route: str | int) -> int:
        """The line of `udtplan.toml` on which a setting stands, or the nearest one above it."""
        return _line(self._lines, route)

    def where(self, *route: str | int) -> str:
        """The same as people write it: "udtplan.toml:3"."""
        return f"{self.path}:{self.line(*route)}"

    def sets(self, *route: str | int) -> bool:
        """Whether `udtplan.toml` has that key."""
        return route in self._lines

    @cached_property
    def _plans(self) -> dict[Path, str]:
        root = self.root or Path()
        return {(root / name).resolve(): name for name in self.settings.plans}

    def plan_settings(self, folder: Path) -> tuple[str, PlanSettings]:
        """What holds for the plan in a folder alone, and by which name the settings know it."""
        name = self._plans.get(folder.resolve(), "") if self.settings.plans else ""
        return name, self.settings.plans.get(name) or PlanSettings.model_construct()

    @cached_property
    def _named(self) -> list[tuple[Route, str, str]]:
        """Where the settings name a plan, its name, and the file that it surely has."""
        named: list[tuple[Route, str]] = [(("plans", name), name) for name in self.settings.plans]
        waivers = enumerate(self.settings.waivers)
        named += [(("waivers", index, "plan"), waiver.plan) for index, waiver in waivers]
        root = self.root or Path()
        return [(route, name, os.fspath(root / name / facts.FILE)) for route, name in named]

    def demand_its_plans(self) -> None:
        """Settings for a plan that is not there have no effect, and nobody would notice.

        Asked anew every time: plans are renamed while an editor runs.

        Raises:
            UserError: there are such settings.
        """
        lost = [(route, name) for route, name, file in self._named if not os.path.exists(file)]
        if lost:
            tell_all([*_unknown_plans(self, lost)])

    def waivers(self, folder: Path) -> list[tuple[int, WaiverSettings]]:
        """The waivers of the plan in a folder, each with its position in the list."""
        numbered = list(enumerate(self.settings.waivers))
        root = self.root or Path()
        here = folder.resolve() if numbered else folder
        return [(index, waiver) for index, waiver in numbered if (root / waiver.plan).resolve() == here]

    @property
    def edition_name(self) -> str:
        """The edition of plans that name none."""
        return self.own_edition.id if self.own_edition else self.settings.edition or DEFAULT_EDITION

    @property
    def own_edition(self) -> Edition | None:
        """The edition that the settings bring as a file of their own."""
        return _own(self.settings.edition, self.root, Edition)

    @property
    def own_template(self) -> Template | None:
        """The template that the settings bring as a file of their own."""
        return _own(self.settings.template, self.root, Template)

    @property
    def template_name(self) -> str:
        """The template of plans that name none."""
        return self.own_template.key if self.own_template else self.settings.template or DEFAULT_TEMPLATE

    def edition(self, name: str | None) -> Edition | None:
        """The edition of that name; None where there is none."""
        own = self.own_edition
        name = name or self.edition_name
        if own is not None and name == own.id:
            return own
        path = data_folder("templates") / "editions" / f"{name}.yaml"
        return _read_edition(path) if name in edition_names() else None

    def template(self, name: str | None) -> Template | None:
        """The template of that name ("udt@1" or "udt"); None where there is none."""
        own = self.own_template
        name = name or self.template_name
        for template in (own, _shipped_template()):
            if template is not None and name in (template.key, template.id):
                return template
        return None

    def in_language(self, template: Template, tag: str, *more: str) -> Template:
        """A template in the language of a plan, or as near to it as there is, and in others that it uses."""
        if template is _shipped_template():
            return _shipped_in_language(base_language(tag), more)
        folder = ((self.root or Path()) / (self.settings.template or "")).parent
        return in_languages(template, folder, tag, more)

    @property
    def own_files(self) -> frozenset[Path]:
        """The files that the settings name: a template, an edition and a baseline of the repository's own."""
        named = (self.settings.edition, self.settings.template, self.settings.lint.baseline)
        return frozenset((self.root / name).resolve() for name in named if name and self.root)

    def known_editions(self) -> list[str]:
        """All names an edition can have here."""
        own = self.own_edition
        return sorted({*edition_names(), *([own.id] if own else [])})


def edition_names() -> list[str]:
    """The editions that come with the program, oldest first."""
    return sorted(path.stem for path in (data_folder("templates") / "editions").glob("*.yaml"))


def find_programme(start: Path) -> Programme:
    """The settings that hold in `start`, found by walking up.

    Raises:
        UserError: the settings, or the template or edition they name, can't be read.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        path = folder / settings_model.FILE
        if path.is_file():
            return _programme(path)
    return Programme(Settings.model_construct(), None)


def shown_path(path: Path) -> str:
    """A path relative to the working directory, with forward slashes on every system."""
    try:
        shown = Path(os.path.relpath(path)).as_posix()
    except ValueError:  # another drive, on Windows
        shown = path.as_posix()
    return _readable(shown)


def shown_name(folder: Path) -> str:
    """The name of a folder."""
    return _readable(folder.resolve().name)


def _readable(name: str) -> str:
    # For letters that are none, and in a locale without them, Python hands out stand-ins for their bytes.
    return os.fsencode(name).decode("utf-8", "replace")


def _programme(path: Path) -> Programme:
    about = path.stat()
    return _read_programme(path, about.st_mtime_ns, about.st_size)


@cache
def _read_programme(path: Path, _changed: int, _size: int) -> Programme:
    source = read_file(path)
    if isinstance(source, Fault):
        raise UserError(f"{shown_path(path)}:{source.location.line}: {source.message}", source.hint)
    programme = Programme(_read_settings(path, source), path.parent, source)
    _read_own_files(programme)
    for kind, name, found in (
        ("edition", programme.edition_name, programme.edition(None)),
        ("template", programme.template_name, programme.template(None)),
    ):
        if found is None:
            raise UserError(
                f"{programme.where(kind)}: there is no {kind} {name!r}.",
                f"Known editions are {', '.join(edition_names())}."
                if kind == "edition"
                else f"Write {DEFAULT_TEMPLATE}, or the path of a YAML file.",
            )
    return programme


def _read_own_files(programme: Programme) -> None:
    """Read the edition and the template that the settings bring.

    Raises:
        UserError: one can't be read; says which settings name it.
    """
    for kind in ("edition", "template"):
        try:
            _ = programme.own_edition if kind == "edition" else programme.own_template
        except UserError as error:
            raise UserError(f"{error.message} {programme.where(kind)} names it.", error.remedy) from None


def _read_settings(path: Path, source: SourceText) -> Settings:
    import tomllib

    try:
        data = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(
            f"{shown_path(path)}: this is not valid TOML, {toml_fault(source.text, str(error))}.",
            "Mend the line it names.",
        ) from None
    try:
        return Settings.model_validate(data)
    except ValidationError as error:
        lines = toml_lines(source.text)
        mistakes = []
        for details in error.errors(include_url=False):
            sentence, remedy = _explain_setting(data, details["loc"], details)
            mistakes.append((f"{shown_path(path)}:{_line(lines, details['loc'])}: {sentence}", remedy))
        mistakes.sort(key=lambda mistake: int(mistake[0].partition(".toml:")[2].partition(":")[0]))
    tell_all(mistakes)
    raise AssertionError("a settings file that does not fit has a mistake")


def tell_all(mistakes: list[tuple[str, str]]) -> None:
    """Every mistake with its remedy, as one message."""
    if mistakes:
        (first, remedy), *others = mistakes
        raise UserError(first, "\n".join([remedy, *(f"{sentence} {hint}" for sentence, hint in others)]))


def _line(lines: dict[Route, int], route: Route) -> int:
    while route and route not in lines:
        route = route[:-1]
    return lines.get(route, 1)


def _unknown_plans(programme: Programme, named: list[tuple[Route, str]]) -> Iterator[tuple[str, str]]:
    from udtplan.load import find_plans, is_plan

    root = programme.root or Path()
    for route, name in named:
        if is_plan(root / name):
            continue
        try:
            known = [Path(os.path.relpath(p, root)).as_posix() for p in find_plans([root])]
        except UserError:
            known = []
        near = [one for one in known if Path(one).name == Path(name).name] or get_close_matches(
            name, known, 1
        )
        remedy = (
            f"Did you mean `{near[0]}`?"
            if near
            else "Write its folder as seen from this file, or delete these lines."
        )
        yield f"{programme.where(*route)}: there is no plan `{name}`.", remedy


def _explain_setting(data: Any, loc: Route, details: Any) -> tuple[str, str]:
    """What is wrong with a setting, and what to write."""
    key = str(next((part for part in reversed(loc) if isinstance(part, str)), ""))
    given = details.get("input")
    match details["type"]:
        case "extra_forbidden":
            known = list(_model_at(loc[:-1]).model_fields)
            near = get_close_matches(key.replace("-", "_"), known, 1)
            table = "publish" if key in PUBLISH_KEYS else "lint"
            elsewhere = [*LINT_KEYS, *PUBLISH_KEYS] if len(loc) == 1 else [*Settings.model_fields]
            remedy = f"Did you mean `{near[0]}`?" if near else f"Known here: {', '.join(known)}."
            if not near and key in elsewhere:
                remedy = f"It belongs below `[{table}]`." if len(loc) == 1 else "It belongs above all `[…]`."
            return f"`{key}` is not a setting.", remedy
        case "missing":
            about = _model_at(loc[:-1]).model_fields[key]
            hint = " For all plans, use `ignore` below `[lint]`." if key == "plan" else ""
            return f"`{key}` is missing in this waiver.", f'Add `{key} = "…"`: {about.description}{hint}'
        case "literal_error":
            choices = [str(choice) for choice in get_args(_model_at(loc[:-1]).model_fields[key].annotation)]
            near = get_close_matches(str(given), choices, 1)
            remedy = f"Did you mean `{near[0]}`?" if near else "Write one of these."
            return f"`{key}`: `{given}` is none of {', '.join(choices)}.", remedy
        case "list_type":
            item = f'"{given}"' if isinstance(given, str) else "…"
            table = f"Write `[[{key}]]` above each." if key == "waivers" else f"Write `{key} = [{item}]`."
            return f"`{key}` should be a list.", table
        case "string_type" if isinstance(loc[-1], int):
            item = json.dumps(str(given), ensure_ascii=False) if isinstance(given, int | float) else '"…"'
            return f"`{key}`: `{given}` should be a text.", f"Put it in quotes: `{key} = [{item}]`."
        case "string_type":
            return f"`{key}` should be a text.", f'Put it in quotes: `{key} = "…"`.'
        case "bool_type":
            return f"`{key}` should be true or false.", f"Write `{key} = true`, without quotes."
        case "model_type" | "dict_type":
            table = ".".join(str(part) for part in loc if isinstance(part, str))
            return f"`{key}` should have keys of its own.", f"Write `[{table}]` and its keys below."
        case kind if kind.startswith("date"):
            return f"`{key}`: `{given}` is no date.", f"Write `{key} = 2026-12-31`."
    return f"`{key}`: {details['msg']}.", "Correct the value."


def _model_at(loc: Route) -> type[BaseModel]:
    """The model that describes a table of the settings."""
    model: type[BaseModel] = Settings
    for key in loc:
        about = model.model_fields.get(str(key)) if isinstance(key, str) else None
        if about is not None:
            kinds = [about.annotation, *get_args(about.annotation)]
            found = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseModel)]
            model = found[0] if found else model
    return model


LINT_KEYS = frozenset(settings_model.LintSettings.model_fields)
PUBLISH_KEYS = frozenset(settings_model.PublishSettings.model_fields)


def _own(name: str | None, root: Path | None, model: type[_Shape]) -> _Shape | None:
    if name is None or root is None or not name.endswith((".yaml", ".yml")):
        return None
    return read_data(root / name, model.model_validate)


@cache
def _shipped_template() -> Template:
    return read_data(data_folder("templates") / "udt" / "template.yaml", Template.model_validate)


@cache
def _shipped_in_language(language: str, more: tuple[str, ...]) -> Template:
    return in_languages(_shipped_template(), data_folder("templates") / "udt", language, more)


@cache
def _read_edition(path: Path) -> Edition:
    return read_data(path, Edition.model_validate)
