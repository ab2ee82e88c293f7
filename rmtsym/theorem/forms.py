r"""From a law's polynomial to the forms a person would write.

in:   P(z, m) = A m^2 + B m + C or of higher degree, a transform, a list of edges: exact SymPy
out:  centre and half-width of the support, sqrt((x_+ - x)(x - x_-))/(2 pi |A|), the equations of R and S, shortest equal forms

Everything is derived from the polynomial, and compared at sample parameters with what the law itself says: a form that
does not agree is not returned (None), so that the theorem never states it.
"""
from dataclasses import dataclass
from itertools import product
from typing import Any

import sympy as sp

from rmtsym.theorem.layout import size
from rmtsym.theorem.printer import PlusMinus

__all__ = ["Quadratic", "as_moment", "at_infinity", "edge_pair", "is_rational", "neat", "plus_minus", "quadratic", "residues_agree",
           "roots_of", "sample_points", "shared_part", "shortest", "size", "solved", "solves", "transform_equation"]

# Values tried for each parameter, until the domain holds; several, so that a sign found at all of them is no accident.
TRIED = [sp.Rational(*pair) for pair in ((1, 3), (3, 2), (5, 2), (2, 3), (4, 1), (7, 3), (1, 5), (3, 1), (9, 10), (-1, 2))]
NEAR_ZERO = sp.Rational(1, 37)
TRIED_INTEGERS = [sp.Integer(value) for value in (2, 3, 1, 4, 5, 6)]


def sample_points(symbols, domain, most=6):
    """Up to `most` dictionaries {symbol: exact number} that satisfy every relation of the domain."""
    symbols = sorted(symbols, key=lambda symbol: symbol.name)
    if not symbols:
        return [{}]
    points = []
    values = [[value for value in (TRIED_INTEGERS if symbol.is_integer else TRIED) if not (symbol.is_positive and value < 0)]
              for symbol in symbols]
    shifted = [row[index % len(row):] + row[:index % len(row)] for index, row in enumerate(values)]
    for count, choice in enumerate(product(*shifted)):
        point = dict(zip(symbols, choice, strict=True))
        if all(sp.S.true == relation.subs(point) for relation in domain):
            points.append(point)
        if len(points) == most or count > 5000:
            break
    return points


@dataclass(frozen=True)
class Quadratic:
    """P = a m^2 + b m + c in the spectral variable z, and the density where the discriminant is a square times a quadratic.

    discriminant = lead * square^2 * ((z - centre)^2 - radius2);  density = factor * sqrt(radius2 - (x - centre)^2)
    """

    a: Any
    b: Any
    c: Any
    discriminant: Any
    lead: Any = None
    square: Any = None
    centre: Any = None
    radius2: Any = None
    factor: Any = None


