"""Where prose names money only as a possibility, or says that there is none yet. What is found is a guess."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from udtplan.lazy import pattern
from udtplan.rules import texts
from udtplan.rules.case import Case
from udtplan.rules.reading.accountable import Told
from udtplan.rules.reading.no_money import no_money
from udtplan.rules.texts import Text, Texts
from udtplan.rules.vocabulary.funding import FIRM, HEDGE, SECURES
from udtplan.rules.vocabulary.patterns import any_of

_FUNDING, _DIAGNOSIS = "objectives.funding", "diagnosis.funding"
# What is said of money that nobody has promised.
_MAYBE = any_of(
    {
        "en": r"could|might|would|may(?= (?:also |perhaps |possibly )?(?:be|come|pay|fund|cover|contribute"
        r"|help"
        r"|provide|finance|support))|perhaps|maybe|possibl\w+|conceivabl\w+|imaginabl\w+|potential\w*"
        r"|an option|eligible|hop(?:e|es|ing)|under consideration|consider(?:ed|ing)|explor\w+"
        r"|looking (?:into|for|at)|thinking of|in question|suitable|intend\w*|ideally",
        "fr": r"pourrai(?:t|ent|ons)|peut-être|éventuel\w*|envisag\w+|possibles?|potentiel\w*|espér\w+"
        r"|pistes?"
        r"|serai(?:t|ent)|éligibles?|à l[’']étude|hypothèses?|conviendrai(?:t|ent)|susceptibles?"
        r"|solliciterait",
        "de": r"könnt\w+|möglich\w*|denkbar\w*|vorstellbar\w*|eventuell\w*|vielleicht|würden?|käme\w*|infrage"
        r"|in frage|in betracht|(?:er)?hoff\w+|geprüft|prüfen|erwogen|erwägen|angedacht|potenzi\w+"
        r"|gegebenenfalls|ggf|womöglich|wäre\w*",
        "it": r"potrebb\w+|forse|eventual\w+|possibil\w+|potenzial\w+|ipotes\w+|ipotizz\w+|valutando|speriamo"
        r"|sarebb\w+|si pensa|si valuta",
        "es": r"podría\w*|quizás?|tal vez|eventual\w*|posible\w*|potencial\w*|estudia\w+|esperamos|sería\w*"
        r"|cabría|se baraja\w*|se valora",
        "pt": r"poder(?:á|ão|ia|iam)|talvez|eventua\w+|possíve\w+|potencia\w+|esperamos|seria\w*|hipótese\w*"
        r"|em estudo|equaciona\w*",
        "nl": r"zou(?:den)?|misschien|mogelijk\w*|eventue\w+|wellicht|denkbaar|hopen|hoopt|onderzoeken"
        r"|onderzocht"
        r"|overwogen|overweg\w+|in aanmerking",
        "pl": r"mog(?:łyby|łaby|łoby|łyby|ą)|mógłby|może|możliw\w+|ewentualn\w+|potencjaln\w+|rozważ\w+"
        r"|liczymy"
        r"|byłoby|byłaby|w grę",
        "sk": r"moh(?:la|lo|li|ol) by|by moh(?:la|lo|li|ol)|možno|možn\w+|prípadn\w+|potenciáln\w+|zvažuj\w+"
        r"|dúfame|do úvahy",
        "el": r"θα μπορούσ\w+|μπορεί|ίσως|πιθαν\w+|ενδεχ\w+|εξετάζ\w+|ελπίζ\w+|δυνητικ\w+",
    }
)
_SOURCE = any_of(
    {
        "en": r"fund(?:s|ing|ed|ers?)?|grants?|budgets?|programmes?|programs?|calls?|subsid\w+|foundations?"
        r"|ministr\w+|sponsor\w*|loans?|banks?|lev(?:y|ies)|charges|EU|ERDF|Horizon|money|donors?|lottery|pay"
        r"|paid|financ\w+|co-?financ\w+",
        "fr": r"fonds|subventions?|budgets?|appels? à projets?|programmes?|fondations?|ministère\w*|région"
        r"|agences?|(?:co-?)?financ\w+|crédits?|mécén\w+|emprunts?|banque\w*|FEDER|soutien|aides?|dotations?",
        "de": r"\w*mittel\w*|\w*förder\w*|\w*haushalt\w*|\w*budget\w*|\w*programm\w*|stiftung\w*"
        r"|ministeri\w+|land"
        r"|bund|zuschuss\w*|zuschüsse\w*|sponsor\w*|\w*kredit\w*|\w*bank|EFRE|\w*finanz\w+|\w*topf|\w*fonds",
        "it": r"fond[oi]|bandi|bando|finanzi\w+|cofinanzi\w+|bilancio|contribut\w+|regione|ministero"
        r"|fondazion\w+"
        r"|PNRR|FESR|sponsor\w*|mutuo|programma|risorse",
        "es": r"fondos?|subvenci\w+|presupuest\w+|convocatorias?|(?:co)?financi\w+|ayudas?|ministerio"
        r"|fundaci\w+"
        r"|FEDER|patrocin\w+|programas?|diputación|préstamo\w*",
        "pt": r"fundos?|subsídi\w+|orçament\w*|candidaturas?|(?:co)?financi\w+|apoios?|ministério"
        r"|fundaç\w+|FEDER"
        r"|PRR|patrocín\w+|programas?|empréstimo\w*",
        "nl": r"\w*subsidie\w*|\w*begroting\w*|\w*budget\w*|\w*fonds\w*|\w*financ\w+|middelen|ministerie"
        r"|provincie"
        r"|stichting\w*|EFRO|sponsor\w*|lening\w*|\w*regeling\w*|\w*programma\w*",
        "pl": r"środk\w+|dotacj\w+|budżet\w*|fundusz\w*|program\w*|nab(?:ór|oru|orze)|(?:do|współ)?finans\w+"
        r"|ministerstw\w+|fundacj\w+|sponsor\w*|kredyt\w*|grant\w*",
        "sk": r"fond\w*|dotáci\w+|rozpočt?\w*|výzv\w+|grant\w*|(?:spolu)?financ\w+|ministerstv\w+|nadáci\w+"
        r"|sponzor\w*|úver\w*|program\w*",
        "el": r"επιχορήγησ\w+|ταμεί\w+|προϋπολογισμ\w+|πρόγραμμα|προγράμματ\w+|πρόσκλησ\w+|\w*χρηματοδ\w+"
        r"|υπουργεί\w+|ίδρυμα|ΕΣΠΑ|χορηγ\w+|δάνει\w+|περιφέρεια",
    }
)
# More that only what is sure is said of.
_SURE = pattern(
    r"\bin the (?:[\w’'-]+ ){0,2}budget\b|\bby (?:[\w’'-]+ )?vote of\b|\bvotes? of \d|\bdélibération\b"
    r"|\bratsbeschluss\b|\bim (?:[\w’'-]+ )?haushalt(?:splan)?\b|\ba bilancio\b|\bdelibera\b",
    re.IGNORECASE,
)
_YEAR = pattern(r"\b20\d\d\b")
_CLAUSE = pattern(r"(?:(?![,;:]\s|\s[–—-]\s|[.!?](?:\s|\Z)|\n\s*\n)[^\0])+")
_SENTENCE = pattern(r"(?:(?![.!?;](?:\s|\Z)|\n\s*\n|\n\s*[-*] )[^\0])+")


def hoped_for(case: Case) -> Told | None:
    """Where 3.f, or 4.c in its place, speaks of money that may come, if none is sure and no step is dated."""
    everything = texts.answers(case)
    asked = Texts.among([one for one in everything if one.question in (_FUNDING, _DIAGNOSIS)], everything)
    if not asked or any(map(_has_sure_money, asked)):
        return None
    none = (Told(text, *span) for text, span in no_money(asked))
    return next(chain((hope for text in asked for hope in _hopes(text, asked)), none), None)


def _has_sure_money(text: Text) -> bool:
    """Whether some of it is sure, or what is done for it has a date."""
    clauses = (clause.group() for clause in _CLAUSE.finditer(text.words))
    if any((FIRM.first_in(one) or _SURE.search(one)) and not _MAYBE.search(one) for one in clauses):
        return True
    sentences = (sentence.group() for sentence in _SENTENCE.finditer(text.words))
    return any(_YEAR.search(one) and SECURES.first_in(one) for one in sentences)


def _hopes(text: Text, asked: Texts) -> Iterator[Told]:
    """Where it is said of money that it may come; in 4.c only if 3.f names no source."""
    if text.question == _FUNDING:
        if hedge := HEDGE.first_in(text.words):
            begin = text.words.index(hedge)
            yield Told(text, begin, begin + len(hedge))
    elif any(_SOURCE.search(other.words) for other in asked if other.question == _FUNDING):
        return
    for sentence in _SENTENCE.finditer(text.words):
        maybe = _MAYBE.search(sentence.group())
        if maybe and _SOURCE.search(sentence.group()):
            yield Told(text, sentence.start() + maybe.start(), sentence.start() + maybe.end())
