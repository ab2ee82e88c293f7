"""Values that an expression cannot have, although its equations would give numbers.

in:   a Point (numbers.py), the matrices of an expression
out:  ParameterError for variances, correlations and covariances that no random matrix has; LimitError for inverses of deficient rank

An inverse may cancel: S*B.I*B is S to the algebra, for a B without inverse too. So every inverse is looked at where it stands.
"""
import numpy as np
import sympy as sp

from rmtsym.equivalents.letters import Letter
from rmtsym.errors import LimitError, ParameterError
from rmtsym.matrix.base import Word, conjugate
from rmtsym.matrix.expressions import Adjoint, Identity, Inverse, MatrixProduct, MatrixSum, Root, Scaled, Zero
from rmtsym.matrix.printing import short
from rmtsym.matrix.sampling import rank_bound
from rmtsym.words import Gaussian

__all__ = ["natural_degree", "refuse_inadmissible"]


def refuse_inadmissible(point, matrices, letters):
    """Refuse what cannot be at a Point with single values. letters: values of deterministic letters (numbers.Letters)."""
    parts = {part for matrix in matrices for part in sp.preorder_traversal(matrix)}
    words = {word for matrix in matrices for word in matrix.words()}
    _refuse_conjugates(parts, letters)
    for word in sorted(words, key=lambda word: word.name):
        if word.is_random:
            _refuse_spread(word, letters)
    for part in sorted((part for part in parts if isinstance(part, Inverse)), key=sp.default_sort_key):
        inner, size = part.args[0], point.size(part.shape[0])
        if not inner.is_random:
            letters.letter(Letter.of(part))             # refused if it is not finite
        elif rank_bound(inner, point.size) < size*(1 - 1e-12):
            raise LimitError(f"{short(inner)} has rank at most {rank_bound(inner, point.size):g}, but is {size:g} x {size:g}: it has no inverse at these values")


def _refuse_conjugates(parts, letters):
    """Scalars count as real under .H, unless they are known not to be: then their values must be."""
    for part in sorted((part for part in parts if isinstance(part, Adjoint)), key=sp.default_sort_key):
        for inner in sp.preorder_traversal(part):
            if isinstance(inner, Scaled) and conjugate(inner.coefficient) == inner.coefficient and isinstance(letters.number(inner.coefficient), complex):
                raise ParameterError(f"evaluate: {inner.coefficient} is not real at these values, but .H of {short(part.args[0])} takes it as real; declare "
                                     "complex scalars so, sp.Symbol('z', real=False)")


def _refuse_spread(word, letters):
    for name, lowest, highest in (("variance", 0, np.inf), ("correlation", -1, 1)):
        value = letters.number(getattr(word, name)) if hasattr(word, name) else lowest
        if isinstance(value, complex) or not lowest <= value <= highest:
            wanted = ">= 0" if name == "variance" else "in [-1, 1]"
            raise ParameterError(f"evaluate: the {name} of {word} is {value:g}, but it must be a real number {wanted}")
    for covariance in (word.row_cov, word.col_cov):
        if covariance is not None:
            value = letters.symmetric(covariance)
            lowest = np.min(np.linalg.eigvalsh(value) if np.ndim(value) == 2 else value)
            if lowest < -1e-10*np.max(np.abs(value)):
                raise ParameterError(f"evaluate: {short(covariance)}, a covariance of {word}, has the negative eigenvalue {lowest:.6g}; it must be "
                                     "positive semidefinite")


def natural_degree(expression):
    """The power of N like which a scalar expression grows unless its leading order cancels; words by their norms, all sizes of order N."""
    if isinstance(expression, sp.Symbol):
        return sp.Integer(int(bool(expression.is_integer and expression.is_positive)))
    if hasattr(expression, "matrix"):
        matrix = expression.matrix
        is_bounded = any(size.is_Integer for word in matrix.words() for size in word.shape)
        return _norm_degree(matrix) + int(not is_bounded and not matrix.shape[0].is_Integer)
    if expression.is_Add:
        return max((natural_degree(term) for term in expression.args), default=sp.S.Zero)
    if expression.is_Mul:
        return sp.Add(*(natural_degree(factor) for factor in expression.args))
    if expression.is_Pow and expression.exp.is_number:
        return expression.exp*natural_degree(expression.base)
    return sp.S.Zero


def _norm_degree(matrix):
    """The power of N like which the norm of a matrix grows: 1/2 for N(0, 1) entries, 0 for GOE and deterministic words."""
    if isinstance(matrix, Word):
        if isinstance(matrix, Gaussian):
            return (natural_degree(matrix.variance) + int(any(not size.is_Integer for size in matrix.shape)))/sp.Integer(2)
        return natural_degree(matrix.variance)/2 if hasattr(matrix, "variance") else sp.S.Zero
    if isinstance(matrix, Scaled):
        return natural_degree(matrix.coefficient) + _norm_degree(matrix.matrix)
    if isinstance(matrix, MatrixSum):
        return max(_norm_degree(term) for term in matrix.args)
    if isinstance(matrix, MatrixProduct):
        return sp.Add(*(_norm_degree(factor) for factor in matrix.args))
    if isinstance(matrix, Inverse):
        return -_norm_degree(matrix.args[0])
    if isinstance(matrix, Root):
        return _norm_degree(matrix.args[0])/2
    if isinstance(matrix, (Identity, Zero)):
        return sp.S.Zero
    return _norm_degree(matrix.args[0])
