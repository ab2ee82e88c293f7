"""rm.ck, rm.ntk: the kernels of a deep, infinitely wide network at initialisation.

in:   an activation for each layer, variances of weights and biases; data X (p x n, columns are samples), or K_0 = X^T X itself
out:  NetworkKernel: the n x n kernel, its equations, its linear equivalent, its limiting spectrum at finite width

With S_l = weight_variance K_{l-1} + bias_variance, the covariance of the preactivations of layer l, f_l the dual of its activation and f_l'
the derivative dual, entry by entry (f_l reads S_ii, S_ij, S_jj),

    K_l = f_l(S_l)                                                     the conjugate kernel: E[phi(u) phi(v)], what layer l puts out
    T_l = K_l + (weight_variance T_{l-1} + bias_variance) o f_l'(S_l)  the tangent kernel of a linear read-out of layer l, T_0 = K_0

Widths enter by W ~ N(0, 1), divided by the root of the width below; the data are taken as they are: K_0 = X^T X, and nothing is normalised.

    kernel_recursion.py  the equations        kernel_equivalents.py  the linear equivalents        deep_laws.py  the spectra

[Cho & Saul, NIPS 22 (2009) 342; Jacot, Gabriel & Hongler, NeurIPS 31 (2018) 8571]
"""
import math
import numbers

import numpy as np

from rmtsym.errors import ParameterError, ShapeError
from rmtsym.gaussian.dual import dual
from rmtsym.readers import shown
from rmtsym.runtime.arrays import is_cupy

__all__ = ["NetworkKernel", "ck", "ntk", "real_matrix"]

_SLACK = 1e-10              # of the symmetry of K_0, relative to its largest entry


def ck(phi, depth, weight_variance=1, bias_variance=0):
    """The conjugate kernel of a network of `depth` nonlinear layers: K_l = E[phi(u) phi(v)], (u, v) ~ N(0, weight_variance K_{l-1} + bias_variance).

    phi   : an activation (rm.activations.relu, a SymPy expression in one symbol, sp.tanh), or a list of `depth` of them, the first layer first
    depth : the number of nonlinear layers, an integer >= 1
    weight_variance : positive, a number or a positive symbol, or a list with one of them for each layer
    bias_variance   : the same, >= 0
    Returns a NetworkKernel: call it on data. ParameterError for arguments out of their domain.
    [Cho & Saul 2009; Daniely, Frostig & Singer 2016]

    >>> ck(sp.Abs, 1)([[1.0, 0.0], [0.0, 1.0]])
    array([[1.        , 0.63661977],
           [0.63661977, 1.        ]])
    """
    return NetworkKernel("ck", phi, depth, weight_variance, bias_variance)


def ntk(phi, depth, weight_variance=1, bias_variance=0):
    """The tangent kernel of the same network with a linear read-out: T_l = K_l + (weight_variance T_{l-1} + bias_variance) o K'_l, T_0 = K_0.

    Arguments as for `ck`. All weights and biases are trained; the read-out has weights of variance 1 and no bias.
    ParameterError for an activation with jumps: E phi'(u)^2 is infinite. [Jacot, Gabriel & Hongler 2018]
    """
    return NetworkKernel("ntk", phi, depth, weight_variance, bias_variance)


