"""Spikes on any law: closed forms, mpmath, simulation; the derivation files of derivations/spikes and all that is generated from them."""
import ast
import inspect
import math
import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import mpmath as mp
import numpy as np
import pytest
import sympy as sp
import threadpoolctl
from cuda_host import host_library, launch
from hypothesis import given, settings
from hypothesis import strategies as st

import rmtsym as rm
from rmtsym import ParameterError, spiked
from rmtsym.cli import main
from rmtsym.evidence import certificates
from rmtsym.evidence.spikes import BOUND, certify
from rmtsym.latex import compile_pdf
from rmtsym.registry import find
from rmtsym.runtime import cuda

ROOT = Path(__file__).resolve().parent.parent
THETA = np.array([-30, -2.5, -1.01, -.5, 0, .3, .99, 1.001, 1.5, 4, 1e3, np.nan])


# ---- closed forms

def test_spiked_wigner():
    model = spiked(rm.laws.semicircle(variance=1))
    expected = np.where(abs(THETA) > 1, THETA + 1/np.where(THETA == 0, np.nan, THETA), np.nan)
    np.testing.assert_allclose(model.outlier(THETA), expected, rtol=1e-14)
    np.testing.assert_allclose(model.overlap(THETA), np.where(abs(THETA) > 1, 1 - 1/np.where(THETA == 0, np.nan, THETA)**2, np.nan), rtol=1e-9)
    np.testing.assert_allclose(model.fluctuation(3.0), 2*(1 - 1/9), rtol=1e-12)
    np.testing.assert_allclose(model.fluctuation(3.0, field="complex"), 1 - 1/9, rtol=1e-12)
    np.testing.assert_allclose(model.thresholds, (-1, 1), rtol=1e-11)
    np.testing.assert_allclose(model.strength(model.outlier(THETA)), np.where(abs(THETA) > 1, THETA, np.nan), rtol=1e-9)
    assert np.isnan(model.strength([0.0, 1.9, np.nan])).all() and isinstance(model.outlier(2), float) and model.outliers(.5) == []


@pytest.mark.parametrize("c", [.2, .5, 1.7])
def test_spiked_covariance(c):
    """The population {1: 1} through its own map, and the Marchenko-Pastur law with a multiplicative spike."""
    spike = np.array([.05, .2, 1 - math.sqrt(c) - 1e-3, 1 + math.sqrt(c) + 1e-3, 3, 50])
    spike = spike[spike > 0]
    is_out = (spike > 1 + math.sqrt(c)) | (spike < 1 - math.sqrt(c))
    location = np.where(is_out, spike*(1 + c/(spike - 1)), np.nan)
    overlap = np.where(is_out, (1 - c/(spike - 1)**2)/(1 + c/(spike - 1)), np.nan)
    population, product = spiked({1: 1}, "covariance", c=c), spiked(rm.laws.marchenko_pastur(c=c), "multiplicative")
    for model, strengths in ((population, spike), (product, spike - 1)):
        np.testing.assert_allclose(model.outlier(strengths), location, rtol=1e-11)
        np.testing.assert_allclose(model.overlap(strengths), overlap, rtol=1e-8)
        np.testing.assert_allclose(model.fluctuation(strengths), 2*c*spike**2*np.where(is_out, 1 - c/(spike - 1)**2, np.nan), rtol=1e-8)
        np.testing.assert_allclose(model.strength(location), np.where(is_out, strengths, np.nan), rtol=1e-8)
    np.testing.assert_allclose(population.thresholds, (1 - math.sqrt(c) if c < 1 else math.nan, 1 + math.sqrt(c)), rtol=1e-12)


@pytest.mark.parametrize("c", [.3, 2.0])
def test_spiked_rectangular(c):
    model = spiked(rm.laws.marchenko_pastur(c=c), "information_plus_noise", c=c)
    s = np.array([.5*c**.25, 1.01*c**.25, 2, 9])
    is_out = s > c**.25
    np.testing.assert_allclose(model.outlier(s), np.where(is_out, (1 + s**2)*(c + s**2)/s**2, np.nan), rtol=1e-11)
    np.testing.assert_allclose(model.overlap(s), np.where(is_out, 1 - c*(1 + s**2)/(s**2*(c + s**2)), np.nan), rtol=1e-8)
    np.testing.assert_allclose(model.overlap(s, side="right"), np.where(is_out, 1 - (c + s**2)/(s**2*(1 + s**2)), np.nan), rtol=1e-8)
    np.testing.assert_allclose(model.strength(model.outlier(s[1:])), s[1:], rtol=1e-8)
    np.testing.assert_allclose(model.outlier(-s), model.outlier(s))             # the sign is that of a singular vector
    np.testing.assert_allclose(model.thresholds[1], c**.25, rtol=1e-11)


