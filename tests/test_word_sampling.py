"""Sampling of matrix words: moments against their exact values, shared draws, and clear errors for what does not fit."""
import itertools

import numpy as np
import pytest
import sympy as sp
from threadpoolctl import threadpool_limits

from rmtsym import GOE, GUE, Deterministic, Gaussian, Haar, ParameterError, ShapeError, complex_twin, dims, eye, sample, tr
from rmtsym.matrix.values import meeting
from rmtsym.words import Word, Zero

p, n, k = dims("p n k")
lam, z = sp.symbols("lambda z")
X, Y = Gaussian("X", p, n), Gaussian("Y", p, n)
G, W, U = Gaussian("G", n, n), GOE("W", n), Haar("U", n)
S, T, D, A = Deterministic("Sigma", p), Deterministic("T", p), Deterministic("D", n), Deterministic("A", p, n)
Q = (X*X.T/n + lam*eye(p)).I


@pytest.fixture(autouse=True, scope="module")
def one_blas_thread():
    # Small matrices: several threads only wait for each other.
    with threadpool_limits(1):
        yield


def mean_and_error(draw, draws):
    values = np.array([draw(seed) for seed in range(draws)])
    return values.mean(axis=0), values.std(axis=0, ddof=1)/np.sqrt(draws)


def assert_mean(draw, expected, draws=24, within=4):
    mean, error = mean_and_error(draw, draws)
    assert np.all(np.abs(mean - expected) <= within*error + 1e-14), (mean, expected, error)


def covariance(size, seed=0):
    factor = np.random.default_rng(seed).standard_normal((size, size + 3))
    return factor @ factor.T/size


class Spectrum:
    """A measure is whatever has quantiles: here uniform on (0, 2)."""

    def quantile(self, q):
        return 2*np.asarray(q)


class Common:
    """A joint spectrum realises its words in one common order."""

    def realise(self, word, size):
        return np.arange(1., size + 1) if word == S else np.arange(size, 0, -1.)


# moments

@pytest.mark.parametrize("word", [X, complex_twin(X), Gaussian("X", p, n, variance=lam)], ids=["real", "complex", "variance"])
def test_a_gaussian_has_its_variance(word):
    values = {p: 60, n: 90, lam: 2.5} if word.variance == lam else {p: 60, n: 90}
    expected = 2.5 if word.variance == lam else 1
    assert_mean(lambda seed: sample(tr(word*word.H/n)/p, values, rng=seed).real, expected)
    drawn = sample(word, values, rng=0)
    assert drawn.shape == (60, 90) and drawn.dtype == (complex if word.field == "complex" else float)


def test_real_and_imaginary_parts_share_the_variance():
    drawn = sample(complex_twin(X), {p: 200, n: 200}, rng=1)
    error = np.sqrt(2/40000)/2
    assert abs(np.mean(drawn.real**2) - .5) < 4*error and abs(np.mean(drawn.imag**2) - .5) < 4*error
    assert abs(np.mean(drawn**2)) < 4/200                                    # E x^2 = 0 (circular)


@pytest.mark.parametrize("word, second", [(GOE("W", n), 1 + 1/50), (GUE("W", n), 1.), (GOE("W", n, variance=3), 3*(1 + 1/50))], ids=str)
def test_a_wigner_matrix_has_its_second_moment_and_edges(word, second):
    # E tr W^2/n = variance (1 + 1/n) for the GOE (the diagonal has twice the variance), variance for the GUE.
    assert_mean(lambda seed: sample(tr(word**2)/n, {n: 50}, rng=seed).real, second, draws=40)
    eigenvalues = np.linalg.eigvalsh(sample(word, {n: 400}, rng=0))
    sd = np.sqrt(float(word.variance))
    assert abs(eigenvalues[-1]/(2*sd) - 1) < .05 and abs(eigenvalues[0]/(2*sd) + 1) < .05


