"""Activations: values, pieces and jumps, derivatives, moments, variants, how they are read; the catalogue."""
import copy
import math
import pickle

import mpmath
import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym.errors import ParameterError
from rmtsym.gaussian.activation import Activation, activation, read_activation
from rmtsym.gaussian.entrywise_functions import KNOWN, read_function
from rmtsym.gaussian.isometry_slopes import squared_slopes

x, s = sp.symbols("x s")
t, slope = sp.symbols("t slope", real=True)
b = sp.Symbol("b", positive=True)
LEAKY = Activation("leaky", sp.Piecewise((t, t > 0), (slope*t, True)), {slope: sp.Rational(1, 10)})
POINTS = np.array([-7.3, -2.1, -1.0, -.4, -1e-9, 1e-9, .3, 1.0, 2.6, 8.2])
VALUES = {
    "relu": lambda v: max(v, 0), "leaky_relu": lambda v: v if v > 0 else v/10, "abs": abs, "step": lambda v: float(v > 0), "sign": lambda v: math.copysign(1, v),
    "erf": math.erf, "gelu": lambda v: v*(1 + math.erf(v/math.sqrt(2)))/2, "elu": lambda v: v if v > 0 else math.expm1(v),
    "selu": lambda v: 1.0507009873554805*(v if v > 0 else 1.6732632423543772*math.expm1(v)), "silu": lambda v: v/(1 + math.exp(-v)),
    "mish": lambda v: v*math.tanh(math.log1p(math.exp(v))), "softplus": lambda v: math.log1p(math.exp(v)), "sigmoid": lambda v: 1/(1 + math.exp(-v)),
    "tanh": math.tanh, "sin": math.sin, "cos": math.cos, "exp": math.exp, "gaussian": lambda v: math.exp(-v*v), "gabor": lambda v: math.exp(-v*v)*math.sin(v),
    "hard_tanh": lambda v: min(1, max(-1, v))}


def gaussian(function, *kinks):
    """E function(xi) by mpmath."""
    return float(mpmath.quad(lambda v: function(v)*mpmath.npdf(v), [-14, -4, *kinks, 4, 14]))


# ---- the catalogue

def test_the_catalogue_is_complete():
    assert set(VALUES) == set(rm.activations.names())


@pytest.mark.parametrize("name", sorted(VALUES))
def test_values_of_the_catalogue(name):
    phi = rm.activations[name]
    found = phi(POINTS)
    assert found.shape == POINTS.shape and found.dtype == float
    assert found == pytest.approx([VALUES[name](v) for v in POINTS], rel=1e-14, abs=1e-16)
    assert phi(1) == pytest.approx(VALUES[name](1.0), rel=1e-15)
    assert sum(high is sp.oo for _, high, _ in phi.symbolic.pieces) == 1
    assert {"q11", "q12", "q22"} | {symbol.name for symbol in phi.symbolic.parameters} == {symbol.name for symbol in phi.values}


@pytest.mark.parametrize("name", sorted(set(VALUES) & set(KNOWN)))
def test_a_name_means_the_activation_of_the_catalogue(name):
    assert activation(name)(POINTS) == pytest.approx(rm.activations[name](POINTS), rel=1e-15)
    assert sp.simplify(activation(name).expression - rm.activations[name].symbolic.resolved.expression) == 0


def test_no_overflow_and_no_cancellation():
    far = np.array([-800.0, -40.0, 40.0, 800.0])
    assert rm.activations.softplus(far) == pytest.approx([0, math.exp(-40), 40, 800], rel=1e-15, abs=0)
    assert rm.activations.elu(np.array([-1e-12, -800.0])) == pytest.approx([-1e-12, -1], rel=1e-11)
    assert rm.activations.silu(far) == pytest.approx([0, -40*math.exp(-40), 40, 800], rel=1e-14, abs=0)
    assert rm.activations.gelu(-8.0) == pytest.approx(-4*math.erfc(8/math.sqrt(2)), rel=1e-13, abs=0)
    for name, wanted in (("sigmoid", [0, math.exp(-40), math.exp(-40), 0]), ("tanh", [0, 4*math.exp(-80), 4*math.exp(-80), 0]),
                         ("softplus", [0, math.exp(-40), 1, 1]), ("mish", [0, -39*math.exp(-40), 1, 1]), ("silu", [0, -39*math.exp(-40), 1, 1])):
        rise, _ = rm.activations[name].symbolic.derivative()
        assert rise(far) == pytest.approx(wanted, rel=1e-12, abs=1e-300)
        assert np.isfinite(rise.derivative()[0](far)).all()


# ---- as a function

