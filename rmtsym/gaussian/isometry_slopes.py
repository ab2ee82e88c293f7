"""How an activation stretches: the law of phi'(x)^2 for a normal preactivation x, and the variance of x deep in a network.

in:   an activation (a Function), or the distribution of its slope {slope: probability}; variances of weights and biases
out:  {slope^2: probability}, exact for piecewise linear activations; else a SlopeLaw

[Poole, Lahiri, Raghu, Sohl-Dickstein & Ganguli, NIPS 2016]
"""
import itertools
import math

import numpy as np
import sympy as sp

from rmtsym.algebra import as_expression, exact
from rmtsym.errors import ParameterError
from rmtsym.gaussian.activation import read_activation
from rmtsym.gaussian.isometry_curved import slope_law
from rmtsym.gaussian.moments_by_quadrature import mean, roots_of
from rmtsym.gaussian.propagation_fixed import fixed_variance as settled_variance
from rmtsym.gaussian.propagation_moments import second_moment
from rmtsym.measures import Discrete

__all__ = ["fixed_variance", "given_slopes", "is_scale_free", "squared_slopes"]

_REACH = 8.5                            # of the line that x runs through
_SCAN = 2001                            # points at which turning points are looked for


def given_slopes(slopes):
    """{slope^2: probability} with SymPy expressions, from {slope: probability}. ParameterError unless the probabilities add up to 1."""
    if isinstance(slopes, Discrete):
        slopes = dict(slopes.atoms())
    squares = {}
    for slope, share in slopes.items():
        slope, share = (exact(as_expression(part, "isometry: slopes")) for part in (slope, share))
        if slope.free_symbols or not slope.is_real:
            raise ParameterError(f"isometry: slope {slope}, but slopes must be real numbers; their probabilities may be symbols")
        if share.is_negative:
            raise ParameterError(f"isometry: slope {slope} has probability {share}, but it must be at least 0")
        if share != 0:
            squares[slope**2] = squares.get(slope**2, sp.S.Zero) + share
    total = sp.simplify(sum(squares.values()))
    if not (total.is_number and abs(total - 1) <= 1e-9):
        raise ParameterError(f"isometry: the probabilities of the slopes add up to {total}, but must add up to 1")
    return squares


def is_scale_free(phi):
    """Whether phi' takes the same values for every variance: a piecewise linear phi with its only kink at 0."""
    breaks = phi.breaks()
    return breaks is not None and set(breaks) <= {sp.S.Zero} and all(piece.is_number for piece in _pieces(phi.derivative(), breaks))


def squared_slopes(phi, variance):
    """{slope^2: probability} of phi'(sqrt(variance) xi), SymPy numbers, if phi is piecewise linear; else a SlopeLaw."""
    slope = phi.derivative()
    breaks = phi.breaks()
    if breaks is not None:
        pieces = _pieces(slope, breaks)
        if all(piece.is_number for piece in pieces):
            scale = sp.sqrt(2*variance)
            levels = [sp.S.Zero, *((1 + sp.erf(place/scale))/2 for place in breaks), sp.S.One]
            squares = {}
            for piece, low, high in zip(pieces, levels[:-1], levels[1:], strict=True):
                squares[piece**2] = squares.get(piece**2, sp.S.Zero) + high - low
            return {square: sp.simplify(share) for square, share in squares.items()}
    return _curved(phi, slope, variance)


def _curved(phi, slope, variance):
    """The SlopeLaw, from the smooth pieces of slope(sqrt(variance) x)^2 between kinks and turning points."""
    scaled = slope.scaled(sp.sqrt(variance))
    mean(scaled, [lambda values, points: np.where(values == 0, 0.0, values*scaled(*points))], "isometry: slope")        # that it is finite
    x, pieces = scaled.symbols[0], []
    kinks = [root[0] for kink in scaled.kinks for root in roots_of(kink, x, 2*_REACH)]
    ends = [-math.inf, *sorted({float(kink) for kink in kinks}), math.inf]
    for low, high in itertools.pairwise(ends):
        start, stop = max(low, -_REACH), min(high, _REACH)
        if start >= stop:
            continue
        expression = scaled.piece(((start + stop)/2,))**2
        y, rise = (sp.lambdify(x, part, ["scipy", "numpy"]) for part in (expression, sp.diff(expression, x)))
        if x not in expression.free_symbols:
            pieces.append((low, high, lambda points, value=complex(expression): np.full(points.shape, value)))
            continue
        turns = [low, *_turning_points(rise, start, stop), high]
        pieces += [(left, right, y) for left, right in itertools.pairwise(turns)]
    return slope_law(f"slopes({phi}; variance={float(variance):g})", pieces)


def _turning_points(rise, start, stop):
    """Where the derivative changes its sign within (start, stop)."""
    from scipy.optimize import brentq
    inside = (stop - start)*1e-9
    line = np.linspace(start + inside, stop - inside, _SCAN)
    with np.errstate(all="ignore"):
        values = np.broadcast_to(rise(line), line.shape)
    sign = np.sign(np.where(np.abs(values) > 1e-14*np.abs(values).max(), values, 0.0))
    known = np.flatnonzero(sign)
    return [brentq(rise, line[i], line[j], xtol=1e-15) for i, j in itertools.pairwise(known) if sign[i] != sign[j]]


def _pieces(function, breaks):
    """The smooth pieces between the breaks."""
    ends = [breaks[0] - 2, *breaks, breaks[-1] + 2] if breaks else [sp.S(-1), sp.S.One]
    return [sp.simplify(function.piece(((low + high)/2,))) for low, high in itertools.pairwise(ends)]


def fixed_variance(phi, weight_variance, bias_variance):
    """The limit of q -> weight_variance E phi(sqrt(q) xi)^2 + bias_variance from q = 1: the variance of preactivations deep in the network.

    ParameterError where it grows without bound or shrinks to 0.
    """
    phi, arguments = read_activation(phi.expression, "isometry"), f"weight_variance = {weight_variance:g}, bias_variance = {bias_variance:g}"
    found = settled_variance(lambda q: weight_variance*second_moment(phi, q, "isometry") + bias_variance, "isometry", arguments)
    if found == 0:
        raise ParameterError(f"isometry: the variance of the preactivations tends to 0 for {arguments}; change them, or give variance=")
    return found
