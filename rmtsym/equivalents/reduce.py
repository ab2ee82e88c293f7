"""From the Dyson equation to the minimal scalar system: which traces vanish, which are equal, what is left.

in:   Dyson, the targets {(column, row): polynomial}: sum of Tr(weight G_cr)
out:  Reduction: the classes of traces with their proof, the blocks of G, the System

Zero and equal traces are guessed from exact iterates modulo a prime (modular.py). A guess is kept only if it is proved: with it
substituted, the equations of all traces of a class become one and the same (or 0 = 0), identically in the unknowns and parameters.
Then the solution that starts on the guess stays there, and by uniqueness it is the solution.
"""
from dataclasses import dataclass
from typing import Any

import sympy as sp

from rmtsym.equivalents.commuting import Commuting
from rmtsym.equivalents.haar import trace_size
from rmtsym.equivalents.inversion import Products, Singular, components, inverse_of_field, inverse_of_words
from rmtsym.equivalents.letters import monomial_expression, transposed_monomial
from rmtsym.equivalents.modular import iterates
from rmtsym.equivalents.pencil_polynomials import add, multiply
from rmtsym.equivalents.scalars import PRIME, Field
from rmtsym.matrix.expressions import MatrixSum, Scaled
from rmtsym.words import tr

__all__ = ["Reduction", "Trace", "reduce"]


@dataclass(frozen=True)
class Trace:
    """The unknown Tr(weight G_cr). `size`: that of its space."""

    weight: tuple
    column: int
    row: int
    size: Any


@dataclass(frozen=True)
class Reduction:
    """The reduced equations.

    zeros       traces that vanish
    classes     [(representative, [(trace, ratio)])]: Tr of each trace is ratio times that of the representative
    symbols     one symbol a class: the representative's trace over the size of its space
    equations   one right-hand side a class, scalar expressions with Mean
    statements  the same with traces of words in place of means
    targets     [(scalar expression with Mean, the same with traces of words)]
    attempt     the equations with all this put in: its `block(column, row)` is G_cr
    """

    dyson: Any
    zeros: tuple
    classes: tuple
    symbols: tuple
    equations: tuple
    statements: tuple
    targets: tuple
    attempt: Any


def reduce(dyson, targets, regulariser=None):
    """The Reduction of a Dyson equation.

    targets      [(weights {(column, row): polynomial}, constant {size: polynomial})]: asked for is sum Tr(weight G_cr) + Tr(constant)
    regulariser  the symbol that the guesses may put into F and that is zero in the end
    """
    zeros, classes = _guess(dyson, regulariser)
    while True:
        attempt = _Attempt(dyson, zeros, classes, targets, regulariser)
        refuted = attempt.refuted()
        if not refuted:
            return attempt.result(targets)
        zeros, classes = _split(zeros, classes, refuted)


# ---- guesses

def _guess(dyson, regulariser):
    """(zeros, classes) from two runs modulo a prime; every trace for itself where there is no run."""
    traces = dyson.traces
    try:
        runs = [iterates(dyson, seed) for seed in (1, 2)]
    except ZeroDivisionError:
        return frozenset(), [[(trace, dyson.pencil.field.one)] for trace in traces]
    zeros = frozenset(trace for trace in traces if not any(found[trace] for _, found in runs))
    ratios = _ratios(dyson, regulariser)
    tables = [{modular.field.residue(ratio, modular.values): ratio for ratio in ratios} for modular, _ in runs]
    classes = []
    for trace in traces:
        if trace in zeros:
            continue
        for members in classes:
            ratio = _ratio(runs, tables, members[0][0], trace)
            if ratio is not None:
                members.append((trace, ratio))
                break
        else:
            classes.append([(trace, dyson.pencil.field.one)])
    return zeros, classes


def _ratio(runs, tables, first, second):
    """The candidate by which the second trace differs from the first, in both runs; or None."""
    found = []
    for (_, values), table in zip(runs, tables, strict=True):
        if not values[first]:
            return None
        found.append(table.get(values[second]*pow(values[first], -1, PRIME) % PRIME))
    return found[0] if found[0] is not None and found[1] is not None and found[0] == found[1] else None


