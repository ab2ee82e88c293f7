"""The Dyson equation as steps: which entries are correlated, the equation on each space, which traces vanish or are equal.

in:   Story
out:  Steps "covariance", "dyson", "traces"
"""
import sympy as sp

from rmtsym.equivalents.dyson import covariance
from rmtsym.equivalents.haar import trace_size
from rmtsym.equivalents.letters import monomial_expression
from rmtsym.equivalents.rows import Rows
from rmtsym.equivalents.steps_haar import equation, haar_words
from rmtsym.equivalents.steps_story import LONGEST
from rmtsym.matrix.expressions import Identity, MatrixProduct, MatrixSum, Scaled
from rmtsym.theorem.derivation_step import Display, Expected, Restricted, Step, Table, equal, say
from rmtsym.words import Deterministic, tr

__all__ = ["covariance_step", "dyson_step", "traces_step"]


def covariance_step(story):
    """The pairings of entries of N, one line a pair."""
    lines, field = story.reduction.dyson.lines, story.pencil.field
    if not lines:
        return None
    letters = dict.fromkeys((line.first.letter, line.second.letter) for line in lines)
    pairs = {}
    for line in lines:
        pairs.setdefault((line.row, line.i, line.j, line.column, line.first, line.second), []).append(line)
    rows = []
    for (row, i, j, column, first, second), own in pairs.items():
        inside = MatrixProduct(_letters(first), story.block(story.G, i, j), _letters(second))
        total = MatrixSum(*(Scaled(field.write(line.factor*line.first.coefficient*line.second.coefficient)*story.trace((line.weight, line.i, line.j)),
                                   monomial_expression(line.matrix, story.pencil.rows[line.row])) for line in own))
        rows.append((story.block(story.eta, row, column), Scaled(field.write(first.coefficient*second.coefficient), Expected(inside)), total))
    rows.sort(key=lambda row: row[0].args[1:3])
    body = (say("Write ", equal(story.L, story.F + story.N), " with ", story.F, " deterministic and ", story.N, " linear in the random words. For a "
                "matrix ", sp.Symbol(story.letters["any"]), " that does not depend on them"),
            Display(tuple(_rule(first, second, story.letters["any"]) for first, second in letters), label="rules"),
            say("to leading order. Pairings that close no trace are smaller by one order in the sizes and are left out, here and in what follows. "
                "The pairs of entries of ", story.N, " that contribute to ", equal(story.eta, Expected(story.N*story.G*story.N)), ", for a "
                "deterministic matrix ", story.G, " with blocks of the sizes of those of ", story.L.I, ", are"),
            Table(("entry", "pairing", "its value"), tuple(rows)))
    return Step("covariance", "Covariances", body)


def _letters(term):
    return monomial_expression((*term.before, term.letter, *term.after), None)


def _rule(first, second, letter):
    """E[X M X^T] = Tr(B M) A."""
    M = Deterministic(letter, first.shape[1], second.shape[0])
    total = MatrixSum(*(Scaled(factor*tr(_times(weight, M)), matrix) for factor, weight, matrix in covariance(first, second)))
    return equal(Expected(MatrixProduct(first.expression(), M, second.expression())), total)


def _times(weight, matrix):
    return matrix if isinstance(weight, Identity) else MatrixProduct(weight, matrix)


def dyson_step(story):
    """The equation, the names of its traces, F - eta on each connected group, the blocks of its inverse."""
    if not story.reduction.dyson.lines:
        return None
    F, N, G, L, identity = story.F, story.N, story.G, story.L, Identity(story.L.shape[0])
    names = Display(tuple(_named_traces(story)), label="traces")
    whole = Display(tuple(_group(story, blocks) for blocks in story.groups), label="whole")
    start = equation(story) if haar_words(story) else [
            say("Let ", equal(G, Expected(L.I)), ", that is, ", equal(F*G + Expected(N*L.I), identity), f". {_by_what(story)}, and the "
                "concentration of traces (their variance stays bounded while they grow like the sizes), turn ", Expected(N*L.I), " into ",
                -Expected(N*G*N)*G, ". Up to what vanishes in the limit,"),
            Display((equal((F - story.eta)*G, identity), equal(story.eta, Expected(N*G*N))), label="dyson"),
            say("With the table of the last step this is a closed system for the traces")]
    body = [*start, names, say("so named", ", some of which vanish or are equal, as the next step shows"*bool(story.reduction.zeros or _merged(story)),
                ", some of which are explicit in others, by their own equation"*bool(story.explicit), ". With these names, ",
                equal(story.whole, F - story.eta),
                " is" if len(story.groups) == 1 else f" falls apart into {len(story.groups)} blocks that no entry connects:"), whole]
    shown = [equal(story.block(G, *place), block) for place in story.blocks if len(str(block := story.named(story.blocks[place]))) <= LONGEST]
    if shown:
        body += [say("Its inverse has the block", "s"*(len(shown) > 1)),
                 Display((*shown, *(equal(*pair) for pair in story.definitions(bar=True))), label="blocks")]
    return Step("dyson", "Dyson equation", tuple(body))


