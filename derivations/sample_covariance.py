"""Sample covariance law: the spectrum of a sample covariance matrix with any population.

W = S^{1/2} X X^T S^{1/2}/n, X p x n with independent entries of mean 0 and variance 1, p/n -> c; the eigenvalues of S tend to the
population H. v is the Stieltjes transform of the companion X^T S X/n, which has the same eigenvalues but for zeros.

[Marchenko & Pastur, Math. USSR Sb. 1 (1967) 457]
[Silverstein, J. Multivariate Anal. 55 (1995) 331]
[Silverstein & Choi, J. Multivariate Anal. 54 (1995) 295]
"""
import sympy as sp

from rmtsym import Deterministic, Gaussian, Law, agree, dims, expectation

m, z, t, H = sp.symbols("m z t H")
c = sp.symbols("c", positive=True)
p, n = dims("p n")

S, X = Deterministic("S", p), Gaussian("X", p, n)
W = S.sqrt*X*X.T*S.sqrt/n
v = c*m - (1 - c)/z
law = Law("sample_covariance", about=__doc__, source="derivations/sample_covariance.py", matrix=W, limit={p/n: c}, spectra={S: H},
          equation=sp.Eq(z, -1/v + c*expectation(t/(1 + t*v), t)))

# what everyone knows must come out
h1, h2, h3 = sp.symbols("h_1:4")
assert agree(law.moments(3), (h1, h2 + c*h1**2, h3 + 3*c*h1*h2 + c**2*h1**3))
assert agree(law.cumulants(2), (h1, h2 - h1**2 + c*h1**2))              # the population's variance, and the sampling noise
# a population of ones is the Marchenko-Pastur law
white = law.at(population={1: 1})
assert agree(white.polynomial, c*z*m**2 + (z + c - 1)*m + 1)
assert agree(white.edges, ((1 - sp.sqrt(c))**2, (1 + sp.sqrt(c))**2))
