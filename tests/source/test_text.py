"""Bytes to text, and where in it a line and a column are."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from udtplan.findings import Fault, Location
from udtplan.source.text import MAX_BYTES, SourceText, decode, read_file


def fault_of(content: bytes) -> Fault:
    result = decode(content)
    assert isinstance(result, Fault)
    return result


def text_of(content: bytes) -> SourceText:
    result = decode(content)
    assert isinstance(result, SourceText)
    return result


def test_an_empty_file_is_an_empty_text() -> None:
    assert text_of(b"") == SourceText("")


def test_a_byte_order_mark_is_no_part_of_the_text_and_is_remembered() -> None:
    source = text_of(b"\xef\xbb\xbfa: 1\n")

    assert (source.text, source.mark) == ("a: 1\n", "\ufeff")


def test_two_byte_order_marks_are_no_part_of_the_text_either() -> None:
    source = text_of(b"\xef\xbb\xbf\xef\xbb\xbfa: 1\n")

    assert (source.text, source.mark) == ("a: 1\n", "\ufeff\ufeff")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings_are_a_fault_that_says_what_to_do(encoding: str) -> None:
    mark = b"" if encoding in ("utf-16", "utf-32") else "\ufeff".encode(encoding)
    fault = fault_of(mark + "city: Łódź\n".encode(encoding))

    assert "UTF-16" in fault.message
    assert "UTF-8" in fault.hint


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        ("city: Besançon\n".encode("latin-1"), 1, 12),
        ("a: 1\r\nb: “x”\r\n".encode("cp1252"), 2, 4),
        ("a: 1\rb: é".encode("latin-1"), 2, 4),
        ("# ü\n".encode() + b"a: \xff\n", 2, 4),
        (b"\xef\xbb\xbfa\xe9", 1, 2),
        (b"a: \xc3", 1, 4),
    ],
)
def test_another_encoding_is_a_fault_at_the_first_letter_that_shows_it(
    content: bytes, line: int, column: int
) -> None:
    fault = fault_of(content)

    assert (fault.location.line, fault.location.column) == (line, column)
    assert "Windows-1252" in fault.message


def test_a_nul_character_is_a_fault_at_its_place() -> None:
    assert fault_of(b"a: 1\nb\0: 2\n").location == Location(2, 2, 1)


@given(st.binary(max_size=40))
def test_bytes_of_any_kind_are_a_text_or_a_fault(content: bytes) -> None:
    assert isinstance(decode(content), SourceText | Fault)


# ── Files ────────────────────────────────────────────────────────────────────────────────────────────


def message_for(path: Path) -> str:
    result = read_file(path)
    assert isinstance(result, Fault)
    return result.message


def test_a_folder_where_a_file_is_expected_is_a_fault(tmp_path: Path) -> None:
    assert "This is a folder" in message_for(tmp_path)


def test_a_file_of_50_mb_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)

    assert "50.0 MB" in message_for(path)


def test_a_file_just_too_large_is_refused_and_the_largest_is_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"#" * MAX_BYTES)
    assert isinstance(read_file(path), SourceText)

    path.write_bytes(b"#" * (MAX_BYTES + 100_000))
    assert "1.1 MB" in message_for(path)


def test_a_file_one_may_not_open_is_a_fault_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text("a: 1")

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert message_for(path) == "The file can't be opened: Permission denied."


def test_links_that_lead_nowhere_or_round_in_a_circle_are_faults(tmp_path: Path) -> None:
    (tmp_path / "gone").symlink_to("nowhere")
    (tmp_path / "circle").symlink_to("circle")

    assert "can't be opened" in message_for(tmp_path / "gone")
    assert "can't be opened" in message_for(tmp_path / "circle")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert "not a file" in message_for(tmp_path / "pipe")


# ── Positions ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_break_counts_as_one(newline: str) -> None:
    source = SourceText(newline.join(["one", "", "three"]))

    assert [source.line(number) for number in (1, 2, 3, 4)] == ["one", "", "three", ""]
    assert source.location(source.text.index("three")) == Location(3, 1)
    assert source.offset(3) == source.text.index("three")


def test_columns_count_letters_not_bytes() -> None:
    source = SourceText("Łódź 😀 x")

    assert source.location(source.text.index("x"), 1) == Location(1, 8, 1)


def test_signs_that_no_editor_breaks_lines_at_break_none_here() -> None:
    source = SourceText("a\u2028b\u0085c\x0bd")

    assert source.location(6) == Location(1, 7)


def test_what_is_underlined_ends_with_the_line() -> None:
    assert SourceText("abc\r\ndef").location(1, 100) == Location(1, 2, 2)


def test_a_phrase_is_found_across_line_breaks() -> None:
    source = SourceText("goal: >-\r\n  Nov. 2024\r\n  to May 2025\r\n")

    assert source.find("2024 to May", 0, len(source.text)) == source.text.index("2024")
    assert source.find("may 2025", 0, len(source.text)) == -1
    assert source.find("", 0, len(source.text)) == -1


@given(st.text("ab\r\n\u2028é😀", max_size=12), st.integers(-2, 15), st.integers(0, 9))
def test_no_location_lies_outside_the_text(text: str, offset: int, length: int) -> None:
    source = SourceText(text)
    found = source.location(offset, length)

    assert found.line >= 1
    assert 1 <= found.column <= len(source.line(found.line)) + 2  # between \r and \n there is a place, too
    assert found.column - 1 + found.length <= max(len(source.line(found.line)), found.column - 1)


@given(st.text("ab\r\né", max_size=12))
def test_the_lines_put_together_are_the_text(text: str) -> None:
    source = SourceText(text)
    count = source.location(len(text)).line
    starts = [source.offset(line) for line in range(1, count + 2)]
    written = [text[begin:end] for begin, end in pairwise(starts)]

    assert "".join(written) == text
    assert [line.rstrip("\r\n") for line in written] == [source.line(n) for n in range(1, count + 1)]
