"""The kernels of sample covariance laws: Silverstein's equation and its branch, for atomic populations.

Expected values come from mpmath (Newton's iteration from the kernel's answer, accepted only with the branch certificate, so that a
wrong branch cannot pass), from closed forms, and from tests/data.
"""
import json
import math
from pathlib import Path

import mpmath as mp
import numpy as np
import pytest
from population_kernels import GRADIENTS, LOOPS, POPULATIONS, THREE, arguments, compiled, evaluator, points, run

from rmtsym import measures

UNIT = 2.0**-52
RATIOS = (1e-8, 1e-3, 0.1, 1 - 1e-9, 1.0, 1 + 1e-6, 2.0, 50.0, 1e8)


@pytest.fixture(scope="module")
def atoms(tmp_path_factory):
    roots = ["population_point", "population_density", "population_gradient", "population_density_gradient", "homotopy"]
    return compiled(["population_discrete", "population_search", "population"], roots, LOOPS + GRADIENTS,
                    tmp_path_factory.mktemp("kernels"))


def refined(z, c, t, w, w0, s, is_real):
    """(m, condition, condition of Im m) in high precision from the root s, or None without certificate or convergence.

    Conditions are with respect to Re z, Im z, c, every atom and every weight.
    """
    z, s, c = mp.mpc(z), mp.mpf(s.real) if is_real else mp.mpc(s), mp.mpf(c)
    t, w = [mp.mpf(x) for x in t], [mp.mpf(x) for x in w]
    for _ in range(40):
        terms = [a/(a - s) for a in t]
        slope = 1 - c*mp.fsum(b*r*r for b, r in zip(w, terms))
        step = (s*(1 - c*mp.fsum(b*r for b, r in zip(w, terms))) - (z.real if is_real else z))/slope
        s -= step
        if abs(step) < mp.mpf(10)**-30*(abs(s) if is_real else s.imag):
            break
    else:
        return None
    h = c*mp.fsum(b*abs(a/(a - s))**2 for a, b in zip(t, w))
    if (h >= 1) if is_real else not (s.imag > 0):
        return None
    u = z/s
    pole = [1/(a - s) for a in t]
    mean, near = mp.fsum(b*a*r for a, b, r in zip(t, w, pole)), mp.fsum(b*r for b, r in zip(w, pole))
    first, second = mp.fsum(b*a*r*r for a, b, r in zip(t, w, pole)), mp.fsum(b*r*r for b, r in zip(w, pole))
    slope = 1 - c*mp.fsum(b*a*a*r*r for a, b, r in zip(t, w, pole))
    f = first/(u*slope)
    m, in_z = near/u - w0/z, (second + c*first*first/slope)/u**2 + w0/z**2
    changes = [c*f*mean, -w0/z, *(b*(r/u + f*c*a*r) for a, b, r in zip(t, w, pole)),
               *(-a*b*(r*r/u + f*c*s*r*r) for a, b, r in zip(t, w, pole))]
    whole = [z*in_z, *changes]
    parts = [mp.mpc(0, z.real*mp.im(in_z)), mp.mpc(0, z.imag*mp.re(in_z)), *changes]
    condition = sum(abs(item) for item in whole)/abs(m)
    return m, float(condition), float(sum(abs(mp.im(item)) for item in parts)/mp.im(m)) if mp.im(m) else 0.0


def units(value, reference, condition):
    """Relative error in units of 2^-52 (1 + condition)."""
    return float(abs(mp.mpmathify(value) - reference)/abs(reference))/UNIT/(1 + condition)


@pytest.mark.parametrize("name", POPULATIONS)
def test_transform_and_its_imaginary_part_are_as_accurate_as_their_conditioning_allows(atoms, name):
    rng = np.random.default_rng(3)
    t, w = POPULATIONS[name]
    w0 = max(0.0, 1 - math.fsum(w)) if name == "half at zero" else 0.0
    for c in RATIOS:
        given = arguments(c, t, w)
        edges = given[7]
        z = points(rng, edges, 3, least=-40)
        m, s, status, count = run(atoms, z, given)
        assert (status == 1).all() and count.max() < 60
        outside = np.searchsorted(edges, z.real, side="right") % 2 == 0
        for i in range(z.size):
            with mp.workdps(110):
                found = refined(z[i], c, t, w, w0, s[i], outside[i] and z[i].imag == 0)
                assert found is not None, (c, z[i], "no certified root here")
                reference, condition, of_imaginary = found
                assert units(m[i], reference, condition) <= 64, (c, z[i])
                if mp.im(reference):
                    assert units(m[i].imag, reference.imag, of_imaginary) <= 64, (c, z[i])
                else:
                    assert m[i].imag == 0


