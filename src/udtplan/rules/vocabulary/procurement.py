"""Buying: tenders, and what the contract says."""

from __future__ import annotations

import re

from udtplan.lazy import pattern
from udtplan.rules.vocabulary.patterns import any_of
from udtplan.rules.vocabulary.topic import Topic

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
    en=(
        "in-house, own staff, ourselves, by ourselves, built internally, no external provider, no provider"
        ", nothing is bought, buy nothing, nothing to buy, not buy, no purchase, no procurement"
    ),
    fr=(
        "en interne, en régie, nos propres équipes"
        ", aucun achat, aucun prestataire, aucun marché, rien n'est acheté, sans prestataire"
    ),
    de=(
        "im haus, eigenleistung*, eigene* personal*, selbst entwickelt"
        ", keine vergabe, nichts gekauft, nichts beschafft, kein dienstleister, keinen dienstleister"
    ),
    it=(
        "internamente, risorse interne, personale interno"
        ", nessun acquisto, nessun appalto, nessun fornitore, in proprio"
    ),
    es=(
        "internamente, personal propio, medios propios"
        ", ninguna compra, ningún proveedor, sin proveedor, no se compra, recursos propios"
    ),
    pt=(
        "internamente, meios próprios, pessoal próprio, recursos internos"
        ", nenhuma compra, nenhum fornecedor, recursos próprios, equipa própria"
    ),
    nl=(
        "intern gebouwd, interne medewerkers, eigen medewerkers, bouwen we zelf, doen we zelf, zelf bouwen"
        ", zelf ontwikkel*, zelf gebouwd, wij zelf, niets ingekocht, geen inkoop, geen leverancier"
        ", in eigen beheer"
    ),
    pl=("własnymi siłami, wewnętrznie, nic nie kupujemy, bez wykonawcy, bez zamówienia, siłami własnymi"),
    sk=(
        "vlastnými silami, vlastnými kapacitami, vlastným personálom"
        ", nič nekupujeme, bez dodávateľa, nič neobstarávame"
    ),
    el=(
        "με ίδια μέσα, ίδιο προσωπικό, δικό μας προσωπικό"
        ", καμία αγορά, κανέναν ανάδοχο, καμία προμήθεια, ιδίοις μέσοις"
    ),
)
CRITERIA = Topic(
    en=(
        "criteri*, evaluat*, price, quality, judged, scored, best offer*, weight*"
        ", most economically advantageous, bids are"
        ", performance and"
        ", value for money, lowest, cheapest, points, technical merit, ranked"
    ),
    fr=(
        "critère*, évalu*, prix, qualité, mieux-disant, offre économiquement, équipe"
        ", mieux-disante, valeur technique, jugé*, noté*, notation, pondér*, note technique, coût global"
    ),
    de=(
        "kriteri*, bewert*, preis*, qualität*, wirtschaftlichst*"
        ", zuschlag*, gewicht*, punkte, gewertet, billigst*, leistungspunkt*"
    ),
    it=(
        "criteri*, valut*, prezzo, qualità, offerta economicamente"
        ", punteggi*, punti, ponderat*, miglior rapporto, merito tecnico, minor costo"
    ),
    es=(
        "criteri*, precio*, calidad, oferta económicamente, valora*, valoraci*, puntuaci*, puntúa*"
        ", pondera*, ponderar*, puntos, baremo, mejor relación, pesar*, pesa más"
    ),
    pt=(
        "critério*, avali*, preço, qualidade"
        ", pondera*, pontua*, proposta economicamente, melhor relação, pontos"
    ),
    nl=(
        "criteri*, gunning*, prijs, kwaliteit, beoordel*"
        ", kwaliteit*, weging*, weegt, wegen, punten, emvi, economisch meest, laagste"
    ),
    pl=(
        "kryteri*, ocen*, cena, jakość"
        ", ceny, cenę, ceną, cenie, jakości, jakością, waga, wagi, wagą, punkt*, najkorzystniejsz*"
    ),
    cs="kritéri*, hodnocen*, cena, kvalit*",
    sk=(
        "kritéri*, hodnoten*, cena, kvalit*"
        ", ceny, cenu, cenou, cene, váha, váhy, váhou, bodov*, bodmi, ekonomicky najvýhodnejš*"
        ", najvýhodnejš*, posudz*"
    ),
    el=(
        "κριτήρι*, αξιολόγ*, τιμή, ποιότητα"
        ", τιμής, ποιότητας, κριτηρί*, βαρύτητα, συντελεστή*, συμφέρουσα, συμφερότερη, βαθμολογ*"
        ", βέλτιστη σχέση"
    ),
    sv="kriteri*, utvärder*, pris, kvalitet",
)
DUTIES = Topic(
    en=(
        "maintain*, maintenance, support*, operate*, operates, deliver*, responsib*, hosts, hosting"
        ", service level*, sla, slas, warranty, documents, training, trains our, trains the, trains staff"
        ", operation, runs, run the, running, updates, update the, repairs, monitors, on call, helpdesk"
        ", hosted, answers, fixes"
    ),
    fr=(
        "maintien*, maintenance, exploit*, support, livr*, responsab*, héberge*, garantie"
        ", mainten*, assistance, hébergé, assure*, assurera, dépann*, mise* à jour, forme, formera"
        ", chargé*, corrig*, intervention*"
    ),
    de=(
        "wartung*, wartet, betreib*, betrieb*, support, liefer*, verantwort*, pflegt, schult"
        ", betreut, pflege, pflegen, stellt bereit, hostet, hosting, schulung*, schulen, aktualisier*"
        ", instandhalt*, behebt, zuständig, verpflichtet, gewährleist*"
    ),
    it=(
        "manutenzione, mantien*, gestisc*, support*, conseg*, responsabil*"
        ", manutenz*, assistenz*, aggiorna*, hosting, ospita*, gestion*, formazione, interven*"
        ", garanti*, cura*, responsabile"
    ),
    es=(
        "mantenimiento, mantien*, soporte, entreg*, responsab*"
        ", mantendrá*, mantener, alojamiento, aloja*, actualiz*, asistencia, atiend*, atender*"
        ", atención, formación, se ocupa*, se encarga*, encargad*, garanti*, explotación"
    ),
    pt=(
        "manutenção, suporte, entreg*, responsab*"
        ", mant*, alojamento, aloja*, apoio, assistência, atualiz*, formação, garant*, assegura*"
        ", explora*, opera*, responde, encarreg*"
    ),
    nl=(
        "onderhoud*, beheert, ondersteun*, levert, leveren, leverans*, verantwoordelijk*"
        ", beheer*, beheren, host, hosting, hosten, verzorgt, verzorgen, opleid*, training*, lost op"
        ", oplossen, bijwerk*, updates, zorgt, garand*"
    ),
    pl=(
        "utrzym*, serwis*, wsparcie, dostarcz*, odpowiedzialn*"
        ", serwer*, hosting*, dostaw*, aktualiz*, obsług*, usuwa*, szkol*, szkoli*, odpowiad*, zapewni*"
        ", gwaranc*, wdroż*"
    ),
    cs="údržb*, provoz*, podpor*, dodá*, odpověd*",
    sk=(
        "údržb*, prevádzk*, podpor*, dodá*, zodpoved*"
        ", podporu, hosting*, servis*, aktualiz*, odstraň*, školen*, školi, zabezpeč*, záruk*"
        ", zodpovied*, stará"
    ),
    el=(
        "συντήρησ*, λειτουργ*, υποστήριξ*, ευθύν*"
        ", συντηρ*, φιλοξεν*, υποστηρίζ*, αναβάθμ*, ενημερ*, εκπαίδευσ*, εκπαιδεύ*, υπεύθυν*"
        ", αναλαμβάν*, παραδίδ*, εγγύησ*, υποχρε*"
    ),
    sv="underhåll*, drift*, stöd*, levererar, leverans*, ansvar*",
)
BELONGS = Topic(
    en=(
        "own, owns, owned, owner, owners, ownership, belong*, property of, rights, remain* with"
        ", stay* with, keeps"
        ", remain, remains, retain*, ours, vest*, is the city's, are the city's"
    ),
    fr=(
        "propriét*, appartien*, droits, reste* à la ville, cession"
        ", reste*, restent, resteront, détien*, cède*, cédé*, céder*, transfér*, de la ville"
        ", de la commune, de la métropole"
    ),
    de=("gehör*, eigentum*, rechte, verbleib*, bleib*, inhaber*, übertrag*, eigentüm*, nutzungsrecht*"),
    it=(
        "propriet*, appartien*, appartengono, diritti, restano"
        ", resta, resteranno, restera*, resterà, rimang*, rimane*, rimarranno, titolar*, cedut*"
        ", cession*, del comune"
    ),
    es=(
        "propiedad, propietari*, pertenec*, derechos"
        ", titular*, ced*, cesión, seguir*, siguen, sigue, del ayuntamiento, municipales, quedan, queda"
        ", quedarán"
    ),
    pt=(
        "propriedade, pertenc*, direitos"
        ", propriet*, titular*, fica, ficam, ficarão, ficará, permanec*, ced*, do município, da câmara"
        ", municipais, continuam"
    ),
    nl=(
        "eigendom*, eigenaar*, rechten, blijft van, blijven van"
        ", blijft, blijven, intellectue*, van de gemeente, van de stad, bij de gemeente, bezit"
    ),
    pl=(
        "własnoś*, należ*, prawa"
        ", praw, prawami, pozosta*, właściciel*, przenies*, przenos*, przechodz*, przejd*, majątkow*"
    ),
    cs="vlastn*, patří, práva",
    sk=(
        "vlastn*, práva, patrí, patria, patriť, práv*"
        ", zostan*, zostáv*, zostávajú, majet*, prevád*, prechádz*, náleží"
    ),
    el=(
        "ιδιοκτησ*, ανήκ*, δικαιώματα, κυριότητα"
        ", ιδιοκτήτ*, κυριότητ*, παραμέν*, μένουν, περιέρχ*, δικαιωμάτων, δικαίωμα, μεταβιβ*"
    ),
    sv="äger, ägs, tillhör*, rättigheter",
)
DATA = Topic(
    en="data, dataset*",
    fr=("données, donnée, jeux de données"),
    de="daten*",
    it="dati",
    es="datos",
    pt="dados",
    nl="data, gegevens",
    pl=("dane, danych, danymi, danym"),
    cs="data, datům, datech",
    sk=("dáta, dát, údaje, údajov, dátam, dátami, údajom, údajmi, dátach"),
    el="δεδομέν*",
    sv="data",
)
TECHNOLOGY = Topic(
    en=(
        "technolog*, software, code, source code, model, models, platform, algorithm*"
        ", intellectual property, system, licence*"
        ", application*, tool, tools, twin, interface*, technology"
    ),
    fr=(
        "technolog*, logiciel*, code, modèle*, plateforme*, propriété intellectuelle"
        ", codes, solution*, outil*, jumeau, application*, système*, développements"
    ),
    de=(
        "technologie*, software*, quellcode, modell*, plattform*"
        ", code, codes, quelltext*, anwendung*, werkzeug*, zwilling*, system*, entwicklung*"
    ),
    it=(
        "tecnolog*, software, codice, modell*, piattaforma"
        ", codici, sistem*, gemello, applicazion*, strument*, algoritm*"
    ),
    es=(
        "tecnolog*, software, código, modelo*, plataforma"
        ", gemelo, sistema*, herramienta*, aplicaci*, algoritm*, desarroll*"
    ),
    pt=(
        "tecnolog*, software, código, modelo*, plataforma"
        ", gémeo, sistema*, ferramenta*, aplicaç*, algoritm*, desenvolvi*"
    ),
    nl=(
        "technologie*, software, broncode, model, modellen, platform"
        ", code, systeem, systemen, tweeling, applicatie*, software*, modellen*, techniek"
    ),
    pl=(
        "technolog*, oprogramowani*, kod, model*, platform*"
        ", kodu, kody, kodów, system*, bliźniak*, narzędz*, aplikacj*"
    ),
    cs="technolog*, software, kód, model*",
    sk=("technol*, softvér, kód, model*, softvér*, kódu, systém*, dvojč*, aplikác*, nástroj*, zdrojov*"),
    el=(
        "τεχνολογ*, λογισμικ*, κώδικ*, μοντέλ*, πλατφόρμ*"
        ", κώδικα, σύστημα, συστήματος, συστήματα, εφαρμογ*, δίδυμο, διδύμου, εργαλεί*"
    ),
    sv="teknik*, programvar*, kod, modell*",
)
CONTROL = Topic(
    en=(
        "control*, say over, publish*, publication, decides what, decide what, access to results"
        ", disclos*, confidential*"
        ", who sees, decides who, decide who"
    ),
    fr=(
        "contrôle*, maîtrise, publi*, diffusion, décide de"
        ", décide*, rend* public, rendre public, rendus publics"
    ),
    de=("kontroll*, veröffentlich*, hoheit*, verfügt über, freigabe*, veröffentlicht, hoheit, datenhoheit"),
    it=("controll*, pubblic*, divulga*, diffusione, decide quali, decide cosa"),
    es=(
        "control*, publica*, divulga*"
        ", difusión, decide qué, decidirá qué, decide quién, decidirá quién, difund*"
    ),
    pt=("control*, publica*, divulga*, difusão, decide o que, decide quem, decidirá"),
    nl=(
        "controle*, zeggenschap, publicer*, openbaar*"
        ", publiceer*, publicatie*, openbaarma*, beslist wat, beslist wie"
    ),
    pl=("kontrol*, publik*, udostępni*, kontrolę, decyduje, upubliczn*, ujawni*"),
    cs="kontrol*, zveřej*",
    sk=("kontrol*, zverej*, zverejn*, rozhoduje o, sprístupn*"),
    el=("έλεγχ*, δημοσί*, ελέγχ*, δημοσιο*, δημοσιεύ*, κοινοποίησ*"),
    sv="kontroll*, publicer*",
)
CODE = pattern(
    r"\b(?:(?:source )?code|quellcode|código|codice|broncode|kod|kodu|kód|kódu|κώδικα\w*|eupl|a?gpl"
    r"|open[ -]source)\b",
    re.IGNORECASE,
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
# What is bought is technology, too; and a way out is often told by who may come after.
_DEVICES = {
    "en": r"devices?|sensors?|equipment|hardware",
    "fr": r"appareils?|capteurs?|équipements?|matériel",
    "de": r"geräte\w*|sensor\w*|ausstattung",
    "it": r"dispositiv\w+|sensor\w+|apparecchi\w*|attrezzatur\w+",
    "es": r"dispositivos?|sensor\w*|equip\w+",
    "pt": r"dispositivos?|sensor\w*|equipamentos?",
    "nl": r"apparat\w+|sensor\w*|apparatuur",
    "pl": r"urządze\w+|czujnik\w*|sprzęt\w*",
    "sk": r"zariaden\w+|senzor\w*|vybaven\w+",
    "el": r"συσκευ\w+|αισθητήρ\w+|εξοπλισμ\w+",
}
DEVICE = any_of(_DEVICES)
_OTHER_PROVIDERS = {
    "en": r"(?:another|a new|(?:any )?other) (?:supplier|provider|contractor|compan)\w* (?:can|may|could|to)",
    "fr": r"un autre (?:prestataire|fournisseur|titulaire)",
    "de": r"(?:anderer?|neuer?|anderen) (?:anbieter|dienstleister|auftragnehmer|lieferant)\w*",
    "it": r"(?:un altro|altro|nuovo) (?:fornitore|operatore|affidatario|appaltatore)",
    "es": r"(?:otro|otra|nuevo|nueva) (?:proveedor|empresa|adjudicatari[oa]|contratista)",
    "pt": r"(?:outro|outra|novo|nova) (?:fornecedor|empresa|prestador|adjudicatári[oa])",
    "nl": r"(?:andere?|nieuwe) (?:leverancier|opdrachtnemer|aanbieder|partij)",
    "pl": r"(?:inn\w+|now\w+) (?:wykonawc\w+|dostawc\w+)",
    "sk": r"(?:in\w+|nov\w+) (?:dodávateľ\w*|poskytovateľ\w*)",
    "el": r"(?:άλλ\w+|νέ\w+) (?:ανάδοχ\w+|προμηθευτ\w+|πάροχ\w+)",
}
OTHER_PROVIDER = any_of(_OTHER_PROVIDERS)
