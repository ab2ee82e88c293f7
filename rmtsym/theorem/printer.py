r"""Formulas as a person writes them: SymPy expressions into LaTeX.

in:   a SymPy expression, relation or polynomial
out:  a LaTeX string: `c \sigma^{2} z m^{2} + (z - (1 - c) \sigma^{2}) m + 1`, the same for every PYTHONHASHSEED

Conventions: numbers, parameters, then z and x, then m, g and s; a sum starts with a positive term; `variance` is
\sigma^2, so its root is \sigma; Max(0, u) is u^+. Names are made safe for TeX: nothing of a user's passes through raw.
A sign that may be either is a radical wrapped in `PlusMinus`, printed \pm.
"""
import re

import sympy as sp
from sympy.printing.latex import LatexPrinter, greek_letters_set

__all__ = ["PlusMinus", "Printer", "bibliography", "escape", "factored", "listed", "polynomial", "wrap"]

# Names of parameters that a person would write otherwise; of the first kind the square is the symbol's letter.
SQUARES = {"variance": r"\sigma", "sigma2": r"\sigma"}
LETTERS = {"order": "L", "population": "H", "lam": r"\lambda", "ell": r"\ell"}
# Spectral variables come after parameters, transforms after spectral variables: c z m^2, not c m^2 z.
RANKS = {"x": 1, "z": 1, "w": 1, "t": 1, "m": 2, "v": 2, "g": 2, "s": 2}
GREEK = {chr(code): name for code, name in zip(
    [*range(0x3B1, 0x3C2), *range(0x3C3, 0x3CA)],
    ("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "o", "pi", "rho",
     "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"),
    strict=True)}
CAPITALS = ("Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Upsilon", "Phi", "Psi", "Omega")
SPECIAL = {"&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}",
           "^": r"\textasciicircum{}", "\\": r"\textbackslash{}", "<": r"\textless{}", ">": r"\textgreater{}", "|": r"\textbar{}",
           '"': r"\textquotedbl{}", "\u2013": "--", "\u2014": "---", "\u2018": "`", "\u2019": "'", "\u201c": "``",
           "\u201d": "''", "\u2026": r"\ldots{}", "\u00d7": r"$\times$", "\u2212": "$-$", "\u221e": r"$\infty$", "\u00a0": "~",
           "\u2264": r"$\le$", "\u2265": r"$\ge$", "\u2192": r"$\to$", "\u22a0": r"$\boxtimes$", "\u229e": r"$\boxplus$",
           "\u211d": r"$\mathbb{R}$", "\u2102": r"$\mathbb{C}$", "\u00b2": r"\textsuperscript{2}", "\u22a4": r"$\top$"}


NOT_IN_T1 = "\u0149\u0126\u0127\u0138\u013f\u0140\u0166\u0167"


def escape(text):
    """Plain text as TeX text. Letters that T1 fonts have stay; what pdflatex could not set becomes its code point."""
    out = []
    for char in str(text):
        if char in SPECIAL:
            out.append(SPECIAL[char])
        elif char in GREEK:
            out.append(f"${'o' if GREEK[char] == 'o' else chr(92) + GREEK[char]}$")
        elif char in "\t\n\r":
            out.append(" ")
        elif " " <= char <= "~" or (0xC0 <= ord(char) <= 0x17E and char not in NOT_IN_T1):
            out.append(char)
        else:
            out.append(rf"\texttt{{U+{ord(char):04X}}}")
    return "".join(out)


def listed(parts):
    """'a', 'a and b', 'a, b and c'."""
    parts = list(parts)
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1] if parts else ""


def wrap(body):
    """Parentheses of the right size; \\left only around what is more than one line high, so that a line may break within."""
    if re.search(r"\\(frac|binom|sum|int|left|begin|prod)\b", body):
        return rf"\left({body}\right)"
    return rf"\bigl({body}\bigr)" if "(" in body else f"({body})"


class PlusMinus(sp.Function):
    """A radical that takes either sign; a term which holds it is printed with \\pm before it."""

    nargs = 1


def _turned(product):
    """-product, the sign taken into a factor such as (z - 1) that has both signs; None where there is none."""
    factors = list(sp.Mul.make_args(product))
    for wanted in (1, -1):                                                     # above the line first, then below
        for index, factor in enumerate(factors):
            base, power = factor.as_base_exp()
            if power == wanted and base.is_Add and len(factors) > 1 and len({_is_negative(term) for term in base.args}) == 2:
                factors[index] = sp.Add(*(-term for term in base.args))**power
                return sp.Mul(*factors)
    return None


