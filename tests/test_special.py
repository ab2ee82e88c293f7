"""2F1(1, b; b+1; w) = b int_0^1 s^(b-1)/(1 - w s) ds in double precision, as Python, under numba and as C++."""
import ctypes
import itertools
import math
import random
import shutil
import subprocess
import types
from pathlib import Path

import mpmath
import numba
import pytest
from mpmath import mpc, mpf

from rmtsym.codegen import cuda_printer, language
from rmtsym.runtime import special

EPS = 2.0**-52
ABOVE = mpf(10)**-40


@pytest.fixture(autouse=True)
def fifty_digits():
    with mpmath.workdps(50):
        yield


@pytest.fixture(scope="module")
def compiled():
    """The module's functions under numba, by name."""
    space = {"math": math}
    for name, function in vars(special).items():
        if isinstance(function, types.FunctionType):
            space[name] = numba.njit(error_model="numpy")(types.FunctionType(function.__code__, space, name))
    return space


def exact(b, w):
    """F(b, w) to 35 digits or more; on the cut from above."""
    w = mpc(w)
    if w.imag == 0 and w.real > 1:
        w += 1j*ABOVE
    return mpmath.hyp2f1(1, mpf(b), mpf(b) + 1, w)


def slope(b, w, value):
    """w dF/dw, on the cut from above."""
    w = mpc(w)
    return mpf(b)*(1/(1 - w) - value)


def condition(b, w, value):
    """1 + |w F_w/F| + |b F_b/F|."""
    step = mpf(10)**-18
    in_b = (exact(mpf(b)*(1 + step), w) - exact(mpf(b)*(1 - step), w))/(2*step)
    return 1 + abs(slope(b, w, value)/value) + abs(in_b/value)


def random_b(rng):
    return rng.choice([
        math.exp(rng.uniform(math.log(0.05), math.log(50))),
        float(rng.randint(1, 50)),
        rng.randint(1, 50) + rng.choice([-1, 1])*10**rng.uniform(-15, -1),
        rng.randint(0, 20) + 0.5,
    ])


def random_w(rng):
    radius, angle = 10**rng.uniform(-15, 15), rng.uniform(-math.pi, math.pi)
    small = 10**rng.uniform(-15, 0.3)
    return rng.choice([
        complex(radius*math.cos(angle), radius*math.sin(angle)),
        complex(1 + small*math.cos(angle), small*math.sin(angle)),
        complex(rng.uniform(-3, 3), rng.uniform(-3, 3)),
        complex(rng.choice([-1, 1])*10**rng.uniform(-2, 3), rng.choice([-1, 1])*10**rng.uniform(-30, 0)),
        complex(1 + 10**rng.uniform(-15, 4), 0.0),
    ])


def grid(seed, count):
    rng = random.Random(seed)
    return [(random_b(rng), random_w(rng)) for _ in range(count)]


def assert_close(found, wanted, units, about):
    found = mpc(*found)
    assert abs(found - wanted) <= units*EPS*abs(wanted), (about, found, wanted, float(abs(found - wanted)/abs(wanted)/EPS), float(units))


def test_lerch_ratio_keeps_its_conditioned_accuracy_in_python_and_numba(compiled):
    for b, w in grid(1, 500):
        value = exact(b, w)
        units = 20*condition(b, w, value)
        assert_close(special.hyp2f1_1b(b, w.real, w.imag), value, units, (b, w))
        assert_close(compiled["hyp2f1_1b"](b, w.real, w.imag), value, units, (b, w))


@pytest.mark.parametrize("b", [1e-9, 1e-3, 120.7, 999.0])
def test_lerch_ratio_far_outside_the_usual_parameters(b):
    rng = random.Random(2)
    for _ in range(40):
        w = random_w(rng)
        value = exact(b, w)
        assert_close(special.hyp2f1_1b(b, w.real, w.imag), value, 30*condition(b, w, value), (b, w))


