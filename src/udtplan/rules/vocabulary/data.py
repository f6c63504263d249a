"""What is said of data: where it comes from, how fresh it is, under which licence."""

from __future__ import annotations

import re

from udtplan.lazy import pattern
from udtplan.rules.vocabulary.patterns import any_of
from udtplan.rules.vocabulary.topic import Topic

ORIGIN = pattern(
    r"(?<!\w)(?:(?:coming\s+)?(?:mainly\s+)?from|provided by|supplied by|owned by|held by|vom|von|durch"
    r"|du|de la|des|fourni\w* par|dal|dalla|dei|del|de los|van|door|od|από)\s+",
    re.IGNORECASE,
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
    en=(
        "live, minutely, up-to-the-minute, continuously, current occupancy, current level*,"
        " current position*, current speed*, current reading*, current status, vehicle position*,"
        " bus position*, tram position*, free spaces, free parking spaces"
    ),
    fr=(
        "en direct, en continu, position des véhicules, positions des véhicules, position des bus,"
        " positions des bus, places libres, places disponibles, occupation actuelle, niveaux actuels"
    ),
    de=(
        "live, minütlich*, aktuelle pegel*, aktuelle belegung, aktuelle messwerte, aktuelle verkehrslage,"
        " aktuelle auslastung, fahrzeugposition*, freie stellplätze, freie parkplätze, belegungsstand"
    ),
    it=(
        "in diretta, in continuo, posizione dei bus, posizione degli autobus, posizione dei veicoli,"
        " posti liberi, occupazione attuale, livelli attuali"
    ),
    es=(
        "en directo, en vivo, en continuo, posición de los autobuses, posición de los vehículos,"
        " plazas libres, ocupación actual, niveles actuales"
    ),
    pt=(
        "em direto, ao vivo, em contínuo, posição dos autocarros, posição dos veículos, lugares livres,"
        " lugares vagos, ocupação atual, níveis atuais"
    ),
    nl=(
        "live, doorlopend, actuele bezetting, actuele waterstand*, actuele standen, voertuigposities,"
        " vrije plaatsen, vrije parkeerplaatsen"
    ),
    pl=(
        "na żywo, pozycje pojazdów, położenie pojazdów, wolne miejsca, bieżące poziomy, aktualne poziomy,"
        " bieżące zajęcie, aktualne zajęcie"
    ),
    cs="živě, živá, živé, polohy vozidel, volná místa, aktuální obsazenost, aktuální stavy",
    sk="naživo, živé, polohy vozidiel, voľné miesta, aktuálna obsadenosť, aktuálne stavy",
    el="ζωνταν*, θέσεις οχημάτων, ελεύθερες θέσεις, τρέχουσα πληρότητα, τρέχουσες στάθμες",
    sv="direkt från, fordonspositioner, lediga platser, aktuell beläggning",
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
OFTEN = any_of({"any": rf"\d+[\s-]*(?:{_UNITS_OF_TIME})", **_OFTEN})
RARELY = any_of(_RARELY)
# How often, in prose.
RHYTHM = any_of(
    {
        "any": rf"\d+[\s-]*(?:{_UNITS_OF_TIME})",
        "en": r"hourly|minutely|every (?:\w+ )?(?:hours?|minutes?|seconds?)"
        r"|latency|delay|each (?:hour|minute)|daily",
        "fr": r"toutes les (?:\w+ )?(?:heures|minutes|secondes)|chaque (?:heure|minute)|latence|retard|délai"
        r"|quarts? d[’']heure|chaque jour|quotidien\w*",
        "de": r"stündlich\w*|minütlich\w*|sekündlich\w*|alle \w+ (?:minuten|sekunden|stunden)"
        r"|jede (?:minute|stunde)|latenz|verzögerung|viertelstünd\w*|täglich\w*",
        "it": r"ogni (?:\w+ )?(?:or[ae]|minut[oi]|second[oi])|latenza|ritardo|quarto d[’']ora|ogni giorno",
        "es": r"cada (?:\w+ )?(?:horas?|minutos?|segundos?)"
        r"|latencia|retraso|retardo|cuarto de hora|diari\w+",
        "pt": r"(?:a )?cada (?:\w+ )?(?:horas?|minutos?|segundos?)|de hora a hora"
        r"|latência|atraso|quarto de hora|diari\w+",
        "nl": r"(?:elke?|iedere?|om de|per) (?:\w+ )?(?:uur|minuut|minuten|seconden?)"
        r"|vertraging|kwartier|dagelijks\w*",
        "pl": r"co (?:\w+ )?(?:godzin\w*|minut\w*|sekund\w*)|opóźnieni\w+|kwadrans|codzienn\w+",
        "sk": r"každ\w+ (?:\w+ )?(?:hodin\w*|minút\w*|sekund\w*)|oneskoren\w+|štvrťhodin\w*|denne",
        "el": r"(?:κάθε|ανά) (?:\w+ )?(?:ώρ\w+|λεπτ\w+|δευτερόλεπτ\w+)|ωριαί\w+|καθυστέρηση",
    }
)
# A rhythm that says "at once", and no number.
AT_ONCE = any_of(
    {
        "en": r"(?:in )?(?:near )?real[\s-]?time|live",
        "fr": r"(?:en )?temps réel|en direct",
        "de": r"(?:in )?echtzeit",
        "it": r"(?:in )?tempo reale|in diretta",
        "es": r"(?:en )?tiempo real|en directo|en vivo",
        "pt": r"(?:em )?tempo real|em direto",
        "pl": r"(?:w )?czas(?:ie)? rzeczywist\w+|na żywo",
        "sk": r"v reálnom čase|reálny čas|naživo",
        "el": r"(?:σε )?πραγματικ\w+ χρόν\w+|ζωντανά",
    }
)
# How often something is sent that is not live; and by what it never is.
SELDOM_SENT = any_of(
    {
        **_RARELY,
        "en+": r"weekly|(?:every|each) (?:week|month|year|(?:mon|tues|wednes|thurs|fri)day)|pdf|by e-?mail",
        "fr+": r"hebdomadaire\w*|chaque (?:semaine|mois|année)|par e-?mail|par courriel",
        "de+": r"(?:wöchentlich|monatlich|jährlich)\w*|jede (?:woche)|jeden monat|jedes jahr|per e-?mail",
        "it+": r"settimanal\w*|ogni (?:settimana|mese|anno)",
        "es+": r"semanal\w*|cada (?:semana|mes|año)|por correo",
        "pt+": r"semana\w*|cada (?:semana|mês|ano)",
        "nl+": r"(?:wekelijks|maandelijks|jaarlijks)\w*|elke (?:week|maand)|elk jaar|per e-?mail",
        "pl+": r"tygodniow\w+|co tydzień|mailem",
        "sk+": r"týždenn\w+|každý (?:týždeň|mesiac|rok)",
        "el+": r"εβδομαδιαί\w+",
    }
)
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
# In the role of who owns data: that it is to be paid for.
SELLS = Topic(
    en="sells, sell, seller, resells",
    fr="vend, vendent, vendeur, revend",
    de="verkauft, verkaufen, verkäufer*, vertreibt",
    it="vende, vendono, rivende, venditore",
    es="vende, venden, vendedor*",
    pt="vende, vendem, vendedor*",
    nl="verkoopt, verkopen, verkoper*",
    pl="sprzedaje, sprzedają, sprzedawc*",
    sk="predáva, predávajú, predajca",
    el="πουλά, πουλάει, πωλεί, πωλούν, πωλητής",
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
