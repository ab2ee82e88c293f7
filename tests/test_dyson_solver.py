"""The Dyson solver on pencils built by hand: closed forms, high precision, simulation, and points where no inverse exists."""
from dataclasses import replace

import mpmath
import numpy as np
import pytest
from dyson_pencils import Word, draw, full, problem
from threadpoolctl import threadpool_limits

from rmtsym.errors import LimitError, ParameterError, ShapeError
from rmtsym.runtime.dyson import Problem, certify, certify_many, solve

RIDGE = [(1, 1, 1.)]


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    """The matrices of the simulations are small, and tests run side by side."""
    with threadpool_limits(1):
        yield


def marchenko_pastur(p, n, ridge, covariance=1., weights=(1.,), regulariser=()):
    """L = [[1, X^H/n], [-X, ridge]]: G[1, 1] = (X X^H/n + ridge)^{-1}."""
    spaces = [(n, [1.]), (p, None if np.ndim(covariance) == 2 else np.array(weights))]
    X = Word(1, 0, row_cov=covariance)
    return problem(spaces, [0, 1], [0, 1], [(0, 0, 1.), (1, 1, ridge)], [(0, 1, 1/n, X, True), (1, 0, -1., X, False)], regulariser)


def resolvent(c, z):
    """The Stieltjes transform of the Marchenko-Pastur law, with its branch from C+, or at real z outside its support."""
    with mpmath.workdps(40):
        c, z = mpmath.mpf(c), mpmath.mpmathify(z)
        roots = mpmath.sqrt(z - (1 - mpmath.sqrt(c))**2)*mpmath.sqrt(z - (1 + mpmath.sqrt(c))**2)
        return complex((1 - c - z + roots)/(2*c*z))


@pytest.mark.parametrize("ridge", [3e-8, .3, 40., .2 + 1j, .3 - 2j, -1e-3 - .1j, -.7 - .01j, -1.3 + 1e-6j])
@pytest.mark.parametrize(("p", "n"), [(200, 400), (400, 200), (.3, 1.7)])
def test_marchenko_pastur_with_a_ridge(p, n, ridge):
    found = solve(marchenko_pastur(p, n, ridge))
    z = -ridge
    expected = resolvent(p/n, z) if np.imag(z) >= 0 else np.conj(resolvent(p/n, np.conj(z)))
    assert abs(found.trace(1., 1, 1)/p - expected) < 1e-14*abs(expected)/(1 - found.radius)
    assert found.radius < 1 and found.residual < 1e-15
    np.testing.assert_allclose(found.block(1, 1), [found.trace(1., 1, 1)/p], rtol=1e-14)


@pytest.mark.parametrize("share", [1e-6, 1e-3, .5, .999, 1 - 1e-6])
@pytest.mark.parametrize("regulariser", [(), RIDGE])
def test_a_negative_ridge_inside_the_gap_is_on_the_right_branch(share, regulariser):
    c = .5
    z = share*(1 - np.sqrt(c))**2
    found = solve(marchenko_pastur(200, 400, -z, regulariser=regulariser))
    assert isinstance(found.trace(1., 1, 1), float)
    expected = resolvent(c, z).real
    assert abs(found.trace(1., 1, 1)/200 - expected) < 1e-14/(1 - found.radius)*expected


def test_a_ridge_beyond_the_spectrum():
    found = solve(marchenko_pastur(200, 400, -2.92))
    assert abs(found.trace(1., 1, 1)/200 - resolvent(.5, 2.92).real) < 1e-12


@pytest.mark.parametrize(("p", "n", "ridge", "reason"), [
    (200, 400, -.0858, "inside the bulk"), (200, 400, -1., "inside the bulk"), (200, 400, -2.91, "inside the bulk"),
    (400, 200, -1., "inside the bulk"), (400, 400, 0., "interpolation threshold"), (500, 400, 0., "deficient rank")])
@pytest.mark.parametrize("regulariser", [(), RIDGE])
def test_no_resolvent_on_the_spectrum(p, n, ridge, reason, regulariser):
    with pytest.raises(LimitError, match=reason):
        solve(marchenko_pastur(p, n, ridge, regulariser=regulariser))


@pytest.mark.parametrize("regulariser", [(), RIDGE])
@pytest.mark.parametrize("p", [4, 200, 396, 399.999])
def test_the_inverse_of_a_gram_matrix_of_full_rank(p, regulariser):
    found = solve(marchenko_pastur(p, 400, 0., regulariser=regulariser))
    assert abs(found.trace(1., 1, 1)*(1/p - 1/400) - 1) < 1e-13/(1 - found.radius)


