"""Maps, counts and measurements of a city, and what is said of their use by others."""

from __future__ import annotations

from udtplan.rules.vocabulary.patterns import any_of
from udtplan.rules.vocabulary.topic import Topic

REUSE = Topic(
    en=(
        "open data, re-use*, reuse of, reused by, published as, open government licence*, cc-by*, cc by*"
        ", cc0, inspire"
        ", high-value dataset*, data governance act, open licence*, open license*, openly licensed, publish*"
        ", 2019/1024, 2023/138, 2007/2, 2022/868, internal use, used by others, used by anyone"
        ", use by others, freely available, free of charge to, freely accessible, opendata"
    ),
    fr=(
        "open data, données ouvertes, réutilis*, licence ouverte, etalab*, inspire, publier, publie, publient"
        ", publiera, publieront, publierons, publions, publié, publiée, publiés, publiées, publication*"
        ", usage interne, libre accès, librement accessible*, accès libre"
    ),
    de=(
        "open data, offene daten, offenen daten, weiterverwend*, nachnutz*, dl-de*, inspire, veröffentlich*"
        ", frei zugänglich*, frei verfügbar*, frei nutzbar*, internen gebrauch, nur intern"
        ", datennutzungsgesetz*, daten-governance-*"
    ),
    it=(
        "open data, dati aperti, riutilizz*, riuso, inspire, pubblicat*, pubblicare, pubblicazion*"
        ", pubblicher*, pubblichiamo, pubblicano, uso interno, liberamente"
    ),
    es=(
        "datos abiertos, open data, reutiliz*, inspire, publicar*, publicad*, publicaci*, publican, publique*"
        ", se publica, publicamos, uso interno, libre acceso, acceso libre, libremente"
    ),
    pt=(
        "dados abertos, reutiliz*, inspire, publicaç*, publicam, publicamos, uso interno, livre acesso"
        ", acesso livre, livremente"
    ),
    nl=(
        "open data, hergebruik*, inspire, publicer*, gepubliceerd*, intern gebruik, vrij beschikbaar"
        ", vrij toegankelijk"
    ),
    pl="otwarte dane, otwartych danych, ponowne* wykorzyst*, inspire, otwart* dan*, udostępni*, upublicz*"
    ", publikuj*, publikow*, opublik*, użytku wewnętrznego, powszechnie dostępn*",
    cs="otevřená data, otevřených dat, inspire, otevřen* dat*, zveřejn*",
    sk="otvorené dáta, otvorených dát, inspire, otvoren* dát*, otvoren* údaj*, zverej*, opakovan* použi*"
    ", voľne dostupn*, interné použitie, vnútorn* potreb*",
    el=(
        "ανοικτά δεδομένα, ανοιχτά δεδομένα, περαιτέρω χρήση, ανοικτ* δεδομέν*, ανοιχτ* δεδομέν*"
        ", δημοσιεύ*, δημοσιεύονται, επαναχρησιμοπ*, περαιτέρω χρήσ*, δημοσίευσ*, εσωτερική χρήση"
        ", ελεύθερα διαθέσιμ*, διατίθενται ελεύθερα"
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
# What a city makes or keeps of its ground, its streets and its air.
_GEODATA = {
    "en": r"maps?(?! (?:the|out|our|which|how|where|every|all)\b)|map layers?|cartography|orthophotos?"
    r"|geodata|spatial data|gis (?:data|layers?)|(?:3d|city) models?(?= of\b)|terrain models?"
    r"|cadastre|tree register|traffic (?:counts?|volumes?|data)"
    r"|(?:cycle|bicycle|pedestrian|junction|vehicle) counts?"
    r"|noise (?:monitors?|levels|measurements)|air quality (?:stations?|measurements|data)|weather stations?"
    r"|(?:rain|river) gauges?",
    "fr": r"(?<!sur la )cartes?(?! (?:bancaires?|d[’']abonn\w+|de (?:transport|bus)))|cartographies?"
    r"|orthophotos?|données (?:géographiques|géospatiales|de trafic|de mobilité|environnementales)"
    r"|maquettes? 3d|modèles? numériques? de terrain|comptages?|sonomètres?|stations? (?:météo|de mesure)"
    r"|pluviomètres?|cadastre|couches? sig",
    "de": r"(?!speise|fahr|kunden|chip|bank|eintritts)[\w-]*karten?|kartenwerk\w*|geodaten|luftbilder\w*"
    r"|orthofotos?|geländemodell\w*|stadtmodell\w*|baumkataster\w*|katasterdaten|verkehrsstärken"
    r"|verkehrszähl\w+|verkehrsdaten|dauerzählstellen|zählstellen|radzähl\w+|lärmmess\w+|luftmess\w+"
    r"|messstationen|wetterstationen|pegeldaten|umweltdaten",
    "it": r"mapp[ae]|cartografi[ae]|ortofoto|dati geografici|dati territoriali|modell[oi] 3d della"
    r"|conteggi|centraline|fonometri|catasto|rilievi (?:di traffico|del traffico)|dati (?:sul|di) traffico"
    r"|pluviometri",
    "es": r"mapas?|cartografía|ortofotos?|datos (?:geográficos|espaciales|de tráfico|de movilidad"
    r"|ambientales)|modelos? 3d de|aforos?|conteos?|sonómetros?|catastro"
    r"|estaciones (?:meteorológicas|de calidad)|pluviómetros?|inventario del arbolado",
    "pt": r"mapas?(?! de (?:pessoal|quantidades))|cartografia|ortofotos?|dados (?:geográficos|espaciais"
    r"|de tráfego|de mobilidade|ambientais)|modelos? 3d d[aeo]|contagens|sonómetros?|cadastro"
    r"|estações (?:meteorológicas|de qualidade)|pluviómetros?",
    "nl": r"(?!(?:klanten|ov-?chip|bank|visite)kaart)[\w-]*kaart(?:en)?|kaartlagen|luchtfoto[’']?s|geodata"
    r"|verkeerstellingen|verkeersdata|fietstellingen|tellingen|telpunten|bomenregister|geluidmeters"
    r"|luchtmeetnet|meetstations|weerstations|3d-stadsmodel|hoogtemodel",
    "pl": r"map(?:a|y|ę|ą|ie)|kartografi\w+|ortofotomap\w+|dan\w+ (?:przestrzenn\w+|geodezyjn\w+"
    r"|o ruchu)|model\w* 3d miasta|pomiar\w* (?:ruchu|hałasu|powietrza)|zliczani\w+|licznik\w* rowerow\w+"
    r"|ewidencj\w+ (?:drzew|gruntów)|stacj\w+ (?:pogodow\w+|pomiarow\w+)|deszczomierz\w*",
    "sk": r"map(?:a|y|u|ou|e)|máp|kartografi\w+|ortofot\w+|priestorov\w+ údaj\w+|geodát\w*|3d model\w* mesta"
    r"|sčítani\w+|hlukomer\w*|meteostanic\w*|zrážkomer\w*|kataster|pasport\w* zelene",
    "el": r"χάρτ\w+|χαρτογράφησ\w+|ορθοφωτογραφί\w+|γεωχωρικ\w+ δεδομέν\w+|μετρήσεις κυκλοφορίας"
    r"|κυκλοφοριακ\w+ (?:μετρήσε\w+|δεδομέν\w+|φόρτ\w+)|κτηματολόγι\w+|μητρώ\w+ δέντρων"
    r"|σταθμ\w+ (?:μέτρησης|μετρήσεων)|τρισδιάστατ\w+ μοντέλ\w+ της",
}
GEODATA = any_of(_GEODATA)
# That the city has it, and nobody else.
_OF_THE_CITY = {
    "en": r"we|our|us|the (?:city|council|municipality|town)|municipal|department|office|directorate"
    r"|unit|division",
    "fr": r"nous|nos|notre|la (?:ville|mairie|métropole|commune)|municipa\w+|service|direction",
    "de": r"wir|unser\w*|die (?:stadt|gemeinde)|der (?:stadt|gemeinde)|städtisch\w*|kommunal\w*|\w*amt"
    r"|\w*amtes|abteilung|fachbereich",
    "it": r"abbiamo|nostr\w+|il comune|del comune|la città|comunal\w+|ufficio|settore|direzione",
    "es": r"tenemos|nuestr\w+|el ayuntamiento|del ayuntamiento|municipal\w*|servicio|área|concejalía",
    "pt": r"temos|noss\w+|a câmara|da câmara|o município|do município|municipa\w+|divisão|departamento",
    "nl": r"wij|we|onze|de (?:gemeente|stad)|gemeentelijk\w*|afdeling|dienst",
    "pl": r"mamy|nasz\w*|miasto|miasta|gmina|gminy|miejsk\w+|wydział\w*|biuro|biura",
    "sk": r"máme|naš\w*|mesto|mesta|mestsk\w+|oddeleni\w+|odbor\w*|útvar\w*",
    "el": r"έχουμε|μας|ο δήμος|του δήμου|στον δήμο|δημοτικ\w+|διεύθυνσ\w+|τμήμα\w*",
}
OF_THE_CITY = any_of(_OF_THE_CITY)
# What may not be open to all, and is handed to others.
_PROTECTED = {
    "en": r"(?:protected|confidential|sensitive|restricted|non-public) (?:\w+ ){0,2}"
    r"(?:data(?:sets?)?|records|files|registers?)",
    "fr": r"données (?:\w+ ){0,2}(?:protégées|confidentielles|sensibles|non publiques)",
    "de": r"(?:geschützte|vertrauliche|sensible|schutzwürdige|nichtöffentliche)\w* (?:\w+ )?\w*daten\w*",
    "it": r"dati (?:\w+ ){0,2}(?:protetti|riservati|sensibili)",
    "es": r"datos (?:\w+ ){0,2}(?:protegidos|confidenciales|sensibles|reservados)",
    "pt": r"dados (?:\w+ ){0,2}(?:protegidos|confidenciais|sensíveis|reservados)",
    "nl": r"(?:beschermde|vertrouwelijke|gevoelige|afgeschermde) (?:\w+ )?\w*(?:gegevens|data|bestanden)",
    "pl": r"(?:chronion\w+|poufn\w+|wrażliw\w+) dan\w+|dan\w+ (?:\w+ )?(?:chronion\w+|poufn\w+|wrażliw\w+)",
    "sk": r"(?:chránen\w+|dôvern\w+|citliv\w+) (?:údaj\w+|dát\w*)",
    "el": r"(?:προστατευόμεν\w+|εμπιστευτικ\w+|ευαίσθητ\w+) δεδομέν\w+",
}
PROTECTED = any_of(_PROTECTED)
_HANDED = {
    "en": r"receives?|gets?|shared?(?: \w+)? with|pass(?:es|ed)?(?: \w+)? on|hand(?:s|ed)?(?: \w+)? over"
    r"|(?:sent|given|supplied|provided|transferred) to|send|give",
    "fr": r"reçoi\w+|transm\w+|partag\w+|remett\w+|remises? à|fourniss\w+|communiqu\w+|mett\w+ à disposition",
    "de": r"erhalten|erhält|bekomm\w+|weitergeben|weitergegeben|geben wir|übermittel\w+|überlassen|geteilt"
    r"|teilen|zur verfügung",
    "it": r"ricev\w+|trasmett\w+|trasmess\w+|condivi\w+|cediamo|cedut\w+|forniamo|consegn\w+|diamo",
    "es": r"recib\w+|cedemos|ceden|compart\w+|entreg\w+|facilitamos|transmit\w+|enviamos",
    "pt": r"receb\w+|cedemos|partilh\w+|entreg\w+|facultamos|transmit\w+|enviamos|fornecemos",
    "nl": r"ontvang\w*|krijg\w+|delen|gedeeld|verstrek\w+|doorgegeven|geven wij|leveren wij|overgedragen",
    "pl": r"otrzymuj\w+|dostaj\w+|przekazuj\w+|przekazyw\w+|dzielimy|udziela\w+|wysyła\w+",
    "sk": r"dostáva\w+|získava\w+|poskytuj\w+|odovzdáva\w+|zdieľa\w+|posiela\w+",
    "el": r"λαμβάν\w+|παίρν\w+|διαβιβάζ\w+|μοιραζόμαστε|κοινοποι\w+|παρέχ\w+|δίν\w+|παραδίδ\w+",
}
HANDED = any_of(_HANDED)
_OTHERS = {
    "en": r"universit\w+|research\w*|compan(?:y|ies)|firms?|partners|third part\w+|water board|region\w*"
    r"|institutes?|start-?ups?|consultan\w+|ministr\w+|operators?",
    "fr": r"universit\w+|recherche|chercheurs|laboratoires?|entreprises?|sociétés?|partenaires|tiers"
    r"|bureaux? d[’']études|région|start-?ups?",
    "de": r"universität\w*|hochschul\w*|forsch\w+|unternehmen|firmen|partner\w*|dritte\w*|institut\w*"
    r"|wasserverband\w*|start-?ups?|ingenieurbüro\w*",
    "it": r"universit\w+|ricerca\w*|aziend[ae]|imprese|partner|terzi|istitut\w+|regione|start-?up"
    r"|consorzi\w*",
    "es": r"universidad\w*|investiga\w+|empresas?|socios|terceros|institutos?|región|consultor\w+"
    r"|start-?ups?",
    "pt": r"universidad\w+|investiga\w+|empresas?|parceiros|terceiros|institutos?|região|consultor\w+"
    r"|start-?ups?",
    "nl": r"universiteit\w*|onderzoek\w*|bedrijven|bedrijf|partners|derden|instituut|waterschap\w*|regio"
    r"|start-?ups?|adviesbureau\w*",
    "pl": r"uniwersytet\w*|uczelni\w*|badacz\w+|badawcz\w+|firm\w*|partner\w+|instytut\w*|start-?up\w*"
    r"|stron\w+ trzeci\w+",
    "sk": r"univerzit\w+|výskum\w+|spoločnos\w+|firm\w+|partner\w+|tret\w+ stran\w+|inštitút\w*|start-?up\w*",
    "el": r"πανεπιστήμι\w+|ερευν\w+|εταιρεί\w+|συνεργάτ\w+|εταίρ\w+|τρίτ\w+|ινστιτούτ\w+|νεοφυ\w+",
}
OTHERS = any_of(_OTHERS)
