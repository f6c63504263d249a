"""The facts and registers of a plan: `plan.yaml`."""

from typing import Literal

from pydantic import Field

from udtplan.model.node import Id, Node, Text

FILE = "plan.yaml"

Share = Literal["public", "cohort", "private"]
Role = Literal[
    "sponsor",
    "accountable",
    "manager",
    "technical-lead",
    "data-steward",
    "data-owner",
    "user",
    "legal",
    "procurement",
    "partner",
    "funder",
    "community",
]


class City(Node):
    """Facts about the city."""

    name: Text = Field(min_length=1, description="The city's name, as its people write it.")
    country: Text | None = Field(
        None, description="The country: its two-letter code, such as FR or DE, or its name."
    )
    inhabitants: Text | None = Field(
        None, description="How many people live there, in your words: `close to 1.2 million`."
    )
    budget: Text | None = Field(
        None, description="The municipal budget with its currency and period: `close to €2 billion annually`."
    )

    @property
    def country_code(self) -> str:
        """The country's code of ISO 3166-1, however it is written; the words themselves if they mean none."""
        from udtplan.model.codes import country_code

        return country_code(self.country) or self.country if self.country else ""


class UseCase(Node):
    """The one use case the plan is about, and what may follow."""

    primary: Text | None = Field(None, description="The one use case this plan works out.")
    later: list[Text] = Field(default_factory=list, description="Use cases that may follow.")
    candidates: list[Text] = Field(
        default_factory=list, description="While undecided: the use cases you choose between."
    )


class Stakeholder(Node):
    """A department, organisation or group with a part in the project."""

    id: Id
    name: Text = Field(description="The department or organisation. Not a person: people change posts.")
    kind: Literal["internal", "external"] | None = Field(
        None, description="`internal`: a department of the city. `external`: anybody else."
    )
    role: Text | None = Field(None, description="What they do in the project, in your words.")
    roles: list[Role] = Field(default_factory=list, description="The same in fixed words, for whom it helps.")
    sector: Literal["public", "private", "research", "civil"] | None = Field(
        None, description="The sector an external partner belongs to."
    )
    note: Text | None = Field(None, description="Anything else worth knowing.")


class DataSource(Node):
    """Data the digital twin needs."""

    id: Id
    name: Text = Field(description="What data it is.")
    owner: Id | None = Field(None, description="The id of the stakeholder that owns the data.")
    access: Text | None = Field(None, description="How you get it: WMS, WFS, OGC API, file, on request …")
    agreement: Literal["none", "in-negotiation", "signed", "unknown"] | None = Field(
        None, description="Is there an agreement with the owner?"
    )
    licence: Text | None = Field(None, description="Licence or terms of use, such as CC-BY-4.0.")
    personal_data: Literal["none", "anonymised", "pseudonymised", "personal", "unknown"] | None = Field(
        None, description="Does it hold data about people?"
    )
    refresh: Text | None = Field(
        None, description="How often it changes: static, monthly, 5 min, real time …"
    )
    status: Literal["available", "partial", "gap"] | None = Field(
        None, description="`available`, `partial`, or `gap` when you do not have it yet."
    )
    cost: Text | None = Field(None, description="What it costs, with currency and period.")
    standard: Text | None = Field(None, description="The data model or standard it follows.")
    note: Text | None = Field(None, description="Anything else worth knowing.")


class Output(Node):
    """Something the digital twin is to produce."""

    id: Id
    text: Text = Field(description="The data or insight produced.")


class Indicator(Node):
    """How one sees that an objective is reached."""

    label: Text | None = Field(None, description="What is measured.")
    unit: Text | None = Field(None, description="In which unit.")
    baseline: Text | None = Field(None, description="Where you start, with the year.")
    target: Text | None = Field(None, description="Where you want to be.")
    by: Text | None = Field(None, description="By when, in your words: `end of 2027`.")


class Objective(Node):
    """A main goal of the Action Plan."""

    id: Id
    text: Text = Field(description="The goal, in a sentence.")
    indicator: Indicator | None = Field(None, description="How you will see that it is reached.")


class Bottleneck(Node):
    """An obstacle named in the diagnosis."""

    id: Id
    question: Text | None = Field(
        None, description="The question of section 4 it belongs to, such as diagnosis.funding."
    )
    text: Text = Field(description="The obstacle, in a sentence.")
    severity: Literal["low", "medium", "high"] | None = Field(None, description="How much it hinders.")


class FundingSource(Node):
    """Where money may come from."""

    name: Text = Field(description="The budget, grant or programme.")
    kind: Text | None = Field(None, description="Own budget, grant, loan, partner …")
    status: Literal["potential", "applied", "secured"] | None = Field(
        None, description="`potential`, `applied` or `secured`."
    )
    amount: Text | None = Field(None, description="How much, with its currency.")


