"""Random features in a derivation: what they are, and why of their rows only the second moments are kept.

in:   Story
out:  Step "concentration"
"""
import itertools

import sympy as sp

from rmtsym.equivalents.rows import Rows
from rmtsym.matrix.base import MatrixExpression
from rmtsym.theorem.derivation_step import Display, Expected, Step, equal, say
from rmtsym.words import Deterministic, tr

__all__ = ["concentration_step", "rows_of"]


class Applied(MatrixExpression):
    """phi(A), a function of every entry of a matrix."""

    def __new__(cls, name, matrix):
        return cls._build(sp.Symbol(name), matrix)

    shape = property(lambda self: self.args[1].shape)

    def _write_text(self):
        return f"{self.args[0]}({self.args[1]._write_text()})"

    def _write_latex(self, printer):
        return rf"{printer._print(self.args[0])}\left({self.args[1]._write_latex(printer)}\right)"


def rows_of(story):
    """The Rows of the expression, sorted by name."""
    return [word for word in story.equivalent.words if isinstance(word, Rows)]


def concentration_step(story):
    """The features and their kernels; None without any."""
    rows = rows_of(story)
    if not rows:
        return None
    letter, functions, formulas, moments = story.names.letter, {}, [], []
    for word in rows:
        if word.weights not in functions:
            phi, w = letter("phi", "psi", "chi"), letter("w", "a", "b")
            t = sp.Symbol(letter("t", "x"))
            functions[word.weights] = phi, Deterministic(w, word.weights.shape[1], 1)
            formulas.append(equal(sp.Function(phi)(t), word.activation.resolved.expression.subs(word.activation.symbol, t)))
        phi, w = functions[word.weights]
        formulas.append(equal(word, Applied(phi, word.weights*_data(word))))
    for one, other in itertools.combinations_with_replacement(rows, 2):
        if one.weights == other.weights:
            phi, w = functions[one.weights]
            moments.append(equal(one.cross(other), Expected(Applied(phi, _data(one).T*w)*Applied(phi, w.T*_data(other)))))
    f, M = Deterministic(letter("f", "r"), rows[0].shape[1], 1), Deterministic(story.letters["any"], rows[0].shape[1])
    names = [piece for k, word in enumerate(functions) for piece in ([" and "]*bool(k) + [word])]
    body = (say("The weights ", *names, " have independent N(0, 1) entries, and a function acts on every entry:"),
            Display(tuple(formulas), label="features"),
            say("Their rows are independent, with the second moments"), Display(tuple(moments), label="kernels"),
            say("where ", w.T, " is a row of weights. A row ", f.T, " of ", rows[0], " changes ", story.L, " by a matrix of bounded rank; what is left without it does not depend "
                "on it, and for a matrix ", M, " of bounded norm that does not depend on ", f, ", ", f.T*M*f, " concentrates around ", tr(rows[0].kernel*M),
                ", the function being Lipschitz and the data bounded in norm (Louart, Liao and Couillet 2018). So, to leading order, the inverse of ", story.L,
                " knows the features by these second moments alone, as it knows Gaussian rows that have them: the nonlinear function is kept as a deterministic "
                "kernel."))
    return Step("concentration", "Concentration", body)


def _data(word):
    return word.data if isinstance(word.data, MatrixExpression) else Deterministic("X" if not word.name.endswith("_h") else "X_h", *word.data.shape)
