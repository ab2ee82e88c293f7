"""Haar words in derive: sums, products, corners and commutators of matrices in free position, against closed forms, scalar subordination,
and complex Monte Carlo; the certificate; the text of a derivation."""
import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym import Deterministic, Discrete, Gaussian, Haar, Joint, derive, dims, eye, tr
from rmtsym.equivalents.numbers import problem_of, read_point
from rmtsym.errors import LimitError, ParameterError
from rmtsym.runtime import dyson

n, p = dims("n p")
z, alpha = sp.symbols("z alpha")
I = eye(n)
U, V = Haar("U", n), Haar("V", n)
A, B, C = (Deterministic(name, n) for name in "ABC")
W, X = rm.GOE("W", n), Gaussian("X", n, p)

SIGNS, HALF = Discrete({-1: .5, 1: .5}), Discrete({0: .5, 1: .5})
THREE, TWO, QUARTER = Discrete({-1: .25, .5: .25, 2: .5}), Discrete({1: .5, 2: .5}), Discrete({0: .75, 1: .25})
HEAVY = Discrete({0: .5, 1: .25, 3: .25})
PAIR = Joint({A: [1, 2], C: [2, 5]}, weights=[.5, .5])


def rotated(matrix, by=U):
    return by*matrix*by.T


def resolvent(matrix):
    return tr((matrix - z*eye(matrix.shape[0])).I)/matrix.shape[0]


def stieltjes(measure, z):
    return sum(weight/(place - z) for place, weight in zip(measure.locations, measure.weights, strict=True))


# ---- against Monte Carlo

CASES = {
    "sum": (resolvent(A + rotated(B)), {A: THREE, B: HEAVY, z: .4 + .3j}),
    "sum with gap": (resolvent(A + rotated(B)), {A: Discrete({-3: .5, 4: .5}), B: SIGNS, z: 0.}),
    "corner": (resolvent(eye(p, n)*rotated(B)*eye(n, p)), {B: HEAVY, z: .4 + .3j}),
    "product trace": (tr(rotated(A)*B)/n, {A: THREE, B: HEAVY}),
    "commutator of projections": (resolvent(sp.I*(A*rotated(B) - rotated(B)*A)), {A: HALF, B: QUARTER, z: .1 + .2j}),
    "rational": (tr((A + rotated(B)).I*C)/n, {A: PAIR, B: HEAVY, C: PAIR}),
    "with Gaussian words": (resolvent(A + rotated(B) + W), {A: THREE, B: HEAVY, z: .4 + .3j}),
    "with a covariance": (resolvent(rotated(B) + X*X.T/p), {B: HEAVY, z: 1 + .5j}),
    "two Haar words": (resolvent(A + rotated(B) + rotated(C, V)), {A: THREE, B: HEAVY, C: TWO, z: 2 + .5j}),
    "two resolvents": (tr((A + rotated(B) + I).I*C*(A + rotated(B) + I).I)/n, {A: PAIR, B: HEAVY, C: PAIR}),
    "a word and its transpose": (resolvent(A*U + U.T*A), {A: THREE, z: .3 + .2j}),
    "polynomial": (resolvent(rotated(A)*B*rotated(A)), {A: TWO, B: HEAVY, z: 1 + .5j}),
}


@pytest.fixture(scope="module")
def derived():
    return {name: derive(expression) for name, (expression, _) in CASES.items()}


