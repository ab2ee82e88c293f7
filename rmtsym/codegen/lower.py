"""From a law's specification to a program of the kernel language.

in:   Specification: P(z, m) = 0, parameters, domain
out:  Program: functions of one point, the maps over arrays, the plain functions (domain, support, atoms, edges)

One strategy a kind of equation, each in its own module; here is what they share.
"""
import keyword
import re

import sympy as sp

from rmtsym.codegen.language import MATH, TYPES, parse
from rmtsym.codegen.program import Map, Program
from rmtsym.codegen.split import RealPrinter
from rmtsym.errors import ParameterError

__all__ = ["local_names", "lower", "maps", "plain_functions", "sample_parameters"]

# Names that the templates and the printers use; a parameter of the same name gets a prefix.
_TAKEN = {"x", "y", "z", "m", "out", "dz", "dx", "dparams", "i", "n", "math", "lower", "upper", "gap", "np", "range", "abs", "min", "max", "float", "int",
          "bool", "complex", "setup", "kernel", "function", "Array", "re", "im", *MATH, *TYPES}


def local_names(specification):
    """{symbol: a safe local name} for every parameter; text that is no identifier never reaches generated code.

    In laws of the user's own, and wherever parameters pass through a template, every name gets a prefix: no local of a kernel has it.
    """
    is_mangled = not specification.source or specification.kind in ("algebraic", "dual")
    names = {}
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,60}", specification.name):
        raise ParameterError(f"name = {specification.name!r}, but the name of a law that is compiled has letters, digits and underscores, "
                             "and starts with a letter")
    for parameter in specification.parameters:
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,40}", parameter.name):
            raise ParameterError(f"{specification.name}: parameter {parameter.name!r} cannot be compiled; "
                                 "a name has letters, digits and underscores and starts with a letter")
        clash = is_mangled or parameter.name in _TAKEN or keyword.iskeyword(parameter.name) or re.fullmatch(r"t\d+(_re|_im)?|.*_(re|im)", parameter.name)
        names[parameter.symbol] = f"par_{parameter.name}" if clash else parameter.name
    return names


def sample_parameters(specification, count=6):
    """Rational parameter values inside the domain, the same in every run: points at which a branch is decided exactly."""
    symbols = [parameter.symbol for parameter in specification.parameters if parameter.kind != "population"]
    found, step = [], 0
    while len(found) < count:
        step += 1
        if step > 4000:
            raise ParameterError(f"{specification.name}: no parameter values were found inside its domain")
        # A Halton-like sequence of rationals in (0, 5); integers for integer parameters.
        values = {}
        for index, parameter in enumerate(parameter for parameter in specification.parameters if parameter.kind != "population"):
            value = sp.Rational((step*(7 + 6*index) + 3*index) % 97 + 1, 20)
            if parameter.symbol.is_positive is None and step % 2:
                value = -value
            values[parameter.symbol] = sp.Integer(1 + step % 5) if parameter.kind == "integer" else value
        if all(bool(sp.simplify(condition.subs(values))) for condition, _, _ in specification.domain):
            found.append(values)
        if not symbols:
            break
    return found


def maps(number_of_parameters, fast=""):
    """The four maps of every law; `fast` is the branch-free twin of stieltjes_point, if there is one."""
    outputs = 2 + number_of_parameters
    return (Map("stieltjes", "stieltjes_point", True, 1, fast), Map("density", "density_point", False, 1),
            Map("stieltjes_gradient", "stieltjes_gradient_point", True, outputs),
            Map("density_gradient", "density_gradient_point", False, outputs))


def _domain_source(specification, names):
    printer = RealPrinter(names)
    by_name = {parameter.name: names[parameter.symbol] for parameter in specification.parameters}
    lines = []
    for condition, parameter, text in specification.domain:
        # SymPy evaluates c > 0 to True for a positive symbol: then the assumption is the condition.
        shown = f"{by_name[parameter]} > 0" if condition in (True, sp.true) else _condition(condition, printer)
        lines.append(f"        ({shown}, {parameter!r}, {text!r}),")
    return "\n".join(lines)


