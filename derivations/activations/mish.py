"""Mish: the identity weighted by the tanh of the softplus.

[Misra, BMVC 31 (2020), arXiv:1908.08681]
"""
import sympy as sp

from rmtsym import Activation, hermite

t = sp.Symbol("t", real=True)
q11, q12, q22 = sp.symbols("q11 q12 q22", real=True)

activation = Activation("mish", t*sp.tanh(sp.log(1 + sp.exp(t))))

# what everyone knows must come out
rise, jumps = activation.derivative()
assert not jumps and abs(hermite(activation, 1) - hermite(rise, 0)) < 1e-14              # E xi phi(xi) = E phi'(xi)
assert abs(sum(hermite(activation, k)**2 for k in range(25)) - activation.nu) < 1e-7

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
