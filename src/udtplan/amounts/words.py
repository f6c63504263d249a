"""The words around amounts, by language: a speaker can check a language's lines and add to them.

Source: hand-written from the usage of public budgets and grant agreements in the languages of the EU;
symbols and codes of currencies after ISO 4217. A word may stand in several tables; the plan's own
language decides, and where it does not, the reading is flagged.

A phrase is looked up by its words, without case and without the dots of abbreviations: "Mio." is "mio",
"p. a." is "p a". "/" is a word.
"""

from __future__ import annotations

# ── Scale: by what the number before it is multiplied ───────────────────────────────────────────────

THOUSAND, MILLION, MILLIARD, BILLION = "1e3", "1e6", "1e9", "1e12"

# Say the same to everybody.
SCALES = {
    THOUSAND: (
        "k thousand thousands thsd tsd tausend millier milliers duizend dzd tys tysiąc tysiące tysięcy tis"
        " tisíc"
        " tisíce tisíců tisícov tusen tusind tuhat tuhatta tuhansia tuhande tuh tūkst tūkstantis tūkstančių"
        " tūkstantiai tūkstoši tūkstošu tūkstoš tisuća tisuće tisoč tisočev ezer mii mie migliaia mila χιλ"
        " χιλιάδες"
        " χιλιάδων хил хиляди хиляда тис тисяч milhar milhares millar millares miles milers míle"
    ),
    MILLION: (
        "m million millions mn mln mio mill mills millionen millions millones millón milion milioni"
        " milione milione"
        " miliony milionów milionu milionů miliónů milióny miliónov milión miljoen miljoner miljon"
        " miljonit miljonid"
        " miljoni miljonu miljons milj miljoonaa miljoona millioner millió millióna milijuna milijun milijon"
        " milijona milijone milijonov milijonai milijonų milijonas milioane milhão milhões milió milliún"
        " milliúin"
        " miljun miljuni εκατ εκ εκατομμύρια εκατομμύριο εκατομμυρίων млн милиона милион мільйонів мільйони"
        " мільйон"
    ),
    MILLIARD: (
        "bn milliard milliards milliarden miliardi miliardo miliard miliardy miliardów miliardę miliardi"
        " miliardů"
        " miliárd miliardy miliarda miljard miljarder miljardit miljardi miljardu miljardia miljardi milliárd"
        " milliarder milliardid milijarda milijardi milijarde milijard milijardai milijardų miliarde mrd"
        " mld mlrd"
        " mljrd mdr md mds mia billiún"
        " δισ δισεκ δισεκατομμύρια δισεκατομμυρίων млрд милиарда милиард мільярдів мільярди мільярд"
    ),
    BILLION: "billionen biljoen biljoner biljon bilión bilionů biliony bilioni billón billones bilião",
}
# Mean one thing in one language and another elsewhere: word, languages, scale there; scale elsewhere.
SCALES_BY_LANGUAGE = {
    "billion": ("en ga mt", MILLIARD, BILLION),
    "billions": ("en ga mt", MILLIARD, BILLION),
    "b": ("en ga mt", MILLIARD, BILLION),
    "trillion": ("en ga mt", BILLION, "1e18"),
    "trillions": ("en ga mt", BILLION, "1e18"),
    "mil": ("es pt ca gl", THOUSAND, MILLION),
    "mm": ("en es", MILLION, MILLIARD),
    "t": ("de fi da sv nb lb", THOUSAND, BILLION),
}
MIL_IS_MILLION = "cs sk hr sl ro pl bs sr sq"  # "1,5 mil. Kč"
# Letters that are a scale only beside a currency: "5 m" are metres, "5 m€" are not.
BESIDE_CURRENCY = frozenset("m t b mm md mds mia mill".split())
# Scale and currency in one word: "TEUR", "MSEK", "mnkr".
GLUED = {
    "k": THOUSAND,
    "t": THOUSAND,
    "m": MILLION,
    "mn": MILLION,
    "mio": MILLION,
    "md": MILLIARD,
    "mrd": MILLIARD,
}

# ── Currencies ──────────────────────────────────────────────────────────────────────────────────────

