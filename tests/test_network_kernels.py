"""Conjugate and tangent kernels: against finite networks, against kernels written down anew, and what must hold for any network."""
import copy
import functools
import math
import pickle
import subprocess
import sys

import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym.errors import ParameterError, ShapeError

t = sp.Symbol("t")


def columns(p, n, seed, norm=1.0):
    """Random columns; norms near `norm`, not equal."""
    return np.random.default_rng(seed).standard_normal((p, n))*norm/math.sqrt(p)


# ---- kernels written down anew

def relu_dual(q11, q12, q22):
    """Cho & Saul: (E relu relu, E step step)."""
    size = np.sqrt(q11*q22)
    angle = np.arccos(np.clip(q12/size, -1, 1))
    return size*(np.sin(angle) + (np.pi - angle)*np.cos(angle))/(2*np.pi), (np.pi - angle)/(2*np.pi)


def erf_dual(q11, q12, q22):
    """Williams: (2/pi) asin(2 q12/sqrt((1 + 2 q11)(1 + 2 q22))) and its derivative in q12."""
    size = (1 + 2*q11)*(1 + 2*q22)
    return 2/np.pi*np.arcsin(2*q12/np.sqrt(size)), 4/np.pi/np.sqrt(size - 4*q12**2)


def tanh_dual(q11, q12, q22, step=.125, reach=9):
    """The trapezoid rule in two dimensions: geometric convergence, the poles of tanh are at a distance of about 1."""
    x = np.arange(-reach, reach + step/2, step)
    w = step*np.exp(-x**2/2)/math.sqrt(2*math.pi)
    weight = w[:, None]*w
    value, slope = np.empty(q12.shape), np.empty(q12.shape)
    for place in np.ndindex(q12.shape):
        a, b, c = (float(np.broadcast_to(q, q12.shape)[place]) for q in (q11, q12, q22))
        u = math.sqrt(a)*x[:, None]
        v = b/math.sqrt(a)*x[:, None] + math.sqrt(max(c - b*b/a, 0))*x[None, :]
        value[place] = (weight*np.tanh(u)*np.tanh(v)).sum()
        slope[place] = (weight/np.cosh(u)**2/np.cosh(v)**2).sum()
    return value, slope


def by_hand(duals, weights, biases, X):
    """(K_depth, T_depth) by the recursion in its entries."""
    K = X.T@X
    T = K
    for f, w, b in zip(duals, weights, biases, strict=True):
        S = w*K + b
        d = np.diagonal(S)
        K, slope = f(d[:, None], S, d[None, :])
        T = K + (w*T + b)*slope
    return K, T


@pytest.mark.parametrize(("phi", "f", "tolerance"), [("relu", relu_dual, 2e-7), ("erf", erf_dual, 1e-13), ("tanh", tanh_dual, 1e-10)])
def test_depth_three_is_the_recursion_written_down_anew(phi, f, tolerance):
    """arccos loses half of the digits near 1, series are good to 1e-11: hence the tolerances."""
    activation = getattr(rm.activations, phi)
    X = columns(6, 5, seed=1)
    K, T = by_hand([f]*3, [1.7]*3, [.1]*3, X)
    np.testing.assert_allclose(rm.ck(activation, 3, 1.7, .1)(X), K, rtol=tolerance)
    np.testing.assert_allclose(rm.ntk(activation, 3, 1.7, .1)(X), T, rtol=tolerance)


def test_layers_of_different_activations_weights_and_biases():
    X = columns(6, 5, seed=2)
    weights, biases = [1.5, .7, 2], [0, .3, .05]
    K, T = by_hand([erf_dual, relu_dual, erf_dual], weights, biases, X)
    phi = [rm.activations.erf, rm.activations.relu, sp.erf(t)]
    np.testing.assert_allclose(rm.ck(phi, 3, weights, biases)(X), K, rtol=1e-12, atol=1e-7)
    np.testing.assert_allclose(rm.ntk(phi, 3, weights, biases)(X), T, rtol=1e-12, atol=1e-7)


def test_a_linear_network_of_depth_l_has_the_kernel_l_plus_one_times_the_gram_matrix():
    X = columns(4, 6, seed=3)
    np.testing.assert_allclose(rm.ck(t, 4)(X), X.T@X, rtol=1e-13, atol=1e-15)
    np.testing.assert_allclose(rm.ntk(t, 4)(X), 5*X.T@X, rtol=1e-13, atol=1e-15)


