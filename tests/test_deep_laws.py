"""Deep conjugate and tangent kernels at finite width: their laws against simulation, free products, closed forms and the engine of derive."""
import math
import pickle
import time

import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym.errors import ParameterError
from rmtsym.gaussian.activation import activation, read_activation
from rmtsym.gaussian.deep_laws import ck_law, ntk_law

T = sp.Symbol("t", real=True)
LINEAR = activation(T)
HE2 = activation((T**2 - 1)/sp.sqrt(2))


def unit(name):
    """Mean 0, second moment 1."""
    return read_activation(name).centred().normalised()


@pytest.fixture(scope="module")
def ck2():
    return rm.ck(unit("tanh"), 2).law(ratio=.8, widths=[1.5, 2])


@pytest.fixture(scope="module")
def ntk2():
    return rm.ntk(unit("tanh"), 2).law(ratio=2, widths=[2, 2])


def spectra(law, n, draws):
    return [np.linalg.eigvalsh(law.matrix(n, rng=k)) for k in range(draws)]


def kolmogorov(law, eigenvalues):
    """sup |F_n - F|; what is 0 to rounding is 0."""
    x = np.sort(np.ravel(eigenvalues))
    x[np.abs(x) < 1e-10] = 0
    x, first, count = np.unique(x, return_index=True, return_counts=True)
    total = count.sum()
    return max(np.abs(law.cdf(x) - (first + count)/total).max(), np.abs(law.cdf(np.nextafter(x, -np.inf)) - first/total).max())


# ---- conjugate kernels

@pytest.mark.parametrize("names, ratio, widths", [(["tanh", "relu"], 1.25, [.7, 1.5]), (["relu", "erf", "tanh"], .8, [1.5, 1.2, .6])])
def test_conjugate_kernels_of_networks(names, ratio, widths):
    law = rm.ck([unit(name) for name in names], len(names)).law(ratio=ratio, widths=widths)
    # Rigid eigenvalues: errors are O(1/n), some outliers (of norms) of 1/n each included
    assert kolmogorov(law, spectra(law, 400, 1)[0]) < 8/400


def test_one_layer_is_the_nonlinear_gram_law():
    phi = unit("relu")
    law, gram = rm.ck(phi, 1).law(ratio=.8, widths=[1.5]), rm.laws.nonlinear_gram(phi=phi, c=1/1.5, phi_ratio=1/.8)
    assert law.edges() == pytest.approx(gram.edges(), rel=1e-11)
    z = np.array([-1.0, .5 + 1e-3j, 1 + 1j, 3 - .2j, .05, 2.0, 30.0])
    np.testing.assert_allclose(law.stieltjes(z), gram.stieltjes(z), rtol=1e-11)
    x = np.linspace(*law.edges(), 200)
    np.testing.assert_allclose(law.pdf(x)[1:-1], gram.pdf(x)[1:-1], rtol=1e-9)
    np.testing.assert_allclose(law.cdf(x), gram.cdf(x), atol=1e-10)


def test_two_layers_by_iteration_of_the_recursion():
    # m_l(z) = m_{l-1}((z - e s)/(b s))/(b s), s = 1 - gamma_l (1 + z m_l), solved anew for every value of the level below
    phi, widths = unit("erf"), [1.5, 1.2]
    b = float(rm.hermite(phi, 1))**2

    def transform(level, z):
        if z.imag < 0:
            return transform(level, z.conjugate()).conjugate()
        if level == 0:
            return max(np.roots([z/.8, z + 1/.8 - 1, 1]), key=lambda m: m.imag)
        m = -1/z
        for _ in range(300):
            s = 1 - (1 + z*m)/widths[level - 1]
            new = transform(level - 1, (z - (1 - b)*s)/(b*s))/(b*s)
            m, change = (m + new)/2, abs(new - m)
            if change < 1e-13:
                return m
        raise AssertionError("no fixed point")
    law = rm.ck(phi, 2).law(ratio=.8, widths=widths)
    for z in (.7 + .5j, 3 + 1j, -.1 + .2j):
        assert law.stieltjes(z) == pytest.approx(transform(2, z), rel=1e-11)


