"""The words by which prose says whose eyes data is for, and who runs what: one row a language.

Speakers are asked to correct theirs. How the two sides are held against each other stands in `openness`.
"""

from __future__ import annotations

from typing import NamedTuple

_FAR = r"\b[^.;:]{0,60}?\b"
_FEW = r"(?:[\w’'-]+ ){0,2}?"


class Row(NamedTuple):
    """How a language says so.

    Attributes:
        only: "nothing but", of open data.
        open_data: what that is; `portal` words are among it.
        open_marks: words or stems of which one stands in that.
        closed: what is not for everybody, as words that stand alone.
        opened: that something is for everybody, behind what it is said of.
        shut: that it is not, behind what it is said of.
        things: what is run: the platform, the twin.
        run: what is done with it.
        own: by whom, if not by others: "in-house".
        others: by whom else: "the supplier".
        others_marks: words or stems of which one stands in that.
        small: words that are no part of what something is said of.
    """

    only: str
    open_data: str
    open_marks: str
    closed: str
    opened: str
    shut: str
    things: str
    run: str
    own: str
    others: str
    others_marks: str
    small: str

    @property
    def only_open(self) -> str:
        """That nothing but open data is used."""
        return (
            rf"(?:{self.only})\b[^.;]{{0,60}}?\b(?:{self.open_data})"
            rf"|(?:{self.open_data})\b[^.;]{{0,30}}?\b(?:{self.only})"
        )

    @property
    def run_here(self) -> str:
        """That the city runs it."""
        things, run, own = self.things, self.run, self.own
        return (
            rf"(?P<here>{things}){_FAR}(?:{run}){_FAR}(?:{own})"
            rf"|(?P<ours>{things}){_FAR}(?<!\w)(?:{own}) {_FEW}(?:{run})"
        )

    @property
    def run_there(self) -> str:
        """That others run it."""
        things, run, others = self.things, self.run, self.others
        return (
            rf"(?P<there>{things}){_FAR}(?:{run}|{_BELONGS}){_FAR}(?:{others})"
            rf"|(?P<theirs>{things}){_FAR}(?<!\w)(?:{others}) {_FEW}(?:{run})"
            rf"|(?:{others}) {_FEW}(?:{run}) {_FEW}(?P<those>{things})"
        )


_BELONGS = (
    "belongs|lies with|incumbe|appartient|revient|liegt|spetta|compete|corresponde|pertenece|pertence|cabe"
    "|ligt"
    "|berust|należy|spoczywa|patrí|ανήκει"
)

