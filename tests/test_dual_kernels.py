"""Kernels of duals: what they are made of, closed forms and series against 30 digits, matrices, errors, and the CUDA files run by g++."""
import itertools
import math
import subprocess
import sys
from fractions import Fraction
from functools import lru_cache

import mpmath as mp
import numpy as np
import pytest
import sympy as sp
from cuda_host import cubin, host_library, launch

from rmtsym import Activation, ParameterError, ShapeError
from rmtsym.codegen.dual_orthant import orthant_function
from rmtsym.codegen.dual_printer import compiled, kernels_of_dual
from rmtsym.codegen.language import needed, template
from rmtsym.codegen.templates import dual as parts
from rmtsym.gaussian.dual import dual
from rmtsym.runtime import dual as runtime
from rmtsym.runtime.dual_panels import by_panels
from rmtsym.runtime.mehler import TOLERANCE, Profile, series

T = sp.Symbol("t", real=True)
FUNCTIONS = {"relu": sp.Max(0, T), "erf": sp.erf(T), "elu": sp.Piecewise((T, T > 0), (sp.exp(T) - 1, True)), "tanh": sp.tanh(T),
             "softplus": sp.log(1 + sp.exp(T))}
TANH = Profile(np.tanh, lambda x: 1/np.cosh(np.clip(x, -350, 350))**2)
EPS = 2.0**-52


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory):
    patch = pytest.MonkeyPatch()
    patch.setenv("RMTSYM_CACHE_DIR", str(tmp_path_factory.mktemp("kernels")))
    yield
    patch.undo()


@lru_cache(maxsize=8)
def kernels(name):
    return compiled(dual(Activation(name, FUNCTIONS[name])).specification(name))


# ---- what closed forms are made of

def test_angle_is_atan2():
    rng = np.random.default_rng(0)
    for x, y in zip(rng.normal(size=2000), rng.normal(size=2000)*10.0**rng.integers(-12, 3, 2000), strict=True):
        assert parts.angle(y, x) == pytest.approx(math.atan2(y, x), rel=3*EPS, abs=0)
    assert parts.angle(0.0, -1.0) == math.pi and parts.angle(0.0, 0.0) == 0.0 and parts.angle(1.0, 0.0) == math.pi/2


def test_determinant_has_the_digits_of_exact_products():
    rng = np.random.default_rng(1)
    for a, c in rng.uniform(.1, 9, (500, 2)):
        for b in (math.sqrt(a*c), math.nextafter(math.sqrt(a*c), 0), .99*math.sqrt(a*c)):
            exact = Fraction(a)*Fraction(c) - Fraction(b)**2
            assert abs(Fraction(parts.determinant(a, b, c)) - exact) <= 4*EPS*abs(exact)


def wedge(i, j, rho):
    """E[u^i v^j; u, v > 0] of unit variances, by the integral over the angle."""
    opening, n = mp.acos(-mp.mpf(rho)), i + j
    inner = mp.quad(lambda t: (mp.sin(t*opening)/opening)**i*(mp.sin(opening*(1 - t))/opening)**j, [0, 1])
    return mp.mpf(2)**(mp.mpf(n)/2)*mp.gamma(mp.mpf(n)/2 + 1)/(2*mp.pi)*opening**(n + 1)*inner


@pytest.mark.parametrize("powers", [(0, 0), (1, 1), (1, 0), (2, 1), (2, 2), (3, 3), (5, 2)])
def test_orthant_moments_keep_their_digits_down_to_opposite_variables(powers):
    names = {}
    for item in needed([*template("dual")[0], orthant_function(*powers)], [orthant_function(*powers).name]):
        names[item.name] = item
    value = runnable(names)[orthant_function(*powers).name]
    for rho in (-1 + 2.0**-50, -1 + 2.0**-30, -.9999, -.9, -.7, -.5, -.25, 0.0, .5, .875, 1.0):
        with mp.workdps(25):
            assert value(1.0, rho, 1.0) == pytest.approx(float(wedge(*powers, rho)), rel=1e-14, abs=0)
    assert value(4.0, -2.0, 1.0) == 0.0
    assert value(9.0, .6, 4.0) == pytest.approx(3**powers[0]*2**powers[1]*value(1.0, .1, 1.0), rel=1e-14)