def test_a_power_law_against_forty_digits():
    """The density 2 t on (0, 1): m(x) = 2 + 2 x log((x - 1)/x), infinite at 1 and 2 at 0."""
    model = spiked(rm.PowerLaw(exponent=.5))
    np.testing.assert_allclose(model.thresholds, (-.5, 0), rtol=1e-9)
    with mp.workdps(40):
        for theta, bracket in ((.2, (1 + 1e-9, 2)), (3.0, (3, 4)), (-.6, (-.3, -1e-9)), (-4.0, (-4, -3))):
            def transform(x):
                return 2 + 2*x*mp.log((x - 1)/x)
            x = mp.findroot(lambda x, theta=theta: theta*transform(x) + 1, bracket, solver="anderson")
            assert model.outlier(theta) == pytest.approx(float(x), rel=1e-12)
            assert model.overlap(theta) == pytest.approx(float(1/(theta**2*mp.diff(transform, x))), rel=1e-10)


def test_strong_spikes_keep_their_digits():
    for model, spike in ((spiked(rm.laws.semicircle()), rm.spikes.spiked_wigner()),
                         (spiked(rm.laws.marchenko_pastur(c=.5), "multiplicative"), rm.spikes.spiked_covariance(c=.5)),
                         (spiked(rm.laws.marchenko_pastur(c=.5), "information_plus_noise", c=.5), rm.spikes.spiked_rectangular(c=.5))):
        strengths = 10.0**np.arange(1, 13)
        theta = spike.strength(strengths)
        np.testing.assert_allclose(model.outlier(theta), spike.outlier(strengths), rtol=1e-12)
        np.testing.assert_allclose(model.fluctuation(theta), spike.fluctuation(strengths), rtol=1e-11)


# ---- bulks of several parts

GROUPS = {1: .5, 5: .5}


def test_the_gaps_of_two_groups_are_those_of_the_law():
    model = spiked(GROUPS, "covariance", c=.1)
    law = rm.laws.sample_covariance(c=.1, population=GROUPS)
    ends = [end for channel in model.channels for end in channel.gap]
    np.testing.assert_allclose(ends[1:-1], law.edges(), rtol=1e-12)
    for channel in model.channels:
        spikes = np.linspace(*channel.strengths, 9)[1:-1] if np.isfinite(channel.strengths[1]) else channel.strengths[0] + np.array([1e-3, 1, 40])
        x = model.outlier(spikes)
        companion = .1*law.stieltjes(x).real - .9/x
        np.testing.assert_allclose(-1/companion, spikes, rtol=1e-9)             # x = psi(l) inverts the companion transform
        np.testing.assert_allclose(model.strength(x), spikes, rtol=1e-9)
    assert np.isnan(model.outlier([.9, 1.1, 4.9, 5.5])).all()


def test_a_deformed_wigner_matrix_of_two_atoms():
    """x(l) = l + v l/(l^2 - 1) by hand, with gaps while x' = 1 - v (l^2 + 1)/(l^2 - 1)^2 > 0."""
    v = .09
    model = spiked({-1: .5, 1: .5}, "deformed_wigner", variance=v)
    edge = math.sqrt((2 + v + math.sqrt(v*v + 8*v))/2)                         # zeros of (l^2 - 1)^2 - v (l^2 + 1)
    inner = math.sqrt((2 + v - math.sqrt(v*v + 8*v))/2)
    np.testing.assert_allclose([end for channel in model.channels for end in channel.strengths][1:-1], [-edge, -inner, inner, edge], rtol=1e-12)
    spikes = np.array([-2, -.5, 0.0, .7, 1.4])
    np.testing.assert_allclose(model.outlier(spikes), np.where(spikes == 0, np.nan, spikes + v*spikes/(spikes**2 - 1)), rtol=1e-13)
    np.testing.assert_allclose(model.overlap(spikes[3:]), 1 - v*(spikes[3:]**2 + 1)/(spikes[3:]**2 - 1)**2, rtol=1e-12)
    assert len(spiked({-1: .5, 1: .5}, "deformed_wigner", variance=4).channels) == 2          # the gap has closed


