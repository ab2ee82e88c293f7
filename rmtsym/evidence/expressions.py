"""Monte Carlo of any expression in words, and its verdict on a deterministic equivalent.

in:   a scalar in traces of words (a tuple of them, a matrix), values as `sample` takes them
out:  monte_carlo: MonteCarlo(mean, stderr, draws, ...);  validate: Certificate, plain data with a verdict

Draw j starts from the j-th child of the seed and runs with one BLAS thread: the same bits on any number of workers. Complex twins
carry a bias of order 1/N^2, where N is the largest size, real words one of order 1/N; `validate` fits it over three sizes.
"""
import json
import numbers
from dataclasses import asdict, dataclass, field

import numpy as np
import sympy as sp

from rmtsym.errors import LimitError, ParameterError, ShapeError
from rmtsym.evidence import certificates
from rmtsym.evidence.draws import draw_values
from rmtsym.evidence.expression_sizes import read, realised
from rmtsym.matrix.base import MatrixExpression, MatrixScalar, as_scalar, words_of
from rmtsym.matrix.expressions import Identity, MatrixProduct, Scaled
from rmtsym.matrix.printing import short
from rmtsym.words import complex_twin, convert, sample

__all__ = ["Certificate", "MonteCarlo", "monte_carlo", "validate"]

SIZES = (100, 200, 400)
STANDARD_ERRORS = 4
NOISE = 0.005                               # largest standard error, relative to the value, with which a value can be judged
ROUNDING = 1e-12                            # of the value's scale: deviations that rounding may cause
ONE_SIDED = 0.8                             # share of one draw in the variance of all, beyond which there may be no mean


# ---- Monte Carlo ----

@dataclass(frozen=True)
class MonteCarlo:
    """Draws of an expression. mean, stderr: numbers, or arrays of the expression's shape; draws: array (number of draws, *shape).

    stderr  of complex values sqrt(sum |x - mean|^2/(n - 1)/n)
    field   "complex" if the words drawn are complex (no bias of order 1/N), else "real"
    sizes   {name: size} that were drawn;  seed: an integer that gives the same draws again
    """

    mean: object
    stderr: object
    draws: np.ndarray = field(repr=False)
    field: str
    sizes: dict
    seed: int

    def __str__(self):
        where = ", ".join(f"{name} = {size}" for name, size in self.sizes.items())
        what = f"{_text(self.mean, 8)} +- {self.stderr:.2g}" if np.ndim(self.mean) == 0 else f"mean of shape {self.mean.shape}"
        return f"{what} ({len(self.draws)} draws, {self.field} words{', ' if where else ''}{where})"


def monte_carlo(expression, values, draws=8, rng=0, field=None, executor=None, *, size=200, resume=None, progress=None):
    """The mean of an expression in words over independent draws, with its standard error.

    expression  a scalar in traces, a tuple or list of such scalars (common draws), or a matrix
    values      as `sample` takes them, {p: 200, n: 400, lam: .3, S: array | measure | Joint}; of sizes, ratios alone will do, {p/n: .5}:
                then the smallest size is near `size`
    draws       at least 2
    rng         a seed (an integer: reproducible), a Generator or None
    field       "complex" draws the complex twin; "real", or None, the expression as it is
    executor, resume, progress   as in rmtsym.evidence.draws.draw_spectra
    Returns a MonteCarlo. ParameterError or ShapeError for values that do not fit, for what is singular and for what is not finite.

    >>> p, n = dims("p n"); X = Gaussian("X", p, n)
    >>> print(monte_carlo(tr(X*X.T/n)/p, {p: 40, n: 80}))
    0.99001674 +- 0.0088 (8 draws, real words, n = 80, p = 40)
    """
    if isinstance(draws, bool) or not isinstance(draws, numbers.Integral) or draws < 2:
        raise ParameterError(f"draws = {draws!r}, but a standard error needs at least 2")
    expression, seed = _readable(expression), _seed(rng)
    drawn, field = _in_field(expression, field)
    each = expression if isinstance(expression, tuple) else (expression,)
    given = read(each, values)
    values = given.at(size, min) if given.is_open else given.at()
    found, = draw_values([(drawn, values)], draws, seed, field="real", executor=executor, resume=resume, progress=progress)
    found = _without_rounding(found)
    mean, stderr = _mean(found)
    sizes = {dim.name: values[dim] for dim in sorted(given.sizes, key=str)}
    return MonteCarlo(mean, stderr, found, field, sizes, seed)


