"""Monte Carlo of expressions in words: the same bits for everybody, published theorems confirmed, wrong ones found out, nonsense refused."""
import concurrent.futures
import json
import multiprocessing

import numpy as np
import pytest
import sympy as sp
from theorem_cases import CASES, REFUSED, M

import rmtsym as rm
from rmtsym.errors import LimitError, ParameterError, ShapeError
from rmtsym.evidence import certificates
from rmtsym.evidence.draws import draw_values, eigenvalues
from rmtsym.evidence.expression_sizes import read, realised
from rmtsym.evidence.expressions import monte_carlo, validate
from rmtsym.matrix.sampling import rank_bound

p, n, k = rm.dims("p n k")
lam, z, tau = sp.symbols("lambda z tau")
X, Y, W = rm.Gaussian("X", p, n), rm.Gaussian("Y", p, n), rm.GOE("W", n)
S, T, D = rm.Deterministic("S", p), rm.Deterministic("T", p), rm.Deterministic("D", n)
Q = (X*X.T/n + lam*rm.eye(p)).I


def marchenko_pastur(values):
    """(1/p) tr Q in closed form, for Q = (X X^T/n + lambda)^{-1}."""
    c, at = values[p]/values[n], values[lam]
    b = 1 - c + at
    return (np.sqrt(b*b + 4*c*at) - b)/(2*c*at)


def anisotropic(values):
    """(1/p) tr (S^{1/2} X X^T S^{1/2}/n + lambda)^{-1} for a measure S, by bisection for kappa = lambda + (kappa/n) tr S/(S + kappa)."""
    measure, at = values[S], values[lam]
    low, high = at, at + values[p]/values[n]*measure.locations.max()
    for _ in range(200):
        kappa = (low + high)/2
        excess = kappa - at - kappa*values[p]/values[n]*np.sum(measure.weights*measure.locations/(measure.locations + kappa))
        low, high = (low, kappa) if excess > 0 else (kappa, high)
    return float(np.sum(measure.weights*kappa/at/(measure.locations + kappa)))


# ---- draws ----

def test_mean_and_standard_error_are_those_of_the_draws():
    found = monte_carlo(rm.tr((W - z*rm.eye(n)).I)/n, {n: 30, z: .3 + 1j}, draws=10, rng=4)
    assert found.draws.shape == (10,) and found.draws.dtype == complex and isinstance(found.mean, complex) and isinstance(found.stderr, float)
    assert found.mean == pytest.approx(sum(found.draws)/10)
    assert found.stderr == pytest.approx(np.sqrt(sum(abs(x - found.mean)**2 for x in found.draws)/9/10))
    assert found.sizes == {"n": 30} and found.field == "real" and found.seed == 4 and "10 draws, real words, n = 30" in str(found)
    each = rm.sample(rm.tr((W - z*rm.eye(n)).I)/n, {n: 30, z: .3 + 1j}, np.random.default_rng(np.random.SeedSequence(4, spawn_key=(0, 7))))
    assert found.draws[7] == pytest.approx(each, rel=1e-12)


def test_a_seed_gives_the_same_bits_to_any_executor_and_more_draws_keep_the_first():
    expression, values = rm.tr(Q*S*Q)/p, {p: 130, n: 200, lam: .1, S: rm.Discrete({1: .5, 4: .5})}
    alone = monte_carlo(expression, values, 6, 9, "complex")
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        spawned = monte_carlo(expression, values, 6, 9, "complex", pool)
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        threaded = monte_carlo(expression, values, 6, 9, "complex", pool)
    assert np.array_equal(alone.draws, spawned.draws) and np.array_equal(alone.draws, threaded.draws) and alone.mean == spawned.mean
    assert np.array_equal(alone.draws, monte_carlo(expression, values, 8, 9, "complex").draws[:6])
    assert not np.array_equal(alone.draws, monte_carlo(expression, values, 6, 10, "complex").draws)