def _ratios(dyson, regulariser):
    """Candidates for ratios of traces: +-1, and +- quotients of the coefficients that occur in the pencil."""
    field, pencil = dyson.pencil.field, dyson.pencil
    found = {scalar for entry in pencil.entries.values() for scalar in entry.values()} | {field.one}
    found = {scalar for scalar in found if scalar and regulariser not in field.write(scalar).free_symbols}
    quotients = {field.one}
    for one in sorted(found, key=str):
        quotients |= {one, field.one/one} | {one/other for other in found}
    quotients |= {one*other for one in found for other in found}
    return [sign*ratio for ratio in sorted(quotients, key=str) for sign in (1, -1)]


def _split(zeros, classes, refuted):
    """The guesses without the refuted traces, each of which becomes a class of its own (or one with others refuted alike)."""
    kept = [[(trace, ratio) for trace, ratio in members if trace not in refuted] for members in classes]
    one = classes[0][0][1].field.one if classes else next(iter(refuted.values())).field.one
    new = [[(trace, one)] for trace in refuted]
    return zeros - set(refuted), [members for members in kept if members] + new


# ---- one set of guesses, substituted

class _Attempt:
    """The equations with the guesses put in."""

    def __init__(self, dyson, zeros, classes, targets, regulariser):
        self.dyson, self.zeros, self.classes = dyson, zeros, classes
        self.pencil = pencil = dyson.pencil
        self.symbols = symbols = tuple(sp.Symbol(f"g_{k}__") for k in range(len(classes)))
        self.commuting = Commuting([*_letters(dyson), *_target_letters(targets)])
        base = pencil.field
        expressions = sorted({base.write(scalar) for entry in pencil.entries.values() for scalar in entry.values()} |
                             {base.write(line.factor) for line in dyson.lines}, key=sp.default_sort_key)
        expressions += [base.write(scalar) for weights, constant in targets for polynomial in (*weights.values(), *constant.values()) for scalar in polynomial.values()]
        expressions += [base.write(ratio) for members in classes for _, ratio in members]
        expressions += [*pencil.rows, *pencil.columns, *self.commuting.functions()]
        self.field = Field(expressions, extra=(*symbols, *self.commuting.symbols))
        self._moved, self._regulariser = {}, regulariser
        self.size = {trace: trace_size(pencil, trace) for trace in dyson.traces}
        self.value = dict.fromkeys(zeros, self.field.zero)
        for symbol, members in zip(symbols, classes, strict=True):
            first = members[0][0]
            scale = self.field.symbol(symbol)*self.field.read(self.size[first])
            for trace, ratio in members:
                self.value[trace] = self.move(ratio)*scale
        self._products = {}
        self._groups = self._invert()

    def move(self, scalar):
        """A scalar of the pencil's field, the regulariser being zero, in this one."""
        if scalar not in self._moved:
            expression = self.pencil.field.write(scalar)
            self._moved[scalar] = self.field.read(expression if self._regulariser is None else expression.xreplace({self._regulariser: sp.S.Zero}))
        return self._moved[scalar]

    def _invert(self):
        """G on each group of rows and columns that F - eta connects: [(is commuting, {(c, r): block})]."""
        entries = {}
        for place, entry in self.dyson.fixed.items():
            entries[place] = {monomial: self.move(scalar) for monomial, scalar in entry.items()}
        for line in self.dyson.lines:
            trace = self.value[line.trace]
            if trace:
                scale = self.move(line.factor*line.first.coefficient*line.second.coefficient)
                place = line.row, line.column
                entries[place] = add(entries.get(place, {}), {line.matrix: -scale*trace})
        entries = {place: {monomial: scalar for monomial, scalar in entry.items() if scalar} for place, entry in entries.items()}
        entries = {place: entry for place, entry in entries.items() if entry}
        met = {row for row, _ in entries}, {column for _, column in entries}
        if len(met[0]) < len(self.pencil.rows) or len(met[1]) < len(self.pencil.columns):
            raise Singular("a row of the pencil vanishes in the limit")
        groups = []
        for rows, columns in components(entries):
            if len(rows) != len(columns):
                raise Singular("the pencil is not square on a space")
            letters = {letter for place, entry in entries.items() if place[0] in rows for monomial in entry for letter in monomial}
            if self.commuting.is_commuting(letters):
                plain = {place: self.commuting.scalar(entry, self.field) for place, entry in entries.items() if place[0] in rows}
                blocks = inverse_of_field(plain, rows, columns, self.field.zero, self.field.one)
                groups.append((True, blocks))
                if not any(self.commuting.words_in(scalar, self.field) for scalar in plain.values()):
                    self._products[len(groups) - 1] = Products(plain, blocks, rows, columns, self.field.write)
            else:
                groups.append((False, inverse_of_words(entries, rows, columns, lambda row: self.pencil.rows[row], self.field)))
        self._where = {place: number for number, (_, blocks) in enumerate(groups) for place in blocks}
        return groups

    def trace(self, weight, column, row):
        """Tr(weight G_cr) as (True, Scalar), size times the mean of a scalar function, or (False, {cyclic word: Scalar}), a sum of traces;
        the empty word stands for the number 1.
        """
        if (column, row) not in self._where:
            return True, self.field.zero
        is_commuting, blocks = self._groups[self._where[column, row]]
        block = blocks[column, row]
        if is_commuting and self.commuting.is_commuting(set(weight)) and self._same_word(weight, block):
            return True, self.commuting.scalar({weight: self.field.one}, self.field)*block*self.field.read(self.pencil.rows[row])
        if is_commuting:
            block = self.commuting.polynomial(block, self.field, self.pencil.rows[row])
        total = {}
        for monomial, scalar in multiply({weight: self.field.one}, block).items():
            key = _cyclic(monomial)
            total[key] = total.get(key, self.field.zero) + (scalar if monomial else scalar*self.field.read(self.pencil.rows[row]))
        return False, {key: scalar for key, scalar in total.items() if scalar}

    def _same_word(self, weight, block):
        used = self.commuting.words_in(block, self.field) | self.commuting.words_of(weight)
        return len(used) <= 1

    def refuted(self):
        """The traces whose guess does not hold: {trace: one}."""
        wrong = {}
        for trace in self.zeros:
            if self._own(trace):
                wrong[trace] = self.field.one
        for members in self.classes:
            first, _ = members[0]
            reference = self._own(first)
            for trace, ratio in members[1:]:
                if not self._equal(self._own(trace), reference, self.move(ratio)):
                    wrong[trace] = self.field.one
        return wrong

    def _equal(self, found, reference, scale):
        return set(found) == set(reference) and all(found[key] == reference[key]*scale for key in found)

    def _terms(self, trace):
        """The right-hand side of the equation of an unknown: [(Scalar, (weight, column, row))], a sum of traces."""
        found = [(self.field.one, trace[:3])]
        for left, scalar, place, right in self.dyson.cumulants.get(trace, ()):
            factor = -self.move(scalar)*self.value[left]*self.value[right]
            if factor:
                found.append((factor, place))
        return found

    def _own(self, trace):
        """The same as {what it is the trace of: Scalar}, without zeros: functions of the same words, or cyclic words, are added up."""
        total = {}
        for factor, place in self._terms(trace):
            is_commuting, value = self.trace(*place)
            for key, scalar in ({frozenset(self.commuting.words_in(value, self.field)): value} if is_commuting else value).items():
                total[key] = total.get(key, self.field.zero) + factor*scalar
        return {key: scalar for key, scalar in total.items() if scalar}

    # results

    def result(self, targets):
        written = [self._equation(members[0][0]) for members in self.classes]
        found = []
        for weights, constant in targets:
            scalar_form, word_form = sp.S.Zero, sp.S.Zero
            for (column, row), polynomial in weights.items():
                size = self.pencil.rows[row]
                for weight, scalar in polynomial.items():
                    one, other = self._shorter(weight, column, row)
                    factor = self.field.write(self.move(scalar))*size
                    scalar_form, word_form = scalar_form + factor*one, word_form + factor*other
            for size, polynomial in constant.items():
                for monomial, scalar in polynomial.items():
                    factor = self.field.write(self.move(scalar))
                    scalar_form += factor*size*self.commuting.mean_of(monomial)
                    word_form += factor*(tr(monomial_expression(monomial, size)) if monomial else size)
            found.append((scalar_form, word_form))
        return Reduction(self.dyson, tuple(trace for trace in self.dyson.traces if trace in self.zeros), tuple(tuple(members) for members in self.classes),
                         self.symbols, tuple(one for one, _ in written), tuple(other for _, other in written), tuple(found), self)

    def block(self, column, row):
        """G_cr as a polynomial in letters, inverses among them."""
        if (column, row) not in self._where:
            return {}
        is_commuting, blocks = self._groups[self._where[column, row]]
        block = blocks[column, row]
        return self.commuting.polynomial(block, self.field, self.pencil.rows[row]) if is_commuting else block

    def _equation(self, trace):
        """The right-hand side of an unknown's equation, over its size; twice, as `_written`."""
        own, forms = self.size[trace], [sp.S.Zero, sp.S.Zero]
        for factor, place in self._terms(trace):
            scale = self.field.write(factor)*self.pencil.rows[place[2]]/own
            forms = [form + scale*one for form, one in zip(forms, self._shorter(*place), strict=True)]
        return tuple(forms)

    def _shorter(self, weight, column, row):
        """`_written`, as one fraction or as a sum of products of diagonal blocks."""
        written = self._written(self.trace(weight, column, row), self.pencil.rows[row])
        products = self._products.get(self._where.get((column, row)))
        if products is None or weight:
            return written
        other = products(column, row)
        return (other, other) if other.count_ops() < written[0].count_ops() else written

    def _written(self, trace, size):
        """(scalar expression with Mean, the same with traces of words) of a trace over the size of its space."""
        is_commuting, value = trace
        if is_commuting:
            value = value/self.field.read(size)
            return self.commuting.mean(value, self.field), self.commuting.trace(value, self.field, size)
        scalar_form, word_form, sums = sp.S.Zero, sp.S.Zero, {}
        for word, scalar in sorted(value.items(), key=lambda item: (len(item[0]), item[0])):
            coefficient = self.field.write(scalar)
            if not word:
                scalar_form, word_form = scalar_form + coefficient/size, word_form + coefficient/size
                continue
            own = word[0].shape[0]
            scalar_form += coefficient*self.commuting.mean_of(word)*own/size
            sums.setdefault(own, []).append(Scaled(coefficient, monomial_expression(word, own)))
        for terms in sums.values():
            total = MatrixSum(*terms)
            coefficient, matrix = (total.coefficient, total.matrix) if isinstance(total, Scaled) else (sp.S.One, total)
            word_form += coefficient*tr(matrix)/size
        return scalar_form, word_form


def _letters(dyson):
    """All deterministic letters of F, of the covariances and of the weights."""
    for entry in dyson.fixed.values():
        for monomial in entry:
            yield from monomial
    for line in dyson.lines:
        yield from line.matrix
        yield from line.weight


def _target_letters(targets):
    for weights, constant in targets:
        for polynomial in (*weights.values(), *constant.values()):
            for monomial in polynomial:
                yield from monomial


def _cyclic(monomial):
    """The canonical form of a word under rotation and transposition, which leave its trace as it is."""
    if not monomial:
        return monomial
    turned = transposed_monomial(monomial)
    return min(other[k:] + other[:k] for other in (monomial, turned) for k in range(len(monomial)))
