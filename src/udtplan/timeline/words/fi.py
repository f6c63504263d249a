"""Finnish. Source: hand-written from the usage of Finnish city plans; keys as in ``en.py``.

Endings say what prepositions say elsewhere: -sta "from", -hun and -een "until", -ssa "in". Months that share
their ending are written with a hyphen: "tammi–maaliskuu" is January to March, though "kesä" alone is summer.
"""

_CASES = {
    "": "-, n, ssa, ssä, lla, llä, ta, tä, na, nä, lle, t",
    "from<": "sta, stä, lta, ltä",
    "until<": "hun, hyn, un, een, seen, lle asti, an, än, on, en, ille, iin",
}

INFLECTED = (
    (
        {
            "january": "tammikuu",
            "february": "helmikuu",
            "march": "maaliskuu",
            "april": "huhtikuu",
            "may": "toukokuu",
            "june": "kesäkuu",
            "july": "heinäkuu",
            "august": "elokuu",
            "september": "syyskuu",
            "october": "lokakuu",
            "november": "marraskuu",
            "december": "joulukuu",
            "summer": "kesä",
            "winter": "talve",
            "quarter": "neljännekse, neljännes, kvartaali, vuosineljännekse, vuosineljännes, kvartaalei",
            "half": "puolivuoti, puolivuosi, puolivuode, vuosipuoliskon, vuosipuolisko, puolisko",
            "third": "tertiaali, kolmannekse, kolmannes",
            "mid": "puoliväli, puolivälii, keskivaihee, keskivaihei, keskivaihe",
            "start": "alku, alu, alkuvuode, alkuvuosi, alkuvuote",
            "end": "loppu, lopu, loppuvuode, loppuvuosi, loppuvuote, lopulla",
            "mid summer": "keskikesä",
            "early summer": "alkukesä",
            "late summer": "loppukesä",
            "late winter": "lopputalve",
            "early winter": "alkutalve",
        },
        _CASES,
    ),
)

_LATER = {
    "july": "heinäkuu",
    "august": "elokuu",
    "september": "syyskuu",
    "october": "lokakuu",
    "november": "marraskuu",
    "december": "joulukuu",
}
# "kesä–elokuu" is June to August, though "kesä" alone is summer.
_JUNE_TO = {
    f"june to {name}": ", ".join(f"kesä {stem}{ending}" for ending in ("", "n", "ssa", "lle", "ta", "hun"))
    for name, stem in _LATER.items()
}

