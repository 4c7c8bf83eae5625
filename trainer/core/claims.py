"""A claimed complexity against a measured one, or against the one that an author states.

Pure. A claim is the user's own words, so only what names a class of one variable is compared with a measurement; the rest is
merely shown.
"""

from __future__ import annotations

import re
from enum import StrEnum

from trainer.core.complexity import CLASSES, EXPONENTIAL, Fit

USUAL = tuple(f"O({name})" for name in CLASSES)
"""What is offered to choose from, in order of growth."""

_SPELLINGS = {name.replace(" ", ""): name for name in CLASSES} | {"nn": "n^2", "nnn": "n^3", "nnlogn": "n^2 log n"}
_SPELLINGS |= {"constant": "1", "logarithmic": "log n", "linear": "n", "linearithmic": "n log n", "quadratic": "n^2"}
_SPELLINGS |= {"cubic": "n^3", "exponential": EXPONENTIAL}
_SIGNS = str.maketrans({"²": "^2", "³": "^3", "·": "*", "×": "*", "Θ": "o", "θ": "o", "ⁿ": "^n"})
_POWER_OF_N = re.compile(r"\d+(\.\d+)?\^n")


class Agreement(StrEnum):
    """How a claim stands to what was measured."""

    AS_CLAIMED = "as claimed"
    FASTER = "faster"
    SLOWER = "slower"
    POSSIBLE = "possible"
    """Unsure, but the claim is among what fits."""
    OPEN = "open"
    """Nothing was claimed, it names no class, or the data do not decide."""


def class_of(claim: str, n_is: str = "") -> str:
    """The class that a text names, as in `complexity.CLASSES`; empty when none.

    `O(n log n)`, `n*log(n)`, `N^2`, `n²` and, where n is the size of nums, `O(nums)` are all understood.
    """
    text = claim.strip().translate(_SIGNS)
    if n_is:
        text = re.sub(rf"\b{re.escape(n_is)}\b", "n", text)
    text = re.sub(r"[\s_]", "", text.casefold())
    if found := re.fullmatch(r"o\((.*)\)", text):
        text = found[1]
    text = text.replace("**", "^").replace("*", "")
    text = re.sub(r"l(?:og2?|g|n)\(?n\)?", "logn", text)
    return EXPONENTIAL if _POWER_OF_N.fullmatch(text) else _SPELLINGS.get(text, "")


def agreement(claim: str, fit: Fit, n_is: str = "") -> Agreement:
    """How the claim stands to the fit; `n_is` is what n was in the measurement."""
    claimed = class_of(claim, n_is)
    if not claimed or not fit.candidates:
        return Agreement.OPEN
    if fit.unsure:
        return Agreement.POSSIBLE if claimed in fit.candidates else Agreement.OPEN
    ahead = CLASSES.index(fit.candidates[0]) - CLASSES.index(claimed)
    return Agreement.AS_CLAIMED if not ahead else Agreement.SLOWER if ahead > 0 else Agreement.FASTER


_GROUP = re.compile(r"o\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)")
_FACTOR = re.compile(r"(log|max|min)?\(([^()]*)\)|(log)?([a-z]+|\d+)(\^[a-z0-9]+|!)?")


def same_as_stated(claim: str, stated: str) -> bool | None:
    """Whether a claim says what an author states, as `O(m * n)`, `O(V + E)` or `O(log k) per number`; the order of sums and
    products and constant factors do not matter. None where both are understood differently and a person has to decide.
    """
    ours, theirs = class_of(_bound(claim)), class_of(_bound(stated))
    if ours and theirs:
        return ours == theirs
    if not claim.strip(" ?-."):
        return False
    letters = frozenset(word for word in re.findall(r"[a-z]+", _bound(stated)) if word != "log")
    return True if _terms(_bound(claim), letters) == _terms(_bound(stated), letters) else None


def _bound(text: str) -> str:
    """What stands in the only O(...), else the whole text; without blanks, in small letters."""
    text = re.sub(r"\s+", " ", text.strip().translate(_SIGNS).casefold()).replace("**", "^")
    found = _GROUP.findall(re.sub(r"o \(", "o(", text))
    return (found[0] if len(found) == 1 else text).strip()


def _terms(bound: str, names: frozenset[str]) -> list[list[str]]:
    """A sum as its sorted terms, each as its sorted factors; `mn` are two factors where m and n are names and mn is none."""
    return sorted(_factors(term, names) for term in re.split(r"\+(?![^()]*\))", bound))


def _factors(term: str, names: frozenset[str]) -> list[str]:
    factors: list[str] = []
    # A logarithm may be glued to what stands before it: nlogn.
    for function, inside, log, word, tail in _FACTOR.findall(
        re.sub(r"(?<=[a-z0-9])log", " log", term).replace("log ", "log")
    ):
        if inside:
            factors.append(f"{function}({'+'.join(sorted(re.split('[+,]', inside.replace(' ', ''))))})")
        elif log:
            factors.append(f"log({word})")
        elif word.isdigit() and not tail:
            factors += [word] if word == term.strip() else []
        elif word not in names and not tail and len(word) > 1 and names.issuperset(word):
            factors += list(word)
        else:
            factors.append(word + tail)
    return sorted(factors)
