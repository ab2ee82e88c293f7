"""The linearisation as a step: the block matrix, its Schur complement, its check, the states removed.

in:   a Part, letters and names
out:  paragraphs and displays for one pencil
"""
import sympy as sp

from rmtsym.equivalents.letters import transposed_monomial
from rmtsym.equivalents.pencil import without
from rmtsym.equivalents.pencil_polynomials import add, multiply, scale
from rmtsym.equivalents.steps_forms import apart
from rmtsym.equivalents.steps_story import LONGEST, inverted, written
from rmtsym.theorem.derivation_step import Block, Blocks, Display, Step, equal, say
from rmtsym.words import Deterministic, tr

__all__ = ["pencil_step"]


def pencil_step(story):
    """The pencils of all parts, side by side; None without random words."""
    body = []
    for k, part in enumerate(story.parts):
        suffix = f"_{chr(ord('a') + k)}" if len(story.parts) > 1 else ""
        body += _part(part, story, [story.letters[what] + suffix for what in ("pencil", "left", "right")])
    if len(story.parts) > 1 and body:
        body.append(say("These matrices are the diagonal blocks of ", story.L, ", whose block rows and columns are counted through."))
    return Step("pencil", "Linearisation", tuple(body)) if body else None


def _part(part, story, letters):
    """(paragraphs and displays) of one part; letters: names of its L, u and v."""
    pencil = without(part.pencil, story.equivalent.regulariser)
    asked = story.named(part.expression)
    if not pencil.rows:
        return [say(asked, " is deterministic.")]
    L, u, v = _words(pencil, letters)
    rows, columns = _numbers(part)
    entries = {(r, c): written(one, pencil.rows[r], pencil.columns[c], story.named) for (r, c), one in pencil.entries.items()}
    vectors = [equal(u.T, _row({c: written(one, pencil.shape[0], pencil.columns[c]) for c, one in pencil.left.items()}, pencil.columns)),
               equal(v.T, _row({r: written(_transposed(one), pencil.shape[1], pencil.rows[r]) for r, one in pencil.right.items()}, pencil.rows))]
    linear = u.T*L.I*v
    if pencil.constant:
        linear = written(pencil.constant, *pencil.shape) + linear
    value = equal(asked, linear) if story.equivalent.is_matrix else equal(apart(tr(asked)), tr(linear))
    body = [say(*(["For ", asked, " take"] if len(story.parts) > 1 else ["Let"])),
            Display((equal(L, Blocks(pencil.rows, pencil.columns, entries, rows, columns)), *vectors), label="pencil"),
            say("(block rows and columns with their numbers and sizes). The entries are affine in the random words, and"),
            Display((value,), label="realisation"),
            *_schur(pencil, part, story, L),
            _checked(part.check)]
    removed = _removed(part.removed, L, u, v)
    return body if removed is None else [*body, removed]


def _words(pencil, letters):
    height, width = sp.Add(*pencil.rows), sp.Add(*pencil.columns)
    shapes = (height, width), (width, pencil.shape[0]), (height, pencil.shape[1])
    return [Deterministic(letter, *shape) for letter, shape in zip(letters, shapes, strict=True)]


def _numbers(part):
    row, column = part.offset
    return tuple(range(row + 1, row + 1 + len(part.pencil.rows))), tuple(range(column + 1, column + 1 + len(part.pencil.columns)))


def _row(entries, sizes):
    return Blocks((1,), sizes, {(0, k): entry for k, entry in entries.items()}, (), ())


def _transposed(polynomial):
    return {transposed_monomial(monomial): scalar for monomial, scalar in polynomial.items()}


# ---- the Schur complement

