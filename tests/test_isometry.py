"""Jacobians of deep networks: the closed form against its equation, known laws and simulated networks."""
import math
import pickle
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import scipy.stats
import sympy as sp

import rmtsym as rm
from rmtsym.errors import ParameterError
from rmtsym.gaussian.isometry_deep import DeepDistribution
from rmtsym.gaussian.isometry_law import JacobianLaw

L = sp.Symbol("L", positive=True, integer=True)
p, v = sp.symbols("p v", positive=True)
HARD = {"variance": sp.Rational(3, 10)}                                   # of the preactivations: p = erf(1/sqrt(.6)) = .932


def jacobian_spectra(slope, depth, n, draws, seed, is_gaussian=False, is_stratified=True):
    """Eigenvalues of J J^T, all draws together, ascending; slope(xi): phi'(sqrt(q) xi), xi independent of the weights.

    is_stratified : one xi in each n-th of the normal distribution, in random order. With independent ones the rank of J, that of the layer with
        fewest survivors, misses its limit by O(n^(-1/2)).
    """
    rng, found = np.random.default_rng(seed), []
    for _ in range(draws):
        J = np.eye(n)
        for _ in range(depth):
            W = rng.standard_normal((n, n))
            W = W/math.sqrt(n) if is_gaussian else _haar(W)
            xi = scipy.stats.norm.ppf((rng.permutation(n) + rng.random(n))/n) if is_stratified else rng.standard_normal(n)
            J = slope(xi)[:, None]*(W@J)
        found.append(np.linalg.eigvalsh(J@J.T))
    return np.sort(np.concatenate(found))


def _haar(W):
    Q, R = np.linalg.qr(W)
    return Q*np.sign(np.diagonal(R))


def kolmogorov(law, values):
    """The distance to the law of a sample; values within 1e-9 of an atom count as it."""
    values = values.copy()
    for place, _ in law.atoms():
        values[np.abs(values - place) < 1e-9] = place
    points, last = np.unique(values, return_index=True)
    above = np.append(last[1:], values.size)/values.size
    below = last/values.size
    left = law.cdf(points) - np.array([sum(mass for place, mass in law.atoms() if place == point) for point in points])
    return max(np.abs(law.cdf(points) - above).max(), np.abs(left - below).max())


# ---- the closed form

@pytest.fixture(scope="module")
def hard():
    return rm.isometry("hard_tanh", 4, **HARD)


def survives(xi):
    return 1.0*(np.abs(math.sqrt(.3)*xi) < 1)


def test_hard_tanh_at_depth_four_has_the_spectrum_of_simulated_networks(hard):
    sample = jacobian_spectra(survives, 4, 300, 80, seed=5)
    assert kolmogorov(hard, sample) <= .008


def test_atoms_of_simulated_networks_with_independent_units(hard):
    n, draws, share = 200, 100, math.erf(1/math.sqrt(.6))
    spectra = jacobian_spectra(survives, 4, n, draws, seed=6, is_stratified=False)
    (zero, q), (one, mass) = hard.atoms()
    assert (zero, one) == (0, 1)
    assert q == pytest.approx(1 - share, abs=1e-15) and mass == pytest.approx(1 - 4*(1 - share), abs=1e-14)
    stderr = math.sqrt(4*share*(1 - share)/(n*draws))                       # units that are dead in any layer, one direction each
    assert abs(np.mean(spectra > 1 - 1e-9) - mass) < 4*stderr
    survivors = np.random.default_rng(0).binomial(n, share, (20000, 4)).min(axis=1)/n
    assert abs(np.mean(spectra < 1e-9) - (1 - survivors.mean())) < 4*survivors.std()/math.sqrt(draws)


def test_the_equation_holds_and_the_solution_is_physical(hard):
    share = hard.share
    z = np.array([.3 + .2j, .5 + 1e-9j, -1, 2, .99, -3 + 4j, 1e-6 + 1e-7j, 30j])
    m = hard.stieltjes(z)
    s = -1 - z*m
    size = np.abs(share + s)**4
    np.testing.assert_allclose(z*s*(1 + s)**3 - (share + s)**4, 0, atol=1e-11*(1 + size.max()))
    assert np.all(m.imag[z.imag > 0] > 0)
    np.testing.assert_array_equal(hard.stieltjes(z.conj()), m.conj())


