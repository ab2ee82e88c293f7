"""Symbolic laws combined: known laws come out, identities hold exactly, matrices agree, and what is no law is refused."""
import mpmath
import numpy as np
import pytest
import sympy as sp
import threadpoolctl
from hypothesis import given, settings
from hypothesis import strategies as st

import rmtsym as rm
from rmtsym import ParameterError, agree
from rmtsym.evidence.draws import draw_spectra
from rmtsym.free import symbolic
from rmtsym.law.domain import check_values
from rmtsym.law.physical import mass_at, physical_column

z, m, g, s = sp.symbols("z m g s")
c, c1, c2, a, b, d, p, q, t, tau, v, alpha = sp.symbols("c c1 c2 a b d p q t tau v alpha", positive=True)
half = sp.Rational(1, 2)
laws = rm.laws
mp = laws.marchenko_pastur.at(variance=1)
three = symbolic.as_symbolic(rm.Discrete({0: .3, 1: .3, 4: .4}))
two = symbolic.as_symbolic({1: .3, 3: .7})


def vanishes(law, place, value, digits=14, **values):
    """Whether the law's polynomial vanishes at (z, m), given as pairs of decimals, relative to its slope."""
    known = {symbol: sp.Rational(str(values[symbol.name])) for symbol in law.parameters}
    at = {law.z: sp.Add(*(sp.Rational(part)*unit for part, unit in zip(place, (1, sp.I), strict=True))),
          law.m: sp.Add(*(sp.Float(part, 25)*unit for part, unit in zip(value, (1, sp.I), strict=True)))}
    polynomial = law.polynomial.subs(known)
    return abs(polynomial.subs(at).evalf(25)) < mpmath.mpf(10)**-digits*abs(sp.diff(polynomial, law.m).subs(at).evalf(25))


# ---- sums

def test_semicircle_plus_marchenko_pastur():
    law = rm.boxplus(laws.semicircle, mp)
    assert agree(law.at(variance=1).polynomial, c*m**3 + (1 + c*z)*m**2 + (z - 1 + c)*m + 1)
    # 20 digits from subordination
    for place, value in ((("0.7", "0.5"), ("0.074498889188853807603", "0.91557723673628327697")), (("1.0", "0.1"), ("-0.19169692183347973175", "1.1135289988209786229"))):
        assert vanishes(law, place, value, variance=.25, c=.5)
        found, = physical_column(law.polynomial, law.z, law.m, {law.parameters[0]: sp.Rational(1, 4), law.parameters[1]: half}, float(place[0]), [float(place[1])])
        assert abs(found - complex(*map(float, value))) < 1e-12
    assert law.defaults == {law.parameters[0]: 1} and [symbol.name for symbol in law.parameters] == ["variance", "c"]


def test_two_reflections_make_the_arcsine_law():
    assert agree(rm.boxplus(laws.rademacher, laws.rademacher).polynomial, laws.arcsine.polynomial)


def test_two_projections_have_the_atoms_of_bercovici_and_voiculescu():
    law = rm.boxplus(laws.bernoulli.at(p=p), laws.bernoulli.at(p=q))
    assert agree(law.atoms, ((0, sp.Max(0, 1 - p - q)), (1, sp.Max(0, q - p, p - q)), (2, sp.Max(0, p + q - 1))))
    at = law.at(p=sp.Rational(1, 3), q=half)
    assert [atom for atom in at.atoms if atom[1] != 0] == [(0, sp.Rational(1, 6)), (1, sp.Rational(1, 6))]
    assert agree(law.moments(2), (p + q, p + q + 2*p*q))


def test_semicircles_add_variances_and_poissons_add_rates():
    assert agree(rm.boxplus(laws.semicircle.at(variance=a), laws.semicircle.at(variance=b)).polynomial, (a + b)*m**2 + z*m + 1)
    law = rm.boxplus(mp.at(c=a), mp.at(c=a))                                       # the same law twice: one parameter
    assert agree(law.r(g), 2/(1 - a*g))


