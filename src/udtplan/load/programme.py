"""Which template, edition and settings hold for a plan."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from udtplan.errors import UserError
from udtplan.findings import Fault
from udtplan.model import settings as settings_model
from udtplan.model.edition import Edition
from udtplan.model.settings import Settings
from udtplan.model.template import Template
from udtplan.resources import data_folder
from udtplan.source.text import read_file
from udtplan.source.yaml import read_yaml

_Shape = TypeVar("_Shape", bound=BaseModel)

DEFAULT_TEMPLATE = "udt@1"
DEFAULT_EDITION = "2025"


@dataclass(frozen=True)
class Programme:
    """What holds in one repository of plans.

    Attributes:
        root: the folder of `udtplan.toml`; None without one.
    """

    settings: Settings
    root: Path | None

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
        for template in (own, _read_template(data_folder("templates") / "udt" / "template.yaml")):
            if template is not None and name in (template.key, template.id):
                return template
        return None

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
    return Programme(Settings(), None)


@cache
def _programme(path: Path) -> Programme:
    programme = Programme(_read_settings(path), path.parent)
    for kind, name, found in (
        ("edition", programme.edition_name, programme.edition(None)),
        ("template", programme.template_name, programme.template(None)),
    ):
        if found is None:
            raise UserError(
                f"{path}: there is no {kind} {name!r}.",
                f"Known editions are {', '.join(edition_names())}."
                if kind == "edition"
                else f"Write {DEFAULT_TEMPLATE}, or the path of a YAML file.",
            )
    return programme


def _read_settings(path: Path) -> Settings:
    source = read_file(path)
    if isinstance(source, Fault):
        raise UserError(f"{path}:{source.location.line}: {source.message}", source.hint)
    try:
        data = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"{path}: this is not valid TOML: {error}", "Mend the line it names.") from None
    try:
        return Settings.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        raise UserError(
            *_explain_setting(path, source.text, first["loc"], first["type"], first["msg"])
        ) from None


def _explain_setting(
    path: Path, text: str, loc: tuple[int | str, ...], kind: str, message: str
) -> tuple[str, str]:
    key = next((str(part) for part in reversed(loc) if isinstance(part, str)), "")
    match = re.search(rf"^[ \t]*\[?[\w.]*\b{re.escape(key)}\b", text, re.MULTILINE)
    line = text.count("\n", 0, match.start()) + 1 if match else 1
    if kind == "extra_forbidden":
        model: type[BaseModel] = Settings
        if len(loc) > 1:
            model = type(getattr(Settings(), str(loc[0])))
        known = list(model.model_fields)
        near = get_close_matches(key, known, 1)
        remedy = f"Did you mean `{near[0]}`?" if near else f"Known here: {', '.join(known)}."
        return f"{path}:{line}: `{key}` is not a setting.", remedy
    return f"{path}:{line}: `{key}`: {message}.", "Correct the value."


def _own(name: str | None, root: Path | None, model: type[_Shape]) -> _Shape | None:
    if name is None or root is None or not name.endswith((".yaml", ".yml")):
        return None
    return _read(root / name, model)


@cache
def _read_template(path: Path) -> Template:
    return _read(path, Template)


@cache
def _read_edition(path: Path) -> Edition:
    return _read(path, Edition)


def _read(path: Path, model: type[_Shape]) -> _Shape:
    """A template or edition from its file.

    Raises:
        UserError: with file, line and what is wrong there.
    """
    source = read_file(path)
    if isinstance(source, Fault):
        raise UserError(f"{path}:{source.location.line}: {source.message}", source.hint)
    read = read_yaml(source)
    if read.faults:
        fault = read.faults[0]
        raise UserError(f"{path}:{fault.location.line}: {fault.message}", fault.hint)
    try:
        return model.model_validate(read.data)
    except ValidationError as error:
        first = error.errors()[0]
        line = read.locate(first["loc"]).line
        keys = ".".join(str(part) for part in first["loc"])
        raise UserError(f"{path}:{line}: {keys}: {first['msg']}.", "Correct the file.") from None
