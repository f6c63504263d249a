"""Trees as HTML. Every text is escaped; the elements are only those named here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from urllib.parse import unquote

from udtplan.render.look.pictures import alternative, picture
from udtplan.render.tree.node import is_task, plain, walk
from udtplan.render.tree.tree import Node, tree
from udtplan.render.words.words import Words

_ELEMENTS = {
    "paragraph": "p",
    "bullets": "ul",
    "item": "li",
    "quote": "blockquote",
    "strong": "strong",
    "em": "em",
    "struck": "s",
}
_INLINE = frozenset({"strong", "em", "struck"})


def written(
    text: str, below: int, assets: Path | None, words: Words, name: str = "", notes: str = "note"
) -> str:
    """What the city wrote in Markdown as HTML, with its headings below a level.

    Args:
        name: the id of an element that names what can be scrolled, and the footnotes.
        notes: how the ids of footnotes begin; it is there once a page.
    """
    blocks = tree(text, below)
    marks = Counter(node.level for node in walk(blocks) if node.kind == "note")
    return _Writer(assets, words, name, notes, marks).blocks(blocks)


def _is_address(link: Node) -> bool:
    """Whether the words of a link are where it leads: "example.eu/data" as well."""
    words = unquote(plain(link.parts)).strip()
    target = unquote(link.target)
    return words.rstrip("/") in {target.rstrip("/"), target.partition("://")[2].rstrip("/")}


_SIDES = ("", ' class="middle"', ' class="right"')


class _Writer:
    def __init__(self, assets: Path | None, words: Words, name: str, notes: str, marks: Counter[int]) -> None:
        self._assets, self._words = assets, words
        self._notes, self._marks, self._met = notes, marks, Counter[int]()
        self._named = f' aria-labelledby="{escape(name)}"' if name else ""
        self._scrolls = 'tabindex="0"' + (f' role="group" aria-labelledby="{escape(name)}"' if name else "")

    def blocks(self, nodes: Sequence[Node]) -> str:
        """Nodes one after the other."""
        return "".join(map(self._node, nodes))

    def _node(self, node: Node) -> str:
        match node.kind:
            case "table":
                return self._table(node)
            case "footnote":
                return self._footnote(node)
            case "note":
                return self._mark(node)
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
            case "span":
                return f'<span lang="{escape(node.target)}">{inner}</span>'
            case "passage":
                return f'<div lang="{escape(node.target)}">\n{inner}</div>\n'
            case "mono":
                return f"<code>{escape(node.text)}</code>"
            case "rule":
                return "<hr>\n"
            case "break":
                return "<br>\n"
            case "link":
                # Printed, a link says where it leads, unless its words do.
                kind = ' class="address"' if _is_address(node) else ""
                return f'<a{kind} href="{escape(node.target)}" rel="noopener noreferrer">{inner}</a>'
            case "image":
                return self._image(node)
            case "notes":
                return f'<div class="notes" role="doc-endnotes"{self._named}>\n<ol>\n{inner}</ol>\n</div>\n'
            case "item" if is_task(node):
                return f'<li class="task">{inner}</li>\n'
        element = _ELEMENTS[node.kind]
        end = "" if node.kind in _INLINE else "\n"
        return f"<{element}>{inner}</{element}>{end}"

    def _mark(self, node: Node) -> str:
        """The mark of a footnote: a link to what it says."""
        self._met[node.level] += 1
        here = self._place(node.level, self._met[node.level])
        link = f'href="#{self._notes}_{node.level}" id="{here}" role="doc-noteref"'
        return f"<sup><a {link}>{node.level}</a></sup>"

    def _footnote(self, node: Node) -> str:
        """What a footnote says, and the ways back to its marks."""
        back = " ".join(self._ways_back(node.level))
        *before, last = node.parts
        ending = f"<p>{self.blocks(last.parts)} {back}</p>" if last.kind == "paragraph" else ""
        text = self.blocks(before) + (ending or f"{self.blocks((last,))}<p>{back}</p>")
        return f'<li id="{self._notes}_{node.level}">{text}</li>\n'

    def _ways_back(self, number: int) -> Iterator[str]:
        words = escape(self._words.note_back.format(number=number))
        for mark in range(1, self._marks[number] + 1):
            place = self._place(number, mark)
            yield f'<a href="#{place}" role="doc-backlink" aria-label="{words}">↩\ufe0e</a>'

    def _place(self, number: int, mark: int) -> str:
        """The id of a mark, the first or a later one of the same footnote."""
        return f"{self._notes}_{number}_{mark}"

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
