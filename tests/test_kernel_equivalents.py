"""Linear equivalents of network kernels: their coefficients by hand, and the decay of what they leave off."""
import copy
import functools
import math
import pickle

import numpy as np
import pytest
import sympy as sp
from scipy.sparse.linalg import eigsh

import rmtsym as rm
from rmtsym.errors import LimitError, ParameterError, ShapeError
from rmtsym.gaussian.activation import Activation
from rmtsym.gaussian.kernel_equivalents import Ones

t = sp.Symbol("t", real=True)
P, N = rm.dims("p n")
SIZES = (200, 400, 800)


def sphere(p, n, seed):
    """Independent columns, uniform on the unit sphere."""
    X = np.random.default_rng(seed).standard_normal((p, n))
    return X/np.linalg.norm(X, axis=0)


def spectral_norm(A):
    return abs(eigsh(A, 1, return_eigenvectors=False, tol=1e-3)[0])


@functools.lru_cache(maxsize=32)
def at_sphere(kernel, n):
    """(data, the kernel at them), n = p."""
    X = sphere(n, n, seed=n)
    return X, kernel(X)


def errors(kernel, equivalent=None, sizes=SIZES):
    """||kernel - equivalent|| at n = p."""
    equivalent = equivalent or kernel.linear_equivalent().evaluate
    return np.array([spectral_norm(K - equivalent(X)) for X, K in (at_sphere(kernel, n) for n in sizes)])


def rate(found, sizes=SIZES):
    return np.polyfit(np.log(sizes), np.log(found), 1)[0]


def centred(phi):
    return rm.activation(phi).centred().normalised()


@pytest.fixture(scope="module")
def relu():
    return centred("relu")


# ---- coefficients by hand

def test_one_layer_of_relu():
    """a_0^2 = 1/(2 pi), a_1 = 1/2, a_2^2 = 1/(4 pi), nu = 1/2."""
    found = rm.ck(rm.activations.relu, 1).linear_equivalent()
    assert rm.agree(found.ones, 1/(2*sp.pi) + 1/(4*sp.pi*P))
    assert found.gram == sp.Rational(1, 4) and rm.agree(found.identity, sp.Rational(1, 4) - 1/(2*sp.pi))
    assert found.order == sp.sqrt(N)/P and rm.agree(found.error, 2*sp.sqrt(2)/(4*sp.pi)*sp.sqrt(N)/P)


def test_deep_centred_coefficients_follow_the_recursion_of_the_squares(relu):
    """alpha_1' = a_1^2 alpha_1, alpha_2' = a_1^2 alpha_2 + a_2^2 alpha_1^2 for the squares, E phi^2 = 1; the tangent kernel likewise."""
    variance = sp.Rational(1, 2) - 1/(2*sp.pi)
    one, two = sp.Rational(1, 4)/variance, 1/(4*sp.pi)/variance                 # a_1^2, a_2^2
    slope = sp.Rational(1, 2)/variance                                          # E phi'^2
    first, second, b1, b2, k = 1, 0, 1, 0, 1
    for depth in (1, 2, 3):
        first, second, before = one*first, one*second + two*first**2, first
        b1, b2, k = first + one*b1, second + one*b2 + 2*two*before*b1, 1 + k*slope
        found = rm.ck(relu, depth).linear_equivalent()
        assert [float(part) for part in (found.gram, found.identity)] == pytest.approx([float(first), float(1 - first)], rel=1e-12)
        assert float(found.ones*P) == pytest.approx(float(second), rel=1e-12)
        found = rm.ntk(relu, depth).linear_equivalent()
        assert [float(part) for part in (found.gram, found.ones*P, found.identity)] == pytest.approx([float(b1), float(b2), float(k - b1)], rel=1e-12)


def test_deep_uncentred_coefficients_follow_from_the_arc_cosine_kernel():
    """f(c) = (sqrt(1 - c^2) + (pi - acos c) c)/pi for weight variance 2, f(1) = 1."""
    c, a, g = 0.0, 1.0, 0.0
    for _ in range(4):
        f = (math.sqrt(1 - c*c) + (math.pi - math.acos(c))*c)/math.pi, (math.pi - math.acos(c))/math.pi, 1/math.pi/math.sqrt(1 - c*c)
        c, a, g = f[0], f[1]*a, f[1]*g + f[2]*a*a/2
    found = rm.ck(rm.activations.relu, 4, 2).linear_equivalent()
    assert float(found.ones.subs(P, 10)) == pytest.approx(c + g/10, rel=1e-9)
    assert float(found.gram) == pytest.approx(a, rel=1e-9) and float(found.identity) == pytest.approx(1 - c - a, rel=1e-9)


