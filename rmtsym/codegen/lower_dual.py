"""The dual of an activation, E[phi(u) phi(v)], as kernels over arrays of covariances.

in:   DualSpecification: phi, and where it is known the closed form of its dual and of the dual of its derivative
out:  Program whose point functions give value, derivative, and the size of what was added up; the printed files (dual_printer.py)

What a closed form may be made of:

    rational expressions, sqrt, exp, log, sin, cos, sinh, cosh, tanh, erf, erfc, asin, acos, atan, atan2, Abs, Max, Min, sign, Piecewise
    OrthantMoment(i, j, q11, q12, q22)                   E[u^i v^j; u > 0, v > 0], i and j integers
    OrthantExponential(a, b, q11, q12, q22, h, k)        E[e^(a u + b v); u > h, v > k]
    HalfLineExponential(b, q, h)                         E[e^(b w); w > h]
    BivariateNormal(h, k, rho)                           P(x <= h, y <= k) of standard normal variables

of all of which the kernels have stable forms; q11 q22 - q12^2 is found wherever it hides (in polynomials, under arcsines) and computed from exact
products. Sums whose terms cancel are reported by their size, so that they can be computed again in another way.
"""
import textwrap
from dataclasses import dataclass
from typing import Any

import sympy as sp

from rmtsym.codegen import lower as shared
from rmtsym.codegen.dual_activation import ActivationPrinter, stable_activation
from rmtsym.codegen.dual_orthant import orthant_function
from rmtsym.codegen.language import needed, template
from rmtsym.codegen.program import Program
from rmtsym.errors import ParameterError

__all__ = ["PLACES", "DualSpecification", "lower_dual"]

PLACES = ("plus", "minus", "first", "second", "origin")


@dataclass(frozen=True)
class DualSpecification:
    """A dual as data.

    activation   phi: .symbol .expression .pieces ((low, high, smooth expression), ...) .jumps ((place, height), ...); an Activation
    variables    (q11, q12, q22), the symbols of value and derivative
    value        E[phi(u) phi(v)] as an expression in the variables and parameters; None where there is no closed form
    derivative   E[phi'(u) phi'(v)], phi' distributional (jumps included); None with value None
    ends         ((place, value, derivative), ...): expressions for what the general ones miss; places "plus" and "minus" (q12 = +-sqrt(q11 q22), both
                 positive), "first" (q11 = 0 < q22), "second" (q22 = 0 < q11), "origin" (both 0); a place that is left out takes the general expression
    parameters, domain   as in Specification
    second       psi of E[phi(u) psi(v)], where it is another activation than phi
    source       "derivations/activations/NAME.py", or "" for a user's own
    """

    name: str
    title: str
    source: str
    activation: Any
    variables: tuple
    value: Any = None
    derivative: Any = None
    ends: tuple = ()
    parameters: tuple = ()
    domain: tuple = ()
    second: Any = None
    kind: str = "dual"

    @property
    def method(self):
        """'closed' or 'series'."""
        return "series" if self.value is None else "closed"

    @property
    def statement(self):
        """Lines of the header of a generated file."""
        formulas = [("phi(" + str(self.activation.symbol) + ")", self.activation.expression)]
        if self.second is not None:
            formulas.append((f"psi({self.second.symbol})", self.second.expression))
        other = "phi" if self.second is None else "psi"
        if self.value is not None:
            formulas += [(f"E[phi(u) {other}(v)]", self.value), (f"E[phi'(u) {other}'(v)]", self.derivative)]
        lines = [line for left, right in formulas for line in textwrap.wrap(f"{left} = {sp.sstr(right)}", 120, subsequent_indent="    ")]
        if self.value is None:
            lines.append("by Mehler's series sum_k a_k(q11) a_k(q22) rho^k, and by quadrature where that is long")
        return [f"{self.title}: E[phi(u) {other}(v)], (u, v) centred Gaussian of covariance q11, q12, q22.", "", *(f"    {line}" for line in lines)]


class _Call(sp.Function):
    """A function of the kernel language; the subclasses bear its name."""


angle, bivariate_normal, scaled_sinh, scaled_cosh, scaled_tail, half_line_exponential, orthant_exponential, determinant = (
    type(name, (_Call,), {}) for name in ("angle", "bivariate_normal", "scaled_sinh", "scaled_cosh", "scaled_tail", "half_line_exponential",
                                          "orthant_exponential", "determinant"))


