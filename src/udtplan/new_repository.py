"""What a repository of plans holds beside the plans: settings, schemas, editor settings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from udtplan.load.programme import DEFAULT_EDITION, DEFAULT_TEMPLATE
from udtplan.model import settings as settings_model
from udtplan.model.settings import Settings
from udtplan.resources import data_folder

# What a new repository sets; every other setting stands there as a comment.
_SET = {"edition": json.dumps(DEFAULT_EDITION), "lint.fail_on": '"error"', "lint.ignore": "[]"}
# How the other settings look; where a setting is not named here, it shows its default.
_EXAMPLES = {
    "template": json.dumps(DEFAULT_TEMPLATE),
    "stage": '"presentation"',
    "lint.select": '["T", "C001"]',
    "lint.certain": "true",
    "lint.baseline": '"known-findings.json"',
    "publish.colour": '"#17637f"',
    "publish.logo": '"logo.svg"',
    "publish.logo_text": '"City of Kalamata"',
    "publish.watermark": '"For discussion"',
    "plans.kalamata.stage": '"final"',
    "plans.kalamata.ignore": '["ambiguous-period"]',
    "waivers.rule": '"T003"',
    "waivers.plan": '"kalamata"',
    "waivers.question": '"roadmap"',
    "waivers.reason": '"The council decided the words."',
    "waivers.until": "2026-12-31",
}
_PLAN = "kalamata"

_IGNORED = """\
# Documents made by `udtplan render`
/build/
"""

_README = """\
# Action Plans for Urban Digital Twins

Each folder holds the plan of one city: facts and registers in `plan.yaml`, the argument in Markdown
files, one for each section, and the roadmap in `5-roadmap.yaml`.

    udtplan init CITY                # a new plan
    udtplan check --stage in-person  # what is wrong or missing at a stage
    udtplan status                   # how far every city is
    udtplan render --pdf             # the documents, in build/
"""

_SCHEMAS = ("plan", "roadmap", "feedback")


def settings_file() -> str:
    """A first `udtplan.toml` with every setting there is and one line about it."""
    blocks = [
        "# Settings for all plans in this repository. Every line can be left out.",
        *_blocks(Settings, ""),
    ]
    return "\n\n".join(blocks) + "\n"


def _blocks(model: type[BaseModel], above: str) -> Iterator[str]:
    """The settings of a table, then the tables in it."""
    tables: list[tuple[str, FieldInfo, type[BaseModel]]] = []
    own: list[str] = []
    for key, about in model.model_fields.items():
        if (table := _model_in(about.annotation)) is not None:
            tables.append((f"{above}{key}", about, table))
        else:
            own.append(_setting(f"{above}{key}", about))
    yield "\n".join(own)
    for name, about, table in tables:
        kind = get_origin(about.annotation)
        route = f"{name}.{_PLAN}" if kind is dict else name
        head = f"[[{route}]]" if kind is list else f"[{route}]"
        is_set = any(key.startswith(f"{route}.") for key in _SET)
        first, *others = _blocks(table, f"{route}.")
        yield f"# {about.description}\n{head if is_set else f'# {head}'}\n{first}"
        yield from others


def _setting(route: str, about: FieldInfo) -> str:
    key = route.rpartition(".")[2]
    if route in _SET:
        return f"# {about.description}\n{key} = {_SET[route]}"
    usual = "…" if about.get_default() in (None, "") else about.get_default()
    example = _EXAMPLES.get(route) or _EXAMPLES.get(".".join(route.split(".")[-2:])) or json.dumps(usual)
    return f"# {about.description}\n# {key} = {example}"


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model of a table, be it alone, in a list or by names."""
    kinds = [kind for kind in (annotation, *get_args(annotation)) if isinstance(kind, type)]
    return next((kind for kind in kinds if issubclass(kind, BaseModel)), None)


def schema_files() -> dict[str, str]:
    """The JSON Schemas by which editors complete and explain keys, by file name."""
    return {
        f"{name}.schema.json": (data_folder("schemas") / f"{name}.schema.json").read_text(encoding="utf-8")
        for name in _SCHEMAS
    }


def repository_files() -> dict[str, str]:
    """The files of a new repository of plans, by their paths."""
    editor = {
        "yaml.schemas": {
            ".udtplan/plan.schema.json": "**/plan.yaml",
            ".udtplan/roadmap.schema.json": "**/5-roadmap.yaml",
            ".udtplan/feedback.schema.json": "**/feedback.yaml",
        },
        "files.encoding": "utf8",
        "[markdown]": {"editor.wordWrap": "on"},
    }
    return {
        settings_model.FILE: settings_file(),
        "README.md": _README,
        ".gitignore": _IGNORED,
        ".vscode/settings.json": json.dumps(editor, indent=2) + "\n",
        ".vscode/extensions.json": json.dumps({"recommendations": ["redhat.vscode-yaml"]}, indent=2) + "\n",
        **{f".udtplan/{name}": text for name, text in schema_files().items()},
    }