WORDS = _JUNE_TO | {
    "spring": "kevät, kevään, keväällä, kevättä, keväälle",
    "from< spring": "keväästä, keväältä",
    "until< spring": "kevääseen",
    "early spring": "alkukevät, alkukevään, alkukeväällä, varhaiskevät, varhaiskeväällä",
    "late spring": "loppukevät, loppukevään, loppukeväällä",
    "autumn": "syksy, syksyn, syksyllä, syksyä, syksyssä",
    "from< autumn": "syksystä, syksyltä",
    "until< autumn": "syksyyn, syksylle asti",
    "early autumn": "alkusyksy, alkusyksyn, alkusyksyllä, alkusyksystä",
    "late autumn": "loppusyksy, loppusyksyn, loppusyksyllä, loppusyksystä",
    "winter": "talvi, talvella, talven, talvea, talvikausi, talvikaudella",
    "until< winter": "talveen",
    "summer": "kesäkausi",
    "quarter": "neljänneksellä, vuosineljänneksellä, kvartaalilla, q, kvart, nelj, vuosinelj",
    "from< quarter": "neljännekseltä, neljänneksestä",
    "until< quarter": "neljännekseen, kvartaaliin",
    "#quarter": "q",
    "#half": "h",
    "half": (
        "puolivuosi, puolivuotta, puolivuoden, puolivuotiskausi, puolella, vuosipuoliskolla, puoliskolla, "
        "lukukausi, puolikas"
    ),
    "mid": (
        "puolivälissä, puolivälin, puoliväli, keskellä, keskivaiheilla, puolessavälissä, vuoden puolivälissä"
    ),
    "by< mid": "puoliväliin mennessä",
    "until< mid": "puoliväliin",
    "from< mid": "puolivälistä",
    "week": "viikko, viikon, viikolla, viikot, viikkoa, viikoilla, vko, vk",
    "#week": "vko, vk",
    "1st": "ensimmäinen, ensimmäisen, ensimmäisellä, ensimmäisenä, ensimmäistä",
    "2nd": "toinen, toisen, toisella, toisena, jälkimmäinen, jälkimmäisellä, toista",
    "3rd": "kolmas, kolmannen, kolmannella",
    "4th": "neljäs, neljännen, neljännellä",
    "last": "viimeinen, viimeisen, viimeisellä, viimeisenä",
    "1st half": "alkupuoli, alkupuolella, alkupuolen, alkupuolisko",
    "2nd half": (
        "jälkipuolisko, jälkipuoliskolla, jälkipuolella, jälkipuoliskon, loppupuoli, loppupuolella, "
        "loppupuolen"
    ),
    "start": "alku, alun, alussa, alkuvuosi, alkuvuonna, alkuvuodesta",
    "from< start": "alusta, alkuvuodesta, alusta alkaen, alusta lukien",
    "until< start": "alkuun, alkuvuoteen",
    "end": "loppu, lopussa, lopun, lopuksi, lopulla, loppuvuosi, loppuvuonna, lopuilla",
    "from< end": "lopusta, loppuvuodesta",
    "until< end": "loppuun, loppuvuoteen, loppuun saakka, loppuun asti",
    "by< end": "loppuun mennessä, loppuvuoteen mennessä",
    "by< end year": "vuodenloppuun mennessä",
    "before< end": "loppua, lopussa ennen",
    "early": "varhain",
    "late": "myöhään",
    "from": "aikaisintaan alkaen, ei ennen, alkaa, käynnistyy",
    "from<": "alkaen, lukien, lähtien, eteenpäin, alkaen jatkuva",
    "from uncertain": "aikaisintaan",
    "since": "jo vuodesta",
    "until<": "saakka, asti",
    "until": "päättyy, enintään",
    "by<": "mennessä",
    "by": "viimeistään, määräaika, takaraja, eräpäivä, tähtäin",
    "before": "ennen",
    "before end": "ennen loppua",
    "after": "jälkeen jatkuen",
    "after<": "jälkeen",
    "between<": "välillä, välisenä aikana",
    "and": "ja, sekä",
    "or": "tai",
    "onwards": "ja siitä eteenpäin, ja eteenpäin, siitä eteenpäin, ja myöhemmin, jatkossa, ja sen jälkeen",
    "ongoing": (
        "jatkuva, jatkuvaa, jatkuvasti, jatkuvana, käynnissä, pysyvä, pysyvästi, toistaiseksi, meneillään, "
        "jatkuu, toistaiseksi voimassa, toteutuksessa, jatkuva toiminta, nykyhetki, koko ajan, "
        "käynnissä oleva, toteutus käynnissä"
    ),
    "recurring": (
        "vuosittain, vuosittainen, kuukausittain, viikoittain, neljännesvuosittain, puolivuosittain, joka, "
        "jokainen, joka vuosi, kerran vuodessa, kaksi kertaa vuodessa, kertaa vuodessa, vuodessa, "
        "kuukaudessa, säännöllisesti, säännöllinen, määräajoin, joka toinen, toistuva, toistuvasti, "
        "kvartaaleittain, kahdesti vuodessa, päivittäin, kausittain, jokavuotinen"
    ),
    "relative": (
        "ensi, seuraava, seuraavan, seuraavana, seuraavien, seuraavina, tuleva, tulevan, tulevana, "
        "tulevaisuudessa, tulevina, lähiaikoina, lähivuosina, lähitulevaisuudessa, lähikuukausina, pian, "
        "tämä, tänä, tämän, kuluva, kuluvan, kuluvana, heti, välittömästi, nyt, viime, myöhemmin, "
        "mahdollisimman pian, parhaillaan, lähivuosien, hyväksymisen jälkeen"
    ),
    "#relative": "kk, m",
    "approximate": "noin, n, suunnilleen, arviolta noin, likimain, tienoilla",
    "uncertain": (
        "arviolta, arvioitu, todennäköisesti, mahdollisesti, alustavasti, alustava, ehkä, oletettavasti, "
        "odotettavissa, ennakoitu, tavoitteellinen, jos mahdollista, arvio, alustava arvio, toivottavasti, "
        "mahdollinen, rahoituksen salliessa, arvioitu aikataulu"
    ),
    "term": (
        "lyhyt aikaväli, keskipitkä aikaväli, pitkä aikaväli, lyhyellä aikavälillä, "
        "keskipitkällä aikavälillä, pitkällä aikavälillä"
    ),
    "fiscal": (
        "talousarviovuosi, talousarviovuonna, tilikausi, tilikaudella, budjettivuosi, budjettivuonna, "
        "varainhoitovuosi"
    ),
    "school": "lukuvuosi, lukuvuonna, lukuvuoden, kouluvuosi, kouluvuonna",
    "phase": (
        "vaihe, vaiheessa, askel, toimenpide, toimi, työpaketti, osa, tavoite, kierros, etappi, osahanke"
    ),
    "refuse": "ei, ilman, paitsi, peruttu, siirretty, lykätty",
    "done": (
        "toteutettu, valmis, toteutunut, saavutettu, päättynyt, käyttöönotettu, valmiina, valmistunut, "
        "viety loppuun, otettu käyttöön"
    ),
    "start-label": (
        "alku, alkaa, alkamispäivä, aloitus, hankkeen alku, käynnistys, aloituspäivä, alkamisajankohta"
    ),
    "end-label": (
        "loppu, päättyy, päättymispäivä, päättyminen, hankkeen loppu, valmistuminen, lopetus, "
        "päättymisajankohta"
    ),
    "duration": "kesto, ajan, ajaksi, ajanjakso, pituus",
    "year": (
        "vuosi, vuonna, vuoden, vuodet, vuosina, vuosien, vuotta, vuosille, v, vv, vuodelle, vuosi-, "
        "vuosiksi, kalenterivuosi"
    ),
    "from< year": "vuodesta, vuosista",
    "until< year": "vuoteen, vuosiin",
    "by< year": "vuodeksi",
    "month": "kuukausi, kuukautta, kuukauden, kk, kuussa, kuukautena",
    "day": "päivä, päivää, päivän, päivänä, pv",
    "=1": "yksi, yhden",
    "=2": "kaksi, kahden",
    "=3": "kolme, kolmen",
    "=6": "kuusi, kuuden",
    "=12": "kaksitoista, kahdentoista",
    "=18": "kahdeksantoista",
    "~": "n, ssa, ssä, na, nä, lla, llä, s, tä, ta",
    "~from<": "sta, stä, lta, ltä",
    "~until<": "een, iin, hun, seen, en",
    "skip": (
        "aikana, vuoden aikana, kuluessa, vuoden kuluessa, kauden, kausi, kaudella, kaudelle, ajalla, "
        "aikataulu, ajankohta, ajoitus, päivämäärä, suunniteltu, suunniteltu aloitus, suunnitelma, "
        "suunnitelmakausi, hanke, hankkeen, projekti, projektin, toteutus, toteutetaan, käyttöönotto, "
        "julkaisu, julkistus, hankinta, kilpailutus, tila, klo, kello, mukaan lukien, koko, pilotti, "
        "arviointi, valmistelu, tavoitevuosi, toteutusaika, toimenpiteen, vuosien aikana, rakentaminen, "
        "selvitys, sopimuskausi, ohjelmakausi, tilanne, suunnittelu"
    ),
}
