"""The workflow that comments: its script with a `gh` that writes down what it is asked for."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci.steps import Machine, Ran, run_steps
from udtplan.ci_files import ci_files

# Answers from files, and notes every call that would change something.
_GH = r"""
here="$HOME/github"
case "$*" in
  "run download 77 --repo city/plans --name udtplan-comment --dir comment")
    exec cp -r "$here/artifact" comment ;;
  "api repos/city/plans/pulls/"*" --jq .head.sha")
    exec cat "$here/head-${2##*/}" ;;
  "api --paginate repos/city/plans/issues/"*"/comments --jq "*)
    exec python3 "$here/select.py" "${@: -1}" "$here/comments" ;;
  "api --method "*" --field body=@body.md --silent")
    cp body.md "$here/body"; echo "$3 $4" >> "$here/calls" ;;
  *) echo "unknown: $*"; exit 9 ;;
esac
"""
# What the one filter that is asked for does.
_SELECT = r"""
import json, re, sys
filter = r'\.\[\] \| select\(\.user\.login == "(.+?)" and \(\.body \| startswith\("(.+?)"\)\)\) \| \.id'
login, mark = re.fullmatch(filter, sys.argv[1]).groups()
for comment in json.load(open(sys.argv[2])):
    if comment["user"]["login"] == login and comment["body"].startswith(mark):
        print(comment["id"])
