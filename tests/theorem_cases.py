"""Published deterministic equivalents, as a user writes them: what `derive` has to find from the expression alone.

in:   tests/data/theorems.json: the values of the theorems at one point each, and simulations
out:  CASES {name: function() -> Case}, REFUSED {name: function() -> Refused}

    case = CASES["A01_silverstein_bai"]()
    case.target, case.values        a scalar in words, and the recorded values of its sizes, scalars and given words
    case.theory                     the theorem's value there, from an independent formula
    case.at(100)                    the same values at other sizes in the very same proportions: the theory stays what it is
    case.polynomial                 vanishes at m = theory, an expression in M, scalars and sizes, or None

Each function makes new words, so that two cases never share one.
"""
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import sympy as sp

import rmtsym as rm

__all__ = ["CASES", "REFUSED", "Case", "M", "Refused"]

M = sp.Symbol("m")                          # the target's value, in polynomials
DATA = Path(__file__).parent/"data"/"theorems.json"


@dataclass(frozen=True)
class Case:
    """A target with a theorem. `unit`: the least sizes in the recorded proportions that the spectra fill without remainder."""

    name: str
    target: Any
    values: dict
    unit: dict
    theory: complex                         # float where it is real
    simulated: dict                         # mean, stderr, draws, sizes, field of the recorded simulation
    citation: str
    statement: str
    polynomial: Any = None

    def at(self, largest):
        """The values with sizes in the same proportions, the largest of them near `largest`."""
        times = max(1, round(largest/max(self.unit.values())))
        return {**self.values, **{dim: times*size for dim, size in self.unit.items()}}

    @property
    def digits(self):
        """The theory as recorded: a string with all its digits, or the float."""
        return recorded()["cases"][self.name]["theory"]


@dataclass(frozen=True)
class Refused:
    """An input that must be refused, by the time `build()` or rm.derive(target).evaluate(values) is done. `error`: the error's class."""

    name: str
    build: Any                              # function() -> target
    values: Any                             # {name: value}, or None where the target cannot be built
    error: type
    says: str                               # what the message should tell


CASES, REFUSED = {}, {}


@cache
def recorded():
    return json.loads(DATA.read_text(encoding="utf-8"))


def _number(value):
    if isinstance(value, list):
        return complex(*value)
    return float(value)


def theorem(make):
    """Register make() -> (target, values, unit) or (target, values, unit, polynomial) under its name."""
    name = make.__name__

    def build():
        target, values, unit, *polynomial = make()
        data = recorded()["cases"][name]
        simulated = {**data["monte_carlo"], "mean": _number(data["monte_carlo"]["mean"])}
        return Case(name, target, values, unit, _number(data["theory"]), simulated, data["citation"], data["statement"], *polynomial)

    build.__name__, build.__doc__ = name, make.__doc__
    CASES[name] = build
    return build


def refused(error, values=None):
    """Register make() -> target as an input that is refused with `error`."""
    def register(make):
        name = make.__name__
        REFUSED[name] = lambda: Refused(name, make, values, error, recorded()["refused"][name]["error"])
        return make
    return register


# ---- theorems ----

@theorem
def A01_silverstein_bai():
    """The companion transform of X^T S X/n."""
    p, n = rm.dims("p n")
    z = sp.Symbol("z")
    X, S = rm.Gaussian("X", p, n), rm.Deterministic("S", p)
    target = rm.tr((X.T*S*X/n - z*rm.eye(n)).I)/n
    values = {p: 300, n: 600, z: 2 + .3j, S: rm.Discrete({1.: .4, 3.: .4, 10.: .2})}
    return target, values, {p: 5, n: 10}, 150*M**4*z + M**3*(215*z + 75) + M**2*(70*z + 149) + M*(5*z + 61) + 5


@theorem
def A02_ledoit_peche():
    """(1/p) tr S Q with the root of S written out."""
    p, n = rm.dims("p n")
    lam = sp.Symbol("lambda", positive=True)
    X, R = rm.Gaussian("X", p, n), rm.Deterministic("R", p)
    Q = (R*X*X.T*R/n + lam*rm.eye(p)).I
    values = {p: 400, n: 500, lam: .2, R: rm.Discrete({1.: .5, 2.: .5})}
    polynomial = 32*lam**2*M**3 - 125*lam + M**2*(80*lam**2 + 120*lam) + M*(50*lam**2 + 50*lam + 40) - 200
    return rm.tr(R*R*Q)/p, values, {p: 4, n: 5}, polynomial


