"""A deterministic equivalent at numbers.

in:   DeterministicEquivalent, values
out:  floats, complex numbers, arrays, matrices; LimitError where the limit does not exist
"""
import math
from dataclasses import replace

import numpy as np
import sympy as sp

from rmtsym.equivalents import curves
from rmtsym.equivalents.admissible import valid_points
from rmtsym.equivalents.diagonal import diagonalised
from rmtsym.equivalents.dyson import structure
from rmtsym.equivalents.elimination import eliminate, law_of
from rmtsym.equivalents.haar import turned
from rmtsym.equivalents.meaning import spectral_variable
from rmtsym.equivalents.numbers import Letters, problem_of, read_point
from rmtsym.equivalents.rows import refuse_impossible, with_kernels
from rmtsym.equivalents.vanishing import with_zeros
from rmtsym.errors import LimitError, ParameterError, ShapeError
from rmtsym.matrix.base import Word
from rmtsym.matrix.expressions import Inverse, MatrixSum
from rmtsym.matrix.printing import short
from rmtsym.runtime import dyson as solver
from rmtsym.runtime import theorem
from rmtsym.words import Trace, eye

__all__ = ["evaluate", "law", "polynomial", "ratios_by_name"]

_NUDGE = 1e-12
WORTHWHILE = 500                        # points from which on a system is compiled, which takes seconds


class Cancelled(LimitError):
    """A limit that exists, of which double precision leaves no six digits."""


def evaluate(equivalent, values, invalid="raise"):
    """The limit at `values`; see DeterministicEquivalent.evaluate."""
    if invalid not in ("raise", "nan"):
        raise ParameterError(f"evaluate: invalid = {invalid!r}, but it must be 'raise' or 'nan'")
    values = with_kernels(equivalent, ratios_by_name(equivalent, values))
    axes = {key: np.asarray(value) for key, value in values.items() if not isinstance(key, Word) and not _is_word(equivalent, key) and _is_array(value)}
    solve = _Solver(equivalent)
    if not axes:
        try:
            return solve.at(values)
        except ZeroDivisionError:
            smaller, needed = with_zeros(equivalent, values)
            return evaluate(smaller, needed)
    try:
        shape = np.broadcast_shapes(*(array.shape for array in axes.values()))
    except ValueError:
        raise ShapeError("evaluate: arrays of shapes " + ", ".join(f"{key} {array.shape}" for key, array in axes.items()) + " cannot be broadcast") from None
    flat = {key: np.broadcast_to(array, shape).ravel() for key, array in axes.items()}
    count = math.prod(shape)
    if count >= WORTHWHILE and curves.can_compile(equivalent):
        found = _by_kernels(solve, values, flat, invalid)
        if found is not None:
            return _plain_array(found).reshape(shape)
    found = [_at_one(solve, {**values, **{key: array[k].item() for key, array in flat.items()}}, flat, k, invalid) for k in range(count)]
    inner = next((np.shape(value) for value in found if value is not None), ())
    found = np.array([np.full(inner, np.nan) if value is None else value for value in found])
    return _plain_array(found).reshape(shape + inner)


def _by_kernels(solve, values, flat, invalid):
    """The targets at many points; None where kernels do not serve: dense words, equations that divide by zero, digits lost by cancellation."""
    point = solve.read({**values, **flat})
    if point.dense:
        return None
    is_valid, reason = solve.valid(point)
    if invalid != "nan" and not is_valid.all():
        raise LimitError(f"at {_where(flat, int(np.argmin(is_valid)))} (invalid='nan' gives NaN there): {reason}")
    found = np.full(len(is_valid), np.nan, dtype=complex)
    if is_valid.any():
        kept = {key: array[is_valid] for key, array in flat.items()}
        try:
            found[is_valid] = curves.evaluate(solve.equivalent, solve.read({**values, **kept}), invalid)
        except theorem.Unreached:
            return None
    # Single values are tested for cancellation; of a curve, the points where it is worst: its extremes and those of its parameters.
    known = np.flatnonzero(np.isfinite(found))
    for k in {int(known[pick(array[known])]) for array in (abs(found), *flat.values()) for pick in (np.argmin, np.argmax)} if known.size else ():
        try:
            solve.at({**values, **{key: array[k].item() for key, array in flat.items()}})
        except Cancelled:
            return None
    return found


