"""What a reader sees of a plan: sorted, worded and counted, the same for every format.

All texts are cleaned but not escaped: each format escapes for itself. Only `Item.answer` and
`Section.intro` are Markdown; everything else is plain text, in which "\\n" is a line break.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from udtplan.render.editions.choice import ALL, Choice
from udtplan.render.parts.digest import Digest
from udtplan.render.words.words import Words


@dataclass(frozen=True, slots=True)
class Table:
    """A register as a table: at least two columns, every row as long as `columns`.

    Attributes:
        register: its route in the plan, "data_sources"; "" where it has none.
        keys: of the columns, as the plan names them; what a column holds may decide how it looks.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    register: str = field(compare=False, default="")
    keys: tuple[str, ...] = field(compare=False, default=())


@dataclass(frozen=True, slots=True)
class Bullets:
    """A register of which only one column is filled; `register` is its route in the plan."""

    caption: str
    items: tuple[str, ...]
    register: str = field(compare=False, default="")


class Pairs(NamedTuple):
    """Single statements with their names: (name, text)."""

    caption: str
    pairs: tuple[tuple[str, str], ...]


class Fact(NamedTuple):
    """One value that answers a question by itself."""

    text: str


Block = Table | Bullets | Pairs | Fact


@dataclass(frozen=True, slots=True)
class Item:
    """A question with its answer, or a question of the city's own.

    Attributes:
        anchor: the address of the question within the document.
        reference: "3.f"; "" for a question of the city's own.
        level: of the heading; 1 is the document's title, 2 a section.
        prompt: the words of the question; "" where they say no more than the label.
        state: the word for how far the answer is; "own" for a question of the city's own.
        note: what is to be said about the state; "" if nothing.
        reason: why the question does not apply; "" unless the city gave one.
        see: questions under which a register stands that answers this one too: (anchor, reference).
        roadmap: the roadmap stands here.
        aside: a sentence in the place of an answer: that the question does not apply, or is not published.
        asked: a finished plan has to answer it.
        counted: it is a question of the form, and no mere heading for others.
    """

    anchor: str
    reference: str
    label: str
    level: int
    state: str
    prompt: str = ""
    note: str = ""
    reason: str = ""
    answer: str = ""
    blocks: tuple[Block, ...] = ()
    see: tuple[tuple[str, str], ...] = ()
    roadmap: bool = False
    aside: str = ""
    asked: bool = True
    counted: bool = False

    @property
    def facts(self) -> tuple[Block, ...]:
        """Single statements without a heading of their own, to be read before the answer."""
        return tuple(block for block in self.blocks if _is_fact(block))

    @property
    def registers(self) -> tuple[Block, ...]:
        """What stands below the answer."""
        return tuple(block for block in self.blocks if not _is_fact(block))

    @property
    def is_excused(self) -> bool:
        """Whether the city says that the question does not apply."""
        return self.state == "not-applicable"


def _is_fact(block: Block) -> bool:
    return isinstance(block, Fact) or (isinstance(block, Pairs) and not block.caption)


class Section(NamedTuple):
    """A section: its heading, what stands before the first question, and the questions."""

    anchor: str
    number: str
    label: str
    title: str
    intro: str
    items: tuple[Item, ...]

    @property
    def asked(self) -> int:
        """How many answers a finished plan has here."""
        return sum(item.asked for item in self.items)

    @property
    def optional(self) -> int:
        """How many answers are here that a finished plan may lack."""
        return sum(item.counted and not item.asked and not item.is_excused for item in self.items)

    @property
    def excused(self) -> int:
        """How many questions here do not apply."""
        return sum(item.counted and item.is_excused for item in self.items)

    @property
    def shown(self) -> int:
        """How many questions of the form stand here, those too that need no answer."""
        return sum(item.counted for item in self.items)

    @property
    def whole(self) -> int:
        """How many of them are there, with nothing left to be done."""
        return sum(item.asked and not item.note for item in self.items)


class Span(NamedTuple):
    """When something starts, ends or is reached: no earlier and no later than these days."""

    earliest: dt.date
    latest: dt.date


class Bar(NamedTuple):
    """The period of an action; a bound that was not stated is None, but never both.

    `approximate` says that the words themselves are vague ("about", "around").
    """

    start: Span | None
    end: Span | None
    approximate: bool = False


class Step(NamedTuple):
    """One piece of work of an action; `when` and `owner` are "" where the action's hold."""

    text: str
    when: str = ""
    owner: str = ""


class Milestone(NamedTuple):
    """Something one can see is reached; `at` is None where the words could not be read as a date."""

    when: str
    what: str
    at: Span | None


class Action(NamedTuple):
    """A row of the roadmap. `when` is the timeline as written, `bar` how it is read, if it is.

    `status` is how it stands with the city's note on it, `state` the same in a word or two. `details` are
    the remaining fields that have a value: (name, texts). `follows` are the anchors of the actions it
    depends on.
    """

    anchor: str
    title: str
    goal: str
    steps: tuple[Step, ...]
    when: str
    bar: Bar | None
    owner: str
    status: str
    milestones: tuple[Milestone, ...]
    details: tuple[tuple[str, tuple[str, ...]], ...]
    follows: tuple[str, ...] = ()
    state: str = ""


