"""Systems of deterministic equivalents and their polynomials: published polynomials, independent values, refusals.

The systems are written by hand; `solved` iterates them, and that solution chooses the factor. Values to compare with are theorems'
(`known`: from S-transforms, densities or other programs) and not made by the code under test.
"""
import time

import mpmath
import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym import LimitError, ParameterError, agree
from rmtsym.algebra import Ring
from rmtsym.equivalents import elimination_pool
from rmtsym.equivalents.elimination import eliminate, law_of
from rmtsym.equivalents.elimination_linear import closed_linear, groups, linear_indices
from rmtsym.equivalents.system import Mean, System, Unknown, eigenvalue

p, n, q, d, n0, n1, n2, n3, n4 = rm.dims("p n q d n0 n1 n2 n3 n4")
lam, l1, l2, zeta, eta, sigma2 = sp.symbols("lambda lambda1 lambda2 zeta eta sigma2", positive=True)
a, b, c, r = sp.symbols("a b c r", positive=True)
z, m, t = sp.symbols("z m t")
g = sp.symbols("g0:12")
S, T = rm.Deterministic("S", d), rm.Deterministic("T", d)
s, u = eigenvalue(S), eigenvalue(T)


def system(equations, target, sizes=(), scalars=(), words=()):
    return System(tuple(Unknown(g[i], None, None) for i in range(len(equations))), tuple(sp.sympify(e) for e in equations),
                  sp.sympify(target), tuple(scalars), tuple(sizes), tuple(words))


def solved(given, points=(), start=.31, damping=.5):
    """values -> (unknowns, target), by damped iteration; points: [({eigenvalue symbol: number}, weight)] of the words' joint spectrum."""
    def plain(expression):
        return expression.replace(lambda part: isinstance(part, Mean), lambda part: sum(w*part.function.subs(at) for at, w in points))

    symbols = [*given.sizes, *given.scalars]
    f = sp.lambdify([*symbols, *(unknown.symbol for unknown in given.unknowns)], [*map(plain, given.equations), plain(given.target)], "numpy")

    def numeric(values):
        known = [values[symbol] for symbol in symbols]
        x = np.full(len(given.unknowns), start, complex)
        for _ in range(20_000):
            new = np.array(f(*known, *x)[:-1], complex)
            if np.max(np.abs(new - x)) < 1e-14:
                return list(x), f(*known, *x)[-1]
            x = damping*x + (1 - damping)*new
        raise LimitError("the iteration does not converge")
    return numeric


def roots(polynomial, variable, values=()):
    """All roots at exact values, 30 digits."""
    coefficients = sp.Poly(sp.sympify(polynomial).subs(dict(values)), variable).all_coeffs()
    with mpmath.workdps(30):
        return mpmath.polyroots([mpmath.mpmathify(sp.N(k, 30)) for k in coefficients], maxsteps=500, extraprec=200)


def has_root(found, known, values=(), within=1e-9):
    return min(abs(root - known) for root in roots(found.polynomial, found.variable, values)) < within*abs(known)


MP = system([lam/(g[1] + lam), lam*n/(d*g[0] + lam*n)], 1/(g[1] + lam), [d, n], [lam])
COMMUTATOR = system([z/(z - 2*sp.I*g[1]), -sp.I*g[0]*z/((z - g[0])*(z + g[0]))], -1/(z - 2*sp.I*g[1]), [], [z])       # i(XY - YX), GUE
ANTICOMMUTATOR = system([-1/(z + 2*g[1]), g[0]/(1 - g[0]**2)], g[0], [], [z])                                          # XY + YX
DEFORMED = system([Mean(1/(s - z - g[0]), S)], g[0], [], [z], [S])                                                     # S + GUE
# tr(X X^T Y Y^T + lambda)^{-1}/n, X n x p, Y n x q
WISHARTS = system([lam/(lam - g[1]), -g[2]*lam*n*q/(g[0]*g[2]*p*q + lam*n**2), 1/(g[3] + 1), g[0]*n*p/(g[0]*g[2]*p*q + lam*n**2)],
                  n**2/(g[0]*g[2]*p*q + lam*n**2), [n, p, q], [lam])
