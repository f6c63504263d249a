"""Plans full of what no city means to write: every document of them is made, and none is broken."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.render.samples import HOSTILE, png
from tests.tools.pdf_check import assert_accessible, page_validate
from udtplan.cli.documents import document_of
from udtplan.load import load
from udtplan.render import KINDS
from udtplan.render.document import Document
from udtplan.render.look.unshown import unshown, unworded
from udtplan.render.words.unprinted import unprinted

# A word of each of these is rare; here every text is made of them.
PIECES = [
    "city",
    HOSTILE,
    "\x01\x1b[31m\x7f\x9b\x08",
    "\u202eright\u202c \u2066left\u2069 \u200f",
    "\u2028\u2029\x85\x0b\x0c",
    "\u200d\ufeff\u2060\u00ad",
    "a" + "\u0301" * 120 + "\u20e3",
    "\ue000\U000f0000\ufffe\U0010ffff",
    "🌳👩🏽\u200d🔬🇫🇷#\ufe0f\u20e3",
    "深圳市、東京とうきょう。 서울 กรุงเทพ العربية עברית",
    "<!-- open",
    "--> <b onclick=x()>",
    "]]> &#0; &nbsp; \\u0000 %00 ../../x",
]
LONG = [
    "x" * 10_000,
    "ß" * 3_000,
    "深" * 3_000,
    "🌳" * 600,
    "https://example.org/" + "a/" * 5_000,
    "12 / 900 € 250 k 12 months " * 200,
]
SHORT = st.lists(st.sampled_from(PIECES), min_size=1, max_size=3).map(" ".join)
WORDS = st.one_of(SHORT, SHORT, st.tuples(SHORT, st.sampled_from(LONG)).map(" ".join))
BLOCKS = st.one_of(
    WORDS,
    WORDS.map(lambda text: "\n".join(f"{'  ' * deep}- {text[:200]}" for deep in range(50))),
    WORDS.map(lambda text: "\n".join(f"{'>' * deep} {text[:200]}" for deep in range(1, 60))),
    WORDS.map(lambda text: "*" * 150 + text[:300] + "*" * 150),
    WORDS.map(lambda text: "[" * 300 + text[:300] + "](x)" * 300),
    WORDS.map(
        lambda text: f"{'| ' + text[:400].replace(chr(10), ' ') + ' '}" * 40 + "|\n" + "|---" * 40 + "|"
    ),
    WORDS.map(lambda text: f"A note[^1] and[^none].\n\n[^1]: {text}\n\n[ref]: {text}\n\n[a][ref] ![][ref]"),
    WORDS.map(lambda text: f"[{text[:500]}]{{lang=el}} [{text[:99]}]{{lang=en onclick=x}}"),
    WORDS.map(lambda text: f"::: {{lang=en}}\n{text[:500]}\n:::\n\n::: {{lang=en"),
    WORDS.map(lambda text: f"[{text[:500]}](<https://example.org/{text}>) <mailto:a@b.example>"),
    WORDS.map(
        lambda text: f"[{text[:500]}](https://example.org/{'a' * 9_000}) [](https://x.example) [ ](#plan)"
    ),
    WORDS.map(lambda text: f"![{text}](assets/map.png) ![](assets/map.png) ![x](<{text[:300]}.png>)"),
    WORDS.map(lambda text: f"###### {text}\n\n# {text}\n\n{text[:90]}\n==="),
    WORDS.map(lambda text: f"```{text[:50]}\n{text}\n```\n\n`{text}`\n\n    {text}"),
    WORDS.map(lambda text: f"999999999. {text}\n\n0) {text}\n\n- [ ] {text}\n***\n***\n+"),
    WORDS.map(
        lambda text: (
            f"{text}[^1] **[^2]** ## [^1]\n\n# [^1]\n\n[^1]: {text}\n\n    - {text}[^2]\n[^3]: {text}"
        )
    ),
    WORDS.map(
        lambda text: f"- [x] ~~{text}~~[^a]<br>https://{text}\n\n[^a]: [^b]\n[^b]: [^a]![{text}](x.png)"
    ),
    st.sampled_from(["[^1]:", "a[^1]\n\n[^1]:", "| a[^1] |\n|-|\n\n> - [^1]: b"]),
    st.sampled_from(["```\nnever closed", "<div><details>\n\n", "<!--", "\\", "|\n|-|", "&", "\t\t\t- x"]),
)
MARKDOWN = st.lists(BLOCKS, min_size=1, max_size=4).map("\n\n".join)


# JSON is YAML, with the escapes of a control character, a NUL and half a character in it.
VALUES = st.one_of(WORDS, st.sampled_from(["\0", "\ud800", "a\0b\udfff", "\ud83d\ude00", "", " "]))
WHENS = st.one_of(
    VALUES, st.sampled_from(["2026", "Q3 2026 to 2030", "by 9999", "0000-00-00", "from 1 to M99999"])
)


def fields(*names: str) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({}, optional=dict.fromkeys(names, VALUES))


def rows(*names: str) -> st.SearchStrategy[list[dict[str, str]]]:
    """Entries of a register, each with an id."""
    found = st.lists(fields(*names), max_size=3)
    return found.map(
        lambda some: [{"id": f"{names[0]}{n}", names[0]: "x", **row} for n, row in enumerate(some)]
    )


FACTS = st.fixed_dictionaries(
    {
        "city": fields("inhabitants", "budget").map(lambda more: {"name": "City", **more}),
        "challenge": VALUES,
        "stakeholders": rows("name", "role"),
        "data_sources": rows("name", "access", "licence", "refresh", "cost", "note"),
        "objectives": rows("text"),
        "bottlenecks": rows("text"),
        "questions_for_peers": rows("text", "topic").map(
            lambda some: [{key: value for key, value in row.items() if key != "id"} for row in some]
        ),
        "funding": fields("estimate", "recurring"),
    }
)
ACTIONS = st.lists(
    st.tuples(fields("title", "goal", "owner", "cost", "phase", "deliverable"), WHENS, VALUES), max_size=4
).map(
    lambda some: [
        {
            "id": f"a{n}",
            "title": "x",
            **texts,
            "timeline": when,
            "steps": [text, {"text": text, "timeline": when}],
        }
        | {"milestones": [{"when": when, "what": text}], "addresses": ["text0"], "depends_on": [f"a{n - 1}"]}
        for n, (texts, when, text) in enumerate(some)
    ]
)
FILES = ("0-summary.md", "1-city.md", "3-objectives.md", "4-diagnosis.md")
HEADS = {
    "0-summary.md": "# Executive summary\n\n## a. Overview\n\n",
    "1-city.md": "# 1. City information\n\n## a. Inhabitants\n\n",
    "3-objectives.md": "# 3. Project objectives\n\n## a. Problem description\n\n",
    "4-diagnosis.md": "# 4. Diagnosis\n\n## a. Vision\n\n",
}
ANSWERS = st.lists(MARKDOWN, min_size=len(FILES), max_size=len(FILES))
LANGUAGE = st.sampled_from(["en", "fr", "de-AT", "el", "hr", "zh"])
# Whole files that are none of what they seem.
BYTES = st.sampled_from([b"", b"\0\0", b"\xff\xfe\0", b"# x\n\0\n## y", b"\xed\xa0\x80", b"- " * 3_000])

SLOWLY = settings(deadline=None, suppress_health_check=list(HealthCheck))


def written(
    folder: Path, facts: dict[str, Any], actions: list[dict[str, Any]], answers: list[str], vision: bytes
) -> Path:
    """A plan's folder."""
    (folder / "assets").mkdir(parents=True, exist_ok=True)
    (folder / "assets" / "map.png").write_bytes(png(20, 10))
    (folder / "plan.yaml").write_text(json.dumps(facts), encoding="utf-8")
    (folder / "5-roadmap.yaml").write_text(json.dumps({"actions": actions}), encoding="utf-8")
    (folder / "2-vision.md").write_bytes(b"# 2. A vision for the digital twin\n\n" + vision)
    for name, text in zip(FILES, answers, strict=True):
        (folder / name).write_text(HEADS[name] + text, encoding="utf-8")
    return folder