def test_transform_density_and_moments_agree_with_the_stored_reference(atoms):
    data = json.loads((Path(__file__).parent/"data"/"high_precision.json").read_text(encoding="utf-8"))["sample_covariance"]
    law = evaluator(atoms, 2.0, measures.Discrete({1: .4, 3: .4, 10: .2}))
    z = np.array([complex(*row["z"]) for row in data["stieltjes"]])
    out = np.empty_like(z)
    law.stieltjes(z, out)
    for value, row in zip(out, data["stieltjes"]):
        assert units(value, mp.mpc(*row["m"]), sum(row["cond"])) <= 64, row
    x = np.array([row["x"] for row in data["density"]])
    density = np.empty_like(x)
    law.density(x, density)
    for value, row in zip(density, data["density"]):
        if row["tag"] == "outside":
            assert value == 0
        else:
            assert units(value, mp.mpf(row["rho"]), sum(row["cond"])) <= 64, row
    np.testing.assert_allclose([float(moment) for moment in law.moments(8)[1:]], [float(x) for x in data["moments"]], rtol=1e-14)
    np.testing.assert_allclose(law.support(), [[float(x) for x in row] for row in data["support"]], rtol=1e-14)
    assert law.atoms() == [(0.0, 0.5)]


def test_a_quarter_million_random_points_have_a_certified_root(atoms):
    rng = np.random.default_rng(4)
    for trial in range(100):
        size = int(rng.choice([1, 2, 3, 10, 50]))
        t = np.unique(np.exp(rng.normal(size=size)*rng.choice([.01, .3, 1, 3, 8])))
        w = rng.dirichlet(np.full(t.size, rng.choice([.2, 1, 10])))
        t, w = t[w > 1e-12], w[w > 1e-12]/math.fsum(w[w > 1e-12])*rng.choice([1, 1, .6])
        c = 10**rng.uniform(-8, 8) if trial % 5 else float(rng.choice([1, 1/math.fsum(w), 1 + 1e-9, 1 - 1e-9]))
        given = arguments(c, t, w)
        z = points(rng, given[7], 320)
        m, _, status, count = run(atoms, z, given)
        assert (status == 1).all() and np.isfinite(m).all()
        assert (m.imag >= 0).all() and (m.imag[z.imag > 0] > 0).all()
        assert count.max() < 200
        x = np.sort(z.real)
        density = np.empty_like(x)
        atoms.density(x, density, *given)
        outside = np.searchsorted(given[7], x, side="right") % 2 == 0
        assert (density[outside] == 0).all() and (density[~outside] >= 0).all()


def test_hints_do_not_change_the_answer(atoms):
    rng = np.random.default_rng(5)
    for c in (1e-4, 0.1, 1.0, 20.0):
        given = arguments(c, *THREE)
        z = points(rng, given[7], 40)
        rng.shuffle(z)
        z = np.concatenate([z, np.sort(z.real), -np.conj(z[:5])])
        hinted = np.empty_like(z)
        atoms.stieltjes(z, hinted, *given)
        with np.errstate(invalid="ignore"):
            cold = run(atoms, z, given)[0]
        distance = np.min(np.abs(z[:, None] - given[7]), axis=1)/np.abs(z)
        np.testing.assert_array_less(np.abs(hinted - cold), 1e-13*np.abs(cold)*(1 + 1/np.maximum(distance, 1e-13)*np.sqrt(max(c, 1/c))))
        below = z[:20].real - 1j*z[:20].imag
        out = np.empty_like(below)
        atoms.stieltjes(below, out, *given)
        with np.errstate(invalid="ignore"):
            np.testing.assert_allclose(out[z[:20].imag > 0], np.conj(cold[:20][z[:20].imag > 0]), rtol=1e-9)


def test_the_last_resort_finds_the_same_root(atoms):
    rng = np.random.default_rng(6)
    for c in (1e-8, 0.1, 1.0, 1e8):
        given = arguments(c, *THREE)
        edges = given[7]
        bulk = edges[0] + (edges[1] - edges[0])*rng.uniform(size=20) + 0j
        near = edges[1]*(1 - 10**rng.uniform(-11, -3, 20)) + 0j
        z = np.concatenate([bulk, near, 10**rng.uniform(-12, 12, 40)*np.exp(1j*rng.uniform(0, np.pi, 40))])
        s, status = np.empty_like(z), np.empty(z.size)
        atoms.from_above(z, s, status, *given[:5])
        assert (status == 1).all()
        expected = run(atoms, z, given)[1]
        np.testing.assert_allclose(s[20:40], expected[20:40], rtol=1e-4)
        np.testing.assert_allclose(s[:20], expected[:20], rtol=1e-11)
        np.testing.assert_allclose(s[40:], expected[40:], rtol=1e-11)


@pytest.mark.parametrize("c", [1e-8, 0.3, 1.0, 5.0, 1e6])
def test_mass_is_one_and_mean_that_of_the_population(atoms, c):
    law = evaluator(atoms, c, measures.Discrete({0: .25, 1: .15, 3: .4, 10: .2}))
    angle = (np.arange(400) + 0.5)*np.pi/800
    mass = sum(weight for _, weight in law.atoms())
    mean = 0.0
    for low, high in law.support():
        x = low + (high - low)*np.sin(angle)**2
        density = np.empty_like(x)
        law.density(x, density)
        weight = density*(high - low)*np.sin(2*angle)*np.pi/800
        mass += weight.sum()
        mean += (x*weight).sum()
    assert mass == pytest.approx(1, abs=1e-12)
    assert mean == pytest.approx(3.35, rel=1e-11)


