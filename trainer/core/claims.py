"""A claimed complexity against a measured one.

Pure. A claim is the user's own words, so only what names a class of one variable is compared; the rest is merely shown.
"""

from __future__ import annotations

import re
from enum import StrEnum

from trainer.core.complexity import CLASSES, EXPONENTIAL, Fit

USUAL = tuple(f"O({name})" for name in CLASSES)
"""What is offered to choose from, in order of growth."""

_SPELLINGS = {name.replace(" ", ""): name for name in CLASSES} | {"nn": "n^2", "nnn": "n^3", "nnlogn": "n^2 log n"}
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
