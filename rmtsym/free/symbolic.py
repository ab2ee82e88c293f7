"""Symbolic laws combined: free sums, products, powers, compressions, and the images of a law under simple maps.

in:   symbolic laws (rm.Law), exact numbers or expressions in symbols, which become parameters with their domain
out:  a symbolic Law, with the parameters and domains of all, and a random matrix where one is known

Where R (or S) is closed for all laws, the result is given by R (or S): free cumulants add, compression turns R(g) into R(alpha g), the power t into
t R(g). Otherwise by its polynomial P(z, m): resultants for sums and products, of which the factor is certified (transforms.py), and substitutions
that can be undone, hence keep P irreducible, for the rest.

    transforms.py          polynomials, certificate        symbolic_limits.py    exponents below 1
    symbolic_result.py     the Law of the result           symbolic_matrices.py  matrices          rectangular.py

[Voiculescu, Dykema & Nica, Free Random Variables (1992)]
[Nica & Speicher, Amer. J. Math. 118 (1996) 799]
"""
from fractions import Fraction
from functools import reduce

import sympy as sp

from rmtsym.algebra import exact, sign, symbols_in_order
from rmtsym.errors import ParameterError
from rmtsym.free import symbolic_matrices as matrices
from rmtsym.free import transforms
from rmtsym.free.symbolic_limits import largest_enlargement, positive_masses, power_below_one, product_power_below_one
from rmtsym.free.symbolic_result import CERTIFIED_POINTS, combined, joint_points, positive, relation
from rmtsym.law.closed_forms import NoClosedForm
from rmtsym.law.law import Law

__all__ = ["as_symbolic", "boxplus", "boxplus_power", "boxtimes", "boxtimes_power", "companion", "compress", "decompress",
           "information_plus_noise", "invert", "rectangular_boxplus", "scale", "shift", "square"]

_MOST_ATOMS = 12


def as_symbolic(law, name="law"):
    """A symbolic Law from a Law, a law of rm.laws, a Discrete or {location: mass}; masses and locations may hold symbols in a dict.

    Floats are read as the simplest fractions that round to them. ParameterError for anything else.
    """
    law = getattr(law, "symbolic", law)
    if isinstance(law, Law):
        return law
    if hasattr(law, "locations"):
        law = dict(zip(law.locations.tolist(), law.weights.tolist(), strict=True))
    if not isinstance(law, dict) or not law:
        raise ParameterError(f"{name}: {law!r} is no symbolic law; give rm.laws.X, an rm.Law, a Discrete or {{location: mass}}")
    if len(law) > _MOST_ATOMS:
        raise ParameterError(f"{name}: a law of {len(law)} atoms is too large for a symbolic result (at most {_MOST_ATOMS}); put numbers into the other "
                             "laws, f(c=.5), for a numeric one")
    atoms = {_fraction(place): _fraction(mass) for place, mass in law.items()}
    total = sp.simplify(sp.Add(*atoms.values()))
    if total.is_number and abs(total - 1) > sp.Rational(1, 10**9) or any(mass.is_negative for mass in atoms.values()):
        raise ParameterError(f"{name}: the masses {', '.join(map(str, atoms.values()))} must be positive and add up to 1")
    z, m = sp.symbols("z m")
    symbols = symbols_in_order(*atoms.values(), *atoms)
    domain = [sp.Gt(mass, 0) for mass in atoms.values() if mass.free_symbols and not (mass.is_Symbol and mass.is_positive)]
    word = "point_mass" if len(atoms) == 1 else f"{len(atoms)}_atoms"
    return Law(f"law_of_{word}", equation=sp.Eq(m, sp.Add(*[mass/total/(place - z) for place, mass in atoms.items()])), parameters=symbols,
               domain=domain, title="Point mass" if len(atoms) == 1 else f"Law of {len(atoms)} atoms", **matrices.given(atoms))


def _fraction(number):
    """An exact number: of a float, the simplest fraction that rounds to it, 1/3 for 0.333...; else its decimals."""
    number = sp.sympify(number, strict=True)
    if number.is_Float:
        simple = Fraction(float(number)).limit_denominator(10**6)
        return sp.Rational(simple.numerator, simple.denominator) if float(simple) == float(number) else exact(number)
    return number