# tr(H H^T + lambda)^{-1}/n2, H = Y2 Y1/sqrt(n0 n1)
CHANNEL = system([1/(lam + g[1]), g[3]/(1 + n2/n1*g[0]*g[3]), n2/n1*g[0]/(1 + n2/n1*g[0]*g[3]), 1/(1 + n1/n0*g[2])], g[0], [n0, n1, n2], [lam])
# tr(Y Y^T/(n1 n2 n3 n4) + lambda)^{-1}/n0, Y = A B C D
PRODUCT_OF_FOUR = system([
    1/(lam + g[4]), n0/n1*g[0]/(1 + n0/n1*g[0]*g[5]), n1/n2*g[1]/(1 + n1/n2*g[1]*g[6]), n2/n3*g[2]/(1 + n2/n3*g[2]*g[7]),
    g[5]/(1 + n0/n1*g[0]*g[5]), g[6]/(1 + n1/n2*g[1]*g[6]), g[7]/(1 + n2/n3*g[2]*g[7]), 1/(1 + n3/n4*g[3])],
    g[0], [n0, n1, n2, n3, n4], [lam])
# tr(X1 S X1^T/n + X2 T X2^T/n + lambda)^{-1}/d: p columns in the second group
_DENOMINATOR = g[1]*n*s + g[3]*p*u + lam*n
TWO_GROUPS = system([Mean(lam*n*s/_DENOMINATOR, S, T), lam*n/(d*g[0] + lam*n), Mean(lam*n*u/_DENOMINATOR, S, T), lam*n/(d*g[2] + lam*n)],
                    Mean(n/_DENOMINATOR, S, T), [d, n, p], [lam], [S, T])
# ridge regression, out-of-sample bias + variance, prior covariance T
RIDGE = system([
    Mean(lam*s/(g[2]*s + lam), S), -Mean(s*(d*g[2]*s*sigma2 + g[3]*lam*n*s + lam**2*n*u)/(n*(g[2]*s + lam)**2), S, T),
    lam*n/(d*g[0] + lam*n), -d*(d*g[0]*sigma2 + g[1]*lam*n)/(d*g[0] + lam*n)**2],
    Mean(s*(d*g[2]*s*sigma2 + g[3]*lam*n*s + lam**2*n*u)/(n*(g[2]*s + lam)**2), S, T), [d, n], [lam, sigma2], [S, T])
# random features, tr(X^T X K^{-1}): p features, d inputs, n samples
FEATURES = system([
    g[2]*lam*n/(d*lam + g[1]*g[2]*n*zeta), lam*p/(d*g[0]*zeta + eta*g[2]*n + lam*p), lam/(eta*g[1] - g[4]*lam + lam),
    d*lam/(d*lam + g[1]*g[2]*n*zeta), -d*g[1]*zeta/(d*lam + g[1]*g[2]*n*zeta)],
    g[3]/(eta*g[1] - g[4]*lam + lam), [d, n, p], [eta, lam, zeta])
# random features, the part of the test error that noise makes: 4 base unknowns, 7 linear ones
_F, _W, _V = d*lam + g[4]*g[6]*n*zeta, d*g[0]*lam*zeta + eta*g[6]*n + lam*p, eta*g[4] - g[8] + lam
NOISE = system([
    g[6]*n/_F, d*lam/_F, -lam*n*(d*g[4]*g[6]*lam*zeta - d*g[7] - g[5]*g[6]**2*n*zeta)/_F**2, -g[6]*lam*n/_F, lam*p/_W,
    -p*(d*g[1]*lam**2*zeta + d*g[2]*lam*zeta + eta*g[7]*n)/((d*g[3]*zeta - eta*g[6]*n - lam*p)*_W), lam/_V,
    lam**2*(eta*g[5] - g[9])/(_V*(eta*g[4] + g[10]*lam + lam)), -d*g[4]*lam*zeta/_F,
    -d*zeta*(d*g[4]**2*lam**2*zeta + d*g[5]*lam**2 + g[4]**2*g[7]*n*zeta)/_F**2, d*g[4]*zeta/_F],
    (eta*g[5] - g[9])/(_V*(eta*g[4] + g[10]*lam + lam)), [d, n, p], [eta, lam, zeta])

