"""Gaussian expectations of functions with kinks: exact where that is quick, else by quadrature with an error estimate.

in:   Functions (entrywise_functions.py), weights that are polynomials
out:  E w(xi) phi(xi), xi standard normal, one to three independent variables

Exact: between two kinks the function is a sum of terms c x^k e^(b x), whose integrals against the normal density are erf and exp.
Quadrature: Gauss-Legendre on panels that end at the kinks; in several variables one after the other, the kinks of the inner one being
functions of the outer ones. The error is the change from a coarser rule.
"""
import itertools
import math
from functools import lru_cache

import numpy as np
import sympy as sp

from rmtsym.errors import ParameterError

__all__ = ["exact_mean", "mean", "nodes_of", "roots_of"]

# (half width, panels, nodes a panel) of the successive rules, by the number of variables
_RULES = {1: ((13, 26, 16), (13, 52, 20), (13, 208, 20), (30, 700, 20), (30, 3840, 20)),
          2: ((9, 12, 10), (9, 16, 16), (9, 30, 20)), 3: ((8, 6, 8), (8, 8, 10))}
_TOLERANCE = {1: 1e-14, 2: 1e-12, 3: 1e-8}
_ACCEPTED = {1: 1e-9, 2: 1e-7, 3: 1e-5}


def mean(function, weights, label="phi"):
    """([E w(xi) phi(xi)] for the weights w, error estimate), as floats.

    function, weights : callables of arrays; `function` a Function of one to three variables, whose kinks end the panels
    ParameterError where the expectation does not converge, or the error exceeds 1e-9 (one variable), 1e-7 (two), 1e-5 (three).
    """
    count = len(function.symbols)
    if count > 3:
        raise ParameterError(f"{label}: {count} variables, but Gaussian expectations are computed for at most 3")
    previous, found, best = None, None, (None, math.inf)
    for index, rule in enumerate(_RULES[count]):
        # Deeper and deeper towards kinks, or a logarithmic divergence there would look settled.
        points, density = nodes_of(function.kinks, function.symbols, *rule, grades=40 + 10*index if count == 1 else 0)
        with np.errstate(all="ignore"):
            raw = np.where(density > 0, function(*points), 0.0)
            values = raw*density
            found = np.array([np.sum(weight(values, points)) for weight in weights])
            tail = np.abs(values*raw)[np.abs(points[0]) > rule[0] - 1].sum()
        if not np.isfinite(found).all() or not tail <= 100*_TOLERANCE[count]*(1 + np.abs(found).max()):
            previous = None                                     # a wider rule may do
            continue
        if previous is not None:
            error = float(np.max(np.abs(found - previous)/(1 + np.abs(found))))
            best = min(best, (found, error), key=lambda pair: pair[1])
            if error <= _TOLERANCE[count]:
                break
        previous = found
    if previous is None:
        raise ParameterError(f"{label}: phi = {function} grows too fast: E phi(xi)^2 must be finite for xi ~ N(0, 1)")
    if not best[1] <= _ACCEPTED[count]:
        raise ParameterError(f"{label}: phi = {function}: the quadrature is off by {best[1]:.1g}, more than {_ACCEPTED[count]:g}; phi must be "
                             "square-integrable, with its kinks visible: sp.Abs, sp.Max, sp.sign, sp.Piecewise")
    return best[0].tolist(), best[1]


@lru_cache(maxsize=8)
def _legendre(count):
    return np.polynomial.legendre.leggauss(count)


def nodes_of(kinks, symbols, half, panels, count, grades=0):
    """(points, one flat array a variable; their weights, normal density included).

    grades : halvings of the panels towards kinks, for roots and logarithms
    """
    points, weights = [], np.ones(1)
    for k, symbol in enumerate(symbols):
        inner = [kink for kink in kinks if symbol in kink.free_symbols and not kink.free_symbols & set(symbols[k + 1:])]
        ends = [np.broadcast_to(np.linspace(-half, half, panels + 1), (weights.size, panels + 1))]
        shifts = np.concatenate([-0.5**np.arange(1, grades), [0.0], 0.5**np.arange(1, grades)])
        ends += [np.clip(root[:, None] + shifts, -half, half)
                 for kink in inner for root in _roots(kink, symbol, symbols[:k], points, weights.size, half)]
        ends = np.sort(np.concatenate(ends, axis=1), axis=1)
        x, w = _legendre(count)
        width = np.diff(ends, axis=1)/2
        here = ((ends[:, 1:] + ends[:, :-1])/2)[..., None] + width[..., None]*x
        weight = width[..., None]*w*np.exp(-here**2/2)/math.sqrt(2*math.pi)
        copies = here[0].size
        points = [np.repeat(point, copies) for point in points] + [here.reshape(-1)]
        weights = np.repeat(weights, copies)*weight.reshape(-1)
    return points, weights


