r"""How matrix expressions are written: text `X*X.T/n + lambda*I_p` and LaTeX `\frac{1}{n} X X^{\top} + \lambda I_p`.

in:   the parts of an expression, each already written, and its scalar factor
out:  a string, with parentheses exactly where they are needed

Levels say how tightly a written expression holds together; what binds more tightly than its part puts parentheses around it.
"""
import itertools
import re

import sympy as sp
from sympy.printing.precedence import PRECEDENCE, precedence

__all__ = ["ATOM", "POSTFIX", "POWER", "PRODUCT", "SUM", "is_negative", "name_latex", "runs", "scaled_latex", "scaled_text",
           "shape_text", "short", "signed_sum", "size_latex"]

SUM, PRODUCT, POWER, POSTFIX, ATOM = range(1, 6)


def name_latex(name):
    r"""The LaTeX of a word's name: Sigma -> \Sigma, X1 -> X_1, W_in -> W_{in}."""
    text = re.sub(r"_\{(.)\}", r"_\1", sp.latex(sp.Symbol(name)))
    # A second superscript would be a TeX error: braces close the first.
    return "{" + text + "}" if "^" in text else text


def size_latex(size, printer):
    r"""A size as a subscript: p, {10}, {2 n}."""
    text = printer._print(size)
    return text if len(text) == 1 or re.fullmatch(r"\\[A-Za-z]+", text) else "{" + text + "}"


def runs(factors):
    """[(factor, how often it stands there in a row)]."""
    return [(factor, len(list(group))) for factor, group in itertools.groupby(factors)]


def is_negative(coefficient):
    """Whether a scalar is written with a leading minus sign."""
    return coefficient.as_coeff_Mul()[0].is_negative is True


def scaled_text(coefficient, body):
    """The scalar and the matrix as one term: 2*body/n. `body` holds together at least as a product."""
    sign, coefficient = ("-", -coefficient) if is_negative(coefficient) else ("", coefficient)
    above, below = sp.fraction(coefficient, exact=True)
    front = "" if above == 1 else _in_parentheses(above, PRECEDENCE["Mul"]) + "*"
    back = "" if below == 1 else "/" + _in_parentheses(below, PRECEDENCE["Mul"] + 1)
    return sign + front + body + back


def scaled_latex(coefficient, body, printer):
    r"""The scalar and the matrix as one term: \frac{2}{n} body."""
    sign, coefficient = ("-", -coefficient) if is_negative(coefficient) else ("", coefficient)
    if coefficient == 1:
        return sign + body
    front = printer.parenthesize(coefficient, PRECEDENCE["Mul"], strict=True)
    if " / " in front and not front.endswith(r"\right)"):
        front = rf"\left({front}\right)"                    # folded fractions, in inline mode
    return f"{sign}{front} {body}"


def signed_sum(terms):
    """a + b - c from the written terms; a term that starts with a minus sign is subtracted."""
    first, *others = terms
    return first + "".join(f" - {term[1:]}" if term.startswith("-") else f" + {term}" for term in others)


def shape_text(shape):
    """(p x n), as errors say it."""
    return f"({shape[0]} x {shape[1]})"


def short(expression, length=70):
    """The text of an expression, cut where an error message would become unreadable."""
    text = sp.sstr(expression, full_prec=False) if isinstance(expression, sp.Basic) else str(expression)
    text = " ".join(text.split())
    return text if len(text) <= length else text[:length - 3] + "..."


def _in_parentheses(scalar, level):
    text = sp.sstr(scalar, full_prec=False)
    return f"({text})" if precedence(scalar) < level else text
