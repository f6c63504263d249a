"""What the answer on data says of sources that stand in no register: that they are live, or bought.

It is only looked for where the register is empty. What is found is a guess.
"""

from __future__ import annotations

from udtplan.amounts import find
from udtplan.model import facts
from udtplan.rules.case import Case
from udtplan.rules.said import is_unread, prose, sentences
from udtplan.rules.vocabulary.data import RHYTHM
from udtplan.rules.vocabulary.patterns import any_of
from udtplan.rules.vocabulary.topic import is_denied

_DATA = "objectives.data"
_LIVE = any_of(
    {
        "en": r"real[\s-]?time|live (?:data|feed|readings?)|instantaneous|continuously",
        "fr": r"temps réel|en direct|en continu|instantanée?s?",
        "de": r"echtzeit\w*|live(?:-?daten|-?werte)?|laufend (?:übermittelt|gesendet|geliefert)",
        "it": r"tempo reale|in diretta|in continuo|(?:dati|valori|letture) istantane[ie]",
        "es": r"tiempo real|en vivo|en directo|en continuo|(?:datos|lecturas) instantáne[oa]s",
        "pt": r"tempo real|ao vivo|em direto|em contínuo|(?:dados|leituras) instantâne[oa]s",
        "nl": r"real[\s-]?time|live(?:-?data)?|doorlopend|continu",
        "pl": r"czasie rzeczywistym|na żywo|na bieżąco",
        "sk": r"reálnom čase|naživo|priebežne",
        "el": r"πραγματικ(?:ό|ού) χρόνο\w?|ζωντανά|σε συνεχή ροή",
    }
)
_BOUGHT = any_of(
    {
        "en": r"we (?:will |shall |must |have to )?(?:buy|bought|purchase)"
        r"|(?:is|are|be) (?:bought|purchased)",
        "fr": r"(?:nous|la ville) (?:les |la |le )?achet\w+|l[’']?achetons|acheté\w* (?:à|auprès)|payantes?",
        "de": r"(?:kaufen wir|wir kaufen|gekauft|zugekauft|eingekauft|kauft die stadt)(?!\s+(?:nicht|kein))"
        r"|kostenpflichtig\w*",
        "it": r"(?:acquistiamo|acquisteremo|acquistat[ieao]|compriamo|compreremo)|a pagamento",
        "es": r"(?:compramos|compraremos|comprará|adquirimos|adquiriremos|compran|comprad[oa]s?)|de pago",
        "pt": r"(?:compramos|compraremos|comprará|adquirimos|adquiriremos|comprad[oa]s?)|mediante pagamento",
        "nl": r"(?:kopen we|we kopen|wij kopen|kopen wij|gekocht|ingekocht"
        r"|koopt de (?:stad|gemeente))(?!\s+(?:niet|geen))",
        "pl": r"kupujemy|kupimy|kupowan\w+|zakupimy|zakupion\w+|nabywamy|nabędziemy",
        "sk": r"kupujeme|kúpime|nakupujeme|nakúpime|zakúpime|kupovan\w+|zakúpen\w+",
        "el": r"αγοράζουμε|αγοράσουμε|αγοράζονται|αγοραστούν|προμηθευόμαστε επί πληρωμή|επί πληρωμή",
    }
)
# Things are bought, too, and what costs nothing needs no price.
_NO_PRICE = any_of(
    {
        "any": r"sensor\w*|senzor\w*|server\w*|licen[csz]\w+|software|drones?|lidar",
        "en": r"cameras?|counters?|stations?|free of charge|price|costs?",
        "fr": r"capteurs?|caméras?|compteurs?|stations?|gratuit\w*|prix|coût\w*",
        "de": r"kameras?|zähler|stationen|kostenlos\w*|kostenfrei|preis\w*|kosten",
        "it": r"telecamere|contatori|centraline|gratuit\w*|prezz[oi]|cost[oi]|costa",
        "es": r"cámaras?|contadores|estaciones|gratuit\w*|gratis|precios?|costes?|cuesta",
        "pt": r"câmaras|contadores|estações|gratuit\w*|preços?|custos?|custa",
        "nl": r"camera[’']?s?|tellers|stations|gratis|kosteloos|prijs|kosten|kost",
        "pl": r"czujnik\w*|kamer\w*|licznik\w*|stacj\w+|bezpłatn\w+|cen[ay]|koszt\w*",
        "sk": r"kamer\w*|počítadl\w*|stanic\w*|bezplatn\w+|cen[ay]|náklad\w*|stojí",
        "el": r"αισθητήρ\w+|κάμερ\w+|μετρητ\w+|σταθμ\w+|δωρεάν|τιμή|κόστος|κοστίζ\w+",
    }
)


def live_without_rhythm(case: Case) -> str:
    """The words that say that data comes live, where the answer nowhere says how often; "" if none do."""
    told = _told(case)
    found = None if RHYTHM.search(told) else _LIVE.search(told)
    return found.group() if found and not is_denied(told, found.start()) else ""


def bought_without_price(case: Case) -> str:
    """The words that say that data is bought, where the sentence names no price; "" if none do."""
    for sentence in sentences(_told(case)):
        found = _BOUGHT.search(sentence)
        if not found or is_denied(sentence, found.start()) or _NO_PRICE.search(sentence):
            continue
        if not find(sentence, case.plan.facts.language):
            return found.group()
    return ""


def _told(case: Case) -> str:
    is_registered = bool(case.plan.facts.data_sources) or is_unread(case, "data_sources", facts.FILE)
    return "" if is_registered else prose(case, _DATA)
