"""Polynomials as products of nested (Horner) factors, the form in which kernels evaluate them."""
import sympy as sp

__all__ = ["nested"]


def nested(expression, *symbols):
    """A product of factors, each nested in the symbols (Horner) with factored coefficients: variance*(c - 1) keeps its digits near c = 1."""
    factored = sp.factor(expression)
    factors = []
    for factor in sp.Mul.make_args(factored):
        base, exponent = factor.as_base_exp()
        if base.is_Add and base.has(*symbols) and exponent.is_Integer and exponent > 0:
            factor = sp.Pow(_horner(base, symbols), exponent, evaluate=False) if exponent != 1 else _horner(base, symbols)
        factors.append(factor)
    return sp.Mul(*factors)


def _horner(expression, symbols):
    first, rest = symbols[0], symbols[1:]
    if not expression.has(first):
        return nested(expression, *rest) if rest and expression.has(*rest) else sp.factor(expression)
    total = sp.S.Zero
    for coefficient in sp.Poly(expression, first).all_coeffs():
        total = total*first + _horner(coefficient, rest) if rest else total*first + sp.factor(coefficient)
    return total
