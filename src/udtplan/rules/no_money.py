"""Where prose says that there is no money yet, or that nobody has talked of any.

One row a language. Money of a kind ("no further funding", "no budget for 2028") says nothing of the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.lazy import pattern
from udtplan.rules.texts import Sign, Text, Texts

QUESTIONS = ("objectives.funding", "diagnosis.funding")

_W = r"(?:\s+[\w’'-]+)"
_NO_MONEY = (
    Sign(
        rf"\bno (?:funding|funds|money|budget){_W}{{0,3}}?\s+(?:secured|allocated|granted|approved|awarded"
        r"|set aside|earmarked)\b"
        r"|\bthere is (?:as yet |still |currently )?no (?:funding|money|budget)\b[^.;,]{0,40}?\b(?:yet"
        r"|so far)\b"
        r"|\b(?:funding|the budget) (?:is|has) (?:not yet|yet to) (?:been |be )?(?:secured|allocated"
        r"|approved)\b"
        r"|\b(?:ha(?:s|ve) not yet|ha(?:s|ve) yet to|hasn[’']t|haven[’']t) (?:allocated?|secured?"
        r"|approved?|voted?|earmark(?:ed)?|granted?|set aside) (?:any |the )?(?:funding|funds|money|budget)\b"
        r"|\b(?:the money|funds|the funds) (?:(?:is|are|has|have) (?:not yet|yet to))"
        r" (?:been |be )?(?:secured|allocated|approved|granted|voted)\b"
        r"|\b(?:talks|discussions|negotiations)\b[^.;,]{0,50}\b(?:budget|funding|money)\b[^.;,]{0,40}"
        r"\b(?:not (?:yet )?(?:begun|started)|yet to (?:begin|start))\b",
        "funding funds money budget",
    ),
    Sign(
        rf"\baucune? (?:financement|budget|crédit|moyen){_W}{{0,4}}?\s+(?:acquis|alloué|accordé|voté"
        rf"|inscrit|assuré)e?s?\b"
        r"|\bn[’'](?:a|ont) (?:pas encore|encore) (?:voté|inscrit|alloué|accordé|approuvé|débloqué)"
        r" (?:aucuns?|de|les?) (?:crédits?|budget|financements?|fonds)\b"
        r"|\b(?:crédits?|budget|financements?|fonds) (?:n[’'](?:est|a|ont)|ne sont) pas encore (?:été )?"
        r"(?:voté|alloué|accordé|inscrit|approuvé|assuré)e?s?\b"
        r"|\bil n[’']y a (?:pas encore|encore pas|encore aucun) (?:de )?(?:budget|financement)\b"
        r"|\b(?:discussions|échanges|négociations)\b[^.;,]{0,50}\b(?:budget|financement)\b[^.;,]{0,30}"
        r"\bn[’']ont pas (?:encore )?(?:commencé|débuté|démarré)\b",
        "financement financements budget crédit crédits moyen fonds",
    ),
    Sign(
        rf"\bkeine?(?:rlei)? (?:mittel|gelder|finanzierung|budget|geld){_W}{{0,3}}?\s+(?:bewilligt"
        rf"|gesichert|zugesagt"
        r"|eingestellt|eingeplant|bereitgestellt|vorhanden)\b"
        r"|\b(?:mittel|gelder|finanzierung|budget|geld) (?:ist|sind|wurden?) (?:noch|bisher|bislang) nicht"
        r" (?:bewilligt|gesichert|zugesagt|eingestellt|freigegeben|beschlossen)\b"
        r"|\bes gibt (?:noch|bisher|bislang) kein(?:e)? (?:mittel|budget|finanzierung|geld)\b"
        r"|\b(?:gespräche|verhandlungen|abstimmungen)\b[^.;,]{0,50}\b(?:budget|mittel|finanzierung"
        r"|haushalt)\b[^.;,]{0,30}"
        r"\bnoch nicht begonnen\b",
        "mittel gelder finanzierung budget geld haushalt",
    ),
    Sign(
        rf"\bnessun[oa]? (?:finanziamento|fondo|risorsa|budget|stanziamento){_W}{{0,4}}?\s+(?:assegnat"
        rf"|stanziat|concess|garantit"
        r"|approvat|assicurat)[oaie]\b"
        r"|\bnon (?:ha|hanno|sono|è) ancora (?:stat[oaie] )?(?:stanziat|assegnat|approvat|concess)[oaie]"
        r" (?:alcun |dei |i |il |le )?(?:fond[oi]|finanziament[oi]|risorse|budget)\b"
        r"|\b(?:fondi|finanziament[oi]|risorse|budget) non (?:sono|è) ancora (?:stat[oaie] )?"
        r"(?:stanziat|assegnat|approvat|concess)[oaie]\b"
        r"|\bnon (?:c[’']è|ci sono) ancora (?:un |dei |alcun )?(?:budget|finanziament[oi]|fondi)\b"
        r"|\b(?:colloqui|trattative|discussioni)\b[^.;,]{0,50}\b(?:bilancio|budget"
        r"|finanziament[oi])\b[^.;,]{0,20}"
        r"\bnon sono ancora iniziat[ie]\b",
        "finanziamento finanziamenti fondo fondi risorsa risorse budget stanziamento bilancio",
    ),
    Sign(
        r"\bno (?:se )?ha(?:n)? (?:sido )?(?:asegurado|obtenido|concedido|asignado|aprobado)s? (?:aún "
        r"|todavía )?"
        r"ning(?:ún|una) (?:financiación|fondo|presupuesto|partida)\b"
        r"|\b(?:fondos|presupuesto|financiación|partida) (?:aún|todavía) no (?:se )?(?:ha|han|está|están)"
        r" (?:sido )?(?:asignad|aprobad|concedid|consignad)[oa]s?\b"
        r"|\b(?:aún|todavía) no (?:se )?han? (?:asignad|aprobad|concedid|consignad|reservad)[oa]s?"
        r" (?:el |los |la )?(?:fondos|presupuesto|financiación|partida)\b"
        r"|\b(?:aún|todavía) no hay (?:ning(?:ún|una) )?(?:presupuesto|financiación|fondos)\b"
        r"|\b(?:conversaciones|negociaciones)\b[^.;,]{0,50}\b(?:presupuesto|financiación)\b[^.;,]{0,20}"
        r"\b(?:aún|todavía) no han (?:empezado|comenzado)\b",
        "financiación fondo fondos presupuesto partida",
    ),
    Sign(
        r"\b(?:ainda não|não) (?:foi|foram|está|há) (?:ainda )?(?:(?:garantid|atribuíd|aprovad|assegurad"
        r"|concedid)[oa]s? )?"
        r"(?:nenhum |qualquer )?(?:financiamento|orçamento|verba)\b"
        r"|\b(?:verbas?|fundos|financiamento|orçamento) (?:ainda não (?:foi|foram|está|estão)"
        r"|não (?:foi|foram|está|estão) ainda) (?:aprovad|atribuíd|concedid|inscrit)[oa]s?\b"
        r"|\b(?:conversas|conversações|negociações)\b[^.;,]{0,50}\b(?:orçamento|financiamento)\b[^.;,]{0,20}"
        r"\bainda não (?:começaram|se iniciaram)\b",
        "financiamento orçamento verba verbas fundos",
    ),
    Sign(
        rf"\bgeen (?:budget|geld|financiering|middelen){_W}{{0,2}}?\s+(?:toegekend|toegezegd|vrijgemaakt"
        rf"|gereserveerd"
        r"|zekergesteld|beschikbaar)\b"
        r"|\b(?:budget|geld|financiering|middelen) (?:is|zijn) nog niet (?:toegekend|goedgekeurd|vrijgemaakt"
        r"|toegezegd|rond)\b"
        r"|\ber is nog geen (?:budget|geld|financiering)\b"
        r"|\b(?:gesprekken|onderhandelingen)\b[^.;,]{0,50}\b(?:budget|financiering|begroting)\b[^.;,]{0,20}"
        r"\bnog niet begonnen\b",
        "budget geld financiering middelen begroting",
    ),
    Sign(
        r"\bnie (?:przyznano|zapewniono|zabezpieczono|przydzielono) jeszcze (?:żadn\w+ )?(?:środków|budżetu"
        r"|finansowania)\b"
        r"|\b(?:środki|budżet|finansowanie) nie (?:zosta(?:ły|ł|ło)|są|jest) jeszcze"
        r" (?:przyznan|zatwierdzon|zapewnion|zabezpieczon)\w+\b"
        r"|\bnie ma jeszcze (?:budżetu|środków|finansowania)\b"
        r"|\brozmowy\b[^.;,]{0,50}\b(?:budżecie|finansowaniu"
        r"|budżetu)\b[^.;,]{0,20}\bjeszcze się nie (?:zaczęły|rozpoczęły)\b",
        "środków środki budżetu budżet finansowania finansowanie budżecie finansowaniu",
    ),
    Sign(
        r"\bešte (?:nie je|nebol[aio]?) (?:schválen|pridelen|zabezpečen)\w+ (?:žiadn\w+ )?(?:rozpočet"
        r"|financovanie|peniaze)\b"
        r"|\b(?:rozpočet|financovanie|peniaze) (?:ešte|zatiaľ) (?:nie je|nie sú|nebol[aio]?)"
        r" (?:schválen|pridelen|zabezpečen)\w+\b"
        r"|\bešte nie je (?:žiadny )?rozpočet\b"
        r"|\brokovania\b[^.;,]{0,50}\b(?:rozpočte|financovaní)\b[^.;,]{0,20}\bsa ešte nezačali\b",
        "rozpočet financovanie peniaze rozpočte financovaní",
    ),
    Sign(
        r"\bδεν έχει (?:ακόμη )?(?:εξασφαλιστεί|εγκριθεί|διατεθεί) (?:ακόμη )?(?:καμία χρηματοδότηση"
        r"|κανένας προϋπολογισμός"
        r"|χρηματοδότηση)\b"
        r"|\b(?:χρηματοδότηση|προϋπολογισμός) δεν έχει ακόμη (?:εγκριθεί|εξασφαλιστεί|διατεθεί)\b"
        r"|\bσυζητήσεις\b[^.;,]{0,50}\bπροϋπολογισμό\b[^.;,]{0,20}\bδεν έχουν (?:ακόμη )?(?:αρχίσει"
        r"|ξεκινήσει)\b",
        "χρηματοδότηση προϋπολογισμός προϋπολογισμό",
    ),
)
# Of what the money is said to be; of the twin it is all of it.
_OF_TWIN = pattern(
    r"\b(?:for|of|about|pour|du|für|den|des|per|del?|para|do|voor|dla|na|pre|για)\s+"
    r"(?:(?:the|our|this|le|notre|den|unseren|il|el|o|de|het|τον|το)\s+)?"
    r"(?:(?:digital|digitalen|digitale|gemello|gemelo)\s+)?"
    r"(?:twin|project|jumeau|projet|zwilling|projekt|gemello|progetto|gemelo|proyecto|gémeo|projeto|tweeling"
    r"|project|bliźniaka|projektu|dvojča|δίδυμο|έργο)\b",
    re.IGNORECASE,
)
_PARTLY = pattern(
    r"\b(?:for|beyond|from|after|until|further|other|additional|more|remaining|rest|second|next|later|had"
    r"|this|that|running|maintenance|operations?|european|national|external|private"
    r"|pour|au-delà|après|dès|autres?|supplémentaires?|reste|restants?|exploitation|maintenance|européen\w*"
    r"|für|ab|nach|über|weitere\w*|andere\w*|zusätzliche\w*|rest\w*|betrieb\w*|wartung\w*"
    r"|per|oltre|dopo|altr[oaie]|ulterior[ei]|restant[ei]|gestione|manutenzione"
    r"|para|más|tras|después|otr[oa]s?|adicional\w*|restante\w*|mantenimiento|explotación"
    r"|mais|após|depois|outr[oa]s?|manutenção|exploração"
    r"|voor|vanaf|na|ander\w*|extra|verder\w*|resterend\w*|beheer|onderhoud"
    r"|na|po|inn\w+|dodatkow\w+|pozostał\w+|utrzymanie|pre|ďalš\w+|zvyšn\w+|για|μετά|άλλ\w+|επιπλέον)\b"
    r"|\d{4}|[€$£]|\b(?:eur|euros?)\b",
    re.IGNORECASE,
)
_ABOUT = pattern(
    r"\b(?:about|over|sur le|über (?:ein|das|den)|sul|sobre (?:el|o)|over (?:het|een)|o)\b", re.I
)
# What begins so tells of a case that may come.
_IF = pattern(
    r"\W*(?:if|unless|as long as|s[’']ils?|si|tant que|wenn|falls|solange|se i|se il|finché|mientras|enquanto"
    r"|als|indien|zolang|jeśli|jeżeli|dopóki|ak|kým|pokiaľ|αν|εάν|όσο)\b",
    re.IGNORECASE,
)
_SENTENCE_END = pattern(r"[.;:!?](?=\s|\Z)|\n\s*\n|\n\s*[-*+|] ")


def no_money(texts: Texts) -> Iterator[tuple[Text, tuple[int, int]]]:
    """Where an answer on funding says that there is none, of whatever kind."""
    asked = Texts.among([text for text in texts if text.question in QUESTIONS], texts)
    for sign in _NO_MONEY:
        for text, match in sign.first_in_each(asked):
            sentence = _sentence(text.words, *match.span())
            if not is_partly(_ABOUT.sub(" ", sentence)) and not _IF.match(sentence):
                yield text, match.span()


def is_partly(said: str) -> bool:
    """Whether words speak of some of the money only: that of a time, of a kind or of an amount."""
    return _PARTLY.search(_OF_TWIN.sub(" ", said)) is not None


def _sentence(words: str, begin: int, end: int) -> str:
    first = max((match.end() for match in _SENTENCE_END.finditer(words, 0, begin)), default=0)
    after = _SENTENCE_END.search(words, end)
    return words[first : after.start() if after else None]
