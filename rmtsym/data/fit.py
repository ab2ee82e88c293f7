"""Fitting a named law to the eigenvalues of one real matrix.

in:   a law by name, a vector of eigenvalues, the parameters that are known
out:  Fit: the other parameters with standard errors, the eigenvalues that the law cannot explain, and how well it explains the rest

*Estimate.* Maximum likelihood of grouped eigenvalues: cells that hold equally many of them, an open cell at each end, and the law's cdf
for their probabilities, mixed with a small share that may lie in any cell. Unlike the density, which is zero just outside its
support, the cdf keeps this finite when an eigenvalue lies a little beyond an edge, and it counts atoms. The start comes from moments.

*Spikes.* Real spectra have eigenvalues far outside the bulk. Those that lie further beyond the support than the largest eigenvalue of
such a matrix would (1.5 of its typical edge spacings, about 4 units of the Tracy-Widom law) are set aside and the rest is fitted
again, until nothing changes.

*Standard errors.* Eigenvalues repel: they are far from independent, and what the curvature of this likelihood would say (an error of
order N^(-1/2)) is wrong; the true error is of order 1/N. So matrices are drawn from the fitted law's own random-matrix model and
fitted in the same way, and `stderr` is the root-mean-square error of these fits, bias included. It supposes one matrix of that
model, without spikes; for independent draws from the density it is far too small. A law that has no matrix
(at these parameters) borrows the fluctuations of a Gaussian matrix: its eigenvalues, carried over quantile by quantile.

[Cohen & Jones, J. Amer. Statist. Assoc. 64 (1969) on grouped likelihoods; Johnstone, Ann. Statist. 29 (2001) on the largest eigenvalue]
"""
import math
from dataclasses import dataclass, field

import numpy as np
import threadpoolctl

from rmtsym.data.likelihood import Cells, ks_distance, least_squares
from rmtsym.errors import LimitError, ParameterError, nearest
from rmtsym.measures import as_measure

__all__ = ["Fit", "fit"]

BEYOND = 1.5            # edge spacings beyond the support at which an eigenvalue is a spike
SET_ASIDE = 1 / 3       # share of the eigenvalues that may be spikes before the law is called unfit
RESAMPLES = 20          # the root mean square of 20 errors is itself known to 16%
RESAMPLE_SIZE = 400     # larger spectra borrow the standard error from this size, times RESAMPLE_SIZE / N
RESAMPLE_ENTRIES = 4e6  # random numbers a resampled matrix may cost
LARGEST_INTEGER = 40    # of an integer parameter


@dataclass(frozen=True)
class Fit:
    """A law fitted to eigenvalues.

    name              of the law
    parameters        all parameters, the known ones too
    stderr            of the fitted ones: root-mean-square error over resampled matrices (module docstring); NaN if not resampled
    n                 number of eigenvalues fitted, spikes apart
    outliers          the eigenvalues set aside (spikes), sorted
    log_likelihood    of the grouped eigenvalues, as if they were independent: for comparing laws, not for errors
    distance          Kolmogorov-Smirnov distance between the n eigenvalues and the law
    typical_distance  mean of it over matrices of the law's own model: a `distance` several times larger says that the law is wrong
    method            in words
    law               the frozen law at `parameters`
    """

    name: str
    parameters: dict
    stderr: dict
    n: int
    outliers: np.ndarray
    log_likelihood: float
    distance: float
    typical_distance: float
    method: str
    law: object = field(repr=False, compare=False)

    @property
    def is_plausible(self):
        """Whether the eigenvalues are about as close to the law as a matrix of its own model would be (within a factor of three)."""
        return not self.distance > 3 * self.typical_distance and self.outliers.size <= SET_ASIDE * (self.n + self.outliers.size)

    def shown(self, name):
        """A parameter as text, with its standard error if it was fitted."""
        return _with_error(self.parameters[name], self.stderr.get(name))

    def __str__(self):
        return ", ".join(f"{name} = {self.shown(name)}" for name in self.parameters)


