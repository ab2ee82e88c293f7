"""Polynomials P(z, m) of combined laws, by resultants and substitutions, and the certificate that picks the factor which is the law.

in:   polynomials of laws, admissible points of their parameters, exact moments
out:  the irreducible polynomial of the combined law

A resultant has the combined law among its roots, and other things. Of its irreducible factors one vanishes at the true m, whose moments are
known by other means (free cumulants add, S-transforms multiply): the factor is proved once all others have been seen to have other moments, at
rational parameters, in rational arithmetic. Besides, its physical root must solve the subordination equations at points of the upper half-plane.

    free sum       z_1 + z_2 = z - 1/m,      m_1(z_1) = m_2(z_2) = m
    free product   z_1 z_2 = z (1 + s)/s,    s = -1 - z m,  z_j m_j(z_j) = z m

[Rao & Edelman, Found. Comput. Math. 8 (2008) 649]
[Belinschi & Bercovici, J. Anal. Math. 101 (2007) 357]
"""
import itertools
from fractions import Fraction

import numpy as np
import sympy as sp

from rmtsym.algebra import Ring
from rmtsym.errors import RmtsymError
from rmtsym.law.elimination import canonical_sign, reaches_infinity
from rmtsym.law.physical import physical_column
from rmtsym.law.transforms import cumulants_to_moments, moments_to_cumulants
from rmtsym.runtime.series import moments_from_terms

__all__ = ["exact_moments", "free_product_moments", "free_sum_moments", "is_subordinate", "physical_factor", "product_polynomial",
           "square_polynomial", "sum_polynomial"]

_ORDERS = (8, 16, 32)                   # moments that are compared, until one factor is left


# ---- eliminations

def sum_polynomial(first, second, z, m, parameters):
    """(ring, polynomial) with the free sum among its roots: the resultant of P_1(y, m) and P_2(z - 1/m - y, m) in y."""
    y = sp.Dummy("y")
    return _eliminated(first.subs(z, y), second.subs(z, z - 1/m - y), y, z, m, parameters)


def product_polynomial(first, second, z, m, parameters):
    """(ring, polynomial) with the free product among its roots: z_1 = y and z_2 = z (1 + s)/(s y), s = -1 - z m, m_j = z m/z_j."""
    y = sp.Dummy("y")
    other = z*z*m/((1 + z*m)*y)
    return _eliminated(first.subs({z: y, m: z*m/y}, simultaneous=True), second.subs({z: other, m: z*m/other}, simultaneous=True), y, z, m, parameters)


def square_polynomial(polynomial, z, m, parameters):
    """(ring, polynomial) for the law of A^2: (m(w) - m(-w))/(2 w) at w = sqrt(z)."""
    y, w = sp.Dummy("y"), sp.Dummy("w")
    right, left = ({z: w, m: y}, {z: -w, m: y - 2*w*m})                 # at w and at -w
    ring, both = _eliminated(polynomial.subs(right, simultaneous=True), polynomial.subs(left, simultaneous=True), y, w, m, parameters)
    return _eliminated(ring.write(both), w**2 - z, w, z, m, parameters)


def _eliminated(first, second, y, z, m, parameters):
    ring = Ring([y, m, z, *parameters])
    numerators = [ring.primitive_part(ring.read(expression)[0], [y]) for expression in (first, second)]
    return ring, ring.resultant(*numerators, y)


# ---- the certificate

def physical_factor(ring, polynomial, z, m, parameters, points, expected):
    """The irreducible factor that has the moments expected(point, k) = [m_0, ..., m_k] at every point, in SymPy's form.

    Raises RmtsymError unless exactly one is left.
    """
    left = [ring.write(factor) for factor, _ in ring.factors(polynomial)[1] if ring.degree(factor, m)]
    left = [factor for factor in left if reaches_infinity(factor, z, m, parameters)]
    for order in _ORDERS:
        wanted = [expected(point, order) for point in points]
        left = [factor for factor in left
                if all(_moments(factor, z, m, point, order) in (None, those) for point, those in zip(points, wanted, strict=True))]
        if len(left) < 2:
            break
    if len(left) != 1:
        raise RmtsymError(f"{len(left)} factors of {ring.write(polynomial)} have the first {_ORDERS[-1]} moments of the law, but one should")
    return canonical_sign(left[0], z, m)


