"""Sum of two Gram matrices with correlated rows and columns: the correlated multiple access channel.

tr (Y_1 Y_1^H/n_1 + Y_2 Y_2^H/n_2 + lambda)^{-1}/p, Y_k = R_k^{1/2} X_k T_k^{1/2}, X_k p x n_k with independent complex N(0, 1) entries.

[Couillet, Debbah & Silverstein, IEEE Trans. Inf. Theory 57 (2011) 3493, arXiv:0906.3667]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, Gaussian, Joint, derive, dims, eye, tr

c1, c2 = sp.symbols("c_1 c_2")
lam = sp.symbols("lambda", positive=True)
p, n1, n2 = dims("p n_1 n_2")

R1, R2, T1, T2 = Deterministic("R_1", p), Deterministic("R_2", p), Deterministic("T_1", n1), Deterministic("T_2", n2)
Y1 = Gaussian("Y_1", p, n1, field="complex", row_cov=R1, col_cov=T1)
Y2 = Gaussian("Y_2", p, n2, field="complex", row_cov=R2, col_cov=T2)
W = Y1*Y1.H/n1 + Y2*Y2.H/n2
equivalent = derive(tr((W + lam*eye(p)).I)/p, limit={p/n1: c1, p/n2: c2})

# what everyone knows must come out: the resolvent is (g_1 R_1 + g_2 R_2 + lambda)^{-1}, g_k = E[t_k/(1 + e_k t_k)] and
# e_k = c_k E[r_k/(g_1 r_1 + g_2 r_2 + lambda)]
e1, e2, ridge = sp.Rational(2, 3), sp.Rational(1, 2), sp.Rational(1, 4)   # any e_1, e_2 and lambda fix c_1 and c_2
g1 = (1/(1 + e1) + 2/(1 + 2*e1))/2
g2 = (3/(1 + 3*e2) + 3*sp.Rational(1, 2)/(1 + e2/2))/4
eigenvalues = [(sp.Rational(1, 2), 2), (1, 1), (2, sp.Rational(1, 4))]


def mean(f):
    return sum(weight*f(r1, r2)/(g1*r1 + g2*r2 + ridge) for weight, (r1, r2) in zip((.25, .5, .25), eigenvalues))


joint = Joint({R1: [.5, 1, 2], R2: [2, 1, .25]}, weights=[.25, .5, .25])
spectra = {R1: joint, R2: joint, T1: Discrete({1: .5, 2: .5}), T2: Discrete({3: .25, .5: .75})}
at = {p/n1: e1/mean(lambda r1, r2: r1), p/n2: e2/mean(lambda r1, r2: r2), lam: ridge, **spectra}
assert abs(equivalent.evaluate(at) - mean(lambda r1, r2: 1)) < 1e-10

# where the certificate is made
values = {p: 160, n1: 80, n2: 120, lam: .5, **spectra}
