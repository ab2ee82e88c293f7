"""Panels of a density, on each of which it is a polynomial in a variable that makes it smooth.

in:   the values of the density at the panels' nodes (runtime/refine.py finds the panels)
out:  Panels: masses, partial integrals from either side, their inverses, quadrature nodes

    x = end +- width s^q            bounded half of an interval, s in [0, 1]
    x = split +- width (s^-q - 1)   unbounded half

A panel is an s-interval with t in [-1, 1] increasing with x; on it g(t) = density |dx/dt| is a Legendre series of `ORDER` terms.
"""
import math

import numpy as np

from rmtsym.runtime.load import kernel

__all__ = ["EPS", "LEFT_HALF", "NODES", "ORDER", "WEIGHTS", "Panels", "columns", "distance", "nodes", "noise_of", "parameter_of", "position"]

EPS = np.finfo(float).eps
ORDER = 20
#: Rounding errors are estimates. The defect may be this many times their sum, and the correction of a panel that many times its own;
#: relative noise is capped so that a corrected panel stays positive.
SLACK, _MOST_NOISE = 8.0, 0.1

#: P_k = _UP[k] t P_{k-1} - _DOWN[k] P_{k-2}
_UP = np.array([0.0, *((2*k - 1)/k for k in range(1, ORDER + 1))])
_DOWN = np.array([0.0, *((k - 1)/k for k in range(1, ORDER + 1))])
NODES, WEIGHTS = np.polynomial.legendre.leggauss(ORDER)
_LEGENDRE = np.polynomial.legendre.legvander(NODES, ORDER - 1)
#: values at the nodes -> Legendre coefficients
_TO_COEFFICIENTS = (_LEGENDRE*WEIGHTS[:, None]*(np.arange(ORDER) + 0.5)).T
#: Legendre coefficients -> those of the integral from -1
_TO_INTEGRAL = np.zeros((ORDER + 1, ORDER))
_TO_INTEGRAL[0, 0] = _TO_INTEGRAL[1, 0] = 1.0
for _k in range(1, ORDER):
    _TO_INTEGRAL[_k + 1, _k] = 1.0/(2*_k + 1)
    _TO_INTEGRAL[_k - 1, _k] -= 1.0/(2*_k + 1)
#: values at the nodes -> integral over [-1, 0]
LEFT_HALF = np.polynomial.legendre.legvander(np.zeros(1), ORDER)[0] @ _TO_INTEGRAL @ _TO_COEFFICIENTS


class Panels:
    """Panels in order of x, all arrays of length P unless said otherwise.

    left, right : ends in x;  mass, noise : integral, and its rounding error (an estimate);  seen : what of that was seen as noise of the density
    """

    def __init__(self, maps, powers, half, ends, x, g, seen=None):
        # maps: columns (anchor, sign, width, q, unbounded) of each half; half: which one a panel belongs to
        # powers: for each half the power of s that the mass next to its end s = 0 goes like, or NaN
        left = position(maps[half], ends[:, 0])
        order = np.lexsort((left, half))
        self._maps, self._half, self._ends = maps, half[order], ends[order]
        self._x, self._g = x[order], g[order]
        self.left, self.right = left[order], position(maps[self._half], self._ends[:, 1])
        # neighbours share their end exactly; the ends of the support are exact
        self.left[1:] = np.where(self._half[1:] == self._half[:-1], self.right[:-1], self.left[1:])
        self._power = np.where(np.min(self._ends, axis=1) == 0, powers[self._half], np.nan)
        self.seen = np.zeros(len(order)) if seen is None else seen[order]
        self.noise = np.maximum(noise_of(maps[self._half], self._ends, self._x, self._g), self.seen)
        self._fit()

    def __len__(self):
        return len(self.mass)

    def _fit(self):
        self.mass = self._g @ WEIGHTS
        self._series = np.ascontiguousarray(self._g @ _TO_COEFFICIENTS.T)
        self._integral = np.ascontiguousarray(self._series @ _TO_INTEGRAL.T)

    def join(self, junctions):
        """Make the two halves that meet at x = junctions[h] (right end of half h) meet there exactly."""
        for half, x in junctions.items():
            mine = np.flatnonzero(self._half == half)
            next_half = np.flatnonzero(self._half == half + 1)
            if len(mine) and len(next_half):
                self.right[mine[-1]] = self.left[next_half[0]] = x

    def slack(self):
        """How far from its true value the total mass may be by rounding."""
        return SLACK*float(np.sum(self.noise))

    def scale(self, defect):
        """Give a defect of the total mass back to the panels in proportion to their rounding error."""
        if 0 < abs(defect) <= self.slack():
            positive = self.mass > 0
            share = np.minimum(np.where(positive, self.noise, 0.0)/np.where(positive, self.mass, 1.0), _MOST_NOISE)
            given = float(np.sum(share*self.mass))
            if abs(defect) <= SLACK*given:
                self._g *= (1.0 + defect/given*share)[:, None]
                self._fit()

    def nodes(self):
        """Points and weights, flat, of the quadrature against the density."""
        return self._x.reshape(-1), (self._g*WEIGHTS).reshape(-1)

    def lower(self, panel, x):
        """Mass of the panel below x; panel and x are arrays of one length."""
        return self._split(panel, x)[0]

    def upper(self, panel, x):
        """Mass of the panel above x."""
        return self._split(panel, x)[1]

    def _split(self, panel, x):
        """Masses below and above x. Next to an end 0 or infinity the one at the end is a power, and accurate relative to itself."""
        mass, power = self.mass[panel], self._power[panel]
        s = parameter_of(self._maps[self._half[panel]], x)
        left, right = self._ends[panel].T
        below = np.clip(_sum(self._integral, panel, np.clip((2.0*s - left - right)/(right - left), -1.0, 1.0)), 0.0, mass)
        above = mass - below
        is_power = np.isfinite(power)
        if is_power.any():
            at_end = mass*np.minimum(s/np.maximum(left, right), 1.0)**power
            below = np.where(is_power, np.where(left == 0, at_end, mass - at_end), below)
            above = np.where(is_power, np.where(left == 0, mass - at_end, at_end), above)
        return below, above

    def inverse(self, panel, share, rest):
        """x with the given share of the panel's mass below it; rest = 1 - share, each accurate relative to itself, in [0, 1]."""
        t = np.empty(len(panel))
        _solve(self._series, self._integral, _UP, _DOWN, panel, share*self.mass[panel], t)
        left, right = self._ends[panel].T
        s = left + (right - left)*(0.5*(t + 1.0))
        power = self._power[panel]
        is_power = np.isfinite(power)
        if is_power.any():
            s = np.where(is_power, np.maximum(left, right)*np.where(left == 0, share, rest)**(1.0/power), s)
        return np.clip(position(self._maps[self._half[panel]], s), self.left[panel], self.right[panel])


