"""Wheels for an installation without a network, made of what is installed here."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
_LEFT_OUT = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")


def fill(folder: Path) -> Path:
    """A folder with the wheels of udtplan as it is in this tree, and of all it needs."""
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder, ROOT],
        check=True,
        capture_output=True,
    )
    for one in needed("udtplan", "hatchling"):
        if one.name != "udtplan":
            pack(one, folder)
    return folder


def needed(*names: str) -> Iterator[Distribution]:
    """Some distributions, and what they need in turn."""
    waiting, seen = list(names), set()
    while waiting:
        one = distribution(waiting.pop())
        if one.name in seen:
            continue
        seen.add(one.name)
        yield one
        for words in one.requires or []:
            requirement = Requirement(words)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(requirement.name)


def pack(one: Distribution, folder: Path) -> Path:
    """The wheel that a distribution was installed from, but for its programs."""
    kept = [
        file
        for file in one.files or []
        if ".." not in file.parts and "__pycache__" not in file.parts and file.name not in _LEFT_OUT
    ]
    info = next(file for file in kept if file.name == "WHEEL")
    tags = [line.split()[1] for line in info.read_text().splitlines() if line.startswith("Tag:")]
    tag = "-".join(
        ".".join(dict.fromkeys(words)) for words in zip(*(tag.split("-") for tag in tags), strict=True)
    )
    stem = str(info.parent).removesuffix(".dist-info")
    wheel = folder / f"{stem}-{tag}.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for file in kept:
            archive.write(str(file.locate()), str(file))
        record = io.StringIO()
        own = f"{info.parent}/RECORD"
        csv.writer(record, lineterminator="\n").writerows([name, "", ""] for name in [*map(str, kept), own])
        archive.writestr(own, record.getvalue())
    return wheel
