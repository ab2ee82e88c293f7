"""Mehler series: E[phi(u) psi(v)] = sum_k a_k(q11) b_k(q22) rho^k, a_k(q) the Hermite coefficients of x -> phi(sqrt(q) x).

in:   Profile: a function of NumPy arrays, its slope, its kinks and jumps; standard deviations
out:  Series: coefficients of function and slope, one row a standard deviation, and by Parseval what they leave out

Coefficients by Gauss-Legendre on panels that resolve x -> phi(s x) and the Hermite functions; standard deviations within a factor of sqrt 2 share
panels unless phi has kinks off the origin, so that all their coefficients are one product of matrices. Many are interpolated in s, and checked. [Mehler, J. Reine Angew. Math. 66 (1866) 161]
"""
import itertools
import math
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.runtime.load import kernel

__all__ = ["TOLERANCE", "Profile", "Series", "legendre", "mehler_matrix", "panels", "series"]

_NODES = 16
TILE = 128
_SHARED, _INTERPOLATED = 64, 20
_REACH = 13.0               # exp(-x^2/4), the size of Hermite functions, is 4e-19 there
_RESOLVED = 2e-15
_DEEPEST, _GRADED, _MOST = 44, 400, 5000
_PROBED, _NEGLIGIBLE = 1e-12, 1e-17
_NOISE = 4e-15              # of Parseval's difference, relative
TOLERANCE = 1e-13           # of what is left out, relative to sqrt(E phi(u)^2 E psi(v)^2)


@dataclass(frozen=True)
class Profile:
    """phi, slope : functions of float arrays of any shape; kinks : where phi is not smooth; jumps : ((place, height), ...)."""

    phi: object
    slope: object
    kinks: tuple = ()
    jumps: tuple = ()

    def reach(self, sd):
        """How many standard deviations from the origin E phi(sd x)^2 goes, at least 8.7. ParameterError where that does not end."""
        for reach in (8.7, 10.0, 13.0, 17.0, 22.0, 28.0, 37.0):
            x = np.linspace(0.0, reach, 65) + 1e-3
            x = np.concatenate([-x, x])
            with np.errstate(all="ignore"):
                sizes = np.maximum(abs(self.phi(sd*x)), abs(self.slope(sd*x)))*np.exp(-0.25*x*x)
            if np.isfinite(sizes).all() and max(sizes[64], sizes[-1]) <= 1e-8*sizes.max():
                return reach
        if np.isnan(sizes).any():
            raise ParameterError(f"dual: phi or its slope, as it is computed, is not a number at t = {sd*x[np.isnan(sizes)][0]:.6g}; at the variance "
                                 f"{sd*sd:.6g} it is wanted there")
        raise ParameterError(f"dual: E phi(u)^2 is infinite, or has no end within 37 standard deviations, at the variance {sd*sd:.6g}")

    @cached_property
    def singularity(self):
        """p > 0 where phi' grows like |t|^-p at a kink 0, else 0. ParameterError where that is beyond quadrature."""
        found = 0.0
        for place in sorted({float(kink) for kink in self.kinks}):
            gaps = np.array([1e-40, 1e-30, 1e-20]) if place == 0 else abs(place)*np.array([1e-10, 1e-8, 1e-6])
            with np.errstate(all="ignore"):
                logs = np.log(abs(self.slope(place + np.array([gaps, -gaps]))))
                powers = (-np.diff(logs)/np.diff(np.log(gaps))).min(axis=1)     # noise does not grow twice
            power = powers[np.isfinite(powers)].max(initial=0.0)
            if power > 0.71 or (power > 0.02 and place != 0):
                raise ParameterError(f"dual: phi' grows at the kink {place:g} like the power -{power:.3g} of the distance; that is followed only at "
                                     "the kink 0, and up to the power -0.7")
            found = max(found, power if power > 0.01 else 0.0)
        return found

    @property
    def has_pole(self):
        """Whether E phi'^2 is infinite because of a kink."""
        return self.singularity > 0.49

    @property
    def parity(self):
        """0 even, 1 odd, None neither: told at points of no pattern."""
        x = np.array([1e-3, .0173, .1, .2718, .6180, 1.0, 1.4142, 2.3, 3.7, 6.1, 11.3])
        with np.errstate(all="ignore"):
            right, left = self.phi(x), self.phi(-x)
        if {-place for place in self.kinks} != set(self.kinks) or not np.isfinite(right).all():
            return None
        close = 4e-16*abs(right)
        return 0 if (abs(right - left) <= close).all() else 1 if (abs(right + left) <= close).all() else None


