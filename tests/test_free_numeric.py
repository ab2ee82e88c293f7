"""Convolutions at numbers: 40-digit roots of hand-made polynomials, closed forms, equations, and the rules of free probability."""
import math
import pickle

import mpmath as mp
import numpy as np
import pytest

from rmtsym.errors import ParameterError
from rmtsym.free import numeric
from rmtsym.free.convolved import FreeLaw
from rmtsym.law.frozen import FrozenLaw
from rmtsym.measures import Discrete, Empirical, PowerLaw
from rmtsym.runtime.load import load

EPS = np.finfo(float).eps


def law(name, **parameters):
    return FrozenLaw(load(name), parameters)


SEMICIRCLE, MP_HALF, MP_ONE, RADEMACHER = law("semicircle"), law("marchenko_pastur", c=.5), law("marchenko_pastur", c=1), law("rademacher")


def times(a, b):
    """Product of polynomials, highest coefficient first."""
    product = [mp.mpf(0)]*(len(a) + len(b) - 1)
    for i, u in enumerate(a):
        for j, v in enumerate(b):
            product[i + j] += u*v
    return product


def minus(a, b):
    size = max(len(a), len(b))
    return [u - v for u, v in zip([0]*(size - len(a)) + a, [0]*(size - len(b)) + b, strict=True)]


def semicircle_plus_mp(z):
    return [mp.mpf(.5), 1 + z/2, z - mp.mpf(.5), 1]


def product_of_two_mp(z):
    # z s = (1 + s)^3 with s = -1 - z m
    return [z*z, 0, -z, -1]


def two_projections(z):
    # 2 m w_j = m - 1 + root of D_j, and w_1 + w_2 = z - 1/m
    first, second = [mp.mpf(1), 2 - 4*mp.mpf(1/3), mp.mpf(1)], [mp.mpf(1), mp.mpf(0), mp.mpf(1)]
    square = minus(minus(times([2*z - 2, 0], [2*z - 2, 0]), first), second)
    return minus(times(square, square), [4*u for u in times(first, second)])


def three_atoms_compressed(z):
    # m_mu(z - (1/alpha - 1)/m) = alpha m
    alpha = mp.mpf(.4)
    factors = [[t - z, 1/alpha - 1] for t in (0, 1, 4)]
    total = [alpha*u for u in times(times(factors[0], factors[1]), factors[2])]
    for i, weight in enumerate((.3, .3, .4)):
        one, other = (factors[j] for j in range(3) if j != i)
        total = minus(total, [mp.mpf(weight)*u for u in times(one, other)])
    return total


CASES = {
    "semicircle + MP": (lambda: numeric.boxplus([SEMICIRCLE, MP_HALF]), semicircle_plus_mp),
    "MP * MP": (lambda: numeric.boxtimes([MP_ONE, MP_ONE]), product_of_two_mp),
    "projections": (lambda: numeric.boxplus([law("bernoulli", p=1/3), law("bernoulli", p=.5)]), two_projections),
    "three atoms": (lambda: numeric.compress(Discrete({0: .3, 1: .3, 4: .4}), .4), three_atoms_compressed),
}


def grid_near(edges, rng):
    """Random points, a third on the axis, and points 1e-2 to 1e-9 from every edge."""
    width = edges[-1] - edges[0]
    x = np.concatenate([rng.uniform(edges[0] - width/2, edges[-1] + width/2, 20),
                        *(e + sign*width*10.0**-np.arange(2, 10, 2) for e in edges for sign in (1, -1))])
    return x + 1j*np.where(rng.random(x.size) < .4, 0, 10.0**rng.uniform(-13, 0, x.size))


@pytest.mark.parametrize("name", CASES)
def test_transforms_against_forty_digits(name):
    make, polynomial = CASES[name]
    found = make()
    z = grid_near(found.edges(), np.random.default_rng(1))
    values = found.stieltjes(z)
    assert np.array_equal(found.stieltjes(z.conj())[z.imag > 0], values[z.imag > 0].conj())
    with mp.workdps(40):
        for point, value in zip(z.tolist(), values.tolist(), strict=True):
            at = mp.mpc(point)
            roots = mp.polyroots(polynomial(at), maxsteps=500, extraprec=300)
            m = min(roots, key=lambda root: abs(root - mp.mpc(value)))
            h = mp.mpf(10)**-18
            slope = -(mp.polyval(polynomial(at + h), m) - mp.polyval(polynomial(at - h), m))/(
                mp.polyval(polynomial(at), m + h) - mp.polyval(polynomial(at), m - h))
            assert abs(m - mp.mpc(value)) <= 64*EPS*4*(abs(m) + abs(at*slope)), point
            imaginary = m.imag if abs(m.imag) > mp.mpf(10)**-25 else 0
            assert abs(imaginary - value.imag) <= 64*EPS*4*(abs(imaginary) + abs(at)*abs(slope.imag) + (abs(at*slope) + abs(m) if imaginary else 0)*
                                                          (abs(imaginary)/abs(m))), point


