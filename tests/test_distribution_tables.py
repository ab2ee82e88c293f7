"""Tables of distribution functions at extreme parameters: laws of many zeros through their smaller matrix, small atoms, hard edges, noise."""
import math
import pickle

import mpmath as mp
import numpy as np
import pytest

import rmtsym as rm
from rmtsym.errors import GeneratedCodeError
from rmtsym.runtime.quadrature import Distribution

EPS = 2.0**-52
LARGE = [(10.56, 7.64), (1.5, 1.6), (5, 5), (100, 99), (3, .5), (.2, 40), (1e6, 10), (1 + 1e-6, 1)]


def root_and_condition(c, x):
    """Im m of the root of z w = (1 + w)(1 + c_1 w)(1 + c_2 w), w = -1 - z m, in 40 digits; its condition in x and in the ratios."""
    with mp.workdps(40):
        z, (a, b) = mp.mpf(x), map(mp.mpf, c)
        w = max(mp.polyroots([a*b, a*b + a + b, a + b + 1 - z, 1], maxsteps=500, extraprec=300), key=lambda root: -mp.im(root))
        slope = 3*a*b*w*w + 2*(a*b + a + b)*w + a + b + 1 - z
        dz, da, db = w/slope, -(1 + w)*(1 + b*w)*w/slope, -(1 + w)*(1 + a*w)*w/slope
        m = -(1 + w)/z
        parts = [z*(-dz/z - m/z), -a*da/z, -b*db/z]
        return mp.im(m), float(sum(abs(mp.im(part)) for part in parts)/mp.im(m))


@pytest.mark.parametrize("c", LARGE)
def test_density_of_a_product_with_many_zeros_keeps_its_digits(c):
    law = rm.laws.product_of_marchenko_pastur(c_1=c[0], c_2=c[1])
    [(low, high)] = law.support()
    for distance in (1e-10, 1e-6, 1e-3, .1, .5):
        for x in (low + distance*(high - low), high - distance*(high - low)):
            exact, condition = root_and_condition(c, x)
            assert abs(law.pdf(x)*math.pi/exact - 1) <= 64*EPS*(1 + condition), (x, condition)
    assert low == 0 or (law.pdf(low*(1 - 1e-6)) == 0 and law.stieltjes(low*(1 - 1e-6)).imag == 0)


@pytest.mark.parametrize("c", LARGE)
def test_table_of_a_product_with_many_zeros(c):
    law = rm.laws.product_of_marchenko_pastur(c_1=c[0], c_2=c[1])
    assert law.atoms() == [(0.0, pytest.approx(1 - 1/max(c), rel=1e-13))]
    table = law._distribution()
    assert len(table._left) < 100
    # moments of a free product, from its S-transform
    assert [table.expect(lambda x, k=k: x**k) for k in (1, 2, 3)] == pytest.approx(
        [1, 1 + c[0] + c[1], 1 + 3*(c[0] + c[1]) + c[0]**2 + c[1]**2 + 3*c[0]*c[1]], rel=1e-12)
    assert law.cdf(law.edges()[-1]) == 1 and law.cdf(0) == pytest.approx(1 - 1/max(c), rel=1e-13)


def test_the_smaller_matrix_is_the_same_law():
    law = rm.laws.product_of_marchenko_pastur(2.7, c_2=1.7)
    z, points, h = np.array([.5 + .2j, 1, .3 - .1j, 20]), np.array([.8, 1.5]), 1e-5
    w = -1 - z*law.stieltjes(z)
    assert z*w == pytest.approx((1 + w)*(1 + 2.7*w)*(1 + 1.7*w), rel=1e-13)
    other = rm.laws.product_of_marchenko_pastur(c_1=1.7, c_2=2.7)
    assert law.stieltjes(z) == pytest.approx(other.stieltjes(z), rel=1e-14) and math.isinf(abs(law.stieltjes(0)))
    assert law.stieltjes(z) == pytest.approx(rm.laws.linear_gram(c=2.7, phi_ratio=1.7).stieltjes(z), rel=1e-14)
    slopes, density_slopes = law.stieltjes_gradient(z)[1], law.pdf_gradient(points)[1]
    for name in ("c_1", "c_2"):
        above, below = (rm.laws.product_of_marchenko_pastur(**law.parameters | {name: law.parameters[name] + step}) for step in (h, -h))
        assert slopes[name] == pytest.approx((above.stieltjes(z) - below.stieltjes(z))/(2*h), rel=1e-6, abs=1e-8)
        assert density_slopes[name] == pytest.approx((above.pdf(points) - below.pdf(points))/(2*h), rel=1e-6, abs=1e-8)
    again = pickle.loads(pickle.dumps(law))
    assert again == law and again.pdf(1.0) == law.pdf(1.0) and repr(law) == "product_of_marchenko_pastur(c_1=2.7, c_2=1.7)"


# ---- atoms and edges of algebraic laws

def test_small_atoms_have_their_mass():
    # ranks: p + q - 1 where both projections are 1, |p - q| at 1; 1 - 1/phi zeros; what a corner leaves of an eigenvalue, (p - (1 - alpha))/alpha
    for p, q in ((.7, .30001), (.7, .3000001), (.5, .5 + 1e-7), (1e-6, 1.1e-6), (.2, .3)):
        expected = [(0.0, 1 - p - q), (1.0, abs(p - q)), (2.0, p + q - 1)]
        found = rm.laws.sum_of_projections(p=p, q=q).atoms()
        assert [place for place, _ in found] == [place for place, mass in expected if mass > 0]
        assert [mass for _, mass in found] == pytest.approx([mass for _, mass in expected if mass > 0], rel=1e-7)
    assert rm.laws.free_compound_poisson(t=2, w=.5, phi=1 + 1e-6).atoms() == [(0.0, pytest.approx(1e-6/(1 + 1e-6), rel=1e-9))]
    law = rm.laws.compressed_three_atoms(t=3, p=.3, q=.3, alpha=.70001)
    assert [mass for _, mass in law.atoms()] == pytest.approx([(.4 - .29999)/.70001, 1e-5/.70001, 1e-5/.70001], rel=1e-9)


