"""The reachable space of a pencil, exactly.

in:   Pencil
out:  Reach: its dimension, coordinates that span it, the other coordinates as combinations of them

The monomials m_k of the entries count as independent variables, L = A_0 + sum A_k m_k. The state x = L^{-1} right lives in the
smallest space that holds A_0^{-1} right and is invariant under all A_0^{-1} A_k, after a shift of the m_k that makes A_0 invertible:
by numbers, or by matrices where no numbers do it ((G H - H G)^{-1}). Ranks are decided modulo a prime, the basis is exact.
"""
import random
from collections import Counter
from dataclasses import replace
from functools import cached_property

import flint

from rmtsym.equivalents.pencil_polynomials import split
from rmtsym.equivalents.scalars import PRIME, Scalar
from rmtsym.errors import ParameterError

__all__ = ["Reach", "exchanged", "insert", "is_doubtful", "minimal_dimension", "minus"]

LARGEST_SHIFT = 4           # the order of the matrices by which variables are shifted


def minimal_dimension(pencil, eps=None):
    """The number of states that are reachable and observable, modulo a prime: before any is eliminated."""
    reach, watch = Reach(pencil, eps), Reach(exchanged(pencil), eps)
    if reach.order > 1:
        return min(reach.dimension, watch.dimension)
    return (watch.matrix()*reach.shifted()*reach.matrix().transpose()).rank() if reach.dimension and watch.dimension else 0


def exchanged(pencil):
    """Rows and columns, left and right exchanged, the monomials as they are: what is reachable there is observable here."""
    return replace(pencil, rows=pencil.columns, columns=pencil.rows, entries={(c, r): one for (r, c), one in pencil.entries.items()},
                   left=pencil.right, right=pencil.left)


