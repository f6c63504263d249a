"""The words by which a plan says that there is nobody else, no personal data, and no money to find.

One row a language, made of the same pieces: speakers are asked to correct theirs. What each denial is held
against stands in `claims`.
"""

from __future__ import annotations

from typing import NamedTuple

from udtplan.rules.texts import Sign, SignInLanguages, Signs
from udtplan.spoken import LANGUAGES

# Behind a "not" they narrow it: "not yet", "not only", "no such data".
_NARROW = {
    "en": "yet|only|just|all|such|these|those|whether|sensitive|special|if|without",
    "fr": "encore|seulement|toutes|ces|ceux|sensibles?|sans|si",
    "de": "noch|nur|alle|solche[rn]?|diese[rn]?|besondere[rn]?|sensible[rn]?|ohne|ob",
    "it": "ancora|solo|soltanto|tutti|questi|sensibili|senza|se|si",
    "es": "todavía|aún|sólo|solo|todos|estos|sensibles?|sin|si|se",
    "pt": "ainda|só|apenas|todos|estes|sensíveis|sem|se",
    "nl": "nog|alleen|alle|deze|bijzondere|zonder",
    "pl": r"jeszcze|tylko|wszystki\w+|tych|wrażliw\w+|bez",
    "sk": r"ešte|len|iba|všetk\w+|týchto|citliv\w+|bez",
    "el": "ακόμη|ακόμα|μόνο|όλα|αυτά|ευαίσθητα|χωρίς",
}


def _few(most: int, language: str) -> str:
    """Up to so many words of a language, none of which narrows what is said."""
    return rf"(?:(?!(?:{_NARROW[language]})(?!\w))[\w’'-]+ ){{0,{most}}}?"


def _sign(*needed: str, rows: list[str]) -> Sign:
    return Sign(rf"(?<!\w)(?:{'|'.join(rows)})(?!\w)".replace(" ", r"\s+"), *needed)


class _Denied(NamedTuple):
    """How a language denies a thing.

    Attributes:
        language: its code.
        thing: what is denied, with all that may stand between it and its "no".
        no: stands directly before it.
        does_not: a verb with its "not", shortly before it.
        is_not: shortly behind it.
        other: what says the same in words of its own.
    """

    language: str
    thing: str
    no: str
    does_not: str
    is_not: str
    other: str = r"(?!)"

    @property
    def pattern(self) -> str:
        """All of them."""
        thing, few = f"(?:{self.thing})", _few(3, self.language)
        before = f"(?:(?:{self.no}) |(?:{self.does_not}) {few})"
        return f"{before}{thing}|{thing} {few}(?:{self.is_not})|{self.other}"


# ── Nobody else ─────────────────────────────────────────────────────────────────────────────────────

