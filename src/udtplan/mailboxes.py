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
        "admin administration agriculture archive archives board budget building cabinet centre city "
        "civil climate college commission communication communications community complaints contact "
        "contracts council culture cyber data department desk dev development digital digitaltwin "
        "director directorate division dpo economy education elections energy engineering environment "
        "eu europe events feedback finance funding general geo geodata gis governance grants green "
        "head health heating hello help helpdesk heritage housing hr info information infrastructure "
        "innovation inspection internal international it lab land legal library lighting local mail "
        "maintenance management map maps mayor media mobility municipality museum newsletter noise "
        "noreply office official online open opendata parking parks permits planning platform police "
        "post press privacy procurement project projects property public purchasing quality reception "
        "records register registry research resilience roads safety sales schools secretariat "
        "secretary security service services smart smartcity social spatial sport sports statistics "
        "strategy support survey sustainability tax team tech technical technology tender tenders "
        "tourism town traffic training transition transparency transport twin twins udt unit urban "
        "urbanism waste water web webmaster website welcome works youth "
        # Deutsch
        "amt amtsblatt anfrage auskunft bau bauamt bauaufsicht bauen beauftragte beauftragter "
        "bibliothek bildung buergeramt buergerbeteiligung buergerbuero buergermeister buergerservice "
        "buero bureau bürgeramt bürgerbeteiligung bürgerbüro bürgermeister bürgerservice daten "
        "datenschutz datenschutzbeauftragte datenschutzbeauftragter digitale digitaler digitales "
        "digitalisierung einkauf energie fachbereich finanzen gemeinde geodaten geoinformation gruen "
        "gruenflaechen grün grünflächen jugend kaemmerei klima klimaschutz kommunikation kontakt "
        "kreis kultur kämmerei landratsamt liegenschaften magistrat mobilitaet mobilität "
        "oberbuergermeister oberbürgermeister ordnungsamt personal planung planungsamt poststelle "
        "presse pressestelle projekt rathaus recht referat sekretariat sicherheit soziales "
        "stabsstelle stadt stadtentwicklung stadtplanung stadtrat stadtverwaltung statistik strassen "
        "straßen technik tiefbau tiefbauamt tourismus umwelt umweltamt vergabe vergabestelle verkehr "
        "verkehrsplanung vermessung vermessungsamt verwaltung wasser wirtschaft wirtschaftsfoerderung "
        "zentrale zwilling "
        # Français
        "accueil achats action agglo agglomeration batiments bibliotheque bibliothèque bâtiments "
        "cadastre cartographie citoyen citoyens climat communaute communauté commune communes conseil "
        "courriel courrier cybersecurite dechets delegue delegué departement developpement dgs dircom "
        "directeur direction directrice donnees données dpd durable déchets délégué département "
        "développement eau eclairage ecoles ecologie economie environnement espace espaces etat "
        "etudes finances foncier formation habitat informations informatique jumeau jumeaux juridique "
        "logement maire mairie marches marchés medias metropole mobilite mobilites mobilité mobilités "
        "métropole numerique numeriques numérique observatoire patrimoine plan plu plui prefecture "
        "projet projets proprete propreté préfecture publics publique relations ressources rh risques "
        "route routes sante santé secretaire secrétaire secrétariat securite sig standard sécurité "
        "tourisme transports travaux urbain urbaine urbanisme vert verte verts ville villes voirie "
        "éclairage écologie économie éducation énergie état études "
        # Español
        "administracion administración agua alcalde alcaldia alcaldía ambiente archivo area asesoria "
        "atencion atención ayto ayuntamiento cartografia cartografía catastro ciudad ciudadana "
        "ciudadania ciudadanía clima comunicacion comunicación concejalia concejalía consultas "
        "contacto contratacion contratación cultura datos delegado departamento desarrollo diputacion "
        "diputación direccion dirección economia economía educacion educación energia energía "
        "estadistica estadística formacion formación gabinete gemelo gestion gestión gobierno "
        "hacienda informacion información infraestructuras innovacion innovación juridico jurídico "
        "limpieza medio medioambiente movilidad municipal obras oficina participacion participación "
        "planificacion planificación prensa proteccion protección proyecto proyectos registro "
        "secretaria secretaría seguridad sostenibilidad tecnologia tecnología territorio trafico "
        "transparencia transporte tráfico turismo urbanismo vivienda área "
        # Italiano
        "acqua acquisti amministrazione anagrafe appalti assessorato biblioteca citta cittadini città "
        "comune comuni comunicazione contabilita contatti contatto dati direttore direzione edilizia "
        "ente formazione gare gemello gestione informatica informazioni innovazione lavori legale "
        "mobilita mobilità municipio opere patrimonio pianificazione polizia posta privato progetti "
        "progetto protezione protocollo provincia pubblica pubblici pubblico ragioneria responsabile "
        "rpd segreteria servizi servizio sicurezza sindaco sistemi sociale sociali sociosanitari "
        "sportello stampa statistica strade sviluppo tecnico territoriale traffico transizione "
        "trasparenza trasporti tributi uffici ufficio urbana urbanistica urp verde "
        # Nederlands
        "afdeling afval archief balie bedrijven bestuur bestuurssecretariaat bestuurszaken bewoners "
        "bouw burgemeester burgerzaken cultuur digitaal digitalisering directie duurzaam duurzaamheid "
        "financien financiën gegevens gegevensbescherming gemeente gemeentehuis gemeentesecretaris "
        "griffie groen haven informatie inkoop innovatie jeugd juridisch klachten klimaat loket "
        "milieu mobiliteit omgeving omgevingsloket onderwijs ontwikkeling openbaar openbare pers "
        "planbureau postbus postkamer projecten raad receptie ruimte ruimtelijke secretariaat stad "
        "stadhuis stadsbestuur stadsontwikkeling statistiek tweeling veiligheid vergunningen verkeer "
        "vervoer voorlichting webredactie wonen zorg "
        # Português
        "acao arquivo atendimento autarquia ação camara cidadao cidade cidades cidadão compras "
        "comunicacao comunicação concelho contratacao contratação câmara dados desenvolvimento "
        "direcao direção divisao divisão educacao educação encarregado equipa estatistica estatística "
        "freguesia gemeo geral gestao gestão gémeo habitacao habitação imprensa informacao informação "
        "inovacao inovação junta mobilidade municipe município ordenamento planeamento presidencia "
        "presidente presidência projeto projetos protecao proteção recursos secretariado seguranca "
        "segurança sustentabilidade transportes urbano vereacao vereação água "
        # Polski
        "architektura bezpieczenstwo bezpieczeństwo biuro blizniak bliźniak budownictwo burmistrz "
        "centrala cyfrowy cyfryzacja dane danych drogi energetyka geodezja gmina gminy innowacje "
        "inspektor inwestycje iod iodo kancelaria klimat komunikacja kultura marszalek miasta miasto "
        "mieszkancy nieruchomosci obsluga obsługa ochrona odpady oswiata planowanie poczta podatki "
        "powiat pracownia prasa prasowy prawny prezydent projekty przetargi punkt rada radny rodo "
        "rozwoj rozwój rzecznik sekretarz skarbnik srodowisko starostwo statystyka turystyka um urzad "
        "urzedu urząd wydzial wydział zamowienia zamówienia zarzad zarząd zielen zieleń środowisko "
        # Slovenčina
        "bezpecnost bezpečnosť byvanie bývanie digitalne digitálne doprava dotacie dotácie dvojca "
        "dvojča energetika financie hlavny inovacie inovácie kancelária klientske komunikacia "
        "komunikácia kraj kultúra magistrát matrika mesta mesto mestsky mestský obce obec ochrana "
        "odbor oddelenie podatelna podateľňa poradca prednosta primator primátor rozvoj sekretariát "
        "sluzby služby sprava správa starosta statistika stavebny stavebný tlacove udaje urad uradu "
        "uzemny verejne vystavba vyzvy výstavba zelen zeleň zivotne zodpovedna údaje úrad územný "
        "životné "
        # Suomi, svenska, dansk, norsk
        "asiakaspalvelu kaavoitus kaupunki kirjaamo liikenne neuvonta palvelu tekninen tietosuoja "
        "viestintä yleinen ymparisto ympäristö borger borgerservice drift forvaltning kommun kommunen "
        "kommune kundeservice medborgarservice miljø miljö postmottak registrator stadsbyggnad teknisk "
        "trafik "
        # Ελληνικά, in Greek and in Latin letters
        "deyadimou diefthynsi dieuthinsi dimarcheio dimarchos dimarxos dimos dimou dioikisi dpia "
        "energeia epikoinonia grafeio grammateia kep kinitikotita oikonomika perivallon plirofories "
        "pliroforiki poleodomia politismos prasino promithies protocol protokollo symvoulio techniki "
        "tipos tmima typou ydp ypiresia γραμματεία γραφείο δήμαρχος δήμος δεδομένα δημαρχείο δημος "
        "διεύθυνση ενέργεια επικοινωνία κινητικότητα περιβάλλον πληροφορίες πολεοδομία πρωτόκολλο "
        "τεχνική τύπος υπδ υπηρεσία "
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
