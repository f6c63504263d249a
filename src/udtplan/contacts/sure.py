"""E-mail addresses and phone numbers that hardly are anything else: for whoever complains."""

from __future__ import annotations

import re

from udtplan.lazy import pattern

PHONE_WORDS = frozenset(
    "tel tél telephone téléphone telefon telefón telefono teléfono telefone telefoon tlf tfno tfn telef fon"
    " rufnummer durchwahl festnetz phone gsm fax whatsapp viber τηλ τηλέφωνο τηλεφωνο тел телефон".split()
)
MOBILE_WORDS = frozenset(
    "mobile mob cell cellphone handy mobil mobiltelefon mobiel portable móvil movil cellulare cell telemóvel"
    " telemovel tlm komórka komorka komórkowy kom κιν κινητό κινητο".split()
)


def one_of(words: frozenset[str]) -> str:
    """A pattern of some words, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


SPACE = r" \t\u00a0\u2000-\u200b\u202f\u00ad"
GAP = rf"[{SPACE}\u2010-\u2015\u2212./·-]"
NUMBER_WORD = (
    r"(?:n[°º]|(?:nr|no|núm|αρ|č)\b\.?"
    r"|(?:number|numéro|nummer|número|numero|numer(?:em)?|čísl(?:o|e|om)|αριθμό[ςν]?|νούμερο)\b)"
)
AFTER_LABEL = rf"[{SPACE}.:;\u2013-]{{0,6}}(?:{NUMBER_WORD}[{SPACE}:]{{0,3}})?"

# The words for the dot and the sign of an address, as people write them to hide it from machines.
DOT_WORD = r"(?:dot|punkt|point|punto|ponto|punt|kropka|bodka|τελεία|τελεια|teleia)"
AT_WORD = r"(?:at|ät|chez|bei)"
SIGN_WORD = (
    r"(?:at[ -]sign|at[ -]zeichen|at[ -]teken|arroba|arobase|arobas|arrobase|chiocciola|chiocciolina"
    r"|apenstaartje|apestaartje|apenstaart|klammeraffe|affenschwanz|małpa|małpka|malpa|zavináč|zavinac|παπάκι|παπακι|papaki)"
)
SPOKEN_DOT = rf"[ _]{DOT_WORD}[ _]"
# "At this point it …", "scala a chiocciola al punto nord" are no addresses.
POINTED = (
    rf"(?!(?:this|that|some|any|one|the|which|what|each|every|a|no|ce|le|la|un|une|quel|chaque|au|du|al|alla|il|nel"
    rf"|del|della|el|en|de|in|het|op|aan|bij|am|im|vom|zum|der|die|das|ao|w|do|na|v|στο|το){SPOKEN_DOT})"
)

SPELT_SIGNS = (
    *(f"{opens}{at}" for opens in ("[", "(", "{", "[ ", "( ", "{ ") for at in ("at", "ät", "@")),
    *SIGN_WORD[3:-1].replace("[ -]", " ").split("|"),
    *("at-sign", "at-zeichen", "at-teken"),
)
"""One of these, in lower case, stands in every spelt address."""
_NAME = rf"(?<![\w.+-])(?P<local>[\w.+-]{{1,64}}(?:{SPOKEN_DOT}[\w-]{{1,64}}){{0,6}})"
_HOST = rf"{POINTED}[\w-]+(?:(?:\.|{SPOKEN_DOT}|[ ]?[\[({{]{DOT_WORD}[\])}}][ ]?)[\w-]+)*"
SPELT_MAIL = pattern(
    rf"{_NAME}(?:[ ]?[\[({{][ ]?(?:@|at|ät|{SIGN_WORD})[ ]?[\])}}][ ]?|[ _]{SIGN_WORD}[ _])"
    rf"{_HOST}(?:\.|{SPOKEN_DOT}|[ ]?[\[({{]{DOT_WORD}[\])}}][ ]?)[^\W\d_]{{2,24}}(?![\w-])",
    re.IGNORECASE,
)
AS_DOT = re.compile(SPOKEN_DOT, re.IGNORECASE)

SURE_MAIL = pattern(r"(?<![\w.+-])(?P<local>[\w.+-]{1,64})@[\w-]+(?:\.[\w-]+)+")
SURE_PHONE = pattern(
    rf"(?<![\w.,/-])(?P<label>(?:{one_of(PHONE_WORDS | MOBILE_WORDS)})\b{AFTER_LABEL})?"
    rf"(?P<number>(?:\+|00)\d{{1,3}}{GAP}?\(?\d(?:{GAP}|[\d()]){{5,14}}\d"
    rf"|\(?0\d(?:{GAP}|[\d()]){{6,17}}\d"
    rf"|(?(label)[1-9](?:{GAP}?\d){{8,10}}|(?!)))(?![\w])",
    re.IGNORECASE,
)

UNIT = re.compile(
    rf"[{SPACE}]?(?:[€$£%‰]|(?:EUR|USD|GBP|CHF|PLN|euros?|zł|ευρώ|million\w*|Mio|Mrd|[kMG]Wh?|kWp|km|m[²2³3]"
    r"|ha|t|tCO2\w*|CO2|inhabitants|people|residents|habitants|Einwohner\w*|habitantes|abitanti|inwoners"
    r"|mieszkańców|obyvateľov|κάτοικοι)(?!\w))",
    re.IGNORECASE,
)
"""What follows an amount, and no number to call."""
