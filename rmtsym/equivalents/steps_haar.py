"""Haar words in a derivation: their cumulants, the unknowns in place of traces, the branch.

in:   Story
out:  paragraphs and displays for the steps "dyson" and "branch"
"""
import sympy as sp

from rmtsym.matrix.expressions import Identity
from rmtsym.theorem.derivation_step import Display, Expected, Image, equal, say
from rmtsym.words import Deterministic

__all__ = ["branch_proof", "equation", "haar_words", "unknowns"]


def haar_words(story):
    """The Haar words of the expression's pencils, sorted by name."""
    words = {family.first[0].letter.matrix if family.first else family.second[0].letter.matrix for part in story.parts for family in part.dyson.families}
    return sorted(words, key=lambda word: word.name)


def unknowns(story):
    """The equations of the unknowns that take the place of traces: y_1 = Tr(B G_11) - y_1 Tr(G_22) y_1/n."""
    reduction = story.reduction
    for trace in reduction.dyson.traces:
        if len(trace) == 4 and trace not in reduction.zeros:
            terms = [-story.pencil.field.write(scalar)*story.trace(left)*story.trace(place)*story.trace(right)
                     for left, scalar, place, right in reduction.dyson.cumulants[trace] if not {left, right} & set(reduction.zeros)]
            yield equal(story.trace(trace), sp.Add(story.trace(trace[:3]), *terms))


def equation(story):
    """Paragraphs and displays: from the pencil to (F - eta) G = 1."""
    F, G, L = story.F, story.G, story.L
    words = haar_words(story)
    names = [piece for k, word in enumerate(words) for piece in ([", "]*bool(k) + [word])]
    k, catalan = sp.Symbol("k"), sp.Function("Catalan")
    return [say("Let ", equal(G, Expected(L.I)), ". A Haar word is asymptotically free from all other words, the deterministic ones too, and its joint "
                "free cumulants with its adjoint vanish but for the alternating ones, of ", k, " pairs, which are ",
                (-1)**(k - 1)*catalan(k - 1), " (R-diagonal elements: Haagerup and Larsen 2000; Nica and Speicher 2006, Lecture 15). Each pair is one "
                "line of the last step's table. For ", *names, ", the sum over all cumulants puts an unknown in place of the trace of that line, the sum "
                "of a series whose first term the trace is; it obeys a quadratic equation:"),
            Display(tuple(unknowns(story)), label="haar"),
            say("With these in place of the traces of Haar words in the table, and with Gaussian integration by parts for Gaussian words, up to what "
                "vanishes in the limit,"),
            Display((equal((F - story.eta)*G, Identity(L.shape[0])),), label="dyson"),
            say("This is a closed system for the traces and these unknowns")]


def branch_proof(story):
    """Which solution is meant, and why."""
    L, G = story.L, story.G
    D = Deterministic(story.letters["argument"], G.shape[0], G.shape[0])
    small, name = sp.Symbol("epsilon", positive=True), story.letters["map"]
    r = sp.Symbol("r", positive=True, integer=True)
    g, w, zeta, q = (Deterministic(letter, r, r) for letter in ("g", "w", "zeta", "q"))
    inverse = (Identity(r) + (w + zeta)*g).I
    return [say("Among the solutions, the limit is the one with two properties. Let ", g, " be the matrix of the normalised traces of ", G, " between "
                "the ", r, " entries with a Haar word or its adjoint, ", w, " that of the unknowns, and ", zeta, " the diagonal matrix of a point of the unit "
                "circle and its conjugate. First, the mean of ", inverse, " over the circle is ", Identity(r), ": these unknowns belong to a Haar word. "
                "Second, the completely positive map"),
            Display((equal(Image(name, D), G*D*G.H),), label="branch"),
            say("less its mean part, followed, for the Haar words, by multiplication with ", equal(q, inverse*(w + zeta)), " from the left and with ", q.H,
                " from the right, averaged over the circle, and by the "
                "covariances of Gaussian words, has a spectral radius smaller than 1. There is at most one such solution; if there is none, ", L.I,
                " does not stay bounded, or it winds around the circle. Proof: the Hermitian matrix with off-diagonal blocks ", L, " and ", L.H,
                ", shifted by ", -sp.I*small, ", has matrix-valued subordination functions, the only fixed point of a map of the upper half-plane into itself "
                "(Belinschi, Mai and Speicher 2017). As ", small, " tends to 0, their imaginary parts divided by ", small, " tend to the inverse of 1 less this "
                "map, applied to a positive matrix, which is bounded and positive if and only if the spectral radius is smaller than 1.")]
