"""Family X on plans of a line or two: what contradicts itself is found, what merely looks like it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.plans import check, found, fresh, written
from udtplan.findings import Finding

CITY = "city: {name: Kalamata}\n"
WATER = "stakeholders: [{id: water, name: Water and Sewer Office, role: runs the model}]\n"
PORT = "stakeholders: [{id: port, name: Harbour Company, kind: external, role: gives water levels}]\n"
LONG = (
    "After thirty millimetres of rain in an hour the sewers of the harbour quarter are full and the streets "
    "drain into cellars, which the fire brigade pumps out until the next morning."
)


def plan(tmp_path: Path, code: str, stage: str = "final", **parts: str) -> list[Finding]:
    """What one rule finds in a plan just begun, over which parts are laid: facts, actions or answers."""
    files = fresh()
    files["plan.yaml"] = CITY + parts.pop("facts", "")
    files["5-roadmap.yaml"] = parts.pop("actions", "actions: []\n")
    for question, text in parts.items():
        name, heading = WHERE[question]
        files[name] = files[name].replace(heading, f"{heading}\n\n{text}\n")
    checked = check(written(tmp_path / "kalamata", files), stage)
    return [finding for finding in checked.findings if finding.code == code]


WHERE = {
    "actors": ("0-summary.md", "## c. Key stakeholders"),
    "challenges": ("1-city.md", "## Main city challenges"),
    "users": ("2-vision.md", "## Primary users"),
    "problem": ("3-objectives.md", "## a. Problem description"),
    "data": ("3-objectives.md", "## d. Data required and owners"),
    "governance": ("3-objectives.md", "## e. Digital twin governance"),
    "funding": ("3-objectives.md", "## f. Funding"),
    "others": ("3-objectives.md", "## g. Other stakeholders involved"),
    "decides": ("4-diagnosis.md", "## b. Digital twin governance"),
    "partners": ("4-diagnosis.md", "### External partnerships"),
    "money": ("4-diagnosis.md", "## c. Funding"),
    "legal": ("4-diagnosis.md", "### Regulations and legal considerations"),
    "buying": ("4-diagnosis.md", "## e. Procurement"),
}


def said(findings: list[Finding]) -> str:
    """The message of the one finding."""
    (finding,) = findings
    return finding.message


# ── X001 ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_passage_in_two_answers_is_found_in_the_later_one(
    tmp_path: Path,
) -> None:
    (copy,) = plan(tmp_path, "X001", challenges=LONG, problem=f"In short: {LONG.lower()}")
    assert copy.path.endswith("3-objectives.md")
    assert copy.severity == "warning"
    assert copy.certain
    assert "1.3 Main city challenges" in copy.message


def test_a_list_that_repeats_the_register_is_only_mentioned(tmp_path: Path) -> None:
    names = ["Parks", "Roads", "Water", "Housing", "Schools"]
    facts = "stakeholders:\n" + "".join(f"  - {{id: s{n}, name: {name}}}\n" for n, name in enumerate(names))
    (copy,) = plan(tmp_path, "X001", facts=facts, users="\n".join(f"- {name}" for name in names))
    assert copy.severity == "info"
    assert "`stakeholders`" in copy.message


@pytest.mark.parametrize(
    "other",
    [
        "The sewers of the harbour quarter are full after an hour of rain, and the streets drain into"
        " cellars.",
        " ".join(LONG.split()[:24]) + " on most days of the year.",
    ],
)
def test_the_same_matter_in_other_words_is_no_copy(tmp_path: Path, other: str) -> None:
    assert plan(tmp_path, "X001", challenges=LONG, problem=other) == []


# ── X002 ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We ask the Harbour Company each time a quay is closed.", "Harbour Company"),
        ("A group of the University of the Peloponnese calibrates it.", "University of the Peloponnese"),
        ("The buses of the region are run by KTEL, which counts tickets.", "KTEL"),
        ("The operating company (ILYDA) joins in May.", "ILYDA"),
        ("Le modèle est calé par l’Agence de l’Eau.", "Agence de l’Eau"),
        ("Since May we talk with Nordkyst A/S about flow temperatures.", "Nordkyst"),
        ("The pipes belong to a third party; Cadmoor Gas Networks, will hand over its plans.", "Cadmoor Gas"),
        ("Northline Rail will hand over its arrival times.", "Northline Rail"),
        ("L’Agence d’urbanisme Aurdor fournira les projections.", "Agence d’urbanisme Aurdor"),
        ("Der Deichverband Unteraue stellt die Pegel bereit.", "Deichverband Unteraue"),
        ("Die Hydronova GmbH liefert die Sensoren.", "Hydronova"),
        ("La ditta PixelPiazza ha già mostrato una prova.", "PixelPiazza"),
        ("La empresa Aguas del Norte entregará los datos.", "Aguas del Norte"),
        ("A empresa Rumo Claro fornece os mapas.", "Rumo Claro"),
        ("De firma Waterblik levert de sensoren.", "Waterblik"),
        ("Firma Hydronova dostarczy deszczomierze.", "Hydronova"),
        ("Spoločnosť Vodáreň dodá údaje o prietoku.", "Spoločnosť Vodáreň"),
        ("Η εταιρεία Υδροτεχνική παρέχει αισθητήρες.", "Υδροτεχνική"),
    ],
)
def test_who_is_named_but_not_listed_is_asked_for_once(tmp_path: Path, text: str, name: str) -> None:
    findings = plan(tmp_path, "X002", facts=WATER, others=text, partners=text)
    assert f"“{name}" in said(findings)
    assert findings[0].path.endswith("3-objectives.md")
    assert not findings[0].certain


@pytest.mark.parametrize(
    "text",
    [
        "The Sewer Office and the Water Office have been one since 2019.",
        "Access is by WMS and WFS; the GIS has an API, and SUMO provides the model. GDPR holds.",
        "The City Council of Kalamata decides, and each Department sends somebody to the City Centre.",
        "The European Commission and Eurocities are kept informed.",
        "The people of the office next door, as one knows, are neither company nor agency.",
        "The Bus Service Improvement Plan (BSIP) promises priority, and the BSIP provides money.",
        "Layers follow the OGC, the Open Geospatial Consortium, and the Data Protection Act.",
        "Das Hochbauamt baut dort nichts. Das Grünflächenamt ist nicht zu beteiligen.",
        "The Tramway Company of 1871 laid the rails. In 1902 the Quay Authority widened the street.",
        "Wenn die Wohnungsgesellschaft Daten liefert, helfen Verbände und jede Aufsichtsbehörde.",
        "Parking Zone AB is full; Drinking Water supplies both; the first company to come pays.",
        "It is rented from a company Monday to Friday; la Sociedad Civil participa, y la empresa Pública.",
        "La empresa municipal de aguas y la ditta incaricata lo saben; ob Unternehmen Daten liefern.",
    ],
)
def test_who_is_listed_and_what_is_nobody_is_not_asked_for(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X002", facts=WATER, others=text) == []


def test_a_register_that_could_not_be_read_lacks_nobody(tmp_path: Path) -> None:
    broken = "stakeholders: [{id: water, name: Water Office\n"
    assert plan(tmp_path, "X002", facts=broken, others="The Harbour Company is asked.") == []


def test_who_is_only_in_the_answer_on_stakeholders_is_missing_on_the_list(tmp_path: Path) -> None:
    told = "The Water and Sewer Office (WSO) builds it, and the Harbour Company gives its levels."
    (finding,) = plan(tmp_path, "X002", facts=WATER, actors=told, others="The WSO runs the server.")
    assert "“Harbour Company”" in finding.message
    assert finding.path.endswith("0-summary.md")


def test_without_a_list_the_answer_on_stakeholders_is_the_list(tmp_path: Path) -> None:
    told = "The Water and Sewer Office builds it, and the Harbour Company gives its levels."
    assert plan(tmp_path, "X002", actors=told, others="The Harbour Company is asked.") == []


# ── X003 ────────────────────────────────────────────────────────────────────────────────────────────

PHONES = "data_sources: [{id: phones, name: Movements of phones, personal_data: pseudonymised}]\n"
HOPES = "funding: {sources: [{name: National grant, status: applied}]}\n"


@pytest.mark.parametrize(
    ("facts", "question", "text"),
    [
        (PORT, "others", "No other stakeholders are needed."),
        (PORT, "others", "Il n’y a aucun autre partenaire."),
        (PHONES, "legal", "The twin uses no personal\ndata at all."),
        (PHONES, "legal", "Es werden keine personenbezogenen Daten verarbeitet."),
        (HOPES, "funding", "The project is fully funded."),
        ("procurement: {external: yes}\n", "buying", "The twin is built entirely in-house."),
    ],
)
def test_a_denial_that_a_register_contradicts_is_found(
    tmp_path: Path, facts: str, question: str, text: str
) -> None:
    findings = plan(tmp_path, "X003", facts=facts, **{question: text})
    assert "it says here; but" in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(
    ("facts", "question", "text"),
    [
        (PORT, "others", "Beyond those in the register, no other stakeholders are needed until May."),
        (WATER, "others", "No other stakeholders are needed."),
        (PHONES, "legal", "No personal data leaves the server, and none is published."),
        (HOPES, "funding", "Without the grant the project is not fully funded."),
        (HOPES, "funding", "The first year is fully funded by the city."),
    ],
)
def test_a_denial_that_is_narrowed_or_true_is_left_alone(
    tmp_path: Path, facts: str, question: str, text: str
) -> None:
    assert plan(tmp_path, "X003", facts=facts, **{question: text}) == []


# ── X004, X005 ──────────────────────────────────────────────────────────────────────────────────────

SILOS = "bottlenecks: [{id: silos, text: Departments keep their data.}]\n"
GOALS = "objectives: [{id: fewer, text: Fewer accidents.}, {id: faster, text: Faster buses.}]\n"


def action(addresses: str = "", title: str = "Rebuild") -> str:
    """A roadmap of one action."""
    links = f", addresses: [{addresses}]" if addresses else ""
    return f"actions: [{{id: a, title: {title}, goal: Any, steps: [One], timeline: May 2026{links}}}]\n"


def test_a_bottleneck_without_an_action_is_certain(tmp_path: Path) -> None:
    (finding,) = plan(tmp_path, "X004", facts=SILOS, actions=action())
    assert finding.certain
    assert finding.hint.startswith("Write `addresses: [silos]`")


TENDER = (
    "Bids are judged by price and by the skill of the people; the provider maintains the model for two"
    " years, and "
    "data and model belong to the city, as does the say over what is published."
)


def test_buying_that_is_described_and_not_planned_is_a_guess(tmp_path: Path) -> None:
    (finding,) = plan(tmp_path, "X004", buying=TENDER, actions=action())
    assert not finding.certain
    assert finding.excerpt.startswith("## e. Procurement")


@pytest.mark.parametrize(
    ("facts", "actions", "buying"),
    [
        (SILOS, action("silos"), ""),
        (SILOS, "actions: []\n", ""),
        (SILOS, "actions: [{id: a, title: Broken\n", ""),
        ("", action(title="Tender for the model"), TENDER),
        ("", action(), f"Nothing is bought. If it ever is: {TENDER}"),
    ],
)
def test_what_is_addressed_or_has_no_roadmap_yet_is_left_alone(
    tmp_path: Path, facts: str, actions: str, buying: str
) -> None:
    assert plan(tmp_path, "X004", facts=facts, actions=actions, buying=buying) == []


def test_an_objective_that_no_action_serves_is_found_where_links_are_used(tmp_path: Path) -> None:
    assert "“Faster buses.”" in said(plan(tmp_path, "X005", facts=GOALS, actions=action("fewer")))


def test_an_action_that_serves_nothing_is_only_mentioned(tmp_path: Path) -> None:
    both = action("fewer, faster") + "  "
    more = both.replace(
        "]}]\n  ", "]}, {id: b, title: Communicate, goal: Any, steps: [One], timeline: 2027}]\n"
    )
    (finding,) = plan(tmp_path, "X005", facts=GOALS, actions=more)
    assert finding.severity == "info"
    assert "“Communicate”" in finding.message


@pytest.mark.parametrize("addresses", ["", "fewer, faster"])
def test_without_links_and_with_all_of_them_nothing_is_said(tmp_path: Path, addresses: str) -> None:
    assert plan(tmp_path, "X005", facts=GOALS, actions=action(addresses)) == []


def test_an_output_that_an_action_speaks_of_needs_no_link(tmp_path: Path) -> None:
    facts = f"{GOALS}outputs: [{{id: travel, text: Travel-time model}}, {{id: noise, text: Noise chart}}]\n"
    findings = plan(
        tmp_path, "X005", facts=facts, actions=action("fewer, faster", "Calibrate the travel-time model")
    )
    assert "“Noise chart”" in said(findings)
    assert not findings[0].certain


# ── X006 ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("source", "prose", "owner"),
    [
        ("Timetables coming from bus companies", "", "bus companies"),
        ("Water levels provided by the port authority", "", "port authority"),
        ("Water levels", "The levels are owned by the Harbour Company.", "Harbour Company"),
        ("Data", "I dati appartengono alla Fondazione Musei Falda.", "Fondazione Musei Falda"),
        ("Data", "Los datos de telecomunicaciones los tiene Fibravalle.", "Fibravalle"),
        (
            "Data",
            "Aforos, propiedad de Estacionamientos del Casco, que los remite.",
            "Estacionamientos del Casco",
        ),
        ("Data", "Los aforos pertenecen a Estacionamientos del Casco.", "Estacionamientos del Casco"),
        ("Data", "Les comptages appartiennent à Mobivélo.", "Mobivélo"),
        ("Data", "Die Pegel gehören dem Deichverband Unteraue.", "Deichverband Unteraue"),
        ("Data", "Os dados pertencem à Fundação Rumo.", "Fundação Rumo"),
        ("Data", "De tellingen behoren toe aan Stichting Groenstad.", "Stichting Groenstad"),
        ("Data", "Czujniki należą do Hydronovy.", "Hydronovy"),
        ("Data", "Údaje patria Spoločnosť Vodáreň.", "Spoločnosť Vodáreň"),
        ("Data", "Τα δεδομένα ανήκουν σε Ίδρυμα Κυκλάδων.", "Ίδρυμα Κυκλάδων"),
    ],
)
def test_an_owner_in_words_is_asked_for_as_a_stakeholder(
    tmp_path: Path, source: str, prose: str, owner: str
) -> None:
    facts = f"{WATER}data_sources: [{{id: a, name: {source}}}]\n"
    findings = plan(tmp_path, "X006", facts=facts, data=prose)
    assert f"“{owner}”" in said(findings)
    assert plan(tmp_path / "again", "X002", facts=facts, data=prose) == [], "said once is enough"


@pytest.mark.parametrize(
    "source",
    [
        "Levels coming from the sewer office",
        "Trips coming from mobile data",
        "Timetables coming from KTEL, owner: water",
    ],
)
def test_an_owner_who_is_listed_or_given_by_id_is_no_finding(tmp_path: Path, source: str) -> None:
    assert plan(tmp_path, "X006", facts=f"{WATER}data_sources: [{{id: a, name: {source}}}]\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "All data belongs to Kalamata, and the levels belong to Water and Sewer.",
        "I dati appartengono al Comune. Los datos los tiene la ciudad.",
        "Die Daten gehören der Stadt; alle Karten gehören Bürgern.",
        "Dane należą do Miasta.",
    ],
)
def test_the_city_s_own_data_has_an_owner(tmp_path: Path, text: str) -> None:
    facts = f"{WATER}data_sources: [{{id: a, name: Data}}]\n"
    assert plan(tmp_path, "X006", facts=facts, data=text) == []


def test_an_owner_with_another_ending_is_on_the_list(tmp_path: Path) -> None:
    facts = "stakeholders: [{id: a, name: Spółka Wodna, role: daje dane}]\n"
    told = "Dane należą do Spółki. Firmą Wodną jest ta sama."
    assert plan(tmp_path, "X006", facts=facts, data=told) == []
    assert plan(tmp_path / "actors", "X002", facts=facts, data=told) == []


# ── X007 ────────────────────────────────────────────────────────────────────────────────────────────

CANDIDATES = "use_case: {candidates: [Heat, Cables]}\n"
MANY = "challenge: A twin for transport, the environment and energy, for all who plan in the city.\n"
ONE = "challenge: Where should cycle lanes go first, so that the council can decide on five streets?\n"


@pytest.mark.parametrize(
    ("facts", "problem", "stage", "severity", "certain"),
    [
        (CANDIDATES, "", "in-person", "error", True),
        (MANY, "", "challenge", "warning", False),
        (MANY, "", "in-person", "error", True),
        (ONE, "", "in-person", "error", True),
        # The choice is made in words; only its entry is missing.
        (ONE, LONG, "in-person", "warning", True),
    ],
)
def test_no_choice_weighs_more_from_the_in_person_training_on(
    tmp_path: Path, facts: str, problem: str, stage: str, severity: str, certain: bool
) -> None:
    (finding,) = plan(tmp_path, "X007", stage, facts=facts, problem=problem)
    assert (str(finding.severity), finding.certain) == (severity, certain)


@pytest.mark.parametrize(
    ("facts", "stage"),
    [
        (CANDIDATES, "preparatory"),
        (ONE, "preparatory"),
        (f"{MANY}use_case: {{primary: Five streets for cycle lanes}}\n", "final"),
        ("use_case: {primary: Five streets, candidates: [Heat]}\n", "final"),
        ("use_case: {primary: [\n", "final"),
        ("not_applicable: [{question: objectives.problem, reason: a strategy}]\n" + ONE, "final"),
    ],
)
def test_a_choice_or_the_time_to_choose_is_no_finding(tmp_path: Path, facts: str, stage: str) -> None:
    assert plan(tmp_path, "X007", stage, facts=facts) == []


# ── X008 ────────────────────────────────────────────────────────────────────────────────────────────

LEVELS = f"{PORT}data_sources: [{{id: levels, name: Water levels, owner: port, agreement: signed}}]\n"


@pytest.mark.parametrize(
    ("facts", "answers"),
    [
        ("", {"funding": "Discussions are ongoing.", "money": "Talks about it have not yet begun."}),
        (LEVELS, {"data": "The contract with the Harbour Company is being negotiated."}),
        (LEVELS, {"data": "The twin relies on the exclusive use of our open data."}),
        (
            "",
            {
                "governance": "It is overseen by the Digital Office.",
                "decides": "In the future a project director will ensure the governance of the twin.",
            },
        ),
    ],
)
def test_two_statuses_of_one_thing_are_found(tmp_path: Path, facts: str, answers: dict[str, str]) -> None:
    findings = plan(tmp_path, "X008", facts=facts, **answers)
    assert "it says here; but" in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(
    ("facts", "answers"),
    [
        ("", {"funding": "Talks with the bank are ongoing.", "money": "The work has not yet begun."}),
        ("", {"problem": "Discussions with residents are ongoing.", "money": "Talks have not yet begun."}),
        (
            LEVELS,
            {"data": "The contract with the Harbour Company is signed; one with KTEL is being negotiated."},
        ),
        (WATER, {"data": "The twin relies on the exclusive use of our open data."}),
    ],
)
def test_two_things_with_two_statuses_are_fine(tmp_path: Path, facts: str, answers: dict[str, str]) -> None:
    assert plan(tmp_path, "X008", facts=facts, **answers) == []


# ── X009 ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("indicator", "lacks"),
    [
        ("", "has no indicator"),
        (", indicator: {label: cellars pumped out, target: 20 by 2029}", "without a baseline"),
        (", indicator: {label: cellars, baseline: 41 (2024), target: '20'}", "without a date"),
        (", indicator: {label: share of trips, baseline: '8', target: '12', by: 2027}", "without a unit"),
    ],
)
def test_what_an_indicator_lacks_is_said_in_one_finding(tmp_path: Path, indicator: str, lacks: str) -> None:
    facts = f"objectives: [{{id: a, text: Fewer flooded cellars.{indicator}}}]\n"
    assert lacks in said(plan(tmp_path, "X009", facts=facts))


@pytest.mark.parametrize(
    "indicator",
    [
        "{label: cellars pumped out a year, baseline: 41 (2024), target: '20', by: end of 2029}",
        "{label: share of trips by bicycle, baseline: 8 % (2024), target: 12 % (2027)}",
    ],
)
def test_a_whole_indicator_is_whole_however_it_is_written(tmp_path: Path, indicator: str) -> None:
    facts = f"objectives: [{{id: a, text: Fewer flooded cellars., indicator: {indicator}}}]\n"
    assert plan(tmp_path, "X009", facts=facts) == []


# ── All of them ─────────────────────────────────────────────────────────────────────────────────────

LILLE = Path(__file__).parents[2] / "examples" / "lille"


def test_the_official_example_gives_what_a_careful_reader_finds() -> None:
    codes = [f"X00{number}" for number in range(1, 10)]
    assert found(check(LILLE), codes) == {
        ("2-vision.md", 42, "X001"),  # the nine departments again
        ("3-objectives.md", 8, "X001"),  # the passage on transport again
        ("3-objectives.md", 71, "X002"),  # ILEVIA
        ("4-diagnosis.md", 133, "X002"),  # INSEE
        ("5-roadmap.yaml", 36, "X002"),  # the IT Department
        ("3-objectives.md", 70, "X003"),  # no other stakeholders
        ("4-diagnosis.md", 149, "X004"),  # nothing is bought
        ("plan.yaml", 78, "X006"),  # O&M companies
        ("plan.yaml", 81, "X006"),  # the road maintenance service
        ("plan.yaml", 15, "X007"),  # transport, environment and energy
        ("2-vision.md", 66, "X008"),  # open data alone, and phones
        ("3-objectives.md", 62, "X008"),  # talks that have begun, and have not
        ("4-diagnosis.md", 36, "X008"),  # two who run it, and a director to come
        ("plan.yaml", 21, "X009"),  # visibility
    }
