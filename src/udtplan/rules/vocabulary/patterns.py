"""Words of each language, found by one pattern."""

from __future__ import annotations

import re
from collections.abc import Mapping

from udtplan.spoken import rows


def any_of(languages: Mapping[str, str]) -> re.Pattern[str]:
    """A pattern of the whole words by which any of the languages says it, in capitals or not."""
    return rows(languages, r"\b(?:{})\b".format)
