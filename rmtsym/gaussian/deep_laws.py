"""Limiting spectra of deep kernels at finite width: rm.ck(...).law(...) and rm.ntk(...).law(...).

in:   a NetworkKernel (kernels.py), the ratios of its sizes to the number n of samples, the law of the data
out:  DeepLaw: the law of the n x n kernel of a random network whose widths d_l grow with n

X_0 = X is p x n, columns are samples; X_l = phi_l(sqrt(w_l) W_l X_{l-1} + sqrt(v_l) b_l 1^T)/sqrt(d_l), W_l and b_l of independent N(0, 1) entries,
d_l rows; w_l, v_l the variances of weights and biases. The conjugate kernel is K_L = X_L^T X_L. The tangent kernel, J^T J for the derivatives J of a
linear read-out of X_L in all weights, is up to o(1) in the spectrum

    q_0 K_0 + ... + q_{L-1} K_{L-1} + K_L + r,       q_l = prod_{k>l} w_k (E phi_k')^2,       r = sum_l nu_l (prod_{k>l} w_k E phi_k'^2 - q_l),

nu_l the diagonal of K_l. Nothing is normalised: the diagonal of K_0 is 1 for white data, the mean of the population otherwise.

Only the bulk is described. Activations of mean 0 and no biases: K_l is, given the layer below, a Gram matrix of d_l rows of one covariance
a_1^2 K_{l-1} + (nu - a_1^2) 1, so that the laws are free products. Otherwise samples share a part from layer 2 on, or from the first with biases; its
square is an eigenvalue of size n, which is not part of the law, and rows differ in their covariance (deep_laws_layers.py): the law is not the one of
the mean covariance then.

    deep_laws_chain.py, deep_laws_equation.py  the equations      deep_laws_solve.py  solution and proof      deep_laws_support.py  edges      deep_laws_law.py  the law

[Fan & Wang, NeurIPS 33 (2020) 7710; Benigni & Peche, Electron. J. Probab. 26 (2021) 150]
"""
import math
import numbers
from dataclasses import dataclass

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.gaussian.activation import read_activation
from rmtsym.gaussian.deep_laws_chain import chain_of
from rmtsym.gaussian.deep_laws_law import DeepLaw
from rmtsym.gaussian.deep_laws_layers import layers_of
from rmtsym.gaussian.propagation_moments import slope_moment
from rmtsym.law.spectral import SpectralLaw
from rmtsym.measures import as_measure
from rmtsym.readers import real, shown

__all__ = ["Network", "ck_law", "ntk_law"]

_MOST = 1e6                 # a ratio of sizes, or its inverse


def ck_law(kernel, ratio=None, widths=None, population=None, *, gram=None):
    """The limiting spectrum of the conjugate kernel X_L^T X_L of a random network of finite width, n x n.

    kernel     : rm.ck(phi, depth, ...)
    ratio      : p/n, p the dimension of the data, n the number of samples
    widths     : (d_1/n, ..., d_L/n); one number for all layers
    population : law of the eigenvalues of the data's covariance: a measure, {location: mass}, eigenvalues, or a bounded law; default: white
    gram       : instead of ratio and population the law of K_0 = X^T X itself, whose samples have nearly the same norm and are nearly orthogonal
    Returns a DeepLaw: pdf, cdf, ppf, stieltjes, edges, atoms, moment, certify, matrix(n). With symbols among ratio and widths (white data, at most
    two layers, activations of mean 0) a symbolic Law. ParameterError for what does not fit. [Fan & Wang 2020]
    """
    return _law(kernel, ratio, widths, population, gram)


def ntk_law(kernel, ratio=None, widths=None, population=None, *, gram=None):
    """The limiting spectrum of the tangent kernel of a random network of finite width with a linear read-out; arguments as for `ck_law`.

    The activations of all layers but the last must have mean 0 for their preactivations, and there must be no biases: ParameterError otherwise.
    [Fan & Wang 2020]
    """
    return _law(kernel, ratio, widths, population, gram)