def runnable(functions):
    """Functions of the kernel language as Python functions."""
    import importlib.util
    import tempfile
    from pathlib import Path
    path = Path(tempfile.mkdtemp())/"functions.py"
    path.write_text("import math\n\n\n" + "\n\n\n".join(item.text for item in functions.values()) + "\n", encoding="utf-8")
    specification = importlib.util.spec_from_file_location("functions", path)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return vars(module)


def tilted(a, b, q11, q12, q22, h, k):
    """E[e^(a u + b v); u > h, v > k]: v given u is a normal tail."""
    a, b, q11, q12, q22, h, k = (mp.mpf(float(x)) for x in (a, b, q11, q12, q22, h, k))
    width = mp.sqrt(q22 - q12**2/q11)

    def inside(u):
        mean = q12*u/q11
        return mp.npdf(u, 0, mp.sqrt(q11))*mp.exp(a*u + b*mean + (b*width)**2/2)*mp.ncdf((mean + b*width**2 - k)/width)

    sd, turn = mp.sqrt(q11), (k - b*width**2)*q11/q12
    steps = {h + sd*x for x in (.003, .01, .03, .1, .3, 1, 2, 4, 8)} | {turn + x*width*sd*sd/abs(q12) for x in (-8, -3, -1, 0, 1, 3, 8)}
    end = max(h, a*q11 + b*q12) + 12*sd
    return mp.quad(inside, [h, *sorted(x for x in steps if h < x < end), end])


@pytest.mark.parametrize("numbers", [(-1, -1, 1, 1, 0, 0), (-1, -1, 4, 9, 0, 0), (-1, -1, 1000, .5, 0, 0), (0, -1, 100, 30, 0, 0), (1, 1, 3, 2, 0, 0),
                                     (-2, -1, 30, 50, .5, .2), (0, 0, 2, 1, 1, 1)])
def test_exponentials_on_an_orthant(numbers):
    a, b, q11, q22, h, k = numbers
    for rho in (-.9, .01, .5, .99, .999999):
        q12 = rho*math.sqrt(q11*q22)
        with mp.workdps(20):
            expected = float(tilted(a, b, q11, q12, q22, h, k))
        found = parts.orthant_exponential(float(a), float(b), float(q11), q12, float(q22), float(h), float(k))
        assert found == pytest.approx(expected, rel=5e-14, abs=5e-16)


@pytest.mark.parametrize("rho", [-1, -.9999, -.93, -.5, 0.0, .29, .74, .92, .97, 1 - 1e-9, 1])
def test_bivariate_normal(rho):
    sine = math.sqrt((1 - rho)*(1 + rho))
    for h, k in ((0, 0), (.3, -.2), (-1.5, 1.5), (1, 1.00001), (-4, -3), (3, -1), (-.7, .7000001)):
        with mp.workdps(20):
            if rho == 1:
                expected = mp.ncdf(min(h, k))
            elif rho == -1:
                expected = max(mp.ncdf(h) - mp.ncdf(-k), 0)
            else:                                                       # Plackett
                ends = mp.linspace(mp.asin(rho)*mp.mpf("1e-30"), mp.asin(rho), 4)
                expected = mp.ncdf(h)*mp.ncdf(k) + mp.quad(
                    lambda t, h=h, k=k: mp.exp(-((h - k)**2 + 2*h*k*(1 - mp.sin(t)))/(2*mp.cos(t)**2)), ends)/(2*mp.pi)
        assert parts.bivariate_normal(float(h), float(k), float(rho), sine) == pytest.approx(float(expected), abs=5e-16)
    assert parts.bivariate_normal(math.inf, 0.0, float(rho), sine) == .5 and parts.bivariate_normal(-math.inf, 0.0, float(rho), sine) == 0


# ---- closed forms

def of_normal(name, m, w):
    """(E phi, E phi') of a normal variable of mean m and standard deviation w, in closed form."""
    if name == "erf":
        root = mp.sqrt(1 + 2*w*w)
        return mp.erf(m/root), 2/mp.sqrt(mp.pi)/root*mp.exp(-(m/root)**2)
    up = mp.ncdf(m/w) if w else mp.mpf(m > 0)
    relu = m*up + w*mp.npdf(m/w) if w else max(m, 0)
    if name == "relu":
        return relu, up
    tail = mp.exp(m + w*w/2)*mp.ncdf(-(m + w*w)/w) if w else mp.exp(m)*(m < 0)
    return relu + tail - (1 - up), up + tail