class _Printer(ActivationPrinter):
    """Prints closed forms, with calls of the templates."""

    def _print_Function(self, item):
        name = type(item).__name__
        if isinstance(item, _Call):
            return f"{name}({', '.join(_as_float(self._print(arg)) for arg in item.args)})"
        return super()._print_Function(item)

    def _print_sign(self, item):
        text = self._print(item.args[0])
        return f"(math.copysign(1.0, {text}) if {text} != 0.0 else 0.0)"

    def _print_Piecewise(self, item):
        *branches, (last, condition) = item.args
        if condition is not sp.true:
            raise ParameterError(f"{item}: its last branch must hold otherwise")
        text = self._print(last)
        for value, condition in reversed(branches):
            text = f"({self._print(value)} if {shared._condition(condition, self)} else {text})"
        return text


class _Stable(dict):
    """Rewrites expressions in q11, q12, q22 into stable forms; collects what functions they need."""

    def __init__(self, variables):
        super().__init__()
        self.q11, self.q12, self.q22 = self.variables = variables
        self.det = sp.Symbol("det", real=True)
        self.orthants = {}

    def __call__(self, expression):
        return expression if expression.is_Atom else self[expression]

    def __missing__(self, expression):
        self[expression] = found = self._rewritten(expression)
        return found

    def regrouped(self, expression):
        """A polynomial in the variables with q11 q22 - q12^2 as one symbol, if that takes minus signs away."""
        expression = sp.sympify(expression)
        if not expression.is_polynomial(*self.variables) or not expression.has(self.q11) or not expression.has(self.q22):
            return expression
        expanded, total = sp.expand(expression), sp.S.Zero
        for monomial, coefficient in sp.Poly(expanded, *self.variables).terms():
            i, j, k = monomial
            pairs = min(i, k)
            total += coefficient*self.q11**(i - pairs)*self.q22**(k - pairs)*self.q12**j*(self.det + self.q12**2)**pairs
        total = sp.expand(total)
        return total if _signs(total) < _signs(expanded) else expression

    def root(self, expression):
        return sp.sqrt(self(self.regrouped(expression)))

    def arcsine(self, x, swap=False):
        """asin(x) (acos with swap) as the angle of (x, sqrt(1 - x^2)), both times a common factor."""
        top, bottom = sp.fraction(sp.together(x))
        square = sp.expand(bottom**2)
        if not square.is_polynomial(*self.variables):
            top, square = x, sp.S.One
        other = self.root(square - top**2)
        return angle(other, self(top)) if swap else angle(self(top), other)

    def _rewritten(self, item):
        name = type(item).__name__
        if name == "OrthantMoment":
            i, j = int(item.args[0]), int(item.args[1])
            call = self.orthants.setdefault((i, j), type(f"orthant_moment_{i}_{j}", (_Call,), {}))
            return call(*(self(arg) for arg in item.args[2:]))
        if name == "BivariateNormal":
            h, k, rho = item.args
            top, bottom = sp.fraction(sp.together(rho))
            square = sp.expand(bottom**2)
            return bivariate_normal(self(h), self(k), self(rho), self.root(square - top**2)/self.root(square))
        if name in ("OrthantExponential", "HalfLineExponential"):
            return (orthant_exponential if name[0] == "O" else half_line_exponential)(*(self(arg) for arg in item.args))
        if isinstance(item, (sp.asin, sp.acos)):
            return self.arcsine(item.args[0], isinstance(item, sp.acos))
        if isinstance(item, sp.atan2):
            return angle(*(self(self.regrouped(arg)) for arg in item.args))
        if isinstance(item, sp.atan):
            top, bottom = sp.fraction(item.args[0])
            return angle(self(top), self(bottom))
        if item.is_Pow and item.base.is_Add:
            return self(self.regrouped(item.base))**self(item.exp) if self.regrouped(item.base) != item.base else item.func(*map(self, item.args))
        if item.is_Mul and (tails := [factor for factor in item.args if isinstance(factor, sp.erfc)]):
            # e^A erfc(B) as e^(A - B^2) times the scaled function
            powers = [factor for factor in item.args if isinstance(factor, sp.exp)]
            rest = [factor for factor in item.args if factor not in powers and factor is not tails[0]]
            exponent, end = sp.Add(*(power.args[0] for power in powers)), sp.factor_terms(sp.together(tails[0].args[0]))
            if powers:
                gap = sp.factor(sp.cancel(sp.together(exponent - end**2)))
                return sp.Mul(scaled_tail(*(self(part) for part in (gap, exponent, end))), self(sp.Mul(*rest)))
        if item.is_Mul and (hyperbolic := [factor for factor in item.args if isinstance(factor, (sp.sinh, sp.cosh))]):
            # e^A sinh(B) would be 0 times infinity at large variances
            powers = [factor for factor in item.args if isinstance(factor, sp.exp)]
            rest = [factor for factor in item.args if factor not in powers and factor is not hyperbolic[0]]
            exponent = sp.Add(*(power.args[0] for power in powers))
            call = scaled_sinh if isinstance(hyperbolic[0], sp.sinh) else scaled_cosh
            return sp.Mul(call(self(exponent), self(hyperbolic[0].args[0])), self(sp.Mul(*rest)))
        if isinstance(item, (sp.erf, sp.erfc)) and item.args[0].is_Add:
            # differences of large terms near |rho| = 1: over one denominator
            return item.func(self(sp.factor_terms(sp.together(item.args[0]))))
        if item.is_Add and (grouped := self.regrouped(item)) != item:
            return self(grouped)
        return item.func(*(self(arg) for arg in item.args))


