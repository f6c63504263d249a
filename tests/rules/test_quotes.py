"""W001, T006 and W005: words in quotation marks are somebody else's, or are spoken of."""

from __future__ import annotations

import pytest

from tests.rules.quiet import findings, objectives

OTHERS = "g. Other stakeholders involved"


@pytest.mark.parametrize(
    ("code", "quoted", "own"),
    [
        ("W001", "A tender that says “to be defined” is not opened.", "The lot is still to be defined."),
        ("W001", 'The old plan had "TBD" in nine places.', "The price: TBD."),
        ("T006", "The mayor of 1952 promised a road “soon”.", "The road is opened soon."),
        ("W005", "No contract may say “as soon as possible” again.", "We sign as soon as possible."),
    ],
)
def test_what_is_quoted_is_not_the_plans_own(code: str, quoted: str, own: str) -> None:
    assert findings(code, objectives(OTHERS, quoted), "presentation") == []
    assert len(findings(code, objectives(OTHERS, own), "presentation")) == 1
    assert len(findings(code, objectives(OTHERS, f"“Well”, they say. {own}"), "presentation")) == 1


def test_a_promise_hardens_only_where_it_ends_its_sentence() -> None:
    (hard,) = findings("W001", objectives(OTHERS, "The sensors are bought; their number is to be set."))
    (soft,) = findings("W001", objectives(OTHERS, "The number to be set, as every year, is 12."))
    assert (hard.severity, hard.certain) == ("error", True)
    assert (soft.severity, soft.certain) == ("warning", False)


def test_a_draft_may_say_what_is_not_decided_yet() -> None:
    files = objectives(OTHERS, "The owner has not been decided. Discussions ongoing.")
    assert [f.message.split("”")[0] for f in findings("W001", files, "in-person")] == ["“Discussions ongoing"]
    assert [finding.certain for finding in findings("W001", files, "presentation")] == [False, False]