class NetworkKernel:
    """A conjugate ("ck") or tangent ("ntk") kernel; see `ck`, `ntk`.

    kind : "ck" or "ntk"                depth : number of nonlinear layers
    activations, weight_variances, bias_variances : tuples with one entry for each layer
    """

    def __init__(self, kind, phi, depth, weight_variance=1, bias_variance=0):
        self.kind, self.depth = kind, _depth(kind, depth)
        self.activations = tuple(_read(kind, each) for each in _layers(kind, "phi", phi, self.depth))
        self.weight_variances = tuple(_variance(kind, "weight_variance", value, True)
                                      for value in _layers(kind, "weight_variance", weight_variance, self.depth))
        self.bias_variances = tuple(_variance(kind, "bias_variance", value, False)
                                    for value in _layers(kind, "bias_variance", bias_variance, self.depth))
        known = []                              # one dual for equal activations: one compilation
        for activation in self.activations:
            known.append(next((made for other, made in zip(self.activations, known, strict=False) if other == activation), None) or dual(activation))
        self.duals = tuple(known)

    # ---- numbers

    def __call__(self, X, Y=None):
        """The kernel of the columns of X (p x n): n x n. With Y (p x m): of X against Y, n x m.

        X, Y : real arrays, finite. ShapeError, ParameterError otherwise. CuPy arrays give CuPy arrays.
        """
        X = real_matrix(self.kind, "X", X)
        if Y is None:
            return self._propagate(X.T@X)
        Y = real_matrix(self.kind, "Y", Y)
        if X.shape[0] != Y.shape[0]:
            raise ShapeError(f"{self.kind}: X has {X.shape[0]} rows and Y has {Y.shape[0]}, but both hold samples of one dimension as columns")
        return self._propagate_cross((X*X).sum(axis=0), X.T@Y, (Y*Y).sum(axis=0))

    def on_kernel(self, K0):
        """The kernel that follows from K_0 (n x n, symmetric, positive semidefinite) in the place of X^T X."""
        K0 = real_matrix(self.kind, "K0", K0)
        if K0.shape[0] != K0.shape[1]:
            raise ShapeError(f"{self.kind}: K0 has shape {K0.shape}, but a covariance matrix n x n is wanted")
        if K0.size and abs(K0 - K0.T).max() > _SLACK*abs(K0).max():
            raise ParameterError(f"{self.kind}: K0 is not symmetric: K0 - K0.T has an entry {float(abs(K0 - K0.T).max()):.3g}")
        return self._propagate((K0 + K0.T)/2)

    def _propagate(self, K):
        T = K
        for f, weight, bias in zip(self.duals, *self._numbers(), strict=True):
            S = weight*K + bias
            K, slope = f.matrix(S)
            self._check(f, S.diagonal(), K, slope)
            if self.kind == "ntk":
                T = K + (weight*T + bias)*slope
        return T if self.kind == "ntk" else K

    def _propagate_cross(self, left, K, right):
        """left, right : the variances of the rows and columns of K."""
        T = K
        for f, weight, bias in zip(self.duals, *self._numbers(), strict=True):
            left, K, right = weight*left + bias, weight*K + bias, weight*right + bias
            K, slope = f.both(left[:, None], K, right[None, :])
            self._check(f, left, K, slope)
            left, right = f(left, left, left), f(right, right, right)
            if self.kind == "ntk":
                T = K + (weight*T + bias)*slope
        return T if self.kind == "ntk" else K

    def _check(self, f, variances, K, slope):
        """That a layer's numbers are finite, those of the slope for a tangent kernel only."""
        is_finite = np.isfinite(K).all()
        if is_finite and (self.kind == "ck" or np.isfinite(slope).all()):
            return
        phi = f.activations[0]
        if is_finite and phi.jumps:
            raise ParameterError(_jump(phi.name))
        what = "the kernel" if not is_finite else "E phi'(u) phi'(v)"
        raise ParameterError(f"{self.kind}: phi = {phi.name}: {what} is infinite, or too large for floats, at preactivations of variance "
                             f"{float(variances.max()):.3g}; scale the data or choose a smaller weight_variance")

    def _numbers(self):
        """(weight variances, bias variances) as floats."""
        found = []
        for name, values in (("weight_variance", self.weight_variances), ("bias_variance", self.bias_variances)):
            for value in values:
                if getattr(value, "free_symbols", None):
                    raise ParameterError(f"{self.kind}: {name} = {value} is a symbol, but at data a number is wanted")
            found.append(tuple(map(float, values)))
        return found

    # ---- mathematics

    @property
    def recursion(self):
        """The equations of all layers, entry by entry: a tuple of SymPy equations in K_0(x, y), ..., K_depth(x, y) (and T_l(x, y))."""
        from rmtsym.gaussian.kernel_recursion import recursion
        return recursion(self)

    def latex(self):
        """The equations as LaTeX, for a document with amsmath."""
        from rmtsym.gaussian.kernel_recursion import latex
        return latex(self)

    def linear_equivalent(self):
        """The matrix ones 11^T + gram X^T X + identity I that the kernel is close to in spectral norm; see LinearEquivalent."""
        from rmtsym.gaussian.kernel_equivalents import linear_equivalent
        return linear_equivalent(self)

    def law(self, ratio=None, widths=None, population=None, *, gram=None):
        """The limiting spectrum of this kernel in a random network of finite widths, which grow with the number n of samples; a DeepLaw.

        ratio      : p/n                  widths : (d_1/n, ..., d_depth/n), or one number for all
        population : law of the covariance of the data, default white; gram : instead of ratio and population the law of K_0 itself
        ParameterError for what does not fit; see deep_laws.py. [Fan & Wang, NeurIPS 33 (2020) 7710]
        """
        from rmtsym.gaussian import deep_laws
        return (deep_laws.ck_law if self.kind == "ck" else deep_laws.ntk_law)(self, ratio=ratio, widths=widths, population=population, gram=gram)

    # ---- as a value

    def _repr_latex_(self):
        return self.latex()

    def _content(self):
        return self.kind, self.duals, self.weight_variances, self.bias_variances

    def __eq__(self, other):
        return self._content() == other._content() if isinstance(other, NetworkKernel) else NotImplemented

    def __hash__(self):
        return hash(self._content())

    def __repr__(self):
        names = [str(getattr(phi, "name", phi)) for phi in self.activations]
        phi = names[0] if len(set(names)) == 1 else f"[{', '.join(names)}]"
        variances = _shown("weight_variance", self.weight_variances, 1) + _shown("bias_variance", self.bias_variances, 0)
        return f"{self.kind}({phi}, {self.depth}{variances})"


