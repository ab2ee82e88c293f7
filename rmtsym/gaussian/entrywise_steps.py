"""The Gaussian-equivalence argument of rm.entrywise as steps: data, text and LaTeX.

in:   Entrywise
out:  `steps`: a tuple of Step (theorem/derivation_step.py); `latex`: the same for a document with amsmath
"""
import sympy as sp

from rmtsym.matrix.base import MatrixExpression, words_of
from rmtsym.theorem.derivation_layout import paragraphs
from rmtsym.theorem.derivation_printer import WordPrinter
from rmtsym.theorem.derivation_step import Display, Equation, Paragraph, Step, equal, say
from rmtsym.words import GOE, Deterministic, dims, tr

__all__ = ["latex", "steps"]

_LINE = 33.0                # em: what a display may take


def steps(found):
    """The steps for an Entrywise."""
    n, z, m, mu, theta2 = dims("n"), *sp.symbols("z m mu theta2")
    phi, rest, inner = map(sp.Function, ("phi", "h", "m_0"))
    count = len(found.matrices)
    words = [Deterministic(name, n) for name in ("A", "B", "C")[:count]]
    letters, entries = sp.symbols("x y w")[:count], sp.symbols("a_ij b_ij c_ij")[:count]
    names = (sp.Symbol("theta1"),) if count == 1 else sp.symbols(f"theta1_1:{count + 1}")
    thetas = (found.theta1,) if count == 1 else found.theta1
    linear = names[0]*words[0]
    for name, word in zip(names[1:], words[1:], strict=True):
        linear = linear + name*word
    square = theta2**2
    standard = Step("standard", "The matrix", (
        say("Each matrix is centred and scaled: " if count > 1 else "The matrix is centred and scaled: ", equal(tr(words[0]), 0), " and ",
            equal(tr(words[0]**2), n), ". Rotated by a Haar matrix, it has entries off the diagonal that are nearly normal with variance ", 1/n,
            ". The new matrix has a diagonal of zeros and, off it, the entries"),
        Display((equal(sp.Symbol("y_ij"), (phi(*(sp.sqrt(n)*entry for entry in entries)) - mu)/sp.sqrt(n)), equal(phi(*letters), found.phi)),
                label="entries")))
    expansion = Step("expansion", "Hermite expansion", (
        say("For independent standard normal variables, " if count > 1 else "For a standard normal variable, ", phi(*letters),
            " is the sum of its mean, of its linear part and of a rest that is orthogonal to both,"),
        Display((equal(phi(*letters), mu + sum(name*letter for name, letter in zip(names, letters, strict=True)) + rest(*letters)),),
                label="hermite"),
        say("where ", mu, " is the mean of ", phi(*letters), ", the coefficient of a variable is the mean of its product with ",
            phi(*letters), ", and ", square, " is the variance of ", rest(*letters), ":"),
        Display((equal(mu, found.mean), *(equal(name, theta) for name, theta in zip(names, thetas, strict=True)), equal(square, found.theta2**2)),
                label="coefficients")))
    equivalence = Step("equivalence", "Gaussian equivalence", (
        say("The rest has Hermite degree 2 and more. Along the paths that count in a moment, its entries have to leading order the joint moments "
            "of independent normal entries of variance ", square/n, ", free from the linear part. So the spectrum of the new matrix has the limit "
            "of that of"),
        Display((Equation((sp.Symbol("Y"), linear + theta2*GOE("W", n)), "~"),), label="equivalent")))
    limit = Step("limit", "Limit", (
        say("Let ", inner(z), " be the transform of the limiting spectrum of ", linear,
            ", the free convolution of the scaled laws. " if count > 1 else ", the scaled law. ",
            "The semicircle of variance ", square, " adds ", square*m, " to its argument:"),
        Display((equal(m, inner(z + square*m)),), label="equation"),
        say("Of the solutions it is the one for which ", m, " and ", z + square*m, " lie in the upper half-plane with ", z, ".")))
    return tuple(Step(step.name, step.title, step.body, number) for number, step in enumerate((standard, expansion, equivalence, limit), 1))


def latex(steps):
    """The steps as LaTeX paragraphs."""
    sides = [side for step in steps for part in step.body for one in (part.pieces if isinstance(part, Paragraph) else part.formulas)
             for side in getattr(one, "sides", (one,)) if isinstance(side, (sp.Basic, MatrixExpression))]
    words = {name: word for side in sides if side.has(MatrixExpression) for name, word in words_of(side).items()}
    printer = WordPrinter({symbol for side in sides for symbol in side.free_symbols}, [], words)
    printer.names.update({f"{letter}_ij": f"{letter}_{{ij}}" for letter in "abcy"})
    return paragraphs(steps, printer, _LINE)
