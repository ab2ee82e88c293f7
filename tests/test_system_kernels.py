"""Kernels of systems: the solution that is followed is the right one, or the status says that it is not known."""
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import mpmath
import numpy as np
import pytest
import sympy as sp
from cuda_host import cubin, host_library, launch

from rmtsym.codegen.lower_system import compile_system, core_of, kernels_of
from rmtsym.codegen.straight_line import StraightLine
from rmtsym.equivalents.system import Mean, System, Unknown, eigenvalue
from rmtsym.errors import ParameterError, ShapeError
from rmtsym.runtime import cuda
from rmtsym.words import Deterministic

n, d, m, p, q = sp.symbols("n d m p q", positive=True, integer=True)
lam, sigma2, zeta, eta = sp.symbols("lambda sigma2 zeta eta", positive=True)
z = sp.Symbol("z")
g = sp.symbols("g0:11")
R, Sigma, Theta = (Deterministic(name, d) for name in ("R", "Sigma", "Theta"))
r, s, t = (eigenvalue(word) for word in (R, Sigma, Theta))


def system(equations, target, scalars=(), sizes=(), words=()):
    return System(tuple(Unknown(symbol, None, d) for symbol in g[:len(equations)]), tuple(map(sp.sympify, equations)), target, tuple(scalars),
                  tuple(sizes), tuple(words))


def _random_features():
    below = d*lam + g[4]*g[6]*n*zeta
    first, second = d*g[0]*lam*zeta + eta*g[6]*n + lam*m, eta*g[4] - g[8] + lam
    linear = (eta*g[5] - g[9])/(second*(eta*g[4] + g[10]*lam + lam))
    return system([g[6]*n/below, d*lam/below, -lam*n*(d*g[4]*g[6]*lam*zeta - d*g[7] - g[5]*g[6]**2*n*zeta)/below**2, -g[6]*lam*n/below, lam*m/first,
                   -m*(d*g[1]*lam**2*zeta + d*g[2]*lam*zeta + eta*g[7]*n)/((d*g[3]*zeta - eta*g[6]*n - lam*m)*first), lam/second, lam**2*linear,
                   -d*g[4]*lam*zeta/below, -d*zeta*(d*g[4]**2*lam**2*zeta + d*g[5]*lam**2 + g[4]**2*g[7]*n*zeta)/below**2, d*g[4]*zeta/below],
                  linear, (eta, lam, zeta), (d, m, n))


