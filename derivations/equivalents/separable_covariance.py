"""Resolvent of a sample covariance matrix with correlated rows and columns.

tr (Y Y^T/n + lambda)^{-1}/p, Y = R^{1/2} X T^{1/2}, X p x n with independent N(0, 1) entries, p/n -> c.

[Zhang, PhD thesis, National University of Singapore (2006)]
[Paul & Silverstein, J. Multivariate Anal. 100 (2009) 37]
[Hachem, Loubaton & Najim, Ann. Appl. Probab. 17 (2007) 875, arXiv:math/0507172]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, Gaussian, derive, dims, eye, tr

c = sp.symbols("c")
lam = sp.symbols("lambda", positive=True)
p, n = dims("p n")

R, T = Deterministic("R", p), Deterministic("T", n)
Y = Gaussian("Y", p, n, row_cov=R, col_cov=T)
equivalent = derive(tr((Y*Y.T/n + lam*eye(p)).I)/p, limit={p/n: c})

# what everyone knows must come out: the resolvent is (g R + lambda)^{-1}, where g = E[t/(1 + e t)] and e = c E[r/(g r + lambda)]
e, x = sp.Rational(2, 3), sp.Rational(1, 2)                             # any e and x = lambda/g fix c and lambda
g = (1/(1 + e) + 3/(1 + 3*e))/2
average = (1/(1 + x) + 4/(4 + x))/2
at = {p/n: e*g/average, lam: x*g, R: Discrete({1: .5, 4: .5}), T: Discrete({1: .5, 3: .5})}
assert abs(equivalent.evaluate(at) - (1/(g + x*g) + 1/(4*g + x*g))/2) < 1e-10

# where the certificate is made
values = {p: 100, n: 150, lam: .3, R: Discrete({1: .5, 4: .5}), T: Discrete({1: .5, 3: .5})}