def exact(name, q11, q12, q22):
    """One integral over u of the closed mean over v given u; for the very doubles."""
    with mp.workdps(22):
        q11, q12, q22 = (mp.mpf(float(q)) for q in (q11, q12, q22))
        width = mp.sqrt(max(q22 - q12**2/q11, 0))
        sd, turn = mp.sqrt(q11), width*mp.sqrt(q11)/abs(q12)
        steps = sorted({side*x for x in (*(12*.4**k for k in range(12)), turn, 3*turn, 8*turn) if x <= 12 for side in (-1, 1)} | {mp.mpf(0)})

        total = [mp.mpf(0), mp.mpf(0)]
        for low, high in itertools.pairwise(steps):
            for node, weight in zip(*np.polynomial.legendre.leggauss(16), strict=True):
                x = (low + high)/2 + (high - low)/2*mp.mpf(float(node))
                pairs = zip(of_normal(name, sd*x, mp.mpf(0)), of_normal(name, q12/q11*sd*x, width), strict=True)
                total = [sum_ + (high - low)/2*mp.mpf(float(weight))*mp.npdf(x)*one*other for sum_, (one, other) in zip(total, pairs, strict=True)]
        return [float(part) for part in total]


@pytest.mark.parametrize("name", ["relu", "erf", "elu"])
def test_closed_forms_to_the_last_digits(name):
    """Unequal variances from 1e-3 to 1e3, rho from -1 to 1; 64 eps against the size of the kernel."""
    for q11, q22 in ((1.0, 1.0), (1e-3, 2e-3), (.3, 1e3)):
        for rho in (-1, -.9999, -.5, .01, .999, 1):
            q12 = rho*math.sqrt(q11*q22)
            found, expected = runtime.both(kernels(name), q11, q12, q22), exact(name, q11, q12, q22)
            sizes = [math.sqrt(a*b) for a, b in zip(*(runtime.both(kernels(name), q, q, q) for q in (q11, q22)), strict=True)]
            for one, other, size in zip(found, expected, sizes, strict=True):
                assert one == pytest.approx(other, abs=64*EPS*size) and (rho < -.9 or one == pytest.approx(other, rel=1e-13))


def test_arrays_of_any_shape_and_kind():
    q12 = np.linspace(-.9, .9, 6).reshape(2, 3)
    value, slope = runtime.both(kernels("relu"), np.array([1.0, 2, 3]), q12, 1)
    assert value.shape == slope.shape == (2, 3) and value.dtype == float
    assert runtime.both(kernels("relu"), np.array([1.0, 2, 3]), np.asfortranarray(q12.astype(np.float32)), [[1], [1]])[0] == pytest.approx(value, rel=1e-6)
    assert isinstance(runtime.both(kernels("relu"), 1, .5, 1)[0], float) and runtime.both(kernels("relu"), 1, np.empty((0, 2)), 1)[0].shape == (0, 2)
    assert np.isnan(runtime.both(kernels("relu"), np.nan, .5, 1)[0]) and np.isnan(runtime.both(kernels("tanh"), 1, [np.nan, 0], 1)[0][0])


# ---- series and quadrature

def two_sums(f, slope, q11, q12, q22):
    """E[f(u) f(v)] and with slopes, by a product of two fine Gauss-Legendre rules."""
    nodes, weights = np.polynomial.legendre.leggauss(16)
    x = (np.arange(-9, 9, .25)[:, None] + .125 + .125*nodes).ravel()
    w = np.tile(.125*weights, 72)*np.exp(-x*x/2)/math.sqrt(2*math.pi)
    v = q12/math.sqrt(q11)*x[:, None] + math.sqrt(q22 - q12**2/q11)*x
    return [float(w*g(math.sqrt(q11)*x) @ g(v) @ w) for g in (f, slope)]


@pytest.mark.parametrize("q", [(1.0, .5, 2.0), (1.0, .97, 1.0), (.01, -.008, .02), (9.0, 8.5, 9.0)])
def test_tanh_against_two_sums(q):
    expected = two_sums(TANH.phi, TANH.slope, *q)
    assert runtime.both(kernels("tanh"), *q) == pytest.approx(expected, rel=2e-12)
    assert runtime.both(runtime.Numeric(TANH), *q) == pytest.approx(expected, rel=2e-12)