def test_free_product_of_one_layer():
    below, phi = {.5: .25, 2: .75}, unit("sin")
    a1 = float(rm.hermite(activation(phi.expression.subs(T, sp.sqrt(sp.Rational(13, 8))*T)), 1))
    nu = float(activation(phi.expression.subs(T, sp.sqrt(sp.Rational(13, 8))*T)).nu)
    law = ck_law(rm.ck(phi, 1), widths=[2], gram=below)
    product = rm.boxtimes(rm.laws.marchenko_pastur(c=.5), {a1**2/1.625*x + nu - a1**2: mass for x, mass in below.items()})
    assert law.edges() == pytest.approx(product.edges(), rel=1e-9)
    x = np.array([.3, .6, 1.0, 1.4])
    np.testing.assert_allclose(law.stieltjes(x + .01j), product.stieltjes(x + .01j), rtol=1e-10)


@pytest.mark.parametrize("depth", [1, 2])
def test_linear_networks_are_products_of_wisharts(depth):
    law, product = rm.ck(LINEAR, depth).law(ratio=1, widths=1), rm.laws.fuss_catalan(order=depth + 1)
    assert law.edges() == pytest.approx(product.edges(), rel=1e-12)
    x = np.array([1e-6, .01, 1, 4, law.edges()[-1] - .01])
    np.testing.assert_allclose(law.pdf(x), product.pdf(x), rtol=1e-10)
    np.testing.assert_allclose(law.cdf(x), product.cdf(x), atol=1e-10)


def test_without_linear_part_the_layers_below_do_not_count():
    law = rm.ck([unit("tanh"), HE2], 2).law(ratio=.5, widths=[2, .5])
    reference = rm.laws.marchenko_pastur(c=2)
    assert law.atoms() == [(0.0, .5)] and law.edges() == pytest.approx(reference.edges(), rel=1e-13)
    assert law.pdf(1.0) == pytest.approx(reference.pdf(1.0), rel=1e-12)


def test_populations(ck2):
    white = rm.ck(unit("tanh"), 2).law(ratio=.8, widths=[1.5, 2], population={1: 1})
    z = np.array([.4 + .01j, 2.0, -1])
    np.testing.assert_allclose(white.stieltjes(z), ck2.stieltjes(z), rtol=1e-13)
    # The same data by the law of their Gram matrix
    gram = ck_law(rm.ck(unit("tanh"), 2), widths=[1.5, 2], gram=rm.laws.marchenko_pastur(c=1.25))
    np.testing.assert_allclose(gram.stieltjes(z), ck2.stieltjes(z), rtol=1e-12)
    assert gram.edges() == pytest.approx(ck2.edges(), rel=1e-11)
    # A continuous population and its quantiles
    kernel = rm.ck("erf", 1)
    smooth = kernel.law(ratio=.8, widths=[2], population=rm.PowerLaw(exponent=1))
    # the midpoint rule: errors of 1/(24 N^2), a few times
    levels = rm.Empirical((np.arange(200) + .5)/200)
    np.testing.assert_allclose(smooth.stieltjes(z), kernel.law(ratio=.8, widths=[2], population=levels).stieltjes(z), rtol=2e-5)


def test_population_of_two_values_in_a_network():
    law = rm.ck("erf", 1).law(ratio=.8, widths=[2], population={.2: .5, 3: .5})
    assert kolmogorov(law, spectra(law, 400, 1)[0]) < 8/400


def test_means_are_not_taken_off_silently():
    # relu: the diagonal of K_1 is 1/2, its bulk has the trace of the variance 1/2 - 1/(2 pi)
    assert rm.ck("relu", 1).law(ratio=1, widths=[1]).mean() == pytest.approx(.5 - .5/np.pi, rel=1e-13)


