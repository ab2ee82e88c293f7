"""Values that an expression cannot have, although its equations would give numbers.

in:   the matrices of an expression
out:  `conditions`: what sizes, scalars and eigenvalues must satisfy, as expressions; `valid_points` tests them at a Point (numbers.py)

Variances, covariances and what a root is taken of are not negative, correlations lie in [-1, 1], scalars that .H takes as real are real, and every inverse exists
where it stands: S*B.I*B is S to the algebra, for a B without inverse too.
"""
from dataclasses import dataclass
from typing import Any

import numpy as np
import sympy as sp

from rmtsym.equivalents.commuting import eigenvalue_function
from rmtsym.equivalents.system import eigenvalue, numeric
from rmtsym.errors import ParameterError
from rmtsym.matrix.base import conjugate
from rmtsym.matrix.expressions import Adjoint, Inverse, Root, Scaled
from rmtsym.matrix.printing import short
from rmtsym.matrix.sampling import rank_bound

__all__ = ["Condition", "at_most", "conditions", "valid_points", "violated"]

ROUNDING = 1e-10


@dataclass(frozen=True)
class Condition:
    """kind       "nonnegative", "real", "nonzero" (an inverse of deterministic words) or "rank" (of a random matrix, less its size: >= 0)
    text       what must hold, as an error says it
    expression in sizes, scalars and eigenvalues; None where the words are not symmetric
    matrix     the deterministic expression of which it is the eigenvalues, or None
    """

    kind: str
    text: str
    expression: Any
    matrix: Any = None


def conditions(matrices):
    """All Conditions of an expression with these matrices, in a fixed order."""
    found = []
    words = sorted({word for matrix in matrices for word in matrix.words() if word.is_random}, key=lambda word: word.name)
    for word in words:
        if hasattr(word, "variance"):
            found.append(Condition("nonnegative", f"the variance of {word}", word.variance))
        if hasattr(word, "correlation"):
            found += [Condition("nonnegative", f"1 {sign} the correlation of {word}", 1 + factor*word.correlation) for sign, factor in (("+", 1), ("-", -1))]
        found += [Condition("nonnegative", f"{short(covariance)}, a covariance of {word},", _function(covariance), covariance)
                  for covariance in (word.row_cov, word.col_cov) if covariance is not None]
    kinds = (Adjoint, Inverse, Root)
    parts = sorted({part for matrix in matrices for part in sp.preorder_traversal(matrix) if isinstance(part, kinds)}, key=sp.default_sort_key)
    for part in parts:
        inner = part.args[0]
        if isinstance(part, Root):
            found.append(Condition("nonnegative", f"{short(inner)}, of which a root is taken,", _function(inner), inner))
        elif isinstance(part, Adjoint):
            scalars = {item.coefficient for item in sp.preorder_traversal(inner) if isinstance(item, Scaled)}
            found += [Condition("real", f"{scalar}, which .H of {short(inner)} takes as real (else declare sp.Symbol('z', real=False)),", scalar)
                      for scalar in sorted(scalars, key=sp.default_sort_key) if scalar.free_symbols and conjugate(scalar) == scalar]
        elif inner.is_random:
            size = part.shape[0]
            found.append(Condition("rank", f"{short(inner)} has a rank below its size {size} and no inverse", rank_bound(inner, lambda dim: dim, sp.Min) - size))
        else:
            found.append(Condition("nonzero", f"{short(inner)} has no inverse", _function(inner), inner))
    return tuple(condition for condition in found if condition.expression is None or not _is_certain(condition))


def at_most(size, other, text):
    """The Condition that a size is at most another one."""
    return Condition("nonnegative", text, other - size)


def _function(matrix):
    """Its eigenvalues, as an expression; None where a word is not symmetric."""
    return eigenvalue_function(matrix) if all(word.is_symmetric for word in matrix.words()) else None


def _is_certain(condition):
    """Whether it holds for all values."""
    expression = condition.expression
    if condition.kind == "real":
        return not any(symbol.is_real is None for symbol in expression.free_symbols) and expression.is_real
    return not expression.free_symbols and bool(expression > 0 or (condition.kind != "nonzero" and expression == 0))


def violated(condition, point, letters):
    """Where a Condition does not hold at a Point: a bool, or (N,) bool for arrays of N points."""
    value = _at(condition, point, letters)
    kind = condition.kind
    if kind == "real":
        return _along_points(np.iscomplexobj(value) & (np.imag(value) != 0), point)
    if kind == "nonzero":
        return _along_points(np.asarray(value) == 0, point)
    scale = np.max(np.abs(value), axis=-1, keepdims=True) if np.ndim(value) else abs(value)
    return _along_points((np.imag(value) != 0) | ~(np.real(value) >= -ROUNDING*(scale if kind == "nonnegative" else 1)), point)


def _at(condition, point, letters):
    """The value: a number, or an array whose last axis is the spectrum; points are the axis before it."""
    if condition.matrix is not None and point.is_dense(condition.matrix.shape[0]):
        values = np.linalg.eigvalsh(letters.matrix(condition.matrix))
        return np.where(np.abs(values) <= ROUNDING*np.abs(values).max(), 0.0, values)
    symbols = sorted(condition.expression.free_symbols, key=lambda symbol: symbol.name)
    of_words = {eigenvalue(word): values for word, values in point.spectra.items()}
    given = [of_words[symbol] if symbol in of_words else np.asarray({**point.sizes, **point.scalars}[symbol])[..., None] for symbol in symbols]
    with np.errstate(all="ignore"):
        return np.asarray(numeric(tuple(symbols), condition.expression)(*given))


def _along_points(wrong, point):
    """any over the spectrum: one bool a point."""
    wrong = np.asarray(wrong)
    wrong = wrong.any(axis=-1) if wrong.ndim else wrong
    count = point.count
    return bool(wrong.any()) if count is None else np.broadcast_to(wrong, (count,)).copy()


def valid_points(found, point, letters):
    """Which points have all inverses, a bool or (N,) bool. ParameterError for values that no matrix of the expression has.

    found : the Conditions
    Returns (bool or array, the text of the first condition that fails).
    """
    is_valid, reason = True if point.count is None else np.ones(point.count, dtype=bool), ""
    for condition in found:
        is_violated = violated(condition, point, letters)
        if not np.any(is_violated):
            continue
        if condition.kind in ("nonnegative", "real"):
            raise ParameterError(f"evaluate: {condition.text} must {'not be negative' if condition.kind == 'nonnegative' else 'be real'}")
        is_valid, reason = is_valid & ~np.asarray(is_violated), reason or condition.text
    return is_valid, reason
