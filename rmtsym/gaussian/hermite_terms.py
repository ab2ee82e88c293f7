"""Functions as sums of terms whose Gaussian moments are closed.

in:   a smooth expression in one symbol, parameters allowed
out:  Terms c x^j e^(b x + g x^2) erf(a x + d)..., or None where it is no such sum

Sines and cosines are exponentials with imaginary b: their terms come in conjugate pairs.
"""
from dataclasses import dataclass

import sympy as sp

__all__ = ["Term", "terms_of"]


@dataclass(frozen=True)
class Term:
    """coefficient x^power e^(slope x + curvature x^2) times erf(a x + d) for every (a, d) in erfs."""

    coefficient: sp.Expr
    power: int = 0
    slope: sp.Expr = sp.S.Zero
    curvature: sp.Expr = sp.S.Zero
    erfs: tuple = ()
    is_pair: bool = False               # stands for itself and its conjugate

    def expression(self, x):
        """The term at x."""
        return sp.Mul(self.coefficient, x**self.power, sp.exp(self.slope*x + self.curvature*x**2), *(sp.erf(a*x + d) for a, d in self.erfs))


def terms_of(expression, symbol):
    """(Term, ...), equal shapes collected, in a fixed order; None where the expression is no sum of them."""
    expression = expression.replace(sp.erfc, lambda u: 1 - sp.erf(u))
    for function in (sp.sin, sp.cos, sp.sinh, sp.cosh):
        expression = expression.replace(function, lambda u, function=function: function(u).rewrite(sp.exp) if u.has(symbol) else function(u))
    found = {}
    for term in sp.Add.make_args(sp.expand(expression, power_exp=False, mul=True, multinomial=True)):
        if term == 0:
            continue
        read = _read(term, symbol)
        if read is None:
            return None
        coefficient, shape = read
        found[shape] = found.get(shape, sp.S.Zero) + coefficient
    found = {shape: sp.expand(coefficient) for shape, coefficient in found.items()}
    return tuple(Term(found[shape], *shape) for shape in sorted(found, key=lambda shape: sp.default_sort_key(sp.Tuple(*shape[:3], *map(sp.Tuple, shape[3]))))
                 if found[shape] != 0)


def _read(term, x):
    """(coefficient, (power, slope, curvature, erfs)) of one product, or None."""
    coefficient, rest = term.as_independent(x, as_Add=False)
    power, exponent, erfs = 0, sp.S.Zero, []
    for factor in sp.Mul.make_args(rest):
        base, e = factor.as_base_exp()
        if base == sp.E:
            exponent += e
        elif isinstance(base, sp.exp):
            exponent += base.args[0]*e
        elif base == x and e.is_Integer and e > 0:
            power += int(e)
        elif isinstance(base, sp.erf) and e.is_Integer and e > 0 and base.args[0].is_polynomial(x) and sp.degree(base.args[0], x) == 1:
            erfs += [_linear(base.args[0], x)]*int(e)
        elif factor != 1:
            return None
    exponent = sp.expand(exponent)
    if not exponent.is_polynomial(x) or sp.degree(exponent, x) > 2:
        return None
    coefficient *= sp.exp(exponent.coeff(x, 0))
    signs, erfs = 1, sorted(erfs, key=sp.default_sort_key)
    for i, (a, d) in enumerate(erfs):
        if a.could_extract_minus_sign():                        # erf is odd: one shape for erf(x) and erf(-x)
            signs, erfs[i] = -signs, (-a, -d)
    return signs*coefficient, (power, exponent.coeff(x, 1), exponent.coeff(x, 2), tuple(erfs))


def _linear(argument, x):
    argument = sp.expand(argument)
    return argument.coeff(x, 1), argument.coeff(x, 0)
