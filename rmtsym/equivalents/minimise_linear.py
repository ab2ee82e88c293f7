"""Linear algebra on sparse vectors, dicts {index: number}.

in:   vectors modulo a prime, rows over a Field
out:  echelon bases, solutions; which scalars have denominators that may vanish
"""
from collections import Counter

from rmtsym.equivalents.scalars import PRIME, Scalar

__all__ = ["Solver", "common_doubt", "insert", "is_doubtful", "minus"]


def insert(basis, vector):
    """Add a sparse vector modulo PRIME to an echelon basis {pivot: vector}; False if it depends on it."""
    vector = dict(vector)
    while vector:
        pivot = min(vector)
        if pivot not in basis:
            inverse = pow(vector[pivot], -1, PRIME)
            basis[pivot] = {i: x*inverse % PRIME for i, x in vector.items()}
            return True
        factor = vector[pivot]
        for i, x in basis[pivot].items():
            value = (vector.get(i, 0) - factor*x) % PRIME
            if value:
                vector[i] = value
            else:
                vector.pop(i, None)
    return False


def minus(line, factor, pivot):
    """line - factor*pivot, sparse."""
    result = dict(line)
    for j, x in pivot.items():
        value = result[j] - factor*x if j in result else -(factor*x)
        if value:
            result[j] = value
        else:
            result.pop(j, None)
    return result


class Solver:
    """Solves A x = b for sparse rows over a field: Gauss with pivots of least fill."""

    def __init__(self, lines):
        lines = dict(enumerate(lines))
        self._steps = []                                # (row, column, pivot row, 1/pivot, {other row: factor})
        while lines:
            counts = Counter(j for line in lines.values() for j in line)
            row, column = min(((i, j) for i, line in lines.items() for j in line), key=lambda place: (
                (len(lines[place[0]]) - 1)*(counts[place[1]] - 1), len(lines[place[0]][place[1]].top), place))
            pivot = lines.pop(row)
            inverse = 1/pivot[column]
            factors = {i: line[column]*inverse for i, line in lines.items() if column in line}
            for i, factor in factors.items():
                lines[i] = minus(lines[i], factor, pivot)
            self._steps.append((row, column, pivot, inverse, factors))

    def solve(self, right):
        right, solution = dict(right), {}
        for row, _, _, _, factors in self._steps:
            if row in right:
                right = minus(right, right[row], factors)
        for row, column, pivot, inverse, _ in reversed(self._steps):
            total = right.get(row, 0) - sum(x*solution[j] for j, x in pivot.items() if j in solution)
            if total:
                solution[column] = total*inverse
        return solution


def is_doubtful(scalar):
    """Whether the denominator may vanish: what is known of its symbols does not make it nonzero."""
    terms = scalar.bottom.to_dict()
    used = [symbol for symbol, power in zip(scalar.field.symbols, scalar.bottom.degrees(), strict=False) if power]
    if len(terms) == 1:
        return not all(symbol.is_nonzero for symbol in used)
    return not (all(symbol.is_positive for symbol in used) and len({coefficient > 0 for coefficient in terms.values()}) == 1)


def common_doubt(scalars):
    """A common multiple of the factors of denominators that may vanish."""
    field, total = scalars[0].field, scalars[0].field.ring.one
    for x in scalars:
        for factor, power in field.ring.factors(x.bottom)[1] if is_doubtful(x) else ():
            if is_doubtful(Scalar(field, field.ring.one, factor)):
                total = total*(factor**power/total.gcd(factor**power))
    return Scalar(field, total, field.ring.one)
