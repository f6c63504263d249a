"""X003 between two answers: what a plan denies here, and tells there; and what narrows a denial."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import PHONES, plan, said


@pytest.mark.parametrize(
    ("denial", "told"),
    [
        ("The twin uses no personal data.", "The model loads names and addresses of pupils."),
        ("Le jumeau ne traite aucune donnée personnelle.", "On y charge les dates de naissance des élèves."),
        ("Der Zwilling verarbeitet keine personenbezogenen Daten.", "Geladen wird das Melderegister."),
        ("Il gemello non usa dati personali.", "Si caricano l’anagrafe e le targhe."),
        ("El gemelo no trata datos personales.", "Se cargará el padrón con la edad de cada vecino."),
        ("Não serão usados dados de pessoas.", "O gémeo mostra os percursos individuais do passe."),
        ("De tweeling gebruikt geen persoonsgegevens.", "We laden de kentekens van bewoners."),
        ("Bliźniak nie przetwarza danych osobowych.", "Wczytamy numery PESEL uczniów."),
        ("Dvojča nepoužíva osobné údaje.", "Načítame jednotlivé jazdy z kariet."),
        ("Το δίδυμο δεν χρησιμοποιεί προσωπικά δεδομένα.", "Φορτώνονται οι πινακίδες των κατοίκων."),
    ],
)
def test_no_personal_data_is_contradicted_by_people_in_another_answer(
    tmp_path: Path, denial: str, told: str
) -> None:
    assert "3.d" in said(plan(tmp_path, "X003", data=told, legal=denial))
    masked = f"{told[:-1]} (anonym / anonim / ανώνυμ)."
    assert plan(tmp_path / "masked", "X003", data=masked, legal=denial) == []


@pytest.mark.parametrize(
    "told",
    [
        "We do not load names and addresses.",
        "Number plates are deleted at once.",
        "The population register gives counts per block.",
    ],
)
def test_people_who_are_left_out_contradict_nothing(tmp_path: Path, told: str) -> None:
    assert plan(tmp_path, "X003", data=told, legal="The twin uses no personal data.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The counts contain no personal data.",
        "The bus operator delivers counts without personal data.",
        "- Bus counts: no personal data",
        "The noise map needs no personal data.",
        "Les comptages ne contiennent aucune donnée personnelle.",
        "Die Zählungen enthalten keine personenbezogenen Daten.",
        "I conteggi non contengono dati personali.",
        "Los aforos no contienen datos personales.",
        "As contagens não incluem dados pessoais.",
        "De tellingen bevatten geen persoonsgegevens.",
        "Pomiary nie zawierają danych osobowych: pomiary bez danych osobowych.",
        "Merania sú bez osobných údajov.",
        "Οι μετρήσεις δεν περιλαμβάνουν προσωπικά δεδομένα.",
    ],
)
def test_no_personal_data_in_one_source_says_nothing_of_another(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X003", facts=PHONES, legal=text) == []


@pytest.mark.parametrize(
    ("denial", "told"),
    [
        ("There are no conflicts.", "Planning and Housing disagree on who leads."),
        ("Aucun conflit n’est à signaler.", "Deux services se disputent le pilotage."),
        ("Es gibt keine Konflikte.", "Zwei Ämter weigern sich, Daten abzugeben."),
        ("Non si registrano contrasti.", "Urbanistica e Mobilità si contendono la guida."),
        ("No hay conflictos.", "Dos áreas se disputan la dirección."),
        ("Não há conflitos.", "Dois serviços disputam a direção."),
        ("Er zijn geen conflicten.", "Twee afdelingen strijden om de leiding."),
        ("Nie ma konfliktów.", "Dwa wydziały spierają się o kierownictwo."),
        ("Žiadne konflikty nie sú.", "Dve oddelenia sa sporia o vedenie."),
        ("Δεν υπάρχουν διαφωνίες.", "Δύο υπηρεσίες διεκδικούν την ηγεσία."),
    ],
)
def test_no_conflicts_are_contradicted_by_a_quarrel(tmp_path: Path, denial: str, told: str) -> None:
    assert "3.e" in said(plan(tmp_path, "X003", decides=denial, governance=told))
    assert plan(tmp_path / "of-interest", "X003", others=denial, governance=told) == []


@pytest.mark.parametrize(
    ("denial", "told"),
    [
        ("There are no barriers.", "The council refuses to look at simulations."),
        ("Il n’y a aucun obstacle.", "Le règlement interdit de joindre les résultats du modèle."),
        ("Es gibt keine Hindernisse.", "Der Ausschuss lehnt Simulationen ab."),
        ("Non ci sono ostacoli.", "Il regolamento vieta di allegare simulazioni."),
        ("No hay obstáculos.", "El reglamento prohíbe adjuntar simulaciones."),
        ("Não há obstáculos.", "O regulamento proíbe juntar simulações."),
        ("Er zijn geen belemmeringen.", "De raad weigert modellen te bespreken."),
        ("Żadnych barier nie ma.", "Regulamin zabrania dołączać analiz."),
        ("Žiadne prekážky nevidíme.", "Rada odmieta výsledky modelu."),
        ("Δεν υπάρχουν εμπόδια.", "Ο κανονισμός απαγορεύει τις προσομοιώσεις."),
    ],
)
def test_no_barriers_are_contradicted_by_what_keeps_results_out(
    tmp_path: Path, denial: str, told: str
) -> None:
    assert "4.b.3" in said(plan(tmp_path, "X003", decides=denial, partners=told))
    elsewhere = "Residents oppose the tram."
    assert plan(tmp_path / "elsewhere", "X003", decides=denial, partners=elsewhere) == []


@pytest.mark.parametrize(
    "denial",
    [
        "There are no technical barriers.",
        "There are no barriers of a legal kind.",
        "There are no barriers in the pilot.",
    ],
)
def test_no_barriers_of_a_kind_are_left_alone(tmp_path: Path, denial: str) -> None:
    told = "The council refuses to look at simulations."
    assert plan(tmp_path, "X003", decides=denial, partners=told) == []


@pytest.mark.parametrize(
    ("denial", "told"),
    [
        ("Nobody outside the city is involved.", "External partners: the utility, the college."),
        ("Hors de la mairie, personne n’est associé.", "Partenaires externes : la régie, le lycée."),
        ("Außerhalb der Verwaltung ist niemand beteiligt.", "Externe Partner: Stadtwerke, Hochschule."),
        ("Fuori dal comune nessuno partecipa.", "L’università calcola; il gestore fornisce i dati."),
        ("Fuera del Ayuntamiento nadie participa.", "La universidad aporta el modelo."),
        ("Fora da câmara ninguém participa.", "A universidade fornece o modelo."),
        ("Buiten de gemeente is niemand betrokken.", "Externe partners: het waterschap."),
        ("Poza urzędem nikt nie uczestniczy.", "Partnerzy zewnętrzni: politechnika."),
        ("Okrem mesta sa nikto nezúčastňuje.", "Externí partneri: univerzita."),
        ("Κανείς άλλος δεν συμμετέχει.", "Εξωτερικοί εταίροι: το πανεπιστήμιο."),
    ],
)
def test_nobody_else_is_contradicted_by_partners_in_another_answer(
    tmp_path: Path, denial: str, told: str
) -> None:
    assert "ES.c" in said(plan(tmp_path, "X003", others=denial, actors=told))
    assert plan(tmp_path / "own", "X003", others=denial, actors="The Roads Office and the Port Office.") == []
