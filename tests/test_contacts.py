"""What may be a way to reach somebody, and what is not."""

from __future__ import annotations

import pytest

from udtplan.contacts.doubtful import doubtful_accounts
from udtplan.contacts.possible import possible_contacts
from udtplan.contacts.sure import SURE_PHONE
from udtplan.mailboxes import is_institution

REACHES = [
    "Tél. : 0493123458",
    "Tél.\u00a0: 04 93 12 34 58",
    "Tél : 493 12 34 58",
    "0612345678",
    "06 12 34 5678",
    "06 12345678",
    "06\u202f12\u202f34\u202f56\u202f78",
    "06 – 12 – 34 – 56 – 78",
    "06.12.34.56.78",
    "06-12-34-56-78",
    "06/12/34/56/78",
    "(33) 6 12 34 56 78",
    "33 6 12 34 56 78",
    "6 12 34 56 78",
    "+33 (0)6 12 34 56 78",
    "+33612345678",
    "0033 6 12 34 56 78",
    "0033612345678",
    "WhatsApp 612345678",
    "612345678",
    "Portable : 06 12 34 56 78",
    "06 12 34 56 78 / 07 12 34 56 78",
    "+33 6 12 34 56 78/+33 7 12 34 56 78",
    "06300 04 93 12 34 58",
    "Telefon: 0221/123456",
    "Telefon 123456",
    "Handy 0171 1234567",
    "Handy: 171 1234567",
    "Tel.: (0221) 12 34 56",
    "Durchwahl: 221-4567",
    "030 123 45 678",
    "0341 12345",
    "móvil 612 345 678",
    "612 345 678",
    "612 34 56 78",
    "93 123 45 67",
    "Teléfono: 93 123 45 67",
    "Tlf. 912 345 678",
    "telemóvel: 912 345 678",
    "cellulare 333 1234567",
    "Cell. 333 1234567",
    "telefono 06 6710 1234",
    "Telefoon 020-1234567",
    "Mobiel: 06-12345678",
    "tel. kom. 601 234 567",
    "kom. 601 234 567",
    "Telefón: 0905 123 456",
    "τηλ. 27210 12345",
    "Τηλ.: 2721012345",
    "κιν. 6971234567",
    "210 123 4567",
    "Mobile 07700 900123",
    "Phone n° 612345",
    "tel:+33612345678",
    "tel:0612345678",
    "jean.petit@ville.example",
    "jean.petit AT ville.fr",
    "jean.petit at ville.fr",
    "jean.petit chez ville.fr",
    "jean.petit @ ville.fr",
    "jean dot petit at ville dot fr",
    "jean point petit arobase ville point fr",
    "ana arroba ciudad punto es",
    "jan_kowalski małpa miasto kropka pl",
    "anna.berg [at] stadt [punkt] de",
    "anna.berg(at)stadt.de",
    "jean at ville dot fr",
]


@pytest.mark.parametrize("text", REACHES)
def test_what_reaches_a_person_is_found_whole(text: str) -> None:
    found = possible_contacts(f"Demander à {text}, merci", "Aubrelle")
    left = f"Demander à {text}, merci"
    for begin, end in reversed(found):
        left = left[:begin] + left[end:]
    assert found
    assert not any(char.isdigit() for char in left.replace("06300", "").replace("33) ", ""))
    assert not any(name in left for name in ("petit", "ville", "berg", "ana", "kowalski"))


