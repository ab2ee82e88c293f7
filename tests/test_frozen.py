"""Frozen laws: closed forms, 40-digit references, arrays of every kind, parameters of every wrong kind."""
import copy
import json
import math
import pickle
import subprocess
import sys
import threading
import tracemalloc
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace

import mpmath as mp
import numpy as np
import pytest

from rmtsym.errors import GeneratedCodeError, ParameterError
from rmtsym.law.frozen import FrozenLaw
from rmtsym.measures import PowerLaw
from rmtsym.runtime.load import load

EPS = np.finfo(float).eps
REFERENCE = json.loads((Path(__file__).parent/"data"/"marchenko_pastur_reference.json").read_text())["marchenko_pastur"]


def marchenko_pastur(model=None, **parameters):
    return FrozenLaw(load("marchenko_pastur"), parameters, model=model)


def semicircle(**parameters):
    return FrozenLaw(load("semicircle"), parameters)


def point_masses(weight=0.5, terms=True):
    """A law without continuous part: mass `weight` at -1, the rest at 1; its parameter n is an integer."""
    def stieltjes(z, out, n):
        with np.errstate(divide="ignore"):
            out[:] = weight/(-1 - z) + (1 - weight)/(1 - z)

    def density(x, out, n):
        out[:] = np.where(np.isnan(x), np.nan, 0)
    kernels = SimpleNamespace(
        NAME="point_masses", TITLE="Two point masses", KIND="rational", PARAMETERS=(("n", "integer", 2),), TERMS=terms,
        domain=lambda n: [(n >= 1, "n", "n must be at least 1")], stieltjes=stieltjes, density=density,
        support=lambda n: [], edges=lambda n: [], atoms=lambda n: [(-1.0, weight), (1.0, 1 - weight)], edge_powers=lambda n: [],
        terms=lambda n: [(1, 2, 1), (-1, 0, 1), (1, 1, 0), (1 - 2*Fraction(weight), 0, 0)])
    return FrozenLaw(kernels, {})


# -- parameters -----------------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("given, message", [
    ({"c": -0.5}, r"^marchenko_pastur: c = -0\.5, but c = p/n must be positive$"),
    ({"c": 0}, r"c = 0\.0, but c = p/n must be positive"),
    ({"c": 0.5, "variance": -1}, r"variance = -1\.0, but variance must be positive"),
    ({}, r"parameter c is missing; the parameters are c, variance=1\.0"),
    ({"c": None}, "parameter c is missing"),
    ({"c": 0.5, "varience": 2}, r"unknown parameter 'varience'.*Did you mean 'variance'\?"),
    ({"c": math.nan}, "c = nan, but c must be a finite real number"),
    ({"c": -math.inf}, "c = -inf, but c must be a finite real number"),
    ({"c": 10**400}, "finite real number"),
    ({"c": 10**5000}, "finite real number"),
    ({"c": "0.5"}, "c = '0.5', but c must be one real number, not a string"),
    ({"c": True}, "not a boolean"),
    ({"c": np.bool_(True)}, "not a boolean"),
    ({"c": 0.5 + 0j}, "not a complex number"),
    ({"c": [0.5, 1]}, "not an array"),
    ({"c": np.array([0.5])}, "not an array"),
    ({"c": object()}, "c must be one real number, not object"),
])
def test_wrong_parameters_are_named(given, message):
    with pytest.raises(ParameterError, match=message):
        marchenko_pastur(**given)


def test_integer_parameters():
    kernels = point_masses()._kernels
    assert FrozenLaw(kernels, {"n": 3.0}).parameters == {"n": 3}
    for wrong, message in ((2.5, "n = 2.5, but n must be an integer"), (0, "n = 0, but n must be at least 1"), (True, "not a boolean")):
        with pytest.raises(ParameterError, match=message):
            FrozenLaw(kernels, {"n": wrong})


@pytest.mark.parametrize("half", [0.5, np.float32(0.5), Fraction(1, 2), np.array(0.5)])
def test_real_numbers_of_every_type_are_parameters(half):
    law = marchenko_pastur(c=half)
    assert law.parameters == {"c": 0.5, "variance": 1.0} and type(law.parameters["c"]) is float
    law.parameters["c"] = 7
    assert law == marchenko_pastur(c=0.5)


