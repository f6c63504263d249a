"""Italian. Source: hand-written from the usage of Italian city plans; keys as in ``en.py``."""

WORDS = {
    "january": "genn, gennaio",
    "february": "febbr",
    "june": "giugn",
    "july": "lugl",
    "september": "sett",
    "spring": "primavera",
    "summer": "estate, periodo estivo",
    "autumn": "autunno",
    "winter": "inverno",
    "quarter": "trimestre, trimestri, trim, trimestre del, quarto trimestre del",
    "#quarter": "t, q",
    "half": "semestre, semestri, sem, semestre del, quindicina, quindicina di",
    "#half": "s, h",
    "1st half": "prima metà, prima metà del, prima metà di, prima parte del, prima metà dell",
    "2nd half": "seconda metà, seconda metà del, seconda metà di, seconda parte del, seconda metà dell",
    "third": "quadrimestre, quadrimestri",
    "week": "settimana, settimane",
    "1st": "primo, prima, 1mo",
    "2nd": "secondo, seconda",
    "3rd": "terzo, terza",
    "4th": "quarto, quarta",
    "last": "ultimo, ultima",
    "~": "o, a, mo, do, zo, to, ma, da",
    "start": (
        "inizio, inizi, agli inizi, all'inizio, all'inizio di, principio, primi, inizio di, primi mesi, "
        "nei primi mesi, primi mesi del"
    ),
    "mid": "metà, metà del, metà di, a metà, medio, alla metà, metà anno",
    "late": "tardo, tarda",
    "late autumn": "autunno inoltrato, tardo autunno",
    "early": "prima parte",
    "end": (
        "fine, la fine, alla fine, fine di, a fine, alla fine di, fine del, termine, ultimi mesi del, "
        "chiusura, sul finire"
    ),
    "year end": "fine anno, fine dell'anno, fine d'anno",
    "year start": "inizio anno, inizio dell'anno, inizio d'anno",
    "year mid": "metà anno, metà dell'anno",
    "from": (
        "da, dal, dalla, dallo, dall, dai, a partire da, a partire dal, a partire dalla, a partire dall, "
        "a decorrere dal, a decorrere da, con decorrenza dal, con inizio a, con avvio a, avvio a, avvio in, "
        "non prima di, non prima del, con avvio nel, a far data dal, con inizio nel, a partire dai"
    ),
    "from uncertain": "al più presto, non prima",
    "since": "sin dal, fin dal, già dal",
    "to": "sino a, sino al",
    "to-in": "a, ad, al, alla, all, allo, ai",
    "until": "fino a, fino al, fino alla, fino all, sino alla, sino all, fino ai",
    "by": (
        "entro, entro il, entro la, entro l, entro e non oltre, entro e non oltre il, entro i, scadenza, "
        "al più tardi, non oltre, non oltre il, al più tardi a, al più tardi entro, al più tardi nel, "
        "entro lo, entro gli, scadenza il"
    ),
    "by end": "entro la fine, entro la fine di, entro fine, entro la fine del, entro il termine",
    "by year end": "entro l'anno, entro fine anno, entro la fine dell'anno",
    "before": "prima di, prima del, prima della, prima dell, anteriormente al, precedentemente a",
    "after": "dopo, dopo il, dopo la, oltre, oltre il, successivamente al, dopo l",
    "between": "tra, fra, tra il, fra il, tra la, fra la, tra l, fra l",
    "and": "e, ed, nonché",
    "or": "o, oppure",
    "onwards": "in poi, in avanti, e oltre, e seguenti, e successivi, e anni successivi, ed oltre",
    "ongoing": (
        "in corso, continuo, continua, continuativo, continuativa, permanente, in via continuativa, "
        "a tempo indeterminato, attività continuativa, già in corso, in essere, indeterminato, in continuo, "
        "costante, oggi, in attuazione, tutta la durata del progetto, senza scadenza, continuativamente"
    ),
    "recurring": (
        "annuale, annuali, annualmente, mensile, mensilmente, trimestrale, trimestralmente, semestrale, "
        "semestralmente, settimanale, ogni, tutti gli, all'anno, al mese, periodico, periodica, "
        "periodicamente, ricorrente, regolare, regolarmente, ogni anno, ogni sei mesi, biennale, "
        "ogni due anni, volte all'anno, a cadenza annuale, cadenza, una volta all'anno, due volte all'anno, "
        "quadrimestrale, bimestrale, giornaliero"
    ),
    "relative": (
        "prossimo, prossima, prossimi, prossime, prossimamente, a breve, quest, questo, questa, presto, "
        "anno prossimo, l'anno prossimo, nei prossimi, nelle prossime, immediato, immediata, immediatamente, "
        "da subito, subito, appena possibile, attualmente, successivo, successiva, successivi, "
        "anno in corso, anno corrente, corrente anno, in futuro, futuro, futura, scorso, scorsa, corrente, "
        "adesso, quanto prima, dall'approvazione, dall'avvio del progetto, mesi successivi, medio futuro"
    ),
    "#relative": "m, mese",
    "approximate": (
        "circa, ca, intorno al, intorno a, verso, verso il, verso la, indicativamente, approssimativamente, "
        "all'incirca, attorno al, attorno a, orientativamente, intorno alla, verso metà"
    ),
    "uncertain": (
        "previsto indicativamente, presumibilmente, probabilmente, possibilmente, eventualmente, forse, "
        "salvo, da confermare, stimato, stimata, ipotizzato, presunto, presunta, previsione, "
        "in via provvisoria, provvisorio, salvo proroghe, auspicabilmente, se possibile, "
        "subordinatamente al finanziamento, orientativo, eventuale, probabile"
    ),
    "term": (
        "breve termine, medio termine, lungo termine, breve periodo, medio periodo, lungo periodo, "
        "a breve termine, a medio termine, a lungo termine, medio lungo termine, nel breve termine, "
        "nel medio termine, nel lungo termine"
    ),
    "fiscal": "esercizio, esercizio finanziario, anno finanziario, anno fiscale, annualità di bilancio",
    "school": "anno scolastico, anno accademico, a s, a a, stagione",
    "phase": (
        "fase, lotto, tappa, stralcio, azione, attività, passo, obiettivo, milestone, wp, misura, linea, "
        "intervento, tranche"
    ),
    "turn": "cambio d'anno",
    "review": (
        "revisione, revisioni, riesame, verifica, valutazione, rivisto, rivista, verificato,"
        " verificata, aggiornato, aggiornata"
    ),
    "with": "con, con una, con un",
    "refuse": "non, nessun, nessuna, salvo che, escluso, esclusa, senza, annullato, rinviato, sospeso",
    "done": (
        "attuato, completato, completata, realizzato, realizzata, concluso, conclusa, ultimato, operativo, "
        "terminato"
    ),
    "start-label": (
        "inizio, avvio, data inizio, data di inizio, data di avvio, avvio lavori, inizio lavori, decorrenza"
    ),
    "end-label": (
        "data fine, data di fine, conclusione, data di conclusione, scadenza, termine, ultimazione, "
        "fine lavori"
    ),
    "duration": (
        "durata, per, durata di, per un periodo di, della durata di, nell'arco di, per la durata di, "
        "per una durata di"
    ),
    "year": "anno, anni, annualità, anno solare",
    "month": "mese, mesi",
    "day": "giorno, giorni, gg",
    "=1": "un, uno",
    "=2": "due",
    "=3": "tre",
    "=4": "quattro",
    "=5": "cinque",
    "=6": "sei",
    "=8": "otto",
    "=9": "nove",
    "=10": "dieci",
    "=12": "dodici",
    "=18": "diciotto",
    "skip": (
        "di, d, del, dello, della, dell, dei, degli, delle, il, lo, la, l, i, gli, le, in, nel, nello, "
        "nella, nell, nei, negli, nelle, su, sul, nel corso del, nel corso di, nel corso dell, nel mese di, "
        "nei mesi di, mese di, mesi di, nell'anno, negli anni, durante, durante il, durante la, durante l, "
        "periodo, nel periodo, per il periodo, per l'anno, per gli anni, tempi, tempistica, tempistiche, "
        "cronoprogramma, calendario, data, previsto, prevista, previsti, previsto per, prevista per, "
        "programmato, programmata, pianificato, progetto, attuazione, realizzazione, avvio, lancio, "
        "pubblicazione, consegna, messa in esercizio, stato, arco temporale, orizzonte, orizzonte "
        "temporale, anno target, nel, gara, affidamento, lavori, progettazione, collaudo, studio, stato di "
        "attuazione, ore, ora, incluso, inclusa, compreso, compresa, intero, intera, tutto, tutta, "
        "completamento, conclusione, triennio, biennio, quinquennio, sperimentazione, pilota, prevede, "
        "approvazione, monitoraggio, valutazione, giorno, rilascio, tutto il, tutto l, l'intero"
    ),
}