def test_a_generator_gives_a_seed_that_is_told():
    expression, values = rm.tr(Q)/p, {p: 5, n: 9, lam: 1}
    first, second = monte_carlo(expression, values, rng=np.random.default_rng(3)), monte_carlo(expression, values, rng=None)
    assert np.array_equal(first.draws, monte_carlo(expression, values, rng=first.seed).draws) and first.mean != second.mean
    assert np.array_equal(first.draws, monte_carlo(expression, values, rng=np.random.default_rng(3)).draws)


def test_several_scalars_share_their_draws_and_a_matrix_is_drawn_as_one():
    both = monte_carlo((rm.tr(X*X.T)/(n*p), rm.tr(X.T*X)/(n*p)), {p: 20, n: 30}, draws=12)
    assert both.draws.shape == (12, 2) and both.mean.shape == (2,) and np.allclose(both.draws[:, 0], both.draws[:, 1], rtol=1e-12)
    matrix = monte_carlo(X*X.T/n, {p: 3, n: 40}, draws=200, field="complex")
    assert matrix.draws.shape == (200, 3, 3) and matrix.mean.shape == matrix.stderr.shape == (3, 3)
    assert np.all(np.abs(matrix.mean - np.eye(3)) <= 4*matrix.stderr) and "mean of shape (3, 3)" in str(matrix)


def test_the_complex_twin_has_no_bias_of_order_one_over_n():
    # E tr (X X^T/n)^3/p exceeds 1 + 3c + c^2 by 3(1 + c)/n + 4/n^2 for real, by 1/n^2 for complex entries.
    size, columns, law = 20, 40, 1 + 3*.5 + .5**2
    for field, bias in {"real": 3*1.5/columns + 4/columns**2, "complex": 1/columns**2}.items():
        found = monte_carlo(rm.tr((X*X.T/n)**3)/p, {p: size, n: columns}, 1800, field=field)
        assert found.field == field and isinstance(found.mean, float) and abs(found.mean - law - bias) < 4*found.stderr < .05
    V = rm.GUE("V", n)
    assert monte_carlo(rm.tr(V*V)/n, {n: 4}).field == "complex" and monte_carlo(rm.tr(V*W)/n, {n: 4}).field == "real"


@pytest.mark.parametrize("values, sizes", [
    ({p/n: .5, lam: 1}, {"p": 200, "n": 400}), ({n/p: .3, lam: 1}, {"n": 201, "p": 670}), ({p/n: 1/3, lam: 1}, {"p": 200, "n": 600}),
    ({p/n: .5, n: 40, lam: 1}, {"p": 20, "n": 40}), ({"p": 7, "n": 5, "lambda": 1}, {"p": 7, "n": 5}),
    ({p/n: np.sqrt(.5), lam: 1}, {"p": 200, "n": 283}),
])
def test_ratios_alone_leave_the_scale_to_monte_carlo(values, sizes):
    found = monte_carlo(rm.tr(Q)/p, values, draws=2)
    assert found.sizes == sizes
    if n in values or "n" in values:
        return
    smaller = monte_carlo(rm.tr(Q)/p, values, draws=2, size=20)
    assert min(smaller.sizes.values()) in range(16, 25) and abs(smaller.sizes["p"]/smaller.sizes["n"]/(sizes["p"]/sizes["n"]) - 1) < .03


def test_ratios_that_do_not_tell_all_proportions_are_refused():
    product = rm.tr(X*X.T*rm.Gaussian("V", p, k)*rm.Gaussian("V", p, k).T)/p
    assert monte_carlo(product, {p/n: .5, k/n: 2}, 2, size=10).sizes == {"k": 40, "n": 20, "p": 10}
    for values, message in (({p/n: .5}, "no value for k"), ({p/n: .5, n/k: 2, p/k: 7}, "does not agree"), ({p/n: -1, n/k: 1}, "positive"),
                            ({p/n: .5, n/k: 2, "q": 1}, "'q' does not occur"), ({}, "no value for k"), (None, "a mapping")):
        with pytest.raises((ParameterError, ShapeError), match=message):
            monte_carlo(product, values)


