"""The template in the language of a plan, and in which other languages the plan's headings are written."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from udtplan.errors import UserError
from udtplan.load.datafile import read_data
from udtplan.load.outline import candidates, names_of, normalised, wordings
from udtplan.model.template import Section, Template
from udtplan.model.translation import Comments, Translation, translated
from udtplan.resources import data_folder
from udtplan.source.markdown import Heading

INDEX = "headings.json"
"""The headings of all shipped translations, in a form that is read quickly; see `heading_index`."""


def base_language(tag: str) -> str:
    """The language a tag belongs to: "fr" for "fr-BE"."""
    return tag.replace("_", "-").partition("-")[0].casefold()


def translations(folder: Path) -> list[str]:
    """The languages that a template's folder has a translation file for."""
    return sorted(path.stem for path in folder.glob("*.yaml") if 2 <= len(path.stem) <= 3)


def in_language(template: Template, folder: Path, tag: str) -> Template:
    """The template in a language; itself where its folder has no translation into it.

    Raises:
        UserError: there is one, and it can't be read.
    """
    language = base_language(tag)
    if language == base_language(template.language) or language not in translations(folder):
        return template
    path = folder / f"{language}.yaml"
    words = read_data(path, Translation.model_validate)
    if words.template != template.key:
        return template
    try:
        return translated(template, words)
    except ValueError as error:
        raise UserError(f"{path}: {error}.", "Compare it with the template.") from None


def in_languages(template: Template, folder: Path, tag: str, more: tuple[str, ...]) -> Template:
    """The template in a language, which speaks others too."""
    made = in_language(template, folder, tag)
    spoken = {made.language, *(other.language for other in made.others)}
    others = (in_language(template, folder, language) for language in more if language not in spoken)
    return made.with_others((*made.others, *others)) if more else made


@cache
def comments_in(language: str) -> Comments:
    """What new files say in comments; in English where there is no other."""
    folder = data_folder("templates") / "scaffold"
    path = folder / f"{base_language(language)}.yaml"
    return read_data(path if path.is_file() else folder / "en.yaml", Comments.model_validate)


def heading_index(template: Template, folder: Path) -> dict[str, dict[str, str]]:
    """The language of each heading by which the translations ask, by section; the first of several."""
    index: dict[str, dict[str, str]] = {section.id: {} for section in template.sections}
    for language in translations(folder):
        for section in in_language(template, folder, language).sections:
            for words in wordings(section):
                index[section.id].setdefault(normalised(words), language)
    return index


def languages_of(found: Iterable[tuple[Section, list[Heading]]], template: Template) -> list[str]:
    """The languages, beside those the template speaks already, in which headings of a plan ask."""
    return sorted(
        {language for section, headings in found for language in _others(section, headings, template)}
    )


def _others(section: Section, headings: list[Heading], template: Template) -> Iterator[str]:
    names = names_of(section, template)
    for heading in headings:
        if heading.id not in template.by_id and not names.knows(heading.text):
            index = _shipped_index(template.key).get(section.id, {})
            yield from (index[words] for words in candidates(heading.text) if words in index)


def languages_written(found: Iterable[tuple[Section, list[Heading]]], template: Template) -> list[str]:
    """The language in which most headings of a plan ask; several where as many ask in each, none where no
    heading is known.

    Args:
        template: in its own language.
    """
    counts: Counter[str] = Counter()
    for section, headings in found:
        names, index = names_of(section, template), _shipped_index(template.key).get(section.id, {})
        for heading in headings:
            other = next((index[words] for words in candidates(heading.text) if words in index), "")
            counts.update({template.language if names.knows(heading.text) else other})
    del counts[""]
    return sorted(language for language, count in counts.items() if count == max(counts.values()))


@cache
def _shipped_index(key: str) -> dict[str, dict[str, str]]:
    path = data_folder("templates") / "udt" / INDEX
    shipped: dict[str, dict[str, dict[str, str]]] = json.loads(path.read_text(encoding="utf-8"))
    return shipped.get(key, {})