def _readable(expression):
    """A scalar, a tuple of scalars or a matrix expression, SymPy's own converted."""
    if isinstance(expression, (tuple, list)):
        items = tuple(_readable(item) for item in expression)
        if not items or any(not isinstance(item, sp.Expr) for item in items):
            raise ParameterError("monte_carlo: of several expressions, each must be a scalar, such as tr(Q)/p; a matrix stands alone")
        return items
    if isinstance(expression, (MatrixExpression, sp.MatrixExpr)):
        return convert(expression)
    return convert(as_scalar(expression, "monte_carlo"))


def _seed(rng):
    if isinstance(rng, numbers.Integral) and not isinstance(rng, bool) and rng >= 0:
        return int(rng)
    try:
        return int(np.random.default_rng(rng).integers(2**63))
    except (TypeError, ValueError) as error:
        raise ParameterError(f"rng = {rng!r} is neither None, a seed nor a numpy Generator ({error})") from None


def _in_field(expression, field):
    """(what is drawn, the field of its words)."""
    if field not in (None, "real", "complex"):
        raise ParameterError(f"field = {field!r}, but it must be 'real', 'complex' or None (as written)")
    if any(word.is_real_only for each in (expression if isinstance(expression, tuple) else (expression,)) for word in words_of(each).values()):
        return expression, "real"
    twin = tuple(map(complex_twin, expression)) if isinstance(expression, tuple) else complex_twin(expression)
    drawn = twin if field == "complex" else expression
    return drawn, "complex" if drawn == twin else "real"


def _without_rounding(found):
    """Without imaginary parts that are rounding, as of the trace of a Hermitian matrix."""
    is_real = np.iscomplexobj(found) and np.abs(found.imag).max() <= 1e-10*np.abs(found).max()
    return found.real.copy() if is_real else found


def _mean(found):
    """(mean, standard error) over the first axis: Python numbers for scalars."""
    mean = found.mean(axis=0)
    stderr = np.sqrt((np.abs(found - mean)**2).sum(axis=0)/(len(found) - 1)/len(found))
    return (mean.item(), stderr.item()) if mean.ndim == 0 else (mean, stderr)


# ---- the verdict ----

@dataclass(frozen=True)
class Certificate:
    """What `validate` found; plain data, and readable as a mapping: certificate["verdict"], dict(certificate).

    verdict     "agree", "disagree" or "undecided" (too noisy)
    rows        one dict a size: sizes, size (the largest, N), theory, mean, stderr, z = (mean - theory)/stderr (its modulus where complex),
                deviation_times_size = N (mean - theory), value (what stderr is compared with), is_precise
    trend       mean - theory = intercept + constant/N^power, fitted: {power, intercept, intercept_stderr, constant}; None for one size
    values      what was given, by name; sizes are in the rows
    notes       sentences on what a reader should know
    """

    verdict: str
    expression: str
    field: str
    draws: int
    seed: int
    values: dict
    rows: tuple
    trend: dict | None
    notes: tuple
    versions: dict

    def keys(self):
        return self.__dataclass_fields__.keys()

    def __getitem__(self, key):
        if key not in self.__dataclass_fields__:
            raise KeyError(key)
        return getattr(self, key)

    def to_dict(self):
        """The same as JSON knows it: a complex number is [re, im]."""
        return certificates.as_json(asdict(self))

    def to_json(self):
        """Canonical JSON: sorted keys, findings of six digits, values as given."""
        return json.dumps(certificates.rounded(self.to_dict()), sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False)

    def __str__(self):
        head = [*self.rows[0]["sizes"], "theory", "mean", "stderr", "z", "N(mean - theory)"]
        table = [head] + [[*map(str, row["sizes"].values()), _text(row["theory"]), _text(row["mean"]), f"{row['stderr']:.2g}",
                           "-" if row["z"] is None else f"{row['z']:.2f}", _text(row["deviation_times_size"], 3)] for row in self.rows]
        widths = [max(map(len, column)) for column in zip(*table, strict=True)]
        lines = [f"{self.verdict} ({self.field} words, {self.draws} draws of each size, seed {self.seed})", short(self.expression, 140)]
        lines += ["  ".join(text.rjust(width) for text, width in zip(line, widths, strict=True)) for line in table]
        if self.trend:
            power = "" if self.trend["power"] == 1 else f"^{self.trend['power']}"
            lines.append(f"mean - theory = a + C/N{power}: a = {_text(self.trend['intercept'], 2)} +- {self.trend['intercept_stderr']:.1g}, "
                         f"C = {_text(self.trend['constant'], 3)}")
        return "\n".join([*lines, *self.notes])


