"""Entrywise functions of rotated matrices: Hermite data against mpmath, laws against fixed-point iterations and simulation."""
import math

import mpmath
import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym.errors import ParameterError
from rmtsym.gaussian.entrywise_functions import read_function
from rmtsym.gaussian.moments_by_quadrature import exact_mean, mean

x = sp.symbols("x")


def gaussian(function, *kinks):
    """E function(xi) by mpmath, split at the kinks."""
    def weighted(t):
        return function(t)*mpmath.exp(-t*t/2)/mpmath.sqrt(2*mpmath.pi)
    return float(mpmath.quad(weighted, [-12, -4, *kinks, 4, 12]))


def deformed(transform, z, noise):
    """m = transform(z + noise m) by iteration, far enough from the axis for it to converge."""
    m = -1/z
    for _ in range(400):
        m = 0.5*m + 0.5*transform(z + noise*m)
    return m


# ---- Hermite data

def test_relu_keeps_half_of_the_matrix():
    found = rm.entrywise("relu", rm.laws.semicircle)
    assert found.theta1 == sp.Rational(1, 2)
    assert sp.simplify(found.theta2**2 - (sp.Rational(1, 4) - 1/(2*sp.pi))) == 0
    assert sp.simplify(found.mean - 1/sp.sqrt(2*sp.pi)) == 0
    assert found.error == 0


@pytest.mark.parametrize("phi, theta1, square", [
    ("abs", 0, 1 - 2/math.pi), ("sign", math.sqrt(2/math.pi), 1 - 2/math.pi), ("sin", math.exp(-.5), (1 - math.exp(-2))/2 - math.exp(-1)),
    ("erf", 2/math.sqrt(3*math.pi), 2/math.pi*math.asin(2/3) - 4/(3*math.pi)), ("cube", 3, 6), ("linear", 1, 0),
    ("gelu", .5, 1/3 + 1/(2*math.sqrt(3)*math.pi) - 1/(4*math.pi) - 1/4)])
def test_hermite_data_of_known_functions(phi, theta1, square):
    found = rm.entrywise(phi, rm.laws.semicircle)
    assert float(found.theta1) == pytest.approx(theta1, abs=1e-13)
    assert float(found.theta2)**2 == pytest.approx(square, abs=1e-13)


@pytest.mark.parametrize("phi, function, kinks", [
    (sp.tanh(3*x), lambda t: mpmath.tanh(3*t), ()),
    (sp.Max(-1, sp.Min(1, x)), lambda t: max(-1, min(1, t)), (-1, 1)),
    (sp.Piecewise((x, x > 1), (x**2, x > 0), (sp.exp(x) - 1, True)), lambda t: t if t > 1 else t*t if t > 0 else mpmath.exp(t) - 1, (0, 1)),
    (sp.Abs(sp.Abs(x) - sp.Rational(1, 2)), lambda t: abs(abs(t) - .5), (-.5, 0, .5)),
    (sp.Abs(sp.exp(x) - 2), lambda t: abs(mpmath.exp(t) - 2), (math.log(2),))])
def test_quadrature_and_exact_expectations_agree_with_mpmath(phi, function, kinks):
    read = read_function(phi)
    wanted = gaussian(lambda t: t*function(t), *kinks)
    (found,), error = mean(read, [lambda values, points: values*points[0]])
    assert found == pytest.approx(wanted, abs=1e-12)
    assert error < 1e-11
    exact = exact_mean(read, read.symbols[0])
    assert exact is None or float(exact) == pytest.approx(wanted, abs=1e-12)


def test_roots_logarithms_and_fast_growth():
    found = rm.entrywise(sp.log(sp.Abs(x)), rm.laws.semicircle)
    assert float(found.mean) == pytest.approx(-(np.euler_gamma + math.log(2))/2, abs=1e-12)
    assert float(found.theta2) == pytest.approx(math.pi/math.sqrt(8), abs=1e-12)            # Var log|xi| = pi^2/8
    found = rm.entrywise(sp.exp(x**2/5), rm.laws.semicircle)
    assert float(found.mean) == pytest.approx(1/math.sqrt(.6), abs=1e-12)
    assert float(found.theta2)**2 == pytest.approx(1/math.sqrt(.2) - 1/.6, abs=1e-12)


def test_maximum_of_two_and_of_three():
    two = rm.entrywise(lambda x, y: sp.Max(x, y), {-1: .5, 1: .5}, rm.laws.semicircle(variance=1))
    assert [float(theta) for theta in two.theta1] == pytest.approx([.5, .5], abs=1e-12)
    assert float(two.theta2)**2 == pytest.approx(.5 - 1/math.pi, abs=1e-12)
    assert float(two.mean) == pytest.approx(1/math.sqrt(math.pi), abs=1e-12)
    three = rm.entrywise("max", *[{-1: .5, 1: .5}]*3)
    assert [float(theta) for theta in three.theta1] == pytest.approx([1/3]*3, abs=1e-8)
    assert float(three.mean) == pytest.approx(3/(2*math.sqrt(math.pi)), abs=1e-8)


# ---- laws

def test_a_semicircle_stays_a_semicircle():
    law = rm.entrywise("relu", rm.laws.semicircle).law
    noise = law.parameters[0]
    assert rm.agree(law.polynomial, (1 + 4*noise)*law.m**2 + 4*law.z*law.m + 4)
    even = rm.entrywise("abs", rm.laws.semicircle).law
    assert rm.agree(even.polynomial, even.parameters[0]*even.m**2 + even.z*even.m + 1)
    assert rm.agree(rm.entrywise("linear", rm.laws.semicircle).law.polynomial, law.m**2 + law.z*law.m + 1)


