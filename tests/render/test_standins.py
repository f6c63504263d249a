"""What stands in a PDF for signs that its fonts lack, and how it is said."""

from __future__ import annotations

import pytest

from tests.render.samples import document, edition, plan, template
from udtplan.load.codes import spoken
from udtplan.render.view import view
from udtplan.render.words.formats import emoji_names
from udtplan.render.words.glyphs import INVISIBLE, is_mark, odd
from udtplan.render.words.standins import StandIns, name_of
from udtplan.render.words.unprinted import unprinted
from udtplan.render.words.words import words_for


def shown(text: str, language: str = "en") -> str:
    """A text in which every sign that is no common one of Europe stands for itself no more."""
    found = odd(text)
    marks = {char for char in found if is_mark(char)}
    return StandIns(found - marks, marks, words_for(language)).into(text)


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("Plant 🌳!", "Plant [deciduous tree]!"),
        ("🌳 Trees", "[deciduous tree] Trees"),
        ("深圳市 (Shenzhen)", "[Chinese characters] (Shenzhen)"),
        ("「深圳」、 北京。", "[Chinese characters]"),
        ("東京とうきょう", "[Japanese characters]"),
        ("서울 특별시", "[Korean characters]"),
        ("กรุงเทพ มหานคร, then", "[characters of another script], then"),
        ("中国 2025 年", "[Chinese characters] 2025 [Chinese characters]"),
        ("深圳 🌳", "[Chinese characters] [deciduous tree]"),
        ("👩🏽\u200d🔬", "[woman][microscope]"),
        ("🇫🇷🇩🇪 🇫", "[FR][DE] [F]"),
        ("ＡＢ１！ 5 ㎡", "AB1! 5 m2"),
        ("✅ Done ❌ Open", "✓ Done ✗ Open"),
        ("、 。", "[ideographic comma] [ideographic full stop]"),
        ("⚠\ufe0f", "[warning sign]"),
        ("\ue000", ""),
    ],
)
def test_a_reader_learns_what_stood_there(text: str, instead: str) -> None:
    assert shown(text) == instead


@pytest.mark.parametrize("language", sorted(spoken()))
def test_every_language_has_its_own_words_for_a_script(language: str) -> None:
    scripts = words_for(language).scripts
    assert scripts.keys() == {"chinese", "japanese", "korean", "other", "sign"}
    assert len(set(scripts.values())) == 5
    assert language == "en" or not set(scripts.values()) & set(words_for("en").scripts.values())
    assert not odd("".join(scripts.values()))


@pytest.mark.parametrize(
    ("language", "instead"),
    [
        ("fr", "[arbre à feuilles caduques] [vélo]"),
        ("de-AT", "[Laubbaum] [Fahrrad]"),
        ("sk", "[listnatý strom] [bicykel]"),
        ("pt-BR", "[árvore de folha caduca] [bicicleta]"),
        ("el", "[φυλλοβόλο δέντρο] [ποδήλατο]"),
        ("hr", "[deciduous tree] [bicycle]"),
    ],
)
def test_an_emoji_is_called_by_its_name_in_the_language_of_the_plan(language: str, instead: str) -> None:
    assert shown("🌳 🚲", language) == instead


def test_a_sign_without_a_name_in_the_language_is_a_sign_and_never_english() -> None:
    assert shown("🪗 、", "fr") == "[signe] [signe]"
    assert shown("🪗 、", "de") == "[Zeichen] [Zeichen]"


@pytest.mark.parametrize("language", sorted(spoken() - {"en"}))
def test_every_language_names_the_same_emoji_in_letters_that_a_pdf_has(language: str) -> None:
    names = emoji_names(language)
    assert names.keys() == emoji_names("fr").keys()
    assert {"🌳", "🚌", "📊", "⚠"} <= names.keys()
    assert not odd("".join(names.values()))
    assert all(name.strip() for name in names.values())


def test_a_long_row_of_signs_is_read_once() -> None:
    assert shown("、" * 20_000 + "深") == "[Chinese characters]"
    assert shown("🌳 " * 20_000) == "[deciduous tree] " * 20_000


def test_a_sign_that_is_nothing_by_itself_has_no_name() -> None:
    signs = [char for char in "\u200d\ufe0f\ufeff🏽" if INVISIBLE.match(char)]
    assert {name_of(char, words_for("en")) for char in signs} == {""}


def test_each_sign_is_named_where_it_stands_first() -> None:
    text = "🌳 and 🚲 in 深圳市 <!-- 🎉 -->"
    made = plan({"challenge": "By 🚲"}, {"summary": [("summary.overview", "Overview 🌳", text)]})
    found = unprinted(made, view(made, template(), edition(), states={}))
    assert [(sign.place.route, sign.signs, sign.instead) for sign in found] == [
        (("challenge",), "🚲", "[bicycle]"),
        ((), "🌳", "[deciduous tree]"),
        ((), "深圳市", "[Chinese characters]"),
    ]


def test_only_what_a_made_document_shows_is_named() -> None:
    objectives = [{"id": f"o{number}", "text": f"{number} fewer"} for number in range(4)]
    facts = {"challenge": "By 🚲", "objectives": [*objectives, {"id": "o", "text": "Fewer 🚗"}]}
    made = plan(facts, {"vision": [("vision.integration", "Integration", "With 🎉 and 🌳")]})
    found = view(made, template(), edition(), states={})

    def named(*kinds: str) -> set[str]:
        return {sign.signs for sign in unprinted(made, found, kinds)}

    assert named("") == {"🚲", "🚗", "🌳", "🎉"}
    assert named("brief") == named("slides") == named("brief", "slides") == {"🚲", "🚗"}
    assert named("brief", "") == named("")
    assert named() == set()


def test_nothing_is_said_of_letters_that_are_there() -> None:
    plain = document({"challenge": "Ελληνικά Кирилица العربية ✓ → ½ ㎡ \u200d"})
    assert unprinted(plan({"challenge": "Ελληνικά Кирилица العربية ✓ → ½ ㎡ \u200d"}), plain) == []