def validate(expression, values, theory, sizes=None, draws=16, rng=0, field="complex", executor=None, *, resume=None, progress=None):
    """Does a deterministic equivalent agree with draws of the very expression?

    expression  a scalar in traces of words
    values      as in `monte_carlo`; of the sizes only the proportions count, unless an array fixes them: then only they are drawn
    theory      function(values) -> number, the equivalent at these sizes and spectra ({size, scalar, word: value}, the spectra being those of
                the matrices drawn)
    sizes       the largest size at each scaling, increasing; (100, 200, 400) if None
    draws       at least 8 of each size, fixed beforehand
    field       "complex": the complex twin. It agrees if at the largest size the mean is within 4 standard errors of the theory, beyond what
                the fitted trend C/N^2 says. "real": as written. It agrees if the intercept of the fit a + C/N is within 4 of its errors of 0.
    An error that does not fall with N is in the intercept and not allowed for. What agrees with a standard error above 0.5% of the value (of
    its scale, for a value near 0), with one draw that outweighs all others, or not at the smaller sizes, is "undecided".
    Returns a Certificate. ParameterError for fewer draws, sizes that an array forbids, and whatever `sample` refuses.
    """
    expression = _readable(expression)
    if not isinstance(expression, sp.Expr):
        raise ShapeError(f"validate: {expression} is no scalar; of a matrix-valued equivalent compare tr(A*Q)/p, A a Deterministic word")
    if isinstance(draws, bool) or not isinstance(draws, numbers.Integral) or draws < 8:
        raise ParameterError(f"draws = {draws!r}, but a verdict needs at least 8")
    seed, (drawn, field) = _seed(rng), _in_field(expression, field)
    given, notes = read((expression,), values), []
    plan = [given.at(wanted) for wanted in _scales(given, sizes, notes)]
    limits = [_number(theory(realised((expression,), at))) for at in plan]              # before the draws: it may refuse
    found = draw_values([(drawn, at) for at in plan], draws, seed, field="real", executor=executor, resume=resume, progress=progress)
    rows = [_row(drawn, at, limit, _without_rounding(each), given, seed) for at, limit, each in zip(plan, limits, found, strict=True)]
    power = 2 if field == "complex" else 1
    trend = _trend(rows, power) if len(rows) > 2 else None
    verdict = _verdict(rows, trend, power, found, notes)
    return Certificate(verdict, str(expression), field, int(draws), seed,
                       {str(key): certificates.plain(value) for key, value in sorted(given.others.items(), key=lambda item: str(item[0]))},
                       tuple(rows), trend, tuple(notes), certificates.versions())


def _scales(given, sizes, notes):
    """The largest size at each scaling; [None]: the sizes as given."""
    if given.is_bound and sizes is not None:
        raise ParameterError(f"sizes = {sizes}, but an array was given, which has a size of its own; leave sizes out, or give a measure")
    if given.is_bound or not given.sizes:
        notes.append("One size: " + ("the arrays given fix it." if given.is_bound else "the expression has no other."))
        return [None]
    sizes = SIZES if sizes is None else tuple(sizes)
    if len(sizes) < 3 or any(isinstance(size, bool) or not isinstance(size, numbers.Integral) or size < 1 for size in sizes) \
            or sorted(set(sizes)) != list(sizes):
        raise ParameterError(f"sizes = {sizes}: give at least three increasing integers, the largest size at each scaling")
    return sizes


def _row(drawn, values, limit, found, given, seed):
    mean, stderr = _mean(found)
    size = max((values[dim] for dim in given.sizes), default=1)
    deviation, scale = mean - limit, _scale(drawn, values, seed)
    value = abs(limit) if abs(limit) > scale/10 else scale
    is_exact = stderr <= ROUNDING*scale
    z = None if is_exact else abs(deviation)/stderr if isinstance(deviation, complex) else deviation/stderr
    return {"sizes": {dim.name: values[dim] for dim in sorted(given.sizes, key=str)}, "size": size, "theory": limit, "mean": mean,
            "stderr": stderr, "z": z, "deviation_times_size": deviation*size, "value": value, "is_precise": stderr <= NOISE*value}


