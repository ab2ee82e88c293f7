"""rm.derive: published theorems from their expressions alone, properties that no derivation may break, and what must be refused."""

import mpmath
import numpy as np
import pytest
import sympy as sp
from theorem_cases import CASES, REFUSED

import rmtsym as rm
from rmtsym import LimitError, ParameterError, RmtsymError, ShapeError, derive, dims, eye, tr
from rmtsym.words import MatrixProduct, Scaled, Trace

p, n, q = dims("p n q")
lam, z, mu = sp.symbols("lambda z mu")
X, Y = rm.Gaussian("X", p, n), rm.Gaussian("Y", p, q)
W, V = rm.GOE("W", n), rm.GOE("V", n)
S, T = rm.Deterministic("S", p), rm.Deterministic("T", p)
I = eye(p)
Q = (X*X.T/n + lam*I).I
TWO = rm.Discrete({1: .5, 4: .5})


def mp_resolvent(c, ridge):
    """m(-ridge) of the Marchenko-Pastur law, from its quadratic."""
    b = ridge + 1 - c
    return (-b + np.sqrt(b*b + 4*c*ridge))/(2*c*ridge)


# ---- published theorems

@pytest.mark.parametrize("name", sorted(CASES))
def test_a_published_theorem_comes_out_of_its_expression(name):
    case = CASES[name]()
    found = derive(case.target).evaluate(case.values)
    assert abs(found - case.theory) <= 1e-9*abs(case.theory)


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_has_no_meaning_is_refused(name):
    case = REFUSED[name]()
    with pytest.raises(case.error) as caught:
        derive(case.build()).evaluate(case.values)
    assert isinstance(caught.value, RmtsymError)


@pytest.mark.parametrize("target, unknowns", [
    (tr(Q)/p, 2),
    (tr(Q*S*Q*T)/p, 4),
    (lam**2*tr(S*Q*T*Q)/p + mu*tr(Q*X*X.T*Q*T)/n**2, 4),
    (tr((W*V + V*W - z*eye(n)).I)/n, 2),
    (tr((X*X.T*Y*Y.T/(n*q) + lam*I).I)/p, 4),
])
def test_reduced_systems_are_small(target, unknowns):
    assert len(derive(target).unknowns) <= unknowns


def random_features():
    d, N, m = dims("d N m")
    m1, ms = sp.symbols("mu1 mus")
    A, B, C = rm.Gaussian("A", m, d), rm.Gaussian("B", N, d), rm.Gaussian("C", m, N)
    F = m1*A*B.T/sp.sqrt(d) + ms*C
    G = (F.T*F/N + lam*eye(N)).I
    return d, N, m, A, B, F, G


def test_random_features_errors_have_small_systems():
    """Signal and noise part of the test error: 9 and 11 unknowns at most."""
    d, N, m, A, B, F, G = random_features()
    signal = derive(tr(A.T*F*G*G*F.T*A)/(m*N*d))
    noise = derive(tr(G*F.T*F*G*B*B.T)/(N*N*d))
    assert len(signal.unknowns) <= 9 and len(noise.unknowns) <= 11


# ---- closed forms

def test_marchenko_pastur():
    eq = derive(tr(Q)/p)
    for c, ridge in ((.5, .3), (2., .01), (1., 1.)):
        assert abs(eq.evaluate({p/n: c, lam: ridge}) - mp_resolvent(c, ridge)) < 1e-13*mp_resolvent(c, ridge)


def test_ridgeless_and_negative_ridge():
    """Inside the spectral gap the real branch is certified; beyond it, and for deficient rank, there is no limit."""
    assert abs(derive(tr((X*X.T/n).I)/p).evaluate({p/n: .25}) - 1/(1 - .25)) < 1e-13
    eq = derive(tr(Q)/p)
    for ridge in (-.1, -.2, -.249999):
        exact = (-(ridge + .75) + mpmath.sqrt((mpmath.mpf(ridge) + .75)**2 + ridge))/(.5*ridge)
        assert abs(eq.evaluate({p/n: .25, lam: ridge}) - exact) < 1e-9*exact
    for values in ({p/n: .25, lam: -.26}, {p/n: .25, lam: -1.}):
        with pytest.raises(LimitError):
            eq.evaluate(values)
    for ratio in (1., 4.):
        with pytest.raises(LimitError):
            derive(tr((X*X.T/n).I)/p).evaluate({p/n: ratio})