"""
_MARK = "<!-- udtplan -->"
_HEAD = "c0ffee" + "0" * 34


class GitHub:
    """What GitHub knows of pull request 12, and what the check left in its artifact."""

    def __init__(self, folder: Path) -> None:
        self.machine = Machine(folder, folder)
        self.machine.program("gh", _GH)
        self.state = folder / "github"
        (self.state / "artifact").mkdir(parents=True)
        (self.state / "calls").touch()
        (self.state / "select.py").write_text(_SELECT)
        (self.state / "head-12").write_text(f"{_HEAD}\n")
        self.has(number="12", comment="## Action Plan: 2 errors\n")
        self.comments([])

    def has(self, *, number: str | None = None, comment: str | None = None) -> None:
        if number is not None:
            (self.state / "artifact" / "number").write_text(number)
        if comment is not None:
            (self.state / "artifact" / "comment.md").write_text(comment, "utf-8")

    def comments(self, comments: list[dict[str, Any]]) -> None:
        (self.state / "comments").write_text(json.dumps(comments))

    def run(self) -> Ran:
        text = ci_files("github")[".github/workflows/udtplan-comment.yml"]
        known = {
            "github.token": "secret",
            "github.event.workflow_run.id": "77",
            "github.event.workflow_run.html_url": "https://example.org/run",
            "github.event.workflow_run.head_sha": _HEAD,
        }
        steps = yaml.safe_load(text)["jobs"]["comment"]["steps"]
        return run_steps(self.machine, steps, self.state, known, {"GITHUB_REPOSITORY": "city/plans"})

    @property
    def calls(self) -> list[str]:
        return (self.state / "calls").read_text().splitlines()

    @property
    def body(self) -> str:
        return (self.state / "body").read_text("utf-8")


@pytest.fixture
def github(tmp_path: Path) -> GitHub:
    return GitHub(tmp_path / "runner")


def bot(number: int, body: str, login: str = "github-actions[bot]") -> dict[str, Any]:
    return {"id": number, "body": body, "user": {"login": login}}


def test_the_first_comment_is_new(github: GitHub) -> None:
    ran = github.run()
    assert ran.code == 0, ran.log
    assert github.calls == ["POST repos/city/plans/issues/12/comments"]
    assert github.body.startswith(f"{_MARK}\n## Action Plan: 2 errors\n")
    assert "(https://example.org/run)" in github.body


def test_the_next_one_takes_its_place(github: GitHub) -> None:
    github.comments([bot(1, "Another bot's words"), bot(2, f"{_MARK}\nold"), bot(3, f"{_MARK}\nolder")])
    assert github.run().code == 0
    assert github.calls == ["PATCH repos/city/plans/issues/comments/2"]


def test_the_comment_of_a_person_is_never_changed(github: GitHub) -> None:
    github.comments([bot(1, f"{_MARK}\nMine", login="somebody")])
    assert github.run().code == 0
    assert github.calls == ["POST repos/city/plans/issues/12/comments"]


def test_where_nothing_changed_there_is_no_comment(github: GitHub) -> None:
    (github.state / "artifact" / "comment.md").unlink()
    ran = github.run()
    assert ran.code == 0, ran.log
    assert github.calls == []


def test_a_comment_that_is_out_of_date_says_so(github: GitHub) -> None:
    github.comments([bot(2, f"{_MARK}\nold")])
    (github.state / "artifact" / "comment.md").unlink()
    assert github.run().code == 0
    assert github.calls == ["PATCH repos/city/plans/issues/comments/2"]
    assert "touches no Action Plan any more" in github.body


def test_a_run_that_left_nothing_ends_in_peace(github: GitHub) -> None:
    shutil.rmtree(github.state / "artifact")
    ran = github.run()
    assert ran.code == 0
    assert github.calls == []


@pytest.mark.parametrize(
    "number", ["", "0", "-1", "12/../13", "$(touch x)", "12\n13", "1" * 30, "twelve", "--help"]
)
def test_what_is_no_number_is_refused(github: GitHub, number: str) -> None:
    github.has(number=number)
    ran = github.run()
    assert ran.code == 1
    assert github.calls == []
    assert [line for line in ran.commands if line.startswith("::error::")]


@pytest.mark.parametrize("head", ["d00d" + "0" * 36, ""])
def test_the_number_of_another_pull_request_is_refused(github: GitHub, head: str) -> None:
    github.has(number="13")
    (github.state / "head-13").write_text(head)
    ran = github.run()
    assert ran.code == 0
    assert github.calls == []
    assert "nothing is written" in ran.log


def test_a_pull_request_that_does_not_exist_is_refused(github: GitHub) -> None:
    github.has(number="999")
    assert github.run().code == 0
    assert github.calls == []


def test_a_forged_text_calls_nobody_and_runs_nothing(github: GitHub) -> None:
    github.has(comment="Look @team: $(touch x) `touch y` ${{ github.token }} '; touch z; '\n::error::no\n")
    ran = github.run()
    assert ran.code == 0, ran.log
    assert "@team" not in github.body
    assert "$(touch x) `touch y` ${{ github.token }}" in github.body
    assert not ran.commands
    assert not [path for path in github.machine.folder.rglob("*") if path.name in "xyz"]


def test_a_long_text_fits_into_a_comment(github: GitHub) -> None:
    github.has(comment="Ελλάδα, a line of a plan.\n" * 20_000)
    assert github.run().code == 0
    assert len(github.body) < 65_536
    assert github.body.rstrip().endswith("(https://example.org/run)")


@pytest.mark.parametrize(
    ("begin", "end"),
    [("<details><summary>9 notes</summary>\n", "</details>"), ("```mermaid\ngantt\n", "```")],
)
def test_what_is_cut_does_not_swallow_the_link(github: GitHub, begin: str, end: str) -> None:
    github.has(comment="Verdict.\n\n" + f"{begin}{'A line of it.' * 100}\n{end}\n" * 80)
    assert github.run().code == 0
    assert github.body.count(f"\n{begin}") == github.body.count(f"\n{end}\n")
    assert github.body.startswith(f"{_MARK}\nVerdict.\n")
    assert len(github.body) > 50_000
    github.has(comment=f"Verdict.\n\n{begin}{'A line of it.' * 20}\n" + "More of it.\n" * 9000 + f"{end}\n")
    assert github.run().code == 0
    assert github.body.count("<details>") == github.body.count("</details>")
    assert github.body.count("```") % 2 == 0


def test_it_may_write_comments_and_nothing_else() -> None:
    workflow = yaml.safe_load(ci_files("github")[".github/workflows/udtplan-comment.yml"])
    assert workflow["permissions"] == {}
    [job] = workflow["jobs"].values()
    assert job["permissions"] == {"actions": "read", "pull-requests": "write"}
    assert not [step for step in job["steps"] if "uses" in step]
