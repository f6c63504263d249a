"""A repository of plans with a past."""

from tests.repositories import Plans, plans

__all__ = ["Plans", "plans"]