@pytest.mark.parametrize("call, message", [
    (lambda: monte_carlo(rm.tr(W)/n, {n: 3}, draws=1), "at least 2"), (lambda: monte_carlo(rm.tr(W)/n, {n: 3}, draws=2.5), "draws"),
    (lambda: monte_carlo(rm.tr(W)/n, {n: 3}, rng="x"), "rng"), (lambda: monte_carlo(rm.tr(W)/n, {n: 3}, field="both"), "field"),
    (lambda: monte_carlo((rm.tr(W), W), {n: 3}), "each must be a scalar"), (lambda: monte_carlo("tr(W)", {n: 3}), "scalar"),
    (lambda: monte_carlo(rm.tr(W)/z, {n: 3, z: 0}), "not finite"), (lambda: monte_carlo(sp.log(rm.tr(W)*0), {}), "not finite"),
    (lambda: validate(rm.tr(W)/n, {n: 3}, lambda values: 0, draws=7), "at least 8"), (lambda: validate(W, {n: 3}, lambda values: 0), "no scalar"),
    (lambda: validate(rm.tr(W)/n, {n: 3}, lambda values: None), "must be a number"),
    (lambda: validate(rm.tr(W)/n, {n: 3}, lambda values: np.nan), "must be finite"),
    (lambda: validate(rm.tr(W)/n, {n: 3}, lambda values: 0, sizes=(10, 20)), "three"),
    (lambda: validate(rm.tr(W)/n, {n: 3}, lambda values: 0, sizes=(10, 30, 20)), "increasing"),
    (lambda: validate(rm.tr(S)/p, {S: np.eye(3)}, lambda values: 1, sizes=(10, 20, 30)), "an array was given"),
])
def test_calls_that_make_no_sense_are_refused(call, message):
    with pytest.raises((ParameterError, ShapeError, LimitError), match=message):
        call()


def test_a_run_that_was_cut_goes_on_to_the_same_bits(tmp_path):
    plan, journal = [(rm.tr((X*X.T/n - z*rm.eye(p)).I)/p, {p: 4, n: 6, z: 1j}), ((rm.tr(W), rm.tr(W*W)), {n: 3}), (W, {n: 2})], tmp_path/"values"
    whole = draw_values(plan, 3, 5, resume=journal)
    text = journal.read_bytes().split(b"\n")
    for kept in (1, 2, 5, 9):
        journal.write_bytes(b"\n".join(text[:kept]) + b"\n" + text[kept][:9])
        again = draw_values(plan, 3, 5, resume=journal)
        assert all(np.array_equal(one, other) and one.dtype == other.dtype for one, other in zip(whole, again, strict=True))
    with pytest.raises(ParameterError, match="another job"):
        draw_values(plan, 3, 6, resume=journal)
    found = monte_carlo(rm.tr(W*W)/n, {n: 5}, 4, resume=tmp_path/"one")
    assert np.array_equal(found.draws, monte_carlo(rm.tr(W*W)/n, {n: 5}, 4, resume=tmp_path/"one").draws)
    assert [array.shape for array in whole] == [(3,), (3, 2), (3, 2, 2)]


# ---- inverses that do not exist ----

def test_a_rank_that_the_sizes_show_is_named():
    with pytest.raises(ParameterError, match=r"X\*X.T is singular at n = 40, p = 60: it is 60 x 60, but its rank is at most 40"):
        monte_carlo(rm.tr((X*X.T).I), {p: 60, n: 40})
    low = rm.Gaussian("B", p, k)
    for expression, values in ((rm.tr((X*D*X.T/n).I), {p: 6, n: 5, D: np.eye(5)}), (rm.tr((X.T*X + X.T*X).I), {p: 5, n: 10}),
                               (rm.tr((low*low.T + X*X.T).I), {p: 9, k: 4, n: 4}), (rm.tr((S*low*low.T*S).I), {p: 5, k: 4, S: rm.Discrete({1: 1})})):
        for field in ("real", "complex"):
            with pytest.raises(ParameterError, match="rank"):
                monte_carlo(expression, values, field=field)
    assert np.isfinite(monte_carlo(rm.tr((low*low.T + X*X.T).I), {p: 8, k: 4, n: 5}).mean)
    sizes = {p: 7, n: 5, k: 2}
    for matrix, rank in ((X, 5), (X*X.T, 5), (X*X.T + low*low.T, 7), (low*low.T*Q, 2), (Q, 7), (rm.Gaussian("Z", p, n, row_cov=low_rank()), 3),
                         (0*X, 0)):
        assert rank_bound(matrix, lambda dim: int(dim.xreplace(sizes))) == rank


