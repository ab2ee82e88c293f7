"""A Program as the source of a numba module: its functions as they stand, and one array loop a map."""
import textwrap

import sympy as sp

from rmtsym.codegen.language import needed

__all__ = ["commented", "numba_module"]

_COMMAND = "rmtsym generate"


def header(program, comment):
    """What law, its equation, where from, by which command."""
    specification = program.specification
    if hasattr(specification, "statement"):                                 # a spike, a dual
        origin = f"from {specification.source} by `{_COMMAND} {specification.name}`" if specification.source else "from an activation of the user's own"
        origin = f"Generated {origin} (SymPy {sp.__version__}). Do not edit."
        return commented([*specification.statement, "", origin], comment)
    source = specification.source or "a law of the user's own"
    command = f"by `{_COMMAND} {specification.name}`" if specification.source else "by rm.compile"
    equation = f"{sp.sstr(specification.equation.lhs)} = {sp.sstr(specification.equation.rhs)}" if specification.polynomial is None \
        else f"{sp.sstr(specification.polynomial)} = 0"
    equation = " ".join(equation.split())
    lines = [f"{specification.title}.  m(z) = int mu(dx)/(x - z),  Im z > 0.", "", *(f"    {line}" for line in textwrap.wrap(equation, 120)), "",
             f"Generated from {source} {command} (SymPy {sp.__version__}). Do not edit."]
    return commented(lines, comment)


def commented(lines, comment):
    """Lines of a header. A user's title or symbol must not end the comment: no line breaks, no continuation."""
    clean = (" ".join(line.replace("\\", "/").split()) if line.strip() == line else line.replace("\\", "/") for line in lines)
    return "\n".join(f"{comment} {line}".rstrip() for line in clean)


def _call(function, program, point):
    return f"{function}({', '.join([*point, *program.setup_names, *(name for name, _ in program.arguments)])})"


def _loop(item, program):
    names = [name for name, _ in program.arguments]
    outputs = ["out"] if item.outputs == 1 else ["out", "dz" if item.is_complex else "dx", "dparams"]
    source = "z" if item.is_complex else "x"
    head = f"@kernel\ndef {item.name}({', '.join([source, *outputs, *names])}):"
    lines = []
    if program.setup:
        lines.append(f"    {', '.join(program.setup_names)} = {program.setup}({', '.join(names)})")
    targets = ["out[i]"] if item.outputs == 1 else [f"{name}[i]" for name in outputs[:2]] + [f"dparams[{k}, i]" for k in range(item.outputs - 2)]
    point = ["z[i].real", "abs(y)"] if item.is_complex else ["x[i]"]
    results = [f"v{index}" for index in range(item.outputs*(2 if item.is_complex else 1))]
    if item.is_complex:
        store = [f"{target} = complex(v{2*index}, -v{2*index + 1} if y < 0 else v{2*index + 1})" for index, target in enumerate(targets)]
        read = ["y = z[i].imag"]
    else:
        store = [f"{target} = v{index}" for index, target in enumerate(targets)]
        read = []

    def body(function, extra=(), indent=8):
        return [" "*indent + line for line in [*read, f"{', '.join([*results, *extra])} = {_call(function, program, point)}", *store]]

    loop = f"    for i in range({source}.size):"
    if item.is_warm:
        # The last point is the hint for the next: sorted points need a step or two each.
        hint = ["hint_x", "hint_y", "hint_re", "hint_im"] if item.is_complex else ["hint_x", "hint_re", "hint_im"]
        point = ["x", "abs(y)", *hint] if item.is_complex else ["x", *hint]
        read = ["x = z[i].real", "y = z[i].imag"] if item.is_complex else ["x = x_points[i]"]
        after = ["hint_x = x", "hint_y = abs(y)"] if item.is_complex else ["hint_x = x"]
        lines += [f"    {name} = math.nan" for name in hint]
        return "\n".join([head.replace("(x,", "(x_points,"), *lines, loop.replace("x.size", "x_points.size"),
                          *(" "*8 + line for line in body(item.point, ["hint_re", "hint_im", "_", "_"], 0)), *(" "*8 + line for line in after)])
    if not item.fast:
        point += item.memory
        lines += [f"    {name} = math.nan" for name in item.memory]
        return "\n".join([head, *lines, loop, *body(item.point, item.memory)])
    # The first loop has no branches, so it vectorises; the second is rarely entered.
    return "\n".join([head, *lines, "    any_special = False", loop, *body(item.fast, ["is_special"]), "        any_special |= is_special",
                      "    if any_special:", "    " + loop, *body(item.fast, ["is_special"], 12)[:-len(store)],
                      "            if is_special:", *body(item.point, (), 16)[len(read):]])


def numba_module(program):
    """The text of generated/numba/NAME.py."""
    specification = program.specification
    if specification.kind == "dual":
        from rmtsym.codegen.dual_printer import numba_text
        return numba_text(program)
    parameters = ", ".join(f"({p.name!r}, {p.kind!r}, {None if p.default is None else (int if p.kind == 'integer' else float)(p.default)!r})"
                           for p in specification.parameters)
    used = ["Array"]*any(kind == "Array" for item in program.functions for _, kind in item.arguments) + ["function"]
    used += ["inlined"]*any(item.fast for item in program.maps) + ["kernel"]
    imports = ["import math", "", *program.imports, f"from rmtsym.runtime.load import {', '.join(used)}"]
    facts = [f"NAME = {specification.name!r}", f"TITLE = {specification.title!r}", f"KIND = {specification.kind!r}",
             f"PARAMETERS = ({parameters}{',' if len(specification.parameters) == 1 else ''})",
             *(f"{name} = {value!r}" for name, value in sorted(program.constants.items())
               if any(name in item.text for item in program.functions))]
    fast = {item.name for item in needed(program.functions, [item.fast for item in program.maps if item.fast])}
    functions = [f"@{'inlined' if item.name in fast else 'function'}\n{item.text}" for item in program.functions]
    loops = [_loop(item, program) for item in program.maps]
    return "\n\n\n".join([header(program, "#") + "\n" + "\n".join(imports), "\n".join(facts), *functions, *loops, program.plain]) + "\n"
