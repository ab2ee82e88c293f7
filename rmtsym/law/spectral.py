"""A spectral law as SciPy's distributions are used, whatever it is evaluated by.

in:   an evaluator: density and Stieltjes transform at arrays, support, edges, atoms, moments
out:  SpectralLaw: density, distribution function, quantiles, samples, Stieltjes transform, moments, edges and atoms as numbers

Distribution function and quantiles come from one table of the density's panels (runtime/quadrature.py), moments and free cumulants in
rational arithmetic where the evaluator has them (runtime/series.py), from the density otherwise. SymPy is not imported.

An evaluator has, for contiguous flat arrays,
    stieltjes(z, out)  density(x, out)  stieltjes_gradient(z, out, dz, dparams)  density_gradient(x, out, dx, dparams)
and support() edges() atoms() edge_powers(): lists, one pair of powers an interval; moments(k): [m_0, ..., m_k] or None;
cumulants(k): [k_1, ..., k_k] or None.
"""
import math
import numbers
import threading

import numpy as np

from rmtsym.errors import GeneratedCodeError, ParameterError
from rmtsym.law.evaluation import shaped
from rmtsym.law.parameters import shown
from rmtsym.runtime import series
from rmtsym.runtime.arrays import BLOCK, as_points, map_points

__all__ = ["SpectralLaw"]


