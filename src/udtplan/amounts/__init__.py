"""Money and numbers as people write them ("ca. 11 Mio. €", "€150–250 k") read into amounts."""

from .amount import FLAGS, Amount, Reading
from .reader import find, read

__all__ = ["FLAGS", "Amount", "Reading", "find", "read"]
