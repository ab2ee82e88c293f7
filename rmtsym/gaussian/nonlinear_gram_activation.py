"""The numbers of an activation that a nonlinear Gram law needs.

in:   phi, the variance q of the preactivations
out:  its Activation; E phi, eta = Var phi, zeta = a_1^2, theta = sqrt(2) a_2 of xi -> phi(sqrt(q) xi), from Hermite coefficients of 30 digits
"""
import mpmath
import sympy as sp

from rmtsym.errors import ParameterError
from rmtsym.gaussian.activation import read_activation
from rmtsym.gaussian.hermite import hermite

__all__ = ["numbers_of"]

_DIGITS = 30
_ZERO = mpmath.mpf(10)**-24             # relative to eta: below, zeta or eta - zeta is 0, to the digits that the coefficients have


def numbers_of(phi, variance):
    """(Activation, mean, eta, zeta, theta), floats. ParameterError for symbols and for a constant."""
    activation = read_activation(phi, "nonlinear_gram")
    free = [str(symbol) for symbol, value in activation.parameters.items() if value is None]
    if free:
        raise ParameterError(f"nonlinear_gram: phi = {activation} has the symbol {', '.join(free)}; put a number in: phi({free[0]}=...)")
    seen = activation if variance == 1 else activation.scaled(sp.sqrt(sp.Rational(variance)))
    with mpmath.workdps(_DIGITS):
        a0, a1, a2 = (_number(hermite(seen, k)) for k in range(3))
        second = _number(seen.nu)
        eta, zeta = second - a0**2, a1**2
        if eta <= _ZERO*second:
            raise ParameterError(f"nonlinear_gram: phi = {activation} is constant")
        zeta = mpmath.mpf(0) if zeta <= _ZERO*eta else eta if eta - zeta <= _ZERO*eta else zeta
        a2 = mpmath.mpf(0) if a2**2 <= _ZERO*eta else a2
        return activation, float(a0), float(eta), float(zeta), float(mpmath.sqrt(2)*a2)


def _number(value):
    return mpmath.mpmathify(sp.N(value, _DIGITS))
