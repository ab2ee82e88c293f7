"""Block matrices of a Dyson equation at numbers: on a space given by spectral points, and on dense spaces.

in:   the block rows and columns of a pencil that live there; entries (r, c, coefficient, value), functionals (i, j, 1, weight)
out:  matrices M, their inverses G, traces Tr(weight G[i, j]), slopes Tr(weight_a G[i_a, r_l] value_l B[c_l, j_a])

A spectral space of K points holds K small matrices (P times that in a batch of P problems); dense spaces hold one large matrix.
"""
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from scipy.sparse.csgraph import connected_components

from rmtsym.errors import LimitError, ShapeError

__all__ = ["DenseBlocks", "SpectralBlocks", "block_norm"]


def block_norm(value):
    """The norm of an operator, or a little more: of a scalar, of the values (..., K) at spectral points, of a 2-d array if `dense`."""
    value = np.abs(np.asarray(value))
    return np.sqrt(value.sum(axis=0).max()*value.sum(axis=1).max())


@dataclass(frozen=True)
class Gathered:
    """Values at pairs of blocks, entries (r, c) or functionals (i, j), with their numbers in the space; norms (P, L) of coefficient*value."""

    first: Any
    second: Any
    coefficients: Any
    values: Any
    norms: Any


class _Blocks:
    """What the two kinds share. rows, columns: {number in the pencil: number here}."""

    def __init__(self, rows, columns):
        self.rows, self.columns = ({index: k for k, index in enumerate(indices)} for indices in (rows, columns))
        self.kinds = {"r": self.rows, "c": self.columns}

    def _numbers(self, items, kinds):
        return (np.array([self.kinds[kind][item[k]] for item in items], int) for k, kind in enumerate(kinds))

    def assembled_norms(self, gathered, coefficients):
        """(P, rows, columns): sums of |coefficients| times norms, nothing cancels."""
        sizes = gathered.norms*np.abs(coefficients)
        total = np.zeros((len(sizes), len(self.rows), len(self.columns)))
        for number, (r, c) in enumerate(zip(gathered.first, gathered.second, strict=True)):
            total[:, r, c] += sizes[:, number]
        return total


class SpectralBlocks(_Blocks):
    """The blocks on one spectral space. Matrices: (P, K, n, n); P = 1 for a single problem. Values broadcast to (P, K)."""

    def __init__(self, size, weights, rows, columns):
        super().__init__(rows, columns)
        if len(rows) != len(columns):
            raise LimitError(f"the pencil has {len(rows)} block rows but {len(columns)} block columns on one space: it has no inverse in the limit")
        self.mass = np.reshape(size, (-1, 1))*np.atleast_2d(weights)            # Tr f = sum(mass*f)

    def gather(self, items, kinds, is_weight=False):
        """Gathered items (first, second, coefficient, value). kinds: "r" or "c" for each of first and second: a block row or column."""
        values = [np.broadcast_arrays(coefficient*value, self.mass)[0] for *_, coefficient, value in items]
        points = max((len(value) for value in values), default=1)
        stack = np.zeros((1, self.mass.shape[1], 0))
        if values:
            stack = np.stack([np.broadcast_to(value, (points, value.shape[1])) for value in values], -1)
        return Gathered(*self._numbers(items, kinds), None, stack, np.max(np.abs(stack), axis=1))

    def assemble(self, gathered, coefficients):
        """The matrix with entries coefficients*values; coefficients: (P, L)."""
        n, count = len(self.rows), gathered.first.size
        place = np.zeros((count, n*n))
        place[np.arange(count), gathered.first*n + gathered.second] = 1
        flat = (gathered.values*coefficients[:, None, :]) @ place
        return flat.reshape(*flat.shape[:2], n, n)

    def inverse(self, matrix, pattern):
        return np.linalg.inv(matrix)*pattern

    def condition(self, matrix):
        return np.max(np.linalg.cond(matrix), initial=1)

    def block(self, G, i, j):
        return G[..., self.columns[i], self.rows[j]]

    def measure(self, functionals, G):
        """(P, m): the traces Tr(weight G[i, j])."""
        blocks = G[..., functionals.first, functionals.second]
        return np.sum(self.mass[..., None]*functionals.values*blocks, axis=1)

    def slopes(self, functionals, entries, G, adjoint=False):
        """(P, m, L): Tr(weight G[i, r] value B[c, j]), B = G or its adjoint."""
        B = G.conj().swapaxes(-1, -2) if adjoint else G
        product = G[..., functionals.first[:, None], entries.first]*B[..., entries.second, functionals.second[:, None]]
        product *= (self.mass[..., None]*functionals.values)[..., None]
        return np.sum(product*entries.values[:, :, None, :], axis=1)

    def sizes(self, G):
        """(P, columns, rows): Frobenius norms of the blocks."""
        return np.sqrt(np.sum(self.mass[..., None, None]*np.abs(G)**2, axis=1))

    def is_definite(self, matrix):
        """Is the Hermitian matrix i (M - M^*)/2 positive definite?"""
        return _has_cholesky(.5j*(matrix - matrix.conj().swapaxes(-1, -2)))