# -- transform and density ------------------------------------------------------------------------------------------------------------

def test_stieltjes_against_forty_digits():
    law = marchenko_pastur(c=0.5)
    for point in REFERENCE["stieltjes"]:
        found, exact = law.stieltjes(complex(*point["z"])), mp.mpc(*point["m"])
        bound = 64*EPS*(1 + sum(point["cond"]))
        assert abs(mp.mpc(found) - exact) <= bound*abs(exact), point
    for point in REFERENCE["density"]:
        bound = 64*EPS*(1 + sum(point["cond"]))
        assert abs(law.pdf(point["x"]) - float(point["rho"])) <= bound*float(point["rho"])


@pytest.mark.parametrize("c", [0.1, 1, 3, 1e6])
def test_symmetry_and_decay_of_the_transform(c):
    law = marchenko_pastur(c=c, variance=2)
    z = np.array([0.3 + 1e-3j, -5 + 0.2j, 1e5*c + 3j])
    assert np.array_equal(law.stieltjes(z.conj()), law.stieltjes(z).conj())
    assert np.all(law.stieltjes(z).imag > 0)
    far = 1e12*c*np.exp(1j*np.array([0, 1, 2, 3]))
    assert np.allclose(-far*law.stieltjes(far), 1, rtol=0, atol=1e-10)
    x = np.linspace(*law.support()[0], 7)[1:-1]
    assert np.array_equal(law.stieltjes(x), law.stieltjes(x + 0j))
    assert np.array_equal(law.stieltjes(x), law.stieltjes(x - 0j))
    assert np.allclose(law.stieltjes(x).imag, math.pi*law.pdf(x), rtol=1e-13, atol=0)


def test_hilbert_of_the_semicircle_is_linear_on_the_support():
    law = semicircle(variance=3)
    x = np.linspace(-3.4, 3.4, 9)
    assert np.allclose(law.hilbert(x), -x/(2*math.pi*3), rtol=1e-14, atol=1e-17)
    # off the support: int rho(t)/(t - x) dt/pi, here by quadrature
    lo, hi = law.support()[0]
    off = mp.quad(lambda t: law.pdf(float(t))/(t - 5), [lo, 0, hi])/mp.pi
    assert abs(law.hilbert(5) - float(off)) < 1e-8
    big = np.linspace(-9, 9, 50001)
    assert np.array_equal(law.hilbert(big), law.stieltjes(big).real/math.pi)


def test_gradients_are_the_derivatives():
    law, h = marchenko_pastur(c=0.5, variance=1.5), 1e-6
    for value, gradient, points, variable in ((lambda f, z: f.stieltjes(z), law.stieltjes_gradient, np.array([[0.7 + 0.2j], [-1 - 1j]]), "z"),
                                              (lambda f, x: f.pdf(x), law.pdf_gradient, np.array([0.5, 2.0]), "x")):
        found, by = gradient(points)
        assert np.allclose(found, value(law, points), rtol=1e-13, atol=0) and found.shape == points.shape
        assert list(by) == [variable, "c", "variance"]
        assert np.allclose(by[variable], (value(law, points + h) - value(law, points - h))/(2*h), rtol=1e-8, atol=1e-9)
        for name in ("c", "variance"):
            up, down = ({**law.parameters, name: law.parameters[name] + s*h} for s in (1, -1))
            slope = (value(marchenko_pastur(**up), points) - value(marchenko_pastur(**down), points))/(2*h)
            assert np.allclose(by[name], slope, rtol=1e-8, atol=1e-9)
    assert isinstance(law.pdf_gradient(1.0)[1]["c"], float)


# -- arrays ---------------------------------------------------------------------------------------------------------------------------