def test_two_layers_are_a_wachter_law():
    """P Q P for two projections of rank p n: on the range of P a Jacobi matrix with a = 1, b = (1 - p)/p."""
    for share in (.3, .8):
        law, wachter = rm.isometry({0: 1 - share, 1: share}, 2), rm.laws.wachter(a=1.0, b=(1 - share)/share)
        lo, hi = law.support()[0]
        assert (lo, hi) == pytest.approx(wachter.support()[0], abs=1e-14)
        x = np.linspace(.01, .99, 9)*hi
        np.testing.assert_allclose(law.pdf(x), share*wachter.pdf(x), rtol=1e-12)
        z = x + .1j
        np.testing.assert_allclose(law.stieltjes(z), share*wachter.stieltjes(z) - (1 - share)/z, rtol=1e-12)
        assert law.cdf(x) == pytest.approx(1 - share + share*wachter.cdf(x), abs=1e-12)


def test_reference_values_at_forty_digits():
    """The root with s ~ -p for small z, by mpmath, continued from the real axis below the support."""
    share, depth = mpmath.mpf("0.75"), 6
    law = rm.isometry({0: Fraction(1, 4), 1: Fraction(3, 4)}, depth)
    with mpmath.workdps(40):
        for z in (mpmath.mpc("-0.5", "0.25"), mpmath.mpc("0.05", "0.01"), mpmath.mpc("0.3", "1e-6"), mpmath.mpc("1.5", "0.3")):
            s, path = None, [mpmath.mpc(z.real, z.imag + 2**(6 - k/4)) for k in range(160)] + [z]
            for point in path:
                guess = mpmath.mpf(share)**depth/point if s is None else s
                s = mpmath.findroot(lambda s, point=point: point*s*(1 + s)**(depth - 1) - (share + s)**depth, guess, tol=1e-60)
            wanted = complex(-(1 + s)/z)
            assert abs(law.stieltjes(complex(z)) - wanted) < 1e-12*abs(wanted)


@pytest.mark.parametrize("share, depth", [(.5, 2), (.5, 4), (.9, 4), (.75, 4), (.3, 9), (.99, 12)])
def test_mass_moments_and_edges_fit_together(share, depth):
    law = rm.isometry({0: 1 - share, 1: share}, depth)
    table = law._distribution()
    assert abs(table.defect) < 1e-10
    for k in (1, 2, 3):
        assert table.expect(lambda x, k=k: x**k) == pytest.approx(law.moment(k), rel=1e-9)
    assert law.mean() == pytest.approx(share**depth, rel=1e-14)
    assert law.moment(2) == pytest.approx(share**(2*depth)*(1 + depth*(1/share - 1)), rel=1e-13)      # Var D^2/(E D^2)^2 adds up
    critical = share/(depth*(1 - share) - 1) if abs(depth*(1 - share) - 1) > 1e-9 else math.inf
    if critical != math.inf:
        assert law.edges()[1] == pytest.approx((share + critical)**depth*(1 + critical)**(1 - depth)/critical, rel=1e-12)


@pytest.mark.parametrize("share, depth", [(.5, 8), (.95, 10), (.9, 10)])
def test_closed_form_of_the_distribution_function(share, depth):
    law, deep = JacobianLaw(share, depth, 2.0), DeepDistribution(share, depth, 2.0)
    x = np.concatenate([[-1, 0, 1e-300, 1e-20, 1e-6], np.linspace(.01, 1.2, 30)*law.support()[0][1], [2, 3]])
    np.testing.assert_allclose(deep.cdf(x), law.cdf(x), atol=1e-12)
    levels = np.linspace(1 - share + .01, .999, 9)
    np.testing.assert_allclose(deep.ppf(levels), law.ppf(levels), rtol=1e-9)
    np.testing.assert_allclose(deep.isf(levels[:3]), law.isf(levels[:3]), rtol=1e-9)


def test_a_deep_network():
    law = rm.isometry({0: .01, 1: .99}, 64)
    assert law.atoms() == [(0, pytest.approx(.01)), (1, pytest.approx(.36))]
    x = np.linspace(.05, .95, 7)*law.support()[0][1]
    h = 1e-5
    np.testing.assert_allclose((law.cdf(x + h) - law.cdf(x - h))/(2*h), law.pdf(x), rtol=1e-6)
    np.testing.assert_allclose(law.cdf(law.ppf([.05, .3, .6])), [.05, .3, .6], atol=1e-12)
    assert law.cdf([0.0, .999, 1.0]) == pytest.approx([.01, .64, 1], abs=1e-12)


def test_gradients_by_differences(hard):
    z, h = np.array([.3 + .2j, -.5 + .1j, .85 + .3j]), 1e-6
    slope = hard.stieltjes_gradient(z)[1]["z"]
    np.testing.assert_allclose(slope, (hard.stieltjes(z + h) - hard.stieltjes(z - h))/(2*h), rtol=1e-7)
    x = np.array([.1, .4, .7])
    np.testing.assert_allclose(hard.pdf_gradient(x)[1]["x"], (hard.pdf(x + h) - hard.pdf(x - h))/(2*h), rtol=1e-6)


