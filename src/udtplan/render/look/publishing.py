"""What the settings say about the look of a plan's documents: colour, logo, words across the pages."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from udtplan.check.stages import COMMAND_LINE, DEFAULT, Value
from udtplan.errors import UserError
from udtplan.load.programme import Programme
from udtplan.model.settings import PublishSettings
from udtplan.render.look.look import Look, palette
from udtplan.render.look.pictures import Unshown, look_up


class Publishing(NamedTuple):
    """What holds for the documents of one plan. Each value knows where it comes from."""

    colour: Value
    logo: Value
    logo_text: Value
    watermark: Value
    look: Look


def publishing(programme: Programme, folder: Path, watermark: str | None = None) -> Publishing:
    """What holds for the plan in a folder: what the command line says, its own settings, those of all plans.

    Args:
        watermark: what the command line says; None if nothing.

    Raises:
        UserError: the colour can't be read, or the logo can't be shown.
    """
    name, own = programme.plan_settings(folder)
    tables: list[tuple[tuple[str, ...], PublishSettings]] = [
        (("plans", name, "publish"), own.publish),
        (("publish",), programme.settings.publish),
    ]

    def choose(key: str) -> Value:
        for route, table in tables:
            if (value := getattr(table, key)) is not None:
                return Value(value, programme.where(*route, key))
        return Value("", DEFAULT)

    colour, logo, logo_text = choose("colour"), choose("logo"), choose("logo_text")
    for _, table in tables:
        if (table.logo is None) != (table.logo_text is None):
            lonely = logo if table.logo_text is None else logo_text
            raise UserError(
                f"{lonely.origin}: a logo and the words for those who don't see it belong together.",
                'Write both, such as `logo = "logo.svg"` and `logo_text = "City of Lille"`.',
            )
    return Publishing(
        colour,
        logo,
        logo_text,
        choose("watermark") if watermark is None else Value(watermark, COMMAND_LINE),
        _look(programme, colour, logo, logo_text),
    )


def _look(programme: Programme, colour: Value, logo: Value, logo_text: Value) -> Look:
    try:
        palette(colour.value)
    except UserError as error:
        raise UserError(f"{colour.origin}: {error.message}", error.remedy) from None
    if not logo.value:
        return Look(colour.value)
    found = look_up(logo.value, programme.root or Path())
    if isinstance(found, Unshown):
        raise UserError(f"{logo.origin}: the logo `{logo.value}` can't be shown: {found.why}.", found.remedy)
    return Look(colour.value, found, logo_text.value)