def read(folder: Path) -> Document:
    """The plan's document; what is said about what it can't show is asked for, too."""
    loaded = load(folder)
    found = document_of(loaded, as_of="2026-05-01")
    list(unshown(loaded.plan, folder, in_pdf=True))
    list(unworded(loaded.plan))
    unprinted(loaded.plan, found)
    return found


def broken(kind: str, name: str, made: bytes, path: Path) -> list[str]:
    """What is wrong with a document."""
    if name == "pdf":
        path.write_bytes(made)
        return [*page_validate(path, "ua1").failures, *page_validate(path, "2a").failures]
    if name == "pptx":
        from pptx import Presentation

        return [] if Presentation(io.BytesIO(made)).slides else ["no slides"]
    text = made.decode()
    return [char for char in "\0\x1b\x08\x85\u202e\ufffe" if char in text]


@settings(SLOWLY, max_examples=12)
@given(FACTS, ACTIONS, ANSWERS, BYTES, LANGUAGE)
def test_every_document_is_made_of_every_plan(
    tmp_path_factory: pytest.TempPathFactory,
    facts: dict[str, Any],
    actions: list[dict[str, Any]],
    answers: list[str],
    vision: bytes,
    language: str,
) -> None:
    folder = written(
        tmp_path_factory.mktemp("plan"), {"language": language, **facts}, actions, answers, vision
    )
    document = read(folder)
    found = {
        (kind, name): broken(kind, name, made.make(document), folder / "made.pdf")
        for kind, formats in KINDS.items()
        for name, made in formats.items()
    }
    assert {key: wrong for key, wrong in found.items() if wrong} == {}


@pytest.mark.slow
def test_a_second_validator_agrees(tmp_path: Path) -> None:
    paths: list[Path] = []

    @settings(SLOWLY, max_examples=6, derandomize=True, database=None, phases=[Phase.generate])
    @given(FACTS, ACTIONS, ANSWERS, BYTES)
    def collect(
        facts: dict[str, Any], actions: list[dict[str, Any]], answers: list[str], vision: bytes
    ) -> None:
        number = len(paths)
        document = read(written(tmp_path / f"plan-{number}", facts, actions, answers, vision))
        for kind, formats in KINDS.items():
            path = tmp_path / f"{kind}-{number}.pdf"
            path.write_bytes(formats["pdf"].make(document))
            paths.append(path)

    collect()
    assert len(paths) == 18
    assert_accessible(*paths)
