"""The equations of a network kernel, layer by layer, entry by entry.

in:   NetworkKernel
out:  `recursion`: SymPy equations in K_l(x, y) and T_l(x, y), the kernels of two inputs; `latex`: the same for a document with amsmath

Each layer shows its dual with q11 = w K(x, x) + b, q12 = w K(x, y) + b, q22 = w K(y, y) + b put in; orthant moments are written out by `.doit()`.
"""
import sympy as sp

from rmtsym.algebra import as_expression, exact
from rmtsym.errors import ParameterError
from rmtsym.theorem.layout import lines
from rmtsym.theorem.printer import Printer

__all__ = ["latex", "recursion"]

X, Y = sp.symbols("x y")
_LINE = 33.0                # em: what a display may take


def recursion(kernel):
    """(K_1(x, x) = ..., K_1(x, y) = ..., T_1(x, x) = ..., T_1(x, y) = ..., K_2(x, x) = ..., ...), T for a tangent kernel only."""
    found = []
    for layer, (f, w, b) in enumerate(zip(kernel.duals, *_variances(kernel), strict=True), 1):
        (before, after), (below, above) = ([sp.Function(f"{letter}_{k}") for k in (layer - 1, layer)] for letter in "KT")
        q11, q12, q22 = (w*before(*place) + b for place in ((X, X), (X, Y), (Y, Y)))
        at = dict(zip(f.variables, (q11, q12, q22), strict=True))
        found += [_equation(after(X, X), f.diagonal, {sp.Symbol("q", positive=True): q11}), _equation(after(X, Y), f.expression, at)]
        if kernel.kind == "ntk":
            rise = _slope(f).diagonal.subs(sp.Symbol("q", positive=True), q11)
            found += [sp.Eq(above(X, X), after(X, X) + (w*below(X, X) + b)*rise, evaluate=False),
                      sp.Eq(above(X, Y), after(X, Y) + (w*below(X, Y) + b)*f.derivative_expression.subs(at, simultaneous=True), evaluate=False)]
    return tuple(found)


def latex(kernel):
    """The layers with f_1, f_2, ... for the duals of their activations, and below them those that have a closed form."""
    weights, biases = _variances(kernel)
    duals = list(dict.fromkeys(kernel.duals))
    printer = Printer({symbol for value in (*weights, *biases) for symbol in value.free_symbols} | set(duals[0].variables))
    names = {f: "f" if len(duals) == 1 else f"f_{{{number}}}" for number, f in enumerate(duals, 1)}
    rows = [("K_{0}(x, y)", r"x^{\top} y")]
    if kernel.kind == "ntk":
        rows.append(("T_{0}(x, y)", r"x^{\top} y"))
    for layer, (f, w, b) in enumerate(zip(kernel.duals, weights, biases, strict=True), 1):
        at = ", ".join(f"S_{{{layer}}}({place})" for place in ("x, x", "x, y", "y, y"))
        rows.append((f"S_{{{layer}}}(x, y)", _affine(w, f"K_{{{layer - 1}}}(x, y)", b, printer)))
        rows.append((f"K_{{{layer}}}(x, y)", rf"{names[f]}\bigl({at}\bigr)"))
        if kernel.kind == "ntk":
            below = _affine(w, f"T_{{{layer - 1}}}(x, y)", b, printer)
            below = below if b == 0 else rf"\bigl({below}\bigr)"
            rows.append((f"T_{{{layer}}}(x, y)", rf"K_{{{layer}}}(x, y) + {below}\, {names[f]}'\bigl({at}\bigr)"))
    for f in duals:
        variables = ", ".join(map(printer, f.variables))
        for mark, form, mean in (("", f.expression, r"\varphi(u) \varphi(v)"), ("'", f.derivative_expression, r"\varphi'(u) \varphi'(v)")):
            if mark and kernel.kind == "ck":
                continue
            expected = rf"\mathbb{{E}}[{mean}]" + ("" if mark else rf", \quad {f.activations[0].latex()}")
            first, *rest = lines(printer(form.doit()), _LINE, 1.0) if f.is_closed else [expected]
            rows.append((rf"{names[f]}{mark}({variables})", first))
            rows += [("", rf"\quad {{}} {part}") for part in rest]
    return "\\begin{align*}\n  " + " \\\\\n  ".join(f"{left} &{'= ' if left else ''}{right}" for left, right in rows) + "\n\\end{align*}\n"


def _affine(w, inner, b, printer):
    """w inner + b"""
    front = "" if w == 1 else (printer(w) if not w.is_Add else rf"\left({printer(w)}\right)") + r"\, "
    return front + inner + ("" if b == 0 else f" + {printer(b)}")


def _equation(left, form, at):
    return sp.Eq(left, form.subs(at, simultaneous=True), evaluate=False)


def _slope(f):
    """The dual of phi'."""
    from rmtsym.gaussian.dual import dual
    slope, jumps = f.activations[0].derivative()
    if jumps:
        raise ParameterError(f"ntk: phi = {f.activations[0].name} has a jump, so E phi'(u)^2 is infinite and there is no tangent kernel")
    return dual(slope)


def _variances(kernel):
    return tuple(tuple(exact(as_expression(value, kernel.kind)) for value in values) for values in (kernel.weight_variances, kernel.bias_variances))
