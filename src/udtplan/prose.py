"""What can be said about a piece of prose without understanding it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain, compress, count
from typing import NamedTuple

_WORD = re.compile(r"\w++(?:[’'-]\w++)*+")
# Markdown around words that are not words: list marks, emphasis, table bars.
_MARKS = re.compile(r"[*_`|>#\[\]]+")
# The Greek question mark looks like a semicolon; what stands behind it begins with a Greek capital.
QUESTION_MARK = re.compile(r"\?|;(?=\s+[Ά-Ϋ]|\s*\Z)")
_SENTENCE = re.compile(r"(?<=[.?!:])\s+|(?<=;)\s+(?=[Ά-Ϋ])")


# Several rules look at the same text in turn, one plan after the other, alone or joined with others: what
# is found in a paragraph and in a text is kept for a while. Nobody may change it.
@lru_cache(maxsize=512)
def words(text: str) -> list[str]:
    """The words of a text; numbers count, Markdown's marks do not. Not to be changed by the caller."""
    if "\n\n" in text:
        return [*chain.from_iterable(map(words, text.split("\n\n")))]
    return _WORD.findall(text)


@lru_cache(maxsize=384)
def folded(text: str) -> list[str]:
    """The words of a text as they are compared: no case. Not to be changed by the caller."""
    return " ".join(words(text)).casefold().split()


@lru_cache(maxsize=192)
def tokens(text: str) -> list[str]:
    """The words of a text in lower case, in parts where they have a hyphen or an apostrophe. Not to be
    changed by the caller."""
    if text.isascii() and "-" not in text and "'" not in text:
        return folded(text)
    return parts(" ".join(words(text)).lower())


def parts(joined: str) -> list[str]:
    """Words in a row, those with a hyphen or an apostrophe in parts."""
    return joined.replace("-", " ").replace("'", " ").replace("’", " ").split()


def vocabulary(text: str) -> frozenset[str]:
    """The pieces that occur in a text, in lower case."""
    return frozenset(tokens(text))


def _as_written(text: str, first: int, last: int) -> str:
    """The text from its word number `first` to its word number `last`, counted from 0."""
    begin = end = 0
    for number, word in enumerate(words(text)[: last + 1]):
        start = text.index(word, end)
        begin, end = start if number <= first else begin, start + len(word)
    return text[begin:end]


# Words between quotation marks: somebody's, or a word that is spoken of. Apostrophes are too common to count.
_QUOTATION = re.compile(
    r"“[^“”„]{1,400}[”“]|„[^“”„]{1,400}[“”]|«[^«»]{1,400}»|»[^«»]{1,400}«"
    r"|(?<![\w\"])\"(?=\S)[^\"]{1,400}(?<=\S)\"(?!\w)|‘[^‘’]{1,400}’(?!\w)"
)
_QUOTATION_MARKS = ("“", "„", "«", "»", '"', "‘")


def without_quotes(text: str) -> str:
    """A text in which what is quoted is blank; every other character stays where it is.

    A text that is one quotation from end to end is the writer's own answer, and stays.
    """
    if not any(map(text.__contains__, _QUOTATION_MARKS)):
        return text
    whole = text.strip(" \n.*_")
    return _QUOTATION.sub(lambda match: _blank(match.group(), whole), text)


def _blank(quotation: str, whole: str) -> str:
    if quotation == whole or "\n\n" in quotation:
        return quotation
    return "".join("\n" if char == "\n" else " " for char in quotation)


# ── Promises ────────────────────────────────────────────────────────────────────────────────────────
# What people write when they mean to come back. Sources: the Lille plan and Münster's list of measures.
# Each language in a row of its own, so that a speaker can check it.

