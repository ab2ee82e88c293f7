"""The files of a dual: a numba module and a CUDA file, from the Program of lower_dual.py.

in:   DualSpecification
out:  {"numba": text, "cuda": text}; `compiled` also writes them into the cache of the user's own kernels and loads the module

The numba module of a closed form has (arrays one-dimensional and contiguous, parameters after them)

    dual(q11, q12, q22, value, slope, ...)        values and derivatives; returns how many elements are (out of the domain, doubtful)
    dual_sizes(q11, q12, q22, value, slope, ...)  the sums of the moduli of what is added up
    dual_matrix(K, q, value, slope, ...)          the same for a symmetric matrix of covariances K with diagonal q, each pair computed once;
                                                  returns also how many elements differ from their mirror image
    activation(x, out, ...), activation_slope(x, out, ...), kinks(...), jumps(...)        phi itself

and that of a series only the last line: runtime/dual_numeric.py sums it. The CUDA file has activation(x, out, size, ...) and activation_slope, and
dual(q11, q12, q22, value, slope, size of value, size of slope, size, ...) or dual_series(first, second, rho, out, size, coefficients ...).
"""
import ast
import hashlib
from collections import Counter

from rmtsym.codegen.cuda_printer import device_function, kept_apart, prelude
from rmtsym.codegen.language import needed
from rmtsym.codegen.lower_dual import lower_dual
from rmtsym.codegen.numba_printer import header
from rmtsym.runtime.cache import store

__all__ = ["compiled", "cuda_text", "kernels_of_dual", "numba_text"]

_TILE = 128                                                 # rows and columns of a matrix at a time
_PLAIN = {"sqrt", "fabs", "copysign"}                       # what vector units do


def kernels_of_dual(specification):
    """{'numba': text, 'cuda': text} of a DualSpecification."""
    program = lower_dual(specification)
    return {"numba": numba_text(program), "cuda": cuda_text(program)}


def compiled(specification):
    """The numba module of a user's own dual, from the cache of such kernels."""
    from rmtsym.runtime.load import load_file
    texts = kernels_of_dual(specification)
    digest = hashlib.sha256(texts["numba"].encode()).hexdigest()[:16]
    path = store(f"dual-{specification.name}-{digest}", {"kernels.py": texts["numba"], "kernels.cuh": texts["cuda"]})/"kernels.py"
    module = load_file(path, f"dual_{specification.name}_{digest}")
    module.CUDA = str(path.with_suffix(".cuh"))
    return module


# ---- numba

_DUAL = """@kernel
def dual(q11, q12, q22, value, slope{heads}):
    outside, doubtful, singular = 0, 0, 0
    for i in range(q12.size):
        v, s, v_size, s_size = dual_point(q11[i], q12[i], q22[i]{heads})
        value[i] = v
        slope[i] = s
        is_special = is_singular(q11[i], q12[i], q22[i])
        singular += is_special
        doubtful += ({doubt}) & (not is_special)
    if singular:
        for i in range(q12.size):
            if is_singular(q11[i], q12[i], q22[i]):
                outside += is_outside(q11[i], q12[i], q22[i])
                v, s, v_size, s_size = {whole}(q11[i], q12[i], q22[i]{heads})
                value[i] = v
                slope[i] = s
                doubtful += is_doubtful(v, v_size) | is_doubtful(s, s_size)
    return outside, doubtful"""

_SIZES = """@kernel
def dual_sizes(q11, q12, q22, value, slope{heads}):
    for i in range(q12.size):
        _, _, value[i], slope[i] = {whole}(q11[i], q12[i], q22[i]{heads})"""

_MATRIX = """@kernel
def dual_matrix(K, q, value, slope{heads}):
    n = q.size
    outside, doubtful, uneven = 0, 0, 0
    for i in range(n):
        v, s, v_size, s_size = {whole}(q[i], q[i], q[i]{heads})
        value[i, i] = v
        slope[i, i] = s
        outside += q[i] < 0.0
        doubtful += is_doubtful(v, v_size) | is_doubtful(s, s_size)
    # tiles: the mirror image is written while it is in cache
    for top in range(0, n, TILE):
        bottom = min(top + TILE, n)
        for left in range(top, n, TILE):
            right = min(left + TILE, n)
            for i in range(top, bottom):
                start = max(left, i + 1)
                q11, q12, q22, row, slopes = q[i], K[i, start:right], q[start:right], value[i, start:right], slope[i, start:right]
                singular = 0
                for j in range(q12.size):
                    v, s, v_size, s_size = dual_point(q11, q12[j], q22[j]{heads})
                    row[j] = v
                    slopes[j] = s
                    is_special = is_singular(q11, q12[j], q22[j])
                    singular += is_special
                    doubtful += ({doubt}) & (not is_special)
                if singular:
                    for j in range(q12.size):
                        if is_singular(q11, q12[j], q22[j]):
                            outside += is_outside(q11, q12[j], q22[j])
                            v, s, v_size, s_size = {whole}(q11, q12[j], q22[j]{heads})
                            row[j] = v
                            slopes[j] = s
                            doubtful += is_doubtful(v, v_size) | is_doubtful(s, s_size)
            for j in range(left, right):
                for i in range(top, min(j, bottom)):
                    uneven += K[i, j] != K[j, i]
                    value[j, i] = value[i, j]
                    slope[j, i] = slope[i, j]
    return outside, doubtful, uneven"""