@dataclass(frozen=True)
class Series:
    """Coefficients of x -> phi(s_i x), x -> phi'(s_i x).

    value, slope          (n, count): coefficients number start + stride*m
    start, slope_start    0, or 1 for odd functions; stride : 2 for even and odd ones
    nu, slope_nu          E phi^2, E phi'^2 (inf with jumps)
    rest, slope_rest      what Parseval's sums leave out, as a fraction
    """

    value: np.ndarray
    slope: np.ndarray
    start: int
    slope_start: int
    stride: int
    nu: np.ndarray
    slope_nu: np.ndarray
    rest: np.ndarray
    slope_rest: np.ndarray



@lru_cache(maxsize=8)
def legendre(count):
    """Gauss-Legendre nodes and weights on (-1, 1)."""
    return np.polynomial.legendre.leggauss(count)


@lru_cache(maxsize=2)
def _transform(count):
    """The matrix from values at Gauss-Legendre nodes to Legendre coefficients."""
    x, w = legendre(count)
    return (np.polynomial.legendre.legvander(x, count - 1)*w[:, None]).T*(np.arange(count) + 0.5)[:, None]


@lru_cache(maxsize=16)
def _probes(count):
    """(places in (-1, 1) close to both ends, and `count` in between, the matrix from values at Gauss-Legendre nodes to the polynomial there)."""
    gaps = 8.0**-np.arange(1, 15)
    places = np.concatenate([gaps - 1, 1 - gaps, np.linspace(-1, 1, count + 2)[1:-1]])
    return places, np.polynomial.legendre.legvander(places, _NODES - 1) @ _transform(_NODES)


