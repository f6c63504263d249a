"""A comment whose end was forgotten must not hide answers without a word."""

from __future__ import annotations

from udtplan.source.markdown import read_markdown
from udtplan.source.text import SourceText

FORGOTTEN = """# 3. Project objectives

## a. Problem description

<!-- What is the problem?

Cyclists avoid five streets.

## b. Expected output

<!-- What data? -->

A map.
"""


def test_a_comment_that_runs_into_the_next_one_is_found_where_it_is_opened() -> None:
    (fault,) = read_markdown(SourceText(FORGOTTEN)).faults
    assert (fault.location.line, fault.location.column) == (5, 1)
    assert "ends on line 11 only" in fault.message


def test_comments_that_are_closed_are_fine_whatever_they_hold() -> None:
    closed = FORGOTTEN.replace("What is the problem?", "What is the problem? -->")
    assert read_markdown(SourceText(closed)).faults == []
    hidden = "# 3. Project objectives\n\n<!--\n## b. Expected output\n\nA map.\n-->\n"
    assert read_markdown(SourceText(hidden)).faults == []
