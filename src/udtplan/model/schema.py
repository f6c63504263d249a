"""JSON Schema 2020-12 of every file people write, with the template's words as hover text."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from udtplan.model.edition import Edition
from udtplan.model.facts import Facts
from udtplan.model.feedback import Feedback
from udtplan.model.roadmap import Roadmap
from udtplan.model.settings import Settings
from udtplan.model.template import Template

DIALECT = "https://json-schema.org/draft/2020-12/schema"

SCHEMAS: dict[str, type[BaseModel]] = {
    "plan": Facts,
    "roadmap": Roadmap,
    "feedback": Feedback,
    "settings": Settings,
    "template": Template,
    "edition": Edition,
}


def json_schema(name: str, template: Template) -> dict[str, Any]:
    """The schema of one kind of file.

    Args:
        name: a key of `SCHEMAS`.
        template: whose prompts and phases editors show.
    """
    schema = SCHEMAS[name].model_json_schema(by_alias=True)
    if name == "plan":
        _add_prompts(schema, template)
    if name == "roadmap":
        phase = schema["$defs"]["Action"]["properties"]["phase"]
        phase["examples"] = [phase_.id for phase_ in template.phases]
    return {"$schema": DIALECT, "$id": f"urn:udtplan:schema:{name}:1", **schema}


def _add_prompts(schema: dict[str, Any], template: Template) -> None:
    """Put each question's words on the key that answers it; editors show them as a hover."""
    for question in template.questions:
        for route in question.routes:
            found = _property(schema, route)
            if found is not None:
                reference = f"**{question.reference}** " if question.reference else ""
                words = [f"{reference}{question.display}", found.get("description", ""), question.hint]
                found["markdownDescription"] = "\n\n".join(text for text in words if text)


def _property(schema: dict[str, Any], route: tuple[str, ...]) -> dict[str, Any] | None:
    node: dict[str, Any] | None = schema
    for key in route:
        properties = _resolve(schema, node).get("properties", {}) if node is not None else {}
        node = properties.get(key)
    return node


def _resolve(schema: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    reference = node.get("$ref")
    return schema["$defs"][reference.rpartition("/")[2]] if reference else node
