"""Duals of activations: against nested Gauss rules in NumPy and mpmath, theorems of the calculus, ends, errors."""
import copy
import pickle
import subprocess
import sys

import mpmath
import numpy as np
import pytest
import sympy as sp

from rmtsym import activation, activations, dual
from rmtsym.errors import ParameterError, ShapeError
from rmtsym.functions import BivariateNormal, HalfLineExponential, OrthantExponential, OrthantMoment

t = sp.Symbol("t", real=True)
q11, q12, q22 = dual(sp.tanh).variables
SELU = (sp.Rational("1.0507009873554805"), sp.Rational("1.6732632423543772"))

CLOSED = {
    "relu": sp.Max(0, t), "leaky_relu": sp.Max(t, t/10), "abs": sp.Abs(t), "step": sp.Heaviside(t), "sign": sp.sign(t), "erf": sp.erf(t),
    "gelu": t*(1 + sp.erf(t/sp.sqrt(2)))/2, "elu": sp.Piecewise((t, t > 0), (sp.exp(t) - 1, True)),
    "selu": SELU[0]*sp.Piecewise((t, t > 0), (SELU[1]*(sp.exp(t) - 1), True)), "sin": sp.sin(2*t), "cos": sp.cos(t), "exp": sp.exp(t/2),
    "gaussian": sp.exp(-t**2), "gabor": sp.exp(-t**2)*sp.sin(t), "hard_tanh": sp.Max(-1, sp.Min(1, t)), "monomial": t**3,
    "rectified_square": sp.Max(0, t)**2, "rectified_cube": sp.Max(0, t)**3, "hermite": t**4 - 6*t**2 + 3, "polynomial": 1 + 2*t - t**2/3,
    # and what no catalogue has
    "shifted_erf": sp.erf(t - sp.Rational(1, 2)), "stairs": sp.Heaviside(t - 1) + 2*sp.sign(t + sp.Rational(1, 2)), "morlet": sp.exp(-t**2/2)*sp.cos(3*t + 1),
    "ramps": sp.Piecewise((-t - 2, t < -1), (t**2 - 2, t < 1), (sp.exp(1 - t) - 2, True)),
}
SERIES = {"tanh": sp.tanh(t), "sigmoid": 1/(1 + sp.exp(-t)), "softplus": sp.log(1 + sp.exp(t)), "silu": t/(1 + sp.exp(-t)),
          "mish": t*sp.tanh(sp.log(1 + sp.exp(t)))}
VARIANCES = [(1, 1), (.3, 2.5)]
CORRELATIONS = np.array([-.999, -.6, 0, .3, .9, .9999])
LEGENDRE = np.polynomial.legendre.leggauss(20)


def panels(ends):
    """Nodes and weights of Gauss rules between the ends, along the last axis."""
    half, middle = np.diff(ends, axis=-1)/2, (ends[..., 1:] + ends[..., :-1])/2
    x, w = LEGENDRE
    return tuple(part.reshape(*ends.shape[:-1], -1) for part in (middle[..., None] + half[..., None]*x, half[..., None]*w))


def nested(phi, psi, kinks, a, rho, b, reach=11):
    """E[phi(sqrt(a) x) psi(sqrt(b) y)], x, y standard normal of correlation rho: y given x inside, x outside; panels end at kinks and cluster there."""
    other = np.sqrt((1 - rho)*(1 + rho))
    scales = np.linspace(-10, 10, 21)
    near = [k/np.sqrt(b)/rho + other*scales for k in kinks if abs(rho) > .5]
    x, w = panels(np.unique(np.clip(np.concatenate([np.linspace(-reach, reach, 17), *near, np.asarray(kinks)/np.sqrt(a)]), -reach, reach)))
    ends = np.concatenate([np.broadcast_to(np.linspace(-reach, reach, 17), (x.size, 17)),
                           *([(k/np.sqrt(b) - rho*x)[:, None]/other for k in kinks])], axis=1)
    z, v = panels(np.sort(np.clip(ends, -reach, reach), axis=1))
    inner = np.sum(psi(np.sqrt(b)*(rho*x[:, None] + other*z))*v*np.exp(-z**2/2), axis=1)
    return np.sum(phi(np.sqrt(a)*x)*w*np.exp(-x**2/2)*inner)/(2*np.pi)