def _shown(name, values, default):
    if all(value == default for value in values):
        return ""
    return f", {name}={values[0] if len(set(values)) == 1 else list(values)}"


# ---- arguments

def _read(kind, phi):
    """An Activation, without jumps for a tangent kernel; a named one as it is: it is known to be good, and is read when it is wanted."""
    if hasattr(phi, "kernels"):
        return phi
    from rmtsym.gaussian.activation import read_activation
    phi = read_activation(phi, kind)
    if kind == "ntk" and not phi.resolved.parameters and phi.resolved.jumps:
        raise ParameterError(_jump(phi.name))
    return phi


def _jump(name):
    return f"ntk: phi = {name} has a jump, so E phi'(u)^2 is infinite and there is no tangent kernel; a continuous activation is wanted"


def _depth(kind, depth):
    if isinstance(depth, bool) or not isinstance(depth, numbers.Integral) or depth < 1:
        raise ParameterError(f"{kind}: depth = {shown(depth)}, but the number of nonlinear layers must be an integer >= 1")
    return int(depth)


def _layers(kind, name, value, depth):
    """`depth` values from one value or a list of them."""
    if isinstance(value, np.ndarray) and value.ndim:
        value = value.tolist()
    if not isinstance(value, (list, tuple)):
        return (value,)*depth
    if len(value) != depth:
        raise ParameterError(f"{kind}: {name} is a list of {len(value)}, but depth = {depth}: one for each layer, or a single one for all, is wanted")
    nested = next((item for item in value if isinstance(item, (list, tuple, np.ndarray))), None)
    if nested is not None:
        raise ParameterError(f"{kind}: {name} holds {shown(nested)}, but it is a flat list with one entry for each layer")
    return tuple(value)


def _variance(kind, name, value, is_positive):
    """A checked variance: an int, a float, or a SymPy expression."""
    wanted = "positive" if is_positive else ">= 0"
    if hasattr(value, "free_symbols"):
        if value.free_symbols:
            if not (value.is_positive if is_positive else value.is_nonnegative):
                raise ParameterError(f"{kind}: {name} = {value} is not known to be {wanted}; make its symbols positive=True")
            return value
        number = value if value.is_real else None
    else:
        number = value if isinstance(value, numbers.Real) and not isinstance(value, bool) else None
    if number is None or not math.isfinite(number) or number < 0 or (is_positive and number == 0):
        raise ParameterError(f"{kind}: {name} = {shown(value)}, but it must be a {'positive number' if is_positive else 'number >= 0'}")
    return value


def real_matrix(kind, name, value):
    """A real, finite float64 matrix."""
    if not is_cupy(value):
        try:
            value = np.asarray(value)
        except ValueError:
            raise ShapeError(f"{kind}: {name} has rows of different lengths") from None
    if value.ndim != 2:
        raise ShapeError(f"{kind}: {name} has shape {value.shape}, but a matrix is wanted" + ("" if name == "K0" else ": p x n, columns are samples"))
    if value.dtype.kind not in "iuf":
        raise ParameterError(f"{kind}: {name} has entries of type {value.dtype}, but real numbers are wanted")
    value = value.astype(float, copy=False)
    if value.size and not bool(abs(value).max() < math.inf):
        raise ParameterError(f"{kind}: {name} has entries that are not finite")
    return value
