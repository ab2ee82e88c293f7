r"""From the random matrix of a law to its equation: the identity behind it, where it is known.

in:   a View of a law whose matrix is an expression in words
out:  [(name of the identity, text)]; where no rule below applies, a citation

Each rule recognises one form of matrix, and speaks only if what it derives is this law: its polynomial is compared exactly, or at sample
parameters to 30 digits.
"""
import sympy as sp

from rmtsym.theorem.layout import display
from rmtsym.theorem.model import measure_tex, slashed, spectrum
from rmtsym.words import Gaussian, Haar, Identity, MatrixProduct, MatrixSum, Scaled

__all__ = ["model_steps", "population_support"]


def model_steps(view):
    """The steps from the matrix to the equation; [] for a law without a matrix."""
    if view.matrix is None:
        return []
    for rule in (_wigner, _gram, _rotated, _free_sum, _corner, _squared_product, _beta, _population):
        found = rule(view)
        if found is not None:
            return [found]
    if not view.law.references:
        return []
    return [("Convergence", view.fill(r"That the spectral distribution of $@W$ converges, and to this law, is shown in \cite{reference1}; "
                                      r"what follows derives its properties from (@r).", W=view.matrix_letter, r=view.reference))]


def _is_same(polynomial, known, view):
    """Whether two polynomials differ by a factor without z and m."""
    return polynomial is not None and not sp.cancel(polynomial/known).has(view.z, view.m)


def _only(view, kind):
    """The single word of the matrix, if it is of that kind, else None."""
    words = view.matrix.words()
    return words[0] if len(words) == 1 and type(words[0]).__name__ in kind else None


def _turn(word):
    """(transposed or adjoint, its sign in LaTeX)."""
    return (word.T, r"\top") if word.field == "real" else (word.H, "*")


def _wigner(view):
    word = _only(view, ("GOE", "GUE"))
    if word is None or view.matrix != word:
        return None
    if not _is_same(view.law.polynomial, word.variance*view.m**2 + view.z*view.m + 1, view):
        return None
    return "Schur complement", view.fill(
        r"Let $Q=(@W-@z)^{-1}$, let $w_i$ be the $i$th column of $@W$ without its $i$th entry, and $Q_i$ the resolvent of $@W$ without row and "
        r"column $i$. Then $Q_{ii}^{-1}=@W_{ii}-@z-w_i^{@T}Q_iw_i$, where $w_i$ and $Q_i$ are independent: the quadratic form is close to its "
        r"mean and tends to $@L$, so that $@m=-1/(@z+@L)$. This is (@r).",
        W=view.tex(word), T=_turn(word)[1], L=view.tex(word.variance*view.m), r=view.reference)


def _gram(view):
    word = _only(view, ("Gaussian",))
    if word is None or word.row_cov is not None or word.col_cov is not None:
        return None
    rows, columns = word.shape
    turned, star = _turn(word)
    ratio = view.law.limit.get(rows/columns)
    if view.matrix != word*turned/columns or ratio is None:
        return None
    z, m, tex = view.z, view.m, view.tex
    if not _is_same(view.law.polynomial, ratio*word.variance*z*m**2 + (z + word.variance*(ratio - 1))*m + 1, view):
        return None
    names = {"X": tex(word), "W": view.matrix_letter, "T": star, "n": tex(columns), "F": tex(ratio*word.variance*m), "V": tex(word.variance*m),
             "r": view.reference}
    return "Leaving one column out (Sherman--Morrison)", (
        view.fill(r"Let $x_i$ be the columns of $@X$, $Q=(@W-@z)^{-1}$, and $Q_i$ the resolvent of $@W$ without the term of $x_i$. Then "
                  r"$Qx_i=Q_ix_i/(1+\tfrac{1}{@n}x_i^{@T}Q_ix_i)$, and $\tfrac{1}{@n}x_i^{@T}Q_ix_i\to @F$, because $x_i$ and $Q_i$ are "
                  r"independent. The normalised trace of $I+@zQ=@WQ=\tfrac{1}{@n}\sum_i x_ix_i^{@T}Q$ tends to", **names)
        + "\n" + display(view.fill(r"1 + @z @m = \frac{@V}{1 + @F}", **names), tail=",", limit=33) + "\n" + view.fill("which is (@r).", **names))


