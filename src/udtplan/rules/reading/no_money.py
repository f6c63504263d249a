"""Where prose says that there is no money yet, or that nobody has talked of any.

The wordings stand in `vocabulary.no_money`. Money of a kind ("no further funding", "no budget for 2028")
says nothing of the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.lazy import pattern
from udtplan.rules.texts import Text, Texts
from udtplan.rules.vocabulary import no_money as words
from udtplan.rules.vocabulary.statuses import IF

QUESTIONS = ("objectives.funding", "diagnosis.funding")

# Who else may have money: "the region has not yet voted the funds", "die Mittel des Landes".
_OTHERS = (
    r"(?:partner|company|operator|university|state|region|ministry|land|bund|landes|bundes|ministerium"
    r"|ministeriums|partenaire|entreprise|exploitant|université|état|région|ministère|azienda|gestore|università"
    r"|stato|regione|ministero|socio|empresa|operador|universidad\w*|estado|región|ministerio|parceiro|região"
    r"|ministério|bedrijf|provincie|rijk|universiteit|firma|spółka|uczelnia|województw[oa]|podnik|univerzita"
    r"|kraj[ua]?|εταιρεία|περιφέρειας?|υπουργείου?)"
)
_OF_OTHERS = pattern(
    rf"\b{_OTHERS}\s+(?:has|have|did|a|n[’']\w+|hat|non|no|aún|todavía|não|ainda|heeft|nie|ešte|zatiaľ|δεν)\b"
    rf"|\b(?:of|de|des|du|della|dello|del|do|da|van|της|του)\s+(?:(?:the|la|l|het|de)[\s’'])?{_OTHERS}\b",
    re.IGNORECASE,
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
_SENTENCE_END = pattern(r"[.;:!?](?=\s|\Z)|\n\s*\n|\n\s*[-*+|] ")


def no_money(texts: Texts) -> Iterator[tuple[Text, tuple[int, int]]]:
    """Where an answer on funding says that there is none, of whatever kind."""
    asked = Texts.among([text for text in texts if text.question in QUESTIONS], texts)
    for sign in words.SIGNS:
        for text, match in sign.first_in_each(asked):
            sentence = _sentence(text.words, *match.span())
            if not (
                is_partly(_ABOUT.sub(" ", sentence))
                or _OF_OTHERS.search(sentence)
                or is_conditional(sentence)
            ):
                yield text, match.span()


def is_conditional(sentence: str) -> bool:
    """Whether a sentence says "if"; within a clause "se" is another word in Spanish and Portuguese."""
    found = IF.finditer(sentence)
    return any(one.group() != "se" or sentence[: one.start()].rstrip()[-1:] in ("", ",") for one in found)


def is_partly(said: str) -> bool:
    """Whether words speak of some of the money only: that of a time, of a kind or of an amount."""
    return _PARTLY.search(_OF_TWIN.sub(" ", said)) is not None


def _sentence(words: str, begin: int, end: int) -> str:
    first = max((match.end() for match in _SENTENCE_END.finditer(words, 0, begin)), default=0)
    after = _SENTENCE_END.search(words, end)
    return words[first : after.start() if after else None]
