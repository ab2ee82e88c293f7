"""What all steps of a derivation speak of: its letters, its blocks, the names of its traces.

in:   DeterministicEquivalent
out:  Story
"""
from functools import cached_property

import sympy as sp

from rmtsym.equivalents.inversion import components
from rmtsym.equivalents.letters import Letter
from rmtsym.equivalents.pencil import without
from rmtsym.equivalents.pencil_polynomials import add, multiply, negative, polynomial_expression
from rmtsym.equivalents.steps_forms import Names, apart, neat, with_neat_inverses
from rmtsym.matrix.base import Word
from rmtsym.matrix.expressions import Identity, Inverse, MatrixProduct, MatrixSum, Scaled
from rmtsym.theorem.derivation_step import Block, Blocks
from rmtsym.words import Deterministic, tr

__all__ = ["LONGEST", "Story", "product_of", "written"]

LONGEST = 160               # characters of a formula that a reader still follows
LARGEST = 8                 # states of a pencil that is inverted in words
MOST_TERMS = 2000           # terms of its inverse
LETTERS = {"pencil": "LMK", "left": "ugh", "right": "vwf", "schur": "SVT", "fixed": "FHB", "random": "NZVU", "resolvent": "GHJ", "whole": "DTO",
           "any": "MKB", "argument": "RPKS", "map": "CTP", "haar": "wyq"}