def test_an_anisotropic_sample_covariance_against_high_precision():
    s, weights, p, n = np.array([.5, 1., 7.]), np.array([.25, .5, .25]), 300, 500
    for ridge in (.01, .5 - .3j):
        found = solve(marchenko_pastur(p, n, ridge, s, weights))
        with mpmath.workdps(40):
            def equation(delta, ridge=ridge):
                return delta - mpmath.mpf(p)/n*sum(w*t/(t/(1 + delta) + ridge) for w, t in zip(weights, s, strict=True))

            delta = mpmath.findroot(equation, mpmath.mpmathify(found.trace(s, 1, 1)/n))
            expected = [complex(1/(t/(1 + delta) + mpmath.mpmathify(ridge))) for t in s]
        assert abs(found.trace(s, 1, 1)/n - complex(delta)) < 1e-14*abs(complex(delta))
        np.testing.assert_allclose(found.block(1, 1), expected, rtol=1e-14)


def semicircle(z, variance=1.):
    W = Word(0, variance=variance)
    return problem([(300, [1.])], [0], [0], [(0, 0, -z)], [(0, 0, 1., W, False)])


@pytest.mark.parametrize("z", [2 + 2e-6, -2 - 2e-6, 2.5, 100., .5 + 1e-3j, 2 + 1e-6j, -1 - .2j, 2j, 1.9999 + 1e-9j])
def test_the_semicircle(z):
    found = solve(semicircle(z))
    with mpmath.workdps(40):
        x = mpmath.mpmathify(z)
        expected = complex((-x + mpmath.sqrt(x - 2)*mpmath.sqrt(x + 2))/2)
    assert abs(found.trace(1., 0, 0)/300 - expected) < 1e-15*abs(expected)/(1 - found.radius)
    assert abs(found.radius - abs(expected)**2) < 1e-12/(1 - found.radius)


@pytest.mark.parametrize("z", [0., 1., -1.9, 2., 1.999999])
def test_no_resolvent_inside_the_semicircle(z):
    with pytest.raises(LimitError, match="inside the bulk|edge|threshold"):
        solve(semicircle(z))


def ginibre(z):
    """X/sqrt(n) - z for a square Gaussian X: not normal."""
    n = 200
    return problem([(n, [1.])], [0], [0], [(0, 0, -z)], [(0, 0, 1/np.sqrt(n), Word(0, 0), False)])


@pytest.mark.parametrize("z", [1.1, -1.01j, 1 + 1e-4, 3 + 4j])
def test_outside_the_disc_the_resolvent_of_a_square_gaussian_matrix(z):
    found = solve(ginibre(z))
    assert abs(found.trace(1., 0, 0)/200 + 1/z) < 1e-15
    assert abs(found.radius - 1/abs(z)**2) < 1e-14


@pytest.mark.parametrize("z", [0., .5, .9j, .999])
def test_no_bounded_inverse_inside_the_disc(z):
    with pytest.raises(LimitError, match=r"inside the bulk.*radius|inside the bulk"):
        solve(ginibre(z))


def deformed_wigner(z, A):
    n = len(A)
    dense = np.ndim(A) == 2
    return problem([(n, None if dense else np.full(n, 1/n))], [0], [0], [(0, 0, A), (0, 0, -z)], [(0, 0, 1., Word(0, variance=.5), False)])


@pytest.mark.parametrize("z", [.3 + .1j, 4.2, -.2 - .5j])
def test_deformed_wigner_matrices_dense_and_spectral(z):
    rng = np.random.default_rng(3)
    a = np.sort(rng.uniform(-1, 2, 40))
    U = np.linalg.qr(rng.standard_normal((40, 40)) + 1j*rng.standard_normal((40, 40)))[0]
    A = (U*a) @ U.conj().T
    dense, spectral = solve(deformed_wigner(z, A)), solve(deformed_wigner(z, a))
    m = spectral.trace(1., 0, 0)/40
    with mpmath.workdps(30):
        root = complex(mpmath.findroot(lambda x: x - sum(1/(mpmath.mpf(float(t)) - z - x/2) for t in a)/40, mpmath.mpmathify(m)))
    assert abs(m - root) < 1e-14
    assert abs(dense.trace(1., 0, 0)/40 - m) < 1e-13
    assert abs(dense.trace(A, 0, 0) - spectral.trace(a, 0, 0)) < 1e-12
    np.testing.assert_allclose(dense.block(0, 0), (U*spectral.block(0, 0)) @ U.conj().T, atol=1e-12)


