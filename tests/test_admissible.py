"""What `derive` must not answer: values that no matrix has, inverses that do not exist, digits that rounding has taken."""
import copy
import pickle

import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym import LimitError, ParameterError, complex_twin, derive, dims, eye, tr

p, n, m, k = dims("p n m k")
lam, z, v, t = sp.symbols("lambda z v t")
X, Y, Z, U = rm.Gaussian("X", p, n), rm.Gaussian("Y", p, m), rm.Gaussian("Z", k, n), rm.Gaussian("U", n, m)
R, G = rm.Gaussian("R", n, n)/sp.sqrt(n), rm.GOE("G", n)
S = rm.Deterministic("S", p)
B, I = X*X.T/n, eye(p)
Q = (B + lam*I).I
TWO = rm.Discrete({1: .5, 4: .5})


def agrees(target, values, field="complex", draws=24):
    """The equivalent within 4 standard errors and O(1/N^2) of draws of the very expression."""
    eq = derive(target)
    found, run = eq.evaluate(values), eq.monte_carlo(values, draws=draws, rng=2, field=field)
    largest = max(value for value in values.values() if isinstance(value, int))
    assert abs(run.mean - found) <= 4*run.stderr + 10*abs(found)/largest**2
    return found


# ---- values that no matrix has

@pytest.mark.parametrize("word, values, message", [
    (rm.Gaussian("W", p, n, row_cov=S), {S: rm.Discrete({-1: .5, 4: .5})}, "S, a covariance of W, must not be negative"),
    (rm.Gaussian("W", p, n, row_cov=S), {S: np.diag([-1.] + [1.]*59)}, "S, a covariance of W, must not be negative"),
    (rm.Gaussian("W", p, n, variance=v), {v: -1.}, "the variance of W must not be negative"),
    (rm.Gaussian("W", p, n, variance=v), {v: 1j}, "the variance of W must not be negative"),
])
@pytest.mark.parametrize("points", [1, 600])
def test_covariances_are_not_negative(word, values, message, points):
    ridge = 10. if points == 1 else np.linspace(10, 11, points)
    with pytest.raises(ParameterError) as caught:
        derive(tr((word*word.T/n + lam*I).I)/p).evaluate({p: 60, n: 90, lam: ridge, **values})
    assert message in str(caught.value)


def test_a_root_needs_a_positive_matrix():
    eq = derive(tr((S.sqrt*X*X.T*S.sqrt/n + lam*I).I)/p)
    for spectrum in (rm.Discrete({-1: .5, 4: .5}), np.diag([-1.] + [1.]*59)):
        with pytest.raises(ParameterError, match="root"):
            eq.evaluate({p: 60, n: 90, lam: 10., S: spectrum})


def test_one_bad_variance_in_an_array_is_found():
    word = rm.Gaussian("W", p, n, variance=v)
    with pytest.raises(ParameterError, match="variance"):
        derive(tr((word*word.T/n + lam*I).I)/p).evaluate({p: 60, n: 90, lam: 10., v: np.r_[np.ones(700), -1.]})


def test_a_correlation_lies_between_minus_one_and_one():
    eq = derive(tr((rm.Elliptic("E", n, t) + lam*eye(n)).I)/n)
    for value in (1.5, -1.01, 1j):
        with pytest.raises(ParameterError, match="correlation"):
            eq.evaluate({n: 60, lam: 10., t: value})


def test_theorems_refuse_negative_covariances():
    """On generated kernels too, which never see the words."""
    with pytest.raises(ParameterError, match="must not be negative"):
        rm.theorems.anisotropic_sample_covariance(p=100, n=200, z=1 + 1j, Sigma=rm.Discrete({-1: .5, 3: .5}))


def test_a_complex_value_under_H_needs_a_complex_symbol():
    """(R - z)(R - z)^H: mean 1 + |z|^2."""
    with pytest.raises(ParameterError, match="real=False"):
        derive(tr((R - z*eye(n))*(R - z*eye(n)).H)/n).evaluate({n: 20, z: .5j})
    w = sp.Symbol("w", real=False)
    assert abs(derive(tr((R - w*eye(n))*(R - w*eye(n)).H)/n).evaluate({n: 20, w: .5j}) - 1.25) < 1e-13


# ---- inverses that do not exist where they stand

@pytest.mark.parametrize("target, values", [
    (tr(S*B.I*B*Q)/p, {p: 40, n: 20, lam: .5, S: TWO}),                         # B B^{-1} cancels, but B has rank 20
    (tr((B*(Y*Y.T/m).I + I).I)/p, {p: 3, n: 6, m: 2}),
    (tr(S.I*S*Q)/p, {p: 40, n: 60, lam: .5, S: rm.Discrete({0: .5, 1: .5})}),
])
def test_an_inverse_that_cancels_must_exist_all_the_same(target, values):
    with pytest.raises(LimitError, match="no inverse"):
        derive(target).evaluate(values)


def test_ranks_along_a_curve():
    found = derive(tr(B.I)/p).evaluate({p: np.linspace(10, 200, 1000), n: 100}, invalid="nan")
    sizes = np.linspace(10, 200, 1000)
    assert (np.isnan(found) == (sizes >= 100)).all()
    assert np.abs(found*(1 - sizes/100) - 1)[sizes < 99].max() < 1e-11


# ---- leading orders that cancel