CODES = frozenset(
    "EUR GBP USD CHF SEK DKK NOK ISK PLN CZK HUF RON BGN UAH MDL RSD BAM MKD GEL AMD JPY CAD AUD".split()
)
CURRENCIES = {
    "EUR": (
        "€ euro euros d'euro d'euros eur euró eurot euroa eurų eurus euri euroja evro evra evrov evrů eura"
        " eurů eurá ευρώ евро євро"
    ),
    "GBP": "£ pound pounds sterling",
    "USD": "us$",
    "JPY": "¥",
    "PLN": "zł złoty złotych złote",
    "CZK": "kč koruny korun",
    "HUF": "forint forintot",
    "FT": "ft",
    "BGN": "лв лева",
    "UAH": "₴ грн гривень",
    "RSD": "dinara",
    "TRY": "₺",
    "RON": "lei leu",
    "KR": "kr kronor kroner krona krone króna krónur",
    "DOLLAR": "$ dollar dollars",
}
# Between a scale and a currency: "millions of euros".
OF = frozenset("of de di din av af az o".split())
# What "kr" and "$" mean in a plan's own language; elsewhere it has to be said.
BY_LANGUAGE = {
    "KR": {"sv": "SEK", "da": "DKK", "nb": "NOK", "nn": "NOK", "no": "NOK", "is": "ISK"},
    "DOLLAR": {},
    "FT": {"hu": "HUF"},
}

# ── How often ───────────────────────────────────────────────────────────────────────────────────────

PERIODS = {
    "year": (
        "annually, annual, yearly, a year, per year, each year, every year, per annum, p a, pa, / a, / yr"
        ", / year, / y"
        ", jährlich, jährliche, jährlichen, im jahr, pro jahr, je jahr, / jahr, p j, jahr"
        ", par an, annuel, annuels, annuelle, annuellement, / an, l'an, chaque année, par année"
        ", all'anno, l'anno, annuo, annui, annua, annue, annuali, annuale, / anno, ogni anno"
        ", al año, anual, anuales, anualmente, por año, / año, cada año, ao ano, por ano, anuais, / ano"
        ", a l'any, anuals"
        ", per jaar, jaarlijks, jaarlijkse, / jaar, / jr, p j"
        ", rocznie, na rok, / rok, roczny, ročně, ročne, za rok, ročný, roční, letno, na leto, / leto"
        ", godišnje"
        ", évente, / év, éves, anual, pe an, ετησίως, ετήσιος, ετήσια, το χρόνο, τον χρόνο"
        ", κάθε χρόνο, κατ' έτος, ανά έτος, / έτος"
        ", годишно, на година, / год, щорічно, на рік, per år, om året, årligen, årlig, årligt, / år, om året"
        ", vuodessa, vuosittain, / v, / vuosi, aastas, aastane, gadā, ik gadu, kasmet, per metus, / m metus"
        ", á ári, sa bhliain, fis-sena"
    ),
    "half-year": "every half-year, halbjährlich, par semestre, / semestre, semestraal",
    "quarter": "quarterly, a quarter, per quarter, vierteljährlich, pro quartal, par trimestre, per kwartaal",
    "month": (
        "monthly, a month, per month, / month, / mo, monatlich, im monat, pro monat, / monat, par mois"
        ", mensuel"
        ", mensuels, / mois, al mese, mensili, / mese, al mes, mensual, mensuales, / mes, por mês, per maand"
        ", maandelijks, miesięcznie, / mies, měsíčně, mesačne, havonta, / hó, lunar, pe lună, μηνιαίως"
        ", το μήνα, τον μήνα"
        ", месечно, per månad, per måned, kuussa, kuus, mēnesī, per mėnesį, mjesečno, mesečno"
    ),
    "week": "weekly, a week, per week, pro woche, par semaine, per week, alla settimana",
    "day": "a day, per day, / day, pro tag, par jour, al giorno, al día, per dag",
    "once": (
        "one-off, one off, one-time, once, einmalig, einmalige, ponctuel, une fois, una tantum, una vez"
        ", única vez"
        ", pago único, eenmalig, eenmalige, jednorazowo, jednorázově, jednorazovo, egyszeri"
        ", o singură dată, uma vez"
        ", εφάπαξ, еднократно, engångs, engångskostnad, engangs, kertaluonteinen, ühekordne, vienreizējs"
        ", vienkartinis"
        ", jednokratno, enkratno"
    ),
    "total": (
        "in total, total, altogether, overall, insgesamt, gesamt, au total, totale, in totale"
        ", complessivi, en total"
        ", no total, in totaal, łącznie, celkem, celkom, összesen, συνολικά, общо, totalt, i alt"
        ", yhteensä, kokku, kopā"
        ", iš viso, ukupno, skupaj"
    ),
}
# "over three years", "auf drei Jahre": the sum over a time. Before a number, and a unit of time after it.
OVER = (
    "over, for, during, in, within, auf, über, für, sur, pour, en, su, per, a lo largo de, durante, voor"
    ", na, przez"
)
TIME = (
    "year years month months jahre jahren jahr monate ans années an mois anni anno mesi años año meses"
    " anos jaar jaren"
    " maanden lat lata lato let roky rokov měsíců év évre ani χρόνια έτη χρόνων години år vuotta vuoden"
    " aastat gadi"
    " gadiem metai metus metų godine godina leta"
)

# ── About, at least, at most, from … to ─────────────────────────────────────────────────────────────