def two_resolvents(p, n, S, T, first, second, weights=None):
    """Q(first) T Q(second), Q(l) = (Y Y^H/n + l)^{-1}, Y = S^{1/2} X: the block (0, 2)."""
    spaces = [(p, weights), (n, [1.])]
    Y = Word(0, 1, row_cov=S)
    fixed = [(0, 0, first), (1, 1, -1.), (2, 2, second), (3, 3, -1.), (0, 2, -T)]
    random = [(0, 1, 1., Y, False), (1, 0, 1/n, Y, True), (2, 3, 1., Y, False), (3, 2, 1/n, Y, True)]
    return spaces, [0, 1, 0, 1], [0, 1, 0, 1], fixed, random


@pytest.mark.parametrize(("first", "second"), [(.2, 1.5), (.2, .2), (.1 - 1j, .1 + 1j)])
def test_two_resolvents_of_commuting_matrices(first, second):
    p, n, s, t, weights = 300, 400, np.array([1., 4., .5]), np.array([3., 1., -2.]), np.array([.5, .25, .25])
    found = solve(problem(*two_resolvents(p, n, s, t, first, second, weights)))
    alphas = []
    for ridge in (first, second):
        delta = solve(marchenko_pastur(p, n, ridge, s, weights)).trace(s, 1, 1)/n
        alphas.append(1/(1 + delta))
    q1, q2 = (1/(alpha*s + ridge) for alpha, ridge in zip(alphas, (first, second), strict=True))
    # E[t s q1 q2]/(1 - c a1 a2 E[s^2 q1 q2])
    expected = np.sum(weights*t*s*q1*q2)/(1 - p/n*alphas[0]*alphas[1]*np.sum(weights*s**2*q1*q2))
    assert abs(found.trace(s, 0, 2)/p - expected) < 1e-13*abs(expected)


def test_dense_matrices_agree_with_their_spectra():
    rng = np.random.default_rng(8)
    p, n = 30, 50
    s, t = rng.uniform(.2, 3, p), rng.uniform(-1, 2, p)
    U = np.linalg.qr(rng.standard_normal((p, p)))[0]
    S, T = ((U*values) @ U.T for values in (s, t))
    dense = solve(problem(*two_resolvents(p, n, S, T, .3, .7)))
    spectral = solve(problem(*two_resolvents(p, n, s, t, .3, .7, np.full(p, 1/p))))
    assert abs(dense.trace(S, 0, 2) - spectral.trace(s, 0, 2)) < 1e-12*abs(spectral.trace(s, 0, 2))
    assert abs(dense.radius - spectral.radius) < 1e-12
    assert dense.block(0, 0).dtype == float and not dense.block(2, 0).any()
    np.testing.assert_allclose(dense.block(0, 2), (U*spectral.block(0, 2)) @ U.T, atol=1e-12)


def test_matrices_that_do_not_commute_against_simulation():
    rng = np.random.default_rng(11)
    p, n = 60, 90
    S, T = (A @ A.T/p + .2*np.eye(p) for A in rng.standard_normal((2, p, p)))
    model = two_resolvents(p, n, S, T, .3, .7)
    found = solve(problem(*model))
    draws = []
    for _ in range(300):
        L, rows, columns = draw(*model, rng)
        draws.append(np.trace(S @ np.linalg.inv(L)[columns[0], rows[2]]).real/p)
    stderr = np.std(draws, ddof=1)/np.sqrt(len(draws))
    # Complex entries: the bias is O(1/N^2), far below.
    assert abs(np.mean(draws) - found.trace(S, 0, 2)/p) < 4*stderr and stderr < 2e-3*abs(np.mean(draws))


def test_a_dense_rectangular_mean_against_simulation():
    rng = np.random.default_rng(12)
    p, n = 70, 50
    A = rng.standard_normal((p, n))/np.sqrt(n)
    X = Word(0, 1)
    model = ([(p, None), (n, None)], [0, 1], [0, 1], [(0, 0, .2), (1, 1, -1.), (0, 1, A), (1, 0, A.T)],
             [(0, 1, 1/np.sqrt(n), X, False), (1, 0, 1/np.sqrt(n), X, True)])             # information plus noise
    found = solve(problem(*model))
    draws = []
    for _ in range(200):
        Y = draw(*model, rng)[0][:p, p:]
        draws.append(np.trace(np.linalg.inv(Y @ Y.conj().T + .2*np.eye(p))).real/p)
    assert abs(np.mean(draws) - found.trace(1., 0, 0)/p) < 4*np.std(draws)/np.sqrt(200)