def test_series_and_panels_agree_where_both_reach():
    """Variances from 1e-3 to 100, and correlations up to where 4096 terms of a series are enough."""
    numeric = runtime.Numeric(TANH)
    q11, q22, rho = (axis.ravel() for axis in np.meshgrid([1e-3, 1.0, 100.0], [.5, 20.0], [-.99, -.5, .8, .985]))
    q12 = rho*np.sqrt(q11*q22)
    value, slope = numeric.both(q11, q12, q22)
    other, other_slope = by_panels(TANH, TANH, q11, q12, q22)
    sizes = numeric.scales(q11, q22)
    assert (abs(value - other) <= 1e-12*sizes[0]).all() and (abs(slope - other_slope) <= 1e-12*sizes[1]).all()


@pytest.mark.parametrize("rho", [-1, -1 + 1e-9, -.99, -.3, .5, .95, 1 - 1e-12, 1])
def test_kinks_and_jumps_by_numbers_alone(rho):
    """A rectifier and a step, whose duals are arcs, at unequal variances."""
    a, c = 2.0, .003
    b = math.copysign(min(abs(rho)*math.sqrt(a*c), math.sqrt(a*c)), rho)
    opening = parts.angle(math.sqrt(max(parts.determinant(a, b, c), 0)), -b)
    relu = runtime.Numeric(Profile(lambda x: np.maximum(x, 0), lambda x: (x > 0)*1.0, (0.0,)))
    step = runtime.Numeric(Profile(lambda x: (x > 0)*1.0, lambda x: 0*x, (0.0,), ((0.0, 1.0),)))
    covariance = [np.array([x]) for x in (a, b, c)]
    assert relu.both(*covariance)[1][0] == pytest.approx(opening/(2*math.pi), abs=2e-13)
    assert relu.both(*covariance)[0][0] == pytest.approx((math.sqrt(a*c)*math.sin(opening) + opening*b)/(2*math.pi), abs=2e-13*math.sqrt(a*c))
    value, slope = step.both(*covariance)
    assert value[0] == pytest.approx(opening/(2*math.pi), abs=2e-13)
    if abs(rho) < .999:
        assert slope[0] == pytest.approx(1/(2*math.pi*math.sqrt(a*c - b*b)), rel=1e-10)


def test_two_functions_and_a_kink_off_the_origin():
    """E[max(u - 1, 0) v] = q12 P(u > 1), by Stein."""
    first = Profile(lambda x: np.maximum(x - 1, 0), lambda x: (x > 1)*1.0, (1.0,))
    second = Profile(lambda x: x, lambda x: np.ones_like(x))
    for rho in (-.5, .9, .9999, 1):
        q = np.array([2.0]), np.array([rho*math.sqrt(6)]), np.array([3.0])
        tail = .5*math.erfc(.5)
        value, slope = runtime.Numeric(first, second).both(*q)
        assert value[0] == pytest.approx(q[1][0]*tail, rel=1e-12) and slope[0] == pytest.approx(tail, rel=1e-12)


