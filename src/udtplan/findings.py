"""What a check produces: findings, and the places they point at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

Route = tuple[str | int, ...]


class Severity(StrEnum):
    """How much a finding matters; ordered from bad to mild."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for an error, higher for milder ones."""
        return _RANKS[self]


_RANKS = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


class Place(NamedTuple):
    """Somewhere in a plan, named as its author would name it; the engine finds the line.

    Attributes:
        file: a file of the plan's folder ("5-roadmap.yaml").
        route: in YAML the keys that lead there (("actions", 2, "timeline")), in Markdown the
            question's id (("objectives.funding",)). A route may end where nothing is written:
            the nearest ancestor that exists is meant.
        phrase: words inside it to point at exactly; runs of white space match any white space.
    """

    file: str
    route: Route = ()
    phrase: str = ""

    def at(self, *keys: str | int) -> Place:
        """The place `keys` further down."""
        return Place(self.file, (*self.route, *keys))

    def words(self, phrase: str) -> Place:
        """The same place, narrowed to the words `phrase`."""
        return Place(self.file, self.route, phrase)


class Location(NamedTuple):
    """A spot in a text: line and column from 1, and how many characters to underline there."""

    line: int = 1
    column: int = 1
    length: int = 0


class Fault(NamedTuple):
    """Something in a file that can't be read as meant.

    Attributes:
        instead: what to write at that very spot, where there is one right mend; else "".
        lacks: whether the part at that spot is read and only lacks something: more may be said of it.
    """

    location: Location
    message: str
    hint: str
    severity: Severity = Severity.ERROR
    certain: bool = True
    instead: str = ""
    lacks: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong or missing, at one spot.

    Attributes:
        path: relative to the working directory, with forward slashes.
        plan: the path of the plan's folder, in the same form.
        question: the id of the question concerned, or "".
        certain: False where the rule had to guess; such a finding is never an error.
        excerpt: the line as written, for the text report.
        asked: the words of the question's prompt, where a question is concerned.
        anchor: the spot in words that stay when lines move: "5-roadmap.yaml actions[survey].timeline".
        due: the stage that will ask for it, where that is still to come; "" where it counts already.
    """

    code: str
    name: str
    severity: Severity
    certain: bool
    plan: str
    path: str
    location: Location
    question: str
    message: str
    hint: str
    excerpt: str = ""
    asked: str = ""
    anchor: str = ""
    due: str = ""
