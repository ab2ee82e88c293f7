"""A sample covariance law at a ratio and a population: what its generated kernels need, made once.

in:   generated kernels of kind "population", c, and the population (Discrete, Empirical or PowerLaw)
out:  Population: the evaluator that FrozenLaw works with (see rmtsym/law/evaluation.py)

The spectrum of W = X X^T/n, X = S^{1/2} Z, S with spectrum H, p/n -> c: an atom at 0 of mass max(H{0}, 1 - 1/c), and a continuous part
between the edges of runtime/population_edges.py. The companion X^T X/n has the free cumulants c h_k, h_k the moments of H (a compound free
Poisson law), and c times the moments of W.
"""
import functools
import math
from fractions import Fraction

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.runtime import series
from rmtsym.runtime.population_edges import margin_of, population_edges, power_law_edges

__all__ = ["Population", "prepare"]

#: Populations of more atoms have their moments from floats (correctly rounded sums) rather than from exact fractions.
_EXACT_ATOMS = 200
#: |z| beyond which m = -1/z, in units of the upper edge's bound 4 max(1, c) max t
_FAR = 1e20


def prepare(kernels, values):
    """The evaluator of a population law; values: validated parameters, one real (the ratio) and one population."""
    by_kind = {kind: name for name, kind, _ in kernels.PARAMETERS}
    return Population(kernels, values[by_kind["real"]], values[by_kind["population"]])


class Population:
    """Kernels at a ratio c and a population measure.

    stieltjes(z, out) density(x, out) stieltjes_gradient(z, out, dz, dparams) density_gradient(x, out, dx, dparams): contiguous arrays;
    support() edges() atoms() edge_powers() moments(k) cumulants(k): lists.
    arguments : what the kernels take after their arrays: c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges
    suffix    : of the kernels' names, "" for atoms and "_power" for a power law

    Raises ParameterError for a population that is neither atomic nor a PowerLaw.
    """

    def __init__(self, kernels, c, measure):
        self._kernels, self._c, self._measure = kernels, float(c), measure
        self._is_atomic = hasattr(measure, "locations")
        if not self._is_atomic and not hasattr(measure, "kind"):
            raise ParameterError(f"{kernels.NAME}: population = {measure!r}, but a Discrete, Empirical or PowerLaw measure is wanted")
        self.suffix = "" if self._is_atomic else "_power"

    @functools.cached_property
    def arguments(self):
        c = self._c
        if not self._is_atomic:
            kind, parameter = self._measure.kind, float(self._measure.parameter)
            far = _FAR*4*max(1.0, c) if kind == "exponent" else 1e300
            edges = power_law_edges(c, kind, parameter)
            return (c, 1 - c, np.array([parameter]), np.zeros(1), 1 if kind == "exponent" else 2, 0.0, far, *edges, 2)
        t, w = self._measure.locations, self._measure.weights
        positive = t > 0
        w0 = math.fsum(w[~positive])
        t, w = np.ascontiguousarray(t[positive]), np.ascontiguousarray(w[positive])
        if not t.size:
            nothing = np.empty(0)
            return c, 1.0, t, w, 0, w0, 0.0, nothing, nothing, nothing, 0
        margin = margin_of(c, w)
        edges = population_edges(c, t, w, margin)
        return c, margin, t, w, t.size, w0, _FAR*4*max(1.0, c)*t[-1], *edges, edges[0].size

    def _kernel(self, name):
        return getattr(self._kernels, name + self.suffix)

    def stieltjes(self, z, out):
        self._kernel("stieltjes")(z, out, *self.arguments)

    def density(self, x, out):
        self._kernel("density")(x, out, *self.arguments)

    def stieltjes_gradient(self, z, out, dz, dparams):
        self._kernel("stieltjes_gradient")(z, out, dz, dparams, *self.arguments)

    def density_gradient(self, x, out, dx, dparams):
        self._kernel("density_gradient")(x, out, dx, dparams, *self.arguments)

    def edges(self):
        """Ends of the support's intervals, ascending; the last is inf for a Pareto population."""
        return self.arguments[7].tolist()

    def support(self):
        """[(lo, hi), ...]: intervals of the continuous part."""
        edges = self.edges()
        return list(zip(edges[::2], edges[1::2], strict=True))

    def atoms(self):
        """[(0, max(H{0}, 1 - 1/c))] where that is positive."""
        margin, w0 = self.arguments[1], self.arguments[5]
        # 1 - 1/c > H{0} exactly where c H(0, inf) > 1
        mass = 1 - 1/self._c if margin < 0 else w0
        return [(0.0, mass)] if mass > 0 else []

    def edge_powers(self):
        """(q, q') an interval: x = lo + w s^q makes the density smooth in s; at inf x = split + w (s^-q - 1)."""
        if self._is_atomic:
            # Square roots; at the hard edge 0 of c H(0, inf) = 1 the inverse of one
            return [(2, 2)]*len(self.support())
        margin, parameter = self.arguments[1], self._measure.parameter
        if self._measure.kind == "tail":
            # The density falls like x^(-a-1).
            return [(2, max(1.0, math.ceil(parameter))/parameter)]
        if margin < 0:
            return [(2, 2)]
        if margin > 0:
            # Like the population at 0: x^(1/a - 1)
            return [(parameter*max(1, math.ceil(1/parameter)), 2)]
        # x^(-1/2), or x^(-a/(a+1)) where E[1/t] is infinite
        return [(2 if parameter < 1 else parameter + 1, 2)]

    def moments(self, k):
        """[m_0, ..., m_k], Fractions, or inf where they are infinite."""
        population = [self._population_moment(j) for j in range(1, k + 1)]
        finite = population.index(math.inf) if math.inf in population else k
        c = Fraction(self._c)
        companion = self._kernels.companion_cumulants(finite, population[:finite], c)
        exact = [series.moment_from_cumulants(companion[:n], n)/c for n in range(1, finite + 1)]
        return [Fraction(1), *exact, *[math.inf]*(k - finite)]

    def cumulants(self, k):
        """None: they follow from the moments."""

    def _population_moment(self, j):
        """h_j as a Fraction, or inf."""
        measure = self._measure
        if not self._is_atomic:
            parameter = Fraction(measure.parameter)
            if measure.kind == "exponent":
                return 1/(1 + j*parameter)
            return parameter/(parameter - j) if j < parameter else math.inf
        if measure.locations.size > _EXACT_ATOMS:
            moment = measure.moment(j)
            return Fraction(moment) if math.isfinite(moment) else math.inf
        weights = [Fraction(w) for w in measure.weights.tolist()]
        return sum(w*Fraction(t)**j for w, t in zip(weights, measure.locations.tolist(), strict=True))/sum(weights)
