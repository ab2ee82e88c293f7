"""Does a limit exist? The degree of every trace in the sizes, counted symbolically.

in:   the reduced equations, unknown = right-hand side, and the targets
out:  {unknown: degree}, degrees of the targets; LimitError where no scaling of the unknowns makes the equations homogeneous

All sizes grow in proportion, size -> N size, while scalars and deterministic words keep theirs. An equation that mixes powers of N for
every scaling of its unknowns has no limit: a matrix of N(0, 1) entries was not divided by its size. Vectors, of a fixed number of columns, may have
norms of order 1 or N^(1/2): a.T*Q*a and a.T*Q*a/n both have a limit.
"""
import sympy as sp

from rmtsym.equivalents.rows import Rows
from rmtsym.equivalents.system import Mean
from rmtsym.matrix.base import Word
from rmtsym.matrix.expressions import Identity, Inverse, MatrixProduct, MatrixSum, Root, Scaled, Zero
from rmtsym.words import Gaussian, Trace

__all__ = ["Mixed", "degrees", "natural_degree", "weights_of"]


class Mixed(Exception):
    """Terms that scale differently: args are the two terms and their degrees."""


def weights_of(symbols, equations, sizes):
    """{symbol: its degree}, rational numbers; Mixed(first term, its degree, second term, its degree) if there is no scaling."""
    return dict(zip(symbols, degrees(symbols, equations, symbols, sizes), strict=True))


def degrees(symbols, equations, targets, sizes, has_long_vectors=False):
    """[degree of each target], rational numbers; Mixed as above.

    has_long_vectors : deterministic words of fixed size, such as a vector of labels, have a norm of order N^(1/2), not 1
    """
    weights = {symbol: sp.Symbol(f"w{k}") for k, symbol in enumerate(symbols)}
    solver = _Linear(list(weights.values()))

    def degree(expression):
        if expression in weights:
            return weights[expression]
        if expression.is_Symbol:
            return sp.Integer(int(expression in sizes))
        if isinstance(expression, Mean):
            return degree(expression.function)
        if isinstance(expression, Trace):       # of bounded rank, if a word of fixed size is a factor: a.T*Q*b
            is_short = not has_long_vectors and any(size.is_Integer for word in expression.words() for size in word.shape)
            return int(not is_short) + norm(expression.matrix)
        if expression.is_Add:
            if not expression.free_symbols & set(weights):
                return max(solver.value(degree(term)) for term in expression.args)      # n - 1 is n, 1 + 1/n is 1
            return common(expression.args, degree)
        if expression.is_Mul:
            return sp.Add(*(degree(factor) for factor in expression.args))
        if expression.is_Pow and expression.exp.is_number:
            return expression.exp*degree(expression.base)
        if expression.args:
            for part in expression.args:
                own = degree(part)
                if not solver.equate(own, sp.S.Zero):
                    raise Mixed(part, solver.value(own), sp.S.One, sp.S.Zero)
        return sp.S.Zero

    def common(terms, degree_of):
        """The degree that all terms have."""
        first, *others = terms
        top = degree_of(first)
        for term in others:
            other = degree_of(term)
            if not solver.equate(top, other):
                raise Mixed(first, solver.value(top), term, solver.value(other))
        return top

    def norm(matrix):
        """The degree of the norm of a deterministic matrix: that of its coefficients."""
        if isinstance(matrix, Scaled):
            return degree(matrix.coefficient) + norm(matrix.matrix)
        if isinstance(matrix, MatrixSum):
            return common(matrix.args, norm)
        if isinstance(matrix, MatrixProduct):
            return sp.Add(*map(norm, matrix.args))
        if isinstance(matrix, (Inverse, Root)):
            return norm(matrix.args[0])*(-1 if isinstance(matrix, Inverse) else sp.S.Half)
        return sp.S.Zero if isinstance(matrix, (Word, Identity, Zero)) else norm(matrix.args[0])

    for symbol, equation in zip(symbols, equations, strict=True):
        own = degree(equation)
        if not solver.equate(weights[symbol], own):
            raise Mixed(symbol, solver.value(weights[symbol]), equation, solver.value(own))
    found = [degree(target) for target in targets]
    return [solver.value(value) for value in found]


def natural_degree(expression):
    """The power of N like which a scalar expression grows unless its leading order cancels: words by their norms, all sizes of order N.

    N(0, 1) entries give a norm of N^(1/2), GOE and deterministic words 1; a trace counts N, but 1 where a word has a fixed size.
    """
    if isinstance(expression, sp.Symbol):
        return sp.Integer(int(bool(expression.is_integer and expression.is_positive)))
    if isinstance(expression, Trace):
        matrix = expression.matrix
        is_bounded = matrix.shape[0].is_Integer or any(size.is_Integer for word in matrix.words() for size in word.shape)
        return _norm_degree(matrix) + int(not is_bounded)
    if expression.is_Add:
        return max(natural_degree(term) for term in expression.args)
    if expression.is_Mul:
        return sp.Add(*(natural_degree(factor) for factor in expression.args))
    if expression.is_Pow and expression.exp.is_number:
        return expression.exp*natural_degree(expression.base)
    return sp.S.Zero


def _norm_degree(matrix):
    if isinstance(matrix, (Gaussian, Rows)):
        variance = matrix.variance if isinstance(matrix, Gaussian) else sp.S.One
        return (natural_degree(variance) + int(any(not size.is_Integer for size in matrix.shape)))/sp.Integer(2)
    if isinstance(matrix, Word):
        return natural_degree(matrix.variance)/2 if hasattr(matrix, "variance") else sp.S.Zero
    if isinstance(matrix, Scaled):
        return natural_degree(matrix.coefficient) + _norm_degree(matrix.matrix)
    if isinstance(matrix, MatrixSum):
        return max(_norm_degree(term) for term in matrix.args)
    if isinstance(matrix, MatrixProduct):
        return sp.Add(*(_norm_degree(factor) for factor in matrix.args))
    if isinstance(matrix, (Inverse, Root)):
        return _norm_degree(matrix.args[0])*(-1 if isinstance(matrix, Inverse) else sp.S.Half)
    return sp.S.Zero if isinstance(matrix, (Identity, Zero)) else _norm_degree(matrix.args[0])


class _Linear:
    """Linear equations between the weights, solved as they come."""

    def __init__(self, symbols):
        self._known, self._symbols = {}, symbols

    def value(self, form):
        """The form with everything that is known put in; free weights count as zero."""
        return self._reduce(form).subs({symbol: 0 for symbol in self._symbols})

    def _reduce(self, form):
        form = sp.expand(form)
        while any(symbol in self._known for symbol in form.free_symbols):
            form = sp.expand(form.xreplace(self._known))
        return form

    def equate(self, left, right):
        difference = self._reduce(left - right)
        if difference == 0:
            return True
        free = sorted(difference.free_symbols, key=lambda symbol: symbol.name)
        if not free:
            return False
        self._known[free[0]] = sp.solve(difference, free[0])[0]
        return True
