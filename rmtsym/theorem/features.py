r"""Random features as sentences of a paper's model: what they are functions of, and their kernels.

in:   words with weights (rmtsym.RandomFeatures), a printer
out:  "$F = \phi(W_F X)$ entry by entry, $\phi(t) = ...$, where ...", one sentence for all that share weights
"""
import itertools

from rmtsym.matrix.base import MatrixExpression
from rmtsym.theorem.printer import listed

__all__ = ["feature_sentences"]

REAL = r"\mathbb{R}"


def feature_sentences(words, printer):
    """One for each family of features that share weights; the words in a given order."""
    families = {}
    for word in words:
        families.setdefault(word.weights, []).append(word)
    return [_sentence(weights, own, printer) for weights, own in families.items()]


def _sentence(weights, words, printer):
    data = [_data(word, printer) for word in words]
    row = next(letter for letter in ("w", "a", "b") if letter not in data)
    made = listed(rf"${printer(word)} = \phi({printer(weights)} {one}) \in {_space(word.shape, printer)}$" for word, one in zip(words, data, strict=True))
    given = listed(rf"${one} \in {_space((weights.shape[1], word.shape[1]), printer)}$" for word, one in zip(words, data, strict=True))
    pairs = itertools.combinations_with_replacement(zip(words, data, strict=True), 2)
    kernels = [rf"${printer(one.cross(other))} = \operatorname{{E}}[\phi({left}^{{\top}} {row}) \phi({row}^{{\top}} {right})]$"
               for (one, left), (other, right) in pairs]
    return (rf"{made} entry by entry, $\phi(t) = {printer(words[0].activation.expression)}$, where ${printer(weights)} \in {_space(weights.shape, printer)}$ has "
            rf"i.i.d. normal entries of mean $0$ and variance $1$, and {given} {'is' if len(data) == 1 else 'are'} deterministic; with ${row}^{{\top}}$ a row of "
            rf"${printer(weights)}$, let {listed(kernels)}")


def _data(word, printer):
    return word.data._write_latex(printer) if isinstance(word.data, MatrixExpression) else "X"


def _space(shape, printer):
    return rf"{REAL}^{{{printer(shape[0])} \times {printer(shape[1])}}}"
