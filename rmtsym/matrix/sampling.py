"""Sampling: any expression in words at numbers, every random word drawn once.

in:   an expression, {size, scalar, given word: value}, rng
out:  its value: an array for a matrix, a float or complex for a scalar such as tr(Q)/p

Every word draws from a stream of its own, seeded by `rng` and the word's name: neither the order of evaluation nor the other words
of the expression change a draw. Within one call equal subexpressions are evaluated once. Matrices known to be diagonal are kept as
1-d arrays, and an inverse that multiplies something is a solve.

An inverse that is not worth the name is refused: of a matrix whose rank is too small for its size, as the sizes of its factors show,
or whose condition number, times that of the inverses within it, is beyond 1e13. LAPACK inverts both without complaint, and the
result is rounding noise. Below that bound at least three digits are right, more than a mean over draws is good for.
"""
import warnings

import numpy as np
import sympy as sp

from rmtsym.errors import ParameterError, ShapeError
from rmtsym.matrix.base import MatrixExpression, MatrixScalar, Word, as_matrix, as_scalar, words_of
from rmtsym.matrix.expressions import Adjoint, Identity, Inverse, MatrixProduct, MatrixSum, Root, Scaled, Transposed, Zero
from rmtsym.matrix.printing import shape_text, short
from rmtsym.matrix.values import read_values, size_at

__all__ = ["Realisation", "needs", "rank_bound", "sample"]

CONDITION = 1e13        # beyond it an inverse means nothing: matrices that are singular but for rounding reach 1e14 to 1e17


def sample(expression, values, rng=None):
    """One draw of an expression in words, or of a tuple or list of them with common draws.

    values : {key: value} for everything the expression needs, and nothing else. Keys are the objects or their names.
        sizes      positive integers. A ratio may stand for one size: {p/n: .5, n: 401} rounds p to the nearest integer (a half to
                   the even one), p = 200. A size that an array tells may be left out.
        scalars    finite numbers, complex ones too
        Deterministic words: a finite array of the right shape, symmetric where the word is; or, for a symmetric word, a measure,
                   which becomes diag(measure.quantile((i - 1/2)/n)), i = 1..n; or a Joint spectrum, one object for several words.
                   Words that act on one space cannot have separate spectra: their alignment is missing.
    rng : None, a seed or a numpy Generator.
    Returns a new float64 or complex128 array for a matrix (exactly Hermitian where the expression is), a float or complex for a scalar,
    a tuple for several. ParameterError or ShapeError name what is missing, unknown, of wrong shape, or singular.

    >>> p, n = dims("p n"); X = Gaussian("X", p, n)
    >>> sample(X*X.T - X*X.T, {p: 2, n: 3}, rng=0)
    array([[0., 0.],
           [0., 0.]])
    """
    several = isinstance(expression, (tuple, list))
    expressions = tuple(_readable(item) for item in (expression if several else (expression,)))
    realisation = Realisation(expressions, values, rng)
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):      # what is not finite is refused
        results = tuple(realisation.value(item) for item in expressions)
    return results if several else results[0]