@pytest.mark.parametrize("word", [W, complex_twin(W)], ids=["GOE", "GUE"])
def test_a_wigner_matrix_is_exactly_hermitian_with_the_right_entries(word):
    drawn = sample(word, {n: 300}, rng=3)
    assert np.array_equal(drawn, drawn.conj().T)
    off = drawn[np.triu_indices(300, 1)]
    assert abs(300*np.mean(np.abs(off)**2) - 1) < 4*np.sqrt(2/off.size)
    assert abs(300*np.mean(np.diag(drawn).real**2) - (2 if word == W else 1)) < 4*2*np.sqrt(2/300)


@pytest.mark.parametrize("word", [U, complex_twin(U)], ids=["orthogonal", "unitary"])
def test_haar_matrices_are_unitary_and_uniform(word):
    drawn = sample(word, {n: 40}, rng=0)
    assert np.abs(drawn @ drawn.conj().T - np.eye(40)).max() < 1e-13
    assert np.abs(sample(word*word.H, {n: 40}, rng=0) - np.eye(40)).max() < 1e-13
    # E U = 0, E |u_ij|^2 = 1/n, and E |tr U|^2 = 1 (a QR without the sign fix fails the last and the first).
    small = [sample(word, {n: 3}, rng=seed) for seed in range(800)]
    mean = np.mean(small, axis=0)
    assert np.abs(mean).max() < 4*np.sqrt(1/3/800)
    assert np.abs(np.mean(np.abs(small)**2, axis=0) - 1/3).max() < 4*np.sqrt(.09/800)
    traces = np.array([abs(np.trace(one))**2 for one in small])
    assert abs(traces.mean() - 1) < 4*traces.std()/np.sqrt(800)


def test_covariances_shape_rows_and_columns():
    # E Z Z^T = tr(T) S and E Z^T Z = tr(S) T for Z = S^(1/2) Z0 T^(1/2).
    rows, columns = covariance(3), covariance(4, seed=1)
    Z = Gaussian("Z", p, n, row_cov=S, col_cov=D)
    values = {S: rows, D: columns}
    assert_mean(lambda seed: sample(Z*Z.T, values, rng=seed), np.trace(columns)*rows, draws=1500, within=4.5)
    assert_mean(lambda seed: sample(Z.T*Z, values, rng=seed), np.trace(rows)*columns, draws=1500, within=4.5)
    plain = sample(Gaussian("Z", p, n), {p: 3, n: 4}, rng=5)
    value, vectors = np.linalg.eigh(rows)
    root = vectors @ np.diag(np.sqrt(value)) @ vectors.T
    assert np.allclose(sample(Gaussian("Z", p, n, row_cov=S), {S: rows, n: 4}, rng=5), root @ plain, rtol=1e-13, atol=1e-13)


def test_a_covariance_must_be_positive():
    with pytest.raises(ParameterError, match="Sigma has the negative eigenvalue -1"):
        sample(Gaussian("Z", p, n, row_cov=S), {S: np.diag([1., -1.]), n: 2}, rng=0)
    with pytest.raises(ParameterError, match="negative eigenvalue"):
        sample(S.sqrt, {S: np.diag([1., -1.])})


def test_the_identity_cuts_corners():
    corner = eye(p, n)*U*D*U.T*eye(n, p)
    full, values = sample(U*D*U.T, {n: 8, D: np.diag(np.arange(8.))}, rng=2), {p: 3, n: 8, D: np.diag(np.arange(8.))}
    assert np.allclose(sample(corner, values, rng=2), full[:3, :3], atol=1e-13)
    assert np.array_equal(sample(eye(p, n), {p: 2, n: 3}), np.eye(2, 3)) and np.array_equal(sample(eye(p), {p: 2}), np.eye(2))
    assert np.array_equal(sample(Zero(p, n), {p: 2, n: 3}), np.zeros((2, 3)))


# draws are shared