# ---- sums and products

def boxplus(*laws):
    """Free additive convolution: R-transforms add."""
    return _folded("boxplus", "Free sum", laws, _sum)


def boxtimes(*laws):
    """Free multiplicative convolution of laws on [0, inf): S-transforms multiply."""
    laws = [as_symbolic(law, "boxtimes") for law in laws]
    for law in laws:
        positive_masses("boxtimes", law)
    return _folded("boxtimes", "Free product", laws, _product)


def _folded(name, title, laws, combine):
    laws = [as_symbolic(law, name) for law in laws]
    for i, law in enumerate(laws):
        for other in laws[:i]:
            _refuse_clash(name, other, law)
    return reduce(lambda one, other: combine(one, other, f"{title}: {one.title}, {other.title}"), laws)


def _refuse_clash(name, one, other):
    """Two different laws with a common parameter name: is it one parameter, or two?"""
    common = {symbol.name for symbol in one.parameters} & {symbol.name for symbol in other.parameters}
    if not common or one is other or (one.parameters == other.parameters and one.given == other.given and one.equation == other.equation):
        return
    shared = min(common)
    raise ParameterError(f"{name}: {one.name} and {other.name} both have a parameter {shared}; rename or set one of them: "
                         f"{other.name}.at({shared}=...), a number or another symbol")


def _sum(one, other, title):
    _needs_polynomials("boxplus", one, other)
    return combined(f"{one.name}_boxplus_{other.name}", title, (one, other), matrix=matrices.summed(one, other),
                    r=_closed(one, other, which="r", combine=lambda a, b: a + b),
                    resultant=transforms.sum_polynomial, moments=lambda a, b, _: transforms.free_sum_moments(a, b))


def _product(one, other, title):
    for law, partner in ((one, other), (other, one)):
        if _is_zero(law):
            return law if not partner.parameters else combined(law.name, title, (law,), polynomial=law.polynomial)
    s = _closed(one, other, which="s", combine=lambda a, b: a*b)
    if s is None:
        _needs_polynomials("boxtimes", one, other)
    return combined(f"{one.name}_boxtimes_{other.name}", title, (one, other), matrix=matrices.multiplied(one, other), s=s,
                    resultant=transforms.product_polynomial, moments=lambda a, b, _: transforms.free_product_moments(a, b))


def _is_zero(law):
    return law.kind == "rational" and law.cumulants(2) == [0, 0]


def _needs_polynomials(name, *laws):
    for law in laws:
        if law.kind in ("power", "population"):
            what = "its population, {location: mass},"
            if law.kind == "power":
                what = f"a number for {next(symbol for symbol in law.parameters if symbol.is_integer)}"
            raise ParameterError(f"{name}: {law.name} has no polynomial; put in {what} first: {law.name}.at(...)")


def _closed(*laws, which, combine):
    """The combination of the closed R- or S-transforms as a function, or None if a law has no closed one."""
    letter = sp.Dummy("g")
    try:
        expression = reduce(combine, [getattr(law, which)(letter) for law in laws])
    except NoClosedForm:
        return None
    return lambda argument: expression.subs(letter, argument)


# ---- powers and corners

def boxplus_power(f, t):
    """The law with R-transform t R(g): t >= 1; below 1 where the law is known to exist."""
    f = as_symbolic(f, "boxplus_power")
    _needs_polynomials("boxplus_power", f)
    return _r_map("boxplus_power", f, t, "t", f.z/t + (1/t - 1)/f.m, f.m, lambda r, g: t*r(g), power_below_one(f, t), matrices.powered(f, t))


def compress(f, alpha):
    """The law of an alpha n x alpha n corner of U A U^T: R(g) becomes R(alpha g), 0 < alpha <= 1."""
    f, alpha = as_symbolic(f, "compress"), sp.sympify(alpha, strict=True)
    _needs_polynomials("compress", f)
    relations = [*positive("compress", "alpha", alpha), *relation("compress", "alpha", alpha, sp.Le(alpha, 1), "must be at most 1")]
    return _r_map("compress", f, alpha, "alpha", f.z - (1/alpha - 1)/f.m, alpha*f.m, lambda r, g: r(alpha*g), relations, matrices.corner(f, alpha))


