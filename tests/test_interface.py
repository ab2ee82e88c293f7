"""Every call of the public interface runs, its placeholders filled, and gives what the mathematics says."""
import subprocess
import sys

import numpy as np
import pytest
import sympy as sp

import rmtsym as rm


@pytest.fixture(scope="module")
def names():
    p, n = rm.dims("p n")
    c, lam, z = sp.symbols("c lambda z")
    return p, n, c, lam, z


def test_words_and_their_expressions(names):
    p, n, _, lam, _ = names
    X = rm.Gaussian("X", p, n)
    W, V, U = rm.GOE("W", n), rm.GUE("V", n), rm.Haar("U", n)
    S, T = rm.Deterministic("Sigma", p), rm.Deterministic("T", n)
    A = rm.Deterministic("A", p, n)
    Y = rm.Gaussian("Y", p, n, row_cov=S, col_cov=T)
    Z = rm.Gaussian("Z", p, n, field="complex", variance=2)
    Q = (X*X.T/n + lam*rm.eye(p)).I
    values = {p: 40, n: 80, lam: 0.3, S: rm.Discrete({1: .5, 4: .5})}
    assert abs(rm.sample(rm.tr(S*Q)/p, values, rng=0) - rm.sample(rm.tr(Q*S)/p, values, rng=0)) < 1e-12
    assert rm.sample(S.sqrt*S.sqrt - S, {p: 4, S: rm.Discrete({1: .5, 4: .5})}) == pytest.approx(np.zeros((4, 4)), abs=1e-14)
    for expression, shape in ((W + V, (n, n)), (U*W*U.T, (n, n)), (A.T*A, (n, n)), (Y*Y.T, (p, p)), (Z.H*Z, (n, n)), (X - 2*A, (p, n)), ((W**3), (n, n)), (Q**-1, (p, p))):
        assert expression.shape == shape and str(expression) and expression._repr_latex_().startswith("$")
    joint = rm.Joint({S: [1, 4], T: [2, 3]}, weights=[.5, .5])
    assert joint.marginal(S) == rm.Discrete({1: .5, 4: .5})


def test_symbolic_laws():
    mp = rm.laws.marchenko_pastur
    z, m, g, s = sp.symbols("z m g s")
    c, variance = (symbol for symbol in mp.symbolic.parameters)
    assert rm.agree(mp.equation, sp.Eq(-1/m, z - variance/(1 + c*variance*m)))
    assert rm.agree(mp.polynomial, c*variance*z*m**2 + (z + variance*(c - 1))*m + 1)
    assert rm.agree(mp.r(g), variance/(1 - c*variance*g)) and rm.agree(mp.s(s), 1/(variance*(1 + c*s)))
    assert rm.agree(mp.moments(2), [variance, variance**2*(1 + c)]) and rm.agree(mp.cumulants(3), [variance, c*variance**2, c**2*variance**3])
    assert len(mp.edges) == 2 and r"\begin{theorem}" in mp.latex() and mp._repr_latex_().startswith("$")


def test_frozen_laws():
    f = rm.laws.marchenko_pastur(c=.5)
    x = f.rvs(5, rng=0)
    assert x.shape == (5,) and np.all(f.pdf(x) > 0) and np.allclose(f.ppf(f.cdf(x)), x)
    assert f.moment(2) == f.mean()**2 + f.var() == 1.5 and f.free_cumulant(3) == .25
    assert f.support() == [tuple(f.edges())] and f.atoms() == []
    assert f.stieltjes(1 + 1j).imag > 0 and f.hilbert(1.0) == pytest.approx(f.stieltjes(1.0).real/np.pi, rel=1e-15)
    assert f.matrix(30, rng=0).shape == (30, 30)


