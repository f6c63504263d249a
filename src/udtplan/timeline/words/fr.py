"""French. Source: hand-written from French, Belgian and Luxembourg plans; keys as in ``en.py``."""

WORDS = {
    "january": "jan",
    "february": "fevr, fév, fev",
    "april": "avr",
    "september": "sept",
    # The start of the school year, by which everything in France is dated.
    "september school approximate": "rentrée, rentrée de, rentrée de septembre, rentrée scolaire",
    "spring": "printemps",
    "summer": "été",
    "autumn": "automne",
    "winter": "hiver",
    "early summer": "début de l'été, début d'été",
    "quarter": "trimestre, trimestres, trim, trimestre de, tr",
    "#quarter": "t, q",
    "half": "semestre, semestres, sem, semestre de, quinzaine, quinzaine de, quinzaine du mois de",
    "#half": "s, h",
    "halfway": "moitié, moitié de, moitié du",
    "third": "quadrimestre, quadrimestres",
    "week": "semaine, semaines",
    "#week": "s",
    "1st": "premier, première, 1er, 1re, 1ère",
    "2nd": "deuxième, second, seconde",
    "3rd": "troisième",
    "4th": "quatrième",
    "last": "dernier, dernière",
    "~": "er, ere, ère, re, e, ème, eme, nd, nde, ième, ieme, ᵉ",
    "start": "début, au début, début de, au début de, dès le début",
    "early": "tout début",
    "mid": "mi, milieu, milieu de, au milieu, à la mi, mi-année, courant du milieu",
    "end": "fin, à la fin, fin de, à la fin de, en fin, fin du, la fin",
    "year end": "fin d'année, en fin d'année, fin de l'année, fin d'année de, clôture de l'année",
    "year start": "début d'année, début de l'année, en début d'année",
    "year mid": "mi-année, milieu d'année, milieu de l'année",
    "from": (
        "à partir de, à partir du, à partir des, à compter de, à compter du, dès, dès le, à dater du, "
        "à dater de, à partir d', à compter d', commençant en, démarrage en, démarrage prévu en, début en, "
        "lancement en, pas avant, démarre en"
    ),
    "from uncertain": "au plus tôt, au plus tôt en, au plus tot",
    "since": "depuis, depuis le, depuis la",
    "to-in": "au, aux, à",
    "until": "jusqu'à, jusqu'en, jusqu'au, jusqu'aux, jusque, jusqu'à la, jusqu’à l’",
    "until end": (
        "jusqu'à fin, jusqu'à la fin, jusqu'à la fin de, jusque fin, jusqu'en fin, jusqu'à fin de, "
        "jusque fin de"
    ),
    "by": (
        "d'ici, d'ici à, d'ici au, d'ici le, d'ici la, pour le, au plus tard, au plus tard en, "
        "au plus tard le, au plus tard à, au plus tard au, échéance, date limite, avant et y compris, "
        "à échéance, à l'horizon, horizon, à échéance de, au plus tard à la, d'ici l', pour l', d'ici là"
    ),
    "by end": (
        "d'ici la fin, d'ici à la fin, d'ici fin, d'ici à fin, d'ici la fin de, au plus tard fin, "
        "au plus tard à la fin, d'ici la fin du, d'ici fin de, pour la fin, pour fin, pour la fin de, "
        "au plus tard fin de"
    ),
    "by year end": "d'ici la fin d'année, d'ici la fin de l'année, d'ici fin d'année",
    "before": "avant, avant le, avant la, avant l'",
    "before end": "avant la fin, avant la fin de, avant fin, avant fin de",
    "before year end": "avant la fin de l'année, avant la fin d'année",
    "after": "après, après le, au-delà de, à l'issue de",
    "between": "entre, entre le",
    "and": "et, ainsi que, puis",
    "or": "ou",
    "onwards": "et au-delà, et suivantes, et après, et ensuite, et plus",
    "ongoing": (
        "en cours, en continu, continu, continue, permanent, permanente, en permanence, sans fin, "
        "sans limite, sans limite de durée, sans date de fin, "
        "durée indéterminée, au fil de l'eau, action continue, indéterminée, déjà en cours, "
        "en cours de réalisation, pérenne, de manière continue, tout au long du projet, aujourd'hui, durable"
    ),
    "recurring": (
        "annuel, annuelle, annuellement, mensuel, mensuelle, mensuellement, trimestriel, trimestrielle, "
        "trimestriellement, semestriel, semestrielle, semestriellement, hebdomadaire, chaque, tous les, "
        "toutes les, par an, par mois, récurrent, récurrente, régulier, régulière, régulièrement, "
        "périodique, périodiquement, fois par an, une fois par an, deux fois par an, biannuel, bisannuel, "
        "quotidien, tous les ans, chaque année, chaque fin, chaque printemps, tout au long de l'année, "
        "deux fois, une fois"
    ),
    "relative": (
        "prochain, prochaine, prochains, prochaines, prochainement, à venir, bientôt, cet, cette, ce, ces, "
        "année prochaine, l'année prochaine, an prochain, dans les prochains, dans les prochaines, dans les, "
        "immédiat, immédiatement, dès maintenant, dès que possible, maintenant, actuellement, "
        "ultérieurement, plus tard, courant du projet, à court terme immédiat, en cours d'année, "
        "dès le début de l'année prochaine, année dernière, passé, passée, suivant, suivante, "
        "rentrée prochaine, dans un an, après le vote, année en cours, premiers mois, sous peu, "
        "les premiers, au cours des prochains, au cours des prochaines, mois du projet"
    ),
    "#relative": "m",
    "approximate": (
        "environ, env, vers, autour de, autour du, approximativement, aux alentours de, aux environs de, "
        "approx, à peu près, ca, circa, un peu plus de"
    ),
    "uncertain": (
        "prévisionnel, prévisionnelle, éventuellement, peut-être, probablement, si possible, sous réserve, "
        "à confirmer, estimé, estimée, envisagé, envisagée, probable, possible, à titre indicatif, "
        "potentiellement, sous réserve de financement, sous réserve de financements, idéalement, espéré, "
        "éventuel, provisoire, a priori, calendrier prévisionnel, date prévisionnelle, "
        "échéance prévisionnelle, indicatif"
    ),
    "term": (
        "court terme, moyen terme, long terme, à court terme, à moyen terme, à long terme, "
        "à court moyen et long terme"
    ),
    "fiscal": (
        "exercice, exercice budgétaire, année budgétaire, exercice fiscal, année fiscale, exercice comptable"
    ),
    "school": "année scolaire, année universitaire, année académique, saison",
    "phase": (
        "phase, étape, lot, tranche, jalon, volet, action, axe, lotissement, palier, vague, tâche, mesure, "
        "livrable"
    ),
    "turn": "tournant de l'année, changement d'année",
    "review": (
        "revue, revu, revus, révision, révisé, révisée, bilan, évaluation, évalué, évaluée, réexamen, "
        "réexaminé, réexaminée, vérifié, vérifiée, actualisé, actualisée, mis à jour, mise à jour,"
        " point d'étape"
    ),
    "with": "avec, avec une, avec un",
    "refuse": "pas, non, aucun, aucune, sauf, hors, sans, annulé, annulée, reporté, reportée, ni",
    "done": (
        "réalisé, réalisée, achevé, achevée, terminé, terminée, mis en oeuvre, mise en oeuvre, livré, "
        "opérationnel, finalisé, finalisée"
    ),
    "start-label": "début, démarrage, date de début, date de démarrage, commencement, début du projet",
    "end-label": "date de fin, échéance, achèvement, fin prévisionnelle, date d'achèvement, fin du projet",
    "duration": (
        "durée, durée de, pendant, sur, sur une période de, pour une durée de, durant, pour, d'une durée de, "
        "sur une durée de, soit"
    ),
    "year": "année, années, an, ans, l'année, année civile, exercice civil",
    "month": "mois",
    "day": "jour, jours",
    "=1": "un",
    "=2": "deux",
    "=3": "trois",
    "=4": "quatre",
    "=5": "cinq",
    "=6": "six",
    "=8": "huit",
    "=9": "neuf",
    "=10": "dix",
    "=12": "douze",
    "=18": "dix-huit",
    "skip": (
        "tout au long de, tout au long du, de, du, des, d, l, le, la, les, dans, en cours de l'année, "
        "courant, courant de, courant du, au cours de, au cours du, durant l'année, en l'an, au mois de, au "
        "mois d', mois de, mois d', les mois de, pour l'année, en, période, sur la période, la période, "
        "pour la période, calendrier, planning, date, prévu, prévue, prévus, prévues, prévu pour, prévue "
        "pour, programmé, programmée, planifié, planifiée, projet, mise en oeuvre, mise en service, "
        "réalisation, livraison, lancement, démarrage, publication, déploiement, objectif, cible, statut, "
        "durant le, sur les années, les années, dans le courant de, dans le courant du, dans l'année, année "
        "cible, courant de l'année, travaux, études, étude, appel d'offres, délibération, heure, heures, h, "
        "inclus, incluse, compris, y compris, toute, tout, entier, entière, ensemble, prochaine étape, "
        "conception, inauguration, expérimentation, concertation, durant la période, dans le cadre du, "
        "pilote, évaluation, dès fin, à l'occasion du, jour du, calendrier de réalisation, prévisions"
    ),
}