def test_uncentred_layers_have_rows_of_different_covariance():
    # From layer 2 on neurons see a common part. Bulk: all but the eigenvalue of the mean, and O(1) of norms
    law = rm.ck("relu", 2).law(ratio=.8, widths=[1.5, 2])
    eigenvalues = spectra(law, 500, 1)[0][:-1]
    assert kolmogorov(law, eigenvalues) < 8/500
    # The law for the mean of these covariances (Hermite data of relu only) is another one. b = E P(u > 0 | g)^2 = 1/4 + asin(1/pi)/(2 pi).
    b, level = .25 + np.arcsin(1/np.pi)/(2*np.pi), .25
    common = (np.sqrt(1 - 1/np.pi**2) + (np.pi - np.arccos(1/np.pi))/np.pi)/(4*np.pi)
    below = rm.ck("relu", 1).law(ratio=.8, widths=[1.5])
    e = level - common - b*(.5 - .5/np.pi)
    mean = rm.boxtimes(rm.laws.marchenko_pastur(c=.5), rm.shift(rm.scale(below, b), e))
    assert law.mean() == pytest.approx(level - common, rel=1e-12)
    # of equal mean, but of less variance, by gamma Var v(g): v the variance of relu(alpha g + beta xi) given g
    alpha, beta = np.sqrt(1/(2*np.pi)), np.sqrt(.5 - 1/(2*np.pi))
    g, weights = np.polynomial.hermite_e.hermegauss(120)
    x, weights = alpha*g/beta, weights/weights.sum()
    below_0, density = np.array([(1 + math.erf(value/math.sqrt(2)))/2 for value in x]), np.exp(-x*x/2)/math.sqrt(2*math.pi)
    v = beta**2*((x*x + 1)*below_0 + x*density - (x*below_0 + density)**2)
    assert weights@v == pytest.approx(level - common, rel=1e-12)
    assert law.var() - mean.var() == pytest.approx(.5*(weights@v**2 - (weights@v)**2), rel=1e-9)
    assert law.var() > 1.1*mean.var()


def test_biases_in_a_network():
    law = rm.ck("tanh", 2, weight_variance=1.2, bias_variance=.3).law(ratio=.8, widths=[1.5, 2])
    assert kolmogorov(law, spectra(law, 500, 1)[0][:-1]) < 8/500


# ---- tangent kernels

def test_tangent_kernel_of_one_layer_through_derive():
    # The Gaussian equivalent: q X^T X/p + X_1^T X_1/d + r, X_1 = sqrt(b) W X/sqrt(p) + sqrt(e) Z
    law = rm.ntk(unit("tanh"), 1).law(ratio=.8, widths=[1.5])
    n, p, d = rm.dims("n p d")
    lam, q, b, e = sp.symbols("lambda q b e", positive=True)
    X, W, Z = rm.Gaussian("X", p, n), rm.Gaussian("W", d, p), rm.Gaussian("Z", d, n)
    features = sp.sqrt(b)*W*X/sp.sqrt(p) + sp.sqrt(e)*Z
    equivalent = rm.derive(rm.tr((q*X.T*X/p + features.T*features/d + lam*rm.eye(n)).I)/n)
    a1 = float(rm.hermite(unit("tanh"), 1))**2
    slope = float(unit("tanh").nu_derivative)
    assert law.shift == pytest.approx(slope - a1, rel=1e-12)
    value = equivalent.evaluate({p/n: .8, d/n: 1.5, lam: .5 + law.shift, q: a1, b: a1, e: 1 - a1})
    assert law.stieltjes(-.5).real == pytest.approx(value, rel=1e-11)


