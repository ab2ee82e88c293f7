"""Convolutions and enlarged laws against values computed elsewhere with 20 digits (tests/data/free_convolutions.json)."""
import json
from pathlib import Path

import numpy as np
import pytest
import sympy as sp

import rmtsym as rm

DATA = json.loads((Path(__file__).parent/"data"/"free_convolutions.json").read_text(encoding="utf-8"))
CASES = {
    "semicircle_plus_MP": lambda: rm.boxplus(rm.laws.semicircle(variance=.25), rm.laws.marchenko_pastur(c=.5)),
    "FussCatalan_L2": lambda: rm.boxtimes(rm.laws.marchenko_pastur(c=1), rm.laws.marchenko_pastur(c=1)),
    "KM_d2.5_compression": lambda: rm.scale(rm.compress({-1: .5, 1: .5}, 1/2.5), 2.5),
    "free_compression_3atoms": lambda: rm.compress({0: .3, 1: .3, 4: .4}, .4),
    "power_law": lambda: rm.boxtimes(rm.PowerLaw(exponent=1.5), rm.laws.marchenko_pastur(c=.5)),
}


@pytest.mark.parametrize("name", CASES)
def test_laws_at_numbers(name):
    law, data = CASES[name](), DATA["convolutions"][name]
    for (re, im), m in data.get("m", ()):
        assert abs(law.stieltjes(complex(re, im))/complex(*m) - 1) < 1e-14
    for (re, im), m in data.get("companion", ()):
        assert abs(rm.companion(law, .5).stieltjes(complex(re, im))/complex(*m) - 1) < 1e-14
    for x, density in data["density"]:
        assert abs(law.pdf(x) - density) < 1e-14*(1 + density)


def test_a_gram_matrix_of_two_groups_is_enlarged_exactly():
    """z = -1/m + sum w t/(1 + phi t m): enlarging by tau makes phi tau phi."""
    m, z = sp.symbols("m z")
    phi, tau = sp.symbols("phi tau", positive=True)
    law = rm.Law("gram", equation=sp.Eq(z, -1/m + sp.Rational(7, 10)/(1 + phi*m) + sp.Rational(24, 10)/(1 + 8*phi*m)))
    larger = rm.decompress(law, tau)
    for case in DATA["two_atom_gram"]:
        frozen = larger(phi=.05, tau=case["tau"])
        np.testing.assert_allclose(frozen.edges(), case["edges"], rtol=1e-13)
        for (re, im), value in case["m"]:
            assert abs(frozen.stieltjes(complex(re, im))/complex(*value) - 1) < 1e-14


@pytest.mark.parametrize(("law", "edges"), [
    # Wishart matrices with two nearby population eigenvalues: sample_covariance finds its edges by another way.
    (lambda: rm.boxtimes({1: .5, 1.1: .5}, rm.laws.marchenko_pastur(c=2.5)), lambda: rm.laws.sample_covariance(c=2.5, population={1: .5, 1.1: .5}).edges()),
    (lambda: rm.boxtimes({1: .5, 1.01: .5}, rm.laws.marchenko_pastur(c=.5)), lambda: rm.laws.sample_covariance(c=.5, population={1: .5, 1.01: .5}).edges()),
    # two independent projections: half an atom, half an arcsine law on [0, 1] and [0, 4 p (1 - p)]
    (lambda: rm.boxtimes({0: .5, 1: .5}, {0: .5, 1: .5}), lambda: [0, 1]),
    (lambda: rm.boxtimes({0: .7, 1: .3}, {0: .7, 1: .3}), lambda: [0, .84]),
    (lambda: rm.boxtimes(rm.laws.marchenko_pastur(c=.5), {0: .5, 1: .5}), lambda: [.25, 2.25]),
    (lambda: rm.boxplus(rm.laws.semicircle(variance=1e-4), rm.laws.semicircle(variance=1e4)), lambda: [-2*np.sqrt(1e4 + 1e-4), 2*np.sqrt(1e4 + 1e-4)]),
])
def test_edges_of_laws_of_different_width_and_with_equal_masses_at_zero(law, edges):
    np.testing.assert_allclose(law().edges(), edges(), rtol=1e-11, atol=1e-12)


def test_a_law_of_two_groups_with_noise_has_the_moments_of_its_matrix():
    """tr(B B^T)^2/p for B = A + X/sqrt n: m_2 + 2 m_1 + 2 c m_1 + 1 + c, with the moments of A A^T; a Discrete at numbers gives a law at numbers."""
    law = rm.information_plus_noise({0: .5, 4: .5}, .5, 1.)
    assert law.moment(1) == pytest.approx(3, rel=1e-14)
    assert law.moment(2) == pytest.approx(8 + 4 + 2 + 1.5, rel=1e-14)


def test_hard_edges_keep_their_relative_accuracy():
    """Next to 0 the density of a product is a power; exact laws: Fuss-Catalan, and a sample covariance matrix with a power-law population."""
    x = 10.0**-np.arange(1, 250, 12)
    law, exact = rm.boxtimes(rm.laws.marchenko_pastur(c=1), rm.laws.marchenko_pastur(c=1)), rm.laws.fuss_catalan(order=2)
    np.testing.assert_allclose(law.pdf(x), exact.pdf(x), rtol=1e-12)
    population = rm.PowerLaw(exponent=1.5)
    law, exact = rm.boxtimes(population, rm.laws.marchenko_pastur(c=.5)), rm.laws.sample_covariance(c=.5, population=population)
    np.testing.assert_allclose(law.pdf([1e-20, 1e-8, .1]), exact.pdf([1e-20, 1e-8, .1]), rtol=1e-12)
    np.testing.assert_allclose(law.cdf([.01, .1, .5]), exact.cdf([.01, .1, .5]), rtol=1e-11)


def test_a_product_of_two_projections_of_half_rank_is_half_an_arcsine_law():
    """Its density is a power beside an atom; what lies under the atom's 1/z is known to eps/sqrt(x), and extrapolated below x = 1e-12."""
    law = rm.boxtimes({0: .5, 1: .5}, {0: .5, 1: .5})
    x = 10.0**-np.arange(1, 60, 4)
    np.testing.assert_allclose(law.pdf(x), 1/(2*np.pi*np.sqrt(x*(1 - x))), rtol=2.0**-52/1e-6)
    assert law.cdf(.5) == pytest.approx(.75, rel=1e-12) and law.atoms() == [(0.0, .5)]
    assert law.stieltjes(0.0) == complex(0, np.inf)


def test_a_spectrum_of_many_eigenvalues_with_noise_has_its_outermost_edges():
    """Right of all eigenvalues w the edge of A + semicircle solves mean 1/(w - a)^2 = 1: z = w + mean 1/(w - a)."""
    values = np.random.default_rng(0).normal(size=2000)
    ends = []
    for sign in (-1, 1):
        low, high = np.max(sign*values) + 1e-6, np.max(sign*values) + 2
        for _ in range(80):
            w = .5*(low + high)
            low, high = (w, high) if np.mean((w - sign*values)**-2) > 1 else (low, w)
        ends.append(sign*(w + np.mean(1/(w - sign*values))))
    edges = rm.boxplus(rm.laws.semicircle(variance=1), rm.Empirical(values)).edges()
    np.testing.assert_allclose([edges[0], edges[-1]], ends, rtol=1e-12)
