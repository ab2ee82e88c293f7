"""Haar words in a Dyson equation: free cumulants beyond the second.

in:   the random terms of a pencil
out:  families of terms with U and U^*, and what their higher cumulants add to the unknowns; expressions in which U U^* has cancelled,
      and corners eye(p, n) U know that p <= n

N holds sum_t A_t U B_t + sum_s C_s U^* D_s, and U is free from everything else. Its cumulants alternate,
kappa(U, U^*, ..., U, U^*) = (-1)^(k-1) Catalan_(k-1) for k pairs, so that (F - eta(G) - W) G = 1 with W = sum A_t x_ts D_s + sum C_s y_st B_t,
    x = g - x h x,    y = h - y g y,    g_ts = tr(B_t G C_s)/n,    h_st = tr(D_s G A_t)/n.
To leading order this is a Gaussian word of variance 1/n: n x_ts takes the place of the trace n g_ts in its line.

[Haagerup & Larsen, J. Funct. Anal. 176 (2000) 331] R-diagonal elements; [Nica & Speicher, CUP 2006, Lecture 15]
[Belinschi, Mai & Speicher, J. reine angew. Math. 732 (2017) 21] subordination with values in matrices
"""
import itertools
from dataclasses import dataclass, replace

import sympy as sp

from rmtsym.equivalents.letters import Corner
from rmtsym.equivalents.pencil_polynomials import joined
from rmtsym.matrix.base import MatrixExpression, same_size, words_of
from rmtsym.matrix.expressions import Adjoint, Identity, Inverse, MatrixProduct, MatrixSum, Scaled, Transposed
from rmtsym.words import Haar, Trace

__all__ = ["Family", "corners", "cumulants", "cut_sizes", "families", "is_haar", "moved", "plain", "positions", "probes", "shifted", "simplified", "tag", "trace_size", "turned"]

MOST_TURNED = 9             # pencils that are tried


@dataclass(frozen=True)
class Family:
    """The terms of a pencil with a Haar word U of that size (`first`), and those with U^* (`second`)."""

    size: object
    first: tuple
    second: tuple


def is_haar(term):
    return isinstance(term.letter.matrix, Haar)


def families(terms):
    """The families of the terms. A complex U and its conjugate are free from each other: they make two."""
    found = {}
    for term in terms:
        if is_haar(term):
            letter = term.letter
            key = letter.H if letter.transposed else letter
            found.setdefault(key, ([], []))[letter.transposed].append(term)
    return tuple(Family(letter.matrix.shape[0], tuple(first), tuple(second)) for letter, (first, second) in found.items())


def tag(first, second):
    """What tells the unknown of a pair from others of the same weight and block, and knows the size of U."""
    return first.letter, first.after, second.before


def trace_size(pencil, trace):
    """The size over which an unknown is a normalised trace."""
    return trace[3][0].matrix.shape[0] if len(trace) == 4 else pencil.rows[trace[2]]


def cumulants(groups, lines):
    """{trace: ((left, scalar, place, right), ...)}: trace = Tr(weight G_ij) - sum scalar*left*Tr(weight' G_place)*right."""
    line_of, found = {(line.first, line.second): line for line in lines if is_haar(line.first)}, {}
    for family in groups:
        for first, second in ((family.first, family.second), (family.second, family.first)):
            for t in first:
                for s in second:
                    trace = line_of[t, s].trace
                    if trace not in found:
                        found[trace] = tuple(_correction(line_of, t, inner, outer, s) for inner in second for outer in first)
    return found


def _correction(line_of, t, inner, outer, s):
    left, middle, right = line_of[t, inner], line_of[inner, outer], line_of[outer, s]
    return left.trace, middle.factor*middle.factor*inner.coefficient*outer.coefficient, middle.trace[:3], right.trace


def shifted(found, row, column):
    """The cumulants of a part, its rows and columns counted from these numbers on."""
    def move(trace):
        return moved(trace, row, column)
    return {move(trace): tuple((move(left), scalar, move(place), move(right)) for left, scalar, place, right in items)
            for trace, items in dict(found).items()}


