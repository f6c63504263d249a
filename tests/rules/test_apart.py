"""G005 in words: those who build the twin and those who use it do not meet."""

from __future__ import annotations

import pytest

from tests.rules.quiet import diagnosis, findings, lines

GOVERNANCE = "## b. Digital twin governance"


@pytest.mark.parametrize(
    "text",
    [
        "IT builds it and Roads uses it. There is no regular meeting.",
        "The two departments meet only when needed.",
        "Les deux services ne disposent d’aucune instance commune.",
        "Ein Austausch zwischen beiden Ämtern findet nicht statt.",
        "Non esiste un tavolo tra i due settori.",
        "No existe un foro común para las dos áreas.",
        "Não há um fórum comum às duas divisões.",
        "Er is geen gezamenlijk overleg tussen beide afdelingen.",
        "Brakuje forum, na którym spotykałyby się oba wydziały.",
        "Chýba spoločné fórum oboch odborov.",
        "Δεν υπάρχει κοινό φόρουμ των δύο τμημάτων.",
    ],
)
def test_who_denies_that_they_meet_is_asked_how_they_will(text: str) -> None:
    (finding,) = findings("G005", diagnosis((GOVERNANCE, text)))
    assert (lines([finding])[0][0], finding.certain) == ("4-diagnosis.md", False)


@pytest.mark.parametrize(
    "text",
    [
        "There is no regular meeting yet. From March on both departments sit down every second Tuesday.",
        "Both departments meet on the first Tuesday of each month.",
        "Ein Austausch findet nicht statt. Ab März setzen sich beide Ämter jeden Monat an einen Tisch.",
        "Aujourd’hui il n’y a aucune instance commune. Les deux services se retrouvent dès mars chaque mois.",
    ],
)
def test_a_rhythm_that_is_named_is_enough(text: str) -> None:
    assert not findings("G005", diagnosis((GOVERNANCE, text)))