@pytest.mark.parametrize("name", CASES)
def test_free_elements_agree_with_complex_monte_carlo_at_two_sizes(derived, name):
    eq, (_, values) = derived[name], CASES[name]
    for size in (60, 120):
        at = {**values, n: size} | ({p: size//2} if p in eq.dims else {})
        found = eq.monte_carlo(at, draws=16, rng=5, field="complex")
        assert abs(found.mean - eq.evaluate(at)) < 4*abs(found.stderr)


# ---- against closed forms and scalar subordination

def subordinated(first, second, z):
    """m of the free convolution, from omega_1 + omega_2 = z - 1/m by the iteration of Belinschi and Bercovici."""
    def h(measure, w):
        return -1/stieltjes(measure, w) - w

    omega = z
    for _ in range(20000):
        omega = z + h(second, z + h(first, omega))
    return stieltjes(first, omega)


@pytest.mark.parametrize("point", [.4 + .3j, -1 + .05j, 2 + .01j, -2.5 + 0j, 9 + 0j])
def test_the_sum_solves_the_scalar_subordination_equations(derived, point):
    expected = subordinated(THREE, HEAVY, point)
    assert abs(derived["sum"].evaluate({A: THREE, B: HEAVY, n: 100, z: point}) - expected) < 1e-9*abs(expected)


def test_signs_add_up_to_the_arcsine_law_on_many_points(derived):
    points = np.linspace(-3, 3, 601) + .01j
    found = derived["sum"].evaluate({A: SIGNS, B: SIGNS, n: 100, z: points})
    assert np.max(np.abs(found + 1/(np.sqrt(points - 2)*np.sqrt(points + 2)))) < 1e-12


def test_corner_of_a_rotated_projection_is_wachters_law(derived):
    """MANOVA from two projections: a = b = 1/(2 alpha)."""
    eq, share = derived["corner"], .3
    for point in (.2 + .1j, .5 + 1e-3j, 1.2, -.1, .01):
        a = .5/share
        P, Q = (a - 1 - (2*a - 2)*point)/(2*a - 1), point*(1 - point)/(2*a - 1)
        roots = np.roots([Q, -P, 1])
        found = eq.evaluate({B: HALF, n: 1000, p: 300, z: point})
        assert np.min(abs(roots - found)) < 1e-11*abs(found)
        assert np.imag(found) > 0 or np.imag(point) == 0


def test_free_symmetries_give_kesten_mckay():
    """U + U^T has the arcsine law, two of them the law of the tree of degree 4."""
    found = derive(resolvent(U + U.T + V + V.T))
    for point in (.7 + .2j, 3.6, -5.):
        branch = (-point + np.sqrt(complex(point) - np.sqrt(12))*np.sqrt(complex(point) + np.sqrt(12)))/6      # of the tree, at its root
        expected = -1/(point + 4*branch)
        assert abs(found.evaluate({n: 100, z: point}) - expected) < 1e-11*abs(expected)


def test_moments_of_free_products():
    """tau(abab) = tau(a^2) tau(b)^2 + tau(a)^2 tau(b^2) - tau(a)^2 tau(b)^2, exactly."""
    found = derive(tr(A*rotated(B)*A*rotated(B))/n).evaluate({A: THREE, B: HEAVY, n: 10})
    a1, a2, b1, b2 = 1 - .25 + .125, .25 + .0625 + 2, 1., 2.5
    assert abs(found - (a2*b1**2 + a1**2*b2 - a1**2*b1**2)) < 1e-12


def test_a_haar_word_and_its_conjugate_are_free():
    unitary = Haar("U", n, field="complex")
    eq = derive(resolvent(unitary + unitary.H + unitary.T + unitary.H.T))
    other = derive(resolvent(U + U.T + V + V.T))
    assert abs(eq.evaluate({n: 100, z: .4 + .5j}) - other.evaluate({n: 100, z: .4 + .5j})) < 1e-12


def test_words_that_cancel_leave_a_deterministic_trace():
    eq = derive(resolvent(rotated(A)))
    assert not eq.unknowns
    assert eq.evaluate({A: TWO, n: 10, z: 3.}) == pytest.approx(-.75, rel=1e-14)
    assert derive(tr(U*A*U.T)/n).target == tr(A)/n


def test_where_the_determinant_winds_the_trace_is_that_of_the_other_series():
    """(1 + U A V)^{-1} is 1 - UAV + ... for small A, and (U A V)^{-1} - ... for large A."""
    eq = derive(tr((I + U*A*V).I)/n)
    assert eq.evaluate({A: Discrete({.2: .5, .5: .5}), n: 50}) == pytest.approx(1)
    assert eq.evaluate({A: Discrete({2: .5, 5: .5}), n: 50}) == pytest.approx(0, abs=1e-12)
    with pytest.raises(LimitError):
        eq.evaluate({A: Discrete({.5: .5, 2: .5}), n: 50})


# ---- certificate

def test_only_the_physical_solution_is_certified(derived):
    eq = derived["sum"]
    point = read_point({A: THREE, B: HEAVY, n: 100, z: .4 + .3j}, list(eq.dims), list(eq.scalars), list(eq.words), eq.matrices)
    problem, *_ = problem_of(eq.parts[0].dyson, point, eq.regulariser)
    solution = dyson.solve(problem)
    radius, residual = dyson.certify(problem, solution.traces)
    assert radius < 1
    assert residual < 1e-13
    assert np.isclose(radius, solution.radius)
    rng = np.random.default_rng(0)
    others, size = [], len(solution.traces)
    for _ in range(200):                                        # every solution that Newton's method finds from anywhere
        search = dyson.Search(dyson.Equation(problem))
        start = 200*(rng.standard_normal((1, size)) + 1j*rng.standard_normal((1, size)))
        found = search._newton(search.equation, start)
        if found is not None and np.max(np.abs(found.traces[0] - solution.traces)) > 1e-6*np.max(np.abs(solution.traces)):
            others.append(found.traces[0])
    assert others
    assert all(not dyson.certify(problem, other)[0] < 1 for other in others)


def test_inside_the_bulk_there_is_no_limit(derived):
    with pytest.raises(LimitError, match="spectrum"):
        derived["sum"].evaluate({A: SIGNS, B: SIGNS, n: 100, z: .5})


def test_a_corner_is_not_larger_than_the_matrix(derived):
    with pytest.raises(ParameterError, match="cuts rows"):
        derived["corner"].evaluate({B: HALF, n: 100, p: 200, z: 1j})


# ---- what follows

def test_polynomials_and_laws():
    assert rm.agree(derive(resolvent(A + rotated(B))).polynomial("m", values={A: SIGNS, B: SIGNS}), sp.Symbol("m")**2*(z**2 - 4) - 1)
    jacobi = derive(resolvent(eye(p, n)*rotated(B)*eye(n, p)), limit={p/n: alpha}).law("jacobi", values={B: HALF})
    expected = rm.laws.wachter(a=5/3, b=5/3)
    frozen = jacobi(alpha=.3)
    assert np.allclose(frozen.edges(), expected.edges(), atol=1e-12)
    assert abs(frozen.stieltjes(.2 + .1j) - expected.stieltjes(.2 + .1j)) < 1e-12


def test_steps_name_the_cumulants_and_the_branch(derived):
    text = "\n".join(map(str, derived["corner"].steps))
    assert "Catalan" in text
    assert "winds around the circle" in text
    assert "Catalan" in derived["corner"].latex()
