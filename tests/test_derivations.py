"""The ten laws of derivations/: each is its matrix's law, and has the values that were computed elsewhere."""
import importlib
import inspect

import mpmath
import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym import ParameterError, agree
from rmtsym.evidence.draws import draw_spectra
from rmtsym.law.physical import physical_column
from rmtsym.law.transforms import moments_to_cumulants

NAMES = ("arcsine", "bernoulli", "free_meixner", "fuss_catalan", "kesten_mckay", "marchenko_pastur", "rademacher", "sample_covariance",
         "semicircle", "wachter")
H = rm.Discrete({1: .4, 3: .4, 10: .2})
g, x = sp.symbols("g x")


def load(name):
    return importlib.import_module(f"rmtsym.derivations.{name}").law


def numbers(law, values):
    """{symbol: exact number}."""
    return {symbol: sp.Rational(str(values[symbol.name])) for symbol in law.parameters}


@pytest.mark.parametrize("name", NAMES)
def test_a_derivation_says_what_it_is(name):
    law = load(name)
    assert law.name == name
    assert law.title.endswith(("law", "law of order L", "[-2, 2]"))
    assert law.summary.endswith(".")
    assert law.references
    assert law.matrix is not None
    module = importlib.import_module(f"rmtsym.derivations.{name}")
    assert "assert agree(" in inspect.getsource(module)
    found = law.specification()
    assert found.source == f"derivations/{name}.py"
    assert all(text.startswith(parameter) and "must" in text for _, parameter, text in found.domain)
    assert {parameter for _, parameter, _ in found.domain} <= {parameter.name for parameter in found.parameters}


def test_parameters_and_defaults():
    found = {name: [(p.name, p.kind, p.default) for p in load(name).specification().parameters] for name in NAMES}
    assert found == {
        "arcsine": [], "rademacher": [], "bernoulli": [("p", "real", None)], "semicircle": [("variance", "real", 1)],
        "free_meixner": [("a", "real", None), ("b", "real", None), ("c", "real", None)], "fuss_catalan": [("order", "integer", None)],
        "kesten_mckay": [("d", "real", None)], "marchenko_pastur": [("c", "real", None), ("variance", "real", 1)],
        "sample_covariance": [("c", "real", None), ("population", "population", None)], "wachter": [("a", "real", None), ("b", "real", None)]}
    kinds = {name: load(name).kind for name in NAMES}
    assert kinds == {**dict.fromkeys(NAMES, "quadratic"), "bernoulli": "rational", "rademacher": "rational", "fuss_catalan": "power",
                     "sample_covariance": "population"}


# m(0.4 + 0.9 i) with 20 digits, from the densities by quadrature
VALUES = [
    ("semicircle", {"variance": 1}, ("-0.11677456973489104143", "0.63140023684240633433")),
    ("marchenko_pastur", {"c": .3, "variance": 1}, ("0.33636373507184242862", "0.77683342827430198466")),
    ("kesten_mckay", {"d": 5}, ("-0.024464389620791127165", "0.34447842529560636168")),
    ("wachter", {"a": 2.5, "b": 1.7}, ("0.19503401044237128614", "1.0045263554886164972")),
    ("free_meixner", {"a": .7, "b": 1.3, "c": .6}, ("-0.22171071329432303522", "0.66050010220793717796")),
]


@pytest.mark.parametrize(("name", "values", "expected"), VALUES)
def test_stieltjes_transforms_computed_from_the_densities(name, values, expected):
    law = load(name)
    found, = physical_column(law.polynomial, law.z, law.m, numbers(law, values), .4, [.9])
    assert abs(found - complex(*map(float, expected))) < 1e-13
    with mpmath.workdps(30):
        point = {law.z: sp.Rational(2, 5) + sp.I*sp.Rational(9, 10), law.m: sp.Float(expected[0], 25) + sp.I*sp.Float(expected[1], 25)}
        assert abs(law.polynomial.subs(numbers(law, values)).subs(point).evalf(25)) < 1e-15


