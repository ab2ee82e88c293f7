"""Pencils and expressions at random points modulo a prime: exact, and as fast as integers.

in:   a Field, {size: small integer}, a seed
out:  Residues: values of scalars, letters, polynomials, block matrices and expressions; `check`, the Schur complement check

Sizes that are scalars of the field take independent random values: only as the size of a matrix a size is a small integer.
A complex word and its conjugate are independent matrices, so that identities are formal ones.
"""
import itertools
import random
from functools import lru_cache

import flint
import sympy as sp

from rmtsym.equivalents.letters import Corner
from rmtsym.equivalents.scalars import PRIME
from rmtsym.errors import ParameterError, RmtsymError
from rmtsym.matrix.base import Word, conjugate
from rmtsym.matrix.expressions import Adjoint, Identity, Inverse, MatrixProduct, MatrixSum, Root, Scaled, Transposed, Zero

__all__ = ["Residues", "check", "random_values", "sizes_of"]


@lru_cache(maxsize=64)
def random_values(field, seed):
    """`field.random_values(seed)`, remembered: roots modulo a prime take long."""
    return field.random_values(seed)


class Residues:
    """One random point. `rooted`: symmetric matrices whose square roots occur; they are squares. `fixed`: values of some symbols."""

    def __init__(self, field, sizes, seed, rooted=(), fixed=()):
        self.field, self.sizes, self.rooted = field, sizes, frozenset(rooted)
        self.values = field.random_values(seed, fixed) if fixed else random_values(field, seed)
        self._seed, self._drawn, self._scalars, self._found = seed, {}, {}, {}

    def scalar(self, scalar):
        key = id(scalar)
        if key not in self._scalars:
            self._scalars[key] = scalar, self.field.residue(scalar, self.values)    # the scalar is kept alive: its id stays its own
        return self._scalars[key][1]

    def size(self, size):
        return self.sizes[sp.expand(size)]

    def letter(self, letter):
        value = self.expression(letter.matrix, letter.conjugated)
        return value.transpose() if letter.transposed else value

    def monomial(self, monomial, size):
        value = None
        for letter in monomial:
            value = self.letter(letter) if value is None else value*self.letter(letter)
        return _identity(size, size) if value is None else value

    def polynomial(self, one, shape):
        total = flint.nmod_mat(*map(self.size, shape), PRIME)
        for monomial, coefficient in one.items():
            total = total + self.monomial(monomial, self.size(shape[0]))*self.scalar(coefficient)
        return total

    def blocks(self, entries, rows, columns):
        """The block matrix {(r, c): polynomial}."""
        tops, lefts = [[0, *itertools.accumulate(map(self.size, sizes))] for sizes in (rows, columns)]
        table = [[0]*lefts[-1] for _ in range(tops[-1])]
        for (r, c), one in entries.items():
            value = self.polynomial(one, (rows[r], columns[c])).tolist()
            for i, line in enumerate(value):
                table[tops[r] + i][lefts[c]:lefts[c + 1]] = [int(x) for x in line]
        return _matrix(table, tops[-1], lefts[-1])

    def pencil(self, pencil):
        """The value of the expression that the pencil stands for. ZeroDivisionError if L is singular here."""
        value = self.polynomial(pencil.constant, pencil.shape)
        if not pencil.rows:
            return value
        left = self.blocks({(0, c): one for c, one in pencil.left.items()}, pencil.shape[:1], pencil.columns)
        right = self.blocks({(r, 0): one for r, one in pencil.right.items()}, pencil.rows, pencil.shape[1:])
        return value + left*self.blocks(pencil.entries, pencil.rows, pencil.columns).solve(right)

    def expression(self, expression, conjugated=False):
        """The value of a matrix expression, or of its conjugate. ZeroDivisionError if something is not invertible here."""
        key = expression, conjugated
        if key not in self._found:
            self._found[key] = self._expression(*key)
        return self._found[key]

    def _expression(self, expression, conjugated):
        if isinstance(expression, Zero):
            return flint.nmod_mat(*map(self.size, expression.shape), PRIME)
        if isinstance(expression, Identity):
            rows, columns = map(self.size, expression.shape)
            if isinstance(expression, Corner) and rows > columns:
                raise ZeroDivisionError(f"{expression} has more rows than columns")
            return _identity(rows, columns)
        if isinstance(expression, (Word, Root)):
            return self._drawn_value(expression, conjugated and expression.field == "complex")
        if isinstance(expression, MatrixSum):
            return _sum(self.expression(term, conjugated) for term in expression.args)
        if isinstance(expression, Scaled):
            coefficient = conjugate(expression.coefficient) if conjugated else expression.coefficient
            return self.expression(expression.matrix, conjugated)*self.field.residue(self.field.read(coefficient), self.values)
        if isinstance(expression, MatrixProduct):
            value = self.expression(expression.args[0], conjugated)
            for factor in expression.args[1:]:
                value = value*self.expression(factor, conjugated)
            return value
        if isinstance(expression, (Transposed, Adjoint)):
            return self.expression(expression.args[0], conjugated != isinstance(expression, Adjoint)).transpose()
        if isinstance(expression, Inverse):
            return self.expression(expression.args[0], conjugated).inv()
        raise ParameterError(f"{expression}: {type(expression).__name__} has no value modulo a prime")

    def _drawn_value(self, matrix, conjugated):
        symmetric = isinstance(matrix, Root) or matrix.is_symmetric
        if conjugated and symmetric:
            return self._drawn_value(matrix, False).transpose()
        if matrix in self.rooted:
            root = self._drawn_value(Root(matrix), False)
            return root*root
        rows, columns = map(self.size, matrix.shape)
        source = random.Random(f"{self._seed} {matrix} {conjugated}")
        table = [[source.randrange(PRIME) for _ in range(columns)] for _ in range(rows)]
        if symmetric and matrix.field == "real":
            table = [[table[min(i, j)][max(i, j)] for j in range(columns)] for i in range(rows)]
        return _matrix(table, rows, columns)


