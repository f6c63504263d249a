"""The words by which `subjects` knows who acts: verbs, kinds of public bodies, and capitals of nobody.

Speakers are asked to correct their row. In rows of phrases commas stand between them.
"""

from __future__ import annotations

# Only people and bodies do it; one row a language.
ACTS = {
    "en": (
        "promised, promises, agreed, agrees, sells, sold, signed, owns, refused, refuses, accepted,"
        " moderates, chairs, advises, attends, participates, lends, lent, hands over, handed over, takes"
        " part, take part, sends its, will validate, contributes its, contribute their"
    ),
    "fr": (
        "promis, promet, promettent, engagé, engagée, engagés, vend, vendent, signé, accepté, détient,"
        " détiennent, participe, participent, anime, conseille, préside, cède, cèdent, prête, prêtent,"
        " refuse, refusé, validera, accompagne la ville, contribuera avec"
    ),
    "de": (
        "zugesagt, versprochen, verspricht, angeboten, unterzeichnet, unterschrieben, verkauft, verkaufen,"
        " überlässt, moderiert, berät, teilnimmt, leiht, nimmt teil, begleitet uns,"
        " begleitet die Stadt, validiert unser"
    ),
    "it": (
        "promesso, promette, promettono, vende, vendono, firmato, accettato, partecipa, partecipano,"
        " modera, presiede, offerto, cede, cedono, presta, impegnata, impegnato, rifiuta, aderisce,"
        " contribuirà con, contribuisce con, validerà"
    ),
    "es": (
        "prometido, promete, prometió, vende, venden, firmado, firmó, aceptado, aceptó, participa,"
        " participan, preside, modera, ofrecido, cede, ceden, presta, comprometido, asesora, dinamiza,"
        " dinamizará, validará, contribuirá con, contribuye con"
    ),
    "pt": (
        "prometeu, prometeram, promete, vende, vendem, assinou, assinaram, aceitou, detém, participa,"
        " participam, preside, modera, cede, cedem, empresta, comprometeu, ofereceu, aconselha,"
        " validará, contribuirá com, contribui com"
    ),
    "nl": (
        "beloofd, belooft, beloofde, beloofden, toegezegd, getekend, ondertekend, verkoopt, verkopen,"
        " leent, adviseert, modereert, voorzit, aangeboden, neemt deel, nemen deel,"
        " begeleidt ons, rekent voor ons"
    ),
    "pl": (
        "obiecał, obiecała, obiecało, obiecali, obiecały, obiecuje, obiecują, sprzedaje, sprzedają,"
        " sprzedał, sprzedała, zgodził, zgodziła, zgodzili, zgodziły, podpisał, podpisała, podpisali,"
        " podpisały, uczestniczy, uczestniczą, zobowiązał, zobowiązała, zobowiązali, zobowiązały, użycza,"
        " zadeklarował, zadeklarowała, zadeklarowały, doradza, moderuje, odmówił, odmówiła, bierze udział,"
        " biorą udział, zweryfikuje, wesprze nas"
    ),
    "sk": (
        "sľúbil, sľúbila, sľúbilo, sľúbili, prisľúbil, prisľúbila, prisľúbili, predáva, predávajú,"
        " súhlasil, súhlasila, súhlasili, podpísal, podpísala, podpísali, zaviazal, zaviazala, zaviazali,"
        " zúčastňuje, zúčastňujú, predsedá, moderuje, požičiava, vlastní,"
        " prispeje svojimi, overí"
    ),
    "el": (
        "υποσχέθηκε, υποσχέθηκαν, υπόσχεται, πουλά, πουλάει, συμφώνησε, συμφώνησαν, υπέγραψε, υπέγραψαν,"
        " συμμετέχει, συμμετέχουν, δεσμεύτηκε, δεσμεύτηκαν, παραχωρεί, συμβουλεύει, προεδρεύει, αρνήθηκε,"
        " θα επικυρώσει, θα συνεισφέρει με"
    ),
}
# Sensors and services do it as well, but not for "us".
GIVES = {
    "en": (
        "gives, give, gave, provides, provide, provided, supplies, supply, supplied, sends, send, sent,"
        " delivers, deliver, lets, shares, share, shared"
    ),
    "fr": (
        "fournit, fournissent, donne, donnent, transmet, transmettent, remet, envoie, envoient, livre,"
        " livrent, communique, communiquent, partage, partagent"
    ),
    "de": (
        "liefert, liefern, gibt, geben, stellt, stellen, schickt, schicken, überlassen, übermittelt,"
        " übermitteln, teilt"
    ),
    "it": (
        "fornisce, forniscono, dà, danno, manda, invia, inviano, trasmette, trasmettono, consegna,"
        " consegnano, mette, condivide"
    ),
    "es": (
        "da, dan, facilita, facilitan, entrega, entregan, envía, envían, proporciona, proporcionan, comparte"
    ),
    "pt": (
        "dá, dão, fornece, fornecem, envia, enviam, entrega, entregam, partilha, partilham, disponibiliza"
    ),
    "nl": ("geeft, geven, levert, leveren, stuurt, sturen, verstrekt, verstrekken, deelt, delen"),
    "pl": (
        "daje, dają, przekazuje, przekazują, dostarcza, dostarczają, udostępnia, udostępniają, wysyła,"
        " prowadzi, prowadzą"
    ),
    "sk": (
        "dáva, dávajú, poskytuje, poskytujú, dodáva, dodávajú, posiela, posielajú, odovzdáva, odovzdávajú,"
        " vedie"
    ),
    "el": ("δίνει, δίνουν, παρέχει, παρέχουν, στέλνει, στέλνουν, διαθέτει, διαθέτουν"),
}
US = "us, nous, uns, ci, nos, ons, nam, nám, μας"
# The first word of a public body, or one of its words, as it stands before a verb; one row a language.
KINDS = frozenset(
    (
        "Police Guard Rescue Harbour Port Railway Railways Airport Province County Constabulary Ambulance"
        "Grid"
        " Gendarmerie Aéroport Hôpital Préfecture Rectorat Sapeurs-pompiers Département"
        " Polizei Polizeidirektion Landespolizei Bundespolizei Berufsfeuerwehr Hafen Flughafen Krankenhaus"
        " Klinikum Wirtschaftskammer Handelskammer Landkreis Land Landesregierung Bergrettung Netze"
        " Polizia Carabinieri Vigili Guardia Porto Ospedale Camera Provincia Prefettura Questura Ferrovie"
        " Rete Aeroporto Capitaneria Protezione"
        " Policía Bomberos Puerto Cámara Junta Gobierno Generalitat Xunta Ferrocarriles Aeropuerto Red"
        " Polícia Guarda Bombeiros Administração Região Comunidade Infraestruturas Águas Capitania Proteção"
        " Politie Brandweer Havenbedrijf Luchthaven Ziekenhuis Spoorwegen Regio"
        " Komenda Policja Straż Poczta Koleje Szpital Izba Powiat Województwo Starostwo Inspekcja"
        " Inspektorat Zakład Przedsiębiorstwo Nadleśnictwo Lotnisko Wodociągi"
        " Polícia Mestská Železnice Hasičský Nemocnica Komora Kraj Správa Vodárne Letisko Prístav"
        " Αστυνομία Τροχαία Πυροσβεστική Πυροσβεστικό Λιμενικό Λιμεναρχείο Νοσοκομείο Επιμελητήριο"
        " Αεροδρόμιο Αποκεντρωμένη Σιδηρόδρομοι"
    ).split()
)
# Some write the second word small: "la Police municipale", "Mestská polícia".
SMALL_BEHIND = (
    "municipale|nationale|locale|stradale|civile|local|municipal|nacional|civil|marítima|miejska|pożarna"
    "|powiatowa|polícia|ciest|mesta|zbor|Slovenskej republiky|départementale"
    "|αστυνομία|υπηρεσία|ταμείο|σώμα"
)
# Capitals of what is no body: a time, somebody's post, a street, a thing; one row a subject.
NOBODY = frozenset(
    (
        "January February March April May June July August September October November December Januar"
        " Februar März Mai Juni Juli Oktober Dezember Jänner Ιανουάριο Φεβρουάριο Μάρτιο Απρίλιο Μάιο"
        " Ιούνιο Ιούλιο Αύγουστο Σεπτέμβριο Οκτώβριο Νοέμβριο Δεκέμβριο Ende Anfang Mitte Monday Tuesday"
        " Wednesday Thursday Friday Spring Summer Autumn Winter Montag Dienstag Mittwoch Donnerstag Freitag"
        " Uhr"
        " Mayor Deputy Councillor Councillors Council Alderman Aldermen Director Manager Officer President"
        " Vice Head Chief Secretary Minister Commissioner Coordinator Lead Mr Mrs Ms Dr Prof Engineer"
        " Convener"
        " Maire Adjoint Adjointe Président Présidente Directeur Directrice Mme M Bürgermeister"
        " Bürgermeisterin Stadtrat Stadträtin Gemeinderat Dezernent Dezernentin Herr Frau Sindaco Sindaca"
        " Assessore Assessora Dirigente Direttore Direttrice Giunta Consiglio Alcalde Alcaldesa Concejal"
        " Concejala Pleno Presidente Vereador Vereadora Assembleia Câmara Diretor Diretora Wethouder"
        " Burgemeester Raad Prezydent Burmistrz Wiceprezydent Rada Dyrektor Inspektor Skarbnik Sekretarz"
        " Pan Pani Primátor Primátorka Viceprimátor Zastupiteľstvo Riaditeľ Δήμαρχος Αντιδήμαρχος Συμβούλιο"
        " Διευθυντής Διευθύντρια Κος Κα"
        " Rue Place Boulevard Quai Via Viale Piazza Corso Calle Plaza Avenida Rua Praça Largo Ulica Plac"
        " Aleja Most Lasek Rynek Námestie Οδός Πλατεία Λεωφόρος Street Road Avenue Square Bridge Park Station"
        " Quay Lane Hall House Terminal Valley Hill River Lake"
        " Twin Twins System Systems Platform Model Map Maps Portal Server Index Atlas Layer Dashboard"
        " Sensor Sensors Tool Point Online Cloud Studio Hub View Viewer Explorer Desktop Suite Engine"
        " Zwilling Plattform Modell Karte"
    ).split()
)
