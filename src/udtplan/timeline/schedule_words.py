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
    r"|ευρώ|zł|złotych|pln|kč|korun|czk|kr|kronor|kroner|sek|dkk|nok|chf|tys|tsd|mln|mld|mrd|milioni"
    r"|millones|milhões"
    r"|miljoen|milionów|miliónov|εκατ|χιλ|bilancio|presupuesto|orçamento|begroting|budżetu?|rozpočtu?"
    r"|προϋπολογισμ\w+"
    r"|abitanti|habitantes|inwoners|mieszkańców|obyvateľov|κατοίκ\w+)\b",
)

# Said of a time that nothing fixes. Each language in a row of its own, so that a speaker can check it.
# Left out are words that as often mean "afterwards", "briefly" or "below" (ensuite, más adelante).
VAGUE = {
    "en": r"(?<!as )(?<!too )(?<!so )(?<!how )soon(?! as)|shortly(?! (?:after|before))"
    r"|in (?:a|the) (?:near |foreseeable )?future"
    r"|next (?:year|month)(?!'s)|in due course|before long|later this year|at a later (?:stage|date)"
    r"|(?:in|over|within) the (?:coming|next)(?: few)? (?:weeks|months|years)"
    r"|in a few (?:weeks|months|years)|in the (?:short|medium) term"
    r"|in the (?:near|nearest|coming) (?:period|time)(?! of)|in the not too distant future",
    "fr": r"bientôt|prochainement|à l'avenir|dans un (?:avenir proche|proche avenir)|(?:(?<!de )"
    r"|(?<=partir de ))l'année prochaine"
    r"|l'an prochain|sous peu|ultérieurement|à brève échéance|en temps voulu|le moment venu"
    r"|d'ici (?:peu|quelques (?:semaines|mois|années))|dans quelques (?:semaines|mois|années)"
    r"|(?:dans|au cours) (?:les|des) (?:prochain(?:e?)s (?:semaines|mois|années)"
    r"|(?:semaines|mois|années) (?:à venir|qui viennent))|à (?:court|moyen) terme",
    "de": r"(?<!zu )(?<!so )bald|demnächst|zeitnah|baldmöglichst|alsbald|in kürze"
    r"|in (?:naher |der |absehbarer )?zukunft"
    r"|in (?:absehbarer|nächster) zeit|zu gegebener zeit|zu einem späteren zeitpunkt|mittelfristig"
    r"|(?:im )?(?:nächstes|kommendes|nächsten|kommenden) jahr"
    r"|in (?:den (?:nächsten|kommenden)|einigen|wenigen) (?:wochen|monaten|jahren)",
    "it": r"prossimamente|(?:fra|tra) (?:poco|non molto)|in (?:un prossimo )?futuro"
    r"|l'anno (?:prossimo|venturo)|il prossimo anno"
    r"|a breve(?! (?:distanza|raggio|termine|scadenza))|tra breve|a tempo debito"
    r"|tra (?:pochi|qualche) mes[ei]"
    r"|(?:nei prossimi|tra alcuni) (?:mesi|anni)|nelle prossime settimane|nei mesi a venire"
    r"|a (?:breve|medio) termine",
    "es": r"próximamente|en (?:el|un) futuro(?: próximo| cercano)?|el próximo año|el año que viene|en breve"
    r"|dentro de (?:poco|unos meses|unos años)|a su debido tiempo|en las próximas semanas"
    r"|en los próximos (?:meses|años)|a (?:corto|medio) plazo|en (?:próximas )?fechas próximas"
    r"|en próximas fechas"
    r"|en fechas (?:cercanas|venideras)",
    "ca": r"properament|en (?:el|un) futur(?: proper)?|l'any (?:vinent|que ve)|aviat|en breu"
    r"|en els propers (?:mesos|anys)|en les properes setmanes|a (?:curt|mitjà) termini",
    "pt": r"em breve|no futuro(?: próximo)?|no próximo ano|nos próximos (?:meses|anos)|oportunamente"
    r"|nas próximas semanas|dentro de (?:pouco|alguns meses)|a (?:curto|médio) prazo",
    "ro": r"în curând|în viitor(?:ul apropiat)?|anul viitor|în scurt timp|la momentul potrivit"
    r"|în (?:lunile|anii|perioada) următo(?:are|ri)|pe termen (?:scurt|mediu)",
    "nl": r"binnenkort|in de (?:nabije )?toekomst|(?:(?<!van )|(?<=(?:loop|egin|eind|inde"
    r"|jaar) van ))(?:volgend|komend) jaar|(?<!te )(?<!zo )spoedig|te zijner tijd"
    r"|op (?:korte|afzienbare|middellange) termijn|in een later stadium|later dit jaar"
    r"|(?:in )?de komende (?:weken|maanden|jaren|tijd)",
    "sv": r"inom kort|(?<!för )(?<!så )snart(?! sagt)|i (?:en nära framtid|framtiden)|nästa år|framöver"
    r"|i ett senare skede"
    r"|under de (?:kommande|närmaste) (?:veckorna|månaderna|åren)|på (?:kort|medellång) sikt",
    "da": r"(?<!for )(?<!så )snart|inden længe|om kort tid"
    r"|i (?:den nærmeste fremtid|nær fremtid|fremtiden)|(?:til )?næste år"
    r"|på et senere tidspunkt|i de (?:kommende|næste) (?:uger|måneder|år)|på (?:kort|mellemlang) sigt",
    "nb": r"(?<!for )(?<!så )snart|(?:om|innen) kort tid|i (?:nær fremtid|fremtiden)|(?:til )?neste år"
    r"|på et senere tidspunkt|i de (?:kommende|neste) (?:ukene|månedene|årene)|på (?:kort|mellomlang) sikt",
    "fi": r"(?<!liian )pian|piakkoin|lähitulevaisuudessa|tulevaisuudessa|ensi vuonna"
    r"|lähi(?:aikoina|kuukausina|vuosina)"
    r"|tulevina (?:viikkoina|kuukausina|vuosina)|lyhyellä aikavälillä",
    "pl": r"wkrótce|niebawem|niedługo|w (?:niedalekiej )?przyszłości|w przyszłym roku"
    r"|w (?:najbliższym|niedługim|stosownym) czasie|w późniejszym terminie"
    r"|w (?:najbliższych|nadchodzących) (?:tygodniach|miesiącach|latach)",
    "cs": r"(?<!příliš )brzy|zanedlouho|v (?:blízké )?budoucnu|příští rok"
    r"|v (?:dohledné|krátké|nejbližší) době"
    r"|v (?:nejbližších|příštích) (?:týdnech|měsících|letech)",
    "sk": r"(?<!príliš )čoskoro|onedlho|v (?:blízkej )?budúcnosti|budúci rok"
    r"|v (?:dohľadnom|krátkom|najbližšom) čase"
    r"|v najbližších (?:týždňoch|mesiacoch|rokoch)",
    "hu": r"hamarosan|rövidesen|nemsokára|a (?:közel)?jövőben|jövőre"
    r"|az? (?:következő|elkövetkező) (?:hetekben|hónapokban|években)",
    "el": r"(?<!υπερβολικά )(?<!τόσο )σύντομα|προσεχώς|εν καιρώ|στο (?:εγγύς |άμεσο )?μέλλον|του χρόνου"
    r"|τους (?:επόμενους|προσεχείς) μήνες|τα επόμενα χρόνια",
    "uk": r"незабаром|невдовзі|найближчим часом|у (?:найближчому )?майбутньому|наступного року"
    r"|у (?:найближчі|наступні) (?:тижні|місяці|роки)",
}

