"""rm.propagation, rm.edge_of_chaos: how variances and correlations of preactivations travel through a deep, wide network at initialisation.

in:   an activation phi, the variances of weights (w/n an entry) and of biases (b)
out:  Propagation: the maps q -> w E phi(x)^2 + b, x ~ N(0, q), of the variance and c -> (w E[phi(u) phi(v)] + b)/q of the correlation from a layer
      to the next, their fixed points, the slope chi = w E phi'(x)^2 of the latter at c = 1, the depths over which both settle

chi < 1: neighbouring inputs become equal, gradients vanish (order); chi > 1: they part, gradients explode (chaos); chi = 1 is the edge of chaos.

SymPy expressions come out where the variance map is affine in q (piecewise linear with the only kink at 0, or piecewise constant with the only
jump there; symbols among the arguments are allowed then) or where a symbol goes in; else floats, as for exact numbers of more than 60 letters.

    propagation_moments.py  the Gaussian moments        propagation_fixed.py  the fixed points

[Poole, Lahiri, Raghu, Sohl-Dickstein & Ganguli, NIPS 29 (2016) 3360; Schoenholz, Gilmer, Ganguli & Sohl-Dickstein, ICLR 2017]
"""
import math
from functools import cached_property

import numpy as np
import sympy as sp

from rmtsym.algebra import as_expression, exact
from rmtsym.errors import ParameterError
from rmtsym.gaussian.activation import read_activation
from rmtsym.gaussian.dual import dual
from rmtsym.gaussian.propagation_fixed import fixed_correlation, fixed_variance, on_the_edge, rays, short
from rmtsym.gaussian.propagation_moments import second_moment, second_moment_rate, slope_moment, slopes_at_zero
from rmtsym.readers import shown
from rmtsym.runtime.arrays import as_points

__all__ = ["Propagation", "edge_of_chaos", "propagation"]

_EDGE = 1e-10               # chi that differs from 1 by less is 1 but for rounding


def propagation(phi, weight_variance, bias_variance=0):
    """Signal propagation for the activation phi.

    phi             : an activation, a SymPy expression in one symbol, or a callable of SymPy symbols (sp.tanh)
    weight_variance : positive; bias_variance : >= 0. Numbers, or symbols with such assumptions
    Returns a Propagation. ParameterError for arguments out of their domain. [Poole et al. 2016; Schoenholz et al. 2017]

    >>> propagation(sp.Abs, sp.Symbol("w", positive=True)).chi
    w
    """
    return Propagation(phi, _variance("propagation", "weight_variance", weight_variance, True),
                       _variance("propagation", "bias_variance", bias_variance, False))


def edge_of_chaos(phi, bias_variance=0):
    """The weight variance with chi = 1 at the variance that the layers settle at, the smallest where there are several.

    phi, bias_variance : as for `propagation`, numbers
    Returns a SymPy number or expression where it is known exactly and short, else a float. ParameterError where there is none: relu with a bias
    has no fixed variance at chi = 1, and chi of a phi with jumps is infinite.

    >>> edge_of_chaos(sp.tanh)
    1
    """
    phi = read_activation(phi, "edge_of_chaos")
    bias = _variance("edge_of_chaos", "bias_variance", bias_variance, False)
    return short(on_the_edge(phi, bias))


