r"""The proof of a theorem as numbered steps, each with the identity it uses.

in:   a View of a law
out:  [(name of the identity, text)]: from what the law was given by to its polynomial, density, atoms, transforms, moments

A step is written only where it was carried out: the intermediate equations are computed here, and the transforms that
solve them are compared with the law's own. What is taken from the literature says so.
"""
import sympy as sp

from rmtsym.theorem import forms
from rmtsym.theorem.layout import display, inline
from rmtsym.theorem.printer import listed, polynomial

__all__ = ["steps"]

LINE = 33.0                 # em: what a display within a step may take


def steps(view, model=()):
    """The steps of the proof in order; `model`: those that lead from the matrix to the equation."""
    found = (step(view) for step in (_polynomial, _branch, _density, _critical, _atoms, _r, _s, _moments))
    return [*model, *(step for step in found if step is not None)]


def _polynomial(view):
    """From the equation, or a transform, to the polynomial."""
    law, z, m = view.law, view.z, view.m
    given = getattr(law, "given", "equation" if view.equation else "polynomial")
    if view.polynomial is None or given == "polynomial":
        return None
    if given == "r":
        radical = ", isolate the radical, square" if forms.roots_of(view.r[1]) else ""
        return "R-transform and elimination", view.fill(
            r"Put $@g=-@m$ in $@z=R(@g)+1/@g$@e, and clear denominators: this is (\ref{polynomial}).", e=radical)
    if given == "s":
        return "S-transform and elimination", view.fill(
            r"Put $@s=-1-@z@m$ in $@z=(1+@s)/(@s\,S(@s))$ and clear denominators: this is (\ref{polynomial}).")
    if getattr(law, "kind", None) == "power":
        return "Arrangement", r"Arranged by powers, (\ref{equation}) is (\ref{polynomial})."
    difference = law.equation.lhs - law.equation.rhs
    if not forms.is_rational(difference, {z, m}):
        return "Elimination of radicals", (r"Isolate the radicals in (\ref{equation}), square, and clear denominators: the factor with a root "
                                           r"like $-1/@z$ at infinity is (\ref{polynomial}).").replace("@z", view.letters.z)
    denominators = sp.fraction(sp.together(difference))[1]
    if not denominators.has(m) and not denominators.has(z):
        return "Arrangement", view.fill(r"Collected in powers of $@m$, (\ref{equation}) is (\ref{polynomial}).")
    return "Clearing denominators", view.fill(r"Multiply (\ref{equation}) by @d and collect powers of $@m$: this is (\ref{polynomial}).",
                                              d=inline(view.printer(sp.factor(denominators))))


def _branch(view):
    """At infinity exactly one root is -1/z."""
    if view.polynomial is None or view.explicit is not None:
        return None
    u = sp.Symbol("u")
    leading = forms.at_infinity(view.law.polynomial, view.z, view.m, u)
    if leading is None:
        return None
    return "Choice of the branch", view.fill(
        r"Put $@m=-u/@z$ in (\ref{polynomial}) and let $@z\to\infty$: to leading order $u$ solves @P, of which $u=1$ is a simple root. So "
        r"exactly one solution satisfies $@z@m\to-1$; a Stieltjes transform does, and is analytic on $\mathbb{C}^+$, so that $@m$ is the "
        r"continuation of this solution.", P=inline(polynomial(leading, u, None, view.printer) + " = 0"))


def _density(view):
    """The discriminant, whose sign gives the support and whose root the density."""
    quadratic, z, printer = view.quadratic, view.z, view.printer
    if quadratic is None or quadratic.factor is None:
        text = r"The density is $\frac1\pi\lim_{\eta\downarrow0}\operatorname{Im} @m(@x+\mathrm{i}\eta)$."
        return None if view.density is None else ("Stieltjes inversion", view.fill(text))
    front = [view.as_factor(factor) for factor in (quadratic.lead, quadratic.square**2) if factor != 1]
    if quadratic.centre == 0:
        inside = polynomial(sp.Add(z**2, -quadratic.radius2), z, None, printer)
        inside = f"({inside})" if front else inside
    else:
        inside = view.fill("(@z-@a)(@z-@b)", a=printer(view.lower), b=printer(view.upper))
    return "Discriminant and Stieltjes inversion", (
        view.fill(r"The discriminant of (\ref{polynomial}) in $@m$ is") + "\n"
        + display(view.fill(r"\Delta(@z) = @D", D=" ".join([*front, inside])), tail=".", limit=LINE) + "\n"
        + view.fill(r"It is negative between the edges, where the two roots are complex conjugate, and the density is "
                    r"$\frac1\pi\operatorname{Im} @m(@x+\mathrm{i}0)=\sqrt{-\Delta(@x)}\big/\bigl(2\pi|A(@x)|\bigr)$ with $A(@z)$ the coefficient "
                    r"of $@m^2$."))


