"""T012: what is promised for a day, beside actions that share a word with its sentence."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.rules.quiet import diagnosis, findings
from tests.rules.test_consistency import plan
from udtplan.findings import Finding

WORK = """
actions:
  - id: lists
    title: "{title}"
    goal: "{goal}"
    steps: ["{step}"]
    timeline: January 2026 to December 2027
"""
WORDS = {
    "en": ("One list of streets", "The divisions meet each week.", "Reserve a day for two people"),
    "fr": ("Une liste des rues", "Les services se réunissent.", "Réserver une journée par semaine"),
    "de": ("Eine Liste der Straßen", "Die Abteilungen treffen sich.", "Einen Wochentag reservieren"),
    "it": ("Una lista di strade", "I settori si riuniscono.", "Riservare un giorno alla settimana"),
    "es": ("Una lista de calles", "Los servicios se reúnen.", "Reservar un día por semana"),
    "pt": ("Uma só lista de ruas", "As divisões reúnem-se.", "Reservar um dia por semana"),
    "nl": ("Een lijst van straten", "De afdelingen komen samen.", "Een dag per week vrijhouden"),
    "pl": ("Jedna lista ulic", "Wydziały spotykają się.", "Zarezerwować dzień w tygodniu"),
}


def work(language: str) -> str:
    """A roadmap of one long action that is about something else."""
    title, goal, step = WORDS[language]
    return WORK.format(title=title, goal=goal, step=step)


def of(language: str) -> str:
    """What plan.yaml says of the language."""
    return f"language: {language}\n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Each division reserves a day a week, and the agreement with the University will be signed by"
            " 30 September 2026.",
        ),
        ("en", "The divisions meet each week; the lease of the depot must be renewed by 1 March 2027."),
        (
            "fr",
            "Les services réservent une journée, et la convention avec l'Université sera signée le"
            " 30 septembre 2026.",
        ),
        (
            "de",
            "Die Abteilungen reservieren einen Wochentag, und der Vertrag mit der Universität wird am"
            " 30. September 2026 unterzeichnet.",
        ),
        (
            "it",
            "I settori riservano un giorno alla settimana, e la convenzione con l'Università sarà firmata"
            " il 30 settembre 2026.",
        ),
        (
            "es",
            "Los servicios reservan un día por semana, y el convenio con la Universidad será firmado el"
            " 30 de septiembre de 2026.",
        ),
        (
            "pt",
            "Cada divisão reserva um dia por semana de uma pessoa, e o acordo com a Universidade\nserá"
            " assinado em 30 de setembro de 2026.",
        ),
        (
            "nl",
            "De afdelingen houden een dag per week vrij, en de overeenkomst met de Universiteit zal op"
            " 30 september 2026 worden getekend.",
        ),
        (
            "pl",
            "Wydziały rezerwują dzień w tygodniu, a umowa z Uniwersytetem zostanie podpisana"
            " 30 września 2026.",
        ),
    ],
)
def test_a_promise_in_a_clause_of_its_own_is_found(tmp_path: Path, language: str, text: str) -> None:
    (finding,) = plan(tmp_path, "T012", facts=of(language), actions=work(language), decides=text)
    assert (finding.certain, str(finding.severity)) == (False, "warning")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "By 30 September 2026, each division will have reserved a day a week."),
        ("en", "The list of streets, which all three know, will be ready by 30 September 2026."),
        ("en", "One list of streets will be agreed, and by 30 September 2026 it must be in use."),
        ("en", "The streets of the list are chosen, drawn and, by 30 September 2026, to be shown."),
        ("fr", "La liste des rues, que tous connaissent, sera prête le 30 septembre 2026."),
        ("de", "Die Liste der Straßen, die alle kennen, wird am 30. September 2026 fertig."),
        ("de", "Bis 30. September 2026 soll jede Abteilung, auch die kleinste, die Liste haben."),
        ("it", "La lista di strade, che tutti conoscono, sarà pronta il 30 settembre 2026."),
        ("es", "La lista de calles, que todos conocen, será lista el 30 de septiembre de 2026."),
        ("pt", "A lista de ruas, que todos conhecem, será fechada em 30 de setembro de 2026."),
        ("nl", "De lijst van straten, die iedereen kent, zal op 30 september 2026 klaar zijn."),
        ("pl", "Lista ulic, którą wszyscy znają, zostanie zamknięta 30 września 2026."),
        ("en", "Runs are right to a minute, tested on 3 and 4 December 2024; nothing is to be replaced."),
        ("en", "Tested on 3 and 4 December 2025; no result is preliminary or to be replaced."),
        ("en", "It was counted in January 2026, and no street is to be closed."),
    ],
)
def test_a_promise_that_an_action_speaks_of_and_what_was_done_are_fine(
    tmp_path: Path, language: str, text: str
) -> None:
    assert not [
        finding
        for finding in plan(tmp_path, "T012", facts=of(language), actions=work(language), decides=text)
        if str(finding.severity) == "warning"
    ]


@pytest.mark.parametrize(
    ("language", "timeline"),
    [
        ("en", "from January 2029, looked at again each November"),
        ("fr", "à partir de janvier 2029, revu chaque année en novembre"),
        ("de", "ab Januar 2029, jedes Jahr im November überprüft"),
        ("it", "da gennaio 2029, rivisto ogni anno a novembre"),
        ("es", "desde enero de 2029, revisado cada año en noviembre"),
        ("pt", "a partir de janeiro de 2029, revisto todos os anos em novembro"),
        ("nl", "vanaf januari 2029, elk jaar in november herbekeken"),
        ("pl", "od stycznia 2029, co roku w listopadzie sprawdzane"),
        ("sk", "od januára 2029, kontrola každý rok v novembri"),
        ("el", "από τον Ιανουάριο 2029, επανεξέταση κάθε Νοέμβριο"),
    ],
)
@pytest.mark.parametrize("code", ["T001", "T005"])
def test_work_without_an_end_that_is_looked_at_each_year_is_read(
    tmp_path: Path, language: str, timeline: str, code: str
) -> None:
    actions = f"actions: [{{id: a, title: A, goal: B, steps: [C], timeline: '{timeline}'}}]\n"
    assert plan(tmp_path, code, facts=of(language), actions=actions) == []


SECURE = "actions: [{{id: run, title: {title}, goal: Goal, steps: [Step], timeline: May 2026}}]\n"


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Secure operation from 2028", "Not secured is the operation from 2028 on."),
        ("en", "Enter maintenance in the budget 2028", "Maintenance from 2028 on is entered nowhere."),
        ("fr", "Inscrire la maintenance au budget 2028", "La maintenance à partir de 2028 est un risque."),
        ("de", "Betrieb ab 2028 sichern", "Nicht gesichert ist der Betrieb ab 2028."),
        ("it", "Assicurare la gestione dal 2028", "La gestione a partire dal 2028 resta un rischio."),
        ("es", "Asegurar la operación desde 2028", "La operación a partir de 2028 es un riesgo."),
        ("pt", "Assegurar a operação desde 2028", "A operação a partir de 2028 é um risco."),
        ("nl", "Beheer vanaf 2028 regelen", "Het beheer vanaf 2028 is een risico."),
        ("pl", "Zapewnić utrzymanie od 2028", "Utrzymanie od 2028 roku jest ryzykiem."),
        ("en", "Replace the server by 31 March 2028", "The old server is to be replaced by 31 March 2028."),
    ],
)
def test_a_time_that_an_action_names_in_its_words_is_taken_up(
    tmp_path: Path, language: str, title: str, text: str
) -> None:
    actions = SECURE.format(title=title)
    assert plan(tmp_path, "T012", facts=of(language), actions=actions, decides=text) == []


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Count cyclists in 2028", "Not secured is the operation from 2028 on."),
        ("en", "Secure operation", "Not secured is the operation from 2028 on."),
        ("fr", "Compter les vélos en 2028", "La maintenance à partir de 2028 est un risque."),
        ("de", "Radzählung 2028", "Nicht gesichert ist der Betrieb ab 2028."),
        ("en", "Operation in 2027", "Not secured is the operation from 2028 on."),
        ("en", "Replace the server in 2028", "The lease of the depot must be renewed by 31 March 2028."),
    ],
)
def test_a_time_that_actions_name_for_something_else_is_not_taken_up(
    tmp_path: Path, language: str, title: str, text: str
) -> None:
    actions = SECURE.format(title=title)
    (finding,) = plan(tmp_path, "T012", facts=of(language), actions=actions, decides=text)
    assert "2028" in finding.message


COMPUTE = """
actions:
  - id: compute
    title: Present the storms
    goal: Storms in less than a day
    steps: [Design storms]
    timeline: January 2026 to December 2027
