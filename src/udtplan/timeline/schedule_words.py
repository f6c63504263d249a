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
    r"[€$£%]|\b(?:eur|euros?|million|millions|millionen|mio|budget|inhabitants|habitants|einwohner|population)\b",
)

# Said of a time that nothing fixes. Each language in a row of its own, so that a speaker can check it.
# Left out are words that as often mean "afterwards", "briefly" or "below" (ensuite, más adelante).
VAGUE = {
    "en": r"(?<!as )soon(?! as)|shortly(?! (?:after|before))|in (?:a|the) (?:near |foreseeable )?future"
    r"|next (?:year|month)|in due course|before long|later this year|at a later (?:stage|date)"
    r"|(?:in|over|within) the (?:coming|next)(?: few)? (?:weeks|months|years)"
    r"|in a few (?:weeks|months|years)|in the (?:short|medium) term",
    "fr": r"bientôt|prochainement|à l'avenir|dans un (?:avenir proche|proche avenir)|l'année prochaine"
    r"|l'an prochain|sous peu|ultérieurement|à brève échéance|en temps voulu|le moment venu"
    r"|d'ici (?:peu|quelques (?:semaines|mois|années))|dans quelques (?:semaines|mois|années)"
    r"|(?:dans|au cours) (?:les|des) (?:prochain(?:e?)s (?:semaines|mois|années)"
    r"|(?:semaines|mois|années) (?:à venir|qui viennent))|à (?:court|moyen) terme",
    "de": r"bald|demnächst|zeitnah|baldmöglichst|alsbald|in kürze|in (?:naher |der |absehbarer )?zukunft"
    r"|in (?:absehbarer|nächster) zeit|zu gegebener zeit|zu einem späteren zeitpunkt|mittelfristig"
    r"|(?:im )?(?:nächstes|kommendes|nächsten|kommenden) jahr"
    r"|in (?:den (?:nächsten|kommenden)|einigen|wenigen) (?:wochen|monaten|jahren)",
    "it": r"prossimamente|in (?:un prossimo )?futuro|l'anno (?:prossimo|venturo)|il prossimo anno"
    r"|a breve(?! (?:distanza|raggio|termine|scadenza))|tra breve|a tempo debito"
    r"|tra (?:pochi|qualche) mes[ei]"
    r"|(?:nei prossimi|tra alcuni) (?:mesi|anni)|nelle prossime settimane|nei mesi a venire"
    r"|a (?:breve|medio) termine",
    "es": r"próximamente|en (?:el|un) futuro(?: próximo| cercano)?|el próximo año|el año que viene|en breve"
    r"|dentro de (?:poco|unos meses|unos años)|a su debido tiempo|en las próximas semanas"
    r"|en los próximos (?:meses|años)|a (?:corto|medio) plazo",
    "ca": r"properament|en (?:el|un) futur(?: proper)?|l'any (?:vinent|que ve)|aviat|en breu"
    r"|en els propers (?:mesos|anys)|en les properes setmanes|a (?:curt|mitjà) termini",
    "pt": r"em breve|no futuro(?: próximo)?|no próximo ano|nos próximos (?:meses|anos)|oportunamente"
    r"|nas próximas semanas|dentro de (?:pouco|alguns meses)|a (?:curto|médio) prazo",
    "ro": r"în curând|în viitor(?:ul apropiat)?|anul viitor|în scurt timp|la momentul potrivit"
    r"|în (?:lunile|anii|perioada) următo(?:are|ri)|pe termen (?:scurt|mediu)",
    "nl": r"binnenkort|in de (?:nabije )?toekomst|(?:volgend|komend) jaar|spoedig|te zijner tijd"
    r"|op (?:korte|afzienbare|middellange) termijn|in een later stadium|later dit jaar"
    r"|(?:in )?de komende (?:weken|maanden|jaren|tijd)",
    "sv": r"inom kort|snart(?! sagt)|i (?:en nära framtid|framtiden)|nästa år|framöver|i ett senare skede"
    r"|under de (?:kommande|närmaste) (?:veckorna|månaderna|åren)|på (?:kort|medellång) sikt",
    "da": r"snart|inden længe|om kort tid|i (?:den nærmeste fremtid|nær fremtid|fremtiden)|(?:til )?næste år"
    r"|på et senere tidspunkt|i de (?:kommende|næste) (?:uger|måneder|år)|på (?:kort|mellemlang) sigt",
    "nb": r"snart|(?:om|innen) kort tid|i (?:nær fremtid|fremtiden)|(?:til )?neste år"
    r"|på et senere tidspunkt|i de (?:kommende|neste) (?:ukene|månedene|årene)|på (?:kort|mellomlang) sikt",
    "fi": r"pian|piakkoin|lähitulevaisuudessa|tulevaisuudessa|ensi vuonna|lähi(?:aikoina|kuukausina|vuosina)"
    r"|tulevina (?:viikkoina|kuukausina|vuosina)|lyhyellä aikavälillä",
    "pl": r"wkrótce|niebawem|niedługo|w (?:niedalekiej )?przyszłości|w przyszłym roku"
    r"|w (?:najbliższym|niedługim|stosownym) czasie|w późniejszym terminie"
    r"|w (?:najbliższych|nadchodzących) (?:tygodniach|miesiącach|latach)",
    "cs": r"brzy|zanedlouho|v (?:blízké )?budoucnu|příští rok|v (?:dohledné|krátké|nejbližší) době"
    r"|v (?:nejbližších|příštích) (?:týdnech|měsících|letech)",
    "sk": r"čoskoro|onedlho|v (?:blízkej )?budúcnosti|budúci rok|v (?:dohľadnom|krátkom|najbližšom) čase"
    r"|v najbližších (?:týždňoch|mesiacoch|rokoch)",
    "hu": r"hamarosan|rövidesen|nemsokára|a (?:közel)?jövőben|jövőre"
    r"|az? (?:következő|elkövetkező) (?:hetekben|hónapokban|években)",
    "el": r"σύντομα|προσεχώς|εν καιρώ|στο (?:εγγύς |άμεσο )?μέλλον|του χρόνου"
    r"|τους (?:επόμενους|προσεχείς) μήνες|τα επόμενα χρόνια",
    "uk": r"незабаром|невдовзі|найближчим часом|у (?:найближчому )?майбутньому|наступного року"
    r"|у (?:найближчі|наступні) (?:тижні|місяці|роки)",
}