@pytest.mark.parametrize(("one", "other"), [(three, two), (three, laws.semicircle.at(variance=1)), (three, mp.at(c=half))])
def test_resultants_add_free_cumulants(one, other):
    law = rm.boxplus(one, other)
    assert law.given == "polynomial" or law.kind == "algebraic"
    assert law.cumulants(7) == [first + second for first, second in zip(one.symbolic.cumulants(7) if hasattr(one, "symbolic") else one.cumulants(7), other.cumulants(7), strict=True)]
    assert agree(law.polynomial, rm.boxplus(other, one).polynomial)


def test_sums_are_associative():
    one, other = laws.semicircle.at(variance=1), mp.at(c=half)
    assert agree(rm.boxplus(rm.boxplus(three, one), other).polynomial, rm.boxplus(three, rm.boxplus(one, other)).polynomial)
    assert agree(rm.boxplus(three, one, other).polynomial, rm.boxplus(three, rm.boxplus(one, other)).polynomial)


def test_a_sum_with_a_point_mass_is_a_shift():
    assert agree(rm.boxplus(three, symbolic.as_symbolic({2: 1})).polynomial, rm.shift(three, 2).polynomial)
    assert agree(rm.boxplus(rm.shift(three, a), laws.semicircle).polynomial, rm.shift(rm.boxplus(three, laws.semicircle), a).polynomial)


# ---- products

def test_marchenko_pastur_times_marchenko_pastur():
    law = rm.boxtimes(mp.at(c=c1), mp.at(c=c2))
    w = -1 - z*m
    assert agree(law.polynomial, sp.cancel((z*w - (1 + w)*(1 + c1*w)*(1 + c2*w))/z))
    assert agree(law.s(s), 1/((1 + c1*s)*(1 + c2*s)))
    assert agree(law.at(c1=1, c2=1).polynomial, laws.fuss_catalan.at(order=2).polynomial)


@pytest.mark.parametrize("order", range(2, 7))
def test_fuss_catalan_laws_are_powers(order):
    white = mp.at(c=1)
    assert agree(rm.boxtimes_power(white, order).polynomial, laws.fuss_catalan.at(order=order).polynomial)
    assert rm.boxtimes_power(white, order).moments(4) == [sp.binomial((order + 1)*k, k)/(order*k + 1) for k in range(1, 5)]


def test_a_symbolic_number_of_factors():
    order = sp.Symbol("order", positive=True, integer=True)
    law = rm.boxtimes_power(mp.at(c=1), order)
    assert law.kind == "power" and agree(law.polynomial, laws.fuss_catalan.polynomial)
    assert agree(law.moments(3), laws.fuss_catalan.moments(3))


def test_products_through_resultants_agree_with_those_through_s():
    ones = symbolic.as_symbolic({0: half, 1: half})
    by_resultant = rm.boxtimes(two, three)
    assert agree(by_resultant.polynomial, rm.boxtimes(three, two).polynomial)
    first, second = two.moments(2), three.moments(2)
    # tau(abab) = tau(a^2) tau(b)^2 + tau(a)^2 tau(b^2) - tau(a)^2 tau(b)^2
    assert by_resultant.moments(2) == [first[0]*second[0], first[1]*second[0]**2 + first[0]**2*second[1] - (first[0]*second[0])**2]
    # A corner: the product with a projection of rank n/2 has the compressed law and n/2 more zeros
    corner = rm.compress(three, half)
    assert agree(rm.boxtimes(three, ones).moments(6), [moment/2 for moment in corner.moments(6)])
    assert agree(rm.boxtimes(three, symbolic.as_symbolic({3: 1})).polynomial, rm.scale(three, 3).polynomial)


def test_products_are_associative():
    white = mp.at(c=half)
    assert agree(rm.boxtimes(rm.boxtimes(two, white), laws.bernoulli).polynomial, rm.boxtimes(two, rm.boxtimes(white, laws.bernoulli)).polynomial)


# ---- any laws of atoms