_OTHERS = (
    _Denied(
        "en",
        "(?:other|further|additional|external|outside|more) (?:key |external |relevant )?"
        "(?:stakeholders?|partners?|actors?|organi[sz]ations?|parties|bodies)",
        "no|without(?: any)?",
        r"(?:not|never|\w+n[’']t) (?:involve|need|require|foresee|expect|have|any)",
        r"(?:(?:are|is|do|does|will) (?:not|never)|\w+n[’']t) (?:be )?"
        "(?:involved|needed|required|foreseen|planned|expected|take part|participate)",
        "(?:nobody|no one|no-one) else (?:is (?:needed|involved|required)|has to be|needs to be|takes part)"
        r"|not (?:need|involve) (?:any(?:body|one) else)"
        "|(?:apart from|besides) (?:us|the city|the municipality),? (?:nobody|no one) (?:is|takes)"
        "|outside (?:the |our )?(?:city|city hall|town hall|municipality|administration|council),?"
        " (?:nobody|no one)"
        " (?:is|takes)|(?:nobody|no one) (?:from )?outside (?:the |our )?(?:city|city hall|town hall"
        "|municipality"
        "|administration|council) (?:is|takes)"
        "|no (?:third|external|outside) (?:party|body|organi[sz]ation|partner|actor)s? (?:is|are|takes?|has"
        " to be) (?:involved|needed|required|part|asked)",
    ),
    _Denied(
        "fr",
        "autres? (?:partenaires?|acteurs?|parties? prenantes?|organismes?|intervenants?)"
        "|(?:partenaires?|acteurs?|organismes?) (?:externes?|extérieurs?)",
        "aucune?|pas d[’']|pas de|sans|sans aucune?",
        "(?:n[’']|ne )(?:associons|impliquons|prévoyons|faut|associe|implique) (?:pas|aucun)",
        r"(?:ne|n[’'])[\w ]{0,12}?\s*pas (?:associé|impliqué|concerné|prévu|nécessaire)e?s?",
        "(?:hors|en dehors) de (?:la |notre )?(?:mairie|ville|commune|municipalité|collectivité"
        "|[’'l]administration),?"
        " (?:personne|nul) n[’'](?:est|intervient|y participe)"
        "|personne d[’']autre n[’']est|aucune? autre (?:partenaire|acteur|organisme)|pas d[’']autres? "
        "(?:partenaires?|acteurs?|parties prenantes|organismes)"
        "|aucun (?:tiers|acteur extérieur|organisme extérieur) n[’'](?:est|intervient|y participe)",
    ),
    _Denied(
        "de",
        "(?:weitere[rn]?|andere[rn]?|externe[rn]?) (?:partner|beteiligten?|akteuren?|akteure|stakeholder"
        "|stellen|interessenträger)",
        "keine[rn]?|ohne",
        "(?:beteiligen|brauchen|benötigen|sehen) (?:wir )?keine",
        "nicht (?:nötig|erforderlich|beteiligt|gebraucht|benötigt|vorgesehen|zu beteiligen)"
        "|gibt es nicht|(?:brauchen|benötigen|beteiligen) wir nicht",
        "außerhalb (?:der stadt\\w*|des rathauses|der verwaltung) (?:ist|wird|wirkt) niemand|"
        "niemand sonst (?:ist|wird)|sonst (?:ist|wird) niemand|externe sind nicht beteiligt"
        r"|außer (?:uns|der stadt\w*|dem rathaus)(?: selbst)? (?:ist|wird) niemand"
        "|(?:keine|ohne) (?:dritten?|externen)(?= (?:sind )?(?:beteiligt|nötig|eingebunden))|(?:dritte"
        "|externe) (?:sind|werden) nicht (?:beteiligt|eingebunden|nötig)",
    ),
    _Denied(
        "it",
        "altr[oiae] (?:partner|attor[ei]|soggett[oi]|part[ei]|ent[ei])",
        "nessuna?|alcun",
        "non (?:(?:vi|ci) sono|servono|occorrono|sono|coinvolgiamo|prevediamo|partecipano?|è)",
        "non (?:sono (?:necessari|coinvolti|previsti)|partecipano|servono|occorrono)",
        "(?:fuori|al di fuori) (?:dal|del|dall[’']|dell[’']) ?(?:comune|amministrazione|ente) nessuno (?:è"
        " coinvolto|partecipa|interviene|collabora)"
        "|nessun(?:[’']|a )?(?:\\s*altr[oa]) (?:partner|attore|soggetto|parte|ente|partecipa|è)"
        "|nessun (?:soggetto|ente) (?:esterno|terzo) (?:è coinvolto|partecipa|interviene)",
    ),
    _Denied(
        "es",
        "(?:otros?|más) (?:socios?|actor(?:es)?|agentes?|interesados)|(?:socio|actor|agente) externo",
        "ning[uú]n|sin",
        "no (?:hacen? falta|se necesitan?|se requieren?|participan?|hay|involucramos|interviene[ns]?"
        "|prevemos)",
        "no (?:participan|intervienen|hacen falta|son necesarios|están implicados)",
        r"fuera (?:del ayuntamiento|de la (?:administración|casa)) nadie (?:participa|interviene|está"
        r" implicado|colabora)"
        r"|ning[uú]n (?:socio|actor|agente)(?: externo)?|nadie más (?:participa|interviene|hace falta)"
        "|ning[uú]n (?:tercero|actor ajeno|agente ajeno|organismo externo) (?:[\\w ]{0,20})?(?:participa"
        "|interviene)",
    ),
    _Denied(
        "pt",
        "outros? (?:parceiros?|ator(?:es)?|interessados?|intervenientes)",
        "nenhum|sem",
        "não (?:são necessários|são precisos|há|existem|participam|envolvemos|prevemos)",
        "não (?:participam|são necessários|estão envolvidos)",
        "fora (?:da câmara|do município|da autarquia) ninguém (?:participa|intervém|está envolvido|colabora)"
        "|mais ninguém (?:participa|intervém|é)"
        "|nenhuma entidade (?:externa|terceira) (?:participa|intervém|está envolvida)|nenhum terceiro"
        " (?:participa|intervém)",
    ),
    _Denied(
        "nl",
        "(?:andere|externe|verdere) (?:partners?|partijen|belanghebbenden|stakeholders|organisaties)",
        "geen|zonder",
        "(?:betrekken|hebben|voorzien) (?:we |wij )?geen",
        "niet (?:betrokken|nodig|voorzien)|doen niet mee",
        "buiten (?:de |onze )?(?:gemeente|stad|organisatie) (?:is|doet|werkt) niemand"
        "|niemand (?:van )?buiten (?:de )?(?:gemeente|stad) (?:is|doet)|niemand anders is (?:nodig"
        "|betrokken)|verder (?:is niemand (?:nodig|betrokken)|doet niemand mee)"
        "|(?:er zijn )?geen derden (?:betrokken|nodig)|derden zijn niet betrokken",
    ),
    _Denied(
        "pl",
        r"inn\w+ (?:partner\w+|interesariusz\w*|podmiot\w*)",
        r"brak|bez|żadn\w+",
        r"nie (?:ma|potrzeba|angażujemy|przewidujemy|uczestniczą)",
        r"nie (?:są (?:potrzebn\w+|zaangażowan\w+)|uczestniczą|biorą)",
        "poza (?:urzędem|miastem|gminą) nikt|nikt spoza (?:urzędu|miasta|gminy) nie"
        "|nikogo (?:więcej|innego) nie potrzeba|nikt (?:inny|więcej) nie (?:jest|będzie|bierze|uczestniczy)"
        "|żaden (?:inny )?(?:podmiot|partner)(?: zewnętrzny)? nie (?:jest|bierze|uczestniczy)",
    ),
    _Denied(
        "sk",
        r"(?:ďalš\w+|in\w|in[ýé]ch) (?:partner\w+|aktér\w+|subjekt\w*)",
        r"žiadn\w+|bez",
        r"ne(?:zapájame|potrebujeme|prizývame)|nie sú potrební",
        r"nie sú (?:potrebn|zapojen)\w+|sa nezúčastňujú",
        "(?:mimo|okrem) (?:úradu|mesta|samosprávy) (?:sa )?(?:\\w+ )?nikto|nikto (?:iný|ďalší) (?:nie je|sa"
        " nezúčastňuje)"
        "|žiadny (?:externý|iný) (?:subjekt|partner) (?:nie je|sa nezúčastňuje)",
    ),
    _Denied(
        "el",
        "άλλ(?:ος|οι|ους) (?:φορέας|φορείς|εταίρο[ις]|εταίρους|εταίρος)",
        "κανένας|κανέναν|χωρίς",
        "δεν (?:χρειάζονται|υπάρχουν|εμπλέκονται|εμπλέκουμε|συμμετέχουν)",
        "δεν (?:συμμετέχουν|χρειάζονται|εμπλέκονται)",
        "(?:εκτός|έξω από) (?:του|τον) (?:δήμου|δήμο) (?:δεν \\w+ )?κανείς|κανείς άλλος δεν"
        "|κανένας εξωτερικός (?:φορέας|εταίρος) δεν",
    ),
)
# Of each language, words that deny and words of others: without one of each nothing is denied.
_OTHERS_NEED = (
    (
        "no not nobody one without never third",
        "other further additional external outside more else apart besides third party parties",
    ),
    (
        "nul aucun aucune pas personne sans",
        "tiers extérieur extérieurs autre autres externe externes hors dehors",
    ),
    (
        "keine keinen keiner ohne nicht niemand dritte externe",
        "dritte dritten externe externen externer weitere weiteren weiterer andere anderen anderer sonst"
        " außer außerhalb",
    ),
    ("nessuno nessun nessuna alcun non", "esterno terzo altro altri altra altre fuori"),
    ("ningún ningun no nadie sin", "tercero ajeno externa externo otro otros más fuera"),
    ("nenhum não ninguém sem", "terceira terceiro externo externa outro outros mais fora"),
    ("geen zonder niet niemand derden", "derden buiten anders verdere verder externe andere"),
    (
        "żaden brak bez żadnych żadne nie nikt nikogo",
        "zewnętrzny poza spoza mimo inny innych inne inni innego więcej",
    ),
    (
        "žiadny žiadni žiadne bez nie nezapájame nepotrebujeme nezúčastňujú nezúčastňuje nikto",
        "externý podmiot mimo okrem ďalší ďalších iný iní iné iných",
    ),
    ("κανείς κανένας κανέναν δεν χωρίς", "εξωτερικός εκτός έξω άλλος άλλοι άλλους"),
)
NO_OTHERS = Signs(
    *(_sign(*needed, rows=[row.pattern]) for needed, row in zip(_OTHERS_NEED, _OTHERS, strict=True))
)

