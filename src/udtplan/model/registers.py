"""Which question each register of `plan.yaml` stands with, where the template leaves that open."""

from __future__ import annotations

from collections.abc import Iterator

from udtplan.model.template import Question, Template

# Where a reader looks for a register that no question of the template claims.
PLACES = {
    "use_case": "objectives.problem",
    "outputs": "objectives.output",
    "maturity": "city.digital-twin-role",
    "legal": "diagnosis.data.legal",
    "procurement": "diagnosis.procurement",
    "stakeholders": "summary.key-stakeholders",
    "objectives": "summary.objectives",
    "data_sources": "objectives.data",
    "funding": "objectives.funding",
    "city.inhabitants": "city.inhabitants",
    "city.budget": "city.municipal-budget",
    "related_plans": "",
    "questions_for_peers": "",
    "expectations": "",
}


def beside(template: Template, question: Question) -> Iterator[str]:
    """The registers that stand with a question without being its answer: "legal" with 4.d.3."""
    claimed = {home for other in template.questions for home in other.home}
    return (route for route, place in PLACES.items() if place == question.id and route not in claimed)
