"""Signal propagation: maps and fixed points against quadrature at 30 digits, closed forms, and simulated layers."""
import copy
import math
import pickle

import mpmath
import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym.errors import ParameterError

t = sp.Symbol("t", real=True)
w, b, q = sp.symbols("w b q", positive=True)


def gaussian_mean(function, breaks=()):
    """E function(xi) with mpmath."""
    ends = sorted({-12, -4, 0, 4, 12, *breaks})
    return mpmath.quad(lambda x: function(x)*mpmath.exp(-x*x/2), ends)/mpmath.sqrt(2*mpmath.pi)


def variance_map(phi, weight, bias, variance, breaks=()):
    sd = mpmath.sqrt(variance)
    return weight*gaussian_mean(lambda x: phi(sd*x)**2, [float(place/sd) for place in breaks]) + bias


# ---- closed forms

def test_relu_in_symbols():
    found = rm.propagation(rm.activations.relu, w, b)
    assert rm.agree(found.variance_map(q), w*q/2 + b)
    assert rm.agree(found.fixed_variance, b/(1 - w/2)) and rm.agree(found.chi, w/2)
    assert found.depth_scale == found.variance_depth_scale == -1/sp.log(w/2)


def test_leaky_relu_with_a_symbolic_slope():
    s = sp.Symbol("s", positive=True)
    leaky = rm.activations.leaky_relu(slope=s)
    assert rm.agree(rm.propagation(leaky, w, 0).chi, w*(1 + s**2)/2)
    assert rm.agree(rm.edge_of_chaos(leaky), 2/(1 + s**2))


def test_relu_on_the_edge_keeps_variances_and_lets_correlations_grow_slowly():
    """He et al.: weight variance 2. C(c) = (sqrt(1 - c^2) + (pi - acos c) c)/pi."""
    found = rm.propagation(rm.activations.relu, 2)
    assert (found.chi, found.fixed_correlation, found.depth_scale) == (1, 1, sp.oo)
    c = np.array([-1, -.3, 0, .5, 1])
    np.testing.assert_allclose(found.correlation_map(c), (np.sqrt(1 - c**2) + (np.pi - np.arccos(c))*c)/np.pi, rtol=1e-13, atol=1e-15)
    assert rm.edge_of_chaos(rm.activations.relu) == 2


def test_sign_has_two_values_and_an_infinite_slope():
    """C(c) = (w (2/pi) asin(c) + b)/(w + b)."""
    found = rm.propagation(rm.activations.sign, sp.Rational(6, 5), sp.Rational(1, 10))
    assert found.fixed_variance == sp.Rational(13, 10) and found.chi == sp.oo and found.variance_depth_scale == 0
    c = found.fixed_correlation
    assert (1.2*2/math.pi*math.asin(c) + .1)/1.3 == pytest.approx(c, abs=1e-14)
    assert found.depth_scale == pytest.approx(-1/math.log(1.2*2/math.pi/1.3/math.sqrt(1 - c*c)), rel=1e-12)


def test_the_correlation_map_in_a_symbol():
    c = sp.Symbol("c", real=True)
    found = rm.propagation(rm.activations.relu, 1, sp.Rational(1, 4))
    value = found.correlation_map(c)
    for number in (-.7, .2, .9):
        assert float(value.subs(c, number)) == pytest.approx(found.correlation_map(number), rel=1e-12)


def test_the_variance_map_of_erf_in_a_symbol():
    assert rm.agree(rm.propagation(sp.erf, 3, 1).variance_map(q), 3*2/sp.pi*sp.asin(2*q/(1 + 2*q)) + 1)


# ---- numbers

