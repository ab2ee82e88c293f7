"""Sample covariance laws: z = -1/v + c E[t/(1 + t v)] with a population measure at run time (templates/population.py).

The equation is compared with the template's, exactly; another equation with an expectation is refused. Two variants of the same
functions are emitted: sums over atoms (Discrete, Empirical), and hypergeometric functions (PowerLaw; suffix _power).
"""
import re

import sympy as sp

from rmtsym.codegen import lower as shared
from rmtsym.codegen.language import needed, parse, template
from rmtsym.codegen.program import Map, Program
from rmtsym.errors import ParameterError

__all__ = ["lower_population"]

_ARGUMENTS = (("c", "float"), ("margin", "float"), ("t", "Array"), ("w", "Array"), ("k", "int"), ("w0", "float"), ("far", "float"), ("edge_x", "Array"),
              ("edge_s", "Array"), ("edge_kappa", "Array"), ("n_edges", "int"))


def _renamed(functions, suffix):
    """The functions with a suffix on every one of their names."""
    names = {item.name for item in functions}
    pattern = re.compile(r"\b(" + "|".join(sorted(names, key=len, reverse=True)) + r")\b(?=\()")
    return parse("import math\n\n" + "\n\n".join(pattern.sub(rf"\1{suffix}", item.text) for item in functions))


def _maps(suffix):
    return (Map(f"stieltjes{suffix}", f"population_point{suffix}", True, 1, is_warm=True),
            Map(f"density{suffix}", f"population_density{suffix}", False, 1, is_warm=True),
            Map(f"stieltjes_gradient{suffix}", f"population_gradient{suffix}", True, 3, is_warm=True),
            Map(f"density_gradient{suffix}", f"population_density_gradient{suffix}", False, 3, is_warm=True))


def _check_equation(specification):
    """The law must be Silverstein's: at a population of two atoms its equation is compared with the template's."""
    z, m = specification.z, specification.m
    reals = [parameter.symbol for parameter in specification.parameters if parameter.kind == "real"]
    if len(reals) != 1 or [parameter.kind for parameter in specification.parameters] != ["real", "population"]:
        raise ParameterError(f"{specification.name}: a population law is compiled with one ratio c and one population")
    (c,) = reals
    v = c*m - (1 - c)/z
    difference = specification.equation.lhs - specification.equation.rhs
    for atoms in ({1: sp.Rational(1, 3), 4: sp.Rational(2, 3)}, {2: sp.Rational(1, 2), 7: sp.Rational(1, 2)}):
        concrete = difference.replace(lambda item: hasattr(item, "at_atoms"), lambda item, atoms=atoms: item.at_atoms(atoms))
        expected = z + 1/v - c*sum(w*t/(1 + t*v) for t, w in atoms.items())
        ratio = sp.cancel(sp.together(concrete)/sp.together(expected))
        if ratio.free_symbols & {z, m} or ratio == 0 or not concrete.has(z):
            raise ParameterError(f"{specification.name}: only z = -1/v + c E[t/(1 + t v)], v = c m - (1 - c)/z, is compiled with a population; "
                                 "give rm.Discrete atoms for another law")


def lower_population(specification):
    """Program of a sample covariance law."""
    _check_equation(specification)
    names = shared.local_names(specification)
    solver, constants = [], {}
    for part in ("population", "population_search"):
        functions, more = template(part)
        solver += functions
        constants.update(more)
    functions = []
    wanted = []
    for variant, suffix in (("population_discrete", ""), ("population_power", "_power")):
        available, more = template(variant)
        constants = {**constants, **more}
        if variant == "population_power":
            special, more = template("special")
            constants = {**constants, **more}
        else:
            special = []
        own = [*available, *solver]
        functions += needed([*special, *(_renamed(own, suffix) if suffix else own)], [item.point for item in _maps(suffix)])
        wanted += _maps(suffix)
    (c,) = [names[parameter.symbol] for parameter in specification.parameters if parameter.kind == "real"]
    plain = shared.plain_functions(specification, names, "", "", "", "", "")
    plain += f'''


def companion_cumulants(k, h, {c}):
    """Free cumulants k_1, ..., k_k of the companion X^T S X/n from the population's moments h_1, ..., h_k; its moments are c times the law's."""
    return [{c}*h[j - 1] for j in range(1, k + 1)]
'''
    unique = {item.name: item for item in functions}
    return Program(specification, tuple(unique.values()), constants, "", (), _ARGUMENTS, tuple(wanted), plain.rstrip())
