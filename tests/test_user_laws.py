"""Laws of a user's own: any parameter names, values at z = 0, atoms, several intervals; what is no law is refused."""
import ast
from pathlib import Path

import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
import rmtsym.codegen
from rmtsym.codegen.language import template
from rmtsym.codegen.lower import local_names, lower

z, m, g, s = sp.symbols("z m g s")


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("RMTSYM_CACHE_DIR", str(tmp_path_factory.getbasetemp()/"kernels"))


def template_names():
    """Every name in the template through which the parameters of algebraic laws pass, and in the functions that it calls."""
    source = (Path(rmtsym.codegen.__path__[0])/"templates"/"algebraic.py").read_text(encoding="utf-8")
    trees = [ast.parse(source), *(item.tree for item in template("common")[0])]
    return {name for tree in trees for name in names_in(tree)} - {"PARAMETERS"}


def names_in(tree):
    return {node.id if isinstance(node, ast.Name) else node.name for node in ast.walk(tree) if isinstance(node, (ast.Name, ast.FunctionDef))}


def test_no_parameter_name_meets_a_local_of_the_kernels():
    """A parameter may bear the name of any local; under it the values are those under a neutral name."""
    u, w = sp.symbols("u w", positive=True)
    inner = {name for item in lower(rm.Law("noisy", equation=sp.Eq(z, -w*m + 1/(1 + u*m) - 1/m)).specification()).functions for name in names_in(item.tree)}
    inner -= {"par_u", "par_w"}
    wanted = {name for name in template_names() | inner | {"stieltjes", "domain", "terms", "lambda", "x", "self", "v0"} if name[0].isalpha()} - {"z", "m"}
    assert len(wanted) > 40
    for name in sorted(wanted):
        other = rm.Law("noisy", equation=sp.Eq(z, -w*m + 1/(1 + sp.Symbol(name, positive=True)*m) - 1/m)).specification()
        assert not set(local_names(other).values()) & inner, name
    for first, second in (("a", "b"), ("lambda", "x"), ("height", "ratio"), ("self", "stieltjes")):
        p, q = sp.symbols(f"{first} {second}", positive=True)
        f = rm.Law("noisy", equation=sp.Eq(z, -q*m + 1/(1 + p*m) - 1/m))(**{first: .5, second: .25})
        assert f.pdf(1.0) == pytest.approx(0.37544193028865537, rel=1e-13)
        assert "par_" not in repr(f)


@pytest.mark.parametrize("v", [0.3, 1.1, 2.0, 4.0])
def test_rademacher_plus_semicircle_has_its_support_and_its_value_at_zero(v):
    """m = w/(1 - w^2) with w = z + v m. At z = 0: m = i t, t = sqrt(v - 1)/v for v > 1, and m = 0 in the gap for v < 1."""
    variance = sp.Symbol("v", positive=True)
    w = z + variance*m
    f = rm.Law("sr", equation=sp.Eq(m, w/(1 - w**2)))(v=v)
    assert len(f.support()) == (2 if v < 1 else 1)
    assert f.pdf(0.0) == pytest.approx(np.sqrt(max(v - 1, 0))/v/np.pi, rel=1e-12, abs=1e-30)
    assert f.cdf(0.0) == pytest.approx(0.5, abs=1e-12) and f.var() == 1 + v


@pytest.mark.parametrize(("a", "b", "mass"), [(sp.Rational(1, 2), 2, 1/2), (2, 3, 2/3), (sp.Rational(1, 2), sp.Rational(1, 3), 0)])
def test_product_of_two_sample_covariances_keeps_its_atom(a, b, mass):
    """The rank of the product is the smaller one: the atom is max(0, 1 - 1/a, 1 - 1/b). The leading coefficient has a double zero there."""
    f = rm.Law("mm", s=1/((1 + a*s)*(1 + b*s)))()
    assert sum(weight for _, weight in f.atoms()) == pytest.approx(mass, abs=1e-12)
    assert f.cdf(f.edges()[-1]) == pytest.approx(1, abs=1e-11)