@pytest.mark.parametrize(("name", "phi", "slope", "weight", "bias", "breaks"), [
    ("tanh", mpmath.tanh, lambda x: mpmath.sech(x)**2, 1.5, .05, ()),
    ("tanh", mpmath.tanh, lambda x: mpmath.sech(x)**2, 4.0, .1, ()),
    ("hard_tanh", lambda x: max(-1, min(1, x)), lambda x: mpmath.mpf(abs(x) < 1), 1.7, .2, (-1, 1)),
    ("gelu", lambda x: x*mpmath.ncdf(x), lambda x: mpmath.ncdf(x) + x*mpmath.npdf(x), 1.5, .1, ()),
])
def test_fixed_variance_chi_and_scales_at_thirty_digits(name, phi, slope, weight, bias, breaks):
    found = rm.propagation(getattr(rm.activations, name), weight, bias)
    weight, bias = mpmath.mpf(str(weight)), mpmath.mpf(str(bias))
    q = mpmath.mpf(1)
    for _ in range(400):
        following = variance_map(phi, weight, bias, q, breaks)
        q, before = following, q
        if abs(q - before) < 1e-14*q:
            break
    assert found.fixed_variance == pytest.approx(float(q), rel=1e-11)
    sd = mpmath.sqrt(q)
    chi = weight*gaussian_mean(lambda x: slope(sd*x)**2, [float(place/sd) for place in breaks])
    assert found.chi == pytest.approx(float(chi), rel=1e-11)
    width = mpmath.mpf("1e-4")
    rise = (variance_map(phi, weight, bias, q + width, breaks) - variance_map(phi, weight, bias, q - width, breaks))/(2*width)
    assert found.variance_depth_scale == pytest.approx(float(-1/mpmath.log(abs(rise))), rel=1e-6)
    if chi < 1:
        assert found.fixed_correlation == 1 and found.depth_scale == pytest.approx(float(-1/mpmath.log(chi)), rel=1e-10)
    else:
        c = found.fixed_correlation
        assert 0 < c < 1 and found.correlation_map(c) == pytest.approx(c, abs=1e-10)
        rise = (found.correlation_map(c + 1e-5) - found.correlation_map(c - 1e-5))/2e-5
        assert found.depth_scale == pytest.approx(-1/math.log(rise), rel=1e-5)


def test_correlations_of_simulated_layers():
    """tanh, w = 2.5, b = .1: correlations of two inputs after four layers of width 1000, within 4 standard errors of four steps of the map."""
    found = rm.propagation(rm.activations.tanh, 2.5, .1)
    q, width, depth, draws = found.fixed_variance, 1000, 4, 16
    rng, correlations, variances = np.random.default_rng(0), [], []
    for _ in range(draws):
        h = math.sqrt(q)*rng.standard_normal((width, 2))@np.linalg.cholesky([[1, .3], [.3, 1]]).T
        for _ in range(depth):
            h = math.sqrt(2.5/width)*rng.standard_normal((width, width))@np.tanh(h) + math.sqrt(.1)*rng.standard_normal((width, 1))
        variances.append((h**2).mean())
        correlations.append((h[:, 0]*h[:, 1]).mean()/np.sqrt((h[:, 0]**2).mean()*(h[:, 1]**2).mean()))
    c = .3
    for _ in range(depth):
        c = found.correlation_map(c)
    for sample, wanted in ((correlations, c), (variances, q)):
        # with finite width both carry a bias of order depth/width
        assert abs(np.mean(sample) - wanted) < 4*np.std(sample, ddof=1)/math.sqrt(draws) + depth/width


def test_without_bias_and_with_weak_weights_signals_die():
    found = rm.propagation(sp.tanh, .9)
    assert found.fixed_variance == 0 and found.chi == pytest.approx(.9, rel=1e-15) and found.fixed_correlation == 1
    np.testing.assert_allclose(found.correlation_map([-.5, 0, .5]), [-.5, 0, .5], atol=1e-15)          # tanh is linear at 0


def test_odd_activations_without_bias_decorrelate_in_the_chaotic_phase():
    found = rm.propagation(sp.tanh, 4)
    assert found.fixed_correlation == 0
    first = gaussian_mean(lambda x: x*mpmath.tanh(mpmath.sqrt(found.fixed_variance)*x))             # a_1
    assert found.depth_scale == pytest.approx(float(-1/mpmath.log(4*first**2/found.fixed_variance)), rel=1e-10)


# ---- the edge of chaos

@pytest.mark.parametrize(("phi", "wanted"), [(sp.tanh, 1), (sp.erf, sp.pi/4), (lambda x: sp.Max(-1, sp.Min(1, x)), 1), (sp.sin, 1), (sp.Abs, 1)])
def test_without_bias_the_edge_is_where_the_slope_at_zero_is_one(phi, wanted):
    assert rm.edge_of_chaos(phi) == wanted