_VARIANCE = s*(d*g[2]*s*sigma2 + g[3]*lam*n*s + lam**2*n*t)/(n*(g[2]*s + lam)**2)
_BELOW, _PRODUCT = d*lam + g[1]*g[2]*n*zeta, g[0]*g[2]*p*q + lam*n**2
#: name: (system, parameters in the order sizes + scalars, spectra, the target there by another program)
CASES = {
    "marchenko_pastur": (system([lam/(g[1] + lam), lam*n/(d*g[0] + lam*n)], 1/(g[1] + lam), (lam,), (d, n)), [200, 400, .3], [], 1.0451762418866832),
    "anisotropic": (system([Mean(-r**2/(g[1]*r**2 + lam), R), -n/(d*g[0] - n)], Mean(r**2/(g[1]*r**2 + lam), R), (lam,), (d, n), (R,)),
                    [200, 400, .3], [(np.sqrt([1, 3]), [.5, .5])], 1.2430803958488061),
    "ridge": (system([Mean(lam*s/(g[2]*s + lam), Sigma), Mean(-_VARIANCE, Sigma, Theta), lam*n/(d*g[0] + lam*n),
                      -d*(d*g[0]*sigma2 + g[1]*lam*n)/(d*g[0] + lam*n)**2], Mean(_VARIANCE, Sigma, Theta), (lam, sigma2), (d, n), (Sigma, Theta)),
              [200, 400, .3, .5], [([[1, 1, 3, 3], [1, 2, 1, 2]], [.25]*4)], 0.3893851643068812),
    "commutator": (system([z/(z - 2*sp.I*g[1]), -sp.I*g[0]*z/((z - g[0])*(z + g[0]))], -1/(z - 2*sp.I*g[1]), (z,)), [.5 + .05j], [],
                   -0.30693415886935654 + 0.7862050549784695j),
    "wisharts": (system([-lam/(g[1] - lam), -g[2]*lam*n*q/_PRODUCT, 1/(g[3] + 1), g[0]*n*p/_PRODUCT], n**2/_PRODUCT, (lam,), (n, p, q)),
                 [400, 300, 600, .5], [], 1.1639187106939117),
    "two_groups": (system([Mean(lam*n*s/(g[1]*n*s + g[3]*m*t + lam*n), Sigma, Theta), lam*n/(d*g[0] + lam*n),
                           Mean(lam*n*t/(g[1]*n*s + g[3]*m*t + lam*n), Sigma, Theta), lam*n/(d*g[2] + lam*n)],
                          Mean(n/(g[1]*n*s + g[3]*m*t + lam*n), Sigma, Theta), (lam,), (d, m, n), (Sigma, Theta)),
                   [200, 300, 400, .3], [([[1, 1, 3, 3], [1, 2, 1, 2]], [.25]*4)], 0.41850964356741693),
    "random_features": (system([g[2]*lam*n/_BELOW, lam*m/(d*g[0]*zeta + eta*g[2]*n + lam*m), lam/(eta*g[1] - g[4]*lam + lam), d*lam/_BELOW,
                                -d*g[1]*zeta/_BELOW], g[3]/(eta*g[1] - g[4]*lam + lam), (eta, lam, zeta), (d, m, n)),
                        [300, 500, 400, 0.09084505690810464, .1, .25], [], 2.43370451059778),
    "random_features_noise": (_random_features(), [300, 500, 400, 0.09084505690810465, .1, .25], [], 0.23625619964948483),
}
REAL = [name for name in CASES if name != "commutator"]


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory):
    """A cache directory of these tests' own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RMTSYM_CACHE_DIR", str(tmp_path_factory.mktemp("systems")))
        yield


@pytest.fixture(scope="module")
def kernels(cache):
    """Compiled kernels by name; each is generated once."""
    made = {}

    def of(name):
        if name not in made:
            made[name] = compile_system(CASES[name][0], name)
        return made[name]

    return of


def functions(case, parameters, spectra, number=complex):
    """(equations, target) as functions of a list of unknowns, means summed out; `number` may be mpmath's."""
    at = dict(zip((*case.sizes, *case.scalars), parameters, strict=True))

    def summed(expression):
        def over(mean):
            for (values, weights), words in zip(spectra, [case.words], strict=True):
                values = np.atleast_2d(values)
                return sum(sp.Float(w, 40)*mean.function.subs({eigenvalue(word): sp.Float(float(values[i][k]), 40) for i, word in enumerate(words)})
                           for k, w in enumerate(weights))
        return expression.replace(lambda item: isinstance(item, Mean), over)

    symbols, unknowns = list(at), [unknown.symbol for unknown in case.unknowns]
    made = sp.lambdify([unknowns, symbols], [summed(item) for item in (*case.equations, case.target)],
                       "numpy" if number is complex else "mpmath")
    values = [number(value) for value in at.values()]
    return (lambda x: made(list(x), values)[:-1]), (lambda x: made(list(x), values)[-1])


def anchor(name, parameters=None):
    """The physical solution by averaged iteration from a start of the right sign."""
    case, given, spectra, _ = CASES[name]
    equations, _ = functions(case, given if parameters is None else parameters, spectra)
    start = np.full(len(case.unknowns), -1j if name == "commutator" else 1, complex)
    if name == "anisotropic":
        start[0] = -1
    return averaged(equations, start)


def averaged(equations, x):
    """The fixed point of an averaged iteration."""
    for _ in range(10000):
        x, last = (x + np.array(equations(x)))/2, x
        if abs(x - last).max() <= 1e-16*abs(x).max():
            break
    return x


def spread(name, count, seed, factor=3.0):
    """(P, count) parameters around those of a case."""
    rng = np.random.default_rng(seed)
    if name == "commutator":
        return (rng.normal(size=count)*2 + 1j*10.0**rng.uniform(-4, 1, count))[None, :]
    given = np.array(CASES[name][1], float)
    return given[:, None]*factor**rng.uniform(-1, 1, (len(given), count))


# ---- values

@pytest.mark.parametrize("name", CASES)
def test_the_target_is_that_of_another_program(kernels, name):
    _, parameters, spectra, expected = CASES[name]
    far = [5*value for value in parameters]
    for start in (parameters, far):
        solution, target, status = kernels(name).solve(np.array(parameters)[:, None], spectra, start, anchor(name, start))
        assert status[0] == 0 and abs(target[0] - expected) <= 1e-12*abs(expected)
        assert np.abs(solution[0] - anchor(name)).max() <= 1e-9*np.abs(solution[0]).max()


