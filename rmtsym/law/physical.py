"""The physical root in double precision, to decide between exact candidates: is this pole an atom, is that branch point an edge?

in:   P(z, m), parameter values, a real point x
out:  m(x + i t) for falling heights t; the mass at x; whether the density is positive there

The root m ~ -1/z is followed down from a large height by continuity: a step is halved until the root nearest to the predicted one is at
least four times nearer (in the chordal metric, where poles are ordinary points) than the second. Nothing here is proved or precise: values
are rmtsym.evidence.reference's task.
"""
from fractions import Fraction

import numpy as np
import sympy as sp

__all__ = ["has_density", "mass_at", "physical_column"]


def physical_column(polynomial, z, m, point, x, heights):
    """[m(x + i t) for t in heights], t > 0 falling, in double precision.

    point : {parameter: number}
    """
    table = sp.Poly(polynomial.subs(point), m, z)
    coefficients = [[Fraction(0)]*(table.degree(z) + 1) for _ in range(table.degree(m) + 1)]
    for (j, i), a in table.terms():
        coefficients[j][i] = Fraction(int(a.p), int(a.q)) if a.is_Rational else Fraction(float(a))
    # In powers of z - x, expanded without rounding: a double zero of the leading coefficient at x is lost otherwise.
    coefficients = [np.polynomial.Polynomial([float(a) for a in _expanded(part, Fraction(float(x)))]) for part in reversed(coefficients)]
    slopes = [part.deriv() for part in coefficients]
    height = 10.0*(1 + abs(x)) + 1e3
    values, root = [], _nearest(_roots(coefficients, 1j*height), -1/complex(x, height))[0]
    for goal in heights:
        while height > goal*(1 + 1e-12):
            ratio = max(goal/height, 0.5)
            at = [part(1j*height) for part in coefficients]
            # d log m/d log t: with this prediction powers of t, poles above all, are followed without error
            power = -1j*height/root*np.polyval([part(1j*height) for part in slopes], root)/np.polyval(np.polyder(at), root)
            while True:
                found, is_clear = _nearest(_roots(coefficients, 1j*height*ratio), root*ratio**power)
                if is_clear or ratio > 0.9999:
                    break
                ratio = ratio**0.5
            height, root = height*ratio, found
        values.append(root)
    return values


def _expanded(coefficients, x):
    """The coefficients of the polynomial in powers of z - x."""
    found = list(coefficients)
    for k in range(len(found) - 1):
        for i in range(len(found) - 2, k - 1, -1):
            found[i] += x*found[i + 1]
    return found


def _roots(coefficients, t):
    return np.roots([part(t) for part in coefficients])


def _nearest(roots, target):
    distance = abs(roots - target)/np.sqrt(1 + abs(roots)**2)
    order = np.argsort(distance)
    return roots[order[0]], len(roots) == 1 or distance[order[0]] < 0.25*distance[order[1]]


def mass_at(polynomial, z, m, point, x):
    """The mass of the atom at x, or 0.0: m(x + i t) = i mass/t + O(t^-a), a < 1."""
    heights = (1e-5, 1e-7)
    values = physical_column(polynomial, z, m, point, x, heights)
    near, nearer = (value.imag*height for value, height in zip(values, heights, strict=True))
    return float(nearer) if nearer > 0.9*near and nearer > 1e-4 else 0.0


def has_density(polynomial, z, m, point, x):
    """Whether the density is positive at x, a point at least 1e-5 away from the edges."""
    first, last = physical_column(polynomial, z, m, point, x, (1e-8, 1e-10))
    return bool(last.imag > 1e-5 and 0.5*first.imag < last.imag < 20*first.imag)         # at an atom it grows a hundredfold