def test_shapes_layouts_and_dtypes():
    law = marchenko_pastur(c=0.5)
    x = np.linspace(-1, 4, 24).reshape(2, 3, 4)
    pdf, m = law.pdf(x), law.stieltjes(x)
    assert pdf.shape == m.shape == (2, 3, 4) and pdf.dtype == float and m.dtype == complex
    frozen = x.copy()
    frozen.flags.writeable = False
    for same in (x.tolist(), x.transpose(2, 0, 1).copy().transpose(1, 2, 0), frozen, x.astype(">f8"), x.astype(np.longdouble),
                 np.repeat(x, 2, axis=1)[:, ::2]):
        assert np.array_equal(law.pdf(same), pdf) and np.array_equal(law.stieltjes(same), m)
        assert np.array_equal(law.cdf(same), law.cdf(x))
    assert np.array_equal(law.stieltjes(x.astype(np.complex64)), law.stieltjes(x.astype(np.float32)))
    assert np.array_equal(law.pdf([1, 2]), law.pdf([1.0, 2.0])) and law.pdf(np.int8(1)) == law.pdf(1)
    for shape in ((0,), (3, 0)):
        assert law.pdf(np.empty(shape)).shape == law.stieltjes(np.empty(shape)).shape == law.ppf(np.empty(shape)).shape == shape
    assert law.cdf([]).shape == (0,)
    large = np.linspace(0, 3, 70001)[::2]
    assert np.array_equal(law.stieltjes(large), law.stieltjes(large + 0j))


def test_scalars_stay_scalars():
    law = marchenko_pastur(c=0.5)
    for method in (law.pdf, law.cdf, law.sf, law.hilbert):
        assert type(method(1)) is float and type(method(1.0)) is float and isinstance(method(np.float64(1)), np.float64)
        assert np.ndim(method(np.array(1.0))) == 0
    assert type(law.stieltjes(1)) is complex and type(law.stieltjes(1j)) is complex and isinstance(law.stieltjes(np.array(1j)), np.complex128)
    assert type(law.ppf(0.5)) is float and type(law.rvs(rng=0)) is float and type(law.moment(2)) is float
    assert law.pdf(Fraction(1, 2)) == law.pdf(0.5)


def test_nan_in_nan_out():
    law = marchenko_pastur(c=2)
    x = np.array([np.nan, 1.0])
    for method in (law.pdf, law.cdf, law.sf, law.hilbert, law.stieltjes, law.isf, law.ppf):
        assert np.isnan(method(x)).tolist() == [True, False]


@pytest.mark.parametrize("wrong", ["1", ["a"], None, object(), [1, None], True, [[1], [1, 2]], {}])
def test_what_is_no_number_is_refused(wrong):
    law = marchenko_pastur(c=0.5)
    for method in (law.pdf, law.stieltjes, law.cdf, law.hilbert, law.ppf, law.stieltjes_gradient):
        with pytest.raises(ParameterError, match="marchenko_pastur: "):
            method(wrong)
    with pytest.raises(ParameterError, match="real numbers are wanted"):
        law.pdf(1j)


def test_out_is_filled_and_checked():
    law = marchenko_pastur(c=0.5)
    x = np.linspace(0, 3, 12).reshape(3, 4)
    out, values = np.empty((3, 4)), np.empty((3, 4), complex)
    assert law.pdf(x, out=out) is out and np.array_equal(out, law.pdf(x))
    assert law.stieltjes(x, out=values) is values and np.array_equal(values, law.stieltjes(x))
    read_only = np.empty((3, 4))
    read_only.flags.writeable = False
    for wrong in (np.empty((3, 4), np.float32), np.empty((4, 3)), np.empty((3, 4), complex), np.empty((4, 3)).T, [0]*12, read_only, x):
        with pytest.raises(ParameterError, match="marchenko_pastur: pdf: x: out"):
            law.pdf(x, out=wrong)


@pytest.mark.parametrize("dtype", [float, complex, np.float32])
def test_no_hidden_copies(dtype):
    law, n = marchenko_pastur(c=0.5), 400_000
    z = np.linspace(0, 3, n).astype(dtype)
    law.stieltjes(z[:9])
    tracemalloc.start()
    try:
        law.stieltjes(z)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        law.stieltjes(z, out=np.empty(n, complex))
        _, with_out = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert max(peak, with_out) <= 16*n + 0.1*(16*n + z.nbytes)


