"""Names of departments and organisations in running text, told by their words alone.

There are three signs. A name of several words has capitals and a word that says what it is: "Harbour
Company", "University of Patras", "Direction de la Mobilité". A word beside a name says it: "Nordvik Ltd",
"la ditta Nordvik". A name of capital letters alone, such as KTEL, is as often a standard or a unit: it
counts only where the words beside it speak of somebody. Plans, laws and standards are nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from udtplan.lazy import Remembered, pattern
from udtplan.prose import folded, parts, words

_STEM = 8
_INFLECTED = 4  # letters that are the same whatever ends a word has


def _stems(words: Iterable[str]) -> frozenset[str]:
    """Words without their ends: transport and transportation, office and offices are the same."""
    return frozenset([word.rstrip("s")[:_STEM] for word in words])


# ── Words ───────────────────────────────────────────────────────────────────────────────────────────
# A part of a city's own administration; which of these words is taken for it is a matter of taste.
_OFFICES = {
    "en": "Department Office Directorate Division Unit Bureau Secretariat Administration",
    "fr": "Service Direction Département",
    "de": "Referat Dezernat Fachbereich",
    "it": "Dipartimento Direzione Ufficio Servizio Assessorato Settore",
    "es": "Departamento Dirección Concejalía Oficina Área",
    "pt": "Divisão",
    "nl": "Afdeling Directie Dienst",
    "pl": "Wydział Biuro",
    "sk": "Oddelenie",
    "el": "Διεύθυνση Τμήμα",
}
# Anybody else.
_BODIES = {
    "en": "Agency Ministry Government University College Institute Academy Authority Council Company"
    " Corporation Association Foundation Federation Consortium Cooperative Chamber Observatory Hospital"
    " Utility Utilities Operator Police Brigade Centre Center Partnership",
    "fr": "Agence Ministère Université Région Chambre Syndicat Établissement Régie Société Institut"
    " Métropole Communauté Fédération Fondation Conseil SIVOM SIVU",
    "de": "Ministerium Universität Hochschule Behörde Stadtwerke Verkehrsbetriebe Feuerwehr Institut"
    " Verband Gesellschaft GmbH Kammer Landesamt Stiftung",
    "it": "Agenzia Ministero Università Regione Azienda Istituto Consorzio Autorità Politecnico"
    " Fondazione Società Ente Associazione Unione",
    "es": "Agencia Ministerio Universidad Diputación Mancomunidad Cabildo Consejería Empresa Instituto"
    " Consorcio Autoridad Fundación Asociación Sociedad Confederación",
    "pt": "Agência Ministério Universidade Empresa Fundação Associação Sociedade",
    "nl": "Ministerie Universiteit Provincie Waterschap Stichting Vereniging Veiligheidsregio"
    " Hoogheemraadschap Omgevingsdienst Woningstichting Woningcorporatie Hogeschool",
    "pl": "Urząd Ministerstwo Uniwersytet Politechnika Zarząd Fundacja Spółka Stowarzyszenie Agencja"
    " Instytut Związek",
    "sk": "Ministerstvo Univerzita Úrad Inštitút Agentúra Nadácia Združenie Spoločnosť",
    "el": "Υπουργείο Πανεπιστήμιο Περιφέρεια Εταιρεία Υπηρεσία Ίδρυμα Οργανισμός Οργανισμό Σύνδεσμος Σύνδεσμο"
    " Επιμελητήριο",
}
# Anybody else, but only before what somebody does: "Northline Rail will hand over".
_TRADES = frozenset(
    "Networks Trust Rail Railway Railways Trains Buses Trams Water Energy Telecom Telecoms".split()
)
# A firm, but only before what one does, or behind "with" or "by": "Northgate Hydro Consultants".
_FIRMS = frozenset(
    "Consultants Consulting Consultancy Engineering Engineers Solutions Analytics Architects".split()
)
# Before one of those they speak of a thing: "Drinking Water supplies".
_COMMON_BEFORE = frozenset(
    "Renewable Green Clean Solar Wind Drinking Waste Ground Storm Rain Surface Public Light Urban Sensor"
    " Neural Road Heat Cycle Night School City Regional Express"
    # "Traffic Engineering", "Digital Solutions", "External Consultants"
    " Traffic Transport Mobility Civil Software Data Digital Smart Technical Environmental Structural"
    " External Independent Private Nature-based Based Structural Systems"
    " Product Requirements Energy Climate".split()
)
# Behind a name they say that it is a company. One row a country, or several.
_LEGAL_FORMS = (
    r"Ltd|Limited|plc|PLC|LLP|LLC|Inc"
    r"|SARL|SAS|S\.A\.S\.|SCOP|SEM"
    r"|g?GmbH(?: & Co\.? KG)?|AG|KG|eG|e\. ?V\."
    r"|S\.p\.A\.|SpA|S\.r\.l\.|Srl|SRL"
    r"|S\.A\.U?\.?|SA|S\.L\.U?\.?|SL|SLU"
    r"|Lda|S\.?G\.?P\.?S\.?"
    r"|B\.V\.|BV|N\.V\.|NV"
    r"|[Ss]p\. ?z ?o\. ?o\.|s\. ?r\. ?o\.|a\. ?s\."
    r"|A/S|ApS|AB|Oyj?|OÜ"
    r"|Α\.Ε\.|ΑΕ|Ε\.Π\.Ε\.|ΕΠΕ"
)
# Before a name they say the same. No German plural: "ob Unternehmen Daten liefern".
_COMPANY = (
    "company firm vendor contractor supplier startup start-up société entreprise prestataire firma Firma"
    " ditta Ditta azienda Azienda società empresa compañía cooperativa cooperative coopérative"
    " coöperatie bedrijf spółka spółki spółką firmy firmą firmie"
    " firmou spoločnosť εταιρεία εταιρία"
).split()
# They stand before letters that are no name: "Zone AB".
_NUMBERED = frozenset(
    "Format Model Modell Modèle Zone Line Route Section Phase Option Variant Type Block Area Ligne Linie"
    " Variante Typ Bereich Linea"
    " Zona Línea Fase Tipo Lijn Linia Strefa Faza Zóna Ζώνη Γραμμή".split()
)
# What is written, not who: at the end of a name, or behind it.
DOCUMENTS = frozenset(
    "Plan Plans Strategy Strategies Programme Programmes Program Policy Act Order Charter Framework Report"
    " Regulation Regulations Directive Law Code Agreement Guidelines Guidance Guide Standard Standards"
    " Roadmap Agenda Survey Index Bill Manifesto Award Project Initiative Budget Stratégie Schéma"
    " Strategie Programm Gesetz Konzept Richtlinie Piano Strategia Programma Legge Estrategia Programa Ley"
    " Estratégia Plano Lei Wet Ustawa Strategia Plán Stratégia Zákon Σχέδιο Στρατηγική".split()
)
_LICENCES = frozenset(
    "Licence License Lizenz Datenlizenz Licencia Licenza Licença Licentie Licencja Licencia Άδεια".split()
)
# Words between the capitals of a name: "Ministry of Transport", "Agence de l’Eau".
LINKS = (
    "of the|of|for the|for|de la|de l[’']|del|della|delle|dei|de|du|des|d[’']|di|do|da|für den|für die"
    "|für|der|van de|van het|van|voor|pre|ds\\."
)

# Capitals that begin a sentence, not a name.
NO_NAMES_BEHIND = frozenset(  # "wenn die Wohnungsgesellschaft Daten liefert"
    "Daten Pläne Zahlen Messwerte Werte Karten Geld Mittel Hinweise Auskunft Zugang Personal Strom Wasser Gas"
    " Aufgaben Kosten Modelle Sensoren Aufträge Proben Gelder Unterlagen Informationen Mitglieder Kunden"
    " Bürger Vorschläge"
    # "a company Monday to Friday", "la sociedad Civil"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday Year Lot Lots Code Register Health Law Name"
    " Profile Rules Public Civil Civile Civiles Pública Público Publique Municipal Municipale Municipales"
    " Privada Privado Privée Prywatna Zewnętrzna".split()
)
_NOT_NAMES = frozenset(
    "a all an and another any as at because both but by each either every for from here if in into its"
    " local more most national neither new no nor not of on one only or other our public regional some"
    " such that the their then there these this those to today two under until we what when where which"
    " while who with your responsible das dem den der des die ein eine im am le la les l un une il lo i"
    " gli el los las ο η το our first second third".split()
)
# What a city calls itself, whatever its name.
_SELF = _stems(
    "city municipality municipal town metropolitan metropolis metropole council hall borough commune"
    " conseil municipal communal gemeente stadt comune ayuntamiento mairie ville"
    " miasto gmina mesto obec município câmara δήμος"
    " local central national federal governing full plenary".split()
)
# Things, not bodies, though a word like "Centre" or "Service" stands in them.
_HOUSES = _stems(["centre", "center", "college", "utility", "service", "services"])
_THINGS = _stems(
    "call coverage data digital feature high historic map medical open operations primary processing"
    " secondary shopping sports training twin visitor web control".split()
)
# Who gives the training or pays a grant is no stakeholder of the use case.
_PROGRAMME = _stems(["eurocities", "bsc", "supercomputing", "european", "europe", "horizon"])

# Capitals that stand for a thing: standards, data, laws, units, methods, programs. One row a subject.
_THING_LETTERS = frozenset(
    # twins, models and maps
    "UDT LDT SDT BIM CIM IFC GIS SIG GPS GNSS LOD LOD1 LOD2 LOD3 DTM DEM DSM DTS IOT VR AR XR CAD RGB IA"
    " AI ML"
    # interfaces and formats
    " API APIS REST HTTP HTTPS FTP SFTP SSH SSL TLS VPN URL URI WMS WFS WMTS WCS OGC GML CSV JSON XML XLS"
    " XLSX"
    " PDF HTML SQL NGSI MQTT AMQP GTFS GBFS DATEX NETEX SIRI DCAT MIM MIMS SOAP RDF SKOS CKAN ISO CEN ETSI"
    " IEEE"
    " CC0 CC-BY ODBL OAUTH SSO LORA WAN LAN GPU CPU HPC ETL SLA SLAS KPI KPIS ROI"
    # programs
    " SUMO FIWARE CARTO VISUM VISSIM MATSIM CESIUM QGIS ESRI ARCGIS OSM SAP ERP CRM"
    # law and programmes
    " GDPR RGPD DSGVO AVG NIS NIS2 CER DGA DPIA AIPD DPO HVD INSPIRE WCAG SECNUM EIA SEA ERDF FEDER EFRE"
    " ESF DEP"
    " LIFE CEF RRF NRRP PNRR SUMP SECAP SULP CCC SDG SDGS ESG EUI COVID HORIZON"
    # ways to send, to measure and to make
    " GPRS GSM LTE SMS MMS RFID NFC NB-IOT NBIOT ZIGBEE LIDAR RADAR SONAR PVC HDPE PEAD LED BRT LRT"
    " EPANET SWMM"
    # measures, money, places, time
    " CO2 NO2 NOX PM10 PM2 PM25 OD ANPR LPR CCTV ULEZ LEZ VAT TVA IVA EUR USD GBP USA CET UTC FAQ TBD TBA"
    " TBC TODO"
    " FIXME XXX ETC NB CEO CTO CIO CDO CFO R&D O&M Q&A HR ICT TIC EDV AND NOT THE FOR WITH ALL".split()
)

# What somebody does, behind the capitals: "KTEL runs", "MEL will share".
DOES = (
    r"(?:(?:will|must|can|shall|may|would|should|does|has|have)\s+(?:not\s+|also\s+|agreed\s+to\s+)?)?"
    r"(?:be\s+involved|(?:hand|pass)(?:s|es|ed)?\s+over|give[sn]?|gave|(?:provide|supply|supplie|deliver"
    r"|own|operate|run|manage|maintain|host|share|send|collect|publishe?"
    r"|lead|coordinate|fund|pay|sign|agree|join|calibrate|advise|keep|hold)(?:s|d|ed)?"
    r"|fournit|gère|exploite|possède|pilote|transmet|liefert|betreibt|besitzt|leitet|gestisce|fornisce"
    r"|fournir(?:a|ont)|remet(?:tra)?|livre(?:ra)?|gérera|exploitera|pilotera|transmettra"
    r"|stellt|überlässt|übergibt|übernimmt|gestirà|fornirà|consegnerà|consegna|metterà|mette"
    r"|gestiona|opera|posee|proporciona|entrega|cede|gestionará|operará|proporcionará|entregará|cederá"
    r"|aportará|facilita(?:rá)?|fornece(?:rá)?|entregará|gere|levert|beheert|verstrekt"
    r"|(?:zal|gaat)\s+(?:\w+\s+){0,4}(?:leveren|beheren|delen)"
    r"|dostarcz(?:a|y)|przekaże|przekazuje|udostępni(?:a)?|prowadzi|zarządza|dod(?:á|áva)|poskyt(?:ne|uje)"
    r"|prevádzkuje|spravuje|odovzdá|παρέχει|θα\s+(?:παρέχει|δώσει|παραδώσει)|διαχειρίζεται|λειτουργεί)\b"
)
# What somebody did, before "by" and the capitals: "foram postos pela HIDROTEC"; one row a language.
_DONE_BY = (
    r"(?:installed|put (?:up|in|down)|placed|laid|built|run|operated|managed|maintained|looked after|owned"
    r"|supplied|delivered|provided|hosted|financed|hired)\s+by(?:\s+the)?"
    r"|(?:pos|install|plac|constru|exploit|gér|entreten|fourn|livr|héberg|financ"
    r"|détenu)\w*\s+par(?:\s+(?:la|le|les))?"
    r"|(?:installat|montat|posat|collocat|costruit|gestit|fornit|consegnat|finanziat"
    r"|mantenut)[oaie]\s+da(?:l|lla|i)?"
    r"|(?:instalad|puest|colocad|construid|gestionad|explotad|mantenid|suministrad|entregad|financiad"
    r"|operad)[oa]s?"
    r"\s+por(?:\s+(?:la|el|los|las))?"
    r"|(?:instalad|post|colocad|construíd|gerid|explorad|mantid|fornecid|entregue|financiad"
    r"|operad)(?:[oa]s?|s)?"
    r"\s+pel[oa]s?"
    r"|(?:geplaatst|aangelegd|gebouwd|beheerd|onderhouden|geleverd|betaald)\s+door(?:\s+(?:de|het))?"
    r"|(?:zamontowan|zainstalowan|ułożon|zbudowan|zarządzan|prowadzon|dostarczon|utrzymywan"
    r"|finansowan)\w+\s+przez"
    r"|(?:namontovan|nainštalovan|postaven|spravovan|prevádzkovan|dodan|financovan)\w+\s+(?:firmou|zo strany)"
    r"|(?:εγκαταστάθηκ|τοποθετήθηκ|λειτουργεί|διαχειρίζεται|συντηρείται)\w*\s+από(?:\s+(?:την|τη|τον|το))?"
)
# The same where what was done stands behind: "von der ENWAG eingebaut", "door WATREX geplaatst".
_BY = r"(?:von|durch)(?:\s+(?:der|dem|die|das))?|door(?:\s+(?:de|het))?"
_DONE_BEHIND = (
    r"(?:eingebaut|installiert|montiert|verlegt|gebaut|betrieben|verwaltet|gewartet|unterhalten|geliefert"
    r"|bereitgestellt|bezahlt|geplaatst|geïnstalleerd|aangelegd|gebouwd|beheerd|onderhouden|geleverd|betaald)"
)
# Whom one speaks of, before the capitals.
_SOMEBODY = (
    "compan(?:y|ies)|operators?|agenc(?:y|ies)|authorit(?:y|ies)|institutes?|organi[sz]ations?|ministr(?:y"
    "|ies)"
    "|offices?|providers?|suppliers?|universit(?:y|ies)|associations?|utilit(?:y|ies)|departments?|partners?"
    "|stakeholders?|service|opérateurs?|agences?|entreprises?|partenaires?|betreiber|behörde|unternehmen"
    "|operatore|azienda|empresa|operador|bedrijf|partij"
)
_TOGETHER = (
    r"(?:agreements?|contracts?|cooperation|collaboration|together|negotiations?|talks|meetings?) with"
    r"|owned by"
    r"|provided by|supplied by|operated by|run by|managed by|maintained by|belongs? to|asked"
)

_UP = "".join(char for char in map(chr, range(0x41, 0x530)) if char.isupper())
CAPITAL = rf"[{_UP}][\w’'&.-]*\w"
GAP = r"[ \t]*(?:[ \t]|\n[ \t]*(?![-*+#>|\n]))"


_OFFICE_WORDS = _stems(" ".join(_OFFICES.values()).casefold().split())
_HEADS = frozenset(" ".join((*_OFFICES.values(), *_BODIES.values())).split())
_BODY_WORDS = frozenset(" ".join(_BODIES.values()).split())
_HEADS_BEHIND = frozenset(" ".join((_OFFICES["en"], _BODIES["en"])).split())


_WORD = pattern(rf"[{_UP}][\w&]*")
_LETTERS = pattern(rf"[{_UP}&]+\d{{0,4}}(?![\w&/-])")
_INSIDE = pattern(r"[\w&./-]")
_GOES_ON = pattern(r"[\w&]")
_begin = attrgetter("begin")


# What follows a word that says what it is: "University" + "of the Peloponnese".
_NAME_BEHIND = pattern(
    rf"(?:{GAP}(?:mixte|intercommunal|départemental|interdépartemental"
    rf"|régional)e?)?(?:{GAP}(?:{LINKS}))?(?:{GAP}|(?<=[’']))(?:{CAPITAL})"
    rf"(?:(?:{GAP}(?:and|&|et|y|e|und|{LINKS}))?(?:{GAP}|(?<=[’']))(?:{CAPITAL})){{0,5}}"
)


_BEFORE = pattern(rf"(?<![\w’'-])(?:(?:{CAPITAL}){GAP}(?:(?:and|&|of){GAP})?){{1,6}}\Z")


# The same with small letters between: "Agence" + "d’urbanisme Aurdor".
_NAME_OF_TRADE = pattern(
    rf"{GAP}(?:de|du|des|di|do|da|d[’'])(?:{GAP}|(?<=[’']))[^\W\d_]{{4,20}}"
    rf"(?:{GAP}(?:{LINKS}))?(?:{GAP}|(?<=[’']))(?!(?:[{_UP}]+)\b){CAPITAL}"
    rf"(?:{GAP}{CAPITAL}){{0,2}}"
)


_NAME_BEHIND_COMPOUND = pattern(
    rf"{GAP}(?:(?:Wasser|Abwasser|Gas|Strom|Abfall"
    rf"|Verkehr){GAP})?(?P<name>[{_UP}][^\W\d_]+(?:-[{_UP}][^\W\d_]+)*)(?![\w-])"
)


# A name with a word before it that says it is a company: "ditta PixelPiazza".
_COMPANY_NAME = pattern(
    rf"(?<![\w-])(?:{'|'.join(_COMPANY)})\s+[„“«\"]?(?P<name>(?=[{_UP}]+[a-zß-ÿα-ωά-ώ])[{_UP}][\w&’'-]{{2,}}"
    rf"(?:(?:{GAP}(?:{LINKS}))?(?:{GAP}|(?<=[’']))[{_UP}][\w&’'-]+){{0,3}})"
)


_LEGAL = pattern(rf"[ \u00a0](?=[A-ZΑ-Ω]|gG|[sae]\.|sp\.)(?<=[\w,].)(?:{_LEGAL_FORMS})(?![\w/-])")
# Behind a comma bare letters are a company's only where the clause ends: not in "Nord, AG Verkehr".
_BARE = frozenset("AG AB KG SEM SA SL NV ΑΕ".split())
_CLAUSE_END = pattern(r"\s*(?:[.,;:)]|\Z)")
_LINK_BEHIND = pattern(rf"{GAP}(?:{LINKS})(?![\w])")
_LETTERS_IN_BRACKETS = pattern(r"(?<!\w)(\w{1,40})\s{1,3}\(([^\W\d_a-z]{3,12})\)")
_WORD_BEHIND = pattern(r" (\w+)")
_FIRST = pattern(r"[\w’'&.-]+\s+")
# German makes one word of it: Stadtplanungsamt.
_COMPOUNDS = ("amt", "amts", "amtes", "ministerium", "ministeriums", "werke", "betriebe")
# These are as often any such body: they want a name behind them, as in Deichverband Unteraue.
_COMPOUNDS_OF_MANY = tuple(
    "verband verbands verbandes verbund gesellschaft genossenschaft agentur behörde kammer verein vereins"
    " stiftung".split()
)
_LONG, _FEWEST, _PAIR = 8, 3, 2
_DOES_BEHIND = pattern(rf"(?:\s+\([^()\n]{{0,40}}\))?,?\s+{DOES}")
_SOMEBODY_BEFORE = pattern(
    rf"(?<!\w)(?:{_SOMEBODY})(?!\w)[^.!?]*\Z|(?<!\w)(?:{_TOGETHER})\s+(?:the\s+)?\Z", re.IGNORECASE
)
# What firms do; their names are in English, whatever the language around them.
_DONE_BEHIND_FIRM = pattern(
    r",?\s+(?:(?:has|have|had|will|is|are|was|were|hat|haben|wird|a|ont|ha|han|hanno)\s+)?"
    r"(?:check|test|review|design|develop|build|built|install|calibrat|measure|survey|model|draw|drew|prepar"
    r"|writ|wrote|train|help|support|deliver|host|advis|compar|modelled|stay"
    r"|prüf|berät|baut|entwirft|rechnet|misst|vérifi|conçoi|calcul|mesur|installe|progett|calcol|misur"
    r"|verific"
    r"|diseñ|calcul|mid|comprueb|projet|med[ei]|bouw|ontwerp|toets|reken|projektuj|oblicz|bada|mierz)",
    re.IGNORECASE,
)
_WITH_FIRM = pattern(
    r"(?<!\w)(?:by|with|par|avec|von|durch|mit|dalla|da|con|por|com|pela|door|met|przez|z)"
    r"(?:\s+(?:the|la|le|l[’']|der|die|den))?\s+\Z",
    re.IGNORECASE,
)
_DONE_BY_BEFORE = pattern(rf"(?<!\w)(?:{_DONE_BY})\s+\Z", re.IGNORECASE)
_BY_BEFORE = pattern(rf"(?<!\w)(?:{_BY})\s+\Z", re.IGNORECASE)
_DONE_BY_BEHIND = pattern(rf"(?:\s+[\w-]+){{0,3}}?\s+{_DONE_BEHIND}(?!\w)", re.IGNORECASE)
_PARTS = pattern(r"[(),;/]")
_LONGEST = 80
# Words of a name that tell it from no other.
SMALL = frozenset("a and d da de del der des di do du e et for für la le les of the und van voor y &".split())


class Name(NamedTuple):
    """A name and where it stands in the text."""

    text: str
    begin: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.begin + len(self.text)


# ── Finding ─────────────────────────────────────────────────────────────────────────────────────────


def actors(text: str) -> Iterator[Name]:
    """The names of departments and organisations in a text, as they come."""
    end = 0
    found = [name for word in _telling(text) if (name := _around(text, word)) is not None]
    for name in sorted((*found, *_companies(text)), key=lambda name: (name.begin, -name.end)):
        if name.begin >= end:
            yield name
            end = name.end


def letters(text: str) -> Iterator[Name]:
    """The names made of capital letters alone, but for well-known things such as WMS or GDPR."""
    for word in _telling(text):
        if name := _of_letters(text, word):
            yield name


def letters_of_documents(text: str) -> set[str]:
    """The capital letters that stand for a plan, a law or another document where it is first named."""
    return (
        {match[2] for match in _LETTERS_IN_BRACKETS.finditer(text) if match[1] in DOCUMENTS}
        if "(" in text
        else set()
    )


@lru_cache(maxsize=192)
def _telling(text: str) -> tuple[Name, ...]:
    """The words in which a name may show, and where they stand."""
    found = [Name(word, begin) for word in telling(text) for begin in _begins(text, word)]
    return tuple(sorted(found, key=_begin))


def telling(text: str) -> set[str]:
    """The words of a text in which a name may show."""
    written = _WORD.findall(text) if "&" in text else words(text)
    return {part for told in map(_TOLD_BY.__getitem__, set(written)) for part in told}


def signs(text: str) -> set[str]:
    """The words of a text by which a name may be known: of somebody who acts, or of letters."""
    return telling(text) | {name.text for name in _companies(text)}


def _telling_parts(word: str) -> tuple[str, ...]:
    return () if word.islower() else tuple(filter(_may_tell, parts(word)))


_TOLD_BY = Remembered(_telling_parts)


def _begins(text: str, word: str) -> Iterator[int]:
    """Where a whole word stands."""
    begin = text.find(word)
    while begin >= 0:
        end = begin + len(word)
        if not (_is_inside(text, begin) or _GOES_ON.match(text, end)):
            yield begin
        begin = text.find(word, end)


def _companies(text: str) -> Iterator[Name]:
    """The names beside which a word says that they are a company's."""
    for match in _LEGAL.finditer(text):
        begin, end = _before_form(text, match)
        if begin < end and text[begin:end].rsplit(maxsplit=1)[-1] not in _NUMBERED:
            yield Name(text[begin:end], begin)
    for match in _COMPANY_NAME.finditer(text) if any(map(text.__contains__, _COMPANY)) else ():
        if _NOT_NAMES.isdisjoint(match["name"].casefold().split()[:1]) and not _is_common(match["name"]):
            yield Name(match["name"].rstrip("’'-"), match.start("name"))