def along(phi, psi, kinks, a, b, sign, reach=13):
    """E[phi(sqrt(a) x) psi(sign sqrt(b) x)]"""
    places = np.concatenate([np.asarray(kinks)/np.sqrt(a), sign*np.asarray(kinks)/np.sqrt(b)])
    x, w = panels(np.unique(np.clip(np.concatenate([np.linspace(-reach, reach, 40), places]), -reach, reach)))
    return np.sum(phi(np.sqrt(a)*x)*psi(sign*np.sqrt(b)*x)*w*np.exp(-x**2/2))/np.sqrt(2*np.pi)


def kinks_of(phi):
    return [float(low) for low, _, _ in phi.pieces[1:]]


@pytest.mark.parametrize(("expression", "tolerance"), [pytest.param(value, 1e-13, id=name) for name, value in CLOSED.items()]
                         + [pytest.param(value, 1e-11, id=name) for name, value in SERIES.items()])
def test_duals_are_means_of_products(expression, tolerance):
    """Relative to sqrt(f(q11, q11, q11) f(q22, q22, q22)), what |f| may be at most; both ends included."""
    phi = activation(expression)
    slope, jumps = phi.derivative()
    f, kinks = dual(phi), [float(low) for low, _, _ in phi.pieces[1:]]
    assert f.is_closed == (expression in CLOSED.values())
    for a, b in VARIANCES:
        scale, slope_scale = (np.sqrt(along(g, g, kinks, a, a, 1)*along(g, g, kinks, b, b, 1)) for g in (phi, slope))
        values, slopes = np.array([f.both(a, rho*np.sqrt(a*b), b) for rho in CORRELATIONS]).T
        expected = [nested(phi, phi, kinks, a, rho, b) for rho in CORRELATIONS]
        # near |rho| = 1 rounding of q12 counts where phi jumps: f' is 100 then
        assert np.abs(values - expected).max() <= (100 if jumps else 1)*tolerance*scale
        if not jumps:
            expected = [nested(slope, slope, kinks, a, rho, b) for rho in CORRELATIONS]
            # and here where phi has kinks
            assert np.abs(slopes - expected).max() <= (100 if kinks else 10)*tolerance*slope_scale
        for sign in (1, -1):
            value, end = f.both(a, sign*np.sqrt(a)*np.sqrt(b), b)
            assert abs(value - along(phi, phi, kinks, a, b, sign)) <= tolerance*scale
            assert jumps or abs(end - along(slope, slope, kinks, a, b, sign)) <= tolerance*slope_scale
            assert not np.isnan(end)


@pytest.mark.parametrize("name", ["elu", "gelu", "gabor", "hard_tanh", "stairs", "rectified_cube"])
def test_price(name):
    """d f/d q12 = E[phi'(u) phi'(v)], the point masses of jumps included."""
    f = dual(CLOSED[name])
    at = {q11: sp.Rational(3, 2), q12: -sp.Rational(2, 5), q22: sp.Rational(3, 4)}
    assert abs(f.expression.diff(q12).subs(at).evalf(25) - f.derivative_expression.subs(at).evalf(25)) < 1e-22


@pytest.mark.parametrize("q", [(1000, 3, 2000), (1000, .1, .001), (.001, -.0004, .002)])
def test_large_and_small_variances(q):
    """An ELU: e^u has a tail of its own, and little is left of e^u - 1. More panels, where e^u falls off."""
    a, c, b = q
    elu = activation(CLOSED["elu"])
    expected = nested(elu, elu, [0, *(-np.geomspace(.3, 40, 12))], a, c/np.sqrt(a*b), b)
    assert dual(elu)(a, c, b) == pytest.approx(expected, rel=1e-13)


def test_price_for_a_series():
    """The derivative of Mehler's series by five points: error h^4/30 times a fifth derivative, and 1e-14/h of rounding."""
    f, h = dual(SERIES["mish"]), 1e-2
    stencil = [f(1.2, .4 + k*h, .8) for k in (-2, -1, 1, 2)]
    assert abs(np.dot([1, -8, 8, -1], stencil)/(12*h) - f.derivative(1.2, .4, .8)) < 1e-9