def test_any_free_noise_is_the_wigner_noise_where_it_is_one():
    """Semicircle noise as a law; and a null A, whose spike meets the noise alone, as an additive spike on it."""
    strengths = np.array([-2, -.5, 0, .3, .7, 1.3, 20])
    special = spiked({-1: .5, 1: .5}, "deformed_wigner", variance=.09)
    general = spiked({-1: .5, 1: .5}, "deformed", noise=rm.laws.semicircle(variance=.09))
    np.testing.assert_allclose(general.outlier(strengths), special.outlier(strengths), rtol=1e-12)
    np.testing.assert_allclose(general.overlap(strengths), special.overlap(strengths), rtol=1e-9)
    np.testing.assert_allclose(general.thresholds, special.thresholds, rtol=1e-9)
    np.testing.assert_allclose(general.strength(general.outlier(strengths)), np.where(strengths == 0, np.nan, strengths), rtol=1e-10)
    for noise in (rm.laws.marchenko_pastur(c=.4), rm.Discrete({-1: .3, 0: .3, 2: .4})):
        null, additive = spiked({0: 1}, "deformed", noise=noise), spiked(noise)
        for theta in (-3.0, 2.5):
            for one, two in zip(null.outliers(theta), additive.outliers(theta), strict=True):
                assert one.location == pytest.approx(two.location, rel=1e-11) and one.overlap == pytest.approx(two.overlap, rel=1e-9)
    with pytest.raises(ParameterError, match="not known for kind 'deformed'"):
        general.fluctuation(2.0)


def test_a_signal_of_two_singular_values():
    """x = b^2 l + v (1 - c) b, b = 1 - v c m(l), by hand; without a bulk of the signal it is the spiked rectangular matrix."""
    c, v = .3, .2
    model = spiked({4: .5, 9: .5}, "deformed_rectangular", c=c, variance=v)
    for theta in (1.0, 2.5, 4.0):
        square = theta**2
        b = 1 - v*c*(.5/(4 - square) + .5/(9 - square))
        assert model.outlier(theta) == pytest.approx(b*b*square + v*(1 - c)*b, rel=1e-13)
        assert model.strength(model.outlier(theta)) == pytest.approx(theta, rel=1e-10)
    assert np.isnan(model.outlier([1.95, 2.05, 3.0, 3.1])).all() and len(model.channels) == 3
    null, noise = spiked({0: 1}, "deformed_rectangular", c=c), spiked(rm.laws.marchenko_pastur(c=c), "information_plus_noise", c=c)
    strengths = np.array([.5, .9, 2, 30])
    np.testing.assert_allclose(null.outlier(strengths), noise.outlier(strengths), rtol=1e-12)
    for side in ("left", "right"):
        np.testing.assert_allclose(null.overlap(strengths, side=side), noise.overlap(strengths, side=side), rtol=1e-8)


def test_two_projections_and_a_spike():
    """A = {-1, 1} and noise +-b: A + U B U^T has squares 1 + b^2 + 2 b cos phi, phi uniform; the spike by R(g) = (sqrt(1 + 4 b^2 g^2) - 1)/(2 g)."""
    b = .4
    model = spiked({-1: .5, 1: .5}, "deformed", noise={-b: .5, b: .5})
    np.testing.assert_allclose([end for channel in model.channels for end in channel.gap][1:-1], [-1 - b, b - 1, 1 - b, 1 + b], atol=1e-7)
    for spike in (-3.0, .2, 1.9):
        g = spike/(spike**2 - 1)
        assert model.outlier(spike) == pytest.approx(spike + (math.sqrt(1 + 4*b*b*g*g) - 1)/(2*g), rel=1e-12)


def test_one_spike_may_have_outliers_in_several_gaps():
    law = rm.laws.sample_covariance(c=.1, population=GROUPS)
    model = spiked(law)
    one, two = model.outliers(6.0)
    assert law.edges()[1] < one.location < law.edges()[2] and two.location > law.edges()[3] and model.outlier(6.0) == two.location
    for outlier in (one, two):
        m, slopes = law.stieltjes_gradient(outlier.location)
        assert m.real == pytest.approx(-1/6, rel=1e-11) and outlier.overlap == pytest.approx(1/(36*slopes["z"].real), rel=1e-9)
    # Of a matrix with atoms and a spike the eigenvalues interlace: one in each gap, and one beyond.
    assert len(spiked({0: .3, 1: .3, 2: .4}).outliers(1.0)) == 3


