"""What is told of prose without understanding it: its words, and what is quoted in it."""

from __future__ import annotations

from udtplan.prose import without_quotes, words


def test_of_a_text_its_quotations_are_blank_and_all_else_stays() -> None:
    text = 'Not “soon”, « bientôt » or "bald", but 5" pipes, the city\'s „Amt“ and ‘now’.'
    blank = without_quotes(text)
    assert len(blank) == len(text)
    assert " ".join(blank.split()) == "Not , or , but 5\" pipes, the city's and ."
    assert without_quotes("“All of it.”") == "“All of it.”"


def test_marks_are_no_words() -> None:
    assert words("- **Rain**, l’eau and `co-design` (2025)") == ["Rain", "l’eau", "and", "co-design", "2025"]
