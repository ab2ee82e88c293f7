"""How a dual comes about, as steps: data, text and LaTeX.

in:   Dual
out:  `steps`: a tuple of Step (theorem/derivation_step.py), those that this activation needs; `latex`: the same for a document with amsmath;
      `summary`: one formula
"""
import sympy as sp

from rmtsym.functions import BivariateNormal, OrthantExponential, OrthantMoment
from rmtsym.gaussian.dual_terms import Half, Point, Sigmoid
from rmtsym.theorem.derivation_layout import paragraphs
from rmtsym.theorem.derivation_printer import WordPrinter
from rmtsym.theorem.derivation_step import Display, Paragraph, Step, equal, say
from rmtsym.theorem.printer import Printer

__all__ = ["latex", "steps", "summary"]

_LINE = 33.0                # em: what a display may take
_SHORT = 500                # letters of LaTeX: a closed form that `summary` shows


class Mean(sp.Function):
    """E[...], printed with its brackets."""

    def _latex(self, printer):
        return r"\operatorname{E}\left[" + ",\\; ".join(printer._print(arg) for arg in self.args) + r"\right]"

    def _sympystr(self, printer):
        return f"E[{'; '.join(printer._print(arg) for arg in self.args)}]"


def steps(dual):
    """The steps for a Dual."""
    found = _closed(dual) if dual.is_closed else _series(dual)
    return tuple(Step(name, title, tuple(body), number) for number, (name, title, body) in enumerate(found, 1))


def _letters(dual):
    phi, psi = dual.activations
    return sp.Function("phi"), sp.Function("phi" if psi is phi else "psi")


