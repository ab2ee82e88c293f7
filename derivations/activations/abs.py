"""Absolute value: even, and twice the even part of the ReLU.

[Cho & Saul, NeurIPS 22 (2009) 342]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)

activation = Activation("abs", sp.Abs(t))

# what everyone knows must come out
assert activation.is_even
assert all(agree(hermite(activation, 2*m), (-1)**(m + 1)*sp.factorial2(2*m - 3)*sp.sqrt(2/(sp.pi*sp.factorial(2*m)))) for m in range(1, 5))
assert agree(activation.mean, sp.sqrt(2/sp.pi)) and agree(activation.nu, 1) and agree(activation.nu_derivative, 1)

f = dual(activation)
q11, q12, q22 = f.variables
rho = q12/sp.sqrt(q11*q22)
assert agree(f.expression.doit(), 2/sp.pi*(sp.sqrt(q11*q22 - q12**2) + q12*sp.asin(rho)))
assert agree(f.derivative_expression, 2/sp.pi*sp.asin(rho))

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
