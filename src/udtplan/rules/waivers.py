"""S006 to S008: is every waiver still good for something, and does it say why it is there?

These rules look last, when it is known what was found and what of it was waived. They can't be
waived themselves.
"""

from __future__ import annotations

from collections.abc import Iterator

from udtplan.findings import Severity
from udtplan.rules.case import Case, Idle, Waiver, quoted
from udtplan.rules.registry import Fix, Problem, rule


@rule(
    "S006",
    "unused-waiver",
    Severity.WARNING,
    since="introductory",
    source="design: waivers",
    judges_waivers=True,
)
def unused_waiver(case: Case) -> Iterator[Problem]:
    """A waiver waives nothing.

    What it excused is mended, its rule is misspelt, or it stands where its rule finds nothing: the message
    says where to move it. Left in place, it would one day hide something that nobody wanted to hide. A
    waiver that a later stage needs is not reported.

    In YAML a waiver stands on the line it speaks of, or on the line above. In Markdown it is a comment,
    `<!-- udtplan: ignore[C001] reason -->`: above or right below a heading it holds for the whole answer;
    further down it holds for the paragraph below it, or the line it ends, and for what is said of the
    answer as a whole. With `ignore-file[…]` it holds for the whole file.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - id: survey
        title: Survey the network  # udtplan: ignore[S005] written in two lines  # expect: S006
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - id: survey
        title: Survey the network
    ```
    """
    for waiver in case.waivers:
        for idle in waiver.idle:
            message, hint = _useless(idle)
            fix = Fix("", span=idle.span) if idle.why == "idle" and idle.span else None
            yield Problem(waiver.place, message, hint, location=idle.location, fix=fix)


def _useless(idle: Idle) -> tuple[str, str]:
    name = quoted(idle.name)
    match idle.why:
        case "unknown":
            hint = f"Did you mean {idle.near}?" if idle.near else "Write a code or name that a finding shows."
            return f"There is no rule {name} to waive.", hint
        case "family":
            return (
                f"{name} is a family of rules: a waiver names one rule, not a family.",
                "Write the code or name that the finding shows.",
            )
        case "elsewhere":
            return (
                f"{name} is not found here, but on line {idle.line}.",
                f"Move the waiver there, to the line above line {idle.line}, or delete it.",
            )
        case "never":
            return f"{name} can't be waived.", "Mend what it reports, and delete the waiver."
        case "unclear":
            return f"{name} is no waiver that can be read.", "Write it as `udtplan: ignore[T003] reason`."
    return f"{name} is not found here: there is nothing to waive.", "Delete it from the waiver."


@rule(
    "S007",
    "expired-waiver",
    Severity.WARNING,
    since="introductory",
    source="design: waivers",
    judges_waivers=True,
)
def expired_waiver(case: Case) -> Iterator[Problem]:
    """The last day of a waiver has passed.

    It has no effect any more: what it excused is reported again, as serious as it is. Someone set the
    date so that the matter would come back on that day.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - id: survey
        title: and the network  # udtplan: ignore[S005] as printed, until 2025-06-30  # expect: S007
      - id: lanes
        title: Mark the lanes
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - id: survey
        title: Survey the network
      - id: lanes
        title: Mark the lanes
    ```
    """
    for waiver in case.waivers:
        if waiver.is_over:
            left, hint = _over(waiver)
            yield Problem(
                waiver.place,
                f"The waiver of {', '.join(waiver.rules)} held until {waiver.until}; {left}.",
                hint,
                location=waiver.location,
            )


def _over(waiver: Waiver) -> tuple[str, str]:
    if not waiver.covers:
        return "nothing it covered is left", "Delete it."
    if not waiver.is_needed:
        return "another waiver still holds for what it covered", "Delete this one."
    return "what it covered counts again", "Mend what it covered, or give it a later day."


@rule(
    "S008",
    "waiver-without-reason",
    Severity.WARNING,
    since="introductory",
    source="design: waivers",
    judges_waivers=True,
)
def waiver_without_reason(case: Case) -> Iterator[Problem]:
    """A waiver does not say why.

    Peers, trainers and your own successors see that something was waved through. A few words tell
    them whether it may stay.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - id: survey
        title: Survey the network  # udtplan: ignore[T003]  # expect: S008
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - id: survey
        title: Survey the network  # udtplan: ignore[T003] the council's own words
    ```
    """
    for waiver in case.waivers:
        if not waiver.reason:
            yield Problem(
                waiver.place,
                f"The waiver of {', '.join(waiver.rules)} gives no reason.",
                f"Write one behind it: `ignore[{', '.join(waiver.rules)}] the council has decided so`.",
                location=waiver.location,
            )