@pytest.mark.parametrize("name", CASES)
def test_solutions_are_roots_to_twelve_digits(kernels, name):
    case, parameters, spectra, _ = CASES[name]
    points = spread(name, 25, 3)
    solution, target, status = kernels(name).solve(points, spectra, parameters, anchor(name))
    assert not status.any()
    with mpmath.workdps(30):
        for i in range(points.shape[1]):
            equations, target_of = functions(case, points[:, i], spectra, mpmath.mpmathify)
            exact = mpmath.findroot(lambda *x, f=equations: [a - b for a, b in zip(x, f(x), strict=True)], [mpmath.mpmathify(x) for x in solution[i]])
            assert all(abs(a - b) <= 1e-12*abs(b) for a, b in zip(solution[i], exact, strict=True))
            wanted = target_of(exact)
            assert abs(target[i] - wanted) <= 1e-12*abs(wanted)


def marchenko_pastur(c, shift):
    """int mu(dx)/(x + shift), written so that nothing cancels; shift off the negative of the support."""
    b = shift + 1 - c
    root = np.sqrt(shift + (1 + np.sqrt(c))**2 + 0j)*np.sqrt(shift + (1 - np.sqrt(c))**2 + 0j)
    return np.where((b*np.conj(root)).real >= 0, 2/(b + root), (root - b)/(2*c*shift))


def test_a_double_descent_curve_of_ten_thousand_points_is_one_call(kernels):
    c = np.geomspace(.1, 10, 10000)
    points = np.array([100*c, np.full(c.size, 100.0), np.full(c.size, 1e-3)])
    _, target, status = kernels("marchenko_pastur").solve(points, [], CASES["marchenko_pastur"][1], anchor("marchenko_pastur"))
    assert not status.any() and not target.imag.any()
    assert (abs(target - marchenko_pastur(c, 1e-3)) <= 1e-12*abs(target)).all()


def test_points_in_any_order_and_far_apart(kernels):
    rng = np.random.default_rng(8)
    c, shift = 10.0**rng.uniform(-2, 2, 1000), 10.0**rng.uniform(-3, 3, 1000)
    sizes = 10.0**rng.uniform(0, 4, 1000)
    _, target, status = kernels("marchenko_pastur").solve([c*sizes, sizes, shift], [], [1, 1, 1], anchor("marchenko_pastur", [1, 1, 1]))
    assert not status.any()
    assert (abs(target - marchenko_pastur(c, shift)) <= 1e-11*abs(target)).all()


def test_the_commutator_in_the_upper_half_plane_is_its_cubic(kernels):
    points = spread("commutator", 400, 5)
    _, target, status = kernels("commutator").solve(points, [], *[CASES["commutator"][1], anchor("commutator")])
    assert not status.any() and (target.imag > 0).all()
    assert (abs(points[0]*target**3 - target**2 - points[0]*target - 1) <= 1e-12*(1 + abs(points[0]*target**3))).all()
    roots = np.array([np.roots([w, -1, -w, -1]) for w in points[0]])
    is_unique = (roots.imag > 1e-12).sum(axis=1) == 1               # where one root alone is a resolvent's
    assert is_unique.sum() > 300
    assert (abs(target - np.take_along_axis(roots, roots.imag.argmax(axis=1)[:, None], 1)[:, 0])[is_unique] <= 1e-9*abs(target[is_unique])).all()


@pytest.mark.parametrize("name", REAL)
def test_real_and_complex_kernels_agree(kernels, name):
    _, parameters, spectra, _ = CASES[name]
    points = spread(name, 20, 7)
    real = kernels(name).solve(points, spectra, parameters, anchor(name))
    tilted = points.astype(complex)
    tilted[len(kernels(name).sizes):, 0] += 1e-300j                  # one point off the axis sends all to the complex kernel
    complex_ = kernels(name).solve(tilted, spectra, parameters, anchor(name))
    for one, other in zip(real[:2], complex_[:2], strict=True):
        assert not one.imag.any() and (abs(one - other) <= 1e-13*abs(one)).all()


def test_homogeneity_in_the_sizes(kernels):
    _, parameters, spectra, _ = CASES["ridge"]
    scaled = np.array(parameters)*[7, 7, 1, 1]
    found = kernels("ridge").solve(np.array([parameters, scaled]).T, spectra, parameters, anchor("ridge"))[1]
    assert abs(found[1] - found[0]) <= 1e-14*abs(found[0])