_MAP = """@kernel
def {name}(x, out{heads}):
    for i in range(x.size):
        out[i] = {point}(x[i]{heads})"""


def _is_vectorisable(function):
    """No branches, no loops, no calls but of square roots."""
    nodes = list(ast.walk(function.tree))
    if any(isinstance(node, (ast.If, ast.For, ast.While)) for node in nodes):
        return False
    return all(node.func.attr in _PLAIN for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute))


def numba_text(program):
    """The text of generated/numba/NAME.py."""
    specification = program.specification
    heads = "".join(f", {name}" for name, _ in program.arguments)
    by_name = {item.name: item for item in program.functions}
    plain = {name for name in by_name if all(_is_vectorisable(item) for item in needed(program.functions, [name]))}
    functions = [f"@{'inlined' if item.name in plain else 'function'}\n{item.text}" for item in program.functions if item.name != "mehler_sum"]
    parameters = ", ".join(f"({p.name!r}, {p.kind!r}, {None if p.default is None else float(p.default)!r})" for p in specification.parameters)
    facts = [f"NAME = {specification.name!r}", f"TITLE = {specification.title!r}", "KIND = 'dual'", f"METHOD = {specification.method!r}",
             f"PARAMETERS = ({parameters}{',' if len(specification.parameters) == 1 else ''})",
             *(f"{name} = {value!r}" for name, value in sorted(program.constants.items()) if any(name in item.text for item in program.functions))]
    loops = [_MAP.format(name="activation", point="phi_point", heads=heads), _MAP.format(name="activation_slope", point="phi_slope", heads=heads)]
    if "psi_point" in by_name:
        loops += [_MAP.format(name="second", point="psi_point", heads=heads), _MAP.format(name="second_slope", point="psi_slope", heads=heads)]
    used = ["function", "inlined", "kernel"]
    if specification.method == "closed":
        facts.append(f"TILE = {_TILE}")
        whole = "dual_whole" if "dual_end" in by_name else "dual_point"
        # one term does not cancel
        doubt = " | ".join(f"is_doubtful({letter}, {letter}_size)" if f"{letter}1 = " in by_name["dual_point"].text else f"({letter} != {letter})"
                           for letter in "vs")
        loops += [_DUAL.format(heads=heads, whole=whole, doubt=doubt), _SIZES.format(heads=heads, whole=whole), _MATRIX.format(heads=heads, whole=whole, doubt=doubt)]
    used = [name for name in used if any(f"@{name}\n" in text for text in (*functions, *loops))]
    imports = f"import math\n\nfrom rmtsym.runtime.load import {', '.join(used)}"
    return "\n\n\n".join([header(program, "#") + "\n" + imports, "\n".join(facts), *functions, *loops, program.plain]) + "\n"


# ---- CUDA

_CUDA_HEAD = """extern "C" __global__ void {name}({arrays}, long long size{heads})
{{
    const long long step = (long long)gridDim.x*blockDim.x;
    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {{
{body}
    }}
}}
"""


def _called_often(functions):
    """Names of functions with exponentials that are called from four places or more: inlined, they make NVRTC take a minute."""
    sites = Counter(call.func.id for function in functions for call in ast.walk(function.tree)
                    if isinstance(call, ast.Call) and isinstance(call.func, ast.Name))
    return {item.name for item in functions if sites[item.name] > 3 and not all(_is_vectorisable(each) for each in needed(functions, [item.name]))}


def cuda_text(program):
    """The text of generated/cuda/NAME.cuh."""
    specification = program.specification
    heads, names = ("".join(f", {kind}{name}" for name, _ in program.arguments) for kind in ("double ", ""))
    entries = ["phi_point", "phi_slope"]
    maps = [_CUDA_HEAD.format(name=name, arrays="const double *x, double *out", heads=heads, body=f"        out[i] = {point}(x[i]{names});")
            for name, point in (("activation", "phi_point"), ("activation_slope", "phi_slope"))]
    if specification.method == "closed":
        entry = "dual_whole" if any(item.name == "dual_whole" for item in program.functions) else "dual_point"
        entries.append(entry)
        outputs = ("value", "slope", "value_size", "slope_size")
        body = [f"        const rmt_values<4> found = {entry}(q11[i], q12[i], q22[i]{names});",
                *(f"        {name}[i] = found.v[{k}];" for k, name in enumerate(outputs))]
        arrays = ", ".join([*(f"const double *{name}" for name in ("q11", "q12", "q22")), *(f"double *{name}" for name in outputs)])
        maps.append(_CUDA_HEAD.format(name="dual", arrays=arrays, heads=heads, body="\n".join(body)))
    else:
        entries.append("mehler_sum")
        maps.append(_CUDA_HEAD.format(
            name="dual_series", arrays="const long long *first, const long long *second, const double *rho, double *out",
            heads=", const double *left, const double *right, long long left_count, long long right_count, long long start, long long stride, "
                  "double tolerance",
            body="        out[i] = mehler_sum(left, right, first[i], second[i], left_count, right_count, start, stride, tolerance, rho[i]);"))
    functions = needed(program.functions, entries)
    signatures = {item.name: item.returns for item in functions}
    apart = kept_apart(functions, entries) | _called_often(functions)
    return "\n".join([header(program, "//"), prelude, *(device_function(item, signatures, program.constants, item.name in apart) for item in functions), *maps])


