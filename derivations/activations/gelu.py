"""GELU: the Gaussian error linear unit, the identity weighted by the normal distribution function.

[Hendrycks & Gimpel, arXiv:1606.08415]
[Tsuchida, Pearce, van der Heide, Roosta & Gallagher, AAAI 35 (2021) 9967, arXiv:2002.08517]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)

activation = Activation("gelu", t*(1 + sp.erf(t/sp.sqrt(2)))/2)

# what everyone knows must come out
assert all(agree(hermite(activation, 2*m), (2*m + 1)/(4*sp.sqrt(sp.pi))*(-sp.Rational(1, 2))**(m - 1)*sp.factorial2(2*m - 3)
                 /sp.sqrt(sp.factorial(2*m))) for m in range(1, 4))
assert agree([hermite(activation, k) for k in (0, 1, 3, 5)], [1/(2*sp.sqrt(sp.pi)), sp.Rational(1, 2), 0, 0])
assert agree(activation.nu, sp.Rational(1, 3) + 1/(2*sp.sqrt(3)*sp.pi))

f = dual(activation)
q11, q12, q22 = f.variables
det, product = q11*q22 - q12**2, (1 + q11)*(1 + q22)
assert agree(f.expression, q12/4 + q12*sp.asin(q12/sp.sqrt(product))/(2*sp.pi)
             + (q12**2 + q11*q22*(1 + q11 + q22 + det))/(2*sp.pi*product*sp.sqrt(1 + q11 + q22 + det)))

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2}