# Wherever they stand, nothing else is meant by them.
_SIGNS = [
    "tbd",
    "tba",
    "tbc",
    "fixme",
    "lorem ipsum",
    "coming soon",
    "insert (?:text|answer|name) here",
    "your (?:text|answer) here",
    "(?-i:XXX+|TODO|TO DO|ToDo)",  # "todo" is Spanish for "all"
]
# `<insert amount>`, `<name>`, `<…>`, but no HTML; `[insert amount]`, but no link.
_BLANKS = (
    r"<\s*(?:…|\.{3}|name|date|amount|city|text|year|number|[a-z]\w*(?:[ _-]\w+)+)\s*>"
    r"|\[(?:insert|fill in)\b[^\[\]\n]{0,40}\](?!\()"
)
# Inside a text only where the clause ends there or says with whom: "budget à définir", but not
# "aider à définir les priorités".
_PROMISES = {
    "en": "(?:still )?to be (?:defined|set|confirmed|decided|determined|specified|clarified)",
    "fr": "à (?:définir|préciser|compléter|confirmer|déterminer)",
    "de": "(?:wird )?noch (?:zu (?:erarbeiten|klären|definieren|bestimmen)|erarbeitet|offen|festzulegen)",
    "it": "da (?:definire|precisare|completare|confermare)",
    "es": "por (?:definir|determinar|confirmar)|pendiente de definir",
    "pt": "a (?:definir|confirmar|determinar)",
    "nl": "(?:nog|nader) te bepalen|volgt nog",
    "pl": "do (?:uzupełnienia|ustalenia|określenia)",
    "sk": "bude doplnené",
    "el": "υπό διαμόρφωση|θα συμπληρωθεί",
}
_WITH_WHOM = (
    "with|by|together|jointly|later|soon|during|after|once|in the (?:next|coming)"
    "|avec|par|ultérieurement|prochainement|plus tard|mit|durch|von|con|com|met|door|z|przez|s|με"
)
# Only where nothing else is said: inside a text they speak of work, or of what is not known yet.
_ALONE = {
    "any": r"n/?a|to ?do|xxx+|\?+",
    "en": (
        "(?:still )?in progress|(?:discussions? )?(?:still )?ongoing|to be (?:added|completed|done)"
        "|not yet (?:defined|decided|known|available)"
    ),
    "fr": "en cours(?: de définition)?",
    "de": r"keine angaben?|k\. ?a\.?|in arbeit",
    "it": "in corso",
    "es": "pendiente",
    "nl": "volgt",
    "sk": "doplniť",
    "el": "εκκρεμεί",
}
# Said of work that goes on as often as of words that are missing.
_MAYBE = {
    "en": (
        "discussions? (?:are |is )?(?:still )?ongoing"
        "|still being (?:agreed|discussed|negotiated|decided|defined|clarified|worked out)"
        "|(?:not|\\w+n[’']t) (?:yet )?been (?:decided|defined|agreed|settled|determined|finalised|finalized)"
        "|not yet (?:decided|defined|agreed|settled|determined|finalised|finalized)"
        "|yet to be (?:decided|defined|agreed|settled|determined|confirmed|appointed)"
        "|come back to (?:this |it |that )?in a later (?:version|edition|draft)"
        "|(?:details|figures|names|dates|more) to follow"
        "|will be (?:specified|defined|decided|confirmed|added|detailed|clarified) (?:later|at a later \\w+)"
        "|(?:decision|confirmation|approval) (?:is |are )?(?:still )?pending"
    ),
    "fr": (
        "(?:pas|non) encore (?:arrêté|défini|décidé|tranché|fixé|déterminé)e?s?"
        "|en cours de (?:définition|discussion|négociation|arbitrage)"
        "|en attente (?:de validation|de décision|de confirmation|de réponse|d[’']arbitrage)"
        "|ser(?:a|ont) (?:précisé|défini|complété|arrêté)e?s? (?:plus tard|par la suite)"
    ),
    "de": (
        "steh(?:t|en) noch nicht fest|noch nicht (?:entschieden|festgelegt|geklärt|definiert|bestimmt)"
        "|(?:wird|werden) (?:noch )?nachgereicht|(?:ist|sind|noch) in klärung|noch in abstimmung"
        "|(?:wird|werden) (?:derzeit|noch|aktuell|gerade) (?:abgestimmt|geklärt|verhandelt|festgelegt)"
    ),
    "it": (
        "non (?:è|sono) (?:stat[oaie] )?ancora (?:stat[oaie] )?(?:definit|decis|stabilit|determinat)[oaie]"
        "|in (?:corso|fase|via) di definizione"
        "|(?:sarà|saranno) (?:definit|precisat|indicat)[oaie] (?:in seguito|successivamente)"
    ),
    "es": (
        "(?:aún|todavía) no (?:está|están|se ha|se han) (?:definid|decidid|determinad|concretad)[oa]s?"
        "|en (?:proceso|fase) de definición|se (?:definirá|concretará|determinará)n? más adelante"
        "|pendientes? de (?:aprobación|confirmación|decisión|determinar|concretar|confirmar)"
    ),
    "pt": (
        "ainda não (?:está|estão|foi|foram) (?:definid|decidid|determinad)[oa]s?|em fase de definição"
        "|ser(?:á|ão) (?:definid|especificad|indicad)[oa]s? posteriormente"
    ),
    "nl": (
        "nog niet (?:bepaald|besloten|vastgesteld|ingevuld)"
        "|(?:wordt|worden) later (?:bepaald|ingevuld|aangevuld|uitgewerkt)"
    ),
    "pl": (
        "jeszcze nie (?:ustalono|określono|zdecydowano|podjęto decyzji)"
        "|w trakcie (?:ustalania|ustaleń|uzgodnień)"
        "|(?:zostanie|zostaną) (?:uzupełnion|określon|doprecyzowan)\\w+"
        " (?:później|(?:w|na) (?:dalszym|późniejszym))"
    ),
    "sk": "ešte (?:nie je|nie sú|nebol[aio]?) (?:určen|rozhodnut|dohodnut)\\w+|bude upresnen\\w+",
    "el": "δεν (?:έχει|έχουν) (?:ακόμη )?(?:καθοριστεί|οριστεί|αποφασιστεί)",
}
# One of these stands in each of them, or the mark, which has many ends.
_MAYBE_WORDS = frozenset(
    "ongoing being been yet follow later pending encore cours attente tard suite noch nachgereicht klärung"
    " derzeit aktuell gerade ancora definizione seguito successivamente aún todavía definición más pendiente"
    " pendientes ainda definição posteriormente nog jeszcze trakcie później późniejszym dalszym ešte"
    " δεν".split()
)
_MAYBE_MARK = "upresnen"


