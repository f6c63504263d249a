"""The pages lead to one another: every link has its target, and the index has every page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.pages import ROOT

PAGES = sorted(path.name for path in (ROOT / "docs").glob("*.md"))
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def _without_code(text: str) -> str:
    return re.sub(r"^(`{3,}).*?^\1$", "", text, flags=re.MULTILINE | re.DOTALL)


def _links(path: Path) -> Iterator[tuple[str, str]]:
    for target in _LINK.findall(_without_code(path.read_text(encoding="utf-8"))):
        if not re.match(r"[a-z]+:", target):
            name, _, anchor = target.partition("#")
            yield name, anchor


def _anchors(path: Path) -> set[str]:
    text = _without_code(path.read_text(encoding="utf-8"))
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    named = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
    return named.union(re.findall(r'<a id="([^"]+)">', text))


@pytest.mark.parametrize("page", [*(f"docs/{name}" for name in PAGES), "README.md"])
def test_every_link_has_its_target(page: str) -> None:
    path = ROOT / page
    links = list(_links(path))

    assert links or page == "docs/cli.md"
    for name, anchor in links:
        target = path.parent / name if name else path
        assert target.exists(), name
        assert not anchor or anchor in _anchors(target), f"{name}#{anchor}"


@pytest.mark.parametrize("page", [name for name in PAGES if name != "README.md"])
def test_the_index_leads_to_every_page(page: str) -> None:
    assert page in [name for name, _ in _links(ROOT / "docs" / "README.md")]
