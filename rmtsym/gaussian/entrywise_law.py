"""sum theta_k A_k + theta2 W for free A_k, each centred and scaled to variance 1, and a semicircular W.

in:   laws, their coefficients, the variance of W
out:  a symbolic Law for symbolic laws, else a law at numbers
"""
import math

import sympy as sp

from rmtsym.errors import ParameterError
from rmtsym.law.spectral import SpectralLaw
from rmtsym.measures import Measure
from rmtsym.readers import shown

__all__ = ["combined", "mean_and_variance"]


def combined(laws, thetas, noise):
    """The law. Matrices with coefficient 0 drop out."""
    used = [(law, theta) for law, theta in zip(laws, thetas, strict=True) if theta != 0]
    if all(not isinstance(law, (SpectralLaw, Measure)) for law, _ in used):
        return _symbolic(used, noise)
    from rmtsym import laws as named
    from rmtsym.free import operations
    parts = []
    for law, theta in used:
        law = law if isinstance(law, (SpectralLaw, Measure)) else law()
        middle, variance = mean_and_variance(law)
        factor = float(theta)/math.sqrt(variance)
        parts.append(operations.shift(operations.scale(law, factor), -factor*middle))
    if noise != 0:
        parts.append(named.semicircle(variance=float(noise)))
    return parts[0] if len(parts) == 1 else operations.boxplus(*parts)


def mean_and_variance(law):
    """Both, of a law of any kind. ParameterError unless they are finite and the variance is positive."""
    if isinstance(law, (SpectralLaw, Measure)):
        middle, second = law.moment(1), law.moment(2)
        variance = law.var() if isinstance(law, SpectralLaw) else second - middle**2 if math.isfinite(second) else math.inf
        if not (math.isfinite(middle) and math.isfinite(variance) and variance > 1e-14*(1 + middle**2)):
            raise ParameterError(f"entrywise: {shown(law)} has variance {variance:g}, but it must be finite and positive")
        return middle, variance
    middle, variance = law.cumulants(2)
    if variance == 0:
        raise ParameterError(f"entrywise: {law.name} has variance 0, but it must be positive")
    return middle, sp.factor(variance)


def _symbolic(used, noise):
    """The noise goes with the last matrix, so that a single one needs no convolution."""
    from rmtsym import laws as named
    from rmtsym.free import operations
    defaults = {}
    variance = _parameter(noise, "theta2_squared", defaults)
    if not used:
        return _deformed(named.semicircle.symbolic, sp.S.Zero, variance, defaults)
    names = ["theta1"] if len(used) == 1 else [f"theta1_{k}" for k in range(1, len(used) + 1)]
    parts = [_deformed(getattr(law, "symbolic", law), _parameter(theta, name, defaults), variance if k == len(used) else sp.S.Zero, defaults)
             for k, ((law, theta), name) in enumerate(zip(used, names, strict=True), 1)]
    return parts[0] if len(parts) == 1 else operations.boxplus(*parts)


def _parameter(value, name, defaults):
    """The value where it is rational, else a symbol with the value as its default."""
    if value.is_Rational:
        return value
    symbol = sp.Symbol(name, **({"positive": True} if value > 0 else {"negative": True}))
    defaults[symbol] = float(value)
    return symbol


def _deformed(law, theta, noise, defaults):
    """The Law of theta (A - mean)/sd + sqrt(noise) W for a symbolic law of A; defaults: of the symbols in theta and noise."""
    from rmtsym.law.law import Law
    z, m = law.z, law.m
    polynomial = noise*m**2 + z*m + 1 if theta == 0 else _substituted(law, theta, noise)
    kept = [symbol for symbol in law.parameters if symbol in polynomial.free_symbols]
    values = {symbol: law._defaults[symbol.name] for symbol in kept if symbol.name in law._defaults}
    values |= {symbol: value for symbol, value in defaults.items() if symbol in polynomial.free_symbols}
    parameters = tuple(dict.fromkeys([*kept, *values]))
    return Law(f"entrywise_{law.name}", polynomial=polynomial, z=z, m=m, parameters=parameters, defaults=values,
               domain=[(relation, text) for relation, _, text in law.domain if relation.free_symbols <= set(parameters)],
               title=f"Entrywise function of {law.title}")


def _substituted(law, theta, noise):
    """m(z) = m_{theta A}(z + noise m): P(z', m') = 0 at z' = (z + noise m) sd/theta + mean, m' = theta m/sd, without factors free of m."""
    z, m, sd = law.z, law.m, sp.Dummy("sd", positive=True)
    if law.kind in ("population", "power"):
        raise ParameterError(f"entrywise: {law.name} has no polynomial; give it numbers, {law.name}(...)")
    middle, variance = mean_and_variance(law)
    place = {z: (z + noise*m)*sd/theta + middle, m: theta*m/sd}
    numerator = sp.expand(sp.numer(sp.together(law.polynomial.subs(place, simultaneous=True))))
    root = sp.sqrt(variance)
    if not any(power.exp.is_Rational and not power.exp.is_Integer for power in root.atoms(sp.Pow)):
        parts = [numerator.subs(sd, root), sp.S.Zero]
    else:                                                       # sd^2 is the variance: what is left is even + sd odd
        parts = [sp.S.Zero, sp.S.Zero]
        for (power,), coefficient in sp.Poly(numerator, sd).terms():
            parts[power % 2] += coefficient*variance**(power//2)
    parts = [part for part in (sp.expand(sp.numer(sp.together(part))) for part in parts) if part != 0]
    if len(parts) > 1:
        raise ParameterError(f"entrywise: {law.name} has the standard deviation {root}, which is not rational in its parameters; take the root as "
                             f"the parameter, such as .at(c=r**2), or give it numbers, {law.name}(...)")
    return sp.Mul(*[factor**power for factor, power in sp.factor_list(parts[0])[1] if factor.has(m)])
