"""Portuguese. Source: hand-written from the usage of Portuguese city plans; keys as in ``en.py``."""

WORDS = {
    "spring": "primavera",
    "summer": "verão",
    "autumn": "outono",
    "winter": "inverno",
    "quarter": "trimestre, trimestres, trim, trimestre de, trimestre do",
    "#quarter": "t, q",
    "half": "semestre, semestres, sem, semestre de, semestre do, quinzena, quinzena de",
    "#half": "s, h",
    "halfway": "metade, metade de, metade do",
    "third": "quadrimestre, quadrimestres",
    "week": "semana, semanas",
    "1st": "primeiro, primeira, 1ro",
    "2nd": "segundo, segunda",
    "3rd": "terceiro, terceira",
    "4th": "quarto, quarta",
    "last": "último, última",
    "~": "o, a, os, as",
    "start": (
        "início, inícios, princípio, princípios, começo, no início de, no início do, início de, início do, "
        "no princípio de, inícios de, princípios de, no começo de, primeiros meses de"
    ),
    "mid": "meados, meados de, em meados de, a meio de, meio, a meados de, meados do",
    "end": (
        "fim, final, finais, fins, fim de, final de, finais de, no final de, no fim de, em finais de, "
        "ao final de, fim do, final do, no final do, no fim do, em fins de, fecho de, término de, "
        "últimos meses de"
    ),
    "year end": "fim de ano, final do ano, fim do ano, final de ano, finais do ano",
    "year start": "início do ano, início de ano, princípio do ano",
    "year mid": "meados do ano, meio do ano, a meio do ano",
    "from": (
        "desde, a partir de, a partir do, a partir da, a começar em, com início em, a contar de, "
        "não antes de, a partir dos, início em, início previsto para, com início previsto em, "
        "com efeitos a partir de"
    ),
    "from uncertain": "o mais cedo, no mínimo em",
    "since": "desde o, desde a, em curso desde, em vigor desde",
    "to-in": "a, ao, à, aos",
    "until": "até a, até à, até ao mês de, até e incluindo",
    "by": (
        "até, até ao, até o mais tardar, o mais tardar, o mais tardar em, no máximo, no máximo até, "
        "o mais tardar até, prazo, data limite, no máximo em, prazo limite, impreterivelmente até, "
        "até ao dia, no horizonte, horizonte, até ao máximo de"
    ),
    "by end": (
        "até ao final de, até ao fim de, até final de, até finais de, até ao final do, até ao fim do, "
        "até fim de, até o final de, até o fim de, até fins de, até final do"
    ),
    "by year end": "até ao final do ano, até ao fim do ano, até final do ano",
    "before": "antes de, antes do, antes da, previamente a, anterior a",
    "before end": "antes do final de, antes do fim de",
    "after": "depois de, depois do, após, após o, após a, para além de",
    "between": "entre, entre o, entre a",
    "and": "e, bem como",
    "or": "ou",
    "onwards": "em diante, e seguintes, e anos seguintes, e posteriores, em adiante",
    "ongoing": (
        "em curso, contínuo, contínua, permanente, em permanência, continuamente, em execução, "
        "de forma contínua, indeterminado, a decorrer, em andamento, de forma permanente, atualidade, hoje, "
        "por tempo indeterminado, sem termo, em contínuo, presente, ao longo de todo o projeto, ação contínua"
    ),
    "recurring": (
        "anual, anuais, anualmente, mensal, mensalmente, trimestral, trimestralmente, semestral, "
        "semestralmente, semanal, cada, todos os, todas as, por ano, por mês, ao ano, periódico, periódica, "
        "periodicamente, recorrente, regular, regularmente, vezes por ano, bienal, de dois em dois anos, "
        "de seis em seis meses, duas vezes por ano, uma vez por ano, bianual, bimestral, diário"
    ),
    "relative": (
        "próximo, próxima, próximos, próximas, em breve, brevemente, este, esta, estes, neste, nesta, deste, "
        "que vem, nos próximos, nas próximas, nos meses seguintes, nos meses a seguir, imediato, "
        "imediata, imediatamente, de imediato, "
        "logo que possível, agora, atualmente, seguinte, posteriormente, mais tarde, ano em curso, corrente, "
        "futuro, no futuro, passado, passada, após aprovação, após a aprovação, primeiros meses do projeto"
    ),
    "#relative": "m, mês",
    "approximate": (
        "aproximadamente, aprox, cerca de, por volta de, em torno de, perto de, ca, circa, sensivelmente, "
        "por volta do"
    ),
    "uncertain": (
        "previsivelmente, provavelmente, possivelmente, possível, provável, estimado, estimada, a confirmar, "
        "eventualmente, se possível, indicativo, indicativa, provisório, provisória, esperado, esperada, "
        "previsão, tentativamente, talvez, sujeito a financiamento, preferencialmente, a título indicativo, "
        "em princípio"
    ),
    "term": "curto prazo, médio prazo, longo prazo, a curto prazo, a médio prazo, a longo prazo",
    "fiscal": "exercício, ano fiscal, ano económico, ano orçamental, exercício orçamental",
    "school": "ano letivo, ano lectivo, ano escolar, ano académico",
    "phase": (
        "fase, etapa, lote, marco, ação, acção, medida, atividade, passo, eixo, objetivo, tarefa, pacote, "
        "versão, tranche"
    ),
    "review": (
        "revisto, revista, revistos, revisão, reavaliado, reavaliada, atualizado, atualizada, verificado"
    ),
    "refuse": "não, nenhum, nenhuma, sem, exceto, salvo, cancelado, adiado, nunca",
    "done": (
        "implementado, implementada, concluído, concluída, terminado, executado, alcançado, operacional, "
        "realizado, finalizado"
    ),
    "start-label": "início, data de início, começo, arranque, data início, início do projeto",
    "end-label": (
        "fim, data de fim, data de conclusão, conclusão, data fim, término, termo, fim do projeto, data final"
    ),
    "duration": (
        "duração, duração de, por, durante, por um período de, ao longo de, com a duração de, "
        "prazo de execução"
    ),
    "year": "ano, anos, ano civil",
    "month": "mês, meses",
    "day": "dia, dias",
    "=1": "um, uma",
    "=2": "dois, duas",
    "=3": "três",
    "=4": "quatro",
    "=5": "cinco",
    "=6": "seis",
    "=8": "oito",
    "=12": "doze",
    "=18": "dezoito",
    "skip": (
        "de, do, da, dos, das, o, os, as, em, no, na, nos, nas, durante o, durante a, ao longo do, ao longo "
        "de, no decurso de, no decorrer de, no decorrer do, no decurso do, no ano, no ano de, nos anos, ano "
        "de, no mês de, mês de, meses de, nos meses de, período, no período, no período de, para, para o, "
        "para a, calendário, cronograma, data, datas, previsto, prevista, previstos, previsto para, "
        "prevista para, planeado, planeada, programado, programada, calendarização, projeto, execução, "
        "implementação, entrada em funcionamento, lançamento, publicação, entrega, concurso, adjudicação, "
        "obra, obras, estado, horizonte temporal, ano alvo, horas, hora, incluindo, inclusive, todo, toda, "
        "todo o, inteiro, completo, biénio, triénio, piloto, projeto-piloto, avaliação, monitorização, "
        "aprovação, desenvolvimento, do ano, estudo, horizonte de, dia, h"
    ),
}
