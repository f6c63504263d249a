"""Machine learning that one place knows of, and that another says there is none of."""

from __future__ import annotations

from collections.abc import Iterator

from udtplan.prose import tokens
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.claims import Clash, place_said
from udtplan.rules.reading.clauses import Clause, Words, sentences
from udtplan.rules.texts import Text, Texts
from udtplan.rules.vocabulary.legal import AI, AI_LAW
from udtplan.rules.vocabulary.settled import ROWS

# Where it is told what the twin is and does; elsewhere somebody may know or teach it.
_TWIN = (
    "summary.overview",
    "objectives.problem",
    "objectives.output",
    "objectives.data",
    "vision.",
    "diagnosis.data",
)
_LEGAL = "diagnosis.data.legal"
_BESIDE = 5  # so many words around it one that denies it: "AI is not used"
# Formulas predict, too.
_NOT_LEARNED = ("predi", "prädi", "prédi", "voorspel", "vorausschau", "προγνωσ", "πρόβλεψ")
# One kind of it is denied, and not all; or it is said of a class of the law.
_OF_A_KIND = Words(
    "high hochrisiko* haut élevé hautes alto elevado elevada hoog hoge wysokiego wysokie vysoko vysokým"
    " vysokého υψηλού generative générative generativ* generatywn* generatívn* chatbot* for_decisions"
)
_NOT = Words("not never no pas jamais nicht kein* non no não niet geen nie žiadn* nepouží* δεν")
# What is possible, done by others or before, or learned by people.
_ELSEWHERE = Words(
    "dropped rejected discarded decided_against considered abandoned écarté* verworfen scartat* descartad*"
    " verworpen odrzuc* zavrhnut* απορρίφθηκ* could may might later option* idea* instead unlike rather"
    " possible perhaps course* training_course skills expert* vendor* tested pourrai* plus_tard option"
    " idée plutôt contrairement peut_être formation* compétence* expert* könnte* später statt anstatt"
    " anders vielleicht möglich* schulung* kurs* erst_später potrebbe* tardi invece forse corso corsi"
    " possibil* anziché podría* tarde vez quizá quizás curso* posible posibl* poderia* tarde talvez"
    " possível possíve* zou kunnen later misschien cursus* mogelijk* plaats mógł* później zamiast może"
    " kurs* szkoleni* mohol* mohl* neskôr namiesto možno školeni* μπορούσε* αργότερα αντί ίσως σεμινάρι*"
)


def learned_or_not(case: Case, texts: Texts) -> Iterator[Clash]:
    """Machine learning in the twin, which the register or another answer says it does without."""
    told = [text for text in texts.speaking_of(AI) if text.question.startswith(_TWIN)]
    if not told:
        return
    denial = next(_denials(case, told), None)
    if denial is None:
        return
    against, where = denial
    for text in told:
        for sentence in sentences(text) if text is not where else ():
            sign = AI.first_in(sentence.said)
            is_told = sign and not sign.casefold().startswith(_NOT_LEARNED) and not _is_denied(case, sentence)
            if is_told and not _is_elsewhere(case, sentence):
                begin = text.words.index(sign, sentence.span[0])
                yield Clash(text, begin, begin + len(sign), against)
                return


def _denials(case: Case, texts: list[Text]) -> Iterator[tuple[str, Text | None]]:
    """Where it is said that there is none, in words for a message."""
    legal = case.plan.facts.legal
    if legal is not None and legal.ai_act:
        if any(_is_denied(case, one) for one in sentences(Text(legal.ai_act, "", legal, "ai_act"))):
            yield f"plan.yaml has `ai_act:` {quoted(legal.ai_act)}", None
        return
    for text in texts:
        for one in sentences(text) if text.question == _LEGAL else ():
            if _is_denied(case, one) and not _is_elsewhere(case, one):
                yield f"{place_said(case, text)} says {quoted(one.said)}", text


def _is_denied(case: Case, sentence: Clause) -> bool:
    """Whether a sentence says that there is no machine learning at all."""
    said, row = sentence.said, ROWS.get(case.plan.facts.language[:2])
    if row is None or _OF_A_KIND.are_in(sentence.words):
        return False
    if not AI.is_named(said):
        return len(sentence.words) == 1 and row.no.are_in(sentence.words)  # "None."
    if not AI.first_in(said):
        return not AI_LAW.is_named(said)
    sign = AI.first_in(said)
    before, _, behind = said.partition(sign)
    beside = [*tokens(before)[-_BESIDE:], *tokens(behind)[:_BESIDE]]
    return _NOT.are_in(beside) and not AI_LAW.is_named(said)


def _is_elsewhere(case: Case, sentence: Clause) -> bool:
    row = ROWS.get(case.plan.facts.language[:2])
    return (
        AI_LAW.is_named(sentence.said)
        or _ELSEWHERE.are_in(sentence.words)
        or (row is not None and row.unless.are_in(sentence.words))
    )
