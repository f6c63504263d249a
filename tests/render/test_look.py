"""A city's colour: every document can be read in it, or it is refused with its measure."""

from __future__ import annotations

import dataclasses as dc
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render.samples import action, document
from tests.tools.html_check import assert_good_page
from udtplan.errors import UserError
from udtplan.render.editions.choice import Choice
from udtplan.render.html.plan import html
from udtplan.render.look.contrast import ratio
from udtplan.render.look.look import OWN, Look, Palette, palette

# Words and what they may stand on.
TEXT = [
    *(
        (words, ground)
        for words in ("ink", "soft", "accent", "deep")
        for ground in ("paper", "ground", "pale")
    ),
    *(("mark", ground) for ground in ("paper", "ground", "mark_pale")),
    ("ink", "mark_pale"),
    ("cover_ink", "cover"),
    ("cover_soft", "cover"),
]
# Bars, marks and lines that mean something, and what they may stand on.
GRAPHICS = [(sign, ground) for sign in ("accent", "deep", "mark") for ground in ("paper", "ground", "pale")]

ACTIONS = [action(1, timeline="May 2025 to 2026"), action(2, timeline="Q3 2025", depends_on=["a1"])]

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def too_weak(found: Palette) -> list[str]:
    """The pairs of colours that can't be told apart well enough."""
    return [
        f"{name}: {one} {getattr(theme, one)} on {other} {getattr(theme, other)}: {has:.2f}"
        for name, theme in (("light", found.light), ("dark", found.dark))
        for pairs, needed in ((TEXT, 4.5), (GRAPHICS, 3.0))
        for one, other in pairs
        if (has := ratio(getattr(theme, one), getattr(theme, other))) < needed
    ]


def accepted(colour: str) -> Palette | None:
    try:
        return palette(colour)
    except UserError:
        return None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#0000ff", "#ffffff", 8.59),
        ("#ff0000", "#ffffff", 4.0),
        ("#767676", "#ffffff", 4.54),
    ],
)
def test_contrast_is_measured_as_wcag_does(one: str, other: str, expected: float) -> None:
    assert ratio(one, other) == ratio(other, one) == pytest.approx(expected, abs=0.005)


def test_the_documents_own_colours_can_be_read() -> None:
    assert too_weak(OWN) == []


def test_without_a_colour_the_documents_have_their_own() -> None:
    assert palette("") == OWN


@given(colours)
def test_whatever_is_accepted_can_be_read(colour: str) -> None:
    found = accepted(colour)
    assert found is None or too_weak(found) == []


@given(colours)
def test_a_colour_is_accepted_exactly_where_it_can_be_read_on_white(colour: str) -> None:
    assert (accepted(colour) is not None) == (ratio(colour, "#ffffff") >= 4.5)


@given(colours)
def test_what_is_proposed_instead_passes(colour: str) -> None:
    try:
        palette(colour)
    except UserError as error:
        proposed = re.fullmatch(r"(#[0-9a-f]{6}) would pass\.", error.remedy)
        assert proposed
        assert too_weak(palette(proposed[1])) == []


@given(colours)
def test_every_colour_is_written_with_six_digits(colour: str) -> None:
    found = accepted(colour)
    for theme in (found.light, found.dark) if found else ():
        assert all(re.fullmatch("#[0-9a-f]{6}", value) for value in dc.asdict(theme).values())


def test_the_title_page_is_in_the_city_s_own_colour() -> None:
    assert palette("#B3003C").light.cover == "#b3003c"


def test_three_digits_are_enough() -> None:
    assert palette("#036") == palette("#003366")


def test_yellow_is_refused_with_its_measure_and_a_darker_one() -> None:
    with pytest.raises(UserError) as caught:
        palette("#f4d03f")
    assert caught.value.message == "#f4d03f on white has 1.5:1, text needs 4.5:1."
    assert re.fullmatch(r"#8\w[67]\w\w\w would pass\.", caught.value.remedy)


def test_just_too_pale_is_not_rounded_up() -> None:
    with pytest.raises(UserError, match=r"has 4\.4:1, text needs 4\.5:1"):
        palette("#777777")


@pytest.mark.parametrize("written", ["red", "17637f", "#12", "#1234567", "#gggggg", "rgb(1,2,3)", "#12345６"])
def test_what_is_no_colour_is_refused(written: str) -> None:
    with pytest.raises(UserError, match="is no colour") as caught:
        palette(written)
    assert "#17637f" in caught.value.remedy


@pytest.mark.slow
def test_a_browser_finds_every_word_readable_in_colours_that_just_pass(tmp_path: Path) -> None:
    paths = []
    for colour in ("#767676", "#ee0000", "#8e7408", "#0000ff", "#000000"):
        path = tmp_path / f"{colour[1:]}.html"
        choice = Choice(look=Look(colour), watermark="For discussion")
        path.write_bytes(html(dc.replace(document({"challenge": "Traffic"}, actions=ACTIONS), choice=choice)))
        paths.append(path)
    assert_good_page(*paths)