INDEPENDENT = rm.Joint({S: [1, 1, 3, 3], T: [1, 2, 1, 2]})
PRODUCT_POINTS = [({s: x, u: y}, .25) for x in (1, 3) for y in (1, 2)]
BOTH = {S: INDEPENDENT, T: INDEPENDENT}


# ---- published polynomials

def test_marchenko_pastur_from_its_system():
    found = eliminate(MP, solved(MP), limit={d/n: c})
    assert agree(found.polynomial, c*lam*m**2 - c*m + lam*m + m - 1, up_to_factor=True)
    assert (found.degree, len(found.steps), found.residual < 1e-70) == (2, 2, True)
    in_sizes = eliminate(MP, solved(MP))
    assert sp.expand(in_sizes.polynomial - (d*lam*m**2 + (lam*n + n - d)*m - n)) == 0
    assert eliminate(MP, solved(MP), limit={d/n: .5}, values={lam: .3}).polynomial == 3*m**2 + 16*m - 20


def test_marchenko_pastur_takes_less_than_50_ms():
    numeric = solved(MP)
    samples = [(values, *numeric(values)) for values in ({d: 200, n: 417, lam: .3}, {d: 350, n: 221, lam: 1.7})]
    eliminate(MP, samples, limit={d/n: c})
    start = time.perf_counter()
    eliminate(MP, samples, limit={d/n: c})
    assert time.perf_counter() - start < .05


def test_an_unknown_and_a_root_of_the_target_have_polynomials():
    unknown = eliminate(MP, solved(MP), limit={d/n: c}, target=g[0])
    assert agree(unknown.polynomial, c*m**2 + (lam + 1 - c)*m - lam, up_to_factor=True)           # g0 = lam tr Q X^T X/(..)
    root = eliminate(MP, solved(MP), limit={d/n: c}, target=sp.sqrt(MP.target), variable="t")
    assert agree(root.polynomial, c*lam*t**4 + (lam + 1 - c)*t**2 - 1, up_to_factor=True)


def test_the_commutator_needs_the_imaginary_unit_only_on_the_way():
    for given in (COMMUTATOR, ANTICOMMUTATOR):
        assert eliminate(given, solved(given)).polynomial == z*m**3 - m**2 - z*m - 1
    # singular values of XY - YX: z = i sqrt(lambda) [Nica & Speicher 1998]
    singular = system([e.subs(z, sp.I*sp.sqrt(lam)) for e in COMMUTATOR.equations],
                      COMMUTATOR.target.subs(z, sp.I*sp.sqrt(lam))/(sp.I*sp.sqrt(lam)), [], [lam])
    found = eliminate(singular, solved(singular))
    assert agree(found.polynomial, lam**2*m**3 + lam*m**2 + lam*m - 1, up_to_factor=True)
    assert has_root(found, .8812394010763982, {lam: sp.Rational(1, 2)})


def test_product_of_two_rectangular_factors_is_muellers_cubic():
    found = eliminate(CHANNEL, solved(CHANNEL), limit={n2/n0: a, n0/n1: b})
    expected = a**2*b*lam**2*m**3 + m**2*(-2*a**2*b*lam + a*b*lam + a*lam) + m*(a**2*b - a*b - a + lam + 1) - 1
    assert agree(found.polynomial, expected, up_to_factor=True)
    assert has_root(found, 1.7268028056782851, {a: sp.Rational(1, 2), b: sp.Rational(4, 3), lam: sp.Rational(1, 5)})