def _critical(view):
    """Edges of a law without a discriminant, from its S-transform: the critical values of z(s)."""
    transform, s = view.s_transform[1], view.s
    if transform is None or view.quadratic is not None or view.explicit is not None or not view.law.edges:
        return None
    place = sp.powsimp((1 + s)/(s*transform))
    slope = sp.fraction(sp.factor(sp.powsimp(sp.together(sp.diff(place, s)/place))))[0]
    edges = [(symbol, edge) for (symbol, _), edge in zip(view.edges, view.law.edges, strict=False) if edge != 0]
    for root in sorted(sp.roots(slope, s) if slope.is_polynomial(s) else [], key=str):
        for symbol, edge in edges:
            if sp.simplify(sp.powsimp(place.subs(s, root)/edge) - 1) == 0:
                return "Edges as critical values", view.fill(
                    r"The inverse function of $@s=-1-@z@m$ is $@z(@s)=(1+@s)/(@s\,S(@s))=@p$. Its derivative vanishes at $@s=@r$, where "
                    r"$@z=@e$.", p=view.printer(view.neat(place)), r=view.printer(root), e=symbol)
    return None


def _atoms(view):
    if view.polynomial is None or not view.given_atoms:
        return None
    quadratic, places = view.quadratic, listed(f"${location}$" for location, _ in view.atoms)
    text = r"An atom at $a$ is a pole of $@m$, with $\mu(\{a\})=-\lim_{@z\to a}(@z-a)\,@m(@z)$. "
    if view.explicit is not None:
        text += r"The poles of (\ref{equation}) are @p."
    elif quadratic is not None and forms.residues_agree(quadratic, view.given_atoms, view.z, view.points):
        text += (r"The poles of the roots of (\ref{polynomial}) are the zeros of the coefficient $A$ of $@m^2$; where the "
                 r"coefficient $B$ of $@m$ does not vanish too, one root stays finite and the other, by Vieta, has the residue of $-B/A$. It is the physical root exactly "
                 r"when the mass so found is positive. Here $A$ vanishes at @p.")
    else:
        text += (r"The poles of the roots of (\ref{polynomial}) are zeros of the coefficient of $@m^{@d}$"
                 + (", here @p" if len(places) < 80 else "") + r"; $\mu$ has those of the physical root.")
    return "Atoms as residues", view.fill(text, p=places, d=view.degree)


def _r(view):
    equation, root = view.r
    if root is None or equation is None or getattr(view.law, "given", None) == "r":
        return None
    single = sp.Poly(equation, view.R).degree() == 1
    return "R-transform by functional inversion", (
        view.fill(r"Put $@m=-@g$ and $@z=R+1/@g$ in (\ref{polynomial}). This gives") + "\n"
        + display(_in_unknown(equation, view.R, view.g, view) + " = 0", tail="." if single else ",", limit=LINE)
        + ("" if single else "\n" + view.fill("of which $R$ is the root that is regular at $@g=0$.")))


def _s(view):
    equation, root = view.s_transform
    if root is None or getattr(view.law, "given", None) == "s":
        return None
    if equation is None:
        text = r"Put $@s=-1-@z@m$ and $@z=(1+@s)/(@s\,S(@s))$ in (\ref{polynomial}): it holds for this $S$, identically."
        return ("S-transform", view.fill(text)) if forms.solves(view, root) else None
    single = sp.Poly(equation, view.S).degree() == 1
    choice = "that is positive for small $@s>0$." if view.moments[:1] == ["0"] else "with $S(0)=1/m_1$."
    return "S-transform", (
        view.fill(r"Put $@s=-1-@z@m$ and $@z=(1+@s)/(@s\,S)$ in (\ref{polynomial}). This gives") + "\n"
        + display(_in_unknown(equation, view.S, view.s, view) + " = 0", tail="." if single else ",", limit=LINE)
        + ("" if single else "\n" + view.fill("of which $S$ is the root " + choice)))


def _in_unknown(equation, unknown, argument, view):
    """The equation of R or S, its leading coefficient positive at the origin."""
    lead = sp.Poly(equation, unknown).LC().subs(argument, 0).subs(view.points[0] if view.points else {})
    text = polynomial(equation, unknown, argument, view.printer)
    turn = bool(lead < 0) if lead.is_number and lead != 0 else text.startswith("-")
    return polynomial(-equation, unknown, argument, view.printer) if turn else text


def _moments(view):
    if not view.moments:
        return None
    text = r"Insert $@m(@z)=-\sum_{k\ge0} m_k @z^{-k-1}$, $m_0=1$, in (\ref{@e}) and compare coefficients of powers of $@z$"
    if view.cumulants:
        text += r"; the free cumulants are the coefficients of $R(@g)=\sum_{k\ge1}\kappa_k @g^{k-1}$"
    return "Expansion at infinity", view.fill(text + ".", e="polynomial" if view.polynomial else "equation")