class SpectralLaw:
    """A probability measure on the real line by its evaluator; thread-safe.

    name      : what errors call it
    evaluator : as above
    Points x and z are scalars, lists or arrays of any shape; the shape is kept, scalars give Python numbers, NaN gives NaN.
    """

    def __init__(self, name, evaluator):
        self.name = name
        self._evaluator = evaluator
        self._lock = threading.RLock()
        self._distribution_table = None
        self._moments = [1]

    _gradient_names = ()            # of the real parameters

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    # -- transform and density ----------------------------------------------------------------------------------------------------

    def stieltjes(self, z, out=None):
        """m(z) = int mu(dx)/(x - z) on C and on the real axis.

        z   : real or complex, any shape. An imaginary part +-0 means the limit from C+; below the axis m is the conjugate.
        out : C-contiguous complex128 array of z's shape to write into, or None.
        Returns complex of z's shape; inf at an atom, NaN where z is NaN. ParameterError for strings, objects and a wrong `out`.
        """
        label = f"{self.name}: stieltjes: z"
        return map_points(self._evaluator.stieltjes, as_points(z, label, "iufc"), complex, complex, out, label, z)

    def pdf(self, x, out=None):
        """Density of the continuous part at real x (atoms apart), 0 outside the support.

        out : C-contiguous float64 array of x's shape to write into, or None. ParameterError for complex x, strings, a wrong `out`.
        """
        label = f"{self.name}: pdf: x"
        return map_points(self._evaluator.density, as_points(x, label), float, float, out, label, x)

    def hilbert(self, x):
        """Re m(x)/pi = (1/pi) p.v. int mu(dt)/(t - x) at real x: minus the Hilbert transform (1/pi) p.v. int mu(dt)/(x - t)."""
        def transform(points, result):
            for start in range(0, len(points), BLOCK):
                block = points[start:start + BLOCK].astype(complex)
                values = np.empty_like(block)
                self._evaluator.stieltjes(block, values)
                np.divide(values.real, math.pi, out=result[start:start + BLOCK])
        return self._map(transform, x, "hilbert: x")

    def stieltjes_gradient(self, z):
        """(m, {"z": dm/dz, parameter: dm/dparameter, ...}) for the real parameters; each of z's shape."""
        label = f"{self.name}: stieltjes_gradient: z"
        return self._gradient(self._evaluator.stieltjes_gradient, as_points(z, label, "iufc"), complex, "z", z)

    def pdf_gradient(self, x):
        """(density, {"x": d/dx, parameter: d/dparameter, ...}) for the real parameters; each of x's shape."""
        label = f"{self.name}: pdf_gradient: x"
        return self._gradient(self._evaluator.density_gradient, as_points(x, label), float, "x", x)

    def _gradient(self, kernel, points, dtype, variable, original):
        names = self._gradient_names
        flat = np.array(points, dtype=dtype, order="C").reshape(-1)
        rows = np.empty((2, flat.size), dtype)
        by_parameter = np.empty((len(names), flat.size), dtype)
        kernel(flat, rows[0], rows[1], by_parameter)
        as_given = [shaped(row, points.shape, original) for row in (*rows, *by_parameter)]
        return as_given[0], dict(zip((variable, *names), as_given[1:]))

    # -- distribution -------------------------------------------------------------------------------------------------------------

    def cdf(self, x):
        """mu((-inf, x]), right-continuous at atoms; 1e-12 absolute and 1e-9 relative (to the lower tail)."""
        return self._map(self._distribution().cdf, x, "cdf: x")

    def sf(self, x):
        """mu((x, inf)) = 1 - cdf(x), accurate relative to the upper tail."""
        return self._map(self._distribution().sf, x, "sf: x")

    def ppf(self, q):
        """Quantile inf{x : cdf(x) >= q}: the lower end of the law at q = 0, the upper end at q = 1, the left end of a gap at its level.

        ParameterError where q lies outside [0, 1]; NaN where q is NaN.
        """
        return self._map(self._distribution().ppf, self._levels(q, "ppf"), "ppf: q", q)

    def isf(self, q):
        """Quantile from above, inf{x : sf(x) <= q}; accurate for small q. Errors as in `ppf`."""
        return self._map(self._distribution().isf, self._levels(q, "isf"), "isf: q", q)

    quantile = ppf

    def rvs(self, size=None, rng=None):
        """Independent draws from the law (atoms included), by quantiles of uniform numbers.

        size : int, tuple, or None for one Python float. rng : seed, numpy.random.Generator or None.
        """
        try:
            uniform = np.random.default_rng(rng).random(size)
        except (TypeError, ValueError) as problem:
            raise ParameterError(f"{self.name}: rvs: size = {shown(size)}, rng = {shown(rng)}: {problem}") from None
        return self.ppf(uniform)

    def _levels(self, q, what):
        levels = as_points(q, f"{self.name}: {what}: q")
        wrong = (levels < 0) | (levels > 1)
        if np.any(wrong):
            worst = float(levels[wrong].flat[0])
            raise ParameterError(f"{self.name}: {what}: q = {worst!r}, but a probability must lie in [0, 1]")
        return levels

    def _map(self, kernel, points, what, original=None):
        """kernel(block, result) over real points; `original` is what the caller gave, where that is not `points`."""
        label = f"{self.name}: {what}"
        return map_points(kernel, as_points(points, label), float, float, None, label, points if original is None else original)

    def _distribution(self):
        with self._lock:
            if self._distribution_table is None:
                from rmtsym.runtime.quadrature import Distribution
                intervals = self.support()

                def density(x):
                    values = np.empty_like(x)
                    self._evaluator.density(x, values)
                    return values
                self._distribution_table = Distribution(density, intervals, self._evaluator.edge_powers(), self.atoms(), self.edges(), repr(self))
            return self._distribution_table

    # -- moments ------------------------------------------------------------------------------------------------------------------

    def moment(self, k):
        """int x^k mu(dx), k = 0, 1, 2, ...; inf where it is infinite. To the last digit where the law has a polynomial."""
        k = self._order(k, 0, "moment")
        return series.nearest_float(self._moments_to(k)[k])

    def exact_moments(self, k):
        """[m_0, ..., m_k] as Fractions, or None where the law has no polynomial that gives them."""
        moments = self._evaluator.moments(self._order(k, 0, "exact_moments"))
        return None if moments is None or any(isinstance(moment, float) for moment in moments) else list(moments)

    def free_cumulant(self, k):
        """k-th free cumulant, k = 1, 2, ...: R(g) = sum k_n g^(n-1)."""
        k = self._order(k, 1, "free_cumulant")
        known = self._evaluator.cumulants(k)
        if known is not None:
            return series.nearest_float(known[k - 1])
        moments = self._moments_to(k)
        infinite = [moment == math.inf for moment in moments[:k + 1]]
        if any(infinite):
            return math.nan if any(infinite[:k]) else math.inf
        return series.nearest_float(series.cumulant_from_moments(moments, k))

    def mean(self):
        """int x mu(dx)."""
        return self.moment(1)

    def var(self):
        """int x^2 mu(dx) - mean^2."""
        return self.free_cumulant(2)

    def _moments_to(self, k):
        with self._lock:
            if len(self._moments) <= k:
                self._moments = self._evaluator.moments(k) or self._moments_by_quadrature(k)
            return self._moments

    def _moments_by_quadrature(self, k):
        if any(math.isinf(end) for interval in self.support() for end in interval):
            raise GeneratedCodeError(f"{self.name}: moments of an unbounded law need its polynomial, and its kernels have none")
        table = self._distribution()
        return [1, *(table.expect(lambda x, j=j: x**j) for j in range(1, k + 1))]

    def _order(self, k, least, what):
        is_whole = isinstance(k, numbers.Integral) or (isinstance(k, numbers.Real) and math.isfinite(k) and k == int(k))
        if isinstance(k, (bool, np.bool_)) or not is_whole or k < least:
            raise ParameterError(f"{self.name}: {what}: k = {shown(k)}, but k must be an integer >= {least}")
        return int(k)

    # -- where it lives -----------------------------------------------------------------------------------------------------------

    def support(self):
        """[(lo, hi), ...]: the intervals of the continuous part, increasing; atoms apart."""
        return [(float(lo), float(hi)) for lo, hi in self._evaluator.support()]

    def edges(self):
        """Ends of the support's intervals, increasing."""
        return [float(x) for x in self._evaluator.edges()]

    def atoms(self):
        """[(x, mass), ...], increasing in x, mass > 0."""
        return [(float(x), float(mass)) for x, mass in self._evaluator.atoms()]
