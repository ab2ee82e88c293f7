"""Hyperbolic tangent: the odd sigmoid.

[LeCun, Bottou, Orr & Muller, Efficient BackProp, LNCS 1524 (1998) 9]
[Poole, Lahiri, Raghu, Sohl-Dickstein & Ganguli, NIPS 29 (2016) 3360]
"""
import sympy as sp

from rmtsym import Activation, hermite

t = sp.Symbol("t", real=True)
q11, q12, q22 = sp.symbols("q11 q12 q22", real=True)

activation = Activation("tanh", sp.tanh(t))

# what everyone knows must come out
assert activation.is_odd and hermite(activation, 2) == 0
assert abs(hermite(activation, 1) - (1 - activation.nu)) < 1e-14                            # tanh' = 1 - tanh^2, E xi phi(xi) = E phi'(xi)

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
