"""The symbolic Law: whatever way it is given, the same mathematics comes out; wrong hand forms are refused."""
import math
import os
import subprocess
import sys
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

import rmtsym as rm
from rmtsym import Law, ParameterError, ShapeError, agree, expectation
from rmtsym.law.closed_forms import NoClosedForm
from rmtsym.law.physical import has_density, mass_at, physical_column
from rmtsym.law.transforms import cumulants_to_moments, moments_to_cumulants

m, z, g, s, t, x = sp.symbols("m z g s t x")
a, b, c, d, variance = sp.symbols("a b c d variance", positive=True)
order = sp.symbols("order", positive=True, integer=True)
quick = settings(max_examples=40, derandomize=True, deadline=None)

MP = sp.Eq(-1/m, z - variance/(1 + c*variance*m))
MP_EDGES = (variance*(1 - sp.sqrt(c))**2, variance*(1 + sp.sqrt(c))**2)
MP_DENSITY = sp.sqrt((MP_EDGES[1] - x)*(x - MP_EDGES[0]))/(2*sp.pi*c*variance*x)
KM_R = d*(sp.sqrt(1 + 4*g**2) - 1)/(2*g)


# ---- one law, four ways

@pytest.mark.parametrize("form", [{"equation": MP}, {"polynomial": c*variance*z*m**2 + (z + variance*(c - 1))*m + 1},
                                  {"r": variance/(1 - c*variance*g)}, {"s": 1/(variance*(1 + c*s))}, {"s": lambda u: 1/(variance*(1 + c*u))},
                                  {"polynomial": (z - 3)*(m - 7)*(c*variance*z*m**2 + (z + variance*(c - 1))*m + 1)*5/variance}])
def test_every_way_of_giving_a_law_leads_to_the_same(form):
    law = Law("mp", **form)
    assert agree(law.polynomial, c*variance*z*m**2 + (z + variance*(c - 1))*m + 1)
    assert (law.kind, law.parameters) == ("quadratic", (c, variance))
    assert agree(law.r(g), variance/(1 - c*variance*g))
    assert agree(law.s(s), 1/(variance*(1 + c*s)))
    assert law.edges == MP_EDGES
    assert law.atoms == ((0, sp.Max(0, 1 - 1/c)),)
    assert agree(law.density(x), MP_DENSITY)
    assert law.moments(3) == [variance, variance**2*(1 + c), variance**3*(1 + 3*c + c**2)]
    assert law.cumulants(4) == [c**k*variance**(k + 1) for k in range(4)]


def test_radicals_of_r_are_eliminated_exactly():
    law = Law("km", r=KM_R, domain=[d > 1])
    assert agree(law.polynomial, (d**2 - z**2)*m**2 + (d - 2)*z*m + d - 1)
    assert sp.Poly(law.polynomial, z, m).total_degree() == 4            # no factor of the elimination is left
    assert law.given == "r"
    nested = Law("sum", r=variance*g + (sp.sqrt(1 + 4*g**2) - 1)/(2*g))   # semicircle and Rademacher: degree 3 in m
    assert nested.kind == "algebraic"
    assert nested.cumulants(4) == [0, 1 + variance, 0, -1]


def test_redundant_forms_that_agree_are_kept_as_written():
    law = Law("mp", equation=MP, r=variance/(1 - c*variance*g), s=lambda u: 1/(variance + c*variance*u), density=MP_DENSITY, edges=MP_EDGES,
              atoms=((0, sp.Max(0, (c - 1)/c)),))
    assert law.given == "equation"
    assert law.s(s) == 1/(variance + c*variance*s)
    assert law.density(x) == MP_DENSITY


