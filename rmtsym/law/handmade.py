"""Forms of a law that were written by hand, checked against its equation.

in:   P(z, m), admissible points, and a density, an R- or S-transform, edges or atoms as someone wrote them
out:  nothing, or one ParameterError with both forms

Exact where the degree allows it, otherwise at admissible rational parameters.
"""
import itertools

import mpmath
import numpy as np
import sympy as sp

from rmtsym.algebra import Ring, symbols_in_order
from rmtsym.errors import ParameterError, RmtsymError
from rmtsym.law.elimination import law_polynomial, residual
from rmtsym.law.equality import agree
from rmtsym.law.physical import has_density, mass_at

__all__ = ["check_atoms", "check_density", "check_edges", "check_form"]


def check_form(law, form, expression):
    """A second equation, polynomial, R- or S-transform must lead to the same polynomial, on the same branch."""
    shown = expression(sp.Symbol({"r": "g", "s": "s"}[form])) if form in "rs" else expression
    try:
        other = law_polynomial(residual(form, expression, law.z, law.m), law.z, law.m, law.parameters, law.points)
    except ParameterError as problem:
        raise ParameterError(f"{law.name}: {form} = {shown}: {problem}") from None
    if not agree(other, law.polynomial):
        raise ParameterError(f"{law.name}: {form} = {shown} leads to {other} = 0, but {law.given} to {law.polynomial} = 0")
    if form == "r":
        # Close to 0 the branches of a radical differ: R(g) = kappa_1 + kappa_2 g + O(g^2).
        small, point = sp.Rational(1, 10**6), law.points[0]
        first, second = (cumulant.subs(point) for cumulant in law.cumulants(2))
        if abs(expression(small).subs(point).evalf(40) - first - small*second) > 1e-9*(1 + abs(first) + abs(second)):
            raise ParameterError(f"{law.name}: r = {shown} is not the branch with R(0) = {law.cumulants(1)[0]}")


def _coefficients(law):
    ring = Ring([law.m, law.z, *[symbol for symbol in symbols_in_order(law.polynomial) if symbol not in (law.z, law.m)]])
    polynomial = ring.read(law.polynomial)[0]
    return ring, polynomial, ring.coefficients(polynomial, law.m)


def _bulk(law, point):
    """Some points with a positive density: thirds of the intervals between branch points."""
    ring, polynomial, parts = _coefficients(law)
    if len(parts) < 3:
        return []
    places = []
    for factor in (ring.discriminant(polynomial, law.m), parts[-1]):
        roots = np.roots([float(a) for a in sp.Poly(ring.write(factor).subs(point), law.z).all_coeffs()])
        places += [root.real for root in roots if abs(root.imag) < 1e-9*(1 + abs(root))]
    places = sorted(places)
    middles = [low + (high - low)*share for low, high in itertools.pairwise(places) if high - low > 1e-3 for share in (1/3, 1/2, 4/5)]
    return [middle for middle in middles if has_density(law.polynomial, law.z, law.m, point, middle)]


def check_density(law, density):
    """The density must be Im m/pi for a root m, positive, at points of the support."""
    x = sp.Symbol("x", real=True)
    written = sp.sympify(density(x), strict=True)
    _, _, parts = _coefficients(law)
    if len(parts) == 3 and law.kind != "power" and not written.has(sp.Piecewise):
        ring = _coefficients(law)[0]
        c, b, a = (ring.write(part).subs(law.z, x) for part in parts)
        try:
            if not agree((2*sp.pi*a*written)**2, 4*a*c - b**2, assuming=[triple[0] for triple in law.domain]):
                raise ParameterError(f"{law.name}: density = {written} is not that of {law.polynomial} = 0, {law.closed_density(x)}")
        except RmtsymError as problem:
            if isinstance(problem, ParameterError):
                raise
    for point in law.points[:4]:
        for place in _bulk(law, point):
            place = sp.Rational(repr(float(place)))
            equation = sp.Poly(law.polynomial.subs(point).subs(law.z, place), law.m)
            with mpmath.workdps(40):
                roots = mpmath.polyroots([mpmath.mpmathify(a.evalf(40)) for a in equation.all_coeffs()], maxsteps=300, extraprec=200)
                value = mpmath.mpmathify(written.subs(point).subs(x, place).evalf(40))
                possible = [root.imag/mpmath.pi for root in roots]
                if abs(value.imag) > 1e-20 or value.real <= 0 or min(abs(number - value.real) for number in possible) > 1e-20*(1 + abs(value)):
                    right = float(max(possible))
                    raise ParameterError(f"{law.name}: density = {written} is {mpmath.nstr(value, 12)} at x = {place}, {_shown(point)}, "
                                         f"but {law.polynomial} = 0 gives {right:.12g}")


def check_edges(law, edges):
    """Given edges must be the computed ones; where these have no closed form, the density must vanish on one side of each."""
    computed = law.closed_edges
    if computed:
        if len(edges) != len(computed) or not all(agree(edge, other) for edge, other in zip(edges, computed, strict=True)):
            raise ParameterError(f"{law.name}: edges = {edges}, but {law.given} gives {computed}")
        return
    for point in law.points[:4]:
        polynomial = law.polynomial.subs(point)
        for edge in edges:
            place = float(edge.subs(point))
            step = 1e-4*(1 + abs(place))
            if has_density(polynomial, law.z, law.m, {}, place - step) == has_density(polynomial, law.z, law.m, {}, place + step):
                raise ParameterError(f"{law.name}: {edge} is no edge of the density at {_shown(point)}")


def check_atoms(law, atoms):
    """At admissible points the atoms must be poles of the physical m with these masses, and no pole may be missing."""
    ring, _, parts = _coefficients(law)
    functions = [[sp.lambdify(law.parameters, part, "mpmath") for part in pair] for pair in atoms]
    for point in law.points:
        numbers = [mpmath.mpmathify(point[symbol]) for symbol in law.parameters]
        written = {float(place(*numbers)): float(mass(*numbers)) for place, mass in functions if mass(*numbers) > 0}
        roots = np.roots([float(a) for a in sp.Poly(ring.write(parts[-1]).subs(point), law.z).all_coeffs()])
        poles = [root.real for root in roots if abs(root.imag) < 1e-9*(1 + abs(root))]
        found = {place: mass for place in poles if (mass := mass_at(law.polynomial, law.z, law.m, point, place))}
        same = len(found) == len(written) and all(
            abs(place - other) < 1e-6*(1 + abs(place)) and abs(found[place] - written[other]) < 1e-3
            for place, other in zip(sorted(found), sorted(written), strict=True))
        if not same:
            raise ParameterError(f"{law.name}: at {_shown(point)} the atoms are {written} as written, but {law.given} gives {found}")


def _shown(point):
    return ", ".join(f"{symbol} = {value}" for symbol, value in point.items()) or "no parameters"
