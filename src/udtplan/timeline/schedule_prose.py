"""Dates and vague times within running text, where most words are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .lexicon import lexicon
from .period import Period, Precision
from .reader import read
from .text import fold, normalise

_MOST_WORDS_BEFORE, _MOST_WORDS_BEHIND = 5, 3
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+(?=[^\W\d_a-zß-ÿ]|[(“\"])|\n\s*\n|\n(?=\s*(?:[-*+|#]|\d+[.)])\s)")
_TOKEN = re.compile(r"[^\s()\[\]“”\"„«»|]+")
_OPENERS, _CLOSERS = "*_`'‘,;:", "*_`'’,;:.!?"
# A year, alone or with digits, "Q3" and the like before or behind: 2026, 2026-05, 15.06.2026, 2025–2027, Q3/2026.
_WITH_YEAR = re.compile(r"(?:[qhst]?\d{1,2}[./-]){0,2}20\d\d(?:[/–—-](?:[qhst]\d|\d{1,2}|20\d\d)){0,2}", re.I)
# Words before a number that is no date: of a law, a standard, a version, an address.
_NUMBERED = frozenset(
    "regulation directive law act decree ordinance article resolution decision no nr iso en din ietf rfc version "
    "règlement directive loi décret arrêté n° verordnung richtlinie gesetz norm legge regolamento direttiva decreto "
    "ley reglamento directiva real lei regulamento diretiva wet verordening richtlijn lag förordning ustawa "
    "rozporządzenie dyrektywa zákon zákona vyhláška νόμος οδηγία κανονισμός eu ue ec ce eg".split()
)
_AMOUNT = re.compile(
    r"[€$£%]|\b(?:eur|euros?|million|millions|millionen|mio|budget|inhabitants|habitants|einwohner|population)\b",
    re.IGNORECASE,
)

# Said of a time that nothing fixes. Each language in a row of its own, so that a speaker can check it.
_VAGUE = {
    "en": r"(?<!as )soon(?! as)|shortly(?! (?:after|before))|in (?:a|the) (?:near |not too distant )?future"
    r"|(?:in|over|within) the (?:coming|next) (?:few )?(?:weeks|months|years)|next (?:year|month)|in due course",
    "fr": r"bientôt|prochainement|à l'avenir|dans un (?:avenir proche|proche avenir)|l'année prochaine"
    r"|(?:dans|au cours) (?:les|des) (?:prochain(?:e?)s (?:semaines|mois|années)|(?:mois|années) à venir)",
    "de": r"bald|demnächst|zeitnah|in (?:naher |der )?zukunft|(?:nächstes|kommendes) jahr"
    r"|in den (?:nächsten|kommenden) (?:wochen|monaten|jahren)",
    "it": r"prossimamente|in (?:un prossimo )?futuro|l'anno prossimo|nei prossimi (?:mesi|anni)",
    "es": r"próximamente|en (?:el|un) futuro(?: próximo| cercano)?|el próximo año"
    r"|en los próximos (?:meses|años)",
    "ca": r"properament|en (?:el|un) futur(?: proper)?|l'any vinent|en els propers (?:mesos|anys)",
    "pt": r"em breve|no futuro(?: próximo)?|no próximo ano|nos próximos (?:meses|anos)",
    "ro": r"în curând|în viitor(?:ul apropiat)?|anul viitor|în (?:lunile|anii) următo(?:are|ri)",
    "nl": r"binnenkort|in de (?:nabije )?toekomst|volgend jaar|(?:in )?de komende (?:weken|maanden|jaren)",
    "sv": r"inom kort|snart|i (?:en nära framtid|framtiden)|nästa år|under de kommande (?:månaderna|åren)",
    "da": r"snart|i (?:den nærmeste fremtid|fremtiden)|næste år|i de kommende (?:måneder|år)",
    "nb": r"snart|i (?:nær fremtid|fremtiden)|neste år|i de kommende (?:månedene|årene)",
    "fi": r"pian|lähitulevaisuudessa|tulevaisuudessa|ensi vuonna",
    "pl": r"wkrótce|niebawem|w (?:niedalekiej )?przyszłości|w przyszłym roku|w najbliższych (?:miesiącach|latach)",
    "cs": r"brzy|v (?:blízké )?budoucnu|příští rok|v (?:nejbližších|příštích) (?:měsících|letech)",
    "sk": r"čoskoro|v (?:blízkej )?budúcnosti|budúci rok|v najbližších (?:mesiacoch|rokoch)",
    "hu": r"hamarosan|a (?:közel)?jövőben|jövőre|a következő (?:hónapokban|években)",
    "el": r"σύντομα|στο (?:εγγύς )?μέλλον|του χρόνου|τους επόμενους μήνες|τα επόμενα χρόνια",
    "uk": r"незабаром|у (?:найближчому )?майбутньому|наступного року",
}

# Words of a sentence that promises, in the languages that mark it by a word.
_PROMISE = re.compile(
    r"\b(?:will|shall|must|plan(?:s|ned)?|scheduled|deadline|due|to be|sera|seront|doit|doivent|prévue?s?|échéance"
    r"|wird|werden|soll|sollen|muss|geplant|vorgesehen|frist|sarà|saranno|deve|previst[oaie]|scadenza|será|serán"
    r"|debe|serão|deverá|zal|zullen|moet|gepland|ska|skal|vil|będzie|będą|bude|budú|budou|θα)\b",
    re.IGNORECASE,
)


class Mention(NamedTuple):
    """A date in running text: its words as written, the sentence they stand in, and how they are read.

    ``promised`` says that the time is finer than a year and that the sentence speaks of what is to come.
    """

    words: str
    sentence: str
    period: Period
    promised: bool


class _Token(NamedTuple):
    word: str
    start: int
    end: int
    breaks: bool  # whether no phrase goes on behind it


def sentences(text: str) -> list[str]:
    """The sentences, list items and paragraphs of a text."""
    return [part.strip() for part in _SENTENCE_END.split(text) if part and part.strip()]


def vague_times(text: str, language: str = "en") -> Iterator[str]:
    """The words that put something off to a time that nothing in their sentence fixes: "soon"."""
    pattern = _vague(language.replace("_", "-").split("-")[0].lower())
    for sentence in sentences(text):
        if not re.search(r"\b20\d\d\b", sentence):
            yield from (match.group() for match in pattern.finditer(sentence.replace("’", "'")))


@lru_cache(maxsize=32)
def _vague(code: str) -> re.Pattern[str]:
    code = {"no": "nb", "nn": "nb"}.get(code, code)
    rows = dict.fromkeys([_VAGUE["en"], _VAGUE.get(code, _VAGUE["en"])])
    return re.compile(rf"(?<!\w)(?:{'|'.join(rows)})(?!\w)".replace(" ", r"\s+"), re.IGNORECASE)


def dates_in(text: str, language: str = "en") -> Iterator[Mention]:
    """The dates that a text says something is to happen at.

    A year alone is one only behind a word like "by" or "in", and not in a sentence about money or inhabitants: names
    ("Mobility Plan - 2035"), laws ("2016/679") and budgets have years as well.
    """
    for sentence in sentences(text):
        tokens = _tokens(sentence)
        taken = 0
        for i, token in enumerate(tokens):
            if i < taken or not _WITH_YEAR.fullmatch(token.word) or _is_numbered(tokens, i):
                continue
            found = _around(sentence, tokens, i, taken, language)
            if found is None:
                continue
            first, last, period = found
            taken = last + 1
            words = sentence[tokens[first].start : tokens[last].end]
            if not _is_year_alone(period):
                yield Mention(words, sentence, period, _PROMISE.search(sentence) is not None)
            elif first < i and _opens(tokens[first].word, language) and not _AMOUNT.search(sentence):
                yield Mention(words, sentence, period, False)


def _tokens(sentence: str) -> list[_Token]:
    found = []
    for match in _TOKEN.finditer(sentence):
        raw = match.group()
        word = raw.lstrip(_OPENERS)
        start = match.start() + len(raw) - len(word)
        bare = word.rstrip(_CLOSERS)
        following = sentence[match.end() : match.end() + 1]
        if bare:
            breaks = following.strip() != "" or (word != bare and word[len(bare)] in ";:!?,")
            found.append(_Token(bare, start, start + len(bare), breaks))
        elif found:
            found[-1] = found[-1]._replace(breaks=True)
    return found


def _is_numbered(tokens: list[_Token], i: int) -> bool:
    """Whether a year is part of the number of a law or a standard, or behind a currency sign."""
    before = [token.word.casefold() for token in tokens[max(i - 2, 0) : i]]
    return any(word in _NUMBERED for word in before)


def _around(
    sentence: str, tokens: list[_Token], i: int, taken: int, language: str
) -> tuple[int, int, Period] | None:
    """The longest stretch of words around a year that reads as a date, without words that add nothing."""
    lowest = i
    while lowest > max(taken, i - _MOST_WORDS_BEFORE) and not tokens[lowest - 1].breaks:
        lowest -= 1
    highest = i
    while highest < min(len(tokens) - 1, i + _MOST_WORDS_BEHIND) and not tokens[highest].breaks:
        highest += 1
    for length in range(highest - lowest + 1, 0, -1):
        for first in range(max(lowest, i - length + 1), min(i, highest - length + 1) + 1):
            last = first + length - 1
            period = _read(sentence, tokens, first, last, language)
            if period is not None:
                return _tight(sentence, tokens, first, i, last, language, period)
    return None


def _tight(
    sentence: str, tokens: list[_Token], first: int, i: int, last: int, language: str, period: Period
) -> tuple[int, int, Period]:
    while last > i and (shorter := _read(sentence, tokens, first, last - 1, language)):
        if (shorter.start, shorter.end) != (period.start, period.end):
            break
        last, period = last - 1, shorter
    while first < i and (shorter := _read(sentence, tokens, first + 1, last, language)):
        same = (shorter.start, shorter.end) == (period.start, period.end)
        if not same or _opens(tokens[first].word, language):
            break
        first, period = first + 1, shorter
    return first, last, period


def _read(sentence: str, tokens: list[_Token], first: int, last: int, language: str) -> Period | None:
    period = read(sentence[tokens[first].start : tokens[last].end], language)
    return period if period.is_read and period.is_dated else None


def _is_year_alone(period: Period) -> bool:
    return all(bound is None or bound.precision is Precision.YEAR for bound in (period.start, period.end))


def _opens(word: str, language: str) -> bool:
    """Whether a word leads to a date: "by", "until", "from", or one that means "in"."""
    word = normalise(word)
    atoms = lexicon(language).words.get(word) or lexicon(language).words.get(fold(word)) or ()
    return word in _IN or bool(atoms and atoms[0][0] == "con" and atoms[0][1] in tuple("FSTUuBnXAWft"))


_IN = frozenset("in en im nel em w v ve i år roku courant during".split())