def low_rank():
    narrow = rm.Deterministic("N", p, 3)
    return narrow*narrow.T


@pytest.mark.parametrize("size", [5, 60, 300])
def test_singular_matrices_whose_rank_is_hidden_are_found_by_their_condition(size):
    half = rm.Discrete({0: .5, 1: .5})
    projected = rm.eye(n) - X.T*(X*X.T).I*X
    for expression, values in ((rm.tr((X*D*X.T/n).I), {p: size, n: round(1.5*size), D: half}), (rm.tr(projected.I), {p: size, n: 2*size}),
                               (rm.tr((projected*D*projected).I), {p: size, n: size + 1, D: rm.Discrete({1: .5, 2: .5})})):
        with pytest.raises(ParameterError, match="numerically singular"):
            monte_carlo(expression, values)
    with pytest.raises(ParameterError, match="singular.*eigenvalue 0"):
        rm.sample(D.I*X.T, {n: 4, p: 2, D: half}, 0)


def test_square_draws_are_regular_and_their_heavy_tail_leaves_the_verdict_open():
    # 1/smallest eigenvalue of a square real Gram has no mean: one draw outweighs all others.
    certificate = validate(rm.tr((X*X.T/n).I)/p, {p: 1, n: 1}, lambda values: 100., sizes=(20, 40, 80), field="real", rng=2)
    assert certificate.verdict in ("undecided", "disagree") and any("no mean" in note for note in certificate.notes)


def test_a_singular_denominator_of_a_quotient_is_refused_though_rounding_may_make_it_positive():
    for seed in range(6):
        with pytest.raises(ParameterError, match="not positive definite"):
            eigenvalues(X*X.T*(Y*Y.T + X*X.T).I, {p: 41, n: 20}, seed)


# ---- elliptic words ----

@pytest.mark.parametrize("field", ["real", "complex"])
@pytest.mark.parametrize("correlation", [-.5, 0, .8])
def test_an_elliptic_word_has_its_covariances(field, correlation):
    size, variance = 6, 3.
    E = rm.Elliptic("E", n, correlation, variance=variance, field=field)
    drawn = np.array([rm.sample(E, {n: size}, seed) for seed in range(4000)])*np.sqrt(size/variance)
    off = ~np.eye(size, dtype=bool)

    def is_mean(products, expected):
        mean, error = products.mean(axis=0), np.sqrt((np.abs(products - products.mean(axis=0))**2).mean(axis=0)/len(products))
        return np.all(np.abs(mean - expected) <= 4.5*error + 1e-14)

    assert drawn.dtype == (complex if field == "complex" else float)
    assert is_mean((np.abs(drawn)**2)[:, off], 1) and is_mean((drawn*drawn.transpose(0, 2, 1))[:, off], correlation)
    assert is_mean(np.diagonal(np.abs(drawn)**2, axis1=1, axis2=2), 1 if field == "complex" else 1 + correlation)
    assert is_mean(drawn[:, 0, 1]*drawn[:, 1, 2], 0) and is_mean(drawn[:, 0, 1]*drawn[:, 0, 2].conj(), 0) and is_mean(drawn[:, 0, 1], 0)
    if field == "complex":
        assert is_mean(drawn[:, 0, 1]**2, 0) and is_mean(drawn[:, 0, 1]*drawn[:, 1, 0].conj(), 0)
        assert is_mean(np.diagonal(drawn, axis1=1, axis2=2)**2, correlation)


def test_the_spectrum_of_an_elliptic_word_fills_its_ellipse():
    for field in ("real", "complex"):
        found = np.linalg.eigvals(rm.sample(rm.Elliptic("E", n, tau, variance=4, field=field), {n: 500, tau: .5}, 1))
        assert abs(found.real.max()/3 - 1) < .08 and abs(found.imag.max()/1 - 1) < .15