def fit(law, eigenvalues, fixed=None, *, start=None, resamples=RESAMPLES, rng=None):
    """Fit the free parameters of a law to the eigenvalues of one matrix. Returns a `Fit`.

    law : name of a law, a law of rmtsym.laws, a Law of one's own or what rmtsym.compile makes of it; or any callable that takes
        parameters by name and returns a frozen law (`start` then names the free ones)
    eigenvalues : real vector, at least 4 values and 3 for each free parameter; order does not matter
    fixed : {name: value} of the parameters that are known; a population always is
    start : {name: value} to start from, instead of moments
    resamples : number of matrices drawn for the standard errors; 0 leaves them NaN
    rng : seed or Generator of these draws

    Real parameters start from moments and stay in the law's domain; an integer parameter is profiled from 1 upwards.
    ParameterError on bad arguments; LimitError if no parameters within the domain describe the eigenvalues at all.
    """
    start = dict(start or {})
    name, factory, model, kinds, fixed = _law(law, dict(fixed or {}), start)
    free = len(kinds) - len(fixed)
    values = _checked(name, eigenvalues, free)
    problem = _Problem(name, factory, model, kinds, fixed, start)
    parameters, outliers = problem.solve(values)
    kept = _without(values, outliers)
    frozen = factory(**parameters)
    # One BLAS thread: as fast at these sizes, and the same bits on any machine load.
    with threadpoolctl.threadpool_limits(1):
        errors, typical, source = problem.resample(parameters, values.size - outliers.size, int(resamples), np.random.default_rng(rng))
    method = "maximum likelihood of grouped eigenvalues" + (f"; errors from {source}" if source else "")
    likelihood = Cells(kept, free).log_likelihood(frozen)
    return Fit(name, parameters, errors, kept.size, outliers, likelihood, ks_distance(kept, frozen), typical, method, frozen)


# ---- arguments ----

def _law(law, fixed, start):
    """name, factory, matrix model or None, {parameter: kind}, fixed."""
    if isinstance(law, str):
        from rmtsym.registry import laws
        law = laws[law]
    kernels = getattr(law, "kernels", None)             # a named law's is a method, a compiled law's the module itself
    kernels = kernels() if callable(kernels) else kernels
    name = getattr(law, "name", None) or getattr(kernels, "NAME", "law")
    factory, declared = law, getattr(kernels, "PARAMETERS", None)
    if declared is None and hasattr(law, "specification"):
        declared = [(parameter.name, parameter.kind, parameter.default) for parameter in law.specification().parameters]
    kinds = {p: kind for p, kind, _ in declared} if declared is not None else {p: "real" for p in [*start, *fixed]}
    for p in [*fixed, *start]:
        if p not in kinds:
            raise ParameterError(f"{name}: no parameter {p!r}; it has {', '.join(kinds) or 'none'}.{nearest(p, kinds)}")
    for p, kind in kinds.items():
        if kind == "population" and p not in fixed:
            raise ParameterError(f"{name}: {p} is not given; only numbers are fitted, so a population must be, "
                                 f"for example rmtsym.Discrete({{1: 0.5, 3: 0.5}}) or {p}=1:.5,3:.5 on the command line")
    fixed = {p: as_measure(value) if kinds[p] == "population" else value for p, value in fixed.items()}
    return name, factory, _model(law), kinds, fixed


def _model(law):
    """The matrix model of a law: of the registry (its derivation is loaded when a matrix is drawn), compiled, or symbolic; else None."""
    if hasattr(type(law), "symbolic"):
        return lambda values, size: law.symbolic.model(values, size)
    return getattr(getattr(law, "law", law), "model", None)


def _checked(name, eigenvalues, free):
    values = np.asarray(eigenvalues)
    if values.dtype.kind not in "biuf" or values.ndim != 1:
        raise ParameterError(f"fit of {name}: eigenvalues = array of {values.dtype}, shape {values.shape}, but a real vector is needed")
    values = np.sort(values.astype(float))
    if not np.isfinite(values).all():
        raise ParameterError(f"fit of {name}: eigenvalues hold {np.count_nonzero(~np.isfinite(values))} values that are NaN or infinite")
    if values.size < max(4, 3 * free):
        raise ParameterError(f"fit of {name}: {values.size} eigenvalues, but at least {max(4, 3 * free)} are needed "
                             f"for {free} free parameters")
    if free and values[0] == values[-1]:
        raise ParameterError(f"fit of {name}: all {values.size} eigenvalues are {values[0]:g}; nothing can be fitted to one point")
    return values


def _without(values, outliers):
    if not outliers.size:
        return values
    below = np.count_nonzero(outliers < np.median(values))
    return values[below:values.size - (outliers.size - below)]


# ---- the search ----