def test_the_atom_of_a_meixner_law_computed_from_its_two_atom_matrix():
    law = load("free_meixner")
    point = numbers(law, {"a": .7, "b": 1.3, "c": 1.5})
    atoms = [(float(place.subs(point)), float(mass.subs(point))) for place, mass in law.atoms]
    (place, mass), = [atom for atom in atoms if atom[1] > 1e-12]
    assert (place, mass) == (pytest.approx(-1.586759374687042, abs=1e-13), pytest.approx(0.0973241301894869, abs=1e-6))
    # for c < 1 a second pole lies on the other sheet: no atom, though its residue there is 11.3
    point = numbers(law, {"a": 1, "b": 1, "c": .9})
    assert all(mass.subs(point) == 0 for _, mass in law.atoms)


@pytest.mark.parametrize("values", [{"a": .7, "b": 1.3, "c": 1}, {"a": 0, "b": 1, "c": 1}, {"a": -2, "b": .5, "c": .2}, {"a": 0, "b": 1, "c": .4}])
def test_meixner_masses_are_numbers_in_the_whole_domain(values):
    law = load("free_meixner")
    masses = [mass.subs(numbers(law, values)) for _, mass in law.atoms]
    assert all(0 <= mass < 1 for mass in masses)


# What the matrix of each law shows: complex twins, so that the error is of order 1/size^2.
MODELS = [
    ("arcsine", {}, 100), ("bernoulli", {"p": .3}, 100), ("rademacher", {}, 100), ("semicircle", {"variance": 2.5}, 100),
    ("marchenko_pastur", {"c": .5, "variance": 1}, 100), ("marchenko_pastur", {"c": 4, "variance": .7}, 100),
    ("kesten_mckay", {"d": 1.25}, 96), ("kesten_mckay", {"d": 3}, 80), ("wachter", {"a": 2, "b": 1.5}, 100), ("wachter", {"a": .6, "b": .75}, 100),
    ("free_meixner", {"a": .7, "b": 1.3, "c": 1.5}, 60), ("free_meixner", {"a": -1, "b": .5, "c": 3}, 80),
    ("fuss_catalan", {"order": 1}, 100), ("fuss_catalan", {"order": 3}, 100),
    ("sample_covariance", {"c": .1, "population": H}, 100), ("sample_covariance", {"c": 2, "population": H}, 100),
]


@pytest.mark.parametrize(("name", "values", "size"), MODELS)
def test_the_matrix_of_a_law_has_its_moments_and_atoms(name, values, size):
    law, draws = load(name), 8
    spectra = draw_spectra(*law.model(values, size), draws)
    assert spectra.shape == (draws, size)
    point = numbers(law, values) | {sp.Symbol(f"h_{k}"): sp.Rational(str(round(H.moment(k), 6))) for k in range(1, 5)}
    expected = [float(sp.sympify(moment).subs(point)) for moment in law.moments(4)]
    scale = max(1.0, float(np.abs(spectra).max()))
    for k, moment in enumerate(expected, 1):
        means = (spectra**k).mean(axis=1)
        spread = 5*means.std(ddof=1)/np.sqrt(draws)
        assert abs(means.mean() - moment) < spread + 3*scale**k/size**2 + 1e-9*scale**k, f"m_{k}"
    for place, mass in law.atoms:
        place, mass = (float(part.subs(point)) for part in (place, mass))
        if mass > 0:
            assert abs(np.mean(abs(spectra - place) < 1e-7) - mass) < 2/size


def test_the_meixner_matrix_needs_c_above_one():
    with pytest.raises(ParameterError, match="c = 0.5, but its matrix model needs c > 1"):
        load("free_meixner").model({"a": 0, "b": 1, "c": .5}, 10)