def test_a_spike_on_a_sum():
    """The bulk of a semicircle and two atoms: R(g) = v g + (sqrt(1 + 4 g^2) - 1)/(2 g)."""
    model = spiked(rm.boxplus(rm.laws.semicircle, {-1: .5, 1: .5})(variance=.09))
    for theta in (-2.0, 1.5):
        assert model.outlier(theta) == pytest.approx(theta + .09/theta + theta*(math.sqrt(1 + 4/theta**2) - 1)/2, rel=1e-12)
    assert len(model.outliers(1.5)) == 2 and len(model.channels) == 4
    by_subordination = spiked(rm.boxplus(rm.laws.semicircle(variance=.09), {-1: .5, 1: .5}))
    np.testing.assert_allclose(by_subordination.outlier([-2, .45, 1.5]), model.outlier([-2, .45, 1.5]), rtol=1e-12)
    np.testing.assert_allclose(by_subordination.overlap([-2, .45, 1.5]), model.overlap([-2, .45, 1.5]), rtol=1e-9)
    variance, theta = sp.symbols("variance theta", positive=True)
    found = spiked(rm.boxplus(rm.laws.semicircle, {-1: .5, 1: .5}), strength=theta).outlier(theta)
    assert rm.agree(found, theta + variance/theta + (sp.sqrt(theta**2 + 4) - theta)/2)


def test_thousands_of_eigenvalues_as_a_population():
    eigenvalues = np.random.default_rng(3).normal(size=2000)
    model = spiked(rm.Empirical(eigenvalues), "deformed_wigner", variance=.5)
    lower, upper = model.thresholds
    assert (.5/(eigenvalues - upper)**2).mean() == pytest.approx(1, rel=1e-9) and lower < eigenvalues.min() and len(model.channels) < 40


# ---- simulation: sizes and draws fixed beforehand

SIMULATED = [
    (rm.laws.semicircle(variance=1), "additive", {}, 2.0, 400, 60),
    (rm.laws.marchenko_pastur(c=.5), "additive", {}, 2.0, 400, 60),
    (rm.laws.marchenko_pastur(c=.5), "multiplicative", {}, -.9, 400, 60),
    (rm.laws.marchenko_pastur(c=.5), "information_plus_noise", {"c": .5}, 1.5, 300, 60),
    (rm.Discrete({1: .5, 4: .5}), "information_plus_noise", {"c": .5}, 1.0, 300, 60),
    (GROUPS, "covariance", {"c": .1}, 9.0, 400, 40),
    (GROUPS, "covariance", {"c": .1}, 2.5, 400, 40),
    ({-1: .5, 1: .5}, "deformed_wigner", {"variance": .09}, 1.6, 500, 40),
    ({-1: .5, 1: .5}, "deformed_wigner", {"variance": .09}, .2, 500, 40),
    (rm.laws.sample_covariance(c=.1, population=GROUPS), "additive", {}, 1.6, 400, 40),
    ({4: .5, 9: .5}, "deformed_rectangular", {"c": .3, "variance": .2}, 2.5, 300, 40),
    ({0: .6, 4: .2, 9: .2}, "deformed_rectangular", {"c": 2, "variance": .2}, 1.5, 300, 40),
    ({-1: .5, 1: .5}, "deformed", {"noise": rm.laws.marchenko_pastur(c=.2, variance=.3)}, .3, 400, 40),
    (rm.PowerLaw(exponent=.5), "multiplicative", {}, .5, 500, 40),
]


@pytest.mark.parametrize(("law", "kind", "given_", "theta", "n", "draws"), SIMULATED)
def test_simulation_agrees(law, kind, given_, theta, n, draws):
    model = spiked(law, kind, **given_)
    found = model.simulate(theta, n, draws, rng=7)
    assert abs(found.location.mean - model.outlier(theta)) < 4*found.location.stderr
    assert abs(found.overlap.mean - model.overlap(theta)) < 4*found.overlap.stderr
    assert found.location.draws.shape == (draws,) and found.location.stderr < .02*abs(model.outlier(theta))
    if found.right_overlap is not None:
        assert abs(found.right_overlap.mean - model.overlap(theta, side="right")) < 4*found.right_overlap.stderr


