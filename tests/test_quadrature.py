"""Distribution functions and quantiles from densities: closed forms, atoms, hard edges, poles next to an edge, heavy tails."""
import mpmath as mp
import numpy as np
import pytest

from rmtsym.errors import GeneratedCodeError
from rmtsym.runtime.quadrature import Distribution

EPS = np.finfo(float).eps


def semicircle(x):
    return np.sqrt(np.maximum((2 - x)*(2 + x), 0))/(2*np.pi)


def arcsine(x):
    with np.errstate(divide="ignore"):
        return 1/(np.pi*np.sqrt(np.maximum((2 - x)*(2 + x), 0)))


def semicircle_cdf(x):
    with mp.workdps(40):
        x = mp.mpf(x)
        return mp.mpf(1)/2 + (x*mp.sqrt(4 - x*x)/4 + mp.asin(x/2))/mp.pi


def marchenko_pastur(c):
    """Density, edges and atoms; the lower edge without cancellation."""
    root = np.sqrt(c)
    lo, hi = ((1 - c)/(1 + root))**2, (1 + root)**2

    def density(x):
        with np.errstate(divide="ignore"):
            return np.sqrt(np.maximum((hi - x)*(x - lo), 0))/(2*np.pi*c*x)
    return density, lo, hi, [(0.0, (c - 1)/c)] if c > 1 else []


def marchenko_pastur_tails(c, x):
    """Continuous mass below and above x, from the antiderivative of sqrt((b - x)(x - a))/x, in 100 digits."""
    with mp.workdps(100):
        c = mp.mpf(c)
        a, b = (1 - mp.sqrt(c))**2, (1 + mp.sqrt(c))**2

        def primitive(x):
            value = mp.sqrt((b - x)*(x - a)) + (a + b)/2*mp.asin((2*x - a - b)/(b - a))
            if a > 0:
                value -= mp.sqrt(a*b)*mp.asin(((a + b)*x - 2*a*b)/(x*(b - a)))
            return mp.re(value)/(2*mp.pi*c)
        x = min(max(mp.mpf(x), a), b)
        return primitive(x) - primitive(a), primitive(b) - primitive(x)


def wachter(a, b):
    lo, hi = (((np.sqrt(b) + sign*np.sqrt(a*(a + b - 1)))/(a + b))**2 for sign in (-1, 1))

    def density(x):
        with np.errstate(divide="ignore", invalid="ignore"):
            return (a + b)*np.sqrt(np.maximum((hi - x)*(x - lo), 0))/(2*np.pi*x*(1 - x))
    return density, lo, hi, [(x, 1 - mass) for x, mass in ((0.0, a), (1.0, b)) if mass < 1]


def errors(found, exact):
    with mp.workdps(40):
        return np.array([float(abs(mp.mpf(float(value)) - reference)) for value, reference in zip(found, exact)])


def test_semicircle_in_closed_form():
    law = Distribution(semicircle, [(-2, 2)], [(2, 2)])
    x = np.array([-2 + 1e-9, -1.999, -1.5, -1, -0.1, 0, 0.7, 1.9, 2 - 1e-7])
    exact = [semicircle_cdf(value) for value in x]
    conditioning = np.abs(x)*semicircle(x)
    assert np.all(errors(law.cdf(x), exact) <= 8*EPS*(np.array(exact, float) + conditioning))
    assert np.all(errors(law.sf(x), [1 - value for value in exact]) <= 8*EPS*(1 - np.array(exact, float) + conditioning))
    assert abs(law.defect) < 1e-15


def test_arcsine_has_poles_at_both_edges():
    # The density is known with relative error eps/d at distance d from the edges; summed up naively that is sqrt(eps).
    law = Distribution(arcsine, [(-2, 2)], [(2, 2)])
    x = np.array([-2 + 1e-13, -2 + 1e-10, -2 + 1e-5, -1, 0, 0.5, 1.9, 2 - 1e-9])
    with mp.workdps(40):
        exact = [mp.acos(-mp.mpf(value)/2)/mp.pi for value in x]
    assert np.all(errors(law.cdf(x), exact) < 1e-15)
    assert np.all(errors(law.cdf(x), exact) < 1e-11*np.array(exact, float))
    assert abs(law.expect(lambda x: x**4) - 6) < 1e-11


