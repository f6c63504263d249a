"""The validators themselves: each must pass what is good and fail what is known to be bad."""

from __future__ import annotations

from pathlib import Path

import pytest
import typst

from tests.tools import programs
from tests.tools.html_check import assert_good_page, axe, nu
from tests.tools.pdf_check import assert_accessible, page_validate, text_of, verapdf

pytestmark = pytest.mark.slow

GOOD_TEXT = """
#set document(title: "Plan of Lille", date: datetime(year: 2025, month: 1, day: 1))
#set text(lang: "en")
#title()
= Vision
A plan for the city.
"""


def pdf(folder: Path, name: str, source: str, *, accessible: bool) -> Path:
    path = folder / f"{name}.pdf"
    made = typst.compile(
        source.encode(),
        format="pdf",
        pdf_standards=["a-2a", "ua-1"] if accessible else ["1.7"],
        ignore_system_fonts=True,
        timestamp=1735689600,
    )
    path.write_bytes(made)
    return path


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pdf")
    return {
        "good": pdf(folder, "good", GOOD_TEXT, accessible=True),
        "unmarked": pdf(folder, "unmarked", GOOD_TEXT, accessible=False),
        "untitled": pdf(folder, "untitled", "= Vision\nA plan.", accessible=False),
    }


def test_both_pdf_validators_pass_an_accessible_pdf(pdfs: dict[str, Path]) -> None:
    assert_accessible(pdfs["good"])


def test_both_pdf_validators_fail_a_pdf_that_does_not_claim_the_standard(pdfs: dict[str, Path]) -> None:
    bad = [pdfs["unmarked"], pdfs["untitled"]]

    by_vera = verapdf(bad, "ua1")

    assert [verdict.passed for verdict in by_vera] == [False, False]
    assert all(verdict.failures for verdict in by_vera)
    for path in bad:
        verdict = page_validate(path, "ua1")
        assert not verdict.passed
        assert verdict.failures


def test_a_missing_title_is_named_among_the_failures(pdfs: dict[str, Path]) -> None:
    [verdict] = verapdf([pdfs["untitled"]], "ua1")
    assert any("title" in failure.lower() for failure in verdict.failures)


def test_the_failure_names_the_file_the_profile_and_the_validator(pdfs: dict[str, Path]) -> None:
    with pytest.raises(AssertionError, match=r"unmarked.pdf fails ua1 \(veraPDF\)") as caught:
        assert_accessible(pdfs["good"], pdfs["unmarked"], profiles=("ua1",))
    assert "page-validation" in str(caught.value)
    assert "good.pdf" not in str(caught.value)


def test_a_file_that_is_no_pdf_is_no_verdict(tmp_path: Path) -> None:
    path = tmp_path / "no.pdf"
    path.write_text("Hello")
    with pytest.raises(RuntimeError, match="veraPDF failed"):
        verapdf([path])


def test_the_words_of_a_pdf_can_be_read(pdfs: dict[str, Path]) -> None:
    assert "Vision A plan for the city." in text_of(pdfs["good"])


def page(folder: Path, name: str, body: str, head: str = "") -> Path:
    path = folder / f"{name}.html"
    path.write_text(
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Plan of Lille</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"{head}</head><body><main><h1>Plan of Lille</h1>{body}</main></body></html>\n",
        encoding="utf-8",
    )
    return path


CSP = """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:">"""
PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


def test_both_page_checkers_pass_a_good_page(tmp_path: Path) -> None:
    assert_good_page(page(tmp_path, "good", f'<p>A plan.</p><img alt="A map" src="{PIXEL}">', CSP))


def test_the_nu_checker_finds_errors_of_every_page_it_is_given(tmp_path: Path) -> None:
    found = nu(
        [
            page(tmp_path, "image", f'<img src="{PIXEL}">'),
            page(tmp_path, "nesting", "<p><ul><li>one</ul></p>"),
            page(tmp_path, "good", "<p>A plan.</p>"),
        ]
    )
    assert {complaint.page for complaint in found} == {"image.html", "nesting.html"}
    assert any("alt" in complaint.message for complaint in found)


def test_the_nu_checker_reads_pictures_too(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.svg", tmp_path / "bad.svg"
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'
    good.write_text(svg.format('<rect width="9" height="9"/>'))
    bad.write_text(svg.format('<rect width="9" height="9" colour="red"/>'))
    assert {complaint.page for complaint in nu([good, bad], svg=True)} == {"bad.svg"}


def test_axe_finds_what_a_browser_shows(tmp_path: Path) -> None:
    found = axe(
        [
            page(tmp_path, "image", f'<img src="{PIXEL}">'),
            page(tmp_path, "contrast", '<p style="color:#ccc;background:#fff">A plan.</p>'),
            page(tmp_path, "wide", '<div style="width:700px">A plan.</div>'),
            page(tmp_path, "outside", '<img alt="A map" src="http://127.0.0.1:9/map.png">'),
            page(tmp_path, "blocked", f'<img alt="A map" src="{PIXEL}">', CSP.replace("data:", "blob:")),
            page(tmp_path, "good", "<p>A plan.</p>"),
        ]
    )
    rules = {(complaint.page, complaint.rule) for complaint in found}
    assert rules == {
        ("image.html", "image-alt"),
        ("contrast.html", "color-contrast"),
        ("wide.html", "reflow"),
        ("outside.html", "network"),
        ("blocked.html", "console-error"),
    }
    assert {c.where.partition(",")[0] for c in found if c.rule == "reflow"} == {"phone", "narrow"}


def test_axe_looks_at_the_dark_page_as_well(tmp_path: Path) -> None:
    style = "<style>@media (prefers-color-scheme: dark) { p { color: #444; background: #222 } }</style>"
    found = axe([page(tmp_path, "dark", "<p>A plan.</p>", style)])
    assert found
    assert all("dark" in complaint.where for complaint in found)


def test_axe_looks_at_the_printed_page_as_well(tmp_path: Path) -> None:
    style = "<style>@media print { p { color: #ccc } }</style>"
    found = axe([page(tmp_path, "printed", "<p>A plan.</p>", style)])
    assert found
    assert all(complaint.where.startswith("print") for complaint in found)


def test_a_missing_tool_is_a_failure_that_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "no-such-browser")
    with pytest.raises(programs.MissingTool, match="apt-get install chromium"):
        programs.chromium()
