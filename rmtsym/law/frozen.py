"""A law at parameter values, as SciPy's distributions are used.

in:   the generated kernels of a law and its parameters
out:  FrozenLaw: density, distribution function, quantiles, samples, Stieltjes transform, moments, edges and atoms as numbers

The density and the transform are the generated kernels. Distribution function and quantiles come from one table of the density's
panels (runtime/quadrature.py), moments and free cumulants from the law's polynomial in rational arithmetic (runtime/series.py).
SymPy is imported by `matrix` only.
"""
import math
import numbers
import threading

import numpy as np

from rmtsym.errors import GeneratedCodeError, ParameterError
from rmtsym.law import evaluation
from rmtsym.law.parameters import checked, shown
from rmtsym.runtime import series
from rmtsym.runtime.arrays import BLOCK, as_points, is_cupy, map_points

__all__ = ["FrozenLaw"]


class FrozenLaw:
    """A spectral law at parameter values; immutable, thread-safe, picklable.

    kernels    : generated numba module (rmtsym.runtime.load.load)
    parameters : dict of name -> value; a default is taken where the law has one
    model      : callable (parameters, size) -> (expression in words, its values), for `matrix`

    Raises ParameterError where a parameter is missing, unknown, no finite number, or outside the law's domain.
    Points x and z are scalars, lists or arrays of any shape; the shape is kept, scalars give Python numbers, NaN gives NaN.
    """

    def __init__(self, kernels, parameters, model=None):
        self._kernels = kernels
        self._values = checked(kernels, dict(parameters))
        self._model = model
        self._evaluator = evaluation.evaluator(kernels, self._values)
        self._lock = threading.RLock()
        self._distribution_table = None
        self._moments = [1]

    # -- what it is ---------------------------------------------------------------------------------------------------------------

    @property
    def name(self):
        """Name of the law, e.g. "marchenko_pastur"."""
        return self._kernels.NAME

    @property
    def title(self):
        """Name of the law as a person writes it."""
        return self._kernels.TITLE

    @property
    def parameters(self):
        """dict of parameter name -> value (a copy)."""
        return dict(self._values)

    def __repr__(self):
        return f"{self.name}({', '.join(f'{name}={shown(value)}' for name, value in self._values.items())})"

    def _repr_latex_(self):
        def plain(text):
            return r"\text{" + str(text).replace("_", r"\_") + "}"
        values = [f"{name if len(name) == 1 else plain(name)} = {_latex_number(value)}" for name, value in self._values.items()]
        return "$" + r",\; ".join([plain(self.title), *values]) + "$"

    def __eq__(self, other):
        if not isinstance(other, FrozenLaw):
            return NotImplemented
        same_kernels = self._kernels is other._kernels or _origin(self._kernels) == _origin(other._kernels)
        return same_kernels and self.name == other.name and self._values == other._values

    def __hash__(self):
        return hash((self.name, *self._values.items()))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return evaluation.restore, (*_origin(self._kernels), self.name, self._values, self._model)

    # -- transform and density ----------------------------------------------------------------------------------------------------

    def stieltjes(self, z, out=None):
        """m(z) = int mu(dx)/(x - z) on C and on the real axis.

        z   : real or complex, any shape. An imaginary part +-0 means the limit from C+; below the axis m is the conjugate.
        out : C-contiguous complex128 array of z's shape to write into, or None.
        Returns complex of z's shape; inf at an atom, NaN where z is NaN. ParameterError for strings, objects and a wrong `out`.
        """
        if is_cupy(z):
            return evaluation.on_device(self._kernels, "stieltjes", z, complex, out, self._evaluator)
        label = f"{self.name}: stieltjes: z"
        return map_points(self._evaluator.stieltjes, as_points(z, label, "iufc"), complex, complex, out, label, z)

    def pdf(self, x, out=None):
        """Density of the continuous part at real x (atoms apart), 0 outside the support.

        out : C-contiguous float64 array of x's shape to write into, or None. ParameterError for complex x, strings, a wrong `out`.
        """
        if is_cupy(x):
            return evaluation.on_device(self._kernels, "density", x, float, out, self._evaluator)
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
        names = [name for name, kind, _ in self._kernels.PARAMETERS if kind == "real"]
        flat = np.array(points, dtype=dtype, order="C").reshape(-1)
        rows = np.empty((2, flat.size), dtype)
        by_parameter = np.empty((len(names), flat.size), dtype)
        kernel(flat, rows[0], rows[1], by_parameter)
        as_given = [evaluation.shaped(row, points.shape, original) for row in (*rows, *by_parameter)]
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

    # -- a matrix -----------------------------------------------------------------------------------------------------------------

    def matrix(self, n, rng=None):
        """A random matrix of size n with this law in the limit: the law's own expression in words, drawn (imports SymPy).

        rng : seed, numpy.random.Generator or None. ParameterError where the law has no matrix model.
        """
        if isinstance(n, bool) or not isinstance(n, numbers.Integral) or n < 1:
            raise ParameterError(f"{self.name}: matrix: n = {shown(n)}, but a size must be a positive integer")
        if self._model is None:
            raise ParameterError(f"{self.name}: matrix: this law has no matrix model; draw eigenvalues with rvs, or give its Law a matrix=")
        expression, values = self._model(self.parameters, int(n))
        from rmtsym.words import sample
        return sample(expression, values, rng=rng)


def _origin(kernels):
    """Where the kernels can be loaded again from: (module name, file), either may be None."""
    return getattr(kernels, "__name__", None), getattr(kernels, "__file__", None)


def _latex_number(value):
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, float):
        return r"\text{" + shown(value).replace("_", r"\_").replace("{", r"\{").replace("}", r"\}") + "}"
    mantissa, _, exponent = f"{value:g}".partition("e")
    return rf"{mantissa} \cdot 10^{{{int(exponent)}}}" if exponent else mantissa