def test_points_at_the_ends(hard):
    assert hard.stieltjes(0.0) == math.inf and hard.stieltjes(1.0) == math.inf
    assert hard.stieltjes(math.inf) == 0 and np.isnan(hard.stieltjes(math.nan).real)
    assert hard.pdf([-1.0, .95, 2.0]).tolist() == [0, 0, 0] and math.isnan(hard.pdf(math.nan))
    assert hard.cdf(1.0) == 1 and hard.ppf(.5) == 1
    assert pickle.loads(pickle.dumps(hard)) == hard


def test_weight_variance_scales_the_law(hard):
    wide = rm.isometry("hard_tanh", 4, weight_variance=2, **HARD)
    assert wide.atoms()[1][0] == 16
    np.testing.assert_allclose(wide.pdf([1.6, 8.0]), hard.pdf([.1, .5])/16, rtol=1e-13)


# ---- symbolic depth

def test_symbolic_depth_has_moments_edges_and_atoms():
    law = rm.isometry({0: 1 - p, 1: p}, L, weight_variance=v)
    s = sp.Symbol("s")
    assert rm.agree(law.s(s).subs(L, 3), (1 + s)**3/(v*(p + s))**3)
    assert law.atoms == ((0, 1 - p), (v**L, sp.Max(0, 1 - L*(1 - p))))
    mean, second = law.moments(2)
    assert rm.agree(mean.subs(L, 3), (v*p)**3) and rm.agree(sp.simplify((second/mean**2).subs(L, 3)), 1 + 3*(1/p - 1))
    fixed = law.at(L=3)
    assert rm.agree(fixed.moments(4), [moment.subs(L, 3) for moment in law.moments(4)])
    assert rm.agree(fixed.edges, tuple(edge.subs(L, 3) for edge in law.edges))
    assert law(p=.9, v=1, L=4) == rm.isometry({0: .1, 1: .9}, 4)
    assert r"\max" in law.latex()


def test_relu_and_gaussian_weights_with_symbolic_depth():
    law = rm.isometry("relu", L, "gaussian", weight_variance=2)
    s = sp.Symbol("s")
    assert rm.agree(law.s(s).subs(L, 2), 1/(1 + 2*s)**2)
    assert rm.agree(law.moments(2)[1].subs(L, 3), 1 + 3*(1 + 1))            # each layer adds 1 for W and 1/p - 1 for D
    linear = rm.isometry("linear", L, "gaussian")
    assert rm.agree([moment.subs(L, 3) for moment in linear.moments(4)], rm.laws.fuss_catalan.at(order=3).moments(4))
    assert rm.agree(linear.edges[1].subs(L, 3), sp.Rational(256, 27))


def test_a_symbolic_share_at_a_fixed_depth():
    law = rm.isometry({0: 1 - p, 1: p}, 3, weight_variance=v)
    z, m = law.z, law.m
    assert rm.agree(law.polynomial, z*(1 + z*m)*(z*m)**2 - v**3*(1 - p + z*m)**3)
    assert law(p=.9, v=2) == rm.isometry({0: .1, 1: .9}, 3, weight_variance=2)
    assert rm.agree(law.at(p=sp.Rational(1, 2)).moments(1)[0], v**3/8)


def test_irrational_share_becomes_a_parameter():
    law = rm.isometry("hard_tanh", L, **HARD)
    assert law(L=4).share == pytest.approx(math.erf(1/math.sqrt(.6)), abs=1e-15)


# ---- other activations and weights

def test_fixed_point_of_the_variance():
    law = rm.isometry("hard_tanh", 3, weight_variance=1.1, bias_variance=.05)
    q = 1/(2*float(mpmath.erfinv(law.share))**2)
    square = 2*mpmath.quad(lambda t: min(1, q*t*t)*mpmath.exp(-t*t/2)/mpmath.sqrt(2*mpmath.pi), [0, 1/math.sqrt(q), 12])
    assert 1.1*square + .05 == pytest.approx(q, rel=1e-9)


def test_leaky_relu_against_simulated_networks():
    law = rm.isometry(sp.Max(sp.Symbol("x")/5, sp.Symbol("x")), 3)
    sample = jacobian_spectra(lambda xi: np.where(xi > 0, 1, .2), 3, 200, 40, seed=6)
    assert kolmogorov(law, sample) < .02
    assert law.mean() == pytest.approx(.52**3, rel=1e-9)
    assert law.atoms() == []                                                # 3 * 1/2 > 1


def test_relu_with_gaussian_weights_against_simulated_networks():
    law = rm.isometry("relu", 2, "gaussian", weight_variance=2)
    sample = jacobian_spectra(lambda xi: math.sqrt(2)*(xi > 0), 2, 200, 40, seed=7, is_gaussian=True)
    assert kolmogorov(law, sample) < .02
    assert law.atoms() == [(0.0, pytest.approx(.5, abs=1e-12))]
    s = 1/2*(math.sqrt(5)/2 - 1/2)                                          # 2 s^2 + s = 1/2
    assert law.edges()[-1] == pytest.approx(4*(1 + s)*(.5 + s)**2/s, rel=1e-9)


