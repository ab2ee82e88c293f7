"""Sum of two correlated Gram matrices: the same variables seen twice, with correlated errors.

m(z) = tr (X_1 X_1^T/n + X_2 X_2^T/n - z)^{-1}/p, X_2 = rho X_1 + (1 - rho^2)^{1/2} X, where X_1 and X are p x n, independent, with
N(0, 1) entries, p/n -> c. The sum is Y Y^T/n for a Y of 2n columns whose covariance has the eigenvalues 1 + rho and 1 - rho, n times each.

[Silverstein & Bai, J. Multivariate Anal. 54 (1995) 175]
"""
import sympy as sp

from rmtsym import Gaussian, agree, derive, dims, eye, tr

m, z, c = sp.symbols("m z c")
rho = sp.symbols("rho", real=True)
p, n = dims("p n")

X, X1 = Gaussian("X", p, n), Gaussian("X_1", p, n)
X2 = rho*X1 + sp.sqrt(1 - rho**2)*X
W = X1*X1.T/n + X2*X2.T/n
equivalent = derive(tr((W - z*eye(p)).I)/p, limit={p/n: c})
polynomial = equivalent.polynomial()

# what everyone knows must come out
assert agree(polynomial, sp.Eq(z, -1/m + (1 + rho)/(1 + c*(1 + rho)*m) + (1 - rho)/(1 + c*(1 - rho)*m)))

# where the certificate is made
values = {p: 100, n: 100, rho: .6, z: 1 + .5j}
