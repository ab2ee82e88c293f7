"""From any way of giving a law to the polynomial P(z, m) that its Stieltjes transform satisfies.

in:   an equation in z and m, an R-transform or an S-transform; rational, with radicals, or with a symbolic integer exponent
out:  P irreducible over the rationals in the parameters, primitive, with P(z, m(z)) = 0; power series at infinity and at g = 0

Radicals are eliminated by resultants. Of the irreducible factors only that one is kept which has a root m = -1/z (1 + O(1/z)) that
solves the equation as it was given: squaring brings in other factors.
"""
import mpmath
import sympy as sp

from rmtsym.algebra import Radicals, Ring, symbols_in_order, unit_series
from rmtsym.errors import ParameterError, RmtsymError
from rmtsym.law.average import Expectation

__all__ = ["germ", "has_symbolic_exponent", "law_polynomial", "power_polynomial", "reaches_infinity", "residual", "series"]


def residual(form, expression, z, m):
    """An expression that vanishes at m = m(z). form: 'equation', 'polynomial', 'r' (a function of g) or 's' (a function of s).

    z = R(g) + 1/g with g = -m, and s S(s) = g with s = -1 - z m.
    """
    if form == "r":
        return z - expression(-m) + 1/m
    if form == "s":
        return (-1 - z*m)*expression(-1 - z*m) + m
    return expression.lhs - expression.rhs if isinstance(expression, sp.Equality) else expression


def has_symbolic_exponent(expression):
    """Whether a power has an exponent that is not a number."""
    return any(not power.exp.is_number for power in expression.atoms(sp.Pow))


def law_polynomial(expression, z, m, parameters, points):
    """The irreducible P of which expression = 0 has the physical root; canonical: integer coefficients, first term of P(z, 0) positive.

    points : admissible parameter values, at which the root is checked numerically when there are radicals or several factors.
    Raises ParameterError where there is no root m ~ -1/z.
    """
    if has_symbolic_exponent(expression):
        return power_polynomial(expression, z, m)
    radicals = Radicals(apart=False)
    lifted = radicals.lift(expression)
    new = [y for y, _, _ in radicals.relations]
    reach = {z, m}
    for y, n, base in radicals.relations:
        if n == 0:
            raise ParameterError(f"{radicals.restore(y)} is not algebraic in {z} and {m}")
        if base.free_symbols & reach:
            reach.add(y)
        else:
            raise ParameterError(f"the coefficients must be rational in the parameters, but {radicals.restore(y)} occurs; "
                                 "take the root itself as the parameter")
    ring = Ring([*new, m, z, *parameters])
    numerator, _ = ring.read(lifted)
    for y, n, base in reversed(radicals.relations):
        above, below = ring.read(base)
        if ring.degree(numerator, y):
            numerator = ring.resultant(numerator, below*ring.generator(y)**n - above, y)
    if numerator == 0:
        raise ParameterError(f"{expression} = 0 holds for every {m}")
    candidates = [ring.write(factor) for factor, _ in ring.factors(numerator)[1] if ring.degree(factor, m)]
    candidates = [factor for factor in candidates if reaches_infinity(factor, z, m, parameters)]
    if new or len(candidates) > 1:
        candidates = [factor for factor in candidates if all(_solves(factor, expression, z, m, point) for point in points[:3])]
    if len(candidates) != 1:
        found = "no solution" if not candidates else "more than one solution"
        raise ParameterError(f"{expression} = 0 has {found} {m}({z}) that behaves like -1/{z} at infinity, as a Stieltjes transform must")
    return canonical_sign(candidates[0], z, m)


def canonical_sign(polynomial, z, m):
    """The polynomial with a positive leading coefficient (lexicographic: z, then the parameters) in its part free of m."""
    ring = Ring([m, z, *[symbol for symbol in symbols_in_order(polynomial) if symbol not in (z, m)]])
    numerator = ring.read(polynomial)[0]
    lowest = next(part for part in ring.coefficients(numerator, m) if part != 0)
    return ring.write(numerator if lowest.leading_coefficient() > 0 else -numerator)


