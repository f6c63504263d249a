"""The words by which rules recognise what a text speaks of: one table for each topic, one line a language.

Nothing here understands a text: a topic is spoken of where one of its words stands. A rule that builds on
this guesses, and says so. A word that ends in `*` stands for all that begin so; words in capitals are
acronyms and are only found in capitals. Speakers are asked to correct their line; a word that means
something else in another language is better left out. Source: hand-written from the wording of the template,
the Lille plan and public plans of European cities.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Set
from functools import cache, cached_property, lru_cache
from operator import attrgetter
from typing import ClassVar, NamedTuple

from udtplan.lazy import Remembered, pattern
from udtplan.prose import words

# A "no" counts when it stands shortly before a word: "no AI is used", "not in real time".
_NO = pattern(
    r"(?<!\w)(?:no|not|non|without|never|none|nor|kein\w*|nicht|ohne|pas|aucune?s?|sans|ni|nessun\w*"
    r"|senza|sin"
    r"|ningun\w*|sem|nenhum\w*|geen|niet|zonder|nie|bez|brak|χωρίς|δεν|κανέν\w*)(?!\w)[\s\w,’'-]{0,25}\Z",
    re.IGNORECASE,
)


def is_denied(text: str, begin: int) -> bool:
    """Whether a "no" stands shortly before a word that begins here."""
    return _NO.search(text, max(0, begin - 40), begin) is not None


# Articles and the like that are written together with the word behind them: "l'IA", "dell'acqua".
_ELIDED = pattern(
    r"(?<!\S)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|(?:a|da|de|ne|su|co)ll|quest|quell|gl)['’](?=\w)",
    re.IGNORECASE,
)


_KEY = 3  # what goes on is looked up by its first letters
_LAST = "\U0010ffff"  # comes behind every other character


class _Term(NamedTuple):
    """The words of a term, without their stars; `open` says which of them may go on."""

    topic: Topic
    number: int
    words: tuple[str, ...]
    open: tuple[bool, ...]
    is_acronym: bool


class _Paragraph:
    """The words of a paragraph, as written and in lower case."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._written = words(text)
        if "-" in text:
            self._written = " ".join(self._written).replace("-", " ").split()
        if "_" in text:  # emphasis: an apostrophe beside it belongs to no word
            parts = (part.strip("'’") for part in " ".join(self._written).replace("_", " ").split())
            self._written = [part for part in parts if part]
        if "'" in text or "’" in text:
            self._written = _ELIDED.sub("", " ".join(self._written)).split()
        self.words = " ".join(self._written).casefold().replace("’", "'").split()
        self.terms = self._terms()

    def _terms(self) -> dict[Topic, list[tuple[int, int]]]:
        """The numbers of the first and the last word of each term, topic by topic."""
        found: dict[Topic, list[tuple[int, int]]] = defaultdict(list)
        behind = [*self.words[1:], ""]
        begins = [(at, begun) for at, begun in enumerate(map(_BEGUN_BY.__getitem__, self.words)) if begun]
        for position, begun in begins:
            if begun.has_acronym or behind[position][:1] in begun.longer:
                for topic, last in self._at(position, begun, behind[position]).items():
                    found[topic].append((position, last))
            else:
                for topic in begun.topics:
                    found[topic].append((position, position))
        return found

    def _at(self, position: int, begun: _Begun, following: str) -> dict[Topic, int]:
        """The topics of the terms that stand at a position, with the number of the last word of the first."""
        longer = begun.longer.get(following[:1], [])
        terms = sorted([*begun.alone, *(term for term in longer if self._has(term, position))], key=_number)
        is_capital = self._written[position].isupper()
        last: dict[Topic, int] = {}
        for term in terms:
            if is_capital or not term.is_acronym:
                last.setdefault(term.topic, position + len(term.words) - 1)
        return last

    def _has(self, term: _Term, position: int) -> bool:
        """Whether a term of several words stands at a position."""
        here = self.words[position : position + len(term.words)]
        return len(here) == len(term.words) and all(map(_fits, here, term.words, term.open))

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where each word begins and ends."""
        end = 0
        return [(begin := self.text.index(word, end), end := begin + len(word)) for word in self._written]


# Several rules look at the same paragraph in turn, alone or with others, one plan after the other.
@lru_cache(maxsize=256)
def _paragraph(text: str) -> _Paragraph:
    return _Paragraph(text)


@lru_cache(maxsize=96)
def _paragraphs(text: str) -> list[_Paragraph]:
    return [*map(_paragraph, text.split("\n\n"))]


class Topic:
    """What can be recognised by its words."""

    all: ClassVar[list[Topic]] = []

    def __init__(self, **languages: str) -> None:
        self.languages = languages
        self.all.append(self)

    @cached_property
    def _written(self) -> list[str]:
        return [term.strip() for row in self.languages.values() for term in row.split(",")]

    @cached_property
    def terms(self) -> list[list[str]]:
        """The words of each term in lower case, with their stars."""
        plain = ",".join(self._written).casefold().replace("-", " ").replace("/", " ")
        return [(_ELIDED.sub("", term) if "'" in term else term).split() for term in plain.split(",")]

    def term(self, number: int) -> _Term:
        """A term of the table, by its place there."""
        words = self.terms[number]
        opens = tuple([word[-1] == "*" for word in words])
        plain = tuple([word.rstrip("*") for word in words])
        return _Term(self, number, plain, opens, self._written[number].isupper())

    @cached_property
    def needs(self) -> list[tuple[frozenset[str], list[str]]]:
        """Of each term the words that must stand in a text, and how others must begin."""
        pieces = (" ".join(term).replace("'", " ").split() for term in self.terms)
        return [
            (frozenset(one for one in some if one[-1] != "*"), [one[:-1] for one in some if one[-1] == "*"])
            for some in pieces
        ]

    def _found(self, text: str) -> Iterator[tuple[_Paragraph, int, int]]:
        """The numbers of the first and the last word wherever a term stands in a paragraph."""
        for paragraph in _paragraphs(text):
            for first, last in paragraph.terms.get(self, ()):
                yield paragraph, first, last

    def all_in(self, text: str) -> Iterator[str]:
        """The words, as written, by which the topic is spoken of and not denied."""
        for paragraph, first, last in self._found(text):
            begin, end = paragraph.spans[first][0], paragraph.spans[last][1]
            if not is_denied(paragraph.text, begin):
                yield paragraph.text[begin:end]

    def first_in(self, text: str) -> str:
        """The first words of the topic, as written; "" where it is not spoken of."""
        return next(self.all_in(text), "")

    def is_named(self, text: str) -> bool:
        """Whether a word of the topic stands in the text, denied or not: a "no" is a statement, too."""
        return next(self._found(text), None) is not None


class Vocabulary:
    """The words of many texts, given in lower case, by which one can tell what they don't speak of."""

    def __init__(self, words: Set[str]) -> None:
        self._written = dict(zip(words, words, strict=True))
        odd = [word for word in words if not word.isascii() or "_" in word]
        self._written.update((part, word) for word in odd for part in word.casefold().split("_"))
        self._known = frozenset(self._written)
        self._sorted = sorted(self._known)

    def signs_of(self, topic: Topic) -> set[str]:
        """Words of which one stands in each text that speaks of a topic."""
        found: set[str] = set()
        for whole, begun in topic.needs:
            if whole <= self._known:
                beginning = [self._beginning(letters) for letters in begun]
                longest = max(whole, key=len, default="")
                if all(beginning):  # a letter or two stand everywhere
                    found.update(beginning[0] if beginning and len(longest) < _KEY else [longest])
        return {self._written[word] for word in found}

    def _beginning(self, letters: str) -> list[str]:
        first = bisect_left(self._sorted, letters)
        return self._sorted[first : bisect_left(self._sorted, f"{letters}{_LAST}", first)]


# One index of all topics: each word of a plan is looked up once, however many topics are asked for.
@cache
def _index() -> dict[str, list[tuple[str, Topic, int]]]:
    """The first word of each term with its star, its topic and its number there."""
    index: dict[str, list[tuple[str, Topic, int]]] = defaultdict(list)
    for topic in Topic.all:
        for number, term in enumerate(topic.terms):
            first = term[0]
            index[first[:-1][:_KEY] if first[-1] == "*" else first].append((first, topic, number))
    return index


class _Begun(NamedTuple):
    """The terms that may begin with a word.

    Attributes:
        alone: those of this one word.
        topics: what these speak of.
        longer: those of several words, by the first letter of the second.
        has_acronym: whether the word as written has to be looked at.
    """

    alone: list[_Term]
    topics: list[Topic]
    longer: dict[str, list[_Term]]
    has_acronym: bool


def _begun_by(word: str) -> _Begun | None:
    """What may begin with a word; nothing does with most."""
    known = _index().get(word, [])
    if len(word) > _KEY:
        known = known + _index().get(word[:_KEY], [])
    fits = (one for one in known if _fits(word, one[0].rstrip("*"), one[0][-1] == "*"))
    fit = sorted([topic.term(number) for _, topic, number in fits], key=_number)
    if not fit:
        return None
    alone = [term for term in fit if len(term.words) == 1]
    longer: dict[str, list[_Term]] = {}
    for term in fit:
        if len(term.words) > 1:
            longer.setdefault(term.words[1][:1], []).append(term)
    has_acronym = any(term.is_acronym for term in fit)
    return _Begun(alone, [*dict.fromkeys(term.topic for term in alone)], longer, has_acronym)


_BEGUN_BY = Remembered(_begun_by)
_number = attrgetter("number")


def _fits(written: str, word: str, goes_on: bool) -> bool:
    return written.startswith(word) if goes_on else written == word


# ── Who answers for it ──────────────────────────────────────────────────────────────────────────────

