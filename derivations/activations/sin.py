"""Sine: with the cosine the features of the Gaussian kernel.

[Rahimi & Recht, NIPS 20 (2007) 1177]
[Liao & Couillet, ICML 35 (2018), arXiv:1805.11916]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)
scale = sp.Symbol("scale", positive=True)

activation = Activation("sin", sp.sin(scale*t), {scale: 1})

# what everyone knows must come out
free = activation(scale=scale)
assert all(agree(hermite(free, 2*m + 1), (-1)**m*scale**(2*m + 1)*sp.exp(-scale**2/2)/sp.sqrt(sp.factorial(2*m + 1))) for m in range(4))
assert activation.is_odd and agree(free.nu, (1 - sp.exp(-2*scale**2))/2)

f = dual(free)
q11, q12, q22 = f.variables
assert agree(f.expression, sp.exp(-scale**2*(q11 + q22)/2)*sp.sinh(scale**2*q12))
assert agree(f.derivative_expression, scale**2*sp.exp(-scale**2*(q11 + q22)/2)*sp.cosh(scale**2*q12))

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2, scale: 1}
