"""Error function: a sigmoid whose dual is an arcsine.

[Williams, NIPS 9 (1997) 295]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)
scale = sp.Symbol("scale", positive=True)

activation = Activation("erf", sp.erf(scale*t), {scale: 1})

# what everyone knows must come out
free = activation(scale=scale)
v = 1/(1 + 2*scale**2)
assert all(agree(hermite(free, 2*m + 1), 2*scale*sp.sqrt(v/sp.pi)*(v - 1)**m*sp.factorial2(2*m - 1)/sp.sqrt(sp.factorial(2*m + 1))) for m in range(3))
assert agree(free.nu, 2/sp.pi*sp.asin(2*scale**2*v)) and agree(activation.nu, 2/sp.pi*sp.asin(sp.Rational(2, 3)))
assert activation.is_odd

f = dual(free)
q11, q12, q22 = f.variables
assert agree(f.expression, 2/sp.pi*sp.asin(2*scale**2*q12/sp.sqrt((1 + 2*scale**2*q11)*(1 + 2*scale**2*q22))))
assert agree(f.derivative_expression, 4*scale**2/(sp.pi*sp.sqrt((1 + 2*scale**2*q11)*(1 + 2*scale**2*q22) - 4*scale**4*q12**2)))

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2, scale: 1}
