"""Failures the user can fix. Findings are values; these stop the run."""

from __future__ import annotations


class UserError(Exception):
    """The run can't go on: one sentence what is wrong, one what to do next.

    The command line prints both on stderr and ends with exit code 2.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
