"""Certified high-precision values of spectral laws, to judge the kernels by.

in:   Algebraic: the terms of P(z, m) = sum a z^i m^j, or Companion: a sample covariance law (c, population); a point z
out:  m(z), the density, moments and condition numbers with `dps` digits, as mpmath numbers

Every value is proved, in the ball arithmetic of Arb (rmtsym.evidence.enclosure). Algebraic: at infinity m = -w/z with w -> 1, one root only has
that limit, and it is followed down x + i t; P is a polynomial in z, so the path may end on the real axis, in the limit from C+.
Companion: whatever the way to a root, it is the physical one if its companion lies in C+, or is real with v'(z) > 0 (Silverstein & Choi).
Nothing here is shared with the kernels.

[Silverstein & Choi, J. Multivariate Anal. 54 (1995) 295]
"""
import copy
import math
from fractions import Fraction

import mpmath
from flint import acb, arb, ctx, fmpq

from rmtsym.errors import LimitError, ParameterError
from rmtsym.evidence.enclosure import descend, neighbourhood_of_infinity, newton, proved, square

__all__ = ["Algebraic", "Companion", "conditioning", "reference_column", "reference_density", "reference_moments", "reference_stieltjes"]


def _exact(number):
    """An int, float, Fraction, decimal text or mpf as the fmpq of the same value."""
    if isinstance(number, fmpq):
        return number
    if isinstance(number, mpmath.mpf):
        sign, mantissa, exponent, _ = number._mpf_
        return fmpq(int(mantissa))*(-1)**sign*fmpq(2)**exponent
    fraction = Fraction(number.item() if hasattr(number, "item") else number)
    return fmpq(fraction.numerator, fraction.denominator)


_STEP = Fraction(1, 10**40)                                             # relative step of the derivative in a parameter


def _fraction(number):
    return Fraction(int(number.p), int(number.q))


# ---------------------------------------------------------------------------------------------------- equations

class Algebraic:
    """P(z, m) = sum a z^i m^j with P(z, m(z)) = 0.

    terms       list of (a, i, j), a exact (int, float, Fraction, mpf, decimal text); or a function of the parameters giving such a list
    parameters  the values handed to that function; needed only for condition numbers. Integers count as exact.
    """

    def __init__(self, terms, parameters=()):
        self.parameters = tuple(p if isinstance(p, int) else _fraction(_exact(p)) for p in parameters)
        self._function = terms if callable(terms) else lambda *_: terms
        self.terms = self._at(self.parameters)
        if not any(j for a, _, j in self.terms if a):
            raise ParameterError(f"terms = {self.terms}: no power of m occurs")
        self._shift = max(i - j for a, i, j in self.terms if a)
        self._degree = max(i for _, i, _ in self.terms)
        self._columns = [[(a, i) for a, i, power in self.terms if power == j] for j in range(max(j for *_, j in self.terms), -1, -1)]
        self._far = {}                                                  # by precision
        self._centre = acb(0)
        self.cost = 1

    def about(self, x):
        """The same equation with its jet in powers of z - x, for a path above x: near a multiple zero of a coefficient balls stay small."""
        if not x.is_exact() or x == 0:
            return self
        mantissa, exponent = x.man_exp()
        place, moved = fmpq(int(mantissa))*fmpq(2)**int(exponent), copy.copy(self)
        moved._centre, moved._columns = acb(x), []
        for column in self._columns:
            powers = {}
            for a, i in column:
                for k in range(i + 1):
                    powers[k] = powers.get(k, fmpq(0)) + a*math.comb(i, k)*place**(i - k)
            moved._columns.append([(a, k) for k, a in powers.items() if a])
        return moved

    def _at(self, parameters):
        return [(_exact(a), int(i), int(j)) for a, i, j in self._function(*parameters)]

    def jet(self, m, z):
        """(P, P_m, P_z) at balls m, z. Ordered by powers of m: a coefficient that is small at z is then small in the balls too."""
        z, powers = z - self._centre, [acb(1)]
        for _ in range(self._degree):
            powers.append(powers[-1]*z)
        value = slope = drift = acb(0)
        for column in self._columns:
            slope = slope*m + value
            value, drift = value*m, drift*m
            for a, i in column:
                value += a*powers[i]
                if i:
                    drift += a*i*powers[i - 1]
        return value, slope, drift

    def far(self, w, u):
        """(G, G_w, G_u) for G(w, u) = u^shift P(1/u, -u w): the equation near infinity, where w(0) = 1."""
        value = slope = drift = acb(0)
        for a, i, j in self.terms:
            if a:
                k, a = self._shift - i + j, a*(-1)**j
                value += a*u**k*w**j
                slope += a*j*u**k*w**(j - 1) if j else 0
                drift += a*k*u**(k - 1)*w**j if k else 0
        return value, slope, drift

    def start(self, x, t):
        """(t0, root at x + i t0), t0 >= t, for a t0 beyond which the root with m ~ -1/z is the only one near -1/z."""
        if ctx.prec not in self._far:
            self._far[ctx.prec] = neighbourhood_of_infinity(self.far)
        radius, near = self._far[ctx.prec]
        gap = (1/radius**2 - arb(x)**2).upper()
        if gap > 0:
            t = max(t, gap.sqrt().upper())
        z = acb(x, t)
        w, _ = newton(self.far, acb(1), 1/z)
        found = proved(self.jet, (-w/z).mid(), z)
        if found is None or not (acb(1) + square(near)).contains(-found[1]*z):
            raise LimitError(f"the root at infinity could not be separated at z = {z}")
        return t, found

    def value(self, m, z):
        return m

    def changes(self, m, z):
        """z m_z, and theta m_theta for every real parameter."""
        _, slope, drift = self.jet(m, z)
        found = []
        for k, parameter in enumerate(self.parameters):
            if isinstance(parameter, int) or not parameter:
                continue
            ends = []
            for sign in (1, -1):
                moved = list(self.parameters)
                moved[k] *= 1 + sign*_STEP
                ends.append(Algebraic(self._at(moved)).jet(m, z)[0])
            found.append((ends[1] - ends[0])/(2*_exact(_STEP)*slope))
        return -z*drift/slope, found

    def moments(self, count):
        """m_0..m_count as Fractions: w(u) = sum m_k u^k by undetermined coefficients."""
        terms = [(_fraction(a)*(-1)**j, self._shift - i + j, j) for a, i, j in self.terms if a]
        slope = sum(a*j for a, k, j in terms if k == 0)
        if sum(a for a, k, _ in terms if k == 0) or not slope:
            raise LimitError("the equation does not have one solution with m ~ -1/z")
        series = [Fraction(1)]
        for order in range(1, count + 1):
            series.append(Fraction(0))
            powers = _powers(series, max(j for _, _, j in terms), order)
            series[order] = -sum(a*powers[j][order - k] for a, k, j in terms if k <= order)/slope
        return series


