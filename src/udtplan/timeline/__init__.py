"""Planning dates as people write them ("Winter 2025 - 2027", "im 3. Quartal 2026") read into periods."""

from .anywhere import languages_of, read_anywhere
from .compare import Verdict, after, before, ends_before_starts, overlaps, starts_before_ends
from .lexicon import LANGUAGES
from .period import FLAGS, Bound, Period, Precision, Reading
from .reader import read

__all__ = [
    "FLAGS",
    "LANGUAGES",
    "Bound",
    "Period",
    "Precision",
    "Reading",
    "Verdict",
    "after",
    "before",
    "ends_before_starts",
    "languages_of",
    "overlaps",
    "read",
    "read_anywhere",
    "starts_before_ends",
]