def test_moments_of_a_symbolic_law_are_those_of_a_free_sum():
    r = sp.symbols("r", positive=True)
    law = rm.entrywise(lambda x: x + x**3/3, rm.laws.marchenko_pastur.at(c=r**2, variance=1)).law           # theta1 = 2, theta2^2 = 2/3
    # kappa_k of (W - 1)/r is r^(k-2) for k >= 2, times 2^k; the semicircle adds 2/3 to kappa_2
    assert rm.agree(law.cumulants(4), [0, 4 + sp.Rational(2, 3), 8*r, 16*r**2])


def test_symbolic_kesten_mckay_solves_the_subordination_equation():
    law = rm.entrywise("relu", rm.laws.kesten_mckay).law
    z, noise, d = .3 + 1.1j, .25 - 1/(2*math.pi), 3
    base = rm.laws.kesten_mckay(d=d)
    scale = .5/math.sqrt(d)                                                 # theta1 over the standard deviation
    m = deformed(lambda w: base.stieltjes(w/scale)/scale, z, noise)
    value = law.polynomial.subs({law.parameters[0]: d, law.parameters[1]: noise, law.z: z, law.m: m})
    assert abs(complex(value)) < 1e-12


def test_wachter_through_relu_against_iteration_and_simulation():
    base = rm.laws.wachter(a=2.0, b=3.0)
    found = rm.entrywise("relu", base)
    variance, noise = 6/125, .25 - 1/(2*math.pi)
    scale, middle = .5/math.sqrt(variance), .4
    z = np.array([-1 + .7j, .1 + .8j, .9 + .6j, 2 + 1j])
    wanted = deformed(lambda w: base.stieltjes(w/scale + middle)/scale, z, noise)
    np.testing.assert_allclose(found.law.stieltjes(z), wanted, rtol=1e-12)
    eigenvalues = np.sort(found.simulate(500, draws=4, rng=1), axis=None)
    levels = (np.arange(eigenvalues.size) + .5)/eigenvalues.size
    assert np.abs(found.law.cdf(eigenvalues) - levels).max() < .01


def test_maximum_against_simulation():
    found = rm.entrywise(lambda x, y: sp.Max(x, y), rm.laws.wachter(a=2.0, b=3.0), rm.Discrete({-1: .5, 1: .5}))
    eigenvalues = np.sort(found.simulate(500, draws=4, rng=2), axis=None)
    levels = (np.arange(eigenvalues.size) + .5)/eigenvalues.size
    assert np.abs(found.law.cdf(eigenvalues) - levels).max() < .01
    assert found.law.var() == pytest.approx(1 - 1/math.pi, rel=1e-9)        # Var max(xi, eta)


# ---- steps

def test_steps_say_what_is_done():
    found = rm.entrywise("relu", rm.laws.semicircle)
    assert [step.name for step in found.steps] == ["standard", "expansion", "equivalence", "limit"]
    text = "\n".join(map(str, found.steps))
    assert "theta1 = 1/2" in text and "Y ~ theta1*A + theta2*W" in text and "m = m_0(m*theta2**2 + z)" in text
    tex = found.latex()
    assert r"Y \simeq \theta_{1} A + \theta_{2} W" in tex and r"\theta_{1} &= \frac{1}{2}" in tex
    assert tex.count(r"\begin") == tex.count(r"\end")


def test_simulation_is_reproducible_and_shaped():
    found = rm.entrywise("tanh", {-1: .5, 1: .5})
    first = found.simulate(20, draws=3, rng=7)
    assert first.shape == (3, 20)
    assert np.all(np.diff(first, axis=1) >= 0)
    np.testing.assert_array_equal(first, found.simulate(20, draws=3, rng=7))


# ---- errors

@pytest.mark.parametrize("call, words", [
    (lambda: rm.entrywise("relu"), "no matrix"), (lambda: rm.entrywise("rely", rm.laws.semicircle), "relu"),
    (lambda: rm.entrywise(sp.exp(x**2), rm.laws.semicircle), "finite"),
    (lambda: rm.entrywise(1/x, rm.laws.semicircle), "square-integrable"),
    (lambda: rm.entrywise(1/sp.sqrt(sp.Abs(x)), rm.laws.semicircle), "square-integrable"), (lambda: rm.entrywise(sp.tan(x), rm.laws.semicircle), "square-integrable"),
    (lambda: rm.entrywise(sp.Integer(3), rm.laws.semicircle), "symbols"),
    (lambda: rm.entrywise(lambda t: 2, rm.laws.semicircle), "constant"), (lambda: rm.entrywise(np.tanh, rm.laws.semicircle), "SymPy"),
    (lambda: rm.entrywise(sp.symbols("a")*x, rm.laws.semicircle), "2 symbols"), (lambda: rm.entrywise("relu", 3), "no law"),
    (lambda: rm.entrywise("relu", {2: 1}).law, "variance"), (lambda: rm.entrywise("relu", rm.PowerLaw(tail=1.5)).law, "variance"),
    (lambda: rm.entrywise("relu", rm.laws.wachter).law, "standard deviation"),
    (lambda: rm.entrywise("relu", {-1: .5, 1: .5}).simulate(0), "n = 0"), (lambda: rm.entrywise(sp.floor(x), rm.laws.semicircle), "finitely")])
def test_bad_input_is_one_clear_error(call, words):
    with pytest.raises(ParameterError, match=words):
        call()