STAYS = [
    "1 200 000",
    "2025-2027",
    "2025 – 2027",
    "2 450 000 €",
    "612 345 678 €",
    "€ 612 345 678",
    "EUR 612345678",
    "612 345 678 euros",
    "150 000 000",
    "+12 500 000 passengers",
    "1 234 567 890 people",
    "2450000000",
    "EPSG:25832",
    "ISO 37120:2018",
    "EN 301 549",
    "EN 17210:2021",
    "ISBN 978-2-07-036822-8",
    "ISBN 2070368228",
    "SIREN 210 600 888",
    "CPV 72000000-5",
    "2016/679",
    "Regulations (EU) 2016/679, 2022/868 and 2023/2854",
    "directive 2007/2/EC",
    "50.6292, 3.0573",
    "37.0389 22.1142",
    "0.1234 51.5074",
    "06000",
    "06000 Nice, 59000 Lille",
    "06000-06300",
    "01.02.2025 – 03.04.2026",
    "2025-01-02 / 2026-03-04",
    "12.5.2025 10:00",
    "from 0800 to 1800",
    "Tender 2024/0815-17",
    "00 14 25 36 is the number of the file",
    "https://city.example/id/0612345678?x=0612345678",
    "in 2025 1 200 000 inhabitants",
    "2025 2026 2027",
    "the plan is open at data.city.example",
    "See at this point it is clear",
    "un point faible chez nous",
    "20 km @ 2.5 m",
    "Mobile: 2 450 000 €",
    "Call 2025-2027",
    "mobile 1 200 000",
    "3 800 MWh, 0.25 – 0.75",
]


@pytest.mark.parametrize("text", STAYS)
def test_amounts_dates_norms_and_places_stay(text: str) -> None:
    assert possible_contacts(f"Voir {text}, merci", "Aubrelle") == []
    assert possible_contacts(text, "Aubrelle") == []


@pytest.mark.parametrize(
    "local",
    "mairie accueil dpd communication jumeau jumeau.numerique espaces.verts sig bauamt digitaler.zwilling"
    " datenschutz poststelle ayuntamiento comune protocollo gemeente dimos urzad mesto camara aubrelle"
    " mairie.aubrelle ufficio.tecnico gemelo.digital digitale.tweeling gemeo.digital um.sekretariat"
    " podatelna δήμος".split(),
)
def test_the_mailbox_of_an_office_stays(local: str) -> None:
    assert possible_contacts(f"Write to {local}@city.example.", "Aubrelle") == []


@pytest.mark.parametrize("local", ["jean.petit", "mairie.petit", "petit", "j.petit"])
def test_a_mailbox_with_a_name_in_it_does_not(local: str) -> None:
    assert possible_contacts(f"Write to {local}@city.example.", "Aubrelle")


@pytest.mark.parametrize("text", ["0612345678", "612 345 678", "06 12 34 56 78", "2016/679", "1 200 000"])
def test_whoever_complains_is_sure(text: str) -> None:
    assert [m for m in SURE_PHONE.finditer(text) if m["label"] or m["number"].startswith("+")] == []


@pytest.mark.parametrize("text", ["Tél. : 0493123458", "Τηλ.: 0272101234", "Mobile: 06 – 12 – 34 – 56 – 78"])
def test_a_labelled_number_is_sure_in_every_language(text: str) -> None:
    assert [match["label"] for match in SURE_PHONE.finditer(text)] == [text[: text.index("0")]]


@pytest.mark.parametrize("text", ["appeler (tel:+33612345678), page 3", "(tél. 0612345678), page 3"])
def test_the_brackets_of_the_sentence_stay(text: str) -> None:
    ((begin, end),) = possible_contacts(text, "")
    assert text[end:] == "), page 3"
    assert "(" in text[:begin]