def _schur(pencil, part, story, L):
    """How a reader finds the expression in the inverse: states with scalar diagonal blocks eliminated, the rest inverted."""
    entries, rows, columns, gone = _eliminated(pencil)
    named, (row, column) = story.named, part.offset
    sentences = []
    S = Deterministic(story.letters["schur"], sp.Add(*(pencil.rows[r] for r in rows)), sp.Add(*(pencil.columns[c] for c in columns)))
    blocks = Blocks(tuple(pencil.rows[r] for r in rows), tuple(pencil.columns[c] for c in columns),
                    {(rows.index(r), columns.index(c)): _entry(story, written(one, pencil.rows[r], pencil.columns[c]))
                     for (r, c), one in entries.items()},
                    tuple(r + row + 1 for r in rows), tuple(c + column + 1 for c in columns))
    if any(len(str(entry)) > LONGEST for entry in blocks.entries.values()):
        return []
    if gone:
        places = [f"({r + row + 1},{c + column + 1})" if r + row != c + column else str(r + row + 1) for r, c in gone]
        single = written(entries[rows[0], columns[0]], pencil.rows[rows[0]], pencil.columns[columns[0]])
        shown = [blocks] if len(rows) > 1 else [named(single), *filter(None, [story.names.inverted(single)])]
        several = len(places) > 1
        sentences += [say("Elimination of the state", "s"*several, " ", ", ".join(places), ", whose diagonal block", "s are" if several else " is",
                          " a multiple of the identity, leaves the Schur complement"),
                      Display((equal(S, *shown),))]
    inverse = inverted(entries, rows, columns, pencil)
    found = []
    for c in pencil.left:
        for r in pencil.right:
            block = written(inverse.get((c, r), {}), pencil.columns[c], pencil.rows[r], named)
            if len(str(block)) > LONGEST:
                return sentences
            found.append(equal(Block(L.I, c + column + 1, r + row + 1, pencil.columns[c], pencil.rows[r]), block))
    if len(pencil.rows) == 1:
        return sentences
    whose = [S, " gives the block", "s"*(len(found) > 1), " of ", L.I] if gone else [L, " has the block", "s"*(len(found) > 1)]
    return [*sentences, say("The inverse of ", *whose), Display(tuple(found))]


def _entry(story, expression):
    """An entry as it is, or Q^-1 if that is shorter."""
    name = story.names.inverted(expression)
    return name if name is not None and len(str(expression)) > LONGEST/2 else story.named(expression)


def _eliminated(pencil):
    """(entries, rows, columns, [(row, column)]): what remains when pivots outside of left and right are eliminated."""
    entries = dict(pencil.entries)
    rows, columns, gone = list(range(len(pencil.rows))), list(range(len(pencil.columns))), []
    while True:
        pivots = [(r, c) for (r, c), one in entries.items() if set(one) == {()} and r not in pencil.right and c not in pencil.left]
        if not pivots:
            return entries, rows, columns, sorted(gone)
        row, column = min(pivots, key=lambda place: (sum(r == place[0] for r, _ in entries)*sum(c == place[1] for _, c in entries), place))
        factor = -1/entries[row, column][()]
        below = {r: one for (r, c), one in entries.items() if c == column and r != row}
        right = {c: one for (r, c), one in entries.items() if r == row and c != column}
        entries = {place: one for place, one in entries.items() if place[0] != row and place[1] != column}
        for r, one in below.items():
            for c, other in right.items():
                total = add(entries.pop((r, c), {}), scale(multiply(one, other), factor))
                if total:
                    entries[r, c] = total
        rows.remove(row)
        columns.remove(column)
        gone.append((row, column))


# ---- sentences

def _checked(check):
    sizes = [equal(size, number) for size, number in check["sizes"].items() if not size.is_number]
    return say(f"This was checked exactly: with random entries modulo the prime {check['prime']} both sides agree at {check['draws']} points",
               *(piece for k, size in enumerate(sizes) for piece in (", " if k else " of sizes ", size)), ".")


def _removed(removed, L, u, v):
    """What the pencil that is written down term by term has more, and why it may be left out; None if nothing."""
    needed = "states not needed for "
    reasons = {"unreachable": (needed, L.I*v), "unobservable": (needed, u.T*L.I), "eliminated": ("states eliminated",)}
    pieces = []
    for reason, what in reasons.items():
        counts = sorted(((count, size) for size, count in removed[reason].items() if count), key=str)
        if counts:
            pieces += ["; "*bool(pieces), *what, ": "]
            pieces += [piece for k, (count, size) in enumerate(counts) for piece in (f"{', '*bool(k)}{count} of size ", size)]
    if not pieces:
        return None
    return say("The pencil that the expression gives term by term had more states. They were removed exactly, with no change of its value: ",
               *pieces, ".")
