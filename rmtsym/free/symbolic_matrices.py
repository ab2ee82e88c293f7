"""Random matrices of combined laws, where one is known.

in:   symbolic laws with a matrix in words
out:  the arguments matrix, limit, spectra and model_domain of the combined Law, or None

Words and sizes of the second matrix that have names of the first are renamed; a fresh Haar word puts the two in general position.
"""
import sympy as sp
from sympy.core.symbol import Str

from rmtsym.words import Deterministic, Haar, dims, eye

__all__ = ["corner", "given", "inverted", "multiplied", "powered", "scaled", "shifted", "squared", "summed"]


def given(atoms):
    """The matrix of a discrete law: U D U^T."""
    n = dims("n")
    u, d = Haar("U", n), Deterministic("D", n)
    return {"matrix": u*d*u.T, "spectra": {d: dict(atoms)}}


def summed(one, other):
    """A + U B U^T."""
    return _pair(one, other, lambda a, u, b: a + u*b*u.T)


def multiplied(one, other):
    """A U B U^T, which has the spectrum of A^(1/2) U B U^T A^(1/2)."""
    return _pair(one, other, lambda a, u, b: a*u*b*u.T)


def _pair(one, other, join):
    if not (_has_matrix(one) and _has_matrix(other)):
        return None
    matrix, limit, spectra, domain = _apart(one, other)
    size = one.matrix.shape[0]
    u = Haar(_fresh("UVOQ", _names(one.matrix, matrix)), size)
    return {"matrix": join(one.matrix, u, matrix), "limit": one.limit | limit, "spectra": one.spectra | spectra,
            "model_domain": [*_pairs(one), *domain]}


def corner(law, alpha):
    """E U A U^T E^T, E the first alpha n rows of the identity."""
    return _corner(law, alpha, 1)


def powered(law, t):
    """t times a corner of relative size 1/t: R(g) becomes R(g/t), then t R(g). Only for t >= 1."""
    t = sp.sympify(t, strict=True)
    return None if t.is_number and t < 1 else _corner(law, 1/t, t)


def _corner(law, alpha, factor):
    if not _has_matrix(law) or alpha == 1:
        return None
    n = law.matrix.shape[0]
    names = _names(law.matrix)
    p, u = dims(_fresh("pqkd", names)), Haar(_fresh("UVOQ", names), n)
    domain = [] if sp.Le(alpha, 1) == sp.true else [(sp.Ge(factor, 1), f"its matrix model needs {factor} >= 1")] if factor != 1 else []
    return {"matrix": factor*eye(p, n)*u*law.matrix*u.T*eye(n, p), "limit": {p/n: alpha} | law.limit, "spectra": law.spectra,
            "model_domain": [*_pairs(law), *domain]}


def shifted(law, a):
    return _image(law, lambda matrix: matrix + a*eye(matrix.shape[0]))


def scaled(law, a):
    return _image(law, lambda matrix: a*matrix)


def inverted(law):
    return _image(law, lambda matrix: matrix.I)


def squared(law):
    return _image(law, lambda matrix: matrix*matrix)


def _image(law, change):
    if not _has_matrix(law):
        return None
    return {"matrix": change(law.matrix), "limit": law.limit, "spectra": law.spectra, "model_domain": _pairs(law)}


def _has_matrix(law):
    return hasattr(law.matrix, "shape") and getattr(law.matrix.shape[0], "is_Symbol", False)


def _pairs(law):
    return [(relation, text) for relation, _, text in law.model_domain]


def _names(*matrices):
    return {thing.name for matrix in matrices for thing in (*matrix.words(), *matrix.dims())}


def _fresh(letters, taken):
    return next((letter for letter in letters if letter not in taken), None) or next(
        f"{letters[0]}_{k}" for k in range(1, 1000) if f"{letters[0]}_{k}" not in taken)


def _apart(one, other):
    """(matrix, limit, spectra, model_domain) of `other` with the row size of `one` and names of its own."""
    taken, rows = _names(one.matrix), other.matrix.shape[0]
    change = {rows: one.matrix.shape[0]}
    for dim in other.matrix.dims():
        if dim != rows:
            change[dim] = dims(_fresh([dim.name], taken)) if dim.name in taken else dim
            taken.add(change[dim].name)
    for word in other.matrix.words():
        if word.name in taken:
            change[Str(word.name)] = Str(_fresh([word.name], taken))
            taken.add(change[Str(word.name)].name)
    limit = {ratio.xreplace(change): value for ratio, value in other.limit.items()}
    spectra = {word.xreplace(change): measure for word, measure in other.spectra.items()}
    return other.matrix.xreplace(change), limit, spectra, _pairs(other)
