"""Where an answer says that those who build the twin and those who use it do not meet: a guess, by words."""

from __future__ import annotations

from collections.abc import Iterator

from udtplan.rules import texts
from udtplan.rules.case import Case
from udtplan.rules.reading.accountable import Told
from udtplan.rules.texts import Sign, Signs, Texts
from udtplan.rules.vocabulary.governance import COORDINATION

_QUESTIONS = ("objectives.governance", "diagnosis.governance", "diagnosis.governance.internal-alignment")
_GAP = r"[^.;:!?\n]{0,50}?"


def _sign(no: str, what: str, fails: str, rarely: str, needed: str) -> Sign:
    """No meeting, a meeting that fails to happen, and those who meet when they have to."""
    some = r"(?:[\w’'-]+\s+){0,3}?"
    shapes = (rf"(?:{no})\s+{some}(?:{what})", rf"(?:{what})\b{_GAP}\b(?:{fails})", rarely)
    return Sign(rf"\b(?:{'|'.join(shapes)})\b", needed)


# By language: a "no"; what it is that there is none of; what does not happen to it; who hardly meets.
_APART = Signs(
    _sign(
        r"no|not any|without(?: any)?|lacks?|lacking",
        r"(?:regular|fixed|joint|common|formal|standing|shared) (?:meetings?|contact|exchange|forum"
        r"|body|board|channel)"
        r"|forum|coordination|regular exchange|contact between",
        r"does not (?:take place|happen|exist)|do not (?:take place|happen|exist)|(?:is"
        r"|are) (?:missing|lacking)",
        r"(?:do not|don[’']t|never|hardly(?: ever)?|rarely|seldom) meet\b"
        r"|(?:meet|talk|speak) (?:to each other )?(?:only )?(?:when|if) (?:it is )?(?:needed"
        r"|necessary|required)"
        r"|(?:meet|talk) (?:only )?(?:by chance|when (?:there is a problem|something breaks))",
        "no not without lack lacks lacking missing never hardly rarely seldom needed necessary"
        " required chance when",
    ),
    _sign(
        r"aucune?|pas d[’']|pas de|sans|manque d[’']|manque de",
        r"(?:d[’'])?(?:instance|réunion|lieu d[’']échange|échange régulier|comité commun|coordination"
        r"|concertation)s?",
        r"n[’']existe(?:nt)? pas|n[’']a pas lieu|n[’']ont pas lieu|fait défaut|font défaut|manquent?",
        r"ne se (?:réunissent|rencontrent|concertent) (?:pas|jamais|guère|que rarement|qu[’']en cas)"
        r"|(?:se (?:réunissent|rencontrent|voient)) (?:seulement |uniquement )?(?:en cas de besoin"
        r"|si besoin|au besoin)",
        "aucun aucune pas sans manque manquent défaut jamais guère besoin rarement qu cas",
    ),
    _sign(
        r"keine?n?|ohne|fehlen|fehlt(?: ein| eine)?",
        r"(?:regelmäßige[rsn]? |feste[rsn]? |gemeinsame[rsn]? )?(?:austausch|treffen|abstimmung|runde"
        r"|gremium|besprechung\w*)",
        r"findet nicht statt|finden nicht statt|gibt es nicht|gibt es (?:bisher |noch )?kein\w*|fehlt"
        r"|fehlen",
        r"(?:treffen sich|stimmen sich) (?:nicht|nie|selten|kaum|nur bei bedarf|nur im bedarfsfall"
        r"|nur anlassbezogen)",
        "kein keine keinen ohne fehlt fehlen nicht nie selten kaum bedarf bedarfsfall anlassbezogen",
    ),
    _sign(
        r"nessuna?|non (?:c[’']è|esiste|è previst[oa])(?: un[oa]?)?|senza|manca(?:no)?(?: un[oa]?)?",
        r"tavolo|riunion[ei]|sede comune|luogo di confronto|momento di confronto|coordinamento"
        r"|incontr[oi] regolar[ei]",
        r"non (?:c[’']è|ci sono|esiste|esistono|ha luogo)|manca|mancano",
        r"non si (?:incontrano|riuniscono)|si (?:incontrano|vedono|sentono) solo (?:al bisogno|se serve"
        r"|quando serve|in caso di necessità)",
        "nessun nessuna non senza manca mancano solo",
    ),
    _sign(
        r"ning[uú]na?|no (?:hay|existe|tenemos)(?: un[ao]?)?|sin|falta(?: un[ao]?)?|carecen? de",
        r"foro|reuni(?:ón|ones)|mesa|órgano común|espacio común|coordinación|intercambio",
        r"no (?:existe|existen|se celebra|se celebran|tiene lugar)|falta|faltan",
        r"no se (?:reúnen|coordinan)|(?:se reúnen|se ven) (?:solo|sólo|solamente) (?:cuando"
        r"|si) (?:hace falta|es necesario)",
        "ningún ninguna no sin falta faltan carece carecen solo sólo solamente",
    ),
    _sign(
        r"nenhuma?|não (?:há|existe|temos)(?: um[a]?)?|sem|falta(?: um[a]?)?",
        r"fórum|reuni(?:ão|ões)|mesa|espaço comum|órgão comum|coordenação|articulação",
        r"não (?:existe|existem|se realiza|se realizam|tem lugar)|falta|faltam",
        r"não se (?:reúnem|encontram|articulam)|(?:reúnem-se|encontram-se|falam) (?:só"
        r"|apenas) (?:quando|se) (?:é )?(?:preciso|necessário)",
        "nenhum nenhuma não sem falta faltam só apenas",
    ),
    _sign(
        r"geen|zonder|ontbreekt(?: een)?",
        r"(?:regelmatig |vast |gezamenlijk )?overleg|vergadering|afstemming|gremium"
        r"|platform voor overleg|uitwisseling",
        r"vindt niet plaats|vinden niet plaats|is er niet|ontbreekt|ontbreken|bestaat niet",
        r"(?:spreken|zien|ontmoeten) elkaar (?:niet|nooit|zelden|nauwelijks|alleen als|alleen wanneer"
        r"|alleen bij)",
        "geen zonder ontbreekt ontbreken niet nooit zelden nauwelijks alleen",
    ),
    _sign(
        r"brak|brakuje|nie ma|bez|nie istnieje|nie odbywają się|nie odbywa się",
        r"forum|spotka\w+|zespołu|koordynacji|wymiany|narad\w*",
        r"nie odbywa(?:ją)? się|nie ma|brakuje|nie istnieje",
        r"nie (?:spotykają|widują) się|spotykają się (?:tylko |jedynie )?(?:w razie potrzeby|doraźnie)",
        "brak brakuje nie bez razie doraźnie",
    ),
    _sign(
        r"chýba|chýbajú|bez|nie je|neexistuje|nemáme|nekonajú sa|nekoná sa",
        r"fórum|stretnut\w+|koordináci\w+|pracovná skupina|spoločný orgán|výmena",
        r"sa nekoná|sa nekonajú|neexistuje|neexistujú|chýba|chýbajú",
        r"(?:sa )?(?:nestretávajú|nestretáva)(?: sa)?|stretávajú sa (?:len|iba) (?:v prípade potreby"
        r"|podľa potreby|keď treba)",
        "chýba chýbajú bez nie neexistuje neexistujú nemáme nekoná nekonajú nestretávajú"
        " nerozprávajú nestretáva len iba",
    ),
    _sign(
        r"καμία|κανένα|κανένας|χωρίς|δεν (?:υπάρχει|υπάρχουν|γίνεται|γίνονται)|λείπει|λείπουν",
        r"φόρουμ|συν[αά]ντησ\w+|συναντήσεις|συντονισμ\w+|κοιν[όή] όργανο|επιτροπή|ανταλλαγή",
        r"δεν (?:υπάρχει|υπάρχουν|γίνεται|γίνονται)|λείπει|λείπουν",
        r"δεν (?:συναντιούνται|συναντώνται|συνεδριάζουν)|συναντώνται μόνο (?:όταν|αν) (?:χρειαστεί"
        r"|χρειάζεται)",
        "καμία κανένα κανένας χωρίς δεν λείπει λείπουν μόνο",
    ),
)


def worked_apart(case: Case) -> Iterator[Told]:
    """Where an answer denies that they meet, and no answer names what they do instead."""
    answers = texts.answers(case)
    told = Texts.among([text for text in answers if text.question in _QUESTIONS], answers)
    found = [(text, match) for text, match in _APART.all_in(told)]
    if not found:
        return
    rest = [text.words for text in told]
    for text, match in found:
        sentence = text.sentence(*match.span())
        rest = [words.replace(sentence, " ") for words in rest]
    if not COORDINATION.first_in("\n\n".join(rest)):
        for text, match in found:
            yield Told(text, *match.span())
