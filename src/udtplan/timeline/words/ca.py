"""Catalan. Source: hand-written from the usage of Catalan city plans; keys as in ``en.py``."""

WORDS = {
    "spring": "primavera",
    "summer": "estiu",
    "autumn": "tardor",
    "winter": "hivern",
    "quarter": "trimestre, trimestres, trim, trimestre de, trimestre del",
    "#quarter": "t, q",
    "half": "semestre, semestres, sem, semestre de, semestre del",
    "#half": "s, h",
    "halfway": "meitat, meitat de, meitat del",
    "third": "quadrimestre, quadrimestres",
    "week": "setmana, setmanes",
    "1st": "primer, primera",
    "2nd": "segon, segona",
    "3rd": "tercer, tercera",
    "4th": "quart, quarta",
    "last": "últim, última, darrer, darrera",
    "~": "r, n, t, er, a, è",
    "start": (
        "inici, inicis, principi, principis, començament, començaments, a principis de, a començaments de, "
        "a inicis de, principis de, inicis de, començaments de, a l'inici de, a principis del, "
        "a principis d, principis d, inicis d"
    ),
    "mid": "mitjan, mitjans, a mitjan, a mitjans de, mitjans de, a mitjans del, a meitat de, mitjans d",
    "end": (
        "fi, final, finals, finals de, a finals de, fi de, a final de, final de, a la fi de, al final de, "
        "a finals del, a finals d, finals d, fi d, final d"
    ),
    "year end": "final d'any, finals d'any, fi d'any, final de l'any",
    "year start": "principis d'any, inici d'any",
    "from": (
        "des de, des del, des de la, des d, a partir de, a partir del, a partir de la, a partir d, "
        "a partir de l, a comptar des de, amb inici a, inici a, no abans de"
    ),
    "from uncertain": "com a molt aviat",
    "since": "en marxa des de, vigent des de",
    "to-in": "a, al, als",
    "until": "fins a, fins al, fins, fins a la, fins l, fins a l, fins el, fins als",
    "until end": "fins a finals de, fins a final de, fins al final de, fins a la fi de, fins a finals d",
    "by": (
        "com a màxim, com a molt tard, com a màxim a, com a màxim el, per a, a tot tardar, termini, "
        "data límit, no més tard de, no més tard del, abans de finalitzar, a l'horitzó, horitzó, "
        "com a màxim al, com a molt tard el"
    ),
    "by end": (
        "abans de finals de, abans de final de, abans de la fi de, abans d'acabar, abans del final de, "
        "per a finals de, per a final de"
    ),
    "by year end": "abans de final d'any, abans d'acabar l'any, abans de finals d'any",
    "before": "abans de, abans del, abans d, abans de l, abans de la",
    "after": "després de, després del, després d, passat, després de l",
    "between": "entre, entre el, entre l",
    "and": "i",
    "or": "o",
    "onwards": "endavant, en endavant, i següents, i posteriors",
    "ongoing": (
        "en curs, continu, contínua, continua, permanent, permanentment, de manera contínua, en marxa, "
        "indefinit, de forma contínua, en execució, actualitat, avui, de manera permanent, en procés"
    ),
    "recurring": (
        "anual, anuals, anualment, mensual, mensualment, trimestral, trimestralment, semestral, "
        "semestralment, setmanal, cada, tots els, a l'any, al mes, per any, periòdic, periòdica, "
        "periòdicament, recurrent, regular, regularment, vegades l'any, biennal, un cop l'any, "
        "dos cops l'any, dues vegades l'any, bianual, diari"
    ),
    "relative": (
        "proper, propera, propers, properes, vinent, pròxim, pròxima, pròxims, pròximes, pròximament, aviat, "
        "aquest, aquesta, aquests, que ve, l'any que ve, immediat, immediata, immediatament, ara, "
        "actualment, següent, més endavant, posteriorment, any en curs, futur, en el futur, passada, "
        "en breu, tan aviat com sigui possible"
    ),
    "#relative": "m",
    "approximate": (
        "aproximadament, aprox, cap a, cap al, al voltant de, al voltant del, ca, circa, a l'entorn de, "
        "vora, cap a l"
    ),
    "uncertain": (
        "previsiblement, probablement, possiblement, possible, probable, estimat, estimada, per confirmar, "
        "eventualment, si és possible, orientatiu, provisional, previsió, esperat, en principi, potser"
    ),
    "term": "curt termini, mitjà termini, llarg termini, a curt termini, a mitjà termini, a llarg termini",
    "fiscal": "exercici, exercici pressupostari, any fiscal, exercici econòmic",
    "school": "curs escolar, curs acadèmic, curs",
    "phase": "fase, etapa, lot, fita, acció, mesura, activitat, pas, línia, tram, objectiu, tasca",
    "refuse": "no, cap d, sense, excepte, cancel·lat, ajornat, cancellat",
    "done": (
        "implementat, implantat, completat, finalitzat, finalitzada, acabat, executat, assolit, operatiu, "
        "realitzat"
    ),
    "start-label": "inici, data d'inici, començament, inici del projecte, data inici",
    "end-label": (
        "fi, data de fi, data de finalització, finalització, final, data final, fi del projecte, acabament"
    ),
    "duration": (
        "durada, durada de, durant, per un període de, al llarg de, amb una durada de, termini d'execució"
    ),
    "year": "any, anys, any natural, anualitat",
    "month": "mes, mesos",
    "day": "dia, dies",
    "=1": "un, una",
    "=2": "dos, dues",
    "=3": "tres",
    "=4": "quatre",
    "=5": "cinc",
    "=6": "sis",
    "=8": "vuit",
    "=10": "deu",
    "=12": "dotze",
    "=18": "divuit",
    "skip": (
        "de, del, dels, d, l, el, la, els, les, en, per, durant el, durant la, durant l, al llarg del, al "
        "llarg de, al llarg de l, en el transcurs de, a l'any, l'any, els anys, any de, el mes de, mes de, "
        "mes d, mesos de, al mes de, període, en el període, durant l'any, per al període, calendari, "
        "cronograma, data, previst, prevista, previst per a, prevista per a, planificat, planificada, "
        "programat, programada, projecte, execució, implantació, implementació, posada en marxa, "
        "llançament, publicació, lliurament, licitació, adjudicació, obres, estat, horitzó temporal, hores, "
        "inclòs, ambdós inclosos, tot, tota, tot el, sencer, bienni, trienni, pilot, disseny, avaluació, "
        "seguiment, aprovació, h"
    ),
}
