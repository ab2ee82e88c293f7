"""The law of a deep kernel at numbers.

in:   a Chain (deep_laws_equation.py), its atoms, the network it comes from
out:  ChainLaw, and DeepLaw with its network, a SpectralLaw: every value certified (deep_laws_solve.py), support and edges found once (deep_laws_support.py)
"""
import math
import threading
from functools import cached_property

import numpy as np

from rmtsym.errors import LimitError
from rmtsym.gaussian.deep_laws_solve import solve
from rmtsym.gaussian.deep_laws_support import find_support, is_thin
from rmtsym.gaussian.deep_laws_table import tabulated
from rmtsym.law.spectral import SpectralLaw

__all__ = ["ChainLaw", "DeepLaw"]

_BLOCK = 1 << 12
_CIRCLE = 160               # nodes for moments
_NEAR_EDGE = 2e-4           # of a bulk or gap: next to an edge the density is sqrt(distance) times a cubic through values further in
_RESOLVED = 1e-7            # of |m|: smaller densities beside an atom are rounding
_THIN = 4.0                 # the power of s at the end of a thin tail
_NODES = np.array([1.0, 2.0, 3.0, 4.0])


class ChainLaw(SpectralLaw):
    """A law that a Chain describes. chain, atoms, power : of chain_of (deep_laws_chain.py); title : how errors call it"""

    def __init__(self, kind, chain, atoms, power, title):
        self._parts = chain, tuple(atoms), power
        super().__init__(kind, _Evaluator(chain, list(atoms), power, title))

    def certify(self, z):
        """{"points", "certified", "residual"}: how many points of z have a proved branch, and the largest relative residual.

        Points within rounding of an edge take the value next to them and do not count here.
        """
        z = np.atleast_1d(np.asarray(z, dtype=complex)).reshape(-1)
        found = solve(self._parts[0], np.where(z.imag < 0, z.conj(), z.real + 1j*np.abs(z.imag)))
        good = found.is_certified
        return {"points": int(z.size), "certified": int(good.sum()), "residual": float(found.residual[good].max()) if good.any() else math.inf}

    def _distribution(self):
        return self._evaluator.table()


class DeepLaw(ChainLaw):
    """The limiting spectrum of the conjugate or tangent kernel of a random network; immutable, picklable.

    network : Network (deep_laws.py): what it is the law of; .matrix(n) draws one
    chain   : its equations                 atoms : [(x, mass), ...]      power : of s in x = shift + s^power, where the density starts at the shift
    """

    def __init__(self, network, chain, atoms, power):
        self.network = network
        super().__init__(network.kind, chain, atoms, power, repr(network))

    @property
    def shift(self):
        """Below it there is no eigenvalue in the limit: r_+ of a tangent kernel, 0 for a conjugate kernel."""
        return self._parts[0].shift

    @property
    def weights(self):
        """(q_0, ..., q_L): the kernel is close to shift + sum q_l K_l, K_l the conjugate kernels of the layers, K_0 = X^T X."""
        return self.network.weights

    def matrix(self, n, rng=None):
        """The kernel of a random network and n samples, n x n; its sizes are the ratios times n, rounded. rng : seed, Generator or None."""
        return self.network.matrix(n, rng)

    def __repr__(self):
        return repr(self.network)

    def __eq__(self, other):
        return self.network == other.network if isinstance(other, DeepLaw) else NotImplemented

    def __hash__(self):
        return hash(self.network)

    def __reduce__(self):
        return DeepLaw, (self.network, *self._parts)


