"""Moments and cumulants, either way: free, boolean and classical.

in:   the list m_1, ..., m_k (or kappa_1, ..., kappa_k): integers, Fractions, floats, mpmath numbers, SymPy expressions, or an array
out:  the other list, of the same type

A moment is the sum over the partitions of {1, ..., n} of the products of the cumulants of their blocks: over all partitions (classical), the
non-crossing ones (free), the partitions into intervals (boolean). By the block of the element 1 that is

    free       m_n = sum_s kappa_s [x^(n-s)] M(x)^s,  M(x) = 1 + sum m_j x^j      (law/transforms.py)
    boolean    m_n = sum_s kappa_s m_(n-s)
    classical  m_n = sum_s binomial(n - 1, s - 1) kappa_s m_(n-s)

All three are triangular with ones on the diagonal: no division occurs, integers stay integers, and any order is exact. SymPy is not imported.

[Nica & Speicher, Lectures on the Combinatorics of Free Probability (2006), Lectures 10-11]
[Speicher & Woroudi, Fields Inst. Commun. 12 (1997) 267]
"""
import math
import operator

import numpy as np

from rmtsym.errors import ParameterError, nearest
from rmtsym.law.transforms import cumulants_to_moments, moments_to_cumulants
from rmtsym.readers import shown

__all__ = ["cumulants", "moments"]

_WEIGHTS = {"boolean": lambda n, s: 1, "classical": lambda n, s: math.comb(n - 1, s - 1)}
_KINDS = ("free", *_WEIGHTS)


def cumulants(moments, kind="free"):
    """[kappa_1, ..., kappa_k] of the moments [m_1, ..., m_k] (m_0 = 1 is not in the list).

    moments : sequence of numbers or SymPy expressions; an array is read along its first axis, entry by entry
    kind    : "free", "boolean" or "classical"
    Returns a list, or an array of the same shape. Exact for integers, Fractions and SymPy. ParameterError for NaN, inf, text, another kind.

    >>> cumulants([0, 1, 0, 2, 0, 5])                 # the semicircle law
    [0, 1, 0, 0, 0, 0]
    """
    return _converted("cumulants", "moment", moments, kind, moments_to_cumulants, operator.sub)


def moments(cumulants, kind="free"):
    """[m_1, ..., m_k] of the cumulants [kappa_1, ..., kappa_k]; arguments, result and errors as for `cumulants`.

    >>> moments([1, 1, 1, 1]), moments([1, 1, 1, 1], kind="classical")          # Catalan and Bell numbers
    ([1, 2, 5, 14], [1, 2, 5, 15])
    """
    return _converted("moments", "cumulant", cumulants, kind, cumulants_to_moments, operator.add)


def _converted(name, what, given, kind, free, combine):
    if kind not in _KINDS:
        raise ParameterError(f"{name}: kind = {shown(kind)}, but it must be 'free', 'boolean' or 'classical'.{nearest(kind, _KINDS)}")
    values = _read(name, what, given)
    found = free(values) if kind == "free" else _triangular(values, _WEIGHTS[kind], combine, name == "cumulants")
    return np.array(found).reshape(given.shape) if isinstance(given, np.ndarray) else found


def _triangular(given, weight, combine, moments_given):
    """Both recursions that are linear in the moments: m_n = kappa_n + sum_{s < n} weight(n, s) kappa_s m_(n-s)."""
    moments, cumulants = [], []
    for n, value in enumerate(given, 1):
        rest = sum((weight(n, s)*cumulants[s - 1]*moments[n - s - 1] for s in range(1, n)), 0*value)
        found = combine(value, rest)
        found = found.expand() if hasattr(found, "expand") else found           # a symbolic sum would double its size at every order
        moments.append(value if moments_given else found)
        cumulants.append(found if moments_given else value)
    return cumulants if moments_given else moments


def _read(name, what, given):
    """The values as a list; an array of integers as Python's, which do not overflow. ParameterError for what is no number."""
    if isinstance(given, np.ndarray) and given.dtype.kind in "bSUV" or isinstance(given, (str, bytes)) or not hasattr(given, "__iter__") \
            or hasattr(given, "items") or getattr(given, "ndim", 1) == 0:
        raise ParameterError(f"{name}: {shown(given)} is not a sequence of {what}s, such as [0, 1, 0, 2]")
    values = list(given.astype(object) if isinstance(given, np.ndarray) and given.dtype.kind in "iu" else given)
    for k, value in enumerate(values, 1):
        try:
            is_text = isinstance(value, (str, bytes, bool)) or value is None
            is_finite = not is_text and bool(np.all(0*value == 0))              # NaN for NaN and inf
        except (TypeError, ValueError):
            is_text, is_finite = True, False
        if not is_finite:
            raise ParameterError(f"{name}: {what} {k} = {shown(value)}, but a {what} must be {'a number' if is_text else 'finite'}")
    return values