def f_matrix(p, n1, n2, ridge):
    """(X X^H/n1 + ridge Y Y^H/n2)^{-1} Y Y^H/n2, the resolvent of the F-matrix at -ridge with an unregularised inverse inside."""
    X, Y = Word(0, 1), Word(0, 2)
    spaces = [(p, [1.]), (n1, [1.]), (n2, [1.])]
    # (X X^H/n1 + ridge Y Y^H/n2) u = rhs
    fixed = [(1, 1, -1.), (2, 2, -1.)]
    random = [(0, 1, 1., X, False), (1, 0, 1/n1, X, True), (0, 2, ridge, Y, False), (2, 0, 1/n2, Y, True)]
    return problem(spaces, [0, 1, 2], [0, 1, 2], fixed, random)


def test_the_f_matrix_with_an_unregularised_inverse():
    p, n1, n2, ridge = 200, 300, 500, .7
    found = solve(f_matrix(p, n1, n2, ridge))
    # G[2, 2] = (ridge-free) -1 + Y^H/n2 M^{-1} Y ridge: its trace gives tr M^{-1} Y Y^H/n2, M = X X^H/n1 + ridge Y Y^H/n2.
    moment = (found.trace(1., 2, 2) + n2)/ridge/p
    rng, draws = np.random.default_rng(2), []
    for _ in range(40):
        X, Y = (rng.standard_normal((p, n)) + 1j*rng.standard_normal((p, n)) for n in (n1, n2))
        B = Y @ Y.conj().T/n2
        draws.append(np.trace(np.linalg.solve(X @ X.conj().T/n1 + ridge*B, B)).real/p)
    assert abs(moment - np.mean(draws)) < 4*np.std(draws)/np.sqrt(40)
    # The Wachter law of the F-matrix: m = int (x + ridge)^{-1}, from E[1/(s + ridge t)] with free Marchenko-Pastur laws:
    # with g = tr M^{-1}/p: 1/g = 1/(1 + c1 g) + ridge/(1 + ridge c2 g).
    g = found.trace(1., 0, 0)/p
    assert abs(1/g - 1/(1 + p/n1*g) - ridge/(1 + ridge*p/n2*g)) < 1e-13
    with pytest.raises(LimitError, match="deficient rank"):
        solve(f_matrix(600, 300, 250, ridge))


def anticommutator(z, sign=1):
    """X Y + Y X - z = -z - (X, Y) [[0, -1], [-1, 0]] (X, Y)^T with X, Y semicircular; i (X Y - Y X) for sign = -1."""
    n = 100
    X, Y = Word(0), Word(0)
    a, b = (1., 1.) if sign > 0 else (1j, -1j)
    fixed = [(0, 0, -z), (1, 2, -1/b), (2, 1, -1/a)]
    random = [(0, 1, 1., X, False), (1, 0, 1., X, False), (0, 2, 1., Y, False), (2, 0, 1., Y, False)]
    return problem([(n, [1.])], [0, 0, 0], [0, 0, 0], fixed, random)


EDGE = np.sqrt((11 + 5*np.sqrt(5))/2)


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("z", [EDGE*(1 + 1e-6), -EDGE*(1 + 1e-6), EDGE*(1 + 1e-9), EDGE + 1, 30., .4 + .01j, -1 + 1e-6j, EDGE + 1e-5j])
def test_the_anticommutator_and_the_commutator(z, sign):
    found = solve(anticommutator(z, sign))
    m = found.trace(1., 0, 0)/100
    roots = np.roots([z, -1, -z, -1])
    with mpmath.workdps(50):
        x = mpmath.mpmathify(z)
        exact = mpmath.polyroots([x, -1, -x, -1], maxsteps=300, extraprec=300)
    if np.imag(z):
        expected = max(map(complex, exact), key=lambda root: root.imag)
        assert sum(root.imag > 0 for root in roots) == 1
    else:
        expected = min((complex(root) for root in exact if abs(mpmath.im(root)) < 1e-20), key=lambda root: abs(root + 1/z))
    assert abs(m - expected) < 2e-15/(1 - found.radius)


