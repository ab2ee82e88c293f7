"""The layers of a random network as its spectra see them.

in:   activations, variances of weights and biases, widths, the mean square of the data
out:  Layer: gamma = n/d, its types of rows, the level of the diagonal

Layer l has preactivations of variance q = w nu + v, of which the part C = w c + v is common to all samples: c is the square of the mean output
below, v the variance of the biases. So a row (a neuron) has a type g ~ N(0, 1), the value of its common part, and given g, with xi ~ N(0, 1),

    phi(sqrt(C) g + sqrt(q - C) xi):  a_0(g), a_1(g) its first Hermite coefficients in xi, nu(g) its second moment,

it has the covariance a_0^2 11^T + b K + e up to o(1), b = w a_1^2/(q - C), e = nu - a_0^2 - a_1^2, K the Gram matrix of the layer below without its
constant part. For C = 0 (centred activations, no biases) all rows are of one type. Rows whose covariance nearly vanishes would need
very many types, each with a sliver of spectrum of its own; averages are analytic in g, so in such a tail g runs along a path on which the covariances
leave the real axis, and no sliver is seen.
"""
import math
from dataclasses import dataclass

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.gaussian.deep_laws_equation import Rows
from rmtsym.gaussian.propagation_moments import breaks_of, graded_rule

__all__ = ["Layer", "layers_of"]

_REACH = 8.6                # of the types
_ZERO = 1e-13               # of nu: a common part or a nonlinear part below is none
_WIDEST = 16.0              # of a preactivation given its type, in standard deviations
_MOST = 1200                # types
_VANISHED = 1e-14           # of nu: a row of less variance counts no more
_TAIL = math.log(20)        # a variance that differs by more than this factor from that of most types is that of a tail
_HEIGHT, _BEND = 0.5, 0.8   # of the path of g above the axis; the width of its bends
_ARGUMENT = 1.5             # of a variance on the path, at most
_ACCEPTED = 1e-11           # relative change of the moments from a coarser rule


@dataclass(frozen=True)
class Layer:
    """rows : Rows; level : nu, the mean square of an output; common : c, that of the mean over samples

    linear : E b = weight_variance (E phi')^2, the factor of the layer below; variance : q, that of the preactivations; mean : E phi there
    """

    rows: Rows
    level: float
    common: float
    linear: float
    variance: float
    phi: object
    mean: float = 0.0

    @property
    def centring(self):
        """How to get mean 0 in this layer, for an error."""
        if abs(self.variance - 1) < 1e-12:
            return f"E phi(xi) = {self.mean:.6g}; take phi.centred(), with .normalised() before further layers"
        return f"its mean at the preactivation variance q = {self.variance:.6g} is {self.mean:.6g}; subtract it: phi - ({self.mean:.15g})"


def layers_of(activations, weight_variances, bias_variances, widths, level, label):
    """[Layer, ...], the first one on data of mean square `level`. ParameterError where a moment of an activation does not converge."""
    found, common = [], 0.0
    for phi, weight, bias, width in zip(activations, weight_variances, bias_variances, widths, strict=True):
        found.append(_layer(phi, weight, weight*level + bias, weight*common + bias, 1/width, label))
        level, common = found[-1].level, found[-1].common
    return found


def _layer(phi, weight, q, common, gamma, label):
    alpha, beta = math.sqrt(common), math.sqrt(q - common)
    is_centred = common <= _ZERO*q
    if is_centred:
        alpha, beta = 0.0, math.sqrt(q)
        g, measure = np.zeros(1), np.ones(1)            # one type
    else:
        g, measure = _path(phi, alpha, beta, label)
    a0, a1, nu = _moments(phi, alpha, beta, g, label)
    level = float((measure@nu).real)
    mean = float((measure@a0**2).real)
    b, e = a1**2, nu - a0**2 - a1**2
    if is_centred:
        b, e = (np.where(part.real > _ZERO*level, part.real, 0.0) for part in (b, e))
        mean = mean if mean > _ZERO*level else 0.0
        if not (b.any() or e.any()):
            raise ParameterError(f"{label}: phi = {phi.name} is constant, so its kernel has no spectrum")
    elif np.abs(e).max() <= _ZERO*level:
        e = np.zeros_like(e)
    b = b*(weight/beta**2)
    return Layer(Rows(gamma, measure, b, e), level, mean, float((measure@b).real), q, phi, float((measure@a0).real))