def test_imaginary_part_keeps_its_own_accuracy_off_the_cut():
    # Im F(x + i y) = y F'(x) + O(y^3); 25 units times the condition number of F' in x.
    rng = random.Random(3)
    for _ in range(300):
        b, x, y = random_b(rng), rng.choice([1 - 10**rng.uniform(-12, 0), -10**rng.uniform(-3, 6)]), 10**rng.uniform(-200, -20)
        if x == 0:
            continue
        first = slope(b, x, exact(b, x).real)/x
        second = mpmath.hyp2f1(3, mpf(b) + 2, mpf(b) + 3, x)*2*mpf(b)/(mpf(b) + 2)
        found = special.hyp2f1_1b(b, x, y)[1]
        assert abs(found/(y*first.real) - 1) <= 25*EPS*(1 + abs(x*second/first.real)), (b, x, y)


def test_cut_is_reached_from_above_and_below():
    for b, x in itertools.product([0.3, 1.0, 2.0, 7.5, 40.0], [1 + 1e-9, 1.2, 1.55, 3.0, 1e6]):
        value = exact(b, x)
        for zero in (0.0, -0.0):
            above, below = special.hyp2f1_1b(b, x, zero), special.hyp2f1_1b_below(b, x, zero)
            assert above[1] == pytest.approx(math.pi*b*x**-b, rel=1e-14*(1 + b), abs=0)
            assert below == (above[0], -above[1])
            assert_close(above, value, 20*condition(b, x, value), (b, x))
        assert special.hyp2f1_1b(b, x, -1e-300) == pytest.approx(special.hyp2f1_1b_below(b, x, 0.0), rel=1e-13, abs=1e-14)
        assert special.hyp2f1_1b(b, x, 0.3)[0] == special.hyp2f1_1b(b, x, -0.3)[0]
        assert special.hyp2f1_1b(b, x, 0.3)[1] == -special.hyp2f1_1b(b, x, -0.3)[1]


def test_near_variant_resolves_distances_from_one_below_machine_precision():
    for b, r, angle in itertools.product([0.2, 1.0, 3.0, 3 + 1e-11, 31.4], [1e-200, 1e-30, 1e-17, 1e-3, 0.5], [0.0, 1.0, 3.0, math.pi]):
        ur, ui = (r*math.cos(angle), r*math.sin(angle)) if angle < 3.1 else (-r, 0.0)
        u = mpc(ur, ui)
        w = 1 - u
        # b sum (b)_k/k! (psi(k+1) - psi(b+k) - log u) u^k, where 1 - u would round u away
        log = mpmath.log(u) if angle < 3.1 else mpc(mpmath.log(r), -mpmath.pi)
        if r < 1e-16:
            value = mpf(b)*(mpmath.psi(0, 1) - mpmath.psi(0, b) - log)
        else:
            value = mpmath.hyp2f1(1, mpf(b), mpf(b) + 1, w if angle < 3.1 else w + 1j*ABOVE)
        in_u = abs(slope(b, w, value)*u/w/value) if r > 1e-16 else 0
        assert_close(special.hyp2f1_1b_near(b, ur, ui), value, 20*(1 + in_u + b), (b, u))


@pytest.mark.parametrize("w", [0.3, -0.8, 0.49 + 0.49j, 0.95, 1.0 + 1e-7j, 1.3 + 0.2j, -1.7, 2j, -37.5 + 1e-9j, 5.0 + 0j, 1e12j, 1 - 1e-10j])
def test_closed_forms(w):
    w = mpc(w)
    above = w + (1j*ABOVE if w.imag == 0 and w.real > 1 else 0)
    root, log = mpmath.sqrt(above), mpmath.log(1 - above)
    closed = {0.5: mpmath.atanh(root)/root, 1.0: -log/above, 2.0: -2*(above + log)/above**2,
              3.0: -3*(above**2/2 + above + log)/above**3}
    for b, value in closed.items():
        units = 20*(1 + abs(slope(b, w, value)/value) + 1)
        assert_close(special.hyp2f1_1b(b, float(w.real), float(w.imag)), value, units, (b, w))