def test_cupy_arrays_go_to_the_cuda_kernels(monkeypatch):
    # without a GPU: a module that calls itself cupy, and a backend that records what reaches it
    class Device(np.ndarray):
        __module__ = "cupy"
    calls = []

    class Backend:
        def launch(self, kernel, arrays, arguments):
            z, out = arrays
            calls.append((kernel, z.dtype, z.ndim, z.flags.c_contiguous, arguments))
            out[:] = -1/z
    fake = SimpleNamespace(empty=lambda shape, dtype: np.empty(shape, dtype).view(Device), ascontiguousarray=np.ascontiguousarray)
    monkeypatch.setitem(sys.modules, "cupy", fake)
    monkeypatch.setattr("rmtsym.runtime.cuda.load", lambda name: {"marchenko_pastur": Backend()}[name])
    z = np.arange(1.0, 7.0).reshape(2, 3).view(Device)
    found = marchenko_pastur(c=0.5).stieltjes(z)
    assert type(found) is Device and np.array_equal(found, -1/np.asarray(z, complex))
    assert calls == [("stieltjes", np.dtype(complex), 1, True, (0.5, 1.0))]
    with pytest.raises(ParameterError, match="CuPy array of shape"):
        marchenko_pastur(c=0.5).stieltjes(z, out=np.empty(6, complex).view(Device))


# -- distribution ---------------------------------------------------------------------------------------------------------------------

def test_distribution_function_against_forty_digits():
    law = marchenko_pastur(c=0.5)
    for point in REFERENCE["cdf"]:
        exact = float(point["F"])
        assert abs(law.cdf(point["x"]) - exact) <= min(1e-12, 1e-9*exact)
    for point in REFERENCE["quantile"]:
        assert abs(law.ppf(float(point["q"]))/float(point["x"]) - 1) <= 1e-9


@pytest.mark.parametrize("c", [0.5, 1, 2, 1e-3, 1 - 1e-8, 1 + 1e-8, 1e-8, 1e8])
def test_mass_quantiles_and_tails_over_the_whole_domain(c):
    law = marchenko_pastur(c=c)
    (lo, hi), atom = law.support()[0], max(0.0, (c - 1)/c)
    table = law._distribution()
    assert abs(table.defect) <= max(1e-12, 1e-15*hi/(hi - lo)**1.5)
    x = lo + (hi - lo)*np.array([1e-4, 0.01, 0.3, 0.7, 0.99])
    assert np.all(np.abs(law.cdf(x) + law.sf(x) - 1) < 1e-12)
    assert np.all(np.abs(law.isf(law.sf(x)) - x) <= 1e-9*hi)
    assert law.cdf([-1.0, hi, hi + 1]).tolist() == [0, 1, 1] and law.sf([-1.0, hi]).tolist() == [1, 0]
    assert law.ppf(1) == hi and law.ppf(0) == (0 if c > 1 else lo)
    assert math.isclose(law.cdf(lo), atom, rel_tol=1e-7, abs_tol=1e-300)
    assert abs(table.expect(lambda t: t) - 1) < 1e-11


def test_lower_tail_keeps_its_relative_accuracy_next_to_a_pole():
    # c = 1 - 1e-8: the pole at 0 is 2.5e-17 from the edge. F(x) by the antiderivative, in 60 digits.
    c = 1 - 1e-8
    law = marchenko_pastur(c=c)
    with mp.workdps(60):
        a, b = (1 - mp.sqrt(c))**2, (1 + mp.sqrt(c))**2

        def primitive(x):
            value = mp.sqrt((b - x)*(x - a)) + (a + b)/2*mp.asin((2*x - a - b)/(b - a))
            return mp.re(value - mp.sqrt(a*b)*mp.asin(((a + b)*x - 2*a*b)/(x*(b - a))))/(2*mp.pi*c)
        for factor in (1.5, 3, 100, 1e6, 1e12):
            x = float(a)*factor
            assert abs(law.cdf(x)/float(primitive(mp.mpf(x)) - primitive(a)) - 1) < 1e-9


