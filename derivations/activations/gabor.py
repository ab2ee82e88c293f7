"""Gabor: a wave in a Gaussian window.

[Gabor, J. IEE 93 (1946) 429]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)

activation = Activation("gabor", sp.exp(-t**2)*sp.sin(t))

# what everyone knows must come out
assert activation.is_odd
assert agree(hermite(activation, 1), sp.exp(-sp.Rational(1, 6))/(3*sp.sqrt(3)))
assert agree(activation.nu, (1 - sp.exp(-sp.Rational(2, 5)))/(2*sp.sqrt(5)))

f = dual(activation)
q11, q12, q22 = f.variables
det = (1 + 2*q11)*(1 + 2*q22) - 4*q12**2
assert agree(f.expression, sp.exp((1 + q11 + q22 - det)/(2*det))*sp.sinh(q12/det)/sp.sqrt(det))

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
