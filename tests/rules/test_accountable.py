"""G003 in words: two that answer for the twin, or nobody, as people say it in eight languages."""

from __future__ import annotations

import pytest

from tests.rules.quiet import findings, lines, objectives, plan

GOVERNANCE = "e. Digital twin governance"
DIGITAL = "stakeholders: [{id: it, name: Digital Services, role: runs it, roles: [accountable]}]\n"
NOBODY_YET = "stakeholders: [{id: mayor, name: Mayor, kind: internal, role: carries it}]\n"


@pytest.mark.parametrize(
    "text",
    [
        # en
        "The Mobility Department oversees the twin and is accountable for it;\nthe Geo Office is likewise"
        " accountable.",
        "The Geo Office and the Mobility Department are both accountable for the twin.",
        "Digital Services and Public Works share the responsibility for the twin.",
        "The responsibility for the twin is shared between Digital Services and Public Works.",
        "Both departments have the final say on what the twin shows.",
        "The Planning Office and Public Works are jointly responsible for the digital twin.",
        "The Mobility Department is accountable for the twin. The Geo Office is accountable as well.",
        "Digital Services develops the twin; it and the Finance Department answer for it in equal measure.",
        "Der Zwilling: Tiefbauamt und Umweltamt verantworten ihn zu gleichen Teilen.",
        "El Servicio de Aguas y el de Obras responden conjuntamente del gemelo.",
        # fr
        "La Direction du numérique et la Direction de la voirie sont toutes deux responsables du jumeau.",
        "La responsabilité du jumeau est partagée entre le Service numérique et le Service voirie.",
        "Les deux directions se partagent la responsabilité du jumeau.",
        # de
        "Das Tiefbauamt und das Umweltamt sind gemeinsam für den Zwilling verantwortlich.",
        "Die Verantwortung für den Zwilling teilen sich das Tiefbauamt und die Abteilung IT.",
        "Das Tiefbauamt verantwortet den Zwilling; ebenso verantwortlich ist das Umweltamt.",
        # it
        "Il Settore Mobilità e il Settore Ambiente sono entrambi responsabili del gemello.",
        "La responsabilità del gemello è condivisa tra il Settore Mobilità e il Settore Ambiente.",
        # es
        "El Servicio de Aguas y el Servicio de Informática son ambos responsables del gemelo.",
        "La responsabilidad del gemelo se comparte entre el Servicio de Aguas y el de Informática.",
        # pt
        "A Divisão de Águas e a Divisão de Informática são ambas responsáveis pelo gémeo.",
        "A Divisão de Águas responde pelo gémeo, e a Divisão de Obras é igualmente responsável por ele.",
        # nl
        "De Afdeling Wegen en de Afdeling ICT zijn samen verantwoordelijk voor de tweeling.",
        "Beide afdelingen delen de verantwoordelijkheid voor de digitale tweeling.",
        # pl
        "Wydział Wód i Wydział Dróg wspólnie odpowiadają za bliźniaka.",
        "Oba wydziały są odpowiedzialne za bliźniaka.",
    ],
)
@pytest.mark.parametrize("register", ["", "it"])
def test_two_that_answer_for_the_twin_are_found_in_words(text: str, register: str) -> None:
    (finding,) = findings("G003", plan(DIGITAL if register else NOBODY_YET) | objectives(GOVERNANCE, text))
    assert (lines([finding])[0][0], finding.certain, str(finding.severity)) == (
        "3-objectives.md",
        False,
        "warning",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Nobody is accountable for the twin yet.",
        "No department is responsible for the twin so far.",
        "Personne n'est responsable du jumeau.",
        "Aucun service n'est responsable du jumeau pour l'instant.",
        "Verantwortlich für den Zwilling ist bisher niemand.",
        "Nessuno è responsabile del gemello.",
        "Nadie es responsable del gemelo.",
        "Ninguém responde pelo gémeo digital.",
        "Niemand is verantwoordelijk voor de tweeling.",
        "Nikt nie odpowiada za bliźniaka.",
        "Who is accountable for the twin is not settled.",
    ],
)
def test_who_says_that_nobody_answers_for_the_twin_is_asked_for_one(text: str) -> None:
    (finding,) = findings("G003", plan(NOBODY_YET) | objectives(GOVERNANCE, text))
    assert (finding.certain, str(finding.severity)) == (False, "warning")


