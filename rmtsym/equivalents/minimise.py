"""Minimal pencils: what is unreachable, unobservable or can be eliminated is removed, exactly over Q(parameters).

in:   Pencil
out:  Pencil with fewer states, and how many states were removed for which reason

With x = Q y, y coordinates of x = L^{-1} right that span its space (minimise_reach.py), all but dim y of the equations L Q y = right
are combinations of the others: dropping them leaves a square pencil. The same for the transpose removes what is unobservable.
"""
from collections import Counter
from dataclasses import replace

import sympy as sp

from rmtsym.equivalents.minimise_basis import kept
from rmtsym.equivalents.minimise_elimination import eliminated
from rmtsym.equivalents.minimise_linear import insert
from rmtsym.equivalents.minimise_reach import Reach, exchanged
from rmtsym.equivalents.pencil import is_singular
from rmtsym.equivalents.pencil_polynomials import accumulate, scale, split
from rmtsym.equivalents.pencil_residues import random_values
from rmtsym.equivalents.scalars import Scalar
from rmtsym.errors import RmtsymError
from rmtsym.matrix.base import same_size

__all__ = ["minimise"]


def minimise(pencil, eps=None):
    """(minimal pencil, removed): removed = {"unreachable": {size: count}, "unobservable": {size: count}, "eliminated": {size: count}}.

    eps : a regulariser, linear in entries of L. The pencil at eps = 0 is made minimal; L without its random words stays regular. At
          eps = 0 it is exact; elsewhere it need not be the pencil that came in.
    """
    if not any(split(one, eps)[1] for one in pencil.entries.values()):
        eps = None
    pencil, removed = _minimal(pencil, eps)
    if _has_products(pencil):
        # S X and X are different variables above. Letter by letter, relations between them come to light.
        longer = expanded(pencil)
        smaller, also = _minimal(longer, eps)
        if len(smaller.rows) < len(pencil.rows):
            _forget(also, map(sp.expand, longer.columns[len(pencil.columns):]))
            pencil, removed = smaller, _together(removed, also)
    if eps is not None:
        smaller, also = _minimal(pencil, eps, at_zero=True)
        if not is_singular(smaller):
            pencil, removed = smaller, _together(removed, also)
    return _arranged(pencil), {reason: dict(counts) for reason, counts in removed.items()}


def _together(removed, also):
    return {reason: removed[reason] + also[reason] for reason in removed}


def _forget(removed, sizes):
    """Do not count the removal of states that were added before."""
    for size in sizes:
        reason = next(reason for reason in ("eliminated", "unobservable", "unreachable") if removed[reason][size])
        removed[reason][size] -= 1


def _has_products(pencil):
    return any(len(monomial) > 1 for one in pencil.entries.values() for monomial in one) or \
        any(any(one) for one in [*pencil.left.values(), *pencil.right.values()])


def expanded(pencil):
    """The pencil with one letter at most in every monomial: S X y becomes S w, w = X y with a state w."""
    rows, columns, entries, left, right = list(pencil.rows), list(pencil.columns), {}, {}, {}
    unit, known = {(): pencil.field.one}, {}

    def state(size):
        rows.append(size)
        columns.append(size)
        entries[len(rows) - 1, len(rows) - 1] = unit
        return len(rows) - 1

    def product(monomial, c):
        """The state that the monomial times state c is."""
        if not monomial:
            return c
        if (monomial, c) not in known:
            inner = product(monomial[1:], c)
            known[monomial, c] = w = state(monomial[0].shape[0])
            entries[w, inner] = {monomial[:1]: -pencil.field.one}
        return known[monomial, c]
    for (r, c), one in pencil.entries.items():
        for monomial, x in one.items():
            accumulate(entries, (r, product(monomial[1:], c)), {monomial[:1]: x})
    for c, one in pencil.left.items():
        for monomial, x in one.items():
            accumulate(left, product(monomial, c), {(): x})
    if any(any(one) for one in pencil.right.values()):
        source = state(pencil.shape[1])
        right[source] = unit
    for r, one in pencil.right.items():
        for monomial, x in one.items():
            if monomial:
                accumulate(entries, (r, product(monomial, source)), {(): -x})
            else:
                accumulate(right, r, {(): x})
    return replace(pencil, rows=tuple(rows), columns=tuple(columns), entries=entries, left=left, right=right)


def _minimal(pencil, eps, at_zero=False):
    removed, before = {reason: Counter() for reason in ("unreachable", "unobservable", "eliminated")}, None
    while len(pencil.rows) != before:
        before = len(pencil.rows)
        pencil = _reduced(pencil, eps, at_zero, removed["unreachable"])
        pencil = exchanged(_reduced(exchanged(pencil), eps, at_zero, removed["unobservable"]))
        pencil = eliminated(pencil, eps, at_zero, removed["eliminated"])
    return pencil, removed


def _reduced(pencil, eps, at_zero, removed):
    """The pencil without unreachable states."""
    n, reach = len(pencil.rows), Reach(pencil, eps, at_zero)
    if reach.dimension == n:
        return pencil
    combinations = reach.combinations()
    remaining = kept(combinations)
    removed.update(sp.expand(pencil.columns[c]) for c in set(range(n)) - set(remaining))
    place = {c: i for i, c in enumerate(remaining)}
    entries, left = {}, {}
    for (r, c), one in pencil.entries.items():
        for target, factor in combinations[c].items():
            accumulate(entries, (r, place[target]), scale(one, factor))
    for c, one in pencil.left.items():
        for target, factor in combinations[c].items():
            accumulate(left, place[target], scale(one, factor))
    rows = _independent_rows(entries, pencil.right, n, pencil.field, eps, at_zero)
    if len(rows) != len(remaining):
        raise RmtsymError(f"a pencil of {n} states with {len(remaining)} reachable ones has {len(rows)} independent equations")
    place = {r: i for i, r in enumerate(rows)}
    return replace(pencil, rows=tuple(pencil.rows[r] for r in rows), columns=tuple(pencil.columns[c] for c in remaining),
                   entries={(place[r], c): one for (r, c), one in entries.items() if r in place and one},
                   left={c: one for c, one in left.items() if one}, right={place[r]: one for r, one in pencil.right.items() if r in place})


def _independent_rows(entries, right, n, field, eps, at_zero):
    """Rows of which all others are combinations: those with few terms first."""
    values, names = random_values(field, 3), {}
    lines = [{} for _ in range(n)]
    for (r, c), one in [*entries.items(), *(((r, None), one) for r, one in right.items())]:
        for part, of_eps in zip(split(one, eps), (False, True), strict=True):
            for monomial, x in part.items() if not (of_eps and at_zero) else ():
                lines[r][names.setdefault((c, monomial, of_eps), len(names))] = field.residue(x, values)
    basis = {}
    return sorted([r for r in sorted(range(n), key=lambda r: (len(lines[r]), r)) if insert(basis, lines[r])])


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
