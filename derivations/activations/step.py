"""Step: the Heaviside function.

[McCulloch & Pitts, Bull. Math. Biophys. 5 (1943) 115]
[Cho & Saul, NeurIPS 22 (2009) 342]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)

activation = Activation("step", sp.Heaviside(t))

# what everyone knows must come out
assert activation.jumps == ((0, 1),)
assert all(agree(hermite(activation, 2*m + 1), (-1)**m*sp.factorial2(2*m - 1)/sp.sqrt(2*sp.pi*sp.factorial(2*m + 1))) for m in range(4))
assert agree([hermite(activation, k) for k in (0, 2, 4)], [sp.Rational(1, 2), 0, 0])
assert agree(activation.nu, sp.Rational(1, 2)) and activation.nu_derivative == sp.oo

f = dual(activation)
q11, q12, q22 = f.variables
rho = q12/sp.sqrt(q11*q22)
assert agree(f.expression.doit(), sp.Rational(1, 4) + sp.asin(rho)/(2*sp.pi))
assert agree(f.derivative_expression, 1/(2*sp.pi*sp.sqrt(q11*q22 - q12**2))) and f.ends["plus"] == (sp.Rational(1, 2), sp.oo)

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
