"""Dates that answers name and no action of the roadmap takes up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from udtplan.model.plan import Answer
from udtplan.model.roadmap import Action
from udtplan.prose import tokens
from udtplan.rules.case import Case, Dated
from udtplan.timeline import Bound, Period, Precision, Verdict, overlaps
from udtplan.timeline.schedule_prose import Mention, dates_in
from udtplan.timeline.schedule_words import (
    COMES_BEFORE,
    COMES_BEHIND,
    COMMON,
    DONE,
    LASTS,
    LIMITS,
    PROMISE,
    UNTIL,
    UNTIL_OR_BY,
    WAS,
    WHICH,
)

COMMITS = ("objectives", "diagnosis")  # sections that say what is to be done; others may dream
_COMMITTED = 5  # years; a year further away is a vision, not a date to work to
_CONTEXT = "city"  # tells of others' work as well
_STEM = 6  # letters by which "sign" is not told from "signs", but "transport" is from "transaction"
_MARKS, _ENOUGH = ",;:", 2  # ends of a clause; words that tell what it is about
_TERSE = 6  # who says less of an action may mean anything by it
_NEAR = 92  # days between the end of a roadmap and how its summary words it


class Untaken(NamedTuple):
    """A date in an answer; certain where it is promised, still to come, and no action runs just then."""

    answer: Answer
    mention: Mention
    certain: bool


def untaken_dates(case: Case, begins: date) -> Iterator[Untaken]:
    """What answers name for a day after `begins`, and no action starts, ends or speaks of."""
    actions: list[_Work] | None = None
    for section, answers in case.plan.answers.items():
        if section == _CONTEXT:
            continue
        far = begins.year + (_COMMITTED if section in COMMITS else -1)
        for answer in answers:
            for mention in dates_in(answer.prose, case.plan.facts.language):
                if not _is_ahead(mention, begins if mention.promised else max(begins, case.as_of), far):
                    continue
                if mention.promised and not _is_ahead(mention, case.as_of, far) and _was(mention):
                    continue
                if _lasts(mention) or (section == "summary" and _tells_of_all(mention, case.timeline)):
                    continue
                if actions is None:
                    actions = [_Work(case, *one) for one in case.timeline]
                about = _told_with(mention)
                if any(action.takes_up(mention, about) for action in actions):
                    continue
                if LIMITS().search(_clause(mention)[1]) or _comes_by_itself(mention):
                    continue
                # Where actions run just then, only their words tell that they are about something else.
                alone = not any(action.runs_at(mention) for action in actions)
                yield Untaken(
                    answer, mention, mention.promised and alone and _is_ahead(mention, case.as_of, far)
                )


def _is_ahead(mention: Mention, begins: date, far: int) -> bool:
    """Whether a date lies ahead of the plan; a year alone that is further than `far` is a vision."""
    last = mention.period.end or mention.period.start
    if last is None or last.latest < begins:
        return False
    return last.precision is not Precision.YEAR or last.earliest.year <= far


def _was(mention: Mention) -> bool:
    """Whether the clause of a date tells of what was, and another one promises."""
    clause = _clause(mention)[1]
    return WAS().search(clause) is not None and PROMISE().search(clause) is None


def _clause(mention: Mention) -> tuple[int, str]:
    """The clause that a date stands in, and where in its sentence it begins."""
    sentence, begin = mention.sentence, mention.sentence.find(mention.words)
    first = max(sentence.rfind(mark, 0, begin) for mark in _MARKS) + 1
    behind = (sentence.find(mark, begin + len(mention.words)) for mark in _MARKS)
    return first, sentence[first : min((end for end in behind if end >= 0), default=len(sentence))]


def _comes_by_itself(mention: Mention) -> bool:
    """Whether a date is one of elections, or of somebody's last day: nothing that a roadmap could take up."""
    before, _, behind = mention.sentence.partition(mention.words)
    return COMES_BEFORE().search(before) is not None or COMES_BEHIND().match(behind) is not None


def _lasts(mention: Mention) -> bool:
    """Whether a date says until when something lasts, and not by when it is to be done."""
    if UNTIL().match(mention.words):
        return not mention.promised or LASTS().search(mention.sentence) is not None
    return UNTIL_OR_BY().match(mention.words) is not None and LASTS().search(mention.sentence) is not None


