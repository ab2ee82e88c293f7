"""Bases of coordinates: all coordinates of the vectors of a space as combinations of a few of them.

in:   vectors that span the space, sparse, modulo a prime and over a Field
out:  [{k: scalar}], x_c = sum of scalar*x_k; for kept coordinates k it reads {k: 1}

The entries of a pencil are then sums of multiples of what they were: the fewer terms the combinations have, the more it looks as it did.
"""
import flint

from rmtsym.equivalents.minimise_linear import common_doubt, insert, is_doubtful, minus
from rmtsym.equivalents.scalars import PRIME

__all__ = ["combinations", "kept"]


def combinations(residues, exact, n):
    """The combinations of n coordinates. `residues` are the vectors modulo PRIME, `exact` the same over the field."""
    result = [{} for _ in range(n)]
    table, remaining, done = list(exact), list(range(len(exact))), {}
    for k in _short_coordinates(residues, n):       # Gauss-Jordan on the kept coordinates: the basis then reads y_k = x_k
        choice = min((i for i in remaining if k in table[i]), key=lambda i, k=k: (len(table[i]), i))
        remaining.remove(choice)
        inverse = 1/table[choice][k]
        pivot = {i: x*inverse for i, x in table[choice].items()}
        for other in [*remaining, *done.values()]:
            if k in table[other]:
                table[other] = minus(table[other], table[other][k], pivot)
        table[choice], done[k] = pivot, choice
    for k, choice in done.items():
        for i, x in table[choice].items():
            result[i][k] = x
    return _scaled(_without_doubtful(result))


def kept(table):
    """The coordinates of which the others are combinations."""
    return sorted({k for line in table for k in line})


def _scaled(table):
    """With y_k = x_k/scale_k no denominator vanishes: x_1 = a v and x_2 = b v are multiples of v, which need not be a coordinate."""
    scales = {k: common_doubt([line[k] for line in table if k in line]) for k in kept(table)}
    return [{k: x*scales[k] for k, x in line.items()} for line in table]


def _short_coordinates(vectors, n):
    """Coordinates of which the others are short combinations, found modulo a prime by exchanging one at a time."""
    columns, chosen = {}, []
    for c in range(n):
        if insert(columns, {i: vector[c] for i, vector in enumerate(vectors) if c in vector}):
            chosen.append(c)
    d = len(vectors)
    square, full = [flint.nmod_mat(d, len(part), [vector.get(c, 0) for vector in vectors for c in part], PRIME) for part in (chosen, range(n))]
    solved = [[int(x) for x in line] for line in square.solve(full).tolist()]
    table = [{k: solved[i][c] for i, k in enumerate(chosen) if solved[i][c]} for c in range(n)]
    improved = True
    while improved:
        improved = False
        for c in range(n):
            for k in list(table[c]) if list(table[c]) != [c] else ():
                other = _exchanged(table, k, c, lambda x: pow(x, -1, PRIME), lambda x: x % PRIME)
                if sum(map(len, other)) < sum(map(len, table)):
                    table, improved = other, True
                    break
    return kept(table)


def _without_doubtful(table):
    """The combinations, coordinates exchanged so that fewer coefficients have denominators that may vanish."""
    def cost(table):
        return sum(is_doubtful(x) for line in table for x in line.values()), sum(map(len, table))
    while True:
        doubtful = [(k, c) for c, line in enumerate(table) for k, x in line.items() if is_doubtful(x)]
        others = [_exchanged(table, k, c, lambda x: 1/x, lambda x: x) for k, c in doubtful]
        best = min(others, key=cost, default=table)
        if cost(best) >= cost(table):
            return table
        table = best


def _exchanged(table, k, c, invert, reduce):
    """The combinations with x_c kept in place of x_k."""
    one = table[c]
    inverse = invert(one[k])
    own = {c: inverse} | {j: reduce(-inverse*x) for j, x in one.items() if j != k}            # x_k
    result = []
    for line in table:
        if k in line:
            factor, line = line[k], {j: x for j, x in line.items() if j != k}
            for j, x in own.items():
                value = reduce(line.get(j, 0) + factor*x)
                if value:
                    line[j] = value
                else:
                    line.pop(j, None)
        result.append(line)
    return result