def test_extreme_correlations_are_the_wigner_and_the_antisymmetric_matrix():
    values = {n: 50}
    for field, turn in (("real", lambda a: a.T), ("complex", lambda a: a.conj().T)):
        even, odd = (rm.sample(rm.Elliptic("E", n, correlation, field=field), values, 3) for correlation in (1, -1))
        assert np.allclose(even, turn(even), atol=1e-14) and np.allclose(odd, -turn(odd), atol=1e-14)
    found = monte_carlo(rm.tr(rm.Elliptic("E", n, 1)**2)/n, {n: 40}, 60)
    assert abs(found.mean - 1 - 1/40) < 4*found.stderr                  # that of the GOE


def test_the_resolvent_of_an_elliptic_word_is_confirmed_outside_its_ellipse():
    # g = -m solves z = 1/g + correlation*g there.
    def theory(values):
        at, correlation = values[z], values[tau]
        return -2/(at + np.sqrt(at*at - 4*correlation))

    for correlation in (.5, -.4):
        certificate = validate(rm.tr((rm.Elliptic("E", n, tau) - z*rm.eye(n)).I)/n, {n: 1, z: 2.5 + .5j, tau: correlation}, theory, (60, 120, 240))
        assert certificate.verdict == "agree" and all(row["z"] < 4 for row in certificate.rows)


def test_an_elliptic_word_is_a_word_like_others():
    v = sp.Symbol("v", positive=True)
    E = rm.Elliptic("E", n, tau, variance=v)
    twin = rm.complex_twin(E*E.T)
    assert str(twin) == "E*E.H" and twin.field == "complex" and rm.complex_twin(twin) == twin and E.func(*E.args) == E
    assert E.diff(v) == E/(2*v) and E.subs(tau, sp.Rational(1, 2)) == rm.Elliptic("E", n, sp.Rational(1, 2), v) and not E.is_hermitian
    assert E.shape == (n, n) and E.declaration() == "Elliptic(E, n, tau, v, real)" and sp.latex(rm.Elliptic("Gamma", n, 0)) == r"\Gamma"
    for call, message in ((lambda: rm.Elliptic("E", n, 1.2), r"\[-1, 1\]"), (lambda: rm.Elliptic("E", n, sp.I), "real"),
                          (lambda: E.diff(tau), "not known"),
                          (lambda: rm.Elliptic("E", n, 0, -1), "variance"), (lambda: rm.Elliptic("E", n, 0, 1, "quaternion"), "field"),
                          (lambda: rm.Elliptic("E", 2.5, 0), "size"), (lambda: rm.sample(E, {n: 3, tau: 1.5, v: 1}), r"correlation = 1.5"),
                          (lambda: rm.Elliptic("E", n, v, v).diff(v), "not known"), (lambda: E*rm.Gaussian("X", p, n), "inner sizes")):
        with pytest.raises((ParameterError, ShapeError), match=message):
            call()


# ---- verdicts ----

@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("field", ["complex", "real"])
def test_published_theorems_are_confirmed_at_three_sizes(name, field):
    case = CASES[name]()
    sizes = [max(case.at(size)[dim] for dim in case.unit) for size in (60, 120, 240)]           # the recorded proportions, exactly
    certificate = validate(case.target, case.at(60), lambda values: case.theory, sizes, draws=16 if field == "complex" else 32, field=field)
    assert certificate.verdict != "disagree" and [row["size"] for row in certificate.rows] == sizes
    trend = certificate.trend
    assert abs(trend["intercept"]) <= 4*trend["intercept_stderr"]
    if certificate.field == "complex":
        assert certificate.verdict == "agree" and all(abs(row["z"]) <= 4 and row["stderr"] > 0 for row in certificate.rows)


@pytest.mark.parametrize("name", CASES)
def test_recorded_theory_polynomial_and_simulation_fit_together(name):
    case = CASES[name]()
    bias = 10*abs(case.theory)/min(case.simulated["sizes"].values())                            # of real draws
    assert abs(case.simulated["mean"] - case.theory) <= 4*case.simulated["stderr"] + (bias if case.simulated["field"] == "real" else 0)
    if case.polynomial is not None:
        numbers = {key: sp.Rational(value) if isinstance(value, int) else value for key, value in case.values.items() if isinstance(key, sp.Symbol)}
        terms = sp.Poly(case.polynomial.xreplace(numbers), M).terms()
        values = [complex(coefficient)*case.theory**power for (power,), coefficient in terms]
        assert abs(sum(values)) <= 1e-13*sum(map(abs, values))


