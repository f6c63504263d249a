"""The words by which prose says how far money or an agreement has come: one row a language.

Speakers are asked to correct their row. Commas stand between words; those that begin a word have a star.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.prose import tokens
from udtplan.rules.texts import Sign, Text, Texts

_ENDS = ",.;:!?)"
_NEAR = 60  # so many characters before a word are looked at


def _any(words: str) -> str:
    return "|".join(re.escape(one).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for one in words.split(", "))


class Phrases:
    """Words that stand as they are; each phrase is looked for only where its longest word stands."""

    def __init__(self, words: str) -> None:
        self._by_word: dict[str, list[str]] = {}
        for phrase in words.split(", "):
            self._by_word.setdefault(max(re.findall(r"\w+", phrase), key=len).lower(), []).append(phrase)
        self._words = frozenset(self._by_word)
        self._pattern = pattern(rf"\b(?:{_any(words)})\b", re.IGNORECASE)

    def all_in(self, texts: Texts) -> Iterator[tuple[Text, tuple[int, int]]]:
        """Where one of them stands first in each of some texts."""
        for word in sorted(texts.vocabulary & self._words):
            phrases = _standing(", ".join(self._by_word[word]))
            for text in texts.with_one_of({word}):
                if match := phrases.search(text.words):
                    yield text, match.span()

    def is_in(self, clause: str) -> bool:
        """Whether one of them stands in a clause."""
        return self._pattern.search(clause) is not None


class _Done(NamedTuple):
    """How a language says that something is done: what stands before, how far away, and the word for it."""

    has: str
    gap: int
    granted: str
    signed: str


_DONE = (
    _Done(
        "is, are, was, were, been, have, has, already, now",
        3,
        "secured, granted, awarded, approved, allocated, confirmed, obtained, won",
        "signed, concluded, agreed",
    ),
    _Done(
        "est, sont, a, ont, été, déjà",
        3,
        "acquis, acquise, acquises, accordé, accordée, accordées, notifié, notifiée, obtenu,"
        " obtenue, attribué,"
        " attribuée, octroyé, octroyée",
        "signé, signée, signés, signées, conclu, conclue",
    ),
    _Done(
        "ist, sind, wurde, wurden, hat, haben, bereits, schon",
        5,
        "bewilligt, zugesagt, gesichert, genehmigt",
        "unterzeichnet, unterschrieben, geschlossen, abgeschlossen",
    ),
    _Done(
        "è, sono, stato, stata, stati, state, già, abbiamo, ha",
        3,
        "concesso, concessa, concessi, assegnato, assegnata, assegnati, ottenuto, ottenuta,"
        " approvato, approvata,"
        " assicurato",
        "firmato, firmata, firmati, stipulato, stipulata, sottoscritto, sottoscritta",
    ),
    _Done(
        "está, están, fue, fueron, sido, ya, hemos",
        3,
        "concedido, concedida, concedidos, concedidas, otorgado, otorgada, aprobado, aprobada, asegurado,"
        " asegurada",
        "firmado, firmada, suscrito, suscrita",
    ),
    _Done(
        "está, estão, foi, foram, já",
        3,
        "aprovado, aprovada, aprovados, concedido, concedida, atribuído, atribuída, garantido, garantida,"
        " assegurado, assegurada",
        "assinado, assinada, celebrado, celebrada",
    ),
    _Done(
        "is, zijn, werd, werden, al, reeds, hebben, heeft",
        4,
        "toegekend, toegezegd, verleend, zekergesteld",
        "getekend, ondertekend, gesloten",
    ),
    _Done(
        "jest, są, został, została, zostało, zostały, już",
        3,
        "przyznany, przyznana, przyznane, zatwierdzony, zatwierdzona, zapewnione, zapewniona",
        "podpisany, podpisana, podpisane, zawarta, zawarte",
    ),
    _Done(
        "je, sú, bol, bola, bolo, boli, už",
        3,
        "schválený, schválená, schválené, pridelený, pridelená, pridelené",
        "podpísaný, podpísaná, podpísané, uzavretá",
    ),
    _Done(
        "είναι, έχει, έχουν, ήδη",
        3,
        "εγκριθεί, εξασφαλιστεί, εξασφαλισμένη, εξασφαλισμένο, χορηγηθεί",
        "υπογραφεί, υπογεγραμμένη, υπογεγραμμένο",
    ),
)


class Claims:
    """Words for what is done, each with what stands before it where it is done and not to be done."""

    def __init__(self, what: str) -> None:
        self._has: dict[str, list[tuple[frozenset[str], int]]] = {}
        for row in _DONE:
            for word in getattr(row, what).split(", "):
                self._has.setdefault(word, []).append((frozenset(row.has.split(", ")), row.gap))
        self._words = frozenset(self._has)

    def all_in(self, texts: Texts, told: Set[Text]) -> Iterator[tuple[Text, tuple[int, int]]]:
        """From where to where something is said to be done, in those of the texts that are told."""
        for word in sorted(texts.vocabulary & self._words) if told else ():
            for text in texts.with_one_of({word}):
                for match in _standing(word).finditer(text.words) if text in told else ():
                    first = max(0, match.start() - _NEAR)
                    before = text.words[first : match.start()]
                    begins = (_begin(before, has, gap) for has, gap in self._has[word])
                    if (begin := max(begins)) >= 0:
                        yield text, (first + begin, match.end())

    def is_in(self, clause: str) -> bool:
        """Whether one of the words stands in a clause."""
        return not self._words.isdisjoint(tokens(clause))


def _begin(before: str, has: frozenset[str], gap: int) -> int:
    """Where one of the last words before a word says that it is done; -1 where none does."""
    for word in reversed(before.split()[-gap - 1 :]):
        if word[-1] in _ENDS:
            return -1
        if word.lower() in has:
            return before.rindex(word)
    return -1


@lru_cache(maxsize=128)
def _standing(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(words)})\b", re.IGNORECASE)


GRANTED, SIGNED = Claims("granted"), Claims("signed")
HOPED_FOR = Phrases(
    "applied for, waiting for, awaited, awaiting, pending, refused, rejected, turned down, not yet approved"
    ", not yet secured, not yet granted, under review"
    ", en cours d'instruction, en cours d’instruction, en attente, sollicité, sollicitée, refusé, refusée"
    ", pas encore accordé, pas encore accordée"
    ", beantragt, abgelehnt, noch nicht bewilligt, warten noch, steht noch aus"
    ", in attesa, respinta, respinto, non ancora concesso, in istruttoria"
    ", solicitado, solicitada, pendiente, denegada, denegado, a la espera"
    ", aguarda, aguardamos, pendente, recusada, recusado, em análise"
    ", aangevraagd, wacht op, wachten op, afgewezen, nog niet toegekend"
    ", czeka na, czekamy na, odrzucony, odrzucona, jeszcze nie przyznano"
    ", čaká na, čakáme na, zamietnutá, zamietnutý"
    ", αναμένεται, απορρίφθηκε, εκκρεμεί"
)
UNDECIDED = Phrases(
    "no decision has been taken, no decision has been made, no decision yet, has not been decided, not yet"
    " decided, not yet been decided, not been voted, not yet voted, not yet been voted, still to be approved"
    ", yet to be approved, still to be voted, yet to be voted, not yet been approved, still undecided"
    ", aucune décision, pas encore décidé, pas encore décidée, pas encore été voté, pas encore été votée"
    ", pas encore voté, pas encore votée, reste à voter, doit encore être voté, doit encore être votée"
    ", noch nicht entschieden, keine entscheidung, kein beschluss, noch nicht beschlossen"
    ", noch nicht genehmigt"
    ", nessuna decisione, non è ancora stata deliberata, non è ancora stato deliberato, non ancora deliberata"
    ", non ancora deliberato, ancora da approvare, ancora da deliberare"
    ", ninguna decisión, no se ha decidido, sin decidir, no está aprobado, no está aprobada"
    ", no se ha aprobado"
    ", nenhuma decisão, não foi decidido, não foi decidida, ainda não foi aprovado, ainda não foi aprovada"
    ", por decidir, por aprovar"
    ", nog niet besloten, nog niet beslist, geen besluit, nog niet goedgekeurd"
    ", nie podjęto jeszcze decyzji, nie podjęto decyzji, nie zapadła decyzja, nie zapadła jeszcze decyzja"
    ", nie został jeszcze zatwierdzony, nie został jeszcze uchwalony"
    ", ešte sa nerozhodlo, nie je ešte schválený, nie je ešte schválené, ešte nie je schválený"
    ", ešte nie je schválené"
    ", δεν έχει ληφθεί απόφαση, δεν έχει ληφθεί ακόμη απόφαση, καμία απόφαση, δεν έχει αποφασιστεί"
    ", δεν έχει ακόμη αποφασιστεί"
)
# Money of the city's own, as its register and its prose call it.
OWN_MONEY = pattern(
    r"\b(?:own\s+(?:budget|funds?|funding|share|contribution|money|means|resources|part)|co-?financ\w+|match(?:ed)?"
    r"[\s-]funding|(?:fonds|budget|ressources|moyens)\s+propres?|autofinancement|part\s+(?:propre|de\s+la\s+ville"
    r"|communale)|eigenmittel\w*|eigenanteil\w*|eigenbeitrag\w*|kofinanzierung\w*"
    r"|(?:fondi|risorse|mezzi)\s+proprie?|quota\s+(?:propria|comunale)|cofinanziamento"
    r"|(?:fondos|recursos|medios|presupuesto)\s+propios?|aportación\s+(?:propia|municipal)|cofinanciación"
    r"|(?:fundos|recursos|meios|orçamento)\s+próprios?|comparticipação\s+(?:própria|municipal)|cofinanciamento"
    r"|eigen\s+(?:middelen|bijdrage|budget|geld|aandeel)|cofinanciering"
    r"|wkład\w*\s+własn\w+|środk\w+\s+własn\w+|budżet\w*\s+własn\w+|współfinansowani\w+"
    r"|vlastn\w+\s+(?:zdroj\w*|podiel\w*|rozpoč\w*|prostriedk\w*)|spolufinancovani\w+"
    r"|ίδι\w+\s+(?:πόρ\w+|συμμετοχή\w*)|ιδία\w*\s+συμμετοχή\w*|συγχρηματοδότηση\w*)\b",
    re.IGNORECASE,
)
# Whose money it is then, or what about it is not decided: who gives it, how it is used.
OF_OTHERS = pattern(
    r"\b(?:region\w*|state|ministr\w*|partners?|utility|university|use|used|how|who|where|which"
    r"|régions?|état|ministère|partenaires?|emploi|utilisation|comment|qui|landes|ministerium\w*|partner\w*"
    r"|verwendung|wie|wer|wofür|regione|stato|ministero|impiego|uso|come|chi|región|estado|ministerio|socios?"
    r"|cómo|quién|região|ministério|parceiros?|utilização|como|quem|regio|provincie|rijk|besteding|hoe"
    r"|ministerst\w*|partner\w*|wykorzystani\w*|jak|kto|použit\w*|ako|περιφέρει\w*|υπουργεί\w*|χρήση\w*|πώς"
    r"|ποιος)\b",
    re.IGNORECASE,
)
UNSIGNED = Phrases(
    "under negotiation, in negotiation, being negotiated, negotiating, not yet signed, not signed,"
    " not yet been signed"
    ", not been signed, unsigned, no agreement, no contract"
    ", en cours de négociation, en négociation, pas encore signé, pas encore signée, pas signée, pas signé"
    ", wird verhandelt, noch verhandelt, in verhandlung, nicht unterzeichnet, nicht unterschrieben"
    ", in negoziazione, in trattativa, non ancora firmato, non ancora firmata, non è ancora firmata"
    ", non è ancora firmato"
    ", en negociación, sin firmar, no está firmado, no está firmada"
    ", em negociação, não foi assinado, não foi assinada, por assinar, não está assinado"
    ", niet getekend, niet ondertekend, in onderhandeling"
    ", nie jest jeszcze podpisana, nie jest podpisana, negocjowana, w trakcie negocjacji"
    ", nie je podpísaná, nie je ešte podpísaná"
    ", δεν έχει υπογραφεί, υπό διαπραγμάτευση"
)
_PAPER = (
    r"(?:agreements?|contracts?|covenants?|memorandum|conventions?|contrats?|accords?|protocoles?"
    r"|vertr[aä]g\w*|vereinbarung\w*"
    r"|convenzion[ei]|contratt[oi]|accord[oi]|protocoll[oi]|convenios?|contratos?|acuerdos?|acordos?"
    r"|protocolos?"
    r"|overeenkomst\w*|contracten|convenant\w*|umow\w+|porozumieni\w+|zmluv\w+|dohod\w+|σύμβαση\w*|συμφωνί\w+)"
)
PAPER = pattern(rf"\b{_PAPER}\b", re.IGNORECASE)
# Where the words on one paper end and those on the next begin: "… and a standing agreement with …".
NEXT_PAPER = (
    r"\s(?=(?:and|as well as|et|ainsi que|und|sowie|ed?|y|en|i|oraz|aj|και)\s+"
    rf"(?:[\w’'-]+\s+){{0,3}}?{_PAPER}\b)"
)
# A paper with somebody who is called by words, not by "them".
WITH_WHOM = pattern(
    rf"\b{_PAPER}(?:\s+\w+)?\s+(?:with|avec|mit|con|com|met|zo?|ze|so?|με)\s+(?!(?:them|it|him|her|eux|elles?|lui"
    r"|ihm|ihr|ihnen|loro|ess[aoi]|ell[ao]s?|él|el[ae]s?|hen|haar|hun|ni[mą]|nimi|n[íi]m|ňou|αυτ\w+)\b)",
    re.IGNORECASE,
)
# An application that is approved by one's own council is no grant.
APPLICATION = pattern(
    r"\b(?:applications?|demandes?|dossiers?|candidatures?|\w*antr[aä]g\w*|domand[ae]|richiest[ae]"
    r"|candidatur[ae]"
    r"|solicitud\w*|aanvra\w+|wnios\w+|žiados\w+|αίτησ\w+)\b",
    re.IGNORECASE,
)
IF = pattern(r"\b(?:if|unless|si|sauf si|falls|wenn|se|als|indien|jeśli|jeżeli|ak|αν|εάν)\b", re.IGNORECASE)


def _unapplied(papers: str, not_done: str, before: str = "(?!)") -> str:
    return rf"(?:{papers})\b[^.;:]{{0,60}}?(?<!\w)(?:{not_done})|(?:{before}) (?:\w+ ){{0,2}}?(?:{papers})"


# An application that is still to be made.
UNAPPLIED = Sign(
    r"(?<!\w)(?:"
    + "|".join(
        [
            _unapplied(
                "application",
                "(?:not|yet to|still to)(?: yet)?(?: been| be)? (?:submitted|filed|handed in|sent|made)"
                "|(?:still )?being (?:written|drafted|prepared)",
                "(?:not|n[’']t|yet to|still to)(?: yet)? (?:submit(?:ted)?|filed?|hand(?:ed)? in|sen[dt])",
            ),
            _unapplied(
                "demande|dossier|candidature",
                "n[’'](?:a|est) pas(?: encore)?(?: été)? (?:déposé|envoyé|soumis|transmis)e?"
                "|reste à (?:déposer|envoyer)|en cours de (?:rédaction|préparation|montage)",
                "pas encore (?:déposé|envoyé|soumis|transmis)",
            ),
            _unapplied(
                "antrag|förderantrag",
                "nicht (?:gestellt|eingereicht|abgegeben)|(?:noch|derzeit|gerade) (?:vorbereitet|geschrieben"
                "|erarbeitet)|in vorbereitung",
            ),
            _unapplied(
                "domanda|richiesta|candidatura",
                "non (?:è )?(?:ancora )?(?:è )?(?:stata )?(?:ancora )?(?:presentata|inviata|depositata)"
                "|in (?:preparazione|fase di stesura)|da presentare",
                "non (?:è )?(?:ancora )?(?:stata )?(?:ancora )?(?:presentat|inviat)[oa]",
            ),
            _unapplied(
                "solicitud",
                "no (?:se )?(?:ha|está|fue)(?: sido)?(?: aún| todavía)? presentad[oa]|(?:sin|por) presentar"
                "|en preparación",
                "no (?:se )?(?:ha|hemos)(?: aún| todavía)? presentado(?: aún| todavía)?",
            ),
            _unapplied(
                "candidatura",
                "não (?:foi|está)(?: ainda)? (?:apresentada|submetida|entregue)|por (?:submeter|apresentar"
                "|entregar)|em preparação",
                "não (?:foi )?(?:ainda )?(?:apresent|submet|entreg)\\w+",
            ),
            _unapplied(
                "aanvraag|subsidieaanvraag",
                "niet (?:ingediend|verstuurd)|nog (?:worden )?ingediend|in voorbereiding",
            ),
            _unapplied(
                "wniosek|wniosku",
                "nie został(?: jeszcze)? (?:złożony|wysłany)|w przygotowaniu",
                "nie (?:złożono|złożyliśmy|wysłano)(?: jeszcze)?",
            ),
            _unapplied(
                "žiadosť",
                "(?:ešte|zatiaľ) (?:nebola|nie je) podaná|(?:nebola|nie je)(?: ešte| zatiaľ)? podaná"
                "|v príprave",
                "nepodali(?: sme)?(?: ešte| zatiaľ)?",
            ),
            _unapplied(
                "αίτηση",
                "δεν έχει(?: ακόμη| ακόμα)? (?:υποβληθεί|κατατεθεί)|ετοιμάζεται|υπό προετοιμασία",
                "δεν έχ(?:ει|ουμε)(?: ακόμη| ακόμα)? (?:υποβληθεί|υποβάλει|καταθέσει)",
            ),
        ]
    ).replace(" ", r"\s+")
    + r")(?!\w)",
    "application demande dossier candidature antrag förderantrag domanda richiesta candidatura solicitud"
    " aanvraag subsidieaanvraag wniosek wniosku žiadosť αίτηση",
)
# Another application than the one that was made.
ANOTHER = pattern(
    r"(?<!\w)(?:second|other|further|next|another|new|deuxième|autre|nouvelle|suivante|zweite\w*|weitere\w*|andere\w*"
    r"|neue\w*|nächste\w*|second[ao]|altr[ao]|nuov[ao]|ulteriore|segund[ao]|otr[ao]|nuev[ao]|próxim[ao]|outr[ao]"
    r"|nov[ao]|tweede|volgende|nieuwe|drug\w+|inn\w+|kolejn\w+|now[yae]\w*|druh\w+|ďalš\w+|δεύτερ\w+|άλλ\w+"
    r"|νέ\w+)(?!\w)",
    re.IGNORECASE,
)