def test_spectra_with_more_points(kernels):
    rng = np.random.default_rng(0)
    values, weights = np.exp(rng.normal(size=(2, 40))), np.full(40, 1/40)
    _, parameters, _, _ = CASES["two_groups"]
    case = CASES["two_groups"][0]
    equations, target_of = functions(case, parameters, [(values, weights)])
    x = averaged(equations, np.ones(4, complex))
    _, target, status = kernels("two_groups").solve(np.array(parameters)[:, None], [(values, weights)], parameters, x)
    assert status[0] == 0 and abs(target[0] - target_of(x)) <= 1e-13


# ---- folds, poles, cuts

EDGE = -(1 - np.sqrt(.5))**2                                    # of the spectrum of X X^T/n at c = 1/2


def follow(kernels, shifts, start):
    """The target from the solution at a negative or positive regularisation `start`."""
    shifts, value = np.atleast_1d(shifts), complex(marchenko_pastur(.5, start))
    points = np.array([np.full(shifts.size, 200.0), np.full(shifts.size, 400.0), shifts])
    _, target, status = kernels("marchenko_pastur").solve(points, [], [200, 400, start], [start*value, 1/value - start])
    return target, status


def test_a_path_over_a_fold_ends_there(kernels):
    inside, beyond = EDGE*(1 - 10.0**-np.arange(1, 9)), EDGE*(1 + 10.0**-np.arange(1.0, 9))
    target, status = follow(kernels, inside, -.02)
    assert not status.any()                                     # negative regularisation up to the edge
    exact = marchenko_pastur(.5, inside)
    assert (abs(target - exact) <= 1e-14*abs(exact)/(1 - inside/EDGE)).all()
    for shifts in (beyond, [-.5, -1, -2, -(1 + np.sqrt(.5))**2 - .1, -10], [-.01, *beyond, -.03]):
        target, status = follow(kernels, shifts, -.02)
        assert (status == (np.array(shifts) < EDGE)).all() and (np.isnan(target) == (status == 1)).all()


def test_a_zero_of_a_denominator_ends_a_path_even_if_the_solution_is_finite(kernels):
    """The equations hold lambda/lambda: at 0 they say nothing, though the resolvent goes on."""
    target, status = follow(kernels, [.1, 1e-6, 0, -.01, .2], .3)
    assert status.tolist() == [0, 0, 1, 1, 0] and abs(target[4] - marchenko_pastur(.5, .2)) < 1e-14


@pytest.mark.parametrize("height", [1e-1, 1e-3, 1e-5, 1e-7, 1e-9])
def test_paths_next_to_a_fold_keep_their_sheet(kernels, height):
    """-z = shift in the lower half-plane, z in the upper one; a path that passes below the edge goes on into the bulk."""
    rng = np.random.default_rng(2)
    shifts = EDGE + rng.normal(size=300)*10.0**rng.uniform(-9, 0, 300) - 1j*height*rng.uniform(.1, 1, 300)
    target, status = follow(kernels, shifts, -.02)
    assert status.mean() < .02
    reached = status == 0
    exact = marchenko_pastur(.5, shifts)
    assert (exact.imag > 0).all()
    assert (abs(target - exact)[reached] <= 1e-9*abs(exact[reached])).all()


def test_a_segment_across_the_spectrum_is_followed_on_to_the_next_sheet(kernels):
    """What is documented: the kernel continues the solution, and where the physical one has its cut the caller must know."""
    shifts = np.array([-1 - .5j, -1 + .5j])
    target, status = follow(kernels, shifts, .3)
    assert not status.any()
    first, b = marchenko_pastur(.5, shifts[0]), shifts[1] + .5
    assert abs(target[0] - first) < 1e-12
    sheets = np.roots([.5*shifts[1], b, -1])
    assert min(abs(target[1] - sheets)) < 1e-12 and abs(target[1] - marchenko_pastur(.5, shifts[1])) > .1


def test_the_square_root_of_a_parameter_has_its_cut():
    case = system([1/(3 + sp.sqrt(z)*g[0])], g[0], (z,))
    made = compile_system(case, "square_root")

    def exact(at):
        root = np.sqrt(complex(at))
        return (-3 + np.sqrt(9 + 4*root))/(2*root)

    points = np.array([[4, 1e-3, 2 + 1j, -1 + 1j, -1 + 1e-3j]])
    _, target, status = made.solve(points, [], [1], [exact(1)])
    assert not status.any() and (abs(target - exact_of(points[0], exact)) < 1e-14).all()
    _, target, status = made.solve([[2, -1e-3, -1, 3]], [], [1], [exact(1)])
    assert status.tolist() == [0, 1, 1, 0]                      # the branch point is on the way
    _, target, status = made.solve([[-2, -1e-2]], [], [-1], [exact(-1)])
    assert not status.any() and (abs(target - exact_of([-2, -1e-2], exact)) < 1e-14).all()     # along the cut all is analytic
    _, target, status = made.solve([[-1 - 1j, -1 + 1j]], [], [-1 + .5j], [exact(-1 + .5j)])
    assert status.tolist() == [1, 0]                            # across the cut it is not