# One of these stands in each of the words above; looking for it first is much faster.
VAGUE_STEMS = {
    "en": "soon shortly future next course coming long later few term",
    "fr": "bientôt prochain venir vien peu quelques ultérieurement échéance voulu venu terme",
    "de": "bald demnächst zeitnah kürze zukunft zeit mittelfristig jahr nächsten kommenden einigen wenigen",
    "it": "prossim futuro venturo breve debito mes anni termine",
    "es": "próxim futuro viene breve dentro debido plazo",
    "ca": "properament futur vinent que aviat breu properes propers termini",
    "pt": "breve futuro próxim oportunamente dentro prazo",
    "ro": "curând viitor următo scurt potrivit termen",
    "nl": "binnenkort toekomst jaar spoedig tijd termijn stadium komende",
    "sv": "kort snart framtid nästa framöver senare kommande närmaste sikt",
    "da": "snart længe kort fremtid næste senere kommende sigt",
    "nb": "snart kort fremtid neste senere kommende sikt",
    "fi": "pian piakkoin tulevaisuudessa ensi lähi tulevina aikavälillä",
    "pl": "wkrótce niebawem niedługo przyszł czasie późniejszym najbliższych nadchodzących",
    "cs": "brzy zanedlouho budoucnu příští době nejbližších",
    "sk": "čoskoro onedlho budúcnosti budúci čase najbližších",
    "hu": "hamarosan rövidesen nemsokára jövő következő elkövetkező",
    "el": "σύντομα προσεχώς καιρώ μέλλον χρόνου επόμεν προσεχείς",
    "uk": "незабаром невдовзі найближч майбутньому наступн",
}

# Of those, what is said of all time to come as often as of one thing, or of a class of plans.
BROAD = _pattern(
    r"in (?:the|a) future|in (?:der )?zukunft|à l'avenir|in futuro|en (?:el|un) futuro?"
    r"|no futuro|în viitor|in de toekomst|i framtiden|framöver|i fremtiden|tulevaisuudessa|w przyszłości"
    r"|v budoucnu|v budúcnosti|a jövőben|στο μέλλον|у майбутньому|in the foreseeable future"
    r"|in a few .*|in (?:einigen|wenigen) .*"
    r"|ultérieurement|en temps voulu|le moment venu|zu gegebener zeit|zu einem späteren zeitpunkt"
    r"|at a later (?:stage|date)|in een later stadium|i ett senare skede|på et senere tidspunkt|mittelfristig"
    r"|.* (?:term|terme|termine|plazo|termini|prazo|termijn|sikt|sigt)|pe termen .*|lyhyellä .*"
)

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
