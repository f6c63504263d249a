"""The wordings by which a plan denies or claims something: one sign a claim, one row a language.

Speakers are asked to correct their row. What each of them is held against stands in `claims`.
"""

from __future__ import annotations

import re

from udtplan.lazy import pattern
from udtplan.rules.texts import Sign


def _words(*needed: str, **languages: str) -> Sign:
    """Words in several languages; `needed` as for any sign."""
    return Sign(rf"(?<!\w)(?:{'|'.join(languages.values())})(?!\w)".replace(" ", r"\s+"), *needed)


def _surely(denials: str) -> str:
    """A few words, none of them one of some denials, as a pattern."""
    return rf"(?:(?!(?:{denials})(?!\w))\w+ ){{0,4}}"


# ── Denials ─────────────────────────────────────────────────────────────────────────────────────────

NO_OTHERS = _words(
    "no not nobody one without aucun aucune pas personne keine keinerlei niemand weitere nessun nessuna non"
    " ningún ningun no nadie sin nenhum não geen niemand brak nie nikt nikogo żadnych žiadni nie nikto"
    " κανένας κανείς δεν",
    "stakeholder stakeholders partner partners partnerzy partnerów actor actors actores acteur acteurs"
    " organisation organisations organization organizations organisme organismes party parties partenaire"
    " partenaires partie body bodies else beteiligten beteiligte akteure stellen sonst interessenträger"
    " attore"
    " attori soggetto soggetti enti ente parte socio socios agente agentes interesados parceiro parceiros"
    " ator"
    " atores intervenientes interessado partijen belanghebbenden anders organisaties verder"
    " interesariuszy podmiotów"
    " podmioty inny innego więcej partneri aktéri iný ďalší φορέας φορείς εταίρος εταίροι άλλος nadie autre",
    en="no (?:other|further|additional|external|outside|more) (?:key |external |relevant )?"
    "(?:stakeholders?|partners?|actors?|organi[sz]ations?|parties|bodies)"
    "|(?:nobody|no one|no-one) else (?:is (?:needed|involved|required)|has to be|needs to be)",
    fr="aucune? autre (?:partenaire|acteur|partie prenante|organisme|intervenant)"
    "|aucun (?:partenaire|acteur|organisme) externe"
    "|pas d[’']autres? (?:partenaires?|acteurs?|parties prenantes|organismes)"
    "|personne d[’']autre n[’']est",
    de="keine (?:weiteren|anderen|externen) (?:partner|beteiligten|akteure|stakeholder|stellen"
    "|interessenträger)"
    "|weitere (?:partner|beteiligte|akteure|stellen|interessenträger) (?:sind|werden) nicht (?:nötig"
    "|erforderlich|beteiligt|gebraucht|benötigt|vorgesehen|zu beteiligen)"
    "|niemand sonst (?:ist|wird)|sonst (?:ist|wird) niemand",
    it="nessun(?:[’']|a )?(?: ?altr[oa]) (?:partner|attore|soggetto|parte|ente)"
    "|non (?:servono|occorrono|ci sono|sono (?:necessari|coinvolti|previsti)) altri (?:soggetti|partner"
    "|attori|enti)",
    es="ning[uú]n (?:otro )?(?:socio|actor|agente)(?: externo)?|sin otros (?:socios|actores)"
    "|no (?:hacen falta|se necesitan|se requieren|participan) (?:otros|más) (?:socios|actores|agentes"
    "|interesados)|nadie más (?:participa|interviene|hace falta)",
    pt="nenhum outro (?:parceiro|ator|interessado)"
    "|não (?:são necessários|são precisos|há|existem|participam) outros (?:parceiros|atores|intervenientes)",
    nl="geen (?:andere|externe|verdere) (?:partners|partijen|belanghebbenden|stakeholders|organisaties)"
    "|niemand anders is (?:nodig|betrokken)|verder is niemand (?:nodig|betrokken)",
    pl="brak innych (?:partnerów|interesariuszy|podmiotów)"
    "|nie (?:ma|potrzeba) (?:żadnych )?innych (?:partnerów|interesariuszy|podmiotów)"
    "|(?:inni partnerzy|inne podmioty) nie są potrzebn[ei]"
    "|nikogo (?:więcej|innego) nie potrzeba|nikt (?:inny|więcej) nie (?:jest|będzie|bierze)",
    sk="žiadni (?:ďalší|iní) (?:partneri|aktéri)|nie sú potrební (?:ďalší|iní) (?:partneri|aktéri)"
    "|nikto (?:iný|ďalší) nie je",
    el="κανένας άλλος (?:φορέας|εταίρος)"
    "|δεν (?:χρειάζονται|υπάρχουν|εμπλέκονται|συμμετέχουν) άλλοι (?:φορείς|εταίροι)",
)
NO_PERSONAL_DATA = _words(
    "personal personally personnelle personnelles personnel personenbezogene personenbezogenen personale"
    " personali personales pessoal pessoais persoonsgegevens persoonsgegeven osobowych osobowe osobné"
    " osobných προσωπικά προσωπικό προσωπικού",
    en="(?:no|without(?: any)?|(?:not|never) (?:use|process|collect|contain|involve|need|require|handle"
    "|store|hold|include|keep|record|gather|touch|have|work with)"
    r"(?: any)?|\w+n[’']t (?:use|process|collect|contain|involve|need|require|handle|store|hold|include|keep"
    "|record|gather|touch|have|work with)(?: any)?) personal(?:ly identifiable)? (?:data|information)"
    "|personal (?:data|information) (?:is|are) (?:not|never) (?:used|processed|collected|needed|involved"
    "|required|handled|held|stored|kept|included)"
    "|personal (?:data|information) (?:do|does|will) (?:not|never) (?:enter|appear|occur|arise|flow|come)",
    fr="aucune donnée (?:personnelle|à caractère personnel)"
    "|(?:pas|jamais) de données (?:personnelles|à caractère personnel)"
    "|(?:sans|se passe de) (?:aucune )?données? (?:personnelles?|à caractère personnel)"
    "|données (?:personnelles|à caractère personnel) ne sont (?:pas|jamais) (?:utilisées|traitées"
    "|collectées|nécessaires|conservées)"
    "|données (?:personnelles|à caractère personnel) n[’'](?:y )?(?:entrent|figurent|interviennent)"
    " (?:pas|jamais)",
    de="keine(?:rlei)? personenbezogenen? daten|ohne (?:jegliche )?personenbezogenen? daten"
    r"|personenbezogene daten (?:werden|sind) (?:\w+ ){0,2}(?:nicht|nie) (?:verarbeitet|erhoben|genutzt"
    "|verwendet|nötig|erforderlich|gebraucht|benötigt|betroffen|gespeichert)"
    r"|personenbezogene daten (?:fließen|gelangen|kommen|gehen) (?:\w+ ){0,3}nicht"
    r"|nicht mit personenbezogenen daten",
    it=r"non (?:(?:ci|vi) )?(?:sono|entran?o?|trattiamo|tratta(?:no)?|usiamo|usano|utilizziamo|raccogliamo"
    r"|conserviamo|compa(?:re|iono)|figura(?:no)?|serv(?:e|ono)|occorr(?:e|ono))"
    r" (?:\w+ ){0,2}?(?:alcun dato personale|dati personali)"
    r"|dati personali non (?:entrano|compaiono|figurano|servono)"
    "|nessun dato personale|non (?:si trattano|si usano|si utilizzano|sono trattati|vengono trattati|tratta"
    "|utilizza|usa|contiene|raccoglie) dati personali|senza (?:alcun dato personale|dati personali)"
    "|dati personali non (?:sono|vengono) (?:trattati|usati|raccolti|utilizzati)",
    es=r"no (?:hay|existen|tratamos|usamos|utilizamos|recogemos|manejamos|guardamos|entran?"
    r"|figuran?|aparecen?|se (?:almacenan|manejan|guardan)) (?:\w+ ){0,2}?"
    r"datos (?:personales|de carácter personal)|datos personales no (?:entran|figuran|aparecen|se recogen)"
    "|dato personal alguno|ning[uú]n dato personal"
    "|no (?:se (?:tratan|usan|utilizan|recogen|procesan)|usa|utiliza|trata|contiene|necesita|recoge) datos"
    " (?:personales|de carácter personal)|sin (?:ningún dato personal|datos personales)"
    "|datos personales no se (?:tratan|usan|utilizan)",
    pt=r"não (?:existem|tratamos|usamos|utilizamos|recolhemos|guardamos|entram?|figuram?|constam?)"
    r" (?:\w+ ){0,2}?(?:qualquer dado pessoal|dados pessoais)"
    r"|dados pessoais não (?:entram|figuram|constam|são guardados)|nenhum dado pessoal"
    "|não (?:há|são tratados|se tratam|usa|utiliza|trata|recolhe|contém) dados pessoais|sem dados pessoais"
    "|dados pessoais não são (?:tratados|usados|utilizados|recolhidos)",
    nl=r"(?:geen|zonder)(?: enkele?)? persoonsgegevens?"
    r"|persoonsgegevens (?:worden|zijn|komen|gaan) (?:\w+ ){0,2}niet (?:\w+ ){0,2}?(?:verwerkt"
    "|gebruikt|nodig|verzameld|opgeslagen|in|voor)",
    pl="żadnych danych osobowych|brak danych osobowych|bez danych osobowych"
    "|nie (?:przetwarza|wykorzystuje|używa|zbiera|gromadzi)(?:my)? (?:żadnych )?danych"
    " osobowych|nie ma (?:żadnych |w nim |tu )?danych osobowych|nie trafiają (?:żadne )?dane osobowe"
    "|dane osobowe nie (?:są (?:przetwarzane|wykorzystywane|zbierane|gromadzone)|trafiają|występują|wchodzą)",
    sk="žiadne osobné údaje|bez osobných údajov"
    "|ne(?:spracúva|používa|zbiera|uchováva|vstupuj)(?:me|jú|ú|e)?(?: sa)? (?:žiadne )?osobné údaje"
    "|osobné údaje (?:sa )?(?:do neho )?ne(?:spracúvajú|používajú|zbierajú|vstupujú|nachádzajú)",
    el="κανένα προσωπικό δεδομένο|χωρίς προσωπικά δεδομένα"
    r"|δεν (?:χρησιμοποι\w+|επεξεργάζ\w+|επεξεργαζ\w+|συλλέγ\w+|υπάρχουν|εισέρχ\w+|τηρ\w+)"
    r" (?:\w+ ){0,2}?(?:προσωπικά δεδομένα|δεδομένα προσωπικού χαρακτήρα)"
    r"|προσωπικά δεδομένα δεν (?:χρησιμοποι|επεξεργάζ|συλλέγ|εισέρχ|τηρ)\w+",
)
# Denials that begin so are none behind another "not": "we can't do it without personal data".
WITHOUT = pattern(r"(?:without|sans|ohne|senza|sin|sem|zonder|bez|χωρίς)\b", re.IGNORECASE)
FUNDED = _words(
    "funded financed funding financing money budget covered paid financé financée financement budget couvert"
    " couverte couverts finanziert finanzierung ausfinanziert durchfinanziert finanziato finanziata"
    " finanziamento copertura coperto financiado financiada financiación cubierto cubierta financiamento"
    " gefinancierd financiering dekking gedekt sfinansowany sfinansowane finansowanie zabezpieczone"
    " zabezpieczony financovaný financované financovanie χρηματοδοτείται χρηματοδοτημένο χρηματοδότηση",
    en="(?:is|are|already|been) (?:fully|entirely|completely|wholly) (?:funded|financed|covered|paid for)"
    rf"|(?:funding|financing) {_surely('not|never|if|once|until')}(?:fully|entirely|completely|wholly)"
    " (?:secured|guaranteed|covered|assured)"
    "|(?:the )?(?:funding|money|budget|financing) is (?:fully |already |completely |now )?(?:secured|in place"
    "|guaranteed|covered|assured)",
    fr="(?:entièrement|intégralement|totalement) (?:financé|couvert)e?s?"
    rf"|financement {_surely('pas|non|si')}(?:entièrement|intégralement|totalement|pleinement)"
    " (?:assuré|garanti|acquis|sécurisé)"
    "|(?:le )?(?:financement|budget) est (?:entièrement |intégralement |totalement |déjà )?(?:assuré|acquis"
    "|bouclé|garanti|sécurisé)",
    de="(?:vollständig|komplett|voll|vollumfänglich) (?:finanziert|ausfinanziert)|durchfinanziert"
    rf"|finanzierung {_surely('nicht|noch|wenn|sobald')}(?:vollständig|komplett|voll|vollumfänglich)"
    " (?:gesichert|gedeckt|sichergestellt)"
    "|finanzierung (?:ist|steht) (?:vollständig |komplett |bereits )?(?:gesichert|sichergestellt)",
    it="(?:interamente|completamente|totalmente|pienamente) (?:finanziat|copert)[oaie]"
    rf"|finanziamento {_surely('non|se|quando')}(?:interamente|completamente|totalmente|pienamente)"
    " (?:garantito|assicurato|coperto)"
    "|(?:il )?finanziamento è (?:già |interamente )?(?:assicurato|garantito|acquisito)"
    "|(?:la )?copertura finanziaria è (?:già )?(?:assicurata|garantita)",
    es="(?:totalmente|completamente|íntegramente|plenamente) (?:financiad|cubiert)[oa]s?"
    rf"|financiación {_surely('no|si|cuando')}(?:totalmente|completamente|íntegramente|plenamente)"
    " (?:asegurada|garantizada|cubierta)"
    "|(?:la )?financiación está (?:totalmente |ya )?(?:asegurada|garantizada|cubierta)",
    pt="(?:totalmente|plenamente|integralmente) financiad[oa]"
    rf"|financiamento {_surely('não|se|quando')}(?:totalmente|plenamente|integralmente)"
    " (?:assegurado|garantido)"
    "|(?:o )?financiamento está (?:totalmente |já )?(?:assegurado|garantido)",
    nl="(?:volledig|geheel) (?:gefinancierd|gedekt)"
    rf"|financiering {_surely('niet|nog|als|zodra')}(?:volledig|geheel) (?:verzekerd|gegarandeerd|zeker)"
    "|(?:de )?(?:financiering|dekking) is (?:volledig |al )?(?:rond|gedekt|zekergesteld|gegarandeerd)",
    pl="w pełni (?:sfinansowan[ey]|zabezpieczon[ey])"
    rf"|finansowanie {_surely('nie|jeśli|gdy')}w pełni (?:zapewnione|zagwarantowane|pewne)"
    "|finansowanie jest (?:w pełni |już )?(?:zapewnione|zabezpieczone|zagwarantowane)",
    sk="(?:plne|úplne) financovan[éý]|financovanie je (?:plne |už )?(?:zabezpečené|zaistené)",
    el=r"πλήρως χρηματοδοτ\w+"
    r"|(?:η )?χρηματοδότηση (?:είναι|έχει) (?:πλήρως |ήδη )?(?:εξασφαλισ\w+|διασφαλισ\w+)",
)
NO_PROVIDER = _words(
    "provider providers supplier suppliers contractor contractors house prestataire prestataires anbieter"
    " dienstleister fornitore fornitori proveedor proveedores fornecedor fornecedores leverancier"
    " leveranciers"
    " aanbieder aanbieders wykonawcy wykonawców dostawcy dostawców dodávateľa dodávateľov πάροχος πάροχο",
    en="no external (?:provider|supplier|contractor)s?|without (?:any )?external (?:provider|supplier"
    "|contractor)s?|(?:built|developed) (?:entirely |completely |fully )in-house",
    fr="aucun prestataire(?: externe)?|sans prestataires?(?: externes?)?",
    de="keine externen (?:anbieter|dienstleister)|ohne externen? (?:anbieter|dienstleister)",
    it="nessun fornitore(?: esterno)?|senza fornitori(?: esterni)?",
    es="ning[uú]n proveedor(?: externo)?|sin proveedores(?: externos)?",
    pt="nenhum fornecedor(?: externo)?|sem fornecedores(?: externos)?",
    nl="(?:geen|zonder) externe (?:leveranciers?|aanbieders?)",
    pl="bez (?:zewnętrznego|zewnętrznych) (?:wykonawcy|wykonawców|dostawcy|dostawców)",
    sk="bez (?:externého|externých) (?:dodávateľa|dodávateľov)",
    el="κανένας εξωτερικός πάροχος|χωρίς εξωτερικό πάροχο",
)
NO_CONFLICTS = _words(
    "silo silos conflict conflicts conflit conflits konflikte conflitti conflictos conflitos conflicten"
    " konfliktów konflikty συγκρούσεις",
    en="(?:there are )?no (?:conflicts or silos|silos or conflicts|silos|conflicts (?:between|among)"
    " (?:the )?departments)",
    fr="aucun (?:silo|conflit entre les (?:services|directions))|pas de conflits? entre les (?:services"
    "|directions)",
    de="keine (?:silos|konflikte zwischen den (?:ämtern|abteilungen|fachbereichen))",
    it="nessun conflitto tra (?:gli uffici|i settori)|non ci sono conflitti tra (?:gli uffici|i settori)",
    es="(?:no hay|sin) conflictos entre (?:los departamentos|las áreas|los servicios)",
    pt="não há conflitos entre (?:os departamentos|as divisões|os serviços)",
    nl="geen (?:silo[’']s|conflicten tussen (?:de )?afdelingen)",
    pl="nie ma konfliktów między wydziałami|brak konfliktów między wydziałami",
    sk="žiadne konflikty medzi (?:odbormi|oddeleniami)",
    el="δεν υπάρχουν συγκρούσεις μεταξύ (?:των )?(?:υπηρεσιών|τμημάτων)",
)
FULL_CONTROL = _words(
    "data données daten dati datos dados gegevens dane danych údaje δεδομένα",
    "all alle sämtliche toutes tutti todos alle wszystkie wszystkich všetky όλα",
    en="(?:own|owns|control|controls|full control (?:over|of)|full ownership of) all (?:of )?(?:the |its "
    "|our )?data",
    fr="(?:propriétaire|maîtrise) de toutes les données|toutes les données appartiennent à la ville",
    de="(?:alle|sämtliche) daten gehören der stadt",
    it="tutti i dati (?:sono di proprietà del comune|appartengono al comune)",
    es="todos los datos (?:son|pertenecen) (?:del|al) ayuntamiento",
    pt="todos os dados (?:são do|pertencem ao) município",
    nl="alle (?:data|gegevens) zijn (?:van|eigendom van) de (?:stad|gemeente)",
    pl="wszystkie dane (?:należą do miasta|są własnością miasta)",
    sk="všetky údaje (?:patria mestu|sú vo vlastníctve mesta)",
    el="όλα τα δεδομένα ανήκουν στον δήμο",
)

