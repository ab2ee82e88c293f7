"""rm.isometry: the squared singular values of the input-output Jacobian of a deep network at initialisation.

in:   an activation phi, a depth L, the kind and variance of the weights, the variance of the preactivations
out:  the limiting law of J J^T, J = D_L W_L ... D_1 W_1, D_l diagonal with entries phi'(x), x ~ N(0, q)

The factors are asymptotically free, so S-transforms multiply: S = (S_D(s) S_W(s))^L, S_W = 1/v for orthogonal weights (W W^T = v I), and
1/(v (1 + s)) for Gaussian ones (entries of variance v/n); S_D that of the law of phi'(x)^2.

    isometry_slopes.py    the law of phi'(x)^2, the fixed point q       isometry_symbolic.py  symbols among the arguments
    isometry_law.py       orthogonal, slopes 0 or one value: closed form  free/numeric.py       all others

[Pennington, Schoenholz & Ganguli, NIPS 2017 and AISTATS 2018]
"""
import numbers

import sympy as sp

from rmtsym.algebra import as_expression, exact
from rmtsym.errors import ParameterError
from rmtsym.gaussian.entrywise_functions import read_function
from rmtsym.gaussian.isometry_slopes import fixed_variance, given_slopes, is_scale_free, squared_slopes
from rmtsym.law.spectral import SpectralLaw
from rmtsym.measures import Discrete
from rmtsym.readers import shown

__all__ = ["isometry"]

_WEIGHTS = ("orthogonal", "gaussian")


def isometry(phi, depth, weights="orthogonal", *, weight_variance=1, bias_variance=None, variance=None):
    """The law of J J^T for a network of `depth` layers with activation phi, square weight matrices.

    phi   : a name ("relu", "hard_tanh", "tanh", "linear"), a SymPy expression in one symbol, a callable of a SymPy symbol; or the distribution of the
        slope itself, {0: 1 - p, 1: p}, p a number or a symbol
    depth : a positive integer, or a positive integer symbol
    weights : "orthogonal" (Haar, times the root of weight_variance) or "gaussian" (entries of variance weight_variance/n)
    weight_variance : positive, a number or a symbol
    variance : q of the preactivations; needed unless phi'(x) does not depend on the size of x (relu, linear). Default: if bias_variance is
        given, the fixed point q = weight_variance E phi(sqrt(q) xi)^2 + bias_variance that the layers lead to from q = 1
    Returns a symbolic Law if depth, weight_variance or p is a symbol (slopes 0 and one other value only), else a law at numbers.
    ParameterError for arguments out of their domain.

    >>> isometry("relu", 4, weight_variance=2).atoms()
    [(0.0, 0.5)]
    """
    if weights not in _WEIGHTS:
        raise ParameterError(f"isometry: weights = {shown(weights)}, but they are {' or '.join(map(repr, _WEIGHTS))}")
    depth, v = _depth(depth), _positive("weight_variance", weight_variance)
    slopes = _slopes(phi, v, bias_variance, variance)
    is_symbolic = bool(depth.free_symbols or v.free_symbols
                       or (isinstance(slopes, dict) and any(share.free_symbols for share in slopes.values())))
    if is_symbolic:
        return _symbolic(slopes, depth, v, weights == "gaussian")
    return _at_numbers(slopes, int(depth), float(v), weights == "gaussian")


# ---- at numbers

def _at_numbers(slopes, depth, v, is_gaussian):
    """The law at numbers. slopes: {slope^2: probability}, or a SlopeLaw."""
    from rmtsym import laws
    if isinstance(slopes, SpectralLaw):
        layers = _power(_scaled(slopes, v), depth)
        return _product(layers, laws.fuss_catalan(order=depth)) if is_gaussian else layers
    squares = {float(square)*v: float(share) for square, share in slopes.items() if share > 0}
    if not any(squares):
        raise ParameterError("isometry: phi' = 0 everywhere, so J = 0")
    layer = Discrete(squares)
    if not is_gaussian:
        return _orthogonal(layer, depth)
    if len(squares) == 1 and depth > 1:                         # linear: a product of Gaussian matrices
        return _scaled(laws.fuss_catalan(order=depth), layer.mean()**depth)
    return _power(laws.sample_covariance(c=1, population=layer), depth)         # its S-transform is S_D(s)/(v (1 + s))


