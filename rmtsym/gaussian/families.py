"""Families of activations: monomials, rectified monomials, Hermite polynomials, polynomials.

in:   a degree, or coefficients
out:  Activation (rm.activations.monomial(3), ...)
"""
import math
import operator

import sympy as sp

from rmtsym.algebra import as_expression
from rmtsym.errors import ParameterError
from rmtsym.gaussian.activation import Activation, T
from rmtsym.readers import shown

__all__ = ["hermite", "monomial", "polynomial", "rectified_monomial"]


def monomial(k):
    """t^k. k : a natural number, else ParameterError."""
    k = _degree(k, "monomial")
    return Activation(f"monomial_{k}", T**k, symbol=T)


def rectified_monomial(k):
    """max(0, t)^k, for k = 0 the step [Cho & Saul, NeurIPS 22 (2009) 342]. k : a natural number, else ParameterError."""
    k = _degree(k, "rectified_monomial")
    return Activation(f"rectified_monomial_{k}", sp.Max(0, T)**k if k else sp.Heaviside(T), symbol=T)


def hermite(k):
    """He_k(t)/sqrt(k!): orthonormal under N(0, 1), so that its only Hermite coefficient is a_k = 1. k : a natural number, else ParameterError."""
    k = _degree(k, "hermite")
    terms = (sp.Rational((-1)**m*math.factorial(k), math.factorial(m)*math.factorial(k - 2*m)*2**m)*T**(k - 2*m) for m in range(k//2 + 1))
    return Activation(f"hermite_{k}", sp.Add(*terms)/sp.sqrt(sp.factorial(k)), symbol=T)


def polynomial(coefficients):
    """c_0 + c_1 t + c_2 t^2 + ... coefficients : a sequence (c_0, c_1, ...) of numbers or expressions, not empty, else ParameterError."""
    if isinstance(coefficients, str) or not hasattr(coefficients, "__len__") or not len(coefficients):
        raise ParameterError(f"activations.polynomial: coefficients = {shown(coefficients)}, but a list [c_0, c_1, ...] is wanted")
    numbers = [as_expression(c.item() if hasattr(c, "item") else c, f"activations.polynomial: c_{k}") for k, c in enumerate(coefficients)]
    free = sorted({symbol for c in numbers for symbol in c.free_symbols}, key=str)
    return Activation("polynomial", sp.Add(*(c*T**k for k, c in enumerate(numbers))), dict.fromkeys(free), symbol=T)


def _degree(k, family):
    try:
        degree = -1 if isinstance(k, bool) else operator.index(k)
    except TypeError:
        degree = -1
    if degree < 0:
        raise ParameterError(f"activations.{family}: k = {shown(k)}, but a natural number (0, 1, 2, ...) is wanted")
    return degree
