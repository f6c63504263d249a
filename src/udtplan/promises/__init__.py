"""Words that are promised and not yet written: "TBD", "to be defined", "wird noch erarbeitet"."""

from udtplan.promises.reader import is_placeholder, is_undecided, promises
from udtplan.promises.words import ANY_MARKS, ANY_WORDS

__all__ = ["ANY_MARKS", "ANY_WORDS", "is_placeholder", "is_undecided", "promises"]
