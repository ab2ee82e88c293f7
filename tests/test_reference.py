"""Proved high-precision values: against closed forms, an independent table of 40 digits, and themselves along other roads."""
import json
import math
from fractions import Fraction
from pathlib import Path

import mpmath
import pytest

from rmtsym.errors import LimitError
from rmtsym.evidence.reference import (
    Algebraic,
    Companion,
    conditioning,
    reference_column,
    reference_density,
    reference_moments,
    reference_stieltjes,
)
from rmtsym.measures import Discrete, Empirical, PowerLaw

TABLE = json.loads((Path(__file__).parent/"data"/"high_precision.json").read_text(encoding="utf-8"))


def semicircle_terms(variance):
    return [(variance, 0, 2), (1, 1, 1), (1, 0, 0)]


def marchenko_pastur_terms(c, variance=1):
    return [(c*variance, 1, 2), (1, 1, 1), (variance*(c - 1), 0, 1), (1, 0, 0)]


def semicircle_plus_marchenko_pastur_terms(variance, c):
    return [(c, 1, 2), (1, 1, 1), (c*variance, 0, 3), (variance, 0, 2), (c, 0, 1), (1, 0, 0), (-1, 0, 1)]


def meixner_terms(a, b, c):
    return [(1 - c, 2, 2), (a*c, 1, 2), (b*c*c, 0, 2), (2 - c, 1, 1), (a*c, 0, 1), (1, 0, 0)]


def fuss_catalan_terms(order):
    return [((-1)**(order + 1), order, order + 1), (1, 1, 1), (1, 0, 0)]


EQUATIONS = {
    "marchenko_pastur": Algebraic(marchenko_pastur_terms, (Fraction(1, 2), Fraction(1))),
    "sample_covariance": Companion(2, {1: Fraction(2, 5), 3: Fraction(2, 5), 10: Fraction(1, 5)}),
    "boxplus_semicircle_mp": Algebraic(semicircle_plus_marchenko_pastur_terms, (Fraction(1, 4), Fraction(1, 2))),
}


@pytest.mark.parametrize("law", EQUATIONS)
def test_an_independent_table_of_forty_digits(law):
    equation = EQUATIONS[law]
    with mpmath.workdps(60):
        for row in TABLE[law]["stieltjes"]:
            z, known = mpmath.mpc(*row["z"]), mpmath.mpc(*row["m"])
            m = reference_stieltjes(equation, z)
            assert abs(m - known) < 1e-38*abs(known)
            assert abs(m.imag - known.imag) <= 1e-38*abs(known.imag)        # each part to its own digits, and exactly real off the support
            assert conditioning(equation, z, m) == pytest.approx(row["cond"], rel=0.01)
        for row in TABLE[law]["density"]:
            known = mpmath.mpf(row["rho"])
            assert abs(reference_density(equation, row["x"]) - known) <= 1e-37*known
            if known == 0:
                continue
            condition = conditioning(equation, row["x"], reference_stieltjes(equation, row["x"]), imaginary=True)
            assert condition == pytest.approx(row["cond"], rel=0.01)
    assert [str(m) for m in reference_moments(equation, 8)[1:]] == TABLE[law]["moments_exact"]


def test_semicircle_closed_form_from_edge_to_infinity():
    equation = Algebraic(semicircle_terms, (1,))
    for z in (1e-300j, 2 + 1e-12j, -2 + 1e-9, 2 + 1e-15j, 0.5, -3, 1e12j, 3e200, 1.5 - 1e-3j):
        with mpmath.workdps(120):
            exact = mpmath.mpmathify(z)
            root = mpmath.sqrt(exact - 2)*mpmath.sqrt(exact + 2)              # cut along the support; the limit from C+ on it
            m = -2/(exact + root)
            assert abs(reference_stieltjes(equation, z) - m) < 1e-50*abs(m)
    assert reference_stieltjes(equation, 3).imag == 0 and reference_density(equation, -2.5) == 0
    assert abs(reference_stieltjes(equation, 2) + 1) < 1e-40                 # the edge itself, a double root


def test_two_roads_to_marchenko_pastur():
    for c in (1e-8, 0.3, 1.0, 5.0, 1e8):
        algebraic, companion = Algebraic(marchenko_pastur_terms, (c, 1.0)), Companion(c, {1: 1})
        for z in (c + 1j, 1 + 1e-5, 1e-12j, -1, 1e6*c - 1e-3j):
            one, other = reference_stieltjes(algebraic, z), reference_stieltjes(companion, z)
            assert abs(one - other) < 1e-48*abs(one)
            assert conditioning(algebraic, z, one) == pytest.approx(conditioning(companion, z, one), rel=1e-9)


def test_poles_are_infinite():
    for pole in (marchenko_pastur_terms(2), marchenko_pastur_terms(1), Companion(2, {1: 1}), fuss_catalan_terms(2)):     # atom, hard edges
        assert mpmath.isinf(reference_stieltjes(pole, 0, 15)) and mpmath.isinf(reference_density(pole, 0, 15))
        assert conditioning(pole, 0, mpmath.inf) == (mpmath.inf, mpmath.inf)
    assert abs(reference_stieltjes(marchenko_pastur_terms(Fraction(1, 2)), 0) - 2) < 1e-48


