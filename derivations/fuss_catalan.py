"""Fuss-Catalan law of order L: the squared singular values of a product of L square Gaussian matrices.

W = P P^T, P = X_1 ... X_L/n^{L/2}, X_i n x n with independent entries of mean 0 and variance 1. Each factor contributes the
S-transform 1/(1 + s) of the Marchenko-Pastur law with c = 1; they multiply.

[Alexeev, Gotze & Tikhomirov, Lith. Math. J. 50 (2010) 121]
[Penson & Zyczkowski, Phys. Rev. E 83 (2011) 061118]
"""
import sympy as sp

from rmtsym import Gaussian, Law, agree, dims

m, z, s = sp.symbols("m z s")
order = sp.symbols("order", positive=True, integer=True)
n = dims("n")


def squared_product(order):
    """The matrix for an order: P P^T."""
    P = Gaussian("X_1", n, n)
    for i in range(2, order + 1):
        P = P*Gaussian(f"X_{i}", n, n)
    return P*P.T/n**order


w = -z*m
law = Law("fuss_catalan", about=__doc__, source="derivations/fuss_catalan.py", matrix=squared_product,
          equation=sp.Eq(w, 1 + w**(order + 1)/z), s=(1 + s)**(-order))

# what everyone knows must come out
assert agree(law.polynomial, 1 + z*m + (-1)**(order + 1)*z**order*m**(order + 1))
fuss_catalan_numbers = [sp.ff((order + 1)*k, k)/sp.factorial(k)/(order*k + 1) for k in range(1, 6)]
assert agree(law.moments(5), fuss_catalan_numbers)
assert agree(law.edges, (0, (order + 1)**(order + 1)/order**order))
# order 1 is the Marchenko-Pastur law with c = 1
assert agree(law.at(order=1).polynomial, z*m**2 + z*m + 1)
assert agree(law.at(order=1).edges, (0, 4))
assert agree(law.at(order=2).edges, (0, sp.Rational(27, 4)))
