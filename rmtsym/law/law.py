"""A spectral law, symbolic and exact: everything follows from its equation.

in:   one of: an equation in z and m, a polynomial P(z, m), an R-transform, an S-transform; a random matrix in words, if there is one
out:  Law: equation, polynomial, transforms, moments, cumulants, edges, atoms, density; its specification for the code generator; its LaTeX

    elimination.py   the polynomial, power series          closed_forms.py   R, S, density, edges, atoms
    handmade.py      checks of redundant forms             model.py          sizes and spectra of the matrix's words
    domain.py        where the parameters lie              about.py          title and references from a docstring

m(z) = int mu(dx)/(x - z), Im m > 0 on C+; z = R(g) + 1/g with g = -m; z = (1 + s)/(s S(s)) with s = -1 - z m.
"""
from functools import cached_property

import sympy as sp

from rmtsym.about import read_about
from rmtsym.algebra import as_expression, exact, symbols_in_order
from rmtsym.codegen.specification import Parameter, Specification
from rmtsym.errors import ParameterError
from rmtsym.law import closed_forms
from rmtsym.law.average import Expectation, expectation, has_expectation
from rmtsym.law.closed_forms import NoClosedForm
from rmtsym.law.domain import admissible_points, check_values, domain_of, positive_facts
from rmtsym.law.elimination import has_symbolic_exponent, law_polynomial, residual, series
from rmtsym.law.equality import agree
from rmtsym.law.handmade import check_atoms, check_density, check_edges, check_form
from rmtsym.law.model import check_matrix, exact_atoms, matrix_at, model_of
from rmtsym.law.transforms import cumulants_to_moments

__all__ = ["Law", "NoClosedForm", "agree", "expectation"]

_FORMS = ("equation", "polynomial", "r", "s")
_LETTERS = {"r": "g", "s": "s"}