ABOUT = (
    "about, around, approx, approximately, close to, roughly, circa, ca, c, some, nearly, almost"
    ", just under, just over"
    ", in the order of, estimated at, or so, ~, ≈, ±"
    ", rund, etwa, ungefähr, zirka, knapp, gut, cirka, bei etwa, schätzungsweise"
    ", environ, env, près de, autour de, de l'ordre de, quelque"
    ", intorno a, quasi, all'incirca, alrededor de, aproximadamente, aprox, cerca de, casi, unos, unas"
    ", prop de"
    ", uns, quase, ongeveer, zo'n, bijna, około, ok, blisko, asi, přibližně, zhruba, cca, približne"
    ", takmer, körülbelül"
    ", kb, mintegy, aproximativ, circa, περίπου, около, близо, приблизно, близько, omkring, ungefär"
    ", cirka, nästan, runt"
    ", noin, umpes, ligikaudu, aptuveni, apmēram, apie, maždaug, oko, približno, okoli, um það bil"
    ", thart ar, madwar"
)
AT_MOST = (
    "up to, at most, max, maximum, no more than, not more than, below, less than, under, bis zu"
    ", höchstens, maximal, unter"
    ", jusqu'à, au plus, moins de, fino a, al massimo, meno di, hasta, como máximo, menos de, até, no máximo"
    ", tot, maximaal, hoogstens, do, maksymalnie, max, až, do výše, legfeljebb, până la, cel mult, έως"
    ", μέχρι, до"
    ", upp till, högst, op til, højst, opptil, enintään, kuni, līdz, iki, najviše, največ, ≤, <"
)
AT_LEAST = (
    "at least, more than, over, above, min, minimum, upwards of, in excess of, mindestens, über, mehr als, ab"
    ", au moins, plus de, à partir de, almeno, oltre, più di, al menos, más de, pelo menos, mais de"
    ", minstens, meer dan"
    ", co najmniej, ponad, nejméně, více než, přes, najmenej, viac ako, legalább, több mint, cel puțin, peste"
    ", τουλάχιστον, πάνω από, поне, над, minst, mer än, over, mindst, vähintään, yli, vähemalt, üle"
    ", vismaz, mažiausiai"
    ", najmanje, više od, najmanj, več kot, ≥, >"
)
TO = (
    "-, to, bis, à, a, al, ai, tot, do, až, until, και, έως, ως, до, till, til, kuni, līdz, iki, și, and"
    ", y, e, i, et, und, en, og, och"
)
# A sum in a year of the calendar: "16 M€ in 2026".
IN_YEAR = frozenset("( in for für pour en im no nel på za v w per jahr year budget année anno año".split())
# "and" joins two bounds only after one of these.
AND = frozenset("και și and y e i et und en og och".split())
BETWEEN = (
    "between, zwischen, entre, tra, fra, tussen, między, mezi, medzi, μεταξύ, между, mellan, mellem"
    ", mellom, între"
)

# ── With or without VAT ─────────────────────────────────────────────────────────────────────────────

TAX = {
    "excluded": (
        "ht, hors taxes, hors taxe, hors tva, before tax, net of vat, excl vat, ex vat, excluding vat"
        ", without vat, plus vat"
        ", + vat, net, netto, zzgl mwst, zzgl ust, ohne mwst, exkl mwst, iva esclusa, iva escl, oltre iva"
        ", + iva"
        ", più iva, sin iva, iva no incluido, más iva, iva excluido, sem iva, excl btw, exclusief btw"
        ", bez vat, bez dph"
        ", áfa nélkül, + áfa, nettó, fără tva, χωρίς φπα, πλέον φπα, + φπα, без ддс, exkl moms"
        ", ekskl moms, exklusive moms"
        ", uden moms, alv 0 %, ilman alv, käibemaksuta, km-ta, bez pvn, be pvm, bez pdv, brez ddv"
    ),
    "included": (
        "ttc, toutes taxes comprises, tva comprise, incl vat, inc vat, including vat, with vat, gross"
        ", brutto, inkl mwst"
        ", inkl ust, einschl mwst, iva inclusa, iva incl, con iva, iva incluido, com iva, incl btw"
        ", inclusief btw, z vat"
        ", s dph, vč dph, áfával, bruttó, cu tva, με φπα, συμπεριλαμβανομένου φπα, с ддс, inkl moms"
        ", inklusive moms"
        ", med moms, sis alv, käibemaksuga, ar pvn, su pvm, s pdv, z ddv"
    ),
}

# Which mark parts the thousands, where the language has a habit of it; others part them with a space.
THOUSANDS_COMMA = frozenset("en ga mt".split())
THOUSANDS_POINT = frozenset("de es it nl pt el da tr hr sl ro ca gl is id bs sr eu lb nb nn no".split())