class Realisation:
    """The draws and values of one call; what `Word._draw(values, rng)` sees as `values`."""

    def __init__(self, expressions, values, rng):
        dims, scalars, words, matrices = needs(expressions)
        self._read = read_values(values, dims, scalars, words, matrices)
        self._numbers = {symbol: sp.sympify(value, strict=True) for symbol, value in {**self._read.sizes, **self._read.scalars}.items()}
        try:
            self._entropy = np.random.default_rng(rng).integers(0, 2**32, size=4, dtype=np.uint32).tolist()
        except (TypeError, ValueError) as error:
            raise ParameterError(f"sample: rng = {short(repr(rng))} is neither None, a seed nor a numpy Generator ({error})") from None
        self._matrices, self._scalars, self._roots = {}, {}, {}
        self._factors, self._conditions = {}, {}            # of inverses
        self._shared = _repeated(matrices)

    # what a word may ask for

    def size(self, dim):
        """The integer that a size is."""
        return size_at(sp.sympify(dim, strict=True), self._read.sizes)

    def number(self, scalar):
        """The float or complex that a scalar is; traces in it are evaluated."""
        scalar = sp.sympify(scalar, strict=True)
        if scalar not in self._scalars:
            traces = {trace: sp.sympify(self._trace(trace), strict=True) for trace in scalar.atoms(MatrixScalar)}
            try:
                value = complex(scalar.xreplace(traces).xreplace(self._numbers))
            except (TypeError, ValueError) as error:
                raise ParameterError(f"sample: {short(scalar)} cannot be evaluated at these values ({error})") from None
            if not np.isfinite(value):
                raise ParameterError(f"sample: {short(scalar)} is not finite at these values")
            self._scalars[scalar] = value.real if value.imag == 0 else value
        return self._scalars[scalar]

    def matrix(self, expression):
        """The 2-d array that a matrix expression is. Do not write to it."""
        return _dense(self._matrix(expression))

    def root(self, covariance):
        """The positive square root of a symmetric expression: 2-d, or 1-d if it is diagonal. ParameterError if it is not positive."""
        if covariance not in self._roots:
            value = self._matrix(covariance)
            eigenvalues, vectors = (value, None) if value.ndim == 1 else np.linalg.eigh(value)
            if eigenvalues.min() < -1e-10*np.abs(eigenvalues).max():
                raise ParameterError(f"sample: {short(covariance)} has the negative eigenvalue {eigenvalues.min():.6g}; a covariance and "
                                     "what a root is taken of must be positive semidefinite")
            roots = np.sqrt(np.maximum(eigenvalues, 0))
            self._roots[covariance] = roots if vectors is None else (vectors*roots) @ vectors.T
        return self._roots[covariance]

    def given(self, word):
        """The checked value of a given word."""
        return self._read.given[word]

    def multiply(self, left, right):
        """The product of two values, each 2-d or, if diagonal, 1-d."""
        return _multiply(left, right)

    # evaluation

    def value(self, expression):
        """What `sample` returns for one expression."""
        if not isinstance(expression, MatrixExpression):
            return self.number(expression)
        value = self.matrix(expression)
        if not np.isfinite(value).all():
            raise ParameterError(f"sample: {short(expression)} is not finite at these values")
        # At the values, not only for real symbols: z may be complex, sqrt(lam) imaginary.
        at_values = {symbol: self._numbers[symbol] for symbol in self._read.scalars}
        if expression.is_hermitian and (not at_values or expression.xreplace(at_values).is_hermitian):
            return (value + value.conj().T)/2
        return np.array(value, order="C")

    def _matrix(self, expression):
        if expression in self._matrices:
            return self._matrices[expression]
        value = self._evaluate(expression)
        if isinstance(expression, Word):
            shape = tuple(self.size(dim) for dim in expression.shape)
            if value.shape != shape and (value.ndim != 1 or shape != value.shape*2):
                raise ShapeError(f"sample: {expression} was drawn of shape {value.shape}, but {shape_text(expression.shape)} is {shape}")
        if isinstance(expression, Word) or expression in self._shared:      # what occurs once is not kept: memory
            self._matrices[expression] = value
        return value

    def _evaluate(self, expression):
        args = expression.args
        if isinstance(expression, Word):
            return np.asarray(expression._draw(self, self._generator(expression)))
        if isinstance(expression, Scaled):
            return self.number(args[0])*self._matrix(args[1])
        if isinstance(expression, MatrixSum):
            return self._sum(args)
        if isinstance(expression, MatrixProduct):
            return self._product(args)
        if isinstance(expression, (Transposed, Adjoint)):
            value = self._matrix(args[0])
            value = value if value.ndim == 1 else value.T
            return value.conj() if isinstance(expression, Adjoint) and np.iscomplexobj(value) else value
        if isinstance(expression, Inverse):
            return self._divide(expression, None)
        if isinstance(expression, Root):
            return self.root(args[0])
        rows, columns = (self.size(dim) for dim in expression.shape)
        if isinstance(expression, Zero):
            return np.zeros((rows, columns))
        if isinstance(expression, Identity):
            return np.ones(rows) if rows == columns else np.eye(rows, columns)
        raise ParameterError(f"sample: {type(expression).__name__} cannot be evaluated")

    def _generator(self, word):
        return np.random.default_rng(np.random.SeedSequence(self._entropy, spawn_key=tuple(word.name.encode())))

    def _sum(self, terms):
        values = [self._matrix(term) for term in terms]
        total = sum(value for value in values if value.ndim == 1)
        dense = [value for value in values if value.ndim == 2]
        if not dense:
            return total
        kind = np.result_type(*values)
        result = dense[0].astype(kind)                      # a copy
        for value in dense[1:]:
            result += value
        if len(dense) < len(values):
            np.einsum("ii->i", result)[...] += total
        return result

    def _product(self, factors):
        """From the thinner end to the other, but not from an inverse if the other end is none."""
        rows, columns = self.size(factors[0].shape[0]), self.size(factors[-1].shape[1])
        first, last = (isinstance(factor, Inverse) for factor in (factors[0], factors[-1]))
        if not last and (first or columns <= rows):
            result = self._matrix(factors[-1])
            for factor in factors[-2::-1]:
                result = self._divide(factor, result) if isinstance(factor, Inverse) else _multiply(self._matrix(factor), result)
            return result
        result = self._matrix(factors[0])
        for factor in factors[1:]:
            result = self._divide(factor, result, "right") if isinstance(factor, Inverse) else _multiply(result, self._matrix(factor))
        return result

    def _divide(self, inverse, value, side="left"):
        """A^-1 value, value A^-1 (side "right"), or A^-1 if value is None. The factorisation of A is kept."""
        from scipy.linalg import lu_solve
        if inverse not in self._factors:
            self._factors[inverse] = self._factorised(inverse)
        factors = self._factors[inverse]
        if isinstance(factors, np.ndarray):
            return factors if value is None else _multiply(factors, value) if side == "left" else _multiply(value, factors)
        if value is None:
            return lu_solve(factors, np.eye(len(factors[0])))
        value = _dense(value)
        if side == "left":
            return lu_solve(factors, value)
        return lu_solve(factors, value.T, trans=1).T

    def _factorised(self, inverse):
        """The LU factors of what is inverted, or of a diagonal the reciprocals."""
        from scipy.linalg import lapack, lu_factor
        inner = inverse.args[0]
        rank, size = rank_bound(inner, self.size), self.size(inner.shape[0])
        if rank < size:
            self._refuse(inverse, "singular", f"it is {size} x {size}, but its rank is at most {rank}")
        matrix = self._matrix(inner)
        if matrix.ndim == 1:
            if not matrix.all():
                self._refuse(inverse, "singular", "it has the eigenvalue 0")
            return 1/matrix
        if not np.isfinite(matrix).all():
            raise ParameterError(f"sample: {short(inner)} has entries that are not finite")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")                 # an exactly singular matrix is refused below
            lu, pivots = lu_factor(matrix)
        estimate = (lapack.zgecon if np.iscomplexobj(lu) else lapack.dgecon)(lu, np.abs(matrix).sum(axis=0).max(), norm="1")[0]
        condition = 1/estimate if estimate > 0 else np.inf
        within = max((self._conditions.get(other, 1.0) for other in inner.atoms(Inverse)), default=1.0)     # it has lost that many digits already
        if not condition*within <= CONDITION:
            after = f", after one of {within:.1g} within it" if within > 1 else ""
            self._refuse(inverse, "numerically singular", f"its condition number is {condition:.1g}{after}, and beyond {CONDITION:.0e} nothing is "
                                                          "left of the inverse")
        self._conditions[inverse] = condition*within
        return lu, pivots

    def _refuse(self, inverse, what, why):
        sizes = ", ".join(f"{dim} = {self._read.sizes[dim]}" for dim in inverse.dims())
        raise ParameterError(f"sample: {short(inverse.args[0])} is {what}" + (f" at {sizes}" if sizes else "") + f": {why}; it has no inverse")

    def _trace(self, trace):
        value = self._matrix(trace.matrix)
        total = value.sum() if value.ndim == 1 else np.trace(value)
        return complex(total) if np.iscomplexobj(total) else float(total)