OVERSEES = Topic(
    en=(
        "overseen by, led by, managed by, supervised by, headed by, run by, steered by, overseen jointly by"
        ", oversight lies with, oversight rests with, oversight is with"
    ),
    fr=(
        "supervisé* par, pilot* par, dirigé* par, géré* par, sous la responsabilité, supervision revient"
        ", supervision est assurée, pilotage est assuré, pilotage revient"
    ),
    de="geleitet von, verantwortet von, gesteuert von, unter der leitung, aufsicht liegt, verantwortung"
    " liegt",
    it=(
        "supervisionat* da, guidat* da, gestit* da, coordinat* da, supervisione spetta, supervisione compete"
        ", supervisione è affidata"
    ),
    es=(
        "supervisad* por, dirigid* por, gestionad* por, liderad* por, supervisión corresponde"
        ", supervisión recae, supervisión compete"
    ),
    pt="supervisionad* por, dirigid* por, gerid* por, supervisão cabe, supervisão compete, supervisão recai",
    nl="geleid door, beheerd door, aangestuurd door, toezicht ligt, verantwoordelijkheid ligt",
    pl="nadzorowan* przez, kierowan* przez, zarządzan* przez, nadzór sprawuj*, nadzorem zajmuj*",
    sk="riaden* spoločne, vedú spoločne, dohľad vykonáva*, dohľad majú",
    el="υπό την εποπτεία, υπό την ευθύνη, εποπτεία ασκ*, εποπτεία ανήκει",
)
ANSWERS_FOR = Topic(
    en=(
        "accountable, responsible, responsibility, in charge, answers for, answer for, oversee*, overseen"
        ", lead, leads"
        ", led by, headed by, head of, owner of the twin, owns the twin, manages, managed by, decides, steer*"
    ),
    fr="responsable*, responsabilité, en charge, pilot*, supervis*, dirige*, porte le projet, décide*",
    de="verantwort*, zuständig*, federführ*, leitet, leitung, leiten, steuert, entscheidet",
    it="responsabil*, in capo a, guida, coordina, supervision*, decide",
    es="responsable*, responsabilidad, a cargo, lidera, dirige, supervis*, decide",
    pt="responsáve*, responsabilidade, a cargo, lidera, coordena",
    nl="verantwoordelijk*, leidt, stuurt, beslist, trekker, eigenaar",
    pl="odpowiedzialn*, odpowiada, kieruje, nadzoruje, decyduje",
    cs="odpověd*, zodpověd*, vede, řídí",
    sk="zodpoved*, vedie, riadi",
    el="υπεύθυν*, ευθύνη, επιβλέπ*, αποφασίζ*",
    sv="ansvar*, leder, beslutar",
)
POLITICS = Topic(
    en=(
        "mayor*, vice-mayor*, deputy mayor*, councillor*, council, alderman, aldermen, alderperson*"
        ", vice-president"
        ", elected, committee*, sponsor*, convener, senator, city board, executive board"
    ),
    fr=(
        "maire*, adjoint*, élu*, conseiller*, conseillère*, conseil municipal, conseil métropolitain"
        ", vice-présiden*"
    ),
    de=(
        "bürgermeister*, oberbürgermeister*, stadtrat*, stadträt*, gemeinderat*, dezernent*, ausschuss*"
        ", senat*, beigeordnet*"
    ),
    it="sindac*, assessor*, consiglier*, consiglio comunale, giunta",
    es="alcald*, concejal*, regidor*, pleno",
    pt="presidente da câmara, vereador*, assembleia municipal",
    nl="burgemeester*, wethouder*, gemeenteraad*, raadslid, raadsleden, schepen*",
    pl="prezydent miasta, burmistrz*, radny*, radni, rada miasta, wiceprezydent*",
    cs="primátor*, starost*, náměst*, zastupitel*",
    sk="primátor*, starost*, námest*, poslan*, mestské zastupiteľstvo",
    el="δήμαρχ*, αντιδήμαρχ*, δημοτικ* συμβούλ*",
    sv="borgmästare*, kommunstyrelse*, nämnd*, kommunalråd*, kommunfullmäktige",
)
# Something that meets or works again and again, not only the wish to.
COORDINATION = Topic(
    en=(
        "meet, meets, meeting*, board*, steering group, steering committee, working group*, task force*"
        ", committee*"
        ", monthly, weekly, fortnight*, quarterly, forum*, clinic, jour fixe, stand-up*, product owner"
        ", liaison"
        ", coordinator*, project team, core team, user group*, sprint*"
    ),
    fr=(
        "réunion*, réuni*, se retrouve*, comité*, groupe* de travail, mensuel*, hebdomadaire*"
        ", chaque mois, copil, cotech"
    ),
    de=(
        "treffen, sitzung*, lenkungskreis*, arbeitsgruppe*, arbeitskreis*, monatlich*, wöchentlich*"
        ", jour fixe, projektteam"
    ),
    it=(
        "riunion*, comitato, tavolo, gruppo di lavoro, cabina di regia, mensil*, settimanal*, riunisc*"
        ", ogni mese, ogni settimana"
    ),
    es=(
        "reunion*, reúne*, comité*, grupo* de trabajo, mensual*, semanal*, mesa de coordinación, cada mes"
        ", cada semana"
    ),
    pt="reuni*, comité*, grupo* de trabalho, mensa*, reúne*, comissão, todos os meses",
    nl=(
        "overleg*, vergader*, werkgroep*, stuurgroep*, maandelijks*, wekelijks*, projectteam, bijeenkom*"
        ", komen samen, komt samen"
    ),
    pl="spotka*, zespół, zespołu, komitet*, co miesiąc, grupa robocza, spotyka*, narad*",
    cs="schůz*, pracovní skupin*, měsíčně",
    sk="stretnut*, pracovná skupin*, mesačne, stretáva*, každý mesiac",
    el="συναντή*, συνεδριά*, επιτροπή, ομάδα εργασίας, μηνιαί*, συναντιούνται, κάθε μήνα",
    sv="möte*, styrgrupp*, arbetsgrupp*, månad*",
)
WORKS_TOGETHER = Topic(
    en="coordinat*, co-ordinat*, collaborat*, cooperat*, co-operat*, together, jointly, consult*, exchange*",
    fr="coordin*, collabor*, coopér*, ensemble, conjointement, concert*",
    de="koordin*, abstimm*, abgestimmt, zusammen*, gemeinsam*, austausch*",
    it="coordin*, collabor*, cooper*, insieme, congiunt*",
    es="coordin*, colabor*, cooper*, conjunt*",
    pt="coorden*, colabor*, cooper*, conjunt*",
    nl="coördin*, samenwerk*, samen, gezamenlijk*, afstem*",
    pl="koordyn*, współprac*, wspóln*",
    sk="koordin*, spoluprac*, spoluprác*, spoločne, konzult*, spolu s",
    el="συντονι*, συνεργ*, από κοινού",
    sv="samordn*, samarbet*, tillsammans, gemensam*",
)
DEPARTMENT = Topic(
    en=(
        "department*, office*, directorate*, unit, units, division*, team, teams, section, service"
        ", services, agency"
        ", bureau, planners, engineers, policymakers, policy-makers, officers, decision-makers, council"
        ", committee*"
    ),
    fr="service*, direction*, département*, agence*, bureau*, cellule*, pôle*, urbanistes, élus, technicien*",
    de=(
        "amt, amtes, ämter*, stadtplanungsamt*, bauamt*, umweltamt*, tiefbauamt*, verkehrsamt*"
        ", dezernat*, abteilung*, referat*, fachbereich*, stelle*, planer*"
        ", stadtplan*"
    ),
    it="dipartiment*, ufficio, uffici, settor*, direzion*, servizi*, assessorat*",
    es="departament*, área*, servicio*, dirección*, oficina*, concejalía*",
    pt="departament*, divis*, serviço*, gabinete*",
    nl="afdeling*, dienst*, bureau*, team*, directie*, beleids*, planner*",
    pl="wydział*, biuro, biura, departament*, referat*, urbaniś*",
    cs="odbor*, oddělení, úřad*, referát*",
    sk="odbor*, oddeleni*, úrad*, referát*, útvar*",
    el="τμήμα*, διεύθυνσ*, υπηρεσί*, γραφεί*",
    sv="förvaltning*, avdelning*, enhet*, kontor*, nämnd*",
)
STEWARD = Topic(
    en="steward*, custodian*, data officer*, data manager*, data lead*, data coordinator*, maintains which",
    fr="référent* données, administrateur* de* données, gestionnaire* de* données, data steward*",
    de="datenverantwort*, datenbeauftragt*, datenmanager*, datenkoordinat*, datenpate*",
    it="referent* dati, responsabil* dei dati",
    es="responsable* de* datos, gestor* de datos, custodi*",
    pt="responsáve* pelos dados, responsáve* de dados, gestor* de dados, curador* de dados",
    nl="datasteward*, gegevensbeheer*, databeheer*",
    pl="opiekun* danych",
    sk="správc* údajov, správc* dát, kurátor* údajov, kurátor* dát",
    el="υπεύθυν* δεδομένων",
)
CITIZENS = Topic(
    en="citizens, residents, inhabitants, general public",
    fr="citoyens, habitants, grand public, usagers",
    de="bürger*, einwohner*, öffentlichkeit",
    it="cittadin*, residenti, abitanti",
    es="ciudadan*, vecinos, vecinas, habitantes",
    pt="cidadão, cidadãos, cidadã, cidadãs, habitantes, moradores, munícipes",
    nl="burgers, inwoners, bewoners",
    pl="mieszkańc*, obywatel*",
    sk="občan*, obyvateľ*, verejnosť",
    el="πολίτες, κάτοικοι",
)
# Before the name of a person, and of nobody else. "M." and "Dr." with their dots.
PERSON = pattern(
    r"\A\s*(?:Mrs?|Ms|Mx|Miss|Dr|Prof|Ing|Eng|Arq|Mgr|Herr|Frau|Hr|Fr|Mme|Mlle|Monsieur|Madame|Sig|Sig\.ra"
    r"|Signora?|Dott"
    r"|Dott\.ssa|Sra?|Señora?|Don|Doña|Dhr|Mevr|Mevrouw|Pan|Pani|Κος|Κα|κ)(?:[.ªº]+\s*|\s+)(?=[^\W\d_a-z])"
    r"|\A\s*M\.\s+(?=[^\W\d_a-z])"
)
# Before a surname they say that it is a person. Frequent in Europe; those that are also cities are left out.
FIRST_NAMES = frozenset(
    "adam agnieszka alan albert alessandro alexander alice ana anders andrea andreas andrew andrzej anna"
    " anne anouk antoine antonio antónio barbara bart beata beatriz ben benjamin bernd birgit camille"
    " carla carlos carmen caroline catherine christian christine christophe claire claudia daan dagmar"
    " daniel david davide diego dimitris dirk dorota eduardo elena eleni elizabeth ellen els emma enrico"
    " erik eva ewa fatima federico ferran fleur francesca francesco francisco frank françois frédéric"
    " fátima gabriele georg george georgios gerard giorgos giovanni giulia giuseppe grzegorz guillaume"
    " hanna hannah hans heike helen helena henk henrik ida ignacio ines ingrid inês ioanna irena isabel"
    " isabelle jack jacques jakub jan jana jane janusz javier jean jennifer jens jerzy joana joanna johan"
    " johannes john jonas jorge joseph josé joão juan judith julia julie jörg jürgen karel karin karl"
    " katarina katarzyna katarína kateřina katja kees klaus konstantinos kostas krzysztof kyriakos lars"
    " laura laurent lena lotte louise lucia lucía luigi luis luís léa manuel marc marcin marco marek"
    " margaret maria marie mario mark markus marta martin martina mary maría mateusz matteo matthias"
    " maurice małgorzata michael michał michel miguel mikael monika nadia nathalie nicolas nikos nuno"
    " olivier oscar pablo paolo patricia paul paulo pavel pavol pedro peter petra philippe pierre pieter"
    " piotr rachel rafael ralf raquel rebecca renate ricardo richard robert roberto rui sabine samuel"
    " sandra sandrine sara sarah sergio simone sofie sophie spyros stefan stefano stephen steven susan"
    " susanne sven sylvie sébastien teresa theo thomas tiago tim tomasz tomáš torsten ulrich ursula uwe"
    " valérie vasilis wilhelm willem wojciech wolfgang yannis yves zuzana álvaro łukasz".split()
)