class Companion:
    """Sample covariance law: m = E[1/(t a - z)] over the population t, with a = 1 - c - c z m; v = -a/z is the companion.

    The unknown is a, which stays finite where m or v has a pole.

    c           ratio p/n > 0
    population  (locations, weights), a mapping {location: weight}, or a measure with .locations and .weights or, a PowerLaw, .kind and
                .parameter
    """

    def __init__(self, c, population):
        self.c = _exact(c)
        self.kind, self.atoms, self.parameter = "discrete", (), None
        if hasattr(population, "locations"):
            population = (population.locations, population.weights)
        elif hasattr(population, "kind"):
            self.kind, self.parameter = population.kind, _exact(population.parameter)
        elif hasattr(population, "items"):
            population = zip(*population.items(), strict=True)
        if self.kind == "discrete":
            locations, weights = ([_exact(x) for x in part] for part in population)
            total = sum(weights, fmpq(0))
            self.atoms = [(t, w/total) for t, w in zip(locations, weights, strict=True)]
        elif self.kind not in ("exponent", "tail"):
            raise ParameterError(f"population: unknown kind {self.kind!r}")
        self.cost = len(self.atoms) or 1000                             # of one evaluation, roughly in atoms

    def expectations(self, a, z):
        """(E[1/(t a - z)], E[t/(t a - z)], E[1/(t a - z)^2], E[t/(t a - z)^2])."""
        if self.kind != "discrete":
            y = -a/z
            k, slope = self._power_law(y)
            return -k/z, (1 - k)/a, (k + y*slope)/(z*z), -slope/(z*z)
        sums = [acb(0)]*4
        for t, w in self.atoms:
            g = 1/(t*a - z)
            wg = w*g
            for k, term in enumerate((wg, t*wg, wg*g, t*wg*g)):
                sums[k] += term
        return sums

    def _power_law(self, y):
        """E[1/(1 + t y)] and its derivative."""
        integers = {"bc": True, "abc": True}                            # b - c and a + b - c are integers, which the balls do not show
        if self.kind == "exponent":                                     # t = u^a, u uniform on (0, 1)
            q = 1/self.parameter
            return ((-y).hypgeom_2f1(1, q, 1 + q, **integers), -(-y).hypgeom_2f1(2, 1 + q, 2 + q, **integers)*q/(1 + q))
        a, x = self.parameter, -1/y                                     # Pareto on (1, inf)
        return (1 - x.hypgeom_2f1(1, a, a + 1, **integers), -x.hypgeom_2f1(2, a + 1, a + 2, **integers)*a/(a + 1)*x*x)

    def jet(self, a, z):
        """(F, F_a, F_z) for F = a - 1 + c a E[t/(t a - z)]."""
        _, first, _, second = self.expectations(a, z)
        return a - 1 + self.c*a*first, 1 - self.c*z*second, self.c*a*second

    def value(self, a, z):
        return self.expectations(a, z)[0]

    def unknown(self, m, z):
        return 1 - self.c - self.c*z*m

    def start(self, x, t):
        """(t0, root at x + i t0), t0 >= t: the first t0 at which Newton's iteration from a = 1 finds the physical root."""
        for _ in range(600):
            z = acb(x, t)
            found = proved(self.jet, acb(1), z)
            if found is not None and self.is_physical(found[1], z):
                return t, found
            t = (4*t).mid() if t > 0 else arb(2)**-40
        raise LimitError(f"no certified root of the population law above x = {x}")

    def is_physical(self, a, z):
        """Is the ball a (one root in it) the limit from C+? The companion is the only root in C+, or real with v'(z) > 0."""
        if not (z.imag.is_zero() and a.imag.is_zero()):
            return bool(self.value(a, z).imag > 0 and (-a/z).imag > 0)
        _, slope, drift = self.jet(a, z)
        return bool((drift/slope*z + a).real > 0)

    def changes(self, m, z):
        """z m_z, [c m_c, s m_s] with s the scale of the population."""
        a = self.unknown(m, z)
        value, first, square, second = self.expectations(a, z)
        slope = 1 - self.c*z*second
        in_z = z*(square + self.c*a*second*second/slope)
        return in_z, [self.c*a*first*second/slope, -value - in_z]

    def moments(self, count):
        """m_0..m_count as Fractions (float-free); inf from the first infinite population moment on."""
        c = _fraction(self.c)
        population = [self._population_moment(k) for k in range(count + 1)]
        series = [Fraction(1)]
        for order in range(1, count + 1):
            if population[order] is None:
                return series + [mpmath.inf]*(count + 1 - order)
            shifted = [Fraction(1), *(c*m for m in series[1:]), Fraction(0)]
            powers = _powers(shifted, order, order)
            series.append(sum(population[k]*powers[k][order - k] for k in range(1, order + 1)))
        return series

    def _population_moment(self, k):
        if self.kind == "discrete":
            value = sum((w*t**k for t, w in self.atoms), fmpq(0))
        elif self.kind == "exponent":
            value = 1/(1 + self.parameter*k)
        elif k < self.parameter:
            value = self.parameter/(self.parameter - k)
        else:
            return None
        return _fraction(value)


