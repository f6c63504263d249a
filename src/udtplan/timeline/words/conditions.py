"""Words behind which a date is followed by what it depends on or how it goes on, and by no other date.

Only words that lead to a remark: "subject to", "in stages". A word that may lead to an end ("until", "while")
or takes a date back ("unless", "not") is none.

Source: hand-written from the usage of city plans, one row a language.
"""

CONDITIONS = {
    "bg": "при условие, в зависимост от, ако",
    "ca": "subjecte a, en funció de, segons, si, per fases, per etapes",
    "cs": "za předpokladu, v závislosti na, pokud, podle, s ohledem na, po etapách, ve fázích",
    "da": "med forbehold for, under forudsætning af, afhængigt af, hvis, i etaper, i faser",
    "de": (
        "vorbehaltlich, unter dem vorbehalt, unter vorbehalt, abhängig von, abhängig vom, je nach, sofern, "
        "falls, wenn, sobald, vorausgesetzt, schrittweise, stufenweise, in stufen, in etappen, in phasen, "
        "in schritten, parallel zu, parallel zum, parallel zur"
    ),
    "el": "υπό την προϋπόθεση, υπό τον όρο, ανάλογα με, εφόσον, εάν, αν, σταδιακά",
    "en": (
        "subject to, depending on, depends on, dependent on, conditional on, contingent on, pending, "
        "provided, provided that, assuming, if, in case, as long as, in phases, in stages, step by step, "
        "in parallel with, in parallel to, alongside, together with"
    ),
    "es": (
        "sujeto a, sujeta a, sujeto al, condicionado a, condicionado al, en función de, según, siempre que, "
        "si, por fases, por etapas, a reserva de"
    ),
    "et": "eeldusel, sõltuvalt, kui, etapiviisiliselt",
    "fi": "edellyttäen, riippuen, mikäli, jos, vaiheittain",
    "fr": (
        "sous réserve, sous réserve de, sous réserve du, sous condition, à condition, à condition que, "
        "selon, en fonction de, en fonction du, si, s'il, s'ils, dès lors que, pourvu que, par étapes, "
        "par phases, par tranches, en plusieurs phases, en plusieurs étapes, en parallèle de, en parallèle du"
    ),
    "hr": "pod uvjetom, ovisno o, ako, po fazama, u fazama",
    "hu": "függően, feltéve, amennyiben, ha, szakaszosan",
    "it": (
        "salvo, subordinato a, subordinatamente a, a condizione, compatibilmente con, in funzione di, "
        "previa, previo, se, per fasi, a tappe, a fasi"
    ),
    "lt": "jei, jeigu, priklausomai, etapais",
    "lv": "ja, atkarībā, posmos",
    "nb": "med forbehold om, under forutsetning av, avhengig av, hvis, dersom, i etapper, i faser",
    "nl": (
        "onder voorbehoud, onder voorbehoud van, afhankelijk van, mits, indien, als, op voorwaarde, "
        "gefaseerd, in fasen, in stappen, stapsgewijs, parallel aan"
    ),
    "pl": (
        "pod warunkiem, z zastrzeżeniem, w zależności od, zależnie od, jeśli, jeżeli, o ile, etapami, "
        "w etapach, w fazach"
    ),
    "pt": "sujeito a, sujeita a, dependendo de, consoante, desde que, se, por fases, por etapas, mediante",
    "ro": "sub rezerva, în funcție de, cu condiția, dacă, în etape, etapizat",
    "sk": "za predpokladu, v závislosti od, ak, podľa, po etapách, vo fázach",
    "sl": "pod pogojem, odvisno od, če, po fazah, v fazah",
    "sv": "med förbehåll för, under förutsättning, beroende på, om, i etapper, i faser, etappvis",
    "uk": "за умови, залежно від, якщо, поетапно",
}