# ── What narrows them ───────────────────────────────────────────────────────────────────────────────

# Their own offices are no exception: "nobody else but our own departments".
_OWN = (
    r"(?![^.;,]{0,30}\b(?:own|municipal|internal|internes?|eigene\w*|städtische\w*|comunal[ei]|municipales"
    r"|municipais|gemeentelijke|miejski\w*|mestsk\w*|δημοτικ\w+)\b)"
)
BEYOND = pattern(
    r"\b(?:(?:beyond|besides|apart from|other than|except|in addition to|au-delà|hormis|sauf|außer|neben"
    r"|oltre"
    rf"|además|salvo|aparte|além|exceto|behalve|naast|poza|oprócz|okrem|εκτός|πέρα|πλην)\b{_OWN}"
    r"|(?:than those|named above|register|listed)\b)",
    re.IGNORECASE,
)
NARROWED = pattern(
    r"\b(?:leav\w+|publish\w*|shar\w+|pass|passed|passes|stor\w+|reach\w*|export\w*|outside|visible|shown"
    r"|public(?:ly)?|once|after|if|unless|whether|should|publi[ée]\w*|quitt\w+|sort\w*|partag\w+"
    r"|veröffentlicht"
    r"|weitergegeben|verlassen|verlässt|gespeichert|pubblicat\w+|escon\w|condivis\w|publica\w*|salen|sale"
    r"|comparte\w*|partilha\w*|saem|gepubliceerd|gedeeld|verlaten|publikowan\w+|udostępnian\w+|opuszcza\w*"
    r"|zverejn\w+|zdieľa\w+|sees?|dashboards?|viewer|maps?|receives?|results?|rendu|résultats?|reçoi\w+"
    r"|reçu\w*"
    r"|erhalten|erhält|karten?|ergebnis\w*|mappe?|risultati|riceve\w*|resultados?|mapas?|recib\w+|receb\w+"
    r"|kaart\w*|resultat\w*|ontvang\w*|wyniki|mapy|mapie|otrzymuj\w+|výsledky|dostáva\w*|αποτελέσματα"
    r"|opúšťa\w*|δημοσιεύ\w+|κοινοποι\w+)\b",
    re.IGNORECASE,
)
IN_PART = pattern(
    r"\b(?:model|first (?:year|phase|step)|pilot\w*|sensors?|until|for \w+ years?|if|unless|would|premi[eè]re"
    r"|jusqu|dès que|lorsque|erste\w*|bis|falls|sobald|prim[oa]|primer[oa]?|primeir[oa]|hasta|fino|cuando"
    r"|quando|eerste|tot|zodra|pierwsz\w+|jeśli|gdy|prv\w+|keď|πρώτ\w+|όταν)\b",
    re.IGNORECASE,
)
# Directly behind a denial they say what it holds for: "no other parties with a veto".
NARROWED_BEHIND = pattern(
    r",?\s+(?:with|who|whose|that|which|about|for|avec|qui|dont|pour|mit|die|der|deren|zu|für|con|che|que|per"
    r"|in|to|so far|yet|have|has|can|could|may|dans|à|bei|solange|soweit|mehr|vom|von|nel|nella|en|w|v"
    r"|para|com|met|voor|over|z|które|którzy|dla|s|ktorí|ktoré|pre|που|με|για)(?!\w)",
    re.IGNORECASE,
)
NOT_BEFORE = pattern(
    r"\b(?:not|n[’']|pas|nicht|non|no|niet|nie|não|δεν|if|when|until|once|unless|as soon as|ob|wenn|si|se"
    r"|als|indien|jeśli|gdy|ak|keď|αν|όταν)\s+(?:yet\s+)?\Z"
    r"|(?:\bnot|n[’']t)\s+(?:assume|claim|say|mean|pretend|believe|think)\b[^.;]{0,20}\Z",
    re.IGNORECASE,
)
NOT_WITHOUT = pattern(
    r"(?:\b(?:not|cannot|never|hardly|nicht|kaum|kein\w*|pas|non|no|niet|nie|não|δεν)|n[’']t)\b[\w\s]{0,40}\Z"
    r"|(?:\A|[.!?:;])\s*\Z",
    re.IGNORECASE,
)

