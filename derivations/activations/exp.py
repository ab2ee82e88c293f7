"""Exponential: the generating function of the Hermite polynomials.

[Daniely, Frostig & Singer, NIPS 29 (2016) 2253, arXiv:1602.05897]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)
scale = sp.Symbol("scale", positive=True)

activation = Activation("exp", sp.exp(scale*t), {scale: 1})

# what everyone knows must come out
free = activation(scale=scale)
assert all(agree(hermite(free, k), scale**k*sp.exp(scale**2/2)/sp.sqrt(sp.factorial(k))) for k in range(4))
assert agree(free.nu, sp.exp(2*scale**2))

f = dual(free)
q11, q12, q22 = f.variables
assert agree(f.expression, sp.exp(scale**2*(q11 + 2*q12 + q22)/2)) and agree(f.derivative_expression, scale**2*f.expression)

# where the certificate is made
values = {q11: sp.Rational(1, 4), q12: sp.Rational(1, 8), q22: sp.Rational(1, 2), scale: 1}            # E phi(u)^4 is not too large here