def test_unregularised_inner_inverses():
    values = {p: 100, n: 400, q: 300}
    assert abs(derive(tr((Y*Y.T/q).I*X*X.T/n)/p).evaluate(values) - 1/(1 - 1/3)) < 1e-12              # F-matrix
    assert abs(derive(tr(X*X.T*(X*X.T + Y*Y.T).I)/p).evaluate(values) - 400/700) < 1e-12               # MANOVA
    # minimum-variance portfolio: out-of-sample against in-sample variance, 1/(1 - c)
    inverse = (S.sqrt*X*X.T*S.sqrt/n).I
    risk = tr(inverse*S*inverse)/p/(tr(inverse)/p)
    assert abs(derive(risk).evaluate({p: 100, n: 400, S: TWO}) - 1/(1 - .25)**2) < 1e-12


def test_roots_of_scalars_and_powers():
    value = derive(tr((sp.sqrt(lam)*X*X.T/sp.sqrt(n*p) + sp.sqrt(lam)*I).I)/p).evaluate({p: 100, n: 100, lam: 4.})
    assert abs(value - mp_resolvent(1., 1.)/2) < 1e-13
    h = 1e-4
    second = (mp_resolvent(.5, .3 + h) - 2*mp_resolvent(.5, .3) + mp_resolvent(.5, .3 - h))/h**2/2
    assert abs(derive(tr(Q*Q*Q)/p).evaluate({p/n: .5, lam: .3}) - second) < 1e-5*second


def test_the_anticommutator_has_its_cubic():
    eq = derive(tr((W*V + V*W - z*eye(n)).I)/n)
    for point in (.5 + .3j, 4 + 1e-9j, 3.5, -1 + 1e-3j):
        m = eq.evaluate({n: 10, z: point})
        assert abs(point*m**3 - m**2 - point*m - 1) < 1e-11 and (m.imag > 0 or not isinstance(point, complex))


def test_elliptic_words():
    """tr (E - z)^{-1}: outside its ellipse m = -1/z - tau/z^3 - ..., which solves tau m^2 + z m + 1 = 0."""
    tau = sp.Symbol("tau")
    eq = derive(tr((rm.Elliptic("E", n, tau) - z*eye(n)).I)/n)
    m = eq.evaluate({n: 10, tau: .3, z: 2j})
    assert abs(.3*m*m + 2j*m + 1) < 1e-13 and abs(m) < 1
    with pytest.raises(LimitError):
        eq.evaluate({n: 10, tau: .3, z: .5})


# ---- Monte Carlo of what has no closed form here

def agrees(target, values, draws=16):
    eq = derive(target)
    found, run = eq.evaluate(values), eq.monte_carlo(values, draws=draws, rng=1, field="complex")
    assert run.stderr <= .02*abs(found) + 1e-3
    assert abs(run.mean - found) <= 4*run.stderr + abs(found)/max(v for v in values.values() if isinstance(v, int))**2


def test_dense_matrices_that_do_not_commute():
    rng = np.random.default_rng(0)
    A, B = rng.standard_normal((200, 200)), rng.standard_normal((200, 200))
    agrees(tr(T*(S.sqrt*X*X.T*S.sqrt/n + lam*T + I).I*S)/p, {p: 200, n: 300, lam: .5, S: A @ A.T/200 + .1*np.eye(200), T: B @ B.T/200})


def test_spectra_agree_with_dense_matrices_that_have_them():
    target = tr(T*(S.sqrt*X*X.T*S.sqrt/n + lam*T + I).I*S*Q)/p
    basis, _ = np.linalg.qr(np.random.default_rng(1).standard_normal((200, 200)))
    joint = rm.Joint({S: [1., 4.], T: [2., .5]}, weights=[.5, .5])
    s, t = np.repeat([1., 4.], 100), np.repeat([2., .5], 100)
    eq = derive(target)
    exact = eq.evaluate({p: 200, n: 300, lam: .5, S: joint, T: joint})
    dense = eq.evaluate({p: 200, n: 300, lam: .5, S: (basis*s) @ basis.T, T: (basis*t) @ basis.T})
    diagonal = eq.evaluate({p: 200, n: 300, lam: .5, S: np.diag(s), T: np.diag(t)})
    assert abs(dense - exact) < 1e-11*abs(exact) and abs(diagonal - exact) < 1e-12*abs(exact)


