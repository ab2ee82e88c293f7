"""From the eigenvalues of a submatrix to the law of the whole matrix: known laws come back, what cannot be enlarged is refused."""
import functools
import math
import pickle
import subprocess
import sys

import numpy as np
import pytest
from scipy.linalg import eigh, eigh_tridiagonal

import rmtsym as rm
from rmtsym.errors import ParameterError
from rmtsym.free.decompression import decompress_empirical
from rmtsym.free.decompression_law import PoleLaw
from rmtsym.free.decompression_noise import Spectrum, Whitening
from rmtsym.law.spectral import SpectralLaw

GRAM = {"t": (1.0, 8.0), "w": (0.7, 0.3)}       # (1/p) Z^T T Z, n x n, n/p = phi


# ---- spectra, from samplers of their own ----

def wishart(p, n, rng):
    """Eigenvalues of X X^T/n, X p x n, p <= n, by its bidiagonal form [Dumitriu & Edelman, J. Math. Phys. 43 (2002) 5830]."""
    diagonal, below = np.sqrt(rng.chisquare(n - np.arange(p))), np.sqrt(rng.chisquare(p - 1 - np.arange(p - 1)))
    squares = diagonal**2
    squares[1:] += below**2
    return eigh_tridiagonal(squares/n, diagonal[:-1]*below/n, eigvals_only=True)


def gaussian(n, rng, beta=1):
    """Eigenvalues of GOE (beta = 1) or GUE (2) of variance one."""
    return eigh_tridiagonal(rng.standard_normal(n)*math.sqrt(2/(beta*n)), np.sqrt(rng.chisquare(beta*np.arange(n - 1, 0, -1))/(beta*n)),
                            eigvals_only=True)


def gram_matrix(n, degrees, rng):
    """Z Z^T, Z n x degrees, by Bartlett's decomposition."""
    if degrees < n:
        z = rng.standard_normal((n, degrees))
        return z @ z.T
    lower = np.tril(rng.standard_normal((n, n)), -1)
    lower[np.diag_indices(n)] = np.sqrt(rng.chisquare(degrees - np.arange(n)))
    return lower @ lower.T


def weighted_grams(n, degrees, weights, rng):
    return np.linalg.eigvalsh(sum(t*gram_matrix(n, d, rng) for d, t in zip(degrees, weights, strict=True)))


def manova(p, a, b, rng):
    """S1 (S1 + S2)^-1 with a p and b p degrees of freedom: Wachter's law."""
    first, second = gram_matrix(p, round(a*p), rng), gram_matrix(p, round(b*p), rng)
    values = eigh(first, first + second, eigvals_only=True)
    values[np.abs(values) < 1e-10], values[np.abs(values - 1) < 1e-10] = 0, 1
    return values


# ---- exact laws ----

def compound(phi, t, w):
    """The law of (1/p) Z^T T Z: z = -1/m + sum w t/(1 + phi t m), as poles."""
    t, w = np.array(t), np.array(w)
    return SpectralLaw("exact", PoleLaw(0.0, float(np.sum(w*t)), phi*w*t*t, phi*t))


def total_variation(law, exact, count=8001):
    ends = [*law.edges(), *exact.edges()]
    x = np.linspace(min(ends), max(ends), count)
    return 0.5*np.trapezoid(np.abs(law.pdf(x) - exact.pdf(x)), x)


def distance(law, exact, count=2001):
    ends = [*law.edges(), *exact.edges()]
    x = np.linspace(min(ends) - 0.1, max(ends) + 0.1, count)
    return np.max(np.abs(law.cdf(x) - exact.cdf(x)))


def covers(law, exact, count=2001):
    ends = [*law.edges(), *exact.edges()]
    x = np.linspace(min(ends) - 0.1, max(ends) + 0.1, count)
    lower, upper = law.band(x)
    return bool(np.all((lower <= exact.cdf(x)) & (exact.cdf(x) <= upper)))