@pytest.mark.parametrize(("wrong", "message"), [
    ({"polynomial": c*z*m**2 + (z + c - 1)*m + 1}, r"polynomial = .* leads to .*, but equation to"),
    ({"r": variance/(1 + c*variance*g)}, r"r = variance/\(c\*g\*variance \+ 1\) leads to"),
    ({"s": 1/(1 + c*s)}, "s = .* leads to"),
    ({"density": 2*MP_DENSITY}, "density = .* is not that of"),
    ({"density": -MP_DENSITY}, "density = .* gives"),
    ({"edges": (variance*(1 - sp.sqrt(c)), variance*(1 + sp.sqrt(c)))}, "edges = .* gives"),
    ({"edges": MP_EDGES[:1]}, "edges = "),
    ({"atoms": ()}, "the atoms are {} as written, but equation gives"),
    ({"atoms": ((0, sp.Max(0, 1 - 1/c**2)),)}, "the atoms are"),
    ({"atoms": ((1, sp.Max(0, 1 - 1/c)),)}, "the atoms are"),
])
def test_a_hand_form_that_disagrees_is_refused_with_both_forms(wrong, message):
    with pytest.raises(ParameterError, match=message):
        Law("mp", equation=MP, **wrong)


def test_the_wrong_branch_of_r_is_refused():
    other = -d*(sp.sqrt(1 + 4*g**2) + 1)/(2*g)
    with pytest.raises(ParameterError, match="r = "):
        Law("km", polynomial=(d**2 - z**2)*m**2 + (d - 2)*z*m + d - 1, r=other, domain=[d > 1])
    with pytest.raises(ParameterError, match="no solution"):
        Law("km", r=other, domain=[d > 1])


def test_a_density_of_degree_three_is_checked_numerically():
    # Fuss-Catalan of order 2 [Penson & Zyczkowski, Phys. Rev. E 83 (2011) 061118, eq. (16)]
    w = (27 + 3*sp.sqrt(81 - 12*x))**sp.Rational(1, 3)
    density = 2**sp.Rational(1, 3)*sp.sqrt(3)/(12*sp.pi)*(2**sp.Rational(1, 3)*w**2 - 6*x**sp.Rational(1, 3))/(x**sp.Rational(2, 3)*w)
    law = Law("fc", s=(1 + s)**-2, density=density)
    assert law.edges == (0, sp.Rational(27, 4))
    with pytest.raises(ParameterError, match="density"):
        Law("fc", s=(1 + s)**-2, density=density*(1 + x/10**6))


# ---- bad input

@pytest.mark.parametrize(("arguments", "message"), [
    ({}, "give one of equation="),
    ({"equation": "m = z"}, "must be sp.Eq"),
    ({"equation": sp.Eq(z, c)}, "does not contain m"),
    ({"r": "g"}, "neither an expression in g"),
    ({"equation": sp.Eq(m, z)}, "no solution"),
    ({"polynomial": (z*m + 1)*(z*m + 1 - m)}, "more than one solution"),
    ({"polynomial": sp.sqrt(c)*m**2 + z*m + 1}, r"rational in the parameters, but sqrt\(c\)"),
    ({"equation": sp.Eq(-1/m, z + sp.exp(m))}, r"exp\(m\) is not algebraic"),
    ({"equation": MP, "domain": [x > 1]}, "is not about the parameters"),
    ({"equation": MP, "domain": [sp.Eq(c, 1)]}, "give inequalities"),
    ({"equation": MP, "domain": [c > 5, c < 4]}, "domain empty"),
    ({"equation": MP, "parameters": (c,)}, "contains variance"),
    ({"equation": MP, "defaults": {d: 1}}, "a default is given for d"),
])
def test_bad_definitions_are_refused(arguments, message):
    with pytest.raises(ParameterError, match=message):
        Law("bad", **arguments)


def test_a_rectangular_matrix_has_no_spectral_law():
    p, n = rm.dims("p n")
    with pytest.raises(ShapeError, match=r"\(p x n\)"):
        Law("mp", matrix=rm.Gaussian("X", p, n), limit={p/n: c}, equation=MP)