def test_parseval_and_known_coefficients():
    sds = np.array([.5, 1.0, 2.0])
    found = series(Profile(np.sin, np.cos), sds, 64, 1)
    k = found.start + 2*np.arange(5)
    expected = np.array([[(-1)**(n//2)*sd**n*math.exp(-sd*sd/2)/math.sqrt(math.factorial(n)) for n in k] for sd in sds])
    assert found.value[:, :5] == pytest.approx(expected, abs=1e-15) and found.nu == pytest.approx((1 - np.exp(-2*sds**2))/2, rel=1e-14)
    assert (found.rest <= TOLERANCE).all()


def one(x):
    return np.array([float(x)])


def test_large_variances_see_what_happens_near_the_origin():
    """E phi(u)^2 = q/2 + (2 pi q)^(-1/2) times the integral of phi^2 - max(t, 0)^2: 2 zeta(3) of softplus, -pi^2/3 of silu."""
    for phi, slope, excess, scale in ((lambda x: np.logaddexp(0, x), lambda x: np.exp(-np.logaddexp(0, -x)), 2*1.2020569031595942, 1),
                                      (lambda x: x*np.exp(-np.logaddexp(0, -x)), None, -math.pi**2/3, 1),
                                      (lambda x: np.logaddexp(0, 10*x)/10, lambda x: np.exp(-np.logaddexp(0, -10*x)), 2*1.2020569031595942e-3, 10)):
        profile = runtime.Numeric(Profile(phi, slope or (lambda x: np.exp(-np.logaddexp(0, -x))*(1 + x*np.exp(-np.logaddexp(0, x))))))
        for q in (1e6, 1e8):
            expected = q/2 + excess/math.sqrt(2*math.pi*q)
            following = 30/q/math.sqrt(2*math.pi*q)                # 7 pi^4/30 of silu
            assert profile.both(one(q), one(q), one(q))[0][0] == pytest.approx(expected, abs=1e-14*q + following)
            assert profile.both(one(q), one(q/2), one(q/4))[0][0] == pytest.approx(q/4 + excess_of_pair(phi, scale, q)/math.sqrt(2*math.pi*q), rel=1e-14)
    assert dual(sp.log(1 + sp.exp(10*T))/10)(1e6, 3e5, 1e6) == pytest.approx(241372.1469125579, rel=1e-13)      # mpmath, two dimensions
    assert runtime.both(kernels("tanh"), 1e6, -1e6, 1e6)[0] == pytest.approx(-1 + (2 - math.pi**2/12e6)/math.sqrt(2*math.pi*1e6), abs=1e-13)


def excess_of_pair(phi, scale, q):
    """The integral of (phi(t) phi(t/2) - max(t, 0)^2/2) exp(-t^2/(2 q))."""
    nodes, weights = np.polynomial.legendre.leggauss(16)
    x = (np.arange(0, 160, .5)[:, None] + .25 + .25*nodes).ravel()/scale
    w = np.tile(.25*weights, 320)/scale*np.exp(-x*x/(2*q))
    return w @ (phi(x)*phi(x/2) - x*x/2) + w @ (phi(-x)*phi(-x/2))


def test_smooth_functions_at_small_variances_keep_their_digits():
    """log(1 + t^2) = t^2 - t^4/2 + ...: (1 + 2 rho^2) q^2 - (3 + 12 rho^2) q^3; tanh(t) - t = -t^3/3 + 2 t^5/15: (9 rho + 6 rho^3) q^3/9 - ..."""
    for q in (1e-6, 1e-8, 1e-12):
        found = dual(sp.log(1 + T**2))(q, .4*q, q)
        assert found == pytest.approx(1.32*q**2 - 4.92*q**3, rel=1e-13 + 40*q*q)
        assert dual(sp.tanh(T) - T)(q, .4*q, q) == pytest.approx((3.6 + .384)/9*q**3, rel=20*q + 1e-13)
    with pytest.raises(ParameterError, match="loss of digits"):
        runtime.Numeric(Profile(lambda x: np.log(1 + x*x), lambda x: 2*x/(1 + x*x))).both(one(1e-8), one(4e-9), one(1e-8))


def test_two_functions_of_unequal_length():
    """The series of one ends where the other has much left. Products of two rules, and mpmath."""
    nodes, weights = np.polynomial.legendre.leggauss(16)
    x = (np.arange(-9, 9, .125)[:, None] + .0625 + .0625*nodes).ravel()
    w = np.tile(.0625*weights, 144)*np.exp(-x*x/2)/math.sqrt(2*math.pi)
    v = 3/math.sqrt(50)*x[:, None] + math.sqrt(.2 - 9/50)*x
    functions = {"tanh": np.tanh, "gabor": lambda t: np.exp(-t*t)*np.sin(t), "silu": lambda t: t/(1 + np.exp(-t)),
                 "mish": lambda t: t*np.tanh(np.logaddexp(0, t))}
    for phi, psi in (("tanh", "gabor"), ("silu", "mish"), ("silu", "tanh")):
        expected = float(w*functions[phi](math.sqrt(50)*x) @ functions[psi](v) @ w)
        assert dual(phi, psi)(50, 3, .2) == pytest.approx(expected, rel=1e-12)
    assert dual("elu", "gabor")(2, -1.4, 1) == pytest.approx(-.181000014968955, rel=1e-13)


def test_singular_slopes():
    """|t|^a: E |u v|^a by hypergeometric series in rho^2; of odd powers too."""
    a, b = mp.mpf(1)/2, mp.mpf(1)/3
    root, cube = dual(sp.sqrt(sp.Abs(T))), dual(sp.sign(T)*sp.Abs(T)**sp.Rational(1, 3))
    for rho in (.5, -.9):
        scale = 2**a/mp.pi*mp.gamma((a + 1)/2)**2
        assert root.both(1, rho, 1) == pytest.approx((float(scale*mp.hyp2f1(-a/2, -a/2, .5, rho**2)),
                                                      float(scale*a*a*rho*mp.hyp2f1(1 - a/2, 1 - a/2, 1.5, rho**2))), rel=1e-13)
        odd = 2**(b + 1)/mp.pi*mp.gamma(1 + b/2)**2*rho*mp.hyp2f1((1 - b)/2, (1 - b)/2, 1.5, rho**2)
        assert cube(4, rho, .25) == pytest.approx(float(odd), rel=1e-13)
    assert root.both(4, 1, .25) == (pytest.approx(math.sqrt(2/math.pi), rel=1e-13), math.inf) and root.derivative(1, -1, 1) == -math.inf
    for phi, message in ((sp.sqrt(sp.Abs(T)), "up to .rho. of about 0.985"), (sp.log(sp.Abs(T)), "power -1 of"), (sp.sqrt(sp.Abs(T - 1)), "at the kink 1")):
        with pytest.raises(ParameterError, match=message):
            dual(phi)(1, .9999, 1)


def test_overflow_is_not_called_infinite():
    with pytest.raises(ParameterError, match="is computed, is not a number at"):
        runtime.Numeric(Profile(lambda x: np.sin(x), lambda x: np.exp(x)/np.exp(x)*np.cos(x))).both(*(one(1e6),)*3)
    assert runtime.both(kernels("softplus"), 1e5, 1e5, 1e5)[1] == pytest.approx(.5 - (1 - math.pi**2/6e5)/math.sqrt(2*math.pi*1e5), abs=1e-12)


# ---- matrices

def test_slow_closed_forms_leave_short_series_to_the_series(monkeypatch):
    X = np.random.default_rng(4).normal(size=(20, 90))*np.geomspace(.3, 3, 90)
    X[:, 5] = -X[:, 3]*(1 + 1e-9)
    K = X.T@X/20
    value, slope = runtime.matrix(kernels("elu"), K)
    other, other_slope = runtime.both(kernels("elu"), np.diag(K)[:, None], K, np.diag(K))
    assert np.array_equal(value, value.T) and (abs(value - other) <= 3e-14*np.sqrt(np.outer(np.diag(value), np.diag(value)))).all()
    assert (abs(slope - other_slope) <= 3e-14*np.sqrt(np.outer(np.diag(slope), np.diag(slope)))).all()
    monkeypatch.setattr(kernels("elu"), "dual_matrix", None)                            # not called
    assert np.array_equal(runtime.matrix(kernels("elu"), K)[0], value)
    for wrong, message in ((np.triu(K), "not symmetric"), (K*np.where(np.eye(90), .5, 1), "but .rho. <= 1"), (-K, "must be >= 0")):
        with pytest.raises(ParameterError, match=message):
            runtime.matrix(kernels("elu"), wrong)


def test_matrices_are_their_elements():
    rng = np.random.default_rng(3)
    X = rng.normal(size=(5, 150))*np.geomspace(.5, 2, 150)
    K = X.T@X/5
    K[7], K[:, 7] = K[3], K[:, 3]
    K[7, 7] = K[3, 7] = K[7, 3] = K[3, 3]                                              # a column twice
    for name in ("relu", "tanh"):
        value, slope = runtime.matrix(kernels(name), K)
        other, other_slope = runtime.both(kernels(name), np.diag(K)[:, None], K, np.diag(K))
        assert np.array_equal(value, value.T) and np.array_equal(slope, slope.T)
        assert (abs(value - other) <= 1e-12*np.sqrt(np.outer(np.diag(value), np.diag(value)))).all()
        assert (abs(slope - other_slope) <= 1e-12*np.sqrt(np.outer(np.diag(slope), np.diag(slope)))).all()
        assert value[3, 7] == pytest.approx(value[3, 3], rel=1e-13) and slope[3, 7] == pytest.approx(slope[3, 3], rel=1e-12)
    assert np.diag(runtime.matrix(kernels("relu"), K)[1]) == pytest.approx(np.full(150, .5), abs=0)


def test_elu_keeps_its_digits_at_small_variances():
    """phi(x) = x + O(x^2) there: the closed form adds terms of size 1 to find 1e-3."""
    K = 1e-3*np.array([[1.0, .6], [.6, 1.0]])
    value, slope = runtime.matrix(kernels("elu"), K)
    expected = exact("elu", 1e-3, 6e-4, 1e-3)
    assert value[0, 1] == pytest.approx(expected[0], rel=2e-14) and slope[0, 1] == pytest.approx(expected[1], rel=2e-14)


# ---- errors

@pytest.mark.parametrize("name", ["relu", "tanh"])
def test_errors(name):
    for q, message in (((-1, 0, 1), "q11 = -1, but a variance must be >= 0"), ((1, 1.1, 1), "correlation of 1.1, but"), ((0, .1, 1), "correlation of inf"),
                       ((1e-200, 1e-201, 1e-200), "between 1e-150 and 1e150"), ((1e200, 1e199, 1e200), "between")):
        with pytest.raises(ParameterError, match=message):
            runtime.both(kernels(name), *q)
    with pytest.raises(ShapeError, match="do not broadcast"):
        runtime.both(kernels(name), [1, 2], [0, 0, 0], 1)
    with pytest.raises(ShapeError, match=r"shape \(2, 3\)"):
        runtime.matrix(kernels(name), np.ones((2, 3)))
    with pytest.raises(ParameterError, match="not symmetric"):
        runtime.matrix(kernels(name), np.array([[1, .1], [.2, 1]]))
    with pytest.raises(ParameterError, match="but"):
        runtime.matrix(kernels(name), np.array([[1, 2.0], [2.0, 1]]))
    assert runtime.both(kernels(name), 1, 1 + 1e-14, 1)[0] == pytest.approx(runtime.both(kernels(name), 1, 1, 1)[0], rel=1e-12)


def test_functions_that_quadrature_cannot_follow():
    with pytest.raises(ParameterError, match="infinite"):
        runtime.Numeric(Profile(lambda x: np.exp(x*x/3), lambda x: 2*x/3*np.exp(x*x/3))).both(*(np.array([1.0]),)*3)
    with pytest.raises(ParameterError, match="kinks are known"):
        runtime.Numeric(Profile(np.floor, lambda x: 0*x)).both(*(np.array([1.0]),)*3)


# ---- files

@pytest.mark.parametrize("name", ["relu", "tanh", "elu"])
def test_cuda_files(name, tmp_path):
    text = kernels_of_dual(dual(Activation(name, FUNCTIONS[name])).specification(name))["cuda"]
    assert cubin(text, "sm_90")[:4] == b"\x7fELF"
    library, module = host_library(text, tmp_path), kernels(name)
    rng = np.random.default_rng(5)
    q11, q22 = rng.uniform(.1, 3, (2, 60))
    rho = rng.uniform(-1, 1, 60)
    rho[:3] = 1, -1, 0
    q22[0] = q11[0]
    q12 = np.where(q11 == q22, q11, rho*np.sqrt(q11*q22))
    x, out, expected = np.linspace(-3, 3, 7), np.empty(7), np.empty(7)
    launch(library, "activation_slope", [x, out], [])
    module.activation_slope(x, expected)
    assert np.array_equal(out, expected)
    if name == "tanh":
        numeric = runtime.numeric(module)
        left, right, i, j = numeric.series_of(np.sqrt(q11), np.sqrt(q22), 256)
        found = np.empty(60)
        rest = left.value.reshape(-1), right.value.reshape(-1), left.value.shape[1], right.value.shape[1], left.start, left.stride, TOLERANCE/64
        launch(library, "dual_series", [i.astype(np.int64), j.astype(np.int64), np.clip(q12/np.sqrt(q11*q22), -1, 1), found], rest)
        assert found == pytest.approx(runtime.both(module, q11, q12, q22)[0], rel=1e-12)
        return
    outputs = [np.empty(60) for _ in range(4)]
    launch(library, "dual", [q11, q12, q22, *outputs], [])
    value, slope = np.empty(60), np.empty(60)
    module.dual(q11, q12, q22, value, slope)
    assert outputs[0] == pytest.approx(value, rel=1e-14) and outputs[1] == pytest.approx(slope, rel=1e-14)


def test_kernels_run_without_sympy():
    program = """
import sys
import numpy as np
from rmtsym.runtime.dual import Numeric, Profile, both
from rmtsym.runtime.load import load
assert abs(both(load("relu"), 1, 0, 1)[1] - .25) < 1e-15 and abs(both(load("tanh"), 1, 0, 1)[0]) < 1e-15
Numeric(Profile(np.tanh, lambda x: 1 - np.tanh(x)**2)).both(*(np.array([q]) for q in (1.0, .5, 1.0)))
assert "sympy" not in sys.modules
"""
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
