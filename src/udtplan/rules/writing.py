"""W: is it the city's own text, and is it written to the end?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.findings import Place, Severity
from udtplan.lazy import pattern
from udtplan.model.edition import Need
from udtplan.names import is_written_out
from udtplan.promises import ANY_MARKS, ANY_WORDS, is_placeholder, is_undecided, promises
from udtplan.rules import texts
from udtplan.rules.case import Case, quoted
from udtplan.rules.registry import RULES, Problem, rule
from udtplan.rules.texts import Sign, Text, Texts
from udtplan.states import State, copied_from_example, is_example_city, prompts_of

_CERTAIN_RUN = 12
_SETTLED = "presentation"  # the stage by which what was open should be decided

# Names that only Lille's example has a reason to use; the second set is at home in all of France.
_LILLE = Sign(r"(?<!\w)(?-i:MEL|ILEVIA|Ilévia)(?!\w)", "mel ilevia ilévia")
_FRANCE = Sign(r"(?<!\w)(?-i:CSTB|CEREMA|Cerema|ESTP|MINnD2050)(?!\w)", "cstb cerema estp minnd2050")


def _written(case: Case) -> Texts:
    """Every text people wrote of their plan, not what they expect of the programme."""
    values = texts.values(case)
    told = Texts.among([text for text in values if text.key != "expectations"], values)
    return Texts.of(texts.as_written(case), told)


def _is_said(case: Case, place: Place, question: str) -> bool:
    """Whether C001 already says of this text that it is no answer."""
    state = case.by_question.get(question)
    return (
        state is not None
        and state.state in (State.PLACEHOLDER, State.NO_TEXT)
        and state.need is not Need.NONE
        and place == state.place
    )


@rule(
    "W001",
    "placeholder",
    Severity.WARNING,
    since="in-person",
    source="Action Plan template, example in 4.e",
    hardens={"final": Severity.ERROR},
)
def placeholder(case: Case) -> Iterator[Problem]:
    """A text promises words to come: "TBD", "to be set", "à définir".

    Readers can't act on a promise. Write what is known, or turn it into an action with a date. Where the
    sentence goes on behind such words, or where they may speak of work ("not yet decided"), it is a guess;
    the latter is said from the presentation on, for a draft may be honest about what is open. Words in
    quotation marks are left alone.

    Bad:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## f. Funding

    The metropolitan budget and a European grant pay for the first year and for the sensors; the
    running costs are to be defined with the finance office.  <!-- expect: W001 -->
    ```

    Good:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## f. Funding

    The metropolitan budget and a European grant pay for the first year and for the sensors; the
    finance office decides on the running costs in May 2026.
    ```
    """
    stages = case.edition
    is_draft = _SETTLED in stages.stage_ids and stages.position(case.stage) < stages.position(_SETTLED)
    written = case.keep(_written)
    promising = set(written.with_one_of(ANY_WORDS, *ANY_MARKS))
    for text in written:
        if is_placeholder(text.words):
            yield from _promise(case, text, text.words)
        elif text in promising:
            for phrase, certain in promises(texts.without_code(text.words)):
                if certain or not is_draft or not is_undecided(phrase):
                    yield from _promise(case, text, phrase, certain)


def _promise(case: Case, text: Text, phrase: str, certain: bool = True) -> Iterator[Problem]:
    question = texts.question_of(case, text)
    if _is_said(case, text.place, question):
        return
    yield Problem(
        text.place.words(phrase),
        f"{quoted(phrase)} promises words to come.",
        "Write what is known today, or make it an action with a date.",
        question,
        certain=certain,
    )


@rule("W002", "example-left", Severity.ERROR, since="challenge", source="Action Plan template, introduction")
def example_left(case: Case) -> Iterator[Problem]:
    """A piece of the template's example stands in another city's plan.

    The template is filled with the example of Lille. Its sentences, and names that only make sense
    there, must not be published as another city's own. Names are left alone where Lille is named in the
    sentence, and letters where the plan writes them out as something else: "Mercia East Line (MEL)".

    Bad:
    ```markdown 2-vision.md
    # 2. A vision for the digital twin

    ## Expected outcomes

    The use of data previously unexploited within the metropolis,  <!-- expect: W002 -->
    because it requires a graphical interface allowing a drastic simplification.
    ```

    Good:
    ```markdown 2-vision.md
    # 2. A vision for the digital twin

    ## Expected outcomes

    Planners see the effect of a new cycle lane on bus times before it is built.
    ```
    """
    if is_example_city(case.plan):
        return
    is_french = case.plan.facts.city.country_code == "FR"
    names = [_LILLE] if is_french else [_LILLE, _FRANCE]
    written, copied = case.keep(_written), set()
    for text in written.where(lambda words: copied_from_example(words).run):
        overlap = copied_from_example(text.words)
        if overlap.phrase:
            copied.add(text)
            question = texts.question_of(case, text)
            state = case.by_question.get(question)
            is_left = state is not None and state.state is State.EXAMPLE_LEFT
            certain = is_left or overlap.run >= _CERTAIN_RUN
            yield Problem(
                text.place.words(overlap.phrase),
                f"These words are the template's example: {quoted(overlap.phrase)}.",
                "Write your own.",
                question,
                severity=None if certain else Severity.WARNING,
                certain=certain,
            )
    for text, match in (pair for name in names for pair in name.all_in(written)):
        if text not in copied and not _is_of_somebody(written, text, match):
            copied.add(text)  # said once a text
            yield Problem(
                text.place.words(match.group()),
                f"“{match.group()}” is a name in the template's example, the plan of Lille.",
                "Write the name of your own partner. If yours has the same name, all is well.",
                texts.question_of(case, text),
                severity=Severity.WARNING,
                certain=False,
            )


_THERE = pattern(r"(?<!\w)Lille(?!\w)")


def _is_of_somebody(written: Texts, text: Text, match: re.Match[str]) -> bool:
    """Whether a name of the example is told to be Lille's, or stands for something of the city's own."""
    if _THERE.search(text.sentence(*match.span())):
        return True
    name = match.group()
    return name.isupper() and any(is_written_out(name, one.words) for one in written if name in one.words)


# ── Instructions ────────────────────────────────────────────────────────────────────────────────────
# What a form asks of whoever fills it in: the verbs, "here", and the verbs behind "please".
_ASKS = {
    "en": ("Describe|Explain|List|Outline|Summarise|Summarize|Specify|Indicate", "here|below", "Please"),
    "fr": (
        "Décrivez|Expliquez|Listez|Précisez|Indiquez|Résumez|Présentez",
        "ici|ci-dessous",
        "Veuillez|Merci de",
    ),
    "de": ("Beschreiben|Erläutern|Nennen|Erklären|Schildern|Listen|Skizzieren", "hier|unten", "Bitte"),
    "it": (
        "Descrivere|Descrivete|Spiegare|Indicare|Elencare|Riassumere|Specificare",
        "qui|di seguito",
        "Si prega di",
    ),
    "es": (
        "Describa|Describir|Explique|Indique|Enumere|Resuma|Especifique",
        "aquí|a continuación",
        "Por favor",
    ),
    "pt": (
        "Descreva|Descrever|Explique|Indique|Enumere|Resuma|Especifique",
        "aqui|abaixo|a seguir",
        "Por favor",
    ),
    "nl": ("Beschrijf|Licht|Leg|Noem|Geef|Omschrijf", "hier|hieronder", "Gelieve"),
    "pl": ("Opisz|Proszę opisać|Wyjaśnij|Wymień|Podaj|Określ|Streść", "tutaj|tu|poniżej", "Proszę"),
    "sk": ("Opíšte|Popíšte|Vysvetlite|Uveďte|Vymenujte|Zhrňte", "sem|tu|nižšie", "Prosím"),
    "el": ("Περιγράψτε|Εξηγήστε|Αναφέρετε|Καταγράψτε|Προσδιορίστε", "εδώ|παρακάτω", "Παρακαλούμε|Παρακαλώ"),
}
_FORM_VERBS = {
    "en": "describe|explain|list|outline|summari[sz]e|specify|indicate",
    "fr": "décrire|expliquer|lister|préciser|indiquer|résumer",
    "de": "beschreiben sie|erläutern sie|nennen sie|erklären sie|schildern sie",
    "it": "descrivere|spiegare|indicare|elencare|specificare",
    "es": "describa|explique|indique|enumere|especifique",
    "pt": "descreva|explique|indique|enumere|especifique",
    "nl": "[^.\n]{0,60} te (?:beschrijven|omschrijven|vermelden)",
    "pl": "opisać|wyjaśnić|wymienić|podać|określić",
    "sk": "opíšte|popíšte|vysvetlite|uveďte",
    "el": "περιγράψτε|εξηγήστε|αναφέρετε",
}


def _asked(language: str) -> Sign:
    verbs, here, please = _ASKS[language]
    begins = r"(?:^[ \t]*(?:[-*+][ \t]+)?|(?<=[.!?:]\s))[*_\[]{0,2}"
    needed = f"{verbs}|{please}".casefold().replace(" ", "|").replace("|", " ")
    return Sign(
        rf"{begins}(?:(?-i:{verbs})\b[^.!?\n]{{0,60}}?\b(?:{here})\b|(?-i:{please}),?\s+(?:{_FORM_VERBS[language]})\b)",
        needed,
    )


_ASKED = {language: _asked(language) for language in _ASKS}


@rule("W003", "prompt-left", Severity.WARNING, since="in-person", source="Action Plan template, all prompts")
def prompt_left(case: Case) -> Iterator[Problem]:
    """The words of a question stand inside an answer.

    The question is shown above the answer in every document; in the answer it reads like a mistake.
    Questions quoted on purpose, with quotation marks or `>` before them, are left alone. A sentence in the
    voice of a form ("Describe here …") is taken for one that was left in, as a guess.

    Bad:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## a. Problem description

    What is the specific problem or challenge you want to address?  <!-- expect: W003 -->
    Cyclists avoid five streets, and nobody knows which of them to rebuild first.
    ```

    Good:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## a. Problem description

    Cyclists avoid five streets, and nobody knows which of them to rebuild first.
    ```
    """
    prompts = prompts_of(case.template)
    for answers in case.plan.answers.values():
        for answer in answers:
            phrase = prompts.first_in(answer.prose)
            if phrase and not _is_said(case, answer.place, answer.question):
                yield Problem(
                    answer.place.words(phrase),
                    f"The question's own words stand in the answer: {quoted(phrase)}.",
                    "Remove them; the question is shown above your answer anyway.",
                    answer.question,
                )
    asked = _ASKED.get(case.plan.facts.language[:2].casefold(), _ASKED["en"])
    for text, match in asked.first_in_each(texts.answers(case)):
        if not prompts.first_in(text.words) and not _is_said(case, text.place, text.question):
            yield Problem(
                text.at(*match.span()),
                f"{quoted(match.group().strip())} asks the reader to write: is it left from a form?",
                "Remove it, if the words behind it are your answer.",
                text.question,
                certain=False,
            )


@rule(
    "W004",
    "short-answer",
    Severity.WARNING,
    since="in-person",
    source="Action Plan template, all prompts",
    shows_prompt=True,
)
def short_answer(case: Case) -> Iterator[Problem]:
    """An answer is too short for what is asked.

    A prompt with three questions needs about three sentences. The measure is generous: twelve words,
    and six for each question mark; a quarter less in Polish, Slovak and their like, a fifth less in German,
    Dutch and the Nordic languages, a tenth less in Greek, which say the same in fewer words. A draft may be
    as short as it is.

    Bad:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## f. Funding  <!-- expect: W004 -->

    The city budget.
    ```

    Good:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## f. Funding

    About €200 k once and €40 k a year. The city budget pays half, a European grant the rest; the
    grant is applied for in May 2026.
    ```
    """
    for state in case.states:
        question = state.question
        if state.short and state.need is Need.REQUIRED and not _is_vague(case, question.id):
            asked = f"{question.asks} questions" if question.asks > 1 else "what is asked"
            yield Problem(
                state.place,
                f"{question.reference} {question.label} has {_counted(state.words)} for {asked}.",
                "Add a sentence for each thing that is asked.",
                question.id,
            )


def _is_vague(case: Case, question: str) -> bool:
    """Whether D001 says of 3.d that nothing is in its few words."""
    is_asked = question == "objectives.data" and RULES["D001"].looks_at(case.edition, case.stage)
    return is_asked and any(problem.severity is None for problem in RULES["D001"].look(case))


def _counted(words: int) -> str:
    return f"{words} word{'s' if words > 1 else ''}"