@theorem
def A05_mimo_mac():
    """Two users, each with its correlations at both ends; complex words."""
    p, n1, n2 = rm.dims("p n1 n2")
    lam = sp.Symbol("lambda", positive=True)
    X1, X2 = rm.Gaussian("X1", p, n1, field="complex"), rm.Gaussian("X2", p, n2, field="complex")
    R1, R2 = rm.Deterministic("R1", p), rm.Deterministic("R2", p)
    T1, T2 = rm.Deterministic("T1", n1), rm.Deterministic("T2", n2)
    B = R1*X1*T1*X1.H*R1/n1 + R2*X2*T2*X2.H*R2/n2
    joint = rm.Joint({R1: [.5, 1., 2.], R2: [2., 1., .25]}, weights=[.25, .5, .25])
    values = {p: 320, n1: 160, n2: 240, lam: .5, R1: joint, R2: joint, T1: rm.Discrete({1.: .5, 2.: .5}), T2: rm.Discrete({3.: .25, .5: .75})}
    return rm.tr((B + lam*rm.eye(p)).I)/p, values, {p: 16, n1: 8, n2: 12}


@theorem
def A10_product_of_wisharts():
    """Two rectangular Gaussian factors."""
    n0, n1, n2 = rm.dims("n0 n1 n2")
    lam = sp.Symbol("lambda", positive=True)
    Y1, Y2 = rm.Gaussian("Y1", n1, n0), rm.Gaussian("Y2", n2, n1)
    H = Y2*Y1/sp.sqrt(n0*n1)
    a, b = n2/n0, n0/n1
    polynomial = a**2*b*lam**2*M**3 + M**2*(-2*a**2*b*lam + a*b*lam + a*lam) + M*(a**2*b - a*b - a + lam + 1) - 1
    return rm.tr((H*H.T + lam*rm.eye(n2)).I)/n2, {n0: 400, n1: 300, n2: 200, lam: .2}, {n0: 4, n1: 3, n2: 2}, polynomial


@theorem
def A12_ridge_bias_variance():
    """Ridge risk outside the sample, covariance R^2 and prior covariance T."""
    p, n = rm.dims("p n")
    lam, s2 = sp.symbols("lambda sigma2", positive=True)
    Z = rm.Gaussian("Z", n, p)
    R, T = rm.Deterministic("R", p), rm.Deterministic("T", p)
    S, Sh = R*R, R*Z.T*Z*R/n
    Q = (Sh + lam*rm.eye(p)).I
    joint = rm.Joint({R: [1., 2.], T: [2., .5]}, weights=[.5, .5])
    target = lam**2*rm.tr(T*Q*S*Q)/p + s2*rm.tr(S*Q*Sh*Q)/n
    return target, {p: 300, n: 400, lam: .2, s2: .5, R: joint, T: joint}, {p: 6, n: 8}


@theorem
def A18_two_resolvents():
    """Two resolvents of one sample covariance, at different arguments."""
    p, n = rm.dims("p n")
    l1, l2 = sp.symbols("lambda1 lambda2", positive=True)
    Z = rm.Gaussian("Z", p, n)
    R, T = rm.Deterministic("R", p), rm.Deterministic("T", p)
    Sh, identity = R*Z*Z.T*R/n, rm.eye(p)
    joint = rm.Joint({R: [1., 2.], T: [3., 1.]}, weights=[.5, .5])
    target = rm.tr(T*(Sh + l1*identity).I*R*R*(Sh + l2*identity).I)/p
    return target, {p: 300, n: 400, l1: .2, l2: 1.5, R: joint, T: joint}, {p: 6, n: 8}


@theorem
def A21_deformed_wigner():
    """A + W, W a GUE."""
    n, = rm.dims("n,")
    z = sp.Symbol("z")
    A, W = rm.Deterministic("A", n), rm.GUE("W", n)
    values = {n: 500, z: .7 + .25j, A: rm.Discrete({-1.: .6, 2.: .4})}
    return rm.tr((A + W - z*rm.eye(n)).I)/n, values, {n: 5}, 5*M**3 + M**2*(10*z - 5) + M*(5*z**2 - 5*z - 5) + 5*z - 4


@theorem
def A24_commutator():
    """Singular values of the commutator of two GOE."""
    n, = rm.dims("n,")
    lam = sp.Symbol("lambda", positive=True)
    X, Y = rm.GOE("X", n), rm.GOE("Y", n)
    C = X*Y - Y*X
    return rm.tr((C*C.T + lam*rm.eye(n)).I)/n, {n: 400, lam: .5}, {n: 1}, lam**2*M**3 + lam*M**2 + lam*M - 1