# One of these stands in each of the words above; looking for it first is much faster.
VAGUE_STEMS = {
    "en": "soon shortly future next near course coming long later few term",
    "fr": "bientôt prochain venir vien peu quelques ultérieurement échéance voulu venu terme",
    "de": "bald demnächst zeitnah kürze zukunft zeit mittelfristig jahr nächsten kommenden einigen wenigen",
    "it": "poco molto prossim futuro venturo breve debito mes anni termine",
    "es": "próxim futuro viene breve dentro debido plazo fechas",
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

# What stands right before and right behind a vague word where one tells what was: "soon understood",
# "verstanden es bald". Each language in a row of its own; in one without a row nothing is told.
_NEVER = r"(?!)"
_TOLD = {
    "en": (
        _NEVER,
        r" (?:after(?:wards)?|\w{2,}(?<!e)ed|understood|found|saw|knew|became|learnt|came|went|got|began|made"
        r"|took|left|gave|had|was|were|did|felt|grew|fell|ran|won|lost|met|said|told|thought|showed)\b",
    ),
    "fr": (
        r"\b(?:fut|furent|avait|avaient|était|étaient|\w{3,}(?:èrent|irent|urent)) \Z",
        r" (?:compris|vu|su|appris|\w{2,}é)\b",
    ),
    "de": (
        r"\b(?:hatten?|waren?|wurden?|verstand(?:en)?|fand(?:en)?|sah(?:en)?|kam(?:en)?|ging(?:en)?"
        r"|begriff(?:en)?|merkten?)(?: (?:es|ihn|sie|das|dies|sich))? \Z",
        r" (?:verstanden|begriffen|erkannt|gesehen|gemerkt|gefunden)(?! (?:werden|wird|sein))\b",
    ),
    "es": (r"\b\w{3,}(?:aron|ieron) (?:lo )?\Z", r" \w{3,}(?:aron|ieron)\b"),
    "pt": (r"\b\w{3,}(?:aram|eram|iram) \Z", r" (?:o )?\w{3,}(?:aram|eram|iram)\b"),
    "nl": (
        r"\b(?:had(?:den)?|was|waren|werd(?:en)?|begreep|begrepen|vond(?:en)?|zag(?:en)?|kwam(?:en)?)"
        r"(?: (?:het|hem|ze|dit))? \Z",
        _NEVER,
    ),
    "pl": (r"\w{3,}(?:li|ły|ł|ła) (?:to |go )?\Z", r" (?:to |go )?\w{3,}(?:li|ły|ł|ła)\b"),
    "cs": (r"\w{3,}(?:li|ly|la|lo) (?:to )?\Z", r" (?:to )?\w{3,}(?:li|ly|la|lo)\b"),
    "sk": (r"\w{3,}(?:li|la|lo) (?:to )?\Z", r" (?:to )?\w{3,}(?:li|la|lo)\b"),
    "el": (r"\w{3,}(?:σαν|ξαν|ψαν|βαν) \Z", r" (?:το )?\w{3,}(?:σαν|ξαν|ψαν|βαν)\b"),
}
TOLD = {language: (_pattern(before), _pattern(behind)) for language, (before, behind) in _TOLD.items()}
# Before the vague word of a sentence that tells of what is or what will be: "will be soon repaired".
NOT_TOLD = _pattern(
    r"\b(?:will|shall|must|can|may|should|would|could|be|been|is|are|am|to|gets?"
    r"|sera|serait|est|soit|être|va|doit) \Z"
)

# How a sentence begins that tells of anything of a kind, up to its vague word ("a leak that is found
# soon"), and what it is held against. Only in languages whose word for soon means early, too; each in a
# row of its own.
_OF_ANY = {
    "en": (
        r"\A(?:(?:an?|every|each|any)(?: [\w-]+){1,3} (?:that|which|who) (?:is|gets) \w+"
        r"|[\w-]+s (?:that|which|who) (?:are|get) \w+|whoever \w+) \Z",
        r"\b(?:late|than|less|fewer|cheaper|half|third|tenth)\b",
    ),
    "de": (
        r"\A(?:(?:eine?|jede[rs]?)(?: [\w-]+){1,3}, (?:das|der|die)|[\w-]+, die|wer|was) \Z",
        r"\b(?:spät|als|weniger|billiger|hälfte|drittel|zehntel)\b",
    ),
    "nl": (
        r"\A(?:(?:een|elke?|iedere?)(?: [\w-]+){1,3} (?:dat|die)|[\w-]+ die|wie|wat) \Z",
        r"\b(?:laat|dan|minder|goedkoper|helft|derde|tiende)\b",
    ),
    "sk": (
        r"\A(?:(?:každ\w+ )?\w+, ktor\w+ (?:sa|je)|čo sa|kto) \Z",
        r"\b(?:neskoro|než|ako|menej|lacnejš\w+|polovic\w+|tretin\w+|desatin\w+)\b",
    ),
    "el": (
        r"\A(?:(?:μια|μία|ένας?|κάθε)(?: \w+){1,3} που|ό,τι|όποιος)(?: \w+)? \Z",
        r"\b(?:αργά|από|λιγότερ\w+|φθηνότερ\w+|μισ\w+|δέκατο)\b",
    ),
}
OF_ANY = {language: (_pattern(begins), _pattern(against)) for language, (begins, against) in _OF_ANY.items()}

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

# Words of a sentence that promises, in the languages that mark it by a word; a row for each.
PROMISE = _pattern(
    r"\b(?:will|shall|must|planned|plans? (?:to|for|on)|scheduled|deadline|due|(?<!or )to be"
    r"|sera|seront|doit|doivent|devra|devront|prévue?s?|échéance|signera|livrera|publiera|\w{3,}eront"
    r"|wird|werden|soll|sollen|muss|müssen|geplant|vorgesehen|frist|(?:ist|sind)\b[^.;]{0,150}?\bzu \w+en"
    r"|zu \w+en (?:ist|sind)"
    r"|sarà|saranno|deve|devono|dovrà|dovranno|verrà|verranno|previst[oaie]|scadenza"
    r"|será|serán|debe|deben|deberá|deberán|tiene que|hay que"
    r"|serão|deve|devem|deverá|deverão|terá|terão"
    r"|zal|zullen|moet|moeten|dient|dienen|gepland"
    r"|ska|skall|måste|kommer att|skal|vil|bliver|blir"
    r"|będzie|będą|musi|muszą|zostanie|zostaną|należy|powinn[aoy]|powinien"
    r"|bude|budú|budou|musí|musia|má být|má byť|θα|πρέπει)\b",
)

# What is done to something that is promised; it is said of many things: "will be contracted".
DONE = _pattern(
    r"\b(?:(?:will|shall|must|is to|are to) be|sera|seront|doi(?:ven)?t être|sarà|saranno|verrà"
    r"|verranno|será|serán"
    r"|serão|zostanie|zostaną|będzie|będą|bude|budú|θα)\s+\w+",
)
# Said of what was; each language in a row of its own.
WAS = _pattern(
    r"\b(?:was|were|has|have|had|met|took|decided|agreed|approved|signed|held|began|started|voted"
    r"|(?:a|ont|avons) été|était|étaient|fut|furent|(?:a|ont|avons) \w+é"
    r"|wurden?|war|waren|hat|haben|hatten?"
    r"|(?:è|sono) stat[oaie]|era|erano|fu|furono|ha|hanno"
    r"|fue|fueron|(?:ha|han) sido|(?:ha|han|hemos) \w+do"
    r"|foi|foram|(?:tem|têm) sido"
    r"|werd|werden|heeft|hebben|hadden"
    r"|został[aoy]?|zostali|był[aoyi]?|odbył\w*"
    r"|bol[aoi]?|konal[aoi]?"
    r"|ήταν|έγινε|έγιναν|έχ(?:ει|ουν) \w+|\w+στηκ(?:ε|αν))\b",
)

# Said of what must not be, or can't: it binds those who plan, and is nothing to do. A row for each language.
LIMITS = _pattern(
    r"\b(?:(?:can|could|may|must|shall) ?not|can[’']t|mustn[’']t|not (?:to )?exceed|(?:is|are) not allowed"
    r"|ne (?:peu(?:t|vent)|pourr(?:a|ont)|doi(?:t|vent)|devr(?:a|ont)|saurai(?:t|ent)) (?:pas|plus|jamais"
    r"|dépasser)"
    r"|(?:darf|dürfen|kann|können)\b[^,;]{0,80}?\b(?:nicht|nur|höchstens|kein\w*)"
    r"|(?:nicht|höchstens|keine?)\b[^,;]{0,60}?\b(?:darf|dürfen|kann|können)"
    r"|non (?:può|possono|potrà|potranno|deve|devono|dovrà|dovranno)"
    r"|no (?:puede|pueden|podrá|podrán|debe|deben|deberá|deberán)"
    r"|não (?:pode|podem|poderá|poderão|deve|devem|deverá|deverão)"
    r"|(?:mag|mogen|kan|kunnen)\b[^,;]{0,60}?\b(?:niet|geen|hoogstens)"
    r"|(?:niet|geen|hoogstens)\b[^,;]{0,60}?\b(?:mag|mogen|kan|kunnen)"
    r"|nie (?:może|mogą|będzie mógł|będzie mogł\w|wolno)|ne(?:smie|smú|môže|môžu|smí|může|mohou)\b"
    r"|δεν (?:μπορεί|μπορούν|επιτρέπεται|πρέπει|θα μπορεί))\b",
)

# What comes by itself, and is nothing to do: before a date, and behind it. A row for each language.
_COMES = {
    "en": r"elections?|retires?|retire|retirement",
    "fr": r"élections?(?: \w+)?|retraite",
    "de": r"(?:kommunal|gemeinderats|stadtrats|landtags|bundestags|(?:ober)?bürgermeister\w*|europa)"
    r"wahl(?:en)?|wahlen|ruhestand|rente",
    "it": r"elezion[ei](?: \w+)?|pensione",
    "es": r"elecci(?:ón|ones)(?: \w+)?|jubila(?:ción|n|rá)?",
    "pt": r"eleiç(?:ão|ões)(?: \w+)?|reforma-se|aposenta",
    "nl": r"\w*verkiezing(?:en)?|pensioen",
    "pl": r"wybor(?:y|ów|ami|ach)(?: \w+)?|emerytur[ęy]",
    "sk": r"voľb(?:y|ách|ami)|volieb|voľbách|dôchod(?:ku|ok)",
    "el": r"εκλογ(?:ές|ών|ή)(?: \w+)?|συνταξιοδοτ\w+",
}
COMES_BEFORE = _pattern(rf"\b(?:{'|'.join(_COMES.values())})\W+(?:(?!\d)\w+\W+){{0,2}}\Z")
COMES_BEHIND = _pattern(rf"\W+(?:(?!\d)\w+\W+){{0,2}}(?:{'|'.join(_COMES.values())})\b")

# How a clause begins that tells of the word before it. German and Dutch articles begin others as often; they
# are left out.
WHICH = _pattern(
    r"\s*(?:which|that|who|qui|lequel|laquelle|welche[rs]?|che|il quale|la quale|que|el cual|la cual|o qual"
    r"|a qual"
    r"|welke|któr[yae]|ktor[ýáé]|který|která|které|που|ο οποίος|η οποία|το οποίο)\b",
)

# Words before the day on which something ends that goes on till then; in English some mean "by" with them.
UNTIL = _pattern(
    r"(?:\w+ )?(?:until|till|up until|jusqu|fino |sino |hasta |fins |até |până |tot |indtil |fram til )"
)
# Where the same word says "by" as well, only what is said to last is no deadline.
UNTIL_OR_BY = _pattern(r"(?:bis|do|до|μέχρι|έως|asti)\b")
LASTS = _pattern(
    r"\b(?:lasts?|runs?|running|valid|available|remains?|funded|financed|secured|employed|covered|in force"
    r"|extended|leased?|guaranteed|licen[cs]ed|stays?|continues?|kept|paid"
    r"|acquis|valable|financ|court|reste|disponib|dure|prolong|assur|garanti|en vigueur|maintenu"
    r"|läuft|laufen|gilt|gelten|gültig|bewilligt|gesichert|finanziert|besetzt|befristet|verlängert|laufzeit"
    r"|reicht|bleib|verfügbar"
    r"|valid|finanzi|dura|resta|rimane|rimarrà|proroga|in vigore"
    r"|válid|vigente|garantiz|prorrog|en vigor|disponí"
    r"|loopt|geldt|geldig|gefinancierd|blijf|beschikbaar|duurt|verlengd|gedekt"
    r"|obowiązuje|ważn|trwa|finansowan|zapewnion|dostępn|przedłużon|platí|platn|trvá|ισχύει)"
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
    r"review|revisit|looked at again|checked|evaluat|assess|decid|bilan|évalu|\brevue?s?\b|réexam|révis"
    r"|überprüf|evaluier|bewert|prüfung|durchgesehen"
    r"|revision|riesam|verific|rivist|valutaz|revisión|revisad|evaluac|revisão|revist|avalia"
    r"|herzien|herijk|herbekeken|nagekeken|evaluer|utvärder|översyn|revider"
    r"|przegląd|sprawdz|weryfik|ocen[ay]|hodnoten|kontrol|přezkum|revízi|αναθεώρ|επανεξέτ|αξιολόγ"
    r"|перегляд|оцін",
)

# Said of what is handed to the public.
PUBLISHED = _pattern(
    r"publish|publi(?:é|er|cation)|veröffentlich|pubblica|publica|gepubliceerd|publicatie|opublikowa|publikac"
    r"|zverejn|zveřejn|δημοσ",
)

# Said of sensors, of putting them in place, and of buying. Not of metres, of the counter of an office, of the
# chamber of a council (câmara, cámara), of monitoring as a task, or of what takes place.
SENSORS = _pattern(
    r"sensor|detector|\bcounters?\b(?!-)|(?:rain|water|level|tide|river|flood|stream)[- ]gauges?|\bgauges\b"
    r"|camera|(?:weather|measuring|monitoring|counting|air quality)[- ]stations?"
    r"|(?:water|flow|heat|smart|noise|sound[- ]level)[- ]?meters?\b"
    r"|capteur|détecteur|compteur|caméra|\bsondes?\b|stations? (?:météo|de mesure|de comptage)"
    r"|(?:pluvio|sono|limni)m"
    r"|fühler|detektor|kamera|(?<!er)zähler|zählstelle|mess(?:station|stelle|gerät)|pegel|wetterstation"
    r"|rilevator|telecamer|contator[ei]|centralin|stazion[ei] (?:meteo|di misura)|pluviometr"
    r"|contadores|cámaras|estaci(?:ón|ones) (?:meteorológica|de medición|de aforo)|aforador|pluviómetro"
    r"|câmeras?|câmaras de (?:vídeo|tráfego|vigilância)|estaç(?:ão|ões) (?:meteorológica|de medição)"
    r"|fietstellers?|verkeerstellers?|telpunt|meetstation|meetpunt|peilbui"
    r"|czujnik|licznik|\bkamer(?:a|y|ę|ami)?\b|stacj\w+ (?:pogodow|meteo|pomiarow)"
    r"|mätstation|målestation|anturi|mittausasem|senzor|čidl|sčítač|měřicí stanic|meracích? stan"
    r"|αισθητήρ|κάμερ|μετρητ(?:ές|ών|ής|ή)\b|\w+όμετρ(?:α|ο|ων)\b|σταθμ\w+ μέτρησης|датчик|камер"
)
INSTALLED = _pattern(
    r"install|deploy|rollout|roll.out|\bput(?:ting)? up\b|\bmount(?:ed|ing)?\b(?! (?:street|road|hill))"
    r"|\bfit(?:ted|ting)?\b(?! for)|\berect"
    r"|set(?:ting)? up(?: \w+){0,3} (?:sensor|counter|camera|station|gauge)"
    r"|déploi|\bpos(?:e|er|ent|ées?|és?)\b|raccord|implant|(?:mettre|mise) en place"
    r"|einbau|einzubauen|montage|montier|aufstell|anbring|anzubringen|errichte|einrichte|verbau|\bsetzen\b"
    r"|\bposa(?:re)?\b|montaggio|montare|collocar|collocazion"
    r"|montar\b|montaje|montagem|colocar|colocaci|colocaç|desplegar|despliegue"
    r"|plaatsen|plaatsing|ophangen|aanbreng|monteren"
    r"|montaż|montow|rozmieszcz|postawi|montera|uppsätt|opsæt|oppsett|opstil|placera"
    r"|instal|inštal|namesti|osaz|umíst|namont|montáž|asenn|εγκατάστασ|τοποθέτησ|встанов",
)
# What is set up without a drill: the words above say nothing of sensors in its sentence.
NOT_MOUNTED = _pattern(
    r"software|platform|plateforme|piattaforma|plataforma|dashboard|server|serveur|logiciel|\bapp\b"
    r"|licen|lizenz"
    r"|model|modèle|modell|twin|jumeau|zwilling|gemell|gemelo|tweeling|bliźniak|comit|group|team"
    r"|équipe|ausschuss"
    r"|gremi|gruppe|gruppo|equipo|equipe|werkgroep|zespół|govern|gouvern|procedur|procédure|process"
    r"|prozess|verfahren"
)
TENDER = _pattern(
    r"\btender|procure|call for bids|requests? for proposals|\brfp\b|contract award"
    r"|award(?:ing)? (?:of )?(?:the |a )?contract"
    r"|appel d.offres|marché public|consultation des entreprises"
    r"|\b(?:passer|passation|attribuer|attribution|notifier|lancer)\b.{0,30}\b(?:marchés?\b(?! de noël)"
    r"|consultation\b(?! publique| citoyenne| du public| des habitants))"
    r"|ausschreib|vergabeverfahren|auftragsvergabe|zuschlagserteilung|beschaff"
    r"|gara d.appalto|bando di gara|aggiudica|licitaci|licitaç|concurso público|adjudica"
    r"|aanbested|gunning|upphandl|przetarg|zamówieni\w+ publiczn|verejn\w+ obstar|veřejn\w+ zakáz"
    r"|διαγωνισμ|тендер|закупів",
)

# Words of every second sentence in such a plan; they tell nothing of what it is about. Those of fewer than
# four letters are never looked at.
_EVERYWHERE = (
    "digital numérique digitale digitaler digitalen twin twins jumeau jumeaux zwilling zwillings "
    "gemello gemelli gemelo gemelos tweeling bliźniak city cities ville villes stadt città ciudad "
    "ciudades stad miasto miasta cidade data donnée données daten dati datos gegevens dane danych dados "
    "project projet projekt projects projets progetto proyecto projecto projeto action actions plan "
    "plans piano plano aktion aktionen maßnahme maßnahmen use used uses using case cases department "
    "departments work works service services system systems development develop"
)
_FUNCTION_WORDS = {
    "en": (
        "will shall with from this that these those been have having their there where which when what "
        "into over first other others through during between future near must should would could before "
        "after about again also another because been being both does done each else ever every further "
        "here later least less made make many more most much need needs next once only same some such "
        "than them then they under until upon very well were while whom whose within without year years "
        "month months place time place takes taken give given latest ready"
    ),
    "fr": (
        "avec sans dans pour cette celui celle ceux elle elles nous vous leur leurs être sera seront "
        "était étaient avoir aura doit doivent devra avant après depuis pendant entre vers sous plus "
        "moins très aussi ainsi alors donc mais comme dont lorsque quand quel quelle tous toute toutes "
        "tout autre autres même mêmes chaque ensuite puis fait faire encore déjà notre votre deux trois "
        "année années mois jour jours tard première premier jusqu lors afin selon chez"
    ),
    "de": (
        "eine einen einem einer eines kein keine keinen diese dieser dieses diesen diesem jene jeder "
        "jede jedes wird werden wurde wurden worden sein sind haben hatte hatten kann können soll "
        "sollen muss müssen darf dürfen nicht auch noch schon dann wenn weil dass damit oder aber sowie "
        "nach über unter zwischen gegen ohne durch beim seit ihre ihren ihrem ihrer unsere unser "
        "unserer alle allen aller mehr sehr wieder bereits spätestens dort hier zwei drei jahr jahre "
        "jahren monat monate monaten ende anfang mitte dazu dabei sich einmal"
    ),
    "it": (
        "alla alle allo agli dalla dalle dello della delle degli nella nelle nello negli sulla sulle "
        "sono essere sarà saranno deve devono dovrà questo questa questi queste quello quella quelli "
        "come dove quando anche ancora dopo prima entro senza fino ogni tutti tutte tutto altri altre "
        "altro loro nostra nostro anno anni mese mesi stato stata stati state viene vengono"
    ),
    "es": (
        "para como esta este estos estas esto aquel desde hasta entre sobre cada todos todas todo otro "
        "otra otros otras será serán debe deben deberá sido está están tiene tienen haber hacer cuando "
        "donde también antes después durante según nuestro nuestra años meses quien cual más tarde"
    ),
    "pt": (
        "para como esta este estes estas isto desde entre sobre cada todos todas todo outro outra "
        "outros outras será serão deve devem deverá sido está estão pelo pela pelos pelas quando onde "
        "também antes depois durante nosso nossa anos meses mais tarde"
    ),
    "nl": (
        "voor door over onder naar deze zijn worden wordt werd heeft hebben moet moeten zullen kunnen "
        "niet ook nog maar want zodat omdat wanneer waar alle andere onze haar hier daar jaar jaren "
        "maand maanden uiterlijk einde tegen tussen sinds tijdens zonder meer veel eerste"
    ),
    "pl": (
        "jest będzie będą został została zostanie zostaną oraz przez przed przy dla między podczas "
        "według który która które których także jako jego jeszcze roku lata miesiąc miesięcy musi muszą "
        "należy wszystkie każdy każda inne innych tego tych być"
    ),
    "sv": (
        "från eller efter innan under mellan detta dessa denna blir vara varit måste skall kommer alla "
        "andra deras våra också redan månad månader året senast"
    ),
    "da": (
        "eller efter inden under mellem dette disse denne bliver være været skal kommer alle andre "
        "deres vores også allerede måned måneder året senest"
    ),
    "cs": (
        "jest bude budou byla bylo byly musí také nebo mezi podle před přes každý jejich tento tato "
        "toto této roku měsíce měsíců nejpozději"
    ),
    "sk": (
        "bude budú bola bolo boli musí alebo medzi podľa pred cez každý ich tento táto toto tejto roku "
        "mesiaca mesiacov najneskôr"
    ),
    "fi": (
        "että joka jotka sekä ennen jälkeen kanssa mukaan tämä nämä ovat ollut olla pitää vuoden "
        "kuukauden mennessä"
    ),
    "el": (
        "είναι έχει έχουν πρέπει καθώς μετά πριν μέχρι κατά μεταξύ αυτό αυτή αυτά όλα όλες έτος έτους μήνα"
    ),
}
COMMON = frozenset(" ".join([_EVERYWHERE, *_FUNCTION_WORDS.values()]).split())
