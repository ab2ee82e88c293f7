"""Product of two Marchenko-Pastur laws: the spectrum of a sample covariance matrix whose population is one.

W = X (Y Y^T/k) X^T/n turned round: the product of X X^T/n and Y Y^T/k, X p x n and Y p x k with independent entries of mean 0 and variance 1,
p/n -> c_1, p/k -> c_2. The S-transforms 1/(1 + c_i s) multiply.

[Voiculescu, J. Operator Theory 18 (1987) 223]
[Muller, IEEE Trans. Inform. Theory 48 (2002) 2495]
"""
import sympy as sp

from rmtsym import Gaussian, Law, agree, boxtimes, dims, laws

m, z, s = sp.symbols("m z s")
c1, c2 = sp.symbols("c_1 c_2", positive=True)
p, n, k = dims("p n k")

X, Y = Gaussian("X", p, n), Gaussian("Y", p, k)
W = X*X.T/n*Y*Y.T/k
law = Law("product_of_marchenko_pastur", about=__doc__, source="derivations/product_of_marchenko_pastur.py", matrix=W,
          limit={p/n: c1, p/k: c2}, s=1/((1 + c1*s)*(1 + c2*s)))

# what everyone knows must come out
white = laws.marchenko_pastur.at(variance=1)
assert agree(law.polynomial, boxtimes(white.at(c=c1), white.at(c=c2)).polynomial)
w = -1 - z*m
assert agree(law.polynomial, sp.cancel((z*w - (1 + w)*(1 + c1*w)*(1 + c2*w))/z))
assert agree(law.moments(2), (1, 1 + c1 + c2))
assert agree(law.at(c_1=1, c_2=1).moments(5), (1, 3, 12, 55, 273))               # Fuss-Catalan numbers of order 2
assert agree(law.atoms, ((0, sp.Max(0, 1 - 1/c1, 1 - 1/c2)),))