def test_atom_is_a_jump():
    law = marchenko_pastur(c=2)
    assert law.atoms() == [(0.0, 0.5)]
    assert law.cdf([-1e-300, 0, 0.01]).tolist() == [0, 0.5, 0.5]
    assert law.ppf([0, 0.3, 0.5]).tolist() == [0, 0, 0] and law.ppf(0.5 + 1e-9) > law.support()[0][0]
    assert law.stieltjes(0).imag == math.inf or abs(law.stieltjes(0)) == math.inf


def test_levels_outside_the_unit_interval_are_refused():
    law = marchenko_pastur(c=2)
    for method in (law.ppf, law.isf):
        for wrong in (-1e-9, [0.5, 1.5], math.inf):
            with pytest.raises(ParameterError, match="a probability must lie in"):
                method(wrong)


def test_purely_atomic_law():
    law = point_masses(0.25)
    assert law.cdf([-2, -1, 0, 1]).tolist() == [0, 0.25, 0.25, 1]
    assert law.ppf([0, 0.25, 0.26, 1]).tolist() == [-1, -1, 1, 1]
    assert set(law.rvs(50, rng=1)) == {-1.0, 1.0}
    assert law.pdf(0.5) == 0 and law.support() == []
    assert [law.moment(k) for k in range(4)] == [1, 0.5, 1, 0.5] and law.var() == 0.75
    assert [point_masses(0.25, terms=False).moment(k) for k in range(4)] == [1, 0.5, 1, 0.5]


@pytest.mark.parametrize("name, parameters", [
    ("arcsine", {}), ("semicircle", {"variance": 1e-12}), ("kesten_mckay", {"d": 1.5}), ("kesten_mckay", {"d": 2 + 1e-9}),
    ("kesten_mckay", {"d": 50}), ("wachter", {"a": 2, "b": 0.5}), ("wachter", {"a": 1, "b": 1}), ("wachter", {"a": 3, "b": 1 - 1e-7}),
    ("free_meixner", {"a": 0.5, "b": 1, "c": 2}), ("free_meixner", {"a": -1, "b": 2, "c": 1}), ("fuss_catalan", {"order": 2}),
    ("fuss_catalan", {"order": 9}), ("fuss_catalan", {"order": 60}), ("bernoulli", {"p": 0.3}), ("rademacher", {}),
])
def test_every_law_has_mass_one_and_its_moments(name, parameters):
    law = FrozenLaw(load(name), parameters)
    table = law._distribution()
    ends = [x for interval in law.support() for x in interval] + [x for x, _ in law.atoms()]
    assert math.isclose(table.expect(np.ones_like), 1, rel_tol=1e-14)
    # where a pole lies within 1e-9 of an edge, the mass next to it is known to sqrt(eps) only, and moments with it
    near = 1e-8 if parameters in ({"d": 2 + 1e-9}, {"a": 3, "b": 1 - 1e-7}) else 1e-12
    for k in (1, 2, 3):
        scale = max(map(abs, ends))**k if name != "fuss_catalan" else law.moment(k)
        assert abs(table.expect(lambda x, k=k: x**k) - law.moment(k)) <= near*scale
    q = np.array([0, 1e-3, 0.2, 0.7, 0.999, 1])
    x = law.ppf(q)
    assert x[0] == min(ends) and x[-1] == max(ends) and np.all(np.diff(x) >= 0)
    assert np.all(law.cdf(x) >= q - 1e-12) and np.all(law.sf(x) <= 1 - q + 1e-12)


def sample_covariance(c, population):
    return FrozenLaw(load("sample_covariance"), {"c": c, "population": population})


def test_white_population_is_marchenko_pastur():
    for c in (0.5, 1, 3):
        law, white = sample_covariance(c, {2: 1}), marchenko_pastur(c=c, variance=2)
        x = np.linspace(0, white.support()[0][1], 12)[1:-1]
        assert np.allclose(law.cdf(x), white.cdf(x), rtol=1e-12, atol=0)
        assert np.allclose(law.stieltjes(x + 0.1j), white.stieltjes(x + 0.1j), rtol=1e-13, atol=0)
        assert [law.moment(k) for k in range(6)] == [white.moment(k) for k in range(6)]
        assert law.free_cumulant(3) == white.free_cumulant(3) and np.allclose(law.atoms(), white.atoms(), rtol=4*EPS, atol=0)