@dataclass(frozen=True)
class Network:
    """A random network and its data. weights : (q_0, ..., q_L); data : the law of the population, or of K_0 where there is no ratio; None if white"""

    kind: str
    activations: tuple
    weight_variances: tuple
    bias_variances: tuple
    ratio: float | None
    widths: tuple
    data: object
    weights: tuple

    def matrix(self, n, rng=None):
        """The kernel of one draw, n x n. The read-out has weights +-1; covariances are diagonal, at the quantiles of the population."""
        if isinstance(n, bool) or not isinstance(n, numbers.Integral) or n < 1:
            raise ParameterError(f"{self.kind}: matrix: n = {shown(n)}, but a size must be a positive integer")
        if self.ratio is None:
            raise ParameterError(f"{self.kind}: matrix: the law of X^T X was given, from which no data can be drawn; give ratio= and population=")
        rng = np.random.default_rng(rng)
        p = max(1, round(self.ratio*n))
        x = rng.standard_normal((p, n))/math.sqrt(p)
        if self.data is not None:
            x *= np.sqrt(self.data.quantile((np.arange(p) + .5)/p))[:, None]
        outputs, weights, slopes = [x], [], []
        for phi, w, v, width in zip(self.activations, self.weight_variances, self.bias_variances, self.widths, strict=True):
            d = max(1, round(width*n))
            weights.append(rng.standard_normal((d, len(outputs[-1])))*math.sqrt(w))
            inner = weights[-1]@outputs[-1] + math.sqrt(v)*rng.standard_normal((d, 1))
            outputs.append(phi(inner)/math.sqrt(d))
            slopes.append(phi.derivative()[0](inner)/math.sqrt(d) if self.kind == "ntk" else None)
        kernel = outputs[-1].T@outputs[-1]
        if self.kind == "ntk":
            back = slopes[-1]*rng.choice((-1.0, 1.0), (len(slopes[-1]), 1))
            for index in range(len(weights) - 1, -1, -1):
                kernel += self.weight_variances[index]*(back.T@back)*(outputs[index].T@outputs[index])
                if index:
                    back = slopes[index - 1]*(weights[index].T@back)
        return kernel

    def __repr__(self):
        names = [phi.name for phi in self.activations]
        given = [f"ratio={self.ratio:g}"] if self.ratio is not None else []
        given.append(f"widths={[float(f'{width:g}') for width in self.widths]}")
        if self.data is not None:
            given.append(f"{'population' if self.ratio is not None else 'gram'}={shown(self.data)}")
        variances = [f"{name}={list(values)}" for name, values, usual in (("weight_variance", self.weight_variances, 1),
                                                                          ("bias_variance", self.bias_variances, 0)) if set(values) != {usual}]
        shown_names = names[0] if len(set(names)) == 1 else f"[{', '.join(names)}]"
        return f"{self.kind}({', '.join([shown_names, str(len(names)), *variances])}).law({', '.join(given)})"


# ---- the law

def _law(kernel, ratio, widths, population, gram):
    kind, depth = kernel.kind, kernel.depth
    label = f"{kind}: law"
    activations = tuple(_numeric(phi, label) for phi in kernel.activations)
    if _has_symbols(ratio) or any(map(_has_symbols, widths if isinstance(widths, (list, tuple)) else [widths])):
        return _symbolic(kernel, activations, ratio, widths, population, gram, label)
    w, v = (tuple(_number(value, label) for value in values) for values in (kernel.weight_variances, kernel.bias_variances))
    ratio, data, widths = _data(label, ratio, population, gram), _measure(label, population, gram), _widths(label, widths, depth)
    level = float(data.moment(1)) if data is not None else 1.0
    layers = layers_of(activations, w, v, widths, level, label)
    weights, shift = _combined(kind, layers, level, w, v, label)
    network = Network(kind, activations, w, v, ratio, widths, data, tuple(weights))
    return DeepLaw(network, *chain_of(kind, layers, weights, shift, ratio, data))


def _symbolic(kernel, activations, ratio, widths, population, gram, label):
    """The symbolic Law, of a conjugate kernel on white data."""
    if kernel.kind != "ck" or population is not None or gram is not None:
        raise ParameterError(f"{label}: symbols among ratio and widths are for conjugate kernels and white data only; give numbers")
    widths = list(widths) if isinstance(widths, (list, tuple)) else [widths]*kernel.depth
    _check_count(label, widths, kernel.depth)
    from rmtsym.gaussian.deep_laws_symbolic import symbolic_law

    def at_numbers(ratio, widths):
        return _law(kernel, ratio, widths, None, None)
    return symbolic_law(activations, kernel.weight_variances, kernel.bias_variances, ratio, widths, at_numbers)