ROOM = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%22Tid%22%7d"
PERSONS = [
    ("Signal @jeandupont", "@jeandupont"),
    ("Signal : @jean.42", "@jean.42"),
    ("@jeandupont sur Signal", "@jeandupont"),
    ("@jeandupont (Telegram)", "@jeandupont"),
    ("WhatsApp @jean", "@jean"),
    ("Skype: live:jean.dupont", "live:jean.dupont"),
    ("Threema-ID: ABCD1234", "ABCD1234"),
    ("@jean:matrix.org", "@jean:matrix.org"),
    ("https://matrix.to/#/@jean:matrix.org", "https://matrix.to/#/@jean:matrix.org"),
    ("https://t.me/jeandupont", "https://t.me/jeandupont"),
    ("https://wa.me/33612345678", "https://wa.me/33612345678"),
    ("@jean@mastodon.social", "@jean@mastodon.social"),
    (f"{ROOM}.", ROOM),
    ("(https://rives.zoom.us/j/98765432101?pwd=abc)", "https://rives.zoom.us/j/98765432101?pwd=abc"),
    ("meet.google.com/abc-defg-hij", "meet.google.com/abc-defg-hij"),
    ("https://rives.webex.com/meet/jean.dupont", "https://rives.webex.com/meet/jean.dupont"),
    ("https://calendly.com/jean-dupont/30min", "https://calendly.com/jean-dupont/30min"),
    ("https://www.linkedin.com/in/jean-dupont-123/?x=1", "https://www.linkedin.com/in/jean-dupont-123/?x=1"),
    ("linkedin.com/in/jean-dupont", "linkedin.com/in/jean-dupont"),
    ("https://www.xing.com/profile/Jean_Dupont", "https://www.xing.com/profile/Jean_Dupont"),
    ("https://city.example/?to=jean.petit@ville.fr&x=1", "https://city.example/?to=jean.petit@ville.fr&x=1"),
    ("jean**@**rives.fr", "jean**@**rives.fr"),
    (r"jean\*\*@\*\*rives.fr", r"jean\*\*@\*\*rives.fr"),
    ("**jean.petit**@rives.fr", "jean.petit**@rives.fr"),
    ("jean.petit\u200b@rives.fr", "jean.petit\u200b@rives.fr"),
    ("jean (arobase) rives.fr", "jean (arobase) rives.fr"),
    ("jean[@]rives.fr", "jean[@]rives.fr"),
    ("jean(a)rives.fr", "jean(a)rives.fr"),
    ("jean<at>rives.fr", "jean<at>rives.fr"),
    ("jean&#64;rives.fr", "jean&#64;rives.fr"),
    ("Appeler le poste 4521", "4521"),
    ("poste n° 45 21, svp", "45 21"),
    ("ext. 345", "345"),
    ("extension 4521", "4521"),
    ("Durchwahl -4521", "4521"),
    ("wew. 4521", "4521"),
    ("tél. 4521", "4521"),
]


@pytest.mark.parametrize(("text", "whole"), PERSONS)
def test_what_leads_to_one_person_is_found_and_no_word_more(text: str, whole: str) -> None:
    ((begin, end),) = possible_contacts(text, "Rives")
    assert text[begin:end] == whole


@pytest.mark.parametrize(
    "text",
    [
        "la ville de Lille @ 12 h, prix @ 2025, 5 kg @ 3 €",
        "3 élèves@2.5 m",
        "Signal : rouge, puis vert; the signal at 4 pm; Signal, Telegram and WhatsApp are not used",
        "Skype : nous appelons chaque lundi",
        "Matrix of 12 roles; line @ 3",
        "Telegram @VilleDeLille, Signal: @mobilité_lille",
        "@VilleDeLille@social.example and @EU_Commission@social.network.europa.eu",
        "https://t.me/VilleDeLille",
        "https://www.linkedin.com/company/ville-de-lille",
        "https://zoom.us and https://teams.microsoft.com are what we use",
        "https://meet.google.com",
        "the channel #twin:matrix.org",
        "poste 225 kV, poste 400 m, le poste 2025 est vacant, 3 postes 4521",
        "extension 1200 m², extension 2030, extension 4521 €, ext. 12",
        "tél. 112, tél. 3919, Tel. 10 10",
        "the mailboxes in @rives.fr",
        "objectif (a) www.ville.fr",
    ],
)
def test_signs_rooms_and_accounts_of_offices_stay(text: str) -> None:
    assert possible_contacts(text, "Lille") == []


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Suivez @jeandupont", ["@jeandupont"]),
        ("https://x.com/jeandupont, https://twitter.com/Lille", ["https://x.com/jeandupont"]),
        ("https://www.instagram.com/jean.dupont/", ["https://www.instagram.com/jean.dupont"]),
        ("@VilleDeLille and https://facebook.com/events/123", []),
        ("Signal @jeandupont, jean.petit@ville.fr and @jean@mastodon.social", []),
        ("in @rives.fr, @ 12 h, @2025", []),
    ],
)
def test_of_an_account_in_a_network_only_the_city_knows_whose_it_is(text: str, whole: list[str]) -> None:
    assert [text[begin:end] for begin, end in doubtful_accounts(text, "Lille")] == whole