@cache
def _only_promise() -> re.Pattern[str]:
    # Read in lower case, which is much faster than a pattern to which case does not matter.
    signs = [sign for sign in _SIGNS if sign.islower()]
    return re.compile("|".join([*signs, *_PROMISES.values(), *_ALONE.values()]))


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_anyhow(_SIGNS)})(?!\w)|{_BLANKS}", re.IGNORECASE)


@cache
def _promise() -> re.Pattern[str]:
    ends = rf"\s*(?:[^\w\s(]|\Z|\n\s*\n|(?:{_WITH_WHOM})(?!\w))"
    return re.compile(rf"(?<!\w)(?:{_anyhow(_PROMISES.values())})(?!\w)(?={ends})", re.IGNORECASE)


@cache
def _maybe() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_anyhow(_MAYBE.values())})(?!\w)", re.IGNORECASE)


def _anyhow(phrases: Iterable[str]) -> str:
    """Each of the phrases, be it on one line or across two."""
    return "|".join(phrases).replace(" ", r"\s+")


# One of these stands in whatever the patterns above find; looking for them first is much faster.
_SIGN_WORDS = frozenset("tbd tba tbc todo fixme lorem soon here".split())
_BESIDE = frozenset("still wird noch por pendiente nog nader bude υπό".split())  # never alone
_PROMISE_WORDS = frozenset(re.findall(r"[^\W\d_]{3,}", " ".join(_PROMISES.values()))) - _BESIDE
PROMISE_WORDS = _SIGN_WORDS | _PROMISE_WORDS | _MAYBE_WORDS
_SIGN_MARKS = ("<", "[insert", "[fill in", "xxx", "to do")
PROMISE_MARKS = (*_SIGN_MARKS, _MAYBE_MARK)
_LONGEST_PLACEHOLDER = 120
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n\s*(?:\n|[-*|+] )")
# What is promised for a date is a plan; what becomes possible is no promise at all.
_NEAR = 300  # so many characters around a phrase are looked at
_MOST = 20  # who made more promises in one text knows it
_YEAR = re.compile(r"\b20\d\d\b")
_ENABLES = re.compile(r"\b(?:allow|enabl|permit|possible|easier)", re.IGNORECASE)