def test_a_word_that_occurs_twice_is_drawn_once():
    values = {p: 5, n: 9}
    assert not sample(X - X, values, rng=0).any() and not sample(X*Y.T - X*Y.T, values, rng=0).any()
    assert np.allclose(sample((X*X.T).I*(X*X.T), values, rng=0), np.eye(5), atol=1e-11)
    assert np.allclose(sample((X*X.T)*(X*X.T).I, values, rng=0), np.eye(5), atol=1e-11)
    assert np.allclose(sample(W.I*W**3*W.I - W, {n: 6}, rng=0), 0, atol=1e-11)
    assert abs(sample(tr(X*X.T) - tr(X.T*X), values, rng=0)) < 1e-12


def test_several_expressions_share_their_draws():
    one, two, three = sample((X, X.T, tr(X*X.T)), {p: 3, n: 4}, rng=7)
    assert np.array_equal(one.T, two) and abs(three - np.sum(one**2)) < 1e-12


def test_a_seed_fixes_the_draws_whatever_else_is_in_the_expression():
    values = {p: 4, n: 6}
    alone = sample(X, values, rng=11)
    assert np.array_equal(alone, sample(X, values, rng=11)) and not np.array_equal(alone, sample(X, values, rng=12))
    for expression in ((Y, X), (X, Y), (W, X*W, X)):
        assert np.array_equal(alone, sample(expression, values, rng=11)[expression.index(X)])
    assert np.allclose(sample(Y + X - Y, values, rng=11), alone, atol=1e-14)
    assert np.array_equal(sample(X + Y, values, rng=3), sample(Y + X, values, rng=3))
    assert not np.array_equal(alone, sample(Y, values, rng=11))
    assert np.array_equal(sample(X, values, rng=np.random.default_rng(11)), alone)


def test_a_generator_moves_on_and_none_is_fresh():
    rng, values = np.random.default_rng(0), {p: 2, n: 2}
    assert not np.array_equal(sample(X, values, rng=rng), sample(X, values, rng=rng))
    assert not np.array_equal(sample(X, values), sample(X, values))
    with pytest.raises(ParameterError, match="rng"):
        sample(X, values, rng="seed")


def test_words_of_different_names_are_independent():
    drawn, other = sample((X, Y), {p: 100, n: 100}, rng=0)
    assert abs(np.mean(drawn*other)) < 4/100


# what expressions mean

def test_every_operation_is_what_linear_algebra_says():
    given = np.random.default_rng(0).standard_normal((3, 4))
    sym, general = covariance(3), np.random.default_rng(1).standard_normal((4, 4))
    C = Deterministic("C", n, n)
    values = {A: given, S: sym, C: general, lam: .5}

    def close(expression, expected):
        names = {word for word in expression.words()} | ({lam} & expression.free_symbols)
        needed = {key: value for key, value in values.items() if key in names}
        return np.allclose(sample(expression, {**{dim: {p: 3, n: 4}[dim] for dim in expression.dims()}, **needed}, rng=0), expected, rtol=1e-11, atol=1e-11)

    inverse, root = np.linalg.inv(general), np.linalg.cholesky(sym)
    assert close(A*C*A.T/n, given @ general @ given.T/4) and close(A.T*S*A, given.T @ sym @ given) and close(A.H, given.T)
    assert close(C.I, inverse) and close(C**-2, inverse @ inverse) and close(C**3, general @ general @ general) and close(C**0, np.eye(4))
    assert close(A*C.I, given @ inverse) and close(C.I*A.T, inverse @ given.T) and close(C.T.I*A.T, inverse.T @ given.T)
    assert close(A*C.I*A.T, given @ inverse @ given.T) and close(C.I*C.T.I, inverse @ inverse.T) and close(C.I*C*C.I, inverse)
    assert close((A - 2*A)*lam, -given/2) and close((S + lam*eye(p)).I, np.linalg.inv(sym + np.eye(3)/2)) and close((C.I).T, inverse.T)
    assert close(S.sqrt*S.sqrt, sym) and close(S.sqrt.I*S*S.sqrt.I, np.eye(3)) and close(tr(S)*S/p, np.trace(sym)*sym/3)
    assert root.shape == (3, 3)


