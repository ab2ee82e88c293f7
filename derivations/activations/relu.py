"""ReLU: the rectified linear unit.

[Nair & Hinton, ICML 27 (2010) 807]
[Cho & Saul, NeurIPS 22 (2009) 342]
[Louart, Liao & Couillet, Ann. Appl. Probab. 28 (2018) 1190]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)

activation = Activation("relu", sp.Max(0, t))

# what everyone knows must come out
assert agree([hermite(activation, k) for k in (1, 3, 5)], [sp.Rational(1, 2), 0, 0])
assert all(agree(hermite(activation, 2*m), (-1)**(m + 1)*sp.factorial2(2*m - 3)/sp.sqrt(2*sp.pi*sp.factorial(2*m))) for m in range(1, 5))
assert agree(activation.mean, 1/sp.sqrt(2*sp.pi)) and agree(activation.nu, sp.Rational(1, 2)) and agree(activation.nu_derivative, sp.Rational(1, 2))

f = dual(activation)
q11, q12, q22 = f.variables
rho = q12/sp.sqrt(q11*q22)
assert agree(f.expression.doit(), (sp.sqrt(q11*q22 - q12**2) + q12*(sp.pi/2 + sp.asin(rho)))/(2*sp.pi))
assert agree(f.derivative_expression.doit(), (sp.pi/2 + sp.asin(rho))/(2*sp.pi)) and agree(f.ends["minus"], (0, 0))

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
