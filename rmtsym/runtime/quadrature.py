"""From a density with known edges and atoms to its distribution function, quantiles and integrals.

in:   density(x), support intervals, the power q of each end, atoms
out:  Distribution: cdf, sf (upper tail), ppf, isf, expect

Each interval is split in the middle; each half is mapped by x = end +- w s^q, s in [0, 1], in which the density times dx/ds is smooth
even where the density has a square root or a pole at the end; an unbounded half by x = split +- w (s^-q - 1). The panels in s shrink
towards s = 0 down to the resolution of floating-point x, so that anything near an edge is seen at its own scale (a pole of
Marchenko-Pastur lies 1e-17 from the edge for c = 1 - 1e-8), and at an end 0 or infinity down to where nothing but a power is left;
then any panel whose two halves contradict it is split again (runtime/refine.py). A panel keeps the Legendre coefficients of its
integrand: a query is one polynomial, not one quadrature (runtime/panels.py). Everything added up is positive, upwards for the cdf
and downwards for the upper tail, so both tails keep their relative accuracy.

That the total mass is one is the check on all of it, and also information: the defect is given back to the panels in proportion
to their rounding error, and a defect beyond that error is a wrong density, hence an error and not an answer. So is a density that is
noise, where it carries mass: no splitting resolves it.
"""
import math

import numpy as np

from rmtsym.errors import GeneratedCodeError
from rmtsym.runtime.refine import MASS_TOLERANCE, resolve

__all__ = ["Distribution"]

EPS = np.finfo(float).eps
_BLOCK = 1 << 13


