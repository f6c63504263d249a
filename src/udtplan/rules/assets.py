"""A: can everybody see, and may everybody see, what the plan shows?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import islice
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import unquote

from udtplan.contacts.accounts import SITES, personal_accounts
from udtplan.contacts.extensions import extensions
from udtplan.contacts.sure import (
    AS_DOT,
    MOBILE_WORDS,
    SPELT_MAIL,
    SPELT_SIGNS,
    SURE_MAIL,
    SURE_PHONE,
    UNIT,
)
from udtplan.findings import Place, Severity
from udtplan.lazy import pattern
from udtplan.mailboxes import may_be_functional, parts_of
from udtplan.model.sharing import share_of
from udtplan.pictures import KINDS, MAKE_SMALLER, Large, Unfit
from udtplan.prose import folded
from udtplan.rules import texts
from udtplan.rules.case import Case, quoted
from udtplan.rules.registry import Problem, rule
from udtplan.rules.texts import Sign, Text

_IMAGE = pattern(
    r"!\[(?P<words>[^\]]{0,400})\]"
    r"(?:\(\s?(?:<(?P<angled>[^>\n]{0,300})>|(?P<plain>[^\s()]{0,300}(?:\([^\s()]{0,50}\)[^\s()]{0,50})?))"
    r"[^)\n]{0,200}\)|\[(?P<label>[^\]\n]{0,100})\])"
)
_DEFINED = r"^[ ]{{0,3}}\[{label}\]:\s*<?(?P<address>[^\s>]+)"
_SAYS_NOTHING = pattern(
    r"(?:the |an? )?(?:image|picture|photo|figure|fig\.?|img|screenshot|bild|abbildung|foto|imagen?"
    r"|immagine|afbeelding)?"
    r"[\s_-]*\d*|(?:img|dsc|image)?[\w-]*\.(?:png|jpe?g|gif|webp|svg)",
    re.IGNORECASE,
)


_TAG = pattern(r"<(?P<name>img|table|br|font|center|iframe|video|figure)\b[^<>]{0,300}>", re.IGNORECASE)
_SOURCE = pattern(r"\bsrc\s*=\s*[\"']?(?P<address>[^\s\"'>]+)", re.IGNORECASE)
_ALT = pattern(r"\balt\s*=", re.IGNORECASE)


class Image(NamedTuple):
    """A picture in an answer: its words, its address, and from where to where it is written."""

    text: Text
    words: str
    address: str
    begin: int
    end: int


def _images(case: Case) -> Iterator[Image]:
    for text in texts.answers(case):
        for match in _IMAGE.finditer(text.words) if "![" in text.words else ():
            address = match["angled"] or match["plain"] or ""
            if match["label"] is not None:
                label = re.escape(match["label"] or match["words"])
                defined = re.search(_DEFINED.format(label=label), text.words, re.MULTILINE | re.IGNORECASE)
                if defined is None:
                    continue
                address = defined["address"]
            yield Image(text, match["words"].strip(), address, *match.span())


def _tags(case: Case) -> Iterator[tuple[Text, re.Match[str]]]:
    """HTML in an answer, the first of each kind: documents show it as it is written."""
    for text in texts.answers(case):
        seen = set()
        for match in _TAG.finditer(text.words) if "<" in text.words else ():
            if match["name"].lower() not in seen or match["name"].lower() == "img":
                seen.add(match["name"].lower())
                yield text, match


def _share(case: Case, question: str) -> str:
    """Who may read the answer to a question: public, cohort or private."""
    return share_of(case.plan.facts, case.template, question)


@rule(
    "A001", "no-alt-text", Severity.ERROR, since="final", source="Web Accessibility Directive (EU) 2016/2102"
)
def no_alt_text(case: Case) -> Iterator[Problem]:
    """A picture has no words for those who don't see it.

    Public bodies must publish so that everybody can read it. The words between the brackets are read
    aloud, and shown where the picture can't be: say what one should learn from it. In an answer that is
    private, and for a picture in HTML, this is a warning.

    Bad:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## a. Vision

    ![](assets/board.png)  <!-- expect: A001 -->
    ```

    Good:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## a. Vision

    ![Board of the workshop: twelve notes on data, three on money](assets/board.png)
    ```
    """
    for image in _images(case):
        if not _SAYS_NOTHING.fullmatch(image.words):
            continue
        is_private = _share(case, image.text.question) == "private"
        lacks = f"has only {quoted(image.words)} for" if image.words else "has no words for"
        yield Problem(
            image.text.at(image.begin, image.end),
            f"The picture {quoted(_name(image.address))} {lacks} those who don't see it.",
            "Write between the brackets what one learns from it: `![…](…)`.",
            image.text.question,
            severity=Severity.WARNING if is_private or image.words else None,
            certain=not image.words,
        )
    for text, tag in _tags(case):
        address = _SOURCE.search(tag.group())
        if tag["name"].lower() == "img" and address and not _ALT.search(tag.group()):
            yield Problem(
                text.at(*tag.span()),
                f"The picture {quoted(_name(address['address']))} has no words for those who don't see it.",
                "Write `![what one learns from it](assets/…)` instead of HTML.",
                text.question,
                severity=Severity.WARNING,
            )


def _name(address: str) -> str:
    return (
        "inside the text"
        if address.startswith("data:")
        else unquote(address).rpartition("/")[2] or "without a name"
    )


# ── What can't be shown ─────────────────────────────────────────────────────────────────────────────

_CAPTION = Sign(
    r"^[ \t]*(?P<words>[*_]{0,2}\(?(?:(?P<number>(?:figure|fig\.|image|picture|photo|map|diagram|illustration"
    r"|abbildung|abb\.|bild|carte|schéma|figura|immagine|afbeelding)[ \t]+\d+[.:)])|\((?:example|illustration"
    r"|picture|photo|screenshot|drawing|sketch|exemple|beispiel|esempio|ejemplo|voorbeeld)[ \t]+"
    r"(?:of|de|d[’']|für|von|di|van)\b)[^\n]*)",
    "figure fig image picture photo map diagram illustration abbildung abb bild carte schéma figura immagine"
    " afbeelding example screenshot drawing sketch exemple beispiel esempio ejemplo voorbeeld",
)
_TABLE_PICTURE = pattern(
    r"\b(?:table|spreadsheet|tabelle|tableau|tabella|tabla|tabel|excel)\b", re.IGNORECASE
)
_COLOURS = "red|green|yellow|blue|orange|purple|pink|grey|gray"
_COLOUR_ALONE = Sign(
    rf"\b(?:shown|marked|highlighted|coloured|colored|drawn|printed|written)\s+in\s+(?:{_COLOURS})\b"
    rf"|\b(?:{_COLOURS})\s+(?:post-its?|sticky\s+notes?|notes?|dots?|pins?|lines?|areas?|cells?)\s+"
    r"(?:are|is|mean|show|stand|mark)\w*",
    _COLOURS.replace("|", " "),
    "shown marked highlighted coloured colored drawn printed written post sticky note notes dot dots pin pins"
    " line lines area areas cell cells",
)
_INSTEAD = {
    "img": "Put the picture into assets/ and write `![what it shows](assets/….png)`.",
    "table": "Write it as a Markdown table: `| a | b |`.",
    "br": "Leave an empty line between two paragraphs.",
}


@rule(
    "A002",
    "missing-asset",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, example in 4.a",
)
def missing_asset(case: Case) -> Iterator[Problem]:
    """Something the plan shows can't be seen.

    A picture lies elsewhere or nowhere, is too large or broken, a caption has lost its picture, a table is a
    picture, or colour alone carries the meaning. HTML is shown as it is written, tags and all. Documents show
    pictures of the kinds png, jpg, gif, webp and svg from the plan's own folder, up to 5 MB and 50 million
    points each; nothing is fetched. A photo of more than 2000 points and half a MB is shown, with a hint: the
    documents hold all of it.

    Bad:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## a. Vision

    Figure 1: what the departments expect of the twin  <!-- expect: A002 -->

    ![What planners expect](https://pictures.example/board.png)  <!-- expect: A002 -->
    ```

    Good:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## a. Vision

    Planners expect maps, engineers expect figures; the workshop of May 2025 wrote both down.
    ```
    """
    shown = set()
    for image in _images(case):
        shown.add(image.text.place)
        if said := _why_not_shown(case, image):
            message, hint, certain = said
            place = image.text.at(image.begin, image.end)
            yield Problem(place, message, hint, image.text.question, certain=certain)
        elif isinstance(large := case.plan.unfit_pictures.get(str(_path(image))), Large):
            yield Problem(
                image.text.at(image.begin, image.end),
                f"The picture {quoted(_name(image.address))} has {large.what}. "
                "Documents show fewer, and grow by all of it.",
                MAKE_SMALLER,
                image.text.question,
                severity=Severity.INFO,
            )
    for text, tag in _tags(case):
        yield Problem(
            text.at(*tag.span()),
            f"{quoted(tag.group())} is HTML; documents show it as it is written.",
            _INSTEAD.get(tag["name"].lower(), "Write it in Markdown, or leave it out."),
            text.question,
        )
    for text, match in _COLOUR_ALONE.first_in_each(texts.answers(case)):
        yield Problem(
            text.at(*match.span()),
            f"{quoted(match.group())}: whoever can't see the colour does not know which.",
            "Name them as well, by a word, a number or a sign.",
            text.question,
            severity=Severity.INFO,
            certain=False,
        )
    for text, match in _CAPTION.all_in(texts.answers(case)):
        if not _has_shown(text, shown):
            yield Problem(
                text.at(*match.span("words")),
                f"{quoted(match['words'])} looks like the caption of a picture, but there is none.",
                "Put the picture into assets/ and write `![what it shows](assets/….png)`, or drop it.",
                text.question,
                certain=match["number"] is not None,
            )


def _has_shown(text: Text, shown: set[Place]) -> bool:
    return text.place in shown and "](http" not in text.words


def _path(image: Image) -> PurePosixPath:
    return PurePosixPath(unquote(image.address).replace("\\", "/"))


def _why_not_shown(case: Case, image: Image) -> tuple[str, str, bool] | None:
    """Why a picture is not shown as it is meant: what is said, what to do, and whether it is certain."""
    address = unquote(image.address)
    name = quoted(_name(image.address))
    into = "Put it into the folder assets/ of the plan and write `![…](assets/…)`."
    if re.match(r"(?:https?:)?//|data:|file:", address):
        return f"The picture {name} does not lie in the plan's folder; documents do not show it.", into, True
    path = _path(image)
    if path.is_absolute() or ".." in path.parts or re.match(r"[A-Za-z]:", address):
        return f"The picture {name} lies outside the plan's folder; documents do not show it.", into, True
    if path.suffix.lower() not in KINDS:
        return (
            f"The picture {name} is of a kind that documents do not show.",
            "Save it as .png, .jpg or .svg.",
            True,
        )
    if (files := case.plan.files) is not None and str(path) not in files:
        near = get_close_matches(str(path), sorted(files), 1)
        return (
            f"There is no picture {quoted(str(path))}.",
            f"Did you mean `{near[0]}`?" if near else into,
            True,
        )
    if isinstance(unfit := case.plan.unfit_pictures.get(str(path)), Unfit):
        return f"The picture {name} is not shown in documents: {unfit.why}.", unfit.remedy, True
    if _TABLE_PICTURE.search(f"{image.words} {path.stem.replace('-', ' ').replace('_', ' ')}"):
        hint = "Write it as a table, so that it can be read aloud, searched and corrected."
        return f"The picture {name} seems to be a table.", hint, False
    return None


# ── Personal data ───────────────────────────────────────────────────────────────────────────────────

_TITLED = r"(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Mme|M|Sig|Sra?|Dhr|Mevr)\.?"
_DIGITS = pattern(r"\d\d[\d\s()./\u2010-\u2015-]*\d\d")
# What may be an extension: no year, no amount, no part of a longer number. Few texts have one.
_SHORT_NUMBER = pattern(
    r"(?<![\w.,/€$£])(?!(?:19|20)\d\d\b)\d{3,5}(?!\w|\s?[%€$£]|[.,]\d)|\b\d\d[ .]\d\d\b"
    r"|(?:wahl|stelle|apparat|poste|klapka|\bext\.?|\bDW)\s?[-\u2013]?\d\d\b"
)
_ABROAD = pattern(r"00[1-9]")
# National numbers begin with one 0, as many other figures do: they count where somebody stands before them.
_FEWEST_DIGITS, _MOST_DIGITS = 9, 11
_PARTICLES = "van|von|zu|der|den|de|ter|ten|del|della|di|da|do|dos|du|le|la"
_CALLED = pattern(
    rf"\b{_TITLED}\s+[^\W\d_a-z]\w+[^.\n]{{0,30}}\Z"
    r"|\b(?i:contact|ring|phone|reach|joindre|appele[rz]|contacter|erreichbar|anrufen|contattare|chiamare"
    r"|llamar"
    r"|contactar|demander|preguntar|ligar|bellen|bereikbaar|zadzwoń|dzwonić|kontakt|volať|kontaktovať|καλέστε)\b[^.]{0,50}\Z"
    rf"|[^\W\d_a-z][^\W\d_]+\s+(?:(?:{_PARTICLES})\s+){{0,2}}[^\W\d_a-z][^\W\d_]+,?"
    r"(?:\s+(?:au|on|at|under|unter|al|allo|pelo|no|onder|op|pod|na|στο))?\s*\(?\Z"
)
# A number of everybody's: of an exchange or a hotline, or one that costs nothing.
_OF_ALL = pattern(
    r"\b(?:switchboard|exchange|hotline|helpline|help ?desk|reception|emergency|zentrale|bürgertelefon|notruf"
    r"|standard|accueil|permanence|centralino|numero verde|centralita|centralit|central telefónica"
    r"|linha de apoio|meldpunt|klantcontact\w*|centrala|centrali|infolinia|ústredňa|vaihde|växel"
    r"|τηλεφωνικό κέντρο)\b",
    re.IGNORECASE,
)
_LAST_DIGIT = pattern(r".*\d", re.DOTALL)
_REMARK = pattern(r"(?:\s*\([^()\n]{0,30})?")
_FREE = pattern(r"\(?0(?:8\d\d|90\d|3[034]\d)")
# Figures of other kinds.
_NUMBERED = pattern(
    r"\b(?:parcels?|plots?|cadastr\w*|flurstück\w*|parcelles?|particell[ae]|parcelas?|perceel|percelen"
    r"|działk\w+"
    r"|parcel\w*|isbn|issn|ref(?:erence)?|orders?|invoice|file|code|id|siret|siren|vat|iban|no|nr|n°)"
    r"[\W_]{0,4}\Z",
    re.IGNORECASE,
)
_MOST = 20  # of each in one text
_IS_MOBILE = pattern(r"|".join(sorted(MOBILE_WORDS)), re.IGNORECASE)


@rule(
    "A003",
    "personal-contact",
    Severity.WARNING,
    since="presentation",
    source="Programme guide, legal considerations",
    hardens={"final": Severity.ERROR},
)
def personal_contact(case: Case) -> Iterator[Problem]:
    """A plan that anybody may read holds somebody's own e-mail address or phone number.

    People change posts, and have a right not to be found by machines. A role and a functional mailbox
    serve readers better; so do a page of the city instead of somebody's profile, and a date instead of the
    link to a meeting. Asked only where the answer is public. The number of a switchboard is everybody's;
    a number without a country's code and without a label is a guess from the words before it.

    Bad:
    ```yaml plan.yaml
    share: public
    city: {name: Kalamata}
    ```
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## e. Digital twin governance

    Anna Berg of the IT Office (anna.berg@city.example) keeps the list of changes.  <!-- expect: A003 -->
    ```

    Good:
    ```yaml plan.yaml
    share: public
    city: {name: Kalamata}
    ```
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## e. Digital twin governance

    The IT Office (digital.twin@city.example) keeps the list of changes.
    ```
    """
    own = case.plan.facts
    if "public" not in (own.share, *own.share_questions.values()):
        return
    written = (texts.answers(case), texts.registers(case))
    marks = ("@", *"0123456789", *SPELT_SIGNS, *SITES)
    for text in (one for some in written for one in some.with_one_of(frozenset(), *marks)):
        found = (
            *_mails(case, text.words),
            *_phones(text.words),
            *_extensions(text.words),
            *_accounts(case, text.words),
        )
        for begin, end, what, certain in found:
            question = texts.question_of(case, text)
            if _share(case, question) != "public":
                continue
            yield Problem(
                text.at(begin, end),
                f"{quoted(text.words[begin:end])} looks like {what}, in a plan that anybody may read.",
                "Name the role and a functional mailbox instead, such as info@….",
                question,
                certain=certain,
            )


def _mails(case: Case, words: str) -> Iterator[tuple[int, int, str, bool]]:
    is_spelt = any(map(words.lower().__contains__, SPELT_SIGNS))
    plain = SURE_MAIL.finditer(words) if "@" in words else ()
    spelt = SPELT_MAIL.finditer(words) if is_spelt else ()
    for match in islice((*plain, *spelt), _MOST):
        parts = parts_of(AS_DOT.sub(".", match["local"]))
        if len(parts) < 2 or may_be_functional(parts, case.plan.facts.city.name):
            continue
        # The name beside the address: then it is a person's without doubt.
        near = set(
            folded(
                words[max(0, match.start() - 80) : match.start()]
                + " "
                + words[match.end() : match.end() + 80]
            )
        )
        yield (
            *match.span(),
            "a person's e-mail address",
            parts[-1] in near or (parts[0] in near and len(parts[0]) > 1),
        )


def _accounts(case: Case, words: str) -> Iterator[tuple[int, int, str, bool]]:
    for begin, end in islice(personal_accounts(words, case.plan.facts.city.name), _MOST):
        yield begin, end, "an account or a room of one person", False


def _extensions(words: str) -> Iterator[tuple[int, int, str, bool]]:
    for begin, end in islice(extensions(words), _MOST) if _SHORT_NUMBER.search(words) else ():
        if not _OF_ALL.search(_LAST_DIGIT.sub("", words[max(0, begin - 60) : begin])):
            yield begin, end, "the number of somebody's phone", False


def _phones(words: str) -> Iterator[tuple[int, int, str, bool]]:
    for match in islice(SURE_PHONE.finditer(words), _MOST) if _DIGITS.search(words) else ():
        label, number = match["label"] or "", match["number"]
        digits = sum(char.isdigit() for char in number)
        before = words[max(0, match.start() - 60) : match.start()]
        remark = _REMARK.match(words, match.end())
        nearest = f"{_LAST_DIGIT.sub('', before)} {remark.group() if remark else ''}"
        if not 8 <= digits <= 15 or _NUMBERED.search(before) or _OF_ALL.search(nearest):
            continue
        if UNIT.match(words, match.end()):
            continue
        if not (label or number.startswith("+") or _ABROAD.match(number)):
            is_national = _FEWEST_DIGITS <= digits <= _MOST_DIGITS and not _FREE.match(number)
            if is_national and _CALLED.search(before):
                yield (*match.span("number"), "a phone number", False)
            continue
        titled = re.search(rf"\b{_TITLED}\s+\w", words[max(0, match.start() - 60) : match.start()])
        yield (*match.span("number"), "a phone number", bool(titled or _IS_MOBILE.match(label)))
