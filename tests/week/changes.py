"""A week of work on the example repository: what cities and organisers change, from Monday to Friday."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import chdir
from pathlib import Path
from typing import NamedTuple

from typer.testing import CliRunner

from tests.week.edits import below, edit
from tests.week.hostile import make_hostile
from udtplan.cli.app import app

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = DAYS = (
    "2025-10-27",
    "2025-10-28",
    "2025-10-29",
    "2025-10-30",
    "2025-10-31",  # the preparatory stage has passed
)
SUNDAY = "2025-10-26"

SETTINGS = "udtplan.toml"


class Push(NamedTuple):
    """What somebody pushes to a branch, and what becomes of it.

    Attributes:
        branch: begun at main as it is, or gone on with if it is there.
        code: with which the check of the pull request ends.
        is_merged: whether it goes into main then.
    """

    day: str
    branch: str
    about: str
    change: Callable[[Path], None]
    code: int
    is_merged: bool = False

    @property
    def name(self) -> str:
        """By which the expected texts are found."""
        return f"{WEEK.index(self) + 1:02}-{self.branch}"


def _challenge(root: Path) -> None:
    edit(
        root,
        "jarzebinowo/plan.yaml",
        (
            "\nchallenge:\n",
            "\nchallenge: >-\n"
            "  Zimą dym z pieców stoi w dolinie, a miasto nie wie, które ulice oddychają nim najdłużej; od\n"
            "  tego zależy, gdzie najpierw wymienić piece.\n",
        ),
        ("  budget:\n", "  budget: ok. 290 mln zł rocznie\n"),
    )


def _dates_in_order(root: Path) -> None:
    edit(
        root,
        "puerto-almenar/5-roadmap.yaml",
        ("timeline: segundo semestre de 2025", "timeline: primer semestre de 2026"),
        ("timeline: de mayo a diciembre de 2026", "timeline: de octubre a diciembre de 2026"),
        ("timeline: de marzo de 2028 a noviembre de 2027", "timeline: de noviembre de 2027 a marzo de 2028"),
    )


def _contract_slips(root: Path) -> None:
    edit(
        root,
        "aubrelle/5-roadmap.yaml",
        ("du 1er janvier au 30 septembre 2026", "du 1er janvier 2026 au 31 janvier 2027"),
    )


def _sensors_follow(root: Path) -> None:
    edit(root, "aubrelle/5-roadmap.yaml", ("octobre 2026 – mai 2027", "février – mai 2027"))


def _renamed(root: Path) -> None:
    (root / "grunfurt").rename(root / "gruenfurt")


def _settings_follow(root: Path) -> None:
    edit(root, SETTINGS, ("[plans.grunfurt]", "[plans.gruenfurt]"))


def _brace_lost(root: Path) -> None:
    edit(
        root,
        "castelvento/plan.yaml",
        ('conosce i giorni critici", roles: [user, data-owner]}', "conosce i giorni critici, roles: [user]"),
    )


def _headings_in_english(root: Path) -> None:
    edit(
        root,
        "alkyonia/1-city.md",
        ("# 1. Στοιχεία της πόλης", "# 1. City information"),
        ("## Κύριες προκλήσεις της πόλης", "## Main city challenges"),
        (
            "## Συνολικός ρόλος του ψηφιακού διδύμου στη στρατηγική της πόλης",
            "## Overall role of digital twin in the city’s strategy",
        ),
    )


def _college_leaves(root: Path) -> None:
    path = root / "brackwater" / "plan.yaml"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "{id: college," not in line), "utf-8")


def _city_joins(root: Path) -> None:
    with chdir(root):
        run = CliRunner().invoke(app, ["init", "Oudewaard", "--lang", "nl", "--set", "city.country=NL"])
    assert run.exit_code == 0, run.output
    edit(
        root,
        SETTINGS,
        ("[plans.puerto-almenar]", '[plans.oudewaard]\nstage = "introductory"\n\n[plans.puerto-almenar]'),
    )


def _settings_change(root: Path) -> None:
    edit(
        root,
        SETTINGS,
        ('[plans.alkyonia]\nstage = "challenge"\n\n', ""),
        ("until = 2025-12-31", "until = 2026-03-31"),
    )


def _city_leaves(root: Path) -> None:
    shutil.rmtree(root / "jarzebinowo")
    edit(root, SETTINGS, ('[plans.jarzebinowo]\nstage = "introductory"\n\n', ""))


def _drafts(root: Path) -> None:
    edit(
        root,
        "castelvento/plan.yaml",
        ("use_case:\n  candidates:\n    - Sosta", "use_case:\n  primary: Sosta"),
        ("    - Chiusura del borgo", "  later:\n    - Chiusura del borgo"),
        (
            "questions_for_peers: []",
            "questions_for_peers:\n"
            "  - {topic: data, text: Come contate i pullman senza riprendere le targhe?}",
        ),
    )
    below(
        root,
        "castelvento/3-objectives.md",
        "## f. Finanziamento",
        "Tra 60 e 80 mila euro, IVA esclusa, per lo più una persona per un anno. Il Comune ne mette\n"
        "la metà; per il resto chiediamo al fondo regionale per il turismo, che apre a gennaio.",
    )


def _budget(root: Path) -> None:
    edit(root, "castelvento/plan.yaml", ("  budget:\n", "  budget: circa 34 milioni di euro all’anno\n"))


def _conflict_left(root: Path) -> None:
    edit(
        root,
        "gruenfurt/3-objectives.md",
        (
            "## f. Finanzierung\n\n180.000 bis 210.000 Euro für zwei Jahre",
            "## f. Finanzierung\n\n<<<<<<< HEAD\n180.000 bis 210.000 Euro für zwei Jahre\n=======\n"
            "170.000 bis 200.000 Euro für zwei Jahre\n>>>>>>> zahlen-aus-dem-haushalt\n"
            "180.000 bis 210.000 Euro für zwei Jahre",
        ),
    )
    edit(
        root,
        "gruenfurt/plan.yaml",
        (
            "  estimate: 180.000 bis 210.000 € ohne Umsatzsteuer\n",
            "<<<<<<< HEAD\n  estimate: 180.000 bis 210.000 € ohne Umsatzsteuer\n=======\n"
            "  estimate: 170.000 bis 200.000 € ohne Umsatzsteuer\n>>>>>>> zahlen-aus-dem-haushalt\n",
        ),
    )


def _nothing(_root: Path) -> None:
    """The same, on another day."""


WEEK = [
    Push(MONDAY, "challenge", "Jarzębinowo writes its challenge.", _challenge, 0, True),
    Push(MONDAY, "dates-in-order", "Puerto Almenar puts its dates in order.", _dates_in_order, 0, True),
    Push(MONDAY, "contract-slips", "Aubrelle's contract takes longer.", _contract_slips, 1),
    Push(TUESDAY, "contract-slips", "What depends on it follows.", _sensors_follow, 0, True),
    Push(TUESDAY, "new-name", "Grünfurt renames its folder.", _renamed, 2),
    Push(TUESDAY, "new-name", "So do the settings.", _settings_follow, 0, True),
    Push(TUESDAY, "lost-brace", "Castelvento loses a brace.", _brace_lost, 1),
    Push(WEDNESDAY, "headings", "Αλκυονία translates headings.", _headings_in_english, 0, True),
    Push(WEDNESDAY, "college-leaves", "Brackwater takes a partner off its list.", _college_leaves, 1),
    Push(THURSDAY, "city-joins", "Oudewaard joins; the organiser adds its stage.", _city_joins, 0, True),
    Push(THURSDAY, "settings", "The organiser changes settings.", _settings_change, 0, True),
    Push(THURSDAY, "city-leaves", "Jarzębinowo withdraws.", _city_leaves, 0, True),
    Push(THURSDAY, "drafts", "Castelvento writes drafts, without the budget.", _drafts, 0),
    Push(FRIDAY, "drafts", "The same, a day later.", _nothing, 1),
    Push(FRIDAY, "drafts", "The budget, too.", _budget, 0, True),
    Push(FRIDAY, "conflict", "Grünfurt leaves marks of a conflict.", _conflict_left, 1),
    Push(FRIDAY, "fork", "A stranger's pull request.", make_hostile, 1),
]
