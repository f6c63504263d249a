"""The data files of templates, editions and languages: YAML of a known shape."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from udtplan.errors import UserError
from udtplan.findings import Fault
from udtplan.source.text import read_file
from udtplan.source.yaml import read_yaml

_Shape = TypeVar("_Shape")


def read_data(path: Path, validate: Callable[[Any], _Shape]) -> _Shape:
    """What a data file holds, in its shape.

    Raises:
        UserError: with file, line and what is wrong there.
    """
    source = read_file(path)
    if isinstance(source, Fault):
        raise UserError(f"{path}:{source.location.line}: {source.message}", source.hint)
    read = read_yaml(source)
    if read.faults:
        fault = read.faults[0]
        raise UserError(f"{path}:{fault.location.line}: {fault.message}", fault.hint)
    try:
        return validate(read.data)
    except ValidationError as error:
        first = error.errors()[0]
        line = read.locate(first["loc"]).line
        keys = ".".join(str(part) for part in first["loc"])
        raise UserError(f"{path}:{line}: {keys}: {first['msg']}.", "Correct the file.") from None