def test_values_at_zero_infinity_and_nan(atoms):
    def at(z, c, t, w):
        return run(atoms, [z], arguments(c, t, w))[0][0]

    assert at(0, 0.5, *THREE) == pytest.approx((.4 + .4/3 + .02)/.5, rel=1e-15)
    for c, weights in ((1.0, 1.0), (2.0, 1.0), (0.5, 0.5), (2.0, 0.5)):
        assert np.isinf(at(0, c, [1.0, 3.0], [weights/2, weights/2]))
    assert at(complex(0, 1e300), 0.5, *THREE) == 1e-300j
    assert at(np.inf, 0.5, *THREE) == 0
    assert np.isnan(at(complex(np.nan, 0), 0.5, *THREE)) and np.isnan(at(complex(1, np.nan), 0.5, *THREE))
    # Atoms at 0 only: W = 0
    law = evaluator(atoms, 0.5, measures.Discrete({0: 1}))
    z = np.array([2j, 4.0])
    out = np.empty_like(z)
    law.stieltjes(z, out)
    assert (out == -1/z).all() and law.support() == [] and law.atoms() == [(0.0, 1.0)] and law.moments(2) == [1, 0, 0]


def test_atom_at_zero_is_that_of_the_population_or_of_the_rank(atoms):
    for c, zero, expected in ((0.5, 0.0, 0.0), (1.0, 0.0, 0.0), (4.0, 0.0, 0.75), (1.5, 0.5, 0.5), (4.0, 0.5, 0.75)):
        law = evaluator(atoms, c, measures.Discrete({0: zero, 1: 1 - zero} if zero else {1: 1}))
        assert sum(mass for _, mass in law.atoms()) == expected
        z = np.array([1e-30j])
        out = np.empty_like(z)
        law.stieltjes(z, out)
        assert abs(out[0]*1e-30) == pytest.approx(expected, abs=1e-14)


def differences(z, c, t, w, w0, s):
    """dm/dz and dm/dc at z by symmetric differences in 60 digits, m, and its condition."""
    def m(z, c):
        return refined(z, c, t, w, w0, s, False)[0]

    with mp.workdps(60):
        z, c, h = mp.mpc(z), mp.mpf(c), mp.mpf(10)**-18
        in_z = (m(z + h*abs(z), c) - m(z - h*abs(z), c))/(2*h*abs(z))
        in_c = (m(z, c*(1 + h)) - m(z, c*(1 - h)))/(2*c*h)
        return in_z, in_c, *refined(z, c, t, w, w0, s, False)[:2]


@pytest.mark.parametrize("name", ["three atoms", "half at zero"])
def test_derivatives_are_those_of_the_value(atoms, name):
    rng = np.random.default_rng(7)
    t, w = POPULATIONS[name]
    w0 = 0.5 if name == "half at zero" else 0.0
    for c in (1e-4, 0.3, 1.0, 3.0, 1e4):
        given = arguments(c, t, w)
        low, high = given[7][0], given[7][-1]
        z = low + (high - low)*(rng.uniform(-1, 2, 6) + 1j*10**rng.uniform(-6, 0, 6))
        out, dz, dc = (np.empty_like(z) for _ in range(3))
        atoms.gradient(z, out, dz, dc, *given)
        s = run(atoms, z, given)[1]
        for i in range(z.size):
            in_z, in_c, m, condition = differences(z[i], c, t, w, w0, s[i])
            assert abs(dz[i] - in_z) <= 1e-14*(1 + condition)**2*abs(in_z)
            assert abs(dc[i] - in_c) <= 1e-14*(1 + condition)**2*(abs(in_c) + abs(m)/c)
        x = z.real[(z.real > low) & (z.real < high)]
        density, dx, dc = (np.empty_like(x) for _ in range(3))
        atoms.density_gradient(x, density, dx, dc, *given)
        on_axis, in_z, in_c = (np.empty(x.size, complex) for _ in range(3))
        atoms.gradient(x.astype(complex), on_axis, in_z, in_c, *given)
        np.testing.assert_allclose([density, dx, dc], np.array([on_axis.imag, in_z.imag, in_c.imag])/np.pi, rtol=1e-12, atol=1e-300)


def test_5000_atoms_are_as_accurate_as_three(atoms):
    rng = np.random.default_rng(8)
    t, w = np.sort(rng.exponential(size=5000)), np.full(5000, 1/5000)
    for c in (0.01, 0.5):
        given = arguments(c, t, w)
        x = np.linspace(given[7][0], given[7][-1], 202)[1:-1]
        m, s, status, count = run(atoms, x, given)
        assert (status == 1).all() and count.max() < 40
        density = np.empty_like(x)
        atoms.density(x, density, *given)
        inside = np.flatnonzero(density > 0)
        with mp.workdps(40):
            i = inside[inside.size//2]
            reference, condition, of_imaginary = refined(complex(x[i]), c, t, w, 0, s[i], False)
            assert units(m[i], reference, condition) <= 64
            assert units(density[i]*math.pi, reference.imag, of_imaginary) <= 64
