"""Edges of sample covariance laws against closed forms, and against all zeros of Z'(s) in high precision."""
import math
import tracemalloc

import mpmath as mp
import numpy as np
import pytest
from population_kernels import POPULATIONS, THREE

from rmtsym.runtime.population_edges import margin_of, population_edges, power_law_edges


def exact_edges(c, t, w):
    """All real zeros of the numerator of Z'(s), mapped by Z, in 40 digits."""
    with mp.workdps(60):
        c, t, w = mp.mpf(c), [mp.mpf(x) for x in t], [mp.mpf(x) for x in w]
        square = [[mp.mpf(1), -2*a, a*a] for a in t]

        def product(rows):
            found = [mp.mpf(1)]
            for row in rows:
                found = [mp.fsum(row[j]*(found[i - j] if 0 <= i - j < len(found) else 0) for j in range(3)) for i in range(len(found) + 2)]
            return found

        whole = product(square)
        for i, (a, b) in enumerate(zip(t, w)):
            rest = product(square[:i] + square[i + 1:])
            whole = whole[:2] + [x - c*b*a*a*y for x, y in zip(whole[2:], rest)]
        roots = mp.polyroots(whole, maxsteps=500, extraprec=400)
        roots = [root.real for root in roots if abs(mp.im(root)) < mp.mpf(10)**-30*max(1, abs(root))]
        return sorted(s*(1 - c*mp.fsum(b*a/(a - s) for a, b in zip(t, w))) for s in roots)


def test_edges_of_three_atoms_are_the_published_ones():
    edges = population_edges(0.1, *map(np.array, THREE))[0]
    np.testing.assert_allclose(edges, [.5794737, 1.3317039, 1.9258838, 4.2624207, 7.6013486, 13.2350422], atol=1e-7)


@pytest.mark.parametrize("c", [1e-8, 0.1, 0.3, 0.9, 1.1, 2.0, 1e4, 1e8])
@pytest.mark.parametrize("name", ["three atoms", "wide", "half at zero", "rare"])
def test_edges_are_the_images_of_the_critical_points(c, name):
    t, w = POPULATIONS[name]
    edges = population_edges(c, np.array(t), np.array(w))[0]
    expected = exact_edges(c, t, w)
    assert len(edges) == len(expected)
    for found, edge in zip(edges, expected):
        assert abs(found - edge) <= 1e-12*abs(edge)


@pytest.mark.parametrize("c", [1e-8, 0.5, 1 - 1e-9, 1 + 1e-9, 3.0, 1e8])
def test_one_atom_has_the_edges_of_marchenko_pastur(c):
    edges = population_edges(c, np.array([2.0]), np.array([1.0]))[0]
    with mp.workdps(40):
        root = mp.sqrt(mp.mpf(c))
        for found, edge in zip(edges, (2*(1 - root)**2, 2*(1 + root)**2)):
            assert abs(found - edge) <= 1e-15*edge


def test_hard_edge_is_exactly_zero_whatever_the_rounding_of_the_weights():
    for t, w, c in ((*THREE, 1.0), ([1.0, 2.0, 3.0], [0.1, 0.2, 0.7], 1.0), ([1.0, 4.0], [0.35, 0.35], 1/0.7),
                    (range(1, 50), np.full(49, 1/49), 1.0)):
        edges, s, _ = population_edges(c, np.array(t, float), np.array(w, float))
        assert edges[0] == 0 and s[0] == 0
        assert edges[1] > 0


def test_a_nearly_closed_gap_is_found_and_a_closed_one_is_not():
    # Two atoms of equal weight: h at the critical point of the gap is 1 for c = critical.
    a, b = mp.mpf(1), mp.mpf(4)
    critical = 2*(b - a)**2/(a**(mp.mpf(2)/3) + b**(mp.mpf(2)/3))**3
    for excess, count in ((-1e-3, 4), (-1e-6, 4), (-1e-9, 4), (1e-9, 2), (1e-3, 2)):
        c = float(critical*(1 + mp.mpf(excess)))
        edges = population_edges(c, np.array([1.0, 4.0]), np.array([0.5, 0.5]))[0]
        assert edges.size == count
        if count == 4:
            expected = exact_edges(c, [1, 4], [0.5, 0.5])
            np.testing.assert_allclose(edges, [float(x) for x in expected], rtol=1e-13)
    assert float(expected[2] - expected[1]) < 1e-9*4


def test_edges_of_a_dense_population_agree_with_a_scan_of_every_gap():
    rng = np.random.default_rng(1)
    t, w = np.sort(rng.exponential(size=300)), np.full(300, 1/300)
    for c in (1e-4, 1e-3, 0.02, 0.5):
        edges, s, _ = population_edges(c, t, w)
        fraction = np.concatenate([np.geomspace(1e-4, 0.5, 300), 1 - np.geomspace(1e-4, 0.5, 300)])
        between = t[:-1, None] + np.diff(t)[:, None]*fraction
        h = c*np.sum(w*(t/(t - between[..., None]))**2, axis=-1)
        open_gaps = np.count_nonzero(h.min(axis=1) < 1)
        # A gap narrower than the scan may be missed by it, none may be missed by the edges.
        assert open_gaps <= (edges.size - 2)//2 <= open_gaps + 2
        np.testing.assert_allclose(c*np.sum(w*(t/(t - s[:, None]))**2, axis=1), 1, atol=1e-9)
        assert (np.diff(edges) > 0).all()


def test_100000_atoms_take_linear_memory():
    rng = np.random.default_rng(2)
    t, w = np.sort(rng.exponential(size=100_000)), np.full(100_000, 1e-5)
    population_edges(1.0, t[:10], np.full(10, 0.1))
    tracemalloc.start()
    edges = population_edges(1.0, t, w)[0]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20e6
    assert edges[0] == 0 and edges.size % 2 == 0


def power_law_edge(start, c, kind, b):
    """The zero of Z' next to `start`, mapped by Z, in 40 digits."""
    def z(s):
        return s*(1 - c*(1 - mp.hyp2f1(1, b, b + 1, 1/s) if kind == "exponent" else mp.hyp2f1(1, b, b + 1, s)))

    with mp.workdps(40):
        width = abs(mp.mpf(start) - (1 if start > 0 else 0))*mp.mpf(10)**-12
        root = mp.findroot(lambda s: mp.diff(z, s, h=width*mp.mpf(10)**-3), (mp.mpf(start) - width, mp.mpf(start) + width), tol=1e-20,
                           verify=False)
        return z(root)


def test_power_law_edges_solve_their_equation():
    for kind, a in (("exponent", 0.5), ("exponent", 2.0), ("tail", 0.7), ("tail", 2.5)):
        b = 1/mp.mpf(a) if kind == "exponent" else mp.mpf(a)
        for c in (1e-8, 0.4, 1.0, 1 + 1e-6, 3.0, 1e8):
            edges, s, _ = power_law_edges(c, kind, a)
            for x, start in zip(edges, s):
                if start != 0 and math.isfinite(x):
                    assert abs(x - power_law_edge(start, mp.mpf(c), kind, b)) <= 1e-12*abs(x)
    assert power_law_edges(0.5, "exponent", 2.0)[0][0] == 0
    assert power_law_edges(0.5, "tail", 2.0)[0][1] == math.inf


def test_margin_is_rounded_once():
    assert margin_of(1.0, [0.1]*10) == 0
    assert margin_of(0.75, [0.5, 0.5]) == 0.25
    assert margin_of(1 + 2.0**-40, [0.5, 0.25, 0.25]) == -2.0**-40
