"""Nonlinear Gram laws: the equation, its degenerate limits, the features of real networks, outliers, data with a covariance."""
import math
import pickle
import subprocess
import sys
from fractions import Fraction
from functools import cache

import mpmath
import numpy as np
import pytest
import sympy as sp
from scipy.special import erf

import rmtsym as rm
from rmtsym import ParameterError
from rmtsym.gaussian.nonlinear_gram import nonlinear_gram

x = sp.Symbol("x")


@cache
def symbolic():
    return rm.laws.nonlinear_gram.symbolic


def certified_root(eta, zeta, c, phi, z):
    """m(z) with 40 digits: the one root of Pennington and Worah's quartic for which every transform in its proof maps C+ to C+."""
    with mpmath.workdps(40):
        eta, zeta, c, phi, z = mpmath.mpf(eta), mpmath.mpf(zeta), mpmath.mpf(c), mpmath.mpf(phi), mpmath.mpc(z)
        v, s, u = [0, 1], [1 - 1/c, -z/c], [1, eta - zeta]                       # polynomials in the companion v, ascending

        def product(*factors):
            found = [mpmath.mpf(1)]
            for factor in factors:
                found = [sum(found[i]*factor[k - i] for i in range(len(found)) if 0 <= k - i < len(factor)) for k in range(len(found) + len(factor) - 1)]
            return found
        rows = [product([-phi*zeta], v, u, s, s), product([-1], u, s), product([(phi - 1)*zeta], v, s), [mpmath.mpf(1)]]
        ascending = [sum(row[k] for row in rows if k < len(row)) for k in range(5)]
        while ascending[-1] == 0:
            ascending.pop()
        found = []
        for root in mpmath.polyroots(ascending[::-1], maxsteps=2000, extraprec=600):
            m, inner, of_data = (root + (1 - c)/z)/c, -(1 + (eta - zeta)*root)/(zeta*root), zeta*root*(1 - (1 + z*root)/c)
            # Those of K, of S S^T/N and of X^T X/p at its own point; and z m(z), which maps C+ to C+ for laws on [0, inf).
            if min(root.imag, m.imag, inner.imag, of_data.imag, (inner*of_data).imag, (z*root).imag) > -mpmath.mpf(10)**-25:
                found.append(m)
        assert len(found) == 1
        return complex(found[0])


# ---- the equation

def test_the_law_is_that_of_its_gaussian_equivalent_in_words():
    law = symbolic()
    z = sp.Symbol("z")
    size = law.matrix.shape[0]
    derived = rm.derive(rm.tr((law.matrix - z*rm.eye(size)).I)/size, limit=law.limit).law("derived")
    assert rm.agree(law.polynomial, derived.polynomial)
    assert (sp.degree(law.polynomial, law.m), sp.degree(rm.laws.linear_gram.symbolic.polynomial, law.m)) == (4, 3)


@pytest.mark.parametrize("seed", range(3))
def test_values_are_those_of_the_certified_root_for_all_parameters(seed):
    random = np.random.default_rng(seed)
    for k in range(12):
        eta, c, phi = 10**random.uniform(-2, 2, 3)
        zeta = eta*(10**random.uniform(-6, -.01) if k % 2 else 1 - 10**random.uniform(-6, -.01))
        law = rm.laws.nonlinear_gram(eta=eta, zeta=zeta, c=c, phi_ratio=phi)
        top = law.edges()[-1]
        for height in (1e-3, 1):
            z = complex(random.uniform(0, top), height*top)
            assert abs(law.stieltjes(z)/certified_root(eta, zeta, c, phi, z) - 1) < 1e-12, (law, z)
        assert abs(law.cdf(top) - 1) < 1e-12


@pytest.mark.parametrize(("zeta", "c", "phi", "atom"), [(.4, .5, 3, 0), (.4, 4, .5, .75), (1, .5, .5, 0), (1, 2, .5, .5), (1, 2, 4, .75), (1, 4, 2, .75), (1, .5, 2, .5)])
def test_atoms_are_the_ranks_that_are_missing(zeta, c, phi, atom):
    law = rm.laws.nonlinear_gram(eta=1, zeta=zeta, c=c, phi_ratio=phi)
    assert [pair for pair in law.atoms() if pair[1] > 1e-12] == ([(0.0, pytest.approx(atom, abs=1e-14))] if atom else [])
    assert math.isinf(abs(law.stieltjes(0))) == (atom > 0)
    assert abs(law.cdf(law.edges()[-1]) - 1) < 1e-12


