"""The dual of an activation, expanded in the covariance about a point (Q, C, Q).

in:   an Activation, variance Q, covariance C (SymPy), how many derivatives
out:  f, df/dq12, d2f/dq12^2, ... there, and E phi(u)^2, E phi'(u)^2: exact where possible, else Floats

At C = 0 the derivatives are k! a_k^2/Q^k, a_k the Hermite coefficients of phi(sqrt(Q) xi). Elsewhere: derivatives of the closed form of the dual, or,
for numbers, of its Mehler series sum_k a_k^2 (q12/Q)^k.
"""
import math
from functools import lru_cache

import numpy as np
import sympy as sp

from rmtsym.errors import LimitError
from rmtsym.functions import BivariateNormal, HalfLineExponential, OrthantExponential
from rmtsym.gaussian.hermite import hermite
from rmtsym.gaussian.propagation_moments import coefficients, second_moment, slope_moment

__all__ = ["expansion", "moments", "short"]

_LONGEST = 50               # operations of an exact number that is kept
_TERMS, _ERROR = 3000, 1e-11
_NOTHING = 1e-28            # squares of coefficients below this part of the whole are rounding


def expansion(phi, Q, C, count):
    """[f, f', f'', ...], `count` of them, f^(k) the k-th derivative of the dual in q12 at (Q, C, Q)."""
    phi = phi.resolved
    if C == 0 and not Q.has(sp.Float):
        scaled = phi.scaled(sp.sqrt(Q))
        squares = [sp.sympify(hermite(scaled, k))**2 for k in range(count)]
        return [sp.factorial(k)*(sp.S.Zero if square.is_Float and square < _NOTHING else square)/Q**k for k, square in enumerate(squares)]
    is_number = not (Q.free_symbols | C.free_symbols | set(phi.parameters))
    is_float = is_number and (Q.has(sp.Float) or C.has(sp.Float) or not _is_short(phi))
    if is_float:
        found = _mehler(phi, float(Q), float(C), count)
        if found is not None:
            return found
    closed = _closed(phi)
    if closed is None:
        raise LimitError(f"linear_equivalent: the dual of phi = {phi.name} has no closed form; " + (
            f"at correlation {float(C/Q):.3f} its series is too long, deep in the network" if is_number else "give numbers for all symbols"))
    return _derivatives(closed, Q, C, count, is_float)


def moments(phi, Q):
    """(E phi(u)^2, E phi'(u)^2), u ~ N(0, Q); oo for the second where phi jumps."""
    phi = phi.resolved
    if Q.has(sp.Float) and not Q.free_symbols:
        slope = slope_moment(phi, float(Q))
        return sp.Float(second_moment(phi, float(Q))), sp.Float(slope) if math.isfinite(slope) else sp.oo
    scaled = phi.scaled(sp.sqrt(Q))
    return scaled.nu, sp.oo if phi.jumps else scaled.nu_derivative/Q


def short(value):
    """The value, factorised where that is shorter; as a Float where it holds one, or is too long for reading."""
    is_number = not value.free_symbols
    if not value.has(sp.Float) and value.count_ops() <= (_LONGEST*6 if is_number else math.inf):
        value = min((value, sp.factor(value)), key=sp.count_ops)        # simplify takes ten times as long
    if is_number and (value.has(sp.Float) or value.count_ops() > _LONGEST):
        return sp.Float(sp.N(value, 20), 17)
    return value


@lru_cache(maxsize=64)
def _closed(phi):
    """The Dual of phi, or None where it has no closed form."""
    from rmtsym.gaussian.dual import dual
    found = dual(phi)
    return found if found.is_closed else None


def _is_short(phi):
    """Whether the dual consists of algebraic functions and arcsines, so that exact numbers are worth their length."""
    if any(low not in (0, -sp.oo) for low, _, _ in phi.pieces):
        return False
    closed = _closed(phi)
    return closed is not None and not closed.expression.has(BivariateNormal, HalfLineExponential, OrthantExponential)


def _derivatives(closed, Q, C, count, is_float):
    """The closed forms at the point. They hold no limits: inside, |C| < Q, nothing is singular."""
    variables = closed.variables
    at, found = dict(zip(variables, (Q, C, Q), strict=True)), []
    for k in range(count):
        form = closed.expression if k == 0 else closed.derivative_expression.diff(variables[1], k - 1)
        value = form.subs(at, simultaneous=True)
        found.append(sp.Float(sp.N(value, 25), 17) if is_float else value.doit())
    return found


def _mehler(phi, Q, C, count):
    """The derivatives of sum_k a_k^2 (C/Q)^k; None where too many terms count."""
    rho, terms = C/Q, 64
    while terms < _TERMS and math.perm(terms, count - 1)*abs(rho)**(terms - count + 1) > 1e-17:
        terms *= 2
    squares, total = coefficients(phi, Q, terms)**2, second_moment(phi, Q)
    squares[squares < _NOTHING*total] = 0                       # an odd phi has no even ones
    tail = max(total - squares.sum(), 0.0)
    orders = np.arange(terms)
    found = []
    for k in range(count):
        weights = np.prod([np.maximum(orders - j, 0.0) for j in range(k)], axis=0) if k else np.ones(terms)
        powers = np.where(orders >= k, float(abs(rho))**np.maximum(orders - k, 0), 0)
        signs = np.where((orders - k) % 2 == 1, np.sign(rho), 1.0)
        value = float((squares*weights*powers*signs).sum())
        # beyond the last term k(k - 1)... |rho|^k falls
        left_out = tail*math.perm(terms, k)*abs(rho)**(terms - k)
        if left_out > _ERROR*max(float((squares*weights*powers).sum()), 1e-300) and left_out > 1e-15*total:
            return None
        found.append(sp.Float(value/Q**k) if value else sp.S.Zero)
    return found
