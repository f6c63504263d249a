"""How the dates of a plan are read: in its language, and counted from its roadmap's anchor."""

from __future__ import annotations

from functools import cached_property

from udtplan.model.plan import Plan
from udtplan.timeline import Bound, Period, read
from udtplan.timeline.schedule_anchor import read_from


class PlanDates:
    """Reads the date phrases of one plan."""

    def __init__(self, plan: Plan) -> None:
        self._language = plan.facts.language
        self._anchor_words = plan.roadmap.anchor
        self._known: dict[str, Period] = {}

    @cached_property
    def anchor(self) -> Bound | None:
        """What M1, T0 and durations are counted from; None if the roadmap does not say it."""
        return read(self._anchor_words, self._language).start if self._anchor_words else None

    def read(self, text: str) -> Period:
        """A phrase as read; "M1–M6" and "18 months" count from the anchor, if there is one."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._read(text)
        return known

    def _read(self, text: str) -> Period:
        period = read(text, self._language)
        if period.is_dated or self.anchor is None:
            return period
        return read_from(text, self.anchor, self._language) or period
