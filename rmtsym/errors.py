"""The errors that rmtsym raises: each names the argument, its value, and what would be right."""
import difflib

__all__ = ["GeneratedCodeError", "KindError", "LimitError", "ParameterError", "RmtsymError", "ShapeError", "nearest"]


class RmtsymError(Exception):
    """Base of all errors that rmtsym raises on purpose."""


class ParameterError(RmtsymError, ValueError):
    """An argument lies outside its domain, is missing, or is not known."""


class ShapeError(RmtsymError, ValueError):
    """Matrices whose sizes do not fit."""


class KindError(ShapeError, TypeError):
    """A scalar where a matrix is meant: lam instead of lam*eye(p)."""


class LimitError(RmtsymError, ValueError):
    """A limit that does not exist, or is not unique, at the point asked for."""


class GeneratedCodeError(RmtsymError, RuntimeError):
    """A generated kernel is missing, stale or broken; `rmtsym generate` rebuilds it."""


def nearest(name, known):
    """' Did you mean 'x'?' if some known name resembles `name`, else ''."""
    close = difflib.get_close_matches(str(name), list(known), n=1, cutoff=0.5)
    return f" Did you mean {close[0]!r}?" if close else ""
