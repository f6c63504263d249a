"""The shapes a phrase can have, and what each makes of its points.

P a point · F from · S since · T to · - a dash · U until · u until (a bare year unclear) · B by
n by or before · X before · A after · W … & between … and · w between (behind) · & and · | or
/ a slash, ; one with spaces · G ongoing · D a duration · L a class such as "short term"
f and t: from and to, where they can't mean "of" and "in" · "." two dots (EDTF: open)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from . import spans
from .period import Bound, Precision
from .point import Gathered, NotRead
from .resolve import Options, Resolved, resolve
from .sides import completed, given_year

Pair = tuple[Bound | None, Bound | None]


class Built(NamedTuple):
    """All pairs of start and end a phrase can mean, the likeliest first, with flags and what is unclear."""

    pairs: list[Pair]
    flags: tuple[str, ...] = ()
    why: str = ""


def _both(built: Built) -> tuple[Bound, Bound]:
    """The start and the end of a range, which has both."""
    start, end = built.pairs[0]
    if start is None or end is None:
        raise NotRead("it does not say when it starts or when it ends")
    return start, end


Builder = Callable[[Gathered, Options], Built]


def build(parts: Gathered, options: Options) -> Built:
    """Raises NotRead when the shape is none of a date's."""
    builder = SHAPES.get(parts.shape)
    if builder is None:
        raise NotRead(_no_shape(parts.shape))
    return builder(parts, options)


def _no_shape(shape: str) -> str:
    if not shape:
        return "no date was found in it"
    if "PP" in shape or shape.count("P") > 2:
        return "it holds several dates, and how they belong together is not clear"
    if "P" not in shape:
        return "it has words that go with a date, but no date"
    return "how its words belong together is not clear"


def _flags(*resolved: Resolved) -> tuple[str, ...]:
    return ("approximate",) if any(found.approximate for found in resolved) else ()


def _why(*resolved: Resolved) -> str:
    return "; ".join(dict.fromkeys(found.why for found in resolved if found.why))


def single(parts: Gathered, options: Options) -> Built:
    found = resolve(given_year(parts.points[0], options), options)
    return Built(list(found.pairs), _flags(found), found.why)


def _one_time(found: Resolved) -> Resolved:
    """What a "from" or a "by" can speak of; "2026/2028" is two times."""
    if not found.why and found.pairs[0][0] != found.pairs[0][1]:
        raise NotRead("it names two times where one belongs")
    return found


def since(parts: Gathered, options: Options) -> Built:
    found = _one_time(resolve(given_year(parts.points[0], options), options))
    return Built([(pair[0], None) for pair in found.pairs], (*_flags(found), "open-end"), found.why)


def by(parts: Gathered, options: Options) -> Built:
    found = _one_time(resolve(given_year(parts.points[-1], options), options, deadline=True))
    return Built([(None, pair[1]) for pair in found.pairs], _flags(found), found.why)


def until_unclear(parts: Gathered, options: Options) -> Built:
    """ "tot 2040", "until 2030": a bare year may or may not count; a deed done ("implemented until") makes
    it.
    """
    built = by(parts, options)
    end = built.pairs[0][1]
    if parts.done or end is None or end.precision is not Precision.YEAR or len(built.pairs) > 1:
        return built
    year = end.earliest.year
    why = f"it does not say whether {year} itself still counts"
    return Built([(None, end), (None, spans.neighbour(end, -1))], built.flags, why)


def by_or_before(parts: Gathered, options: Options) -> Built:
    """Danish "inden 2030": in 2030 at the latest, or before it begins."""
    built = by(parts, options)
    end = built.pairs[0][1]
    if end is None or end.precision is Precision.DAY or len(built.pairs) > 1:
        return built
    why = "it does not say whether the time named still counts"
    return Built([(None, end), (None, spans.neighbour(end, -1))], built.flags, why)


def before(parts: Gathered, options: Options) -> Built:
    """Until the unit just before: "before January 2025" is by December 2024."""
    point = given_year(parts.points[-1], options)
    if point.part in ("end", "mid", "late"):
        return by(parts, options)
    found = _one_time(resolve(point, options))
    return Built([(None, spans.neighbour(pair[0], -1)) for pair in found.pairs], _flags(found), found.why)


