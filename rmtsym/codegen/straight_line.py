"""Rational expressions as straight lines of real arithmetic, with derivatives and bounds on what is not linear.

in:   SymPy expressions in symbols whose parts and derivatives have names
out:  lines of the kernel language

Real and imaginary parts are split by hand, equal subexpressions are computed once, and derivatives are carried forward through every
operation, in columns that the caller names. With `radii`, a value v gets its *remainder* too, a bound on R in

    v(d) = v(0) + sum_j v_j d_j + R(d)     for all complex |d_j| <= r_j,

infinite where a denominator may vanish or a root meet its branch cut. With the change b_v = sum_j |v_j| r_j + R_v:
    u w   |u| R_w + |w| R_u + b_u b_w
    1/u   |1/u|^2 (R_u + b_u^2 |1/u|/(1 - b_u |1/u|))
and likewise for roots, exp and log, whose Taylor series are dominated by those at -|x| or |x|. A sum over a spectrum is a loop.
"""
from dataclasses import dataclass, field

import sympy as sp

from rmtsym.errors import ParameterError

__all__ = ["StraightLine", "Value", "negative", "plus"]

_ONE = ("1.0", None)


@dataclass
class Value:
    """A number of the kernel. Pairs hold texts of real and imaginary part, each a name, a literal, or None for zero.

    slopes     {column: pair}, the derivatives that are not zero
    remainder  name of the bound R, or None where it is zero
    lines      the statements it belongs to: the function's, or those of a loop
    known      names of further quantities of it that have been computed
    """

    name: str
    parts: tuple
    slopes: dict
    lines: list = field(repr=False)
    remainder: str | None = None
    known: dict = field(default_factory=dict, repr=False)


