"""Linear pencils of rational expressions in matrix words.

in:   a word expression, e.g. (X X^T/n + lambda I)^{-1}
out:  Pencil: the expression is constant + left L^{-1} right, L affine in the random words

A sum is a direct sum, a product adds an identity state only when it is not affine, an inverse is the bordered pencil [[L, V], [-U, D]].
Transposes are pushed down to the letters. `minimise.py` then keeps the reachable and observable states.

[Helton, Mai & Speicher, J. Funct. Anal. 274 (2018) 1, Sec. 4]
"""
from dataclasses import dataclass, field, replace

import sympy as sp

from rmtsym.equivalents.letters import transposed_monomial
from rmtsym.equivalents.pencil_polynomials import add, is_deterministic, multiply, negative, polynomial, randomness, scale, split
from rmtsym.equivalents.pencil_residues import Residues, sizes_of
from rmtsym.errors import ParameterError
from rmtsym.matrix.base import MatrixExpression, Word, conjugate
from rmtsym.matrix.expressions import Adjoint, Inverse, MatrixProduct, MatrixSum, Scaled, Transposed
from rmtsym.matrix.printing import short

__all__ = ["Pencil", "beside", "coefficients", "is_singular", "linearise", "transposed", "without"]


MOST_STATES = 200           # of a pencil before it is made minimal


@dataclass(frozen=True)
class Pencil:
    """expression = constant + sum_{c, r} left[c] (L^{-1})_{c r} right[r], L affine in the random words.

    rows, columns  the size of each block row and block column of L (tuples of SymPy expressions); L_rc is rows[r] x columns[c]
    entries        {(r, c): polynomial}, a polynomial being {monomial: Scalar}; a monomial (tuple of Letters) of an entry has at most
                   one random letter, deterministic ones may stand on either side of it
    left           {c: polynomial}, deterministic, shape[0] x columns[c]
    right          {r: polynomial}, deterministic, rows[r] x shape[1]
    constant       polynomial, deterministic, of the expression's shape
    shape          of the expression
    field          the Field of the scalars
    """

    rows: tuple
    columns: tuple
    entries: dict
    left: dict
    right: dict
    constant: dict
    shape: tuple
    field: object = field(repr=False)

    def polynomials(self):
        """All polynomials of the pencil."""
        return [*self.entries.values(), *self.left.values(), *self.right.values(), self.constant]

    def letters(self):
        """The letters that occur, sorted."""
        return sorted({letter for one in self.polynomials() for monomial in one for letter in monomial})


def coefficients(expression):
    """All scalars of a matrix expression and their conjugates, sizes excluded: what its Field must be made for."""
    found = []
    for part in sp.preorder_traversal(expression):
        if isinstance(part, Scaled):
            found += [part.coefficient, conjugate(part.coefficient)]
    return found


def linearise(expression, field, regularise=None):
    """A pencil of a matrix expression, not minimal.

    field      : a Field made for the scalars of the expression (`coefficients`) and for `regularise`
    regularise : a symbol eps. Every inverse whose pencil is singular without the random words becomes (A + eps I)^{-1}: (X^T X)^{-1}
                 does, (X^T X + lambda I)^{-1} does not. eps occurs in entries of L only, linearly; `without` sets it to zero.
    """
    return _bordered(_Builder(field, regularise).build(expression))


def without(pencil, eps):
    """The pencil at eps = 0."""
    if eps is None or eps not in pencil.field.symbols:
        return pencil

    return replace(pencil, entries=_kept({place: split(one, eps)[0] for place, one in pencil.entries.items()}))


def transposed(pencil):
    """The pencil of the transposed expression."""
    def turn(one):
        return {transposed_monomial(monomial): coefficient for monomial, coefficient in one.items()}
    return replace(pencil, rows=pencil.columns, columns=pencil.rows, entries={(c, r): turn(one) for (r, c), one in pencil.entries.items()},
                   left={r: turn(one) for r, one in pencil.right.items()}, right={c: turn(one) for c, one in pencil.left.items()},
                   constant=turn(pencil.constant), shape=pencil.shape[::-1])


class _Builder:
    """Realisations D + U L^{-1} V as Pencils whose left, right and constant may be affine as well."""

    def __init__(self, field, regularise):
        self.field, self.eps, self._known = field, regularise, {}

    def build(self, expression, transposed=False, conjugated=False):
        key = expression, transposed, conjugated
        if key not in self._known:
            self._known[key] = result = self._build(*key)
            if len(result.rows) > MOST_STATES:
                raise ParameterError(f"{short(expression)}: its pencil has {len(result.rows)} states, more than {MOST_STATES}")
        return self._known[key]

    def _build(self, expression, transposed, conjugated):
        if not isinstance(expression, MatrixExpression):
            raise ParameterError(f"{short(expression)} is not a matrix expression")
        if isinstance(expression, Word) or not expression.is_random:
            shape = expression.shape[::-1] if transposed else expression.shape
            return Pencil((), (), {}, {}, {}, polynomial(expression, self.field, transposed, conjugated), shape, self.field)
        if isinstance(expression, MatrixSum):
            return _total([self.build(term, transposed, conjugated) for term in expression.args])
        if isinstance(expression, Scaled):
            coefficient = conjugate(expression.coefficient) if conjugated else expression.coefficient
            return _scaled(self.build(expression.matrix, transposed, conjugated), self.field.read(coefficient))
        if isinstance(expression, MatrixProduct):
            first, *others = reversed(expression.args) if transposed else expression.args
            result = self.build(first, transposed, conjugated)
            for factor in others:
                result = _product(result, self.build(factor, transposed, conjugated))
            return result
        if isinstance(expression, (Transposed, Adjoint)):
            return self.build(expression.args[0], not transposed, conjugated != isinstance(expression, Adjoint))
        if isinstance(expression, Inverse):
            return self._inverse(self.build(expression.args[0], transposed, conjugated), expression)
        raise ParameterError(f"{short(expression)}: {type(expression).__name__} is not supported in an expression to derive")

    def _inverse(self, one, expression):
        """The pencil [[L, V], [-U, D]], its last state the inverse."""
        size = one.shape[0]
        r, c = len(one.rows), len(one.columns)
        entries = dict(one.entries)
        entries.update({(row, c): entry for row, entry in one.right.items()})
        entries.update({(r, column): negative(entry) for column, entry in one.left.items()})
        if one.constant:
            entries[r, c] = one.constant
        unit = {(): self.field.one}
        result = Pencil((*one.rows, size), (*one.columns, size), entries, {c: unit}, {r: unit}, {}, one.shape, self.field)
        if not _exists(result):
            raise ParameterError(f"{short(expression)} does not exist: the matrix is singular whatever its words are")
        if self.eps is not None and is_singular(result):
            entries[r, c] = add(one.constant, {(): self.field.symbol(self.eps)})
        return result


