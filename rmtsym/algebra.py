"""Exact algebra on FLINT: polynomials in z, m and the parameters of a law.

in:   SymPy expressions, rational in their symbols, or with radicals and symbolic integer exponents
out:  coprime fractions, irreducible factors, resultants, discriminants, signs that are provable, power series

FLINT factors and eliminates 600 times faster than SymPy: an expression is converted once and stays a FLINT polynomial until
it is printed. A radical becomes a new symbol y with a relation y**n = base (`Radicals`); eliminating y is a resultant.
"""
import flint
import sympy as sp

from rmtsym.errors import ParameterError

__all__ = ["Radicals", "Ring", "common_factor", "exact", "factorise", "has_root", "quadratic_roots", "sign", "split_square",
           "square_root", "symbols_in_order", "tidy", "unit_series"]


class Ring:
    """Z[symbols], lexicographic: the bridge between SymPy expressions and FLINT polynomials.

    symbols : sequence of SymPy symbols; the first one is the highest in the order.
    """

    def __init__(self, symbols):
        self.symbols = tuple(symbols)
        names = [f"x{i}" for i in range(len(self.symbols))] or ["x0"]       # FLINT wants at least one generator
        self.context = flint.fmpz_mpoly_ctx.get(names, "lex")
        self._generator = dict(zip(self.symbols, self.context.gens(), strict=False))
        self._position = {symbol: i for i, symbol in enumerate(self.symbols)}
        self.zero, self.one = self.context.constant(0), self.context.constant(1)

    def generator(self, symbol):
        """The symbol as a polynomial."""
        return self._generator[symbol]

    def read(self, expression):
        """(numerator, denominator), coprime. Raises ParameterError naming the part that is not rational in the symbols."""
        expression = sp.sympify(expression, strict=True)
        if expression in self._generator:
            return self._generator[expression], self.one
        if expression.is_Rational:
            return self.context.constant(int(expression.p)), self.context.constant(int(expression.q))
        if expression.is_Float:
            return self.read(exact(expression))
        if expression.is_Add:
            numerator, denominator = self.zero, self.one
            for term in expression.args:
                n, d = self.read(term)
                if d == denominator:
                    numerator = numerator + n
                else:
                    common = d.gcd(denominator)
                    numerator, denominator = numerator*(d/common) + n*(denominator/common), denominator*(d/common)
            return self.reduce(numerator, denominator)
        if expression.is_Mul:
            numerator, denominator = self.one, self.one
            for factor in expression.args:
                n, d = self.read(factor)
                numerator, denominator = numerator*n, denominator*d
            return self.reduce(numerator, denominator)
        if expression.is_Pow and expression.exp.is_Integer:
            n, d = self.read(expression.base)
            power = int(expression.exp)
            if power < 0:
                n, d, power = d, n, -power
            return self.reduce(n**power, d**power)
        names = ", ".join(str(symbol) for symbol in self.symbols)
        raise ParameterError(f"{expression} is not a rational function of {names or 'no symbol'} with rational coefficients")

    def reduce(self, numerator, denominator):
        """The fraction in lowest terms, its denominator with a positive leading coefficient."""
        if denominator == 0:
            raise ParameterError("division by an expression that is identically zero")
        if numerator == 0:
            return self.zero, self.one
        common = numerator.gcd(denominator)
        numerator, denominator = numerator/common, denominator/common
        if denominator.leading_coefficient() < 0:
            numerator, denominator = -numerator, -denominator
        return numerator, denominator

    def write(self, polynomial):
        """The polynomial as an expanded SymPy expression."""
        def monomial(exponents):
            return [symbol**int(power) for symbol, power in zip(self.symbols, exponents, strict=False) if power]
        return sp.Add(*[sp.Mul(sp.Integer(int(coefficient)), *monomial(exponents)) for exponents, coefficient in polynomial.to_dict().items()])

    def write_factored(self, polynomial):
        """The polynomial as a product of SymPy expressions."""
        content, factors = self.factors(polynomial)
        return sp.Mul(sp.Integer(content), *[self.write(f)**e for f, e in factors])

    def factors(self, polynomial):
        """(content, [(irreducible factor, multiplicity)]), the factors sorted: small ones first, then as text."""
        content, factors = _factored(polynomial)
        return int(content), sorted(((f, int(e)) for f, e in factors), key=lambda pair: (len(pair[0]), str(pair[0])))

    def coefficients(self, polynomial, symbol):
        """[c_0, c_1, ...] with polynomial = sum c_j symbol**j, each c_j in this ring."""
        position = self._position[symbol]
        degree = int(polynomial.degrees()[position]) if polynomial != 0 else 0
        split = [{} for _ in range(degree + 1)]
        for exponents, coefficient in polynomial.to_dict().items():
            power = int(exponents[position])
            split[power][tuple(0 if i == position else e for i, e in enumerate(exponents))] = coefficient
        return [self.context.from_dict(part) for part in split]

    def degree(self, polynomial, symbol):
        """Degree in the symbol (0 for the zero polynomial)."""
        return int(polynomial.degrees()[self._position[symbol]]) if polynomial != 0 else 0

    def resultant(self, first, second, symbol):
        """The resultant, which eliminates the symbol."""
        return first.resultant(second, f"x{self._position[symbol]}")

    def discriminant(self, polynomial, symbol):
        """The discriminant in the symbol."""
        return polynomial.discriminant(f"x{self._position[symbol]}")

    def primitive_part(self, polynomial, symbols):
        """The polynomial without the factors that are free of the symbols; the sign is left as it is."""
        content, factors = self.factors(polynomial)
        kept = [f**e for f, e in factors if any(self.degree(f, symbol) for symbol in symbols)]
        result = self.one if content > 0 else -self.one
        for f in kept:
            result = result*f
        return result


