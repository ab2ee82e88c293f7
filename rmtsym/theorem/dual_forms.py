r"""The formulas of a dual as a person writes them: Gaussian integrals written out, determinants with letters of their own.

in:   expressions in q11, q12, q22 (rm.dual)
out:  the expressions with letters, and what these stand for
"""
import sympy as sp

from rmtsym.functions import BivariateNormal, HalfLineExponential, OrthantExponential, OrthantMoment
from rmtsym.theorem.derivation_printer import WordPrinter

__all__ = ["RHO", "DualPrinter", "definition", "lettered", "tidied", "with_normal_cdf"]

RHO = sp.Symbol("rho")                      # q12/sqrt(q11 q22)
LETTERS = "QRSTUV"


class NormalCdf(sp.Function):
    """P(x <= h) of a standard normal variable, printed as Phi."""

    nargs = 1

    def _eval_evalf(self, prec):
        return (sp.erfc(-self.args[0]/sp.sqrt(2))/2).evalf(int(prec/3.3))

    def _latex(self, printer, exp=None):
        text = rf"\Phi\left({printer._print(self.args[0])}\right)"
        return text if exp is None else f"{text}^{{{exp}}}"


class DualPrinter(WordPrinter):
    """Powers of e on one line, arc sines by their name, 1/sqrt(2 pi)."""

    def _print_ExpBase(self, expr, exp=None):
        exponent = expr.args[0] if exp is None else expr.args[0]*sp.sympify(exp)
        return f"e^{{{self._slashed(exponent)}}}"

    _print_exp = _print_ExpBase

    def _print_Mul(self, expr):
        """1/sqrt(2 pi), not sqrt(2)/(2 sqrt(pi))."""
        coefficient, rest = expr.as_coeff_Mul()
        for factor in sp.Mul.make_args(rest):
            if coefficient.is_Rational and factor.is_Pow and factor.exp == sp.S.Half and factor.base.is_Integer and coefficient.q % factor.base == 0:
                others = [other for other in sp.Mul.make_args(rest) if other is not factor]
                head = sp.Rational(coefficient.p*factor.base, coefficient.q)
                inner = sp.Mul(*([head] if head != 1 else []), sp.Pow(factor.base, -sp.S.Half, evaluate=False), *others, evaluate=False)
                return super()._print_Mul(inner)
        return super()._print_Mul(expr)

    def _slashed(self, exponent):
        """a/b for fractions."""
        if exponent.is_Add:
            top, bottom = sp.fraction(sp.together(exponent))
            if bottom.is_Integer and len(sp.Add.make_args(top)) > 1:
                text = self._print(sp.expand(top))
                return text if bottom == 1 else f"({text})/{bottom}"
            return self._print(exponent)
        if exponent.as_coeff_Mul()[0].is_negative:
            return f"-{self._slashed(-exponent)}"
        top, bottom = sp.fraction(exponent)
        if bottom == 1:
            return self._print(exponent)
        above, below = (f"({self._print(part)})" if part.is_Add else self._print(part) for part in (top, bottom))
        return f"{above}/({below})" if bottom.is_Mul else f"{above}/{below}"

    def _print(self, expr, **kwargs):
        if type(expr).__name__ == "Mean":
            return rf"\mathrm{{E}}\bigl[{', '.join(map(self._print, expr.args))}\bigr]"
        return super()._print(expr, **kwargs)

    def _applied(self, name, args, mark=""):
        return f"{self.names.get(name, name)}{mark}({','.join(map(self._print, args))})"

    def _print_Function(self, expr, exp=None):
        if not isinstance(expr, sp.core.function.AppliedUndef):
            return super()._print_Function(expr, exp)
        return self._applied(expr.func.__name__, expr.args) + ("" if exp is None else f"^{{{exp}}}")

    def _print_Derivative(self, expr):
        """phi'(t), F_u(u,v)"""
        function, ((variable, _),) = expr.args[0], [tuple(each) for each in expr.args[1:]]
        mark = "'" if len(function.args) == 1 else f"_{{{self._print(variable)}}}"
        return self._applied(function.func.__name__, function.args, mark)

    def _print_Heaviside(self, expr, exp=None):
        return rf"\theta({self._print(expr.args[0])})"

    def _print_DiracDelta(self, expr, exp=None):
        return rf"\delta({self._print(expr.args[0])})"

    def _print_asin(self, expr, exp=None):
        inner = self._print(expr.args[0])
        return r"\arcsin" + ("" if exp is None else f"^{{{exp}}}") + (f" {inner}" if expr.args[0].is_Symbol else rf"\left({inner}\right)")