def test_all_laws_of_the_interface():
    laws = [rm.laws.semicircle(variance=1), rm.laws.marchenko_pastur(c=2, variance=1), rm.laws.kesten_mckay(d=3), rm.laws.wachter(a=2, b=3),
            rm.laws.free_meixner(a=.7, b=1.3, c=1.5), rm.laws.sample_covariance(c=.1, population={1: .4, 3: .4, 10: .2}), rm.laws.fuss_catalan(order=2),
            rm.laws.arcsine(), rm.laws.bernoulli(p=.25), rm.laws.rademacher()]
    for f in laws:
        ends = [end for interval in f.support() for end in interval] + [x for x, _ in f.atoms()]
        assert f.cdf(max(ends)) == pytest.approx(1, abs=1e-12) and f.cdf(min(ends) - 1) == 0
        assert f.matrix(24, rng=1).shape == (24, 24)
        z = np.array([1e9j, 1e9 + 1e9j])
        assert np.allclose(f.stieltjes(z)*z, -1, rtol=1e-7)
    assert rm.laws.arcsine().support() == [(-2, 2)] and rm.laws.bernoulli(p=.25).atoms() == [(0, .75), (1, .25)]


def test_a_law_of_ones_own_by_each_of_the_four_forms():
    z, m, g, s = sp.symbols("z m g s")
    v = sp.symbols("v", positive=True)
    forms = [rm.Law("mine", equation=sp.Eq(z, -v*m - 1/m)), rm.Law("mine", polynomial=v*m**2 + z*m + 1), rm.Law("mine", r=v*g)]
    for law in forms:
        f = rm.compile(law)(v=4.0)
        assert f.support() == [(-4, 4)] and f.pdf(0.0) == pytest.approx(1/(2*np.pi), rel=1e-14)
    squares = rm.Law("squares", s=1/(1 + s))
    assert rm.compile(squares)().pdf(1.0) == pytest.approx(np.sqrt(3)/(2*np.pi), rel=1e-14)
    with pytest.raises(rm.ParameterError):
        rm.Law("mine", r=v*g, polynomial=v*m**2 + z*m + 2)


def test_an_algebraic_law_of_degree_three_is_compiled(tmp_path, monkeypatch):
    """SC(1/4) boxplus MP(1/2) against 40-digit references."""
    monkeypatch.setenv("RMTSYM_CACHE_DIR", str(tmp_path))
    import json
    from pathlib import Path
    z, m = sp.symbols("z m")
    c, variance = sp.symbols("c variance", positive=True)
    law = rm.Law("noisy_covariance", equation=sp.Eq(z, -variance*m + 1/(1 + c*m) - 1/m))
    for backend in ("numba", "cuda"):
        compiled = rm.compile(law, backend=backend)
        assert compiled.path.is_file() and tmp_path in compiled.path.parents
        f = compiled(c=.5, variance=.25)
        reference = json.loads((Path(__file__).parent/"data"/"high_precision.json").read_text(encoding="utf-8"))["boxplus_semicircle_mp"]
        for row in reference["stieltjes"]:
            exact = complex(*(float(part) for part in row["m"]))
            assert abs(f.stieltjes(complex(*row["z"])) - exact) <= 64*2.0**-52*(1 + sum(row["cond"]))*abs(exact), row
        for row in reference["cdf"]:
            assert f.cdf(row["x"]) == pytest.approx(float(row["F"]), rel=1e-9, abs=1e-12)
        (lower, upper), = ((float(a), float(b)) for a, b in reference["support"])
        assert f.edges() == pytest.approx([lower, upper], rel=1e-12)
        assert [f.moment(k) for k in range(1, 9)] == pytest.approx([float(value) for value in reference["moments"]], rel=1e-12)
    with pytest.raises(rm.ParameterError, match="backend"):
        rm.compile(law, backend="opencl")


def test_python_m_rmtsym():
    done = subprocess.run([sys.executable, "-m", "rmtsym", "list"], capture_output=True, text=True, check=True)
    assert "marchenko_pastur" in done.stdout