def test_a_trace_is_a_number():
    value = sample(sp.sqrt(tr(Q)/p) + tr(eye(n))*lam, {p: 10, n: 20, lam: .3}, rng=0)
    resolvent = sample(Q, {p: 10, n: 20, lam: .3}, rng=0)
    assert isinstance(value, float) and abs(value - np.sqrt(np.trace(resolvent)/10) - 6) < 1e-12
    assert sample(lam*n + 1, {lam: 2, n: 3}) == 7 and sample(tr(W) - tr(W), {}) == 0


def test_complex_scalars_give_the_resolvent_off_the_axis():
    point = .5 + .1j
    resolvent = sample((X*X.T/n - z*eye(p)).I, {p: 8, n: 20, z: point}, rng=0)
    gram = sample(X*X.T/n, {p: 8, n: 20}, rng=0)
    assert np.allclose(resolvent, np.linalg.inv(gram - point*np.eye(8)), atol=1e-12) and resolvent.dtype == complex
    value = sample(tr((X*X.T/n - z*eye(p)).I)/p, {p: 8, n: 20, z: point}, rng=0)
    assert isinstance(value, complex) and value.imag > 0


def test_a_hermitian_expression_comes_out_exactly_hermitian():
    for expression in (Q, X*X.T*X*X.T, Q*X*X.T*Q, (W + 3*eye(n)).I, complex_twin(X*X.T)/n):
        values = {key: value for key, value in {p: 30, n: 50, lam: .1}.items() if key in expression.free_symbols}
        drawn = sample(expression, values, rng=0)
        assert expression.is_hermitian and np.array_equal(drawn, drawn.conj().T)


def test_scalars_that_turn_out_complex_leave_the_matrix_as_it_is():
    drawn = sample(W, {n: 4}, rng=0)
    assert np.allclose(sample(sp.sqrt(lam)*W, {n: 4, lam: -1}, rng=0), 1j*drawn, atol=1e-15)
    assert np.allclose(sample(W - z*eye(n), {n: 4, z: 1j}, rng=0), drawn - 1j*np.eye(4), atol=1e-15)
    assert np.allclose(sample(sp.I*lam*(W*G - G.T*W), {n: 4, lam: 2}, rng=0),
                       2j*(drawn @ (g := sample(G, {n: 4}, rng=0)) - g.T @ drawn), atol=1e-14)


@pytest.mark.parametrize("expression", [tr(Q)/p, tr(Q*S*Q)*lam, tr((lam**2*X*X.T + S/lam).I), sp.log(tr(Q))/tr(lam*S)], ids=str)
def test_derivatives_agree_with_finite_differences(expression):
    h, values = 1e-4, {p: 6, n: 9, **({S: covariance(6)} if expression.has(S) else {})}
    shifted = [sample(expression, {**values, lam: .7 + step*h}, rng=4) for step in (-2, -1, 1, 2)]
    difference = (shifted[0] - 8*shifted[1] + 8*shifted[2] - shifted[3])/(12*h)
    assert sample(expression.diff(lam), {**values, lam: .7}, rng=4) == pytest.approx(difference, rel=1e-8)


def test_the_derivative_in_a_variance_follows_the_draw():
    Z, h, values = Gaussian("Z", p, n, variance=lam), 1e-4, {p: 4, n: 7}
    expression = tr((Z*Z.T/n + eye(p)).I)
    difference = (sample(expression, {**values, lam: 2 + h}, rng=0) - sample(expression, {**values, lam: 2 - h}, rng=0))/(2*h)
    assert sample(expression.diff(lam), {**values, lam: 2}, rng=0) == pytest.approx(difference, rel=1e-6)


# values

