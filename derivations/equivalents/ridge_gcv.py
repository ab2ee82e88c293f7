"""Generalised cross-validation of ridge regression: it estimates the test error.

The training error of ridge regression divided by (1 - tr H/n)^2, H = X (X^T X/n + lambda)^{-1} X^T/n the matrix that maps y to its fit,
tends to noise + bias + variance. Notation as for the training error: 1 - H = lambda (X X^T/n + lambda)^{-1}.

[Golub, Heath & Wahba, Technometrics 21 (1979) 215]
[Hastie, Montanari, Rosset & Tibshirani, Ann. Statist. 50 (2022) 949, arXiv:1903.08560]
[Patil, Wei, Rinaldo & Tibshirani, AISTATS (2021)]
"""
import sympy as sp

from rmtsym import Deterministic, Gaussian, Joint, derive, dims, eye, tr

c = sp.symbols("c")
lam, sigma2 = sp.symbols("lambda sigma2", positive=True)
p, n = dims("p n")

Sigma, Theta = Deterministic("Sigma", p), Deterministic("Theta", p)
X = Gaussian("X", n, p, col_cov=Sigma)
K = (X*X.T/n + lam*eye(n)).I
training_error = lam**2*tr(K*(X*Theta*X.T/p + sigma2*eye(n))*K)/n
equivalent = derive(training_error/(lam*tr(K)/n)**2, limit={p/n: c})

# what everyone knows must come out: noise + bias + variance
Q = (X.T*X/n + lam*eye(p)).I
test_error = derive(sigma2 + lam**2*tr(Theta*Q*Sigma*Q)/p + sigma2*tr(Sigma*Q*X.T*X*Q)/n**2, limit={p/n: c})
joint = Joint({Sigma: [1, 4], Theta: [2, 1]})
at = {p/n: [.5, 1, 2, .5], lam: [.3, 1e-3, .05, -.02], sigma2: .25, Sigma: joint, Theta: joint}
assert abs(equivalent.evaluate(at) - test_error.evaluate(at)).max() < 1e-10

# where the certificate is made
values = {p: 100, n: 200, lam: .3, sigma2: .25, Sigma: joint, Theta: joint}
