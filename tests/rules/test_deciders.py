"""X008 on who answers for the twin: 3.e names one of the register and 4.b another, in ten languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import plan, said

REGISTER = """
stakeholders:
  - {id: a, name: Directorate of Technical Services, role: oversees}
  - {id: b, name: Department of Informatics, role: builds}
  - {id: c, name: Direction de la voirie, role: oversees}
  - {id: d, name: Direction du numérique, role: builds}
  - {id: e, name: Tiefbauamt, role: oversees}
  - {id: f, name: Amt für Digitales, role: builds}
  - {id: g, name: Settore Mobilità, role: oversees}
  - {id: h, name: Settore Informatica, role: builds}
  - {id: i, name: Área de Movilidad, role: oversees}
  - {id: j, name: Servicio de Informática, role: builds}
  - {id: k, name: Divisão de Águas, role: oversees}
  - {id: l, name: Divisão de Informática, role: builds}
  - {id: m, name: Afdeling Wegen, role: oversees}
  - {id: n, name: Afdeling ICT, role: builds}
  - {id: o, name: Wydział Dróg, role: oversees}
  - {id: p, name: Biuro Cyfryzacji, role: builds}
  - {id: q, name: Odbor dopravy, role: oversees}
  - {id: r, name: Odbor informatiky, role: builds}
  - {id: s, name: Διεύθυνση Τεχνικών Υπηρεσιών, role: oversees}
  - {id: t, name: Τμήμα Πληροφορικής, role: builds}
  - {id: u, name: Steering group, role: meets each month}
  - {id: v, name: Team for Traffic Models, role: part of the Department of Informatics}
