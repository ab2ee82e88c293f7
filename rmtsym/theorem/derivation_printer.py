r"""Formulas of a derivation as LaTeX: scalars in traces, and matrix expressions.

in:   SymPy expressions and words
out:  \sigma^{2} \delta_{1}\, \frac{1}{p} \operatorname{tr} \Sigma \bar{Q}
"""
import re

import sympy as sp
from sympy.printing.latex import greek_letters_set

from rmtsym.matrix.base import MatrixExpression, MatrixScalar
from rmtsym.matrix.printing import PRODUCT
from rmtsym.theorem.printer import GREEK, RANKS, Printer, wrap

__all__ = ["WordPrinter"]

TALL = re.compile(r"\\(frac|binom|sum|int|left|begin|prod)\b")
# Around names of several letters there is a little room: d noise, not dnoise.
BEFORE = re.compile(r"([\w})])\s*(?=\\mathrm\{\w{2,}\})")
AFTER = re.compile(r"(\\mathrm\{\w{2,}\}(?:_\{\w+\})?(?:\^\{\w+\})?)\s*(?=[\w(\\])")
INNERMOST = re.compile(r"\\left\(((?:(?!\\left\(|\\right\)).)*)\\right\)")


class WordPrinter(Printer):
    r"""Traces last, behind \frac{1}{p} if p is the size of their space; parentheses no larger than what is in them.

    symbols : all that occur; unknowns : they come after the parameters; words : {name: word}
    """

    def __init__(self, symbols, unknowns, words):
        names = {symbol.name for symbol in symbols}
        ranks = {name: rank for name, rank in RANKS.items() if name not in names or name == "z"}
        super().__init__({*symbols, *unknowns}, ranks | {symbol.name: 2 for symbol in unknowns})
        self._settings["imaginary_unit_latex"] = r"\mathrm{i}"
        self._closed = False
        # Letters that a long formula must not be called by.
        self.capitals = " ".join([r"\Phi \Psi \Omega \Lambda \Gamma", *(word._write_latex(self) for word in words.values()), *map(self, symbols)])
        self.names.update({f"s_{name}": f"s_{{{word._write_latex(self)}}}" for name, word in words.items()})

    def __call__(self, expr):
        return AFTER.sub(r"\1\,", BEFORE.sub(r"\1\,", super().__call__(expr)))

    def _safe(self, name):
        r"""mus is \mu_s, F1sq is F_{1,\mathrm{sq}}: upright letters side by side could be taken for a product."""
        greek = re.fullmatch(rf"({'|'.join(sorted(GREEK.values(), key=len, reverse=True))})([a-z]{{1,2}})", name)
        parts = greek or re.fullmatch(r"([A-Za-z])(\d+)([a-z]+)", name)
        if parts is None or name in greek_letters_set:
            return super()._safe(name)
        return super()._safe("_".join(parts.groups()))

    def _print(self, expr, **kwargs):
        if isinstance(expr, MatrixScalar):
            return self._trace(expr.matrix)
        if isinstance(expr, MatrixExpression):
            return loosened(expr._write_latex(self))
        return super()._print(expr, **kwargs)

    def _trace(self, matrix):
        closed, self._closed = self._closed, False
        body = self._print(matrix)
        if matrix.shape == (1, 1):
            return body
        return rf"\operatorname{{tr}}{wrap(body)}\," if closed else rf"\operatorname{{tr}} {body if matrix._level >= PRODUCT else wrap(body)}"

    def parenthesize(self, item, level, is_neg=False, strict=False):
        """What stands in front of a matrix: the trace in tr(A) B ends where its parenthesis does."""
        self._closed = True
        text = super().parenthesize(item, level, is_neg, strict)
        self._closed = False
        return loosened(text)

    def _print_Mul(self, expr):
        last = [factor for factor in expr.args if isinstance(factor, MatrixScalar) or getattr(factor, "bound_symbols", None)]
        if len(last) != 1 or expr.as_coeff_Mul()[0].is_negative:
            return super()._print_Mul(expr)
        rest, size = expr/last[0], last[0].matrix.shape[0] if isinstance(last[0], MatrixScalar) else sp.S.One
        body = self._print(last[0])
        if size.is_Symbol and size in sp.Mul.make_args(sp.fraction(rest)[1]):
            rest, body = rest*size, rf"\frac{{1}}{{{self._print(size)}}} {body}"
        if rest == 1:
            return body
        if rest.as_coeff_Mul()[0].is_negative or rest.is_Add:
            return f"{wrap(self._print(rest))} {body}"
        return f"{self._print(rest)} {body}"


def loosened(tex):
    r"""\left( and \right) around what is one line high as plain parentheses, between which a line may break."""
    kept = []

    def turn(match):
        body = match.group(1)
        if TALL.search(body) or "\0" in body:
            kept.append(rf"\left({body}\right)")
            return f"\0{len(kept) - 1}\0"
        return rf"\bigl({body}\bigr)" if "(" in body else f"({body})"

    while INNERMOST.search(tex):
        tex = INNERMOST.sub(turn, tex)
    while "\0" in tex:
        tex = re.sub("\0(\\d+)\0", lambda match: kept[int(match.group(1))], tex)
    return tex
