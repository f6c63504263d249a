"""Swedish. Source: hand-written from the usage of Swedish and Finland-Swedish city plans; keys as in
``en.py``.
"""

WORDS = {
    "january": "januaris",
    "march": "mar",
    "june": "jun",
    "july": "jul",
    "september": "sept",
    "spring": "vår, våren, vårens",
    "early spring": "tidig vår, förvåren",
    "late spring": "sen vår, senvåren",
    "early autumn": "tidig höst, förhösten",
    "late autumn": "sen höst, senhösten",
    "early summer": "försommaren, försommar",
    "late summer": "sensommaren, sensommar",
    "summer": "sommar, sommaren, sommarens",
    "autumn": "höst, hösten, höstens",
    "winter": "vinter, vintern, vinterns",
    "quarter": "kvartal, kvartalet, kvartalen, kvartalets, kv, q",
    "#quarter": "q, k, kv",
    "half": "halvår, halvåret, halvårets",
    "year mid": "halvårsskiftet, årets mitt, mitten av året",
    "#half": "h",
    "halfway": "hälft, hälften, hälften av, halva, halvan, halvan av, halva av, delen av",
    "third": "tertial, tertialet",
    "#third": "t",
    "week": "vecka, veckor, veckan, v",
    "#week": "v",
    "1st": "första, förste",
    "2nd": "andra",
    "3rd": "tredje",
    "4th": "fjärde",
    "last": "sista",
    "~": "a, e, sta, de, dje, an",
    "start": (
        "början, början av, i början av, i början på, början på, inledningen av, starten av, ingången av"
    ),
    "early": "tidigt, tidig, tidigt under, tidigt i",
    "mid": "mitten, mitten av, i mitten av, i mitten på, mitten på, medio, halvvägs in i",
    "late": "sent, sen, sent under, sent i",
    "end": "slutet, slutet av, i slutet av, i slutet på, slutet på, slut, utgången av, ultimo",
    "year end": "årets slut, slutet av året, årsslutet, utgången av året",
    "year start": "årets början, början av året, årets start",
    "from": (
        "start i, startas, från, från och med, fr o m, from, fom, med start, med start i, med början, start, "
        "startar, från den, från och med den, tidigast från, börjar, med start från, inte före"
    ),
    "from uncertain": "tidigast",
    "since": "sedan, alltsedan, pågår sedan, sedan den",
    "until": (
        "fram emot, fram mot, till och med, t o m, tom, tills, fram till, till dess, fram till och med, "
        "till och med den, intill, ända till, fram tills"
    ),
    "until end": (
        "till slutet av, till utgången av, fram till slutet av, till och med slutet av, t o m slutet av, "
        "fram till utgången av, till slutet på"
    ),
    "to": "till, till den",
    "by": "senast, senast den, senast under, inte senare än, deadline, sista datum, till senast, senast i",
    "by end": (
        "senast i slutet av, senast vid utgången av, innan utgången av, före utgången av, före slutet av, "
        "innan slutet av, vid utgången av, senast i slutet på, senast slutet av, innan slutet på"
    ),
    "by year end": "före årets slut, innan årets slut, senast vid årets slut",
    "before": "före, innan, före den, innan den",
    "after": "efter, efter den",
    "between": "mellan",
    "and": "och, samt",
    "or": "eller",
    "onwards": (
        "och framåt, framåt, och därefter, och vidare, och senare, och tillsvidare, ff, och kommande år, "
        "och följande år"
    ),
    "ongoing": (
        "pågående, löpande, kontinuerligt, kontinuerlig, tillsvidare, tills vidare, pågår, permanent, "
        "ständigt, fortlöpande, pågår löpande, pågår redan, idag, i dag, nu pågående, varaktigt, "
        "utan slutdatum, påbörjat"
    ),
    "recurring": (
        "årligen, årlig, årligt, årliga, månadsvis, månatligen, varje, veckovis, kvartalsvis, halvårsvis, "
        "per år, per månad, per kvartal, vartannat, vart tredje, återkommande, regelbundet, regelbunden, "
        "vartannat år, gånger per år, två gånger per år, en gång per år, varannan, dagligen, periodiskt, "
        "halvårsvisa, två gånger om året"
    ),
    "relative": (
        "nästa, kommande, snart, inom kort, i år, detta, denna, nu, omedelbart, omgående, snarast, "
        "nästkommande, innevarande, framöver, i framtiden, framtida, aktuellt, så snart som möjligt, "
        "i sommar, i höst, i vår, i vinter, de närmaste, närmaste, om ett, för närvarande, därefter, senare, "
        "förra, föregående, i fjol, framtiden, snarast möjligt, de kommande, efter beslut"
    ),
    "#relative": "m, år",
    "approximate": "cirka, ca, c a, ungefär, omkring, runt, kring, circa, ungefärligen",
    "uncertain": (
        "preliminärt, preliminär, eventuellt, ev, troligen, förmodligen, sannolikt, möjligen, beräknas, "
        "beräknat, beräknad, förväntas, förväntad, om möjligt, förhoppningsvis, uppskattningsvis, prel, "
        "prognos, tentativt, med reservation, kanske, bedöms, med förbehåll för finansiering, uppskattat, "
        "uppskattad, indikativt"
    ),
    "term": "kort sikt, medellång sikt, lång sikt, på kort sikt, på medellång sikt, på lång sikt, på sikt",
    "fiscal": "budgetår, budgetåret, räkenskapsår, räkenskapsåret, verksamhetsår, verksamhetsåret",
    "school": "läsår, läsåret, skolår, skolåret",
    "phase": (
        "fas, etapp, steg, delprojekt, arbetspaket, ap, milstolpe, åtgärd, aktivitet, del, insats, omgång, "
        "mål"
    ),
    "refuse": "inte, ej, ingen, inget, inga, utan, utom, inställd, uppskjuten, senarelagd",
    "done": (
        "genomfört, genomförd, genomförda, klart, klar, färdig, färdigt, avslutat, avslutad, uppnått, "
        "implementerat, slutfört, slutförd, infört, levererat"
    ),
    "start-label": "startdatum, projektstart, byggstart, startår, starttid, start, uppstart",
    "end-label": "slutdatum, projektslut, slut, färdigställande, avslut, sluttid, slutår, klart senast",
    "duration": (
        "varaktighet, löptid, under en period av, under en period på, tidsåtgång, för en period av, längd"
    ),
    "year": "år, året, åren, årets, kalenderår, kalenderåret",
    "month": "månad, månader, mån, månaden, månaders",
    "day": "dag, dagar, dagen",
    "=1": "ett, en",
    "=2": "två",
    "=3": "tre",
    "=4": "fyra",
    "=5": "fem",
    "=6": "sex",
    "=8": "åtta",
    "=10": "tio",
    "=12": "tolv",
    "=18": "arton",
    "skip": (
        "i, på, av, den, det, de, för, vid, under, under året, under åren, under året av, under loppet av, "
        "i loppet av, under hela, år, hela, perioden, period, under perioden, för perioden, tidplan, "
        "tidsplan, tidsram, tidshorisont, planerat, planerad, planeras, planeras till, planerad till, "
        "datum, projekt, projektet, projekttid, genomförande, genomförs, införande, driftsättning, "
        "lansering, publicering, upphandling, leverans, målår, status, tidpunkt, klockan, kl, inklusive, "
        "hela året, utvärdering, pilot, förstudie, utredning, beslut, byggnation, planering, test, "
        "uppföljning, implementering, i månaden, månadsskiftet, under våren av, både"
    ),
}
