"""Which growth fits measured times best, and whether the data really say so.

Pure. Times are modelled as scale * f(n) + offset, neither negative, fitted by least squares of the relative error. A class
is named alone only when every other explains the same points clearly worse; otherwise the answer is "unsure".
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Point: TypeAlias = "tuple[int, float]"
"""(n, seconds)"""

FEWEST = 6
"""Different sizes below which nothing is said."""
NARROWEST = 16.0
"""Largest over smallest n below which no polynomial is told from another; exponentials need less."""
SCATTER = 0.25
"""Relative scatter about the best fit above which nothing is said."""
TRUST = 0.05
"""Relative error that is always reckoned with, however smooth the points."""
BENT = 0.15
"""The same where the best class has a factor log n: caches and allocators bend every curve upwards, as a logarithm does."""
WORSE = 18.0
"""How much worse, in units of the squared error per point, a class must fit to be out."""
FLAT = 0.2
"""A time that grows by no more than this share over all sizes is called constant."""
STEP_BACK = 0.6
"""A time below this share of an earlier one goes back."""
FAINT_S = 5e-5
"""When even the longest call is shorter, the interpreter's own work hides the growth."""
TOUCH_S = 1e-9
"""What a fast pass over the input costs per n. Where that would not show, nothing below O(n) is claimed."""
_RESOLUTION_S = 1e-5
_BASES = tuple(1.25 + 0.05 * step for step in range(56))
"""Bases of the exponential class, 1.25 to 4."""


def _log(n: float) -> float:
    return math.log2(max(n, 2.0))


_CLASSES: Mapping[str, Callable[[float], float]] = {
    "1": lambda n: 0.0,
    "log n": _log,
    "n": lambda n: n,
    "n log n": lambda n: n * _log(n),
    "n^2": lambda n: n**2,
    "n^2 log n": lambda n: n**2 * _log(n),
    "n^3": lambda n: n**3,
}
_BELOW_LINEAR = ("1", "log n")
EXPONENTIAL = "2^n"
CLASSES = (*_CLASSES, EXPONENTIAL)
"""In order of growth; the last stands for every base above 1."""


@dataclass(frozen=True, slots=True)
class Curve:
    """One class fitted to the points."""

    name: str
    scale: float
    offset: float
    error: float
    """Sum of the squared relative errors."""
    base: float = 0.0
    """Of the exponential class."""
    largest: int = 1
    """The largest n, at which f is 1."""
    points: int = 0
    """How many points it was fitted to."""

    def seconds(self, n: float) -> float:
        """The time that the curve gives for n."""
        return self.scale * _shape(self.name, self.base, n, self.largest) + self.offset


@dataclass(frozen=True, slots=True)
class Fit:
    """What the points say."""

    best: Curve | None
    """The closest curve, even when unsure; None with too few points for any."""
    candidates: tuple[str, ...]
    """The classes that remain, in order of growth; one when sure."""
    why: str = ""
    """Why it is unsure, as half a sentence; empty when sure."""

    @property
    def scatter(self) -> float:
        """Relative distance of the points from the best curve, as a root mean square; infinite without a curve."""
        if self.best is None:
            return math.inf
        return math.sqrt(self.best.error / max(1, self.best.points - 2))

    @property
    def unsure(self) -> bool:
        """Whether the data do not decide."""
        return bool(self.why)

    @property
    def text(self) -> str:
        """`O(n log n)`, or `unsure: O(n) or O(n log n)`, or `unsure`."""
        names = " or ".join(f"O({name})" for name in self.candidates)
        if not self.unsure:
            return names
        return f"unsure: {names}" if 0 < len(self.candidates) <= 3 else "unsure"


