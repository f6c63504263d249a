"""The manual pages of rules, taken apart: for the terminal, for documents and for other programs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from inspect import unwrap
from types import CodeType, FunctionType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from udtplan.rules import Rule

FAMILIES = {
    "S": "Structure",
    "C": "Completeness",
    "X": "Consistency",
    "T": "Timeline",
    "G": "Governance",
    "D": "Data",
    "F": "Funding",
    "P": "Procurement",
    "L": "Law",
    "W": "Writing",
    "A": "Assets and access",
}

_PART = re.compile(r"^(Bad|Good):\n", re.MULTILINE)
_BLOCK = re.compile(r"^```(?P<language>\S+) (?P<file>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_MARK = re.compile(
    r"[ \t]*(?:#|<!--)\s*expect:\s*(?P<codes>[A-Z0-9, ]*[A-Z0-9])\s*(?:-->)?[ \t]*$", re.MULTILINE
)


@dataclass(frozen=True)
class Example:
    """A file as it might stand in a plan.

    Attributes:
        marked: by its number from 0, what is found on a line: {2: "T003"}.
    """

    file: str
    language: str
    lines: tuple[str, ...]
    marked: dict[int, str]


@dataclass(frozen=True)
class Manual:
    """What is to be known about a rule.

    Attributes:
        why: paragraphs, each on one line.
        severities: from which stage on its findings weigh how much.
        guesses: whether it may have to guess; then a finding says so, and is no error.
        can_be_waived: whether a waiver can excuse what it finds.
        can_be_left_out: whether it can be told not to look.
    """

    rule: Rule
    why: tuple[str, ...]
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    severities: tuple[tuple[str, str], ...]
    guesses: bool
    can_be_waived: bool
    can_be_left_out: bool

    @property
    def family(self) -> str:
        """What the rules with the same letter are about."""
        return FAMILIES.get(self.rule.code[0], self.rule.code[0])

    @property
    def weight(self) -> str:
        """The severities in words: "warning from in-person on, error from final on"."""
        return ", ".join(f"{severity} from {stage} on" for stage, severity in self.severities)

    @property
    def certainty(self) -> str:
        """Whether it guesses, in words."""
        return "sometimes; then the finding says so, and is never an error" if self.guesses else "never"


def brief(rule: Rule) -> str:
    """The severity in a word, or how it changes: "warning→error"."""
    return "→".join([str(rule.severity), *map(str, rule.hardens.values())])


def manual(rule: Rule) -> Manual:
    """The manual page of a rule."""
    from udtplan.check.names import UNREADABLE
    from udtplan.check.waivers import waivable

    text, *parts = _PART.split(rule.manual)
    examples = {name: tuple(_examples(part)) for name, part in zip(parts[::2], parts[1::2], strict=True)}
    _, _, why = text.strip().partition("\n\n")
    return Manual(
        rule=rule,
        why=tuple(" ".join(paragraph.split()) for paragraph in why.split("\n\n") if paragraph.strip()),
        bad=examples.get("Bad", ()),
        good=examples.get("Good", ()),
        severities=tuple((stage, str(severity)) for stage, severity in _severities(rule)),
        guesses=_guesses(unwrap(rule.look), set()),
        can_be_waived=waivable(rule.code),
        can_be_left_out=rule.code != UNREADABLE,
    )


def sorted_rules() -> list[Rule]:
    """All rules, family by family."""
    from udtplan.rules import RULES

    order = {letter: position for position, letter in enumerate(FAMILIES)}
    return sorted(RULES.values(), key=lambda rule: (order.get(rule.code[0], len(order)), rule.code))


def rules_of(words: Iterable[str]) -> list[Rule]:
    """The rules that codes, names, families or their titles mean, in any case; all if there is no word.

    Raises:
        UserError: there is no such rule.
    """
    from udtplan.check.names import demand
    from udtplan.rules import RULES

    letters = {title.casefold(): letter for letter, title in FAMILIES.items()}
    codes = [code for word in words for code in sorted(demand(letters.get(word.casefold(), word)))]
    return [RULES[code] for code in dict.fromkeys(codes)] or sorted_rules()


def _severities(rule: Rule) -> Iterator[tuple[str, str]]:
    yield rule.since, rule.severity
    yield from rule.hardens.items()


def _examples(text: str) -> Iterator[Example]:
    for block in _BLOCK.finditer(text):
        lines = block["text"].removesuffix("\n").split("\n")
        marks = {number: mark["codes"] for number, line in enumerate(lines) if (mark := _MARK.search(line))}
        plain = tuple(_MARK.sub("", line) for line in lines)
        yield Example(block["file"], block["language"], plain, marks)


def _guesses(look: object, seen: set[object]) -> bool:
    """Whether a rule, or a function of the rules that it uses, ever says how certain it is."""
    if not isinstance(look, FunctionType) or look in seen or not look.__module__.startswith("udtplan.rules"):
        return False
    seen.add(look)
    return any(
        any(isinstance(constant, tuple) and "certain" in constant for constant in code.co_consts)
        or any(_guesses(look.__globals__.get(name), seen) for name in code.co_names)
        for code in _codes(look.__code__)
    )


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)
