"""The roadmap of a plan: `5-roadmap.yaml`."""

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from udtplan.model.node import Id, Node, Text

FILE = "5-roadmap.yaml"


class Step(Node):
    """One piece of work within an action."""

    text: Text = Field(description="What is done.")
    timeline: Text | None = Field(None, description="When, in your words; the action's own if left out.")
    owner: Id | None = Field(None, description="The id of the stakeholder that does it.")


def _step_kind(value: Any) -> str:
    return "step" if isinstance(value, dict | Step) else "text"


# Told apart by their look, so that a mistake in one is not also reported as a mistake in the other.
AnyStep = Annotated[Annotated[Text, Tag("text")] | Annotated[Step, Tag("step")], Discriminator(_step_kind)]


class Milestone(Node):
    """Something one can see is reached."""

    when: Text = Field(description="When, in your words: `May 2025`.")
    what: Text = Field(description="What is reached.")


class Action(Node):
    """A strategic action: one row of the roadmap."""

    id: Id
    phase: Text | None = Field(None, description="startup, launch, development or diffusion.")
    title: Text = Field(description="The action, in a few words.")
    goal: Text | None = Field(None, description="What it is good for.")
    steps: list[AnyStep] = Field(
        default_factory=list, description="What is done: texts, or {text, timeline, owner}."
    )
    timeline: Text | None = Field(
        None, description="When, as you would say it: `Nov. 2024 to May 2025`. Kept as written."
    )
    owner: Id | None = Field(None, description="The id of the stakeholder responsible for it.")
    addresses: list[Id] = Field(
        default_factory=list, description="Ids of the bottlenecks and objectives it serves."
    )
    depends_on: list[Id] = Field(default_factory=list, description="Ids of the actions that must end first.")
    milestones: list[Milestone] = Field(
        default_factory=list, description="What one can see on the way, and when."
    )
    status: Literal["planned", "running", "done", "dropped"] | None = Field(
        None, description="planned, running, done or dropped."
    )
    status_note: Text | None = Field(None, description="Why it stands where it stands.")
    cost: Text | None = Field(None, description="What it costs, with its currency.")
    deliverable: Text | None = Field(None, description="What is there when it is done.")

    def step_texts(self) -> list[str]:
        """The words of the steps, in order."""
        return [step if isinstance(step, str) else step.text for step in self.steps]


class Roadmap(Node):
    """`5-roadmap.yaml`: the strategic actions and their timeline."""

    anchor: Text | None = Field(None, description="What M1, or a duration, is counted from: `May 2026`.")
    actions: list[Action] = Field(
        default_factory=list, description="The strategic actions, in the order they are read."
    )