def test_product_of_wisharts():
    found = eliminate(WISHARTS, solved(WISHARTS))
    assert found.degree == 3
    assert has_root(found, 1.1639187106939117, {n: 400, p: 300, q: 600, lam: sp.Rational(1, 2)})


def test_product_of_four_factors_with_symbolic_sizes():
    numeric, start = solved(PRODUCT_OF_FOUR), time.perf_counter()
    found = eliminate(PRODUCT_OF_FOUR, numeric)
    assert time.perf_counter() - start < 10
    x = 1 - lam*m
    expected = (1 - x)*sp.prod([1 - n0*x/k for k in (n1, n2, n3, n4)]) - lam*x
    # a factor m: the expected polynomial is of degree 5, times lambda
    assert agree(found.polynomial/found.polynomial.subs(m, 2), expected/expected.subs(m, 2))
    assert found.degree == 5
    assert has_root(found, 2.84080405953593014, {n0: 300, n1: 400, n2: 250, n3: 350, n4: 500, lam: sp.Rational(1, 5)})


def test_silverstein_and_bai_with_three_atoms():
    given = system([-1/(z - p/n*Mean(s/(1 + s*g[0]), S))], g[0], [n, p], [z], [S])
    atoms = {1: .4, 3: .4, 10: .2}
    found = eliminate(given, solved(given, [({s: place}, weight) for place, weight in atoms.items()]), values={p: 300, n: 600},
                      spectra={S: rm.Discrete(atoms)})
    assert sp.expand(found.polynomial - (150*m**4*z + m**3*(215*z + 75) + m**2*(70*z + 149) + m*(5*z + 61) + 5)) == 0
    assert has_root(found, -0.33459645295763296 + 0.24543792411648122j, {z: 2 + sp.I*sp.Rational(3, 10)})


def test_ledoit_and_peche():
    given = system([Mean(s**2/(g[1]*s**2 + lam), S), 1/(1 + p/n*g[0])], g[0], [n, p], [lam], [S])
    found = eliminate(given, solved(given, [({s: 1}, .5), ({s: 2}, .5)]), limit={p/n: .8}, spectra={"S": {1: .5, 2: .5}})
    expected = 32*lam**2*m**3 - 125*lam + m**2*(80*lam**2 + 120*lam) + m*(50*lam**2 + 50*lam + 40) - 200
    assert sp.expand(found.polynomial - expected) == 0
    assert has_root(found, 2.011101835051656, {lam: sp.Rational(1, 5)})


def test_deformed_wigner():
    found = eliminate(DEFORMED, solved(DEFORMED, [({s: -1}, .6), ({s: 2}, .4)], start=.3j), spectra={S: rm.Discrete({-1: .6, 2: .4})})
    assert sp.expand(found.polynomial - (5*m**3 + m**2*(10*z - 5) + m*(5*z**2 - 5*z - 5) + 5*z - 4)) == 0
    assert has_root(found, -0.0826998183397342 + 0.1710803085934j, {z: sp.Rational(7, 10) + sp.I/4})


def test_two_layer_tangent_kernel_at_numbers():
    # K = A + F^T F/n1 with rows of F of covariance zeta X^T X/n0 + eta - zeta [Adlam & Pennington 2020]
    gamma, sw2, ep = sp.symbols("gamma sw2 etap", positive=True)
    alpha, beta = sw2*(ep - zeta) + gamma + g[0]*(eta - zeta), zeta*(sw2 + g[0])
    given = system([1/(1 + p/n1*(zeta*g[1]*g[2] + (eta - zeta)*g[2])), 1/(1 + p/n0*beta*g[2]), 1/(alpha + beta*g[1])], g[2],
                   [n0, n1, p], [ep, eta, gamma, sw2, zeta])
    values = {p: 400, n0: 300, n1: 250, gamma: .05, sw2: .7, zeta: .25, eta: 0.3408450569081046, ep: .5}
    found = eliminate(given, solved(given), values=values)
    assert has_root(found, 2.29672929308212897)
    published = sp.Poly([1, 6.6367648220204282493, 8.2829088008050835270, 114.95828466196551831, 246.85227942633010279, -1522.2794698498007633], m)
    ours = sp.Poly(found.polynomial, m)
    if ours.degree() == 6:
        published *= sp.Poly(m - 6.1954621150707957847, m)
    assert np.allclose([float(k/ours.LC()) for k in ours.all_coeffs()], [float(k) for k in published.all_coeffs()], rtol=1e-9)
    assert eliminate(given, solved(given), limit={p/n0: a, p/n1: b}).degree == ours.degree()