"""


@pytest.mark.parametrize(
    ("developed", "decided"),
    [
        (
            "The Directorate of Technical Services oversees it and has alone the final responsibility.",
            "The Department of Informatics decides for the use of the twin and answers for it to the"
            " council.",
        ),
        (
            "Accountable for the twin is the Directorate of Technical Services.",
            "Digital roles are two. The Department of Informatics is accountable for the digital twin.",
        ),
        (
            "The Directorate of Technical Services decides on the use of the twin.",
            "The last word on the twin is with the Department of Informatics.",
        ),
        (
            "La Direction de la voirie répond du jumeau devant le conseil.",
            "La Direction du numérique développe le jumeau et en répond.",
        ),
        (
            "Le dernier mot revient à la Direction de la voirie.",
            "La Direction du numérique a le dernier mot.",
        ),
        (
            "Das Tiefbauamt verantwortet den Zwilling.",
            "Das Amt für Digitales betreibt den Zwilling und verantwortet ihn gegenüber dem Rat.",
        ),
        (
            "Über die Nutzung des Zwillings entscheidet das Tiefbauamt.",
            "Das letzte Wort hat das Amt für Digitales.",
        ),
        (
            "Il Settore Mobilità risponde del gemello.",
            "Il Settore Informatica ne risponde davanti alla giunta.",
        ),
        ("Decide el Área de Movilidad.", "El Servicio de Informática decide sobre el uso del gemelo."),
        (
            "El Área de Movilidad supervisa su uso y es la única que responde de él ante el pleno.",
            "El Servicio de Informática responde del gemelo.",
        ),
        ("A Divisão de Águas responde pelo gémeo.", "A Divisão de Informática tem a última palavra."),
        (
            "De Afdeling Wegen is eindverantwoordelijk voor de tweeling.",
            "De Afdeling ICT heeft het laatste woord.",
        ),
        ("Wydział Dróg odpowiada za bliźniaka.", "Biuro Cyfryzacji odpowiada za cyfrowego bliźniaka."),
        ("Odbor dopravy zodpovedá za dvojča.", "Odbor informatiky má posledné slovo."),
        (
            "Η Διεύθυνση Τεχνικών Υπηρεσιών έχει την τελική ευθύνη.",
            "Το Τμήμα Πληροφορικής λογοδοτεί για το δίδυμο στο συμβούλιο.",
        ),
    ],
)
def test_two_places_that_let_two_answer_for_the_twin(tmp_path: Path, developed: str, decided: str) -> None:
    (finding,) = plan(tmp_path, "X008", facts=REGISTER, governance=developed, decides=decided)
    assert "3.e" in said([finding])
    assert finding.path.endswith("4-diagnosis.md")
    assert not finding.certain


@pytest.mark.parametrize(
    "decided",
    [
        "The Directorate of Technical Services decides on the use of the twin and answers for it.",
        "The Department of Informatics decides on technical matters.",
        "The Department of Informatics answers for the data.",
        "The Department of Informatics is accountable for the visualisation part of the twin.",
        "The Department of Informatics answers for the twin until 2027.",
        "The Department of Informatics is accountable for it, from 2027 on.",
        "The Department of Informatics is accountable for it, as long as no agreement stands.",
        "The Mayor decides on the advice of the Department of Informatics.",
        "The head of the Department of Informatics decides.",
        "The Department of Informatics advises, and the council has the last word.",
        "The Department of Informatics decides to buy the loggers.",
        "The Department of Informatics is not accountable for the twin.",
        "Is the Department of Informatics accountable for the twin?",
        "The Steering group decides on the use of the twin and answers for it.",
        "The Team for Traffic Models and the Department of Informatics are accountable for the twin.",
        "Who is accountable is said in 3.e; the Department of Informatics develops the twin.",
        "The Department of Informatics is accountable to the council for the data of the twin.",
        "The Department of Informatics has the last word, on security only.",
        "The Department of Informatics answers for it – technically.",
        "The Department of Informatics answers for it to the Directorate of Technical Services.",
        "La Direction du numérique répond de la qualité des données.",
        "La Direction du numérique répond aux questions des élus.",
        "La Direction du numérique décide avec les utilisateurs.",
        "Das Amt für Digitales verantwortet die Technik.",
        "Das Amt für Digitales entscheidet bis 2027 über den Zwilling.",
        "Auf Vorschlag des Amts entscheidet der Rat, und das Amt für Digitales setzt um.",
        "Il Settore Informatica risponde delle banche dati.",
        "Il Settore Informatica decide sugli aspetti tecnici.",
        "El Servicio de Informática responde de los datos.",
        "El Servicio de Informática no decide.",
        "A Divisão de Informática responde pelos dados.",
        "De Afdeling ICT beslist over de techniek.",
        "Biuro Cyfryzacji odpowiada za dane.",
        "Odbor informatiky rozhoduje o technike.",
        "Το Τμήμα Πληροφορικής αποφασίζει για τα τεχνικά.",
    ],
)
def test_a_narrower_word_of_another_is_fine(tmp_path: Path, decided: str) -> None:
    developed = (
        "The Directorate of Technical Services is the only body accountable for the twin and has the"
        " last word."
    )
    assert plan(tmp_path, "X008", facts=REGISTER, governance=developed, decides=decided) == []


def test_a_place_that_lets_two_answer_for_it_is_for_another_rule(tmp_path: Path) -> None:
    both = (
        "The Department of Informatics is accountable. The Directorate of Technical Services is accountable."
    )
    one = "The Department of Informatics is accountable for the twin."
    assert plan(tmp_path, "X008", facts=REGISTER, governance=both, decides=one) == []


@pytest.mark.parametrize(
    ("developed", "decided"),
    [
        (
            "The Directorate of Technical Services is accountable for the twin.",
            "The Department of Informatics decides on the use of the twin.",
        ),
        (
            "The Department of Informatics is accountable for the twin.",
            "The Team for Traffic Models is accountable for the twin.",
        ),
    ],
)
def test_one_that_answers_and_another_that_decides_on_use_or_is_a_part_of_it_are_fine(
    tmp_path: Path, developed: str, decided: str
) -> None:
    assert plan(tmp_path, "X008", facts=REGISTER, governance=developed, decides=decided) == []
