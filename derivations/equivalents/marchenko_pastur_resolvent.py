"""Resolvent of a white sample covariance matrix: the Marchenko-Pastur equation, found from the expression alone.

m(z) = tr (X X^T/n - z)^{-1}/p, X p x n with independent entries of mean 0 and the given variance, p/n -> c.

[Marchenko & Pastur, Math. USSR Sb. 1 (1967) 457]
"""
import sympy as sp

from rmtsym import Gaussian, agree, derive, dims, eye, tr

m, z, c = sp.symbols("m z c")
variance = sp.symbols("variance", positive=True)
p, n = dims("p n")

X = Gaussian("X", p, n, variance=variance)
Q = (X*X.T/n - z*eye(p)).I
equivalent = derive(tr(Q)/p, limit={p/n: c})
polynomial = equivalent.polynomial()

# what everyone knows must come out
assert agree(polynomial, c*variance*z*m**2 + (z + variance*(c - 1))*m + 1)

# where the certificate is made
values = {p: 100, n: 200, variance: 1.5, z: 1 + .5j}
