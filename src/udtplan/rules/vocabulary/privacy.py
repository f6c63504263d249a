"""Data about people, and what protects them."""

from __future__ import annotations

import re

from udtplan.lazy import pattern
from udtplan.rules.vocabulary.patterns import any_of
from udtplan.rules.vocabulary.topic import Topic

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
        ", household meter*, individual trip*, individual journey*, trip record*, journey record*"
        ", travel diar*, loyalty card*, door to door survey*, survey of households, survey of residents"
        ", survey of inhabitants, home address*, names and addresses"
    ),
    fr=(
        "téléphon*, données mobiles, caméra*, vidéo*, vidéosurveillance, lapi, plaques, billettique"
        ", compteur* communicant*, enquête ménages, enquête auprès, questionnaire*, traces gps"
        ", compteur* intelligent*, compteur* connecté*, validations, titres de transport, trajets individuels"
        ", fichier des abonnés"
    ),
    de=(
        "mobilfunk*, handy*, kamera*, video*, kennzeichen*, ticketdaten, fahrgastbefragung*"
        ", haushaltsbefragung*, bürgerbefragung*, bewegungsdaten, intelligente* stromzähler*"
        ", melderegister, einwohnermelde*, drohne*, intelligente* zähler*, intelligente* wasserzähler*"
        ", intelligente* messsystem*, smart-meter*, fahrausweis*, einzelfahrten, kundenkarte*, abokund*"
    ),
    it=(
        "telefon*, cellular*, telecamer*, targhe, bigliettazione, questionar*, contator* intelligent*"
        ", dron*, contator* domestic*, contator* di utenza, validazion*, spostamenti individuali"
    ),
    es=(
        "telefon*, teléfon*, móvil*, cámara*, matrícula*, billetaje, encuesta*, contador* inteligente*"
        ", dron*, contador* doméstico*, contador* de agua inteligente*, contador* de los hogares"
        ", telelectura*, validaciones, viajes individuales, tarjeta* de transporte"
    ),
    pt=(
        "telemóve*, câmara* de vídeo, matrícula*, bilhética, inquérito*, contador* inteligente*"
        ", contador* doméstico*, contador* de água inteligente*, telecontagem, viagens individuais"
        ", validações de bilhetes, validações de passes"
    ),
    nl=(
        "telefoon*, mobiele data, camera*, kenteken*, ov-chipkaart*, slimme meter*, drone*, enquête onder"
        ", enquêtes onder, bewonersenquête*, reizigersenquête*, bezoekersenquête*, slimme watermeter*"
        ", slimme energiemeter*, individuele ritten, individuele reizen"
    ),
    pl=(
        "telefon*, kamera, kamery, kamerą, kamerami, kamerze, kamerow*, monitoring wizyjny"
        ", tablic rejestracyjnych, ankiet*, licznik* inteligentn*"
        ", inteligentn* licznik*, inteligentn* wodomierz*, kasowania biletów, kart* miejsk*"
    ),
    cs=(
        "telefon*, kamera, kamery, kamerami, kamerov*, registračních značek, dotazník*"
        ", chytr* měřič*, chytr* elektroměr*"
    ),
    sk=(
        "telefón*, kamera, kamery, kamerami, kamerov*, evidenčných čísel, dotazník*"
        ", inteligentn* meradl*, inteligentn* merač*"
        ", inteligentn* vodomer*, cestovn* kart*, jednotlivé jazdy"
    ),
    el="κινητ* τηλεφων*, κάμερ*, πινακίδ*, ερωτηματολόγι*, έξυπν* μετρητ*, επικυρώσεις εισιτηρίων",
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
        ", telefonkästen, telefonkasten, telefonmast*, telefonzelle*"
        ", telefonleitung*, mobilfunkmast*, handymast*, kameramast*, kamerastandort*, kameraposition*"
    ),
    it=("fognatur*, condott*, tubazion*, alber*, fauna, uccell*, tetti, facciat*"),
    es=("alcantarillado, tuberías, colector*, árbol*, arbolado, fauna, aves, tejado*, fachada*"),
    pt=("esgoto*, saneamento, tubage*, coletor*, árvore*, fauna, aves, telhado*, fachada*"),
    nl=(
        "riool*, riolering*, rioler*, buizen, leidingen, bomen, boom, dieren, vogel*, daken, gevel*"
        ", waterstand*, telefoonkast*, telefoonpalen, telefoonpaal"
        ", telefoonmast*, telefoonkabel*, cameramast*, camerapaal, camerapalen, cameralocatie*"
    ),
    pl=("kanalizac*, kanałów, rury, rur, drzew*, zwierz*, ptak*, dach*, elewac*"),
    cs="kanalizac*, potrub*, strom*, zvěř*, střech*, fasád*",
    sk="kanalizác*, potrub*, strom*, zver*, striech*, fasád*",
    el="αποχέτευσ*, αγωγών, αγωγοί, δέντρ*, πανίδα*, στέγ*, όψεις",
    sv="avlopp*, ledningar, rör, träd*, vilt*, fåglar, tak, fasad*",
)
# What a phone or a camera hangs on is nobody; what is read on it may be.
HOLDERS = Topic(
    en=(
        "pole, poles, mast, masts, cabinet*, phone box*, telephone box*, cable, cables, camera position*"
        ", camera location*, camera site*"
    ),
    fr="poteau*, mât, mâts, armoire*, emplacement*, câbles",
    de="mast, masten, schrank, schränke",
    it="palo, pali, armadi*, tralicc*, cavi",
    es="poste*, mástil*, armario*, cables",
    pt="poste*, mastro*, armário*, cabos",
    nl="paal, palen, mast, masten, kast, kasten",
    pl="słup*, maszt*, szaf, szafy, kabli",
    sk="stĺp*, stožiar*, skrine",
    el="στύλ*, ιστοί, ιστών, καλώδι*",
)
_ON = pattern(
    r"\b(?:on|at|from|auf|an|von|vom|sur|aux?|depuis|sui?|sugli|dai|en|em|nos|op|aan|bij|na|przy|ze?"
    r"|στους)\s+"
    r"(?:[\w-]+\s+){0,2}\Z",
    re.IGNORECASE,
)