def _by_what(story):
    """What takes the expectation of N L^-1 apart."""
    are_rows = {isinstance(line.first.letter.matrix, Rows) for line in story.reduction.dyson.lines}
    return {(False,): "Gaussian integration by parts", (True,): "The removal of one row of features at a time"}.get(
        tuple(are_rows), "Gaussian integration by parts, the removal of one row of features at a time")


def _group(story, blocks):
    if len(blocks.rows) > 1:
        return equal(Restricted(story.whole, blocks.row_numbers, blocks.column_numbers) if len(story.groups) > 1 else story.whole, blocks)
    return equal(story.block(story.whole, blocks.row_numbers[0] - 1, blocks.column_numbers[0] - 1), blocks.entries[0, 0])


def _named_traces(story):
    """delta_1 = tr(G_22)/p = tr(G_33)/p, ..., and those that vanish."""
    for symbol, members in story.classes.items():
        yield equal(symbol, *(story.trace(trace)/story.scales[symbol]/story.pencil.field.write(ratio) for trace, ratio in members))
    for value, members in story.explicit:
        size = trace_size(story.pencil, members[0][0])
        yield equal(*(story.trace(trace)/size/story.pencil.field.write(ratio) for trace, ratio in members), value)
    if story.reduction.zeros:
        yield equal(*(story.trace(trace) for trace in story.reduction.zeros), sp.S.Zero)


def _merged(story):
    """[(representative, trace, ratio)] of the traces that are multiples of another one."""
    return [(members[0][0], trace, ratio) for members in (*story.classes.values(), *(members for _, members in story.explicit))
            for trace, ratio in members[1:]]


def traces_step(story):
    """Vanishing and equal traces with their proof; None if there are none."""
    zeros, merged = story.reduction.zeros, _merged(story)
    if not zeros and not merged:
        return None
    rows = [(equal(story.trace(trace), sp.S.Zero), _why_zero(story, trace)) for trace in zeros]
    for first, trace, ratio in merged:
        rows.append((equal(story.trace(trace), story.pencil.field.write(ratio)*story.trace(first)), _why_equal(story, first, trace, ratio)))
    equals = "some are multiples of others" if zeros else "some traces are multiples of others"
    what = " and ".join(["some traces vanish"]*bool(zeros) + [equals]*bool(merged))
    body = (say(f"That {what} has been put into ", story.whole, ". It is proved by substitution: with it, the equation of each of these traces holds "
                "identically in the unknowns and the parameters, because of the inverse of ", story.whole, " that it leads to:"),
            Table(("trace", "because"), tuple(rows)),
            say("Hence every solution of the reduced equations solves all equations. Only one of these satisfies the branch condition below; if the "
                "reduced equations have a solution that does, it is that one."))
    return Step("traces", "Vanishing and equal traces", body)


def _why_zero(story, trace):
    if len(trace) == 4:
        return "its equation holds when it and the others vanish"
    _, column, row = trace
    for blocks in story.groups:
        if (row + 1 in blocks.row_numbers) != (column + 1 in blocks.column_numbers):
            return f"no entry connects row {row + 1} and column {column + 1}"
    if not story.attempt.block(column, row):
        return equal(story.block(story.G, column, row), sp.S.Zero)
    return "the trace of this block vanishes"


def _why_equal(story, first, trace, ratio):
    if len(trace) == 4:
        return "their equations are multiples of each other"
    one, other = (story.attempt.block(*place[1:3]) for place in (first, trace))
    factor = story.attempt.move(ratio)
    if first[0] == trace[0] and set(one) == set(other) and all(other[word] == scalar*factor for word, scalar in one.items()):
        return equal(story.block(story.G, *trace[1:]), Scaled(story.pencil.field.write(ratio), story.block(story.G, *first[1:])))
    return "equal up to rotation and transposition"
