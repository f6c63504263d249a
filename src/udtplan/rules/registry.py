"""What a rule is, and the table of all rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import NamedTuple

from udtplan.findings import Location, Place, Severity
from udtplan.model.edition import Edition
from udtplan.rules.case import Case


class Fix(NamedTuple):
    """What to write instead; only where there is one right mend and one reading.

    Attributes:
        text: the new words; in YAML a value, which is quoted as the old one was.
        words: the words at the place that they replace, the first if they stand there twice; ""
            for the whole value.
        span: where the reader already found what goes: an offset in the file and a length.
    """

    text: str
    words: str = ""
    span: tuple[int, int] | None = None


class Problem(NamedTuple):
    """What a rule yields: a place and a message; the engine finds the line.

    Attributes:
        severity: where it differs from the rule's own.
        certain: False where the rule had to guess.
        location: where the reader already found the line.
        fix: what `check --fix` writes, where only one thing can be meant.
    """

    place: Place
    message: str
    hint: str = ""
    question: str = ""
    severity: Severity | None = None
    certain: bool = True
    location: Location | None = None
    fix: Fix | None = None


Look = Callable[[Case], Iterator[Problem]]


@dataclass(frozen=True)
class Rule:
    """One thing that can be wrong with a plan.

    Attributes:
        code: "T003"; never used again for anything else.
        name: "ambiguous-period"; accepted wherever the code is.
        since: the first stage at which the rule looks.
        hardens: from which stage on its findings weigh more.
        manual: what it asks and why, with a bad and a good example.
        source: which document asks for it.
        shows_prompt: whether reports show what the question asks.
        judges_waivers: whether it looks when all others have, at what their waivers are good for.
    """

    code: str
    name: str
    severity: Severity
    since: str
    look: Look
    manual: str
    source: str
    hardens: Mapping[str, Severity] = field(default_factory=dict)
    shows_prompt: bool = False
    judges_waivers: bool = False

    @property
    def summary(self) -> str:
        """The first line of the manual page."""
        return self.manual.partition("\n")[0]

    def severity_at(self, edition: Edition, stage: str) -> Severity:
        """How much a finding of this rule weighs at a stage."""
        severity = self.severity
        for since, harder in self.hardens.items():
            if _reached(edition, stage, since):
                severity = harder
        return severity

    def looks_at(self, edition: Edition, stage: str) -> bool:
        """Whether the rule speaks at a stage, or is still silent."""
        return _reached(edition, stage, self.since)


def _reached(edition: Edition, stage: str, since: str) -> bool:
    # An organiser's own edition may lack a stage that a rule names: then the rule always holds.
    return since not in edition.stage_ids or edition.position(stage) >= edition.position(since)


RULES: dict[str, Rule] = {}


def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    since: str,
    source: str,
    hardens: Mapping[str, Severity] | None = None,
    shows_prompt: bool = False,
    judges_waivers: bool = False,
) -> Callable[[Look], Look]:
    """Register a generator function as a rule; its docstring is the rule's manual page."""

    def register(look: Look) -> Look:
        manual = "\n".join(line.removeprefix("    ") for line in (look.__doc__ or "").strip().splitlines())
        RULES[code] = Rule(
            code,
            name,
            severity,
            since,
            _once(look),
            manual,
            source,
            hardens or {},
            shows_prompt,
            judges_waivers,
        )
        return look

    return register


def _once(look: Look) -> Look:
    """A look that is taken once at each case: rules ask what other rules say."""

    def found(case: Case) -> list[Problem]:
        return list(look(case))

    @wraps(look)
    def once(case: Case) -> Iterator[Problem]:
        return iter(case.keep(found))

    return once
