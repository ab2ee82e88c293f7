"""Sketched regularised inverse: sketching a matrix adds to its ridge.

lambda (R S^T S R + lambda)^{-1} has the equivalent kappa (R^2 + kappa)^{-1}, S an m x d sketch with independent entries of variance 1/m,
R = (A^T A)^{1/2} for any A; the sketch of A is S A. kappa = lambda + kappa tr H (H + kappa)^{-1}/m for H = R^2. Here it is seen by Theta.

[LeJeune, Patil, Javadi, Baraniuk & Tibshirani, SIAM J. Math. Data Sci. 6 (2024) 193, arXiv:2211.03751]
[Derezinski, Liao, Dobriban & Mahoney, COLT (2021), arXiv:2011.10695]
"""
import sympy as sp

from rmtsym import Deterministic, Gaussian, Joint, derive, dims, eye, tr

c = sp.symbols("c")
lam = sp.symbols("lambda", positive=True)
m, d = dims("m d")

R, Theta = Deterministic("R", d), Deterministic("Theta", d)
S = Gaussian("S", m, d, variance=1/m)
sketched = lam*(R*S.T*S*R + lam*eye(d)).I
equivalent = derive(tr(Theta*sketched)/d, limit={d/m: c})

# what everyone knows must come out: E[t kappa/(r^2 + kappa)]; and S^T (S H S^T + lambda)^{-1} S <-> (H + kappa)^{-1}
kappa, ratio = .75, .5                                                  # any kappa > 0 fixes lambda
joint = Joint({R: [1, 2], Theta: [3, 1]})
at = {d/m: ratio, lam: kappa*(1 - ratio*(1/(1 + kappa) + 4/(4 + kappa))/2), R: joint, Theta: joint}
assert abs(equivalent.evaluate(at) - (3*kappa/(1 + kappa) + kappa/(4 + kappa))/2) < 1e-10
inverse = derive(tr(Theta*S.T*(S*R*R*S.T + lam*eye(m)).I*S)/d, limit={d/m: c})
assert abs(kappa*inverse.evaluate(at) - equivalent.evaluate(at)) < 1e-10

# where the certificate is made
values = {d: 200, m: 100, lam: .3, R: joint, Theta: joint}