def _degree(term):
    """Total degree, radicals with half of what they hold, for the order of the terms of a sum."""
    if term.is_Number:
        return sp.S.Zero
    if term.is_Mul:
        return sum((_degree(factor) for factor in term.args), sp.S.Zero)
    if term.is_Add:
        return max(_degree(part) for part in term.args)
    if term.is_Pow and term.exp.is_number:
        return abs(term.exp)*_degree(term.base) if term.exp.is_real else sp.S.One
    if isinstance(term, PlusMinus):
        return _degree(term.args[0])
    return sp.S.One if term.free_symbols else sp.S.Zero


def _is_negative(term):
    return bool(term.as_coeff_Mul()[0].is_negative)


def _is_below(factor):
    """Whether a factor belongs below the line: a power with a negative exponent, such as (1 + s)^(-L)."""
    return factor.is_Pow and (factor.exp.is_Rational and factor.exp.is_negative or not factor.exp.is_number and _is_negative(factor.exp))


def _is_root_of_fraction(factor):
    return factor.is_Pow and factor.exp == sp.S.Half and sp.fraction(factor.base)[1].free_symbols != set()


def _is_integral(factor):
    """Whether a factor is an integral (or an expectation, printed as one): it stands last in a product."""
    return not factor.is_Pow and bool(getattr(factor, "bound_symbols", None))


def _has_integral(term):
    return any(_is_integral(factor) for factor in sp.Mul.make_args(term))


def _monomial(term):
    """a^2 before a b before b^2."""
    powers = term.as_coeff_Mul()[1].as_powers_dict()
    return sorted((str(base), -power if power.is_Rational else sp.S.Zero) for base, power in powers.items())


def _has_long_root(term):
    return any(power.base.is_Add and power.exp.is_Rational and power.exp.q == 2 for power in term.atoms(sp.Pow))


def _has_denominator(term):
    return sp.fraction(term)[1].free_symbols != set()


