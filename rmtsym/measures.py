"""Probability measures on the real line that laws take as populations, and joint spectra of commuting matrices.

in:   atoms and masses, eigenvalues, or the exponent of a power law
out:  immutable, hashable measures with moments, Stieltjes transform, cdf, quantiles and draws

    Discrete({1: .4, 3: .4, 10: .2})      atoms and masses
    Empirical(eigenvalues)                equal masses
    PowerLaw(exponent=a)                  u^a, u uniform on (0, 1)
    PowerLaw(tail=alpha)                  P(t > x) = x^-alpha on (1, inf)
    Joint({S: [1, 4], T: [2, 3]}, weights=[.5, .5])     eigenvalues of several matrices in their common eigenbasis

Masses may miss the sum 1 by 1e-9 and are then renormalised. `stieltjes` is m(z) = int mu(dt)/(t - z). As everywhere, `support()` is
the continuous part and `atoms()` the rest.
"""
import functools
import itertools
import math
import numbers
import types
from fractions import Fraction

import numpy as np

from rmtsym.errors import ParameterError, nearest
from rmtsym.readers import Immutable, order, read_masses, real, reals, short, shown
from rmtsym.runtime import special
from rmtsym.runtime.arrays import BLOCK, as_points, finish, map_points

__all__ = ["Discrete", "Empirical", "Joint", "Measure", "PowerLaw", "as_measure"]

_ROUNDING = 2.0**-50                    # a level this little above a cumulated mass counts as that mass


class Measure(Immutable):
    """A probability measure on the real line: what `as_measure` returns."""

    __slots__ = ()

    def mean(self):
        """int t mu(dt); inf where it diverges."""
        return self.moment(1)

    def rvs(self, size=None, rng=None):
        """Independent draws. size: int, tuple or None (one float); rng: seed, Generator or None."""
        draws = self._inverse(np.random.default_rng(rng).random(size))
        return float(draws) if size is None else draws

    def quantile(self, q):
        """inf{t : mu((-inf, t]) >= q}, the least point of the measure at q = 0; any shape, NaN where q is NaN.

        Raises ParameterError for q outside [0, 1]. A level within 2^-50 (relative) above a cumulated mass counts as that mass.
        """
        levels = as_points(q, f"{type(self).__name__}: quantile: q").astype(float)
        bad = levels[(levels < 0) | (levels > 1)]
        if bad.size:
            raise ParameterError(f"{type(self).__name__}: quantile: q = {bad.flat[0]:g}, but q must lie in [0, 1]")
        values = np.array(self._inverse(levels*(1 - _ROUNDING)) if self._is_atomic else self._inverse(levels), dtype=float)
        values[np.isnan(levels)] = np.nan
        return finish(values, q)

    def cdf(self, x):
        """mu((-inf, x]); any shape, NaN where x is NaN."""
        points = as_points(x, f"{type(self).__name__}: cdf: x").astype(float)
        values = np.array(self._cumulated(points), dtype=float)
        values[np.isnan(points)] = np.nan
        return finish(values, x)

    def stieltjes(self, z, out=None):
        """m(z) = int mu(dt)/(t - z), on C and on the real axis.

        z   : scalar or array of any shape, real or complex. Imaginary part +-0 means the limit from C+; the lower half-plane is
              the conjugate.
        out : complex C-contiguous array of that shape to write into, not overlapping z, or None
        Returns complex of the same shape; inf at an atom, NaN where z is NaN.
        """
        label = f"{type(self).__name__}: stieltjes"
        return map_points(self._transform, as_points(z, f"{label}: z", "iufc"), complex, complex, out, label, original=z)