class _Evaluator:
    """What SpectralLaw evaluates by."""

    def __init__(self, chain, atoms, power, title):
        self.chain, self._atoms, self._power, self._title = chain, sorted(atoms), power, title
        self._lock = threading.RLock()
        self._support = self._ends = self._table = None

    # ---- where it lives

    def support(self):
        with self._lock:
            if self._support is None:
                self._ends = None
                self._support = find_support(self.chain, self._atoms, self._title)
                self._table = self._tabulated()
            return self._support

    def edges(self):
        return [end for interval in self.support() for end in interval]

    def atoms(self):
        return self._atoms

    def edge_powers(self):
        first = _THIN if is_thin(self.chain, self._atoms) else self._power
        return [(first if lo == self.chain.shift else 2.0, 2.0) for lo, _ in self.support()]

    def table(self):
        """The Distribution, made with the support, which its total mass proves complete."""
        self.support()
        return self._table

    def _tabulated(self):
        def density(x):
            values = np.empty_like(x)
            self.density(x, values)
            return values
        try:
            tolerance, defect = (1e-10, 3e-5) if self.chain.is_continuum else (1e-12, 1e-8)
            return tabulated(density, self._support, self.edge_powers(), self._atoms, tolerance, defect, self._title)
        except LimitError:
            self._support = None
            raise

    # ---- values

    def stieltjes(self, z, out):
        self._fill(z, out, None)

    def stieltjes_gradient(self, z, out, dz, dparams):
        self._fill(z, out, dz)

    def _fill(self, z, out, dz):
        below = z.imag < 0
        upper = np.where(below, z.conj(), z.real + 1j*np.abs(z.imag))
        m, d = np.full(z.shape, complex(np.nan, np.nan)), np.full(z.shape, complex(np.nan, np.nan))
        m[np.isinf(upper)] = d[np.isinf(upper)] = 0
        at_atom = np.zeros(z.shape, bool)
        for x, _ in self._atoms:
            at_atom |= (upper.real == x) & (upper.imag == 0)
        if self.edge_powers() and self.support()[0][0] == self.chain.shift:
            at_atom |= (upper.real == self.chain.shift) & (upper.imag == 0)
        m[at_atom] = complex(0, math.inf)
        where = np.flatnonzero(np.isfinite(upper) & ~at_atom)
        for start in range(0, where.size, _BLOCK):
            part = where[start:start + _BLOCK]
            m[part], d[part] = self._values(upper[part])
        out[:] = np.where(below, m.conj(), m)
        if dz is not None:
            dz[:] = np.where(below, d.conj(), d)

    def _values(self, z):
        """(m, m') at finite z, Im z >= 0."""
        room = self._room(z.real)
        # Off the law, so near to the axis that m is its first Taylor polynomial there
        near = (z.imag > 0) & (z.imag < 1e-8*room)
        m, d = self._certified(np.where(near, z.real + 0j, z))
        m = np.where(near, m.real + 1j*z.imag*d.real, m)
        # A little further off Im m, small, is the integral of Re m'.
        low = np.flatnonzero((z.imag > 0) & (z.imag < 1e-3*room) & ~near)
        if low.size:
            m.imag[low] = z[low].imag*(2*self._certified(z[low].real + 0j)[1].real + d[low].real)/3
        return m, d

    def _certified(self, z):
        found = solve(self.chain, z)
        m, d, good = found.u[0].copy(), found.slope[0].copy(), found.is_certified
        # Points that cannot be told from an edge: the values of the nearest that can.
        distance = 1e-15*self.chain.size
        while not good.all() and distance < 1e-6*self.chain.size:
            left = np.flatnonzero(~good)
            for side in (1, -1):
                beside = solve(self.chain, z[left] + side*distance)
                kept = beside.is_certified & ~good[left]
                m[left[kept]], d[left[kept]] = beside.u[0, kept], beside.slope[0, kept]
                good[left[kept]] = True
            distance *= 10
        if not good.all():
            raise LimitError(f"{self._title}: no certified value at z = {z[~good][0]:.6g}")
        return m, d

    def _room(self, x):
        """The distance of real x from the law."""
        places = [x for x, _ in self._atoms] + self.edges()
        room = np.min(np.abs(x[:, None] - np.array([places])), axis=1)
        for lo, hi in self.support():
            room[(x >= lo) & (x <= hi)] = 0
        return room

    def density(self, x, out):
        self._density(x, out, None)

    def density_gradient(self, x, out, dx, dparams):
        self._density(x, out, dx)

    def _density(self, x, out, dx):
        out[:] = np.where(np.isnan(x), np.nan, 0.0)
        if dx is not None:
            dx[:] = out
        for k, (lo, hi) in enumerate(self.support()):
            where = np.flatnonzero((x > lo) & (x < hi))
            if lo == self.chain.shift and self._tail:
                # Below what rounding resolves beside an atom: a power
                start, level, exponent = self._tail
                low = x[where] - lo < start
                at, where = where[low], where[~low]
                out[at] = level*((x[at] - lo)/start)**exponent
                if dx is not None:
                    dx[at] = out[at]*exponent/(x[at] - lo)
            for end, reach, polynomial in self._near_ends(k):
                distance = np.abs(x[where] - end)
                close = distance <= reach
                at, where = where[close], where[~close]
                share = distance[close]/reach
                out[at] = np.sqrt(share)*np.polyval(polynomial, share)
                if dx is not None:
                    slope = .5*np.polyval(polynomial, share)/np.sqrt(share) + np.sqrt(share)*np.polyval(np.polyder(polynomial), share)
                    dx[at] = slope/reach*(1 if end == lo else -1)
            for start in range(0, where.size, _BLOCK):
                part = where[start:start + _BLOCK]
                m, d = self._certified(x[part] + 0j)
                out[part] = np.maximum(m.imag, 0.0)/math.pi
                if dx is not None:
                    dx[part] = np.where(m.imag > 0, d.imag/math.pi, 0.0)

    @cached_property
    def _tail(self):
        """(x - shift, density, exponent) where a thin tail above the shift sets in to be resolved; None where there is none."""
        if not is_thin(self.chain, self._atoms):
            return None
        x = np.geomspace(1e-12, 1e-2, 101)*self.chain.size
        found = solve(self.chain, self.chain.shift + x + 0j)
        x, m = x[found.is_certified], found.u[0, found.is_certified]
        start = int(np.argmax(m.imag > _RESOLVED*np.abs(m)))
        return x[start], m[start].imag/math.pi, float(np.log(m[start + 1].imag/m[start].imag)/np.log(x[start + 1]/x[start]))

    def _near_ends(self, k):
        """[(end, reach, polynomial)] for the ends of the k-th bulk at which the density is a root."""
        with self._lock:
            if self._ends is None:
                support = self.support()
                self._ends = [[] for _ in support]
                for index, (lo, hi) in enumerate(support):
                    before = lo - support[index - 1][1] if index else lo - self.chain.shift
                    after = support[index + 1][0] - hi if index + 1 < len(support) else hi - lo
                    for end, gap in ((lo, before), (hi, after)):
                        reach = _NEAR_EDGE*min(hi - lo, gap)
                        if end == self.chain.shift or reach < 1e-9*abs(end):
                            continue
                        m, _ = self._certified(end + (reach if end == lo else -reach)*_NODES + 0j)
                        # a narrow gap or a bulk nearly split has roots at both ends
                        polynomial = np.polyfit(_NODES, m.imag/math.pi/np.sqrt(_NODES), 3)
                        if np.polyval(polynomial, 0.0) > 0:
                            self._ends[index].append((end, reach, polynomial))
            return self._ends[k]

    # ---- moments

    def moments(self, k):
        """[1, m_1, ..., m_k]: by Cauchy's integral over a circle around the law."""
        places = [*self.edges(), *(x for x, _ in self._atoms)]
        centre, radius = (min(places) + max(places))/2, .8*(max(places) - min(places)) + 1e-3*max(places)
        arc = radius*np.exp(1j*(np.arange(_CIRCLE) + .5)*math.pi/_CIRCLE)
        z = centre + arc
        weighted = -self._certified(z)[0]*arc/_CIRCLE
        return [1.0, *(float(np.sum((weighted*z**j).real)) for j in range(1, k + 1))]

    def cumulants(self, k):
        """None: they follow from the moments."""
