"""Norwegian Bokmål. Source: hand-written from the usage of Norwegian city plans; keys as in ``en.py``."""

WORDS = {
    "september": "sept",
    "spring": "vår, våren, vårens",
    "early spring": "tidlig vår, tidlig på våren",
    "late spring": "sen vår, sent på våren",
    "summer": "sommer, sommeren, sommerens",
    "early summer": "forsommer, forsommeren",
    "late summer": "sensommer, sensommeren",
    "autumn": "høst, høsten, høstens",
    "early autumn": "tidlig høst, tidlig på høsten",
    "late autumn": "sen høst, senhøst, senhøsten, sent på høsten",
    "winter": "vinter, vinteren, vinterens",
    "quarter": "kvartal, kvartaler, kvartalet, kv, kvt, q",
    "#quarter": "q, k, kv",
    "half": "halvår, halvåret, årshalvdel, semester",
    "year mid": "midtåret, midten av året, midt på året, halvårsskiftet",
    "#half": "h",
    "halfway": "halvdel, halvdelen, halvdel av, halvdelen av, del av",
    "third": "tertial, tertialet",
    "#third": "t",
    "week": "uke, uker, uken, uka",
    "#week": "u",
    "1st": "første",
    "2nd": "andre, annet, annen",
    "3rd": "tredje",
    "4th": "fjerde",
    "last": "siste",
    "~": "e, te, ste, de, en",
    "start": (
        "start, starten, primo, begynnelsen, begynnelsen av, i begynnelsen av, starten av, i starten av, "
        "starten på, begynnelse, inngangen til"
    ),
    "early": "tidlig, tidlig i",
    "mid": "medio, midt, midten, midten av, i midten av, midt i, midtveis i, midt på",
    "late": "sent, sen, sent i",
    "end": (
        "ultimo, slutten, slutten av, i slutten av, utgangen av, utløpet av, ved utgangen av, slutt, "
        "slutten på, ved slutten av, ved utløpet av"
    ),
    "year end": "årets slutt, utgangen av året, slutten av året, årsslutt",
    "year start": "årets begynnelse, begynnelsen av året, starten av året, årets start",
    "from": (
        "fra, fra og med, f o m, fom, fra den, med start i, med start, oppstart i, oppstart, starter i, "
        "starter, begynner i, tidligst fra, ikke før, med virkning fra"
    ),
    "from uncertain": "tidligst",
    "since": "siden, helt siden",
    "until": (
        "fram mot, frem mot, til og med, t o m, tom, inntil, fram til, frem til, fram til og med, "
        "frem til og med, til og med den, helt til"
    ),
    "until end": (
        "til utgangen av, ut, fram til utgangen av, frem til utgangen av, til slutten av, "
        "inntil utgangen av, frem til slutten av, fram til slutten av, til ultimo, ut året"
    ),
    "to": "til, til den",
    "by": (
        "innen, innen den, senest, senest i, senest innen, seinest, seinest innen, frist, ikke senere enn, "
        "deadline, senest den, med frist, senest ved"
    ),
    "by end": (
        "innen utgangen av, innen slutten av, senest ved utgangen av, innen utløpet av, før utgangen av, "
        "innen ultimo, senest i slutten av, senest ultimo, før utløpet av"
    ),
    "by year end": "innen årets slutt, innen utgangen av året, innen årets utgang",
    "before": "før, før den, forut for",
    "after": "etter, etter den",
    "between": "mellom",
    "and": "og, samt",
    "or": "eller",
    "onwards": (
        "og framover, og fremover, framover, fremover, og videre, og deretter, og senere, ff, og utover, "
        "utover, og påfølgende år"
    ),
    "ongoing": (
        "løpende, pågående, kontinuerlig, permanent, i gang, vedvarende, fortløpende, inntil videre, pågår, "
        "er i gang, i dag, allerede i gang, dags dato, varig, uten sluttdato, igangsatt, pågår allerede"
    ),
    "recurring": (
        "årlig, årlige, månedlig, månedlige, hvert, hver, ukentlig, kvartalsvis, halvårlig, i året, "
        "i måneden, per år, pr år, per måned, tilbakevendende, regelmessig, ganger i året, to ganger i året, "
        "en gang i året, annethvert, annenhvert, hvert annet, daglig, periodisk, per kvartal, gjentakende, "
        "jevnlig"
    ),
    "relative": (
        "neste, kommende, snart, i år, dette, denne, nå, umiddelbart, straks, snarest, snarest mulig, "
        "førstkommende, inneværende, framtiden, fremtiden, i fremtiden, så snart som mulig, til høsten, "
        "til våren, til sommeren, i løpet av kort tid, for tiden, deretter, etterfølgende, senere, forrige, "
        "i fjor, fremtidig, framtidig, de nærmeste, nærmeste, om kort tid, etter vedtak, fortløpende neste"
    ),
    "#relative": "m, år",
    "approximate": "cirka, ca, omkring, omtrent, rundt, circa, anslagsvis, om lag, rundt den",
    "uncertain": (
        "forventet, forventes, trolig, sannsynligvis, muligens, eventuelt, evt, foreløpig, anslått, "
        "hvis mulig, om mulig, estimert, med forbehold, kanskje, tentativt, sannsynlig, antatt, antagelig, "
        "forhåpentligvis, med forbehold om finansiering, veiledende, beregnet"
    ),
    "term": "kort sikt, mellomlang sikt, lang sikt, på kort sikt, på mellomlang sikt, på lang sikt, på sikt",
    "fiscal": "budsjettår, budsjettåret, regnskapsår, regnskapsåret",
    "school": "skoleår, skoleåret, studieår, studieåret",
    "phase": (
        "fase, etappe, trinn, arbeidspakke, ap, milepæl, tiltak, aktivitet, delprosjekt, runde, mål, del"
    ),
    "refuse": "ikke, ingen, intet, uten, unntatt, avlyst, utsatt",
    "done": (
        "gjennomført, implementert, avsluttet, ferdig, oppnådd, klar, klart, realisert, levert, ferdigstilt, "
        "etablert, innført"
    ),
    "start-label": "startdato, prosjektstart, oppstart, byggestart, startår, starttidspunkt",
    "end-label": "sluttdato, prosjektslutt, slutt, avslutning, ferdigstillelse, sluttår, sluttidspunkt",
    "duration": "varighet, løpetid, prosjektperiode, i en periode på, over en periode på, lengde",
    "year": "år, året, årene, årets, kalenderår, kalenderåret",
    "month": "måned, måneder, mnd, måneden",
    "day": "dag, dager, dagen",
    "=1": "et, en, én, ett",
    "=2": "to",
    "=3": "tre",
    "=4": "fire",
    "=5": "fem",
    "=6": "seks",
    "=8": "åtte",
    "=10": "ti",
    "=12": "tolv",
    "=18": "atten",
    "skip": (
        "i, av, den, det, de, på, for, ved, under, i løpet av, utover i, i året, i årene, i løpet av året, "
        "i perioden, perioden, periode, tidsplan, tidsramme, tidshorisont, planlagt, planlagt til, "
        "planlegges, dato, prosjekt, prosjektet, gjennomføring, gjennomføres, implementering, "
        "idriftsettelse, lansering, publisering, anskaffelse, leveranse, etablering, målår, status, "
        "tidspunkt, klokken, kl, inklusive, inkl, hele, hele året, evaluering, pilot, forstudie, "
        "forprosjekt, vedtak, planlegging, test, oppfølging, i måneden, bygging, utredning, både"
    ),
}