# ---- matrices in general position

def _rotation(matrix):
    """The deterministic D of U D U^T (or of D alone), else None."""
    if not isinstance(matrix, MatrixProduct):
        return matrix if type(matrix).__name__ == "Deterministic" else None
    factors = matrix.args
    if len(factors) != 3 or not isinstance(factors[0], Haar) or factors[2] != _turn(factors[0])[0]:
        return None
    return factors[1] if type(factors[1]).__name__ == "Deterministic" else None


def _rotated(view):
    word = _rotation(view.matrix)
    atoms = None if word is None else spectrum(view, word)
    if not atoms:
        return None
    known = sp.together(view.m - sum(weight/(place - view.z) for place, weight in atoms))
    if not _is_same(view.law.polynomial, sp.fraction(known)[0], view):
        return None
    return "Invariance of the spectrum", view.fill(r"$@W$ has the eigenvalues of $@D$, so that $\mu=@L$.", W=view.matrix_letter,
                                                   D=view.tex(word), L=measure_tex(atoms, view.printer))


def _is_transform(view, atoms, scale, stretch, count=1):
    """Whether z = count*scale*R_D(stretch*g) + 1/g on the law, R_D that of the atoms; at sample parameters, to 30 digits."""
    polynomial, points = view.law.polynomial, view.model_points
    if polynomial is None or not points:
        return False
    for point in points:
        numbers = [(sp.N(place.subs(point), 40), sp.N(weight.subs(point), 40)) for place, weight in atoms]
        far = 3*max(abs(place) for place, _ in numbers) + 1
        argument = sum(weight/(far - place) for place, weight in numbers)
        factor, stretched = (sp.sympify(value, strict=True).subs(point) for value in (count*scale, stretch))
        g = argument/stretched
        z = factor*(far - 1/argument) + 1/g
        terms = [sp.N(term.subs(point).subs({view.z: z, view.m: -g}), 40) for term in sp.Add.make_args(sp.expand(polynomial))]
        if abs(sum(terms)) > 1e-25*sum(abs(term) for term in terms):
            return False
    return True


def _free_sum(view):
    if not isinstance(view.matrix, MatrixSum):
        return None
    words = [_rotation(term) for term in view.matrix.args]
    if None in words or len({str(spectrum(view, word)) for word in words}) != 1:
        return None
    atoms, count = spectrum(view, words[0]), len(words)
    turned = sum(isinstance(term, MatrixProduct) for term in view.matrix.args)
    if not atoms or turned < count - 1 or not _is_transform(view, atoms, 1, 1, count):
        return None
    each = ""
    if view.r[1] is not None:
        each = f", here ${view.tex(view.neat(view.r[1]/count, view.g))}$ for each"
    return "Additivity of the R-transform", view.fill(
        r"The @n terms of $@W$ are asymptotically free, because their eigenvectors are in general position. Their R-transforms add@e.",
        n=_number(count), W=view.matrix_letter, e=each)


def _number(count):
    return {2: "two", 3: "three", 4: "four"}.get(count, str(count))