JOINT = [name for name in CASES if any(isinstance(value, rm.Joint) and len(value.words()) > 1 for value in CASES[name]().values.values())]


@pytest.mark.parametrize("name", JOINT)
def test_separate_spectra_on_one_space_are_refused_in_a_scalar(name):
    case = CASES[name]()
    values = case.at(30)
    separate = {key: value.marginal(key) if isinstance(value, rm.Joint) else value for key, value in values.items()}
    with pytest.raises(ParameterError, match="separate spectra"):
        monte_carlo(case.target, separate)
    arrays = {key: np.diag(value.realise(key, values[key.shape[0]])) if isinstance(value, rm.Joint) else value for key, value in values.items()}
    assert monte_carlo(case.target, arrays).mean == pytest.approx(monte_carlo(case.target, values).mean, rel=1e-9)


def test_two_of_the_inputs_to_be_refused_cannot_even_be_written():
    for name in ("A_N1_shape_mismatch", "B_neg_scalar_plus_matrix"):
        bad = REFUSED[name]()
        with pytest.raises(bad.error):
            bad.build()
    assert {name for name in REFUSED if REFUSED[name]().values is not None} == {"A_N3_on_the_spectrum", "A_N5_wrong_scaling"}


@pytest.mark.parametrize("field", ["complex", "real"])
def test_a_theory_two_per_cent_off_is_found_out_and_noise_is_no_agreement(field):
    values, arguments = {p/n: .5, lam: .5}, {"sizes": (60, 120, 240), "draws": 24, "field": field}
    assert validate(rm.tr(Q)/p, values, marchenko_pastur, **arguments).verdict == "agree"
    wrong = validate(rm.tr(Q)/p, values, lambda at: 1.02*marchenko_pastur(at), **arguments)
    assert wrong.verdict == "disagree" and abs(wrong.trend["intercept"]) > 4*wrong.trend["intercept_stderr"]
    noisy = validate(rm.tr(Q)/p, values, marchenko_pastur, sizes=(6, 9, 12), draws=8, field=field)
    assert noisy.verdict == "undecided"


def test_an_error_of_order_one_over_n_is_not_mistaken_for_the_bias_of_real_words():
    # E tr W^2/n = 1 + 1/n for the GOE: C = 1; for the GUE there is nothing.
    real = validate(rm.tr(W*W)/n, {n: 1}, lambda values: 1., sizes=(20, 40, 80), draws=400, field="real")
    assert real.verdict == "agree" and real.trend["power"] == 1 and abs(real.trend["constant"] - 1) < .5
    twin = validate(rm.tr(W*W)/n, {n: 1}, lambda values: 1., sizes=(40, 80, 160), draws=64)
    assert twin.verdict == "agree" and twin.trend["power"] == 2 and twin.field == "complex"
    assert validate(rm.tr(W*W)/n, {n: 1}, lambda values: 1 + 2/values[n], sizes=(40, 80, 160), draws=64).verdict == "disagree"


def test_a_value_near_zero_is_judged_by_the_scale_of_what_cancels():
    certificate = validate(rm.tr(W)/n, {n: 1}, lambda values: 0., sizes=(60, 120, 240))
    assert certificate.verdict == "agree" and .9 < certificate.rows[-1]["value"] < 1.1           # sqrt(tr W^2/n)
    assert validate(rm.tr(W)/n, {n: 1}, lambda values: .02, sizes=(60, 120, 240)).verdict == "disagree"
    difference = validate(rm.tr(X*X.T)/(n*p) - rm.tr(Y*Y.T)/(n*p), {p/n: .5}, lambda values: 0., sizes=(60, 120, 240))
    assert difference.verdict == "agree" and 1.9 < difference.rows[-1]["value"] < 2.1
    a, b = rm.Deterministic("a", p, 1), rm.Deterministic("b", p, 1)
    first, second = np.eye(120)[:, :1], np.eye(120)[:, 1:2]
    bilinear = validate(rm.tr(a.T*Q*b), {p: 120, n: 240, lam: 1., a: first, b: second}, lambda values: 0., draws=400)
    assert bilinear.verdict == "agree" and len(bilinear.rows) == 1


