"""The Dyson equation of a pencil: which pairs of entries are correlated, and what that adds to the deterministic part.

in:   Pencil (L = F + N, N linear in Gaussian words)
out:  Dyson: the covariance table, one line a pair of entries, and the traces that occur in it

G = E L^{-1} solves (F - eta(G)) G = 1 to leading order, eta(G) = E[N G N]. For X (p x n, variance v, covariances A of rows and B of
columns) E[X M X^H] = v Tr(B M) A and E[X^H M X] = v Tr(A M) B; for a GOE or GUE W of size n, E[W M W] = (v/n) Tr(M) I. Pairs that
do not close a trace (X M X, or W M W^T for a GUE) are smaller by 1/N and do not occur. A Haar U is paired with U^* like a Gaussian
word of variance 1/n; its higher cumulants correct the traces (haar.py). Random features are paired by the second moments of their rows,
those that share weights with each other (rows.py).

[Helton, Rashidi Far & Speicher, IMRN 2007, rnm086] [Anderson, Guionnet & Zeitouni, CUP 2010, Sec. 5.5]
"""
from dataclasses import dataclass, replace
from typing import Any

from rmtsym.equivalents.haar import cumulants, families, is_haar, shifted, tag
from rmtsym.equivalents.letters import Letter, adjoint_monomial
from rmtsym.equivalents.pencil import Pencil
from rmtsym.equivalents.pencil_polynomials import joined, polynomial
from rmtsym.equivalents.rows import Rows, rows_covariance
from rmtsym.errors import ParameterError
from rmtsym.matrix.base import Word
from rmtsym.matrix.expressions import Identity
from rmtsym.words import GOE, GUE, Elliptic, Gaussian, Haar

__all__ = ["Dyson", "Line", "Term", "combined", "covariance", "lines", "random_terms", "structure"]


@dataclass(frozen=True)
class Term:
    """coefficient * before * letter * after, a summand of the entry (row, column) of N or of its adjoint."""

    row: int
    column: int
    coefficient: Any
    before: tuple
    letter: Letter
    after: tuple

    def adjoint(self):
        """The summand of N^* (its coefficient is still to be conjugated)."""
        return Term(self.column, self.row, self.coefficient, adjoint_monomial(self.after), self.letter.H, adjoint_monomial(self.before))


@dataclass(frozen=True)
class Line:
    """result[row, column] += factor * first.coefficient * second.coefficient * Tr(weight R[i, j]) * matrix."""

    row: int
    column: int
    i: int
    j: int
    factor: Any
    first: Term
    second: Term
    weight: tuple
    matrix: tuple

    @property
    def trace(self):
        """The unknown that takes the place of Tr(weight R[i, j]): (weight, i, j), for Haar words with a tag (haar.py)."""
        place = self.weight, self.i, self.j
        return (*place, tag(self.first, self.second)) if is_haar(self.first) else place


@dataclass(frozen=True)
class Dyson:
    """The pencil, its deterministic part F {(r, c): polynomial}, the lines of eta, and the higher cumulants of Haar words.

    families   the terms with one Haar word each (haar.py)
    cumulants  {trace: ((left, scalar, place, right), ...)}: trace = Tr(weight G_ij) - sum scalar*left*Tr(weight' G_place)*right
    """

    pencil: Any
    fixed: dict
    terms: tuple
    lines: tuple
    families: tuple = ()
    cumulants: Any = ()

    @property
    def traces(self):
        """The unknown traces (weight, column, row) of eta, in order of appearance."""
        return tuple(dict.fromkeys(line.trace for line in self.lines))


def structure(pencil):
    """The Dyson equation of a pencil. ParameterError for a word that is neither Gaussian nor Haar."""
    terms = random_terms(pencil)
    fixed = {}
    for place, entry in pencil.entries.items():
        kept = {monomial: scalar for monomial, scalar in entry.items() if not any(letter.is_random for letter in monomial)}
        if kept:
            fixed[place] = kept
    found, groups = lines(terms, terms, pencil.field), families(terms)
    return Dyson(pencil, fixed, terms, found, groups, cumulants(groups, found))


def random_terms(pencil):
    """The summands of N, sorted by their place."""
    found = []
    for (row, column), entry in sorted(pencil.entries.items(), key=lambda item: item[0]):
        for monomial, scalar in entry.items():
            at = [k for k, letter in enumerate(monomial) if letter.is_random]
            if at:
                found.append(Term(row, column, scalar, monomial[:at[0]], monomial[at[0]], monomial[at[0] + 1:]))
    return tuple(found)


def lines(first, second, field):
    """All lines of E[N R M], N and M given by their terms; R has the columns of N as rows, and the rows of M as columns."""
    found = []
    for one in first:
        for other in second:
            for factor, weight, matrix in covariance(one.letter, other.letter):
                for inner, scale in polynomial(weight, field).items():
                    for outer, size in polynomial(matrix, field).items():
                        found.append(Line(one.row, other.column, one.column, other.row, field.read(factor)*scale*size, one, other,
                                          joined(joined(other.before, inner), one.after), joined(joined(one.before, outer), other.after)))
    return tuple(found)


def covariance(first, second):
    """[(factor, weight, matrix)] with E[first M second] = sum factor Tr(weight M) matrix, to leading order."""
    word = first.matrix
    if isinstance(word, Rows):
        return rows_covariance(first, second)
    if second.matrix != word:
        return []
    if isinstance(word, Gaussian):
        return [(word.variance, *_sides(word, first))] if second == first.H else []
    if isinstance(word, (GOE, GUE)):
        return [(word.variance/word.shape[0], *_sides(word, first))] if second == first else []
    if isinstance(word, Elliptic):
        scale = word.variance/word.shape[0]*(1 if second == first.H else word.correlation if second == first else 0)
        return [(scale, *_sides(word, first))] if scale != 0 else []
    if isinstance(word, Haar):
        return [(1/word.shape[0], *_sides(word, first))] if second == first.H else []
    raise ParameterError(_unsupported(word))


def _sides(word, letter):
    """(covariance over which the trace runs, covariance that is left), as matrix expressions."""
    rows = Identity(word.shape[0]) if word.row_cov is None else word.row_cov
    columns = Identity(word.shape[1]) if word.col_cov is None else word.col_cov
    return (rows, columns) if letter.transposed else (columns, rows)


def _unsupported(word):
    kind = type(word).__name__ if isinstance(word, Word) else str(word)
    return f"derive: {word} is a {kind} word, but equivalents are derived for Gaussian, GOE, GUE, Elliptic, Haar and RandomFeatures words"


def combined(parts, field):
    """One Dyson equation of several that share words, [(Dyson, offset)]: block diagonal, each part correlated with itself only."""
    rows, columns, entries, fixed, terms, found, higher, offsets = (), (), {}, {}, (), (), {}, []
    for part in parts:
        row, column = len(rows), len(columns)
        offsets.append((row, column))
        pencil = part.pencil
        rows, columns = rows + tuple(pencil.rows), columns + tuple(pencil.columns)
        entries.update({(r + row, c + column): entry for (r, c), entry in pencil.entries.items()})
        fixed.update({(r + row, c + column): entry for (r, c), entry in part.fixed.items()})
        terms += tuple(replace(term, row=term.row + row, column=term.column + column) for term in part.terms)
        found += tuple(replace(line, row=line.row + row, column=line.column + column, i=line.i + column, j=line.j + row) for line in part.lines)
        higher |= shifted(part.cumulants, row, column)
    whole = Pencil(rows, columns, entries, {}, {}, {}, None, field)
    return Dyson(whole, fixed, terms, found, cumulants=higher), offsets
