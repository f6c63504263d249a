"""Dutch. Source: hand-written from the usage of Dutch and Flemish city plans; keys as in ``en.py``."""

WORDS = {
    "march": "mrt",
    "september": "sept",
    "spring": "voorjaar, lente",
    "summer": "zomer",
    "early summer": "voorzomer",
    "late summer": "nazomer",
    "autumn": "najaar, herfst",
    "winter": "winter",
    "quarter": "kwartaal, kwartalen, kw, kwart, q",
    "#quarter": "q, k",
    "half": "halfjaar, jaarhelft, semester, semesters, half jaar",
    "#half": "h, s",
    "halfway": "helft, helft van",
    "third": "tertaal, trimester",
    "week": "week, weken, kalenderweek, wk",
    "1st": "eerste, 1ste",
    "2nd": "tweede",
    "3rd": "derde",
    "4th": "vierde",
    "last": "laatste",
    "~": "e, ste, de, en",
    "start": "begin, begin van, aanvang, in het begin van, aan het begin van, beginmaanden van",
    "early": "vroeg, vroege, vroeg in",
    "mid": "medio, midden, half, halverwege, midden van, in het midden van, rond het midden van",
    "late": "laat, late, laat in",
    "end": "eind, einde, einde van, eind van, aan het eind van, op het einde van, afloop van",
    "year end": "jaareinde, jaareind, eind van het jaar, einde van het jaar, einde jaar, eindejaar",
    "year start": "begin van het jaar, jaarbegin",
    "from": (
        "start, start in, start op, start per, gestart in, vanaf, vanaf de, vanaf het, met ingang van, "
        "m i v, te beginnen in, van af, ingaande, startend in, beginnend in, niet eerder dan, niet voor"
    ),
    "from-in": "van",
    "from uncertain": "op zijn vroegst, vroegst, ten vroegste, op z'n vroegst",
    "since": "sinds, sedert, sinds de, al sinds",
    "until": "tot en met, tm, t e m, tem, tot en met de, tot aan",
    "until?": "tot",
    "until end": "tot eind, tot het einde van, tot en met eind, tot einde",
    "by": (
        "uiterlijk, tegen, voor of in, ten laatste, uiterlijk in, uiterlijk op, niet later dan, "
        "uiterste datum, deadline, ten laatste op, ten laatste in, uiterlijk voor, tegen de, in uiterlijk, "
        "per uiterlijk, vóór of uiterlijk, tegen het"
    ),
    "by end": (
        "voor eind, vóór eind, voor het einde van, vóór het einde van, tegen eind, uiterlijk eind, "
        "voor einde, tegen het einde van"
    ),
    "by year end": "voor het einde van het jaar, voor het eind van het jaar",
    "before": "voor, vóór, voorafgaand aan, voor de, vóór de, voor het, vóór het",
    "after": "na, na de, na het, later dan",
    "between": "tussen, tussen de",
    "and": "en, alsook",
    "or": "of",
    "onwards": "en verder, e v, en later, en daarna, en volgende jaren, en volgende, verder",
    "ongoing": (
        "doorlopend, lopend, lopende, continu, permanent, voortdurend, blijvend, structureel, in uitvoering, "
        "loopt, heden, onbepaalde tijd, loopt al, reeds lopend, continue, nu lopend, onbepaald, gaande, "
        "doorlopende, vandaag, reeds gestart, zonder einddatum, zonder einde"
    ),
    "recurring": (
        "jaarlijks, jaarlijkse, maandelijks, maandelijkse, wekelijks, dagelijks, elk, elke, ieder, iedere, "
        "halfjaarlijks, per jaar, per maand, per kwartaal, driemaandelijks, tweejaarlijks, periodiek, "
        "regelmatig, om de, telkens, tweemaal, eenmaal, keer per jaar, elk kwartaal, zesmaandelijks, "
        "kwartaallijks, tweejaarlijkse"
    ),
    "relative": (
        "volgend, volgende, komend, komende, binnenkort, dit, deze, spoedig, zo snel mogelijk, z s m, zsm, "
        "onmiddellijk, nu, per direct, direct, momenteel, later, in de toekomst, toekomst, huidig, huidige, "
        "aankomende, aankomend, vorig, vorige, over enkele, in de komende, lopend jaar, eerstvolgende, "
        "afgelopen, op korte termijn starten, dit jaar, na vaststelling, na goedkeuring, "
        "eerste maanden van het project"
    ),
    "#relative": "m",
    "approximate": (
        "circa, ca, ongeveer, rond, omstreeks, plusminus, zo rond, ongeveer in, rond de, rondom, grofweg"
    ),
    "uncertain": (
        "naar verwachting, verwacht, vermoedelijk, mogelijk, waarschijnlijk, indien mogelijk, eventueel, "
        "onder voorbehoud, voorlopig, indicatief, streven, streefdatum, geschat, wellicht, misschien, "
        "naar schatting, verwachte, onder voorbehoud van financiering, nog te bevestigen, zo mogelijk, "
        "vooralsnog, in principe, voorzichtig"
    ),
    "term": (
        "korte termijn, middellange termijn, lange termijn, op korte termijn, op middellange termijn, "
        "op lange termijn"
    ),
    "fiscal": "begrotingsjaar, boekjaar",
    "school": "schooljaar, academiejaar, studiejaar, collegejaar",
    "phase": (
        "fase, stap, mijlpaal, perceel, werkpakket, wp, maatregel, actie, deel, tranche, onderdeel, project, "
        "ronde, kavel, spoor"
    ),
    "turn": "jaarwisseling, de jaarwisseling",
    "review": (
        "herziening, herzien, herbekeken, nagekeken, bijgewerkt, geactualiseerd, evaluatie, geëvalueerd, "
        "toetsing, review"
    ),
    "with": "met, met een",
    "refuse": "niet, geen, zonder, behalve, geannuleerd, uitgesteld, vervalt",
    "done": (
        "gerealiseerd, afgerond, uitgevoerd, klaar, opgeleverd, ingevoerd, bereikt, voltooid, operationeel, "
        "gereed"
    ),
    "start-label": "start, startdatum, aanvang, begindatum, aanvangsdatum, projectstart, start project",
    "end-label": (
        "einddatum, oplevering uiterlijk, opleverdatum, einde project, afronding, deadline, einde looptijd"
    ),
    "duration": (
        "duur, looptijd, voor de duur van, gedurende, doorlooptijd, over een periode van, "
        "voor een periode van"
    ),
    "year": "jaar, jaren, kalenderjaar",
    "month": "maand, maanden, mnd",
    "day": "dag, dagen",
    "=1": "een, één",
    "=2": "twee",
    "=3": "drie",
    "=4": "vier",
    "=5": "vijf",
    "=6": "zes",
    "=8": "acht",
    "=10": "tien",
    "=12": "twaalf",
    "=18": "achttien",
    "skip": (
        "in, de, het, 't, op, aan, per, in de loop van, loop van, in de loop van het, in het jaar, in de "
        "jaren, jaar van, in de maand, in de maanden, de maand, maand van, in het, periode, in de periode, "
        "de periode, planning, tijdlijn, tijdsplanning, gepland, gepland voor, geplande, voorzien, voorzien "
        "voor, gepland in, voorzien in, datum, project, projectperiode, realisatie, uitvoering, oplevering, "
        "afronding, ingebruikname, publicatie, lancering, aanbesteding, gunning, status, streefjaar, "
        "doeljaar, tijdshorizon, tijdens, tijdens de, tijdens het, gedurende het jaar, uur, u, inclusief, "
        "hele, heel, gehele, volledige, ontwerp, pilot, tijdpad, besluit, besluitvorming, onderzoek, "
        "ontwikkeling, voorbereiding, implementatie, zowel, termijn, uitrol, om"
    ),
}