def test_scalars_need_not_be_smooth():
    for expression in (sp.Abs(rm.tr(W*W))/n, sp.sqrt(rm.tr(W*W)/n), rm.tr(W*W)/n*sp.exp(rm.tr(W)/n)):
        assert validate(expression, {n: 1}, lambda values: 1., sizes=(60, 120, 240)).verdict == "agree"


def test_an_expression_without_chance_agrees_up_to_rounding():
    values = {S: rm.Discrete({1: .5, 4: .5}), p: 2}
    certificate = validate(rm.tr(S*S)/p, values, lambda at: at[S].moment(2), sizes=(10, 20, 30), draws=8)
    assert certificate.verdict == "agree" and certificate.rows[0]["z"] is None and certificate.rows[0]["stderr"] == 0
    assert validate(rm.tr(S*S)/p, values, lambda at: at[S].moment(2) + 1e-9, sizes=(10, 20, 30), draws=8).verdict == "disagree"
    constant = validate(2*lam, {lam: 3}, lambda at: 6, draws=8)
    assert constant.verdict == "agree" and "no other" in constant.notes[0]


def test_theory_sees_the_sizes_and_spectra_that_are_drawn():
    Z = rm.Gaussian("Z", p, n, row_cov=S)
    target, seen = rm.tr((Z*Z.T/n + lam*rm.eye(p)).I)/p, []

    def theory(values):
        seen.append(values)
        return anisotropic(values)

    certificate = validate(target, {p/n: .5, lam: .3, "S": rm.Discrete({1: .3, 4: .7})}, theory, sizes=(62, 122, 242))
    assert certificate.verdict == "agree" and [values[p] for values in seen] == [31, 61, 121] and all(values[lam] == .3 for values in seen)
    assert seen[0][S] == rm.Discrete({1: 9/31, 4: 22/31})                                        # 9.3 is rounded, and theory knows
    tail = validate(target, {p/n: .5, lam: .3, S: rm.PowerLaw(exponent=2)}, theory, sizes=(60, 120, 240))
    assert tail.verdict == "agree" and seen[-1][S].locations.size == 120
    joint = rm.Joint({S: [1, 1, 2], T: [3, 1, 3], "D": [1, 2, 3]}, weights=[.2, .3, .5])
    found = realised((rm.tr(S*T*Q),), {p: 10, n: 5, lam: 1, S: joint, "T": joint})
    assert found[S] is found[T] and found[S] == rm.Joint({S: [1, 1, 2], T: [1, 3, 3]}, weights=[.3, .2, .5])
    assert found[p] == 10 and found[lam] == 1


def test_arrays_fix_the_sizes_and_the_certificate_says_so():
    generator = np.random.default_rng(0)
    factor = generator.standard_normal((100, 130))
    array = factor @ factor.T/130
    target = rm.tr((S*X*X.T*S/n + lam*rm.eye(p)).I)/p

    def theory(values):
        spectrum = rm.Empirical(np.linalg.eigvalsh(values[S])**2)
        return anisotropic({**values, S: spectrum})

    certificate = validate(target, {S: array, n: 200, lam: .3}, theory)
    assert certificate.verdict == "agree" and certificate.trend is None and len(certificate.rows) == 1 and "arrays" in certificate.notes[0]
    assert certificate.rows[0]["sizes"] == {"n": 200, "p": 100}
    assert validate(target, {S: array, n: 200, lam: .3}, lambda values: 1.03*theory(values)).verdict == "disagree"
    real = validate(target, {S: array, n: 200, lam: .3}, lambda values: 1.03*theory(values), field="real")
    assert real.verdict == "undecided" and "field='complex'" in real.notes[-1]
    assert read((target,), {S: array, p/n: .5, lam: 1}).sizes == {n: 200, p: 100}


