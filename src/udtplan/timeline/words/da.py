"""Danish. Source: hand-written from the usage of Danish city plans; keys as in ``en.py``."""

WORDS = {
    "september": "sept",
    "spring": "forår, foråret, forårets",
    "early spring": "det tidlige forår, tidligt forår",
    "late spring": "sent forår, det sene forår",
    "summer": "sommer, sommeren, sommerens, sommermånederne",
    "early summer": "forsommer, forsommeren",
    "late summer": "sensommer, sensommeren",
    "autumn": "efterår, efteråret, efterårets",
    "early autumn": "tidligt efterår, det tidlige efterår",
    "late autumn": "sent efterår, det sene efterår",
    "winter": "vinter, vinteren, vinterens",
    "quarter": "kvartal, kvartaler, kvartalet, kvt, kv, q",
    "#quarter": "q, k, kv",
    "half": "halvår, halvåret, halvårs, årshalvdel, semester",
    "year mid": "årets midte, midten af året, midtår, midt på året, halvårsskiftet",
    "#half": "h",
    "halfway": "halvdel, halvdelen, halvdel af, halvdelen af, del af",
    "third": "tertial, trimester",
    "week": "uge, uger, ugen",
    "#week": "u",
    "1st": "første",
    "2nd": "anden, andet",
    "3rd": "tredje",
    "4th": "fjerde",
    "last": "sidste",
    "~": "e, te, ste, de, en",
    "start": (
        "start, starten, primo, begyndelsen, begyndelsen af, i begyndelsen af, starten af, i starten af, "
        "start af, indledningen af"
    ),
    "early": "tidligt, tidlig, tidligt i",
    "mid": "medio, midt, midten, midten af, i midten af, midt i, midtvejs i, midt på",
    "late": "sent, sen, sent i",
    "end": (
        "ultimo, slutningen, slutningen af, i slutningen af, udgangen, udgangen af, slut, ved udgangen af, "
        "ved slutningen af, sidst i"
    ),
    "year end": "årets udgang, udgangen af året, årets slutning, slutningen af året, årets afslutning",
    "year start": "årets begyndelse, begyndelsen af året, starten af året",
    "from": (
        "fra, fra og med, f o m, fom, fra d, fra den, med start i, med start, begynder i, starter i, "
        "starter, opstart i, opstart, tidligst fra, ikke før, med virkning fra, pr"
    ),
    "from uncertain": "tidligst",
    "since": "siden, lige siden",
    "until": (
        "frem mod, hen mod, til og med, t o m, tom, indtil, frem til, indtil den, frem til og med, op til, "
        "hen til, til og med den"
    ),
    "until end": (
        "indtil udgangen af, til udgangen af, frem til udgangen af, til slutningen af, "
        "til og med udgangen af, frem til slutningen af, indtil slutningen af, til ultimo, frem til ultimo"
    ),
    "to": "til, til den",
    "by": (
        "senest, senest i, senest den, senest d, seneste frist, frist, ikke senere end, deadline, "
        "senest ved, med frist"
    ),
    "by end": (
        "inden udgangen af, inden slutningen af, senest ved udgangen af, inden ultimo, senest ultimo, "
        "før udgangen af, inden slut, ved udgangen af, senest i slutningen af, inden afslutningen af"
    ),
    "by year end": "inden årets udgang, inden årets slutning, inden udgangen af året",
    "by-before": "inden, inden den",
    "before": "før, før den, forud for",
    "after": "efter, efter den",
    "between": "mellem",
    "and": "og, samt",
    "or": "eller",
    "onwards": (
        "og frem, og fremefter, fremefter, frem, og fremover, fremover, og derefter, og senere, ff, "
        "og følgende år, og efterfølgende, og fremad"
    ),
    "ongoing": (
        "løbende, igangværende, kontinuerligt, kontinuerlig, permanent, i gang, vedvarende, fortløbende, "
        "indtil videre, i drift, pågår, allerede i gang, er i gang, dags dato, i dag, nu i gang, "
        "uden slutdato, varigt"
    ),
    "recurring": (
        "årligt, årlig, årlige, månedligt, månedlig, hvert, hver, ugentligt, kvartalsvis, kvartårligt, "
        "halvårligt, halvårlig, om året, om måneden, pr år, pr måned, tilbagevendende, regelmæssigt, "
        "regelmæssig, gange om året, to gange årligt, en gang om året, hvert andet, hver anden, dagligt, "
        "periodisk, pr kvartal, per år"
    ),
    "relative": (
        "næste, kommende, snart, inden for, inden for de næste, i år, dette, denne, nu, straks, omgående, "
        "snarest, snarest muligt, førstkommende, indeværende, fremtiden, i fremtiden, fremtidig, "
        "hurtigst muligt, til sommer, til efteråret, til foråret, i det kommende, inden længe, for tiden, "
        "aktuelt, derefter, efterfølgende, senere, forrige, foregående, sidste år, fremtidige, om kort tid, "
        "om to, efter vedtagelse, efter godkendelse"
    ),
    "#relative": "m, år",
    "approximate": "cirka, ca, omkring, omtrent, rundt, circa, i omegnen af, omkring den",
    "uncertain": (
        "forventet, forventes, forventeligt, formentlig, sandsynligvis, muligvis, eventuelt, evt, foreløbig, "
        "foreløbigt, anslået, om muligt, hvis muligt, estimeret, med forbehold, måske, skønsmæssigt, "
        "tentativt, sandsynlig, vejledende, forhåbentlig, med forbehold for finansiering"
    ),
    "term": (
        "kort sigt, mellemlangt sigt, lang sigt, langt sigt, på kort sigt, på mellemlangt sigt, "
        "på lang sigt, på langt sigt, på sigt"
    ),
    "fiscal": "budgetår, budgetåret, regnskabsår, regnskabsåret, finansår, finansåret",
    "school": "skoleår, skoleåret, studieår, studieåret",
    "phase": (
        "fase, etape, trin, arbejdspakke, ap, milepæl, indsats, aktivitet, delprojekt, tiltag, runde, mål, "
        "handling"
    ),
    "refuse": "ikke, ingen, intet, uden, undtagen, aflyst, udskudt, udsat",
    "done": (
        "gennemført, implementeret, afsluttet, færdig, færdigt, opnået, klar, realiseret, leveret, "
        "færdiggjort, etableret, ibrugtaget"
    ),
    "start-label": "startdato, projektstart, opstart, påbegyndelse, byggestart, startår, starttidspunkt",
    "end-label": "slutdato, projektslut, slut, afslutning, færdiggørelse, sluttidspunkt, slutår",
    "duration": "varighed, løbetid, projektperiode, i en periode på, over en periode på, længde",
    "year": "år, året, årene, årets, kalenderår, kalenderåret",
    "month": "måned, måneder, mdr, mdr, måneden, md",
    "day": "dag, dage, dagen",
    "=1": "et, en, én, ét",
    "=2": "to",
    "=3": "tre",
    "=4": "fire",
    "=5": "fem",
    "=6": "seks",
    "=8": "otte",
    "=10": "ti",
    "=12": "tolv",
    "=18": "atten",
    "skip": (
        "i, af, den, det, de, d, på, for, ved, under, i løbet af, i årets løb, i året, i årene, i løbet af "
        "året, henover, hen over, i perioden, perioden, periode, tidsplan, tidsramme, tidshorisont, "
        "planlagt, planlagt til, planlægges, dato, projekt, projektet, gennemførelse, gennemføres, "
        "implementering, idriftsættelse, lancering, offentliggørelse, udbud, levering, etablering, målår, "
        "status, tidspunkt, klokken, kl, inklusive, inkl, hele, hele året, evaluering, pilot, "
        "forundersøgelse, beslutning, planlægning, test, opfølgning, realisering, ibrugtagning, i måneden, "
        "anlæg, analyse, både, politisk behandling, hen, tidligere"
    ),
}
