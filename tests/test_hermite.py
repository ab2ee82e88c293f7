"""Hermite coefficients: against references of 30 digits, textbook formulas in k, Parseval; linearisations against what they leave."""
import functools
import json
import math
import pathlib

import mpmath
import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym.errors import ParameterError
from rmtsym.gaussian.activation import Activation, activation
from rmtsym.gaussian.hermite import hermite_tail, second_moment

DATA = pathlib.Path(__file__).parent/"data"
REFERENCE = json.loads((DATA/"hermite.json").read_text(encoding="utf-8"))["activations"]
QUADRATURE = json.loads((DATA/"hermite_quadrature.json").read_text(encoding="utf-8"))["activations"]
t = sp.Symbol("t", real=True)
k = sp.Symbol("k", integer=True, nonnegative=True)
b = sp.Symbol("b", positive=True)
HALF = sp.Rational(1, 2)
OTHERS = {"softsign": t/(1 + sp.Abs(t)), "relu_tanh": sp.Max(0, sp.tanh(t)), "exp_fifth_square": sp.exp(t**2/5), "snake": t + sp.sin(t)**2,
          "soft_threshold": sp.sign(t)*sp.Max(sp.Abs(t) - HALF, 0), "wave": sp.exp(t/2)*sp.sin(t), "shifted_erf": sp.erf(t + 1),
          "relu_six": sp.Min(6, sp.Max(0, t))}


def close(found, wanted, digits=30):
    """Whether the numbers agree to that many digits of 1, or of the larger one."""
    with mpmath.workdps(digits + 10):
        found, wanted = mpmath.mpf(found), mpmath.mpf(wanted)
        return abs(found - wanted) <= mpmath.mpf(10)**-digits*max(1, abs(wanted))


def odd_factorial(n):
    """n!! with (-1)!! = 1, (-3)!! = -1."""
    return sp.factorial2(n) if n >= -1 else sp.Integer(-1)


# ---- references

@pytest.mark.parametrize("name", sorted(REFERENCE))
def test_reference_to_30_digits(name):
    row, phi = REFERENCE[name], rm.activations[name]
    found = rm.hermite(phi, range(len(row["a"])), digits=33)
    assert all(close(value, wanted, 29.9) for value, wanted in zip(found, row["a"], strict=True))         # the last digit given is rounded
    assert close(sp.N(second_moment(phi.symbolic, digits=33), 33), row["nu"], 29.9)
    tail = next((row[key] for key in row if key.startswith("tail")), None)
    if tail is not None:
        assert abs(float(hermite_tail(phi, 8)) - float(tail)) < 1e-13*float(tail) + 1e-16


@pytest.mark.parametrize("name", sorted(QUADRATURE))
def test_quadrature_to_30_digits(name):
    row, phi = QUADRATURE[name], activation(OTHERS[name]) if name in OTHERS else rm.activations[name]
    found = rm.hermite(phi, row["k"], digits=33)
    assert all(close(value, wanted) for value, wanted in zip(found, row["a"], strict=True))
    assert close(sp.N(getattr(phi, "symbolic", phi).nu, 33), row["nu"], 29)


def test_the_stored_quadrature_is_mpmath():
    with mpmath.workdps(30):
        found = mpmath.quad(lambda x: x*mpmath.tanh(mpmath.log1p(mpmath.exp(x)))*(x**3 - 3*x)*mpmath.npdf(x)/mpmath.sqrt(6), [-18, -6, -2, 0, 2, 6, 18])
        assert close(found, QUADRATURE["mish"]["a"][3], 28)


def test_roots_logarithms_and_poles():
    # E |xi|^s = 2^(s/2) Gamma((1 + s)/2)/sqrt(pi), and its derivative at s = 0
    (found,) = rm.hermite(sp.Abs(t)**-sp.Rational(1, 4), [0])
    assert close(found, sp.N(2**-sp.Rational(1, 8)*sp.gamma(sp.Rational(3, 8))/sp.sqrt(sp.pi), 35), 29)
    assert close(rm.hermite(sp.log(sp.Abs(t)), 0, digits=16), sp.N(-(sp.EulerGamma + sp.log(2))/2, 35), 16)
    assert activation(sp.Max(0, t)**sp.Rational(3, 2)).nu == sp.sqrt(2)/sp.sqrt(sp.pi)