# ---- laws with poles ----

@pytest.mark.parametrize(("poles", "exact"), [
    (PoleLaw(0, 1, [0.64], [0.64]), ("marchenko_pastur", {"c": 0.64})),
    (PoleLaw(0, 1, [2.0], [2.0]), ("marchenko_pastur", {"c": 2.0})),
    (PoleLaw(0, 0, [3.0], [0.0]), ("semicircle", {"variance": 3.0})),
    (PoleLaw(1/8, 0.5, [1/32], [1/16]), ("wachter", {"a": 4.0, "b": 4.0})),
    (PoleLaw(1/8, 0.5, [1/32], [1/16]).enlarged(5), ("wachter", {"a": 0.8, "b": 0.8})),
    (PoleLaw(1/6, 0, [6.0], [0.0]), ("kesten_mckay", {"d": 6})),
])
def test_one_pole_is_a_known_law(poles, exact):
    law, exact = SpectralLaw("poles", poles), getattr(rm.laws, exact[0])(**exact[1])
    np.testing.assert_allclose(law.edges(), exact.edges(), rtol=1e-13)
    assert len(law.atoms()) == len(exact.atoms())
    if exact.atoms():
        np.testing.assert_allclose(law.atoms(), exact.atoms(), atol=1e-13)
    lo, hi = exact.edges()
    inside = lo + (hi - lo)*np.linspace(0.001, 0.999, 200)
    outside = np.concatenate([lo - (hi - lo)*np.logspace(-3, 3, 30), hi + (hi - lo)*np.logspace(-3, 3, 30)])
    z = np.concatenate([inside, outside, np.linspace(lo - 1, hi + 1, 300) + 1j*np.logspace(-15, 3, 300), [1 - 2j]])
    np.testing.assert_allclose(law.stieltjes(z), exact.stieltjes(z), rtol=2e-12)
    assert np.all(law.stieltjes(outside).imag == 0)
    np.testing.assert_allclose(law.cdf(inside), exact.cdf(inside), atol=1e-12)


def test_two_atom_gram_has_its_reference_values():
    """Edges and transform of (1/p) Z^T T Z at n/p = 0.05, 0.2, 0.8, to 18 digits elsewhere; each is the first one enlarged."""
    first = PoleLaw(0.0, 3.1, 0.05*np.array([0.7, 19.2]), 0.05*np.array([1.0, 8.0]))
    reference = {1.0: ((1.48658484019371522, 5.48581611574967492), -0.052650040653373103278 + 0.79674801923777928521j),
                 4.0: ((0.579603995149851792, 8.66078002330088650), -0.13039510257769627717 + 0.44419293714396956386j),
                 16.0: ((0.0156487261806281254, 17.3971583101840531), -0.19883534674896275542 + 0.1914834956794732291j)}
    for tau, (edges, at_three) in reference.items():
        law = SpectralLaw("gram", first.enlarged(tau))
        np.testing.assert_allclose(law.edges(), edges, rtol=1e-13)
        assert abs(law.stieltjes(3 + 0.5j) - at_three) < 1e-14


def test_enlarged_laws_solve_the_equation_of_compression():
    """m(z) of a corner and M(w) of the whole: M(w) = m(z)/tau at w = z - (tau - 1)/m(z)."""
    corner = PoleLaw(0.1, 0.3, [0.5, 0.2, 1.0], [-1.0, 0.4, 2.0])
    small = SpectralLaw("corner", corner)
    z = np.linspace(-4, 4, 41) + 1.5j
    m = small.stieltjes(z)
    for tau in (2.0, 7.0, 10.0):
        large = SpectralLaw("whole", corner.enlarged(tau))
        np.testing.assert_allclose(large.stieltjes(z - (tau - 1)/m), m/tau, rtol=1e-12)
    assert math.fsum(mass for _, mass in large.atoms()) == pytest.approx(1, abs=1e-12) and large.support() == []