def after(parts: Gathered, options: Options) -> Built:
    """From some day after the unit; how long after, it does not say."""
    found = _one_time(resolve(given_year(parts.points[-1], options), options, deadline=True))
    pairs: list[Pair] = [(spans.neighbour(pair[1], 1), None) for pair in found.pairs]
    return Built(pairs, (*_flags(found), "open-end", "uncertain"), found.why)


def ongoing(parts: Gathered, options: Options) -> Built:
    return Built([(None, None)], ("open-end",))


def between(parts: Gathered, options: Options) -> Built:
    """From one point to another; what one side leaves out, the other says."""
    left, right = completed(parts.points[0], parts.points[1], options)
    a, b = _one_time(resolve(left, options)), _one_time(resolve(right, options))
    pairs: list[Pair] = [(one[0], other[1]) for one in a.pairs for other in b.pairs]
    return Built(pairs, _flags(a, b), _why(a, b))


def to_before(parts: Gathered, options: Options) -> Built:
    left, right = completed(parts.points[0], parts.points[1], options)
    a, b = resolve(left, options), resolve(right, options, deadline=True)
    cut = (
        (lambda bound: bound)
        if right.part in ("end", "mid", "late")
        else (lambda bound: spans.neighbour(bound, -1))
    )
    pairs: list[Pair] = [(one[0], cut(other[1])) for one in a.pairs for other in b.pairs]
    return Built(pairs, _flags(a, b), _why(a, b))


def adjoining(parts: Gathered, options: Options) -> Built:
    """ "Q1 and Q2 2026", "Sommer/Herbst 2026": one stretch, if nothing lies between the two."""
    built = between(parts, options)
    start, end = _both(built)
    parted = all(point.part is not None for point in parts.points)  # "mid/late 2026"
    follows = start.earliest < end.earliest if parted else spans.neighbour(start, 1).earliest == end.earliest
    if not follows:
        raise NotRead("it names two separate times, not one period")
    return built


def slashed(parts: Gathered, options: Options) -> Built:
    """A slash between neighbours joins them; between full dates it is the interval of ISO 8601."""
    left, right = parts.points
    if left.year is not None and right.year is not None:
        return between(parts, options)
    return adjoining(parts, options)


def either(parts: Gathered, options: Options) -> Built:
    left, right = completed(parts.points[0], parts.points[1], options)
    a, b = resolve(left, options), resolve(right, options)
    one, other = a.pairs[0][0], b.pairs[0][1]
    both = spans.union(one, other)
    return Built(
        [(both, both), (one, one), (other, other)],
        (*_flags(a, b), "uncertain"),
        "it names two possible times",
    )


def left_joined(parts: Gathered, options: Options) -> Built:
    """ "January/February 2025 to 2027": the start lies somewhere in the two months."""
    first, second, last = parts.points
    head = Gathered()
    head.points = [first, second]
    if second.year is None:
        second, last = completed(second, last, options)
        head.points = [first, second]
    joined = adjoining(head, options)
    one, other = _both(joined)
    found = resolve(given_year(last, options), options)
    start = spans.union(one, other)
    why = "; ".join(filter(None, (joined.why, found.why)))
    return Built([(start, pair[1]) for pair in found.pairs], (*joined.flags, *_flags(found)), why)


def right_joined(parts: Gathered, options: Options) -> Built:
    """ "Mai 2026 – Juni/Juli 2027": the end lies somewhere in the two months."""
    first, second, last = parts.points
    tail = Gathered()
    tail.points = [second, last]
    joined = adjoining(tail, options)
    one, other = _both(joined)
    if first.year is None:
        raise NotRead("it does not say which year it starts in")
    found = resolve(first, options)
    end = spans.union(one, other)
    why = "; ".join(filter(None, (joined.why, found.why)))
    return Built([(pair[0], end) for pair in found.pairs], (*joined.flags, *_flags(found)), why)


