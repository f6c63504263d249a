"""Irish. Source: hand-written from the usage of Irish public plans; keys as in ``en.py``."""

WORDS = {
    "january": "Eanáir, mí Eanáir, mhí Eanáir",
    "february": "Feabhra, mí Feabhra, mhí Feabhra, Fheabhra",
    "march": "Márta, an Mhárta, mí an Mhárta, mhí an Mhárta, Mhárta",
    "april": "Aibreán, Aibreáin, mí Aibreáin, mhí Aibreáin, hAibreán, hAibreáin",
    "may": "Bealtaine, Bhealtaine, mí na Bealtaine, mhí na Bealtaine",
    "june": "Meitheamh, Meithimh, Mheitheamh, Mheithimh, mí an Mheithimh, mhí an Mheithimh",
    "july": "Iúil, mí Iúil, mhí Iúil, hIúil",
    "august": "Lúnasa, mí Lúnasa, mhí Lúnasa",
    "september": "Meán Fómhair, Mheán Fómhair, mí Mheán Fómhair, mhí Mheán Fómhair, MFómh",
    "october": "Deireadh Fómhair, Dheireadh Fómhair, mí Dheireadh Fómhair, mhí Dheireadh Fómhair",
    "november": "Samhain, Samhna, tSamhain, mí na Samhna, mhí na Samhna, Shamhain",
    "december": "Nollaig, Nollag, mí na Nollag, mhí na Nollag",
    "spring": "earrach, earraigh, t-earrach, an t-earrach, san earrach",
    "summer": "samhradh, samhraidh, tsamhradh, tsamhraidh, sa samhradh, shamhradh",
    "autumn": "fómhar, fómhair, fhómhar, fhómhair",
    "winter": "geimhreadh, geimhridh, gheimhreadh, gheimhridh, ngeimhreadh",
    "quarter": "ráithe, ráithí, ceathrú, gceathrú, cheathrú, ráithe de",
    "#quarter": "q, r",
    "half": "leathbhliain, leath, seimeastar, leathbhliana, leath de",
    "#half": "h",
    "mid": "lár, i lár, lár na bliana, i lár na bliana, lár mhí, i lár mhí",
    "third": "trian",
    "week": "seachtain, seachtaine, seachtainí",
    "1st": "céad, chéad, an chéad, gcéad, an gcéad",
    "2nd": "dara, an dara, dóú",
    "3rd": "tríú, an tríú",
    "4th": "ceathrú, an ceathrú",
    "4th quarter": "ceathrú ráithe, an ceathrú ráithe, cheathrú ráithe",
    "last": "deireanach",
    "~": "ú, adh, d",
    "start": "tús, thús, i dtús, ag tús, tosach, thosach, dtús, túis",
    "early": "go luath, go luath i, go luath sa, luath",
    "late": "go déanach, go déanach i, déanach, deireanaí",
    "end": (
        "deireadh, dheireadh, ag deireadh, ndeireadh, i ndeireadh, críoch, deireadh na bliana, "
        "dheireadh na bliana, deireadh mhí, dheireadh mhí"
    ),
    "from": (
        "ó, ón, ag tosú i, ag tosú, ag tosú ó, ó thús mhí, le héifeacht ó, ag tosú sa, "
        "gan a bheith níos luaithe ná"
    ),
    "from uncertain": "ar a luaithe",
    "since": "ón mbliain, idir lámha ó",
    "until": "go, go dtí, go dtí an, suas go, suas go dtí, go dtí mí",
    "until end": (
        "go deireadh, go dtí deireadh, go deireadh na bliana, go dtí deireadh na bliana, "
        "go dtí deireadh mhí, go deireadh mhí"
    ),
    "by": (
        "faoi, faoin, roimh nó i, tráth nach déanaí ná, spriocdháta, ar a dhéanaí, faoi mhí, nach déanaí ná, "
        "ar a dhéanaí i, faoin mbliain, ar a dhéanaí faoi"
    ),
    "by end": (
        "faoi dheireadh, roimh dheireadh, faoi dheireadh na bliana, tráth nach déanaí ná deireadh, "
        "roimh dheireadh na bliana, roimh dheireadh mhí, faoi dheireadh mhí"
    ),
    "before": "roimh, roimh an",
    "after": "tar éis, i ndiaidh, th'éis",
    "between": "idir",
    "and": "agus, is",
    "or": "nó",
    "onwards": "ar aghaidh, agus ina dhiaidh sin, agus ar aghaidh, i leith, amach",
    "ongoing": (
        "leanúnach, ar bun, go leanúnach, ar siúl, buan, idir lámha, ag leanúint ar aghaidh, "
        "ar bhonn leanúnach, inniu, gan stad"
    ),
    "recurring": (
        "bliantúil, go bliantúil, gach, míosúil, ráithiúil, leathbhliantúil, seachtainiúil, "
        "in aghaidh na bliana, gach bliain, uair sa bhliain, dhá uair sa bhliain, rialta, go rialta, "
        "gach ráithe, gach mí, go ráithiúil, go míosúil, ar bhonn bliantúil, ar bhonn ráithiúil"
    ),
    "relative": (
        "seo chugainn, chugainn, seo, go luath amach anseo, atá le teacht, le teacht, amach anseo, anois, "
        "láithreach, sa todhchaí, todhchaí, i mbliana, an bhliain seo, na blianta amach romhainn, romhainn, "
        "seo caite, níos déanaí, reatha, gan mhoill, chomh luath agus is féidir"
    ),
    "approximate": "thart ar, tuairim is, timpeall, timpeall ar, thart faoi, tuairim",
    "uncertain": (
        "meastar, is dócha, b'fhéidir, seans, sealadach, measta, go sealadach, beartaithe go sealadach, "
        "más féidir, le deimhniú, ag súil le, is dóichí, táscach"
    ),
    "term": (
        "gearrthéarma, meántéarma, fadtéarma, sa ghearrthéarma, sa mheántéarma, san fhadtéarma, "
        "ghearrthéarma, mheántéarma, fhadtéarma"
    ),
    "fiscal": "bliain airgeadais, an bhliain airgeadais, bliain bhuiséid, bhliain airgeadais",
    "school": (
        "scoilbhliain, an scoilbhliain, bliain acadúil, an bhliain acadúil, bhliain acadúil, bhliain scoile, "
        "bliain scoile"
    ),
    "phase": "céim, gcéim, pas, gníomh, beart, pacáiste, cuid, cuspóir, tasc, babhta",
    "refuse": "ní, níl, gan, seachas, curtha ar ceal, ar athló, nach",
    "done": "curtha i bhfeidhm, críochnaithe, curtha i gcrích, bainte amach, cur i bhfeidhm críochnaithe",
    "start-label": "tús, dáta tosaithe, tosú, tús an tionscadail",
    "end-label": "deireadh, dáta críochnaithe, críochnú, spriocdháta, deireadh an tionscadail, dáta deiridh",
    "duration": "fad, ar feadh, tréimhse, ar feadh tréimhse, le linn tréimhse",
    "year": "bliain, bliana, blianta, mbliain, bhliain, mbliana, an bhliain",
    "month": "mí, míonna, mhí, míosa",
    "day": "lá, laethanta",
    "=1": "amháin",
    "=2": "dhá, dó",
    "=3": "trí",
    "=6": "sé",
    "=12": "dhá mhí dhéag",
    "skip": (
        "i, in, an, na, sa, san, de, den, ar, le, le linn, i rith, i rith na bliana, i gcaitheamh, i "
        "gcaitheamh na bliana, sa bhliain, sna blianta, i mí, mí, do, don, tréimhse, sa tréimhse, don "
        "tréimhse, an tréimhse, amlíne, sceideal, dáta, beartaithe, pleanáilte, tionscadal, an tionscadail, "
        "tionscadail, cur i bhfeidhm, chur i bhfeidhm, seoladh, foilsiú, tairiscint, stádas, a chlog, san "
        "áireamh, iomlán, píolótach, meastóireacht, ullmhúchán, spriocbhliain, don bhliain, do na blianta, "
        "le haghaidh, idir an, a, i rith an, le linn an, ag"
    ),
}