def test_what_has_no_closed_form_says_so():
    law = Law("sum", equation=sp.Eq(z, -m + 1/(1 + c*m) - 1/m))           # semicircle and Marchenko-Pastur
    assert agree(law.r(g), g + 1/(1 - c*g))
    for method in (law.s, law.density):
        with pytest.raises(NoClosedForm, match="degree 3"):
            method(x)
    assert law.edges == ()
    assert law.cumulants(4) == [1, 1 + c, c**2, c**3]                   # cumulants add


# ---- domains

def test_the_domain_says_what_a_parameter_is():
    p, n = rm.dims("p n")
    X = rm.Gaussian("X", p, n, variance=variance)
    law = Law("mp", matrix=X*X.T/n, limit={p/n: c}, equation=MP, defaults={variance: 1})
    assert [(name, text) for _, name, text in law.domain] == [("c", "c = p/n must be positive"), ("variance", "variance must be positive")]
    assert [(p.name, p.kind, p.default) for p in law.specification().parameters] == [("c", "real", None), ("variance", "real", 1)]
    with pytest.raises(ParameterError, match="mp: c = -0.5, but c = p/n must be positive"):
        law.model({"c": -0.5}, 10)


def test_stronger_bounds_replace_the_assumption():
    law = Law("km", r=KM_R, domain=[d > 1])
    assert [(str(relation), text) for relation, _, text in law.domain] == [("d > 1", "d must be greater than 1")]
    own = Law("km", r=KM_R, domain=[(d > 1, "a regular graph has degree > 1")])
    assert own.domain[0][2] == "a regular graph has degree > 1"
    for relation, _, _ in law.domain:
        assert relation.subs(d, 2) == sp.true
        assert relation.subs(d, 1) == sp.false


def test_admissible_points_are_admissible_and_always_the_same():
    first, second = (Law("w", s=(a + b + s)/(a + s), domain=[a + b > 1]).points for _ in range(2))
    assert first == second
    assert all(point[a] > 0 and point[b] > 0 and point[a] + point[b] > 1 for point in first)
    assert any(point[a] < 1 for point in first)
    assert any(point[b] < 1 for point in first)


# ---- moments and cumulants

numbers = st.lists(st.fractions(min_value=-3, max_value=3, max_denominator=6), min_size=1, max_size=7)


@quick
@given(numbers)
def test_moments_from_cumulants_from_moments(values):
    assert cumulants_to_moments(moments_to_cumulants(values)) == values
    assert moments_to_cumulants(cumulants_to_moments(values)) == values


@quick
@given(numbers, st.fractions(min_value=-2, max_value=2, max_denominator=4))
def test_scaling_multiplies_the_kth_cumulant_by_the_kth_power(values, scale):
    moments = cumulants_to_moments(values)
    scaled = [moment*scale**k for k, moment in enumerate(moments, 1)]
    assert moments_to_cumulants(scaled) == [value*scale**k for k, value in enumerate(values, 1)]


@quick
@given(numbers, st.fractions(min_value=-2, max_value=2, max_denominator=4))
def test_a_shift_changes_the_first_cumulant_only(values, shift):
    moments = [Fraction(1), *cumulants_to_moments(values)]
    shifted = [sum(math.comb(k, j)*moments[j]*shift**(k - j) for j in range(k + 1)) for k in range(1, len(moments))]
    assert moments_to_cumulants(shifted) == [values[0] + shift, *values[1:]]


def test_symbolic_cumulants_count_non_crossing_partitions():
    k = sp.symbols("k1:9")
    moments = cumulants_to_moments(k)
    assert moments_to_cumulants(moments) == list(k)
    assert [moment.subs(dict.fromkeys(k, 1)) for moment in moments] == [sp.catalan(j) for j in range(1, 9)]
    assert moments[3] == k[0]**4 + 6*k[0]**2*k[1] + 4*k[0]*k[2] + 2*k[1]**2 + k[3]