@pytest.mark.parametrize("make, exact", [
    (lambda: numeric.boxplus([SEMICIRCLE, law("semicircle", variance=3)]), lambda: law("semicircle", variance=4)),
    (lambda: numeric.boxplus([RADEMACHER, RADEMACHER]), lambda: law("arcsine")),
    (lambda: numeric.boxplus_power(RADEMACHER, 3), lambda: law("kesten_mckay", d=3)),
    (lambda: numeric.boxplus_power(MP_HALF, 2.5), lambda: numeric.affine(law("marchenko_pastur", c=.2), 2.5, 0)),
    (lambda: numeric.boxtimes([MP_ONE, MP_ONE]), lambda: law("fuss_catalan", order=2)),
    (lambda: numeric.boxtimes_power(MP_ONE, 3), lambda: law("fuss_catalan", order=3)),
    (lambda: numeric.boxtimes([law("marchenko_pastur", c=.1), Discrete({1: .4, 3: .4, 10: .2})]),
     lambda: law("sample_covariance", c=.1, population=Discrete({1: .4, 3: .4, 10: .2}))),
    (lambda: numeric.compress(SEMICIRCLE, .3), lambda: law("semicircle", variance=.3)),
], ids=["semicircles", "arcsine", "Kesten-McKay", "power of MP", "Fuss-Catalan 2", "Fuss-Catalan 3", "sample covariance", "corner"])
def test_known_laws(make, exact):
    found, known = make(), exact()
    assert np.allclose(np.array(found.support()), np.array(known.support()), rtol=1e-13, atol=1e-13)
    lo, hi = known.support()[0][0], known.support()[-1][1]
    x = lo + (hi - lo)*np.array([1e-6, .01, .1, .25, .4, .6, .75, .9, .99, 1 - 1e-6])
    assert np.allclose(found.pdf(x), known.pdf(x), rtol=1e-8, atol=0)
    assert np.allclose(found.pdf(x[2:-2]), known.pdf(x[2:-2]), rtol=2e-13, atol=1e-15)
    assert np.allclose(found.cdf(x), known.cdf(x), rtol=1e-9, atol=1e-11)
    assert [found.moment(k) for k in (0, 1, 2, 5)] == pytest.approx([known.moment(k) for k in (0, 1, 2, 5)], rel=1e-14)
    assert np.allclose(found.ppf([.1, .5, .9]), known.ppf([.1, .5, .9]), rtol=1e-8, atol=1e-10)


def test_atoms_of_convolutions():
    found = CASES["projections"][0]()
    assert found.atoms() == [pytest.approx((0, 1/6)), pytest.approx((1, 1/6))]
    assert found.stieltjes(1.0) == complex(0, math.inf) and found.cdf(.999) + 1/6 == pytest.approx(found.cdf(1.001), abs=1e-12)
    assert numeric.boxtimes([law("bernoulli", p=.7), law("bernoulli", p=.6)]).atoms() == [(0.0, .4), pytest.approx((1, .3))]
    assert numeric.boxplus_power(Discrete({2: .9, 5: .1}), 3).atoms() == [pytest.approx((6, .7))]
    assert numeric.boxplus([Discrete({2: 1}), SEMICIRCLE]).pdf(2.5) == pytest.approx(SEMICIRCLE.pdf(.5), rel=1e-15)


@pytest.mark.parametrize("variance", [.3, .99, 1 - 1e-6, 1.5])
def test_edges_of_two_masses_and_noise(variance):
    # z = w - v w/(1 - w^2): edges where (1 - w^2)^2 = v (1 + w^2)
    found = numeric.boxplus([RADEMACHER, law("semicircle", variance=variance)])
    v = mp.mpf(variance)
    squares = [((2 + v) + sign*mp.sqrt((2 + v)**2 - 4*(1 - v)))/2 for sign in ((-1, 1) if variance < 1 else (1,))]
    z = [mp.sqrt(s)*abs(1 - v/(1 - s)) for s in squares]
    assert np.allclose(found.edges(), sorted([*map(float, z), *(-float(x) for x in z)]), rtol=1e-12, atol=1e-12)
    if abs(variance - 1) > .1:
        assert found.cdf(0.0) == pytest.approx(.5, abs=1e-11) and found.cdf(10) == 1


@pytest.fixture(scope="module")
def spectrum():
    """400 eigenvalues in two bands."""
    q = (np.arange(200) + .5)/200
    return Empirical(np.concatenate([MP_HALF.ppf(q), 6 + SEMICIRCLE.ppf(q)]))


