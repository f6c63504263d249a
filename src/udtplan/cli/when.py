"""`udtplan when`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from udtplan.cli.terminal import say
from udtplan.errors import UserError

if TYPE_CHECKING:
    from udtplan.timeline import Period

_FORMATS = ("text", "json")
_REASONED = ("ambiguous", "relative", "uncertain")  # the first of them is what the reason is about


def when(
    phrases: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PHRASE", help="Dates as people write them; from stdin, one a line, if left out."
        ),
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option(
            "--lang",
            metavar="CODE",
            help="The language they are written in; English is always read too. If left out: any.",
        ),
    ] = None,
    report: Annotated[str, typer.Option("--format", metavar="FORMAT", help="text or json.")] = "text",
) -> None:
    """How a date phrase is read, or why it can't be.

    Exits with 0 when all phrases are read, 1 when one is not, 2 when it could not run.
    """
    from udtplan.timeline import read, read_anywhere

    if report not in _FORMATS:
        raise UserError(
            f"--format {report}: there is no such choice.", f"Write one of: {', '.join(_FORMATS)}."
        )
    if lang is not None:
        _check_language(lang)
    periods = [read(phrase, lang) if lang else read_anywhere(phrase) for phrase in phrases or _from_stdin()]
    say(
        _json(periods)
        if report == "json"
        else "\n\n".join("\n".join(_explained(period)) for period in periods)
    )
    if not all(period.is_read for period in periods):
        raise typer.Exit(1)


def _from_stdin() -> list[str]:
    if sys.stdin.isatty():
        raise UserError("There is no phrase to read.", 'Write `udtplan when "Summer 2025 - 2027"`.')
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError("What comes in is not UTF-8.", "Save the phrases as UTF-8.") from None
    phrases = [line.strip() for line in text.splitlines() if line.strip()]
    if not phrases:
        raise UserError("There is no phrase to read.", "Write one a line.")
    return phrases


def _check_language(code: str) -> None:
    from udtplan.timeline import LANGUAGES

    if code.lower().replace("_", "-").partition("-")[0] not in LANGUAGES:
        raise UserError(
            f"--lang {code}: this language is not known.", f"Write one of: {', '.join(LANGUAGES)}."
        )


def _json(periods: list[Period]) -> str:
    import json

    text = json.dumps([period.as_json() for period in periods], ensure_ascii=False, indent=2)
    return "".join(sign if sign.isprintable() or sign == "\n" else json.dumps(sign)[1:-1] for sign in text)


def _explained(period: Period) -> Iterator[str]:
    """All there is to say about a phrase, line by line."""
    from udtplan.exchange.wording import FLAGS, bounds, remark
    from udtplan.report.look import visible

    yield f"“{visible(period.text)}”"
    if not period.is_read:
        yield _line("not read", visible(period.why))
        yield from _instead_of_no_day(period)
        return
    if period.is_dated:
        yield _line("read as", period.words())
        for said in bounds(period):
            yield _line("", said)
    else:
        yield _line("read as", remark(period))
    reason_of = next((flag for flag in _REASONED if flag in period.flags), "")
    for flag in period.flags:
        why = visible(period.why) if flag == reason_of else ""
        yield _line(flag, why or f"{FLAGS[flag][:1].upper()}{FLAGS[flag][1:]}.")
    if reason_of == "relative":
        yield from _instead_of_no_day(period)
    elif reason_of == "uncertain" and period.why and not period.remark:
        yield _line("instead", "Correct the weekday or the date.")
    for number, reading in enumerate(period.readings, 1):
        name = "readings" if number == 1 else ""
        words = f"{number}. “{visible(reading.words)}”{' (taken here)' if number == 1 else ''}"
        yield _line(name, words)
        for said in bounds(reading):
            yield _line("", f"   {said}")
    if period.readings:
        yield _line("instead", "Write the words of the reading you mean; they can be read in one way only.")


def _instead_of_no_day(period: Period) -> Iterator[str]:
    """What to write instead, or with which languages it is a date."""
    from udtplan.timeline import languages_of, read

    words: dict[str, list[str]] = {}
    for language in languages_of(period.text):
        words.setdefault(read(period.text, language).words(), []).append(language)
    for said, languages in words.items():
        *most, last = languages
        codes = f"{', '.join(most)} or {last}" if most else last
        yield _line("language", f"With --lang {codes} it is read as {said}.")
    yield _line("instead", "Say it with months, seasons, quarters or years: “March 2026 to summer 2027”.")


def _line(name: str, text: str) -> str:
    return f"  {name:<11} {text}"