def _as_float(text):
    """A bare integer as a float literal: a local's type is fixed by its first value."""
    return f"{text}.0" if text.lstrip("-").isdigit() else text


def _signs(expression):
    return sum(term.could_extract_minus_sign() for term in sp.Add.make_args(expression))


def _terms(expression, variables):
    """Summands; what multiplies a sum goes into it, unless that is a polynomial."""
    found = []
    for term in sp.Add.make_args(expression):
        sums = [factor for factor in sp.Mul.make_args(term) if factor.is_Add and not factor.is_polynomial(*variables)]
        found += sp.Add.make_args(sp.expand_mul(sp.Mul(*sums))*(term/sp.Mul(*sums))) if len(sums) > 1 else [
            term/sums[0]*part for part in sums[0].args] if sums else [term]
    return found


def lower_dual(specification):
    """The Program of a DualSpecification."""
    names = shared.local_names(specification)
    arguments = tuple((names[parameter.symbol], "float") for parameter in specification.parameters)
    heads = "".join(f", {name}: float" for name, _ in arguments)
    source, facts, roots = _activation(specification, names, heads)
    functions, constants = template("dual")
    if specification.method == "closed":
        more, orthants = _closed(specification, names, heads)
        source += more
        functions = [*functions, *(orthant_function(i, j) for i, j in sorted(orthants))]
        roots += ["dual_point", "is_outside", "is_singular", "is_doubtful"]
        roots += ["dual_end", "dual_whole", "is_end"] if specification.ends else []
    else:
        functions = [*functions, *template("mehler_sum")[0]]
        roots.append("mehler_sum")
    functions = needed([*functions, *shared.functions_of("\n\n".join(source))], roots)
    plain = "\n\n\n".join([shared.plain_functions(specification, names, "", "", "", "", ""), *facts])
    return Program(specification, tuple(functions), constants, "", (), arguments, (), plain)


