"""How the files of documents are called, and what is said about each."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from udtplan.render.document import Document
    from udtplan.render.editions.choice import Choice


def names_of(plans: list[Path]) -> dict[Path, str]:
    """A file name for each plan: its folder's, with the folders above where two are alike."""
    own = {folder: folder.resolve() for folder in plans}
    often = Counter(path.name.casefold() for path in own.values())
    above = os.path.commonpath([path.parent for path in own.values()])
    names: dict[Path, str] = {}
    taken: set[str] = set()
    for folder, path in own.items():
        is_one = often[path.name.casefold()] == 1
        name = wanted = path.name if is_one else "-".join(path.relative_to(above).parts)
        number = 2
        while name.casefold() in taken:
            name, number = f"{wanted}-{number}", number + 1
        taken.add(name.casefold())
        names[folder] = name
    return names


def suffix_of(kind: str, choice: Choice) -> str:
    """What is added to a file's name, so that no edition of a plan is written over another."""
    parts = (
        ("public", choice.public),
        ("answered", choice.only_answered),
        ("no-prompts", not (choice.prompts or kind)),  # only the whole plan has the words of the questions
    )
    return "".join(f"-{part}" for part in (kind, *(name for name, holds in parts if holds)) if part)


def remark(kind: str, document: Document) -> str:
    """Which edition of the text a file holds, and how far the plan is."""
    choice = document.choice
    said = [
        words
        for words, holds in (
            ("public edition", choice.public),
            ("only what is answered", choice.only_answered),
            ("without the words of the questions", not (choice.prompts or kind)),
        )
        if holds
    ]
    if document.missing:
        said.append(f"draft: {len(document.missing)} of {document.total} answers to be written or completed")
    elif document.draft:
        said.append("draft")
    return f"  ({'; '.join(said)})" if said else ""