def test_keys_are_objects_or_names():
    array = covariance(3)
    expected = sample(tr(S*Q), {p: 3, n: 5, lam: .5, S: array}, rng=0)
    assert expected == sample(tr(S*Q), {"p": 3, "n": 5, "lambda": .5, "Sigma": array}, rng=0)
    assert expected == sample(tr(S*Q), {sp.Symbol("p"): 3, n: sp.Integer(5), sp.Symbol("lambda", real=True): sp.Rational(1, 2), S: array.tolist()}, rng=0)
    assert expected == sample(tr(S*Q), {n: np.int64(5), lam: np.float32(.5), sp.MatrixSymbol("Sigma", p, p): array}, rng=0)


def test_ratios_stand_for_a_size():
    assert sample(X, {p/n: .5, n: 40}).shape == (20, 40) and sample(X, {n: 41, p/n: .5}).shape == (20, 41)         # 20.5 -> 20
    assert sample(X, {p/n: .5, p: 7}).shape == (7, 14) and sample(X, {n/p: 2, p: 7}).shape == (7, 14)
    assert sample(X, {p/n: sp.Rational(1, 3), n: 10}).shape == (3, 10) and sample(X, {p/n: .5, n: 40, p: 20}).shape == (20, 40)
    assert sample(X*X.T*Gaussian("V", p, k), {p/n: .5, n/k: 2, k: 10}).shape == (10, 10) and sample(X, {sp.Symbol("p")/n: .5, n: 4}).shape == (2, 4)
    assert sample(X*D, {p/n: 2, D: np.eye(4)}).shape == (8, 4)


@pytest.mark.parametrize("values, message", [
    ({p/n: .5}, "no value for n (a size), p (a size)"), ({p/n: .5, n: 40, p: 21}, "does not agree"), ({p/n: .001, n: 40}, "p = 0"),
    ({p/n: -1, n: 4}, "positive"), ({p/n: float("nan"), n: 4}, "finite"), ({p/n: 1j, n: 4}, "positive"), ({p + n: 3, n: 2}, "not a ratio"),
    ({p/k: .5, n: 4}, "'k' does not occur"), ({p**2: 4, n: 4}, "not a ratio"), ({p/n: "half", n: 4}, "number"), ({sp.S.One: 3, n: 4}, "not a ratio"),
])
def test_ratios_that_say_nothing_are_refused(values, message):
    with pytest.raises((ParameterError, ShapeError)) as caught:
        sample(X, values)
    assert message in str(caught.value)


def test_missing_values_are_named():
    with pytest.raises(ParameterError) as caught:
        sample(tr(S*Q), {p: 3})
    assert str(caught.value) == "sample: no value for n (a size), lambda (a scalar), Sigma (a (p x p) matrix)"
    with pytest.raises(ParameterError, match="declared twice"):
        sample(X/sp.Symbol("n"), {p: 2, n: 3})


@pytest.mark.parametrize("values, error, message", [
    ({"sigma": 1}, ParameterError, "'sigma' does not occur in the expression, which has A, Sigma, X, lambda, n, p. Did you mean 'Sigma'?"),
    ({k: 3}, ParameterError, "'k' does not occur"), ({D: np.eye(4)}, ParameterError, "'D' does not occur"), ({3: 3}, ParameterError, "key 3"),
    ({X: np.ones((3, 4))}, ParameterError, "X is drawn"), ({"p": 3}, ParameterError, "p is given twice"),
    ({p: 3.0}, ShapeError, "p = 3.0, but the size p must be a positive integer"), ({p: -3}, ShapeError, "p = -3"), ({p: "3"}, ShapeError, "p = '3'"),
    ({p: True}, ShapeError, "p = True"), ({p: None}, ShapeError, "p = None"), ({p: float("nan")}, ShapeError, "p = nan"), ({p: 0}, ShapeError, "p = 0"),
    ({lam: "a"}, ParameterError, "lambda = 'a'"), ({lam: None}, ParameterError, "number"), ({lam: float("inf")}, ParameterError, "finite"),
    ({lam: True}, ParameterError, "number"), ({lam: z}, ParameterError, "number"), ({lam: [1, 2]}, ParameterError, "number"),
    ({S: np.eye(4)}, ShapeError, "shape (4, 4), but (p x p) is (3, 3)"), ({S: np.ones(3)}, ShapeError, "1 dimensions"),
    ({S: np.full((3, 3), np.nan)}, ParameterError, "not finite"), ({S: np.triu(np.ones((3, 3)))}, ParameterError, "Sigma is symmetric, but"),
    ({S: 1j*np.eye(3)}, ParameterError, "complex"), ({S: "identity"}, ParameterError, "real array"), ({S: None}, ParameterError, "real array"),
    ({S: [[1, 2], [3]]}, ParameterError, "real array"), ({A: np.ones((4, 3))}, ShapeError, "(3, 4)"), ({A: Spectrum()}, ParameterError, "not symmetric"),
    ({A: np.full((3, 4), np.inf)}, ParameterError, "not finite"), ({S: 2.}, ShapeError, "0 dimensions"),
])
def test_values_that_do_not_fit_are_refused(values, error, message):
    good = {p: 3, n: 4, lam: .5, S: np.eye(3), A: np.ones((3, 4))}
    with pytest.raises(error) as caught:
        sample(S*Q*A + X, {**good, **values})
    assert message in str(caught.value) and str(caught.value).startswith("sample: ")