def _powers(series, top, order):
    """[series^0, ..., series^top], each truncated after u^order."""
    powers = [[Fraction(1)] + [Fraction(0)]*order]
    for _ in range(top):
        last = powers[-1]
        powers.append([sum(last[i]*series[k - i] for i in range(k + 1) if k - i < len(series)) for k in range(order + 1)])
    return powers


# ---------------------------------------------------------------------------------------------------- values

def _equation(terms):
    return terms if hasattr(terms, "jet") else Algebraic(terms)


def _above(equation, x):
    return equation.about(x) if hasattr(equation, "about") else equation


def _bits(dps):
    return int(7*dps) + 64                                              # twice the digits: a root at an edge costs half of them


def _point(z):
    """z as exact (real part, imaginary part) arbs."""
    if isinstance(z, (mpmath.mpc, complex)) or hasattr(z, "imag"):
        return arb(_exact(z.real)), arb(_exact(z.imag))
    return arb(_exact(z)), arb(0)


def _polish(equation, found, z, dps):
    """m, both parts to dps digits of their own (or of |m|, where a part vanishes to many more)."""
    centre, enclosure = found
    for extra in (0, 1, 2, 4):
        with ctx.workprec(_bits(dps) + extra*int(3.4*dps)):
            finer = proved(equation.jet, centre, z)
            if finer is None or not enclosure.overlaps(finer[1]):
                break
            centre, enclosure = finer
            m = equation.value(enclosure, z)
            if all(part.is_zero() or part.rel_accuracy_bits() > 3.4*dps for part in (m.real, m.imag)):
                break
    return equation.value(centre, z)


