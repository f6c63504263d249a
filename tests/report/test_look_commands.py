"""Words of a plan are no commands to a CI system that reads the log."""

from __future__ import annotations

import pytest

from udtplan.report.look import one_line, visible


@pytest.mark.parametrize("words", ["::error::x", "a ::warning file=b::c", "see ##[error]now", "##[group]"])
def test_what_looks_like_a_command_is_none(words: str) -> None:
    for shown in (visible(words), one_line(words)):
        assert "##[" not in shown
        assert not any(word.startswith("::") for word in shown.split())
        assert shown.replace("\u2060", "") == words


@pytest.mark.parametrize("words", ["a::b", "12:30", "# 3. Funding", "[link](x)", ":: :"])
def test_other_words_stay_as_they_are(words: str) -> None:
    assert visible(words) == words
