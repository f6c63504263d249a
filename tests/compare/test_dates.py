"""By how much dates moved, in words."""

from __future__ import annotations

from datetime import date

import pytest

from udtplan.compare.dates import moved
from udtplan.timeline import Bound, Period, Precision, read

TABLE = """
2026 | 2027 | moved from 2026 to 2027, at least 1 month later
2027 | 2026 | moved from 2027 to 2026, at least 1 month earlier
2026 | 2028 | moved from 2026 to 2028, at least 13 months later
May 2025 | June 2025 | moved from May 2025 to June 2025, 1 month later
May 2025 | July 2025 | moved from May 2025 to July 2025, 2 months later
July 2025 | May 2025 | moved from July 2025 to May 2025, 2 months earlier
May 2025 | May 2026 | moved from May 2025 to May 2026, 1 year later
May 2025 | November 2026 | moved from May 2025 to November 2026, 18 months later
Q3 2025 | Q4 2025 | moved from Q3 2025 to Q4 2025, at least 1 month later
Q3 2025 | Q3 2026 | moved from Q3 2025 to Q3 2026, at least 10 months later
first half of 2026 | second half of 2026 | moved from H1 2026 to H2 2026, at least 1 month later
early 2026 | late 2026 | moved from early 2026 to late 2026, at least 7 months later
15 May 2025 | 16 May 2025 | moved from 15 May 2025 to 16 May 2025, 1 day later
20 May 2025 | 15 May 2025 | moved from 20 May 2025 to 15 May 2025, 5 days earlier
15 May 2025 | 3 October 2025 | moved from 15 May 2025 to 3 October 2025, 141 days later
15 May 2025 | 15 July 2025 | moved from 15 May 2025 to 15 July 2025, 2 months later
15 May 2025 | 15 May 2027 | moved from 15 May 2025 to 15 May 2027, 2 years later
31 August 2025 | 30 September 2025 | moved from 31 August 2025 to 30 September 2025, 1 month later
mid-May 2025 | late June 2025 | moved from mid May 2025 to late June 2025, at least 32 days later
May 2025 | 1 June 2025 | moved from May 2025 to 1 June 2025, at least 1 day later
May 2025 | 15 September 2025 | moved from May 2025 to 15 September 2025, at least 3 months later
15 September 2025 | May 2025 | moved from 15 September 2025 to May 2025, at least 3 months earlier
2025 | May 2025 | stated more exactly: May 2025, before 2025
May 2025 | 15 May 2025 | stated more exactly: 15 May 2025, before May 2025
Q3 2025 | September 2025 | stated more exactly: September 2025, before Q3 2025
May 2025 | 2025 | stated less exactly: 2025, before May 2025
summer 2025 | Q3 2025 | moved from summer 2025 to Q3 2025, perhaps later
Q3 2025 | summer 2025 | moved from Q3 2025 to summer 2025, perhaps earlier
Nov. 2024 to May 2025 | Nov. 2024 to July 2025 | end moved from May 2025 to July 2025, 2 months later
May to July 2025 | April to July 2025 | start moved from May 2025 to April 2025, 1 month earlier
May to July 2025 | June to September 2025 | start moved from May 2025 to June 2025, 1 month later; \
end moved from July 2025 to September 2025, 2 months later
Nov. 2024 to May 2025 | Jan. 2025 to July 2025 | start and end moved 2 months later: \
now January 2025 to July 2025, before November 2024 to May 2025
3 to 5 May 2026 | 4 to 6 May 2026 | start and end moved 1 day later: \
now 4 May 2026 to 6 May 2026, before 3 May 2026 to 5 May 2026
Nov. 2024 to May 2025 | May 2025 | start moved from November 2024 to May 2025, 6 months later
May 2025 | May 2025 to July 2025 | end moved from May 2025 to July 2025, 2 months later
2026 - 2027 | 2026 - 2028 | end moved from 2027 to 2028, at least 1 month later
Winter 2025 - 2026 | Winter 2025 - 2027 | end moved from 2026 to 2027, at least 1 month later
Winter 2025 - 2027 | 2026 - 2027 | start moved from winter 2025/26 to 2026, perhaps later
by end of 2027 | by end of 2028 | end moved from 31 December 2027 to 31 December 2028, 1 year later
by end of 2027 | by 2028 | end moved from 31 December 2027 to 2028, at least 1 day later
from May 2026 | from July 2026 | start moved from May 2026 to July 2026, 2 months later
from May 2026 | May 2026 to 2027 | end now stated: 2027
May 2026 to 2027 | from May 2026 | end no longer stated, before 2027
since 2024 | by 2027 | start no longer stated, before 2024; end now stated: 2027
2026 | ongoing | no longer dated: “ongoing”, before 2026
TBD | May 2026 | now dated: May 2026, before “TBD”
May 2026 | TBD | no longer dated: “TBD”, before May 2026
TBD | soon |
May 2025 | 05/2025 | the same dates in other words: “05/2025”, before “May 2025”
"""
ROWS = [[cell.strip() for cell in row.split("|")] for row in TABLE.strip().splitlines()]


@pytest.mark.parametrize(("before", "after", "said"), ROWS, ids=[f"{a} → {b}" for a, b, _ in ROWS])
def test_what_became_of_a_date_is_said_as_far_as_it_is_known(before: str, after: str, said: str) -> None:
    assert moved(read(before, "en"), read(after, "en")) == said


def test_days_that_no_word_names_are_said_from_the_first_to_the_last() -> None:
    odd = Bound(date(2026, 5, 4), date(2026, 5, 9), Precision.DAY)
    before, after = Period("", odd, odd), read("20 May 2026", "en")
    assert moved(before, after) == "moved from 4 May 2026 – 9 May 2026 to 20 May 2026, at least 11 days later"