def _factored(polynomial):
    try:
        return polynomial.factor()
    except OverflowError:
        # python-flint sorts the factors of an fmpz_mpoly by coefficients, as C integers; those of an fmpq_mpoly it does not.
        context = polynomial.context()
        content, factors = flint.fmpq_mpoly_ctx.get(context.names(), "lex").from_dict(polynomial.to_dict()).factor()
        return content.p, [(context.from_dict({powers: coefficient.p for powers, coefficient in factor.to_dict().items()}), power)
                           for factor, power in factors]


def symbols_in_order(*expressions):
    """All free symbols, sorted by name: the order of a set of symbols depends on the hash seed."""
    found = set().union(*(expression.free_symbols for expression in expressions))
    return tuple(sorted(found, key=lambda symbol: (symbol.name, str(sorted(symbol.assumptions0.items())))))


def has_root(expression):
    """Whether a fractional power occurs."""
    return any(not power.exp.is_integer for power in expression.atoms(sp.Pow))


def as_expression(value, what):
    """What a caller handed over as a SymPy expression. Text is data, never evaluated: ParameterError, named by `what`, for strings and objects."""
    if not isinstance(value, str):
        try:
            return sp.sympify(value, strict=True)
        except (sp.SympifyError, TypeError, AttributeError):
            pass
    raise ParameterError(f"{what} = {value!r}, but a SymPy expression or a number is wanted; write symbols with sp.symbols")


def exact(expression):
    """The expression with every float replaced by the decimal number it prints as: 0.1 becomes 1/10."""
    return expression.xreplace({number: sp.Rational(repr(float(number))) for number in expression.atoms(sp.Float)})


def factorise(expression):
    """(content, [(irreducible factor, power)]) of a rational expression; the powers of the denominator are negative."""
    expression = sp.sympify(expression, strict=True)
    ring = Ring(symbols_in_order(expression))
    numerator, denominator = ring.read(expression)
    if numerator == 0:
        return sp.S.Zero, []
    above, upper = ring.factors(numerator)
    below, lower = ring.factors(denominator)
    return sp.Rational(above, below), [(ring.write(f), e) for f, e in upper] + [(ring.write(f), -e) for f, e in lower]


def tidy(expression):
    """The expression as a product of powers of irreducible factors; radicals and functions in it are kept."""
    radicals = Radicals(apart=False)
    content, factors = factorise(radicals.lift(expression))
    return radicals.restore(sp.Mul(content, *[factor**power for factor, power in factors]))


def sign(expression, facts=()):
    """+1 or -1 if the sign of a rational expression is provable, 0 if it vanishes identically, None if unknown.

    facts : expressions known to be positive.
    Each irreducible factor must be positive or negative by SymPy's assumptions, or be a multiple of a fact, or be real and
    nonzero with an even power.
    """
    content, factors = factorise(expression)
    known = {}
    for fact in facts:
        scale, parts = factorise(fact)
        if len(parts) == 1 and parts[0][1] % 2:
            known[parts[0][0]] = sp.sign(scale)
    result = sp.sign(content)
    for factor, power in factors:
        own = known.get(factor) or (1 if factor.is_positive else -1 if factor.is_negative else None)
        if own is None and not (power % 2 == 0 and factor.is_real and factor.is_nonzero):
            return None
        if power % 2:
            result *= own
    return int(result)