class Printer(LatexPrinter):
    """Prints with the conventions of this module.

    symbols : all that occur; they decide who may bear a short name
    ranks : {name: 1 or 2}, the variables that stand behind parameters in a product, and behind which
    """

    def __init__(self, symbols=(), ranks=RANKS):
        super().__init__({"fold_short_frac": False})
        self.ranks = dict(ranks)
        self.names, taken = {}, set()
        names = sorted({symbol.name for symbol in symbols})
        plain = [name for name in names if name not in SQUARES and name not in LETTERS]
        for name in [*plain, *(name for name in names if name not in plain)]:
            short = SQUARES.get(name, LETTERS.get(name))
            if short is None or short in taken:
                short = self._safe(name)
            taken.add(short)
            self.names[name] = short

    def __call__(self, expr):
        return self.doprint(sp.sympify(expr, strict=True)) if isinstance(expr, (int, float)) else self.doprint(expr)

    def _safe(self, name):
        """A symbol's name as TeX: Greek by name, digits and underscores as subscripts, several letters upright."""
        parts = re.fullmatch(r"\\?([A-Za-z]+)(\d*)((?:_\w+)*)", name, re.ASCII)
        if not parts or name.count("_") > 2 or "__" in name or name.endswith("_"):
            return rf"\mathrm{{{escape(name)}}}" if "$" not in escape(name) else rf"\text{{{escape(name)}}}"
        stem, digits, rest = parts.groups()
        if stem in greek_letters_set or (stem in CAPITALS):
            stem = f"\\{stem}" if stem != "omicron" else "o"
        elif len(stem) > 1:
            stem = rf"\mathrm{{{stem}}}"
        subs = [*([digits] if digits else []), *(self._subscript(part) for part in rest.split("_") if part)]
        return stem + (f"_{{{','.join(subs)}}}" if subs else "")

    def _subscript(self, part):
        if part in greek_letters_set and part != "omicron":
            return f"\\{part}"
        return part if len(part) == 1 or part.isdigit() else rf"\mathrm{{{part}}}"

    def _rank(self, expr):
        return max((self.ranks.get(symbol.name, 0) for symbol in expr.free_symbols), default=0)

    def _print_Symbol(self, expr, style="plain"):
        if expr.name in SQUARES and self.names.get(expr.name, SQUARES[expr.name]) == SQUARES[expr.name]:
            return SQUARES[expr.name] + "^{2}"
        return self.names.get(expr.name) or self._safe(expr.name)

    _print_Dummy = _print_Symbol

    def _print_PlusMinus(self, expr):
        return r"\pm " + self._print(expr.args[0])

    def _print_Max(self, expr, exp=None):
        rest = [arg for arg in expr.args if arg != 0]
        if len(rest) == len(expr.args) or len(rest) != 1:
            return super()._print_Max(expr, exp)
        return wrap(self._print(rest[0])) + ("^{+}" if exp is None else f"^{{+\\,{exp}}}")

    def _print_Add(self, expr, order=None):
        return self.joined(self._ordered(expr.args))

    def _ordered(self, terms):
        """Ascending degree, or descending where that would start with a minus; radicals, fractions and +- at the end."""
        if all(symbol.is_integer for term in terms for symbol in term.free_symbols):        # L + 1, not 1 + L
            terms = sorted(terms, key=lambda term: (_is_negative(term), -_degree(term), self._print(term)))
            return terms
        late = {term: (bool(term.atoms(PlusMinus)), _has_integral(term), _has_denominator(term), _has_long_root(term)) for term in terms}
        ascending = sorted(terms, key=lambda term: (late[term], _degree(term), self._rank(term), _is_negative(term), _monomial(term),
                                                    self._print(term)))
        if not _is_negative(ascending[0]):
            return ascending
        descending = sorted(terms, key=lambda term: (late[term], -_degree(term), -self._rank(term), _monomial(term), self._print(term)))
        lead = next((term for term in descending if not _is_negative(term) and not any(late[term][:2])), descending[0])
        return [lead, *(term for term in descending if term is not lead)]

    def joined(self, terms):
        """The sum of the terms, in the order given."""
        out = ""
        for term in terms:
            negative = _is_negative(term)
            body = self._print(-term if negative else term)
            if negative and (-term).is_Add:
                body = wrap(body)
            if body.startswith("-"):                            # g (-a - b) is -(a + b) g
                negative, body = not negative, body[1:]
            either = body.startswith(r"\pm ")
            if out:
                out += r" \pm " + body[4:] if either else (" - " if negative else " + ") + body
            else:
                out = ("-" if negative and not either else "") + body
        return out

    def _print_Mul(self, expr):
        if expr.args and isinstance(expr.args[0], sp.Integer) and len(expr.args) == 2 and expr.args[0] == -1:
            return "-" + (wrap(self._print(expr.args[1])) if expr.args[1].is_Add else self._print(expr.args[1]))
        signs = [factor for factor in expr.args if isinstance(factor, PlusMinus)]
        if signs:
            rest = sp.Mul(*(factor for factor in expr.args if factor not in signs), *(sign.args[0] for sign in signs),
                          evaluate=False)
            return r"\pm " + self._print(-rest if _is_negative(rest) else rest)
        for factor in expr.args:
            base, power = factor.as_base_exp()
            if base.is_Add and power in (1, -1) and all(_is_negative(term) for term in base.args):          # -(a + b), not (-a - b)
                turned = sp.Add(*(-term for term in base.args))
                return self._print(sp.Mul(-1, *(turned**power if other is factor else other for other in expr.args)))
        coefficient, rest = expr.as_coeff_Mul()
        if coefficient.is_negative:
            turned = _turned(rest)
            return "-" + self._factor(-expr) if turned is None else self._factor(-coefficient*turned)
        tall = [factor for factor in expr.args if _is_root_of_fraction(factor)]
        if tall:
            rest = sp.Mul(*(factor for factor in expr.args if factor not in tall))
            return ("" if rest == 1 else self._factor(rest) + " ") + " ".join(self._print(factor) for factor in tall)
        above, below = [], []
        for factor in sp.Mul.make_args(expr):
            if factor.is_Rational:
                above += [sp.Integer(factor.p)] if factor.p != 1 else []
                below += [sp.Integer(factor.q)] if factor.q != 1 else []
            elif _is_below(factor):
                below.append(sp.Pow(factor.base, -factor.exp))
            else:
                above.append(factor)
        top = self.product(above)
        return rf"\frac{{{top}}}{{{self.product(below)}}}" if below else top

    def _factor(self, expr):
        return wrap(self._print(expr)) if expr.is_Add else self._print(expr)

    def product(self, factors):
        """The product of the factors, numbers first, then parameters, then z, then m; a sum in parentheses."""
        factors = self._one_root([factor for factor in factors if factor != 1])
        if not factors:
            return "1"
        if len(factors) == 1:
            return self._print(factors[0])
        keyed = []
        for factor in factors:
            base = factor.base if factor.is_Pow else factor
            root = factor.is_Pow and factor.exp.is_Rational and factor.exp.q != 1
            kind = (0 if factor.is_Number else 1 if factor is sp.pi else 2 if base.is_Symbol and not root
                    else 4 if root else 5 if base.is_Function else 6 if _is_integral(base) else 3)
            body = self._print(factor)
            keyed.append((9 if kind == 6 else self._rank(factor) if factor.free_symbols else -1, kind, body.startswith("\\"), body, factor))
        keyed.sort(key=lambda entry: entry[:4])
        out = ""
        for *_, body, factor in keyed:
            body = wrap(body) if factor.is_Add or body.startswith("-") else body
            if not out:
                out = body
            elif body[0].isdigit() and (out[-1].isdigit() or factor.is_Number):
                out += r" \cdot " + body
            else:
                out += (r" \," if re.search(r"\\sqrt(\[\w+\])?\{[^{}]*\}$", out) and body[0] not in "(" else " ") + body
        return out

    def _one_root(self, factors):
        """sqrt(a) sqrt(b) under one root; the root of a variance stays a letter."""
        roots = [factor for factor in factors if factor.is_Pow and factor.exp == sp.S.Half and not self._is_square(factor.base)]
        if len(roots) < 2:
            return factors
        joined = sp.Pow(sp.Mul(*(root.base for root in roots)), sp.S.Half, evaluate=False)
        return [factor for factor in factors if factor not in roots] + [joined]

    def _is_square(self, symbol):
        return symbol.is_Symbol and symbol.name in SQUARES and self._print(symbol).endswith("^{2}")

    def _print_Pow(self, expr):
        base, exponent = expr.base, expr.exp
        if _is_below(expr):
            return rf"\frac{{1}}{{{self._print(sp.Pow(base, -exponent))}}}"
        if self._is_square(base) and exponent.is_Rational:
            doubled = 2*exponent
            return SQUARES[base.name] + ("" if doubled == 1 else f"^{{{self._exponent(doubled)}}}")
        if exponent.is_Rational and exponent.p == 1 and exponent.q > 1:
            index = "" if exponent.q == 2 else f"[{exponent.q}]"
            return rf"\sqrt{index}{{{self._print(base)}}}"
        if base.is_Function and exponent.is_Integer and not isinstance(base, PlusMinus):
            return super()._print_Pow(expr)
        body = self._print(base)
        if not (base.is_Symbol or (base.is_Integer and base >= 0)) or "^" in body:
            body = wrap(body)
        return f"{body}^{{{self._exponent(exponent)}}}"

    def _exponent(self, exponent):
        if exponent.is_Rational and exponent.q != 1:
            return f"{exponent.p}/{exponent.q}"
        return self._print(exponent)


