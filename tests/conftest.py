"""Fixtures that tests of several parts use."""

from tests.repositories import plans

__all__ = ["plans"]
