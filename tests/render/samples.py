"""Small plans for the tests of the documents, and a large one with everything in it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from udtplan.findings import Place
from udtplan.load import load
from udtplan.load.programme import find_programme
from udtplan.model.edition import Edition
from udtplan.model.facts import Facts
from udtplan.model.feedback import Feedback
from udtplan.model.plan import Answer, Plan
from udtplan.model.roadmap import Roadmap
from udtplan.model.template import Template
from udtplan.render.view import Document, view

ROOT = Path(__file__).resolve().parents[2]
LILLE = ROOT / "examples" / "lille"

HOSTILE = (
    '<script>alert(1)</script> #read("/etc/passwd") $x$ | pipe ]]> {{7*7}} {% raw %} @ref // \\ '
    '#import "@preview/x:1.0.0" <!-- note --> &amp; &lt; "quoted" \'single\''
)
"""Plain text that means something to HTML, Markdown, Typst, Jinja, Liquid, SVG or XML."""

MARKDOWN = r"""
Text *em* **strong** ***both*** `mono | pipe` [a link](https://example.org/a_b?x=1&y=2)
[js](javascript:alert(1)) [file](file:///etc/passwd) [near](../other.md) [mail](mailto:a@b.eu)
[inside](#objectives-funding) [nowhere](#nowhere) <https://auto.link/x> hard\
break

# First heading of the city

##### Deep heading

- one
- two

  second paragraph
  - nested
    1. deep

        code in a list

3. starts at three
4. four

   > quote in a list

> Quote
> > within **quote**
>
> ## Heading in a quote

```python
if a < b: print("<b>")
```

---

| A | B | C |
|:--|--:|:-:|
| a \| b | `x \| y` | **bold** |
| only one |

![A map](assets/map.png) and ![](assets/map.png) and ![drawing](assets/drawing.svg)
![gone](assets/none.png) ![remote](https://example.org/p.png) ![outside](../secret.png)
![broken](assets/broken.png)

<div onclick="x()">block</div>

First mark[^first], ~~struck~~, bare https://example.org/bare_(x). Line<br>below, and nothing [^nowhere].

| With mark[^cell] | B |
|--|--|
| again[^first] | line<br/>in a cell |

- [x] done task[^list]

[^first]: What the *first* note says[^inner].
[^cell]: In a head.

    - a list in a note

    Its last paragraph, [a link in a note](https://example.org/note).
[^list]:
    ```
    code in a note
    ```
[^inner]: A note of a note, see[^first].
[^unused]: Nobody leads here.

##

-
- [ ] task

Ελληνικά Кирилица Malti ġħż Română ș ț ✓ → ½ m² H₂O
"""


def template() -> Template:
    """The template of the training."""
    found = find_programme(ROOT).template("udt")
    assert found
    return found


def edition() -> Edition:
    """An edition of the training."""
    found = find_programme(ROOT).edition("2025")
    assert found
    return found


def plan(
    facts: Mapping[str, Any] | None = None,
    answers: Mapping[str, list[tuple[str, str, str]]] | None = None,
    actions: list[dict[str, Any]] | None = None,
    unread: frozenset[str] = frozenset(),
) -> Plan:
    """A plan; answers by section as (question, heading, Markdown)."""
    return Plan(
        "sample",
        Facts.model_validate({"city": {"name": "Sample"}, **(facts or {})}),
        Roadmap.model_validate({"actions": actions or []}),
        Feedback(),
        {
            section: [Answer(question, heading, text, Place("x.md")) for question, heading, text in found]
            for section, found in (answers or {}).items()
        },
        unread,
    )


def document(
    facts: Mapping[str, Any] | None = None,
    answers: Mapping[str, list[tuple[str, str, str]]] | None = None,
    actions: list[dict[str, Any]] | None = None,
    *,
    states: Mapping[str, str] | None = None,
    assets: Path | None = None,
) -> Document:
    """The view of a plan made by `plan`."""
    return view(plan(facts, answers, actions), template(), edition(), states=states or {}, assets=assets)


def answered(text: str, **more: Any) -> Document:
    """A document whose first answer is a Markdown text."""
    return document(answers={"summary": [("summary.overview", "Overview", text)]}, **more)


def lille() -> Document:
    """The official example."""
    return view(load(LILLE).plan, template(), edition(), states={}, assets=LILLE)


def action(number: int, **more: Any) -> dict[str, Any]:
    """An action with what every action has."""
    return {"id": f"a{number}", "title": f"Action {number}", "phase": "startup", "goal": "A goal", **more}


def everything(folder: Path) -> Document:
    """A document with every register, every Markdown construct and forty actions, in hostile words."""
    pictures(folder)
    facts = {
        "language": "fr-BE",
        "city": {"name": f"Ville {HOSTILE}", "country": "BE", "inhabitants": "1 | 2", "budget": HOSTILE},
        "challenge": f"{HOSTILE}\nsecond line",
        "use_case": {"primary": "Traffic", "later": ["Air", "Noise"]},
        "maturity": "model",
        "stakeholders": [{"id": "it", "name": HOSTILE, "kind": "internal", "role": "one\ntwo"}]
        + [{"id": f"s{number}", "name": f"Partner {number}", "kind": "external"} for number in range(60)],
        "data_sources": [
            {
                "id": "d",
                "name": "Traffic",
                "owner": "it",
                "access": "WFS",
                "licence": "CC-BY-4.0",
                "cost": "€5 k",
            }
            | {"personal_data": "none", "refresh": "5 min", "status": "available", "standard": "DATEX II"},
            {"id": "e", "name": "Air", "owner": "nobody"},
        ],
        "objectives": [
            {"id": "o", "text": "Cleaner *air*", "indicator": {"label": "NO₂", "by": "end of 2027"}}
        ],
        "outputs": [{"id": "map", "text": "A map"}],
        "bottlenecks": [
            {"id": "silos", "question": "diagnosis.governance.internal-alignment", "text": "Silos"},
            {"id": "loose", "text": "Belongs nowhere"},
        ],
        "funding": {"estimate": "€150–250 k", "sources": [{"name": "Own", "status": "secured"}]},
        "legal": {"gdpr": "yes", "local_rules": ["one", "two"]},
        "procurement": {"external": False},
        "not_applicable": [{"question": "diagnosis.procurement", "reason": HOSTILE}],
        "related_plans": [{"name": "Mobility plan", "note": "fits"}],
    }
    answers = {
        "summary": [("", "", "# Intro\n\ntext"), ("summary.overview", "Overview", f"{HOSTILE}\n{MARKDOWN}")],
        "objectives": [("objectives.problem", "Problem", MARKDOWN), ("", f"Own {HOSTILE}", "own answer")],
    }
    whens = ["Nov. 2024 to May 2025", "Q3 2025", "2026", "by 2030", "from 2026", "someday", None]
    phases = ["startup", "launch", "development", "diffusion", "A phase of our own", None]
    actions = [
        action(
            number,
            phase=phases[number % 6],
            title="A long title that goes on and on " * (number % 5)
            + (HOSTILE if number % 7 == 0 else "end"),
            timeline=whens[number % 7],
            owner="it",
            steps=["one", {"text": HOSTILE, "timeline": "May 2025", "owner": "it"}],
            addresses=["silos", "o", "unknown"],
            depends_on=["a1"],
            milestones=[{"when": "May 2025", "what": "reached"}, {"when": "June 2025", "what": HOSTILE}],
            status="dropped",
            status_note="why",
        )
        for number in range(40)
    ]
    return document(facts, answers, actions, states={"objectives.problem": "partial"}, assets=folder)


def pictures(folder: Path) -> None:
    """A plan's folder with pictures, good and bad, and a file outside that must stay there."""
    (folder / "assets").mkdir(parents=True)
    (folder / "assets" / "map.png").write_bytes(png(1200, 300))
    (folder / "assets" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nand nothing more")
    (folder / "assets" / "drawing.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>'
    )
    (folder.parent / "secret.png").write_bytes(png(2, 2))


def png(width: int, height: int) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\x20\x80\xa0" * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