def is_of_things(name: str) -> bool:
    """Whether what is called so is about things alone, though a word of it suggests people."""
    holder = HOLDERS.first_in(name)
    return NOT_PEOPLE.is_named(name) or (bool(holder) and _ON.search(name[: name.index(holder)]) is None)


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
# Sensing of people in public space, wherever in the plan.
SENSING = Topic(
    en=(
        "cctv, anpr, alpr, surveillance camera*, traffic camera*, video camera*, cameras, wi-fi tracking"
        ", bluetooth"
        ", mobile phone data, phone data, phone-based, facial recognition, face recognition"
        ", number plate*, licence plate*, depth camera*, thermal camera*, people counting, footage, wi-fi"
        " sniff*"
        ", wi-fi sensor*, wi-fi signal*, wifi signal*, signals of phones, smartphones, drone footage"
        ", plate reader*, plate recognition, phone signal*, phone trace*, mobile phones, device identifier*"
        ", mac address*, location trace*, gps traces, dashcam*, body worn camera*, street level image*"
        ", scan car*, scan vehicle*, video counter*, video count*, video analytics, optical counter*"
        ", webcam*, gps tracks, movement data, geotagged, people counter*"
    ),
    fr=(
        "vidéosurveillance, caméras, lapi, reconnaissance faciale, données de téléphonie"
        ", lecture de plaques, données mobiles, capteurs wi-fi, signaux wi-fi, smartphones, images de drone*"
        ", comptage de piétons par image*, lecteur* de plaques, plaques d'immatriculation"
        ", plaques minéralogiques, signaux des téléphones, signaux de téléphones, téléphones portables"
        ", téléphones mobiles, traces gps, dashcam*, caméra* piéton*, images de rue, comptage* vidéo"
        ", analyse vidéo, analyse* d'images, caméra* de rue, caméra* de comptage, bornes wi-fi"
        ", webcam*, traces de déplacement, publications géolocalisées"
        ", compteur* de personnes, données de déplacement"
    ),
    de=(
        "videoüberwachung, kameras, gesichtserkennung, mobilfunkdaten, kennzeichenerfassung, handydaten"
        ", kennzeichenerkennung, gesichtserkennung*, tiefenkamera*, wärmebildkamera*, videokamera*"
        ", überwachungskamera*, wlan-sensor*, wlan-signal*, smartphones, drohnenvideo*, drohnenaufnahme*"
        ", besucherstr*, kennzeichenleser*, kfz-kennzeichen, nummernschild*, handysignal*, mobilfunksignal*"
        ", handyortung, bewegungsprofil*, scanfahrzeug*, scan-fahrzeug*, kamerafahrzeug*, videoanalyse*"
        ", videozähl*, kamerabild*, kamerazähl*, kameragestützt*, dashcam*, bodycam*, wlan-tracking"
        ", webcam*, bewegungsdaten, gps-spuren, standortdaten, personenzähl*"
        ", passantenzähl*"
    ),
    it=(
        "videosorveglianza, telecamere, riconoscimento facciale, dati telefonici, dati di telefonia"
        ", lettura targhe, sensori wi-fi, segnali wi-fi, smartphone, riprese da drone, lettor* targhe"
        ", lettor* di targhe, lettura delle targhe, lettura di targhe, dei cellulari, dai cellulari"
        ", telefoni cellulari, celle telefoniche, segnali dei telefoni, videoanalisi, analisi video"
        ", contapersone, dashcam, hotspot wi-fi, traffico telefonico"
        ", webcam, tracce gps, dati di spostamento, conteggio delle persone"
    ),
    es=(
        "videovigilancia, cámaras, reconocimiento facial, datos de telefonía, cámaras de tráfico"
        ", datos de telefonía móvil, datos de móviles, lectura de matrículas"
        ", sensores wifi, señales wifi, smartphones, imágenes de dron*, lector* de matrícula*, los móviles"
        ", teléfonos móviles, de móviles, puntos wifi, rastreo wifi, wifi municipal*, videoanálisis"
        ", análisis de vídeo, análisis de imágenes, cámara* térmica*, conteo por vídeo, dashcam*"
        ", webcam*, trazas gps, datos de desplazamiento*, conteo de personas"
    ),
    pt=(
        "videovigilância, câmaras de vigilância, câmaras de vídeo, câmaras de trânsito"
        ", câmaras inteligentes, reconhecimento facial, dados móveis, dados de telemóve*"
        ", sensores wi-fi, sinais wi-fi, smartphones, imagens de drone*, leitura de matrículas"
        ", leitor* de matrículas, dos telemóveis, dos seus telemóveis, sinais de telemóve*"
        ", sinal de telemóve*, pontos wi-fi, análise de vídeo, imagens de vídeo, câmaras térmicas"
        ", webcam*, percursos gps, dados de deslocação, contagem de pessoas"
    ),
    nl=(
        "cameratoezicht, camera's, gezichtsherkenning, kentekenherkenning, mobieletelefoondata"
        ", telefoondata, wifi-tracking, wifi-signal*, wifi-sensor*, dieptecamera*, dronebeelden, smartphones"
        ", scanauto*, scanvoertuig*, camerabeelden, videobeelden, videoanalyse*, cameratelling*, kentekens"
        ", kentekencamera*, kentekendata, telefoonsignal*, signalen van telefoons, gsm-data, gsm-gegevens"
        ", wifi-telling*, wifi-punten, dashcam*, bodycam*, warmtebeeldcamera*"
        ", webcam*, gps-sporen, bewegingsdata, passantentelling*, personentelling*"
    ),
    pl=(
        "monitoring* wizyjn*, kamera, kamery, kamerami, kamerow*, rozpoznawani* twarzy"
        ", dan* z telefonów, dan* operatorów komórkowych, sygnał* wi-fi, smartfon*, nagra* z drona"
        ", tablic rejestracyjnych, tablice rejestracyjne, sygnał* telefonów, telefonów komórkowych"
        ", telefony komórkowe, logowa* telefonów, telefonów mieszkańców, wideoanaliz*, analiz* wideo"
        ", wideodetekcj*, obraz* z kamer, nagrania z kamer, punkt* wi-fi, hotspot* wi-fi"
        ", kamer internetowych, śladów gps, ślady gps, zliczani* osób, liczeni* osób"
    ),
    sk=(
        "kamerov* systém*, dopravn* kamer*, bezpečnostn* kamer*, rozpoznávan* tvár*"
        ", údaj* mobilných operátorov, údaj* z mobilných telefónov, signál* wi-fi, smartfón*"
        ", evidenčných čísel, evidenčné čísla, čítani* EČV, signál* telefónov, mobilných telefónov"
        ", videoanalýz*, záber* z kamier, záznam* z kamier, z kamier, kamerami, kamery, termokamer*"
        ", webkamer*, gps stopy, sčítani* osôb, počítani* osôb"
    ),
    el=(
        "κάμερες, αναγνώριση προσώπου, κάμερας, καμερών, αναγνώριση* προσώπ*, δεδομέν* κινητής τηλεφωνίας"
        ", σήματα wi-fi, έξυπνα τηλέφωνα, αναγνώριση* πινακίδων, πινακίδων κυκλοφορίας, σήματα κινητών"
        ", σήματα των κινητών, κινητών τηλεφώνων, κινητά τηλέφωνα, ανάλυση* βίντεο, θερμικ* κάμερ*"
        ", λήψεις drone, λήψεις από drone"
        ", ίχνη gps, καταμέτρηση ατόμων, καταμέτρηση πεζών"
    ),
)
# Data of single people that lies in files.
RECORDS = Topic(
    en=(
        "resident card*, residents card*, smart card data, smartcard data, travel card data, ticketing data"
        ", home address*, health record*, patient data, patient record*, population register"
        ", register of residents, residents register, individual trips, individual journeys, card holders"
        ", cardholders, benefit recipients, names and addresses"
        ", household consumption, household meter*, smart meter reading*, tax records"
        ", school registration*, names of owners"
    ),
    fr=(
        "carte* de résident*, données de billettique, données billettiques, adresse* du domicile"
        ", adresses des habitants, fichier* des abonnés, fichier* d'abonnés, dossier* médica*"
        ", registre de la population, registre national, données de santé, noms et adresses"
        ", trajets individuels"
        ", consommation* des ménages, consommations individuelles, compteurs individuels"
        ", noms des propriétaires, fichier fiscal"
    ),
    de=(
        "melderegister*, einwohnermelde*, meldedaten, ticketdaten, fahrkartendaten, gesundheitsdaten"
        ", patientendaten, wohnadresse*, wohnanschrift*, kundenkarten*, einzelfahrten, abonnentendaten"
        ", namen und adressen, leistungsempfänger*"
        ", haushaltsverbr*, verbrauchsdaten der haushalte, mieterdaten, schülerdaten, eigentümerdaten"
        ", namen der eigentümer, steuerdaten"
    ),
    it=(
        "anagrafe, dati anagrafici, dati di bigliettazione, cartelle cliniche, dati sanitari"
        ", indirizz* di residenza, tessere degli abbonati, spostamenti individuali"
        ", nomi e indirizzi"
        ", consumi delle famiglie, consumi domestici, dati degli alunni, nomi dei proprietari, dati fiscali"
    ),
    es=(
        "padrón municipal, datos del padrón, tarjeta* ciudadana*, tarjeta* de residente*, datos de billetaje"
        ", historia* clínica*, datos de salud, domicilio de los, viajes individuales, nombres y direcciones"
        ", tarjeta* de transporte"
        ", consumo* de los hogares, consumo* por hogar, datos del alumnado, nombres de los propietarios"
        ", datos fiscales"
    ),
    pt=(
        "cartão de residente, cartões de residente, cartão de munícipe, dados de bilhética, dados de saúde"
        ", morada dos, moradas dos, processos clínicos, viagens individuais, nomes e moradas"
        ", cartões de transporte"
        ", consumo* domésticos, consumo* das famílias, dados dos alunos, nomes dos proprietários"
        ", dados fiscais"
    ),
    nl=(
        "basisregistratie personen, brp, stadspas*, ov chipkaart*, gezondheidsgegevens, patiëntgegevens"
        ", adressen van bewoners, woonadres*, individuele ritten, namen en adressen, bewonerspas*"
        ", cliëntgegevens"
        ", verbruik per huishouden, huishoudverbruik, leerlinggegevens, huurdersgegevens"
        ", namen van eigenaren"
    ),
    pl=(
        "kart* mieszkańca, kart* mieszkańców, kart* miejsk*, PESEL, dan* pacjent*, miejsc* zamieszkania"
        ", ewidencj* ludności, adres* mieszkańców, dan* o zdrowiu, dan* pasażerów, imion* i nazwisk*"
        ", zużyci* gospodarstw, dan* uczniów, nazwisk* właścicieli, dan* najemców, dan* podatkow*"
    ),
    sk=(
        "kart* obyvateľ*, mestsk* kart*, register obyvateľov, registra obyvateľov, údaj* o pacient*"
        ", miest* bydliska, adres* obyvateľov, zdravotn* údaj*, rodn* čís*, jednotlivé jazdy"
        ", spotreb* domácností, údaj* žiakov, mená vlastníkov, údaj* nájomcov, daňov* údaj*"
    ),
    el=(
        "κάρτ* δημότη, κάρτ* κατοίκ*, κάρτ* επιβατ*, δημοτολόγι*, μητρώ* κατοίκων, δεδομέν* υγείας"
        ", διευθύνσεις κατοίκων, διεύθυνση κατοικίας, ατομικ* διαδρομ*"
        ", κατανάλωση νοικοκυρι*, κατανάλωση* των νοικοκυριών, στοιχεία μαθητών, ονόματα ιδιοκτητών"
    ),
)
_SHOWN_ON = pattern(
    r"\b(?:on|onto|for|auf|für|sur|pour|sul|sui|sugli|per|en|para|nos?|em|op|voor|na|dla|pre|στα|για)\s+"
    r"(?:(?:their|the|your|our|leurs?|les|ihren|den|die|gli|i|los|sus|os|seus|hun|de|swoich|svojich"
    r"|τα)\s+)?\Z",
    re.IGNORECASE,
)
_PHONE = pattern(
    r"phone|handy|móvil|telemóv|téléph|cellul|telefon|telefón|smartf|τηλέφων|κινητ", re.IGNORECASE
)