@theorem
def B_hastie_iso_ridgeless():
    """Least squares of minimal norm: an inverse without regularisation."""
    n, p = rm.dims("n p")
    r2, s2 = sp.symbols("r2 sigma2")
    X = rm.Gaussian("X", n, p)
    K = (X*X.T).I
    target = r2*rm.tr(rm.eye(p) - X.T*K*X)/p + s2*rm.tr(K)
    return target, {n: 200, p: 500, r2: 1.5, s2: .5}, {n: 2, p: 5}, M - r2*(1 - n/p) - s2*n/(p - n)


@theorem
def B_dobriban_wager_optimal_ridge():
    """Optimally tuned ridge; the regulariser depends on the sizes."""
    n, p = rm.dims("n p")
    a2 = sp.Symbol("alpha2")
    lam = p/(n*a2)
    Z, R = rm.Gaussian("Z", n, p), rm.Deterministic("R", p)
    X = Z*R
    Q = (X.T*X/n + lam*rm.eye(p)).I
    target = 1 + a2*lam**2*rm.tr(R*R*Q*Q)/p + rm.tr(R*R*Q*(X.T*X/n)*Q)/n
    values = {n: 300, p: 450, a2: 2., R: rm.Joint({R: [1., 2.]}, weights=[.5, .5])}
    return target, values, {n: 4, p: 6}, 27*M**3 + 18*M**2 - 276*M - 192


@theorem
def B_wu_xu_anisotropic_prior():
    """Ridge with commuting covariances of data and prior."""
    n, p = rm.dims("n p")
    lam, s2 = sp.symbols("lambda sigma2")
    Z, R, Th = rm.Gaussian("Z", n, p), rm.Deterministic("R", p), rm.Deterministic("Theta", p)
    X = Z*R
    S = R*R
    Q = (X.T*X/n + lam*rm.eye(p)).I
    target = s2 + lam**2*rm.tr(S*Q*Th*Q)/p + s2*rm.tr(S*Q*(X.T*X/n)*Q)/n
    joint = rm.Joint({R: [.5**.5, 1., 3**.5], Th: [3., 1., .25]}, weights=[1/3]*3)
    return target, {n: 300, p: 480, lam: .2, s2: .3, R: joint, Th: joint}, {n: 15, p: 24}


@theorem
def B_rf_training_error():
    """Training error of random features, in their Gaussian equivalent."""
    d, N, n = rm.dims("d N n")
    lam, m1, ms, F1, t2 = sp.symbols("lambda mu1 mus F1sq tau2")
    X, W, Z = rm.Gaussian("X", n, d), rm.Gaussian("W", N, d), rm.Gaussian("Z", n, N)
    F = m1*X*W.T/sp.sqrt(d) + ms*Z
    G = lam*n/d*(F*F.T/N + n*lam/d*rm.eye(n)).I
    target = F1*rm.tr(X.T*G*G*X)/(n*d) + t2*rm.tr(G*G)/n
    values = {d: 200, N: 300, n: 400, lam: .01, m1: .5, ms: .30140513749454345, F1: 1., t2: .2}
    return target, values, {d: 2, N: 3, n: 4}


@theorem
def B_ntk_two_layer_trace():
    """Inverse of the linearised tangent kernel of two layers; square roots of scalars."""
    m, n0, n1 = rm.dims("m n0 n1")
    g, sw2, ze, et, ep = sp.symbols("gamma sw2 zeta eta etap")
    X, W, Th = rm.Gaussian("X", n0, m), rm.Gaussian("W", n1, n0), rm.Gaussian("Theta", n1, m)
    identity = rm.eye(m)
    F = sp.sqrt(ze/n0)*W*X + sp.sqrt(et - ze)*Th
    K = sw2*((ep - ze)*identity + ze*X.T*X/n0) + F.T*F/n1 + g*identity
    values = {m: 400, n0: 300, n1: 250, g: .05, sw2: .7, ze: .25, et: .3408450569081046, ep: .5}
    coefficients = ["1.0", "6.6367648220204282493", "8.2829088008050835270", "114.95828466196551831", "246.85227942633010279",
                    "-1522.2794698498007633"]
    return rm.tr(K.I)/m, values, {m: 8, n0: 6, n1: 5}, sp.Poly([sp.Rational(c) for c in coefficients], M).as_expr()