def test_optimally_tuned_ridge():
    # [Dobriban & Wager 2018]: 1 + risk, lambda = p/(n alpha2), T = alpha2 = 2 times the identity
    joint = rm.Joint({S: [1, 4], T: [2, 2]})
    found = eliminate(RIDGE, solved(RIDGE, [({s: 1, u: 2}, .5), ({s: 4, u: 2}, .5)]), limit={d/n: 1.5}, spectra={S: joint, T: joint},
                      values={lam: .75, sigma2: 1}, target=1 + RIDGE.target, variable="T")
    T_ = found.variable
    assert sp.expand(found.polynomial - (9*T_**3 + 6*T_**2 - 92*T_ - 64)) == 0
    assert has_root(found, 3.20915403051221444)


def test_two_groups_of_different_covariance():
    found = eliminate(TWO_GROUPS, solved(TWO_GROUPS, PRODUCT_POINTS), spectra=BOTH, values={d: 200, n: 400, p: 300})
    assert has_root(found, 0.41850964356741693, {lam: sp.Rational(3, 10)})


def test_random_features():
    found = eliminate(FEATURES, solved(FEATURES), variable="t")
    values = {d: 300, n: 400, p: 500, zeta: sp.Rational(1, 4), eta: sp.Rational("0.09084505690810464"), lam: sp.Rational(1, 10)}
    assert found.degree == 4
    assert has_root(found, 2.43370451059778, values)
    polynomial = eliminate(NOISE, solved(NOISE), values={key: value for key, value in values.items() if key != lam})
    assert has_root(polynomial, 0.23625619964948483, {lam: sp.Rational(1, 10)})
    # unknowns that do not feed the target are left alone
    assert {step.unknown for step in eliminate(NOISE, solved(NOISE), target=g[0]).steps} == {g[0], g[4], g[6], g[8]}


def test_unknowns_may_grow_with_the_sizes():
    # Marchenko-Pastur again, with an unnormalised trace and one that grows like the square root of a size
    given = system([lam*d/(g[1]/sp.sqrt(d) + lam), sp.sqrt(d)*lam*n/(g[0] + lam*n)], 1/(g[1]/sp.sqrt(d) + lam), [d, n], [lam])
    numeric = solved(given)
    assert sp.expand(eliminate(given, numeric).polynomial - (d*lam*m**2 + (lam*n + n - d)*m - n)) == 0
    assert agree(eliminate(given, numeric, limit={d/n: c}).polynomial, c*lam*m**2 - c*m + lam*m + m - 1, up_to_factor=True)
    assert eliminate(given, numeric, values={d: 2, n: 4, lam: .3}).polynomial == 3*m**2 + 16*m - 20
    # m = d g0 solves c (m/d)^2 + (lam + 1 - c) m/d - lam = 0
    trace = eliminate(given, numeric, target=g[0])
    assert sp.expand(trace.polynomial - (m**2 + (lam*n + n - d)*m - d*lam*n)) == 0
    with pytest.raises(ParameterError, match=r"g0 grows like N\^1 with the sizes; divide it by sizes"):
        eliminate(given, numeric, limit={d/n: c}, target=g[0])
    with pytest.raises(LimitError, match="there is no limit"):
        eliminate(system([lam/(g[0]*n + 1)], g[0] + 1/(1 + n), [n], [lam]), numeric)


# ---- laws

