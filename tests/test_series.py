"""Moments and free cumulants in rational arithmetic."""
import math
import random
from fractions import Fraction

import pytest

from rmtsym.runtime.series import cumulant_from_moments, moment_from_cumulants, moments_from_terms, nearest_float


def test_moments_of_the_semicircle_are_catalan_numbers():
    variance = Fraction(3, 7)
    moments = moments_from_terms([(variance, 0, 2), (1, 1, 1), (1, 0, 0)], 20)
    expected = [variance**(k // 2) * math.comb(k, k // 2) / (k // 2 + 1) if k % 2 == 0 else 0 for k in range(21)]
    assert moments == expected


def test_moments_of_marchenko_pastur_are_narayana_polynomials():
    c = Fraction(0.3)                                # the float, exactly
    moments = moments_from_terms([(c, 1, 2), (1, 1, 1), (c - 1, 0, 1), (1, 0, 0)], 12)
    for k in range(1, 13):
        assert moments[k] == sum(Fraction(math.comb(k, r) * math.comb(k, r + 1), k) * c**r for r in range(k))


@pytest.mark.parametrize("order", [1, 2, 5])
def test_moments_of_fuss_catalan(order):
    # w = -z m, w = 1 + w^(order + 1)/z, that is  z m + 1 = -(-1)^order z^order m^(order + 1)
    terms = [(1, 1, 1), (1, 0, 0), ((-1)**(order + 1), order, order + 1)]
    moments = moments_from_terms(terms, 9)
    assert moments == [Fraction(math.comb((order + 1) * k, k), order * k + 1) for k in range(10)]


def test_moments_of_the_free_commutator():
    # z m^3 - m^2 - z m - 1 = 0 [Deya & Nourdin, ALEA 9 (2012) 101: the tetilla law, times sqrt 2]
    moments = moments_from_terms([(1, 1, 3), (-1, 0, 2), (-1, 1, 1), (-1, 0, 0)], 12)
    for n in range(1, 7):
        expected = sum(Fraction(2**k, n) * math.comb(2 * n, k - 1) * math.comb(n, k) for k in range(1, n + 1))
        assert moments[2 * n] == expected and moments[2 * n - 1] == 0


def test_moments_of_point_masses_solve_a_linear_equation():
    # m = (1/3)/(2 - z) + (2/3)/(-1 - z)
    terms = [(1, 2, 1), (-1, 1, 1), (-2, 0, 1), (1, 1, 0), (-1, 0, 0)]
    assert moments_from_terms(terms, 6) == [Fraction(1, 3) * 2**k + Fraction(2, 3) * (-1)**k for k in range(7)]


def test_a_branch_that_infinity_does_not_single_out_is_refused():
    double = [(1, 2, 2), (2, 1, 1), (1, 0, 0)]                   # (z m + 1)^2
    assert moments_from_terms(double, 3) is None
    assert moments_from_terms([(1, 0, 1), (-1, 0, 0)], 3) is None      # m = 1 does not vanish at infinity


def test_free_cumulants_of_the_free_poisson_law_are_constant():
    c = Fraction(5, 2)
    moments = moments_from_terms([(c, 1, 2), (1, 1, 1), (c - 1, 0, 1), (1, 0, 0)], 10)
    assert [cumulant_from_moments(moments, k) for k in range(1, 11)] == [c**(k - 1) for k in range(1, 11)]


def test_fourth_free_cumulant_counts_non_crossing_partitions():
    m = [Fraction(1), *(Fraction(value, 7) for value in (3, 11, -5, 40))]
    assert cumulant_from_moments(m, 1) == m[1]
    assert cumulant_from_moments(m, 2) == m[2] - m[1]**2
    assert cumulant_from_moments(m, 3) == m[3] - 3*m[1]*m[2] + 2*m[1]**3
    assert cumulant_from_moments(m, 4) == m[4] - 4*m[1]*m[3] - 2*m[2]**2 + 10*m[1]**2*m[2] - 5*m[1]**4


def test_moments_and_free_cumulants_are_inverse_to_each_other():
    draw = random.Random(5)
    cumulants = [Fraction(draw.randint(-9, 9), draw.randint(1, 9)) for _ in range(9)]
    moments = [moment_from_cumulants(cumulants, n) for n in range(10)]
    assert moments[0] == 1
    assert [cumulant_from_moments(moments, n) for n in range(1, 10)] == cumulants


def test_fractions_are_rounded_once_and_overflow_to_infinity():
    assert nearest_float(Fraction(1, 3)) == 1/3
    assert nearest_float(Fraction(10)**400) == math.inf and nearest_float(-Fraction(10)**400) == -math.inf
