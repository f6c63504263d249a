"""Headings to questions: which answer stands where, however the city numbered its headings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from udtplan.findings import Place
from udtplan.language_marks import without_marks
from udtplan.model.codes import names_language
from udtplan.model.plan import Answer
from udtplan.model.template import Question, Section, Template
from udtplan.source.markdown import Heading, MarkdownSource

# "3.", "f)", "(b)", "4.b.1", "ES.a", "2 –": a number or letter before the words of a heading.
_MARKER = re.compile(
    r"[\s*_(\[]*(?P<marker>(?:ES|[IVX]{1,4}|\d{1,2}[a-z]?|[^\W\d_])(?:\.(?:\d{1,2}|[^\W\d_]))*)"
    r"(?P<stop>[.):\]*_\\]+|[ \t]+[-–—])?[ \t]+"
)
# What is no word even without a stop behind it: "4", "4.b", "ES.a"; "3d" and "U.S" may be.
_PLAIN_MARKER = re.compile(r"\d{1,2}(?:\.\w+)*|ES(?:\.\w+)+")
# "f Funding", "f.Funding": no marker, since "A" is a word too, but the rest is looked at as well.
_LONE_LETTER = re.compile(r"^[\s*_]*[^\W\d_](?:[ \t]+|[.)])")
_LABEL_END = re.compile(r"[:.?]")


# The same headings come again in every plan.
@lru_cache(maxsize=2048)
def normalised(words: str) -> str:
    """Words as they are compared: no case, accents, punctuation or double spaces."""
    folded = unicodedata.normalize("NFKD", words.casefold())
    return " ".join(
        "".join(c if c.isalnum() else " " for c in folded if not unicodedata.combining(c)).split()
    )


def split_marker(heading: str) -> tuple[str, str]:
    """A heading's number or letter ("f", "4.b") and its words; ("", heading) without one."""
    match = _MARKER.match(heading)
    if match is None or not (match["stop"] or _PLAIN_MARKER.fullmatch(match["marker"])):
        return "", heading
    return match["marker"], heading[match.end() :]


@lru_cache(maxsize=2048)
def candidates(heading: str) -> tuple[str, ...]:
    """The words that a heading may be recognised by, as they are compared."""
    _, words = split_marker(heading)
    ways = (heading, words, _LONE_LETTER.sub("", heading), _LABEL_END.split(words, maxsplit=1)[0])
    return tuple(dict.fromkeys(map(normalised, ways)))


class Names(NamedTuple):
    """The words by which the headings of one section are recognised."""

    title: frozenset[str]
    questions: dict[str, str]

    def question(self, heading: str) -> str:
        """The id of the question a heading means, or ""."""
        return next(filter(None, map(self.questions.get, candidates(heading))), "")

    def knows(self, heading: str) -> bool:
        """Whether a heading asks, or names the section."""
        return bool(self.question(heading)) or self.is_title(heading)

    def is_title(self, heading: str) -> bool:
        return any(normalised(words) in self.title for words in (heading, split_marker(heading)[1]))


@cache
def _own_names(section: Section) -> Names:
    questions: dict[str, str] = {}
    for question in section.questions:
        for words in _wordings(question):
            questions.setdefault(normalised(words), question.id)
    return Names(frozenset(normalised(name) for name in (section.label, *section.aliases)), questions)


def names_of(section: Section, template: Template) -> Names:
    """The words of a section in all languages that the template speaks; its own come first."""
    own = _own_names(section)
    if not template.others:
        return own
    others = [_own_names(other.section(section.id)) for other in template.others]
    questions = dict(own.questions)
    for names in others:
        questions = {**names.questions, **questions}
    return Names(own.title.union(*(names.title for names in others)), questions)


def wordings(section: Section) -> Iterator[str]:
    """All words by which the headings of a section are recognised."""
    yield from (section.label, *section.aliases)
    for question in section.questions:
        yield from _wordings(question)


def _wordings(question: Question) -> Iterator[str]:
    yield question.label
    yield from question.aliases
    if question.prompt:
        yield question.prompt
        yield question.display


def read_answers(file: str, source: MarkdownSource, section: Section, template: Template) -> list[Answer]:
    """The answers of a section's file, in the order they are written.

    A heading is a question's if its words, or its `{#id}`, say so. Another heading at the level of
    the questions is a question of the city's own; a deeper one belongs to the answer it stands in.
    Notes in `source.routes` where each of them is.
    """
    text = source.source.text
    names = names_of(section, template)
    headings = [
        heading._replace(text=without_marks(heading.text, names_language)) for heading in source.headings
    ]
    found = [(heading, _question(heading, names, template)) for heading in headings]
    title = _title(found, names)
    level = min((heading.level for heading, question in found if question), default=2)
    starts = [
        (heading, question)
        for heading, question in found
        if heading is not title and (question or heading.level <= level)
    ]
    answers: list[Answer] = []
    # What stands before the first question, be it above or below the title, is kept as well.
    stop = starts[0][0].begin if starts else len(text)
    above, first = (text[: title.begin], title.body) if title else ("", 0)
    begin, before = (0, above + text[first:stop]) if above.strip() else (first, text[first:stop])
    preface = _answer(file, source, 0, None, "", begin, before, set())
    source.routes[(0,)] = (begin, stop)
    if preface.prose:
        answers.append(preface)
    seen: set[str] = set()
    ends = [heading.begin for heading, _ in starts[1:]] + [len(text)]
    for (heading, question), end in zip(starts, ends, strict=False):  # no heading, no end
        body = text[heading.body : end]
        answers.append(_answer(file, source, len(answers), heading, question, heading.begin, body, seen))
    return answers


def _question(heading: Heading, names: Names, template: Template) -> str:
    # An anchor of the city's own (`{#traffic}`) says nothing; the words still do.
    return heading.id if heading.id in template.by_id else names.question(heading.text)


def _title(found: list[tuple[Heading, str]], names: Names) -> Heading | None:
    """The heading that names the section: the first, if its words say so or all others are deeper."""
    if not found:
        return None
    heading, question = found[0]
    if names.is_title(heading.text) and not question:
        return heading
    questions = [other.level for other, is_question in found if is_question]
    if not question and questions and heading.level < min(questions):
        return heading
    return None


def _answer(
    file: str,
    source: MarkdownSource,
    position: int,
    heading: Heading | None,
    question: str,
    begin: int,
    body: str,
    seen: set[str],
) -> Answer:
    # A second heading for the same question is told apart by its position.
    route = (question,) if question and question not in seen else (position,)
    seen.add(question)
    end = (heading.body if heading else begin) + len(body)
    source.routes[route] = (begin, end)
    return Answer(
        question=question,
        heading=heading.text if heading else "",
        text=body,
        place=Place(file, route),
        level=heading.level if heading else 0,
        marker=split_marker(heading.text)[0] if heading else "",
    )