def test_jumps_without_a_closed_form():
    """The point masses of tanh(t) 1(t > 1) in Mehler's series of its derivative; by five points as above."""
    f, h = dual(sp.tanh(t)*sp.Heaviside(t - 1)), 1e-2
    stencil = [f(1.2, .4 + k*h, .8) for k in (-2, -1, 1, 2)]
    assert abs(np.dot([1, -8, 8, -1], stencil)/(12*h) - f.derivative(1.2, .4, .8)) < 1e-8
    covariance = np.cov(np.random.default_rng(1).standard_normal((8, 9)))
    values, slopes = f.matrix(covariance)
    assert values[2, 5] == pytest.approx(f(covariance[2, 2], covariance[2, 5], covariance[5, 5]), rel=1e-12)
    assert np.isinf(np.diagonal(slopes)).all() and np.isfinite(slopes[0, 1:]).all()


@pytest.mark.parametrize("name", ["elu", "hard_tanh", "gabor", "shifted_erf", "stairs"])
def test_duals_are_symmetric(name):
    f = dual(CLOSED[name])
    swapped = {q11: q22, q22: q11}
    for expression in (f.expression, f.derivative_expression):
        difference = expression - expression.xreplace(swapped)
        assert difference == 0 or abs(difference.subs({q11: 2, q12: sp.Rational(1, 3), q22: sp.Rational(1, 2)}).evalf(25)) < 1e-22


def test_closed_forms_of_the_literature():
    rho = q12/sp.sqrt(q11*q22)
    known = {
        "relu": (sp.sqrt(q11*q22 - q12**2) + q12*(sp.pi - sp.acos(rho)))/(2*sp.pi),                                     # Cho & Saul 2009
        "step": (sp.pi - sp.acos(rho))/(2*sp.pi), "sign": 2*sp.asin(rho)/sp.pi,
        "erf": 2/sp.pi*sp.asin(2*q12/sp.sqrt((1 + 2*q11)*(1 + 2*q22))),                                                 # Williams 1997
        "abs": 2/sp.pi*(sp.sqrt(q11*q22 - q12**2) + q12*sp.asin(rho)), "cos": sp.exp(-(q11 + q22)/2)*sp.cosh(q12),
        "sin": sp.exp(-2*(q11 + q22))*sp.sinh(4*q12), "exp": sp.exp((q11 + 2*q12 + q22)/8),
        "gaussian": 1/sp.sqrt((1 + 2*q11)*(1 + 2*q22) - 4*q12**2), "monomial": 9*q11*q12*q22 + 6*q12**3,
        # Cho & Saul's J_2, of twice the variance
        "rectified_square": q11*q22/(2*sp.pi)*(3*sp.sqrt(1 - rho**2)*rho + (sp.pi - sp.acos(rho))*(1 + 2*rho**2)),
    }
    for name, expected in known.items():
        for values in ((sp.Rational(3, 2), sp.Rational(2, 5), sp.Rational(1, 3)), (1, -sp.Rational(9, 10), 2)):
            at = dict(zip((q11, q12, q22), values, strict=True))
            assert abs(dual(CLOSED[name]).expression.subs(at).evalf(30) - expected.subs(at).evalf(30)) < 1e-27, name


def test_two_activations():
    """E[phi(u) psi(v)] against the nested rule; E[u phi(v)] = q12 E phi'(v) (Stein)."""
    relu, elu = activation(sp.Max(0, t)), activation(CLOSED["elu"])
    for first, second in ((relu, elu), (elu, activation(sp.tanh(t))), (activation(sp.erf(t)), relu), (activation(sp.sign(t)), activation(t**2 + t)),
                          (activation(sp.cos(t)), relu), (activation(sp.sin(t)), relu)):
        expected = nested(first, second, [0.0], 1.2, -.4, .7)
        assert dual(first, second)(1.2, -.4*np.sqrt(1.2*.7), .7) == pytest.approx(expected, rel=1e-12, abs=1e-13)
    identity = dual(t, CLOSED["elu"])
    assert identity(2, .7, 1.5) == pytest.approx(.7*float(dual(1, CLOSED["elu"]).derivative(1, 0, 1) + dual(t, CLOSED["elu"]).derivative(2, .7, 1.5)), rel=1e-13)