@lru_cache(maxsize=192)
def is_placeholder(text: str) -> bool:
    """Whether a whole answer is no more than a promise of one: "TBD", "…", "à définir"."""
    if len(text) > _LONGEST_PLACEHOLDER:
        return False
    plain = " ".join(_MARKS.sub(" ", text).split()).strip(" .…-–—:!()<>")
    return bool(text.strip()) and (not plain or _only_promise().fullmatch(plain.lower()) is not None)


def promises(text: str) -> Iterator[tuple[str, bool]]:
    """The phrases within a text that promise words to come, and whether that is certain.

    A phrase that stands in the text before has the words before it added, so that it can be found.
    """
    own, lower = without_quotes(text), text.lower()
    told = vocabulary(own)
    found: list[tuple[re.Match[str], bool]] = []
    if not told.isdisjoint(_SIGN_WORDS) or any(map(lower.__contains__, _SIGN_MARKS)):
        spelt = _spelt_out(own)
        found += [
            (match, not _is_name(match))
            for match in _sign().finditer(own)
            if match.group() not in spelt and not _is_shouted(match)
        ]
    if not told.isdisjoint(_PROMISE_WORDS):
        found += [
            (match, _is_all_said(match) and not _asks().search(own, _far_before(match), match.start()))
            for match in _promise().finditer(own)
            if not _is_said(own, match) and not _is_of_people(match)
        ]
    if not told.isdisjoint(_MAYBE_WORDS) or _MAYBE_MARK in lower:
        found += [(match, False) for match in _maybe().finditer(own) if not _is_said(own, match)]
    told_none = (pair for pair in found if not _nothing().search(own, _far_before(pair[0]), pair[0].start()))
    for match, certain in sorted(told_none, key=lambda pair: pair[0].start())[:_MOST]:
        yield _told_apart(text, match.start(), match.end()), certain