def panels(functions, ends, floor=1.0, kinks=(), is_squared=False, density=0.0):
    """Ends of panels on which functions (of arrays) are polynomials to rounding, by bisection.

    functions : each of x of any shape; ends : ascending, kinks among them; floor : rounding is relative to the largest value on the panel, and
    at least to that fraction of the largest anywhere; kinks : where functions may be singular: panels shrink there until they do not matter,
    nor, is_squared, to integrals of squares; density : of places looked at, so that no bump far from 0 is missed

    The polynomial is compared with the function very close to the ends of panels too: what happens about 0 or a kink within much less than a standard
    deviation, no node of a wide panel sees.
    """
    x, _ = legendre(_NODES)
    transform = _transform(_NODES)
    kinks, unit = np.asarray(kinks, float), (ends[-1] - ends[0])/16
    found, low, high = [np.asarray(ends, float)], np.asarray(ends[:-1], float), np.asarray(ends[1:], float)
    scales, before = np.zeros(len(functions)), np.full((len(functions), low.size), np.inf)
    for level in range(_GRADED):
        if low.size == 0:
            return np.unique(np.concatenate(found))
        middle, half = 0.5*(low + high), 0.5*(high - low)
        places, extended = _probes(min(int(2*half.max()*density), 4096))
        gaps = abs(middle[:, None] - kinks).min(axis=1, initial=np.inf)
        if low.size > _MOST or (level >= _DEEPEST and (gaps > 16*half).any()):
            break
        points = middle[:, None] + half[:, None]*(np.concatenate([x, places]) if level < _DEEPEST else x)
        is_certain = abs(points[:, _NODES:] - np.where(places < 0, low[:, None], high[:, None])[:, :points.shape[1] - _NODES]) > \
            1e-12*abs(points[:, _NODES:])
        is_last = gaps <= 1.5*half
        is_ordinary = (gaps > 16*half) | (level == 0)
        is_rough, tails = np.zeros(low.size, bool), np.empty_like(before)
        for index, each in enumerate(functions):
            with np.errstate(all="ignore"):
                values = each(points)
            values, probed = values[:, :_NODES], values[:, _NODES:]
            if not np.isfinite(values).all():
                raise ParameterError("dual: phi or its slope, as it is computed, is not a number somewhere a Gaussian variable goes; it must be "
                                     "square-integrable, and written so that nothing overflows")
            scales[index] = max(scales[index], abs(values[is_ordinary]).max(initial=0.0))
            tails[index] = abs(values @ transform[-3:].T).max(axis=1)
            # a tail that halving the panel does not shrink is the noise of the function itself
            is_noise = (tails[index] > before[index]/8) & (tails[index] < 1e-12*scales[index])
            rough = (tails[index] > _RESOLVED*np.maximum(abs(values).max(axis=1), floor*scales[index])) & ~is_noise
            if probed.shape[1]:
                missed = np.where(is_certain, abs(probed - values @ extended.T), 0.0).max(axis=1)
                rough |= ~(missed <= np.maximum(_PROBED*scales[index], 100*tails[index]))
            error = tails[index]*half*(np.maximum(abs(values).max(axis=1)/scales[index], 1.0) if is_squared and scales[index] else 1.0)
            is_rough |= rough & ~(is_last & (error <= _NEGLIGIBLE*unit*scales[index]))
        found.append(middle[is_rough])
        low, high = np.concatenate([low[is_rough], middle[is_rough]]), np.concatenate([middle[is_rough], high[is_rough]])
        before = np.concatenate([tails[:, is_rough]]*2, axis=1)
    if level >= _DEEPEST and (gaps <= 16*half).all():
        raise ParameterError("dual: phi or its slope is too singular at a kink for quadrature")
    raise ParameterError("dual: phi is not piecewise smooth as far as its kinks are known (write it with sp.Abs, sp.Max, sp.sign, sp.Piecewise), or it "
                         "is computed with a loss of digits, as log(1 + t^2) at small t")


@kernel
def hermite_rows(x, weight, out):
    """out[k] = weight He_k(x)/sqrt(k!)"""
    for m in range(x.size):
        out[0, m] = weight[m]
    if out.shape[0] > 1:
        for m in range(x.size):
            out[1, m] = x[m]*weight[m]
    for k in range(1, out.shape[0] - 1):
        up, down = 1.0/math.sqrt(k + 1.0), math.sqrt(k/(k + 1.0))
        for m in range(x.size):
            out[k + 1, m] = up*x[m]*out[k, m] - down*out[k - 1, m]


def _nodes(ends):
    """(x, weights with the normal density) of Gauss-Legendre on the panels."""
    x, w = legendre(_NODES)
    half = 0.5*np.diff(ends)
    points = (0.5*(ends[1:] + ends[:-1]))[:, None] + half[:, None]*x
    weights = half[:, None]*w*np.exp(-0.5*points**2)*(1/math.sqrt(2*math.pi))
    return points.ravel(), weights.ravel()


def _grid(profile, sds, order, parity):
    """Ends of panels for standard deviations that share them."""
    width = min(1.25, 10/math.sqrt(order))
    kinks = [place/sd for sd in sds for place in profile.kinks if abs(place) < 40*sd]
    reach = max(_REACH, profile.reach(sds.max()))
    start = 0.0 if parity is not None else -reach
    even = np.linspace(start, reach, math.ceil((reach - start)/width) + 1)
    ends = np.unique(np.concatenate([even, [0.0], [kink for kink in kinks if start < kink < reach]]))
    ends = ends[np.concatenate([[True], np.diff(ends) > 1e-14])]
    samples = np.unique(np.concatenate([np.linspace(sds.min(), sds.max(), 4), sds[:1]]))
    weigh = [lambda x, sd=sd, f=f: f(sd*x)*np.exp(-0.25*x**2) for sd in samples for f in (profile.phi, profile.slope)]
    return panels(weigh, ends, kinks=kinks, is_squared=not profile.has_pole,
                  density=2*sds.max() if sds.max() > 8 else 0.0)


