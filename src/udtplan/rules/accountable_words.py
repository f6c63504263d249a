"""Words for those who answer for the twin, and for nobody or two who do; each language in one row."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """The words of a language, with commas between them.

    Attributes:
        who: of those that answer for something.
        what: what they have then.
        both: before these, of two that do so.
        share: what two do with it.
        also: before these, of one more that does so.
        nobody: who does not.
        twin: what they answer for, or a word that stands for it.
        which: asks who it is.
        does: what that one does, too.
        open: what the answer is.
        no: the answer is not this, or there is none of these.
        settled: what it would be.
        pair: two that do so, in one word or two.
    """

    who: str
    what: str
    both: str
    share: str
    also: str
    nobody: str
    twin: str
    which: str
    does: str
    open: str
    no: str
    settled: str
    pair: str


ROWS = (
    Row(
        "accountable, responsible, answer for, answers for, in charge, final say, last word",
        "responsibility, accountability, ownership",
        "both, jointly, together, equally",
        "share, shares, shared, sharing, split, divided",
        "also, likewise, equally, similarly",
        "nobody, no one, none, no department, no office, no body, no service, no team",
        "twin, twins, it, its use, project",
        "who, which department, which body, which office, which team, which of them"
        ", which of the two, which service",
        "decides, decide, oversees, leads, lead, owns, owner, ownership, steers",
        "open, unclear, undecided, unsettled, unresolved, pending, to be decided, to be agreed, uncertain",
        "not, no, never, yet to be, n’t, n't",
        "decided, settled, agreed, assigned, named, appointed, determined, clarified, defined"
        ", regulated, laid down, clear, designated",
        "two owners, two leads, two lead departments, two accountable, co-owners"
        ", co-leads, dual leadership, dual lead, joint leadership, joint ownership, joint lead"
        ", shared leadership, shared ownership, shared lead, each with full responsibility"
        ", each fully responsible, each fully accountable, each of them is responsible"
        ", each of them is accountable, equal responsibility",
    ),
    Row(
        "responsable, responsables, redevable, redevables, dernier mot, répond, répondent",
        "responsabilité",
        "tous deux, toutes deux, tous les deux, toutes les deux, les deux, conjointement, ensemble",
        "partage, partagent, partagée, partager, répartie",
        "également, aussi, de même",
        "personne, aucun service, aucune direction",
        "jumeau, en, projet",
        "qui, quel service, quelle direction, lequel, laquelle, quelle entité, quel pôle",
        "décide, décidera, pilote, pilotera, dirige, supervise, porte, portera, pilotage"
        ", portage, gouvernance",
        "en suspens, ouvert, ouverte, ouverts, à définir, à trancher, à désigner, flou, floue"
        ", incertain, incertaine, pas clair, pas claire, à clarifier",
        "pas, aucun, aucune, non, jamais",
        "décidé, décidée, défini, définie, désigné, désignée, tranché, tranchée, attribué"
        ", attribuée, fixé, fixée, réglé, réglée, arrêté, arrêtée, nommé, nommée, identifié"
        ", identifiée, établi, établie, clarifié, clarifiée",
        "deux pilotes, deux responsables, deux porteurs, copilotage, co-pilotage, copiloté"
        ", co-piloté, copilotent, co-pilotent, double pilotage, double responsabilité"
        ", coresponsables, co-responsables, coresponsabilité, responsabilité conjointe"
        ", pilotage conjoint, pilotage partagé, à parts égales, chacun pleinement responsable"
        ", chacune pleinement responsable, bicéphale",
    ),
    Row(
        "verantwortlich, verantwortet, verantworten, rechenschaftspflichtig, letzte wort, zuständig",
        "verantwortung, federführung",
        "beide, gemeinsam, zusammen, gleichermaßen",
        "teilen, teilen sich, teilt, geteilt",
        "auch, ebenso, ebenfalls, gleichfalls, genauso",
        "niemand, kein amt, kein fachbereich, keine abteilung, keine stelle",
        "zwilling, zwillings, ihn, dafür, projekt",
        "wer, welches amt, welcher fachbereich, welche abteilung, welche stelle"
        ", welches dezernat, bei wem, welches der ämter, welcher bereich",
        "entscheidet, entscheiden, entscheidung, leitet, steuert, leitung, zuständigkeit"
        ", zuständigkeiten, hut aufhat, trägt, übernimmt, angesiedelt, beaufsichtigt",
        "offen, unklar, ungeklärt, unentschieden, strittig, ungewiss, noch zu klären"
        ", noch zu bestimmen, in klärung",
        "nicht, kein, keine, keinen, keiner, nie",
        "geregelt, entschieden, festgelegt, geklärt, bestimmt, benannt, vergeben, zugewiesen"
        ", beschlossen, definiert, vereinbart, klar, fest, ernannt",
        "zwei verantwortliche, zwei federführende, zwei zuständige, doppelspitze"
        ", zwei leitungen, geteilte verantwortung, geteilte federführung"
        ", geteilte zuständigkeit, gemeinsame federführung, gemeinsame verantwortung"
        ", gemeinsame leitung, zu gleichen teilen, gleichberechtigt"
        ", jeweils voll verantwortlich, jeweils mit voller verantwortung"
        ", beide mit voller verantwortung",
    ),
    Row(
        "responsabile, responsabili, risponde, rispondono, ultima parola",
        "responsabilità",
        "entrambi, entrambe, tutti e due, insieme, congiuntamente",
        "condivisa, condividono, condivide, divisa, ripartita",
        "anche, altrettanto, ugualmente, parimenti",
        "nessuno, nessun settore, nessun ufficio, nessun servizio",
        "gemello, ne, progetto",
        "chi, quale settore, quale ufficio, quale servizio, quale direzione, quale dei due, quale ente",
        "decide, deciderà, guida, guiderà, supervisiona, coordina, titolarità, regia",
        "da definire, da decidere, da chiarire, aperta, aperto, incerto, incerta, in sospeso"
        ", poco chiaro, poco chiara",
        "non, nessun, nessuna, nessuno, mai",
        "deciso, decisa, definito, definita, stabilito, stabilita, chiarito, chiarita"
        ", assegnato, assegnata, individuato, individuata, nominato, nominata, designato"
        ", designata, attribuita, chiaro, chiara, regolato",
        "due responsabili, due titolari, doppia guida, doppia responsabilità, corresponsabili"
        ", co-responsabili, corresponsabilità, responsabilità congiunta, guida congiunta"
        ", titolarità congiunta, in parti uguali, ciascuno pienamente responsabile"
        ", ciascuno con piena responsabilità",
    ),
    Row(
        "responsable, responsables, responde, responden, última palabra",
        "responsabilidad",
        "ambos, ambas, los dos, las dos, conjuntamente",
        "comparte, comparten, compartida, reparte, reparten",
        "también, igualmente, asimismo",
        "nadie, ningún servicio, ningún departamento, ningún área",
        "gemelo, él, ello, proyecto",
        "quién, qué servicio, qué departamento, qué área, qué concejalía, cuál de los dos"
        ", cuál de ellos, a quién",
        "decide, decidirá, lidera, liderará, dirige, supervisa, titularidad, liderazgo",
        "abierto, abierta, por definir, por decidir, por aclarar, en el aire, pendiente"
        ", incierto, incierta, poco claro",
        "no, ningún, ninguna, ninguno, nunca, sin",
        "decidido, definido, definida, establecido, aclarado, asignado, asignada, designado"
        ", designada, nombrado, fijado, atribuida, claro, clara, regulado, determinado"
        ", definir, decidir, asignar",
        "dos responsables, dos titulares, doble liderazgo, doble dirección, corresponsables"
        ", co-responsables, corresponsabilidad, responsabilidad conjunta, liderazgo conjunto"
        ", liderazgo compartido, dirección conjunta, a partes iguales"
        ", cada una con plena responsabilidad, cada uno con plena responsabilidad",
    ),
    Row(
        "responsável, responsáveis, responde, respondem, última palavra",
        "responsabilidade",
        "ambos, ambas, as duas, os dois, em conjunto, conjuntamente",
        "partilhada, partilham, partilha, repartida, dividida",
        "também, igualmente, do mesmo modo",
        "ninguém, nenhum serviço, nenhum departamento, nenhuma divisão",
        "gémeo, ele, projeto",
        "quem, que serviço, que departamento, que divisão, qual dos dois, qual deles"
        ", qual delas, qual a divisão, qual o serviço",
        "decide, decidirá, lidera, liderará, dirige, supervisiona, titularidade, liderança",
        "em aberto, por definir, por decidir, por esclarecer, aberto, aberta, pendente"
        ", incerto, incerta, pouco claro",
        "não, nenhum, nenhuma, nunca, sem",
        "decidido, decidida, definido, definida, estabelecido, esclarecido, atribuída"
        ", atribuído, designado, designada, nomeado, fixado, claro, clara, regulado"
        ", determinado",
        "dois responsáveis, duas responsáveis, dupla liderança, dupla direção, corresponsáveis"
        ", co-responsáveis, corresponsabilidade, responsabilidade conjunta, liderança conjunta"
        ", liderança partilhada, em partes iguais, cada uma com plena responsabilidade"
        ", cada um com plena responsabilidade",
    ),
    Row(
        "verantwoordelijk, eindverantwoordelijk, laatste woord",
        "verantwoordelijkheid, eindverantwoordelijkheid",
        "beide, samen, gezamenlijk",
        "delen, deelt, gedeeld, gedeelde",
        "ook, eveneens, evenzeer",
        "niemand, geen afdeling, geen dienst",
        "tweeling, ervoor, project",
        "wie, welke afdeling, welke dienst, welke directie, wie van beide, welke van de twee, bij wie",
        "beslist, beslissen, leidt, stuurt, trekker, eigenaar, eigenaarschap, regie",
        "open, onduidelijk, onbeslist, nog te bepalen, nader te bepalen, ongeregeld, onzeker",
        "niet, geen, nooit, nog niet",
        "besloten, bepaald, geregeld, vastgelegd, afgesproken, benoemd, aangewezen, toegewezen"
        ", duidelijk, vastgesteld, belegd, bekend",
        "twee eigenaren, twee trekkers, twee verantwoordelijken, duobaan, dubbele leiding"
        ", gedeeld eigenaarschap, gedeelde leiding, gezamenlijke leiding"
        ", gezamenlijk eigenaarschap, gezamenlijke verantwoordelijkheid, medeverantwoordelijk"
        ", elk volledig verantwoordelijk, elk met volledige verantwoordelijkheid"
        ", gelijke delen",
    ),
    Row(
        "odpowiada, odpowiadają, odpowiedzialny, odpowiedzialne, odpowiedzialni, ostatnie słowo",
        "odpowiedzialność, odpowiedzialnością, odpowiedzialności",
        "oba, obie, obydwa, wspólnie, razem",
        "dzielą, dzieli, dzielona, wspólna",
        "również, także, tak samo, równie",
        "nikt nie, żaden wydział nie, żadne biuro nie",
        "bliźniak, bliźniaka, niego, projekt",
        "kto, który wydział, które biuro, która jednostka, który z nich, kto z nich",
        "decyduje, kieruje, nadzoruje, zarządza, prowadzi, nadzór, zarządzanie",
        "otwarte, niejasne, nieustalone, nierozstrzygnięte, otwarta, do ustalenia"
        ", do rozstrzygnięcia, niejasna",
        "nie, żaden, żadna, nigdy, brak",
        "ustalono, ustalone, ustalona, rozstrzygnięto, rozstrzygnięte, wyznaczono, wyznaczony"
        ", wyznaczona, wskazano, określono, określone, określona, przydzielono, zdecydowano"
        ", jasne, wiadomo, uregulowane, wiadomo",
        "dwóch właścicieli, dwóch gospodarzy, dwóch odpowiedzialnych, współodpowiedzialne"
        ", współodpowiedzialni, współodpowiedzialność, wspólne kierownictwo"
        ", wspólna odpowiedzialność, wspólny nadzór, podwójne kierownictwo, po równo"
        ", w równym stopniu",
    ),
    Row(
        "zodpovedá, zodpovedajú, zodpovedný, zodpovedné, zodpovední",
        "zodpovednosť",
        "oba, obe, obidva, spoločne",
        "delia, delí, spoločná",
        "tiež, takisto, rovnako",
        "nikto, žiadny odbor",
        "dvojča, dvojčaťa, neho, projekt",
        "kto, ktorý odbor, ktoré oddelenie, ktorý útvar, ktorý z nich",
        "rozhoduje, vedie, riadi, dohliada, vedenie, dohľad",
        "otvorené, nejasné, nerozhodnuté, nevyriešené, otvorená, nejasná, neurčené",
        "nie je, nie, nebolo, nebol, nebola, zatiaľ",
        "určené, určený, určená, rozhodnuté, dohodnuté, jasné, stanovené, menovaný, vymenovaný"
        ", pridelená, upravené, neurčené, známe",
        "dvaja vlastníci, dvaja garanti, dvaja zodpovední, dvoch vlastníkov, dvoch garantov"
        ", spoluzodpovedné, spoluzodpovední, spoločné vedenie, spoločná zodpovednosť"
        ", dvojité vedenie, rovnakým dielom",
    ),
    Row(
        "υπεύθυνη, υπεύθυνες, υπεύθυνοι, υπεύθυνος, υπεύθυνο, υπεύθυνα, λογοδοτεί, λογοδοτούν",
        "ευθύνη",
        "και οι δύο, και τα δύο, από κοινού",
        "μοιράζονται, μοιράζεται",
        "επίσης, εξίσου",
        "κανείς, κανένα τμήμα, καμία υπηρεσία",
        "δίδυμο, διδύμου, αυτό, έργο",
        "ποιος, ποια, ποιο, ποιο τμήμα, ποια υπηρεσία, ποια διεύθυνση",
        "αποφασίζει, θα αποφασίζει, ηγείται, εποπτεύει, διοικεί, εποπτεία, διαχειρίζεται",
        "ανοιχτό, ανοικτό, ασαφές, ασαφής, αδιευκρίνιστο, εκκρεμεί, άγνωστο",
        "δεν, κανένα, καμία, κανένας",
        "αποφασιστεί, οριστεί, καθοριστεί, διευκρινιστεί, ανατεθεί, ρυθμιστεί, σαφές, ξεκάθαρο"
        ", συμφωνηθεί, γνωστό",
        "δύο υπεύθυνοι, δύο υπεύθυνες, δύο ιδιοκτήτες, συνυπεύθυνες, συνυπεύθυνοι, συνυπεύθυνα"
        ", κοινή ευθύνη, κοινή εποπτεία, διπλή ηγεσία, εξ ημισείας, ίση ευθύνη",
    ),
)