def _orthogonal(layer, depth):
    if len(layer.locations) == 1:
        return Discrete({layer.mean()**depth: 1.0})
    if depth > 1 and len(layer.locations) == 2 and layer.locations[0] == 0:
        from rmtsym.gaussian.isometry_law import JacobianLaw
        return JacobianLaw(layer.weights[1], depth, layer.locations[1]**depth)
    return _power(layer, depth)


def _product(f, g):
    from rmtsym.free.operations import boxtimes
    return boxtimes(f, g)


def _power(law, depth):
    if depth == 1:
        return law
    from rmtsym.free.operations import boxtimes_power
    return boxtimes_power(law, depth)


def _scaled(law, factor):
    if factor == 1:
        return law
    from rmtsym.free.operations import scale
    return scale(law, factor)


# ---- symbolic

def _symbolic(slopes, depth, v, is_gaussian):
    """The symbolic Law, for slopes 0 and one other value."""
    values = [square for square in slopes if square != 0] if isinstance(slopes, dict) else ()
    if len(values) != 1 or not set(slopes) <= {values[0], sp.S.Zero}:
        raise ParameterError("isometry: with a symbol the slope must be 0 or one other value, as for relu and hard_tanh; give numbers for depth, "
                             "weight_variance and the probabilities")
    share, defaults = slopes[values[0]], {}
    if not share.is_Rational and not share.free_symbols:        # such as erf(1): a parameter with its value as default
        symbol = sp.Symbol("p", positive=True)
        share, defaults[symbol] = symbol, float(share)
    from rmtsym.gaussian.isometry_symbolic import JacobianFormula
    return JacobianFormula(share, depth, v*values[0], is_gaussian, defaults, _two_slopes)


def _two_slopes(share, depth, top, is_gaussian):
    """The law at numbers for slopes^2 0 and, with probability `share`, top."""
    return _at_numbers({top: share, 0.0: 1 - share}, depth, 1.0, is_gaussian)


# ---- arguments

def _slopes(phi, v, bias_variance, variance):
    """{slope^2: probability}, or a SlopeLaw for a curved phi."""
    if hasattr(phi, "items") or isinstance(phi, Discrete):
        if bias_variance is not None or variance is not None:
            raise ParameterError("isometry: the slopes are given, so bias_variance and variance have no place")
        return given_slopes(phi)
    phi = read_function(phi, 1, "isometry")
    if variance is not None and bias_variance is not None:
        raise ParameterError("isometry: give variance or bias_variance, not both: the one is the fixed point that belongs to the other")
    if variance is not None:
        return squared_slopes(phi, _number("variance", variance))
    if is_scale_free(phi):
        return squared_slopes(phi, sp.S.One)
    if bias_variance is None:
        raise ParameterError(f"isometry: phi'(x) for phi = {phi} depends on the variance of x; give variance=, or bias_variance= for the fixed "
                             "point, or the distribution of the slope, such as {0: 1 - p, 1: p}")
    if v.free_symbols:
        raise ParameterError(f"isometry: weight_variance = {v} is a symbol, but the fixed point of the variance needs numbers; give variance=")
    bias = as_expression(bias_variance, "isometry: bias_variance")
    if not bias.is_number or bias < 0:
        raise ParameterError(f"isometry: bias_variance = {shown(bias_variance)}, but it must be a number >= 0")
    return squared_slopes(phi, sp.Float(fixed_variance(phi, float(v), float(bias))))


def _depth(value):
    if isinstance(value, sp.Symbol):
        if not (value.is_integer and value.is_positive):
            raise ParameterError(f"isometry: depth = {value} is a symbol without assumptions; make it "
                                 f"sp.Symbol('{value}', positive=True, integer=True)")
        return value
    if isinstance(value, bool) or not isinstance(value, (numbers.Integral, sp.Integer)) or value < 1:
        raise ParameterError(f"isometry: depth = {shown(value)}, but it must be a positive integer or a symbol")
    return sp.Integer(int(value))


def _positive(what, value):
    value = exact(as_expression(value, f"isometry: {what}"))
    if value.free_symbols:
        if value.is_positive:
            return value
        raise ParameterError(f"isometry: {what} = {value} is not known to be positive; make its symbols positive=True")
    if not (value.is_real and value.is_finite and value > 0):
        raise ParameterError(f"isometry: {what} = {shown(value)}, but it must be positive")
    return value


def _number(what, value):
    value = _positive(what, value)
    if value.free_symbols:
        raise ParameterError(f"isometry: {what} = {value} is a symbol; give a number, or the distribution of the slope, {{0: 1 - p, 1: p}}")
    return value
