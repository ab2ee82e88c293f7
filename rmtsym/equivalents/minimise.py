"""Minimal pencils: what is unreachable, unobservable or can be eliminated is removed, exactly over Q(parameters).

in:   Pencil
out:  Pencil with fewer states, and how many states were removed for which reason

With x = Q y, y coordinates of x = L^{-1} right that span its space (minimise_reach.py), all but dim y of the equations L Q y = right
are combinations of the others: dropping them leaves a square pencil. The same for the transpose removes what is unobservable.
"""
from collections import Counter
from dataclasses import replace

import sympy as sp

from rmtsym.equivalents.letters import Letter
from rmtsym.equivalents.minimise_elimination import eliminated
from rmtsym.equivalents.minimise_reach import Reach, exchanged, insert
from rmtsym.equivalents.pencil import is_singular
from rmtsym.equivalents.pencil_polynomials import accumulate, add, scale, split
from rmtsym.equivalents.scalars import Scalar
from rmtsym.matrix.base import same_size
from rmtsym.words import GOE

__all__ = ["minimise"]


def minimise(pencil, eps=None):
    """(minimal pencil, removed): removed = {"unreachable": {size: count}, "unobservable": {size: count}, "eliminated": {size: count}}.

    eps : a regulariser, linear in entries of L. The pencil at eps = 0 is made minimal; the terms in eps are carried along so that L
          without its random words stays regular. At eps = 0 it is exact; elsewhere it need not be the pencil that came in.
    """
    smaller, removed = _minimal(pencil, eps)
    if smaller is None or (eps is not None and is_singular(smaller) and not is_singular(pencil)):
        # A projection of the terms in eps is not always regular, nor is what holds for square words only (X^T (X X^T)^{-1} X = 1) true.
        # As words they are kept exactly, at the price of more states.
        smaller, removed = _minimal(_with_words(pencil, eps), None)
        smaller = _without_words(smaller, eps)
    return _arranged(smaller), {reason: dict(counts) for reason, counts in removed.items()}


def _minimal(pencil, eps):
    """The minimal pencil and the counts; None for the pencil if a relation between states holds for square words only."""
    removed = {reason: Counter() for reason in ("unreachable", "unobservable", "eliminated")}
    before = None
    while len(pencil.rows) != before:
        before = len(pencil.rows)
        pencil = _reduced(pencil, eps, removed["unreachable"])
        pencil = pencil and _reduced(exchanged(pencil), eps, removed["unobservable"])
        if pencil is None:
            return None, removed
        pencil = exchanged(pencil)
        pencil = eliminated(pencil, eps, removed["eliminated"])
    return pencil, removed


def _reduced(pencil, eps, removed):
    n, reach = len(pencil.rows), Reach(pencil, eps)
    if reach.dimension == n:
        return pencil
    kept, combinations = reach.kept, reach.scaled_combinations
    removed.update(sp.expand(pencil.columns[c]) for c in set(range(n)) - set(kept))
    place = {c: i for i, c in enumerate(kept)}
    entries, left = {}, {}
    for (r, c), one in pencil.entries.items():
        for target, factor in combinations[c].items():
            accumulate(entries, (r, place[target]), scale(one, factor))
    for c, one in pencil.left.items():
        for target, factor in combinations[c].items():
            accumulate(left, place[target], scale(one, factor))
    rows = _independent_rows(entries, pencil.right, n, pencil.field, eps)
    if Counter(sp.expand(pencil.rows[r]) for r in rows) != Counter(sp.expand(pencil.columns[c]) for c in kept):
        return None                     # L Q is not square on every space: no inverse, so L^{-1} right is not Q y
    place = {r: i for i, r in enumerate(rows)}
    return replace(pencil, rows=tuple(pencil.rows[r] for r in rows), columns=tuple(pencil.columns[c] for c in kept),
                   entries={(place[r], c): one for (r, c), one in entries.items() if r in place and one},
                   left={c: one for c, one in left.items() if one}, right={place[r]: one for r, one in pencil.right.items() if r in place})