# The end of a sentence, of a clause that stands for one, of an entry or of a cell; before it may be said with
# whom ("to be set with the IT department").
_ENDS = re.compile(
    r"(?:\s+(?:with|together with|avec|mit|con|com|met|z|s|με)(?:\s+[\w’'-]+){1,4}?)?"
    r"[*_)]*\s*(?:[.!?;|…]|\Z|\n\s*\n|\n\s*(?:[-*+|#]|\d+[.)]))",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\s+(?!(?:Eur|EUR|Mio|Million)\w*)[^\W\d_a-zß-ÿ][^\W\d_]+")
_WORD_BEHIND = re.compile(r" +([^\W\d_]{2,})")
_LETTERS = re.compile(r"XXX+|TBA|TBC|TBD")
# People are confirmed, too: in a church, in an office.
_ARE = re.compile(r"\b(?:are|were|is|was)\s+\Z", re.IGNORECASE)
_PEOPLE = re.compile(
    r"(?:-olds?|children|pupils?|students?|candidates?|youths?|teenagers?|people|appointees?|judges?|members?"
    r"|commissioners?|boys?|girls?)\s+(?:(?:are|were|is|was)\s+)?\Z",
    re.IGNORECASE,
)
_BEFORE, _FAR_BEFORE = 30, 90


@cache
def _nothing() -> re.Pattern[str]:
    # Who says that nothing is left to be decided promises no words. "Not" says something else: "not costed
    # yet, to be defined".
    return re.compile(
        r"(?<!\w)(?:nothing|none|no|neither|nor|rien|aucune?s?|nichts|kein\w*|niente|nulla|nessun\w*|nada"
        r"|ning[uú]n\w*|nenhum\w*|niets|geen|nic|żad\w*|nič|žiad\w*|τίποτα|τίποτε|κανέν\w*|καμία)"
        r"(?:\s+[\w’'-]+){0,7}\s+\Z",
        re.IGNORECASE,
    )


@cache
def _asks() -> re.Pattern[str]:
    # "The twin shows which roads are to be confirmed": that is about roads, not about words to come.
    return re.compile(
        r"(?<!\w)(?:which|what|how|where|whether|whose|who|quel(?:le)?s?|comment|où|welche\w*|wie|wo|ob"
        r"|deren|dessen|quali|quale|come|dove|qué|cuál(?:es)?|cómo|dónde|quais|qual|como|onde|welke|hoe|waar"
        r"|któr\w+|jak|gdzie|ktor\w+|ako|kde|πο[ιύυ]\w*|πώς|πού)(?!\w)[^.;:,\n]{0,60}\Z",
        re.IGNORECASE,
    )


def _far_before(match: re.Match[str]) -> int:
    return max(0, match.start() - _FAR_BEFORE)


def _spelt_out(text: str) -> set[str]:
    """The signs that a text itself writes out as a name: "Thornmere Borough Chambers (TBC)"."""
    inside = [sign for sign in ("TBA", "TBC", "TBD") if f"({sign})" in text]
    return {
        sign
        for sign in inside
        if re.search(r"[\w’-]{1,30} ".join(sign) + rf"[\w’-]{{1,30}} \({sign}\)", text)
    }


def _is_shouted(match: re.Match[str]) -> bool:
    """Whether a sign in capitals is a word of a text in capitals: Spanish "TODO EL CASCO"."""
    following = _WORD_BEHIND.match(match.string, match.end())
    return match.group() in ("TODO", "TO DO") and following is not None and following[1].isupper()


def _is_name(match: re.Match[str]) -> bool:
    """Whether the letters may begin a name ("The XXX Legion")."""
    return bool(_LETTERS.fullmatch(match.group()) and _NAMED.match(match.string, match.end()))


def is_undecided(phrase: str) -> bool:
    """Whether a promise says no more than that something is not settled yet, as an honest draft does."""
    found = _maybe().search(phrase)
    return found is not None and not found.group().lower().endswith("ongoing")


def _is_of_people(match: re.Match[str]) -> bool:
    begin = match.start()
    return _is_confirmed(match) and bool(_PEOPLE.search(match.string, max(0, begin - _BEFORE), begin))


def _is_confirmed(match: re.Match[str]) -> bool:
    return match.group().lower() == "to be confirmed"


def _is_all_said(match: re.Match[str]) -> bool:
    """Whether the sentence ends with the promise; who goes on may speak of something else."""
    if not _ENDS.match(match.string, match.end()):
        return False
    begin = match.start()
    return not (_is_confirmed(match) and _ARE.search(match.string, max(0, begin - _BEFORE), begin))


def _is_said(text: str, match: re.Match[str]) -> bool:
    first, last = max(0, match.start() - _NEAR), match.end() + _NEAR
    begin = max((end.end() for end in _SENTENCE_END.finditer(text, first, match.start())), default=first)
    after = _SENTENCE_END.search(text, match.end(), last)
    sentence = text[begin : after.start() if after else last]
    return bool(_YEAR.search(sentence) or _ENABLES.search(text, begin, match.start()))


def _told_apart(text: str, begin: int, end: int) -> str:
    while (before := text.find(text[begin:end])) < begin and before >= 0:
        begin = max(text.rfind(" ", 0, begin - 1), text.rfind("\n", 0, begin - 1)) + 1
    return text[begin:end]


# ── Copies ──────────────────────────────────────────────────────────────────────────────────────────
# Words that any plan for a digital twin is full of.
_COMMON = frozenset(
    "a an and are as at be by case cases cities city data department departments develop developing"
    " development digital for from how in is it its of on or our plan project that the their this to"
    " twin twins urban use we which who will with".split()
)
_MIN_OWN_WORDS = 3
_OPENING = 3  # so many words of a run are looked up first
_PIECE = 4  # so many words of a run are looked for, here and there


class Overlap(NamedTuple):
    """How much of a text also stands in a known text.

    Attributes:
        share: of its words, from 0 to 1.
        phrase: the beginning of the first run of shared words, as written; "" if there is none.
        run: how many words that run has.
    """

    share: float
    phrase: str
    run: int = 0


class Passages:
    """Known texts, by their runs of `length` words, to recognise copies by."""

    def __init__(self, texts: Iterable[str], length: int) -> None:
        self.length = length
        # Of any run in a text one of these begins at a word whose number can be divided by `_step`.
        self._piece = min(_PIECE, length)
        self._step = length - self._piece + 1
        self._pieces: set[tuple[str, ...]] = set()
        self.runs: set[tuple[str, ...]] = set()
        for text in texts:
            compared = folded(text)
            self._pieces.update(_runs(compared, self._piece))
            # A run of nothing but the words of the trade proves no copy.
            self.runs.update(
                run for run in _runs(compared, length) if len(set(run) - _COMMON) >= _MIN_OWN_WORDS
            )
        self._opening = min(_OPENING, length)
        self._openings = {run[: self._opening] for run in self.runs}

    def overlap(self, text: str) -> Overlap:
        """How much of `text` is copied from the known texts."""
        if not self.has_part_of(text):
            return Overlap(0.0, "")
        compared = folded(text)
        copied: set[int] = set()
        first = -1
        openings = [n for n, run in enumerate(_runs(compared, self._opening)) if run in self._openings]
        for position in openings:
            if tuple(compared[position : position + self.length]) in self.runs:
                first = position if first < 0 else first
                copied.update(range(position, position + self.length))
        if not copied:
            return Overlap(0.0, "")
        end = first
        while end + 1 in copied:
            end += 1
        phrase = _as_written(text, first, min(end, first + self.length - 1))
        return Overlap(len(copied) / len(compared), phrase, end - first + 1)

    def has_part_of(self, text: str) -> bool:
        """Whether something of `text` may be copied."""
        compared = folded(text)
        if len(compared) < self.length:
            return False
        pieces = zip(*(compared[start :: self._step] for start in range(self._piece)), strict=False)
        return not self._pieces.isdisjoint(pieces)


def _runs(items: list[str], length: int) -> Iterator[tuple[str, ...]]:
    return zip(*(items[start:] for start in range(length)), strict=False)


class Sentences:
    """Known sentences, by their first words, to recognise them by when they are quoted whole or in part."""

    _OPENING = 6

    def __init__(self, texts: Iterable[str]) -> None:
        self._by_first_word: dict[str, list[list[str]]] = {}
        for text in texts:
            for sentence in _SENTENCE.split(text):
                if compared := folded(sentence):
                    self._by_first_word.setdefault(compared[0], []).append(compared)
        self._second_words = {
            first: {word for sentence in sentences for word in sentence[1:2] or [""]}
            for first, sentences in self._by_first_word.items()
        }
        self._openings = {
            tuple(sentence[: self._OPENING])
            for sentences in self._by_first_word.values()
            for sentence in sentences
            if len(sentence) >= self._OPENING
        }
        # Where a known sentence may begin in a text; it is asked for twice.
        self._beginnings = lru_cache(maxsize=64)(self._look_for_beginnings)

    def others(self, text: str) -> list[str]:
        """The words of `text` that belong to no known sentence."""
        compared = folded(text)
        kept: list[str] = []
        end = 0
        for position in self._beginnings(text):
            if position >= end and (length := self._length_at(compared, position)):
                kept += compared[end:position]
                end = position + length
        return kept + compared[end:]

    def _look_for_beginnings(self, text: str) -> list[int]:
        compared = folded(text)
        firsts = compress(count(), map(self._by_first_word.__contains__, compared))
        seconds = self._second_words
        return [
            position
            for position in firsts
            if "" in (known := seconds[compared[position]])
            or not known.isdisjoint(compared[position + 1 : position + 2])
        ]

    def _length_at(self, compared: list[str], position: int) -> int:
        for sentence in self._by_first_word[compared[position]]:
            if compared[position : position + len(sentence)] == sentence:
                return len(sentence)
        return 0

    def first_in(self, text: str) -> str:
        """The first words in `text` that begin a sentence as a known one begins; "" if none do.

        Quotations are left alone: who quotes does so on purpose.
        """
        compared = folded(text)
        for position in self._beginnings(text):
            if tuple(compared[position : position + self._OPENING]) not in self._openings:
                continue
            phrase = _as_written(text, position, position + self._OPENING - 1)
            if any(_begins_sentence(text, found.start()) for found in re.finditer(re.escape(phrase), text)):
                return phrase
        return ""


def _begins_sentence(text: str, begin: int) -> bool:
    before = text[max(0, begin - _NEAR) : begin]
    line = before[before.rfind("\n") + 1 :]
    before = before.rstrip().rstrip("*_-+ ").rstrip()
    is_quoted = line.lstrip().startswith(">") or line.rstrip("*_")[-1:] in ('"', "“", "„", "«", "‘")
    return not is_quoted and (before[-1:] in ("", ".", "?", "!", ":", ")") or not line.strip())
