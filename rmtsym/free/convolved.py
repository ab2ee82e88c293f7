"""Convolutions and powers of laws at numbers: laws again.

in:   laws at numbers and measures
out:  FreeLaw: a SpectralLaw whose transform is certified at every point by subordination (subordination.py); shape.py says where it lives
"""
import math
from functools import cached_property

import numpy as np

from rmtsym.errors import LimitError, ParameterError
from rmtsym.free.charts import Chart
from rmtsym.free.moment_series import combined_moments
from rmtsym.free.shape import AT_EDGE, Shape
from rmtsym.free.sources import Source
from rmtsym.free.subordination import ADDITIVE, MULTIPLICATIVE, SMALL, Pair, Power, solve
from rmtsym.free.two_atoms import is_two_atoms, two_atom_guess
from rmtsym.law.spectral import SpectralLaw
from rmtsym.readers import shown
from rmtsym.runtime.subordination import certified

__all__ = ["FreeLaw"]

EPS = np.finfo(float).eps
#: Sizes of a law beyond which five terms of the expansion at infinity are exact.
_FAR = 1e4


class FreeLaw(SpectralLaw):
    """The law of a free convolution or power, at numbers.

    operation : "boxplus", "boxtimes", "boxplus_power" or "boxtimes_power"
    laws      : the two laws (measures), or the one of which a power is taken
    exponent  : t, for a power
    `certify(z)` counts what was certified. LimitError where a point cannot be.
    """

    def __init__(self, operation, laws, exponent=None):
        self.laws, self.exponent = tuple(laws), exponent
        self.name = operation               # repr needs it
        super().__init__(operation, _Evaluator(operation, laws, exponent, repr(self)))

    def __repr__(self):
        parts = [*map(shown, self.laws), *([] if self.exponent is None else [f"{self.exponent:g}"])]
        return f"{self.name}({', '.join(parts)})"

    def __eq__(self, other):
        if not isinstance(other, FreeLaw):
            return NotImplemented
        return (self.name, self.laws, self.exponent) == (other.name, other.laws, other.exponent)

    def __hash__(self):
        return hash((self.name, self.laws, self.exponent))

    def __reduce__(self):
        return FreeLaw, (self.name, self.laws, self.exponent)

    def certify(self, z):
        """{"points", "certified", "residual"}: how many points of z (as for `stieltjes`) have a proved branch, and the largest relative residual.

        What `stieltjes` and `pdf` return is certified always; points within rounding of an edge take the value next to them and do not count here.
        """
        z = np.atleast_1d(np.asarray(z, dtype=complex)).reshape(-1)
        solution = self._evaluator.solution(np.where(z.imag < 0, z.conj(), z))
        good = solution.is_certified
        return {"points": int(z.size), "certified": int(good.sum()), "residual": float(solution.residual[good].max()) if good.any() else math.inf}