class Propagation:
    """How preactivations of N(0, q) go from layer to layer; see `propagation`.

    activation, weight_variance, bias_variance : the arguments, the variances as SymPy expressions
    """

    def __init__(self, phi, weight_variance, bias_variance):
        self.activation = read_activation(phi, "propagation")
        self.weight_variance, self.bias_variance = weight_variance, bias_variance
        self._rays = rays(self.activation)
        self._free = weight_variance.free_symbols | bias_variance.free_symbols | set(self.activation.resolved.parameters)
        self._dual = dual(phi if hasattr(phi, "kernels") else self.activation)          # a named one brings its kernels

    # ---- the maps

    def variance_map(self, q):
        """w E phi(x)^2 + b, x ~ N(0, q): the variance in the next layer. q >= 0: numbers, arrays; a SymPy expression gives one."""
        if isinstance(q, sp.Basic) and (q.free_symbols or self._free or self._rays):
            return self.weight_variance*self._second_moment(q) + self.bias_variance
        w, b = self._numbers()
        values = as_points(q, "propagation: q").astype(float)
        if not (values >= 0).all():
            raise ParameterError(f"propagation: q = {values[~(values >= 0)].flat[0]}, but a variance must be >= 0")
        found = np.array([w*second_moment(self.activation.resolved, float(value)) + b for value in values.ravel()])
        return float(found[0]) if values.ndim == 0 else found.reshape(values.shape)

    def correlation_map(self, c):
        """The correlation in the next layer of preactivations of correlation c, at the fixed variance. Numbers, arrays; SymPy expressions.

        Where the fixed variance is 0: the limit towards it.
        """
        if isinstance(c, sp.Basic):
            return self._symbolic_correlation(c)
        values = as_points(c, "propagation: c").astype(float)
        if not (np.abs(values) <= 1 + 1e-12).all():
            raise ParameterError(f"propagation: c = {values[~(np.abs(values) <= 1 + 1e-12)].flat[0]}, but a correlation lies in [-1, 1]")
        found = self._correlation(np.clip(values, -1, 1))[0]
        return float(found) if values.ndim == 0 else found

    def _correlation(self, c):
        """(next correlation, its derivative in c) at arrays, numerically."""
        w, b = self._numbers()
        q, f = float(self.fixed_variance), self._dual
        if q == 0:                              # phi is as good as two rays
            t = self.activation.symbol
            left, right = slopes_at_zero(self.activation.resolved)
            if left == right == 0:
                raise ParameterError(f"propagation: the fixed variance is 0 and phi = {self.activation.name} has no slope "
                                     "there, so that correlations have no limit")
            q, b, w, f = 1.0, 0.0, float(2/(left**2 + right**2)), dual(sp.Piecewise((right*t, t > 0), (left*t, True)))
        value, slope = f.both(q, q*c, q)
        return (w*value + b)/q, w*slope

    def _symbolic_correlation(self, c):
        q = self._fixed_exactly()
        value = self._dual.expression.subs(dict(zip(self._dual.variables, (q, q*c, q), strict=True)), simultaneous=True).doit()
        return sp.simplify((self.weight_variance*value + self.bias_variance)/q)

    # ---- fixed points

    @cached_property
    def fixed_variance(self):
        """The variance that the layers settle at, from q = 1. ParameterError where it grows without bound."""
        if self._rays is None:
            w, b = self._numbers()
            phi = self.activation.resolved
            return fixed_variance(lambda q: w*second_moment(phi, q) + b, "propagation", f"weight_variance = {w:g}, bias_variance = {b:g}")
        growth, rest = self._affine()
        if growth == 1 and rest == 0:
            return sp.S.One                     # every variance stays; layers start from 1
        if growth.is_number and growth >= 1:
            raise ParameterError(f"propagation: the variance of the preactivations tends to infinity for weight_variance = {self.weight_variance}, "
                                 f"bias_variance = {self.bias_variance}: a layer multiplies it by {growth}; choose a smaller weight_variance")
        return short(sp.simplify(rest/(1 - growth)))

    @cached_property
    def fixed_correlation(self):
        """The correlation that the layers settle at: 1 in the ordered phase (chi <= 1), below 1 in the chaotic one."""
        chi = self.chi
        if getattr(chi, "free_symbols", None):
            raise ParameterError(f"propagation: chi = {chi} holds symbols; whether it exceeds 1 decides the fixed correlation, so give numbers")
        if chi <= 1 + _EDGE:
            return sp.S.One if self._rays else 1.0
        return fixed_correlation(lambda c: float(self._correlation(np.array(c))[0]))

    @cached_property
    def chi(self):
        """w E phi'(x)^2 at the fixed variance: what a layer multiplies the square of gradients, and of small differences of inputs, by."""
        if self._rays:
            return short(self._affine_slope())
        w, _ = self._numbers()
        return w*slope_moment(self.activation.resolved, self.fixed_variance)

    @cached_property
    def depth_scale(self):
        """xi_c: correlations approach the fixed one like exp(-depth/xi_c), xi_c = -1/log(slope of the correlation map there). inf at the edge."""
        if getattr(self.chi, "free_symbols", None):
            return -1/sp.log(self.chi)          # in the ordered phase; beyond it there is no fixed variance
        if self.chi <= 1 + _EDGE:
            return _scale(self.chi)
        return _scale(self._correlation(np.array(float(self.fixed_correlation)))[1])

    @cached_property
    def variance_depth_scale(self):
        """xi_q: the variance approaches its fixed point like exp(-depth/xi_q), xi_q = -1/log|slope of the variance map there|."""
        if self._rays:
            return _scale(short(self._affine()[0]))
        w, _ = self._numbers()
        return _scale(abs(w*second_moment_rate(self.activation.resolved, self.fixed_variance)))

    # ---- parts

    def _affine(self):
        """(slope, constant) of the variance map, where it is affine."""
        degree, left, right = self._rays
        size = sp.simplify(self.weight_variance*(left**2 + right**2)/2)
        return (size, self.bias_variance) if degree else (sp.S.Zero, size + self.bias_variance)

    def _affine_slope(self):
        degree, left, right = self._rays
        return self._affine()[0] if degree else sp.S.Zero if left == right else sp.oo

    def _second_moment(self, q):
        if self._rays:
            degree, left, right = self._rays
            return (left**2 + right**2)/2*q**degree
        twin = sp.Symbol("q", positive=True)
        return self.activation.resolved.scaled(sp.sqrt(twin)).nu.subs(twin, q)

    def _fixed_exactly(self):
        q = self.fixed_variance
        if q == 0:
            raise ParameterError("propagation: the fixed variance is 0, where the correlation is only a limit; give numbers for c")
        return q if isinstance(q, sp.Basic) else sp.Float(q)

    def _numbers(self):
        if self._free:
            raise ParameterError(f"propagation: {', '.join(sorted(map(str, self._free)))} without a value; symbols go where the variance map is "
                                 "affine (relu, abs, leaky_relu, sign), elsewhere give numbers")
        return float(self.weight_variance), float(self.bias_variance)

    # ---- as a value

    def _content(self):
        return self.activation, self.weight_variance, self.bias_variance

    def __eq__(self, other):
        return self._content() == other._content() if isinstance(other, Propagation) else NotImplemented

    def __hash__(self):
        return hash(self._content())

    def __repr__(self):
        bias = "" if self.bias_variance == 0 else f", bias_variance={self.bias_variance}"
        return f"propagation({self.activation.name}, weight_variance={self.weight_variance}{bias})"


def _scale(slope):
    """-1/log(slope), as SymPy or a float; inf for slopes of 1, but for rounding."""
    if isinstance(slope, sp.Basic):
        return sp.S.Zero if slope == 0 else sp.oo if slope == 1 else short(-1/sp.log(slope))
    return 0.0 if slope == 0 else math.inf if abs(slope - 1) <= _EDGE else -1/math.log(slope)


def _variance(label, name, value, is_positive):
    value = exact(as_expression(value, f"{label}: {name}"))
    wanted = "positive" if is_positive else ">= 0"
    if value.free_symbols:
        if not (value.is_positive if is_positive else value.is_nonnegative):
            raise ParameterError(f"{label}: {name} = {value} is not known to be {wanted}; make its symbols positive=True")
    elif not (value.is_real and value.is_finite) or value < 0 or (is_positive and value == 0):
        raise ParameterError(f"{label}: {name} = {shown(value)}, but it must be a {'positive number' if is_positive else 'number >= 0'}")
    return value
