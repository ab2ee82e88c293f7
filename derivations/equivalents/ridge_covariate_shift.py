"""Test error of ridge regression under covariate shift: trained at one covariance, tested at another one.

(b - beta)^T Omega (b - beta) for b = (X^T X/n + lambda)^{-1} X^T y/n, y = X beta + noise: n samples of p variables of covariance
Sigma, beta of mean 0 and covariance Theta/p, noise of variance sigma2, p/n -> c. Omega is the covariance at the test.

[Canatar, Bordelon & Pehlevan, NeurIPS 34 (2021), arXiv:2106.02261]
[Tripuraneni, Adlam & Pennington, NeurIPS 34 (2021), arXiv:2111.08234]
"""
import sympy as sp

from rmtsym import Deterministic, Gaussian, Joint, derive, dims, eye, tr

c = sp.symbols("c")
lam, sigma2 = sp.symbols("lambda sigma2", positive=True)
p, n = dims("p n")

Sigma, Theta, Omega = Deterministic("Sigma", p), Deterministic("Theta", p), Deterministic("Omega", p)
X = Gaussian("X", n, p, col_cov=Sigma)
Q = (X.T*X/n + lam*eye(p)).I
bias = lam**2*tr(Theta*Q*Omega*Q)/p
variance = sigma2*tr(Omega*Q*X.T*X*Q)/n**2
equivalent = derive(bias + variance, limit={p/n: c})

# what everyone knows must come out: kappa^2 E[t w/(s + kappa)^2] + (noise + kappa^2 E[t s/(s + kappa)^2]) c E[w s/(s + kappa)^2]/(1 - df2)
eigenvalues = ((1, 2, 3), (4, 1, 1))
joint = Joint({Sigma: [1, 4], Theta: [2, 1], Omega: [3, 1]})
kappa, ratio, noise = .75, .5, .25                                      # any kappa > 0 fixes lambda = kappa (1 - c E[s/(s + kappa)])
df1, df2 = (ratio*sum((s/(s + kappa))**k for s, _, _ in eigenvalues)/2 for k in (1, 2))
shifted, plain = (kappa**2*sum(t*v/(s + kappa)**2 for s, t, v in part)/2 for part in (eigenvalues, [(s, t, s) for s, t, _ in eigenvalues]))
known = shifted + (noise + plain)*ratio*sum(w*s/(s + kappa)**2 for s, _, w in eigenvalues)/2/(1 - df2)
at = {p/n: ratio, lam: kappa*(1 - df1), sigma2: noise, Sigma: joint, Theta: joint, Omega: joint}
assert abs(equivalent.evaluate(at) - known) < 1e-10

# where the certificate is made
values = {p: 100, n: 200, lam: .3, sigma2: .25, Sigma: joint, Theta: joint, Omega: joint}