def test_tanh_against_simulated_networks():
    law = rm.isometry("tanh", 3, variance=.5)
    slope = [mpmath.quad(lambda t, k=k: mpmath.sech(math.sqrt(.5)*t)**k*mpmath.exp(-t*t/2)/mpmath.sqrt(2*mpmath.pi), [-12, 0, 12]) for k in (4, 8)]
    assert law.moment(1) == pytest.approx(float(slope[0])**3, rel=1e-9)
    assert law.moment(2) == pytest.approx(float(slope[0])**6*(1 + 3*(float(slope[1]/slope[0]**2) - 1)), rel=1e-9)
    sample = jacobian_spectra(lambda xi: 1/np.cosh(math.sqrt(.5)*xi)**2, 3, 200, 40, seed=8)
    assert kolmogorov(law, sample) < .02


def test_one_orthogonal_layer_of_tanh_has_the_law_of_the_slope():
    """cosh^-4 of a normal variable: density by change of variables."""
    law, r = rm.isometry("tanh", 1, variance=.5, weight_variance=1), math.sqrt(.5)
    y = np.array([1e-6, 1e-3, .1, .5, .9, .999])
    x = np.arccosh(y**-.25)/r
    np.testing.assert_allclose(law.pdf(y), 2*scipy.stats.norm.pdf(x)/(4*r*y*np.tanh(r*x)), rtol=1e-9)
    np.testing.assert_allclose(law.cdf(y), 2*scipy.stats.norm.sf(x), rtol=1e-9, atol=1e-15)
    assert pickle.loads(pickle.dumps(law)).pdf(.5) == law.pdf(.5)
    assert abs(law.stieltjes(.5 + 0j) - (law.stieltjes(.5 + 1e-8j))) < 1e-6


def test_slopes_with_an_atom_and_a_density():
    """ELU: 1 for x > 0, exp(2 x) below."""
    law = rm.isometry(sp.Piecewise((sp.Symbol("x"), sp.Symbol("x") > 0), (sp.exp(sp.Symbol("x")) - 1, True)), 1, variance=1)
    assert law.atoms() == [(1.0, pytest.approx(.5, abs=1e-14))]
    y = np.array([.01, .1, .5, .95])
    np.testing.assert_allclose(law.pdf(y), scipy.stats.norm.pdf(np.log(y)/2)/(2*y), rtol=1e-9)


def test_linear_networks():
    assert rm.isometry("linear", 5, weight_variance=2) == rm.Discrete({32: 1})
    assert rm.isometry("linear", 3, "gaussian") == rm.laws.fuss_catalan(order=3)
    assert rm.isometry("relu", 1).atoms() == [(0, .5), (1, .5)]


# ---- errors

@pytest.mark.parametrize("call, words", [
    (lambda: rm.isometry("relu", 0), "depth = 0"), (lambda: rm.isometry("relu", 2.5), "depth = 2.5"),
    (lambda: rm.isometry("relu", sp.Symbol("L")), "positive=True"), (lambda: rm.isometry("relu", 2, "haar"), "orthogonal"),
    (lambda: rm.isometry("relu", 2, weight_variance=-1), "positive"), (lambda: rm.isometry("hard_tanh", 2), "variance="),
    (lambda: rm.isometry("sign", 2), "jumps"), (lambda: rm.isometry({0: .2, 1: .7}, 2), "add up"),
    (lambda: rm.isometry({0: 1.2, 1: -.2}, 2), "at least 0"), (lambda: rm.isometry({0: 1}, 2), "J = 0"),
    (lambda: rm.isometry("tanh", L, variance=1), "symbol"), (lambda: rm.isometry("hard_tanh", 2, variance=v), "symbol"),
    (lambda: rm.isometry("hard_tanh", 2, variance=1, bias_variance=1), "not both"), (lambda: rm.isometry({0: .5, 1: .5}, 2, variance=1), "no place"),
    (lambda: rm.isometry(sp.sqrt(sp.Abs(sp.Symbol("x"))), 2, variance=1), "square-integrable"),
    (lambda: rm.isometry("tanh", 2, weight_variance=.5, bias_variance=0), "tends to 0"),
    (lambda: rm.isometry({0: 1 - p, 1: p}, 3)(p=1.5), "less than 1"), (lambda: rm.isometry({0: 1 - p, 1: p}, L)(p=.5), "missing")])
def test_bad_input_is_one_clear_error(call, words):
    with pytest.raises(ParameterError, match=words):
        call()
