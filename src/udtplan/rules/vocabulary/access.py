"""Data that companies hold, and what is said of the city's rights to it."""

from __future__ import annotations

import re

from udtplan.lazy import pattern
from udtplan.rules.vocabulary.patterns import any_of
from udtplan.rules.vocabulary.topic import Topic

# Who is known to hold data that cities would like to have.
COMPANY = Topic(
    en=(
        "scooter operator*, scooter provider*, scooter compan*, scooter firm*, bike share operator*"
        ", bike sharing operator*, sharing operator*, sharing provider*, sharing compan*, mobility operator*"
        ", mobility provider*, micromobility operator*, carmaker*, car maker*, car manufacturer*"
        ", vehicle manufacturer*, vehicle maker*, parcel compan*, parcel service*, parcel carrier*"
        ", parcel firm*, courier*, delivery compan*, delivery firm*, delivery platform*, delivery service*"
        ", logistics compan*, logistics firm*, haulier*, haulage compan*, freight operator*, ride hailing*"
        ", taxi compan*, taxi platform*, charging operator*, charge point operator*"
        ", charging point operator*, charging station operator*, charging network operator*"
        ", navigation provider*, navigation service*, navigation app*, navigation compan*, telecom compan*"
        ", telecom operator*, telecoms operator*, telecoms compan*, energy supplier*, retailer*"
        ", supermarket*, insurer*, insurance compan*, car park operator*, parking operator*"
        ", garage operator*, booking platform*, rental platform*, fleet operator*, private operator*"
        ", private compan*, private firm*, private owner*, lift compan*"
        ", operator*, compan*, businesses, firms, enterprises, hotels, landlords, shops"
    ),
    fr=(
        "opérateur* de trottinette*, opérateur* de vélo*, opérateur* de mobilité, opérateur* d'autopartage"
        ", opérateur* de recharge, opérateur* de bornes, opérateur* privé*, opérateur* télécom*"
        ", opérateur* de télécom*, opérateur* de parking*, exploitant* de parking*, exploitant* de bornes"
        ", loueur* de trottinette*, constructeur* automobile*, constructeur* de véhicule*, transporteur*"
        ", messagerie*, entreprise* de livraison*, société* de livraison*, plateforme* de livraison*"
        ", plateforme* de location*, plateforme* de réservation*, entreprise* privée*, société* privée*"
        ", logisticien*, assureur*, enseigne*, application* de navigation, service* de navigation"
        ", compagnie* de taxi*"
        ", opérateur*, exploitant*, entreprise*, société, sociétés, commerçants, hôteliers, bailleur*"
    ),
    de=(
        "scooter anbieter*, scooteranbieter*, roller anbieter*, rolleranbieter*, sharing anbieter*"
        ", sharinganbieter*, carsharing anbieter*, carsharinganbieter*, leihradanbieter*, verleihfirm*"
        ", verleiher*, mobilitätsanbieter*, fahrzeughersteller*, autohersteller*, automobilhersteller*"
        ", paketdienst*, kurierdienst*, lieferdienst*, logistikunternehmen*, logistiker*, spediteur*"
        ", spedition*, ladesäulenbetreiber*, ladepunktbetreiber*, ladenetzbetreiber*, taxiunternehmen*"
        ", taxizentrale*, navigationsdienst*, navigationsanbieter*, navi anbieter*, parkhausbetreiber*"
        ", telekommunikationsanbieter*, telekommunikationsunternehmen*, versicherer*, versicherung*"
        ", einzelhändler*, handelskette*, buchungsplattform*, privaten betreiber*, private betreiber*"
        ", private unternehmen*, privaten unternehmen*, privatunternehmen*, energieversorger*"
        ", betreiber*, anbieter*, unternehmen, unternehmens, firmen, händler*, hotels"
    ),
    it=(
        "gestor* dei monopattin*, gestor* di monopattin*, operator* dei monopattin*, operator* di sharing"
        ", operator* dello sharing, operator* del car sharing, gestor* del car sharing"
        ", operator* della sharing mobility, operator* di mobilità, gestor* delle colonnin*"
        ", gestor* dei parcheggi, operator* di ricarica, cas* automobilistic*, costruttor* di auto*"
        ", costruttor* di veicol*, corrier*, aziend* di consegn*, impres* di consegn*"
        ", piattaform* di consegn*, piattaform* di prenotazion*, aziend* di logistic*"
        ", operator* logistic*, aziend* privat*, impres* privat*, operator* privat*, soggett* privat*"
        ", gestor* privat*, assicurazion*"
        ", compagni* assicurativ*, spedizionier*"
        ", operator*, gestor*, azienda, aziende, impresa, imprese, albergator*, albergh*"
    ),
    es=(
        "operador* de patinete*, empresa* de patinete*, operador* de bicicleta*, operador* de movilidad"
        ", empresa* de movilidad, empresa* de carsharing, operador* de carsharing, operador* de recarga"
        ", empresa* de paquetería, empresa* de reparto, empresa* de mensajería, plataforma* de reparto"
        ", plataforma* de reserva*, fabricante* de automóvil*, fabricante* de coche*"
        ", fabricante* de vehículo*, empresa* de logística, operador* logístico*, transportista*"
        ", empresa* privada*, operador* privado*, gestor* de aparcamiento*, aseguradora*, teleco"
        ", empresa* de telecomunicaciones, navegador* de tráfico, empresa* de taxi*"
        ", operador*, operadora*, empresa*, compañía*, hoteles, comercios"
    ),
    pt=(
        "operador* de trotinete*, operador* de bicicleta*, operador* de mobilidade, operador* de partilha"
        ", operador* de carregamento, operador* de postos de carregamento, operador* de estacionamento"
        ", operador* privado*, operador* logístico*, fabricante* de automóve*, fabricante* de veículo*"
        ", construtor* automóve*, empresa* de entrega*, empresa* de distribuição, empresa* de logística"
        ", empresa* privada*, plataforma* de entrega*, plataforma* de reserva*, transportadora*, seguradora*"
        ", empresa* de táxi*, transportador* privado*"
        ", operador*, operadora*, empresa*, hotéis, comerciantes"
    ),
    nl=(
        "scooteraanbieder*, deelscooteraanbieder*, aanbieder* van deel*, deelaanbieder*"
        ", deelmobiliteitsaanbieder*, mobiliteitsaanbieder*, autofabrikant*, autofabrikanten"
        ", voertuigfabrikant*, pakketbedrij*, pakketdienst*, pakketbezorger*, koeriersbedrij*"
        ", koeriersdienst*, koerier*, bezorgdienst*, maaltijdbezorger*, logistieke bedrij*, vervoerder*"
        ", transportbedrij*, laadpaalexploitant*, laadpaalbeheerder*, laadpaaluitbater*"
        ", exploitant* van laadpa*, taxibedrij*, navigatiedienst*, navigatiebedrij*, parkeerexploitant*"
        ", garage exploitant*, verzekeraar*, private partij*, private bedrij*, particuliere bedrij*"
        ", boekingsplatform*, winkelketen*, energieleverancier*, telecombedrij*, telecomaanbieder*"
        ", exploitant*, aanbieder*, bedrijven, bedrijf, ondernemer*, hotels, winkeliers"
    ),
    pl=(
        "operator* hulajn*, operator* rower*, operator* współdzielon*, firm* kuriersk*, firm* logistyczn*"
        ", firm* dostawcz*, kurier*, przewoźnik* prywatn*, prywatn* przewoźnik*, operator* ładowarek"
        ", operator* stacji ładowania, producent* samochod*, producent* pojazd*, producent* aut"
        ", prywatn* firm*, firm* prywatn*, prywatn* operator*, operator* prywatn*, operator* parking*"
        ", platform* dostaw*, platform* rezerwacyjn*, operator* telekom*, ubezpieczyciel*, firm* taksówk*"
        ", operator* carsharing*, sieci* handlow*"
        ", operator*, firm, firma, firmy, firmami, firmom, przedsiębior*, hotel*"
    ),
    sk=(
        "prevádzkovateľ* kolobežiek, prevádzkovateľ* zdieľan*, poskytovateľ* zdieľan*"
        ", prevádzkovateľ* nabíjac*, kuriérsk* spoločnos*, kuriérsk* firm*, kuriérsk* služb*"
        ", doručovateľsk* spoločnos*, logistick* spoločnos*, logistick* firm*, výrobc* automobil*"
        ", výrobc* áut, výrobc* vozid*, súkromn* spoločnos*, súkromn* firm*, súkromn* dopravc*"
        ", súkromn* prevádzkovateľ*, prevádzkovateľ* parkov*, poisťovn*, taxislužb*, donáškov* služb*"
        ", prevádzkovateľ*, spoločnost*, firma, firmy, firiem, podnikateľ*, hotelov"
    ),
    el=(
        "εταιρε* πατινι*, εταιρε* ηλεκτρικών πατινι*, παρόχ* πατινι*, εταιρε* κοινόχρηστ*"
        ", εταιρε* ταχυμεταφορ*, εταιρε* κούριερ, εταιρε* διανομ*, εταιρε* logistics"
        ", κατασκευαστ* αυτοκιν*, κατασκευαστ* οχημάτων, αυτοκινητοβιομηχαν*, ιδιωτικ* εταιρε*"
        ", ιδιωτικ* επιχειρήσε*, ιδιώτ* παρόχ*, παρόχ* φόρτισης, διαχειριστ* φορτιστ*"
        ", εταιρε* φόρτισης, εταιρε* στάθμευσης, παρόχ* τηλεπικοινων*, ασφαλιστικ* εταιρε*"
        ", πλατφόρμ* διανομ*, πλατφόρμ* κρατήσεων, πλατφόρμ* βραχυχρόνι*"
        ", εταιρε*, επιχειρήσε*, παρόχ*, ξενοδοχεί*"
    ),
)
# Who mounts or runs things that measure.
SUPPLIER = Topic(
    en="contractor*, concessionaire*, manufacturer*, lessor*, supplier*, sensor vendor*, vendor*",
    fr="délégataire*, concessionnaire*, prestataire*, fabricant*, fournisseur*, loueur*, bailleur*",
    de="auftragnehmer*, konzessionär*, hersteller*, lieferant*, dienstleister*, vermieter*, leasinggeber*",
    it="concessionari*, appaltator*, fornitor*, produttor*, noleggiator*",
    es="concesionari*, contratista*, fabricante*, proveedor*, arrendador*, adjudicatari*",
    pt="concessionári*, adjudicatári*, fabricante*, fornecedor*, empreiteiro*, locador*",
    nl="aannemer*, concessiehouder*, fabrikant*, leverancier*, verhuurder*",
    pl="koncesjonariusz*, wykonawc*, producent*, dostawc*, wynajmując*",
    sk="koncesionár*, zhotoviteľ*, výrobc*, dodávateľ*, prenajímateľ*",
    el="ανάδοχ*, παραχωρησιούχ*, κατασκευαστ*, προμηθευτ*, εκμισθωτ*",
)
# What their things send.
_READINGS = {
    "en": r"readings?|measurements|telemetry|sensor data|raw data|sensed data",
    "fr": r"relevés|mesures|télémétrie|données (?:brutes|des capteurs|de capteurs)|remontées",
    "de": r"messwerte\w*|messdaten|sensordaten|rohdaten|telemetrie\w*",
    "it": r"letture|misure|misurazioni|telemetria|dati (?:grezzi|dei sensori)|rilevazioni",
    "es": r"lecturas|mediciones|telemetría|datos (?:en bruto|de los sensores|brutos)",
    "pt": r"leituras|medições|telemetria|dados (?:em bruto|brutos|dos sensores)",
    "nl": r"metingen|meetwaarden|meetgegevens|meetdata|sensordata|sensorgegevens|ruwe data|telemetrie",
    "pl": r"odczyt\w+|pomiar\w*|telemetri\w+|dan\w+ (?:surow\w+|z czujników)|surow\w+ dan\w+",
    "sk": r"namerané \w+|merania|meraní|odčít\w+|telemetri\w+|údaj\w+ zo senzorov|surov\w+ údaj\w+",
    "el": r"μετρήσε\w+|ενδείξε\w+|τηλεμετρ\w+|δεδομέν\w+ (?:των )?αισθητήρων",
}
READINGS = any_of(_READINGS)
_DATA = {
    "en": r"data|datasets?|trips?|traces?|tracks?|positions?|records?|sessions?|speeds?|routes?|journeys?"
    r"|figures|bookings?",
    "fr": r"données|trajets?|traces?|positions?|sessions?|vitesses?|tournées|itinéraires|relevés|mesures"
    r"|réservations",
    "de": r"\w*daten|\w*fahrten|\w*positionen|\w*spuren|\w*profile|ladevorgänge|\w*touren|\w*zahlen"
    r"|buchungen",
    "it": r"dati|tracce|tracciati|posizion[ei]|sessioni|velocità|percorsi|viaggi|prenotazioni",
    "es": r"datos|trazas|posiciones|sesiones|velocidades|rutas|recorridos|viajes|reservas",
    "pt": r"dados|trajetos|percursos|posições|sessões|velocidades|rotas|viagens|reservas",
    "nl": r"\w*gegevens|\w*data|\w*ritten|\w*sessies|\w*routes|posities|sporen|boekingen",
    "pl": r"dan(?:e|ych|ymi)|tras\w*|przejazd\w*|pozycj\w+|sesj\w+|prędkoś\w+|rezerwacj\w+",
    "sk": r"dát\w*|údaj\w+|tras\w*|jázd\w*|jazd\w*|poloh\w+|relác\w+|rýchlos\w+|rezerváci\w+",
    "el": r"δεδομέν\w+|διαδρομ\w+|θέσε\w+|ίχν\w+|στοιχεί\w+|ταχύτητ\w+|κρατήσε\w+",
}
DATA = any_of(_DATA)
# That they are wanted, or lie with somebody else; not that others would like to have ours.
_WANTED = {
    "en": r"we(?: \w+){0,2} (?:want|need|like|hope|ask|request|buy|purchase|obtain|get|receive|use|rely)"
    r"|(?:want|need|like|hope|intend|plan)(?:s|ed)? to (?:obtain|get|have|receive|use|buy|include|collect)"
    r"|(?:obtained|bought|requested|collected|acquired|delivered|supplied|provided|held|kept|owned)"
    r" (?:from|by)|come from|comes from|(?:sits?|lies?|stay|stays|remains?|stored) (?:with|on|at)"
    r"|in the hands of|belongs? to|would be (?:useful|helpful|valuable)|(?:are|is) (?:wanted|needed)",
    "fr": r"nous (?:aimerions|souhait\w+|voul\w+|voudrions|demand\w+|achet\w+|récupér\w+|attend\w+|utilis\w+)"
    r"|(?:souhait\w+|vis\w+ à|compt\w+|prévo\w+) (?:obtenir|récupérer|disposer|utiliser|acheter)"
    r"|obtenir|récupérer|demanderons|détenu\w*|fourni\w*|appart\w+|auprès d\w+|entre les mains"
    r"|proviennent|viennent",
    "de": r"(?:wir|möchten|wollen|würden|sollen)\b[^.]{0,90}\b(?:beziehen|erhalten|bekommen|nutzen|kaufen"
    r"|anfragen|einkaufen|abrufen|übernehmen|verwenden|gewinnen|brauchen|benötigen)|brauchen|benötigen"
    r"|wünschen|liegen bei|liegen (?:nur )?(?:auf|im)|gehören|stammen|kommen von|bezogen|in der hand",
    "it": r"chied\w+|vogliamo|vorremmo|vorrebbe|ci serv\w+|servono|ottenere|ricevere|acquist\w+|acquisire"
    r"|recuperare|detenut\w+|in mano|fornit\w+ da\w*|appartengono|provengono",
    "es": r"queremos|querríamos|quisiéramos|necesitamos|pedir\w*|solicit\w+|obtener|recibir|recabar"
    r"|conseguir|comprar\w*|en manos|en poder|pertenecen|proceden|nos gustaría|facilitad\w+ por"
    r"|proporcionad\w+ por",
    "pt": r"queremos|gostaríamos|pretende\w*|precisamos|necessitamos|ped(?:ir|iremos)|solicit\w+|obter"
    r"|receber|adquirir|comprar\w*|em poder|nas mãos|pertencem|provêm|fornecid\w+ p(?:or|el[ao]s?)"
    r"|detid\w+",
    "nl": r"(?:willen|zouden|wensen|hopen|gaan)\b[^.]{0,90}\b(?:ontvangen|krijgen|gebruiken|inkopen|opvragen"
    r"|kopen|hebben|verkrijgen|betrekken)|nodig|vragen|opvragen|afkomstig|in handen|liggen bij|komen van"
    r"|kopen wij|kopen we",
    "pl": r"zależy nam|chcemy|chcielibyśmy|potrzebujemy|potrzebne|planujemy (?:pozyska\w+|kupi\w+|zakup\w*)"
    r"|pozyska\w+|uzyska\w+|otrzyma\w+|kupi\w+|zakup\w*|poprosimy|wystąpimy|w rękach|w posiadaniu|należą"
    r"|pochodz\w+|są u",
    "sk": r"chceme|chceli by|potrebujeme|požiadame|radi by|získa\w+|dosta\w+|kúpi\w+|nakúpi\w+|v rukách"
    r"|patria|pochádzajú|vlastn(?:í|ia)",
    "el": r"θέλουμε|θα θέλαμε|χρειαζόμαστε|χρειάζονται|ζητήσουμε|ζητάμε|αποκτ\w+|λάβουμε|λαμβάν\w+|αγορ\w+"
    r"|στα χέρια|ανήκουν|προέρχονται|κατέχ\w+",
}
WANTED = any_of(_WANTED)
# Our own, or what others get: nothing to ask for.
_OURS = {
    "en": r"our(?: \w+)? (?:data|readings|measurements|counts|records)",
    "fr": r"nos(?: propres)? (?:données|mesures|relevés)",
    "de": r"unsere\w* (?:\w+ )?(?:\w*daten|messwerte|zählungen)",
    "it": r"nostr[ei] (?:dati|misure|letture)|dati (?:nostri|del comune)",
    "es": r"nuestr[oa]s (?:datos|lecturas|mediciones)|datos (?:propios|del ayuntamiento|municipales)",
    "pt": r"noss[oa]s (?:dados|leituras|medições)|dados (?:próprios|do município|municipais)",
    "nl": r"onze (?:\w+ )?(?:gegevens|data|metingen)",
    "pl": r"nasz\w* (?:dan\w+|pomiar\w*|odczyt\w+)",
    "sk": r"naš\w+ (?:údaj\w+|dát\w*|merani\w+)",
    "el": r"(?:τα δεδομένα|οι μετρήσεις) (?:μας|του δήμου)",
}
OURS = any_of(_OURS)
RECEIVES = pattern(
    r"\s+(?:(?!(?:we|nous|wir|wij?)\b)\w+\s+){0,4}?(?:receives?|gets?|reçoi(?:t|vent)|recevr(?:a|ont)|erhalten|erhält"
    r"|bekomm(?:en|t)|ricev(?:e|ono|erà|eranno)|recib(?:en?|irán?)|receb(?:em?|erá|erão)|ontvang(?:t|en)"
    r"|krijg(?:t|en)|otrzym(?:a|ają|uje|ują)|dosta(?:ne|nú|nie|ną|vajú)|λαμβάν(?:ει|ουν)|λάβ(?:ει|ουν))\b",
    re.IGNORECASE,
)
# A company of the city's own, or of the public, beside the word for it.
PUBLIC = pattern(
    r"\b(?:municipal\w*|council['’]?s|city-owned|publi[ck]\w*|publique\w*|öffentliche\w*|städtische\w*|kommunale\w*"
    r"|comunal\w+|pubblic\w+|partecipat\w+|públic\w+|gemeentelijk\w*|openba\w+|miejsk\w+|komunaln\w+|publiczn\w+"
    r"|mestsk\w+|verejn\w+|δημοτικ\w+|δημόσι\w+)\b",
    re.IGNORECASE,
)
# Things that somebody lets the city have for a while.
_LEASED = {
    "en": r"(?:sensors?|counters?|meters?|stations?|boxes|bins|cameras?|devices?|nodes)\b[^.]{0,40}"
    r"\b(?:leased?|rent(?:ed|al)?|hired?|on loan|subscription|as a service)"
    r"|(?:leased?|rent(?:ed|al)?|hired?|subscription)\b[^.]{0,40}"
    r"\b(?:sensors?|counters?|meters?|stations?|boxes|bins|cameras?|devices?|nodes)",
    "fr": r"(?:capteurs?|compteurs?|stations?|boîtiers?|caméras?)\b[^.]{0,40}"
    r"\b(?:loué\w*|location|abonnement)"
    r"|(?:lou(?:ons|ées?|és?)|location|abonnement)\b[^.]{0,40}\b(?:capteurs?|compteurs?|boîtiers?|caméras?)",
    "de": r"(?:\w*sensor\w*|\w*zähler\w*|\w*stationen|\w*boxen|geräte)\b[^.]{0,40}"
    r"\b(?:\w*gemietet\w*|geleast\w*|miete|leasing|abo|abonnement)"
    r"|(?:gemietet\w*|geleast\w*|mieten|leasen|miet\w*)\b[^.]{0,40}\b(?:\w*sensor\w*|\w*zähler\w*|geräte)",
    "it": r"(?:sensori|contatori|centraline|dispositivi)\b[^.]{0,40}\b(?:noleggi\w*|affitt\w*|abbonament\w+)"
    r"|(?:noleggi\w*|affitt\w*)\b[^.]{0,40}\b(?:sensori|contatori|centraline|dispositivi)",
    "es": r"(?:sensores|contadores|estaciones|dispositivos)\b[^.]{0,40}\b(?:alquil\w*|arrend\w*|suscripci\w+)"
    r"|(?:alquil\w*|arrend\w*)\b[^.]{0,40}\b(?:sensores|contadores|estaciones|dispositivos)",
    "pt": r"(?:sensores|contadores|estações|dispositivos)\b[^.]{0,40}\b(?:alug\w*|arrend\w*|subscri\w+)"
    r"|(?:alug\w*|arrend\w*)\b[^.]{0,40}\b(?:sensores|contadores|estações|dispositivos)",
    "nl": r"(?:\w*sensoren|\w*tellers|\w*meters|kastjes|apparaten)\b[^.]{0,40}"
    r"\b(?:gehuurd\w*|huur|lease\w*|geleaset?)"
    r"|(?:gehuurde|huren|leasen|geleasede)\b[^.]{0,40}\b(?:\w*sensoren|\w*tellers|\w*meters|apparaten)",
    "pl": r"(?:czujnik\w*|licznik\w*|stacj\w+|urządze\w+)\b[^.]{0,40}"
    r"\b(?:dzierżaw\w*|najm\w*|wynaj\w+|leasing\w*)"
    r"|(?:dzierżaw\w*|wynaj\w+|leasing\w*)\b[^.]{0,40}\b(?:czujnik\w*|licznik\w*|urządze\w+)",
    "sk": r"(?:senzor\w*|snímač\w*|merač\w*|zariaden\w+)\b[^.]{0,40}\b(?:prenaj\w*|prenáj\w*|leasing\w*)"
    r"|(?:prenaj\w*|prenáj\w*|leasing\w*)\b[^.]{0,40}\b(?:senzor\w*|snímač\w*|merač\w*|zariaden\w+)",
    "el": r"(?:αισθητήρ\w*|μετρητ\w+|σταθμ\w+|συσκευ\w+)\b[^.]{0,40}\b(?:μισθ\w+|ενοικ\w+|νοικ\w+|μίσθωσ\w+)"
    r"|(?:μισθ\w+|ενοικ\w+|μίσθωσ\w+)\b[^.]{0,40}\b(?:αισθητήρ\w*|μετρητ\w+|συσκευ\w+)",
}
LEASED = any_of(_LEASED)
# A contract that says nothing, or is not there.
NOT_AGREED = pattern(
    r"\b(?:no|not|nothing|none|silent|without|lacks?|missing|unclear|nicht|nichts|kein\w*|ohne|fehl\w+|ungeklärt"
    r"|ne|pas|rien|aucune?|sans|muet\w*|manque\w*|non|nulla|nessun\w*|senza|manca\w*|nada|ningun\w*|ningún|sin|falta\w*"
    r"|não|nenhum\w*|sem|niet|niets|geen|zonder|ontbre\w+|nie|nic|żadn\w+|bez|brak\w*|neobsahuje|chýba\w*|žiadn\w+"
    r"|nemáme|nehovor\w+|nerieši\w*|δεν|χωρίς|κανέν\w+|καμία|λείπ\w+)\b",
    re.IGNORECASE,
)
# What has been agreed on it: the rule asks for no more.
AGREED = Topic(
    en=(
        "contract, contracts, contractual*, agreement*, clause*, licence, licences, license, licensed"
        ", lease says, terms of, memorandum, concession requires, permit requires, permit condition*"
    ),
    fr=(
        "contrat*, convention*, accord, accords, accord-cadre, clause*, licence*, conditions d'usage"
        ", cahier des charges"
    ),
    de=(
        "vertrag*, verträge*, vereinbarung*, klausel*, lizenz*, lizenzen, nutzungsrecht*, nutzungsbedingung*"
        ", datenlieferung*, mietvertrag*, rahmenvertrag*, liefervertrag*, konzessionsvertrag*"
    ),
    it="contratt*, accordo, accordi, convenzion*, clausol*, licenz*, capitolat*, protocoll*",
    es="contrato*, convenio*, acuerdo*, cláusula*, licencia*, pliego*",
    pt="contrato*, protocolo*, acordo*, cláusula*, licença*, convénio*, caderno* de encargos",
    nl=(
        "contract, contracten, contractue*, raamcontract*, overeenkomst*, afspraken, clausule*, licentie*"
        ", convenant*, vergunning*"
    ),
    pl="umow*, porozumieni*, klauzul*, licencj*",
    sk="zmluv*, dohod*, doložk*, licenci*, memorand*",
    el="σύμβαση*, συμβάσε*, συμφωνί*, ρήτρα*, άδεια*, άδειες, μνημόνι*",
)
# Other laws that have "data" in their name: open data, data protection.
_OTHER_DATA_LAW = {
    "en": r"(?:open|public|personal|re-?use of)[\s-]+data[\s-]+acts?",
    "fr": r"règlement\w* (?:général )?sur (?:la protection des|les) données (?:personnelles|ouvertes"
    r"|à caractère personnel)|règlement\w* sur la gouvernance des données",
    "de": r"(?:open|offene)[\s-]+(?:data|daten)[\s-]+\w+",
    "it": r"(?:legge|regolamento) sui dati (?:personali|apert\w+|pubblic\w+)",
    "es": r"(?:ley|reglamento) de datos (?:personales|abiertos|públicos)",
    "pt": r"regulamento d[eo]s? dados (?:pessoais|abertos)",
    "nl": r"(?:open|publieke)[\s-]+data[\s-]?(?:wet|verordening)",
    "pl": r"(?:akt\w*|rozporządzeni\w+) (?:o|w sprawie) (?:ochrony )?danych (?:osobowych|otwartych)"
    r"|(?:akt\w*|rozporządzeni\w+) (?:o|w sprawie) otwartych danych",
    "sk": r"(?:akt\w*|nariadeni\w+) o (?:otvorených|osobných) údajoch",
    "el": r"κανονισμ\w+ για τα (?:προσωπικά|ανοι[χκ]τά) δεδομένα",
}
OTHER_DATA_LAW = any_of(_OTHER_DATA_LAW)