def test_a_bias_makes_an_expansion_about_another_covariance():
    """erf: f = (2/pi) asin(2 q12/(1 + 2 q11)) expanded about q12 = b."""
    w, b, x = sp.Rational(3, 2), sp.Rational(1, 5), sp.Symbol("x")
    f = 2/sp.pi*sp.asin(2*(w*x + b)/(1 + 2*(w + b)))
    found = rm.ck(rm.activations.erf, 1, w, b).linear_equivalent()
    wanted = [float(f.diff(x, k).subs(x, 0)/sp.factorial(k)) for k in range(3)]
    assert float(found.ones.subs(P, 100)) == pytest.approx(wanted[0] + wanted[2]/100, rel=1e-12)
    assert float(found.gram) == pytest.approx(wanted[1], rel=1e-12)
    assert float(found.identity) == pytest.approx(float(f.subs(x, 1)) - wanted[0] - wanted[1], rel=1e-12)


def test_symbols_stay():
    w = sp.Symbol("w", positive=True)
    found = rm.ck(rm.activations.erf, 1, w).linear_equivalent()
    assert found.ones == 0 and rm.agree(found.gram, 4*w/sp.pi/(1 + 2*w)) and found.order == 1/N


def test_odd_activations_without_closed_form_have_no_square():
    for variance in (1, sp.Rational(3, 2)):
        found = rm.ntk(sp.tanh(t), 3, variance).linear_equivalent()
        assert found.ones == 0 and found.order == 1/N and found.error == 0


def test_linear_networks_are_their_own_equivalents():
    found = rm.ntk(t, 3).linear_equivalent()
    assert (found.ones, found.gram, found.identity) == (0, 4, 0)


# ---- what is left decays

@pytest.mark.parametrize(("build", "depth"), [("ck", 1), ("ck", 2), ("ntk", 2)])
def test_errors_fall_like_one_over_root_n_with_the_constant_stated(relu, build, depth):
    """The rest is gamma (x^2 - 1/p), a Wigner-like matrix of norm 2 sqrt(2) gamma sqrt(n)/p; edges fluctuate by n^(-2/3), about 2 %."""
    kernel = getattr(rm, build)(relu, depth)
    found = errors(kernel)
    assert -.6 < rate(found) < -.45
    leading = [float(kernel.linear_equivalent().error.subs({P: n, N: n})) for n in SIZES]
    np.testing.assert_allclose(found/leading, 1, atol=.08)


def test_errors_fall_like_one_over_n_without_a_second_coefficient():
    kernel = rm.ck(centred(sp.erf(t)), 2)
    assert kernel.linear_equivalent().order == 1/N
    assert rate(errors(kernel)) < -.9


@pytest.mark.parametrize("build", ["ck", "ntk"])
def test_uncentred_and_mixed_networks_with_biases(build):
    kernel = getattr(rm, build)([rm.activations.relu, rm.activations.erf, rm.activations.relu], 3, [2, 1, 1.5], [0, .1, .2])
    found = errors(kernel)
    assert -.6 < rate(found) < -.45
    leading = [float(kernel.linear_equivalent().error.subs({P: n, N: n})) for n in SIZES]
    np.testing.assert_allclose(found/leading, 1, atol=.08)


def test_the_rank_one_term_in_one_over_p_is_needed():
    """Without a_2^2/p the error is n/(4 pi p): it does not decay."""
    kernel = rm.ck(rm.activations.relu, 1)
    found = errors(kernel, lambda X: kernel.linear_equivalent().evaluate(X) - 1/(4*math.pi*X.shape[0]))
    np.testing.assert_allclose(found, 1/(4*math.pi), rtol=.3)
    assert abs(rate(found)) < .15


def test_the_printed_recursion_of_the_second_coefficient_is_wrong(relu):
    """alpha_{l,2}^2 = a_1^2 alpha_{l-1,2}^2 + a_2^2 alpha_{l-1,1}^2, as printed: its power must be 4. The error tends to a constant,
    n/p times the difference of both coefficients."""
    kernel = rm.ck(relu, 3)
    equivalent = kernel.linear_equivalent()
    variance = .5 - 1/(2*math.pi)
    one, two, first, right, wrong = .25/variance, 1/(4*math.pi)/variance, 1.0, 0.0, 0.0
    for _ in range(3):
        first, right, wrong = one*first, one*right + two*first**2, one*wrong + two*first
    found = errors(kernel, lambda X: equivalent.evaluate(X) + (wrong - right)/X.shape[0])
    assert abs(rate(found)) < .1
    np.testing.assert_allclose(found, wrong - right, rtol=.1)
    assert found[-1] > 3*errors(kernel, sizes=SIZES[-1:])[0]