@pytest.mark.parametrize(
    ("account", "city"),
    [("VilleDeLille", "Lille"), ("saintetiennelesrives", "Saint-Étienne-lès-Rives"), ("@urban_mobility", "")],
)
def test_an_account_named_after_a_city_or_an_office_is_theirs(account: str, city: str) -> None:
    assert is_institution(account, city)


@pytest.mark.parametrize("account", ["jeandelille", "jean", "of", "", "lilleberg"])
def test_an_account_with_any_other_word_is_not(account: str) -> None:
    assert not is_institution(account, "Lille")


# ── In ten languages ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "address",
    [
        "a.jansen (apenstaartje) havenstede punt nl",
        "anneke.jansen apenstaartje havenstede punt nl",
        "anneke punt jansen apestaartje havenstede punt nl",
        "anneke.jansen@havenstede punt nl",
        "anna.berg (at) city dot eu",
        "anna at-sign city dot eu",
        "jean.petit [arobase] ville point fr",
        "anna.berg klammeraffe stadt punkt de",
        "anna.berg ät stadt punkt de",
        "ana (arroba) ciudad punto es",
        "anna chiocciola comune punto it",
        "ana.reis arroba cidade ponto pt",
        "jan (małpa) miasto kropka pl",
        "jan malpa miasto kropka pl",
        "jana zavináč mesto bodka sk",
        "jana (zavinac) mesto bodka sk",
        "maria παπάκι polis τελεία gr",
        "μαρία (παπάκι) πόλη τελεία gr",
    ],
)
def test_a_spelt_address_goes_in_every_language(address: str) -> None:
    ((begin, end),) = possible_contacts(f"Info: {address}.", "Aubrelle")
    assert f"Info: {address}."[begin:end] == address


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("direct dial 4521", "4521"),
        ("direct line: 45 21", "45 21"),
        ("reachable at number 4521", "4521"),
        ("reach her on 4521", "4521"),
        ("call us on number 4521", "4521"),
        ("ligne directe 4521", "4521"),
        ("joignable au 45 21", "45 21"),
        ("joignable au numéro 4521", "4521"),
        ("poste 4521/4522", "4521/4522"),
        ("Durchwahl 45", "45"),
        ("Durchwahl 4521-22", "4521-22"),
        ("DW -45", "45"),
        ("erreichbar unter 4521", "4521"),
        ("Frau Berg ist unter der Nummer 4521 erreichbar", "4521"),
        ("extensión 4521", "4521"),
        ("localizable en el número 4521", "4521"),
        ("int. 312", "312"),
        ("interno 4521", "4521"),
        ("raggiungibile al numero 4521", "4521"),
        ("doorkiesnummer 4521", "4521"),
        ("doorkiesnummer is 2045", "2045"),
        ("Tst. 312", "312"),
        ("toestelnummer 31", "31"),
        ("Bereikbaar op nummer 3456", "3456"),
        ("Jansen is op nummer 3456 bereikbaar", "3456"),
        ("telefoonnummer 4521", "4521"),
        ("extensão 4521", "4521"),
        ("contactável pelo 4521", "4521"),
        ("ligar para o número 4521", "4521"),
        ("wewn. 31", "31"),
        ("nr wew. 312", "312"),
        ("dzwonić pod numerem 4521", "4521"),
        ("klapka 31", "31"),
        ("dosiahnuteľná na čísle 4521", "4521"),
        ("εσωτ. 31", "31"),
        ("διαθέσιμη στον αριθμό 4521", "4521"),
        ("Τηλ.: 4521", "4521"),
    ],
)
def test_the_number_of_a_phone_goes_in_every_language(text: str, number: str) -> None:
    ((begin, end),) = possible_contacts(f"{text}.", "Aubrelle")
    assert text[begin:end] == number