def moved(trace, row, column):
    return trace[0], trace[1] + column, trace[2] + row, *trace[3:]


# ---- for the solver

def positions(family, same, right, left):
    """The tables of positions among the lines of E[N R N], E[N R N^*] and E[N^* R N] that runtime/dyson_haar.Haar has: three pairs."""
    terms = family.first, family.second
    adjoint = [tuple(term.adjoint() for term in some) for some in terms]

    def tables(found, *pairs):
        at = {(line.first, line.second): k for k, line in enumerate(found) if is_haar(line.first)}
        return tuple([[at[one, other] for other in columns] for one in rows] for rows, columns in pairs)

    return (tables(same, terms, terms[::-1]), tables(right, *zip(terms, adjoint, strict=True)), tables(left, *zip(adjoint, terms, strict=True)))


def probes(family, pencil):
    """[((column, row) or None, weight)] of the traces between all pairs of terms with U, then with U^*; None between two spaces."""
    for some in (family.first, family.second):
        for one in some:
            for other in some:
                is_one_space = pencil.columns[one.column] == pencil.rows[other.row]
                yield (one.column, other.row) if is_one_space else None, joined(other.before, one.after)


def turned(pencil, groups):
    """Other pencils of the same expression, in which U is the inverse of U^* in some of its families, with one more state a term.

    L^{-1} may stay bounded while det L winds around 0 with U on the circle, as in (1 + 2 U)^{-1}. Then W is infinite, but not that of a
    pencil in which the words that wind are turned.
    """
    for choice in itertools.islice(itertools.product((None, 0, 1), repeat=len(groups)), 1, MOST_TURNED):
        terms = [term for family, side in zip(groups, choice, strict=True) if side is not None for term in (family.first, family.second)[side]]
        if terms:
            yield _turned(pencil, terms)


def _turned(pencil, terms):
    entries = {place: dict(one) for place, one in pencil.entries.items()}
    rows, columns = list(pencil.rows), list(pencil.columns)
    for term in terms:
        place, size, one = (term.row, term.column), term.letter.matrix.shape[0], pencil.field.one
        del entries[place][(*term.before, term.letter, *term.after)]
        entries[term.row, len(columns)] = {term.before: term.coefficient}
        entries[len(rows), term.column] = {term.after: one}
        entries[len(rows), len(columns)] = {(term.letter.H,): -one}
        rows.append(size)
        columns.append(size)
    return replace(pencil, rows=tuple(rows), columns=tuple(columns), entries={place: one for place, one in entries.items() if one})


# ---- U U^* = 1

def simplified(expression):
    """The expression with U U^* = 1, U^-1 = U^*, and (c + U A U^*)^-1 = U (c + A)^-1 U^*; traces are rotated for that too."""
    expression = expression.xreplace({identity: corner for corner in corners(expression) for identity, corner in
                                      ((Identity(*corner.args), corner), (Identity(*corner.args[::-1]), corner.T))})
    if isinstance(expression, MatrixExpression):
        return _simple(expression) if any(isinstance(word, Haar) for word in expression.words()) else expression
    traces = sorted(expression.atoms(Trace), key=sp.default_sort_key)
    return expression.xreplace({trace: _simple_trace(trace) for trace in traces if any(isinstance(word, Haar) for word in trace.words())})


def corners(expression):
    """The Corners that eye(p, n) and eye(n, p) are for Haar words of size n, sorted; where both sizes are those of Haar words, none."""
    sizes = {word.shape[0] for word in words_of(expression).values() if isinstance(word, Haar)}
    found = {tuple(sorted(identity.shape, key=lambda size: size in sizes)) for identity in expression.atoms(Identity)
             if len(set(identity.shape)) == 2 and len(sizes.intersection(identity.shape)) == 1}
    return [Corner(*shape) for shape in sorted(found, key=str)]


def plain(expression):
    """The expression with identities in place of Corners."""
    found = sorted(expression.atoms(Corner), key=str)
    return expression.xreplace({corner: identity for one in found for corner, identity in
                                ((one.T, Identity(*one.args[::-1])), (one, Identity(*one.args)))}) if found else expression