def _has_symbols(value):
    return bool(getattr(value, "free_symbols", None))


def _combined(kind, layers, level, variances, biases, label):
    """(q_0, ..., q_L) and the shift r."""
    if kind == "ck":
        return [0.0]*len(layers) + [1.0], 0.0
    if any(biases):
        raise ParameterError(f"{label}: bias_variance = {max(biases):g}, but the spectrum of a tangent kernel is known here only for 0")
    for number, layer in enumerate(layers[:-1], 1):
        if layer.common:
            raise ParameterError(f"{label}: layer {number}: phi = {layer.phi.name} must have mean 0, for the spectrum of a tangent kernel is known here "
                                 f"only for activations of mean 0 in all layers but the last; {layer.centring}")
    q, full, shift = [1.0], 1.0, 0.0
    levels = [level, *(layer.level for layer in layers)]
    for index in range(len(layers) - 1, -1, -1):
        layer = layers[index]
        slope = variances[index]*slope_moment(layer.phi, layer.variance, label)
        if not math.isfinite(slope):
            raise ParameterError(f"{label}: phi = {layer.phi.name} has a jump, so E phi'^2 is infinite and there is no tangent kernel")
        full *= slope
        q.insert(0, q[0]*layer.linear)
        # a linear layer: the difference is rounding
        rest = full - q[0]
        shift += levels[index]*(rest if rest > 1e-13*full else 0.0)
    return q, shift


# ---- arguments

def _numeric(phi, label):
    phi = read_activation(phi)
    free = [str(symbol) for symbol, value in phi.parameters.items() if value is None]
    if free:
        raise ParameterError(f"{label}: phi = {phi.name} has the symbol {', '.join(free)}; put a number in: phi({free[0]}=...)")
    return phi


def _number(value, label):
    if getattr(value, "free_symbols", None):
        raise ParameterError(f"{label}: {value} is a symbol, but the spectrum needs numbers for the variances of weights and biases")
    return float(value)


def _data(label, ratio, population, gram):
    if gram is not None:
        if ratio is not None or population is not None:
            raise ParameterError(f"{label}: gram is given, the law of X^T X, so ratio and population have no place")
        return None
    if ratio is None:
        raise ParameterError(f"{label}: ratio = p/n is missing, p the dimension of the data and n the number of samples")
    return _ratio(label, "ratio", "p/n", ratio)


def _ratio(label, name, meaning, value):
    number = real(value, label, name)
    if not 1/_MOST <= number <= _MOST:
        raise ParameterError(f"{label}: {name} = {shown(value)}, but {name} = {meaning} must be a number between {1/_MOST:g} and {_MOST:g}")
    return number


def _widths(label, widths, depth):
    if widths is None:
        raise ParameterError(f"{label}: widths = (d_1/n, ..., d_{depth}/n) are missing, d_l the width of layer l and n the number of samples")
    widths = [widths]*depth if np.ndim(widths) == 0 else list(widths)
    _check_count(label, widths, depth)
    return tuple(_ratio(label, f"widths[{index}]", f"d_{index + 1}/n", width) for index, width in enumerate(widths))


def _check_count(label, widths, depth):
    if len(widths) != depth:
        raise ParameterError(f"{label}: widths has {len(widths)} entries, but there are {depth} layers: one ratio d_l/n each, or one for all")


def _measure(label, population, gram):
    """The law of the population, or of K_0; None for white data."""
    given, name = (gram, "gram") if gram is not None else (population, "population")
    if given is None:
        return None
    law = given if isinstance(given, SpectralLaw) else as_measure(given, f"{label}: {name}")
    places = [x for x, _ in law.atoms()] + [end for interval in law.support() for end in interval]
    if min(places) < 0 or not math.isfinite(max(places)):
        raise ParameterError(f"{label}: {name} = {shown(law)} lies in [{min(places):g}, {max(places):g}], but it must be bounded and not negative")
    if not law.moment(1) > 0:
        raise ParameterError(f"{label}: {name} = {shown(law)}, but its mean must be positive")
    return law