"""


@pytest.mark.parametrize(
    "text",
    [
        "Storms take nineteen hours on the present server, which will be switched off by 31 March 2027.",
        "The storms run on a server in the cellar, which must be given back on 31 March 2027.",
    ],
)
def test_a_promise_that_tells_of_the_word_before_it_is_found(tmp_path: Path, text: str) -> None:
    (finding,) = plan(tmp_path, "T012", actions=COMPUTE, decides=text)
    assert str(finding.severity) == "warning"


@pytest.mark.parametrize(
    "text",
    [
        "It runs the design storms, which will be shown by 31 March 2027.",
        "There are local polls in the 2027 season of storms.",
        "Nothing changes in the 2027 elections.",
    ],
)
def test_what_the_word_before_has_an_action_for_and_the_year_of_a_name_are_fine(
    tmp_path: Path, text: str
) -> None:
    assert plan(tmp_path, "T012", actions=COMPUTE, decides=text) == []


OTHERS = """
actions:
  - id: study
    title: "{title}"
    goal: "{goal}"
    steps: ["{step}"]
    timeline: January 2026 to November 2026
    milestones: [{{when: November 2026, what: "{what}"}}]
"""
STUDY = {
    "en": ("Study of the water needs", "We know what each district uses.", "Buy meters", "Contract signed"),
    "fr": (
        "Étude des besoins en eau",
        "On connaît chaque quartier.",
        "Acheter des compteurs",
        "Contrat signé",
    ),
    "de": ("Studie zum Wasserbedarf", "Jeder Bezirk ist bekannt.", "Zähler kaufen", "Vertrag unterzeichnet"),
    "it": ("Studio dei bisogni idrici", "Ogni quartiere è noto.", "Comprare contatori", "Contratto firmato"),
    "es": ("Estudio del agua por barrios", "Se sabe el consumo.", "Comprar contadores", "Contrato firmado"),
    "pl": ("Badanie zużycia wody", "Znamy każdą dzielnicę.", "Kupić liczniki", "Umowa podpisana"),
}


def study(language: str) -> str:
    title, goal, step, what = STUDY[language]
    return OTHERS.format(title=title, goal=goal, step=step, what=what)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A second agreement, for noise in the harbour, will be signed in November 2026."),
        ("en", "Radar images of the estuary will be contracted by November 2026."),
        ("en", "Radar images of the estuary will be contracted by September 2026."),
        ("en", "Noise maps of the harbour must be bought by November 2026."),
        ("fr", "Une convention sur le bruit du port sera signée en novembre 2026."),
        ("de", "Eine Vereinbarung zum Lärm im Hafen wird im November 2026 geschlossen."),
        ("it", "La convenzione sul rumore del porto sarà firmata a novembre 2026."),
        ("es", "El convenio sobre el ruido del puerto será firmado en noviembre de 2026."),
        ("pl", "Mapa hałasu w porcie zostanie zamówiona w listopadzie 2026."),
    ],
)
def test_work_on_something_else_in_the_same_month_takes_no_promise_up(
    tmp_path: Path, language: str, text: str
) -> None:
    (finding,) = plan(tmp_path, "T012", facts=of(language), actions=study(language), decides=text)
    assert not finding.certain


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The study of the needs will be signed off in November 2026."),
        ("en", "The meters will be bought by September 2026."),
        ("en", "It will be signed in November 2026."),
        ("en", "The contract for the meters will be signed in November 2026."),
        ("fr", "L’étude des besoins sera remise en novembre 2026."),
        ("de", "Die Studie wird im November 2026 vorgelegt."),
        ("it", "Lo studio sarà consegnato a novembre 2026."),
        ("es", "El estudio será entregado en noviembre de 2026."),
        ("pl", "Badanie zostanie zakończone w listopadzie 2026."),
    ],
)
def test_a_promise_that_shares_a_word_with_the_work_is_taken_up(
    tmp_path: Path, language: str, text: str
) -> None:
    assert plan(tmp_path, "T012", facts=of(language), actions=study(language), decides=text) == []


def of_december(language: str, text: str) -> list[Finding]:
    """What is found in March of an answer to 4.b, beside work on something else."""
    files = diagnosis(("## b. Digital twin governance", text))
    files |= {
        "plan.yaml": f"city: {{name: Kalamata}}\nlanguage: {language}\n",
        "5-roadmap.yaml": study(language),
    }
    return findings("T012", files, as_of=date(2026, 3, 1))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "It was shown to the managers in December 2025, which understood it and will carry it upwards.",
        ),
        ("fr", "Le projet a été présenté en décembre 2025, et la direction doit le porter plus loin."),
        ("de", "Das Vorhaben wurde im Dezember 2025 vorgestellt, und die Leitung wird es weiter tragen."),
        ("it", "È stato presentato a dicembre 2025, e la direzione dovrà portarlo avanti."),
        ("es", "Fue presentado en diciembre de 2025, y la dirección deberá llevarlo adelante."),
        ("pl", "Projekt został pokazany w grudniu 2025, a dyrekcja będzie go wspierać."),
    ],
)
def test_what_was_is_no_promise_though_the_sentence_has_another(language: str, text: str) -> None:
    assert not of_december(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was late, but the harbour will be measured in January 2026, as the council asked."),
        ("fr", "Le port a été oublié, mais il doit être mesuré en janvier 2026."),
        ("de", "Der Hafen wurde vergessen, er soll aber im Januar 2026 gemessen werden."),
    ],
)
def test_a_promise_beside_what_was_is_found(language: str, text: str) -> None:
    assert of_december(language, text)
