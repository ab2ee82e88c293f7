r"""Gaussian integrals that have no elementary form, or none that computes well, as SymPy functions.

in:   symbols or numbers
out:  OrthantMoment, OrthantExponential, HalfLineExponential, BivariateNormal: expressions with derivatives, LaTeX and values to any number of digits;
      `.doit()` writes them out

(u, v) is a centred Gaussian pair, Var u = q11, Cov(u, v) = q12, Var v = q22. Values: computed twice with mpmath, the second time with twice the
digits, until the digits that are asked for agree.

[Tallis, J. R. Stat. Soc. B 23 (1961) 223]
[Plackett, Biometrika 41 (1954) 351]
[Cho & Saul, NeurIPS 22 (2009) 342]
"""
import flint
import mpmath
import sympy as sp

from rmtsym.errors import ParameterError

__all__ = ["BivariateNormal", "HalfLineExponential", "OrthantExponential", "OrthantMoment", "half_moment"]

_EXTRA = 20, 100, 400            # bits, where terms cancel



class GaussianIntegral(sp.Function):
    """Base: real; numbers by `number`, of mpmath numbers, derivatives of what `.doit()` gives."""

    is_real = True

    def fdiff(self, argindex=1):
        places = [sp.Dummy(f"x{k}", positive=True) if k + 1 == argindex else arg for k, arg in enumerate(self.args)]
        return type(self)(*places, evaluate=False).doit().diff(places[argindex - 1]).subs(places[argindex - 1], self.args[argindex - 1])

    def _eval_evalf(self, prec):
        values = [arg.n(int(prec/3) + 30) for arg in self.args]
        if not all(value.is_Float or value.is_Rational or value.is_infinite for value in values):
            return None
        last = None
        for digits in (prec + 40, 2*prec + 80, 4*prec + 160, 8*prec + 320, 16*prec + 640):
            with mpmath.workprec(digits):
                found = self.number(*(mpmath.mpf(value._to_mpmath(digits)) if value.is_finite else mpmath.inf*int(sp.sign(value)) for value in values))
                if last is not None and found != 0 and abs(found - last) <= abs(found)*mpmath.mpf(2)**(-prec - 4):
                    break
                last = found
        else:
            found = found if abs(found) > mpmath.mpf(2)**(-digits//2) else mpmath.mpf(0)        # far out in a tail
        return sp.Float._new(found._mpf_, prec)


class OrthantMoment(GaussianIntegral):
    """E[u^i v^j; u > 0, v > 0], i and j natural numbers, i >= j. At q12 = 0 it is a product."""

    @classmethod
    def eval(cls, i, j, q11, q12, q22):
        if not (i.is_Integer and j.is_Integer and i >= 0 and j >= 0):
            raise ParameterError(f"OrthantMoment: i = {i}, j = {j}, but natural numbers are wanted")
        if q12 == 0:
            return half_moment(i, q11)*half_moment(j, q22)
        if i < j or (i == j and sp.default_sort_key(q11) > sp.default_sort_key(q22)):
            return cls(j, i, q22, q12, q11)

    def doit(self, **hints):
        """Written out: an arcsine, and roots."""
        i, j, *q = self.args
        return _orthant(int(i), int(j), *q, sp)

    def fdiff(self, argindex=1):
        i, j, q11, q12, q22 = self.args
        if argindex in (1, 2):
            raise sp.core.function.ArgumentIndexError(self, argindex)
        across = _across(int(i), int(j), q11, q12, q22)
        if argindex == 4:
            return across
        return (i*self - q12*across)/(2*q11) if argindex == 3 else (j*self - q12*across)/(2*q22)       # homogeneous in u, and in v

    @staticmethod
    def number(i, j, q11, q12, q22):
        return _orthant(int(i), int(j), q11, q12, q22, mpmath)

    def _latex(self, printer, exp=None):
        i, j, *q = self.args
        text = rf"M_{{{i},{j}}}\left({', '.join(printer._print(arg) for arg in q)}\right)"
        return text if exp is None else f"{text}^{{{exp}}}"


class OrthantExponential(GaussianIntegral):
    """E[e^(a u + b v); u > h, v > k]."""

    @classmethod
    def eval(cls, a, b, q11, q12, q22, h, k):
        if (a, b, h, k) == (0, 0, 0, 0):
            return OrthantMoment(0, 0, q11, q12, q22)
        if q12 == 0:
            return HalfLineExponential(a, q11, h)*HalfLineExponential(b, q22, k)
        first, second = (sp.Tuple(k, b, q22).sort_key(), sp.Tuple(h, a, q11).sort_key())
        if second < first:
            return cls(b, a, q22, q12, q11, k, h)

    def doit(self, **hints):
        """Written out: a shift, then the bivariate normal distribution."""
        a, b, q11, q12, q22, h, k = self.args
        shift = sp.exp((a**2*q11 + 2*a*b*q12 + b**2*q22)/2)
        return shift*BivariateNormal(_standard(a*q11 + b*q12 - h, q11), _standard(a*q12 + b*q22 - k, q22), q12/sp.sqrt(q11*q22))

    @staticmethod
    def number(a, b, q11, q12, q22, h, k):
        value = mpmath.exp((a*a*q11 + 2*a*b*q12 + b*b*q22)/2)
        first, second = (a*q11 + b*q12 - h)/mpmath.sqrt(q11), (a*q12 + b*q22 - k)/mpmath.sqrt(q22)
        return value*_bivariate(first, second, q12/mpmath.sqrt(q11*q22))

    def _latex(self, printer, exp=None):
        a, b, q11, q12, q22, h, k = (printer._print(arg) for arg in self.args)
        text = rf"E_{{{a},{b}}}\left({q11}, {q12}, {q22}; {h}, {k}\right)"
        return text if exp is None else f"{text}^{{{exp}}}"


class HalfLineExponential(GaussianIntegral):
    """E[e^(b w); w > h] for w ~ N(0, q)."""

    @classmethod
    def eval(cls, b, q, h):
        if b == 0 and h == 0:
            return sp.S.Half

    def doit(self, **hints):
        """Written out: a shift, then the normal distribution."""
        b, q, h = self.args
        bound = -b*sp.sqrt(q)/sp.sqrt(2) if h == 0 else h/sp.sqrt(2*q) - b*sp.sqrt(q)/sp.sqrt(2)
        return sp.exp(b**2*q/2)*sp.erfc(bound)/2

    @staticmethod
    def number(b, q, h):
        if q == 0:
            return mpmath.mpf((mpmath.sign(-h) + 1)/2)
        return mpmath.exp(b*b*q/2)*mpmath.erfc((h - b*q)/mpmath.sqrt(2*q))/2

    def _latex(self, printer, exp=None):
        text = printer._print(self.doit())
        return rf"\left({text}\right)" + ("" if exp is None else f"^{{{exp}}}")


class BivariateNormal(GaussianIntegral):
    """P(x <= h, y <= k) of standard normal x, y with correlation rho."""

    @classmethod
    def eval(cls, h, k, rho):
        if h is sp.S.NegativeInfinity or k is sp.S.NegativeInfinity:
            return sp.S.Zero
        if rho == 0:
            return sp.erfc(-h/sp.sqrt(2))*sp.erfc(-k/sp.sqrt(2))/4

    def doit(self, **hints):
        """At h = k = 0 an arcsine; otherwise itself."""
        h, k, rho = self.args
        return sp.Rational(1, 4) + sp.asin(rho)/(2*sp.pi) if h == k == 0 else self

    def fdiff(self, argindex=1):
        h, k, rho = self.args
        other = sp.sqrt(1 - rho**2)
        if argindex == 3:
            return sp.exp(-(h**2 - 2*rho*h*k + k**2)/(2*(1 - rho**2)))/(2*sp.pi*other)
        x, y = (h, k) if argindex == 1 else (k, h)
        return sp.exp(-x**2/2)/sp.sqrt(2*sp.pi)*sp.erfc((rho*x - y)/(sp.sqrt(2)*other))/2

    @staticmethod
    def number(h, k, rho):
        return _bivariate(h, k, rho)

    def _latex(self, printer, exp=None):
        h, k, rho = (printer._print(arg) for arg in self.args)
        text = rf"\Phi_2\left({h}, {k}; {rho}\right)"
        return text if exp is None else f"{text}^{{{exp}}}"


def half_moment(k, q=1):
    """E[w^k; w > 0] for w ~ N(0, q)."""
    return sp.sqrt(q)**k*sp.sqrt(2)**k*sp.gamma(sp.Rational(k + 1, 2))/(2*sp.sqrt(sp.pi))


def _orthant(i, j, q11, q12, q22, m):
    """Stein's identity: E[u g] = q11 E[g_u] + q12 E[g_v], with point masses where g jumps. m: sympy or mpmath."""
    if i < j:
        i, j, q11, q22 = j, i, q22, q11
    det = q11*q22 - q12**2
    if m is not sp:
        det = (det + abs(det))/2
    known = {}

    def edge(power, on, other):
        """E[delta(x) y^power; y > 0] for the pair (x, y) with Var x = on, Var y = other."""
        return m.sqrt(det/on)**power*m.sqrt(2)**power*m.gamma((power + 1)/sp.S(2) if m is sp else (power + 1)/2)/(
            2*m.sqrt(m.pi)*m.sqrt(2*m.pi*on))

    def moment(i, j):
        if (i, j) in known:
            return known[i, j]
        if (i, j) == (0, 0):
            value = sp.Rational(1, 4) + sp.asin(q12/sp.sqrt(q11*q22))/(2*sp.pi) if m is sp else m.atan2(m.sqrt(det), -q12)/(2*m.pi)
        elif i:
            value = ((i - 1)*q11*moment(i - 2, j) if i > 1 else q11*edge(j, q11, q22)) + (
                j*q12*moment(i - 1, j - 1) if j else q12*edge(i - 1, q22, q11))
        else:
            value = ((j - 1)*q22*moment(0, j - 2) if j > 1 else q22*edge(0, q22, q11)) + q12*edge(j - 1, q11, q22)
        known[i, j] = value
        return value

    return moment(i, j)


def _across(i, j, q11, q12, q22):
    """The derivative of the orthant moment in q12: E of the mixed derivative of the integrand."""
    det = q11*q22 - q12**2
    if i and j:
        return i*j*OrthantMoment(i - 1, j - 1, q11, q12, q22)
    if not i and not j:
        return 1/(2*sp.pi*sp.sqrt(det))
    power, on = (j, q11) if j else (i, q22)
    return power*half_moment(power - 1, det/on)/sp.sqrt(2*sp.pi*on)


def _standard(value, variance):
    """value/sqrt(variance), term by term."""
    return sp.Add(*[sp.powsimp(term/sp.sqrt(variance)) for term in sp.Add.make_args(sp.expand(value))])


def _bivariate(h, k, rho):
    """Plackett: the derivative in rho is the density; along rho = sin(angle) it is smooth."""
    if mpmath.isinf(h) or mpmath.isinf(k):
        return mpmath.mpf(0) if min(h, k) < 0 else mpmath.ncdf(min(h, k))
    if rho >= 1:
        return mpmath.ncdf(min(h, k))
    if rho <= -1:
        return max(mpmath.ncdf(h) - mpmath.ncdf(-k), mpmath.mpf(0))
    if h == k == 0:
        return mpmath.mpf(1)/4 + mpmath.asin(rho)/(2*mpmath.pi)
    for extra in _EXTRA:
        found = _enclosed(h, k, rho, mpmath.mp.prec + extra)
        if found.rel_accuracy_bits() >= mpmath.mp.prec:
            break
    mantissa, exponent = found.mid().man_exp()
    return mpmath.ldexp(mpmath.mpf(int(mantissa)), int(exponent))


def _enclosed(h, k, rho, precision):
    """A ball that holds the probability. Along rho = sin(angle) the density is smooth; it is added up from the side that makes all terms positive."""
    before, side = flint.ctx.prec, 1 if rho > 0 else -1
    try:
        flint.ctx.prec = precision
        h, k, rho = (flint.arb(part) for part in (h, k, rho))
        gap, product, root, end = (h - side*k)**2/2, side*h*k, flint.arb(2).sqrt(), rho.asin()

        def exponent(angle):
            steep = gap/angle.cos()**2 if gap != 0 else 0
            return -steep - product/(1 + side*angle.sin())

        size = exponent(end).exp().mid()
        if side > 0:
            start, base = flint.arb(0), (-h/root).erfc()*(-k/root).erfc()/4
        else:
            # nearer to -pi/2 the density is below 2^-precision of that at the end
            start = -flint.arb.pi()/2 + (gap/(precision + 20 - exponent(end) + abs(product))).sqrt().mid() if gap != 0 else -flint.arb.pi()/2
            base = ((-h/root).erfc() - (k/root).erfc())/2 if h + k > 0 else flint.arb(0)
        integral = flint.acb.integral(lambda angle, _: exponent(angle).exp(), start, end, abs_tol=size*flint.arb(2)**(-precision),
                                      eval_limit=100*precision).real if start < end else flint.arb(0)
        return base + integral/(2*flint.arb.pi())
    finally:
        flint.ctx.prec = before
