"""Block matrices of a Dyson equation at numbers: on a space given by spectral points, and on dense spaces.

in:   the block rows and columns of a pencil that live there; entries (r, c, coefficient, value), functionals (i, j, 1, weight)
out:  matrices M, their inverses G, traces Tr(weight G[i, j]), slopes Tr(weight_a G[i_a, r_l] value_l B[c_l, j_a])

A spectral space of K points holds K small matrices (P times that in a batch of P problems); dense spaces hold one large matrix.
"""
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse.csgraph import connected_components

from rmtsym.errors import LimitError, ShapeError

__all__ = ["DenseBlocks", "SpectralBlocks", "block_norm"]


def block_norm(value):
    """The norm of a 2-d block as an operator, or a little more."""
    value = np.abs(np.asarray(value))
    return np.sqrt(value.sum(axis=0).max()*value.sum(axis=1).max())


@dataclass(frozen=True)
class Gathered:
    """Values at pairs of blocks, entries (r, c) or functionals (i, j), numbered within the space; norms (P, L) of coefficients*values."""

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

    def assemble(self, *terms):
        """The sum of the matrices with entries coefficients*values, of terms (gathered, coefficients (P, L))."""
        n, total = len(self.rows), 0.
        for gathered, coefficients in terms:
            place = np.zeros((gathered.first.size, n*n))
            place[np.arange(len(place)), gathered.first*n + gathered.second] = 1
            total = total + (gathered.values*coefficients[:, None, :]) @ place
        return total.reshape(*total.shape[:2], n, n)

    def inverse(self, matrix, pattern):
        return np.linalg.inv(matrix)*pattern

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
    """The blocks on all dense spaces. Matrices: {(r, c): block}, a block 0-d (times the identity) or 2-d, absent if zero; rows: {number: size}."""

    def __init__(self, rows, columns):
        super().__init__(rows, columns)
        self.mass = np.array([list(rows.values())])
        self.sizes_of = {"r": list(rows.values()), "c": list(columns.values())}
        if sum(rows.values()) != sum(columns.values()):
            raise LimitError(f"the pencil has {sum(rows.values())} rows but {sum(columns.values())} columns on its dense spaces: it has no inverse")

    def gather(self, items, kinds, is_weight=False):
        """As for spectral blocks; `is_weight`: values act from the second block to the first, not the other way round."""
        first, second = self._numbers(items, kinds)
        values = [value.reshape(()) if value.size == 1 else value for *_, value in items]
        for a, b, value in zip(first, second, values, strict=True):
            shape = self.sizes_of[kinds[0]][a], self.sizes_of[kinds[1]][b]
            if (value.shape != (shape[::-1] if is_weight else shape)) if value.ndim else shape[0] != shape[1]:
                raise ShapeError(f"a value of shape {value.shape} does not fit a dense block of {shape[0]} x {shape[1]}")
        coefficients = np.array([[np.reshape(coefficient, -1)[0] for *_, coefficient, _ in items]])
        return Gathered(first, second, coefficients, values, np.abs(coefficients)*[[block_norm(np.atleast_2d(value)) for value in values]])

    def assemble(self, *terms):
        matrix = {}
        for gathered, coefficients in terms:
            factors = np.ravel(gathered.coefficients*coefficients)
            for r, c, factor, value in zip(gathered.first.tolist(), gathered.second.tolist(), factors, gathered.values, strict=True):
                if factor:
                    matrix[r, c] = _sum(matrix[r, c], factor*value) if (r, c) in matrix else factor*value
        return matrix

    def inverse(self, matrix, pattern):
        """By exchange of x_c and y_r in y = M x at scalar blocks, as long as they are good pivots; the rest is inverted as a whole."""
        table, row_of, column_of = dict(matrix), {}, {}
        while (pivot := self._scalar_pivot(table, row_of, column_of)) is not None:
            r, c = pivot
            row_of[c], column_of[r] = r, c
            inverse = 1/table.pop(pivot)
            across = {j: table.pop((r, j)) for j in range(len(self.columns)) if (r, j) in table}
            along = {i: table.pop((i, c)) for i in range(len(self.rows)) if (i, c) in table}
            for i, block in along.items():
                table[i, c] = block*inverse
                for j, other in across.items():
                    _add(table, (i, j), -_product(table[i, c], other))
            table |= {(r, j): -inverse*other for j, other in across.items()}
            table[r, c] = inverse
        G = {}
        for part in self._components(table, [r for r in range(len(self.rows)) if r not in column_of],
                                     [c for c in range(len(self.columns)) if c not in row_of]):
            G |= self._dense_inverse(table, *part)
        for (r, c), block in table.items():                         # y_r, x_c are exchanged in the rows `column_of`, columns `row_of`
            if r in column_of and c in row_of:
                _add(G, (column_of[r], row_of[c]), block)
        inner = [(c, r, block) for (c, r), block in G.items() if c not in row_of and r not in column_of]
        for c, r, block in inner:
            before = [(column_of[i], _product(table[i, c], block)) for i in column_of if (i, c) in table]
            after = [(j, table[r, j]) for j in row_of if (r, j) in table]
            for i, left in before:
                _add(G, (i, r), left)
            for j, right in after:
                for i, left in (*before, (c, block)):
                    _add(G, (i, row_of[j]), -_product(left, right))
        return {(c, r): block for (c, r), block in G.items() if pattern[c, r]}

    def _scalar_pivot(self, table, row_of, column_of):
        """The free entry that is a scalar and largest against the rest of its row and column, if it is large enough."""
        free = {(r, c): np.max(np.abs(block)) if block.ndim == 0 else _frobenius(block)/np.sqrt(min(block.shape))
                for (r, c), block in table.items() if r not in column_of and c not in row_of}
        best, pivot = .1, None
        for (r, c), size in free.items():
            if table[r, c].ndim == 0 and size:
                share = size/max(other for (i, j), other in free.items() if i == r or j == c)
                if share > best:
                    best, pivot = share, (r, c)
        return pivot

    def _components(self, table, rows, columns):
        """(rows, columns) of the connected parts of a table."""
        graph = np.array([[(r, c) in table for c in columns] for r in rows], bool).reshape(len(rows), len(columns))
        count, label = connected_components(np.block([[np.zeros((len(rows),)*2, bool), graph], [graph.T, np.zeros((len(columns),)*2, bool)]]))
        return [([r for r, k in zip(rows, label[:len(rows)], strict=True) if k == part],
                 [c for c, k in zip(columns, label[len(rows):], strict=True) if k == part]) for part in range(count)]

    def _whole(self, table, rows, columns):
        """The rows and columns of a table as one array, and their ends."""
        ends = [np.cumsum([0, *(self.sizes_of[kind][k] for k in numbers)]) for kind, numbers in (("r", rows), ("c", columns))]
        whole = np.zeros((ends[0][-1], ends[1][-1]), np.result_type(float, *table.values()))
        for a, r in enumerate(rows):
            for b, c in enumerate(columns):
                if (r, c) in table:
                    place = whole[ends[0][a]:ends[0][a + 1], ends[1][b]:ends[1][b + 1]]
                    place += table[r, c] if table[r, c].ndim else table[r, c]*np.eye(len(place))
        return whole, ends

    def _dense_inverse(self, table, rows, columns):
        whole, (row_ends, column_ends) = self._whole(table, rows, columns)
        found = np.linalg.inv(whole)
        return {(c, r): found[column_ends[b]:column_ends[b + 1], row_ends[a]:row_ends[a + 1]]
                for a, r in enumerate(rows) for b, c in enumerate(columns)}

    def block(self, G, i, j):
        found = G.get((self.columns[i], self.rows[j]), np.zeros(()))
        return found if found.ndim else found*np.eye(self.sizes_of["c"][self.columns[i]], self.sizes_of["r"][self.rows[j]])

    def measure(self, functionals, G):
        found = [_trace(weight, G[i, j], self.sizes_of["c"][i]) if (i, j) in G else 0.
                 for i, j, weight in zip(functionals.first.tolist(), functionals.second.tolist(), functionals.values, strict=True)]
        return functionals.coefficients*np.array([found])

    def slopes(self, functionals, entries, G, adjoint=False):
        B = {(r, c): block.conj().T for (c, r), block in G.items()} if adjoint else G
        lefts, rights = {}, {}
        slopes = np.zeros((1, functionals.first.size, entries.first.size), np.result_type(float, *G.values(), *functionals.values, *entries.values))
        for a, (i, j, weight) in enumerate(zip(functionals.first.tolist(), functionals.second.tolist(), functionals.values, strict=True)):
            for number, (r, c, value) in enumerate(zip(entries.first.tolist(), entries.second.tolist(), entries.values, strict=True)):
                if (i, r) in G and (c, j) in B:
                    left, right = (i, r, id(weight)), (c, j, id(value))
                    if left not in lefts:
                        lefts[left] = _product(weight, G[i, r])
                    if right not in rights:
                        rights[right] = np.asfortranarray(_product(value, B[c, j])) if value.ndim or B[c, j].ndim else value*B[c, j]
                    slopes[0, a, number] = _trace(lefts[left], rights[right], self.sizes_of["r"][r])
        return slopes*functionals.coefficients[..., None]*entries.coefficients[:, None, :]

    def sizes(self, G):
        found = np.zeros((1, len(self.columns), len(self.rows)))
        for (c, r), block in G.items():
            found[0, c, r] = _frobenius(block) if block.ndim else abs(block)*np.sqrt(self.sizes_of["c"][c])
        return found

    def is_definite(self, matrix):
        whole, _ = self._whole(matrix, range(len(self.rows)), range(len(self.columns)))
        return _has_cholesky(.5j*(whole - whole.conj().T))


def _sum(a, b):
    """Of two blocks."""
    if a.ndim == b.ndim:
        return a + b
    matrix, scalar = (a, b) if a.ndim else (b, a)
    return matrix + scalar*np.eye(len(matrix))


def _add(table, place, block):
    table[place] = _sum(table[place], block) if place in table else block


def _product(a, b):
    return a @ b if a.ndim and b.ndim else a*b


def _trace(a, b, size):
    """Tr(a b), of blocks whose product is size x size when both are multiples of the identity."""
    if a.ndim and b.ndim:
        return np.einsum("ij,ij", a, b.T)
    return np.trace(a if a.ndim else b)*(b if a.ndim else a) if a.ndim or b.ndim else a*b*size


def _frobenius(block):
    flat = np.ravel(block)
    return np.sqrt(np.einsum("i,i", flat, flat.conj()).real)


def _has_cholesky(hermitian):
    try:
        np.linalg.cholesky(hermitian)
    except np.linalg.LinAlgError:
        return False
    return True
