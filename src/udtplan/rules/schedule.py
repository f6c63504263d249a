"""T: can the timeline be worked with? Precision, reviews, anchors, milestones, lead times, cycles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date

from udtplan.findings import Place, Severity
from udtplan.model.roadmap import Action, Milestone
from udtplan.prose import without_quotes
from udtplan.rules.case import Case, Dated, Phrase, quoted, worded
from udtplan.rules.reading.untaken import COMMITS, untaken_dates
from udtplan.rules.registry import Problem, rule
from udtplan.timeline import Bound, Period, Precision, Verdict, ends_before_starts, spans
from udtplan.timeline.schedule_anchor import read_from
from udtplan.timeline.schedule_prose import impossible_dates, vague_times
from udtplan.timeline.schedule_words import (
    AT_ONCE,
    BROAD,
    INSTALLED,
    NOT_MOUNTED,
    PUBLISHED,
    REVIEW,
    SENSORS,
    TENDER,
)
from udtplan.timeline.wording import MONTHS

_SOON = 24  # months: what begins within them should be known to the quarter
_LONG = 18  # months without a milestone
_SETTLED = 3  # months after which one can say that an action is running
_ANNOUNCES = ("vision.outcomes", "vision.integration")
_LONGEST_LEAD = 31 * 6  # days; more than anything below needs
_Pattern = Callable[[], re.Pattern[str]]
_ANY = spans.month(2000, 1)


def _timeline(case: Case) -> list[Dated]:
    """The actions that are not done yet, with their periods."""
    return [dated for dated in case.timeline if dated.action.status != "done"]


def doubled_ids(case: Case) -> set[str]:
    """The ids that mean more than one action: nobody knows which of them another one waits for."""
    counts = Counter(action.id for action in case.plan.roadmap.actions)
    return {name for name, count in counts.items() if count > 1}


def cycles(case: Case) -> Iterator[Problem]:
    """Dependencies that lead back to where they began: none of these actions could ever start."""
    if not any(action.depends_on for action in case.actions):
        return
    from udtplan.timeline.schedule_network import Task
    from udtplan.timeline.schedule_network import cycles as cycles_of

    by_id = {action.id: action for action in case.actions}
    clear = by_id.keys() - doubled_ids(case)
    tasks = [
        Task(action.id, action.title, None, tuple(name for name in action.depends_on if name in clear))
        for action in case.actions
    ]
    for path in cycles_of(tasks):
        first, second = by_id[path[0]], by_id[path[1]]
        way = " → ".join(path)
        what = "itself" if len(path) == 2 else f"{quoted(second.title)}, which waits for it in turn: {way}"
        yield Problem(
            first.at("depends_on"),
            f"{quoted(first.title)} waits for {what}.",
            "Remove one of these dependencies: the one whose action can start first.",
            "roadmap",
        )


@rule("T004", "coarse-period", Severity.WARNING, since="presentation", source="Lille's plan, 2026 - 2027")
def coarse_period(case: Case) -> Iterator[Problem]:
    """What begins soon is dated by the year alone.

    "2026" may mean January or December. For what begins within two years, partners, buyers and the
    budget need to know at least the quarter. Years are fine for what is further away.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: train, title: Train staff, goal: Skills, steps: [Teach], timeline: 2026 - 2027}  # expect: T004
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: train, title: Train staff, goal: Skills, steps: [Teach], timeline: Mar 2026 – Jun 2027}
    ```
    """
    dated = [one for one in _timeline(case) if one.period.is_dated and not _is_reversed(one.period)]
    named_by = [(one, _years(one.period, case.as_of)) for one in dated]
    near = [(one, years) for one, years in named_by if years and _begins_soon(one.period, case.as_of)]
    for (action, period), bounds in near:
        years = list(dict.fromkeys(worded(bound) for bound in bounds))
        named = f"the year{'s' if years[1:] else ''} {' and '.join(years)}"
        yield Problem(
            action.at("timeline"),
            f"{quoted(action.title)} names {named} without a month or quarter.",
            f"Name months or quarters. If you mean all of it, write {quoted(_in_months(period))}.",
            "roadmap",
        )
    if not near and len(dated) > 1 and all(_years(one.period, date.min, every=True) for one in dated):
        yield Problem(
            dated[0].action.at("timeline"),
            "Every action of the roadmap is dated by years alone.",
            "Name months or quarters at least for those that begin first.",
            "roadmap",
        )


def _is_reversed(period: Period) -> bool:
    return ends_before_starts(period) is Verdict.CERTAIN


def _years(period: Period, as_of: date, *, every: bool = False) -> list[Bound]:
    """The bounds that are whole years and not over yet; with `every`, only if all bounds are.

    Of a bound that the words leave open T003 asks for months already.
    """
    ends = [(period.start, {way.start for way in period.readings})]
    ends.append((period.end, {way.end for way in period.readings}))
    bounds = [bound for bound, ways in ends if bound is not None and len(ways) < 2]
    found = [bound for bound in bounds if bound.precision is Precision.YEAR and bound.latest >= as_of]
    return found if not every or len(found) == len(bounds) else []


def _begins_soon(period: Period, as_of: date) -> bool:
    first = period.start or period.end
    return first is not None and _months(as_of, first.earliest) <= _SOON + 1


def _in_months(period: Period) -> str:
    """The same period, with the months of its years."""
    start, end = period.start, period.end
    begins = f"January {start.earliest.year}" if start and _is_year(start) else worded(start) if start else ""
    ends = f"December {end.latest.year}" if end and _is_year(end) else worded(end) if end else ""
    if begins and ends:
        return f"{begins} to {ends}"
    return f"from {begins}" if begins else f"by {ends}"


def _is_year(bound: Bound) -> bool:
    return bound.precision is Precision.YEAR and bound.earliest.month == 1 and bound.latest.month == 12


@rule("T005", "open-end", Severity.WARNING, since="presentation", source="Action Plan template, section 5")
def open_end(case: Case) -> Iterator[Problem]:
    """An action goes on without an end, and nobody is to look at it again.

    Operation and maintenance may well be open-ended. A date of review keeps them from being forgotten:
    in the timeline, in a milestone or in the `status_note`. A report that is published once is no review.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: run, title: Run the twin, goal: Use, steps: [Operate], timeline: from March 2026}  # expect: T005
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - id: run
        title: Run the twin
        goal: Use
        steps: [Operate]
        timeline: from March 2026
        milestones: [{when: every June, what: Review of use and costs}]
    ```
    """
    for action, period in _timeline(case):
        if "open-end" in period.flags and "recurring" not in period.flags and not _is_reviewed(case, action):
            yield Problem(
                action.at("timeline"),
                f"{quoted(action.title)} has no end ({quoted(period.text)}) and no date of review.",
                "Give it an end, or a milestone such as `{when: every June, what: Review}`.",
                "roadmap",
            )


def _is_reviewed(case: Case, action: Action) -> bool:
    said = [action.timeline, action.status_note]
    said += [one.what for one in action.milestones if _looks_again(case, one)]
    return any(REVIEW().search(text) for text in said if text)


def _looks_again(case: Case, milestone: Milestone) -> bool:
    """Whether somebody may be to look at it again then, and does not only publish once what was found."""
    return not PUBLISHED().search(milestone.what) or "recurring" in case.dates.read(milestone.when).flags


@rule("T006", "no-anchor", Severity.WARNING, since="presentation", source="Lille's plan, “soon”, in 4.d")
def no_anchor(case: Case) -> Iterator[Problem]:
    """A time is counted from a day that nobody gives.

    "Soon" and "next year" mean something else each time the plan is read, and "M6" or "18 months" need
    a beginning. Give a date, or the roadmap's `anchor`, from which months and durations are counted.
    In answers, words in quotation marks are left alone, and "in the future" is a guess: it may be said of
    all time to come.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: survey, title: Survey, goal: Know the network, steps: [Count], timeline: M1–M6}  # expect: T006
    ```

    Good:
    ```yaml 5-roadmap.yaml
    anchor: May 2026
    actions:
      - {id: survey, title: Survey, goal: Know the network, steps: [Count], timeline: M1–M6}
    ```
    """
    for phrase in case.phrases:
        if not lacks_anchor(case, phrase):
            continue
        hint = "Write when it is, such as `Q1 2026`."
        if _counts(case, phrase):
            hint = f"Say what it is counted from: `anchor: {_month(case.as_of)}`, above the actions."
        yield Problem(phrase.place, f"{quoted(phrase.text)} does not say from when on.", hint, "roadmap")
    yield from _vague_prose(case)


def lacks_anchor(case: Case, phrase: Phrase) -> bool:
    """Whether a phrase counts from a day that nobody gives; "as soon as possible" counts from none."""
    if phrase.period.is_dated:
        return False
    if _counts(case, phrase):
        return case.dates.anchor is None
    return "relative" in phrase.period.flags and not AT_ONCE().search(phrase.text)


def _counts(case: Case, phrase: Phrase) -> bool:
    """Whether an anchor makes a date of a phrase: "M1–M12", "T0+6", "18 months"."""
    return read_from(phrase.text, _ANY, case.plan.facts.language) is not None


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def _vague_prose(case: Case) -> Iterator[Problem]:
    """Vague times where a plan commits itself; of a vision only what it announces, which is a guess."""
    for section, answers in case.plan.answers.items():
        for answer in answers:
            commits = section in COMMITS
            if not commits and answer.question not in _ANNOUNCES:
                continue
            prose = without_quotes(answer.prose)
            for words in dict.fromkeys(vague_times(prose, case.plan.facts.language)):
                yield Problem(
                    answer.place.words(words),
                    f"{quoted(words)} does not say when.",
                    "Write a date, even a rough one such as `mid 2026`, and make it an action.",
                    answer.question,
                    certain=commits and BROAD().fullmatch(words) is None,
                )


@rule("T009", "before-the-plan", Severity.INFO, since="presentation", source="Lille's plan, Nov. 2024")
def before_the_plan(case: Case) -> Iterator[Problem]:
    """An action starts before the plan exists, and does not say how it stands.

    Work may have begun before the in-person training. Then readers want to know whether it is running or
    done; otherwise the date is probably a slip.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: meet, title: Meet, goal: A view, steps: [Talk], timeline: May to June 2025}  # expect: T009
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: meet, title: Meet, goal: A view, steps: [Talk], timeline: May to June 2025, status: done}
    ```
    """
    training = _training(case)
    for action, period in case.timeline:
        start = period.start
        if action.status or training is None or start is None or start.earliest >= training:
            continue
        sure = start.latest < training
        if sure or start.precision in (Precision.DAY, Precision.WEEK, Precision.MONTH):
            yield Problem(
                action.at("timeline"),
                f"{quoted(action.title)} {'starts' if sure else 'may start'} ({worded(start)}) before the "
                f"in-person training on {_day(training)}, and has no status.",
                "Add `status: running` or `status: done`, or correct the date.",
                "roadmap",
                certain=sure,
            )


def _training(case: Case) -> date | None:
    """The day of the in-person training, by which the plan takes shape."""
    stages = case.edition.stage_ids
    return case.edition.stage("in-person").date if "in-person" in stages else None


def _day(day: date) -> str:
    return worded(Bound(day, day, Precision.DAY))


@rule("T010", "status-missing", Severity.WARNING, since="final", source="Action Plan template, introduction")
def status_missing(case: Case) -> Iterator[Problem]:
    """By its dates an action is over or under way, and its status does not say so.

    A plan that is used is kept up to date. What has ended is `done` or `dropped`, or it has a new end.
    What has been going on for some months says at least `running`: a note asks for it.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: meet, title: Meet, goal: A view, steps: [Talk], timeline: May to June 2025}  # expect: T010
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: meet, title: Meet, goal: A view, steps: [Talk], timeline: May to June 2025, status: done}
    ```
    """
    for action, period in _timeline(case):
        if period.end and period.end.latest < case.as_of:
            stands = f"its status is `{action.status}`" if action.status else "it has no status"
            yield Problem(
                action.at("status" if action.status else "timeline"),
                f"{quoted(action.title)} has ended ({worded(period.end)}), but {stands}.",
                "Write `status: done` or `status: dropped`, or give it a new end.",
                "roadmap",
            )
        elif not action.status and period.start and _is_settled(period.start, case.as_of):
            sure = period.start.latest <= case.as_of
            runs = "is" if sure else "may be"
            yield Problem(
                action.at("timeline"),
                f"{quoted(action.title)} {runs} under way (since {worded(period.start)}), "
                "but it has no status.",
                "Write `status: running`, or move its start.",
                "roadmap",
                severity=Severity.INFO,
                certain=sure,
            )


def _is_settled(start: Bound, as_of: date) -> bool:
    return spans.after_months(start.earliest, _SETTLED) <= as_of


@rule("T011", "no-milestone", Severity.WARNING, since="presentation", source="Lille's plan, 4.c")
def no_milestone(case: Case) -> Iterator[Problem]:
    """An action runs for more than 18 months without a milestone.

    Over so long a time elections, budgets and people change. A milestone on the way shows whether the
    action is on course, and gives decision makers something to see.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: build, title: Build, goal: A twin, steps: [Code], timeline: Q1 2026 to Q4 2027}  # expect: T011
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - id: build
        title: Build
        goal: A twin
        steps: [Code]
        timeline: Q1 2026 to Q4 2027
        milestones: [{when: Q4 2026, what: The first junctions can be simulated}]
    ```
    """
    for action, period in _timeline(case):
        start, end = period.start, period.end
        months = _length(start, end) if start and end else 0
        if start and end and months > _LONG and not _has_milestone(case, action, start, end):
            begun = min(max(start.earliest, case.as_of), end.earliest)
            middle = spans.after_months(begun, _months(begun, end.latest) // 2)
            yield Problem(
                action.at("timeline"),
                f"{quoted(action.title)} runs for up to {months} months ({worded(start)} to {worded(end)}) "
                "without a milestone.",
                f"Add one on the way: `milestones: [{{when: {_month(middle)}, what: …}}]`.",
                "roadmap",
            )


def _months(first: date, last: date) -> int:
    return (last.year - first.year) * 12 + last.month - first.month + 1


def _length(start: Bound, end: Bound) -> int:
    """How many months lie between two bounds at most, from day to day; one that is begun counts."""
    behind = end.latest + spans.ONE_DAY
    whole = (behind.year - start.earliest.year) * 12 + behind.month - start.earliest.month
    return whole + (behind.day > start.earliest.day)


def _has_milestone(case: Case, action: Action, start: Bound, end: Bound) -> bool:
    """Whether something is to be seen on the way: a milestone, or the end of a step that is dated."""
    steps = [step.timeline for step in action.steps if not isinstance(step, str) and step.timeline]
    for words in [*(milestone.when for milestone in action.milestones), *steps]:
        period = case.dates.read(words)
        if "recurring" in period.flags:
            return True
        if period.end and start.earliest <= period.end.earliest and period.end.latest < end.latest:
            return True
    return False


@rule(
    "T012",
    "date-without-action",
    Severity.WARNING,
    since="presentation",
    source="Lille's plan, 3.g, mid 2025",
)
def date_without_action(case: Case) -> Iterator[Problem]:
    """An answer names a date, and no action of the roadmap takes it up.

    What is promised in prose is soon forgotten; the roadmap is what people look at. Found by the words:
    an action counts if it starts or ends just then or names the same time, or runs then and shares a
    telling word with the sentence. For a deadline, what was over long before it does not count. Left alone
    are dates of the city's context (section 1) and those until which something lasts.

    Bad:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## g. Other stakeholders involved

    The bus operator will sign an agreement on its data by June 2026.  <!-- expect: T012 -->
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: survey, title: Survey cyclists, goal: Know them, steps: [Count], timeline: May to July 2026}
    ```

    Good:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## g. Other stakeholders involved

    The bus operator will sign an agreement on its data by June 2026.
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: sign, title: Agreement with the bus operator, goal: Data, steps: [Sign], timeline: by June 2026}
    ```
    """
    for answer, mention, certain in untaken_dates(case, _training(case) or case.as_of):
        yield Problem(
            answer.place.words(mention.words),
            f"{quoted(mention.words)} is named here, but no action of the roadmap takes it up.",
            "Add an action or a milestone for it, with its date.",
            answer.question,
            severity=None if mention.promised else Severity.INFO,
            certain=certain,
        )


@rule(
    "T014",
    "impossible-date",
    Severity.WARNING,
    since="introductory",
    source="design: dates in prose are read like those of the roadmap",
)
def impossible_date(case: Case) -> Iterator[Problem]:
    """An answer names a day that no calendar has.

    Probably a slip of the pen, but nobody can tell whether the day before or the day after is meant,
    and the date is left out of everything that goes by dates. Where a timeline of the roadmap names such a
    day, T001 says so.

    Bad:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## g. Other stakeholders involved

    The bus operator will sign an agreement on its data by 31 June 2026.  <!-- expect: T014 -->
    ```

    Good:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## g. Other stakeholders involved

    The bus operator will sign an agreement on its data by 30 June 2026.
    ```
    """
    for answers in case.plan.answers.values():
        for answer in answers:
            for words, why in impossible_dates(answer.prose, case.plan.facts.language):
                yield Problem(
                    answer.place.words(words),
                    f"{quoted(words)} is no day. {why}",
                    "Write the day you mean.",
                    answer.question,
                )


# What takes longer than people think: words that must all be there, the months it takes, and its name.
_LEAD_TIMES: tuple[tuple[tuple[_Pattern, ...], int, str], ...] = (
    ((SENSORS, INSTALLED), 6, "Putting sensors in place"),
    ((TENDER,), 4, "A tender"),
)


@rule(
    "T013",
    "short-lead-time",
    Severity.WARNING,
    since="presentation",
    source="Session report of 25 September 2025, sensor deployment takes significant time",
)
def short_lead_time(case: Case) -> Iterator[Problem]:
    """Sensors or a tender are given less time than they usually take.

    Permits, deliveries, deadlines for bids and standstill periods add up: sensors take six months or
    more, a tender four. Counters, cameras and measuring stations are sensors as well. Found by the words
    of the title and the steps, read together, so it may be wrong about what you mean.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: count, title: Install sensors, goal: Data, steps: [Buy], timeline: Apr–May 2026}  # expect: T013
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: count, title: Install sensors, goal: Data, steps: [Buy], timeline: Apr–Nov 2026}
    ```
    """
    for action, period in _timeline(case):
        spoken = _short(case, action, period)
        for words, least, name in _LEAD_TIMES if spoken else ():
            if _has_time(action, period, words, least):
                continue  # a step says when the call is published, the action how long all of it takes
            for place, text, start, end in spoken:
                enough_by = spans.after_months(start.earliest, least) - spans.ONE_DAY
                if (
                    enough_by <= end.latest
                    or end.latest < start.earliest
                    or not all(pattern().search(text) for pattern in words)
                ):
                    continue
                enough = f"{worded(start)} to {_month(enough_by)}"
                yield Problem(
                    place,
                    f"{name} usually takes {least} months or more; {quoted(action.title)} has "
                    f"{_length(start, end)} ({worded(start)} to {worded(end)}).",
                    f"Check with those who have done it; {quoted(enough)} would be safer.",
                    "roadmap",
                    certain=False,
                )
                break


def _has_time(action: Action, period: Period, words: tuple[_Pattern, ...], least: int) -> bool:
    """Whether the title of an action speaks of the work, and the action has time enough for it."""
    start, end = period.start, period.end
    if not (start and end and all(pattern().search(action.title) for pattern in words)):
        return False
    return spans.after_months(start.earliest, least) - spans.ONE_DAY <= end.latest


def _short(case: Case, action: Action, period: Period) -> list[tuple[Place, str, Bound, Bound]]:
    """The title and the steps that are given little time, with where and from when to when it is.

    Behind them those that share the action's time stand once more, as one text: the title may name the
    sensors and a step the drill.
    """
    place = action.at("timeline")
    spoken: list[tuple[Place, str, Period]] = [(place, action.title, period)]
    for step in action.steps:
        if isinstance(step, str):
            spoken.append((place, step, period))
        elif step.timeline:
            spoken.append((step.at("timeline"), step.text, case.dates.read(step.timeline)))
        else:
            spoken.append((place, step.text, period))
    if _is_short(period):
        together = (text for where, text, _ in spoken if where == place and not NOT_MOUNTED().search(text))
        spoken.append((place, "\n".join(together), period))
    return [
        (where, text, when.start, when.end)
        for where, text, when in spoken
        if when.start and when.end and _is_short(when)
    ]


def _is_short(period: Period) -> bool:
    start, end = period.start, period.end
    return bool(start and end and (end.latest - start.earliest).days < _LONGEST_LEAD)
