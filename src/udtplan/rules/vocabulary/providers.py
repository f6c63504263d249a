"""Providers: what 4.e says of them without a word of buying, and what a contract settles in other words."""

from __future__ import annotations

import re

from udtplan.lazy import pattern
from udtplan.rules.vocabulary.patterns import any_of
from udtplan.rules.vocabulary.topic import Topic

# Who is paid from outside, in an answer that is asked how the twin is bought.
PROVIDER = Topic(
    en=(
        "provider*, vendor*, bought, buys, award*, bidder*, outsourc*, contract, contracts, contracted"
        ", external company, external firm, consultancy, consultancies, subcontract*, software house"
        ", offers are, offers will"
    ),
    fr=(
        "titulaire*, attributaire*, soumissionnaire*, les offres, bureau d'études, sous-trait*, éditeur*"
        ", achet*, contrat, contrats, entreprise retenue, entreprise extérieure, société extérieure"
        ", intégrateur*"
    ),
    de=(
        "angebote, angebot, zuschlag*, auftrag, auftragsvergabe, vertrag, verträge, verträgen"
        ", vertrags*, bieter*"
        ", lieferant*, gekauft, kaufen, eingekauft, ingenieurbüro*, softwarehaus*, externe firma"
        ", externen firma"
        ", externes büro, externes unternehmen"
    ),
    it=(
        "offerte, aggiudicat*, contratto, contratti, contraente, software house, concorrenti, ditta, impresa"
        ", operatore economico, società esterna, azienda esterna, comprare, compriamo"
    ),
    es=(
        "concurso, ofertas, contratista*, adjudicatari*, contrato, contratos, empresa seleccionada"
        ", empresa externa, consultora*, comprar, comprará, compraremos, proveedora*, licitador*"
    ),
    pt=(
        "contrato, contratos, adjudicatári*, concorrente*, propostas, concurso, prestador*, empresa externa"
        ", empresa selecionada, comprar, comprada, comprado, cocontratante*"
    ),
    nl=(
        "aanbieder*, inschrijv*, contract, contracten, contractant*, dienstverlener*, extern bureau"
        ", marktpartij*, ingekocht, kopen, gekocht, uitbested*, gegund, gunnen, softwarebedrijf"
    ),
    pl=(
        "umowa, umowy, umowie, umowę, umów, umowach, oferty, ofert, ofertę, firma, firmę, firmie, firmy"
        ", kupimy, kupić"
        ", zlecimy, zlecić, zleceni*, usługodawc*, postępowani*"
    ),
    sk=(
        "zmluva, zmluvy, zmluvu, zmluve, zmluvách, poskytovateľ*, uchádzač*, ponuky, ponúk, firma"
        ", firmu, firmou"
        ", kúpime, kúpiť, obstaráme, obstarať, zhotoviteľ*"
    ),
    el=(
        "σύμβαση, σύμβασης, συμβάσεις, προμηθευτ*, πάροχ*, προσφορές, προσφορών, προσφορά, ανατεθεί"
        ", αναθέσουμε"
        ", εταιρεία, εταιρείας, υποψήφι*, αγοράσουμε, αγοραστεί"
    ),
)
# What a roadmap says of getting one.
CHOOSES = Topic(
    en=(
        "sign the contract, sign a contract, contract signature, contract signed, contract signing, award"
        ", awards, awarded, select* the provider, select* a provider, choose* a provider"
        ", choose* the provider"
        ", selection of the provider, vendor selection, provider selection, bidder*, market dialogue, offers"
        ", contracting"
    ),
    fr=(
        "signature du contrat, signer le contrat, attribution, attribuer, les offres, sourcing, notification"
        ", choix du prestataire, contractualis*"
    ),
    de="vertragsschluss, vertrag schließen, vertrag unterzeichnen, zuschlag*, angebote, auftragsvergabe"
    ", einkauf*, marktdialog*, lieferantenauswahl, vertragsabschluss",
    it="firma del contratto, stipula*, aggiudic*, offerte, scelta del contraente, selezione del fornitore",
    es="firma del contrato, firmar el contrato, contratar, concurso, ofertas, compra, comprar"
    ", selección del proveedor",
    pt="assinatura do contrato, assinar o contrato, contratar, concurso, propostas, compra, comprar"
    ", seleção do prestador",
    nl="contract tekenen, contractering, contracteren, gunnen, gegund, inkopen, selectie van de leverancier"
    ", inschrijving*, aanbieder*",
    pl="podpisanie umowy, podpisać umowę, ofert*, postępowani*, wybór wykonawcy, kupić, kupno",
    sk="podpis zmluvy, podpísať zmluvu, ponuk*, ponúk, obstar*, výber dodávateľa, kúpa, kúpiť",
    el="υπογραφή σύμβασης, υπογραφή της σύμβασης, σύναψη σύμβασης, προσφορ*, επιλογή αναδόχου, ανάθεσ*"
    ", αναθέτ*",
)
# A contract that is there needs no tender.
_CONTRACTED = {
    "en": r"(?:existing|current|running|signed) (?:[\w-]+ ){0,2}(?:contract|agreement)s?"
    r"|already (?:[\w-]+ ){0,3}"
    r"(?:contract|signed|tendered|awarded|bought|procured)\w*|(?:was|were|has been|have been) (?:signed"
    r"|awarded|tendered)"
    r"|(?:nothing|not|no need)\b[^.;]{0,30}\b(?:bought|buy|tender|purchase)\w*",
    "fr": r"(?:contrat|marché|accord-cadre)s?\s+(?:[\w-]+ ){0,2}(?:existant|en cours|signé|notifié"
    r"|en vigueur)\w*|déjà "
    r"(?:[\w-]+ ){0,3}(?:signé|attribué|notifié|acheté|contrat|marché)\w*|a été (?:signé|attribué"
    r"|notifié)\w*",
    "de": r"(?:bestehende\w*|laufende\w*) (?:[\w-]+ ){0,2}\w*(?:vertrag|verträge|vertrags|verträgen"
    r"|vereinbarung)\b|(?:bereits|schon)"
    r" (?:[\w-]+ ){0,4}(?:beauftragt|vergeben|abgeschlossen|unterschrieben|unterzeichnet|gekauft"
    r"|ausgeschrieben)",
    "it": r"(?:contratto|accordo quadro|convenzione) (?:[\w-]+ ){0,2}(?:esistente|in corso|in essere"
    r"|vigente|firmat\w)|già "
    r"(?:[\w-]+ ){0,3}(?:aggiudicat|firmat|affidat|stipulat|contratt|acquistat)\w+",
    "es": r"(?:contrato|acuerdo marco)\s+(?:[\w-]+ ){0,2}(?:existente|vigente|en vigor|en curso|firmado)|ya "
    r"(?:[\w-]+ ){0,3}(?:adjudicad|firmad|contratad|licitad|comprad)\w+",
    "pt": r"(?:contrato|acordo-quadro)\s+(?:[\w-]+ ){0,2}(?:existente|vigente|em vigor|em curso|assinado)|já "
    r"(?:[\w-]+ ){0,3}(?:adjudicad|assinad|contratad|comprad|celebrad)\w+",
    "nl": r"(?:bestaande|lopende|huidige) (?:[\w-]+ ){0,2}\w*(?:contract|overeenkomst)\w*|(?:reeds"
    r"|al) (?:[\w-]+ ){0,3}"
    r"(?:gegund|getekend|ondertekend|aanbesteed|ingekocht|gecontracteerd)",
    "pl": r"(?:obowiązując\w+|istniejąc\w+|bieżąc\w+|trwając\w+|podpisan\w+) (?:\w+ ){0,2}umow\w+"
    r"|(?:umow\w+ )?już "
    r"(?:\w+ ){0,3}(?:podpisa|zawar|rozstrzygn|wybra|kupi)\w+",
    "sk": r"(?:existujúc\w+|platn\w+|súčasn\w+|podpísan\w+) (?:\w+ ){0,2}(?:zmluv|dohod)\w+|už (?:\w+ ){0,3}"
    r"(?:podpísa|uzavret|uzatvor|obstara|vybra|kúpi)\w+",
    "el": r"(?:υφιστάμεν\w+|ισχύουσ\w+|υπάρχουσ\w+|τρέχουσ\w+) (?:\w+ ){0,2}σύμβασ\w+|ήδη (?:\w+ ){0,3}"
    r"(?:υπογρ|ανατεθ|συναφθ|συμβασ|αγορ)\w+",
}
CONTRACTED = any_of(_CONTRACTED)
# All that comes of the work: data and technology alike.
EVERYTHING = Topic(
    en="everything, all deliverables, all results, all rights, all outputs, whatever is produced",
    fr="tout ce qui, livrables, tous les droits, ensemble des droits, l'intégralité",
    de="alles, sämtliche rechte, alle rechte, arbeitsergebnisse, alle ergebnisse, sämtliche ergebnisse",
    it="tutto ciò, tutti i diritti, tutti i prodotti, ogni diritto, tutti gli elaborati",
    es="todo lo, todos los derechos, entregables, todos los resultados, todos los productos",
    pt="tudo o que, todos os direitos, entregáveis, todos os resultados, todos os produtos",
    nl="alles, alle rechten, alle resultaten, alle opgeleverde",
    pl="wszystko, wszystkie prawa, całość praw, wszystkie wyniki, wszystkie produkty",
    sk="všetko, všetky práva, všetky výstupy, všetky výsledky",
    el="τα πάντα, όλα τα δικαιώματα, όλα τα παραδοτέα, οτιδήποτε, όλα τα αποτελέσματα",
)
# Who may see, share or release, said of data or of what the twin shows.
RELEASES = Topic(
    en=(
        "approv*, decide*, may see, can see, sees, released, releases, release, access, authoris*"
        ", authoriz*, consent"
    ),
    fr="décid*, accès, accord, accéd*, autoris*, valid*, communiqu*, approuv*, consult*",
    de=(
        "freigabe*, freigeb*, freigegeben, gibt frei, zugriff*, zugang*, entscheid*, genehmig*, zustimm*"
        ", bestimm*, sehen"
    ),
    it="decid*, access*, acced*, autorizz*, diffus*, approv*, consult*, divulg*",
    es="decid*, acces*, acced*, autoriz*, difund*, difusión, difusion, aprob*, aprueb*, consult*, quién ve",
    pt="decid*, acess*, aced*, autoriz*, difus*, difund*, aprov*, consult*, divulg*",
    nl=(
        "beslis*, bepaal*, bepalen, toegang, vrijgeven, vrijgave, toestemming, goedkeur*, geeft vrij"
        ", inzien, inzage"
    ),
    pl="decyduj*, decyzj*, dostęp*, zgod*, zatwierdz*, upubliczn*, ujawni*, widzi",
    sk="rozhod*, prístup*, súhlas*, schvaľ*, schval*, vidí, sprístup*",
    el="αποφασίζ*, απόφασ*, πρόσβασ*, έγκρισ*, εγκρίν*, άδει*, βλέπ*, κοινοποι*",
)
INFORMATION = Topic(
    en="data, result*, output*, information, map*, scenario*, report*, dashboard*, figures",
    fr="donnée*, résultat*, information*, carte*, scénario*, rapport*, productions",
    de="daten*, ergebnis*, information*, karte*, szenari*, bericht*, auswertung*",
    it="dati, dato, risultat*, informazion*, mapp*, scenari*, elaborat*",
    es="datos, resultado*, información, mapa*, escenario*, informe*, salidas",
    pt="dados, resultado*, informação, informações, mapa*, cenário*, relatório*",
    nl="data, gegevens, resulta*, informatie, uitkomst*, kaart*, kaarten, scenario*, rapport*, uitvoer",
    pl="dane, danych, danymi, danym, wynik*, informacj*, map*, scenariusz*, raport*",
    sk="dáta, dát, dátam, údaje, údajov, údajom, výsled*, výstup*, informáci*, máp*, map*, scenár*",
    el="δεδομέν*, αποτελέσμ*, αποτέλεσμ*, πληροφορ*, χάρτ*, σενάρι*, αναφορ*",
)
# Software that is free belongs to nobody alone.
_FREE = {
    "en": r"open[- ]source|free software|eupl|a?gpl\w*|mit licen[cs]e|apache|licen[cs]ed?",
    "fr": r"(?:logiciels?|code) (?:libre|ouvert)s?|licences?|concédée?s?",
    "de": r"freie\w* (?:software|lizenz)|quelloffen\w*|\w*lizenz\w*|nutzungsrecht\w*",
    "it": r"software libero|codice aperto|licenz[ae]|riuso",
    "es": r"(?:software|código) (?:\w+ )?(?:libre|abierto)|licencias?",
    "pt": r"(?:software|código) (?:\w+ )?(?:livre|aberto)|licen[çc]as?|licenciad\w+",
    "nl": r"vrije software|\w*licenties?",
    "pl": r"otwart\w+ (?:kod|oprogramowani)\w*|wolne oprogramowanie|licencj\w+",
    "sk": r"otvoren\w+ (?:kód|softvér)\w*|slobodn\w+ softvér\w*|licenci\w+",
    "el": r"(?:ελεύθερο|ανοιχτό|ανοικτό) λογισμικό|ανοι[χκ]τ\w+ κώδικα\w*|άδεια χρήσης|άδειες",
}
FREE = any_of(_FREE)
# A weight beside what is weighed: "training 15 %", "30 Punkte".
WEIGHT = pattern(
    r"\d\s?%|\b\d+\s+(?:per ?cent|points?|pour cent|prozent|punkte?n?|per cento|punti|por ciento|puntos"
    r"|por cento|pontos|procent\w*|punten|pkt|punkt\w*|bod\w*|βαθμ\w+|μόρια|μονάδες|τοις εκατό)\b",
    re.IGNORECASE,
)
# Who is paid to make the twin, said among the partners: "a software company will build the platform".
_COMPANIES = {
    "en": r"compan(?:y|ies)|firm|suppliers?|contractors?|vendors?|providers?|consultanc(?:y|ies)"
    r"|consultants?",
    "fr": r"entreprises?|prestataires?|fournisseurs?|bureaux? d[’']études|sociétés?|éditeurs?|intégrateurs?",
    "de": r"firma|firmen|unternehmen|dienstleister\w*|auftragnehmer\w*|anbieter\w*|ingenieurbüro\w*|büro",
    "it": r"aziend[ae]|impres[ae]|società|fornitor[ei]|ditta|software house|studio",
    "es": r"empresas?|proveedor\w*|consultor\w*|contratistas?|adjudicatari[oa]",
    "pt": r"empresas?|fornecedor\w*|consultor\w*|prestador\w*|adjudicatári[oa]",
    "nl": r"bedrij\w+|leveranciers?|bureaus?|adviesbureau\w*|ingenieursbureau\w*|opdrachtnemers?"
    r"|marktpartij\w*",
    "pl": r"firm\w+|wykonawc\w+|dostawc\w+|spółk\w+|przedsiębiorstw\w+",
    "sk": r"firm\w+|dodávateľ\w*|spoločnos\w+|zhotoviteľ\w*|poskytovateľ\w*",
    "el": r"εταιρεί\w+|ανάδοχ\w+|αναδόχ\w+|προμηθευτ\w+|πάροχ\w+|γραφείο",
}
COMPANY = any_of(_COMPANIES)
_WILL_MAKE = {
    "en": r"(?:will|shall|is to|are to|must|should)\s+(?:\w+\s+){0,3}?"
    r"(?:buil[dt]|develop(?:ed)?|suppl\w+|host(?:ed)?|deliver\w*|program\w*|implement\w*|install\w*|make|made"
    r"|set up|calibrate\w*|hired?|bought|buy|engaged?)",
    "fr": r"(?:construira|développera|fournira|hébergera|livrera|réalisera|installera|programmera|bâtira"
    r"|(?:sera|seront) (?:\w+ )?(?:construit|développé|fourni|hébergé|livré|réalisé|confié|acheté)\w*)",
    "de": r"(?:wird|werden|soll|sollen)\b[^.;]{0,80}?\b(?:bauen|gebaut|entwick\w+|liefern|geliefert"
    r"|hosten|gehostet"
    r"|erstell\w+|programmier\w+|aufbauen|aufgebaut|betreiben|beauftrag\w+|umsetzen|umgesetzt|einricht\w*)",
    "it": r"(?:costruirà|svilupperà|fornirà|ospiterà|realizzerà|consegnerà|installerà"
    r"|(?:sarà|saranno) (?:\w+ )?(?:costruit|sviluppat|fornit|realizzat|ospitat|affidat|acquistat)\w)",
    "es": r"(?:construirá|desarrollará|suministrará|alojará|entregará|programará|instalará|montará"
    r"|(?:será|serán) (?:\w+ )?(?:construid|desarrollad|suministrad|alojad|realizad|encargad)\w+)",
    "pt": r"(?:construirá|desenvolverá|fornecerá|alojará|entregará|programará|instalará|irá (?:construir"
    r"|desenvolver"
    r"|fornecer|alojar)|vai (?:construir|desenvolver|fornecer|alojar)|(?:será|serão) (?:\w+ )?"
    r"(?:construíd|desenvolvid|fornecid|alojad|realizad)\w+)",
    "nl": r"(?:zal|zullen|gaat|gaan|wordt|worden|moet|moeten)\b[^.;]{0,80}?\b(?:bouw\w*|gebouwd"
    r"|ontwikkel\w*|lever\w*|geleverd"
    r"|hosten|gehost|inricht\w*|programmeer\w*|opzetten|ingehuurd|inhuren)",
    "pl": r"(?:zbuduje|opracuje|dostarczy|wykona|stworzy|wdroży|zaprogramuje|zainstaluje"
    r"|będzie (?:budow|hostow|rozwija|tworzy)\w+|zostanie (?:\w+ )?(?:zbudowan|wykonan|dostarczon"
    r"|zlecon)\w+)",
    "sk": r"(?:vybuduje|vyvinie|dodá|vytvorí|postaví|nasadí|naprogramuje|nainštaluje|bude (?:budova"
    r"|vyvíja|hostova)\w+"
    r"|bude (?:vybudovan|vyvinut|dodan)\w+)",
    "el": r"θα (?:\w+ )?(?:κατασκευά\w+|αναπτύξ\w+|αναπτυχθ\w+|προμηθεύσ\w+|φιλοξεν\w+|παραδώσ\w+"
    r"|υλοποι\w+|χτίσ\w+"
    r"|εγκαταστήσ\w+|δημιουργήσ\w+|ανατεθ\w+)",
}
WILL_MAKE = any_of(_WILL_MAKE)
