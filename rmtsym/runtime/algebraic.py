"""Support, edges and atoms of an algebraic law, from its polynomial and its Stieltjes kernel.

in:   terms [(coefficient, i, j)] of P(z, m), and the array kernel of m(z)
out:  Shape(support, edges, atoms, edge_powers)

Edges are real zeros of the discriminant in m (exact rationals, FLINT's certified roots); which of them are edges the kernel decides, by
the density between neighbours. Atoms sit at zeros of the leading coefficient, and are accepted where the kernel sees their mass.
"""
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import numpy as np

from rmtsym.runtime.atoms import leading_atoms

__all__ = ["Shape", "algebraic_shape"]


@dataclass(frozen=True)
class Shape:
    support: list
    edges: list
    atoms: list
    edge_powers: list


def _coefficients(terms):
    """{j: [coefficients in z]} of P as a polynomial in m, exact."""
    degree = max(j for _, _, j in terms)
    width = max(i for _, i, _ in terms)
    table = [[Fraction(0)]*(width + 1) for _ in range(degree + 1)]
    for coefficient, i, j in terms:
        table[j][i] += Fraction(coefficient)
    while len(table) > 1 and not any(table[-1]):
        table.pop()
    return table


def _discriminant_roots(table):
    """Real zeros of the discriminant of P in m and of its leading coefficient, as floats, ascending."""
    import flint
    context = flint.fmpq_mpoly_ctx.get(("m", "z"), "lex")
    polynomial = context.from_dict({(j, i): flint.fmpq(c.numerator, c.denominator)
                                    for j, row in enumerate(table) for i, c in enumerate(row) if c})
    resultant = polynomial.resultant(polynomial.derivative(0), 0)
    found = set()
    for item in (_univariate(resultant, 1), [flint.fmpq(c.numerator, c.denominator) for c in table[-1]]):
        univariate = flint.fmpq_poly(item)
        if univariate.degree() < 1:
            continue
        for root, _ in flint.fmpz_poly(univariate.numer().coeffs()).complex_roots():
            if root.imag == 0 or abs(float(root.imag.mid())) == 0:
                found.add(float(root.real.mid()))
    return sorted(found)


def _univariate(polynomial, index):
    """Coefficients of a multivariate polynomial that has only the variable `index`."""
    import flint
    rows = dict(polynomial.to_dict())
    degree = max((powers[index] for powers in rows), default=0)
    coefficients = [flint.fmpq(0)]*(degree + 1)
    for powers, coefficient in rows.items():
        coefficients[powers[index]] += coefficient
    return coefficients


def _evaluate(kernel, arguments, points):
    points = np.ascontiguousarray(points, dtype=np.complex128)
    out = np.empty_like(points)
    kernel(points, out, *arguments)
    return out


def algebraic_shape(terms, kernel, arguments):
    """The Shape of a law at parameter values."""
    return _shape(tuple(terms), kernel, tuple(arguments))


@lru_cache(maxsize=256)
def _shape(terms, kernel, arguments):
    table = _coefficients(terms)
    candidates = _discriminant_roots(table)
    if not candidates:
        return Shape([], [], [], [])
    scale = max(abs(candidate) for candidate in candidates) or 1.0
    points = [candidates[0] - scale, *((a + b)/2 for a, b in zip(candidates, candidates[1:], strict=False)), candidates[-1] + scale]
    values = _evaluate(kernel, arguments, points)
    is_inside = [bool(value.imag > 1e-13*abs(value)) for value in values]
    ends = [-np.inf, *candidates, np.inf]
    support = []
    for k, inside in enumerate(is_inside):
        if not inside:
            continue
        if support and support[-1][1] == ends[k]:
            support[-1] = (support[-1][0], ends[k + 1])
        else:
            support.append((ends[k], ends[k + 1]))
    floats = [[float(item) for item in row] for row in table]
    atoms = []
    for location, mass in leading_atoms(floats[-1], floats[-2]):
        height = 1e-7*max(1e-3*scale, abs(location))
        seen = (_evaluate(kernel, arguments, [complex(location, height)])[0]*height).imag
        if abs(seen - mass) < 1e-2*mass + 1e-6:
            atoms.append((location, mass))
    hard = {root for root in candidates if abs(sum(c*root**i for i, c in enumerate(floats[-1]))) <= 1e-12*sum(abs(c)*abs(root)**i for i, c in enumerate(floats[-1]))}
    degree = len(table) - 1
    powers = [tuple(degree if end in hard else 2 for end in interval) for interval in support]
    edges = sorted({end for interval in support for end in interval if np.isfinite(end)})
    return Shape(support, edges, atoms, powers)
