"""Foreign text made safe to show."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from trainer.core.safetext import UNSAFE, printable, safe, safe_json


@given(st.text())
def test_safe_text_holds_nothing_that_moves_a_cursor(text: str) -> None:
    shown = safe(text)

    assert all(letter in "\t\n" or letter.isprintable() or ord(letter) > 0x9F for letter in shown)
    assert not UNSAFE.search(shown)
    shown.encode()
    assert safe(shown) == shown


def test_safe_text_keeps_letters_of_all_languages() -> None:
    assert safe("naïve 数 😀\n\tx\r\n") == "naïve 数 😀\n\tx\n"
    assert safe("\x1b[2J\u202eabc\x00\x9b") == "\\x1b[2J\\u202eabc\\x00\\x9b"


def test_a_long_text_is_cut() -> None:
    assert safe("abcdef", 3) == "abc…"


def test_text_within_a_sentence_is_printable_and_short() -> None:
    assert printable("a\x1b[2J\nb", 40) == "a?[2J?b"
    assert [printable(text, 3) for text in ("abc", "abcd", "é\u202ex")] == ["abc", "ab…", "é?x"]


@given(st.text())
def test_json_is_safe_and_says_the_same(text: str) -> None:
    shown = safe_json(json.dumps([text], ensure_ascii=False))

    assert json.loads(shown) == [text]
    assert not UNSAFE.search(shown)
