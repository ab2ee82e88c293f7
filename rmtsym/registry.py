"""rm.laws: the laws of derivations/ by name.

in:   rm.laws.marchenko_pastur, the name of a derivation file
out:  NamedLaw: called with parameters it gives a frozen law on the generated kernels, without SymPy;
      its symbolic attributes (equation, r, moments, latex, ...) load the derivation
"""
import importlib
import json
import pkgutil

from rmtsym.errors import ParameterError, nearest

__all__ = ["NamedLaw", "laws", "names"]


def names():
    """Names of all laws, sorted."""
    import rmtsym.derivations
    return sorted(item.name for item in pkgutil.iter_modules(rmtsym.derivations.__path__) if not item.name.startswith("_"))


class NamedLaw:
    """A law of the registry. Calling it freezes parameters; other attributes are those of the symbolic Law.

    >>> laws.semicircle(variance=1).stieltjes(2j)
    0.41421356237309503j
    """

    def __init__(self, name):
        self.name = name
        self._kernels = None

    def kernels(self):
        """The generated numba module. GeneratedCodeError if it is missing."""
        if self._kernels is None:
            from rmtsym.runtime.load import load
            self._kernels = load(self.name)
        return self._kernels

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
        return importlib.import_module(f"rmtsym.derivations.{self.name}").law

    @property
    def parameters(self):
        """((name, kind, default), ...)."""
        return self.kernels().PARAMETERS

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
        return f"<law {self.name}>"

    def __eq__(self, other):
        return isinstance(other, NamedLaw) and other.name == self.name

    def __hash__(self):
        return hash((NamedLaw, self.name))

    def __reduce__(self):
        return NamedLaw, (self.name,)

    def _repr_latex_(self):
        return self.symbolic._repr_latex_()


class _Laws:
    """Attribute access to the registry: laws.marchenko_pastur, laws["marchenko_pastur"], list(laws)."""

    def __init__(self):
        self._known = {}

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        known = names()
        if name not in known:
            raise AttributeError(f"no law is called {name!r}.{nearest(name, known)} Known: {', '.join(known)}")
        return self._known.setdefault(name, NamedLaw(name))

    def __getitem__(self, name):
        known = names()
        if name not in known:
            raise ParameterError(f"no law is called {name!r}.{nearest(name, known)} Known: {', '.join(known)}")
        return getattr(self, name)

    def __iter__(self):
        return (self[name] for name in names())

    def __dir__(self):
        return names()

    def __repr__(self):
        return f"<laws: {', '.join(names())}>"


laws = _Laws()

