"""The words by which an answer says that there is no money yet, or that nobody has talked of any.

One row a language; speakers are asked to correct theirs.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from udtplan.rules.texts import Sign

_W = r"(?:[\w’'-]+ )"
_FAR = r"[^.;,]{0,50}?"
# Money with a name is one of several ("Fondo Verde"); so is one's own.
_OF_IT = (
    r"(?:(?:needed|municipal|nécessaires?|municipaux|nötigen|städtischen|necessari[ae]?|comunal[ei]"
    r"|necesarios?"
    r"|municipales|necessários|municipais|benodigde|gemeentelijke|potrzebne|miejskie|potrebné|mestské) )?"
    rf"(?:(?:for|pour|für|per|para|voor|dla|na|pre|για) {_W}{{1,3}}?)?"
)


class _Row(NamedTuple):
    """How a language says that there is no money.

    Attributes:
        money: what it is called; plain words, as they are looked for first.
        none: stands before it: "no".
        given: what is done with it.
        is_not: stands before that and behind the money: "is not yet".
        has_not: stands before that, and the money behind it: "has not yet".
        nothing: what may stand there in its place.
        budget: what nobody has talked of.
        no_talks: where `talks` stands before and `not_begun` behind: the two around what they are on.
        there_is_none: says the same in words of its own.
    """

    money: str
    none: str
    given: str
    is_not: str
    has_not: str
    nothing: str
    talks: str
    not_begun: str
    there_is_none: str = r"(?!)"

    @property
    def pattern(self) -> str:
        """All of them."""
        money, given = f"(?:{self.money})", f"(?:{self.given})"
        return (
            f"(?:{self.none}) {money} {_W}{{0,4}}?{given}"
            f"|{money} {_OF_IT}(?:{self.is_not}) {given}"
            f"|(?:{self.has_not}) {given} {_W}{{0,2}}?(?:{self.money}|{self.nothing})"
            rf"|(?:{self.talks})\b{_FAR}\b{money}\b{_FAR}\b(?:{self.not_begun})|{self.there_is_none}"
        )

    @property
    def sign(self) -> Sign:
        """The row as it is looked for."""
        needed = " ".join(re.findall(r"\w{3,}", f"{self.money}|{self.nothing}"))
        return Sign(rf"(?<!\w)(?:{self.pattern})(?!\w)".replace(" ", r"\s+"), needed)


_ROWS = (
    _Row(  # English
        money="funding|funds|money|budget|capital programme|financing",
        none="no",
        given="secured|allocated|approved|voted|earmarked|granted|awarded|released|set aside|put aside"
        "|reserved",
        is_not=r"(?:(?:is|are|has|have) (?:not|yet to)|hasn[’']t|haven[’']t|isn[’']t|aren[’']t"
        r"|(?:is|are) still to)(?: yet)?(?: been| be)?",
        has_not=r"(?:ha(?:s|ve) (?:not|yet to)|hasn[’']t|haven[’']t)(?: yet)?(?: been)?",
        nothing="anything",
        talks="talks|discussions|negotiations",
        not_begun=r"(?:not (?:yet )?(?:begun|started)|yet to (?:begin|start))",
        there_is_none=r"there is (?:as yet |still |currently )?no (?:funding|money|budget)\b[^.;,]{0,40}?\b"
        "(?:yet|so far)|ha(?:s|ve) yet to (?:secure|allocate|approve|vote|grant|reserve|set aside) (?:any "
        "|the )?"
        "(?:funding|funds|money|budget)|no money (?:aside|in the budget)|money is still to be found",
    ),
    _Row(  # French
        money="financement|financements|budget|crédit|crédits|moyen|moyens|fonds",
        none="aucune?",
        given=r"(?:acquis|alloué|accordé|voté|inscrit|assuré|approuvé|débloqué|réservé)e?s?",
        is_not=r"(?:n[’'](?:est|a|ont)|ne sont) pas(?: encore)?(?: été)?",
        has_not=r"n[’'](?:a|ont|avons)(?: pas)?(?: encore)?",
        nothing="rien",
        talks="discussions|échanges|négociations",
        not_begun="n[’']ont pas (?:encore )?(?:commencé|débuté|démarré)",
        there_is_none="il n[’']y a (?:pas encore|encore pas|encore aucun) (?:de )?(?:budget|financement)",
    ),
    _Row(  # German
        money="mittel|gelder|finanzierung|budget|geld|haushalt",
        none="keine?(?:rlei)?",
        given="bewilligt|gesichert|zugesagt|eingestellt|eingeplant|bereitgestellt|vorhanden|freigegeben"
        "|beschlossen|genehmigt|reserviert",
        is_not="(?:ist|sind|wurden?) (?:noch |bisher |bislang )?nicht",
        has_not=r"(?!)",
        nothing=r"(?!)",
        talks="gespräche|verhandlungen|abstimmungen",
        not_begun="noch nicht begonnen",
        there_is_none="es gibt (?:noch|bisher|bislang) kein(?:e)? (?:mittel|budget|finanzierung|geld)",
    ),
    _Row(  # Italian
        money="finanziamento|finanziamenti|fondo|fondi|risorsa|risorse|budget|stanziamento|bilancio",
        none="nessun[oa]?",
        given="(?:assegnat|stanziat|concess|garantit|approvat|assicurat|deliberat|disponibil)[oaie]",
        is_not="non (?:sono|è)(?: ancora)?(?: stat[oaie])?(?: ancora)?",
        has_not="non (?:ha|hanno|abbiamo|sono|è) (?:stat[oaie] )?(?:ancora)(?: stat[oaie])?",
        nothing="nulla|niente",
        talks="colloqui|trattative|discussioni",
        not_begun="non sono ancora iniziat[ie]",
        there_is_none="non (?:c[’']è|ci sono) ancora (?:un |dei |alcun )?(?:budget|finanziament[oi]|fondi)",
    ),
    _Row(  # Spanish
        money="financiación|fondo|fondos|presupuesto|partida|dinero",
        none="ning(?:ún|una)",
        given=r"(?:asegurad|obtenid|concedid|asignad|aprobad|consignad|reservad)[oa]s?(?: aún| todavía)?",
        is_not=r"(?:(?:aún|todavía) )?no (?:se )?(?:ha|han|está|están)(?: sido)?(?: aún| todavía)?",
        has_not=r"(?:(?:aún|todavía) )?no (?:se )?han?(?: sido)?(?: aún| todavía)?",
        nothing="nada",
        talks="conversaciones|negociaciones",
        not_begun="(?:aún|todavía) no han (?:empezado|comenzado)",
        there_is_none="(?:aún|todavía) no hay (?:ning(?:ún|una) )?(?:presupuesto|financiación|fondos)",
    ),
    _Row(  # Portuguese
        money="financiamento|orçamento|verba|verbas|fundos|dinheiro",
        none="nenhuma?|nenhum",
        given="(?:garantid|atribuíd|aprovad|assegurad|concedid|inscrit|reservad)[oa]s?|atribuiu|aprovou"
        "|reservou",
        is_not="(?:ainda não (?:foi|foram|está|estão)|não (?:foi|foram|está|estão) ainda)",
        has_not="(?:ainda não|não)(?: foi| foram| está)?(?: ainda)?",
        nothing="nada",
        talks="conversas|conversações|negociações",
        not_begun="ainda não (?:começaram|se iniciaram)",
        there_is_none="(?:ainda não|não) há (?:ainda )?(?:nenhum |qualquer )?(?:financiamento|orçamento"
        "|verba)",
    ),
    _Row(  # Dutch
        money="budget|geld|financiering|middelen|begroting",
        none="geen",
        given="toegekend|toegezegd|vrijgemaakt|gereserveerd|zekergesteld|beschikbaar|goedgekeurd"
        "|vastgesteld|rond",
        is_not="(?:(?:is|zijn) )?nog niet",
        has_not=r"(?!)",
        nothing=r"(?!)",
        talks="gesprekken|onderhandelingen",
        not_begun="nog niet begonnen",
        there_is_none="er is nog geen (?:budget|geld|financiering)",
    ),
    _Row(  # Polish
        money="środków|środki|budżet|budżetu|budżecie|finansowania|finansowanie|finansowaniu|pieniędzy"
        "|pieniądze",
        none=r"żadn\w+",
        given=r"(?:przyznan|zatwierdzon|zapewnion|zabezpieczon|uchwalon|przydzielon)\w+",
        is_not="nie (?:zosta(?:ły|ł|ło)|są|jest) jeszcze",
        has_not=r"nie(?= (?:przyzna|zapewni|zabezpieczy|przydzieli|uchwali)\w+ jeszcze)",
        nothing=r"(?!)",
        talks="rozmowy",
        not_begun="jeszcze się nie (?:zaczęły|rozpoczęły)",
        there_is_none=r"nie ma jeszcze (?:budżetu|środków|finansowania)"
        r"|nie (?:przyznan|zapewnion|zabezpieczon|przydzielon|przyzna|zapewni|zabezpieczy|przydzieli"
        rf"|uchwali)\w* jeszcze {_W}{{0,1}}?(?:środków|budżetu|finansowania|pieniędzy)",
    ),
    _Row(  # Slovak
        money="rozpočet|rozpočte|financovanie|financovaní|peniaze|prostriedky",
        none=r"žiadn\w+",
        given=r"(?:schválen|pridelen|zabezpečen|vyčlenen)\w+",
        is_not="(?:ešte|zatiaľ) (?:nie je|nie sú|nebol[aio]?)|nie (?:je|sú) (?:ešte|zatiaľ)",
        has_not="(?:ešte|zatiaľ) (?:nie je|nie sú|nebol[aio]?)",
        nothing=r"(?!)",
        talks="rokovania",
        not_begun="sa ešte nezačali",
        there_is_none="ešte nie je (?:žiadny )?rozpočet"
        rf"|(?:ešte|zatiaľ) ne(?:pridelil|schválil|vyčlenil|zabezpečil)\w* {_W}{{0,1}}?(?:rozpočet|peniaze"
        "|prostriedky|financovanie)|rokovania o (?:rozpočte|financovaní) sa ešte nezačali",
    ),
    _Row(  # Greek
        money="χρηματοδότηση|προϋπολογισμός|προϋπολογισμό|κονδύλια|χρήματα|πόροι|πόρους",
        none="καμία|κανένας|κανένα",
        given="εξασφαλιστεί|εγκριθεί|διατεθεί|διαθέσει|εγκρίνει|εξασφαλίσει|δεσμεύσει",
        is_not="δεν (?:έχει|έχουν)(?: ακόμη| ακόμα)?",
        has_not="δεν (?:έχει|έχουν|έχουμε)(?: ακόμη| ακόμα)?",
        nothing="τίποτα",
        talks="συζητήσεις",
        not_begun="δεν έχουν (?:ακόμη )?(?:αρχίσει|ξεκινήσει)",
    ),
)
SIGNS = tuple(row.sign for row in _ROWS)