def needs(expressions):
    """What sampling these expressions takes: (sizes, scalars, words, matrices), the symbols sorted by name. ParameterError if two words of
    one name differ."""
    words, dims, symbols, matrices = {}, set(), set(), []
    pending, known = list(expressions), set()
    while pending:
        expression = pending.pop(0)
        for name, word in words_of(expression).items():
            if words.setdefault(name, word) != word:
                raise ParameterError(f"sample: two different words are named {name!r}: {words[name].declaration()} and {word.declaration()}")
            if word not in known:
                known.add(word)
                pending.extend(word.drawn_from)
        inner = [item.matrix for item in expression.atoms(MatrixScalar)]
        matrices.extend(sorted([expression, *inner] if isinstance(expression, MatrixExpression) else inner, key=sp.default_sort_key))
        symbols |= expression.free_symbols
    for moment in {moment for word in words.values() for moment in word.moments(words.values())}:
        if not any(moment in matrix.atoms(Word) for matrix in matrices):            # its law is not asked of what is drawn
            words.pop(moment.name, None)
    for matrix in matrices:
        dims |= set(matrix.dims())

    def order(symbol):
        return symbol.name, sp.srepr(symbol)

    return sorted(dims, key=order), sorted(symbols - dims, key=order), list(words.values()), matrices