@st.composite
def atomic(draw):
    """A law of two or three atoms on [0, 8] with rational masses."""
    places = draw(st.lists(st.integers(0, 8), min_size=2, max_size=3, unique=True))
    masses = [draw(st.integers(1, 5)) for _ in places]
    return symbolic.as_symbolic({place: sp.Rational(mass, sum(masses)) for place, mass in zip(places, masses, strict=True)})


few = settings(max_examples=6, deadline=None, derandomize=True)


@few
@given(atomic(), atomic(), st.integers(-3, 3))
def test_sums_commute_and_shift(one, other, by):
    law = rm.boxplus(one, other)
    assert agree(law.polynomial, rm.boxplus(other, one).polynomial)
    assert agree(rm.boxplus(rm.shift(one, by), other).polynomial, rm.shift(law, by).polynomial)
    assert law.cumulants(5) == [first + second for first, second in zip(one.cumulants(5), other.cumulants(5), strict=True)]


@few
@given(atomic(), atomic(), st.integers(2, 4))
def test_products_commute_and_scale(one, other, by):
    law = rm.boxtimes(one, other)
    assert agree(law.polynomial, rm.boxtimes(other, one).polynomial)
    assert agree(rm.boxtimes(rm.scale(one, by), other).polynomial, rm.scale(law, by).polynomial)
    (a1, a2), (b1, b2) = one.moments(2), other.moments(2)
    assert law.moments(2) == [a1*b1, a2*b1**2 + a1**2*b2 - (a1*b1)**2]


@few
@given(atomic(), st.fractions(min_value=sp.Rational(1, 5), max_value=1, max_denominator=7))
def test_corners_scale_free_cumulants(law, size):
    corner = rm.compress(law, sp.Rational(size.numerator, size.denominator))
    assert corner.cumulants(5) == [sp.Rational(size.numerator, size.denominator)**k*kappa for k, kappa in enumerate(law.cumulants(5))]
    assert agree(rm.boxplus_power(corner, sp.Rational(3, 2)).cumulants(3), [sp.Rational(3, 2)*kappa for kappa in corner.cumulants(3)])


# ---- powers and corners

def test_kesten_mckay_is_a_power_and_a_compression_of_a_reflection():
    known = laws.kesten_mckay.at(d=d).polynomial
    assert agree(rm.boxplus_power(laws.rademacher, d).polynomial, known)
    assert agree(rm.scale(rm.compress(laws.rademacher, 1/d), d).polynomial, known)


def test_three_compressed_atoms():
    law = rm.compress(three, sp.Rational(2, 5))
    for place, value in ((("1.0", "0.5"), ("0.1982277861150208127", "0.72645563017248617122")), (("2.0", "0.1"), ("-0.099572554511926144172", "0.70027770140252952979"))):
        assert vanishes(law, place, value)
    symbolic_weights = rm.compress({0: 1 - p - q, 1: p, 4: q}, alpha)
    assert agree(symbolic_weights.at(p=sp.Rational(3, 10), q=sp.Rational(2, 5), alpha=sp.Rational(2, 5)).polynomial, law.polynomial)
    # an atom of mass w stays with (w - (1 - alpha))/alpha
    assert abs(mass_at(rm.compress(three, sp.Rational(4, 5)).polynomial, z, m, {}, 4.0) - .25) < 1e-4


@pytest.mark.parametrize("law", [laws.semicircle, mp, laws.wachter, laws.free_meixner, rm.boxplus(laws.semicircle, mp)], ids=str)
def test_compression_undoes_enlargement(law):
    assert agree(rm.compress(rm.decompress(law, tau), 1/tau).polynomial, law.polynomial)
    assert agree(rm.decompress(rm.compress(law, half), 2).polynomial, law.polynomial)
    assert agree(rm.boxplus_power(rm.boxplus_power(law, 2), sp.Rational(3, 2)).polynomial, rm.boxplus_power(law, 3).polynomial)


