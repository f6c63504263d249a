"""Czech. Source: hand-written from the usage of Czech city plans; keys as in ``en.py``."""

WORDS = {
    "january": "lednu, lednem",
    "february": "únoru, únorem, února",
    "march": "březnu, březnem",
    "april": "dubnu, dubnem",
    "may": "květen, květnu, května, květnem",
    "june": "červnu, červnem",
    "july": "červenci, červencem",
    "august": "srpnu, srpnem",
    "september": "září, zářím",
    "october": "říjnu, říjnem",
    "november": "listopadem",
    "december": "prosinci, prosincem, pros",
    "spring": "jaro, jara, jaře, jarem, jarní období",
    "summer": "léto, létě, létem, letní období",
    "end summer": "konce léta, konec léta, koncem léta, konci léta",
    "start summer": "začátek léta, začátku léta, začátkem léta",
    "mid summer": "polovina léta, polovině léta, poloviny léta",
    "from summer": "od léta",
    "until summer": "do léta",
    "autumn": "podzim, podzimu, podzimem, na podzim",
    "winter": "zima, zimy, zimě, zimou, zimu",
    "early autumn": "začátek podzimu",
    "quarter": (
        "čtvrtletí, kvartál, kvartálu, kvartály, kvartálem, čtvrtletím, čtvrtl, čtvrtina roku, kv, q, "
        "čtvrtině"
    ),
    "#quarter": "q",
    "half": "pololetí, pololetím, semestr, semestru, pol",
    "#half": "h",
    "halfway": "polovina, polovině, poloviny, polovinu, polovinou, půlka, půlce, půli, půlky, půlku",
    "mid": "střed, v polovině, uprostřed",
    "third": "třetina, třetině, třetiny, tertial, trimestr",
    "week": "týden, týdny, týdnů, týdne, týdnu",
    "1st": "první, prvního, prvním",
    "2nd": "druhý, druhé, druhá, druhého, druhém, druhou",
    "3rd": "třetí, třetího, třetím",
    "4th": "čtvrtý, čtvrté, čtvrtá, čtvrtého, čtvrtém",
    "last": "poslední, posledním, posledního",
    "~": "ho, ní, tí, hé",
    "start": (
        "začátek, začátku, začátkem, počátek, počátku, počátkem, na začátku, na počátku, od začátku roku, "
        "úvod"
    ),
    "from start": "od začátku, od počátku",
    "late": "pozdní",
    "early": "brzy na, časné",
    "end": "konec, konce, koncem, konci, na konci, ke konci, závěr, v závěru, závěrem, závěru",
    "from": (
        "od, ode, od roku, počínaje, od měsíce, od data, ne dříve než, zahájení, zahájení v, s účinností od, "
        "start v, zahájení od"
    ),
    "from uncertain": "nejdříve, nejdříve v, nejdříve od",
    "since": "již od, probíhá od, běží od",
    "until": "do, až do, do roku, až, do měsíce",
    "to-after": "po",
    "until end": "do konce, do konce roku, až do konce, až do konce roku",
    "by": (
        "nejpozději do, nejpozději v, nejpozději, nejpozději k, termín do, k, ke dni, v termínu do, "
        "ne později než, lhůta, s termínem do, v horizontu, horizont, nejdéle do, termín splnění do, k datu"
    ),
    "by end": (
        "nejpozději do konce, nejpozději koncem, před koncem, nejpozději ke konci, nejdéle do konce, "
        "termín do konce"
    ),
    "before": "před, před rokem, před začátkem",
    "after": "po skončení, po roce",
    "between": "mezi, mezi lety, mezi roky",
    "and": "a, i, a také",
    "or": "nebo, či, anebo",
    "onwards": (
        "a dále, dále, a později, a další, a následující, a dál, a následně, a roky následující, a další roky"
    ),
    "ongoing": (
        "průběžně, průběžný, průběžné, trvale, trvalý, trvalá, stále, nepřetržitě, kontinuálně, kontinuální, "
        "probíhá, již probíhá, v realizaci, neomezeně, na dobu neurčitou, dosud, trvá, trvalý úkol, "
        "permanentně, soustavně, doposud, dnes, v procesu, současnost"
    ),
    "recurring": (
        "ročně, roční, každoročně, každoroční, měsíčně, měsíční, čtvrtletně, pololetně, týdně, každý, každé, "
        "každého, každou, každých, pravidelně, pravidelný, pravidelné, jednou ročně, dvakrát ročně, "
        "jednou za, krát ročně, opakovaně, opakující, za rok, denně, jedenkrát ročně, co dva roky, "
        "periodicky, 1x ročně, x ročně"
    ),
    "relative": (
        "příští, příštího, příštím, následující, následujícího, následujících, nejbližší, nejbližších, brzy, "
        "zanedlouho, letos, letošní, letošního, tento, tohoto, v tomto, tomto, ihned, okamžitě, neprodleně, "
        "co nejdříve, nyní, budoucnu, v budoucnu, v nadcházejících, nadcházející, aktuálně, později, loni, "
        "minulý, minulého, v blízké budoucnosti, běžného roku, po schválení, v dohledné době, toto"
    ),
    "#relative": "m, měsíc",
    "approximate": "přibližně, cca, asi, zhruba, kolem, okolo, circa, ca, kolem roku, orientačně kolem",
    "uncertain": (
        "pravděpodobně, předpoklad, předpokládaný, předpokládané, předpokládaná, případně, možná, odhad, "
        "odhadem, předběžně, předběžný, orientačně, očekávaný, očekávané, zřejmě, bude upřesněno, nejspíše, "
        "předpokládá se, odhadovaný, podmíněno financováním, pokud možno, eventuálně, snad"
    ),
    "term": (
        "krátkodobé, krátkodobě, střednědobé, střednědobě, dlouhodobé, dlouhodobě, krátkodobý, střednědobý, "
        "dlouhodobý, krátkodobý horizont, střednědobý horizont, dlouhodobý horizont, "
        "v krátkodobém horizontu, ve střednědobém horizontu, v dlouhodobém horizontu"
    ),
    "fiscal": (
        "rozpočtový rok, rozpočtovém roce, rozpočtového roku, fiskální rok, účetní rok, hospodářský rok, "
        "fiskálním roce"
    ),
    "school": "školní rok, školním roce, školního roku, akademický rok, akademickém roce, akademického roku",
    "phase": (
        "fáze, fázi, etapa, etapě, krok, milník, opatření, aktivita, balíček, část, cíl, kolo, úkol, stupeň, "
        "wp"
    ),
    "refuse": "ne, není, bez, kromě, mimo, zrušeno, odloženo, žádný",
    "done": (
        "dokončeno, dokončen, dokončena, realizováno, realizován, zavedeno, splněno, hotovo, ukončeno, "
        "implementováno, zrealizováno, dokončení realizace"
    ),
    "start-label": (
        "začátek, zahájení, datum zahájení, start, termín zahájení, začátek realizace, zahájení realizace, "
        "počátek"
    ),
    "end-label": (
        "konec, ukončení, dokončení, datum ukončení, termín ukončení, termín dokončení, konec realizace, "
        "ukončení realizace, dokončení realizace"
    ),
    "duration": "doba trvání, trvání, délka, po dobu, doba, na dobu, v délce",
    "year": "rok, roku, roce, roky, let, lety, letech, r, rokem, roků, kalendářní rok",
    "month": "měsíc, měsíce, měsíců, měsíci, měs",
    "day": "den, dny, dnů, dne, dní",
    "=1": "jeden, jednoho",
    "=2": "dva, dvou",
    "=3": "tři, tří",
    "=4": "čtyři",
    "=5": "pět",
    "=6": "šest, šesti",
    "=10": "deset",
    "=12": "dvanáct, dvanácti",
    "=18": "osmnáct",
    "skip": (
        "v, ve, na, z, ze, s, u, o, za, pro, v roce, v letech, na rok, na roky, na léta, v průběhu, v "
        "průběhu roku, během, během roku, v měsíci, v měsících, období, v období, pro období, na období, v "
        "období let, termín, termín realizace, termín plnění, harmonogram, časový harmonogram, datum, "
        "plánováno, plánovaný, plánované, plánovaná, plán, projekt, projektu, realizace, realizaci, "
        "realizováno v, implementace, zavedení, spuštění, publikace, veřejná zakázka, výběrové řízení, "
        "stav, hod, hodin, včetně, celý, celého, celé, pilot, pilotní, vyhodnocení, příprava, přípravy, "
        "doba realizace, cílový rok, roku a, kalendářního roku, schválení, testování, zpracování, výstavba, "
        "dne, ve dnech, studie, jak, tak, realizace v, let a"
    ),
}
