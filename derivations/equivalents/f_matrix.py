"""F-matrix: a sample covariance matrix relative to another one.

m(z) = tr (S_1 S_2^{-1} - z)^{-1}/p, S_i = X_i X_i^T/n_i, X_i p x n_i with independent N(0, 1) entries, p/n_1 -> a, p/n_2 -> b < 1.

[Wachter, Ann. Statist. 8 (1980) 937]
[Silverstein, J. Multivariate Anal. 17 (1985) 408]
[Bai & Silverstein, Spectral Analysis of Large Dimensional Random Matrices (2010), Thm 4.10]
"""
import sympy as sp

from rmtsym import Gaussian, agree, derive, dims, eye, tr

m, z, a, b = sp.symbols("m z a b")
p, n1, n2 = dims("p n_1 n_2")

X1, X2 = Gaussian("X_1", p, n1), Gaussian("X_2", p, n2)
S1, S2 = X1*X1.T/n1, X2*X2.T/n2
equivalent = derive(tr((S1*S2.I - z*eye(p)).I)/p, limit={p/n1: a, p/n2: b})
polynomial = equivalent.polynomial()

# what everyone knows must come out: S-transforms multiply, S = (1 - b - b s)/(1 + a s), and z s S(s) = 1 + s = -z m
s = -1 - z*m
assert agree(polynomial, sp.Eq(s*(1 - b - b*s)/(1 + a*s), -m))

# where the certificate is made
values = {p: 100, n1: 200, n2: 300, z: 1 + .5j}
