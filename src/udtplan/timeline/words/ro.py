"""Romanian. Source: hand-written from the usage of Romanian city plans; keys as in ``en.py``."""

WORDS = {
    "january": "ianuar, ianuarie",
    "september": "sep",
    "november": "noi, noiem",
    "spring": "primăvară, primăvara, primăverii",
    "summer": "vară, vara, verii",
    "autumn": "toamnă, toamna, toamnei",
    "winter": "iarnă, iarna, iernii",
    "quarter": (
        "trimestru, trimestrul, trimestrului, trimestre, trimestrele, trim, trimestru din, trimestrul din"
    ),
    "#quarter": "t, q",
    "half": "semestru, semestrul, semestrului, semestre, sem, semestrul din",
    "#half": "s, h",
    "halfway": (
        "jumătate, jumătatea, jumătate a, jumătate din, jumătatea lui, jumătate a anului, la jumătatea, "
        "jumătății"
    ),
    "third": "quadrimestru, cvadrimestrul",
    "week": "săptămână, săptămâna, săptămâni, săptămânii",
    "1st": "primul, prima, întâi, primului, primei",
    "2nd": "doilea, doua, al doilea, a doua, celui de al doilea",
    "3rd": "treilea, treia, al treilea, a treia",
    "4th": "patrulea, patra, al patrulea, a patra",
    "last": "ultimul, ultima, ultimului",
    "~": "lea, a, ul",
    "start": (
        "început, începutul, începutului, la începutul, la începutul lui, la început de, început de, "
        "la începutul anului"
    ),
    "mid": (
        "mijloc, mijlocul, la mijlocul, la mijlocul lui, mijlocul lui, mijlocul anului, la mijlocul anului"
    ),
    "end": (
        "sfârșit, sfârșitul, sfârșitului, la sfârșitul, la sfârșitul lui, sfârșitul lui, final, finalul, "
        "finele, la finalul, la finele, sfârşitul, sfârşit, finalul lui, la sfârșit de, sfârșit de, "
        "finalul anului, sfârșitul anului, la sfârșitul anului, la finalul anului, final de, finele anului, "
        "la finele anului"
    ),
    "from": (
        "de la, începând cu, începând din, de la 1, începând de la, începând, cu începere din, "
        "nu mai devreme de, pornind din"
    ),
    "from-in": "din",
    "from uncertain": "cel mai devreme, cel mai devreme în",
    "since": "din anul, în curs din, începând cu anul, încă din",
    "to": "la",
    "until": "până în, până la, până, până pe, pana in, până în luna",
    "until end": (
        "până la sfârșitul, până la sfârșitul lui, până la finalul, până la finele, "
        "până la sfârșitul anului, până la finalul anului, până la sfârşitul, până la finalul lui, "
        "până la finele anului, până la sfârșit de"
    ),
    "by": (
        "cel târziu, cel târziu în, cel târziu până în, cel mai târziu, cel mai târziu în, cel târziu la, "
        "termen, termen limită, nu mai târziu de, cel mai târziu până la, cel târziu până la, orizont, "
        "la orizontul, data limită, scadență, cel mai târziu la"
    ),
    "before": "înainte de, înaintea, anterior",
    "before end": "înainte de sfârșitul, înainte de finalul",
    "after": "după, ulterior, după anul",
    "between": "între, intre, în intervalul dintre",
    "and": "și, şi, precum și",
    "or": "sau",
    "onwards": "încolo, și ulterior, și după, în continuare, și următorii, și următoarele, înainte",
    "ongoing": (
        "în curs, continuu, continuă, permanent, permanentă, în derulare, în desfășurare, în mod continuu, "
        "nedeterminat, în curs de implementare, pe termen nedeterminat, prezent, în prezent, în permanență, "
        "în curs de desfășurare, pe durată nedeterminată, pe toată durata proiectului"
    ),
    "recurring": (
        "anual, anuală, lunar, lunară, trimestrial, trimestrială, semestrial, semestrială, săptămânal, "
        "fiecare, în fiecare, pe an, pe lună, periodic, periodică, recurent, regulat, bianual, "
        "de două ori pe an, o dată pe an, la fiecare, ori pe an, bienal, zilnic, o dată la doi ani, anuale"
    ),
    "relative": (
        "viitor, viitoare, următor, următoare, următorul, următoarea, următorii, următoarele, următoarelor, "
        "curând, în curând, acest, această, acestui, anul acesta, anul viitor, imediat, acum, "
        "în prezent acum, cât mai curând, ulterioară, anul curent, anul în curs, trecut, trecută, în viitor, "
        "mai târziu, în cel mai scurt timp, de îndată, vara aceasta, după aprobare"
    ),
    "#relative": "m, luna",
    "approximate": "aproximativ, aprox, circa, cca, în jurul, în jur de, în jurul lui, spre, cam, către",
    "uncertain": (
        "estimat, estimată, probabil, posibil, eventual, preconizat, preconizată, estimativ, orientativ, "
        "de confirmat, provizoriu, așteptat, dacă este posibil, în principiu, sub rezerva, "
        "sub rezerva finanțării, ideal"
    ),
    "term": "termen scurt, termen mediu, termen lung, pe termen scurt, pe termen mediu, pe termen lung",
    "fiscal": (
        "exercițiu, exercițiul financiar, an fiscal, anul fiscal, exercițiu bugetar, an bugetar, anul bugetar"
    ),
    "school": "an școlar, anul școlar, anului școlar, an universitar, anul universitar",
    "phase": (
        "faza, fază, etapa, etapă, lot, lotul, acțiune, acțiunea, măsura, activitatea, pas, jalon, obiectiv, "
        "pachet, tranșa"
    ),
    "refuse": "nu, niciun, nicio, fără, exceptând, anulat, amânat",
    "done": (
        "implementat, implementată, finalizat, finalizată, realizat, terminat, atins, operațional, executat"
    ),
    "start-label": "data de început, data începerii, demarare, începere, debut, data demarării, start",
    "end-label": (
        "data de finalizare, data finalizării, finalizare, încheiere, data de sfârșit, termen de finalizare"
    ),
    "duration": (
        "durată, durata, durata de, timp de, pe o perioadă de, pe durata, cu durata de, pentru, o durată de"
    ),
    "year": "an, ani, anul, anului, anii, anilor, an calendaristic, de ani",
    "month": "lună, luni, luna, lunii, lunile, de luni",
    "day": "zi, zile, zile",
    "=1": "un, o",
    "=2": "doi, două",
    "=3": "trei",
    "=4": "patru",
    "=5": "cinci",
    "=6": "șase",
    "=10": "zece",
    "=12": "doisprezece",
    "=18": "optsprezece",
    "skip": (
        "în, in, de, pe, a, al, ale, lui, ai, în cursul, pe parcursul, în decursul, în timpul, în anul, în "
        "anii, pe anul, în luna, în lunile, luna, pentru anul, pentru perioada, perioada, perioadă, în "
        "perioada, în intervalul, interval, intervalul, pe perioada, calendar, grafic, data, dată, "
        "prevăzut, prevăzută, planificat, planificată, programat, programată, prevăzut pentru, proiect, "
        "proiectul, proiectului, implementare, implementarea, execuție, realizare, lansare, lansarea, "
        "publicare, livrare, achiziție, licitație, lucrări, stadiu, stare, orizont de timp, an țintă, ora, "
        "ore, inclusiv, întreg, întregul, întreaga, tot, pilot, proiect pilot, studiu, evaluare, "
        "monitorizare, aprobare, ziua, celui, de-al, dintre, ambele, calendaristic, de-a"
    ),
}
