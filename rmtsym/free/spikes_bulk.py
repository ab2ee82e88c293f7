"""A bulk seen from outside: its gaps, and m and m' on them.

in:   a law at numbers or a measure
out:  Bulk: the gaps between its parts, x -> (m, m') in a gap, the limit of a function at the end of a gap; `invert`: a monotone equation on gaps

A gap is a component of the complement of the support, atoms included; the outer ones reach to -inf and inf. In a gap (a, b) the point of
coordinate phi in (0, 1) is x = a + (b - a) sin^2(pi phi/2): functions with square-root singularities at the ends are smooth in phi.
"""
import math
from functools import cached_property

import numpy as np

from rmtsym.errors import LimitError, ParameterError
from rmtsym.free.sources import Source
from rmtsym.law.spectral import SpectralLaw
from rmtsym.measures import Measure, as_measure
from rmtsym.readers import shown

__all__ = ["Bulk", "as_bulk", "between", "invert"]

_ROUNDS = 200
_NODES = 16
_FAR, _ORDERS = 1e2, 10                 # beyond so many times its extent a bulk is given by its moments
_REACHES = (0.3, 0.1, 0.03)             # of a gap, in the root of the distance: whence the limit at its end is read off


def as_bulk(law, what):
    """The Bulk of a law at numbers, a measure, {location: mass} or eigenvalues. ParameterError for others."""
    if isinstance(law, (SpectralLaw, Measure)):
        return Bulk(law)
    if hasattr(law, "items") or isinstance(law, (np.ndarray, list, tuple)):
        return Bulk(as_measure(law, f"{what}: law"))
    if hasattr(law, "specification") or hasattr(law, "kernels"):
        raise ParameterError(f"{what}: {law.name} is symbolic; give it its parameters, as in rm.laws.{law.name}(...)")
    raise ParameterError(f"{what}: {shown(law)} is no law; give rm.laws.X, rm.laws.X(parameters), a measure, {{location: mass}} or eigenvalues")


class Bulk:
    """law : a SpectralLaw or Measure. parts: [(lo, hi)] ascending, atoms with lo = hi; gaps: [(a, b)] ascending."""

    def __init__(self, law):
        self.law, self._source = law, Source(law)
        self.masses, self.parts = dict(self._source.atoms), self._source.parts
        ends = [-math.inf, *(end for part in self.parts for end in part), math.inf]
        self.gaps = [(a, b) for a, b in zip(ends[::2], ends[1::2], strict=True) if a < b]

    def transform(self, x):
        """(m, m') at real points of gaps, a flat float array."""
        with np.errstate(all="ignore"):
            value, slope = self._source.transform(np.ascontiguousarray(x, dtype=complex))
        return value.real.copy(), slope.real.copy()

    def weighted(self, x):
        """int t/(x - t) and int t/(x - t)^2, that is -1 - x m and m + x m', to their own relative accuracy for large x too."""
        value, slope = self.transform(x)
        with np.errstate(all="ignore"):                   # at an atom they are infinite
            first, second = -1 - x*value, value + x*slope
        far = self._far(x)
        if far.any():
            inverse, moments = 1/x[far], self._moments
            first[far] = sum(moments[k]*inverse**k for k in range(1, _ORDERS))
            second[far] = sum(k*moments[k]*inverse**(k + 1) for k in range(1, _ORDERS))
        return first, second

    def spread(self, x):
        """m' - m^2, the variance of 1/(t - x), to its own relative accuracy for large x too."""
        value, slope = self.transform(x)
        with np.errstate(all="ignore"):                   # at an atom both are infinite
            found = slope - value*value
        far = self._far(x)
        if far.any():
            inverse, moments = 1/x[far], self._moments
            found[far] = sum(((k + 1)*moments[k] - sum(moments[i]*moments[k - i] for i in range(k + 1)))*inverse**(k + 2) for k in range(2, _ORDERS))
        return found

    def _far(self, x):
        extent = max(abs(self.parts[0][0]), abs(self.parts[-1][1]))
        return abs(x) > _FAR*extent if 0 < extent < math.inf else np.zeros(x.shape, bool)

    @cached_property
    def _moments(self):
        return [self.law.moment(k) for k in range(_ORDERS)]

    def scale(self, a, b):
        """A length for the gap (a, b): its width, or that of the bulk for an outer one."""
        if math.isfinite(b - a):
            return b - a
        lo, hi = self.parts[0][0], self.parts[-1][1]
        end = b if math.isfinite(b) else a
        return hi - lo if math.isfinite(hi - lo) and hi > lo else max(abs(end), 1.0)

    def limit(self, function, gap, side):
        """The limit of a monotone `function` of x at the lower (side = 0) or upper (side = 1) end of a gap; +-inf where it diverges."""
        end, sign, width = gap[side], 1 - 2*side, self.scale(*gap)
        if end in self.masses:
            return -sign*math.inf
        # Steps of the distance by 1e-3: the increments fall to zero where there is a limit.
        near = function(end + sign*width*np.array([1e-4, 1e-7, 1e-10]))
        steps = np.abs(np.diff(near))
        if not np.isfinite(near).all() or steps[1] > .5*steps[0] and steps[1] > 1e-6*abs(near[-1]):
            return -sign*math.inf
        # A square-root edge is smooth in the root of the distance; a polynomial is trusted where a shorter one agrees.
        pairs = [[_extrapolated(lambda h: function(end + sign*width*h*h), reach, count) for count in (_NODES, _NODES - 4)] for reach in _REACHES]
        value, other = min(pairs, key=lambda pair: abs(pair[0] - pair[1]))
        direct = function(np.array([end + sign*max(width*1e-13, 4*np.spacing(abs(end)))]))[0]
        is_smooth = abs(value - other) <= 1e-8*(1 + abs(value)) and abs(value - direct) <= 1e-4*(1 + abs(direct))
        return float(value if is_smooth else direct)


