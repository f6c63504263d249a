"""Roadmaps for the tests: Lille's, small ones, and one whose every word is hostile."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from udtplan.exchange import Job
from udtplan.exchange.outline import Outline, outline
from udtplan.exchange.screen import Screen
from udtplan.load import load
from udtplan.load.programme import find_programme
from udtplan.model.facts import Facts
from udtplan.model.feedback import Feedback
from udtplan.model.plan import Plan
from udtplan.model.roadmap import Roadmap
from udtplan.model.template import Template

ROOT = Path(__file__).resolve().parents[2]
LILLE = ROOT / "examples" / "lille"

# Each tries to be something else than words, in one format or another.
HOSTILE = [
    "=1+1",
    "+49 30 1234",
    "-1+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "\t=1+1",
    "＝1+1",
    " =1+1",
    '=HYPERLINK("http://example.org";"click")',
    "http://example.org/?a=1&b=2",
    "a: b, c; d # e \"quoted\" 'quoted'",
    "first line\nsecond line\n    section Another\n    Another : 2020-01-01, 2020-02-01",
    "carriage\rreturn\r\nand line\u2028separator\x85next",
    "gantt",
    "section of the ring road",
    "title deeds",
    "click here",
    "dateFormat DD",
    "2026-01-01",
    "%% a comment",
    "%%{init: {'theme': 'dark'}}%%",
    "style a:b#c;",
    "#60;script#62;",
    "ﬂ°°60¶ß",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<br>&amp;&lt;",
    "]]>--><!-- x",
    "BEGIN:VEVENT",
    "x\r\nEND:VEVENT\r\nEND:VCALENDAR",
    "comma, semicolon; backslash \\ colon: \\n",
    "\x1b[31mred\x1b[0m \x07 \x9b1m",
    "\x1b]8;;http://example.org\x07link\x1b]8;;\x07",
    "\u202egnirts\u202c \u2066x\u2069",
    "nul \x00 nonchar \ufffe",
    "日本語のタイトル 👩‍🔬 é é",
    "word" * 200,
    "`code` **bold** [link](javascript:alert(1)) | cell",
    "{{ jinja }} {% raw %} ${x} $(x)",
    "_x0041_ _x000D_",
    " ",
    "'",
]


@cache
def template() -> Template:
    found = find_programme(ROOT).template(None)
    assert found is not None
    return found


def roadmap(
    *actions: dict[str, Any],
    as_of: date | None = None,
    name: str = "testville",
    city: str = "Testville",
    **facts: Any,
) -> Outline:
    """The outline of a plan with these actions; what an action needs and is not named is filled in."""
    filled = [
        {"id": f"a{number}", "title": f"Action {number}", **action}
        for number, action in enumerate(actions, 1)
    ]
    plan = Plan(
        name=name,
        facts=Facts.model_validate({"city": {"name": city}, **facts}),
        roadmap=Roadmap.model_validate({"actions": filled}),
        feedback=Feedback(),
    )
    return outline(plan, template(), as_of)


def lille(as_of: date | None = None) -> Outline:
    loaded = load(LILLE)
    return outline(loaded.plan, loaded.template, as_of)


def hostile(timeline: str = "March 2026 to summer 2027") -> Outline:
    """A roadmap in which every text that a city writes is one of the hostile ones."""
    actions = [
        {
            "id": f"a{number}",
            "title": text,
            "phase": text,
            "goal": text,
            "steps": [text, {"text": text, "timeline": text}],
            "timeline": timeline,
            "owner": "o",
            "addresses": ["b"],
            "depends_on": [f"a{number - 1}"] if number else [],
            "milestones": [{"when": "May 2027", "what": text}, {"when": text, "what": text}],
            "status_note": text,
            "cost": text,
            "deliverable": text,
        }
        for number, text in enumerate(HOSTILE)
    ]
    everything = "; ".join(HOSTILE)
    return roadmap(
        *actions,
        *({"id": f"w{number}", "title": "When", "timeline": text} for number, text in enumerate(HOSTILE)),
        {"title": everything, "timeline": everything},
        city=everything,
        stakeholders=[{"id": "o", "name": everything}],
        bottlenecks=[{"id": "b", "text": everything}],
    )


def job(of: Outline, width: int = 80, *, ascii: bool = False) -> Job:
    from udtplan.report.look import visible

    return Job(of, Screen(width, ascii, visible=visible), lambda: "<svg/>")