ROWS = {
    "en": Row(
        only="exclusive(?:ly)?|only|solely|nothing but|nothing else|entirely",
        open_data=r"open[\s-]data(?:\s+(?:platform|portal))?|data (?:is|are|will be) open",
        open_marks="open",
        closed="confidential|restricted|may not be (?:published|shared|passed on)|not (?:public|published"
        "|open)"
        "|proprietary|under (?:a )?licen[cs]e|secret",
        opened="(?:are|is|will be|become|becomes) (?:fully |all |freely |completely )?(?:public|open"
        "|published"
        "|accessible to (?:all|everybody|everyone|anybody)|available to (?:all|everyone|the public))",
        shut="(?:are|is|will be|remain|remains|stay|stays) (?:strictly )?(?:confidential|secret|reserved"
        "|internal|restricted|closed|not (?:be )?(?:published|public|open|shared|accessible))",
        things="platform|digital twin|twin|server|servers|model|software|system",
        run="run|managed|operated|hosted|maintained|administered|runs|manages|operates|hosts|maintains",
        own="in-house|internally|by (?:our|the city[’']s) (?:own )?(?:\\w+ ){0,2}(?:department|office|staff"
        "|team"
        "|unit)|by the (?:it|gis) (?:department|office|unit|team)|by the city",
        others="(?:the |an? )?(?:external )?(?:supplier|vendor|contractor|provider|service provider)",
        others_marks="supplier vendor contractor provider",
        small="the a an all our its these those this that of for on in and we data layers layer sets"
        " datasets are"
        " is will be which also fully city",
    ),
    "fr": Row(
        only="uniquement|exclusivement|seulement|que|seules?|rien d[’']autre",
        open_data="données (?:ouvertes|en open data)|open data|portail (?:open data|de données ouvertes"
        "|ouvert)",
        open_marks="open ouvert",
        closed="confidentiel(?:le)?s?|accès (?:restreint|limité)|ne peu(?:t|vent) (?:pas )?être (?:publié"
        "|diffusé)e?s?"
        "|non (?:publi|ouvert|diffusabl)\\w+|propriétaires|sous licence|secret(?:s|ètes)?",
        opened="(?:est|sont|sera|seront) (?:entièrement |toutes? |tous |librement )?(?:publi(?:c|que)s?"
        "|ouvert(?:e?s?)"
        "|publiée?s?|accessibles? à tous|en accès libre)",
        shut="(?:est|sont|reste|restent|sera|seront) (?:strictement )?(?:confidentiel(?:le)?s?"
        "|secr[eè]t(?:e?s?)"
        "|réservée?s?|internes?|fermée?s?)|ne (?:sont|seront|sera|est) (?:pas |jamais )?(?:publiée?s?"
        "|diffusée?s?"
        "|ouvert(?:e?s?)|accessibles?)",
        things="plateforme|jumeau|serveurs?|modèle|logiciel|système",
        run="gérée?s?|exploitée?s?|hébergée?s?|administrée?s?|maintenue?s?|gère|exploite|héberge|administre"
        "|gestion|exploitation|hébergement",
        own="en interne|en régie|par (?:la|notre|nos) (?:direction|service|équipes?|dsi|ville)|par la ville",
        others="(?:au |le |un |du )?(?:prestataire|fournisseur|éditeur|titulaire|sous-traitant)",
        others_marks="prestataire fournisseur éditeur titulaire sous-traitant",
        small="le la les l un une des du de d toutes tous tout nos notre ces ce sur pour et données couches"
        " couche"
        " jeux sont est seront sera aussi que qui ne ville",
    ),
    "de": Row(
        only="ausschließlich|nur|allein|lediglich|nichts anderes",
        open_data=r"offene[nr]?\s+daten|open[\s-]data(?:-\w+)?|daten\s+des\s+open\W\w+",
        open_marks="open offene",
        closed="vertraulich\\w*|beschränkt\\w*|(?:nicht|kaum) (?:öffentlich|veröffentlicht|offen)\\w*"
        "|lizenzpflichtig\\w*"
        "|kostenpflichtig\\w*|geheim\\w*|dürfen nicht (?:veröffentlicht|weitergegeben)",
        opened="(?:ist|sind|wird|werden|stehen) (?:\\w+ )?(?:öffentlich|offen|veröffentlicht|allen (?:offen"
        "|zur verfügung)|frei (?:zugänglich|verfügbar))",
        shut="(?:ist|sind|bleib(?:t|en)|wird|werden) (?:\\w+ )?(?:vertraulich|geheim|intern|gesperrt|nicht"
        " (?:\\w+ )?(?:veröffentlicht|öffentlich|zugänglich|herausgegeben|weitergegeben))",
        things="plattform|zwilling|zwillings|server|modell|software|system",
        run="betrieben|verwaltet|gehostet|gepflegt|betreut|betreibt|verwaltet|hostet|betrieb|verwaltung",
        own="intern|im haus|selbst|(?:von|durch) (?:der|die|das|unserer?|unser) (?:\\w+ )?(?:stadt|it-\\w+"
        "|fachbereich"
        "|amt|abteilung|gis-\\w+|vermessungsamt)|vo[nm] (?:\\w+)?amt",
        others="(?:beim |vom |der |dem |den |durch den )?(?:externen? )?(?:anbieter|dienstleister"
        "|lieferant\\w*"
        "|auftragnehmer|betreiberfirma)",
        others_marks="anbieter dienstleister lieferant auftragnehmer betreiberfirma",
        small="der die das den dem des ein eine alle alles unsere unser diese dieser zum zur zu für über"
        " und daten"
        " ebenen ebene sind ist wird werden auch stadt von",
    ),
    "it": Row(
        only="esclusivamente|solo|soltanto|unicamente|nient[’']altro",
        open_data="dati aperti|open data|portale (?:open data|dei dati aperti|aperto)",
        open_marks="open apert",
        closed="riservat[oaie]|confidenzial[ei]|non (?:divulgabil[ei]|pubblic\\w+|apert[oaie])|accesso"
        " (?:limitato"
        "|ristretto)|proprietari[oaie]|sotto licenza|segret[oaie]",
        opened="(?:è|sono|sarà|saranno) (?:tutt[oaie] |interamente |completamente )?(?:apert[oaie](?: a tutti"
        "| al pubblico)?|pubblic[oaih]\\w*|pubblicat[oaie]|accessibil[ei] a tutti|liber[oaie])",
        shut="(?:è|sono|sarà|saranno|rest(?:a|ano|erà|eranno)) (?:strettamente )?(?:riservat[oaie]"
        "|confidenzial[ei]"
        "|segret[oaie]|intern[oaie]|chius[oaie])|non (?:sono|saranno|sarà|è|verr\\w+|vengono) (?:pubblicat"
        "|diffus"
        "|divulgat|apert|accessibil)[oaie]",
        things="piattaforma|gemello|server|modello|software|sistema",
        run="gestit[oa]|amministrat[oa]|ospitat[oa]|mantenut[oa]|gestisce|amministra|ospita|gestione|hosting",
        own="internamente|in casa|dal comune|da(?:l|i|gli|lla|ll[’'])? ?(?:nostr\\w+ )?(?:ufficio|uffici"
        "|servizio"
        "|settore|ced|personale)",
        others="(?:il |al |dal |del |un )?(?:fornitore|appaltatore|gestore esterno|prestatore|società"
        " esterna)",
        others_marks="fornitore appaltatore gestore prestatore esterna",
        small="il lo la l i gli le un una dei delle degli del della di tutti tutte tutto i nostri questi"
        " sul sulla e"
        " dati  sono è sarà saranno che anche comune su",
    ),
    "es": Row(
        only="exclusivamente|únicamente|solo|sólo|solamente|nada más",
        open_data="datos abiertos|portal (?:abierto|de datos abiertos)|open data",
        open_marks="open abiert",
        closed="confidencial(?:es)?|acceso (?:restringido|limitado|reservado)|reservad[oa]s?|no"
        " (?:public\\w+|abiert[oa]s?"
        "|divulgables?)|propietari[oa]s|bajo licencia|secret[oa]s?",
        opened="(?:es|son|está|están|será|serán|estará|estarán) (?:tod[oa]s? |plenamente |totalmente"
        " )?(?:públic[oa]s?"
        "|abiert[oa]s?(?: a tod[oa]s| al público)?|accesibles? para tod[oa]s|de libre acceso|publicad[oa]s?)",
        shut="(?:es|son|está|están|será|serán|queda|quedan) (?:estrictamente )?(?:confidencial(?:es)?"
        "|reservad[oa]s?"
        "|secret[oa]s?|intern[oa]s?|cerrad[oa]s?)|no (?:se |son |serán |será )?(?:publica\\w*|publicad[oa]s?"
        "|difund\\w+|abre\\w*|comparte\\w*|facilita\\w*|compartir\\w+|facilitar\\w+)",
        things="plataforma|gemelo|servidor|servidores|modelo|software|sistema",
        run="gestionad[oa]|administrad[oa]|alojad[oa]|mantenid[oa]|operad[oa]|gestiona|administra|aloja"
        "|opera|mantiene"
        "|gestión|alojamiento",
        own="internamente|con medios propios|por (?:el|la|nuestr[oa]s?) (?:ayuntamiento|servicio|área"
        "|departamento"
        "|personal|unidad)",
        others="(?:el |al |del |un |por el )?(?:proveedor|contratista|adjudicatario|empresa externa)",
        others_marks="proveedor contratista adjudicatario externa",
        small="el la los las un una unos de del al todo toda todos todas nuestros estos estas sobre y datos"
        " son"
        " es está están será serán que también ciudad se no",
    ),
    "pt": Row(
        only="exclusivamente|unicamente|apenas|só|somente|nada mais",
        open_data="dados abertos|portal (?:aberto|de dados abertos)|open data",
        open_marks="open abert",
        closed="confidencia(?:l|is)|acesso (?:restrito|limitado|reservado)|reservad[oa]s?|não (?:public\\w+"
        "|abert[oa]s?"
        "|divulgáve\\w+)|proprietári[oa]s|sob licença|secret[oa]s?|sigilos[oa]s?",
        opened="(?:é|são|está|estão|será|serão|fica|ficam|ficará|ficarão) (?:tod[oa]s? |totalmente "
        "|plenamente )?(?:públic[oa]s?"
        "|abert[oa]s?(?: a todos| ao público)?|acessíve(?:l|is) a todos|publicad[oa]s?|de acesso livre)",
        shut="(?:é|são|está|estão|será|serão|fica|ficam|permanece|permanecem) (?:estritamente"
        " )?(?:confidencia(?:l|is)"
        "|reservad[oa]s?|secret[oa]s?|intern[oa]s?|fechad[oa]s?)|não (?:se |são |serão |será"
        " )?(?:publicad[oa]s?"
        "|publica\\w*|divulgad[oa]s?|partilhad[oa]s?|partilha\\w*|cedid[oa]s?|disponibiliz\\w+)",
        things="plataforma|gémeo|servidor|servidores|modelo|software|sistema",
        run="gerid[oa]|administrad[oa]|alojad[oa]|mantid[oa]|operad[oa]|gere|administra|aloja|opera|mantém"
        "|gestão"
        "|alojamento",
        own="internamente|com meios próprios|pel[oa] (?:câmara|município|divisão|departamento|serviço"
        "|gabinete|equipa)",
        others="(?:o |ao |do |um |pelo )?(?:fornecedor|prestador|adjudicatário|empreiteiro|empresa externa)",
        others_marks="fornecedor prestador adjudicatário empreiteiro externa",
        small="o a os as um uma de do da dos das ao todo toda todos todas nossos estes estas sobre e dados"
        " são"
        " é está estão será serão que também cidade se não",
    ),
    "nl": Row(
        only="uitsluitend|alleen|enkel|louter|niets anders",
        open_data=r"open\s+data(?:\s*-?portaal)?|opendata\w*|open gegevens",
        open_marks="open",
        closed="vertrouwelijk\\w*|niet (?:openbaar|open|gepubliceerd)\\w*|beperkt toegankelijk\\w*"
        "|afgeschermd\\w*"
        "|onder licentie|geheim\\w*|mogen niet (?:worden )?(?:gepubliceerd|gedeeld)",
        opened="(?:is|zijn|wordt|worden) (?:\\w+ )?(?:openbaar|open|gepubliceerd|voor iedereen"
        " (?:toegankelijk|beschikbaar"
        "|in te zien)|vrij (?:toegankelijk|beschikbaar))",
        shut="(?:is|zijn|blijft|blijven|wordt|worden) (?:\\w+ )?(?:vertrouwelijk|geheim|intern|afgeschermd"
        "|besloten"
        "|niet (?:\\w+ )?(?:gepubliceerd|openbaar|gedeeld|verstrekt|toegankelijk))",
        things="platform|tweeling|servers?|model|software|systeem",
        run="beheerd|gehost|onderhouden|beheert|host|onderhoudt|beheer|hosting",
        own="intern|in eigen (?:huis|beheer)|zelf|door (?:de |onze )(?:eigen )?(?:gemeente|afdeling"
        "|ict-\\w+|dienst|team)",
        others="(?:de |bij de |door de |een )?(?:externe )?(?:leverancier|aanbieder|dienstverlener"
        "|opdrachtnemer)",
        others_marks="leverancier aanbieder dienstverlener opdrachtnemer",
        small="de het een alle al onze deze die dat over van voor en gegevens data lagen zijn is wordt"
        " worden ook stad"
        " gemeente",
    ),
    "pl": Row(
        only="wyłącznie|tylko|jedynie|nic poza",
        open_data=r"(?:otwart\w+ dan\w+|dan\w+ otwart\w+|portal\w* (?:otwart\w+ danych|miejsk\w+ danych)"
        r"|open data)",
        open_marks="open otwart miejsk",
        closed=r"poufn\w+|niejawn\w+|zastrzeżon\w+|ograniczon\w+ dostęp\w*|nie (?:są|będą) (?:publiczn|jawn"
        r"|publikowan)\w+"
        r"|licencjonowan\w+|tajn\w+",
        opened=r"(?:jest|są|będą|będzie) (?:w pełni |całkowicie |wszystkie )?(?:jawn|otwart|publiczn"
        r"|ogólnodostępn"
        r"|publikowan|dostępn)\w+",
        shut=r"(?:jest|są|pozostaj\w+|będą) (?:ściśle )?(?:poufn|tajn|niejawn|zastrzeżon|wewnętrzn"
        r"|zamknięt)\w+"
        r"|nie (?:są |będą |jest )?(?:udostępnia|publikowan|publikuj|ujawnia|udostępnian|przekazuj)\w*",
        things=r"platform\w*|bliźniak\w*|serwer\w*|model\w*|oprogramowani\w+|system\w*",
        run=r"zarządzan\w+|prowadzon\w+|hostowan\w+|utrzymywan\w+|administrowan\w+|zarządza|prowadzi"
        r"|utrzymuje"
        r"|zarządzanie|utrzymanie|hosting",
        own=r"wewnętrznie|we własnym zakresie|własn\w+ (?:sił\w+|zesp\w+)|przez (?:nasz\w* )?(?:wydział"
        r"|referat|biuro"
        r"|urząd|miasto|zespół)",
        others=r"(?:przez |do |u )?(?:zewnętrzn\w+ )?(?:dostawc\w+|wykonawc\w+|usługodawc\w+|firm\w+"
        r" zewnętrzn\w+)",
        others_marks="dostawc wykonawc usługodawc zewnętrzn",
        small="wszystkie wszystkich nasze te tych o na do i oraz dane danych dan warstwy są jest będą także"
        " miasta się"
        " nie w",
    ),
    "sk": Row(
        only="výlučne|výhradne|iba|len|jedine",
        open_data=r"(?:otvoren\w+ (?:údaj|dát|dat)\w+|otvoren\w+ dáta|portál\w* otvoren\w+|open data)",
        open_marks="open otvoren",
        closed=r"dôvern\w+|neverejn\w+|utajen\w+|obmedzen\w+ prístup\w*|vyhraden\w+|licencovan\w+",
        opened=r"(?:je|sú|bude|budú) (?:plne |úplne |všetky )?(?:verejn|otvoren|zverejnen|prístupn)\w+",
        shut=r"(?:je|sú|zostáva|zostávajú|ostávajú|budú) (?:prísne )?(?:dôvern|neverejn|tajn|vyhraden"
        r"|intern|uzavret)\w+"
        r"|ne(?:zverejňuj|poskytuj|zdieľa|sprístupňuj)\w+",
        things=r"platform\w*|dvojč\w+|server\w*|model\w*|softvér\w*|systém\w*",
        run=r"spravovan\w+|prevádzkovan\w+|hostovan\w+|spravuje|prevádzkuje|správa|správu|prevádzka"
        r"|prevádzku",
        own=r"interne|vo vlastnej réžii|vlastn\w+ (?:silami|pracovní\w+)|(?:mesto|odbor|oddelenie)m?",
        others=r"(?:extern\w+ )?(?:dodávateľ\w*|poskytovateľ\w*|zhotoviteľ\w*)",
        others_marks="dodávateľ poskytovateľ zhotoviteľ",
        small="všetky všetkých naše tieto o na do a aj dáta údaje vrstvy sú je budú bude tiež mesta sa v",
    ),
    "el": Row(
        only="αποκλειστικά|μόνο|μόνον|τίποτε άλλο",
        open_data=r"ανοικτ\w+ δεδομέν\w+|ανοιχτ\w+ δεδομέν\w+|δεδομένα της ανοικτής πύλης|open data",
        open_marks="open ανοικτ ανοιχτ",
        closed=r"εμπιστευτικ\w+|απόρρητ\w+|περιορισμέν\w+ πρόσβασ\w+|δεν (?:είναι|δημοσιεύονται) (?:δημόσι"
        r"|ανοικτ)?\w*"
        r"",
        opened=r"(?:είναι|θα είναι) (?:όλα |πλήρως )?(?:ανοικτ|ανοιχτ|δημόσι|προσβάσιμ|διαθέσιμ)\w+",
        shut=r"(?:είναι|παραμένουν|μένουν|παραμένει) (?:αυστηρά )?(?:εμπιστευτικ|απόρρητ|εσωτερικ|κλειστ)\w+"
        r"|δεν (?:θα )?(?:δημοσιεύ|διατίθε|κοινοποι|δίν)\w+",
        things=r"πλατφόρμα\w*|δίδυμο\w*|διακομιστ\w+|μοντέλο\w*|λογισμικ\w+|σύστημα\w*",
        run=r"διαχειρίζεται|συντηρεί|φιλοξενεί\w*|λειτουργεί|διαχείριση|συντήρηση|φιλοξενία|λειτουργία",
        own=r"εσωτερικά|(?:από )?(?:τον δήμο|την υπηρεσία|το τμήμα|τη διεύθυνση)",
        others=r"(?:ο |στον |τον |από τον )?(?:προμηθευτή\w*|ανάδοχο\w*|πάροχο\w*|εργολάβο\w*)",
        others_marks="προμηθευτ ανάδοχο πάροχο εργολάβο",
        small="ο η το οι τα τον την του της των όλα όλες όλοι μας αυτά για και δεδομένα στρώματα είναι θα"
        " επίσης πόλης",
    ),
}
