"""CUDA C++ from the kernel language (SymPy has no CUDA printer, and numba's PTX is no source).

in:   Functions of the kernel language and the maps over arrays that call them
out:  the text of one self-contained .cuh: __device__ functions, and one grid-stride __global__ loop a map

The same file compiles with NVRTC, nvcc, and g++ behind a shim that defines __device__ and blockIdx.
"""
import ast
from collections import Counter

from rmtsym.codegen.language import MATH, KernelLanguageError

__all__ = ["cuda_file", "device_function", "kept_apart", "prelude"]

_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Mod: "%"}
_PRECEDENCE = {ast.Add: 4, ast.Sub: 4, ast.Mult: 5, ast.Div: 5, ast.Mod: 5}
_COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!="}
_C_TYPES = {"float": "double", "int": "long long", "bool": "bool", "Array": "const double *", "Vector": "double *"}
_RESERVED = {"double", "float", "int", "long", "short", "char", "signed", "unsigned", "struct", "const", "static", "auto", "register", "new",
             "delete", "this", "operator", "template", "typename", "namespace", "class", "union", "enum", "switch", "case", "default", "do",
             "goto", "volatile", "inline", "near", "far"}

prelude = """\
#ifndef RMTSYM_PRELUDE
#define RMTSYM_PRELUDE
struct __align__(16) rmt_complex { double re, im; };
template <int N> struct rmt_values { double v[N]; };
#define RMT_PI 3.14159265358979323846
#ifdef __CUDACC__
#define RMT_INF __longlong_as_double(0x7ff0000000000000LL)
#define RMT_NAN __longlong_as_double(0x7ff8000000000000LL)
#else
#define RMT_INF __builtin_inf()
#define RMT_NAN __builtin_nan("")
#endif
#endif
"""


def _name(name):
    return f"{name}_" if name in _RESERVED else name


