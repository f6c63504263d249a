"""S006 to S008: is every waiver still good for something, and does it say why it is there?

These rules look last, when it is known what was found and what of it was waived. They can't be
waived themselves.
"""

from __future__ import annotations

from collections.abc import Iterator

from udtplan.findings import Severity
from udtplan.rules.case import Case, Idle, quoted
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

    What it excused is mended, or its rule is misspelt. Left in place, it would one day hide something
    that nobody wanted to hide. A waiver that a later stage needs is not reported.

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
            left = "what it covered counts again" if waiver.covers else "nothing it covered is left"
            yield Problem(
                waiver.place,
                f"The waiver of {', '.join(waiver.rules)} held until {waiver.until}; {left}.",
                "Mend what it covered, or give it a later day." if waiver.covers else "Delete it.",
                location=waiver.location,
            )


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
