"""Elimination of states of a pencil by Schur complements at scalar entries.

in:   Pencil
out:  smaller pencils, affine in the random words, left and right deterministic

An identity state with deterministic neighbours vanishes in this way: (S X X^T S + lambda)^{-1} takes two states, not four. Where random
neighbours stand in the way, deterministic multiples of other columns (of other rows) may clear them: x_j = y_j + K_j x_c.
"""
from dataclasses import replace

import sympy as sp

from rmtsym.equivalents.minimise_reach import is_doubtful, minus
from rmtsym.equivalents.pencil import transposed
from rmtsym.equivalents.pencil_polynomials import accumulate, add, multiply, negative, random_part, scale, split

__all__ = ["eliminated"]


def eliminated(pencil, eps, removed):
    """The pencil without the states that can be eliminated; `removed` counts them, {size: count}."""
    done = True
    while done:
        done = False
        for row, column in _pivots(pencil, eps):
            ready = _ready(pencil, row, column, eps)
            if ready is not None:
                removed[sp.expand(pencil.columns[column])] += 1
                pencil, done = _schur_complement(ready, row, column, eps), True
                break
    return pencil


def _pivots(pencil, eps):
    """Scalar entries that do not vanish for some values of the parameters, those of least fill first."""
    rows, columns = [[sum(place[k] == i for place in pencil.entries) for i in range(len(pencil.rows))] for k in (0, 1)]
    found = [((rows[r] - 1)*(columns[c] - 1), r, c) for (r, c), one in pencil.entries.items()
             if list(one) == [()] and not split(one, eps)[1] and not is_doubtful(1/one[()])]
    return [place[1:] for place in sorted(found)]


def _ready(pencil, r, c, eps):
    """The pencil with row r or column c, or both, cleared of random words as the Schur complement at (r, c) needs it, or None."""
    along = any(_is_noisy(one, eps) for (i, j), one in pencil.entries.items() if i == r and j != c)
    down = any(_is_noisy(one, eps) for (i, j), one in pencil.entries.items() if j == c and i != r)
    for _ in range(2):                      # the column, then the same for the row of the transposed pencil
        if pencil is not None and down and r in pencil.right:
            pencil, down = _cleared(pencil, r, c, eps), False
        pencil, r, c, along, down = None if pencil is None else transposed(pencil), c, r, down, along
    if pencil is not None and along and down:
        pencil = _cleared(pencil, r, c, eps) or _turned(_cleared(transposed(pencil), c, r, eps))
    return pencil


def _is_noisy(one, eps):
    return bool(random_part(one) or split(one, eps)[1])


def _turned(pencil):
    return None if pencil is None else transposed(pencil)


def _cleared(pencil, r, c, eps):
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
                accumulate(entries, (i, c), multiply(split(one, eps)[0], {ending: x}))
        if j in left:
            accumulate(left, c, multiply(pencil.left[j], {ending: x}))
    pivot = entries.get((r, c), {})
    if list(pivot) != [()] or split(pivot, eps)[1] or is_doubtful(1/pivot[()]) or any(random_part(entries[i, j]) for i, j in entries if j == c):
        return None
    return replace(pencil, entries={place: one for place, one in entries.items() if one}, left={j: one for j, one in left.items() if one})


def _schur_complement(pencil, r, c, eps):
    """L - L_.c L_r. / L_rc, with left, right and constant; terms in eps are kept to the first order, without random letters."""
    inverse = 1/pencil.entries[r, c][()]
    along = {j: scale(one, inverse) for (i, j), one in pencil.entries.items() if i == r and j != c}
    down = {i: one for (i, j), one in pencil.entries.items() if j == c and i != r}
    entries = {(i, j): one for (i, j), one in pencil.entries.items() if i != r and j != c}
    left, right = {j: one for j, one in pencil.left.items() if j != c}, {i: one for i, one in pencil.right.items() if i != r}
    source, output = scale(pencil.right.get(r, {}), inverse), pencil.left.get(c, {})
    for i, one in down.items():
        for j, other in along.items():
            accumulate(entries, (i, j), _linear(negative(multiply(one, other)), eps))
        accumulate(right, i, negative(multiply(split(one, eps)[0], source)))
    for j, other in along.items():
        accumulate(left, j, negative(multiply(output, split(other, eps)[0])))
    row, column = [lambda index, gone=gone: index - (index > gone) for gone in (r, c)]
    return replace(pencil, rows=pencil.rows[:r] + pencil.rows[r + 1:], columns=pencil.columns[:c] + pencil.columns[c + 1:],
                   entries={(row(i), column(j)): one for (i, j), one in entries.items() if one},
                   left={column(j): one for j, one in left.items() if one}, right={row(i): one for i, one in right.items() if one},
                   constant=add(pencil.constant, multiply(output, source)))


def _linear(one, eps):
    constant, linear = split(one, eps)
    return add(constant, {monomial: x*x.field.symbol(eps) for monomial, x in linear.items() if not random_part({monomial: x})})


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