def _root(equation, x, t, dps, start=None):
    """m(x + i t), t >= 0, as an acb; infinite at a pole."""
    with ctx.workprec(_bits(dps)):
        equation, z = _above(equation, x), acb(x, t)
        if start is not None and mpmath.isfinite(start) and hasattr(equation, "is_physical"):
            found = proved(equation.jet, equation.unknown(acb(*_point(start)), z).mid(), z)
            if found is not None and equation.is_physical(found[1], z):
                return _polish(equation, found, z, dps)
        *_, last = descend(equation, x, [t])
        return _finish(equation, last, x, t, dps)


def _finish(equation, last, x, t, dps):
    """m at the end of a path: polished; or where it stopped short, at an edge or a pole, which the size of m tells apart."""
    reached, *found = last
    if reached == t:
        return _polish(equation, found, acb(x, t), dps)
    if reached > arb(2)**(-ctx.prec//2)*max(1, abs(x)):
        raise LimitError(f"the root could not be followed below {x.str(8)} + {reached.str(8)} i")
    m = equation.value(found[0], acb(x, reached))
    return acb("inf") if m.abs_lower()*reached.sqrt() > arb(2)**(-ctx.prec//4) else m


def _number(ball, dps):
    with mpmath.workdps(dps + 15):
        if not ball.is_finite():
            return mpmath.mpc(mpmath.inf, 0)
        return +mpmath.mpc(mpmath.mpmathify(ball.real), mpmath.mpmathify(ball.imag))


def reference_stieltjes(terms, z, dps=50, start=None):
    """m(z) with `dps` digits, proved to be the physical root.

    terms   list of (a, i, j) of P(z, m) = sum a z^i m^j, or an Algebraic or Companion
    z       int, float, complex, mpf or mpc, taken exactly; a real z means the limit from C+; below the axis the conjugate
    start   for a Companion only: any guess (a kernel's value, say). A guess that leads to another root is noticed and not used
    Returns an mpc: inf at a pole (an atom, a hard edge); exactly real where m is. At an edge itself (or within about 10^-dps of one), where
    two roots meet, the value is good to about 10^(-dps/2) or better only. LimitError if no root with m ~ -1/z can be singled out.
    """
    x, y = _point(z)
    root = _root(_equation(terms), x, abs(y), dps, mpmath.conj(start) if start is not None and y < 0 else start)
    value = _number(root, dps)
    return mpmath.conj(value) if y < 0 else value


def reference_column(terms, x, heights, dps=50):
    """[m(x + i t) for t in heights], heights >= 0 falling: one path for the whole column."""
    equation, x, values = _equation(terms), _point(x)[0], []
    with ctx.workprec(_bits(dps)):
        equation, heights = _above(equation, x), [_point(t)[0] for t in heights]
        for t, last in zip(heights, descend(equation, x, heights), strict=True):
            values.append(_number(_finish(equation, last, x, t, dps), dps))
    return values


def reference_density(terms, x, dps=50, start=None):
    """The density of the continuous part at real x, as an mpf: exactly 0 outside the support; inf at a pole."""
    m = reference_stieltjes(terms, x, dps, start)
    if mpmath.isinf(m):
        return mpmath.inf
    with mpmath.workdps(dps + 15):
        return m.imag/mpmath.pi


def reference_moments(terms, count):
    """[m_0, ..., m_count], exact Fractions, from the expansion of the equation at infinity; mpmath.inf where a moment is infinite."""
    return _equation(terms).moments(count)


def conditioning(terms, z, m, dps=50, imaginary=False):
    """(|z m_z/m|, sum |theta m_theta/m|) at the physical root m = m(z): what an error of one unit in the inputs does to the value.

    A kernel in double precision is right if its relative error is at most 64 * 2^-52 * (1 + sum of both).
    imaginary   the same for Im m instead of m: the rule for densities, where z is real
    The parameters are those given to Algebraic(terms, parameters) or Companion; two floats are returned, inf at a pole,
    and with `imaginary` where m is real.
    """
    equation, (x, y) = _equation(terms), _point(z)
    with ctx.workprec(_bits(dps)):
        if mpmath.isinf(m) or (imaginary and mpmath.im(m) == 0):
            return mpmath.inf, mpmath.inf
        root, point = acb(*_point(mpmath.conj(m) if y < 0 else m)), acb(x, abs(y))
        in_z, in_parameters = equation.changes(root, point)
        changes = [in_z, *in_parameters]
        if imaginary:
            sizes = [float(abs(change.imag/root.imag).mid()) for change in changes]
        else:
            sizes = [float((abs(change)/abs(root)).mid()) for change in changes]
    return sizes[0], sum(sizes[1:])