def test_numbers_arrays_and_expressions():
    phi = rm.activations.relu
    assert phi(-2) == 0 and phi(2) == 2 and isinstance(float(phi(2)), float)
    assert phi([[1, -1], [-2, 3]]).tolist() == [[1, 0], [0, 3]] and phi(np.float32([.5])).dtype == float
    assert np.isnan(phi(np.nan)) and np.isnan(LEAKY(np.nan)) and phi(np.zeros((0, 3))).shape == (0, 3)
    assert phi(sp.Integer(-2)) == 0 and phi(x) == sp.Max(0, x) and activation(sp.tanh)(2*x) == sp.tanh(2*x)
    assert activation(3)(np.ones((2, 2))).tolist() == [[3, 3], [3, 3]]


def test_parameters_by_name():
    assert LEAKY.parameters == {slope: sp.Rational(1, 10)} and LEAKY(-1) == pytest.approx(-.1) and LEAKY(slope=.3)(-1) == pytest.approx(-.3)
    free = LEAKY(slope=s)
    assert free.parameters == {s: None} and sp.simplify(free.nu - (1 + s**2)/2) == 0 and free(s=2).nu == sp.Rational(5, 2)
    assert LEAKY(slope=.3).nu == sp.Rational(109, 200)                          # .3 is the decimal number it prints as
    assert LEAKY.resolved.expression.free_symbols == {LEAKY.symbol} and LEAKY.expression.has(slope)
    with pytest.raises(ParameterError, match="no parameter 'slop'; it has slope. Did you mean 'slope'"):
        LEAKY(slop=1)
    with pytest.raises(ParameterError, match="s without a value"):
        free(1.0)


def test_it_is_a_value():
    same = activation(sp.Max(0, x))
    assert same == activation("relu") and hash(same) == hash(activation("relu")) and same != activation("abs") and same != LEAKY
    for phi in (same, LEAKY, activation(sp.erf(x))):
        assert pickle.loads(pickle.dumps(phi)) == phi and copy.deepcopy(phi) == phi and len({phi, copy.copy(phi)}) == 1
    assert repr(LEAKY) == "Activation('leaky', Piecewise((t, t > 0), (slope*t, True)), slope=1/10)"
    assert rm.activations.erf.symbolic.latex() == r"\varphi(t) = \operatorname{erf}{\left(\mathrm{scale} t \right)}"


# ---- pieces, jumps, derivatives

@pytest.mark.parametrize("expression, ends, jumps", [
    (sp.Max(0, x), [0], ()), (sp.Abs(x), [0], ()), (sp.sign(x), [0], ((0, 2),)), (sp.Heaviside(x), [0], ((0, 1),)), (sp.tanh(x), [], ()),
    (sp.Max(-1, sp.Min(1, x)), [-1, 1], ()), (sp.Abs(sp.Abs(x) - 1), [-1, 0, 1], ()), (sp.Abs(x**2 - 2), [-sp.sqrt(2), sp.sqrt(2)], ()),
    (sp.Abs(sp.exp(x) - 2), [sp.log(2)], ()), (sp.Piecewise((0, (x > -1) & (x < 1)), (x, True)), [-1, 1], ((-1, 1), (1, 1))),
    (sp.Piecewise((x, x > 1), (x, x > 0), (-x, True)), [0], ()), (sp.Max(x, x), [], ()), (sp.Max(x, 2*x - 1, 0), [0, 1], ()),
    (sp.sqrt(sp.Abs(x)), [0], ()), (x*sp.Heaviside(x - sp.Rational(1, 2)), [sp.Rational(1, 2)], ((sp.Rational(1, 2), sp.Rational(1, 2)),))])
def test_pieces_and_jumps(expression, ends, jumps):
    phi = activation(expression)
    assert [high for _, high, _ in phi.pieces] == [*ends, sp.oo] and [low for low, _, _ in phi.pieces] == [-sp.oo, *ends]
    assert phi.jumps == jumps
    points = np.linspace(-3.03, 3.07, 41)
    for point, value in zip(points, phi(points), strict=True):
        (smooth,) = [smooth for low, high, smooth in phi.pieces if low < point < high]
        assert float(smooth.subs(phi.symbol, point)) == pytest.approx(value, abs=1e-13)


def test_pieces_with_parameters_are_ordered_by_their_assumptions():
    soft = Activation("soft", sp.Max(sp.Abs(t) - b, 0)*sp.sign(t), {b: None})
    assert [high for _, high, _ in soft.pieces] == [-b, b, sp.oo] and soft.jumps == ()
    assert sp.simplify(rm.hermite(soft, 1) - sp.erfc(b/sp.sqrt(2))) == 0
    low, high = sp.symbols("low high", real=True)
    with pytest.raises(ParameterError, match="in an order that depends on its parameters"):
        _ = Activation("clip", sp.Heaviside(t - low) - sp.Heaviside(t - high), {low: None, high: None}).pieces
    clip = Activation("clip", sp.Heaviside(t - low) - sp.Heaviside(t - high), {low: -1, high: 2})
    assert clip.resolved.jumps == ((-1, 1), (2, -1))


