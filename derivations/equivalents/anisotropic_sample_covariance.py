"""Resolvent of a sample covariance matrix with any population covariance.

m(z) = tr (Y Y^T/n - z)^{-1}/p, the columns of Y (p x n) independent normal vectors of covariance Sigma, p/n -> c. The resolvent
itself has the equivalent (delta Sigma - z)^{-1}, delta = -z v, where v is the Stieltjes transform of the companion Y^T Y/n.

[Marchenko & Pastur, Math. USSR Sb. 1 (1967) 457]
[Silverstein & Bai, J. Multivariate Anal. 54 (1995) 175]
[Couillet & Liao, Random Matrix Methods for Machine Learning (2022), Thm 2.6]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, Gaussian, agree, derive, dims, eye, tr

m, z, c = sp.symbols("m z c")
p, n = dims("p n")

Sigma = Deterministic("Sigma", p)
Y = Gaussian("Y", p, n, row_cov=Sigma)
Q = (Y*Y.T/n - z*eye(p)).I
equivalent = derive(tr(Q)/p, limit={p/n: c})

# what everyone knows must come out: m = E[1/(delta s - z)], delta = 1 - c - c z m, here for s = 1 and 3; and Q <-> (delta Sigma - z)^{-1}
population = {1: sp.Rational(1, 2), 3: sp.Rational(1, 2)}
known = sp.Eq(m, sum(weight/((1 - c - c*z*m)*s - z) for s, weight in population.items()))
assert agree(equivalent.polynomial(values={Sigma: Discrete(population)}), known)
delta = equivalent.unknowns[1].symbol
assert derive(Q, limit={p/n: c}).target == (delta*Sigma - z*eye(p)).I

# where the certificate is made
values = {p: 100, n: 200, z: 1 + .5j, Sigma: Discrete({1: .4, 3: .4, 10: .2})}