class Reach:
    """The reachable space of a pencil at eps = 0."""

    def __init__(self, pencil, eps=None, seed=0):
        self.field, self.n = pencil.field, len(pencil.rows)
        self.constant, self.variables, self.inputs = {}, {}, {}
        for (r, c), one in pencil.entries.items():
            for monomial, coefficient in split(one, eps)[0].items():
                (self.variables.setdefault(monomial, {}) if monomial else self.constant)[r, c] = coefficient
        for r, one in pencil.right.items():
            for monomial, coefficient in one.items():
                self.inputs.setdefault(monomial, {})[r] = coefficient
        values = self.field.random_values(seed)

        def residues(table):
            return {place: self.field.residue(coefficient, values) for place, coefficient in table.items()}
        self._constant = residues(self.constant)
        self._inputs = {monomial: residues(one) for monomial, one in self.inputs.items()}
        self._variables = {monomial: residues(one) for monomial, one in self.variables.items()}
        self.order, self.shift = 1, {}
        self._path, self._vectors = [], []          # how each vector came about: (input, a) or (variable, a, b, index); the vectors
        if self.n and self.inputs:
            self._find_shift()
            self._explore()
        order = self.order                          # a vector of matrices is `order` vectors of numbers
        self._flat = [{i//order: x for i, x in vector.items() if i % order == a} for vector in self._vectors for a in range(order)]
        basis = {}
        self._independent = [i for i, vector in enumerate(self._flat) if insert(basis, vector)]
        self.dimension = len(self._independent)

    def _find_shift(self):
        """Few variables, small matrices."""
        source = random.Random(5)
        for order in range(1, LARGEST_SHIFT + 1):
            self.order, self.shift = order, {}
            if self._is_regular():
                return
            self.shift = {monomial: {(a, b): source.choice((-3, -2, -1, 1, 2, 3)) for a in range(order) for b in range(order)}
                          for monomial in self.variables}
            if self._is_regular():
                for monomial in self.variables:
                    matrix = self.shift.pop(monomial)
                    if not self._is_regular():
                        self.shift[monomial] = matrix
                return
        raise ParameterError("the expression is singular whatever its words are: an inverse in it does not exist")

    def _is_regular(self):
        return self.shifted().det() != 0

    def shifted(self):
        """The constant part of L after the shift, modulo the prime."""
        size = self.n*self.order
        table = [0]*(size*size)
        for (i, j), x in self._shifted_entries(self._constant, self._variables):
            table[i*size + j] += x
        return flint.nmod_mat(size, size, [x % PRIME for x in table], PRIME)

    def _shifted_entries(self, constant, variables):
        order = self.order
        for (r, c), x in constant.items():
            yield from (((r*order + a, c*order + a), x) for a in range(order))
        for monomial, matrix in self.shift.items():
            for (r, c), x in variables[monomial].items():
                yield from (((r*order + a, c*order + b), x*y) for (a, b), y in matrix.items())

    def _explore(self):
        size, order = self.n*self.order, self.order
        inverse = [[int(x) for x in line] for line in self.shifted().inv().transpose().tolist()]
        basis = {}

        def offer(step, vector):
            solved = [0]*size
            for i, x in vector.items():
                for j, y in enumerate(inverse[i]):
                    if y:
                        solved[j] += x*y
            solved = {j: x % PRIME for j, x in enumerate(solved) if x % PRIME}
            if insert(basis, solved):
                self._path.append(step)
                self._vectors.append(solved)
        for monomial, one in self._inputs.items():
            for a in range(order):
                offer((monomial, a), {r*order + a: x for r, x in one.items()})
        index = 0
        while index < len(self._vectors) and len(self._vectors) < size:
            for monomial, matrix in self._variables.items():
                for a in range(order):
                    for b in range(order):
                        moved = _moved(matrix, self._vectors[index], order, a, b)
                        if moved:
                            offer((monomial, a, b, index), moved)
            index += 1

    def matrix(self):
        """The basis modulo the prime, one vector a row."""
        basis = [self._flat[i] for i in self._independent]
        return flint.nmod_mat(len(basis), self.n, [vector.get(c, 0) for vector in basis for c in range(self.n)], PRIME)

    # the exact basis

    @cached_property
    def combinations(self):
        """[{k: scalar}], x_c = sum of scalar*x_k, k in kept coordinates, for which it reads {k: 1}."""
        combinations = [{} for _ in range(self.n)]
        if not self.dimension:
            return combinations
        table = self._exact_vectors()
        remaining, done = list(range(len(table))), {}
        for k in self._simple_coordinates():            # Gauss-Jordan on the kept coordinates: the basis then reads y_k = x_k
            choice = min((i for i in remaining if k in table[i]), key=lambda i, k=k: (len(table[i]), i))
            remaining.remove(choice)
            inverse = 1/table[choice][k]
            pivot = {i: x*inverse for i, x in table[choice].items()}
            for other in [*remaining, *done.values()]:
                if k in table[other]:
                    table[other] = minus(table[other], table[other][k], pivot)
            table[choice], done[k] = pivot, choice
        for k, choice in done.items():
            for i, x in table[choice].items():
                combinations[i][k] = x
        return _without_doubtful(combinations)

    @property
    def kept(self):
        """The coordinates that span the space."""
        return [c for c, one in enumerate(self.combinations) if list(one) == [c]]

    @property
    def scaled_combinations(self):
        """The same with y_k = x_k/scale_k, so that no denominator may vanish: x_1 = a v and x_2 = b v are multiples of v."""
        scales = {k: _common_doubt([one[k] for one in self.combinations if k in one]) for k in self.kept}
        return [{k: x*scales[k] for k, x in one.items()} for one in self.combinations]

    def _simple_coordinates(self):
        """Coordinates of which the others are short combinations, found modulo a prime by exchanging one at a time."""
        basis = [self._flat[i] for i in self._independent]
        columns, kept = {}, []
        for c in range(self.n):
            if insert(columns, {i: vector[c] for i, vector in enumerate(basis) if c in vector}):
                kept.append(c)
        d = len(basis)
        square = flint.nmod_mat(d, d, [vector.get(k, 0) for vector in basis for k in kept], PRIME)
        solved = [[int(x) for x in line] for line in square.solve(self.matrix()).tolist()]
        table = [{k: solved[i][c] for i, k in enumerate(kept) if solved[i][c]} for c in range(self.n)]
        improved = True
        while improved:
            improved = False
            for c in range(self.n):
                for k in list(table[c]) if list(table[c]) != [c] else ():
                    other = _exchanged(table, k, c, lambda x: pow(x, -1, PRIME), lambda x: x % PRIME)
                    if sum(map(len, other)) < sum(map(len, table)):
                        table, improved = other, True
                        break
        return [c for c, one in enumerate(table) if list(one) == [c]]

    def _exact_vectors(self):
        """The independent vectors over the field, by sparse elimination of the shifted constant part."""
        order = self.order
        lines = [{} for _ in range(self.n*order)]
        for (i, j), x in self._shifted_entries(self.constant, self.variables):
            lines[i][j] = lines[i][j] + x if j in lines[i] else x
        solver = _Solver([{j: x for j, x in line.items() if x} for line in lines])
        needed = sorted({i//order for i in self._independent})
        for i in needed:                                # grows while it is read: what a vector was made of is needed too
            if len(self._path[i]) == 4 and self._path[i][3] not in needed:
                needed.append(self._path[i][3])
        exact = {}
        for i in sorted(needed):
            if len(self._path[i]) == 2:
                monomial, a = self._path[i]
                vector = {r*order + a: x for r, x in self.inputs[monomial].items()}
            else:
                monomial, a, b, source = self._path[i]
                vector = _moved(self.variables[monomial], exact[source], order, a, b)
            exact[i] = solver.solve(vector)
        return [{j//order: x for j, x in exact[i//order].items() if j % order == i % order} for i in self._independent]


class _Solver:
    """Solves A x = b for sparse rows over a field: Gauss with pivots of least fill."""

    def __init__(self, lines):
        lines = dict(enumerate(lines))
        self._steps = []                                # (row, column, pivot row, 1/pivot, {other row: factor})
        while lines:
            counts = Counter(j for line in lines.values() for j in line)
            row, column = min(((i, j) for i, line in lines.items() for j in line), key=lambda place: (
                (len(lines[place[0]]) - 1)*(counts[place[1]] - 1), len(lines[place[0]][place[1]].top), place))
            pivot = lines.pop(row)
            inverse = 1/pivot[column]
            factors = {i: line[column]*inverse for i, line in lines.items() if column in line}
            for i, factor in factors.items():
                lines[i] = minus(lines[i], factor, pivot)
            self._steps.append((row, column, pivot, inverse, factors))

    def solve(self, right):
        right, solution = dict(right), {}
        for row, _, _, _, factors in self._steps:
            if row in right:
                right = minus(right, right[row], factors)
        for row, column, pivot, inverse, _ in reversed(self._steps):
            total = right.get(row, 0) - sum(x*solution[j] for j, x in pivot.items() if j in solution)
            if total:
                solution[column] = total*inverse
        return solution


def insert(basis, vector):
    """Add a sparse vector modulo PRIME to an echelon basis {pivot: vector}; False if it depends on it."""
    vector = dict(vector)
    while vector:
        pivot = min(vector)
        if pivot not in basis:
            inverse = pow(vector[pivot], -1, PRIME)
            basis[pivot] = {i: x*inverse % PRIME for i, x in vector.items()}
            return True
        factor = vector[pivot]
        for i, x in basis[pivot].items():
            value = (vector.get(i, 0) - factor*x) % PRIME
            if value:
                vector[i] = value
            else:
                vector.pop(i, None)
    return False


def minus(line, factor, pivot):
    """line - factor*pivot, sparse."""
    result = dict(line)
    for j, x in pivot.items():
        value = result[j] - factor*x if j in result else -(factor*x)
        if value:
            result[j] = value
        else:
            result.pop(j, None)
    return result


def is_doubtful(scalar):
    """Whether the denominator may vanish: symbols in it are not known to be nonzero."""
    used = {symbol for symbol, power in zip(scalar.field.symbols, scalar.bottom.degrees(), strict=False) if power}
    return any(not symbol.is_nonzero for symbol in used)


def _common_doubt(scalars):
    """A common multiple of the factors of denominators that may vanish."""
    field, total = scalars[0].field, scalars[0].field.ring.one
    for x in scalars:
        for factor, power in field.ring.factors(x.bottom)[1] if is_doubtful(x) else ():
            if is_doubtful(Scalar(field, field.ring.one, factor)):
                total = total*(factor**power/total.gcd(factor**power))
    return Scalar(field, total, field.ring.one)


def _moved(matrix, vector, order, a, b):
    """(A tensor E_ab) vector, A sparse."""
    total = {}
    for (r, c), x in matrix.items():
        y = vector.get(c*order + b)
        if y is not None:
            place = r*order + a
            total[place] = total[place] + x*y if place in total else x*y
    return {i: x for i, x in total.items() if x}


def _exchanged(table, k, c, invert, reduce):
    """The combinations with x_c kept in place of x_k."""
    one = table[c]
    inverse = invert(one[k])
    own = {c: inverse} | {j: reduce(-inverse*x) for j, x in one.items() if j != k}            # x_k
    result = []
    for line in table:
        if k in line:
            factor, line = line[k], {j: x for j, x in line.items() if j != k}
            for j, x in own.items():
                value = reduce(line.get(j, 0) + factor*x)
                if value:
                    line[j] = value
                else:
                    line.pop(j, None)
        result.append(line)
    return result


def _without_doubtful(table):
    """The combinations, coordinates exchanged so that fewer coefficients have denominators that may vanish."""
    def cost(table):
        return sum(is_doubtful(x) for line in table for x in line.values()), sum(map(len, table))
    while True:
        doubtful = [(k, c) for c, line in enumerate(table) for k, x in line.items() if is_doubtful(x)]
        others = [_exchanged(table, k, c, lambda x: 1/x, lambda x: x) for k, c in doubtful]
        best = min(others, key=cost, default=table)
        if cost(best) >= cost(table):
            return table
        table = best