def test_free_cumulants_grow_like_powers_of_tau():
    law = PoleLaw(0.0, 0.3, [0.5, 0.2], [-1.0, 0.4])
    small, large = (SpectralLaw("law", each) for each in (law, law.enlarged(3.0)))
    for k in range(1, 7):
        assert large.free_cumulant(k) == pytest.approx(3.0**(k - 1)*small.free_cumulant(k), rel=1e-13)
    assert small.moment(4) == pytest.approx(0.3**4 + 6*0.3**2*0.7 + 4*0.3*small.free_cumulant(3) + 2*0.7**2 + small.free_cumulant(4), rel=1e-9)


# ---- fluctuations ----

@pytest.mark.parametrize(("draw", "law", "k"), [
    (lambda rng: gaussian(200, rng), PoleLaw(0, 0, [1.0], [0.0]), 2),
    (lambda rng: gaussian(200, rng, beta=2), PoleLaw(0, 0, [1.0], [0.0]), 1),
    (lambda rng: wishart(200, 800, rng), PoleLaw(0, 1, [0.25], [0.25]), 2),
    (lambda rng: manova(80, 4, 4, rng), PoleLaw(1/8, 0.5, [1/32], [1/16]), 2),
], ids=["goe", "gue", "wishart", "manova"])
def test_whitened_observations_are_standard_gaussian(draw, law, k):
    """Mean of the squares 1 and of the values 0, over draws and directions, within four standard errors."""
    rng, values = np.random.default_rng(5), []
    for _ in range(60):
        spectrum = Spectrum(np.sort(draw(rng)), k)
        whitening = Whitening.by(spectrum, law)
        reciprocal = -1/(spectrum.m - whitening.bias)
        zeta = law.theta*spectrum.z + (1 - law.theta)*reciprocal
        values.append(whitening(spectrum.z - reciprocal - law.drift - (1/(zeta[:, None] - law.poles)) @ law.masses))
    values = np.array(values)
    assert abs(np.mean(values**2) - 1) < 4*math.sqrt(2/values.size) + 0.1       # O(n^(-2/3)) at the edges
    assert np.all(np.abs(values.mean(axis=0)) < 4/math.sqrt(60))


# ---- spectra enlarged ----

@functools.cache
def enlarged_wisharts():
    return [decompress_empirical(wishart(1000, 50_000, np.random.default_rng(seed)), 32, rng=seed) for seed in range(10)]


def test_marchenko_pastur_comes_back_from_a_thousand_eigenvalues():
    exact = rm.laws.marchenko_pastur(c=0.64)
    distances = [total_variation(law, exact) for law in enlarged_wisharts()]
    assert np.mean(distances) < 0.003 and max(distances) < 0.01                 # asked for: 0.012
    assert all(covers(law, exact) for law in enlarged_wisharts()[:5])
    assert all(law.reach == math.inf for law in enlarged_wisharts())


def test_two_atom_gram_comes_back():
    exact = compound(0.2, **GRAM)
    for seed in (0, 2):
        values = weighted_grams(1000, (14_000, 6_000), (1/20_000, 8/20_000), np.random.default_rng(seed))
        law = decompress_empirical(values, 4, rng=1)
        assert total_variation(law, exact) < 0.02                               # asked for: 0.03
        assert covers(law, exact)


def test_semicircle_comes_back_real_and_complex():
    exact = rm.laws.semicircle(variance=4)
    for beta, field in ((1, "real"), (2, "complex")):
        law = decompress_empirical(gaussian(400, np.random.default_rng(1), beta), 4, field=field, rng=2)
        assert law.reach == math.inf and total_variation(law, exact) < 0.02 and covers(law, exact)


