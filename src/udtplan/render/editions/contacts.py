"""Words in place of ways to reach somebody, in every text of a plan or of what is made of it."""

from __future__ import annotations

import dataclasses as dc
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from udtplan.contacts.possible import possible_contacts
from udtplan.render.document import Document
from udtplan.render.markdown.text import rewritten
from udtplan.render.parts.digest import Said
from udtplan.render.tree.cut import cut, cut_tree
from udtplan.render.tree.tree import tree
from udtplan.render.words.words import Words


class Contacts:
    """The ways to reach somebody of one plan, and what stands in their place."""

    def __init__(self, city: str, words: Words, assets: Path | None) -> None:
        self._city, self._words, self._assets = city, words, assets
        self._instead = f"[{words.contact_removed}]"

    def find(self, text: str) -> list[tuple[int, int]]:
        """From where to where a text holds one."""
        return possible_contacts(text, self._city)

    def out_of(self, text: str) -> str:
        """A text without them."""
        return cut(text, self.find, self._instead)

    def out_of_markdown(self, text: str) -> str:
        """A Markdown text without them, in what is read and in the addresses of links."""
        blocks = tree(text, 0)
        without = cut_tree(blocks, self.find, self._instead)
        return text if without == blocks else rewritten(without, self._assets, self._words)


def without_contacts(document: Document) -> Document:
    """The document for whoever shows it to others: in short, and without ways to reach somebody."""
    contacts = Contacts(document.city, document.words, document.assets)

    def without(value: Any) -> Any:
        match value:
            case str():
                return contacts.out_of(value)
            case Said():
                return value._replace(markdown=contacts.out_of_markdown(value.markdown))
            case tuple() if hasattr(value, "_fields"):
                return type(value)(*map(without, value))
            case tuple():
                return tuple(map(without, value))
            case Mapping():
                return {key: without(item) for key, item in value.items()}
        if dc.is_dataclass(value) and not isinstance(value, type):
            return dc.replace(
                value, **{part.name: without(getattr(value, part.name)) for part in dc.fields(value)}
            )
        return value

    return dc.replace(
        document,
        challenge=without(document.challenge),
        digest=without(document.digest),
        phases=without(document.phases),
    )
