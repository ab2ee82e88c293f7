"""Smooth expressions that keep their digits where exp overflows or cancels.

in:   a smooth expression in one symbol
out:  its derivative, without quotients of large numbers and differences of ones; the expression as a function of float64 arrays
"""
import numpy as np
import sympy as sp

__all__ = ["compiled", "differentiated"]


class _Sigmoid(sp.Function):
    """1/(1 + exp(-x)); its derivative is no quotient of large numbers."""

    def fdiff(self, argindex=1):
        return _Sigmoid(self.args[0])*_Sigmoid(-self.args[0])


class _Tanh(sp.Function):
    """tanh(x); its derivative is no difference of ones."""

    def fdiff(self, argindex=1):
        return _Sech(self.args[0])**2


class _Sech(sp.Function):
    """1/cosh(x)."""

    def fdiff(self, argindex=1):
        return -_Sech(self.args[0])*_Tanh(self.args[0])


class _Softplus(sp.Function):
    """log(1 + exp(x))."""

    def fdiff(self, argindex=1):
        return _Sigmoid(self.args[0])


class _Expm1(sp.Function):
    """exp(x) - 1."""


class _Erfc(sp.Function):
    """1 - erf(x)."""


def _erfc(x):
    from scipy.special import erfc
    return erfc(x)


_MODULES = [{"_Erfc": _erfc, "_Softplus": lambda x: np.logaddexp(0, x), "_Expm1": np.expm1}, "scipy", "numpy"]


def differentiated(expression, symbol):
    """The derivative of a smooth expression."""
    u = sp.Wild("u")
    named = expression.replace(sp.log(1 + sp.exp(u)), _Softplus(u)).replace(1/(1 + sp.exp(u)), _Sigmoid(-u)).replace(sp.tanh, _Tanh)
    named = named.replace(lambda part: part.is_Pow and isinstance(part.base, sp.cosh) and part.exp.is_negative,
                          lambda part: _Sech(part.base.args[0])**-part.exp)
    slope = sp.diff(named, symbol).replace(_Softplus, lambda x: sp.log(1 + sp.exp(x))).replace(_Sigmoid, lambda x: 1/(1 + sp.exp(-x)))
    return slope.replace(_Tanh, sp.tanh).replace(_Sech, lambda x: 1/sp.cosh(x))


def compiled(expression, symbol):
    """The expression as a function of float64 arrays."""
    u = sp.Wild("u")
    careful = expression.replace(sp.log(1 + sp.exp(u)), _Softplus(u)).replace(1 + sp.erf(u), _Erfc(-u))
    if not careful.has(_Softplus):
        careful = careful.replace(lambda part: part.is_Add and sp.S.NegativeOne in part.args and any(isinstance(a, sp.exp) for a in part.args),
                                  _with_expm1)
    return sp.lambdify(symbol, careful, _MODULES)


def _with_expm1(part):
    first = next(a for a in part.args if isinstance(a, sp.exp))
    return _Expm1(first.args[0]) + part + 1 - first