def test_moments_are_exact():
    eta, zeta, c, phi = Fraction(3, 4), Fraction(1, 4), Fraction(5, 2), Fraction(3, 2)
    cumulants = [eta, phi*zeta**2, phi**2*zeta**3]                               # free cumulants of the covariance zeta X^T X/p + eta - zeta
    h = [cumulants[0], cumulants[1] + cumulants[0]**2, cumulants[2] + 3*cumulants[0]*cumulants[1] + cumulants[0]**3]
    expected = [1, h[0], h[1] + c*h[0]**2, h[2] + 3*c*h[0]*h[1] + c**2*h[0]**3]
    assert rm.laws.nonlinear_gram(eta=eta, zeta=zeta, c=c, phi_ratio=phi).exact_moments(3) == expected
    law = rm.laws.nonlinear_gram(eta=eta, zeta=zeta, c=c, phi_ratio=phi)
    assert law._distribution().expect(lambda t: t**3) == pytest.approx(float(expected[3]), rel=1e-11)


@pytest.mark.parametrize("values", [{"eta": 1.3, "zeta": .4, "c": .7, "phi_ratio": 1.7}, {"eta": 1.3, "zeta": .4, "c": 2.7, "phi_ratio": 1.7},
                                    {"variance": 2.0, "c": 2.7, "phi_ratio": 1.7}, {"variance": 2.0, "c": 1.2, "phi_ratio": 1.9}])
def test_derivatives_in_the_parameters(values):
    make = rm.laws.linear_gram if "variance" in values else rm.laws.nonlinear_gram
    z, points, h = np.array([.5 + .2j, 1, .3 - .1j]), np.array([.8, 1.5]), 1e-5
    slopes, slopes_of_density = make(**values).stieltjes_gradient(z)[1], make(**values).pdf_gradient(points)[1]
    assert list(slopes) == ["z", *(name for name, _, _ in make.kernels().PARAMETERS)]
    for name, value in values.items():
        above, below = (make(**values | {name: value + step}) for step in (h, -h))
        assert slopes[name] == pytest.approx((above.stieltjes(z) - below.stieltjes(z))/(2*h), rel=1e-6, abs=1e-8)
        assert slopes_of_density[name] == pytest.approx((above.pdf(points) - below.pdf(points))/(2*h), rel=1e-6, abs=1e-8)
    law = make(**values)
    assert slopes["z"] == pytest.approx((law.stieltjes(z + h) - law.stieltjes(z - h))/(2*h), rel=1e-6, abs=1e-8)


# ---- the limits

@pytest.mark.parametrize("c", [.25, 1, 4])
def test_without_a_linear_part_it_is_marchenko_pastur_itself(c):
    law = rm.laws.nonlinear_gram(eta=2, zeta=0, c=c, phi_ratio=1.5)
    lo, hi = 2*(1 - math.sqrt(c))**2, 2*(1 + math.sqrt(c))**2
    points = np.linspace(lo, hi, 12)[1:-1]
    assert law.pdf(points) == pytest.approx(np.sqrt((points - lo)*(hi - points))/(4*math.pi*c*points), rel=1e-13)
    assert law.edges() == pytest.approx([lo, hi], abs=1e-14)


def test_of_a_linear_sigma_it_is_the_product_of_two_marchenko_pastur_laws():
    for c, phi in ((.5, .75), (1, 1), (3, 2), (2, 3), (1.5, 1.6), (10.56, 7.64)):
        law = rm.laws.nonlinear_gram(eta=2, zeta=2, c=c, phi_ratio=phi)
        z = np.array([.3 + .1j, 2 + 1e-3j, -1, 40j])
        s = -1 - z*law.stieltjes(z)
        assert z*s == pytest.approx(2*(1 + s)*(1 + c*s)*(1 + phi*s), rel=1e-12)               # S-transforms multiply
        assert abs(law.cdf(law.edges()[-1]) - 1) < 1e-12
        assert law == rm.laws.nonlinear_gram(phi=sp.sqrt(2)*x, c=c, phi_ratio=phi)
        assert repr(law) == repr(rm.laws.linear_gram(c=c, phi_ratio=phi, variance=2))