def test_parameters_stay_symbols():
    slope = sp.Symbol("slope", real=True)
    phi = activation(sp.Piecewise((t, t > 0), (slope*t, True)), symbol=t, parameters={slope: sp.Rational(1, 10)})
    assert dual(phi(slope=slope)).expression.coeff(OrthantMoment(1, 1, q11, q12, q22)) == 1 + slope**2
    assert dual(phi)(1, .5, 2) == pytest.approx(float(dual(phi(slope=slope)).expression.subs({slope: .1, q11: 1, q12: .5, q22: 2})), rel=1e-14)
    with pytest.raises(ParameterError, match="slope has no value"):
        dual(phi(slope=slope))(1, .5, 2)


def test_constant_variables():
    """q11 = 0: phi(0) E psi(v); at jumps and kinks the mean of both sides."""
    assert dual(sp.cos(t)).both(0, 0, 2) == pytest.approx((np.exp(-1), 0), rel=1e-14)
    assert dual(sp.Heaviside(t)).both(0, 0, 1) == (.25, np.inf)
    assert dual(sp.Max(0, t)).both(0, 0, 0) == (0, .25)
    assert dual(sp.tanh(t)).both(0, 0, 1)[0] == 0
    assert dual(sp.sign(t)).both(1, 1, 1) == (1, np.inf)
    assert dual(sp.sign(t)).both(1, -1, 1) == (-1, np.inf)


def test_steps_and_latex():
    f = dual(CLOSED["elu"])
    assert [step.name for step in f.steps] == ["terms", "shift", "stein", "condition", "orthants", "dual", "derivative", "ends"]
    assert f.steps[0].formulas and "Stein" in str(f.steps[2])
    assert r"\Phi_2" in f.latex() or "E_{" in f.latex()
    assert [step.name for step in dual(sp.tanh).steps] == ["hermite", "mehler", "remainder"]
    assert r"\sum" in dual(sp.tanh).latex()


@pytest.mark.parametrize(("q", "message"), [((-1, 0, 1), "q11 = -1"), ((1, 0, -2), "q22 = -2"), ((1, 1.001, 1), "correlation of 1.001"), ((0, .1, 1), r"\|rho\| <= 1"),
                                            (([1, 2], 0, [1, 2, 3]), "broadcast"), ((1, "x", 1), "q12")])
def test_covariances_that_are_none(q, message):
    with pytest.raises((ParameterError, ShapeError), match=message):
        dual(sp.tanh)(*q)


def test_variances_at_which_nothing_is_finite():
    """E e^(u^2/4) needs Var u < 2, its square Var u < 1."""
    assert dual(sp.exp(t**2/8))(1.5, 0, .5) == pytest.approx(1/np.sqrt((1 - 1.5/4)*(1 - .5/4)), rel=1e-14)
    for phi in (sp.exp(t**2/8), sp.exp(t**2/8)*sp.tanh(t)):
        with pytest.raises(ParameterError, match="infinite from Var u = 2 on"):
            dual(phi)(2.5, 0, 1)


@pytest.mark.parametrize("phi", [sp.tanh, "relu", activations["relu"]], ids=str)
def test_infinite_covariances_are_refused_and_nan_stays(phi):
    for name, q in {"q11": (np.inf, 0, 1), "q12": (1, -np.inf, 1), "q22": (1, 0, np.inf)}.items():
        with pytest.raises(ParameterError, match=f"{name} = -?inf, but covariances must be finite"):
            dual(phi)(*q)
    with pytest.raises(ParameterError, match="K = inf"):
        dual(phi).matrix(np.diag(np.full(40, np.inf)))
    assert np.isnan(dual(phi).both(np.nan, 0, 1)).all() and np.isnan(dual(phi)(1, np.nan, 1))


def test_bad_functions():
    for phi in (sp.exp(t**2/4), sp.Symbol("a")*sp.Symbol("b"), sp.sqrt(t), "rellu"):
        with pytest.raises(ParameterError):
            dual(phi)(1, .5, 1)


