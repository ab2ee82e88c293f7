"""rm.laws, rm.theorems and rm.spikes: what derivations/ holds, by name.

in:   rm.laws.marchenko_pastur, the name of a derivation file; rm.theorems.ridge_bias_variance, the name of one in derivations/equivalents;
      rm.spikes.spiked_wigner, the name of one in derivations/spikes
out:  NamedLaw: called with parameters it gives a frozen law on the generated kernels, without SymPy;
      its symbolic attributes (equation, r, moments, latex, ...) load the derivation
      NamedTheorem: evaluated at sizes, scalars and spectra by its generated kernel, without SymPy;
      its symbolic attributes (equations, steps, polynomial, ...) load the derivation
      NamedSpike: called with parameters it gives outliers and overlaps by its generated kernels, without SymPy
"""
import ast
import contextlib
import importlib
import json
import pkgutil
from functools import cached_property

from rmtsym.errors import ParameterError, nearest

__all__ = ["NamedLaw", "NamedSpike", "NamedTheorem", "find", "laws", "names", "spikes", "theorems"]


class _Named:
    """Something that a derivation file defines, with what `generate` and `validate` made of it."""

    _package = _what = ""

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

    def __repr__(self):
        return f"<{self._what} {self.name}>"

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

    _package, _what = "rmtsym.derivations", "law"

    def __call__(self, /, *values, **parameters):
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


class NamedTheorem(_Described):
    """A theorem of the registry. Calling it evaluates it; other attributes are those of its DeterministicEquivalent.

    >>> theorems.anticommutator(n=1, z=1j)
    0.5436890126920763j
    """

    _package, _what = "rmtsym.derivations.equivalents", "theorem"

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

    def latex(self):
        """The derivation as a complete LaTeX document, with the table of its certificate."""
        from rmtsym.codegen.regenerate import document
        from rmtsym.evidence.theorems import findings
        return document(self.name, findings(self.certificate))


class NamedSpike(_Described):
    """A spike of the registry. Calling it freezes parameters; other attributes are those of its SpikedLaw.

    >>> spikes.spiked_wigner(variance=1).outlier(2)
    2.5
    """

    _package, _what = "rmtsym.derivations.spikes", "spike"

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

    def latex(self):
        """The theorem as a complete LaTeX document, with the table of its certificate."""
        from rmtsym.codegen.regenerate import spike_document
        return spike_document(self.name, self.certificate)


class _Registry:
    """Attribute access by name: laws.marchenko_pastur, laws["marchenko_pastur"], list(laws), laws.names()."""

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
            raise error(f"no {self._kind._what} is called {name!r}.{nearest(name, known)} Known: {', '.join(known)}")
        return self._known.setdefault(name, self._kind(name))

    def __iter__(self):
        return (self[name] for name in self.names())

    def __contains__(self, name):
        return name in self.names()

    def __dir__(self):
        return [*self.names(), "names"]

    def __repr__(self):
        return f"<{self._kind._what}s: {', '.join(self.names())}>"


laws = _Registry(NamedLaw)
theorems = _Registry(NamedTheorem)
spikes = _Registry(NamedSpike)


def names():
    """Names of all laws, sorted."""
    return laws.names()


def find(name):
    """The law, theorem or spike of that name. ParameterError if there is none."""
    for registry in (laws, theorems, spikes):
        if name in registry:
            return registry[name]
    known = [*laws.names(), *theorems.names(), *spikes.names()]
    raise ParameterError(f"no law or theorem is called {name!r}.{nearest(name, known)} Known: {', '.join(known)}")
