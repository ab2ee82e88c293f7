"""Moments and cumulants of the three kinds of independence: known laws, round trips, additivity."""
import math
from fractions import Fraction

import numpy as np
import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st

from rmtsym.errors import ParameterError
from rmtsym.free import cumulant_conversions as convert
from rmtsym.free import rectangular

KINDS = ("free", "boolean", "classical")
fractions = st.fractions(min_value=-4, max_value=4, max_denominator=12)
sequences = st.lists(fractions, min_size=1, max_size=9)


def test_the_second_cumulant_alone_gives_the_three_central_limit_laws():
    only_variance = [0, 1] + [0]*10
    assert convert.moments(only_variance)[1::2] == [1, 2, 5, 14, 42, 132]                       # semicircle: Catalan numbers
    assert convert.moments(only_variance, "classical")[1::2] == [1, 3, 15, 105, 945, 10395]     # normal law: double factorials
    assert convert.moments(only_variance, "boolean")[1::2] == [1]*6                             # mass 1/2 at -1 and at 1


def test_equal_cumulants_give_the_three_poisson_laws():
    lam = sp.Symbol("lambda", positive=True)
    narayana = [sum(sp.binomial(n, k)*sp.binomial(n, k - 1)*lam**k/n for k in range(1, n + 1)) for n in range(1, 7)]
    assert all(sp.expand(a - b) == 0 for a, b in zip(convert.moments([lam]*6), narayana, strict=True))
    touchard = [sum(sp.functions.combinatorial.numbers.stirling(n, k)*lam**k for k in range(1, n + 1)) for n in range(1, 7)]
    assert all(sp.expand(a - b) == 0 for a, b in zip(convert.moments([lam]*6, "classical"), touchard, strict=True))
    assert all(sp.expand(a - lam*(1 + lam)**(n - 1)) == 0 for n, a in enumerate(convert.moments([lam]*6, "boolean"), 1))


def test_marchenko_pastur_has_powers_of_c_as_free_cumulants():
    c = sp.Symbol("c")
    moments = [sum(sp.binomial(k, j)*sp.binomial(k, j + 1)*c**j/k for j in range(k)) for k in range(1, 8)]
    assert convert.cumulants(moments) == [c**k for k in range(7)]


def test_the_classical_cumulants_of_the_uniform_law_are_bernoulli_numbers():
    moments = [Fraction(1, k + 1) for k in range(1, 11)]
    expected = [Fraction(1, 2), *(Fraction(int(sp.bernoulli(k).p), int(sp.bernoulli(k).q))/k for k in range(2, 11))]
    assert convert.cumulants(moments, "classical") == expected


@pytest.mark.parametrize("kind", KINDS)
@given(sequences)
def test_round_trips_are_exact(kind, values):
    assert convert.moments(convert.cumulants(values, kind), kind) == values
    assert convert.cumulants(convert.moments(values, kind), kind) == values


@given(st.lists(st.integers(-5, 5), min_size=2, max_size=5, unique=True), st.lists(st.integers(-5, 5), min_size=2, max_size=5, unique=True))
def test_classical_cumulants_add_for_independent_sums(first, second):
    def moments(values):
        return [Fraction(sum(x**k for x in values), len(values)) for k in range(1, 8)]
    both = [a + b for a, b in zip(convert.cumulants(moments(first), "classical"), convert.cumulants(moments(second), "classical"), strict=True)]
    assert convert.moments(both, "classical") == moments([a + b for a in first for b in second])


def test_free_cumulants_add_for_sums_of_matrices_in_general_position():
    # kappa_4 of two projections of trace 1/2: their sum is the arcsine law on [0, 2], with moments binomial(2k, k)/2^k
    bernoulli = convert.cumulants([Fraction(1, 2)]*8)
    assert convert.moments([2*kappa for kappa in bernoulli]) == [Fraction(math.comb(2*k, k), 2**k) for k in range(1, 9)]


def test_boolean_cumulants_are_those_of_the_reciprocal_transform():
    # z + 1/m(z) = -sum b_k z^(1-k) for atoms 1/4 at 0 and 3/4 at 2: z - 1/G = 3/2 + (3/4) z^-1 + ...
    z = sp.Symbol("z")
    transform = sp.Rational(1, 4)/z + sp.Rational(3, 4)/(z - 2)
    series = sp.series((z - 1/transform).subs(z, 1/z), z, 0, 6).removeO()
    moments = [sp.Rational(3, 4)*2**k for k in range(1, 7)]
    assert convert.cumulants(moments, "boolean") == [series.coeff(z, k) for k in range(6)]


@pytest.mark.parametrize("kind", KINDS)
def test_arrays_keep_their_shape_and_numbers_their_type(kind):
    rows = np.array([[0.0, 1.0], [1.0, 3.0], [0.5, 2.0]])
    found = convert.cumulants(rows, kind)
    assert found.shape == rows.shape
    assert np.allclose(found[:, 1], convert.cumulants([1.0, 3.0, 2.0], kind), rtol=1e-15)
    assert np.allclose(convert.moments(found, kind), rows, rtol=1e-14)
    assert all(type(value) is int for value in convert.cumulants([1, 3, 7], kind))
    assert all(isinstance(value, Fraction) for value in convert.moments([Fraction(1, 3)]*4, kind))
    assert convert.cumulants([], kind) == []


def test_integers_do_not_overflow():
    assert convert.moments(np.array([0, 1] + [0]*78))[-1] == math.comb(80, 40)//41
    assert convert.moments([1]*60, "classical")[-1] == int(sp.bell(60))


@pytest.mark.parametrize(("bad", "message"), [
    ("012", "not a sequence of moments"), (5, "not a sequence"), ({1: 2}, "not a sequence"),
    ([1, math.nan], "moment 2 = nan, but a moment must be finite"),
    ([math.inf], "must be finite"), ([sp.oo], "must be finite"), (["1"], "moment 1 = '1', but a moment must be a number"), ([None], "must be a number")])
def test_what_is_no_sequence_of_numbers_is_refused(bad, message):
    with pytest.raises(ParameterError, match=message):
        convert.cumulants(bad)


def test_another_kind_is_refused():
    with pytest.raises(ParameterError, match="kind = 'fre', but it must be 'free', 'boolean' or 'classical'. Did you mean 'free'"):
        convert.moments([1], "fre")


# ---- rectangular

@given(sequences, st.fractions(min_value=Fraction(1, 10), max_value=1, max_denominator=10))
def test_rectangular_round_trips_are_exact(values, c):
    assert rectangular.cumulants_to_moments(rectangular.moments_to_cumulants(values, c), c) == values


def test_a_gaussian_matrix_has_one_rectangular_cumulant():
    for c in (Fraction(1, 3), Fraction(1)):
        marchenko_pastur = [sum(Fraction(math.comb(k, j)*math.comb(k, j + 1), k)*c**j for j in range(k)) for k in range(1, 8)]
        assert rectangular.moments_to_cumulants(marchenko_pastur, c) == [1] + [0]*6


def test_square_matrices_have_the_free_cumulants_of_the_symmetrised_law():
    squares = [Fraction(1, 2) + Fraction(2)**k/2 for k in range(1, 7)]                          # singular values 1 and sqrt 2
    symmetric = [value for moment in squares for value in (0, moment)]
    assert rectangular.moments_to_cumulants(squares, 1) == convert.cumulants(symmetric)[1::2]
