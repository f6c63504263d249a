"""The fixed words of the documents, by language. A language is one more entry of `WORDS`."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """Everything a document says by itself; English unless told otherwise."""

    language: str = "en"
    draft: str = "Draft"
    final: str = "Final"
    draft_note: str = "This plan is a draft; {count} of {total} answers are not written yet, or not whole."
    draft_unread: str = "This plan is a draft; what stands in {files} could not be read in full."
    to_write: str = "Still to be done"
    contents: str = "Contents"
    skip: str = "Skip to the plan"
    edition: str = "Edition"
    state: str = "State"
    stage: str = "Stage"
    as_of: str = "As of"
    page: str = "Page {page} of {total}"
    own_question: str = "Added by the city"
    not_applicable: str = "Does not apply"
    details: str = "Details"
    further: str = "Further information"
    see: str = "See {reference}"
    picture_missing: str = "picture not shown"
    roadmap: str = "Roadmap"
    chart: str = "Roadmap at a glance"
    chart_text: str = "Chart of {actions} actions from {first} to {last}. The table holds the same in words."
    chart_part: str = "{title} ({part} of {parts})"
    no_phase: str = "Other actions"
    undated: str = "no dates to draw"
    key_fixed: str = "stated period"
    key_vague: str = "start or end approximate"
    key_open: str = "open start or end"
    key_milestone: str = "milestone"
    key_link: str = "depends on"
    action: str = "Action"
    goal: str = "Goal"
    steps: str = "Steps"
    when: str = "When"
    owner: str = "Responsible"
    milestones: str = "Milestones"
    addresses: str = "Addresses"
    depends_on: str = "Depends on"
    cost: str = "Cost"
    deliverable: str = "Result"
    notes: dict[str, str] = field(
        default_factory=lambda: {
            "missing": "Not yet written.",
            "placeholder": "Not yet written.",
            "example-left": "Still the text of the example.",
            "partial": "Answered in part.",
            "draft": "Begun; too short so far.",
            "unread": "Could not be read.",
        }
    )
    labels: dict[str, str] = field(
        default_factory=lambda: {
            "stakeholders": "Stakeholders",
            "data_sources": "Data sources",
            "outputs": "Outputs",
            "objectives": "Objectives",
            "bottlenecks": "Bottlenecks",
            "funding": "Funding",
            "funding.sources": "Sources of funding",
            "legal": "Legal statements",
            "procurement": "Procurement",
            "use_case": "Use case",
            "expectations": "Expectations",
            "related_plans": "Related plans",
            "maturity": "Digital twin today",
            "city.inhabitants": "Inhabitants",
            "city.budget": "Municipal budget",
            "city.country": "Country",
            "gdpr": "GDPR",
            "dpo": "Data protection officer",
            "dpia": "Data protection impact assessment",
            "nis2": "NIS2",
            "ai_act": "AI Act",
            "data_act": "Data Act",
            "objectives.text": "Objective",
            "bottlenecks.text": "Bottleneck",
            "outputs.text": "Output",
            "local_rules": "Local rules",
            "external": "External provider foreseen",
            "exit": "Way out",
            "by": "By when",
            "label": "Indicator",
        }
    )
    values: dict[str, str] = field(
        default_factory=lambda: {"True": "yes", "False": "no", "technical-lead": "technical lead"}
    )

    def label(self, key: str) -> str:
        """The name of a field of the plan; its key in plain letters where there is no better one."""
        return self.labels.get(key) or key.rpartition(".")[2].replace("_", " ").capitalize()

    def value(self, value: object) -> str:
        """A fixed value of a field in words."""
        return self.values.get(str(value)) or str(value)


WORDS = {"en": Words()}
FALLBACK = "en"


def words_for(language: str) -> Words:
    """The words of a language or of the one it belongs to (`fr` for `fr-BE`), else English."""
    return WORDS.get(language) or WORDS.get(language.partition("-")[0]) or WORDS[FALLBACK]
