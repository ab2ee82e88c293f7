"""`rmtsym show NAME [NAME=VALUE ...]` of a theorem, a spike or an activation, and `rmtsym plot` of an activation.

in:   a theorem, spike or activation of the registry, words of the command line
out:  its words, equations and certificate on a screen; its value where the words give all it needs; a picture
"""
import math

import sympy as sp
from rich.text import Text

from rmtsym.arguments import parse_parameters
from rmtsym.errors import ParameterError
from rmtsym.functions import BivariateNormal, GaussianIntegral
from rmtsym.reading.build import Reader
from rmtsym.reading.command import number_text, system_table
from rmtsym.reading.kinds import declaration_text
from rmtsym.reading.source import Source
from rmtsym.reading.values import read_values
from rmtsym.screen import certificate_heading, certificate_table, stale

__all__ = ["plot_activation", "show"]

COVARIANCES = ("q11", "q12", "q22")
COEFFICIENTS = 7                            # shown of an activation without a closed form
LONG = 300                                  # letters of a formula that is described instead of shown
FUNCTIONS = {sp.exp: "exponentials", sp.asin: "arcsines", sp.erfc: "normal distribution functions", BivariateNormal: "bivariate normal ones"}


def show(screen, named, words):
    """Everything about a theorem, a spike or an activation; numbers too where NAME=VALUE words are given."""
    body, given = {"theorem": _theorem, "spike": _spike, "activation": _activation}[named.what](named, words)
    screen.print(Text(named.title, style="bold"), Text(f"  rmtsym.{named.what}s.{named.name}"))
    if named.summary:
        screen.print(Text(named.summary))
    screen.print()
    for part in body:
        screen.print(part)
    screen.print()
    if named.certificate is None:
        screen.print(Text(f"no certificate; `rmtsym validate {named.name}` makes one"))
        return
    screen.print(certificate_heading(named.certificate, given))
    screen.print(certificate_table(named.certificate))
    for problem in stale(named):
        screen.print(Text(problem, style="yellow"))


def _theorem(theorem, words):
    """Its system; its value too where words are given. (what is shown, {name: value given})"""
    given = _values(theorem, words) if words else {}
    value = [("value", number_text(theorem.evaluate(given)))] if words else []
    return [system_table(theorem.equivalent), *_rows([*_references(theorem), *value], 12)], given


def _spike(spike, words):
    """Its formulas; its thresholds and outlier too where the words give parameters and strength. (what is shown, {name: value given})"""
    symbolic, numbers, at = spike.symbolic, None, {}
    if words:
        variable = symbolic.variable.name
        given, _ = parse_parameters(spike.name, (*spike.parameters, (variable, "real", None)), words)
        strength = given.pop(variable, None)
        frozen = spike(**given)
        at = frozen.parameters | ({} if strength is None else {variable: strength})
        numbers = [("thresholds", ", ".join("none" if math.isnan(value) else f"{value:.10g}" for value in frozen.thresholds))]
        if strength is not None:
            numbers += [("outlier", f"{frozen.outlier(strength):.15g}"), ("overlap", f"{frozen.overlap(strength):.15g}")]
    rows = [("outlier", f"x = {symbolic.outlier()}"), *((f"overlap ({side})", f"|<.,.>|^2 = {symbolic.overlap(side=side)}") for side in symbolic.sides),
            ("thresholds", ", ".join("none" if value is None else str(value) for value in symbolic.thresholds))]
    return _rows([*rows, *_references(spike), *(numbers or ())], 18), at


def _activation(activation, words):
    """Its Hermite coefficients and dual; numbers of the dual where the words give parameters and q11, q12, q22. (what is shown, {name: value given})"""
    from rmtsym.gaussian.activation import read_activation
    from rmtsym.gaussian.dual import dual
    from rmtsym.gaussian.hermite import hermite
    given, _ = parse_parameters(activation.name, (*activation.kernels().PARAMETERS, *((name, "real", None) for name in COVARIANCES)), words)
    at = dict(given)
    covariance = [given.pop(name) for name in COVARIANCES if name in given]
    phi = activation(**given) if given else activation
    numbers = []
    if covariance:
        if len(covariance) < len(COVARIANCES):
            raise ParameterError(f"{activation.name}: give all of {', '.join(COVARIANCES)}, the variances of u and v and their covariance, or none")
        value, slope = dual(phi).both(*covariance)
        numbers = [("E phi(u) phi(v)", f"{value:.15g}"), ("E phi'(u) phi'(v)", f"{slope:.15g}")]
    symbolic = read_activation(phi)
    formulas = dual(symbolic)
    rows = [("phi(t)", str(symbolic.expression)), *((f"parameter {name}", str(value)) for name, value in symbolic.parameters.items()),
            *((f"a_{k}", f"{float(hermite(symbolic, k)):.12g}") for k in range(COEFFICIENTS)),
            ("E phi^2", f"{float(symbolic.nu):.15g}"), ("E phi'^2", f"{float(symbolic.nu_derivative):.15g}"),
            ("dual", _written(formulas.expression, "expression")), ("derivative dual", _written(formulas.derivative_expression, "derivative_expression"))]
    return _rows([*rows, *_references(activation), *numbers], 18), at


def _written(expression, name):
    """A dual, written out where that is short; else what it is made of, in words."""
    if expression.has(sp.Sum):
        return f"{expression}, a(k, q) = E[phi(sqrt(q) xi) He_k(xi)]/sqrt(k!)"
    if expression.has(GaussianIntegral):
        explicit = expression.doit()
        expression = min(explicit, sp.expand(explicit), key=lambda form: len(str(form)))
    if len(str(expression)) > LONG:
        parts = [words for function, words in FUNCTIONS.items() if expression.has(function)]
        return f"a closed form of {len(str(expression))} letters" + (f", with {', '.join(parts)}" if parts else "") + (
            f"; rm.dual(phi).{name}.doit() writes it out")
    return str(expression) + ("; BivariateNormal(h, k, rho) = P(x <= h, y <= k)" if expression.has(BivariateNormal) else "")


def plot_activation(activation, arguments):
    """Draw an activation as the command line asks for it; returns the path of the picture."""
    from rmtsym.plot import output_path
    from rmtsym.plot_activation import plot_activation as draw
    output = output_path(arguments.output or f"{activation.name}.pdf")
    if arguments.data is not None or arguments.standardise or arguments.kind != "auto":
        raise ParameterError(f"{activation.name}: an activation is drawn by itself; --data, --kind and --standardise are for laws")
    values, to_fit = parse_parameters(activation.name, activation.kernels().PARAMETERS, arguments.parameters)
    if to_fit:
        raise ParameterError(f"{activation.name}: {min(to_fit)} = fit, but nothing is fitted here; give a number")
    draw(activation, values, output, rng=arguments.seed)
    return output


def _rows(pairs, width):
    return [Text(f"{what:<{width}}{text}") for what, text in pairs]


def _references(named):
    return [("reference", reference) for reference in named.references]


def _values(theorem, words):
    """{name: value} of NAME=VALUE words, as `rmtsym derive --values` reads them."""
    reader, equivalent = Reader(f"the theorem has {', '.join(sum(theorem.parameters, ()))}"), theorem.equivalent
    for word in equivalent.words:
        reader.declare(Source.of(declaration_text(word)).span())
    for symbol in (*equivalent.scalars, *equivalent.limit.names):
        if symbol.name not in reader.names:
            reader.declare(Source.of(f"{symbol.name}: scalar").span())
    return read_values([Source.of(word, "NAME=VALUE").span() for word in words], reader)