def test_other_bad_calls():
    for call in (lambda: sample("X", {}), lambda: sample(X, [3, 4]), lambda: sample(X, None), lambda: sample(None, {}),
                 lambda: sample((X, Gaussian("X", p, n, variance=2)), {p: 2, n: 3}), lambda: sample(lam/z, {lam: 1, z: 0}),
                 lambda: sample(S*S*lam, {S: np.diag([1e200, 1.]), lam: 1.}), lambda: sample((S*S*lam).I, {S: np.diag([1e200, 1.]), lam: 1.}),
                 lambda: sample(Gaussian("X", p - 3, n), {p: 3, n: 2})):
        with pytest.raises((ParameterError, ShapeError)):
            call()


def test_the_input_array_is_neither_changed_nor_returned():
    array = covariance(3)
    before = array.copy()
    drawn = sample(S, {S: array})
    drawn[0, 0] = 99
    general = np.ones((3, 4))
    sample(A, {A: general})[0, 0] = 5
    assert np.array_equal(array, before) and general[0, 0] == 1


def test_singular_matrices_have_no_inverse():
    with pytest.raises(ParameterError, match=r"X\*X.T is singular at n = 4, p = 6"):
        sample((X*X.T).I, {p: 6, n: 4}, rng=0)
    for size in (1, 3, 50, 200):
        with pytest.raises(ParameterError, match="singular"):
            sample((X*X.T/n).I*X, {p: size + 1, n: size}, rng=0)
    with pytest.raises(ParameterError, match="singular"):
        sample(S.I, {S: np.diag([1., 0.])})
    steep = np.array([1e-40, 1., 1e40])
    assert np.allclose(sample(S.I, {p: 3, S: type("Steep", (), {"quantile": lambda self, q: steep})()})*np.diag(steep), np.eye(3))
    with pytest.raises(ParameterError, match="singular"):
        sample((S - S).I, {S: np.eye(3)})
    assert np.isfinite(sample(Q, {p: 60, n: 40, lam: 1e-9}, rng=0)).all()


# measures

def test_a_measure_becomes_a_diagonal_of_quantiles():
    assert np.allclose(sample(S, {S: Spectrum(), p: 4}), np.diag([.25, .75, 1.25, 1.75]), atol=1e-15)
    dense = np.diag([.25, .75, 1.25, 1.75])
    for expression in (S*X, S.sqrt*X*X.T*S.sqrt, X.T*S, S*S, S.I*X, S + X*X.T, (S + eye(p)).I, X.T*S.I, S.I, tr(S*S)*S, S*(X*X.T).I*S, S - S):
        values = {p: 4, n: 5} if n in expression.free_symbols else {p: 4}
        assert np.allclose(sample(expression, {**values, S: Spectrum()}, rng=1), sample(expression, {**values, S: dense}, rng=1), atol=1e-11)