class DenseBlocks(_Blocks):
    """The blocks on all dense spaces together: one matrix, D x D. Values are 0-d (times the identity) or 2-d. rows, columns: {number: size}."""

    def __init__(self, rows, columns):
        super().__init__(rows, columns)
        self.slices = {kind: [slice(a, b) for a, b in pairwise(np.cumsum([0, *sizes.values()]))] for kind, sizes in zip("rc", (rows, columns), strict=True)}
        self.total = sum(rows.values())
        if self.total != sum(columns.values()):
            raise LimitError(f"the pencil has {self.total} rows but {sum(columns.values())} columns on its dense spaces: it has no inverse")

    def gather(self, items, kinds, is_weight=False):
        """As for spectral blocks; `is_weight`: values act from the second block to the first, not the other way round."""
        first, second = self._numbers(items, kinds)
        values = [value.reshape(()) if value.size == 1 else value for *_, value in items]
        for a, b, value in zip(first, second, values, strict=True):
            shape = tuple(part.stop - part.start for part in (self.slices[kinds[0]][a], self.slices[kinds[1]][b]))
            if (value.shape != (shape[::-1] if is_weight else shape)) if value.ndim else shape[0] != shape[1]:
                raise ShapeError(f"a value of shape {value.shape} does not fit a dense block of {shape[0]} x {shape[1]}")
        coefficients = np.array([[np.reshape(coefficient, -1)[0] for *_, coefficient, _ in items]])
        norms = np.array([[block_norm(np.atleast_2d(value)) for value in values]])
        return Gathered(first, second, coefficients, values, np.abs(coefficients)*norms)

    def assemble(self, gathered, coefficients):
        coefficients = (gathered.coefficients*coefficients)[0]
        matrix = np.zeros((self.total, self.total), np.result_type(float, coefficients, *gathered.values))
        for r, c, coefficient, value in zip(gathered.first, gathered.second, coefficients, gathered.values, strict=True):
            block = matrix[self.slices["r"][r], self.slices["c"][c]]
            if value.ndim:
                block += coefficient*value
            else:
                np.einsum("ii->i", block)[...] += coefficient*value
        return matrix

    def inverse(self, matrix, pattern):
        """One component after the other: blocks that the pattern of the inverse connects."""
        n = len(self.rows)
        count, label = connected_components(np.block([[np.zeros((n, n)), pattern.T], [np.zeros((pattern.shape[0], n + pattern.shape[0]))]]),
                                            directed=False)
        rows, columns = (np.repeat(labels, [part.stop - part.start for part in self.slices[kind]])
                         for kind, labels in (("r", label[:n]), ("c", label[n:])))
        G = np.zeros_like(matrix)
        for k in range(count):
            here, there = np.flatnonzero(rows == k), np.flatnonzero(columns == k)
            G[np.ix_(there, here)] = np.linalg.inv(matrix[np.ix_(here, there)])
        return G

    def condition(self, matrix):
        return np.linalg.cond(matrix, 1)

    def block(self, G, i, j):
        return G[self.slices["c"][self.columns[i]], self.slices["r"][self.rows[j]]]

    def measure(self, functionals, G):
        found = []
        for i, j, weight in zip(functionals.first, functionals.second, functionals.values, strict=True):
            block = G[self.slices["c"][i], self.slices["r"][j]]
            found.append(np.einsum("ij,ji->", weight, block) if weight.ndim else weight*np.trace(block))
        return functionals.coefficients*np.array([found])

    def slopes(self, functionals, entries, G, adjoint=False):
        kinds, B = ("rc", G.conj().T) if adjoint else ("cr", G)
        lefts, rights = {}, {}
        slopes = np.zeros((1, functionals.first.size, entries.first.size), np.result_type(G, *functionals.values, *entries.values))
        for a, (i, j, weight) in enumerate(zip(functionals.first, functionals.second, functionals.values, strict=True)):
            for number, (r, c, value) in enumerate(zip(entries.first, entries.second, entries.values, strict=True)):
                left, right = (i, r, id(weight)), (c, j, id(value))
                if left not in lefts:
                    lefts[left] = _flat(weight, G[self.slices["c"][i], self.slices["r"][r]], False)
                if right not in rights:
                    rights[right] = _flat(value, B[self.slices[kinds[0]][c], self.slices[kinds[1]][j]], True)
                if lefts[left] is not None and rights[right] is not None:
                    slopes[0, a, number] = lefts[left] @ rights[right]              # Tr(X Y) = sum of X * Y^T
        return slopes*functionals.coefficients[..., None]*entries.coefficients[:, None, :]

    def sizes(self, G):
        return np.array([[[np.linalg.norm(G[column, row]) for row in self.slices["r"]] for column in self.slices["c"]]])

    def is_definite(self, matrix):
        return _has_cholesky(.5j*(matrix - matrix.conj().T))


def _flat(value, block, transposed):
    """value @ block (or its transpose) as a vector, None for 0."""
    if not block.any():
        return None
    product = value @ block if value.ndim else value*block
    return np.ravel(product.T if transposed else product)


def _has_cholesky(hermitian):
    try:
        np.linalg.cholesky(hermitian)
    except np.linalg.LinAlgError:
        return False
    return True