def test_integral_representation():
    for b, w in [(0.7, 0.6 + 0.8j), (2.3, -4 + 1j), (11.0, 1.1 + 0.4j), (1.25, 3 - 2j)]:
        value = mpf(b)*mpmath.quad(lambda s, b=b, w=w: s**(mpf(b) - 1)/(1 - mpc(w)*s), [0, 0.25, 0.5, 0.75, 1])
        assert_close(special.hyp2f1_1b(b, w.real, w.imag), value, 50, (b, w))


def test_derivative_beside_the_value(compiled):
    for b, w in grid(4, 250):
        value = exact(b, w)
        wanted = slope(b, w, value)
        # In w, and in b for w F' = b (1/(1-w) - F); 1 - w is exact where w is near 1.
        units = 20*(1 + b)*(condition(b, w, value) + abs(1/(1 - mpc(w))))
        found = special.hyp2f1_1b_pair(b, w.real, w.imag)
        assert found[:2] == special.hyp2f1_1b(b, w.real, w.imag)
        assert_close(found[2:], wanted, units, (b, w))
        assert_close(compiled["hyp2f1_1b_pair"](b, w.real, w.imag)[2:], wanted, units, (b, w))
        near = special.hyp2f1_1b_pair_near(b, 1 - w.real, -w.imag)
        if abs(1 - w) < 0.5:
            assert near == pytest.approx(found, rel=1e-12, abs=1e-300)


def test_derivative_of_small_arguments_does_not_cancel():
    for b, w in itertools.product([0.05, 1.0, 50.0, 1e4], [1e-300, 1e-12, -1e-5]):
        assert special.hyp2f1_1b_pair(b, w, 0.0)[2] == pytest.approx(w*b/(b + 1), rel=3*abs(w) + 1e-15, abs=0)


def test_special_points():
    assert special.hyp2f1_1b(2.5, 0.0, 0.0) == (1.0, 0.0)
    assert special.hyp2f1_1b(2.5, 1.0, 0.0) == (math.inf, 0.0)
    assert special.hyp2f1_1b(2.5, math.inf, 0.0) == (0.0, 0.0)
    assert special.hyp2f1_1b(2.5, -1e300, 1e300)[0] == pytest.approx(2.5/1.5/2e300, rel=1e-14, abs=0)
    for b, re, im in [(math.nan, 0.5, 0.0), (0.0, 0.5, 0.0), (-1.5, 0.5, 0.0), (math.inf, 0.5, 0.0), (1.0, math.nan, 0.0), (1.0, 0.5, math.nan)]:
        assert all(map(math.isnan, special.hyp2f1_1b(b, re, im)))


def test_digamma(compiled):
    rng = random.Random(5)
    for x in [1.0, 0.5, 1e-8, 1e8, 1.4616321449683623] + [10**rng.uniform(-3, 3) for _ in range(60)]:
        wanted = mpmath.psi(0, x)
        for function in (special.digamma, compiled["digamma"]):
            assert abs(function(x) - wanted) <= 8*EPS*max(1, abs(wanted))


def power_law_exact(b, z):
    z = mpc(z)
    if z.imag == 0 and 0 < z.real < 1:
        return mpc(-mpmath.hyp2f1(1, b, b + 1, 1/(z + 1j*ABOVE)).real/z.real, mpmath.pi*b*z.real**(mpf(b) - 1))
    return -mpmath.hyp2f1(1, mpf(b), mpf(b) + 1, 1/z)/z


