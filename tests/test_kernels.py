"""Every kernel against high precision: all half-planes, |z| from 1e-12 to 1e12, down to 1e-12 from an edge, extreme parameters.

Judged against conditioning: |m - reference| <= 64 * 2^-52 * (1 + |z m_z/m| + sum |theta m_theta/m|) |m|, and Im m and the density by their own
conditioning or that of m, whichever is larger. The reference takes the physical sheet from the edges, in 60 digits, not from the kernel.
"""
import json
from pathlib import Path

import mpmath
import numpy as np
import pytest
import sympy as sp

import rmtsym as rm

UNIT = 2.0**-52
LIMIT = 64
DATA = Path(__file__).parent/"data"

EXTREME = {
    "semicircle": [(1.0,), (1e-6,), (3e5,)],
    "marchenko_pastur": [(0.5, 1.0), (2.0, 1.0), (1.0, 1.0), (1e-8, 0.3), (1e8, 2.0), (1 - 1e-9, 1.0), (1 + 1e-7, 5.0), (0.999, 1e-3)],
    "kesten_mckay": [(3.0,), (1.5,), (2.0,), (2 + 1e-8,), (1.001,), (1000.0,)],
    "wachter": [(2.0, 3.0), (0.5, 0.75), (1.0, 1.0), (0.3, 5.0), (40.0, 0.02), (1e-3, 1.5)],
    "free_meixner": [(0.3, 1.0, 0.7), (0.0, 1.0, 1.0), (1.5, 0.4, 2.5), (-2.0, 0.1, 0.05), (0.7, 1.3, 60.0)],
    "arcsine": [()],
}


def quadratic(name):
    """Coefficients A, B, C of the law's polynomial and the derivatives of P, as mpmath functions of (z, [m], parameters)."""
    specification = getattr(rm.laws, name).symbolic.specification()
    z, m = specification.z, specification.m
    symbols = [parameter.symbol for parameter in specification.parameters]
    coefficients = [sp.lambdify((z, *symbols), item, "mpmath") for item in sp.Poly(specification.polynomial, m).all_coeffs()]
    derivatives = [sp.lambdify((z, m, *symbols), sp.diff(specification.polynomial, item), "mpmath") for item in (m, z, *symbols)]
    a, b, c = sp.Poly(specification.polynomial, m).all_coeffs()
    discriminant = [sp.lambdify(symbols, item, "mpmath") for item in sp.Poly(sp.expand(b**2 - 4*a*c), z).all_coeffs()]
    return coefficients, derivatives, discriminant


class Sheet:
    """The physical root in high precision: the root of the discriminant is sqrt(z - E1) sqrt(z - E2), and m ~ -1/z fixes its sign."""

    def __init__(self, name, parameters):
        self.functions, self.derivatives, discriminant = quadratic(name)
        self.parameters = [mpmath.mpf(value) for value in parameters]
        k, b, c = (mpmath.mpf(f(*self.parameters)) for f in discriminant)
        self.lead = mpmath.sqrt(k)
        root = mpmath.sqrt(b*b - 4*k*c)/(2*k)
        self.lower, self.upper = sorted((-b/(2*k) - root, -b/(2*k) + root))
        far = mpmath.mpc(1, 1)*mpmath.mpf(10)**25*(1 + abs(self.lower) + abs(self.upper))
        a, b, _ = self.coefficients(far)
        self.sign = min((1, -1), key=lambda sign: abs((-b + sign*self.root(far))/(2*a)*far + 1))

    def coefficients(self, z):
        return [f(z, *self.parameters) for f in self.functions]

    def root(self, z):
        if mpmath.im(z) == 0:
            x = mpmath.re(z)
            product = (x - self.lower)*(x - self.upper)
            return self.lead*(mpmath.mpc(0, 1)*mpmath.sqrt(-product) if product < 0 else mpmath.sign(x - self.lower)*mpmath.sqrt(product))
        return self.lead*mpmath.sqrt(z - self.lower)*mpmath.sqrt(z - self.upper)

    def __call__(self, z):
        """m, the conditioning of m, and that of Im m."""
        z = mpmath.mpc(z)
        a, b, c = self.coefficients(z)
        root = self.sign*self.root(z)
        m = (-b + root)/(2*a) if abs(a) > 0 else -c/b
        slope, *others = (f(z, m, *self.parameters) for f in self.derivatives)
        gradients = [-item/slope for item in others]
        scaled = [abs(z*gradients[0]), *(abs(theta*item) for theta, item in zip(self.parameters, gradients[1:], strict=True))]
        own = [abs(z.real*gradients[0].imag), abs(z.imag*gradients[0].real), *(abs(theta*item.imag) for theta, item in zip(self.parameters, gradients[1:], strict=True))]
        return m, 1 + sum(scaled)/abs(m), 1 + (sum(own)/abs(m.imag) if m.imag else mpmath.inf)


