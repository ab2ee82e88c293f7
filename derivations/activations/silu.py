"""SiLU: the sigmoid linear unit (swish), the identity weighted by the logistic function.

[Elfwing, Uchibe & Doya, Neural Netw. 107 (2018) 3]
[Ramachandran, Zoph & Le, arXiv:1710.05941]
"""
import sympy as sp

from rmtsym import Activation, activations, hermite

t = sp.Symbol("t", real=True)
q11, q12, q22 = sp.symbols("q11 q12 q22", real=True)

activation = Activation("silu", t/(1 + sp.exp(-t)))

# what everyone knows must come out
assert hermite(activation, 1) == sp.Rational(1, 2) and hermite(activation, 3) == 0             # t/2 plus an even function
assert abs(hermite(activation, 0) - hermite(activations.sigmoid, 1)) < 1e-14            # E xi g(xi) = E g'(xi)

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
