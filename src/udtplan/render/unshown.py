"""The pictures of a plan that its documents don't show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from udtplan.findings import Place
from udtplan.model.plan import Plan
from udtplan.render.pictures import Unshown, look_up
from udtplan.render.printed import prints
from udtplan.render.tree import Node, tree

_SAVE_AGAIN = "Save it again as .png; a drawing must load no other file, and use common letters."


class Left(NamedTuple):
    """A picture that is left out, and where it is written."""

    place: Place
    unshown: Unshown


def unshown(
    plan: Plan, folder: Path, *, in_pdf: bool = False, withheld: frozenset[str] = frozenset()
) -> Iterator[Left]:
    """Each picture that is not shown, once an answer.

    Args:
        in_pdf: whether to name those too that only a PDF can't show.
        withheld: the ids of questions that are not looked at.
    """
    for section in plan.answers.values():
        for answer in section:
            if "![" not in answer.text or answer.question in withheld:
                continue
            for address in dict.fromkeys(_addresses(tree(answer.prose, 0))):
                found = look_up(address, folder)
                if isinstance(found, Unshown):
                    yield Left(answer.place, found)
                elif in_pdf and not prints(found):
                    yield Left(answer.place, Unshown(address, "no PDF can hold it as it is", _SAVE_AGAIN))


def _addresses(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        if node.kind == "image":
            yield node.target
        yield from _addresses(node.parts)
