"""Who may read what of a plan: `share` and `share_questions` of plan.yaml, question by question."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import NamedTuple

from udtplan.errors import UserError
from udtplan.model import facts as facts_model
from udtplan.model.plan import Plan
from udtplan.model.registers import PLACES
from udtplan.model.sharing import share_of
from udtplan.model.template import Template

_PUBLIC = "public"
_SHARING = frozenset({"", "share", "share_questions"})
_MONEY = ("objectives.funding", "diagnosis.funding")
_RESPONSIBLE = ("objectives.governance", "diagnosis.governance")
_OWNED = ("diagnosis.data.ownership",)


class Field(NamedTuple):
    """A field that also says what other questions ask than the one its register belongs to.

    Attributes:
        questions: their ids; where one of them is kept back, so is the field.
        what: what it says, in words.
    """

    questions: tuple[str, ...]
    what: str


FIELDS = {
    "actions.cost": Field(_MONEY, "what actions cost"),
    "data_sources.cost": Field(_MONEY, "what data costs"),
    "funding.sources.amount": Field(("diagnosis.funding",), "how much each funding source gives"),
    "funding.sources.status": Field(("diagnosis.funding",), "which funding is secured"),
    "actions.owner": Field(_RESPONSIBLE, "who is responsible for actions"),
    "actions.steps.owner": Field(_RESPONSIBLE, "who is responsible for steps"),
    "stakeholders.roles": Field(_RESPONSIBLE, "the `roles` of stakeholders"),
    "data_sources.owner": Field(_OWNED, "who owns data"),
    "data_sources.access": Field(_OWNED, "how you get data"),
    "data_sources.agreement": Field(_OWNED, "which agreements on data there are"),
    "data_sources.licence": Field(_OWNED, "the licences of data"),
    "data_sources.personal_data": Field(("diagnosis.data.legal",), "which data is personal"),
}
"""By their routes. `docs/documents.md` has this as a table."""

OWNER = "owner"
"""A field of this name holds the id of a stakeholder."""


class Untold(NamedTuple):
    """What is not public of a register that is, and the questions on whose behalf."""

    what: str
    questions: tuple[str, ...]


class Shares:
    """What of a plan everybody may read.

    In doubt a text stays inside: what belongs to no question is public only where everything around it is.

    Attributes:
        withheld: the ids of the questions of which nobody outside reads anything.
    """

    def __init__(self, plan: Plan, template: Template) -> None:
        self._plan, self._template = plan, template
        self.withheld = frozenset(
            question for question in template.by_id if share_of(plan.facts, template, question) != _PUBLIC
        )
        self._homes: dict[str, set[str]] = {}
        for question in template.questions:
            for home in question.home:
                self._homes.setdefault(home, set()).add(question.id)
        for route, place in PLACES.items():
            if place in template.by_id:
                self._homes.setdefault(route, {place})

    def demand(self) -> None:
        """Make sure that it is certain what is public, and that something is.

        Raises:
            UserError: it is not.
        """
        for file in self._doubtful():
            raise UserError(
                f"{file} can't be read in full, so it is not certain what of it is public.",
                "Run `udtplan check` and mend what it says of this file.",
            )
        for name in self._plan.facts.share_questions:
            if name not in self._template.by_id:
                known = list(self._template.by_id)
                near = self._template.question_meant(name) or next(
                    iter(get_close_matches(name, known, 1)), ""
                )
                raise UserError(
                    f"{facts_model.FILE}: `share_questions` names `{name}`, but there is no such question.",
                    f"Did you mean `{near}`?" if near else f"Known are {', '.join(known)}.",
                )
        if len(self.withheld) == len(self._template.by_id):
            raise UserError(
                "Nothing of this plan is public.",
                "Write `share: public` in plan.yaml; or name what everybody may read, such as "
                "`share_questions: {summary.overview: public}`.",
            )

    def _doubtful(self) -> Iterator[str]:
        """Files of which a part is read, but perhaps not what says where it belongs or who may read it."""
        for name in sorted(self._plan.unread):
            file, _, key = name.partition(":")
            section = self._template.section_in(file)
            is_prose = section is not None and bool(self._plan.answers.get(section.id))
            key = key.partition(".")[0]
            is_sharing = key in _SHARING or key not in facts_model.Facts.model_fields
            if is_prose or (file == facts_model.FILE and is_sharing):
                yield file

    def has_answer(self, question: str, section: str) -> bool:
        """Whether an answer is public; one to no question is where its whole section is."""
        if question:
            return question not in self.withheld
        return self.withheld.isdisjoint(item.id for item in self._template.section(section).questions)

    def has_register(self, route: str) -> bool:
        """Whether a register is public: by the questions it answers, else by what it is a part of."""
        while route:
            if route in self._homes:
                return self.withheld.isdisjoint(self._homes[route])
            route = route.rpartition(".")[0]
        return not self.withheld

    def has_field(self, route: str) -> bool:
        """Whether a field of the entries of a register is public, if its register is."""
        names_nobody = not route.endswith(f".{OWNER}")
        return not self._keepers(route) and (names_nobody or self.has_register("stakeholders"))

    def untold(self) -> Iterator[Untold]:
        """The fields that are filled and kept back though their register is public."""
        for route, field in FIELDS.items():
            keepers = self._keepers(route)
            register = route.rpartition(".")[0]
            if keepers and self.has_register(register) and is_filled(self._plan, route):
                yield Untold(field.what, keepers)

    def _keepers(self, route: str) -> tuple[str, ...]:
        """The questions that keep a field back, in the order of the template."""
        asking = set(FIELDS[route].questions if route in FIELDS else ())
        if route.endswith(f".{OWNER}"):
            asking |= self._homes.get("stakeholders", set())
        return tuple(question for question in self._template.by_id if question in asking & self.withheld)

    def has_entry(self, route: str, question: str | None) -> bool:
        """Whether an entry of a register is public that says itself which question it belongs to."""
        if not self.withheld.isdisjoint(self._homes.get(route, ())):
            return False
        return not self.withheld or (question in self._template.by_id and question not in self.withheld)


def is_filled(plan: Plan, route: str) -> bool:
    """Whether any entry has a value in a field."""
    register, *keys = route.split(".")
    found: list[object] = [getattr(plan.roadmap if register == "actions" else plan.facts, register)]
    for key in keys:
        entries = (entry for value in found for entry in (value if isinstance(value, list) else [value]))
        found = [getattr(entry, key, None) for entry in entries]
    return any(found)
