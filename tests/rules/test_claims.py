"""What plans deny and claim, in each language that plans are written in, and what narrows or denies it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import HOPES, PHONES, PORT, WATER, plan, said

GRANTS = """\
funding:
  estimate: €420,000–480,000 excluding VAT
  sources:
    - {name: Capital programme, status: secured, amount: "€150,000"}
    - {name: National grant, status: applied, amount: "€300,000"}
"""


@pytest.mark.parametrize(
    "text",
    [
        "Nobody else is needed.",
        "There are no further parties.",
        "Aucun autre organisme n’est concerné.",
        "Il n’y a pas d’autres acteurs.",
        "Weitere Beteiligte sind nicht vorgesehen.",
        "Es sind keine weiteren Stellen nötig.",
        "Non servono altri soggetti oltre agli uffici comunali.",
        "No hacen falta otros actores.",
        "Não são necessários outros parceiros.",
        "Er zijn geen andere organisaties nodig.",
        "Nikogo więcej nie potrzeba.",
        "Nie ma innych podmiotów.",
        "Žiadni ďalší partneri nie sú potrební.",
        "Δεν χρειάζονται άλλοι φορείς.",
        "We do not involve any other partners.",
        "Other stakeholders do not take part.",
        "Nous travaillons sans partenaire extérieur.",
        "Außer der Stadtverwaltung selbst ist niemand beteiligt.",
        "Altri soggetti non sono coinvolti.",
        "Otros actores no participan.",
        "Mais ninguém participa.",
        "Andere partijen zijn niet betrokken.",
        "Nie angażujemy innych partnerów.",
        "Nikto iný sa nezúčastňuje.",
        "Κανείς άλλος δεν συμμετέχει.",
    ],
)
def test_nobody_else_is_contradicted_by_an_external_stakeholder(tmp_path: Path, text: str) -> None:
    assert "Harbour Company" in said(plan(tmp_path, "X003", facts=PORT, others=text))
    assert plan(tmp_path / "own", "X003", facts=WATER, others=text) == []


@pytest.mark.parametrize(
    "text",
    [
        "There are no other parties with a veto.",
        "Nobody else is involved in drawing the map, and no further partners have signed so far.",
        "Weitere Partner sind nicht beteiligt, solange das Netz nicht wächst.",
        "No other stakeholders who pay are needed.",
        "No hacen falta otros actores además de los del registro.",
        "Aucune autre rue n’est fermée, et aucun autre partenaire que le port n’est prévu.",
        "Keine weiteren Partner, die Daten liefern, sind bekannt.",
        "Non servono altri soggetti oltre al porto.",
        "Other partners are not yet known.",
        "Aucun partenaire extérieur n’a accès aux données brutes.",
        "Altri soggetti non ricevono i dati.",
    ],
)
def test_nobody_else_of_a_kind_is_left_alone(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X003", facts=PORT, others=text) == []


@pytest.mark.parametrize(
    "text",
    [
        "No personal data are processed anywhere.",
        "Personal data is not used.",
        "The twin works without any personal data.",
        "Le projet se passe de données personnelles.",
        "Le jumeau fonctionne sans données à caractère personnel.",
        "Das Projekt kommt ohne personenbezogene Daten aus.",
        "Personenbezogene Daten werden nicht verarbeitet.",
        "Il gemello non usa dati personali.",
        "El gemelo no utiliza datos personales.",
        "O gémeo não utiliza dados pessoais.",
        "De tweeling werkt zonder persoonsgegevens.",
        "Bliźniak nie przetwarza danych osobowych.",
        "Dvojča pracuje bez osobných údajov.",
        "Το δίδυμο δεν χρησιμοποιεί προσωπικά δεδομένα.",
        "The twin doesn't hold any personal data.",
        "Personal data do not enter the model.",
        "Les données personnelles n’y entrent pas.",
        "Personenbezogene Daten fließen in den Zwilling nicht ein.",
        "Nel gemello non entra alcun dato personale.",
        "Non trattiamo dati personali.",
        "En el gemelo no entran datos personales.",
        "Não tratamos quaisquer dados pessoais.",
        "Er zijn geen enkele persoonsgegevens.",
        "W modelu nie ma danych osobowych.",
        "Osobné údaje do neho nevstupujú.",
        "Δεν επεξεργαζόμαστε προσωπικά δεδομένα.",
        "We will not be processing any personal data.",
        "None of the data is personal.",
        "Les données personnelles n’entrent pas dans le jumeau.",
        "Personenbezogene Daten gelangen nicht in den Zwilling.",
        "Ein Personenbezug besteht nicht.",
        "Non vengono raccolti dati personali.",
        "No incorporamos datos personales.",
        "O gémeo não usa qualquer dado pessoal.",
        "Persoonsgegevens spelen geen rol.",
        "Nie będziemy przetwarzać danych osobowych.",
        "Nepracujeme s osobnými údajmi.",
        "Δεν γίνεται επεξεργασία προσωπικών δεδομένων.",
    ],
)
def test_no_personal_data_is_contradicted_by_a_source_with_some(tmp_path: Path, text: str) -> None:
    assert "“Movements of phones”" in said(plan(tmp_path, "X003", facts=PHONES, legal=text))


def test_no_personal_data_is_contradicted_by_pseudonyms_elsewhere(tmp_path: Path) -> None:
    hashed = "Number plates are read at the bridges and hashed on the spot."
    text = "No personal data are processed in the project."
    assert "“hashed”" in said(plan(tmp_path, "X003", data=text, legal=hashed))
    denied = "Nothing is hashed, as there is nobody to hide."
    assert plan(tmp_path / "denied", "X003", data=text, legal=denied) == []


@pytest.mark.parametrize(
    "text",
    [
        "The twin can't work without personal data.",
        "Ganz geht es nicht ohne personenbezogene Daten.",
        "Without personal data the map would be empty.",
        "Aucune donnée personnelle n’est publiée.",
        "Citizens see no personal data, and the dashboard contains no personal data.",
        "Nach dem Löschen sind keine personenbezogenen Daten mehr enthalten.",
        "Pas de données personnelles dans le rendu final.",
        "No personal data that names a household is kept.",
        "Nessun dato personale che esce dal server.",
        "Do not assume there is no personal data: journeys are pseudonymised.",
        "We must not share any personal data.",
        "Non pubblichiamo dati personali.",
        "Not all personal data are pseudonymised.",
        "We do not process personal data without a legal basis.",
        "Non conserviamo dati personali oltre un anno.",
        "The trees layer contains no personal data.",
        "Warstwa dla mieszkańców nie zawiera danych osobowych.",
        "Das Baumkataster enthält keine personenbezogenen Daten.",
    ],
)
def test_personal_data_that_is_needed_or_kept_back_is_no_denial(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X003", facts=PHONES, legal=text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Funding is fully in place.",
        "The costs are completely covered by our budget.",
        "Le financement est totalement acquis.",
        "Die Finanzierung steht vollständig; sie ist durchfinanziert.",
        "La copertura finanziaria è già assicurata.",
        "La financiación está totalmente garantizada.",
        "O financiamento está já assegurado.",
        "De financiering is volledig rond.",
        "Finansowanie jest w pełni zapewnione.",
        "Financovanie je plne zabezpečené.",
        "Η χρηματοδότηση έχει ήδη εξασφαλιστεί.",
        "The project is wholly funded.",
        "The twin is financed in full.",
        "No further money is needed.",
        "Aucun financement complémentaire n’est nécessaire.",
        "Es besteht keine Finanzierungslücke.",
        "I costi sono interamente coperti.",
        "No hace falta más financiación.",
        "Os custos estão totalmente cobertos.",
        "Er is geen extra geld nodig.",
        "Koszty są w pełni pokryte.",
        "Ďalšie peniaze nie sú potrebné.",
        "Το κόστος καλύπτεται πλήρως.",
        "Le financement de ce projet est pleinement garanti.",
        "Die Finanzierung des Vorhabens ist vollumfänglich gedeckt.",
        "Il finanziamento del progetto è pienamente garantito.",
        "Hay una financiación suficiente y plenamente garantizada.",
        "O financiamento do projeto está plenamente garantido.",
    ],
)
def test_money_in_place_is_contradicted_by_what_is_only_hoped_for(tmp_path: Path, text: str) -> None:
    assert "nothing secured" in said(plan(tmp_path, "X003", facts=HOPES, funding=text))
    assert "“€150,000” secured of" in said(plan(tmp_path / "short", "X003", facts=GRANTS, funding=text))


def test_money_in_place_is_contradicted_by_the_diagnosis(tmp_path: Path) -> None:
    waits = "For the national grant we are still waiting for an answer."
    assert "waiting for an answer" in said(
        plan(tmp_path, "X003", funding="Funding is fully in place.", money=waits)
    )


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        (GRANTS, "If the grant comes, the funding is secured."),
        (GRANTS, "The roofs are fully covered by laser scans."),
        (GRANTS, "The funding is not yet fully secured."),
        (GRANTS, "La financiación aún no está plenamente garantizada."),
        (GRANTS.replace("€150,000", "€450,000"), "Funding is fully in place."),
        (GRANTS.replace('"€150,000"', "most of it"), "Funding is fully in place."),
        (GRANTS.replace("applied", "secured"), "Funding is fully in place."),
    ],
)
def test_money_that_is_there_or_hoped_for_aloud_is_no_contradiction(
    tmp_path: Path, facts: str, text: str
) -> None:
    assert plan(tmp_path, "X003", facts=facts, funding=text) == []


@pytest.mark.parametrize(
    ("granted", "nothing"),
    [
        ("The grant has already been approved.", "Nothing is secured."),
        ("La subvention a été accordée en mars.", "Rien n’est encore acquis."),
        ("Die Mittel der Stadt sind bereits bewilligt.", "Gesichert ist nichts davon."),
        ("I fondi sono già stati stanziati.", "Nulla è ancora garantito."),
        ("La ayuda ha sido concedida.", "Nada está asegurado."),
        ("O apoio foi aprovado.", "Nada está garantido."),
        ("De subsidie is al toegekend.", "Er is nog niets toegezegd."),
        ("Dotacja została przyznana.", "Nic nie jest jeszcze zapewnione."),
        ("Dotácia bola schválená.", "Nič ešte nie je zabezpečené."),
        ("Τα κονδύλια έχουν ήδη εγκριθεί.", "Τίποτα δεν έχει εξασφαλιστεί."),
    ],
)
def test_money_that_is_granted_and_nowhere_secured_is_found(
    tmp_path: Path, granted: str, nothing: str
) -> None:
    assert "it says here; but 3.f" in said(plan(tmp_path, "X008", funding=nothing, money=granted))
    assert "nothing secured" in said(plan(tmp_path / "register", "X008", facts=HOPES, money=granted))


@pytest.mark.parametrize(
    ("applied", "none"),
    [
        ("An application to the fund was handed in on 3 May 2025.", "We have not applied anywhere yet."),
        ("La demande a été déposée en mai.", "Aucune demande n’a encore été déposée."),
        ("Der Antrag wurde im Mai eingereicht.", "Bisher ist kein Förderantrag gestellt."),
        ("La domanda è stata presentata a maggio.", "Non abbiamo ancora presentato nulla."),
        ("La solicitud fue presentada en mayo.", "Aún no se ha solicitado nada."),
        ("A candidatura foi apresentada em maio.", "Não foi apresentada nenhuma candidatura."),
        ("De aanvraag is in mei ingediend.", "Er is nog niets aangevraagd."),
        ("Wniosek został złożony w maju.", "Nie złożono jeszcze żadnego wniosku."),
        ("Žiadosť bola podaná v máji.", "Zatiaľ sme nepodali žiadnu žiadosť."),
        ("Η αίτηση υποβλήθηκε τον Μάιο.", "Δεν έχει υποβληθεί καμία αίτηση."),
    ],
)
def test_an_application_that_was_and_was_not_made_is_found(tmp_path: Path, applied: str, none: str) -> None:
    together = f"{applied} The model is of three parts. {none}"
    finding = plan(tmp_path, "X008", money=together)
    assert "4.c" in said(finding)
    assert "“National grant”" in said(plan(tmp_path / "register", "X008", facts=HOPES, funding=none))


@pytest.mark.parametrize(
    ("facts", "funding", "money"),
    [
        ("", "We have not yet applied for the second grant.", "The first application was handed in in May."),
        ("", "An application will be handed in once it is approved.", "We have not applied anywhere yet."),
        (HOPES, "If the grant is approved in June, work begins.", "It may be that the money is granted."),
        (HOPES, "The budget is approved in December each year.", "A grant was awarded to our neighbours."),
        (HOPES, "In the past a grant was approved for the survey.", ""),
        (HOPES, "The grant has not been approved.", "Der Förderantrag ist noch nicht bewilligt."),
        (GRANTS, "The capital has been approved.", "The grant is awaited."),
    ],
)
def test_money_that_is_still_hoped_for_is_no_second_status(
    tmp_path: Path, facts: str, funding: str, money: str
) -> None:
    assert plan(tmp_path, "X008", facts=facts, funding=funding, money=money) == []


@pytest.mark.parametrize(
    "text",
    [
        "There are no conflicts between departments.",
        "Il n’y a pas de conflits entre les services.",
        "Es gibt keine Konflikte zwischen den Ämtern.",
        "Non ci sono conflitti tra gli uffici.",
        "No hay conflictos entre los departamentos.",
        "Não há conflitos entre os serviços.",
        "Er zijn geen conflicten tussen de afdelingen.",
        "Nie ma konfliktów między wydziałami.",
        "Žiadne konflikty medzi odbormi nie sú.",
        "Δεν υπάρχουν συγκρούσεις μεταξύ των υπηρεσιών.",
    ],
)
def test_no_conflicts_are_contradicted_by_a_bottleneck_between_departments(tmp_path: Path, text: str) -> None:
    facts = (
        "bottlenecks: [{id: silos, text: Two offices do not talk.,"
        " question: diagnosis.governance.internal-alignment}]\n"
    )
    assert "“Two offices do not talk.”" in said(plan(tmp_path, "X003", facts=facts, decides=text))
    narrowed = "There are no conflicts between departments about budgets, only about maps."
    assert plan(tmp_path / "narrowed", "X003", facts=facts, decides=narrowed) == []