def _where(flat, k):
    return ", ".join(f"{key} = {array[k]:g}" for key, array in flat.items())


def _at_one(solve, values, flat, k, invalid):
    try:
        return solve.at(values)
    except LimitError as reason:
        if invalid == "nan":
            return None
        raise LimitError(f"at {_where(flat, k)} (invalid='nan' gives NaN there): {reason}") from None


def _plain_array(found):
    return found.real if np.iscomplexobj(found) and not np.nan_to_num(found.imag).any() else found


def polynomial(equivalent, variable=None, values=None, time_limit=60):
    """The Elimination of the target; see DeterministicEquivalent.polynomial."""
    if equivalent.is_matrix:
        raise ParameterError("polynomial: a matrix-valued equivalent has none; take the trace of what interests you")
    known = {symbol.name: symbol for symbol in (*equivalent.dims, *equivalent.scalars)}
    words = {word.name: word for word in equivalent.words}
    spectra, numbers = {}, {}
    for key, value in (values or {}).items():
        name = key if isinstance(key, str) else getattr(key, "name", str(key))
        if name in words:
            spectra[words[name]] = value
        elif name in known:
            numbers[known[name]] = value
        else:
            raise ParameterError(f"polynomial: {name!r} does not occur in the expression, which has {', '.join(sorted({*known, *words}))}")
    solve = _Solver(equivalent)

    def numeric(point):
        filled = {symbol: 1.0 for symbol in equivalent.dims} | {symbol: .5 for symbol in equivalent.scalars} | numbers | dict(point)
        return solve.unknowns({**filled, **spectra})

    return eliminate(equivalent.system, numeric, limit=equivalent.limit.given or None, spectra=spectra or None, variable=variable, time_limit=time_limit,
                     values=numbers or None)


def law(equivalent, name, z, values, about):
    """The Law of A if the expression is tr((A - z I)^{-1})/p; see DeterministicEquivalent.law."""
    matrix, z = _resolvent(equivalent, z)
    return law_of(polynomial(equivalent, sp.Symbol("m"), values), name, z, matrix=matrix, limit=equivalent.limit.given or None, **about)


def _resolvent(equivalent, z):
    """(A, z) of tr((A - z I)^{-1})/p. ParameterError for anything else."""
    expression = equivalent.expression
    z = next((symbol for symbol in equivalent.scalars if symbol.name == "z"), None) if z is None else z
    traces = [] if equivalent.is_matrix else list(expression.atoms(Trace))
    if z is not None and len(traces) == 1 and isinstance(traces[0].matrix, Inverse) and expression == traces[0]/traces[0].matrix.shape[0]:
        shifted = traces[0].matrix.args[0]
        terms = list(shifted.args) if isinstance(shifted, MatrixSum) else [shifted]
        minus = -z*eye(shifted.shape[0])
        if minus in terms:
            terms.remove(minus)
            matrix = MatrixSum(*terms) if terms else None
            if matrix is not None and z not in matrix.free_symbols:
                return matrix, z
    raise ParameterError(f"law: {short(expression)} is not the trace of a resolvent, tr((A - z*eye(p)).I)/p with a symbol z")


def _is_array(value):
    return isinstance(value, (list, tuple, np.ndarray)) and np.ndim(value) > 0


def _is_word(equivalent, key):
    return isinstance(key, str) and any(word.name == key for word in equivalent.words)


def ratios_by_name(equivalent, values):
    """Names of ratios replaced by the ratios."""
    if not hasattr(values, "items"):
        raise ParameterError(f"evaluate: values = {values!r}, but a mapping such as {{p: 200, n: 400, lam: .3}} is wanted")
    names = {symbol.name: ratio for symbol, ratio in equivalent.limit.names.items()}
    inner = {symbol.name for symbol in (*equivalent.scalars, *equivalent.dims)}
    renamed = {}
    for key, value in values.items():
        name = key if isinstance(key, str) else key.name if isinstance(key, sp.Symbol) else None
        renamed[names[name] if name in names and name not in inner else key] = value
    return renamed