# ── No personal data ────────────────────────────────────────────────────────────────────────────────

_PERSONAL = (
    _Denied(
        "en",
        "personal(?:ly identifiable)? (?:data|information)|(?:data|information) (?:on|about) (?:people"
        "|persons"
        "|individuals|residents)",
        "no|without(?: any)?|(?:no|without(?: any)?) (?:use|processing|collection) of",
        rf"(?:not|never|nor|\w+n[’']t) {_few(1, 'en')}(?:us(?:e[sd]?|ing)|process\w*|collect\w*|contain\w*"
        rf"|involv\w+"
        r"|need\w*|requir\w+|handl\w+|stor\w+|hold\w*|includ\w+|keep\w*|record\w*|gather\w*|touch\w*|have"
        r"|having"
        r"|rely on|work\w* with|deal\w* with)",
        rf"(?:not|never) {_few(1, 'en')}(?:used|processed|collected|needed|involved|required|handled|held"
        "|stored|kept|included|enter|appear|occur|arise|flow|come|reach|part of)|plays? no (?:role|part)",
        r"(?:none of (?:the|this|these|our) data|nothing [\w ]{0,20}?) (?:is|are) personal"
        "|contains? nothing personal",
    ),
    _Denied(
        "fr",
        "données? (?:personnelles?|à caractère personnel|(?:sur|de) (?:des )?personnes)",
        "aucune|(?:pas|jamais) de|sans|sans aucune|se passe de",
        r"n(?:e|i|[’'](?:y )?)(?: ne)?\s*(?:traite|utilis|contien|contenons|comport|collect|inclu|manipul"
        r"|conserv|fait appel)\w*(?: (?:pas|aucune|jamais))?",
        r"n(?:e|[’'](?:y )?)\s*(?:sont|entrent|figurent|interviennent|apparaissent|passent|jouent)"
        " (?:pas|jamais|aucun)(?: (?:utilis|trait|collect|nécessair|conserv)[eé]es)?"
        r"(?! (?:publi|diffus|partag|transmis|communiqu|visibl|affich|accessib))",
        "aucune des données n[’']est personnelle|données ne sont pas personnelles",
    ),
    _Denied(
        "de",
        "personenbezogenen? daten|personendaten|daten (?:von|über|zu) (?:personen|menschen|einzelpersonen)",
        "keine(?:rlei|n|r)?|ohne(?: jegliche)?|nicht mit",
        r"(?:nicht|nie) (?:mit|auf)",
        rf"(?:werden|sind) {_few(2, 'de')}(?:nicht|nie) {_few(1, 'de')}(?:verarbeitet|erhoben|genutzt"
        r"|verwendet|nötig|erforderlich|gebraucht|benötigt|betroffen|gespeichert|enthalten|im spiel)"
        rf"|(?:fließen|gelangen|kommen|gehen|verarbeiten|nutzen|erheben|verwenden|brauchen)"
        f" {_few(3, 'de')}nicht|spielen keine rolle",
        r"(?:kein|keinen|keinerlei|ohne) personenbezug|personenbezug (?:besteht|gibt es|liegt) nicht",
    ),
    _Denied(
        "it",
        "dat[oi] (?:personal[ei]|(?:di|su|sulle) persone)",
        "nessun|senza|senza alcun|alcun",
        r"non (?:(?:ci|vi|si|vengono|sono|è|viene) )?(?:sono|entran?o?|tratt\w+|us(?:iamo|ano|at\w|a)"
        r"|utilizz\w+|raccogl\w+|raccolt\w|conserv\w+|compa(?:re|iono)|figura(?:no)?"
        r"|serv(?:e|ono)|occorr(?:e|ono)|preved\w+|comprend\w+|inclu\w+)",
        r"non (?:entrano|compaiono|figurano|servono|(?:sono|vengono) (?:trattati|usati|raccolti|utilizzati"
        "|necessari))|restano fuori",
        "dati non sono personali",
    ),
    _Denied(
        "es",
        "datos? (?:personal(?:es)?|de carácter personal|(?:de|sobre) (?:las )?personas)",
        "ning[uú]n|sin|sin ning[uú]n",
        r"no (?:se )?(?:hay|exist\w+|trat\w+|us[ao]\w*|utiliz\w+|recog\w+|manej\w+|guard\w+|almacen\w+"
        r"|entran?|figuran?|aparecen?|incluy\w+|incorpor\w+|proces\w+|necesit\w+)",
        "no (?:entran|figuran|aparecen|se (?:recogen|tratan|usan|utilizan|procesan))",
        "dato personal alguno",
    ),
    _Denied(
        "pt",
        "dados? (?:pessoa(?:l|is)|(?:de|sobre) pessoas)",
        "nenhum|sem|sem quaisquer|dispensa",
        r"não (?:se |são |serão |vão ser )?(?:há|existem|trat\w+|us[ao]\w*|utiliz\w+|recolh\w+|guard\w+"
        r"|entram?|figuram?|constam?|inclu\w+|process\w+|precis\w+)",
        "não (?:entram|figuram|constam|são (?:tratados|usados|utilizados|recolhidos|guardados))",
    ),
    _Denied(
        "nl",
        "persoonsgegevens?|gegevens (?:van|over) (?:personen|mensen|inwoners)",
        "geen|geen enkele?|zonder|zonder enige",
        r"(?:niet) (?:met)",
        rf"(?:worden|zijn|komen|gaan) {_few(2, 'nl')}niet {_few(2, 'nl')}(?:verwerkt|gebruikt|nodig"
        rf"|verzameld|opgeslagen|in|voor)|(?:verwerken|gebruiken|verzamelen) {_few(1, 'nl')}niet"
        "|spelen geen rol",
    ),
    _Denied(
        "pl",
        r"dan(?:e|ych) (?:osobow\w+|o osobach)",
        r"żadn\w+|brak|bez",
        rf"nie {_few(1, 'pl')}(?:przetwarza\w*|wykorzyst\w+|używa\w*|zbiera\w*|gromadz\w+"
        r"|ma|trafiają|występują|wchodzą|są przetwarzane)",
        r"nie (?:są (?:przetwarzane|wykorzystywane|zbierane|gromadzone)|trafiają|występują|wchodzą)",
    ),
    _Denied(
        "sk",
        r"osobn(?:é|ých|ými) údaj\w+|údaj\w+ o osobách",
        r"žiadn\w+|bez",
        r"ne(?:spracúva|používa|zbiera|uchováva|vstupuj|pracuje|využíva)\w*(?: sa)?(?: s)?|nie sú",
        r"ne(?:spracúvajú|používajú|zbierajú|vstupujú|nachádzajú|vystupujú)",
    ),
    _Denied(
        "el",
        "προσωπικ(?:ά|ό|ών|ού) δεδομέν(?:α|ο|ων|ου)|δεδομέν(?:α|ων) προσωπικού χαρακτήρα",
        "κανένα|χωρίς",
        r"δεν (?:χρησιμοποι\w+|επεξεργάζ\w+|επεξεργαζ\w+|συλλέγ\w+|υπάρχουν|εισέρχ\w+|τηρ\w+"
        r"|περιλαμβάν\w+|γίνεται)",
        r"δεν (?:χρησιμοποι|επεξεργάζ|συλλέγ|εισέρχ|τηρ|περιλαμβάν|υπεισέρχ)\w+",
    ),
)
# Of each language, words of data and words of people: without one of each nothing is denied.
_PERSONAL_NEED = (
    ("data information nothing", "persons individuals personal personally people"),
    ("donnée données", "personnes personnelle personnelles personnel"),
    (
        "daten personendaten personenbezug",
        "personendaten personen menschen einzelpersonen personenbezogene personenbezogenen personenbezug",
    ),
    ("dato dati", "persone personale personali"),
    ("dato datos", "personas personal personales"),
    ("dado dados", "pessoas pessoal pessoais"),
    (
        "gegevens persoonsgegevens persoonsgegeven",
        "personen mensen inwoners persoonsgegevens persoonsgegeven",
    ),
    ("dane danych", "osobach osobowych osobowe osobowymi"),
    ("osobách osobné osobných osobnými",),
    ("προσωπικά προσωπικό προσωπικών προσωπικού",),
)
NO_PERSONAL_DATA = Signs(
    *(_sign(*needed, rows=[row.pattern]) for needed, row in zip(_PERSONAL_NEED, _PERSONAL, strict=True))
)