# ---- certificates ----

def certificate_of(**arguments):
    return validate(rm.tr((X*X.T/n - z*rm.eye(p)).I)/p, {p/n: .5, z: .5 + 1j}, lambda values: marchenko_pastur({**values, lam: -values[z]}),
                    sizes=(40, 80, 160), **arguments)


def test_a_certificate_is_plain_data_and_reproducible():
    certificate = certificate_of()
    text = certificate.to_json()
    assert text == certificate_of().to_json() != certificate_of(rng=1).to_json()
    data = json.loads(text)
    assert data["verdict"] == certificate["verdict"] == "agree" and data["seed"] == 0 and data["values"] == {"z": [.5, 1.]}
    assert list(data) == sorted(data) == sorted(dict(certificate)) and len(data["rows"]) == 3 and len(data["rows"][0]["theory"]) == 2
    assert data["rows"][2]["sizes"] == {"n": 160, "p": 80} and data["versions"]["numpy"] == np.__version__
    lines = str(certificate).splitlines()
    assert lines[0].startswith("agree (complex words, 16 draws") and "tr((X*X.T/n - z*I_p).I)/p" in lines[1] and len(lines) == 7
    with pytest.raises(KeyError):
        certificate["verdcit"]


def test_values_are_recorded_by_their_content():
    joint, array = rm.Joint({S: [1, 2], T: [3, 4]}, weights=[.5, .5]), np.diag([1., 2.])
    assert certificates.plain(joint) == {"joint": {"S": [1., 2.], "T": [3., 4.]}, "weights": [.5, .5]}
    assert certificates.plain(array)["shape"] == [2, 2] and certificates.plain(array) != certificates.plain(2*array)
    assert certificates.plain(1 + 2j) == [1., 2.] and certificates.plain(rm.PowerLaw(tail=3)) == {"power_law": "tail", "parameter": 3.}
    many = [certificates.plain(rm.Joint({S: np.arange(30.) + shift, T: np.arange(30.)})) for shift in (0, 1e-9)]
    assert many[0]["points"] == 30 and many[0] != many[1]


def test_the_certificate_of_a_theorem_vouches_for_its_files(tmp_path):
    for path in ("derivations/toy.py", "generated/numba/toy.py", "generated/cuda/toy.cuh"):
        (tmp_path/path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path/path).write_text("x = 1\n", encoding="utf-8")
    path = tmp_path/"generated"/"certificates"/"toy.json"
    certificate = certificates.begin_equivalent("toy", "Toy theorem", certificate_of(), tmp_path)
    certificates.write(path, certificate)
    assert certificates.read(path) == certificate and certificates.check(path, tmp_path) == []
    rows = dict(certificates.summary(certificate))
    assert rows["verdict"] == "agree" and "tr((X*X.T/n - z*I_p).I)/p" in rows["expression"] and "C/N^2" in rows["trend"] and "z =" in rows["N = 160"]
    certificate["kernels"] = {"points": 100, "worst": 1e-13, "bound": 1e-12}
    certificates.write(path, certificate)
    assert certificates.check(path, tmp_path) == [] and "100 points" in dict(certificates.summary(certificate))["kernels"]
    certificates.write(path, {**certificate, "kernels": {"points": 100, "worst": 1e-3, "bound": 1e-12}})
    assert "kernels are off" in certificates.check(path, tmp_path)[0]
    certificates.write(path, {**certificate, "verdict": "undecided"})
    assert "undecided" in certificates.check(path, tmp_path)[0]
    certificates.write(path, certificate)
    (tmp_path/"derivations"/"toy.py").write_text("x = 2\n", encoding="utf-8")
    assert "derivations/toy.py has changed" in certificates.check(path, tmp_path)[0]
    for spoiled in ({**certificate, "seed": "0"}, {**certificate, "law": "toy"}, {key: certificate[key] for key in certificate if key != "title"}):
        with pytest.raises(ParameterError, match="not a certificate"):
            certificates.write(path, spoiled)
    assert certificates.begin_equivalent("toy", "Toy", certificate_of(), None)["sources"] == {}
