"""Slovak. Source: hand-written from the usage of Slovak city plans; keys as in ``en.py``."""

WORDS = {
    "january": "januári, januárom",
    "february": "februári, februárom",
    "march": "marci, marcom",
    "april": "apríli, aprílom",
    "may": "máji, májom",
    "june": "júni, júnom",
    "july": "júli, júlom",
    "august": "auguste, augustom",
    "september": "septembri, septembrom, sept",
    "october": "októbri, októbrom",
    "november": "novembri, novembrom",
    "december": "decembri, decembrom",
    "spring": "jar, jari, jarou, jarné obdobie",
    "summer": "leto, leta, lete, letom",
    "autumn": "jeseň, jesene, jeseni, jeseňou",
    "winter": "zima, zimy, zime, zimou, zimu",
    "quarter": (
        "štvrťrok, štvrťroka, štvrťroku, štvrťroky, štvrťrokom, kvartál, kvartálu, kvartáli, štvrťr, q, kv, "
        "štvrtrok"
    ),
    "#quarter": "q",
    "half": "polrok, polroka, polroku, polrokom, semester, semestri, semestra, polr",
    "#half": "h",
    "halfway": "polovica, polovici, polovice, polovicu, polovicou",
    "mid": "stred, uprostred",
    "third": "tretina, tretine, trimester",
    "week": "týždeň, týždne, týždňov, týždňa, týždni",
    "1st": "prvý, prvá, prvé, prvého, prvom, prvej",
    "2nd": "druhý, druhá, druhé, druhého, druhom, druhej, druhú",
    "3rd": "tretí, tretia, tretie, tretieho, treťom",
    "4th": "štvrtý, štvrtá, štvrté, štvrtého, štvrtom",
    "last": "posledný, poslednom, posledného",
    "~": "ho, ý, é",
    "start": "začiatok, začiatku, začiatkom, na začiatku, počiatok",
    "from start": "od začiatku",
    "late": "neskorá, neskorú",
    "early": "skorá, skorú",
    "end": "koniec, konca, koncom, konci, na konci, ku koncu, záver, v závere, záverom",
    "from": (
        "od, odo, od roku, počnúc, od mesiaca, od dňa, najskôr od, nie skôr ako, začiatok v, "
        "s účinnosťou od, štart v"
    ),
    "from uncertain": "najskôr, najskôr v",
    "since": "už od, prebieha od",
    "until": "do, až do, do roku, až, do mesiaca",
    "to-after": "po",
    "until end": "do konca, do konca roka, až do konca, do konca roku, až do konca roka",
    "by": (
        "najneskôr do, najneskôr v, najneskôr, najneskôr k, termín do, k, ku dňu, v termíne do, "
        "nie neskôr ako, lehota do, v horizonte, horizont, s termínom do, termín plnenia do"
    ),
    "by end": "najneskôr do konca, najneskôr koncom, pred koncom, termín do konca",
    "before": "pred, pred rokom",
    "after": "po skončení, po roku",
    "between": "medzi, medzi rokmi",
    "and": "a, aj, i",
    "or": "alebo, či",
    "onwards": "a ďalej, ďalej, a neskôr, a ďalšie, a nasledujúce, a ďalšie roky, a následne",
    "ongoing": (
        "priebežne, priebežný, priebežná, priebežné, trvale, trvalý, trvalá, stále, nepretržite, "
        "kontinuálne, kontinuálny, prebieha, už prebieha, v realizácii, neobmedzene, na dobu neurčitú, "
        "doteraz, permanentne, trvá, sústavne, dodnes, súčasnosť"
    ),
    "recurring": (
        "ročne, ročný, každoročne, každoročný, mesačne, mesačný, štvrťročne, polročne, týždenne, každý, "
        "každé, každého, každému, ku každému, každú, každých, pravidelne, pravidelný, jedenkrát ročne, "
        "raz ročne, dvakrát ročne, raz za, krát ročne, opakovane, za rok, denne, jedenkrát za, periodicky, "
        "1x ročne, x ročne, každý rok"
    ),
    "relative": (
        "budúci, budúceho, budúcom, nasledujúci, nasledujúceho, nasledujúcom, nasledujúcich, najbližší, "
        "najbližších, čoskoro, onedlho, tento, tohto, v tomto, tomto, ihneď, okamžite, bezodkladne, "
        "čo najskôr, teraz, v súčasnosti, v budúcnosti, budúcnosti, nadchádzajúci, aktuálne, neskôr, vlani, "
        "minulý, minulého, bežného roka, po schválení, toto"
    ),
    "#relative": "m, mesiac",
    "approximate": "približne, cca, asi, zhruba, okolo, circa, ca, okolo roku",
    "uncertain": (
        "pravdepodobne, predpoklad, predpokladaný, predpokladané, predpokladaná, prípadne, možno, odhad, "
        "odhadom, predbežne, predbežný, orientačne, očakávaný, očakávané, zrejme, predpokladá sa, "
        "odhadovaný, pokiaľ možno, podľa možností, eventuálne"
    ),
    "term": (
        "krátkodobé, krátkodobo, strednodobé, strednodobo, dlhodobé, dlhodobo, krátkodobý, strednodobý, "
        "dlhodobý, krátkodobý horizont, strednodobý horizont, dlhodobý horizont, v krátkodobom horizonte, "
        "v strednodobom horizonte, v dlhodobom horizonte"
    ),
    "fiscal": "rozpočtový rok, rozpočtovom roku, rozpočtového roka, fiškálny rok, účtovný rok",
    "school": (
        "školský rok, školskom roku, školského roka, akademický rok, akademickom roku, akademického roka"
    ),
    "phase": (
        "fáza, fáze, etapa, etape, krok, míľnik, opatrenie, aktivita, balík, časť, cieľ, kolo, úloha, stupeň"
    ),
    "review": ("prehodnotené, prehodnotenie, kontrola, aktualizované, revízia"),
    "refuse": "nie, bez, okrem, mimo, zrušené, odložené, žiadny",
    "done": (
        "dokončené, dokončený, realizované, realizovaný, zavedené, splnené, hotovo, ukončené, "
        "implementované, zrealizované"
    ),
    "start-label": (
        "začiatok, začatie, dátum začatia, štart, termín začatia, začiatok realizácie, spustenie projektu"
    ),
    "end-label": (
        "koniec, ukončenie, dokončenie, dátum ukončenia, termín ukončenia, termín dokončenia, "
        "koniec realizácie, ukončenie realizácie"
    ),
    "duration": "doba trvania, trvanie, dĺžka, počas obdobia, po dobu, na dobu, v trvaní",
    "year": "rok, roku, roka, roky, rokov, rokoch, rokmi, r, rokom, kalendárny rok",
    "month": "mesiac, mesiaca, mesiace, mesiacov, mesiaci, mes",
    "day": "deň, dni, dní, dňa",
    "=1": "jeden, jedného",
    "=2": "dva, dvoch",
    "=3": "tri, troch",
    "=4": "štyri",
    "=5": "päť",
    "=6": "šesť, šiestich",
    "=10": "desať",
    "=12": "dvanásť",
    "=18": "osemnásť",
    "skip": (
        "v, vo, na, z, zo, s, u, o, za, pre, v roku, v rokoch, na rok, na roky, v priebehu, v priebehu "
        "roka, počas, počas roka, v mesiaci, v mesiacoch, obdobie, v období, pre obdobie, na obdobie, v "
        "období rokov, termín, termín realizácie, termín plnenia, harmonogram, dátum, plánované, plánovaný, "
        "plánovaná, plán, projekt, projektu, realizácia, realizácie, realizáciu, implementácia, zavedenie, "
        "spustenie, publikovanie, verejné obstarávanie, stav, hod, hodín, vrátane, celý, celého, celé, "
        "pilot, pilotný, vyhodnotenie, príprava, doba realizácie, cieľový rok, kalendárneho roka, "
        "zastupiteľstvu, zastupiteľstvo, schválenie, testovanie, spracovanie, výstavba, dňa, v dňoch, "
        "štúdia, obdobia"
    ),
}
