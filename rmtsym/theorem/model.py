r"""The random matrix of a law, its assumptions and its limit, in words.

in:   a View of a law whose `matrix` is an expression in words (rmtsym.words), or None
out:  `assumptions`: a paragraph
"""
import re

import sympy as sp

from rmtsym.matrix.expressions import Root
from rmtsym.theorem import forms
from rmtsym.theorem.features import feature_sentences
from rmtsym.theorem.layout import display, width
from rmtsym.theorem.printer import escape, listed, wrap

__all__ = ["assumptions", "measure_tex", "sentences", "slashed", "spectrum"]

FIELDS = {"real": r"\mathbb{R}", "complex": r"\mathbb{C}"}


def assumptions(view):
    """The words of the matrix, the matrix, the limit and the domain of the parameters."""
    law, parts = view.law, []
    if view.matrix is not None:
        parts.append(sentences(view.matrix.words(), view))
        if not view.is_word:
            end = "." if view.matrix is law.matrix else ","
            parts.append("Consider\n" + display(f"{view.matrix_letter} = {view.printer(view.matrix)}", tail=end))
        if view.matrix is not law.matrix:
            parts.append(_for_every_order(view))
        parts.append(_limit(view))
        if getattr(law, "_model_domain", ()):
            needs = listed(f"${view.printer(entry[0])}$" for entry in law._model_domain if entry[0] not in view.relations)
            parts.append(f"This model needs {needs}; for other parameters the theorem describes the law $\\mu$ itself.")
    domain = _domain(view)
    if domain:
        parts.append(domain)
    if view.matrix is None and not domain:
        return "The law has no parameters."
    return "\n".join(part for part in parts if part)


def sentences(words, view):
    """Let X in R^{p x n} have ..., one sentence for words of one kind.

    view : .printer, .matrix, .law.spectra; .is_normal if the entries are to be normal, not only with the first moments of such
    """
    letter = next(letter for letter in "ZUVWGE" if letter not in {word.name for word in words})
    features, others = [word for word in words if hasattr(word, "weights")], [word for word in words if not hasattr(word, "weights")]
    found = feature_sentences(features, view.printer)
    found += [sentence for sentence in (_ensemble(group, view, letter) for group in _alike(others, getattr(view.law, "spectra", None) or {})) if sentence]
    text = "\n".join(f"Let {sentence}" + ("" if sentence.endswith("}") else ".") for sentence in found)
    random = {getattr(word, "weights", word) for word in words if type(word).__name__ != "Deterministic"}
    return text + (" They are independent." if len(random) > 1 else "")


def _alike(words, spectra):
    """Words of one kind with equal data, side by side: one sentence each."""
    groups = {}
    for word in words:
        groups.setdefault((type(word).__name__, str(word.shape), str(spectra.get(word)), *(str(getattr(word, name, None)) for name in
                           ("field", "variance", "correlation", "row_cov", "col_cov"))), []).append(word)
    return list(groups.values())


def _ensemble(words, view, letter):
    word, printer = words[0], view.printer
    names = ", ".join(printer(one) for one in words)
    rows, columns = (printer(size) for size in word.shape)
    field = FIELDS[getattr(word, "field", "real") or "real"]
    kind = type(word).__name__
    space = rf"{field}^{{{rows}}}" if columns == "1" else rf"{field}^{{{rows} \times {columns}}}"
    if kind == "Gaussian":
        return rf"${names} \in {space}$ {_gaussian(word, view, letter)}"
    if kind == "Elliptic":
        return rf"${names} \in {space}$ {_elliptic(word, printer)}"
    if kind in ("GOE", "GUE"):
        adjective = "symmetric" if kind == "GOE" else "Hermitian"
        diagonal = "2" if kind == "GOE" else ""
        variance = printer(word.variance)
        one = sp.sympify(word.variance, strict=True) == 1
        off = rf"1/{rows}" if one else rf"{variance}/{rows}"
        on = (rf"2/{rows}" if one else rf"2 {variance}/{rows}") if diagonal else off
        space = rf"{FIELDS['real' if kind == 'GOE' else 'complex']}^{{{rows} \times {columns}}}"
        return (rf"${names} \in {space}$ be {adjective} with independent normal entries of mean $0$, of variance ${off}$ "
                rf"off the diagonal" + (rf" and ${on}$ on it ({kind})" if diagonal else rf" and on it ({kind})"))
    if kind == "Haar":
        return rf"${names} \in {space}$ be {'orthogonal' if field.endswith('{R}') else 'unitary'}, uniformly distributed (Haar measure)"
    if kind == "Deterministic":
        what = "be deterministic"
        if word.is_symmetric:
            what = "be symmetric, positive semidefinite and deterministic" if _has_root(view, word) else "be symmetric and deterministic"
        return rf"${names} \in {space}$ {what}" + _spectrum(view, word)
    return ""


