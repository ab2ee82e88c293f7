"""The kernels of sample covariance laws with a power-law population, against mpmath's hypergeometric function."""
import math

import mpmath as mp
import numpy as np
import pytest
from population_kernels import LOOPS, arguments, compiled, evaluator, points, run

from rmtsym import measures


@pytest.fixture(scope="module")
def atoms(tmp_path_factory):
    return compiled(["population_discrete", "population_search", "population"], ["population_point", "population_density"], LOOPS,
                    tmp_path_factory.mktemp("kernels"))


@pytest.fixture(scope="module")
def power(tmp_path_factory):
    return compiled(["population_power", "special", "population_search", "population"], ["population_point", "population_density"], LOOPS,
                    tmp_path_factory.mktemp("kernels"))


def power_reference(z, c, kind, a, s):
    """m in 40 digits from the root s off the real axis, with certificate Im s > 0."""
    b = 1/mp.mpf(a) if kind == "exponent" else mp.mpf(a)

    def mean(s):
        return 1 - mp.hyp2f1(1, b, b + 1, 1/s) if kind == "exponent" else mp.hyp2f1(1, b, b + 1, s)

    s = mp.mpc(s)
    for _ in range(30):
        value = s*(1 - c*mean(s)) - z
        h = abs(s)*mp.mpf(10)**-25
        step = value*h/((s + h)*(1 - c*mean(s + h)) - z - value)
        s -= step
        if abs(step) < mp.mpf(10)**-30*abs(s):
            break
    assert s.imag > 0
    near = -mp.hyp2f1(1, b, b + 1, 1/s)/s if kind == "exponent" else b/(b + 1)*mp.hyp2f1(1, b + 1, b + 2, s)
    return near*s/z


@pytest.mark.parametrize(("kind", "a"), [("exponent", 0.5), ("exponent", 1.0), ("exponent", 3.0), ("tail", 0.7), ("tail", 2.5)])
def test_power_law_transform_agrees_with_high_precision(power, kind, a):
    rng = np.random.default_rng(9)
    measure = measures.PowerLaw(**{kind: a})
    for c in (1e-6, 0.3, 1.0, 3.0, 1e6):
        given = evaluator(power, c, measure).arguments
        scale = given[7][1] if kind == "exponent" else 10*(1 + c)
        z = np.concatenate([scale*(rng.uniform(-1, 1.5, 5) + 1j*10**rng.uniform(-3, 1, 5)), -10**rng.uniform(-8, 8, 2)*np.exp(-1e-3j)])
        m, s, status, count = run(power, z, given)
        assert (status == 1).all() and count.max() < 60
        with mp.workdps(50):
            for i in range(z.size):
                expected = power_reference(mp.mpc(z[i]), c, kind, a, s[i])
                assert abs(m[i] - expected) <= 1e-12*abs(expected), (c, z[i])
                assert abs(m[i].imag - expected.imag) <= 1e-10*abs(expected.imag), (c, z[i])


@pytest.mark.parametrize(("kind", "a"), [("exponent", 0.5), ("exponent", 2.0), ("tail", 2.5)])
def test_power_law_is_the_limit_of_its_quantiles(power, atoms, kind, a):
    n = 20_000
    u = (np.arange(n) + 0.5)/n
    t = np.sort(u**a if kind == "exponent" else u**(-1/a))
    z = np.array([0.5 + 0.5j, 2 + 1j, -1 + 0j, 4 + 3j])
    for c in (0.3, 2.0):
        law = evaluator(power, c, measures.PowerLaw(**{kind: a}))
        exact, sampled = np.empty_like(z), np.empty_like(z)
        law.stieltjes(z, exact)
        atoms.stieltjes(z, sampled, *arguments(c, t, np.full(n, 1/n)))
        np.testing.assert_allclose(sampled, exact, rtol=2e-3)


@pytest.mark.parametrize(("kind", "a"), [("exponent", 0.05), ("exponent", 0.5), ("exponent", 1.0), ("exponent", 3.0), ("tail", 0.5),
                                         ("tail", 3.3)])
def test_power_law_points_all_have_a_certified_root(power, kind, a):
    rng = np.random.default_rng(10)
    for c in (1e-8, 0.3, 1.0, 1 + 1e-6, 50.0, 1e8):
        given = evaluator(power, c, measures.PowerLaw(**{kind: a})).arguments
        low, high = given[7]
        z = points(rng, [low, high if math.isfinite(high) else 1e3*(1 + c) + 2*low], 60)
        m, _, status, _ = run(power, z, given)
        assert (status == 1).all() and np.isfinite(m).all() and (m.imag >= 0).all()


def test_power_law_densities_have_the_tails_of_the_population(power):
    x = np.array([1e-60, 1e-30])
    for a, c in ((1.0, 0.3), (0.5, 0.3), (3.0, 0.3)):
        law = evaluator(power, c, measures.PowerLaw(exponent=a))
        density = np.empty_like(x)
        law.density(x, density)
        # W ~ (1-c) S near 0
        np.testing.assert_allclose(density, (x/(1 - c))**(1/a - 1)/a/(1 - c), rtol=1e-8)
        assert law.support()[0][0] == 0
    x = np.array([1e20, 1e30])
    law = evaluator(power, 2.0, measures.PowerLaw(tail=2.5))
    density = np.empty_like(x)
    law.density(x, density)
    np.testing.assert_allclose(density, 2.5*x**-3.5, rtol=1e-12)
    assert law.support()[0][1] == math.inf and law.moments(3)[2:] == [pytest.approx(float(5 + 2*25/9)), math.inf]
