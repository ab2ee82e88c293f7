"""Deformed Wigner matrix: a given symmetric matrix plus noise.

m(z) = tr (A + W - z)^{-1}/n, W a GOE of the given variance.

[Pastur, Theor. Math. Phys. 10 (1972) 67]
"""
import sympy as sp

from rmtsym import GOE, Deterministic, Discrete, agree, derive, dims, eye, tr

m, z = sp.symbols("m z")
variance = sp.symbols("variance", positive=True)
n = dims("n")

A, W = Deterministic("A", n), GOE("W", n, variance=variance)
equivalent = derive(tr((A + W - z*eye(n)).I)/n)

# what everyone knows must come out: m = E[1/(a - z - variance m)]
signal = {-1: sp.Rational(3, 5), 2: sp.Rational(2, 5)}
pastur = sp.Eq(m, sum(weight/(a - z - variance*m) for a, weight in signal.items()))
assert agree(equivalent.polynomial(values={A: Discrete(signal)}), pastur)

# where the certificate is made
values = {n: 200, variance: 1, z: .7 + .5j, A: Discrete({-1: .6, 2: .4})}