def is_shown_on(before: str, sign: str) -> bool:
    """Whether something is shown on phones, or made for them: that tells nothing of who carries them."""
    return _PHONE.search(sign) is not None and _SHOWN_ON.search(before) is not None


# Who has a pseudonym is still a person.
PSEUDONYM = pattern(r"\b(?:pseudon[iyíý]m|seudónim|ψευδων[υύ]μ)\w*", re.IGNORECASE)
# By which single people are known, whatever a register says.
_KNOWN_BY = {
    "en": r"faces?|facial|(?:number|licence|license) plates?|footage|record(?:ed|ings?)|identif\w+"
    r"|names|addresses|individual\w*|follow(?:s|ed)? (?:people|visitors|shoppers)",
    "fr": r"visages?|faciale?|plaques?|enregistr\w+|identifi\w+|noms|adresses|individuel\w*",
    "de": r"gesicht\w*|\w*kennzeichen\w*|aufzeichn\w+|aufgezeichnet|identifi\w+|namen|adressen|einzel\w+",
    "it": r"volt[oi]|facciale|targ(?:a|he)|registra\w+|identific\w+|nomi|indirizzi|individual[ei]",
    "es": r"rostros?|caras|facial|matrículas?|graba\w+|identific\w+|nombres|direcciones|individual\w*",
    "pt": r"rostos?|facial|matrículas?|grava\w+|identific\w+|nomes|moradas|individua\w+",
    "nl": r"gezicht\w*|kenteken\w*|opnames?|opgenomen|identific\w+|namen|adressen|individuele?",
    "pl": r"twarz\w*|tablic\w*|nagr\w+|identyfik\w+|nazwisk\w*|adres\w*|indywidualn\w+",
    "sk": r"tvár\w*|evidenčn\w+|nahráv\w+|záznam\w*|identifik\w+|mien|mená|adres\w*|jednotliv\w+",
    "el": r"πρόσωπ\w+|προσώπων|πινακίδ\w+|καταγρ\w+|ταυτοπο\w+|ονόματα|διευθύνσεις|ατομικ\w+",
}
KNOWN_BY = any_of(_KNOWN_BY)
DATA_PROTECTION = Topic(
    en=(
        "GDPR, 2016/679, data protection, privacy law*, privacy act, privacy regulation*"
        ", record of processing, processing register"
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
# Offices that one can ask, by their names.
_OFFICES = {
    "en": r"data protection|privacy|information governance|legal",
    "fr": r"protection des données|juridique|affaires juridiques",
    "de": r"datenschutz\w*|recht|rechtsamt|rechtsabteilung|justiziariat",
    "it": r"protezione dei dati|legale|avvocatura|affari legali",
    "es": r"protección de datos|jurídic[oa]s?|asesoría jurídica",
    "pt": r"proteção de dados|jurídic[oa]s?",
    "nl": r"gegevensbescherming|privacy|juridische? zaken",
    "pl": r"ochron\w+ danych|prawn\w+|radc\w+ prawn\w+",
    "sk": r"ochran\w+ (?:osobných )?údajov|právn\w+",
    "el": r"προστασία\w* (?:προσωπικών )?δεδομένων|νομικ\w+",
}
LEGAL_OFFICE = any_of(_OFFICES)
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
# A law "applies" to everybody: that says nothing of what is done today.
_HOLDS = {
    "en": r"appl(?:y|ies)|matters?|(?:must|should|has to|have to|is to|are to|needs? to) be"
    r" (?:considered|respected|observed|taken into account|followed)|(?:is|are) (?:relevant|in force"
    r"|binding)",
    "fr": r"s[’']appliquent?|(?:doit|doivent) être (?:respecté|pris)\w*|(?:est|sont) applicables?|en vigueur",
    "de": r"gilt|gelten|(?:ist|sind) (?:zu beachten|anzuwenden|anwendbar|einschlägig|zu berücksichtigen)"
    r"|(?:muss|müssen) (?:beachtet|eingehalten|berücksichtigt) werden",
    "it": r"si applic(?:a|ano)|va(?:nno)? rispettat[oaie]|(?:è|sono) (?:applicabil[ei]|in vigore)"
    r"|dev(?:e|ono) essere (?:rispettat|considerat)[oaie]",
    "es": r"se aplican?|rigen?|(?:es|son) (?:aplicables?|de aplicación)|en vigor|(?:debe"
    r"|deben) (?:respetarse|tenerse)",
    "pt": r"aplica(?:m)?-se|(?:é|são) aplicáve(?:l|is)|vigora\w*|em vigor|(?:deve|devem) ser respeitad\w+",
    "nl": r"(?:is|zijn) van (?:toepassing|kracht)|geldt|gelden|(?:moet|moeten) worden (?:nageleefd|gevolgd)",
    "pl": r"ma(?:ją)? zastosowanie|obowiązuj[eą]|należy (?:przestrzegać|uwzględnić)",
    "sk": r"platí|platia|uplatňuje sa|uplatňujú sa|treba (?:dodržiavať|zohľadniť)",
    "el": r"ισχύ(?:ει|ουν)|εφαρμόζ(?:εται|ονται)|πρέπει να (?:τηρ|ληφθ)\w+",
}
HOLDS = any_of(_HOLDS)
# What is done, and who looked into it.
_PRACTICE = {
    "en": r"compl(?:y|ies|iant|iance)|conform\w*|in line with|registers?|registered|record\w*"
    r"|consulted|checked|audit\w*"
    r"|officer|DPO|reviewed|screened|documented|meets?|trained",
    "fr": r"conform\w*|registres?|consulté\w*|vérifié\w*|audit\w*|délégué\w*|DPD|DPO|respect(?:ons"
    r"|ent|e)|documenté\w*",
    "de": r"entsprechen|entspricht|konform\w*|verzeichnis\w*|\w*beauftragte\w*|geprüft|eingetragen"
    r"|dokumentiert"
    r"|eingehalten werden|erfüll\w*|halten",
    "it": r"conform\w*|registr\w+|consultat\w|verificat\w|audit|responsabile|RPD|DPO|rispettano",
    "es": r"cumpl\w+|conform\w*|registr\w+|consultad\w|verificad\w|auditor\w+|delegad\w+|DPD|DPO",
    "pt": r"cumpr\w+|conform\w*|regist\w+|consultad\w|verificad\w|auditor\w+|encarregad\w+|EPD|DPO",
    "nl": r"voldo\w+|conform|register\w*|geraadpleegd|getoetst|gecontroleerd|audit\w*|functionaris|FG|DPO",
    "pl": r"zgodn\w+|rejestr\w*|konsultowan\w+|sprawdz\w+|audyt\w*|inspektor\w*|IOD|wpisan\w+",
    "sk": r"súlad\w*|v súlade|regist\w+|konzult\w+|overen\w+|audit\w*|zodpovedn\w+ osob\w+|DPO",
    "el": r"συμμορφ\w+|σύμφων\w+|μητρώ\w+|αρχεί\w+|ελέγχ\w+|έλεγχ\w+|υπεύθυν\w+|ΥΠΔ|DPO",
}
PRACTICE = any_of(_PRACTICE)