def test_information_plus_noise_and_bilinear_forms():
    rng = np.random.default_rng(2)
    A, a, b = rm.Deterministic("A", p, n), rm.Deterministic("a", p, 1), rm.Deterministic("b", p, 1)
    Z = A + X/sp.sqrt(n)
    signal = rng.standard_normal((100, 150))/10
    agrees(tr((Z*Z.T + lam*I).I)/p, {p: 100, n: 150, lam: .5, A: signal})
    left, right = rng.standard_normal((2, 100, 1))/10
    agrees(a.T*Q*S*b, {p: 100, n: 150, lam: .5, S: np.diag(rng.uniform(1, 2, 100)), a: left + right, b: right}, draws=200)


def test_a_resolvent_has_a_matrix_valued_equivalent():
    """Qbar = (S/(1 + delta) + lambda)^{-1}, written in the deterministic words."""
    eq = derive((S.sqrt*X*X.T*S.sqrt/n + lam*I).I)
    spectrum = np.linspace(1, 2, 80)
    value = eq.evaluate({p: 80, n: 120, lam: .5, S: np.diag(spectrum)})
    delta = 0.
    for _ in range(500):
        delta = np.sum(spectrum/(spectrum/(1 + delta) + .5))/120
    assert np.abs(value - np.diag(1/(spectrum/(1 + delta) + .5))).max() < 1e-12
    (symbol,) = [unknown.symbol for unknown in eq.unknowns if unknown.symbol in eq.target.free_symbols]
    assert eq.target == (symbol*S + lam*I).I


# ---- properties

JOINT = rm.Joint({"S": [1., 3.], "T": [2., .5]}, weights=[.5, .5])
VALUES = {p: 120, n: 200, q: 160, lam: .4, "S": JOINT, "T": JOINT}


def expressions(names=("X", "Y", "S", "T")):
    A, B, C, D = rm.Gaussian(names[0], p, n), rm.Gaussian(names[1], p, q), rm.Deterministic(names[2], p), rm.Deterministic(names[3], p)
    M, N = A*A.T/n, B*B.T/q
    R, U = (M + N + lam*I).I, (M + lam*C).I
    return [tr(C*R*D*R)/p, tr(M*R*N*R*C*D)/p, tr(R*C*U*D)/p, tr((M*N + lam*I).I*C*D)/p, tr(A.T*R*C*D*A)/n**2, tr(C*(I + lam*M*U).I*D)/p]


@pytest.fixture(scope="module")
def derived():
    return [derive(expression) for expression in expressions()]


@pytest.fixture(scope="module")
def reference(derived):
    return np.array([at_values(eq) for eq in derived])


def at_values(eq, values=VALUES):
    """The equivalent at those of the values that it needs."""
    needed = {str(item) for item in (*eq.dims, *eq.scalars, *eq.words)}
    return eq.evaluate({key: value for key, value in values.items() if str(key) in needed})


def values_of(changed):
    return np.array([at_values(derive(expression)) for expression in changed])


def inside(expression, change):
    (trace,) = expression.atoms(Trace)
    return expression/trace*tr(change(trace.matrix))


def test_names_do_not_matter(reference):
    joint = rm.Joint({"Zed": [1., 3.], "a": [2., .5]}, weights=[.5, .5])
    values = {p: 120, n: 200, q: 160, lam: .4, "Zed": joint, "a": joint}
    found = [at_values(derive(expression), values) for expression in expressions(("zz", "b", "Zed", "a"))]
    assert np.abs(found/reference - 1).max() < 1e-12


def test_a_trace_may_be_rotated_and_transposed(reference):
    def rotate(matrix):
        scale, matrix = (matrix.coefficient, matrix.matrix) if isinstance(matrix, Scaled) else (sp.S.One, matrix)
        return scale*MatrixProduct(*matrix.args[1:], matrix.args[0])

    for change in (rotate, lambda matrix: matrix.T):
        assert np.abs(values_of([inside(expression, change) for expression in expressions()])/reference - 1).max() < 1e-12