class _Problem:
    """One law with its free parameters; `solve` fits a spectrum, `resample` fits spectra of its own model."""

    def __init__(self, name, factory, model, kinds, fixed, start):
        self.name, self.factory, self.model, self.fixed, self.start = name, factory, model, fixed, start
        self.names = list(kinds)
        self.integers = [p for p, kind in kinds.items() if kind == "integer" and p not in fixed]
        self.reals = [p for p in kinds if p not in fixed and p not in self.integers]
        self.outside, self.is_inside = None, False

    def frozen(self, reals, integers):
        """The law there, or None outside its domain."""
        try:
            return self.factory(**self.fixed, **dict(zip(self.reals, map(float, reals))), **integers)
        except ParameterError as problem:
            self.outside = problem
            return None

    def solve(self, values, start=None):
        """Parameters, eigenvalues set aside."""
        outliers = np.array([])
        parameters = self._fit(values, start)
        for _ in range(30):
            found = _beyond(values, self.factory(**parameters))
            if found.size <= outliers.size or found.size > SET_ASIDE * values.size:
                break
            outliers = found
            parameters = self._fit(_without(values, outliers), parameters)
        return parameters, outliers

    def _fit(self, values, start):
        cells = Cells(values, len(self.reals) + len(self.integers))
        best, worse = None, 0
        for integers in self._integers(start):
            found = self._fit_reals(cells, values, integers, start)
            if found is None:
                continue
            if best is None or found[1] < best[1]:
                best, worse = found, 0
            else:
                worse += 1
                if worse == 3:
                    break
        if best is None:
            if not self.is_inside:
                raise self.outside              # the known parameters alone are out of the domain
            raise LimitError(f"fit of {self.name}: no parameters in its domain come near these eigenvalues "
                             f"({values.size} from {values[0]:.4g} to {values[-1]:.4g}); give a parameter, or choose another law")
        return best[0]

    def _integers(self, start):
        if not self.integers:
            return [{}]
        if len(self.integers) > 1:
            raise ParameterError(f"fit of {self.name}: at most one integer parameter can be free; give one of {', '.join(self.integers)}")
        name, = self.integers
        if name in self.start:
            return [{name: int(self.start[name])}]
        first = max(1, start[name] - 2) if start else 1
        return [{name: k} for k in range(first, LARGEST_INTEGER + 1)]

    def _fit_reals(self, cells, values, integers, start):
        def residuals(point):
            frozen = self.frozen(point, integers)
            self.is_inside |= frozen is not None
            return None if frozen is None else cells.residuals(frozen)

        best = None
        for first in self._starts(values, integers, start):
            found = least_squares(residuals, np.array([first[p] for p in self.reals], dtype=float))
            if found is not None and (best is None or found[1] < best[1] * (1 - 1e-9)):
                best = found
            # A start from moments that ends in a sensible fit needs no second opinion.
            if best is not None and best[1] < 4 * cells.counts.size:
                break
        if best is None:
            return None
        found = {**self.fixed, **dict(zip(self.reals, map(float, best[0]))), **integers}
        return {p: found[p] for p in self.names}, best[1]

    def _starts(self, values, integers, start):
        """Where to begin, best first: the caller's word, moments of the body, then a plain grid."""
        known = {**self.fixed, **integers}
        yield {**_moment_start(self.name, values, known), **known, **self.start, **(start or {})} if self._has_all(start) else \
            {**dict.fromkeys(self.reals, 1.0), **_moment_start(self.name, values, known), **self.start}
        if not self.reals:
            return
        scale = max(float(np.median(np.abs(values))), 1e-300)
        for factor in (1.0, 0.2, 0.5, 2.0, 5.0):
            for unit in (1.0, scale):
                yield {**{p: factor * unit for p in self.reals}, **self.start}

    def _has_all(self, start):
        return start is not None and all(p in start for p in self.reals)

    def resample(self, parameters, n, resamples, rng):
        """Root-mean-square errors of the free parameters, the mean KS distance over resampled spectra, and what these are."""
        free = [*self.reals, *self.integers]
        nothing = dict.fromkeys(free, math.nan), math.nan, ""
        if resamples <= 0:
            return nothing
        errors, distances = [], []
        draw, size, source = _sampler(self.model, self.factory(**parameters), n)
        if size < 12:
            return nothing
        for _ in range(resamples):
            values = np.sort(draw(rng))
            try:
                found, outliers = self.solve(values, parameters)
            except LimitError:
                continue
            errors.append([found[p] - parameters[p] for p in free])
            distances.append(ks_distance(_without(values, outliers), self.factory(**found)))
        if not errors:
            return nothing
        # Linear statistics of eigenvalues fluctuate, and are biased, by O(1/N); the KS distance has a logarithm more.
        root = np.sqrt(np.mean(np.square(errors), axis=0)) * size / n
        typical = float(np.mean(distances)) * size / n * math.log(n) / math.log(size)
        return dict(zip(free, map(float, root))), typical, f"{resamples} {source} of size {size}"


