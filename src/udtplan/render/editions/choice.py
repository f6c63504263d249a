"""Which of a plan's text a document shows, and what it adds to it."""

from __future__ import annotations

from dataclasses import dataclass, field

from udtplan.render.look.look import Look


@dataclass(frozen=True, slots=True)
class Choice:
    """One edition of the text of a plan.

    Attributes:
        only_answered: leave out questions that nobody has answered yet, and all notes about them.
        prompts: show the words of each question.
        public: show only what the city shares with everybody.
        watermark: words across every page; "" for none.
        attach: put the plan's data into the document as a file, where the format can hold one.
        look: the city's colour and logo.
    """

    only_answered: bool = False
    prompts: bool = True
    public: bool = False
    watermark: str = ""
    attach: bool = False
    look: Look = field(default_factory=Look)


ALL = Choice()
"""Everything that the city wrote, with the questions and what is missing."""
