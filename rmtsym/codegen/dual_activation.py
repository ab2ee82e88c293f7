"""Smooth pieces of an activation in the kernel language, so that nothing cancels or overflows.

in:   an expression in the variable and parameters
out:  the same with e^a - 1 as expm1, log(1 + e^a) as softplus; the printer that knows them
"""
import math

import sympy as sp

from rmtsym.codegen.split import RealPrinter
from rmtsym.errors import ParameterError

__all__ = ["ActivationPrinter", "stable_activation"]


class expm1(sp.Function):
    """math.expm1"""


class softplus(sp.Function):
    """log(1 + e^x), of the template."""


def stable_activation(expression):
    """The expression with expm1 and softplus where they belong."""
    def is_one_more(item):
        return isinstance(item, sp.log) and isinstance(item.args[0] - 1, sp.exp)

    expression = expression.replace(is_one_more, lambda item: softplus((item.args[0] - 1).args[0]))

    def is_difference(item):
        return item.is_Add and any(isinstance(term, sp.exp) for part in item.args for term in sp.Mul.make_args(part))

    def subtracted(item):
        terms = list(item.args)
        for term in item.args:
            powers = [factor for factor in sp.Mul.make_args(term) if isinstance(factor, sp.exp)]
            if len(powers) == 1 and -term/powers[0] in terms:
                scale = term/powers[0]
                terms.remove(term)
                terms.remove(-scale)
                terms.append(scale*expm1(powers[0].args[0]))
        return sp.Add(*terms)

    return expression.replace(is_difference, subtracted)


class ActivationPrinter(RealPrinter):
    """Prints smooth real functions in the kernel language."""

    def _print_Function(self, item):
        name = type(item).__name__
        argument = self._print(item.args[0])
        if name == "softplus":
            return f"softplus({argument})"
        if name in ("sec", "csc", "cot", "sech", "csch", "coth"):
            return f"(1.0/math.{ {'sec': 'cos', 'csc': 'sin', 'cot': 'tan', 'sech': 'cosh', 'csch': 'sinh', 'coth': 'tanh'}[name]}({argument}))"
        if name in ("sinh", "cosh", "tanh", "erf", "erfc", "expm1"):
            return f"math.{name}({argument})"
        if name in ("atan", "asin", "acos"):
            other = {"atan": "1.0", "asin": f"math.sqrt(1.0 - ({argument})*({argument}))", "acos": f"math.sqrt(1.0 - ({argument})*({argument}))"}[name]
            return f"math.atan2({argument}, {other})" if name != "acos" else f"math.atan2({other}, {argument})"
        if name not in ("log", "exp", "sin", "cos", "tan"):
            raise ParameterError(f"{item}: {name} has no kernel; kernels are made of + - * / powers, exp, log, erf, trigonometric and hyperbolic functions")
        return super()._print_Function(item)

    def _print_Exp1(self, _):
        return repr(math.e)

    def _print_Infinity(self, _):
        return "math.inf"

    def _print_NegativeInfinity(self, _):
        return "-math.inf"

    def _print_Pow(self, power, rational=False):
        if power.is_number and power.evalf().is_Number:         # else it calls functions of the template
            return repr(float(power))
        # products and a root, which vector units do
        if power.exp.is_Rational and power.exp.q == 2 and 1 < abs(power.exp.p) < 10:
            base = self._print(power.base)
            base = base if power.base.is_Symbol else f"({base})"
            product = "*".join([base]*(abs(power.exp.p)//2) + [f"math.sqrt({base})"])
            return product if power.exp > 0 else f"1/({product})"
        return super()._print_Pow(power, rational)

    _print_log = _print_exp = _print_sin = _print_cos = _print_tan = _print_sinh = _print_cosh = _print_tanh = _print_Function
    _print_erf = _print_erfc = _print_atan = _print_asin = _print_acos = _print_Function