def points_near(lower, upper, seed, count):
    """Bulk, small and large |z|, edges from 1e-12 away, the real axis outside, just above it; then the lower half-plane."""
    rng = np.random.default_rng(seed)
    width = upper - lower
    sign = rng.choice([-1, 1], count)
    edge = rng.choice([lower, upper], count)
    kind = np.arange(count) % 6
    distance = width*10.0**rng.uniform(-12, 0, count)
    outside = np.where(rng.random(count) < 0.5, lower - width*10.0**rng.uniform(-12, 3, count), upper + width*10.0**rng.uniform(-12, 3, count))
    radius, angle = 10.0**rng.uniform(-12, 12, count), rng.uniform(0, np.pi, count)
    x = np.select([kind == 0, kind == 1, kind == 2, kind == 3, kind == 4],
                  [lower + width*rng.random(count), radius*np.cos(angle), edge + sign*distance, outside, outside], lower + distance)
    y = np.select([kind == 0, kind == 1, kind == 2, kind == 3, kind == 4],
                  [width*10.0**rng.uniform(-16, 0, count), radius*np.sin(angle), width*10.0**rng.uniform(-14, 0, count), np.zeros(count),
                   width*10.0**rng.uniform(-30, -3, count)], 0.0)
    return x + 1j*y


@pytest.mark.parametrize(("name", "parameters"), [(name, values) for name, rows in EXTREME.items() for values in rows])
def test_quadratic_kernels_within_their_conditioning(name, parameters):
    law = getattr(rm.laws, name)(*parameters)
    with mpmath.workdps(60):
        sheet = Sheet(name, parameters)
        z = points_near(float(sheet.lower), float(sheet.upper), 7, 120)
        values, density = law.stieltjes(z), law.pdf(z.real)
        for point, value, rho in zip(z, values, density, strict=True):
            m, condition, own = sheet(point)
            assert abs(mpmath.mpmathify(complex(value)) - m) <= LIMIT*UNIT*condition*abs(m), (point, value, mpmath.nstr(m, 20))
            worst = LIMIT*UNIT*max(condition, own)
            if point.imag > 0:
                assert abs(value.imag - m.imag) <= worst*m.imag, (point, value, mpmath.nstr(m, 20))
            elif sheet.lower < point.real < sheet.upper:
                assert abs(rho - m.imag/mpmath.pi) <= worst*m.imag/mpmath.pi, (point, rho)
            elif not sheet.lower <= point.real <= sheet.upper:
                assert value.imag == 0 and rho == 0
        assert np.array_equal(law.stieltjes(z.conj()[z.imag > 0]), values[z.imag > 0].conj())


@pytest.mark.parametrize("name", list(EXTREME))
def test_no_wrong_branch_and_no_nan(name):
    """m solves P = 0 in C+, and S = 2Am + B is one fixed multiple of the product of two principal square roots, at every point."""
    rng = np.random.default_rng(3)
    for parameters in EXTREME[name]:
        law = getattr(rm.laws, name)(*parameters)
        (lower, upper), = law.support()
        width = upper - lower
        z = lower + width*rng.uniform(-0.5, 1.5, 20000) + 1j*width*10.0**rng.uniform(-6, 2, 20000)
        m = law.stieltjes(z)
        assert not np.isnan(m).any() and (m.imag > 0).all()
        terms = getattr(rm.laws, name).kernels().terms(*parameters)
        assert (abs(sum(k*z**i*m**j for k, i, j in terms)) <= 1e-13*sum(abs(k*z**i*m**j) for k, i, j in terms)).all()
        slope = sum(k*j*z**i*m**(j - 1) for k, i, j in terms if j)
        share = slope/(np.sqrt(z - lower)*np.sqrt(z - upper))
        assert (abs(share/np.median(share.real) - 1) < 1e-2).all()


def test_marchenko_pastur_against_forty_digits():
    reference = json.loads((DATA/"marchenko_pastur_reference.json").read_text(encoding="utf-8"))["marchenko_pastur"]
    law = rm.laws.marchenko_pastur(c=0.5, variance=1.0)
    for row in reference["stieltjes"]:
        exact = complex(*(float(part) for part in row["m"]))
        assert abs(law.stieltjes(complex(*row["z"])) - exact) <= LIMIT*UNIT*(1 + sum(row["cond"]))*abs(exact), row
    for row in reference["density"]:
        exact = float(row["rho"])
        assert abs(law.pdf(row["x"]) - exact) <= LIMIT*UNIT*(1 + sum(row["cond"]))*exact, row


