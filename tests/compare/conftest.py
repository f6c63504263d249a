"""A repository of plans with a past."""

from tests.repositories import plans

__all__ = ["plans"]