def test_tangent_kernel_of_two_layers(ntk2):
    # shift + sum q_l nu_l is the diagonal: T_2 = 1 + (1 + r) r, r = E phi'^2
    r = float(unit("tanh").nu_derivative)
    assert ntk2.mean() == pytest.approx(1 + (1 + r)*r, rel=1e-12)
    eigenvalues = spectra(ntk2, 400, 3)
    # q_0 K_0 + q_1 K_1 carry the factor |W_2^T ...|^2/d_1, with a relative fluctuation of sqrt(2/d_1) = .05 a draw, .03 for three
    assert kolmogorov(ntk2, np.concatenate(eigenvalues)) < .03


def test_tangent_kernel_of_a_linear_network():
    # K_0 + K_1: every eigenvalue is one of X^T (1 + W^T W/d) X
    law = rm.ntk(LINEAR, 1).law(ratio=.8, widths=[1.5])
    assert law.shift == 0 and law.atoms() == [(0.0, pytest.approx(.2, abs=1e-14))]
    population = rm.shift(rm.scale(rm.companion(rm.laws.marchenko_pastur(c=1.5/.8), 1.5/.8), .8/1.5), 1)
    reference = rm.laws.sample_covariance(c=.8, population=rm.Empirical(population.ppf((np.arange(4000) + .5)/4000)))
    # n x n and p x p have the same eigenvalues but 0; the factor n/p
    x = np.array([1.0, 2.0, 4.0])
    np.testing.assert_allclose(law.pdf(x), .8*reference.pdf(x*.8)*.8, rtol=1e-4)


def test_atoms_of_tangent_kernels():
    phi = unit("tanh")
    law = rm.ntk(phi, 1).law(ratio=.3, widths=[.4])
    assert law.atoms() == [(law.shift, pytest.approx(.3, abs=1e-14))]
    # the mass is the limit of -i y m(shift + i y)
    assert (-1e-7j*law.stieltjes(law.shift + 1e-7j)).real == pytest.approx(.3, abs=1e-5)
    given = ntk_law(rm.ntk(LINEAR, 1), widths=[.3], gram={.5: .5, 1.5: .5})
    assert given.atoms() == [(pytest.approx(.5), pytest.approx(.2)), (pytest.approx(1.5), pytest.approx(.2))]
    assert (-1e-7j*given.stieltjes(1.5 + 1e-7j)).real == pytest.approx(.2, abs=1e-5)


def test_nothing_is_normalised():
    # The mean is the diagonal of the kernel of infinite width (orthonormal samples), less the square that the samples share
    for kind, phi, variances in (("ntk", "tanh", (1.5, 0)), ("ck", "tanh", (1.5, 0)), ("ck", "relu", (2, .1)), ("ck", "gelu", (1, 0))):
        kernel = getattr(rm, kind)(phi, 2, *variances)
        wide = kernel.on_kernel(np.eye(2))
        assert kernel.law(ratio=1.5, widths=[2, 2]).mean() == pytest.approx(wide[0, 0] - (wide[0, 1] if kind == "ck" else 0), rel=1e-10)
    law = rm.ntk("tanh", 2, weight_variance=1.5).law(ratio=2, widths=[2, 2], population={.5: .5, 1.5: .5})
    assert kolmogorov(law, np.concatenate(spectra(law, 400, 3))) < .03


def test_relu_with_one_layer_needs_no_centring():
    law = rm.ntk("relu", 1).law(ratio=1.5, widths=[2])
    assert law.shift == pytest.approx(.25) and law.weights == (pytest.approx(.25), 1.0)
    # eigenvalues beside the bulk: that of the mean; the diagonal fluctuates by 1/sqrt(n)
    assert kolmogorov(law, spectra(law, 500, 1)[0][:-1]) < .03


# ---- symbols