def _corner(view):
    scale, matrix = view.matrix.args if isinstance(view.matrix, Scaled) else (sp.S.One, view.matrix)
    factors = matrix.args if isinstance(matrix, MatrixProduct) else ()
    if len(factors) != 5 or not all(isinstance(factor, Identity) for factor in (factors[0], factors[4])):
        return None
    word = _rotation(MatrixProduct(*factors[1:4]))
    size, whole = factors[0].args
    share = view.law.limit.get(size/whole)
    atoms = None if word is None else spectrum(view, word)
    if not atoms or share is None or not _is_transform(view, atoms, scale, scale*share):
        return None
    name = "@a" if share.is_Symbol else r"\alpha"
    size = "@a" if share.is_Symbol else r"\alpha=@a"
    text = (rf"A corner of relative size ${size}$ of a matrix in general position has the R-transform $R_{{@D}}({name} @g)$, with $R_{{@D}}$ that "
            r"of $@D$")
    if scale != 1:
        text += r"; a factor $k$ turns $R(@g)$ into $kR(k@g)$. Together, $R(@g)=@k\,R_{@D}(@b)$"
    return "Compression", view.fill(text + ".", a=slashed(sp.factor(share), view.printer), D=view.printer(word), k=view.tex(scale),
                                    b=view.printer(sp.factor(scale*share*view.g)))


def _squared_product(view):
    """P P^T for a product P of L square Gaussian matrices, L a parameter."""
    law = view.law
    orders = [symbol for symbol in view.parameters if symbol.is_integer]
    if view.matrix is law.matrix or len(orders) != 1 or view.s_transform[1] is None:
        return None
    L = view.tex(orders[0])
    for count in (2, 3):
        words = law.matrix(count).words()
        is_plain = all(isinstance(word, Gaussian) and word.shape[0] == word.shape[1] and word.variance == 1 for word in words)
        known = view.s_transform[1].subs(orders[0], count) - (1 + view.s)**(-count)
        if len(words) != count or not is_plain or sp.simplify(known) != 0:
            return None
    return "Multiplicativity of the S-transform", view.fill(
        r"$X_1X_1^{\top}/n$ is a white sample covariance matrix with as many rows as columns, so that for $@L=1$, $S(@s)=1/(1+@s)$. The factors "
        r"are asymptotically free; the moments of $X_1\cdots X_{@L}(X_1\cdots X_{@L})^{\top}$ are those of a product of the $@L$ matrices "
        r"$X_i^{\top}X_i$, whose S-transforms multiply.", L=L)


def _beta(view):
    """S1 (S1 + S2)^(-1) with S_i = X_i X_i^T."""
    words = view.matrix.words()
    if len(words) != 2 or not all(isinstance(word, Gaussian) and word.variance == 1 for word in words) or words[0].shape[0] != words[1].shape[0]:
        return None
    first, second = (word*_turn(word)[0] for word in words)
    rows = words[0].shape[0]
    shares = [view.law.limit.get(word.shape[1]/rows) for word in words]
    if view.matrix != first*(first + second).I or None in shares:
        return None
    z, m, tex = view.z, view.m, view.tex
    a, b = shares
    if not _is_same(view.law.polynomial, sp.expand(a*((1 - z)*m - 1) - b*(1 + z*m) - (1 + z*m)*((1 - z)*m - 1)), view):
        return None
    names = {"A": tex(a), "B": tex(b), "p": tex(rows), "X": tex(words[0]), "Y": tex(words[1]), "T": _turn(words[0])[1], "r": view.reference}
    return "Leaving one column out (Sherman--Morrison)", view.fill(
        r"Let $S_1=@X@X^{@T}$, $S_2=@Y@Y^{@T}$, $K=(1-@z)S_1-@zS_2$ and $h=\lim\operatorname{tr}K^{-1}$, so that $@m$ is the limit of "
        r"$\tfrac{1}{@p}\operatorname{tr}(S_1+S_2)K^{-1}$. Each column $x$ of $@X$ contributes $x^{@T}K^{-1}x\to h/(1+(1-@z)h)$, each of $@Y$ "
        r"$h/(1-@zh)$. So $\tfrac{1}{@p}\operatorname{tr}S_1K^{-1}\to @Ah/(1+(1-@z)h)$ and $\tfrac{1}{@p}\operatorname{tr}S_2K^{-1}\to "
        r"@Bh/(1-@zh)$. Their sum is $@m$, and $(1-@z)$ times the former less $@z$ times the latter is $1$: they are $1+@z@m$ and "
        r"$(1-@z)@m-1$. Without $h$ this is (@r).", **names)


