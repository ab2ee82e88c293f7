"""Laws with P(z, m) = 0 of degree three and more in m: the root is followed from infinity (templates/algebraic.py).

Generated are the evaluation of P with all its Taylor coefficients in m (Horner in z, then synthetic division), the Newton step with
Smale's gamma, and the derivatives; edges come from the discriminant, exactly, at run time (runtime/algebraic.py).
"""
from pathlib import Path

import sympy as sp

from rmtsym.codegen import lower as shared
from rmtsym.codegen.language import needed, parse, template
from rmtsym.codegen.nesting import nested
from rmtsym.codegen.program import Program
from rmtsym.codegen.split import Split
from rmtsym.errors import ParameterError

__all__ = ["lower_algebraic"]

_LARGEST = 12


def _newton_source(specification, names, coefficients):
    """newton(x, y, m_re, m_im, ...): the step P/P_m and gamma."""
    z = specification.z
    degree = len(coefficients) - 1
    heads = "".join(f", {name}: float" for name in names.values())
    split = Split({z: ("x", "y")}, names)
    for power, coefficient in enumerate(reversed(coefficients)):
        _, im = split.assign(f"c{power}", nested(coefficient, z)) if coefficient != 0 else ("0.0", None)
        if coefficient == 0:
            split.lines.append(f"    c{power}_re = 0.0")
        if im is None:
            split.lines.append(f"    c{power}_im = 0.0")
    lines = list(split.lines)
    # Synthetic division: after pass k the k-th Taylor coefficient is final, and lies in c{k}.
    for k in range(degree):
        for j in range(degree - 1, k - 1, -1):
            lines += [f"    c{j}_re += m_re*c{j + 1}_re - m_im*c{j + 1}_im", f"    c{j}_im += m_re*c{j + 1}_im + m_im*c{j + 1}_re"]
    lines += ["    square = c1_re*c1_re + c1_im*c1_im", "    step_re = (c0_re*c1_re + c0_im*c1_im)/square",
              "    step_im = (c0_im*c1_re - c0_re*c1_im)/square", "    slope = math.sqrt(square)", "    gamma = 0.0"]
    for k in range(2, degree + 1):
        ratio = f"math.hypot(c{k}_re, c{k}_im)/slope"
        lines.append(f"    gamma = max(gamma, {ratio if k == 2 else f'math.pow({ratio}, {1}/{k - 1})'})")
    body = "\n".join(lines)
    return f"""def newton(x: float, y: float, m_re: float, m_im: float{heads}) -> (float, float, float):
    \"\"\"The Newton step P/P_m at m, and Smale's gamma.\"\"\"
{body}
    return step_re, step_im, gamma
"""


def _point_sources(specification, names):
    z, m = specification.z, specification.m
    heads = "".join(f", {name}: float" for name in names.values())
    passed = "".join(f", {name}" for name in names.values())
    variables = [z, *(parameter.symbol for parameter in specification.parameters)]
    count = len(variables)
    split = Split({z: ("x", "y"), m: ("m_re", "m_im")}, names)
    _, s_im = split.assign("s", nested(sp.diff(specification.polynomial, m), m, z))
    split.lines.append(f"    square = s_re*s_re + {s_im}*{s_im}")
    outputs = ["m_re", "m_im"]
    for index, variable in enumerate(variables):
        derivative = nested(sp.diff(specification.polynomial, variable), m, z)
        if derivative == 0:
            outputs += ["0.0", "0.0"]
            continue
        re, im = split.assign(f"p{index}", derivative)
        im = im or "0.0"
        outputs += [f"-({re}*s_re + {im}*{s_im})/square", f"-({im}*s_re - {re}*{s_im})/square"]
    body = "\n".join(split.lines)
    far = ", ".join(["m_re", "m_im", "m_re*m_re - m_im*m_im", "2*m_re*m_im", *["0.0"]*(2*count - 2)])
    unpacked = ", ".join(f"v{index}" for index in range(2 + 2*count))
    return f"""def stieltjes_point(x: float, y: float{heads}) -> (float, float):
    \"\"\"m(x + iy) for y >= 0; y = 0 is the limit from C+.\"\"\"
    if math.isnan(x) or math.isnan(y):
        return math.nan, math.nan
    if abs(x) + y > 1e50:
        return reciprocal(x, y)
    m_re, m_im = follow(x, y{passed})
    return m_re, m_im


def density_point(x: float{heads}) -> float:
    \"\"\"Im m(x + i0)/pi.\"\"\"
    _, m_im = stieltjes_point(x, 0.0{passed})
    return m_im/math.pi


def stieltjes_gradient_point(x: float, y: float{heads}) -> ({", ".join(["float"]*(2 + 2*count))}):
    \"\"\"m, dm/dz and dm/dtheta by implicit differentiation.\"\"\"
    m_re, m_im = stieltjes_point(x, y{passed})
    if abs(x) + y > 1e50:
        return {far}
{body}
    return {", ".join(outputs)}


def density_gradient_point(x: float{heads}) -> ({", ".join(["float"]*(1 + count))}):
    \"\"\"The density and its derivatives in x and in the parameters.\"\"\"
    {unpacked} = stieltjes_gradient_point(x, 0.0{passed})
    if v1 == 0:
        return {", ".join(["0.0"]*(1 + count))}
    return {", ".join(["v1/math.pi", *(f"v{2*index + 3}/math.pi" for index in range(count))])}
"""


def lower_algebraic(specification):
    """Program of a law of degree 3 to 12 in m."""
    m = specification.m
    names = shared.local_names(specification)
    coefficients = sp.Poly(sp.expand(specification.polynomial), m).all_coeffs()
    if len(coefficients) - 1 > _LARGEST:
        raise ParameterError(f"{specification.name}: degree {len(coefficients) - 1} in m, but kernels are made up to degree {_LARGEST}")
    heads = ", ".join(f"{name}: float" for name in names.values())
    # The template's PARAMETERS stand for the law's own.
    text = (Path(__file__).parent/"templates"/"algebraic.py").read_text(encoding="utf-8")
    lines = []
    for line in text.splitlines():
        is_head = line.startswith("def ")
        if "PARAMETERS" in line and not names:
            line = line.replace(", PARAMETERS", "")
        lines.append(line.replace("PARAMETERS", heads if is_head else ", ".join(names.values())))
    source = "\n\n".join([_newton_source(specification, names, coefficients), _point_sources(specification, names)])
    common, constants = template("common")
    wanted = shared.maps(len(specification.parameters))
    functions = needed([*common, *parse("\n".join(lines)), *shared.functions_of(source)], [item.point for item in wanted])
    listed = shared.argument_list(specification, names)
    passed = f"({listed}{',' if len(names) == 1 else ''})"
    shape = f"algebraic_shape(terms({listed}), stieltjes, {passed})"
    plain = shared.plain_functions(specification, names, support=f"    return {shape}.support", edges=f"    return {shape}.edges",
                                   atoms=f"    return {shape}.atoms", edge_powers=f"    return {shape}.edge_powers",
                                   terms=shared.terms_body(specification, names))
    return Program(specification, tuple(functions), constants, "", (), tuple((names[p.symbol], "float") for p in specification.parameters),
                   wanted, plain, ("from rmtsym.runtime.algebraic import algebraic_shape",))
