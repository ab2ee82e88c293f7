"""Laws with P(z, m) = 0 of degree three and more in m: the root is followed from infinity (templates/algebraic.py).

Generated are the Newton step, the discs of Rouche's theorem from the Taylor coefficients of P in z and m (Horner in z, then synthetic
division), the disc at infinity, and the derivatives; edges come from the discriminant, exactly, at run time (runtime/algebraic.py).
"""
import re
from dataclasses import replace
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


_SHARE = 0.7            # of the proved reach is used


class _Table:
    """Lines of the Taylor coefficients of P at (z, m): letter a, b, c, ... for the order in z, a number for the order in m."""

    def __init__(self, specification, names, coefficients, orders):
        z = specification.z
        self.coefficients = coefficients
        self.degree = len(coefficients) - 1
        self.split = Split({z: ("x", "y")}, names)
        self.lines = self.split.lines
        for order in range(orders):
            for power, coefficient in enumerate(reversed(coefficients)):
                part = sp.diff(coefficient, z, order)/sp.factorial(order)
                name = f"{_letter(order)}{power}"
                _, im = self.split.assign(name, nested(part, z)) if sp.expand(part) != 0 else (None, None)
                if sp.expand(part) == 0:
                    self.lines.append(f"    {name}_re = 0.0")
                if im is None:
                    self.lines.append(f"    {name}_im = 0.0")

    def expand(self, order, passes):
        """Synthetic division: after pass k the k-th Taylor coefficient in m is final."""
        letter = _letter(order)
        for k in range(passes):
            for j in range(self.degree - 1, k - 1, -1):
                self.lines += [f"    {letter}{j}_re += m_re*{letter}{j + 1}_re - m_im*{letter}{j + 1}_im",
                               f"    {letter}{j}_im += m_re*{letter}{j + 1}_im + m_im*{letter}{j + 1}_re"]

    def rounding(self, specification):
        """The error of P as evaluated."""
        rows = []
        for coefficient in reversed(self.coefficients):
            rows.append(_rounded(self.split, coefficient, specification.z))
        self.lines += ["    size_z = abs(x) + y", "    size_m = abs(m_re) + abs(m_im)", f"    rounding = 1e-15*({_horner(rows, 'size_m')})"]

    def norms(self, order):
        return [f"(abs({_letter(order)}{k}_re) + abs({_letter(order)}{k}_im))" for k in range(self.degree + 1)]


def _letter(order):
    return "abcdefghijklmnopqrstuvw"[order]


def _rounded(split, coefficient, z):
    """The size of a coefficient in units of which it is rounded: its factors z - a, exact but for the last digit, count as they are.

    Of several other factors in z each one's size counts, times the values of the rest, which may cancel.
    """
    sizes, rounded = [], []             # of all factors; places of the inexact ones in z, and those themselves
    for factor in sp.Mul.make_args(sp.factor(coefficient)):
        base, power = factor.as_base_exp()
        parts = sp.Poly(base, z).all_coeffs()
        is_exact = len(parts) == 2 and abs(parts[0]) == 1 and (parts[1].is_Integer or parts[1].is_Symbol or (-parts[1]).is_Symbol)
        if is_exact:
            place = sp.Integer(0) if parts[1] == 0 else -parts[1]/parts[0]
            size = f"(abs(x - ({split.real_float(place)})) + y)"
        else:
            size = "(" + _horner([_size(split, item) for item in reversed(parts)], "size_z") + ")"
        if not is_exact and len(parts) > 1:
            rounded += [(len(sizes) + k, nested(base, z)) for k in range(int(power))]
        sizes += [size]*int(power)
    if len(rounded) < 2:
        return "*".join(sizes)
    values = {place: "({} + 1e-15*{})".format(" + ".join(f"abs({part})" for part in split.parts(base) if part), sizes[place]) for place, base in rounded}
    terms = ["*".join(values[place] if place in values and place != own else size for place, size in enumerate(sizes)) for own in values]
    return f"({' + '.join(terms)})"


def _size(split, number):
    return split.real_float(abs(number)) if number.is_number else f"abs({split.real(sp.factor(number))})"


def _horner(terms, variable):
    """Text of sum terms[k] variable^k."""
    text = terms[-1]
    for term in reversed(terms[:-1]):
        text = f"{term} + {variable}*({text})" if text != "0.0" else term
    return text