@pytest.mark.parametrize("name", ["gelu", "mish", "selu", "hard_tanh", "gabor", "leaky_relu"])
def test_derivatives(name):
    phi = rm.activations[name].symbolic
    rise, jumps = phi.derivative()
    assert jumps == ()
    for point in (-2.3, -.7, .4, 1.8):
        assert float(rise(point)) == pytest.approx(float(mpmath.diff(lambda v: mpmath.mpf(sp.N(phi(sp.Float(v, 30)), 30)), point)), rel=1e-9, abs=1e-12)


def test_a_jump_is_a_point_mass_of_the_derivative():
    rise, jumps = activation(x + sp.sign(x)).derivative()
    assert rise.expression == 1 and jumps == ((0, 2),)
    assert activation("step").nu_derivative == sp.oo and activation("relu").nu_derivative == sp.Rational(1, 2)


# ---- moments and variants

@pytest.mark.parametrize("name, kinks", [("selu", (0,)), ("mish", ()), ("hard_tanh", (-1, 1)), ("gabor", ()), ("leaky_relu", (0,))])
def test_moments(name, kinks):
    phi, function = rm.activations[name].symbolic, VALUES[name]
    assert float(phi.mean) == pytest.approx(gaussian(lambda v: function(float(v)), *kinks), abs=1e-12)
    assert float(phi.nu) == pytest.approx(gaussian(lambda v: function(float(v))**2, *kinks), abs=1e-12)
    rise, _ = phi.derivative()
    assert float(phi.nu_derivative) == pytest.approx(gaussian(lambda v: float(rise(float(v)))**2, *kinks), abs=1e-12)


def test_higher_moments():
    assert [activation("linear").moment(j) for j in range(7)] == [1, 0, 1, 0, 3, 0, 15]
    assert sp.simplify(activation("relu").moment(3) - sp.sqrt(2/sp.pi)) == 0 and activation("sign").moment(4) == 1
    assert sp.simplify(activation(sp.exp(x/3)).moment(3) - sp.exp(sp.S.Half)) == 0
    assert float(activation("tanh").moment(4)) == pytest.approx(gaussian(lambda v: mpmath.tanh(v)**4), abs=1e-13)
    with pytest.raises(ParameterError, match=r"E phi\(xi\)\^4 must be finite"):
        activation(sp.exp(x**2/7)).moment(4)                        # E phi^2 is finite


def test_centred_and_normalised():
    for phi in (activation("relu"), LEAKY, activation("silu"), activation(sp.exp(x/2))):
        centred = phi.centred()
        assert abs(float(centred.mean)) < 1e-28 and abs(float(centred.nu - (phi.nu - phi.mean**2))) < 1e-28
        unit = centred.normalised()
        assert abs(float(unit.nu) - 1) < 1e-28 and abs(float(rm.hermite(unit, 1)*sp.sqrt(centred.nu) - rm.hermite(phi, 1))) < 1e-15
    assert activation("tanh").centred() == activation("tanh")
    with pytest.raises(ParameterError, match="cannot be normalised"):
        activation(0).normalised()


def test_scaled():
    q = sp.Symbol("q", positive=True)
    assert sp.simplify(activation("relu").scaled(sp.sqrt(q)).nu - q/2) == 0
    assert sp.simplify(activation("erf").scaled(sp.sqrt(q)).nu - 2/sp.pi*sp.asin(2*q/(1 + 2*q))) == 0
    assert activation("tanh").scaled(2)(.5) == pytest.approx(math.tanh(1))
    assert LEAKY.scaled(2)(slope=.5)(-1) == pytest.approx(-1)


def test_parity():
    assert all(activation(name).is_odd for name in ("tanh", "sin", "erf", "sign", "hard_tanh", "gabor", "linear", "cube"))
    assert all(activation(name).is_even for name in ("cos", "abs", "gaussian", "square"))
    assert not any(activation(name).is_odd or activation(name).is_even for name in ("relu", "gelu", "softplus", "sigmoid", "exp", "leaky_relu"))
    assert Activation("wave", sp.sin(b*t), {b: None}).is_odd and activation(x/(1 + sp.Abs(x))).is_odd


# ---- reading

