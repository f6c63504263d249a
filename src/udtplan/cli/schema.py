"""`udtplan schema`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from udtplan.cli.terminal import say
from udtplan.errors import UserError


def schema(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="The folder to write to.")] = Path(
        "schemas"
    ),
) -> None:
    """JSON Schemas of all files, by which editors complete, explain and check them."""
    import json

    from udtplan.load.programme import find_programme
    from udtplan.model.schema import SCHEMAS, json_schema

    template = find_programme(Path(".")).template(None)
    assert template is not None  # the program brings one
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name in SCHEMAS:
            text = json.dumps(json_schema(name, template), ensure_ascii=False, indent=2) + "\n"
            (out / f"{name}.schema.json").write_bytes(text.encode("utf-8"))
    except OSError as error:
        raise UserError(f"{out} can't be written: {error.strerror}.", "Check who may write there.") from None
    say(f"{len(SCHEMAS)} schemas are in {out.as_posix()}/.")
