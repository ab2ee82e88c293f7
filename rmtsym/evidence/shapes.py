"""The shapes of certificates: which entries one has, and of which type.

in:   a certificate, read from JSON
out:  `misfits`: where it does not have the shape of its kind; `name_of`: what it is the certificate of

A law's

    schema, law, title, parameters, seed, versions, sources {derivation, numba, cuda: {path, sha256}}, verdict
    monte_carlo  expression, field, draws, eigenvalues_sha256, trend {ks, moments}, verdict,
                 sizes [{size, ks, ks_bound, moments [{order, law, mean, stderr, z, scale, allowance, agrees, is_precise}]}]
    reference    points, digits, bound, stieltjes/imaginary/density {worst, at}, moments, is_within_bound
    branch       points, certified, inaccurate, wrong, worst, at

The others have their kind, values in place of parameters, and kernels {points, worst, bound}, the largest difference of the generated kernels
from an independent solution (null without kernels) in place of reference and branch. An equivalent's (rmtsym/evidence/theorems.py)

    monte_carlo  expression, field, draws, notes, trend {power, intercept, intercept_stderr, constant},
                 sizes [{sizes, size, theory, mean, stderr, z, deviation_times_size, value, is_precise}]

A spike's (rmtsym/evidence/spikes.py)

    monte_carlo  matrix, field, draws, hidden (a strength below threshold), trends {what: {intercept, intercept_stderr, constant}},
                 sizes [{size, location, overlap, right_overlap: {theory, mean, stderr, z}, variance_ratio, hidden_overlap}]

An activation's (rmtsym/evidence/activations.py)

    monte_carlo  matrix, field, draws, size (neurons of one draw), points [{correlation, scale, dual, derivative: {theory, mean, stderr, z}}]
"""
__all__ = ["misfits", "name_of", "shape_of"]

# Types, (type, None) where it may be missing, [shape] for a list of any length.
_NUMBER = (int, float)
_WORST = {"worst": (int, float, None), "at": ([_NUMBER], None)}
_MOMENT = {"order": int, "law": _NUMBER, "mean": _NUMBER, "stderr": _NUMBER, "z": (int, float, None), "scale": _NUMBER,
           "allowance": _NUMBER, "agrees": bool, "is_precise": bool}
_LAW = {
    "schema": int, "law": str, "title": str, "parameters": dict, "seed": int, "versions": dict, "sources": dict, "verdict": str,
    "monte_carlo": ({"expression": str, "field": str, "draws": int, "eigenvalues_sha256": str, "verdict": str,
                     "trend": {"ks": (int, float, None), "moments": (int, float, None)},
                     "sizes": [{"size": int, "ks": _NUMBER, "ks_bound": _NUMBER, "moments": [_MOMENT]}]}, None),
    "reference": {"points": int, "digits": int, "bound": int, "stieltjes": _WORST, "imaginary": _WORST, "density": _WORST,
                  "moments": _NUMBER, "is_within_bound": bool},
    "branch": {"points": int, "certified": int, "inaccurate": int, "wrong": int, **_WORST},
}
_COMPLEX = (int, float, [_NUMBER])
_HEAD = {"schema": int, "kind": str, "title": str, "values": dict, "seed": int, "versions": dict, "sources": dict, "verdict": str}
_KERNELS = {"points": int, "worst": _NUMBER, "bound": _NUMBER}
_EQUIVALENT = {
    **_HEAD, "theorem": str,
    "monte_carlo": {"expression": str, "field": str, "draws": int, "notes": [str],
                    "trend": ({"power": int, "intercept": _COMPLEX, "intercept_stderr": _NUMBER, "constant": _COMPLEX}, None),
                    "sizes": [{"sizes": dict, "size": int, "theory": _COMPLEX, "mean": _COMPLEX, "stderr": _NUMBER, "z": (int, float, None),
                               "deviation_times_size": _COMPLEX, "value": _NUMBER, "is_precise": bool}]},
    "kernels": (_KERNELS, None),
}
_COMPARED = {"theory": _NUMBER, "mean": _NUMBER, "stderr": _NUMBER, "z": _NUMBER}
_SPIKE = {
    **_HEAD, "spike": str,
    "monte_carlo": {"matrix": str, "field": str, "draws": int, "hidden": _NUMBER, "trends": dict,
                    "sizes": [{"size": int, "location": _COMPARED, "overlap": _COMPARED, "right_overlap": (_COMPARED, None),
                               "variance_ratio": _NUMBER, "hidden_overlap": _NUMBER}]},
    "kernels": _KERNELS,
}
_ACTIVATION = {
    **_HEAD, "activation": str,
    "monte_carlo": {"matrix": str, "field": str, "draws": int, "size": int,
                    "points": [{"correlation": _NUMBER, "scale": _NUMBER, "dual": _COMPARED, "derivative": (_COMPARED, None)}]},
    "kernels": _KERNELS,
}
# kind: (entry that holds the name, shape)
_KINDS = {"law": ("law", _LAW), "equivalent": ("theorem", _EQUIVALENT), "spike": ("spike", _SPIKE), "activation": ("activation", _ACTIVATION)}


def shape_of(certificate):
    """The shape of its kind; that of a law for what says no kind."""
    return _kind(certificate)[1]


def name_of(certificate):
    """The name of the law, theorem, spike or activation that it is for."""
    return certificate[_kind(certificate)[0]]


def _kind(certificate):
    kind = certificate.get("kind", "law") if isinstance(certificate, dict) else "law"
    return _KINDS[kind] if isinstance(kind, str) and kind in _KINDS else _KINDS["equivalent"]


def misfits(value, shape, where):
    """Where `value` does not have the shape: a list of sentences."""
    if isinstance(shape, tuple):
        options = [misfits(value, option, where) for option in shape]
        return min(options, key=len) if all(options) else []
    if shape is None:
        return [] if value is None else [f"{where} is not null"]
    if isinstance(shape, type):
        is_right = isinstance(value, shape) and (shape is bool or not isinstance(value, bool))
        return [] if is_right else [f"{where} = {str(value)[:40]!r} is no {shape.__name__}"]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{where} is no list"]
        return [misfit for k, part in enumerate(value) for misfit in misfits(part, shape[0], f"{where}[{k}]")]
    if not isinstance(value, dict):
        return [f"{where} is no object"]
    odd = [f"{where} has an unknown entry {key!r}" for key in value if key not in shape]
    missing = [f"{where} has no {key!r}" for key in shape if key not in value]
    return odd + missing + [misfit for key in shape if key in value for misfit in misfits(value[key], shape[key], f"{where}.{key}")]
