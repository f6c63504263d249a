"""Maltese. Source: hand-written from the usage of Maltese public plans; keys as in ``en.py``."""

WORDS = {
    "january": "ta' Jannar, f'Jannar",
    "february": "ta' Frar, fi Frar",
    "march": "ta' Marzu, f'Marzu",
    "april": "ta' April, f'April",
    "may": "ta' Mejju, f'Mejju",
    "june": "ta' Ġunju, f'Ġunju, Gunju",
    "july": "ta' Lulju, f'Lulju",
    "august": "ta' Awwissu, f'Awwissu, Awissu",
    "september": "ta' Settembru, f'Settembru, sett",
    "october": "ta' Ottubru, f'Ottubru",
    "november": "ta' Novembru, f'Novembru",
    "december": "ta' Diċembru, f'Diċembru",
    "spring": "rebbiegħa, ir-rebbiegħa, fir-rebbiegħa, tar-rebbiegħa, mir-rebbiegħa, sar-rebbiegħa",
    "summer": "sajf, is-sajf, fis-sajf, tas-sajf",
    "autumn": "ħarifa, il-ħarifa, fil-ħarifa, tal-ħarifa",
    "winter": "xitwa, ix-xitwa, fix-xitwa, tax-xitwa",
    "from spring": "mir-rebbiegħa",
    "from summer": "mis-sajf",
    "from autumn": "mill-ħarifa",
    "from winter": "mix-xitwa",
    "until spring": "sar-rebbiegħa",
    "until summer": "sas-sajf",
    "until autumn": "sal-ħarifa",
    "until winter": "sax-xitwa",
    "quarter": "kwart, trimestru, kwarti, trimestri, il-kwart, it-trimestru",
    "#quarter": "q",
    "half": "semestru, is-semestru, nofs is-sena, sitt xhur tal",
    "#half": "h",
    "halfway": "nofs, in-nofs, nofs l",
    "mid": "f'nofs, f'nofs l, nofs is-sena",
    "third": "kwadrimestru",
    "week": "ġimgħa, ġimgħat, il-ġimgħa",
    "1st": "ewwel, l-ewwel",
    "2nd": "tieni, it-tieni",
    "3rd": "tielet, it-tielet",
    "4th": "raba', ir-raba'",
    "last": "aħħar kwart, l-aħħar kwart",
    "last quarter": (
        "aħħar kwart, l-aħħar kwart, aħħar trimestru, l-aħħar trimestru, l-aħħar kwart ta', l-aħħar kwart tal"
    ),
    "start": (
        "bidu, il-bidu, fil-bidu, fil-bidu ta', fil-bidu tal, bidu ta', bidu tal, il-bidu ta', il-bidu tal"
    ),
    "from start": "mill-bidu, mill-bidu ta', mill-bidu tal",
    "early": "kmieni, kmieni fl, kmieni fi",
    "late": "tard, tard fl, lejn l-aħħar ta', lejn l-aħħar tal, tard fi",
    "end": (
        "tmiem, it-tmiem, fi tmiem, aħħar, l-aħħar, fl-aħħar, fl-aħħar ta', fl-aħħar tal, tmiem l, "
        "aħħar ta', aħħar tal, fi tmiem l, l-aħħar ta', l-aħħar tal, tmiem ta'"
    ),
    "from": (
        "minn, mill, mil, mis, mid, mit, min, mir, mix, min-nhar, b'effett minn, b'bidu f', minn Jannar ta', "
        "ibda minn, mhux qabel"
    ),
    "from uncertain": "l-aktar kmieni, mhux aktar kmieni minn",
    "since": "sa minn, ilu minn",
    "until": "sa, sal, sas, sad, sat, san, sar, sax, sa l, sakemm, sa u inkluż, sa ħdax",
    "until end": (
        "sa tmiem, sa tmiem l, sal-aħħar, sal-aħħar ta', sal-aħħar tal, sa l-aħħar ta', sa l-aħħar tal, "
        "sa aħħar, sat-tmiem, sa tmiem is-sena, sat-tmiem ta', sa tmiem ta'"
    ),
    "by": (
        "mhux aktar tard minn, sa mhux aktar tard minn, l-aktar tard, l-iktar tard sa, skadenza, "
        "data tal-għeluq, l-aktar tard sa, mhux iktar tard minn"
    ),
    "by end": (
        "qabel tmiem, qabel l-aħħar ta', qabel l-aħħar tal, qabel tmiem l, mhux aktar tard minn tmiem, "
        "mhux aktar tard minn tmiem l"
    ),
    "before": "qabel, qabel l",
    "after": "wara, wara l",
    "between": "bejn, bejn l",
    "and": "u",
    "or": "jew",
    "onwards": "'l quddiem, il quddiem, u lil hinn, lil hinn, 'il quddiem, u wara, l quddiem",
    "ongoing": (
        "kontinwu, kontinwa, għaddej, għaddejja, għaddejjin, permanenti, dejjem, bla waqfien, indefinit, "
        "attwalment għaddej, b'mod kontinwu, b'mod permanenti, illum, għadu għaddej"
    ),
    "recurring": (
        "kull, ta' kull sena, annwali, annwalment, kull sena, kull xahar, kull kwart, kull sitt xhur, "
        "regolari, regolarment, perjodiku, perjodikament, fis-sena darba, darba fis-sena, darbtejn fis-sena, "
        "kull tliet xhur, fix-xahar"
    ),
    "relative": (
        "li jmiss, li ġej, li ġejja, dalwaqt, malajr, din, dan, dawn, issa, immedjatament, fil-futur, futur, "
        "is-sena d-dieħla, id-dieħla, dieħla, attwali, kurrenti, li ġejjin, fil-ġejjieni, ġejjieni, "
        "aktar tard, fil-ġimgħat li ġejjin, fil-futur qarib, li għadda"
    ),
    "approximate": "madwar, bejn wieħed u ieħor, ċirka, xi, għall-ħabta ta', lejn",
    "uncertain": (
        "mistenni, mistennija, probabbilment, possibbilment, forsi, stmat, stmata, provviżorju, indikattiv, "
        "jekk possibbli, previst, previsti, għandu mnejn, soġġett għall-finanzjament"
    ),
    "term": (
        "terminu qasir, terminu medju, terminu twil, fit-terminu qasir, fit-terminu medju, fit-terminu twil, "
        "fuq terminu twil, żmien qasir, żmien twil"
    ),
    "fiscal": "sena finanzjarja, is-sena finanzjarja, sena fiskali, is-sena fiskali",
    "school": "sena skolastika, is-sena skolastika, sena akkademika, is-sena akkademika",
    "phase": "fażi, stadju, pass, miżura, attività, pakkett, parti, għan, azzjoni, lott",
    "refuse": "mhux, mingħajr, ebda, ħlief, ikkanċellat, pospost",
    "done": "implimentat, implimentata, komplut, lest, lesta, milħuq, mitmum, tlestiet, tlesta",
    "start-label": "bidu, data tal-bidu, il-bidu, bidu tal-proġett",
    "end-label": "tmiem, data tat-tmiem, tlestija, skadenza, tmiem tal-proġett, data tal-għeluq",
    "duration": "tul, tul ta' żmien, perjodu ta', għal perjodu ta', għal",
    "year": "sena, snin, is-sena, is-snin, sentejn",
    "month": "xahar, xhur, ix-xahar, xahrejn",
    "day": "jum, jiem, ġranet",
    "=2": "żewġ, tnejn",
    "=3": "tliet, tlieta",
    "=6": "sitt, sitta",
    "=12": "tnax, tnax-il",
    "=18": "tmintax, tmintax-il",
    "skip": (
        "il, l, is, ix, ir, it, in, id, iż, iċ, ta', tal, tas, tar, tat, tax, tad, tan, ta, fi, fil, fl, "
        "fis, fir, fit, fix, fid, fin, f', f, matul, matul l, matul is-sena, matul is-snin, fix-xahar ta', "
        "xahar ta', ix-xahar ta', fis-sena, fis-snin, perjodu, il-perjodu, fil-perjodu, skeda, data, "
        "ippjanat, ippjanata, skedat, proġett, tal-proġett, il-proġett, implimentazzjoni, tnedija, "
        "pubblikazzjoni, sejħa, stat, siegħa, inkluż, kollha, sħiħa, pilota, evalwazzjoni, tħejjija, nhar, "
        "għas-sena, għas-snin, għall-perjodu, għall"
    ),
}
