"""Certificates: what was checked about a law or a theorem, with which seeds, versions and files.

in:   the findings of rmtsym.montecarlo.validate (a law) or rmtsym.evidence.expressions.validate (a deterministic equivalent)
out:  generated/certificates/NAME.json: canonical JSON (sorted keys, no time stamp), which can be read, checked and shown

A certificate holds the SHA-256 of the derivation and of the generated kernels that it vouches for; `check` says which file has changed
since. NumPy's streams and BLAS are not bit-stable across versions, so a certificate is not reproduced but re-validated at a small size.

    schema, law, title, parameters, seed, versions, sources {derivation, numba, cuda: {path, sha256}}, verdict
    monte_carlo  expression, field, draws, eigenvalues_sha256, trend {ks, moments}, verdict,
                 sizes [{size, ks, ks_bound, moments [{order, law, mean, stderr, z, scale, allowance, agrees, is_precise}]}]
    reference    points, digits, bound, stieltjes/imaginary/density {worst, at}, moments, is_within_bound
    branch       points, certified, inaccurate, wrong, worst, at

That of an equivalent has kind = "equivalent" and, in place of law, parameters, reference and branch,

    theorem, values
    monte_carlo  expression, field, draws, notes, trend {power, intercept, intercept_stderr, constant},
                 sizes [{sizes, size, theory, mean, stderr, z, deviation_times_size, value, is_precise}]
    kernels      {points, worst, bound}: the largest relative difference of the generated kernels from the solver; null without kernels

That of a spike (rmtsym/evidence/spikes.py) has kind = "spike" and spike, values, kernels and

    monte_carlo  matrix, field, draws, hidden (a strength below threshold), trends {what: {intercept, intercept_stderr, constant}},
                 sizes [{size, location, overlap, right_overlap: {theory, mean, stderr, z}, variance_ratio, hidden_overlap}]
"""
import hashlib
import importlib.metadata
import json
import math
import numbers
import os
from pathlib import Path

from rmtsym.errors import GeneratedCodeError, ParameterError

__all__ = ["as_json", "begin", "begin_equivalent", "check", "digest", "kernels_of", "plain", "read", "rounded", "summary", "versions", "write"]

SCHEMA = 1
PACKAGES = {"numpy": "numpy", "scipy": "scipy", "numba": "numba", "sympy": "sympy", "mpmath": "mpmath", "flint": "python-flint"}

# The shape of a certificate: types, (type, None) where it may be missing, [shape] for a list of any length.
_NUMBER = (int, float)
_WORST = {"worst": (int, float, None), "at": ([_NUMBER], None)}
_MOMENT = {"order": int, "law": _NUMBER, "mean": _NUMBER, "stderr": _NUMBER, "z": (int, float, None), "scale": _NUMBER,
           "allowance": _NUMBER, "agrees": bool, "is_precise": bool}
_SHAPE = {
    "schema": int, "law": str, "title": str, "parameters": dict, "seed": int, "versions": dict, "sources": dict, "verdict": str,
    "monte_carlo": ({"expression": str, "field": str, "draws": int, "eigenvalues_sha256": str, "verdict": str,
                     "trend": {"ks": (int, float, None), "moments": (int, float, None)},
                     "sizes": [{"size": int, "ks": _NUMBER, "ks_bound": _NUMBER, "moments": [_MOMENT]}]}, None),
    "reference": {"points": int, "digits": int, "bound": int, "stieltjes": _WORST, "imaginary": _WORST, "density": _WORST,
                  "moments": _NUMBER, "is_within_bound": bool},
    "branch": {"points": int, "certified": int, "inaccurate": int, "wrong": int, **_WORST},
}
_COMPLEX = (int, float, [_NUMBER])
_EQUIVALENT = {
    "schema": int, "kind": str, "theorem": str, "title": str, "values": dict, "seed": int, "versions": dict, "sources": dict, "verdict": str,
    "monte_carlo": {"expression": str, "field": str, "draws": int, "notes": [str],
                    "trend": ({"power": int, "intercept": _COMPLEX, "intercept_stderr": _NUMBER, "constant": _COMPLEX}, None),
                    "sizes": [{"sizes": dict, "size": int, "theory": _COMPLEX, "mean": _COMPLEX, "stderr": _NUMBER, "z": (int, float, None),
                               "deviation_times_size": _COMPLEX, "value": _NUMBER, "is_precise": bool}]},
    "kernels": ({"points": int, "worst": _NUMBER, "bound": _NUMBER}, None),
}
_COMPARED = {"theory": _NUMBER, "mean": _NUMBER, "stderr": _NUMBER, "z": _NUMBER}
_SPIKE = {
    "schema": int, "kind": str, "spike": str, "title": str, "values": dict, "seed": int, "versions": dict, "sources": dict, "verdict": str,
    "monte_carlo": {"matrix": str, "field": str, "draws": int, "hidden": _NUMBER, "trends": dict,
                    "sizes": [{"size": int, "location": _COMPARED, "overlap": _COMPARED, "right_overlap": (_COMPARED, None),
                               "variance_ratio": _NUMBER, "hidden_overlap": _NUMBER}]},
    "kernels": {"points": int, "worst": _NUMBER, "bound": _NUMBER},
}


