"""Words in another language than the plan: every document says so, and none shows the marks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.render.samples import answered, document, edition, pictures, plan, template
from tests.tools.pdf_check import page_validate, text_of
from tests.tools.pdf_tags import languages, tags
from udtplan.render import KINDS
from udtplan.render.document import Document
from udtplan.render.editions.choice import Choice
from udtplan.render.html.plan import html
from udtplan.render.html.tree import written
from udtplan.render.markdown.plan import markdown
from udtplan.render.markdown.text import rewritten
from udtplan.render.pdf.plan import pdf
from udtplan.render.tree.excerpt import leads_to_left_out, passages, running
from udtplan.render.tree.loosemarks import loose_marks
from udtplan.render.tree.node import walk
from udtplan.render.tree.told import told_in_full
from udtplan.render.tree.tree import plain, tree
from udtplan.render.view import view
from udtplan.render.words.words import words_for

CHARTER = "Wij tekenden het [Digital **Twin** Cities Charter]{lang=en}."
BLOCK = """Vooraf:

::: {lang=en-GB}
## An English heading

An English paragraph[^1] that leads to:

- one
- two

| a | b |
|---|---|
| c | d |

> A quote of [Jan]{lang=nl}

[^1]: An English footnote.
:::

Daarna."""


def spoken(text: str) -> list[tuple[str, str]]:
    """The words of a text that are marked, by their language."""
    return [
        (node.target, " ".join(plain(node.parts).split()))
        for node in walk(tree(text, 3))
        if node.kind in ("span", "passage")
    ]


def dutch(text: str, **more: object) -> Document:
    return document({"language": "nl", **more}, {"summary": [("summary.overview", "Overview", text)]})


def as_html(text: str) -> str:
    return written(text, 3, None, words_for("nl"))


def as_pdf(found: Document, folder: Path) -> Path:
    path = folder / "made.pdf"
    path.write_bytes(pdf(found))
    return path


# ── In a text ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CHARTER, [("en", "Digital Twin Cities Charter")]),
        ("[a [b](https://example.org) c]{lang=en}", [("en", "a b c")]),
        ("[[Charter]{lang=en}](https://example.org)", [("en", "Charter")]),
        ("[a [b [c]{lang=fr}](https://example.org)]{lang=en}", [("en", "a b c"), ("fr", "c")]),
        ("**[bold]{lang=en}** ~~[struck]{lang=fr}~~", [("en", "bold"), ("fr", "struck")]),
        ("| a | b |\n|---|---|\n| [x]{lang=en} | y |", [("en", "x")]),
        ("a[^1]\n\n[^1]: [A note]{lang=en}.", [("en", "A note")]),
        ("# [Head]{lang=en}", [("en", "Head")]),
        ("- [ ] [a task]{lang=en}", [("en", "a task")]),
        ("> [over\n> two lines]{lang=en}", [("en", "over two lines")]),
        ("::: {lang=en}\na\n:::", [("en", "a")]),
        ("a\n::: {lang=en}\nb\n:::\nc", [("en", "b")]),
    ],
)  # fmt: skip
def test_words_know_their_language_wherever_they_stand(text: str, expected: list[tuple[str, str]]) -> None:
    assert spoken(text) == expected


def test_a_link_around_marked_words_leads_where_it_did() -> None:
    (link,) = (
        node for node in walk(tree("[[Charter]{lang=en}](https://example.org)", 3)) if node.kind == "link"
    )
    assert link.target == "https://example.org"


def test_a_footnote_told_elsewhere_keeps_the_language_of_its_passage() -> None:
    assert ("en-GB", "An English footnote.") in spoken(BLOCK)


@pytest.mark.parametrize(
    "text",
    [
        "[a]{lang=en onclick=x}",
        "[a]{lang=gr}",
        "[a]{lang=en",
        "`a`{lang=en}",
        "[a](https://example.org){lang=en}",
        "::: {lang=en} never closed",
        "{lang=en}",
    ],
)
def test_what_is_no_mark_is_shown_as_it_is_written(text: str) -> None:
    assert spoken(text) == []
    shown = plain(tree(text, 3))
    assert shown == text.replace("`", "").replace("[a](https://example.org)", "a")


def test_a_footnote_that_leads_only_to_itself_stands_as_it_is_written() -> None:
    assert plain(tree("[^1]: See[^1].", 3)) == "[^1]: See[^1]."


# ── In documents ────────────────────────────────────────────────────────────────────────────────────


def test_a_page_says_the_language_of_words_and_of_blocks() -> None:
    assert 'het <span lang="en">Digital <strong>Twin</strong> Cities Charter</span>.' in as_html(CHARTER)
    page = as_html(BLOCK)
    assert '<div lang="en-GB">\n<h4>An English heading</h4>' in page
    assert '<span lang="nl">Jan</span>' in page
    assert '<p><span lang="en-GB">An English footnote.</span>' in page
    assert page.count("<div lang") == 1


@pytest.mark.parametrize(
    "text", [CHARTER, BLOCK, "[a](https://example.org){lang=en} {lang=en}", "\\::: {lang=en}"]
)
def test_markdown_reads_the_same_again(text: str) -> None:
    again = rewritten(tree(text, 1), None, words_for("nl"))
    assert spoken(again) == spoken(text)
    assert as_html(again) == as_html(text)


def test_the_markdown_document_has_the_marks() -> None:
    found = markdown(dutch(f"{CHARTER}\n\n{BLOCK}")).decode()
    assert "[Digital **Twin** Cities Charter]{lang=en}" in found
    assert re.search(r"^::: \{lang=en-GB\}\n\n#+ An English heading$", found, re.MULTILINE)


def test_a_pdf_says_the_language_of_words(tmp_path: Path) -> None:
    text = "We signed the [Charte des *villes*]{lang=fr}."
    assert languages(as_pdf(answered(text.replace("{lang=fr}", "")), tmp_path)) <= {"en"}
    path = as_pdf(answered(text), tmp_path)
    assert languages(path) - {"en"} == {"fr"}
    assert "We signed the Charte des villes." in text_of(path)


def test_a_pdf_says_the_language_of_blocks(tmp_path: Path) -> None:
    path = as_pdf(answered(BLOCK.replace("en-GB", "fr-BE")), tmp_path)
    kinds = {tag.kind for tag in tags(path) if tag.language == "fr-BE"}
    assert {"P", "H4", "LBody", "Table"} <= kinds
    assert languages(path) - {"en"} == {"fr-BE", "nl"}


def test_a_region_of_the_plan_is_not_that_of_its_parts(tmp_path: Path) -> None:
    text = "We signed the [Charte]{lang=fr}."
    found = document({"language": "en-IE"}, {"summary": [("summary.overview", "Overview", text)]})
    assert languages(as_pdf(found, tmp_path)) == {"fr"}


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize(
    "text",
    [
        f"{CHARTER}\n\n{BLOCK}",
        "[עברית]{lang=he} [Ελληνικά](https://example.org) [srpski]{lang=sr-Latn-RS} [x]{lang=grc}",
        "# [Head]{lang=en}\n\n| [A]{lang=en}[^1] |\n|---|\n| [b[^1]]{lang=fr} |\n\n[^1]: [c]{lang=el}",
        "::: {lang=en}\n![map](assets/map.png)\n\n```\ncode\n```\n\n---\n\n1. a\n\n   b\n:::",
        "[![map](assets/map.png)]{lang=en}",
        "::: {lang=en}\n:::",
    ],
    ids=range(6),
)
def test_pdfs_in_several_languages_are_accessible(text: str, profile: str, tmp_path: Path) -> None:
    pictures(tmp_path / "plan")
    path = as_pdf(answered(text, assets=tmp_path / "plan"), tmp_path)
    assert page_validate(path, profile).failures == []


# ── In words alone ──────────────────────────────────────────────────────────────────────────────────


def test_short_texts_have_the_words_without_marks() -> None:
    assert running(CHARTER) == "Wij tekenden het Digital Twin Cities Charter."
    assert passages("::: {lang=en}\nOne.\n\n- Two\n:::") == ("One.", "Two")
    assert leads_to_left_out("::: {lang=en}\nSo:\n\n![map](map.png)\n:::")
    assert told_in_full("Eerst.\n\n::: {lang=en}\n- a\n- [b]{lang=fr}\n:::") == "Eerst.\n– a\n– b"


def test_the_words_of_a_picture_have_no_marks() -> None:
    (image,) = (
        node for node in walk(tree("![Map of the [City]{lang=en}](map.png)", 3)) if node.kind == "image"
    )
    assert image.text == "Map of the City"


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, name) for kind, formats in KINDS.items() for name in formats if kind or name != "md"],
)
def test_no_document_shows_a_mark(kind: str, name: str, tmp_path: Path) -> None:
    found = dutch(f"{CHARTER}\n\n{BLOCK}", challenge="Een uitdaging")
    path = tmp_path / f"made.{name}"
    path.write_bytes(KINDS[kind][name].make(found))
    shown = text_of(path) if name == "pdf" else _text(path)
    assert "lang=en" not in re.sub(r'lang="[^"]*"', "", shown)
    assert ":::" not in shown


def _text(path: Path) -> str:
    if path.suffix != ".pptx":
        return path.read_text("utf-8")
    from zipfile import ZipFile

    with ZipFile(path) as packed:
        return "".join(packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml"))


def test_contacts_are_taken_out_of_marked_words_which_keep_their_mark() -> None:
    text = "Vraag [Ms Doe, jane.doe@example.org, by mail]{lang=en}."
    facts = {"language": "nl", "share": "public"}
    found = view(
        plan(facts, {"summary": [("summary.overview", "Overview", text)]}),
        template(),
        edition(),
        states={},
        choice=Choice(public=True),
    )
    page = html(found).decode()
    assert "jane.doe" not in page
    assert re.search(r'Vraag <span lang="en">Ms Doe, .*, by mail</span>', page)


# ── What is no mark ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "mark", "told"),
    [
        ("[a]{lang=en onclick=x}", "{lang=en onclick=x}", "Write `{lang=en}` alone."),
        ("[a]{lang=gr}", "{lang=gr}", "“gr” is the code of no language Write `{lang=el}`."),
        ("[a]{lang=qqq}", "{lang=qqq}", "Write the code of a language, such as en or pt-BR."),
        ("::: {lang=en}\na", "{lang=en}", "`:::` on another behind the block"),
        ("[a](https://example.org){lang=en}", "{lang=en}", "behind no words in brackets"),
        ("[a]{lang=en", "{lang=en", "its brace is not closed"),
    ],
)
def test_what_looks_like_a_mark_and_is_none_is_named_with_a_remedy(text: str, mark: str, told: str) -> None:
    (found,) = loose_marks(plan({}, {"summary": [("summary.overview", "Overview", text)]}))
    assert found.mark == mark
    assert told in f"{found.why} {found.remedy}"


def test_marks_in_code_and_true_ones_are_not_named() -> None:
    text = f"{CHARTER} `[a]{{lang=gr}}`\n\n    {{lang=gr}}\n\n{BLOCK}"
    assert list(loose_marks(plan({}, {"summary": [("summary.overview", "Overview", text)]}))) == []


# ── The title ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", KINDS)
def test_the_title_is_the_first_heading_and_the_only_one_of_its_level(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "made.pdf"
    path.write_bytes(KINDS[kind]["pdf"].make(answered("## Own heading\n\ntext")))
    headings = [tag for tag in tags(path) if re.fullmatch(r"H\d", tag.kind)]
    assert (headings[0].kind, headings[0].title) == ("H1", "Sample")
    assert "H1" not in {tag.kind for tag in headings[1:]}
    assert headings[1].kind == "H2"


def test_what_the_form_says_of_a_plan_in_another_language_is_marked() -> None:
    page = html(document({"language": "hu"})).decode()
    assert set(re.findall(r"<dd(.*?)>", page[: page.index("</dl>")])) == {' lang="en"'}


def test_fixed_values_and_phases_among_the_words_of_the_city_are_marked_too(tmp_path: Path) -> None:
    facts = {
        "language": "hu",
        "city": {"name": "Győr", "country": "HU"},
        "stakeholders": [{"id": "it", "name": "Informatika", "kind": "internal", "role": "vezeti"}],
        "legal": {"dpia": "planned"},
    }
    actions = [{"id": "a", "title": "Terv", "phase": "startup", "goal": "Cél", "status": "running"}]
    found = document(facts, actions=actions)
    page = html(found).decode()
    for words in ("Hungary", "internal", "planned", "Startup stage", "running"):
        assert f'<span lang="en">{words}</span>' in page
    assert '<span lang="en">vezeti' not in page
    path = as_pdf(found, tmp_path)
    assert "en" in languages(path)
    assert page_validate(path).failures == []


def test_where_the_form_speaks_as_the_plan_does_nothing_of_it_is_marked() -> None:
    found = document({"stakeholders": [{"id": "it", "name": "IT", "kind": "internal", "role": "leads"}]})
    assert re.findall(r' lang="([^"]*)"', html(found).decode()) == ["en"]
