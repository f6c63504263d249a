"""What holds for every format."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import unicodedata
from datetime import date

import pytest

from tests.exchange.plans import ROOT, hostile, job, lille, roadmap
from udtplan.exchange import EXPORTS

MADE = """
import hashlib
from tests.exchange.plans import hostile, job
from udtplan.exchange import EXPORTS
for name, export in EXPORTS.items():
    print(name, hashlib.sha256(export.make(job(hostile()))).hexdigest())
"""


def test_the_same_plan_gives_the_same_bytes_in_every_process() -> None:
    here = [
        f"{name} {hashlib.sha256(export.make(job(hostile()))).hexdigest()}"
        for name, export in EXPORTS.items()
    ]
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "7",
        "TZ": "Pacific/Auckland",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
    }

    ran = subprocess.run(
        [sys.executable, "-c", MADE], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert ran.stdout.splitlines() == here


@pytest.mark.parametrize("name", EXPORTS)
def test_a_plan_without_actions_is_no_trouble(name: str) -> None:
    assert EXPORTS[name].make(job(roadmap()))


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize(
    "words", ["by 2030", "from 2030", "ongoing", "2031 - 2029", "1900", "every June", "2150"]
)
def test_any_words_for_a_time_are_no_trouble(name: str, words: str) -> None:
    action = {"timeline": words, "milestones": [{"when": words, "what": "Done"}, {"when": " ", "what": ""}]}

    assert EXPORTS[name].make(job(roadmap(action, as_of=date(2026, 11, 22))))


@pytest.mark.parametrize("name", [name for name, export in EXPORTS.items() if not export.binary])
def test_hostile_words_bring_no_control_sign(name: str) -> None:
    text = EXPORTS[name].make(job(hostile())).decode("utf-8-sig")

    controls = {sign for sign in text if unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp")}
    assert controls <= {"\n", "\r"}
    assert not {sign for sign in text if sign in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"}


def test_all_of_lilles_words_are_in_every_format_that_has_room_for_them() -> None:
    for name in ("json", "csv", "mspdi"):
        text = EXPORTS[name].make(job(lille())).decode("utf-8-sig")
        for row in lille().rows:
            assert row.title in text
            for step in row.steps:
                assert step.text.replace("'", "'") in text.replace("&amp;", "&"), name