def test_the_polynomial_of_a_resolvent_is_a_law():
    resolvent = system([1/(g[1] - z), 1/(1 + d/n*g[0])], g[0], [d, n], [z])
    X = rm.Gaussian("X", d, n)
    law = law_of(eliminate(resolvent, solved(resolvent, start=.3j), limit={d/n: c}), "mine", z, matrix=X*X.T/n, limit={d/n: c})
    assert law.moments(3) == [1, 1 + c, 1 + 3*c + c**2]
    assert law.edges == ((1 - sp.sqrt(c))**2, (1 + sp.sqrt(c))**2)
    assert law.atoms == ((0, sp.Max(0, 1 - 1/c)),)


def test_the_law_of_a_deformed_wigner_matrix_has_its_moments():
    found = eliminate(DEFORMED, solved(DEFORMED, [({s: -1}, .6), ({s: 2}, .4)], start=.3j), spectra={S: {-1: .6, 2: .4}}, variable="t")
    law = law_of(found, "deformed", z, m, title="Deformed Wigner matrix")
    mean, second, third = (sp.Rational(6, 10)*(-1)**k + sp.Rational(4, 10)*2**k for k in (1, 2, 3))
    assert law.moments(3) == [mean, second + 1, third + 3*mean]              # tr (S + W)^3 = tr S^3 + 3 tr S W^2
    assert law.title == "Deformed Wigner matrix"


def test_the_law_of_the_anticommutator():
    law = law_of(eliminate(ANTICOMMUTATOR, solved(ANTICOMMUTATOR)), "anticommutator", z)
    assert law.moments(4) == [0, 2, 0, 10]                                   # m^3 z - m^2 - z m - 1 at infinity, by hand


# ---- how the work is done

def test_a_large_resultant_is_left_to_another_process(monkeypatch):
    here = eliminate(PRODUCT_OF_FOUR, solved(PRODUCT_OF_FOUR))
    monkeypatch.setattr(elimination_pool, "_EFFORT", 0)
    apart = eliminate(PRODUCT_OF_FOUR, solved(PRODUCT_OF_FOUR))
    assert (apart.polynomial, apart.steps) == (here.polynomial, here.steps)


def test_factors_with_coefficients_beyond_machine_integers():
    ring, large = Ring((m, z)), 10**40
    first, second = ring.read(large*m + z)[0], ring.read(m**2 - large*z)[0]
    content, found = elimination_pool.factors(6*first*second**2)
    assert content == 6
    assert sorted((str(factor), int(power)) for factor, power in found) == sorted([(str(first), 1), (str(second), 2)])


def test_the_time_limit_is_kept():
    start = time.perf_counter()
    with pytest.raises(LimitError, match=r"out of time, with 2 of the unknowns left \(time_limit = 2 s\); give numbers for some of d, lambda, n"):
        eliminate(TWO_GROUPS, solved(TWO_GROUPS, PRODUCT_POINTS), spectra=BOTH, time_limit=2)
    assert time.perf_counter() - start < 6


def test_samples_may_be_given():
    numeric = solved(MP)
    values = {d: 120, n: 400, lam: .7}
    unknowns, target = numeric(values)
    by_name = {unknown.symbol: value for unknown, value in zip(MP.unknowns, unknowns, strict=True)}
    found = eliminate(MP, [(values, by_name, target)], limit={d/n: c})
    assert agree(found.polynomial, c*lam*m**2 - c*m + lam*m + m - 1, up_to_factor=True)
    # the other root of the same quadratic is on the same polynomial; no solution at all is refused
    with pytest.raises(ParameterError, match="do not solve the system"):
        eliminate(MP, [(values, [unknowns[0] + .01, unknowns[1]], target)])
    with pytest.raises(ParameterError, match="has not a value for each of the 2 unknowns"):
        eliminate(MP, [(values, unknowns[:1], target)])
    with pytest.raises(ParameterError, match="at least one solution"):
        eliminate(MP, [])
    with pytest.raises(ParameterError, match="no value of lambda"):
        eliminate(MP, [({d: 120, n: 400}, unknowns, target)])


