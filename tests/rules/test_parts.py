"""The parts of questions that an answer perhaps leaves out: guessed by words, in ten languages."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.rules.quiet import diagnosis, findings, lines, objectives, plan
from udtplan.findings import Finding
from udtplan.rules.parts import _PARTS
from udtplan.rules.vocabulary.signs import LANGUAGES, Signs, tables_of

PARTNERSHIPS = "### External partnerships"
POLICYMAKING = "### Embedment into policymaking process"

# What our own people can do, the partnership, its part; nothing of conflicts or difficulties.
WITHOUT_CONFLICTS = {
    "en": (
        "The city can run the twin but not build the model. The university builds it under a contract"
        " signed in 2025, and two of its staff sit in our project team until the hand-over in the"
        " spring."
    ),
    "fr": (
        "La ville sait exploiter le jumeau, pas modéliser. Une convention lie la ville et"
        " l’université, qui construit le modèle ; deux de ses agents travaillent dans notre équipe"
        " jusqu’à la remise."
    ),
    "de": (
        "Die Stadt kann den Zwilling betreiben, das Modell aber nicht selbst bauen. Mit der"
        " Hochschule besteht ein Vertrag; sie liefert das Modell, und zwei ihrer Leute sitzen bis zur"
        " Übergabe in unserem Team."
    ),
    "it": (
        "Il Comune sa gestire il gemello ma non costruire il modello. Il politecnico lo costruisce"
        " con una convenzione del 2025, e due suoi tecnici lavorano nella nostra squadra fino alla"
        " consegna."
    ),
    "es": (
        "El Ayuntamiento sabe usar el gemelo, pero no construir el modelo. La universidad lo"
        " construye con un convenio de 2025, y dos de sus técnicos trabajan en nuestro equipo hasta"
        " la entrega."
    ),
    "pt": (
        "O município sabe usar o gémeo, mas não construir o modelo. A universidade constrói-o com um"
        " protocolo de 2025, e dois dos seus técnicos trabalham na nossa equipa até à entrega."
    ),
    "nl": (
        "De stad kan de tweeling beheren, maar het model niet zelf bouwen. De hogeschool bouwt het"
        " met een contract uit 2025, en twee van haar mensen zitten tot de levering in ons team."
    ),
    "pl": (
        "Miasto potrafi prowadzić bliźniaka, ale nie zbuduje modelu. Politechnika buduje go na"
        " podstawie umowy z 2025 roku, a dwie osoby z niej siedzą w naszym zespole aż do przekazania."
    ),
    "sk": (
        "Mesto vie dvojča prevádzkovať, ale model nepostaví. Univerzita ho stavia na základe zmluvy z"
        " roku 2025 a dvaja jej ľudia sedia v našom tíme až do odovzdania."
    ),
    "el": (
        "Ο δήμος μπορεί να λειτουργεί το δίδυμο, όχι να φτιάξει το μοντέλο. Το πανεπιστήμιο το"
        " φτιάχνει με σύμβαση του 2025, και δύο άνθρωποί του κάθονται στην ομάδα μας ως την παράδοση."
    ),
}
A_CONFLICT = {
    "en": "A conflict of interest is possible: it also advises the bus company.",
    "fr": "Un conflit d’intérêts est possible : elle conseille l’exploitant.",
    "de": "Ein Interessenkonflikt ist denkbar: Sie berät das Busunternehmen.",
    "it": "Un conflitto di interessi è possibile: consiglia l’azienda dei bus.",
    "es": "Es posible un conflicto de intereses: asesora a la empresa de autobuses.",
    "pt": "É possível um conflito de interesses: aconselha a empresa de autocarros.",
    "nl": "Een belangenconflict is mogelijk: ze adviseert het busbedrijf.",
    "pl": "Możliwy jest konflikt interesów: doradza spółce autobusowej.",
    "sk": "Možný je konflikt záujmov: radí autobusovému podniku.",
    "el": "Σύγκρουση συμφερόντων είναι πιθανή: συμβουλεύει την εταιρεία λεωφορείων.",
}


def guesses(files: Mapping[str, str], stage: str = "final") -> list[Finding]:
    return [finding for finding in findings("C002", files, stage) if not finding.certain]


def written_in(language: str) -> dict[str, str]:
    return {"plan.yaml": f"city: {{name: Kalamata, country: GR}}\nlanguage: {language}\n"}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_part_of_which_no_word_speaks_is_a_note(language: str) -> None:
    told = diagnosis((PARTNERSHIPS, WITHOUT_CONFLICTS[language]))
    (finding,) = guesses(written_in(language) | told)
    assert str(finding.severity) == "info"
    assert finding.question == "diagnosis.governance.external-partnerships"
    assert lines([finding]) == [("4-diagnosis.md", 3)]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_one_sentence_on_it_is_enough(language: str) -> None:
    told = diagnosis((PARTNERSHIPS, f"{WITHOUT_CONFLICTS[language]} {A_CONFLICT[language]}"))
    assert guesses(written_in(language) | told) == []


def test_the_note_names_the_part_and_both_ways_to_settle_it() -> None:
    (finding,) = guesses(diagnosis((PARTNERSHIPS, WITHOUT_CONFLICTS["en"])))
    assert finding.message.endswith(
        "leaves something open: conflicts of interest or challenges with partners."
    )
    assert "A sentence is enough." in finding.hint
    assert "`answered_parts: {diagnosis.governance.external-partnerships: [1, 2, 3, 4]}`" in finding.hint


def test_parts_that_are_ticked_are_not_guessed() -> None:
    told = diagnosis((PARTNERSHIPS, WITHOUT_CONFLICTS["en"]))
    ticked = "answered_parts: {{diagnosis.governance.external-partnerships: {}}}\n"
    assert findings("C002", plan(ticked.format([1, 2, 3, 4])) | told) == []
    (declared,) = findings("C002", plan(ticked.format([1, 2])) | told)
    assert declared.certain


def test_several_parts_of_a_question_are_one_note() -> None:
    told = (
        "The programme of works needs a case with evidence for each scheme above a quarter of a"
        " million. From 2028 on the drainage team attaches the result of the twin, and the form gives"
        " it a quarter of the marks."
    )
    (finding,) = guesses(diagnosis((POLICYMAKING, told)))
    assert finding.message.endswith(
        "administrative or political barriers, the support policymakers will need."
    )


def test_a_draft_and_a_short_answer_are_left_to_other_rules() -> None:
    told = diagnosis((PARTNERSHIPS, WITHOUT_CONFLICTS["en"]))
    assert guesses(told, "in-person") == []
    assert guesses(diagnosis((PARTNERSHIPS, "The university builds the model under a contract."))) == []


@pytest.mark.parametrize("pointer", ["The risks stand in 4.c.", "See section 4.b.2 for the rest."])
def test_who_points_to_another_section_is_not_judged(pointer: str) -> None:
    assert guesses(diagnosis((PARTNERSHIPS, f"{WITHOUT_CONFLICTS['en']} {pointer}"))) == []


def test_a_bottleneck_of_the_question_tells_of_it_too() -> None:
    told = diagnosis((PARTNERSHIPS, WITHOUT_CONFLICTS["en"]))
    bottleneck = "bottlenecks: [{{id: b, question: {}, text: We depend on one provider.}}]\n"
    assert guesses(plan(bottleneck.format("diagnosis.governance.external-partnerships")) | told) == []
    assert guesses(plan(bottleneck.format("diagnosis.vision")) | told)


def test_an_answer_in_another_language_than_the_plan_is_read_in_its_own() -> None:
    told = f"{WITHOUT_CONFLICTS['it']} {A_CONFLICT['it']}"
    others = (
        "### Internal alignment",
        "All departments meet monthly. A conflict over data is settled by a guide.",
    )
    assert guesses(diagnosis(others, (PARTNERSHIPS, told))) == []


@pytest.mark.parametrize("language", ["hr", "en"])
def test_of_a_language_without_tables_nothing_is_said(language: str) -> None:
    told = (
        "Grad može voditi blizanac, ali ne i izraditi model. Fakultet ga izrađuje prema ugovoru iz"
        " 2025., a dvoje njegovih ljudi sjedi kod nas sve dok ga ne predaju na proljeće."
    )
    assert guesses(written_in(language) | diagnosis((PARTNERSHIPS, told))) == []


def test_how_outputs_help_is_told_by_what_one_can_do_with_them() -> None:
    told = (
        "The twin gives the number of cars in each street, a simulation of three variants and a safety index."
    )
    (finding,) = guesses(objectives("b. Expected output", told))
    assert finding.message.endswith("how they help to solve the problem.")
    assert guesses(objectives("b. Expected output", f"{told} With them we choose the variant.")) == []


def test_where_another_rule_asks_for_the_part_it_is_not_asked_twice() -> None:
    told = objectives(
        "e. Digital twin governance",
        "The IT Department is responsible for the twin. The Mobility Department defines the use cases.",
    )
    assert findings("G005", told)
    assert guesses(told) == []


def test_each_table_has_a_row_for_every_language_and_a_question_that_uses_it() -> None:
    used = {table for parts in _PARTS.values() for tables in parts.values() for table in tables}
    assert used == set(Signs.all)
    assert all(set(table.languages) == LANGUAGES for table in Signs.all)


def test_words_may_go_on_begin_or_stand_inside_as_their_stars_say() -> None:
    german, english = tables_of("de"), tables_of("en")
    assert german["interessenkonflikte"] & german["konflikt"]
    assert english["conflicts"] == english["conflict"] != 0
    assert english["unconflicted"] == 0