def test_sums_may_be_reordered_and_inverses_multiplied():
    A, B = X*X.T/n + lam*I, Y*Y.T/q + I
    one, other = derive(tr((A*B).I*S)/p), derive(tr(B.I*A.I*S)/p)
    values = {p: 120, n: 200, q: 160, lam: .4, S: TWO}
    assert abs(one.evaluate(values)/other.evaluate(values) - 1) < 1e-12
    first, second = derive(tr((X*X.T/n + Y*Y.T/q + lam*S).I)/p), derive(tr((lam*S + Y*Y.T/q + X*X.T/n).I)/p)
    assert abs(first.evaluate(values)/second.evaluate(values) - 1) < 1e-13


def test_the_derivative_of_an_equivalent_is_the_equivalent_of_the_derivative(derived):
    h = 1e-4
    for eq in derived:
        at = [at_values(eq, {**VALUES, lam: .4 + k*h}) for k in (-2, -1, 1, 2)]
        slope = (at[0] - 8*at[1] + 8*at[2] - at[3])/(12*h)
        assert abs(at_values(eq.derivative(lam)) - slope) < 1e-9*abs(slope) + 1e-10


# ---- refusals

@pytest.mark.parametrize("build, error, message", [
    (lambda: derive(tr(X*X.T)/p), LimitError, "grows like N"),
    (lambda: derive(tr((X*X.T + lam*I).I)/p), LimitError, "divide X*X.T by n"),
    (lambda: derive(tr(Q)), LimitError, "grows like N"),
    (lambda: derive(tr(Q)/p**2), LimitError, "tends to 0"),
    (lambda: derive("tr(Q)"), ParameterError, "SymPy expression"),
    (lambda: derive(None), ParameterError, "SymPy expression"),
    (lambda: derive(tr((rm.Haar("U", p) + rm.Haar("U", p).T).I)/p).evaluate({p: 9}), LimitError, "spectrum"),
    (lambda: derive(tr((S - S + X*X.T/n - X*X.T/n).I)/p), RmtsymError, ""),
    (lambda: derive(tr(Q)/p, limit={p: sp.Symbol("c")}), ParameterError, "ratio"),
    (lambda: derive(tr(Q)/p).derivative(mu), ParameterError, "no scalar"),
])
def test_bad_input_is_refused(build, error, message):
    with pytest.raises(error) as caught:
        build()
    assert message in str(caught.value)


@pytest.mark.parametrize("values, error, message", [
    ({p: 200, n: 400}, ParameterError, "lambda"),
    ({p: 200, n: 400, lam: .3, "mu": 1}, ParameterError, "mu"),
    ({p: 200, n: 400, lam: "a"}, ParameterError, "lambda = 'a'"),
    ({p: 200, n: 400, p/n: .3, lam: 1.}, ShapeError, "does not agree"),
    ({p: 0, n: 400, lam: 1.}, RmtsymError, "p"),
    ({p: 200, n: 400, lam: float("nan")}, ParameterError, "finite"),
    (3, ParameterError, "mapping"),
])
def test_bad_values_are_refused(values, error, message):
    with pytest.raises(error) as caught:
        derive(tr(Q)/p).evaluate(values)
    assert message in str(caught.value)


def test_separate_spectra_of_words_that_meet_are_refused():
    eq = derive(tr(S*Q*T)/p)
    with pytest.raises(ParameterError, match="Joint"):
        eq.evaluate({p: 100, n: 200, lam: .5, S: TWO, T: rm.Discrete({1: .3, 2: .7})})


# ---- polynomials and laws

@pytest.mark.parametrize("name, spectra", [("A01_silverstein_bai", True), ("A02_ledoit_peche", True), ("A21_deformed_wigner", True), ("A24_commutator", False),
                                           ("A10_product_of_wisharts", False), ("B_product_of_four", False)])
def test_the_polynomial_of_a_theorem(name, spectra):
    """Irreducible, so the recorded polynomial of the same degree that vanishes at the theory is the same up to a factor."""
    from theorem_cases import M
    case = CASES[name]()
    eq = derive(case.target)
    given = {word: case.values[word] for word in eq.words if word.is_given} | ({size: case.values[size] for size in eq.dims} if spectra else {})
    found = eq.polynomial(M, values=given)
    assert sp.degree(found, M) == sp.degree(sp.numer(sp.together(case.polynomial)), M)
    at = {symbol: sp.nsimplify(value, rational=True) if not isinstance(value, complex) else value for symbol, value in case.values.items()
          if isinstance(symbol, sp.Symbol)}
    terms = [complex(term.subs(at).subs(M, case.theory)) for term in sp.Add.make_args(sp.expand(found))]
    assert abs(sum(terms)) < 1e-12*sum(map(abs, terms))


