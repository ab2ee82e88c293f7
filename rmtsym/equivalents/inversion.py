"""Inverses of block matrices whose entries are polynomials in deterministic words, exactly.

in:   {(row, column): polynomial} with as many rows as columns
out:  {(column, row): polynomial}, the blocks of the inverse; an inverse of a polynomial is a letter

Where at most one word acts, its functions commute: it is replaced by the symbol of its eigenvalues and the inverse is one over a
field. Elsewhere the elimination keeps the order of factors; pivots are scalars as long as there are any.
"""
import sympy as sp
from sympy.utilities.iterables import strongly_connected_components

from rmtsym.equivalents.letters import Letter
from rmtsym.equivalents.pencil_polynomials import add, multiply, polynomial_expression
from rmtsym.errors import LimitError
from rmtsym.matrix.expressions import Inverse

__all__ = ["Products", "Singular", "components", "inverse_of_field", "inverse_of_words"]


class Singular(LimitError):
    """A block matrix without an inverse."""


def components(places):
    """Groups (rows, columns) that the places {(r, c)} connect, each sorted."""
    parent = {}

    def root(node):
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for row, column in places:
        parent[root(("row", row))] = root(("column", column))
    groups = {}
    for node in sorted(parent):
        groups.setdefault(root(node), ([], []))[node[0] == "column"].append(node[1])
    return sorted((sorted(rows), sorted(columns)) for rows, columns in groups.values())


def inverse_of_field(entries, rows, columns, zero, one):
    """The inverse over a field: {(column, row): Scalar}, zeros left out. Singular if there is none."""
    lines = {r: ({c: entries[r, c] for c in columns if entries.get((r, c))}, {r: one}) for r in rows}
    done = {}
    while lines:
        counts = {c: sum(c in line for line, _ in lines.values()) for c in columns}
        # The pivot with the least fill; of these the first.
        row, column = min(((r, c) for r, (line, _) in lines.items() for c in line), default=(None, None),
                          key=lambda place: ((len(lines[place[0]][0]) - 1)*(counts[place[1]] - 1), len(str(lines[place[0]][0][place[1]])), place))
        if row is None:
            raise Singular("the matrix is singular")
        line, right = lines.pop(row)
        pivot = line.pop(column)
        line, right = {c: value/pivot for c, value in line.items()}, {r: value/pivot for r, value in right.items()}
        for other in [*lines.values(), *done.values()]:
            factor = other[0].pop(column, None)
            if factor is not None:
                for target, source in zip(other, (line, right), strict=True):
                    for key, value in source.items():
                        total = target.get(key, zero) - factor*value
                        target[key] = total
                        if not total:
                            del target[key]
        done[column] = (line, right)
    return {(c, r): value for c, (_, right) in done.items() for r, value in right.items()}


class Products:
    """Entries of an inverse over a field, written as sums of products of those of its diagonal blocks.

    Two-resolvent pencils are block triangular: G_12 = -G_11 H_12 G_22 is short where one fraction for it is long. entries: of the
    matrix; inverse: of its inverse; write: Scalar -> expression
    """

    def __init__(self, entries, inverse, rows, columns, write):
        self._entries, self._inverse, self._write, self._known = entries, inverse, write, {}
        row_of = _matching(entries, rows, columns)
        edges = [(c, other) for c, r in row_of.items() for other in columns if entries.get((r, other))]
        self._block = {c: k for k, block in enumerate(strongly_connected_components((list(columns), edges))) for c in block}
        self._rows = {}
        for c, r in row_of.items():
            self._rows.setdefault(self._block[c], []).append(r)

    def __call__(self, column, row):
        """The entry as an expression."""
        if (column, row) not in self._known:
            block = self._block[column]
            if row in self._rows[block]:
                self._known[column, row] = self._write(self._inverse[column, row]) if self._inverse.get((column, row)) else sp.S.Zero
            else:
                self._known[column, row] = sp.Add(*(-self._write(self._inverse[column, r])*self._write(value)*self(c, row)
                                                    for (r, c), value in sorted(self._entries.items(), key=lambda item: item[0])
                                                    if r in self._rows[block] and self._block[c] != block and value and self._inverse.get((column, r))
                                                    and self._inverse.get((c, row))))
        return self._known[column, row]


def _matching(entries, rows, columns):
    """{column: row}, one row for each column with an entry that is not zero."""
    found = {}

    def place(column, seen):
        for row in rows:
            if entries.get((row, column)) and row not in seen:
                seen.add(row)
                if row not in found or place(found[row], seen):
                    found[row] = column
                    return True
        return False

    for column in columns:
        place(column, set())
    return {column: row for row, column in found.items()}


def inverse_of_words(entries, rows, columns, size_of, field):
    """The inverse, order of factors kept: {(column, row): polynomial}. size_of(row): the size of a block row. Singular if there is none."""
    one = {(): field.one}
    lines = {r: ({c: dict(entries[r, c]) for c in columns if entries.get((r, c))}, {r: one}) for r in rows}
    done, inverses = {}, {}
    while lines:
        row, column = min(((r, c) for r, (line, _) in lines.items() for c in line if _is_square(line[c])), default=(None, None),
                          key=lambda place: _cost(lines, place))
        if row is None:
            raise Singular("no block of the matrix can be inverted")
        line, right = lines.pop(row)
        pivot = _inverse(line.pop(column), size_of(row), field, inverses)
        line, right = {c: multiply(pivot, value) for c, value in line.items()}, {r: multiply(pivot, value) for r, value in right.items()}
        for other in [*lines.values(), *done.values()]:
            factor = other[0].pop(column, None)
            if factor is not None:
                minus = {monomial: -scalar for monomial, scalar in factor.items()}
                for target, source in zip(other, (line, right), strict=True):
                    for key, value in source.items():
                        total = add(target.get(key, {}), multiply(minus, value))
                        target[key] = total
                        if not total:
                            del target[key]
        done[column] = (line, right)
    return {(c, r): value for c, (_, right) in done.items() for r, value in right.items()}


def _is_square(polynomial):
    monomial = max(polynomial, key=len)
    return not monomial or monomial[0].shape[0] == monomial[-1].shape[1]


def _cost(lines, place):
    row, column = place
    line = lines[row][0]
    pivot = line[column]
    fill = (len(line) - 1)*(sum(column in other for other, _ in lines.values()) - 1)
    return set(pivot) != {()}, len(pivot), fill, max(map(len, pivot)), place


def _inverse(pivot, size, field, known):
    """The inverse of a polynomial: a scalar, or a letter that equal polynomials (up to a scalar) share."""
    if set(pivot) == {()}:
        return {(): field.one/pivot[()]}
    order = sorted(pivot)
    scale = pivot[order[-1]]
    key = tuple((monomial, str(field.write(pivot[monomial]/scale))) for monomial in order)
    if key not in known:
        is_word = len(pivot) == 1 and len(order[0]) == 1        # a word alone: S.I, not (delta*S).I
        inside = order[0][0].expression() if is_word else polynomial_expression(pivot, (size, size))
        known[key] = (Letter.of(Inverse(inside)),), field.one if is_word else scale
    monomial, reference = known[key]
    return {monomial: reference/scale}