def test_twelve_moments_with_two_parameters_and_their_cumulants_fit():
    law = Law("w", s=(a + b + s)/(a + s), domain=[a + b > 1])
    moments = law.moments(12)
    point = {a: sp.Rational(5, 2), b: sp.Rational(7, 4)}
    assert moments_to_cumulants([value.subs(point) for value in moments]) == [value.subs(point) for value in law.cumulants(12)]
    assert sp.fraction(moments[11])[1] == (a + b)**23


def test_a_multiple_root_at_infinity_needs_r():
    # z = 1/g +- sqrt(1 + g): both branches of P have m ~ -1/z; R singles one out.
    law = Law("two", r=sp.sqrt(1 + g))
    assert law.cumulants(4) == [1, sp.Rational(1, 2), -sp.Rational(1, 8), sp.Rational(1, 16)]
    assert law.moments(2) == [1, sp.Rational(3, 2)]
    with pytest.raises(ParameterError, match="give r="):
        Law("two", polynomial=law.polynomial).moments(2)


@pytest.mark.parametrize("count", [-1, 1.5, True])
def test_the_number_of_moments_is_an_integer(count):
    with pytest.raises(ParameterError, match="must be an integer"):
        Law("mp", equation=MP).moments(count)


# ---- transforms, density, edges and atoms belong together

QUADRATIC = [({"equation": MP}, {c: sp.Rational(1, 3), variance: 2}), ({"equation": MP}, {c: sp.Rational(5, 2), variance: 1}),
             ({"r": KM_R, "domain": [d > 1]}, {d: sp.Rational(3, 2)}), ({"r": KM_R, "domain": [d > 1]}, {d: 4}),
             ({"s": (a + b + s)/(a + s), "domain": [a + b > 1]}, {a: sp.Rational(3, 5), b: sp.Rational(3, 4)})]


@pytest.mark.parametrize(("form", "point"), QUADRATIC)
def test_density_and_atoms_have_the_moments(form, point):
    law = Law("law", **form)
    lower, upper = (edge.subs(point) for edge in law.edges)
    density = sp.lambdify(x, law.density(x).subs(point), "mpmath")
    atoms = [(place.subs(point), mass.subs(point)) for place, mass in law.atoms]
    with mpmath.workdps(20):
        low, high = (mpmath.mpmathify(edge.evalf(25)) for edge in (lower, upper))
        for k in range(5):
            # x = centre + radius sin(theta) makes both square-root edges smooth
            integral = mpmath.quad(lambda u, k=k: density((high + low)/2 + (high - low)/2*mpmath.sin(u))*((high + low)/2 + (high - low)/2*mpmath.sin(u))**k
                                   * (high - low)/2*mpmath.cos(u), [-mpmath.pi/2, mpmath.pi/2])
            total = integral + sum(mpmath.mpmathify((mass*place**k if k else mass).evalf(25)) for place, mass in atoms)
            expected = 1 if k == 0 else law.moments(k)[-1].subs(point)
            assert abs(total - mpmath.mpmathify(sp.sympify(expected).evalf(25))) < 1e-12*(1 + abs(total))


@pytest.mark.parametrize(("form", "point"), QUADRATIC)
def test_r_and_s_are_inverse_to_m(form, point):
    law = Law("law", **form)
    P = law.polynomial.subs(point)
    for small in (sp.Rational(1, 50), sp.I/40):
        place = law.r(small).subs(point) + 1/small                      # far out, where the physical root is near -1/z
        assert abs(P.subs({z: place, m: -small}).evalf(30)) < 1e-20
        s_value = law.s(small).subs(point)
        place = (1 + small)/(small*s_value)
        assert abs(P.subs({z: place, m: -(1 + small)/place}).evalf(30)) < 1e-20
    mean = law.moments(1)[0].subs(point)
    near = law.s(sp.Rational(1, 10**8)).subs(point).evalf(20)
    assert near > 0
    if mean != 0:
        assert abs(near*mean - 1) < 1e-6


