"""Numbers of phones within a house: "poste 4521", "ext. 4521", "Durchwahl -45", "at number 4521"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.contacts.sure import AFTER_LABEL, NUMBER_WORD, PHONE_WORDS, SPACE, UNIT, one_of
from udtplan.lazy import pattern

# Only phones have these. Words of two letters count in capitals, as those who use them write them.
_OF_PHONES = (
    r"extn|direct[ -]dial(?:ling)?|direct (?:number|phone)|internal (?:phone|number)",
    r"numéro (?:direct|interne|de poste)|poste (?:interne|téléphonique|tél)",
    r"durchwahl(?:nummer|en)?|direktwahl|(?-i:DW)|nebenstellen?|nst|(?:haus|neben)apparat",
    r"número (?:directo|interno|de extensión)|marcación directa",
    r"numero (?:diretto|interno)|interno telefonico|selezione diretta",
    r"doorkies(?:nummer|nr)?|toestel(?:nummer|nr)|tst|(?:rechtstreeks|direct|intern)e? nummer|binnenlijn",
    r"número (?:direto|de extensão)|ramal telefónico",
    r"wewn?(?=\.)|(?:nr|numer|numerem|tel\.?|telefon) (?:wewn?\.|wewnętrzny\w*|bezpośredni\w*)",
    r"klapk[aeuy]|priam[ae] (?:číslo|voľba)|(?<=\d{4} )kl(?=\.)|(?<=\d{4}, )kl(?=\.)",
    r"εσωτ|εσωτερικό τηλέφωνο|εσωτερικός αριθμός|απευθείας (?:αριθμός|τηλέφωνο|κλήση)",
)
# Others have these too: works are extended, posts are vacant, lines are of buses.
WORDS = frozenset(
    "poste ext extension extensión apparat klappe interno toestel wew wewn wewnętrzny wewnętrznym ramal"
    " extensão anexo εσωτερικό εσωτερικο int(?=\\.)".split()
) | {
    "direct line", "ligne directe", "línea directa", "linea diretta", "directe lijn", "linha direta",
    "linha directa", "linia bezpośrednia", "priama linka", "priamej linke", "απευθείας γραμμή",
}  # fmt: skip
_MANY = rf"(?:[{SPACE}]?(?:[/\u2013-]|\b(?:or|ou|oder|of|o|lub|alebo|ή)\b)[{SPACE}]?\d{{2,5}}){{0,4}}"
_END = r"(?!\w|[ .,/:\u2013-]?\d)"
_SHORT = r"(?P<number>\d{3,5}|\d\d[ .]\d\d)"
_IS = r"(?:[ ](?:is|est(?: le)?|ist(?: die)?|lautet|es(?: el)?|è(?: il)?|é(?: o)?|to|je|είναι(?: το)?)[ ])?"
_AFTER_ITS_WORD = pattern(
    rf"(?<![\w-])(?:{'|'.join(_OF_PHONES)})(?!\w)\.?{_IS}{AFTER_LABEL}"
    rf"(?P<number>(?:\d{{2,5}}|\d\d[ .]\d\d){_MANY}){_END}",
    re.IGNORECASE,
)
_AFTER_ANY_WORD = pattern(
    rf"(?<![\w-])(?:{one_of(WORDS)})(?!\w)\.?{AFTER_LABEL}"
    rf"(?P<number>\d{{3,5}}|\d\d[ .]\d\d|\d{{4}}/\d{{4}}){_END}",
    re.IGNORECASE,
)

# ── Phones, and who is reached ─────────────────────────────────────────────────────────────────────────

_NUMBER_OF_PHONE = (
    r"telefoonnummer|telefonnummer|rufnummer|(?:tele)?phone number|numéro de téléphone"
    r"|número de (?:teléfono|telefone)|numero di telefono|numer(?:em)? telefonu"
    r"|telefónn(?:e|om) čísl[oe]|αριθμό[ςν]? τηλεφώνου"
)
_AFTER_PHONE = pattern(
    rf"(?<![\w-])(?:(?:t[eé]l|tlf|tfno|τηλ)[.:]\.?{AFTER_LABEL}{_SHORT}{_END}"
    rf"|(?:(?:{one_of(PHONE_WORDS)})[ ]?:|(?:{_NUMBER_OF_PHONE})(?!\w)){AFTER_LABEL}"
    rf"(?P<four>\d{{4,5}}|\d\d[ .]\d\d){_END})",
    re.IGNORECASE,
)
_REACHED = (
    r"(?:reachable|contactable|joignables?|erreichbar|bereikbaar|raggiungibil[ei]|reperibil[ei]|localizables?"
    r"|contactáve(?:l|is)|osiągaln\w+|dosiahnuteľn\w+|zastihnuteľn\w+|διαθέσιμ\w+)"
)
_REACHES = (
    r"(?:reach(?:ed)?|call|ring|phone|dial|contact|available|joindre|appele[rz]|contacter|compose[rz]|disponibles?"
    r"|erreichen|rufen|anrufen|wählen|contactar|llamar|llame|marcar|marque|disponibil[ei]|contattare|chiamare"
    r"|bereiken|bellen|bel|beschikbaar|ligar|ligue|disponíve(?:l|is)|dostępn\w+|zadzwoń|dzwonić|kontakt"
    r"|dostupn\w+|volať|volajte|kontaktovať|καλέστε|επικοινων\w+|τηλεφων\w+)"
)
_ON = (
    r"(?:on|at|under|au|sur|unter|auf|en|al|a|por|allo|sul|op|onder|via|pelo|no|para|através do|ao|pod|na"
    r"|στο|στον)"
    r"(?:[ ](?:the|le|el|o|il|der|dem|het|το|τον))?"
)
# "Erreichbar", "bereikbaar" stand behind the number, too.
_BEHIND = r"(?=[ ](?:\w+[ ]){0,2}(?:erreichbar|erreichen|anrufen|bereikbaar|bereiken|bellen)\b)"
# Without the word "number", a noun behind it is what is counted: "reachable at 300 stops".
_ALONE = (
    r"(?=\s*(?:[.,;:!?()|<]|$)|[ ](?:from|between|or|and|entre|ou|et|von|zwischen|oder|und|y|dalle|tra|e"
    r"|tussen|of|das|od|między|lub|i|medzi|alebo|από|μεταξύ|ή|και)[ ])"
)
_OF_SOMEBODY = pattern(
    rf"(?<!\w)(?:{_REACHED}|{_REACHES})(?:[ ]\w+){{0,3}}?[ ]{_ON}[ ]{NUMBER_WORD}[ :]{{0,3}}{_SHORT}{_END}"
    rf"|(?<!\w){_ON}[ ]{NUMBER_WORD}[ :]{{0,3}}(?P<before>\d{{3,5}}|\d\d[ .]\d\d){_END}{_BEHIND}",
    re.IGNORECASE,
)
_OF_SOMEBODY_PERHAPS = pattern(
    rf"(?<!\w)(?:{_REACHED}(?:[ ]\w+){{0,2}}?|(?:reach|call|ring|phone)[ ](?:me|us|her|him|them))"
    rf"[ ]{_ON}[ ]{_SHORT}{_END}{_ALONE}"
    rf"|(?<!\w)(?:unter|op)[ ](?P<before>\d{{4,5}}|\d\d[ .]\d\d){_END}{_BEHIND}",
    re.IGNORECASE,
)
# Numbers that everybody may call: 112, 010, 1010, 3919, 11617, 14010.
_COMMON = pattern(r"0\d\d|1\d{2,3}|3[09]\d\d|9\d\d|1[1459]\d{3}")
_YEAR = pattern(r"(?:19|20)\d\d")
_MEASURE = pattern(
    r"\s?(?:kV|kVA|MVA|V|A|m|h|min|Uhr|uur|(?:kilo)?m[eèé]t(?:er|re|ro|ri)\w*|metr\w+|μέτρ\w+|minut\w*|λεπτ\w+)(?!\w)",
    re.IGNORECASE,
)
# How a number is found, and what it must not be.
_KINDS = (
    (_AFTER_ITS_WORD, ()),
    (_AFTER_ANY_WORD, (_YEAR,)),
    (_AFTER_PHONE, (_YEAR, _COMMON)),
    (_OF_SOMEBODY, (_COMMON,)),
    (_OF_SOMEBODY_PERHAPS, (_YEAR, _COMMON)),
)


def extensions(text: str) -> Iterator[tuple[int, int]]:
    """From where to where a text names the number of a phone within a house; its word stays."""
    for found, others in _KINDS:
        for match in found.finditer(text):
            group = match.lastgroup or "number"
            begin, end = match.span(group)
            is_amount = UNIT.match(text, end) or _MEASURE.match(text, end)
            number = re.sub(r"[ .]", "", match[group]).split("/")
            if not (is_amount or any(other.fullmatch(part) for other in others for part in number)):
                yield begin, end
