"""Plans nobody thought of: whatever a city writes, its PDF is accessible and needs no more memory."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.render.samples import HOSTILE, action, answered, document, pictures
from tests.render.test_pdf import broken, made
from tests.tools.pdf_check import assert_accessible
from udtplan.render.pdf.plan import pdf

WORDS = st.lists(
    st.sampled_from(
        [
            "city",
            "Straße",
            "Δήμος",
            "Жълт",
            "🚲",
            "日本",
            "\u200d",
            "x\u200f",
            "\u00ad",
            "e\u0301\u0323",
            "\u3000",
            "\ufeff",
            "ﬁ",
            "a" * 90,
            HOSTILE,
            "#",
            "$x$",
            "<b>",
            "\\",
            "|",
        ]
    ),
    min_size=1,
    max_size=5,
).map(" ".join)
WRAPS = [
    "{}",
    "*{}*",
    "**{}**",
    "***{}***",
    "`{}`",
    "[{}](https://example.org)",
    "[{}](#plan)",
    "![{}](assets/map.png)",
]
INLINE = st.lists(st.tuples(st.sampled_from(WRAPS), WORDS), min_size=1, max_size=4).map(
    lambda parts: " ".join(wrap.format(text) for wrap, text in parts)
)


def indented(text: str, first: str, rest: str) -> str:
    """A block within another: a mark before its first line, and as much room before the others."""
    begin, *others = text.split("\n")
    return "\n".join([f"{first}{begin}", *(f"{rest}{line}".rstrip() for line in others)])


def table(rows: list[list[str]]) -> str:
    head, *body = [[cell.replace("|", "\\|") for cell in row] for row in rows]
    written = [f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *body)]
    return "\n".join(written)


LEAVES = st.one_of(
    INLINE,
    st.tuples(st.integers(1, 6), INLINE).map(lambda pair: f"{'#' * pair[0]} {pair[1]}"),
    INLINE.map(lambda text: f"[{text}]{{lang=el-GR}} [{text}]{{lang=zz9}}"),
    st.lists(st.lists(INLINE, min_size=2, max_size=2), min_size=1, max_size=4).map(table),
    WORDS.map(lambda text: f"```\n{text}\n```"),
    st.sampled_from(["---", "#", "-", "1.", "> ", "![](assets/none.png)", "<div>\n\nx\n\n</div>", "a  \nb"]),
)
BLOCKS = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        .map("\n\n".join)
        .flatmap(
            lambda text: st.sampled_from(
                [indented(text, "- ", "  "), indented(text, "7. ", "   "), indented(text, "> ", "> ")]
            )
        )
    ),
    max_leaves=6,
)
PASSAGES = BLOCKS.map(lambda text: f"::: {{lang=sr-Latn-RS}}\n{text}\n:::")
MARKDOWN = st.lists(st.one_of(BLOCKS, BLOCKS, PASSAGES), min_size=1, max_size=6).map("\n\n".join)

TEXTS = st.one_of(st.just(""), WORDS)
FACTS = st.fixed_dictionaries(
    {
        "challenge": TEXTS,
        "stakeholders": st.lists(TEXTS, max_size=4).map(
            lambda texts: [{"id": f"s{n}", "name": text or "x", "role": text} for n, text in enumerate(texts)]
        ),
        "objectives": st.lists(TEXTS, max_size=3).map(
            lambda texts: [{"id": f"o{n}", "text": text or "x"} for n, text in enumerate(texts)]
        ),
    }
)
ACTIONS = st.lists(
    st.tuples(TEXTS, st.sampled_from(["2026", "from 2027", "soon", "", "Q1 to Q3 2026"])), max_size=9
).map(
    lambda rows: [
        action(number, title=text or "x", timeline=when, goal=text, steps=[text or "x"], addresses=["o0"])
        for number, (text, when) in enumerate(rows)
    ]
)

SLOWLY = settings(deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("generated") / "plan"
    pictures(made)
    return made


@settings(SLOWLY, max_examples=20)
@given(MARKDOWN)
def test_any_construct_of_markdown_is_accessible(folder: Path, text: str) -> None:
    path = made(answered(text, assets=folder), folder)
    assert (broken(path), broken(path, "2a")) == ([], [])


@settings(SLOWLY, max_examples=12)
@given(FACTS, ACTIONS)
def test_any_registers_and_actions_are_accessible(
    folder: Path, facts: dict[str, Any], actions: list[dict[str, Any]]
) -> None:
    path = made(document(facts, actions=actions), folder)
    assert (broken(path), broken(path, "2a")) == ([], [])


@pytest.mark.slow
def test_a_second_validator_agrees(folder: Path) -> None:
    paths: list[Path] = []

    @settings(SLOWLY, max_examples=20, derandomize=True, database=None, phases=[Phase.generate])
    @given(MARKDOWN, FACTS, ACTIONS)
    def collect(text: str, facts: dict[str, Any], actions: list[dict[str, Any]]) -> None:
        answers = {"summary": [("summary.overview", "Overview", text)]}
        paths.append(made(document(facts, answers, actions, assets=folder), folder, f"plan-{len(paths)}"))

    collect()
    assert len(paths) == 20
    assert_accessible(*paths)


@pytest.mark.slow
def test_a_hundred_plans_need_no_more_memory_than_twenty() -> None:
    """What Typst and the caches keep levels off; a plan that stayed would take megabytes each time."""
    after: dict[int, int] = {}
    for number in range(1, 101):
        text = f"Plan {number}. " * 40
        rows = [action(n, title=f"Action {n} of {number}", timeline="2026", steps=[text]) for n in range(8)]
        pdf(document({"city": {"name": f"City {number}"}, "challenge": text}, actions=rows))
        if number in (20, 60, 100):
            gc.collect()
            after[number] = resident()
    assert after[100] - after[20] < 40 * 2**20, after


def resident() -> int:
    """The memory this process holds, in bytes."""
    with open("/proc/self/statm", encoding="ascii") as numbers:
        return int(numbers.read().split()[1]) * 4096
