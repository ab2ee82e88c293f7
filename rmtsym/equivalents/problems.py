"""The Dyson equations of an equivalent as plain data: what a generated module needs to solve and certify them without SymPy.

in:   DeterministicEquivalent with symmetric deterministic words
out:  ProblemForm of each part (runtime/dyson.Problem with expressions in sizes, scalars and eigenvalues in place of numbers), and how
      its traces and the unknowns of the system make one another
"""
from dataclasses import dataclass

import sympy as sp

from rmtsym.equivalents.commuting import eigenvalue_function
from rmtsym.equivalents.dyson import lines
from rmtsym.equivalents.haar import moved, positions, probes, trace_size
from rmtsym.equivalents.system import eigenvalue

__all__ = ["Conjugate", "ProblemForm", "given_words", "nonnegative", "problem_forms", "values_of_traces"]


class Conjugate(sp.Function):
    """The conjugate of the value, whatever the assumptions: a symbol that is declared real may be given a complex value."""

    @classmethod
    def eval(cls, value):
        return value if value.is_number and value.is_real else None


@dataclass(frozen=True)
class ProblemForm:
    """A Problem of runtime/dyson.py, field by field; expressions in place of numbers, on spaces that are given by eigenvalues.

    spaces   [(size, symbols of the eigenvalues of the words on it)]
    entries  fixed [(r, c, coefficient, function of eigenvalues)] and regulariser, the same
    same, right, left  [(r, c, i, j, coefficient, function, function)]
    unknowns {index of an unknown: (function, c, r, scale)}: it is Tr(function G_cr)/scale; (number of the pairing, scale) for a Haar word
    traces   of each pairing of `same`, in the unknowns' symbols
    haar     [(size, first, second, same, right, left, probes)], dyson_haar.Haar field by field
    """

    spaces: tuple
    rows: tuple
    columns: tuple
    fixed: tuple
    regulariser: tuple
    same: tuple
    right: tuple
    left: tuple
    unknowns: dict
    traces: tuple
    haar: tuple = ()


def problem_forms(equivalent):
    """A tuple of ProblemForms, one for each part of the equivalent. ParameterError for rectangular deterministic words."""
    values = values_of_traces(equivalent)
    return tuple(_form(equivalent, part, values) for part in equivalent.parts)


def given_words(equivalent):
    """[(name, symbol of its eigenvalues, size)] of the deterministic words."""
    return [(word.name, eigenvalue(word), word.shape[0]) for word in equivalent.words if word.is_given]


def nonnegative(equivalent):
    """[(text, expression)] of variances and covariances: what must not be negative."""
    return [(condition.text, condition.expression) for condition in equivalent.conditions
            if condition.kind == "nonnegative" and condition.expression is not None]


def values_of_traces(equivalent):
    """{(weight, column, row) of all parts together: what Tr(weight G_cr) is in the unknowns}."""
    reduction, epsilon = equivalent.reduction, equivalent.regulariser
    field = reduction.dyson.pencil.field
    values = dict.fromkeys(reduction.zeros, sp.S.Zero)
    for symbol, members in zip(reduction.symbols, reduction.classes, strict=True):
        size = trace_size(reduction.dyson.pencil, members[0][0])
        for trace, ratio in members:
            values[trace] = equivalent._named(symbol)*field.write(ratio).xreplace({epsilon: sp.S.Zero})*size
    return values


def _form(equivalent, part, values):
    pencil, dyson, epsilon = part.pencil, part.dyson, equivalent.regulariser
    field = pencil.field
    sizes = list(dict.fromkeys((*pencil.rows, *pencil.columns)))
    index = {size: k for k, size in enumerate(sizes)}
    words = {size: tuple(symbol for _, symbol, own in given_words(equivalent) if own == size) for size in sizes}

    def plain(scalar):
        return field.write(scalar).xreplace({epsilon: sp.S.Zero})

    fixed, regulariser = [], []
    for (r, c), entry in dyson.fixed.items():
        for monomial, scalar in entry.items():
            fixed.append((r, c, plain(scalar), _function(monomial)))
            more = sp.expand(field.write(scalar).xreplace({epsilon: sp.S.One}) - plain(scalar))
            if more != 0:
                regulariser.append((r, c, more, _function(monomial)))

    def pairings(found, conjugate_first, conjugate_second):
        for line in found:
            one, two = plain(line.first.coefficient), plain(line.second.coefficient)
            coefficient = plain(line.factor)*(Conjugate(one) if conjugate_first else one)*(Conjugate(two) if conjugate_second else two)
            yield line.row, line.column, line.i, line.j, coefficient, _function(line.weight), _function(line.matrix)

    adjoint = [term.adjoint() for term in dyson.terms]
    row, column = part.offset
    number = {line.trace: k for k, line in reversed(list(enumerate(dyson.lines)))}
    unknowns = {k: (number[tuple(place)], equivalent.scales[k]) if len(place) == 4 else (_function(place[0]), *place[1:], equivalent.scales[k])
                for k, (other, *place) in enumerate(equivalent.places) if other is part}
    spaces, rows, columns = ((size, words[size]) for size in sizes), (index[size] for size in pencil.rows), (index[size] for size in pencil.columns)
    right, left = lines(dyson.terms, adjoint, field), lines(adjoint, dyson.terms, field)
    haar = tuple((family.size, *([(term.row, term.column, plain(term.coefficient)) for term in some] for some in (family.first, family.second)),
                  *positions(family, dyson.lines, right, left),
                  [None if place is None else (*place, _function(weight)) for place, weight in probes(family, pencil)]) for family in dyson.families)
    same, right, left = pairings(dyson.lines, False, False), pairings(right, False, True), pairings(left, True, False)
    return ProblemForm(tuple(spaces), tuple(rows), tuple(columns), tuple(fixed), tuple(regulariser), tuple(same), tuple(right), tuple(left), unknowns,
                       tuple(values[moved(line.trace, row, column)] for line in dyson.lines), haar)


def _function(monomial):
    """The function of eigenvalues that a deterministic monomial is."""
    return sp.Mul(*(eigenvalue_function(letter.matrix) for letter in monomial))