@pytest.mark.parametrize("power", [-sp.Rational(2, 5), -sp.Rational(1, 3), -sp.Rational(5, 11)])
def test_poles_of_rational_powers(power):
    """E |xi|^s = 2^(s/2) Gamma((s + 1)/2)/sqrt(pi); a_2 = (E |xi|^(s + 2) - E |xi|^s)/sqrt(2)."""
    def moment(s):
        return sp.N(2**(s/2)*sp.gamma((s + 1)/2)/sp.sqrt(sp.pi), 35)
    phi = activation(sp.Abs(t)**power)
    wanted = [moment(power), 0, (moment(power + 2) - moment(power))/sp.sqrt(2)]
    assert all(abs(sp.Float(found, 30) - value) < 1e-28 for found, value in zip(rm.hermite(phi, range(3)), wanted, strict=True))
    assert abs(phi.nu - moment(2*power)) < 1e-28
    assert abs(phi.centred().nu - moment(2*power) + moment(power)**2) < 1e-28


def test_poles_off_zero():
    """|t^2 - 1|^(-1/4): in u, t = 1 -+ u^4 next to 1, the integrals have no pole."""
    phi = activation(sp.Abs(t**2 - 1)**sp.Rational(-1, 4))
    with mpmath.workdps(25):
        for power, found in ((1, phi.mean), (2, phi.nu)):
            def outside(u, power=power):
                return 8*u**(3 - power)*(2 + u**4)**(-mpmath.mpf(power)/4)*mpmath.npdf(1 + u**4)

            def inside(u, power=power):
                return 8*u**(3 - power)*(2 - u**4)**(-mpmath.mpf(power)/4)*mpmath.npdf(1 - u**4)
            wanted = mpmath.quad(outside, [0, .5, 1, 1.5, 2]) + mpmath.quad(inside, [0, .5, 1])
            assert abs(sp.Float(found, 25) - sp.Float(wanted, 25)) < 1e-20
    # at ends that are numbers: t = pi/2 + j pi -+ u^5
    with mpmath.workdps(20):
        def near_zeros(u):
            density = sum(mpmath.npdf(mpmath.pi/2 + j*mpmath.pi + side*u**5) for j in range(-5, 5) for side in (1, -1))
            return 5*u**4*mpmath.sin(u**5)**(-mpmath.mpf(4)/5)*density
        wanted = mpmath.quad(near_zeros, [0, .5, 1, (mpmath.pi/2)**(mpmath.mpf(1)/5)])
        assert abs(activation(sp.Abs(sp.cos(t))**sp.Rational(-2, 5)).nu - sp.Float(wanted, 20)) < 1e-15
    with pytest.raises(ParameterError, match=r"power -0\.282843 of the distance from its pole at 0; Hermite coefficients are known for poles"):
        rm.hermite(sp.Abs(t)**(-sp.sqrt(2)/5), 0)


def test_steep_functions_approach_the_sign():
    # tanh(s t) = sign(t) but for a strip of width 1/s: E xi tanh(s xi) = s E sech^2(s xi) = sqrt(2/pi)(1 - pi^2/(24 s^2) + O(s^-4))
    assert abs(float(rm.hermite(sp.tanh(100*t), 1)) - math.sqrt(2/math.pi)*(1 - math.pi**2/24e4)) < 1e-7
    assert close(rm.hermite(sp.tanh(100*t), 1), rm.hermite(Activation("slope", 100/sp.cosh(100*t)**2), 0), 29)


def test_many_digits():
    with mpmath.workdps(110):
        # Stein: E xi tanh(xi) = E(1 - tanh^2)
        assert close(rm.hermite("tanh", 1, digits=100), 1 - sp.N(second_moment(activation("tanh"), digits=100), 100)._to_mpmath(360), 99)


# ---- closed forms in k

