"""Support, edges and atoms of an algebraic law, from its polynomial and its Stieltjes kernel.

in:   terms [(coefficient, i, j)] of P(z, m), and the array kernel of m(z)
out:  Shape(support, edges, atoms, edge_powers)

Edges are real zeros of the discriminant in m (exact rationals, FLINT's certified roots); which of them are edges the kernel decides, by
the density between neighbours. Atoms sit at zeros of the leading coefficient, and are accepted where the kernel sees their mass.
"""
import math
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import numpy as np

from rmtsym.errors import GeneratedCodeError

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
    """Real zeros of the discriminant of P in m and of its leading coefficient, ascending; and those of the leading coefficient alone."""
    import flint
    context = flint.fmpq_mpoly_ctx.get(("m", "z"), "lex")
    polynomial = context.from_dict({(j, i): flint.fmpq(c.numerator, c.denominator)
                                    for j, row in enumerate(table) for i, c in enumerate(row) if c})
    resultant = polynomial.resultant(polynomial.derivative(0), 0)
    poles = _real_roots([flint.fmpq(c.numerator, c.denominator) for c in table[-1]])
    return sorted({*_real_roots(_univariate(resultant, 1)), *poles}), poles


def _real_roots(coefficients):
    import flint
    univariate = flint.fmpq_poly(coefficients)
    if univariate.degree() < 1:
        return []
    roots = flint.fmpz_poly(univariate.numer().coeffs()).complex_roots()
    return sorted({float(root.real.mid()) + 0.0 for root, _ in roots if float(root.imag.mid()) == 0})


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


def _inside(kernel, arguments, lo, hi):
    """Is the density positive between two neighbouring candidates? NaN (a pole or a branch point just there) is asked again elsewhere."""
    for share in (0.5, 0.381966, 0.7236, 0.21):
        value = _evaluate(kernel, arguments, [lo + share*(hi - lo)])[0]
        if np.isfinite(value):
            return bool(value.imag > 1e-13*abs(value))
    raise GeneratedCodeError(f"the kernel gives no value between {lo} and {hi}")


def _mass(table, location, seen):
    """The mass of an atom, of which the kernel saw `seen`: with z = location + e and m = -mass/e, the lowest power of e in P vanishes."""
    exact = Fraction(location)
    lowest = {}
    for j, row in enumerate(table):
        for i in range(len(row)):
            # coefficient of e^i in row(location + e)
            value = sum(row[k]*math.comb(k, i)*exact**(k - i) for k in range(i, len(row)) if row[k])
            size = sum(abs(row[k])*math.comb(k, i)*abs(exact)**(k - i) for k in range(i, len(row)) if row[k])
            if abs(value) > Fraction(1, 10**11)*size:                     # the location is rounded
                lowest.setdefault(i - j, {})
                lowest[i - j][j] = lowest[i - j].get(j, Fraction(0)) + value*(-1)**j
    polynomial = lowest[min(lowest)]
    degree = max(polynomial)
    first = min(polynomial)                                               # the root 0 is no atom
    roots = np.polynomial.polynomial.polyroots([float(polynomial.get(j, 0)) for j in range(first, degree + 1)]) if degree > first else []
    near = min(roots, key=lambda root: abs(root - seen), default=None)
    if near is None or abs(near - seen) > max(1e-3, 0.05*seen):
        return seen
    # A multiple root is rounded apart; the mean of what came from it is accurate.
    return float(np.mean([root for root in roots if abs(root - near) < 1e-4*abs(near)]).real)


def _seen(kernel, arguments, location, unit, gap):
    """The mass that the kernel sees at a pole, or 0: height times Im m settles there. Next to a branch point the lowest heights may be out of reach.

    gap : to the nearest edge; far below it all but the pole fades like the square of the height, and then small masses are seen, too.
    """
    close = max(1e-3*gap, 1e-24*unit)*np.array([1.0, 1e-2])
    for lowest, heights in [(1e-15, close), *((1e-6, height*np.array([1.0, 1e-2])) for height in 1e-9*unit*10.0**np.arange(0, 9))]:
        far, near = _evaluate(kernel, arguments, [complex(location, height) for height in heights]).imag*heights
        if np.isfinite(far) and np.isfinite(near):
            # The rest of m grows more slowly than 1/height: the mass is what stays.
            return near if near > lowest and abs(near - far) < 0.2*near else 0.0
    raise GeneratedCodeError(f"the kernel gives no value next to the pole {location}")


def _power(kernel, arguments, end, other, degree):
    """The power q of s that makes the density smooth in s at a pole `end` of the equation, x = end +- w s^q: the density goes like a multiple of 1/q."""
    width = other - end if np.isfinite(other) else math.copysign(max(abs(end), 1.0), other)
    nearest = 1e-20 if end == 0 else max(1e-9, 1e-9*abs(end/width))
    outer, inner = _evaluate(kernel, arguments, [end + width*nearest, end + 1e-3*width*nearest]).imag
    if outer > 0 and 0 < inner < math.inf:
        exponent = math.log(inner/outer)/math.log(1e3)
        for q in range(1, degree):
            if abs(q*exponent - round(q*exponent)) < 0.03:
                return q
    return degree


@lru_cache(maxsize=256)
def _shape(terms, kernel, arguments):
    table = _coefficients(terms)
    candidates, poles = _discriminant_roots(table)
    if not candidates:
        return Shape([], [], [], [])
    scale = max(abs(candidate) for candidate in candidates) or 1.0
    ends = [-np.inf, *candidates, np.inf]
    finite = [candidates[0] - 2*scale, *candidates, candidates[-1] + 2*scale]
    support = []
    for k in range(len(candidates) + 1):
        if not _inside(kernel, arguments, finite[k], finite[k + 1]):
            continue
        if support and support[-1][1] == ends[k]:
            support[-1] = (support[-1][0], ends[k + 1])
        else:
            support.append((ends[k], ends[k + 1]))
    # Not of all candidates: where the discriminant loses a degree, rounding leaves a zero at 1e15.
    spread = max([abs(end) for interval in support for end in interval if np.isfinite(end)] + [abs(pole) for pole in poles], default=0.0) or scale
    atoms = []
    for location in poles:
        gap = min((abs(location - end) for interval in support for end in interval), default=spread)
        seen = _seen(kernel, arguments, location, max(1e-3*spread, abs(location)), min(gap, spread))
        if seen:
            atoms.append((location, _mass(table, location, seen)))
    degree = len(table) - 1
    powers = [tuple(_power(kernel, arguments, end, other, degree) if end in poles else 2 for end, other in (interval, interval[::-1]))
              for interval in support]
    edges = sorted({end for interval in support for end in interval if np.isfinite(end)})
    return Shape(support, edges, atoms, powers)