def test_population_laws_have_mass_one_and_their_moments():
    for c, population in ((0.1, {1: 0.4, 3: 0.4, 10: 0.2}), (1, {1: 0.5, 2: 0.5}), (0.3, {0: 0.2, 1: 0.8}), (1e-3, np.linspace(1, 3, 12)**3),
                          (0.5, PowerLaw(exponent=1)), (1, PowerLaw(exponent=3)), (2, PowerLaw(tail=4.5))):
        law = sample_covariance(c, population)
        for k in (0, 1, 2):
            assert math.isclose(law._distribution().expect(lambda x, k=k: x**k), law.moment(k), rel_tol=1e-11)
    heavy = sample_covariance(0.5, PowerLaw(tail=2.5))
    assert heavy.moment(2) < heavy.moment(3) == heavy.free_cumulant(3) == math.inf and heavy.ppf(1) == math.inf
    assert math.isclose(heavy.sf(1e12), 1e-30, rel_tol=1e-9) and math.isclose(heavy.isf(1e-30), 1e12, rel_tol=1e-9)


def test_gap_level_of_a_population_law():
    law = sample_covariance(0.1, {1: 0.4, 3: 0.4, 10: 0.2})
    (_, first), (second, _), _ = law.support()
    assert law.ppf(0.4) == first and law.ppf(0.4 + 1e-9) > second and law.cdf([first, second]).tolist() == pytest.approx([0.4, 0.4], abs=1e-15)
    twin = pickle.loads(pickle.dumps(law))
    assert twin == law and hash(twin) == hash(law) and law != sample_covariance(0.1, {1: 1})
    assert repr(law) == "sample_covariance(c=0.1, population=Discrete({1: 0.4, 3: 0.4, 10: 0.2}))"


@pytest.mark.parametrize("population, message", [
    ({-1: 0.5, 2: 0.5}, "reaches down to -1, but a population of covariance eigenvalues must be non-negative"),
    ({1: 0.5}, "sample_covariance: population"), ("white", "a measure is wanted"), (2.0, "Discrete"), (None, "parameter population is missing"),
])
def test_wrong_populations_are_named(population, message):
    with pytest.raises(ParameterError, match=message):
        sample_covariance(0.5, population)


def test_samples_follow_the_law():
    law = marchenko_pastur(c=4, variance=2)
    draws = law.rvs((100, 50), rng=7)
    assert draws.shape == (100, 50) and np.array_equal(draws, law.rvs((100, 50), rng=np.random.default_rng(7)))
    assert abs(np.mean(draws == 0) - 0.75) < 4*math.sqrt(0.75*0.25/5000)
    positive = np.sort(draws[draws > 0])
    steps = np.arange(1, len(positive) + 1)/len(positive)
    assert np.max(np.abs((law.cdf(positive) - 0.75)/0.25 - steps)) < 1.63/math.sqrt(len(positive))      # Kolmogorov, 1%
    for wrong in ({"size": -1}, {"size": 2.5}, {"rng": "seed"}):
        with pytest.raises(ParameterError, match="rvs"):
            law.rvs(**wrong)


def test_wrong_kernels_give_an_error_and_no_numbers():
    right = load("semicircle")
    wrong = SimpleNamespace(**{name: getattr(right, name) for name in dir(right) if not name.startswith("__")})
    wrong.support = lambda variance: [(-1.0, 1.0)]
    with pytest.raises(GeneratedCodeError, match=r"semicircle\(variance=1\.0\): density and atoms have total mass 0\.60"):
        FrozenLaw(wrong, {}).cdf(0)


# -- moments --------------------------------------------------------------------------------------------------------------------------

