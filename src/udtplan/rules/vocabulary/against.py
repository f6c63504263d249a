"""What speaks against a denial in prose: people in the data, quarrels, barriers, partners.

One row a language; speakers are asked to correct theirs. What is denied stands in `denials` and
`no_trouble`, and how the two are held against each other in `reading.against`.
"""

from __future__ import annotations

import re

from udtplan.lazy import pattern


def _words(*rows: str) -> re.Pattern[str]:
    return pattern(rf"(?<!\w)(?:{'|'.join(rows)})(?!\w)".replace(" ", r"\s+"), re.IGNORECASE)


# Data of which each row is somebody.
PEOPLE = _words(
    "names? and (?:home )?address(?:es)?|home addresses|addresses of (?:residents|tenants|households|pupils"
    "|customers|patients|owners)|dates? of birth|birth dates?|(?:licen[cs]e|number|registration) plates?"
    "|(?:population|residents[’']?|civil|electoral) (?:register|roll)|register of (?:residents|inhabitants"
    "|voters)|individual (?:trips?|journeys?|movements?|households?|travellers?|passengers?|tracks?)"
    r"|(?:journeys|trips|movements) of (?:each|every|single|individual) \w+|travel[- ]cards? (?:records?"
    "|journeys|numbers?|holders?|data)|card ?holders?|phone numbers?|e-?mail addresses|(?:patient|medical"
    "|health|client|pupil|tenant|customer) (?:records|files|names)|(?:social security|identity card"
    "|national insurance) numbers?",
    "noms et (?:\\w+ )?adresses?|adresses? (?:du |de leur )?(?:domicile|personnelles?)|adresses des"
    " (?:habitants"
    "|usagers|abonnés|élèves|locataires)|dates? de naissance|plaques? (?:d[’']immatriculation"
    "|minéralogiques?)"
    "|fichier (?:de la population|des habitants|des abonnés|électoral)|registre (?:de la population"
    r"|des habitants)|liste électorale|(?:trajets|déplacements|parcours) (?:individuels|de chaque \w+"
    "|des abonnés)|dossiers? (?:médicaux|des patients|des élèves)|numéros? de (?:téléphone|sécurité sociale)",
    "namen und (?:anschriften|adressen)|(?:wohn|privat)(?:anschrift|adresse)(?:en)?|anschriften der \\w+"
    r"|geburts(?:datum|daten|jahr\w*)|kfz-kennzeichen|(?:auto|nummern)kennzeichen|kennzeichen der \w+"
    r"|melderegister\w*|einwohnermelde\w+|einwohnerregister|einzel(?:fahrten|bewegungen)|individuelle[nr]?"
    r" (?:fahrten|wege|bewegungen)|(?:fahrten|wege) einzelner \w+|patienten(?:daten|akten)|schüler(?:daten"
    r"|listen)|telefonnummern|rufnummern|e-mail-adressen|(?:sozialversicherungs|ausweis)nummern?"
    r"|karteninhaber\w*",
    "nomi e (?:cognomi|indirizzi)|nominativi|indirizz[oi] (?:di (?:casa|residenza|abitazione)|dei"
    " (?:residenti"
    "|cittadini))|dat[ae] di nascita|targhe|anagrafe|registro (?:della popolazione|dei residenti)"
    "|(?:spostamenti|percorsi|viaggi) (?:individuali|dei singoli|di ogni)|codic[ei] fiscal[ei]"
    "|cartelle cliniche|numeri di telefono",
    "nombres? y (?:direcciones|domicilios?|apellidos)|domicilios? (?:de|y)|direcciones de (?:los )?(?:vecinos"
    "|residentes)|fechas? de nacimiento|matrículas (?:de|leídas|que)|padrón|(?:viajes|trayectos|recorridos"
    r"|desplazamientos) (?:individuales|de cada \w+)|historias? clínicas?|números? de (?:teléfono|DNI)",
    "nomes? e (?:moradas?|endereços|apelidos)|moradas? d[aeo]s? \\w+|datas? de nascimento|matrículas d[aeo]s?"
    "|recenseamento eleitoral|(?:percursos|viagens|deslocações|trajetos) individuais|números? de (?:telefone"
    "|telemóvel|contribuinte|utente)|processos clínicos",
    "namen en adressen|woonadres(?:sen)?|adressen van (?:bewoners|huurders)|geboorte(?:data|datum|jaar)"
    "|kentekens?|basisregistratie personen|BRP|bevolkingsregister|individuele (?:ritten|reizen|verplaatsingen"
    r"|bewegingen)|(?:ritten|reizen) van (?:elke|iedere) \w+|patiënt(?:gegevens|dossiers)|telefoonnummers"
    "|burgerservicenummers?|BSN|kaarthouders",
    r"(?:imiona|imion|imionami) i (?:nazwisk\w*)|adres\w* (?:zamieszkania|mieszkańców|domow\w+)"
    r"|dat\w* urodzenia|tablic\w* rejestracyjn\w+|numer\w* (?:rejestracyjn\w+|telefon\w+)|PESEL"
    r"|rejestr\w* mieszkańców|ewidencj\w+ ludności|indywidualn\w+ (?:przejazd\w*|podróż\w*|tras\w*)"
    r"|(?:przejazd\w*|podróż\w*|tras\w*) (?:indywidualn|poszczególn|każd)\w+|posiadacz\w+ kart"
    r"|dokumentacj\w+ medyczn\w+",
    r"men[áa] a (?:adresy|priezviská)|adresy? (?:bydliska|obyvateľov)|dátum\w* narodenia|evidenčn\w+ čís\w+"
    r" (?:vozid|áut)\w*|ŠPZ|regist(?:er|ra|ri) obyvateľov|evidenci\w+ obyvateľ\w+|(?:jazdy|cesty|trasy)"
    r" jednotliv\w+|jednotliv\w+ (?:jazdy|cesty|trasy)|individuáln\w+ (?:jazd\w*|ces\w*|tras\w*)"
    r"|držite\w+ kar\w+|rodn\w+ čís\w+|telefónn\w+ čís\w+",
    r"ονόματα και (?:\w+ )?διευθύνσεις|ονοματεπώνυμ\w+|διευθύνσεις (?:κατοικίας|κατοίκων)"
    r"|διεύθυνση κατοικίας|ημερομηνί\w+ γέννησης|πινακίδ\w+|αριθμ\w+ κυκλοφορίας|δημοτολόγι\w+"
    r"|μητρώ\w+ (?:κατοίκων|πολιτών)|ατομικ\w+ (?:διαδρομ\w+|μετακινήσ\w+)|(?:διαδρομ|μετακινήσ)\w+"
    r" (?:κάθε|μεμονωμένων) \w+|ΑΜΚΑ|ΑΦΜ|αριθμ\w+ τηλεφώνου",
)
# Offices that quarrel, or keep things from each other.
QUARREL = _words(
    "disagree(?:s|d|ments?)?|at odds|(?:conflicts?|disputes?|tensions?|rivalry|friction|quarrels?) (?:between"
    "|over|among|about)|(?:do|does) not (?:talk|speak|trust|cooperate|share|agree)|(?:don|doesn)[’']t (?:talk"
    "|speak|trust|cooperate|share|agree)|refuses? to (?:share|hand over|cooperate|work)|compet\\w+ (?:for"
    "|over)"
    "|each (?:\\w+ ){0,2}(?:claims?|insists?|wants?|runs?|keeps?|started|built) (?:its|their|the) (?:own"
    "|lead)",
    "désaccords?|(?:conflits?|tensions?|frictions?) (?:entre|avec|sur)|rivalit\\w+|se disputent|s[’']opposent"
    "|ne se parlent (?:pas|plus)|refuse(?:nt)? de (?:partager|transmettre|coopérer|communiquer)"
    "|chacune? (?:veut|développe|garde|revendique)|se contredisent|revendiquent",
    "uneinig\\w*|zerstritten|streit(?:en|et)?|(?:konflikte?|spannungen|reibereien) (?:zwischen|mit|um|über)"
    "|rivalit\\w+|(?:reden|sprechen) (?:\\w+ ){0,2}nicht miteinander|weiger\\w+ sich|kompetenzgerangel"
    "|beanspruchen|blockieren sich",
    "disaccord\\w+|(?:conflitt[oi]|tension[ei]|attrit[oi]|contrast[oi]) (?:tra|fra|con|su)|rivalità"
    "|si contendono|non si parlano|(?:rifiuta(?:no)?|si rifiutano) di|ciascuno (?:vuole|tiene|difende)"
    "|litigano",
    "desacuerdos?|discrepan|(?:conflictos?|tensión|tensiones|roces) (?:entre|con|por)|rivalidad\\w*|se"
    " disputan"
    "|no se hablan|se niegan? a|enfrentad[oa]s|cada (?:uno|una) (?:quiere|guarda|defiende)",
    "desacordo|divergem|(?:conflitos?|tensões|tensão|atritos) (?:entre|com|sobre)|rivalidade\\w*|disputam"
    "|não se falam|recusa(?:m)?(?:-se)? (?:a )?(?:partilhar|ceder|entregar)|cada (?:um|uma) (?:quer|guarda)",
    "oneens|onenig\\w*|ruzie\\w*|(?:conflict(?:en)?|spanning(?:en)?|wrijving) (?:tussen|met|over)|rivaliteit"
    "|praten niet met elkaar|weiger(?:t|en) (?:\\w+ ){0,5}te|betwisten|strijden om",
    "spór|spory|sporu|(?:konflikt\\w*|napięci\\w+|tarcia) (?:między|pomiędzy|o|z)|nie zgadzają się"
    "|nie rozmawiają|rywalizuj\\w+|odmawia(?:ją)?|spierają się|kłócą się",
    "(?:spor|spory|konflikt\\w*|napätie) (?:medzi|o|s)|nezhod\\w+|sa nerozprávajú|nekomunikujú|odmieta(?:jú)?"
    "|sa hádajú|súperia|sa sporia",
    r"διαφων\w+|(?:σύγκρουσ|εντάσ)\w+ μεταξύ|συγκρού\w+|δεν (?:μιλούν|μιλάνε|συνεργάζονται)|αρν(?:είται"
    r"|ούνται)|ανταγων\w+|διεκδικούν",
)
# Two who may quarrel: offices, or two names with a capital.
OFFICES = pattern(
    r"\b(?i:departments?|offices?|units?|directorates?|divisions?|teams?|services?|directions?|ämter\w*"
    r"|\w*amt"
    r"|fachbereich\w*|abteilung\w*|dezernat\w*|uffici\w*|settor[ei]|assessorat[oi]|áreas?|departamentos?"
    r"|servicios?"
    r"|concejalías?|divisões|divisão|serviços?|afdeling\w*|diensten|dienst|wydział\w*|referat\w*|biur\w*"
    r"|odbor\w*"
    r"|oddeleni\w*|υπηρεσί\w+|τμήμα\w*|διευθύνσ\w+)\b"
    r"|[^\W\d_a-zß-ÿ]\w+ (?:and|et|und|e|y|en|i|a|και) [^\W\d_a-zß-ÿ]\w+"
)
# What keeps results out of decisions.
BARRIER = _words(
    "refus(?:e|es|ed|ing)|forbid(?:s|den)?|prohibit(?:s|ed)?|not (?:allowed|permitted|accepted|admitted"
    "|recogni[sz]ed)|(?:does|do) not (?:allow|permit|accept|admit|recogni[sz]e)|vetoe?[sd]?|oppos(?:e|es|ed)"
    "|blocks?|blocked|rejects?|rejected|bans?|banned|distrusts?|may not be (?:used|attached|presented|shown)",
    "refuse(?:nt)?|interdit|interdisent|n[’']admet(?:tent)? pas|n[’']accepte(?:nt)? pas|ne permet(?:tent)?"
    " pas"
    "|n[’']autorise(?:nt)? pas|s[’']oppose(?:nt)?|bloque(?:nt)?|rejette(?:nt)?|se méfie(?:nt)?",
    r"verbiet\w+|untersag\w+|lehn(?:t|en) (?:[\w-]+ ){0,8}ab|abgelehnt|verweiger\w+|blockier\w+|nicht"
    r" (?:zulässig"
    r"|zugelassen|erlaubt|anerkannt|akzeptiert)|lass(?:en|t) (?:[\w-]+ ){0,5}nicht zu|widersetz\w+"
    r"|misstrau\w+",
    "vieta(?:no)?|rifiuta(?:no)?|non (?:ammette|ammettono|accetta|accettano|consente|consentono|permette"
    "|permettono|riconosce)|si oppon(?:e|gono)|blocca(?:no)?|respinge|respingono|diffida(?:no)?",
    "prohíben?|impiden?|se niegan? a|rechazan?|no (?:admiten?|aceptan?|permiten?|autorizan?|reconocen?)"
    "|se oponen?|bloquean?|desconfían?|vetan?",
    "proíbem?|impedem?|recusam?(?:-se)?|rejeitam?|não (?:admitem?|aceitam?|permitem?|autorizam?|reconhecem?)"
    "|opõe(?:m)?-se|bloqueiam?|desconfiam?|vetam?",
    "verbied(?:t|en)|weiger(?:t|en)|wijst (?:[\\w-]+ ){0,8}af|wijzen (?:[\\w-]+ ){0,8}af|blokke(?:ert|ren)"
    "|niet (?:toegestaan|toegelaten|geaccepteerd|erkend)|staat (?:[\\w-]+ ){0,4}niet toe|verzet(?:ten)? zich"
    "|wantrouw(?:t|en)",
    "zabrania(?:ją)?|zakazuj\\w+|odmawia(?:ją)?|odrzuca(?:ją)?|nie (?:dopuszcza|pozwala|zezwala|akceptuje"
    "|uznaje"
    "|dopuszczają|pozwalają|akceptują)|blokuj\\w+|sprzeciwia(?:ją)? się|nie ufa(?:ją)?",
    "zakazuj\\w+|odmieta(?:jú)?|nedovoľuj\\w+|neumožňuj\\w+|nepripúšťa(?:jú)?|neakceptuj\\w+|neuznáva(?:jú)?"
    "|blokuj\\w+|bránia|bráni|nedôveruj\\w+",
    r"απαγορεύ\w+|αρν(?:είται|ούνται)|απορρίπτ\w+|δεν (?:επιτρέπ|δέχ|αποδέχ|αναγνωρίζ)\w+|εμποδίζ\w+"
    r"|μπλοκάρ\w+"
    r"|αντιτίθε\w+",
)
# What a barrier of the twin stands before.
RESULTS = pattern(
    r"\b(?:data|donnée|daten|dat[io]\b|datos|dados|gegevens|dan(?:e|ych)\b|údaj|δεδομ|twin|jumeau|zwilling"
    r"|gemel"
    r"|gémeo|tweeling|bliźnia|dvojč|δίδυμ|model|mod[eèé]l|μοντέλ|simula|προσομο|anal[yýií]|αναλύ|result"
    r"|résult"
    r"|ergebnis|risult|uitkomst|wynik|výsled|αποτελέσμ|digital|digitál|numériq|cyfrow|ψηφιακ|evidence"
    r"|scenari)",
    re.IGNORECASE,
)
# Somebody from outside who takes part.
PARTNERS = _words(
    "(?:external|outside) (?:partners?|stakeholders?|parties|organi[sz]ations|actors)(?: involved|"
    " concerned)?"
    "(?:\\s*:| are| include)|(?:university|utility|water board|water company|operator|ministry|region"
    "|province"
    "|chamber of commerce|institute) (?:provides|supplies|delivers|contributes|calculates|tests|operates)",
    "(?:partenaires|acteurs|organismes) (?:externes|extérieurs)(?: associés| impliqués)?(?:\\s*:| sont)"
    "|(?:université|exploitant|agence de l[’']eau|région|préfecture|chambre de commerce) (?:fournit|livre"
    "|calcule"
    "|apporte|met à)",
    "externe (?:partner|beteiligte|akteure|stellen)(?: sind)?(?:\\s*:| sind)|(?:hochschule|universität"
    "|betreiber"
    "|stadtwerke|wasserverband|verkehrsverbund|ministerium|institut) (?:liefert|liefern|stellt|stellen"
    "|rechnet"
    "|berechnet|prüft)",
    "(?:partner|soggetti|attori|enti) estern[ie](?: coinvolti)?(?:\\s*:| sono)|(?:università|gestore"
    "|consorzio"
    "|regione|azienda|arpa|politecnico) (?:fornisce|mette a|calcola|cede|consegna)",
    "(?:socios|agentes|actores|entidades|colaboradores) extern[oa]s(?: implicad[oa]s)?(?:\\s*:| son)"
    "|(?:universidad|operadora?|compañía|confederación|diputación|ministerio) (?:aporta|facilita|suministra"
    "|calcula|cede|entrega)",
    "(?:parceiros|entidades|atores) extern[oa]s(?: envolvid[oa]s)?(?:\\s*:| são)|(?:universidade|operadora?"
    "|empresa"
    "|instituto|região) (?:fornece|cede|disponibiliza|calcula|entrega)",
    "externe (?:partners|partijen|organisaties|belanghebbenden)(?:\\s*:| zijn)|(?:waterschap|hogeschool"
    "|universiteit"
    "|vervoerder|netbeheerder|provincie|rijkswaterstaat) (?:levert|rekent|toetst|stelt|meet)",
    "(?:partnerzy|podmioty|interesariusze) zewnętrzn[ie](?:\\s*:| to| są)|(?:politechnika|uniwersytet"
    "|operator"
    "|spółka|wodociągi|województwo) (?:dostarcza|udostępnia|przekazuje|liczy|oblicza)",
    "extern(?:í|é) (?:partneri|subjekty|aktéri)(?:\\s*:| sú)|(?:univerzita|dopravca|prevádzkovateľ|vodárne"
    "|ministerstvo) (?:dodáva|poskytuje|počíta|odovzdáva)",
    "εξωτερικοί (?:εταίροι|φορείς)(?:\\s*:| είναι)|(?:πανεπιστήμιο|εταιρεία|περιφέρεια|υπουργείο|πολυτεχνείο)"
    " (?:παρέχει|δίνει|υπολογίζει|παραδίδει)",
)