def _gaussian(word, view, letter):
    """... have i.i.d. entries of mean 0 and variance 1."""
    printer, is_normal = view.printer, getattr(view, "is_normal", False)
    normal = ("circular normal " if word.field == "complex" else "normal ") if is_normal else ""
    entries = rf"i.i.d. {normal}entries of mean $0$ and variance ${printer(word.variance)}$" + ("" if is_normal else " (normal, say)")
    if word.row_cov is None and word.col_cov is None:
        return f"have {entries}"
    left, right = ("" if cov is None else printer(Root(cov)) for cov in (word.row_cov, word.col_cov))
    return f"have the distribution of ${left} {letter} {right}$, where ${letter}$ has {entries}"


def _elliptic(word, printer):
    """... has normal entries, x_ij correlated with x_ji."""
    size, variance = printer(word.shape[0]), word.variance
    square, pair = (rf"\operatorname{{E}} {product} = \frac{{{printer(value)}}}{{{size}}}" for product, value in
                    (("|x_{ij}|^2" if word.field == "complex" else "x_{ij}^2", variance), ("x_{ij}x_{ji}", word.correlation*variance)))
    return rf"have normal entries $x_{{ij}}$ of mean $0$, independent but for $x_{{ij}}$ and $x_{{ji}}$: ${square}$ and ${pair}$ for $i \ne j$"


def spectrum(view, word):
    """[(location, weight)] of a deterministic word's limiting spectrum, exact; None where it is a named population or not given."""
    measure = (getattr(view.law, "spectra", None) or {}).get(word)
    if hasattr(measure, "locations"):
        measure = dict(zip(measure.locations, measure.weights, strict=True))
    if not isinstance(measure, dict):
        return None
    exact = [tuple(_exact(part) for part in item) for item in measure.items()]
    return sorted(exact, key=lambda item: (not item[0].is_number, item[0] if item[0].is_number else 0, str(item[0])))


def _exact(number):
    """A number as it was written: 0.1 is 1/10."""
    number = sp.sympify(number, strict=True)
    return sp.Rational(str(float(number))) if number.is_Float else number


def measure_tex(atoms, printer):
    r"""\frac{1}{2} \delta_{-1} + \frac{1}{2} \delta_{1}."""
    return " + ".join(rf"{_weight(weight, printer)}\delta_{{{printer(place)}}}" for place, weight in atoms)


def _has_root(view, word):
    """Does the square root of the word occur in the matrix?"""
    return isinstance(view.matrix, sp.Basic) and any(item == word.sqrt for item in sp.preorder_traversal(view.matrix))


def _spectrum(view, word):
    """The limit of a deterministic word's spectral distribution, as far as the law names it."""
    measure, atoms = (getattr(view.law, "spectra", None) or {}).get(word), spectrum(view, word)
    if measure is None:
        return ""
    intro = ", and let its spectral distribution converge weakly to "
    if atoms is None:
        return intro + f"${view.printer(measure)}$"
    written = measure_tex(atoms, view.printer)
    return intro + (f"${written}$" if width(written) < 20 else _long_measure(atoms, view))


def _weight(weight, printer):
    text = printer(weight)
    return "" if weight == 1 else (wrap(text) if weight.is_Add else text) + r"\,"


