"""A city's name becomes the name of a folder, or is refused with the reason."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from udtplan.errors import UserError
from udtplan.scaffold import city_name, folder_name


@pytest.mark.parametrize(
    ("words", "name", "folder"),
    [
        ("lille", "Lille", "lille"),
        ("Lille", "Lille", "lille"),
        ("The Hague", "The Hague", "the-hague"),
        ("  the   hague ", "The Hague", "the-hague"),
        ("Łódź", "Łódź", "lodz"),
        ("łódź", "Łódź", "lodz"),
        ("Καλαμάτα", "Καλαμάτα", "καλαματα"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch", "s-hertogenbosch"),
        ("'s-hertogenbosch", "'s-Hertogenbosch", "s-hertogenbosch"),
        ("L'Aquila", "L'Aquila", "laquila"),
        ("l’aquila", "L’Aquila", "laquila"),
        ("saint-étienne", "Saint-Étienne", "saint-etienne"),
        ("frankfurt am main", "Frankfurt am Main", "frankfurt-am-main"),
        ("Frankfurt (Oder)", "Frankfurt (Oder)", "frankfurt-oder"),
        ("St. Pölten", "St. Pölten", "st-polten"),
        ("Tromsø", "Tromsø", "tromso"),
        ("东京", "东京", "东京"),
        ("TENERIFE", "TENERIFE", "tenerife"),
    ],
)
def test_a_city_keeps_its_name_and_gets_a_simple_folder(words: str, name: str, folder: str) -> None:
    assert city_name(words) == name
    assert folder_name(name) == folder


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("", "no letter"),
        ("   ", "no letter"),
        ("123", "no letter"),
        ("!?", "sign '?'"),
        ("🏙", "no letter"),
        ("ͺ", "no letter"),
        ("plans/lille", "sign '/'"),
        ("plans\\lille", "sign '\\\\'"),
        ("C:lille", "sign ':'"),
        ("lille*", "sign '*'"),
        ("/", "sign '/'"),
        ("..", "begins with '.'"),
        (".lille", "begins with '.'"),
        ("-lille", "begins with '-'"),
        ("lille\n", "sign '\\n'"),
        ("li\x07lle", "sign '\\x07'"),
        ("li\u200blle", "invisible"),
        ("\u202elille", "invisible"),
        ("li\x85lle", "invisible"),
        ("CON", "Windows"),
        ("Çon", "Windows"),
        ("nul.", "Windows"),
        ("com1", "Windows"),
        ("x" * 200, "200 letters"),
        ("\U00020000" * 70, "too many"),
        ("\ufdfa" * 60, "too many"),
    ],
)
def test_an_odd_name_is_refused_with_the_reason(words: str, reason: str) -> None:
    with pytest.raises(UserError) as caught:
        city_name(words)

    assert reason in caught.value.message
    assert caught.value.remedy


@given(st.text(max_size=30))
def test_an_accepted_name_gives_a_folder_that_every_system_takes(words: str) -> None:
    try:
        name = city_name(words)
    except UserError:
        return
    folder = folder_name(name)

    assert re.fullmatch(r"[^\W_](?:[\w-]*\w)?", folder)
    assert len(folder.encode()) <= 255
    assert city_name(name) == name
    assert folder_name(folder) == folder
