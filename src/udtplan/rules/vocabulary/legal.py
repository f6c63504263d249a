"""Laws on security, AI, devices and what is done at home, and what falls under them."""

from __future__ import annotations

import re

from udtplan.lazy import pattern
from udtplan.rules.vocabulary.topic import Topic

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
        ", scada, telecontrol, pumping station*, pump telemetry, remote control of valve*"
        ", remote control of pump*, remote-controlled valve*, water loss*, lift station*"
        ", signal plan*, signal timing*, green time*, signal system*, signal control*"
        ", substation*, transformer station*, heating network*, heat grid*, waterworks, sluice*, flood gate*"
        ", floodgate*, energy management system*, district cooling"
        ", gas pipeline*, traffic centre*"
    ),
    fr=(
        "transport, transports, feux de circulation, gestion du trafic, eau potable, égout*"
        ", assainissement, eaux usées, réseau électrique, réseau de chaleur, réseau de gaz, hôpital"
        ", hôpitaux, métro, tramway, transports en commun, feux tricolores, réseau* d'eau"
        ", alimentation en eau, distribution d'eau, adduction d'eau"
        ", station* d'épuration, distribution d'électricité, réseaux électriques, réseaux de chaleur"
        ", chauffage urbain, aéroport*"
        ", télégestion, télécontrôle, télécommande* des vannes, poste* de relevage, station* de pompage"
        ", réseau* d'adduction, perte* d'eau, temps de vert, plan* de feux, poste central de régulation"
        ", régulation du trafic"
        ", poste* source*, sous-station*, réseau* d'électricité, réseau* d'énergie, usine* d'eau"
        ", château* d'eau, carrefours à feux, contrôleur* de feux, régulation des feux"
        ", réseau* ferré, plans de feux"
    ),
    de=(
        "nahverkehr*, öpnv, verkehrssteuerung, ampel*, lichtsignal*, trinkwasser*, abwasser*"
        ", kanalisation, kanalnetz*, stromnetz*, gasnetz*, fernwärme*, wärmenetz*, krankenhaus*"
        ", krankenhäuser, flughafen*, rechenzentr*, wasserversorg*, wassernetz*"
        ", klärwerk*, kläranlage*, stromversorg*, gasversorg*, straßenbahn*, u-bahn*"
        ", s-bahn*"
        ", fernwirk*, leittechnik, prozessleit*, pumpwerk*, wasserverlust*, grünzeit*, signalprogramm*"
        ", verkehrsrechner*"
        ", umspannwerk*, trafostation*, ortsnetz*, niederspannung*, mittelspannung*, netzleitstelle*"
        ", wasserwerk*, talsperre*, heizkraftwerk*, klinikum*, kliniken, stadtbahn*"
        ", energienetz*, energieversorgung*, signalanlage*, verkehrsleit*"
    ),
    it=(
        "trasporto pubblico, trasporti, semafor*, acquedott*, fognatur*, rete elettrica"
        ", teleriscaldamento, ospedal*, acqua potabile, rete idrica, reti idriche, servizio idrico"
        ", rete fognaria, reti fognarie, depurator*, acque reflue, reti elettriche"
        ", rete del gas, rete del teleriscaldamento, linea della metropolitana, linee della metropolitana"
        ", stazion* della metropolitana, trasporti pubblici, aeroport*"
        ", telecontroll*, telegestion*, impiant* di sollevamento, stazion* di sollevamento"
        ", stazion* di pompaggio, condott* idric*, perdit* idric*, tempi di verde"
        ", cabin* elettric*, cabin* primari*, sottostazion*, rete gas, impianto semaforico"
        ", impianti semaforici, rete tranviaria, reti energetiche"
        ", rete energetica, gasdott*"
    ),
    es=(
        "transporte, semáforo*, agua potable, alcantarillado, aguas residuales, red eléctrica, hospital*"
        ", transporte público, transportes públicos, red de agua, redes de agua, red de abastecimiento"
        ", redes de abastecimiento, abastecimiento de agua, suministro de agua"
        ", red de distribución de agua, red hidráulica, red de saneamiento, depuradora*"
        ", redes eléctricas, suministro eléctrico, red de gas, red de calor, línea* de metro"
        ", red de metro, estaci* de metro, aeropuerto*"
        ", telecontrol*, telemando*, telegestión, estaci* de bombeo, tramo* de tubería, fuga* de agua"
        ", pérdida* de agua, agua que se suministra, tiempos de verde, regulación del tráfico"
        ", subestaci*, centro* de transformación, potabilizadora*, centro de control de tráfico"
        ", regulación semafórica, red de frío, red energética, redes energéticas, gasoducto*"
    ),
    pt=(
        "transportes, semáforo*, água potável, esgotos, saneamento, rede elétrica, transporte público"
        ", transportes públicos, rede de água, redes de água, rede de abastecimento"
        ", abastecimento de água, águas residuais, rede de saneamento, redes elétricas"
        ", rede de gás, linha* de metro, rede de metro, estaç* de metro, hospital, hospitais, aeroporto*"
        ", telegestão, telecontrolo, telecomando*, estaç* elevatória*, perda* de água"
        ", entra* na rede, rede de distribuição de água"
        ", subestaç*, postos de transformação, ETAR, semafóric*, rede de calor"
        ", rede energética, gasoduto*"
    ),
    nl=(
        "openbaar vervoer, verkeerslicht*, drinkwater*, riool*, riolering, elektriciteitsnet*, warmtenet*"
        ", ziekenhuis*, watervoorziening*, waternet, afvalwater*, rioolwaterzuiver*"
        ", stroomnet*, gasnet*, energienet*, verkeersregelinstallatie*, spoorweg*, metrolijn*, metronet*"
        ", tramnet*, luchthaven*"
        ", gemaal, gemalen, rioolgemaal, pompstation*, lekverlies*"
        ", trafohuis*, trafostation*, onderstation*, laagspanning*, middenspanning*, hoogspanning*"
        ", waterleiding*, waterzuiver*, zuiveringsinstallatie*, sluizen, verkeerscentrale*"
        ", stadsverwarming"
    ),
    pl=(
        "transport publiczny, sygnalizacj* świetln*, wodociąg*, kanalizacj*, sieć energetyczn*"
        ", ciepłownicz*, szpital*, transport* publiczn*, transport* zbiorow*, komunikacj* miejsk*"
        ", wod* pitn*, zaopatrzeni* w wodę, ściek*, oczyszczalni* ścieków, sie* elektroenergetyczn*"
        ", sie* energetyczn*, sie* gazow*, sie* ciepłownicz*, lotnisk*, tramwaj*, lini* metra"
        ", telemechanik*, telemetri* pomp*, przepompown*, pompown*, strat* wody"
        ", stacj* transformatorow*, podstacj*, sie* niskiego napięcia, elektrociepłowni*, węzł* cieplny*"
        ", sterowani* ruchem, sterownik* sygnalizacji, sygnalizacj*, stacj* uzdatniania, ujęci* wody"
        ", gazociąg*, sieć cieplna, sieci cieplnej"
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
        ", diaľkov* riadeni*, prečerpávac* stanic*, čerpac* stanic*, strat* vody"
        ", trafostanic*, rozvodn*, úpravň* vody, tepelnej siete, tepelná sieť, riadeni* dopravy"
        ", svetelných križovatiek, svetelných križovatkách, plynovej siete, vodojem*"
    ),
    el=(
        "δημόσιες συγκοινωνίες, φωτεινοί σηματοδότες, ύδρευση*, αποχέτευση*, νοσοκομεί*"
        ", δημόσι* συγκοινωνί*, μέσα μαζικής μεταφοράς, φωτειν* σηματοδότ*, πόσιμο νερό, πόσιμου νερού"
        ", δίκτυο νερού, δίκτυα νερού, δικτύου νερού, υδροδότησ*, λύματα, λυμάτων, δίκτυο ηλεκτρισμού"
        ", ηλεκτρικό δίκτυο, δίκτυο φυσικού αερίου, τηλεθέρμανσ*, μετρό, τραμ, αεροδρόμι*"
        ", τηλεχειρισμ*, τηλεέλεγχ*, αντλιοστάσι*, απώλειες νερού"
        ", υποσταθμ*, δίκτυο ηλεκτρικής, δίκτυο διανομής, βιολογικ* καθαρισμ*, φανάρια, φαναριών"
        ", σηματοδότησ*, φυσικού αερίου, ΔΕΥΑ*"
    ),
    sv="kollektivtrafik*, trafikljus, dricksvatten*, avlopp*, elnät*, fjärrvärme*, sjukhus*",
)
CYBERSECURITY_LAW = Topic(
    en=(
        "NIS, nis-2*, nis2*, nis regulations, 2022/2555, 2022/2557, 2016/1148"
        ", network and information security"
        ", cybersecurity act, cybersecurity law"
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
# The kind of a law, and what stands behind it: "the act on cybersecurity".
_SECURITY_LAW = {
    "en": (r"acts?|laws?|decrees?|rules|regulations?", r"cyber[ -]?security"),
    "fr": (r"lois?|décrets?|règlements?|directives?", r"cyber-?sécurité"),
    "de": (r"\w*gesetz\w*|\w*verordnung\w*|richtlinie\w*", r"cyber-?sicherheit\w*"),
    "it": (r"legg[ei]|decret[oi]|regolament[oi]|direttiv[ae]", r"c[iy]ber-?sicurezza"),
    "es": (r"ley|leyes|decretos?|reglamentos?|directivas?", r"ciberseguridad"),
    "pt": (r"lei|leis|decretos?|regulamentos?|diretivas?", r"cibersegurança|ciberespaço"),
    "nl": (r"wet|wetten|besluit|verordening|richtlijn", r"cyber-?(?:veiligheid|beveiliging)\w*"),
    "pl": (r"ustaw\w+|rozporządzeni\w+|dyrektyw\w+", r"cyberbezpieczeństw\w+"),
    "sk": (r"zákon\w*|vyhlášk\w+|smernic\w+", r"kybernetick\w+ bezpečnos\w+"),
    "el": (r"νόμο\w*|κανονισμ\w+|οδηγί\w+", r"κυβερνοασφάλει\w+"),
}
IN_SECURITY_LAW = ("cyber", "ciber", "kyber", "κυβερνο")  # one of them stands in each
SECURITY_LAW = pattern(
    "|".join(rf"\b(?:{law})\b[^.;]{{0,60}}\b(?:{on})\b" for law, on in _SECURITY_LAW.values()), re.IGNORECASE
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
        ", widzeni* maszynow*, moduł* SI, algorytm* SI, narzędzi* SI"
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
        ", wireless sensor*, smart water meter*, connected object*, connected meter*, gps position*"
        ", gps tracker*, on board unit*, vehicle telemetry"
        ", smart bin*, smart lamp*, smart streetlight*, smart street light*, vehicle data, fleet data"
        ", probe data, parking sensor*, smart thermostat*, connected lamp*"
        ", connected bus*, connected bin*, connected bike*, connected charger*"
    ),
    fr=(
        "opérateur* mobile*, objet* connecté*, véhicule* connecté*, capteur* connecté*"
        ", compteur* communicant*, compteur* connecté*, capteur* sans fil, positions gps, gps embarqué*"
        ", boîtier* gps"
        ", poubelle* connectée*, lampadaire* connecté*, éclairage connecté, bac* connecté*"
        ", conteneur* connecté*, données de véhicules"
        ", compteur* intelligent*, bornes connectées, capteurs iot"
    ),
    de=(
        "internet der dinge, vernetzte* fahrzeug*, vernetzte* sensor*, smart-meter*, mobilfunkanbieter*"
        ", funksensor*, drahtlose* sensor*, mobilfunkbetreiber*, intelligente* zähler*"
        ", intelligente* messsystem*, gps-position*, gps-tracker*, gps-sender*, bordrechner*"
        ", leihroller*, e-scooter*, fahrzeugdaten, flottendaten"
        ", intelligente* leuchte*, smarte* leuchte*, smarte* zähler*, vernetzte* leuchte*"
        ", vernetzte* geräte*, parksensor*"
    ),
    it=(
        "internet delle cose, dispositiv* conness*, veicol* conness*, sensor* conness*, sensor* wireless"
        ", sensor* senza fili, contator* intelligent*, operator* mobil*, operator* telefonic*"
        ", posizion* gps, localizzator* gps, gps di bordo"
        ", cestini intelligenti, lampioni intelligenti, dati dei veicoli, contator* smart"
        ", sensori di parcheggio, oggetti connessi"
    ),
    es=(
        "internet de las cosas, vehículo* conectado*, sensor* conectado*, dispositivo* conectado*"
        ", sensor* inalámbrico*, contador* inteligente*, contador* domésticos inteligente*"
        ", operador* móvil*, operador* de telefonía, posicion* gps, localizador* gps, gps embarcado*"
        ", contenedor* inteligente*, farola* inteligente*"
        ", farola* conectada*, datos de vehículos, sensores de aparcamiento, objetos conectados"
    ),
    pt=(
        "internet das coisas, veículo* conectado*, sensor* conectado*, sensores ligados"
        ", dispositivo* conectado*, sensor* sem fios, contador* inteligente*, operador* móve*"
        ", operador* de telecomunicações, posiç* gps, localizador* gps"
        ", contentor* inteligente*, luminária* inteligente*"
        ", dados de veículos, dados dos veículos, sensores de estacionamento"
    ),
    nl=(
        "internet of things, slimme meter*, verbonden voertuig*, verbonden sensor*, verbonden apparat*"
        ", draadloze sensor*, slimme watermeter*, deelscooter*, telecomoperator*, gps-posit*, gps-tracker*"
        ", boordcomputer*"
        ", deelscooter*, deelauto*, slimme lantaarn*, slimme lamp*, slimme afvalbak*"
        ", slimme container*, voertuigdata, voertuiggegevens, parkeersensor*, slimme thermosta*"
    ),
    pl=(
        "internet rzeczy, pojazd* połączon*, połączon* pojazd*, czujnik* bezprzewodow*"
        ", bezprzewodow* czujnik*, inteligentn* licznik*, licznik* inteligentn*, inteligentn* wodomierz*"
        ", operator* komórkow*, operator* telefonii, pozycj* gps, lokalizator* gps, nadajnik* gps"
        ", inteligentn* kosz*, inteligentn* latarni*, inteligentn* lamp*, dan* z pojazdów"
        ", dan* z samochodów, czujnik* parkingow*"
    ),
    sk=(
        "internet vecí, internetu vecí, pripojen* vozidl*, pripojen* senzor*, bezdrôtov* senzor*"
        ", inteligentn* merač*, inteligentn* meradl*, mobiln* operátor*, poloh* gps, gps jednot*"
        ", inteligentn* kôš*, inteligentn* koš*, inteligentn* lamp*, údaj* z vozidiel"
        ", parkovac* senzor*"
    ),
    el=(
        "διαδίκτυο των πραγμάτων, διαδικτύου των πραγμάτων, συνδεδεμέν* οχήμα*, συνδεδεμέν* συσκευ*"
        ", συνδεδεμέν* αισθητήρ*, ασύρματ* αισθητήρ*, έξυπν* μετρητ*, θέσε* gps, συσκευ* gps"
        ", έξυπν* κάδ*, έξυπν* φωτιστικ*, δεδομέν* οχημάτων, αισθητήρ* στάθμευσης"
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
# "The laws in force": which ones? Not of what is denied, which is an answer ("no national laws").
_NAMELESS = {
    "en": r"(?:(?:relevant|applicable|national|local|existing|respective|municipal|and|or|other)\s+)+"
    r"(?:laws?|legislation|regulations?|acts?|decrees?|rules|ordinances?|bylaws?|by-laws?)"
    r"|(?:laws?|acts?|decrees?|rules)\s+(?:(?:which|that)\s+(?:are|is)\s+)?(?:(?:each time"
    r"|currently)\s+)?in force",
    "fr": r"(?:lois?|décrets?|arrêtés?)\s+(?:(?:nationa\w+|loca\w+|et|ou|applicables?|en vigueur)\b\s*)+",
    "de": r"(?:(?:geltenden?|einschlägigen?|nationalen?|örtlichen?|jeweiligen?|und|kommunalen?)\s+)+"
    r"(?:gesetze?|verordnungen|satzungen)",
    "it": r"(?:legg[ei]|decret[oi])\s+(?:(?:nazional[ei]|local[ei]|e|o|vigent[ei]|applicabil[ei]"
    r"|in vigore)\b\s*)+",
    "es": r"(?:ley(?:es)?|decretos?|ordenanzas?)\s+(?:(?:naciona\w+|loca\w+|y|o|vigentes?"
    r"|aplicables?|en vigor)\b\s*)+",
    "pt": r"(?:leis?|decretos?)\s+(?:(?:naciona\w+|loca\w+|e|ou|vigentes?|aplicáve\w+|em vigor)\b\s*)+",
    "nl": r"(?:(?:geldende|nationale|lokale|toepasselijke|en|relevante)\s+)+(?:wetten|wet|verordeningen)",
    "pl": r"(?:(?:obowiązując\w+|krajow\w+|lokaln\w+|i|właściw\w+)\s+)+(?:ustaw\w*|rozporządze\w+|uchwał\w*)",
    "sk": r"(?:(?:platn\w+|národn\w+|miestn\w+|príslušn\w+|a)\s+)+(?:zákon\w*|vyhlášk\w*|nariaden\w+)",
    "el": r"(?:(?:εθνικ\w+|τοπικ\w+|ισχύοντ\w+|ισχύουσ\w+|σχετικ\w+|και)\s+)+(?:νόμ\w+|διατάγμ\w+"
    r"|κανονισμ\w+)",
}
# Acts of the EU: they hold everywhere, and are neither local nor national.
_EU_LAW = {
    "en": r"(?<!open[\s-])(?<!public[\s-])data[\s-]act|data governance act|(?:EU[\s-])?AI[\s-]act"
    r"|artificial intelligence act|cyber ?(?:security|resilience) act|digital (?:services|markets) act"
    r"|interoperable europe act|european accessibility act|(?:EU|European|Union) (?:laws?|acts?|code)"
    r"|acts? of the (?:EU|Union)|laws? of the (?:EU|Union)",
    "fr": r"lois? européennes?|loi sur l[’']ia|droit européen",
    "de": r"(?:datenschutz-?)grundverordnung|ki-?verordnung|ki-?gesetz|datenverordnung|data-act-verordnung"
    r"|(?:EU|europäische)[\s-]\w*(?:verordnung|gesetz)\w*|(?:durchführungs)?verordnung(?:en)? \((?:EU|EG)\)"
    r"|verordnung über künstliche intelligenz",
    "it": r"legg[ei] europe[ae]|legge sull[’'](?:ia|intelligenza artificiale)|legge sui dati(?! \w)",
    "es": r"ley(?:es)? europeas?|ley de (?:ia|inteligencia artificial)|ley de datos(?! \w)",
    "pt": r"leis? europeias?|lei da ia|lei da inteligência artificial|lei dos dados(?! \w)",
    "nl": r"dataverordening|ai-?verordening|ai-?wet|datawet|datagovernance-?verordening"
    r"|(?:algemene )?verordening gegevensbescherming|europese (?:wet|wetten|\w*verordening\w*)"
    r"|verordening(?:en)? \((?:EU|EG)\)",
    "pl": r"rozporządzeni\w+ (?:\((?:UE|WE)\)|UE|unijn\w+|ogóln\w+|parlamentu europejskiego"
    r"|o ochronie danych|o sztucznej inteligencji|w sprawie (?:danych|sztucznej inteligencji))"
    r"|(?:unijn\w+|europejsk\w+) (?:rozporządzeni\w+|ustaw\w+)",
    "sk": r"nariadeni\w+ (?:\((?:EÚ|ES)\)|EÚ|GDPR|o (?:údajoch|umelej inteligencii"
    r"|ochrane (?:osobných )?údajov))|európsk\w+ (?:nariadeni\w+|zákon\w*)",
    "el": r"(?:γενικ\w+|ευρωπαϊκ\w+) κανονισμ\w+|κανονισμ\w+ (?:\((?:ΕΕ|ΕΚ)\)|της ΕΕ|GDPR|για τα δεδομένα"
    r"|για την (?:τεχνητή νοημοσύνη|ΤΝ|προστασία)|τεχνητής νοημοσύνης)",
}
EU_LAW = pattern(rf"\b(?:{'|'.join(_EU_LAW.values())})(?!\w)", re.IGNORECASE)
# Laws written as one word: "Straßengesetz", "Baumschutzsatzung", "Bouwverordening".
COMPOUND_LAW = pattern(
    r"(?<=\w\w[\w-])(?:(?<!be)satzung(?:en)?|gesetz(?:e|en|es|buch)?|verordnung(?:en)?|verordening(?:en)?)\b"
    r"|\b(?:wegen|water|omgevings|gemeente|erfgoed|milieubeheer|privacy|uitvoerings|archief|politie)wet\b",
    re.IGNORECASE,
)
# Which they are is said by a number or by what they are about.
_NAMED_BY = (
    r"\s*(?:[\d(:«“\"]|(?:on|about|for|sur|relati\w*|über|zu[rm]?|für|sul\w*|sobre|over|o|dotycz\w+|για"
    r"|n[°º]|no)\b)"
)
ANY_LAW = pattern(
    r"(?<!\bno\s)(?<!\bnot\s)(?<!\baucune\s)(?<!\bkeine\s)(?<!\bgeen\s)"
    rf"\b(?>{'|'.join(_NAMELESS.values())})(?!\w)(?!{_NAMED_BY})",
    re.IGNORECASE,
)