# ── Data ────────────────────────────────────────────────────────────────────────────────────────────

BODY = Topic(
    en=(
        "department*, service, services, company, companies, operator*, agency, agencies, office*"
        ", authority, authorities"
        ", region, institute*, university, provider*, police, ministry, council, utility, utilities"
        ", harbour, port, railway*"
    ),
    fr=(
        "service*, société*, opérateur*, agence*, direction*, région, ministère*, université*, régie"
        ", exploitant*"
    ),
    de=(
        "amt, ämter*, betreiber*, gesellschaft*, behörde*, unternehmen, stadtwerke*, universität*"
        ", ministerium*"
    ),
    it="ufficio, società, operator*, agenzia, regione, università, gestore*",
    es="servicio*, empresa*, operador*, agencia*, región, universidad*, ministerio*",
    pt=(
        "serviço*, departamento*, empresa*, operador*, agência*, direção, ministério*, universidade*"
        ", concessionária*"
    ),
    nl="dienst*, bedrijf, bedrijven, exploitant*, agentschap, provincie*, universiteit*",
    pl="wydział*, spółka, spółki, operator*, agencja, urząd*, uniwersytet*",
    sk=(
        "odbor*, oddeleni*, spoločnosť, spoločnosti, operátor*, agentúra*, úrad*, ministerstvo"
        ", univerzita, prevádzkovateľ*"
    ),
    el="υπηρεσία, εταιρεία, φορέα*, πανεπιστήμιο",
)
ORIGIN = pattern(
    r"(?<!\w)(?:(?:coming\s+)?(?:mainly\s+)?from|provided by|supplied by|owned by|held by|vom|von|durch"
    r"|du|de la|des|fourni\w* par|dal|dalla|dei|del|de los|van|door|od|από)\s+",
    re.IGNORECASE,
)
ABOUT_PEOPLE = Topic(
    en=(
        "phone*, smartphone*, mobile data, mobile network*, mobile operator*, cell phone*, cellular"
        ", wi-fi*, wifi*, bluetooth, camera*, cctv, video*, anpr, alpr, licence plate*, license plate*"
        ", number plate*, ticketing, ticket validation*, smart card*, travel card*, smart meter*"
        ", smart water meter*, gps trace*, gps track*, household survey*, travel survey*"
        ", mobility survey*, citizen survey*, citizens survey*, resident survey*, residents survey*"
        ", passenger survey*, visitor survey*, street survey*, user survey*, questionnaire*, drone*"
        ", floating car*, facial, face recognition, register of residents, population register"
        ", resident register*, patient*, smart electricity meter*, smart gas meter*, smart heat meter*"
        ", household meter*"
    ),
    fr=(
        "téléphon*, données mobiles, caméra*, vidéo*, vidéosurveillance, lapi, plaques, billettique"
        ", compteur* communicant*, enquête ménages, enquête auprès, questionnaire*, traces gps"
        ", compteur* intelligent*, compteur* connecté*"
    ),
    de=(
        "mobilfunk*, handy*, kamera*, video*, kennzeichen*, ticketdaten, fahrgastbefragung*"
        ", haushaltsbefragung*, bürgerbefragung*, bewegungsdaten, intelligente* stromzähler*"
        ", melderegister, einwohnermelde*, drohne*, intelligente* zähler*, intelligente* wasserzähler*"
        ", intelligente* messsystem*, smart-meter*"
    ),
    it=(
        "telefon*, cellular*, telecamer*, targhe, bigliettazione, questionar*, contator* intelligent*"
        ", dron*, contator* domestic*, contator* di utenza"
    ),
    es=(
        "telefon*, teléfon*, móvil*, cámara*, matrícula*, billetaje, encuesta*, contador* inteligente*"
        ", dron*, contador* doméstico*, contador* de agua inteligente*, contador* de los hogares"
        ", telelectura*"
    ),
    pt=(
        "telemóve*, câmara* de vídeo, matrícula*, bilhética, inquérito*, contador* inteligente*"
        ", contador* doméstico*, contador* de água inteligente*, telecontagem"
    ),
    nl=(
        "telefoon*, mobiele data, camera*, kenteken*, ov-chipkaart*, slimme meter*, drone*, enquête onder"
        ", enquêtes onder, bewonersenquête*, reizigersenquête*, bezoekersenquête*, slimme watermeter*"
        ", slimme energiemeter*"
    ),
    pl=(
        "telefon*, kamera, kamery, kamerą, kamerami, kamerze, kamerow*, monitoring wizyjny"
        ", tablic rejestracyjnych, ankiet*, licznik* inteligentn*"
        ", inteligentn* licznik*, inteligentn* wodomierz*"
    ),
    cs=(
        "telefon*, kamera, kamery, kamerami, kamerov*, registračních značek, dotazník*"
        ", chytr* měřič*, chytr* elektroměr*"
    ),
    sk=(
        "telefón*, kamera, kamery, kamerami, kamerov*, evidenčných čísel, dotazník*"
        ", inteligentn* meradl*, inteligentn* merač*"
        ", inteligentn* vodomer*"
    ),
    el="κινητ* τηλεφων*, κάμερ*, πινακίδ*, ερωτηματολόγι*, έξυπν* μετρητ*",
    sv="telefon*, kamera, kameror*, registreringsskylt*, enkät*, drönar*",
)
# What a camera, a drone or a survey may look at without meeting anyone.
NOT_PEOPLE = Topic(
    en=(
        "pipe*, sewer*, duct*, culvert*, drain*, manhole*, wildlife, bird*, bat, bats, tree, trees, facade*"
        ", façade*, roof, roofs, river level*, water level*, thermal survey*"
    ),
    fr=(
        "collecteur*, canalisation*, égout*, réseau d'assainissement, regards, arbre*, faune, oiseau*"
        ", toiture*, façade*, hauteur* d'eau"
    ),
    de=(
        "kanal, kanäle, kanals, kanalnetz*, kanalinspektion*, kanalbefahrung*, schacht*, schächte*, rohr*"
        ", abwasser*, baum*, bäume*, wildtier*, vogel*, vögel*, dach, dächer*, fassade*, pegel*"
    ),
    it="fognatur*, condott*, tubazion*, alber*, fauna, uccell*, tetti, facciat*",
    es="alcantarillado, tuberías, colector*, árbol*, arbolado, fauna, aves, tejado*, fachada*",
    pt="esgoto*, saneamento, tubage*, coletor*, árvore*, fauna, aves, telhado*, fachada*",
    nl=(
        "riool*, riolering*, rioler*, buizen, leidingen, bomen, boom, dieren, vogel*, daken, gevel*"
        ", waterstand*"
    ),
    pl="kanalizac*, kanałów, rury, rur, drzew*, zwierz*, ptak*, dach*, elewac*",
    cs="kanalizac*, potrub*, strom*, zvěř*, střech*, fasád*",
    sk="kanalizác*, potrub*, strom*, zver*, striech*, fasád*",
    el="αποχέτευσ*, αγωγών, αγωγοί, δέντρ*, πανίδα*, στέγ*, όψεις",
    sv="avlopp*, ledningar, rör, träd*, vilt*, fåglar, tak, fasad*",
)
ANONYMOUS = Topic(
    en=(
        "anonym*, aggregat*, pseudonym*, counts only, blurred, no faces, no images, no personal data"
        ", edge-processed"
    ),
    fr="anonym*, agrég*, pseudonym*, flouté*, aucune donnée personnelle",
    de="anonym*, aggreg*, pseudonym*, keine personenbezogenen, verpixelt",
    it="anonim*, aggregat*, pseudonim*",
    es="anónim*, anonim*, agregad*, seudónim*",
    pt="anónim*, anonim*, agregad*, pseudonim*, pseudónim*",
    nl="anoniem*, geanonimiseerd*, geaggregeerd*",
    pl="anonim*, zagregowan*, pseudonim*",
    cs="anonym*, agregovan*",
    sk="anonym*, agregovan*, pseudonym*",
    el="ανώνυμ*, ανωνυμ*, συγκεντρωτικ*",
)
LIVE = Topic(
    en="real-time, realtime, live data, live feed*, streaming, sensor*",
    fr="temps réel, capteur*",
    de="echtzeit*, sensor*, livedaten, live-daten",
    it="tempo reale, sensor*",
    es="tiempo real, sensor*",
    pt="tempo real, sensor*",
    nl="real time, sensor*",
    pl="czasie rzeczywistym, czujnik*",
    cs="reálném čase, senzor*, čidl*",
    sk="reálnom čase, senzor*",
    el="πραγματικό χρόνο, πραγματικού χρόνου, αισθητήρ*",
    sv="realtid*, sensor*, givare",
)
# Words that say so only in the name of a source.
LIVE_NAME = Topic(
    en="live, minutely, up-to-the-minute, continuously",
    fr="en direct, en continu",
    de="live, minütlich*",
    it="in diretta, in continuo",
    es="en directo, en vivo, en continuo",
    pt="em direto, ao vivo, em contínuo",
    nl="live, doorlopend",
    pl="na żywo",
    cs="živě, živá, živé",
    sk="naživo, živé",
    el="ζωνταν*",
    sv="direkt från",
)
# Ways of access that pass on each change as it comes.
LIVE_ACCESS = Topic(
    en="mqtt, stream, streams, websocket*, web socket*, kafka, amqp, gtfs-rt, gtfs realtime, siri*"
)
REAL_TIME = Topic(
    en="real-time, realtime",
    fr="temps réel",
    de="echtzeit*",
    it="tempo reale",
    es="tiempo real",
    pt="tempo real",
    nl="real-time, realtime",
    pl="czasie rzeczywistym",
    cs="reálném čase",
    sk="reálnom čase",
    el="πραγματικό χρόνο, πραγματικού χρόνου",
    sv="realtid*",
)
# How often a source is renewed, as people write it.
_OFTEN = {
    "en": r"real[\s-]?time|live|hourly|minutely|every (?:hour|minute|few minutes)",
    "fr": r"temps réel|horaire|toutes les (?:heures|minutes)|chaque heure",
    "de": r"echtzeit|stündlich|minütlich|laufend",
    "it": r"tempo reale|ogni (?:ora|minuto)|orari[oa]",
    "es": r"tiempo real|cada (?:hora|minuto)|horari[oa]",
    "pt": r"tempo real|a cada (?:hora|minuto)|de hora a hora",
    "nl": r"realtime|elk uur|per uur|elke minuut",
    "pl": r"czas(?:ie)? rzeczywist\w+|co (?:godzinę|minutę)",
    "sk": r"reálny čas|reálnom čase|každú (?:hodinu|minútu)",
    "el": r"πραγματικ\w+ χρόν\w+|κάθε (?:ώρα|λεπτό)|ωριαί\w+",
}
_UNITS_OF_TIME = (
    r"s|sec|seconds?|min|minutes?|h|hours?|secondes?|heures?|sekunden|minuten|stunden|secondi|minuti|ore"
    r"|segundos|minutos|horas|seconden|uur|sekund\w*|minut\w*|godzin\w*|minút\w*|hodín|δευτερόλεπτα|λεπτά|ώρες"
)
_RARELY = {
    "en": r"static|yearly|annual\w*|monthly|once|never|every \w+ years?",
    "fr": r"statique|annuel\w*|mensuel\w*|une fois|jamais|tous les \w+ ans",
    "de": r"statisch|jährlich|monatlich|einmalig|nie|alle \w+ jahre",
    "it": r"static[oai]|annual\w*|mensil\w*|una tantum|mai|ogni \w+ anni",
    "es": r"estátic\w+|anual\w*|mensual\w*|una vez|nunca|cada \w+ años",
    "pt": r"estátic\w+|anual\w*|mensal\w*|uma vez|nunca|a cada \w+ anos",
    "nl": r"statisch|jaarlijks|maandelijks|eenmalig|nooit|elke \w+ jaar",
    "pl": r"statyczn\w+|roczn\w+|rocznie|miesięczn\w+|co miesiąc|co rok|jednorazow\w+|nigdy|co \w+ lat\w*",
    "sk": r"statick\w+|ročn\w+|mesačn\w+|raz ročne|jednorazov\w+|nikdy|každých \w+ rokov",
    "el": r"στατικ\w+|ετήσι\w+|ετησίως|μηνιαί\w+|εφάπαξ|ποτέ|κάθε \w+ χρόνια",
}
OFTEN = pattern(rf"\b(?:\d+[\s-]*(?:{_UNITS_OF_TIME})|{'|'.join(_OFTEN.values())})\b", re.IGNORECASE)
RARELY = pattern(rf"\b(?:{'|'.join(_RARELY.values())})\b", re.IGNORECASE)
INTEGRATION = Topic(
    en=(
        "integrat*, data platform*, data hub*, pipeline*, interface*, interoperab*, api, apis, merg*"
        ", join, joins, joining"
        ", link, linking, connect, connecting, harmonis*, harmoniz*, fusion, etl, data infrastructure"
        ", one map, data space"
    ),
    fr=(
        "intégr*, plateforme*, hub de données, interface*, interopérab*, harmonis*, relier"
        ", connecter, réunir, rassembler"
    ),
    de="integr*, datenplattform*, schnittstelle*, interoperab*, verknüpf*, zusammenführ*, harmonis*, anbind*",
    it="integr*, piattaforma*, interoperab*, interfacc*, armonizz*, unire, riunire, riunisc*",
    es="integr*, plataforma*, interoperab*, interfaz*, armoniz*, unir, reunir, juntar",
    pt="integr*, plataforma*, interoperab*, harmoniz*, interlig*, juntar, junção, reunir",
    nl="integr*, dataplatform*, koppel*, interoperab*, harmonis*, samenvoeg*, samenbreng*",
    pl="integr*, platform*, interoperac*, połącz*, łączenie, łączyć, scal*",
    sk="integr*, platform*, rozhrani*, interoperab*, prepoj*, prepája*, harmoniz*, spojiť, spája*",
    el="ενσωμάτ*, ολοκλήρωσ*, πλατφόρμ*, διασύνδεσ*, διαλειτουργ*",
)
COMMERCIAL = Topic(
    en=(
        "commercial*, purchase*, bought, buy, paid, subscription*, licence fee*, license fee*, vendor*"
        ", for a fee, quote"
    ),
    fr="commercial*, payant*, achat*, acheté*, abonnement*",
    de="kommerziell*, kostenpflichtig*, gekauft*, kauf, abonnement*, entgelt*",
    it="commercial*, a pagamento, acquist*, abbonament*",
    es="comercial*, de pago, compra*, suscripci*",
    pt="comercial, comerciais, mediante pagamento, compra*, aquisiç*, subscriç*, assinatura*",
    nl="commercieel, commerciële, betaald*, aankoop, abonnement*",
    pl="komercyjn*, płatn*, zakup*",
    sk="komerčn*, platen*, spoplatnen*, nákup*, predplatn*",
    el="εμπορικ*, συνδρομ*, αγορά",
)
# A licence that says no more than that there is one.
VAGUE_LICENCE = frozenset(
    (
        "open,open data,open licence,open license,free,public,public data,yes"
        ",ouvert,ouverte,données ouvertes,libre,licence ouverte ?,oui"
        ",offen,offene daten,frei,öffentlich,ja"
        ",aperto,aperta,dati aperti,libero,libera,pubblico,sì"
        ",abierto,abierta,datos abiertos,público,sí"
        ",aberto,aberta,dados abertos,livre,público,sim"
        ",vrij,open gegevens,openbaar"
        ",otwarte,otwarta,otwarte dane,publiczne,tak"
        ",otvorené,otvorená,otvorené dáta,otvorené údaje,voľné,verejné,áno"
        ",ανοικτά,ανοιχτά,ανοικτά δεδομένα,ανοιχτά δεδομένα,ναι"
    ).split(",")
)
OPEN_LICENCE = Topic(
    en=(
        "cc-by*, cc by*, cc0*, cc-0*, odbl*, odc-by*, pddl*, ogl*, open government licence*"
        ", creative commons, public domain"
    ),
    fr="etalab*, licence ouverte*",
    de="dl-de*, datenlizenz deutschland*",
    it="iodl*",
    es="licencia* abierta*",
    pt="licença* aberta*",
    nl="publiek domein",
    pl="otwart* licencj*, licencj* otwart*, domen* publiczn*",
    sk="otvoren* licenc*",
    el="ανοικτ* άδει*, ανοιχτ* άδει*",
)
# Words a list of data is not made of: what is left without them names something.
VAGUE = frozenset(
    (
        "various different several many some all any data datasets dataset sources source relevant necessary"
        " needed available existing city municipal urban of the a an and or from our will be is are to we use"
        " used using need required open other others types type kinds kind internal external public private"
        " information etc for twin digital"
        " diverse données diverses différentes plusieurs toutes les des nécessaires disponibles existantes"
        " municipales ville la"
        " verschiedene daten alle vorhandene verfügbare notwendige städtische der stadt"
        " varios datos diversos todos los necesarios disponibles existentes municipales ciudad"
        " vari dati diversi tutti i necessari disponibili esistenti comunali città della"
        " vários dados todos os necessários disponíveis existentes municipais cidade da"
        " verschillende gegevens alle nodige beschikbare bestaande gemeentelijke van stad"
        " różne rozmaite dane wszystkie potrzebne dostępne istniejące miejskie miasta"
        " rôzne rozličné dáta údaje všetky potrebné dostupné existujúce mestské mesta"
        " διάφορα ποικίλα δεδομένα όλα τα απαραίτητα διαθέσιμα υφιστάμενα δημοτικά της πόλης"
    ).split()
)