class Funding(Node):
    """What the use case costs and who pays."""

    estimate: Text | None = Field(None, description="What it costs, even as a range: `€150–250 k`.")
    recurring: Text | None = Field(None, description="What it costs each year: `€40 k a year from 2027`.")
    sources: list[FundingSource] = Field(default_factory=list, description="Where the money may come from.")
    note: Text | None = Field(None, description="Anything else worth knowing.")


class Legal(Node):
    """The city's own statements on the law. The tool asks, it does not judge."""

    jurisdiction: Text | None = Field(None, description="Whose law applies, such as EU or UK.")
    gdpr: Text | None = Field(None, description="Are current data processes GDPR-compliant? How do you know?")
    dpo: Text | None = Field(
        None, description="Data protection officer or legal contact: the office, no name."
    )
    dpia: Text | None = Field(None, description="Data protection impact assessment: needed, planned, done?")
    nis2: Text | None = Field(None, description="Does NIS2 apply to the city or to an operator involved?")
    ai_act: Text | None = Field(None, description="Is AI used, and in which risk class?")
    data_act: Text | None = Field(None, description="Access to data of connected products.")
    open_data: Text | None = Field(None, description="What may be re-used, under which licence?")
    local_rules: list[Text] = Field(default_factory=list, description="Local or national rules to respect.")


class Procurement(Node):
    """What is bought from outside, and on what terms."""

    external: bool | None = Field(None, description="Is an external provider foreseen? yes or no.")
    criteria: Text | None = Field(None, description="How bids are judged.")
    responsibilities: Text | None = Field(None, description="What the provider must do while it runs.")
    data_ownership: Text | None = Field(None, description="Who owns the data.")
    technology_ownership: Text | None = Field(None, description="Who owns the technology.")
    information_control: Text | None = Field(None, description="Who controls the information produced.")
    exit: Text | None = Field(None, description="How you get out: open standards, hand-over.")


class PeerQuestion(Node):
    """Something you would like to ask the other cities or the trainers."""

    topic: Text | None = Field(None, description="data, governance, funding, procurement, legal …")
    text: Text = Field(description="The question.")


class NotApplicable(Node):
    """A question of the template that does not concern this city."""

    question: Text = Field(description="The id of the question, such as diagnosis.procurement.")
    reason: Text | None = Field(None, description="Why, in a few words.")


class RelatedPlan(Node):
    """Another plan of the city that this one has to fit."""

    name: Text = Field(description="The plan's name.")
    note: Text | None = Field(None, description="How the two belong together.")


class Facts(Node):
    """`plan.yaml`: facts about the city and the registers that other parts refer to."""

    template: Text = Field("udt@1", description="The template and its version.")
    edition: Text | None = Field(None, description="The programme's edition, such as 2025.")
    language: Text = Field("en", description="The language of the plan by its code: en, fr, pt-BR.")
    share: Share = Field("cohort", description="Who may read the plan: public, cohort or private.")
    share_questions: dict[str, Share] = Field(
        default_factory=dict, description="Exceptions, by question: `objectives.funding: private`."
    )
    city: City = Field(description="Facts about the city.")
    challenge: Text | None = Field(None, description="The challenge, in one sentence.")
    use_case: UseCase | None = Field(None, description="The use case, or those you choose between.")
    maturity: Literal["none", "datasets", "model", "connected"] | None = Field(
        None, description="How far your digital twin is today."
    )
    expectations: list[Text] = Field(
        default_factory=list, description="What you hope to learn in the programme."
    )
    stakeholders: list[Stakeholder] = Field(
        default_factory=list, description="Who has a part in the project."
    )
    data_sources: list[DataSource] = Field(
        default_factory=list, description="The data the digital twin needs."
    )
    outputs: list[Output] = Field(default_factory=list, description="What the digital twin is to produce.")
    objectives: list[Objective] = Field(default_factory=list, description="The main goals.")
    bottlenecks: list[Bottleneck] = Field(
        default_factory=list, description="The obstacles named in the diagnosis."
    )
    funding: Funding | None = Field(None, description="What it costs and who pays.")
    legal: Legal | None = Field(None, description="Your own statements on the law.")
    procurement: Procurement | None = Field(None, description="What is bought, on what terms.")
    questions_for_peers: list[PeerQuestion] = Field(
        default_factory=list, description="What you would like to ask."
    )
    not_applicable: list[NotApplicable] = Field(
        default_factory=list, description="Questions that do not concern you."
    )
    answered_parts: dict[str, list[int]] = Field(
        default_factory=dict, description="Which parts of a question are answered: `objectives.funding: [2]`."
    )
    related_plans: list[RelatedPlan] = Field(
        default_factory=list, description="Other plans this one has to fit."
    )
