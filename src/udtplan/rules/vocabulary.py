"""The words by which rules recognise what a text speaks of: one table for each topic, one line a language.

Nothing here understands a text: a topic is spoken of where one of its words stands. A rule that builds on
this guesses, and says so. A word that ends in `*` stands for all that begin so; words in capitals are
acronyms and are only found in capitals. Speakers are asked to correct their line; a word that means
something else in another language is better left out. Source: hand-written from the wording of the template,
the Lille plan and public plans of European cities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from operator import attrgetter
from typing import ClassVar, NamedTuple

from udtplan.prose import words

# A "no" counts when it stands shortly before a word: "no AI is used", "not in real time".
_NO = re.compile(
    r"(?<!\w)(?:no|not|non|without|never|none|nor|kein\w*|nicht|ohne|pas|aucune?s?|sans|ni|nessun\w*"
    r"|senza|sin"
    r"|ningun\w*|sem|nenhum\w*|geen|niet|zonder|nie|bez|brak|χωρίς|δεν|κανέν\w*)(?!\w)[\s\w,’'-]{0,25}\Z",
    re.IGNORECASE,
)


_KEY = 3  # what goes on is looked up by its first letters


class _Term(NamedTuple):
    """The words of a term, without their stars; `open` says which of them may go on."""

    topic: Topic
    number: int
    words: tuple[str, ...]
    open: tuple[bool, ...]
    is_acronym: bool

    @classmethod
    def of(cls, topic: Topic, number: int, term: str) -> _Term:
        """A term as it is written in a table."""
        written = term.casefold().replace("-", " ").replace("/", " ").split()
        if "*" not in term:
            return cls(topic, number, tuple(written), (False,) * len(written), term.isupper())
        plain = tuple([word.rstrip("*") for word in written])
        return cls(topic, number, plain, tuple([word[-1] == "*" for word in written]), term.isupper())


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
        self.words = " ".join(self._written).casefold().replace("’", "'").split()
        self.terms = self._terms()

    def _terms(self) -> dict[Topic, list[tuple[int, int]]]:
        """The numbers of the first and the last word of each term, topic by topic."""
        found: dict[Topic, list[tuple[int, int]]] = {}
        begun_by = map(_BEGUN_BY.__getitem__, self.words)
        for position, (begun, following) in enumerate(zip(begun_by, [*self.words[1:], ""], strict=False)):
            if begun is None:
                continue
            for term in begun.alone if begun.is_plain else self._at(position, begun, following):
                spots = found.setdefault(term.topic, [])
                if not spots or spots[-1][0] != position:
                    spots.append((position, position + len(term.words) - 1))
        return found

    def _at(self, position: int, begun: _Begun, following: str) -> list[_Term]:
        """The terms that stand at a position; of each topic the first in its table comes first."""
        terms = begun.alone
        if behind := begun.longer.get(following[:1]):
            longer = [term for term in behind if self._has(term, position)]
            terms = sorted(terms + longer, key=_number) if longer else terms
        return [term for term in terms if not term.is_acronym or self._written[position].isupper()]

    def _has(self, term: _Term, position: int) -> bool:
        """Whether a term of several words stands at a position."""
        here = self.words[position : position + len(term.words)]
        return len(here) == len(term.words) and all(map(_fits, here, term.words, term.open))

    def written(self, position: int) -> str:
        """A word as written."""
        return self._written[position]

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

    def _found(self, text: str) -> Iterator[tuple[_Paragraph, int, int]]:
        """The numbers of the first and the last word wherever a term stands in a paragraph."""
        for paragraph in _paragraphs(text):
            for first, last in paragraph.terms.get(self, ()):
                yield paragraph, first, last

    def all_in(self, text: str) -> Iterator[str]:
        """The words, as written, by which the topic is spoken of and not denied."""
        for paragraph, first, last in self._found(text):
            begin, end = paragraph.spans[first][0], paragraph.spans[last][1]
            if not _NO.search(paragraph.text, max(0, begin - 40), begin):
                yield paragraph.text[begin:end]

    def first_in(self, text: str) -> str:
        """The first words of the topic, as written; "" where it is not spoken of."""
        return next(self.all_in(text), "")

    def beginnings(self, lines: str) -> set[str]:
        """The words, as written, that begin a term in one of many lines; some may begin none, as the lines
        are read as one paragraph."""
        paragraph = _paragraph(lines)
        return {paragraph.written(first) for first, _ in paragraph.terms.get(self, ())}

    def is_named(self, text: str) -> bool:
        """Whether a word of the topic stands in the text, denied or not: a "no" is a statement, too."""
        return next(self._found(text), None) is not None


# One index of all topics: each word of a plan is looked up once, however many topics are asked for.
@cache
def _index() -> dict[str, list[_Term]]:
    index: dict[str, list[_Term]] = {}
    for topic in Topic.all:
        written = (term.strip() for row in topic.languages.values() for term in row.split(","))
        for term in (_Term.of(topic, number, term) for number, term in enumerate(written)):
            first = term.words[0]
            index.setdefault(first[:_KEY] if term.open[0] else first, []).append(term)
    return index


class _Begun(NamedTuple):
    """The terms that may begin with a word.

    Attributes:
        alone: those of this one word.
        longer: those of several words, by the first letter of the second.
        is_plain: whether the word is all one has to look at.
    """

    alone: list[_Term]
    longer: dict[str, list[_Term]]
    is_plain: bool


class _BegunBy(dict[str, "_Begun | None"]):
    """What may begin with a word; None for most. Looks up what it lacks, and keeps it for the next plan."""

    _MOST = 8192

    def __missing__(self, word: str) -> _Begun | None:
        """Look a word up in the index; nothing grows without end."""
        if len(self) >= self._MOST:
            self.clear()
        known = _index().get(word, [])
        if len(word) > _KEY:
            known = known + _index().get(word[:_KEY], [])
        fit = sorted((term for term in known if _fits(word, term.words[0], term.open[0])), key=_number)
        alone = [term for term in fit if len(term.words) == 1]
        longer: dict[str, list[_Term]] = {}
        for term in fit:
            if len(term.words) > 1:
                longer.setdefault(term.words[1][:1], []).append(term)
        is_plain = not longer and not any(term.is_acronym for term in alone)
        found = self[word] = _Begun(alone, longer, is_plain) if fit else None
        return found


_BEGUN_BY = _BegunBy()
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
    it="riunion*, comitato, tavolo, gruppo di lavoro, cabina di regia, mensil*, settimanal*",
    es="reunion*, reúne*, comité*, grupo* de trabajo, mensual*, semanal*, mesa de coordinación",
    pt="reuni*, comité*, grupo* de trabalho, mensa*",
    nl="overleg*, vergader*, werkgroep*, stuurgroep*, maandelijks*, wekelijks*, projectteam",
    pl="spotka*, zespół, zespołu, komitet*, co miesiąc, grupa robocza",
    cs="schůz*, pracovní skupin*, měsíčně",
    sk="stretnut*, pracovná skupin*, mesačne",
    el="συναντή*, συνεδριά*, επιτροπή, ομάδα εργασίας, μηνιαί*",
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
    nl="datasteward*, gegevensbeheer*, databeheer*",
    pl="opiekun* danych",
    el="υπεύθυν* δεδομένων",
)
CITIZENS = Topic(
    en="citizens, residents, inhabitants, general public",
    fr="citoyens, habitants, grand public, usagers",
    de="bürger*, einwohner*, öffentlichkeit",
    it="cittadin*, residenti, abitanti",
    es="ciudadan*, vecinos, vecinas, habitantes",
    nl="burgers, inwoners, bewoners",
    pl="mieszkańc*, obywatel*",
    el="πολίτες, κάτοικοι",
)
# Before the name of a person, and of nobody else. "M." and "Dr." with their dots.
PERSON = re.compile(
    r"\A\s*(?:Mrs?|Ms|Mx|Miss|Dr|Prof|Ing|Mgr|Herr|Frau|Hr|Fr|Mme|Mlle|Monsieur|Madame|Sig|Sig\.ra"
    r"|Signora?|Dott"
    r"|Dott\.ssa|Sra?|Señora?|Don|Doña|Dhr|Mevr|Mevrouw|Pan|Pani|Κος|Κα|κ)(?:\.\s*|\s+)(?=[^\W\d_a-z])"
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
    nl="dienst*, bedrijf, bedrijven, exploitant*, agentschap, provincie*, universiteit*",
    pl="wydział*, spółka, spółki, operator*, agencja, urząd*, uniwersytet*",
    el="υπηρεσία, εταιρεία, φορέα*, πανεπιστήμιο",
)
ORIGIN = re.compile(
    r"(?<!\w)(?:(?:coming\s+)?(?:mainly\s+)?from|provided by|supplied by|owned by|held by|vom|von|durch"
    r"|du|de la|des|fourni\w* par|dal|dalla|dei|del|de los|van|door|od|από)\s+",
    re.IGNORECASE,
)
ABOUT_PEOPLE = Topic(
    en=(
        "phone*, smartphone*, mobile data, mobile network*, mobile operator*, cell phone*, cellular"
        ", wi-fi*, wifi*, bluetooth"
        ", camera*, cctv, video*, anpr, alpr, licence plate*, license plate*, number plate*, ticketing"
        ", ticket validation*"
        ", smart card*, travel card*, smart meter*, smart water meter*, gps trace*, gps track*"
        ", household survey*"
        ", travel survey*, mobility survey*, citizen survey*, citizens' survey*, resident survey*"
        ", residents' survey*"
        ", passenger survey*, visitor survey*, street survey*, user survey*, questionnaire*, drone*"
        ", floating car*"
        ", facial, face recognition, register of residents, population register, resident register*, patient*"
    ),
    fr=(
        "téléphon*, données mobiles, caméra*, vidéo*, vidéosurveillance, lapi, plaques, billettique"
        ", compteur* communicant*"
        ", enquête ménages, enquête auprès, questionnaire*, traces gps"
    ),
    de=(
        "mobilfunk*, handy*, kamera*, video*, kennzeichen*, ticketdaten, fahrgastbefragung*"
        ", haushaltsbefragung*"
        ", bürgerbefragung*, bewegungsdaten, intelligente* stromzähler*, melderegister, einwohnermelde*"
        ", drohne*"
    ),
    it="telefon*, cellular*, telecamer*, targhe, bigliettazione, questionar*, contator* intelligent*, dron*",
    es="telefon*, teléfon*, móvil*, cámara*, matrícula*, billetaje, encuesta*, contador* inteligente*, dron*",
    pt="telemóve*, câmara* de vídeo, matrícula*, bilhética, inquérito*, contador* inteligente*",
    nl="telefoon*, mobiele data, camera*, kenteken*, ov-chipkaart*, slimme meter*, drone*"
    ", enquête onder, enquêtes onder, bewonersenquête*, reizigersenquête*, bezoekersenquête*",
    pl="telefon*, kamer*, monitoring wizyjny, tablic rejestracyjnych, ankiet*, liczniki inteligentne",
    cs="telefon*, kamer*, registračních značek, dotazník*",
    sk="telefón*, kamer*, evidenčných čísel, dotazník*",
    el="κινητ* τηλεφων*, κάμερ*, πινακίδ*, ερωτηματολόγι*",
    sv="telefon*, kamer*, registreringsskylt*, enkät*, drönar*",
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
    nl="anoniem*, geanonimiseerd*, geaggregeerd*",
    pl="anonim*, zagregowan*, pseudonim*",
    cs="anonym*, agregovan*",
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
    pl="czasie rzeczywistym",
    cs="reálném čase",
    sk="reálnom čase",
    el="πραγματικό χρόνο, πραγματικού χρόνου",
    sv="realtid*",
)
OFTEN = re.compile(
    r"\b(?:\d+[\s-]*(?:s|sec|seconds?|min|minutes?|h|hours?|minuti|minutos|minuten|stunden|heures?)"
    r"|real[\s-]?time|live|hourly|minutely|stündlich|horaire|echtzeit|temps réel)\b",
    re.IGNORECASE,
)
RARELY = re.compile(
    r"\b(?:static|yearly|annual\w*|monthly|once|never|every \w+ years?|jährlich|monatlich|annuel\w*"
    r"|mensuel\w*|jaarlijks|maandelijks|statisch|statique)\b",
    re.IGNORECASE,
)
INTEGRATION = Topic(
    en=(
        "integrat*, data platform*, data hub*, pipeline*, interface*, interoperab*, api, apis, merg*"
        ", join, joins, joining"
        ", link, linking, connect, connecting, harmonis*, harmoniz*, fusion, etl, data infrastructure"
        ", one map, data space"
    ),
    fr="intégr*, plateforme*, hub de données, interface*, interopérab*, harmonis*, relier, connecter",
    de="integr*, datenplattform*, schnittstelle*, interoperab*, verknüpf*, zusammenführ*, harmonis*, anbind*",
    it="integr*, piattaforma*, interoperab*, interfacc*, armonizz*",
    es="integr*, plataforma*, interoperab*, interfaz*, armoniz*",
    nl="integr*, dataplatform*, koppel*, interoperab*, harmonis*",
    pl="integr*, platform*, interoperac*, połącz*",
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
    nl="commercieel, commerciële, betaald*, aankoop, abonnement*",
    pl="komercyjn*, płatn*, zakup*",
    el="εμπορικ*, συνδρομ*, αγορά",
)
# A licence that says no more than that there is one.
VAGUE_LICENCE = frozenset(
    "open,open data,open licence,open license,free,public,public data,yes,ouvert,données"
    " ouvertes,libre,licence ouverte ?"
    ",offen,offene daten,frei,aperto,dati aperti,libero,abierto,datos abiertos,vrij,otwarte,ανοικτά".split(
        ","
    )
)
OPEN_LICENCE = Topic(
    en=(
        "cc-by*, cc by*, cc0*, cc-0*, odbl*, odc-by*, pddl*, ogl*, open government licence*"
        ", creative commons, public domain"
    ),
    fr="etalab*, licence ouverte*",
    de="dl-de*, datenlizenz deutschland*",
    it="iodl*",
    nl="publiek domein",
)
# Words a list of data is not made of: what is left without them names something.
VAGUE = frozenset(
    "various different several many some all any data datasets dataset sources source relevant necessary"
    " needed available"
    " existing city municipal urban of the a an and or from our will be is are to we use used using need"
    " required open"
    " other others different types type kinds kind diverse données diverses données différentes plusieurs"
    " toutes les des"
    " verschiedene diverse daten alle vorhandene datos diversos varios dati vari diversi gegevens"
    " verschillende różne dane"
    " internal external public private information etc for twin digital".split()
)

# ── Money ───────────────────────────────────────────────────────────────────────────────────────────

HEDGE = Topic(
    en=(
        "potential, potentially, possible, possibly, considering, exploring, explore, looking into"
        ", could be funded"
        ", might be funded, may come from, could come from, we hope, under discussion, looking for"
        ", possibilities"
    ),
    fr="potentiel*, possible*, éventuel*, envisag*, pourrai*, à l'étude, nous espérons",
    de="potenzielle*, möglich*, mögliche*, denkbar*, eventuell*, geprüft, erwogen, hoffen",
    it="potenzial*, possibil*, eventual*, stiamo valutando, potrebb*",
    es="potencial*, posible*, eventual*, estudiando, podría*",
    pt="potenci*, possíve*, eventua*, poderá*, poderia*",
    nl="mogelijk*, eventue*, overweg*, zou kunnen, onderzoeken",
    pl="potencjaln*, możliw*, ewentualn*, rozważ*",
    cs="potenciáln*, možn*, případn*, zvažuj*",
    sk="potenciáln*, možn*, prípadn*, zvažuj*",
    el="πιθαν*, ενδεχόμεν*, εξετάζ*",
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
        ", couvert*, déposé*, sécurisé*"
    ),
    de=(
        "gesichert*, bewilligt*, genehmigt*, beantragt*, eingestellt, tragen, trägt, bezahl*"
        ", beschlossen*, zugesagt*, gedeckt"
    ),
    it="approvat*, stanziat*, ottenut*, richiest*, finanziat* da, copre, coperto, assegnat*, presentat*",
    es="aprobad*, concedid*, asignad*, solicitad*, financiad* por, paga, cubre, presupuestad*, asegurad*",
    pt="aprovad*, concedid*, atribuíd*, solicitad*, financiad* por, paga, assegurad*",
    nl=(
        "toegekend*, goedgekeurd*, aangevraagd*, begroot*, betaalt, betalen, gedekt, vastgesteld"
        ", gereserveerd"
    ),
    pl="przyznan*, zatwierdzon*, złożon*, zapewnion*, finansuje, pokrywa, zabezpieczon*",
    cs="schválen*, přidělen*, podan*, zajištěn*, hradí",
    sk="schválen*, pridelen*, podan*, zabezpečen*, hradí",
    el="εγκρίθηκ*, εγκεκριμέν*, εξασφαλισμέν*, κατατέθηκ*, καλύπτ*",
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
    nl="aanvra*, aanvrag*, onderhandel*, besluit*, indien*",
    pl="wnios*, wniosek, złoży*, negocj*, uchwał*",
    el="αίτησ*, υποβολή, αίτημα",
)
UPKEEP = Topic(
    en=(
        "maintenance, maintain the, user support, support to users, user assistance, helpdesk, help desk"
        ", hosting"
        ", operation of the twin, operating the twin, keep running, long-term support, service contract"
    ),
    fr=(
        "maintenance, assistance aux utilisateurs, hébergement, exploitation du jumeau"
        ", support aux utilisateurs"
    ),
    de="wartung*, pflege des, betrieb des, instandhaltung*, nutzersupport*, anwendersupport*, hosting",
    it="manutenzione, assistenza agli utenti, hosting, gestione operativa",
    es="mantenimiento, soporte, asistencia a usuarios, alojamiento",
    pt="manutenção, apoio aos utilizadores, alojamento",
    nl="onderhoud*, beheer van de, gebruikersondersteuning, hosting",
    pl="utrzymani*, konserwacj*, wsparcie użytkowników, hosting",
    cs="údržb*, provoz dvojčete, podpora uživatelů",
    sk="údržb*, prevádzk*, podpora používateľov",
    el="συντήρησ*, υποστήριξη χρηστών, φιλοξενία",
    sv="underhåll*, användarstöd, förvaltning av tvillingen",
)
NO_UPKEEP = Topic(
    en="running costs, recurring cost*, operating cost*, annual cost*, maintenance cost*",
    fr="coûts de fonctionnement, coûts récurrents",
    de="betriebskosten, laufende kosten, folgekosten",
    it="costi di gestione, costi ricorrenti",
    es="costes de funcionamiento, costes recurrentes",
    nl="beheerkosten, structurele kosten",
)

# ── Buying ──────────────────────────────────────────────────────────────────────────────────────────

TENDER = Topic(
    en=(
        "tender*, procure*, bids, call for bids, call for proposals, market consultation, market sounding"
        ", contract award"
        ", award the contract, framework contract*, framework agreement*, supplier*, contractor*"
        ", request for proposals, rfp"
        ", purchase*, purchasing, buy, hire, commission a"
    ),
    fr="appel d'offres, appels d'offres, marché*, consultation des entreprises, achat*"
    ", commande publique, prestataire*, fournisseur*, dce",
    de="ausschreib*, vergabe*, beschaff*, angebote einholen, markterkundung*, rahmenvertrag*, beauftrag*"
    ", dienstleister*, auftragnehmer*, anbieter*",
    it="gara, gare, appalt*, bando, affidament*, fornitor*, consultazione di mercato",
    es="licitaci*, contrataci*, concurso público, pliego*, proveedor*, adjudic*, consulta preliminar",
    pt="concurso público, contrataç*, adjudic*, caderno de encargos, fornecedor*",
    nl="aanbested*, inkoop*, offerte*, marktconsultatie*, leverancier*, opdrachtnemer*, raamovereenkomst*",
    pl="przetarg*, zamówie*, oferent*, wykonawc*, dostawc*, zapytanie ofertowe",
    cs="veřejn* zakázk*, zadávací*, dodavatel*, nabídk*, výběrov* řízení",
    sk="verejn* obstaráv*, dodávateľ*, súťaž*",
    el="διαγωνισμ*, δημόσι* σύμβασ*, προμήθει*, ανάδοχ*",
    sv="upphandl*, anbud*, leverantör*, ramavtal*",
)
IN_HOUSE = Topic(
    en="in-house, own staff, ourselves, by ourselves, built internally, no external provider, no provider",
    fr="en interne, en régie, nos propres équipes",
    de="im haus, eigenleistung*, eigene* personal*, selbst entwickelt",
    it="internamente, risorse interne",
    es="internamente, personal propio, medios propios",
    nl="intern, eigen medewerkers, zelf",
    pl="własnymi siłami, wewnętrznie",
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
    es="criteri*, valor*, precio*, calidad, oferta económicamente",
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
        ", service level*, sla, slas"
        ", warranty, train*, documents"
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
    sk="vlastn*, patr*, práva",
    el="ιδιοκτησ*, ανήκ*, δικαιώματα, κυριότητα",
    sv="äger, ägs, tillhör*, rättigheter",
)
DATA = Topic(
    en="data, dataset*", fr="données", de="daten*", it="dati", es="datos", pt="dados", nl="data, gegevens"
)
DATA_ELSEWHERE = Topic(pl="dane, danych", cs="data, dat", sk="dáta, údaje", el="δεδομέν*", sv="data")
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
    it="standard aperti, formati aperti, open source, riuso, interoperab*, uscita",
    es="estándares abiertos, formatos abiertos, código abierto, interoperab*, salida, reversibilidad",
    nl="open standaard*, open format*, open source, exit*, interoperab*, overdracht",
    pl="otwart* standard*, otwart* format*, open source, interoperac*",
    el="ανοιχτ* πρότυπ*, ανοικτ* πρότυπ*, διαλειτουργ*",
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
    it="responsabile della protezione dei dati, RPD, ufficio legale, avvocatura",
    es="delegad* de protección de datos, DPD, servicios jurídicos, asesoría jurídica",
    nl="FG, functionaris gegevensbescherming, privacy officer*, juridische",
    pl="inspektor* ochrony danych, IOD, biuro prawne",
    el="υπεύθυν* προστασίας δεδομένων, νομική υπηρεσία",
    sv="dataskyddsombud*",
)
IMPACT_ASSESSMENT = Topic(
    en="dpia*, data protection impact assessment*, privacy impact assessment*, impact assessment*",
    fr="AIPD, analyse d'impact, analyses d'impact",
    de="DSFA, datenschutz-folgenabschätzung*, folgenabschätzung*",
    it="valutazione d'impatto",
    es="EIPD, evaluación de impacto",
    nl="gegevensbeschermingseffectbeoordeling, GEB",
    pl="OSOD, ocena skutków, oceny skutków",
    cs="posouzení vlivu",
    sk="posúdenie vplyvu",
    el="ΕΑΠΔ, εκτίμηση αντικτύπου",
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
    fr="vidéosurveillance, caméras, lapi, reconnaissance faciale, données de téléphonie",
    de="videoüberwachung, kameras, gesichtserkennung, mobilfunkdaten, kennzeichenerfassung",
    it="videosorveglianza, telecamere, riconoscimento facciale, dati telefonici",
    es="videovigilancia, cámaras, reconocimiento facial, datos de telefonía",
    nl="cameratoezicht, camera's, gezichtsherkenning, kentekenherkenning",
    pl="monitoring wizyjny, kamery, rozpoznawanie twarzy",
    el="κάμερες, αναγνώριση προσώπου",
)
CRITICAL = Topic(
    en=(
        "transport, transportation, public transport, traffic control, traffic management, traffic light*"
        ", traffic signal*"
        ", drinking water, water supply, water network*, water utility, sewer*, sewage, wastewater"
        ", waste water, sanitation"
        ", power grid*, electricity grid*, electricity network*, energy grid*, energy network*"
        ", gas network*, district heating"
        ", heat network*, hospital*, data centre*, data center*, airport*, railway*, metro"
    ),
    fr=(
        "transport, transports, feux de circulation, gestion du trafic, eau potable, égout*"
        ", assainissement, eaux usées"
        ", réseau électrique, réseau de chaleur, réseau de gaz, hôpital, hôpitaux, métro, tramway"
    ),
    de=(
        "nahverkehr*, öpnv, verkehrssteuerung, ampel*, lichtsignal*, trinkwasser*, abwasser*"
        ", kanalisation, kanalnetz*"
        ", stromnetz*, gasnetz*, fernwärme*, wärmenetz*, krankenhaus*, krankenhäuser, flughafen*"
        ", rechenzentr*"
    ),
    it=(
        "trasporto pubblico, trasporti, semafor*, acquedott*, fognatur*, rete elettrica"
        ", teleriscaldamento, ospedal*"
    ),
    es="transporte, semáforo*, agua potable, alcantarillado, aguas residuales, red eléctrica, hospital*",
    pt="transportes, semáforo*, água potável, esgotos, saneamento, rede elétrica",
    nl=(
        "openbaar vervoer, verkeerslicht*, drinkwater*, riool*, riolering, elektriciteitsnet*, warmtenet*"
        ", ziekenhuis*"
    ),
    pl=(
        "transport publiczny, sygnalizacj* świetln*, wodociąg*, kanalizacj*, sieć energetyczn*"
        ", ciepłownicz*, szpital*"
    ),
    cs="veřejná doprava, semafor*, vodovod*, kanalizac*, teplárn*, nemocnic*",
    sk="verejná doprava, semafor*, vodovod*, kanalizáci*, teplár*, nemocnic*",
    el="δημόσιες συγκοινωνίες, φωτεινοί σηματοδότες, ύδρευση*, αποχέτευση*, νοσοκομεί*",
    sv="kollektivtrafik*, trafikljus, dricksvatten*, avlopp*, elnät*, fjärrvärme*, sjukhus*",
)
CYBERSECURITY_LAW = Topic(
    en=(
        "NIS, nis-2*, nis2*, nis regulations, network and information security, cybersecurity act"
        ", cybersecurity law"
    ),
    de="kritis, it-sicherheitsgesetz*",
    nl="cyberbeveiligingswet, cbw",
    pl="krajowy* system* cyberbezpieczeństwa, KSC",
)
AI = Topic(
    en=(
        "AI, machine learning, deep learning, neural network*, artificial intelligence"
        ", computer vision, image recognition"
        ", facial recognition, language model*, predictive analytics, predictive model*"
        ", predictive maintenance, reinforcement learning"
    ),
    fr="IA, intelligence artificielle, apprentissage automatique, réseau* de neurones, vision par ordinateur",
    de="KI, künstliche* intelligenz, maschinelle* lernen*, bilderkennung, neuronale*",
    it="intelligenza artificiale, apprendimento automatico",
    es="inteligencia artificial, aprendizaje automático",
    pt="inteligência artificial, aprendizagem automática",
    nl="kunstmatige intelligentie, zelflerend*",
    pl="sztuczn* inteligencj*, uczenie maszynowe",
    cs="umělá inteligence, umělé inteligence, strojové učení",
    sk="umelá inteligencia, umelej inteligencie, strojové učenie",
    el="τεχνητή νοημοσύνη, μηχανική μάθηση",
    sv="artificiell intelligens, maskininlärning",
)
AI_LAW = Topic(
    en="AI Act, ai act, ai regulation, artificial intelligence act, 2024/1689",
    fr="règlement ia, règlement sur l'ia, règlement sur l'intelligence artificielle, ia act",
    de="ki-verordnung, ki-vo, ki-gesetz",
    it="regolamento ia, legge sull'ia",
    es="reglamento de ia, ley de ia, reglamento de inteligencia artificial",
    nl="ai-verordening",
    pl="akt o ai, akt w sprawie sztucznej inteligencji",
)
CONNECTED = Topic(
    en=(
        "iot, internet of things, connected vehicle*, connected car*, connected sensor*"
        ", connected product*, connected device*"
        ", floating car*, smart meter*, telematics, e-scooter*, shared scooter*, leased sensor*"
        ", sensor lease*, mobile operator*"
        ", phone operator*, lorawan"
    ),
    fr=(
        "objets connectés, véhicules connectés, capteurs connectés, compteurs communicants"
        ", opérateur* mobile*"
    ),
    de="internet der dinge, vernetzte* fahrzeug*, vernetzte* sensor*, smart-meter*, mobilfunkanbieter*",
    it="internet delle cose, veicoli connessi, sensori connessi, contatori intelligenti",
    es="internet de las cosas, vehículos conectados, sensores conectados, contadores inteligentes",
    nl="internet of things, verbonden voertuigen, slimme meter*",
    pl="internet rzeczy, pojazdy połączone",
    el="διαδίκτυο των πραγμάτων",
)
DATA_ACT = Topic(
    en=(
        "data act, 2023/2854, access to the readings, access to all readings, data access clause*"
        ", data-access clause*"
    ),
    fr="règlement sur les données, data act",
    de="data act, datenverordnung, data-act*",
    it="regolamento sui dati",
    es="reglamento de datos",
    nl="dataverordening",
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
    pt="dados abertos, reutiliz*, inspire",
    nl="open data, hergebruik*, inspire",
    pl="otwarte dane, otwartych danych, ponowne* wykorzyst*, inspire",
    cs="otevřená data, otevřených dat, inspire",
    sk="otvorené dáta, otvorených dát, inspire",
    el="ανοικτά δεδομένα, ανοιχτά δεδομένα, περαιτέρω χρήση",
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
        ", pluvio*, pluie"
    ),
    de=(
        "karte*, 3d*, gelände*, geo*, verkehr*, mobilität*, luft*, lärm*, gebäude*, straße*, baumkataster"
        ", pegel*"
    ),
    it="mapp*, cart*, traffico, mobilità, aria, rumore, edific*, strad*",
    es="mapa*, cartograf*, tráfico, movilidad, aire, ruido, edifici*, calle*",
    nl="kaart*, 3d*, verkeer*, mobiliteit*, lucht*, geluid*, gebouw*",
    pl="map*, ruch*, mobilnoś*, powietrz*, hałas*, budynk*",
    el="χάρτ*, κυκλοφορ*, κινητικότητ*, κτίρι*",
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