def test_the_exact_enlargements_of_the_five_families():
    assert agree(rm.decompress(laws.semicircle, tau).polynomial, laws.semicircle.at(variance=tau*laws.semicircle.symbolic.parameters[0]).polynomial)
    assert agree(rm.decompress(mp, tau).polynomial, mp.at(c=tau*c).polynomial)
    assert agree(rm.decompress(laws.wachter, tau).polynomial, laws.wachter.at(a=a/tau, b=b/tau).polynomial)
    assert agree(rm.decompress(laws.kesten_mckay, tau).polynomial, rm.scale(laws.kesten_mckay.at(d=d/tau), tau).polynomial)
    a0, b0, c0 = laws.free_meixner.symbolic.parameters
    share = c0 + tau*(1 - c0)
    assert agree(rm.decompress(laws.free_meixner, tau).polynomial, laws.free_meixner.at(a=tau*a0, b=tau*b0*share, c=c0/share).polynomial)


@pytest.mark.parametrize(("law", "values", "beyond"), [
    (rm.decompress(laws.wachter, tau), {"a": 2, "b": 1, "tau": 3}, {"tau": 3.01}),
    (rm.decompress(laws.kesten_mckay, tau), {"d": 3, "tau": 3}, {"tau": 3.5}),
    (rm.decompress(laws.free_meixner, tau), {"a": .3, "b": 1, "c": 1.5, "tau": 3}, {"tau": 3.1}),
    (rm.boxplus_power(laws.kesten_mckay, t), {"d": 4, "t": .25}, {"t": .2}),
    (rm.boxplus_power(laws.wachter, t), {"a": 2, "b": 2, "t": .25}, {"t": .24}),
    (rm.boxplus_power(three, t), {"t": 1}, {"t": .99}),
    (rm.compress(three, alpha), {"alpha": 1}, {"alpha": 1.01}),
])
def test_limits_of_validity_are_the_domain(law, values, beyond):
    check_values(law.name, law.parameters, law.domain, values)
    with pytest.raises(ParameterError, match=next(iter(beyond))):
        check_values(law.name, law.parameters, law.domain, values | beyond)


def test_at_its_limit_an_enlarged_law_has_two_atoms():
    assert agree(rm.decompress(laws.kesten_mckay.at(d=3), 3).polynomial, (z**2 - 9)*m + z)
    assert agree(rm.decompress(laws.wachter.at(a=2, b=1), 3).polynomial, z*(z - 1)*m + z - sp.Rational(1, 3))


def test_infinitely_divisible_laws_have_all_powers():
    law = rm.boxplus(laws.semicircle.at(variance=1), mp.at(c=half))
    assert agree(rm.boxplus_power(rm.boxplus_power(law, sp.Rational(1, 3)), 3).polynomial, law.polynomial)
    # A compound free Poisson law: R = sum of positive rates
    compound = rm.Law("compound", r=sp.Rational(1, 3)/(1 - g) + 2/(1 - 5*g) + g)
    assert rm.decompress(compound, 10).cumulants(3) == [10**k*kappa for k, kappa in enumerate(compound.cumulants(3))]
    # A negative rate is no free Levy measure
    with pytest.raises(ParameterError, match="not known"):
        rm.decompress(rm.Law("no", r=2/(1 - g) - sp.Rational(1, 9)/(1 - g/2) + g), 2)


def test_products_of_white_wisharts_have_roots():
    root = rm.boxtimes_power(mp, half)
    assert agree(rm.boxtimes(root, root).polynomial, mp.polynomial)
    assert any(relation == sp.Le(mp.parameters[0], 1) for relation, _, _ in root.domain)


# ---- images

def test_simple_maps():
    assert agree(rm.square(laws.semicircle).polynomial, v*z*m**2 + z*m + 1) is False
    assert agree(rm.square(laws.semicircle.at(variance=v)).polynomial, v*z*m**2 + z*m + 1)         # Marchenko-Pastur, c = 1
    assert agree(rm.square(mp).moments(3), mp.moments(6)[1::2])
    assert agree(rm.square(laws.rademacher).polynomial, (z - 1)*m + 1)
    assert agree(rm.invert(rm.invert(mp)).polynomial, mp.polynomial)
    assert agree(rm.invert(mp).moments(1)[0], 1/(1 - mp.parameters[0]))                           # E tr (X X^T/n)^-1/p
    own = mp.parameters[0]
    assert agree(rm.companion(mp, own).polynomial, rm.scale(mp.at(c=1/own), own).polynomial)
    assert agree(rm.companion(rm.companion(mp, own), 1/own).polynomial, mp.polynomial)
    assert agree(rm.scale(three, -2).moments(3), [(-2)**k*moment for k, moment in enumerate(three.moments(3), 1)])