def test_a_resolvent_trace_becomes_a_law():
    c = sp.Symbol("c", positive=True)
    law = derive(tr((X*X.T/n - z*I).I)/p, limit={p/n: c}).law("derived_marchenko_pastur")
    x = np.linspace(.1, 2.9, 50)
    assert rm.agree(law.polynomial, rm.laws.marchenko_pastur.at(variance=1).polynomial)
    assert np.abs(law(c=.5).pdf(x) - rm.laws.marchenko_pastur(c=.5).pdf(x)).max() < 1e-13


def test_the_density_of_the_anticommutator_has_no_wrong_branch():
    """20,000 points, among them 1e-9 beyond each edge, against the cubic's one root with the greatest imaginary part of at most one pair."""
    law = derive(tr((W*V + V*W - z*eye(n)).I)/n).law("derived_anticommutator")()
    edge = np.sqrt((11 + 5*np.sqrt(5))/2)                       # discriminant 4 z^4 - 44 z^2 - 4 = 0
    assert np.allclose(law.edges(), [-edge, edge], rtol=1e-13, atol=0)
    x = np.concatenate([np.linspace(-4, 4, 19_990), [s*edge*(1 + t) for s in (-1, 1) for t in (1e-9, -1e-9, 1e-6, -1e-6, 1e-3)]])
    density = law.pdf(x)
    roots = np.array([np.roots([point, -1, -point, -1]).imag.max() if point else 1. for point in x])/np.pi
    inside = np.abs(x) < edge
    assert not density[~inside].any()
    assert np.abs(density - roots)[inside].max() < 1e-6 and np.abs(density - roots)[np.abs(x) < .999*edge].max() < 1e-12


# ---- arrays

def test_a_curve_of_ten_thousand_points_is_one_call():
    """Double descent in p/n at a small ridge: the kernel's certified values against single evaluations and the closed form."""
    eq = derive(tr(Q*X*X.T*Q)/n**2, limit={p/n: sp.Symbol("c")})
    ratio = np.linspace(.1, 3, 10_000)
    curve = eq.evaluate({"c": ratio, lam: 1e-3})
    assert curve.shape == ratio.shape and curve.argmax() in range(3000, 3200)
    for k in (0, 3103, 9999):
        c = ratio[k]
        m = mp_resolvent(c, 1e-3)
        slope = -(c*m*m + m)/(2*c*1e-3*m + 1e-3 + 1 - c)
        exact = c*(m + 1e-3*slope)                              # tr Q X X^T Q/n = tr (Q - lambda Q^2)
        assert abs(curve[k] - exact) < 1e-12*c*m
        assert abs(curve[k] - eq.evaluate({p/n: c, lam: 1e-3})) < 1e-12*abs(curve[k])


def test_arrays_broadcast_and_mark_what_has_no_limit():
    eq = derive(tr(Q)/p)
    grid = eq.evaluate({p/n: np.array([[.25], [.5]]), lam: np.array([.1, .2, .3])})
    assert grid.shape == (2, 3) and abs(grid[1, 2] - mp_resolvent(.5, .3)) < 1e-13
    ridges = np.linspace(-1, 1, 21)
    found = eq.evaluate({p/n: .25, lam: ridges}, invalid="nan")
    assert (np.isnan(found) == (ridges < -.25)).all()
    with pytest.raises(LimitError, match="invalid='nan'"):
        eq.evaluate({p/n: .25, lam: ridges})
    with pytest.raises(ShapeError, match="broadcast"):
        eq.evaluate({p/n: np.ones(3), lam: np.ones(4)})
    with pytest.raises(ParameterError, match="invalid"):
        eq.evaluate({p/n: .25, lam: ridges}, invalid="ignore")
    assert eq.evaluate({p/n: .25, lam: np.zeros(0)}).shape == (0,)