def fit(points: Sequence[Point]) -> Fit:
    """The class that the times follow. Points may come in any order; those without a positive n and time are left out."""
    points = sorted((n, seconds) for n, seconds in points if n > 0 and seconds > 0)
    sizes = sorted({n for n, _ in points})
    if len(sizes) < FEWEST:
        return Fit(None, (), f"{len(sizes)} different sizes are too few")
    curves = _curves(points)
    best = min(curves, key=lambda curve: curve.error)
    trust = BENT if best.name.endswith(" log n") else TRUST
    error_per_point = max(best.error / (len(points) - 2), trust**2)
    left = [curve for curve in curves if (curve.error - best.error) / error_per_point < WORSE]
    names = tuple(curve.name for curve in left)
    if _steps_back(points):
        return Fit(best, names, "more input sometimes takes less time")
    if math.sqrt(best.error / (len(points) - 2)) > SCATTER:
        return Fit(best, names, "the times scatter too much, or grow like nothing that is known here")
    hides_a_pass = TOUCH_S * sizes[-1] < FLAT * points[-1][1]
    if hides_a_pass and (points[-1][1] < FAINT_S or left[0].name in _BELOW_LINEAR):
        return Fit(best, names, "the calls are too short to measure")
    if left[0].name == "1" and all(_growth(curve, sizes) <= FLAT for curve in left):
        if sizes[-1] / sizes[0] < NARROWEST:
            return Fit(best, names, "the sizes are too close together")
        return Fit(left[0], ("1",))
    if sizes[-1] / sizes[0] < NARROWEST and names != (EXPONENTIAL,):
        return Fit(best, names, "the sizes are too close together")
    return Fit(best, names, "" if len(left) == 1 else "the times fit more than one")


def _curves(points: Sequence[Point]) -> list[Curve]:
    """One per class, in order of growth; the exponential with the base that fits best."""
    curves = [_curve(name, 0.0, points) for name in _CLASSES]
    exponential = min((_curve(EXPONENTIAL, base, points) for base in _BASES), key=lambda curve: curve.error)
    return [*curves, exponential]


def _curve(name: str, base: float, points: Sequence[Point]) -> Curve:
    """Least squares of (scale * f + offset - t) / t with both coefficients at least 0."""
    largest = points[-1][0]
    rows = [(_shape(name, base, n, largest), 1 / (seconds + _RESOLUTION_S), seconds) for n, seconds in points]
    ff = sum((f * weight) ** 2 for f, weight, _ in rows)
    f1 = sum(f * weight**2 for f, weight, _ in rows)
    one = sum(weight**2 for _, weight, _ in rows)
    ft = sum(f * seconds * weight**2 for f, weight, seconds in rows)
    t1 = sum(seconds * weight**2 for _, weight, seconds in rows)
    determinant = ff * one - f1 * f1
    scale = (ft * one - t1 * f1) / determinant if determinant > 1e-12 * ff * one else 0.0
    if scale <= 0:
        scale, offset = 0.0, t1 / one
    else:
        offset = (t1 - scale * f1) / one
        if offset < 0:
            scale, offset = ft / ff, 0.0
    error = sum(((scale * f + offset - seconds) * weight) ** 2 for f, weight, seconds in rows)
    return Curve(name, scale, offset, error, base, largest, len(points))


def _shape(name: str, base: float, n: float, largest: int) -> float:
    """f(n) / f(largest), so that nothing overflows."""
    if name == EXPONENTIAL:
        return math.exp(max(-700.0, min(700.0, (n - largest) * math.log(base))))
    function = _CLASSES[name]
    return function(n) / function(largest) if function(largest) else 0.0


def _growth(curve: Curve, sizes: Sequence[int]) -> float:
    first = curve.seconds(sizes[0])
    return curve.seconds(sizes[-1]) / first - 1 if first > 0 else math.inf


def _steps_back(points: Sequence[Point]) -> bool:
    """Whether more than one point in ten takes much less than a smaller one did."""
    most, back = 0.0, 0
    for _, seconds in points:
        back += seconds < STEP_BACK * most
        most = max(most, seconds)
    return back > len(points) / 10