def test_power_law_transforms(compiled):
    rng = random.Random(6)
    for _ in range(300):
        b = random_b(rng)
        radius, angle = 10**rng.uniform(-12, 6), rng.uniform(-math.pi, math.pi)
        z = rng.choice([complex(radius*math.cos(angle), radius*math.sin(angle)), complex(rng.uniform(0, 1), 0.0),
                        complex(-radius, 0.0), complex(1 + radius, 0.0), complex(rng.uniform(-0.2, 1.2), rng.uniform(-0.1, 0.1))])
        value = power_law_exact(b, z)
        # m = -F(b, 1/z)/z, so m carries the condition of F, and log z through z^(b-1).
        units = 20*(condition(b, 1/mpc(z).conjugate(), value*z) + abs(mpmath.log(z)))
        for space in (vars(special), compiled):
            assert_close(space["power_law_stieltjes"](b, z.real, z.imag), value, units, (b, z))
        w = 1/z if z.imag else z
        value = mpf(b)/(b + 1)*exact(b + 1, w)
        for space in (vars(special), compiled):
            assert_close(space["pareto_stieltjes"](b, w.real, w.imag), value, 20*condition(b + 1, w, value), (b, w))


def test_power_law_transform_keeps_its_imaginary_part_left_of_the_support():
    # Im m/y -> int b t^(b-1)/(t - x)^2 dt as y -> 0, also where |x| is tiny and m itself stays finite.
    for b, x in itertools.product([0.3, 1.0, 1.2, 1.45, 1.9, 2.5, 3.0], [-1e-12, -1e-4, -0.1, -0.7, -30.0]):
        wanted = mpmath.hyp2f1(2, mpf(b), mpf(b) + 1, 1/mpf(x))/mpf(x)**2
        found = special.power_law_stieltjes(b, x, 1e-40)[1]/wanted*mpf(10)**40
        assert abs(found - 1) <= 30*EPS*(1 + b), (b, x)


def test_power_law_transform_at_zero_and_infinity():
    assert special.power_law_stieltjes(3.0, 0.0, 0.0) == (1.5, 0.0)
    assert special.power_law_stieltjes(0.5, 0.0, 0.0) == (math.inf, 0.0)
    assert special.power_law_stieltjes(2.0, 1.0, 0.0) == (-math.inf, 0.0)
    assert special.power_law_stieltjes(2.0, math.inf, 0.0) == (0.0, 0.0)
    assert special.pareto_stieltjes(2.0, 0.0, 0.0) == (2/3, 0.0)
    assert math.isfinite(special.power_law_stieltjes(1e-3, 5e-324, 0.0)[1])


@pytest.mark.skipif(shutil.which("g++") is None, reason="no g++")
def test_translation_to_cuda_gives_the_same_values_under_gcc(tmp_path):
    source = Path(special.__file__).read_text(encoding="utf-8")
    functions = language.parse(source)
    signatures = {function.name: function.returns for function in functions}
    bodies = [cuda_printer.device_function(function, signatures, language.constants(source))
              for function in language.needed(functions, ["hyp2f1_1b_pair", "power_law_stieltjes"])]
    shim = "#include <cmath>\nusing namespace std;\n#define __device__\n#define __align__(n) alignas(n)\n"
    call = ('extern "C" void ratio(double b, double x, double y, double *out) { const rmt_values<4> f = hyp2f1_1b_pair(b, x, y);\n'
            "const rmt_values<2> m = power_law_stieltjes(b, x, y); for (int i = 0; i < 4; i++) out[i] = f.v[i]; out[4] = m.v[0]; out[5] = m.v[1]; }\n")
    (tmp_path/"ratio.cpp").write_text(shim + cuda_printer.prelude + "\n".join(bodies) + call)
    subprocess.run(["g++", "-O0", "-ffp-contract=off", "-shared", "-fPIC", "-o", tmp_path/"ratio.so", tmp_path/"ratio.cpp"], check=True)
    ratio = ctypes.CDLL(str(tmp_path/"ratio.so")).ratio
    ratio.argtypes = [ctypes.c_double]*3 + [ctypes.POINTER(ctypes.c_double)]
    for b, w in grid(7, 400):
        out = (ctypes.c_double*6)()
        ratio(b, w.real, w.imag, out)
        found = special.hyp2f1_1b_pair(b, w.real, w.imag) + special.power_law_stieltjes(b, w.real, w.imag)
        for index in (0, 2, 4):
            assert abs(complex(out[index], out[index + 1]) - complex(*found[index:index + 2])) <= 1e-12*abs(complex(*found[index:index + 2]))