@pytest.mark.parametrize(
    "text",
    [
        "Zie punt 3 en bij punt 12",
        "op nummer 12 van de lijst, op nummer 312 van de lijst",
        "Kerkstraat, op nummer 312; perceel nummer 3456",
        "De haven is bereikbaar op 400 meter, of op 300 plekken",
        "the call number 101034 is open, call no. 2345 of the programme",
        "reach 4521 households, reachable at 300 stops, reachable by 2030",
        "erreichbar unter 500 Metern, in 300 m",
        "Telefon: 450 im Jahr; DW 12 km; Klappe 12",
        "joignable au 3919, bereikbaar op nummer 112, bereikbaar op 14010",
        "scala a chiocciola al punto nord; una arroba en el punto es",
        "we meet (at) that point in time; at the point in question",
        "lignes directes 12 et 13 du bus, linha direta 45, direct line 3",
        "ligne directe 225 kV, poste 225/63 kV, poste 63/20",
        "int. 12, interno 12, regulamin wewnętrzny 12, linka 345, kl. 345",
        "extension 2025-2026, extension 2025/2026",
        "disponible en 300 bibliotecas; available on 365 of 366 days",
        "τηλεφωνική γραμμή 1500, τελεία 3 του καταλόγου",
    ],
)
def test_points_lists_houses_and_lines_stay(text: str) -> None:
    assert possible_contacts(text, "Aubrelle") == []


@pytest.mark.parametrize(
    "locals_",
    [
        "dpo foi data.protection.officer enquiries mayors.office press.office town-clerk highways water"
        " housing",
        "dpo rgpd protection.donnees communication conseil.municipal cabinet.maire eau voirie logement",
        "dsb datenschutz informationsfreiheit ifg presseamt ratsbuero oeffentlichkeitsarbeit wasser wohnen",
        "dpd proteccion.datos transparencia comunicacion pleno prensa gabinete.alcaldia agua movilidad"
        " vivienda",
        "rpd dpo accesso.civico comunicazione ufficio.stampa segreteria.sindaco acqua mobilita abitare",
        "fg woo communicatie wijkraad griffie privacy klimaat dorpsraad bestuurssecretariaat kabinet"
        " wethouders",
        "avg wob woo-verzoeken gemeenteraad pers persvoorlichting mobiliteit water wonen volkshuisvesting",
        "epd protecao.dados comunicacao assembleia.municipal imprensa gabinete.presidencia aguas mobilidade",
        "iod ochrona.danych udip informacja biuro.prasowe rada.miasta biuro.prezydenta wodociagi mieszkania",
        "zodpovedna-osoba gdpr infozakon hovorca zastupitelstvo kancelaria.primatora doprava voda byvanie",
        "ypd dpo epikoinonia grafeio.typou grafeio.dimarchou symvoulio diafaneia prostasia.dedomenon stegasi"
        " ύδρευση κινητικότητα",
    ],
)
def test_mailboxes_of_functions_stay_in_every_language(locals_: str) -> None:
    gone = [
        name for name in locals_.split() if possible_contacts(f"Write to {name}@city.example.", "Aubrelle")
    ]
    assert gone == []


@pytest.mark.parametrize("local", "burgers giunta barrios fg.jansen jansen.woo a.water nero w.raad".split())
def test_a_word_that_is_a_name_too_says_nothing_of_a_function(local: str) -> None:
    assert possible_contacts(f"Write to {local}@city.example.", "Aubrelle")
