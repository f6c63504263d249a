"""What a repository of plans holds beside the plans: settings, schemas, editor settings."""

from __future__ import annotations

import json

from udtplan.load.programme import DEFAULT_EDITION
from udtplan.resources import data_folder

_SETTINGS = f"""\
# Settings for all plans in this repository. Every line can be left out.

# The edition of the programme: 2024, 2025, or the path of a YAML file with your own stages and dates.
edition = "{DEFAULT_EDITION}"

[lint]
# The mildest finding that makes `udtplan check` fail: error, warning or info.
fail_on = "error"
# Rules to leave out, by code or name.
ignore = []
"""

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
        "udtplan.toml": _SETTINGS,
        "README.md": _README,
        ".gitignore": _IGNORED,
        ".vscode/settings.json": json.dumps(editor, indent=2) + "\n",
        ".vscode/extensions.json": json.dumps({"recommendations": ["redhat.vscode-yaml"]}, indent=2) + "\n",
        **{f".udtplan/{name}": text for name, text in schema_files().items()},
    }
