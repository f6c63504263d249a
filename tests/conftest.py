"""What tests of several parts share."""

import os

from hypothesis import settings

from tests.repositories import plans

__all__ = ["plans"]

# No stopwatch: machines are busy. In CI the same examples every time, so that a failure belongs to a change.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
