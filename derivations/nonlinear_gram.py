"""Nonlinear Gram law: the spectrum of the features of one random layer, through their Gaussian equivalent.

K = S^T S/N, S = sigma(W X/sqrt p) entry by entry, W N x p and X p x n with independent entries of mean 0 and variance 1, n/N -> c and
n/p -> phi_ratio. Of sigma two numbers remain, eta = Var sigma(xi) and zeta = (E xi sigma(xi))^2, xi ~ N(0, 1): its linear part sees the data, all
the rest is fresh noise: K below is that of this Gaussian equivalent. The limits zeta = 0 and zeta = eta are the Marchenko-Pastur and the
linear Gram law.

[Pennington & Worah, NIPS 30 (2017) 2637]
[Benigni & Peche, Electron. J. Probab. 26 (2021) 150]
"""
import sympy as sp

from rmtsym import Gaussian, Law, agree, dims, laws, scale, shift

m, z = sp.symbols("m z")
eta, zeta, c, phi = sp.symbols("eta zeta c phi_ratio", positive=True)
N, n, p = dims("N n p")

W, X, Z = Gaussian("W", N, p), Gaussian("X", p, n), Gaussian("Z", N, n)
S = sp.sqrt(zeta)*W*X/sp.sqrt(p) + sp.sqrt(eta - zeta)*Z                # Monte Carlo samples this Gaussian equivalent
u = c*z*m + c - 1                                                       # z times the Stieltjes transform of S S^T/N
y = z + (eta - zeta)*u                                                  # given X, the rows of S have covariance zeta X^T X/p + eta - zeta
law = Law("nonlinear_gram", about=__doc__, source="derivations/nonlinear_gram.py", matrix=S.T*S/N, limit={n/N: c, n/p: phi},
          parameters=(eta, zeta, c, phi), domain=[(zeta < eta, "zeta must be less than eta")],
          equation=sp.Eq(-1/m, y + zeta*u*(1 - phi - phi*m*y)))

# what everyone knows must come out
v, s = u/z, -z*m
assert agree(law.polynomial, -phi*zeta*v*(1 + v*(eta - zeta))*s**2 - (1 + v*(eta - zeta))*s + (phi - 1)*zeta*v*s + 1)
population = shift(scale(laws.marchenko_pastur.at(c=phi, variance=1), zeta), eta - zeta)                # given X, a sample covariance matrix
moments = dict(zip(sp.symbols("h_1:4"), population.moments(3), strict=True))
assert agree(law.moments(3), [moment.subs(moments, simultaneous=True) for moment in laws.sample_covariance.moments(3)])
assert agree(law.moments(2), (eta, (1 + c)*eta**2 + phi*zeta**2))
assert agree(law.atoms, ((0, sp.Max(0, 1 - 1/c)),))
assert agree(law.polynomial.subs(zeta, 0), laws.marchenko_pastur.at(variance=eta).polynomial)
assert agree(law.polynomial.subs(zeta, eta), laws.linear_gram.at(variance=eta).polynomial)
