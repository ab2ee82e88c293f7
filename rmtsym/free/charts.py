"""First guesses for the density of a convolution: y_1 along each interval of its support, tabulated once.

in:   an equation (subordination.py) and an interval of the result in the coordinate y
out:  Chart: y_1 at real y, to about 1e-9 of its distance from the real axis, so that one step of Newton's method ends, and certifies it

Next to an edge y_1 is analytic in the root of the distance, and reflection at the edge conjugates it. So it is tabulated over v,

    y = a + (b - a) sin^2 v       a bounded interval                y = b - v^2,  y = a + v^2       the strip, an end 0 or infinity of the law
    y = a +- w (exp(v^2) - 1)     a half-line of the plane

as cubic pieces by value and slope; pieces are halved until the middle agrees. A table need not be complete: where it is not, it says NaN.
"""
import math

import numpy as np

from rmtsym.free.subordination import polish, solve
from rmtsym.runtime.subordination import chart_guess, chart_points

__all__ = ["Chart"]

_FIRST = 24                     # pieces to begin with
_EDGE = 100.0                   # the piece across an edge is so much narrower than the first ones
_MOST = 1 << 14                 # pieces
_DEPTH = 24                     # halvings
_GOOD = 2e-9                    # of the distance from the axis
_REACH = 26.6                   # the largest v towards an infinite end: exp(-707)
_BOUNDED, _SQUARE, _EXPONENTIAL = 0, 1, 2


class Chart:
    """y_1 along the interval (a, b) of y; a or b may be infinite, not both."""

    def __init__(self, equation, a, b):
        self.equation = equation
        is_strip = math.isfinite(equation.coordinate.top)
        if math.isfinite(a) and math.isfinite(b):
            self.map = (_BOUNDED, a, b)
            v = np.linspace(0, math.pi/2, _FIRST + 1)
            v[0], v[-1] = v[1]/_EDGE, math.pi/2 - v[1]/_EDGE
        else:
            anchor, sign = (a, 1.0) if math.isfinite(a) else (b, -1.0)
            self.map = (_SQUARE, anchor, sign) if is_strip else (_EXPONENTIAL, anchor, sign*max(abs(anchor), 1e-3))
            v = np.linspace(0, _REACH, 3*_FIRST + 1)
            v[0] = v[1]/_EDGE
        self._build(v)

    def guess(self, y, y1, where=None):
        """Fill y1 (complex) at real points of the complex array y, at all of them or `where` they lie in the interval."""
        part = y if where is None else y[where]
        found = y1 if where is None else np.empty_like(part)
        chart_guess(*self.map, self._nodes, self._values, self._slopes, self._known, part, found)
        if where is not None:
            y1[where] = found

    def _points(self, v):
        y, rise = np.empty_like(v), np.empty_like(v)
        chart_points(*self.map, v, y, rise)
        return y, rise

    def _solved(self, v, guess=None):
        """(y_1, dy_1/dv) at v, NaN where it is not certified in the open domain."""
        y, rise = self._points(v)
        y = y + 0j
        found = solve(self.equation, y) if guess is None else polish(self.equation, y, guess)
        good = found.is_certified & (found.y1.imag > 0)
        return np.where(good, found.y1, np.nan), np.where(good, found.dy1*rise, np.nan)

    def _build(self, v):
        value, slope = self._solved(v)
        left, right = np.arange(v.size - 1), np.arange(1, v.size)
        keep = []
        for _ in range(_DEPTH):
            middle = .5*(v[left] + v[right])
            width = v[right] - v[left]
            line = .5*(value[left] + value[right]) + .125*width*(slope[left] - slope[right])
            guess = np.where((line.imag > 0) & np.isfinite(line), line, np.where(np.isfinite(value[left]), value[left], value[right]))
            good = np.isfinite(guess)
            new, rise = np.full(middle.size, complex(np.nan, np.nan)), np.full(middle.size, complex(np.nan, np.nan))
            if good.any():
                new[good], rise[good] = self._solved(middle[good], guess[good])
            error = np.abs(new - line)/self._distance(new)
            size = v.size
            v, value, slope = np.append(v, middle), np.append(value, new), np.append(slope, rise)
            here = np.arange(size, v.size)
            # The halves of a piece are sixteen times as good as the piece.
            split = ~(error <= 16*_GOOD) & np.isfinite(new)
            keep.append(np.concatenate([left[~split], here[~split]]))
            left, right = np.concatenate([left[split], here[split]]), np.concatenate([here[split], right[split]])
            if not left.size or v.size > _MOST:
                break
        order = np.argsort(v)
        self._nodes, self._values, self._slopes = v[order], value[order], slope[order]
        known = np.zeros(v.size, bool)
        known[np.concatenate(keep)] = True
        self._known = known[order] & np.isfinite(self._values)
        if self._known.any():
            first = int(np.flatnonzero(np.isfinite(self._values))[0])
            self._mirror(first)

    def _distance(self, y1):
        top = self.equation.coordinate.top
        return y1.imag if math.isinf(top) else np.minimum(y1.imag, top - y1.imag)

    def _mirror(self, first):
        """Pieces across the edges v = 0 and (of a bounded interval) v = pi/2: there y_1(-v) is y_1(v) reflected at the boundary that it meets."""
        rows = [self._nodes, self._values, self._slopes, self._known]
        if first == 0:
            rows = [np.concatenate([[new], row]) for new, row in zip(
                (-self._nodes[0], self._reflected(self._values[0]), -self._slopes[0].conj(), True), rows, strict=True)]
        if self.map[0] == _BOUNDED and np.isfinite(self._values[-1]):
            rows[3][-1] = True
            rows = [np.concatenate([row, [new]]) for new, row in zip(
                (math.pi - self._nodes[-1], self._reflected(self._values[-1]), -self._slopes[-1].conj(), False), rows, strict=True)]
        self._nodes, self._values, self._slopes, self._known = rows

    def _reflected(self, value):
        top = self.equation.coordinate.top
        return value.conj() + (2j*top if math.isfinite(top) and value.imag > top/2 else 0)
