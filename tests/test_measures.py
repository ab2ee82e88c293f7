"""Measures: atoms, empirical spectra, power laws and joint spectra."""
import copy
import doctest
import math
import pickle
import subprocess
import sys
import tracemalloc
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp

from rmtsym import measures
from rmtsym.errors import ParameterError
from rmtsym.measures import Discrete, Empirical, Joint, PowerLaw, as_measure

ALL = [Discrete({1: .4, 3: .4, 10: .2}), Discrete({-2: .25, 0: .5, 1e-3: .25}), Empirical([3.0, 1.0, 1.0, 7.5]),
       PowerLaw(exponent=2), PowerLaw(exponent=.3), PowerLaw(tail=1.5), PowerLaw(tail=4)]
EVERY = pytest.mark.parametrize("measure", ALL, ids=repr)


def integral(measure, function):
    """int f dmu by quadrature of the quantile function, or over the atoms with exact weights."""
    if measure.atoms():
        return sum(mpmath.mpf(w)*function(mpmath.mpf(x)) for x, w in measure.atoms())
    a = mpmath.mpf(measure.parameter)
    point = (lambda u: u**a) if measure.kind == "exponent" else (lambda u: u**(-1/a))
    return mpmath.quad(lambda u: function(point(u)), [0, .01, .1, .5, 1])


@EVERY
def test_stieltjes_transform_is_the_integral(measure):
    z = np.array([[.3 + .2j, -1.5 + 1e-3j], [2 - 1j, 40j]])
    m = measure.stieltjes(z)
    assert m.shape == (2, 2) and m.dtype == complex
    for point, value in zip(z.ravel(), m.ravel(), strict=True):
        wanted = complex(integral(measure, lambda t, point=point: 1/(t - mpmath.mpc(point))))
        assert abs(value - wanted) <= 1e-13*abs(wanted)
    assert np.all(m.imag*z.imag > 0)
    assert np.array_equal(measure.stieltjes(z.conj()), m.conj())
    out = np.empty((2, 2), complex)
    assert measure.stieltjes(z, out=out) is out and np.array_equal(out, m)


@EVERY
def test_stieltjes_transform_off_the_support_is_real_and_keeps_small_imaginary_parts(measure):
    for x in (-3.7, 12.0) if measure.atoms() else (-3.7, -.25):
        m = measure.stieltjes(x)
        assert type(m) is complex and m.imag == 0
        assert m == pytest.approx(complex(integral(measure, lambda t, x=x: 1/(t - x))), rel=1e-13)
        slope = float(integral(measure, lambda t, x=x: 1/(t - x)**2))
        assert measure.stieltjes(complex(x, 1e-60)).imag == pytest.approx(slope*1e-60, rel=1e-12, abs=0)
        assert measure.stieltjes(complex(x, -0.0)) == m


@pytest.mark.parametrize("measure", ALL[3:], ids=repr)
def test_power_law_density_is_the_jump_of_its_transform(measure):
    a = measure.parameter
    x = np.array([.01, .3, .99]) if measure.kind == "exponent" else np.array([1.01, 3.0, 1e4])
    density = x**(1/a - 1)/a if measure.kind == "exponent" else a*x**(-a - 1)
    for points in (x, x + 0j, x - 0j, np.array([complex(t, -0.0) for t in x])):
        assert measure.stieltjes(points).imag == pytest.approx(math.pi*density, rel=1e-13, abs=0)
    # The real part is the principal value, continuous in Im z.
    assert measure.stieltjes(x).real == pytest.approx(measure.stieltjes(x + 1e-13j*x).real, rel=1e-9)


@EVERY
def test_infinite_and_undefined_arguments(measure):
    assert measure.stieltjes(math.inf) == 0 and measure.stieltjes(complex(1, -math.inf)) == 0
    assert np.isnan(measure.stieltjes(math.nan))
    assert np.isnan(measure.stieltjes(complex(1, math.nan)))
    assert measure.stieltjes([]).shape == (0,)
    for method in (measure.cdf, measure.quantile):
        assert math.isnan(method(math.nan)) and type(method(math.nan)) is float
    assert measure.cdf([-math.inf, math.inf]).tolist() == [0, 1]
    with pytest.raises(ParameterError, match="stieltjes: z"):
        measure.stieltjes("1")
    with pytest.raises(ParameterError, match="cdf: x"):
        measure.cdf(1j)


