"""The reachable space of a pencil, exactly.

in:   Pencil
out:  Reach: its dimension; all coordinates as combinations of few

The monomials m_k of the entries count as independent variables, L = A_0 + sum A_k m_k. The state x = L^{-1} right lives in the
smallest space that holds A_0^{-1} right and is invariant under all A_0^{-1} A_k, after a shift of the m_k that makes A_0 invertible:
by numbers for square m_k, else by matrices. Their sizes keep rectangular words rectangular: x = v follows from X x = X v for square X
only, and (X X^T)^{-1} wants X to have fewer rows than columns. Ranks are decided modulo a prime, the basis is exact.
"""
import itertools
import random
from dataclasses import replace

import flint
import sympy as sp

from rmtsym.equivalents.minimise_basis import combinations
from rmtsym.equivalents.minimise_linear import Solver, insert
from rmtsym.equivalents.pencil_polynomials import split
from rmtsym.equivalents.pencil_residues import random_values
from rmtsym.equivalents.scalars import PRIME

__all__ = ["Reach", "exchanged", "minimal_dimension"]

MOST_CHAMBERS = 24          # sizes at which relations are looked for where numbers do not do


def minimal_dimension(pencil, eps=None):
    """The number of states that are reachable and observable, modulo a prime: before any is eliminated."""
    reach, watch = Reach(pencil, eps), Reach(exchanged(pencil), eps)
    if not (reach.is_plain and watch.is_plain):
        return min(reach.dimension, watch.dimension)
    return (watch.matrix()*reach.shifted()*reach.matrix().transpose()).rank() if reach.dimension and watch.dimension else 0


def exchanged(pencil):
    """Rows and columns, left and right exchanged, the monomials as they are: what is reachable there is observable here."""
    return replace(pencil, rows=pencil.columns, columns=pencil.rows, entries={(c, r): one for (r, c), one in pencil.entries.items()},
                   left=pencil.right, right=pencil.left)