def test_a_hard_edge_is_mapped_by_its_own_power():
    for law, power in ((rm.laws.free_compound_poisson(t=2, w=.5, phi=1), 2), (rm.laws.product_of_marchenko_pastur(c_1=5, c_2=5), 2),
                       (rm.laws.nonlinear_gram(eta=1, zeta=.5, c=1, phi_ratio=1), 2), (rm.laws.product_of_marchenko_pastur(c_1=1, c_2=1), 3)):
        assert law._evaluator.edge_powers()[0] == (power, 2)
        table = law._distribution()
        assert len(table._left) < 80 and abs(table.defect) < 1e-14
        assert table.expect(lambda x: x) == pytest.approx(law.mean(), rel=1e-12)


@pytest.mark.parametrize(("name", "parameters"), [
    ("sum_of_projections", (1e-5, 1e-5)), ("sum_of_projections", (1e-9, .3)), ("sum_of_projections", (1 - 1e-9, .3)), ("free_compound_poisson", (2, 1e-6, 3)),
    ("free_compound_poisson", (2, .5, 1e6)), ("compressed_three_atoms", (3, .499999, .5, .3)), ("wachter", (1e-6, 1.1)), ("linear_gram", (1e4, 1e4)),
    ("nonlinear_gram", (1, .5, 1e-3, 1e3)), ("semicircle_plus_marchenko_pastur", (1e-2, 1e4))])
def test_extreme_parameters_have_small_tables(name, parameters):
    law = rm.laws[name](*parameters)
    table = law._distribution()
    assert len(table._left) < 500
    # of heights far below |m| the kernel knows eps |m|; their mass is as small
    assert table.expect(lambda x: x) == pytest.approx(law.mean(), rel=1e-9)
    assert law.cdf(law.edges()[-1]) == pytest.approx(1 - sum(mass for place, mass in law.atoms() if place > law.edges()[-1]), abs=1e-12)


# ---- noise

def semicircle(x):
    return np.sqrt(np.maximum((2 - x)*(2 + x), 0))/(2*np.pi)


class Noisy:
    """semicircle (1 + size(x) u(x)), u in (-1, 1) a hash of the bits of x; counts its points."""

    def __init__(self, size):
        self.size, self.points = size, 0

    def __call__(self, x):
        self.points += len(x)
        bits = np.ascontiguousarray(x).view(np.uint64)
        with np.errstate(over="ignore"):
            for shift, factor in ((33, 0xff51afd7ed558ccd), (33, 0xc4ceb9fe1a85ec53), (33, 1)):
                bits = (bits ^ (bits >> np.uint64(shift)))*np.uint64(factor)
        return semicircle(x)*(1 + self.size(x)*(bits/2.0**63 - 1))


def test_a_density_of_noise_is_an_error_at_once():
    for size in (1e-3, 1e-5, 1e-7):
        density = Noisy(lambda x, size=size: size)
        with pytest.raises(GeneratedCodeError, match="noisy law: the density is noise, or has no values, for"):
            Distribution(density, [(-2, 2)], [(2, 2)], name="noisy law")
        assert density.points < 30_000
    oscillation = Noisy(lambda x: 0.0)
    with pytest.raises(GeneratedCodeError, match="noise"):
        Distribution(lambda x: oscillation(x)*(1 + np.cos(1e9*x)), [(-2, 2)], [(2, 2)])
    assert oscillation.points < 30_000


def test_noise_that_carries_no_mass_is_kept_as_it_is():
    exact = Distribution(semicircle, [(-2, 2)], [(2, 2)])
    x = np.linspace(-2, 2, 41)
    for size in (lambda x: 1e-12, lambda x: 1e-16/(2 - x)**1.5, lambda x: 1e-2*(np.abs(x) > 2 - 1e-9)):
        density = Noisy(size)
        table = Distribution(density, [(-2, 2)], [(2, 2)])
        assert density.points < 60_000
        assert table.cdf(x) == pytest.approx(exact.cdf(x), abs=1e-12)


def test_a_density_without_values_is_an_error_unless_at_a_point():
    def holed(low, high):
        return lambda x: np.where((x >= low) & (x <= high), np.nan, semicircle(x))
    with pytest.raises(GeneratedCodeError, match="has no values, for 0.2|total mass"):
        Distribution(holed(.2, .3), [(-2, 2)], [(2, 2)])
    with pytest.raises(GeneratedCodeError, match="has no values|total mass"):
        Distribution(lambda x: np.full_like(x, np.nan), [(-2, 2)], [(2, 2)])
    exact = Distribution(semicircle, [(-2, 2)], [(2, 2)])
    for hole in ((0, 0), (.3, .3 + 1e-13)):
        assert Distribution(holed(*hole), [(-2, 2)], [(2, 2)]).cdf(np.array([-1.0, .2, 1.5])) == pytest.approx(exact.cdf(np.array([-1.0, .2, 1.5])), abs=1e-12)
