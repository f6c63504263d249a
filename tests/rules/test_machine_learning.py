"""X008: machine learning in the twin, and a statement that there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import plan, said

NONE = {
    "en": "No machine learning in this use case; the model is physical.",
    "fr": "Aucun système d'IA ; le modèle est physique.",
    "de": "Es wird kein KI-System eingesetzt; das Modell rechnet nach festen Regeln.",
    "it": "Nessun sistema di intelligenza artificiale; il modello è deterministico.",
    "es": "No se emplea inteligencia artificial; el modelo es de simulación.",
    "pt": "Não se usa inteligência artificial; o modelo é físico.",
    "nl": "Er wordt geen artificiële intelligentie gebruikt.",
    "pl": "Nie używamy sztucznej inteligencji.",
    "sk": "Umelá inteligencia sa nepoužíva; žiadne strojové učenie.",
    "el": "Δεν χρησιμοποιείται τεχνητή νοημοσύνη.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A neural network trained on ten winters fills in buildings without readings."),
        ("en", "We use machine learning here."),
        ("en", "An AI model fills in the gaps."),
        ("fr", "Un réseau de neurones comble les mesures manquantes."),
        ("fr", "L’IA estime les rues sans capteur."),
        ("de", "Ein neuronales Netz ergänzt fehlende Werte."),
        ("it", "Una rete neurale stima le vie senza sensore."),
        ("es", "Una red neuronal entrenada con tres años de aforos estima los tramos sin medida."),
        ("pt", "Uma rede neuronal estima as ruas sem sensor."),
        ("nl", "Een neuraal netwerk vult ontbrekende waarden aan."),
        ("pl", "Sieć neuronowa uzupełnia brakujące pomiary."),
        ("sk", "Neurónová sieť dopĺňa chýbajúce merania."),
        ("el", "Ένα νευρωνικό δίκτυο συμπληρώνει τις μετρήσεις."),
    ],
)
def test_machine_learning_where_there_is_said_to_be_none(tmp_path: Path, language: str, text: str) -> None:
    facts = f'language: {language}\nlegal: {{ai_act: "{NONE[language]}"}}\n'
    findings = plan(tmp_path, "X008", facts=facts, problem=text)
    assert "`ai_act:`" in said(findings)
    assert findings[0].path.endswith("3-objectives.md")
    assert not findings[0].certain


def test_an_answer_may_say_that_there_is_none(tmp_path: Path) -> None:
    findings = plan(
        tmp_path, "X008", legal="No AI is used in the twin.", problem="A neural network fills in the gaps."
    )
    assert "4.d.3" in said(findings)


@pytest.mark.parametrize(
    ("ai_act", "text"),
    [
        ("Machine learning for planning; minimal risk.", "A neural network fills in the gaps."),
        ("No high-risk AI is used.", "A neural network fills in the gaps."),
        ("No AI is used.", "We use no machine learning; formulas fill in the gaps."),
        ("No AI is used.", "The gaps could later be filled in by a neural network."),
        ("No AI is used.", "Other cities use a neural network for this."),
        ("No AI is used.", "Instead of machine learning, a formula fills in the gaps."),
        ("No AI is used.", "The AI Act was looked at."),
        ("No AI is used.", "A neural network was tried and dropped."),
        ("No AI is used.", "Predictive maintenance is the aim of the utility."),
        ("No AI is used.", "If readings are missing, machine learning is an option."),
    ],
)
def test_what_is_denied_possible_or_others_do_is_fine(tmp_path: Path, ai_act: str, text: str) -> None:
    facts = f'language: en\nlegal: {{ai_act: "{ai_act}"}}\n'
    assert plan(tmp_path, "X008", facts=facts, problem=text) == []


def test_who_teaches_machine_learning_uses_none(tmp_path: Path) -> None:
    facts = 'language: en\nlegal: {ai_act: "No AI is used."}\n'
    told = "The Lake University does research on machine learning."
    assert plan(tmp_path, "X008", facts=facts, partners=told, others=told) == []