def decompress(f, tau):
    """The law whose corner of relative size 1/tau has the law f: R(g) becomes R(tau g), as far as that is the R-transform of a law."""
    f, tau = as_symbolic(f, "decompress"), sp.sympify(tau, strict=True)
    _needs_polynomials("decompress", f)
    return _r_map("decompress", f, tau, "tau", f.z - (tau - 1)/f.m, f.m/tau, lambda r, g: r(tau*g), largest_enlargement(f, tau), None)


def _r_map(name, f, value, letter, z, m, new_r, relations, matrix):
    """The law with the polynomial P(z, m) at the new places, and R = new_r(R, g) where it is closed."""
    value = sp.sympify(value, strict=True)
    if value == 1:
        return f
    closed = _closed(f, which="r", combine=None)
    given = {"r": lambda g: new_r(closed, g)} if closed else {"polynomial": _moved(f, z, m)}
    return combined(f"{name}_{f.name}", f"{name.replace('_', ' ').capitalize()}: {f.title}, {letter} = {value}", (f,), values=[value],
                    relations=relations, matrix=matrix, **given)


def boxtimes_power(f, t):
    """The law on [0, inf) with S-transform S(s)^t: t >= 1; below 1 where the law is known to exist. A symbol t must be an integer."""
    f, t = as_symbolic(f, "boxtimes_power"), sp.sympify(t, strict=True)
    positive_masses("boxtimes_power", f)
    if not (t.is_Rational or t.is_integer):
        raise ParameterError(f"boxtimes_power: t = {t}, but a symbolic law has a polynomial for rational numbers and positive integer symbols only; "
                             f"at numbers, rm.boxtimes_power({f.name}(...), t) takes every t >= 1")
    if t == 1 or _is_zero(f):
        return f
    relations = product_power_below_one(f, t)
    closed = _closed(f, which="s", combine=None)
    title = f"Free multiplicative power: {f.title}, t = {t}"
    if closed:
        return combined(f"boxtimes_power_{f.name}", title, (f,), values=[t], relations=relations,
                        s=lambda s: sp.expand_power_base(closed(s)**t, force=True))
    if not t.is_Integer:
        raise ParameterError(f"boxtimes_power: t = {t}, but {f.name} has no closed S-transform, so that t must be an integer; "
                             f"at numbers, rm.boxtimes_power({f.name}(...), t) takes every t >= 1")
    return reduce(lambda one, other: _product(one, other, title), [f]*int(t))


# ---- images

def shift(f, a):
    """The law of A + a."""
    f, a = as_symbolic(f, "shift"), sp.sympify(a, strict=True)
    return _image("shift", f, "a", a, f.z - a, f.m, matrix=matrices.shifted(f, a))


def scale(f, a):
    """The law of a A; a symbol must be positive or negative."""
    f, a = as_symbolic(f, "scale"), sp.sympify(a, strict=True)
    if not (a.is_positive or a.is_negative or sign(a, f.facts)):
        raise ParameterError(f"scale: a = {a}, but a must be a number other than 0 or of known sign: sp.Symbol('a', positive=True)")
    return _image("scale", f, "a", a, f.z/a, a*f.m, matrix=matrices.scaled(f, a))


def invert(f):
    """The law of A^-1: m becomes -1/z - m(1/z)/z^2. ParameterError where f has mass at 0."""
    f = as_symbolic(f, "invert")
    relations = []
    for place, mass in f.atoms:
        if place == 0:
            signed = sp.Add(*[part for part in (mass.args if isinstance(mass, sp.Max) else (mass,)) if part != 0])
            bound = _no_mass(signed, f)
            if bound is None:
                raise ParameterError(f"invert: {f.name} has the mass {mass} at 0, so that its matrix has no inverse")
            relations.append(bound)
    return _image("invert", f, None, None, 1/f.z, -f.z - f.z**2*f.m, relations=relations, matrix=matrices.inverted(f))


def _no_mass(mass, f):
    """The relation mass < 0 as an inequality between polynomials, or None if it holds nowhere."""
    numerator, denominator = sp.fraction(sp.factor(mass))
    if not denominator.is_positive or not any(mass.subs(point) < 0 for point in f.points):
        return None
    number, others = numerator.as_coeff_Add()
    return sp.Lt(others, -number)