def _sampler(model, frozen, n):
    """(function rng -> eigenvalues, their number, what they are): matrices of the law's model, or Gaussian spectra carried over."""
    try:
        if model is None:
            raise ParameterError("no model")
        expression, dimensions = model(frozen.parameters, 100)
    except ParameterError:
        size = min(n, RESAMPLE_SIZE)

        def carried_over(rng):
            entries = rng.standard_normal((size, size))
            angle = np.arccos(np.clip(np.linalg.eigvalsh(entries + entries.T) / math.sqrt(8 * size), -1, 1))
            return np.asarray(frozen.ppf(np.clip(1 - (angle - np.sin(2 * angle) / 2) / math.pi, 0, 1)), dtype=float)
        return carried_over, size, "Gaussian spectra carried over"
    from rmtsym.evidence.draws import eigenvalues
    # A draw costs size * longest side in random numbers, and a Haar matrix the cube of its side in time.
    ratio = max([value for value in dimensions.values() if isinstance(value, int)] + [100]) / 100
    has_haar = any(type(word).__name__ == "Haar" for word in expression.words())
    size = min(n, RESAMPLE_SIZE, int(2 * RESAMPLE_SIZE / ratio) if has_haar else int(math.sqrt(RESAMPLE_ENTRIES / ratio)))
    return lambda rng: eigenvalues(*model(frozen.parameters, size), rng), size, "matrices of its model"


def _beyond(values, frozen):
    """Eigenvalues further outside the support than chance would put them."""
    ends = [end for interval in frozen.support() for end in interval] + [x for x, _ in frozen.atoms()]
    lo, hi = min(ends), max(ends)
    near_lo, near_hi = np.asarray(frozen.ppf(np.array([1.0 / values.size, 1 - 1.0 / values.size])), dtype=float)
    slack = 1e-9 * max(abs(values[0]), abs(values[-1]))
    return values[(values < lo - BEYOND * (near_lo - lo) - slack) | (values > hi + BEYOND * (hi - near_hi) + slack)]


# ---- moments ----

def _moment_start(name, values, known):
    """Method of moments in closed form, from the body of the spectrum (Tukey's outer fences); {} for a law without one."""
    low, high = np.quantile(values, [0.25, 0.75])
    body = values[(values >= low - 3 * (high - low)) & (values <= high + 3 * (high - low))]
    if high == low:                             # most eigenvalues are equal (zeros, for p > n): the body is not a sample of the law
        body = values
    mean, second = float(np.mean(body)), float(np.mean(body**2))
    variance = max(float(np.var(body)), 1e-300)
    if name == "semicircle":
        return {"variance": max(second, 1e-300)}
    if name == "marchenko_pastur":
        scale = known.get("variance", max(mean, 1e-300))
        return {"variance": scale, "c": min(max(variance / scale / scale, 1e-6), 1e6)}
    if name == "sample_covariance":
        first, square = known["population"].moment(1), known["population"].moment(2)
        return {"c": max((second - square) / first**2, 1e-3)} if math.isfinite(square) else {}
    if name == "kesten_mckay":
        return {"d": max(second, 1.01)}
    if name == "wachter":                       # mean a/(a+b), variance ab/(a+b)^3
        share = min(max(mean, 1e-3), 1 - 1e-3)
        total = max(share * (1 - share) / variance, 1.01)
        return {"a": share * total, "b": (1 - share) * total}
    if name == "bernoulli":
        return {"p": min(max(mean, 1e-6), 1 - 1e-6)}
    if name == "free_meixner":                  # Jacobi coefficients: m2 = c, m3 = a c, m4 = c (c + a^2 + b)
        a = float(np.mean(body**3)) / max(second, 1e-300)
        return {"a": a, "b": max(float(np.mean(body**4)) / max(second, 1e-300) - second - a * a, 1e-3), "c": max(second, 1e-300)}
    return {}


def _with_error(value, error):
    """'0.4987 +- 0.0021', with the digits that the error leaves; '(2.001 +- 0.012)e-06' far from 1."""
    if not isinstance(value, (int, float)):
        return str(value)
    if error is None or math.isnan(error) or not math.isfinite(error):
        return f"{value:.6g}"
    if error == 0:
        return f"{value:.6g} \u00b1 0"
    largest = max(abs(value), error)
    exponent = 0 if 1e-3 <= largest < 1e5 else math.floor(math.log10(largest))
    value, error = value / 10.0**exponent, error / 10.0**exponent
    digits = max(0, 1 - math.floor(math.log10(error)))
    text = f"{value:.{digits}f} \u00b1 {error:.{digits}f}" if digits < 12 else f"{value:.12g} \u00b1 {error:.2g}"
    return f"({text})e{exponent:+03d}" if exponent else text