def exact_of(points, function):
    return np.array([function(point) for point in points])


def test_a_pole_of_the_solution_is_an_end(kernels):
    case = system([1/(2*lam - 1 + 0*g[0])], g[0], (lam,))
    _, target, status = compile_system(case, "pole").solve([[.6, .500001, .5, .4, 0, 2]], [], [1], [1])
    assert status.tolist() == [0, 0, 1, 1, 1, 0] and abs(target[5] - 1/3) < 1e-15


def test_nan_and_infinity_in_give_nan_and_status_one(kernels):
    _, parameters, spectra, expected = CASES["ridge"]
    points = np.repeat(np.array(parameters)[:, None], 5, axis=1)
    points[2, 1], points[0, 2], points[3, 3] = np.nan, np.inf, -np.inf
    solution, target, status = kernels("ridge").solve(points, spectra, parameters, anchor("ridge"))
    assert status.tolist() == [0, 1, 1, 1, 0] and np.isnan(solution[1:4]).all() and np.isnan(target[1:4]).all()
    assert abs(target[4] - expected) < 1e-12


# ---- the certificate: bounds are bounds

def _executed(line, tail, names):
    """The lines of a StraightLine run by Python."""
    known = {name: getattr(np, name) for name in ("sqrt", "exp", "cos", "sin", "log", "hypot", "inf")}
    scope = {"math": SimpleNamespace(**known, atan2=np.arctan2, pow=np.power), **names,
             "principal_root": lambda re, im, k: ((w := complex(re, im)**(1/k)).real, w.imag)}
    exec(compile("\n".join([*line.lines, tail]), "line", "exec"), scope)          # the test's own text
    return scope


@pytest.mark.parametrize("expression", [
    "x*y/(1 + x*y)", "(x - y)**5/(2 + x)**3", "1/(x**2 + I*y)", "sqrt(2 + x + I*y)", "(3 + x*y)**Rational(-2, 3)", "exp(x*y) - log(3 + x - I*y)",
    "x + 3*y - 2", "1/(1/(x + 1) + 1/(y + 2))", "(2*x + y)**2/(x + 4)"])
def test_remainders_bound_what_is_not_linear(expression):
    x, y = sp.symbols("x y")
    expression = sp.sympify(expression, locals={"x": x, "y": y})
    rng = np.random.default_rng(1)
    exact = sp.lambdify([x, y], expression, "numpy")
    for radius in (1e-3, .05, .3):
        line = StraightLine({"0": "r0", "1": "r1"})
        for k, symbol in enumerate((x, y)):
            line.given(symbol, (f"s{k}_re", f"s{k}_im"), {str(k): ("1.0", None)})
        value = line.value(expression)
        centre = rng.uniform(.2, 1, 2) + 1j*rng.uniform(-.5, .5, 2)
        radii = radius*rng.uniform(.3, 1, 2)
        names = {"r0": radii[0], "r1": radii[1], "s0_re": centre[0].real, "s0_im": centre[0].imag, "s1_re": centre[1].real, "s1_im": centre[1].imag}
        pairs = [value.parts, value.slopes.get("0", (None, None)), value.slopes.get("1", (None, None))]
        found = _executed(line, f"found = {', '.join(f'{a or 0.0} + 1j*({b or 0.0})' for a, b in pairs)}, {value.remainder or 0.0}", names)["found"]
        assert abs(found[0] - exact(*centre)) < 1e-14*(1 + abs(found[0]))
        changes = radii*rng.uniform(0, 1, (300, 2))**.1*np.exp(2j*np.pi*rng.random((300, 2)))
        rest = abs(exact(*(centre + changes).T) - found[0] - changes @ np.array(found[1:3]))
        assert (rest <= found[3]*(1 + 1e-9) + 1e-14).all()
        if radius == 1e-3 and rest.max() > 1e-9:
            assert found[3] < 40*rest.max()                     # and no wild ones


