"""Money: what is hoped for, what is sure, and what the twin costs when it is there."""

from __future__ import annotations

from udtplan.rules.vocabulary.patterns import any_of
from udtplan.rules.vocabulary.topic import Topic

HEDGE = Topic(
    en=(
        "potential, potentially, possible, possibly, considering, exploring, explore, looking into"
        ", could be funded, might be funded, may come from, could come from, we hope, under discussion"
        ", looking for, possibilities, perhaps, maybe, we would like to apply"
    ),
    fr="potentiel*, possible*, éventuel*, envisag*, pourrai*, à l'étude, nous espérons, peut-être",
    de="potenzielle*, möglich*, mögliche*, denkbar*, eventuell*, geprüft, erwogen, hoffen, vielleicht",
    it="potenzial*, possibil*, eventual*, stiamo valutando, potrebb*, forse",
    es="potencial*, posible*, eventual*, estudiando, podría*, quizá*, tal vez",
    pt="potenci*, possíve*, eventua*, poderá*, poderia*, talvez",
    nl="mogelijk*, eventue*, overweg*, zou kunnen, onderzoeken, misschien",
    pl="potencjaln*, możliw*, ewentualn*, rozważ*, być może",
    cs="potenciáln*, možn*, případn*, zvažuj*",
    sk="potenciáln*, možn*, prípadn*, zvažuj*, možno",
    el="πιθαν*, ενδεχόμεν*, εξετάζ*, ίσως",
    sv="möjlig*, eventuell*, potentiell*, överväg*",
)
FIRM = Topic(
    en=(
        "secured, secure, approved, granted, awarded, allocated, budgeted, earmarked, applied, apply in"
        ", apply for, pays, pay"
        ", paid, covered, covers, financed by, funded by, in the budget, is funded, committed, contract"
        ", co-funded, voted"
        ", reserved, confirmed, decided, submitted, set aside"
    ),
    fr=(
        "acquis, acquise*, voté*, accordé*, alloué*, obtenu*, demandé*, inscrit*, financé* par, paie*"
        ", couvert*, déposé*, sécurisé*, engagé*, notifié*, prend en charge"
    ),
    de=(
        "gesichert*, bewilligt*, genehmigt*, beantragt*, eingestellt, tragen, trägt, bezahl*"
        ", beschlossen*, zugesagt*, gedeckt, bezuschusst, finanziert, im haushalt"
    ),
    it=(
        "approvat*, stanziat*, ottenut*, richiest*, finanziat* da, copre, coperto, assegnat*, presentat*"
        ", finanzia, paga, pagano, impegnat*, deliberat*"
    ),
    es=(
        "aprobad*, concedid*, asignad*, solicitad*, financiad* por, paga, cubre, presupuestad*, asegurad*"
        ", dotad*, consignad*, comprometid*, pagará, financia"
    ),
    pt=(
        "aprovad*, concedid*, atribuíd*, solicitad*, financiad* por, paga, assegurad*, cobre, cobert*"
        ", comprometid*, inscrit*, pagará, financia"
    ),
    nl=(
        "toegekend*, goedgekeurd*, aangevraagd*, begroot*, betaalt, betalen, gedekt, vastgesteld"
        ", gereserveerd, toegezegd*, vastgelegd, opgenomen in de begroting"
    ),
    pl=(
        "przyznan*, zatwierdzon*, złożon*, zapewnion*, finansuje, pokrywa, zabezpieczon*, dofinansowan*"
        ", przyznano, uchwalon*, wpisan*, pokryje, zapłaci"
    ),
    cs="schválen*, přidělen*, podan*, zajištěn*, hradí",
    sk="schválen*, pridelen*, podan*, zabezpečen*, hradí, schválil*, prideľ*, zaplatí, pokryje, vyčlenen*",
    el=(
        "εγκρίθηκ*, εγκεκριμέν*, εξασφαλισμέν*, κατατέθηκ*, καλύπτ*, χρηματοδοτείται, πληρώνει"
        ", δεσμευμέν*, προϋπολογισμέν*, εγγεγραμμέν*"
    ),
    sv="beviljat*, beviljad*, ansökt, betalar, finansieras, avsatt*, beslutat*",
)
SECURES = Topic(
    en=(
        "apply, application, applying, submit, bid, negotiate, secure, request, decide, council paper"
        ", vote, budget proposal"
    ),
    fr="demande*, dépos*, candidat*, négoci*, voter, vote, solliciter, dossier",
    de="antrag*, beantrag*, bewerb*, verhandel*, beschluss*, einwerb*",
    it="domanda, candidatura, richied*, presentare, delibera",
    es="solicit*, presentar, negoci*, aprobar",
    pt="candidatura*, pedido, submeter, submissão, negoci*, aprovar, deliberaç*",
    nl="aanvra*, aanvrag*, onderhandel*, besluit*, indien*",
    pl="wnios*, wniosek, złoży*, negocj*, uchwał*",
    sk="žiados*, žiadať, požiada*, podať, podanie, rokova*, schváli*, uzneseni*",
    el="αίτησ*, υποβολή, αίτημα",
)
UPKEEP = Topic(
    en=(
        "maintenance, maintain the, maintains the, maintains it, user support, support to users"
        ", user assistance, helpdesk, help desk, hosting"
        ", operation of the twin, operating the twin, keep running, long-term support, service contract"
    ),
    fr=(
        "maintenance, assistance aux utilisateurs, exploitation du jumeau, support aux utilisateurs"
        ", hébergement du jumeau, hébergement du modèle, hébergement des données"
        ", hébergement de la plateforme, hébergement des serveurs, hébergement informatique"
        ", maintien en condition"
    ),
    de=(
        "wartung*, pflege des, betrieb des, instandhaltung*, nutzersupport*, anwendersupport*, hosting"
        ", nutzerbetreuung*, anwenderbetreuung*"
    ),
    it=(
        "manutenzione, assistenza agli utenti, hosting, gestione operativa, assistenza utenti"
        ", supporto agli utenti"
    ),
    es=(
        "mantenimiento, soporte, asistencia a usuarios, alojamiento web, alojamiento de datos"
        ", alojamiento de la plataforma, alojamiento del gemelo, alojamiento en la nube"
        ", soporte a usuarios"
    ),
    pt=(
        "manutenção, apoio aos utilizadores, alojamento de dados, alojamento da plataforma"
        ", alojamento do gémeo, alojamento em nuvem, apoio a utilizadores"
    ),
    nl="onderhoud*, beheer van de, gebruikersondersteuning, hosting, ondersteuning van gebruikers",
    pl="utrzymani*, konserwacj*, wsparcie użytkowników, hosting, wsparci* użytkowników, obsług* serwis*",
    cs="údržb*, provoz dvojčete, podpora uživatelů",
    sk=(
        "údržb*, podpora používateľov, prevádzk* dvojčaťa, prevádzk* platformy, prevádzk* systému"
        ", prevádzk* modelu"
    ),
    el=(
        "συντήρησ*, υποστήριξη χρηστών, φιλοξενία της πλατφόρμας, φιλοξενία του διδύμου"
        ", φιλοξενία δεδομένων, φιλοξενία στο νέφος"
    ),
    sv="underhåll*, användarstöd, förvaltning av tvillingen",
)
# Upkeep told by what is done, to what, and how often: "Clean and test the sensors every March".
_CARED_FOR = {
    "en": r"clean\w*|test(?:ed|ing|s)?|calibrat\w+|repair\w*|replac\w+|servic(?:e|es|ed|ing)|mend\w*"
    r"|fix(?:es|ed)?"
    r"|overhaul\w*|inspect\w*|renew\w*|patch\w*",
    "fr": r"nettoy\w+|test(?:er|és?|e)|étalonn\w+|calibr\w+|répar\w+|remplac\w+|entreten\w+|révis\w+"
    r"|dépann\w+|renouvel\w+|corrig\w+",
    "de": r"reinig\w+|gereinigt|prüf\w+|geprüft|eich\w+|kalibrier\w+|reparier\w+|ersetz\w+|ausgetauscht"
    r"|austausch\w*|erneuer\w+|gewartet|warte[nt]|instand\w*|beheb\w+",
    "it": r"puli\w+|prov(?:are|ati|ate)|collaud\w+|tar(?:are|atura)|calibr\w+|ripar\w+|sostitu\w+|revision\w+"
    r"|rinnov\w+|corregg\w+",
    "es": r"limpi\w+|prob(?:ar|ados|adas)|calibr\w+|repar\w+|sustitu\w+|reemplaz\w+|revis\w+|renov\w+",
    "pt": r"limp\w+|test(?:ar|ados|adas)|calibr\w+|repar\w+|substitu\w+|reve(?:r|em)|renov\w+|corrig\w+",
    "nl": r"reinig\w*|schoon\w*|gereinigd|test(?:en)?|getest|ijk\w*|kalibre\w+|gekalibreerd|repar\w+"
    r"|herstel\w*"
    r"|vervang\w*|vernieuw\w*|verhelp\w*",
    "pl": r"czyszcz\w+|czyści\w*|testow\w+|kalibr\w+|napraw\w+|wymian\w+|wymieni\w+|serwis\w*|przegląd\w*"
    r"|konserw\w+|usuwa\w*",
    "sk": r"čist\w+|test(?:ovať|ovanie)|kalibr\w+|oprav\w+|vym[ie]n\w+|servis\w*|odstraň\w+",
    "el": r"καθαρ\w+|δοκιμ\w+|βαθμονόμ\w+|επισκευ\w+|αντικατ\w+|επιδιόρθ\w+|διορθών\w+",
}
CARED_FOR = any_of(_CARED_FOR)
_OFTEN = {
    "en": r"(?:every|each) (?:\w+ )?(?:years?|months?|weeks?|days?|quarter|spring|summer|autumn|winter"
    r"|january|february|march"
    r"|april|may|june|july|august|september|october|november|december)|regular\w*|yearly|annual\w*|monthly"
    r"|weekly|quarterly|twice a|once a|for (?:\w+ ){1,2}years"
    r"|within \w+ (?:\w+ )?(?:days|hours)",
    "fr": r"chaque (?:année|an|mois|semaine|trimestre|printemps|été|automne|hiver|jour)"
    r"|tous les \w*\s?(?:ans|mois|jours)|toutes les (?:\w+ )?(?:semaines|années)|régul\w+|annue\w+"
    r"|mensue\w+|par an|pendant \w+ ans",
    "de": r"jede[nrsm]? (?:\w+ )?(?:jahr|monat|woche|quartal|frühjahr|sommer|herbst|winter|märz|april|tag)"
    r"|jährlich\w*|monatlich\w*|regelmäßig\w*|alle \w+ (?:jahre|monate|wochen)|\w+ jahre lang"
    r"|laufend\w*|binnen",
    "it": r"ogni (?:\w+ )?(?:ann[oi]|mes[ei]|settiman[ae]|trimestre|primavera|estate|autunno|inverno|marzo"
    r"|aprile|giorno)|regolar\w+|annual\w+|mensil\w+|all[’']anno|per \w+ anni|entro \w+ (?:giorni|ore)",
    "es": r"cada (?:\w+ )?(?:años?|mes(?:es)?|semanas?|trimestre|primavera|verano|otoño|invierno|marzo|día)"
    r"|todos los (?:años|meses)|regular\w+|anual\w*|mensual\w*|al año|durante \w+ años",
    "pt": r"cada (?:\w+ )?(?:anos?|m[eê]s(?:es)?|semanas?|trimestre|primavera|verão|dia)|todos os (?:anos"
    r"|meses)|regular\w+|anual\w*|mensa\w+|por ano|durante \w+ anos",
    "nl": r"(?:elke?|iedere?) (?:\w+ )?(?:jaar|maand|week|kwartaal|voorjaar|zomer|herfst|winter|dag)"
    r"|jaarlijks\w*|maandelijks\w*|regelmatig|per jaar|\w+ jaar lang",
    "pl": r"każd\w+ (?:rok\w*|miesiąc\w*|tydzień|tygodni\w*|wiosn\w+|zim\w+)|co (?:roku|miesiąc|rok"
    r"|kwartał)|corocz\w+|regular\w+|przez \w+ lat\w*",
    "sk": r"každ\w+ (?:rok\w*|mesiac\w*|týždeň|jar|zim\w+)|ročne|mesačne|pravidel\w+|počas \w+ rokov",
    "el": r"κάθε (?:χρόνο|έτος|μήνα|εβδομάδα|άνοιξη|μάρτιο)|τακτικ\w+|ετήσι\w+|μηνιαί\w+|επί \w+ έτη"
    r"|για \w+ χρόνια",
}
OFTEN = any_of(_OFTEN)
# What is kept up then, beside sensors: things of the twin, not streets and sewers.
_KEPT_UP = {
    "en": r"twin|models?|platform|software|servers?|hardware|devices?|equipment|interfaces?|faults?"
    r"|displays?",
    "fr": r"jumeau|modèles?|plateforme|logiciels?|serveurs?|matériels?|équipements?|interfaces?|pannes?",
    "de": r"zwilling\w*|modells?|plattform|software|server|hardware|geräte\w*|schnittstellen?|störungen"
    r"|fehler",
    "it": r"gemello|modell[oi]|piattaforma|software|server|apparecchi\w*|dispositivi|interfacc\w+|guasti",
    "es": r"gemelo|modelos?|plataforma|software|servidor\w*|equipos|dispositivos|interfaces|averías|fallos",
    "pt": r"gémeo|modelos?|plataforma|software|servidor\w*|equipamentos?|dispositivos|interfaces|avarias"
    r"|falhas",
    "nl": r"tweeling|model|platform|software|servers?|hardware|apparat\w+|koppelingen|storingen|fouten",
    "pl": r"bliźnia\w+|model\w*|platform\w+|oprogramowani\w+|serwer\w*|urządze\w+|usterk\w*|awari\w*|błęd\w+",
    "sk": r"dvojč\w+|model\w*|platform\w+|softvér\w*|server\w*|zariaden\w+|poruch\w*|chyb\w*",
    "el": r"δίδυμο\w*|δίδυμου|μοντέλ\w+|πλατφόρμα\w*|λογισμικ\w+|εξοπλισμ\w+|συσκευ\w+|βλάβ\w+|σφάλμα\w*",
}
KEPT_UP = any_of(_KEPT_UP)
_A_YEAR = {
    "en": r"(?:each|every|a|per) (?:year|month|quarter)|yearly|annually",
    "fr": r"(?:chaque|par) (?:an|année|mois)|tous les ans|annuellement",
    "de": r"(?:jedes|pro|im) (?:jahr|monat)|jährlich|monatlich",
    "it": r"(?:ogni|all[’']|per) ?(?:anno|mese)|annualmente",
    "es": r"(?:cada|al|por) (?:año|mes)|anualmente",
    "pt": r"(?:cada|por|ao) (?:ano|mês)|anualmente",
    "nl": r"(?:elk|ieder|per) (?:jaar|maand)|jaarlijks",
    "pl": r"rocznie|co roku|(?:każdego|na) roku?|miesięcznie",
    "sk": r"ročne|každý rok|za rok|mesačne",
    "el": r"(?:κάθε|τον|ανά) (?:χρόνο|έτος|μήνα)|ετησίως",
}
A_YEAR = any_of(_A_YEAR)
_COSTS = {
    "en": r"costs?|prices?|estimates?|amounts?",
    "fr": r"coûts?|montants?|prix|estimations?",
    "de": r"kosten\w*|preis\w*|schätzung\w*|betrag|summe",
    "it": r"cost[oi]|import[oi]|prezz[oi]|stim[ae]",
    "es": r"costes?|costos?|importes?|precios?|estimaci\w+",
    "pt": r"custos?|montantes?|preços?|estimativas?",
    "nl": r"kosten|prijs|prijzen|bedrag|raming",
    "pl": r"koszt\w*|kwot\w+|cen[ay]|szacun\w+",
    "sk": r"náklad\w*|sum[ay]|cen[ay]|odhad\w*",
    "el": r"κόστ\w+|ποσ[όά]\w*|τιμ[ήέ]\w*|εκτίμησ\w+",
}
COST = any_of(_COSTS)
_EACH_YEAR = {
    "en": r"running|recurring|operating|maintenance|yearly|annual",
    "fr": r"récurrents?|fonctionnement|annuel\w*|maintenance|exploitation",
    "de": r"laufende\w*|jährlich\w*|wartung\w*|betriebskosten|folgekosten",
    "it": r"ricorrenti|annu[oi]|annual[ei]|gestione|manutenzione",
    "es": r"recurrentes?|anual\w*|funcionamiento|mantenimiento",
    "pt": r"recorrentes?|anua\w+|funcionamento|manutenção",
    "nl": r"jaarlijkse?|structurele?|beheerkosten|onderhoud\w*",
    "pl": r"roczn\w+|bieżąc\w+|utrzymani\w+|eksploatac\w+",
    "sk": r"ročn\w+|prevádzkov\w+|bežn\w+|údržb\w+",
    "el": r"ετήσι\w+|λειτουργικ\w+|επαναλαμβανόμεν\w+|συντήρησ\w+",
}
YEARLY = any_of(_EACH_YEAR)
# Money that is there or asked for: it says who pays, not what the work costs.
_IN_HAND = {
    "en": r"secured|granted|awarded|allocated|approved|applied|apply|available|set aside|reserved|earmarked"
    r"|obtained|promised",
    "fr": r"acquis\w*|accordé\w*|obtenu\w*|attribué\w*|disponibles?|réservé\w*|inscrit\w*|demandé\w*"
    r"|sollicité\w*|promis\w*|voté\w*",
    "de": r"gesichert\w*|bewilligt\w*|zugesagt\w*|beantragt\w*|verfügbar\w*|bereit|bereitgestellt"
    r"|reserviert\w*|eingestellt",
    "it": r"assicurat\w|stanziat\w|ottenut\w|concess\w|disponibil\w|richiest\w|approvat\w|assegnat\w",
    "es": r"asegurad\w+|concedid\w+|obtenid\w+|disponibles?|solicitad\w+|aprobad\w+|reservad\w+"
    r"|consignad\w+|reservan?|consignan?|aportan?",
    "pt": r"assegurad\w+|concedid\w+|obtid\w+|disponíve\w+|solicitad\w+|aprovad\w+|reservad\w+|inscrit\w+",
    "nl": r"toegekend|beschikbaar|gereserveerd|toegezegd|aangevraagd|goedgekeurd",
    "pl": r"zapewnion\w+|zabezpieczon\w+|przyznan\w+|dostępn\w+|zarezerwowan\w+|zatwierdzon\w+",
    "sk": r"zabezpečen\w+|pridelen\w+|schválen\w+|dostupn\w+|vyčlenen\w+|rezervovan\w+|požiadan\w+",
    "el": r"εξασφαλισ\w+|εγκεκριμέν\w+|εγκρίθηκ\w+|διαθέσιμ\w+|δεσμευμέν\w+",
}
IN_HAND = any_of(_IN_HAND)
_WANTED = {
    "en": r"needs?|needed|requires?|required|total|altogether|in all|offers?|quotes?"
    r"|for the (?:model|build|twin)",
    "fr": r"besoins?|faut|faudra|total|nécessit\w+|nécessaires?|devis",
    "de": r"braucht|brauchen|benötig\w*|insgesamt|gesamt\w*|bedarf|angebot\w*",
    "it": r"serv\w+|totale|necessari\w|occorr\w+|fabbisogno|preventiv\w",
    "es": r"necesit\w+|necesari\w+|total|falta|ofertas?"
    r"|presupuestos?(?! (?:municipal|anual|propio|ordinario|general|de 20|de la ciudad|del ayuntamiento))",
    "pt": r"necess\w+|precis\w+|total|propostas?",
    "nl": r"nodig|totaal|offertes?",
    "pl": r"potrzeb\w+|łącznie|razem|ofert\w*",
    "sk": r"potreb\w+|spolu|celkom|ponuk\w*",
    "el": r"χρει\w+|απαιτ\w+|συνολ\w+|προσφορ\w+",
}
WANTED = any_of(_WANTED)
# "We have no estimate of the cost yet", "the price will be calculated in the study".
_NO_ESTIMATE = {
    "en": r"(?:no|not|without|n[’']t)\s+(?:[\w’'-]+\s+){0,4}?(?:estimate|calculation|costing)s?\b"
    r"|(?:cost|estimate|price|sum|amount|total)s?\s+(?:[\w’'-]+\s+){0,5}?(?:(?:not|n[’']t)\s+(?:yet\s+"
    r"|been\s+|be\s+){0,2}|"
    r"(?:will|can only) be\s+|(?:yet|still) to be\s+|remains? to be\s+)"
    r"(?:known|estimated|calculated|fixed|determined|worked out|available)"
    r"|what\s+(?:[\w’'-]+\s+){1,5}?(?:costs?|comes? to|amounts? to)\b[^.;]{0,60}?(?:not|n[’']t|after"
    r"|only|once|when|until)\b"
    r"|(?:know|learn|see|hear)\s+(?:the\s+)?(?:cost|price|sum|total)s?\s+(?:only\s+)?(?:after|once|when)",
    "fr": r"(?:pas|aucune?|sans|ni)\s+(?:[\w’'-]+\s+){0,4}?(?:d[’'])?(?:chiffrage|estimation"
    r"|évaluation|calcul|devis)"
    r"|(?:coût|prix|montant|chiffrage)s?\s+(?:[\w’'-]+\s+){0,5}?"
    r"(?:(?:pas|non)\s+(?:encore\s+)?(?:été\s+)?|sera\s+|seront\s+|reste\s+à\s+)"
    r"(?:connu|estimé|évalué|chiffré|calculé|estimer|évaluer|chiffrer|calculer)e?s?"
    r"|ce\s+que\s+(?:[\w’'-]+\s+){0,5}?(?:coûtera|coûteront|coûte)\b[^.;]{0,60}?(?:pas|après|qu[’']à"
    r"|lorsque|quand)\b",
    "de": r"(?:keine?n?|ohne)\s+(?:[\w-]+\s+){0,3}?(?:kostenschätzung|kostenrechnung|schätzung"
    r"|kalkulation|kostenberechnung"
    r"|kostenrahmen)|(?:kosten|preis)\s+(?:[\w-]+\s+){0,6}?(?:noch nicht|nicht|werden noch|wird noch"
    r"|werden erst)\s+"
    r"(?:[\w-]+\s+){0,2}?(?:bekannt|geschätzt|berechnet|ermittelt|beziffert|kalkuliert)"
    r"|was\s+(?:[\w-]+\s+){1,6}?(?:kostet|kosten(?:\s+wird)?)\b[^.;]{0,60}?(?:nicht|erst|nach)\b",
    "it": r"(?:non|nessuna?|senza)\s+(?:[\w’'-]+\s+){0,5}?(?:stima|calcolo|preventivo)"
    r"|(?:costo|costi|prezzo)\s+(?:[\w’'-]+\s+){0,5}?(?:non|sarà|saranno|va|vanno)\s+"
    r"(?:[\w’'-]+\s+){0,4}?(?:not|stimat|calcolat|quantificat|valutat)[oiae]"
    r"|quanto\s+(?:[\w’'-]+\s+){0,4}?cost(?:erà|eranno|a|i)\b[^.;]{0,60}?(?:non|solo|dopo|quando)\b",
    "es": r"(?:no|ning[uú]n\w*|sin)\s+(?:[\w’'-]+\s+){0,4}?(?:cálculo|estimación|valoración económica)"
    r"|(?:coste|costo|precio)s?\s+(?:[\w’'-]+\s+){0,5}?(?:(?:no|sin)\s+(?:[\w’'-]+\s+){0,4}?|se\s+)"
    r"(?:conoc|estim|calcul|cuantific|valor)\w+"
    r"|(?:lo\s+que|cuánto)\s+(?:[\w’'-]+\s+){0,4}?(?:costará|costarán|cuesta)\b[^.;]{0,60}?(?:no|solo"
    r"|sólo|tras|hasta|cuando)\b",
    "pt": r"(?:não|nenhum\w*|sem)\s+(?:[\w’'-]+\s+){0,4}?(?:cálculo|estimativa|orçamentação)"
    r"|(?:custo|preço)s?\s+(?:[\w’'-]+\s+){0,5}?(?:não|será|serão|por)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?:conhecid|estimad|calculad|quantificad|estimar|calcular)\w*"
    r"|(?:o\s+que|quanto)\s+(?:[\w’'-]+\s+){0,4}?custar(?:á|ão)\b[^.;]{0,60}?(?:não|só|após|depois|quando)\b",
    "nl": r"(?:geen|zonder)\s+(?:[\w-]+\s+){0,3}?(?:kostenraming|raming|schatting|berekening"
    r"|kostenberekening)"
    r"|(?:kosten|prijs)\s+(?:[\w-]+\s+){0,6}?(?:niet|worden nog|wordt nog|moeten nog)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:bekend|geraamd|berekend|geschat|begroot)"
    r"|wat\s+(?:[\w-]+\s+){1,6}?(?:kost|kosten)\b[^.;]{0,60}?(?:niet|pas|na)\b",
    "pl": r"(?:nie ma|brak|nie mamy|bez)\s+(?:\w+\s+){0,3}?(?:wyceny|kosztorysu|kalkulacji"
    r"|oszacowania|szacunku)"
    r"|koszt\w*\s+(?:\w+\s+){0,5}?(?:nie|zostan\w+|będ\w+)\s+(?:\w+\s+){0,3}?"
    r"(?:znan|oszacowan|obliczon|wyliczon|skalkulowan|policzon)\w*"
    r"|ile\s+(?:\w+\s+){0,4}?(?:kosztuje|kosztować)\b[^.;]{0,60}?(?:nie|dopiero|po)\b",
    "sk": r"(?:nemáme|niet|bez|nie je)\s+(?:\w+\s+){0,3}?(?:odhad\w*|kalkuláci\w*"
    r"|rozpočt\w* nákladov|výpočt?u?)"
    r"|náklad\w*\s+(?:\w+\s+){0,5}?(?:nie sú|nie je|neboli|budú|budeme)\s+(?:\w+\s+){0,3}?"
    r"(?:znám|odhadnut|vypočítan|vyčíslen)\w*"
    r"|koľko\s+(?:\w+\s+){0,4}?(?:stáť|stojí)\b[^.;]{0,60}?(?:ne\w+|až|po)\b",
    "el": r"(?:δεν|χωρίς|καμία)\s+(?:\w+\s+){0,5}?(?:εκτίμηση|υπολογισμό|κοστολόγηση|προεκτίμηση)"
    r"|κόστος\s+(?:\w+\s+){0,5}?(?:δεν|θα)\s+(?:\w+\s+){0,3}?(?:υπολογ|εκτιμ|γνωστ|κοστολογ)\w*"
    r"|πόσο\s+(?:\w+\s+){0,4}?κοστίσ\w+[^.;]{0,60}?(?:δεν|μόνο|μετά|όταν)\b",
}
NO_ESTIMATE = any_of(_NO_ESTIMATE)