def test_noise_alone_and_noise_on_noise():
    nothing = symbolic.as_symbolic({0: 1})
    assert agree(rm.information_plus_noise(nothing, c, v).polynomial, c*v*z*m**2 + (z + v*(c - 1))*m + 1)
    own = mp.parameters[0]
    assert agree(rm.information_plus_noise(mp, own, v).polynomial, laws.marchenko_pastur.at(variance=1 + v).polynomial)


def test_rectangular_sums():
    own = mp.parameters[0]
    assert agree(rm.rectangular_boxplus(two, mp, own).polynomial, rm.information_plus_noise(two, own, 1).polynomial)
    # Singular values of U + V: |1 + exp(i theta)|^2 has the arcsine law on [0, 4]
    ones = symbolic.as_symbolic({1: 1})
    assert agree(rm.rectangular_boxplus(ones, ones, 1).polynomial, z*(z - 4)*m**2 - 1)
    # For c = 1 the symmetrised singular values add freely
    symmetric = symbolic.as_symbolic({-1: half, 1: half})
    pair = symbolic.as_symbolic({-2: sp.Rational(1, 4), -1: sp.Rational(1, 4), 1: sp.Rational(1, 4), 2: sp.Rational(1, 4)})
    assert agree(rm.rectangular_boxplus(ones, rm.square(pair), 1).polynomial, rm.square(rm.boxplus(symmetric, pair)).polynomial)