def power_polynomial(expression, z, m):
    """The same for a symbolic exponent: a sum of monomials z^i m^j, i and j affine in the integer parameters, without a common one."""
    terms = {}
    for term in sp.Add.make_args(sp.expand(expression)):
        powers = term.as_powers_dict()
        i, j = sp.expand(powers.pop(z, sp.S.Zero)), sp.expand(powers.pop(m, sp.S.Zero))
        coefficient = sp.Mul(*[base**exponent for base, exponent in powers.items()])
        if coefficient.has(z, m):
            raise ParameterError(f"{term} is not a monomial in {z} and {m}: a law with a symbolic exponent must be a sum of monomials")
        terms[i, j] = terms.get((i, j), sp.S.Zero) + coefficient
    low = [min((pair[k] for pair in terms), key=lambda exponent: exponent.subs(dict.fromkeys(exponent.free_symbols, 3))) for k in (0, 1)]
    terms = {(sp.expand(i - low[0]), sp.expand(j - low[1])): coefficient for (i, j), coefficient in terms.items()}
    constants = [coefficient for (_, j), coefficient in terms.items() if j == 0]
    if not constants:
        raise ParameterError(f"{expression} has no term free of {m}")
    unit = sp.Mul(*[base**exponent for base, exponent in constants[0].as_powers_dict().items() if base == -1])
    return sp.Add(*[sp.powsimp(coefficient/unit)*z**i*m**j for (i, j), coefficient in terms.items()])


def reaches_infinity(factor, z, m, parameters):
    """Whether m = -w/z has the limit w = 1 at infinity."""
    x, w = sp.Dummy("x"), sp.Dummy("w")
    ring = Ring([x, w, *parameters])
    numerator, _ = ring.read(factor.subs({z: 1/x, m: -w*x}, simultaneous=True))
    lowest = next(part for part in ring.coefficients(numerator, x) if part != 0)
    return lowest.compose(*[ring.one if symbol == w else ring.generator(symbol) for symbol in ring.symbols]) == 0


def _solves(factor, expression, z, m, point):
    """Whether a root of the factor with m ~ -1/z solves the equation at a far point."""
    with mpmath.workdps(60):
        far = sp.Rational(10**7, 3) + sp.I*10**7
        polynomial = sp.Poly(factor.subs(point).subs(z, far), m)
        roots = mpmath.polyroots([mpmath.mpmathify(a.evalf(60)) for a in polynomial.all_coeffs()], maxsteps=400, extraprec=400)
        where = mpmath.mpmathify(far.evalf(60))
        value = sp.lambdify([z, m], expression.subs(point), "mpmath")
        # zero, against what a small change of the root makes of it
        return any(abs(value(where, root)) < mpmath.mpf(10)**-20*abs(value(where, root*(1 + mpmath.mpf(10)**-5)))
                   for root in roots if abs(-root*where - 1) < 1e-3)


def germ(expression, x, w, order):
    """(ring, {(i, j): q_ij}) with numerator(expression) = x^k w^l sum q_ij x^i (w - 1)^j, up to the given order.

    Expectations become their expansions in the moments h_k; symbolic exponents binomial series at w = 1.
    """
    expression = expression.replace(lambda part: isinstance(part, Expectation), lambda part: part.series(x, order + 2))
    if has_symbolic_exponent(expression):
        expression = _binomial(expression, w, order)
    others = [symbol for symbol in symbols_in_order(expression) if symbol not in (x, w)]
    ring = Ring([x, w, *others])
    numerator, _ = ring.read(expression)
    rows = ring.coefficients(numerator, x)
    rows = rows[next(i for i, row in enumerate(rows) if row != 0):][:order + 1]
    shift = [ring.generator(symbol) + (ring.one if symbol == w else ring.zero) for symbol in ring.symbols]
    return ring, {(i, j): q for i, row in enumerate(rows) for j, q in enumerate(ring.coefficients(row.compose(*shift), w)) if q != 0}


def _binomial(expression, w, order):
    """The expression with w**e, e symbolic, replaced by its Taylor polynomial at w = 1."""
    result = sp.S.Zero
    for term in sp.Add.make_args(sp.expand(expression)):
        powers = {base: sp.expand(exponent) for base, exponent in term.as_powers_dict().items()}
        exponent = powers.pop(w, sp.S.Zero)
        series = w**exponent if exponent.is_number else sp.Add(*[sp.ff(exponent, k)/sp.factorial(k)*(w - 1)**k for k in range(order + 1)])
        result += series*sp.Mul(*[base**power for base, power in powers.items()])
    return result


def series(expression, x, w, order):
    """[a_1, ..., a_order] of the root w = 1 + a_1 x + ... of expression = 0, exact, factored. ParameterError if the root is multiple."""
    ring, terms = germ(expression, x, w, order)
    if terms.get((0, 0)) is not None:
        raise RmtsymError(f"{expression} = 0 has no root {w} = 1 at {x} = 0")
    return [ring.write_factored(n)/ring.write_factored(d) if n != 0 else sp.S.Zero for n, d in unit_series(ring, terms, order)]