def test_fuss_catalan_within_its_conditioning():
    """Against Newton in 50 digits from the kernel's own value; that value lies in the region where the physical root is unique."""
    rng = np.random.default_rng(5)
    with mpmath.workdps(50):
        for order in (1, 2, 3, 7, 30):
            law = rm.laws.fuss_catalan(order=order)
            edge = mpmath.mpf(order + 1)**(order + 1)/mpmath.mpf(order)**order
            assert abs(law.edges()[1] - edge) <= 4*UNIT*edge
            z = points_near(0.0, float(edge), int(rng.integers(1000)), 60)
            z = z[z != 0]
            for point, value in zip(z, law.stieltjes(z), strict=True):
                zc = mpmath.mpc(point)
                w = -zc*mpmath.mpmathify(complex(value))
                if point.imag == 0 and not 0 < point.real < edge:
                    w = mpmath.mpc(w.real, 0)
                for _ in range(100):
                    slope = (order + 1)*w**order - zc
                    step = (w**(order + 1) - zc*(w - 1))/slope
                    w -= step
                    if abs(step) <= 1e-44*abs(w):
                        break
                phi = -mpmath.arg(w)
                if point.imag > 0:
                    assert 0 < phi < mpmath.pi/(order + 1)
                    assert abs(w)*mpmath.sin(order*phi) < mpmath.sin((order + 1)*phi)
                m, derivative = -w/zc, (w - zc*(w - 1)/slope)/zc**2
                condition = 1 + abs(zc*derivative/m)
                assert abs(mpmath.mpmathify(complex(value)) - m) <= LIMIT*UNIT*condition*abs(m), (order, point)


def test_fuss_catalan_of_order_one_is_marchenko_pastur_at_one():
    z = points_near(0.0, 4.0, 2, 600)
    z = z[(z.imag > 0) & (abs(z - 4) > 1e-6)]
    a, b = rm.laws.fuss_catalan(order=1).stieltjes(z), rm.laws.marchenko_pastur(c=1.0).stieltjes(z)
    assert (abs(a - b) <= 1e-9*abs(a)).all() and np.median(abs(a - b)/abs(a)) < 1e-15


@pytest.mark.parametrize(("name", "parameters"), [("semicircle", (1.3,)), ("marchenko_pastur", (0.5, 2.0)), ("marchenko_pastur", (3.0, 1.0)), ("kesten_mckay", (3.5,)),
                                                  ("wachter", (2.0, 0.7)), ("free_meixner", (0.3, 1.0, 0.7)), ("free_meixner", (0.3, 1.0, 2.5)), ("bernoulli", (0.3,)),
                                                  ("arcsine", ()), ("rademacher", ()), ("fuss_catalan", (3,))])
def test_gradients_are_those_of_differences(name, parameters):
    """Central differences, h = 1e-5: truncation h^2 and rounding eps/h are both below 1e-8 away from the edges."""
    named = getattr(rm.laws, name)
    law = named(*parameters)
    z = np.array([0.4 + 0.7j, -1.2 + 0.3j, 5.0 + 2.0j, 0.4 - 0.7j, 30.0 + 0.0j, -9.0 + 0.0j])
    m, gradient = law.stieltjes_gradient(z)
    assert np.allclose(m, law.stieltjes(z), rtol=1e-14, atol=0)
    h = 1e-5
    assert np.allclose(gradient["z"], (law.stieltjes(z + h) - law.stieltjes(z - h))/(2*h), rtol=1e-7, atol=1e-9)
    reals = [(index, row[0]) for index, row in enumerate(named.parameters) if row[1] == "real"]
    for index, parameter in reals:
        up, down = list(parameters), list(parameters)
        up[index] += h
        down[index] -= h
        assert np.allclose(gradient[parameter], (named(*up).stieltjes(z) - named(*down).stieltjes(z))/(2*h), rtol=1e-7, atol=1e-9)
    if not law.support():
        return
    (lower, upper), = law.support()
    x = lower + (upper - lower)*np.array([0.2, 0.5, 0.8])
    density, gradient = law.pdf_gradient(x)
    assert np.allclose(density, law.pdf(x), rtol=1e-13)
    assert np.allclose(gradient["x"], (law.pdf(x + h) - law.pdf(x - h))/(2*h), rtol=1e-6, atol=1e-8)
    for index, parameter in reals:
        up, down = list(parameters), list(parameters)
        up[index] += h
        down[index] -= h
        assert np.allclose(gradient[parameter], (named(*up).pdf(x) - named(*down).pdf(x))/(2*h), rtol=1e-6, atol=1e-8)
    assert law.pdf_gradient(upper + 1.0)[1]["x"] == 0
