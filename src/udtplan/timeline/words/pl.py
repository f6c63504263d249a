"""Polish. Source: hand-written from the usage of Polish city plans; keys as in ``en.py``."""

WORDS = {
    "january": "styczniu, styczniem, stycz",
    "february": "lutym, lutemu",
    "march": "marcu, marcem",
    "april": "kwietniu, kwietniem, kwiec",
    "may": "maju, majem",
    "june": "czerwcu, czerwcem, czerw",
    "july": "lipcu, lipcem",
    "august": "sierpniu, sierpniem, sierp",
    "september": "wrześniu, wrześniem, wrzes, wrześ",
    "october": "październiku, październikiem, pazdz, paźdz",
    "november": "listopadzie, listopadem, listop",
    "december": "grudniu, grudniem, grudz",
    "spring": "wiosna, wiosną, wiosny, wiosnę, wiośnie",
    "summer": "lato, latem, lecie, okres letni",
    "end summer": "końca lata, koniec lata, końcem lata, końcu lata",
    "start summer": "początek lata, początku lata",
    "mid summer": "połowa lata, połowie lata, połowy lata, środek lata",
    "from summer": "od lata",
    "until summer": "do lata",
    "autumn": "jesień, jesienią, jesieni",
    "winter": "zima, zimą, zimy, zimę, zimie",
    "quarter": "kwartał, kwartału, kwartale, kwartałem, kwartały, kwartałów, kw, kwart, q",
    "#quarter": "q, kw",
    "half": "półrocze, półrocza, półroczu, półroczem, semestr, semestru, poł, półr, polr",
    "#half": "h",
    "halfway": "połowa, połowy, połowie, połową, połowę",
    "mid": "środek, w środku, środku, połowa roku",
    "third": "trymestr, kwadrymestr",
    "week": "tydzień, tygodnie, tygodni, tygodnia, tygodniu, tyg",
    "1st": "pierwszy, pierwsza, pierwsze, pierwszego, pierwszym, pierwszej, pierwszą",
    "2nd": "drugi, druga, drugie, drugiego, drugim, drugiej, drugą",
    "3rd": "trzeci, trzecia, trzecie, trzeciego, trzecim, trzeciej",
    "4th": "czwarty, czwarta, czwarte, czwartego, czwartym, czwartej",
    "last": "ostatni, ostatniego, ostatnim",
    "~": "szy, gi, ci, ty, go, ego, ym, szego, giego, ciego, tego, sze, gie, szym, gim, cim",
    "start": "początek, początku, początkiem, na początku, z początkiem, od początku",
    "early": "wczesna, wczesną, wczesnym, wczesnej, wczesne",
    "late": "późna, późną, późnym, późnej, późne",
    "from start": "od początku, z początkiem",
    "end": (
        "koniec, końca, końcem, końcu, pod koniec, na koniec, w końcu, schyłek, z końcem, w końcówce, "
        "końcówka"
    ),
    "from": (
        "od, od dnia, od roku, począwszy od, poczynając od, z dniem, rozpoczęcie, rozpoczęcie w, "
        "nie wcześniej niż, od początku dnia, start w, od miesiąca"
    ),
    "from uncertain": "najwcześniej, najwcześniej w",
    "since": "trwa od, realizowane od, już od",
    "until": "do, aż do, do dnia, do miesiąca, do roku",
    "to-after": "po",
    "until end": "do końca, do końca roku, aż do końca, po koniec",
    "by": (
        "najpóźniej do, najpóźniej w, najpóźniej, nie później niż, nie później niż do, nie później niż w, "
        "termin do, w terminie do, w terminie, termin realizacji do, z terminem do, najdalej do, "
        "maksymalnie do, w perspektywie, perspektywa, w horyzoncie"
    ),
    "by end": (
        "najpóźniej do końca, najpóźniej z końcem, nie później niż do końca, przed końcem, przed upływem, "
        "najpóźniej pod koniec, w terminie do końca"
    ),
    "before": "przed, przed rokiem, przed dniem",
    "after": "po zakończeniu, po upływie, od końca",
    "between": "między, pomiędzy",
    "and": "i, oraz, a",
    "or": "lub, albo",
    "onwards": (
        "i dalej, i później, i kolejne lata, i następne, wzwyż, i kolejne, i lata następne, i po, "
        "i lata kolejne"
    ),
    "ongoing": (
        "ciągle, ciągły, ciągła, na bieżąco, bieżąco, stale, stały, stałe, w trakcie, w toku, bezterminowo, "
        "trwa, nadal, w sposób ciągły, w trakcie realizacji, trwające, działanie ciągłe, zadanie ciągłe, "
        "permanentnie, do odwołania, dziś, ciągłe, nieprzerwanie, realizacja ciągła, proces ciągły, "
        "bezterminowe, obecnie"
    ),
    "recurring": (
        "co roku, corocznie, coroczny, coroczna, rocznie, roczny, miesięcznie, co miesiąc, kwartalnie, "
        "co kwartał, co, każdy, każdego, każdym, co pół roku, co półrocze, półrocznie, tygodniowo, "
        "cyklicznie, cykliczny, cykliczne, okresowo, regularnie, raz w roku, dwa razy w roku, raz na, "
        "w roku razy, razy w roku, raz na rok, co dwa lata, codziennie, raz na kwartał, coroczne, raz do roku"
    ),
    "relative": (
        "następny, następnym, następnego, przyszły, przyszłym, przyszłego, najbliższych, najbliższy, "
        "najbliższym, wkrótce, niebawem, bieżącego, bieżący, bieżącym, w tym roku, tego roku, tym roku, "
        "bieżącego roku, br, jak najszybciej, natychmiast, niezwłocznie, teraz, kolejny, kolejnym, "
        "kolejnego, kolejnych, w przyszłości, przyszłości, później, zeszłym, ubiegłym, w nadchodzących, "
        "nadchodzących, nadchodzący, aktualnie, od zaraz, po uchwaleniu, po zatwierdzeniu, "
        "po podpisaniu umowy, przyszłe, tej, tego, tym"
    ),
    "#relative": "m, miesiąc",
    "approximate": "około, ok, mniej więcej, circa, ca, w okolicach, blisko, w przybliżeniu",
    "uncertain": (
        "prawdopodobnie, przewidywany, przewidywane, przewidywana, ewentualnie, możliwe, możliwie, "
        "orientacyjnie, szacunkowo, wstępnie, wstępny, szacowany, do potwierdzenia, spodziewany, być może, "
        "orientacyjny, najprawdopodobniej, pod warunkiem, prognozowany, szacowane, pod warunkiem finansowania"
    ),
    "term": (
        "krótkoterminowe, krótkoterminowo, średnioterminowe, długoterminowe, krótki termin, średni termin, "
        "długi termin, perspektywa krótkoterminowa, perspektywa długoterminowa, krótkookresowe, "
        "długookresowe, w krótkim okresie, w długim okresie, krótkoterminowy, średnioterminowy, "
        "długoterminowy"
    ),
    "fiscal": "rok budżetowy, roku budżetowym, roku budżetowego, rok obrotowy, roku obrotowym",
    "school": (
        "rok szkolny, roku szkolnym, roku szkolnego, rok akademicki, roku akademickim, roku akademickiego"
    ),
    "phase": (
        "etap, etapie, faza, fazie, zadanie, działanie, krok, kamień milowy, pakiet, część, cel, runda, "
        "moduł, wp"
    ),
    "review": (
        "przegląd, przeglądy, przeglądane, sprawdzane, sprawdzany, weryfikowane, weryfikowany, aktualizowane"
    ),
    "refuse": "nie, brak, bez, oprócz, poza, odwołany, przełożony, zaniechano",
    "done": (
        "wdrożony, wdrożone, zrealizowane, zrealizowany, zakończony, zakończone, ukończony, ukończone, "
        "osiągnięty, gotowe, wdrożenie zakończone, zakończona"
    ),
    "start-label": (
        "początek, rozpoczęcie, data rozpoczęcia, start, termin rozpoczęcia, początek realizacji, "
        "rozpoczęcie realizacji"
    ),
    "end-label": (
        "koniec, zakończenie, data zakończenia, termin zakończenia, zakończenie realizacji, termin końcowy, "
        "data końcowa"
    ),
    "duration": "czas trwania, okres trwania, przez, przez okres, przez co najmniej, długość, w ciągu",
    "year": "rok, roku, lat, lata, latach, rokiem, r, latami, roki, l",
    "month": "miesiąc, miesiące, miesięcy, miesiąca, miesiącu, mies, m-c, m-cy",
    "day": "dzień, dni, dnia",
    "=1": "jeden, jednego",
    "=2": "dwa, dwóch",
    "=3": "trzy, trzech",
    "=4": "cztery",
    "=5": "pięć",
    "=6": "sześć, sześciu",
    "=10": "dziesięć",
    "=12": "dwanaście, dwunastu",
    "=18": "osiemnaście",
    "skip": (
        "w, we, na, z, ze, dla, o, za, w roku, w latach, na lata, na rok, lata, w ciągu roku, w okresie, w "
        "miesiącu, w miesiącach, okres, w przeciągu, w trakcie roku, w roku kalendarzowym, okres "
        "realizacji, okresie, termin, termin realizacji, harmonogram, czas, data, planowany, planowane, "
        "planowana, planowany termin, planowo, zaplanowano, zaplanowany na, projekt, projektu, realizacja, "
        "realizacji, realizowane, wdrożenie, wdrożenia, uruchomienie, uruchomienia, publikacja, przetarg, "
        "odbiór, status, godz, godzina, włącznie, cały, całego, całym, całość, pilotaż, ewaluacja, "
        "monitoring, przygotowanie, opracowanie, zakup, rok docelowy, kalendarzowego, kalendarzowy, budowa, "
        "koncepcja, testy, lat realizacji, rok realizacji, wykonanie, zarówno, perspektywie czasowej, dniu, "
        "w dniu, w dniach, dniach"
    ),
}
