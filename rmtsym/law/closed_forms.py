"""From the polynomial P(z, m) of a law to its closed forms: R and S, density, edges, atoms.

in:   P, the parameters, facts (expressions that the domain makes positive), admissible points
out:  SymPy expressions, exact; NoClosedForm where the degree allows none

R is the root of P(R + 1/g, -g) = 0 that is finite at g = 0; S the root of P((1 + s)/(s S), -s S) = 0 with S(0) = 1/m_1. Where m_1 = 0,
S has two values, +-1/sqrt(m_2 s) at the origin; the positive one is taken. Edges are branch points of P, atoms are poles. Which branch
points lie on the physical sheet, and which poles, is decided numerically at admissible points (physical.py).

[Nica & Speicher, Lectures on the Combinatorics of Free Probability (2006), Lectures 12, 16, 18]
[Rao & Edelman, Found. Comput. Math. 8 (2008) 649]
"""
import numpy as np
import sympy as sp

from rmtsym.algebra import Ring, common_factor, factorise, has_root, quadratic_roots, sign, split_square, symbols_in_order, tidy
from rmtsym.errors import ParameterError, RmtsymError
from rmtsym.law.physical import has_density, mass_at

__all__ = ["NoClosedForm", "atoms", "density", "edges", "power_edges", "r_transform", "s_transform"]


class NoClosedForm(RmtsymError, NotImplementedError):
    """The law has the object, but no closed form of it is known."""


def r_transform(polynomial, z, m, g, first_cumulant, facts=()):
    """R(g), the root with R(0) = kappa_1. NoClosedForm if P has degree > 2 in z."""
    y = sp.Dummy("y")
    a, b, c = _quadratic(polynomial.subs({z: y + 1/g, m: -g}, simultaneous=True), y, g, "R-transform", "z")
    if a == 0:
        return _positive_constant(-c/b, g)
    # sqrt(b^2 - 4 a c) = 2 a R + b, which fixes its sign at g = 0
    return _root(a, b, c, tidy((2*a*first_cumulant + b).subs(g, 0)), g, facts)


def s_transform(polynomial, z, m, s, first_moment, facts=()):
    """S(s), the root with S(0) = 1/m_1; if m_1 = 0, the root that is positive for small s > 0."""
    y = sp.Dummy("y")
    a, b, c = _quadratic(polynomial.subs({z: (1 + s)/(s*y), m: -s*y}, simultaneous=True), y, s, "S-transform", "z")
    if a == 0:
        return _positive_constant(-c/b, s)
    if first_moment != 0:
        return _root(a, b, c, tidy((2*a/first_moment + b).subs(s, 0)), s, facts)
    # S^2 ~ -c/a ~ 1/(m_2 s): then b is small beside sqrt(-4 a c), and the sign of a decides.
    lowest = sp.Poly(a, s).EC()
    direction = sign(lowest, facts)
    if direction is None:
        raise NoClosedForm(f"the S-transform of a law with mean 0 needs the sign of {lowest}")
    return _root(a, b, c, sp.Integer(direction), s, facts)


def _quadratic(equation, y, variable, what, power):
    """Coefficients (a, b, c) of the equation in y, without factors free of y."""
    ring = Ring([y, variable, *[symbol for symbol in symbols_in_order(equation) if symbol not in (y, variable)]])
    polynomial = ring.primitive_part(ring.read(equation)[0], [y])
    coefficients = ring.coefficients(polynomial, y)
    if len(coefficients) > 3:
        raise NoClosedForm(f"the {what} has no closed form here: the equation has degree {len(coefficients) - 1} in {power}; "
                           "cumulants(k) and moments(k) give its series")
    c, b, a = (ring.write(part) for part in [*coefficients, ring.zero][:3])
    return a, b, c


