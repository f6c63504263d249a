"""One view of a plan, from which every format is made."""

from __future__ import annotations

import dataclasses as dc
import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path

from udtplan.model.codes import names_language
from udtplan.model.edition import Edition
from udtplan.model.facts import City
from udtplan.model.plan import Plan
from udtplan.model.registers import PLACES
from udtplan.model.template import Section as TemplateSection
from udtplan.model.template import Template
from udtplan.render.document import (
    Action,
    Bar,
    Block,
    Bullets,
    Document,
    Fact,
    Item,
    Milestone,
    Missing,
    Pairs,
    Phase,
    Section,
    Span,
    Step,
    Table,
    Trace,
)
from udtplan.render.editions.choice import ALL, Choice
from udtplan.render.parts import answers, registers
from udtplan.render.parts.digest import Digest, Said, digest
from udtplan.render.parts.items import EMPTY, ROADMAP, Items
from udtplan.render.parts.plandata import plan_data
from udtplan.render.parts.roadmap import phases
from udtplan.render.parts.traces import traces
from udtplan.render.tree.definitions import shared
from udtplan.render.words.text import clean, line
from udtplan.render.words.words import Words, words_for

__all__ = [
    "Action", "Bar", "Block", "Bullets", "Document", "Fact", "Item", "Milestone", "Missing",
    "Pairs", "Phase", "Section", "Span", "Step", "Table", "Trace", "view",
]  # fmt: skip


def view(
    plan: Plan,
    template: Template,
    edition: Edition | None,
    *,
    states: Mapping[str, str],
    stage: str | None = None,
    as_of: dt.date | None = None,
    assets: Path | None = None,
    choice: Choice = ALL,
) -> Document:
    """The plan as a document.

    Args:
        states: how far each question is, by its id; where a question is not named, any text at all
            counts as an answer.
        stage: the id of the stage the plan is made for.
        assets: the folder that the addresses of pictures start from, the plan's own; without it no
            picture is shown.
        choice: which edition of the text to show.

    Raises:
        UserError: a public edition is asked for, and nothing of the plan is public.
    """
    withheld: frozenset[str] = frozenset()
    if choice.public:
        from udtplan.render.editions.public import public

        plan, withheld = public(plan, template, words_for(template.language), assets)
    else:
        answers_whole = {section: shared(found) for section, found in plan.answers.items()}
        plan = dc.replace(plan, answers=answers_whole)
    items = Items(plan, template, states, choice, withheld)
    return _View(items, edition).document(stage, as_of, assets)


