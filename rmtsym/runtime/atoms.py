"""Atoms of algebraic laws: where the leading coefficient in m vanishes.

in:   the two highest coefficients in m of P(z, m), as coefficient lists in z (constant term first)
out:  [(location, mass)], mass > 0, ascending

At a simple zero a of A one root grows, m ~ -B(a)/(A'(a)(z - a)): the mass is B(a)/A'(a), if it is the physical root that grows.
"""
import math

__all__ = ["leading_atoms", "real_roots"]


def _value(coefficients, x):
    total = 0.0
    for coefficient in reversed(coefficients):
        total = total*x + coefficient
    return total


def real_roots(coefficients):
    """Simple real zeros of c0 + c1 x + c2 x^2 (degree <= 2), without cancellation."""
    coefficients = [float(item) for item in coefficients]
    while coefficients and coefficients[-1] == 0:
        coefficients.pop()
    if len(coefficients) <= 1:
        return []
    if len(coefficients) == 2:
        return [-coefficients[0]/coefficients[1] + 0.0]
    if len(coefficients) > 3:
        import numpy as np
        roots = np.polynomial.polynomial.polyroots(coefficients)
        return sorted(float(root.real) for root in roots if abs(root.imag) <= 1e-12*max(1.0, abs(root)))
    c, b, a = coefficients
    square = b*b - 4*a*c
    if square <= 0:
        return []
    q = -0.5*(b + math.copysign(math.sqrt(square), b))
    return sorted({q/a + 0.0, c/q + 0.0})


def leading_atoms(leading, following, centre=None, sheet=(1.0,)):
    """leading = A, following = B of P = A m^d + B m^{d-1} + ..., as coefficient lists in z.

    For d = 2 the physical root has 2Am + B = S with S(x) of the sign of sheet(x) (x - centre) off the support, `sheet` again a coefficient
    list; at a zero of A, S = -B for the root that grows, and S = B for the one that stays. Without a centre all candidates are returned.
    """
    slope = [index*item for index, item in enumerate(leading)][1:]
    found = []
    for root in real_roots(leading):
        derivative = _value(slope, root)
        mass = _value(following, root)/derivative if derivative else 0.0
        is_physical = centre is None or _value(sheet, root)*(root - centre)*_value(following, root) < 0
        if mass > 0 and is_physical:
            found.append((root, mass))
    return found