def _exists(pencil):
    """Whether L is regular for some words, all of one size."""
    residues = Residues(pencil.field, dict.fromkeys(sizes_of(pencil), 4), seed=1)
    return residues.blocks(pencil.entries, pencil.rows, pencil.columns).det() != 0


def is_singular(pencil):
    """Whether L is singular without its random words, at some sizes at least."""
    sizes = sizes_of(pencil)
    still = {place: {m: x for m, x in one.items() if not any(letter.is_random for letter in m)} for place, one in pencil.entries.items()}
    for order in (sizes, sizes[::-1]):
        residues = Residues(pencil.field, {size: i + 2 for i, size in enumerate(order)}, seed=1)
        try:
            if residues.blocks(still, pencil.rows, pencil.columns).rank() < sum(map(residues.size, pencil.rows)):
                return True
        except ZeroDivisionError:           # a deterministic inverse that does not exist at these sizes
            continue
    return False


def _total(parts):
    result = parts[0]
    for other in parts[1:]:
        entries, left, right = beside(result, other)
        result = Pencil(result.rows + other.rows, result.columns + other.columns, entries, left, right, add(result.constant, other.constant),
                        result.shape, result.field)
    return result


def beside(first, second, more=0):
    """Entries, left and right of two pencils side by side, `more` states left free between them."""
    r, c = len(first.rows) + more, len(first.columns) + more
    entries = first.entries | {(row + r, column + c): entry for (row, column), entry in second.entries.items()}
    left = first.left | {column + c: entry for column, entry in second.left.items()}
    right = first.right | {row + r: entry for row, entry in second.right.items()}
    return entries, left, right


def _scaled(one, factor):
    if not factor:
        return Pencil((), (), {}, {}, {}, {}, one.shape, one.field)
    return replace(one, right={row: scale(entry, factor) for row, entry in one.right.items()}, constant=scale(one.constant, factor))


def _product(first, second):
    """(D1 + U1 L1^{-1} V1)(D2 + U2 L2^{-1} V2): [[L1, -V1 U2], [0, L2]], with an identity state between them where that is not affine."""
    shape = first.shape[0], second.shape[1]
    outer, inner = [*first.right.values(), first.constant], [*second.left.values(), second.constant]
    rows, columns = len(first.rows), len(first.columns)
    if max(map(randomness, outer)) + max(map(randomness, inner)) <= 1:
        entries, left, right = beside(first, second)
        for row, one in first.right.items():
            for column, other in second.left.items():
                entries[row, column + columns] = negative(multiply(one, other))
        left = first.left | {column + columns: multiply(first.constant, entry) for column, entry in second.left.items()}
        right = {row: multiply(entry, second.constant) for row, entry in first.right.items()} | \
                {row + rows: entry for row, entry in second.right.items()}
        return Pencil(first.rows + second.rows, first.columns + second.columns, _kept(entries), _kept(left), _kept(right),
                      multiply(first.constant, second.constant), shape, first.field)
    size = first.shape[1]
    entries, _, _ = beside(first, second, more=1)
    entries |= {(row, columns): negative(entry) for row, entry in first.right.items()}
    entries[rows, columns] = {(): first.field.one}
    entries |= {(rows, column + columns + 1): negative(entry) for column, entry in second.left.items()}
    left = first.left | {columns: first.constant}
    right = {rows: second.constant} | {row + rows + 1: entry for row, entry in second.right.items()}
    return Pencil((*first.rows, size, *second.rows), (*first.columns, size, *second.columns), entries, _kept(left), _kept(right), {}, shape,
                  first.field)


def _kept(polynomials):
    return {place: one for place, one in polynomials.items() if one}


def _bordered(one):
    """The same with deterministic left, right and constant: one state more on each side where they are not."""
    unit = {(): one.field.one}
    if not all(map(is_deterministic, [*one.right.values(), one.constant])):
        t, c = len(one.rows), len(one.columns)
        entries = one.entries | {(row, c): negative(entry) for row, entry in one.right.items()}
        entries[t, c] = unit
        one = replace(one, rows=(*one.rows, one.shape[1]), columns=(*one.columns, one.shape[1]), entries=entries,
                      left=one.left | _kept({c: one.constant}), right={t: unit}, constant={})
    if not all(map(is_deterministic, one.left.values())):
        s, c = len(one.rows), len(one.columns)
        entries = one.entries | {(s, column): negative(entry) for column, entry in one.left.items()}
        entries[s, c] = unit
        one = replace(one, rows=(*one.rows, one.shape[0]), columns=(*one.columns, one.shape[0]), entries=entries, left={c: unit},
                      right=one.right)
    return one