@pytest.mark.parametrize("z", [0., 1., -EDGE*(1 - 1e-6), EDGE*(1 - 1e-9)])
def test_no_resolvent_in_the_bulk_of_the_anticommutator(z):
    with pytest.raises(LimitError, match="inside the bulk|threshold|edge"):
        solve(anticommutator(z))


def test_a_start_from_a_neighbour_and_a_wrong_one():
    first = solve(marchenko_pastur(200, 400, .30))
    second = solve(marchenko_pastur(200, 400, .31), start=first.traces)
    assert second.method == "start" and second.iterations <= 5
    wrong = first.traces*np.array([-7., 3.])
    third = solve(marchenko_pastur(200, 400, .31), start=wrong)
    assert abs(third.trace(1., 1, 1) - second.trace(1., 1, 1)) < 1e-11
    with pytest.raises(ParameterError, match="2 traces"):
        solve(marchenko_pastur(200, 400, .31), start=first.traces[:1])


def test_the_certificate_tells_the_root_from_the_others():
    p, n, ridge = 200, 400, .3
    for m, is_right in zip(sorted(np.roots([-p/n*ridge, -(1 - p/n + ridge), 1]), reverse=True), (True, False), strict=True):
        # tr G[0, 0] = n/(1 + c m)
        radius, residual = certify(marchenko_pastur(p, n, ridge), np.array([p*m, n/(1 + p/n*m)]))
        assert residual < 1e-14 and (radius < 1) == is_right
    radius, residual = certify(marchenko_pastur(p, n, ridge), np.array([p*m*(1 + 1e-6), n/(1 + p/n*m)]))
    assert residual > 1e-9


def test_many_points_are_certified_at_once():
    s, weights, ridges = np.array([1., 3.]), np.array([.5, .5]), np.geomspace(.01, 100, 1000)
    sizes = np.linspace(100, 900, 1000)
    traces = np.empty((1000, 2))
    found = None
    radii = []
    for k in range(0, 1000, 50):
        found = solve(marchenko_pastur(sizes[k], 400., ridges[k], s, weights))
        traces[k:k + 50] = found.traces
        radii.append(found.radius)
    many = marchenko_pastur(400, 400., 1., s[None, :], weights)
    many = replace(many, spaces=[(400., [1.]), (sizes, weights)], fixed=[(0, 0, 1.), (1, 1, ridges)])
    result = certify_many(many, traces)
    np.testing.assert_allclose(result[::50], radii, rtol=1e-12)
    assert np.isinf(np.delete(result, np.arange(0, 1000, 50))).all()


def test_a_singular_point_does_not_spoil_its_neighbours():
    found = solve(marchenko_pastur(200, 400, .3))
    many = marchenko_pastur(200, 400, 1.)
    many = replace(many, fixed=[(0, 0, 1.), (1, 1, np.array([.3, 0., .3, .3, .3]))])
    result = certify_many(many, np.array([found.traces, [0, 0], found.traces, found.traces, -found.traces]))
    np.testing.assert_allclose(result[[0, 2, 3]], found.radius, rtol=1e-13)
    assert np.isinf(result[[1, 4]]).all()


def test_pencils_without_randomness():
    found = solve(Problem([(10, [.5, .5])], [0, 0], [0, 0], [(0, 0, np.array([1., 2.])), (0, 1, 3.), (1, 0, 1.)], [], [], []))
    np.testing.assert_allclose(found.block(0, 1), [1., 1.])
    assert abs(found.trace(1., 1, 1) + 5*(1 + 2)/3) < 1e-14 and found.radius == 0
    with pytest.raises(LimitError):
        solve(Problem([(10, [1.])], [0, 0], [0, 0], [(0, 0, 1.)], [], [], []))


def test_shapes_are_checked():
    with pytest.raises(ShapeError, match="3 x 4"):
        solve(Problem([(3, None), (4, None)], [0, 1], [0, 1], [(0, 0, 1.), (1, 1, 1.), (0, 1, np.ones((4, 3)))], [], [], []))
    with pytest.raises(LimitError, match="block columns"):
        solve(Problem([(3, [1.]), (4, [1.])], [0, 1], [0, 0], [(0, 0, 1.)], [], [], []))


