"""The wordings by which a plan denies or claims something: one sign a claim, one row a language.

Speakers are asked to correct their row. What each of them is held against stands in `claims`.
"""

from __future__ import annotations

import re

from udtplan.lazy import pattern
from udtplan.rules.texts import Sign, SignInLanguages


def _words(*needed: str, **languages: str) -> Sign:
    """Words in several languages; `needed` as for any sign."""
    return SignInLanguages(languages, *needed)


# ── Denials ─────────────────────────────────────────────────────────────────────────────────────────

# Denials that begin so are none behind another "not": "we can't do it without personal data".
WITHOUT = pattern(r"(?:without|sans|ohne|senza|sin|sem|zonder|bez|χωρίς)\b", re.IGNORECASE)
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
    r"(?![^.;,]{0,30}\b(?:own|us|the (?:city|municipality)|municipal|internal|nous|internes?|eigene\w*"
    r"|städtische\w*|stadt(?:verwaltung)?|uns|comunal[ei]|municipales|municipais|gemeentelijke|miejski\w*"
    r"|mestsk\w*|δημοτικ\w+|urzęd\w*|miast\w*|gmin\w*|úrad\w*|mest[aeu]|samospráv\w*|δήμ\w+|ayuntamiento"
    r"|comune"
    r"|câmara|município|mairie|ville|verwaltung|administration|council|amministrazione|administración"
    r"|autarquia|organisatie|gemeente|rathaus\w*)\b)"
)
# A time, a step, or what was named before: a denial holds for these only.
_FOR_NOW = (
    r"phases?|stages?|pilot\w*|for now|at this point|until|named|listed|mentioned|étapes?|pour l[’']instant"
    r"|jusqu\w*"
    r"|cités?|citées?|énumérée?s?|mentionnée?s?|stufe|etappe|vorerst|zunächst|bis|genannt\w*|aufgeführt\w*"
    r"|fas[ei]|tappa"
    r"|per ora|finché|elencat[oaie]|citat[oaie]|indicat[oaie]|etapa|por ahora|hasta|citad[oa]s?"
    r"|mencionad[oa]s?"
    r"|enumerad[oa]s?|por agora|até|referid[oa]s?|indicad[oa]s?|listad[oa]s?|voorlopig|genoemd\w*|vermeld\w*"
    r"|etapi\w*|faz[ayi]\w*|na razie|wymienion\w+|etap[ae]|fáz\w+|zatiaľ|uveden\w+|vymenovan\w+|φάση|στάδιο"
    r"|προς το παρόν|μέχρι|αναφερ\w+"
)
BEYOND = pattern(
    r"\b(?:(?:beyond|besides|apart from|aside from|other than|except|in addition to|outside(?! (?:partner"
    r"|bod|organi|stakeholder|actor|part))|au-delà|hormis"
    r"|sauf|hors"
    r"|dehors|excepté|à part|außer|außerhalb|neben|abgesehen|hinaus|oltre|fuori|tranne|eccetto|a parte|además"
    r"|salvo|fuera|excepto|aparte|más allá|além|exceto|fora|behalve|naast|buiten|afgezien|uitgezonderd|poza"
    r"|oprócz"
    r"|prócz|wyjątkiem|okrem|mimo|nad rámec|výnimkou|εκτός|πέρα|πλην|εξαίρεση"
    rf")\b{_OWN}|(?:than those|named above|register|{_FOR_NOW})\b)",
    re.IGNORECASE,
)
NARROWED = pattern(
    r"\b(?:leav\w+|publish\w*|shar\w+|pass|passed|passes|stor\w+|reach\w*(?! (?:the |our )?(?:digital "
    r"|data )?(?:twin|platform|model|system)\b)|export\w*|outside|visible|shown"
    r"|public(?:ly)?|once|after|if|unless|whether|should|publi[ée]\w*|quitt\w+|sort\w*|partag\w+"
    r"|veröffentlicht"
    r"|weitergegeben|verlassen|verlässt|gespeichert|pubblicat\w+|escon\w|condivis\w|publica\w*|salen|sale"
    r"|comparte\w*|partilha\w*|saem|gepubliceerd|gedeeld|verlaten|publikowan\w+|udostępnian\w+|opuszcza\w*"
    r"|zverejn\w+|zdieľa\w+|sees?|dashboards?|viewer|maps?|receives?|results?|rendu|résultats?|reçoi\w+"
    r"|reçu\w*"
    r"|erhalten|erhält|karten?|ergebnis\w*|mappe?|risultati|riceve\w*|resultados?|mapas?|recib\w+|receb\w+"
    r"|kaart\w*|resultat\w*|ontvang\w*|wyniki|mapy|mapie|otrzymuj\w+|výsledky|dostáva\w*|αποτελέσματα"
    r"|opúšťa\w*|δημοσιεύ\w+|κοινοποι\w+"
    # one layer or set of data, and not the twin; or one step
    rf"|{_FOR_NOW}"
    r"|layers?|datasets?|cadastres?|couches?|jeux? de données|\w*kataster\w*|datens[aä]tz\w*"
    r"|ebenen?|strat[oi]|catasto|capas?|catastro|camadas?|cadastro|kaartla\w+|warstw\w+|ewidencj\w+|vrstv\w+"
    r"|επίπεδ\w+|κτηματολόγι\w+"
    # what is never done so, or is not done before or longer than something
    r"|(?:may|must|shall|can) not|before|legal basis|consent|longer|avant|base légale|consentement"
    r"|bevor|rechtsgrundlage|einwilligung|länger|prima|base giuridica|consenso|oltre"
    r"|antes|base jurídica|consentimi?ento|rechtsgrond|toestemming|voordat|langer"
    r"|podstaw\w+ prawn\w+|zgod\w+|zanim|dłużej|právn\w+ základ\w*|súhlas\w*|dlhšie"
    r"|νομική βάση|συγκατάθεση|πριν)\b",
    re.IGNORECASE,
)
IN_PART = pattern(
    r"\b(?:model|first (?:year|phase|step)|pilot\w*|sensors?|until|for \w+ years?|if|unless|would|premi[eè]re"
    r"|jusqu|dès que|lorsque|erste\w*|bis|falls|sobald|prim[oa]|primer[oa]?|primeir[oa]|hasta|fino|cuando"
    r"|quando|eerste|tot|zodra|pierwsz\w+|jeśli|gdy|prv\w+|keď|πρώτ\w+|όταν"
    # what is hoped for, or still to be done
    r"|once|hop(?:e|es|ing|en)|should|espér\w+|doi(?:ven)?t|hoff\w+|soll\w*|sper\w+|dev(?:e|ono)|esper\w+"
    r"|deb(?:e|en|ería\w*)|devem|hopen|moet\w*|nadziej\w+|powinn\w+|dúfa\w+|má byť|ελπίζ\w+|πρέπει)\b",
    re.IGNORECASE,
)
# What is not in the twin is nowhere.
_INTO_TWIN = (
    r"(?:(?:in|into|to|dans|en|w|do|v|para|nel|nella|στο) )(?:(?:the|our|this|le|notre|den|unseren|het|de|o"
    r"|el)"
    r" )?(?:digital\w* )?(?:twin|project|jumeau|projet|zwilling|projekt|gemello|progetto|gemelo|proyecto"
    r"|gémeo"
    r"|projeto|tweeling|bliźnia\w+|dvojčat\w|δίδυμο)\b"
)
# Directly behind a denial they say what it holds for: "no other parties with a veto".
NARROWED_BEHIND = pattern(
    rf",?\s+(?!{_INTO_TWIN})(?:with|who|whose|that|which|about|for|n[’'](?:a|ont)(?! été)|ha|hanno|hat"
    rf"|haben|tiene\w*|tem|têm|heeft|hebben|avec|qui|dont|pour|mit|die|der|deren|zu|für|con|che|que|per"
    r"|in|to|so far|yet|have|has|can|could|may|dans|à|bei|solange|soweit|mehr|vom|von|nel|nella|en|w|v"
    r"|para|com|met|voor|over|z|które|którzy|dla|s|ktorí|ktoré|pre|που|με|για)(?!\w)",
    re.IGNORECASE,
)
NOT_BEFORE = pattern(
    r"\b(?:not|n[’']|pas|nicht|non|no|niet|nie|não|δεν|if|when|until|once|unless|as soon as|ob|wenn|si|se"
    r"|als|indien|jeśli|gdy|ak|keď|αν|όταν)\s+"
    r"(?:(?:yet|est|sont|ist|sind|è|sono|está|están|são|estão|is|zijn|jest|są|je|sú|είναι)\s+)?\Z"
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
    " εξασφαλιστεί εγκριθεί απόφαση απάντηση missing lacking lacks lack short manque fehlen fehlt mancano"
    " faltan"
    " faltam ontbreekt brakuje chýbajú λείπουν",
    en="no (?:dedicated )?(?:budget|funding|money) (?:is |has been |was )?(?:yet )?(?:allocated|secured"
    "|approved|there)"
    "|(?:funding|money|budget) (?:is|has|are) not (?:yet )?(?:been )?(?:secured|allocated|approved"
    "|sufficient|there)"
    "|not (?:yet )?sufficient|(?:still )?waiting for (?:an|the) (?:answer|decision|approval)"
    "|(?:answer|decision) is (?:still )?awaited|(?<!no\\s)funding gap|not yet begun"
    "|(?:money|funding|funds|budget) (?:is|are) (?:still )?(?:missing|lacking)"
    "|(?:still )?(?:lacks?|missing|short of) (?:\\w+ ){0,3}(?:money|funding|funds|budget)",
    fr="aucun budget|pas encore (?:financé|voté)|pas de ligne budgétaire|insuffisante?s?"
    r"|attend\w* (?:encore )?(?:la|une) (?:réponse|décision)"
    r"|(?:il )?manque (?:encore )?(?:\w+ ){0,3}(?:financement|budget|€|euros)",
    de="finanzierung ist (?:noch )?(?:offen|nicht gesichert)"
    "|(?:noch )?nicht (?:finanziert|bewilligt|gesichert|ausreichend)"
    "|(?:warten|wartet) (?:noch )?auf (?:die|eine) (?:zusage|antwort|bewilligung)"
    "|(?:fehlen|fehlt) (?:noch |uns |bislang |bisher )*(?:mittel|geld|gelder|das geld|die mittel)",
    it="non (?:è|sono) (?:ancora )?(?:sufficient[ei]|assicurat[oi]|garantit[oi]|stanziat[oi])"
    "|in attesa (?:di|della|dell[’']) ?(?:risposta|esito|decisione)"
    "|(?<!non\\s)mancano (?:ancora )?(?:i )?(?:fondi|risorse|finanziamenti)",
    es="no (?:es|son|está|están) (?:aún |todavía )?(?:suficientes?|asegurad[oa]s?|aprobad[oa]s?)"
    "|a la espera de (?:una )?(?:respuesta|resolución)|sin partida|(?<!no\\s)faltan (?:aún )?(?:fondos"
    "|recursos)",
    pt="não (?:é|são|está|estão) (?:ainda )?(?:suficientes?|assegurad[oa]s?|aprovad[oa]s?)"
    "|aguarda(?:mos)? (?:a )?(?:resposta|decisão)|(?<!não\\s)faltam (?:ainda )?(?:verbas|fundos)",
    nl="(?:nog )?niet (?:voldoende|toegekend|gedekt|toegezegd)"
    "|wachten (?:nog )?op (?:een |het )?(?:antwoord|besluit)|ontbreekt (?:nog )?(?:geld|budget)",
    pl="nie (?:są|jest) (?:jeszcze )?(?:wystarczając[ea]|zapewnione|przyznane)"
    "|czekamy (?:jeszcze )?na (?:decyzję|odpowiedź)|brak środków|(?<!nie\\s)brakuje (?:jeszcze )?środków",
    sk="nie (?:je|sú) (?:zatiaľ |ešte )?(?:zabezpečené|schválené)|čakáme na rozhodnutie"
    "|chýbajú (?:ešte )?(?:peniaze|prostriedky)",
    el="δεν (?:επαρκεί|επαρκούν|έχει εξασφαλιστεί|έχει εγκριθεί)|λείπουν (?:ακόμη )?χρήματα"
    "|αναμένεται (?:απόφαση|απάντηση)",
)
# What a claim of granted money stands behind.
_THEN = r"(?!\w)[^.;]{0,40}?\b"
GRANTED = _words(
    "approved granted awarded allocated voted secured voté votée votés votées accordé accordée accordés"
    " accordées notifiée acquis acquise obtenue obtenus bewilligt zugesagt gesichert genehmigt beschlossen"
    " eingestellt concesso concessi assegnati assegnato approvato approvati stanziati concedidos concedida"
    " concedido aprobados aprobada aprobado asignados otorgada aprovados aprovada aprovado atribuído"
    " atribuída"
    " toegekend toegezegd goedgekeurd vastgesteld przyznane przyznana przyznano zatwierdzone schválené"
    " schválená"
    " pridelené εγκριθεί εγκρίθηκε εξασφαλιστεί",
    en=rf"(?:funds?|funding|money|grant|budget|capital|€|euros?){_THEN}(?:has|have|was|were) (?:already )?"
    "(?:been )?(?:approved|granted|awarded|allocated|voted|secured)"
    rf"|(?:funds?|funding|money|grant|budget|capital|€|euros?){_THEN}(?:is|are) (?:already|now) (?:approved"
    rf"|granted|awarded"
    "|allocated|voted|secured)",
    fr=rf"(?:crédits?|subventions?|fonds|financements?|budget|aide|€|euros?){_THEN}(?:est|sont|a été|ont été)"
    " (?:déjà )?(?:voté|accordé|notifié|acquis|attribué|obtenu)e?s?",
    de=rf"(?:mittel|förderung|zuwendung|gelder|geld|budget|haushaltsmittel|finanzierung|€"
    rf"|euros?){_THEN}(?:ist|sind"
    "|wurde|wurden) (?:bereits |schon )?(?:bewilligt|zugesagt|gesichert|genehmigt|beschlossen|eingestellt)",
    it=rf"(?:fondi|finanziament[oi]|contribut[oi]|risorse|€|euros?){_THEN}(?:è|sono) (?:già )?(?:stat[oaie]"
    rf" )?(?:già )?"
    "(?:concess|assegnat|approvat|stanziat)[oaie]",
    es=rf"(?:fondos|subvención|subvenciones|ayudas?|financiación|presupuesto|crédito|€"
    rf"|euros?){_THEN}(?:está|están"
    "|ha sido|han sido|fue|fueron) (?:ya )?(?:concedid|aprobad|asignad|otorgad)[oa]s?",
    pt=rf"(?:fundos|verbas?|financiamento|apoio|orçamento|€|euros?){_THEN}(?:está|estão|foi"
    rf"|foram) (?:já )?(?:aprovad"
    "|concedid|atribuíd)[oa]s?",
    nl=rf"(?:middelen|subsidie|budget|geld|€|euros?){_THEN}(?:is|zijn|werd) (?:al |reeds )?(?:toegekend"
    rf"|toegezegd"
    "|goedgekeurd|vastgesteld)",
    pl=rf"(?:środki|dotacja|dofinansowanie|pieniądze|€|euros?){_THEN}(?:zostały|została|zostało|są"
    rf"|jest) (?:już )?"
    "(?:przyznan|zatwierdzon)[aey]",
    sk=rf"(?:prostriedky|dotácia|peniaze|financie|€|euros?){_THEN}(?:sú|je|boli|bola) (?:už )?(?:schválen"
    rf"|pridelen)[éá]",
    el=rf"(?:κονδύλια|επιχορήγηση|χρηματοδότηση|€|euros?){_THEN}(?:έχουν|έχει) (?:ήδη )?(?:εγκριθεί"
    rf"|εξασφαλιστεί)",
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