# ── Money ───────────────────────────────────────────────────────────────────────────────────────────

HEDGE = Topic(
    en=(
        "potential, potentially, possible, possibly, considering, exploring, explore, looking into"
        ", could be funded, might be funded, may come from, could come from, we hope, under discussion"
        ", looking for, possibilities, perhaps, maybe, we would like to apply"
    ),
    fr="potentiel*, possible*, éventuel*, envisag*, pourrai*, à l'étude, nous espérons, peut-être",
    de="potenzielle*, möglich*, mögliche*, denkbar*, eventuell*, geprüft, erwogen, hoffen, vielleicht",
    it="potenzial*, possibil*, eventual*, stiamo valutando, potrebb*, forse",
    es="potencial*, posible*, eventual*, estudiando, podría*, quizá*, tal vez",
    pt="potenci*, possíve*, eventua*, poderá*, poderia*, talvez",
    nl="mogelijk*, eventue*, overweg*, zou kunnen, onderzoeken, misschien",
    pl="potencjaln*, możliw*, ewentualn*, rozważ*, być może",
    cs="potenciáln*, možn*, případn*, zvažuj*",
    sk="potenciáln*, možn*, prípadn*, zvažuj*, možno",
    el="πιθαν*, ενδεχόμεν*, εξετάζ*, ίσως",
    sv="möjlig*, eventuell*, potentiell*, överväg*",
)
FIRM = Topic(
    en=(
        "secured, secure, approved, granted, awarded, allocated, budgeted, earmarked, applied, apply in"
        ", apply for, pays, pay"
        ", paid, covered, covers, financed by, funded by, in the budget, is funded, committed, contract"
        ", co-funded, voted"
        ", reserved, confirmed, decided, submitted, set aside"
    ),
    fr=(
        "acquis, acquise*, voté*, accordé*, alloué*, obtenu*, demandé*, inscrit*, financé* par, paie*"
        ", couvert*, déposé*, sécurisé*, engagé*, notifié*, prend en charge"
    ),
    de=(
        "gesichert*, bewilligt*, genehmigt*, beantragt*, eingestellt, tragen, trägt, bezahl*"
        ", beschlossen*, zugesagt*, gedeckt, bezuschusst, finanziert, im haushalt"
    ),
    it=(
        "approvat*, stanziat*, ottenut*, richiest*, finanziat* da, copre, coperto, assegnat*, presentat*"
        ", finanzia, paga, pagano, impegnat*, deliberat*"
    ),
    es=(
        "aprobad*, concedid*, asignad*, solicitad*, financiad* por, paga, cubre, presupuestad*, asegurad*"
        ", dotad*, consignad*, comprometid*, pagará, financia"
    ),
    pt=(
        "aprovad*, concedid*, atribuíd*, solicitad*, financiad* por, paga, assegurad*, cobre, cobert*"
        ", comprometid*, inscrit*, pagará, financia"
    ),
    nl=(
        "toegekend*, goedgekeurd*, aangevraagd*, begroot*, betaalt, betalen, gedekt, vastgesteld"
        ", gereserveerd, toegezegd*, vastgelegd, opgenomen in de begroting"
    ),
    pl=(
        "przyznan*, zatwierdzon*, złożon*, zapewnion*, finansuje, pokrywa, zabezpieczon*, dofinansowan*"
        ", przyznano, uchwalon*, wpisan*, pokryje, zapłaci"
    ),
    cs="schválen*, přidělen*, podan*, zajištěn*, hradí",
    sk="schválen*, pridelen*, podan*, zabezpečen*, hradí, schválil*, prideľ*, zaplatí, pokryje, vyčlenen*",
    el=(
        "εγκρίθηκ*, εγκεκριμέν*, εξασφαλισμέν*, κατατέθηκ*, καλύπτ*, χρηματοδοτείται, πληρώνει"
        ", δεσμευμέν*, προϋπολογισμέν*, εγγεγραμμέν*"
    ),
    sv="beviljat*, beviljad*, ansökt, betalar, finansieras, avsatt*, beslutat*",
)
SECURES = Topic(
    en=(
        "apply, application, applying, submit, bid, negotiate, secure, request, decide, council paper"
        ", vote, budget proposal"
    ),
    fr="demande*, dépos*, candidat*, négoci*, voter, vote, solliciter, dossier",
    de="antrag*, beantrag*, bewerb*, verhandel*, beschluss*, einwerb*",
    it="domanda, candidatura, richied*, presentare, delibera",
    es="solicit*, presentar, negoci*, aprobar",
    pt="candidatura*, pedido, submeter, submissão, negoci*, aprovar, deliberaç*",
    nl="aanvra*, aanvrag*, onderhandel*, besluit*, indien*",
    pl="wnios*, wniosek, złoży*, negocj*, uchwał*",
    sk="žiados*, žiadať, požiada*, podať, podanie, rokova*, schváli*, uzneseni*",
    el="αίτησ*, υποβολή, αίτημα",
)
UPKEEP = Topic(
    en=(
        "maintenance, maintain the, user support, support to users, user assistance, helpdesk, help desk"
        ", hosting"
        ", operation of the twin, operating the twin, keep running, long-term support, service contract"
    ),
    fr=(
        "maintenance, assistance aux utilisateurs, exploitation du jumeau, support aux utilisateurs"
        ", hébergement du jumeau, hébergement du modèle, hébergement des données"
        ", hébergement de la plateforme, hébergement des serveurs, hébergement informatique"
        ", maintien en condition"
    ),
    de=(
        "wartung*, pflege des, betrieb des, instandhaltung*, nutzersupport*, anwendersupport*, hosting"
        ", nutzerbetreuung*, anwenderbetreuung*"
    ),
    it=(
        "manutenzione, assistenza agli utenti, hosting, gestione operativa, assistenza utenti"
        ", supporto agli utenti"
    ),
    es=(
        "mantenimiento, soporte, asistencia a usuarios, alojamiento web, alojamiento de datos"
        ", alojamiento de la plataforma, alojamiento del gemelo, alojamiento en la nube"
        ", soporte a usuarios"
    ),
    pt=(
        "manutenção, apoio aos utilizadores, alojamento de dados, alojamento da plataforma"
        ", alojamento do gémeo, alojamento em nuvem, apoio a utilizadores"
    ),
    nl="onderhoud*, beheer van de, gebruikersondersteuning, hosting, ondersteuning van gebruikers",
    pl="utrzymani*, konserwacj*, wsparcie użytkowników, hosting, wsparci* użytkowników, obsług* serwis*",
    cs="údržb*, provoz dvojčete, podpora uživatelů",
    sk=(
        "údržb*, podpora používateľov, prevádzk* dvojčaťa, prevádzk* platformy, prevádzk* systému"
        ", prevádzk* modelu"
    ),
    el=(
        "συντήρησ*, υποστήριξη χρηστών, φιλοξενία της πλατφόρμας, φιλοξενία του διδύμου"
        ", φιλοξενία δεδομένων, φιλοξενία στο νέφος"
    ),
    sv="underhåll*, användarstöd, förvaltning av tvillingen",
)