@pytest.mark.parametrize(
    "text",
    [
        # en
        "The Mobility Department is accountable for the twin; the Geo Office is consulted.",
        "Digital Services is accountable for the twin, and Public Works is responsible for the counters.",
        "The Mobility Department oversees the twin. Both departments meet on the first Tuesday.",
        "The two departments share their data; Digital Services alone is accountable.",
        "Both departments are responsible for their own data; Digital Services answers for the twin.",
        "The responsibility is not shared: Digital Services is accountable.",
        "Digital Services is accountable for the twin and for the map as well.",
        "Both departments are accountable to the council; Digital Services has the final say on the twin.",
        "Nobody else is accountable: Digital Services answers for the twin.",
        "Until 2024 both departments were responsible for the twin; now Digital Services is.",
        "The twin has one owner, Digital Services, so that nobody has to share the responsibility for it.",
        # fr
        "Le Service numérique est responsable du jumeau; le Service voirie est également consulté.",
        "Les deux services se partagent les données. Le Service numérique est responsable du jumeau.",
        # de
        "Das Tiefbauamt ist für den Zwilling verantwortlich, das Umweltamt ist ebenfalls dabei.",
        "Beide Ämter treffen sich monatlich; verantwortlich ist das Tiefbauamt.",
        "Beide Ämter sind für ihre Daten verantwortlich, für den Zwilling das Tiefbauamt.",
        # it
        "Il Settore Mobilità è responsabile del gemello; anche il Settore Ambiente lo usa.",
        "Entrambi i settori sono responsabili dei propri dati; del gemello risponde il Settore Mobilità.",
        # es
        "El Servicio de Aguas es responsable del gemelo, y también usa los mapas.",
        "Ambos servicios se reúnen cada mes; el responsable del gemelo es el Servicio de Aguas.",
        # pt
        "A Divisão de Águas supervisiona-o e responde por ele. As duas reúnem-se todos os meses.",
        # nl
        "De Afdeling Wegen is verantwoordelijk voor de tweeling; samen met ICT beheert zij de data.",
        # pl
        "Za bliźniaka odpowiada Wydział Dróg; Wydział Wód również korzysta z wyników.",
        "Wydziały wspólnie zbierają dane, a za bliźniaka odpowiada Wydział Dróg.",
    ],
)
def test_one_that_answers_and_others_that_take_part_are_fine(text: str) -> None:
    assert not findings("G003", plan(DIGITAL) | objectives(GOVERNANCE, text))


# ── Who oversees it together ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text",
    [
        "The twin will be overseen by the Planning Department and the Roads Department.",
        "It will be co-owned by the Mobility Department and the IT Department.",
        "The Planning Department and the IT Department oversee the twin together.",
        "The Planning Department and the IT Department will oversee it.",
        "Le jumeau est supervisé par la Direction de l'urbanisme et la Direction de la voirie.",
        "La Direction de l'urbanisme et la Direction de la voirie pilotent ensemble le jumeau.",
        "Das Tiefbauamt und das Umweltamt beaufsichtigen den Zwilling gemeinsam.",
        "Der Zwilling wird vom Tiefbauamt und vom Umweltamt beaufsichtigt.",
        "Il gemello è supervisionato dal Settore Mobilità e dal Settore Ambiente.",
        "El gemelo lo supervisan conjuntamente el Servicio de Aguas y el Servicio de Informática.",
        "El gemelo será supervisado por el Servicio de Aguas y el Servicio de Informática.",
        "O gémeo é supervisionado pela Divisão de Águas e pela Divisão de Informática.",
        "Op de tweeling houden de Afdeling Wegen en de Afdeling ICT samen toezicht.",
        "Bliźniaka nadzorują wspólnie Wydział Wód i Wydział Dróg.",
    ],
)
def test_two_that_oversee_it_together_are_found_by_their_names(text: str) -> None:
    (finding,) = findings("G003", plan(NOBODY_YET) | objectives(GOVERNANCE, text))
    assert "oversee it together" in finding.message
    assert (finding.certain, str(finding.severity)) == (False, "warning")


