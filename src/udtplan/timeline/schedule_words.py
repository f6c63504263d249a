"""Words by which one can tell what a date or a task is about, as far as words can."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache


def _pattern(text: str) -> Callable[[], re.Pattern[str]]:
    """A pattern that is compiled when it is first wanted."""
    return cache(lambda: re.compile(text, re.IGNORECASE))


# Words before a number that is no date: of a law, a standard, a version, an address.
NUMBERED = frozenset(
    "regulation directive law act decree ordinance article resolution decision no nr iso en din rfc version "
    "règlement directive loi décret arrêté n° verordnung richtlinie gesetz norm legge regolamento direttiva "
    "decreto ley reglamento directiva real lei regulamento diretiva wet verordening richtlijn lag förordning "
    "ustawa rozporządzenie dyrektywa zákon zákona vyhláška νόμος οδηγία κανονισμός eu ue ec ce eg".split()
)
AMOUNT = _pattern(
    r"[€$£%]|\b(?:eur|euros?|million|millions|millionen|mio|budget|inhabitants|habitants|einwohner|population"
    r"|ευρώ|zł|złotych|pln|kč|korun|czk|kr|kronor|kroner|sek|dkk|nok|chf|tys|tsd|mln|mld|mrd|milioni|millones|milhões"
    r"|miljoen|milionów|miliónov|εκατ|χιλ|bilancio|presupuesto|orçamento|begroting|budżetu?|rozpočtu?|προϋπολογισμ\w+"
    r"|abitanti|habitantes|inwoners|mieszkańców|obyvateľov|κατοίκ\w+)\b",
)

# Said of a time that nothing fixes. Each language in a row of its own, so that a speaker can check it.
VAGUE = {
    "en": r"(?<!as )soon(?! as)|shortly(?! (?:after|before))|in (?:a|the) (?:near )?future"
    r"|next (?:year|month)|in due course|(?:in|over|within) the (?:coming|next) (?:weeks|months|years)",
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
    "pl": r"wkrótce|niebawem|w (?:niedalekiej )?przyszłości|w przyszłym roku"
    r"|w najbliższych (?:miesiącach|latach)",
    "cs": r"brzy|v (?:blízké )?budoucnu|příští rok|v (?:nejbližších|příštích) (?:měsících|letech)",
    "sk": r"čoskoro|v (?:blízkej )?budúcnosti|budúci rok|v najbližších (?:mesiacoch|rokoch)",
    "hu": r"hamarosan|a (?:közel)?jövőben|jövőre|a következő (?:hónapokban|években)",
    "el": r"σύντομα|στο (?:εγγύς )?μέλλον|του χρόνου|τους επόμενους μήνες|τα επόμενα χρόνια",
    "uk": r"незабаром|у (?:найближчому )?майбутньому|наступного року",
}

# One of these stands in each of the words above; looking for it first is much faster.
VAGUE_STEMS = {
    "en": "soon shortly future next course coming",
    "fr": "bientôt prochain venir",
    "de": "bald demnächst zeitnah zukunft nächst kommend",
    "it": "prossim futuro",
    "es": "próxim futuro",
    "ca": "properament futur vinent propers",
    "pt": "breve futuro próxim",
    "ro": "curând viitor următo",
    "nl": "binnenkort toekomst volgend komende",
    "sv": "kort snart framtid nästa kommande",
    "da": "snart fremtid næste kommende",
    "nb": "snart fremtid neste kommende",
    "fi": "pian tulevaisuudessa ensi",
    "pl": "wkrótce niebawem przyszł najbliższych",
    "cs": "brzy budoucnu příští nejbližších",
    "sk": "čoskoro budúcnosti budúci najbližších",
    "hu": "hamarosan jövő következő",
    "el": "σύντομα μέλλον χρόνου επόμεν",
    "uk": "незабаром майбутньому наступного",
}

# Words of a sentence that promises, in the languages that mark it by a word.
PROMISE = _pattern(
    r"\b(?:will|shall|must|plan(?:s|ned)?|scheduled|deadline|due|to be|sera|seront|doit|doivent|prévue?s?"
    r"|échéance|wird|werden|soll|sollen|muss|geplant|vorgesehen|frist|sarà|saranno|deve|previst[oaie]|scadenza"
    r"|será|serán|debe|serão|deverá|zal|zullen|moet|gepland|ska|skal|vil|będzie|będą|bude|budú|budou|θα)\b",
)


# Words that mean "in" before a year.
IN = frozenset("in en im nel em w v ve i år roku courant during".split())

# Said of what is urgent, and not of when it is.
AT_ONCE = _pattern(
    r"\b(?:asap|a\.s\.a\.p|as soon as possible|immediate(?:ly)?|dès que possible|au plus vite|immédiat\w*"
    r"|so bald wie möglich|schnellstmöglich|sofort|quanto prima|appena possibile|lo antes posible"
    r"|o mais (?:cedo|rápido) possível|zo snel mogelijk|snarast|jak najszybciej|čo najskôr|co nejdříve)\b",
)

# Said of looking at something again.
REVIEW = _pattern(
    r"review|revisit|evaluat|assess|decid|bilan|évalu|revue|réexam|révis|überprüf|evaluier|bewert|prüfung"
    r"|revision|riesam|verific|valutaz|revisión|evaluac|revisão|avalia|herzien|evaluer|utvärder|översyn|revider"
    r"|przegląd|ocen[ay]|hodnoten|přezkum|revízi|αναθεώρησ|αξιολόγ|перегляд|оцін",
)

# Said of sensors, of putting them in place, and of buying.
SENSORS = _pattern(
    r"sensor|detector|capteur|fühler|détecteur|rilevator|senzor|czujnik|anturi|αισθητήρ|датчик"
)
INSTALLED = _pattern(
    r"install|deploy|déploi|pose\b|rollout|roll.out|einbau|montage|montier|aufstell|mettre en place|instal"
    r"|inštal|namesti|asenn|εγκατάστασ|встанов",
)
TENDER = _pattern(
    r"\btender|procure|call for bids|request for proposals|appel d.offres|marché public|ausschreib"
    r"|vergabeverfahr|beschaff|gara d.appalto|licitaci|licitaç|concurso público|aanbested|upphandl|przetarg"
    r"|verejn\w+ obstar|veřejn\w+ zakáz|διαγωνισμ|тендер|закупів",
)

# Words of every second sentence in such a plan; they tell nothing of what it is about.
COMMON = frozenset(
    "digital numérique digitale twin twins jumeau zwilling gemello gemelo city cities ville stadt città data "
    "donnée données daten project projet projekt action actions plan plans will shall with from this that "
    "these those been have their there where which when what into over used uses using case cases first "
    "other others department departments work works service services system systems through during between "
    "development develop future near".split()
)
