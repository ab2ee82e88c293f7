"""rm.laws, rm.theorems, rm.spikes and rm.activations: what derivations/ holds, by name.

in:   rm.laws.marchenko_pastur, the name of a derivation file; rm.theorems.ridge_bias_variance, the name of one in derivations/equivalents;
      rm.spikes.spiked_wigner, the name of one in derivations/spikes; rm.activations.relu, the name of one in derivations/activations
out:  NamedLaw: called with parameters it gives a frozen law on the generated kernels, without SymPy;
      its symbolic attributes (equation, r, moments, latex, ...) load the derivation
      NamedTheorem: evaluated at sizes, scalars and spectra by its generated kernel, without SymPy;
      its symbolic attributes (equations, steps, polynomial, ...) load the derivation
      NamedSpike: called with parameters it gives outliers and overlaps by its generated kernels, without SymPy
      NamedActivation: called with numbers it is evaluated, with parameters it gives another Activation
"""
import ast
import contextlib
import importlib
import json
import pkgutil
from functools import cached_property

from rmtsym.errors import ParameterError, nearest

__all__ = ["REGISTRIES", "NamedActivation", "NamedLaw", "NamedSpike", "NamedTheorem", "activations", "find", "laws", "names", "spikes", "theorems"]

# Laws whose call is more than their kernels at numbers, and the modules whose functions of that name answer it.
_CALLED = {"linear_gram": "rmtsym.gaussian.nonlinear_gram", "nonlinear_gram": "rmtsym.gaussian.nonlinear_gram",
           "product_of_marchenko_pastur": "rmtsym.law.turned"}

# What a call takes beside or instead of the parameters of the kernels, as NamedLaw.parameters.
_OPTIONAL = {"nonlinear_gram": (("phi", "activation", None), ("theta", "real", 0), ("kappa4_x", "real", 3), ("kappa4_w", "real", 3),
                                ("population", "population", None))}

_POWERS = {"linear": 1, "square": 2, "cube": 3}            # known to rm.activation, without a file

# Attributes of the symbolic objects, listed here so that dir() need not import SymPy.
_LAW = ("at", "atoms", "closed_density", "closed_edges", "cumulants", "defaults", "density", "domain", "edges", "equation", "facts", "given", "kind",
        "latex", "limit", "m", "matrix", "model", "model_domain", "moments", "points", "polynomial", "r", "references", "s", "source",
        "specification", "spectra", "summary", "title", "z")
_EQUIVALENT = ("conditions", "cut", "derivative", "dims", "equations", "expression", "formula_at", "is_matrix", "law", "limit", "matrices", "members",
               "module", "monte_carlo", "parts", "places", "polynomial", "reduction", "regulariser", "scalars", "scales", "steps", "system", "target",
               "unknowns", "validate", "words")
_SPIKE = ("c", "domain", "fluctuation", "kind", "law", "least", "model", "outlier", "overlap", "sides", "specification", "strength", "thresholds",
          "variable")
_ACTIVATION = ("centred", "derivative", "expression", "is_even", "is_odd", "jumps", "mean", "moment", "normalised", "nu", "nu_derivative", "parameters",
               "pieces", "resolved", "scaled", "symbol")


class _Named:
    """Something that a derivation file defines, with what `generate` and `validate` made of it."""

    _package = what = ""
    _symbolic_names = ()

    def __init__(self, name):
        self.name = name
        self._kernels = None

    def kernels(self):
        """The generated numba module. GeneratedCodeError if it is missing."""
        if self._kernels is None:
            from rmtsym.runtime.load import load
            self._kernels = load(self.name)
        return self._kernels

    @property
    def derivation(self):
        """The module of the derivation file (imports SymPy, and checks what the file asserts)."""
        return importlib.import_module(f"{self._package}.{self.name}")

    @property
    def certificate(self):
        """The checked-in certificate as a dict, or None if there is none."""
        from importlib.resources import files
        path = files("rmtsym.generated").joinpath("certificates", f"{self.name}.json")
        return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.symbolic, name)

    def __dir__(self):
        return sorted({*super().__dir__(), *self._symbolic_names})

    def __repr__(self):
        return f"<{self.what} {self.name}>"

    def __eq__(self, other):
        return type(other) is type(self) and other.name == self.name

    def __hash__(self):
        return hash((type(self), self.name))

    def __reduce__(self):
        return type(self), (self.name,)

    def _repr_latex_(self):
        return self.symbolic._repr_latex_()


