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
