"""Mailboxes of functions: `digital.twin@…` stays when the person who reads it changes.

So does an account such as "@VilleDeLille".
"""

from __future__ import annotations

import re
import unicodedata

from udtplan.prose import folded

# As they stand before the "@" in the ten languages of the template; words that are names too are left out.
_FUNCTIONS = frozenset(
    word.casefold()
    for word in (
        # English
        "access accessibility admin administration agriculture archive archives assembly audit board "
        "budget building cabinet cemetery centre ceo children cio ciso city civil clerk climate "
        "college commission committee communication communications community complaints contact "
        "contracts council councillors counsel cto culture customer cyber cycling data dataprotection "
        "department desk dev development digital digitaltwin director directorate disability districts "
        "division dpo drainage economy editor education elections emergency energy engineering "
        "enquiries environment ethics eu europe events facilities families feedback finance fire foi "
        "forestry freedom freedomofinformation funding gdpr general geo geodata gis governance "
        "governor grants green head health heating hello help helpdesk heritage highways homelessness "
        "housing hr info information infrastructure innovation inquiries inspection internal "
        "international invoices it jobs lab land legal library licensing lighting local mail "
        "maintenance management map maps mayor mayoralty mayors mayorsoffice media mediation mobility "
        "municipality museum neighbourhood neighbourhoods newsletter newsroom noise noreply office "
        "officer official ombudsman ombudsperson online open opendata parking parks parliament payroll "
        "permits planning platform plenary police post press pressoffice privacy procurement project "
        "projects property protection public publichealth publicity purchasing quality reception "
        "records recruitment recycling regeneration register registry request requests research "
        "resilience roads rti safety sales sanitation schools secretariat secretary security service "
        "services sewage smart smartcity social spatial spokesperson sport sports statistics strategy "
        "streets support survey surveyor sustainability tax team tech technical technology tender "
        "tenders tourism town traffic training transit transition transparency transport treasurer "
        "treasury trees twin twins udt unit urban urbanism vicemayor volunteering waste water web "
        "webmaster website webteam welcome works youth "
        # Deutsch
        "abfall abfallwirtschaft abteilung amt amtsblatt amtsleitung anfrage archiv auskunft "
        "ausländeramt ausschuss barrierefreiheit bau bauamt bauaufsicht bauen baureferat beauftragte "
        "beauftragter beirat beschwerde beschwerden bezirk bezirksamt bezirksvertretung bibliothek "
        "bildung buergeramt buergerbeauftragte buergerbeteiligung buergerbuero buergermeister "
        "buergerservice buero bureau bürgeramt bürgerbeauftragte bürgerbeauftragter bürgerbeteiligung "
        "bürgerbüro bürgermeister bürgerservice büro controlling daten datenschutz "
        "datenschutzbeauftragte datenschutzbeauftragter denkmalschutz dezernat digitale digitaler "
        "digitales digitalisierung dsb dsgvo einkauf einwohnermeldeamt energie entwaesserung "
        "entwässerung fachbereich feuerwehr finanzen finanzverwaltung fraktion friedhof gemeinde "
        "gemeinderat geodaten geoinformation gesundheit gesundheitsamt gleichstellung gruen "
        "gruenflaechen grün grünflächen hauptamt hochbau ifg informationsfreiheit "
        "informationssicherheit innenstadt integration jugend jugendamt kaemmerei kanzlei kataster "
        "klima klimaanpassung klimaschutz kommunikation kontakt kreis kultur kämmerei landrat "
        "landratsamt liegenschaften magistrat medien medienstelle mobilitaet mobilität naturschutz "
        "oberbuergermeister oberbürgermeister oeffentlichkeitsarbeit ordnungsamt ortsbeirat "
        "ortschaftsrat ortsrat personal personalrat planung planungsamt poststelle presse presseamt "
        "pressesprecher pressesprecherin pressestelle projekt radverkehr rathaus ratsbuero ratsbüro "
        "rechnungspruefung rechnungsprüfung recht rechtsamt redaktion referat schulamt schulen "
        "sekretariat senat sicherheit sitzungsdienst sozialamt soziales stabsstelle stadt "
        "stadtentwicklung stadtkaemmerei stadtkämmerei stadtplanung stadtplanungsamt stadtrat "
        "stadtreinigung stadtverwaltung stadtwerke standesamt statistik strassen strassenbau straßen "
        "straßenbau technik tiefbau tiefbauamt tourismus transparenz umwelt umweltamt umweltschutz "
        "vergabe vergaben vergabestelle verkehr verkehrsamt verkehrsplanung vermessung vermessungsamt "
        "verwaltung vorzimmer wahlamt wasser wasserwerk wirtschaft wirtschaftsfoerderung wohnen "
        "wohnraum wohnungsamt wohnungsbau zentrale zulassung zwilling öffentlichkeitsarbeit "
        # Français
        "accessibilite accessibilité accueil achats action adjoints administratif affaires agenda "
        "agglo agglomeration alimentation assainissement assemblee assemblée associations batiments "
        "bibliotheque bibliothèque biodiversite biodiversité bâtiments cabinetdumaire cadastre "
        "cantines cartographie circulation citoyen citoyens civile climat cnil collecte comite comité "
        "commande communaute communauté commune communes conseil conseillers conseils courriel "
        "courrier cybersecurite cyclable dechets delegue deleguee delegué departement developpement "
        "developpementdurable dgs dircom directeur direction directrice donnees données dpd durable "
        "déchets délégué déléguée département développement eau eaux eclairage ecoles ecologie "
        "economie elus enfance environnement espace espaces espacespublics etat etatcivil etudes "
        "finances fiscalite fiscalité foncier formation habitat hygiene hygiène informations "
        "informatique institution institutions journal jumeau jumeaux juridique litiges logement maire "
        "mairie marches marchés medias mediateur metropole mobilite mobilites mobilité mobilités "
        "médiateur médiation métropole numerique numeriques numérique observatoire ordures "
        "participation patrimoine plaintes plan plu plui prefecture projet projets proprete propreté "
        "protection protectiondesdonnees protocole préfecture publics publique quartier quartiers "
        "reclamation reclamations redaction relations renovation ressources rgpd rh risques route "
        "routes réclamation réclamations rédaction rénovation salubrite salubrité sante santé scolaire "
        "secretaire secrétaire secrétariat securite sig signalement signalements standard "
        "stationnement stationnements sécurité tourisme tranquillite tranquillité transports travaux "
        "urbain urbaine urbanisme usagers velo vert verte verts ville villes voirie voiries vélo "
        "éclairage écologie économie éducation élections élus énergie état études "
        # Español
        "abastecimiento accesibilidad acceso actas administracion administración agua aguas alcalde "
        "alcaldia alcaldía ambiente archivo archivos area asamblea asesoria asuntos atencion "
        "atencionciudadana atención ayto ayuntamiento bomberos calidad cartografia cartografía "
        "catastro cementerio ciudad ciudadana ciudadania ciudadanía clima comercio comision comisión "
        "comunicacion comunicación concejal concejales concejalia concejalía concejo consejeria "
        "consejería consejo consultas contacto contratacion contratación cultura datos defensor "
        "delegado departamento deportes derechos desarrollo diputacion diputación direccion dirección "
        "distrito distritos economia economía educacion educación empleo energia energía estadistica "
        "estadística festejos formacion formación gabinete gabinetedeprensa gabineteprensa gemelo "
        "gestion gestión gobierno hacienda igualdad informacion información infraestructuras "
        "innovacion innovación intervencion intervención jardines juridico jurídico juventud limpieza "
        "medio medioambiente medios memoria movilidad movilidadurbana municipal normativa oac obras "
        "oficina padron padrón parques participacion participación planificacion planificación pleno "
        "plenos policia policía prensa proteccion protecciondatos protecciondedatos protección "
        "protocolo proyecto proyectos quejas reciclaje recogida registro residuos saneamiento sanidad "
        "secretaria secretaría seguridad servicios solicitudes sostenibilidad suelo sugerencias "
        "tecnologia tecnología territorio tesoreria tesorería trafico tramites transparencia "
        "transporte tributos tráfico trámites turismo urbanismo vivienda viviendas zonas área "
        # Italiano
        "abitare accessibilita accessibilità accesso accessoagli accessocivico acqua acque acquisti "
        "addetto amministrativo amministrazione anagrafe anticorruzione appalti arredo assemblea "
        "assessorato assessore assessori attivita attività bandi biblioteca bilancio cimiteri "
        "circoscrizione citta cittadini città civico commercio commissione comune comuni comunicati "
        "comunicazione consiglieri contabilita contatti contatto contenzioso dati delibere demografici "
        "direttore direzione ecologia edilizia elettorale ente fognature foia formazione gabinetto "
        "gare gemello gestione idrico igiene informatica informazioni infrastrutture innovazione "
        "istruzione lavori lavoripubblici legale mobilita mobilità municipi municipio opere ordinanze "
        "patrimonio personale pianificazione polizia portavoce posta presidenza privato progetti "
        "progetto protezione protezionecivile protezionedati protezionedeidati protocollo provincia "
        "pubblica pubblici pubblico quartiere quartieri ragioneria reclami responsabile rifiuti "
        "risorse rpd scuola scuole segnalazioni segretario segreteria servizi servizio sicurezza "
        "sindaco sistemi sociale sociali sociosanitari sportello stampa statistica statistico strade "
        "sviluppo tecnico territoriale traffico transizione trasparenza trasporti trasporto tributi "
        "uffici ufficio ufficiostampa urbana urbanistica urbanistico urp verde viabilita viabilità "
        "vicesindaco "
        # Nederlands
        "adviesraad afdeling afval afvalwater archief avg balie bedrijven bekendmakingen belastingen "
        "beleid bestemmingsplannen bestuur bestuursondersteuning bestuurssecretariaat "
        "bestuurssecretaris bestuurszaken bewoners bezwaar bezwaarschriften bezwaren bibliotheek bouw "
        "bouwen bouwenwonen brandweer bureaubestuur burgemeester burgemeesters burgerparticipatie "
        "burgerzaken buurt buurten buurtraad cliëntenraad collegeondersteuning commissie communicatie "
        "contactpersoon cultuur deelgemeente deelgemeenten dienst dienstverlening dierenwelzijn "
        "digitaal digitalisering directie directiesecretariaat dorpsraad dorpsraden duurzaam "
        "duurzaamheid energietransitie evenementen facilitair fg financien financiën functionaris "
        "functionarisgegevensbescherming gebiedsontwikkeling gegevens gegevensbescherming gemeente "
        "gemeentearchief gemeentebestuur gemeentehuis gemeenteraad gemeentesecretaris gezondheid "
        "griffie groen groenbeheer grondzaken handhaving haven huisvesting informatie informatiebeheer "
        "informatiebeveiliging informatieverzoeken inkoop innovatie inspraak inwoners inwonerszaken "
        "jeugd jeugdzorg juridisch kabinet kabinetburgemeester kernen klachten klantcontact "
        "klantcontactcentrum klimaat kwaliteit leefbaarheid leefomgeving loket luchtkwaliteit "
        "meldingen meldpunt milieu mobiliteit mobiliteitsbeleid monumenten natuur nieuws nieuwsbrief "
        "omgeving omgevingsdienst omgevingsloket omgevingswet ondernemers ondernemersloket onderwijs "
        "ontwikkeling openbaar openbaarheid openbare openbareruimte parkeren participatie pers "
        "persdienst persoonsgegevens persvoorlichter persvoorlichting planbureau planologie politie "
        "postbus postkamer privacyofficer projecten raad raadscommissie raadsgriffie raadsleden "
        "raadzaal receptie rekenkamer rekenkamercommissie riolering ruimte ruimtelijke "
        "ruimtelijkeordening samenleving secretariaat sociaal stad stadhuis stadsbeheer stadsbestuur "
        "stadsdeel stadsdelen stadskantoor stadsontwikkeling statengriffie statistiek stedenbouw "
        "subsidie subsidies toegankelijkheid toerisme toezicht tweeling veiligheid vergunningen "
        "verkeer verkeersveiligheid verkiezingen vervoer verzoek verzoeken volkshuisvesting "
        "voorlichting vragen waterbeheer waterschap webredactie welstand welzijn werk wethouder "
        "wethouders wijk wijken wijkmanagement wijkraad wijkraden wmo wob wonen woningbouw woo "
        "woocontactpersoon woocoordinator woocoördinator wooverzoek wooverzoeken zaken zorg "
        # Português
        "abastecimento acao acessibilidade acesso alvaras apoio arquivo arquivos assembleia "
        "associativismo assuntos atendimento autarquia ação bairro bairros camara cidadao cidade "
        "cidades cidadão comissao comissão compras comunicacao comunicação concelho conselho "
        "contabilidade contactos contratacao contratação câmara dados desenvolvimento desporto direcao "
        "direção divisao divisão documentos educacao educação encarregado encarregadodados epd equipa "
        "espacos espaços estatistica estatística executivo familia família fiscalizacao fiscalização "
        "freguesia gabineteimprensa gap gemeo geral gestao gestão gémeo habitacao habitação higiene "
        "igualdade imprensa informacao informacoes informação informações infraestruturas inovacao "
        "inovação jardins junta juventude licenciamento limpeza loteamentos mobilidade municipais "
        "municipe município ordenamento ouvidor ouvidoria paisagem património planeamento polícia "
        "presidencia presidente presidência projeto projetos protecao protecaodados protecaodedados "
        "proteção reabilitacao reabilitação reclamacoes reclamações recursos requalificacao resíduos "
        "saneamento secretariado seguranca segurança sugestoes sugestões sustentabilidade tesouraria "
        "transito transparência transportes trânsito urbano vereacao vereação água águas "
        # Polski
        "architektura bezpieczenstwo bezpieczeństwo bip biuro biuroprasowe biurorady biurorzecznika "
        "blizniak bliźniak budownictwo budzet budżet burmistrz burmistrza centrala cyfrowy cyfryzacja "
        "dane danych dostep dostepnosc dostepu dostępność drogi dzielnic dzielnica dzielnice dzielnicy "
        "edukacja energetyka finanse geodezja geodezji gmina gminy gospodarka infopubliczna informacja "
        "informacje informacyjny innowacje inspektor inwestycja inwestycje iod iodo kadry kancelaria "
        "klimat klimatu komunikacja komunikacji kultura lokalowy marszalek mediow miasta miasto "
        "mieszkancy mieszkania mieszkaniowy mobilnosc mobilność nadzor nadzór nieruchomosci "
        "nieruchomości obsluga obsługa obywatel ochrona ochronadanych ochrony odpady osiedla osiedle "
        "osiedli oswiata oświata parki partycypacja planistyczny planowanie poczta podatek podatki "
        "pomoc powiat pracownia prasa prasowe prasowy prawny prezydent prezydenta projekty promocja "
        "przestrzen przestrzenne przestrzeń przetargi przewodniczacy przewodniczący punkt rada radni "
        "radny rady ratusz rewitalizacja rodo rowerowy rowery rozwoj rozwój ruchu rzecznik rzecznika "
        "rzecznikprasowy samorzad samorząd sekretarz sesja skarbnik skargi sołectwo sportu srodowisko "
        "starostwo statystyka strategia straz straż turystyka turystyki udip ulice um urzad urzedu "
        "urząd wiceprezydent wnioski woda wodociagi wodociągi wody wybory wydzial wydział "
        "zagospodarowanie zamowienia zamówienia zarzad zarząd zdrowie zielen zieleni zielenmiejska "
        "zieleń środowisko "
        # Slovenčina
        "archív bezbarierovost bezbariérovosť bezpecnost bezpečnosť budovy byty byvanie bývanie "
        "cestovny civilna cyklo cyklodoprava digitalne digitálne dokumenty doprava dopravy dotacie "
        "dotácie dvojca dvojča energetika financie financne finančné hlavny hospodarstvo hospodárstvo "
        "hovorca hovorkyna hovorkyňa informacie informácie infozakon infozákon inovacie inovácie "
        "investicie investície kancelária klientske komisia komisie komunikacia komunikácia kontrolor "
        "kontrolór kraj kultury kultúra kultúry kvalita magistrát majetok matrika medialne medialny "
        "mediálne mesta mesto mestsky mestský miestne obcan obce obec obyvatelia občan ochrana "
        "ochranaosobnych ochranaudajov odbor oddelenie odpad osoba osobne osobnych osobné osobných "
        "osoby parkovanie participacia participácia planovanie plán plánovanie podatelna podateľňa "
        "podnety poradca poslanci prednosta prednostu primator primatora primátor primátora "
        "registratura registratúra rozpocet rozpočet rozvoj sekretariát skolstvo sluzby služby "
        "socialne sociálne sprava spravodaj správa starosta statistika stavebny stavebný staznosti "
        "stratégia sťažnosti tlac tlacove tlacovy tlač tlačové tlačový udaje udajov urad uradna uradu "
        "uzemneho uzemny verejne voda vodarne vodne vody vodárne volby voľby vystavba vystavby vyzvy "
        "výstavba zastupitelstvo zastupiteľstvo zelen zelene zeleň ziadosti zivotne zivotneho "
        "zodpovedna zodpovednaosoba zodpovedná údaje údajov úrad územný škola školstvo žiadosti "
        "životné životného "
        # Suomi, svenska, dansk, norsk
        "asiakaspalvelu borger borgerservice drift forvaltning kaavoitus kaupunki kirjaamo kommun "
        "kommune kommunen kundeservice liikenne medborgarservice miljö miljø neuvonta palvelu "
        "postmottak registrator stadsbyggnad tekninen teknisk tietosuoja trafik viestintä yleinen "
        "ymparisto ympäristö "
        # Ελληνικά, in Greek and in Latin letters
        "antidimarchos antidimarxos apovlita archeio asfaleia dedomena dedomenon deya deyadimou "
        "diafaneia diavgeia diefthynsi dieuthinsi dimarcheio dimarchos dimarchou dimarxos dimos "
        "dimotikes dimotiko dimou dioikisi dpia energeia enimerosi epikoinonia erga ergon grafeio "
        "grafeiodimarchou grafeiotipou grafeiotypou grafeiou grammateia kathariotita kep kinitikotita "
        "koinoniki koinotita koinotites neolaia nerou nomiki oikonomika oikonomiki paideia parapona "
        "perivallon plirofories pliroforiki pliroforisi poleodomia poleodomias politismos politismou "
        "prasino prasinou proedros promithies prosopiko prostasia prostasiadedomenon protocol "
        "protokollo simvoulio stegasi symvoulio symvouliou techniki texniki tipos tmima tourismos "
        "typos typou ydatos ydp ypd ypiresia ypodomes έργα αντιδήμαρχος απόβλητα αρχείο ασφάλεια "
        "βιβλιοθήκη γκδπ γραμματεία γραφείο γραφείου δήμαρχος δήμος δεδομένα δεδομένων δημάρχου "
        "δημαρχείο δημος δημοτικό διαφάνεια διαύγεια διεύθυνση διοίκηση εκλογές ενέργεια ενημέρωση "
        "επικοινωνία επιτροπή καθαριότητα κινητικότητα κλίμα κοινωνική κοινότητα κτηματολόγιο μέσα "
        "νεολαία νερό νομική οικονομικά παιδεία παράπονα περιβάλλον πληροφορίες πολεοδομία πολιτισμός "
        "πράσινο προμήθειες προστασία προσωπικό πρωτόκολλο στέγαση συμβούλιο τεχνική τουρισμός τύπος "
        "τύπου υπδ υπηρεσία υπηρεσίες υποδομές ύδρευση "
    ).split()
)
# They stand between the words of functions and those of names: they say nothing.
_LINKS = frozenset(
    (
        "and for of the der die das fuer für und de des du et la le les y el los e di del della dei een "
        "en het van voor da do dos von zu "
    ).split()
)


