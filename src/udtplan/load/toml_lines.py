"""On which line of a TOML text each key and each item of a list stands; the library does not tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from udtplan.findings import Route

_TOKEN = re.compile(
    r"(?P<skip>[ \t\r]+|\#[^\n]*)"
    r"|(?P<newline>\n)"
    r'|(?P<text>"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\')'
    r"|(?P<sign>[\[\]{}=,])"
    r"|(?P<word>[^\s\[\]{}=,#\"']+)",
    re.DOTALL,
)


class _Token(NamedTuple):
    kind: str
    text: str
    line: int


def toml_lines(text: str) -> dict[Route, int]:
    """The lines, from 1, by the keys and indexes that lead there. The text has to be valid TOML."""
    return _Reader(text).lines


class _Reader:
    def __init__(self, text: str) -> None:
        self.lines: dict[Route, int] = {}
        self.counts: dict[Route, int] = {}
        self.tokens = [*_tokens(text), _Token("newline", "\n", 0), _Token("end", "", 0)]
        self.position = 0
        table: Route = ()
        while self.peek().kind != "end":
            if self.peek().text == "[":
                table = self.header()
            elif self.peek().kind == "newline":
                self.next()
            else:
                self.pair(table)

    def peek(self) -> _Token:
        return self.tokens[self.position]

    def next(self) -> _Token:
        token = self.peek()
        self.position += token.kind != "end"
        return token

    def header(self) -> Route:
        """`[table]`, or `[[table]]`: another item of a list."""
        line = self.next().line
        is_item = self.peek().text == "["
        self.position += is_item
        table: Route = ()
        for key in self.keys("]"):
            table = (*table, key)
            if table in self.counts and (is_item is False or self.peek().text != "]"):
                table = (*table, self.counts[table] - 1)
        self.position += 1 + is_item
        if is_item:
            number = self.counts.get(table, 0)
            self.counts[table] = number + 1
            self.lines.setdefault(table, line)
            table = (*table, number)
        self.lines.setdefault(table, line)
        return table

    def keys(self, stop: str) -> Iterator[str]:
        """The parts of a dotted key."""
        while self.peek().text != stop and self.peek().kind != "end":
            token = self.next()
            if token.kind == "text":
                yield token.text[1:-1]
            elif token.kind == "word":
                yield from (part for part in token.text.split(".") if part)

    def pair(self, above: Route) -> None:
        line = self.peek().line
        route = above
        for key in self.keys("="):
            route = (*route, key)
            self.lines.setdefault(route, line)
        self.next()
        self.value(route)

    def value(self, route: Route) -> None:
        token = self.next()
        if token.text == "{" and token.kind == "sign":
            while not self.closes("}"):
                self.pair(route)
        elif token.text == "[" and token.kind == "sign":
            index = 0
            while not self.closes("]"):
                self.lines[*route, index] = self.peek().line
                self.value((*route, index))
                index += 1
        else:  # a date may have its time behind a space
            while self.peek().kind == "word":
                self.next()

    def closes(self, sign: str) -> bool:
        """Whether a list or table ends here; moves past what only separates."""
        while self.peek().kind == "newline" or self.peek().text == ",":
            self.next()
        if self.peek().kind != "end" and self.peek().text != sign:
            return False
        self.next()
        return True


def _tokens(text: str) -> Iterator[_Token]:
    line = 1
    for match in _TOKEN.finditer(text):
        if match.lastgroup != "skip":
            yield _Token(match.lastgroup or "", match.group(), line)
        line += match.group().count("\n")