def _reach_lines(first, bounds, largest, failed):
    """Lines that find the radius (Smale's gamma decides it), and how far in z (or 1/z) Rouche's theorem goes.

    first: |a_0k|, k >= 1; bounds: texts of sum_k |a_jk| radius^k, j >= 1; largest: radius; failed: what is returned where there is no disc.
    """
    lines = [f"    n{k} = {text}" for k, text in enumerate(first[1:], 2)]
    lines += [f"    lead = {first[0]}", "    gamma = 0.0"]
    for k in range(2, len(first) + 1):
        ratio = f"n{k}/lead"
        lines.append(f"    gamma = max(gamma, {ratio if k == 2 else f'math.sqrt({ratio})' if k == 3 else f'math.pow({ratio}, {1}/{k - 1})'})")
    higher = _horner([f"n{k}" for k in range(2, len(first) + 1)], "radius")
    lines += [f"    radius = min(0.4/gamma, {largest})", f"    room = radius*(lead - radius*({higher})) - rest",
              f"    if not (0 < room and room < 1e300):\n        return {failed}"]
    lines += [f"    bound{j} = {text}" for j, text in enumerate(bounds, 1)]
    lines.append("    reach = room/bound1")
    for j in range(2, len(bounds) + 1):
        lines.append(f"    reach = min(reach, {f'math.sqrt(room/bound{j})' if j == 2 else f'math.pow(room/bound{j}, {1}/{j})'})")
    if len(bounds) > 1:
        lines.append(f"    reach *= room/(reach*({_horner([f'bound{j}' for j in range(1, len(bounds) + 1)], 'reach')}))")
    return lines


def _solver_source(specification, names, coefficients):
    """newton, disc and pinch (templates/algebraic.py says what they are)."""
    heads = "".join(f", {name}: float" for name in names.values())
    head = f"(x: float, y: float, m_re: float, m_im: float{heads})"
    degree = len(coefficients) - 1
    width = max(sp.Poly(coefficient, specification.z).degree() for coefficient in coefficients if coefficient != 0)
    table = _Table(specification, names, coefficients, 1)
    lines = [*table.lines, f"    p_re = a{degree}_re", f"    p_im = a{degree}_im"]
    for k in range(degree - 1, -1, -1):
        lines += [f"    q_{part} = p_{part}" for part in ("re", "im")] if k == degree - 1 else [
            "    slope_re = m_re*q_re - m_im*q_im + p_re", "    q_im = m_re*q_im + m_im*q_re + p_im", "    q_re = slope_re"]
        lines += [f"    value_re = m_re*p_re - m_im*p_im + a{k}_re", f"    p_im = m_re*p_im + m_im*p_re + a{k}_im", "    p_re = value_re"]
    lines += ["    share = 1/(q_re*q_re + q_im*q_im)", "    return (p_re*q_re + p_im*q_im)*share, (p_im*q_re - p_re*q_im)*share"]
    newton = [f"def newton{head} -> (float, float):", '    """The Newton step P/P_m at m."""', *lines]

    table = _Table(specification, names, coefficients, width + 1)
    table.rounding(specification)
    table.expand(0, degree)
    if width:
        table.expand(1, degree)
    zero = table.norms(0)
    # Of order two and more in z, the coefficients in m are not shifted to m: a bound is enough.
    bounds = [_horner(table.norms(1), "radius"), *(_horner(table.norms(j), "(size_m + radius)") for j in range(2, width + 1))]
    lines = [*table.lines, "    square = a1_re*a1_re + a1_im*a1_im", f"    rest = {zero[0]} + rounding",
             *_reach_lines(["math.sqrt(square)", *zero[2:]], bounds, "1e100", "0.0, 0.0, 0.0, 0.0"),
             f"    return -(b0_re*a1_re + b0_im*a1_im)/square, -(b0_im*a1_re - b0_re*a1_im)/square, {_SHARE}*reach, radius"]
    disc = [f"def disc{head} -> (float, float, float, float):",
            '    """dm/dz, reach and radius of the disc about (z, m); reach 0 where there is none."""', *lines]

    table = _Table(specification, names, coefficients, 1)
    table.rounding(specification)
    table.expand(0, 3)
    pinch = [f"def pinch{head} -> (float, float, float, float):",
             '    """The step P_m/P_mm to a double root, and the square of the distance of its two roots."""',
             *table.lines, "    square = a2_re*a2_re + a2_im*a2_im", f"    share = -1/square if {zero[0]} > rounding else 0.0",
             "    return (0.5*(a1_re*a2_re + a1_im*a2_im)/square, 0.5*(a1_im*a2_re - a1_re*a2_im)/square, (a0_re*a2_re + a0_im*a2_im)*share,",
             "            (a0_im*a2_re - a0_re*a2_im)*share)"]
    return "\n\n\n".join("\n".join(item) for item in (newton, disc, pinch)) + "\n"


