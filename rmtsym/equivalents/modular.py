"""A Dyson equation modulo a prime: exact iterates at random parameters, in which zero and equal traces are seen.

in:   Dyson, a seed
out:  the traces t = Tr(weight G_cr) after some rounds of t -> Phi(t) from t = 0, as residues

What is seen here is a guess with an error probability of 1e-16 or so, never a proof: reduce.py proves it by exact substitution.
"""
import itertools

import flint
import sympy as sp

from rmtsym.equivalents.pencil_residues import Residues
from rmtsym.equivalents.scalars import PRIME
from rmtsym.matrix.expressions import Root

__all__ = ["Modular", "iterates"]

ROUNDS = 14


class Modular:
    """The residues of everything that a Dyson equation is made of; small random matrices stand for the deterministic words."""

    def __init__(self, dyson, seed):
        self.dyson, self.field = dyson, dyson.pencil.field
        letters = {letter for polynomial in _polynomials(dyson) for monomial in polynomial for letter in monomial if not letter.is_random}
        is_rectangular = any(letter.shape[0] != letter.shape[1] for letter in letters)
        acted_on = {size for letter in letters for size in letter.shape}
        sizes = sorted({*dyson.pencil.rows, *dyson.pencil.columns, *acted_on}, key=str)
        symbols = sorted({symbol for size in sizes for symbol in size.free_symbols}, key=lambda symbol: symbol.name)
        # Rectangular words lead from one space to another: then traces are right only if every size is that of its small matrices.
        # Squares, since sizes may stand under square roots.
        fixed = {symbol: (4, 9, 16, 25, 36, 49, 64, 81)[k % 8] for k, symbol in enumerate(symbols)} if is_rectangular else {}
        small = {size: int(size.xreplace(fixed)) if is_rectangular else 3 if size in acted_on else 1 for size in sizes}
        rooted = {root.args[0] for letter in letters for root in letter.matrix.atoms(Root)}
        self.residues = Residues(self.field, {sp.expand(size): dimension for size, dimension in small.items()}, seed, rooted, fixed)
        self.values = self.residues.values
        self._scale = {size: self.residues.scalar(self.field.read(size))*pow(dimension, -1, PRIME) % PRIME for size, dimension in small.items()}
        self._rows, self._columns = ([0, *itertools.accumulate(small[size] for size in one)] for one in (dyson.pencil.rows, dyson.pencil.columns))

    def green(self, traces):
        """G = (F - eta)^{-1}, eta at the given traces {(weight, column, row): residue}; ZeroDivisionError if it is singular."""
        pencil, residues = self.dyson.pencil, self.residues
        total = [[0]*self._columns[-1] for _ in range(self._rows[-1])]

        def put(row, column, scale, monomial):
            for i, line in enumerate(residues.monomial(monomial, residues.size(pencil.rows[row])).tolist()):
                for j, entry in enumerate(line):
                    total[self._rows[row] + i][self._columns[column] + j] += scale*int(entry)

        for (row, column), entry in self.dyson.fixed.items():
            for monomial, scalar in entry.items():
                put(row, column, residues.scalar(scalar), monomial)
        for line in self.dyson.lines:
            trace = traces.get(line.trace, 0)
            if trace:
                scale = residues.scalar(line.factor)*residues.scalar(line.first.coefficient) % PRIME*residues.scalar(line.second.coefficient) % PRIME
                put(line.row, line.column, -scale*trace % PRIME, line.matrix)
        return flint.nmod_mat(self._rows[-1], self._columns[-1], [entry % PRIME for line in total for entry in line], PRIME).inv()

    def measured(self, green, trace):
        """Tr(weight G_cr) of one unknown, the identity having the trace that its size is."""
        weight, column, row = trace[:3]
        size = self.dyson.pencil.rows[row]
        rows, columns = range(self._columns[column], self._columns[column + 1]), range(self._rows[row], self._rows[row + 1])
        block = flint.nmod_mat(len(rows), len(columns), [green[i, j] for i in rows for j in columns], PRIME)
        value = self.residues.monomial(weight, self.residues.size(size))*block
        return sum(int(value[k, k]) for k in range(value.nrows()))*self._scale[size] % PRIME

    def corrected(self, green, trace, traces):
        """What the higher cumulants of a Haar word take from a trace."""
        return sum(traces.get(left, 0)*self.residues.scalar(scalar)*self.measured(green, place)*traces.get(right, 0)
                   for left, scalar, place, right in self.dyson.cumulants.get(trace, ()) if left in traces and right in traces)


def iterates(dyson, seed, rounds=ROUNDS):
    """(Modular, {trace: residue after `rounds` rounds}). ZeroDivisionError if F, or F - eta on the way, is singular."""
    modular = Modular(dyson, seed)
    traces = {}
    for _ in range(rounds):
        green = modular.green(traces)
        traces = {trace: (modular.measured(green, trace) - modular.corrected(green, trace, traces)) % PRIME for trace in dyson.traces}
    return modular, traces


def _polynomials(dyson):
    yield from dyson.fixed.values()
    for line in dyson.lines:
        yield {line.matrix: 1, line.weight: 1}