@pytest.mark.parametrize(("call", "part"), [
    (lambda: rm.laws.marchenko_pastur(c=-.5), "c = p/n must be positive"),
    (lambda: rm.laws.marchenko_pastur(c=float("nan")), "c"),
    (lambda: rm.laws.marchenko_pastur(c="half"), "c"),
    (lambda: rm.laws.marchenko_pastur(), "c"),
    (lambda: rm.laws.marchenko_pastur(c=.5, varience=1), "variance"),
    (lambda: rm.laws.kesten_mckay(d=1), "d"),
    (lambda: rm.laws.wachter(a=.2, b=.3), "a"),
    (lambda: rm.laws.fuss_catalan(order=2.5), "order"),
    (lambda: rm.laws.fuss_catalan(order=0), "order"),
    (lambda: rm.laws.sample_covariance(c=.5, population={1: .5, 2: .4}), "1"),
    (lambda: rm.laws.sample_covariance(c=.5, population={-1: .5, 2: .5}), "negative"),
    (lambda: rm.Discrete({}), "Discrete"),
    (lambda: rm.Empirical([]), "Empirical"),
    (lambda: rm.Empirical(["a"]), "Empirical"),
    (lambda: rm.PowerLaw(), "PowerLaw"),
    (lambda: rm.laws.semicircle(variance=1).ppf(1.5), r"\[0, 1\]"),
    (lambda: rm.laws["marchenko_pasteur"], "marchenko_pastur"),
])
def test_bad_input_is_one_clear_error(call, part):
    with pytest.raises(rm.ParameterError, match=part) as caught:
        call()
    assert "\n" not in str(caught.value)


def test_mismatched_shapes_are_refused(names):
    p, n, *_ = names
    X = rm.Gaussian("X", p, n)
    with pytest.raises(rm.ShapeError, match=r"Did you mean X\*X.T"):
        X*X
    with pytest.raises(rm.ShapeError):
        X + rm.eye(p)


@pytest.mark.parametrize("points", [0.5, [0.5, 1.0], np.float32(0.5), np.arange(3), np.zeros((0,)), np.ones((2, 3, 4)), np.ones((4, 6))[::2, ::3]])
def test_points_of_any_kind_keep_their_shape(points):
    f = rm.laws.marchenko_pastur(c=.5)
    for name in ("pdf", "cdf", "stieltjes", "hilbert"):
        assert np.shape(getattr(f, name)(points)) == np.shape(points)
    assert np.isnan(f.pdf(np.nan)) and np.isnan(f.cdf(np.nan)) and np.isnan(f.stieltjes(np.nan))


def test_text_is_never_evaluated(tmp_path):
    """SymPy's sympify runs strings as Python: no text that a caller hands over may reach it."""
    trap = tmp_path/"trap"
    text = f"__import__('pathlib').Path({str(trap)!r}).touch()"
    z, m = sp.symbols("z m")
    v = sp.symbols("v", positive=True)
    p, n = rm.dims("p n")
    X = rm.Gaussian("X", p, n)
    equation = sp.Eq(z, -m - 1/m)
    mp = rm.laws.marchenko_pastur
    for call in (lambda: rm.Law("a", equation=text), lambda: rm.Law("a", polynomial=text), lambda: rm.Law("a", r=text), lambda: rm.Law("a", s=text),
                 lambda: rm.Law("a", equation=equation, edges=(text, text)), lambda: rm.Law("a", equation=equation, atoms=[(text, text)]),
                 lambda: rm.Law("a", equation=equation, density=text), lambda: rm.Law("a", equation=equation, domain=[text]),
                 lambda: rm.Law("a", matrix=X*X.T/n, limit={p/n: text}, equation=equation), lambda: rm.Law("a", polynomial=v*m**2 + z*m + 1, defaults={v: text}),
                 lambda: rm.agree(text, 1), lambda: rm.expectation(text, z), lambda: rm.sample(X, {p: text, n: 3}), lambda: rm.Gaussian("X", text, n),
                 lambda: rm.Gaussian("X", p, n, variance=text), lambda: X*text, lambda: rm.eye(text), lambda: rm.dims(text), lambda: mp(c=text),
                 lambda: mp.moments(text), lambda: mp.r(text), lambda: mp.s(text), lambda: mp.density(text), lambda: mp.at(c=text)):
        with pytest.raises(rm.RmtsymError):
            call()
        assert not trap.exists()