@pytest.mark.parametrize("name", ["ridge", "two_groups", "random_features_noise"])
def test_enclosures_hold_at_random_points_of_the_polydisk(kernels, name):
    _, parameters, spectra, _ = CASES[name]
    module = kernels(name)._module
    arguments = kernels(name)._spectra(spectra)
    core, rng = list(module.CORE_OF), np.random.default_rng(4)
    x = anchor(name)[core]

    def run(function, unknowns, shift, radius):
        work = np.zeros(module.WORK)
        direction = np.array(parameters)*np.linspace(-.2, .3, len(parameters))
        work[module.TRIAL:module.TRIAL + 2*module.CORE] = np.ascontiguousarray(unknowns).view(float)
        work[module.HERE:module.HERE + 2*module.PARAMETERS:2] = np.array(parameters) + shift*direction
        work[module.DIRECTION:module.DIRECTION + 2*module.PARAMETERS:2] = direction
        work[module.RADIUS:module.RADIUS + module.CORE + 1] = radius
        function(work, *arguments)
        matrix = work[module.MATRIX:module.MATRIX + 2*module.CORE*module.WIDTH].view(complex).reshape(module.CORE, module.WIDTH)[:, :module.CORE + 2]
        return matrix.copy(), work[module.REMAINDER:module.REMAINDER + module.CORE].copy()

    for size in (1e-3, .03):
        radius = np.append(size*abs(x)*rng.uniform(.2, 1, len(x)), size)
        matrix, bound = run(module.enclosure, x, 0.0, radius)
        assert np.isfinite(bound).all() and np.array_equal(matrix, run(module.equations, x, 0.0, radius)[0])
        for _ in range(60):
            change = radius[:-1]*np.exp(2j*np.pi*rng.random(len(x)))
            shift = radius[-1]*rng.uniform(-1, 1)
            moved = run(module.equations, x + change, shift, radius)[0][:, -1]
            rest = abs(moved - matrix[:, -1] - matrix[:, :-2] @ change - matrix[:, -2]*shift)
            assert (rest <= bound*(1 + 1e-9) + 1e-13*abs(x)).all()


# ---- gradients

def test_gradients_are_those_of_the_closed_form(kernels):
    c, shift = np.linspace(.2, 3, 50), np.linspace(.05, 2, 50)
    points = np.array([100*c, np.full(50, 100.0), shift])
    _, target, status, gradient = kernels("marchenko_pastur").gradient(points, [], CASES["marchenko_pastur"][1], anchor("marchenko_pastur"))
    assert not status.any()
    # c shift m^2 + (shift + 1 - c) m - 1 = 0
    slope = 2*c*shift*target + shift + 1 - c
    by_shift, by_c = -(c*target**2 + target)/slope, -(shift*target**2 - target)/slope
    assert (abs(gradient - np.array([by_c/100, -by_c*c/100, by_shift]).T) <= 1e-12*abs(gradient)).all()


@pytest.mark.parametrize("name", ["ridge", "random_features_noise", "commutator"])
def test_gradients_are_differences(kernels, name):
    case, parameters, spectra, _ = CASES[name]
    points = np.array(parameters)[:, None]
    solution, _, _, gradient = kernels(name).gradient(points, spectra, parameters, anchor(name))
    sizes = len(case.sizes)
    assert abs(gradient[0, :sizes] @ points[:sizes, 0]) <= 1e-13*abs(gradient[0, :sizes] @ abs(points[:sizes, 0])) if sizes else True       # Euler
    with mpmath.workdps(30):
        for j in range(len(parameters)):
            def target(value, j=j):
                at = [mpmath.mpmathify(item) for item in parameters]
                at[j] = value
                equations, target_of = functions(case, at, spectra, mpmath.mpmathify)
                start = [mpmath.mpmathify(x) for x in solution[0]]
                return target_of(mpmath.findroot(lambda *x: [a - b for a, b in zip(x, equations(x), strict=True)], start))
            step = mpmath.mpf("1e-10")*abs(parameters[j])
            slope = (target(parameters[j] + step) - target(parameters[j] - step))/(2*step)
            assert abs(gradient[0, j] - slope) <= 1e-10*abs(slope)


# ---- what is generated

