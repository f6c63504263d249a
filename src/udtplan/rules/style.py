"""W, second part: do the words say something, are they whole, and will readers know them?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from udtplan.amounts.words import CODES
from udtplan.findings import Severity
from udtplan.lazy import pattern
from udtplan.names import is_written_out, letters
from udtplan.prose import folded, tokens, without_quotes
from udtplan.rules import texts
from udtplan.rules.case import Case, quoted
from udtplan.rules.registry import Problem, rule
from udtplan.rules.texts import Sign, Text
from udtplan.rules.vocabulary.topic import is_denied

# ── Vague words ─────────────────────────────────────────────────────────────────────────────────────

# By language: how many nobody knows; who they are; work that says nothing unless somebody is named; and what
# names do not make clear.
_VAGUE = {
    "en": (
        "various|several|numerous|diverse|multiple|relevant|a range of|a number of",
        "partners|stakeholders|actors|departments|organisations|organizations|parties|measures|tools"
        "|initiatives|experts|players|bodies|entities|institutions|authorities|agencies|associations"
        "|suppliers|providers|vendors|contractors",
        "optimise|optimize|optimising|optimizing|optimisation|optimization",
        "as soon as possible|in due course|etc|if necessary|as appropriate|other actors|other players"
        ""
        "|and so on|all kinds of|all sorts of|et cetera"
        "|at the earliest opportunity|where appropriate|all parties concerned",
    ),
    "fr": (
        "divers|diverses|plusieurs|certains|certaines|nombreux|nombreuses",
        "partenaires|acteurs|services|organismes|parties|mesures|outils|experts|entités|instances"
        "|prestataires|fournisseurs|intervenants",
        "optimiser|optimisation",
        "dès que possible|etc|le cas échéant|à terme|si besoin|si nécessaire|autres acteurs"
        "|dans les meilleurs délais"
        "|en temps utile|toutes sortes de|de toute sorte|et cetera|et ainsi de suite"
        "|en tant que de besoin|acteurs concernés"
        "|services concernés|partenaires concernés|parties concernées",
    ),
    "de": (
        "verschiedene|verschiedenen|mehrere|mehreren|diverse|diversen|zahlreiche|zahlreichen|einige|einigen",
        "partner|partnern|akteure|akteuren|ämter|ämtern|stellen|maßnahmen|werkzeuge|fachleute|fachleuten"
        "|experten|beteiligte|beteiligten|organisationen|anbieter|anbietern|dienstleister|dienstleistern"
        "|lieferanten",
        "optimieren|optimierung",
        "so bald wie möglich|schnellstmöglich|usw|etc|gegebenenfalls|zeitnah|ggf|bei bedarf"
        "|weitere akteure|weiteren akteuren"
        "|zu gegebener zeit|allerlei|aller art|und so weiter"
        "|baldmöglichst|so rasch wie möglich"
        "|zuständigen stellen",
    ),
    "it": (
        "vari|varie|diversi|diverse|numerosi|numerose|alcuni|alcune|molteplici",
        "partner|attori|uffici|soggetti|enti|misure|strumenti|esperti|servizi|settori|organismi"
        "|fornitori|appaltatori",
        "ottimizzare|ottimizzazione",
        "appena possibile|ecc|se necessario|ove necessario|altri attori|altri enti|all'occorrenza"
        ""
        "|a tempo debito|di vario tipo|di vario genere|eccetera|e così via|di ogni tipo"
        "|quanto prima|nel più breve tempo possibile|soggetti interessati|attori interessati"
        "|uffici competenti",
    ),
    "es": (
        "varios|varias|diversos|diversas|numerosos|numerosas|algunos|algunas",
        "socios|actores|agentes|departamentos|entidades|medidas|herramientas|expertos|organismos|servicios"
        "|proveedores|contratistas",
        "optimizar|optimización",
        "lo antes posible|etc|si procede|en su caso|otros agentes|otros actores|otras entidades"
        ""
        "|a su debido tiempo|etcétera|todo tipo de|de diversa índole|de diverso tipo"
        "|si es necesario|a la mayor brevedad|cuanto antes|actores implicados"
        "|agentes implicados",
    ),
    "pt": (
        "vários|várias|diversos|diversas|numerosos|numerosas|alguns|algumas",
        "parceiros|atores|agentes|departamentos|entidades|serviços|medidas|ferramentas|especialistas"
        "|organismos|fornecedores|prestadores",
        "otimizar|otimização",
        "logo que possível|assim que possível|etc|se necessário"
        "|quando oportuno|todo o tipo de|de diversa ordem|de vários tipos|e assim por diante"
        "|outros atores"
        "|outras entidades|oportunamente|o mais breve possível|com a maior brevidade|partes envolvidas"
        "|entidades envolvidas|entidades competentes",
    ),
    "nl": (
        "verschillende|diverse|meerdere|enkele|een aantal|talrijke",
        "partners|partijen|afdelingen|stakeholders|belanghebbenden|maatregelen|experts|deskundigen"
        "|organisaties|diensten|instanties|leveranciers|aanbieders|dienstverleners",
        "optimaliseren|optimalisatie",
        "zo snel mogelijk|etc"
        "|enz|enzovoort|enzovoorts|allerlei|allerhande|van allerlei aard"
        "|indien nodig|waar nodig|te zijner tijd|andere partijen|zo spoedig mogelijk"
        "|betrokken partijen|alle betrokkenen",
    ),
    "pl": (
        "różni|różne|różnych|rozmaite|rozmaitych|rozmaici|liczne|liczni|licznych|kilka|kilku|niektóre",
        "partnerzy|partnerów|interesariusze|interesariuszy|podmioty|podmiotów|wydziały|wydziałów"
        "|instytucje|instytucji|organizacje|organizacji|środki|narzędzia|narzędzi|dane|danych|eksperci"
        "|ekspertów|działania|dostawcy|dostawców|wykonawcy|wykonawców",
        "optymalizacja|optymalizacji|optymalizować",
        "jak najszybciej"
        "|itd|i tak dalej|wszelkiego rodzaju|różnego rodzaju|różnego typu"
        "|itp|w razie potrzeby|stosownie do potrzeb|w miarę możliwości|w miarę potrzeb"
        "|inne podmioty|innych podmiotów|w stosownym czasie|niezwłocznie|w najbliższym możliwym terminie"
        "|zainteresowane podmioty|zainteresowanych podmiotów|właściwe podmioty",
    ),
    "sk": (
        "rôzni|rôzne|rôznych|viacerí|viaceré|viacerých|niekoľko|niektoré|niektorí",
        "partneri|partnerov|aktéri|aktérov|subjekty|subjektov|odbory|odborov|inštitúcie|inštitúcií"
        "|organizácie|organizácií|opatrenia|nástroje|údaje|údajov|dáta|experti|odborníci|strany"
        "|dodávatelia|dodávateľov",
        "optimalizácia|optimalizácie|optimalizovať",
        "čo najskôr"
        "|atď|a tak ďalej|rôzneho druhu|všetkého druhu|rôzneho typu"
        "|apod|v prípade potreby|podľa potreby|ďalšie subjekty|iné subjekty|v náležitom čase"
        "|bezodkladne|zainteresované subjekty|dotknuté subjekty|príslušné subjekty",
    ),
    "el": (
        "διάφοροι|διάφορες|διάφορα|διαφόρων|διάφορους|αρκετοί|αρκετές|αρκετά|ορισμένοι|ορισμένες",
        "εταίροι|εταίρους|εταίρων|φορείς|φορέων|υπηρεσίες|υπηρεσιών|τμήματα|μέτρα|εργαλεία|δεδομένα"
        "|ειδικοί|οργανισμοί|πάροχοι|παρόχους|προμηθευτές|προμηθευτών",
        "βελτιστοποίηση",
        r"το συντομότερο δυνατόν|το συντομότερο δυνατό|κλπ|κ\.λπ|εφόσον απαιτηθεί|όπου χρειάζεται"
        "|και ούτω καθεξής|κάθε είδους|παντός είδους|και λοιπά"
        "|κατά περίπτωση|άλλοι φορείς|εν ευθέτω χρόνω|το ταχύτερο δυνατόν|εμπλεκόμενοι φορείς"
        "|εμπλεκόμενους φορείς|αρμόδιοι φορείς|αρμόδιους φορείς",
    ),
}
_VAGUE_IN = {
    language: Sign(
        rf"(?<!\w)(?:(?P<named>(?:{many})\s+(?:\w+\s+)?(?:{whom})|{work})|{other})(?!\w)".replace(
            " ", r"\s+"
        ),
        " ".join(max(tokens(phrase), key=len) for phrase in f"{many}|{work}|{other}".split("|")),
    )
    for language, (many, whom, work, other) in _VAGUE.items()
}
# What announces the names: "several offices, namely …".
_NAMELY = pattern(
    r"(?<!\w)(?:namely|viz|à savoir|nämlich|und zwar|cioè|ossia|vale a dire|a saber|es decir|nomeadamente"
    r"|namelijk|te weten|mianowicie|a mianowicie|tj|konkrétne|menovite|to jest|δηλαδή|ήτοι"
    r"|συγκεκριμένα)(?!\w)",
    re.IGNORECASE,
)
_LISTED = pattern(r"[^.!?:\n]{0,40}:\s")
# A colon ends no sentence here: what is listed behind it belongs to it.
_SENTENCE_END = pattern(r"(?<!\b\w)[.!?](?=[*_)\]”»\"]*(?:\s+(?![a-zß-ÿα-ώ])|\s*\Z))|(?<![:\s])\s*\n[ \t]*\n")
_NAMES_ENOUGH = 2
_FOLLOWING = 2  # sentences in which the names may follow


@rule("W005", "vague-words", Severity.INFO, since="presentation", source="Action Plan template, all prompts")
def vague_words(case: Case) -> Iterator[Problem]:
    """Words that could stand in any plan: "several partners", "as soon as possible", "etc.".

    A reader wants to know which partners, and when. Where the names stand in the sentence or soon
    behind it, behind a colon or "namely", nothing is said; nor where they are denied ("no other actors").
    Names beside "etc." and "as soon as possible" don't help. Quoted words are left alone. Each answer is
    mentioned once.

    Bad:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## b. Digital twin governance

    ### External partnerships

    We work with several partners and settle the details as soon as possible.  <!-- expect: W005 -->
    ```

    Good:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## b. Digital twin governance

    ### External partnerships

    The university calibrates the model; its contract ends in May 2027.
    ```
    """
    vague = _VAGUE_IN.get(case.plan.facts.language[:2].casefold(), _VAGUE_IN["en"])
    for text, matches in vague.in_each(texts.answers(case)):
        found = [match for match in matches if not (_is_quoted(text, match) or _is_told(case, text, match))]
        if not found:
            continue
        more = f", and {len(found) - 1} more in this answer" if len(found) > 1 else ""
        yield Problem(
            text.at(*found[0].span()),
            f"{quoted(found[0].group())} could stand in any plan{more}.",
            "Name them, give a number or a date, or leave it out.",
            text.question,
            certain=False,
        )


def _is_quoted(text: Text, match: re.Match[str]) -> bool:
    begin, end = match.span()
    is_cited = text.words[:begin].rpartition("\n")[2].lstrip().startswith(">")
    return is_cited or without_quotes(text.words)[begin:end] != match.group()


def _is_told(case: Case, text: Text, match: re.Match[str]) -> bool:
    """Whether two names or more make clear who is meant, in the sentence or soon behind it."""
    if is_denied(text.words, match.start()) or _LISTED.match(text.words, match.end()):
        return True
    begin = max((end.end() for end in _SENTENCE_END.finditer(text.words, 0, match.start())), default=0)
    ends = [one.start() for one in islice(_SENTENCE_END.finditer(text.words, match.end()), _FOLLOWING + 1)]
    end = ends[-1] if ends else len(text.words)
    near = text.words[begin:end]
    if _NAMELY.search(near, match.end() - begin):
        return True
    if match["named"] is None:
        return False
    told = " ".join(tokens(near))
    names = {name.text for name in text.actors if begin <= name.begin < end}
    registered = (" ".join(folded(one.name.partition(" (")[0])) for one in case.plan.facts.stakeholders)
    count = len(names) + sum(name in told for name in registered)
    return count >= _NAMES_ENOUGH


# ── Sentences cut off ───────────────────────────────────────────────────────────────────────────────

# No sentence ends in one of the first; in one of the second few do, and then with a stop: "führt es ein."
_OPEN_ENDS = {
    "en": (
        "and|or|the|an|because|whose|our|their|its|whereas|every",
        "of|to|for|with|from|by|in|at|as|a|that|than|into|between|without|via|whether|which",
    ),
    "fr": (
        "et|ou|le|la|les|des|du|dont|notre|nos|que|lorsque|puisque|cette|ses",
        "de|à|par|avec|pour|en|au|aux|dans|mais|ni|sans|sur|chez|entre|vers|un|une|leur|leurs",
    ),
    "de": (
        "und|oder|der|dem|den|des|weil|sowie|dass|sondern",
        "von|für|mit|bei|zur|zum|im|am|als|das|die|gegen|ohne|zwischen|wegen|beim|vom|ein|eine|einen"
        "|einem|einer|eines",
    ),
    "it": (
        "e|ed|o|oppure|il|lo|gli|le|dei|della|delle|del|dello|degli|nel|nella|nei|nelle|sul|sulla|alla"
        "|alle|poiché|affinché",
        "di|per|con|da|in|a|al|perché|che|né|tra|fra|su|ma|un|una",
    ),
    "es": (
        "y|o|el|los|las|del|cuyo|cuya|cuyos|cuyas|que|porque|aunque",
        "de|para|con|por|en|a|al|ni|sin|entre|sobre|pero|según|un|una",
    ),
    "pt": (
        "e|ou|o|os|do|da|dos|das|que|porque|embora|pelo|pela|pelos|pelas|ao|aos|cujo|cuja",
        "de|para|com|por|em|no|na|nem|sem|entre|sobre|mas|um|uma",
    ),
    "nl": (
        "en|of|onze|omdat|zodat|terwijl|wiens",
        "van|voor|met|bij|de|te|door|dat|die|maar|naar|tussen|zonder|volgens|tegen|het|een|hun",
    ),
    "pl": (
        "i|oraz|lub|albo|ponieważ|gdyż|że|żeby",
        "w|we|z|ze|na|do|dla|od|przez|przy|po|o|za|a|ale|które|aby|między|bez|który|która|których|którego"
        "|której|którym",
    ),
    "sk": (
        "aj|alebo|že|pretože|lebo|či",
        "a|v|vo|z|zo|s|so|na|do|pre|od|pri|po|o|za|k|ku|cez|ale|ktoré|aby|medzi|bez|ktorý|ktorá|ktorých"
        "|ktorého|ktorej|ktorým",
    ),
    "el": (
        "και|ή|ότι|επειδή|διότι|στο|στη|στην|στον|στους|στις|στα|η|οι|των|ώστε",
        "με|σε|για|από|προς|που|γιατί|το|τα|τον|την|αλλά|χωρίς|μεταξύ|ο",
    ),
}
_ENDS = {
    language: (frozenset(sure.split("|")), frozenset(maybe.split("|")))
    for language, (sure, maybe) in _OPEN_ENDS.items()
}
_PARAGRAPH = pattern(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_JOINS = frozenset("and or et ou und oder e ed o y u en of i oraz lub albo a aj alebo και ή".split())
_FAR = 60
# A label in bold that begins a paragraph is no mark ("**Housing.** The streets …"); alone it is a heading.
_MARKED = pattern(r"[-*+](?=\s)|[>|#]|\d{1,3}[.)]|!\[|\[|<|:::|---")
_LABEL = pattern(r"[*_][^\n]*[*_]\W*\Z")
_ITEM_BREAK = pattern(r"\n(?=[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t])")
_WHOLE = pattern(r"[.!?:;…)\]”»\"'’]\W*\Z")
_FIRST_WORDS = pattern(r"\S+(?:[ \t]+\S+){0,4}")
_BEFORE_LAST = 2  # counted from the end
_MOST = 20  # in one text
_LAST_WORDS = pattern(r"(?:\S+\s+){0,3}\S+\Z")


@rule(
    "W006",
    "cut-off-sentence",
    Severity.WARNING,
    since="in-person",
    source="Action Plan template, example in 3.d",
)
def cut_off_sentence(case: Case) -> Iterator[Problem]:
    """A sentence is cut off: it ends in "and", or goes on after an empty line.

    Text copied from a document is torn at the end of a page. What is lost may be the name that matters.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: events, name: Major events coming from safety and}  # expect: W006
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: events, name: Major events coming from safety and civil protection}
    ```
    """
    ends = _ENDS.get(case.plan.facts.language[:2].casefold(), _ENDS["en"])
    for text in texts.registers(case):
        if _is_cut(text.words, ends, is_item=text.goes_on):
            yield _cut(text, 0, text.words, texts.question_of(case, text), certain=True)
    for text in texts.answers(case):
        yield from islice(_cut_in_prose(text, ends), _MOST)


def _cut_in_prose(text: Text, ends: tuple[frozenset[str], frozenset[str]]) -> Iterator[Problem]:
    before = ""
    for match in _PARAGRAPH.finditer(text.words):
        paragraph = match.group()
        is_marked = _MARKED.match(paragraph) is not None
        is_prose = not paragraph.startswith(("#", "|", ">"))
        certain = _is_cut(paragraph, ends, is_item=is_marked) if is_prose else None
        if is_prose:
            yield from _cut_items(text, match.start(), paragraph, ends)
        if certain is not None:
            yield _cut(text, match.start(), paragraph, text.question, certain=certain)
        elif before and not is_marked and paragraph[0].islower():
            if not _WHOLE.search(before[-_FAR:]):
                yield _torn(text, match.start(), paragraph, "the paragraph above does not end")
            elif _goes_on(paragraph, ends):
                yield _torn(text, match.start(), paragraph, "seems to go on from above")
        is_whole = is_marked or certain is not None or _LABEL.match(paragraph)
        before = "" if is_whole else paragraph


def _goes_on(paragraph: str, ends: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Whether a paragraph begins as none does: "which is why …"."""
    first = paragraph.split(None, 1)[0]
    return len(first) > 1 and (first in ends[0] or first in ends[1])


def _cut_items(
    text: Text, begin: int, paragraph: str, ends: tuple[frozenset[str], frozenset[str]]
) -> Iterator[Problem]:
    """The items of a list that are cut off, but for the last.

    Before the last item "and" is good style, and so it is behind each; alone, further up, it is a torn end.
    """
    items = _ITEM_BREAK.split(paragraph)
    joined = sum(_ends_in_join(item) for item in items[:-1])
    for number, item in enumerate(items[:-1]):
        is_style = _ends_in_join(item) and (joined > 1 or number == len(items) - _BEFORE_LAST)
        if not is_style and _is_cut(item, ends, is_item=False) and not item.rstrip().endswith(","):
            yield _cut(text, begin, item, text.question, certain=True)
        begin += len(item) + 1


def _ends_in_join(item: str) -> bool:
    return item.rstrip(" \t\n*_").rpartition(" ")[2].casefold() in _JOINS


def _is_cut(words: str, ends: tuple[frozenset[str], frozenset[str]], *, is_item: bool) -> bool | None:
    """Whether words are cut off at their end; True where it is certain, None where they are not."""
    whole = words.rstrip(" \t\n*_")
    if whole.endswith(","):
        return None if is_item else True
    parts = whole[-_FAR:].rsplit(None, 2)
    word = parts[-1].casefold() if len(parts) > 1 and not _is_label(parts) else ""
    if is_item and word in _JOINS and len(_ITEM_BREAK.split(whole)) == 1:
        return None
    if word.removesuffix(".") in ends[0]:
        return True
    return False if not is_item and len(parts) > 2 and word in ends[1] else None


def _is_label(parts: list[str]) -> bool:
    """Whether the last word is a letter that stands for something: "Phase I", "within 30 s"."""
    last = parts[-1].removesuffix(".")
    return len(last) == 1 and (last.isupper() or parts[-2][-1].isdigit())


def is_cut_off(words: str, language: str) -> bool:
    """Whether words of a register are cut off without doubt."""
    ends = _ENDS.get(language[:2].casefold(), _ENDS["en"])
    return _is_cut(words, ends, is_item=False) is True


def _cut(text: Text, begin: int, words: str, question: str, *, certain: bool) -> Problem:
    whole = words.rstrip()
    last = _LAST_WORDS.search(whole[-_FAR:])
    said = last.group() if last else whole[-_FAR:]
    return Problem(
        text.at(begin + len(whole) - len(said), begin + len(whole)),
        f"The sentence seems to be cut off: {quoted('… ' + said)}.",
        "Write it to its end; if it was copied, look at the next page of the original.",
        question,
        certain=certain,
    )


def _torn(text: Text, begin: int, paragraph: str, why: str) -> Problem:
    first = _FIRST_WORDS.match(paragraph)
    said = first.group() if first else paragraph
    return Problem(
        text.at(begin, begin + len(said)),
        f"{quoted(said + ' …')} begins in lower case, and {why}.",
        "Join the two, or write the missing half.",
        text.question,
        certain=False,
    )


# ── Looks ───────────────────────────────────────────────────────────────────────────────────────────

_ITALIC = pattern(r"(?<!\*)\*(?!\*)[^*]+\*(?!\*)\W*|_(?!_)[^_]+_\W*")
_FEWEST_WORDS = 8
# Whole sentences in italics at the beginning of a paragraph, and a sentence upright behind them.
_HALF_ITALIC = pattern(r"(\*(?!\*)[^*]+[.!?…]\*|_(?!_)[^_]+[.!?…]_)[ \t\n]+([^\W\d_a-zß-ÿ(¿¡«“][^*_]+)\Z")
# The same amid upright ones; at the end it may be stressed.
_AMID_ITALIC = pattern(r"\A([^*_]+[.!?…])[ \t\n]+(\*(?!\*)[^*]+[.!?…]\*|_(?!_)[^_]+[.!?…]_)[ \t\n]+[^*_]+\Z")
_PICTURE, _LONGEST_PICTURE = pattern(r"!\[[^\]]*\]\([^()\n]*\)\s*\Z"), 1000  # characters
# Known to readers of any newspaper: nobody has to write them out.
_WELL_KNOWN = pattern(
    r"UNESCO|UNICEF|OECD|NATO|NASA|ESA|WHO|IPCC|FIFA|UEFA|IKEA|BBC|COP\d\d|COVID(?:-?19)?|AIDS|LED|FSC|BMX"
    # accounts, taxes, thousands and millions of a currency
    r"|IBAN|SWIFT|BTW|DPH|MWST|MWSt|USt|PTU|ΦΠΑ|TTC|[TKM](?:EUR|CHF|SEK|DKK|NOK|CZK|PLN|GBP|USD)"
    # funds of the European Union, in its languages
    r"|FESR|EFRR|EFRO|EFR|FSE\+?|EFS|FEADER|FEAMPA|ΕΣΠΑ|ΕΤΠΑ|PRTR|KPO|PRR|POO"
)
# "RODO, czyli ogólne rozporządzenie …": what says that the same comes in other words; one row a language.
_THAT_IS = (
    r"that is(?:,|:| to say|(?=\s(?:the|an?|our)\s))|i\.\s?e\.|meaning|short for|also(?=:)"
    r"|c[’']est[-\s]à[-\s]dire|autrement dit|à savoir"
    r"|also(?=\s(?:das?s?|die|de[rmns]|eine?[rmns]?)\s)|das heißt|d\.\s?h\.|kurz für"
    r"|ossia|cioè|ovvero|vale a dire"
    r"|es decir|o sea|a saber"
    r"|ou seja|isto é"
    r"|oftewel|ofwel|dat wil zeggen|dat is|d\.w\.z\."
    r"|czyli|to jest|to znaczy|tj\."
    r"|čiže|teda|to znamená|t\.\s?j\."
    r"|δηλαδή|δηλ\.|ήτοι"
)
_IN_SHORT = (
    "in short|kurz|en abrégé|in breve|w skrócie|skrátene|kortweg|afgekort|en siglas|em sigla|εν συντομία"
)
_EXPANDED_BEFORE = pattern(r"\w[\w’'&-]*\s+\(\s*(?:the\s+)?\Z")
_SAID_BEFORE = pattern(rf"(?<!\w)(?:{_THAT_IS}|{_IN_SHORT})[,:]?\s+(?:\w{{1,3}}\s+|[lL]['’])?\Z")
_NEAR = 25  # so many characters before the letters hold the words that lead to them
# "SIG, le système …", "EUPL, Licenza pubblica dell'Unione": an article, or a capital and two words more.
_ARTICLES = "the|an?|la|le|les|die|der|das|il|lo|el|los|las|o|os|as|de|het|een|η|ο|το|οι|τα"
_EXPANDED_BEHIND = pattern(
    rf"\s*(?:\((?!\d)[^()]*[^\W\d_A-Z]{{3}}|\s[–—-]\s\w|[,:]?\s+(?:{_THAT_IS})[,:]?\s+[^\W\d]"
    rf"|,\s+(?:(?:{_ARTICLES})\s|[lL]['’]"
    r"|[^\W\d_a-zß-ÿα-ώ][\w’'-]*[^\W\d_A-Z][\w’'-]*(?:\s+[\w’'-]+){2}))"
)


@rule("W007", "mixed-style", Severity.INFO, since="final", source="Action Plan template, example in 4.a")
def mixed_style(case: Case) -> Iterator[Problem]:
    """An answer changes between italics and upright, or letters stand for words that nobody gave.

    The template prints its example in italics: a paragraph in italics, or the first half of one, looks like
    the example, left in.
    And whoever did not attend the meetings does not know what "DSSC" is; write it out once. Currencies,
    European funds, and letters of the city's own registers (`access`, names of stakeholders and of
    sources of funding) need no words.

    Bad:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## a. Problem description

    Five streets carry most of the cyclists and have no lane of their own.

    *The council will decide in May which of them is rebuilt first.*  <!-- expect: W007 -->
    ```

    Good:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## a. Problem description

    Five streets carry most of the cyclists and have no lane of their own.

    The council will decide in May which of them is rebuilt first.
    ```
    """
    for text in (text for text in texts.answers(case) if "*" in text.words or "_" in text.words):
        paragraphs = [
            m for m in _PARAGRAPH.finditer(text.words) if not _MARKED.match(_without_stars(m.group()))
        ]
        long = [m for m in paragraphs if len(m.group().split()) >= _FEWEST_WORDS]
        slanted = (m for m in long if _ITALIC.fullmatch(m.group().strip()))
        first = next((m for m in slanted if not _is_caption(text.words, m.start())), None)
        if first is not None and any(not _ITALIC.fullmatch(m.group().strip()) for m in long):
            yield Problem(
                text.at(first.start(), first.start() + len(first.group().split("\n")[0].rstrip())),
                "This paragraph is in italics, others of the same answer are not.",
                "Remove the stars around it, unless the italics are meant.",
                text.question,
                certain=False,
            )
        elif half := next((m for m in map(_half_in_italics, long) if m), None):
            yield Problem(
                text.place.words(half),
                "Part of this paragraph is in italics, the rest is upright.",
                "Remove the stars around these words, unless the italics are meant.",
                text.question,
                certain=False,
            )
    yield from _unexplained(case)


def _half_in_italics(paragraph: re.Match[str]) -> str:
    """The sentences of a paragraph that are in italics where the rest is not; "" where it is of one kind."""
    told = paragraph.group().strip()
    match = _HALF_ITALIC.match(told) or _AMID_ITALIC.match(told)
    if match is None or any(len(half.split()) < _FEWEST_WORDS for half in match.groups()):
        return ""
    return next(half for half in match.groups() if half[0] in "*_").split("\n")[0]


def _is_caption(words: str, begin: int) -> bool:
    """Whether a picture stands directly before a paragraph."""
    return _PICTURE.search(words[max(0, begin - _LONGEST_PICTURE) : begin]) is not None


def _without_stars(paragraph: str) -> str:
    return paragraph.lstrip("*_")


def _unexplained(case: Case) -> Iterator[Problem]:
    """Names of capital letters that are nowhere written out; registers introduce those in them."""
    own = case.plan.facts
    introduced = {word for one in own.stakeholders for word in folded(f"{one.id} {one.name}")}
    # The ways in which the city itself reaches its data, and the programmes that it is paid by.
    introduced |= {word for one in own.data_sources if one.access for word in tokens(one.access)}
    introduced |= {word for one in (own.funding.sources if own.funding else ()) for word in tokens(one.name)}
    written, naming = texts.of_work(case), texts.naming(case)
    actor_names = {name.text for text in written if text in naming for name in text.actors}
    first: dict[str, tuple[Text, int]] = {}
    explained = set()
    for text in filter(naming.__contains__, (*texts.registers(case), *texts.answers(case))):
        for name in letters(text.words):
            before = text.words[max(0, name.begin - 60) : name.begin]
            is_expanded = _EXPANDED_BEFORE.search(before) or _SAID_BEFORE.search(before[-_NEAR:])
            if is_expanded or _EXPANDED_BEHIND.match(text.words, name.end):
                explained.add(name.text)
            first.setdefault(name.text, (text, name.begin))
    whole = "\n".join(text.words for text in written) + "\n" + (own.challenge or "")
    for letters_, (text, begin) in first.items():
        known = (
            _WELL_KNOWN.fullmatch(letters_)
            or letters_ in CODES
            or letters_ in explained
            or letters_ in actor_names
            or letters_.casefold() in introduced
            or is_written_out(letters_, text.words)
        )
        if not known and not _is_spelled_out(letters_, whole):
            yield Problem(
                text.at(begin, begin + len(letters_)),
                f"“{letters_}” is never written out.",
                f"Write it out once: “… ({letters_})”.",
                texts.question_of(case, text),
                certain=False,
            )


def _is_spelled_out(name: str, text: str) -> bool:
    """Whether words with these capitals stand in a row: Urban Digital Twin."""
    return (
        re.search(r"\b" + r"[\w-]*\s+(?:(?:of|for|and|the|de|du|des|la)\s+)?".join(name) + r"[a-z]", text)
        is not None
    )
