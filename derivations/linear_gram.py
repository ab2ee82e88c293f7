"""Linear Gram law: the spectrum of the features of one random layer without activation.

K = X^T W^T W X/(N p), W N x p and X p x n with independent entries of mean 0 and variance 1, those of W times the root of the variance, n/N -> c
and n/p -> phi_ratio. Given X, K is a sample covariance matrix with population X^T X/p: S-transforms multiply. It is the limit zeta = eta of the
nonlinear Gram law.

[Voiculescu, J. Operator Theory 18 (1987) 223]
[Muller, IEEE Trans. Inform. Theory 48 (2002) 2495]
"""
import sympy as sp

from rmtsym import Gaussian, Law, agree, dims, laws

m, z, s = sp.symbols("m z s")
variance, c, phi = sp.symbols("variance c phi_ratio", positive=True)
N, n, p = dims("N n p")

W, X = Gaussian("W", N, p, variance=variance), Gaussian("X", p, n)
law = Law("linear_gram", about=__doc__, source="derivations/linear_gram.py", matrix=X.T*W.T*W*X/(N*p), limit={n/N: c, n/p: phi},
          parameters=(c, phi, variance), defaults={variance: 1}, s=1/(variance*(1 + c*s)*(1 + phi*s)))

# what everyone knows must come out
w = -1 - z*m
assert agree(law.polynomial, sp.cancel((z*w - variance*(1 + w)*(1 + c*w)*(1 + phi*w))/z))
assert agree(law.moments(2), (variance, variance**2*(1 + c + phi)))
assert agree(law.at(c=1, phi_ratio=1, variance=1).moments(4), laws.fuss_catalan.at(order=2).moments(4))
assert agree(law.atoms, ((0, sp.Max(0, 1 - 1/c, 1 - 1/phi)),))