# ── Money ───────────────────────────────────────────────────────────────────────────────────────────

NO_MONEY = _words(
    "budget funding money begun sufficient waiting awaited financé voté réponse décision budgétaire"
    " insuffisant"
    " insuffisants insuffisante insuffisantes finanzierung finanziert bewilligt gesichert ausreichend zusage"
    " antwort sufficiente sufficienti assicurato assicurati garantito garantiti stanziato stanziati risposta"
    " esito suficiente suficientes asegurado asegurada aprobado aprobada espera partida assegurado aprovado"
    " resposta decisão voldoende toegekend toegezegd gedekt antwoord besluit wystarczające wystarczająca"
    " zapewnione przyznane decyzję odpowiedź środków zabezpečené schválené rozhodnutie επαρκεί επαρκούν"
    " εξασφαλιστεί εγκριθεί απόφαση απάντηση",
    en="no (?:dedicated )?(?:budget|funding|money) (?:is |has been |was )?(?:yet )?(?:allocated|secured"
    "|approved|there)"
    "|(?:funding|money|budget) (?:is|has|are) not (?:yet )?(?:been )?(?:secured|allocated|approved"
    "|sufficient|there)"
    "|not (?:yet )?sufficient|(?:still )?waiting for (?:an|the) (?:answer|decision|approval)"
    "|(?:answer|decision) is (?:still )?awaited|funding gap|not yet begun",
    fr="aucun budget|pas encore (?:financé|voté)|pas de ligne budgétaire|insuffisante?s?"
    r"|attend\w* (?:encore )?(?:la|une) (?:réponse|décision)",
    de="finanzierung ist (?:noch )?(?:offen|nicht gesichert)"
    "|(?:noch )?nicht (?:finanziert|bewilligt|gesichert|ausreichend)"
    "|(?:warten|wartet) (?:noch )?auf (?:die|eine) (?:zusage|antwort|bewilligung)",
    it="non (?:è|sono) (?:ancora )?(?:sufficient[ei]|assicurat[oi]|garantit[oi]|stanziat[oi])"
    "|in attesa (?:di|della|dell[’']) ?(?:risposta|esito|decisione)",
    es="no (?:es|son|está|están) (?:aún |todavía )?(?:suficientes?|asegurad[oa]s?|aprobad[oa]s?)"
    "|a la espera de (?:una )?(?:respuesta|resolución)|sin partida",
    pt="não (?:é|são|está|estão) (?:ainda )?(?:suficientes?|assegurad[oa]s?|aprovad[oa]s?)"
    "|aguarda(?:mos)? (?:a )?(?:resposta|decisão)",
    nl="(?:nog )?niet (?:voldoende|toegekend|gedekt|toegezegd)"
    "|wachten (?:nog )?op (?:een |het )?(?:antwoord|besluit)",
    pl="nie (?:są|jest) (?:jeszcze )?(?:wystarczając[ea]|zapewnione|przyznane)"
    "|czekamy (?:jeszcze )?na (?:decyzję|odpowiedź)|brak środków",
    sk="nie (?:je|sú) (?:zatiaľ |ešte )?(?:zabezpečené|schválené)|čakáme na rozhodnutie",
    el="δεν (?:επαρκεί|επαρκούν|έχει εξασφαλιστεί|έχει εγκριθεί)|αναμένεται (?:απόφαση|απάντηση)",
)
# What a claim of granted money stands behind.
_THEN = r"\b[^.;]{0,40}?\b"
GRANTED = _words(
    "approved granted awarded allocated voted secured voté votée votés votées accordé accordée accordés"
    " accordées notifiée acquis acquise obtenue obtenus bewilligt zugesagt gesichert genehmigt beschlossen"
    " eingestellt concesso concessi assegnati assegnato approvato approvati stanziati concedidos concedida"
    " concedido aprobados aprobada aprobado asignados otorgada aprovados aprovada aprovado atribuído"
    " atribuída"
    " toegekend toegezegd goedgekeurd vastgesteld przyznane przyznana przyznano zatwierdzone schválené"
    " schválená"
    " pridelené εγκριθεί εγκρίθηκε εξασφαλιστεί",
    en=rf"(?:funds?|funding|money|grant|budget|capital){_THEN}(?:has|have|was|were) (?:already )?"
    "(?:been )?(?:approved|granted|awarded|allocated|voted|secured)"
    rf"|(?:funds?|funding|money|grant|budget|capital){_THEN}(?:is|are) (?:already|now) (?:approved"
    rf"|granted|awarded"
    "|allocated|voted|secured)",
    fr=rf"(?:crédits?|subventions?|fonds|financements?|budget|aide){_THEN}(?:est|sont|a été|ont été)"
    " (?:déjà )?(?:voté|accordé|notifié|acquis|attribué|obtenu)e?s?",
    de=rf"(?:mittel|förderung|zuwendung|gelder|geld|budget|haushaltsmittel|finanzierung){_THEN}(?:ist|sind"
    "|wurde|wurden) (?:bereits |schon )?(?:bewilligt|zugesagt|gesichert|genehmigt|beschlossen|eingestellt)",
    it=rf"(?:fondi|finanziament[oi]|contribut[oi]|risorse){_THEN}(?:è|sono) (?:già )?(?:stat[oaie]"
    rf" )?(?:già )?"
    "(?:concess|assegnat|approvat|stanziat)[oaie]",
    es=rf"(?:fondos|subvención|subvenciones|ayudas?|financiación|presupuesto|crédito){_THEN}(?:está|están"
    "|ha sido|han sido|fue|fueron) (?:ya )?(?:concedid|aprobad|asignad|otorgad)[oa]s?",
    pt=rf"(?:fundos|verbas?|financiamento|apoio|orçamento){_THEN}(?:está|estão|foi|foram) (?:já )?(?:aprovad"
    "|concedid|atribuíd)[oa]s?",
    nl=rf"(?:middelen|subsidie|budget|geld){_THEN}(?:is|zijn|werd) (?:al |reeds )?(?:toegekend|toegezegd"
    "|goedgekeurd|vastgesteld)",
    pl=rf"(?:środki|dotacja|dofinansowanie|pieniądze){_THEN}(?:zostały|została|zostało|są|jest) (?:już )?"
    "(?:przyznan|zatwierdzon)[aey]",
    sk=rf"(?:prostriedky|dotácia|peniaze|financie){_THEN}(?:sú|je|boli|bola) (?:už )?(?:schválen"
    rf"|pridelen)[éá]",
    el=rf"(?:κονδύλια|επιχορήγηση|χρηματοδότηση){_THEN}(?:έχουν|έχει) (?:ήδη )?(?:εγκριθεί|εξασφαλιστεί)",
)
NOTHING_SECURED = _words(
    "nothing none no rien nichts nulla nada niets nic nič τίποτα",
    en="nothing (?:is|has been) (?:yet )?(?:secured|approved|granted)"
    "|none of (?:it|this|that|the money) is (?:yet )?(?:secured|approved|granted)"
    "|no (?:funding|money|grant) (?:is|has been) (?:yet )?(?:secured|approved|granted)",
    fr="rien n[’']est (?:encore )?(?:acquis|assuré|voté|accordé)",
    de="gesichert ist (?:noch |bisher )?nichts|nichts (?:davon )?ist (?:bisher |noch |schon )?(?:gesichert"
    "|bewilligt)|noch nichts (?:davon )?(?:gesichert|bewilligt)",
    it="nulla è (?:ancora )?(?:garantito|stanziato|concesso|assicurato)",
    es="nada está (?:aún |todavía )?(?:asegurado|concedido|aprobado)",
    pt="nada está (?:ainda )?(?:assegurado|garantido|aprovado)",
    nl="(?:er is )?nog niets (?:zeker|toegezegd|toegekend)",
    pl="nic nie (?:jest|zostało) (?:jeszcze )?(?:zapewnione|przyznane|zabezpieczone)",
    sk="nič (?:ešte |zatiaľ )?nie je (?:zabezpečené|schválené)",
    el="τίποτα δεν (?:έχει εξασφαλιστεί|είναι εξασφαλισμένο|έχει εγκριθεί)",
)
APPLIED = _words(
    "application applied demande dossier candidature antrag förderantrag domanda richiesta candidatura"
    " solicitud aanvraag wniosek žiadosť αίτηση",
    en=rf"application{_THEN}(?:was|has been|is|were|have been) (?:handed in|submitted|filed|lodged|sent)"
    "|(?:we|city|council|department|office) (?:have |has )?(?:already )?applied (?:for|to)"
    "|(?:submitted|handed in|filed|lodged) (?:an|our|the) application",
    fr=rf"(?:demande|dossier|candidature){_THEN}(?:a été|est) (?:déjà )?(?:déposé|envoyé|soumis|transmis)e?",
    de=rf"(?:antrag|förderantrag){_THEN}(?:gestellt|eingereicht|abgegeben)",
    it=rf"(?:domanda|richiesta|candidatura){_THEN}(?:è stata|abbiamo) (?:già )?(?:presentata|inviata"
    rf"|depositata)",
    es=rf"solicitud{_THEN}(?:se presentó|ha sido presentada|fue presentada|se ha presentado|está presentada)",
    pt=rf"candidatura{_THEN}(?:foi|está) (?:já )?(?:apresentada|submetida|entregue)",
    nl=rf"aanvraag{_THEN}(?:is|werd)\b[^.;]{{0,30}}?(?:ingediend|verstuurd)",
    pl=rf"wniosek{_THEN}(?:został (?:już )?złożony|złożono|złożyliśmy)",
    sk=rf"žiadosť{_THEN}(?:bola (?:už )?podaná|sme podali)",
    el=rf"αίτηση{_THEN}(?:υποβλήθηκε|έχει υποβληθεί|κατατέθηκε)",
)
# Said of all money, not of one fund.
NOT_APPLIED = _words(
    "applied application aucune aucun rien antrag förderantrag beantragt nessuna nulla ninguna nada nenhuma"
    " geen niets żadnego żadnych nic žiadnu žiadosť nič καμία τίποτα",
    en="(?:have|has) not (?:yet )?applied(?: anywhere| for anything)?(?! (?:for|to|with)(?!\\w))"
    "|applied nowhere|no application has (?:yet )?been (?:made|submitted|filed|handed in)(?! (?:for"
    "|to)(?!\\w))",
    fr="aucun(?:e demande| dossier|e candidature) n[’']a (?:encore )?été (?:déposé|envoyé|soumis)e?"
    "|n[’'](?:avons|a) (?:encore )?rien (?:déposé|demandé)",
    de="(?:noch |bisher )?(?:kein|keinen) (?:förder)?antrag (?:wurde |ist )?(?:bisher |noch )?(?:gestellt"
    "|eingereicht)|(?:noch |bisher )(?:nichts|nirgends etwas|nirgendwo etwas) beantragt",
    it="nessuna (?:domanda|richiesta|candidatura) è (?:ancora )?stata (?:presentata|inviata)"
    "|non abbiamo (?:ancora )?presentato (?:nessuna domanda|nulla)",
    es="(?:aún |todavía )?no se ha (?:presentado|solicitado) (?:ninguna solicitud|nada)",
    pt="não (?:foi|se) (?:ainda )?(?:apresentada|apresentou) nenhuma candidatura",
    nl="(?:er is )?nog (?:geen aanvraag|niets) (?:ingediend|aangevraagd)",
    pl="nie złożono (?:jeszcze )?żadnego wniosku|nie złożyliśmy (?:jeszcze )?żadnego wniosku",
    sk="(?:zatiaľ |ešte )?(?:sme )?nepodali (?:sme )?žiadnu žiadosť",
    el="δεν έχει (?:ακόμη )?υποβληθεί καμία αίτηση",
)
# What makes of such a claim none: a denial, a condition, a hope, another time or another project.
UNSURE = pattern(
    r"(?<!\w)(?:no|not|never|nothing|none|cannot|if|once|when|until|unless|whether|should|would|could|may"
    r" (?:be|have|come|yet)"
    r"|might"
    r"|will|to be|each|every|year(?:ly)?|annual\w*|past|jedes|jährlich\w*|chaque|ogni|cada|elk|każd\w+"
    r"|každ\w+"
    r"|κάθε|earlier|previous|another|former|kein\w*|nicht|nichts|noch|falls|wenn|sobald|ob|wird|würde"
    r"|soll\w*|frühere\w*|aucune?s?|pas|rien|sera|serait|seront|lorsque|quand|autre|précédent\w*|non"
    r"|nessun\w*"
    r"|nulla|sarà|quando|precedent\w*|ningun\w*|ningún|nada|será|cuando|anterior\w*|não|nenhum\w*|niet|geen"
    r"|niets|zal|worden|zodra|als|nie|nic|żad\w+|będzie|gdy|jeśli|nič|žiadn\w+|bude|keď|ak|δεν|καμία"
    r"|τίποτα|θα"
    r"|όταν|αν)(?!\w)|n[’']t(?!\w)",
    re.IGNORECASE,
)
# Money that was granted for something else, or to somebody.
FOR_BEHIND = pattern(r"\s+(?:for|to|für|an|pour|per|para|voor|aan|dla|pre|για)(?!\w)", re.IGNORECASE)
# Data about people with a mask on; it is still personal data.
PSEUDONYMS = _words(
    "pseudonymised pseudonymized hashed pseudonymisées pseudonymisés hachées hachés pseudonymisiert"
    " pseudonymisierte pseudonymisierten gehasht pseudonimizzati pseudonimizzate seudonimizados"
    " pseudonimizados"
    " seudonimizadas gepseudonimiseerd gepseudonimiseerde pseudonimizowane pseudonimizowanych"
    " pseudonymizované pseudonymizovaných ψευδωνυμοποιημένα",
    any=r"(?:pseudonymi[sz]|hashed|haché|gehasht|s?eudonimi|pseudoni|gepseudonimi|ψευδωνυμοποι)\w*",
)