@theorem
def B_product_of_four():
    """Four rectangular Gaussian factors."""
    n0, n1, n2, n3, n4 = rm.dims("n0 n1 n2 n3 n4")
    lam = sp.Symbol("lambda")
    Y = rm.Gaussian("A", n0, n1)*rm.Gaussian("B", n1, n2)*rm.Gaussian("C", n2, n3)*rm.Gaussian("D", n3, n4)
    target = rm.tr((Y*Y.T/(n1*n2*n3*n4) + lam*rm.eye(n0)).I)/n0
    t = 1 - lam*M
    polynomial = (1 - t)*sp.prod(1 - n0*t/size for size in (n1, n2, n3, n4)) - lam*t
    return target, {n0: 300, n1: 400, n2: 250, n3: 350, n4: 500, lam: .2}, {n0: 6, n1: 8, n2: 5, n3: 7, n4: 10}, polynomial


@theorem
def B_weak_to_strong_ridge():
    """A ridge student that learns from a ridge teacher."""
    n1, n2, p = rm.dims("n1 n2 p")
    l1, l2, s2 = sp.symbols("lambda1 lambda2 sigma2")
    R, Th = rm.Deterministic("R", p), rm.Deterministic("Theta", p)
    S, identity = R*R, rm.eye(p)
    X1, X2 = rm.Gaussian("Z1", n1, p)*R, rm.Gaussian("Z2", n2, p)*R
    Q1, Q2 = (X1.T*X1/n1 + l1*identity).I, (X2.T*X2/n2 + l2*identity).I
    H1, H2 = identity - l1*Q1, identity - l2*Q2
    E = identity - H2*H1
    target = rm.tr(S*E*Th*E.T)/p + s2*rm.tr(S*H2*Q1*(X1.T*X1/n1)*Q1*H2)/n1
    joint = rm.Joint({R: [.5**.5, 3**.5], Th: [2., .5]}, weights=[.5, .5])
    return target, {n1: 250, n2: 400, p: 300, l1: .3, l2: .1, s2: .4, R: joint, Th: joint}, {n1: 5, n2: 8, p: 6}


@theorem
def B_gd_three_steps():
    """Three steps of gradient descent: a polynomial, no inverse."""
    n, p = rm.dims("n p")
    eta, r2, s2 = sp.symbols("eta r2 sigma2")
    X, identity = rm.Gaussian("X", n, p), rm.eye(p)
    C = X.T*X/n
    Mt = identity - eta*C
    P = identity + Mt + Mt*Mt
    target = r2*rm.tr(Mt**6)/p + s2*eta**2*rm.tr(P*C*P)/n
    x, c = sp.Symbol("x"), p/n
    moments = [1, *(sum(sp.binomial(k, j)*sp.binomial(k, j - 1)/k*c**(j - 1) for j in range(1, k + 1)) for k in range(1, 7))]      # Narayana
    integrand = sp.Poly(r2*(1 - eta*x)**6 + s2*eta**2*c*x*(3 - 3*eta*x + eta**2*x**2)**2, x)
    polynomial = M - sum(coefficient*moments[k] for (k,), coefficient in integrand.terms())
    return target, {n: 400, p: 240, eta: .5, r2: 1., s2: .5}, {n: 5, p: 3}, polynomial


# ---- inputs to be refused ----

@refused(rm.ShapeError)
def A_N1_shape_mismatch():
    """X X for a rectangular X."""
    p, n = rm.dims("p n")
    X = rm.Gaussian("X", p, n)
    return rm.tr((X*X/n + rm.eye(p)).I)/p


@refused(rm.LimitError, {"n": 400, "z": .5})
def A_N3_on_the_spectrum():
    """A real z inside the bulk."""
    n, = rm.dims("n,")
    z = sp.Symbol("z")
    return rm.tr((rm.GOE("W", n) - z*rm.eye(n)).I)/n


@refused(rm.LimitError, {"p": 100, "n": 200})
def A_N5_wrong_scaling():
    """A trace that grows like n."""
    p, n = rm.dims("p n")
    X = rm.Gaussian("X", p, n)
    return rm.tr(X*X.T)/p


@refused(rm.ShapeError)
def B_neg_scalar_plus_matrix():
    """A scalar added to a matrix."""
    n, p = rm.dims("n p")
    lam = sp.Symbol("lambda")
    X = rm.Gaussian("X", n, p)
    return rm.tr((X.T*X/n + lam).I)/p