def number(value):
    """A Python number as a C++ literal that reads back as the same double."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return repr(float(value))


class _Body:
    """Translates one function body; `types` holds the type of every local name, fixed by its first assignment."""

    def __init__(self, function, signatures, constants):
        self.function = function
        self.signatures = signatures
        self.constants = constants
        self.types = dict(function.arguments)
        self.declared = []
        self.temporaries = 0

    # expressions: (text, type, precedence)
    def expression(self, node):
        method = getattr(self, f"_{type(node).__name__.lower()}", None)
        if method is None:
            self.refuse(node)
        return method(node)

    def refuse(self, node):
        raise KernelLanguageError(f"{self.function.name}: `{ast.unparse(node)}` is not in the kernel language")

    def text(self, node, least=0):
        return self.grouped(self.expression(node), least)

    @staticmethod
    def grouped(expression, least):
        text, _, precedence = expression
        return f"({text})" if precedence < least else text

    def _constant(self, node):
        if isinstance(node.value, bool):
            return number(node.value), "bool", 9
        if isinstance(node.value, (int, float)):
            return number(node.value), "int" if isinstance(node.value, int) else "float", 9
        self.refuse(node)

    def _name(self, node):
        if node.id in self.types:
            return _name(node.id), self.types[node.id], 9
        if node.id in self.constants:
            value = self.constants[node.id]
            return number(value), "int" if isinstance(value, int) else "float", 9
        raise KernelLanguageError(f"{self.function.name}: name {node.id} is not defined")

    def _attribute(self, node):
        known = {"pi": "RMT_PI", "inf": "RMT_INF", "nan": "RMT_NAN"}
        if isinstance(node.value, ast.Name) and node.value.id == "math" and node.attr in known:
            return known[node.attr], "float", 9
        self.refuse(node)

    def _subscript(self, node):
        if isinstance(node.value, ast.Name) and self.types.get(node.value.id) in ("Array", "Vector"):
            return f"{_name(node.value.id)}[{self.text(node.slice)}]", "float", 9
        self.refuse(node)

    def _unaryop(self, node):
        if isinstance(node.op, ast.Not):
            return f"!{self.text(node.operand, 7)}", "bool", 7
        text, kind, precedence = self.expression(node.operand)
        sign = "-" if isinstance(node.op, ast.USub) else "+"
        return f"{sign}{text if precedence > 5 and not text.startswith(('-', '+')) else f'({text})'}", kind, 6

    def _binop(self, node):
        operator = type(node.op)
        if operator is ast.FloorDiv:                 # of non-negative ints only, where C++ and Python agree
            return f"{self.text(node.left, 5)}/{self.text(node.right, 6)}", "int", 5
        if operator not in _OPERATORS:
            self.refuse(node)
        left, right = self.expression(node.left), self.expression(node.right)       # once: nesting would make it exponential
        kind = "int" if left[1] == right[1] == "int" and operator is not ast.Div else "float"
        level = _PRECEDENCE[operator]
        a, b = self.grouped(left, level), self.grouped(right, level + 1)
        if operator is ast.Div and left[1] == right[1] == "int":
            a = f"(double){self.grouped(left, 7)}"
        return (f"{a} {_OPERATORS[operator]} {b}" if level == 4 else f"{a}{_OPERATORS[operator]}{b}"), kind, level

    def _compare(self, node):
        parts, left = [], node.left
        for operator, right in zip(node.ops, node.comparators, strict=True):
            parts.append(f"{self.text(left, 4)} {_COMPARISONS[type(operator)]} {self.text(right, 4)}")
            left = right
        return " && ".join(parts), "bool", 3 if len(parts) == 1 else 2

    def _boolop(self, node):
        is_and = isinstance(node.op, ast.And)
        level = 2 if is_and else 1
        return (" && " if is_and else " || ").join(self.text(value, level + 1) for value in node.values), "bool", level

    def _ifexp(self, node):
        body, other = self.expression(node.body), self.expression(node.orelse)
        return (f"{self.text(node.test, 1)} ? {self.grouped(body, 1)} : {self.grouped(other, 1)}",
                body[1] if body[1] == other[1] else "float", 0)

    def _call(self, node):
        expressions = [self.expression(argument) for argument in node.args]
        arguments = [item[0] for item in expressions]
        joined = ", ".join(arguments)
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name) and node.func.value.id == "math":
            if node.func.attr not in MATH:
                self.refuse(node)
            # sqrt(2) may be float's or double's: CUDA does not choose
            joined = ", ".join(f"{text}.0" if kind == "int" and text.isdigit() else text for text, kind, _ in expressions)
            return f"{node.func.attr}({joined})", "bool" if node.func.attr.startswith("is") else "float", 9
        name = node.func.id if isinstance(node.func, ast.Name) else self.refuse(node)
        if name in ("abs", "min", "max"):
            kinds = {item[1] for item in expressions}
            if kinds == {"int"}:
                if name == "abs":
                    return f"({arguments[0]} < 0 ? -({arguments[0]}) : {arguments[0]})", "int", 9
                sign = "<" if name == "min" else ">"
                return f"{arguments[0]} {sign} {arguments[1]} ? {arguments[0]} : {arguments[1]}", "int", 0
            return f"{ {'abs': 'fabs', 'min': 'fmin', 'max': 'fmax'}[name]}({joined})", "float", 9
        if name == "float":
            return f"(double){self.grouped(expressions[0], 7)}", "float", 7
        if name == "int":
            return f"(long long){self.grouped(expressions[0], 7)}", "int", 7
        if name in self.signatures:
            returns = self.signatures[name]
            return f"{name}({joined})", returns[0] if len(returns) == 1 else returns, 9
        self.refuse(node)

    def is_element(self, node):
        """Is it an element of a Vector, which can be written?"""
        return isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and self.types.get(node.value.id) == "Vector"

    # statements
    def block(self, statements, depth):
        return [line for statement in statements for line in self.statement(statement, depth)]

    def local(self, name, kind):
        if name in self.types:
            if self.types[name] != kind and not (self.types[name] == "float" and kind == "int"):
                raise KernelLanguageError(f"{self.function.name}: {name} is {self.types[name]} and then {kind}")
        else:
            self.types[name] = kind
            self.declared.append((name, kind))

    def statement(self, node, depth):
        pad = "    "*depth
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return []                                                     # docstring
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            return [f"{pad}{self.text(node.value)};"]
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target = node.targets[0]
            text, kind, _ = self.expression(node.value) if not isinstance(node.value, ast.Tuple) else (None, None, None)
            if self.is_element(target) and text is not None and not isinstance(kind, tuple):
                return [f"{pad}{self.text(target)} = {text};"]
            if isinstance(target, ast.Name):
                if isinstance(kind, tuple):
                    self.refuse(node)
                self.local(target.id, kind)
                return [f"{pad}{_name(target.id)} = {text};"]
            if isinstance(target, ast.Tuple) and isinstance(kind, tuple) and len(kind) == len(target.elts):
                self.temporaries += 1
                temporary = f"rmt_{self.temporaries}"
                lines = [f"{pad}const rmt_values<{len(kind)}> {temporary} = {text};"]
                for index, (element, each) in enumerate(zip(target.elts, kind, strict=True)):
                    if element.id == "_":
                        continue
                    self.local(element.id, each)
                    cast = "" if each == "float" else f"({_C_TYPES[each]})"
                    lines.append(f"{pad}{_name(element.id)} = {cast}{temporary}.v[{index}];")
                return ["    "*depth + "{"] + ["    " + line for line in lines] + ["    "*depth + "}"]
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple) and len(target.elts) == len(node.value.elts):
                lines, names = [], []
                for element, value in zip(target.elts, node.value.elts, strict=True):
                    text, kind, _ = self.expression(value)
                    self.local(element.id, kind)
                    self.temporaries += 1
                    names.append((element.id, f"rmt_{self.temporaries}"))
                    lines.append(f"{pad}    const {_C_TYPES[kind]} rmt_{self.temporaries} = {text};")
                return [pad + "{", *lines, *(f"{pad}    {_name(name)} = {temporary};" for name, temporary in names), pad + "}"]
        if isinstance(node, ast.AugAssign) and self.is_element(node.target) and type(node.op) in _OPERATORS:
            return [f"{pad}{self.text(node.target)} {_OPERATORS[type(node.op)]}= {self.text(node.value)};"]
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name) and type(node.op) in _OPERATORS:
            text, kind, _ = self.expression(node.value)
            if self.types.get(node.target.id) == "int" and (kind != "int" or isinstance(node.op, ast.Div)):
                raise KernelLanguageError(f"{self.function.name}: {node.target.id} is int and then {kind}")
            return [f"{pad}{_name(node.target.id)} {_OPERATORS[type(node.op)]}= {text};"]
        if isinstance(node, ast.If):
            lines = [f"{pad}if ({self.text(node.test)}) {{", *self.block(node.body, depth + 1)]
            if node.orelse:
                lines += [f"{pad}}} else {{", *self.block(node.orelse, depth + 1)]
            return [*lines, f"{pad}}}"]
        if isinstance(node, ast.While) and not node.orelse:
            return [f"{pad}while ({self.text(node.test)}) {{", *self.block(node.body, depth + 1), f"{pad}}}"]
        if isinstance(node, ast.For) and isinstance(node.target, ast.Name) and not node.orelse:
            return self.loop(node, depth)
        if isinstance(node, ast.Return):
            return [f"{pad}return {self.returned(node.value)};"]
        if isinstance(node, (ast.Break, ast.Continue, ast.Pass)):
            return [] if isinstance(node, ast.Pass) else [f"{pad}{type(node).__name__.lower()};"]
        self.refuse(node)

    def loop(self, node, depth):
        call = node.iter
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "range" and len(call.args) in (1, 2, 3)):
            self.refuse(node)
        bounds = [self.text(argument) for argument in call.args]
        start, stop = ("0", bounds[0]) if len(bounds) == 1 else bounds[:2]
        step, sign = "++", "<"
        if len(bounds) == 3:
            if ast.unparse(call.args[2]) != "-1":
                self.refuse(node)
            step, sign = "--", ">"
        self.local(node.target.id, "int")
        name, pad = _name(node.target.id), "    "*depth
        # A counter of its own: Python's loop variable keeps its last value, and the bound is taken once.
        self.temporaries += 1
        counter = f"rmt_i{self.temporaries}"
        return [f"{pad}for (long long {counter} = {start}, {counter}_end = {stop}; {counter} {sign} {counter}_end; {counter}{step}) {{",
                f"{pad}    {name} = {counter};", *self.block(node.body, depth + 1), f"{pad}}}"]

    def returned(self, value):
        kinds = self.function.returns
        if len(kinds) == 1:
            return self.text(value)
        if isinstance(value, ast.Tuple):
            if len(value.elts) != len(kinds):
                self.refuse(value)
            parts = []
            for element in value.elts:
                text, kind, precedence = self.expression(element)
                parts.append(text if kind == "float" else f"(double){text if precedence > 6 else f'({text})'}")
            return f"{{{{{', '.join(parts)}}}}}"
        return self.text(value)


def _c_return(returns):
    if not returns:
        return "void"
    return _C_TYPES[returns[0]] if len(returns) == 1 else f"rmt_values<{len(returns)}>"


# NVRTC inlines whatever it can: the solver of sample covariances took 7 minutes and 14 MB so. Long functions are called.
_INLINE_STATEMENTS = 12


def kept_apart(functions, entries=()):
    """Names of long functions that are called from more than one place; `entries`: what the maps call, once a call."""
    sites = Counter(call.func.id for function in functions for call in ast.walk(function.tree)
                    if isinstance(call, ast.Call) and isinstance(call.func, ast.Name))
    sites.update(entries)
    return {function.name for function in functions if sites[function.name] > 1
            and sum(isinstance(node, ast.stmt) for node in ast.walk(function.tree)) > _INLINE_STATEMENTS}


def signature(function, is_called=False):
    """The C++ head of a function: return type, name and arguments."""
    arguments = ", ".join(f"{_C_TYPES[kind]}{'' if kind in ('Array', 'Vector') else ' '}{_name(name)}" for name, kind in function.arguments)
    return f"__device__ static {'__noinline__ ' if is_called else ''}{_c_return(function.returns)} {function.name}({arguments})"


def device_function(function, signatures, constants, is_called=False):
    """One __device__ function. signatures: {name: returns} of all functions; constants: literal module constants; is_called: never inlined."""
    body = _Body(function, signatures, constants)
    lines = body.block(function.tree.body, 1)
    declarations = [f"    {_C_TYPES[kind]} {_name(name)} = {'false' if kind == 'bool' else 0};" for name, kind in body.declared]
    comment = (ast.get_docstring(function.tree) or "").splitlines()
    return "\n".join([*(f"// {line}".rstrip() for line in comment), signature(function, is_called), "{", *declarations, *lines, "}"]) + "\n"


def _map_source(item, program):
    source = "z" if item.is_complex else "x"
    value = "rmt_complex" if item.is_complex else "double"
    outputs = ["out"] if item.outputs == 1 else ["out", "dz" if item.is_complex else "dx", "dparams"]
    arguments = [f"const {value} *{source}", *(f"{value} *{name}" for name in outputs), "long long size",
                 *(f"{_C_TYPES[kind]}{'' if kind == 'Array' else ' '}{_name(name)}" for name, kind in program.arguments)]
    names = [_name(name) for name, _ in program.arguments]
    lines = []
    if program.setup:
        count = len(program.setup_names)
        lines.append(f"    const rmt_values<{count}> setup_values = {program.setup}({', '.join(names)});")
    constants = [f"setup_values.v[{index}]" for index in range(len(program.setup_names))]
    point = [f"{source}[i].re", f"fabs({source}[i].im)"] if item.is_complex else [f"{source}[i]"]
    def call(function):
        return f"{function}({', '.join([*point, *constants, *names])})"            # `point` as it is when called

    lines += ["    const long long step = (long long)gridDim.x*blockDim.x;",
              "    for (long long i = (long long)blockIdx.x*blockDim.x + threadIdx.x; i < size; i += step) {"]
    width = item.outputs*(2 if item.is_complex else 1)
    if item.is_warm:
        hint = ["hint_x", "hint_y", "hint_re", "hint_im"] if item.is_complex else ["hint_x", "hint_re", "hint_im"]
        lines[-2:-2] = [f"    double {', '.join(f'{name} = RMT_NAN' for name in hint)};"]
        point = [*point, *hint]
    if item.memory:
        lines[-2:-2] = [f"    double {', '.join(f'{name} = RMT_NAN' for name in item.memory)};"]
        point = [*point, *item.memory]
    if width == 1 and not item.is_warm and not item.memory:
        lines.append(f"        out[i] = {call(item.point)};")
    else:
        if item.is_warm:
            lines += [f"        const rmt_values<{width + 4}> value = {call(item.point)};", f"        hint_x = {point[0]};",
                      *([f"        hint_y = {point[1]};"] if item.is_complex else []),
                      f"        hint_re = value.v[{width}];", f"        hint_im = value.v[{width + 1}];"]
        elif item.fast:
            lines += [f"        const rmt_values<{width + 1}> fast = {call(item.fast)};", f"        rmt_values<{width}> value;",
                      f"        for (int k = 0; k < {width}; k++) {{", "            value.v[k] = fast.v[k];", "        }",
                      f"        if (fast.v[{width}] != 0) {{", f"            value = {call(item.point)};", "        }"]
        else:
            lines.append(f"        const rmt_values<{width + len(item.memory)}> value = {call(item.point)};")
            lines += [f"        {name} = value.v[{width + k}];" for k, name in enumerate(item.memory)]
        targets = ["out[i]", f"{outputs[1] if item.outputs > 1 else ''}[i]", *(f"dparams[{k}*size + i]" for k in range(item.outputs - 2))]
        targets = targets[:item.outputs]
        if item.is_complex:
            lines.append("        const double sign = z[i].im < 0 ? -1.0 : 1.0;        // the lower half-plane is the conjugate")
            lines += [f"        {target} = rmt_complex{{value.v[{2*k}], sign*value.v[{2*k + 1}]}};" for k, target in enumerate(targets)]
        else:
            lines += [f"        {target} = value.v[{k}];" for k, target in enumerate(targets)]
    lines.append("    }")
    head = f'extern "C" __global__ void {item.name}({", ".join(arguments)})'
    return "\n".join([head, "{", *lines, "}"]) + "\n"


def cuda_file(program, header):
    """The text of generated/cuda/NAME.cuh."""
    if program.specification.kind == "dual":
        from rmtsym.codegen.dual_printer import cuda_text
        return cuda_text(program)
    signatures = {function.name: function.returns for function in program.functions}
    apart = kept_apart(program.functions, [name for item in program.maps for name in (item.point, item.fast)])
    functions = [device_function(function, signatures, program.constants, function.name in apart) for function in program.functions]
    return "\n".join([header, prelude, *functions, *(_map_source(item, program) for item in program.maps)])


def cuda_device_functions(functions, constants):
    """Texts of all functions of a file; long ones that are called from several places are kept apart."""
    signatures, apart = {function.name: function.returns for function in functions}, kept_apart(functions)
    return [device_function(function, signatures, constants, function.name in apart) for function in functions]
