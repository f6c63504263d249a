"""The questions of a template with what a plan says to each of them."""

from __future__ import annotations

from collections.abc import Mapping

from udtplan.model.plan import Answer, Plan
from udtplan.model.registers import beside
from udtplan.model.template import Question, Section, Template
from udtplan.render.document import Block, Item, Missing
from udtplan.render.editions.choice import Choice
from udtplan.render.parts import answers, registers
from udtplan.render.words.text import clean, line, slug
from udtplan.render.words.words import Words, words_for

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
EMPTY = frozenset({"missing", "placeholder", "example-left"})
ONLY_REGISTERS = "no-text"
ROADMAP = "actions"


class Items:
    """The items of one document, and what is already shown on the way through it.

    Attributes:
        missing: what is still to be written, of the items made so far.
        notes: what is to be said about each question, by its id; "" if nothing.
        shown: under which question each register stands: (anchor, reference); ("", "") where that
            question is left out.
        excused: the ids of the questions of which the city says that they do not apply.
        left_out: the ids of the questions that are not shown as nobody has answered them.
    """

    def __init__(
        self,
        plan: Plan,
        template: Template,
        states: Mapping[str, str],
        choice: Choice,
        withheld: frozenset[str],
    ) -> None:
        self.plan, self.template, self.states = plan, template, states
        self.choice, self.withheld = choice, withheld
        self.words: Words = words_for(template.language)
        self.prose: dict[str, str] = answers.prose_by_question(plan)
        self.reasons = {item.question: clean(item.reason) for item in plan.facts.not_applicable}
        self.anchors: set[str] = set(RESERVED)
        self.shown: dict[str, tuple[str, str]] = {}
        self.missing: list[Missing] = []
        self.notes: dict[str, str] = {}
        self.excused: set[str] = set()
        self.left_out: set[str] = set()

    def item(self, question: Question, section: Section) -> Item | None:
        """A question with its answer; None where it is optional and open, or stands on the title page."""
        if question.id in self.withheld:
            return self.withheld_item(question, section)
        hidden = self._on_cover(question)
        anchor = COVER_ANCHOR if hidden else self.free(slug(question.id))
        answer = self.prose.get(question.id, "")
        found, see = self._blocks(question, anchor)
        roadmap = ROADMAP in question.home and bool(self.plan.roadmap.actions)
        filled = bool(answer or found or see or roadmap) or any(
            map(self.plan.register, COVER.intersection(question.home))
        )
        state = self._state(question, filled)
        note = self._note(question, state, filled)
        self.notes[question.id] = "" if self.choice.only_answered else note
        asked = not (question.container or question.optional)
        if asked and state == "not-applicable":
            self.excused.add(question.id)
            asked = False
        if note and asked:
            reference, label = line(question.reference), line(question.label)
            prompt = line(question.display) if question.prompt and self.choice.prompts else ""
            self.missing.append(Missing(anchor, reference, label, line(section.title), note, prompt))
        if self._is_left_out(question, state, filled, bool(found or see)):
            self._leave_out(question, anchor)
            return None
        if hidden or (question.optional and not filled and not note):
            return None
        alone = len(section.questions) == 1 and line(question.label) == line(section.label)
        return Item(
            anchor=anchor,
            reference="" if alone else line(question.reference),
            label="" if alone else line(question.label),
            level=2 if alone else self.level(question),
            state=state,
            prompt=line(question.display) if self._shows_prompt(question, alone and filled) else "",
            note="" if self.choice.only_answered else note,
            reason=self.reasons.get(question.id, ""),
            answer="" if self.choice.only_answered and state == ONLY_REGISTERS else answer,
            blocks=found,
            see=see,
            roadmap=roadmap,
            aside=f"{self.words.not_applicable}." if state == "not-applicable" else "",
            asked=asked,
            counted=not question.container,
        )

    def withheld_item(self, question: Question, section: Section) -> Item | None:
        """A question that is not in this edition, once for those that stand under one heading."""
        self.notes[question.id] = "" if self.choice.only_answered else self.words.withheld
        below = {other.id for other in section.questions if other.parent == question.id}
        beside = {other.id for other in section.questions if other.parent == question.parent}
        is_said = question.parent in self.withheld and beside <= self.withheld
        is_left_out = self.choice.only_answered and not question.container
        if self._on_cover(question) or question.optional or is_left_out or is_said:
            return None
        return Item(
            anchor=self.free(slug(question.id)),
            reference=line(question.reference),
            label=line(question.label),
            level=self.level(question),
            state="withheld",
            aside=self.words.withheld if below <= self.withheld and not self.choice.only_answered else "",
            asked=False,
        )

    def heading(self, question: Question) -> Item:
        """The mere heading of a question that is not shown, for those below it that are."""
        anchor, label = self.free(slug(question.id)), line(question.label)
        return Item(anchor, line(question.reference), label, self.level(question), "heading", asked=False)

    def is_bare(self, question: Question, item: Item) -> bool:
        """Whether a heading for other questions says nothing itself, and goes where none of them stays."""
        says = item.answer or item.blocks or item.see or item.aside
        return question.container and self.choice.only_answered and not says

    def _is_left_out(self, question: Question, state: str, filled: bool, has_registers: bool) -> bool:
        """Whether an edition of the answers alone has nothing to show of a question."""
        if not self.choice.only_answered or question.container:
            return False
        if state == ONLY_REGISTERS:
            return not has_registers
        return state in EMPTY or not (filled or state in WRITTEN)

    def _leave_out(self, question: Question, anchor: str) -> None:
        """Forget where a question and its registers would have stood."""
        if not question.optional:
            self.left_out.add(question.id)
        self.anchors -= {anchor} - RESERVED
        self.shown |= {route: ("", "") for route, place in self.shown.items() if place[0] == anchor}

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
        besides = list(beside(self.template, question))
        routes += besides
        found: list[Block] = []
        see: list[tuple[str, str]] = []
        for route in routes:
            if route in COVER or route == ROADMAP:
                continue
            if route in self.shown:
                see += [self.shown[route]] if self.shown[route][0] else []
                continue
            new = registers.blocks(self.plan.facts, route, self.words)
            if route in besides:
                new = registers.named(new, self.words.label(route))
            found += new
            if new:
                self.shown[route] = (anchor, line(question.reference or question.label))
        found += registers.bottlenecks(self.plan.facts, question.id, self.words)
        return tuple(found), tuple(see)

    def own(self, answer: Answer, level: int) -> Item:
        """A question of the city's own."""
        label = line(answer.heading) or "–"
        anchor = self.free(f"own-{slug(label)}")
        return Item(anchor, "", label, level, "own", answer=clean(answer.markdown), asked=False)

    def level(self, question: Question) -> int:
        """Of a question's heading."""
        return 4 if question.parent else 3

    def _on_cover(self, question: Question) -> bool:
        """Whether a question has its place on the title page and nowhere else."""
        return set(question.home) <= COVER and question.id not in self.prose

    def free(self, wanted: str) -> str:
        """An address that nothing in the document has yet."""
        anchor, number = wanted, 2
        while anchor in self.anchors:
            anchor, number = f"{wanted}-{number}", number + 1
        self.anchors.add(anchor)
        return anchor