class Phase(NamedTuple):
    """The actions of one phase, in the order they are written."""

    label: str
    actions: tuple[Action, ...]


class Trace(NamedTuple):
    """An objective or a bottleneck, and the actions that answer it.

    Attributes:
        kind: "objective" or "bottleneck".
        reference: the question it belongs to, "4.b.1"; "" where there is none.
        actions: (anchor, title); empty where nothing in the roadmap answers it.
    """

    kind: str
    text: str
    reference: str
    actions: tuple[tuple[str, str], ...]


class Missing(NamedTuple):
    """A question a finished plan has to answer, its words, and where it stands."""

    anchor: str
    reference: str
    label: str
    section: str
    note: str
    prompt: str = ""

    @property
    def name(self) -> str:
        """The question as people refer to it: "3.f Funding"."""
        return f"{self.reference} {self.label}".strip()


@dataclass(frozen=True, slots=True)
class Document:
    """A plan as a document.

    Attributes:
        language: of what the city wrote, as a BCP 47 tag.
        form_language: of the template's words and the fixed words.
        edition, stage: in words, "" where there is none.
        facts: what the title page says about the city: (name, text).
        draft: something is missing.
        final: the plan is made for the last stage.
        errors: how many errors `udtplan check` finds at that stage; with any, no plan is final.
        total: how many answers a finished plan has.
        left_out: how many of them an edition of the answers alone does not show, as nobody gave them yet.
        unread: files of the plan that could not be read, so that their text is not here.
        traces: which actions answer which objectives and bottlenecks.
        withheld: the ids of the questions that are not in this edition of the text.
        notice: what an edition says about itself in a sentence, if not everybody may read the whole plan.
        choice: which edition of the text this is, and how it looks.
        digest: the plan in the terms of those who decide on it.
        data: what is shown as JSON, for programs; "" unless the choice asks for it.
        assets: the plan's folder, to which the addresses of pictures are relative.
        form_words: fixed values and names of phases, if the form is in another language than the plan.
    """

    title: str
    city: str
    challenge: str
    language: str
    form_language: str
    edition: str
    stage: str
    as_of: dt.date | None
    draft: bool
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    phases: tuple[Phase, ...]
    missing: tuple[Missing, ...]
    total: int
    unread: tuple[str, ...]
    words: Words
    final: bool = False
    errors: int = 0
    left_out: int = 0
    traces: tuple[Trace, ...] = ()
    withheld: frozenset[str] = frozenset()
    notice: str = ""
    choice: Choice = ALL
    digest: Digest = field(default_factory=Digest)
    data: str = ""
    assets: Path | None = field(compare=False, default=None)
    form_words: frozenset[str] = frozenset()

    def is_of_form(self, text: str) -> bool:
        """Whether a text among those of the city is said in the language of the form, which is another."""
        return bool(self.form_words) and all(part in self.form_words for part in text.split(", "))

    @property
    def state(self) -> str:
        """Draft, complete or final, in the document's words."""
        if self.draft:
            return self.words.draft
        return self.words.final if self.final and not self.errors else self.words.complete

    @property
    def named_edition(self) -> tuple[str, str]:
        """The edition with its name, which is not said twice: "Edition" and "2025"."""
        name = self.words.edition
        short = re.sub(rf"\b{re.escape(name)}\b(?: de)?", "", self.edition, flags=re.IGNORECASE).strip()
        return name, short or self.edition

    @property
    def date(self) -> str:
        """The day the plan is seen from, as the reader writes it; "" if none is given."""
        return self.words.date(self.as_of) if self.as_of else ""

    @property
    def heading(self) -> str:
        """The document's name with the city's: "Action Plan – Lille"."""
        return f"{self.title} – {self.city}"

    @property
    def public_edition(self) -> str:
        """The name of the public edition, and "" in any other."""
        return self.words.public_edition if self.choice.public else ""

    @property
    def kicker(self) -> str:
        """What stands above the city's name on the first page: what this is, and which edition if public."""
        return "\u00a0· ".join(filter(None, (self.title, self.public_edition)))

    @property
    def file_title(self) -> str:
        """The heading for who sees no more than the name of a tab or a file: a public edition says so."""
        return " – ".join(filter(None, (self.heading, self.public_edition)))

    @property
    def notices(self) -> tuple[str, ...]:
        """What an edition that does not show everything says about itself, in sentences."""
        notes = [self.notice] if self.notice else []
        if self.left_out:
            count, total = self.words.count(self.left_out), self.words.count(self.total)
            notes.append(self.words.left_out.format(count=count, total=total))
        return tuple(notes)

    @property
    def draft_notes(self) -> tuple[str, ...]:
        """What a draft says about itself, in sentences; nothing in a finished plan."""
        notes = []
        if self.missing:
            count, total = self.words.count(len(self.missing)), self.words.count(self.total)
            notes.append(self.words.draft_note.format(count=count, total=total))
        if self.unread:
            notes.append(self.words.draft_unread.format(files=", ".join(self.unread)))
        return tuple(notes)