class _View:
    """The pieces of one document."""

    def __init__(self, items: Items, edition: Edition | None) -> None:
        self.items, self.edition = items, edition
        self.plan, self.template, self.words = items.plan, items.template, items.words
        self.choice, self.withheld = items.choice, items.withheld

    def document(self, stage: str | None, as_of: dt.date | None, assets: Path | None) -> Document:
        facts, words, edition = self.plan.facts, self.words, self.edition
        sections = tuple(filter(None, (self._section(section) for section in self.template.sections)))
        unread = tuple(sorted({line(name.partition(":")[0]) for name in self.plan.unread}))
        country = words.label("city.country"), line(_country(facts.city, words))
        language = facts.language if names_language(facts.language) else words.language
        form_language = _tag(self.template.language, language)
        return Document(
            title=line(self.template.title),
            city=line(facts.city.name),
            challenge=clean(facts.challenge),
            language=language,
            form_language=form_language,
            edition=line(words.of_programme(edition.label) if edition else facts.edition),
            stage=line(words.of_programme(edition.stage(stage).label))
            if edition and stage in edition.stage_ids
            else "",
            as_of=as_of,
            draft=bool(self.items.missing or unread),
            final=edition is not None and stage == edition.stage_ids[-1],
            facts=(country,) if country[1] else (),
            sections=(*sections, *self._further()),
            phases=phases(self.plan, self.template, words),
            missing=() if self.choice.only_answered else tuple(self.items.missing),
            total=self._asked() - self._asked(withheld=True) - len(self.items.excused),
            left_out=len(self.items.left_out),
            unread=unread,
            words=words,
            traces=() if self._withholds_roadmap() else traces(self.plan, self.template, self.items.left_out),
            withheld=self.withheld,
            notice=self._notice(),
            choice=self.choice,
            digest=self._digest(),
            data=plan_data(self.plan, self.template) if self.choice.attach else "",
            assets=assets,
            form_words=frozenset() if form_language == language else self._form_words(),
        )

    def _form_words(self) -> frozenset[str]:
        """What stands among the city's words and is the form's."""
        values = (text for texts in self.words.values.values() for text in texts.values())
        phases = (phase.label for phase in self.template.phases)
        city = self.plan.facts.city
        country = _country(city, self.words)
        return frozenset(map(line, (*values, *phases, *((country,) if country != city.country else ()))))

    def _asked(self, *, withheld: bool = False) -> int:
        """How many answers a finished plan has, or how many of them are withheld."""
        asked = [q.id for q in self.template.questions if not (q.container or q.optional)]
        return sum(not withheld or id in self.withheld for id in asked)

    def _notice(self) -> str:
        if not self.choice.public:
            from udtplan.render.editions.leftout import is_partly_private

            is_private = is_partly_private(self.plan, self.template, self.words)
            return self.words.full_notice if is_private else ""
        count, total = self._asked(withheld=True), self._asked()
        return self.words.public_notice.format(count=self.words.count(count), total=self.words.count(total))

    def _withholds_roadmap(self) -> bool:
        return any(ROADMAP in q.home and q.id in self.withheld for q in self.template.questions)

    def _digest(self) -> Digest:
        said = {
            question.id: Said(
                line(question.reference or question.label),
                line(question.label) if question.reference else "",
                "" if self.items.states.get(question.id) in EMPTY else self.items.prose.get(question.id, ""),
                self.items.notes.get(question.id, ""),
            )
            for question in self.template.questions
        }
        found = digest(self.plan, said, self.words)
        if not self._withholds_roadmap():
            return found
        obstacles = (dc.replace(item, answers=(self.words.not_published,)) for item in found.obstacles)
        return dc.replace(found, obstacles=tuple(obstacles))

    def _section(self, section: TemplateSection) -> Section | None:
        """A section with everything written in it; None where the title page says it all."""
        if all(question.id in self.withheld for question in section.questions):
            return self._withheld_section(section)
        own = answers.own_questions(self.plan.answers.get(section.id, []))
        anchor = self.items.free(f"section-{section.id}")
        items: list[Item] = [self.items.own(answer, 3) for answer in own.pop("", [])]
        intro = answers.intro(self.plan, section.id)
        found = {question.id: self.items.item(question, section) for question in section.questions}
        parents = self._parents(section, found)
        for question in section.questions:
            item = found[question.id]
            if question.id in parents:
                items.append(item or self.items.heading(question))
            elif item is not None and not self.items.is_bare(question, item):
                items.append(item)
            level = self.items.level(question)
            items += [self.items.own(answer, level) for answer in own.pop(question.id, [])]
        items += [self.items.own(answer, 3) for left in own.values() for answer in left]
        items = answers.without_skips(items)
        if not items and not intro.strip():
            return None
        title = line(section.title)
        return Section(anchor, line(section.number), line(section.label), title, intro, tuple(items))

    def _parents(self, section: TemplateSection, found: Mapping[str, Item | None]) -> set[str]:
        """The questions that keep their heading for those below them that stay: no level is left out."""
        parents: set[str] = set()
        for question in reversed(section.questions):
            item = found[question.id]
            if question.id in parents or (item is not None and not self.items.is_bare(question, item)):
                parents.add(question.parent)
        return parents

    def _withheld_section(self, section: TemplateSection) -> Section | None:
        """A section of which nothing is in this edition: said once."""
        shown = [item for item in (self.items.withheld_item(q, section) for q in section.questions) if item]
        if not shown or self.choice.only_answered:
            return None
        anchor, inside = self.items.free(f"section-{section.id}"), self.items.free(f"withheld-{section.id}")
        item = Item(inside, "", "", 2, "withheld", aside=self.words.withheld, asked=False)
        return Section(anchor, line(section.number), line(section.label), line(section.title), "", (item,))

    def _further(self) -> Iterator[Section]:
        """Registers that no question of the template shows; without them something would be lost."""
        facts, words = self.plan.facts, self.words
        found = [
            block
            for route in PLACES
            if route not in self.items.shown
            for block in registers.named(registers.blocks(facts, route, words), words.label(route))
        ]
        for question in dict.fromkeys(item.question or None for item in facts.bottlenecks):
            if question not in self.template.by_id:
                found += registers.bottlenecks(facts, question, words)
        if found:
            anchor = self.items.free("registers")
            item = Item(anchor, "", "", 3, "answered", blocks=tuple(found), asked=False)
            yield Section(self.items.free("section-further"), "", words.further, words.further, "", (item,))


def _tag(form: str, plan: str) -> str:
    """The language of the form; as the plan has it, where the two are the same: "en-IE"."""
    return plan if plan.partition("-")[0].casefold() == form.partition("-")[0].casefold() else form


def _country(city: City, words: Words) -> str:
    """The name of a country that is written as a code; a name stays as the city wrote it."""
    written = city.country or ""
    return words.formats.country(city.country_code) if len(written) == 2 else written