def test_laws_that_cannot_be_enlarged_for_ever():
    """Wachter (a, b) to (a, b)/tau while tau < a + b; Kesten-McKay d to tau times Kesten-McKay d/tau while tau <= d."""
    values = manova(300, 4, 4, np.random.default_rng(3))
    law = decompress_empirical(values, 2, rng=0)
    assert 7 < law.reach < 9
    assert total_variation(law, rm.laws.wachter(a=2, b=2)) < 0.02 and covers(law, rm.laws.wachter(a=2, b=2))
    with pytest.raises(ParameterError, match=r"tau = 16, but no law that can be enlarged 16 times has these 300 eigenvalues .* about [78]"):
        decompress_empirical(values, 16)
    values = 6*(2*manova(300, 3, 3, np.random.default_rng(4)) - 1)
    law = decompress_empirical(values, 3, rng=0)
    x = np.linspace(-13, 13, 200)
    assert 5 < law.reach < 7
    assert np.max(np.abs(law.cdf(x) - rm.laws.kesten_mckay(d=2).cdf(x/3))) < 0.05


def test_atoms_stay_where_they_are():
    """An atom of mass w becomes one of mass 1 - (1 - w)/tau, at the same place."""
    values = np.concatenate([np.zeros(200), 2*wishart(200, 400, np.random.default_rng(0))])
    law = decompress_empirical(values, 2, rng=0)                                # X X^T/n with c = 2
    assert law.atoms() == [(0.0, pytest.approx(0.75, abs=1e-12))]
    assert distance(law, rm.laws.marchenko_pastur(c=4)) < 0.01
    values = manova(300, 0.6, 0.7, np.random.default_rng(1))
    exact = rm.laws.wachter(a=0.5, b=0.7/1.2)
    law = decompress_empirical(values, 1.2, rng=0)
    np.testing.assert_allclose(law.atoms(), exact.atoms(), atol=1e-10)
    assert distance(law, exact) < 1e-3 and law.reach == pytest.approx(1.3, abs=0.01)
    with pytest.raises(ParameterError, match=r"tau = 1.4, but the eigenvalues that repeat \(0, 1\) are atoms.*tau > 1.3"):
        decompress_empirical(values, 1.4)


def test_an_atom_appears_at_zero():
    law = decompress_empirical(wishart(400, 800, np.random.default_rng(2)), 4, rng=0)
    [(place, mass)] = law.atoms()
    assert place == 0 and mass == pytest.approx(0.5, abs=0.01)
    assert distance(law, rm.laws.marchenko_pastur(c=2)) < 0.01


def test_several_intervals():
    values = weighted_grams(400, (800, 120), (1/400, 50/400), np.random.default_rng(1))
    law, exact = decompress_empirical(values, 2, rng=0), SpectralLaw("exact", PoleLaw(0, 17, [2.0, 750.0], [1.0, 50.0]).enlarged(2))
    assert len(law.support()) == len(exact.support()) == 2
    assert distance(law, exact) < 0.01 and covers(law, exact)


def test_tau_one_smooths_the_spectrum():
    values = wishart(300, 900, np.random.default_rng(7))
    law = decompress_empirical(values, 1, rng=0)
    assert np.max(np.abs(law.cdf(values) - (np.arange(300) + 0.5)/300)) < 0.01


def test_units_do_not_matter():
    values = wishart(200, 800, np.random.default_rng(8))
    one, other = (decompress_empirical(scale*values, 3, rng=0) for scale in (1.0, 1e-7))
    np.testing.assert_allclose(1e-7*np.array(one.edges()), other.edges(), rtol=1e-6)
    np.testing.assert_allclose(one.band([0.5, 1.5]), other.band([0.5e-7, 1.5e-7]), rtol=1e-4)


def test_far_from_zero_and_beside_an_outlier():
    values, exact = gaussian(300, np.random.default_rng(9)), rm.laws.semicircle(variance=4)
    law = decompress_empirical(values + 1e6, 4, resamples=0)
    x = np.linspace(-4, 4, 101)
    np.testing.assert_allclose(law.cdf(x + 1e6), exact.cdf(x), atol=0.02)
    law = decompress_empirical(np.append(values, 5.0), 4, resamples=0)
    np.testing.assert_allclose(law.cdf(x), exact.cdf(x), atol=0.02)