def _root(a, b, c, start, variable, facts):
    """The root y of a y^2 + b y + c for which 2 a y + b = sqrt(b^2 - 4 a c) has the sign of `start` at variable = 0."""
    discriminant = tidy(b**2 - 4*a*c)
    direction = sign(start, facts)
    if direction in (1, -1):
        outside, inside = split_square(discriminant, facts)
        outside = direction*outside
    else:
        outside, inside = start, tidy(discriminant/start**2)            # analytic at 0, whatever the sign of start
    radical = sp.sqrt(_by_powers(inside, variable))
    common = common_factor(outside, b) if b != 0 else outside
    if tidy(common/a).could_extract_minus_sign():
        common = -common
    share, rest = tidy(outside/common), tidy(b/common)
    lowest = sp.Poly(a, variable).EC()
    if lowest.free_symbols and sign(lowest, facts) is None:
        # The conjugate form: a vanishes for some parameters, where the other one is 0/0.
        return _quotient(-2*c/common, share*radical, rest, variable)
    return tidy(common/(2*a))*(share*radical - _by_powers(rest, variable))


def _quotient(numerator, radical, rest, variable):
    """numerator/(radical + rest) with the signs that leave rest positive at 0, if there are such."""
    numerator = tidy(numerator)
    if sp.Poly(rest, variable).EC().could_extract_minus_sign():
        numerator, radical, rest = -numerator, -radical, tidy(-rest)
    return numerator/(radical + _by_powers(rest, variable))


def _by_powers(expression, variable):
    """A polynomial by powers of the variable, its coefficients factored; another expression as it is."""
    return sp.collect(sp.expand(expression), variable, tidy) if expression.is_polynomial(variable) else expression


def _positive_constant(expression, variable):
    """A rational function of the variable written with a denominator that is positive at 0: 1/(1 - c g), not -1/(c g - 1)."""
    above, below = sp.fraction(tidy(expression))
    parts = []
    for part in sp.Mul.make_args(below):
        base, power = part.as_base_exp()
        if base.is_Add and base.has(variable) and sp.Poly(base, variable).EC().could_extract_minus_sign():
            above, base = above*(-1)**power, -base
        parts.append(base**power)
    return above/sp.Mul(*parts)


def density(polynomial, z, m, x, found_edges, points, facts=()):
    """sqrt(4 A C - B^2)/(2 pi |A|) for P = A m^2 + B m + C: the density on the support. NoClosedForm for another degree."""
    ring = _ring(polynomial, z, m)
    coefficients = ring.coefficients(ring.read(polynomial)[0], m)
    if len(coefficients) == 2:
        return sp.S.Zero
    if len(coefficients) > 3:
        raise NoClosedForm(f"the density has no closed form here: the equation has degree {len(coefficients) - 1} in {m}")
    leading = ring.write(coefficients[2]).subs(z, x)
    radicand = ring.write(4*coefficients[2]*coefficients[0] - coefficients[1]**2).subs(z, x)
    outside, inside = split_square(radicand, facts)
    poly = sp.Poly(inside, x)
    if poly.degree() == 2 and len(found_edges) == 2:
        lower, upper = found_edges
        between = upper**2 - x**2 if lower == -upper else (upper - x)*(x - lower)
        more, rest = split_square(-poly.LC(), facts)
        if rest == 1:
            outside, inside = outside*more, between
    ratio = _positive(tidy(outside/(2*leading)), x, found_edges, points)
    quotient = tidy(ratio*inside) if inside.is_polynomial(x) and not has_root(inside) else None
    if quotient is not None and not quotient.has(x):
        return quotient/(sp.pi*sp.sqrt(inside))
    return ratio*sp.sqrt(inside)/sp.pi


def _positive(ratio, x, found_edges, points):
    """|ratio| on the support: each factor with the sign that it has between the two edges at all points, or its absolute value."""
    places = []
    for point in points[:8] if len(found_edges) == 2 else ():
        lower, upper = (sp.Rational(repr(float(edge.subs(point)))) for edge in found_edges)
        places += [point | {x: lower + (upper - lower)*share} for share in (sp.Rational(1, 7), sp.Rational(1, 2), sp.Rational(8, 9))]
    result = sp.S.One
    content, factors = factorise(ratio)
    for factor, power in factors:
        signs = {sp.sign(factor.subs(place)) for place in places} - {sp.S.Zero}
        result *= (signs.pop()*factor if len(signs) == 1 else sp.Abs(factor))**power
    return abs(content)*result


