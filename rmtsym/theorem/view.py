r"""What a theorem says of a law, formula by formula, as LaTeX.

in:   a symbolic Law (or anything with its attributes)
out:  View: its equation, polynomial, density, edges, atoms, transforms and moments, each as LaTeX or None where the law has none

A View only reads the law; what is costly is computed once, when it is asked for.
"""
import re
from functools import cached_property
from types import SimpleNamespace

import sympy as sp

from rmtsym.theorem import forms
from rmtsym.theorem.layout import width
from rmtsym.theorem.printer import RANKS, Printer, factored, polynomial, wrap

__all__ = ["View"]

WIDEST = 24.0               # em: no moment wider than this is listed, beyond the second


class View:
    """The formulas of one law."""

    def __init__(self, law):
        self.law = law
        self.z, self.m = getattr(law, "z", sp.Symbol("z")), getattr(law, "m", sp.Symbol("m"))
        self.parameters = self._parameters()
        known = {*self.parameters, self.z, self.m}
        known = known.union(*(getattr(source, "free_symbols", ()) for source in (law.equation, law.polynomial)))
        taken = {symbol.name for symbol in self.parameters}
        ranks = {name: rank for name, rank in RANKS.items() if name not in taken}
        self.printer = Printer(known, ranks | {self.z.name: 1, self.m.name: 2})
        # The letters of the theorem; a parameter that has one of them keeps it.
        self.x, self.g, self.s = (sp.Symbol(next(name for name in names if name not in taken))
                                  for names in (("x", "t", "y", "q"), ("g", "w", "u"), ("s", "u", "y")))
        self.R, self.S = sp.Symbol("R"), sp.Symbol("S")
        self.lower, self.upper = sp.Symbol("lower_edge"), sp.Symbol("upper_edge")
        self.printer.names.update({"lower_edge": f"{self.printer(self.x)}_{{-}}", "upper_edge": f"{self.printer(self.x)}_{{+}}"})

    def _parameters(self):
        entries = [getattr(entry, "symbol", entry) for entry in (self.law.parameters or ())]
        return [entry for entry in entries if isinstance(entry, sp.Symbol)]

    @cached_property
    def letters(self):
        """The letters of the theorem as LaTeX that any letter may follow: .z .m .x .g .s"""
        return SimpleNamespace(**{name: self.tex(getattr(self, name)) for name in ("z", "m", "x", "g", "s")})

    def tex(self, expr):
        r"""LaTeX that any letter may follow: \Sigma gets a space."""
        text = self.printer(expr)
        return text + " " if re.search(r"\\[A-Za-z]+$", text) else text

    def fill(self, template, **values):
        """A text with @z, @m, @x, @g, @s, and @ and one letter for each of `values`, replaced: all else in it is TeX as it stands."""
        known = vars(self.letters) | values
        return re.sub(r"@(\w)", lambda match: str(known[match.group(1)]), template)

    order = 3                # the value of an integer parameter for which a matrix that depends on it is shown

    @cached_property
    def matrix(self):
        """The law's matrix; of one that is a function of an integer parameter, the matrix for a small one; None if there is none."""
        matrix = self.law.matrix
        return matrix if matrix is None or hasattr(matrix, "shape") else matrix(self.order)

    @property
    def is_word(self):
        """Whether the matrix is a single word."""
        return self.matrix in self.matrix.words()

    @cached_property
    def reference(self):
        r"""\ref to the equation as it was given."""
        return r"\ref{equation}" if self.equation is not None else r"\ref{polynomial}"

    @cached_property
    def model_points(self):
        """Those sample parameters at which the matrix exists."""
        relations = [entry[0] for entry in getattr(self.law, "_model_domain", ())]
        points = getattr(self.law, "points", self.points)
        return [point for point in points if all(relation.subs(point) == sp.true for relation in relations)][:4]

    @cached_property
    def expectations(self):
        """The expectations over a population in the law's equation."""
        found = dict.fromkeys(sp.preorder_traversal(self.law.equation))
        return [part for part in found if getattr(part, "bound_symbols", None) and len(part.args) == 3]

    def neat(self, expr, variable=None):
        """The shortest of a few equal forms."""
        return forms.neat(expr, self.printer, variable)

    @cached_property
    def matrix_letter(self):
        """A letter for the matrix that none of its words has; the word itself if it is nothing else."""
        if self.is_word:
            return self.tex(self.matrix)
        used = {word.name for word in self.matrix.words()}
        return next(letter for letter in ("W", "M", "A", "T", "K") if letter not in used)

    @cached_property
    def population(self):
        """The letter of the population measure, from the law's expectations."""
        measures = sorted({part.args[2].name for part in self.expectations})
        return self.tex(sp.Symbol(measures[0])) if measures else "H"

    @cached_property
    def relations(self):
        """The relations of the domain."""
        entries = [entry[0] if isinstance(entry, (tuple, list)) else entry for entry in (self.law.domain or ())]
        return [entry for entry in entries if isinstance(entry, sp.core.relational.Relational)]

    @cached_property
    def points(self):
        if getattr(self.law, "points", None):
            return list(self.law.points[:6])
        symbols = {symbol for symbol in getattr(self.law.polynomial, "free_symbols", set())} - {self.z, self.m}
        return forms.sample_points(symbols | set(self.parameters), self.relations)

    @cached_property
    def quadratic(self):
        if self.law.polynomial is None or not self.points:
            return None
        return forms.quadratic(self.law.polynomial, self.z, self.m, self.points)

    @cached_property
    def equation(self):
        """The equation as it was given, or None if only the polynomial is known."""
        equation = self.law.equation
        if equation is None or getattr(self.law, "given", "equation") == "polynomial":
            return None
        if not isinstance(equation, sp.Eq):
            return f"{self.printer(equation)} = 0"
        if getattr(self.law, "given", None) == "s":
            place = sp.powsimp(sp.factor((1 + self.s)/(self.s*self.law.s(self.s))))
            return rf"{self.printer(self.z)} = {self.printer(place)}, \qquad {self.letters.s} = -1 - {self.letters.z} {self.letters.m}"
        shared = forms.shared_part(equation, self.z, self.m)
        where = ""
        if shared is not None:
            letter = next(symbol for symbol in map(sp.Symbol, ("v", "w", "u", "y")) if symbol not in equation.free_symbols)
            equation = equation.xreplace({shared: letter})
            where = rf", \qquad {letter.name} = {self.printer(shared)}"
        return f"{self.printer(equation.lhs)} = {self.printer(equation.rhs)}{where}"

    @cached_property
    def has_radical(self):
        """Whether the equation as given has a root in it that depends on z or m: it then holds where the root has its value at infinity."""
        return any(root.has(self.z) or root.has(self.m) for root in forms.roots_of(self.law.equation))

    @cached_property
    def polynomial(self):
        """P(z, m) in descending powers of m, with a positive leading coefficient where that can be had."""
        expr = self.law.polynomial
        if expr is None:
            return None
        text = polynomial(expr, self.m, self.z, self.printer)
        return polynomial(-expr, self.m, self.z, self.printer) if text.startswith("-") else text

    @property
    def degree(self):
        """The degree of the polynomial in m."""
        return sp.degree(self.law.polynomial, self.m)

    @cached_property
    def edges(self):
        """[(symbol or None, LaTeX)] of the edges: one entry x_\\pm for a pair, else one an edge, in the law's order."""
        quadratic = self.quadratic
        if quadratic is not None and quadratic.radius2 is not None and quadratic.radius2 != 0:
            pair = forms.edge_pair(quadratic.centre, quadratic.radius2, self.points, self.printer)
            return [(self.letters.x + r"_{\pm}", self.printer(pair))]
        edges = [forms.neat(edge, self.printer) for edge in (self.law.edges or ())]
        if len(edges) == 2:
            return [(self.letters.x + "_{-}", self.printer(edges[0])), (self.letters.x + "_{+}", self.printer(edges[1]))]
        return [(rf"\xi_{{{index}}}", self.printer(edge)) for index, edge in enumerate(edges, 1)]

    @cached_property
    def discriminant(self):
        """The discriminant in m of a polynomial of degree three, squares and constants left out; None for others."""
        if getattr(self.law, "kind", None) != "algebraic" or self.degree != 3:
            return None
        _, factors = sp.factor_list(sp.discriminant(sp.Poly(self.law.polynomial, self.m)))
        lead = sp.factor_list(sp.Poly(self.law.polynomial, self.m).LC())[1]
        kept = [base for base, power in [*factors, *lead] if base.has(self.z) and (power % 2 or (base, 1) in lead)]
        text = " ".join(wrap(part) if len(kept) > 1 and " " in part else part for part in
                        (polynomial(base, self.z, None, self.printer) for base in dict.fromkeys(kept)))
        return text if width(text) < 120 else None

    @cached_property
    def radicand(self):
        """r^2 - (x - centre)^2, or (x_+ - x)(x - x_-) where that is shorter."""
        quadratic, x = self.quadratic, self.x
        centred = self.printer.joined([quadratic.radius2, -(x - quadratic.centre)**2])
        if quadratic.radius2.is_Add:
            centred = polynomial(sp.Add(quadratic.radius2, -x**2), x, None, self.printer) if quadratic.centre == 0 else centred
        between = f"({self.printer(self.upper)} - {self.letters.x})({self.letters.x} - {self.printer(self.lower)})"
        return centred if forms.size(centred) <= forms.size(between) + 2 else between

    @cached_property
    def density(self):
        """The density on the support, or None where there is no continuous part or no formula."""
        quadratic = self.quadratic
        if quadratic is not None and quadratic.factor is not None:
            return self._quadratic_density()
        try:
            expr = self.law.density(self.x)
        except (NotImplementedError, ValueError):
            return None
        return None if expr is None or expr == 0 else self.printer(forms.neat(expr, self.printer, self.x))

    def _quadratic_density(self):
        quadratic, x = self.quadratic, self.x
        share = sp.factor(quadratic.factor.subs(self.z, x))
        if sp.simplify(share*(quadratic.radius2 - (x - quadratic.centre)**2)) == 1:
            return rf"\frac{{1}}{{\pi \sqrt{{{self.radicand}}}}}"
        above, below = sp.fraction(sp.factor(2*share))
        number, above = above.as_content_primitive()
        other, below = below.as_content_primitive()
        number = number/other/2
        point = self.points[0]
        inside = quadratic.centre.subs(point) + sp.sqrt(quadratic.radius2.subs(point))/9
        above, below = (-part if bool(part.subs(point).subs(x, inside) < 0) else part for part in (above, below))
        top = rf"\sqrt{{{self.radicand}}}" if above == 1 else f"{self.as_factor(above, x)} \\sqrt{{{self.radicand}}}"
        bottom = r"\pi" if below == 1 else r"\pi " + self.as_factor(below, x)
        return (rf"\frac{{{'' if number.p == 1 else f'{number.p} '}{top}}}{{{'' if number.q == 1 else f'{number.q} '}{bottom}}}")

    def as_factor(self, expr, variable=None):
        """`expr` as one factor of a product: by powers of the variable, in parentheses where it is a sum."""
        minus, text, is_sum = factored(expr, variable, self.printer)
        return f"({'-' if minus else ''}{text})" if minus else wrap(text) if is_sum else text

    @cached_property
    def given_atoms(self):
        """((location, mass), ...) as expressions; None where the law cannot tell."""
        try:
            return tuple((sp.sympify(location, strict=True), sp.sympify(mass, strict=True)) for location, mass in self.law.atoms or ())
        except (NotImplementedError, ValueError):
            return None

    @cached_property
    def atoms(self):
        """[(location, mass)] as LaTeX."""
        return [(self.printer(self.neat(location)), self.mass(mass)) for location, mass in self.given_atoms or ()]

    @cached_property
    def paired_atoms(self):
        """(location, mass, root) as LaTeX with \\pm r, where two atoms differ only by the sign of a long root r; else None."""
        atoms = self.given_atoms or ()
        if len(atoms) != 2:
            return None
        roots = [root for root in forms.roots_of(sp.Tuple(*atoms[0])) if root.has(sp.Max)]
        if len(roots) != 1:
            return None
        r = sp.Symbol("r", nonnegative=True)
        first, second = ([part.xreplace({roots[0]: r}).subs(sp.sqrt(roots[0].base), r) for part in pair] for pair in atoms)
        if any(sp.simplify(one.subs(r, -r) - other) != 0 for one, other in zip(first, second, strict=True)):
            return None
        location, mass = (forms.plus_minus(part, r) for part in (first if not first[0].subs(r, 0).has(sp.zoo) else second))
        inner = [arg for arg in mass.args if arg != 0] if isinstance(mass, sp.Max) else [mass]
        return self.printer(location), wrap(self.printer(inner[0])) + "^{+}", f"r = {self.printer(roots[0])}"

    def mass(self, mass):
        """A mass with its Max(0, u) as u^+."""
        inner = [arg for arg in mass.args if arg != 0] if isinstance(mass, sp.Max) else []
        if len(inner) == 1:
            return wrap(self.printer(forms.shortest([inner[0], sp.expand(inner[0]), sp.factor(inner[0])], self.printer))) + "^{+}"
        return self.printer(mass)

    def _transform(self, name, argument, substitution, unknown):
        """(equation in the unknown or None, the transform or None): the law's own, in the shortest form."""
        try:
            given = getattr(self.law, name)(argument)
        except (NotImplementedError, ValueError, sp.PolynomialError):
            return None, None
        if given is None:
            return None, None
        given = sp.sympify(given, strict=True)
        polynomial = self.law.polynomial
        kept = None if polynomial is None else forms.transform_equation(polynomial, substitution, unknown)
        equation, root = forms.solved(kept, unknown, given, self.points, argument)
        candidates = [forms.neat(expr, self.printer, argument) for expr in (given, root) if expr is not None]
        squares = [sp.factor(sp.cancel(expr**2)) for expr in candidates if forms.roots_of(expr)]
        if name == "s":                                                         # a pure root, positive near s = 0+
            candidates += [sp.sqrt(square) for square in squares if not forms.roots_of(square)
                           and all(given.subs(point).subs(argument, forms.NEAR_ZERO).evalf() > 0 for point in self.points)]
        return equation, forms.shortest(candidates, self.printer)

    @cached_property
    def explicit(self):
        """m(z) as an expression in z alone, for a law of atoms; None for others."""
        if getattr(self.law, "kind", None) != "rational":
            return None
        roots = sp.roots(sp.Poly(self.law.polynomial, self.m))
        equation = self.law.equation
        if isinstance(equation, sp.Eq) and equation.lhs == self.m and not equation.rhs.has(self.m):
            return self.printer(equation.rhs)
        return self.printer(forms.neat(min(roots, key=str), self.printer, self.z))

    @cached_property
    def r(self):
        """(its equation, R(g)) as SymPy expressions."""
        return self._transform("r", self.g, {self.m: -self.g, self.z: self.R + 1/self.g}, self.R)

    @cached_property
    def s_transform(self):
        """(its equation, S(s)) as SymPy expressions."""
        z = (1 + self.s)/(self.s*self.S)
        return self._transform("s", self.s, {self.m: -(1 + self.s)/z, self.z: z}, self.S)

    def _numbers(self, method, count):
        try:
            values = getattr(self.law, method)(count)
        except (NotImplementedError, ValueError):
            return []
        written = [self.printer(forms.as_moment(sp.sympify(value, strict=True), self.printer)) for value in values]
        fitting = [width(text) <= WIDEST for text in written]
        return written[:max(2, fitting.index(False) if False in fitting else count)]

    @cached_property
    def moments(self):
        return self._numbers("moments", 4)

    @cached_property
    def cumulants(self):
        return self._numbers("cumulants", 4)
