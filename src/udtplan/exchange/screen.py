"""Where a chart is shown: how wide it is, which signs and colours it knows, and what must not reach it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from udtplan.exchange.cells import ascii_only


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs a chart is drawn with."""

    certain: str = "█"
    vague: str = "░"
    before: str = "◄"
    after: str = "►"
    milestone: str = "◆"
    year: str = "┊"
    today: str = "│"
    rule: str = "─"
    joint: str = " · "
    to: str = " → "


ASCII = Signs("=", "~", "<", ">", "*", ":", "|", "-", " - ", " -> ")


@dataclass(frozen=True, slots=True)
class Screen:
    """Where a chart is shown.

    Attributes:
        ascii: whether only ASCII can be shown.
        paint: a text in a colour, given as the number of a terminal's colour.
        visible: a text without anything that a terminal would obey.
    """

    width: int = 80
    ascii: bool = False
    paint: Callable[[str, str], str] = field(default=lambda text, _: text)
    visible: Callable[[str], str] = field(default=lambda text: text)

    @property
    def signs(self) -> Signs:
        return ASCII if self.ascii else Signs()

    def words(self, text: str) -> str:
        """A text of the plan on one line, as it can be shown."""
        shown = self.visible(" ".join(text.split()))
        return ascii_only(shown) if self.ascii else shown