def _number(value):
    try:
        value = complex(value)
    except (TypeError, ValueError):
        raise ParameterError(f"validate: theory(values) = {value!r}, but it must be a number") from None
    if not np.isfinite(value):
        raise LimitError(f"validate: theory(values) = {value}, but it must be finite")
    return value.real if value.imag == 0 else value


def _scale(expression, values, seed):
    """What the expression would be of, did nothing cancel: |df/dt_i| times a bound of each trace t_i by norms (Cauchy-Schwarz), in one draw."""
    traces = sorted(expression.atoms(MatrixScalar), key=sp.default_sort_key)
    if not traces:
        return float(abs(sample(expression, values)))
    symbols = {trace: sp.Dummy() for trace in traces}
    back = {symbol: trace for trace, symbol in symbols.items()}
    function = expression.xreplace(symbols)
    factors = [factor for trace in traces for factor in _factors(trace.matrix)]
    try:
        slopes = [function.diff(symbol).xreplace(back) for symbol in symbols.values()]
        # What the derivative has lost (a size, a scalar) is given nonetheless: the expression itself is drawn along.
        _, *found = sample((expression, *slopes, *factors), values, seed)
    except ValueError:                      # no derivative: a modulus, or sqrt(t) at 0
        return float(abs(sample(expression, values, seed)))
    slopes, norms = found[:len(traces)], [np.linalg.norm(factor) for factor in found[len(traces):]]
    return float(sum(abs(slope)*left*right for slope, left, right in zip(slopes, norms[::2], norms[1::2], strict=True)))


def _factors(matrix):
    """Two matrices whose product it is."""
    coefficient, inner = matrix.args if isinstance(matrix, Scaled) else (sp.S.One, matrix)
    if isinstance(inner, MatrixProduct):
        return Scaled(coefficient, inner.args[0]), MatrixProduct(*inner.args[1:])
    return Identity(matrix.shape[0]), matrix


def _trend(rows, power):
    """The weighted fit of mean - theory = intercept + constant/N^power."""
    errors = np.array([max(row["stderr"], ROUNDING*row["value"], 1e-300) for row in rows])
    deviations = np.array([row["mean"] - row["theory"] for row in rows])
    design = np.array([[1.0, (rows[0]["size"]/row["size"])**power] for row in rows])
    inverse = np.linalg.inv((design/errors[:, None]**2).T @ design)
    intercept, constant = (inverse @ ((design/errors[:, None]**2).T @ deviations)).tolist()
    return {"power": power, "intercept": intercept, "intercept_stderr": float(np.sqrt(inverse[0, 0])), "constant": constant*rows[0]["size"]**power}


def _verdict(rows, trend, power, found, notes):
    last = rows[-1]
    if trend and power == 1:
        is_right = abs(trend["intercept"]) <= STANDARD_ERRORS*trend["intercept_stderr"]
        is_precise = trend["intercept_stderr"] <= NOISE*last["value"]
    else:
        is_right, is_precise = _is_near(last, trend), last["is_precise"]
    doubts = _doubts(rows, trend, power, found)
    notes += doubts
    if not is_right:
        is_biased = power == 1 and not trend
        notes += ["At one size the bias of real words, of order 1/N, cannot be told from an error; use field='complex'."]*is_biased
        return "undecided" if is_biased else "disagree"
    return "agree" if is_precise and not doubts else "undecided"


def _is_near(row, trend):
    """Whether mean and theory are within 4 standard errors, beyond what the trend says."""
    error = max(row["stderr"], ROUNDING*row["value"])
    bias = abs(trend["constant"])/row["size"]**trend["power"] if trend else 0.0
    return abs(row["mean"] - row["theory"]) <= STANDARD_ERRORS*error + bias


def _doubts(rows, trend, power, found):
    """What speaks against an agreement, though the last size agrees: sentences."""
    doubts = []
    for row, each in zip(rows, found, strict=True):
        squares = np.abs(each - each.mean())**2
        if row["z"] is not None and squares.max() > ONE_SIDED*squares.sum():
            doubts.append(f"At size {row['size']} one draw makes {squares.max()/squares.sum():.0%} of the variance: there may be no mean.")
        if row is not rows[-1] and not _is_near(row, trend):
            doubts.append(f"At size {row['size']} the mean is off by {abs(row['mean'] - row['theory']):.2g}, with a standard error of "
                          f"{row['stderr']:.1g}.")
    return doubts


def _text(value, digits=6):
    if isinstance(value, complex):
        return f"{value.real:.{digits}g}{value.imag:+.{digits}g}i"
    return f"{value:.{digits}g}"
