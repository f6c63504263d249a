"""Laws on security, AI, devices, re-use and what is done at home, and what falls under them."""

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
        ", signal plan*, signal timing*, green time*"
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
    ),
    de=(
        "nahverkehr*, öpnv, verkehrssteuerung, ampel*, lichtsignal*, trinkwasser*, abwasser*"
        ", kanalisation, kanalnetz*, stromnetz*, gasnetz*, fernwärme*, wärmenetz*, krankenhaus*"
        ", krankenhäuser, flughafen*, rechenzentr*, wasserversorg*, wassernetz*"
        ", klärwerk*, kläranlage*, stromversorg*, gasversorg*, straßenbahn*, u-bahn*"
        ", s-bahn*"
        ", fernwirk*, leittechnik, prozessleit*, pumpwerk*, wasserverlust*, grünzeit*, signalprogramm*"
        ", verkehrsrechner*"
    ),
    it=(
        "trasporto pubblico, trasporti, semafor*, acquedott*, fognatur*, rete elettrica"
        ", teleriscaldamento, ospedal*, acqua potabile, rete idrica, reti idriche, servizio idrico"
        ", rete fognaria, reti fognarie, depurator*, acque reflue, reti elettriche"
        ", rete del gas, rete del teleriscaldamento, linea della metropolitana, linee della metropolitana"
        ", stazion* della metropolitana, trasporti pubblici, aeroport*"
        ", telecontroll*, telegestion*, impiant* di sollevamento, stazion* di sollevamento"
        ", stazion* di pompaggio, condott* idric*, perdit* idric*, tempi di verde"
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
    ),
    pt=(
        "transportes, semáforo*, água potável, esgotos, saneamento, rede elétrica, transporte público"
        ", transportes públicos, rede de água, redes de água, rede de abastecimento"
        ", abastecimento de água, águas residuais, rede de saneamento, redes elétricas"
        ", rede de gás, linha* de metro, rede de metro, estaç* de metro, hospital, hospitais, aeroporto*"
        ", telegestão, telecontrolo, telecomando*, estaç* elevatória*, perda* de água"
        ", entra* na rede, rede de distribuição de água"
    ),
    nl=(
        "openbaar vervoer, verkeerslicht*, drinkwater*, riool*, riolering, elektriciteitsnet*, warmtenet*"
        ", ziekenhuis*, watervoorziening*, waternet, afvalwater*, rioolwaterzuiver*"
        ", stroomnet*, gasnet*, energienet*, verkeersregelinstallatie*, spoorweg*, metrolijn*, metronet*"
        ", tramnet*, luchthaven*"
        ", gemaal, gemalen, rioolgemaal, pompstation*, lekverlies*"
    ),
    pl=(
        "transport publiczny, sygnalizacj* świetln*, wodociąg*, kanalizacj*, sieć energetyczn*"
        ", ciepłownicz*, szpital*, transport* publiczn*, transport* zbiorow*, komunikacj* miejsk*"
        ", wod* pitn*, zaopatrzeni* w wodę, ściek*, oczyszczalni* ścieków, sie* elektroenergetyczn*"
        ", sie* energetyczn*, sie* gazow*, sie* ciepłownicz*, lotnisk*, tramwaj*, lini* metra"
        ", telemechanik*, telemetri* pomp*, przepompown*, pompown*, strat* wody"
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
    ),
    el=(
        "δημόσιες συγκοινωνίες, φωτεινοί σηματοδότες, ύδρευση*, αποχέτευση*, νοσοκομεί*"
        ", δημόσι* συγκοινωνί*, μέσα μαζικής μεταφοράς, φωτειν* σηματοδότ*, πόσιμο νερό, πόσιμου νερού"
        ", δίκτυο νερού, δίκτυα νερού, δικτύου νερού, υδροδότησ*, λύματα, λυμάτων, δίκτυο ηλεκτρισμού"
        ", ηλεκτρικό δίκτυο, δίκτυο φυσικού αερίου, τηλεθέρμανσ*, μετρό, τραμ, αεροδρόμι*"
        ", τηλεχειρισμ*, τηλεέλεγχ*, αντλιοστάσι*, απώλειες νερού"
    ),
    sv="kollektivtrafik*, trafikljus, dricksvatten*, avlopp*, elnät*, fjärrvärme*, sjukhus*",
)
CYBERSECURITY_LAW = Topic(
    en=(
        "NIS, nis-2*, nis2*, nis regulations, 2022/2555, network and information security, cybersecurity act"
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