class Law:
    """A law of eigenvalues, from its equation.

    name : identifier, the name of the derivation file
    matrix : square expression in words (rmtsym.words) whose spectrum has the law in the limit; a function of the integer parameters
        that returns one; or None
    limit : {p/n: c}, the ratios of sizes that are held
    equation : sp.Eq in z and m; polynomial : P(z, m), meaning P = 0; r : R(g); s : S(s), r and s expressions in a symbol called g or s,
        or functions. The first one given, in this order, defines the law; the others are checked against it.
    domain : inequalities such as a + b > 1, or pairs (inequality, text); positive symbols need none
    density, edges, atoms : hand forms, checked against the equation; density an expression in a symbol called x, or a function;
        edges a tuple; atoms ((location, mass), ...)
    parameters : their order, with which the law is called; default: those of the limit, then the others by name
    defaults : {symbol: value}
    spectra : {Deterministic word: measure, or {location: weight} in the parameters, or the symbol H of a population}
    model_domain : where the matrix exists, if not in the whole domain
    about : a docstring from which title, summary and [references] are read, if they are not given
    z, m : the symbols of the equation

    A law with an `expectation` in its equation has one more parameter, `population`. Integer parameters are positive integer symbols.
    Raises ParameterError where the forms disagree (with both), or no root m ~ -1/z exists.

    >>> c, m, z = sp.symbols("c m z")
    >>> Law("mine", equation=sp.Eq(-1/m, z - 1/(1 + c*m)), domain=[c > 0]).moments(3)
    [1, c + 1, c**2 + 3*c + 1]
    """

    def __init__(self, name, matrix=None, limit=None, *, equation=None, polynomial=None, r=None, s=None, domain=(), density=None,
                 edges=None, atoms=None, parameters=None, defaults=None, spectra=None, model_domain=(), about=None, title=None,
                 summary=None, references=None, source="", z=None, m=None):
        if not isinstance(name, str) or not name.strip():
            raise ParameterError(f"Law: name = {name!r}, but a law needs a name, such as 'my_law'")
        self.name = name
        self.matrix = matrix
        self.limit = dict(limit or {})
        self.spectra = dict(spectra or {})
        self.source = source
        read = read_about(about)
        self.title = title or read[0] or name.replace("_", " ")
        self.summary = read[1] if summary is None else summary
        self.references = read[2] if references is None else tuple(references)
        self.z = sp.Symbol("z") if z is None else z
        self.m = sp.Symbol("m") if m is None else m
        self._forms = {}
        for form, value in zip(_FORMS, (equation, polynomial, r, s), strict=True):
            if value is not None:
                self._forms[form] = _function(name, form, value, _LETTERS[form]) if form in _LETTERS else self._read(form, value)
        if not self._forms:
            raise ParameterError(f"{name}: give one of equation=, polynomial=, r= or s=")
        self.given = next(iter(self._forms))
        self._residual = residual(self.given, self._forms[self.given], self.z, self.m)
        self.parameters = self._ordered(parameters)
        self._defaults = {str(key): value for key, value in (defaults or {}).items()}
        for key, value in self._defaults.items():
            as_expression(value, f"{name}: default of {key}")
        for key in set(self._defaults) - {symbol.name for symbol in self.parameters}:
            raise ParameterError(f"{name}: a default is given for {key}, which is no parameter")
        self.domain = domain_of(name, self.parameters, domain, self.limit)
        self._model_domain = domain_of(name, self.parameters, model_domain, self.limit) if model_domain else ()
        self.points = admissible_points(self.parameters, self.domain, 24)
        self._series = {"moments": [], "cumulants": []}
        self._hand_edges = None if edges is None else tuple(as_expression(edge, f"{name}: edges") for edge in edges)
        self._hand_atoms = None if atoms is None else tuple((as_expression(place, f"{name}: atoms"), as_expression(mass, f"{name}: atoms")) for place, mass in atoms)
        self._hand_density = None if density is None else _function(name, "density", density, "x")
        self._check()

    # ---- how it was given

    def _read(self, form, value):
        if form == "equation" and not isinstance(value, sp.Equality):
            raise ParameterError(f"{self.name}: equation = {value!r}, but it must be sp.Eq(left, right) in {self.z} and {self.m}")
        value = exact(as_expression(value, f"{self.name}: {form}"))
        if self.m not in value.free_symbols:
            raise ParameterError(f"{self.name}: {form} = {value} does not contain {self.m}")
        return value

    def _ordered(self, parameters):
        occurring = [symbol for symbol in symbols_in_order(self._residual) if symbol not in (self.z, self.m)]
        if parameters is not None:
            missing = [str(symbol) for symbol in occurring if symbol not in parameters]
            if missing:
                raise ParameterError(f"{self.name}: {self.given} contains {', '.join(missing)}, which parameters= does not list")
            return tuple(parameters)
        first = [symbol for value in self.limit.values() for symbol in symbols_in_order(as_expression(value, f"{self.name}: limit")) if symbol in occurring]
        return tuple(dict.fromkeys([*first, *occurring]))

    def _check(self):
        if self.matrix is not None and hasattr(self.matrix, "shape"):
            check_matrix(self.name, self.matrix)
        if self.kind == "population":
            if len(self._forms) > 1:
                raise ParameterError(f"{self.name}: a law with a population is given by its equation alone")
            return
        for form, value in list(self._forms.items())[1:]:
            check_form(self, form, value)
        if self._hand_edges is not None:
            check_edges(self, self._hand_edges)
        if self._hand_atoms is not None:
            check_atoms(self, self._hand_atoms)
        if self._hand_density is not None:
            check_density(self, self._hand_density)

    # ---- the equation

    @cached_property
    def equation(self):
        """The equation as it was given; for a law given by R or S, the one that defines it."""
        z, m = self.z, self.m
        if "equation" in self._forms:
            return self._forms["equation"]
        if self.given == "polynomial":
            return sp.Eq(self._forms["polynomial"], 0)
        if self.given == "r":
            return sp.Eq(z, self._forms["r"](-m) - 1/m)
        return sp.Eq(-m, (-1 - z*m)*self._forms["s"](-1 - z*m))

    @cached_property
    def polynomial(self):
        """P(z, m), irreducible and primitive, with integer coefficients; None for a law with a population."""
        if has_expectation(self._residual):
            return None
        found = law_polynomial(self._residual, self.z, self.m, self.parameters, self.points)
        if has_symbolic_exponent(found):
            return found
        return sp.collect(found, self.m, lambda part: sp.collect(part, self.z, sp.factor))

    @cached_property
    def kind(self):
        """'rational', 'quadratic' or 'algebraic' (degree of P in m: 1, 2, more), 'power' (symbolic exponent) or 'population'."""
        if self.polynomial is None:
            return "population"
        if has_symbolic_exponent(self.polynomial):
            return "power"
        return {1: "rational", 2: "quadratic"}.get(sp.degree(self.polynomial, self.m), "algebraic")

    @property
    def defaults(self):
        """{symbol: value} of the parameters that have a default."""
        return {symbol: self._defaults[symbol.name] for symbol in self.parameters if symbol.name in self._defaults}

    @property
    def model_domain(self):
        """Where the matrix exists, as triples like `domain`; () if it does in the whole domain."""
        return self._model_domain

    @cached_property
    def facts(self):
        """Expressions that the domain makes positive."""
        return positive_facts(self.domain)

    # ---- moments and transforms

    def moments(self, k):
        """[m_1, ..., m_k], exact in the parameters; a population enters by its moments h_1, h_2, ..."""
        return self._coefficients("moments", k)

    def cumulants(self, k):
        """[kappa_1, ..., kappa_k], the free cumulants: R(g) = sum kappa_j g^(j - 1)."""
        return self._coefficients("cumulants", k)

    def _coefficients(self, what, k):
        if isinstance(k, (bool, str)) or not hasattr(k, "__int__") or int(k) != k or k < 0:
            raise ParameterError(f"{self.name}: {what}({k!r}), but the number of {what} must be an integer >= 0")
        if len(self._series[what]) < k:
            x, w = sp.Dummy("x"), sp.Dummy("w")
            # m = -w/z with w = 1 + sum m_j z^-j, and g z = w = 1 + sum kappa_j g^j with m = -g
            place = {self.z: 1/x, self.m: -w*x} if what == "moments" else {self.z: w/x, self.m: -x}
            expression = self._residual if self.polynomial is None else self.polynomial
            try:
                self._series[what] = series(expression.subs(place, simultaneous=True), x, w, k)
            except ParameterError:
                if "r" not in self._forms:
                    raise ParameterError(f"{self.name}: {self.given} has several solutions with m ~ -1/z; give r= to single one out") from None
                self._series["cumulants"] = self._expand_r(k)
                self._series["moments"] = cumulants_to_moments(self._series["cumulants"])
        return list(self._series[what][:k])

    def _expand_r(self, k):
        g = sp.Dummy("g")
        expansion = sp.series(self._forms["r"](g), g, 0, k).removeO()
        return [sp.simplify(expansion.coeff(g, j)) for j in range(k)]

    def r(self, g):
        """R(g), the R-transform as an expression. NoClosedForm if its equation has degree > 2."""
        g = as_expression(g, f"{self.name}: r: g")
        if "r" in self._forms:
            return self._forms["r"](g)
        self._needs_polynomial("R-transform")
        return self._closed_r.subs(self._letter("g"), g)

    def s(self, s):
        """S(s), the S-transform as an expression; for a law with mean 0 the branch with S > 0 for small s > 0. NoClosedForm as for r."""
        s = as_expression(s, f"{self.name}: s: s")
        if "s" in self._forms:
            return self._forms["s"](s)
        self._needs_polynomial("S-transform")
        return self._closed_s.subs(self._letter("s"), s)

    @cached_property
    def _closed_r(self):
        return closed_forms.r_transform(self.polynomial, self.z, self.m, self._letter("g"), self.cumulants(1)[0], self.facts)

    @cached_property
    def _closed_s(self):
        return closed_forms.s_transform(self.polynomial, self.z, self.m, self._letter("s"), self.cumulants(1)[0], self.facts)

    def _letter(self, letter):
        taken = {symbol.name for symbol in self.parameters}
        return sp.Symbol(letter if letter not in taken else letter + "_")

    def _needs_polynomial(self, what):
        if self.kind in ("power", "population"):
            raise NoClosedForm(f"{self.name}: the {what} has no closed form; cumulants(k) and moments(k) give its series")

    # ---- the measure

    @cached_property
    def closed_edges(self):
        """The edges as the equation gives them; () where they need numbers."""
        if self.kind == "power" and "s" in self._forms:
            s = self._letter("s")
            return closed_forms.power_edges(self._forms["s"](s), s)
        if self.kind in ("power", "population"):
            return ()
        return closed_forms.edges(self.polynomial, self.z, self.m, self.points[:4], self.facts)

    @property
    def edges(self):
        """Edges of the continuous part, ascending, as expressions; () where they need numbers (law(c=.5).edges())."""
        return self.closed_edges if self._hand_edges is None else self._hand_edges

    @cached_property
    def atoms(self):
        """((location, mass), ...), ascending; masses that depend on the parameters are written Max(0, .). () for a population."""
        if self._hand_atoms is not None:
            return self._hand_atoms
        if self.kind in ("power", "population"):
            return ()
        return closed_forms.atoms(self.polynomial, self.z, self.m, self.points, self.facts)

    def density(self, x):
        """The density on the support, between the edges, as an expression; 0 for a law of atoms. NoClosedForm from degree 3 in m on."""
        x = as_expression(x, f"{self.name}: density: x")
        if self._hand_density is not None:
            return self._hand_density(x)
        return self.closed_density(x)

    def closed_density(self, x):
        """The density as the equation gives it."""
        self._needs_polynomial("density")
        return self._closed_density.subs(self._letter("x"), x)

    @cached_property
    def _closed_density(self):
        return closed_forms.density(self.polynomial, self.z, self.m, self._letter("x"), self.closed_edges, self.points, self.facts)

    # ---- the matrix

    def model(self, values, size):
        """(expression, values for rmtsym.words.sample): the law's matrix with `size` rows.

        values : {parameter name or symbol: number, "population": measure}
        Raises ParameterError for values outside the domain or where there is no model.
        """
        given = {str(key): value for key, value in values.items()}
        population = given.pop("population", None)
        numbers = check_values(self.name, self.parameters, (*self.domain, *self._model_domain), self._defaults | given)
        if self.kind == "population" and population is None:
            raise ParameterError(f"{self.name}: parameter population is missing")
        return model_of(self.name, self.matrix, self.limit, self.spectra, numbers, population, size)

    # ---- what others make of it

    def at(self, **values):
        """The law with some parameters put in, numbers or expressions; population: a Discrete or {location: weight}. Its matrix stays."""
        known = {symbol.name: symbol for symbol in self.parameters}
        population = values.pop("population", None)
        for name in values:
            if name not in known:
                raise ParameterError(f"{self.name}: no parameter {name!r}; it has {', '.join(known) or 'none'}")
        numbers = {known[name]: exact(as_expression(value, f"{self.name}: at: {name}")) for name, value in values.items()}
        new = [symbol for symbol in symbols_in_order(*numbers.values()) if symbol not in self.parameters or symbol in numbers]
        remaining = (*(symbol for symbol in self.parameters if symbol not in numbers), *new)
        domain = []
        for relation, parameter, text in self.domain:
            here = relation.func(*(side.subs(numbers, simultaneous=True) for side in relation.args))
            if here == sp.false:
                raise ParameterError(f"{self.name}: {parameter} = {values.get(parameter, parameter)}, but {text}")
            if here != sp.true:
                domain.append((here, text))
        equation = self.equation if self.polynomial is None else sp.Eq(self.polynomial, 0)
        atoms = None if population is None else exact_atoms(self.name, population)
        if atoms is not None:
            equation = equation.replace(lambda part: isinstance(part, Expectation), lambda part: part.at_atoms(atoms))
        matrix, limit, spectra = matrix_at(self, numbers, atoms)
        return Law(self.name, matrix, limit, spectra=spectra, equation=equation.subs(numbers, simultaneous=True), domain=domain,
                   parameters=remaining, z=self.z, m=self.m,
                   defaults={symbol: self._defaults[symbol.name] for symbol in remaining if symbol.name in self._defaults},
                   title=self.title, summary=self.summary, references=self.references)

    def specification(self, source=None):
        """The law as data for the code generator. source: 'derivations/NAME.py', default the law's own `source`."""
        parameters = [Parameter(symbol.name, symbol, "integer" if symbol.is_integer else "real", self._defaults.get(symbol.name))
                      for symbol in self.parameters]
        if self.kind == "population":
            measure = min(self._residual.atoms(Expectation), key=str).args[2]
            parameters.append(Parameter("population", measure, "population", None))
        return Specification(self.name, self.title, self.summary, self.references, self.source if source is None else source,
                             self.z, self.m, tuple(parameters), self.domain, self.kind, self.polynomial, self.equation, self.edges,
                             self._stated_atoms)

    @property
    def _stated_atoms(self):
        try:
            return self.atoms
        except ParameterError:                      # no formula for all parameters: the kernels find the atoms at run time
            return ()

    def latex(self):
        """The law as a complete LaTeX theorem."""
        from rmtsym.latex import theorem
        return theorem(self)

    def _repr_latex_(self):
        return rf"$\displaystyle {sp.latex(self.equation)}$"

    def __call__(self, /, *args, **values):
        """The law at parameter values, on compiled kernels: a frozen law."""
        return self._compiled(*args, **values)

    @cached_property
    def _compiled(self):
        from rmtsym.law.user import compile
        return compile(self)

    def __repr__(self):
        names = [f"{symbol}={self._defaults[symbol.name]}" if symbol.name in self._defaults else str(symbol) for symbol in self.parameters]
        names += ["population"] if self.kind == "population" else []
        return f"Law {self.name}({', '.join(names)}): {self.equation.lhs} = {self.equation.rhs}"


def _function(name, form, value, letter):
    """A function of one argument from an expression in the symbol called `letter`, a Lambda, or a function."""
    if isinstance(value, sp.Lambda) or (callable(value) and not isinstance(value, sp.Basic)):
        return lambda argument: exact(sp.sympify(value(argument), strict=True))
    try:
        value = exact(sp.sympify(value, strict=True))
    except (sp.SympifyError, TypeError):
        raise ParameterError(f"{name}: {form} = {value!r} is neither an expression in {letter} nor a function") from None
    symbols = [symbol for symbol in value.free_symbols if symbol.name == letter]
    if len(symbols) > 1:
        raise ParameterError(f"{name}: {form} contains several symbols called {letter}, with different assumptions")
    return (lambda argument: value.subs(symbols[0], argument)) if symbols else (lambda argument: value)
