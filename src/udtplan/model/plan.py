"""A whole plan: the facts, the answers in prose, the roadmap and the feedback."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from udtplan.findings import Place, Route
from udtplan.language_marks import without_marks
from udtplan.model.codes import names_language
from udtplan.model.facts import Facts
from udtplan.model.feedback import Feedback
from udtplan.model.roadmap import Roadmap
from udtplan.pictures import Large, Unfit

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


@dataclass(frozen=True)
class Answer:
    """What stands under one heading of a Markdown file.

    Attributes:
        question: the id of the template's question, or "" for a question of the city's own
            and for text that stands before the first question.
        heading: the heading as written, without its number signs; "" for text before the first.
        text: the Markdown under the heading, to the letter, prompt comments included.
        place: where the heading is; a question's route is its id, another's its position.
        level: the heading's level, 1 to 6; 0 for text before the first heading.
        marker: the number or letter before the heading's words ("f", "4.b"), or "".
    """

    question: str
    heading: str
    text: str
    place: Place
    level: int = 0
    marker: str = ""

    @cached_property
    def markdown(self) -> str:
        """The Markdown without HTML comments, stripped: what documents are made of."""
        return _COMMENT.sub("", self.text).strip()

    @cached_property
    def prose(self) -> str:
        """The Markdown without marks of languages either: what a reader sees."""
        return without_marks(self.markdown, names_language)


@dataclass(frozen=True)
class Plan:
    """Everything a city wrote.

    Attributes:
        name: the name of the plan's folder.
        answers: by section id, in the order they are written.
        unread: the files that could not be read, wholly or in part; nothing can be said
            about what is missing there. "plan.yaml:funding" is one key of a file,
            "plan.yaml:/stakeholders/0/kind" one value of an item.
        torn: those keys among `unread` below which words were lost; of the others all are read, if not as
            what they were not written as.
        other_files: names of text files in the folder that the template does not know.
        files: names of all files in the folder and below it ("assets/board.png"), if the plan shows a
            picture; None where nobody looked.
        unfit_pictures: those of these files that the plan shows and no document can, or none should.
    """

    name: str
    facts: Facts
    roadmap: Roadmap
    feedback: Feedback
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    torn: frozenset[str] = frozenset()
    other_files: tuple[str, ...] = ()
    files: frozenset[str] | None = None
    unfit_pictures: Mapping[str, Unfit | Large] = field(default_factory=dict)

    def lacks_value(self, place: Place) -> bool:
        """Whether a value of an item is written, but could not be read: nothing else is said of it."""
        return bool(self.unread) and f"{place.file}:{part_name(place.route)}" in self.unread

    @cached_property
    def _by_question(self) -> dict[str, Answer]:
        found: dict[str, Answer] = {}
        for answers in self.answers.values():
            for answer in answers:
                if not answer.question:
                    continue
                # A question whose heading stands twice is answered by both texts: nothing is lost.
                first = found.get(answer.question)
                found[answer.question] = (
                    replace(first, text=f"{first.text.rstrip()}\n\n{answer.text}") if first else answer
                )
        return found

    def answer(self, question: str) -> Answer | None:
        """What stands under the heading of a question of the template, if there is one."""
        return self._by_question.get(question)

    def register(self, route: str) -> object:
        """The value under a dotted route into `plan.yaml`, or the roadmap's `actions`."""
        if route == "actions":
            return self.roadmap.actions
        value: object = self.facts
        for key in route.split("."):
            value = getattr(value, key, None)
        return value


def part_name(route: Route) -> str:
    """The name by which `unread` knows a value of an item: "/stakeholders/0/kind"."""
    return "".join(f"/{key}" for key in route)