def _condition(condition, printer):
    signs = {sp.StrictGreaterThan: ">", sp.GreaterThan: ">=", sp.StrictLessThan: "<", sp.LessThan: "<=", sp.Unequality: "!="}
    if isinstance(condition, sp.And):
        return " and ".join(f"({_condition(item, printer)})" for item in sorted(condition.args, key=sp.default_sort_key))
    if isinstance(condition, sp.Or):
        return " or ".join(f"({_condition(item, printer)})" for item in sorted(condition.args, key=sp.default_sort_key))
    if type(condition) not in signs:
        raise ParameterError(f"the condition {condition} on parameters is no inequality")
    return f"{printer.doprint(condition.lhs)} {signs[type(condition)]} {printer.doprint(condition.rhs)}"


def argument_list(specification, names):
    return ", ".join(names[parameter.symbol] for parameter in specification.parameters if parameter.kind != "population")


def plain_functions(specification, names, support, edges, atoms, edge_powers, terms):
    """Source of the module's plain functions; each argument is the body of one of them."""
    arguments = argument_list(specification, names)
    keywords = ", ".join(names[p.symbol] for p in specification.parameters if p.kind != "population")
    parts = [f"def domain({keywords}):\n    \"\"\"[(does the condition hold, parameter, what must hold)].\"\"\"\n"
             f"    return [\n{_domain_source(specification, names)}\n    ]" if specification.domain else
             f"def domain({keywords}):\n    \"\"\"[(does the condition hold, parameter, what must hold)].\"\"\"\n    return []"]
    for name, text, body in (("support", "Intervals (lo, hi) of the continuous part.", support),
                             ("edges", "Edges of the continuous part, ascending.", edges),
                             ("atoms", "[(location, mass)] with mass > 0.", atoms),
                             ("edge_powers", "(q, q') an interval: x = lo + w s^q makes the density smooth in s at its ends.", edge_powers),
                             ("terms", "[(coefficient, i, j)] of P(z, m) = sum coefficient z^i m^j; any kind of number.", terms)):
        if body:
            parts.append(f'def {name}({arguments}):\n    """{text}"""\n{body}')
    return "\n\n\n".join(parts)


def terms_body(specification, names):
    """Body of terms(): the coefficients of P, exact in whatever numbers come in."""
    printer = RealPrinter(names)
    z, m = specification.z, specification.m
    rows = []
    for term in sp.Add.make_args(sp.expand(specification.polynomial)):
        coefficient, i, j = sp.S.One, sp.S.Zero, sp.S.Zero
        for factor in sp.Mul.make_args(sp.powsimp(term, combine="exp")):
            base, exponent = factor.as_base_exp()
            if base == z:
                i += exponent
            elif base == m:
                j += exponent
            else:
                coefficient *= factor
        rows.append((coefficient, i, j))
    merged = {}
    for coefficient, i, j in rows:
        merged[i, j] = merged.get((i, j), 0) + coefficient
    ordered = sorted(merged.items(), key=lambda item: (sp.default_sort_key(item[0][1]), sp.default_sort_key(item[0][0])))
    inner = ", ".join(f"({_exact(sp.factor(value), printer)}, {printer.doprint(i)}, {printer.doprint(j)})" for (i, j), value in ordered if value != 0)
    return f"    return [{inner}]"


def _exact(value, printer):
    """A coefficient whose text has integers only, so that Fractions stay exact: no decimals and no quotients."""
    sign_power = [factor for factor in sp.Mul.make_args(value) if factor.is_Pow and factor.base == -1]
    if sign_power:
        rest = sp.Mul(*[factor for factor in sp.Mul.make_args(value) if factor not in sign_power])
        sign = f"(-1)**({printer.doprint(sum(factor.exp for factor in sign_power))})"
        return sign if rest == 1 else f"{sign}*({printer.doprint(rest)})"
    return printer.doprint(value)


def functions_of(source):
    return parse("import math\n\n" + source)


def lower(specification):
    """The Program of a specification. ParameterError if its equation has no kernel."""
    if specification.kind == "quadratic":
        from rmtsym.codegen.lower_quadratic import lower_quadratic as strategy
    elif specification.kind == "rational":
        from rmtsym.codegen.lower_rational import lower_rational as strategy
    elif specification.kind == "power":
        from rmtsym.codegen.lower_power import lower_power as strategy
    elif specification.kind == "population":
        from rmtsym.codegen.lower_population import lower_population as strategy
    elif specification.kind == "algebraic":
        from rmtsym.codegen.lower_algebraic import lower_algebraic as strategy
    else:
        raise ParameterError(f"{specification.name}: kind {specification.kind!r} has no kernels")
    program = strategy(specification)
    assert isinstance(program, Program)
    return program
