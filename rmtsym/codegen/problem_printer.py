"""The Dyson equations of an equivalent as Python text: functions that make the Problems of runtime/dyson.py from numbers.

in:   ProblemForms (equivalents/problems.py), names of sizes, scalars, words and ratios: plain data
out:  text that goes below the kernels of a system, so that its module can find and certify solutions by itself, without SymPy
"""
import sympy as sp
from sympy.printing.pycode import PythonCodePrinter

__all__ = ["HAAR", "IMPORTS", "problem_text"]

IMPORTS = "from numpy import asarray, conj, ones\nfrom numpy.lib.scimath import sqrt\n\nfrom rmtsym.runtime.dyson import Problem"
HAAR = "from rmtsym.runtime.dyson_haar import Haar"             # where there are Haar words


class _Printer(PythonCodePrinter):
    """NumPy expressions, in which a function without a module is one of IMPORTS."""

    def __init__(self):
        super().__init__({"fully_qualified_modules": False})

    def _print_Conjugate(self, expression):
        return f"conj({self._print(expression.args[0])})"


def problem_text(forms, nonnegative, sizes, scalars, words, ratios, unknowns):
    """The text.

    forms : tuple of ProblemForm; nonnegative : [(text, expression)]; sizes, scalars, unknowns : symbols; words : [(name, symbol of its eigenvalues, symbol of its size)]
    ratios : {symbol: ratio of two sizes}
    """
    printed = _Expressions((*sizes, *scalars), [symbol for _, symbol, _ in words], unknowns)
    named = [(ratio.name, *(part.name for part in value.as_numer_denom())) for ratio, value in sorted(ratios.items(), key=str)]
    facts = [f"GIVEN_SIZES = {_names(sizes)}", f"GIVEN_SCALARS = {_names(scalars)}",
             f"WORDS = {tuple((name, size.name) for name, _, size in words)!r}",
             f"RATIOS = {tuple(named)!r}"]
    return "\n\n\n".join(["\n".join(facts), _nonnegative(nonnegative, printed), _problems(forms, printed), _unknowns(forms, printed, len(unknowns)), _traces(forms, printed)]) + "\n"


def _names(symbols):
    return repr(tuple(symbol.name for symbol in symbols))


class _Expressions:
    """Prints expressions in v[k] (sizes and scalars), u[k] (the same as columns), s[k] (eigenvalues) and x[k] (unknowns)."""

    def __init__(self, parameters, eigenvalues, unknowns):
        self.eigenvalues = {symbol: sp.Symbol(f"s[{k}]") for k, symbol in enumerate(eigenvalues)}
        self._points = {symbol: sp.Symbol(f"v[{k}]") for k, symbol in enumerate(parameters)}
        self._columns = {symbol: sp.Symbol(f"u[{k}]") for k, symbol in enumerate(parameters)}
        self._unknowns = {symbol: sp.Symbol(f"x[{k}]") for k, symbol in enumerate(unknowns)}
        self._printer = _Printer()

    def __call__(self, expression):
        expression = sp.sympify(expression, strict=True)
        parameters = self._columns if expression.has(*self.eigenvalues) else self._points
        return self._printer.doprint(expression.xreplace({**parameters, **self.eigenvalues, **self._unknowns}))

    def weights(self, symbols):
        """The weights of a space, those of any word on it."""
        at = [k for k, symbol in enumerate(self.eigenvalues) if symbol in symbols]
        return f"w[{at[0]}]" if at else "ones(1)"


def _nonnegative(conditions, printed):
    items = _wrapped([f"({text!r}, {printed(expression)})" for text, expression in conditions])
    return ('def nonnegative(v, s):\n    """[(what, its values)] of variances and covariances, which must not be negative."""\n'
            f"    u = [asarray(value)[..., None] for value in v]\n    return [{items}]")


def _problems(forms, printed):
    lines = ["def problems(v, s, w):",
             '    """The Dyson equation of each pencil.',
             "",
             "    v: values of GIVEN_SIZES and GIVEN_SCALARS; s, w: eigenvalues of WORDS, and their weights.",
             '    """',
             "    u = [asarray(value)[..., None] for value in v]",
             "    return [" + ", ".join(f"_problem_{k}(u, v, s, w)" for k in range(len(forms))) + "]"]
    return "\n\n\n".join([*(_problem(k, form, printed) for k, form in enumerate(forms)), "\n".join(lines)])


def _problem(k, form, printed):
    spaces = ", ".join(f"({printed(size)}, {printed.weights(symbols)})" for size, symbols in form.spaces)
    fields = [f"spaces=[{spaces}]", f"rows={list(form.rows)!r}", f"columns={list(form.columns)!r}"]
    for name in ("fixed", "same", "right", "left", "regulariser"):
        fields.append(f"{name}=[{_wrapped([_item(item, printed) for item in getattr(form, name)])}]")
    if form.haar:
        fields.append(f"haar=[{_wrapped([_haar(family, printed) for family in form.haar])}]")
    return f"def _problem_{k}(u, v, s, w):\n    return Problem(\n        " + ",\n        ".join(fields) + ")"


def _haar(family, printed):
    size, first, second, same, right, left, probes = family
    terms = ("[" + ", ".join(_item(term, printed) for term in some) + "]" for some in (first, second))
    probed = ", ".join("None" if probe is None else _item(probe, printed) for probe in probes)
    return f"Haar({printed(size)}, {', '.join(terms)}, {same!r}, {right!r}, {left!r}, [{probed}])"


def _item(item, printed):
    blocks = ", ".join(str(part) for part in item if isinstance(part, int))
    parts = [part for part in item if not isinstance(part, int)]
    parts = [parts[0]*parts[1]] if len(parts) == 2 else parts                 # an entry of F is one number
    return f"({blocks}, {', '.join(map(printed, parts))})"


def _wrapped(items, width=130):
    """Items in lines that are not too long."""
    lines = [""]
    for item in items:
        if lines[-1] and len(lines[-1]) + len(item) > width:
            lines.append("")
        lines[-1] += (", " if lines[-1] else "") + item
    return ",\n            ".join(lines)


def _unknowns(forms, printed, count):
    found = {}
    for k, form in enumerate(forms):
        for index, (*place, size) in form.unknowns.items():
            value = f"traces[{place[0]}]" if len(place) == 1 else f"trace({printed(place[0])}, {place[1]}, {place[2]})"
            found[index] = f"solutions[{k}].{value}/({printed(size)})"
    return ("def unknowns(solutions, v, s):\n"
            '    """The unknowns of the system, from the Solution of each pencil at one point."""\n'
            "    u = [asarray(value)[..., None] for value in v]\n"
            f"    return [{_wrapped([found[index] for index in range(count)])}]")


def _traces(forms, printed):
    parts = ",\n        ".join(f"[{_wrapped([printed(trace) for trace in form.traces])}]" for form in forms)
    return f'def traces(v, x):\n    """Of each pencil the traces of its pairings, from values x of the unknowns."""\n    return [\n        {parts}]'