def _before_form(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where the name before a legal form begins and ends, with or without a comma between them."""
    end = match.start()
    if text[end - 1] == ",":
        end -= 1
        if match.group().strip() in _BARE and not _CLAUSE_END.match(text, match.end()):
            return end, end
    first = max(0, end - _LONGEST)
    before = _BEFORE.search(f"{text[first:end]} ")
    return (without_article(text, first + before.start(), end) if before else end), end


def _is_common(name: str) -> bool:
    """Whether what seems to be a name begins with a word that is none."""
    return not NO_NAMES_BEHIND.isdisjoint(name.split(maxsplit=1)[:1])


def _may_tell(word: str) -> bool:
    return (
        word in _HEADS
        or word in _TRADES
        or word in _FIRMS
        or _is_capitals(word)
        or (len(word) >= _LONG and word[0].isupper() and word.endswith((*_COMPOUNDS, *_COMPOUNDS_OF_MANY)))
    )


def _is_capitals(word: str) -> bool:
    return len(word) >= _FEWEST and word[:_FEWEST].isupper()


def _around(text: str, word: Name) -> Name | None:
    """The name that has its telling word here."""
    if _is_capitals(word.text) and word.text not in _HEADS:
        name = _of_letters(text, word)
        return name if name is not None and _is_somebody(text, name) else None
    if word.text in _HEADS or word.text in _TRADES or word.text in _FIRMS:
        name = _with_head(text, word)
        return name if name is not None and _is_body(text, name, word) else None
    return _of_compound(text, word)


def _of_compound(text: str, word: Name) -> Name | None:
    """Stadtplanungsamt is a name by itself; a Deichverband has a name of its own behind it."""
    if not word.text.endswith(_COMPOUNDS_OF_MANY):
        return word
    behind = _NAME_BEHIND_COMPOUND.match(text, word.end)
    if behind is None or _is_common(behind["name"]):
        return None
    return Name(text[word.begin : behind.end()], word.begin)


def _is_body(text: str, name: Name, head: Name) -> bool:
    """Whether a name with a telling word is that of a body, and not of a plan, a law or a standard."""
    own = words(name.text)
    behind = _WORD_BEHIND.match(text, name.end)
    if own[-1] in DOCUMENTS or (behind and behind[1] in DOCUMENTS) or own[-1] in NO_NAMES_BEHIND:
        return False
    if own[0] in _LICENCES or (behind and behind[1] in _LICENCES):
        return False
    capitals = "".join(word[0] for word in own if word[0].isupper())
    if len(capitals) >= _FEWEST and capitals in _THING_LETTERS:
        return False  # the Open Geospatial Consortium is the OGC
    if head.text in _HEADS:
        return True
    if own[-2] in _COMMON_BEFORE and (head.text in _TRADES or len(own) == _PAIR):
        return False
    if _DOES_BEHIND.match(text, name.end):
        return True
    return head.text in _FIRMS and _is_firm(text, name)


def _is_firm(text: str, name: Name) -> bool:
    """Whether something is done by or with those of a name, or they do what firms do."""
    before = text[max(0, name.begin - _LONGEST) : name.begin]
    return _DONE_BEHIND_FIRM.match(text, name.end) is not None or _WITH_FIRM.search(before) is not None


def _with_head(text: str, head: Name) -> Name | None:
    begin, end = head.begin, head.end
    if head.text in _HEADS_BEHIND or head.text in _TRADES or head.text in _FIRMS:
        before = _BEFORE.search(text, max(0, begin - _LONGEST), begin)
        begin = without_article(text, before.start(), begin) if before else begin
    if begin == head.begin or _LINK_BEHIND.match(text, end):
        behind = _NAME_BEHIND.match(text, end) if head.text in _HEADS else None
        if behind is None and head.text in _BODY_WORDS:
            behind = _NAME_OF_TRADE.match(text, end)
        end = behind.end() if behind else end
    return Name(text[begin:end].rstrip(".’'"), begin) if (begin, end) != (head.begin, head.end) else None


def _of_letters(text: str, word: Name) -> Name | None:
    if not _is_capitals(word.text):
        return None
    match = _LETTERS.match(text, word.begin)
    if match is None or sum(map(str.isupper, match.group())) < _FEWEST:
        return None
    if {match.group(), match.group().rstrip("0123456789")} & _THING_LETTERS:
        return None
    return Name(match.group(), match.start())


def _is_inside(text: str, begin: int) -> bool:
    return begin > 0 and _INSIDE.match(text, begin - 1) is not None


def without_article(text: str, begin: int, end: int) -> int:
    while (first := _FIRST.match(text, begin, end)) and first.group().strip().casefold() in _NOT_NAMES:
        begin = first.end()
    return begin


def _is_somebody(text: str, name: Name) -> bool:
    before = text[max(0, name.begin - _LONGEST) : name.begin]
    if before.endswith("(") and not DOCUMENTS.isdisjoint(before[:-1].split()[-1:]):
        return False
    if _DOES_BEHIND.match(text, name.end) or _DONE_BY_BEFORE.search(before):
        return True
    if _BY_BEFORE.search(before) and _DONE_BY_BEHIND.match(text, name.end):
        return True
    return _SOMEBODY_BEFORE.search(before) is not None


def is_written_out(capitals: str, text: str) -> bool:
    """Whether a text says what capital letters stand for: "MEL, for monitoring, evaluation and learning"."""
    row = r"[\w’'-]*[\s,]+(?:\w{1,4}\s+){0,2}?".join(capitals)
    means = (
        r"\s*[(,:]|\s+[–—-]|\s+(?:means|stands\s+for|signifie|désigne|steht\s+für|bedeutet|significa"
        r"|sta\s+per"
        r"|betekent|staat\s+voor|oznacza|znamená|σημαίνει)"
    )
    behind = rf"\b{capitals}\b(?:{means})\s*(?:\w{{1,4}}\s+){{0,2}}?(?i:{row})"
    return re.search(rf"\b{row}[\w’'-]*\s*\(\s*{capitals}\b|{behind}", text) is not None


# ── Comparing ───────────────────────────────────────────────────────────────────────────────────────


class Known(NamedTuple):
    """Names that are written down somewhere; a name in a text may be shorter, longer or inflected.

    Attributes:
        entries: the words of each name.
        all: the words of all of them, for names of capital letters.
    """

    entries: tuple[frozenset[str], ...]
    all: frozenset[str]

    @classmethod
    def of(cls, names: Iterable[str], remarks: Iterable[str] = ()) -> Known:
        """The names, as they are compared; in remarks only names of capital letters are looked for."""
        written = list(names)
        entries = {own for name in written for part in _PARTS.split(name) if (own := key(part))}
        told = chain.from_iterable(map(folded, ["\n".join(written), *remarks]))
        return cls(tuple(entries), _stems(told))

    def has(self, name: str) -> bool:
        """Whether a name is among them."""
        own = key(name)
        if len(own) == 1 and (own <= self.all or self._has_inflected(*own)):
            return True
        return any(own <= entry or entry <= own for entry in self.entries)

    def _has_inflected(self, word: str) -> bool:
        """Whether a word is among them with another end: "do Spółki", "Spółka"."""
        begins = word[: max(_INFLECTED, len(word) - 2)]
        return any(one.startswith(begins) and abs(len(one) - len(word)) <= 1 for one in self.all)


def is_own_name(name: str, city: str) -> bool:
    """Whether a name is a word for the city itself, for the programme, or for a thing."""
    own = key(name)
    rest = own - _SELF - _stems(folded(city))
    if not rest or rest == _stems(["government"]):
        return True
    return bool(own & _PROGRAMME) or (bool(own & _HOUSES) and rest - _HOUSES <= _THINGS)


@lru_cache(maxsize=192)
def key(name: str) -> frozenset[str]:
    """What makes two ways to write a name the same: its words, without their ends."""
    own = _stems([word for word in folded(name) if word not in SMALL])
    return own - _OFFICE_WORDS or own