# ---- populations

def _companion(view):
    """(population word, Gaussian word, ratio) of S^(1/2) X X^T S^(1/2)/n with Silverstein's equation, else None."""
    law = view.law
    words = [] if view.matrix is None else view.matrix.words()
    kinds = {type(word).__name__: word for word in words}
    if law.polynomial is not None or len(words) != 2 or set(kinds) != {"Deterministic", "Gaussian"}:
        return None
    population, word = kinds["Deterministic"], kinds["Gaussian"]
    rows, columns = word.shape
    ratio = law.limit.get(rows/columns)
    if word.variance != 1 or ratio is None or view.matrix != population.sqrt*word*_turn(word)[0]*population.sqrt/columns:
        return None
    v = ratio*view.m - (1 - ratio)/view.z
    atoms = [(sp.Integer(2), sp.Rational(1, 3)), (sp.Integer(5), sp.Rational(2, 3))]
    law_equation = law.equation.lhs - law.equation.rhs
    for part in sorted(view.expectations, key=str):
        expression, t, _ = part.args
        law_equation = law_equation.xreplace({part: sum(weight*expression.subs(t, place) for place, weight in atoms)})
    known = view.z + 1/v - ratio*sum(weight*place/(1 + place*v) for place, weight in atoms)
    above = [sp.fraction(sp.together(expr))[0] for expr in (law_equation, known)]
    return (population, word, ratio) if not sp.cancel(above[0]/above[1]).has(view.m) else None


def _population(view):
    found = _companion(view)
    if found is None:
        return None
    population, word, ratio = found
    tex = view.tex
    names = {"S": tex(population), "X": tex(word), "n": tex(word.shape[1]), "c": tex(ratio), "H": view.population, "T": _turn(word)[1],
             "W": view.matrix_letter, "r": view.reference}
    return "Leaving one column out (Sherman--Morrison)", (
        view.fill(r"Let $y_i=@S^{1/2}x_i$, $x_i$ the columns of $@X$, $Q=(@W-@z)^{-1}$, and $Q_i$ the resolvent of $@W$ without the term of "
                  r"$y_i$. Then $Qy_i=Q_iy_i/(1+\tfrac{1}{@n}y_i^{@T}Q_iy_i)$, and $\tfrac{1}{@n}y_i^{@T}Q_iy_i$ is close to "
                  r"$\delta=\tfrac{1}{@n}\operatorname{tr}@SQ$. With $v=-1/(@z(1+\delta))$ the trace of $I+@zQ=@WQ$ gives "
                  r"$@c(1+@z@m)=\delta/(1+\delta)=1+@zv$, that is $v=@c@m-(1-@c)/@z$; and $Q$ has the traces of $-\tfrac{1}{@z}(I+v@S)^{-1}$, "
                  "so that", **names)
        + "\n" + display(view.fill(r"1 + @zv = @c(1 + @z@m) = @cv\int\frac{t}{1 + tv}\,@H(\mathrm{d}t)", **names), tail=".", limit=33)
        + "\n" + view.fill("Divided by $v$ this is (@r).", **names))


def population_support(view):
    """Sentences on the support and the atom at 0 of a sample covariance law, or ''."""
    found = _companion(view)
    if found is None:
        return ""
    names = {"c": view.tex(found[2]), "H": view.population}
    return (view.fill(r"The real $@x\ne0$ outside its support are the values", **names) + "\n"
            + display(view.fill(r"@x(v) = -\frac{1}{v} + @c \int \frac{t}{1 + t v}\,@H(\mathrm{d}t)", **names), tail=",") + "\n"
            + view.fill(r"at real $v\ne0$ with $-1/v$ outside the support of $@H$ and $@x'(v)>0$; for a discrete $@H$ its edges other than $0$ lie at "
                        r"the zeros of $@x'(v)$. At $0$ "
                        r"there is the mass $\mu(\{0\})=\max(@H(\{0\}),1-1/@c)$.", **names))
