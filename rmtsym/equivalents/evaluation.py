"""A deterministic equivalent at numbers.

in:   DeterministicEquivalent, values
out:  floats, complex numbers, arrays, matrices; LimitError where the limit does not exist
"""
import numpy as np
import sympy as sp

from rmtsym.equivalents.numbers import problem_of, read_point
from rmtsym.errors import LimitError, ParameterError, ShapeError
from rmtsym.matrix.base import MatrixScalar, Word
from rmtsym.matrix.printing import short
from rmtsym.runtime import dyson as solver

__all__ = ["evaluate"]


def evaluate(equivalent, values):
    """The limit at `values`; see DeterministicEquivalent.evaluate."""
    values = _ratios_by_name(equivalent, values)
    axes = {key: np.asarray(value) for key, value in values.items() if not isinstance(key, Word) and not _is_word(equivalent, key) and _is_array(value)}
    if not axes:
        return _Solver(equivalent).at(values)
    shape = np.broadcast_shapes(*(array.shape for array in axes.values()))
    flat = {key: np.broadcast_to(array, shape).ravel() for key, array in axes.items()}
    solve = _Solver(equivalent)
    found = [solve.at({**values, **{key: array[k].item() for key, array in flat.items()}}) for k in range(int(np.prod(shape)))]
    return np.array(found).reshape(shape + np.shape(found[0]) if found else shape)


def _is_array(value):
    return isinstance(value, (list, tuple, np.ndarray)) and np.ndim(value) > 0


def _is_word(equivalent, key):
    return isinstance(key, str) and any(word.name == key for word in equivalent.words)


def _ratios_by_name(equivalent, values):
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

    def at(self, values):
        equivalent = self.equivalent
        expression = equivalent.expression
        matrices = [expression] if equivalent.is_matrix else [trace.matrix for trace in sorted(expression.atoms(MatrixScalar), key=sp.default_sort_key)]
        try:
            point = read_point(values, list(equivalent.dims), list(equivalent.scalars), list(equivalent.words), matrices, equivalent.is_matrix)
        except (ParameterError, ShapeError) as problem:
            raise type(problem)(str(problem).replace("sample:", "evaluate:", 1)) from None     # read as `sample` reads them
        totals = []
        for k, part in enumerate(equivalent.parts):
            problem, letters, symbols = problem_of(part.dyson, point, equivalent.regulariser)
            try:
                solution = solver.solve(problem, self._last[k])
            except LimitError as reason:
                raise LimitError(f"{short(part.expression)} has no limit at these values: {reason}") from None
            self._last[k] = solution.traces
            totals.append(_matrix(part, solution, letters, symbols, point) if equivalent.is_matrix else _trace(part, solution, letters, symbols, point))
        if equivalent.is_matrix:
            return totals[0]
        grouped = [sum(totals[k] for k in members) for members in equivalent.members]
        return _plain(equivalent.formula_at(grouped, {**point.sizes, **point.scalars}))


def _trace(part, solution, letters, symbols, point):
    """sum Tr(weight G_cr) + Tr(constant)."""
    pencil, field, total = part.pencil, part.pencil.field, 0.0
    for (column, row), polynomial in part.weights.items():
        for monomial, scalar in polynomial.items():
            total = total + field.number(scalar, symbols)*solution.trace(letters.monomial(monomial, pencil.rows[row]), column, row)
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