@pytest.mark.parametrize("phi", ["relu", sp.Max(0, x), lambda v: sp.Max(0, v), sp.Piecewise((x, x > 0), (0, True)), Activation("mine", sp.Max(0, x))])
def test_what_is_read(phi):
    assert read_activation(phi)(POINTS).tolist() == np.maximum(POINTS, 0).tolist()
    assert rm.hermite(phi, 1) == sp.Rational(1, 2)


def test_named_activations_are_read():
    assert read_activation(rm.activations.relu) == activation("relu") and rm.hermite(rm.activations.relu, 1) == sp.Rational(1, 2)
    assert read_activation(LEAKY) is LEAKY and activation(LEAKY) is LEAKY
    assert activation(sp.erf(s*x), parameters={s: 2})(.5) == pytest.approx(math.erf(1)) and activation(sp.erf(s*x), symbol=s).parameters == {x: None}


def test_entrywise_functions_and_laws_take_activations():
    assert read_function(LEAKY)(np.array([-1.0, 2.0])).tolist() == [-.1, 2] and str(read_function(rm.activations.relu)) == "Max(0, x)"
    assert rm.entrywise(rm.activations.leaky_relu, rm.laws.semicircle).theta1 == sp.Rational(11, 20)
    assert squared_slopes(read_function(LEAKY), sp.S.One) == {1: sp.S.Half, sp.Rational(1, 100): sp.S.Half}


@pytest.mark.parametrize("call, message", [
    (lambda: activation(x*s), r"2 symbols: s, x; say which is the variable"), (lambda: activation("rellu"), "Did you mean 'relu'"),
    (lambda: activation(np.tanh), "write it with SymPy's functions"), (lambda: activation(x > 0), "sp.Piecewise"), (lambda: activation(None), "a SymPy expression"),
    (lambda: activation(sp.I*x), "is not real at t"), (lambda: activation(sp.sqrt(x)), "is not real at t"), (lambda: activation(sp.log(x)), "is not real"),
    (lambda: activation(sp.asin(x)), "is not real"), (lambda: activation(sp.floor(x)), "finitely many kinks"), (lambda: activation(sp.oo), "finitely many kinks"),
    (lambda: activation(sp.exp(x**2/4)), "grows too fast: E phi"), (lambda: activation(sp.exp(x**4)), "grows too fast"), (lambda: activation(sp.gamma(x)), "grows too fast"),
    (lambda: activation(1/x), "has a pole at 0"), (lambda: activation(sp.tan(x)), r"has a pole at 1\.5708:"),
    (lambda: activation(1/sp.sqrt(sp.Abs(x))), "has a pole at 0:"), (lambda: activation(x, parameters={s: sp.I}), "a real number"),
    (lambda: activation(sp.tanh)(1, 2), "2 arguments"), (lambda: activation(sp.tanh)(1j), "real numbers"), (lambda: activation(sp.tanh)("a"), "real numbers"),
    (lambda: Activation("f", sp.Function("f")(t)), "no values at numbers"), (lambda: read_activation([1, 2], "ck"), "^ck: phi = ")])
def test_bad_input(call, message):
    with pytest.raises(ParameterError, match=message):
        call()


def test_overflow_of_floats_is_no_complex_value():
    assert activation(sp.exp(x**2)/(1 + sp.exp(x**2))).mean > sp.S.Half


def test_growth_just_below_the_bound_is_fine():
    phi = activation(sp.exp(sp.Rational(6, 25)*x**2))                               # E phi^2 = 1/sqrt(1 - 24/25)
    assert phi.nu == 5


def test_what_a_newcomer_writes():
    a, y = sp.symbols("a y")
    assert activation(sp.tanh(y), y) == activation(sp.tanh(y)) and activation(a*sp.tanh(y), y) == activation(a*sp.tanh(y), symbol=y)
    assert activation(sp.erf(y) + a, parameters={"a": 1}) == activation(sp.erf(y) + a, parameters={a: 1})
    assert activation(LEAKY, parameters={"slope": 3})(-1.0) == -3
    with pytest.raises(ParameterError, match="variable is y by position and symbol = a"):
        activation(a*sp.tanh(y), y, symbol=a)
    with pytest.raises(ParameterError, match="'b', but .* has the symbols a, y"):
        activation(sp.erf(y) + a, parameters={"b": 1})
    with pytest.raises(ParameterError, match="2 symbols are called so; give the symbol itself"):
        activation(sp.erf(y)*a + sp.Symbol("a", positive=True), parameters={"a": 1})
    assert repr(activation(sp.Piecewise((y, y > 0), (.1*y, True)))) == "Activation(Piecewise((t, t > 0), (t/10, True)))"
    assert LEAKY._repr_latex_() == f"${LEAKY.latex()}$"
