"""What peers and trainers said, and what became of it: `feedback.yaml`."""

from typing import Literal

from pydantic import Field

from udtplan.model.node import Id, Node, Text

FILE = "feedback.yaml"


class FeedbackItem(Node):
    """One remark of a peer or trainer."""

    id: Id
    session: Text | None = Field(None, description="Where it was said: the stage or the date.")
    source: Text | None = Field(
        None, alias="from", description="The organisation that said it, such as BSC or a city. No person."
    )
    kind: Literal["strength", "suggestion", "question", "risk", "lead"] | None = Field(
        None, description="What sort of remark it is."
    )
    colour: Text | None = Field(None, description="The colour of the note on the board.")
    question: Text | None = Field(None, description="The id of the question it is about.")
    text: Text = Field(description="What was said.")
    disposition: Literal["open", "accepted", "partly", "declined", "deferred"] = Field(
        "open", description="What became of it."
    )
    response: Text | None = Field(None, description="Your answer.")
    resolved_in: Text | None = Field(None, description="The question or action where it is taken up.")


class Feedback(Node):
    """`feedback.yaml`: what was said about the plan."""

    items: list[FeedbackItem] = Field(default_factory=list, description="The remarks, oldest first.")
