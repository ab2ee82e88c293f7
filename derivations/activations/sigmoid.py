"""Sigmoid: the logistic function.

[Rumelhart, Hinton & Williams, Nature 323 (1986) 533]
[Poole, Lahiri, Raghu, Sohl-Dickstein & Ganguli, NIPS 29 (2016) 3360]
"""
import sympy as sp

from rmtsym import Activation, activations, hermite

t = sp.Symbol("t", real=True)
q11, q12, q22 = sp.symbols("q11 q12 q22", real=True)

activation = Activation("sigmoid", 1/(1 + sp.exp(-t)))

# what everyone knows must come out
assert hermite(activation, 0) == sp.Rational(1, 2) and hermite(activation, 2) == 0             # 1/2 plus an odd function
half = activations.tanh.scaled(sp.Rational(1, 2))
assert all(abs(2*hermite(activation, k) - hermite(half, k)) < 1e-14 for k in (1, 3, 5))

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