def _long_measure(atoms, view):
    """Two points as a pair with its mean, where that says all; else locations and weights in a display."""
    printer = view.printer
    if len(atoms) == 2:
        (first, weight), (second, other) = atoms
        mean = sp.simplify(first*weight + second*other)
        centre, radius2 = sp.factor(sp.simplify((first + second)/2)), sp.factor(sp.simplify((second - first)**2/4))
        if not forms.roots_of(centre) and not forms.roots_of(radius2) and view.model_points:
            pair = printer(forms.edge_pair(centre, radius2, view.model_points, printer))
            return rf"the measure with mean ${printer(mean)}$ on the two points" + "\n" + display(r"t_{\pm} = " + pair, tail=".")
    rows = [rf"{printer(weight)} \quad \text{{at}} \quad {printer(place)}" for place, weight in atoms]
    return "the measure with the masses\n" + display(r", \qquad ".join(rows), tail=".")


def _for_every_order(view):
    """What a matrix that is a function of an integer parameter was written for."""
    order = view.printer(next(symbol for symbol in view.parameters if symbol.is_integer))
    return f"here for ${order}={view.order}$, and likewise with ${order}$ factors for every ${order}$."


def _limit(view):
    limit, printer = view.law.limit or {}, view.printer
    words = sorted(view.matrix.words(), key=lambda word: (type(word).__name__ == "Deterministic", word.name))
    shapes = [view.matrix.shape, *(word.shape for word in words)]
    dims = list(dict.fromkeys(symbol for shape in shapes for size in shape for symbol in sorted(sp.sympify(size, strict=True).free_symbols, key=str)))
    ratios = [rf"${slashed(ratio, printer)} \to {slashed(value, printer)}$" for ratio, value in _sorted(limit, printer)]
    text = "Let $" + ", ".join(printer(dim) for dim in dims) + r" \to \infty$"
    return text + (" with " + listed(ratios) if ratios else "") + "."


def _sorted(limit, printer):
    return sorted(limit.items(), key=lambda item: printer(sp.sympify(item[1], strict=True)))


def slashed(ratio, printer):
    """A fraction on one line: p/n, (c - 1)/c."""
    above, below = sp.fraction(sp.sympify(ratio, strict=True))
    if below == 1 or below.is_Mul or above.is_Mul and not above.is_number:
        return printer(sp.sympify(ratio, strict=True))
    return "/".join(wrap(printer(part)) if part.is_Add else printer(part) for part in (above, below))


def _domain(view):
    """What the parameters may be, and their names in the program where these differ."""
    relations = [f"${text}$" for text in _bounds(view)]
    named = [rf"${view.printer(symbol)}$ is the argument \texttt{{{escape(symbol.name)}}}" for symbol in view.parameters
             if re.sub(r"[\\_{}]", "", view.printer(symbol)) != symbol.name.replace("_", "")]
    text = f"The parameters satisfy {listed(relations)}" if relations else ""
    if named:
        text += ("; " if text else "Here ") + listed(named)
    return text + "." if text else ""


def _bounds(view):
    """The relations, with 0 < p and p < 1 as 0 < p < 1."""
    above = {relation.lhs: relation for relation in view.relations
             if isinstance(relation, (sp.StrictLessThan, sp.LessThan)) and relation.lhs.is_Symbol and relation.rhs.is_number}
    out, used = [], set()
    for relation in view.relations:
        upper = above.get(relation.lhs)
        if upper is relation:
            continue
        is_lower = isinstance(relation, (sp.StrictGreaterThan, sp.GreaterThan)) and relation.rhs.is_number
        if upper is not None and is_lower and upper not in used:
            used.add(upper)
            low = "<" if isinstance(relation, sp.StrictGreaterThan) else r"\le"
            high = "<" if isinstance(upper, sp.StrictLessThan) else r"\le"
            out.append(f"{view.printer(relation.rhs)} {low} {view.printer(relation.lhs)} {high} {view.printer(upper.rhs)}")
        else:
            out.append(view.printer(relation))
    return out + [view.printer(relation) for relation in above.values() if relation not in used]
