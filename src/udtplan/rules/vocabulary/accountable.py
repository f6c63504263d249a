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
        whose: behind what one has that answers: that nobody has it.
        lacks: behind the twin: that there is nobody for it.
        ad_hoc: how it is decided where nobody does.
        passed: what two do of whom none answers.
        rules: what there is none of, behind the bar for what.
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
    whose: str
    lacks: str
    ad_hoc: str
    passed: str
    rules: str


ROWS = {
    "en": Row(
        "accountable, responsible, answer for, answers for, in charge, final say, last word"
        ", final decision, casting vote, last say, last call",
        "responsibility, accountability, ownership",
        "both, jointly, together, equally",
        "share, shares, shared, sharing, split, divided",
        "also, likewise, equally, similarly",
        "nobody, no one, none, no department, no office, no body, no service, no team, no unit"
        ", no directorate, no single department, no single office, no single body"
        ", no one department, neither department, neither office, neither of them"
        ", neither of the two",
        "twin, twins, it, its use, project",
        "who, which department, which body, which office, which team, which of them"
        ", which of the two, which service, who has, whose, what department, what office"
        ", a department that, an office that, someone who, anyone who",
        "decides, decide, oversees, leads, lead, owns, owner, ownership, steers, arbitrates"
        ", arbitrate, settles, signs off, has the final say, has the last word, final say"
        ", last word, prevails, rules, responsible, accountable, in charge, takes the decision"
        ", takes decisions, has authority, calls the shots",
        "open, unclear, undecided, unsettled, unresolved, pending, to be decided, to be agreed"
        ", uncertain, to be settled, to be clarified, to be determined, to be defined, to be seen"
        ", not yet clear, up in the air, under discussion, disputed, being negotiated"
        ", being discussed, being debated, remains to be, unanswered, anyone’s guess, in the open",
        "not, no, never, yet to be, n’t, n't, have yet to, has yet to, nowhere, neither"
        ", nobody has, no one has, hasn’t, hasn't, isn’t, isn't, without having",
        "decided, settled, agreed, assigned, named, appointed, determined, clarified, defined"
        ", regulated, laid down, clear, designated, fixed, written down, written, spelled out"
        ", spelt out, set out, stated, specified, established, identified, chosen, recorded"
        ", documented, formalised, formalized, allocated, set down, nominated, found",
        "two owners, two leads, two lead departments, two accountable, co-owners, co-leads"
        ", dual leadership, dual lead, joint leadership, joint ownership, joint lead"
        ", shared leadership, shared ownership, shared lead, each with full responsibility"
        ", each fully responsible, each fully accountable, each of them is responsible"
        ", each of them is accountable, equal responsibility",
        "belongs to nobody, belongs to no one, belongs to no department, belongs to no office"
        ", belongs to no service, lies with nobody, lies with no one, lies with no department"
        ", lies with no office, rests with nobody, rests with no one, rests with no department"
        ", sits with nobody, sits with no one, sits with no department, falls to nobody"
        ", falls to no one",
        "has no owner, has no home, has no master, has no lead, has no single owner"
        ", has no clear owner, has no lead department, is owned by nobody, is owned by no one"
        ", is owned by no department, is led by nobody, is led by no one, is nobody’s"
        ", is nobody's, is an orphan, belongs to nobody, belongs to no one"
        ", belongs to no department, belongs to no office, falls between two stools"
        ", falls between departments, falls between the departments",
        "we decide, we settle, we agree, we sort, is settled, is decided, are settled"
        ", are decided, gets settled, gets decided, they settle, they decide|case by case"
        ", from case to case, on a case-by-case basis, ad hoc, as it comes, as they come up"
        ", as issues arise, as things come up",
        "each assumes the other, each assumes that the other, each thinks the other"
        ", each thinks that the other, each believes the other, each expects the other"
        ", each waits for the other, wait for each other, point at each other"
        ", point to each other, pass the buck, passes the buck, each considers itself responsible"
        ", each considers itself in charge, each sees itself in charge",
        "rule, rules, procedure, mechanism, process, escalation, arbiter, arbitrator, tie-breaker"
        ", casting vote|disagree, disagrees, disagreement, disagreements, differ, conflict"
        ", conflicts, dispute, disputes, cannot agree, can’t agree, can't agree",
    ),
    "fr": Row(
        "responsable, responsables, redevable, redevables, dernier mot, répond, répondent"
        ", arbitrage final, dernier ressort, référent, référents",
        "responsabilité",
        "tous deux, toutes deux, tous les deux, toutes les deux, les deux, conjointement, ensemble",
        "partage, partagent, partagée, partager, répartie",
        "également, aussi, de même",
        "personne, aucun service, aucune direction, aucune entité, aucun pôle"
        ", aucune des deux directions, aucun des deux services, ni l’un ni l’autre",
        "jumeau, en, projet",
        "qui, quel service, quelle direction, lequel, laquelle, quelle entité, quel pôle, à qui"
        ", de qui, un service qui, une direction qui, quelqu’un qui, quelqu'un qui",
        "décide, décidera, pilote, pilotera, dirige, supervise, porte, portera, pilotage, portage"
        ", gouvernance, arbitre, arbitrera, tranche, tranchera, répond, a le dernier mot"
        ", dernier mot, prend la décision, prend les décisions",
        "en suspens, ouvert, ouverte, ouverts, à définir, à trancher, à désigner, flou, floue"
        ", incertain, incertaine, pas clair, pas claire, à clarifier, reste à définir"
        ", reste à trancher, reste à désigner, reste à voir, à déterminer, en discussion"
        ", en débat, indéterminé, indéterminée",
        "pas, aucun, aucune, non, jamais, nulle part, aucunement, ni, personne n’a, personne n'a",
        "décidé, décidée, défini, définie, désigné, désignée, tranché, tranchée, attribué"
        ", attribuée, fixé, fixée, réglé, réglée, arrêté, arrêtée, nommé, nommée, identifié"
        ", identifiée, établi, établie, clarifié, clarifiée, écrit, écrite, précisé, précisée"
        ", inscrit, inscrite, consigné, formalisé, formalisée, déterminé, déterminée, prévu, acté"
        ", choisi, choisietétée",
        "deux pilotes, deux responsables, deux porteurs, copilotage, co-pilotage, copiloté"
        ", co-piloté, copilotent, co-pilotent, double pilotage, double responsabilité"
        ", coresponsables, co-responsables, coresponsabilité, responsabilité conjointe"
        ", pilotage conjoint, pilotage partagé, à parts égales, chacun pleinement responsable"
        ", chacune pleinement responsable, bicéphale",
        "n’appartient à personne, n'appartient à personne, n’appartient à aucun service"
        ", n'appartient à aucun service, ne revient à personne, ne revient à aucun service"
        ", n’incombe à personne, n'incombe à personne",
        "n’a pas de pilote, n'a pas de pilote, n’a pas de porteur, n'a pas de porteur"
        ", n’a pas de responsable, n'a pas de responsable, n’a aucun pilote, n'a aucun pilote"
        ", n’a aucun responsable, n'a aucun responsable, n’a pas de propriétaire"
        ", n'a pas de propriétaire, n’est rattaché à aucun, n'est rattaché à aucun"
        ", n’est porté par personne, n'est porté par personne, n’est piloté par personne"
        ", n'est piloté par personne, est orphelin",
        "on décide, nous décidons, on tranche, nous tranchons, se décide, se règle, se tranche"
        ", se règlent, on règle, on s’arrange, on s'arrange, on avise, est décidé, sont réglées"
        ", sont tranchés|au cas par cas, au coup par coup, au fil de l’eau, au fil de l'eau"
        ", selon les sujets",
        "se renvoient la balle, attend que l’autre, attend que l'autre, pense que l’autre"
        ", pense que l'autre, se renvoient la responsabilité, se renvoie la balle",
        "règle, règles, procédure, mécanisme, instance d’arbitrage, arbitrage, arbitre|désaccord"
        ", désaccords, différend, différends, conflit, conflits, litige, litiges, divergence"
        ", divergences",
    ),
    "de": Row(
        "verantwortlich, verantwortet, verantworten, rechenschaftspflichtig, letzte wort"
        ", zuständig, letztes wort, entscheidungsbefugnis, das sagen",
        "verantwortung, federführung",
        "beide, gemeinsam, zusammen, gleichermaßen",
        "teilen, teilen sich, teilt, geteilt",
        "auch, ebenso, ebenfalls, gleichfalls, genauso",
        "niemand, kein amt, kein fachbereich, keine abteilung, keine stelle, keiner"
        ", kein dezernat, keines der ämter, keine der abteilungen, kein bereich"
        ", keine einzelne stelle, keines der beiden",
        "zwilling, zwillings, ihn, dafür, projekt",
        "wer, welches amt, welcher fachbereich, welche abteilung, welche stelle, welches dezernat"
        ", bei wem, welches der ämter, welcher bereich, wessen, wem",
        "entscheidet, entscheiden, entscheidung, leitet, steuert, leitung, zuständigkeit"
        ", zuständigkeiten, hut aufhat, trägt, übernimmt, angesiedelt, beaufsichtigt"
        ", das letzte wort, letzte wort, schlichtet, verantwortet, verantwortlich, zuständig"
        ", verantwortung, federführung, das sagen, zuständige, zuständigen, zuständiger"
        ", verantwortliche, verantwortlichen, verantwortlicher, federführende, federführendes"
        ", federführenden",
        "offen, unklar, ungeklärt, unentschieden, strittig, ungewiss, noch zu klären"
        ", noch zu bestimmen, in klärung, in der schwebe, nicht klar, noch auszuhandeln"
        ", noch abzustimmen, noch zu regeln, umstritten, ungeregelt",
        "nicht, kein, keine, keinen, keiner, nie, nirgends, nirgendwo, an keiner stelle, weder, niemandem",
        "geregelt, entschieden, festgelegt, geklärt, bestimmt, benannt, vergeben, zugewiesen"
        ", beschlossen, definiert, vereinbart, klar, fest, ernannt, niedergeschrieben"
        ", festgeschrieben, festgehalten, bestimmen, dokumentiert, fixiert, verankert, gefunden"
        ", ausgewählt, verfügt, beschrieben, übertragen, zugeordnet",
        "zwei verantwortliche, zwei federführende, zwei zuständige, doppelspitze, zwei leitungen"
        ", geteilte verantwortung, geteilte federführung, geteilte zuständigkeit"
        ", gemeinsame federführung, gemeinsame verantwortung, gemeinsame leitung"
        ", zu gleichen teilen, gleichberechtigt, jeweils voll verantwortlich"
        ", jeweils mit voller verantwortung, beide mit voller verantwortung",
        "liegt bei niemandem, liegt bei niemand, liegt bei keinem amt, liegt bei keiner stelle"
        ", hat niemand, trägt niemand, obliegt niemandem, obliegt keinem",
        "hat keinen eigentümer, hat keine eigentümerin, hat keinen verantwortlichen"
        ", hat keinen hausherrn, hat keinen kümmerer, hat keinen träger, hat keine federführung"
        ", hat kein zuhause, hat keine zuständige stelle, ist herrenlos, gehört niemandem"
        ", gehört keinem amt, gehört zu keinem amt, ist keinem amt zugeordnet"
        ", ist keiner stelle zugeordnet, hängt zwischen den ämtern, hängt in der luft",
        "wir entscheiden, entscheiden wir, wir klären, klären wir, wir regeln, regeln wir"
        ", wird entschieden, wird geklärt, wird geregelt, werden entschieden"
        ", werden geklärt|von fall zu fall, fallweise, im einzelfall, fall für fall, auf zuruf"
        ", ad hoc",
        "hält das andere für zuständig, hält den anderen für zuständig"
        ", hält die andere für zuständig, verweist auf das andere, verweisen aufeinander"
        ", warten aufeinander, schieben sich gegenseitig, schieben sich die verantwortung",
        "regel, regeln, regelung, verfahren, eskalationsweg, eskalationsstufe, schiedsstelle"
        ", mechanismus|uneins, uneinig, streit, streitfall, streitfälle, konflikt, konflikte"
        ", konfliktfall, konfliktfälle, meinungsverschiedenheiten, nicht einig",
    ),
    "it": Row(
        "responsabile, responsabili, risponde, rispondono, ultima parola, risponda, rispondano"
        ", rispondere, ultima voce, decisione finale, responsabilità ultima",
        "responsabilità",
        "entrambi, entrambe, tutti e due, insieme, congiuntamente",
        "condivisa, condividono, condivide, divisa, ripartita",
        "anche, altrettanto, ugualmente, parimenti",
        "nessuno, nessun settore, nessun ufficio, nessun servizio, nessuna direzione"
        ", nessuna struttura, nessuna unità, nessuno dei due, nessun ente",
        "gemello, ne, progetto",
        "chi, quale settore, quale ufficio, quale servizio, quale direzione, quale dei due"
        ", quale ente, a chi, di chi, un ufficio che, un settore che, una struttura che"
        ", una direzione che, un servizio che, qualcuno che",
        "decide, deciderà, guida, guiderà, supervisiona, coordina, titolarità, regia"
        ", ultima parola, l’ultima parola, l'ultima parola, decida, arbitra, dirime, dirimere"
        ", ha il compito, risponde, responsabile",
        "da definire, da decidere, da chiarire, aperta, aperto, incerto, incerta, in sospeso"
        ", poco chiaro, poco chiara, da stabilire, da individuare, resta da capire"
        ", resta da vedere, da capire, in discussione, non è chiaro",
        "non, nessun, nessuna, nessuno, mai, da nessuna parte, in nessun atto"
        ", in nessun documento, né, manca, senza",
        "deciso, decisa, definito, definita, stabilito, stabilita, chiarito, chiarita, assegnato"
        ", assegnata, individuato, individuata, nominato, nominata, designato, designata"
        ", attribuita, chiaro, chiara, regolato, fissato, fissata, scritto, scritta, previsto"
        ", prevista, formalizzato, formalizzata, indicato, indicata, precisato, precisata"
        ", determinato, disciplinato, incaricato, incaricata, scelto",
        "due responsabili, due titolari, doppia guida, doppia responsabilità, corresponsabili"
        ", co-responsabili, corresponsabilità, responsabilità congiunta, guida congiunta"
        ", titolarità congiunta, in parti uguali, ciascuno pienamente responsabile"
        ", ciascuno con piena responsabilità",
        "non spetta a nessuno, non spetta a nessun ufficio, non compete a nessuno"
        ", non appartiene a nessuno, non appartiene a nessun ufficio, non è in capo a nessuno"
        ", è di nessuno",
        "non ha un responsabile, non ha responsabili, non ha un titolare, non ha titolare"
        ", non ha un padrone, non ha padrone, non ha padroni, non ha un referente"
        ", non ha una regia, non ha una guida, non è in capo a nessuno, non è in capo a nessun"
        ", non appartiene a nessuno, non appartiene a nessun, è di nessuno, è orfano"
        ", non è di nessuno",
        "si decide, decidiamo, si valuta, valutiamo, ci si accorda, si risolve, ci regoliamo"
        ", viene deciso, vengono decise|caso per caso, di volta in volta, volta per volta"
        ", a seconda dei casi",
        "si rimpallano, scaricabarile, pensa che tocchi all’altro, pensa che tocchi all'altro"
        ", aspetta l’altro, aspetta l'altro, si rimpalla",
        "regola, regole, procedura, meccanismo, arbitro|disaccordo, disaccordi, conflitto"
        ", conflitti, divergenza, divergenze, contrasto, contrasti, non sono d’accordo"
        ", non sono d'accordo",
    ),
    "es": Row(
        "responsable, responsables, responde, responden, última palabra, responda, respondan"
        ", decisión final, última decisión, voz cantante",
        "responsabilidad",
        "ambos, ambas, los dos, las dos, conjuntamente",
        "comparte, comparten, compartida, reparte, reparten",
        "también, igualmente, asimismo",
        "nadie, ningún servicio, ningún departamento, ningún área, ninguna área"
        ", ninguna concejalía, ninguna dirección, ningún órgano, ninguna unidad"
        ", ninguno de los dos, ninguna de las dos",
        "gemelo, él, ello, proyecto",
        "quién, qué servicio, qué departamento, qué área, qué concejalía, cuál de los dos"
        ", cuál de ellos, a quién, de quién, un área que, un servicio que, un departamento que"
        ", una unidad que, alguien que",
        "decide, decidirá, lidera, liderará, dirige, supervisa, titularidad, liderazgo"
        ", última palabra, la última palabra, arbitra, dirime, responde, responsable"
        ", tiene la responsabilidad, toma la decisión, toma las decisiones, decida",
        "abierto, abierta, por definir, por decidir, por aclarar, en el aire, pendiente, incierto"
        ", incierta, poco claro, por determinar, por concretar, por ver, sin definir, sin decidir"
        ", sin resolver, sin aclarar, en discusión, no está claro",
        "no, ningún, ninguna, ninguno, nunca, sin, en ningún sitio, en ninguna parte"
        ", en ningún documento, ni, falta, nadie ha",
        "decidido, definido, definida, establecido, aclarado, asignado, asignada, designado"
        ", designada, nombrado, fijado, atribuida, claro, clara, regulado, determinado, definir"
        ", decidir, asignar, escrito, escrita, fijada, recogido, recogida, previsto, prevista"
        ", identificado, identificada, encargado, encargada, concretado, decidida, determinada"
        ", formalizado, elegido, elegida",
        "dos responsables, dos titulares, doble liderazgo, doble dirección, corresponsables"
        ", co-responsables, corresponsabilidad, responsabilidad conjunta, liderazgo conjunto"
        ", liderazgo compartido, dirección conjunta, a partes iguales"
        ", cada una con plena responsabilidad, cada uno con plena responsabilidad",
        "no corresponde a nadie, no corresponde a ningún servicio, no corresponde a ninguna área"
        ", no recae en nadie, no pertenece a nadie, no pertenece a ningún servicio"
        ", no pertenece a ninguna área, no la tiene nadie, no es de nadie",
        "no tiene dueño, no tiene titular, no tiene responsable, no tiene un responsable"
        ", no tiene propietario, no tiene quien lo lidere, no es de nadie, no depende de nadie"
        ", no depende de ningún, no depende de ninguna, no pertenece a ningún"
        ", no pertenece a ninguna, no está adscrito a ningún, no está adscrito a ninguna"
        ", está en tierra de nadie, queda en tierra de nadie, es huérfano",
        "se decide, decidimos, se resuelve, resolvemos, se acuerda, cada área resuelve"
        ", cada área decide, cada servicio resuelve, cada servicio decide, vamos viendo"
        ", se va viendo|caso por caso, caso a caso, sobre la marcha, según van surgiendo"
        ", según surge, según vayan surgiendo, ad hoc",
        "se pasan la pelota, cree que le toca a la otra, cree que le toca al otro"
        ", espera a la otra, espera al otro, se remiten la una a la otra",
        "regla, reglas, procedimiento, mecanismo, árbitro|desacuerdo, desacuerdos, conflicto"
        ", conflictos, discrepancia, discrepancias, discrepan, no se ponen de acuerdo",
    ),
    "pt": Row(
        "responsável, responsáveis, responde, respondem, última palavra, responda, respondam"
        ", decisão final, voto de qualidade",
        "responsabilidade",
        "ambos, ambas, as duas, os dois, em conjunto, conjuntamente",
        "partilhada, partilham, partilha, repartida, dividida",
        "também, igualmente, do mesmo modo",
        "ninguém, nenhum serviço, nenhum departamento, nenhuma divisão, nenhum gabinete"
        ", nenhuma unidade, nenhuma direção, nenhum dos dois, nenhuma das duas, nenhum órgão",
        "gémeo, ele, projeto",
        "quem, que serviço, que departamento, que divisão, qual dos dois, qual deles, qual delas"
        ", qual a divisão, qual o serviço, a quem, de quem, um serviço que, uma divisão que"
        ", um departamento que, alguém que",
        "decide, decidirá, lidera, liderará, dirige, supervisiona, titularidade, liderança"
        ", última palavra, a última palavra, arbitra, dirime, responde, responsável"
        ", toma a decisão, toma as decisões, decida, cabe",
        "em aberto, por definir, por decidir, por esclarecer, aberto, aberta, pendente, incerto"
        ", incerta, pouco claro, por determinar, por clarificar, por ver, por resolver"
        ", por apurar, em discussão, em suspenso, não está claro",
        "não, nenhum, nenhuma, nunca, sem, em lado nenhum, em nenhum lado, em parte alguma"
        ", em nenhum documento, nem, falta, ninguém foi",
        "decidido, decidida, definido, definida, estabelecido, esclarecido, atribuída, atribuído"
        ", designado, designada, nomeado, fixado, claro, clara, regulado, determinado, escrito"
        ", escrita, fixada, previsto, prevista, identificado, identificada, indicado, indicada"
        ", encarregado, clarificado, formalizado, formalizada, regulamentado, determinada"
        ", escolhido, escolhida",
        "dois responsáveis, duas responsáveis, dupla liderança, dupla direção, corresponsáveis"
        ", co-responsáveis, corresponsabilidade, responsabilidade conjunta, liderança conjunta"
        ", liderança partilhada, em partes iguais, cada uma com plena responsabilidade"
        ", cada um com plena responsabilidade",
        "não pertence a ninguém, não pertence a nenhum serviço, não pertence a nenhuma divisão"
        ", não cabe a ninguém, não cabe a nenhum serviço, não cabe a nenhuma divisão"
        ", não compete a ninguém, não é de ninguém",
        "não tem dono, não tem titular, não tem responsável, não tem um responsável"
        ", não tem proprietário, não tem quem o lidere, não é de ninguém, não depende de ninguém"
        ", não depende de nenhum, não depende de nenhuma, não pertence a nenhum"
        ", não pertence a nenhuma, não está afeto a nenhum, está em terra de ninguém, é órfão",
        "decide-se, decidimos, resolve-se, resolvemos, vai-se vendo, vamos vendo, acorda-se"
        ", cada serviço decide, cada serviço resolve, é decidido, são decididas|caso a caso"
        ", à medida que surgem, conforme surgem, ad hoc",
        "passam a bola, passa a bola, acha que cabe à outra, acha que cabe ao outro"
        ", espera pela outra, espera pelo outro, empurram a responsabilidade",
        "regra, regras, procedimento, mecanismo, árbitro|desacordo, desacordos, conflito"
        ", conflitos, divergência, divergências, discordam, não se entendem",
    ),
    "nl": Row(
        "verantwoordelijk, eindverantwoordelijk, laatste woord, eindbeslissing"
        ", doorslaggevende stem, aanspreekbaar, aanspreekpunt",
        "verantwoordelijkheid, eindverantwoordelijkheid",
        "beide, samen, gezamenlijk",
        "delen, deelt, gedeeld, gedeelde",
        "ook, eveneens, evenzeer",
        "niemand, geen afdeling, geen dienst, geen enkele afdeling, geen enkele dienst"
        ", geen directie, geen van beide, geen van beiden, geen team",
        "tweeling, ervoor, project",
        "wie, welke afdeling, welke dienst, welke directie, wie van beide, welke van de twee"
        ", bij wie, welk team, welk onderdeel, wiens, bij welke afdeling, een afdeling die"
        ", iemand die",
        "beslist, beslissen, leidt, stuurt, trekker, eigenaar, eigenaarschap, regie"
        ", verantwoordelijke, laatste woord, het laatste woord, knopen doorhakt"
        ", de knoop doorhakt, knoop doorhakt, doorhakt, gaat erover, verantwoordelijk"
        ", eindverantwoordelijk, verantwoordelijkheid, aan zet, de baas",
        "open, onduidelijk, onbeslist, nog te bepalen, nader te bepalen, ongeregeld, onzeker"
        ", niet duidelijk, nog open, in het midden, ter discussie, onbepaald, een open vraag"
        ", nog uit te zoeken",
        "niet, geen, nooit, nog niet, nergens, noch, niemand, nog geen",
        "besloten, bepaald, geregeld, vastgelegd, afgesproken, benoemd, aangewezen, toegewezen"
        ", duidelijk, vastgesteld, belegd, bekend, opgeschreven, beschreven, uitgewerkt, gekozen"
        ", gevonden, ingevuld, formeel, genoteerd, opgenomen",
        "twee eigenaren, twee trekkers, twee verantwoordelijken, duobaan, dubbele leiding"
        ", gedeeld eigenaarschap, gedeelde leiding, gezamenlijke leiding"
        ", gezamenlijk eigenaarschap, gezamenlijke verantwoordelijkheid, medeverantwoordelijk"
        ", elk volledig verantwoordelijk, elk met volledige verantwoordelijkheid, gelijke delen",
        "ligt bij niemand, ligt bij geen enkele afdeling, ligt nergens, berust bij niemand"
        ", rust bij niemand, is van niemand",
        "heeft geen eigenaar, heeft geen trekker, heeft geen verantwoordelijke"
        ", heeft geen probleemeigenaar, heeft geen thuis, is van niemand, hoort bij niemand"
        ", hoort nergens thuis, valt onder niemand, valt onder geen enkele"
        ", valt tussen wal en schip, zweeft tussen",
        "we beslissen, beslissen we, wij beslissen, we bepalen, bepalen we, we besluiten"
        ", besluiten we, wordt besloten, wordt beslist, wordt bepaald, worden beslist, lossen we"
        ", we lossen, we bekijken, bekijken we, dat bekijken we|per geval, van geval tot geval"
        ", geval per geval, ad hoc, per keer",
        "wijzen naar elkaar, kijken naar elkaar, verwijzen naar elkaar, wachten op elkaar"
        ", denkt dat de ander, schuiven het op elkaar af",
        "regel, regels, procedure, escalatie, afspraak, afspraken, mechanisme|oneens, onenigheid"
        ", meningsverschil, meningsverschillen, conflict, conflicten, geschil, geschillen"
        ", niet eens",
    ),
    "pl": Row(
        "odpowiada, odpowiadają, odpowiedzialny, odpowiedzialne, odpowiedzialni, ostatnie słowo"
        ", odpowiedzialna, odpowiadałaby, odpowiadałby, ostatniego słowa, decydujący głos"
        ", ostateczna decyzja",
        "odpowiedzialność, odpowiedzialnością, odpowiedzialności",
        "oba, obie, obydwa, wspólnie, razem",
        "dzielą, dzieli, dzielona, wspólna",
        "również, także, tak samo, równie",
        "nikt nie, żaden wydział nie, żadne biuro nie, nikt jeszcze nie, żadna komórka nie"
        ", żadna jednostka nie, żaden z wydziałów nie, nikt z nich nie, żadne z biur nie",
        "bliźniak, bliźniaka, niego, projekt",
        "kto, który wydział, które biuro, która jednostka, który z nich, kto z nich, do kogo"
        ", na kim, kogo, która komórka, jaki wydział",
        "decyduje, kieruje, nadzoruje, zarządza, prowadzi, nadzór, zarządzanie, odpowiada"
        ", ostatnie słowo, do ostatniego słowa, rozstrzyga, decyzja należy, należy decyzja"
        ", odpowiedzialny, odpowiedzialna, odpowiedzialnej, odpowiedzialnego, gospodarza"
        ", wiodącego, wiodącej, decydować",
        "otwarte, niejasne, nieustalone, nierozstrzygnięte, otwarta, do ustalenia"
        ", do rozstrzygnięcia, niejasna, niewiadomą, nieokreślone, sporne, pozostaje otwarte"
        ", do wyjaśnienia, kwestią otwartą",
        "nie, żaden, żadna, nigdy, brak, nigdzie, żadnej, żadnego, ani, nikogo",
        "ustalono, ustalone, ustalona, rozstrzygnięto, rozstrzygnięte, wyznaczono, wyznaczony"
        ", wyznaczona, wskazano, określono, określone, określona, przydzielono, zdecydowano"
        ", jasne, wiadomo, uregulowane, zapisano, zapisane, wskazana, wskazany, wskazane, opisano"
        ", opisane, sprecyzowano, ustalony, wyznaczone, powołano, przypisano, przypisana"
        ", sformalizowano, wyłoniono",
        "dwóch właścicieli, dwóch gospodarzy, dwóch odpowiedzialnych, współodpowiedzialne"
        ", współodpowiedzialni, współodpowiedzialność, wspólne kierownictwo"
        ", wspólna odpowiedzialność, wspólny nadzór, podwójne kierownictwo, po równo"
        ", w równym stopniu",
        "nie należy do nikogo, nie należy do żadnego wydziału, nie spoczywa na nikim"
        ", nie została nikomu przypisana, nie jest nikomu przypisana",
        "nie ma gospodarza, nie ma dziś gospodarza, nie ma jeszcze gospodarza, nie ma właściciela"
        ", nie ma dziś właściciela, nie ma jeszcze właściciela, nie ma opiekuna"
        ", nie ma jeszcze opiekuna, nie ma lidera, nie ma jednostki odpowiedzialnej"
        ", nie należy do nikogo, nie należy do żadnego, nie należy do żadnej, nie podlega nikomu"
        ", nie podlega żadnemu, nie podlega żadnej, jest niczyj, jest bezpański",
        "decydujemy, rozstrzygamy, ustalamy, decyduje się, ustala się, rozstrzyga się"
        ", każdy wydział decyduje, każdy wydział rozstrzyga|za każdym razem"
        ", w zależności od przypadku, od przypadku do przypadku, przypadek po przypadku, doraźnie"
        ", na bieżąco, ad hoc",
        "zrzucają na siebie, czeka na drugi, odsyłają do siebie, czekają na siebie"
        ", przerzucają się odpowiedzialnością",
        "zasady, zasad, reguły, reguł, procedury, trybu, mechanizmu|sporu, sporów, spory"
        ", konfliktu, konfliktów, rozbieżności, niezgody, nie zgadzają",
    ),
    "sk": Row(
        "zodpovedá, zodpovedajú, zodpovedný, zodpovedné, zodpovední, zodpovedal, zodpovedalo"
        ", posledné slovo, konečné slovo",
        "zodpovednosť",
        "oba, obe, obidva, spoločne",
        "delia, delí, spoločná",
        "tiež, takisto, rovnako",
        "nikto, žiadny odbor, žiadne oddelenie, žiadny útvar, ani jeden odbor, žiaden odbor, nikto z nich",
        "dvojča, dvojčaťa, neho, projekt",
        "kto, ktorý odbor, ktoré oddelenie, ktorý útvar, ktorý z nich, komu, čí",
        "rozhoduje, vedie, riadi, dohliada, vedenie, dohľad, posledné slovo, má posledné slovo"
        ", rozhodne, zodpovedá, zodpovedný, gestor, gestora, garant, garanta, rozsúdi, rozhodovať",
        "otvorené, nejasné, nerozhodnuté, nevyriešené, otvorená, nejasná, neurčené, sporné"
        ", neurčená, nedoriešené, v riešení, otázne, otvorenou otázkou",
        "nie je, nie, nebolo, nebol, nebola, zatiaľ, nikde, žiadny, žiadna, žiadne, ani, nemáme",
        "určené, určený, určená, rozhodnuté, dohodnuté, jasné, stanovené, menovaný, vymenovaný"
        ", pridelená, upravené, neurčené, známe, napísané, zapísané, zakotvené, stanovená"
        ", uvedené, poverený, poverené, vybraný, priradená, definované, vyriešené",
        "dvaja vlastníci, dvaja garanti, dvaja zodpovední, dvoch vlastníkov, dvoch garantov"
        ", spoluzodpovedné, spoluzodpovední, spoločné vedenie, spoločná zodpovednosť"
        ", dvojité vedenie, rovnakým dielom",
        "nepatrí nikomu, nepatrí žiadnemu odboru, neprislúcha nikomu, neleží na nikom",
        "nemá gestora, nemá vlastníka, nemá garanta, nemá gazdu, nemá správcu"
        ", nemá svojho gestora, nemá zodpovedného, nepatrí nikomu, nepatrí žiadnemu"
        ", nepatrí pod žiadny, nespadá pod nikoho, nespadá pod žiadny, je ničie",
        "rozhodujeme, riešime, dohodneme, rozhoduje sa, rieši sa, dohaduje sa, riešia sa"
        ", každý odbor rozhoduje|od prípadu k prípadu, prípad od prípadu, podľa prípadu, ad hoc"
        ", za pochodu",
        "hádžu na seba, čaká na druhý, čakajú na seba, prehadzujú si zodpovednosť, odkazujú na seba",
        "pravidlo, pravidlá, postup, mechanizmus|nezhody, nezhôd, nezhode, spor, sporu, sporov"
        ", konflikt, konflikte, konfliktu, nezhodnú",
    ),
    "el": Row(
        "υπεύθυνη, υπεύθυνες, υπεύθυνοι, υπεύθυνος, υπεύθυνο, υπεύθυνα, λογοδοτεί, λογοδοτούν"
        ", τον τελευταίο λόγο, τελευταίο λόγο, τελικό λόγο, την ευθύνη",
        "ευθύνη",
        "και οι δύο, και τα δύο, από κοινού",
        "μοιράζονται, μοιράζεται",
        "επίσης, εξίσου",
        "κανείς, κανένα τμήμα, καμία υπηρεσία, κανένας, καμία διεύθυνση, καμία μονάδα"
        ", κανένα γραφείο, ουδείς, καμία από τις δύο",
        "δίδυμο, διδύμου, αυτό, έργο",
        "ποιος, ποια, ποιο, ποιο τμήμα, ποια υπηρεσία, ποια διεύθυνση, σε ποιον, τίνος"
        ", ποιος έχει, μια υπηρεσία που, ένα τμήμα που, κάποιος που",
        "αποφασίζει, θα αποφασίζει, ηγείται, εποπτεύει, διοικεί, εποπτεία, διαχειρίζεται"
        ", τον τελευταίο λόγο, τελευταίο λόγο, τελικό λόγο, την ευθύνη, ευθύνη, υπεύθυνος"
        ", υπεύθυνη, υπεύθυνο, διαιτητεύει, κρίνει",
        "ανοιχτό, ανοικτό, ασαφές, ασαφής, αδιευκρίνιστο, εκκρεμεί, άγνωστο, προς διευκρίνιση"
        ", υπό συζήτηση, μένει να φανεί, μένει να οριστεί, ακαθόριστο, αόριστο, σε εκκρεμότητα",
        "δεν, κανένα, καμία, κανένας, πουθενά, ούτε, κανείς",
        "αποφασιστεί, οριστεί, καθοριστεί, διευκρινιστεί, ανατεθεί, ρυθμιστεί, σαφές, ξεκάθαρο"
        ", συμφωνηθεί, γνωστό, γραφτεί, γραμμένο, καταγεγραμμένο, προβλέπεται, ορίζεται, ορισμένο"
        ", καθορισμένο, αποτυπωθεί, επιλεγεί, υποδειχθεί, προσδιοριστεί, βρεθεί",
        "δύο υπεύθυνοι, δύο υπεύθυνες, δύο ιδιοκτήτες, συνυπεύθυνες, συνυπεύθυνοι, συνυπεύθυνα"
        ", κοινή ευθύνη, κοινή εποπτεία, διπλή ηγεσία, εξ ημισείας, ίση ευθύνη",
        "δεν ανήκει σε κανέναν, δεν ανήκει σε κανένα τμήμα, δεν ανήκει σε καμία υπηρεσία"
        ", δεν την έχει κανείς, δεν την έχει κανένας",
        "δεν έχει ιδιοκτήτη, δεν έχει υπεύθυνο, δεν έχει επικεφαλής, δεν έχει κύριο"
        ", δεν ανήκει σε κανέναν, δεν ανήκει σε κανένα, δεν ανήκει σε καμία"
        ", δεν υπάγεται σε κανέναν, δεν υπάγεται σε κανένα, δεν υπάγεται σε καμία, είναι ορφανό",
        "αποφασίζουμε, αποφασίζεται, ρυθμίζουμε, λύνουμε, λύνεται, συμφωνούμε, κρίνεται"
        ", κρίνουμε|κατά περίπτωση, περίπτωση προς περίπτωση, ανά περίπτωση, εκ των ενόντων",
        "πετούν το μπαλάκι, πετάνε το μπαλάκι, περιμένει την άλλη, περιμένει το άλλο"
        ", παραπέμπουν η μία στην άλλη",
        "κανόνας, κανόνες, διαδικασία, μηχανισμός|διαφωνίας, διαφωνία, διαφωνίες, διαφωνούν"
        ", σύγκρουσης, σύγκρουση, διαφοράς",
    ),
}