class _Solver:
    """Solves point after point, each from the solution of the last one."""

    def __init__(self, equivalent):
        self.equivalent = equivalent
        self._last = [None]*len(equivalent.parts)
        self._dysons = [part.dyson for part in equivalent.parts]
        self._turned = {}

    def at(self, values):
        """The limit at single values."""
        equivalent = self.equivalent
        point, found = self._solved(values)
        if equivalent.is_matrix:
            return _matrix(equivalent.parts[0], *found[0], point)
        value = self._target(point, found)
        if not point.dense and np.isfinite(value):
            self._refuse_cancellation(point, found, value)
        return _plain(value)

    def _target(self, point, found):
        equivalent = self.equivalent
        totals = [_trace(part, *solved, point) for part, solved in zip(equivalent.parts, found, strict=True)]
        return equivalent.formula_at([sum(totals[k] for k in members) for members in equivalent.members], {**point.sizes, **point.scalars})

    def _refuse_cancellation(self, point, found, value):
        """Cancelled if rounding leaves no six digits: the target moves too much when every number of the pencils is moved a little."""
        signs = np.random.default_rng(0)
        moved = []
        for part, dyson, (solution, letters, symbols) in zip(self.equivalent.parts, self._dysons, found, strict=True):
            if part.pencil.rows:
                problem, *_ = problem_of(dyson, point, self.equivalent.regulariser)
                fixed = [(r, c, entry*(1 + _NUDGE*signs.choice([-1, 1]))) for r, c, entry in problem.fixed]
                same = [(r, c, i, j, scale*(1 + _NUDGE*signs.choice([-1, 1])), *rest) for r, c, i, j, scale, *rest in problem.same]
                try:
                    solution = solver.solve(replace(problem, fixed=fixed, same=same), solution.traces)
                except LimitError:
                    return                          # next to an edge
            moved.append((solution, letters, symbols))
        error = abs(self._target(point, moved) - value)*4*np.finfo(float).eps/_NUDGE
        if error > 1e-6*abs(value) and error > 1e-11:
            raise Cancelled(f"{short(self.equivalent.expression)}: cancellation leaves no six digits of {value:.3g} at these values (an error of {error:.1g} "
                             "must be expected)")

    def unknowns(self, values):
        """(values of the unknowns of the system, value of the target)."""
        equivalent = self.equivalent
        point, found = self._solved(values)
        values_of = []
        for (part, *place), scale in zip(equivalent.places, equivalent.scales, strict=True):
            solution, letters, _ = found[equivalent.parts.index(part)]
            if len(place) == 4:                         # of a Haar word
                if self._dysons[equivalent.parts.index(part)] is not part.dyson:
                    raise LimitError(f"{short(part.expression)}: its determinant winds around 0 with a Haar word, and the unknowns are infinite")
                trace = solution.traces[next(k for k, line in enumerate(part.dyson.lines) if line.trace == tuple(place))]
            else:
                weight, column, row = place
                trace = solution.trace(letters.weight(weight, part.pencil.rows[row]), column, row)
            values_of.append(trace/float(scale.xreplace(point.sizes)))
        return values_of, self._target(point, found)

    def read(self, values):
        """The Point of the values."""
        equivalent = self.equivalent
        try:
            return read_point(values, list(equivalent.dims), list(equivalent.scalars), list(equivalent.words), equivalent.matrices, equivalent.is_matrix,
                              equivalent.cut)
        except (ParameterError, ShapeError) as problem:
            raise type(problem)(str(problem).replace("sample:", "evaluate:", 1)) from None     # read as `sample` reads them

    def valid(self, point):
        """(whether the inverses of the expression exist, a bool or one a point; why not). ParameterError for values that cannot be."""
        refuse_impossible(self.equivalent.words, point)
        return valid_points(self.equivalent.conditions, point, Letters(point))

    def _solved(self, values):
        """(Point, [(solution, letters, numbers) of each part]), after a look at what cannot be."""
        equivalent = self.equivalent
        point = self.read(values)
        is_valid, reason = self.valid(point)
        if not is_valid:
            raise LimitError(f"{short(equivalent.expression)} has no limit at these values: {reason}")
        found = []
        for k, part in enumerate(equivalent.parts):
            self._dysons[k] = part.dyson
            inside, rotated = (None if equivalent.is_matrix else diagonalised(part.dyson, point)) or (point, None)
            problem, letters, symbols = problem_of(part.dyson, inside, equivalent.regulariser)
            letters = rotated or letters
            try:
                # Pairings with a coefficient that is zero at one point, not at the next, are none: then the last solution is no start.
                last = self._last[k]
                solution = solver.solve(problem, last if last is not None and len(last) == len(problem.same) else None)
            except (LimitError, np.linalg.LinAlgError, OverflowError) as reason:
                solution, letters, symbols = self._from_above(k, point) or self._by_turning(k, point, reason)
            self._last[k] = solution.traces if self._dysons[k] is part.dyson else None
            found.append((solution, letters, symbols))
        return point, found

    def _from_above(self, k, point):
        """The solution of part k with Haar words, a resolvent at z near the spectrum, from z + i downwards; None if there is none."""
        part, z = self.equivalent.parts[k], spectral_variable(self.equivalent.expression)
        if not part.dyson.families or z is None:
            return None
        value, last = complex(point.scalars[z]), None
        size = max(1., abs(value))
        heights = [size*3.**-step for step in range(30) if size*3.**-step > max(2*abs(value.imag), 1e-8*size)]
        for moved in (*(value.real + 1j*np.copysign(height, value.imag) for height in heights), point.scalars[z]):
            problem, letters, symbols = problem_of(part.dyson, replace(point, scalars={**point.scalars, z: moved}), self.equivalent.regulariser)
            try:
                last = (solution := solver.solve(problem, last)).traces
            except (LimitError, np.linalg.LinAlgError, OverflowError):
                return None
        return solution, letters, symbols

    def _by_turning(self, k, point, reason):
        """The solution of part k from a pencil with turned Haar words (haar.py); LimitError for the reason if there is none."""
        part = self.equivalent.parts[k]
        if k not in self._turned:
            self._turned[k] = [structure(pencil) for pencil in turned(part.pencil, part.dyson.families)] if part.dyson.families else []
        for dyson in self._turned[k]:
            problem, letters, symbols = problem_of(dyson, point, self.equivalent.regulariser)
            try:
                solution = solver.solve(problem)
            except (LimitError, np.linalg.LinAlgError, OverflowError):
                continue
            self._dysons[k] = dyson
            return solution, letters, symbols
        raise LimitError(f"{short(part.expression)} has no limit at these values: {reason}") from None