def position(maps, s):
    """x(s); maps has one row an s (or a row for each row of s)."""
    anchor, sign, width, q, unbounded = columns(maps, s)
    with np.errstate(divide="ignore", over="ignore"):
        power = np.where(q == 2.0, s*s, s**q)
        return anchor + sign*width*np.where(unbounded > 0, 1.0/power - 1.0, power)


def parameter_of(maps, x):
    anchor, sign, width, q, unbounded = columns(maps, x)
    distance = np.maximum((x - anchor)*sign/width, 0.0)
    base = np.where(unbounded > 0, 1.0/(1.0 + distance), distance)
    return np.where(q == 2.0, np.sqrt(base), base**(1.0/q))


def columns(maps, values):
    shape = (len(maps),) + (1,)*(values.ndim - 1)
    return tuple(column.reshape(shape) for column in maps.T)


def distance(maps, x):
    """Distance from the end of the half to which the map is graded (infinite ends: |x|)."""
    anchor, _, _, _, unbounded = columns(maps, x)
    return np.where(unbounded > 0, np.maximum(np.abs(x), 1.0), np.abs(x - anchor))


def nodes(ends):
    """The nodes in s of panels (s_left, s_right)."""
    return ends[:, :1] + (ends[:, 1:] - ends[:, :1])*(0.5*(NODES + 1.0))


def noise_of(maps, ends, x, g):
    """Rounding error of each panel's mass: 8 eps of it, and eps |x| / d at distance d from the end.

    The end itself is known to eps |end|: what may lie within that of a pole belongs to the panel that reaches the end.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        relative = 8*EPS*(1.0 + np.abs(x)/distance(maps, x))
    noise = np.abs(g*np.minimum(relative, _MOST_NOISE)) @ WEIGHTS
    anchor, _, width, q, unbounded = maps.T
    reach = width*np.max(ends, axis=1)**q
    nearest = np.where(unbounded > 0, 0.0, np.minimum(EPS*np.abs(anchor)/reach, _MOST_NOISE**q)**(1.0/q))
    return np.where(np.min(ends, axis=1) == 0, np.maximum(noise, nearest*(np.abs(g) @ WEIGHTS)), noise)


def _sum(series, panel, t):
    """sum_k series[panel, k] P_k(t)."""
    previous, current = np.ones(len(t)), t
    total = series[panel, 0] + series[panel, 1]*t
    for k in range(2, series.shape[1]):
        previous, current = current, _UP[k]*t*current - _DOWN[k]*previous
        total += series[panel, k]*current
    return total


@kernel
def _solve(series, integral, up, down, panel, target, t):
    """t[i] in [-1, 1] with integral(t) = target, in a panel each: Newton's method inside a bracket."""
    order = series.shape[1]
    for i in range(len(t)):
        p, goal = panel[i], target[i]
        # first guess: the root of the first two terms, c0 (t + 1) + c1 (t^2 - 1)/2, in the form that does not cancel
        c0 = series[p, 0]
        c1 = min(max(series[p, 1], -c0), c0)
        at = -1.0 + 2.0*goal/(c0 - c1 + math.sqrt(max((c0 - c1)*(c0 - c1) + 2.0*c1*goal, 0.0)))
        low, high = -1.0, 1.0
        if not -1.0 <= at <= 1.0:
            at = 0.0
        for _ in range(80):
            previous, current = 1.0, at
            slope = series[p, 0] + series[p, 1]*at
            excess = integral[p, 0] + integral[p, 1]*at - goal
            for k in range(2, order + 1):
                previous, current = current, up[k]*at*current - down[k]*previous
                excess += integral[p, k]*current
                if k < order:
                    slope += series[p, k]*current
            if excess > 0.0:
                high = at
            else:
                low = at
            new = at - excess/slope
            is_newton = low < new < high
            if not is_newton:
                new = 0.5*(low + high)
            step = abs(new - at)
            at = new
            # Newton's error is the square of its last step
            if step <= 4*EPS or (is_newton and step <= 1e-9):
                break
        t[i] = at
