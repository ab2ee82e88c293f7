"""SymPy expressions as statements of the kernel language: real and imaginary parts split by hand.

in:   an expression in complex symbols (z, m) and real parameters
out:  lines of real arithmetic, and the names of the two parts

Powers become multiplications (complex `**` costs 40 times as much); polynomials in z or m are nested (Horner) or kept as
products of factors, whichever the caller hands over; equal subexpressions are computed once.
"""
import sympy as sp
from sympy.printing.precedence import PRECEDENCE, precedence
from sympy.printing.str import StrPrinter

__all__ = ["RealPrinter", "Split"]


class RealPrinter(StrPrinter):
    """Prints a real expression in the kernel language; `names` maps symbols to local names."""

    def __init__(self, names):
        super().__init__({"order": "lex"})
        self.names = names

    def _print_Symbol(self, symbol):
        return self.names[symbol]

    def _print_Integer(self, number):
        return str(number.p)

    def _print_Rational(self, number):
        value = number.p/number.q
        return repr(value) if sp.Rational(value) == number else f"{number.p}/{number.q}"

    def _print_Float(self, number):
        return repr(float(number))

    def _print_Pi(self, _):
        return "math.pi"

    def _print_Infinity(self, _):
        return "math.inf"

    def _print_NegativeInfinity(self, _):
        return "-math.inf"

    def _print_Abs(self, item):
        return f"abs({self._print(item.args[0])})"

    def _print_Max(self, item):
        return self._nest("max", item.args)

    def _print_Min(self, item):
        return self._nest("min", item.args)

    def _nest(self, name, arguments):
        arguments = sorted(arguments, key=sp.default_sort_key)
        text = self._print(arguments[-1])
        for argument in reversed(arguments[:-1]):
            text = f"{name}({self._print(argument)}, {text})"
        return text

    def _print_Function(self, item):
        known = {"log": "log", "exp": "exp", "sin": "sin", "cos": "cos", "tan": "tan"}
        name = type(item).__name__
        if name not in known:
            raise NotImplementedError(f"{name} has no kernel: write the law without it")
        return f"math.{known[name]}({self._print(item.args[0])})"

    _print_log = _print_exp = _print_sin = _print_cos = _print_tan = _print_Function

    def _print_Pow(self, power, rational=False):
        base, exponent = power.args
        if exponent.is_Integer:
            count = abs(int(exponent))
            text = self.parenthesize(base, PRECEDENCE["Mul"], strict=False) if not base.is_Symbol else self._print(base)
            if count > 8:
                product = f"math.pow({self._print(base)}, {count})"
            else:
                product = "*".join([text]*count)
            return product if exponent > 0 else (f"1/{product}" if count == 1 else f"1/({product})")
        if exponent == sp.S.Half:
            return f"math.sqrt({self._print(base)})"
        if exponent == -sp.S.Half:
            return f"1/math.sqrt({self._print(base)})"
        return f"math.pow({self._print(base)}, {self._print(exponent)})"

    def _print_Mul(self, product):
        sign = ""
        coefficient, _ = product.as_coeff_Mul()
        if coefficient.is_negative:
            sign, product = "-", -product
        above, below = [], []
        for factor in product.as_ordered_factors():
            if factor.is_Pow and factor.exp.is_Rational and factor.exp.is_negative:
                below.append(sp.Pow(factor.base, -factor.exp, evaluate=False) if factor.exp != -1 else factor.base)
            elif factor.is_Rational and not factor.is_Integer and sp.Rational(factor.p/factor.q) != factor:
                above += [sp.Integer(factor.p)] if factor.p != 1 else []
                below.append(sp.Integer(factor.q))
            else:
                above.append(factor)
        numerator = "*".join(self._factor(item) for item in above) or "1"
        if not below:
            return sign + numerator
        denominator = "*".join(self._factor(item) for item in below)
        return f"{sign}{numerator}/{denominator if len(below) == 1 and '*' not in denominator else f'({denominator})'}"

    def _factor(self, item):
        text = self._print(item)
        if item.is_Pow and item.exp.is_Integer and item.exp > 0:
            return text
        return f"({text})" if precedence(item) < PRECEDENCE["Mul"] or text.startswith("-") else text


