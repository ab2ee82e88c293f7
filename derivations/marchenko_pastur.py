"""Marchenko-Pastur law: the spectrum of a white sample covariance matrix.

W = X X^T/n, X p x n with independent entries of mean 0 and the given variance, p/n -> c.

[Marchenko & Pastur, Math. USSR Sb. 1 (1967) 457]
"""
import sympy as sp

from rmtsym import Gaussian, Law, agree, dims

m, z, g, s, x = sp.symbols("m z g s x")
c, variance = sp.symbols("c variance", positive=True)
p, n = dims("p n")

X = Gaussian("X", p, n, variance=variance)
W = X*X.T/n                                                             # Monte Carlo samples this very expression
law = Law("marchenko_pastur", about=__doc__, source="derivations/marchenko_pastur.py", matrix=W, limit={p/n: c}, defaults={variance: 1},
          equation=sp.Eq(-1/m, z - variance/(1 + c*variance*m)))

# what everyone knows must come out
assert agree(law.polynomial, c*variance*z*m**2 + (z + variance*(c - 1))*m + 1)
assert agree(law.r(g), variance/(1 - c*variance*g))                     # kappa_k = c^(k-1) variance^k
assert agree(law.s(s), 1/(variance*(1 + c*s)))
lower, upper = variance*(1 - sp.sqrt(c))**2, variance*(1 + sp.sqrt(c))**2
assert agree(law.edges, (lower, upper))
assert agree(law.density(x), sp.sqrt((upper - x)*(x - lower))/(2*sp.pi*c*variance*x))
assert agree(law.atoms, ((0, sp.Max(0, 1 - 1/c)),))                     # p > n: the rank is n
narayana = [sum(sp.binomial(k, j)*sp.binomial(k, j + 1)/k*c**j for j in range(k)) for k in range(1, 6)]
assert agree(law.moments(5), [variance**k*value for k, value in enumerate(narayana, 1)])