def _closed(dual):
    phi, psi = dual.activations
    first, second = _letters(dual)
    q11, q12, q22 = dual.variables
    t, u, v, forms = phi.symbol, *sp.symbols("u v", real=True), dual._forms
    # the derivative first: it is the simpler one
    sides = list(dict.fromkeys(((first, phi, forms._first), (second, psi, forms._second))))
    terms = [term for _, _, pair in sides for term in pair[0]]
    yield "terms", "Terms", [
        say("The activation is a sum of terms; ", sp.Heaviside(t), " is the unit step. In the sense of distributions, with ", sp.DiracDelta(t),
            " the unit point mass at zero,"),
        Display(tuple(line for letter, one, pair in sides for line in
                      (equal(letter(t), _written(pair[0], t)), equal(sp.Derivative(letter(t), t), _written(pair[1], t)))), label="terms")]
    if any(term.curvature != 0 for term in terms) or any(isinstance(term.gate, Sigmoid) for term in terms):
        g, h, price = *sp.symbols("g h", real=True), sp.Symbol("D")
        yield "covariance", "Squares in exponents", [
            say("A factor ", sp.exp(g*u**2 + h*v**2), " leaves the pair Gaussian, with another covariance, at the price of a factor ", 1/sp.sqrt(price), ":"),
            Display((equal(price, (1 - 2*g*q11)*(1 - 2*h*q22) - 4*g*h*q12**2), _becomes(q11, (q11 - 2*h*(q11*q22 - q12**2))/price),
                     _becomes(q12, q12/price), _becomes(q22, (q22 - 2*g*(q11*q22 - q12**2))/price)))]
    if any(term.slope != 0 for term in terms):
        a, b, F = *sp.symbols("a b"), sp.Function("F")
        yield "shift", "Exponentials", [
            say("A factor ", sp.exp(a*u + b*v), " shifts the mean; for sines and cosines a and b are imaginary:"),
            Display((equal(Mean(sp.exp(a*u + b*v)*F(u, v)), sp.exp((a**2*q11 + 2*a*b*q12 + b**2*q22)/2)*Mean(F(u + a*q11 + b*q12, v + a*q12 + b*q22))),))]
    if any(term.power for term in terms):
        F = sp.Function("F")(u, v)
        yield "stein", "Powers", [
            say("Powers are lowered one by one by Stein's identity, in which the derivative of a step is a point mass:"),
            Display((equal(Mean(u*F), q11*Mean(sp.Derivative(F, u)) + q12*Mean(sp.Derivative(F, v))),))]
    if any(isinstance(term.gate, Point) for _, _, pair in sides for side in pair for term in side) or any(
            isinstance(term.gate, Half) and term.power for term in terms):
        yield "condition", "Point masses", [
            say("A point mass fixes one variable; the other one is Gaussian then, of mean ", q12*u/q11, " and variance ", q22 - q12**2/q11, " for a given ", u,
                ".")]
    if any(isinstance(term.gate, Sigmoid) for term in terms):
        a, d, w = sp.symbols("a d w", real=True)
        yield "error_function", "Error functions", [
            say("The error function is a step seen through one more independent standard normal variable ", w, ":"),
            Display((equal(sp.erf(a*u + d), 2*Mean(sp.Heaviside(sp.sqrt(2)*(a*u + d) - w)) - 1),))]
    known = [part for part in sorted(dual.expression.atoms(OrthantMoment, OrthantExponential, BivariateNormal)
                                     | dual.derivative_expression.atoms(OrthantMoment, OrthantExponential, BivariateNormal), key=sp.default_sort_key)]
    rows, seen = [], set()
    for part in known:
        key = (type(part), part.args[:2]) if isinstance(part, OrthantMoment) else type(part)
        if key in seen:
            continue
        seen.add(key)
        rows += _definition(part, q11, q12, q22)
    if rows:
        yield "orthants", "Orthants", [say("What is left are integrals over orthants:"), Display(tuple(rows))]
    f = sp.Function("f")(q11, q12, q22)
    both, slopes = first(u)*second(v), sp.Derivative(first(u), u)*sp.Derivative(second(v), v)
    yield "dual", "The dual", [say("Together,"), Display((equal(f, Mean(both), dual.expression),), label="dual")]
    yield "derivative", "The derivative dual", [
        say("By Price's theorem the derivative in ", q12, " is the mean of the product of the derivatives:"),
        Display((equal(sp.Derivative(f, q12), Mean(slopes), dual.derivative_expression),), label="derivative")]
    ends = dual.ends
    w = sp.Symbol("q", positive=True)
    yield "ends", "Boundary", [
        say("Where the two variables are proportional one integral is left. For ", sp.Eq(q12, sp.sqrt(q11*q22), evaluate=False), " and for ",
            sp.Eq(q12, -sp.sqrt(q11*q22), evaluate=False), " the dual is"),
        Display((equal(sp.Symbol("f_plus"), ends["plus"][0]), equal(sp.Symbol("f_minus"), ends["minus"][0]),
                 equal(sp.Function("f")(w, w, w), dual.diagonal)), label="ends")]


def _series(dual):
    first, second = _letters(dual)
    q11, q12, q22 = dual.variables
    k, q, x = sp.Symbol("k", integer=True, nonnegative=True), sp.Symbol("q", positive=True), sp.Symbol("xi", real=True)
    f = sp.Function("f")(q11, q12, q22)
    letters = list(dict.fromkeys((("a", first), ("a" if first == second else "b", second))))
    yield "hermite", "Hermite coefficients", [
        say("There is no closed form. For a variance ", q, " and a standard normal ", x, " let"),
        Display(tuple(equal(sp.Function(name)(k, q), Mean(letter(sp.sqrt(q)*x)*sp.Function("He")(k, x))/sp.sqrt(sp.factorial(k))) for name, letter in letters),
                label="coefficients")]
    yield "mehler", "Mehler's formula", [
        say("Hermite polynomials of two standard normal variables of correlation ", sp.Symbol("rho"), " have the mean product ",
            sp.factorial(k)*sp.Symbol("rho")**k, " for equal degrees, and zero otherwise:"),
        Display((equal(f, dual.expression), equal(sp.Derivative(f, q12), dual.derivative_expression)), label="dual")]
    N, j, rho = *sp.symbols("N j", integer=True, nonnegative=True), sp.Symbol("rho", real=True)
    tails = [sp.Function("T" if name == "a" else "S") for name, _ in letters]
    yield "remainder", "Remainder", [
        say("After ", N, " terms the rest ", sp.Function("R")(N), " is bounded, by the inequality of Cauchy and Schwarz and Parseval's identity:"),
        Display((sp.Le(sp.Function("R")(N)**2, rho**(2*N)*tails[0](q11)*tails[-1](q22), evaluate=False),
                 *(equal(tail(q), Mean(letter(sp.sqrt(q)*x)**2) - sp.Sum(sp.Function(name)(j, q)**2, (j, 0, N - 1)))
                   for tail, (name, letter) in zip(tails, letters, strict=True))), label="remainder")]


