"""Rectangular free convolution: the singular values of A + U B V^T, A and B p x n, U and V Haar, p/n -> c <= 1.

in:   the laws of A A^T and B B^T, as polynomials or moments
out:  the polynomial or the moments of (A + U B V^T)(A + U B V^T)^T; rectangular free cumulants

With M(x) = sum_{k >= 1} m_k x^k the moments of A A^T and T(M) = (1 + M)(1 + c M), the rectangular R-transform C solves C(x T(M(x))) = M(x), and
these add. In terms of s = -1 - z m = M(1/z) and w = T(s)/z = -(1 + c s) m that reads s = s_1 + s_2 at equal w. For c = 0 it is the free sum
of R-transforms C(w) = w R(w) for laws of squares; for c = 1 C(w^2) = w R(w) of the symmetrised singular values. C(w) = sigma^2 w for a
Gaussian matrix.

[Benaych-Georges, Probab. Theory Relat. Fields 144 (2009) 471]
"""
from fractions import Fraction

import sympy as sp

from rmtsym.algebra import Ring
from rmtsym.errors import ParameterError

__all__ = ["cumulants_to_moments", "moments_to_cumulants", "sum_moments", "sum_polynomial"]


def sum_polynomial(first, second, z, m, parameters, c):
    """(ring, polynomial) with the rectangular free sum among its roots: the resultant in s_1 of Q_1(s_1, w) and Q_2(s - s_1, w)."""
    y, w = sp.Dummy("y"), -(1 - c - c*z*m)*m
    ring = Ring([y, m, z, *parameters])
    numerators = [ring.primitive_part(ring.read(_at(polynomial, s, w, z, m, c))[0], [y]) for polynomial, s in ((first, y), (second, -1 - z*m - y))]
    return ring, ring.resultant(*numerators, y)


def _at(polynomial, s, w, z, m, c):
    """P(z, m) at the point with these s and w: z = (1 + s)(1 + c s)/w, m = -w/(1 + c s)."""
    return polynomial.subs({z: (1 + s)*(1 + c*s)/w, m: -w/(1 + c*s)}, simultaneous=True)


def moments_to_cumulants(moments, c):
    """[c_1, ..., c_k], C(w) = sum c_j w^j, of the moments [m_1, ..., m_k] of A A^T; any numbers or expressions."""
    return _solve(list(moments), c, moments_given=True)


def cumulants_to_moments(cumulants, c):
    """[m_1, ..., m_k] of the rectangular cumulants [c_1, ..., c_k]."""
    return _solve(list(cumulants), c, moments_given=False)


def _solve(given, c, moments_given):
    """m_n = sum_{j=1}^n c_j [x^(n-j)] T(M)^j: triangular with ones on the diagonal."""
    if not 0 < c <= 1:
        raise ParameterError(f"rectangular: c = {c}, but c = p/n must lie in (0, 1]")
    moments, cumulants = [], []
    for n, value in enumerate(given, 1):
        series = [1]                                                    # T(M) up to x^(n-1)
        for k in range(1, n):
            series.append((1 + c)*moments[k - 1] + c*sum(moments[i - 1]*moments[k - i - 1] for i in range(1, k)))
        power, rest = [1] + [0]*(n - 1), 0*value
        for j in range(1, n):
            power = [sum(power[i]*series[k - i] for i in range(k + 1)) for k in range(n)]
            rest = rest + cumulants[j - 1]*power[n - j]
        found = value - rest if moments_given else value + rest
        moments.append(value if moments_given else found)
        cumulants.append(found if moments_given else value)
    return cumulants if moments_given else moments


def sum_moments(first, second, c):
    """[m_0, ..., m_k] of the rectangular free sum of two laws with moments [m_0, ..., m_k]."""
    c = Fraction(int(c.p), int(c.q))
    both = zip(moments_to_cumulants(first[1:], c), moments_to_cumulants(second[1:], c), strict=True)
    return [Fraction(1), *cumulants_to_moments([one + other for one, other in both], c)]
