"""What `udtplan render` says about parts of a plan that its documents can't show."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from udtplan.cli.terminal import whisper

if TYPE_CHECKING:
    from pathlib import Path

    from udtplan.findings import Place
    from udtplan.load import Loaded
    from udtplan.render.document import Document
    from udtplan.render.words.unprinted import Unprinted

_MOST_SIGNS = 5
_MOST_DOUBTS = 10
_MOST_NAMED = 3
_MOST_QUESTIONS = 6


def say_losses(loaded: Loaded, document: Document, written: Set[tuple[str, str]], out: Path) -> None:
    """Say on stderr what of a plan the documents can't show: a line each.

    Args:
        written: the kind of each document and the suffix of its file; the whole plan is of the kind "".
        out: the folder of the documents.
    """
    from udtplan.render.words.text import line

    for said in _losses(loaded, document, written, out):
        whisper(line(said))


def _losses(loaded: Loaded, document: Document, written: Set[tuple[str, str]], out: Path) -> Iterator[str]:
    from udtplan.render.words.unprinted import unprinted

    for name in document.unread:
        yield from _of_unread(loaded, name)
    yield from _of_what_final_needs(loaded, document)
    yield from _of_codes(loaded)
    # Only the whole plan shows pictures, footnotes and languages.
    if whole := {suffix for kind, suffix in written if not kind}:
        yield from _of_pictures(loaded, document, in_pdf="pdf" in whole)
        yield from _of_notes(loaded, document)
        yield from _of_marks(loaded, document)
        if "md" in whole:
            yield from _of_pictures_elsewhere(loaded, document, out)
    if document.choice.public:
        yield from _of_left_out(loaded, document)
        yield from _of_questions(loaded)
        yield from _of_doubts(loaded)
    printed = [kind for kind, suffix in sorted(written) if suffix == "pdf"]
    if signs := unprinted(loaded.plan, document, printed):
        yield _of_signs(loaded, signs)


def _of_unread(loaded: Loaded, name: str) -> Iterator[str]:
    """What of a file could not be read: the first, and that there is more."""
    faults = [fault for file, fault in loaded.faults if file == name]
    for fault in sorted(faults, key=lambda fault: fault.location.line)[:1]:
        where = _path(loaded, name, fault.location.line)
        more = f" `udtplan check` names {len(faults) - 1} more in this file." if len(faults) > 1 else ""
        yield f"{where}: this file could not be read in full. {fault.message} {fault.hint}{more}"


def _of_what_final_needs(loaded: Loaded, document: Document) -> Iterator[str]:
    """Why a plan that lacks no answer at the last stage is not final, and who names what it needs."""
    from udtplan.check import shown_path
    from udtplan.report.words import plural

    if not document.errors:
        return
    folder, stage = shown_path(loaded.folder), loaded.edition.stages[-1].id
    yield (
        f"{folder}: complete, but not final: {plural(document.errors, 'error')} at the last stage. "
        f"`udtplan check {folder} --stage {stage}` says what to mend."
    )


def _of_codes(loaded: Loaded) -> Iterator[str]:
    """What `udtplan check` says of the country and the language: documents follow them."""
    from udtplan.load.codes import code_faults
    from udtplan.model.facts import FILE

    if source := loaded.sources.get(FILE):
        for fault in code_faults(loaded.plan.facts, source.locate):
            yield f"{_path(loaded, FILE, fault.location.line)}: {fault.message} {fault.hint}"


def _of_pictures(loaded: Loaded, document: Document, *, in_pdf: bool) -> Iterator[str]:
    from udtplan.render.look.unshown import unshown, unworded

    for place, left in unshown(loaded.plan, loaded.folder, in_pdf=in_pdf, withheld=document.withheld):
        where = _where(loaded, place)
        yield f"{where}: the picture {left.address} is not shown: {left.why}. {left.remedy}"
    for place, address in unworded(loaded.plan, document.withheld):
        where = _where(loaded, place)
        yield (
            f"{where}: the picture {address} has no words for those who don't see it. "
            "Write between the brackets what one learns from it: ![…](…)."
        )


def _of_pictures_elsewhere(loaded: Loaded, document: Document, out: Path) -> Iterator[str]:
    """That Markdown only names its pictures, where nothing is in its folder under their names."""
    from udtplan.check import shown_path
    from udtplan.render.look.unshown import held

    missing = [
        path for path in held(loaded.plan, loaded.folder, document.withheld) if not (out / path).is_file()
    ]
    if missing:
        named = [path.as_posix() for path in missing[:_MOST_NAMED]]
        folder = shown_path(out)
        more = [f"{len(missing) - _MOST_NAMED} more"] if len(missing) > _MOST_NAMED else []
        yield (
            f"The Markdown document only names its pictures, and {folder} does not hold "
            f"{_all(named + more)}. "
            f"To see them there, copy them from {shown_path(loaded.folder)} to the same place in {folder}."
        )


def _of_notes(loaded: Loaded, document: Document) -> Iterator[str]:
    from udtplan.render.tree.loosenotes import loose_notes

    for place, mark, is_text in loose_notes(loaded.plan, document.withheld):
        where = _where(loaded, place)
        yield (
            f"{where}: nothing leads to the footnote {mark}, so its text stands there as it is written. "
            f"Put {mark} behind the words it belongs to."
            if is_text
            else f"{where}: the footnote {mark} has no text, so {mark} stands there as it is written. "
            f"Write `{mark}: …` on a line of its own below, or take it out."
        )


def _of_marks(loaded: Loaded, document: Document) -> Iterator[str]:
    from udtplan.render.tree.loosemarks import loose_marks

    for place, mark, why, remedy in loose_marks(loaded.plan, document.withheld):
        where = _where(loaded, place)
        yield f"{where}: {mark} marks no language, and stands there as it is written: {why}. {remedy}"


def _of_left_out(loaded: Loaded, document: Document) -> Iterator[str]:
    """What the public edition leaves out, in a line."""
    from udtplan.model.facts import FILE
    from udtplan.render.editions.leftout import left_out

    found = left_out(loaded.plan, loaded.template, document.words, loaded.folder)
    named = [*found.questions[:_MOST_QUESTIONS]]
    if more := len(found.questions) - len(named):
        named.append(f"{more} more")
    counts = (
        (len(found.questions), "answer", "answers", f" ({_all(named)})"),
        (found.own, "text of your own", "texts of your own", ""),
        (found.notes, "note", "notes", ""),
        (found.peers, "question to other cities", "questions to other cities", ""),
        (found.expectations, "expectation", "expectations", ""),
        (found.contacts, "contact", "contacts", ""),
    )
    if told := [
        f"{number} {one if number == 1 else many}{what}" for number, one, many, what in counts if number
    ]:
        yield f"{_path(loaded, FILE, 1).rpartition(':')[0]}: the public edition leaves out {_all(told)}."


def _of_questions(loaded: Loaded) -> Iterator[str]:
    """What public registers don't say for the sake of questions that are kept back, and how they would."""
    from udtplan.render.editions.shares import Shares

    groups: dict[tuple[str, ...], list[str]] = {}
    for untold in Shares(loaded.plan, loaded.template).untold():
        groups.setdefault(untold.questions, []).append(untold.what)
    where = _where(loaded, loaded.plan.facts.at("share_questions"))
    for questions, whats in groups.items():
        named = _all([f"`{question}`" for question in questions])
        verb = "is" if len(questions) == 1 else "are"
        remedy = ", ".join(f"{question}: public" for question in questions)
        yield (
            f"{where}: {named} {verb} not public, so the public edition does not say {_all(whats)} either. "
            f"To show that, write `share_questions: {{{remedy}}}`."
        )