def test_the_core_is_as_small_as_can_be():
    sizes = {name: len(core_of(case)) for name, (case, *_) in CASES.items()}
    assert sizes == {"marchenko_pastur": 1, "anisotropic": 1, "ridge": 2, "commutator": 1, "wisharts": 2, "two_groups": 2, "random_features": 2,
                     "random_features_noise": 4}
    ring = system([g[(i + 1) % 11] + 1 for i in range(11)], g[0])
    assert len(core_of(ring)) == 1
    assert core_of(system([g[1] + g[0], sp.S.One], g[0])) == (0,) and core_of(system([], lam, (lam,))) == ()
    full = system([sum(g) + i for i in range(11)], g[0])
    assert core_of(full) == tuple(range(11))


def test_no_unknowns_and_explicit_ones():
    made = compile_system(system([], lam**2, (lam,)), "nothing")
    solution, target, status = made.solve([[1, 2, 3]], [], [1], [])
    assert solution.shape == (3, 0) and not status.any() and target.tolist() == [1, 4, 9]
    made = compile_system(system([lam, g[0]**2], g[0] + g[1], (lam,)), "explicit")
    solution, target, status, gradient = made.gradient([[1, 2, 3]], [], [1], [1, 1])
    assert not status.any() and target.tolist() == [2, 6, 12] and gradient[:, 0].tolist() == [3, 5, 7]


def test_a_mean_within_a_mean_and_roots_of_eigenvalues():
    inner = Mean(1/(g[0] + s), Sigma)
    case = system([1/(lam + Mean(sp.sqrt(s)/(1 + s*inner), Sigma))], Mean(inner*s/(s + g[0]), Sigma), (lam,), (), (Sigma,))
    values, weights, x = np.array([1., 2, 5]), np.array([.2, .3, .5]), .5
    for _ in range(200):
        mean = weights @ (1/(x + values))
        x = 1/(2 + weights @ (np.sqrt(values)/(1 + values*mean)))
    _, target, status = compile_system(case, "nested").solve([[2.0]], [(values, weights)], [2], [x])
    assert status[0] == 0 and abs(target[0] - mean*(weights @ (values/(values + x)))) < 1e-14


def test_the_text_is_the_same_in_every_process():
    code = ("import sys; sys.path.insert(0, 'tests'); import hashlib; from test_system_kernels import CASES, kernels_of; "
            "print([hashlib.sha256(repr(kernels_of(CASES[k][0], k)).encode()).hexdigest() for k in ('ridge', 'random_features', 'two_groups')])")
    root = __file__.rpartition("/tests/")[0]

    def printed(seed):
        environment = {"PYTHONHASHSEED": seed, "PATH": ""}
        return subprocess.run([sys.executable, "-c", code], cwd=root, env=environment, capture_output=True, text=True, check=True).stdout

    assert len({printed(seed) for seed in ("0", "1", "2")}) == 1


def test_no_text_of_a_user_becomes_code(tmp_path):
    evil, good = sp.Symbol("x = 1\nimport os\\"), sp.Symbol("lambda")
    case = system([1/(evil + good + g[0])], g[0], (evil, good))
    texts = kernels_of(case, "evil", title="Title\nimport os\\", equation_text=["g = 1\nimport os */ \\", "second"])
    for text, mark in ((texts["numba"], "#"), (texts["cuda"], "//")):
        assert all(line.startswith(mark) or "SCALARS_OF" in line or "TITLE" in line for line in text.splitlines() if "import os" in line)
    host_library(texts["cuda"], tmp_path)
    assert compile_system(case, "evil").solve([[1.0], [1.0]], [], [1, 1], [np.sqrt(2) - 1])[2][0] == 0
    with pytest.raises(ParameterError, match="name = 'a b'"):
        kernels_of(case, "a b")
    with pytest.raises(ParameterError, match="has no kernel"):
        kernels_of(system([sp.sin(lam)*g[0]], g[0], (lam,)), "sine")


def test_headers_say_what_from_where_and_how():
    text = kernels_of(CASES["ridge"][0], "ridge", "Ridge regression", "derivations/ridge.py")["numba"]
    head = text.partition("import math")[0]
    assert head.startswith("# Ridge regression. Solves\n#\n#     g0 = lambda*mean(")
    assert f"# Generated from derivations/ridge.py by `rmtsym generate ridge` (SymPy {sp.__version__}). Do not edit." in head


def test_kernels_are_kept_in_the_cache(kernels):
    first, again = kernels("marchenko_pastur"), compile_system(CASES["marchenko_pastur"][0], "marchenko_pastur")
    assert first._module.__file__ == again._module.__file__ and str(again._cuda).endswith("kernels.cuh")


# ---- what is refused