@pytest.mark.parametrize(("law", "kind", "given_", "theta"), [
    (rm.laws.semicircle(variance=1), "additive", {}, 2.0), ({-1: .5, 1: .5}, "deformed_wigner", {"variance": .09}, 1.6),
    (GROUPS, "covariance", {"c": .1}, 9.0), (rm.laws.marchenko_pastur(c=.5), "information_plus_noise", {"c": .5}, 1.5)])
def test_fluctuations_of_simulated_outliers(law, kind, given_, theta):
    """A sample variance of N draws has the relative standard error sqrt(2/(N - 1)); at size n the variance itself is O(1/n) off."""
    n, draws = 200, 400
    model = spiked(law, kind, **given_)
    found = model.simulate(theta, n, draws, rng=11)
    ratio = found.location.draws.var(ddof=1)*n/model.fluctuation(theta)
    assert abs(ratio - 1) < 4*math.sqrt(2/(draws - 1)) + 10/n


@pytest.mark.parametrize(("law", "kind", "given_", "theta"), [
    (rm.laws.semicircle(variance=1), "additive", {}, .6), (GROUPS, "covariance", {"c": .1}, 5.6),
    ({-1: .5, 1: .5}, "deformed_wigner", {"variance": .09}, 1.1)])
def test_below_threshold_nothing_leaves_the_bulk(law, kind, given_, theta):
    model = spiked(law, kind, **given_)
    assert math.isnan(model.outlier(theta)) and math.isnan(model.overlap(theta)) and model.outliers(theta) == []
    small, large = (model.simulate(theta, n, 20, rng=1) for n in (100, 400))
    assert large.overlap.mean < .12 and large.overlap.mean < .7*small.overlap.mean
    edge = max(channel.gap[0] for channel in model.channels)
    assert large.location.mean < edge + .05*edge


@threadpoolctl.threadpool_limits.wrap(limits=1, user_api="blas")
def test_one_step_of_gradient_descent():
    """W_1 = W_0 + eta sqrt(N) G_0 of a tanh network learns the direction of a linear teacher [Ba et al. 2022]."""
    p, n, width, eta, noise = 400, 1200, 300, 3.0, .5
    rng = np.random.default_rng(5)
    grid, weights = np.polynomial.hermite_e.hermegauss(80)
    slope = float(weights @ (1 - np.tanh(grid)**2)/math.sqrt(2*math.pi))
    second, psi = 1 + noise**2, n/p
    s = eta*slope*math.sqrt(1 + second/psi)
    c = width/p
    model = spiked(rm.laws.marchenko_pastur(c=c), "information_plus_noise", c=c)
    sigma, overlap = math.sqrt((1 + s**2)*(c + s**2))/s, (1 - (c + s**2)/(s**2*(s**2 + 1)))/(1 + second/psi)
    assert model.outlier(s)**.5 == pytest.approx(sigma, rel=1e-12)
    assert model.overlap(s, side="right")/(1 + second/psi) == pytest.approx(overlap, rel=1e-10)
    found = []
    for _ in range(24):
        teacher = rng.standard_normal(p)
        teacher /= np.linalg.norm(teacher)
        data, first, last = rng.standard_normal((n, p)), rng.standard_normal((p, width))/math.sqrt(p), rng.standard_normal(width)/math.sqrt(width)
        answers = data @ teacher + noise*rng.standard_normal(n)
        hidden = np.tanh(data @ first)
        residual = answers - hidden @ last/math.sqrt(width)
        gradient = data.T @ (np.outer(residual, last)*(1 - hidden**2))/(n*math.sqrt(width))
        stepped = first + eta*math.sqrt(width)*gradient
        values, vectors = np.linalg.eigh(stepped.T @ stepped)
        direction = stepped @ vectors[:, -1]/math.sqrt(values[-1])
        found.append((math.sqrt(values[-1]), (direction @ teacher)**2))
    mean, stderr = np.mean(found, axis=0), np.std(found, axis=0, ddof=1)/math.sqrt(24)
    # Beside 4 standard errors, the O(1/N) that the other terms of the gradient add.
    assert abs(mean[0] - sigma) < 4*stderr[0] + 4/width and abs(mean[1] - overlap) < 4*stderr[1] + 4/width


