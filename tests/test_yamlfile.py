"""What the strict YAML reader accepts, and what it says about the rest."""

from __future__ import annotations

import pytest

from trainer.yamlfile import Document, load


def read(text: str) -> Document:
    return load(text.encode(), "f.yaml")


def faults(text: str) -> list[str]:
    return [str(fault) for fault in read(text).faults]


def test_plain_values_are_read_as_they_look() -> None:
    document = read('a: text\nb: 12\nc: -0.5\nd: true\ne: null\nf: [1, "2"]\ng: {1: x}\nh: |\n  two\n  lines\ni:\n')

    assert document.faults == ()
    assert document.values == {
        "a": "text",
        "b": 12,
        "c": -0.5,
        "d": True,
        "e": None,
        "f": [1, "2"],
        "g": {1: "x"},
        "h": "two\nlines\n",
        "i": None,
    }


@pytest.mark.parametrize(
    "scalar",
    [
        "yes",
        "No",
        "ON",
        "off",
        "True",
        "FALSE",
        "~",
        "Null",
        "017",
        "0o17",
        "0x1F",
        "1_000",
        "1e3",
        "1.5e3",
        "1.5E+3",
        ".5",
        "1.",
        "+5",
        ".inf",
        "-.NaN",
        "12:30",
        "09:30",
        "2027-01-31",
    ],
)
def test_a_scalar_that_readers_disagree_about_is_a_fault_unless_quoted(scalar: str) -> None:
    found = faults(f"a: 1\nb: {scalar}\n")

    assert len(found) == 1
    assert found[0].startswith(f"f.yaml:2: `{scalar}` ")
    assert read(f"b: '{scalar}'\n") == Document("f.yaml", {"b": scalar}, {("b",): 1})


@pytest.mark.parametrize("scalar", ["3sum", "O(n)", "0-1", "1 of 2", "y", "2027-01-31 was a Sunday", "1,000", "e3"])
def test_text_that_only_starts_like_a_number_is_text(scalar: str) -> None:
    assert read(f"b: {scalar}\n") == Document("f.yaml", {"b": scalar}, {("b",): 1})


def test_every_fault_is_reported_with_its_line() -> None:
    assert faults("a: 1\nb: yes\na: 2\nc: [017, {d: 1, d: 2}]\n") == [
        "f.yaml:2: `yes` could be a word or a truth value. Quote it, or write true or false.",
        "f.yaml:3: `a` is written twice; the first is on line 1.",
        "f.yaml:4: `017` is read as different numbers, or as text, by different readers. Quote it, or write plain digits.",
        "f.yaml:4: `d` is written twice; the first is on line 4.",
    ]


def test_the_first_of_two_equal_keys_counts() -> None:
    assert read("a: 1\na: 2\n").values == {"a": 1}


@pytest.mark.parametrize("text", ["- a\n", "only text\n", "", "# nothing\n"])
def test_a_root_that_is_no_mapping_is_a_fault(text: str) -> None:
    assert faults(text) == ["f.yaml:1: must be a mapping of keys to values (`title: ...`)."]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: 1\nb: [1\n", "f.yaml:3: is not valid YAML"),
        ("a: b: c\n", "f.yaml:1: is not valid YAML"),
        ("a: \x01\n", "f.yaml:1: is not valid YAML"),
        ("a: 1\n---\nb: 2\n", "f.yaml:2: starts a second document"),
        ("a: &x 1\nb: *x\n", "f.yaml:2: uses an anchor or alias"),
        ("a: 1\nb: !!python/object/apply:os.system ['true']\n", "f.yaml:2: carries the tag"),
        ("a: 1\n[1]: 2\n", "f.yaml:2: has a key that is not a plain word"),
        ("<<: {a: 1}\n", "f.yaml:1: has a key that is not a plain word"),
        ("on: 1\n", "f.yaml:1: `on` could be a word or a truth value"),
        ("a: " + "[" * 100_000, "f.yaml:1: is nested more than 20 levels deep"),
    ],
)
def test_what_is_not_a_plain_file_is_a_fault(text: str, said: str) -> None:
    assert any(fault.startswith(said) for fault in faults(text))


def test_bytes_that_are_not_utf8_are_named_with_their_line() -> None:
    document = load(b"a: 1\nb: \xff\n", "f.yaml")

    assert [str(fault) for fault in document.faults] == ["f.yaml:2: is not UTF-8 text. Save the file as UTF-8."]


def test_the_line_of_a_missing_value_is_that_of_what_is_around_it() -> None:
    document = read("a: 1\nb:\n  - {c: 1}\n  - d:\n      e: 2\n")

    assert document.line_of(("b", 1, "d", "e")) == 5
    assert document.line_of(("b", 0, "missing")) == 3
    assert document.line_of(("nowhere",)) == 1


def test_a_million_digits_are_text_and_take_no_time() -> None:
    digits = "1" * 1_000_000 + "x"

    assert read(f"a: {digits}\n").values == {"a": digits}
