"""What is wrong with the codes of `plan.yaml`: a country or language that nobody knows, or that documents
don't speak.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from udtplan.findings import Fault, Location, Route, Severity
from udtplan.model.facts import Facts
from udtplan.resources import data_folder
from udtplan.timeline import LANGUAGES

_NO_MORE_EXACT = {"no": "`nb` or `nn`"}


def code_faults(plan_facts: Facts, locate: Callable[[Route], Location]) -> Iterator[Fault]:
    """A country and a language that are not known, or that udtplan does not speak. The words stay.

    Args:
        locate: where the value at the end of a route is written.
    """
    if problem := country_problem(plan_facts.city.country or ""):
        message, hint = problem
        yield Fault(locate(("city", "country")), message, hint, Severity.WARNING)
    if problem := language_problem(plan_facts.language):
        message, hint = problem
        yield Fault(locate(("language",)), message, hint, Severity.WARNING)
    elif remark := language_remark(plan_facts.language):
        message, hint = remark
        yield Fault(locate(("language",)), message, hint, Severity.INFO)


def country_problem(words: str) -> tuple[str, str] | None:
    """What is wrong with a country and what to do; None if it is one, or nothing is written."""
    from udtplan.model.codes import country_code, country_meant, country_name

    if not words or country_code(words):
        return None
    near = country_meant(words)
    hint = (
        f"Did you mean `{near}`, {country_name(near)}?"
        if near
        else "Write its two letters, such as FR or DE, or its name in English or in its own language."
    )
    return f"There is no country “{_short(words)}”.", hint


def language_problem(tag: str) -> tuple[str, str] | None:
    """What is wrong with a language tag and what to do; None if it is one."""
    code = tag.partition("-")[0].casefold()
    if code in LANGUAGES and tag.isalpha():
        return None  # nearly always, and no table is needed
    from udtplan.model.codes import is_language_tag, language_code, language_meant, language_name

    if is_language_tag(tag) and language_code(tag):
        return None
    message = f"“{_short(tag)}” is no language code."
    if is_language_tag(with_hyphens := tag.replace("_", "-")) and language_code(with_hyphens):
        return message, f"Did you mean `{with_hyphens}`?"
    near = language_meant(tag)
    return message, (
        f"Did you mean `{near}`, {language_name(near)}?"
        if near
        else "Write two letters, such as fr or de, or three for a language that has no two."
    )


def language_remark(tag: str) -> tuple[str, str] | None:
    """What to know about a language that documents don't speak, or in which dates are not read; None if they
    do, and they are."""
    code = tag.partition("-")[0].casefold()
    if code in spoken():
        return None
    from udtplan.model.codes import language_name

    name = language_name(code)
    said = [f"Documents call their own parts by English words: udtplan has none in {name} yet."]
    hints = [f"Write on: what you write is marked as {name}. docs/languages.md says how a language is added."]
    if code not in LANGUAGES:
        said.append("Dates are not read in it either; those in English and in numbers are.")
        hints.append(
            f"Write {_NO_MORE_EXACT[code]}, in which dates are read."
            if code in _NO_MORE_EXACT
            else "Write dates in English, or in numbers: 2026-05."
        )
    return " ".join(said), " ".join(hints)


@cache
def spoken() -> frozenset[str]:
    """The languages that documents speak."""
    return frozenset(path.stem for path in (data_folder("templates") / "words").glob("*.yaml"))


def _short(words: str) -> str:
    return words if len(words) <= 40 else f"{words[:39]}…"
