"""German. Source: hand-written from German, Austrian and Swiss city plans; keys as in ``en.py``."""

WORDS = {
    "january": "jänner, jän, jaenner, januars",
    "february": "feber, februars",
    "march": "maerz, mrz",
    "september": "sept",
    "december": "dezembers",
    "spring": "frühling, frühjahr, frühlings, frühjahrs, fruehling, fruehjahr",
    "early spring": "vorfrühling",
    "summer": "sommer, sommers, sommermonate, sommermonaten",
    "early summer": "frühsommer, fruehsommer, frühsommers",
    "mid summer": "hochsommer",
    "late summer": "spätsommer, spaetsommer",
    "autumn": "herbst, herbstes, herbsts",
    "early autumn": "frühherbst",
    "late autumn": "spätherbst, spaetherbst",
    "winter": "winter, winters, winterhalbjahr",
    "quarter": (
        "quartal, quartals, quartale, quartalen, quart, qu, vierteljahr, vierteljahrs, jahresviertel, q"
    ),
    "#quarter": "q",
    "half january": "januarhälfte",
    "half february": "februarhälfte",
    "half march": "märzhälfte",
    "half april": "aprilhälfte",
    "half may": "maihälfte",
    "half june": "junihälfte",
    "half july": "julihälfte",
    "half august": "augusthälfte",
    "half september": "septemberhälfte",
    "half october": "oktoberhälfte",
    "half november": "novemberhälfte",
    "half december": "dezemberhälfte",
    "half": (
        "halbjahr, halbjahres, halbjahrs, halbjahre, jahreshälfte, jahreshaelfte, hälfte, haelfte, hj, "
        "semester, semesters, halbj, hälfte des, hälfte von"
    ),
    "#half": "h, hj",
    "third": "tertial, jahresdrittel, drittel",
    "week": "kalenderwoche, kalenderwochen, kw, woche, wochen",
    "#week": "kw",
    "1st": "erste, ersten, erstes, erster",
    "2nd": "zweite, zweiten, zweites, zweiter",
    "3rd": "dritte, dritten, drittes, dritter",
    "4th": "vierte, vierten, viertes, vierter",
    "last": "letzte, letzten, letztes, letzter",
    "~": "te, ten, tes, ter",
    "start": "anfang, anfangs, beginn, zu beginn, zu beginn des, zum beginn, zu anfang, am anfang",
    "mid": "mitte, mittig",
    "end": "ende, ausgang, am ende, zum ende, gegen ende, zu ende",
    "year start": "jahresanfang, jahresbeginn",
    "year mid": "jahresmitte",
    "year end": "jahresende, jahresschluss",
    "from": (
        "ab, von, vom, ab dem, ab der, beginnend, beginnend ab, beginnend im, beginnend mit, angefangen, "
        "frühestens ab, nicht vor, start, start im, start ab, start in, startet im, beginn im, beginn ab"
    ),
    "from uncertain": "frühestens",
    "since": "seit, seit dem, seit der",
    "until": (
        "bis, bis zum, bis zur, bis in den, bis in das, bis ins, bis einschließlich, bis inkl, "
        "bis inklusive, bis einschliesslich, bis zu, bis in, bis und mit, einschließlich bis, "
        "bis mindestens, bis voraussichtlich"
    ),
    "by": (
        "spätestens, spaetestens, bis spätestens, spätestens bis, spätestens zum, spätestens bis zum, "
        "bis spätestens zum, bis spätestens ende des, fällig, fällig am, frist, stichtag, abgabefrist, "
        "spätestens im, spätestens am, innerhalb bis"
    ),
    "by end": "bis spätestens ende, spätestens ende, spätestens zum ende, bis zum ablauf, bis ablauf",
    "before": "vor, vor dem, vor der",
    "after": "nach, nach dem, nach der, im anschluss an",
    "between": "zwischen, zwischen dem",
    "and": "und, sowie, u, bzw",
    "or": "oder",
    "onwards": (
        "ff, fortfolgende, und folgende, und darüber hinaus, und später, aufwärts, und danach, und weiter, "
        "fortlaufend ab, und folgejahre, und ff"
    ),
    "ongoing": (
        "laufend, fortlaufend, dauerhaft, kontinuierlich, daueraufgabe, permanent, ständig, stetig, "
        "unbefristet, in umsetzung, in bearbeitung, läuft, läuft bereits, bereits laufend, laufende aufgabe, "
        "durchgehend, fortwährend, andauernd, offen, heute, auf dauer, langfristig laufend, "
        "bis auf weiteres, bis heute, ohne enddatum, ohne befristung, laufende umsetzung, daueraufgaben, "
        "in arbeit, fortgesetzt"
    ),
    "recurring": (
        "jährlich, jaehrlich, monatlich, wöchentlich, täglich, vierteljährlich, quartalsweise, halbjährlich, "
        "jährliche, jährlicher, jährlichen, monatliche, regelmäßig, regelmässig, regelmäßige, periodisch, "
        "turnusmäßig, wiederkehrend, alle, jedes, jeden, jede, jeweils, pro jahr, pro monat, zweijährlich, "
        "zweimal jährlich, einmal jährlich, im jahr jeweils, zweimonatlich, mehrmals, zweimal, einmal, "
        "jeder, alljährlich, je, im turnus, mal pro jahr, halbjährliche, mal im jahr"
    ),
    "relative": (
        "nächsten, nächste, nächstes, nächster, naechsten, kommenden, kommende, kommendes, kommender, "
        "demnächst, bald, baldmöglichst, zeitnah, ab sofort, sofort, umgehend, in kürze, dieses jahr, "
        "diesen, dieses, diesem, dieser, diese, aktuell, derzeit, spätere jahre, spätere, späteren, später, "
        "künftig, zukünftig, in zukunft, laufenden jahr, laufenden jahres, folgejahr, folgejahres, "
        "darauffolgenden, folgenden, für die ersten, in den ersten, letztes jahr, voriges jahr, vergangenen, "
        "heuer, im laufenden jahr, anschließend, im anschluss, danach, schnellstmöglich, mittelbar, "
        "projektmonat, projektjahr, nach projektstart, nach beschluss, unmittelbar, ehestmöglich, zeitnahe, "
        "im nächsten, im kommenden, des laufenden jahres, in den nächsten, in den kommenden"
    ),
    "#relative": "m, monat, jahr, j",
    "approximate": (
        "ca, circa, zirka, etwa, ungefähr, rund, um, gegen, rund um, ungefaehr, ungef, in etwa, grob"
    ),
    "uncertain": (
        "voraussichtlich, vorauss, voraussichtl, vsl, vrsl, gegebenenfalls, ggf, ggfs, evtl, eventuell, "
        "möglicherweise, vermutlich, wahrscheinlich, möglichst, unter vorbehalt, vorbehaltlich, vorläufig, "
        "erwartet, angestrebt, optional, noch offen, prognostiziert, frühstmöglich, erwartungsgemäß, "
        "vorbehaltlich der finanzierung, vorbehaltlich beschluss, vorbehaltlich förderung, tbd, "
        "perspektivisch"
    ),
    "term": (
        "kurzfristig, mittelfristig, langfristig, kurz- bis mittelfristig, kurzfristige, mittelfristige, "
        "langfristige"
    ),
    "fiscal": (
        "haushaltsjahr, haushaltsjahre, geschäftsjahr, wirtschaftsjahr, rechnungsjahr, finanzjahr, hhj, "
        "haushaltsjahres, doppelhaushalt, haushalt, budgetjahr"
    ),
    "school": "schuljahr, schuljahres, studienjahr, schuljahre, sj, kitajahr, kindergartenjahr",
    "phase": (
        "phase, etappe, stufe, arbeitspaket, ap, los, schritt, runde, meilenstein, maßnahme, massnahme, "
        "teil, abschnitt, bauabschnitt, ba, modul, welle, projektphase, umsetzungsphase, aufgabe, ms, "
        "teilprojekt, aktion"
    ),
    "turn": "jahreswechsel, jahreswende, zum jahreswechsel, zur jahreswende",
    "review": (
        "überprüfung, überprüfungen, überprüft, wird überprüft, evaluation, evaluierung, evaluiert, "
        "review, überarbeitung, revision, neu bewertet, bewertet, aktualisiert, durchgesehen"
    ),
    "with": "mit",
    "refuse": "nicht, kein, keine, ohne, außer, entfällt, statt, verschoben, verzögert, abgesagt",
    "done": (
        "abgeschlossen, umgesetzt, erreicht, fertiggestellt, realisiert, fertig, erledigt, in kraft, "
        "eingeführt, abzuschließen, implementiert"
    ),
    "start-label": (
        "projektstart, startdatum, projektbeginn, baubeginn, starttermin, beginndatum, umsetzungsbeginn, "
        "maßnahmenbeginn, starttermin"
    ),
    "end-label": (
        "projektende, enddatum, projektabschluss, endtermin, fertigstellungstermin, fertigstellung bis, "
        "abschluss bis, umsetzung bis, frist, abgabetermin, endzeitpunkt, laufzeitende"
    ),
    "duration": (
        "dauer, laufzeit, für, über, für die dauer von, über einen zeitraum von, projektdauer, für die, "
        "während, laufzeit von, dauer von, lang, fünfjährigen, innerhalb von"
    ),
    "year": "jahr, jahre, jahren, jahres, kalenderjahr, kalenderjahres, j",
    "month": "monat, monate, monaten, monats, mon, mt",
    "day": "tag, tage, tagen",
    "=1": "einem, einen",
    "=2": "zwei",
    "=3": "drei",
    "=4": "vier",
    "=5": "fünf",
    "=6": "sechs",
    "=8": "acht",
    "=9": "neun",
    "=10": "zehn",
    "=12": "zwölf",
    "=18": "achtzehn",
    "skip": (
        "per, im, in, am, an, der, die, das, des, dem, den, zum, zur, auf, ins, zu, im laufe des, im laufe "
        "von, im laufe, im verlauf, im verlauf des, im lauf des, im monat, im jahr, im jahre, in den "
        "jahren, über die jahre, die jahre, zeitraum, im zeitraum, in der zeit, zeit, zeitplan, "
        "zeithorizont, zeitrahmen, umsetzungszeitraum, umsetzung, umsetzungszeit, realisierung, "
        "projektlaufzeit, förderzeitraum, geplant, geplant für, geplante, vorgesehen, termin, terminiert, "
        "datum, zieljahr, ziel, status, fertigstellung, abschluss, inbetriebnahme, ausschreibung, vergabe, "
        "ratsvorlage, beschluss, planung, konzeption, pilot, pilotphase, rollout, einführung, "
        "veröffentlichung, projektstart, kick-off, uhr, gesamt, gesamte, gesamten, ganze, ganzen, ganzes, "
        "ganzjährig, jeweiligen, bereich, sowohl, als auch, zunächst, entwurf, studie, bau, bauzeit, "
        "antrag, antragstellung, gesamtprojekt, start der, monate des, projekt, projektes, bearbeitung, "
        "durchführung, erstellung, test, testphase, betrieb, beginnt, endet, einschließlich, inkl, "
        "inklusive, des jahres, sommer- und"
    ),
}