def series(profile, sds, order, parity, is_whole=False):
    """Series of a Profile at standard deviations `sds` (ascending, distinct), coefficients below `order`; parity : 0 even, 1 odd, None.

    is_whole : keep coefficients that matter no more. A product of two functions needs them: the other may have much there.
    """
    has_pole = profile.has_pole
    stride = 1 if parity is None else 2
    count = -(-order//(4*stride))*4                                # a multiple of four
    order, n = count*stride, sds.size
    start, slope_start = parity or 0, (1 - parity) if parity is not None else 0
    value, slope, nu, slope_nu = np.empty((n, count)), np.empty((n, count)), np.empty(n), np.empty(n)
    numbers = order, stride, start, slope_start, parity
    for group in _groups(sds):
        here = sds[group]
        is_many = here.size > _SHARED
        extra = slice(here.size//3, None, here.size//3)
        found = _coefficients(profile, np.concatenate([_chebyshev(here[0], here[-1]), here[extra]]) if is_many else here, *numbers)
        if is_many:
            # Smooth in s: interpolated, and compared where s is none of the nodes.
            matrix = _interpolation(here, _chebyshev(here[0], here[-1]))
            tests, found = [part[_INTERPOLATED:] for part in found], [matrix @ part[:_INTERPOLATED] for part in found]
            if max(abs(found[k][extra] - tests[k]).max()/math.sqrt(tests[2 + k].max() or 1.0) for k in (0, 1)) > 1e-14:
                found = _coefficients(profile, here, *numbers)
        for target, part in zip((value, slope, nu, slope_nu), found, strict=True):
            target[group] = part
    for place, height in profile.jumps:
        slope += _of_jump(place, height, sds, order)[:, slope_start::stride]
        slope_nu[:] = np.inf
    if has_pole:
        slope_nu[:] = np.inf
    value, rest = _trimmed(value, nu, is_whole)
    slope, slope_rest = _trimmed(slope, slope_nu, is_whole)
    return Series(value, slope, start, slope_start, stride, nu, slope_nu, rest, slope_rest)


def _coefficients(profile, sds, order, stride, start, slope_start, parity):
    """(coefficients of function and slope, E phi^2, E phi'^2), by Gauss-Legendre on panels."""
    if any(profile.kinks) and sds.size > 1:                        # panels end at kink/s
        each = [_coefficients(profile, sds[k:k + 1], order, stride, start, slope_start, parity) for k in range(sds.size)]
        return tuple(np.concatenate(parts) for parts in zip(*each, strict=True))
    x, weight = _nodes(_grid(profile, sds, order, parity))
    weight = weight*stride                                         # of the half line
    rows = np.empty((order, x.size))
    hermite_rows(x, weight, rows)
    found = []
    for values_of, first in ((profile.phi, start), (profile.slope, slope_start)):
        values = values_of(sds[:, None]*x)
        if sds[0] == 0:                                            # at a kink or jump the mean of both sides
            values[0] = values_of(np.array([-1e-300, 1e-300])).mean()
        found.append((values @ rows[first::stride].T, (values*values) @ weight))
    (value, nu), (slope, slope_nu) = found
    return value, slope, nu, slope_nu


def _chebyshev(low, high):
    """Nodes of interpolation, ascending."""
    return 0.5*(low + high) - 0.5*(high - low)*np.cos(np.pi*(np.arange(_INTERPOLATED) + 0.5)/_INTERPOLATED)


def _interpolation(points, nodes):
    """The matrix from values at Chebyshev nodes to values at points (barycentric)."""
    k = np.arange(nodes.size)
    gaps = points[:, None] - nodes
    is_node = gaps == 0
    weights = (-1.0)**k*np.sin(np.pi*(k + 0.5)/nodes.size)/np.where(is_node, 1.0, gaps)
    weights[is_node.any(axis=1)] = is_node[is_node.any(axis=1)]
    return weights/weights.sum(axis=1, keepdims=True)


def _of_jump(place, height, sds, order):
    """Coefficients of height times a point mass where s x = place."""
    found = np.empty((order, sds.size))
    with np.errstate(all="ignore"):
        x = np.where(sds > 0, place/sds, 0.0)
        weight = np.where(sds > 0, height/(math.sqrt(2*math.pi)*sds)*np.exp(-0.5*x*x), 0.0 if place else np.inf)
    hermite_rows(x, weight, found)
    return found.T


def _trimmed(coefficients, total, is_whole):
    """(coefficients up to where all rows have what they can have, the fractions that are left out)."""
    with np.errstate(all="ignore"):
        left = 1 - np.cumsum(coefficients*coefficients, axis=1)/total[:, None]
    left[~np.isfinite(total), :-1], left[~np.isfinite(total), -1] = 2.0, 1.0
    left[total == 0] = 0.0
    last = left[:, -1:]
    enough = (left <= np.maximum(last, TOLERANCE)).all(axis=0)
    count = min(-(-(int(np.argmax(enough)) + 1)//4)*4, coefficients.shape[1]) if enough.any() and not is_whole else coefficients.shape[1]
    coefficients, rest = np.ascontiguousarray(coefficients[:, :count]), left[:, count - 1]
    # What Parseval cannot see for rounding: four times the last quarter, more than any power law from -2 on leaves.
    with np.errstate(all="ignore"):
        quarter = 4*(coefficients[:, -max(1, count//4):]**2).sum(axis=1)/total
    return coefficients, np.where(total == 0, 0.0, np.where(rest < _NOISE, np.minimum(quarter, _NOISE), rest))


def _groups(sds):
    """Slices of `sds` within factors of sqrt 2."""
    levels = np.floor(2*np.log2(np.maximum(sds, 1e-300)))
    cuts = [0, *(np.flatnonzero(np.diff(levels)) + 1), sds.size]
    return [slice(int(a), int(b)) for a, b in itertools.pairwise(cuts)]


@kernel
def mehler_matrix(K, sd, left, right, start, stride, tolerance, out):
    """out[i, j] = sum_m left[i, m] right[j, m] rho^(start + stride m), j >= i; a tile at a time up to where powers of its largest |rho| matter.

    right : transposed, one row a coefficient
    """
    n, count = sd.size, left.shape[1]
    rho, x, total = np.empty(TILE), np.empty(TILE), np.empty(TILE)
    for low in range(0, n, TILE):
        high = min(low + TILE, n)
        for i in range(high):
            first = max(low, i)
            size = high - first
            largest = 0.0
            for j in range(size):
                bottom = sd[i]*sd[first + j]
                r = min(max(K[i, first + j]/(bottom if bottom > 0.0 else 1.0), -1.0), 1.0)
                rho[j] = r
                x[j] = r*r if stride == 2 else r
                total[j] = 0.0
                largest = max(largest, abs(r) if first + j != i else 0.0)
            terms = count
            if largest < 1.0:
                power = math.log(tolerance)/math.log(max(largest, 1e-300))
                terms = min(count, 4*int(power/(4*stride)) + 4)
            for m in range(terms - 4, -1, -4):
                a, b, c, d = left[i, m], left[i, m + 1], left[i, m + 2], left[i, m + 3]
                first_row, second_row = right[m, first:high], right[m + 1, first:high]
                third_row, fourth_row = right[m + 2, first:high], right[m + 3, first:high]
                for j in range(size):
                    total[j] = (((total[j]*x[j] + d*fourth_row[j])*x[j] + c*third_row[j])*x[j] + b*second_row[j])*x[j] + a*first_row[j]
            for j in range(size):
                out[i, first + j] = total[j]*rho[j] if start == 1 else total[j]