def parts_of(local: str) -> list[str]:
    """The words before the "@" of an address, in lower case: "Anna.Berg2" → "anna", "berg2"."""
    return [part for part in re.split(r"[._+-]", local.casefold()) if part and not part.isdigit()]


def may_be_functional(parts: list[str], city: str) -> bool:
    """Whether an address could be a function's mailbox rather than a person's."""
    return not _FUNCTIONS.isdisjoint(parts) or set(parts) <= set(folded(city))


def is_functional(parts: list[str], city: str) -> bool:
    """Whether an address is a function's mailbox without doubt: no word of it could be a name."""
    words = set(parts) - _LINKS
    return bool(words) and words <= _FUNCTIONS | set(folded(city))


def is_institution(account: str, city: str) -> bool:
    """Whether the name of an account is nothing but words of functions and of the city: "VilleDeLille"."""
    letters = _letters(account)
    words = _FUNCTIONS | {_letters(word) for word in re.split(r"[\W_]+", city)} - {""}
    reached: set[int] = {0}
    functional: set[int] = set()
    for end in range(1, len(letters) + 1):
        begins = {begin for begin in reached if letters[begin:end] in words | _LINKS}
        if begins:
            reached.add(end)
        if any(begin in functional or letters[begin:end] in words for begin in begins):
            functional.add(end)
    return len(letters) in functional


def _letters(text: str) -> str:
    """The letters of a text in lower case, without accents."""
    return "".join(char for char in unicodedata.normalize("NFKD", text.casefold()) if char.isalpha())
