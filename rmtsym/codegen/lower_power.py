"""Laws with the S-transform (1 + s)^{-L}, L a positive integer argument: solved by templates/power.py.

The equation is compared with the template's, exactly; another equation with a symbolic exponent is refused.
"""
import sympy as sp

from rmtsym.codegen import lower as shared
from rmtsym.codegen.language import needed, template
from rmtsym.codegen.program import Map, Program
from rmtsym.errors import ParameterError

__all__ = ["lower_power"]


def lower_power(specification):
    """Program of a law whose equation is w^{L+1} = z (w - 1), w = -z m."""
    z, m = specification.z, specification.m
    names = shared.local_names(specification)
    if len(specification.parameters) != 1 or specification.parameters[0].kind != "integer":
        raise ParameterError(f"{specification.name}: a symbolic exponent is compiled for one integer parameter only")
    order = specification.parameters[0].symbol
    template_equation = (-z*m)**(order + 1) - z*(-z*m - 1)
    for value in (1, 2, 3, 6):
        ratio = sp.cancel(sp.expand(specification.polynomial.subs(order, value))/sp.expand(template_equation.subs(order, value)))
        if ratio.has(m) or ratio == 0:
            raise ParameterError(f"{specification.name}: only S = (1 + s)^(-L) is compiled with a symbolic exponent")
    name = names[order]
    source = f"""def stieltjes_point(x: float, y: float, {name}: int) -> (float, float):
    \"\"\"m(x + iy) for y >= 0; y = 0 is the limit from C+.\"\"\"
    m_re, m_im = power_stieltjes(x, y, {name})
    return m_re, m_im


def density_point(x: float, {name}: int) -> float:
    \"\"\"Im m(x + i0)/pi.\"\"\"
    return power_density(x, {name})


def stieltjes_gradient_point(x: float, y: float, {name}: int) -> (float, float, float, float):
    \"\"\"m and dm/dz; there is no derivative in an integer.\"\"\"
    m_re, m_im, d_re, d_im = power_stieltjes_gradient(x, y, {name})
    return m_re, m_im, d_re, d_im


def density_gradient_point(x: float, {name}: int) -> (float, float):
    \"\"\"The density and its derivative in x.\"\"\"
    density, slope = power_density_gradient(x, {name})
    return density, slope


def right_edge({name}: int) -> float:
    \"\"\"The right edge of the support; the left one is the hard edge 0.\"\"\"
    return power_edge({name})
"""
    available, constants = template("power")
    common, more = template("common")
    wanted = (Map("stieltjes", "stieltjes_point", True, 1), Map("density", "density_point", False, 1),
              Map("stieltjes_gradient", "stieltjes_gradient_point", True, 2), Map("density_gradient", "density_gradient_point", False, 2))
    functions = needed([*available, *common, *shared.functions_of(source)], ["right_edge", *(item.point for item in wanted)])
    plain = shared.plain_functions(specification, names, support=f"    return [(0.0, right_edge({name}))]",
                                   edges=f"    return [0.0, right_edge({name})]", atoms="    return []",
                                   edge_powers=f"    return [({name} + 1, 2)]", terms=shared.terms_body(specification, names))
    return Program(specification, tuple(functions), {**constants, **more}, "", (), ((name, "int"),), wanted, plain)