@pytest.mark.parametrize("c", [0.5, 1, 2, 1e-3, 0.999, 1 - 1e-8, 1 + 1e-8, 1e-8, 1e8, 1 - 1e-15])
def test_marchenko_pastur_in_closed_form(c):
    density, lo, hi, atoms = marchenko_pastur(c)
    law = Distribution(density, [(lo, hi)], [(2, 2)], atoms)
    x = np.concatenate([lo*(1 + np.array([1e-6, 1e-3, 0.1, 1, 10])), lo + (hi - lo)*np.array([1e-6, 1e-3, 0.1, 0.5, 0.9, 0.999, 1 - 1e-6])])
    x = x[(x > lo) & (x < hi)]
    atom = atoms[0][1] if atoms else 0.0
    tails = [marchenko_pastur_tails(c, value) for value in x]
    below, above = (np.array([float(tail[k]) for tail in tails]) for k in (0, 1))
    conditioning = x*density(x) + (1e-12 if c == 1e-8 else 0)
    assert np.all(errors(law.cdf(x) - atom, [tail[0] for tail in tails]) <= 16*EPS*(below + conditioning) + 2*EPS*atom)
    assert np.all(errors(law.sf(x), [tail[1] for tail in tails]) <= 16*EPS*(above + conditioning + atom*(c < 2)))
    assert np.all(np.abs(law.isf(law.sf(x)) - x) <= 1e-9*hi)
    if c <= 2:
        assert np.all(np.abs(law.ppf(law.cdf(x)) - x) <= 1e-9*hi)
    assert law.cdf(np.array([lo/2, hi, 2*hi])).tolist() == [atom, 1, 1]
    assert law.cdf(np.array([-1e-300]))[0] == 0


def test_hard_edge_keeps_the_relative_accuracy_of_the_lower_tail():
    # c = 1: F(x) = (2 asin(sqrt(x)/2) + sqrt(x (4 - x))/2)/pi ~ 2 sqrt(x)/pi
    density, lo, hi, _ = marchenko_pastur(1.0)
    law = Distribution(density, [(lo, hi)], [(2, 2)])
    x = np.array([1e-150, 1e-40, 1e-12, 1e-3, 1, 3.9])
    with mp.workdps(40):
        exact = [(2*mp.asin(mp.sqrt(v)/2) + mp.sqrt(v*(4 - v))/2)/mp.pi for v in map(mp.mpf, x)]
    assert np.all(errors(law.cdf(x)/np.array(exact, float), [1]*len(x)) < 1e-13)
    assert np.all(np.abs(law.ppf(law.cdf(x))/x - 1) < 1e-13)


@pytest.mark.parametrize("a, b", [(2, 3), (1, 1), (2, 1), (2, 1 - 1e-8), (2, 1 - 1e-6), (2, 1 - 1e-3), (0.6, 0.5), (1e4, 2), (2, 1 + 1e-5)])
def test_mass_is_one_where_an_edge_meets_a_pole(a, b):
    density, lo, hi, atoms = wachter(a, b)
    law = Distribution(density, [(lo, hi)], [(2, 2)], atoms)
    assert abs(law.expect(np.ones_like) - 1) < 1e-14
    assert abs(law.expect(lambda x: x) - a/(a + b)) < 1e-8                 # E x = a/(a + b); near b = 1 the edge is known to eps only
    assert law.ppf(np.array([1.0]))[0] == max([hi, *(x for x, _ in atoms)])


def test_interior_cusp_and_narrow_peaks_are_found():
    cusp = Distribution(lambda x: np.cbrt(np.abs(x))/1.5, [(-1, 1)], [(1, 1)])
    x = np.array([-0.5, -1e-3, 1e-3, 0.5])
    assert np.allclose(cusp.cdf(x), 0.5 + np.sign(x)*np.abs(x)**(4/3)/2, rtol=0, atol=1e-15)
    for width in (1e-2, 1e-5, 1e-8):
        total = 0.5/np.pi*(np.arctan(0.7/width) + np.arctan(1.3/width)) + 0.5
        peak = Distribution(lambda x, w=width, total=total: (0.5*w/np.pi/((x - 0.3)**2 + w**2) + 0.25)/total, [(-1, 1)], [(1, 1)])
        x = np.array([0.29, 0.31])                                        # at the peak itself x is known to eps only
        exact = (0.25*(x + 1) + 0.5/np.pi*(np.arctan(1.3/width) + np.arctan((x - 0.3)/width)))/total
        assert np.allclose(peak.cdf(x), exact, rtol=0, atol=1e-12)


def test_nearly_closed_gap():
    # density ((x - x0)^2 + w^2)^(1/6), w = 1e-7: a cusp that is not quite one
    x0, width = 0.1234, 1e-7
    with mp.workdps(30):
        shape = lambda x: ((x - x0)**2 + mp.mpf(width)**2)**(mp.mpf(1)/6)
        near = [mp.mpf(x0) + s*mp.mpf(10)**k for s, ks in ((-1, range(-1, -9, -1)), (1, range(-8, 0))) for k in ks]
        below = mp.quad(shape, [-1, *near[:8], x0])
        total = below + mp.quad(shape, [x0, *near[8:], 1])
    scale = float(total)
    law = Distribution(lambda x: ((x - x0)**2 + width**2)**(1/6)/scale, [(-1, 1)], [(1, 1)])
    assert abs(law.cdf(np.array([x0]))[0] - float(below/total)) < 1e-13


