"""Training error of ridge regression.

|y - X b|^2/n for b = (X^T X/n + lambda)^{-1} X^T y/n, y = X beta + noise: n samples of p variables of covariance Sigma, beta of
mean 0 and covariance Theta/p, noise of variance sigma2, p/n -> c. Residuals are lambda (X X^T/n + lambda)^{-1} y.

[Dobriban & Wager, Ann. Statist. 46 (2018) 247, arXiv:1507.03003]
[Jacot, Simsek, Spadaro, Hongler & Gabriel, NeurIPS 33 (2020), arXiv:2006.09796]
"""
import sympy as sp

from rmtsym import Deterministic, Gaussian, Joint, derive, dims, eye, tr

c = sp.symbols("c")
lam, sigma2 = sp.symbols("lambda sigma2", positive=True)
p, n = dims("p n")

Sigma, Theta = Deterministic("Sigma", p), Deterministic("Theta", p)
X = Gaussian("X", n, p, col_cov=Sigma)
K = (X*X.T/n + lam*eye(n)).I
equivalent = derive(lam**2*(tr(K*X*Theta*X.T*K)/p + sigma2*tr(K*K))/n, limit={p/n: c})

# what everyone knows must come out: (lambda/kappa)^2 (sigma2 + bias + variance), lambda = kappa (1 - c E[s/(s + kappa)])
eigenvalues = ((1, 2), (4, 1))
joint = Joint({Sigma: [1, 4], Theta: [2, 1]})
kappa, ratio, noise = .75, .5, .25                                      # any kappa fixes lambda
df1, df2 = (ratio*sum((s/(s + kappa))**k for s, _ in eigenvalues)/2 for k in (1, 2))
bias = kappa**2*sum(t*s/(s + kappa)**2 for s, t in eigenvalues)/2/(1 - df2)
variance = noise*df2/(1 - df2)
at = {p/n: ratio, lam: kappa*(1 - df1), sigma2: noise, Sigma: joint, Theta: joint}
assert abs(equivalent.evaluate(at) - (1 - df1)**2*(noise + bias + variance)) < 1e-10

# where the certificate is made
values = {p: 100, n: 200, lam: .3, sigma2: .25, Sigma: joint, Theta: joint}
