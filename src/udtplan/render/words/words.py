"""The fixed words of the documents. Each language is a file in `templates/words/`, read when it is needed.

A new word is a field here and a line in every file there; what a language still lacks is shown in English.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from udtplan.load.codes import spoken
from udtplan.load.datafile import read_data
from udtplan.render.words.formats import Formats, emoji_names, formats_for
from udtplan.resources import data_folder

FALLBACK = "en"


# One for each language: nobody compares them.
@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Words:
    """Everything a document says by itself, in one language. The texts are in `templates/words/`.

    Attributes:
        scripts: what is said of letters that a PDF can't show, by their script, and of any other sign.
        notes: what is said about an answer that is not whole, by its state.
        labels: names of registers and fields; "objectives.text" is a field in one register only.
        values: fixed values in words, by the field that has them.
        joint: what stands between a name and its text.
        semicolon: what stands between texts behind each other.
        programme: labels of editions and stages, by the English.
    """

    language: str
    draft: str
    complete: str
    final: str
    draft_note: str
    draft_unread: str
    to_write: str
    contents: str
    skip: str
    edition: str
    state: str
    stage: str
    as_of: str
    page: str
    own_question: str
    not_applicable: str
    withheld: str
    not_published: str
    contact_removed: str
    public_edition: str
    public_notice: str
    full_notice: str
    left_out: str
    details: str
    further: str
    see: str
    picture_missing: str
    roadmap: str
    chart: str
    chart_text: str
    chart_part: str
    no_phase: str
    undated: str
    key_fixed: str
    key_vague: str
    key_open: str
    key_milestone: str
    key_link: str
    key_link_on: str
    action: str
    goal: str
    steps: str
    when: str
    owner: str
    milestones: str
    addresses: str
    depends_on: str
    not_in_plan: str
    cost: str
    deliverable: str
    link_here: str
    back: str
    only_missing: str
    note_back: str
    brief: str
    slides: str
    challenge: str
    city_figures: str
    purpose: str
    obstacles: str
    answered_by: str
    no_action_yet: str
    actions: str
    timing: str
    money: str
    who: str
    data_people: str
    money_people: str
    peers: str
    needed: str
    next_milestones: str
    next_actions: str
    next_steps: str
    thanks: str
    see_plan: str
    and_more: str
    open_money: str
    open_obstacles: str
    open_owners: str
    open_data: str
    questions: str
    written: str
    optional: str
    count_of: str
    traceability: str
    plan_data: str
    diagnosis: str
    joint: str
    semicolon: str
    scripts: dict[str, str]
    notes: dict[str, str]
    labels: dict[str, str]
    values: dict[str, dict[str, str]]
    programme: dict[str, str]

    @property
    def formats(self) -> Formats:
        """Dates, quarters, numbers and countries as the language writes them."""
        return formats_for(self.language)

    def label(self, key: str) -> str:
        """The name of a field of the plan; its key in plain letters where there is no better one."""
        return self.labels.get(key) or key.rpartition(".")[2].replace("_", " ").capitalize()

    def value(self, field: str, value: str | bool) -> str:
        """A fixed value of a field in words."""
        key = ("yes" if value else "no") if isinstance(value, bool) else value
        return self.values.get(field, {}).get(key) or key

    def named(self, name: str, text: str) -> str:
        """A text with its name before it; one of them alone if there is no other."""
        return self.joint.join(filter(None, (name, text)))

    def row(self, texts: Sequence[str]) -> str:
        """Texts behind each other: no full stop before a semicolon."""
        return self.semicolon.join([*(text.removesuffix(".") for text in texts[:-1]), *texts[-1:]])

    def of_programme(self, label: str) -> str:
        """The label of an edition or a stage; one of the organiser's own stays as it is."""
        return self.programme.get(label) or label

    def sign(self, sign: str) -> str:
        """What to call a sign that can't be shown: in English its name in Unicode, else that of CLDR if it is
        a common one."""
        if self.language == FALLBACK:
            return unicodedata.name(sign, f"U+{ord(sign):04X}").lower()
        return emoji_names(self.language).get(sign) or self.scripts["sign"]

    def date(self, at: dt.date) -> str:
        """A day as it is written in a sentence."""
        return self.formats.day(at)

    def count(self, number: int) -> str:
        """A number of things with the separators of the language."""
        return self.formats.count(number)


def words_for(language: str) -> Words:
    """The words of a language or of the one it belongs to (`fr` for `fr-BE`), else English."""
    base = language.partition("-")[0].casefold()
    return _words(base if base in spoken() else FALLBACK)


@cache
def _words(language: str) -> Words:
    return Words(**_texts(language))


@cache
def _texts(language: str) -> dict[str, Any]:
    """What a file says; a word that a language lacks is the English one."""
    own: dict[str, Any] = read_data(data_folder("templates") / "words" / f"{language}.yaml", dict)
    return own if language == FALLBACK else _filled(own, _texts(FALLBACK))


def _filled(own: dict[str, Any], english: dict[str, Any]) -> dict[str, Any]:
    filled = {**english, **own}
    for key, value in english.items():
        if isinstance(value, dict):
            filled[key] = _filled(own.get(key, {}), value)
    return filled