def test_empirical_and_semicircle_solve_their_equation(spectrum):
    found = numeric.boxplus([spectrum, law("semicircle", variance=.2)])
    x = np.concatenate([np.linspace(lo, hi, 402)[1:-1] for lo, hi in found.support()])
    m = found.stieltjes(x)
    assert np.all(m.imag > 0) and found.support()[0][1] < 4 < found.support()[-1][1]
    assert np.allclose(spectrum.stieltjes(x + .2*m), m, rtol=1e-10)
    shuffled = np.random.default_rng(0).permutation(x.size)
    assert np.allclose(found.pdf(x[shuffled]), found.pdf(x)[shuffled], rtol=1e-12)
    assert found.cdf(3.5) == pytest.approx(.5, abs=1e-10)
    report = found.certify(x)
    assert report["points"] == report["certified"] == x.size and report["residual"] < 1e-9


def test_rules(spectrum):
    z = np.array([.3 + .1j, 2 + 1e-3j, 7 + .5j, -3, 1.2])
    f, g, h = SEMICIRCLE, MP_HALF, Discrete({0: .5, 3: .5})
    assert np.allclose(numeric.boxplus([f, spectrum]).stieltjes(z), numeric.boxplus([spectrum, f]).stieltjes(z), rtol=1e-11)
    assert np.allclose(numeric.boxplus([f, g, h]).stieltjes(z[:1]), numeric.boxplus([h, f, g]).stieltjes(z[:1]), rtol=1e-11)
    assert np.allclose(numeric.boxplus([g, numeric.shift(h, 2)]).stieltjes(z + 2), numeric.boxplus([g, h]).stieltjes(z), rtol=1e-11)
    assert np.allclose(numeric.boxplus([g, g]).stieltjes(z), numeric.boxplus_power(g, 2).stieltjes(z), rtol=1e-11)
    assert np.allclose(numeric.boxtimes([g, g]).stieltjes(z), numeric.boxtimes_power(g, 2).stieltjes(z), rtol=1e-11)
    assert numeric.decompress(numeric.compress(h, .5), 2) == h
    sum_of_cumulants = [f.free_cumulant(k) + g.free_cumulant(k) for k in range(1, 6)]
    assert [numeric.boxplus([f, g]).free_cumulant(k) for k in range(1, 6)] == pytest.approx(sum_of_cumulants, rel=1e-14)


def test_heavy_tail():
    found = numeric.boxplus([PowerLaw(tail=2.5), SEMICIRCLE])
    x = np.array([2.0, 5.0, 20.0])
    m = found.stieltjes(x)
    assert found.support()[0][1] == math.inf and found.moment(3) == math.inf
    product, known = numeric.boxtimes([PowerLaw(tail=2.5), MP_HALF]), law("sample_covariance", c=.5, population=PowerLaw(tail=2.5))
    assert np.allclose(product.support(), known.support(), rtol=1e-12) and np.allclose(product.pdf(x), known.pdf(x), rtol=1e-11)
    assert np.allclose(PowerLaw(tail=2.5).stieltjes(x + m), m, rtol=1e-9) and np.all(m.imag > 0)


def test_derivatives_are_those_of_the_values():
    found, h = numeric.boxtimes([MP_HALF, Discrete({1: .5, 4: .5})]), 1e-5
    z = np.array([.5 + .3j, 4.0, -2.0, 30.0])
    _, by = found.stieltjes_gradient(z)
    assert np.allclose(by["z"], (found.stieltjes(z + h) - found.stieltjes(z - h))/(2*h), rtol=1e-7)


def test_names_equality_and_pickles():
    found = numeric.boxplus([SEMICIRCLE, Empirical([1, 2, 4])])
    assert repr(found) == "boxplus(semicircle(variance=1.0), Empirical(count=3, min=1, max=4))"
    again = pickle.loads(pickle.dumps(found))
    assert isinstance(again, FreeLaw) and again == found and hash(again) == hash(found) and again.pdf(2.0) == found.pdf(2.0)
    assert found != numeric.boxplus([SEMICIRCLE, Empirical([1, 2, 5])]) and found.laws == (SEMICIRCLE, Empirical([1, 2, 4]))
    assert np.isnan(found.pdf(math.nan)) and found.pdf([[1.0, 2.0]]).shape == (1, 2)


@pytest.mark.parametrize("call, message", [
    (lambda: numeric.boxtimes([SEMICIRCLE, MP_HALF]), "must live on"),
    (lambda: numeric.boxplus_power(Empirical([1, 2, 3]), .5), "t = 0.5"),
    (lambda: numeric.decompress(Discrete({0: .5, 1: .5}), 3), "tau = 3"),
    (lambda: numeric.decompress(law("wachter", a=1.5, b=2), 4), "tau|law|3.5"),
    (lambda: numeric.invert(Discrete({0: .5, 1: .5})), "mass at 0"),
])
def test_what_is_no_law_is_refused(call, message):
    with pytest.raises(ParameterError, match=message):
        call()
