"""The law of phi'(x)^2, x normal, for a curved activation, by quadrature along a path off the real axis.

in:   smooth pieces y(x) of the squared slope between its kinks and turning points
out:  SlopeLaw, a SpectralLaw with a continuous part

m(w) = E 1/(y(x) - w) has its poles on the path of x where w is real and in the support. Between two turning points y is monotone, so with x moved to
the side on which y lies below the real axis, m is sum W_k/(Y_k - w) with Im Y_k < 0 and complex weights, for w in the closed upper half-plane.
Panels shrink towards the turning points, where the path must touch the axis.
"""
import math

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.law.spectral import SpectralLaw

__all__ = ["SlopeLaw", "slope_law"]

_HALF = 8.5                 # of the line that x runs through
_LIFTS = (0.3, 0.15, 0.075, 0.0375)         # of the path off the axis: the first that keeps y below the real axis
_GRADES = 24                # halvings towards a turning point
_BLOCK = 1 << 21


class SlopeLaw(SpectralLaw):
    """The law with the transform sum weights/(places - w) in the closed upper half-plane, and atoms; picklable.

    places, weights : complex, Im places <= 0; support : [(lo, hi)]; atoms : {location: mass}
    """

    def __init__(self, name, places, weights, support, atoms):
        self._data = places, weights, support, atoms
        super().__init__(name, _Evaluator(*self._data))

    def __repr__(self):
        return self.name

    def __reduce__(self):
        return SlopeLaw, (self.name, *self._data)


def slope_law(name, pieces):
    """The SlopeLaw of y(x), x ~ N(0, 1).

    pieces : [(a, b, y)], y analytic and monotone, or constant, between a and b; y takes complex arrays. What lies beyond 8.5 is cut.
    ParameterError where y is not so.
    """
    atoms, nodes, intervals = {}, [], []
    for a, b, y in pieces:
        low, high = (float(np.real(y(np.array([max(-_HALF, min(_HALF, end))]) + 0j))[0]) for end in (a, b))
        if low == high:
            atoms[low] = atoms.get(low, 0.0) + _normal(b) - _normal(a)
        else:
            nodes.append(_nodes(max(a, -_HALF), min(b, _HALF), y, math.copysign(1, high - low)))
            intervals.append((min(low, high), max(low, high)))
    places, weights = (np.concatenate(part) for part in zip(*nodes, strict=True))
    weights *= (1 - math.fsum(atoms.values()))/weights.sum().real
    return SlopeLaw(name, places, weights, _united(intervals), atoms)


class _Evaluator:
    """The array kernels."""

    def __init__(self, places, weights, support, atoms):
        self._places, self._weights, self._support, self._atoms = places, weights, support, atoms

    def stieltjes(self, z, out):
        self._sums(z, out, None)

    def _sums(self, z, out, slope):
        mirrored = z.imag < 0
        w = np.where(mirrored, z.conj(), z)
        with np.errstate(all="ignore"):
            step = max(1, _BLOCK//self._places.size)
            for start in range(0, z.size, step):
                part = slice(start, start + step)
                inverse = 1/(self._places - w[part, None])
                out[part] = inverse@self._weights
                if slope is not None:
                    slope[part] = (inverse*inverse)@self._weights
            off = (z.imag == 0) & ~self._is_inside(z.real)
            for values in (out, slope):
                if values is not None:
                    values.imag[off] = 0.0
            for place, mass in self._atoms.items():
                out += np.where(w == place, math.inf, mass/(place - w))
                if slope is not None:
                    slope += mass/(place - w)**2
        out[np.isinf(z)] = 0
        for values in (out, slope):
            if values is not None:
                values[mirrored] = values[mirrored].conj()
                values[np.isnan(z)] = complex(math.nan, math.nan)

    def _is_inside(self, x):
        return np.any([(x > lo) & (x < hi) for lo, hi in self._support], axis=0)

    def density(self, x, out):
        values = np.empty(x.size, complex)
        self._sums(x + 0j, values, None)
        out[...] = np.where(self._is_inside(x), np.maximum(values.imag, 0.0)/math.pi, 0.0*x)

    def stieltjes_gradient(self, z, out, dz, dparams):
        self._sums(z, out, dz)

    def density_gradient(self, x, out, dx, dparams):
        values, slopes = np.empty(x.size, complex), np.empty(x.size, complex)
        self._sums(x + 0j, values, slopes)
        inside = self._is_inside(x)
        out[...] = np.where(inside, np.maximum(values.imag, 0.0)/math.pi, 0.0*x)
        dx[...] = np.where(inside, slopes.imag/math.pi, 0.0*x)

    def support(self):
        return self._support

    def edges(self):
        return [end for interval in self._support for end in interval]

    def atoms(self):
        return sorted(self._atoms.items())

    def edge_powers(self):
        return [(2, 2)]*len(self._support)

    def moments(self, k):
        return [1, *(float((self._weights@self._places**j).real) + math.fsum(mass*place**j for place, mass in self._atoms.items())
                     for j in range(1, k + 1))]

    def cumulants(self, k):
        """None: they follow from the moments."""


def _nodes(a, b, y, direction):
    """(Y, W) for a < x < b: Gauss-Legendre on panels along x = s - i direction height(s), with Im y < 0.

    ParameterError where no path will do: y has singularities next to the axis, or is not monotone.
    """
    grades = (b - a)*0.5**np.arange(1, _GRADES)
    x, w = np.polynomial.legendre.leggauss(16)
    for lift in _LIFTS:
        ends = np.unique(np.concatenate([[a, b], a + grades, b - grades, np.arange(a, b, 4*lift/3)]))
        half = np.diff(ends)/2
        s = ((ends[1:] + ends[:-1])/2)[:, None] + half[:, None]*x
        weight = half[:, None]*w/math.sqrt(2*math.pi)
        fall, rise = np.exp(-(s - a)/(2*lift)), np.exp(-(b - s)/(2*lift))
        path = s - 1j*direction*lift*(1 - fall)*(1 - rise)
        speed = 1 - 1j*direction*(fall*(1 - rise) - rise*(1 - fall))/2
        with np.errstate(all="ignore"):
            places, weights = y(path.reshape(-1)), (weight*speed*np.exp(-path**2/2)).reshape(-1)
            wanted = np.sum(weight*np.exp(-s**2/2)*y(s + 0j).real)
        # On both paths the mean is the same unless a singularity lies between them.
        if np.isfinite(places).all() and np.all(places.imag <= 0) and abs(places@weights - wanted) <= 1e-11*(1 + abs(wanted)):
            return places, weights
    raise ParameterError(f"isometry: phi'(x)^2 for {a:g} < x < {b:g} is not analytic and monotone enough for its law to be computed")


def _normal(x):
    return 0.5*math.erfc(-x/math.sqrt(2))


def _united(intervals):
    """Overlapping intervals as one."""
    found = []
    for lo, hi in sorted(intervals):
        if found and lo <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], hi))
        else:
            found.append((lo, hi))
    return found