def lettered(expressions, covariance):
    """(expressions, {letter: what it stands for}): Delta is q11 q22 - q12^2, Q, R, ... are other quadratic forms, rho is q12/sqrt(q11 q22)."""
    expressions = [_written(expression, covariance) for expression in expressions]
    names = {}
    for form in sorted({form for expression in expressions for form in _quadratics(expression, covariance)}, key=sp.default_sort_key):
        is_determinant = form == covariance[0]*covariance[2] - covariance[1]**2
        names[form] = sp.Symbol("Delta" if is_determinant else LETTERS[sum(name.name != "Delta" for name in names.values())], positive=True)
    return [tidied(_replaced(expression, names, covariance)) for expression in expressions], {letter: form for form, letter in names.items()}


def definition(letter, form, covariance, printer):
    """Q = (1 + 2 q11)(1 + 2 q22) - 4 q12^2 in LaTeX."""
    rest = -form.coeff(covariance[1], 2)*covariance[1]**2
    return f"{printer(letter)} = {printer(sp.factor(form + rest))} - {printer(rest)}"


def with_normal_cdf(expression):
    """Complementary error functions as normal probabilities."""
    return expression.replace(sp.erfc, lambda x: 2*NormalCdf(sp.expand(-sp.sqrt(2)*x)))


def _written(expression, covariance):
    """Integrals written out as far as they are elementary, or a bivariate normal probability; the correlation as rho."""
    q11, q12, q22 = covariance
    for kind in (OrthantExponential, HalfLineExponential, OrthantMoment):
        expression = expression.replace(kind, lambda *args, kind=kind: kind(*args).doit())
    expression = with_normal_cdf(expression)
    expression = expression.replace(sp.asin, lambda x: sp.asin(_correlation(x, q11, q12, q22)))
    return expression.replace(BivariateNormal, lambda h, k, r: BivariateNormal(h, k, _correlation(r, q11, q12, q22)))


def _correlation(x, q11, q12, q22):
    ratio = sp.powsimp(x*sp.sqrt(q11)*sp.sqrt(q22)/q12)
    return ratio*RHO if ratio in (1, -1) else x


def _quadratics(expression, covariance):
    """Primitive polynomials a - b q12^2 within, b > 0, a free of q12."""
    return [read[1] for part in expression.atoms(sp.Add) if (read := _read(part, covariance))]


def _read(part, covariance):
    """(factor, primitive form) of a sum that is such a polynomial, else None."""
    if part.free_symbols - set(covariance) or not part.is_polynomial(*covariance):
        return None
    polynomial = sp.Poly(part, *covariance)
    powers = [power for power in polynomial.monoms() if power[1]]
    if powers != [(0, 2, 0)] or polynomial.total_degree() > 2:
        return None
    content, primitive = polynomial.primitive()
    sign = -1 if primitive.coeff_monomial(covariance[1]**2) > 0 else 1
    return sign*content, sign*primitive.as_expr()


def _replaced(expression, names, covariance):
    reads = {part: _read(part, covariance) for part in expression.atoms(sp.Add)}
    return expression.xreplace({part: read[0]*names[read[1]] for part, read in reads.items() if read})


def tidied(expression):
    """Terms with the same functions and roots collected, where that is shorter."""
    groups = {}
    for term in sp.Add.make_args(sp.expand(expression, power_base=False, power_exp=False)):
        kernel = sp.Mul(*(factor for factor in sp.Mul.make_args(term) if factor.is_Function or factor.is_Pow and factor.exp.is_Rational
                          and factor.exp.q == 2))
        groups.setdefault(kernel, []).append(term/kernel)
    found = sp.Add(*(sp.factor(sp.Add(*parts))*kernel for kernel, parts in groups.items()))
    return found if sp.count_ops(found) <= sp.count_ops(expression) else expression