def test_symbolic_laws():
    c, w = sp.symbols("c w", positive=True)
    law = rm.ck(unit("tanh"), 2).law(ratio=c, widths=[2*w, w])
    assert [str(symbol) for symbol in law.parameters] == ["c", "w", "zeta"] and sp.degree(law.polynomial, law.m) == 8
    zeta = law.parameters[2]
    # m_2 = 1 + gamma_2 + b^2 (gamma_1 + b^2/c), b = zeta: each layer adds the square of its mean, the one below comes through b K
    assert rm.agree(law.moments(2)[1], 1 + 1/w + zeta**2*(1/(2*w) + zeta**2/c))
    frozen, z = law(c=.8, w=.75), .5 + .1j
    assert frozen == rm.ck(unit("tanh"), 2).law(ratio=.8, widths=[1.5, .75])
    values = {**law.defaults, c: .8, w: .75, law.z: z, law.m: frozen.stieltjes(z)}
    terms = [abs(complex(term.subs(values))) for term in sp.Add.make_args(sp.expand(law.polynomial))]
    assert abs(complex(law.polynomial.subs(values))) < 1e-12*sum(terms)
    assert rm.agree(rm.ck(HE2, 1).law(ratio=c, widths=[1/w]).polynomial, rm.laws.marchenko_pastur.at(c=w, variance=1).polynomial)
    linear = rm.ck(LINEAR, 1).law(ratio=1/w, widths=[1/c])
    product = rm.boxtimes(rm.laws.marchenko_pastur.at(c=c, variance=1), rm.laws.marchenko_pastur.at(c=w, variance=1))
    assert rm.agree(linear.polynomial, product.polynomial)


# ---- as laws

def test_moments_and_transform(ck2, ntk2):
    for law in (ck2, ntk2):
        lo, hi = law.edges()
        # the midpoint rule in the angle is exact to rounding for roots at both ends
        angle = (np.arange(200) + .5)*np.pi/200
        x = (lo + hi)/2 - (hi - lo)/2*np.cos(angle)
        total = (law.pdf(x)*np.array([x**0, x, x*x]))@np.sin(angle)*np.pi/200*(hi - lo)/2
        np.testing.assert_allclose(total, [1, law.mean(), law.moment(2)], rtol=1e-9)
        z = np.array([.9*lo, hi + 1, (lo + hi)/2 + 1e-9j, -1e6 + 1j, 1e9])
        assert law.certify(z) == {"points": 5, "certified": 5, "residual": pytest.approx(0, abs=1e-10)}
        np.testing.assert_allclose(law.stieltjes(z.conj()), law.stieltjes(z).conj(), rtol=1e-14)
        # next to the axis, off the law: Im m = y m'
        assert law.stieltjes(hi + 1 + 1e-12j).imag == pytest.approx(1e-12*law.stieltjes_gradient(hi + 1.0)[1]["z"].real, rel=1e-12)
        assert law.stieltjes(1e9).real == pytest.approx(-1e-9*(1 + law.mean()*1e-9), rel=1e-14)


def test_density_next_to_edges(ck2):
    lo, hi = ck2.edges()
    d = (hi - lo)*np.array([1e-12, 4e-12, 1e-6, 4e-6])
    for density in (ck2.pdf(hi - d), ck2.pdf(lo + d*1e-3)):
        assert density[1]/density[0] == pytest.approx(2, rel=1e-3) and density[3]/density[2] == pytest.approx(2, rel=1e-3)
    assert ck2.pdf(hi) == ck2.pdf(hi + 1e-12) == 0


def test_points_of_any_kind(ck2):
    assert isinstance(ck2.pdf(1.0), float) and ck2.pdf([[.5, 1.0]]).shape == (1, 2)
    assert np.isnan(ck2.pdf(np.nan)) and np.isnan(ck2.stieltjes(np.nan)) and ck2.stieltjes(np.inf) == 0
    assert ck2.ppf(ck2.cdf(.7)) == pytest.approx(.7, rel=1e-10)
    values, slopes = ck2.pdf_gradient(np.array([1.0]))
    assert slopes["x"][0] == pytest.approx((ck2.pdf(1 + 1e-5) - ck2.pdf(1 - 1e-5))/2e-5, rel=1e-6) and values[0] == ck2.pdf(1.0)


def test_a_thousand_points_take_a_fraction_of_a_second(ck2):
    x = np.linspace(*ck2.edges(), 1000)
    start = time.perf_counter()
    ck2.pdf(x)
    assert time.perf_counter() - start < 3


