"""X008 between two answers: whose eyes data is for, and who runs the platform."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import plan, said


@pytest.mark.parametrize(
    ("language", "only", "closed"),
    [
        ("en", "The twin uses open data and nothing else.", "Half of the layers are confidential."),
        (
            "fr",
            "Nous utilisons uniquement des données ouvertes.",
            "La moitié des couches est confidentielle.",
        ),
        ("de", "Wir nutzen ausschließlich offene Daten.", "Die Leitungspläne sind vertraulich."),
        ("it", "Usiamo esclusivamente dati aperti.", "Le mappe delle reti sono riservate."),
        ("es", "Usamos únicamente datos abiertos.", "Los planos tienen acceso restringido."),
        ("pt", "Usamos apenas dados abertos.", "As plantas têm acesso restrito."),
        ("nl", "We gebruiken uitsluitend open data.", "De leidingkaarten zijn vertrouwelijk."),
        ("pl", "Korzystamy wyłącznie z otwartych danych.", "Plany sieci są poufne."),
        ("sk", "Používame výlučne otvorené dáta.", "Plány sietí sú dôverné."),
        ("el", "Χρησιμοποιούμε αποκλειστικά ανοικτά δεδομένα.", "Τα σχέδια είναι εμπιστευτικά."),
    ],
)
def test_nothing_but_open_data_is_contradicted_by_what_is_not(
    tmp_path: Path, language: str, only: str, closed: str
) -> None:
    facts = f"language: {language}\n"
    assert "3.d" in said(plan(tmp_path, "X008", facts=facts, users=only, data=closed))
    assert plan(tmp_path / "alone", "X008", facts=facts, users=only, data="Trees, 2024.") == []


@pytest.mark.parametrize(
    ("language", "opened", "shut"),
    [
        ("en", "The noise maps are public.", "The noise maps are confidential."),
        ("fr", "Les cartes du bruit sont publiques.", "Les cartes du bruit sont confidentielles."),
        ("de", "Die Lärmkarten sind öffentlich.", "Die Lärmkarten bleiben vertraulich."),
        ("it", "I livelli prodotti saranno aperti al pubblico.", "I livelli prodotti sono riservati."),
        ("es", "Los mapas del ruido son públicos.", "Los mapas del ruido son confidenciales."),
        ("pt", "Os mapas do ruído são públicos.", "Os mapas do ruído são confidenciais."),
        ("nl", "De geluidskaarten zijn openbaar.", "De geluidskaarten zijn vertrouwelijk."),
        ("pl", "Dane o hałasie są w pełni jawne.", "Danych o hałasie nie udostępniamy nikomu."),
        ("sk", "Hlukové mapy sú verejné.", "Hlukové mapy sú dôverné."),
        ("el", "Οι χάρτες θορύβου είναι δημόσιοι.", "Οι χάρτες θορύβου είναι εμπιστευτικοί."),
    ],
)
def test_the_same_data_for_everybody_here_and_for_few_there(
    tmp_path: Path, language: str, opened: str, shut: str
) -> None:
    assert "4.d.3" in said(plan(tmp_path, "X008", facts=f"language: {language}\n", data=opened, legal=shut))


@pytest.mark.parametrize(
    ("opened", "shut"),
    [
        ("The noise maps are public.", "The noise measurements are confidential."),
        ("The noise maps are public.", "The raw noise maps are confidential."),
        ("The noise maps are public.", "If the noise maps are confidential, we ask."),
        ("The noise maps are not public.", "The noise maps are confidential."),
    ],
)
def test_other_data_for_few_is_fine(tmp_path: Path, opened: str, shut: str) -> None:
    assert plan(tmp_path, "X008", data=opened, legal=shut) == []


@pytest.mark.parametrize(
    ("language", "here", "there"),
    [
        ("en", "The platform is run in-house.", "The platform is managed by the supplier."),
        ("fr", "La plateforme est gérée en interne.", "La plateforme est exploitée par le prestataire."),
        ("de", "Die Plattform wird intern betrieben.", "Die Plattform wird vom Dienstleister betrieben."),
        (
            "it",
            "La piattaforma è gestita internamente.",
            "La gestione della piattaforma spetta al fornitore.",
        ),
        ("es", "La plataforma es gestionada internamente.", "El proveedor gestiona la plataforma."),
        ("pt", "A plataforma é gerida internamente.", "A gestão da plataforma pertence ao fornecedor."),
        ("nl", "Het platform wordt intern beheerd.", "Het platform wordt beheerd door de leverancier."),
        ("pl", "Platforma jest prowadzona wewnętrznie.", "Platforma jest prowadzona przez dostawcę."),
        ("sk", "Platforma je spravovaná interne.", "Platformu spravuje dodávateľ."),
        ("el", "Η πλατφόρμα λειτουργεί εσωτερικά.", "Η λειτουργία της πλατφόρμας ανήκει στον ανάδοχο."),
    ],
)
def test_who_runs_the_platform_is_told_two_ways(tmp_path: Path, language: str, here: str, there: str) -> None:
    facts = f"language: {language}\n"
    assert "4.e" in said(plan(tmp_path, "X008", facts=facts, governance=here, buying=there))


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("The platform is run in-house.", "The server is hosted by the supplier."),
        ("The platform is run in-house.", "The platform will be run by the supplier from 2028 on."),
        ("The platform is run in-house.", "The platform is not managed by the supplier."),
    ],
)
def test_what_others_run_later_or_beside_it_is_fine(tmp_path: Path, here: str, there: str) -> None:
    assert plan(tmp_path, "X008", governance=here, buying=there) == []
