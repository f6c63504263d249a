"""The template as data: what an Action Plan asks, in which order, and where each answer lives."""

from functools import cached_property
from typing import Annotated, Any, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, model_validator

from udtplan.model.node import Id, Text
from udtplan.prose import QUESTION_MARK

HEADING = "heading"
"""The home of an answer that is written under a heading of the section's Markdown file."""


class _Shape(BaseModel):
    """What all parts of a template have in common: nothing unknown in, nothing changed later."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Part(_Shape):
    """One thing a question asks for. A question of several parts can be answered in part."""

    text: str = Field(min_length=1, description='What is asked, in words that fit "not answered yet: …".')
    conditional: bool = Field(
        default=False, description="Asked only if something else is the case, so it may stay unanswered."
    )


def _as_part(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


class Topic(_Shape):
    """A topic of the training, which questions of the plan build on."""

    id: Id = Field(description="Short name of the topic, as questions for peers use it.")
    label: str = Field(min_length=1, description="The topic in words.")


class Phase(_Shape):
    """A phase of the roadmap."""

    id: Id = Field(description="Name of the phase, as an action's `phase` uses it.")
    label: str = Field(min_length=1, description="The phase in words, as printed.")
    aliases: tuple[str, ...] = Field(default=(), description="Other wordings that mean the same phase.")
    hint: str = Field(default="", description="What belongs into this phase, in one sentence.")


class Question(_Shape):
    """One thing the plan asks, or a container that only groups others.

    `prompt` is kept as the official document has it, slips included, so that it can be found again
    in documents made from it. It is "" where the document prints a label and nothing else.
    """

    id: Id = Field(description="Stable name of the question; never changed, never used again.")
    reference: Text = Field(default="", description='How people refer to it: "ES.a", "3.f", "4.b.1"; or "".')
    letter: str = Field(default="", description='Letter before the label, or "" where there is none.')
    label: str = Field(min_length=1, description="Short heading of the question.")
    aliases: tuple[str, ...] = Field(default=(), description="Other headings that mean this question.")
    prompt: str = Field(default="", description="The official words of the question, verbatim.")
    prompt_display: str = Field(default="", description="The prompt put right, where it has a slip.")
    parts: tuple[Annotated[Part, BeforeValidator(_as_part, json_schema_input_type=str | Part)], ...] = Field(
        default=(), description="What is asked, one by one, in the order of the prompt."
    )
    home: tuple[str, ...] = Field(
        default=(HEADING,),
        description='Where the answer lives: "heading" for prose, or keys joined by dots into YAML.',
    )
    parent: str = Field(default="", description="The question this one belongs to.")
    optional: bool = Field(default=False, description="The plan is complete without an answer.")
    container: bool = Field(default=False, description="Groups other questions and has no answer of its own.")
    topic: str = Field(default="", description="The topic of the training that helps to answer it.")
    hint: str = Field(default="", description="One kind sentence that helps to answer well.")

    @property
    def display(self) -> str:
        """The words to show to people; the label where the template prints no more than that."""
        return self.prompt_display or self.prompt or self.label

    @property
    def title(self) -> str:
        """The heading with its letter: "f. Funding"."""
        return f"{self.letter}. {self.label}" if self.letter else self.label

    @property
    def name(self) -> str:
        """The question as people refer to it: "3.f Funding"."""
        return f"{self.reference} {self.label}".strip()

    @cached_property
    def asks(self) -> int:
        """How many questions the prompt puts: its question marks, and 1 where there are none."""
        return max(1, len(QUESTION_MARK.findall(self.prompt)))

    @property
    def has_heading(self) -> bool:
        """Whether prose under a heading can answer it."""
        return HEADING in self.home

    @cached_property
    def routes(self) -> tuple[tuple[str, ...], ...]:
        """The homes in YAML as routes of keys: ("city", "inhabitants")."""
        return tuple(tuple(home.split(".")) for home in self.home if home != HEADING)


class Section(_Shape):
    """A section of the plan, kept in one file."""

    id: Id = Field(description="Stable name of the section.")
    number: Text = Field(default="", description='Number of the section: "ES", "1" … or "".')
    label: str = Field(min_length=1, description="Heading of the section, without its number.")
    aliases: tuple[str, ...] = Field(default=(), description="Other headings that mean this section.")
    file: str = Field(min_length=1, description="The file of the plan's folder that holds it.")
    instruction: str = Field(default="", description="What the template says above the questions, verbatim.")
    questions: tuple[Question, ...] = Field(min_length=1, description="The questions, in their order.")

    @property
    def title(self) -> str:
        """The heading with its number, where that is one: "3. Project objectives"."""
        return f"{self.number}. {self.label}" if self.number.isdigit() else self.label


class Template(_Shape):
    """Sections, questions and phases of a kind of plan."""

    id: Id = Field(description="Name of the template.")
    version: int = Field(ge=1, description="Counts up when questions are added or retired.")
    title: str = Field(min_length=1, description="What a document made from it is called.")
    language: str = Field(min_length=2, description="Language of its texts, as a BCP 47 tag.")
    source: str = Field(default="", description="Where the template comes from, in words.")
    topics: tuple[Topic, ...] = Field(default=(), description="Topics of the training.")
    phases: tuple[Phase, ...] = Field(min_length=1, description="Phases of the roadmap, in their order.")
    sections: tuple[Section, ...] = Field(min_length=1, description="The sections, in their order.")
    _others: tuple["Template", ...] = PrivateAttr(default=())

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        """Every name means one thing, and every name that is used exists."""
        ids = [question.id for question in self.questions]
        _only_once("question", ids)
        _only_once("reference", [q.reference for q in self.questions if q.reference])
        _only_once("section", [section.id for section in self.sections])
        _only_once("file", [section.file for section in self.sections])
        _only_once("phase", [phase.id for phase in self.phases])
        _only_once("topic", [topic.id for topic in self.topics])
        topics = {topic.id for topic in self.topics}
        for question in self.questions:
            if question.parent and (question.parent not in ids or question.parent == question.id):
                raise ValueError(f"{question.id}: there is no question {question.parent!r} to be its parent")
            if question.topic and question.topic not in topics:
                raise ValueError(f"{question.id}: there is no topic {question.topic!r}")
        return self

    @property
    def others(self) -> tuple["Template", ...]:
        """The same template in the other languages that a plan uses, in its headings for example."""
        return self._others

    def with_others(self, others: tuple["Template", ...]) -> Self:
        """This template, with itself in other languages."""
        made = self.model_copy()
        made._others = others
        return made

    @property
    def key(self) -> str:
        """How plans and editions name it: "udt@1"."""
        return f"{self.id}@{self.version}"

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions in the order of the document, containers included."""
        return tuple(question for section in self.sections for question in section.questions)

    @cached_property
    def by_id(self) -> dict[str, Question]:
        """All questions by their id, in the order of the document."""
        return {question.id: question for question in self.questions}

    @cached_property
    def _sections_by_question(self) -> dict[str, Section]:
        return {question.id: section for section in self.sections for question in section.questions}

    def question(self, question_id: str) -> Question:
        """The question of that id; KeyError where there is none."""
        return self.by_id[question_id]

    def question_meant(self, words: str) -> str:
        """The id of the question that people call by its number or its heading: "4.e", "e. Procurement"."""
        return self._by_name.get(_as_named(words), "")

    @cached_property
    def _by_name(self) -> dict[str, str]:
        """The ids by all names that mean one question only."""
        ids: dict[str, set[str]] = {}
        for question in self.questions:
            full = f"{question.reference} {question.label}"
            headings = (question.label, question.title, *question.aliases)
            for name in (question.id, question.reference, full, *headings):
                ids.setdefault(_as_named(name), set()).add(question.id)
        return {name: found.pop() for name, found in ids.items() if name and len(found) == 1}

    def section_of(self, question_id: str) -> Section:
        """The section a question stands in; KeyError where there is no such question."""
        return self._sections_by_question[question_id]

    def section(self, section_id: str) -> Section:
        """The section of that id; KeyError where there is none."""
        return {section.id: section for section in self.sections}[section_id]

    def section_in(self, file: str) -> Section | None:
        """The section that a file of the plan's folder holds, if any."""
        return next((section for section in self.sections if section.file == file), None)

    def children(self, question_id: str) -> tuple[Question, ...]:
        """The questions that belong to a question, in their order."""
        return tuple(question for question in self.questions if question.parent == question_id)

    def phase(self, phase_id: str) -> Phase:
        """The phase of that id; KeyError where there is none."""
        return {phase.id: phase for phase in self.phases}[phase_id]


def _as_named(words: str) -> str:
    """A name without what people write one way or another: case, dots, spaces."""
    return "".join(sign for sign in words.casefold() if sign.isalnum())


def _only_once(kind: str, names: list[str]) -> None:
    """Raises ValueError for a name that is there twice."""
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"the {kind} {name!r} is there twice")
