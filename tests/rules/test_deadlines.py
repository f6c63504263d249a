"""T012: dates of an answer that no action takes up; whose dates they are, and which actions are too early."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.quiet import findings
from udtplan.findings import Finding

AS_OF = date(2025, 12, 1)


def found(
    said: str, *timeline: str, language: str = "en", file: str = "3-objectives.md", heading: str = ""
) -> list[Finding]:
    titles = {"3-objectives.md": "# 3. Project objectives\n\n## g. Other stakeholders involved"}
    pairs = [row.split(" | ") for row in timeline]
    rows = "".join(
        f"  - {{id: a{n}, title: {title}, goal: Goal, steps: [Step], timeline: {when}}}\n"
        for n, (title, when) in enumerate(pairs)
    )
    files = {
        "plan.yaml": f"city: {{name: Kalamata}}\nlanguage: {language}\n",
        file: f"{heading or titles[file]}\n\n{said}\n",
        "5-roadmap.yaml": f"actions:\n{rows}",
    }
    return findings("T012", files, as_of=AS_OF)


@pytest.mark.parametrize(
    ("said", "action", "language"),
    [
        (
            "Une convention avec l’hôpital doit être signée avant le 15 septembre 2026.",
            "Aménager la cour avec les écoles | mars 2026 à octobre 2027",
            "fr",
        ),
        (
            "Bis spätestens 31. März 2027 ist mit der Versicherung eine Vereinbarung zu schließen.",
            "Eine Plattform ausschreiben | Februar 2027 bis Juni 2027",
            "de",
        ),
        (
            "Entro il 30 giugno 2027 deve essere firmato un accordo con la questura.",
            "Sperimentare il modello nella piazza | aprile 2027 - dicembre 2027",
            "it",
        ),
        (
            "Antes del 30 de junio de 2027 debe firmarse un convenio con la universidad.",
            "Formar a todos los equipos para el uso | abril de 2027 - diciembre de 2027",
            "es",
        ),
        (
            "Uiterlijk 30 juni 2027 moet met de waterschappen een overeenkomst worden getekend.",
            "Opleiding voor alle teams | april 2027 - december 2027",
            "nl",
        ),
        (
            "Umowa z gazownią musi zostać podpisana do 30 czerwca 2027.",
            "Szkolenie dla wszystkich zespołów, które zostaną wybrane | kwiecień 2027 - grudzień 2027",
            "pl",
        ),
    ],
)
def test_words_of_every_sentence_take_nothing_up(said: str, action: str, language: str) -> None:
    (finding,) = found(said, action, language=language)
    assert (finding.severity, finding.certain) == ("warning", False)


def test_what_was_over_long_before_a_deadline_does_not_take_it_up() -> None:
    said = "An agreement on vehicle positions must be signed no later than 30 June 2027."
    assert found(said, "Charter of vehicle positions signed | February to June 2026")
    assert not found(said, "Charter of vehicle positions signed | February to May 2027")
    assert not found(said, "Charter of vehicle positions signed | from June 2026")
    assert not found(said, "Charter of vehicle positions signed | by 2028")


def test_an_action_that_is_not_dated_takes_up_what_shares_two_words_with_it() -> None:
    said = "An agreement on vehicle positions must be signed by 30 June 2027."
    assert found(said, "Agree on fire brigade lists | later")
    assert not found(said, "Agreement on vehicle lists | later")


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("The server will last until 2028.", "en"),
        ("The lease of the hall will run until 31 December 2027.", "en"),
        ("La licence est acquise jusqu’à fin 2028.", "fr"),
        ("Die Stelle ist bis Ende 2028 befristet.", "de"),
        ("Il finanziamento è garantito fino al 31 dicembre 2027.", "it"),
        ("La licencia es válida hasta el 31 de diciembre de 2027.", "es"),
        ("De subsidie loopt tot 31 december 2027.", "nl"),
        ("Umowa obowiązuje do 31 grudnia 2027.", "pl"),
    ],
)
def test_until_when_something_lasts_is_no_deadline(said: str, language: str) -> None:
    assert found(said, "Build | May to June 2026", language=language) == []


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("The agreement will be signed until 30 June 2027.", "en"),
        ("Der Vertrag wird bis 30. Juni 2027 unterzeichnet.", "de"),
        ("Umowa zostanie podpisana do 30 czerwca 2027.", "pl"),
    ],
)
def test_a_deed_until_a_day_is_due_by_it(said: str, language: str) -> None:
    assert found(said, "Build | May to June 2026", language=language)


def test_the_city_may_tell_of_dates_of_others() -> None:
    said = "A new school will be opened by the region on 1 September 2027."
    heading = "# 1. City overview\n\n## a. Brief introduction of your city"
    assert found(said, "Build | May to June 2026", file="1-city.md", heading=heading) == []
    assert found(said, "Build | May to June 2026")


def test_how_far_the_plan_reaches_is_no_deadline_in_the_summary() -> None:
    heading = "# Summary\n\n## Project summary"
    said = "This plan covers the corridor, from the first workshops up to the winter of 2029/30."
    action = "Evaluate | April 2029 to December 2030"
    assert found(said, action, file="0-summary.md", heading=heading) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Running costs must not grow in 2027."),
        ("fr", "La dépense courante ne peut pas augmenter en 2027."),
        ("de", "Wir wissen, dass die Ausgaben 2027 nicht steigen dürfen."),
        ("it", "Pesa la spesa corrente, che nel 2027 non può crescere."),
        ("es", "El gasto corriente no puede crecer en 2027."),
        ("pt", "A despesa corrente não pode crescer em 2027."),
        ("nl", "De uitgaven mogen in 2027 niet stijgen."),
        ("pl", "Wydatki bieżące nie mogą w 2027 r. wzrosnąć."),
        ("sk", "Bežné výdavky v roku 2027 nesmú rásť."),
        ("el", "Οι δαπάνες δεν μπορούν να αυξηθούν το 2027."),
    ],
)
def test_a_date_of_what_must_not_be_is_nothing_to_do(language: str, said: str) -> None:
    assert not found(said, "Survey cyclists | May 2026 to July 2026", language=language)


@pytest.mark.parametrize(
    "said",
    [
        "The contract must be signed no later than June 2027.",
        "The operator will sign by June 2027, and costs must not grow.",
    ],
)
def test_a_limit_beside_a_promise_takes_nothing_from_it(said: str) -> None:
    assert found(said, "Survey cyclists | May 2026 to July 2026")
