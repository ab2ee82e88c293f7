"""Fixed points of the variance and correlation maps, and weight variances on the edge of chaos.

in:   the maps as functions of a float; an Activation and a bias variance
out:  floats, or SymPy numbers where they are known exactly
"""
import itertools
import math

import numpy as np
import sympy as sp

from rmtsym.errors import ParameterError
from rmtsym.gaussian.propagation_moments import second_moment, second_moment_rate, slope_moment, slopes_at_zero

__all__ = ["fixed_correlation", "fixed_variance", "on_the_edge", "rays", "short"]

_SMALLEST, _LARGEST = 1e-14, 1e12           # of variances
_RATIO = 1.25                               # between variances that are tried
_SETTLED = 1e-13                            # relative
_LONGEST = 60                               # letters of an exact number that is kept


def rays(phi):
    """(1, l, r) for phi(t) = l t (t < 0), r t (t > 0); (0, l, r) for phi = l (t < 0), r (t > 0); None for others. l, r : SymPy expressions."""
    phi = phi.resolved
    pieces, t = phi.pieces, phi.symbol
    if len(pieces) > 2 or (len(pieces) == 2 and pieces[0][1] != 0):
        return None
    left, right = pieces[0][2], pieces[-1][2]
    if not (left.has(t) or right.has(t)):
        return 0, left, right
    slopes = [sp.simplify(piece.diff(t)) for piece in (left, right)]
    is_linear = all(not slope.has(t) and sp.simplify(piece - slope*t) == 0 for slope, piece in zip(slopes, (left, right), strict=True))
    return (1, *slopes) if is_linear else None


def short(value):
    """The value, as a float where it is an exact number too long to read."""
    return float(value) if isinstance(value, sp.Basic) and value.is_number and len(str(value)) > _LONGEST else value


def fixed_variance(step, label, arguments):
    """Where q -> step(q) leads to from q = 1: the next fixed point in the direction of the first step.

    It attracts: step(q) = w E phi(sqrt(q) xi)^2 + b has q step'(q) = w E[phi^2 (xi^2 - 1)]/2 >= -step(q)/2, a slope of at least -1/2 at a fixed
    point, and of at most 1 at the next one.
    """
    from scipy.optimize import brentq
    first = step(1.0)
    if abs(first - 1) <= _SETTLED:
        return 1.0
    is_growing, low = first > 1, 1.0
    while True:
        high = low*_RATIO if is_growing else low/_RATIO
        following = _next(step, high) if is_growing else step(high)
        if high > _LARGEST or following == math.inf:
            raise ParameterError(f"{label}: the variance of the preactivations tends to infinity for {arguments}; choose a smaller weight_variance")
        if high < _SMALLEST:
            return 0.0
        if following != high and (following > high) == is_growing:
            low = high
            continue
        return brentq(lambda q: step(q) - q, min(low, high), max(low, high), xtol=1e-15*high, rtol=4*np.finfo(float).eps)


def _next(step, q):
    """step(q), inf where the moment is infinite."""
    try:
        return step(q)
    except ParameterError:
        return math.inf


def fixed_correlation(step):
    """The fixed point below 1 of a correlation map with slope above 1 at c = 1.

    On [0, 1] the map is a power series with non-negative coefficients: convex, so there is exactly one.
    """
    from scipy.optimize import brentq
    if abs(step(0.0)) <= 1e-15:
        return 0.0
    gap = 2.0**-6
    while step(1 - gap) >= 1 - gap:
        gap /= 2
        if gap < 1e-13:
            return 1.0
    return brentq(lambda c: step(c) - c, 0.0, 1 - gap, xtol=1e-16, rtol=4*np.finfo(float).eps)


def on_the_edge(phi, bias):
    """The smallest weight variance with chi = 1 at the variance that the layers settle at; see `edge_of_chaos`."""
    if phi.jumps:
        raise ParameterError(f"edge_of_chaos: phi = {phi.name} jumps, so chi is infinite for every weight variance")
    kind = rays(phi)
    if kind is not None:
        return _of_rays(phi, kind, bias)
    if bias.free_symbols or phi.resolved.parameters:
        raise ParameterError(f"edge_of_chaos: phi = {phi.name}, bias_variance = {bias}: symbols go with piecewise linear activations, give numbers")
    phi = phi.resolved
    positive, left = _positive(phi, float(bias))
    found = [*_at_zero(phi, bias), *positive]
    if not found:
        raise ParameterError(f"edge_of_chaos: phi = {phi.name}, bias_variance = {bias}: no weight variance has chi = 1 at a variance that layers "
                             "settle at from q = 1" + (f"; {left[0]:.6g} has it at {left[1]:.6g}, which they leave" if left else ""))
    return min(found)


def _of_rays(phi, kind, bias):
    _, left, right = kind
    if left == right == 0 or kind[0] == 0:
        raise ParameterError(f"edge_of_chaos: phi = {phi.name} is constant, so chi = 0")
    if bias != 0:
        raise ParameterError(f"edge_of_chaos: phi = {phi.name}, bias_variance = {bias}: with chi = 1 each layer adds the bias and the variance grows "
                             "without bound; bias_variance = 0 is wanted")
    return sp.simplify(2/(left**2 + right**2))


def _at_zero(phi, bias):
    """[weight variance] with which the variance tends to 0 and chi to 1 there; exact."""
    if bias != 0 or float(phi(np.zeros(1))[0]) != 0:
        return []
    left, right = slopes_at_zero(phi)
    if left == right == 0:
        return []
    weight = sp.simplify(2/(left**2 + right**2))
    steps = [(q, float(weight)*second_moment(phi, q)) for q in np.geomspace(1e-3, 1, 31)]
    return [weight] if all(following <= q*(1 + 1e-12) for q, following in steps) and steps[-1][1] < 1 else []


def _positive(phi, bias):
    """([weight variances with chi = 1 at the positive variance that layers settle at], (another, the variance that they do not settle at) or None).

    w = 1/E phi'^2, and q = w E phi^2 + b is solved for q.
    """
    from scipy.optimize import brentq

    def excess(q):
        return q - second_moment(phi, q)/slope_moment(phi, q) - bias
    found, left, grid, values = [], None, np.geomspace(1e-6, 1e6, 121), []
    for q in grid:
        try:
            values.append(excess(q))
        except (ParameterError, ZeroDivisionError):
            values.append(math.nan)             # infinite moments, or no slope at all
    for (low, below), (high, above) in itertools.pairwise(zip(grid, values, strict=True)):
        if not below*above <= 0 or abs(below) <= 1e-12*low and abs(above) <= 1e-12*high:
            continue
        q = brentq(excess, low, high, xtol=1e-15*low, rtol=4*np.finfo(float).eps)
        weight = 1/slope_moment(phi, q)
        if _is_reached(phi, weight, bias, q):
            found.append(weight)
        else:
            left = weight, q
    return found, left


def _is_reached(phi, weight, bias, q):
    """Whether layers settle at the variance q, from 1."""
    if weight*second_moment_rate(phi, q) >= 1:
        return False
    try:
        reached = fixed_variance(lambda q: weight*second_moment(phi, q) + bias, "", "")
    except ParameterError:
        return False
    return abs(reached - q) <= 1e-8*q