@pytest.mark.parametrize("name", ["relu", "gabor"])
def test_kernels_and_exact_forms_agree(name):
    """Checked-in kernels against the same forms in mpmath; 64 rounding errors."""
    rng = np.random.default_rng(5)
    a, b, rho = 10**rng.uniform(-1, 1, 20), 10**rng.uniform(-1, 1, 20), np.r_[1, -1, .99999, -.99999, rng.uniform(-1, 1, 16)]
    q = a, rho*np.sqrt(a*b), b
    slow, fast = dual(activations[name].symbolic), dual(activations[name])
    for part, found in enumerate(fast.both(*q)):
        expected = np.array([slow.both(*one)[part] for one in zip(*q, strict=True)])
        assert np.abs(found - expected).max() <= 64*2**-52*np.abs(expected).max()
    covariance = np.cov(rng.standard_normal((4, 6)))
    values, slopes = fast.matrix(covariance)
    assert np.allclose(values, [[slow(x, y, z) for y, z in zip(row, np.diagonal(covariance), strict=True)]
                                for row, x in zip(covariance, np.diagonal(covariance), strict=True)], rtol=1e-14)
    assert (slopes == slopes.T).all()


def test_matrix_of_two_activations():
    """Not symmetric: entry (i, j) has phi at i and psi at j."""
    covariance = np.array([[1, .5], [.5, 2]])
    f = dual(t**3, sp.Max(0, t))
    assert f.matrix(covariance)[0] == pytest.approx(np.array([[f(1, 1, 1), f(1, .5, 2)], [f(2, .5, 1), f(2, 2, 2)]]), rel=1e-14)
    with pytest.raises(ShapeError, match="n x n"):
        f.matrix(np.ones((2, 3)))


def test_nan_stays_nan():
    for phi in (sp.Max(0, t), sp.tanh(t)):
        assert np.isnan(dual(phi).both([np.nan, 1, 1], [0, np.nan, 0], [1, 1, np.nan])).all()


def test_named_activations_need_no_sympy():
    code = "import sys, rmtsym; f = rmtsym.dual(rmtsym.activations.relu); print(f(1, 1, 1), f.matrix([[1.0, 0.5], [0.5, 1.0]])[0][0, 0], 'sympy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == ["0.5", "0.5", "False"]


def test_pickle():
    assert pickle.loads(pickle.dumps(dual(sp.erf)))(1, .5, 1) == dual(sp.erf)(1, .5, 1)


# ---- the functions

def test_orthant_moments_by_polar_coordinates():
    """(u, v) = r (cos, sin of the angle): the radius integrates to a Gamma function."""
    a, c, b = 1.5, -.8, .7
    det = a*b - c*c
    for i, j in ((0, 0), (1, 0), (1, 1), (2, 1), (3, 3), (0, 4)):
        def wedge(angle, i=i, j=j):
            x, y = mpmath.cos(angle), mpmath.sin(angle)
            return x**i*y**j*((b*x*x - 2*c*x*y + a*y*y)/det)**(-mpmath.mpf(i + j + 2)/2)
        expected = mpmath.quad(wedge, [0, mpmath.pi/4, mpmath.pi/2])*mpmath.mpf(2)**((i + j)/2)*mpmath.gamma((i + j)/2 + 1)/(2*mpmath.pi*mpmath.sqrt(det))
        moment = OrthantMoment(i, j, sp.Float(a, 40), sp.Float(c, 40), sp.Float(b, 40))
        assert abs(moment.evalf() - expected) < 1e-12*expected
        assert abs(moment.doit().evalf() - expected) < 1e-12*expected


def test_digits_do_not_cancel():
    """Near rho = -1 the moment is of the size of w^3/(3 pi), w the small angle of the wedge."""
    gap = sp.Rational(1, 10**14)
    moment = OrthantMoment(1, 1, 1, gap - 1, 1)
    w = mpmath.acos(1 - mpmath.mpf(10)**-14)
    with mpmath.workdps(60):
        w = mpmath.acos(1 - mpmath.mpf(10)**-14)
        assert abs(moment.evalf(30) - (mpmath.sin(w) - w*mpmath.cos(w))/(2*mpmath.pi)) < mpmath.mpf(10)**-28*w**3


