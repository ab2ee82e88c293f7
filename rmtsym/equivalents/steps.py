"""The derivation of a deterministic equivalent as data: what a reader can check line by line.

in:   DeterministicEquivalent, perhaps a Certificate and the polynomial of its target
out:  `steps`: a tuple of Step (theorem/derivation_step.py); str(step) is its text, theorem/derivation.py makes a paper of them

    expression  what is asked, in which form            traces      which traces vanish or are equal, and why
    pencil      the linearisation, its Schur check      system      the equations of the unknowns, their meaning
    covariance  which entries are correlated            limit       the equivalent in the unknowns
    dyson       F - eta, space by space                 branch      which solution it is; the polynomial
                                                        check       Monte Carlo
"""
from dataclasses import replace

import sympy as sp

from rmtsym.equivalents.dyson import covariance
from rmtsym.equivalents.inversion import components
from rmtsym.equivalents.letters import monomial_expression
from rmtsym.equivalents.pencil_polynomials import add
from rmtsym.equivalents.steps_forms import Names, apart, neat, ratio_of, solved
from rmtsym.equivalents.steps_pencil import pencil_body, written
from rmtsym.equivalents.system import Mean
from rmtsym.matrix.expressions import Identity, Inverse, MatrixProduct, MatrixSum, Scaled
from rmtsym.theorem.derivation_step import Block, Blocks, Display, Expected, Step, Table, equal, say
from rmtsym.words import Deterministic, Trace, tr

__all__ = ["Step", "steps"]

LONGEST = 200               # characters of a formula that a reader still follows


def steps(equivalent, certificate=None, polynomial=None):
    """The steps of a derivation, a tuple of Step.

    certificate : of `equivalent.validate`, for the Monte Carlo table
    polynomial  : of the target, in the symbol m, if it has been computed: equivalent.polynomial("m")
    """
    story = _Story(equivalent)
    polynomial = getattr(equivalent, "_polynomial", None) if polynomial is None else polynomial
    found = (story.expression(), story.pencil(), story.covariance(), story.dyson(), story.traces(), story.system(), story.limit(),
             story.branch(polynomial), _check(certificate))
    return tuple(replace(step, number=k) for k, step in enumerate((step for step in found if step is not None), 1))


