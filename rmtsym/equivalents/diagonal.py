"""Arrays of which only one acts on each space within the Dyson equation: the equation is solved in its eigenbasis.

in:   Dyson, a Point with arrays (numbers.py)
out:  the Point with eigenvalues in place of arrays, for the equation; Letters in that basis, for the traces that are asked of its solution

A kernel K and labels y: the equation knows K alone, and y^T G y is sum_i (V^T y)_i^2 g_i for K = V diag(k) V^T. An eigenvalue problem of size n is all
that takes time.
"""
import numpy as np

from rmtsym.equivalents.numbers import Letters, Point

__all__ = ["RotatedLetters", "diagonalised"]


class RotatedLetters(Letters):
    """Values of letters in the eigenbases {size: V} of their spaces."""

    def __init__(self, point, bases):
        super().__init__(point)
        self._bases = bases

    def weight(self, monomial, size):
        """What a trace with a block of G sees of a weight: its diagonal, or its mean where G is a multiple of the identity."""
        value = self.monomial(monomial, size)
        if np.ndim(value) < 2:
            return value
        return np.diagonal(value) if size in self._bases else np.trace(value)/self.point.size(size)


def diagonalised(dyson, point):
    """(Point, RotatedLetters), or None where several arrays, or a rectangular one, act in the equation itself."""
    if not point.dense or point.cut or dyson.families:
        return None
    words = {word for letter in _letters(dyson) for word in letter.matrix.words()}
    if not all(word.is_symmetric for word in words):
        return None
    homes = {}
    for word in words & set(point.dense):
        homes.setdefault(word.shape[0], []).append(word)
    if any(len(own) > 1 for own in homes.values()):
        return None
    spectra, weights, bases = dict(point.spectra), dict(point.weights), {}
    for size, (word,) in homes.items():
        spectra[word], bases[size] = np.linalg.eigh(point.dense[word])
        weights[size] = np.full(len(spectra[word]), 1/len(spectra[word]))
    rotated = {word: _rotated(array, *(bases.get(size) for size in word.shape)) for word, array in point.dense.items()}
    return Point(point.sizes, point.scalars, spectra, {}, weights), RotatedLetters(Point(point.sizes, point.scalars, point.spectra, rotated, point.weights), bases)


def _rotated(array, left, right):
    array = array if left is None else left.T @ array
    return array if right is None else array @ right


def _letters(dyson):
    """The deterministic letters of the equation."""
    for entry in dyson.fixed.values():
        for monomial in entry:
            yield from monomial
    for line in dyson.lines:
        yield from line.weight
        yield from line.matrix
    for term in dyson.terms:
        yield from (*term.before, *term.after)