def _moments(polynomial, z, m, point, order):
    """[m_0, ..., m_order] at a point, or None if the root at infinity is multiple: then they do not follow from the polynomial."""
    terms = [(Fraction(int(a.p), int(a.q)), i, j) for (i, j), a in sp.Poly(polynomial.subs(point), z, m).terms()]
    return moments_from_terms(terms, order)


def exact_moments(law, point, order):
    """[m_0, ..., m_order] of a symbolic law at rational parameters, as Fractions."""
    found = None if law.polynomial is None else _moments(law.polynomial, law.z, law.m, point, order)
    if found is None:
        found = [sp.S.One, *(sp.sympify(moment).subs(point) for moment in law.moments(order))]
        found = [Fraction(int(moment.p), int(moment.q)) for moment in found]
    return found


def free_sum_moments(first, second):
    """[m_0, ..., m_k] of the free sum of two laws with moments [m_0, ..., m_k]: free cumulants add."""
    both = zip(moments_to_cumulants(first[1:]), moments_to_cumulants(second[1:]), strict=True)
    return [Fraction(1), *cumulants_to_moments([one + other for one, other in both])]


def free_product_moments(first, second):
    """The same for the free product of two laws with means other than 0: S-transforms multiply.

    With psi(x) = sum m_k x^k and its inverse chi, S(s) = chi(s) (1 + s)/s.
    """
    one, other = _inverse(first[1:]), _inverse(second[1:])              # chi_j(s)/s
    both = [sum(one[i]*other[k - i] for i in range(k + 1)) for k in range(len(one))]
    return [Fraction(1), *_inverse([a + b for a, b in zip(both, [0, *both], strict=False)])]


def _inverse(series):
    """[b_1, ..., b_k] of the inverse of sum_{j=1}^k a_j x^j, a_1 not 0: b_n = [x^(n-1)] (sum a_j x^(j-1))^-n / n, by Lagrange."""
    found = []
    for n in range(1, len(series) + 1):
        power = [1/series[0]**n]
        for k in range(1, n):                                           # Miller's recurrence for the power -n
            power.append(sum((i - k - i*n)*series[i]*power[k - i] for i in range(1, k + 1))/(k*series[0]))
        found.append(power[-1]/n)
    return found


def is_subordinate(result, parts, z, m, point, product=False):
    """Whether the physical root of `result` solves the subordination equations of the laws `parts` at two points of the upper half-plane.

    result, parts : polynomials in z and m; point : {parameter: rational}
    """
    _, mean, second = map(float, _moments(result, z, m, point, 2) or (1, 0, 1))
    spread = max(second - mean**2, 1e-6*second)**0.5
    for x, height in ((mean + 0.3*spread, 0.5*spread), (mean - 0.4*spread, 0.1*spread)):
        at, (value,) = complex(x, height), physical_column(result, z, m, point, x, [height])
        places = [_preimages(part, z, m, point, at, value, product) for part in parts]
        wanted = at*at*value/(1 + at*value) if product else at - 1/value
        together = [np.prod(pair) if product else sum(pair) for pair in itertools.product(*places)]
        if not any(abs(found - wanted) < 1e-6*abs(wanted) for found in together):
            return False
    return True


def _preimages(part, z, m, point, at, value, product):
    """The z_1 of the upper half-plane with m_1(z_1) = m, or z_1 m_1(z_1) = z m for a product, m_1 the physical root."""
    level, number = sp.Dummy("level"), complex(at*value if product else value)
    numerator = sp.numer(sp.together(part.subs(point).subs(m, level/z if product else level)))
    coefficients = [complex(sp.lambdify(level, a, "numpy")(number)) for a in sp.Poly(numerator, z).all_coeffs()]
    found = []
    for root in np.roots(coefficients):
        if root.imag > 0:
            wanted, (physical,) = number/root if product else number, physical_column(part, z, m, point, root.real, [root.imag])
            found += [root] if abs(physical - wanted) < 1e-7*abs(wanted) else []
    return found