class Reach:
    """The reachable space of a pencil; with `at_zero` at eps = 0, else for every eps."""

    def __init__(self, pencil, eps=None, at_zero=False):
        self.field, self.n = pencil.field, len(pencil.rows)
        self.rows, self.columns = [tuple(map(sp.expand, sizes)) for sizes in (pencil.rows, pencil.columns)]
        self.constant, self.variables, self.inputs = {}, {}, {}
        for (r, c), one in pencil.entries.items():
            for part, of_eps in zip(split(one, eps), (False, True), strict=True):
                for monomial, x in part.items() if not (of_eps and at_zero) else ():
                    (self.variables.setdefault((monomial, of_eps), {}) if monomial or of_eps else self.constant)[r, c] = x
        for r, one in pencil.right.items():
            for monomial, x in one.items():
                self.inputs.setdefault(monomial, {})[r] = x
        values = random_values(self.field, 0)

        def residues(table):
            return {place: self.field.residue(x, values) for place, x in table.items()}
        self._constant = residues(self.constant)
        self._inputs = {monomial: residues(one) for monomial, one in self.inputs.items()}
        self._variables = {name: residues(one) for name, one in self.variables.items()}
        self._path, self._vectors, self._flat = [], [], []      # how a vector came about: (input, a) or (variable, a, b, index); its parts
        self._source = random.Random(5)
        self._set_orders(dict.fromkeys(self.columns, 1))
        self.dimension = 0
        if self.n and self.inputs:
            if self._is_regular() or self._is_regular_after_shift(name for name in self.variables if self._is_square(name)):
                self.dimension = self._explore({}, self.n)
            else:
                self.dimension = self._explore_by_matrices()

    @property
    def is_plain(self):
        """Whether states are numbers after the shift, not vectors."""
        return set(self.orders.values()) <= {1}

    # the shift: `orders` says how many components a state of each size has

    def _set_orders(self, orders):
        self.orders, self.shift = orders, {}
        self._tops, self._lefts = [[0, *itertools.accumulate(orders[size] for size in sizes)] for sizes in (self.rows, self.columns)]

    def _is_square(self, name):
        return all(self.rows[r] == self.columns[c] for r, c in self.variables[name])

    def _is_regular_after_shift(self, names, diagonal=False):
        """Draws a shift of few of the variables, if L is regular with one of all of them."""
        self.shift = {name: self._draw(name, diagonal) for name in names}
        if not self._is_regular():
            return False
        for name in list(self.shift):
            matrix = self.shift.pop(name)
            if not self._is_regular():
                self.shift[name] = matrix
        return True

    def _explore_by_matrices(self):
        """The dimension, where the variables have to be matrices.

        A relation has to hold at all sizes at which L is regular: where inverses of rectangular products exist depends on sizes.
        """
        spaces, known = sorted(set(self.columns), key=sp.default_sort_key), {}
        count = len(spaces)
        near, far = range(3, count + 3), [5*k//2 + k*k//4 + 2 for k in range(count)]
        chambers = [order for sizes in (near, far) for order in itertools.islice(itertools.permutations(sizes), MOST_CHAMBERS)]
        for order in chambers:
            self._set_orders(dict(zip(spaces, order, strict=True)))
            self.shift = {name: self._draw(name) for name in self.variables}
            if self._is_regular():
                solve = self._solver()
                for one in self._inputs.values():
                    for a in range(self.orders[self.rows[next(iter(one))]]):
                        for part in self._parts(solve(self._input(one, a))):
                            insert(known, part)
        if not known or len(known) == self.n:
            return self.n
        small = [(order, diagonal) for order in itertools.permutations(range(1, count + 1)) for diagonal in (True, False)]
        for order, diagonal in [*small[:MOST_CHAMBERS], *((order, False) for order in chambers)]:
            self._set_orders(dict(zip(spaces, order, strict=True)))
            if self._is_regular_after_shift(self.variables, diagonal) and self._explore(known, len(known)) == len(known):
                return len(known)
        return self.n

    def _shape(self, name):
        """Rows and columns of the matrices that stand for a variable."""
        r, c = next(iter(self.variables[name]))
        return range(self.orders[self.rows[r]]), range(self.orders[self.columns[c]])

    def _draw(self, name, diagonal=False):
        return {(a, b): self._source.choice((-3, -2, -1, 1, 2, 3)) for a, b in itertools.product(*self._shape(name)) if a == b or not diagonal}

    def _is_regular(self):
        return self.shifted().det() != 0

    def shifted(self):
        """The constant part of L after the shift, modulo the prime."""
        size = self._lefts[-1]
        table = [0]*(size*size)
        for (i, j), x in self._shifted_entries(self._constant, self._variables):
            table[i*size + j] += x
        return flint.nmod_mat(size, size, [x % PRIME for x in table], PRIME)

    def _shifted_entries(self, constant, variables):
        tops, lefts = self._tops, self._lefts
        for (r, c), x in constant.items():
            yield from (((tops[r] + a, lefts[c] + a), x) for a in range(lefts[c + 1] - lefts[c]))
        for name, matrix in self.shift.items():
            for (r, c), x in variables[name].items():
                yield from (((tops[r] + a, lefts[c] + b), x*y) for (a, b), y in matrix.items())

    def _parts(self, vector):
        """The components of a vector, {state: x}: one for each size and component of a state of that size."""
        parts = {}
        for c, size in enumerate(self.columns):
            for a in range(self.orders[size]):
                x = vector.get(self._lefts[c] + a)
                if x is not None:
                    parts.setdefault((size, a), {})[c] = x
        return list(parts.values())

    def _input(self, one, a):
        return {self._tops[r] + a: x for r, x in one.items()}

    def _moved(self, matrix, vector, a, b):
        """(A tensor E_ab) vector, A sparse."""
        total = {}
        for (r, c), x in matrix.items():
            y = vector.get(self._lefts[c] + b)
            if y is not None:
                place = self._tops[r] + a
                total[place] = total[place] + x*y if place in total else x*y
        return {i: x for i, x in total.items() if x}

    def _solver(self):
        """The function b -> x, A x = b modulo the prime, A the shifted constant part."""
        inverse = [[int(x) for x in line] for line in self.shifted().inv().transpose().tolist()]

        def solve(vector):
            solved = [0]*len(inverse)
            for i, x in vector.items():
                for j, y in enumerate(inverse[i]):
                    if y:
                        solved[j] += x*y
            return {j: x % PRIME for j, x in enumerate(solved) if x % PRIME}
        return solve

    def _explore(self, known, most):
        """The dimension of what is reached, at most `most`; -1 if it is not within the space of the basis `known`."""
        self._path, self._vectors, self._flat, self._independent = [], [], [], []
        solve, basis, flat = self._solver(), {}, {}

        def offer(step, vector):
            vector = solve(vector)
            if insert(basis, vector):
                self._path.append(step)
                self._vectors.append(vector)
                for k, part in enumerate(self._parts(vector)):
                    if insert(flat, part):
                        self._flat.append(part)
                        self._independent.append((len(self._vectors) - 1, k))
        for monomial, one in self._inputs.items():
            for a in range(self.orders[self.rows[next(iter(one))]]):
                offer((monomial, a), self._input(one, a))
        index = 0
        while index < len(self._vectors) and len(self._flat) < most:
            for name, matrix in self._variables.items():
                for a, b in itertools.product(*self._shape(name)):
                    moved = self._moved(matrix, self._vectors[index], a, b)
                    if moved:
                        offer((name, a, b, index), moved)
            index += 1
        if known and any(insert(dict(known), part) for part in self._flat):
            return -1
        return len(self._flat)

    def matrix(self):
        """The basis modulo the prime, one vector a row."""
        return flint.nmod_mat(len(self._flat), self.n, [vector.get(c, 0) for vector in self._flat for c in range(self.n)], PRIME)

    # the exact basis

    def combinations(self):
        """[{k: scalar}], x_c = sum of scalar*y_k, y_k a multiple of x_k for few k (minimise_basis.py)."""
        return combinations(self._flat, self._exact_vectors(), self.n) if self.dimension else [{} for _ in range(self.n)]

    def _exact_vectors(self):
        """The independent vectors over the field, by sparse elimination of the shifted constant part."""
        lines = [{} for _ in range(self._tops[-1])]
        for (i, j), x in self._shifted_entries(self.constant, self.variables):
            lines[i][j] = lines[i][j] + x if j in lines[i] else x
        solver = Solver([{j: x for j, x in line.items() if x} for line in lines])
        needed = sorted({i for i, _ in self._independent})
        for i in needed:                                # grows while it is read: what a vector was made of is needed too
            if len(self._path[i]) == 4 and self._path[i][3] not in needed:
                needed.append(self._path[i][3])
        exact = {}
        for i in sorted(needed):
            if len(self._path[i]) == 2:
                monomial, a = self._path[i]
                exact[i] = solver.solve(self._input(self.inputs[monomial], a))
            else:
                name, a, b, source = self._path[i]
                exact[i] = solver.solve(self._moved(self.variables[name], exact[source], a, b))
        return [self._parts(exact[i])[k] for i, k in self._independent]
