"""Other people's formats. A format is one function from a job to bytes and its name in `EXPORTS`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from udtplan.errors import UserError

if TYPE_CHECKING:
    from udtplan.exchange.outline import Outline
    from udtplan.exchange.screen import Screen

INSTALL = "pip install 'udtplan[office]'"


@dataclass(frozen=True, slots=True)
class Job:
    """What a format is made from.

    Attributes:
        screen: where a chart in letters is shown.
        picture: draws the chart as SVG; drawing is not the business of this part.
    """

    outline: Outline
    screen: Screen
    picture: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Export:
    """A way to write a roadmap.

    Attributes:
        about: what it is, in a few words, for help texts.
        suffix: of the file's name, without the dot.
        make: the bytes of the file; the same job gives the same bytes.
        binary: whether it is nothing that a terminal could show.
    """

    about: str
    suffix: str
    make: Callable[[Job], bytes]
    binary: bool = False


# What a format needs is imported when it is made: help and other commands do without.


def _table(job: Job) -> bytes:
    from udtplan.exchange.chart import chart

    return chart(job.outline, job.screen).encode("utf-8", "replace")


def _json(job: Job) -> bytes:
    from udtplan.exchange.json import json

    return json(job.outline)


def _svg(job: Job) -> bytes:
    return job.picture().encode("utf-8")


def _mermaid(job: Job) -> bytes:
    from udtplan.exchange.mermaid import mermaid

    return mermaid(job.outline)


def _ics(job: Job) -> bytes:
    from udtplan.exchange.ics import ics

    return _with_extra("ics", lambda: ics(job.outline))


def _csv(job: Job) -> bytes:
    from udtplan.exchange.csv import csv

    return csv(job.outline)


def _xlsx(job: Job) -> bytes:
    from udtplan.exchange.xlsx import xlsx

    return _with_extra("xlsx", lambda: xlsx(job.outline))


def _mspdi(job: Job) -> bytes:
    from udtplan.exchange.mspdi import mspdi

    return mspdi(job.outline)


EXPORTS: dict[str, Export] = {
    "table": Export("a chart for the terminal", "txt", _table),
    "json": Export("for programs", "json", _json),
    "svg": Export("the chart as a picture", "svg", _svg),
    "mermaid": Export("a gantt chart for Markdown pages", "mmd", _mermaid),
    "ics": Export("for calendars", "ics", _ics),
    "csv": Export("for any spreadsheet", "csv", _csv),
    "xlsx": Export("for Excel", "xlsx", _xlsx, binary=True),
    "mspdi": Export("for MS Project and its like", "xml", _mspdi),
}


def _with_extra(name: str, make: Callable[[], bytes]) -> bytes:
    """What `make` gives, if the libraries it needs are there.

    Raises:
        UserError: they are not.
    """
    try:
        return make()
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("icalendar", "xlsxwriter"):
            raise
        raise UserError(f"{name} needs a library that is not installed: {error.name}.", INSTALL) from None