# ---- in words, at data

def test_the_expression_in_words_is_the_matrix():
    p, n = rm.dims("a b")
    X, data = rm.Deterministic("X", p, n), sphere(30, 20, seed=1)
    equivalent = rm.ntk(rm.activations.relu, 2).linear_equivalent()
    expression = equivalent.expression(X)
    assert str(expression.shape) == "(b, b)"
    np.testing.assert_allclose(rm.sample(expression, {X: data}), equivalent.evaluate(data), rtol=1e-12)


def test_derive_reads_the_expression():
    """The resolvent trace of the equivalent with Gaussian columns is that of the kernel up to O(1/n)."""
    lam, kernel = sp.Symbol("lambda", positive=True), rm.ck(sp.erf(t), 2)
    K = kernel.linear_equivalent().expression(rm.Gaussian("X", P, N, variance=1/P))
    found = rm.derive(rm.tr((K + lam*rm.eye(N)).I)/N).evaluate({P: 400, N: 400, lam: .1})
    eigenvalues = np.linalg.eigvalsh(kernel(sphere(400, 400, seed=5)))
    assert found == pytest.approx(np.mean(1/(eigenvalues + .1)), rel=.01)


def test_ones_is_a_word():
    n = rm.dims("n")
    one = Ones("one", n)
    assert one.shape == (n, 1) and sp.latex(one*one.T) == r"\mathbf{1} \mathbf{1}^{\top}"
    np.testing.assert_array_equal(rm.sample(one*one.T, {n: 3}), np.ones((3, 3)))


def test_latex_has_the_three_terms():
    text = rm.ck(rm.activations.relu, 1).linear_equivalent().latex()
    for part in (r"\mathbf{1}\mathbf{1}^{\top}", r"X^{\top} X", "I_n", r"\simeq"):
        assert part in text


def test_columns_of_other_norms_are_refused():
    equivalent = rm.ck(rm.activations.relu, 1).linear_equivalent()
    with pytest.raises(ParameterError, match=r"column 1 of X has the norm 2, but columns of norm 1"):
        equivalent.evaluate(np.array([[1, 0], [0, 2.0]]))
    with pytest.raises(ShapeError):
        equivalent.evaluate(np.ones(3))


def test_data_with_preferred_directions_are_refused_unless_their_dimension_is_given():
    """Population diag(4, ..., 4, 1, ..., 1)/p on the sphere: E x^2 = tr C^2/(tr C)^2 = 17/(25/2) /p = 1.36/p."""
    X = np.random.default_rng(0).standard_normal((400, 400))
    X[:200] *= 2
    X = X/np.linalg.norm(X, axis=0)
    kernel = rm.ck(rm.activations.relu, 1)
    with pytest.raises(ParameterError, match="preferred directions"):
        kernel.linear_equivalent().evaluate(X)
    found = spectral_norm(kernel(X) - kernel.linear_equivalent().evaluate(X, dimension=400/1.36))
    assert found < 1.6*float(kernel.linear_equivalent().error.subs({P: 400/1.36, N: 400}))
    odd = rm.ck(rm.activations.erf, 1).linear_equivalent()              # no term in 1/p: any directions will do
    assert odd.evaluate(X).shape == (400, 400)


def test_jumps_and_symbols_without_values():
    with pytest.raises(ParameterError, match="jump"):
        rm.ntk(rm.activations.sign, 1).linear_equivalent()
    assert rm.ck(rm.activations.sign, 1).linear_equivalent().gram == 2/sp.pi
    w = sp.Symbol("w", positive=True)
    with pytest.raises(ParameterError, match="w without a value"):
        rm.ck(rm.activations.erf, 1, w).linear_equivalent().evaluate(sphere(5, 3, seed=2))
    with pytest.raises((LimitError, ParameterError)):
        rm.ck(sp.tanh, 1, w).linear_equivalent()
    assert isinstance(rm.activation(sp.tanh), Activation)


def test_an_equivalent_as_a_value():
    found, X = rm.ck("tanh", 2).linear_equivalent(), sphere(5, 3, seed=2)
    assert (found(X) == found.evaluate(X)).all()
    for twin in (rm.ck("tanh", 2).linear_equivalent(), pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
        assert twin == found and hash(twin) == hash(found)
    assert found != rm.ck("tanh", 1).linear_equivalent() and found != 1
    assert found.latex().startswith(rf"K_{{2}} \simeq {float(found.gram):.6g}\, X^{{\top}} X + {float(found.identity):.6g}\, I_n")
    assert found._repr_latex_() == rf"$\displaystyle {found.latex()}$"