@pytest.mark.parametrize("c", [.7, 2])
def test_the_limits_are_reached_and_not_nearly_singular(c):
    points = np.linspace(.3, 2.9, 9)
    for which, limit in ((0, 0), (1, 1)):
        exact = rm.laws.nonlinear_gram(eta=1, zeta=limit, c=c, phi_ratio=.8)
        distances = []
        for gap in (1e-4, 1e-7, 1e-10):
            near = rm.laws.nonlinear_gram(eta=1, zeta=gap if which == 0 else 1 - gap, c=c, phi_ratio=.8)
            distances.append(np.abs(near.pdf(points) - exact.pdf(points)).max())
            assert abs(near.cdf(near.edges()[-1]) - 1) < 1e-12
        # The law is analytic in zeta at both ends; at 0 the first order vanishes, since the mean of the covariances is eta.
        assert all(distance < 10*gap for distance, gap in zip(distances, (1e-4, 1e-7, 1e-10), strict=True)), distances
    rounded = rm.laws.nonlinear_gram(eta=1, zeta=1 - 2.0**-52, c=c, phi_ratio=.8)
    assert rounded.name == "linear_gram" and rounded == rm.laws.nonlinear_gram(eta=1, zeta=1, c=c, phi_ratio=.8)


# ---- activations

def test_the_numbers_of_an_activation():
    a0 = 1/math.sqrt(2*math.pi)
    law = rm.laws.nonlinear_gram(phi="relu", c=.8, phi_ratio=1.5)
    assert (law.eta, law.zeta, law.theta, law.layer.mean) == pytest.approx((.5 - a0**2, .25, a0, a0), rel=1e-15)
    assert law == rm.laws.nonlinear_gram(phi=rm.activations.relu, c=.8, phi_ratio=1.5)
    law = rm.laws.nonlinear_gram(phi=sp.cos(x), c=.8, phi_ratio=1.5)
    assert (law.eta, law.zeta, law.theta) == pytest.approx(((1 - math.exp(-1))**2/2, 0, -math.exp(-.5)), rel=1e-15) and law.zeta == 0
    assert law.name == "marchenko_pastur"
    law = rm.laws.nonlinear_gram(phi=sp.erf(x), c=.8, phi_ratio=1.5)
    assert (law.eta, law.zeta, law.theta) == pytest.approx((2/math.pi*math.asin(2/3), 4/(3*math.pi), 0), rel=1e-15)
    points, weights = np.polynomial.hermite_e.hermegauss(100)
    weights = weights/weights.sum()
    law = rm.laws.nonlinear_gram(phi=sp.tanh(x), c=.8, phi_ratio=1.5)
    assert (law.eta, law.zeta) == pytest.approx((weights@np.tanh(points)**2, (weights@(points*np.tanh(points)))**2), rel=1e-10) and law.theta == 0
    wide = rm.laws.nonlinear_gram(phi=sp.sin(x), c=.8, phi_ratio=1.5, population={4: 1})          # white data of variance 4: sin(2 xi)
    assert (wide.eta, wide.zeta) == pytest.approx(((1 - math.exp(-8))/2, 4*math.exp(-4)), rel=1e-14) and wide.population is None