# ── No money to find ────────────────────────────────────────────────────────────────────────────────


class _Funded(NamedTuple):
    """How a language says that all is paid for.

    Attributes:
        full: stands before `paid`; what follows it says the same.
        costs: what is paid.
        money: what is secured, with its verb.
        no_more: that no more is needed.
    """

    full: str
    paid: str
    in_full: str
    money: str
    no_more: str

    @property
    def pattern(self) -> str:
        """All of them."""
        return (
            f"(?:{self.full}) (?:{self.paid})|(?:{self.paid}) (?:{self.in_full})|{self.money}|{self.no_more}"
        )


def _surely(denials: str) -> str:
    """A few words, none of them one of some denials, as a pattern."""
    return rf"(?:(?!(?:{denials})(?!\w))\w+ ){{0,4}}"


_FUNDED = (
    _Funded(  # English
        "(?:is|are|already|been) (?:fully|entirely|completely|wholly|totally|(?:to )?100 (?:%|per\\s*cent))",
        "funded|financed|covered|paid for",
        "in full|to 100 (?:%|per\\s*cent)",
        rf"(?:funding|financing) {_surely('not|never|if|once|until')}(?:fully|entirely|completely|wholly)"
        " (?:secured|guaranteed|covered|assured)"
        "|(?:the )?(?:funding|money|budget|financing) is (?:fully |already |completely |now |all )?(?:secured"
        "|in place|guaranteed|covered|assured)"
        "|all (?:of )?the (?:money|funding|funds) (?:is|are) (?:already )?(?:there|secured|in place|approved)"
        "|(?:full|whole|entire|total) costs? (?:is|are) (?:already )?(?:covered|paid|funded)",
        "no (?:further|additional|more|other) (?:money|funding|funds|sources?) (?:is|are) (?:needed|required)"
        "|not need any (?:further|additional|more|other) (?:money|funding|funds)|no funding gap"
        "|not lack (?:any )?(?:money|funds|funding)",
    ),
    _Funded(  # French
        "entièrement|intégralement|totalement",
        "(?:financé|couvert)e?s?",
        "en totalité|dans (?:sa|leur) totalité|à 100\\s*%",
        rf"financement {_surely('pas|non|si')}(?:entièrement|intégralement|totalement|pleinement)"
        " (?:assuré|garanti|acquis|sécurisé)"
        "|(?:le )?(?:financement|budget) est (?:entièrement |intégralement |totalement |déjà )?(?:assuré"
        "|acquis|bouclé|garanti|sécurisé)"
        "|totalité (?:du budget|du financement|des crédits) est (?:déjà )?(?:acquise|assurée|votée)",
        "ne manque aucun (?:financement|crédit)|aucun (?:autre )?financement (?:complémentaire"
        " |supplémentaire )?n[’']est (?:nécessaire|requis)",
    ),
    _Funded(  # German
        "vollständig|komplett|voll|vollumfänglich|zu 100 (?:%|prozent)|zu hundert prozent",
        "finanziert|ausfinanziert|gedeckt",
        r"\b\B",
        rf"finanzierung {_surely('nicht|noch|wenn|sobald')}(?:vollständig|komplett|voll|vollumfänglich)"
        " (?:gesichert|gedeckt|sichergestellt)|durchfinanziert"
        "|finanzierung (?:ist|steht) (?:vollständig |komplett |bereits )?(?:gesichert|sichergestellt)"
        "|gesamtkosten sind (?:bereits )?(?:gedeckt|finanziert|gesichert)",
        "weitere mittel (?:sind|werden) nicht (?:erforderlich|nötig|gebraucht|benötigt)"
        "|keine(?:rlei)? (?:finanzierungslücke|deckungslücke|weiteren mittel (?:nötig|erforderlich))",
    ),
    _Funded(  # Italian
        "interamente|completamente|totalmente|pienamente|tutt[oa]",
        "(?:finanziat|copert)[oaie]",
        "per intero|al 100\\s*%|integralmente",
        rf"finanziamento {_surely('non|se|quando')}(?:interamente|completamente|totalmente|pienamente)"
        " (?:garantito|assicurato|coperto)"
        "|(?:il )?finanziamento è (?:già |interamente )?(?:assicurato|garantito|acquisito)"
        "|(?:la )?copertura finanziaria è (?:già )?(?:assicurata|garantita)",
        "non (?:servono|occorrono) altr[ie] (?:finanziamenti|fondi|risorse)|non mancano (?:fondi|risorse)",
    ),
    _Funded(  # Spanish
        "totalmente|completamente|íntegramente|plenamente",
        "(?:financiad|cubiert)[oa]s?",
        "en su totalidad|al 100\\s*%|por completo",
        rf"financiación {_surely('no|si|cuando')}(?:totalmente|completamente|íntegramente|plenamente)"
        " (?:asegurada|garantizada|cubierta)"
        "|(?:la )?financiación está (?:totalmente |ya )?(?:asegurada|garantizada|cubierta)",
        "no (?:hace falta|se necesita) (?:más|otra) financiación|no faltan fondos",
    ),
    _Funded(  # Portuguese
        "totalmente|plenamente|integralmente|completamente",
        "(?:financiad|cobert)[oa]s?",
        "na totalidade|a 100\\s*%|por completo",
        rf"financiamento {_surely('não|se|quando')}(?:totalmente|plenamente|integralmente)"
        " (?:assegurado|garantido)"
        "|(?:o )?financiamento está (?:totalmente |já )?(?:assegurado|garantido)",
        "não é (?:preciso|necessário) (?:mais|outro) financiamento|não faltam (?:verbas|fundos)",
    ),
    _Funded(  # Dutch
        "volledig|geheel|voor 100 (?:%|procent)",
        "gefinancierd|gedekt",
        r"\b\B",
        rf"financiering {_surely('niet|nog|als|zodra')}(?:volledig|geheel) (?:verzekerd|gegarandeerd|zeker)"
        "|(?:de )?(?:financiering|dekking) is (?:volledig |al )?(?:rond|gedekt|zekergesteld|gegarandeerd)",
        "geen (?:extra|verder|aanvullend|meer) (?:geld|budget) nodig|geen extra middelen nodig",
    ),
    _Funded(  # Polish
        "w pełni|w całości|całkowicie",
        r"(?:sfinansowan|zabezpieczon|pokryt)\w{1,2}",
        "w całości|w 100\\s*%|w pełni",
        rf"finansowanie {_surely('nie|jeśli|gdy')}w pełni (?:zapewnione|zagwarantowane|pewne)"
        "|finansowanie jest (?:w pełni |już )?(?:zapewnione|zabezpieczone|zagwarantowane)",
        "nie (?:potrzeba|są potrzebne) (?:dodatkow|dalsz)\\w+ środk\\w+|nie brakuje (?:środków|pieniędzy)",
    ),
    _Funded(  # Slovak
        "plne|úplne",
        r"(?:financovan|pokryt)[éýá]",
        "v plnej výške|v celom rozsahu|na 100\\s*%",
        "financovanie je (?:plne |už )?(?:zabezpečené|zaistené)",
        "(?:ďalšie|iné) (?:peniaze|prostriedky) nie sú potrebné|prostriedky nechýbajú",
    ),
    _Funded(  # Greek
        "πλήρως|εξ ολοκλήρου|καλύπτεται",
        r"χρηματοδοτ\w+|καλύπτεται|πλήρως",
        "εξ ολοκλήρου|πλήρως|κατά 100\\s*%",
        r"(?:η )?χρηματοδότηση (?:είναι|έχει) (?:πλήρως |ήδη )?(?:εξασφαλισ\w+|διασφαλισ\w+)",
        "δεν χρειάζεται άλλη χρηματοδότηση",
    ),
)
FUNDED = SignInLanguages(
    {language: row.pattern for language, row in zip(LANGUAGES, _FUNDED, strict=True)},
    "funded financed funding financing money funds lack budget covered cost costs paid financé financée"
    " financement crédit budget"
    " couvert couverte couverts finanziert finanzierung ausfinanziert durchfinanziert finanzierungslücke"
    " deckungslücke mittel mitteln gedeckt gesamtkosten finanziato finanziata finanziamento finanziamenti"
    " fondi risorse copertura coperto coperta coperti coperte financiado financiada financiación fondos"
    " cubierto cubierta cubiertos cubiertas financiamento cobertos cobertas coberto coberta verbas fundos"
    " gefinancierd financiering geld middelen dekking gedekt sfinansowany sfinansowane sfinansowana"
    " finansowanie zabezpieczone zabezpieczony pokryte pokryty środków środki pieniędzy financovaný"
    " financované financovanie pokryté pokrytý peniaze prostriedky χρηματοδοτείται χρηματοδοτημένο"
    " χρηματοδότηση καλύπτεται",
)