# ---- making one ----

def begin(frozen, seed):
    """A certificate's head: the law, its parameters, the seed, versions, and the files that it vouches for."""
    return {"schema": SCHEMA, "law": frozen.name, "title": getattr(frozen, "title", frozen.name), "seed": int(seed),
            "parameters": {name: plain(value) for name, value in frozen.parameters.items()},
            "versions": versions(), "sources": sources(frozen.name, root_of(kernels_of(frozen)))}


def begin_equivalent(name, title, findings, root):
    """The certificate of a theorem, all but the check of its kernels.

    name      of derivations/NAME.py, as of its kernels
    findings  a Certificate of rmtsym.evidence.expressions
    root      the folder that holds derivations/ and generated/, or None for a theorem of the user's own
    Set ["kernels"] = {"points", "worst", "bound"} to vouch for kernels; `check` refuses a worst above its bound.
    """
    findings = as_json(dict(findings))
    monte_carlo = {key: findings[key] for key in ("expression", "field", "draws", "notes", "trend")}
    return rounded({"schema": SCHEMA, "kind": "equivalent", "theorem": name, "title": title, "values": findings["values"],
                    "seed": findings["seed"], "versions": findings["versions"], "sources": sources(name, root), "verdict": findings["verdict"],
                    "monte_carlo": {**monte_carlo, "sizes": findings["rows"]}, "kernels": None})


def versions():
    """{package: version} of what the numbers depend on."""
    return {name: importlib.metadata.version(package) for name, package in PACKAGES.items()}


def kernels_of(frozen):
    """The generated numba module of a frozen law."""
    kernels = getattr(frozen, "kernels", None) or getattr(frozen, "_kernels", None)
    if kernels is None:
        raise GeneratedCodeError(f"{frozen.name}: this law has no kernels to certify")
    return kernels


def root_of(kernels):
    """The folder that holds derivations/ and generated/ (the source tree, or the installed package); None for a user's own law."""
    path = getattr(kernels, "__file__", None)
    if path is None or Path(path).parts[-3:-1] != ("generated", "numba"):
        return None
    return Path(path).resolve().parents[2]


def sources(name, root):
    """{"derivation", "numba", "cuda": {"path", "sha256"}} of what the registry has under that name; {} where root is None."""
    if root is None:
        return {}
    homes = [f"derivations/{folder}{name}.py" for folder in ("equivalents/", "spikes/", "")]
    paths = {"derivation": next((home for home in homes if (root/home).is_file()), homes[-1]),
             "numba": f"generated/numba/{name}.py", "cuda": f"generated/cuda/{name}.cuh"}
    return {what: {"path": path, "sha256": _file_digest(root/path)} for what, path in paths.items()}


