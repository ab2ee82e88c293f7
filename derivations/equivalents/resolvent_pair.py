"""Two resolvents of one sample covariance matrix, at different arguments.

tr Omega Q(lambda_1) Theta Q(lambda_2)/p, Q(lambda) = (Y Y^T/n + lambda)^{-1}, the columns of Y (p x n) independent normal vectors of
covariance Sigma, p/n -> c. From it follow risks, fluctuations of linear statistics, ensembles and early stopping.

[Bai & Silverstein, Ann. Probab. 32 (2004) 553]
[Hachem, Kharouf, Najim & Silverstein, Random Matrices Theory Appl. 1 (2012) 1150010, arXiv:1107.0124]
"""
import sympy as sp

from rmtsym import Deterministic, Gaussian, Joint, derive, dims, eye, tr

c = sp.symbols("c")
lam1, lam2 = sp.symbols("lambda_1 lambda_2", positive=True)
p, n = dims("p n")

Sigma, Theta, Omega = Deterministic("Sigma", p), Deterministic("Theta", p), Deterministic("Omega", p)
Y = Gaussian("Y", p, n, row_cov=Sigma)
Q1, Q2 = (Y*Y.T/n + lam1*eye(p)).I, (Y*Y.T/n + lam2*eye(p)).I
equivalent = derive(tr(Omega*Q1*Theta*Q2)/p, limit={p/n: c})

# what everyone knows must come out: with q_i = 1/(a_i s + lambda_i) and a_i = 1/(1 + c E[s q_i])
# E[w t q_1 q_2] + c a_1 a_2 E[w s q_1 q_2] E[s t q_1 q_2]/(1 - c a_1 a_2 E[s^2 q_1 q_2])
eigenvalues = ((1, 2, 3), (4, 1, 1))
joint = Joint({Sigma: [1, 4], Theta: [2, 1], Omega: [3, 1]})
kappa1, kappa2, ratio = .75, 2.5, .5                                    # any kappa_i = lambda_i/a_i fix lambda_i and a_i
a1, a2 = (1 - ratio*sum(s/(s + kappa) for s, _, _ in eigenvalues)/2 for kappa in (kappa1, kappa2))


def mean(f):
    return sum(f(s, t, w)/(a1*(s + kappa1)*a2*(s + kappa2)) for s, t, w in eigenvalues)/2


feedback = ratio*a1*a2*mean(lambda s, t, w: w*s)*mean(lambda s, t, w: s*t)/(1 - ratio*a1*a2*mean(lambda s, t, w: s*s))
at = {p/n: ratio, lam1: a1*kappa1, lam2: a2*kappa2, Sigma: joint, Theta: joint, Omega: joint}
assert abs(equivalent.evaluate(at) - mean(lambda s, t, w: w*t) - feedback) < 1e-10

# where the certificate is made
values = {p: 100, n: 200, lam1: .3, lam2: 1, Sigma: joint, Theta: joint, Omega: joint}