class _Story:
    """An equivalent with the names that its derivation uses."""

    def __init__(self, equivalent):
        self.equivalent, self.parts, self.reduction, self.attempt = equivalent, equivalent.parts, equivalent.reduction, equivalent.reduction.attempt
        self.unknowns = [unknown.symbol for unknown in equivalent.unknowns]
        self.has_several = len(self.parts) > 1
        self.names = names = Names(equivalent.expression, self.unknowns)
        self.asked = apart(equivalent.expression)
        resolvent = [equivalent.expression] if isinstance(equivalent.expression, Inverse) else []
        names.define([self.asked, *(part.expression for part in self.parts)], always=resolvent)
        self.values = [neat(equation.rhs) for equation in equivalent.equations]
        self.target = equivalent.target if equivalent.is_matrix else neat(equivalent.target)
        self.classes = self._classes()
        self.blocks = {place: self._block(*place) for place in self._places()}
        names.define([*self.values, self.target, *self.blocks.values()], "bar", always=[self.target])
        letters = {"pencil": "LMK", "left": "ugh", "right": "vwf", "schur": "SCV", "fixed": "FDC", "random": "NZEH", "G": "GHJ", "whole": "DTO",
                   "any": "MKB", "argument": "RPKS"}
        self.letters = {what: names.letter(*options) for what, options in letters.items()}
        self.eta = names.letter("eta", "Lambda", "Xi")
        self.phi = names.named(equivalent.expression) if resolvent else _matrix(names.letter("Phi", "Psi"), *equivalent.expression.shape) \
            if equivalent.is_matrix else sp.Symbol(names.letter("Phi", "Psi"))
        pencil = self.reduction.dyson.pencil
        self.height, self.width = sp.Add(*pencil.rows), sp.Add(*pencil.columns)
        self.F, self.N = (_matrix(self.letters[what], self.height, self.width) for what in ("fixed", "random"))
        self.G = _matrix(self.letters["G"], self.width, self.height)

    # ---- what is asked

    def expression(self):
        """The words, the expression, the form in which it is derived."""
        equivalent, names = self.equivalent, self.names
        words = [word for word in equivalent.words if not isinstance(word, MatrixSum)]
        sizes = ", ".join(map(str, equivalent.dims))
        fixed = ", ".join(map(str, equivalent.scalars))
        body = [Table(("word", "size", "what it is"), tuple((word, f"{word.shape[0]} x {word.shape[1]}", _described(word)) for word in words))]
        body.append(say(f"The sizes {sizes} grow in proportion; " + (f"{fixed} stay{'' if ',' in fixed else 's'} fixed and " if fixed else "")
                        + "deterministic words stay bounded. Asked for is the limit of"))
        body.append(Display((equal(self.phi, names.named(self.asked)), *self.definitions()), label="asked"))
        ratios = [equal(name, ratio) for name, ratio in equivalent.limit.names.items()]
        if ratios:
            body += [say("Ratios of sizes are written"), Display(tuple(ratios), label="ratios")]
        form = self._form()
        if form is not None:
            body += [say("A trace is linear, and stays what it is if its factors are rotated or all of them transposed. So"),
                     Display((equal(self.phi, form),), label="form")]
        return Step("expression", "Expression", tuple(body))

    def definitions(self, bar=False):
        """The names of what repeats; bar: of deterministic ones."""
        found = [equal(word, expression) for word, expression in self.names.definitions if word.name.split("_")[0].endswith("bar") == bar]
        return tuple(found)

    def _form(self):
        """The expression by the traces of its parts, None if that is how it was written."""
        equivalent = self.equivalent
        if equivalent.is_matrix:
            return None
        traces = [sp.Add(*(tr(self.parts[k].expression) for k in members)) for members in equivalent.members]
        form = self.names.named(apart(equivalent._formula(traces)))
        return None if form == self.names.named(self.asked) else form

    # ---- linearisation

    def pencil(self):
        """The pencils of all parts."""
        body = []
        for k, part in enumerate(self.parts):
            suffix = f"_{chr(ord('a') + k)}" if self.has_several else ""
            body += pencil_body(part, self, [self.letters[what] + suffix for what in ("pencil", "left", "right")])
        return Step("pencil", "Linearisation", tuple(body)) if body else None

    # ---- the Dyson equation

    def covariance(self):
        """The pairings, one line a pair of entries."""
        dyson = self.reduction.dyson
        if not dyson.lines:
            return None
        rules, seen = [], set()
        for line in dyson.lines:
            pair = line.first.letter, line.second.letter
            if pair not in seen:
                seen.add(pair)
                rules.append(self._rule(*pair))
        rows, pairs = [], {}
        for line in dyson.lines:
            pairs.setdefault((line.first, line.second), []).append(line)
        for (first, second), lines in pairs.items():
            G = self._G(first.column, second.row)
            inside = MatrixProduct(monomial_expression((*first.before, first.letter, *first.after), None), G,
                                   monomial_expression((*second.before, second.letter, *second.after), None))
            field = dyson.pencil.field
            total = MatrixSum(*(Scaled(field.write(line.factor*line.first.coefficient*line.second.coefficient)
                                       * tr(MatrixProduct(*_matrices(line.weight), self._G(line.i, line.j))), self._monomial(line.matrix, line.row))
                                for line in lines))
            rows.append((self._eta(first.row, second.column), Scaled(field.write(first.coefficient*second.coefficient), Expected(inside)), total))
        rows.sort(key=lambda row: row[0].args[1:3])
        L, N, G = _matrix(self.letters["pencil"], self.height, self.width), self.N, self.G
        body = [say("Write ", equal(L, self.F + N), " with ", self.F, " deterministic and ", N, " linear in the random words. For a matrix ",
                    sp.Symbol(self.letters["any"]), " that does not depend on them"),
                Display(tuple(rules), label="rules"),
                say("Pairings that close no trace are smaller by a factor of the order of 1/n and are left out, here and in all that follows. The pairs "
                    "of entries that contribute to ", equal(_matrix(self.eta, self.height, self.width), Expected(N*G*N)), " are"),
                Table(("entry", "pairing", "its value"), tuple(rows))]
        return Step("covariance", "Covariances", tuple(body))

    def _rule(self, first, second):
        """E[X M X.T] = Tr(...) ..."""
        M = _matrix(self.letters["any"], first.shape[1], second.shape[0])
        total = MatrixSum(*(Scaled(factor*tr(_times(weight, M)), matrix) for factor, weight, matrix in covariance(first, second)))
        return equal(Expected(MatrixProduct(first.expression(), M, second.expression())), total)

    def dyson(self):
        """The equation, the names of its traces, F - eta on each connected group and its inverse."""
        L, F, N, G = _matrix(self.letters["pencil"], self.height, self.width), self.F, self.N, self.G
        identity = Identity(self.height)
        eta = _matrix(self.eta, self.height, self.width)
        if not self.reduction.dyson.lines:
            return None
        body = [say("Let ", equal(G, Expected(L.I)), ". Gaussian integration by parts turns ", equal(F*Expected(L.I) + Expected(N*L.I), identity),
                    " into ", equal(F*G - Expected(eta*L.I), identity), ", ", eta, " being that of ", L.I, " in place of ", G,
                    ". Traces concentrate: their variance is of the order of 1/n^2, so that, up to what vanishes in the limit,"),
                Display((equal((F - eta)*G, identity), equal(eta, Expected(N*G*N))), label="dyson"),
                say("This is a closed system for the traces in the table of the last step, which get names:" if self.classes or self.reduction.zeros else ""),
                Display(tuple(self._named_traces()), label="traces")]
        body.append(say("With them ", equal(_matrix(self.letters["whole"], self.height, self.width), F - eta), " is" if len(self.groups()) == 1 else
                        " falls apart into blocks that are not connected: it is", ""))
        body.append(Display(tuple(equal(_matrix(self.letters["whole"], 1, 1), blocks) for blocks in self.groups()), label="whole"))
        shown = [equal(self._G(*place), self.names.named(block)) for place, block in self.blocks.items() if len(str(self.names.named(block))) <= LONGEST]
        if shown:
            body += [say("Its inverse has the blocks"), Display((*shown, *self.definitions(bar=True)), label="blocks")]
        return Step("dyson", "Dyson equation", tuple(body))

    def groups(self):
        """F - eta as Blocks, one a group of rows and columns that it connects."""
        attempt, pencil = self.attempt, self.reduction.dyson.pencil
        entries = {place: {monomial: attempt.move(scalar) for monomial, scalar in entry.items()} for place, entry in self.reduction.dyson.fixed.items()}
        for line in self.reduction.dyson.lines:
            factor = attempt.move(line.factor*line.first.coefficient*line.second.coefficient)*attempt.value[line.weight, line.i, line.j]
            place = line.row, line.column
            entries[place] = add(entries.get(place, {}), {line.matrix: -factor})
        entries = {place: {monomial: scalar for monomial, scalar in entry.items() if scalar} for place, entry in entries.items()}
        entries = {place: entry for place, entry in entries.items() if entry}
        found = []
        for rows, columns in components(entries):
            inside = {(rows.index(r), columns.index(c)): self._neat(written(one, pencil.rows[r], pencil.columns[c])) for (r, c), one in entries.items()
                      if r in rows}
            found.append(Blocks(tuple(pencil.rows[r] for r in rows), tuple(pencil.columns[c] for c in columns), inside,
                                tuple(r + 1 for r in rows), tuple(c + 1 for c in columns)))
        return found

    def _named_traces(self):
        field = self.reduction.dyson.pencil.field
        for symbol, members in self.classes.items():
            sides = [symbol]
            size = self.reduction.dyson.pencil.rows[members[0][0][2]]
            for trace, ratio in members:
                sides.append(self._trace(trace)/size/field.write(ratio))
            yield equal(*sides)
        if self.reduction.zeros:
            yield equal(*(self._trace(trace) for trace in self.reduction.zeros), sp.S.Zero)

    def traces(self):
        """Vanishing and equal traces with their proof."""
        merged = [(symbol, members) for symbol, members in self.classes.items() if len(members) > 1]
        zeros = self.reduction.zeros
        if not merged and not zeros:
            return None
        rows = []
        for trace in zeros:
            _, column, row = trace
            rows.append((self._trace(trace), sp.S.Zero, self._why_zero(column, row)))
        for symbol, members in merged:
            for trace, ratio in members[1:]:
                first = members[0][0]
                factor = self.reduction.dyson.pencil.field.write(ratio)
                rows.append((self._trace(trace), factor*self._trace(first), self._why_equal(trace, first, factor)))
        D = _matrix(self.letters["whole"], self.height, self.width)
        several = "are" if len(zeros) > 1 else "is"
        what = " and ".join(([f"{len(zeros)} of the traces {several} zero"] if zeros else []) + ([f"others are equal up to a factor"] if merged else []))
        body = [say(f"That {what} was put into ", D, " above. It is proved by substitution: with it, the equation of each of these traces holds "
                    "identically in the unknowns and the parameters."),
                Table(("trace", "value", "why"), tuple(rows)),
                say("So a solution of the reduced equations solves all equations. Of all solutions only one satisfies the branch condition below: if the "
                    "reduced equations have one that does, it is the one that was looked for.")]
        return Step("traces", "Vanishing and equal traces", tuple(body))

    def _why_zero(self, column, row):
        D = self.letters["whole"]
        for blocks in self.groups():
            has_row, has_column = row + 1 in blocks.row_numbers, column + 1 in blocks.column_numbers
            if has_row != has_column:
                return f"row {row + 1} and column {column + 1} of {D} are not connected"
        return f"this block of the inverse of {D} is zero, or its trace"

    def _why_equal(self, trace, first, factor):
        blocks = [self.attempt.block(column, row) for _, column, row in (first, trace)]
        if blocks[0] and trace[0] == first[0]:
            one, other = (self._neat(written(block, *self.G.shape)) for block in blocks) if False else (None, None)
        return "the same expression"

    # ---- the result

    def system(self):
        """The equations of the unknowns and their meaning; what is linear, and its solution."""
        if not self.unknowns:
            return None
        named = self.names.named
        equations = [equal(symbol, named(value)) for symbol, value in zip(self.unknowns, self.values, strict=True)]
        body = [say("The traces of these blocks are the reduced system"),
                Display((*equations, *self.definitions(bar=True)), label="system"),
                say("The unknowns are limits of normalised traces, in the words of the expression:" ),
                Table(("unknown", "limit of"), tuple((symbol, self._meaning(k)) for k, symbol in enumerate(self.unknowns)))]
        spectral = self._spectral()
        if spectral is not None:
            body += spectral
        linear = [self.unknowns[k] for k in self.equivalent.system.linear]
        if linear:
            others = [symbol for symbol in self.unknowns if symbol not in linear]
            body.append(say(*_listed(linear), f" {'are' if len(linear) > 1 else 'is'} linear in the others: given ", *_listed(others),
                            f", {'their equations are' if len(linear) > 1 else 'its equation is'} linear."))
            closed = solved(linear, [self.values[self.unknowns.index(symbol)] for symbol in linear])
            if closed and all(len(str(value)) <= LONGEST for value in closed):
                body += [say("In closed form"), Display(tuple(equal(symbol, named(value)) for symbol, value in zip(linear, closed, strict=True)), label="linear")]
        return Step("system", "Reduced system", tuple(body))

    def _meaning(self, k):
        """The normalised trace of which an unknown is the limit: in words, or else in blocks of L^-1."""
        meaning = self.equivalent.unknowns[k].meaning
        if meaning is not None:
            return self.names.named(neat(meaning))
        weight, column, row = self.classes[self.unknowns[k]][0][0]
        pencil = self.reduction.dyson.pencil
        L = _matrix(self.letters["pencil"], self.height, self.width)
        block = Block(L.I, column + 1, row + 1, pencil.columns[column], pencil.rows[row])
        return tr(MatrixProduct(*_matrices(weight), block))/pencil.rows[row]

    def _spectral(self):
        """The system by means over the joint spectrum of commuting words."""
        system = self.equivalent.system
        means = {mean for equation in (*system.equations, system.target) for mean in equation.atoms(Mean)}
        if not means or not all(word.is_symmetric for word in system.words) or any(equation.has(Trace) for equation in (*system.equations, system.target)):
            return None
        words = list(system.words)
        what = ["If ", *_listed(words), " commute, " if len(words) > 1 else ""]
        what = what if len(words) > 1 else []
        ratios = self.equivalent.limit
        symbols = {word: sp.Symbol(f"s_{word.name}", real=True) for word in words}
        body = [say(*what, "the normalised traces are means over the " + ("joint " if len(words) > 1 else "") + "spectrum: with ",
                    *_listed(list(symbols.values())), f" eigenvalue{'s' if len(words) > 1 else ''} of ", *_listed(words), ","),
                Display(tuple(equal(symbol, ratios(equation)) for symbol, equation in zip(self.unknowns, system.equations, strict=True)
                              if equation.has(Mean)), label="spectral")]
        return body

    def limit(self):
        """What was asked for, in the unknowns."""
        equivalent = self.equivalent
        target = self.names.named(self.target)
        body = []
        if not equivalent.is_matrix:
            sums = {tr(part.expression): self._traces_of(part) for part in self.parts}
            body += [say("The traces asked for are"), Display(tuple(equal(self.names.named(trace), total) for trace, total in sums.items()), label="parts")]
        body += [say("This gives" if equivalent.is_matrix is False else "The expression is u^T L^-1 v, and the inverse tends to G:"),
                 Display((equal(self.phi, target, sign="->"),), label="limit")]
        factor = None if equivalent.is_matrix else ratio_of(self.target, self.unknowns, self.values)
        if factor is not None:
            body += [say("that is,"), Display((equal(self.phi, factor, sign="->"),), label="short")]
        return Step("limit", "Equivalent", tuple(body))

    def _traces_of(self, part):
        """sum Tr(weight G_cr) + Tr(constant) of a part."""
        row, column = part.offset
        total = sp.S.Zero
        for (c, r), polynomial in part.weights.items():
            for monomial, scalar in polynomial.items():
                total += part.pencil.field.write(scalar)*tr(MatrixProduct(*_matrices(monomial), self._G(c + column, r + row)))
        if part.constant:
            total += tr(written(part.constant, *part.pencil.shape))
        return total

    def branch(self, polynomial):
        """Which solution is meant; the polynomial, if known."""
        if not self.unknowns:
            return None
        R = _matrix(self.letters["argument"], self.width, self.width)
        G, N = self.G, self.N
        C = self.names.letter("C", "Gamma", "T")
        body = [say("The solution is the one for which the completely positive map"),
                Display((equal(sp.Symbol(f"{C}(R)"), G*Expected(N*R*N.H)*G.H),), label="branch"),
                say("has spectral radius < 1; there is at most one.")]
        if polynomial is not None:
            body += [say("Elimination of the unknowns: the limit m is a root of"), Display((equal(polynomial, sp.S.Zero),), label="polynomial")]
        return Step("branch", "Which solution", tuple(body))

    # ---- small parts

    def _classes(self):
        """{symbol of an unknown: its traces with their ratios}, in the order of the unknowns."""
        names = self.equivalent._names
        found = {names[symbol]: members for symbol, members in zip(self.reduction.symbols, self.reduction.classes, strict=True)}
        return {symbol: found[symbol] for symbol in self.unknowns}

    def _places(self):
        """The blocks (column, row) of G whose traces are unknowns or asked for."""
        found = [(members[0][0][1], members[0][0][2]) for members in self.classes.values()]
        for part in self.parts:
            row, column = part.offset
            wanted = part.weights or [(c, r) for c in part.pencil.left for r in part.pencil.right]
            found += [(c + column, r + row) for c, r in wanted]
        return list(dict.fromkeys(found))

    def _block(self, column, row):
        pencil = self.reduction.dyson.pencil
        return self._neat(written(self.attempt.block(column, row), pencil.columns[column], pencil.rows[row]))

    def _neat(self, expression):
        """A matrix with neat coefficients and the names of the unknowns."""
        expression = expression.xreplace(self.equivalent._names)
        terms = expression.args if isinstance(expression, MatrixSum) else (expression,)
        return MatrixSum(*(Scaled(neat(term.coefficient), term.matrix) if isinstance(term, Scaled) else term for term in terms))

    def _G(self, column, row):
        pencil = self.reduction.dyson.pencil
        return Block(self.G, column + 1, row + 1, pencil.columns[column], pencil.rows[row])

    def _eta(self, row, column):
        pencil = self.reduction.dyson.pencil
        return Block(_matrix(self.eta, self.height, self.width), row + 1, column + 1, pencil.rows[row], pencil.columns[column])

    def _trace(self, trace):
        weight, column, row = trace
        return tr(MatrixProduct(*_matrices(weight), self._G(column, row)))

    def _monomial(self, monomial, row):
        return monomial_expression(monomial, self.reduction.dyson.pencil.rows[row])


def _check(certificate):
    """The Monte Carlo table."""
    if certificate is None:
        return None
    head = (*certificate.rows[0]["sizes"], "equivalent", "mean", "standard error", "z", "N x difference")
    rows = tuple((*row["sizes"].values(), row["theory"], row["mean"], row["stderr"], row["z"], row["deviation_times_size"]) for row in certificate.rows)
    return Step("check", "Monte Carlo", (say(f"{certificate.draws} draws of the expression at each size, {certificate.field} words, seed {certificate.seed}:"),
                                         Table(head, rows), say(f"Verdict: {certificate.verdict}.")))


def _described(word):
    return word.declaration()


def _matrix(name, rows, columns):
    return Deterministic(name, rows, columns)


def _matrices(monomial):
    return [letter.expression() for letter in monomial]


def _times(*factors):
    """The product without identities."""
    kept = [factor for factor in factors if not isinstance(factor, Identity)]
    return MatrixProduct(*kept) if kept else factors[0]


def _listed(items):
    """Pieces of a paragraph: a, b and c."""
    pieces = []
    for k, item in enumerate(items):
        pieces += ([" and " if k == len(items) - 1 else ", "] if k else []) + [item]
    return pieces