class NamedLaw(_Named):
    """A law of the registry. Calling it freezes parameters; other attributes are those of the symbolic Law.

    >>> laws.semicircle(variance=1).stieltjes(2j)
    0.41421356237309503j
    """

    _package, what = "rmtsym.derivations", "law"
    _symbolic_names = _LAW

    def __init__(self, name):
        super().__init__(name)
        if name in _CALLED:
            self.__doc__ = self._answer.__doc__                     # what help() shows

    @property
    def _answer(self):
        """The function that answers a call."""
        return getattr(importlib.import_module(_CALLED[self.name]), self.name)

    def __call__(self, /, *values, **parameters):
        if self.name in _CALLED:
            return self._answer(*values, **parameters)
        from rmtsym.law.frozen import FrozenLaw
        from rmtsym.law.parameters import named
        kernels = self.kernels()
        return FrozenLaw(kernels, named(kernels, values, parameters), model=self._model)

    def _model(self, values, size):
        return self.symbolic.model(values, size)

    @property
    def symbolic(self):
        """The symbolic Law of the derivation file (imports SymPy)."""
        return self.derivation.law

    @property
    def parameters(self):
        """((name, kind, default), ...)."""
        return self.kernels().PARAMETERS

    @property
    def optional(self):
        """((name, kind, default), ...) that a call takes too, beside the parameters or, as phi, instead of some."""
        return _OPTIONAL.get(self.name, ())


class _Described(_Named):
    """What is titled by the docstring of its file, and has a point `values` at which its certificate is made."""

    @property
    def values(self):
        """{size, scalar or word: value}: the point at which its certificate is made (imports SymPy)."""
        return self.derivation.values

    @cached_property
    def _about(self):
        from rmtsym.about import read_about
        path = importlib.util.find_spec(f"{self._package}.{self.name}").origin
        with open(path, encoding="utf-8") as file:
            return read_about(ast.get_docstring(ast.parse(file.read())))

    title = property(lambda self: self._about[0], doc="Its title (read from the file, which is not run).")
    summary = property(lambda self: self._about[1], doc="What follows the title.")
    references = property(lambda self: self._about[2], doc="Where it was published.")

    def certify(self, **options):
        """A fresh certificate, as `rmtsym validate` writes it; options: sizes, draws, seed, executor, resume, progress."""
        return importlib.import_module(f"rmtsym.evidence.{self.what}s").certify(self, **options)

    def latex(self):
        """Statement and derivation as a complete LaTeX document, with the table of its certificate."""
        from rmtsym.codegen.regenerate import document
        return document(self.name, self.certificate)


class NamedTheorem(_Described):
    """A theorem of the registry. Calling it evaluates it; other attributes are those of its DeterministicEquivalent.

    >>> theorems.anticommutator(n=1, z=1j)
    0.5436890126920763j
    """

    _package, what = "rmtsym.derivations.equivalents", "theorem"
    _symbolic_names = _EQUIVALENT

    def __call__(self, /, **values):
        """`evaluate` at values by name: theorems.ridge_gcv(c=.5, lambda_=[.1, .2], ...); a trailing _ is dropped where Python needs one."""
        return self.evaluate(values)

    def evaluate(self, values):
        """The limit at sizes, scalars and spectra, by the generated kernels.

        values : as for DeterministicEquivalent.evaluate: {p: 200, n: 400, lam: .3, S: Discrete(...)} or ratios {p/n: .5, ...}; keys are
            objects or names, sizes and scalars numbers or arrays, which are broadcast.
        Every point is certified. LimitError where there is no limit, ParameterError for values that do not fit. Arrays as words, and
        measures with densities, are left to the DeterministicEquivalent, which imports SymPy.
        """
        from rmtsym.runtime.theorem import Unreached
        from rmtsym.theorem_values import by_name, evaluated
        module = self.kernels()
        found = by_name(module, values)
        with contextlib.suppress(Unreached):
            value = evaluated(module, found)
            if value is not None:
                return value
        return self._evaluate_symbolic(found)

    def _evaluate_symbolic(self, found):
        from rmtsym.equivalents.vanishing import with_zeros
        dims = {dim.name: dim for dim in self.equivalent.dims}
        values = {dims[name[0]]/dims[name[1]] if isinstance(name, tuple) else name: value for name, value in found.items()}
        try:
            return self.equivalent.evaluate(values)
        except ZeroDivisionError:
            equivalent, values = with_zeros(self.equivalent, values)
            return equivalent.evaluate(values)

    @property
    def parameters(self):
        """Names of its sizes, scalars and words, ((...), (...), (...))."""
        module = self.kernels()
        return module.GIVEN_SIZES, module.GIVEN_SCALARS, tuple(word for word, _ in module.WORDS)

    @property
    def equivalent(self):
        """The DeterministicEquivalent of the derivation file (imports SymPy)."""
        return self.derivation.equivalent

    symbolic = equivalent


