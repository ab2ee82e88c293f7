"""Random matrix theory, written once: equations, LaTeX, kernels and certificates from one text.

Names are loaded on first use (SPEC 1): importing rmtsym imports neither SymPy nor numba.
"""
import importlib

__version__ = "0.1.0"

_HOMES = {
    "rmtsym.errors": ("GeneratedCodeError", "LimitError", "ParameterError", "RmtsymError", "ShapeError"),
    "rmtsym.words": ("Deterministic", "Elliptic", "GOE", "GUE", "Gaussian", "Haar", "complex_twin", "dims", "eye", "sample", "tr"),
    "rmtsym.measures": ("Discrete", "Empirical", "Joint", "PowerLaw"),
    "rmtsym.equivalents.equivalent": ("DeterministicEquivalent", "derive"),
    "rmtsym.free.cumulant_conversions": ("cumulants", "moments"),
    "rmtsym.free.operations": ("boxplus", "boxplus_power", "boxtimes", "boxtimes_power", "companion", "compress", "decompress",
                               "information_plus_noise", "invert", "rectangular_boxplus", "scale", "shift", "square"),
    "rmtsym.free.spikes": ("spiked",),
    "rmtsym.gaussian.activation": ("Activation", "activation"),
    "rmtsym.gaussian.dual": ("dual",),
    "rmtsym.gaussian.entrywise": ("entrywise",),
    "rmtsym.gaussian.features": ("RandomFeatures",),
    "rmtsym.gaussian.hermite": ("hermite",),
    "rmtsym.gaussian.isometry": ("isometry",),
    "rmtsym.gaussian.kernels": ("ck", "ntk"),
    "rmtsym.gaussian.linearise": ("linearise",),
    "rmtsym.gaussian.propagation": ("edge_of_chaos", "propagation"),
    "rmtsym.law.law": ("Law", "agree", "expectation"),
    "rmtsym.law.user": ("compile",),
    "rmtsym.registry": ("activations", "laws", "spikes", "theorems"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}
__all__ = sorted(_HOME)


def __getattr__(name):
    if name not in _HOME:
        from rmtsym.errors import nearest
        raise AttributeError(f"module 'rmtsym' has no attribute {name!r}.{nearest(name, _HOME)}")
    value = getattr(importlib.import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *_HOME})