def _tells_of_all(mention: Mention, timeline: list[Dated]) -> bool:
    """Whether a date is about when the roadmap itself begins or ends ("up to the winter of 2029/30")."""
    if mention.period.start is None and not mention.promised:
        return True
    starts = [period.start for _, period in timeline if period.start]
    ends = [period.end for _, period in timeline if period.end]
    edges = [*sorted(starts, key=lambda bound: bound.earliest)[:1]]
    edges += sorted(ends, key=lambda bound: bound.latest)[-1:]
    named = [bound for bound in (mention.period.start, mention.period.end) if bound]
    return all(any(_days_between(bound, edge) <= _NEAR for edge in edges) for bound in named)


def _days_between(one: Bound, other: Bound) -> int:
    return max((one.earliest - other.latest).days, (other.earliest - one.latest).days)


class _Work:
    """What an action says of when, and of what, something is to be done."""

    def __init__(self, case: Case, action: Action, period: Period) -> None:
        dated = [step.timeline for step in action.steps if not isinstance(step, str) and step.timeline]
        said = [*(milestone.when for milestone in action.milestones), *dated]
        moments = [period, *map(case.dates.read, said)]
        self._bounds = {bound for one in moments for bound in (one.start, one.end) if bound}
        self._case, self._action, self._period = case, action, period

    @cached_property
    def _texts(self) -> list[str]:
        return _texts(self._case, self._action)

    @cached_property
    def _lower(self) -> str:
        return "\n".join(self._texts).lower()

    @cached_property
    def _about(self) -> set[str]:
        return _telling(self._texts)

    def runs_at(self, mention: Mention) -> bool:
        return overlaps(self._period, _just_then(mention.period)) is not Verdict.NO

    def takes_up(self, mention: Mention, about: set[str]) -> bool:
        """Whether it starts, ends, has a milestone or speaks of just then, or runs and speaks of the same."""
        if self._bounds & {mention.period.start, mention.period.end} and (
            not mention.promised or len(self._about) < _TERSE or about & self._about
        ):
            return True
        if self._says(mention):
            return True
        if not self.runs_at(mention) or not any(word in self._lower for word in about):
            return False
        # Who does not say when it is may mean any time; then one word is not enough.
        return len(about & self._about) >= (1 if self._period.is_dated else 2)

    def _says(self, mention: Mention) -> bool:
        """Whether its words name the same time: "secure the operation from 2028 on"."""
        last = mention.period.end or mention.period.start
        if last is None or last.precision is not Precision.YEAR:
            return mention.words.lower() in self._lower
        about = _telling([mention.sentence.replace(mention.words, " ")])
        same = (text for text in self._texts if str(last.earliest.year) in text)
        return any(about & _telling([text]) for text in same)


def _told_with(mention: Mention) -> set[str]:
    """What a date is told of: the clause that promises something for it, or the whole sentence."""
    sentence = mention.sentence
    whole = sentence.replace(mention.words, " ")
    if not mention.promised:
        return _telling([whole])
    first, clause = _clause(mention)
    if clause != sentence and PROMISE().search(clause):
        told = _things(clause.replace(mention.words, " "))
        if first and WHICH().match(clause):  # and that is the word before
            return told | _telling(sentence[:first].rstrip(_MARKS).split()[-1:])
        if len(told) >= _ENOUGH:
            return told
    return _things(whole)


def _things(text: str) -> set[str]:
    """What a promise is about: of "the lease will be signed" the lease, if enough is left to tell by."""
    told, rest = _telling([text]), DONE().sub(" ", text).lower()
    things = {word for word in told if word in rest}
    return things if len(things) >= _ENOUGH else told


def _just_then(period: Period) -> Period:
    """A deadline as the weeks before it: what was over long before is not what is due then."""
    end = period.end
    if period.start is not None or end is None or end.earliest.year <= date.min.year:
        return period
    last = Bound(end.earliest - timedelta(days=_NEAR), end.latest, Precision.DAY)
    return replace(period, start=last, end=last)


def _telling(texts: list[str]) -> set[str]:
    """The beginnings of the words that say what a text is about."""
    return {word[:_STEM] for text in texts for word in tokens(text) if len(word) > 3 and word not in COMMON}


def _texts(case: Case, action: Action) -> list[str]:
    names = [s.name for s in case.plan.facts.stakeholders if s.id == action.owner]
    said = [action.title, action.goal, action.deliverable, *action.step_texts(), *names]
    return [text for text in [*said, *(milestone.what for milestone in action.milestones)] if text]