@pytest.mark.parametrize(
    "text",
    [
        "The twin is overseen by the Planning Department and used by the Roads Department.",
        "The twin is overseen by the Planning Department, and the Roads Department is consulted.",
        "The twin is overseen by the Planning Department, data and maps by the Geo Office.",
        (
            "The Planning Department oversees the twin; the data are jointly kept by the Geo Office and"
            " the IT Department."
        ),
        "The Planning and Roads Department oversees the twin.",
        "The Department of Planning and Roads oversees the twin.",
        (
            "The twin was overseen by the Planning Department and the Roads Department until 2024; now"
            " Planning alone is accountable."
        ),
        "Le jumeau est supervisé par la Direction de l'urbanisme et utilisé par la Direction de la voirie.",
        "Le jumeau est supervisé par la Direction de l'urbanisme et de la voirie.",
        "Das Tiefbauamt beaufsichtigt den Zwilling, das Umweltamt und die Abteilung IT helfen.",
        "Il gemello è supervisionato dal Settore Mobilità e usato dal Settore Ambiente.",
        "El gemelo será supervisado por el Servicio de Aguas e Informática.",
        "O gémeo é supervisionado pela Divisão de Águas e usado pela Divisão de Informática.",
        "The project is overseen by the Planning Department and a steering group with the Roads Department.",
        "The twin is built by the IT Department and the Geo Office; Planning oversees it.",
        "It is run by the IT Department and the Geo Office; the Planning Department is accountable.",
        "The IT Department and the Geo Office oversee it. The IT Department has the final say.",
        "La Direction du sport et la Direction de la voirie le pilotent. La première a le dernier mot.",
    ],
)
def test_one_that_oversees_it_beside_others_is_fine(text: str) -> None:
    assert not findings("G003", plan(DIGITAL) | objectives(GOVERNANCE, text))


