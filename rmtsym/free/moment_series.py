"""Moments of convolutions and powers, from those of the laws.

in:   lists [m_1, ..., m_k] of Fractions or floats, inf where a moment is infinite
out:  [1, m_1, ..., m_k] of the result

Sums add free cumulants. Products multiply S(s) = chi(s) (1 + s)/s, chi the inverse of psi(w) = sum m_j w^j.
"""
import math
from fractions import Fraction

from rmtsym.free.cumulant_conversions import cumulants, moments

__all__ = ["combined_moments"]


def combined_moments(operation, given, exponent):
    """[1, m_1, ..., m_k]; inf from the first infinite moment on."""
    k = len(given[0])
    finite = min((row.index(math.inf) for row in given if math.inf in row), default=k)
    rows = [[value if isinstance(value, (int, Fraction)) else Fraction(value) for value in row[:finite]] for row in given]
    exponent = None if exponent is None else Fraction(exponent)
    if operation.startswith("boxplus"):
        each = [cumulants(row) for row in rows]
        total = [exponent*value for value in each[0]] if exponent is not None else [sum(values) for values in zip(*each, strict=True)]
        found = moments(total)
    else:
        found = _multiplied(rows, exponent) if finite else []
    return [1, *found, *[math.inf]*(k - finite)]


def _multiplied(rows, exponent):
    """Moments of the product (the power)."""
    k = len(rows[0])
    series = [_s_series(row) for row in rows]
    product = series[0] if exponent is not None else _product(series[0], series[1], k)
    if exponent is not None:
        product = _power(product, exponent, k)
    # psi is the inverse of chi = s S/(1 + s)
    chi = _product(product, [Fraction((-1)**j) for j in range(k)], k)
    return _reverted(chi, k)


def _s_series(row):
    """[S_0, ..., S_(k-1)] from the moments."""
    k = len(row)
    chi = _reverted(row, k)
    return [chi[j] + (chi[j - 1] if j else 0) for j in range(k)]


def _reverted(coefficients, k):
    """[b_1, ..., b_k] with a(b(x)) = x for a(x) = sum a_j x^j, by Lagrange: b_n = [x^(n-1)] (x/a)^n/n."""
    ratio = _power(coefficients, Fraction(-1), k)
    found, power = [], [Fraction(1)] + [Fraction(0)]*(k - 1)
    for n in range(1, k + 1):
        power = _product(power, ratio, k)
        found.append(power[n - 1]/n)
    return found


def _product(a, b, k):
    return [sum((a[i]*b[n - i] for i in range(n + 1)), Fraction(0)) for n in range(k)]


def _power(a, t, k):
    """(a_0 + a_1 x + ...)^t by Miller's recurrence; a_0^t rounded once where it is not rational."""
    first = a[0]**t.numerator if t.denominator == 1 else Fraction(float(a[0])**float(t))
    found = [first]
    for n in range(1, k):
        found.append(sum(((t*j - (n - j))*a[j]*found[n - j] for j in range(1, n + 1)), Fraction(0))/(n*a[0]))
    return found