def _of_doubts(loaded: Loaded) -> Iterator[str]:
    """What of the public edition only the city can tell whether it belongs there."""
    from udtplan.render.editions.doubts import doubts
    from udtplan.rules.case import quoted

    found: dict[tuple[str, str], dict[str, None]] = {}
    for place, words, why in doubts(loaded.plan, loaded.template, loaded.folder):
        found.setdefault((words, why), {})[_where(loaded, place)] = None
    for (words, why), (where, *others) in list(found.items())[:_MOST_DOUBTS]:
        also = f" It also stands at {_all(others)}." if others else ""
        yield f"{where}: {quoted(words)} stays in the public edition, and {why}.{also}"
    if len(found) > _MOST_DOUBTS:
        more = len(found) - _MOST_DOUBTS
        yield f"Of {more} more such words only you can say whether they may be public. Mend these first."


def _all(names: list[str]) -> str:
    """All of some names in a sentence: "a, b and c"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _of_signs(loaded: Loaded, signs: list[Unprinted]) -> str:
    """Which signs are others in the PDF, the first of them with their places."""
    from udtplan.rules.case import quoted

    named = [
        f"{quoted(sign.signs)} at {_where(loaded, sign.place)} as {sign.instead}"
        for sign in signs[:_MOST_SIGNS]
    ]
    more = f", and {len(signs) - len(named)} more" if len(signs) > len(named) else ""
    return f"The letters of the PDF lack some signs; words stand in their place: {', '.join(named)}{more}."


def _where(loaded: Loaded, place: Place) -> str:
    """A place in a plan as file and line."""
    source = loaded.sources.get(place.file)
    return _path(loaded, place.file, source.locate(place.route, place.phrase).line if source else 1)


def _path(loaded: Loaded, name: str, line: int) -> str:
    from udtplan.check import shown_path

    return f"{shown_path(loaded.folder / name)}:{line}"
