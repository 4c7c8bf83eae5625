"""What a person claims about the time, and how it stands to what was measured."""

from __future__ import annotations

import pytest

from trainer.core.claims import USUAL, Agreement, agreement, class_of, same_as_stated
from trainer.core.complexity import CLASSES, Fit


@pytest.mark.parametrize(
    ("claim", "name"),
    [
        ("O(n)", "n"),
        ("o( N )", "n"),
        ("n log n", "n log n"),
        ("O(n * log(n))", "n log n"),
        ("Θ(n lg n)", "n log n"),
        ("O(log2 n)", "log n"),
        ("n²", "n^2"),
        ("O(n**2)", "n^2"),
        ("O(n*n)", "n^2"),
        ("O(n^2 log n)", "n^2 log n"),
        ("2^n", "2^n"),
        ("O(3**n)", "2^n"),
        ("O(1)", "1"),
    ],
)
def test_a_class_is_understood_however_it_is_written(claim: str, name: str) -> None:
    assert class_of(claim) == name


@pytest.mark.parametrize("claim", ["", "O(V + E)", "fast", "O(n + m)", "O(n!)", "O(", "O(nm)", "linear in amount"])
def test_what_names_no_class_of_one_variable_is_left_alone(claim: str) -> None:
    assert class_of(claim) == ""


def test_everything_that_is_offered_is_understood() -> None:
    assert tuple(class_of(claim) for claim in USUAL) == CLASSES


def test_the_parameter_that_was_measured_counts_as_n() -> None:
    assert class_of("O(amount)", "amount") == "n"
    assert class_of("O(amount)", "coins") == ""
    assert class_of("O(amounts)", "amount") == ""


@pytest.mark.parametrize(
    ("claim", "fit", "expected"),
    [
        ("O(n)", Fit(None, ("n",)), Agreement.AS_CLAIMED),
        ("O(n)", Fit(None, ("n^2",)), Agreement.SLOWER),
        ("O(n^2)", Fit(None, ("n log n",)), Agreement.FASTER),
        ("O(n)", Fit(None, ("n", "n log n"), "the times fit more than one"), Agreement.POSSIBLE),
        ("O(n^2)", Fit(None, ("n", "n log n"), "the times fit more than one"), Agreement.OPEN),
        ("", Fit(None, ("n",)), Agreement.OPEN),
        ("O(V + E)", Fit(None, ("n",)), Agreement.OPEN),
        ("O(n)", Fit(None, (), "3 different sizes are too few"), Agreement.OPEN),
    ],
)
def test_a_claim_is_judged_only_where_the_data_decide(claim: str, fit: Fit, expected: Agreement) -> None:
    assert agreement(claim, fit) is expected


@pytest.mark.parametrize(
    ("claim", "stated"),
    [
        ("linear", "O(n)"),
        ("O(2n)", "O(n)"),
        ("v + e", "O(V + E)"),
        ("O(E+V)", "O(V + E)"),
        ("mn", "O(m * n)"),
        ("O(n*m)", "O(m * n)"),
        ("nlogk", "O(n log k)"),
        ("n * log(k)", "O(n log k)"),
        ("O(1)", "O(1) per call"),
        ("O(log k)", "O(log k) per number"),
        ("n 2**n", "O(n * 2^n)"),
        ("O(2^n)", "O(2^n) at worst"),
        ("O(n*n!)", "O(n * n!)"),
        ("O(max(m, n))", "O(max(n, m))"),
        ("O(coins*amount)", "O(amount * coins)"),
        ("O(m*n*3^k)", "O(m * n * 3^k) for a word of k letters"),
        ("O(k^(target/smallest))", "O(k^(target / smallest)) for k candidates"),
    ],
)
def test_a_claim_that_says_what_is_stated_is_right_however_it_is_written(claim: str, stated: str) -> None:
    assert same_as_stated(claim, stated) is True


@pytest.mark.parametrize(
    ("claim", "stated"),
    [("O(n^2)", "O(n)"), ("O(n log n)", "O(n)"), ("O(n)", "O(1) per call"), ("", "O(V + E)"), ("?", "O(n)")],
)
def test_another_class_or_none_is_wrong(claim: str, stated: str) -> None:
    assert same_as_stated(claim, stated) is False


@pytest.mark.parametrize(
    ("claim", "stated"),
    [("O(n)", "O(V + E)"), ("O(rows * cols)", "O(m * n)"), ("O(n + m)", "O(max(n, m))"), ("O(n log n)", "O(n log k)")],
)
def test_other_names_are_for_a_person_to_judge(claim: str, stated: str) -> None:
    assert same_as_stated(claim, stated) is None
