"""A spike on a law: closed forms in the strength, valid beyond its thresholds.

in:   SpikeSpecification: location, overlaps and fluctuation as expressions in the variable and the parameters
out:  Program with one map an expression: location, overlap, right_overlap, fluctuation; NaN where there is no outlier
"""
from dataclasses import dataclass
from typing import Any

import sympy as sp

from rmtsym.codegen import lower as shared
from rmtsym.codegen.language import needed
from rmtsym.codegen.program import Map, Program
from rmtsym.codegen.split import RealPrinter

__all__ = ["SpikeSpecification", "lower_spike"]


@dataclass(frozen=True)
class SpikeSpecification:
    """A spike as data.

    spike        additive | multiplicative | information_plus_noise
    bulk         name of the law that is deformed
    variable     the symbol of the strength; parameters, domain: as in Specification
    strength     theta as an expression in the variable
    thresholds   (lower, upper) in the variable, None for a side without outliers
    least        smallest value of the variable, or None
    formulas     ((map name, expression), ...)
    """

    name: str
    title: str
    source: str
    spike: str
    bulk: str
    variable: Any
    strength: Any
    parameters: tuple
    domain: tuple
    thresholds: tuple
    least: Any
    formulas: tuple
    kind: str = "spike"

    @property
    def statement(self):
        """Lines of the header of a generated file."""
        lower, upper = self.thresholds
        least = "" if self.least is None else f"{self.least} < "
        where = f"{self.variable} > {upper}" + ("" if lower is None else f" or {least}{self.variable} < {lower}")
        return [f"{self.title}.", "", *(f"    {name} = {sp.sstr(value)}" for name, value in self.formulas), "", f"for {where}, else NaN."]


def lower_spike(specification):
    """The Program of a SpikeSpecification."""
    names = {**shared.local_names(specification), specification.variable: "x"}
    printer = RealPrinter(names)
    heads = "".join(f", {names[parameter.symbol]}: float" for parameter in specification.parameters)
    lower, upper = (side if value is None else printer.doprint(value)
                    for side, value in zip(("-math.inf", "math.inf"), specification.thresholds, strict=True))
    is_low = "x < lower" + ("" if specification.least is None else f" and x > {printer.doprint(specification.least)}")
    bound = {"overlap": "min(max({}, 0.0), 1.0)", "right_overlap": "min(max({}, 0.0), 1.0)", "fluctuation": "max({}, 0.0)"}
    source = [f"""def setup({heads.removeprefix(", ")}) -> (float, float):
    \"\"\"The thresholds: there is no outlier between.\"\"\"
    return 1.0*({lower}), 1.0*({upper})
"""]
    for name, expression in specification.formulas:
        value = bound.get(name, "{}").format(printer.doprint(expression))
        source.append(f"""def {name}_point(x: float, lower: float, upper: float{heads}) -> float:
    \"\"\"NaN where there is no outlier.\"\"\"
    if x > upper or {is_low}:
        return {value}
    return math.nan
""")
    wanted = tuple(Map(name, f"{name}_point", False, 1) for name, _ in specification.formulas)
    functions = needed(shared.functions_of("\n\n".join(source)), ["setup", *(item.point for item in wanted)])
    arguments = shared.argument_list(specification, names)
    facts = "\n".join([f"VARIABLE = {specification.variable.name!r}", f"BULK = {specification.bulk!r}", f"SPIKE = {specification.spike!r}",
                       f"FORMULAS = {tuple(name for name, _ in specification.formulas)!r}"])
    plain = shared.plain_functions(specification, names, "", "", "", "", "")
    strength = printer.doprint(specification.strength)
    plain += (f'\n\n\ndef strength({", ".join(["x", arguments] if arguments else ["x"])}):\n    """theta."""\n    return {strength}\n\n\n'
              f'def thresholds({arguments}):\n    """(lower, upper) in {specification.variable}."""\n    return setup({arguments})')
    return Program(specification, tuple(functions), {}, "setup", ("lower", "upper"),
                   tuple((names[parameter.symbol], "float") for parameter in specification.parameters), wanted, f"{facts}\n\n\n{plain}")