# ---- properties

laws = st.dictionaries(st.integers(-6, 6), st.integers(1, 5), min_size=1, max_size=4).map(
    lambda masses: rm.Discrete({x: w/sum(masses.values()) for x, w in masses.items()}))


@settings(max_examples=40, deadline=None, derandomize=True)
@given(laws, st.floats(.05, 50), st.floats(-3, 3), st.floats(.2, 5))
def test_spikes_move_with_their_law(law, theta, shift, scale):
    moved = rm.Discrete({scale*x + shift: w for x, w in law.atoms()})
    before, after = spiked(law, "deformed_wigner"), spiked(moved, "deformed_wigner", variance=scale**2)
    place = law.locations[-1] + theta
    np.testing.assert_allclose(after.outlier(scale*place + shift), scale*before.outlier(place) + shift, rtol=1e-9, atol=1e-9)
    before, after = spiked(law), spiked(moved)
    assert after.outlier(scale*theta) == pytest.approx(scale*before.outlier(theta) + shift, rel=1e-10, abs=1e-9)
    assert after.overlap(scale*theta) == pytest.approx(before.overlap(theta), rel=1e-7)
    # The secular equation itself, and mass one: the overlaps of a rank-one update with all of its eigenvectors in gaps.
    found = before.outliers(theta)
    assert sum(outlier.overlap for outlier in found) == pytest.approx(1, rel=1e-7) and len(found) == law.locations.size
    for outlier in found:
        assert theta*law.stieltjes(outlier.location).real == pytest.approx(-1, rel=1e-6)


def test_models_are_pickled_and_shown():
    model = spiked(rm.laws.marchenko_pastur(c=.5), "information_plus_noise", c=.5)
    again = pickle.loads(pickle.dumps(model))
    assert again.outlier(2.0) == model.outlier(2.0) and repr(again) == repr(model)
    assert "kind='information_plus_noise', c=0.5" in repr(model)
    spike = rm.spikes.spiked_wigner(variance=2)
    assert pickle.loads(pickle.dumps(spike)) == spike and repr(spike) == "spiked_wigner(variance=2.0)"


MISTAKES = [
    (lambda: spiked({1: 1}, "additiv"), "Did you mean 'additive'"),
    (lambda: spiked({1: 1}, "covariance"), "needs c = p/n"),
    (lambda: spiked({1: 1}, "additive", c=.5), "takes no c"),
    (lambda: spiked({1: 1}, "deformed"), "needs noise"),
    (lambda: spiked({1: 1}, "deformed", noise=rm.laws.semicircle), "semicircle is symbolic"),
    (lambda: spiked(rm.Empirical(range(300)), "deformed", noise={0: 1}), "too many"),
    (lambda: spiked({1: 1}, "covariance", c=-1), "must be positive"),
    (lambda: spiked({-1: .5, 1: .5}, "multiplicative"), "positive semidefinite"),
    (lambda: spiked({-1: .5, 1: .5}, "covariance", c=1), "covariances are positive"),
    (lambda: spiked(rm.laws.marchenko_pastur(c=.5), "information_plus_noise", c=2), "mass 0.5 at 0 at least"),
    (lambda: spiked("semicircle"), "is no law"),
    (lambda: spiked(rm.laws.semicircle, "covariance", c=1), "needs a law at numbers"),
    (lambda: spiked({1: 1}, strength=2), "for symbolic laws"),
    (lambda: spiked({1: 1}).outlier("2"), "real numbers"),
    (lambda: spiked({1: 1}).outlier(2j), "real numbers"),
    (lambda: spiked(rm.laws.marchenko_pastur(c=.5), "multiplicative").outlier(-2), "theta >= -1"),
    (lambda: spiked({1: 1}, "covariance", c=1).outlier(-2), "theta >= 0"),
    (lambda: spiked({1: 1}).overlap(2, side="right"), "has left"),
    (lambda: spiked({1: 1}).fluctuation(2, field="quaternion"), "must be 'real' or 'complex'"),
    (lambda: spiked({1: 1}).simulate(2, 1), "n = 1"),
    (lambda: rm.spikes.spiked_wigner(variance=-1), "variance must be positive"),
    (lambda: rm.spikes.spiked_wigner(1).overlap(2, side="right"), "must be left"),
]