def simulated(function, c, phi, n, rng, kurtosis=(3, 3), deviations=None):
    """Eigenvalues of S^T S/N, S = function(W X/sqrt p)."""
    def entries(shape, fourth):
        if fourth == 3:
            return rng.standard_normal(shape)
        return math.sqrt(fourth)*rng.choice((-1, 0, 1), shape, p=(1/(2*fourth), 1 - 1/fourth, 1/(2*fourth)))
    rows, inputs = round(n/c), round(n/phi)
    data = entries((inputs, n), kurtosis[0])
    if deviations is not None:
        data *= np.repeat(deviations, inputs//len(deviations))[:, None]
    features = function(entries((rows, inputs), kurtosis[1])@data/math.sqrt(inputs))
    return np.linalg.eigvalsh(features.T@features/rows)


def distance(law, eigenvalues):
    """Kolmogorov's."""
    levels, steps = law.cdf(np.sort(eigenvalues)), np.arange(len(eigenvalues) + 1)/len(eigenvalues)
    return max(np.abs(levels - steps[:-1]).max(), np.abs(levels - steps[1:]).max())


def distance_to(law, function, n, seed, deviations=None):
    return distance(law, simulated(function, law.c, law.phi_ratio, n, np.random.default_rng(seed), deviations=deviations))


MEAN_OF_RELU, MEAN_OF_COS = 1/math.sqrt(2*math.pi), math.exp(-.5)
ACTIVATIONS = [("relu", lambda t: np.maximum(t, 0) - MEAN_OF_RELU), (sp.tanh(x), np.tanh), (sp.erf(x), erf), (sp.cos(x), lambda t: np.cos(t) - MEAN_OF_COS)]


# The largest distance: 1/(2 n) of the steps, and of order log(n)/n of the eigenvalues; four of n = 1000 come to .003.
@pytest.mark.parametrize(("phi", "function"), ACTIVATIONS, ids=["relu", "tanh", "erf", "cos"])
def test_the_spectrum_of_nonlinear_features(phi, function):
    assert distance_to(rm.laws.nonlinear_gram(phi=phi, c=.8, phi_ratio=1.5), function, 1000, 1) < .008


def test_the_spectrum_of_few_features_has_its_zeros():
    law = rm.laws.nonlinear_gram(phi=sp.tanh(x), c=2, phi_ratio=.5)
    eigenvalues = simulated(np.tanh, 2, .5, 800, np.random.default_rng(2))
    assert np.sum(np.abs(eigenvalues) < 1e-12) == 400 and law.atoms() == [(0.0, pytest.approx(.5))]
    positive, levels = eigenvalues[400:], np.arange(400, 801)/800
    assert max(np.abs(law.cdf(positive) - levels[:-1]).max(), np.abs(law.cdf(positive) - levels[1:]).max()) < .008


# ---- outliers

def test_outliers_are_where_the_transforms_of_both_sides_say():
    for given in ({"eta": 1.25, "zeta": .25, "theta": 1.4}, {"eta": 1, "zeta": 0, "theta": -1.4}):
        law = rm.laws.nonlinear_gram(**given, c=.5, phi_ratio=2, kappa4_x=6, kappa4_w=2.5)
        outliers = law.outliers()
        assert [outlier.origin for outlier in outliers] == ["W", "X"]
        for (position, _, strength), kurtosis in zip(outliers, (2.5, 6), strict=True):
            inside, other = law.stieltjes(position), .5*law.stieltjes(position) - .5/position
            assert strength**2 == pytest.approx(1.4**2*(kurtosis - 1)/2, rel=1e-14)
            assert strength**2*position*inside*other == pytest.approx(1, rel=1e-10)
    # Entries of one size: columns of one norm, and no outlier.
    assert rm.laws.nonlinear_gram(eta=1, zeta=0, theta=1.4, c=.5, phi_ratio=2, kappa4_x=1, kappa4_w=1).outliers() == []
    assert rm.laws.nonlinear_gram(phi=sp.tanh(x), c=.5, phi_ratio=2).outliers() == []
    # Below the threshold t^4 = c eta^2 of a Marchenko-Pastur law there is none.
    near = [rm.laws.nonlinear_gram(eta=1, zeta=0, theta=1, c=.5, phi_ratio=ratio) for ratio in (1.41, 1.42)]
    assert [len(law.outliers()) for law in near] == [0, 2]


# The bias goes like 1/n; 8 is what the fourth moments, at most 3, leave room for.
@pytest.mark.parametrize(("kurtosis", "linear"), [((1, 3), 0), ((3, 1), .4)])
def test_outliers_of_real_features(kurtosis, linear):
    law = rm.laws.nonlinear_gram(phi=sp.cos(x) + sp.Rational(linear).limit_denominator(10)*sp.sin(x), c=.5, phi_ratio=2,
                                 kappa4_x=kurtosis[0], kappa4_w=kurtosis[1])
    outlier, = law.outliers()
    assert outlier.origin == ("W" if kurtosis[0] == 1 else "X") and law.edges()[-1] < outlier.position
    random = np.random.default_rng(5)
    for n, draws in ((125, 120), (1000, 6)):
        tops = [simulated(lambda t: np.cos(t) - MEAN_OF_COS + linear*np.sin(t), .5, 2, n, random, kurtosis)[-1] for _ in range(draws)]
        miss, stderr = np.mean(tops)/outlier.position - 1, np.std(tops, ddof=1)/math.sqrt(draws)/outlier.position
        assert abs(miss) < 8/n + 4*stderr
    assert abs(miss) < .03


def test_an_outlier_in_a_gap_of_the_bulk():
    # sigma = 3/2 xi + (xi^2 - 1)/5, few inputs and many features
    law = rm.laws.nonlinear_gram(eta=2.33, zeta=2.25, theta=.4, c=.05, phi_ratio=4, kappa4_x=1)
    outlier, = law.outliers()
    assert len(law.support()) == 2 and law.edges()[1] < outlier.position < law.edges()[2]
    found, random = [], np.random.default_rng(6)
    for _ in range(40):
        eigenvalues = simulated(lambda t: 1.5*t + .2*(t*t - 1), .05, 4, 240, random, (1, 3))
        found.append(eigenvalues[eigenvalues < law.edges()[2]/2][-1])
    assert abs(np.mean(found)/outlier.position - 1) < 8/240 + 4*np.std(found)/math.sqrt(40)/outlier.position


def test_a_mean_merges_the_outliers_into_one_that_grows():
    law = rm.laws.nonlinear_gram(phi=sp.Abs(x), c=.5, phi_ratio=3)
    assert len(law.outliers()) == 2 and law.outliers()[0].position > 1.4*law.edges()[-1]
    assert law.outliers(centred=False) == [(math.inf, "mean", math.inf)]
    eigenvalues = simulated(np.abs, .5, 3, 900, np.random.default_rng(7))
    assert eigenvalues[-1] == pytest.approx(900*2/math.pi, rel=.01)              # n (E phi)^2
    assert eigenvalues[-2] < 1.05*law.edges()[-1]


def test_overlaps_of_outliers():
    law = rm.laws.nonlinear_gram(phi=sp.cos(x), c=.5, phi_ratio=2, kappa4_x=1)
    (_, _, strength), = law.outliers()
    random, overlaps = np.random.default_rng(8), []
    for _ in range(8):
        features = law.features(400, rng=random)
        vector = np.linalg.eigh(features.T@features)[1][:, -1]
        overlaps.append(vector.sum()**2/400)
    assert np.mean(overlaps) == pytest.approx(law.spike.overlap(strength), abs=8/400 + 4*np.std(overlaps)/math.sqrt(8))


# ---- data with a covariance

POPULATION, DEVIATIONS = {.5: .5, 3: .5}, np.sqrt([.5, 3])


def test_a_population_solves_the_equations_of_both_layers():
    for eta, zeta, c, phi in ((1, .5, .7, 1.4), (1, 1, .7, 1.4), (2, .3, 2.5, .4), (1, .84, 4/3, 2), (1, .3, 1.25, 4), (1, 1 - 1e-9, .7, 1.4)):
        law = rm.laws.nonlinear_gram(eta=eta, zeta=zeta, c=c, phi_ratio=phi, population=POPULATION)
        z = np.array([.4 + .05j, 2 + .3j, -1])
        m = law.stieltjes(z)
        v = c*m - (1 - c)/z
        inner, of_data = -(1 + (eta - zeta)*v)/(zeta*v), -zeta*v*z*m             # (1/p) Z^T T Z at `inner`, T the population with mean 1
        assert inner == pytest.approx(-1/of_data + sum(.5*t/(1 + phi*t*of_data) for t in (.5/1.75, 3/1.75)), rel=1e-11)
        assert law.moment(2) == pytest.approx((1 + c)*eta**2 + phi*zeta**2*4.625/1.75**2, rel=1e-11)
        assert abs(law.cdf(law.edges()[-1]) - 1) < 1e-11


def test_a_narrow_population_is_nearly_white():
    white, narrow = (rm.laws.nonlinear_gram(eta=1, zeta=.1, theta=1.2, c=.5, phi_ratio=3, population=population)
                     for population in (None, {.999: .5, 1.001: .5}))
    points = np.linspace(*white.support()[-1], 7)[1:-1]
    assert narrow.pdf(points) == pytest.approx(white.pdf(points), rel=1e-4)
    assert [outlier.position for outlier in narrow.outliers()] == pytest.approx([outlier.position for outlier in white.outliers()], rel=1e-5)
    assert len(white.outliers()) == 2
    assert rm.laws.nonlinear_gram(eta=1, zeta=.1, c=.5, phi_ratio=3, population={2.5: 1}).edges() == white.edges()
    assert rm.laws.nonlinear_gram(eta=1, zeta=0, c=.5, phi_ratio=3, population=POPULATION).name == "marchenko_pastur"


def test_features_of_data_with_a_population():
    law = rm.laws.nonlinear_gram(phi=sp.erf(x), c=.8, phi_ratio=1.6, population=POPULATION)
    assert distance_to(law, erf, 800, 9, DEVIATIONS) < .008
    law = rm.laws.nonlinear_gram(phi=sp.Abs(x), c=.5, phi_ratio=3, population=POPULATION)
    assert [outlier.origin for outlier in law.outliers()] == ["W", "X"]
    features = law.features(300, rng=11)
    assert features.shape == (600, 300) and np.mean(features**2) == pytest.approx(law.eta, rel=.03) and abs(features.mean()) < .03
    mean, random = math.sqrt(2*1.75/math.pi), np.random.default_rng(10)
    pairs = [simulated(lambda t: np.abs(t) - mean, .5, 3, 900, random, deviations=DEVIATIONS)[-2:].mean() for _ in range(4)]
    assert np.mean(pairs) == pytest.approx(law.outliers()[0].position, rel=.03)


@pytest.mark.parametrize(("phi", "function"), [(sp.tanh(2*x), lambda t: np.tanh(2*t)), ("relu", lambda t: np.maximum(t, 0) - MEAN_OF_RELU)], ids=["tanh", "relu"])
def test_a_population_and_zeros_on_both_sides(phi, function):
    """n > N and n > p: the lower edge is next to the atom at 0."""
    law = rm.laws.nonlinear_gram(phi=phi, c=4/3, phi_ratio=2, population={.25: .5, 1.75: .5})
    assert law.atoms() == [(0.0, pytest.approx(.25))] and law.cdf(law.edges()[-1]) == pytest.approx(1, abs=1e-11)
    eigenvalues = simulated(function, 4/3, 2, 800, np.random.default_rng(12), deviations=np.sqrt([.25, 1.75]))
    positive, levels = eigenvalues[200:], np.arange(200, 801)/800
    assert np.abs(eigenvalues[:200]).max() < 1e-11
    assert max(np.abs(law.cdf(positive) - levels[:-1]).max(), np.abs(law.cdf(positive) - levels[1:]).max()) < .008
    network = rm.ck(phi, 1).law(ratio=.5, widths=.75, population={.25: .5, 1.75: .5})
    assert law.pdf(np.array([.05, .5, 2])) == pytest.approx(network.pdf(np.array([.05, .5, 2])), rel=1e-9)
    assert law.moment(1) == pytest.approx(law.eta, rel=1e-11)


# ---- as an object

def test_laws_can_be_compared_and_pickled():
    for population in (None, POPULATION):
        law = rm.laws.nonlinear_gram(eta=1, zeta=.5, theta=.5, c=2, phi_ratio=.7, population=population)
        twin = pickle.loads(pickle.dumps(law))
        assert twin == law and hash(twin) == hash(law) and twin.pdf(1.0) == law.pdf(1.0) and repr(law).startswith("nonlinear_gram(eta=1, zeta=0.5")
        assert law != rm.laws.nonlinear_gram(eta=1, zeta=.5, theta=.4, c=2, phi_ratio=.7, population=population) and law != 3
    assert rm.laws.nonlinear_gram(1, .5, .5, 2) == rm.laws.nonlinear_gram(eta=1, zeta=.5, c=.5, phi_ratio=2)


def test_numbers_need_no_sympy():
    code = ("import sys, rmtsym as rm; f = rm.laws.nonlinear_gram(eta=1, zeta=.05, theta=1.3, c=2, phi_ratio=3); f.cdf(1.0), f.outliers(), repr(f); "
            "assert f.outliers() and 'sympy' not in sys.modules")
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


@pytest.mark.parametrize(("given", "message"), [
    ({"eta": 1}, "zeta is missing"), ({"eta": 1, "zeta": 2}, "between 0 and eta"), ({"eta": 1, "zeta": -.1}, "between 0 and eta"),
    ({"eta": -1, "zeta": 0}, "must be positive"), ({"eta": 1, "zeta": .5, "theta": 1.1}, "Bessel"), ({"eta": 1, "zeta": .5, "c": 0}, "n/N must be positive"),
    ({"eta": 1, "zeta": .5, "phi_ratio": math.inf}, "finite"), ({"eta": 1, "zeta": .5, "c": "x"}, "real number"), ({"eta": 1, "zeta": 1j}, "real number"),
    ({"eta": 1, "zeta": .5, "kappa4_x": .9}, "at least 1"), ({"eta": 1, "zeta": .5, "ratio": 1}, "unknown parameter"),
    ({"eta": 1, "zeta": sp.Symbol("a")}, "has symbols"), ({"eta": 1, "zeta": .5, "population": {-1: 1}}, "not negative"),
    ({"eta": 1, "zeta": .5, "population": {0: 1}}, "mean 0"), ({"eta": 1, "zeta": .5, "theta": 1, "kappa4_w": 2, "population": {1: .5, 2: .5}}, "eigenvectors"),
    ({"phi": "relu", "eta": 1}, "give one of them"), ({"phi": sp.Integer(2)}, "constant"), ({"phi": sp.exp(x**2/4)}, "square-integrable|finite"), ({"phi": "rely"}, "relu"),
    ({"phi": rm.activations.leaky_relu(slope=sp.Symbol("a"))}, "symbol a")])
def test_bad_input_is_refused(given, message):
    with pytest.raises(ParameterError, match=message):
        rm.laws.nonlinear_gram(**{"c": 1, "phi_ratio": 1} | given)


def test_more_bad_input():
    with pytest.raises(ParameterError, match="n/N is missing"):
        nonlinear_gram(eta=1, zeta=0, phi_ratio=1)
    with pytest.raises(ParameterError, match="given twice"):
        nonlinear_gram(1, .5, eta=1, c=1, phi_ratio=1)
    with pytest.raises(ParameterError, match="give phi="):
        nonlinear_gram(1, .5, 1, 1).features(10)
    with pytest.raises(ParameterError, match="positive integer"):
        nonlinear_gram(phi="tanh", c=1, phi_ratio=1).features(0)
    with pytest.raises(ParameterError, match="infinite second moment"):
        nonlinear_gram(eta=1, zeta=.5, theta=.5, c=1, phi_ratio=1, population=rm.PowerLaw(tail=1.5)).outliers()
    with pytest.raises(ParameterError, match="missing"):
        rm.laws.linear_gram(c=1)


def test_matrix_is_that_of_the_features():
    """cos has zeta = 0 and an outlier, by theta, which the Marchenko-Pastur law of its bulk does not know."""
    law = rm.laws.nonlinear_gram(phi=rm.activations.cos, c=.5, phi_ratio=1)
    S = law.features(40, 3)
    np.testing.assert_allclose(law.matrix(40, 3), S.T@S/80, rtol=1e-14)
    assert np.linalg.matrix_rank(rm.laws.nonlinear_gram(phi="relu", c=2, phi_ratio=1).matrix(40, 3)) == 20
    for given in ({}, {"population": {1: .5, 3: .5}}):          # of the Gaussian equivalent: E tr K^2/n is the second moment, to O(1/n)
        law = rm.laws.nonlinear_gram(eta=1, zeta=.4, c=.5, phi_ratio=1, **given)
        K = law.matrix(300, 5)
        assert abs(K.trace()/300 - 1) < .03 and abs((K**2).sum()/300 - law.moment(2)) < .06
    with pytest.raises(ParameterError, match="matrix: n = 0"):
        law.matrix(0)


def test_latex_names_the_law():
    for given in ({"phi": rm.activations.cos}, {"phi": "tanh", "population": {1: .5, 3: .5}}, {"eta": 1, "zeta": 0}):
        assert rm.laws.nonlinear_gram(c=.5, phi_ratio=1, **given)._repr_latex_().startswith(r"$\text{Nonlinear Gram law},\; \eta = ")
    assert "Linear Gram law" in rm.laws.linear_gram(c=.5, phi_ratio=1)._repr_latex_()


@pytest.mark.parametrize("phi", ["relu", rm.activations.relu, sp.tanh(x), sp.tanh])
def test_an_activation_goes_by_name(phi):
    with pytest.raises(ParameterError, match="eta = .*but a number is wanted; an activation goes by name: phi="):
        rm.laws.nonlinear_gram(phi, .5, 1)
