"""A plan's folder to a plan, with everything that could not be read as meant."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from shlex import quote
from typing import TypeVar

from udtplan.errors import UserError
from udtplan.findings import Fault, Location, Place
from udtplan.load.codes import code_faults
from udtplan.load.languages import languages_of
from udtplan.load.outline import read_answers
from udtplan.load.pictures import files_beside, unfit_pictures
from udtplan.load.programme import (
    DEFAULT_EDITION,
    DEFAULT_TEMPLATE,
    Programme,
    find_programme,
    shown_name,
    shown_path,
)
from udtplan.load.shape import read_model
from udtplan.model import facts, feedback, roadmap, settings
from udtplan.model.edition import Edition
from udtplan.model.facts import Facts
from udtplan.model.feedback import Feedback
from udtplan.model.plan import Plan
from udtplan.model.roadmap import Roadmap
from udtplan.model.template import Template
from udtplan.source.conflicts import without_conflicts
from udtplan.source.markdown import MarkdownSource, read_markdown
from udtplan.source.text import SourceText, read_file
from udtplan.source.yaml import YamlSource, read_yaml

Source = YamlSource | MarkdownSource
AnySource = TypeVar("AnySource", YamlSource, MarkdownSource)

# Two of these make a folder a plan even when its plan.yaml is gone.
_PLAN_FILES = ("0-summary.md", "1-city.md", "2-vision.md", "3-objectives.md", "4-diagnosis.md", roadmap.FILE)
_NOT_ENTERED = frozenset(["node_modules", "build", "dist", "__pycache__"])


@dataclass(eq=False)
class Loaded:
    """A plan's folder as read.

    Attributes:
        sources: by file name, for what could be opened.
        faults: by file name, in no order.
    """

    folder: Path
    plan: Plan
    template: Template
    edition: Edition
    programme: Programme
    sources: dict[str, Source] = field(default_factory=dict)
    faults: list[tuple[str, Fault]] = field(default_factory=list)


def is_plan(folder: Path) -> bool:
    """Whether a folder holds a plan, be it a broken one."""
    # A folder that may not be entered holds none that could be looked at: os.path says so without raising.
    if any(os.path.exists(folder / name) for name in (facts.FILE, "plan.yml")):
        return True
    return sum(os.path.exists(folder / name) for name in _PLAN_FILES) >= 2


def find_plans(paths: Iterable[Path]) -> list[Path]:
    """The folders of all plans at or below `paths`, in the order of their names, each once.

    Raises:
        UserError: a path does not exist, or there is no plan below any.
    """
    paths = list(paths)
    found: dict[Path, Path] = {}
    for path in paths:
        if not os.path.exists(path):
            if os.path.islink(path):
                raise UserError(
                    f"{path} is a link that leads nowhere.", "Mend it, or name the folder itself."
                )
            near = get_close_matches(path.name, _names_in(path.parent), 1)
            hint = f"Did you mean {path.parent / near[0]}?" if near else "Check the spelling of the path."
            raise UserError(f"There is no file or folder {path}.", hint)
        folder = path if path.is_dir() else path.parent
        if not os.access(folder, os.R_OK | os.X_OK):
            raise UserError(f"The folder {folder} can't be opened.", "Check who may read it.")
        # The settings stand for all plans that they hold for.
        if folder != path and path.name != settings.FILE and not is_plan(folder):
            raise UserError(
                f"{path} belongs to no plan.", "Name a plan's folder, or a folder that holds plans."
            )
        for plan in _walk(folder):
            found.setdefault(plan.resolve(), plan)
    if not found:
        where = ", ".join(str(path) for path in paths)
        raise UserError(
            f"There is no plan in {where}: no folder with a {facts.FILE}.",
            "Begin one with `udtplan init CITY`, or name the folder that holds your plans.",
        )
    return list(found.values())


def _names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []


def _walk(folder: Path) -> Iterator[Path]:
    if is_plan(folder):
        yield folder
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name in _NOT_ENTERED:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(folder / entry.name)


def load(folder: Path, programme: Programme | None = None) -> Loaded:
    """Read the plan in `folder`. What is broken is in `faults`; the rest is read all the same.

    Raises:
        UserError: the settings above the folder can't be read.
    """
    programme = programme or find_programme(folder)
    files = _Files(folder)
    name = shown_name(folder)
    city = {"city": {"name": name}}
    own = files.read(facts.FILE, read_yaml)
    if own is None and not os.path.lexists(folder / facts.FILE):
        files.not_read(facts.FILE, _no_plan_file(folder))
    plan_facts = read_model(facts.FILE, own, Facts, city) if own else Facts.model_validate(city)
    if own:
        own.faults += code_faults(plan_facts, own.locate)
    plain_template, edition = _programme_of(plan_facts, programme, own)
    template = programme.in_language(plain_template, plan_facts.language)
    written = [
        (section, markdown)
        for section in template.sections
        if section.file.endswith(".md") and (markdown := files.read(section.file, read_markdown))
    ]
    headings = ((section, markdown.headings) for section, markdown in written)
    if more := languages_of(headings, template):
        template = programme.in_language(plain_template, plan_facts.language, *more)
    answers = {
        section.id: read_answers(section.file, markdown, section, template) for section, markdown in written
    }
    plan_roadmap, plan_feedback = Roadmap(), Feedback()
    if source := files.read(roadmap.FILE, read_yaml):
        plan_roadmap = read_model(roadmap.FILE, source, Roadmap, {})
    if source := files.read(feedback.FILE, read_yaml):
        plan_feedback = read_model(feedback.FILE, source, Feedback, {})
    written_answers = [answer for found in answers.values() for answer in found]
    beside = files_beside(written_answers, folder)
    plan = Plan(
        name=name,
        facts=plan_facts,
        roadmap=plan_roadmap,
        feedback=plan_feedback,
        answers=answers,
        unread=files.unread(),
        torn=files.torn(),
        other_files=_other_files(folder, template),
        files=beside,
        unfit_pictures=unfit_pictures(written_answers, folder, beside or ()),
    )
    return Loaded(folder, plan, template, edition, programme, files.sources, files.all_faults())


class _Files:
    """The files of one plan: what was read of each, and what could not be."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._closed: list[tuple[str, Fault]] = []
        self.sources: dict[str, Source] = {}

    def read(self, name: str, how: Callable[[SourceText], AnySource]) -> AnySource | None:
        """A file as read; None where it is not there, or can't be opened."""
        path = self._folder / name
        if not os.path.lexists(path):
            return None
        text = read_file(path)
        if isinstance(text, Fault):
            self.not_read(name, text)
            return None
        readable, conflicts = without_conflicts(text)
        source = how(readable)
        source.faults[:0] = conflicts
        self.sources[name] = source
        return source

    def not_read(self, name: str, fault: Fault) -> None:
        """Note that a file as a whole is not read, and why."""
        self._closed.append((name, fault))

    def all_faults(self) -> list[tuple[str, Fault]]:
        """Everything wrong in any file."""
        inside = [(name, fault) for name, source in self.sources.items() for fault in source.faults]
        return [*self._closed, *inside]

    def unread(self) -> frozenset[str]:
        """The files, and keys of files ("plan.yaml:funding"), about which nothing can be said."""
        found = {name for name, _ in self._closed}
        for name, source in self.sources.items():
            if isinstance(source, YamlSource):
                found |= {name} if "" in source.broken else {f"{name}:{key}" for key in source.broken}
            elif source.faults:
                found.add(name)
        return frozenset(found)

    def torn(self) -> frozenset[str]:
        """The keys of files below which words were lost."""
        yamls = ((name, source) for name, source in self.sources.items() if isinstance(source, YamlSource))
        return frozenset(f"{name}:{key}" for name, source in yamls for key in source.lost)


