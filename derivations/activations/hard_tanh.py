"""Hard tanh: the identity, cut off at distance 1 from the origin.

[Collobert, Large Scale Machine Learning, thesis, Universite Paris VI (2004)]
[Pennington, Schoenholz & Ganguli, NIPS 30 (2017) 4785]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)

activation = Activation("hard_tanh", sp.Max(-1, sp.Min(1, t)))

# what everyone knows must come out
inside = sp.erf(1/sp.sqrt(2))                                               # P(|xi| < 1)
assert activation.is_odd and agree(hermite(activation, 1), inside) and agree(activation.nu_derivative, inside)
assert agree(activation.nu, 1 - sp.sqrt(2/(sp.pi*sp.E)))

f = dual(activation)
q11, q12, q22 = f.variables
q = sp.Symbol("q", positive=True)
assert agree(f.diagonal, q + (1 - q)*sp.erfc(1/sp.sqrt(2*q)) - sp.sqrt(2*q/sp.pi)*sp.exp(-1/(2*q)))
assert agree(f.derivative_expression.subs(q12, 0).doit(), (1 - sp.erfc(1/sp.sqrt(2*q11)))*(1 - sp.erfc(1/sp.sqrt(2*q22))))        # independent: P(|u| < 1) P(|v| < 1)

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