def test_equality_and_pickle(ck2):
    again = pickle.loads(pickle.dumps(ck2))
    assert again == ck2 and hash(again) == hash(ck2) and again.pdf(1.0) == ck2.pdf(1.0)
    assert ck2 != rm.ck(unit("tanh"), 2).law(ratio=.8, widths=[1.5, 1.9])


@pytest.mark.parametrize("kernel, values, text", [
    (("ck", "tanh", 2), {"widths": [1, 1]}, "ratio = p/n is missing"),
    (("ck", "tanh", 2), {"ratio": 1}, "widths"),
    (("ck", "tanh", 2), {"ratio": 1, "widths": [1]}, "1 entries, but there are 2 layers"),
    (("ck", "tanh", 1), {"ratio": -1, "widths": [1]}, "ratio = -1"),
    (("ck", "tanh", 1), {"ratio": 1, "widths": [0]}, "d_1/n"),
    (("ck", "tanh", 1), {"ratio": 1, "widths": 1, "population": {-1: 1}}, "not negative"),
    (("ck", "tanh", 1), {"ratio": 1, "widths": 1, "population": {0: 1}}, "mean must be positive"),
    (("ck", "tanh", 1), {"ratio": 1, "widths": 1, "population": rm.PowerLaw(tail=3)}, "bounded"),
    (("ck", sp.tanh(T)*sp.Symbol("a"), 1), {"ratio": 1, "widths": 1}, "symbol"),
    (("ck", activation(sp.Integer(2)), 1), {"ratio": 1, "widths": 1}, "constant"),
    (("ck", "tanh", 3), {"ratio": sp.Symbol("c", positive=True), "widths": 1}, "at most 2 layers"),
    (("ck", "relu", 1), {"ratio": sp.Symbol("c", positive=True), "widths": 1}, "q = 1 is 0.398942"),
    (("ck", "tanh", 1), {"ratio": sp.Symbol("c"), "widths": 1}, "not known to be positive"),
    (("ntk", "tanh", 1), {"ratio": sp.Symbol("c", positive=True), "widths": 1}, "conjugate kernels and white data only"),
    (("ntk", "relu", 2), {"ratio": 1, "widths": 1}, r"layer 1: .*E phi\(xi\) = 0.398942"),
    (("ntk", "tanh", 1, 1, .1), {"ratio": 1, "widths": 1}, "bias_variance = 0.1"),
    (("ntk", "sign", 1), {"ratio": 1, "widths": 1}, "jump"),
])
def test_what_does_not_fit_is_refused(kernel, values, text):
    with pytest.raises(ParameterError, match=text):
        getattr(rm, kernel[0])(*kernel[1:]).law(**values)


def test_a_mean_is_told_at_its_own_variance():
    """Preactivations of variance q = 3: E relu = sqrt(3/(2 pi)); what the error says to subtract is enough."""
    values = {"ratio": .5, "widths": 1, "population": {2: .5, 4: .5}}
    with pytest.raises(ParameterError, match=r"preactivation variance q = 3 is 0\.690988; subtract it: phi - \(0\.69098829894267\d\)"):
        rm.ntk("relu", 2).law(**values)
    phi = sp.Max(0, sp.Symbol("t", real=True))
    assert rm.ntk([phi - sp.Rational("0.690988298942671"), phi], 2).law(**values).moment(1) > 0
    with pytest.raises(ParameterError, match=r"layer 1: .*E phi\(xi\) = 0\.398942; take phi\.centred\(\)"):
        rm.ntk("relu", 2).law(ratio=.5, widths=1)
    with pytest.raises(ParameterError, match=r"preactivation variance q = 4 is 0\.797885, .*subtract it: phi - \(0\.79788456080286"):
        rm.ck("relu", 1, weight_variance=4).law(ratio=sp.Symbol("r", positive=True), widths=1)