def polynomial(expr, main, other, printer):
    """`expr` in descending powers of `main`, each coefficient factored, or in descending powers of `other`.

    Returns LaTeX; where `expr` is no polynomial in `main` it is printed as it is. other=None: coefficients are only factored.
    """
    try:
        powers = sp.Poly(sp.expand(expr), main).terms()
    except sp.PolynomialError:
        return printer(expr)
    terms = [_term(coefficient, main**power, other, printer) for (power,), coefficient in powers]
    if other is None and terms[0][0] and not terms[-1][0]:
        terms.reverse()
    return ("-" if terms[0][0] else "") + terms[0][1] + "".join((" - " if minus else " + ") + text for minus, text in terms[1:])


def _term(coefficient, power, other, printer):
    """(is negative, LaTeX of |coefficient| power) for one term of a polynomial."""
    minus, text, is_sum = factored(coefficient, other, printer, turn=power != 1)
    if is_sum and (minus or power != 1):
        text = wrap(text)
    if power == 1:
        return minus, text
    return minus, printer(power) if text == "1" else f"{text} {printer(power)}"


def factored(expr, variable, printer, turn=True):
    """(is negative, LaTeX of |expr|, is a sum): factored, or in powers of the variable (None: no variable) where that is shorter.

    turn: a leading minus may go into a factor, -(z - 1) becoming (1 - z).
    """
    expr = sp.factor(expr)
    if expr.is_Add and all(_is_negative(term) for term in expr.args):
        expr = sp.Mul(-1, -expr, evaluate=False)
    minus = _is_negative(expr)
    if minus and turn and _turned(-expr) is not None:
        minus, expr = False, _turned(-expr)
    if minus:
        expr = sp.Mul(*(factor for factor in expr.args if factor != -1)) if expr.is_Mul and -1 in expr.args else -expr
    sums = [factor for factor in sp.Mul.make_args(expr) if factor.is_Add]
    spread = variable is not None and expr.has(variable) and (
        expr.is_Add or len(sums) > 1 and len(sp.Add.make_args(sp.expand(expr))) == 2)
    return minus, polynomial(expr, variable, None, printer) if spread else printer(expr), spread or expr.is_Add


def bibliography(references):
    """The list of references, entries as text; '' without any."""
    entries = [str(entry).strip().strip("[]") for entry in references if str(entry).strip()]
    items = [rf"\bibitem{{reference{index}}} {escape(entry)}." for index, entry in enumerate(entries, 1)]
    return "\n".join((r"\begin{thebibliography}{9}", *items, r"\end{thebibliography}")) if items else ""
