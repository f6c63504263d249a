"""The tables of keys in the pages about settings, editions and templates, made from the models.

In a page, what stands between `<!-- keys of MODEL -->` and `<!-- end of keys -->` is made here.
"""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel

from udtplan.model.edition import Edition, StageInfo
from udtplan.model.settings import LintSettings, PlanSettings, PublishSettings, Settings, WaiverSettings
from udtplan.model.template import Part, Phase, Question, Section, Template, Topic

MODELS: dict[str, type[BaseModel]] = {
    model.__name__: model
    for model in (
        *(Settings, LintSettings, PublishSettings, PlanSettings, WaiverSettings),
        *(Edition, StageInfo, Template, Section, Question, Part, Phase, Topic),
    )
}
_TABLE = re.compile(r"(<!-- keys of (\w+) -->\n).*?(?=<!-- end of keys -->)", re.DOTALL)
_KEYS = "keys of its own"
_HEAD = ["| Key | Value | If left out | |", "|---|---|---|---|"]


def refreshed(page: str) -> str:
    """The page with its tables made anew."""
    return _TABLE.sub(lambda found: f"{found[1]}\n{table(MODELS[found[2]])}\n\n", page)


def table(model: type[BaseModel]) -> str:
    """A row for each key of a model: its value, what holds without it, what it says."""
    schema = model.model_json_schema(by_alias=True)
    definitions, required = schema.get("$defs", {}), schema.get("required", [])
    rows = [
        [f"`{key}`", value(about, definitions), _left_out(key in required, about), _said(model, key)]
        for key, about in schema["properties"].items()
    ]
    return "\n".join([*_HEAD, *(f"| {' | '.join(map(_cell, row))} |" for row in rows)])


def _said(model: type[BaseModel], key: str) -> str:
    about = model.model_fields[key].description
    if about is None:
        raise ValueError(f"{model.__name__}.{key} has no description")
    return about


def value(about: dict[str, Any], definitions: dict[str, Any]) -> str:
    """What kind of value a key takes, in words."""
    if "$ref" in about:
        return value(definitions[about["$ref"].rpartition("/")[2]], definitions)
    if "enum" in about:
        return _choice([f"`{word}`" for word in about["enum"]])
    if "anyOf" in about:
        kinds = [value(one, definitions) for one in about["anyOf"] if one.get("type") != "null"]
        return _choice(list(dict.fromkeys(kinds)))
    kind = about.get("type")
    if kind == "array":
        each = value(about["items"], definitions)
        return f"list of {each.replace('text', 'texts').replace(_KEYS, 'entries with keys of their own')}"
    if kind == "object":
        of = about.get("additionalProperties")
        return f"names, each with {value(of, definitions)}" if isinstance(of, dict) else _KEYS
    if about.get("format") == "date":
        return "day"
    return {"boolean": "`true` or `false`", "integer": "number"}.get(str(kind), "text")


def _choice(words: list[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def _left_out(is_required: bool, about: dict[str, Any]) -> str:
    if is_required:
        return "must be there"
    default = about.get("default")
    if isinstance(default, list) and len(default) == 1:
        default = default[0]
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    return f"`{default}`" if default and not isinstance(default, (dict, list)) else "–"


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())