@pytest.mark.parametrize("alpha", [0.3, 1.0, 2.5])
@pytest.mark.parametrize("power", [1.0, 2.0, 10/3])
def test_pareto_tail_to_infinity(alpha, power):
    law = Distribution(lambda x: alpha*x**(-alpha - 1), [(1, np.inf)], [(1, power)])
    x = np.array([1.1, 2, 100, 1e10])
    assert np.allclose(law.sf(x)*x**alpha, 1, rtol=1e-10, atol=0)
    q = np.array([0.0, 0.5, 0.999])
    assert np.allclose(law.ppf(q), (1 - q)**(-1/alpha), rtol=1e-11, atol=0)
    assert law.ppf(np.array([1.0]))[0] == np.inf
    assert np.allclose(law.isf(np.array([1e-9, 1e-30])), np.array([1e9, 1e30])**(1/alpha), rtol=1e-9, atol=0)


def test_cauchy_law_on_the_whole_line():
    law = Distribution(lambda x: 1/np.pi/(1 + x*x), [(-np.inf, np.inf)], [(1, 1)])
    x = np.array([-1e12, -3, 0, 1])
    assert np.allclose(law.cdf(x), [1e-12/np.pi, 0.5 - np.arctan(3)/np.pi, 0.5, 0.75], rtol=1e-13, atol=0)
    assert np.allclose(law.ppf(np.array([0.25, 0.5, 0.75])), [-1, 0, 1], rtol=0, atol=1e-13)


def test_purely_atomic_law_is_exact():
    law = Distribution(np.zeros_like, [], [], [(1, 0.75), (0, 0.25)])
    x = np.array([-1, 0, 0.5, 1, 2, np.nan])
    assert np.array_equal(law.cdf(x), [0, 0.25, 0.25, 1, 1, np.nan], equal_nan=True)
    assert np.array_equal(law.sf(x), [1, 0.75, 0.75, 0, 0, np.nan], equal_nan=True)
    assert np.array_equal(law.ppf(np.array([0, 0.1, 0.25, 0.2500001, 1, np.nan])), [0, 0, 0, 1, 1, np.nan], equal_nan=True)
    assert law.expect(lambda x: x) == 0.75


@pytest.mark.parametrize("share", [0.1, 0.4, 0.7, 0.9])
def test_quantile_at_the_level_of_a_gap_is_its_left_end(share):
    law = Distribution(lambda x: share*semicircle(x) + (1 - share)*semicircle(x - 10), [(-2, 2), (8, 12)], [(2, 2), (2, 2)])
    assert law.ppf(np.array([share]))[0] == 2
    low, high = law.ppf(np.array([share - 1e-9, share + 1e-9]))
    assert 1.999 < low < 2 and 8 < high < 8.001
    assert np.allclose(law.cdf(np.array([2, 5, 8])), share, rtol=0, atol=1e-15)


def test_quantile_inside_a_jump_is_the_atom():
    law = Distribution(lambda x: 0.5*semicircle(x), [(-2, 2)], [(2, 2)], [(-3, 0.2), (0.0, 0.1), (2, 0.2)])
    assert law.ppf(np.array([0.0, 0.2, 0.45, 0.5, 0.55, 0.85, 1.0])).tolist() == [-3, -3, 0, 0, 0, 2, 2]
    assert np.allclose(law.cdf(np.array([-3, -1e-12, 0, 2 - 1e-15, 2])), [0.2, 0.45, 0.55, 0.8, 1], rtol=0, atol=1e-11)


def test_quantiles_invert_the_distribution_function():
    law = Distribution(semicircle, [(-2, 2)], [(2, 2)])
    x = np.random.default_rng(1).uniform(-2, 2, 20000)
    assert np.max(np.abs(law.ppf(law.cdf(x)) - x)) < 1e-11
    order = law.ppf(np.sort(np.random.default_rng(2).random(20000)))
    assert np.all(np.diff(order) >= 0)


def test_a_wrong_density_is_an_error_with_figures():
    with pytest.raises(GeneratedCodeError, match=r"semicircle: .* total mass 0\.9, .* \(defect 0\.1"):
        Distribution(lambda x: 0.9*semicircle(x), [(-2, 2)], [(2, 2)], name="semicircle")
    with pytest.raises(GeneratedCodeError, match="total mass 0.75"):
        Distribution(np.zeros_like, [], [], [(0, 0.75)])
