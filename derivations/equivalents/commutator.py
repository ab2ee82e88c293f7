"""Commutator of two Wigner matrices.

m(z) = tr (i (X Y - Y X) - z)^{-1}/n, X and Y independent GUEs. Its law is that of the anticommutator X Y + Y X.

[Nica & Speicher, Duke Math. J. 92 (1998) 553, arXiv:funct-an/9612001]
"""
import sympy as sp

from rmtsym import GUE, agree, derive, dims, eye, tr

m, z = sp.symbols("m z")
n = dims("n")

X, Y = GUE("X", n), GUE("Y", n)
equivalent = derive(tr((sp.I*(X*Y - Y*X) - z*eye(n)).I)/n)
polynomial = equivalent.polynomial()

# what everyone knows must come out
assert agree(polynomial, z*m**3 - m**2 - z*m - 1)
assert agree(polynomial, derive(tr((X*Y + Y*X - z*eye(n)).I)/n).polynomial())

# where the certificate is made
values = {n: 200, z: .5 + .5j}
