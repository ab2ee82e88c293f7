"""Test error of random features regression, in its Gaussian equivalent.

n samples X (n x d) with independent N(0, 1) entries; N features F = mu_1 X W^T/d^{1/2} + mu_s Z, W (N x d) and Z (n x N) with N(0, 1)
entries: the linear part of an activation, and the rest as noise. Ridge regression of y = X beta + noise on F/N^{1/2} has the
coefficients A y, A = F^T (F F^T/N + lambda)^{-1}/N; beta has the covariance signal/d and the noise the variance called noise. A new
sample x has features of mean mu_1 W x/d^{1/2} and variance mu_s^2. The error is signal times a bias plus noise times a variance.

[Mei & Montanari, Comm. Pure Appl. Math. 75 (2022) 667, arXiv:1908.05355]
"""
import sympy as sp

from rmtsym import Gaussian, derive, dims, eye, tr

psi1, psi2 = sp.symbols("psi_1 psi_2")
lam, mu1, mus, signal, noise = sp.symbols("lambda mu_1 mu_s signal noise", positive=True)
d, N, n = dims("d N n")

X, W, Z = Gaussian("X", n, d), Gaussian("W", N, d), Gaussian("Z", n, N)
F = mu1*X*W.T/sp.sqrt(d) + mus*Z
A = F.T*(F*F.T/N + lam*eye(n)).I/N
C = mu1**2*W*W.T/d + mus**2*eye(N)                                      # the features' covariance, given W
bias = 1 - 2*mu1*tr(W.T*A*X)/d**sp.Rational(3, 2) + tr(X.T*A.T*C*A*X)/d
variance = tr(A.T*C*A)
equivalent = derive(signal*bias + noise*variance, limit={N/d: psi1, n/d: psi2})

# what everyone knows must come out: Mei and Montanari's E_1/E_0 and E_2/E_0
chi, zeta2, p1, p2 = -.4, 4, 1.5, 2                                     # any chi < 0 fixes lambda; zeta = mu_1/mu_s
a = chi*(1 + zeta2/(1 - zeta2*chi))
zero = (-chi**5*zeta2**3 + 3*chi**4*zeta2**2 + (p1*p2 - p2 - p1 + 1)*chi**3*zeta2**3 - 2*chi**3*zeta2**2 - 3*chi**3*zeta2
        + (p1 + p2 - 3*p1*p2 + 1)*chi**2*zeta2**2 + 2*chi**2*zeta2 + chi**2 + 3*p1*p2*chi*zeta2 - p1*p2)
one = p2*chi**3*zeta2**2 - p2*chi**2*zeta2 + p1*p2*chi*zeta2 - p1*p2
two = (chi**5*zeta2**3 - 3*chi**4*zeta2**2 + (p1 - 1)*chi**3*zeta2**3 + 2*chi**3*zeta2**2 + 3*chi**3*zeta2
       - (p1 + 1)*chi**2*zeta2**2 - 2*chi**2*zeta2 - chi**2)
at = {N/d: p1, n/d: p2, mu1: .5, mus: .25, lam: -(p1 + a)*(p2 + a)/(16*p1*chi)}
assert abs(equivalent.evaluate({**at, signal: 1, noise: 0}) - one/zero) < 1e-10
assert abs(equivalent.evaluate({**at, signal: 0, noise: 1}) - two/zero) < 1e-10

# where the certificate is made
values = {d: 100, N: 150, n: 200, mu1: .5, mus: .25, lam: .1, signal: 1, noise: .2}
