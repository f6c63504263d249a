"""The legal register: acts, their status and thresholds, each with its date and its source.

It never says that a law applies to a city. It gives rules the names to ask by, and readers the date.
"""

import datetime as dt
from functools import cache
from typing import Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from udtplan.model.node import Id
from udtplan.resources import data_folder

Topic = Literal[
    "data-protection",
    "security",
    "critical-entities",
    "ai",
    "connected-data",
    "data-sharing",
    "reuse",
    "spatial-data",
    "procurement",
    "interoperability",
    "accessibility",
]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Profile(_Entry):
    """A jurisdiction: where its acts are asked about."""

    id: Id = Field(description="Short name, as `legal.jurisdiction` uses it: EU.")
    label: str = Field(min_length=1, description="The jurisdiction in words.")
    names: tuple[str, ...] = Field(description="Other words that mean it.")
    countries: tuple[str, ...] = Field(description="Two-letter codes of its countries.")


class Act(_Entry):
    """An act a city may be asked about."""

    key: Id = Field(description="Short name of the entry.")
    topic: Topic = Field(description="What it is about; rules ask by topic.")
    profiles: tuple[str, ...] = Field(min_length=1, description="The jurisdictions it belongs to.")
    name: str = Field(min_length=1, description="The name people use.")
    reference: str = Field(min_length=1, description="Its number or its full name.")
    facts: tuple[str, ...] = Field(default=(), description="What was found out about it.")
    status: str = Field(min_length=1, description="Where it stands on that day.")
    confirmed: bool = Field(description="Whether a source was read for it; if not, it has to be looked up.")
    as_of: dt.date = Field(description="The day on which this was true.")
    source: str = Field(min_length=1, description="Where it was found.")


class Threshold(_Entry):
    """An amount from which other rules of procurement may hold."""

    profiles: tuple[str, ...] = Field(min_length=1, description="The jurisdictions it belongs to.")
    label: str = Field(min_length=1, description="What it is a threshold of.")
    value: int = Field(gt=0, description="The amount, without VAT.")
    currency: str = Field(min_length=3, max_length=3, description="Its ISO 4217 code.")
    since: dt.date = Field(description="First day.")
    until: dt.date = Field(description="Last day.")
    as_of: dt.date = Field(description="The day on which this was true.")
    source: str = Field(min_length=1, description="Where it was found.")

    def words(self) -> str:
        """The threshold in plain words."""
        value = f"{self.value:,}".replace(",", " ")
        return f"the {self.label} of {self.currency} {value}, {self.since.year}–{self.until.year}"


class LegalRegister(_Entry):
    """What is known of the law, and since when."""

    as_of: dt.date = Field(description="The day on which the register was last gone through.")
    note: str = Field(min_length=1, description="What the register is not.")
    profiles: tuple[Profile, ...] = Field(min_length=1, description="The jurisdictions.")
    acts: tuple[Act, ...] = Field(min_length=1, description="The acts.")
    thresholds: tuple[Threshold, ...] = Field(default=(), description="The thresholds of procurement.")

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        """Every name is there once, and every profile that is used exists."""
        known = [profile.id for profile in self.profiles]
        keys = [act.key for act in self.acts]
        for names in (known, keys):
            if len(set(names)) < len(names):
                raise ValueError(f"a name is there twice: {', '.join(sorted(names))}")
        used = {name for act in self.acts for name in act.profiles}
        used |= {name for one in self.thresholds for name in one.profiles}
        if not used <= set(known):
            raise ValueError(f"there is no profile {', '.join(sorted(used - set(known)))}")
        return self

    def profile(self, country: str) -> Profile | None:
        """The jurisdiction of a country, by its code; the first one where no country is given."""
        code = country.strip().upper()
        if not code:
            return self.profiles[0]
        return next((one for one in self.profiles if code in one.countries), None)

    def named(self, text: str) -> set[str]:
        """The jurisdictions that a text names, by their ids."""
        words = f" {' '.join(text.replace(',', ' ').replace('.', '').split()).casefold()} "
        return {
            one.id
            for one in self.profiles
            if any(f" {name.casefold()} " in words for name in (one.id, *one.names, *one.countries))
        }

    def act(self, topic: Topic, country: str) -> Act | None:
        """The act to ask about in a country; None where the register has none."""
        profile = self.profile(country)
        return next(
            (act for act in self.acts if act.topic == topic and profile and profile.id in act.profiles), None
        )

    def threshold(self, country: str, day: dt.date) -> Threshold | None:
        """The threshold that held on a day, or else the latest known."""
        profile = self.profile(country)
        mine = [one for one in self.thresholds if profile and profile.id in one.profiles]
        held = [one for one in mine if one.since <= day <= one.until]
        return max(held or mine, key=lambda one: one.since, default=None)


@cache
def legal_register() -> LegalRegister:
    """The register that is shipped."""
    text = (data_folder("templates") / "legal" / "register.yaml").read_text(encoding="utf-8")
    return LegalRegister.model_validate(yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