def split_square(expression, facts=()):
    """(outside, inside) with sqrt(expression) = outside*sqrt(inside) for a rational expression.

    outside is positive: factors of provable sign leave the root, in whole powers.
    """
    content, factors = factorise(expression)
    root, number = sp.sqrt(abs(content.p)*content.q).as_coeff_Mul()
    outside, inside = root/content.q, number**2*sp.sign(content)
    remaining = sp.S.One
    for factor, power in factors:
        own = sign(factor, facts)
        if own is None:
            remaining *= factor**power
        else:
            outside *= (own*factor)**(power//2)
            remaining *= factor**(power % 2)
    return outside, sp.expand(inside*remaining) if remaining.is_polynomial() else inside*remaining


def square_root(expression):
    """A rational square root of a rational expression, or None."""
    content, factors = factorise(expression)
    root = sp.sqrt(content)
    if not root.is_Rational or any(power % 2 for _, power in factors):
        return None
    return sp.Mul(root, *[factor**(power//2) for factor, power in factors])


def quadratic_roots(a, b, c, facts=()):
    """The roots (-b -+ sqrt(b^2 - 4 a c))/(2 a), a, b, c rational, written as a person would.

    1 + c -+ 2 sqrt(c) becomes (1 -+ sqrt(c))^2 where both parts are provably positive (`facts`: see `sign`).
    """
    middle, square = tidy(-b/(2*a)), tidy((b**2 - 4*a*c)/(4*a**2))
    if square == 0:
        return middle, middle
    difference = square_root(middle**2 - square) if middle != 0 else None
    if difference is not None:
        parts = [tidy((middle + difference)/2), tidy((middle - difference)/2)]       # product: square/4
        if all(part != 0 and sign(part, facts) == 1 for part in parts):
            common = common_factor(*parts)
            small, large = sorted((_sqrt(tidy(part/common), facts) for part in parts), key=lambda root: (root.count_ops(), str(root)))
            return common*(small - large)**2, common*(small + large)**2
    radical = _sqrt(square, facts)
    return middle - radical, middle + radical


def _sqrt(expression, facts):
    outside, inside = split_square(expression, facts)
    return outside*sp.sqrt(sp.factor_terms(inside) if inside.is_Add else inside)


def common_factor(first, second):
    """The factors with their common powers, negative ones included."""
    (number, one), (other, two) = factorise(first), factorise(second)
    powers = dict(two)
    shared = {f: min(e, powers.get(f, 0)) for f, e in one} | {f: min(e, 0) for f, e in two if f not in dict(one)}
    return sp.Mul(sp.Rational(sp.igcd(number.p, other.p), sp.ilcm(number.q, other.q)), *[f**e for f, e in shared.items()])


class Radicals:
    """Radicals, symbolic powers and functions as new symbols, with the relations between them.

    lift(expression) returns an expression that is rational in its symbols; restore is the inverse.
    relations : list of (y, n, base), meaning y**n = base with base rational in earlier symbols; n = 0: nothing is known.

    apart : roots of provably positive factors become symbols of their own, sqrt(x y) = sqrt(x) sqrt(y), so that equal radicals
    get equal symbols. Otherwise only whole powers leave a root.
    """

    def __init__(self, facts=(), apart=True):
        self.facts, self.apart = tuple(facts), apart
        self.relations, self._symbols, self._meaning = [], {}, {}

    def lift(self, expression):
        expression = sp.sympify(expression, strict=True)
        if expression.is_Symbol or expression.is_Rational:
            return expression
        if expression.is_Float:
            return exact(expression)
        if expression.is_Add or expression.is_Mul:
            return expression.func(*[self.lift(part) for part in expression.args])
        if isinstance(expression, sp.Abs) and expression.args[0].is_real:
            return self._root(self.lift(expression.args[0])**2, 2)
        if expression is sp.I:
            return self._root(sp.S.NegativeOne, 2)
        if expression.is_Pow:
            exponent = sp.expand(expression.exp)
            if exponent.is_Integer:
                return self.lift(expression.base)**exponent
            if exponent.is_Rational:
                return self._root(self.lift(expression.base), int(exponent.q))**exponent.p
            return sp.Mul(*[self._power(expression.base, term) for term in sp.Add.make_args(exponent)])
        return self._symbol(expression, expression)

    def restore(self, expression):
        for y, _, _ in reversed(self.relations):
            expression = expression.subs(y, self._meaning[y])
        return expression

    def _symbol(self, key, meaning, n=0, base=None, **assumptions):
        if key not in self._symbols:
            y = sp.Symbol(f"_y{len(self.relations):03d}", **assumptions)
            self._symbols[key], self._meaning[y] = y, meaning
            self.relations.append((y, n, base))
        return self._symbols[key]

    def _root(self, base, n):
        """The principal n-th root of a lifted base: factors of provable sign leave it."""
        content, factors = factorise(base)
        if content == 0:
            return sp.S.Zero
        outside, inside, negative = sp.Rational(1, content.q), sp.S.One, content < 0
        numbers = sp.factorint(abs(content.p)*content.q**(n - 1))
        for factor, power in [(sp.Integer(p), e) for p, e in numbers.items()] + factors:
            own = sign(factor, self.facts)
            if own is None:
                inside *= factor**power
                continue
            negative ^= own < 0 and power % 2 == 1
            whole, rest = divmod(power, n)
            outside *= (own*factor)**whole
            if rest and self.apart:
                positive = own*factor
                outside *= self._symbol((positive, n), self.restore(positive)**sp.Rational(1, n), n, positive, positive=True)**rest
            elif rest:
                inside *= (own*factor)**rest
        if negative:
            inside = -inside
        if inside == 1:
            return outside
        return outside*self._symbol((inside, n), self.restore(inside)**sp.Rational(1, n), n, inside)

    def _power(self, base, exponent):
        """base**exponent for a term of a symbolic exponent: integer multiples of one symbol are powers of it."""
        number, symbol = exponent.as_coeff_Mul()
        if symbol == 1:
            return self.lift(base**number)
        unit = symbol/number.q
        if not unit.is_integer:
            return self._symbol((base, unit), base**unit)**number.p
        content, factors = factorise(self.lift(base))
        parts = [(sp.Integer(part), 1 if part == content.p else -1) for part in (content.p, content.q) if part != 1] + factors
        result = sp.S.One
        for factor, power in parts:
            known = {"n": 2, "base": sp.S.One} if factor == -1 else {}
            result *= self._symbol((factor, unit), self.restore(factor)**unit, **known)**(power*number.p)
        return result


def unit_series(ring, terms, order):
    """Power series of the root w(x) of Q(x, w) = 0 with w(0) = 0.

    terms : {(i, j): q_ij}, Q = sum q_ij x^i w^j, q_ij polynomials of the ring with q_00 = 0; only i, j <= order matter.
    Returns [(numerator, denominator)] of w_1 ... w_order, in lowest terms. Raises ParameterError if q_01 = 0 (a multiple root).

    With D = q_01, x = D^2 y and w = D v, the equation is v = -sum q_ij D^(2 i + j - 2) y^i v^j over (i, j) != (0, 1): the
    coefficients of v are polynomials, found one after the other without a division.
    """
    slope = terms.get((0, 1), ring.zero)
    if slope == 0:
        raise ParameterError("the power series is not determined: the root is multiple")
    scaled = [((i, j), q*slope**(2*i + j - 2)) for (i, j), q in sorted(terms.items())
              if (i, j) not in ((0, 0), (0, 1)) and q != 0 and i <= order and j <= order]
    highest = max([1, *(j for (_, j), _ in scaled)])
    powers = {0: [ring.one] + [ring.zero]*order} | {j: [ring.zero] for j in range(1, highest + 1)}
    for k in range(1, order + 1):
        for j in range(2, highest + 1):             # v^j = v^(j-1) v; the unknown v_k does not occur, since v_0 = 0
            powers[j].append(sum((powers[j - 1][l]*powers[1][k - l] for l in range(1, k)), ring.zero))
        powers[1].append(-sum((q*powers[j][k - i] for (i, j), q in scaled if k >= i), ring.zero))
    return [ring.reduce(powers[1][k]*slope, slope**(2*k)) for k in range(1, order + 1)]
