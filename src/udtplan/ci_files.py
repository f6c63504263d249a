"""What a repository of plans needs to be checked by GitHub, GitLab, Forgejo or pre-commit."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from udtplan import __version__
from udtplan.resources import data_folder


class Entry(NamedTuple):
    """A file that a repository may have for other purposes already, and what belongs into it.

    Attributes:
        key: the list in it that ours is the last item of.
    """

    key: str


class Platform(NamedTuple):
    """What one platform needs.

    Attributes:
        files: the template of each file, by its path in the repository.
        following: what to do when the files are there.
    """

    files: Mapping[str, str]
    following: str


PLATFORMS: dict[str, Platform] = {
    "github": Platform(
        {
            ".github/workflows/udtplan.yml": "github/udtplan.yml.j2",
            ".github/workflows/udtplan-cohort.yml": "github/udtplan-cohort.yml.j2",
            ".github/workflows/udtplan-comment.yml": "github/udtplan-comment.yml.j2",
        },
        "Commit and push these files. Every pull request that changes a plan is checked from then on.",
    ),
    "gitlab": Platform(
        {".gitlab/udtplan.yml": "gitlab/udtplan.yml.j2", ".gitlab-ci.yml": "gitlab/gitlab-ci.yml.j2"},
        "Commit and push these files. For a look at all plans once a week, add a schedule in GitLab: "
        "Build > Pipeline schedules.",
    ),
    "forgejo": Platform(
        {".forgejo/workflows/udtplan.yml": "forgejo/udtplan.yml.j2"},
        "Commit and push this file. If your runner has another label than `docker`, write it behind "
        "`runs-on` first.",
    ),
    "pre-commit": Platform(
        {".pre-commit-config.yaml": "pre-commit/config.yaml.j2"},
        "Commit this file; then, once in each clone: `pre-commit install`, or `prek install`.",
    ),
}

ENTRIES = {
    ".gitlab-ci.yml": Entry("include"),
    ".pre-commit-config.yaml": Entry("repos"),
}

# The files of a plan, whatever folder it lies in: the pattern, and one name for each.
_PLAN_FILES = (
    r"((plan|feedback|5-roadmap)\.ya?ml|udtplan\.toml|"
    r"(0-summary|1-city|2-vision|3-objectives|4-diagnosis)\.md)$"
)
PLAN_FILES = (
    "plan.yaml",
    "0-summary.md",
    "1-city.md",
    "2-vision.md",
    "3-objectives.md",
    "4-diagnosis.md",
    "5-roadmap.yaml",
    "feedback.yaml",
    "udtplan.toml",
)
_MEANS_MORE = re.compile(r"[\\.^$*+?{}\[\]|()]")  # in a pattern
# Actions by the commit of their release: a tag could be moved to other code.
_FORGEJO = "https://code.forgejo.org"
_ACTIONS = {
    "checkout": "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "upload": "actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
    "upload_sarif": "github/codeql-action/upload-sarif@5d4e8d1aca955e8d8589aabd499c5cae939e33c7 # v4.31.9",
    # Older runners know version 4 only, and GitHub's own upload refuses every other server.
    "forgejo_checkout": f"{_FORGEJO}/actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5 # v4.3.1",
    "forgejo_upload": f"{_FORGEJO}/forgejo/upload-artifact@16871d9e8cfcf27ff31822cac382bbb5450f1e1e # v4",
}
_IMAGE = "python:3.13"


REQUIREMENT = f"udtplan=={__version__}"


def ci_files(
    platform: str, plans: str = ".", *, sarif: bool = False, requirement: str = REQUIREMENT
) -> dict[str, str]:
    """The files that a platform needs, by their paths in the repository.

    Args:
        platform: a name in PLATFORMS.
        plans: the folder that holds the plans, from the repository's root.
        sarif: whether GitHub is to show the findings among its security alerts, too.
        requirement: udtplan, in words that pip understands.
    """
    files = PLATFORMS[platform].files
    return {path: ci_text(name, plans, sarif=sarif, requirement=requirement) for path, name in files.items()}


def ci_text(name: str, plans: str = ".", *, sarif: bool = False, requirement: str = REQUIREMENT) -> str:
    """What a template below `templates/ci` says."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    # Workflows, shell and GitLab have all the usual brackets for themselves.
    environment = Environment(
        loader=FileSystemLoader(data_folder("templates") / "ci"),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        variable_start_string="@{",
        variable_end_string="}@",
        block_start_string="@%",
        block_end_string="%@",
        comment_start_string="@#",
        comment_end_string="#@",
    )
    words: dict[str, Any] = {
        **_ACTIONS,
        "version": __version__,
        "requirement": _quoted(requirement),
        "plans": _quoted(plans),
        "files": _files(plans),
        "out": "--out=rendered" if plans == "." else _quoted(f"--out={plans.removeprefix('./')}/rendered"),
        "image": _IMAGE,
        "sarif": sarif,
    }

    def part(name: str, indent: int = 0) -> str:
        text = environment.get_template(f"parts/{name}.j2").render(words)
        return text.replace("\n", "\n" + " " * indent).replace(" " * indent + "\n", "\n") if indent else text

    environment.globals["part"] = part
    return environment.get_template(name).render(words).rstrip("\n") + "\n"


def _files(plans: str) -> str:
    """A pattern of the files of all plans in a folder, in YAML."""
    folder = plans.removeprefix("./")
    named = _MEANS_MORE.sub(r"\\\g<0>", folder)
    begin = "(^|/)" if plans == "." else f"^{named}/(.*/)?"
    pattern = f"{begin}{_PLAN_FILES}".replace("'", "''")
    return f"'{pattern}'"


def _quoted(text: str) -> str:
    """Words in YAML, whatever they look like."""
    return json.dumps(text, ensure_ascii=False)