def test_a_joint_spectrum_is_realised_in_a_common_order():
    joint = Common()
    assert np.allclose(sample(S*T, {p: 3, S: joint, T: joint}), np.diag([3., 4., 3.]))


def test_separate_spectra_that_meet_are_refused():
    with pytest.raises(ParameterError, match="Sigma and T act on one space but have separate spectra"):
        sample(S*T, {p: 3, S: Spectrum(), T: Spectrum()})
    for expression, values in ((S + T, {}), (tr(S*Q*T*Q), {n: 4, lam: 1.}), (T*Gaussian("Z", p, n, row_cov=S), {n: 4}), (T.sqrt*X*X.T*S.I, {n: 4})):
        with pytest.raises(ParameterError, match="separate spectra"):
            sample(expression, {p: 3, S: Spectrum(), T: Spectrum(), **values}, rng=0)
    assert sample(S*T, {S: np.eye(3), T: Spectrum()}).shape == (3, 3)


def test_random_rotations_separate_spaces():
    E, F, O = Deterministic("E", n), Deterministic("F", n), Haar("O", n)
    assert meeting([E + U*F*U.T]) == [] and meeting([G*E*G.T + F + lam*eye(n) + U*(D + eye(n))*U.T]) == []
    assert meeting([E*F]) == [{E, F}] == meeting([E + F]) == meeting([U*E*U.T + U*F*U.T]) == meeting([E*W*F])
    assert meeting([(E*U*F).I]) == [{E, F}] and meeting([U*E*U.T, O*F*O.T]) == [] and meeting([E*G*F]) == [{E, F}]
    assert sample(E + U*F*U.T, {n: 5, E: Spectrum(), F: Spectrum()}, rng=0).shape == (5, 5)


@pytest.mark.parametrize("left, right", list(itertools.product([S, X.T, Q], [S.I, Q, X, S])), ids=str)
def test_products_do_not_depend_on_how_they_are_evaluated(left, right):
    if left.shape[1] != right.shape[0]:
        return
    values = {p: 4, n: 6, lam: .2, S: covariance(4)}
    needed = {key: value for key, value in values.items() if key in (left*right).free_symbols or key in (left*right).words()}
    whole, one, two = sample((left*right, left, right), needed, rng=0)
    assert np.allclose(whole, one @ two, atol=1e-11)


# the hook

def test_a_word_may_be_made_of_others():
    class Rectified(Word):
        """max(V X, 0), entrywise, for words V and X."""

        def __new__(cls, name, weights, inputs):
            return cls._word(name, weights, inputs)

        shape = property(lambda self: (self.args[1].shape[0], self.args[2].shape[1]))

        def _draw(self, values, rng):
            return np.maximum(values.matrix(self.args[1]*self.args[2]), 0)

    V = Gaussian("V", k, p)
    F = Rectified("F", V, A)
    assert F.dims() == (k, n, p) and [word.name for word in F.words()] == ["A", "F", "V"]
    data = np.random.default_rng(0).standard_normal((3, 4))
    features, weights = sample((F, V), {A: data, k: 5}, rng=0)
    assert np.array_equal(features, np.maximum(weights @ data, 0))

    class Wrong(Word):
        def __new__(cls, name, size):
            return cls._word(name, size)

        shape = property(lambda self: (self.args[1], self.args[1]))

        def _draw(self, values, rng):
            return np.zeros((1, 7))

    with pytest.raises(ShapeError, match="was drawn of shape"):
        sample(Wrong("R", n), {n: 3})


def test_a_vector_may_be_an_array_of_one_dimension():
    b, row = Deterministic("b", p, 1), Deterministic("row", 1, p)
    assert sample(b.T*b, {p: 3, b: [1, 2, 2]}, rng=0) == 9
    assert sample(row*b, {p: 3, b: [1, 2, 2], row: [1, 0, 1]}, rng=0) == 3