def _other_files(folder: Path, template: Template) -> tuple[str, ...]:
    known = {facts.FILE, roadmap.FILE, feedback.FILE, *(section.file for section in template.sections)}
    names = (name for name in _names_in(folder) if name.endswith((".md", ".yaml", ".yml")))
    return tuple(name for name in names if name not in known)


def _no_plan_file(folder: Path) -> Fault:
    other = folder / "plan.yml"
    if other.exists():
        return Fault(Location(), "The plan's facts are in plan.yml.", "Rename it to plan.yaml.")
    lost = quote(f"{shown_path(folder)}/{facts.FILE}".removeprefix("./"))
    return Fault(
        Location(),
        f"There is no {facts.FILE} in this plan's folder.",
        f"Bring it back: `git restore {lost}`. If git does not have it: `udtplan init "
        f"{quote(shown_name(folder))}` in the folder above adds what is missing, and nothing else.",
    )


def _programme_of(
    plan_facts: Facts, programme: Programme, source: YamlSource | None
) -> tuple[Template, Edition]:
    """The plan's template and edition; one that does not exist is a fault, and the usual one is taken."""
    written = plan_facts.model_fields_set
    template = programme.template(plan_facts.template if "template" in written else None)
    edition = programme.edition(plan_facts.edition)
    if source is not None:
        if template is None:
            source.faults.append(_unknown(source, "template", plan_facts.template, [programme.template_name]))
        if edition is None:
            source.faults.append(
                _unknown(source, "edition", plan_facts.edition or "", programme.known_editions())
            )
    usual_template = template or programme.template(None) or programme.template(DEFAULT_TEMPLATE)
    usual_edition = edition or programme.edition(None) or programme.edition(DEFAULT_EDITION)
    assert usual_template is not None  # both come with the program
    assert usual_edition is not None
    return usual_template, usual_edition


def _unknown(source: YamlSource, key: str, name: str, known: list[str]) -> Fault:
    return Fault(
        source.locate(Place(facts.FILE).at(key).route),
        f"There is no {key} {name!r}.",
        f"Write one of: {', '.join(known)}.",
    )