def random_model(rng, sizes=(120, 180, 240)):
    """A pencil of 1 to 9 block rows in 1 to 3 spaces, with values drawn at random."""
    spaces = [(int(rng.choice(sizes)), np.full(K, 1/K)) for K in rng.integers(1, 4, rng.integers(1, 4))]
    homes = [k for k in range(len(spaces)) for _ in range(rng.integers(1, 4))]
    rows, columns = rng.permutation(homes).tolist(), rng.permutation(homes).tolist()
    unit = rng.choice([0, 1j])

    def number(size=None):
        return rng.standard_normal(size) + unit*rng.standard_normal(size)

    pairs = [(r, c) for r, k in enumerate(rows) for c, home in enumerate(columns) if k == home]
    fixed = [(r, c, number(len(spaces[rows[r]][1]))) for r, c in pairs if rng.random() < .5]
    for k, (_, weights) in enumerate(spaces):                       # larger ones on a diagonal
        fixed += [(r, c, rng.uniform(2, 8, len(weights)))
                  for r, c in zip(np.flatnonzero(np.equal(rows, k)).tolist(), np.flatnonzero(np.equal(columns, k)).tolist(), strict=True)]
    words, random = [], []
    for _ in range(rng.integers(1, 4)):
        k, home = rng.integers(0, len(spaces), 2)
        covariances = [rng.uniform(.2, 2, len(spaces[space][1])) for space in (k, home)]
        words.append(Word(k) if rng.random() < .3 else Word(k, home, 1/spaces[home][0], *covariances))
    for word in words:
        for is_adjoint in (False,) if word.wigner else (False, True):
            shape = (word.columns, word.rows) if is_adjoint else (word.rows, word.columns)
            random += [(r, c, number(), word, is_adjoint) for r, k in enumerate(rows) for c, home in enumerate(columns)
                       if shape == (k, home) and rng.random() < .3]
    return spaces, rows, columns, fixed, random


@pytest.mark.parametrize("seed", range(40))
def test_random_pencils_against_simulation(seed):
    rng = np.random.default_rng(seed)
    model = random_model(rng)
    spaces, rows, columns, *_ = model
    pairs = [(c, r) for c, home in enumerate(columns) for r, k in enumerate(rows) if home == k]
    try:
        found = solve(problem(*model))
    except LimitError:
        # No bounded inverse: singular values come down towards 0.
        values = np.linalg.svd(draw(*model, rng)[0], compute_uv=False)
        assert values[-1] <= .1*np.mean(values)
        return
    draws = []
    for _ in range(4):
        L, row_slices, column_slices = draw(*model, rng)
        G = np.linalg.inv(L)
        draws.append([np.trace(G[column_slices[c], row_slices[r]])/spaces[rows[r]][0] for c, r in pairs])
    expected = np.array([found.trace(1., c, r)/spaces[rows[r]][0] for c, r in pairs])
    mean, spread = np.mean(draws, axis=0), np.std(draws, axis=0, ddof=1).max()
    assert abs(mean - expected).max() < 4*spread + .01*abs(expected).max()


def turned(model, rng):
    """The same pencil with a dense space for each spectral one, turned by a random unitary."""
    spaces, rows, columns, fixed, random = model
    unitaries = [np.linalg.qr(rng.standard_normal((size, size)) + 1j*rng.standard_normal((size, size)))[0] for size, _ in spaces]

    def dense(value, space):
        return (unitaries[space]*np.diagonal(full(value, *spaces[space]))) @ unitaries[space].conj().T

    words = {word: Word(word.rows, None if word.wigner else word.columns, word.variance, dense(word.row_cov, word.rows),
                        dense(word.col_cov, word.columns)) for *_, word, _ in random}
    return ([(size, None) for size, _ in spaces], rows, columns, [(r, c, dense(value, rows[r])) for r, c, value in fixed],
            [(*entry, words[word], is_adjoint) for *entry, word, is_adjoint in random]), unitaries


@pytest.mark.parametrize("seed", range(30))
def test_random_pencils_dense_and_spectral(seed):
    rng = np.random.default_rng(seed)
    model = random_model(rng, (6, 12, 18))
    spaces, rows, columns, *_ = model
    dense_model, unitaries = turned(model, rng)
    try:
        spectral = solve(problem(*model))
    except LimitError:
        with pytest.raises(LimitError):
            solve(problem(*dense_model))
        return
    dense = solve(problem(*dense_model))
    assert abs(dense.radius - spectral.radius) < 1e-9
    for c, home in enumerate(columns):
        for r, k in enumerate(rows):
            U = unitaries[home]
            expected = (U*np.diagonal(full(spectral.block(c, r), *spaces[home]))) @ U.conj().T if home == k else 0.
            np.testing.assert_allclose(dense.block(c, r), expected, atol=1e-10*max(1, np.max(np.abs(expected)))/(1 - spectral.radius))