class _Atomic(Measure):
    """Finitely many atoms: `locations` (sorted, distinct) and `weights` (their masses), both read-only float64."""

    __slots__ = ("_cumulative", "locations", "weights")
    _is_atomic = True

    def _content(self):
        return "atoms", self.locations.tobytes(), self.weights.tobytes()

    def support(self):
        """The continuous part: none."""
        return []

    def atoms(self):
        """[(location, mass), ...], ascending."""
        return list(zip(self.locations.tolist(), self.weights.tolist(), strict=True))

    def moment(self, k):
        """int t^k mu(dt), k an integer >= 0, summed without rounding; +-inf where it exceeds the range of floats."""
        k = order(k, type(self).__name__)
        with np.errstate(over="ignore"):
            terms = self.weights*self.locations**k
        try:
            if np.isfinite(terms).all():
                return math.fsum(terms)
        except OverflowError:
            pass
        # Beyond the range of floats: the largest location has the sign.
        scaled = self.locations/np.max(np.abs(self.locations))
        return math.copysign(math.inf, math.fsum(self.weights*scaled**k))

    def variance(self):
        """int (t - mean)^2 mu(dt)."""
        centred = self.locations - self.mean()
        return max(math.fsum(self.weights*centred*centred) - math.fsum(self.weights*centred)**2, 0.0)

    def _cumulated(self, x):
        return np.concatenate([[0.0], self._cumulative])[np.searchsorted(self.locations, x, side="right")]

    def _inverse(self, q):
        found = np.searchsorted(self._cumulative, q, side="left")
        return self.locations[np.minimum(found, self.locations.size - 1)]

    def _transform(self, z, out):
        real = z.imag == 0
        with np.errstate(all="ignore"):
            self._sum(z.real[real], out, real)
            self._sum(z[~real], out, ~real)
        out[np.isinf(z)] = 0
        out[np.isnan(z)] = complex(math.nan, math.nan)

    def _sum(self, z, out, where):
        """sum w/(t - z) in blocks: memory does not grow with atoms times points. On the real axis w/0 is inf, at an atom."""
        total = np.zeros(z.shape, z.dtype)
        width = max(1, 8*BLOCK//max(1, min(self.locations.size, BLOCK)))
        for start in range(0, z.size, width):
            block = z[start:start + width, None]
            for first in range(0, self.locations.size, BLOCK):
                part = slice(first, first + BLOCK)
                total[start:start + width] += (self.weights[part]/(self.locations[part] - block)).sum(axis=1)
        out[where] = total


class Discrete(_Atomic):
    """Atoms and their masses: Discrete({1: .4, 3: .4, 10: .2}) or Discrete([1, 3, 10], [.4, .4, .2]).

    Locations are any finite reals; equal ones are merged, masses 0 dropped. Raises ParameterError for negative masses, masses
    that do not sum to 1 within 1e-9, and anything that is not a finite real number.

    >>> Discrete({1: .4, 3: .4, 10: .2}).mean()
    3.6
    """

    __slots__ = ()

    def __init__(self, locations, weights=None):
        if hasattr(locations, "items") and weights is None:
            locations, weights = list(locations.keys()), list(locations.values())
        elif weights is None:
            raise ParameterError("Discrete: masses are missing; write Discrete({location: mass, ...}) or Discrete(locations, masses), "
                                 "or Empirical(values) for equal masses")
        places = reals(locations, "Discrete", "location")
        if not places.size:
            raise ParameterError("Discrete: no atoms; give at least one {location: mass}")
        masses = read_masses(weights, "Discrete", places.size, places)
        distinct, index = np.unique(places, return_inverse=True)
        if distinct.size < places.size:
            groups = np.split(masses[np.argsort(index, kind="stable")], np.cumsum(np.bincount(index))[:-1])
            masses = np.array([math.fsum(group) for group in groups])
        else:
            masses = masses[np.argsort(places)]
        distinct, masses = distinct[masses > 0], masses[masses > 0]
        # Exact sums, rounded once: levels such as .3 = .1 + .2 fall on their atom.
        exact = itertools.accumulate(map(Fraction, masses.tolist())) if masses.size <= 1000 else np.cumsum(masses)
        cumulative = np.array([float(value) for value in exact])
        cumulative[-1] = 1.0
        self._set(locations=distinct, weights=masses, _cumulative=np.minimum(cumulative, 1.0))

    def __repr__(self):
        if self.locations.size > 12:
            return f"Discrete(<{self.locations.size} atoms in [{self.locations[0]:g}, {self.locations[-1]:g}]>)"
        return "Discrete({" + ", ".join(f"{short(x)}: {short(w)}" for x, w in self.atoms()) + "})"

    def _repr_latex_(self):
        terms = [rf"{short(w)}\,\delta_{{{short(x)}}}" for x, w in self.atoms()]
        return "$" + " + ".join(terms if len(terms) <= 12 else [*terms[:3], r"\cdots", terms[-1]]) + "$"

    def __reduce__(self):
        return Discrete, (self.locations, self.weights)


class Empirical(_Atomic):
    """Equal masses at the given values (a flat sequence of finite reals): the spectral distribution of a matrix.

    `count` is their number; equal values are merged in `locations`. Raises ParameterError for no values, NaN, inf, strings,
    complex or nested values.

    >>> Empirical([1, 2, 2, 5]).atoms()
    [(1.0, 0.25), (2.0, 0.5), (5.0, 0.25)]
    """

    __slots__ = ("count",)

    def __init__(self, values):
        places = reals(values, "Empirical", "value")
        if not places.size:
            raise ParameterError("Empirical: no values; give at least one eigenvalue")
        distinct, counts = np.unique(places, return_counts=True)
        self._set(locations=distinct, weights=counts/places.size, count=int(places.size), _cumulative=np.cumsum(counts)/places.size)

    def __repr__(self):
        return f"Empirical(count={self.count}, min={self.locations[0]:g}, max={self.locations[-1]:g})"

    def _repr_latex_(self):
        return (rf"$\frac{{1}}{{{self.count}}}\sum_{{i=1}}^{{{self.count}}} \delta_{{t_i}},\quad "
                rf"{self.locations[0]:g} \le t_i \le {self.locations[-1]:g}$")

    def __reduce__(self):
        counts = np.rint(self.weights*self.count).astype(np.int64)
        return Empirical, (np.repeat(self.locations, counts),)


class PowerLaw(Measure):
    """Exactly one of: exponent=a, the law of u^a with u uniform on (0, 1); tail=alpha, Pareto's P(t > x) = x^-alpha on (1, inf).

    Both parameters are positive and finite; `kind` is "exponent" or "tail", `parameter` the number. Moments are inf where they
    diverge (k >= alpha). The Stieltjes transform is Lerch's 2F1(1, b; b+1; w), see runtime/special.py.

    >>> PowerLaw(exponent=2).mean(), PowerLaw(tail=3).mean()
    (0.3333333333333333, 1.5)
    """

    __slots__ = ("kind", "parameter")
    _is_atomic = False

    def __init__(self, *, exponent=None, tail=None):
        if (exponent is None) == (tail is None):
            raise ParameterError(f"PowerLaw: exponent = {exponent}, tail = {tail}, but exactly one of them is given: "
                                 "exponent=a for u^a on (0, 1), tail=alpha for Pareto's law on (1, inf)")
        kind, value = ("exponent", exponent) if tail is None else ("tail", tail)
        parameter = real(value, "PowerLaw", kind)
        # 1/exponent must be a number, too.
        if not (0 < parameter < math.inf and 1/parameter < math.inf):
            raise ParameterError(f"PowerLaw: {kind} = {shown(value)}, but {kind} must be positive and finite")
        self._set(kind=kind, parameter=parameter)

    def _content(self):
        return "PowerLaw", self.kind, self.parameter

    def support(self):
        """[(0, 1)] or [(1, inf)]."""
        return [(0.0, 1.0) if self.kind == "exponent" else (1.0, math.inf)]

    def atoms(self):
        """None: []."""
        return []

    def moment(self, k):
        """1/(1 + k a), or alpha/(alpha - k), inf for k >= alpha; k an integer >= 0."""
        k = order(k, "PowerLaw")
        if self.kind == "exponent":
            return 1/(1 + k*self.parameter)
        return self.parameter/(self.parameter - k) if k < self.parameter else math.inf

    def variance(self):
        """a^2/((1 + 2a)(1 + a)^2), or alpha/((alpha - 2)(alpha - 1)^2), inf for alpha <= 2."""
        a = self.parameter
        if self.kind == "exponent":
            ratio = a/(1 + a)
            return ratio*ratio/(1 + 2*a)
        return a/(a - 2)/(a - 1)/(a - 1) if a > 2 else math.inf

    def _cumulated(self, x):
        with np.errstate(all="ignore"):
            if self.kind == "exponent":
                return np.clip(x, 0.0, 1.0)**(1/self.parameter)
            return -np.expm1(-self.parameter*np.log(np.maximum(x, 1.0)))

    def _inverse(self, q):
        with np.errstate(all="ignore"):
            return q**self.parameter if self.kind == "exponent" else np.exp(-np.log1p(-q)/self.parameter)

    def _transform(self, z, out):
        name = "power_law_stieltjes" if self.kind == "exponent" else "pareto_stieltjes"
        parameter = 1/self.parameter if self.kind == "exponent" else self.parameter
        if z.size > 4096:
            point, fill = _compiled(name)
        else:
            point, fill = getattr(special, name), _fill
        fill(point, parameter, z, out)

    def __repr__(self):
        return f"PowerLaw({self.kind}={short(self.parameter)})"

    def _repr_latex_(self):
        a = short(self.parameter)
        return f"$u^{{{a}}},\\ u \\sim U(0,1)$" if self.kind == "exponent" else f"$P(t > x) = x^{{-{a}}},\\ x \\ge 1$"

    def __reduce__(self):
        return _power_law, (self.kind, self.parameter)


def _power_law(kind, parameter):
    return PowerLaw(**{kind: parameter})


def _fill(point, parameter, z, out):
    for i in range(z.size):
        re, im = point(parameter, z[i].real, z[i].imag)
        out[i] = complex(re, im + 0.0)


@functools.cache
def _compiled(name):
    """(point, fill) compiled by numba: 0.2 us a point where Python takes 20, after two seconds once."""
    from rmtsym.runtime.load import function
    space = {"math": math}
    for key, value in vars(special).items():
        if isinstance(value, types.FunctionType):
            space[key] = function(types.FunctionType(value.__code__, space, key))
    return space[name], function(_fill)


class Joint(Immutable):
    """Eigenvalues of several matrices in one common eigenbasis: Joint({S: [1, 4], T: [2, 3]}, weights=[.5, .5]).

    Keys are Deterministic words or their names; point i of mass weights[i] has the eigenvalue values[key][i] for each of them.
    Without weights all points have the same mass. Raises ParameterError as Discrete does, and for lists of different lengths.

    >>> Joint({"S": [1, 4], "T": [2, 3]}, weights=[.5, .5]).moment({"S": 1, "T": 2})
    20.0
    """

    __slots__ = ("_values", "weights")

    def __init__(self, values, weights=None):
        if not hasattr(values, "items") or not values:
            raise ParameterError(f"Joint: {shown(values)}, but a mapping is wanted, as in Joint({{S: [1, 4], T: [2, 3]}}, weights=[.5, .5])")
        lists = {word: reals(given, f"Joint: {word}", "eigenvalue") for word, given in values.items()}
        sizes = {word: given.size for word, given in lists.items()}
        if len(set(sizes.values())) > 1:
            raise ParameterError("Joint: " + ", ".join(f"{word} has {size}" for word, size in sizes.items())
                                 + " eigenvalues, but each word must have one for each point")
        count = next(iter(sizes.values()))
        if not count:
            raise ParameterError("Joint: no points; give at least one eigenvalue for each word")
        masses = np.full(count, 1/count) if weights is None else read_masses(weights, "Joint", count)
        for given in lists.values():
            given.flags.writeable = False
        self._set(_values=types.MappingProxyType(lists), weights=masses)

    def _content(self):
        return "Joint", frozenset((word, given.tobytes()) for word, given in self._values.items()), self.weights.tobytes()

    def words(self):
        """The keys, in the order given."""
        return tuple(self._values)

    def values(self, word):
        """The eigenvalues of `word` at the points (read-only array). ParameterError for an unknown word."""
        try:
            return self._values[word]
        except (KeyError, TypeError):
            known = [str(key) for key in self._values]
            raise ParameterError(f"Joint: {word} is not among its words {', '.join(known)}.{nearest(word, known)}") from None

    def marginal(self, word):
        """The spectrum of one word, a Discrete."""
        return Discrete(self.values(word), self.weights)

    def moment(self, powers):
        """E prod_word t_word^powers[word], powers a mapping {word: integer >= 0}."""
        if not hasattr(powers, "items"):
            raise ParameterError(f"Joint: moment: {shown(powers)}, but a mapping is wanted, as in moment({{S: 1, T: 2}})")
        products = self.weights.copy()
        with np.errstate(over="ignore"):
            for word, power in powers.items():
                products = products*self.values(word)**order(power, "Joint")
        return math.fsum(products) if np.isfinite(products).all() else float(np.sum(products))

    def realise(self, word, n):
        """n eigenvalues of `word`, in an order common to all words: point i comes n weights[i] times, by largest remainder."""
        if isinstance(n, (bool, np.bool_)) or not isinstance(n, (numbers.Integral, np.integer)) or n < 1:
            raise ParameterError(f"Joint: realise: n = {shown(n)}, but n must be an integer >= 1")
        wanted = int(n)*self.weights
        counts = np.floor(wanted).astype(np.int64)
        rest = np.argsort(counts - wanted, kind="stable")
        counts[rest[:int(n) - int(counts.sum())]] += 1
        return np.repeat(self.values(word), counts)

    def __repr__(self):
        if self.weights.size > 12:
            return f"Joint(<{self.weights.size} points of {', '.join(map(str, self._values))}>)"
        lists = ", ".join(f"{word if not isinstance(word, str) else repr(word)}: [{', '.join(map(short, given))}]"
                          for word, given in self._values.items())
        return f"Joint({{{lists}}}, weights=[{', '.join(map(short, self.weights))}])"

    def _repr_latex_(self):
        count = self.weights.size
        points = [rf"{short(self.weights[i])}\,\delta_{{({', '.join(short(given[i]) for given in self._values.values())})}}"
                  for i in range(min(count, 13))]
        return "$" + " + ".join(points if count <= 12 else [*points[:3], r"\cdots"]) + "$"

    def __reduce__(self):
        return Joint, (dict(self._values), self.weights)


def as_measure(x, name="population"):
    """`x` as a measure: a measure or frozen law as it is, {location: mass} as Discrete, a flat sequence of values as Empirical.

    name : what errors call it. Raises ParameterError for anything else.
    """
    if isinstance(x, Joint):
        raise ParameterError(f"{name} = {shown(x)} is a joint spectrum; pass one of its marginals, .marginal(word)")
    if isinstance(x, Measure) or all(callable(getattr(x, part, None)) for part in ("stieltjes", "moment", "support", "atoms")):
        return x
    if hasattr(x, "items"):
        return Discrete(x)
    if isinstance(x, (str, bytes)) or not hasattr(x, "__iter__") or getattr(x, "ndim", 1) == 0:
        hint = f"; a point mass is Discrete({{{x}: 1}})" if isinstance(x, numbers.Number) and not isinstance(x, bool) else ""
        raise ParameterError(f"{name} = {shown(x)}, but a measure is wanted: Discrete, Empirical, PowerLaw, {{location: mass}} "
                             f"or an array of values{hint}")
    return Empirical(x)
