"""Free Meixner law: Jacobi parameters that are constant after the first.

The three-term recurrence of its orthogonal polynomials has the coefficients 0, a, a, ... and b c, b, b, ...; the mean is 0 and the variance
b c. For c > 1 it is the law of a corner, p/n -> 1 - 1/c, of an n x n matrix in general position with the two eigenvalues x_- and
x_+: enlarging by tau = c/(c - 1) turns R(g) into R(tau g), which is that of a centred measure with two atoms.

[Saitoh & Yoshida, Probab. Math. Statist. 21 (2001) 159]
[Anshelevich, J. Funct. Anal. 201 (2003) 228]
[Bozejko & Bryc, J. Funct. Anal. 236 (2006) 59]
"""
import sympy as sp

from rmtsym import Deterministic, Haar, Law, agree, dims, eye

m, z, g, x = sp.symbols("m z g x")
a = sp.symbols("a", real=True)
b, c = sp.symbols("b c", positive=True)
p, n = dims("p n")

tau = c/(c - 1)
root = sp.sqrt((a*tau)**2 + 4*b*c*tau)
below, above = (a*tau - root)/2, (a*tau + root)/2                       # the eigenvalues before cutting
U, D = Haar("U", n), Deterministic("D", n)
W = eye(p, n)*U*D*U.T*eye(n, p)

# Poles at -2 b c/(a + root) for both signs of the root; on the physical sheet if the root exceeds -+a and the mass is positive.
inner = sp.sqrt(sp.Max(0, a**2 - 4*b*(1 - c)))
masses = [sp.Max(0, 1 - 2*b*c/sp.Max(b*c, inner*(inner + side*a))) for side in (1, -1)]
places = [-2*b*c/(a + side*inner) for side in (1, -1)]

# z + 1/m = -b c m_1 with the semicircle m_1 of mean a and variance b, -1/m_1 = z - a + b m_1: the continued fraction of m
law = Law("free_meixner", about=__doc__, source="derivations/free_meixner.py", parameters=(a, b, c),
          matrix=W, limit={p/n: 1/tau}, spectra={D: {below: above/root, above: -below/root}},
          model_domain=[(c > 1, "its matrix model needs c > 1")],
          equation=sp.Eq(b*c/(z + 1/m), z - a - (z + 1/m)/c), atoms=zip(places, masses, strict=True))

# what everyone knows must come out
Q = (1 - c)*z**2 + a*c*z + b*c**2
assert agree(law.polynomial, Q*m**2 - ((c - 2)*z - a*c)*m + 1)
assert agree(law.r(g), c/(1 - c)*(1 - a*g - sp.sqrt((1 - a*g)**2 - 4*b*(1 - c)*g**2))/(2*g))
assert agree(law.edges, (a - 2*sp.sqrt(b), a + 2*sp.sqrt(b)))
assert agree(law.density(x), c*sp.sqrt(4*b - (x - a)**2)/(2*sp.pi*Q.subs(z, x)))
assert agree(law.moments(4), (0, b*c, a*b*c, b*c*(a**2 + b + b*c)))
