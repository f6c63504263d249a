"""What `udtplan.toml` says about the look of documents: its own line is named where something is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.render.samples import png
from udtplan.errors import UserError
from udtplan.load.programme import find_programme
from udtplan.render.look.publishing import Publishing, publishing


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository of two plans with a logo, beside a picture that is none of its business."""
    found = tmp_path / "repository"
    for name in ("lille", "leuven"):
        (found / name).mkdir(parents=True)
        (found / name / "plan.yaml").write_text(f"city: {{name: {name}}}\n")
    (found / "logo.png").write_bytes(png(30, 10))
    (tmp_path / "outside.png").write_bytes(png(30, 10))
    return found


def held(root: Path, settings: str, plan: str = "lille", watermark: str | None = None) -> Publishing:
    (root / "udtplan.toml").write_text(settings)
    return publishing(find_programme(root / plan), root / plan, watermark)


def refused(root: Path, settings: str) -> UserError:
    with pytest.raises(UserError) as caught:
        held(root, settings)
    assert caught.value.remedy
    return caught.value


LOGO = 'logo = "logo.png"\nlogo_text = "City of Lille"\n'


def test_without_settings_documents_have_their_own_look(root: Path) -> None:
    found = publishing(find_programme(root / "lille"), root / "lille")
    assert (found.look.colour, found.look.logo, found.watermark.value) == ("", None, "")


def test_what_holds_for_all_plans_holds_for_each(root: Path) -> None:
    found = held(root, f'[publish]\ncolour = "#b3003c"\n{LOGO}watermark = "Draft"\n')
    assert found.look.colour == "#b3003c"
    assert found.look.logo is not None
    assert (found.look.logo.name, found.look.logo_text) == ("logo.png", "City of Lille")
    assert found.watermark.value == "Draft"


def test_a_plan_can_have_a_colour_and_a_logo_of_its_own(root: Path) -> None:
    own = f'[publish]\ncolour = "#003366"\n[plans."lille".publish]\ncolour = "#b3003c"\n{LOGO}'
    assert held(root, own).look.colour == "#b3003c"
    assert held(root, own).look.logo is not None
    assert held(root, own, "leuven").look.colour == "#003366"
    assert held(root, own, "leuven").look.logo is None


def test_each_value_says_where_it_stands(root: Path) -> None:
    found = held(root, f'[publish]\ncolour = "#003366"\n[plans."lille".publish]\n{LOGO}')
    assert found.colour.origin.endswith("udtplan.toml:2")
    assert found.logo.origin.endswith("udtplan.toml:4")
    assert found.logo_text.origin.endswith("udtplan.toml:5")
    assert found.watermark.origin == "default"


def test_the_command_line_overrides_the_watermark(root: Path) -> None:
    settings = '[publish]\nwatermark = "Draft"\n'
    assert held(root, settings, watermark="For the council").watermark == ("For the council", "command line")
    assert held(root, settings, watermark="").watermark.value == ""


def test_the_settings_of_one_city_can_lie_in_its_plan(root: Path) -> None:
    (root / "lille" / "udtplan.toml").write_text('[publish]\ncolour = "#b3003c"\n')
    assert publishing(find_programme(root / "lille"), root / "lille").look.colour == "#b3003c"


@pytest.mark.parametrize(
    ("settings", "line", "says", "remedy"),
    [
        ('[publish]\ncolour = "#f4d03f"\n', 2, "#f4d03f on white has 1.5:1, text needs 4.5:1.", "would pass"),
        ('[publish]\n\ncolour = "red"\n', 3, "`red` is no colour.", "#17637f"),
        ('[publish]\nlogo = "logo.png"\n', 2, "belong together", "logo_text"),
        ('[publish]\nlogo_text = "City"\n', 2, "belong together", "logo = "),
        ('[publish]\nlogo = "logo.pgn"\nlogo_text = "a"\n', 2, "documents show no .pgn", ".png"),
        ('[publish]\nlogo = "loko.png"\nlogo_text = "a"\n', 2, "there is no such file", "Did you mean logo"),
        ('[publish]\nlogo = "../outside.png"\nlogo_text = "a"\n', 2, "outside the folder", "Copy it"),
        ('[publish]\nlogo = "https://x.example/a.png"\nlogo_text = "a"\n', 2, "nothing is fetched", "Save"),
        ('[publish]\ncolor = "#123456"\n', 2, "`color` is not a setting", "Did you mean `colour`?"),
        ('[publish]\nlogotext = "a"\n', 2, "`logotext` is not a setting", "Did you mean `logo_text`?"),
        ('[publish]\ncolour = 17\n', 2, "`colour` should be a text", "in quotes"),
        ('colour = "#123456"\n', 1, "`colour` is not a setting", "below `[publish]`"),
        ('fail_on = "error"\n', 1, "`fail_on` is not a setting", "below `[lint]`"),
        ('publish = "red"\n', 1, "should have keys of its own", "[publish]"),
        ('[plans."lille".publish]\nlogo = "logo.png"\n', 2, "belong together", "logo_text"),
        ('[plans."lille".publish]\ncolor = "#123456"\n', 2, "`color` is not a setting", "`colour`"),
        ('[publish]\nlogo = "logo.png"\nlogo_text = ""\n', 3, "`logo_text`", "Correct"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_sentence_with_its_line_and_a_remedy(
    settings: str, line: int, says: str, remedy: str, root: Path
) -> None:
    error = refused(root, settings)
    assert f"udtplan.toml:{line}: " in error.message
    assert says in error.message
    assert remedy in error.remedy


def test_a_logo_of_all_plans_is_not_explained_by_the_words_of_another(root: Path) -> None:
    error = refused(root, f'[publish]\n{LOGO}[plans."lille".publish]\nlogo = "logo.png"\n')
    assert "udtplan.toml:5: a logo and the words" in error.message


def test_a_logo_that_is_a_link_to_the_outside_is_refused(root: Path) -> None:
    (root / "link.png").symlink_to(root.parent / "outside.png")
    assert "outside the folder" in refused(root, '[publish]\nlogo = "link.png"\nlogo_text = "a"\n').message
