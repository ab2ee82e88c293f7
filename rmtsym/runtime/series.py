"""Moments and free cumulants of a law, exactly.

in:   the polynomial P(z, m) = sum a z^i m^j as terms (a, i, j), or moments, or free cumulants
out:  lists of Fractions: moments m_0, m_1, ..., or free cumulants k_1, k_2, ...

With u = 1/z and m = -u M(u), M = 1 + m_1 u + m_2 u^2 + ..., the equation P = 0 becomes sum_e u^e q_e(M) = 0. Order by order the
new coefficient m_k enters only through q_0'(1) m_k, so one division gives it. Floating-point parameters are binary fractions:
in rational arithmetic nothing is lost, and each answer is rounded once, at the end.

Moments and free cumulants determine each other by Lagrange inversion of M and C = 1 + k_1 u + k_2 u^2 + ...:

    k_n = -[u^n] M^{1-n} / (n - 1)  (n >= 2),      m_n = [u^n] C^{n+1} / (n + 1).

[Nica & Speicher, Lectures on the Combinatorics of Free Probability (2006), Lecture 16]
"""
import math
from fractions import Fraction

__all__ = ["cumulant_from_moments", "moment_from_cumulants", "moments_from_terms", "nearest_float", "negative_hankel"]


def moments_from_terms(terms, order):
    """[m_0, ..., m_order] of the law whose Stieltjes transform solves sum a z^i m^j = 0, as Fractions.

    terms : list of (a, i, j); a a number (int, float, Fraction), i and j integers >= 0
    Returns None where the equation does not single out the branch m ~ -1/z at infinity: q_0(1) is not 0, or q_0'(1) is 0.
    """
    shift = max(i - j for a, i, j in terms if a != 0)
    signed = [(_exact(a)*(-1)**j, j - i + shift, j) for a, i, j in terms if a != 0]
    if sum(a for a, e, _ in signed if e == 0) != 0:
        return None
    slope = sum(a*j for a, e, j in signed if e == 0)
    if slope == 0:
        return None
    degree = max(j for _, _, j in signed)
    # powers[j][k] = [u^k] M^j
    powers = [[Fraction(1)] for _ in range(degree + 1)]
    for k in range(1, order + 1):
        powers[0].append(Fraction(0))
        for j in range(1, degree + 1):
            # m_k itself is left out of every power here, and enters below as j m_k (because m_0 = 1)
            rest = sum((powers[1][i]*powers[j - 1][k - i] for i in range(1, k)), Fraction(0)) if j > 1 else Fraction(0)
            powers[j].append(rest + (powers[j - 1][k] if j > 1 else 0))
        residual = sum((a*powers[j][k - e] for a, e, j in signed if e <= k), Fraction(0))
        moment = -residual/slope
        for j in range(1, degree + 1):
            powers[j][k] += j*moment
    return powers[1] if degree else None


def negative_hankel(moments):
    """The smallest k such that no measure has the moments [m_0, ..., m_2k] (Fractions), or None if the numbers allow one.

    Hamburger's condition: the Hankel matrices (m_{i+j}), 0 <= i, j <= k, are positive semidefinite. A zero pivot ends the test: then the
    measure has k atoms.
    """
    size = (len(moments) + 1)//2
    rows = [[moments[i + j] for j in range(size)] for i in range(size)]
    for k in range(size):
        pivot = rows[k][k]
        if pivot < 0:
            return k
        if pivot == 0:
            return k if any(rows[k][j] != 0 for j in range(k, size)) else None
        for i in range(k + 1, size):
            factor = rows[i][k]/pivot
            for j in range(k, size):
                rows[i][j] -= factor*rows[k][j]
    return None


def cumulant_from_moments(moments, n):
    """The free cumulant k_n, n >= 1, from [m_0 = 1, m_1, ..., m_n] (Fractions or numbers)."""
    if n == 1:
        return _exact(moments[1])
    return -_power_coefficient(moments, 1 - n, n)/(n - 1)


def moment_from_cumulants(cumulants, n):
    """The moment m_n, n >= 0, from [k_1, ..., k_n] (Fractions or numbers)."""
    return _power_coefficient([1, *cumulants], n + 1, n)/(n + 1)


def nearest_float(value):
    """The float nearest to a Fraction; +-inf where it overflows."""
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _exact(value):
    return value if isinstance(value, Fraction) else Fraction(value)


def _power_coefficient(series, exponent, n):
    """[u^n] of (series)^exponent, series[0] = 1, by the recurrence of J. C. P. Miller (O(n^2), any integer exponent)."""
    a = [_exact(value) for value in series[: n + 1]]
    b = [Fraction(1)]
    for k in range(1, n + 1):
        b.append(sum(((i*exponent - (k - i))*a[i]*b[k - i] for i in range(1, k + 1)), Fraction(0))/k)
    return b[n]
