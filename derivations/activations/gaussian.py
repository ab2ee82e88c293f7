"""Gaussian: a radial unit.

[Williams, NIPS 9 (1997) 295]
[Tsuchida, Pearce, van der Heide, Roosta & Gallagher, AAAI 35 (2021) 9967, arXiv:2002.08517]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)
scale = sp.Symbol("scale", positive=True)

activation = Activation("gaussian", sp.exp(-scale**2*t**2), {scale: 1})

# what everyone knows must come out
free = activation(scale=scale)
v = 1/(1 + 2*scale**2)
assert all(agree(hermite(free, 2*m), sp.sqrt(v)*(v - 1)**m*sp.factorial2(2*m - 1)/sp.sqrt(sp.factorial(2*m))) for m in range(4))
assert activation.is_even and agree(free.nu, 1/sp.sqrt(1 + 4*scale**2))

f = dual(free)
q11, q12, q22 = f.variables
assert agree(f.expression, 1/sp.sqrt((1 + 2*scale**2*q11)*(1 + 2*scale**2*q22) - 4*scale**4*q12**2))
assert agree(f.derivative_expression, 4*scale**4*q12*f.expression**3)

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2, scale: 1}