def test_a_rectangular_sum_is_that_of_matrices():
    rows, columns, draws, rng = 40, 80, 24, np.random.default_rng(5)
    law = rm.rectangular_boxplus(symbolic.as_symbolic({1: half, 4: half}), symbolic.as_symbolic({0: half, 9: half}), half)
    one, other = np.zeros((2, rows, columns))
    np.fill_diagonal(one, np.repeat([1, 2], rows//2))
    np.fill_diagonal(other, np.repeat([0, 3], rows//2))

    def unitary(size):
        found, triangle = np.linalg.qr(rng.normal(size=(size, size)) + 1j*rng.normal(size=(size, size)))
        return found*(np.diag(triangle)/abs(np.diag(triangle)))
    with threadpoolctl.threadpool_limits(1):
        singular = np.array([np.linalg.svd(one + unitary(rows)@other@unitary(columns), compute_uv=False) for _ in range(draws)])
    for k, moment in enumerate(law.moments(4), 1):
        means = (singular**(2*k)).mean(axis=1)
        assert abs(means.mean() - float(moment)) < 4*means.std(ddof=1)/np.sqrt(draws) + 3*float(moment)/rows**2


# ---- matrices

@pytest.mark.parametrize(("law", "values", "size"), [
    (rm.boxplus(laws.semicircle, mp), {"variance": .5, "c": .5}, 80),
    (rm.boxplus(laws.bernoulli.at(p=p), laws.bernoulli.at(p=q)), {"p": .3, "q": .5}, 80),
    (rm.boxtimes(mp.at(c=c1), mp.at(c=c2)), {"c1": .5, "c2": 2}, 60),
    (rm.compress(three, alpha), {"alpha": .4}, 60),
    (rm.boxplus_power(laws.rademacher, t), {"t": 2.5}, 60),
    (rm.shift(rm.scale(mp, -2), 3), {"c": .25}, 60),
    (rm.square(laws.semicircle), {"variance": 2}, 60),
    (rm.boxplus(three, two), {}, 80),
])
def test_the_matrix_of_a_combination_has_its_moments(law, values, size):
    draws = 8
    spectra = draw_spectra(*law.model(values, size), draws)
    point = {symbol: sp.Rational(str(values[symbol.name])) for symbol in law.parameters}
    scale = float(np.abs(spectra).max())
    for k, moment in enumerate(law.moments(4), 1):
        means = (spectra**k).mean(axis=1)
        assert abs(means.mean() - float(moment.subs(point))) < 5*means.std(ddof=1)/np.sqrt(draws) + 3*max(1, scale)**k/size**2


def test_parameters_put_in_leave_the_matrix():
    law = laws.wachter.at(a=2)
    assert law.matrix == laws.wachter.matrix and sorted(map(str, law.limit.values())) == ["2", "b"]
    population = laws.sample_covariance.at(population={1: half, 3: half})
    assert population.model({"c": .5}, 10)[1][population.matrix.words()[0]].locations.tolist() == [1, 3]


# ---- refusals

@pytest.mark.parametrize(("operation", "message"), [
    (lambda: rm.boxplus(laws.semicircle, laws.marchenko_pastur), r"both have a parameter variance; rename or set one of them: marchenko_pastur.at\(variance"),
    (lambda: rm.boxplus_power(laws.rademacher, half), "boxplus_power: t = 1/2, but for rademacher there is such a law for t at least 1 only"),
    (lambda: rm.boxplus_power(three, .9), "t = 9/10, but law_of_3_atoms is not known to be freely infinitely divisible"),
    (lambda: rm.decompress(laws.kesten_mckay.at(d=3), 4), "tau = 4, but for kesten_mckay there is such a law for tau at most 3 only"),
    (lambda: rm.decompress(laws.wachter.at(a=2, b=1), 3.5), "for tau at most 3 only"),
    (lambda: symbolic.decompress(three, 2), "tau = 2, but it is not known whether any law has law_of_3_atoms as its corner"),
    (lambda: symbolic.compress(mp, 2), "compress: alpha = 2, but alpha must be at most 1"),
    (lambda: rm.boxtimes_power(laws.bernoulli, half), "not known to be infinitely divisible"),
    (lambda: rm.boxtimes_power(mp, t), "rational numbers and positive integer symbols only"),
    (lambda: rm.boxtimes(laws.semicircle, mp), "boxtimes: semicircle has mass below 0"),
    (lambda: rm.information_plus_noise(laws.rademacher, c, 1), "rademacher has mass below 0"),
    (lambda: rm.invert(laws.bernoulli), "invert: bernoulli has the mass 1 - p at 0"),
    (lambda: rm.companion(laws.semicircle, 2), "companion: c = 2, but the semicircle law has the mass 0 at 0"),
    (lambda: rm.scale(mp, sp.Symbol("x")), "of known sign"),
    (lambda: rm.boxplus(laws.sample_covariance, laws.semicircle), "sample_covariance has no polynomial; put in its population"),
    (lambda: rm.boxplus(laws.fuss_catalan, laws.semicircle), "fuss_catalan has no polynomial; put in a number for order"),
    (lambda: rm.compress(laws.bernoulli, sp.Symbol("p")), "has the name of a parameter, but other assumptions"),
    (lambda: rm.compress(mp, sp.Symbol("z", positive=True)), "has the name of a variable"),
    (lambda: rm.rectangular_boxplus(mp, two, 2), "c = 2, but c must be at most 1"),
    (lambda: symbolic.as_symbolic({0: .5, 1: .6}), "must be positive and add up to 1"),
    (lambda: symbolic.as_symbolic(5), "is no symbolic law"),
    (lambda: symbolic.as_symbolic(rm.Empirical(range(20))), "20 atoms is too large for a symbolic result"),
])
def test_what_is_no_law_is_refused(operation, message):
    with pytest.raises(ParameterError, match=message):
        operation()


def test_floats_are_the_simplest_fractions():
    law = symbolic.as_symbolic(rm.Discrete({0: 1/3, .1: 2/3}))
    assert law.atoms == ((0, sp.Rational(1, 3)), (sp.Rational(1, 10), sp.Rational(2, 3)))
