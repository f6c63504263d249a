"""The pictures of a plan that its documents don't show, to anybody or to those who don't see them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from udtplan.findings import Place
from udtplan.model.plan import Answer, Plan
from udtplan.render.look.pictures import Unshown, look_up
from udtplan.render.pdf.printed import prints
from udtplan.render.tree.tree import Node, tree
from udtplan.render.words.glyphs import is_blank

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
    for answer, images in _images(plan, withheld):
        for address in dict.fromkeys(image.target for image in images):
            place = answer.place.words(address if address in answer.markdown else unquote(address))
            found = look_up(address, folder)
            if isinstance(found, Unshown):
                yield Left(place, found)
            elif in_pdf and not prints(found):
                yield Left(place, Unshown(address, "no PDF can hold it as it is", _SAVE_AGAIN))


def held(plan: Plan, folder: Path, withheld: frozenset[str] = frozenset()) -> Iterator[Path]:
    """The files of the pictures that can be shown, as paths from the plan's folder, each once.

    Args:
        withheld: the ids of questions that are not looked at.
    """
    images = (image for _, found in _images(plan, withheld) for image in found)
    for address in dict.fromkeys(image.target for image in images):
        if not isinstance(look_up(address, folder), Unshown):
            yield Path(unquote(address))


def unworded(plan: Plan, withheld: frozenset[str] = frozenset()) -> Iterator[tuple[Place, str]]:
    """Each picture without words for those who don't see it, once an answer: where it is, and its address.

    Args:
        withheld: the ids of questions that are not looked at.
    """
    for answer, images in _images(plan, withheld):
        bare = (image.target for image in images if is_blank(image.text))
        for address in dict.fromkeys(bare):
            written = (f"![]({address}", f"![](<{unquote(address)}", "![]")
            phrase = next((words for words in written if words in answer.markdown), "")
            yield answer.place.words(phrase), unquote(address)


def _images(plan: Plan, withheld: frozenset[str]) -> Iterator[tuple[Answer, list[Node]]]:
    """The answers that show pictures, and these."""
    for section in plan.answers.values():
        for answer in section:
            if "![" in answer.text and answer.question not in withheld:
                yield answer, list(_images_in(tree(answer.markdown, 0)))


def _images_in(nodes: Iterable[Node]) -> Iterator[Node]:
    for node in nodes:
        if node.kind == "image":
            yield node
        yield from _images_in(node.parts)
