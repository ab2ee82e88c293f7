"""Exact algebra and the proof of equality: identities of mathematics, and near misses that must be told apart."""
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from rmtsym import ParameterError, RmtsymError, agree, expectation
from rmtsym.algebra import Radicals, Ring, common_factor, exact, factorise, quadratic_roots, sign, split_square, tidy, unit_series

x, y, z, m, g, s, t = sp.symbols("x y z m g s t")
a, b, c, d = sp.symbols("a b c d", positive=True)
r = sp.symbols("r", real=True)
n = sp.symbols("n", integer=True, positive=True)
quick = settings(max_examples=30, derandomize=True, deadline=None)

small = st.integers(-4, 4)
rationals = st.builds(sp.Rational, small, st.integers(1, 5))
polynomials = st.builds(lambda terms: sp.Add(*[k*x**i*y**j for k, i, j in terms]),
                        st.lists(st.tuples(rationals, st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=4))


# ---- polynomials and fractions

@quick
@given(polynomials, polynomials)
def test_a_product_has_the_factors_of_both(first, second):
    content, factors = factorise(first*second)
    assert sp.expand(sp.Mul(content, *[f**e for f, e in factors]) - first*second) == 0


@quick
@given(polynomials, polynomials)
def test_reading_cancels_what_is_common(first, second):
    ring = Ring((x, y))
    if first == 0 or second == 0:
        return
    above, below = ring.read(first*second/(second*(first + 7)) if first + 7 != 0 else first)
    assert above.gcd(below) == 1
    assert sp.simplify(ring.write(above)/ring.write(below) - (first/(first + 7) if first + 7 != 0 else first)) == 0


def test_reading_names_what_is_not_rational():
    with pytest.raises(ParameterError, match=r"sqrt\(x\) is not a rational function of x, y"):
        Ring((x, y)).read(1 + y*sp.sqrt(x))
    with pytest.raises(ParameterError, match="identically zero"):
        Ring((x,)).read(1/((x + 1)**2 - x**2 - 2*x - 1))


def test_elimination_is_a_resultant():
    ring = Ring((m, z, c))
    first, second = ring.read(m**2 - z)[0], ring.read(m**3 - c)[0]
    assert ring.write(ring.resultant(first, second, m)) in (z**3 - c**2, c**2 - z**3)
    assert ring.write(ring.discriminant(ring.read(m**3 + z*m + c)[0], m)) == -4*z**3 - 27*c**2


def test_floats_are_the_decimals_they_print_as():
    assert exact(0.1*x + sp.Float(2.5)) == x/10 + sp.Rational(5, 2)


def test_common_factors_keep_negative_powers():
    assert common_factor(4*a/(a + b)**2, 6*a*b/(a + b)) == 2*a/(a + b)**2


# ---- signs and roots

def test_signs_follow_from_assumptions_and_facts():
    assert sign(-3*a*b/(1 + c)) == -1
    assert sign(a + b - 1) is None
    assert sign(a*(1 - a - b), facts=[a + b - 1]) == -1
    assert sign(r**2 + 1) == 1
    assert sign(sp.expand((c - 1)**2)) is None                          # it may vanish
    assert sign(x - x) == 0


def test_squares_leave_a_root_with_their_sign_only():
    assert split_square(12*a**3*(c - 1)**2) == (2*a, sp.expand(3*a*(c - 1)**2))
    assert split_square(d**2*(1 + x)/4) == (d/2, x + 1)
    assert split_square(-8*a**2*x) == (2*a, -2*x)


def test_marchenko_pastur_edges_open_their_radical():
    lower, upper = quadratic_roots(1, -2*a*(1 + c), a**2*(1 - c)**2)
    assert (lower, upper) == (a*(1 - sp.sqrt(c))**2, a*(1 + sp.sqrt(c))**2)
    assert quadratic_roots(1, 0, -4*a) == (-2*sp.sqrt(a), 2*sp.sqrt(a))
    assert quadratic_roots(1, -2*x, x**2) == (x, x)


@quick
@given(rationals, rationals, st.integers(1, 9))
def test_quadratic_roots_solve_their_equation(middle, square, scale):
    for root in quadratic_roots(scale, -2*scale*middle, scale*(middle**2 - square)):
        assert sp.expand(scale*root**2 - 2*scale*middle*root + scale*(middle**2 - square)) == 0


@pytest.mark.parametrize("expression", [sp.sqrt(1 + sp.sqrt(x)), (1 + x)**(n - 2), sp.cbrt(a*x)/(1 + sp.sqrt(y)), sp.exp(x) + sp.sqrt(8*a),
                                        (2*a + 2*b)**n, sp.I*x])
def test_lifted_radicals_are_restored(expression):
    radicals = Radicals()
    lifted = radicals.lift(expression)
    assert all(power.exp.is_Integer for power in lifted.atoms(sp.Pow))
    assert agree(radicals.restore(lifted), expression)


def test_tidy_factors_around_radicals():
    assert tidy((x**2 - 1)*sp.sqrt(1 + y)/(x - 1)) == (x + 1)*sp.sqrt(1 + y)


# ---- power series

def test_series_of_the_catalan_equation():
    ring = Ring((c,))
    # w = 1 + v: v = x (1 + v)^2 c
    terms = {(0, 1): ring.one, (1, 0): -ring.generator(c), (1, 1): -2*ring.generator(c), (1, 2): -ring.generator(c)}
    assert [ring.write(number) for number, _ in unit_series(ring, terms, 6)] == [sp.catalan(k)*c**k for k in range(1, 7)]


def test_series_with_a_parameter_in_the_slope_has_reduced_fractions():
    ring = Ring((a,))
    # a w - x - w^2 = 0 with w(0) = 0: w = (a - sqrt(a^2 - 4 x))/2
    found = unit_series(ring, {(0, 1): ring.generator(a), (1, 0): -ring.one, (0, 2): -ring.one}, 4)
    assert [ring.write(number)/ring.write(below) for number, below in found] == [1/a, 1/a**3, 2/a**5, 5/a**7]


def test_a_multiple_root_has_no_series():
    ring = Ring((a,))
    with pytest.raises(ParameterError, match="multiple"):
        unit_series(ring, {(0, 2): ring.one, (1, 0): -ring.one}, 3)


# ---- agree

SQRT = sp.sqrt(1 + 4*g**2)
EQUAL = [
    ((-d + d*SQRT)/(2*g), 2*d*g/(1 + SQRT)),                            # Kesten-McKay's R in both forms
    ((-d + sp.sqrt(d**2 + 4*d**2*g**2))/(2*g), 2*d*g/(1 + SQRT)),
    (((sp.sqrt(b) + sp.sqrt(a*(a + b - 1)))/(a + b))**2, (a**2 + a*b - a + b + 2*sp.sqrt(a*b*(a + b - 1)))/(a + b)**2),
    (sp.sqrt(3 + 2*sp.sqrt(2)), 1 + sp.sqrt(2)),
    (sp.sqrt(5 + 2*sp.sqrt(6)), sp.sqrt(2) + sp.sqrt(3)),
    (sp.sqrt(c**2 + 2*c + 1), c + 1),
    (sp.sqrt(1 - 1/c), sp.sqrt(c - 1)/sp.sqrt(c)),
    ((1 + s)**(n + 1), (1 + s)*(1 + s)**n),
    ((n + 1)**(n + 1)/n**n, (n + 1)*(1 + 1/n)**n),
    (sp.Max(0, 1 - 1/c), sp.Max(0, (c - 1)/c)),
    (sp.exp(x + y), sp.exp(x)*sp.exp(y)),
    (expectation(t/(1 + t*m), t), 1/m - expectation(1/(1 + t*m), t)/m),
    (sp.Eq(-1/m, z - a/(1 + c*a*m)), c*a*z*m**2 + (z + a*(c - 1))*m + 1),
    (sp.Eq(-z*m, 1 + (-z*m)**(n + 1)/z), 1 + z*m + (-1)**(n + 1)*z**n*m**(n + 1)),
    (2*z*m + 2, -a*z*m - a),                                            # equations, up to a factor
    ((1, sp.Rational(1, 2)), (1, 0.5)),
    ([], ()),
]
DIFFERENT = [
    ((-d - d*SQRT)/(2*g), 2*d*g/(1 + SQRT)),                            # the other branch
    (sp.sqrt(x**2), x), (sp.sqrt(x)*sp.sqrt(y), sp.sqrt(x*y)), (sp.sqrt(-x), sp.I*sp.sqrt(x)),
    (sp.sqrt((c - 1)**2), c - 1),
    (sp.sqrt(5 + 2*sp.sqrt(6)), -sp.sqrt(2) - sp.sqrt(3)),
    (2*x, x), (z*m + 1, z*m + 1 + m), (sp.Rational(1, 3), 1/3),
    (expectation(t/(1 + t*m), t), 1/m + expectation(1/(1 + t*m), t)/m),
    ((1, 2), (1, 2, 3)), ((1,), 1),
    (sp.Eq(m, z), sp.Eq(m*z, z**2 + sp.Rational(1, 10**30))),
]


@pytest.mark.parametrize(("first", "second"), EQUAL)
def test_equal_expressions_agree(first, second):
    assert agree(first, second)
    assert agree(second, first)


@pytest.mark.parametrize(("first", "second"), DIFFERENT)
def test_different_expressions_do_not_agree(first, second):
    assert not agree(first, second)
    assert not agree(second, first)


radical = st.builds(lambda p, q, k: sp.sqrt(p**2 + k)*q, polynomials, polynomials, st.integers(1, 3))


@quick
@given(radical, polynomials)
def test_agree_is_reflexive_and_sees_what_was_added(first, second):
    rewritten = sp.expand((first + second)**2) if second != 0 else first**2
    assert agree(rewritten, (first + second)**2)
    assert not agree(first + sp.Rational(1, 10**20), first)


@quick
@given(polynomials, polynomials)
def test_agree_is_symmetric(first, second):
    assert agree(first, second) == agree(second, first)


def test_agree_respects_what_is_assumed():
    assert not agree(sp.sqrt((r - 1)**2), r - 1)
    assert agree(sp.sqrt((r - 1)**2), r - 1, assuming=[r > 1])


def test_agree_up_to_a_factor_can_be_forced_or_forbidden():
    assert agree(3*x, x, up_to_factor=True)
    assert not agree(2*z*m, z*m, up_to_factor=False)


def test_agree_does_not_claim_what_it_cannot_prove():
    w = sp.LambertW(a)                                                  # w exp(w) = a, which SymPy does not simplify
    with pytest.raises(RmtsymError, match="no proof"):
        agree(w*sp.exp(w), a)
    assert not agree(w*sp.exp(w), a + sp.Rational(1, 10**40))


@pytest.mark.parametrize("bad", ["z*m", None, object(), sp.true])
def test_agree_refuses_what_is_no_expression(bad):
    with pytest.raises(ParameterError, match="agree"):
        agree(bad, x)