def test_the_factor_is_the_physical_one():
    # The equation has the solutions g = 1 and the square roots of lambda; each sample leads to its own polynomial.
    given = system([g[0] - (g[0] - 1)*(g[0]**2 - lam)], g[0], [], [lam])
    assert eliminate(given, [({lam: .49}, [.7], .7)]).polynomial == m**2 - lam
    assert eliminate(given, [({lam: .49}, [1.0], 1.0)]).polynomial == m - 1
    with pytest.raises(ParameterError, match="do they lie on one branch"):
        eliminate(given, [({lam: .49}, [.7], .7), ({lam: .25}, [1.0], 1.0)])


# ---- refusals

@pytest.mark.parametrize(("options", "message"), [
    ({}, r"the spectrum of S, T; give it atoms, spectra=\{S: \{1: .5, 3: .5\}\}"),
    ({"spectra": {S: {1: 1}, T: {1: 1}}}, r"S, T meet in a mean: give them one Joint, spectra=\{S: j, T: j\}"),
    ({"spectra": {S: rm.Joint({S: [1, 2]}), T: rm.Joint({S: [1, 2]})}}, "the Joint has no eigenvalues of T"),
    ({"spectra": BOTH, "limit": {d/n: c}}, "the size p follows from no ratio; add p/n"),
    ({"spectra": BOTH, "limit": {d/n: c, n/p: r, d/p: a}}, "contradicts the other ratios"),
    ({"spectra": BOTH, "limit": {d: c}}, "d is not a ratio of two sizes of the system, such as p/n"),
    ({"spectra": BOTH, "limit": {d/n: -1, p/n: 1}}, "must be a symbol or a positive number"),
    ({"spectra": BOTH, "variable": "n"}, "variable = n, but it must be a name that no size or scalar has"),
    ({"spectra": BOTH, "target": "g0"}, "target = 'g0', but a SymPy expression"),
    ({"spectra": BOTH, "target": sp.exp(g[0])}, r"exp\(g0\) is not algebraic in the unknowns"),
])
def test_refused_with_what_would_be_right(options, message):
    with pytest.raises(ParameterError, match=message):
        eliminate(TWO_GROUPS, solved(TWO_GROUPS, PRODUCT_POINTS), **options)


def test_a_measure_without_atoms_is_refused():
    with pytest.raises(ParameterError, match=r"S = PowerLaw\(exponent=2\) has no atoms; a polynomial needs a Discrete"):
        eliminate(DEFORMED, solved(DEFORMED), spectra={S: rm.PowerLaw(exponent=2)})


def test_no_solution_anywhere_is_a_limit_error():
    def numeric(values):
        raise LimitError("inside the bulk")
    with pytest.raises(LimitError, match=r"no solution at any of 18 random points \(inside the bulk\); give solutions yourself"):
        eliminate(MP, numeric)


# ---- linear groups

def test_two_resolvents_have_the_published_closed_form():
    # tr T Q(l1) S Q(l2)/p; g2, g3 = E[s/(g s + l)], g4 the two-resolvent trace, which enters its own mean
    resolvents = (g[0]*s + l1)*(g[1]*s + l2)
    inner = 1 + d/n*g[0]*g[1]*g[4]
    given = system([1/(1 + d/n*g[2]), 1/(1 + d/n*g[3]), Mean(s/(g[0]*s + l1), S), Mean(s/(g[1]*s + l2), S), Mean(s**2*inner/resolvents, S)],
                   Mean(s*u*inner/resolvents, S, T), [d, n], [l1, l2], [S, T])
    assert groups(given) == [(0, 2), (1, 3), (4,)]
    assert linear_indices(given) == (4,)
    mean = Mean(s**2/resolvents, S)
    closed = closed_linear(given)
    assert closed.equations[:4] == given.equations[:4]
    assert closed.linear == (4,)
    assert sp.simplify(closed.equations[4] - mean/(1 - d*g[0]*g[1]*mean/n)) == 0
    assert mean in closed.equations[4].atoms(Mean)
    points = [({s: 1, u: 3}, .5), ({s: 4, u: 1}, .5)]
    values = {d: 300, n: 400, l1: .2, l2: 1.5}
    assert abs(solved(given, points)(values)[1] - 1.9707193398801628) < 1e-11
    assert abs(solved(closed, points)(values)[1] - 1.9707193398801628) < 1e-11