def test_r_keeps_a_form_that_is_regular_in_the_whole_domain():
    law = Law("meixner", equation=sp.Eq(b*c/(z + 1/m), z - variance - (z + 1/m)/c))
    at_one = law.r(g).subs({c: 1, b: 2, variance: 3, g: sp.Rational(1, 7)})
    assert at_one == sp.Rational(2, 7)/(1 - sp.Rational(3, 7))          # R = b g/(1 - a g) at c = 1, not 0/0
    assert agree(law.r(g), c/(1 - c)*(1 - variance*g - sp.sqrt((1 - variance*g)**2 - 4*b*(1 - c)*g**2))/(2*g))


def test_the_commutator_of_two_semicircles():
    law = Law("commutator", polynomial=z*m**3 - m**2 - z*m - 1)
    golden = sp.sqrt((11 + 5*sp.sqrt(5))/2)                             # the edges of the tetilla law
    assert [sp.N(edge, 20) for edge in law.edges] == [sp.N(-golden, 20), sp.N(golden, 20)]
    assert law.moments(6) == [0, 2, 0, 10, 0, 66]
    assert law.atoms == ()


def test_an_atom_of_a_product_is_the_larger_one():
    law = Law("product", s=1/((1 + a*s)*(1 + b*s)))                      # two Marchenko-Pastur laws: the rank is the smaller rank
    assert law.atoms == ((0, sp.Max(0, 1 - 1/a, 1 - 1/b)),)


def test_hard_edges_of_higher_order_are_edges():
    assert Law("fc", s=(1 + s)**-3).edges == (0, sp.Rational(256, 27))


def test_poles_of_the_other_sheet_are_no_atoms():
    # free Meixner, a = 1, b = 1, c = 9/10: the second root of the leading coefficient has "mass" 11.3 on the other sheet only
    P = sp.Rational(1, 10)*z**2 + sp.Rational(9, 10)*z + sp.Rational(81, 100)
    law = Law("meixner", polynomial=P*m**2 + (sp.Rational(11, 10)*z + sp.Rational(9, 10))*m + 1)
    assert law.atoms == ()
    with pytest.raises(ParameterError, match="atoms="):
        # in the parameters, no Max(0, .) holds everywhere
        _ = Law("meixner", equation=sp.Eq(b*c/(z + 1/m), z - variance - (z + 1/m)/c)).atoms


# ---- the numeric root behind these decisions

def test_the_physical_root_of_the_semicircle():
    polynomial = m**2 + z*m + 1
    heights = (1.0, 1e-3, 1e-9)
    found = physical_column(polynomial, z, m, {}, 1.0, heights)
    for height, value in zip(heights, found, strict=True):
        w = complex(1.0, height)
        right = (-w + np.sqrt(w - 2)*np.sqrt(w + 2))/2
        assert abs(value - right) < 1e-12
    assert has_density(polynomial, z, m, {}, 1.99)
    assert not has_density(polynomial, z, m, {}, 2.01)
    assert mass_at((z**2 - 1)*m + z, z, m, {}, 1.0) == pytest.approx(0.5)


# ---- populations

def population_law(**more):
    v = c*m - (1 - c)/z
    return Law("population", equation=sp.Eq(z, -1/v + c*expectation(t/(1 + t*v), t)), **more)


def test_an_expectation_is_a_symbolic_integral():
    inside = expectation(t/(1 + t*m), t)
    assert agree(inside.diff(m), expectation(-t**2/(1 + t*m)**2, t))
    assert inside.diff(t) == 0
    assert inside.free_symbols == {m}
    assert inside.subs(m, 2*c) == expectation(t/(1 + 2*c*t), t)
    assert inside.subs(t, 5) == inside
    assert agree(inside.subs(m, t).subs(t, m), inside)                     # the bound t gives way
    assert expectation(m**2, t) == m**2
    assert sp.latex(inside) == r"\int \frac{t}{m t + 1}\,H(\mathrm{d}t)"
    assert str(inside) == "expectation(t/(m*t + 1), t)"
    with pytest.raises(ParameterError, match="must be symbols"):
        expectation(t, 2*t)