class Story:
    """An equivalent and the names that its derivation uses.

    names             letters and definitions (steps_forms.Names)
    asked, target     the expression and its limit; values: what the unknowns equal; all neat, without names of what repeats
    classes, scales   {unknown: [(trace, ratio)]}, {unknown: scale}: the first trace is scale*unknown
    explicit          [(value, [(trace, ratio)])] of the traces that others determine at once: the first one is size*value
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
        self.values = [self._scalar(equation.rhs) for equation in equivalent.equations]
        self.target = self.neat(equivalent.target) if equivalent.is_matrix else self._scalar(equivalent.target)
        self.classes, self.explicit = self._classes()
        self.scales = dict(zip(self.unknowns, equivalent.scales, strict=True))
        self._haar = {trace: k for k, trace in enumerate((trace for trace in self.reduction.dyson.traces if len(trace) == 4), 1)}
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

    def _scalar(self, expression):
        return neat(with_neat_inverses(expression, self.unknowns), self.unknowns)

    def neat(self, matrix):
        """A matrix with neat coefficients and the names of the unknowns."""
        matrix = with_neat_inverses(self.equivalent._named(matrix), self.unknowns)
        terms = matrix.args if isinstance(matrix, MatrixSum) else (matrix,)
        return MatrixSum(*(Scaled(neat(term.coefficient, self.unknowns), term.matrix) if isinstance(term, Scaled) else term for term in terms))

    def block(self, matrix, row, column):
        """The block of a matrix that is as large as L (or, of one as large as its inverse, (column, row))."""
        sizes = {"rows": self.pencil.rows, "columns": self.pencil.columns}
        first, second = ("rows", "columns") if matrix.shape == self.L.shape and matrix not in (self.G, self.L.I) else ("columns", "rows")
        return Block(matrix, row + 1, column + 1, sizes[first][row], sizes[second][column])

    def trace(self, trace, of=None):
        """Tr(weight G_cr), or that of another matrix in place of G; the unknown in its place for a Haar word."""
        if len(trace) == 4:
            return sp.Symbol(f"{self.letters['haar']}_{self._haar[trace]}")
        weight, column, row = trace
        return tr(product_of(weight, self.block(self.G if of is None else of, column, row)))

    def is_haar(self, unknown):
        """Whether an unknown is that of a Haar word, and no trace."""
        return len(self.classes[unknown][0][0]) == 4

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
            factor = move(line.factor*line.first.coefficient*line.second.coefficient)*self.attempt.value[line.trace]
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

    def meaning(self, unknown):
        """The normalised trace of which an unknown is the limit, in the words of the expression; in blocks of L^-1 where that is long."""
        trace = weight, column, row = self.classes[unknown][0][0][:3]
        size, scale = self.pencil.rows[row], self.scales[unknown]
        inverses, field, offset = self._inverse(row)
        found = [self.trace(trace, self.L.I)/scale]
        for inverse in inverses:
            entry = inverse.get((column - offset[1], row - offset[0]))
            matrix = self.named(polynomial_expression(multiply({weight: field.one}, entry), (size, size))) if entry else None
            if matrix is not None and len(str(matrix)) <= LONGEST:
                found.append(self.named(neat(tr(matrix)/scale)))
        return min(found[1:], key=lambda one: (len(str(one)), str(one)), default=found[0])

    def _inverse(self, row):
        """(two forms of the inverse in words, {} where it is long to find; the field; the offset) of the part to which a row belongs."""
        part = max((part for part in self.parts if part.offset[0] <= row), key=lambda part: part.offset[0])
        if id(part) not in self._inverses:
            pencil = without(part.pencil, self.equivalent.regulariser)
            places = range(len(pencil.rows)), range(len(pencil.columns))
            found = [inverted(pencil.entries, *places, pencil, is_last) for is_last in (True, False)] if len(pencil.rows) <= LARGEST else []
            self._inverses[id(part)] = found, pencil.field, part.offset
        return self._inverses[id(part)]

    @cached_property
    def _inverses(self):
        return {}


def written(polynomial, rows, columns, named=lambda expression: expression):
    """A polynomial in letters as a matrix expression."""
    return named(polynomial_expression(polynomial, (rows, columns)))


def inverted(entries, rows, columns, pencil, is_last=True):
    """Blocks {(column, row): polynomial} of the inverse of some rows and columns of a pencil; {} if a reader would not find them.

    Pivots are multiples of the identity (those of left and right last, if so wanted), then sums that contain one, then random ones: the
    inverses in words are those that the expression has, as far as that can be had.
    """
    field, lines, done = pencil.field, {r: ({c: entries[r, c] for c in columns if (r, c) in entries}, {r: {(): pencil.field.one}}) for r in rows}, {}
    while lines:
        places = [(set(one) != {()}, is_last and set(one) == {()} and (r in pencil.right or c in pencil.left), () not in one,
                   not any(letter.is_random for word in one for letter in word),
                   (len(line) - 1)*(sum(c in other for other, _ in lines.values()) - 1), len(one), r, c)
                  for r, (line, _) in lines.items() for c, one in line.items() if pencil.rows[r] == pencil.columns[c]]
        if not places:
            return {}
        *_, row, column = min(places)
        line, right = lines.pop(row)
        pivot = line.pop(column)
        if set(pivot) == {()}:
            inverse = {(): 1/pivot[()]}
        else:
            inverse = {(Letter.of(Inverse(polynomial_expression(pivot, (pencil.rows[row],)*2))),): field.one}
        line, right = ({key: multiply(inverse, one) for key, one in part.items()} for part in (line, right))
        for other in [*lines.values(), *done.values()]:
            factor = other[0].pop(column, None)
            if factor:
                for target, source in zip(other, (line, right), strict=True):
                    for key, one in source.items():
                        target[key] = add(target.get(key, {}), multiply(negative(factor), one))
                        if not target[key]:
                            del target[key]
        done[column] = line, right
        if sum(map(len, (one for _, right in done.values() for one in right.values()))) > MOST_TERMS:
            return {}
    return {(c, r): one for c, (_, right) in done.items() for r, one in right.items()}


def product_of(monomial, *others):
    """The product of letters and matrices, identities left out."""
    factors = [*(letter.expression() for letter in monomial), *others]
    kept = [factor for factor in factors if not (isinstance(factor, Identity) and factor.args[0] == factor.args[1])]
    return MatrixProduct(*kept) if kept else factors[0]