class NamedSpike(_Described):
    """A spike of the registry. Calling it freezes parameters; other attributes are those of its SpikedLaw.

    >>> spikes.spiked_wigner(variance=1).outlier(2)
    2.5
    """

    _package, what = "rmtsym.derivations.spikes", "spike"
    _symbolic_names = _SPIKE

    def __call__(self, /, *values, **parameters):
        from rmtsym.free.spikes_frozen import FrozenSpike
        from rmtsym.law.parameters import named
        kernels = self.kernels()
        return FrozenSpike(kernels, named(kernels, values, parameters))

    @property
    def parameters(self):
        """((name, kind, default), ...)."""
        return self.kernels().PARAMETERS

    @property
    def symbolic(self):
        """The SpikedLaw of the derivation file (imports SymPy)."""
        return self.derivation.spike


class NamedActivation(_Described):
    """An activation of the registry. Calling it evaluates it, or sets parameters; other attributes are those of its Activation.

    >>> activations.relu([-1.0, 2.0])
    array([0., 2.])
    """

    _package, what = "rmtsym.derivations.activations", "activation"
    _symbolic_names = _ACTIVATION

    def __call__(self, *points, **parameters):
        """phi(x) at numbers, arrays or a SymPy expression; phi(slope=...): the Activation at other parameters."""
        return self.symbolic(*points, **parameters)

    @property
    def symbolic(self):
        """The Activation of the derivation file (imports SymPy)."""
        return self.derivation.activation

    def _repr_latex_(self):
        return f"${self.symbolic.latex()}$"


class _Registry:
    """Attribute access by name: laws.marchenko_pastur, laws["marchenko_pastur"], list(laws), len(laws), laws.names()."""

    def __init__(self, kind):
        self._kind = kind
        self._known = {}

    def names(self):
        """All names, sorted."""
        package = importlib.import_module(self._kind._package)
        return sorted(item.name for item in pkgutil.iter_modules(package.__path__) if not item.ispkg and not item.name.startswith("_"))

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self._found(name, AttributeError)

    def __getitem__(self, name):
        return self._found(name, ParameterError)

    def _found(self, name, error):
        known = self.names()
        if name not in known:
            raise error(f"no {self._kind.what} is called {name!r}.{self._hint(name) or nearest(name, known)} Known: {', '.join(known)}")
        return self._known.setdefault(name, self._kind(name))

    def _hint(self, name):
        """How else to get what has no file, or ''."""
        return ""

    def __len__(self):
        return len(self.names())

    def __reduce__(self):
        return f"{self._kind.what}s"                                # the one of this module: copies and pickles are the same object

    def __iter__(self):
        return (self[name] for name in self.names())

    def __contains__(self, name):
        return name in self.names()

    def __dir__(self):
        return [*self.names(), "names"]

    def __repr__(self):
        return f"<{self._kind.what}s: {', '.join(self.names())}>"


class _Activations(_Registry):
    """The activations of derivations/activations, and families of them that need no file."""

    def _hint(self, name):
        power = _POWERS.get(name)
        return "" if power is None else f" rm.activations.monomial({power}) or rm.activation({name!r}) makes it."

    def monomial(self, k):
        """t^k, k a natural number."""
        return self._family("monomial", k)

    def rectified_monomial(self, k):
        """max(0, t)^k, k a natural number; 0: the step."""
        return self._family("rectified_monomial", k)

    def hermite(self, k):
        """He_k(t)/sqrt(k!), the orthonormal Hermite polynomial of degree k."""
        return self._family("hermite", k)

    def polynomial(self, coefficients):
        """c_0 + c_1 t + c_2 t^2 + ..."""
        return self._family("polynomial", coefficients)

    def __dir__(self):
        return [*super().__dir__(), "hermite", "monomial", "polynomial", "rectified_monomial"]

    @staticmethod
    def _family(name, argument):
        from rmtsym.gaussian import families
        return getattr(families, name)(argument)


laws = _Registry(NamedLaw)
theorems = _Registry(NamedTheorem)
spikes = _Registry(NamedSpike)
activations = _Activations(NamedActivation)
REGISTRIES = (laws, theorems, spikes, activations)


def names():
    """Names of all laws, sorted."""
    return laws.names()


def find(name):
    """The law, theorem, spike or activation of that name. ParameterError if there is none."""
    for registry in REGISTRIES:
        if name in registry:
            return registry[name]
    known = [other for registry in REGISTRIES for other in registry.names()]
    hint = activations._hint(name) or nearest(name, known)
    raise ParameterError(f"no law, theorem, spike or activation is called {name!r}.{hint} `rmtsym list` shows all {len(known)}")