def test_transform_is_infinite_at_an_atom_and_finite_beside_it():
    measure = Discrete({0: .5, 2: .5})
    m = measure.stieltjes([0, 2, 1, 2 + 1e-200j])
    assert m[0] == math.inf and m[1] == math.inf and m[2] == 0
    assert m[3].imag == pytest.approx(.5e200)


def test_transform_of_many_atoms_needs_no_quadratic_memory():
    atoms = np.linspace(1, 2, 100_000)
    measure = Empirical(atoms)
    z = np.linspace(2.5, 3.5, 200) + .1j
    tracemalloc.start()
    m = measure.stieltjes(z)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2**25
    # the uniform law, by the midpoint rule with half weights at the ends: error O(n^-2)
    ends = .5e-5*(1/(1 - z) + 1/(2 - z))
    assert np.max(np.abs(m*1e5/99_999 - ends*1e5/99_999 - np.log((2 - z)/(1 - z)))) < 1e-9


@EVERY
def test_moments_are_the_integrals_of_powers(measure):
    assert measure.moment(0) == 1
    assert measure.mean() == measure.moment(1)
    for k in range(1, 6):
        if not measure.atoms() and measure.kind == "tail" and k >= measure.parameter:
            assert measure.moment(k) == math.inf
        else:
            wanted = integral(measure, lambda t, k=k: t**k) if measure.atoms() else (
                1/(1 + k*mpmath.mpf(measure.parameter)) if measure.kind == "exponent"
                else mpmath.mpf(measure.parameter)/(mpmath.mpf(measure.parameter) - k))
            assert measure.moment(k) == pytest.approx(float(wanted), rel=1e-15)
    if math.isfinite(measure.moment(2)):
        assert measure.variance() == pytest.approx(measure.moment(2) - measure.mean()**2, rel=1e-12)
    else:
        assert measure.variance() == math.inf
    for k in (-1, 1.5, "2", True, None, 1j):
        with pytest.raises(ParameterError, match="integer >= 0"):
            measure.moment(k)


def test_moments_of_pareto_laws_match_quadrature():
    measure = PowerLaw(tail=4)
    assert measure.moment(2) == pytest.approx(float(mpmath.quad(lambda t: 4*t**-3, [1, mpmath.inf])), rel=1e-12)
    assert PowerLaw(tail=3).moment(3) == math.inf and PowerLaw(tail=1).mean() == math.inf


def test_moments_sum_without_cancellation_or_overflow():
    measure = Discrete({-1e8: .25, 1: .5, 1e8: .25})
    assert measure.moment(3) == .5                            # the two large terms, 2.5e23, cancel exactly
    assert Discrete({-1e200: .5, 1: .5}).moment(3) == -math.inf
    assert Discrete({-1e200: .5, 1: .5}).moment(2) == math.inf
    shifted = Discrete({1e8: .5, 1e8 + 1: .5})
    assert shifted.variance() == pytest.approx(.25, rel=1e-12)
    assert Empirical([2.5]).variance() == 0


@EVERY
def test_quantile_is_the_generalised_inverse_of_the_cdf(measure):
    q = np.concatenate([np.linspace(0, 1, 41), [1e-12, 1 - 1e-12]])
    x = measure.quantile(q)
    assert x.shape == q.shape and np.all(np.diff(x[:41]) >= 0)
    inside = np.isfinite(x)
    rounding = 1e-15*np.abs(x[inside]) + 1e-300
    assert np.all(measure.cdf(x[inside] + rounding) >= q[inside]*(1 - 1e-14))
    assert np.all((measure.cdf(x[inside] - rounding) < q[inside]*(1 + 1e-14)) | (q[inside] == 0))
    lowest = min([t for t, _ in measure.atoms()] + [lo for lo, _ in measure.support()])
    assert measure.quantile(0) == lowest and type(measure.quantile(.5)) is float
    for bad in (-1e-9, 1.1, [.5, 2], math.inf):
        with pytest.raises(ParameterError, match=r"q must lie in \[0, 1\]"):
            measure.quantile(bad)


