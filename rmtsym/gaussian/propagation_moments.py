"""Gaussian moments of an activation at a variance q: what its values, slopes and Hermite coefficients are for preactivations of N(0, q).

in:   an Activation without free parameters, q >= 0
out:  floats: E phi(x)^2, E phi'(x)^2, their derivatives in q, the coefficients a_k(q) of phi(sqrt(q) xi); slopes at 0

Gauss-Legendre panels that end at the kinks and shrink towards them and towards 0, so that kinks, plateaus and steep functions are seen at
every q. The error is the change from a rule with fewer nodes.
"""
import math
from functools import lru_cache

import numpy as np

from rmtsym.errors import ParameterError

__all__ = ["breaks_of", "coefficients", "graded_rule", "second_moment", "second_moment_rate", "slope_moment", "slopes_at_zero"]

_REACH, _GRADES = 38, 60
_ACCEPTED = 1e-9


def second_moment(phi, q, label="propagation"):
    """E phi(x)^2, x ~ N(0, q). ParameterError where it is infinite."""
    return _mean(phi, q, lambda values, xi: values**2, label)


def slope_moment(phi, q, label="propagation"):
    """E phi'(x)^2, x ~ N(0, q); inf for a phi with jumps. At q = 0 its limit."""
    if phi.jumps:
        return math.inf
    if q == 0:
        left, right = map(float, slopes_at_zero(phi))
        return (left**2 + right**2)/2
    return _mean(_slope(phi), q, lambda values, xi: values**2, label)


def second_moment_rate(phi, q, label="propagation"):
    """d/dq E phi(x)^2, x ~ N(0, q); at q = 0 the limit, for phi(0) = 0."""
    if q == 0:
        return slope_moment(phi, 0, label) if not phi.jumps else math.inf
    # E[g(x)(xi^2 - 1)]/(2 q) loses digits where g(0) != 0 and q is small; g - g(0) has the same derivative.
    middle = float(phi(np.array([0.0]))[0])**2
    return _mean(phi, q, lambda values, xi: (values**2 - middle)*(xi**2 - 1), label)/(2*q)


def slopes_at_zero(phi):
    """(phi'(0-), phi'(0+)), SymPy numbers. ParameterError if one of them is infinite."""
    t = phi.symbol
    below = next(piece for low, high, piece in phi.pieces if low < 0 <= high)
    above = next(piece for low, high, piece in phi.pieces if low <= 0 < high)
    slopes = below.diff(t).limit(t, 0, "-"), above.diff(t).limit(t, 0, "+")
    if not all(slope.is_finite for slope in slopes):
        raise ParameterError(f"propagation: phi = {phi.name} has an infinite slope at 0, where the variance of the preactivations tends to")
    return slopes


def coefficients(phi, q, count, label="propagation"):
    """a_0(q), ..., a_{count-1}(q): a_k = E[phi(sqrt(q) xi) He_k(xi)]/sqrt(k!), an array."""
    xi, weights = _rule(breaks_of(phi), q, 20)
    values = _values(phi, q, xi, label)*weights
    found, before, now = np.empty(count), np.zeros_like(xi), np.ones_like(xi)
    for k in range(count):
        found[k] = values@now
        before, now = now, (xi*now - math.sqrt(k)*before)/math.sqrt(k + 1)
    return found


def _mean(phi, q, statistic, label):
    if q == 0:
        return float(statistic(phi(np.zeros(1)), np.zeros(1))[0])
    coarse, fine, size = 0.0, 0.0, 0.0
    for nodes in (16, 20):
        xi, weights = _rule(breaks_of(phi), q, nodes)
        with np.errstate(all="ignore"):
            terms = statistic(_values(phi, q, xi, label), xi)*weights
        coarse, fine, size = fine, float(terms.sum()), float(np.abs(terms).sum())
    if not (math.isfinite(size) and np.abs(terms[np.abs(xi) > _REACH - 2]).sum() <= max(1e-12*size, 1e-250)):
        raise ParameterError(f"{label}: E phi(x)^2 of phi = {phi.name} is not finite for x ~ N(0, {q:.6g})")
    if not abs(fine - coarse) <= max(_ACCEPTED*size, 1e-250):
        raise ParameterError(f"{label}: phi = {phi.name}: its moment at the variance {q:.6g} is off by {abs(fine - coarse)/size:.1g} of its size; "
                             "the kinks of phi must be visible: sp.Abs, sp.Max, sp.sign, sp.Piecewise")
    return fine


def _values(phi, q, xi, label):
    with np.errstate(all="ignore"):
        values = phi(math.sqrt(q)*xi)
    if np.isnan(values).any():
        raise ParameterError(f"{label}: phi = {phi.name} has no value at {math.sqrt(q)*xi[np.isnan(values)][0]:.6g}")
    return values


@lru_cache(maxsize=64)
def _slope(phi):
    return phi.derivative()[0]


@lru_cache(maxsize=64)
def breaks_of(phi):
    """The kinks, and 0, where steep functions turn."""
    return tuple(sorted({0.0, *(float(high) for _, high, _ in phi.pieces[:-1])}))


@lru_cache(maxsize=8)
def _legendre(count):
    return np.polynomial.legendre.leggauss(count)


def graded_rule(breaks, scale, spread, count, panels, grades):
    """Gauss-Legendre, `panels` panels a scale, that end at the breaks and halve towards them `grades` times: points, weights on (-spread, spread)."""
    shrinking = scale*0.5**np.arange(grades)
    shifts = np.concatenate([-shrinking, [0.0], shrinking])
    ends = np.concatenate([np.linspace(-spread, spread, math.ceil(2*panels*spread/scale) + 1), *(place + shifts for place in breaks)])
    ends = np.unique(ends[np.abs(ends) <= spread])
    node, weight = _legendre(count)
    half = np.diff(ends)/2
    return (((ends[1:] + ends[:-1])/2)[:, None] + half[:, None]*node).ravel(), (half[:, None]*weight).ravel()


@lru_cache(maxsize=32)
def _rule(breaks, q, count):
    """(points xi, weights with the normal density)."""
    xi, weights = graded_rule([place/math.sqrt(q) for place in breaks], 1.0, _REACH, count, 2, _GRADES)
    return xi, weights*np.exp(-xi**2/2)/math.sqrt(2*math.pi)