def test_moments_and_free_cumulants():
    law = marchenko_pastur(c=0.5)
    assert [law.moment(k) for k in range(1, 9)] == [float(Fraction(value)) for value in REFERENCE["moments_exact"]]
    assert [law.free_cumulant(k) for k in range(1, 9)] == [float(value) for value in REFERENCE["free_cumulants"]]
    assert law.moment(0) == 1 and law.mean() == 1 and law.var() == 0.5
    assert semicircle(variance=2).moment(20) == 2**10*math.comb(20, 10)/11
    huge = marchenko_pastur(c=0.5, variance=1e30)
    assert huge.moment(11) == huge.free_cumulant(11) == math.inf and math.isclose(huge.free_cumulant(2), 5e59, rel_tol=1e-15)
    assert marchenko_pastur(c=1e-8).var() == 1e-8


def test_moments_are_integrals_of_the_density():
    law = marchenko_pastur(c=3, variance=0.7)
    for k in range(6):
        assert math.isclose(law._distribution().expect(lambda x, k=k: x**k), law.moment(k), rel_tol=1e-12)


@pytest.mark.parametrize("wrong", [-1, 1.5, "2", None, math.nan, math.inf, True, 1j])
def test_orders_that_are_no_integer_are_refused(wrong):
    with pytest.raises(ParameterError, match="k must be an integer"):
        marchenko_pastur(c=0.5).moment(wrong)
    with pytest.raises(ParameterError, match="k must be an integer >= 1"):
        marchenko_pastur(c=0.5).free_cumulant(0)


# -- the object -----------------------------------------------------------------------------------------------------------------------

def test_repr_latex_and_equality():
    law = marchenko_pastur(c=0.5)
    assert repr(law) == "marchenko_pastur(c=0.5, variance=1.0)" and law.name == "marchenko_pastur"
    assert law._repr_latex_().startswith(r"$\text{") and r"c = 0.5,\; \text{variance} = 1" in law._repr_latex_()
    assert r"c = 1 \cdot 10^{-8}" in marchenko_pastur(c=1e-8)._repr_latex_()
    assert law == marchenko_pastur(c=0.5, variance=1) and hash(law) == hash(marchenko_pastur(c=0.5))
    assert law != marchenko_pastur(c=0.6) and law != semicircle() and law != 0.5


def test_copies_and_pickles_are_equal_and_work():
    law = marchenko_pastur(c=0.5)
    before = law.cdf(1.0)
    for twin in (copy.copy(law), copy.deepcopy(law), pickle.loads(pickle.dumps(law))):
        assert twin == law and twin.cdf(1.0) == before


def test_threads_share_one_table():
    law, x = marchenko_pastur(c=0.3), np.linspace(0, 3, 500)
    expected = marchenko_pastur(c=0.3).cdf(x)
    found = [None]*6

    def work(i):
        found[i] = law.cdf(x), law.moment(30)
    threads = [threading.Thread(target=work, args=(i,)) for i in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(np.array_equal(values, expected) and moment == found[0][1] for values, moment in found)


def test_matrix_needs_a_model():
    with pytest.raises(ParameterError, match="this law has no matrix model"):
        marchenko_pastur(c=0.5).matrix(4)
    for wrong in (0, 2.5, True):
        with pytest.raises(ParameterError, match="a size must be a positive integer"):
            marchenko_pastur(c=0.5).matrix(wrong)


def test_matrix_draws_the_model():
    from rmtsym import words

    def model(parameters, size):
        p, n = words.dims("p n")
        X = words.Gaussian("X", p, n, variance=parameters["variance"])
        return X*X.T/n, {p: size, n: round(size/parameters["c"])}
    law = marchenko_pastur(model=model, c=0.5, variance=2)
    W = law.matrix(60, rng=3)
    assert W.shape == (60, 60) and np.array_equal(W, law.matrix(60, rng=3))
    assert abs(np.trace(W)/60 - law.mean()) < 0.2


def test_numbers_come_without_sympy():
    code = ("import sys\nfrom rmtsym.runtime.load import load\nfrom rmtsym.law.frozen import FrozenLaw\n"
            "f = FrozenLaw(load('marchenko_pastur'), {'c': .5})\n"
            "f.cdf(1.), f.ppf(.5), f.moment(4), f.free_cumulant(3), f.stieltjes(1j), f.rvs(3, rng=0), repr(f)\n"
            "print([name for name in ('sympy', 'scipy.optimize', 'matplotlib') if name in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