@pytest.mark.parametrize(("name", "values", "message"), [
    ("marchenko_pastur", {"c": -.5}, "marchenko_pastur: c = -0.5, but c = p/n must be positive"),
    ("kesten_mckay", {"d": 1}, "kesten_mckay: d = 1, but d must be greater than 1"),
    ("wachter", {"a": .3, "b": .3}, r"wachter: a = 0.3, but a \+ b must be greater than 1"),
    ("bernoulli", {"p": 1}, "bernoulli: p = 1, but p must be less than 1"),
    ("fuss_catalan", {"order": 0}, "fuss_catalan: order = 0, but order must be a positive integer"),
    ("fuss_catalan", {"order": 1.5}, "order must be a positive integer"),
    ("sample_covariance", {"c": .5}, "sample_covariance: parameter population is missing"),
])
def test_values_outside_the_domain_are_named(name, values, message):
    with pytest.raises(ParameterError, match=message):
        load(name).model(values, 10)


# ---- relations between the laws

def test_kesten_mckay_of_degree_two_is_the_arcsine_law():
    assert agree(load("kesten_mckay").at(d=2).polynomial, load("arcsine").polynomial)
    assert agree(load("arcsine").r(g), 2*load("rademacher").r(g))


def test_free_meixner_contains_semicircle_marchenko_pastur_and_kesten_mckay():
    meixner, semicircle = load("free_meixner"), load("semicircle")
    _a, b, _c = meixner.parameters
    variance, = semicircle.parameters
    # c = 1, a = 0: all Jacobi parameters equal
    assert agree(meixner.at(a=0, c=1).polynomial, semicircle.polynomial.subs(variance, b))
    # Marchenko-Pastur, shifted to mean 0: a = c, b = c with c = 1 in the Meixner family
    ratio, = (symbol for symbol in load("marchenko_pastur").parameters if symbol.name == "c")
    cumulants = load("marchenko_pastur").at(variance=1).cumulants(6)
    assert agree(meixner.at(a=ratio, b=ratio, c=1).cumulants(6), [0, *cumulants[1:]])
    # Kesten-McKay: b = d - 1, b c = d
    d, = load("kesten_mckay").parameters
    assert agree(meixner.at(a=0, b=d - 1, c=d/(d - 1)).polynomial, load("kesten_mckay").polynomial)


def test_wachter_is_marchenko_pastur_far_out():
    # X_2 X_2^T concentrates for b -> oo: b W tends to a Marchenko-Pastur law of ratio 1/a and variance a
    wachter, mp = load("wachter"), load("marchenko_pastur")
    a, b = wachter.parameters
    scaled = [sp.limit(moment*b**k, b, sp.oo) for k, moment in enumerate(wachter.moments(4), 1)]
    c, variance = mp.parameters
    assert agree(scaled, [moment.subs({c: 1/a, variance: a}, simultaneous=True) for moment in mp.moments(4)])


def test_fuss_catalan_of_order_one_is_marchenko_pastur():
    fuss, mp = load("fuss_catalan"), load("marchenko_pastur")
    assert agree(fuss.at(order=1).polynomial, mp.at(c=1, variance=1).polynomial)
    order, = fuss.parameters
    for k in (1, 2, 3, 4):
        # multiplication of S-transforms: order 2 is order 1 times itself; known for every k by its non-crossing partitions
        assert fuss.moments(k)[-1].subs(order, 2) == sp.binomial(3*k, k)/(2*k + 1)
    assert agree(moments_to_cumulants(fuss.moments(6)), fuss.cumulants(6))


def test_a_bernoulli_law_of_one_half_is_a_rademacher_law():
    bernoulli, rademacher = load("bernoulli"), load("rademacher")
    p, = bernoulli.parameters
    # x -> 2 x - 1
    half = [cumulant.subs(p, sp.Rational(1, 2))*2**k for k, cumulant in enumerate(bernoulli.cumulants(6), 1)]
    assert [half[0] - 1, *half[1:]] == rademacher.cumulants(6)
