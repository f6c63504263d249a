"""What every part of a plan has in common: a strict shape, and knowing its own place."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from udtplan.findings import Place, Route

# Numbers and words alike are kept as written; editors must not frown at an unquoted 2027.
Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True),
    Field(json_schema_extra={"type": ["string", "number"]}),
]
Id = Annotated[
    str,
    StringConstraints(strip_whitespace=True, pattern=r"^[\w.-]+$"),
    Field(
        description="A short word by which other parts refer to this one: letters, digits, hyphens.",
        json_schema_extra={
            "type": ["string", "number"],
            "patternErrorMessage": "An id is one word: letters, digits, hyphens.",
        },
    ),
]

# Which original index each kept item of a list has, for lists that lost unreadable items.
KeptItems = Mapping[Route, list[int]]


class Node(BaseModel):
    """A part of a plan. Unknown keys are refused, nothing can be changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    # Written into the instance by `stamp`, past pydantic: a private attribute of its kind costs ten times
    # as much to read, and every place of every finding starts here.
    place: ClassVar[Place] = Place("")
    """Where this part is written."""

    def at(self, *keys: str | int) -> Place:
        """Where the value under `keys` is, or would be, written."""
        return self.place.at(*keys)

    def stamp(self, place: Place, kept: KeptItems) -> Self:
        """Tell this part and all parts below it where they are written."""
        for name, value in self.__dict__.items():
            if isinstance(value, Node):
                value.stamp(place.at(self.key_of(name)), kept)
            elif isinstance(value, list) and any(isinstance(item, Node) for item in value):
                below = place.at(self.key_of(name))
                indexes = kept.get(below.route)
                for position, item in enumerate(value):
                    if isinstance(item, Node):
                        item.stamp(below.at(indexes[position] if indexes else position), kept)
        object.__setattr__(self, "place", place)
        return self

    @classmethod
    def key_of(cls, name: str) -> str:
        """The key that the field `name` has in the file."""
        return _keys(cls).get(name, name)


@cache
def _keys(model: type[Node]) -> dict[str, str]:
    return {name: field.alias for name, field in model.model_fields.items() if field.alias}