def test_two_roots_close_at_infinity_are_told_apart():
    # Free Meixner with c = 0.05 has a second branch with m ~ -1/((1 - c) z), 5% away.
    equation = meixner_terms(Fraction(1, 3), Fraction(7, 10), Fraction(1, 20))
    z = mpmath.mpc("0.3", "1e-3")
    with mpmath.workdps(60):
        a, b, c = mpmath.mpf(1)/3, mpmath.mpf(7)/10, mpmath.mpf(1)/20
        support = (a - 2*mpmath.sqrt(b), a + 2*mpmath.sqrt(b))
        known = mpmath.quad(lambda x: c*mpmath.sqrt(4*b - (x - a)**2)/(2*mpmath.pi*((1 - c)*x**2 + a*c*x + b*c**2))/(x - z),
                            [support[0], -1, -0.1, -0.01, 0.01, 0.1, 0.3, 0.6, 1.0, support[1]])
        assert abs(reference_stieltjes(equation, z) - known) < 1e-12


def test_two_branches_of_mass_one_are_refused():
    with pytest.raises(LimitError, match="one solution"):
        reference_stieltjes([(1, 2, 2), (2, 1, 1), (1, 0, 0)], 1j)              # (1 + z m)^2
    with pytest.raises(LimitError):
        reference_stieltjes([(1, 1, 1), (2, 0, 0)], 1j)                         # m = -2/z has mass 2
    with pytest.raises(LimitError):
        reference_moments([(1, 2, 2), (2, 1, 1), (1, 0, 0)], 3)


def test_fuss_catalan_moments_and_transform():
    for order in (1, 2, 5):
        moments = reference_moments(fuss_catalan_terms(order), 12)
        assert moments == [Fraction(math.comb((order + 1)*k, k), order*k + 1) for k in range(13)]
        z = 1e3j*(order + 1)**(order + 1)/order**order
        with mpmath.workdps(40):
            series = -sum(mpmath.mpf(int(m))/mpmath.mpc(z)**(k + 1) for k, m in enumerate(moments))
            assert abs(reference_stieltjes(fuss_catalan_terms(order), z) - series) < 1e-35*abs(series)


def test_a_column_is_its_points():
    equation, heights = EQUATIONS["boxplus_semicircle_mp"], [1e6, 3.0, 1e-3, 1e-14, 0.0]
    for x in (-0.4692168266979205, 0.7, 5.0):
        for t, value in zip(heights, reference_column(equation, x, heights), strict=True):
            assert abs(value - reference_stieltjes(equation, mpmath.mpc(x, t))) < 1e-45*abs(value)


def test_power_law_populations_satisfy_their_equation():
    with mpmath.workdps(25):
        for population, inverse in ((PowerLaw(exponent=2.5), lambda u: u**2.5), (PowerLaw(tail=3.5), lambda u: u**(-1/mpmath.mpf("3.5")))):
            for c in (0.3, 2.5):
                for z in (1 + 0.1j, -1, 0.3 + 1e-2j, 1e4j, 3 - 1j):
                    m = reference_stieltjes(Companion(c, population), z, 30)
                    a = 1 - c - c*mpmath.mpmathify(z)*m
                    mean = mpmath.quad(lambda u, a=a, z=z, inverse=inverse: 1/(inverse(u)*a - z), [0, 1e-6, 1e-3, 0.03, 0.2, 0.6, 1])
                    assert abs(m - mean) < 1e-14*abs(m)
                    assert (m.imag > 0) == (mpmath.mpmathify(z).imag > 0)
    assert reference_moments(Companion(0.5, PowerLaw(tail=3.5)), 4)[3:] != reference_moments(Companion(0.5, PowerLaw(tail=3.5)), 4)[4:]
    assert reference_moments(Companion(0.5, PowerLaw(tail=3.5)), 4)[4] == mpmath.inf
    assert reference_moments(Companion(Fraction(1, 2), PowerLaw(exponent=1)), 2) == [1, Fraction(1, 2), Fraction(1, 3) + Fraction(1, 8)]


def test_a_guess_on_another_root_is_not_believed():
    equation = Companion(0.1, Discrete({1: .4, 3: .4, 10: .2}))
    for z in (2 + 1e-6j, 4 + 0j, 1.6, 7 - 0.1j):
        right = reference_stieltjes(equation, z)
        assert reference_stieltjes(equation, z, start=right) == right
        for guess in (right.conjugate(), -right, 3 - 2j, 1e-3j, -5.0, mpmath.mpf("inf")):
            assert abs(reference_stieltjes(equation, z, start=guess) - right) < 1e-48*abs(right)


def test_thousands_of_atoms_by_a_guess():
    atoms = [1 + k/500 for k in range(500)]
    equation, z = Companion(0.5, Empirical(atoms)), 2 + 1e-3j
    known = reference_stieltjes(equation, z, 20)
    m = reference_stieltjes(equation, z, 20, start=complex(known)*(1 + 1e-7))
    assert abs(m - known) < 1e-19*abs(m)
    residual = m - mpmath.fsum(1/(t*(0.5 - 0.5*z*m) - z) for t in atoms)/500
    assert abs(residual) < 1e-12