def _extrapolated(function, reach, count):
    """The value at 0 of the polynomial through `function` at Chebyshev points of (0, reach)."""
    angles = (2*np.arange(count) + 1)*math.pi/(2*count)
    nodes = reach*(1 + np.cos(angles))/2
    weights = (-1.0)**np.arange(count)*np.sin(angles)/nodes
    return float(weights @ function(nodes)/weights.sum())


def between(gap, scale, phi):
    """The points of coordinate phi in (0, 1) of a gap, ends included."""
    a, b = gap
    rise, fall = np.sin(phi*math.pi/2)**2, np.cos(phi*math.pi/2)**2
    with np.errstate(all="ignore"):
        if math.isinf(a) and math.isinf(b):
            return scale*(rise - fall)/(rise*fall)
        if math.isinf(b):
            return a + scale*rise/fall
        if math.isinf(a):
            return b - scale*fall/rise
        return np.where(rise < .5, a + (b - a)*rise, b - (b - a)*fall)


def invert(function, gap, scale, targets, ends):
    """x in the gap with function(x) = target, for an increasing function; each target lies between the limits `ends`, which may be infinite.

    Bracketing with inverse quadratic interpolation [Chandrupatla, Adv. Eng. Softw. 28 (1997) 145], all targets together.
    """
    targets = np.asarray(targets, dtype=float)
    if math.isinf(gap[1]) and math.isfinite(gap[0]):
        # Far away phi has digits to spare only near 0.
        return -invert(lambda x: -function(-x), (-math.inf, -gap[0]), scale, -targets, (-ends[1], -ends[0]))
    # Coordinates of the newest point a, of b on the other side of the solution, and of c, which a replaced.
    a, b, c = np.ones(targets.size), np.zeros(targets.size), np.ones(targets.size)
    f_a, f_b, f_c = ends[1] - targets, ends[0] - targets, ends[1] - targets
    found, t = np.empty(targets.size), np.full(targets.size, .5)
    left = np.arange(targets.size)
    for _ in range(_ROUNDS):
        if not left.size:
            break
        new = a + t*(b - a)
        x = between(gap, scale, new)
        value = function(x) - targets[left]
        if np.isnan(value).any():
            raise LimitError(f"the transform of the bulk is not a number at x = {x[np.isnan(value)][0]}, outside its support")
        is_beside = np.sign(value) == np.sign(f_a)
        c, f_c = np.where(is_beside, a, b), np.where(is_beside, f_a, f_b)
        b, f_b = np.where(is_beside, b, a), np.where(is_beside, f_b, f_a)
        a, f_a = new, value
        tolerance = 4*np.spacing(np.maximum(a, b))
        is_done = (value == 0) | (abs(b - a) <= tolerance)
        found[left] = np.where(abs(f_a) <= abs(f_b), a, b)
        left, a, b, c, f_a, f_b, f_c, tolerance = (item[~is_done] for item in (left, a, b, c, f_a, f_b, f_c, tolerance))
        t = _fraction(a, b, c, f_a, f_b, f_c, tolerance)
    return between(gap, scale, np.clip(found, 1e-150, 1 - 2.0**-53))


def _fraction(a, b, c, f_a, f_b, f_c, tolerance):
    """How far from a to b the next point lies: interpolated where that is safe, else half way."""
    with np.errstate(all="ignore"):
        xi, phi = (a - b)/(c - b), (f_a - f_b)/(f_c - f_b)
        t = f_a/(f_b - f_a)*f_c/(f_b - f_c) + (c - a)/(b - a)*f_a/(f_c - f_a)*f_b/(f_c - f_b)
        is_safe = (phi**2 < xi) & ((1 - phi)**2 < 1 - xi) & np.isfinite(t)
        margin = np.minimum(tolerance/abs(b - a), .5)
    return np.where(is_safe, np.clip(np.where(is_safe, t, .5), margin, 1 - margin), .5)
