"""Pencils built by hand for the tests: from Gaussian entries to the pairings of a Problem, and to draws of the very matrix."""
from itertools import pairwise

import numpy as np

from rmtsym.runtime.dyson import Problem


class Word:
    """X (rows x columns, spaces) of complex entries of this variance, row_cov^(1/2) Z col_cov^(1/2); or a GUE of this variance if `wigner`."""

    def __init__(self, rows, columns=None, variance=1., row_cov=1., col_cov=1.):
        self.rows, self.columns, self.wigner = rows, rows if columns is None else columns, columns is None
        self.variance, self.row_cov, self.col_cov = variance, row_cov, col_cov

    def pairing(self, spaces, adjoint):
        """(factor, weight, matrix) of E[X M X^H], or of E[X^H M X]."""
        if self.wigner:
            return self.variance/spaces[self.rows][0], 1., 1.
        return (self.variance, self.row_cov, self.col_cov) if adjoint else (self.variance, self.col_cov, self.row_cov)

    def draw(self, spaces, rng):
        p, n = spaces[self.rows][0], spaces[self.columns][0]
        Z = (rng.standard_normal((p, n)) + 1j*rng.standard_normal((p, n)))/np.sqrt(2)
        if self.wigner:
            return np.sqrt(self.variance/(2*n))*(Z + Z.conj().T)
        return np.sqrt(self.variance)*_root(self.row_cov, p, spaces[self.rows][1]) @ Z @ _root(self.col_cov, n, spaces[self.columns][1])


def _root(value, size, weights):
    """The square root of a covariance as a matrix; values at spectral points become eigenvalues in their proportions."""
    value = np.asarray(value)
    if value.ndim == 2:
        eigenvalues, vectors = np.linalg.eigh(value)
        return (vectors*np.sqrt(np.maximum(eigenvalues, 0))) @ vectors.conj().T
    return np.sqrt(full(value, size, weights))


def full(value, size, weights):
    """A value of a Problem as a size x size matrix."""
    value = np.asarray(value)
    if value.ndim == 2:
        return value
    if value.ndim == 0:
        return value*np.eye(size)
    return np.diag(np.repeat(value, np.round(size*np.asarray(weights)).astype(int)))


def problem(spaces, rows, columns, fixed, random, regulariser=()):
    """The Problem of F + N: fixed [(r, c, value)], random [(r, c, coefficient, word, is_adjoint)]."""
    same, right, left = [], [], []
    for r1, c1, a1, word1, adjoint1 in random:
        for r2, c2, a2, word2, adjoint2 in random:
            if word1 is not word2:
                continue
            factor, weight, matrix = word1.pairing(spaces, adjoint1)
            other, its_weight, its_matrix = word1.pairing(spaces, not adjoint1)
            if word1.wigner or adjoint1 != adjoint2:
                same.append((r1, c2, c1, r2, a1*a2*factor, weight, matrix))
            if word1.wigner or adjoint1 == adjoint2:
                right.append((r1, r2, c1, c2, a1*np.conj(a2)*factor, weight, matrix))
                left.append((c1, c2, r1, r2, np.conj(a1)*a2*other, its_weight, its_matrix))
    return Problem(spaces, rows, columns, fixed, same, right, left, regulariser)


def draw(spaces, rows, columns, fixed, random, rng):
    """(L, row slices, column slices) of one realisation; sizes must be integers."""
    ends = [np.cumsum([0, *(spaces[home][0] for home in homes)]) for homes in (rows, columns)]
    row_slices, column_slices = ([slice(a, b) for a, b in pairwise(end)] for end in ends)
    L = np.zeros((ends[0][-1], ends[1][-1]), complex)
    for r, c, value in fixed:
        L[row_slices[r], column_slices[c]] += full(value, *spaces[rows[r]])
    drawn = {}
    for r, c, coefficient, word, adjoint in random:
        if word not in drawn:
            drawn[word] = word.draw(spaces, rng)
        L[row_slices[r], column_slices[c]] += coefficient*(drawn[word].conj().T if adjoint else drawn[word])
    return L, row_slices, column_slices