@pytest.mark.parametrize(
    "text",
    [
        # en
        "Development lies with the GIS team. Which department will be accountable has not been decided.",
        "It is still open who decides on the twin.",
        "The responsibility for the twin has not been assigned yet.",
        "No accountable department has been named so far.",
        # fr
        "Quel service sera responsable du jumeau n’est pas encore décidé.",
        "Le pilotage du jumeau : la responsabilité n’est pas encore attribuée.",
        # de
        "Wer über die Anwendungen des Zwillings entscheidet, ist verwaltungsintern nicht geregelt.",
        "Die Verantwortung für den Zwilling ist noch ungeklärt.",
        "Offen ist, welches Amt den Zwilling verantwortet.",
        # it
        "Non è ancora deciso quale settore sarà responsabile del gemello.",
        # es
        "Todavía no está decidido quién será responsable del gemelo.",
        # pt
        "Ainda não está definido quem será responsável pelo gémeo.",
        # nl
        "Welke afdeling verantwoordelijk wordt voor de tweeling is nog niet besloten.",
        # pl
        "Nie ustalono jeszcze, kto odpowiada za bliźniaka.",
        # sk
        "Zatiaľ nie je určené, kto zodpovedá za dvojča.",
        # el
        "Δεν έχει αποφασιστεί ποιο τμήμα θα είναι υπεύθυνο για το δίδυμο.",
    ],
)
def test_an_accountability_that_is_not_settled_is_found_in_words(text: str) -> None:
    (finding,) = findings("G003", plan(NOBODY_YET) | objectives(GOVERNANCE, text))
    assert (finding.certain, "nobody answers for the twin" in finding.message) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "The twin has two owners, IT and Urban Development, each with full responsibility for the whole.",
        "The Geo Office and Public Works work on the twin under a joint leadership.",
        "Le jumeau fait l’objet d’un copilotage par la voirie et le numérique.",
        "Der Zwilling hat eine Doppelspitze aus Tiefbau und IT.",
        "Il gemello ha una doppia guida: mobilità e ambiente.",
        "El gemelo tiene dos responsables, Aguas e Informática.",
        "O gémeo tem dois responsáveis, Águas e Informática.",
        "De tweeling heeft twee eigenaren, Wegen en ICT.",
        "Bliźniak ma dwóch właścicieli: drogi i wody.",
        "Dvojča má dvoch garantov, dopravu a životné prostredie.",
        "Το δίδυμο έχει δύο υπεύθυνους φορείς με κοινή ευθύνη.",
    ],
)
def test_a_lead_of_two_is_found_in_words(text: str) -> None:
    (finding,) = findings("G003", plan(NOBODY_YET) | objectives(GOVERNANCE, text))
    assert (finding.certain, "two answer for the twin" in finding.message) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "It was unclear for long who decides on the twin; now the Planning Department answers for it.",
        "The Planning Department answers for the twin. Who is responsible for the road signs is not decided.",
        "The IT Department runs the twin and is not responsible for what is decided with it; Planning is.",
        "The Planning Department is accountable. The twin has no two owners.",
        "Das Stadtplanungsamt verantwortet den Zwilling. Wer die Sensoren wartet, ist noch offen.",
        "La Direction de la voirie est responsable du jumeau ; le choix des capteurs n’est pas décidé.",
        "De Afdeling Wegen is verantwoordelijk voor de tweeling; welke sensoren komen is nog niet besloten.",
    ],
)
def test_one_who_answers_for_it_may_leave_other_things_open(text: str) -> None:
    assert findings("G003", plan(NOBODY_YET) | objectives(GOVERNANCE, text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Nobody has the last word so far: we settle it case by case.",
        "Nowhere is it laid down who decides on the uses of the twin.",
        "No office has been named that answers for the twin.",
        "The twin has no owner.",
        "There is no rule for when the departments disagree.",
        "Le jumeau n’a pas de pilote.",
        "Nulle part il n’est écrit qui tranche.",
        "Der Zwilling hat keinen Eigentümer.",
        "Nirgends ist festgelegt, wer bei Streit entscheidet.",
        "Non è stato individuato un ufficio che risponda del gemello.",
        "Nadie tiene la última palabra.",
        "A decisão sobre os usos não pertence a nenhum serviço.",
        "Wie de knoop doorhakt, is nergens vastgelegd.",
        "Bliźniak nie ma gospodarza.",
        "Dvojča nemá gestora.",
        "Το δίδυμο δεν έχει υπεύθυνο.",
    ],
)
def test_nobody_has_the_last_word_in_many_wordings(text: str) -> None:
    (finding,) = findings("G003", plan(NOBODY_YET) | objectives(GOVERNANCE, text))
    assert not finding.certain
    assert finding.location.line > 1


@pytest.mark.parametrize(
    "text",
    [
        "Digital Services decides case by case which use comes first, and answers for the twin.",
        "Nobody decides alone: Digital Services answers for the twin and asks the others.",
        "Until 2024 the twin had no owner; now Digital Services is accountable.",
        "There is a rule for when the departments disagree: Digital Services is accountable.",
        "Das Tiefbauamt entscheidet von Fall zu Fall und verantwortet den Zwilling.",
        "Il Settore Mobilità risponde del gemello e decide caso per caso.",
    ],
)
def test_one_who_decides_case_by_case_is_somebody(text: str) -> None:
    assert not findings("G003", plan(DIGITAL) | objectives(GOVERNANCE, text))