def test_ridge_risk_has_its_common_denominator():
    closed = closed_linear(RIDGE)
    assert (groups(RIDGE), closed.linear) == ([(0, 2), (1, 3)], (1, 3))
    df2, signal = Mean(s**2/(g[2]*s + lam)**2, S, T), Mean(s*u/(g[2]*s + lam)**2, S, T)
    # [Hastie et al. 2022]: numerator over 1 - df2/n, df2/n = (d/n) g2^2 E[s^2/(g2 s + lambda)^2]
    assert closed.equations[1] == (-d*g[2]**2*sigma2*df2/n - lam**2*signal)/(1 - d*g[2]**2*df2/n)
    assert sp.denom(closed.equations[3]) == sp.denom(closed.equations[1])
    assert sp.expand(closed.target - (d*g[2]*sigma2*df2/n + lam*g[3]*df2 + lam**2*signal)) == 0


@pytest.mark.parametrize(("given", "linear", "values"), [
    (RIDGE, {1, 3}, {d: 200, n: 400, lam: .3, sigma2: .5}),
    (NOISE, {1, 2, 3, 5, 7, 9, 10}, {d: 300, n: 400, p: 500, zeta: .25, eta: 0.09084505690810465, lam: .1}),
    (FEATURES, {3}, {d: 300, n: 400, p: 500, zeta: .25, eta: 0.09084505690810464, lam: .1}),
    (MP, set(), {d: 200, n: 400, lam: .3}),
])
def test_closed_forms_have_the_same_solution(given, linear, values):
    closed = closed_linear(given)
    assert set(closed.linear) == linear == set(linear_indices(given))
    before, after = (solved(each, PRODUCT_POINTS)(values) for each in (given, closed))
    assert np.allclose(before[0], after[0], rtol=1e-10)
    assert abs(before[1] - after[1]) < 1e-11
    # solved last, each from base unknowns and those before it
    seen = {unknown.symbol for i, unknown in enumerate(given.unknowns) if i not in linear}
    for i in closed.linear:
        assert closed.equations[i].free_symbols & set(g) <= seen
        seen.add(given.unknowns[i].symbol)


def test_square_roots_of_sizes_do_not_hide_factors():
    # (a - b)/(a^2 - b^2) with b = sqrt(d) g1: the base equation is g0 = 1/(1 + sqrt(d) g1)
    given = system([(1 - sp.sqrt(d)*g[1])/(1 - d*g[1]**2), lam*g[0]/n, g[3]/(1 + sp.sqrt(d)*g[1]) + lam, g[2]*g[0]/2], g[2], [d, n], [lam])
    closed = closed_linear(given)
    assert closed.linear == (2, 3)
    assert sp.fraction(closed.equations[2]) == (lam, 1 - g[0]**2/2)
    assert sp.simplify(closed.equations[3] - g[0]*lam/(2 - g[0]**2)) == 0


def test_what_feeds_a_nonlinear_group_is_no_linear_unknown():
    given = system([1/(1 + lam), lam/(g[0] + g[1]**2), g[1] + g[3]*lam/4, g[2]/3], g[2], [], [lam])
    assert groups(given) == [(0,), (1,), (2, 3)]
    assert linear_indices(given) == (2, 3)
    closed = closed_linear(given)
    assert sp.simplify(closed.equations[2] - g[1]/(1 - lam/12)) == 0
    assert closed.equations[:2] == given.equations[:2]
    with pytest.raises(ParameterError, match="do not determine"):
        closed_linear(system([g[1], g[0]], g[0]))