@pytest.mark.parametrize("target", [tr(rm.Gaussian("A", n, n)**2)/n, tr(G)**2, tr(G*G) - n, tr(rm.Gaussian("x", p, 1).T*Q*rm.Gaussian("y", p, 1))**2/p])
def test_what_is_left_of_a_cancelled_order_is_not_given(target):
    """These have means of order one that fluctuate: 1, 2, 1, .99."""
    with pytest.raises(LimitError, match="cancels|grows"):
        derive(target)


def test_an_odd_trace_vanishes():
    assert derive(tr(R)/n).evaluate({n: 30}) == 0 and derive(tr(G*G)/n).evaluate({n: 30}) == pytest.approx(1, abs=1e-14)


def test_digits_lost_by_cancellation_are_refused_alone_and_in_a_curve():
    """tr(B Q^3)/p at p/n = 1000, lambda = 1e-4 is 1.003e-9, the difference of terms of order 1e12."""
    eq = derive(tr(B*Q**3)/p)
    with pytest.raises(LimitError, match="six digits"):
        eq.evaluate({p/n: 1000, lam: 1e-4})
    with pytest.raises(LimitError, match="six digits"):
        eq.evaluate({p/n: 1000, lam: np.linspace(1e-4, 2e-4, 600)})
    assert abs(eq.evaluate({p/n: .5, lam: .1}) - agrees(tr(B*Q**3)/p, {p: 60, n: 120, lam: .1})) < 1e-9


# ---- what was wrong for lack of care with shapes and fields

def test_a_rectangular_identity_cuts_rows():
    agrees(tr(eye(p, n)*(U*U.T/m + lam*eye(n)).I*eye(n, p))/p, {p: 60, n: 100, m: 140, lam: .4})
    agrees(tr((G*eye(n, p)*eye(p, n)*G + lam*eye(n)).I)/n, {n: 100, p: 60, lam: .4})


def test_projections_of_rectangular_matrices_are_not_the_identity():
    """Free-field algebra of square letters would give X^T (X X^T)^{-1} X = 1; free projections have tr P P' = tr P tr P'."""
    P, P2 = X.T*(X*X.T).I*X, Z.T*(Z*Z.T).I*Z
    assert abs(derive(tr(P)/n).evaluate({p: 40, n: 80}) - .5) < 1e-13
    assert abs(derive(tr(P*P2)/n).evaluate({p: 40, n: 80, k: 30}) - 40*30/80**2) < 1e-12


def test_second_moment_of_manova():
    """A nonnegative quantity whose pencil once kept a random word outside."""
    A, D = B, Y*Y.T/m
    agrees(tr((A*(A + D).I)**2)/p, {p: 60, n: 90, m: 120})
    agrees(tr((B + lam*S).I*B*B*(B + lam*S).I)/p, {p: 60, n: 90, lam: .5, S: TWO})


def test_the_twin_of_real_and_complex_words_turns_each_factor():
    Xc = rm.Gaussian("Xc", n, n, field="complex", variance=1/n)
    target = tr((R + Xc)*(R + Xc).T)/n                          # = 1: the complex word's transpose is not its adjoint
    for expression in (target, complex_twin(target)):
        assert abs(derive(expression).evaluate({n: 40}) - 1) < 1e-13
    drawn = np.array([rm.sample(complex_twin(target), {n: 60}, rng=seed) for seed in range(40)])
    assert abs(drawn.mean() - 1) <= 4*drawn.std(ddof=1)/np.sqrt(40)


def test_terms_of_lower_order_do_not_count():
    exact = derive(tr(Q)/p).evaluate({p: 40, n: 60, lam: .5})
    assert abs(derive((1 + 1/n)*tr(Q)/p).evaluate({p: 40, n: 60, lam: .5}) - (1 + 1/60)*exact) < 1e-13


def test_zeros_that_a_pencil_divides_by():
    """Noise of variance zero beside noise: the equations are those without it."""
    target = lam**2*tr(S*Q*S*Q)/p + v*tr(S*Q*B*Q)/n
    values = {p: 60, n: 90, lam: .5, S: TWO}
    assert abs(derive(target).evaluate({**values, v: 0.}) - derive(lam**2*tr(S*Q*S*Q)/p).evaluate(values)) < 1e-12


def test_expressions_without_pencils():
    assert derive(sp.Integer(3)).evaluate({}) == 3 and derive(lam).evaluate({lam: 2}) == 2
    assert derive(tr(B + Q - Q)/p).evaluate({p: 40, n: 80, lam: .5}) == pytest.approx(1, abs=1e-14)
    assert derive(tr(S)/p).evaluate({p: 40, S: TWO}) == 2.5 and derive(tr((X - X)*X.T)/n).evaluate({p: 3, n: 4}) == 0
    assert derive((S + I).I).target == (S + I).I


def test_equivalents_travel():
    c = sp.Symbol("c")
    eq = derive(tr(Q)/p, limit={p/n: c})
    for other in (pickle.loads(pickle.dumps(eq)), copy.deepcopy(eq)):
        assert other.evaluate({c: .5, lam: .3}) == eq.evaluate({c: .5, lam: .3})
    assert eq.derivative("lambda").evaluate({c: .5, lam: .3}) < 0


@pytest.mark.parametrize("limit", [{p/n: lam}, {p/n: n}, {p/n: z, n/p: t}, {p/n: z, m/n: z}, {p: z}, 3])
def test_names_of_ratios_are_names_of_their_own(limit):
    with pytest.raises(ParameterError, match="limit"):
        derive(tr((B + Y*Y.T/m + lam*I).I)/p, limit=limit)