# ── What takes it back ──────────────────────────────────────────────────────────────────────────────

# Not of today, or not for certain.
NOT_TODAY = _words(
    # "si", "se", "als" and "ak" are other words, too, where they begin no clause
    r"\A\s*(?:si|se|als|ak)\b[^,]+,|,\s*(?:si|se|als|ak)",
    "if|unless|could|might|may (?:be|have|come)|would|should|risks?|resolved|settled|solved"
    "|former(?:ly)?|in the past"
    "|earlier"
    "|previous(?:ly)?|used to|no longer|previously",
    "pourrai\\w+|risque\\w*|résolu\\w*|réglé\\w*|autrefois|jadis|auparavant|par le passé|ne \\w+ plus",
    "falls|wenn|könnte\\w*|würde\\w*|risiko|gelöst|beigelegt|früher\\w*|ehemals|nicht mehr|damals",
    "potrebbe\\w*|rischi\\w*|risolt\\w+|superat\\w+|in passato|un tempo|non più",
    "podría\\w*|riesgo|resuelt\\w+|superad\\w+|en el pasado|antes|antiguamente|ya no",
    "poderia\\w*|risco|resolvid\\w+|ultrapassad\\w+|no passado|antigamente|já não",
    "zou|zouden|kan|kunnen|risico|opgelost|vroeger|destijds|niet meer",
    "jeśli|jeżeli|gdyby|mogł\\w+|ryzyk\\w+|rozwiązan\\w+|zażegnan\\w+|dawniej|kiedyś|już nie",
    "mohl\\w+|rizik\\w+|vyriešen\\w+|kedysi|v minulosti|už nie",
    "αν|εάν|θα μπορούσ\\w+|κίνδυν\\w+|λύθηκ\\w+|επιλύθηκ\\w+|παλαιότερα|στο παρελθόν|πλέον δεν",
)
# Not of single people, or not at all.
NOT_OF_PEOPLE = pattern(
    r"anonym|anonim|ανωνυμ|ανώνυμ|aggreg|agreg|agrég|συγκεντρωτ"
    r"|\b(?:no|not|never|none|nothing|without|cannot|neither|nor|instead of|kein\w*|nicht|nie|ohne|statt"
    r"|anstelle"
    r"|pas|aucune?|jamais|sans|ni|non|nessun\w*|senza|mai|ning[uú]n\w*|sin|nunca|tampoco|não|nenhum\w*|sem"
    r"|nem"
    r"|geen|niet|zonder|nooit|żad\w+|bez|brak|nigdy|žiadn\w+|nikdy|ne(?:prebera|spracúva|uklad|obsah|použ)\w*"
    r"|δεν|χωρίς|καμία|ποτέ"
    r"|remov\w+|delet\w+|eras\w+|strip\w+|blur\w+|supprim\w+|effac\w+|flout\w+|gelöscht|entfernt|verpixelt"
    r"|gekürzt"
    r"|cancell\w+|rimoss\w+|elimin\w+|borra\w*|suprim\w+|apaga\w*|verwijder\w*|gewist|usun\w+|usuwa\w*"
    r"|odstrán\w*"
    r"|vymaz\w+|διαγράφ\w+|αφαιρ\w+"
    r"|counts?|totals?|number of|(?:per|par|je|pro|por|nach) (?:district|section|block|zone|area|hour|street"
    r"|quartier\w*|îlot|rue|heure|bezirk\w*|baublock\w*|stunde|stadtteil\w*|sezion\w+|isolat\w+|zona|or[ae]"
    r"|via"
    r"|sección|secciones|barrio|distrito|manzana|secção|freguesia|bairro|wijk|buurt|uur|straat)|na"
    r" (?:dzielnic"
    r"|osiedl|obwód)\w*|podľa|ανά"
    r"|nombre d|anzahl|numero di|número de|aantal|liczb\w+|počet|πλήθος)\b|n[’']t\b",
    re.IGNORECASE,
)
