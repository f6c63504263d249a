"""One view of a plan, from which every format is made."""

from __future__ import annotations

import dataclasses as dc
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from udtplan.model.edition import Edition
from udtplan.model.facts import City
from udtplan.model.plan import Answer, Plan
from udtplan.model.template import Question, Template
from udtplan.model.template import Section as TemplateSection
from udtplan.render import answers, registers
from udtplan.render.choice import ALL, Choice
from udtplan.render.digest import Digest, Said, digest
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
from udtplan.render.plandata import plan_data
from udtplan.render.roadmap import phases
from udtplan.render.text import clean, line, slug
from udtplan.render.traces import traces
from udtplan.render.words import Words, words_for

__all__ = [
    "Action", "Bar", "Block", "Bullets", "Document", "Fact", "Item", "Milestone", "Missing",
    "Pairs", "Phase", "Section", "Span", "Step", "Table", "Trace", "view",
]  # fmt: skip

COVER = frozenset({"city.name", "challenge"})
"""Routes that the title page shows; a question that lives nowhere else is not asked again inside."""

COVER_ANCHOR = "plan"
"""The address of the title page."""

RESERVED = frozenset(
    {
        "plan",
        "content",
        "contents",
        "draft",
        "roadmap-title",
        "roadmap-text",
        "roadmap-hatch",
        "roadmap-caption",
        "to-write",
        "traceability",
    }
)
"""Addresses the formats use for themselves."""

WRITTEN = frozenset({"answered", "not-applicable"})
UNWRITTEN = frozenset({"missing", "placeholder", "example-left"})
ROADMAP = "actions"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


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
        from udtplan.render.public import public

        plan, withheld = public(plan, template, words_for(template.language), assets)
    return _View(plan, template, edition, states, choice, withheld).document(stage, as_of, assets)


