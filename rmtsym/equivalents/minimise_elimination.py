"""Elimination of states of a pencil by Schur complements at scalar entries.

in:   Pencil
out:  smaller pencils, affine in the random words, left and right deterministic

An identity state with deterministic neighbours vanishes in this way: (S X X^T S + lambda)^{-1} takes two states, not four. Where random
neighbours stand in the way, deterministic multiples of other columns (of other rows) may clear them: x_j = y_j + K_j x_c.
"""
from dataclasses import replace

import sympy as sp

from rmtsym.equivalents.minimise_linear import is_doubtful, minus
from rmtsym.equivalents.pencil import transposed
from rmtsym.equivalents.pencil_polynomials import accumulate, add, multiply, negative, random_part, scale, split

__all__ = ["eliminated"]


def eliminated(pencil, eps, at_zero, removed):
    """The pencil without the states that can be eliminated; `removed` counts them, {size: count}.

    Terms in eps count as random words, so that the pencil stays linear in eps; with `at_zero` they are dropped where they would not.
    """
    rules = _Rules(eps, at_zero)
    done = True
    while done:
        done = False
        for row, column in rules.pivots(pencil):
            ready = rules.ready(pencil, row, column)
            smaller = None if ready is None else rules.schur_complement(ready, row, column)
            if smaller is not None and not any(random_part(one) for one in (*smaller.left.values(), *smaller.right.values())):
                removed[sp.expand(pencil.columns[column])] += 1
                pencil, done = smaller, True
                break
    return pencil


class _Rules:
    """What may be eliminated, and how."""

    def __init__(self, eps, at_zero):
        self.eps, self.at_zero = eps, at_zero

    def _is_noisy(self, one):
        return bool(random_part(one) or (not self.at_zero and split(one, self.eps)[1]))

    def _copied(self, one):
        """What of an entry takes part where it is multiplied."""
        return split(one, self.eps)[0] if self.at_zero else one

    def _scalar(self, one):
        """The entry if it is a scalar that does not vanish for some values of the parameters, or None."""
        fits = list(one) == [()] and not split(one, self.eps)[1] and not is_doubtful(1/one[()])
        return one[()] if fits else None

    def pivots(self, pencil):
        """Scalar entries, those of least fill first."""
        rows, columns = [[sum(place[k] == i for place in pencil.entries) for i in range(len(pencil.rows))] for k in (0, 1)]
        found = [((rows[r] - 1)*(columns[c] - 1), r, c) for (r, c), one in pencil.entries.items() if self._scalar(one) is not None]
        return [place[1:] for place in sorted(found)]

    def ready(self, pencil, r, c):
        """The pencil with row r or column c, or both, cleared of random words as the Schur complement at (r, c) needs it, or None."""
        along = any(self._is_noisy(one) for (i, j), one in pencil.entries.items() if i == r and j != c)
        down = any(self._is_noisy(one) for (i, j), one in pencil.entries.items() if j == c and i != r)
        clear_column, clear_row = down and r in pencil.right, along and c in pencil.left
        if along and down and not (clear_column or clear_row):
            column = self._cleared(pencil, r, c)
            return column if column is not None else self._cleared_row(pencil, r, c)
        if clear_column:
            pencil = self._cleared(pencil, r, c)
        return self._cleared_row(pencil, r, c) if clear_row and pencil is not None else pencil

    def _cleared_row(self, pencil, r, c):
        cleared = self._cleared(transposed(pencil), c, r)
        return None if cleared is None else transposed(cleared)

    def _cleared(self, pencil, r, c):
        """Column c without random words by deterministic multiples of other columns, its entry in row r a scalar still; or None."""
        goal = {(i, monomial): -x for (i, j), one in pencil.entries.items() if j == c for monomial, x in random_part(one).items()}
        noise = {}
        for (i, j), one in pencil.entries.items():
            if j != c and random_part(one):
                noise.setdefault(j, {})[i] = random_part(one)
        unknowns = {(j, monomial[len(start):]): None for i, monomial in goal for j, column in noise.items()
                    for start in column.get(i, ()) if monomial[:len(start)] == start}
        equations = {place: {None: x} for place, x in goal.items()}
        for j, ending in unknowns:
            for i, one in noise[j].items():
                for monomial, x in multiply(one, {ending: pencil.field.one}).items():
                    equations.setdefault((i, monomial), {})[j, ending] = x
        factors = _solution(list(equations.values()), list(unknowns))
        if factors is None or any(map(is_doubtful, factors.values())):
            return None
        entries, left = dict(pencil.entries), dict(pencil.left)
        for (j, ending), x in factors.items():
            for (i, column), one in pencil.entries.items():
                if column == j:
                    accumulate(entries, (i, c), multiply(self._copied(one), {ending: x}))
            if j in left:
                accumulate(left, c, multiply(left[j], {ending: x}))
        if self._scalar(entries.get((r, c), {})) is None or any(self._is_noisy(one) for (i, j), one in entries.items() if j == c):
            return None
        return replace(pencil, entries={place: one for place, one in entries.items() if one}, left={j: one for j, one in left.items() if one})

    def schur_complement(self, pencil, r, c):
        """L - L_.c L_r. / L_rc, with left, right and constant."""
        inverse = 1/pencil.entries[r, c][()]
        along = {j: scale(one, inverse) for (i, j), one in pencil.entries.items() if i == r and j != c}
        down = {i: one for (i, j), one in pencil.entries.items() if j == c and i != r}
        entries = {(i, j): one for (i, j), one in pencil.entries.items() if i != r and j != c}
        left, right = {j: one for j, one in pencil.left.items() if j != c}, {i: one for i, one in pencil.right.items() if i != r}
        source, output = scale(pencil.right.get(r, {}), inverse), pencil.left.get(c, {})
        for i, one in down.items():
            for j, other in along.items():
                accumulate(entries, (i, j), self._linear(negative(multiply(one, other))))
            accumulate(right, i, negative(multiply(self._copied(one), source)))
        for j, other in along.items():
            accumulate(left, j, negative(multiply(output, self._copied(other))))
        row, column = [lambda index, gone=gone: index - (index > gone) for gone in (r, c)]
        return replace(pencil, rows=pencil.rows[:r] + pencil.rows[r + 1:], columns=pencil.columns[:c] + pencil.columns[c + 1:],
                       entries={(row(i), column(j)): one for (i, j), one in entries.items() if one},
                       left={column(j): one for j, one in left.items() if one}, right={row(i): one for i, one in right.items() if one},
                       constant=add(pencil.constant, multiply(output, source)))

    def _linear(self, one):
        constant, linear = split(one, self.eps)
        return add(constant, {monomial: x*x.field.symbol(self.eps) for monomial, x in linear.items() if not random_part({monomial: x})})


def _solution(equations, unknowns):
    """{unknown: value} of linear equations {unknown: coefficient, None: right-hand side}, free unknowns zero; None if there is none."""
    solved = {}
    for unknown in unknowns:
        index = next((i for i, line in enumerate(equations) if unknown in line), None)
        if index is None:
            continue
        line = equations.pop(index)
        inverse = 1/line[unknown]
        line = {key: x*inverse for key, x in line.items()}
        equations = [minus(other, other[unknown], line) if unknown in other else other for other in equations]
        solved = {key: minus(other, other[unknown], line) if unknown in other else other for key, other in solved.items()}
        solved[unknown] = line
    return None if any(equations) else {unknown: line[None] for unknown, line in solved.items() if None in line}