def cut_sizes(parts):
    """The sizes on which, after all cancellations, a rectangular identity is left in pencils, covariances or weights."""
    found = set()
    for part in parts:
        polynomials = [*part.pencil.polynomials(), *part.weights.values()]
        monomials = [monomial for one in polynomials for monomial in one if not any(letter.is_random for letter in monomial)]
        monomials += [monomial for line in part.dyson.lines for monomial in (line.weight, line.matrix)]
        monomials += [joined(other.before, one.after) for family in part.dyson.families for some in (family.first, family.second)
                      for one in some for other in some if part.pencil.columns[one.column] == part.pencil.rows[other.row]]
        found |= {size for monomial in monomials for letter in monomial if isinstance(letter.matrix, Identity) for size in letter.shape}
    return frozenset(found)


def _simple_trace(trace):
    matrix = _simple(trace.matrix)
    if isinstance(matrix, MatrixSum):
        return sp.Add(*(_simple_trace(Trace(term)) for term in matrix.args))
    coefficient, matrix = (matrix.coefficient, matrix.matrix) if isinstance(matrix, Scaled) else (sp.S.One, matrix)
    factors = list(_factors(matrix))
    while len(factors) > 1 and _are_inverse(factors[-1], factors[0]):
        size = factors[0].shape[1]
        factors = _joined(factors[1:-1]) or [Identity(size)]
    return coefficient*Trace(MatrixProduct(*factors))


def _simple(matrix):
    if isinstance(matrix, MatrixSum):
        return MatrixSum(*map(_simple, matrix.args))
    if isinstance(matrix, Scaled):
        return Scaled(matrix.coefficient, _simple(matrix.matrix))
    if isinstance(matrix, MatrixProduct):
        product = MatrixProduct(*map(_simple, matrix.args))
        coefficient, product = (product.coefficient, product.matrix) if isinstance(product, Scaled) else (sp.S.One, product)
        return Scaled(coefficient, MatrixProduct(*(_joined(_factors(product)) or [Identity(product.shape[0])])))
    if isinstance(matrix, Inverse):
        return _inverted(_simple(matrix.args[0]))
    if isinstance(matrix, (Transposed, Adjoint)) and not isinstance(matrix.args[0], (Haar, Transposed, Adjoint)):
        return type(matrix)(_simple(matrix.args[0]))
    return matrix


def _inverted(matrix):
    if isinstance(matrix, Haar) or (isinstance(matrix, (Transposed, Adjoint)) and isinstance(matrix.args[0], Haar)):
        return matrix.H if matrix.field == "complex" else matrix.T
    frame, inner = None, []
    for term in matrix.args if isinstance(matrix, MatrixSum) else (matrix,):
        coefficient, term = (term.coefficient, term.matrix) if isinstance(term, Scaled) else (sp.S.One, term)
        factors = _factors(term)
        if len(factors) > 2 and _are_inverse(factors[0], factors[-1]) and frame in (None, (factors[0], factors[-1])):
            frame = factors[0], factors[-1]
            inner.append(Scaled(coefficient, MatrixProduct(*factors[1:-1])))
        elif factors == () or (isinstance(term, Identity) and same_size(*term.shape)):
            inner.append(Scaled(coefficient, term))
        else:
            return Inverse(matrix)
    return Inverse(matrix) if frame is None else MatrixProduct(frame[0], _inverted(_simple(MatrixSum(*inner))), frame[1])


def _factors(matrix):
    return matrix.args if isinstance(matrix, MatrixProduct) else (matrix,)


def _joined(factors):
    """The factors without neighbours U U^* and square identities."""
    kept = []
    for factor in factors:
        if isinstance(factor, Identity) and same_size(*factor.shape):
            continue
        if kept and _are_inverse(kept[-1], factor):
            kept.pop()
        else:
            kept.append(factor)
    return kept


def _are_inverse(first, second):
    """Whether one is a Haar word and the other its adjoint."""
    for one, other in ((first, second), (second, first)):
        if isinstance(one, Haar) and other in ((one.T, one.H) if one.field == "real" else (one.H,)):
            return True
    return False
