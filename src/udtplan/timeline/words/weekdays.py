"""The days of the week, Monday first, with a semicolon between two days and commas within one.

They choose no day; they say which one a date must fall on. A word of which a table has another meaning
(Romanian "luni", months) keeps that one.

Source: Unicode CLDR, wide names in a sentence and alone; abbreviations by hand where they are usual in plans.
"""

WEEKDAYS = {
    "bg": "понеделник; вторник; сряда; четвъртък; петък; събота; неделя",
    "ca": "dilluns; dimarts; dimecres; dijous; divendres; dissabte; diumenge",
    "cs": "pondělí; úterý; středa; čtvrtek; pátek; sobota; neděle",
    "da": "mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag",
    "de": (
        "montag, mo; dienstag, di; mittwoch, mi; donnerstag, do; freitag, fr; samstag, sa, sonnabend; "
        "sonntag, so"
    ),
    "el": "δευτέρα; τρίτη; τετάρτη; πέμπτη; παρασκευή; σάββατο; κυριακή",
    "en": (
        "monday, mon; tuesday, tue, tues; wednesday, wed; thursday, thu, thur, thurs; friday, fri; "
        "saturday, sat; sunday, sun"
    ),
    "es": "lunes; martes; miércoles; jueves; viernes; sábado; domingo",
    "et": "esmaspäev; teisipäev; kolmapäev; neljapäev; reede; laupäev; pühapäev",
    "fi": (
        "maanantai, maanantaina; tiistai, tiistaina; keskiviikko, keskiviikkona; torstai, torstaina; "
        "perjantai, perjantaina; lauantai, lauantaina; sunnuntai, sunnuntaina"
    ),
    "fr": "lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche",
    "ga": (
        "dé luain, luan; dé máirt, máirt; dé céadaoin, céadaoin; déardaoin; dé haoine, aoine; dé sathairn, "
        "satharn; dé domhnaigh, domhnach"
    ),
    "hr": "ponedjeljak; utorak; srijeda; četvrtak; petak; subota; nedjelja",
    "hu": "hétfő; kedd; szerda; csütörtök; péntek; szombat; vasárnap",
    "is": "mánudagur; þriðjudagur; miðvikudagur; fimmtudagur; föstudagur; laugardagur; sunnudagur",
    "it": "lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica",
    "lt": "pirmadienis; antradienis; trečiadienis; ketvirtadienis; penktadienis; šeštadienis; sekmadienis",
    "lv": "pirmdiena; otrdiena; trešdiena; ceturtdiena; piektdiena; sestdiena; svētdiena",
    "mt": "it-tnejn; it-tlieta; l-erbgħa; il-ħamis; il-ġimgħa; is-sibt; il-ħadd",
    "nb": "mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag",
    "nl": "maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag",
    "nn": "mandag, måndag; tirsdag, tysdag; onsdag; torsdag; fredag; lørdag, laurdag; søndag",
    "pl": "poniedziałek; wtorek; środa; czwartek; piątek; sobota; niedziela",
    "pt": "segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; sábado; domingo",
    "ro": "luni; marți; miercuri; joi; vineri; sâmbătă; duminică",
    "sk": "pondelok; utorok; streda; štvrtok; piatok; sobota; nedeľa",
    "sl": "ponedeljek; torek; sreda; četrtek; petek; sobota; nedelja",
    "sv": "måndag; tisdag; onsdag; torsdag; fredag; lördag; söndag",
    "uk": "понеділок; вівторок; середа; четвер; пʼятниця; субота; неділя",
}