# ── Buying ──────────────────────────────────────────────────────────────────────────────────────────

TENDER = Topic(
    en=(
        "tender*, procure*, bids, call for bids, call for proposals, market consultation, market sounding"
        ", contract award, award the contract, framework contract*, framework agreement*, supplier*"
        ", contractor*, request for proposals, rfp, purchase*, purchasing, buy, hire, commission a"
        ", bidding, invitation to tender, quotation*, request for quotations, contract notice"
    ),
    fr=(
        "appel d'offres, appels d'offres, marché*, consultation des entreprises, achat*"
        ", commande publique, prestataire*, fournisseur*, dce, mise en concurrence, cahier* des charges"
        ", dossier de consultation"
    ),
    de=(
        "ausschreib*, vergabe*, beschaff*, angebote einholen, markterkundung*, rahmenvertrag*, beauftrag*"
        ", dienstleister*, auftragnehmer*, anbieter*, ausgeschrieben*, angebotsanfrage*"
        ", leistungsbeschreibung*"
    ),
    it=(
        "gara, gare, appalt*, bando, affidament*, fornitor*, consultazione di mercato, capitolat*"
        ", manifestazion* di interesse, acquist*, avviso pubblico"
    ),
    es=(
        "licitaci*, contrataci*, concurso público, pliego*, proveedor*, adjudic*, consulta preliminar"
        ", contrato menor, compra pública, petición de ofertas, mesa de contratación"
    ),
    pt=(
        "concurso público, contrataç*, adjudic*, caderno de encargos, fornecedor*, concursos públicos"
        ", ajuste direto, consulta prévia, consulta preliminar, consulta ao mercado, aquisiç*"
    ),
    nl=(
        "aanbested*, inkoop*, offerte*, marktconsultatie*, leverancier*, opdrachtnemer*"
        ", raamovereenkomst*, bestek, gunning*, marktverkenning*"
    ),
    pl=(
        "przetarg*, zamówie*, oferent*, wykonawc*, dostawc*, zakup*, rozeznani* rynku"
        ", konsultacj* rynkow*, dialog* techniczn*, umow* ramow*, zapytani* ofertow*"
    ),
    cs="veřejn* zakázk*, zadávací*, dodavatel*, nabídk*, výběrov* řízení",
    sk=(
        "verejn* obstaráv*, dodávateľ*, súťaž*, dodávatel*, zákazk*, zadávani*, trhov* konzultáci*"
        ", rámcov* dohod*, nákup*, cenov* ponuk*"
    ),
    el=(
        "διαγωνισμ*, δημόσι* σύμβασ*, προμήθει*, ανάδοχ*, προκήρυξ*, διακήρυξ*, διαβούλευση με την αγορά"
        ", υποβολή προσφορών, συμφωνία πλαίσιο, ανάθεσ*"
    ),
    sv="upphandl*, anbud*, leverantör*, ramavtal*",
)
IN_HOUSE = Topic(
    en="in-house, own staff, ourselves, by ourselves, built internally, no external provider, no provider",
    fr="en interne, en régie, nos propres équipes",
    de="im haus, eigenleistung*, eigene* personal*, selbst entwickelt",
    it="internamente, risorse interne, personale interno",
    es="internamente, personal propio, medios propios",
    pt="internamente, meios próprios, pessoal próprio, recursos internos",
    nl="intern, eigen medewerkers, zelf",
    pl="własnymi siłami, wewnętrznie",
    sk="vlastnými silami, vlastnými kapacitami, vlastným personálom",
    el="με ίδια μέσα, ίδιο προσωπικό, δικό μας προσωπικό",
)
CRITERIA = Topic(
    en=(
        "criteri*, evaluat*, price, quality, judged, scored, best offer*, weight*"
        ", most economically advantageous, bids are"
        ", performance and"
    ),
    fr="critère*, évalu*, prix, qualité, mieux-disant, offre économiquement, équipe",
    de="kriteri*, bewert*, preis*, qualität*, wirtschaftlichst*",
    it="criteri*, valut*, prezzo, qualità, offerta economicamente",
    es="criteri*, precio*, calidad, oferta económicamente, valora*, valoraci*, puntuaci*, puntúa*",
    pt="critério*, avali*, preço, qualidade",
    nl="criteri*, gunning*, prijs, kwaliteit, beoordel*",
    pl="kryteri*, ocen*, cena, jakość",
    cs="kritéri*, hodnocen*, cena, kvalit*",
    sk="kritéri*, hodnoten*, cena, kvalit*",
    el="κριτήρι*, αξιολόγ*, τιμή, ποιότητα",
    sv="kriteri*, utvärder*, pris, kvalitet",
)
DUTIES = Topic(
    en=(
        "maintain*, maintenance, support*, operate*, operates, deliver*, responsib*, hosts, hosting"
        ", service level*, sla, slas, warranty, documents, training, trains our, trains the, trains staff"
    ),
    fr="maintien*, maintenance, exploit*, support, livr*, responsab*, héberge*, garantie",
    de="wartung*, wartet, betreib*, betrieb*, support, liefer*, verantwort*, pflegt, schult",
    it="manutenzione, mantien*, gestisc*, support*, conseg*, responsabil*",
    es="mantenimiento, mantien*, soporte, entreg*, responsab*",
    pt="manutenção, suporte, entreg*, responsab*",
    nl="onderhoud*, beheert, ondersteun*, levert, leveren, leverans*, verantwoordelijk*",
    pl="utrzym*, serwis*, wsparcie, dostarcz*, odpowiedzialn*",
    cs="údržb*, provoz*, podpor*, dodá*, odpověd*",
    sk="údržb*, prevádzk*, podpor*, dodá*, zodpoved*",
    el="συντήρησ*, λειτουργ*, υποστήριξ*, ευθύν*",
    sv="underhåll*, drift*, stöd*, levererar, leverans*, ansvar*",
)
BELONGS = Topic(
    en=(
        "own, owns, owned, owner, owners, ownership, belong*, property of, rights, remain* with"
        ", stay* with, keeps"
    ),
    fr="propriét*, appartien*, droits, reste* à la ville, cession",
    de="gehör*, eigentum*, rechte, verbleib*",
    it="propriet*, appartien*, appartengono, diritti, restano",
    es="propiedad, propietari*, pertenec*, derechos",
    pt="propriedade, pertenc*, direitos",
    nl="eigendom*, eigenaar*, rechten, blijft van, blijven van",
    pl="własnoś*, należ*, prawa",
    cs="vlastn*, patří, práva",
    sk="vlastn*, práva, patrí, patria, patriť, práv*",
    el="ιδιοκτησ*, ανήκ*, δικαιώματα, κυριότητα",
    sv="äger, ägs, tillhör*, rättigheter",
)
DATA = Topic(
    en="data, dataset*",
    fr="données",
    de="daten*",
    it="dati",
    es="datos",
    pt="dados",
    nl="data, gegevens",
    pl="dane, danych, danymi",
    cs="data, datům, datech",
    sk="dáta, dát, údaje, údajov",
    el="δεδομέν*",
    sv="data",
)
TECHNOLOGY = Topic(
    en=(
        "technolog*, software, code, source code, model, models, platform, algorithm*"
        ", intellectual property, system, licence*"
    ),
    fr="technolog*, logiciel*, code, modèle*, plateforme*, propriété intellectuelle",
    de="technologie*, software*, quellcode, modell*, plattform*",
    it="tecnolog*, software, codice, modell*, piattaforma",
    es="tecnolog*, software, código, modelo*, plataforma",
    pt="tecnolog*, software, código, modelo*, plataforma",
    nl="technologie*, software, broncode, model, modellen, platform",
    pl="technolog*, oprogramowani*, kod, model*, platform*",
    cs="technolog*, software, kód, model*",
    sk="technol*, softvér, kód, model*",
    el="τεχνολογ*, λογισμικ*, κώδικ*, μοντέλ*, πλατφόρμ*",
    sv="teknik*, programvar*, kod, modell*",
)
CONTROL = Topic(
    en=(
        "control*, say over, publish*, publication, decides what, decide what, access to results"
        ", disclos*, confidential*"
    ),
    fr="contrôle*, maîtrise, publi*, diffusion, décide de",
    de="kontroll*, veröffentlich*, hoheit*, verfügt über",
    it="controll*, pubblic*, divulga*",
    es="control*, publica*, divulga*",
    pt="control*, publica*, divulga*",
    nl="controle*, zeggenschap, publicer*, openbaar*",
    pl="kontrol*, publik*, udostępni*",
    cs="kontrol*, zveřej*",
    sk="kontrol*, zverej*",
    el="έλεγχ*, δημοσί*",
    sv="kontroll*, publicer*",
)
EXIT = Topic(
    en=(
        "open standard*, open format*, open source, open-source, exit*, hand over, hand-over, handover"
        ", lock-in, interoperab*"
        ", leaving any provider, portab*, change provider*, switch provider*, transfer at the end"
    ),
    fr="standards ouverts, formats ouverts, open source, réversibilité, interopérab*, logiciel libre",
    de="offene* standard*, offene* format*, open source, ausstieg*, interoperab*, übergabe",
    it=(
        "standard aperti, formati aperti, open source, riuso, interoperab*, uscita, portabilità"
        ", cambio di fornitore"
    ),
    es=(
        "estándares abiertos, formatos abiertos, código abierto, interoperab*, salida, reversibilidad"
        ", portabilidad, cambio de proveedor"
    ),
    pt=(
        "normas abertas, formatos abertos, código aberto, interoperab*, reversibilidade, portabilidade"
        ", mudança de fornecedor"
    ),
    nl="open standaard*, open format*, open source, exit*, interoperab*, overdracht",
    pl="otwart* standard*, otwart* format*, open source, interoperac*, przekazani*, przenoszalnoś*",
    sk="otvoren* štandard*, otvoren* formát*, open source, interoperab*, zmena dodávateľa, prechod k inému",
    el=(
        "ανοιχτ* πρότυπ*, ανοικτ* πρότυπ*, διαλειτουργ*, ανοιχτ* μορφότυπ*, ανοικτ* μορφότυπ*"
        ", ανοιχτό λογισμικό, ανοικτό λογισμικό, αλλαγή αναδόχου"
    ),
)