def test_quantile_jumps_exactly_at_cumulated_masses():
    tenths = Discrete(range(10), [.1]*10)                    # .1 + .1 + .1 > .3 and .7 + .1 < .8 in doubles
    assert tenths.quantile(np.arange(1, 11)/10).tolist() == list(range(10))
    sample = Empirical(np.arange(1000.0))
    assert np.array_equal(sample.quantile(np.arange(1, 1001)/1000), np.arange(1000.0))
    assert np.array_equal(sample.quantile((np.arange(1000) + .5)/1000), np.arange(1000.0))


@EVERY
def test_draws_follow_the_cdf(measure):
    x = measure.rvs(20_000, rng=1)
    assert np.array_equal(x, measure.rvs(20_000, rng=np.random.default_rng(1)))
    assert measure.rvs((2, 3), rng=0).shape == (2, 3) and type(measure.rvs(rng=0)) is float
    points = measure.quantile(np.array([.1, .26, .5, .7, .95]))
    share = np.mean(x[:, None] <= points, axis=0)
    wanted = measure.cdf(points)
    assert np.all(np.abs(share - wanted) <= 4*np.sqrt(wanted*(1 - wanted)/x.size) + 1e-12)


def test_power_laws_compiled_and_in_python_agree():
    for measure in (PowerLaw(exponent=.7), PowerLaw(tail=2.2)):
        z = (np.linspace(-3, 4, 5000) + 1j*np.linspace(0, 1, 5000)**2)
        assert measure.stieltjes(z)[::50] == pytest.approx(measure.stieltjes(z[::50]), rel=1e-13)


def test_support_and_atoms():
    assert Discrete({3: .6, 1: .4}).support() == [] and Discrete({3: .6, 1: .4}).atoms() == [(1.0, .4), (3.0, .6)]
    assert PowerLaw(exponent=2).support() == [(0.0, 1.0)] and PowerLaw(tail=2).support() == [(1.0, math.inf)]
    assert PowerLaw(tail=2).atoms() == []


def test_discrete_merges_sorts_and_drops_empty_atoms():
    measure = Discrete([3, 1, 3, 7, -0.0, 0.0], [.25, .25, .25, 0, .125, .125])
    assert measure.locations.tolist() == [0, 1, 3] and measure.weights.tolist() == [.25, .25, .5]
    assert measure == Discrete({0: .25, 1: .25, 3: .5}) and math.copysign(1, measure.locations[0]) == 1


def test_masses_may_miss_one_by_1e_9():
    measure = Discrete({1: .5, 2: .5 + 9e-10})
    assert abs(math.fsum(measure.weights) - 1) <= 2e-16
    assert Discrete(measure.locations, measure.weights) == measure
    with pytest.raises(ParameterError, match="masses sum to 1.000000002"):
        Discrete({1: .5, 2: .5 + 2e-9})


def test_numbers_of_every_kind_are_read():
    thirds = Discrete({Fraction(1, 2): Fraction(1, 3), sp.sqrt(2): sp.Rational(1, 3), np.float32(3): np.float64(1/3)})
    assert thirds.atoms() == [(.5, 1/3), (math.sqrt(2), 1/3), (3.0, 1/3)]
    assert Empirical(range(3)) == Empirical(np.arange(3, dtype=np.uint8)) == Empirical(iter([0, 1.0, sp.Integer(2)]))


@pytest.mark.parametrize("locations, weights, message", [
    ({1: .5, 3: .4}, None, "masses sum to 0.9, but must sum to 1"),
    ({1: 1.5, 3: -.5}, None, "mass of 3 = -0.5, but masses must be non-negative"),
    ({}, None, "no atoms"),
    ([1, 2], None, "masses are missing"),
    ([1, 2], [1.0], "1 masses for 2 locations"),
    ([1, math.nan], [.5, .5], "location 1 = nan, but locations must be finite"),
    ([1, math.inf], [.5, .5], "finite"),
    ({1: math.nan}, None, "mass 0 = nan"),
    ({"a": 1}, None, "real number, not str"),
    ({1: "1"}, None, "real number, not str"),
    ("12", [.5, .5], "not a sequence"),
    ([[1, 2]], [1], "nested"),
    ({1j: 1}, None, "real number, not complex"),
    (np.array([1j, 2]), [.5, .5], "real number"),
    ({True: 1}, None, "real number, not bool"),
    ({sp.Symbol("x"): 1}, None, "real number, not Symbol"),
    (np.eye(2), [.5, .5], r"shape \(2, 2\)"),
    ({10**400: 1}, None, "finite"),
    (3, [1], "not a sequence"),
    ({None: 1}, None, "NoneType"),
])
def test_discrete_names_what_is_wrong(locations, weights, message):
    with pytest.raises(ParameterError, match=message):
        Discrete(locations, weights)