class _Evaluator:
    """What SpectralLaw evaluates by."""

    def __init__(self, operation, laws, exponent, title):
        self.title = title
        self._operation, self._exponent = operation, exponent
        self._sources = [Source(law) for law in laws]
        self._coordinate = ADDITIVE if operation.startswith("boxplus") else MULTIPLICATIVE
        if self._coordinate is MULTIPLICATIVE:
            for source in self._sources:
                if source.lowest < 0:
                    raise ParameterError(f"{operation}: {shown(source.law)} reaches down to {source.lowest:g}, but free multiplication is for laws on [0, inf)")
        self._equation = Pair(self._coordinate, *self._sources) if exponent is None else Power(self._coordinate, self._sources[0], exponent)
        self._is_two_atoms = exponent is None and all(is_two_atoms(source) for source in self._sources)
        self._charts = {}

    # ---- where it lives

    @cached_property
    def shape(self):
        """The Shape: support, atoms, edges; found once."""
        return Shape(self._operation, self._sources, self._exponent, self._equation)

    def support(self):
        return list(self.shape.support)

    def atoms(self):
        return list(self.shape.atoms)

    def edges(self):
        return self.shape.edges()

    def edge_powers(self):
        return [(self.shape.power(lo), self.shape.power(hi)) for lo, hi in self.shape.support]

    # ---- values

    def solution(self, z):
        """The Solution at z, Im z >= 0."""
        z = np.where(z.imag == 0, z.real + 0j, z)
        guess = two_atom_guess(self._coordinate, *self._sources, z) if self._is_two_atoms else None
        return solve(self._equation, self._coordinate.coordinate(z), guess)

    def stieltjes(self, z, out):
        self._fill(z, out, None)

    def stieltjes_gradient(self, z, out, dz, dparams):
        self._fill(z, out, dz)

    def density(self, x, out):
        support = self.shape.support
        inside = np.zeros(x.shape, bool)
        for lo, hi in support:
            inside |= (x >= lo) & (x <= hi)
        out[:] = np.where(np.isnan(x), np.nan, 0.0)
        if inside.any():
            out[inside] = self._values(x[inside].astype(complex), is_density=True)[0].imag/math.pi

    def _bulk(self, x, support, size):
        """(m, m') at real points of the support: one certified step of Newton's method from the charts; NaN where these do not suffice.

        At an edge, to rounding, the chart's own value: there it continues the certified values next to it.
        """
        z = x.astype(complex)
        m, d = np.full(x.size, complex(np.nan, np.nan)), np.full(x.size, complex(np.nan, np.nan))
        with np.errstate(all="ignore"):
            y = self._coordinate.coordinate(z)
            y1 = np.full(x.size, complex(np.nan, np.nan))
            interval = np.searchsorted([lo for lo, _ in support], x, side="right") - 1 if len(support) > 1 else np.zeros(x.size, int)
            for k in np.unique(interval):
                self._chart(int(k)).guess(y, y1, interval == k if len(support) > 1 else None)
            known = np.flatnonzero(np.isfinite(y1))
            if known.size:
                y, y1, z = (row if known.size == x.size else row[known] for row in (y, y1, z))
                step, slope, f, df, _, y2 = self._equation.newton(y, y1)
                certified(y, y1, y2, step, slope, f, self._coordinate.top, SMALL)
                at_edge = np.flatnonzero(np.isnan(f))
                if at_edge.size:
                    ends = np.array(support).ravel()
                    at_edge = at_edge[np.min(np.abs(z[at_edge].real[:, None] - ends), axis=1) <= AT_EDGE*size]
                    first = self._equation.level(y1[at_edge])
                    f[at_edge] = first.real + 1j*np.clip(first.imag, 0, self._coordinate.top)
                m[known], d[known] = self._coordinate.stieltjes(z, f, df)
        return m, d

    def _chart(self, k):
        """The Chart of the k-th interval of the support, made once."""
        if k not in self._charts:
            lo, hi = self.shape.support[k]
            if self._coordinate is MULTIPLICATIVE:
                lo, hi = math.log(lo) if lo > 0 else -math.inf, math.log(hi)
            self._charts[k] = Chart(self._equation, lo, hi)
        return self._charts[k]

    def density_gradient(self, x, out, dx, dparams):
        self.density(x, out)
        m, d = np.empty(x.size, complex), np.empty(x.size, complex)
        self._fill(x.astype(complex), m, d)
        dx[:] = np.where(out > 0, d.imag/math.pi, 0.0)

    def _fill(self, z, out, dz):
        below = z.imag < 0
        upper = np.where(below, z.conj(), z)
        good = np.isfinite(upper)
        out[:] = np.where(np.isinf(upper), 0, np.nan)
        d = np.full(z.shape, complex(np.nan, np.nan))
        d[np.isinf(upper)] = 0
        if good.any():
            out[good], d[good] = self._values(upper[good])
        out[below] = out[below].conj()
        if dz is not None:
            dz[:] = np.where(below, d.conj(), d)

    def _values(self, z, is_density=False):
        """(m, m') at finite z, Im z >= 0: far from a bounded law by its expansion, which neither cancels nor overflows."""
        support, size = self.shape.support, self.shape.size
        lowest = self.shape.lowest_resolved()
        below = np.abs(z) < lowest
        if below.any():
            # So near to 0 what is not the atom's is a power: from the point in the same direction that floats still resolve.
            ratio = np.where(below, np.abs(z)/lowest, 1.0)
            with np.errstate(all="ignore"):
                at = np.where(below, np.where(z == 0, lowest, z/ratio), z)
            m, d = self._values(at, is_density)
            power, mass = 1/self.shape.power(0.0) - 1, self.shape.mass_at_zero
            with np.errstate(all="ignore"):
                m, d = (m + mass/at)*ratio**power - mass/z, (d - mass/(at*at))*ratio**(power - 1) + mass/(z*z)
            m[z == 0], d[z == 0] = complex(0, math.inf), complex(np.nan, np.nan)
            return m, d
        far = np.abs(z) > _FAR*size
        if not far.any() or any(math.isinf(end) for interval in support for end in interval):
            return self._certified(z, is_density)
        m, d = np.empty_like(z), np.empty_like(z)
        if not far.all():
            m[~far], d[~far] = self._certified(z[~far], is_density)
        w = 1/z[far]
        moments = [float(moment) for moment in self.moments(4)]
        m[far] = -w*sum(moment*w**k for k, moment in enumerate(moments))
        d[far] = w*w*sum((k + 1)*moment*w**k for k, moment in enumerate(moments))
        return m, d

    def _certified(self, z, is_density):
        """The same by subordination; what lies at an edge takes the value next to it."""
        support, atoms, size = self.shape.support, self.shape.atoms, self.shape.size
        z = np.where(z.imag == 0, z.real + 0j, z)
        if self._coordinate is MULTIPLICATIVE:
            # m(0) is the limit from the left; log 0 has no place in the strip.
            z = np.where(z == 0, -1e-290*size, z)
        m, d = np.full(z.shape, complex(np.nan, np.nan)), np.full(z.shape, complex(np.nan, np.nan))
        inside = np.zeros(z.shape, bool)
        for lo, hi in support:
            inside |= (z.imag == 0) & (z.real >= lo) & (z.real <= hi)
        if inside.all():
            m, d = self._bulk(z.real, support, size)
        elif inside.any():
            m[inside], d[inside] = self._bulk(z.real[inside], support, size)
        for x, _ in [] if is_density else atoms:
            at = (z.real == x) & (z.imag == 0) if x else np.abs(z) <= 1e-290*size
            m[at], d[at] = complex(0, math.inf), complex(np.nan, np.nan)
        rest = np.flatnonzero(np.isnan(m))
        if rest.size:
            # Off the law, so near to the axis that m is its first Taylor polynomial there
            room = self._room(z[rest].real, support, atoms)
            at = np.where((z[rest].imag > 0) & (z[rest].imag < 1e-8*room), z[rest].real + 0j, z[rest])
            found = self.solution(at)
            good = found.is_certified
            value, slope = self._coordinate.stieltjes(at, found.f, found.df)
            value = np.where(at == z[rest], value, value.real + 1j*(z[rest].imag*slope.real))
            m[rest[good]], d[rest[good]] = value[good], slope[good]
            if self._coordinate is MULTIPLICATIVE:
                self._restore(z, m, d, rest[good & (at == z[rest])], room[good & (at == z[rest])])
            missing = rest[~good]
            if missing.size and self._is_two_atoms:
                self._closed_form(z, m, d, missing)
                missing = missing[np.isnan(m[missing])]
            between = missing[self._room(z[missing].real, support, atoms) > 1e-6*size]
            if between.size:
                self._between(z, m, d, between, self._room(z[between].real, support, atoms))
                missing = missing[np.isnan(m[missing])]
            if missing.size:
                m[missing], d[missing] = self._beside(z[missing], support, atoms, size)
        return m, d

    def _closed_form(self, z, m, d, where):
        """Values on the support of two two-atom laws where T is the identity, or nearly."""
        guess = two_atom_guess(self._coordinate, *self._sources, z[where])
        f = self._equation.level(guess)
        h = 1e-4*np.maximum(np.abs(z[where]), 1e-3*self.shape.size)
        rise = [self._equation.level(two_atom_guess(self._coordinate, *self._sources, z[where] + sign*h)) for sign in (1, -1)]
        derivative = (rise[0] - rise[1])/(2*h)*(1 if self._coordinate is ADDITIVE else z[where])
        inside = guess.imag > 1e-3*np.abs(guess)
        m[where[inside]], d[where[inside]] = (part[inside] for part in self._coordinate.stieltjes(z[where], f, derivative))

    def _between(self, z, m, d, where, room):
        """Values off the law where m = 0, F is infinite: means over both sides, extrapolated."""
        means = []
        for step in (1e-3, 2e-3):
            sides = []
            for sign in (1, -1):
                at = z[where] + sign*step*room
                found = self.solution(at)
                value = np.array(self._coordinate.stieltjes(at, found.f, found.df))
                sides.append(np.where(found.is_certified, value, complex(np.nan, np.nan)))
            means.append((sides[0] + sides[1])/2)
        m[where], d[where] = (4*means[0] - means[1])/3

    def _room(self, x, support, atoms):
        """The distance of real x from the law, and from 0 where log z is the coordinate."""
        places = [*([0.0] if self._coordinate is MULTIPLICATIVE else []), *(x for x, _ in atoms),
                  *(end for interval in support for end in interval if math.isfinite(end))]
        room = np.min(np.abs(x[:, None] - np.array([places])), axis=1) if places else np.zeros(x.shape)
        for lo, hi in support:
            room[(x >= lo) & (x <= hi)] = 0
        return room

    def _restore(self, z, m, d, where, room):
        """Im m next to the real axis off the law. y = log z, or y_1, may lie next to i pi, where a small distance is lost: integrate Re m'."""
        near = where[(z[where].imag > 0) & (z[where].imag < 1e-3*room)]
        if near.size:
            on_axis = self.solution(z[near].real)
            good = on_axis.is_certified
            slope = self._coordinate.stieltjes(z[near].real + 0j, on_axis.f, on_axis.df)[1].real
            m.imag[near[good]] = (z[near].imag*(2*slope + d[near].real)/3)[good]

    def _beside(self, z, support, atoms, size):
        """Values at points that cannot be told from an edge: those of the nearest points that can."""
        # Not at 0 where the density is a power of the distance: no value there is that of a neighbour.
        is_power = self.shape.lowest_resolved() > 0
        places = np.array([*(end for interval in support for end in interval if math.isfinite(end) and (end or not is_power)),
                           *(x for x, _ in atoms if x or not is_power)])
        m, d = np.full(z.shape, complex(np.nan, np.nan)), np.full(z.shape, complex(np.nan, np.nan))
        left = np.ones(z.shape, bool)
        gap = np.min(np.abs(z[:, None] - places[None]), axis=1) if places.size else np.full(z.shape, np.inf)
        # What rounding of z, or a hundredth of the distance, may change: farther neighbours would be another value.
        reach = np.where(gap <= AT_EDGE*size, np.maximum(64*EPS*size, .01*gap), 0.0)
        step = 4*EPS*size
        while (near := left & (step <= reach)).any():
            for direction in (1j, 1, -1):
                active = np.flatnonzero(near & left)
                if not active.size:
                    break
                at = z[active] + direction*step
                found = self.solution(at)
                good = found.is_certified
                m[active[good]], d[active[good]] = (part[good] for part in self._coordinate.stieltjes(at, found.f, found.df))
                left[active[good]] = False
            step *= 4
        if left.any():
            raise LimitError(f"{self.title}: the branch at z = {z[left][0]:.17g} could not be certified")
        return m, d

    # ---- moments

    def moments(self, k):
        return combined_moments(self._operation, [source.moments(k) for source in self._sources], self._exponent)

    def cumulants(self, k):
        return None