def test_relu_with_weight_variance_two_keeps_norms():
    X = columns(5, 8, seed=4, norm=3.0)
    norms = (X**2).sum(axis=0)
    # E relu(u)^2 = q/2 with q = 2 x.x in every layer; the tangent kernel adds x.x once a layer
    np.testing.assert_allclose(np.diagonal(rm.ck(rm.activations.relu, 5, 2)(X)), norms, rtol=1e-13)
    np.testing.assert_allclose(np.diagonal(rm.ntk(rm.activations.relu, 5, 2)(X)), 6*norms, rtol=1e-13)


# ---- finite networks

def tangent_kernel(X, phi, slope, width, depth, w, b, rng):
    """(x_L . x_L/width, sum over all parameters of the products of gradients of v . x_L/sqrt(width)) for one network, entry by entry."""
    weights = [rng.standard_normal((width, X.shape[0] if layer == 0 else width)) for layer in range(depth)]
    scales = [math.sqrt(w)] + [math.sqrt(w/width)]*(depth - 1)
    inputs, before = [X], []
    for W, scale in zip(weights, scales, strict=True):
        before.append(scale*W@inputs[-1] + math.sqrt(b)*rng.standard_normal((width, 1)))
        inputs.append(phi(before[-1]))
    conjugate = inputs[-1].T@inputs[-1]/width
    total = conjugate.copy()
    back = rng.standard_normal((width, 1))/math.sqrt(width)*slope(before[-1])            # gradient in the preactivations
    for layer in range(depth - 1, -1, -1):
        total += (back.T@back)*(scales[layer]**2*inputs[layer].T@inputs[layer] + b)
        if layer:
            back = scales[layer]*weights[layer].T@back*slope(before[layer - 1])
    return conjugate, total


@functools.lru_cache(maxsize=4)
def simulated(name, width, draws, seed):
    """(mean, standard error) of (K_3, T_3)."""
    phi, slope = {"relu": (lambda x: np.maximum(x, 0), lambda x: 1.0*(x > 0)), "tanh": (np.tanh, lambda x: 1/np.cosh(x)**2)}[name]
    rng = np.random.default_rng(seed)
    found = np.array([tangent_kernel(columns(6, 4, seed=5), phi, slope, width, 3, 1.6, .2, rng) for _ in range(draws)])
    return found.mean(axis=0), found.std(axis=0, ddof=1)/math.sqrt(draws)


@pytest.mark.parametrize("name", ["relu", "tanh"])
def test_kernels_of_depth_three_are_those_of_wide_networks(name):
    """Means at widths d differ from the limit by C/d: they agree with it within 4 standard errors once that is extrapolated, C being the same."""
    phi, X = getattr(rm.activations, name), columns(6, 4, seed=5)
    wanted = np.array([rm.ck(phi, 3, 1.6, .2)(X), rm.ntk(phi, 3, 1.6, .2)(X)])
    widths, draws = (50, 100, 200), (1600, 1600, 1600)
    means, errors = zip(*(simulated(name, width, count, width) for width, count in zip(widths, draws, strict=True)), strict=True)
    for first, second in ((0, 1), (1, 2)):
        limit = 2*means[second] - means[first]
        spread = np.sqrt(4*errors[second]**2 + errors[first]**2)
        assert np.all(errors[second] < .01*np.abs(wanted).max(axis=(1, 2), keepdims=True))
        # what is left of the bias is C'/d^2; at d = 50, 100 it is allowed 1 %
        assert np.all(np.abs(limit - wanted) < 4*spread + .01*np.abs(wanted)*(50/widths[first])**2)
    biases = [np.abs(mean - wanted).max() for mean in means]
    assert biases[2] < biases[0] or biases[0] < 4*errors[0].max()


# ---- any network

@pytest.mark.parametrize("build", [rm.ck, rm.ntk])
def test_data_their_gram_matrix_and_blocks_of_it_give_the_same_kernel(build):
    X, Y = columns(7, 5, seed=6), columns(7, 3, seed=7)
    kernel = build([rm.activations.relu, rm.activations.erf], 2, [2, 1.5], .1)
    whole = kernel(np.hstack([X, Y]))
    np.testing.assert_array_equal(whole, whole.T)
    np.testing.assert_allclose(kernel.on_kernel(X.T@X), whole[:5, :5], rtol=1e-13)
    np.testing.assert_allclose(kernel(X, Y), whole[:5, 5:], rtol=1e-12)
    assert np.linalg.eigvalsh(whole).min() > 0