@pytest.mark.parametrize(("call", "message"), MISTAKES)
def test_mistakes_are_named(call, message):
    with pytest.raises(ParameterError, match=message):
        call()


# ---- symbolic spikes

def test_a_symbolic_law_gives_expressions():
    c, variance, theta = sp.symbols("c variance theta", positive=True)
    model = spiked(rm.laws.marchenko_pastur, strength=theta)
    assert rm.agree(model.outlier(theta), theta + variance/(1 - c*variance/theta))
    assert rm.agree(model.thresholds[1], variance*(c + sp.sqrt(c)))
    numbers = {c: sp.Rational(1, 2), variance: 2}
    numeric = spiked(rm.laws.marchenko_pastur(c=.5, variance=2))
    for value in (3, 10, -2):
        assert float(model.outlier(value).subs(numbers)) == pytest.approx(numeric.outlier(value), rel=1e-12)
        assert float(model.overlap(value).subs(numbers)) == pytest.approx(numeric.overlap(value), rel=1e-10)
        assert float(model.fluctuation(value).subs(numbers)) == pytest.approx(numeric.fluctuation(value), rel=1e-10)
    step, slope = sp.symbols("step slope", positive=True)
    model = spiked(rm.laws.semicircle, strength=(step, slope*step))
    assert rm.agree(model.thresholds[1], sp.sqrt(variance)/slope) and [symbol.name for symbol in model.parameters] == ["variance", "slope"]
    assert [name for _, name, _ in model.domain] == ["variance", "slope"]
    wachter = spiked(rm.laws.wachter, "multiplicative")
    point = {symbol: value for symbol, value in zip(wachter.parameters, (2, sp.Rational(3, 2)), strict=True)}
    numeric = spiked(rm.laws.wachter(a=2, b=1.5), "multiplicative")
    assert float(wachter.outlier(5).subs(point)) == pytest.approx(numeric.outlier(5), rel=1e-12)
    assert float(wachter.thresholds[1].subs(point)) == pytest.approx(numeric.thresholds[1], rel=1e-9)


# ---- the files

NAMES = rm.spikes.names()


def at_its_values(name):
    """(frozen spike, strength) of the certificate's point."""
    named = rm.spikes[name]
    numbers = {key.name: float(value) for key, value in named.values.items()}
    strength = numbers.pop(named.symbolic.variable.name)
    return named(**numbers), strength


def test_these_are_the_spikes():
    assert {"spiked_covariance", "spiked_rectangular", "spiked_wigner"} <= set(NAMES)
    assert find("spiked_wigner") == rm.spikes.spiked_wigner and "spiked_wigner" in rm.spikes
    with pytest.raises(AttributeError, match="no spike is called 'spiked_wignr'. Did you mean 'spiked_wigner'"):
        rm.spikes.spiked_wignr                                               # noqa: B018


