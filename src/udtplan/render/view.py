"""One view of a plan, from which every format is made."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from udtplan.model.edition import Edition
from udtplan.model.plan import Answer, Plan
from udtplan.model.template import Question, Template
from udtplan.model.template import Section as TemplateSection
from udtplan.render import answers, registers
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
)
from udtplan.render.roadmap import phases
from udtplan.render.text import clean, line, slug
from udtplan.render.words import Words, words_for

__all__ = [
    "Action", "Bar", "Block", "Bullets", "Document", "Fact", "Item", "Milestone", "Missing",
    "Pairs", "Phase", "Section", "Span", "Step", "Table", "view",
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
    }
)
"""Addresses the formats use for themselves."""

WRITTEN = frozenset({"answered", "not-applicable"})
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
) -> Document:
    """The plan as a document.

    Args:
        states: how far each question is, by its id; where a question is not named, any text at all
            counts as an answer.
        stage: the id of the stage the plan is made for.
        assets: the folder that the addresses of pictures start from, the plan's own; without it no
            picture is shown.
    """
    return _View(plan, template, edition, states).document(stage, as_of, assets)


class _View:
    """The pieces of one document, and what is already shown on the way through it."""

    def __init__(
        self, plan: Plan, template: Template, edition: Edition | None, states: Mapping[str, str]
    ) -> None:
        self.plan, self.template, self.edition, self.states = plan, template, edition, states
        self.words: Words = words_for(template.language)
        self.prose: dict[str, str] = answers.prose_by_question(plan)
        self.reasons = {item.question: clean(item.reason) for item in plan.facts.not_applicable}
        self.anchors: set[str] = set(RESERVED)
        self.shown: dict[str, tuple[str, str]] = {}
        self.missing: list[Missing] = []

    def document(self, stage: str | None, as_of: dt.date | None, assets: Path | None) -> Document:
        facts, words, edition = self.plan.facts, self.words, self.edition
        sections = tuple(filter(None, (self._section(section) for section in self.template.sections)))
        unread = tuple(sorted({line(name.partition(":")[0]) for name in self.plan.unread}))
        country = words.label("city.country"), line(facts.city.country)
        return Document(
            title=line(self.template.title),
            city=line(facts.city.name),
            challenge=clean(facts.challenge),
            language=facts.language if _LANGUAGE.fullmatch(facts.language) else words.language,
            form_language=self.template.language,
            edition=line(edition.label if edition else facts.edition),
            stage=line(edition.stage(stage).label) if edition and stage in edition.stage_ids else "",
            as_of=as_of,
            draft=bool(self.missing or unread),
            facts=(country,) if country[1] else (),
            sections=(*sections, *self._further()),
            phases=phases(self.plan, self.template, words),
            missing=tuple(self.missing),
            total=sum(not (q.container or q.optional) for q in self.template.questions),
            unread=unread,
            words=words,
            assets=assets,
        )

    def _section(self, section: TemplateSection) -> Section | None:
        """A section with everything written in it; None where the title page says it all."""
        own = answers.own_questions(self.plan.answers.get(section.id, []))
        anchor = self._anchor(f"section-{section.id}")
        items: list[Item] = [self._own(answer, 3) for answer in own.pop("", [])]
        intro = answers.intro(self.plan, section.id)
        for question in section.questions:
            item = self._item(question, section)
            if item is not None:
                items.append(item)
            level = self._level(question)
            items += [self._own(answer, level) for answer in own.pop(question.id, [])]
        items += [self._own(answer, 3) for left in own.values() for answer in left]
        items = answers.without_skips(items)
        if not items and not intro.strip():
            return None
        title = line(section.title)
        return Section(anchor, line(section.number), line(section.label), title, intro, tuple(items))

    def _item(self, question: Question, section: TemplateSection) -> Item | None:
        """A question with its answer; None where it is optional and open, or stands on the title page."""
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
        if note:
            reference, label = line(question.reference), line(question.label)
            self.missing.append(Missing(anchor, reference, label, line(section.title), note))
        if hidden or (question.optional and not filled and not note):
            return None
        alone = len(section.questions) == 1 and line(question.label) == line(section.label)
        return Item(
            anchor=anchor,
            reference="" if alone else line(question.reference),
            label="" if alone else line(question.label),
            level=2 if alone else self._level(question),
            state=state,
            prompt=line(question.display) if question.prompt and not (alone and filled) else "",
            note=note,
            reason=self.reasons.get(question.id, ""),
            answer=answer,
            blocks=found,
            see=see,
            roadmap=roadmap,
        )

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
        return Item(self._anchor(f"own-{slug(label)}"), "", label, level, "own", answer=clean(answer.prose))

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
            items = (Item(self._anchor("registers"), "", "", 3, "answered", blocks=tuple(found)),)
            yield Section(self._anchor("section-further"), "", words.further, words.further, "", items)

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
