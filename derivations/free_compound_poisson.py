"""Free compound Poisson law of two jumps: the spectrum of a Gram matrix of vectors of two scales.

W = X^T T X/p, X p x n with independent entries of mean 0 and variance 1, T with shares 1 - w and w of eigenvalues 1 and t, n/p -> phi: n x n
inner products of p features. A larger share of the same points is the same law with another phi: free decompression is exact.

[Hiai & Petz, The Semicircle Law, Free Random Variables and Entropy (2000), Sec. 3.3]
[Ameli, van der Heide, Hodgkinson, Roosta & Mahoney, arXiv 2506.11994]
"""
import sympy as sp

from rmtsym import Deterministic, Gaussian, Law, agree, companion, decompress, dims, laws, scale

m, z, g = sp.symbols("m z g")
t, w, phi, tau = sp.symbols("t w phi tau", positive=True)
n, p = dims("n p")

T, X = Deterministic("T", p), Gaussian("X", p, n)
W = X.T*T*X/p
law = Law("free_compound_poisson", about=__doc__, source="derivations/free_compound_poisson.py", matrix=W, limit={n/p: phi},
          spectra={T: {1: 1 - w, t: w}}, parameters=(t, w, phi), domain=[t > 1, w < 1],
          equation=sp.Eq(z, -1/m + (1 - w)/(1 + phi*m) + w*t/(1 + phi*t*m)))

# what everyone knows must come out
assert agree(law.r(g), (1 - w)/(1 - phi*g) + w*t/(1 - phi*t*g))
assert agree(law.cumulants(4), [phi**(k - 1)*(1 - w + w*t**k) for k in range(1, 5)])      # the moments of T, times the rate 1/phi
assert agree(decompress(law, tau).polynomial, law.at(phi=tau*phi).polynomial)
# the same numbers as eigenvalues of T^(1/2) X X^T T^(1/2)/n, but for zeros
covariance = laws.sample_covariance.at(c=1/phi, population={1: sp.Rational(3, 4), 5: sp.Rational(1, 4)})
assert agree(law.at(t=5, w=sp.Rational(1, 4)).polynomial, scale(companion(covariance, 1/phi), phi).polynomial)
