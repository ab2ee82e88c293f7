"""Numbers and arrays of every kind, to and from the one-dimensional kernels.

in:   a scalar, list or array of any shape, layout and real or complex dtype
out:  the kernel's values in the same shape; Python numbers for Python numbers, NumPy scalars for NumPy scalars and 0-d arrays

A kernel takes contiguous float64 or complex128 and fills an output. Input that already is so is handed over as it is; any other
(real points for a complex kernel, float32, strided, read-only) is converted block by block, so no second array of its size exists.
"""
import numbers

import numpy as np

from rmtsym.errors import ParameterError

__all__ = ["BLOCK", "as_points", "finish", "is_cupy", "map_blocks", "map_points"]

BLOCK = 1 << 14


def is_cupy(x):
    """True for a CuPy array; CuPy itself is not imported."""
    return type(x).__module__.partition(".")[0] == "cupy"


def as_points(x, label, kinds="iuf"):
    """`x` as an array of numbers, not copied where it is one already.

    label : what the error says before "x = ...", e.g. "marchenko_pastur: pdf: x"
    kinds : NumPy dtype kinds accepted: "iuf" real, "iufc" complex
    Raises ParameterError for strings, objects, booleans, ragged lists, and complex numbers where real ones are wanted.
    """
    if isinstance(x, np.ma.MaskedArray):
        x = x.filled(np.nan) if x.dtype.kind in "fc" else x.astype(float).filled(np.nan)       # what is masked is not known
    wanted = "real numbers" if "c" not in kinds else "real or complex numbers"
    if isinstance(x, numbers.Number) and not isinstance(x, (bool, np.generic)):
        try:
            x = complex(x) if "c" in kinds and not isinstance(x, numbers.Real) else float(x)
        except (TypeError, OverflowError):
            pass
    try:
        array = np.asarray(x)
    except (TypeError, ValueError):
        raise ParameterError(f"{label} = {_short(x)}, but {wanted} in a regular array are wanted") from None
    if array.size == 0 and array.dtype.kind in "Of":
        array = array.astype(float)
    if array.dtype.kind not in kinds:
        raise ParameterError(f"{label} = {_short(x)} has dtype {array.dtype}, but {wanted} are wanted")
    return array


def finish(values, original):
    """`values` (an array) as the caller expects it: a Python number where `original` was one, a NumPy scalar for 0-d arrays."""
    if values.ndim:
        return values
    return values.item() if isinstance(original, numbers.Number) and not isinstance(original, np.generic) else values[()]


def map_points(kernel, points, dtype, out_dtype, out=None, label="", original=None):
    """The values of `kernel(block_in, block_out)` at `points`, in their shape.

    points : array from `as_points`; dtype : what the kernel reads (float or complex); out_dtype : what it writes
    out    : C-contiguous array of `points`' shape and `out_dtype` to write into (then returned), or None
    """
    if out is None:
        result = np.empty(points.shape, out_dtype)
    else:
        _check_out(out, points, out_dtype, label)
        result = out
    flat = result.reshape(-1)
    map_blocks(lambda block, part: kernel(block, flat[part]), points, dtype)
    return result if out is not None else finish(result, original)


def map_blocks(function, points, dtype):
    """Call `function(block, slice)` over the points in C order; each block is contiguous, writeable and of `dtype`.

    Points that already are so come as one block.
    """
    dtype = np.dtype(dtype)
    if points.dtype == dtype and points.flags.c_contiguous and points.flags.aligned and points.flags.writeable:
        if points.size:
            function(points.reshape(-1), slice(0, points.size))
        return
    flat = points.reshape(-1) if points.flags.c_contiguous else points.flat
    for start in range(0, points.size, BLOCK):
        part = slice(start, min(start + BLOCK, points.size))
        function(np.array(flat[part], dtype=dtype), part)


def _check_out(out, points, out_dtype, label):
    """Raise ParameterError unless `out` can take the answer as it is."""
    out_dtype = np.dtype(out_dtype)
    if not isinstance(out, np.ndarray):
        raise ParameterError(f"{label}: out is {type(out).__name__}, but a NumPy array of dtype {out_dtype} is wanted")
    if out.dtype != out_dtype:
        raise ParameterError(f"{label}: out has dtype {out.dtype}, but dtype {out_dtype} is wanted")
    if out.shape != points.shape:
        raise ParameterError(f"{label}: out has shape {out.shape}, but the points have shape {points.shape}")
    if not (out.flags.c_contiguous and out.flags.aligned and out.flags.writeable):
        raise ParameterError(f"{label}: out is not a writeable C-contiguous array; pass np.empty({out.shape}, {out_dtype})")
    # kernels may look at a point again after its value was written
    if np.may_share_memory(out, points):
        raise ParameterError(f"{label}: out shares memory with the points; pass an array of its own")


def _short(x):
    try:
        text = repr(x)
    except ValueError:                          # Python refuses to print integers of more than 4300 digits
        text = "a huge integer"
    return text if len(text) <= 60 else text[:57] + "..."
