"""Who may read what of a plan: `share` and `share_questions` of plan.yaml, question by question."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from udtplan.errors import UserError
from udtplan.model import facts as facts_model
from udtplan.model.plan import Plan
from udtplan.model.sharing import share_of
from udtplan.model.template import Template
from udtplan.render.registers import PLACES

_PUBLIC = "public"
_SHARING = frozenset({"", "share", "share_questions"})


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

    def has_entry(self, route: str, question: str | None) -> bool:
        """Whether an entry of a register is public that says itself which question it belongs to."""
        if not self.withheld.isdisjoint(self._homes.get(route, ())):
            return False
        return not self.withheld or (question in self._template.by_id and question not in self.withheld)