@pytest.mark.parametrize(("phi", "bias"), [(sp.tanh, .05), (sp.erf, .1), (sp.sin, .1), (sp.cos, .1)])
def test_on_the_edge_chi_is_one(phi, bias):
    found = rm.propagation(phi, rm.edge_of_chaos(phi, bias), bias)
    assert found.chi == pytest.approx(1, abs=1e-10)
    assert found.depth_scale == math.inf and found.fixed_correlation == 1


def test_the_edge_for_tanh_by_an_independent_search():
    """Poole et al.: w = 1/E tanh'^2, b = q - w E tanh^2, solved for q at b = 1/20."""
    def weight(q):
        return 1/gaussian_mean(lambda x: mpmath.sech(mpmath.sqrt(q)*x)**4)

    def excess(q):
        return q - weight(q)*gaussian_mean(lambda x: mpmath.tanh(mpmath.sqrt(q)*x)**2) - mpmath.mpf("0.05")
    q = mpmath.findroot(excess, (.4, .6), solver="anderson", tol=1e-24)
    assert rm.edge_of_chaos(sp.tanh, .05) == pytest.approx(float(weight(q)), rel=1e-11)


@pytest.mark.parametrize(("phi", "bias", "message"), [
    (sp.sign, 0, "jumps"), (lambda x: sp.Max(0, x), .1, "grows without bound"), (sp.S(1)*0 + 3, 0, "constant"),
    (lambda x: x/(1 + sp.exp(-x)), .1, "which they leave"), (sp.tanh, -1, "bias_variance = -1"), (sp.tanh, sp.Symbol("b", positive=True), "numbers"),
])
def test_where_there_is_no_edge(phi, bias, message):
    with pytest.raises(ParameterError, match=message):
        rm.edge_of_chaos(phi, bias)


# ---- bad input

@pytest.mark.parametrize(("arguments", "message"), [
    ((sp.tanh, 0), "weight_variance = 0"), ((sp.tanh, -1), "weight_variance = -1"), ((sp.tanh, math.inf), "weight_variance"),
    ((sp.tanh, 1, -.1), "bias_variance"), ((sp.tanh, "2"), "weight_variance"), ((sp.tanh, sp.Symbol("w")), "positive=True"),
])
def test_arguments_out_of_their_domain(arguments, message):
    with pytest.raises(ParameterError, match=message):
        rm.propagation(*arguments)


@pytest.mark.parametrize(("ask", "message"), [
    (lambda: rm.propagation("relu", 3).fixed_variance, "infinity"),
    (lambda: rm.propagation("gelu", 3).fixed_variance, "infinity"),
    (lambda: rm.propagation("tanh", w).fixed_variance, "w without a value"),
    (lambda: rm.propagation("tanh", 1, b).chi, "b without a value"),
    (lambda: rm.propagation("relu", w).fixed_correlation, "symbols"),
    (lambda: rm.propagation("tanh", 2).variance_map(-1), "q = -1"),
    (lambda: rm.propagation("tanh", 2).correlation_map(1.1), "c = 1.1"),
    (lambda: rm.propagation("tanh", .5).correlation_map(sp.Symbol("c")), "fixed variance is 0"),
])
def test_what_is_not_there_is_said(ask, message):
    with pytest.raises(ParameterError, match=message):
        ask()


def test_long_exact_numbers_are_floats():
    """selu: scale = 1.0507..., alpha = 1.67326...: the rays at 0 are scale alpha and scale."""
    scale, alpha = 1.0507009873554805, 1.6732632423543772
    found = rm.edge_of_chaos("selu")
    assert isinstance(found, float) and abs(found - 2/(scale**2*(1 + alpha**2))) < 1e-14
    assert rm.edge_of_chaos("leaky_relu") == sp.Rational(200, 101)
    slow = rm.propagation(sp.Max(0, sp.Symbol("x", real=True))*sp.Rational(10**40 + 1, 10**40), sp.Rational(1, 3))
    assert isinstance(slow.chi, float) and isinstance(slow.variance_depth_scale, float) and abs(slow.depth_scale - 1/np.log(6)) < 1e-14


def test_propagations_are_compared_by_their_arguments():
    for build in (lambda: rm.propagation("tanh", 2, .1), lambda: rm.propagation(rm.activations.relu, w)):
        found = build()
        for twin in (build(), pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
            assert twin == found and hash(twin) == hash(found)
    assert rm.propagation("tanh", 2) != rm.propagation("tanh", 3) != rm.propagation("relu", 3) != 1