def lasting(parts: Gathered, options: Options) -> Built:
    """A start and a duration: "May 2026, 18 months" ends in the eighteenth month."""
    found = resolve(given_year(parts.points[0], options), options)
    if len(parts.durations) != 1:
        raise NotRead("it names several durations")
    pairs: list[Pair] = []
    for start, _ in found.pairs:
        pairs.append((start, _end_after(start, parts.durations[0])))
    first, last = pairs[0]
    rough = first is not None and last is not None and last.latest < spans.neighbour(first, 1).earliest
    flags = ("approximate",) if rough or (last and last.earliest < found.pairs[0][0].latest) else ()
    return Built(pairs, (*_flags(found), *flags), found.why)


def _end_after(start: Bound, duration: tuple[float, str]) -> Bound:
    amount, kind = duration
    count = amount * 12 if kind == "year" else amount
    name = "month" if kind == "year" else kind
    if count != int(count):
        if kind != "month" or count * 2 != int(count * 2):
            raise NotRead("the duration is no whole number of months, weeks or days")
        raise NotRead("half a month is better said in weeks or days")
    if not 1 <= count <= 1200:
        raise NotRead("the duration is not one a plan would have")
    return spans.end_after(start, int(count), name)


def range_lasting(parts: Gathered, options: Options) -> Built:
    """ "May 2026 – Oct 2027 (18 months)": read if the duration agrees with the dates, be it counted with the
    last month or from the first to the last."""
    built = between(parts, options)
    start, end = _both(built)
    if len(parts.durations) != 1:
        raise NotRead("it names several durations")
    amount, kind = parts.durations[0]
    least = _end_after(start, (amount, kind))
    one_more = (amount * 12 + 1, "month") if kind == "year" else (amount + 1, kind)
    if end.latest < least.earliest or _end_after(start, one_more).latest < end.earliest:
        raise NotRead("its dates and its duration do not agree")
    return built


def refuse_duration(parts: Gathered, options: Options) -> Built:
    raise NotRead("it gives a duration, but not when it begins")


def refuse_term(parts: Gathered, options: Options) -> Built:
    raise NotRead("short, medium and long term have no dates unless the plan says what they stand for")


def _shapes() -> dict[str, Builder]:
    shapes: dict[str, Builder] = {"G": ongoing, "D": refuse_duration, "L": refuse_term, "P": single}
    for start in ("", "F", "S", "f"):
        for link in ("T", "-", "U", "u", "B", "t", "."):
            shapes[f"{start}P{link}P"] = between
            for tail in ("D",):
                shapes[f"{start}P{link}P{tail}"] = range_lasting
            shapes[f"{start}P{link}G"] = since
            for slash in "/;":
                shapes[f"{start}P{slash}P{link}P"] = left_joined
                shapes[f"{start}P{link}P{slash}P"] = right_joined
        shapes[f"{start}PXP"] = to_before
        shapes[f"{start}PnP"] = between
        shapes[f"{start}P&BP"] = between
    for start in ("F", "S", "f"):
        shapes[f"{start}P"] = shapes[f"{start}PG"] = shapes[f"G{start}P"] = since
        for both in ("&", "-"):
            shapes[f"{start}P{both}G"] = shapes[f"G{both}{start}P"] = since
    for link in ("U", "B", "T"):
        shapes[f"{link}P"] = shapes[f"G{link}P"] = by
        shapes[f"P{link}"] = by
    shapes |= {
        "G-P": by,
        "GuP": by,
        "LP": by,
        "LBP": by,
        "LUP": by,
        "LuP": by,
        "PL": by,
        "./P": by,
    }
    shapes |= {"uP": until_unclear, "nP": by_or_before, "XP": before, "AP": after, "FAP": after}
    shapes |= {"P/.": since}
    for link in ("T", "-", "U", "B", "t"):
        shapes[f"LP{link}P"] = shapes[f"LFP{link}P"] = between
    shapes |= {"PG": since, "LFP": since, "P-G": since, "PTG": since, "P&G": since, "PF": since}
    for link in ("&", "T", "-", "U", "t", "/", ";"):
        shapes[f"WP{link}P"] = between
        shapes[f"P{link}Pw"] = between
    shapes |= {"P&P": adjoining, "P;P": adjoining, "P/P": slashed, "P|P": either}
    for link in ("", "F", "S", "f"):
        shapes[f"{link}PD"] = lasting
        if link:
            shapes[f"D{link}P"] = lasting
    return shapes


SHAPES = _shapes()