# ── Law ─────────────────────────────────────────────────────────────────────────────────────────────

DATA_PROTECTION = Topic(
    en=(
        "GDPR, data protection, privacy law*, privacy act, privacy regulation*, record of processing"
        ", processing register"
    ),
    fr="RGPD, protection des données, CNIL, loi informatique et libertés, registre des traitements",
    de="DSGVO, DS-GVO, datenschutz*, verarbeitungsverzeichnis",
    it="protezione dei dati, codice privacy, registro dei trattamenti",
    es="protección de datos, LOPD*, LOPDGDD, registro de actividades",
    pt="proteção de dados",
    nl="AVG, gegevensbescherming, verwerkingsregister",
    pl="RODO, ochron* danych",
    cs="ochran* osobních údajů",
    sk="ochran* osobných údajov",
    el="ΓΚΠΔ, προστασία* δεδομένων, προσωπικών δεδομένων",
    sv="dataskydd*",
    hu="adatvédel*",
)
LEGAL_CONTACT = Topic(
    en=(
        "DPO, data protection officer*, legal office, legal department, legal team, legal service*"
        ", privacy officer*, legal unit"
    ),
    fr="DPD, délégué* à la protection des données, service juridique, direction juridique",
    de="datenschutzbeauftragt*, rechtsamt, rechtsabteilung, justiziariat",
    it=(
        "responsabile della protezione dei dati, RPD, ufficio legale, avvocatura, servizio legale"
        ", settore legale"
    ),
    es=(
        "delegad* de protección de datos, DPD, servicios jurídicos, asesoría jurídica"
        ", delegación de protección de datos, servicio jurídico"
    ),
    pt=(
        "encarregad* da proteção de dados, encarregad* de proteção de dados, gabinete jurídico"
        ", serviços jurídicos, departamento jurídico, assessoria jurídica"
    ),
    nl="FG, functionaris gegevensbescherming, privacy officer*, juridische",
    pl="inspektor* ochrony danych, IOD, biur* prawn*, wydział* prawn*, radc* prawn*",
    sk="zodpovedn* osob*, právn* oddeleni*, právn* odbor*, oddeleni* právn*, odbor* právn*",
    el="υπεύθυν* προστασίας δεδομένων, νομική* υπηρεσία*, νομικ* τμήμα*, νομικ* σύμβουλ*",
    sv="dataskyddsombud*",
)
IMPACT_ASSESSMENT = Topic(
    en="dpia*, data protection impact assessment*, privacy impact assessment*, impact assessment*",
    fr="AIPD, analyse d'impact, analyses d'impact",
    de="DSFA, datenschutz-folgenabschätzung*, folgenabschätzung*",
    it="valutazion* d'impatto, valutazion* di impatto",
    es="EIPD, evaluaci* de impacto, AIPD",
    pt="AIPD, avaliação de impacto, avaliações de impacto",
    nl="gegevensbeschermingseffectbeoordeling, GEB, effectbeoordeling*, impactbeoordeling*",
    pl="OSOD, ocen* skutków",
    cs="posouzení vlivu",
    sk="posúdeni* vplyvu",
    el="ΕΑΠΔ, εκτίμηση* αντικτύπου, εκτίμηση* επιπτώσεων, εκτίμησης επιπτώσεων",
    sv="konsekvensbedömning*",
)
# Sensing of people in public space, wherever in the plan.
SENSING = Topic(
    en=(
        "cctv, anpr, alpr, surveillance camera*, traffic camera*, video camera*, cameras, wi-fi tracking"
        ", bluetooth"
        ", mobile phone data, phone data, phone-based, facial recognition, face recognition"
        ", number plate*, licence plate*"
    ),
    fr=(
        "vidéosurveillance, caméras, lapi, reconnaissance faciale, données de téléphonie"
        ", lecture de plaques, données mobiles"
    ),
    de=(
        "videoüberwachung, kameras, gesichtserkennung, mobilfunkdaten, kennzeichenerfassung, handydaten"
        ", kennzeichenerkennung, gesichtserkennung*"
    ),
    it=(
        "videosorveglianza, telecamere, riconoscimento facciale, dati telefonici, dati di telefonia"
        ", lettura targhe"
    ),
    es=(
        "videovigilancia, cámaras, reconocimiento facial, datos de telefonía, cámaras de tráfico"
        ", datos de telefonía móvil, datos de móviles, lectura de matrículas"
    ),
    pt=(
        "videovigilância, câmaras de vigilância, câmaras de vídeo, câmaras de trânsito"
        ", câmaras inteligentes, reconhecimento facial, dados móveis, dados de telemóve*"
    ),
    nl=(
        "cameratoezicht, camera's, gezichtsherkenning, kentekenherkenning, mobieletelefoondata"
        ", telefoondata, wifi-tracking"
    ),
    pl=(
        "monitoring* wizyjn*, kamera, kamery, kamerami, kamerow*, rozpoznawani* twarzy"
        ", dan* z telefonów, dan* operatorów komórkowych"
    ),
    sk=(
        "kamerov* systém*, dopravn* kamer*, bezpečnostn* kamer*, rozpoznávan* tvár*"
        ", údaj* mobilných operátorov, údaj* z mobilných telefónov"
    ),
    el="κάμερες, αναγνώριση προσώπου, κάμερας, καμερών, αναγνώριση* προσώπ*, δεδομέν* κινητής τηλεφωνίας",
)
CRITICAL = Topic(
    en=(
        "transport, transportation, public transport, traffic control, traffic management, traffic light*"
        ", traffic signal*, drinking water, water supply, water network*, water utility, sewer*, sewage"
        ", wastewater, waste water, sanitation, power grid*, electricity grid*, electricity network*"
        ", energy grid*, energy network*, gas network*, district heating, heat network*, hospital*"
        ", data centre*, data center*, airport*, railway*, metro line*, metro station*, metro network*"
        ", metro system*, the metro, underground line*, light rail, drinking-water"
        ", water treatment, sewerage, power network*, power supply, energy supply, gas grid*"
        ", gas supply"
    ),
    fr=(
        "transport, transports, feux de circulation, gestion du trafic, eau potable, égout*"
        ", assainissement, eaux usées, réseau électrique, réseau de chaleur, réseau de gaz, hôpital"
        ", hôpitaux, métro, tramway, transports en commun, feux tricolores, réseau* d'eau"
        ", alimentation en eau, distribution d'eau, adduction d'eau"
        ", station* d'épuration, distribution d'électricité, réseaux électriques, réseaux de chaleur"
        ", chauffage urbain, aéroport*"
    ),
    de=(
        "nahverkehr*, öpnv, verkehrssteuerung, ampel*, lichtsignal*, trinkwasser*, abwasser*"
        ", kanalisation, kanalnetz*, stromnetz*, gasnetz*, fernwärme*, wärmenetz*, krankenhaus*"
        ", krankenhäuser, flughafen*, rechenzentr*, wasserversorg*, wassernetz*"
        ", klärwerk*, kläranlage*, stromversorg*, gasversorg*, straßenbahn*, u-bahn*"
        ", s-bahn*"
    ),
    it=(
        "trasporto pubblico, trasporti, semafor*, acquedott*, fognatur*, rete elettrica"
        ", teleriscaldamento, ospedal*, acqua potabile, rete idrica, reti idriche, servizio idrico"
        ", rete fognaria, reti fognarie, depurator*, acque reflue, reti elettriche"
        ", rete del gas, rete del teleriscaldamento, linea della metropolitana, linee della metropolitana"
        ", stazion* della metropolitana, trasporti pubblici, aeroport*"
    ),
    es=(
        "transporte, semáforo*, agua potable, alcantarillado, aguas residuales, red eléctrica, hospital*"
        ", transporte público, transportes públicos, red de agua, redes de agua, red de abastecimiento"
        ", redes de abastecimiento, abastecimiento de agua, suministro de agua"
        ", red de distribución de agua, red hidráulica, red de saneamiento, depuradora*"
        ", redes eléctricas, suministro eléctrico, red de gas, red de calor, línea* de metro"
        ", red de metro, estaci* de metro, aeropuerto*"
    ),
    pt=(
        "transportes, semáforo*, água potável, esgotos, saneamento, rede elétrica, transporte público"
        ", transportes públicos, rede de água, redes de água, rede de abastecimento"
        ", abastecimento de água, águas residuais, rede de saneamento, redes elétricas"
        ", rede de gás, linha* de metro, rede de metro, estaç* de metro, hospital, hospitais, aeroporto*"
    ),
    nl=(
        "openbaar vervoer, verkeerslicht*, drinkwater*, riool*, riolering, elektriciteitsnet*, warmtenet*"
        ", ziekenhuis*, watervoorziening*, waternet, afvalwater*, rioolwaterzuiver*"
        ", stroomnet*, gasnet*, energienet*, verkeersregelinstallatie*, spoorweg*, metrolijn*, metronet*"
        ", tramnet*, luchthaven*"
    ),
    pl=(
        "transport publiczny, sygnalizacj* świetln*, wodociąg*, kanalizacj*, sieć energetyczn*"
        ", ciepłownicz*, szpital*, transport* publiczn*, transport* zbiorow*, komunikacj* miejsk*"
        ", wod* pitn*, zaopatrzeni* w wodę, ściek*, oczyszczalni* ścieków, sie* elektroenergetyczn*"
        ", sie* energetyczn*, sie* gazow*, sie* ciepłownicz*, lotnisk*, tramwaj*, lini* metra"
    ),
    cs=(
        "veřejná doprava, semafor*, vodovod*, kanalizac*, teplárn*, nemocnic*, pitn* vod*, odpadní* vod*"
        ", městsk* hromadn* doprav*"
    ),
    sk=(
        "verejná doprava, semafor*, vodovod*, kanalizáci*, teplár*, nemocnic*, verejn* doprav*"
        ", mestsk* hromadn* doprav*, MHD, svetelná signalizácia, svetelnej signalizácie"
        ", svetelnú signalizáciu, pitn* vod*, vodárn*, vodárensk*, zásobovan* vodou, odpadov* vod*"
        ", čistiar*, elektrick* sieť, elektrick* siete, plynovod*, plynárensk*, električk*, letisk*"
    ),
    el=(
        "δημόσιες συγκοινωνίες, φωτεινοί σηματοδότες, ύδρευση*, αποχέτευση*, νοσοκομεί*"
        ", δημόσι* συγκοινωνί*, μέσα μαζικής μεταφοράς, φωτειν* σηματοδότ*, πόσιμο νερό, πόσιμου νερού"
        ", δίκτυο νερού, δίκτυα νερού, δικτύου νερού, υδροδότησ*, λύματα, λυμάτων, δίκτυο ηλεκτρισμού"
        ", ηλεκτρικό δίκτυο, δίκτυο φυσικού αερίου, τηλεθέρμανσ*, μετρό, τραμ, αεροδρόμι*"
    ),
    sv="kollektivtrafik*, trafikljus, dricksvatten*, avlopp*, elnät*, fjärrvärme*, sjukhus*",
)
CYBERSECURITY_LAW = Topic(
    en=(
        "NIS, nis-2*, nis2*, nis regulations, network and information security, cybersecurity act"
        ", cybersecurity law"
    ),
    fr=(
        "opérateur* de services essentiels, entité* essentielle*, entité* importante*, loi résilience*"
        ", sécurité des réseaux et des systèmes d'information"
    ),
    de="kritis, it-sicherheitsgesetz*, nis-2-umsetzungsgesetz*, bsi-gesetz*, wesentliche* einrichtung*",
    it=(
        "decreto nis*, perimetro di sicurezza nazionale cibernetica, soggett* essenzial*"
        ", soggett* important*, sicurezza delle reti"
    ),
    es=(
        "esquema nacional de seguridad, ENS, entidad* esencial*, entidad* importante*, operador* crítico*"
        ", operador* de servicios esenciales"
    ),
    pt=(
        "regime jurídico da cibersegurança, regime jurídico da segurança do ciberespaço"
        ", entidade* essencia*, entidade* importante*, operador* de serviços essenciais"
    ),
    nl="cyberbeveiligingswet, cbw",
    pl="krajowy* system* cyberbezpieczeństwa, KSC",
    sk="zákon* o kybernetickej bezpečnosti, prevádzkovateľ* základnej služby, prevádzkovateľ* kritickej",
    el=(
        "νόμο* κυβερνοασφάλεια*, νόμο* για την κυβερνοασφάλεια, εθνική αρχή κυβερνοασφάλειας"
        ", βασικές οντότητες, σημαντικές οντότητες"
    ),
)
AI = Topic(
    en=(
        "AI, machine learning, deep learning, neural network*, artificial intelligence"
        ", computer vision, image recognition"
        ", facial recognition, language model*, predictive analytics, predictive model*"
        ", predictive maintenance, reinforcement learning"
    ),
    fr=(
        "IA, intelligence artificielle, apprentissage automatique, réseau* de neurones"
        ", vision par ordinateur, réseau* neurona*, réseau* neuronaux, apprentissage profond"
        ", apprentissage machine, modèle* prédictif*, modèle* de langage, analyse prédictive"
        ", maintenance prédictive, reconnaissance faciale, reconnaissance d'images"
    ),
    de=(
        "KI, künstliche* intelligenz, maschinelle* lernen*, bilderkennung, neuronale*"
        ", prädiktive* modell*, sprachmodell*, gesichtserkennung*, selbstlernend*"
        ", vorausschauende* wartung, prädiktive* analy*"
    ),
    it=(
        "intelligenza artificiale, apprendimento automatico, rete neurale, reti neurali"
        ", modell* predittiv*, modell* linguistic*, manutenzione predittiva, analisi predittiv*"
        ", visione artificiale, riconoscimento facciale, riconoscimento di immagini"
        ", apprendimento profondo"
    ),
    es=(
        "inteligencia artificial, aprendizaje automático, red neuronal, redes neuronales"
        ", modelo* predictivo*, modelo* de lenguaje, mantenimiento predictivo, análisis predictivo*"
        ", analítica predictiva, visión artificial, visión por computador, reconocimiento facial"
        ", reconocimiento de imágenes, aprendizaje profundo, aprendizaje de máquina"
    ),
    pt=(
        "inteligência artificial, aprendizagem automática, rede neuronal, redes neuronais, rede neural"
        ", redes neurais, modelo* preditivo*, modelo* de linguagem, manutenção preditiva"
        ", análise* preditiva*, visão computacional, visão por computador, reconhecimento facial"
        ", reconhecimento de imagens, aprendizagem profunda, aprendizado de máquina"
        ", aprendizagem de máquina"
    ),
    nl=(
        "kunstmatige intelligentie, zelflerend*, artificiële intelligentie, machinaal leren"
        ", machinelearning, neuraal netwerk*, neurale netwerk*, voorspellend* model*"
        ", voorspellend onderhoud, taalmodel*, beeldherkenning, gezichtsherkenning"
    ),
    pl=(
        "sztuczn* inteligencj*, uczeni* maszynow*, uczeni* głębok*, głębokie* uczeni*, sie* neuronow*"
        ", model* predykcyjn*, model* językow*, rozpoznawani* twarzy, rozpoznawani* obraz*"
        ", widzeni* maszynow*"
    ),
    cs="uměl* inteligenc*, strojov* učen*, neuronov* sí*",
    sk=(
        "umel* inteligenci*, strojov* učen*, hlbok* učen*, neurónov* sie*, prediktívn* model*"
        ", prediktívn* údržb*, jazykov* model*, rozpoznávan* tvár*, rozpoznávan* obraz*"
        ", počítačov* viden*"
    ),
    el=(
        "ΤΝ, τεχνητή* νοημοσύνη*, μηχανική* μάθηση*, βαθιά* μάθηση*, βαθιάς μάθησης, νευρωνικ* δίκτυ*"
        ", προγνωστικ* μοντέλ*, μοντέλ* πρόβλεψης με μάθηση, γλωσσικ* μοντέλ*, αναγνώριση* προσώπ*"
        ", μηχανική* όραση*"
    ),
    sv="artificiell intelligens, maskininlärning",
)
AI_LAW = Topic(
    en="AI Act, ai act, ai regulation, artificial intelligence act, 2024/1689",
    fr=(
        "règlement ia, règlement sur l'ia, règlement sur l'intelligence artificielle, ia act"
        ", loi sur l'ia, règlement européen sur l'intelligence artificielle, règlement européen sur l'ia"
    ),
    de="ki-verordnung, ki-vo, ki-gesetz, verordnung über künstliche intelligenz",
    it=(
        "regolamento ia, legge sull'ia, regolamento sull'ia, regolamento sull'intelligenza artificiale"
        ", regolamento europeo sull'ia, regolamento europeo sull'intelligenza artificiale"
        ", legge sull'intelligenza artificiale"
    ),
    es=(
        "reglamento de ia, ley de ia, reglamento de inteligencia artificial"
        ", reglamento europeo de inteligencia artificial, reglamento de la ia, reglamento europeo de ia"
        ", ley de inteligencia artificial"
    ),
    pt=(
        "regulamento da inteligência artificial, regulamento de inteligência artificial"
        ", regulamento da ia, regulamento ia, regulamento europeu da inteligência artificial, lei da ia"
    ),
    nl="ai-verordening, ai-wet, verordening artificiële intelligentie",
    pl=(
        "akt* o ai, akt* w sprawie sztucznej inteligencji, akt* o sztucznej inteligencji"
        ", rozporządzeni* o sztucznej inteligencji"
    ),
    sk=(
        "akt o umelej inteligencii, aktu o umelej inteligencii, akt o ai, aktu o ai"
        ", nariadeni* o umelej inteligencii"
    ),
    el=(
        "κανονισμό* για την τεχνητή νοημοσύνη, κανονισμό* τεχνητής νοημοσύνης, κανονισμό* για την τν"
        ", πράξη για την τεχνητή νοημοσύνη"
    ),
)
CONNECTED = Topic(
    en=(
        "iot, internet of things, connected vehicle*, connected car*, connected sensor*"
        ", connected product*, connected device*, floating car*, smart meter*, telematics, e-scooter*"
        ", shared scooter*, leased sensor*, sensor lease*, mobile operator*, phone operator*, lorawan"
        ", wireless sensor*, smart water meter*, connected object*, connected meter*"
    ),
    fr=(
        "opérateur* mobile*, objet* connecté*, véhicule* connecté*, capteur* connecté*"
        ", compteur* communicant*, compteur* connecté*, capteur* sans fil"
    ),
    de=(
        "internet der dinge, vernetzte* fahrzeug*, vernetzte* sensor*, smart-meter*, mobilfunkanbieter*"
        ", funksensor*, drahtlose* sensor*, mobilfunkbetreiber*, intelligente* zähler*"
        ", intelligente* messsystem*"
    ),
    it=(
        "internet delle cose, dispositiv* conness*, veicol* conness*, sensor* conness*, sensor* wireless"
        ", sensor* senza fili, contator* intelligent*, operator* mobil*, operator* telefonic*"
    ),
    es=(
        "internet de las cosas, vehículo* conectado*, sensor* conectado*, dispositivo* conectado*"
        ", sensor* inalámbrico*, contador* inteligente*, contador* domésticos inteligente*"
        ", operador* móvil*, operador* de telefonía"
    ),
    pt=(
        "internet das coisas, veículo* conectado*, sensor* conectado*, sensores ligados"
        ", dispositivo* conectado*, sensor* sem fios, contador* inteligente*, operador* móve*"
        ", operador* de telecomunicações"
    ),
    nl=(
        "internet of things, slimme meter*, verbonden voertuig*, verbonden sensor*, verbonden apparat*"
        ", draadloze sensor*, slimme watermeter*, deelscooter*, telecomoperator*"
    ),
    pl=(
        "internet rzeczy, pojazd* połączon*, połączon* pojazd*, czujnik* bezprzewodow*"
        ", bezprzewodow* czujnik*, inteligentn* licznik*, licznik* inteligentn*, inteligentn* wodomierz*"
        ", operator* komórkow*, operator* telefonii"
    ),
    sk=(
        "internet vecí, internetu vecí, pripojen* vozidl*, pripojen* senzor*, bezdrôtov* senzor*"
        ", inteligentn* merač*, inteligentn* meradl*, mobiln* operátor*"
    ),
    el=(
        "διαδίκτυο των πραγμάτων, διαδικτύου των πραγμάτων, συνδεδεμέν* οχήμα*, συνδεδεμέν* συσκευ*"
        ", συνδεδεμέν* αισθητήρ*, ασύρματ* αισθητήρ*, έξυπν* μετρητ*"
    ),
)
DATA_ACT = Topic(
    en=(
        "data act, 2023/2854, access to the readings, access to all readings, data access clause*"
        ", data-access clause*"
    ),
    fr="règlement sur les données, data act, clause d'accès aux données",
    de="data act, datenverordnung, data-act*, datengesetz, datenzugangsklausel*",
    it="regolamento sui dati, clausola di accesso ai dati, legge sui dati",
    es="reglamento de datos, ley de datos, cláusula de acceso a los datos",
    pt="regulamento dos dados, regulamento de dados, cláusula de acesso aos dados",
    nl="dataverordening, datawet",
    pl="akt* w sprawie danych, akt* o danych, rozporządzeni* w sprawie danych",
    sk="akt o údajoch, aktu o údajoch, nariadeni* o údajoch",
    el="κανονισμό* για τα δεδομένα, πράξη για τα δεδομένα",
)
REUSE = Topic(
    en=(
        "open data, re-use*, reuse of, reused by, published as, open government licence*, cc-by*, cc by*"
        ", cc0, inspire"
        ", high-value dataset*, data governance act, open licence*, open license*, openly licensed, publish*"
    ),
    fr="open data, données ouvertes, réutilis*, licence ouverte, etalab*, inspire, publi*",
    de="open data, offene daten, weiterverwend*, nachnutz*, dl-de*, inspire, veröffentlich*",
    it="open data, dati aperti, riutilizz*, inspire, pubblic*",
    es="datos abiertos, open data, reutiliz*, inspire, public*",
    pt="dados abertos, reutiliz*, inspire, public*",
    nl="open data, hergebruik*, inspire, publicer*, gepubliceerd*",
    pl="otwarte dane, otwartych danych, ponowne* wykorzyst*, inspire, otwart* dan*, udostępni*, upublicz*",
    cs="otevřená data, otevřených dat, inspire, otevřen* dat*, zveřejn*",
    sk="otvorené dáta, otvorených dát, inspire, otvoren* dát*, otvoren* údaj*, zverej*, opakovan* použi*",
    el=(
        "ανοικτά δεδομένα, ανοιχτά δεδομένα, περαιτέρω χρήση, ανοικτ* δεδομέν*, ανοιχτ* δεδομέν*"
        ", δημοσιεύ*, δημοσιεύονται, επαναχρησιμοπ*, περαιτέρω χρήσ*"
    ),
    sv="öppna data, vidareutnyttj*, inspire",
)
SPATIAL = Topic(
    en=(
        "map*, 3d*, terrain, lidar, geo*, gis, traffic*, mobility, transport*, bus, buses, tram, bike"
        ", bicycle*, cycle*, air quality"
        ", noise, weather, water level*, rain*, river*, trees, tree, building*, road*, street*, satellite"
        ", orthophoto*"
    ),
    fr=(
        "carte*, 3d, terrain, trafic, mobilité, bus, vélo*, qualité de l'air, bruit, arbres, bâtiment*"
        ", pluvio*, pluie, ortho*, vélos, pistes cyclables, eau*, rivière*, rue*, route*, stationnement"
        ", météo*"
    ),
    de=(
        "karte*, 3d*, gelände*, geo*, verkehr*, mobilität*, luft*, lärm*, gebäude*, straße*, baumkataster"
        ", pegel*, niederschlag*, regenmess*, radverkehr*, baumbestand*, luftbild*, orthofoto*"
    ),
    it=(
        "mapp*, cart*, traffico, mobilità, aria, rumore, edific*, strad*, alber*, piogg*, pluviometr*"
        ", meteo*, qualità dell'aria, ortofoto*, mobilit*, piste ciclabili, parchegg*"
    ),
    es=(
        "mapa*, cartograf*, tráfico, movilidad, aire, ruido, edifici*, calle*, árbol*, lluvia*, pluvi*"
        ", meteorol*, ortofoto*, carril* bici, aparcamiento*, transporte*"
    ),
    pt=(
        "mapa*, cartogra*, tráfego, trânsito, mobilidade, qualidade do ar, ruído, edifíci*, ruas, árvore*"
        ", chuva*, pluvi*, meteorol*, ortofoto*, transporte*"
    ),
    nl=(
        "kaart*, 3d*, verkeer*, mobiliteit*, lucht*, geluid*, gebouw*, neerslag*, regenval*, luchtfoto*"
        ", bomen*, fiets*, wegen*, parkeer*"
    ),
    pl=(
        "map*, ruch*, mobilnoś*, powietrz*, hałas*, budynk*, drzew*, deszcz*, opad*, pogod*, ulic, ulice"
        ", dróg, drogi, rower*, ortofoto*, jakoś* powietrza, parking*"
    ),
    sk=(
        "map*, doprav*, mobilit*, ovzduš*, hluk*, budov*, ulice, ulíc, cesty, ciest, stromy, stromov"
        ", zráž*, počasi*, ortofoto*, parkovan*"
    ),
    el=(
        "χάρτ*, κυκλοφορ*, κινητικότητ*, κτίρι*, δρόμ*, δρόμων, αέρα, θόρυβο*, θορύβου, δέντρ*, βροχ*"
        ", βροχόπτωσ*, καιρ*, ποδήλατ*, στάθμευσ*"
    ),
)
LOCAL_LAW = Topic(
    en=(
        "act, acts, law, laws, code, decree*, ordinance*, by-law*, bylaw*, bye-law*, statute*"
        ", national rules, local rules"
        ", regulation of, no local, no national, council decision*, resolution"
    ),
    fr="loi, lois, code, décret*, arrêté*, règlement municipal, délibération*, cnil",
    de="gesetz*, landesgesetz*, verordnung*, satzung*, ldsg, bdsg, landesdatenschutz*",
    it="legge, leggi, decreto, codice, regolamento comunale, d lgs*",
    es="ley, leyes, decreto*, ordenanza*, código, lopd*",
    pt="lei, leis, decreto*, regulamento municipal, código",
    nl="wet, wetten, verordening*, besluit, omgevingswet",
    pl="ustaw*, rozporządzeni*, uchwał*, kodeks*",
    cs="zákon*, vyhlášk*, nařízení",
    sk="zákon*, vyhlášk*, nariadeni*, vzn",
    el="νόμο*, νόμων, διάταγμα*, κανονισμό*",
    sv="lag, lagen, lagar, förordning*",
)