def sizes_of(*objects):
    """The sizes of pencils and expressions, sorted."""
    found = set()
    for one in objects:
        if isinstance(one, sp.Basic):
            shapes = [part.shape for part in sp.preorder_traversal(one) if hasattr(part, "shape") and hasattr(part, "is_hermitian")]
        else:
            shapes = [one.shape, one.rows, one.columns, *(letter.shape for letter in one.letters()),
                      *((size,) for letter in one.letters() for size in sizes_of(letter.matrix))]
        found.update(sp.expand(size) for shape in shapes for size in shape)
    return sorted(found, key=sp.default_sort_key)


def check(pencil, expression, draws=2):
    """The Schur complement check: pencil and expression have equal values modulo a prime, at random small matrices.

    Returns {"draws", "prime", "sizes", "agrees"}. RmtsymError if they differ, ParameterError if the expression has no value anywhere.
    """
    sizes = sizes_of(pencil, expression)
    roots = {part.args[0] for part in sp.preorder_traversal(expression) if isinstance(part, Root)}
    for numbers in _choices(len(sizes)):
        chosen = dict(zip(sizes, numbers, strict=True))
        try:
            for draw in range(draws):
                point = Residues(pencil.field, chosen, seed=17 + draw, rooted=roots)
                expected = point.expression(expression)
                if point.pencil(pencil) != expected:
                    raise RmtsymError(f"the pencil of {expression} does not give it back: sizes {chosen}, draw {draw}")
        except ZeroDivisionError:
            continue
        return {"draws": draws, "prime": PRIME, "sizes": chosen, "agrees": True}
    raise ParameterError(f"{expression} is singular whatever its words are: an inverse in it does not exist")


def _choices(count):
    """Small sizes to try: distinct ones in every order (unregularised inverses want one order), then equal ones."""
    yield from itertools.islice(itertools.permutations(range(2, count + 2)), 150)
    yield (4,)*count


def _sum(values):
    first, *others = values
    for other in others:
        first = first + other
    return first


def _identity(rows, columns):
    return _matrix([[int(i == j) for j in range(columns)] for i in range(rows)], rows, columns)


def _matrix(table, rows, columns):
    return flint.nmod_mat(rows, columns, [x for line in table for x in line], PRIME)
