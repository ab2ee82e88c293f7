"""Leaky ReLU: the rectifier that lets a small slope through on the negative side.

[Maas, Hannun & Ng, ICML Workshop on Deep Learning (2013)]
[Cho & Saul, NeurIPS 22 (2009) 342]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)
slope = sp.Symbol("slope", real=True)

activation = Activation("leaky_relu", sp.Piecewise((t, t > 0), (slope*t, True)), {slope: sp.Rational(1, 10)})

# what everyone knows must come out
free = activation(slope=slope)
assert agree([hermite(free, k) for k in (0, 1, 2, 3)], [(1 - slope)/sp.sqrt(2*sp.pi), (1 + slope)/2, (1 - slope)/(2*sp.sqrt(sp.pi)), 0])
assert agree(free.nu, (1 + slope**2)/2) and agree(free.nu_derivative, (1 + slope**2)/2)
assert agree(activation.nu, sp.Rational(101, 200))

f = dual(free)
q11, q12, q22 = f.variables
rho = q12/sp.sqrt(q11*q22)
assert agree(f.expression.doit(), ((1 - slope)**2*(sp.sqrt(q11*q22 - q12**2) + q12*sp.asin(rho)) + (1 + slope)**2*q12*sp.pi/2)/(2*sp.pi))
assert agree(f.derivative_expression.doit(), (1 + slope)**2/4 + (1 - slope)**2*sp.asin(rho)/(2*sp.pi))

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2, slope: sp.Rational(1, 10)}
