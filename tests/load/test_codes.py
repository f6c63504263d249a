"""A country and a language that nobody knows are said; the words stay as they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from udtplan.findings import Severity
from udtplan.load import Loaded, load


def plan(folder: Path, country: str = "GR", language: str = "el") -> Loaded:
    text = f"city: {{name: Patras, country: {country}}}\nlanguage: {language}\n"
    (folder / "plan.yaml").write_text(text, "utf-8")
    return load(folder)


@pytest.mark.parametrize("country", ["GR", "EL", "UK", "Greece", "Ελλάδα", "Scotland"])
@pytest.mark.parametrize("language", ["el", "en", "fr-BE", "pt-BR"])
def test_what_is_known_is_fine(country: str, language: str, tmp_path: Path) -> None:
    assert plan(tmp_path, country, language).faults == []


@pytest.mark.parametrize(
    ("country", "hint"), [("Atlantis", "such as FR or DE"), ("Grece", "Did you mean `GR`, Greece?")]
)
def test_an_unknown_country_is_a_warning_and_stays(country: str, hint: str, tmp_path: Path) -> None:
    loaded = plan(tmp_path, country)
    [(file, fault)] = loaded.faults
    assert (file, fault.location.line, fault.location.column) == ("plan.yaml", 1, 31)
    assert (fault.message, fault.severity) == (f"There is no country “{country}”.", Severity.WARNING)
    assert hint in fault.hint
    assert loaded.plan.facts.city.country == country


@pytest.mark.parametrize(
    ("language", "hint"),
    [
        ("zz", "two letters"),
        ("gr", "`el`, Greek"),
        ("Greek", "`el`, Greek"),
        ("en_GB", "`en-GB`"),
        ("deu", "`de`"),
        ("français", "`fr`, French"),
        ("Slovenčina", "`sk`, Slovak"),
    ],
)
def test_an_unknown_language_is_a_warning(language: str, hint: str, tmp_path: Path) -> None:
    [(_, fault)] = plan(tmp_path, language=language).faults
    assert (fault.location.line, fault.location.column) == (2, 11)
    assert (fault.message, fault.severity) == (f"“{language}” is no language code.", Severity.WARNING)
    assert hint in fault.hint


def test_a_language_that_documents_do_not_speak_is_a_note(tmp_path: Path) -> None:
    [(_, fault)] = plan(tmp_path, country="BG", language="bg").faults
    assert (fault.location.line, fault.location.column) == (2, 11)
    assert fault.severity is Severity.INFO
    assert fault.message == (
        "Documents call their own parts by English words: udtplan has none in Bulgarian yet."
    )
    assert "marked as Bulgarian" in fault.hint
    assert "docs/languages.md" in fault.hint


def test_the_same_note_says_where_dates_are_not_read_either(tmp_path: Path) -> None:
    [(_, fault)] = plan(tmp_path, country="TR", language="tr").faults
    assert fault.severity is Severity.INFO
    assert fault.message.endswith("Dates are not read in it either; those in English and in numbers are.")
    assert fault.hint.endswith("Write dates in English, or in numbers: 2026-05.")