def rank_bound(matrix, size, least=min):
    """The largest rank that the sizes of its factors leave to a matrix: that of X*X.T for a p x n word X is min(p, n).

    size  : function of a SymPy size, its integer (or itself, with least=sympy.Min: then the bound is an expression). Inverses and words
            count as of full rank; terms of a sum with one first (or last) factor span no more than that factor.
    """
    full, args = least(*(size(dim) for dim in matrix.shape)), matrix.args
    if isinstance(matrix, Zero):
        return 0
    if isinstance(matrix, MatrixProduct):
        return least(*(rank_bound(factor, size, least) for factor in args))
    if isinstance(matrix, MatrixSum):
        return least(full, *(_rank_of_sum(args, end, size, least) for end in (0, -1)))
    if isinstance(matrix, Scaled):
        return rank_bound(args[1], size, least)
    if isinstance(matrix, (Transposed, Adjoint, Root)):
        return rank_bound(args[0], size, least)
    covariances = [covariance for covariance in (matrix.row_cov, matrix.col_cov) if covariance is not None] if isinstance(matrix, Word) else []
    return least(full, *(rank_bound(covariance, size, least) for covariance in covariances)) if covariances else full


def _rank_of_sum(terms, end, size, least):
    """The bound with terms of the same first (end = 0) or last (-1) factor taken together."""
    groups = {}
    for term in terms:
        inner = term.matrix if isinstance(term, Scaled) else term
        groups.setdefault(inner.args[end] if isinstance(inner, MatrixProduct) else inner, []).append(rank_bound(inner, size, least))
    return sum(least(rank_bound(factor, size, least), sum(ranks)) for factor, ranks in groups.items())


def _readable(expression):
    if isinstance(expression, (MatrixExpression, sp.MatrixExpr)):
        return as_matrix(expression)
    return MatrixExpression._from_sympy(as_scalar(expression, "sample"))


def _repeated(matrices):
    """The subexpressions that occur more than once."""
    seen, repeated, pending = set(), set(), list(matrices)
    while pending:
        item = pending.pop()
        if isinstance(item, MatrixExpression):
            if item in seen:
                repeated.add(item)
                continue
            seen.add(item)
        pending.extend(item.args)
    return repeated


def _dense(value):
    return np.diag(value) if value.ndim == 1 else value


def _multiply(left, right):
    if left.ndim == 1 and right.ndim == 2:
        return left[:, None]*right
    return left*right if right.ndim == 1 else left @ right
