"""Laws with A m^2 + B m + C = 0: one square root, taken on the physical sheet.

The discriminant is written as lead * s(z)^2 * (z - lower)(z - upper), its root as sqrt(lead) s(z) r(z) with r the physical root of
templates/quadratic.py; one sign, the same for all z and all parameters, then makes m ~ -1/z, so no branch is ever chosen by search.
The root is evaluated as (S - B)/(2A) or as -2C/(B + S), whichever does not cancel (the textbook root loses 8 digits at large |z|).
"""
import dataclasses

import mpmath
import sympy as sp

from rmtsym.codegen import lower as shared
from rmtsym.codegen.language import needed, template
from rmtsym.codegen.lower_algebraic import lower_algebraic
from rmtsym.codegen.nesting import nested
from rmtsym.codegen.program import Program
from rmtsym.codegen.split import Split
from rmtsym.errors import ParameterError

__all__ = ["lower_quadratic"]

_IMPORTS = {"algebraic_shape": "from rmtsym.runtime.algebraic import algebraic_shape", "leading_atoms": "from rmtsym.runtime.atoms import leading_atoms"}


def _discriminant(specification, a, b, c):
    """(lead, s, centre, product, square of the half width) of B^2 - 4AC = lead s^2 (z^2 - 2 centre z + product).

    None where it is not of this form: on several intervals.
    """
    z = specification.z
    constant, factors = sp.factor_list(sp.expand(b**2 - 4*a*c), z)
    odd, even = sp.S.One, sp.S.One
    for factor, multiplicity in factors:
        if not factor.has(z):
            constant *= factor**multiplicity
            continue
        odd *= factor**(multiplicity % 2)
        even *= factor**(multiplicity//2)
    odd = sp.Poly(odd, z)
    if odd.degree() != 2:
        return None
    leading, linear, free = odd.all_coeffs()
    centre = sp.factor(-linear/(2*leading))
    product = sp.factor(free/leading)
    return sp.factor(constant*leading), sp.factor(even), centre, product, sp.factor(centre**2 - product)


def _sign(specification, a, b, even, lead, centre, half_square):
    """+-1 such that m = (-B + sign sqrt(lead) s r)/(2A) ~ -1/z; the same at all sampled parameters, or an error."""
    z = specification.z
    signs = set()
    for values in shared.sample_parameters(specification):
        with mpmath.workdps(60):
            point = sp.Integer(10)**15 + sp.I*10**15
            at = {**values, z: point}
            numbers = [mpmath.mpmathify(sp.N(item.subs(at), 60)) for item in (a, b, even, lead, centre, half_square)]
            a_value, b_value, even_value, lead_value, centre_value, square = numbers
            where = mpmath.mpmathify(sp.N(point, 60))
            half = mpmath.sqrt(square)
            root = mpmath.sqrt(lead_value)*even_value*mpmath.sqrt(where - centre_value - half)*mpmath.sqrt(where - centre_value + half)
            errors = {sign: abs((-b_value + sign*root)/(2*a_value)*where + 1) for sign in (1, -1)}
            best = min(errors, key=errors.get)
            if errors[best] > 1e-6:
                raise ParameterError(f"{specification.name}: at {values} no root behaves like -1/z at infinity")
            signs.add(best)
    if len(signs) != 1:
        raise ParameterError(f"{specification.name}: the sign of the physical root depends on the parameters")
    return signs.pop()


def _root_source(specification, names, a, b, c, even, sign, is_fast):
    """root_fast, without branches: m and whether the point is special; root_point: m and S = 2Am + B at any point."""
    z = specification.z
    arguments = "".join(f", {name}: float" for name in names.values())
    split = Split({z: ("x", "y")}, names)
    split.lines.append("    r_re, r_im, modulus = physical_root(x, y, lower, upper)" if is_fast else
                       "    r_re, r_im = physical_root_scaled(x, y, lower, upper)")
    factor = "lead" if sign > 0 else "-lead"
    e_re, e_im = split.assign("even", nested(even, z)) if even != 1 else ("", None)
    if e_im is not None:
        split.lines += [f"    s_re = {factor}*({e_re}*r_re - {e_im}*r_im)", f"    s_im = {factor}*({e_re}*r_im + {e_im}*r_re)"]
    else:
        scale = f"{factor}*{e_re}" if e_re else factor
        split.lines += [f"    s_re = {scale}*r_re", f"    s_im = {scale}*r_im"]
    c_re, c_im = split.parts(nested(-2*c, z))
    c_re = f"{c_re}.0" if c_re.lstrip('-').isdigit() else c_re
    c_im = c_im or "0.0"
    if b == 0:
        split.lines += [f"    top_re = {c_re}", f"    top_im = {c_im}", "    below_re = s_re", "    below_im = s_im"]
    else:
        b_re, b_im = split.assign("b", nested(b, z))
        a_re, a_im = split.parts(nested(2*a, z))
        minus, plus = (f"s_im - {b_im}", f"{b_im} + s_im") if b_im else ("s_im", "s_im")
        test = f"{b_re}*s_re + {b_im}*s_im < 0" if b_im else f"{b_re}*s_re < 0"
        split.lines += ["    # Of the two forms (S - B)/(2A) and -2C/(B + S) the one in which B and S do not cancel.", f"    is_direct = {test}",
                        f"    top_re = s_re - {b_re} if is_direct else {c_re}", f"    top_im = {minus} if is_direct else {c_im}",
                        f"    below_re = {a_re} if is_direct else {b_re} + s_re", f"    below_im = {a_im or '0.0'} if is_direct else {plus}"]
    if is_fast:
        split.lines += ["    square = below_re*below_re + below_im*below_im", "    share = 1/square",
                        "    is_special = not (modulus > 1e-140 and square > 1e-280 and abs(x) + y < far)",
                        "    return (top_re*below_re + top_im*below_im)*share, (top_im*below_re - top_re*below_im)*share, is_special"]
        head = (f"def root_fast(x: float, y: float, lower: float, upper: float, lead: float, far: float{arguments}) -> (float, float, bool):\n"
                '    """The physical root for Im z >= 0, and whether the point needs care (stieltjes_point)."""')
    else:
        split.lines += ["    m_re, m_im = quotient(top_re, top_im, below_re, below_im)", "    return m_re, m_im, s_re, s_im"]
        head = (f"def root_point(x: float, y: float, lower: float, upper: float, lead: float{arguments}) -> (float, float, float, float):\n"
                '    """The physical root m and S = 2Am + B, a square root of B^2 - 4AC, for Im z >= 0."""')
    return "\n".join([head, *split.lines]) + "\n"


def _derivatives(specification, polynomial, a, b, c):
    """P_z and P_theta as products, nested in m and z."""
    z, m = specification.z, specification.m
    variables = [z, *(parameter.symbol for parameter in specification.parameters)]
    return [nested(sp.diff(polynomial, variable), m, z) for variable in variables]


def _gradient_sources(specification, names, polynomial, a, b, c, even, sign):
    z, m = specification.z, specification.m
    derivatives = _derivatives(specification, polynomial, a, b, c)
    arguments = "".join(f", {name}: float" for name in names.values())
    passed = "".join(f", {name}" for name in names.values())
    count = len(derivatives)
    floats = ", ".join(["float"]*(2 + 2*count))
    split = Split({z: ("x", "y"), m: ("m_re", "m_im")}, names)
    outputs = ["m_re", "m_im"]
    for index, derivative in enumerate(derivatives):
        if derivative == 0:
            outputs += ["0.0", "0.0"]
            continue
        name = f"p{index}"
        re, im = split.assign(name, derivative)
        im = im or "0.0"
        outputs += [f"-({re}*s_re + {im}*s_im)/square", f"-({im}*s_re - {re}*s_im)/square"]
    body = "\n".join(split.lines)
    infinite = ", ".join(["m_re", "m_im", "m_re*m_re - m_im*m_im", "2*m_re*m_im", *["0.0"]*(2*count - 2)])
    stieltjes = f"""def stieltjes_gradient_point(x: float, y: float, lower: float, upper: float, lead: float, far: float{arguments}) -> ({floats}):
    \"\"\"m, dm/dz and dm/dtheta by implicit differentiation: -P_theta/P_m with P_m = S.\"\"\"
    if abs(x) + y > far:
        m_re, m_im = reciprocal(x, y)
        return {infinite}
    m_re, m_im, s_re, s_im = root_point(x, y, lower, upper, lead{passed})
    square = s_re*s_re + s_im*s_im
{body}
    return {", ".join(outputs)}
"""
    real = Split({m: ("m_re", "m_im")}, {**names, z: "x"}, prefix="w")
    outputs = ["density"]
    for index, derivative in enumerate(derivatives):
        if derivative == 0:
            outputs.append("0.0")
            continue
        re, im = real.parts(derivative)
        real.lines.append(f"    p{index}_re = {re}")
        outputs.append(f"p{index}_re/(math.pi*s_im)")
    body = "\n".join(real.lines)
    density = f"""def density_gradient_point(x: float, lower: float, upper: float, lead: float, far: float{arguments}) -> ({", ".join(["float"]*(1 + count))}):
    \"\"\"The density and its derivatives in x and in the parameters; zero off the support.\"\"\"
    density = density_point(x, lower, upper, lead, far{passed})
    if not (lower < x and x < upper):
        return {", ".join(["density", *["density*0.0"]*count])}
    m_re, m_im, s_re, s_im = root_point(x, 0.0, lower, upper, lead{passed})
{body}
    return {", ".join(outputs)}
"""
    return stieltjes, density


def _density_source(specification, names, a, even):
    arguments = "".join(f", {name}: float" for name in names.values())
    split = Split({}, {**names, specification.z: "x"})
    below = split.real(nested(a, specification.z))
    scale = "" if even == 1 else f"*abs({split.real(nested(even, specification.z))})"
    return f"""def density_point(x: float, lower: float, upper: float, lead: float, far: float{arguments}) -> float:
    \"\"\"Im m(x + i0)/pi = sqrt(4AC - B^2)/(2 pi |A|) between the edges, zero outside.\"\"\"
    inside = (x - lower)*(upper - x)
    below = abs({below})
    value = lead*math.sqrt(abs(inside)){scale}/(2*math.pi*below)
    return 0.0 if inside < 0 else (math.inf if below == 0 else value)
"""


def _setup_source(specification, names, lead, centre, product, half_square):
    arguments = ", ".join(f"{name}: float" for name in names.values())
    split = Split({}, names)
    half = sp.sqrt(half_square)
    if centre == 0:
        edges = f"    upper = {split.real_float(half)}\n    lower = -upper"
    else:
        edges = f"    lower, upper = edge_pair({split.real_float(centre)}, {split.real_float(half)}, {split.real_float(product)})"
    return f"""def setup({arguments}) -> (float, float, float, float):
    \"\"\"The edges, the root of the discriminant's leading coefficient, and the |z| beyond which m = -1/z in double precision.\"\"\"
{edges}
    lead = {split.real_float(sp.sqrt(lead))}
    far = max(1e50, 1e20*max(abs(lower), abs(upper)))
    return lower, upper, lead, far
"""


def _atoms_body(specification, names, a, b, even, sign, centre, listed):
    """Atoms sit at zeros of A where the physical root grows: m ~ -B/(A'(a) (z - a)), the mass is B(a)/A'(a)."""
    z = specification.z
    printer = Split({}, names)
    if sp.Poly(a, z).degree() == 0 or b == 0:
        return "    return []"
    if not specification.source:                       # A may have multiple zeros: the general way
        return f"    return algebraic_shape(terms({listed}), stieltjes, ({listed}{',' if len(names) == 1 else ''})).atoms"
    lists = ["[" + ", ".join(printer.real(sp.factor(item)) for item in reversed(sp.Poly(sp.expand(item), z).all_coeffs())) + "]" for item in (a, b)]
    sheet = ", ".join(printer.real_float(sp.factor(sign*item)) for item in reversed(sp.Poly(sp.expand(even), z).all_coeffs()))
    return f"    return leading_atoms({lists[0]}, {lists[1]}, centre={printer.real_float(centre)}, sheet=[{sheet}])"


def lower_quadratic(specification):
    """Program of a law whose polynomial is quadratic in m."""
    m = specification.m
    names = shared.local_names(specification)
    polynomial = sp.expand(specification.polynomial)
    a, b, c = (sp.factor(item) for item in sp.Poly(polynomial, m).all_coeffs())
    shape = _discriminant(specification, a, b, c)
    if shape is None:
        return lower_algebraic(dataclasses.replace(specification, kind="algebraic"))          # several intervals: the root is followed from infinity
    lead, even, centre, product, half_square = shape
    for what in (sp.sqrt(lead), sp.sqrt(half_square)):
        if what.has(sp.I):
            raise ParameterError(f"{specification.name}: the discriminant {sp.factor(b**2 - 4*a*c)} has no two real zeros between which it is "
                                 "negative, so this is no law on an interval")
    sign = _sign(specification, a, b, even, lead, centre, half_square)
    arguments = "".join(f", {name}: float" for name in names.values())
    passed = "".join(f", {name}" for name in names.values())
    point = f"""def stieltjes_point(x: float, y: float, lower: float, upper: float, lead: float, far: float{arguments}) -> (float, float):
    \"\"\"m(x + iy) for y >= 0; y = 0 is the limit from C+.\"\"\"
    if abs(x) + y > far:
        return reciprocal(x, y)
    m_re, m_im, _, _ = root_point(x, y, lower, upper, lead{passed})
    return m_re, m_im
"""
    source = "\n\n".join([_setup_source(specification, names, lead, centre, product, half_square),
                          _root_source(specification, names, a, b, c, even, sign, True),
                          _root_source(specification, names, a, b, c, even, sign, False), point, _density_source(specification, names, a, even),
                          *_gradient_sources(specification, names, polynomial, a, b, c, even, sign)])
    available, constants = template("quadratic")
    common, more = template("common")
    wanted = shared.maps(len(specification.parameters), fast="root_fast")
    functions = needed([*available, *common, *shared.functions_of(source)], ["setup", "root_fast", *(item.point for item in wanted)])
    listed = shared.argument_list(specification, names)
    plain = shared.plain_functions(
        specification, names,
        support=f"    lower, upper, _, _ = setup({listed})\n    return [(lower, upper)]",
        edges=f"    lower, upper, _, _ = setup({listed})\n    return [lower, upper]",
        atoms=_atoms_body(specification, names, a, b, even, sign, centre, listed),
        edge_powers="    return [(2, 2)]",
        terms=shared.terms_body(specification, names))
    return Program(specification, tuple(functions), {**constants, **more}, "setup", ("lower", "upper", "lead", "far"),
                   tuple((names[p.symbol], "float") for p in specification.parameters), wanted, plain,
                   tuple(line for name, line in _IMPORTS.items() if name in plain))
