"""W005 to W007 on plans of a line or two: vague words, torn sentences, italics and unknown letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.plans import check, found, fresh, written
from udtplan.findings import Finding

VISION = "## a. Vision"


def plan(tmp_path: Path, code: str, text: str, facts: str = "") -> list[Finding]:
    """What one rule finds in a plan just begun whose vision is `text`."""
    files = fresh()
    files["plan.yaml"] = f"city: {{name: Kalamata}}\n{facts}"
    files["4-diagnosis.md"] = files["4-diagnosis.md"].replace(VISION, f"{VISION}\n\n{text}\n")
    checked = check(written(tmp_path / "kalamata", files))
    return [finding for finding in checked.findings if finding.code == code]


# ── W005 ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Several external partners help as soon as possible.", ""),
        ("Plusieurs partenaires aident dès que possible.", "language: fr\n"),
        ("Mehrere Partner helfen schnellstmöglich.", "language: de\n"),
        ("Collaborano vari enti, ecc.", "language: it\n"),
        ("Participan otros agentes, si procede.", "language: es\n"),
        ("Várias entidades ajudam logo que possível.", "language: pt\n"),
        ("Verschillende partijen helpen waar nodig.", "language: nl\n"),
        ("Pomagają różne podmioty, w miarę możliwości.", "language: pl\n"),
        ("Pomôžu rôzne inštitúcie podľa potreby.", "language: sk\n"),
        ("Διάφοροι φορείς βοηθούν το συντομότερο δυνατόν.", "language: el\n"),
    ],
)
def test_vague_words_are_mentioned_once_an_answer(tmp_path: Path, text: str, facts: str) -> None:
    (finding,) = plan(tmp_path, "W005", text, facts)
    assert (str(finding.severity), finding.certain) == ("info", False)
    assert "1 more in this answer" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "Several partners help: the Harbour Company calibrates, the University of Patras teaches.",
        "The vision varies within different departments; some streets have several lanes.",
        "> Several partners help as soon as possible.",
    ],
)
def test_names_beside_it_quotations_and_plain_words_are_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W005", text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Several offices read it, namely water and streets.", "en"),
        ("Plusieurs services, à savoir la DSI et l’éducation, lisent la carte.", "fr"),
        ("Mehrere Ämter, nämlich Tiefbau und Grün, lesen die Karte.", "de"),
        ("D’autres acteurs aident : la chambre et le port.", "fr"),
        ("Non servono altri attori.", "it"),
        ("No hay otros agentes que decidan.", "es"),
        ("Nie ma innych podmiotów, które decydują.", "pl"),
    ],
)
def test_who_names_them_behind_or_says_that_there_are_none_is_not_vague(
    tmp_path: Path, text: str, language: str
) -> None:
    assert plan(tmp_path, "W005", text, f"language: {language}\n") == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Various suppliers may step in.", "Various suppliers"),
        ("en", "It is built by several\nproviders.", "several\nproviders"),
        ("en", "Various other institutions will help.", "Various other institutions"),
        ("fr", "Divers prestataires pourront intervenir.", "Divers prestataires"),
        ("fr", "La Ville travaille avec plusieurs partenaires.", "plusieurs partenaires"),
        ("de", "Verschiedene Anbieter kommen in Frage.", "Verschiedene Anbieter"),
        ("it", "Aiutano diversi fornitori.", "diversi fornitori"),
        ("es", "Ayudan varios proveedores.", "varios proveedores"),
        ("pt", "Ajudam vários fornecedores.", "vários fornecedores"),
        ("nl", "Diverse leveranciers helpen.", "Diverse leveranciers"),
        ("pl", "Pomogą różni dostawcy.", "różni dostawcy"),
        ("sk", "Pomôžu rôzni dodávatelia.", "rôzni dodávatelia"),
        ("el", "Βοηθούν διάφοροι πάροχοι.", "διάφοροι πάροχοι"),
        ("en", "We sign at the earliest opportunity.", "at the earliest opportunity"),
        ("fr", "Cela se règle avec les acteurs concernés.", "acteurs concernés"),
        ("de", "Das regeln wir zu gegebener Zeit.", "zu gegebener Zeit"),
        ("it", "Firmiamo quanto prima.", "quanto prima"),
        ("es", "Se acuerda con los actores implicados.", "actores implicados"),
        ("pt", "Assina-se com a maior brevidade.", "com a maior brevidade"),
        ("nl", "Wij spreken met de betrokken partijen.", "betrokken partijen"),
        ("pl", "Zdecydują o tym właściwe podmioty.", "właściwe podmioty"),
        ("sk", "Podpíšeme bezodkladne.", "bezodkladne"),
        ("el", "Ρωτάμε τους αρμόδιους φορείς.", "αρμόδιους φορείς"),
    ],
)
def test_suppliers_and_others_without_names_are_vague(
    tmp_path: Path, language: str, text: str, words: str
) -> None:
    (finding,) = plan(tmp_path, "W005", text, f"language: {language}\n")
    assert f"“{' '.join(words.split())}”" in " ".join(finding.message.split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Three suppliers answered the call."),
        ("en", "Several companies left the town in 2019."),
        ("fr", "Les prestataires sont la SEM Loue et la SARL Ouest."),
        ("fr", "Aucun autre prestataire n'est prévu."),
        ("de", "Der Anbieter steht fest."),
        ("it", "I fornitori sono tre."),
        ("es", "Los proveedores del mercado son tres."),
        ("nl", "De leveranciers zijn bekend."),
        ("pl", "Dostawcy są trzej."),
        ("sk", "Dodávatelia sú traja."),
    ],
)
def test_suppliers_that_are_counted_or_known_are_fine(tmp_path: Path, language: str, text: str) -> None:
    assert plan(tmp_path, "W005", text, f"language: {language}\n") == []


def test_names_do_not_make_etc_clear(tmp_path: Path) -> None:
    text = "The Harbour Company, the University of Patras, etc. will help."
    (finding,) = plan(tmp_path, "W005", text)
    assert "“etc”" in finding.message


def test_names_far_from_it_do_not_tell_who_is_meant(tmp_path: Path) -> None:
    text = (
        "The Harbour Company calibrates, the University of Patras teaches. Both are paid by the year. "
        "The model runs at night. Several partners join when they are needed."
    )
    (finding,) = plan(tmp_path, "W005", text)
    assert "“Several partners”" in finding.message


# ── W006 ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("Planners see pipes, and engineers see maps and", True),
        ("Planners see pipes and the.", True),
        ("Planners see pipes,", True),
        ("We wait for the approval of", False),
        ("Planners see pipes, engineers see\n\nmaps, and residents see floods.", False),
        ("- Planners see pipes\n- Engineers see maps and the", True),
        ("**Housing.** Planners see pipes, and engineers see maps or", True),
        ("*Housing* – planners see pipes, and engineers see maps,", True),
    ],
)
def test_a_sentence_that_is_cut_off_is_found(tmp_path: Path, text: str, certain: bool) -> None:
    (finding,) = plan(tmp_path, "W006", text)
    assert finding.certain is certain


@pytest.mark.parametrize(
    ("text", "language", "certain"),
    [
        ("L’ufficio ne trae il beneficio maggiore, perché", "it", False),
        ("El área aprovecha más el mapa, porque", "es", True),
        ("La carte montre les rues que", "fr", True),
        ("O mapa mostra as ruas pelas", "pt", True),
        ("De kaart toont straten omdat", "nl", True),
        ("Mapa pokazuje ulice oraz", "pl", True),
        ("Mapa pokazuje ulice w", "pl", False),
        ("Mapa ukazuje ulice, pretože", "sk", True),
        ("Mapa ukazuje ulice a", "sk", False),
        ("Ο χάρτης δείχνει δρόμους και", "el", True),
    ],
)
def test_each_language_has_words_that_end_no_sentence(
    tmp_path: Path, text: str, language: str, certain: bool
) -> None:
    (finding,) = plan(tmp_path, "W006", text, f"language: {language}\n")
    assert finding.certain is certain


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mapa powstaje w etapie I", "pl"),
        ("Odpowiedź przychodzi do 30 s", "sk"),
        ("Le piogge sono più forti, e nessuno sa perché.", "it"),
        ("Η πόλη και οι κάτοικοί της.", "el"),
        ("Das Modell zeigt die Straße, und der Rat arbeitet damit.", "de"),
        ("Nous venons en car.", "fr"),
        ("Der Rat führt die Gebühr ein.", "de"),
        ("De tres mapas queda una.", "es"),
        ("De raad wil het.", "nl"),
    ],
)
def test_labels_units_and_words_that_do_end_sentences_are_fine(
    tmp_path: Path, text: str, language: str
) -> None:
    assert plan(tmp_path, "W006", text, f"language: {language}\n") == []


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "The streets in the old part stayed the same wide and"),
        ("en", "The streets in the old part stayed as wide as the"),
        ("fr", "Les rues du centre sont restées étroites et"),
        ("de", "Die Straßen der Altstadt blieben eng und"),
        ("it", "Le strade del centro sono rimaste strette e"),
        ("es", "Las calles del centro siguen estrechas y"),
        ("pt", "As ruas do centro continuam estreitas e"),
        ("nl", "De straten in het centrum bleven smal en"),
        ("pl", "Ulice w centrum są nadal wąskie i"),
        ("sk", "Ulice v centre zostali úzke alebo"),
    ],
)
def test_an_item_that_is_cut_off_is_found_further_up_in_a_list(
    tmp_path: Path, language: str, item: str
) -> None:
    text = f"* A: 1.\n* {item}\n* B: 2.\n* C: 3."
    (finding,) = plan(tmp_path, "W006", text, f"language: {language}\n")
    assert finding.certain
    (finding,) = plan(tmp_path, "W006", f"So it is:\n{text}", f"language: {language}\n")
    assert finding.certain


@pytest.mark.parametrize(
    "text",
    [
        "- it is built,\n- it is used and\n- it is kept.",
        "- it is built and\n- it is used and\n- it is kept and\n- it is paid.",
        "- built,\n- used, and\n- kept.",
        "We want it\n- built,\n- used,\n- kept or\n- sold.",
        "1. Phase I\n2. Phase A\n3. Phase O\n4. Phase E",
        "- one,\n- two,\n- three,\n- four",
        "- Roads;\n- Water;\n- Parks and\n  gardens;\n- Schools.",
        "- **Roads** and\n- **Water**\n",
        "- Who it is for\n- What it is made of\n- Where it comes from\n- Whom it helps",
        "- a or\n- b or\n- c or\n- d",
    ],
)
def test_a_list_in_good_style_is_not_cut_off(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W006", text) == []


def test_a_name_in_a_register_that_is_cut_off_is_found(tmp_path: Path) -> None:
    facts = "data_sources: [{id: events, name: Major events coming from safety and}]\n"
    (finding,) = plan(tmp_path, "W006", "", facts)
    assert "“… coming from safety and”" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "We meet the people the data belongs to. It is what they asked for.",
        "- gauges,\n- sewers, and\n- pumps",
        "- the systems that the twin connects to\n- the people it is made for",
        "Planners see three things:\n\nmaps, pipes and floods.",
        "Planners see pipes\n\n- and engineers see maps",
        "## Planners and\n\nThey see pipes.",
        "| who | sees |\n| --- | --- |\n| planners | pipes, |",
    ],
)
def test_lists_headings_and_loose_ends_of_speech_are_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W006", text) == []


def test_steps_that_go_on_may_end_in_a_comma(tmp_path: Path) -> None:
    assert plan(tmp_path, "W006", "", "expectations: ['Draft it,', 'sign it and', pay]\n") == []


def test_words_of_another_language_do_not_count(tmp_path: Path) -> None:
    assert plan(tmp_path, "W006", "So stirbt der letzte Baum, und alle rufen: die", "language: en\n") == []
    (finding,) = plan(tmp_path / "de", "W006", "Die Planer sehen Rohre und", "language: de\n")
    assert finding.certain


# ── W007 ────────────────────────────────────────────────────────────────────────────────────────────

UPRIGHT = "Five streets carry most of the cyclists and have no lane."
ITALIC = "*The council decides in May which one is rebuilt first.*"


def test_a_paragraph_in_italics_beside_upright_ones_is_mentioned(tmp_path: Path) -> None:
    (finding,) = plan(tmp_path, "W007", f"{UPRIGHT}\n\n{ITALIC}")
    assert finding.severity == "info"
    assert finding.excerpt == ITALIC


@pytest.mark.parametrize(
    "text",
    [
        f"{ITALIC}\n\n{ITALIC}",
        f"{UPRIGHT}\n\n*Source: the council.*",
        f"{UPRIGHT} {ITALIC}",
        f"**{UPRIGHT}**",
    ],
)
def test_italics_throughout_or_of_a_few_words_are_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W007", text) == []


def test_a_sentence_in_italics_amid_upright_ones_is_mentioned(tmp_path: Path) -> None:
    (finding,) = plan(tmp_path, "W007", f"{UPRIGHT} {ITALIC} Then the next one follows.")
    assert finding.message.startswith("Part of this paragraph is in italics")


@pytest.mark.parametrize("mark", ["*", "_"])
def test_a_paragraph_that_begins_in_italics_is_mentioned(tmp_path: Path, mark: str) -> None:
    begins = f"{mark}The council decides in May which one is rebuilt first.{mark}"
    (finding,) = plan(tmp_path, "W007", f"{begins} {UPRIGHT}")
    assert (str(finding.severity), finding.certain) == ("info", False)
    assert finding.excerpt.startswith(begins)


@pytest.mark.parametrize(
    "text",
    [
        f"*Safer streets for all.* {UPRIGHT}",  # a motto
        f"*The council decides in May which one is rebuilt first* and {UPRIGHT}",
        f"**The council decides in May which one is rebuilt first.** {UPRIGHT}",
        f"{UPRIGHT} The law says: *The council decides in May which one is rebuilt first.*",
        "*Streets for all* is what the mayor calls it. Five streets carry most of the *cyclists* of"
        " the town.",
        "snake_case_names_are_fine. " + UPRIGHT,
    ],
)
def test_words_in_italics_may_be_meant(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W007", text) == []


def test_letters_that_nobody_wrote_out_are_mentioned_once(tmp_path: Path) -> None:
    (finding,) = plan(tmp_path, "W007", "The rules of the DSSC apply. What the DSSC says is law.")
    assert "“DSSC” is never written out." in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "We follow the DSSC, that is, the rules of the centre.",
        "We follow the DSSC, that is the rules of the centre.",
        "The rules of the DSSC, i.e. of the centre for data spaces, apply.",
        "Le DSSC, c’est-à-dire le centre des espaces de données, s’applique.",
        "Es gilt das DSSC, d. h. das Zentrum für Datenräume.",
        "Es gilt das DSSC, also das Zentrum für Datenräume.",
        "Vale il DSSC, ossia il centro per gli spazi di dati.",
        "Vale il DSSC, cioè il centro.",
        "Vale el DSSC, es decir, el centro de espacios de datos.",
        "Vale el DSSC, o sea el centro.",
        "Vale o DSSC, ou seja, o centro de espaços de dados.",
        "Het DSSC, oftewel het centrum voor dataruimten, geldt.",
        "Obowiązuje DSSC, czyli ośrodek przestrzeni danych.",
        "Ośrodek przestrzeni danych, czyli DSSC, ma zasady.",
        "Platí DSSC, t. j. stredisko dátových priestorov.",
        "Platí DSSC, čiže stredisko.",
        "Ισχύει το DSSC, δηλαδή το κέντρο χώρων δεδομένων.",
    ],
)
def test_letters_explained_in_a_sentence_are_known(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W007", text) == []


@pytest.mark.parametrize(
    "text",
    ["We follow the DSSC, that is new.", "We follow the DSSC and also the rules.", "Il DSSC, poi altro."],
)
def test_words_that_only_sound_like_it_explain_nothing(tmp_path: Path, text: str) -> None:
    assert len(plan(tmp_path, "W007", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The Data Spaces Support Centre (DSSC) has rules. The DSSC is small.",
        "The DSSC (Data Spaces Support Centre) has rules.",
        "The DSSC, the support centre for data spaces, has rules.",
        "The Data Spaces Support Centre has rules. What the DSSC says is law.",
        "The code is under EUPL, Licenza pubblica dell’Unione europea.",
        "The fund pays 240 TEUR, or 2 400 000 SEK, to our IBAN; the ERDF is the FESR in Italy.",
        "The GIS has a WMS; KPIs and GDPR are known. Phase II ends in 2027. Code such as `DSSC` is code.",
    ],
)
def test_letters_that_are_written_out_or_well_known_are_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W007", text) == []


def test_letters_of_the_citys_own_registers_are_known(tmp_path: Path) -> None:
    facts = (
        "data_sources: [{id: video, name: Counts, access: RTSP stream}]\n"
        "funding: {sources: [{name: Call of the ZXCV programme}]}\n"
    )
    text = "Frames come by RTSP, and the rules of ZXCV apply."
    assert plan(tmp_path, "W007", text, facts) == []
    assert len(plan(tmp_path / "without", "W007", text)) == 2


# ── W002 and W003 ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text",
    [
        "The Mercia East Line (MEL) reopened in 2019, and MEL trams are full.",
        "MEL (Mercia East Line) trams are full.",
        "MEL, the European Metropolis of Lille, showed us its model.",
    ],
)
def test_letters_that_stand_for_something_else_or_are_said_of_lille_are_fine(
    tmp_path: Path, text: str
) -> None:
    assert plan(tmp_path, "W002", text) == []


def test_a_name_that_only_lille_has_is_mentioned(tmp_path: Path) -> None:
    (finding,) = plan(tmp_path, "W002", "The model is calibrated by MEL and its partners.")
    assert (str(finding.severity), finding.certain) == ("warning", False)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Describe the vision of your city here. We have one.", "en"),
        ("Please describe the vision.", "en"),
        ("Décrivez ici la vision.", "fr"),
        ("Merci de décrire la vision.", "fr"),
        ("Beschreiben Sie hier die Vision.", "de"),
        ("Bitte beschreiben Sie die Vision.", "de"),
        ("Descrivere qui la visione.", "it"),
        ("Describa aquí la visión.", "es"),
        ("Descreva aqui a visão.", "pt"),
        ("Beschrijf hier de visie.", "nl"),
        ("Proszę opisać wizję.", "pl"),
        ("Opíšte tu víziu.", "sk"),
        ("Περιγράψτε εδώ το όραμα.", "el"),
    ],
)
def test_an_instruction_of_a_form_is_a_guess(tmp_path: Path, text: str, language: str) -> None:
    (finding,) = plan(tmp_path, "W003", text, f"language: {language}\n")
    assert finding.certain is False


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Calidad, precio y plazo. ¿Se ajustan estos criterios a los objetivos y las necesidades"
            " de su proyecto?"
            " Son criterios acordes con lo que se busca.",
            "es",
        ),
        (
            "¿Se ajustan estos criterios a los objetivos y las necesidades de su proyecto? Son"
            " criterios acordes"
            " con lo que se busca.",
            "es",
        ),
    ],
)
def test_one_question_of_several_is_found_behind_other_words(
    tmp_path: Path, text: str, language: str
) -> None:
    (finding,) = plan(tmp_path, "W003", text, f"language: {language}\n")
    assert finding.certain


def test_a_question_in_spanish_marks_of_quotation_is_quoted(tmp_path: Path) -> None:
    text = "La guía pregunta «¿Se ajustan estos criterios a los objetivos y las necesidades de su proyecto?»."
    assert plan(tmp_path, "W003", text, "language: es\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "We describe here what the council wants.",
        "The button says “Describe the pothole here”.",
        "Describe, explain and predict: the three things a model does.",
        "Residents are asked: please report floods.",
    ],
)
def test_words_of_work_are_no_instruction(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W003", text) == []


@pytest.mark.parametrize(("language", "fewest"), [("en", 12), ("it", 12), ("el", 10), ("de", 9), ("pl", 9)])
def test_a_language_that_needs_fewer_words_is_asked_for_fewer(
    tmp_path: Path, language: str, fewest: int
) -> None:
    def words(count: int) -> dict[str, str]:
        files = fresh()
        files["plan.yaml"] = f"city: {{name: Kalamata}}\nlanguage: {language}\n"
        heading = "## Expected outcomes"
        files["2-vision.md"] = files["2-vision.md"].replace(heading, f"{heading}\n\n{'wort ' * count}")
        return files

    enough = check(written(tmp_path / "enough", words(fewest)))
    short = check(written(tmp_path / "short", words(fewest - 1)))
    assert not [finding for finding in enough.findings if finding.code == "W004"]
    assert [finding.code for finding in short.findings if finding.code == "W004"] == ["W004"]


# ── All of them ─────────────────────────────────────────────────────────────────────────────────────


def test_the_official_example_has_one_torn_line_and_two_vague_ones() -> None:
    lille = Path(__file__).parents[2] / "examples" / "lille"
    assert found(check(lille), ["W005", "W006", "W007"]) == {
        ("1-city.md", 34, "W005"),
        ("4-diagnosis.md", 39, "W005"),
        ("plan.yaml", 88, "W006"),
    }