def test_wrong_arguments_are_named(kernels):
    _, parameters, spectra, _ = CASES["ridge"]
    solve, start, points = kernels("ridge").solve, anchor("ridge"), np.array(parameters)[:, None]
    cases = [((points[:3], spectra, parameters, start), ShapeError, "parameters has shape"),
             ((points, spectra, parameters[:2], start), ShapeError, "anchor_parameters has shape"),
             ((points, spectra, parameters, start[:1]), ShapeError, "one row each for g0"),
             ((points, [], parameters, start), ParameterError, "0 spectra, but one each for Sigma, Theta"),
             ((points, spectra, parameters, start*1.01), ParameterError, "no simple solution"),
             ((points, spectra, parameters, start*np.nan), ParameterError, "no simple solution"),
             ((points*1j, spectra, parameters, start), ParameterError, "are real"), ((["a"], spectra, parameters, start), ParameterError, "numbers"),
             ((points, [([1, 2], [.5, .5])], parameters, start), ShapeError, "values have shape"),
             ((points, [([[1, 2], [1, 2]], [.5, .6])], parameters, start), ParameterError, "sum to 1.1")]
    for arguments, error, text in cases:
        with pytest.raises(error, match=text):
            solve(*arguments)


# ---- CUDA

@pytest.mark.parametrize("name", CASES)
def test_nvrtc_compiles_to_cubins(name):
    text = kernels_of(CASES[name][0], name)["cuda"]
    assert all(cubin(text, architecture)[:4] == b"\x7fELF" for architecture in ("sm_80", "sm_90"))


@pytest.mark.parametrize("name", CASES)
def test_the_cuda_file_run_by_gcc_gives_the_values_of_numba(kernels, name, tmp_path):
    case, parameters, spectra, _ = CASES[name]
    library = host_library(kernels_of(case, name)["cuda"], tmp_path)
    points = np.ascontiguousarray(spread(name, 40, 9), dtype=complex)
    points[:, 3] = np.nan
    made = kernels(name)
    solution, target, status, gradient = made.gradient(points, spectra, parameters, anchor(name))
    anchored = np.array(parameters, complex).view(float)
    start = np.ascontiguousarray(anchor(name)[list(made._module.CORE_OF)]).view(float)
    extra = made._spectra(spectra)
    for suffix in ("", "_real") if name in REAL else ("",):
        found = [np.empty(40), np.empty(40, complex), np.empty(solution.T.shape, complex)]
        launch(library, f"solve{suffix}", [*found, points], [anchored, start, *extra])
        slopes = np.empty(points.shape, complex)
        core = np.ascontiguousarray(found[2][list(made._module.CORE_OF)])
        launch(library, f"gradient{suffix}", [found[0], slopes, core, points], extra)
        assert np.array_equal(found[0], status) and status.tolist().count(1) == 1
        for host, value in ((found[1], target), (found[2], solution.T), (slopes, gradient.T)):
            assert np.array_equal(np.isnan(host), np.isnan(value))
            assert (abs(host - value) <= 1e-12*abs(value))[~np.isnan(value)].all()


def test_arrays_of_cupy_go_to_the_cuda_kernels(kernels, monkeypatch, tmp_path):
    # without a GPU: a module that calls itself cupy, and the CUDA file run by g++
    class Array(np.ndarray):
        __module__ = "cupy"

    def as_cupy(function):
        return lambda *arguments, **options: function(*arguments, **options).view(Array)

    launched = []

    def load_file(path):
        library = host_library(Path(path).read_text(encoding="utf-8"), tmp_path)

        def run(kernel, arrays, arguments):
            launched.append(kernel)
            assert all(isinstance(array, Array) for array in arrays)
            launch(library, kernel, [np.ascontiguousarray(array) if array.base is None else array for array in arrays], arguments)

        return SimpleNamespace(launch=run)

    monkeypatch.setitem(sys.modules, "cupy", SimpleNamespace(empty=as_cupy(np.empty), array=as_cupy(np.array)))
    monkeypatch.setattr(cuda, "load_file", load_file)
    _, parameters, spectra, _ = CASES["ridge"]
    points = spread("ridge", 6, 1)
    expected = kernels("ridge").gradient(points, spectra, parameters, anchor("ridge"))
    found = kernels("ridge").gradient(points.view(Array), spectra, parameters, anchor("ridge"))
    assert launched == ["solve_real", "gradient_real"] and all(isinstance(array, Array) for array in found)
    for one, other in zip(found, expected, strict=True):
        assert np.allclose(one, other, rtol=1e-12, atol=0)