class _View:
    """The pieces of one document, and what is already shown on the way through it."""

    def __init__(
        self,
        plan: Plan,
        template: Template,
        edition: Edition | None,
        states: Mapping[str, str],
        choice: Choice,
        withheld: frozenset[str],
    ) -> None:
        self.plan, self.template, self.edition, self.states = plan, template, edition, states
        self.choice, self.withheld = choice, withheld
        self.words: Words = words_for(template.language)
        self.prose: dict[str, str] = answers.prose_by_question(plan)
        self.reasons = {item.question: clean(item.reason) for item in plan.facts.not_applicable}
        self.anchors: set[str] = set(RESERVED)
        self.shown: dict[str, tuple[str, str]] = {}
        self.missing: list[Missing] = []
        self.notes: dict[str, str] = {}

    def document(self, stage: str | None, as_of: dt.date | None, assets: Path | None) -> Document:
        facts, words, edition = self.plan.facts, self.words, self.edition
        sections = tuple(filter(None, (self._section(section) for section in self.template.sections)))
        unread = tuple(sorted({line(name.partition(":")[0]) for name in self.plan.unread}))
        country = words.label("city.country"), line(_country(facts.city, words))
        language = facts.language if _LANGUAGE.fullmatch(facts.language) else words.language
        return Document(
            title=line(self.template.title),
            city=line(facts.city.name),
            challenge=clean(facts.challenge),
            language=language,
            form_language=_tag(self.template.language, language),
            edition=line(words.of_programme(edition.label) if edition else facts.edition),
            stage=line(words.of_programme(edition.stage(stage).label))
            if edition and stage in edition.stage_ids
            else "",
            as_of=as_of,
            draft=bool(self.missing or unread),
            facts=(country,) if country[1] else (),
            sections=(*sections, *self._further()),
            phases=phases(self.plan, self.template, words),
            missing=() if self.choice.only_answered else tuple(self.missing),
            total=self._asked() - self._asked(withheld=True),
            unread=unread,
            words=words,
            traces=() if self._withholds_roadmap() else traces(self.plan, self.template),
            withheld=self.withheld,
            notice=self._notice(),
            choice=self.choice,
            digest=self._digest(),
            data=plan_data(self.plan, self.template) if self.choice.attach else "",
            assets=assets,
        )

    def _asked(self, *, withheld: bool = False) -> int:
        """How many answers a finished plan has, or how many of them are withheld."""
        asked = [q.id for q in self.template.questions if not (q.container or q.optional)]
        return sum(not withheld or id in self.withheld for id in asked)

    def _notice(self) -> str:
        if not self.choice.public:
            return ""
        count, total = self._asked(withheld=True), self._asked()
        return self.words.public_notice.format(count=self.words.count(count), total=self.words.count(total))

    def _withholds_roadmap(self) -> bool:
        return any(ROADMAP in q.home and q.id in self.withheld for q in self.template.questions)

    def _digest(self) -> Digest:
        said = {
            question.id: Said(
                line(question.reference or question.label),
                line(question.label) if question.reference else "",
                self.prose.get(question.id, ""),
                self.notes.get(question.id, ""),
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
        anchor = self._anchor(f"section-{section.id}")
        items: list[Item] = [self._own(answer, 3) for answer in own.pop("", [])]
        intro = answers.intro(self.plan, section.id)
        found = {question.id: self._item(question, section) for question in section.questions}
        parents = {question.parent for question in section.questions if found[question.id]}
        for question in section.questions:
            item = found[question.id]
            if item is not None and (question.id in parents or not self._is_bare(question, item)):
                items.append(item)
            level = self._level(question)
            items += [self._own(answer, level) for answer in own.pop(question.id, [])]
        items += [self._own(answer, 3) for left in own.values() for answer in left]
        items = answers.without_skips(items)
        if not items and not intro.strip():
            return None
        title = line(section.title)
        return Section(anchor, line(section.number), line(section.label), title, intro, tuple(items))

    def _withheld_section(self, section: TemplateSection) -> Section | None:
        """A section of which nothing is in this edition: said once."""
        shown = [item for item in (self._withheld(q, section) for q in section.questions) if item]
        if not shown or self.choice.only_answered:
            return None
        anchor, inside = self._anchor(f"section-{section.id}"), self._anchor(f"withheld-{section.id}")
        item = Item(inside, "", "", 2, "withheld", aside=self.words.withheld, asked=False)
        return Section(anchor, line(section.number), line(section.label), line(section.title), "", (item,))

    def _item(self, question: Question, section: TemplateSection) -> Item | None:
        """A question with its answer; None where it is optional and open, or stands on the title page."""
        if question.id in self.withheld:
            return self._withheld(question, section)
        hidden = self._on_cover(question)
        anchor = COVER_ANCHOR if hidden else self._anchor(slug(question.id))
        answer = self.prose.get(question.id, "")
        found, see = self._blocks(question, anchor)
        roadmap = ROADMAP in question.home and bool(self.plan.roadmap.actions)
        filled = bool(answer or found or see or roadmap) or any(
            map(self.plan.register, COVER.intersection(question.home))
        )
        state = self._state(question, filled)
        note = self._note(question, state, filled)
        self.notes[question.id] = "" if self.choice.only_answered else note
        if note:
            reference, label = line(question.reference), line(question.label)
            prompt = line(question.display) if question.prompt and self.choice.prompts else ""
            self.missing.append(Missing(anchor, reference, label, line(section.title), note, prompt))
        if hidden or (question.optional and not filled and not note):
            return None
        is_unwritten = state in UNWRITTEN or not (filled or state in WRITTEN)
        if self.choice.only_answered and is_unwritten and not question.container:
            return None
        alone = len(section.questions) == 1 and line(question.label) == line(section.label)
        return Item(
            anchor=anchor,
            reference="" if alone else line(question.reference),
            label="" if alone else line(question.label),
            level=2 if alone else self._level(question),
            state=state,
            prompt=line(question.display) if self._shows_prompt(question, alone and filled) else "",
            note="" if self.choice.only_answered else note,
            reason=self.reasons.get(question.id, ""),
            answer=answer,
            blocks=found,
            see=see,
            roadmap=roadmap,
            aside=f"{self.words.not_applicable}." if state == "not-applicable" else "",
            asked=not (question.container or question.optional),
        )

    def _withheld(self, question: Question, section: TemplateSection) -> Item | None:
        """A question that is not in this edition, once for those that stand under one heading."""
        self.notes[question.id] = "" if self.choice.only_answered else self.words.withheld
        below = {other.id for other in section.questions if other.parent == question.id}
        beside = {other.id for other in section.questions if other.parent == question.parent}
        is_said = question.parent in self.withheld and beside <= self.withheld
        is_left_out = self.choice.only_answered and not question.container
        if self._on_cover(question) or question.optional or is_left_out or is_said:
            return None
        return Item(
            anchor=self._anchor(slug(question.id)),
            reference=line(question.reference),
            label=line(question.label),
            level=self._level(question),
            state="withheld",
            aside=self.words.withheld if below <= self.withheld and not self.choice.only_answered else "",
            asked=False,
        )

    def _is_bare(self, question: Question, item: Item) -> bool:
        """Whether a heading for other questions says nothing itself, and goes where none of them stays."""
        says = item.answer or item.blocks or item.see or item.aside
        return question.container and self.choice.only_answered and not says

    def _shows_prompt(self, question: Question, is_said: bool) -> bool:
        return bool(question.prompt) and self.choice.prompts and not is_said

    def _state(self, question: Question, filled: bool) -> str:
        state = self.states.get(question.id)
        if state is None:
            state = "answered" if filled else "missing"
            if question.id in self.reasons:
                state = "not-applicable"
        return "answered" if state == "not-due" and filled else state

    def _note(self, question: Question, state: str, filled: bool) -> str:
        """What is still to be done before the plan is finished; "" if nothing."""
        if question.container or (question.optional and not filled) or state in WRITTEN:
            return ""
        return self.words.notes.get(state, self.words.notes["missing"])

    def _blocks(
        self, question: Question, anchor: str
    ) -> tuple[tuple[Block, ...], tuple[tuple[str, str], ...]]:
        """The registers that answer a question, and references to those shown before."""
        routes = [".".join(route) for route in question.routes]
        claimed = {home for other in self.template.questions for home in other.home}
        routes += [r for r, place in registers.PLACES.items() if place == question.id and r not in claimed]
        found: list[Block] = []
        see: list[tuple[str, str]] = []
        for route in routes:
            if route in COVER or route == ROADMAP:
                continue
            if route in self.shown:
                see.append(self.shown[route])
                continue
            new = registers.blocks(self.plan.facts, route, self.words)
            if route not in claimed:
                new = registers.named(new, self.words.label(route))
            found += new
            if new:
                self.shown[route] = (anchor, line(question.reference or question.label))
        found += registers.bottlenecks(self.plan.facts, question.id, self.words)
        return tuple(found), tuple(see)

    def _own(self, answer: Answer, level: int) -> Item:
        label = line(answer.heading) or "–"
        anchor = self._anchor(f"own-{slug(label)}")
        return Item(anchor, "", label, level, "own", answer=clean(answer.prose), asked=False)

    def _further(self) -> Iterator[Section]:
        """Registers that no question of the template shows; without them something would be lost."""
        facts, words = self.plan.facts, self.words
        found = [
            block
            for route in registers.PLACES
            if route not in self.shown
            for block in registers.named(registers.blocks(facts, route, words), words.label(route))
        ]
        for question in dict.fromkeys(item.question or None for item in facts.bottlenecks):
            if question not in self.template.by_id:
                found += registers.bottlenecks(facts, question, words)
        if found:
            anchor = self._anchor("registers")
            item = Item(anchor, "", "", 3, "answered", blocks=tuple(found), asked=False)
            yield Section(self._anchor("section-further"), "", words.further, words.further, "", (item,))

    def _level(self, question: Question) -> int:
        return 4 if question.parent else 3

    def _on_cover(self, question: Question) -> bool:
        """Whether a question has its place on the title page and nowhere else."""
        return set(question.home) <= COVER and question.id not in self.prose

    def _anchor(self, wanted: str) -> str:
        """An address that nothing in the document has yet."""
        anchor, number = wanted, 2
        while anchor in self.anchors:
            anchor, number = f"{wanted}-{number}", number + 1
        self.anchors.add(anchor)
        return anchor


def _tag(form: str, plan: str) -> str:
    """The language of the form; as the plan has it, where the two are the same: "en-IE"."""
    return plan if plan.partition("-")[0].casefold() == form.partition("-")[0].casefold() else form


def _country(city: City, words: Words) -> str:
    """The name of a country that is written as a code; a name stays as the city wrote it."""
    written = city.country or ""
    return words.formats.country(city.country_code) if len(written) == 2 else written