def test_moments_of_a_sample_covariance_law():
    law = population_law()
    h = sp.symbols("h_1:5")
    assert law.kind == "population"
    assert law.polynomial is None
    assert agree(law.moments(4), (h[0], h[1] + c*h[0]**2, h[2] + 3*c*h[0]*h[1] + c**2*h[0]**3,
                                  h[3] + c*(4*h[0]*h[2] + 2*h[1]**2) + 6*c**2*h[0]**2*h[1] + c**3*h[0]**4))
    assert agree(law.cumulants(4), moments_to_cumulants(law.moments(4)))
    # the companion is free compound Poisson: its cumulants are c h_k, its moments c m_k
    assert agree([c*moment for moment in law.moments(4)], cumulants_to_moments([c*value for value in h]))
    # S-transforms multiply: kappa_2 = Var(H) + c h_1^2
    assert agree(law.cumulants(2)[1], h[1] - h[0]**2 + c*h[0]**2)
    assert [(p.name, p.kind) for p in law.specification().parameters] == [("c", "real"), ("population", "population")]
    with pytest.raises(NoClosedForm):
        law.r(g)


def test_a_population_is_put_in():
    law = population_law()
    three = law.at(c=.1, population={1: .4, 3: .4, 10: .2})
    assert (three.kind, three.parameters) == ("algebraic", ())
    published = [.5794737, 1.3317039, 1.9258838, 4.2624207, 7.6013486, 13.2350422]      # Silverstein & Choi's example, computed independently
    assert [float(edge) for edge in three.edges] == pytest.approx(published, abs=1e-7)
    assert agree(law.at(population=rm.Discrete({2: 1})).polynomial, Law("mp", equation=MP).at(variance=2).polynomial)
    assert law.at(c=3, population={0: .2, 1: .8}).atoms == ((0, sp.Rational(2, 3)),)
    moments = {sp.Symbol(f"h_{k}"): sum(sp.Rational(w, 10)*location**k for location, w in ((1, 4), (3, 4), (10, 2))) for k in (1, 2, 3)}
    assert three.moments(3) == [value.subs(moments).subs(c, sp.Rational(1, 10)) for value in law.moments(3)]


@pytest.mark.parametrize(("values", "message"), [
    ({"population": {1: .5, 2: .4}}, "add up to"), ({"population": {-1: 1}}, "at least 0"), ({"population": 3}, "has no atoms"),
    ({"q": 1}, "no parameter 'q'"), ({"c": -1}, "c = -1, but c must be positive")])
def test_what_cannot_be_put_in(values, message):
    with pytest.raises(ParameterError, match=message):
        population_law().at(**values)


# ---- the matrix model

def test_sizes_follow_from_the_limit():
    p, n, q = rm.dims("p n q")
    X = rm.Gaussian("X", p, n, variance=variance)
    law = Law("mp", matrix=X*X.T/n, limit={p/n: c}, equation=MP, defaults={variance: 1})
    expression, values = law.model({"c": .3, "variance": 2.0}, 30)
    assert (expression, values) == (law.matrix, {p: 30, n: 100, variance: 2.0})
    assert law.model({c: 7}, 10)[1] == {p: 10, n: 1, variance: 1.0}     # never 0, defaults hold
    for values, message in (({}, "parameter c is missing"), ({"c": float("nan")}, "not a real number"), ({"c": "x"}, "not a real number"),
                            ({"c": 1, "k": 2}, "no parameter 'k'")):
        with pytest.raises(ParameterError, match=message):
            law.model(values, 10)
    with pytest.raises(ParameterError, match="size = 2.5"):
        law.model({"c": 1}, 2.5)
    Y = rm.Gaussian("Y", p, q)
    with pytest.raises(ParameterError, match="the size q does not follow"):
        Law("mp", matrix=Y*Y.T/n, limit={p/n: c}, equation=MP).model({"c": 1, "variance": 1}, 10)
    with pytest.raises(ParameterError, match="no matrix model"):
        Law("mp", equation=MP).model({"c": 1, "variance": 1}, 10)


