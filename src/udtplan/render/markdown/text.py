"""Text and trees as Markdown that shows just them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from udtplan.render.look.pictures import alternative, picture
from udtplan.render.tree.tree import Node, plain, tree
from udtplan.render.words.words import Words

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~$])")
_LINE_START = re.compile(r"^[ \t]*(?:([#+=-]|:(?=::))|(\d+)(?=[.)]))", re.MULTILINE)
_CELL_BREAK = "<br>"


def escape(text: str) -> str:
    """Plain text as Markdown that shows just that; a line break stays one."""
    return _line_starts("\\\n".join(_inline(part.strip()) for part in text.split("\n")))


_RULES = ("---", ":-:", "--:")


def cell(text: str) -> str:
    """Plain text as a cell of a table."""
    return _CELL_BREAK.join(_inline(part.strip()) for part in text.split("\n"))


def heading(level: int, text: str) -> str:
    """Plain text as a heading."""
    return _heading(level, _inline(text.replace("\n", " ")))


def table(rows: Sequence[Sequence[str]], sides: Sequence[int] = ()) -> str:
    """Rows of finished cells as a table, the first as its head.

    Args:
        sides: of each column: 0 left, 1 middle, 2 right; all left if left out.
    """
    lines = [f"| {' | '.join(row)} |" for row in rows]
    rules = " | ".join(_RULES[side] for side in sides or [0] * len(rows[0]))
    return "\n".join((lines[0], f"| {rules} |", *lines[1:]))


def written(text: str, below: int, assets: Path | None, words: Words, place: str = "") -> str:
    """What the city wrote in Markdown, made safe, with its headings below a level.

    Args:
        place: an address in the document; footnotes are named after it, since each question counts its own.
    """
    return _Writer(assets, words, place).blocks(tree(text, below))


def rewritten(nodes: Sequence[Node], assets: Path | None, words: Words) -> str:
    """Trees as Markdown that reads the same."""
    return _Writer(assets, words).blocks(nodes)


def _inline(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text.replace("&", "&amp;"))


def _line_starts(text: str) -> str:
    """Markdown in which no line begins like a heading, a list or a rule."""
    return _LINE_START.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\", text)


def _heading(level: int, content: str) -> str:
    closing = re.sub(r"#(?=#*$)", r"\\#", content)
    return f"{'#' * min(level, 6)} {closing}"


class _Writer:
    """Trees back to Markdown."""

    def __init__(self, assets: Path | None, words: Words, place: str = "") -> None:
        self._assets, self._words, self._place = assets, words, place

    def blocks(self, nodes: Sequence[Node]) -> str:
        """Blocks with a blank line between them; lists side by side get different marks."""
        text = ""
        other = False
        for position, node in enumerate(nodes):
            before = nodes[position - 1].kind if position else ""
            other = before == node.kind and not other
            gap = "" if not position else "\n" if before == "line" else "\n\n"
            text += gap + self._block(node, other)
        return text

    def _block(self, node: Node, other: bool) -> str:
        match node.kind:
            case "heading":
                return _heading(node.level, self.runs(node.parts, " "))
            case "paragraph" | "line":
                return _line_starts(self.runs(node.parts))
            case "bullets":
                return "\n".join(self._items(node, ["*" if other else "-"] * len(node.parts)))
            case "numbers":
                mark = ")" if other else "."
                return "\n".join(
                    self._items(node, [f"{node.level + n}{mark}" for n in range(len(node.parts))])
                )
            case "quote":
                return "\n".join(f"> {line}".rstrip() for line in self.blocks(node.parts).split("\n"))
            case "code":
                fence = _fence(node.text, 3)
                return f"{fence}\n{node.text}\n{fence}"
            case "table":
                rows = [[self.runs(c.parts, _CELL_BREAK) for c in row.parts] for row in node.parts]
                return table(rows, [cell.level for cell in node.parts[0].parts])
            case "rule":
                return "---"
            case "passage":
                return f"::: {{lang={node.target}}}\n\n{self.blocks(node.parts)}\n\n:::"
            case "notes":
                return "\n\n".join(map(self._footnote, node.parts))
        return self.runs((node,))

    def _items(self, node: Node, marks: Sequence[str]) -> Iterator[str]:
        for item, mark in zip(node.parts, marks, strict=True):
            indent = " " * (len(mark) + 1)
            lines = self.blocks(item.parts).split("\n")
            yield "\n".join(
                [f"{mark} {lines[0]}".rstrip(), *(f"{indent}{line}".rstrip() for line in lines[1:])]
            )

    def _footnote(self, node: Node) -> str:
        # Only a paragraph may stand beside the mark, whatever reads it.
        gap = " " if node.parts[0].kind == "paragraph" else "\n\n"
        text = f"{self._mark(node)}:{gap}{self.blocks(node.parts)}"
        first, *rest = text.split("\n")
        return "\n".join([first, *(f"    {line}".rstrip() for line in rest)])

    def _mark(self, node: Node) -> str:
        """The mark of a footnote, the same where it stands and where it is explained."""
        return f"[^{'-'.join(filter(None, (self._place, str(node.level))))}]"

    def runs(self, nodes: Sequence[Node], line_break: str = "\\\n") -> str:
        """Runs of text on one line, but for the line breaks that are meant."""
        return "".join(self._run(node, line_break) for node in nodes)

    def _run(self, node: Node, line_break: str) -> str:
        inner = self.runs(node.parts, line_break)
        match node.kind:
            case "text":
                return _inline(node.text)
            case "strong":
                return f"**{inner}**"
            case "em":
                return f"*{inner}*"
            case "struck":
                return f"~~{inner}~~"
            case "span":
                return f"[{inner}]{{lang={node.target}}}"
            case "note":
                return self._mark(node)
            case "mono":
                return _mono(node.text, in_table=line_break == _CELL_BREAK)
            case "link":
                return f"[{inner}](<{node.target.replace('|', '%7C')}>)"
            case "image":
                return self._image(node)
            case "break":
                return line_break
        return _inline(plain((node,)))

    def _image(self, node: Node) -> str:
        words = _inline(alternative(node.text, node.target))
        if picture(node.target, self._assets):
            return f"![{words}](<{node.target.replace('|', '%7C')}>)"
        return f"\\[{words} – {_inline(self._words.picture_missing)}\\]"


def _fence(text: str, least: int) -> str:
    """More backticks than stand in a row anywhere in the text."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    return "`" * max(least, longest + 1)


def _mono(text: str, *, in_table: bool) -> str:
    fence = _fence(text, 1)
    pad = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{fence}{pad}{text.replace('|', chr(92) + '|') if in_table else text}{pad}{fence}"