def roots_of(kink, symbol, half):
    """Where a kink in one variable lies, arrays of one number each."""
    return _roots(kink, symbol, (), [], 1, half)


def _roots(kink, symbol, outer, points, size, half):
    """Where the kink lies in `symbol`, an array for each root; for a kink that is not a polynomial, by a scan of the line."""
    polynomial = sp.Poly(kink, symbol) if kink.is_polynomial(symbol) else None
    if polynomial is not None and polynomial.degree() == 1:
        slope, rest = polynomial.all_coeffs()
        with np.errstate(all="ignore"):
            root = np.broadcast_to(np.asarray(sp.lambdify(outer, -rest/slope, ["scipy", "numpy"])(*points), float), (size,))
        return [np.where(np.isfinite(root), root, half)]
    if outer and kink.free_symbols & set(outer):
        return []                                       # the error estimate sees what is left of it
    if polynomial is not None and polynomial.domain.is_Numerical:
        return [np.full(size, float(root)) for root in sp.real_roots(polynomial)]
    from scipy.optimize import brentq
    value = sp.lambdify(symbol, kink, ["scipy", "numpy"])
    line = np.linspace(-half, half, 4001)
    signs = np.sign(value(line))
    return [np.full(size, brentq(value, line[j], line[j + 1])) for j in np.flatnonzero(signs[1:]*signs[:-1] < 0)]


# ---- exact

def exact_mean(function, weight=sp.S.One):
    """E weight(xi) phi(xi) as a SymPy expression, or None where that is not quick. function: of one variable; weight: an expression in its symbol."""
    breaks, x = function.breaks(), function.symbols[0]
    if breaks is None:
        return None
    ends = [-sp.oo, *breaks, sp.oo]
    total = sp.S.Zero
    for low, high in itertools.pairwise(ends):
        finite = [end for end in (low, high) if end not in (-sp.oo, sp.oo)]
        inside = sum(finite)/2 if len(finite) == 2 else low + 1 if low in finite else high - 1 if finite else sp.S.Zero
        part = _piece_mean(sp.expand(sp.expand(weight*function.piece((inside,))).rewrite(sp.exp), power_exp=False), x, low, high)
        if part is None:
            return None
        total += part
    return sp.simplify(total)


def _piece_mean(expression, x, low, high):
    """The integral of a sum of c x^k e^(b x) against the normal density over (low, high); None for other expressions."""
    total = sp.S.Zero
    for term in sp.Add.make_args(sp.powsimp(sp.expand(expression))):
        if term == 0:
            continue
        coefficient, rest = term.as_independent(x)
        exponent = power = sp.S.Zero
        for factor in sp.Mul.make_args(rest):
            if isinstance(factor, sp.exp):
                exponent += factor.args[0]
            elif factor != 1:
                base, e = factor.as_base_exp()
                if base != x or not (e.is_Integer and e >= 0):
                    return None
                power += e
        slope = sp.expand(exponent).coeff(x, 1)
        if sp.expand(exponent - slope*x).has(x) or (not slope.is_real and (low, high) != (-sp.oo, sp.oo)):
            return None
        ends = [end if end in (-sp.oo, sp.oo) else end - slope for end in (low, high)]
        shifted = sum(sp.binomial(power, j)*slope**(power - j)*_moment(j, *ends) for j in range(int(power) + 1))
        total += coefficient*sp.exp(sp.expand(exponent - slope*x) + slope**2/2)*shifted
    return total


def _moment(k, low, high):
    """int_low^high y^k of the normal density: (k - 1) times that of k - 2, less the change of y^(k-1) times the density."""
    def density(y, power):
        return sp.S.Zero if y in (-sp.oo, sp.oo) else y**power*sp.exp(-y**2/2)/sp.sqrt(2*sp.pi)
    if k == 0:
        return (sp.erf(high/sp.sqrt(2)) - sp.erf(low/sp.sqrt(2)))/2
    below = sp.S.Zero if k == 1 else (k - 1)*_moment(k - 2, low, high)
    return below + density(low, k - 1) - density(high, k - 1)