def _activation(specification, names, heads):
    """(sources of phi and its slope, plain functions of kinks and jumps, names of the functions)."""
    arguments, source, facts, roots = heads.replace(": float", "").removeprefix(", "), [], [], []
    for letter, prefix, phi in (("phi", "", specification.activation), ("psi", "second_", specification.second)):
        if phi is None:
            continue
        printer = ActivationPrinter({**names, phi.symbol: "x"})
        pieces = [(high, smooth) for _, high, smooth in phi.pieces]
        for name, order in ((f"{letter}_point", 0), (f"{letter}_slope", 1)):
            lines = [f"if x < {printer.doprint(high)}:\n        return {_as_float(printer.doprint(stable_activation(sp.diff(smooth, phi.symbol, order))))}"
                     for high, smooth in pieces[:-1]]
            lines.append(f"return {_as_float(printer.doprint(stable_activation(sp.diff(pieces[-1][1], phi.symbol, order))))}")
            source.append(f"def {name}(x: float{heads}) -> float:\n    \"\"\"{letter}{chr(39)*order} between its jumps.\"\"\"\n"
                          + "\n".join(f"    {line}" for line in lines) + "\n")
            roots.append(name)
        kinks = ", ".join(_as_float(printer.doprint(high)) for high, _ in pieces[:-1])
        jumps = ", ".join(f"({_as_float(printer.doprint(place))}, {_as_float(printer.doprint(height))})" for place, height in phi.jumps)
        facts += [f'def {prefix}kinks({arguments}):\n    """Where {letter} is not smooth."""\n    return [{kinks}]',
                  f'def {prefix}jumps({arguments}):\n    """[(place, height)]."""\n    return [{jumps}]']
    return source, facts, roots


def _closed(specification, names, heads):
    """(sources of the point functions, the orthant moments that they call)."""
    variables = [sp.Symbol(name, real=True) for name in ("q11", "q12", "q22")]
    inner = dict(zip(specification.variables, variables, strict=True))
    stable = _Stable(variables)
    printer = _Printer({**names, **{symbol: symbol.name for symbol in (*variables, stable.det)}})
    ends = {place: (value, derivative) for place, value, derivative in specification.ends}
    if unknown := set(ends) - set(PLACES):
        raise ParameterError(f"{specification.name}: ends at {sorted(unknown)}, but the places are {', '.join(PLACES)}")
    source = [_point("dual_point", specification.value, specification.derivative, stable, printer, inner, heads)]
    source += [_point(f"dual_{place}", *ends[place], stable, printer, inner, heads) for place in PLACES if place in ends]
    if ends:
        called = {place: f"return {'dual_' + place if place in ends else 'dual_point'}(q11, q12, q22{heads.replace(': float', '')})" for place in PLACES}
        source.append(f"""def dual_end(q11: float, q12: float, q22: float{heads}) -> (float, float, float, float):
    \"\"\"dual_point where the covariance is singular.\"\"\"
    if q11 == 0.0 and q22 == 0.0:
        {called["origin"]}
    if q11 == 0.0:
        {called["first"]}
    if q22 == 0.0:
        {called["second"]}
    if q12 > 0.0:
        {called["plus"]}
    {called["minus"]}
""")
        source.append(f"""def dual_whole(q11: float, q12: float, q22: float{heads}) -> (float, float, float, float):
    \"\"\"dual_point, at the ends too.\"\"\"
    if is_end(q11, q12, q22):
        return dual_end(q11, q12, q22{heads.replace(": float", "")})
    return dual_point(q11, q12, q22{heads.replace(": float", "")})
""")
    return source, stable.orthants


def _point(name, value, derivative, stable, printer, inner, heads):
    """Source of a point function: (value, derivative, sum of moduli of the terms of each)."""
    groups = [[stable(term) for term in _terms(sp.sympify(part).xreplace(inner), stable.variables)] for part in (value, derivative)]
    known, reduced = sp.cse([term for group in groups for term in group], symbols=sp.numbered_symbols("t"), order="canonical", list=True)
    printer.names.update({symbol: symbol.name for symbol, _ in known})
    has_det = any(part.has(stable.det) for part in (*reduced, *(part for _, part in known)))
    lines = ["det = max(determinant(q11, q12, q22), 0.0)"]*has_det
    lines += [f"{symbol.name} = {_as_float(printer.doprint(part))}" for symbol, part in known]
    sums, reduced = [], iter(reduced)
    for letter, group in zip("vs", groups, strict=True):
        texts = [f"{letter}{index}" for index in range(len(group))]
        lines += [f"{text} = {_as_float(printer.doprint(next(reduced)))}" for text in texts]
        sums.append((" + ".join(texts), " + ".join(f"abs({text})" for text in texts)))
    lines.append(f"return {sums[0][0]}, {sums[1][0]}, {sums[0][1]}, {sums[1][1]}")
    return f"def {name}(q11: float, q12: float, q22: float{heads}) -> (float, float, float, float):\n" + \
        '    """Value, derivative, and the sums of the moduli of their terms."""\n' + "\n".join(f"    {line}" for line in lines) + "\n"