class StraightLine:
    """Collects the lines of one function.

    radii       {column: name of r_j} if remainders are wanted
    is_real     every value is real
    last        symbols that come last in products, so that products of all others are shared
    is_on_axis  text of the condition that all parameters are real: radicands that are real then may be negative
    """

    def __init__(self, radii=None, is_real=False, last=(), is_on_axis="False"):
        self.radii, self.is_real, self.last, self.is_on_axis = radii, is_real, frozenset(last), is_on_axis
        self.lines = []
        self._loop, self._bound = None, frozenset()         # lines and symbols of the loop that is open
        self._values, self._groups, self._count = {}, {}, 0

    def given(self, symbol, parts, slopes):
        """A symbol whose parts and derivatives have names already."""
        self._values[symbol] = Value("", parts, slopes, self.lines)

    def alias(self, symbol, expression):
        """Let a symbol stand for the value of an expression."""
        self._values[symbol] = self.value(expression)

    def group(self, words, arrays, weights, count):
        """Names of the arrays of eigenvalues of words that occur together, of their weights, and of the number of points."""
        self._groups.update(dict.fromkeys(words, (words, arrays, weights, count)))

    def value(self, expression):
        """The Value of an expression. ParameterError for what has no kernel."""
        if expression not in self._values:
            self._values[expression] = self._made(expression)
        return self._values[expression]

    def is_known(self, expression):
        return expression in self._values

    def means(self, expressions):
        """Compute means over one group of words in one loop; `value` finds them afterwards."""
        if not expressions:
            return
        for item in expressions:                            # a mean within a mean does not change in the loop
            for inner in sorted(item.function.atoms(type(item)), key=sp.default_sort_key):
                self.value(inner)
        words, arrays, weights, count = self._groups[expressions[0].words[0]]
        before, self._loop, index, weight = dict(self._values), [], f"i{self._next()}", f"{self._next()}_w"
        symbols = {word: symbol for item in expressions for word, symbol in zip(item.words, item.bound_symbols, strict=True)}
        self._bound = frozenset(symbols.values())
        for word, array in zip(words, arrays, strict=True):
            if word in symbols:
                name = f"{self._next()}_re"
                self._loop.append(f"{name} = {array}[{index}]")
                self._values[symbols[word]] = Value("", (name, None), {}, self._loop)
        self._loop.append(f"{weight} = {weights}[{index}]")
        found = {item: self._mean(self.value(item.function), weight) for item in expressions}
        self.lines += [f"for {index} in range({count}):", *(f"    {line}" for line in self._loop)]
        outer = {key: value for key, value in self._values.items() if value.lines is self.lines}
        self._values, self._loop, self._bound = {**before, **outer, **found}, None, frozenset()

    # ---- from expressions to operations

    def _made(self, expression):
        if expression.is_number:
            return self._number(expression)
        if expression.is_Add:
            return self._sum([self._term(term) for term in self._gathered(expression)])
        if expression.is_Mul:
            return self._multiplied(expression)
        if expression.is_Pow:
            return self._power(*expression.args)
        if hasattr(expression, "bound_symbols"):
            self.means([expression])
            return self._values[expression]
        if isinstance(expression, sp.exp):
            return self._exponential(self.value(expression.args[0]))
        if isinstance(expression, sp.log):
            return self._logarithm(self.value(expression.args[0]))
        raise ParameterError(f"{expression} has no kernel: kernels are made of + - * / powers, roots, exp, log, and means over spectra")

    def _number(self, number):
        number = complex(number.evalf(30))
        return Value("", tuple(repr(part) if part else None for part in (number.real, number.imag)), {}, self.lines)

    def _gathered(self, expression):
        """Arguments of a sum or product in a fixed order; in a loop, those that do not change in it as one."""
        arguments = sorted(expression.args, key=lambda item: (bool(item.free_symbols & self.last), sp.default_sort_key(item)))
        fixed = [item for item in arguments if not item.free_symbols & self._bound]
        if not 1 < len(fixed) < len(arguments):
            return arguments
        return [expression.func(*fixed), *(item for item in arguments if item not in fixed)]

    def _term(self, term):
        """(coefficient as a pair, Value) of a summand."""
        coefficient, rest = term.as_coeff_Mul()
        return (_ONE, self.value(term)) if coefficient == 1 or rest == 1 else (self._number(coefficient).parts, self.value(rest))

    def _multiplied(self, expression):
        factors = self._gathered(expression)
        scale = sp.Mul(*(factor for factor in factors if factor.is_number))
        factors = [factor for factor in factors if not factor.is_number]
        made, done = self.value(factors[0]), factors[0]
        for factor in factors[1:]:
            done = sp.Mul(done, factor)
            if done not in self._values:
                self._values[done] = self._times(made, self.value(factor))
            made = self._values[done]
        return made if scale == 1 else self._sum([(self._number(scale).parts, made)])

    def _power(self, base, exponent):
        if exponent == -1:
            return self._reciprocal(self.value(base))
        if exponent.is_Integer:
            base, exponent = (base, exponent) if exponent > 0 else (1/base, -exponent)
            half = self.value(sp.Pow(base, exponent//2))
            even = self._times(half, half)
            return self._times(even, self.value(base)) if exponent % 2 else even
        if exponent.is_Rational and exponent.p == 1:
            is_real = not base.has(sp.I) and all(power.exp.is_Integer for power in base.atoms(sp.Pow)) and not base.has(sp.exp, sp.log)
            return self._root(self.value(base), exponent.q, is_real)
        if exponent.is_Rational:
            return self.value(sp.Pow(sp.Pow(base, sp.Rational(1, exponent.q)), exponent.p, evaluate=False))
        return self._exponential(self.value(exponent*sp.log(base)))

    # ---- operations

    def _sum(self, terms):
        """sum of coefficient*Value"""
        slopes = {}
        for scale, value in terms:
            for column, slope in value.slopes.items():
                slopes.setdefault(column, []).append(_times(scale, slope))
        made = self._new([_times(scale, value.parts) for scale, value in terms], slopes, [value for _, value in terms])
        self._bounded(made, plus(_product(_size(scale), value.remainder) for scale, value in terms))
        return made

    def _times(self, u, w):
        slopes = {}
        for one, other in ((u, w), (w, u)) if u is not w else ((u, u),):
            parts = one.parts if u is not w else _times(("2.0", None), u.parts)
            for column, slope in other.slopes.items():
                slopes.setdefault(column, []).append(_times(parts, slope))
        made = self._new([_times(u.parts, w.parts) if u is not w else self._square(u)], slopes, [u, w])
        if self.radii:
            self._bounded(made, plus([_product(self._modulus(u), w.remainder) if w.remainder else None,
                                       _product(self._modulus(w), u.remainder) if u.remainder else None,
                                       _product(self._change(u), self._change(w)) if u.slopes and w.slopes else None]))
        return made

    def _reciprocal(self, u):
        parts, modulus = self._inverse(u)
        made = Value(self._next(), parts, {}, u.lines)
        if u.slopes:
            self._chained(made, u, tuple(negative(part) for part in self._square(made)))
            if self.radii:
                x, b = self._line(made, "x", f"{self._change(u)}*{modulus}"), self._change(u)
                inner = plus([u.remainder, f"{b}*{x}/(1.0 - {x})"])
                self._bounded(made, f"{modulus}*{modulus}*({inner}) if {x} < 1.0 else math.inf")
        return made

    def _root(self, u, n, is_real):
        re, im = (part or "0.0" for part in u.parts)
        made = self._new([], {}, [u])
        if self.is_real:
            made.parts = self._assigned(made, "", [(f"math.sqrt({re})" if n == 2 else f"math.pow({re}, {1/n!r})", None)])
        else:
            made.parts = (f"{made.name}_re", f"{made.name}_im")
            u.lines.append(f"{made.name}_re, {made.name}_im = principal_root({re}, {im}, {n})")
        if u.slopes:
            inverse, modulus = self._inverse(u)
            share = self._assigned(made, "_n", [_times((repr(1/n), None), inverse)])
            self._chained(made, u, self._assigned(made, "_d", [_times(made.parts, share)]))
            if self.radii:
                x, axis = self._line(made, "x", f"{self._change(u)}*{modulus}"), f"({im} == 0.0 and {self.is_on_axis})" if is_real else "False"
                bound = plus([_product(repr(1/n), _product(u.remainder, modulus)), f"{(n - 1)/(2*n*n)!r}*{x}*{x}/(1.0 - {x})"])
                self._bounded(made, f"{self._modulus(made)}*({bound}) if {x} < 1.0{self._off_cut(u, axis)} else math.inf")
        return made

    def _exponential(self, u):
        re, im = u.parts
        size = self._line(u, "e", f"math.exp({re or '0.0'})")
        made = self._new([(f"{size}*math.cos({im})", f"{size}*math.sin({im})") if im else (size, None)], {}, [u])
        if u.slopes:
            self._chained(made, u, made.parts)
            if self.radii:
                b = self._change(u)
                self._bounded(made, f"{size}*({plus([u.remainder, f'0.5*{b}*{b}*math.exp({b})'])})")
        return made

    def _logarithm(self, u):
        re, im = (part or "0.0" for part in u.parts)
        made = self._new([(f"math.log({re})", None) if self.is_real else (f"math.log(math.hypot({re}, {im}))", f"math.atan2({im}, {re})")], {}, [u])
        if u.slopes:
            inverse, modulus = self._inverse(u)
            self._chained(made, u, inverse)
            if self.radii:
                x = self._line(made, "x", f"{self._change(u)}*{modulus}")
                bound = plus([_product(u.remainder, modulus), f"0.5*{x}*{x}/(1.0 - {x})"])
                self._bounded(made, f"{bound} if {x} < 1.0{self._off_cut(u, 'False')} else math.inf")
        return made

    def _off_cut(self, u, axis):
        """Text of the condition that u stays off the negative axis, or runs along it."""
        re, im = (part or "0.0" for part in u.parts)
        return "" if self.is_real else f" and ({re} > 0.0 or abs({im}) > {self._change(u)}{'' if axis == 'False' else f' or {axis}'})"

    def _mean(self, inner, weight):
        """The weighted sum of a value in the loop."""
        made = Value(self._next(), (), {}, self.lines)

        def total(key, pair, ends=("_re", "_im")):
            for part, end in zip(pair, ends, strict=True):
                if part is not None:
                    self.lines.append(f"{made.name}{key}{end} = 0.0")
                    self._loop.append(f"{made.name}{key}{end} += {_product(weight, part)}")
            return tuple(part and f"{made.name}{key}{end}" for part, end in zip(pair, ends, strict=True))

        made.parts = total("", inner.parts)
        made.slopes = {column: total(f"_{column}", slope) for column, slope in inner.slopes.items()}
        made.remainder, = total("", (inner.remainder,), ("_c",))
        return made

    # ---- names and statements

    def _next(self):
        self._count += 1
        return f"v{self._count}"

    def _new(self, terms, slopes, sources):
        """A Value that is the sum of pairs, among the statements of its sources."""
        made = Value(self._next(), (), {}, self.lines if all(source.lines is self.lines for source in sources) else self._loop)
        made.parts = self._assigned(made, "", terms)
        made.slopes = {column: self._assigned(made, f"_{column}", pairs) for column, pairs in slopes.items()}
        return made

    def _chained(self, made, u, derivative):
        """Derivatives of a function of u."""
        made.slopes = {column: self._assigned(made, f"_{column}", [_times(derivative, slope)]) for column, slope in u.slopes.items()}

    def _assigned(self, value, key, pairs):
        """Names of the parts of a sum of pairs; what is a name or a literal already is not assigned."""
        made = []
        for end, terms in zip(("_re", "_im"), zip(*pairs, strict=True) if pairs else ((), ()), strict=True):
            text = plus(terms)
            if text is not None and not text.isidentifier() and not _is_literal(text):
                value.lines.append(f"{value.name}{key}{end} = {text}")
                text = f"{value.name}{key}{end}"
            made.append(text)
        return tuple(made)

    def _line(self, value, key, text):
        """The name of a real quantity of a value."""
        if key not in value.known:
            value.name = value.name or self._next()
            value.lines.append(f"{value.name}_{key} = {text}")
            value.known[key] = f"{value.name}_{key}"
        return value.known[key]

    def _square(self, value):
        if "square" not in value.known:
            value.name = value.name or self._next()
            value.known["square"] = self._assigned(value, "_s", [_times(value.parts, value.parts)])
        return value.known["square"]

    def _inverse(self, value):
        """Parts and modulus of 1/v."""
        if "inverse" not in value.known:
            value.name = value.name or self._next()
            re, im = value.parts
            if im is None:
                parts = self._assigned(value, "_r", [(f"1.0/{re}", None)])
                modulus = f"abs({parts[0]})"
            else:
                q = self._line(value, "q", f"1.0/({plus(_product(part, part) for part in (re, im))})")
                parts = self._assigned(value, "_r", [(_product(re, q), negative(_product(im, q)))])
                modulus = f"math.sqrt({q})"
            value.known["inverse"] = parts, self._line(value, "o", modulus) if self.radii and value.slopes else None
        return value.known["inverse"]

    def _modulus(self, value):
        """A bound of |v|: the sum of the moduli of its parts."""
        return self._line(value, "m", _size(value.parts))

    def _change(self, value):
        """A bound of |v(d) - v(0)|."""
        terms = [_product(_size(slope), self.radii[column]) for column, slope in value.slopes.items()]
        return self._line(value, "b", plus([*terms, value.remainder]))

    def _bounded(self, value, text):
        if self.radii and text is not None:
            value.remainder = text if text.isidentifier() else self._line(value, "c", text)


# ---- texts: None is zero, a factor is a name, a literal or in parentheses

def _is_literal(text):
    return text.lstrip("-")[:1].isdigit() and "*" not in text and "/" not in text and " " not in text


def negative(text):
    """-text, of a product."""
    return None if text is None else text[1:] if text.startswith("-") else f"-{text}"


def _product(a, b):
    if a is None or b is None:
        return None
    sign = "-" if a.startswith("-") != b.startswith("-") else ""
    a, b = a.removeprefix("-"), b.removeprefix("-")
    return sign + (b if a == "1.0" else a if b == "1.0" else f"{a}*{b}")


def plus(terms):
    """The sum of texts, or None."""
    text = None
    for term in terms:
        if term is not None:
            text = term if text is None else f"{text} - {term[1:]}" if term.startswith("-") else f"{text} + {term}"
    return text


def _times(x, y):
    """The product of two pairs: parts of one or two terms."""
    (a, b), (c, d) = x, y
    return plus([_product(a, c), negative(_product(b, d))]), plus([_product(a, d), _product(b, c)])


def _size(pair):
    """A bound of the modulus of a pair."""
    parts = [part.removeprefix("-") if _is_literal(part) else f"abs({part})" for part in pair if part]
    return parts[0] if len(parts) == 1 else f"({' + '.join(parts)})"
