"""Product of two Wishart matrices.

m(z) = tr (S_1 S_2 - z)^{-1}/p, S_i = X_i X_i^T/n_i, X_i p x n_i with independent N(0, 1) entries, p/n_1 -> a, p/n_2 -> b. The product is
not symmetric, but has the eigenvalues of the squared singular values of X_1^T X_2/(n_1 n_2)^{1/2}.

[Muller, IEEE Trans. Inf. Theory 48 (2002) 2086]
[Burda, Jarosz, Livan, Nowak & Swiech, Phys. Rev. E 82 (2010) 061114, arXiv:1007.3594]
"""
import sympy as sp

from rmtsym import Gaussian, agree, derive, dims, eye, tr

m, z, a, b = sp.symbols("m z a b")
p, n1, n2 = dims("p n_1 n_2")

X1, X2 = Gaussian("X_1", p, n1), Gaussian("X_2", p, n2)
S1, S2 = X1*X1.T/n1, X2*X2.T/n2
equivalent = derive(tr((S1*S2 - z*eye(p)).I)/p, limit={p/n1: a, p/n2: b})
polynomial = equivalent.polynomial()

# what everyone knows must come out: S-transforms multiply, 1/S = (1 + a s)(1 + b s), and z s S(s) = 1 + s = -z m
s = -1 - z*m
assert agree(polynomial, sp.Eq(s, -m*(1 + a*s)*(1 + b*s)))

# where the certificate is made
values = {p: 100, n1: 150, n2: 200, z: -1 + .5j}