def _trace(part, solution, letters, symbols, point):
    """sum Tr(weight G_cr) + Tr(constant)."""
    pencil, field, total = part.pencil, part.pencil.field, 0.0
    for (column, row), polynomial in part.weights.items():
        for monomial, scalar in polynomial.items():
            total = total + field.number(scalar, symbols)*solution.trace(letters.weight(monomial, pencil.rows[row]), column, row)
    for monomial, scalar in part.constant.items():
        total = total + field.number(scalar, symbols)*_trace_of(letters.monomial(monomial, pencil.shape[0]), pencil.shape[0], point)
    return total


def _trace_of(value, size, point):
    if np.ndim(value) == 2:
        return np.trace(value)
    return point.size(size)*(value if np.ndim(value) == 0 else np.dot(point.weights[size], value))


def _matrix(part, solution, letters, symbols, point):
    """sum left G right + constant, a 2-d array."""
    pencil, field = part.pencil, part.pencil.field
    shape = tuple(int(point.size(size)) for size in pencil.shape)

    def dense(value, rows, columns):
        value = np.asarray(value)
        value = value[0] if value.shape == (1,) else value
        return value*np.eye(int(point.size(rows)), int(point.size(columns))) if value.ndim == 0 else value

    total = np.zeros(shape, dtype=complex)
    for monomial, scalar in pencil.constant.items():
        total = total + field.number(scalar, symbols)*dense(letters.monomial(monomial, pencil.shape[0]), *pencil.shape)
    for column, left in pencil.left.items():
        for row, right in pencil.right.items():
            block = dense(solution.block(column, row), pencil.columns[column], pencil.rows[row])
            for first, one in left.items():
                for second, other in right.items():
                    scale = field.number(one, symbols)*field.number(other, symbols)
                    before = dense(letters.monomial(first, pencil.columns[column]), pencil.shape[0], pencil.columns[column])
                    after = dense(letters.monomial(second, pencil.rows[row]), pencil.rows[row], pencil.shape[1])
                    total = total + scale*(before @ block @ after)
    return total.real if not total.imag.any() else total


def _plain(value):
    value = complex(value)
    return value.real if value.imag == 0 else value