def test_spectra_and_the_models_own_domain():
    n = rm.dims("n")
    P = rm.Deterministic("P", n)
    law = Law("bernoulli", matrix=P, spectra={P: {0: 1 - a, 1: a}}, domain=[a < 1], model_domain=[(a > sp.Rational(1, 4), "too few ones")],
              equation=sp.Eq(m, -(1 - a)/z + a/(1 - z)))
    assert law.model({"a": .5}, 4)[1] == {n: 4, P: rm.Discrete({0: .5, 1: .5})}
    with pytest.raises(ParameterError, match="too few ones"):
        law.model({"a": .1}, 4)


# ---- for others

def test_specification_holds_the_law_as_data():
    law = Law("mp", equation=MP, about="Marchenko-Pastur law: of covariance.\n\nMore.\n\n[Marchenko & Pastur 1967]\n[Another\nbook]\n")
    found = law.specification(source="derivations/mp.py")
    assert (found.name, found.title, found.summary, found.kind) == ("mp", "Marchenko-Pastur law", "Of covariance.", "quadratic")
    assert found.references == ("Marchenko & Pastur 1967", "Another book")
    assert (found.source, found.z, found.m, found.equation) == ("derivations/mp.py", z, m, MP)
    assert (found.edges, found.atoms) == (law.edges, law.atoms)
    integer = Law("fc", s=(1 + s)**(-order)).specification()
    assert (integer.kind, integer.parameters[0].kind) == ("power", "integer")
    assert agree(integer.polynomial, 1 + z*m + (-1)**(order + 1)*z**order*m**(order + 1))


def test_symbols_of_the_users_own():
    w, h = sp.symbols("w h")
    law = Law("semicircle", equation=sp.Eq(-1/h, w + h), z=w, m=h)
    assert law.polynomial == h**2 + h*w + 1
    assert law.moments(4) == [0, 1, 0, 2]
    assert law._repr_latex_() == r"$\displaystyle - \frac{1}{h} = h + w$"
    assert repr(law) == "Law semicircle(): -1/h = h + w"


def test_a_law_can_be_called_and_written(tmp_path, monkeypatch):
    monkeypatch.setenv("RMTSYM_CACHE_DIR", str(tmp_path))
    law = Law("mine", equation=sp.Eq(-1/m, z + variance*m))
    assert law(4).stieltjes(2j) == pytest.approx((-2j + np.sqrt(2 - 4 + 0j)*np.sqrt(2 + 4 + 0j)*0 + 1j*np.sqrt(4 + 16))/8)
    with pytest.raises(ParameterError, match="given twice"):
        law(4, variance=4)
    with pytest.raises(ParameterError, match="2 parameters were given"):
        law(4, 5)
    assert law.latex().startswith("%")


def test_results_do_not_depend_on_the_hash_seed():
    program = ("import sympy as sp, rmtsym as rm\n"
               "m, z, s = sp.symbols('m z s'); a, b, c, e = sp.symbols('a b c e', positive=True)\n"
               "law = rm.Law('w', s=(a + b + s)/(a + s)/(1 + c*s), domain=[a + b > 1])\n"
               "print(law.polynomial, law.moments(3), law.points[:2])\n"
               "law = rm.Law('w', s=(a + b + s)/(a + s), domain=[a + b > 1]); print(law.specification(), law.r(z), law.density(z))\n")
    outputs = {subprocess.run([sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True,
                              check=True).stdout for seed in ("1", "2")}
    assert len(outputs) == 1
