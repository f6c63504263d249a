"""Spanish. Source: hand-written from the usage of Spanish city plans; keys as in ``en.py``."""

WORDS = {
    "september": "sept, set, setiembre, sep",
    "december": "dic, dicbre",
    "spring": "primavera",
    "summer": "verano",
    "autumn": "otoño",
    "winter": "invierno",
    "quarter": "trimestre, trimestres, trim, trimestre de, trimestre del",
    "#quarter": "t, q",
    "half": "semestre, semestres, sem, semestre de, semestre del, quincena, quincena de",
    "#half": "s, h",
    "halfway": "mitad, mitad de, mitad del",
    "third": "cuatrimestre, cuatrimestres, cuatrim",
    "week": "semana, semanas",
    "1st": "primer, primero, primera, 1er",
    "2nd": "segundo, segunda, 2do",
    "3rd": "tercer, tercero, tercera, 3er",
    "4th": "cuarto, cuarta, 4to",
    "last": "último, última",
    "~": "er, ero, o, a, do, da, ro, ra, to, ta, º",
    "start": (
        "inicio, inicios, principio, principios, comienzo, comienzos, a principios de, a comienzos de, "
        "a inicios de, principios de, comienzos de, inicios de, al inicio de, a principios del, "
        "primeros meses de, inicio de, al comienzo de, los primeros meses de"
    ),
    "mid": "mediados, mediados de, a mediados de, mediados del, a mediados del, medio, a mitad de, mediado",
    "end": (
        "fin, fines, final, finales, fin de, fines de, finales de, a finales de, a fines de, final de, "
        "al final de, a final de, a finales del, finales del, últimos meses de, cierre de, finalización de"
    ),
    "year end": "fin de año, final de año, finales de año, finales del año, fin del año",
    "year start": "principios de año, inicio de año, comienzos de año, principio de año",
    "year mid": "mediados de año, mitad de año",
    "from": (
        "desde, desde el, desde la, a partir de, a partir del, a contar desde, a contar de, con inicio en, "
        "a partir de la, no antes de, inicio en, a partir de el, inicio previsto en, con efecto desde"
    ),
    "from uncertain": "como pronto, como muy pronto",
    "since": "en marcha desde, vigente desde, activo desde",
    "to-in": "a, al",
    "until": "hasta, hasta el, hasta la, hasta los",
    "until end": (
        "hasta finales de, hasta final de, hasta fines de, hasta el final de, hasta fin de, hasta finales del"
    ),
    "by": (
        "antes de que acabe, para, para el, para la, a más tardar, como máximo, a más tardar en, "
        "a más tardar el, como máximo en, fecha límite, plazo, no más tarde de, no más tarde del, "
        "como muy tarde, como muy tarde en, vencimiento, fecha tope, horizonte, en el horizonte, "
        "con horizonte, antes o en"
    ),
    "by end": (
        "para finales de, para fines de, para final de, para el final de, a más tardar a finales de, "
        "antes de acabar, antes de finalizar, como máximo a finales de"
    ),
    "by year end": (
        "antes de fin de año, antes de final de año, antes de finales de año, antes de que termine el año"
    ),
    "before": "antes de, antes del, antes de la, previo a, antes de el",
    "before end": (
        "antes de finales de, antes de final de, antes del final de, antes de fines de, antes del fin de"
    ),
    "after": "después de, después del, tras, tras el, posterior a, con posterioridad a, más allá de",
    "between": "entre, entre el, entre la",
    "and": "y, e, así como",
    "or": "o, u, o bien",
    "onwards": "en adelante, y siguientes, y posteriores, y años posteriores, y más allá, y años siguientes",
    "ongoing": (
        "en curso, continuo, continua, permanente, permanentemente, en marcha, continuado, continuada, "
        "indefinido, indefinida, de forma continua, de forma continuada, de manera continua, en ejecución, "
        "actualidad, hoy, sin fecha de fin, la actualidad, en proceso, en desarrollo, ya en marcha, "
        "tiempo indefinido, de forma permanente, todo el proyecto"
    ),
    "recurring": (
        "anual, anuales, anualmente, mensual, mensualmente, trimestral, trimestralmente, semestral, "
        "semestralmente, semanal, cada, todos los, todas las, al año, al mes, por año, periódico, periódica, "
        "periódicamente, recurrente, regular, regularmente, veces al año, bienal, cada año, una vez al año, "
        "dos veces al año, bianual, bimestral, diario, con carácter anual"
    ),
    "relative": (
        "próximo, próxima, próximos, próximas, próximamente, en breve, este, esta, estos, estas, pronto, "
        "el año que viene, año que viene, que viene, en los próximos, en las próximas, inmediato, inmediata, "
        "inmediatamente, de inmediato, cuanto antes, lo antes posible, ahora, actualmente, siguiente, "
        "posteriormente, más adelante, año en curso, año actual, futuro, en el futuro, pasado, pasada, "
        "presente año, tras la aprobación, desde la aprobación, primeros meses del proyecto"
    ),
    "#relative": "m, mes",
    "approximate": (
        "aproximadamente, aprox, alrededor de, alrededor del, hacia, hacia el, sobre, en torno a, "
        "en torno al, cerca de, ca, circa, más o menos, hacia el entorno de"
    ),
    "uncertain": (
        "previsiblemente, probablemente, posiblemente, posible, probable, tentativo, estimado, estimada, "
        "por confirmar, eventualmente, si es posible, estimativo, orientativo, provisional, "
        "sujeto a financiación, esperado, esperada, previsión, a ser posible, quizás, quizá, "
        "sujeto a disponibilidad, a confirmar, en principio"
    ),
    "approximate end": "hacia finales de",
    "term": (
        "corto plazo, medio plazo, largo plazo, a corto plazo, a medio plazo, a largo plazo, "
        "a corto medio y largo plazo, mediano plazo"
    ),
    "fiscal": (
        "ejercicio, ejercicio presupuestario, año fiscal, ejercicio fiscal, ejercicio económico, "
        "año presupuestario"
    ),
    "school": "curso escolar, curso académico, año escolar, año académico, curso",
    "phase": (
        "fase, etapa, lote, hito, acción, medida, actividad, paso, línea, tramo, pt, paquete, objetivo, "
        "tarea, versión"
    ),
    "turn": "cambio de año, el cambio de año",
    "review": (
        "revisión, revisiones, revisado, revisada, evaluación, evaluado, evaluada, comprobado,"
        " actualizado, actualizada"
    ),
    "with": "con, con una, con un",
    "refuse": "no, ningún, ninguna, sin, excepto, salvo, cancelado, aplazado, pospuesto, nunca, retrasado",
    "done": (
        "implementado, implantado, completado, finalizado, finalizada, terminado, ejecutado, logrado, "
        "operativo, realizado, alcanzado"
    ),
    "start-label": (
        "inicio, fecha de inicio, comienzo, fecha inicio, inicio del proyecto, inicio previsto, arranque"
    ),
    "end-label": (
        "fin, fecha de fin, fecha de finalización, finalización, fecha fin, fin del proyecto, término, "
        "fecha final, fin previsto"
    ),
    "duration": (
        "duración, duración de, por, durante, por un período de, por un periodo de, a lo largo de, "
        "con una duración de, por un plazo de, plazo de ejecución"
    ),
    "year": "año, años, año natural, anualidad, anualidades",
    "month": "mes, meses",
    "day": "día, días",
    "=1": "un, uno",
    "=2": "dos",
    "=3": "tres",
    "=4": "cuatro",
    "=5": "cinco",
    "=6": "seis",
    "=8": "ocho",
    "=9": "nueve",
    "=10": "diez",
    "=12": "doce",
    "=18": "dieciocho",
    "skip": (
        "de, del, d, el, la, los, las, en, lo, durante el, durante la, a lo largo del, a lo largo de, en el "
        "transcurso de, en el curso de, en el año, en los años, año de, en el mes de, mes de, meses de, en "
        "los meses de, en el, durante el año, a lo largo del año, período, periodo, en el período, en el "
        "periodo, para el período, para el periodo, para el año, calendario, cronograma, plazos, fecha, "
        "fechas, previsto, prevista, previstos, previsto para, prevista para, planificado, planificada, "
        "programado, programada, proyecto, ejecución, implantación, implementación, puesta en marcha, "
        "lanzamiento, publicación, entrega, licitación, adjudicación, redacción, obras, estado, horizonte "
        "temporal, año objetivo, inicio de las obras, despliegue, horas, hora, incluido, incluida, "
        "inclusive, ambos inclusive, todo, toda, entero, completo, todo el, bienio, trienio, cuatrienio, "
        "piloto, diseño, evaluación, seguimiento, aprobación, desarrollo, temporalidad, día, ambos, plazo"
    ),
}
