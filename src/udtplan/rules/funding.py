"""F: what does it cost, who pays, and can the amounts be read?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.amounts import Amount, find, read
from udtplan.findings import Place, Severity
from udtplan.lazy import pattern
from udtplan.model.facts import FundingSource
from udtplan.promises import is_placeholder, promises
from udtplan.prose import folded
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.hoped_for import hoped_for
from udtplan.rules.reading.told_amounts import is_of_thousands, unclear_in_prose
from udtplan.rules.registry import Problem, rule
from udtplan.rules.said import (
    action_words,
    given,
    is_closed,
    is_roadmap_torn,
    is_unread,
    is_written,
    place_of,
    prose,
    roadmap_words,
    sentences,
)
from udtplan.rules.vocabulary import funding as speaks_of
from udtplan.rules.vocabulary import sums
from udtplan.rules.vocabulary.topic import is_denied
from udtplan.timeline.schedule_words import SENSORS

_FUNDING, _DIAGNOSIS = "objectives.funding", "diagnosis.funding"
_CLAUSE_END = pattern(r"[,;:]\s|\s[–—-]\s")
_WORD_END = pattern(r"(?!\w)")
_NEXT_WORD = pattern(r"[ ]\w+")
_BY_MEANS = pattern(r"\b(?:with|avec|mit|con|com|met|z|so?|με)\b", re.IGNORECASE)
_SMALLEST_NAME = 4  # letters of a word that tells one source from another
_ANY_SOURCE = frozenset(
    (
        "budget grant grants fund funds funding programme program city own national call"
        " subvention fonds appel ville programme propre mittel haushalt stadt förderung aufruf programm"
        " bilancio fondo fondi bando comune programma presupuesto fondo fondos convocatoria programa"
        " orçamento fundo fundos candidatura programa begroting subsidie gemeente oproep programma"
        " budżet środki fundusz dotacja miasto program rozpočet fond dotácia mesto výzva"
        " προϋπολογισμός ταμείο επιχορήγηση δήμος πρόγραμμα πρόσκληση"
    ).split()
)


@rule(
    "F001",
    "no-cost-estimate",
    Severity.WARNING,
    since="in-person",
    source="Action Plan template, 3.f",
    hardens={"final": Severity.ERROR},
    shows_prompt=True,
)
def no_cost_estimate(case: Case) -> Iterator[Problem]:
    """Nothing says what the use case costs, not even roughly.

    Nobody can decide on a project without a price, and no call for grants takes an application
    without one. A range from two offers or from another city is enough. What is secured or applied for
    is who pays, and no price; nor is any amount beside “we have no estimate yet”.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    funding:
      estimate: to be discussed  # expect: F001
      sources: [{name: Recovery fund, status: applied}]
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    funding:
      estimate: €150–250 k, one-off
      sources: [{name: Recovery fund, status: applied}]
    ```
    """
    funding, language = case.plan.facts.funding, case.plan.facts.language
    if not is_written(case, _FUNDING) or is_unread(case, "funding"):
        return
    estimate = (funding.estimate or "") if funding is not None else ""
    if is_placeholder(estimate) or (estimate and read(estimate, language).low is not None):
        return
    if estimate and read(estimate, language).high is not None:
        return
    if find(estimate, language) or _is_promised(case, yearly=False):
        return
    if sums.IN_WORDS.search(prose(case, _FUNDING, _DIAGNOSIS)):
        return
    had = _no_price(case) if case.keep(_amounts) else []
    if not {amount.text for amount in case.keep(_amounts)} <= {*had}:
        return
    missing = "There is no cost estimate, not even a range"
    missing += f"; {quoted(had[0])} is said of money in hand or asked for, or spent before." if had else "."
    yield Problem(
        place_of(case, _FUNDING, funding, "estimate"),
        f"{quoted(estimate)} is no amount." if estimate else missing,
        "Write `funding: {estimate: €150–250 k}` in plan.yaml, or the amount with its currency in 3.f.",
        _FUNDING,
        certain=not had,
    )


def _amounts(case: Case) -> list[Amount]:
    """The amounts of money that 3.f and 4.c name."""
    return find(prose(case, _FUNDING, _DIAGNOSIS), case.plan.facts.language)


def _no_price(case: Case) -> list[str]:
    """The amounts of 3.f and 4.c that are no cost: money in hand; where an estimate is denied, all others."""
    told = sentences(prose(case, _FUNDING, _DIAGNOSIS))
    if not any(map(_denies_estimate, told)):
        return _in_hand(case)
    return [
        amount.text
        for sentence in told
        for part in (_CLAUSE_END.split(sentence) if _denies_estimate(sentence) else [sentence])
        for amount in find(part, case.plan.facts.language)
        if amount.period == "year"
        or (amount.low == amount.high and (_denies_estimate(part) or not _is_cost(part)))
    ]


def _is_cost(part: str) -> bool:
    return bool(speaks_of.COST.search(part) or speaks_of.WANTED.search(part))


def _denies_estimate(sentence: str) -> bool:
    """Whether it says that the cost is not known yet; that of each year is another matter."""
    return bool(speaks_of.NO_ESTIMATE.search(sentence)) and not speaks_of.YEARLY.search(sentence)


def _in_hand(case: Case) -> list[str]:
    """The amounts that 3.f and 4.c name as money secured, granted or asked for, and not as a cost."""
    language = case.plan.facts.language
    return [
        amount.text
        for sentence in sentences(prose(case, _FUNDING, _DIAGNOSIS))
        for clause in _CLAUSE_END.split(sentence)
        if _is_no_price(sentence, clause)
        for amount in find(clause, language)
        if amount.low == amount.high
    ]


def _is_no_price(sentence: str, clause: str) -> bool:
    """Whether an amount is other money here: the city's budget, a past bill, a grant, money in hand."""
    if sums.NOT_ITS_PRICE.search(clause):
        return not speaks_of.WANTED.search(sums.NOT_ITS_PRICE.sub(" ", sentence))
    if speaks_of.COST.search(sentence) or speaks_of.WANTED.search(sentence):
        return False
    return bool(speaks_of.IN_HAND.search(clause) or sums.A_GRANT.search(clause))


def _is_promised(case: Case, *, yearly: bool) -> bool:
    """Whether 3.f says that an amount is still to come: then W001 asks for it."""
    for sentence in sentences(prose(case, _FUNDING)):
        is_asked = speaks_of.COST.search(sentence) and bool(speaks_of.YEARLY.search(sentence)) is yearly
        if is_asked and any(certain for _, certain in promises(sentence)):
            return True
    return False


@rule(
    "F002",
    "only-potential-funding",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, 3.f and 4.c",
)
def only_potential_funding(case: Case) -> Iterator[Problem]:
    """Every source of funding is only potential, and no step secures one.

    “Possible grants” pay nothing. What helps is a source with its next step: which call, who applies,
    when it is decided. An action of the roadmap counts when it names the source and what is done to get it.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    funding:
      estimate: €200 k
      sources:  # expect: F002
        - {name: Digital Europe call, status: potential}
        - {name: Regional budget, status: potential}
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    funding:
      estimate: €200 k
      sources:
        - {name: Digital Europe call, status: applied}
        - {name: Regional budget, status: potential}
    ```
    """
    funding = case.plan.facts.funding
    if is_closed(case, _FUNDING) or is_unread(case, "funding"):
        return
    if funding is not None and funding.sources:
        if (
            all(one.status == "potential" for one in funding.sources)
            and not any(_is_being_secured(case, one) for one in funding.sources)
            and not is_roadmap_torn(case)
        ):
            yield Problem(
                funding.at("sources"),
                "Every source of funding is only potential, and no action secures one.",
                "Say for one of them what is done next: which call or decision, who, and when.",
                _FUNDING,
                certain=not case.actions,  # what an action is for is told by its words
            )
        return
    if found := hoped_for(case):
        yield Problem(
            found.text.at(found.begin, found.end),
            "Every source of funding seems to be only a possibility.",
            "Say for one of them what is done next: which call or decision, who, and when.",
            found.text.question,
            certain=False,
        )


def _is_being_secured(case: Case, source: FundingSource) -> bool:
    """Whether an action is about getting the money: a piece of it says both, or it says most of the name."""
    name = {word for word in folded(source.name) if len(word) >= _SMALLEST_NAME and not word.isdigit()}
    name -= _ANY_SOURCE
    for action in case.actions:
        pieces = action_words(action).split("\n")
        asks = [piece for piece in pieces if speaks_of.SECURES.first_in(piece)]
        if any(source.name in piece or name & set(folded(piece)) for piece in asks):
            return True
        if asks and 2 * len(name & set(folded(" ".join(pieces)))) > len(name):
            return True
    return False


@rule(
    "F003",
    "no-recurring-cost",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, 4.c: can the sources be sustained over time?",
)
def no_recurring_cost(case: Case) -> Iterator[Problem]:
    """Maintenance or support is planned, and nothing says what it costs each year.

    Twins die when the project ends and nobody pays for servers, updates and help. A yearly amount,
    even a rough one, and the budget it comes from keep them alive.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    funding: {estimate: €200 k}  # expect: F003
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: keep, title: Maintenance and user support, goal: It runs, steps: [Hire], timeline: 2027}
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    funding: {estimate: €200 k, recurring: "€40 k a year from 2027, IT budget"}
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: keep, title: Maintenance and user support, goal: It runs, steps: [Hire], timeline: 2027}
    ```
    """
    funding, language = case.plan.facts.funding, case.plan.facts.language
    told = prose(case, _FUNDING, _DIAGNOSIS)
    if is_unread(case, "funding") or is_closed(case, _FUNDING) or (funding is not None and funding.recurring):
        return
    if (funding is None and not told) or _is_promised(case, yearly=True):
        return
    bought = case.plan.facts.procurement
    duties = (bought.responsibilities if bought else None) or ""
    foreseen = (roadmap_words(case), told, prose(case, "diagnosis.procurement"), duties)
    planned = "\n\n".join(filter(None, foreseen))
    upkeep = _with_its_object(speaks_of.UPKEEP.first_in(planned), planned) or _cared_for(planned)
    upkeep = upkeep or _kept_alive(told)
    amounts = [*case.keep(_amounts)]
    if funding is not None and funding.estimate:
        amounts.append(read(funding.estimate, language))
    is_priced = any(amount.period in ("year", "month", "quarter") for amount in amounts)
    if upkeep and not is_priced and not _is_paid_yearly(case):
        yield Problem(
            place_of(case, _FUNDING, funding, "recurring"),
            f"{quoted(upkeep)} is planned, but nothing says what it costs each year.",
            "Write `funding: {recurring: €40 k a year from 2027}` in plan.yaml.",
            _FUNDING,
            certain=False,
        )


def _with_its_object(sign: str, planned: str) -> str:
    """Words that end in an article, with the word behind it: "maintains the model"."""
    if not sign.lower().endswith((" the", " des", " de")):
        return sign
    begin = planned.find(sign)
    end = _NEXT_WORD.match(planned, begin + len(sign)) if begin >= 0 else None
    return planned[begin : end.end()] if end else sign


def _cared_for(planned: str) -> str:
    """What tells of upkeep without its name: what is done to sensors or to the twin, again and again."""
    for line in planned.split("\n"):
        for sentence in sentences(line) if speaks_of.OFTEN.search(line) else ():
            care = speaks_of.CARED_FOR.search(sentence)
            what = (SENSORS().search(sentence) or speaks_of.KEPT_UP.search(sentence)) if care else None
            if care and what and speaks_of.OFTEN.search(sentence):
                first, last = sorted([care.span(), what.span()])
                end = _WORD_END.search(sentence, last[1])
                said = sentence[first[0] : end.start() if end else None]
                if not _BY_MEANS.search(said):
                    return said
    return ""


def _kept_alive(told: str) -> str:
    """What an answer on money says of the years after, without the name of upkeep, and not to deny it."""
    for sentence in sentences(told):
        found = None if sums.AT_NO_COST.search(sentence) else sums.KEPT_ALIVE.search(sentence)
        if found and not is_denied(sentence, found.start()):
            return found.group()
    return ""


def _is_paid_yearly(case: Case) -> bool:
    """Whether a sentence says what upkeep takes out of a budget each year, however far apart."""
    told, language = prose(case, _FUNDING, _DIAGNOSIS), case.plan.facts.language
    return any(
        (speaks_of.A_YEAR.search(sentence) or speaks_of.YEARLY.search(sentence))
        and (speaks_of.UPKEEP.first_in(sentence) or sums.KEPT_ALIVE.search(sentence))
        and (speaks_of.A_YEAR.search(sentence) or speaks_of.COST.search(sentence))
        and find(sentence, language)
        for sentence in sentences(told)
    )


@rule(
    "F004",
    "unclear-amount",
    Severity.WARNING,
    since="introductory",
    source="Action Plan template, 1; the wording of amounts in public plans",
)
def unclear_amount(case: Case) -> Iterator[Problem]:
    """An amount of money can't be read for certain.

    “2 billion” of what, and each year? “1.500” is fifteen hundred in some countries and one and a
    half in others, and “250–150 k” runs backwards. Organisers compare fifteen cities: an amount needs
    its currency, and a budget its period. Thousands parted as in another language (“240.000 EUR” in English)
    are mentioned once. In 1.2, 3.f and 4.c such amounts are pointed at in words, too, which is a guess.
    Whether VAT is in it only matters near a threshold; P001 asks for it there.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata, budget: 2 billion}  # expect: F004
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata, budget: close to €2 billion annually}
    ```
    """
    own = case.plan.facts
    amounts: list[tuple[Place, str | None, str]] = [(own.city.at("budget"), own.city.budget, "budget")]
    if own.funding is not None:
        amounts.append((own.funding.at("estimate"), own.funding.estimate, "estimate"))
        amounts.append((own.funding.at("recurring"), own.funding.recurring, "recurring"))
        amounts += [(one.at("amount"), one.amount, "amount") for one in own.funding.sources]
    amounts += [(source.at("cost"), source.cost, "cost") for source in own.data_sources]
    amounts += [(action.at("cost"), action.cost, "cost") for action in case.actions]
    parted: list[Problem] = []
    for place, text, kind in amounts:
        for problem in _unclear(case, place, text, kind) if given(text) and text is not None else ():
            if is_of_thousands(read(text, case.plan.facts.language)):
                parted.append(problem)
            else:
                yield problem
    if parted:
        others = f" {len(parted) - 1} more are written so." if len(parted) > 1 else ""
        yield parted[0]._replace(
            message=f"{parted[0].message}{others}", severity=Severity.INFO, certain=False
        )
    yield from unclear_in_prose(case)


def _unclear(case: Case, place: Place, text: str, kind: str) -> Iterator[Problem]:
    amount, question = read(text, case.plan.facts.language), case.question_at(place)
    if not amount.is_read:
        # An estimate that is no amount is F001's; costs may be words: "free", "in the contract".
        if kind == "budget":
            yield Problem(place, f"{quoted(text)} is not read: {_lower(amount.why)}", _HINT, question)
        return
    if amount.high == 0:
        return
    lacks = _lacks(amount, kind)
    if amount.readings:
        choice = " or ".join(quoted(reading.words) for reading in amount.readings)
        yield Problem(place, f"{quoted(text)} can be read as {choice}.", "Write the one you mean.", question)
    elif "ambiguous" in amount.flags and amount.why:
        hint = "Write the lower end first, and the scale that holds for both: `€150–250 k`."
        yield Problem(place, f"{quoted(text)} can't be read for certain. {amount.why}", hint, question)
    elif lacks:
        yield Problem(
            place,
            f"{quoted(text)} does not say {' nor '.join(lacks)}.",
            _HINT,
            question,
            severity=Severity.INFO if lacks == [_PERIOD] else None,
        )
    elif (
        "no-scale" in amount.flags and "rate" not in amount.flags and kind in ("budget", "estimate", "amount")
    ):
        yield Problem(
            place,
            f"{quoted(text)} is read as {amount.words()}: is a k or a million missing?",
            "Write the scale: `€150–250 k`.",
            question,
            certain=False,
        )


_CURRENCY, _PERIOD = "in which currency", "for which period"
_HINT = "Write it like `€2 billion a year` or `€150–250 k`."


def _lacks(amount: Amount, kind: str) -> list[str]:
    lacks = [_CURRENCY] if "no-currency" in amount.flags else []
    return [*lacks, _PERIOD] if kind == "budget" and "no-period" in amount.flags else lacks


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
