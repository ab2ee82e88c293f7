"""Bias of random features regression: the error that averaging over data, weights and noise leaves.

Ridge regression of X beta on F/N^{1/2}, F = mu_1 X W^T/d^{1/2} + mu_s Z, predicts x^T M beta for a new sample x, with
M = mu_1 W^T F^T (F F^T/N + lambda)^{-1} X/(N d^{1/2}); its mean is (tr M/d) x^T beta, since rotations leave the law of M unchanged.
The mean's error is signal (1 - tr M/d)^2. The rest of the test error is variance: of the noise, of the weights and of the samples.

[d'Ascoli, Refinetti, Biroli & Krzakala, ICML (2020), arXiv:2003.01054]
[Adlam & Pennington, NeurIPS 33 (2020), arXiv:2011.03321]
"""
import sympy as sp

from rmtsym import Gaussian, derive, dims, eye, tr

psi1, psi2 = sp.symbols("psi_1 psi_2")
lam, mu1, mus, signal = sp.symbols("lambda mu_1 mu_s signal", positive=True)
d, N, n = dims("d N n")

X, W, Z = Gaussian("X", n, d), Gaussian("W", N, d), Gaussian("Z", n, N)
F = mu1*X*W.T/sp.sqrt(d) + mus*Z
M = mu1*W.T*F.T*(F*F.T/N + lam*eye(n)).I*X/(N*sp.sqrt(d))
equivalent = derive(signal*(1 - tr(M)/d)**2, limit={N/d: psi1, n/d: psi2})

# what everyone knows must come out: signal/(1 - zeta^2 chi)^2 in the notation of Mei and Montanari, zeta = mu_1/mu_s
chi, zeta2, p1, p2 = -.4, 4, 1.5, 2                                     # any chi < 0 fixes lambda
a = chi*(1 + zeta2/(1 - zeta2*chi))
at = {N/d: p1, n/d: p2, mu1: .5, mus: .25, lam: -(p1 + a)*(p2 + a)/(16*p1*chi), signal: 2}
assert abs(equivalent.evaluate(at) - 2/(1 - zeta2*chi)**2) < 1e-10

# where the certificate is made
values = {d: 100, N: 150, n: 200, mu1: .5, mus: .25, lam: .1, signal: 1}
