"""Laws with B m + C = 0: finitely many atoms, m = sum mass/(location - z).

The sum of poles keeps the relative accuracy of Im m (all its terms are positive), which -C/B loses near the real axis; -C/B keeps that
of Re m near a zero of m, where the sum cancels. So each part comes from its own form.
"""
import sympy as sp

from rmtsym.codegen import lower as shared
from rmtsym.codegen.language import needed, template
from rmtsym.codegen.nesting import nested
from rmtsym.codegen.program import Program
from rmtsym.codegen.split import Split
from rmtsym.errors import ParameterError

__all__ = ["lower_rational"]


def _poles(specification):
    """[(location, mass)] of -C/B, locations real and simple, in a fixed order."""
    z, m = specification.z, specification.m
    b, c = sp.Poly(sp.expand(specification.polynomial), m).all_coeffs()
    roots = sp.roots(sp.Poly(b, z))
    if sum(roots.values()) != sp.Poly(b, z).degree() or set(roots.values()) - {1}:
        raise ParameterError(f"{specification.name}: the atoms, zeros of {b}, are not simple or have no closed form")
    if any(root.has(sp.I) for root in roots):
        raise ParameterError(f"{specification.name}: the zeros of {b} are not real, so they are no atoms of a law")
    slope = sp.diff(b, z)
    return [(root, sp.factor((c/slope).subs(z, root))) for root in sorted(roots, key=sp.default_sort_key)]


def lower_rational(specification):
    """Program of a purely atomic law."""
    names = shared.local_names(specification)
    printer = Split({}, names)
    poles = _poles(specification)
    heads = "".join(f", {name}: float" for name in names.values())
    parameters = [parameter.symbol for parameter in specification.parameters]
    value, slope = ["    re = 0.0", "    im = 0.0"], ["    dz_re = 0.0", "    dz_im = 0.0"]
    for index in range(len(parameters)):
        slope += [f"    d{index}_re = 0.0", f"    d{index}_im = 0.0"]
    for k, (location, mass) in enumerate(poles):
        a, w = printer.real_float(location), printer.real_float(mass)
        value += [f"    u{k}_re, u{k}_im = pole({a}, {w}, x, y)", f"    re += u{k}_re", f"    im += u{k}_im"]
        slope += [f"    s{k}_re, s{k}_im = pole_slope({a}, {w}, x, y)", f"    dz_re += s{k}_re", f"    dz_im += s{k}_im"]
        for index, parameter in enumerate(parameters):
            change, shift = sp.diff(mass, parameter), sp.diff(location, parameter)
            if change != 0:
                slope += [f"    p{k}_re, p{k}_im = pole({a}, {printer.real_float(sp.factor(change))}, x, y)", f"    d{index}_re += p{k}_re", f"    d{index}_im += p{k}_im"]
            if shift != 0:
                factor = printer.real_float(sp.factor(shift))
                slope += [f"    d{index}_re -= ({factor})*s{k}_re", f"    d{index}_im -= ({factor})*s{k}_im"]
    z, m = specification.z, specification.m
    b, c = sp.Poly(sp.expand(specification.polynomial), m).all_coeffs()
    split = Split({z: ("x", "y")}, names)
    (c_re, c_im), (b_re, b_im) = split.assign("c", nested(-c, z)), split.assign("b", nested(b, z))
    value += ["    if im < math.inf and abs(x) + y < 1e50:", *("    " + line for line in split.lines),
              f"        re, _ = quotient({c_re}, {c_im or '0.0'}, {b_re}, {b_im or '0.0'})"]
    count = 1 + len(parameters)
    outputs = ", ".join(["re", "im", "dz_re", "dz_im", *(f"d{i}_{part}" for i in range(len(parameters)) for part in ("re", "im"))])
    body, tail = "\n".join(value), "\n".join(slope)
    source = f"""def stieltjes_point(x: float, y: float{heads}) -> (float, float):
    \"\"\"m(x + iy) for y >= 0: a sum over the atoms.\"\"\"
{body}
    return re, im


def density_point(x: float{heads}) -> float:
    \"\"\"There is no continuous part.\"\"\"
    return 0.0*x if math.isnan(x) else 0.0


def stieltjes_gradient_point(x: float, y: float{heads}) -> ({", ".join(["float"]*(2 + 2*count))}):
    \"\"\"m, dm/dz and dm/dtheta.\"\"\"
{body}
{tail}
    return {outputs}


def density_gradient_point(x: float{heads}) -> ({", ".join(["float"]*(1 + count))}):
    \"\"\"There is no continuous part.\"\"\"
    zero = 0.0*x if math.isnan(x) else 0.0
    return {", ".join(["zero"]*(1 + count))}
"""
    common, constants = template("common")
    wanted = shared.maps(len(parameters))
    functions = needed([*common, *shared.functions_of(source)], [item.point for item in wanted])
    rows = ", ".join(f"({printer.real_float(location)}, {printer.real_float(mass)})" for location, mass in poles)
    plain = shared.plain_functions(specification, names, support="    return []", edges="    return []",
                                   atoms=f"    return sorted((location, mass) for location, mass in [{rows}] if mass > 0)",
                                   edge_powers="    return []", terms=shared.terms_body(specification, names))
    return Program(specification, tuple(functions), constants, "", (), tuple((names[p], "float") for p in parameters), wanted, plain)