def test_kernels_take_lists_integers_and_single_precision():
    kernel = rm.ck(rm.activations.relu, 2)
    eye = np.eye(3)
    np.testing.assert_array_equal(kernel([[1, 0, 0], [0, 1, 0], [0, 0, 1]]), kernel(eye))
    single = kernel(columns(4, 3, seed=8).astype(np.float32))
    assert single.dtype == np.float64
    assert kernel(np.zeros((3, 0))).shape == (0, 0)
    np.testing.assert_array_equal(kernel(np.zeros((3, 2))), np.zeros((2, 2)))


def test_a_column_of_zeros_is_a_constant_input():
    """relu(0) = 0; cos(0) = 1: no NaN where a variance vanishes."""
    X = np.array([[1.0, 0.0], [0.5, 0.0]])
    np.testing.assert_array_equal(rm.ntk(rm.activations.relu, 2)(X)[:, 1], [0, 0])
    K = rm.ck(rm.activations.cos, 1)(X)
    np.testing.assert_allclose(K[:, 1], [math.exp(-1.25/2), 1], rtol=1e-13)


def test_equal_and_opposite_columns():
    """relu(u) relu(-u) = 0: for opposite inputs of norm 1 the first kernels are 0, the second one f(2, 0, 2) = 1/pi."""
    x = np.array([.6, .8])
    X = np.array([x, x, -x]).T
    np.testing.assert_allclose(rm.ntk(rm.activations.relu, 1, 2)(X), [[2, 2, 0], [2, 2, 0], [0, 0, 2]], rtol=1e-12, atol=1e-15)
    np.testing.assert_allclose(rm.ck(rm.activations.relu, 2, 2)(X)[0], [1, 1, 1/math.pi], rtol=1e-12)
    assert np.isfinite(rm.ntk(rm.activations.relu, 60, 2)(X)).all()


def test_sign_has_a_conjugate_kernel_and_no_tangent_kernel():
    X = columns(5, 4, seed=9)
    norms = np.sqrt((X**2).sum(axis=0))
    wanted = 2/np.pi*np.arcsin(np.clip(X.T@X/norms[:, None]/norms, -1, 1))
    np.testing.assert_allclose(rm.ck(rm.activations.sign, 1)(X), wanted, rtol=1e-7)
    with pytest.raises(ParameterError, match="jump"):
        rm.ntk(rm.activations.sign, 1)(X)


def test_a_built_in_activation_needs_no_sympy():
    """With the checked-in kernels numbers are all that is needed."""
    code = "import sys, rmtsym as rm, numpy as np; rm.ntk(rm.activations.relu, 3, 2, .1)(np.eye(3)); sys.exit('sympy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


# ---- the equations

@pytest.mark.parametrize("build", [rm.ck, rm.ntk])
def test_the_equations_of_the_layers_hold_at_numbers(build):
    weight, bias = sp.symbols("w b", positive=True)
    kernel = build([rm.activations.relu, rm.activations.erf], 2, weight, bias)
    X = columns(5, 2, seed=10)
    G = X.T@X
    x, y = sp.symbols("x y")
    known = {sp.Function("K_0")(a, b): float(G[i, j]) for i, a in ((0, x), (1, y)) for j, b in ((0, x), (1, y))}
    known |= {sp.Function("T_0")(*place.args): value for place, value in known.items()}
    for equation in kernel.recursion:
        for swap in ({}, {x: y, y: x}):
            left, right = (side.subs(swap, simultaneous=True) for side in equation.args)
            known[left] = sp.N(right.subs({weight: 1.5, bias: .1}).xreplace(known))
    numbers = build([rm.activations.relu, rm.activations.erf], 2, 1.5, .1)(X)
    name = sp.Function("T_2" if build is rm.ntk else "K_2")
    for place, wanted in (((x, y), numbers[0, 1]), ((x, x), numbers[0, 0]), ((y, y), numbers[1, 1])):
        assert float(known[name(*place)]) == pytest.approx(wanted, rel=1e-12)


def test_latex_shows_every_layer():
    text = rm.ntk(rm.activations.relu, 2, sp.Symbol("w", positive=True)).latex()
    for part in ("K_{1}", "K_{2}", "T_{1}", "T_{2}", r"\begin{align*}"):
        assert part in text
    assert text.count("{") == text.count("}")


def test_symbols_have_no_values():
    kernel = rm.ck(rm.activations.relu, 1, sp.Symbol("w", positive=True))
    with pytest.raises(ParameterError, match="weight_variance = w is a symbol"):
        kernel(np.eye(2))


# ---- bad input