@pytest.mark.parametrize("name", NAMES)
def test_a_file_states_its_spike_and_checks_it(name):
    named = rm.spikes[name]
    source = inspect.getsource(named.derivation)                # importing it has run its asserts
    assert len(source.splitlines()) <= 46 and source.count("assert ") >= 1 and named.title and named.references
    imported = [node for node in ast.walk(ast.parse(source)) if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert {node.names[0].name if isinstance(node, ast.Import) else node.module for node in imported} == {"sympy", "rmtsym"}


@pytest.mark.parametrize("name", NAMES)
def test_kernels_are_the_numerical_solution(name):
    """Closed forms against the equation solved on the bulk's own kernels; NaN in the same places."""
    frozen, strength = at_its_values(name)
    values = np.concatenate([frozen.thresholds[1]*np.array([.2, .7, .999, 1.001, 1.3, 4, 60]), [strength, np.nan]])
    model = frozen.model()
    theta = frozen.strength(values)
    np.testing.assert_allclose(frozen.outlier(values), model.outlier(theta), rtol=1e-11)
    np.testing.assert_allclose(frozen.overlap(values), model.overlap(theta), rtol=1e-8)
    np.testing.assert_allclose(frozen.fluctuation(values), model.fluctuation(theta), rtol=1e-8)
    np.testing.assert_allclose(frozen.thresholds[1], float(values[0]/.2), rtol=1e-15)
    assert frozen.outlier(values.reshape(3, 3)).shape == (3, 3) and isinstance(frozen.outlier(strength), float)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_file_run_by_gcc_gives_the_values_of_numba(name, tmp_path):
    frozen, strength = at_its_values(name)
    kernels, arguments = rm.spikes[name].kernels(), tuple(frozen.parameters.values())
    library = host_library(cuda.source(name), tmp_path)
    points = np.concatenate([np.linspace(-5, 5, 401), [strength, 1e200, np.inf, np.nan, *frozen.thresholds]])
    for formula in kernels.FORMULAS:
        value, host = np.empty_like(points), np.empty_like(points)
        getattr(kernels, formula)(points, value, *arguments)
        launch(library, formula, [points, host], arguments)
        np.testing.assert_allclose(host, value, rtol=1e-14)
        assert np.isnan(value[-2:]).all()                                   # at the thresholds there is none


@pytest.mark.parametrize("seed", ["1", "2"])
def test_generated_files_are_current_for_every_hash_seed(seed):
    code = ("from rmtsym.codegen.regenerate import files_of, names_in, root\n"
            "for name in names_in('derivations/spikes'):\n"
            "    for path, text in files_of(name).items(): print((root()/path).read_text(encoding='utf-8') == text)")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    assert done.stdout.split() == ["True"]*3*len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_certificate_vouches_for_these_files_and_is_confirmed(name):
    path = ROOT/"generated"/"certificates"/f"{name}.json"
    assert certificates.check(path, ROOT) == []
    certificate = rm.spikes[name].certificate
    assert certificate["verdict"] == "agree" and certificate["kernels"]["worst"] < BOUND and len(certificate["monte_carlo"]["sizes"]) == 3
    again = certify(rm.spikes[name], sizes=(40, 80, 160), draws=60, seed=certificate["seed"] + 1)
    assert again["verdict"] != "disagree" and again["kernels"]["worst"] < BOUND


def test_a_wrong_kernel_is_found_out(monkeypatch):
    from rmtsym.free.spikes_frozen import FrozenSpike
    right = FrozenSpike.outlier
    monkeypatch.setattr(FrozenSpike, "outlier", lambda self, strength, out=None: 1.05*right(self, strength))
    certificate = certify(rm.spikes.spiked_wigner, sizes=(40, 80, 160), draws=60)
    assert certificate["verdict"] == "disagree" and certificate["kernels"]["worst"] > 1e-3


@pytest.mark.parametrize("name", NAMES)
def test_latex_states_the_theorem(name, tmp_path):
    text = rm.spikes[name].latex()
    assert text.startswith("% ") and text.endswith("\\end{document}\n") and "400 times" in text and r"\begin{proof}" in text
    assert "None" not in text and "**" not in text
    if shutil.which("pdflatex"):
        assert compile_pdf(text, tmp_path/f"{name}.pdf").stat().st_size > 10000


def test_evaluating_a_spike_imports_no_sympy():
    code = ("import sys, rmtsym as rm; print(rm.spikes.spiked_wigner(variance=1).outlier(2), rm.spiked({0: 1}, 'deformed_wigner').outlier(2), "
            "rm.spiked(rm.laws.marchenko_pastur(c=.5)).thresholds[1] > 0, 'sympy' in sys.modules)")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert done == ["2.5", "2.5", "True", "False"]


def test_commands(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run(*words):
        code = main(list(words))
        return (code, *capsys.readouterr())
    code, out, _ = run("list")
    assert code == 0 and all(name in out for name in NAMES)
    code, out, _ = run("show", "spiked_covariance", "c=1/2", "ell=3")
    assert code == 0 and "outlier           3.75" in out and "agree" in out and "Johnstone" in out
    code, _, err = run("show", "spiked_covariance", "d=1/2")
    assert code == 2 and "no parameter 'd'" in err
    code, out, _ = run("latex", "spiked_wigner", "-o", "a.tex")
    assert code == 0 and (tmp_path/"a.tex").read_text(encoding="utf-8").startswith("% Spiked Wigner matrix.")
    code, out, _ = run("validate", "spiked_wigner", "--sizes", "20,40,80", "--draws", "8", "-o", "a.json")
    assert code in (0, 1) and certificates.read(tmp_path/"a.json")["spike"] == "spiked_wigner"
    code, _, err = run("validate", "spiked_wigner", "variance=2")
    assert code == 2 and "a spike is certified at the values of its derivation" in err