class Distribution:
    """A probability measure on the line, from its density and atoms.

    density   : callable, contiguous float64 array -> array of the same length (continuous part only)
    intervals : list of (lo, hi), increasing; lo = -inf and hi = inf are allowed
    powers    : list of (q_left, q_right), one an interval
    atoms     : list of (x, mass)
    breaks    : interior points where the density may fail to be smooth (closed gaps)
    name      : for the error

    Raises GeneratedCodeError where the total mass misses 1 by more than 1e-9 and more than rounding explains, and where more than 1e-9 of
    the mass is open because the density is noise, has no values, or has more features than panels.
    """

    def __init__(self, density, intervals, powers, atoms=(), breaks=(), name="law"):
        atoms = sorted((float(x), float(mass)) for x, mass in atoms)
        mass = 1.0 - math.fsum(mass for _, mass in atoms)
        panels, defect = resolve(density, intervals, powers, [*breaks, *(x for x, _ in atoms)], mass)
        slack = panels.slack() if panels else 0.0
        if not abs(defect) <= max(MASS_TOLERANCE, slack):
            found = math.fsum(mass for _, mass in atoms) + float(np.sum(panels.mass)) if panels else 1.0 - defect
            raise GeneratedCodeError(
                f"{name}: density and atoms have total mass {found:.15g}, but a law has mass 1 (defect {defect:.3g}, of which rounding "
                f"explains {slack:.1g}); the density, the support {[tuple(i) for i in intervals]} or the atoms {atoms} are wrong"
            )
        if panels:
            _check_noise(panels, name)
            panels.scale(defect)
        self.defect = float(defect)
        self._assemble(panels, atoms)

    def _assemble(self, panels, atoms):
        """Panels and atoms in one list of pieces, by position; atoms are panels of width zero."""
        self._panels = panels
        count = len(panels.mass) if panels else 0
        left = np.concatenate([panels.left if panels else [], [x for x, _ in atoms]])
        right = np.concatenate([panels.right if panels else [], [x for x, _ in atoms]])
        mass = np.concatenate([panels.mass if panels else [], [weight for _, weight in atoms]])
        order = np.lexsort((left, right))
        self._left, self._right, self._mass = left[order], right[order], mass[order]
        self._panel = np.where(order < count, order, -1)
        # below[i] = mass of pieces 0..i-1; above[i] = mass of pieces i, i+1, ...: each summed from its own tail
        self._below = np.concatenate([[0.0], np.cumsum(self._mass)])
        self._above = np.concatenate([np.cumsum(self._mass[::-1])[::-1], [0.0]])
        # The next piece, from each on, behind which a gap or an atom lies (there is none behind the last): a level met there
        # up to rounding is met, or the quantile would fall on the far side.
        is_atom = self._right == self._left
        count = len(self._left)
        ahead = np.full(count + 1, count)
        if count:
            steps = np.flatnonzero((self._left[1:] > self._right[:-1]) | is_atom[1:] | is_atom[:-1])
            ahead[:-1] = np.append(steps, count)[np.searchsorted(steps, np.arange(count), side="left")]
        self._step_ahead = ahead

    def cdf(self, x, out=None):
        """P(X <= x) at a contiguous float64 array, into `out` if given; right-continuous."""
        return _blockwise(self._cdf, x, out)

    def sf(self, x, out=None):
        """P(X > x), with its own relative accuracy in the upper tail."""
        return _blockwise(self._sf, x, out)

    def ppf(self, q, out=None):
        """inf{x : P(X <= x) >= q} for q in [0, 1]; NaN elsewhere."""
        return _blockwise(self._ppf, q, out)

    def isf(self, q, out=None):
        """inf{x : P(X > x) <= q} for q in [0, 1]; NaN elsewhere."""
        return _blockwise(self._isf, q, out)

    def expect(self, function):
        """The integral of function(x) against the measure, by the panels' own nodes."""
        total = 0.0
        if self._panels:
            x, weights = self._panels.nodes()
            total += float(np.sum(function(x)*weights))
        at_atom = self._panel < 0
        return total + float(np.sum(function(self._left[at_atom])*self._mass[at_atom]))

    def _locate(self, x):
        """For each x: the number of pieces wholly at or below it, and where it lies inside the next piece."""
        piece = np.searchsorted(self._right, x, side="right")
        inside = np.zeros(len(x), bool)
        known = piece < len(self._left)
        inside[known] = x[known] > self._left[piece[known]]
        return piece, inside

    def _cdf(self, x):
        piece, inside = self._locate(x)
        total = self._below[piece]
        if inside.any():
            k = piece[inside]
            total[inside] += self._panels.lower(self._panel[k], x[inside])
        np.minimum(total, 1.0, out=total)
        total[piece == len(self._left)] = 1.0
        total[np.isnan(x)] = np.nan
        return total

    def _sf(self, x):
        piece, inside = self._locate(x)
        total = self._above[piece]
        if inside.any():
            k = piece[inside]
            total[inside] = self._above[k + 1] + self._panels.upper(self._panel[k], x[inside])
        np.minimum(total, 1.0, out=total)
        total[piece == 0] = np.where(inside[piece == 0], total[piece == 0], 1.0)
        total[np.isnan(x)] = np.nan
        return total

    def _ppf(self, q):
        # above the median 1 - q is exact, and the upper tail is the accurate one
        lower = q <= 0.5
        out = np.full(len(q), np.nan)
        out[lower] = self._from_below(q[lower], 4*EPS*q[lower])
        upper = q > 0.5
        out[upper] = self._from_above(1.0 - q[upper], 4*EPS)
        out[(q < 0) | (q > 1)] = np.nan
        return out

    def _isf(self, q):
        upper = q <= 0.5
        out = np.full(len(q), np.nan)
        out[upper] = self._from_above(q[upper], 4*EPS*q[upper])
        lower = q > 0.5
        out[lower] = self._from_below(1.0 - q[lower], 4*EPS)
        out[(q < 0) | (q > 1)] = np.nan
        return out

    def _from_below(self, target, slack):
        """Smallest x with at least `target` mass at or below it; `slack` is what counts as equal at a gap or an atom."""
        if not len(self._left):
            return np.full(len(target), np.nan)
        piece, nearly = (np.searchsorted(self._below[1:], level, side="left") for level in (target, target - slack))
        piece = np.minimum(piece, len(self._left) - 1)
        share = _quotient(target - self._below[piece], self._mass[piece])
        step = self._step_ahead[nearly]
        out = self._invert(piece, share, 1.0 - share, step, self._below[np.minimum(step + 1, len(self._left))] <= target + slack)
        return np.where(target <= 0, self._left[0], out)

    def _from_above(self, target, slack):
        """Smallest x with at most `target` mass above it; `slack` as in `_from_below`."""
        count = len(self._left)
        if not count:
            return np.full(len(target), np.nan)
        # above[1:] decreases, so the pieces with at most `target` mass behind them are the last ones
        piece, nearly = (count - np.searchsorted(self._above[:0:-1], level, side="right") for level in (target, target + slack))
        piece = np.minimum(piece, count - 1)
        rest = _quotient(target - self._above[piece + 1], self._mass[piece])
        step = self._step_ahead[nearly]
        out = self._invert(piece, 1.0 - rest, rest, step, self._above[np.minimum(step + 1, count)] >= target - slack)
        return np.where(target >= 1, self._left[0], np.where(target <= 0, self._right[-1], out))

    def _invert(self, piece, share, rest, step, is_met):
        """The point of each piece with the given share of its mass below and the rest above it; or the end of piece `step`, if
        its level is met."""
        is_met = is_met & (step < len(self._left))
        out = self._right[np.where(is_met, np.minimum(step, len(self._left) - 1), piece)]
        at = (self._panel[piece] >= 0) & (rest > 0) & ~is_met
        if at.any():
            out[at] = self._panels.inverse(self._panel[piece[at]], np.clip(share[at], 0.0, 1.0), np.clip(rest[at], 0.0, 1.0))
        return out


def _check_noise(panels, name):
    """GeneratedCodeError where the noise that was seen in the density is more than 1e-9 of mass."""
    noise = float(np.sum(panels.seen))
    if noise > MASS_TOLERANCE:
        worst = int(np.argmax(panels.seen))
        raise GeneratedCodeError(
            f"{name}: the density is noise, or has no values, for {panels.left[worst]:.6g} < x < {panels.right[worst]:.6g} and maybe elsewhere: its table cannot be "
            f"had to better than {noise:.1g} of the total mass, but {MASS_TOLERANCE:g} is wanted; the kernel loses its digits at these parameters"
        )


def _quotient(part, mass):
    """part/mass, 0 in a panel whose mass underflowed."""
    return np.divide(part, mass, out=np.zeros(len(part)), where=mass > 0)


def _blockwise(function, x, out):
    out = np.empty(len(x)) if out is None else out
    for start in range(0, len(x), _BLOCK):
        out[start:start + _BLOCK] = function(x[start:start + _BLOCK])
    return out
