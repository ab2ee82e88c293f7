"""Sign: the odd step.

[Cho & Saul, NeurIPS 22 (2009) 342]
[Liao & Couillet, ICML 35 (2018), arXiv:1805.11916]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)

activation = Activation("sign", sp.sign(t))

# what everyone knows must come out
assert activation.is_odd and activation.jumps == ((0, 2),)
assert all(agree(hermite(activation, 2*m + 1), (-1)**m*sp.factorial2(2*m - 1)*sp.sqrt(2/(sp.pi*sp.factorial(2*m + 1)))) for m in range(4))
assert agree(activation.nu, 1) and activation.nu_derivative == sp.oo

f = dual(activation)
q11, q12, q22 = f.variables
rho = q12/sp.sqrt(q11*q22)
assert agree(f.expression, 2/sp.pi*sp.asin(rho))
assert agree(f.derivative_expression, 2/(sp.pi*sp.sqrt(q11*q22 - q12**2))) and f.ends["minus"] == (-1, sp.oo)

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