def _ring(polynomial, z, m):
    return Ring([m, z, *[symbol for symbol in symbols_in_order(polynomial) if symbol not in (z, m)]])


def edges(polynomial, z, m, points, facts=()):
    """The edges of the continuous part, sorted at the first point; () where a factor in z of degree > 2 has parameters.

    Candidates are the roots of the discriminant's factors and of the leading coefficient in m. At degree 2 the factors of odd
    multiplicity are the edges. At higher degrees a candidate is kept if at an admissible point the density is 0 on one side of it only;
    odd factors with parameters are kept in any case (they are branch points, and edges perhaps elsewhere).
    """
    ring = _ring(polynomial, z, m)
    numerator = ring.read(polynomial)[0]
    degree = ring.degree(numerator, m)
    if degree < 2:
        return ()
    discriminant = ring.factors(ring.discriminant(numerator, m))[1]
    odd = [f for f, power in discriminant if power % 2 and ring.degree(f, z)]
    others = [f for f, _ in [*discriminant, *ring.factors(ring.coefficients(numerator, m)[-1])[1]] if ring.degree(f, z) and f not in odd]
    candidates = []
    for factor in [*odd, *({str(f): f for f in others}.values() if degree > 2 else ())]:
        roots = _roots(ring, factor, z, facts)
        if roots is None:
            return ()
        candidates += [(root, factor in odd) for root in roots]
    has_parameters = points != [{}]
    found = [root for root, is_odd in candidates if is_odd and (degree == 2 or has_parameters)
             or any(_is_edge(polynomial, z, m, root, [other for other, _ in candidates], point) for point in points)]
    return _sorted(found, points)


def _roots(ring, factor, z, facts):
    """Roots in z of an irreducible factor: closed forms to degree 2 and for biquadratics, algebraic numbers if there are no parameters,
    else None.
    """
    coefficients = [ring.write(part) for part in ring.coefficients(factor, z)]
    degree = len(coefficients) - 1
    if degree == 1:
        return [tidy(-coefficients[0]/coefficients[1])]
    if degree == 2:
        return list(quadratic_roots(coefficients[2], coefficients[1], coefficients[0], facts))
    if not any(part.free_symbols for part in coefficients):
        return sp.Poly(ring.write(factor), z).real_roots()
    if degree == 4 and coefficients[1] == coefficients[3] == 0:
        squares = quadratic_roots(coefficients[4], coefficients[2], coefficients[0], facts)
        return [side*sp.sqrt(square) for square in squares for side in (-1, 1)]
    return None


def _sorted(found, points):
    found = list(dict.fromkeys(found))
    if not found or not points:
        return tuple(found)
    return tuple(sorted(found, key=lambda edge: sp.re(edge.subs(points[0]).evalf(30))))


def _is_edge(polynomial, z, m, root, candidates, point):
    """Whether the density vanishes on one side of the root, and on one side only, between it and the next candidate."""
    places = [candidate.subs(point).evalf(30) for candidate in (root, *candidates)]
    if not places[0].is_real:
        return False
    place, *others = (float(other) for other in places if other.is_real)
    step = min([1e-4*(1 + abs(place)), *(abs(other - place)/3 for other in others if other != place)])
    return has_density(polynomial, z, m, point, place - step) != has_density(polynomial, z, m, point, place + step)


def power_edges(s_of, s):
    """Edges from z(s) = (1 + s)/(s S(s)): its critical values, where they have closed forms, ascending. S with a symbolic exponent."""
    place = (1 + s)/(s*s_of)
    slope = sp.factor(sp.powsimp(sp.together(sp.diff(place, s))))
    found = []
    for factor in sp.Mul.make_args(sp.fraction(slope)[0]):
        base = factor.as_base_exp()[0]
        if base.has(s):
            found += [sp.powsimp(sp.simplify(place.subs(s, root))) for root in sp.solve(base, s)]
    return tuple(sorted(dict.fromkeys(found), key=lambda value: (value != 0, str(value))))


