"""What people write when they mean to come back, and the patterns that find it.

Sources: the Lille plan and Münster's list of measures. Each language has a row of its own, so that a speaker
can check it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from udtplan.lazy import pattern
from udtplan.spoken import rows


def _anyhow(phrases: Iterable[str]) -> str:
    """Each of the phrases, be it on one line or across two."""
    return "|".join(phrases).replace(" ", r"\s+")


# Wherever they stand, nothing else is meant by them.
_SIGNS = [
    "tbd",
    "tba",
    "tbc",
    "fixme",
    "lorem ipsum",
    "coming soon",
    "insert (?:text|answer|name) here",
    "your (?:text|answer) here",
    "(?-i:XXX+|TODO|TO DO|ToDo)",  # "todo" is Spanish for "all"
]
# What stands in brackets where a name is missing: "[nombre de la universidad]"; one row a language.
_FILLED_IN = (
    *("name of", "date of", "amount of", "your name"),
    *("nom de", "nom du", "nom des", "montant", "insérer", "à compléter"),
    *("name der", "name des", "name von", "einfügen", "bitte ergänzen"),
    *("nome di", "nome del", "nome della", "nome dell", "inserire", "importo"),
    *("nombre de", "nombre del", "insertar", "importe"),
    *("nome de", "nome do", "nome da", "inserir", "montante"),
    *("naam van", "invullen", "invoegen"),
    *("nazwa", "wstaw", "uzupełnić", "kwota"),
    *("názov", "meno", "vložte", "doplniť", "suma"),
    *("όνομα", "συμπληρώστε", "ποσό"),
)
# `<insert amount>`, `<name>`, `<…>`, but no HTML; `[insert amount]`, but no link.
_BLANKS = (
    r"<\s*(?:…|\.{3}|name|date|amount|city|text|year|number|[a-z]\w*(?:[ _-]\w+)+)\s*>"
    rf"|\[(?:insert|fill in|{'|'.join(_FILLED_IN)})\b[^\[\]\n]{{0,40}}\](?![(\[:])"
    r"|(?-i:\bXX[.,\s]?\d{3}\b|\bXX\s?(?:€|%|EUR\b|[Ee]uros?\b))"
)
# Where "todo" is "all", capitals may only stress it.
TODO_IS_A_WORD = frozenset(
    "que porque para por con una unos y los las del esta este está están es son como sobre más también hay"
    " lo se el su sus al ya não uma dos das pelo pela pelos pelas ao aos isto isso mas há unha dun dunha polo"
    " pola estes".split()
)
DETERMINERS = frozenset("el la los las lo o a os as esto eso ello isto isso este esta".split())
# XXX is thirty in Roman numerals, of an edition or a century.
NUMBERED = pattern(
    r"edi[cz]\w+|édition|ausgabe|edycj\w+|congre\w+|kongress\w*|jornadas?|anivers\w+|annivers\w+|siglo|siècle"
    r"|século|century|wiek\w*|cap[ií]tulo|chapter|chapitre|part|tomo|kapitel|section|annex|anexo",
    re.IGNORECASE,
)
# Inside a text only where the clause ends there or says with whom: "budget à définir", but not
# "aider à définir les priorités".
_PROMISES = {
    "en": "(?:still )?to be (?:defined|set|confirmed|decided|determined|specified|clarified)",
    "fr": "à (?:définir|préciser|compléter|confirmer|déterminer)",
    "de": "(?:wird )?noch (?:zu (?:erarbeiten|klären|definieren|bestimmen)|erarbeitet|offen|festzulegen)",
    "it": "da (?:definire|precisare|completare|confermare)",
    "es": "por (?:definir|determinar|confirmar)|pendiente de definir",
    "pt": "a (?:definir|confirmar|determinar)",
    "nl": "(?:nog|nader) te bepalen|volgt nog",
    "pl": "do (?:uzupełnienia|ustalenia|określenia)",
    "sk": "bude doplnené",
    "el": "υπό διαμόρφωση|(?:θα|να) (?:συμπληρωθεί|συμπληρωθούν)|προς συμπλήρωση",
}
_WITH_WHOM = (
    "with|by|together|jointly|later|soon|during|after|once|in the (?:next|coming)"
    "|avec|par|ultérieurement|prochainement|plus tard|mit|durch|von|con|com|met|door|z|przez|s|με"
)
# Only where nothing else is said: inside a text they speak of work, or of what is not known yet.
_ALONE = {
    "any": r"n/?a|to ?do|xxx+|\?+",
    "en": (
        "(?:still )?in progress|(?:discussions? )?(?:still )?ongoing|to be (?:added|completed|done)"
        "|not yet (?:defined|decided|known|available)"
    ),
    "fr": "en cours(?: de (?:définition|rédaction|préparation))?|à (?:venir|rédiger)",
    "de": r"keine angaben?|k\. ?a\.?|in (?:arbeit|bearbeitung|ausarbeitung)|(?:wird|folgt) noch|folgt",
    "it": "in (?:corso|elaborazione|lavorazione)(?: di redazione)?|da (?:compilare|scrivere)",
    "es": "pendiente(?: de redactar)?|en (?:elaboración|redacción)|por (?:completar|redactar)",
    "pt": "em (?:elaboração|redação)|por (?:preencher|completar|redigir)|a (?:completar|preencher)",
    "nl": "volgt|in (?:bewerking|uitwerking)|(?:nog )?(?:in te vullen|te schrijven)",
    "pl": "do (?:potwierdzenia|decyzji|zatwierdzenia|napisania)|w (?:opracowaniu|trakcie opracowywania)",
    "sk": "doplniť|na (?:potvrdenie|doplnenie)|(?:ešte )?(?:sa )?(?:spracúva|pripravuje)(?: sa)?",
    "el": "εκκρεμεί|υπό (?:επεξεργασία|σύνταξη)|προς συμπλήρωση",
}
# Said of work that goes on as often as of words that are missing.
_MAYBE = {
    "en": (
        "discussions? (?:are |is )?(?:still )?ongoing"
        "|still being (?:agreed|discussed|negotiated|decided|defined|clarified|worked out)"
        "|(?:not|\\w+n[’']t) (?:yet )?been (?:decided|defined|agreed|settled|determined|finalised|finalized)"
        "|not yet (?:decided|defined|agreed|settled|determined|finalised|finalized)"
        "|yet to be (?:decided|defined|agreed|settled|determined|confirmed|appointed)"
        "|come back to (?:this |it |that )?in a later (?:version|edition|draft)"
        "|(?:details?|figures?|amounts?|sums?|numbers?|names?|dates?|text|more) to follow"
        "|will be (?:specified|defined|decided|confirmed|added|detailed|clarified|named|chosen|appointed)"
        " (?:later|at a later \\w+)"
        "|(?:decision|confirmation|approval) (?:is |are )?(?:still )?pending"
    ),
    "fr": (
        "(?:pas|non) encore (?:arrêté|défini|décidé|tranché|fixé|déterminé)e?s?"
        "|en cours de (?:définition|discussion|négociation|arbitrage)"
        "|en attente (?:de validation|de décision|de confirmation|de réponse|d[’']arbitrage)"
        "|ser(?:a|ont) (?:précisé|défini|complété|arrêté|désigné|nommé|choisi)e?s? (?:plus tard|par la suite)"
        "|doi(?:t|vent) encore être (?:précisé|défini|complété|arrêté|désigné|nommé|choisi)e?s?"
    ),
    "de": (
        "steh(?:t|en) noch nicht fest|noch nicht (?:entschieden|festgelegt|geklärt|definiert|bestimmt)"
        "|(?:wird|werden) (?:noch )?nachgereicht|(?:ist|sind|noch) in klärung|noch in abstimmung"
        "|(?:wird|werden) (?:derzeit|noch|aktuell|gerade) (?:abgestimmt|geklärt|verhandelt|festgelegt"
        "|benannt|ernannt|bestimmt|ergänzt|ausgewählt|nachgetragen)"
        "|(?:bestätigung|freigabe|entscheidung|genehmigung|zusage) steht noch aus|steht noch"
        " aus|stehen noch aus"
        "|noch zu bestätigen|(?:muss|müssen) noch (?:bestätigt|festgelegt|bestimmt|entschieden) werden"
    ),
    "it": (
        "non (?:è|sono) (?:stat[oaie] )?ancora (?:stat[oaie] )?(?:definit|decis|stabilit|determinat)[oaie]"
        "|in (?:corso|fase|via) di definizione"
        "|(?:sarà|saranno) (?:definit|precisat|indicat|nominat|scelt)[oaie] (?:in seguito|successivamente)"
        "|in attesa di (?:conferma|definizione|approvazione|decisione|risposta)"
    ),
    "es": (
        "(?:aún|todavía) no (?:está|están|se ha|se han) (?:definid|decidid|determinad|concretad)[oa]s?"
        "|en (?:proceso|fase) de definición|se (?:definirá|concretará|determinará)n? más adelante"
        "|pendientes? de"
        " (?:aprobación|confirmación|decisión|definición|determinar|concretar|confirmar|decidir"
        "|asignar|aprobar)"
    ),
    "pt": (
        "ainda não (?:está|estão|foi|foram) (?:definid|decidid|determinad)[oa]s?|em fase de definição"
        "|ser(?:á|ão) (?:definid|especificad|indicad|nomead|escolhid)[oa]s? posteriormente"
        "|pendentes? de (?:aprovação|confirmação|decisão|definição|definir|confirmar|decidir|aprovar)"
        "|(?:a aguardar|aguarda) confirmação"
    ),
    "nl": (
        "nog niet (?:bepaald|besloten|vastgesteld|ingevuld)"
        "|(?:wordt|worden) (?:later|nog) (?:bepaald|ingevuld|aangevuld|uitgewerkt|benoemd|aangewezen)"
        "|(?:moet|moeten) nog (?:worden )?(?:bevestigd|bepaald|besloten|vastgesteld|ingevuld)(?: worden)?"
        "|(?:wacht|wachten) op bevestiging"
    ),
    "pl": (
        "jeszcze nie (?:ustalono|określono|zdecydowano|podjęto decyzji)"
        "|w trakcie (?:ustalania|ustaleń|uzgodnień)"
        "|(?:zostanie|zostaną) (?:uzupełnion|określon|doprecyzowan|wyznaczon|wskazan)\\w+"
        " (?:później|(?:w|na) (?:dalszym|późniejszym))"
        "|(?:czeka|czekają|oczekuje|oczekują) na (?:potwierdzenie|zatwierdzenie|decyzję)"
    ),
    "sk": (
        "ešte (?:nie je|nie sú|nebol[aio]?) (?:určen|rozhodnut|dohodnut)\\w+|bude upresnen\\w+"
        "|(?:čaká|čakajú) (?:sa )?na (?:potvrdenie|schválenie|rozhodnutie)"
    ),
    "el": (
        "δεν (?:έχει|έχουν) (?:ακόμη )?(?:καθοριστεί|οριστεί|αποφασιστεί)"
        "|θα (?:καθοριστ|οριστ|προσδιοριστ|διευκρινιστ)(?:εί|ούν) (?:αργότερα|στη συνέχεια|σε επόμενη)"
        "|εκκρεμεί (?:η )?(?:επιβεβαίωση|έγκριση|απόφαση)|προς (?:επιβεβαίωση|καθορισμό)"
    ),
}

# A place kept for words: where, that they come, and what they are ("here comes a paragraph on …").
_TO_COME = {
    "en": (
        "here (?:comes|goes|will (?:come|follow|be|stand))(?: [\\w’'-]+){0,3}? (?:paragraph|text|table|list)"
        "|(?:paragraph|text|table) (?:on [\\w’' -]{1,40} )?(?:to come|goes here|will follow)"
    ),
    "fr": (
        "ici (?:viendra|viendront|figurera|suivra|manque)(?: [\\w’'-]+){0,3}?"
        " (?:paragraphe|texte|tableau|liste)"
        "|(?:paragraphe|texte|tableau) (?:à (?:venir|rédiger|insérer|ajouter)|manquant)"
    ),
    "de": (
        "hier (?:kommt|folgt|fehlt|steht)(?: [\\w’'-]+){0,4}? (?:absatz|text|tabelle|liste|abschnitt)"
        "|(?:absatz|text|tabelle) folgt"
    ),
    "it": (
        "qui (?:andrà|verrà|va|manca|seguirà|ci sarà)(?: [\\w’'-]+){0,3}? (?:paragrafo|testo|tabella|elenco)"
        "|(?:paragrafo|testo|tabella) da (?:scrivere|inserire|aggiungere)"
    ),
    "es": (
        "aquí (?:irá|va|vendrá|falta|seguirá)(?: [\\w’'-]+){0,3}? (?:párrafo|texto|tabla|lista)"
        "|(?:párrafo|texto|tabla) por (?:escribir|redactar|añadir)"
    ),
    "pt": (
        "aqui (?:virá|entra|entrará|falta|vem|ficará)(?: [\\w’'-]+){0,3}? (?:parágrafo|texto|tabela|lista)"
        "|(?:parágrafo|texto|tabela) por (?:escrever|redigir|inserir)"
    ),
    "nl": (
        "hier (?:komt|volgt|ontbreekt|moet)(?: [\\w’'-]+){0,4}? (?:alinea|tekst|tabel|lijst|paragraaf)"
        "|(?:alinea|tekst|tabel) volgt"
    ),
    "pl": (
        "tu(?:taj)? (?:będzie|pojawi się|brakuje|dopiszemy|wstawimy)(?: [\\w’'-]+){0,3}?"
        " (?:akapit|akapitu|tekst|tekstu|tabela|tabeli|tabelę|lista)"
    ),
    "sk": (
        "(?:sem|tu) (?:ešte )?(?:príde|pôjde|bude|chýba|doplníme)(?: [\\w’'-]+){0,3}?"
        " (?:odsek|odstavec|text|tabuľka|tabuľku|zoznam)"
    ),
    "el": (
        "εδώ (?:θα (?:μπει|προστεθεί|έρθει|ακολουθήσει)|λείπει)(?: [\\w’'-]+){0,3}?"
        " (?:παράγραφος|κείμενο|πίνακας|κατάλογος)"
    ),
}
# A note in brackets to somebody who is still to write: "(uzupełni skarbnik)".
_NOTES = {
    "en": "(?:to ask|ask|check with) (?:the )?|(?:[\\w’'-]+ ){1,3}(?:to|will) (?:fill in|complete|supply)"
    "|(?:[\\w’'-]+ ){1,4}(?:will|to) be (?:filled in|supplied|inserted|completed|provided|given) (?:by|from)",
    "fr": "(?:à )?(?:demander à|voir avec|vérifier auprès)|(?:[\\w’'-]+ ){1,3}(?:complétera|remplira)",
    "de": "(?:nachfragen bei|rückfrage bei|noch fragen)|(?:[\\w’'-]+ ){1,3}(?:ergänzt|trägt nach|füllt aus)",
    "it": "(?:chiedere a|sentire|verificare con)|(?:lo )?(?:completerà|compilerà|completa|compila)",
    "es": "(?:preguntar a|consultar con|falta que)|(?:lo )?(?:completará|rellenará|completa|rellena)",
    "pt": "(?:perguntar a|confirmar com)|(?:completará|preencherá|completa|preenche)",
    "nl": (
        "(?:navragen bij|vragen aan)|(?:wordt )?(?:aangevuld|ingevuld) door"
        "|(?:[\\w’'-]+ ){1,3}vult (?:in|aan)"
    ),
    "pl": "(?:zapytać|sprawdzić (?:z|u))|(?:uzupełni|uzupełnią|dopisze|dopiszą)",
    "sk": "(?:opýtať sa|overiť (?:s|u))|(?:doplní|doplnia|dopíše)",
    "el": "(?:να ρωτήσουμε|ρωτήστε)|(?:θα )?(?:συμπληρώσει|συμπληρώνει)",
}
# One of these stands in whatever a language's rows above find; looking for them first is much faster.
_MAYBE_NEED = {
    "en": (
        "ongoing being been yet follow later pending paragraph text table list ask check fill complete supply"
        " filled supplied inserted completed provided given"
    ),
    "fr": (
        "encore cours attente tard suite paragraphe texte tableau liste demander voir vérifier complétera"
        " remplira"
    ),
    "de": (
        "noch nachgereicht klärung derzeit aktuell gerade hier folgt nachfragen rückfrage ergänzt trägt füllt"
    ),
    "it": (
        "ancora definizione seguito successivamente attesa paragrafo testo tabella elenco chiedere sentire"
        " verificare completerà compilerà completa compila"
    ),
    "es": (
        "aún todavía definición más pendiente pendientes párrafo texto tabla lista preguntar consultar falta"
        " completará rellenará completa rellena"
    ),
    "pt": (
        "ainda definição posteriormente pendente pendentes aguardar aguarda parágrafo texto tabela lista"
        " perguntar confirmar completará preencherá completa preenche"
    ),
    "nl": (
        "nog later wacht wachten alinea tekst tabel lijst paragraaf navragen vragen aangevuld ingevuld vult"
    ),
    "pl": (
        "jeszcze trakcie później późniejszym dalszym czeka czekają oczekuje oczekują akapit akapitu tekst"
        " tekstu tabela tabeli tabelę lista zapytać sprawdzić uzupełni uzupełnią dopisze dopiszą"
    ),
    "sk": (
        "ešte upresnen čaká čakajú odsek odstavec text tabuľka tabuľku zoznam opýtať overiť doplní doplnia"
        " dopíše"
    ),
    "el": (
        "εκκρεμεί προς δεν αργότερα συνέχεια επόμενη παράγραφος κείμενο πίνακας κατάλογος ρωτήσουμε ρωτήστε"
        " συμπληρώσει συμπληρώνει"
    ),
}
MAYBE_MARK = "upresnen"  # a word with many ends

# Read in lower case, which is much faster than a pattern to which case does not matter.
ONLY_PROMISE = pattern(
    "|".join([*(sign for sign in _SIGNS if sign.islower()), *_PROMISES.values(), *_ALONE.values()])
)
SIGN = pattern(rf"(?<!\w)(?:{_anyhow(_SIGNS)})(?!\w)|{_BLANKS}", re.IGNORECASE)
PROMISE = pattern(
    rf"(?<!\w)(?:{_anyhow(_PROMISES.values())})(?!\w)"
    rf"(?=\s*(?:[^\w\s(]|\Z|\n\s*\n|(?:{_WITH_WHOM})(?!\w)))",
    re.IGNORECASE,
)
MAYBE = rows(
    {
        language: rf"{_anyhow([_MAYBE[language], _TO_COME[language]])}"
        rf"|\((?:{_anyhow([_NOTES[language]])})(?!\w)[^()\n]{{0,40}}\)"
        for language in _MAYBE
    },
    r"(?<!\w)(?:{})(?!\w)".format,
)
# Who says that nothing is left to be decided promises no words. "Not" says something else: "not costed
# yet, to be defined".
NOTHING = pattern(
    r"(?<!\w)(?:nothing|none|no|neither|nor|rien|aucune?s?|nichts|kein\w*|niente|nulla|nessun\w*|nada"
    r"|ning[uú]n\w*|nenhum\w*|niets|geen|nic|żad\w*|nič|žiad\w*|τίποτα|τίποτε|κανέν\w*|καμία)"
    r"(?:\s+[\w’'-]+){0,7}\s+\Z",
    re.IGNORECASE,
)
# What is headed, called or marked with a sign is spoken of, and promises nothing; one row a language.
MENTIONED = pattern(
    r"(?<!\w)(?:headed|labell?ed|marked|entitled|titled|tagged"
    r"|the (?:word|words|letters|label|tag|mark|column|heading)"
    r"|intitulée?s?|marquée?s?|le mot|la mention|la colonne"
    r"|markiert\w*|überschrieben\w*|(?:das|dem) wort|(?:die|der) spalte|(?:der|dem) vermerk"
    r"|intitolat[oaie]|segnat[oaie]|la parola|la colonna|la dicitura"
    r"|titulad[oa]s?|marcad[oa]s?|la palabra|la columna|la mención"
    r"|intitulad[oa]s?|assinalad[oa]s?|a palavra|a coluna|a menção"
    r"|gemarkeerd|met (?:als )?kop|het woord|de kolom|de aanduiding"
    r"|zatytułowan\w+|oznaczon\w+|słow(?:o|a|em)|kolumn[aęy]|adnotacj\w+"
    r"|označen\w+|slov(?:o|om)|stĺp(?:ec|ca)|poznámk\w+"
    r"|με τίτλο|(?:η|τη) λέξη|(?:η|τη) στήλη|η ένδειξη)(?:\s+(?:as|with|comme|als|mit|como|come|jako|ως))?"
    r"\s+[\"“„«»'‘*_`]{0,3}\Z",
    re.IGNORECASE,
)
# "The twin shows which roads are to be confirmed": that is about roads, not about words to come.
ASKS = pattern(
    r"(?<!\w)(?:which|what|how|where|whether|whose|who|quel(?:le)?s?|comment|où|welche\w*|wie|wo|ob"
    r"|deren|dessen|quali|quale|come|dove|qué|cuál(?:es)?|cómo|dónde|quais|qual|como|onde|welke|hoe|waar"
    r"|któr\w+|jak|gdzie|ktor\w+|ako|kde|πο[ιύυ]\w*|πώς|πού)(?!\w)[^.;:,\n]{0,60}\Z",
    re.IGNORECASE,
)
# "To be set by the council and not by the twin": that says who decides, and promises no words.
NOT_BY = pattern(
    r"(?<!\w)(?:not (?:by|with)|(?:rather|instead) (?:than|of) (?:by|with)|(?:et )?non (?:par|avec)"
    r"|pas (?:par|avec)"
    r"|plutôt que|nicht (?:von|vom|durch|mit)|e non (?:da|con|dal\w*)|y no (?:por|con)"
    r"|e não (?:por|pel[oa]s?|com)"
    r"|niet (?:door|met)|a nie (?:przez|z|od)|και όχι)(?!\w)",
    re.IGNORECASE,
)

# One of these stands in whatever the patterns above find; looking for them first is much faster.
SIGN_WORDS = frozenset("tbd tba tbc todo fixme lorem soon here".split())
_BESIDE = frozenset("still wird noch por pendiente nog nader bude υπό".split())  # never alone
PROMISE_WORDS = frozenset(re.findall(r"[^\W\d_]{3,}", " ".join(_PROMISES.values()))) - _BESIDE
MAYBE_WORDS = frozenset(" ".join(_MAYBE_NEED.values()).split())
ANY_WORDS = SIGN_WORDS | PROMISE_WORDS | MAYBE_WORDS
SIGN_MARKS = ("<", "[insert", "[fill in", "xx", "to do", *(f"[{word}" for word in _FILLED_IN))
ANY_MARKS = (*SIGN_MARKS, MAYBE_MARK)