@pytest.mark.parametrize("values, message", [
    ([], "no values"), (np.array([]), "no values"), ([1, math.nan], "value 1 = nan"), ([math.inf], "finite"), ("1 2 3", "not a sequence"),
    (["1"], "not str"), ([[1, 2], [3, 4]], "nested"), (np.eye(3), r"eigvalsh"), ([1j], "complex"), (np.array([1 + 0j]), "real number"),
    (2.0, "not a sequence"), (np.array(2.0), "not a sequence"), ({1: .5}, "not a sequence"), ([True], "bool"), (np.array([True]), "bool"),
    ([np.ones(2)], "nested"), (None, "not a sequence"),
])
def test_empirical_names_what_is_wrong(values, message):
    with pytest.raises(ParameterError, match=message):
        Empirical(values)


@pytest.mark.parametrize("arguments, message", [
    ({}, "exactly one"), ({"exponent": 1, "tail": 1}, "exactly one"), ({"exponent": 0}, "positive and finite"), ({"tail": -1}, "tail = -1"),
    ({"tail": math.nan}, "positive"), ({"exponent": math.inf}, "finite"), ({"tail": "2"}, "not str"), ({"tail": 1j}, "complex"),
    ({"exponent": [1]}, "nested"), ({"exponent": True}, "bool"), ({"exponent": 5e-324}, "positive and finite"),
])
def test_power_law_names_what_is_wrong(arguments, message):
    with pytest.raises(ParameterError, match=message):
        PowerLaw(**arguments)


@pytest.mark.parametrize("thing", [*ALL, Joint({"S": [1, 4], "T": [2, 3]}, weights=[.5, .5])], ids=repr)
def test_measures_are_immutable_values(thing):
    for attribute in ("weights", "parameter", "anything"):
        with pytest.raises(AttributeError, match="immutable"):
            setattr(thing, attribute, 1)
    if hasattr(thing, "weights"):
        with pytest.raises(ValueError, match="read-only"):
            thing.weights[0] = 2
    twin = pickle.loads(pickle.dumps(thing))
    assert twin == thing and hash(twin) == hash(thing) and len({thing, twin, copy.deepcopy(thing)}) == 1
    assert thing != 1 and thing != PowerLaw(exponent=9)
    assert thing._repr_latex_().startswith("$") and thing._repr_latex_().endswith("$")


def test_equality_is_that_of_measures():
    assert Empirical([1, 2, 2, 2]) == Discrete({1: .25, 2: .75})
    assert PowerLaw(exponent=2) == PowerLaw(exponent=2.0) != PowerLaw(tail=2)
    values = np.array([1.0, 2.0])
    measure = Empirical(values)
    values[0] = 5                                            # the measure holds a copy
    assert measure.locations.tolist() == [1, 2] and measure.count == 2
    assert Joint({"S": [1, 4], "T": [2, 3]}) == Joint({"T": [2, 3], "S": [1, 4]}) != Joint({"S": [1, 4], "T": [3, 2]})


def test_representations():
    assert repr(Discrete({1: .4, 3: .4, 10: .2})) == "Discrete({1: 0.4, 3: 0.4, 10: 0.2})"
    assert repr(Discrete({.1: .5, -1e-7: .5})) == "Discrete({-1e-07: 0.5, 0.1: 0.5})"
    assert repr(Empirical([.5, 3, 3])) == "Empirical(count=3, min=0.5, max=3)"
    assert repr(PowerLaw(tail=2.5)) == "PowerLaw(tail=2.5)"
    assert repr(Joint({"S": [1, 4], "T": [2, 3]}, [.5, .5])) == "Joint({'S': [1, 4], 'T': [2, 3]}, weights=[0.5, 0.5])"
    assert len(repr(Discrete(range(100), [.01]*100))) < 80
    assert Discrete({1: .5, 3: .5})._repr_latex_() == r"$0.5\,\delta_{1} + 0.5\,\delta_{3}$"