def quadratic(polynomial, z, m, points):
    """The Quadratic of a polynomial of degree two in m, else None."""
    try:
        poly = sp.Poly(sp.expand(polynomial), m)
    except sp.PolynomialError:
        return None
    if poly.degree() != 2:
        return None
    a, b, c = (sp.factor(poly.coeff_monomial(m**power)) for power in (2, 1, 0))
    discriminant = sp.factor(sp.expand(b**2 - 4*a*c))
    lead, factors = sp.factor_list(discriminant, z)
    square = sp.prod(base**(power//2) for base, power in factors)
    rest = sp.Poly(sp.prod(base for base, power in factors if power % 2), z)
    plain = Quadratic(a, b, c, discriminant)
    if rest.degree() != 2:
        return plain
    second, first, zeroth = rest.all_coeffs()
    lead = sp.factor(lead*second)
    centre = sp.factor(-first/(2*second))
    radius2 = sp.factor(centre**2 - zeroth/second)
    root = square_root(lead, points)
    factor = None if root is None else sp.factor(sp.cancel(root*square/(2*a)))
    if factor is not None:
        signs = {sp.sign((factor).subs(point).subs(z, centre.subs(point) + sp.sqrt(radius2.subs(point))*shift).evalf())
                 for point in points for shift in (sp.Rational(-7, 8), sp.Rational(1, 9), sp.Rational(7, 8)) if radius2.subs(point) > 0}
        factor = factor if signs == {1} else -factor if signs == {-1} else None
    return Quadratic(a, b, c, discriminant, lead, square, centre, radius2, factor)


def square_root(expr, points):
    """The positive root of a positive rational function of the parameters, squares of sums taken out; None if it is not positive."""
    if any(not bool(expr.subs(point) > 0) for point in points):
        return None
    constant, factors = sp.factor_list(sp.fraction(sp.together(expr))[0])
    below_constant, below = sp.factor_list(sp.fraction(sp.together(expr))[1])
    out = sp.sqrt(sp.Rational(constant)/sp.Rational(below_constant))
    inside = sp.S.One
    for base, power in [*factors, *((base, -power) for base, power in below)]:
        signs = {bool(base.subs(point) > 0) for point in points}
        whole = abs(power)//2*(1 if power > 0 else -1)
        if whole % 2 and len(signs) != 1:
            return None
        out *= (base if signs == {True} else -base)**whole if whole % 2 else base**whole
        inside *= base**(power - 2*whole)
    return out*sp.sqrt(sp.factor(inside))


def edge_pair(centre, radius2, points, printer):
    """centre +- radius as one expression with a PlusMinus, as (sqrt p +- sqrt q)^2 where that is shorter."""
    radius = square_root(radius2, points)
    radius = _short_root(sp.sqrt(sp.factor(radius2)) if radius is None else radius, printer)
    if centre == 0:
        return signed(radius)
    candidates = [centre + signed(radius)]
    difference = _rational_root(sp.factor(centre**2 - radius2))
    if difference is not None:
        parts = [sp.factor(sp.together((centre + sign*difference)/2)) for sign in (1, -1)]
        if all(bool(part.subs(point) > 0) for part in parts for point in points):
            common = _common(*parts)
            inner = [sp.factor(sp.cancel(part/common)) for part in parts]
            inner.sort(key=lambda part: (part.has(sp.Add), len(sp.Mul.make_args(part)), size(printer(part)), printer(part)))
            candidates.append(common*(sp.sqrt(inner[0]) + signed(sp.sqrt(inner[1])))**2)
    outside = sp.Mul(*(factor for factor in sp.Mul.make_args(radius) if not _has_root(factor)))
    common = _common(centre, outside)
    if common != 1:
        candidates.append(common*(sp.cancel(centre/common) + signed(_short_root(sp.cancel(outside/common)*radius/outside, printer))))
    return shortest(candidates, printer)


def _common(*parts):
    """What rational expressions share: gcd of numerators over lcm of denominators, factored."""
    above, below = zip(*(sp.fraction(sp.together(part)) for part in parts), strict=True)
    return sp.factor(sp.gcd(*above))/sp.factor(sp.lcm(*below))


def _short_root(radius, printer):
    """The radius with the sum under its root collected in whichever parameter makes it shortest."""
    roots = [root for root in roots_of(radius) if root.base.is_Add]
    return radius.xreplace({root: sp.sqrt(shortest([root.base, *(_radicand(root.base, symbol, printer) for symbol in
                                                    sorted(root.base.free_symbols, key=str))], printer)) for root in roots})


def _rational_root(expr):
    """A root, of either sign, of an expression that is the square of a rational one; else None."""
    above, below = sp.fraction(sp.together(expr))
    if expr == 0:
        return None
    parts = [sp.factor_list(part) for part in (above, below)]
    if any(power % 2 for _, factors in parts for _, power in factors) or _has_root(sp.sqrt(parts[0][0]/parts[1][0])) or parts[0][0] <= 0:
        return None
    roots = [sp.prod(base**(power//2) for base, power in factors) for _, factors in parts]
    return sp.sqrt(parts[0][0]/parts[1][0])*roots[0]/roots[1]


def signed(root):
    """+- root: the radical within, or else the whole, is wrapped in PlusMinus."""
    radicals = [factor for factor in sp.Mul.make_args(root) if _has_root(factor)]
    inner = sp.Mul(*radicals) if radicals else root
    return PlusMinus(inner)*(root/inner)


def _has_root(expr):
    return any(power.exp.is_Rational and power.exp.q == 2 for power in expr.atoms(sp.Pow))


def neat(expr, printer, variable=None):
    """The shortest of a few equal forms, judged by the tokens that are printed; radicands are arranged by `variable`."""
    expr = sp.sympify(expr, strict=True)
    if expr.is_number or expr.is_Symbol:
        return expr
    letters = {power.base: sp.Symbol(f"root_of_{power.base.name}", positive=True) for power in roots_of(expr) if power.base.is_Symbol}
    squared = {base: letter**2 for base, letter in letters.items()}
    back = {letter: sp.sqrt(base) for base, letter in letters.items()}
    candidates = [expr]
    for form in (sp.factor, sp.together, sp.cancel, sp.expand):
        try:
            candidates.append(form(expr))
            if letters:
                candidates.append(form(expr.subs(squared)).subs(back))
        except (sp.PolynomialError, NotImplementedError):
            continue
    if variable is not None:
        candidates = [form.xreplace({root: sp.sqrt(_radicand(root.base, variable, printer)) for root in roots_of(form) if root.base.is_Add})
                      for form in candidates]
    return shortest(candidates, printer)


def as_moment(expr, printer, most=8):
    """A moment: what all terms share times one sum, as in sigma^6 (1 + 3 c + c^2), where that sum has at most `most` terms."""
    above, below = sp.fraction(sp.factor(expr))
    shared = [factor for factor in sp.Mul.make_args(above) if not factor.as_base_exp()[0].is_Add]
    rest = sp.expand(sp.Mul(*(factor for factor in sp.Mul.make_args(above) if factor.as_base_exp()[0].is_Add)))
    if expr.has(sp.Function) or len(sp.Add.make_args(rest)) > most or below.is_number and below != 1:
        return neat(expr, printer)
    return sp.Mul(*shared)*rest/below


def shortest(forms, printer):
    """The form that prints with the fewest tokens; ties by the text itself."""
    return min(forms, key=lambda form: (size(printer(form)), printer(form)))


def _radicand(base, variable, printer):
    """A sum under a root: by powers of the variable, or as (p + q g)^2 + r g^2."""
    forms = [base, sp.factor(base)]
    try:
        poly = sp.Poly(base, variable)
    except sp.PolynomialError:
        return base
    forms.append(sp.Add(*(sp.factor(coefficient)*variable**power for (power,), coefficient in poly.terms())))
    if poly.degree() == 2:
        second, first, zeroth = (sp.factor(coefficient) for coefficient in poly.all_coeffs())
        _, factors = sp.factor_list(zeroth)
        if zeroth != 0 and all(power % 2 == 0 for _, power in factors) and not sp.sqrt(sp.factor_list(zeroth)[0]).has(sp.Pow):
            constant = sp.sqrt(sp.factor_list(zeroth)[0])*sp.prod(factor**(power//2) for factor, power in factors)
            slope = sp.cancel(first/(2*constant))
            forms.append((constant + slope*variable)**2 + sp.factor(second - slope**2)*variable**2)
            root = _rational_root(second)
            if root is not None:
                forms += [(constant + side*root*variable)**2 + sp.factor(first - 2*side*constant*root)*variable for side in (1, -1)]
    return shortest(forms, printer)


def roots_of(expr):
    """The square roots that occur, in a fixed order."""
    return sorted((power for power in expr.atoms(sp.Pow) if power.exp.is_Rational and power.exp.q == 2), key=sp.default_sort_key)


def transform_equation(polynomial, substitution, unknown):
    """The factors, in `unknown` (R or S), of the polynomial after z and m are replaced. None if it is no polynomial then."""
    replaced = polynomial.subs(substitution, simultaneous=True)
    above = sp.fraction(sp.together(replaced))[0]
    try:
        _, factors = sp.factor_list(sp.expand(above))
    except sp.PolynomialError:
        return None
    return [base for base, _ in factors if base.has(unknown)]


def solved(equations, unknown, reference, points, argument):
    """(equation, root) of the factor, linear or quadratic in `unknown`, whose root equals `reference` at the sample points.

    Returns (None, None) where none does.
    """
    for equation in equations or ():
        poly = sp.Poly(equation, unknown)
        if poly.degree() == 1:
            roots = [sp.factor(-poly.coeff_monomial(1)/poly.coeff_monomial(unknown))]
        elif poly.degree() == 2:
            a, b, c = (poly.coeff_monomial(unknown**power) for power in (2, 1, 0))
            roots = _quadratic_roots(a, b, c)
        else:
            continue
        for root in roots:
            if all(_close(root.subs(point).subs(argument, NEAR_ZERO), reference.subs(point).subs(argument, NEAR_ZERO)) for point in points):
                return equation, root
    return None, None


def _quadratic_roots(a, b, c):
    """Both roots, with squares taken out of the radical and common factors cancelled."""
    constant, factors = sp.factor_list(sp.expand(b**2 - 4*a*c))
    outside, inside = sp.sqrt(constant), sp.S.One
    for base, power in factors:
        outside *= base**(power//2)
        inside *= base**(power % 2)
    common = sp.S.One if _has_root(outside) else sp.gcd(sp.gcd(b, outside), 2*a)
    b, outside, below = (sp.factor(sp.cancel(part/common)) for part in (b, outside, 2*a))
    return [(-b + sign*outside*sp.sqrt(inside))/below for sign in (1, -1)]


def _close(left, right):
    left, right = sp.N(left, 30), sp.N(right, 30)
    return bool(abs(left - right) < sp.Float("1e-20")*(1 + abs(right))) if left.is_number and right.is_number and left.is_finite else False


def is_rational(expr, symbols):
    """Whether an expression (or both sides of an equation) is rational in the symbols."""
    sides = expr.args if isinstance(expr, sp.Eq) else (expr,)
    return all(side.is_rational_function(*sorted(symbols, key=lambda symbol: symbol.name)) for side in sides)


def at_infinity(polynomial, z, m, u):
    """The leading coefficient of P(z, -u/z) as z -> infinity, if u = 1 is a simple root of it; else None."""
    try:
        poly = sp.Poly(sp.expand(sp.expand(polynomial).subs(m, -u/z)*z**sp.degree(polynomial, m)), z)
    except sp.PolynomialError:
        return None
    leading = sp.factor(poly.LC())
    if sp.expand(leading.subs(u, 1)) != 0 or sp.expand(sp.diff(leading, u).subs(u, 1)) == 0:
        return None
    return leading


def residues_agree(quadratic, atoms, z, points):
    """Whether each atom sits at a simple zero of A, with mass the positive part of the residue of B/A there."""
    for location, mass in atoms:
        for point in points:
            place = sp.sympify(location, strict=True).subs(point)
            slope = sp.diff(quadratic.a, z).subs(point).subs(z, place)
            if sp.simplify(quadratic.a.subs(point).subs(z, place)) != 0 or slope == 0:
                return False
            residue = (quadratic.b.subs(point).subs(z, place))/slope
            if abs(sp.N(sp.Max(0, residue) - sp.sympify(mass, strict=True).subs(point), 20)) > 1e-15:
                return False
    return True


def shared_part(equation, z, m):
    """The largest sum in z and m that occurs twice in an equation, such as the companion c m - (1 - c)/z; None if there is none."""
    parts = [part for part in sp.preorder_traversal(equation) if part.is_Add and part.has(z) and part.has(m)]
    shared = {part for part in parts if parts.count(part) > 1}
    return max(shared, key=lambda part: (part.count_ops(), str(part))) if shared else None


def plus_minus(expr, root):
    """`expr`, in which the symbol `root` occurs, with either sign of it: even powers stay, odd ones bear the PlusMinus."""
    def inner(part):
        if not part.has(root) or part == root:
            return PlusMinus(root) if part == root else part
        if part.is_polynomial(root):
            return sp.Add(*(coefficient*root**(power - power % 2)*PlusMinus(root)**(power % 2)
                            for (power,), coefficient in sp.Poly(part, root).terms()))
        return part.func(*(inner(arg) for arg in part.args))
    return inner(expr)


def solves(view, transform):
    """Whether P((1 + s)/(s S), -s S) = 0 for the given S, at small integers for a symbolic exponent."""
    s = view.s
    difference = view.law.polynomial.subs({view.z: (1 + s)/(s*transform), view.m: -s*transform}, simultaneous=True)
    orders = [symbol for symbol in view.parameters if symbol.is_integer]
    values = [dict.fromkeys(orders, value) for value in (1, 2, 3)] if orders else [{}]
    return all(sp.simplify(difference.subs(value)) == 0 for value in values)