@pytest.mark.parametrize("depth", [0, -1, 1.5, 2.0, True, "2", None, sp.Symbol("L", positive=True, integer=True)])
def test_depth_is_a_positive_integer(depth):
    with pytest.raises(ParameterError, match="ck: depth = "):
        rm.ck(rm.activations.relu, depth)


@pytest.mark.parametrize(("arguments", "message"), [
    (([sp.Abs, sp.tanh], 3), "phi is a list of 2, but depth = 3"),
    (([sp.Abs, [sp.tanh, sp.Abs]], 2), "flat list"),
    ((sp.Abs, 2, [1, 1, 1]), "weight_variance is a list of 3"),
    ((sp.Abs, 2, 0), "weight_variance = 0"),
    ((sp.Abs, 2, -1), "weight_variance = -1"),
    ((sp.Abs, 2, math.nan), "weight_variance = nan"),
    ((sp.Abs, 2, "2"), "weight_variance = '2'"),
    ((sp.Abs, 2, 1, -.1), "bias_variance = -0.1"),
    ((sp.Abs, 2, sp.Symbol("w")), "not known to be positive"),
    ((sp.Symbol("a")*sp.Symbol("b"), 2), "symbol"),
    ((sp.exp(t**2/3), 1), "E phi"),
])
def test_arguments_out_of_their_domain_are_one_clear_error(arguments, message):
    with pytest.raises(ParameterError, match=message):
        rm.ck(*arguments)


@pytest.mark.parametrize(("X", "error", "message"), [
    (np.ones(3), ShapeError, "columns are samples"),
    (np.ones((2, 2, 2)), ShapeError, "columns are samples"),
    ([[1, 2], [3]], ShapeError, "different lengths"),
    (np.array([[1, np.nan]]), ParameterError, "not finite"),
    (np.array([[1j]]), ParameterError, "real"),
    (np.array([["a"]]), ParameterError, "real"),
])
def test_data_that_are_none(X, error, message):
    with pytest.raises(error, match=message):
        rm.ck(rm.activations.relu, 1)(X)


def test_kernels_that_are_none():
    kernel = rm.ck(rm.activations.relu, 1)
    with pytest.raises(ShapeError, match="n x n"):
        kernel.on_kernel(np.ones((2, 3)))
    with pytest.raises(ParameterError, match="not symmetric"):
        kernel.on_kernel(np.array([[1, .5], [.4, 1]]))
    with pytest.raises(ParameterError, match="correlation"):
        kernel.on_kernel(np.array([[1, 2.0], [2.0, 1]]))
    with pytest.raises(ParameterError, match="variance"):
        kernel.on_kernel(np.array([[-1, 0.0], [0.0, 1]]))
    with pytest.raises(ShapeError, match="rows"):
        kernel(np.ones((2, 3)), np.ones((3, 3)))


def test_overflow_is_told_from_jumps():
    X = 40*columns(5, 4, seed=9)/np.linalg.norm(columns(5, 4, seed=9), axis=0)
    for kernel in (rm.ck(rm.activations.exp, 1), rm.ntk(rm.activations.exp, 1)):
        for call in (lambda kernel=kernel: kernel(X), lambda kernel=kernel: kernel(X, X[:, :2])):
            with pytest.raises(ParameterError, match=r"phi = exp: the kernel is infinite, or too large for floats, at preactivations of variance 1\.6e\+03"):
                call()
    for phi in ("sign", sp.Heaviside(sp.Symbol("t") - 1)):
        with pytest.raises(ParameterError, match="^ntk: phi = .* has a jump"):
            rm.ntk([sp.tanh, phi], 2)


def test_errors_have_one_prefix():
    with pytest.raises(ParameterError, match="^ck: phi = 'rellu' is no known function. Did you mean 'relu'"):
        rm.ck("rellu", 2)


@pytest.mark.parametrize("build", [lambda: rm.ntk(rm.activations.relu, 2, .5), lambda: rm.ck([lambda x: sp.tanh(x), "relu"], 2, 1, [0, 1])])
def test_kernels_are_compared_by_their_arguments(build):
    kernel = build()
    for twin in (build(), pickle.loads(pickle.dumps(kernel)), copy.copy(kernel), copy.deepcopy(kernel)):
        assert twin == kernel and hash(twin) == hash(kernel)
    assert rm.ck("relu", 2) == rm.ck(["relu", rm.activations.relu], 2) != rm.ntk("relu", 2) != rm.ntk("relu", 3) and kernel != 1
    assert kernel._repr_latex_() == kernel.latex()