def test_sum_of_two_projections_on_two_intervals():
    """Free projections of traces a and k: atoms 1 - a - k at 0 and |a - k| at 1 (a + k < 1), edges 1 +- sqrt(...) ; mean a + k."""
    a, k = sp.symbols("a k", positive=True)
    def r(p):
        return (g - 1 + sp.sqrt((g - 1)**2 + 4*p*g))/(2*g)
    f = rm.Law("pq", r=r(a) + r(k), domain=[a < 1, k < 1])(a=.4, k=.3)
    assert len(f.support()) == 2
    atoms = dict(f.atoms())
    assert atoms[0.0] == pytest.approx(0.3, abs=1e-12) and atoms[1.0] == pytest.approx(0.1, abs=1e-12)
    rng = np.random.default_rng(0)
    n = 400
    q, upper = np.linalg.qr(rng.normal(size=(n, n)) + 1j*rng.normal(size=(n, n)))
    q = q*(np.diag(upper)/abs(np.diag(upper)))
    values = np.linalg.eigvalsh(np.diag((np.arange(n) < .4*n).astype(float)) + q[:, :int(.3*n)] @ q[:, :int(.3*n)].conj().T)
    levels = np.array([.2, .5, .8, 1.2, 1.5, 1.8])
    # Linear statistics of free unitary models fluctuate by O(1/n).
    assert np.abs(np.array([(values < x).mean() for x in levels]) - f.cdf(levels)).max() < 4/n


@pytest.mark.parametrize("law", [
    lambda: rm.Law("no", r=g - 5*g**3)(), lambda: rm.Law("no", s=1 + 5*s)(), lambda: rm.Law("no", equation=sp.Eq(m, -2/z + 1/(z - 1)))(),
    lambda: rm.Law("no", r=sp.Symbol("q")*g)(q=-1.0), lambda: rm.Law("no", r=-g)(), lambda: rm.Law("no", equation=sp.Eq(m, -z/(z**2 + 1)))(),
    lambda: rm.Law("no", r=g**2)(), lambda: rm.Law(None, r=g), lambda: rm.Law("", r=g), lambda: rm.Law("a b", r=g)(), lambda: rm.Law("no", r=g**13)()])
def test_what_is_no_law_is_refused(law):
    with pytest.raises(rm.ParameterError):
        law()


def test_agree_looks_far_out():
    c, r = sp.Symbol("c", positive=True), sp.Symbol("r", real=True)
    assert not rm.agree(sp.sqrt((c - 1000)**2), 1000 - c)
    assert not rm.agree(sp.Abs(r - 50), 50 - r)
    assert rm.agree(sp.sqrt(c**2), c)


def test_masked_points_are_unknown():
    values = rm.laws.semicircle(variance=1).pdf(np.ma.array([1.0, 2.0], mask=[False, True]))
    assert values[0] > 0 and np.isnan(values[1])


@pytest.mark.parametrize("size", [1e-30, 1e-12, 1e12, 1e30])
def test_laws_scale_and_what_leaves_the_doubles_is_refused(size):
    """m of the law scaled by v at v z is m(z)/v, to rounding: squares inside the kernels must neither overflow nor underflow."""
    points = np.array([.3 + .7j, 5., 1., 1e-3 + 1e-9j])
    unit = rm.laws.marchenko_pastur(c=.5)
    f = rm.laws.marchenko_pastur(c=.5, variance=size)
    assert np.allclose(f.stieltjes(size*points)*size, unit.stieltjes(points), rtol=1e-13, atol=0)
    assert f.pdf(size)*size == pytest.approx(unit.pdf(1.0), rel=1e-13)
    for beyond in (size**10, 1e31, 1e-31):
        if not 1e-30 <= beyond <= 1e30:
            with pytest.raises(rm.ParameterError, match="rescale"):
                rm.laws.marchenko_pastur(c=.5, variance=beyond)


def test_a_spectrum_beyond_the_kernels_is_refused():
    a = sp.Symbol("a", positive=True)
    with pytest.raises(rm.ParameterError, match="rescale"):
        rm.Law("huge", r=a**3*g)(a=1e25)