@pytest.mark.parametrize("values", [
    np.concatenate([gaussian(100, np.random.default_rng(0))/100 + centre for centre in (1, 10)]),       # nearly two atoms
    np.tan(np.pi*(np.random.default_rng(2).random(200) - 0.5)),                                         # independent, heavy tails
], ids=["two atoms", "cauchy"])
def test_what_cannot_be_the_corner_of_a_large_matrix_is_refused(values):
    with pytest.raises(ParameterError, match="no law that can be enlarged 4 times"):
        decompress_empirical(values, 4)


def test_one_value_only_is_a_point_mass():
    law = decompress_empirical(rm.Empirical([3.0]*30), 5)
    assert law.atoms() == [(3.0, 1.0)] and law.support() == [] and law.cdf(3.0) == 1 and law.cdf(2.9) == 0


# ---- the object ----

def test_bands_are_nested_reproducible_and_survive_pickling():
    law = enlarged_wisharts()[0]
    x = np.linspace(0, 4, 101)
    lower, upper = law.band(x)
    inner = law.band(x, level=0.5)
    assert np.all((lower <= inner[0]) & (inner[0] <= law.cdf(x)) & (law.cdf(x) <= inner[1]) & (inner[1] <= upper))
    again = pickle.loads(pickle.dumps(law))
    assert repr(again) == repr(law) and "tau=32" in repr(law) and "count=1000" in repr(law)
    np.testing.assert_array_equal(again.band(x), law.band(x))
    np.testing.assert_array_equal(decompress_empirical(wishart(1000, 50_000, np.random.default_rng(0)), 32, rng=0).band(x), law.band(x))
    assert np.shape(law.band(1.0)) == (2,) and np.shape(law.band(np.ones((2, 3)))) == (2, 2, 3)


@pytest.mark.parametrize(("arguments", "message"), [
    ((rm.Discrete({1: 0.5, 2: 0.5}), 2), "rm.Empirical"),
    ((np.arange(10.0), 2), "10 eigenvalues, but at least 20"),
    ((np.append(np.zeros(30), [1.0, 2.0]), 2), "2 eigenvalues besides those that repeat"),
    ((np.round(np.linspace(0, 1, 500), 1), 2), "11 eigenvalues repeat, .* If they were rounded"),
    ((1e300*np.linspace(-1, 1, 50), 2), "scale them"),
    ((np.arange(50.0), 0.5), "tau = 0.5"),
    ((np.arange(50.0), math.inf), "tau = inf"),
    ((np.arange(50.0), "2"), "tau = '2'"),
    ((np.arange(50.0), 2, -1), "resamples = -1"),
    ((np.arange(50.0), 2, 3, "x"), "rng = 'x'"),
    ((np.arange(50.0), 2, 3, 0, "quaternion"), "field = 'quaternion'"),
    (([], 2), "no values"),
    (([1.0, math.nan], 2), "finite"),
])
def test_bad_arguments(arguments, message):
    with pytest.raises(ParameterError, match=message.replace("(", r"\(")):
        decompress_empirical(*arguments)


def test_bad_bands():
    law = decompress_empirical(gaussian(50, np.random.default_rng(0)), 2, resamples=0)
    with pytest.raises(ParameterError, match="resamples = 0"):
        law.band(0.0)
    with pytest.raises(ParameterError, match="level = 1"):
        enlarged_wisharts()[0].band(0.0, level=1)


def test_sympy_is_not_imported():
    code = ("import sys, numpy as np\nfrom rmtsym.free.decompression import decompress_empirical\n"
            "law = decompress_empirical(np.linspace(-1, 1, 100)**3 + np.linspace(-1, 1, 100), 1, rng=0)\n"
            "law.cdf(0.0)\nlaw.band(0.0)\nassert 'sympy' not in sys.modules")
    subprocess.run([sys.executable, "-c", code], check=True)