def _becomes(symbol, value):
    return equal(sp.Symbol(f"{symbol.name}_new"), value)


def _definition(part, q11, q12, q22):
    u, v, x, y = sp.symbols("u v x y", real=True)
    if isinstance(part, OrthantMoment):
        general = OrthantMoment(*part.args[:2], q11, q12, q22)
        if general.args[2] != q11:
            return []
        return [equal(general, Mean(u**part.args[0]*v**part.args[1]*sp.Heaviside(u)*sp.Heaviside(v)), general.doit())]
    if isinstance(part, OrthantExponential):
        a, b, h, k = sp.symbols("a b h k", real=True)
        return [equal(OrthantExponential(a, b, q11, q12, q22, h, k, evaluate=False),
                      Mean(sp.exp(a*u + b*v)*sp.Heaviside(u - h)*sp.Heaviside(v - k)))]
    h, k, rho = sp.symbols("h k rho", real=True)
    return [equal(BivariateNormal(h, k, rho), Mean(sp.Heaviside(h - x)*sp.Heaviside(k - y)))]


def _written(terms, t):
    total = []
    for term in terms:
        gate, frequency = term.gate, sp.im(term.slope)
        factor = sp.S.One if gate is None else sp.Heaviside(gate.sign*(t - gate.end)) if isinstance(gate, Half) else \
            sp.erf(gate.scale*t + gate.shift) if isinstance(gate, Sigmoid) else sp.DiracDelta(t - gate.place)
        if frequency.is_negative:                       # the conjugate term is the other half
            continue
        scale = term.coefficient
        if frequency != 0:
            real, imaginary = sp.simplify(scale).as_real_imag()
            scale = 2*(real*sp.cos(frequency*t) - imaginary*sp.sin(frequency*t))
        total.append(scale*t**term.power*sp.exp(sp.re(term.slope)*t + term.curvature*t**2)*factor)
    return sp.Add(*total)


def latex(steps):
    """The steps as LaTeX paragraphs."""
    sides = [side for step in steps for part in step.body for one in (part.pieces if isinstance(part, Paragraph) else part.formulas)
             for side in getattr(one, "sides", (one,)) if isinstance(side, sp.Basic)]
    printer = WordPrinter({symbol for side in sides for symbol in side.free_symbols}, [], {})
    printer._settings["inv_trig_style"] = "full"
    printer.names.update({"f_plus": "f_{+}", "f_minus": "f_{-}", **{f"{name}_new": f"{name[0]}_{{{name[1:]}}}'" for name in
                                                                                         ("q11", "q12", "q22")}})
    return paragraphs(steps, printer, _LINE)


def summary(dual):
    """f(q11, q12, q22) = E[phi(u) phi(v)] as LaTeX, with its closed form where that is short, else with what phi is."""
    phi, psi = dual.activations
    second = r"\varphi" if psi is phi else r"\psi"
    text = rf"f({', '.join(map(sp.latex, dual.variables))}) = \operatorname{{E}}[\varphi(u)\, {second}(v)]"
    if dual.is_closed:
        form = dual.expression.doit()
        closed = Printer(form.free_symbols)(form)
        if len(closed) <= _SHORT:
            return f"{text} = {closed}"
    given = [phi.latex()] if psi is phi else [phi.latex(), psi.latex().replace(r"\varphi", second, 1)]
    return r", \quad ".join([text, *given])
