"""The parts of questions that an answer perhaps leaves out: guessed by words, in ten languages."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.rules.quiet import diagnosis, findings, lines, objectives, plan
from udtplan.findings import Finding
from udtplan.prose import vocabulary
from udtplan.rules.reading.parts import _PARTS
from udtplan.rules.vocabulary import people
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


# What there is, how long and what limits it; nothing of other sources.
MONEY = {
    "en": (
        "Sufficient for the model: €120,000 of €150,000 are voted by the council, the rest is a grant of the"
        " region. Both are secure until the end of 2027. The limit is a freeze on new posts."
    ),
    "fr": (
        "Suffisant pour le modèle : 120 000 € sur 150 000 € sont votés par le conseil, le reste est une"
        " subvention de la Région. Les deux sont acquis jusqu’à fin 2027. La limite est le gel des postes."
    ),
    "de": (
        "Für das Modell reicht es: 120.000 € von 150.000 € hat der Rat beschlossen, der Rest ist eine"
        " Zuwendung des Landes. Beide sind bis Ende 2027 gesichert. Die Grenze ist die Stellensperre."
    ),
    "it": (
        "Sufficiente per il modello: 120.000 € su 150.000 € sono votati dal consiglio, il resto è un"
        " contributo della Regione. Entrambi sono sicuri fino al 2027. Il limite è il blocco dei posti."
    ),
    "es": (
        "Suficiente para el modelo: 120 000 € de 150 000 € los ha votado el pleno, el resto es una"
        " subvención de la región. Ambos son seguros hasta 2027. El límite es la congelación de plazas."
    ),
    "pt": (
        "Suficiente para o modelo: 120 000 € de 150 000 € foram votados pela assembleia, o resto é um apoio"
        " da região. Ambos são seguros até 2027. O limite é o congelamento de lugares."
    ),
    "nl": (
        "Genoeg voor het model: € 120.000 van € 150.000 heeft de raad besloten, de rest is een subsidie van"
        " de provincie. Beide zijn zeker tot eind 2027. De grens is de vacaturestop."
    ),
    "pl": (
        "Na model wystarczy: 120 tys. zł ze 150 tys. zł uchwaliła rada, reszta to dotacja województwa. Oba"
        " źródła są pewne do końca 2027 roku. Ogranicza nas zakaz tworzenia etatów."
    ),
    "sk": (
        "Na model to stačí: 120 000 € zo 150 000 € schválilo zastupiteľstvo, zvyšok je dotácia kraja. Oba"
        " zdroje sú isté do konca roka 2027. Obmedzuje nás zákaz nových miest."
    ),
    "el": (
        "Αρκούν για το μοντέλο: 120.000 € από 150.000 € τα ψήφισε το συμβούλιο, το υπόλοιπο είναι επιχορήγηση"
        " της περιφέρειας. Και τα δύο είναι ασφαλή ως το 2027. Όριο είναι το πάγωμα των προσλήψεων."
    ),
}
ANOTHER_SOURCE = {
    "en": "A charge on building permits could step in.",
    "fr": "La taxe d’aménagement serait une piste.",
    "de": "Infrage kommt ein Beitrag der Bauherren.",
    "it": "In alternativa c’è il contributo dei costruttori.",
    "es": "La alternativa es una tasa de obras.",
    "pt": "Em alternativa, há a taxa de obras.",
    "nl": "Een bijdrage van bouwers is het alternatief.",
    "pl": "Inne źródło to opłata od pozwoleń.",
    "sk": "Do úvahy prichádza poplatok za rozvoj.",
    "el": "Εναλλακτικά υπάρχει το τέλος αδειών.",
}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_money_without_a_word_on_other_sources_is_a_note(language: str) -> None:
    (finding,) = guesses(written_in(language) | diagnosis(("## c. Funding", MONEY[language])))
    assert (finding.question, lines([finding])) == ("diagnosis.funding", [("4-diagnosis.md", 3)])
    told = f"{MONEY[language]} {ANOTHER_SOURCE[language]}"
    assert guesses(written_in(language) | diagnosis(("## c. Funding", told))) == []


def test_money_of_which_nobody_knows_how_long_it_lasts_is_a_note() -> None:
    told = (
        "The money is sufficient for the model and for the sensors: the council voted €120,000 and the region"
        " gives a grant. The limit is a freeze on new posts. European calls are the alternative."
    )
    (finding,) = guesses(diagnosis(("## c. Funding", told)))
    assert finding.message.endswith("whether the sources are secure over time.")
    assert (
        guesses(diagnosis(("## c. Funding", f"{told} Both are granted for good, and renewed yearly."))) == []
    )


# Of two departments and a server, not of people who meet.
SERVERS = {
    "en": "The servers stand in the town hall, and every night there is a backup.",
    "fr": "Les serveurs sont à la mairie, et chaque nuit tous les fichiers sont copiés.",
    "de": "Die Server stehen im Rathaus, und jede Nacht werden alle Dateien gesichert.",
    "it": "I server sono in municipio, e ogni notte si copiano tutti i file.",
    "es": "Los servidores están en la casa consistorial, y cada noche se copian los ficheros.",
    "pt": "Os servidores estão nos paços do concelho, e cada noite todos os ficheiros são copiados.",
    "nl": "De servers staan in het stadhuis, en elke nacht wordt alles bewaard.",
    "pl": "Serwery stoją w ratuszu, a każdej nocy powstaje kopia plików.",
    "sk": "Servery stoja na radnici a každú noc vznikne kópia súborov.",
    "el": "Οι εξυπηρετητές είναι στο δημαρχείο, και κάθε νύχτα γίνεται αντίγραφο.",
}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_machines_that_stand_somewhere_each_night_are_no_way_to_work_together(language: str) -> None:
    words = vocabulary(SERVERS[language])
    known = tables_of(language)
    assert not any(known[word] & people.MEETS.bit for word in words)