class Split:
    """Collects lines that evaluate complex expressions; equal subexpressions are computed once.

    complex_names  {symbol: (name of real part, name of imaginary part)}
    real_names     {symbol: name}
    """

    def __init__(self, complex_names, real_names, indent="    ", prefix="t"):
        self.complex_names = dict(complex_names)
        self.printer = RealPrinter(real_names)
        self.indent = indent
        self.prefix = prefix
        self.lines = []
        self.known = {}
        self.count = 0

    def real(self, expression):
        return self.printer.doprint(expression)

    def real_float(self, expression):
        """As `real`, but a bare integer becomes a float literal: a local's type is fixed by its first value."""
        text = self.real(expression)
        return f"{text}.0" if text.lstrip("-").isdigit() else text

    def is_real(self, expression):
        return not (expression.free_symbols & set(self.complex_names))

    def assign(self, name, expression):
        """Emit `name_re, name_im = expression`; a real expression gets '0.0' as imaginary part. Returns both texts."""
        re, im = self.parts(expression)
        if im is None:
            re = self.real_float(expression)
        self.lines.append(f"{self.indent}{name}_re = {re}")
        if im is not None:
            self.lines.append(f"{self.indent}{name}_im = {im}")
        self.known[expression] = (f"{name}_re", None if im is None else f"{name}_im")
        return self.known[expression]

    def parts(self, expression):
        """(real text, imaginary text or None) of an expression; texts are safe as summands."""
        if self.is_real(expression):
            return self.real(expression), None
        if expression in self.complex_names:
            return self.complex_names[expression]
        if expression in self.known:
            return self.known[expression]
        if expression.is_Add:
            return self._sum(expression)
        if expression.is_Mul:
            return self._product(expression)
        if expression.is_Pow and expression.exp.is_Integer and expression.exp > 0:
            return self._power(expression)
        raise NotImplementedError(f"{expression} is not a polynomial in {sorted(map(str, self.complex_names))}")

    def _name(self, expression, re, im):
        """Give a complex value a name, so that its text is not repeated."""
        self.count += 1
        name = f"{self.prefix}{self.count}"
        self.lines += [f"{self.indent}{name}_re = {re}", f"{self.indent}{name}_im = {im}"]
        self.known[expression] = (f"{name}_re", f"{name}_im")
        return self.known[expression]

    def _named(self, expression):
        re, im = self.parts(expression)
        if im is None or (re.isidentifier() and im.isidentifier()):
            return re, im
        return self._name(expression, re, im)

    def _sum(self, expression):
        complex_terms, real_terms = [], []
        for term in expression.as_ordered_terms():
            (real_terms if self.is_real(term) else complex_terms).append(term)
        re, im = "", ""
        for term in complex_terms:
            a, b = self.parts(term)
            re, im = _plus(re, a), _plus(im, b)
        if real_terms:
            re = _plus(re, self.real(sp.Add(*real_terms)), is_group=len(real_terms) > 1)
        return re, im

    def _product(self, expression):
        real_factors, complex_factors = [], []
        for factor in expression.as_ordered_factors():
            (real_factors if self.is_real(factor) else complex_factors).append(factor)
        scale = sp.Mul(*real_factors)
        product = None
        for factor in complex_factors:
            product = factor if product is None else self._multiply(product, factor)
        re, im = self._named(product)
        if scale == 1:
            return re, im
        if scale == -1:
            return f"-{re}", f"-{im}"
        text = self.real(scale)
        if scale.is_Add:
            text = f"({text})"
        return f"{text}*{re}", f"{text}*{im}"

    def _multiply(self, left, right):
        key = sp.Mul(left, right)
        if key in self.known:
            return key
        a, b = self._named(left)
        if left == right:
            self._name(key, f"{a}*{a} - {b}*{b}", f"2*{a}*{b}")
            return key
        c, d = self._named(right)
        self._name(key, f"{a}*{c} - {b}*{d}", f"{a}*{d} + {b}*{c}")
        return key

    def _power(self, expression):
        base, count = expression.base, int(expression.exp)
        power = base
        done = 1
        while done < count:
            if 2*done <= count:
                power, done = self._multiply(power, power), 2*done
            else:
                power, done = self._multiply(power, base), done + 1
        return self.known[power]


def _plus(left, right, is_group=False):
    if not left:
        return right
    if right.startswith("-") and not is_group:
        return f"{left} - {right[1:]}"
    return f"{left} + ({right})" if is_group else f"{left} + {right}"
