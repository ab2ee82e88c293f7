"""What all steps of a derivation speak of: its letters, its blocks, the names of its traces.

in:   DeterministicEquivalent
out:  Story
"""
from functools import cached_property

import sympy as sp

from rmtsym.equivalents.inversion import Singular, components, inverse_of_words
from rmtsym.equivalents.pencil import without
from rmtsym.equivalents.pencil_polynomials import add, multiply, polynomial_expression
from rmtsym.equivalents.steps_forms import Names, apart, neat
from rmtsym.matrix.base import Word
from rmtsym.matrix.expressions import Identity, Inverse, MatrixProduct, MatrixSum, Scaled
from rmtsym.theorem.derivation_step import Block, Blocks
from rmtsym.words import Deterministic, tr

__all__ = ["LONGEST", "Story", "product_of", "written"]

LONGEST = 160               # characters of a formula that a reader still follows
LARGEST = 8                 # states of a pencil that is inverted in words
LETTERS = {"pencil": "LMK", "left": "ugh", "right": "vwf", "schur": "SVT", "fixed": "FHB", "random": "NZVU", "resolvent": "GHJ", "whole": "DTO",
           "any": "MKB", "argument": "RPKS", "map": "CTP"}


class Story:
    """An equivalent and the names that its derivation uses.

    names             letters and definitions (steps_forms.Names)
    asked, target     the expression and its limit; values: what the unknowns equal; all neat, without names of what repeats
    classes           {unknown: [(trace, ratio)]}; explicit: [(value, [(trace, ratio)])] of those that others determine at once
    phi               the name of what is asked for
    L, F, N, G, eta   the pencil of all parts, its deterministic and its random part, E L^-1, E[N G N]; whole: F - eta
    """

    def __init__(self, equivalent):
        self.equivalent, self.parts, self.reduction = equivalent, equivalent.parts, equivalent.reduction
        self.pencil, self.attempt = equivalent.reduction.dyson.pencil, equivalent.reduction.attempt
        self.unknowns = [unknown.symbol for unknown in equivalent.unknowns]
        self.names = names = Names(equivalent.expression, self.unknowns, self.pencil.field)
        self.asked = apart(equivalent.expression)
        is_inverse = isinstance(equivalent.expression, Inverse)
        names.define([self.asked, *(part.expression for part in self.parts)], always=[equivalent.expression] if is_inverse else [])
        self.values = [neat(equation.rhs, self.unknowns) for equation in equivalent.equations]
        self.target = equivalent.target if equivalent.is_matrix else neat(equivalent.target, self.unknowns)
        self.classes, self.explicit = self._classes()
        self.blocks = {place: self._block(*place) for place in self._places()}
        names.define([*self.values, self.target, *self.blocks.values()], "bar", always=[self.target])
        self.letters = {what: names.letter(*options) for what, options in LETTERS.items()}
        self.phi = self._phi(names.letter("Phi", "Psi"))
        height, width = sp.Add(*self.pencil.rows), sp.Add(*self.pencil.columns)
        self.L, self.F, self.N, self.whole = (Deterministic(self.letters[what], height, width) for what in ("pencil", "fixed", "random", "whole"))
        self.eta = Deterministic(names.letter("eta", "Lambda", "Xi"), height, width)
        self.G = Deterministic(self.letters["resolvent"], width, height)

    def _phi(self, letter):
        expression = self.equivalent.expression
        if not self.equivalent.is_matrix:
            return sp.Symbol(letter)
        named = self.names.named(expression)
        return named if isinstance(named, Word) else Deterministic(letter, *expression.shape)

    def _classes(self):
        found, own = self.reduction.classes, self.equivalent._classes
        explicit = [(neat(self.equivalent._named(symbol), self.unknowns), members) for k, (symbol, members) in
                    enumerate(zip(self.reduction.symbols, found, strict=True)) if k not in own]
        return {symbol: found[k] for symbol, k in zip(self.unknowns, own, strict=True)}, explicit

    def _places(self):
        """The blocks (column, row) of G whose traces are unknowns or asked for."""
        found = [(members[0][0][1], members[0][0][2]) for members in self.classes.values()]
        for part in self.parts:
            row, column = part.offset
            wanted = [(c, r) for c in part.pencil.left for r in part.pencil.right] if self.equivalent.is_matrix else part.weights
            found += [(c + column, r + row) for c, r in wanted]
        return list(dict.fromkeys(found))

    def _block(self, column, row):
        return self.neat(written(self.attempt.block(column, row), self.pencil.columns[column], self.pencil.rows[row]))

    # ---- expressions

    def named(self, expression):
        """The expression with the names of what repeats."""
        return self.names.named(expression)

    def neat(self, matrix):
        """A matrix with neat coefficients and the names of the unknowns."""
        matrix = self.equivalent._named(matrix)
        terms = matrix.args if isinstance(matrix, MatrixSum) else (matrix,)
        return MatrixSum(*(Scaled(neat(term.coefficient, self.unknowns), term.matrix) if isinstance(term, Scaled) else term for term in terms))

    def block(self, matrix, row, column):
        """The block of a matrix that is as large as L (or, of one as large as its inverse, (column, row))."""
        sizes = {"rows": self.pencil.rows, "columns": self.pencil.columns}
        first, second = ("rows", "columns") if matrix.shape == self.L.shape and matrix not in (self.G, self.L.I) else ("columns", "rows")
        return Block(matrix, row + 1, column + 1, sizes[first][row], sizes[second][column])

    def trace(self, trace, of=None):
        """Tr(weight G_cr), or that of another matrix in place of G."""
        weight, column, row = trace
        return tr(product_of(weight, self.block(self.G if of is None else of, column, row)))

    def definitions(self, bar):
        """[(word, expression)] of what repeats; bar: in deterministic words."""
        return [(word, expression) for word, expression in self.names.definitions if ("bar" in word.name) == bar]

    # ---- F - eta

    @cached_property
    def groups(self):
        """F - eta as Blocks, one for each group of rows and columns that it connects."""
        move, entries = self.attempt.move, {}
        for place, entry in self.reduction.dyson.fixed.items():
            entries[place] = {monomial: move(scalar) for monomial, scalar in entry.items()}
        for line in self.reduction.dyson.lines:
            factor = move(line.factor*line.first.coefficient*line.second.coefficient)*self.attempt.value[line.weight, line.i, line.j]
            place = line.row, line.column
            entries[place] = add(entries.get(place, {}), {line.matrix: -factor})
        entries = {place: add(entry) for place, entry in entries.items()}
        entries = {place: entry for place, entry in entries.items() if entry}
        found = []
        for rows, columns in components(entries):
            inside = {(rows.index(r), columns.index(c)): self.neat(written(entry, self.pencil.rows[r], self.pencil.columns[c]))
                      for (r, c), entry in entries.items() if r in rows}
            found.append(Blocks(tuple(self.pencil.rows[r] for r in rows), tuple(self.pencil.columns[c] for c in columns), inside,
                                tuple(r + 1 for r in rows), tuple(c + 1 for c in columns)))
        return found

    # ---- L^-1 in words

    def meaning(self, trace):
        """Tr(weight (L^-1)_cr) over the size of its space, in the words of the expression; in blocks of L^-1 where that is long."""
        weight, column, row = trace
        size = self.pencil.rows[row]
        inverse, field, offset = self._inverse(row)
        entry = inverse.get((column - offset[1], row - offset[0]))
        if entry:
            matrix = self.named(polynomial_expression(multiply({weight: field.one}, entry), (size, size)))
            if len(str(matrix)) <= LONGEST and len(str(found := self.named(neat(tr(matrix)/size)))) <= LONGEST:
                return found
        return self.trace(trace, self.L.I)/size

    def _inverse(self, row):
        """(the inverse in words, or {} where it is long to find; the field; the offset) of the part to which a row belongs."""
        part = max((part for part in self.parts if part.offset[0] <= row), key=lambda part: part.offset[0])
        if id(part) not in self._inverses:
            pencil, found = without(part.pencil, self.equivalent.regulariser), {}
            if len(pencil.rows) <= LARGEST:
                try:
                    found = inverse_of_words(pencil.entries, range(len(pencil.rows)), range(len(pencil.columns)), pencil.rows.__getitem__, pencil.field)
                except Singular:
                    found = {}
            self._inverses[id(part)] = found, pencil.field, part.offset
        return self._inverses[id(part)]

    @cached_property
    def _inverses(self):
        return {}


def written(polynomial, rows, columns, named=lambda expression: expression):
    """A polynomial in letters as a matrix expression."""
    return named(polynomial_expression(polynomial, (rows, columns)))


def product_of(monomial, *others):
    """The product of letters and matrices, identities left out."""
    factors = [*(letter.expression() for letter in monomial), *others]
    kept = [factor for factor in factors if not (isinstance(factor, Identity) and factor.args[0] == factor.args[1])]
    return MatrixProduct(*kept) if kept else factors[0]
