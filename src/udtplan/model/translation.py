"""A template's words in another language, and the template that they make."""

from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from udtplan.model.template import Phase, Question, Section, Template, Topic

_Part = TypeVar("_Part", bound=BaseModel)


class _Words(BaseModel):
    """Nothing unknown in; a text that is left out stays that of the template."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class PhaseWords(_Words):
    """A phase of the roadmap."""

    label: str = Field(default="", description="The phase in words.")
    aliases: tuple[str, ...] = Field(default=(), description="Other wordings that mean the same phase.")
    hint: str = Field(default="", description="What belongs into this phase, in one sentence.")


class SectionWords(_Words):
    """A section of the plan."""

    label: str = Field(default="", description="Heading of the section, without its number.")
    aliases: tuple[str, ...] = Field(default=(), description="Other headings that mean this section.")
    instruction: str = Field(default="", description="What the template says above the questions.")


class QuestionWords(_Words):
    """A question."""

    label: str = Field(default="", description="Short heading of the question.")
    aliases: tuple[str, ...] = Field(default=(), description="Other headings that mean this question.")
    prompt: str = Field(default="", description="The question in full, as many questions as the original.")
    parts: tuple[str, ...] = Field(default=(), description="What is asked, one by one, as in the original.")
    hint: str = Field(default="", description="One kind sentence that helps to answer well.")


class Translation(_Words):
    """A template's words in one language, by the ids of the template."""

    template: str = Field(min_length=1, description='The template it belongs to: "udt@1".')
    language: str = Field(min_length=2, description="The language, as a BCP 47 tag.")
    title: str = Field(default="", description="What a document made from it is called.")
    topics: dict[str, str] = Field(default_factory=dict, description="Topics of the training, in words.")
    phases: dict[str, PhaseWords] = Field(default_factory=dict, description="Phases of the roadmap.")
    sections: dict[str, SectionWords] = Field(default_factory=dict, description="Sections of the plan.")
    questions: dict[str, QuestionWords] = Field(default_factory=dict, description="The questions.")


class Comments(_Words):
    """What the files of a new plan say in comments, in one language."""

    language: str = Field(min_length=2, description="The language, as a BCP 47 tag.")
    plan: str = Field(min_length=1, description="At the top of plan.yaml.")
    keys: dict[str, str] = Field(description="Above the keys of plan.yaml, with an example.")
    also: str = Field(min_length=1, description="Under a question that {key} of plan.yaml can answer too.")
    roadmap: str = Field(min_length=1, description="In 5-roadmap.yaml, with an example.")


def translated(template: Template, words: Translation) -> Template:
    """The template in the language of a translation; what that leaves out stays as it is.

    Raises:
        ValueError: the translation is of something the template does not have, or of other parts.
    """
    _all_known("topic", words.topics, (topic.id for topic in template.topics))
    _all_known("phase", words.phases, (phase.id for phase in template.phases))
    _all_known("section", words.sections, (section.id for section in template.sections))
    _all_known("question", words.questions, template.by_id)
    made = Template(
        id=template.id,
        version=template.version,
        title=words.title or template.title,
        language=words.language,
        source=template.source,
        topics=tuple(
            Topic(id=topic.id, label=words.topics.get(topic.id) or topic.label) for topic in template.topics
        ),
        phases=tuple(_phase(phase, words.phases.get(phase.id)) for phase in template.phases),
        sections=tuple(_section(section, words) for section in template.sections),
    )
    return made.with_others((template,))


def _all_known(kind: str, translated_ids: Iterable[str], known: Iterable[str]) -> None:
    ids = set(known)
    for name in translated_ids:
        if name not in ids:
            raise ValueError(f"the template has no {kind} {name!r}")


def _phase(phase: Phase, words: PhaseWords | None) -> Phase:
    if words is None:
        return phase
    # Who changes to another language, or copies from a plan in one, keeps phases that are understood.
    names = dict.fromkeys((*words.aliases, phase.label, *phase.aliases))
    return _with(phase, label=words.label, aliases=tuple(names), hint=words.hint)


def _section(section: Section, words: Translation) -> Section:
    own = words.sections.get(section.id) or SectionWords()
    questions = tuple(_question(question, words.questions.get(question.id)) for question in section.questions)
    return _with(
        section, label=own.label, aliases=own.aliases, instruction=own.instruction, questions=questions
    )


def _question(question: Question, words: QuestionWords | None) -> Question:
    if words is None:
        return question
    if words.parts and len(words.parts) != len(question.parts):
        raise ValueError(
            f"{question.id} has {len(question.parts)} parts, and {len(words.parts)} in the translation"
        )
    parts = tuple(_with(part, text=text) for part, text in zip(question.parts, words.parts, strict=False))
    made = _with(question, label=words.label, aliases=words.aliases, parts=parts, hint=words.hint)
    # The correction of the official words is none of their translation.
    return _changed(made, {"prompt": words.prompt, "prompt_display": ""}) if words.prompt else made


def _with(shape: _Part, **texts: Any) -> _Part:
    """The same part of a template with those of the texts that are there."""
    return _changed(shape, {name: text for name, text in texts.items() if text})


def _changed(shape: _Part, texts: dict[str, Any]) -> _Part:
    # Made anew and not copied: a copy keeps what the original has worked out from its own words.
    return type(shape).model_construct(
        **{name: getattr(shape, name) for name in type(shape).model_fields} | texts
    )
