"""Softplus: a smooth ReLU.

[Dugas, Bengio, Belisle, Nadeau & Garcia, NIPS 13 (2001) 472]
[Glorot, Bordes & Bengio, AISTATS 14 (2011) 315]
"""
import sympy as sp

from rmtsym import Activation, activations, hermite

t = sp.Symbol("t", real=True)
q11, q12, q22 = sp.symbols("q11 q12 q22", real=True)

activation = Activation("softplus", sp.log(1 + sp.exp(t)))

# what everyone knows must come out
assert hermite(activation, 1) == sp.Rational(1, 2) and hermite(activation, 3) == 0             # t/2 plus an even function
assert abs(sp.sqrt(2)*hermite(activation, 2) - hermite(activations.sigmoid, 1)) < 1e-14          # its derivative is the sigmoid

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
