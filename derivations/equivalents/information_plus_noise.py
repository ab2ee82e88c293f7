"""Information plus noise: the singular values of a matrix seen through noise.

m(z) = tr ((A + X)(A + X)^T - z)^{-1}/p, A p x (p + q) given, X with independent entries of variance sigma2/(p + q), c = p/(p + q).
The law of X does not change by rotations, so that A may be taken to be [R 0], R = (A A^T)^{1/2}: then X = [X_1 X_2], X_1 square.

[Dozier & Silverstein, J. Multivariate Anal. 98 (2007) 678]
[Hachem, Loubaton & Najim, Ann. Appl. Probab. 17 (2007) 875, arXiv:math/0507172]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, Gaussian, agree, derive, dims, eye, tr

m, z, ratio = sp.symbols("m z ratio")
sigma2 = sp.symbols("sigma2", positive=True)
p, q = dims("p q")

R = Deterministic("R", p)
X1, X2 = Gaussian("X_1", p, p, variance=sigma2/(p + q)), Gaussian("X_2", p, q, variance=sigma2/(p + q))
W = (R + X1)*(R + X1).T + X2*X2.T
equivalent = derive(tr((W - z*eye(p)).I)/p, limit={q/p: ratio})

# what everyone knows must come out: m = E[1/(t/b - b z + sigma2 (1 - c))], b = 1 + sigma2 c m, t the eigenvalues of A A^T
c = 1/(1 + ratio)
b = 1 + sigma2*c*m


def known(t):
    return 1/(t/b - b*z + sigma2*(1 - c))


assert agree(equivalent.polynomial(values={R: Discrete({1: 1})}), sp.Eq(m, known(1)))

# where the certificate is made, and the theorem checked for two eigenvalues
values = {p: 100, q: 100, sigma2: .5, z: 1 + .5j, R: Discrete({.5: .5, 2: .5})}
difference = m - (known(sp.Rational(1, 4)) + known(4))/2
assert abs(difference.subs({m: equivalent.evaluate(values), ratio: 1, sigma2: .5, z: 1 + .5j}).evalf()) < 1e-10
