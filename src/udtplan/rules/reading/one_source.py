"""Whether "no personal data" is said of one set of data, and not of the twin: "the counts contain none"."""

from __future__ import annotations

import re

from udtplan.lazy import pattern
from udtplan.rules.texts import Text

_NEAR = 30  # characters before the denial in which a set of data is its subject

# What is counted, measured and delivered; one row a language.
_SET = pattern(
    r"\b(?:counts?|countings?|counters?|sensors?|loops?|figures|measurements?|readings?|statistics|files?"
    r"|extracts?"
    r"|inventor(?:y|ies)|timetables?|surveys?|footage|images?|feeds?|tables?|series|values"
    r"|data (?:from|on|about)|(?:weather|traffic|noise|air|water|energy|building|tree|mobility|bus|sensor)"
    r" data"
    r"|comptages?|compteurs?|capteurs?|mesures?|relevés?|statistiques?|fichiers?|extraits?|inventaires?"
    r"|horaires"
    r"|enquêtes?|boucles|données (?:de(?!s? personnes)|du|d[’']|sur|météo\w*)"
    r"|zählung(?:en)?|zählwerte|zähler\w*|zählstelle\w*|sensor\w*|messwerte|messungen|statistik\w*|datei\w*"
    r"|fahrpläne|aufnahmen|bilder|schleifen|[^\W\d]{4,}daten"
    r"|conteggi\w*|contator[ei]|sensor[ei]|misur[ae]|misurazion\w+|rilevazion\w+|statistich\w+|file"
    r"|estratt\w+"
    r"|orari|immagini|dati (?:di(?! carattere)|del|della|dei|delle|sul|sulla|meteo)"
    r"|conteos?|aforos?|contadores|sensores|medicion\w+|estadístic\w+|ficheros?|extractos?|horarios|imágenes"
    r"|recuentos?|datos (?:de(?! carácter)|del|sobre|meteo\w*)"
    r"|contagens|medições|estatístic\w+|ficheiros?|extratos?|horários|imagens|dados (?:do|da|dos|das|sobre"
    r"|meteo\w*)"
    r"|tellingen|telcijfers|tellers?|metingen|meetwaarden|statistiek\w*|bestand\w*|dienstregeling\w*"
    r"|beelden|lussen"
    r"|(?!persoons)[^\W\d]{4,}(?:data|gegevens)"
    r"|zliczeni\w+|pomiar\w*|czujnik\w*|licznik\w*|statystyk\w*|plik\w*|wyciąg\w*|rozkład\w*|zdjęci\w+"
    r"|dan[ey]\w* (?:o|z|pogodow\w+|pomiarow\w+)"
    r"|sčítani\w*|merani[aeí]\w*|snímač\w*|senzor\w*|štatistik\w*|súbor\w*|výpis\w*|cestovn\w+ poriad\w*"
    r"|snímk\w*"
    r"|údaje (?:o|z|zo)"
    r"|μετρήσεις|μετρητ\w+|αισθητήρ\w+|στατιστικ\w+|αρχεί\w+|δρομολόγι\w+|εικόνες)\b",
    re.IGNORECASE,
)
_HOLDS = pattern(
    r"\b(?:contains?|holds?|includes?|carr(?:y|ies)|contien\w+|comporte\w*|enthält|enthalten|beinhalte\w+"
    r"|contengono|contiene\w?|contêm|contém|bevat\w*|zawiera\w*|obsahuj\w+|περιέχ\w+)\b",
    re.IGNORECASE,
)
# Something is named in front.
_NAMED = pattern(
    r"\b(?:the|this|these|those|le|la|les|ces|cette|der|die|das|den|dem|diese\w*|il|lo|gli|el|los|las|estos"
    r"|estas"
    r"|os|as|estes|estas|het|deze)\s+\w{3,}|\b[ld][’']\w{4,}",
    re.IGNORECASE,
)
# The whole of what is built, and those who build it.
_WHOLE = pattern(
    r"\b(?:we|us|city|town|municipality|council|nous|on|ville|commune|mairie|wir|man|stadt\w*|gemeinde|comune"
    r"|città|ayuntamiento|ciudad|câmara|município|cidade|gemeente|stad|moment|twins?|project|platform"
    r"|application|tool|solution|system|model|nowhere|anywhere|whole|entire"
    r"|jumeau|projet|plateforme|outil|modèle|nulle part|\w*zwilling\w*|projekt\w*|plattform|werkzeug|modell"
    r"|nirgends|gemello|progetto|piattaforma|strumento|modello|gemelo|proyecto|plataforma|herramienta|modelo"
    r"|gémeo|projeto|ferramenta|\w*tweeling|bliźnia\w+|platform\w*|model\w*|dvojč\w+|δίδυμ\w+|έργ\w+"
    r"|πλατφόρμ\w+)\b",
    re.IGNORECASE,
)


def is_of_one_source(text: Text, begin: int, end: int) -> bool:
    """Whether a denial at these words holds for one set of data only."""
    words, sentence = text.words, text.sentence(begin, end)
    line = words[words.rfind("\n", 0, begin) + 1 : begin]
    if line.lstrip().startswith("|") or line.rstrip().endswith("("):
        return True
    title, colon, _ = line.rpartition(":")
    if colon and _SET.search(title):
        return True
    ahead = sentence[: max(0, sentence.find(words[begin:end]))]
    if _SET.search(ahead[-_NEAR:]):
        return True
    told = sentence.replace(words[begin:end], " ", 1)
    is_on_data = _SET.search(told) or _HOLDS.search(sentence) or _NAMED.search(ahead)
    return is_on_data is not None and _WHOLE.search(sentence) is None
