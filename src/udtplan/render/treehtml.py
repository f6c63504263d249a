"""Trees as HTML. Every text is escaped; the elements are only those named here."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from udtplan.render.pictures import alternative, picture
from udtplan.render.tree import Node, tree
from udtplan.render.words import Words

_ELEMENTS = {
    "paragraph": "p",
    "bullets": "ul",
    "item": "li",
    "quote": "blockquote",
    "strong": "strong",
    "em": "em",
}


def written(text: str, below: int, assets: Path | None, words: Words, name: str = "") -> str:
    """What the city wrote in Markdown as HTML, with its headings below a level.

    `name` is the id of an element that names what can be scrolled.
    """
    return _Writer(assets, words, name).blocks(tree(text, below))


_SIDES = ("", ' class="middle"', ' class="right"')


class _Writer:
    def __init__(self, assets: Path | None, words: Words, name: str) -> None:
        self._assets, self._words = assets, words
        self._scrolls = 'tabindex="0"' + (f' role="group" aria-labelledby="{escape(name)}"' if name else "")

    def blocks(self, nodes: Sequence[Node]) -> str:
        """Nodes one after the other."""
        return "".join(map(self._node, nodes))

    def _node(self, node: Node) -> str:
        if node.kind == "table":
            return self._table(node)
        inner = self.blocks(node.parts)
        match node.kind:
            case "text":
                return escape(node.text)
            case "line":
                return inner
            case "heading":
                return f"<h{node.level}>{inner}</h{node.level}>\n"
            case "numbers":
                start = f' start="{node.level}"' if node.level != 1 else ""
                return f"<ol{start}>\n{inner}</ol>\n"
            case "code":
                return f"<pre {self._scrolls}><code>{escape(node.text)}</code></pre>\n"
            case "mono":
                return f"<code>{escape(node.text)}</code>"
            case "rule":
                return "<hr>\n"
            case "break":
                return "<br>\n"
            case "link":
                return f'<a href="{escape(node.target)}" rel="noopener noreferrer">{inner}</a>'
            case "image":
                return self._image(node)
        element = _ELEMENTS[node.kind]
        end = "" if node.kind in ("strong", "em") else "\n"
        return f"<{element}>{inner}</{element}>{end}"

    def _table(self, node: Node) -> str:
        head, *rows = node.parts
        cells = "".join(
            f'<th scope="col"{_SIDES[cell.level]}>{self.blocks(cell.parts)}</th>' for cell in head.parts
        )
        body = "".join(
            f"<tr>{''.join(f'<td{_SIDES[cell.level]}>{self.blocks(cell.parts)}</td>' for cell in row.parts)}"
            "</tr>\n"
            for row in rows
        )
        return (
            f'<div class="scroll" {self._scrolls}><table>\n<thead><tr>{cells}</tr></thead>\n'
            f"<tbody>\n{body}</tbody>\n</table></div>\n"
        )

    def _image(self, node: Node) -> str:
        words = alternative(node.text, node.target)
        shown = picture(node.target, self._assets)
        if shown is None:
            return (
                f'<span class="no-picture">[{escape(words)} – {escape(self._words.picture_missing)}]</span>'
            )
        width, height = shown.size
        size = f' width="{width}" height="{height}"' if width else ""
        return f'<img src="{shown.data_uri}" alt="{escape(words)}"{size}>'