def _path(phi, alpha, beta, label):
    """(g, weights of the normal density on it): real, but for tails towards which the variance given g vanishes or grows beyond bounds.

    There g leaves the axis, to the side on which the variance falls below it.
    """
    # The moments change with g on the scale beta/alpha.
    step = min(0.2, 0.35*beta/alpha)
    t = _line(step, phi, alpha, beta, label)
    variance = _variance(phi, alpha, beta, t, label)
    middle, outer = np.median(variance[np.abs(t) < 1.5]), (np.abs(t) > 0.3) & (np.abs(t) < 6)
    slope = np.gradient(np.log(variance), t)
    bends = []
    for side in (-1, 1):
        changed = side*t[outer & (side*t > 0) & (np.abs(np.log(variance/middle)) > math.log(3))]
        if changed.size and abs(math.log(np.interp(side*6, t, variance)/middle)) > _TAIL:
            steep = slope[outer & (side*t > 0)]
            # The height times the logarithmic slope is the argument of the variance.
            height = np.sign(steep[0 if side < 0 else -1])*min(_HEIGHT, _ARGUMENT/np.abs(steep).max())
            bends.append((side, side*min(changed.min(), 4.0), height))
            # what lies on the axis is then that far away
            step = min(step, abs(height)/3)
    t = _line(step, phi, alpha, beta, label)
    t = t[_variance(phi, alpha, beta, t, label) > 2*_VANISHED*variance.max()]
    if not bends:
        return t, np.exp(-t*t/2)*(step/math.sqrt(2*math.pi))
    lift, rise = np.zeros_like(t), np.zeros_like(t)
    for side, start, height in bends:
        share = (1 + np.tanh(side*(t - start)/_BEND))/2
        lift, rise = lift + height*share, rise + height*2*side*share*(1 - share)/_BEND
    g = t - 1j*lift
    return g, (1 - 1j*rise)*np.exp(-g*g/2)*(step/math.sqrt(2*math.pi))


def _line(step, phi, alpha, beta, label):
    """Points of the real line at this distance."""
    count = math.ceil(_REACH/step)
    if 2*count > _MOST:
        raise ParameterError(f"{label}: phi = {phi.name}: the samples' preactivations have the correlation {alpha**2/(alpha**2 + beta**2):.6g}, so "
                             "near to 1 that their spectrum is degenerate; use another activation, phi.centred(), or smaller biases")
    return step*np.arange(-count, count + 1)


def _variance(phi, alpha, beta, t, label):
    """The variance nu - a_0^2 given the type t, real."""
    a0, _, nu = _moments(phi, alpha, beta, t, label).real
    return np.maximum(nu - a0**2, _VANISHED*nu.max())


def _moments(phi, alpha, beta, g, label):
    """a_0, a_1, nu at types g, an array (3, G)."""
    spread = alpha*float(np.abs(g).max()) + _WIDEST*beta
    inside = np.abs(g.real) < 5
    for panels in (2, 8, 32):
        found = []
        for count in (14, 20):
            x, width = graded_rule(breaks_of(phi), beta, spread, count, panels, 40)
            values = _values(phi, x, label)
            xi = (x - alpha*g[:, None])/beta
            density = np.exp(-xi*xi/2)*(width/beta/math.sqrt(2*math.pi))
            found.append(np.array([density@values, (density*xi)@values, density@values**2]))
        coarse, fine = (rows[:, inside] for rows in found)
        size = np.abs(fine[2]).max()
        ends = np.abs(density[inside][:, np.abs(x) > spread - beta]@values[np.abs(x) > spread - beta]**2).max()
        if ends > _ACCEPTED*size:
            raise ParameterError(f"{label}: phi = {phi.name} grows so fast that E phi^2 cannot be computed for preactivations of variance "
                                 f"{alpha**2 + beta**2:.6g}; make the data, weights or biases smaller")
        if np.all(np.abs(fine - coarse).max(axis=1) <= _ACCEPTED*np.array([math.sqrt(size), math.sqrt(size), size])):
            return found[1]
    raise ParameterError(f"{label}: phi = {phi.name}: its Gaussian moments do not settle; its kinks must be visible: sp.Abs, sp.Max, sp.sign, "
                         "sp.Piecewise")


def _values(phi, x, label):
    with np.errstate(all="ignore"):
        values = phi(x)
    if not np.isfinite(values).all():
        raise ParameterError(f"{label}: phi = {phi.name} has no finite value at {x[~np.isfinite(values)][0]:.6g}")
    return values
