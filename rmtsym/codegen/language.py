"""The kernel language: a small typed subset of Python, from which numba and CUDA files are made.

in:   source text of annotated functions, e.g. `def f(x: float, n: int, t: Array) -> (float, float): ...`
out:  Function(name, arguments, returns, text, tree, calls), in the order of the source

A kernel is written once, in this language: numba compiles the text as it stands, and cuda_printer.py translates
its syntax tree. Templates (rmtsym/codegen/templates) are files of such functions; lower.py writes others from a law.
Nothing here is run: the text is parsed, never evaluated.
"""
import ast
from dataclasses import dataclass
from pathlib import Path

TYPES = ("float", "int", "bool", "Array", "Vector")           # an Array is read, a Vector written
MATH = ("sqrt", "hypot", "atan2", "log", "log1p", "exp", "expm1", "sin", "cos", "tan", "sinh", "cosh", "tanh", "erf", "erfc", "pow", "fabs", "copysign", "floor",
        "isfinite", "isnan", "isinf")
BUILTINS = ("abs", "min", "max", "range", "float", "int")

__all__ = ["Function", "KernelLanguageError", "constants", "needed", "parse", "template"]


class KernelLanguageError(Exception):
    """A template uses what the kernel language does not have: a mistake in rmtsym, not of its user."""


@dataclass(frozen=True)
class Function:
    """One function of the kernel language. arguments: ((name, type), ...); returns: a tuple of types."""

    name: str
    arguments: tuple
    returns: tuple
    text: str
    tree: ast.FunctionDef
    calls: tuple


def _returns(node):
    if isinstance(node, ast.Tuple):
        return tuple(_returns(element)[0] for element in node.elts)
    if isinstance(node, ast.Name) and node.id in ("float", "int", "bool"):
        return (node.id,)
    if isinstance(node, ast.Constant) and node.value is None:
        return ()
    raise KernelLanguageError(f"return annotation {ast.dump(node) if node else 'missing'} is not None, float, int, bool or a tuple of them")


def parse(source):
    """All functions of a source text, in order."""
    functions = []
    for node in ast.parse(source).body:
        if not isinstance(node, ast.FunctionDef):
            continue
        arguments = []
        for argument in node.args.args:
            kind = argument.annotation.id if isinstance(argument.annotation, ast.Name) else None
            if kind not in TYPES:
                raise KernelLanguageError(f"{node.name}: argument {argument.arg} has no type among {TYPES}")
            arguments.append((argument.arg, kind))
        calls = sorted({call.func.id for call in ast.walk(node) if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)})
        functions.append(Function(node.name, tuple(arguments), _returns(node.returns), ast.get_source_segment(source, node), node,
                                  tuple(name for name in calls if name not in BUILTINS)))
    return functions


def constants(source):
    """The literal module constants of a template, as {name: number}."""
    found = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            if isinstance(node.value, ast.Constant) and isinstance(node.value.value, (int, float)):
                found[node.targets[0].id] = node.value.value
            elif node.targets[0].id != "__all__":
                raise KernelLanguageError(f"module constant {node.targets[0].id} is not a literal number")
    return found


def template(name):
    """Functions and constants of rmtsym/codegen/templates/NAME.py (or rmtsym/runtime/NAME.py)."""
    home = Path(__file__).parent
    path = home / "templates" / f"{name}.py"
    if not path.exists():
        path = home.parent / "runtime" / f"{name}.py"
    source = path.read_text(encoding="utf-8")
    return parse(source), constants(source)


def needed(functions, roots):
    """Those of `functions` that the named roots reach, in an order in which callees come first."""
    by_name = {}
    for item in functions:
        if item.name in by_name and by_name[item.name].text != item.text:
            raise KernelLanguageError(f"two functions are called {item.name}")
        by_name[item.name] = item
    ordered, state = [], {}

    def visit(name, caller):
        if name not in by_name:
            raise KernelLanguageError(f"{caller} calls {name}, which is not defined")
        if state.get(name) == "open":
            raise KernelLanguageError(f"{name} calls itself")
        if name not in state:
            state[name] = "open"
            for callee in by_name[name].calls:
                visit(callee, name)
            state[name] = "done"
            ordered.append(by_name[name])

    for root in roots:
        visit(root, "a kernel")
    return ordered