@pytest.mark.parametrize(("h", "k", "rho"), [(.5, -.7, .3), (-1, -1.25, -.99), (0, 1, .2), (-20, -10, -.5), (1, 1, .999999), (-3, 3, -.9)])
def test_bivariate_normal(h, k, rho):
    """By conditioning: int_-oo^h n(x) N((k - rho x)/sqrt(1 - rho^2)) dx."""
    with mpmath.workdps(40):
        other, middle = mpmath.sqrt((1 - mpmath.mpf(rho))*(1 + mpmath.mpf(rho))), mpmath.mpf(k)/mpmath.mpf(rho)
        ends = sorted({min(max(x, -60), h) for x in (-60, *(h - d for d in (0, .02, .05, .1, .2, .4, .8, 1.6, 3)), *(middle + d*other for d in
                                                                                                         (-20, -8, -3, 0, 3, 8, 20)), -8, -3, 0)})
        def density(x):
            return mpmath.npdf(x)*mpmath.ncdf((k - mpmath.mpf(rho)*x)/other)

        size = density(h)                                           # quad stops by an absolute error
        expected = size*mpmath.quad(lambda x: density(x)/size, ends)
        assert abs(BivariateNormal(sp.Float(h, 40), sp.Float(k, 40), sp.Float(rho, 40)).evalf(25) - expected) < mpmath.mpf(10)**-20*expected


def test_derivatives_of_the_functions():
    values = {q11: sp.Rational(3, 2), q12: -sp.Rational(2, 5), q22: sp.Rational(3, 4)}
    h = sp.Symbol("h", real=True)
    for function in (OrthantMoment(0, 0, q11, q12, q22), OrthantMoment(1, 0, q11, q12, q22), OrthantMoment(2, 3, q11, q12, q22),
                     OrthantExponential(-1, 1, q11, q12, q22, h, 1), HalfLineExponential(-1, q11, h), BivariateNormal(h, q12, q12/2)):
        at = {**values, h: sp.Rational(1, 3)}
        for symbol in sorted(function.free_symbols, key=str):
            small = sp.Rational(1, 10**8)
            up, down = (function.subs({**at, symbol: at[symbol] + side*small}).evalf(40) for side in (1, -1))
            assert abs((up - down)/(2*small) - function.diff(symbol).subs(at).evalf(40)) < 1e-12


def test_functions_print_and_simplify():
    assert OrthantMoment(1, 2, q11, q12, q22) == OrthantMoment(2, 1, q22, q12, q11)
    assert OrthantMoment(1, 1, q11, 0, q22) == sp.sqrt(q11)*sp.sqrt(q22)/(2*sp.pi)
    assert OrthantExponential(0, 0, q11, q12, q22, 0, 0) == OrthantMoment(0, 0, q11, q12, q22)
    assert HalfLineExponential(0, q11, 0) == sp.Rational(1, 2)
    assert BivariateNormal(0, 0, q12).doit() == sp.Rational(1, 4) + sp.asin(q12)/(2*sp.pi)
    assert r"\Phi_2" in sp.latex(BivariateNormal(q11, q22, q12))
    with pytest.raises(ParameterError, match="natural numbers"):
        OrthantMoment(sp.Rational(1, 2), 1, q11, q12, q22)


def test_duals_are_compared_by_their_activations():
    for f in (dual("relu"), dual(activations.relu), dual(sp.tanh(t), sp.sin(t))):
        for twin in (pickle.loads(pickle.dumps(f)), copy.copy(f), copy.deepcopy(f)):
            assert twin == f and hash(twin) == hash(f)
    assert dual("relu") == dual(activations.relu) == dual("relu", "relu") != dual("relu", "abs") != dual("abs") and dual("abs") != 1


def test_a_dual_in_a_notebook():
    assert dual("sin")._repr_latex_().startswith(r"$f(q_{11}, q_{12}, q_{22}) = \operatorname{E}[\varphi(u)\, \varphi(v)] = ")
    assert dual("elu")._repr_latex_().endswith(rf"\varphi(v)], \quad {activation('elu').latex()}$")
    assert dual("sin", "tanh")._repr_latex_().endswith(r"\psi(v)], \quad \varphi(t) = \sin{\left(t \right)}, \quad \psi(t) = \tanh{\left(t \right)}$")