def atoms(polynomial, z, m, points, facts=()):
    """((location, mass), ...): the poles of m on the real axis, the mass with Max(0, .) unless it is provably positive.

    With t = z - a and m = -w/t, w solves the terms of P of lowest order in t. A pole that is on the physical sheet at none of the points is
    left out. Raises ParameterError if no such formula holds at all admissible points (then the law needs `atoms=`).
    """
    ring = _ring(polynomial, z, m)
    leading = ring.coefficients(ring.read(polynomial)[0], m)[-1]
    found = []
    for factor, _ in ring.factors(leading)[1]:
        if not ring.degree(factor, z):
            continue
        roots = _roots(ring, factor, z, facts)
        if roots is None:
            _refuse_atoms(polynomial, z, m, ring.write(factor), points)
            continue
        for place in roots:
            real = [point for point in points if place.subs(point).evalf(30).is_real]
            measured = [mass_at(polynomial, z, m, point, float(place.subs(point))) for point in real]
            if any(measured):
                mass = _mass(polynomial, z, m, place, facts)
                if mass is None or len(real) < len(points) or not all(_is_near(mass, *pair) for pair in zip(real, measured, strict=True)):
                    raise ParameterError(f"the mass at {z} = {place} is {mass} on some sheet, but not everywhere that of the law; "
                                         "give atoms=...")
                found.append((place, mass))
    order = _sorted([place for place, _ in found], points)
    return tuple(sorted(found, key=lambda pair: order.index(pair[0])))


def _refuse_atoms(polynomial, z, m, factor, points):
    """ParameterError if a pole without a closed form is an atom at one of the points."""
    for point in points[:8]:
        roots = np.roots([float(a) for a in sp.Poly(factor.subs(point), z).all_coeffs()])
        if any(mass_at(polynomial, z, m, point, root.real) for root in roots if abs(root.imag) < 1e-9*(1 + abs(root))):
            raise ParameterError(f"the atoms, among the zeros of {factor}, have no closed form; give atoms=...")


def _is_near(mass, point, measured):
    value = mass.subs(point)
    return bool(value.is_real) and abs(float(value) - measured) < 1e-3


def _mass(polynomial, z, m, place, facts):
    """The mass of a pole as Max(0, .) of the candidates, one for each sheet; None if they have no closed form."""
    terms = {}                                                          # P(place + t, -w/t) = sum terms[k, j] t^k w^j
    for (i, j), coefficient in sp.Poly(polynomial, z, m).terms():
        for k in range(i + 1):
            share = (-1)**j*coefficient*sp.binomial(i, k)*place**(i - k)
            terms[k - j, j] = terms.get((k - j, j), sp.S.Zero) + share
    simplest = sp.simplify if has_root(place) else tidy
    terms = {key: value for key, part in sorted(terms.items()) if (value := simplest(part)) != 0}
    lowest, w = min(k for k, _ in terms), sp.Dummy("w")
    characteristic = sp.Poly({(j,): value for (k, j), value in terms.items() if k == lowest}, w)
    roots = {root: power for root, power in sp.roots(characteristic, w).items() if root != 0}
    if sum(roots.values()) + min(j for (j,) in characteristic.as_dict()) < characteristic.degree():
        return None
    masses = [sp.simplify(root) if has_root(root) else _shortest(root) for root in roots]
    if len(masses) == 1 and not has_root(masses[0]) and sign(masses[0], facts) == 1:
        return masses[0]
    return sp.Max(0, *masses)


def _shortest(expression):
    forms = [tidy(expression)] + ([sp.apart(expression)] if len(expression.free_symbols) == 1 else [])
    return min(reversed(forms), key=sp.count_ops)