def _outer_source(specification, names, coefficients):
    """outer(...): |z| from which on -z m has one root about 1, and the radius of its disc there.

    P = sum c_ij z^i m^j becomes Q(u, w) = sum c_ij (-w)^j u^(j - i + most), with u = 1/z and w = -z m; its Taylor coefficients at (0, 1).
    """
    z = specification.z
    degree = len(coefficients) - 1
    printer = Split({}, names)
    terms = {(i, j): value for j, coefficient in enumerate(reversed(coefficients)) for (i,), value in sp.Poly(coefficient, z).terms() if value != 0}
    most = max(i - j for i, j in terms)
    orders = sorted({j - i + most for i, j in terms})
    rows = [[sp.factor(sum(value*(-1)**j*sp.binomial(j, k) for (i, j), value in terms.items() if j - i + most == order)) for k in range(degree + 1)]
            for order in range(max(orders) + 1)]
    texts = [[_size(printer, item) for item in row] for row in rows]
    heads = ", ".join(f"{name}: float" for name in names.values())
    lines = [f"    rest = {texts[0][0]} + 1e-15", *_reach_lines(texts[0][1:], [_horner(row, "radius") for row in texts[1:]], "0.5", "0.0, 0.0"),
             f"    return 1/({_SHARE}*reach), radius"]
    return "\n".join([f"def outer({heads}) -> (float, float):",
                      '    """|z| beyond which m is next to -1/z: -z m is the one root of its equation within `radius` of 1."""',
                      *lines]) + "\n"


_MEMORY = ("disc_x", "disc_y", "disc_re", "disc_im", "slope_re", "slope_im", "reach", "radius")


def _point_sources(specification, names):
    z, m = specification.z, specification.m
    state = (*_MEMORY, "far", "far_radius")
    heads = "".join(f", {name}: float" for name in (*state, *names.values()))
    passed = "".join(f", {name}" for name in (*state, *names.values()))
    kept = ", ".join(_MEMORY)
    kinds = ", ".join(["float"]*len(_MEMORY))
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
    return f"""def stieltjes_point(x: float, y: float{heads}) -> (float, float, {kinds}):
    \"\"\"m(x + iy) for y >= 0, y = 0 being the limit from C+; then the next disc.\"\"\"
    if math.isnan(x) or math.isnan(y):
        return math.nan, math.nan, {kept}
    if abs(x) + y > 1e50:
        m_re, m_im = reciprocal(x, y)
        return m_re, m_im, {kept}
    m_re, m_im, {kept} = follow(x, y{passed})
    return m_re, m_im, {kept}


def density_point(x: float{heads}) -> (float, {kinds}):
    \"\"\"Im m(x + i0)/pi.\"\"\"
    _, m_im, {kept} = stieltjes_point(x, 0.0{passed})
    return m_im/math.pi, {kept}


def stieltjes_gradient_point(x: float, y: float{heads}) -> ({", ".join(["float"]*(2 + 2*count))}, {kinds}):
    \"\"\"m, dm/dz and dm/dtheta by implicit differentiation.\"\"\"
    m_re, m_im, {kept} = stieltjes_point(x, y{passed})
    if abs(x) + y > 1e50:
        return {far}, {kept}
{body}
    return {", ".join(outputs)}, {kept}


def density_gradient_point(x: float{heads}) -> ({", ".join(["float"]*(1 + count))}, {kinds}):
    \"\"\"The density and its derivatives in x and in the parameters.\"\"\"
    {unpacked}, {kept} = stieltjes_gradient_point(x, 0.0{passed})
    if v1 == 0:
        return {", ".join(["0.0"]*(1 + count))}, {kept}
    return {", ".join(["v1/math.pi", *(f"v{2*index + 3}/math.pi" for index in range(count))])}, {kept}
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
    text = re.sub(r",(\s*)PARAMETERS(\) ->)", rf",\1{heads}\2" if names else r"\2", text)
    text = re.sub(r",(\s*)PARAMETERS", rf",\1{', '.join(names.values())}" if names else "", text)
    source = "\n\n".join([_solver_source(specification, names, coefficients), _outer_source(specification, names, coefficients),
                           _point_sources(specification, names)])
    common, constants = template("common")
    wanted = tuple(replace(item, memory=_MEMORY) for item in shared.maps(len(specification.parameters)))
    functions = needed([*common, *parse(text), *shared.functions_of(source)], ["outer", *(item.point for item in wanted)])
    listed = shared.argument_list(specification, names)
    passed = f"({listed}{',' if len(names) == 1 else ''})"
    shape = f"algebraic_shape(terms({listed}), stieltjes, {passed})"
    plain = shared.plain_functions(specification, names, support=f"    return {shape}.support", edges=f"    return {shape}.edges",
                                   atoms=f"    return {shape}.atoms", edge_powers=f"    return {shape}.edge_powers",
                                   terms=shared.terms_body(specification, names))
    return Program(specification, tuple(functions), constants, "outer", ("far", "far_radius"),
                   tuple((names[p.symbol], "float") for p in specification.parameters),
                   wanted, plain, ("from rmtsym.runtime.algebraic import algebraic_shape",))
