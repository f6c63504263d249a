"""A template to a new plan's folder, and what is missing to an old one. Nothing is overwritten."""

from __future__ import annotations

import json
import re
import textwrap
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from udtplan.errors import UserError
from udtplan.load.languages import comments_in
from udtplan.load.outline import read_answers
from udtplan.model import facts, roadmap
from udtplan.model.template import Question, Section, Template
from udtplan.source.edit import Edit, apply
from udtplan.source.markdown import read_markdown
from udtplan.source.text import SourceText, read_file

_WIDTH = 100
_MAX_NAME = 80
_MAX_FOLDER = 240
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
_INVISIBLE = frozenset(["Cc", "Cf", "Co", "Cs", "Zl", "Zp"])
_PARTICLES = frozenset(
    "am an auf da de del den der des di do dos du en im la le les of on sous sur upon".split()
)
# Letters that do not come apart into a base letter and an accent.
_LATIN = str.maketrans(
    {"ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_PLAIN = re.compile(r"[^\W_][\w .,()'’/€@–-]*")
_OTHER_THAN_TEXT = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n"])
_NUMBER = re.compile(r"[\d.,_+-]+(?:e[\d+-]+)?|0[xo][\da-f_]+", re.IGNORECASE)
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_KEY = re.compile(r"[\w-]+")
_BY_QUESTION = frozenset(["share_questions", "answered_parts"])


@dataclass(frozen=True)
class Start:
    """What a new plan begins with.

    Attributes:
        values: facts for plan.yaml by their keys, nested as there: {"city": {"name": "Lille"}}.
        schemas: the folder of the JSON Schemas, relative to the plan's folder.
    """

    template: Template
    edition: str
    language: str
    values: Mapping[str, Any]
    schemas: str


def city_name(words: str) -> str:
    """A city's name as it is shown: "lille" becomes "Lille", "'s-Hertogenbosch" stays.

    Raises:
        UserError: it can't be the name of a city and of a folder; the message says why.
    """
    name = " ".join(words.split())
    if bad := _FORBIDDEN.search(words):
        raise UserError(
            f"{words!r} can't be a city's name: the sign {bad.group()!r} is not allowed in a folder's name.",
            "Give the name alone; to put the plan elsewhere, change to that folder first.",
        )
    if any(unicodedata.category(c) in _INVISIBLE for c in words):
        raise UserError(f"{words!r} can't be a city's name: it holds an invisible sign.", "Type it anew.")
    if name[:1] in (".", "-"):
        raise UserError(
            f"{name!r} begins with {name[0]!r}: such a folder is hidden or taken for an option.",
            "Begin with a letter.",
        )
    folder = folder_name(name)
    if not any(c.isalpha() for c in folder):
        raise UserError(
            f"{words!r} is no name of a city: it has no letter.", "Write `udtplan init Kalamata`."
        )
    if len(name) > _MAX_NAME or len(folder.encode()) > _MAX_FOLDER:
        raise UserError(
            f"The name has {len(name)} letters, too many for a folder; {_MAX_NAME} is the most.",
            "Shorten it.",
        )
    if _RESERVED.fullmatch(folder):
        raise UserError(
            f"{name!r} would be kept in a folder named {folder!r}, which Windows keeps for itself.",
            "Add a word to it.",
        )
    return _with_capitals(name) if name.islower() else name


def _with_capitals(name: str) -> str:
    """ "frankfurt am main" as "Frankfurt am Main"."""
    parts = re.split(r"([ -])", name)
    return "".join(
        part
        if position and part in _PARTICLES
        else re.sub(r"(^|(?<=^[ldLD]['’]))\w", lambda match: match.group().upper(), part)
        for position, part in enumerate(parts)
    )


def folder_name(city: str) -> str:
    """The folder for a city: "Łódź" lives in "lodz", "The Hague" in "the-hague"."""
    folded = unicodedata.normalize("NFKD", city.casefold().translate(_LATIN))
    kept = "".join(
        c if c.isalnum() else "-" for c in folded if not unicodedata.combining(c) and c not in "'’"
    )
    return re.sub(r"-+", "-", kept).strip("-")


def plan_files(start: Start) -> dict[str, str]:
    """The files of a new plan by name, in the order a person would open them."""
    files = {facts.FILE: _facts_file(start)}
    for section in start.template.sections:
        if section.file.endswith(".md"):
            files[section.file] = section_file(section, start.template.language)
    files[roadmap.FILE] = _roadmap_file(start)
    return files


def section_file(section: Section, language: str = "en") -> str:
    """A section's Markdown file with a heading for each question and its prompt as a comment."""
    parts = [f"# {section.title}\n"]
    parts += [heading(question, language) for question in section.questions if question.has_heading]
    return "\n".join(parts)


def heading(question: Question, language: str = "en") -> str:
    """A question's heading with its prompt as a comment, and room for the answer."""
    signs = "###" if question.parent else "##"
    lines = [f"{signs} {question.title}", ""]
    prompt = question.display if question.prompt else question.hint
    if question.container:
        return "\n".join(lines)
    if prompt:
        lines += [_comment(prompt), ""]
    if question.routes:
        lines += [f"<!-- {comments_in(language).also.format(key=question.routes[0][0])} -->", ""]
    return "\n".join([*lines, ""])


def _comment(prompt: str) -> str:
    # Each sentence of a prompt is a question of its own: one a line.
    sentences = re.split(r"(?<=\?)\s+|(?<=;)\s+(?=[Ά-Ϋ])", prompt)
    wrapped = [line for sentence in sentences for line in _wrapped(sentence, _WIDTH - 8)]
    return "<!-- " + "\n     ".join(wrapped) + " -->"


def _wrapped(words: str, width: int) -> list[str]:
    return textwrap.wrap(words, width, break_on_hyphens=False, break_long_words=False)


def missing_headings(text: str, section: Section, template: Template) -> str:
    """The text of a section's file with the headings it lacks, each before the question that follows it."""
    if not text.strip():
        return text + section_file(section, template.language)
    markdown = read_markdown(SourceText(text))
    answers = {a.question: a for a in read_answers(section.file, markdown, section, template) if a.question}
    begins = {a.question: markdown.routes[a.place.route][0] for a in answers.values()}
    found = re.search(r"\r\n?|\n", text)
    newline = found.group() if found else "\n"
    order = [question for question in section.questions if question.has_heading]
    pieces: dict[int, list[str]] = {}
    for position, question in enumerate(order):
        if question.id in answers or (question.container and not _needs(question, order, answers)):
            continue
        following = (begins[later.id] for later in order[position + 1 :] if later.id in begins)
        offset = next(following, len(text))
        pieces.setdefault(offset, []).append(heading(question, template.language).replace("\n", newline))
    edits = []
    for offset, added in pieces.items():
        before = text[:offset]
        gap = (
            ""
            if not before or before.endswith(newline * 2)
            else newline * (1 if before.endswith(newline) else 2)
        )
        after = newline if offset < len(text) else ""
        edits.append(Edit(offset, 0, gap + newline.join(added) + after))
    return apply(text, edits)


def _needs(container: Question, order: list[Question], answers: Mapping[str, Any]) -> bool:
    return any(child.parent == container.id and child.id not in answers for child in order)


def additions(folder: Path, start: Start) -> dict[str, str]:
    """What a folder lacks: the files to write, by name. Files there are stay, or get only headings added.

    Raises:
        UserError: a file that should get headings can't be read.
    """
    wanted = plan_files(start)
    added: dict[str, str] = {}
    for name, content in wanted.items():
        path = folder / name
        section = start.template.section_in(name)
        if not path.exists():
            added[name] = content
        elif section is not None and name.endswith(".md"):
            source = read_file(path)
            if not isinstance(source, SourceText):
                raise UserError(f"{path}:{source.location.line}: {source.message}", source.hint)
            if unclosed := read_markdown(source).faults:
                line = unclosed[0].location.line
                raise UserError(f"{path}:{line}: {unclosed[0].message}", unclosed[0].hint)
            text = missing_headings(source.text, section, start.template)
            if text != source.text:
                added[name] = source.mark + text
    return added


def settings_from(pairs: list[str]) -> dict[str, Any]:
    """Facts from `--set key=value`, nested by the dots of the keys.

    Raises:
        UserError: a pair has no `=`, or its key is none of plan.yaml's.
    """
    values: dict[str, Any] = {}
    for pair in pairs:
        route, equals, value = pair.partition("=")
        keys = _keys(route.strip())
        if not equals or not all(_KEY.fullmatch(part) for key in keys for part in key.split(".")):
            raise UserError(
                f"--set {pair}: a key, a `=` and a value are needed.", "Write --set city.country=FR"
            )
        place = values
        for key in keys[:-1]:
            place = place.setdefault(key, {})
            if not isinstance(place, dict):
                raise UserError(
                    f"--set {pair}: `{key}` already has a value of its own.", "Drop one of the two."
                )
        if keys[-1] in place:
            raise UserError(f"--set {pair}: `{route.strip()}` is given twice.", "Drop one of the two.")
        place[keys[-1]] = value.strip()
    return values


def _keys(route: str) -> list[str]:
    """The keys of a route. Below some of them stand questions, whose ids have dots of their own."""
    first, dot, rest = route.partition(".")
    return [first, rest] if dot and first in _BY_QUESTION else route.split(".")


def scalar(text: str) -> str:
    """A text as YAML that is read back as the same text, here and by every other program."""
    is_plain = _PLAIN.fullmatch(text) and text == text.strip() and ": " not in text and not text.endswith(":")
    if is_plain and text.casefold() not in _OTHER_THAN_TEXT and not _NUMBER.fullmatch(text):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _NOT_IN_YAML.sub(lambda match: f"\\u{ord(match.group()):04x}", quoted)


def _entries(values: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    for key, value in values.items():
        if isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from _entries(value, indent + "  ")
        else:
            yield f"{indent}{key}: {scalar(str(value))}" if value else f"{indent}{key}:"


# What a new plan.yaml shows: key, and what stands there at first.
_LAYOUT: dict[str, str] = {
    "template": "",
    "edition": "",
    "language": "",
    "share": "cohort",
    "city": "",
    "challenge": "",
    "use_case": "",
    "stakeholders": "[]",
    "data_sources": "[]",
    "objectives": "[]",
    "bottlenecks": "[]",
    "funding": "",
    "questions_for_peers": "[]",
    "not_applicable": "[]",
}


def _facts_file(start: Start) -> str:
    values: dict[str, Any] = {
        "template": start.template.key,
        "edition": start.edition,
        "language": start.language,
        **start.values,
    }
    city = {"name": "", "country": "", "inhabitants": "", "budget": "", **values.pop("city", {})}
    values["city"] = city
    comments = comments_in(start.template.language)
    blocks = [f"{_modeline(start, 'plan')}# {comments.plan}"]
    for key, empty in _LAYOUT.items():
        about = comments.keys.get(key, "")
        comment = _commented(about)
        entry = "\n".join(_entries({key: values[key]})) if key in values else f"{key}: {empty}".rstrip()
        separate = "\n" if about or key in ("template", "city") else ""
        blocks.append(f"{separate}{comment}{entry}")
    others = {key: value for key, value in values.items() if key not in _LAYOUT}
    blocks += ["", *_entries(others)] if others else []
    return "\n".join(blocks) + "\n"


def _roadmap_file(start: Start) -> str:
    section = start.template.section_in(roadmap.FILE)
    asked = _wrapped(section.questions[0].display, _WIDTH - 2) if section else []
    first = start.template.phases[0]
    prompt = "".join(f"# {line}".rstrip() + "\n" for line in (*asked, ""))
    words = comments_in(start.template.language).roadmap
    phases = ", ".join(phase.id for phase in start.template.phases)
    example = _commented(words.replace("{phases}", phases).replace("{phase}", first.id))
    return f"{_modeline(start, 'roadmap')}{prompt}{example}#\nactions: []\n"


def _commented(text: str) -> str:
    return "".join(f"# {line}".rstrip() + "\n" for line in text.splitlines())


def _modeline(start: Start, name: str) -> str:
    return f"# yaml-language-server: $schema={start.schemas}/{name}.schema.json\n"