def _independent_rows(entries, right, n, field, eps):
    """Rows of which all others are combinations: those with few terms first."""
    values, names = field.random_values(3), {}
    lines = [{} for _ in range(n)]
    for (r, c), one in [*entries.items(), *(((r, None), one) for r, one in right.items())]:
        for monomial, coefficient in split(one, eps)[0].items():
            lines[r][names.setdefault((c, monomial), len(names))] = field.residue(coefficient, values)
    basis = {}
    return sorted([r for r in sorted(range(n), key=lambda r: (len(lines[r]), r)) if insert(basis, lines[r])])


def _with_words(pencil, eps):
    """Each eps I as a random word of its own: a product with another random word is then not affine."""
    def worded(one, size):
        constant, linear = split(one, eps)
        return add(constant, {monomial + _word(eps, size): x for monomial, x in linear.items()}) if linear else one
    return replace(pencil, entries={(r, c): worded(one, pencil.columns[c]) for (r, c), one in pencil.entries.items()})


def _without_words(pencil, eps):
    def plain(one, size):
        word = _word(eps, size)
        return add(*({tuple(letter for letter in monomial if letter not in word): x*x.field.symbol(eps) if set(word) & set(monomial) else x}
                     for monomial, x in one.items()))
    return replace(pencil, entries={(r, c): plain(one, pencil.columns[c]) for (r, c), one in pencil.entries.items()})


def _word(eps, size):
    return (Letter.of(GOE(f"{eps}_", size)),)


def _arranged(pencil):
    """The rows in the order in which the diagonal is as simple as it can be: numbers, which are made 1, else scalars, else anything."""
    kinds = [{}, {}, {}]
    for (r, c), one in sorted(pencil.entries.items(), key=lambda item: item[0][::-1]):
        if same_size(pencil.rows[r], pencil.columns[c]):
            kinds[2 - (() in one) - (list(one) == [()])].setdefault(c, []).append(r)
    row_of, column_of = {}, {}

    def place(c, allowed, seen):
        for r in allowed.get(c, ()):
            if r not in seen:
                seen.add(r)
                if r not in column_of or place(column_of[r], allowed, seen):
                    row_of[c], column_of[r] = r, c
                    return True
        return False
    allowed = {}
    for kind in kinds:
        for c, rows in kind.items():
            allowed.setdefault(c, []).extend(rows)
        for c in range(len(pencil.columns)):
            if c not in row_of:
                place(c, allowed, set())
    free = iter([r for r in range(len(pencil.rows)) if r not in column_of])
    order = [row_of[c] if c in row_of else next(free) for c in range(len(pencil.columns))]
    position = {r: i for i, r in enumerate(order)}
    return _without_contents(replace(pencil, rows=tuple(pencil.rows[r] for r in order),
                                     entries={(position[r], c): one for (r, c), one in pencil.entries.items()},
                                     right={position[r]: one for r, one in pencil.right.items()}))


def _without_contents(pencil):
    """No factor that all terms of a row have in common, and 1 for a number on the diagonal."""
    entries, right = dict(pencil.entries), dict(pencil.right)
    for r in range(len(pencil.rows)):
        own = [place for place in entries if place[0] == r]
        terms = [x for one in [*(entries[place] for place in own), right.get(r, {})] for x in one.values()]
        top, bottom = terms[0].top, terms[0].bottom
        for x in terms[1:]:
            top, bottom = top.gcd(x.top), bottom.gcd(x.bottom)
        factor = Scalar(pencil.field, bottom, top)
        diagonal = factor*entries.get((r, r), {}).get((), 0)
        if diagonal and diagonal.top.is_constant() and diagonal.bottom.is_constant():
            factor = factor/diagonal
        entries.update({place: scale(entries[place], factor) for place in own})
        if r in right:
            right[r] = scale(right[r], factor)
    return replace(pencil, entries=entries, right=right)