def digest(content):
    """SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def _file_digest(path):
    # Line ends as git keeps them: a checkout on Windows has the same hash.
    return digest(path.read_bytes().replace(b"\r\n", b"\n")) if path.is_file() else None


def plain(value):
    """A parameter as JSON: a number, or what says which population, joint spectrum or array it is."""
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real):
        return float(value)
    if isinstance(value, numbers.Complex):
        return as_json(complex(value))
    if getattr(value, "ndim", 0):
        return {"shape": list(value.shape), "sha256": digest(value.astype("<f8").tobytes())}
    if hasattr(value, "realise"):
        joint = {str(word): value.values(word).tolist() for word in value.words()}
        weights = value.weights.tolist()
        return {"joint": joint, "weights": weights} if len(weights) <= 20 else {
            "points": len(weights), "sha256": digest(json.dumps([joint, weights], sort_keys=True).encode())}
    if hasattr(value, "locations") and len(value.locations) <= 20:
        return {"locations": [float(x) for x in value.locations], "weights": [float(w) for w in value.weights]}
    if hasattr(value, "locations"):
        content = b"".join(part.astype("<f8").tobytes() for part in (value.locations, value.weights))
        return {"atoms": len(value.locations), "sha256": digest(content)}
    if hasattr(value, "kind"):
        return {"power_law": value.kind, "parameter": float(value.parameter)}
    return str(value)


def as_json(item):
    """The same data with complex numbers as [re, im], and lists for tuples."""
    if isinstance(item, dict):
        return {str(key): as_json(value) for key, value in item.items()}
    if isinstance(item, (list, tuple)):
        return [as_json(value) for value in item]
    return [item.real, item.imag] if isinstance(item, complex) else item


def rounded(item, digits=6):
    """The same data with its floats cut to a few digits, as a person reads them; parameters and values are kept exactly."""
    if isinstance(item, dict):
        return {str(key): value if key in ("parameters", "values") else rounded(value, digits) for key, value in item.items()}
    if isinstance(item, (list, tuple)):
        return [rounded(value, digits) for value in item]
    if isinstance(item, bool) or item is None or isinstance(item, (int, str)):
        return item
    number = float(item)
    return float(f"{number:.{digits}g}") if math.isfinite(number) else None


# ---- files ----

def write(path, certificate):
    """Write canonical JSON, whole or not at all. ParameterError if the certificate does not have the schema's shape."""
    problems = _misfits(certificate, _shape(certificate), "certificate")
    if problems:
        raise ParameterError(f"{path}: not a certificate: {problems[0]}")
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(certificate, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def read(path):
    """The certificate in a file, as a dict. ParameterError if it is not JSON, OSError if it cannot be read."""
    try:
        certificate = json.loads(Path(path).read_text(encoding="utf-8"))
    except ValueError as problem:
        raise ParameterError(f"{path}: not a certificate: {problem}") from None
    if not isinstance(certificate, dict):
        raise ParameterError(f"{path}: not a certificate: it holds no JSON object")
    return certificate


def check(path, root):
    """What is wrong with the certificate in a file: a list of sentences, empty if all is well.

    root : the folder that holds derivations/ and generated/, against whose files the hashes are compared.
    """
    try:
        certificate = read(path)
    except (ParameterError, OSError) as problem:
        return [str(problem)]
    path, root = Path(path), Path(root)
    problems = [f"{path.name}: {misfit}" for misfit in _misfits(certificate, _shape(certificate), "certificate")]
    if problems:
        return problems
    name = certificate.get("law") or certificate.get("theorem") or certificate["spike"]
    again = f"run `rmtsym validate {name}`"
    if certificate["schema"] != SCHEMA:
        problems.append(f"{path.name}: schema {certificate['schema']}, but this version writes {SCHEMA}; {again}")
    if path.stem != name:
        problems.append(f"{path.name}: it is the certificate of {name}")
    for what, current in sources(name, root).items():
        recorded = certificate["sources"].get(what)
        if current["sha256"] is None:
            problems.append(f"{path.name}: {current['path']} is missing")
        elif recorded != current:
            problems.append(f"{path.name}: {current['path']} has changed since; {again}")
    if certificate["verdict"] != "agree":
        problems.append(f"{path.name}: its verdict is {certificate['verdict']!r}")
    kernels = certificate.get("kernels")
    if kernels and not kernels["worst"] <= kernels["bound"]:
        problems.append(f"{path.name}: its kernels are off by {kernels['worst']:.2g}, more than {kernels['bound']:.2g}")
    return problems


def _shape(certificate):
    kind = certificate.get("kind") if isinstance(certificate, dict) else None
    return _SHAPE if kind is None else _SPIKE if kind == "spike" else _EQUIVALENT


def _misfits(value, shape, where):
    """Where `value` does not have the shape: a list of sentences."""
    if isinstance(shape, tuple):
        options = [_misfits(value, option, where) for option in shape]
        return min(options, key=len) if all(options) else []
    if shape is None:
        return [] if value is None else [f"{where} is not null"]
    if isinstance(shape, type):
        is_right = isinstance(value, shape) and (shape is bool or not isinstance(value, bool))
        return [] if is_right else [f"{where} = {str(value)[:40]!r} is no {shape.__name__}"]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{where} is no list"]
        return [misfit for k, part in enumerate(value) for misfit in _misfits(part, shape[0], f"{where}[{k}]")]
    if not isinstance(value, dict):
        return [f"{where} is no object"]
    odd = [f"{where} has an unknown entry {key!r}" for key in value if key not in shape]
    missing = [f"{where} has no {key!r}" for key in shape if key not in value]
    return odd + missing + [misfit for key in shape if key in value for misfit in _misfits(value[key], shape[key], f"{where}.{key}")]


# ---- showing one ----

def summary(certificate):
    """Rows (what, finding) of text for a person."""
    if "kind" in certificate:
        return _summary_of_spike(certificate) if certificate["kind"] == "spike" else _summary_of_equivalent(certificate)
    monte_carlo, reference, branch = (certificate[part] for part in ("monte_carlo", "reference", "branch"))
    rows = [("verdict", certificate["verdict"]),
            ("parameters", ", ".join(f"{name} = {_short(value)}" for name, value in certificate["parameters"].items()) or "none")]
    if monte_carlo:
        rows.append(("matrix", f"{monte_carlo['expression']}, {monte_carlo['field']} words, {monte_carlo['draws']} draws of each size"))
        for row in monte_carlo["sizes"]:
            rows.append((f"N = {row['size']}", f"Kolmogorov distance {row['ks']:.2g} (bound {row['ks_bound']:.2g})" + "".join(
                f"; m{moment['order']} {moment['mean']:.5g} +- {moment['stderr']:.1g}" for moment in row["moments"])))
        last, trend = monte_carlo["sizes"][-1]["moments"], monte_carlo["trend"]
        rows.append(("law", "; ".join(f"m{moment['order']} {moment['law']:.6g}" for moment in last) or "no finite moments"))
        rows.append(("trend", ", ".join(f"{what} goes like N^{slope:.2f}" if slope is not None else f"{what} is zero"
                                        for what, slope in (("distance", trend["ks"]), ("moment error", trend["moments"])))))
    worst = [f"{what} {_short(reference[what]['worst'])}" for what in ("stieltjes", "imaginary", "density")]
    rows.append(("kernels", (f"worst error at {reference['points']} points in units of 2^-52 (1 + condition): {', '.join(worst)} "
                            f"(bound {reference['bound']}); moments {_short(reference['moments'])}")))
    rows.append(("branch", (f"{branch['certified']} of {branch['points']} random points certified, {branch['inaccurate']} inaccurate, "
                           f"{branch['wrong']} on a wrong root")))
    return rows


def _summary_of_equivalent(certificate):
    monte_carlo, kernels = certificate["monte_carlo"], certificate["kernels"]
    rows = [("verdict", certificate["verdict"]),
            ("values", ", ".join(f"{name} = {_short(value)}" for name, value in certificate["values"].items()) or "none"),
            ("expression", f"{monte_carlo['expression']}, {monte_carlo['field']} words, {monte_carlo['draws']} draws of each size")]
    for row in monte_carlo["sizes"]:
        sizes = ", ".join(f"{name} = {size}" for name, size in row["sizes"].items())
        z = "" if row["z"] is None else f"; z = {row['z']:.2f}"
        rows.append((f"N = {row['size']}", f"{sizes}: mean {_short(row['mean'])} +- {row['stderr']:.1g}, theory {_short(row['theory'])}{z}"))
    if monte_carlo["trend"]:
        trend = monte_carlo["trend"]
        rows.append(("trend", (f"mean - theory = a + C/N^{trend['power']}, a = {_short(trend['intercept'])} +- "
                               f"{trend['intercept_stderr']:.1g}, C = {_short(trend['constant'])}")))
    rows += [("note", note) for note in monte_carlo["notes"]]
    if kernels:
        rows.append(("kernels", f"off by at most {_short(kernels['worst'])} at {kernels['points']} points (bound {_short(kernels['bound'])})"))
    return rows


def _summary_of_spike(certificate):
    monte_carlo, kernels = certificate["monte_carlo"], certificate["kernels"]
    rows = [("verdict", certificate["verdict"]), ("values", ", ".join(f"{name} = {_short(value)}" for name, value in certificate["values"].items())),
            ("matrix", f"{monte_carlo['matrix']}, {monte_carlo['field']} words, {monte_carlo['draws']} draws of each size")]
    for row in monte_carlo["sizes"]:
        found = [f"{what.replace('_', ' ')} {row[what]['mean']:.5g} +- {row[what]['stderr']:.1g} (theory {row[what]['theory']:.5g}, "
                 f"z = {row[what]['z']:.2f})" for what in ("location", "overlap", "right_overlap") if row[what]]
        rows.append((f"N = {row['size']}", "; ".join(found) + f"; below threshold overlap {row['hidden_overlap']:.2g}"))
    rows.append(("trend", "; ".join(f"{what.replace('_', ' ')} - theory -> {trend['intercept']:.2g} +- {trend['intercept_stderr']:.1g}"
                                    for what, trend in monte_carlo["trends"].items())))
    rows.append(("kernels", f"off by at most {_short(kernels['worst'])} at {kernels['points']} points (bound {_short(kernels['bound'])})"))
    return rows


def _short(value):
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, list):
        return "(" + ", ".join(map(_short, value)) + ")"
    if isinstance(value, dict) and "locations" in value:
        return "{" + ", ".join(f"{x:g}: {w:g}" for x, w in zip(value["locations"], value["weights"], strict=True)) + "}"
    return "none" if value is None else str(value)