def square(f):
    """The law of A^2: (m(w) - m(-w))/(2 w) at w = sqrt(z)."""
    f = as_symbolic(f, "square")
    _needs_polynomials("square", f)
    ring, polynomial = transforms.square_polynomial(f.polynomial, f.z, f.m, f.parameters)
    found = transforms.physical_factor(ring, polynomial, f.z, f.m, f.parameters, f.points[:CERTIFIED_POINTS],
                                       lambda point, k: transforms.exact_moments(f, point, 2*k)[::2])
    return combined(f"square_{f.name}", f"Square: {f.title}", (f,), polynomial=found, matrix=matrices.squared(f))


def companion(f, c):
    """The law of X^T X (n x n) from that of X X^T (p x p), c = p/n: c f + (1 - c) delta_0."""
    f, c = as_symbolic(f, "companion"), sp.sympify(c, strict=True)
    _needs_polynomials("companion", f)
    relations = positive("companion", "c", c)
    mass = next((mass for place, mass in f.atoms if place == 0), sp.S.Zero)
    for point in joint_points("companion", f, [c], relations, 12):
        if (c*mass + 1 - c).subs(point) < 0:
            if mass != 0 or not c.free_symbols:
                raise ParameterError(f"companion: c = {c}, but the {f.name} law has the mass {mass} at 0, less than 1 - 1/c"
                                     + (f" at {', '.join(f'{key} = {value}' for key, value in point.items())}" if point else ""))
            relations.append((sp.Le(c, 1), "must be at most 1, or the law has too little mass at 0"))
            break
    return _image("companion", f, "c", c, f.z, (f.m + (1 - c)/f.z)/c, relations=relations)


def information_plus_noise(f, c, variance):
    """The law of (A + sd X/sqrt n)(A + sd X/sqrt n)^T from that of A A^T, c = p/n: m = b m_f(b^2 z - b variance (1 - c)), b = 1 + variance c m."""
    f, c, variance = as_symbolic(f, "information_plus_noise"), sp.sympify(c, strict=True), sp.sympify(variance, strict=True)
    positive_masses("information_plus_noise", f)
    relations = [*positive("information_plus_noise", "c", c), *positive("information_plus_noise", "variance", variance)]
    b = 1 + variance*c*f.m
    return _image("information_plus_noise", f, "variance", variance, b**2*f.z - b*variance*(1 - c), f.m/b, values=[c, variance], relations=relations)


def rectangular_boxplus(f, g, c):
    """The law of (A + U B V^T)(A + U B V^T)^T from those of A A^T and B B^T, p x n, c = p/n <= 1."""
    from rmtsym.free import rectangular
    f, g, c = as_symbolic(f, "rectangular_boxplus"), as_symbolic(g, "rectangular_boxplus"), sp.sympify(c, strict=True)
    _refuse_clash("rectangular_boxplus", f, g)
    _needs_polynomials("rectangular_boxplus", f, g)
    for law in (f, g):
        positive_masses("rectangular_boxplus", law)
    relations = [*positive("rectangular_boxplus", "c", c), *relation("rectangular_boxplus", "c", c, sp.Le(c, 1), "must be at most 1")]
    return combined(f"{f.name}_rectangular_boxplus_{g.name}", f"Rectangular free sum: {f.title}, {g.title}", (f, g), values=[c], relations=relations,
                    resultant=lambda *parts: rectangular.sum_polynomial(*parts, c),
                    moments=lambda one, two, point: rectangular.sum_moments(one, two, c.subs(point)))


def _image(name, f, letter, value, z, m, relations=(), matrix=None, values=None):
    _needs_polynomials(name, f)
    values = values or ([] if value is None else [value])
    suffix = "" if value is None else f", {letter} = {value}"
    return combined(f"{name}_{f.name}", f"{name.replace('_', ' ').capitalize()}: {f.title}{suffix}", (f,), values=values, relations=relations,
                    matrix=matrix, polynomial=_moved(f, z, m))


def _moved(f, z, m):
    return f.polynomial.subs({f.z: z, f.m: m}, simultaneous=True)