class TestJoint:
    joint = Joint({"S": [4, 1, 1], "T": [2, 3, 5]}, weights=[.5, .25, .25])

    def test_marginals_and_mixed_moments(self):
        assert self.joint.words() == ("S", "T")
        assert self.joint.marginal("S") == Discrete({1: .5, 4: .5})
        assert self.joint.moment({"S": 2, "T": 1}) == .5*16*2 + .25*3 + .25*5
        assert self.joint.moment({"T": 3}) == self.joint.marginal("T").moment(3)
        assert self.joint.moment({}) == 1

    def test_realisation_keeps_the_order_and_rounds_by_largest_remainder(self):
        assert self.joint.realise("S", 4).tolist() == [4, 4, 1, 1] and self.joint.realise("T", 4).tolist() == [2, 2, 3, 5]
        assert self.joint.realise("T", 7).tolist() == [2, 2, 2, 3, 3, 5, 5]      # 3.5, 1.75, 1.75
        thirds = Joint({"S": [1, 2, 3]})
        for n in range(1, 40):
            counts = np.bincount(thirds.realise("S", n).astype(int), minlength=4)[1:]
            assert counts.sum() == n and np.ptp(counts) <= 1
        pairs = set(zip(self.joint.realise("S", 50), self.joint.realise("T", 50), strict=True))
        assert pairs == {(4, 2), (1, 3), (1, 5)}

    def test_words_of_the_algebra_are_keys(self):
        from rmtsym import words
        p = words.dims("p")
        s, t = words.Deterministic("S", p), words.Deterministic("T", p)
        joint = Joint({s: [1, 4], t: [2, 3]}, weights=[.5, .5])
        assert joint.marginal(t) == Discrete({2: .5, 3: .5}) and joint.moment({s: 1, t: 1}) == 7

    @pytest.mark.parametrize("values, weights, message", [
        ({"S": [1, 2], "T": [1]}, None, "S has 2, T has 1 eigenvalues"), ({}, None, "mapping"), ([1, 2], None, "mapping"),
        ({"S": []}, None, "no points"), ({"S": [1, 2]}, [.5, .4], "sum to 0.9"), ({"S": [1, 2]}, [1.5, -.5], "mass 1 = -0.5"),
        ({"S": [1, math.nan]}, None, "S: eigenvalue 1 = nan"), ({"S": [1, 2]}, [1], "1 masses for 2"), ({"S": "12"}, None, "not a sequence"),
    ])
    def test_names_what_is_wrong(self, values, weights, message):
        with pytest.raises(ParameterError, match=message):
            Joint(values, weights)

    def test_unknown_words_and_sizes(self):
        with pytest.raises(ParameterError, match="Sx is not among its words S, T.*Did you mean 'S'"):
            self.joint.marginal("Sx")
        for n in (0, -1, 2.0, True, "3"):
            with pytest.raises(ParameterError, match="n must be an integer >= 1"):
                self.joint.realise("S", n)
        with pytest.raises(ParameterError, match="integer >= 0"):
            self.joint.moment({"S": -1})
        with pytest.raises(ParameterError, match="mapping"):
            self.joint.moment(2)


def test_as_measure_reads_mappings_and_values():
    assert as_measure({1: .5, 2: .5}) == Discrete({1: .5, 2: .5})
    assert as_measure([2, 1]) == as_measure(np.array([1, 2])) == as_measure((1, 2)) == Empirical([1, 2])
    for measure in ALL:
        assert as_measure(measure) is measure
    for bad, message in [("abc", "a measure is wanted"), (None, "a measure is wanted"), (2.0, r"a point mass is Discrete\({2.0: 1}\)"),
                         (Joint({"S": [1]}), r"\.marginal\(word\)"), (np.eye(2), "eigvalsh"), ([], "no values"), ({1: .4}, "sum to 0.4")]:
        with pytest.raises(ParameterError, match=message):
            as_measure(bad)


def test_docstrings_run():
    assert doctest.testmod(measures).failed == 0


def test_import_needs_neither_sympy_nor_numba_nor_scipy():
    code = ("import sys, rmtsym.measures as m; m.Discrete({1: .5, 2: .5}).stieltjes(1j); m.PowerLaw(tail=2).stieltjes([1j, 2]);"
            "assert not {'sympy', 'numba', 'scipy'} & set(sys.modules)")
    subprocess.run([sys.executable, "-c", code], check=True)
