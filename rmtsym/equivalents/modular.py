"""A Dyson equation modulo a prime: exact iterates at random parameters, in which zero and equal traces are seen.

in:   Dyson, a seed
out:  the traces t = Tr(weight G_cr) after some rounds of t -> Phi(t) from t = 0, as residues

What is seen here is a guess with an error probability of 1e-16 or so, never a proof: reduce.py proves it by exact substitution.
"""
import random

import flint

from rmtsym.equivalents.scalars import PRIME
from rmtsym.matrix.base import Word
from rmtsym.matrix.expressions import Identity, Inverse, MatrixProduct, MatrixSum, Root, Scaled

__all__ = ["Modular", "iterates"]

ROUNDS = 14


class Modular:
    """The residues of everything that a Dyson equation is made of; small random matrices stand for the deterministic words."""

    def __init__(self, dyson, seed):
        self.dyson, self.field = dyson, dyson.pencil.field
        self._source = random.Random(seed)
        letters = {letter for polynomial in _polynomials(dyson) for monomial in polynomial for letter in monomial if not letter.is_random}
        is_rectangular = any(letter.shape[0] != letter.shape[1] for letter in letters)
        sizes = sorted({*dyson.pencil.rows, *dyson.pencil.columns, *(size for letter in letters for size in letter.shape)}, key=str)
        symbols = sorted({symbol for size in sizes for symbol in size.free_symbols}, key=lambda symbol: symbol.name)
        acted_on = {size for letter in letters for size in letter.shape}
        # Squares have square roots: small sizes may stand under one.
        fixed = {symbol: (4, 9, 16, 25, 36, 49, 64, 81)[k % 8] for k, symbol in enumerate(symbols)} if is_rectangular else {}
        self.values = self.field.random_values(seed, fixed)
        self._dimension = {}
        for size in sizes:
            if is_rectangular:
                self._dimension[size] = int(size.xreplace(fixed))
            else:
                self._dimension[size] = 3 if size in acted_on else 1
        self._scale = {size: self.number(size)*pow(self._dimension[size], -1, PRIME) % PRIME for size in sizes}
        self._drawn, self._monomials = {}, {}
        self._rows = _offsets([self._dimension[size] for size in dyson.pencil.rows])
        self._columns = _offsets([self._dimension[size] for size in dyson.pencil.columns])

    def number(self, expression):
        """The residue of a scalar or of a SymPy expression."""
        return self.field.residue(self.field.read(expression), self.values)

    def matrix(self, expression):
        """A deterministic matrix expression as a small matrix."""
        if expression not in self._drawn:
            self._drawn[expression] = self._make(expression)
        return self._drawn[expression]

    def _make(self, expression):
        if isinstance(expression, Word):
            rows, columns = (self._dimension[size] for size in expression.shape)
            if expression.is_symmetric:
                root = self.matrix(Root(expression))
                return root*root
            return flint.nmod_mat(rows, columns, [self._source.randrange(PRIME) for _ in range(rows*columns)], PRIME)
        if isinstance(expression, Root) and isinstance(expression.args[0], Word):
            n = self._dimension[expression.shape[0]]
            drawn = flint.nmod_mat(n, n, [self._source.randrange(PRIME) for _ in range(n*n)], PRIME)
            return drawn + drawn.transpose()
        if isinstance(expression, Inverse):
            return self.matrix(expression.args[0]).inv()
        if isinstance(expression, Identity):
            rows, columns = (self._dimension[size] for size in expression.shape)
            return flint.nmod_mat(rows, columns, [int(i == j) for i in range(rows) for j in range(columns)], PRIME)
        if isinstance(expression, Scaled):
            return self.matrix(expression.matrix)*self.number(expression.coefficient)
        if isinstance(expression, MatrixSum):
            total = self.matrix(expression.args[0])
            for term in expression.args[1:]:
                total = total + self.matrix(term)
            return total
        if isinstance(expression, MatrixProduct):
            product = self.matrix(expression.args[0])
            for factor in expression.args[1:]:
                product = product*self.matrix(factor)
            return product
        if isinstance(expression, Root):            # the root of a compound covariance: an independent symmetric matrix
            raise ZeroDivisionError(f"{expression} has no value modulo a prime")
        inner = self.matrix(expression.args[0])     # a transpose, or an adjoint of a real matrix
        return inner.transpose()

    def monomial(self, monomial, size):
        """The value of a monomial; of the empty one, the identity of that size."""
        if not monomial:
            n = self._dimension[size]
            return flint.nmod_mat(n, n, [int(i == j) for i in range(n) for j in range(n)], PRIME)
        if monomial not in self._monomials:
            product = None
            for letter in monomial:
                value = self.matrix(letter.matrix)
                value = value.transpose() if letter.transposed else value
                product = value if product is None else product*value
            self._monomials[monomial] = product
        return self._monomials[monomial]

    def trace(self, value, size):
        """Tr of a value on a space of that size: the residue of the size for the identity."""
        total = sum(int(value[k, k]) for k in range(value.nrows()))
        return total*self._scale[size] % PRIME

    def green(self, traces, strength=1):
        """G = (F - eta)^{-1}, eta at the given traces {(weight, column, row): residue}; ZeroDivisionError if it is singular."""
        pencil = self.dyson.pencil
        total = [[0]*self._columns[-1] for _ in range(self._rows[-1])]

        def put(row, column, scale, value):
            for i in range(value.nrows()):
                line = total[self._rows[row] + i]
                for j in range(value.ncols()):
                    line[self._columns[column] + j] += scale*int(value[i, j])

        for (row, column), entry in self.dyson.fixed.items():
            for monomial, scalar in entry.items():
                put(row, column, self.field.residue(scalar, self.values), self.monomial(monomial, pencil.rows[row]))
        for line in self.dyson.lines:
            trace = traces.get((line.weight, line.i, line.j), 0)
            if trace:
                scale = self.field.residue(line.factor*line.first.coefficient*line.second.coefficient, self.values)
                put(line.row, line.column, -strength*scale*trace % PRIME, self.monomial(line.matrix, pencil.rows[line.row]))
        size = self._rows[-1]
        return flint.nmod_mat(size, size, [entry % PRIME for line in total for entry in line], PRIME).inv()

    def measured(self, green, trace):
        """Tr(weight G_cr) of one unknown."""
        weight, column, row = trace
        pencil = self.dyson.pencil
        block = flint.nmod_mat(self._columns[column + 1] - self._columns[column], self._rows[row + 1] - self._rows[row],
                               [green[i, j] for i in range(self._columns[column], self._columns[column + 1])
                                for j in range(self._rows[row], self._rows[row + 1])], PRIME)
        return self.trace(self.monomial(weight, pencil.rows[row])*block, pencil.rows[row])


def iterates(dyson, seed, rounds=ROUNDS):
    """(Modular, {trace: residue after `rounds` rounds}). ZeroDivisionError if F, or F - eta on the way, is singular."""
    modular = Modular(dyson, seed)
    traces = {}
    for _ in range(rounds):
        green = modular.green(traces)
        traces = {trace: modular.measured(green, trace) for trace in dyson.traces}
    return modular, traces


def _offsets(dimensions):
    total = [0]
    for dimension in dimensions:
        total.append(total[-1] + dimension)
    return total


def _polynomials(dyson):
    yield from dyson.fixed.values()
    for line in dyson.lines:
        yield {line.matrix: 1, line.weight: 1}