GENERAL = {
    "relu": lambda m: HALF if m == 1 else 0 if m % 2 else (-1)**(m//2 + 1)*odd_factorial(m - 3)/sp.sqrt(2*sp.pi*sp.factorial(m)),
    "abs": lambda m: 0 if m % 2 else (-1)**(m//2 + 1)*odd_factorial(m - 3)*sp.sqrt(2/(sp.pi*sp.factorial(m))),
    "sign": lambda m: (-1)**(m//2)*odd_factorial(m - 2)*sp.sqrt(2/(sp.pi*sp.factorial(m))) if m % 2 else 0,
    "step": lambda m: HALF if m == 0 else (-1)**(m//2)*odd_factorial(m - 2)/sp.sqrt(2*sp.pi*sp.factorial(m)) if m % 2 else 0,
    "erf": lambda m: 2/sp.sqrt(3*sp.pi)*(-2/sp.Integer(3))**(m//2)*odd_factorial(m - 2)/sp.sqrt(sp.factorial(m)) if m % 2 else 0,
    "sin": lambda m: (-1)**(m//2)*sp.exp(-HALF)/sp.sqrt(sp.factorial(m)) if m % 2 else 0,
    "cos": lambda m: 0 if m % 2 else (-1)**(m//2)*sp.exp(-HALF)/sp.sqrt(sp.factorial(m)),
    "exp": lambda m: sp.exp(HALF)/sp.sqrt(sp.factorial(m)),
    "gaussian": lambda m: 0 if m % 2 else (-2/sp.Integer(3))**(m//2)*odd_factorial(m - 1)/sp.sqrt(3*sp.factorial(m)),
    "gelu": lambda m: HALF if m == 1 else 0 if m % 2 else (m + 1)/(4*sp.sqrt(sp.pi))*(-HALF)**(m//2 - 1)*odd_factorial(m - 3)/sp.sqrt(sp.factorial(m)),
    "leaky_relu": lambda m: sp.Rational(9, 10)*GENERAL["relu"](m) + (sp.Rational(1, 10) if m == 1 else 0),
    "elu": lambda m: GENERAL["relu"](m) + (exponential_tail(m) - constant_tail(m))/sp.sqrt(sp.factorial(m)),
    "selu": lambda m: SCALE*(GENERAL["relu"](m) + ALPHA*(exponential_tail(m) - constant_tail(m))/sp.sqrt(sp.factorial(m))),
}
ALPHA, SCALE = sp.Rational("1.6732632423543772848170429916717"), sp.Rational("1.0507009873554804934193349852946")


def hermite_at_zero(m):
    return 0 if m % 2 else (-1)**(m//2)*odd_factorial(m - 1)


@functools.cache
def exponential_tail(m):
    """E[e^xi He_m; xi < 0]."""
    return sp.sqrt(sp.E)*sp.erfc(1/sp.sqrt(2))/2 if m == 0 else exponential_tail(m - 1) - hermite_at_zero(m - 1)/sp.sqrt(2*sp.pi)


def constant_tail(m):
    """E[He_m; xi < 0]."""
    return HALF if m == 0 else -hermite_at_zero(m - 1)/sp.sqrt(2*sp.pi)


@pytest.mark.parametrize("name", sorted(GENERAL))
def test_closed_form_for_all_k(name):
    found = rm.hermite(rm.activations[name], k)
    assert found.free_symbols == {k}
    for m in range(14):
        wanted = sp.N(GENERAL[name](m), 40)
        assert abs(sp.N(found.subs(k, m).doit(), 40) - wanted) < 1e-30, m
        assert abs(sp.N(rm.hermite(rm.activations[name], m), 40) - wanted) < 1e-30, m


@pytest.mark.parametrize("phi, wanted", [
    (rm.activations.monomial(5), {1: 15, 3: 10*sp.sqrt(6), 5: sp.sqrt(120)}), (rm.activations.hermite(4), {4: 1}),
    (rm.activations.polynomial([1, 2, 3]), {0: 4, 1: 2, 2: 3*sp.sqrt(2)})], ids=str)
def test_polynomials_end(phi, wanted):
    general = rm.hermite(phi, k)
    assert all(sp.simplify(general.subs(k, m) - wanted.get(m, 0)) == 0 and rm.hermite(phi, m) == wanted.get(m, 0) for m in range(9))
    assert phi.nu == sum(value**2 for value in wanted.values())


def test_rectified_monomials():
    for degree in range(4):
        phi = rm.activations.rectified_monomial(degree)
        general = rm.hermite(phi, k)
        for m in range(9):
            # E[xi^d He_m; xi > 0]: half the moments of |xi|^j, by the coefficients of He_m
            powers = sp.Poly(sp.hermite(m, t/sp.sqrt(2))*2**(-sp.Rational(m, 2)), t).as_dict()
            wanted = sum(c*2**(sp.Rational(degree + j, 2))*sp.gamma(sp.Rational(degree + j + 1, 2))/(2*sp.sqrt(sp.pi)) for (j,), c in powers.items())
            assert sp.simplify(rm.hermite(phi, m) - wanted/sp.sqrt(sp.factorial(m))) == 0
            assert abs(sp.N(general.subs(k, m) - wanted/sp.sqrt(sp.factorial(m)), 30)) < 1e-25
    assert rm.activations.rectified_monomial(3).nu == sp.Rational(15, 2)


def test_gabor_is_the_imaginary_part_of_a_shifted_gaussian():
    # E e^(-xi^2 + i w xi) has, as a function of w, derivatives E (i xi)^j e^(...): coefficients of He_m
    w = sp.Symbol("w", real=True)
    start = sp.exp(-w**2/6)/sp.sqrt(3)
    general = rm.hermite(rm.activations.gabor, k)
    for m in range(8):
        powers = sp.Poly(sp.hermite(m, t/sp.sqrt(2))*2**(-sp.Rational(m, 2)), t).as_dict()
        wanted = sum(c*sp.im((-sp.I)**j*sp.diff(start, w, j).subs(w, 1)) for (j,), c in powers.items())/sp.sqrt(sp.factorial(m))
        assert abs(sp.N(general.subs(k, m) - wanted, 30)) < 1e-25 and abs(sp.N(rm.hermite(rm.activations.gabor, m) - wanted, 30)) < 1e-25


def test_kinks_off_zero_keep_their_first_coefficients():
    general = rm.hermite(rm.activations.hard_tanh, k)
    wanted = QUADRATURE["hard_tanh"]
    assert all(close(sp.N(general.subs(k, m), 35), value) for m, value in zip(wanted["k"], wanted["a"], strict=True))


@pytest.mark.parametrize("expression, kinks", [
    (sp.Max(0, t)*sp.erf(t), (0,)), (sp.exp(-t**2)*sp.erf(2*t), ()), (t**2*sp.exp(t - t**2/2), ()), (sp.exp(-t**2)*sp.Heaviside(t), (0,)),
    (t*sp.erf(t + 1), ()), (sp.Max(0, t)*sp.exp(-t), (0,)), (t**3*sp.cos(2*t), ()), (sp.exp(-sp.Abs(t)), (0,)), (t*sp.Heaviside(t - 1), (1,)),
    (sp.exp(t**2/10 + t/2), ())], ids=str)
def test_products_of_the_class_are_exact(expression, kinks):
    function, ends = sp.lambdify(t, expression, "mpmath"), sorted({-30, -8, -3, 0, 3, 8, 30, *kinks})
    for m in (0, 3, 4):
        he = sp.lambdify(t, 2**(-sp.Rational(m, 2))*sp.hermite(m, t/sp.sqrt(2))/sp.sqrt(sp.factorial(m)), "mpmath")
        found = rm.hermite(expression, m)
        assert isinstance(found, sp.Basic)
        wanted = mpmath.quad(lambda v, he=he: function(v)*he(v)*mpmath.npdf(v), ends)
        assert float(found) == pytest.approx(float(wanted), abs=1e-12)


# ---- parameters as symbols

@pytest.mark.parametrize("expression, m, wanted", [
    (sp.erf(b*t), 3, -4*b**3/(sp.sqrt(6*sp.pi)*(1 + 2*b**2)**sp.Rational(3, 2))), (sp.sin(b*t), 3, -b**3*sp.exp(-b**2/2)/sp.sqrt(6)),
    (sp.exp(b*t), 2, b**2*sp.exp(b**2/2)/sp.sqrt(2)), (sp.exp(-b*t**2), 2, (1/(1 + 2*b) - 1)/sp.sqrt(2*(1 + 2*b))),
    (t*(1 + sp.erf(b*t))/2, 0, b/sp.sqrt(sp.pi*(1 + 2*b**2))), (sp.Max(0, t - b), 1, sp.erfc(b/sp.sqrt(2))/2), (b*t**2, 2, b*sp.sqrt(2))])
def test_parameters_stay_symbols(expression, m, wanted):
    phi = Activation("phi", expression, {b: None}, symbol=t)
    assert sp.simplify(rm.hermite(phi, m) - wanted) == 0
    general = rm.hermite(phi, k)
    assert abs(sp.N((general.subs(k, m) - wanted).subs(b, sp.Rational(7, 5)), 30)) < 1e-25


def test_symbols_that_have_no_closed_form_are_named():
    phi = Activation("steep", sp.tanh(b*t), {b: None}, symbol=t)
    with pytest.raises(ParameterError, match=r"steep.* with b as symbols; give numbers: phi\(b=1\)"):
        rm.hermite(phi, 1)
    assert close(rm.hermite(phi(b=1), 1), REFERENCE["tanh"]["a"][1], 29)
    with pytest.raises(ParameterError, match="no known closed form for all k"):
        rm.hermite("tanh", k)
    with pytest.raises(ParameterError, match="whether 1 - s is positive"):
        rm.hermite(Activation("maxout", sp.Max(t, sp.Symbol("s")*t), symbol=t), 1)


# ---- all orders together

@pytest.mark.parametrize("name, slope", [("mish", None), ("silu", None), ("softplus", "sigmoid"), ("elu", None), ("gelu", None), ("hard_tanh", None)])
def test_derivatives_shift_the_index(name, slope):
    # sqrt(k) a_k(phi) = a_(k-1)(phi') for a continuous phi
    phi = rm.activations[name].symbolic
    rise = phi.derivative()[0] if slope is None else rm.activations[slope].symbolic
    left, right = rm.hermite(phi, range(31), digits=28), rm.hermite(rise, range(30), digits=28)
    with mpmath.workdps(40):
        assert all(abs(mpmath.sqrt(m)*left[m] - right[m - 1]) < 1e-26 for m in range(1, 31))


def test_sum_of_squares_and_tail():
    for name in ("relu", "gelu", "erf", "cos"):
        phi = rm.activations[name].symbolic
        total = sum(rm.hermite(phi, m)**2 for m in range(7)) + hermite_tail(phi, 6)
        assert sp.simplify(total - phi.nu) == 0
    rest = HALF - sum(GENERAL["relu"](m)**2 for m in range(8))
    assert sp.simplify(hermite_tail("relu", 7) - rest) == 0
    values = rm.hermite("tanh", range(200), digits=25)
    assert close(sum(value**2 for value in values), REFERENCE["tanh"]["nu"], 14)
    assert float(hermite_tail("tanh", 20)) == pytest.approx(float(sum(value**2 for value in values[21:])), rel=1e-7)


def test_one_order_is_one_of_all():
    assert [rm.hermite("silu", m) for m in (4, 0, 2)] == rm.hermite("silu", [4, 0, 2])
    assert rm.hermite("silu", 1) == HALF and rm.hermite("silu", 3) == 0 and rm.hermite("sigmoid", 0) == HALF and rm.hermite("tanh", 4) == 0
    assert isinstance(rm.hermite("relu", 1, digits=20), mpmath.mpf) and isinstance(rm.hermite("silu", 2), mpmath.mpf)
    assert rm.hermite("relu", np.int64(2)) == rm.hermite("relu", sp.Integer(2)) == 1/(2*sp.sqrt(sp.pi))


# ---- bad input

@pytest.mark.parametrize("call, message", [
    (lambda: rm.hermite("relu", -1), "k = -1, but an integer >= 0"), (lambda: rm.hermite("relu", 1.5), "k = 1.5"), (lambda: rm.hermite("relu", True), "k = True"),
    (lambda: rm.hermite("relu", 1, digits=0), "digits = 0"), (lambda: rm.hermite("relu", k, digits=30), "digits are for numbers"),
    (lambda: rm.hermite(sp.exp(t**2/4), 0), "grows too fast"), (lambda: rm.hermite(sp.exp(sp.exp(t)), 0), "grows too fast"),
    (lambda: rm.hermite(1/t, 0), "has a pole at 0"), (lambda: rm.hermite(sp.tan(t), 0), "has a pole"), (lambda: rm.hermite(1/sp.sqrt(sp.Abs(t)), 0), "has a pole"),
    (lambda: rm.hermite("rellu", 0), "Did you mean 'relu'"), (lambda: rm.linearise("relu", "lln", at=0), "not 1 times differentiable at 0"),
    (lambda: rm.linearise("relu", "mixed"), "'clt' .* or 'lln'"), (lambda: rm.linearise("relu", "clt", at=1), "at = 1 in the regime 'clt'"),
    (lambda: rm.linearise("relu", order=-1), "order = -1")])
def test_bad_input(call, message):
    with pytest.raises(ParameterError, match=message):
        call()


# ---- linearisations

def test_gaussian_arguments_see_hermite():
    found = rm.linearise("relu")
    assert sp.simplify(found.polynomial - (t/2 + 1/sp.sqrt(2*sp.pi))) == 0
    assert sp.simplify(found.remainder**2 - (sp.Rational(1, 4) - 1/(2*sp.pi))) == 0
    cubic = rm.linearise("tanh", order=3)
    x = np.random.default_rng(0).standard_normal(400_000)
    left = (np.tanh(x) - cubic(x))**2
    assert abs(left.mean() - float(cubic.remainder)**2) < 5*left.std()/math.sqrt(x.size)


def test_concentrating_arguments_see_taylor():
    tau = sp.Symbol("tau", real=True)
    found = rm.linearise("exp", "lln", at=tau, order=2)
    assert sp.simplify(found.polynomial - sp.exp(tau)*(1 + (t - tau) + (t - tau)**2/2)) == 0
    assert sp.simplify(found.remainder - sp.exp(tau)*(t - tau)**3/6) == 0
    assert rm.linearise("tanh", "lln", order=2).remainder == -t**3/3 and rm.linearise("relu", "lln", at=1).remainder == 0
    assert rm.linearise("relu", "lln", order=0).remainder == sp.Abs(t)
    # phi(x^T y/p), x^T y/p = tau + O(1/sqrt(p)): the error of the linear form falls like 1/p
    rng, errors = np.random.default_rng(1), []
    linear = rm.linearise(sp.cos, "lln", at=1)
    for p in (400, 6400):
        x = rng.standard_normal((500, p))
        values = (x*x).mean(axis=1)
        errors.append(np.sqrt(np.mean((np.cos(values) - linear(values))**2)))
        predicted = abs(math.cos(1))/2*2/p*math.sqrt(3)                     # |cos''|/2 times the root of E (N(0, 2/p))^4
        assert errors[-1] == pytest.approx(predicted, rel=.25)              # 500 draws: 4 standard errors of a fourth moment, and O(1/sqrt(p))
    assert errors[0]/errors[1] == pytest.approx(16, rel=.35)


def test_linearisations_in_latex():
    assert rm.linearise("relu").latex().startswith(r"\varphi(\xi) = \frac{\sqrt{2}}{2 \sqrt{\pi}} + \frac{1}{2}\, \xi + r(\xi)")
    assert rm.linearise("cos", "lln", at=0, order=2).latex() == r"\varphi(t) = 1 - \frac{1}{2}\, t^{2} + O\!\left(t^{4}\right)"
