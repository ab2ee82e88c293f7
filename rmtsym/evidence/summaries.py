"""Certificates as rows of text, which a screen shows.

in:   a certificate
out:  `summary`: [(what, finding), ...]
"""
__all__ = ["summary"]


def summary(certificate):
    """Rows (what, finding) of text for a person."""
    return _KINDS[certificate.get("kind", "law")](certificate)


def _law(certificate):
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


def _equivalent(certificate):
    monte_carlo = certificate["monte_carlo"]
    rows = [*_head(certificate),
            ("expression", f"{monte_carlo['expression']}, {monte_carlo['field']} words, {monte_carlo['draws']} draws of each size")]
    for row in monte_carlo["sizes"]:
        sizes = ", ".join(f"{name} = {size}" for name, size in row["sizes"].items())
        z = "" if row["z"] is None else f"; z = {row['z']:.2f}"
        rows.append((f"N = {row['size']}", f"{sizes}: mean {_short(row['mean'])} +- {row['stderr']:.1g}, theory {_short(row['theory'])}{z}"))
    if monte_carlo["trend"]:
        trend = monte_carlo["trend"]
        rows.append(("trend", (f"mean - theory = a + C/N^{trend['power']}, a = {_short(trend['intercept'])} +- "
                               f"{trend['intercept_stderr']:.1g}, C = {_short(trend['constant'])}")))
    return [*rows, *(("note", note) for note in monte_carlo["notes"]), *_kernels(certificate)]


def _spike(certificate):
    monte_carlo = certificate["monte_carlo"]
    rows = [*_head(certificate), ("matrix", f"{monte_carlo['matrix']}, {monte_carlo['field']} words, {monte_carlo['draws']} draws of each size")]
    for row in monte_carlo["sizes"]:
        found = [f"{what.replace('_', ' ')} {_compared(row[what])}" for what in ("location", "overlap", "right_overlap") if row[what]]
        rows.append((f"N = {row['size']}", "; ".join(found) + f"; below threshold overlap {row['hidden_overlap']:.2g}"))
    rows.append(("trend", "; ".join(f"{what.replace('_', ' ')} - theory -> {trend['intercept']:.2g} +- {trend['intercept_stderr']:.1g}"
                                    for what, trend in monte_carlo["trends"].items())))
    return [*rows, *_kernels(certificate)]


def _activation(certificate):
    monte_carlo = certificate["monte_carlo"]
    rows = [*_head(certificate),
            ("matrix", f"{monte_carlo['matrix']}, {monte_carlo['field']} words, {monte_carlo['draws']} draws of N = {monte_carlo['size']}")]
    for point in monte_carlo["points"]:
        found = [f"{what} {_compared(point[what])}" for what in ("dual", "derivative") if point[what]]
        rows.append((f"rho = {_short(point['correlation'])}", "; ".join(found)))
    return [*rows, *_kernels(certificate)]


def _head(certificate):
    values = ", ".join(f"{name} = {_short(value)}" for name, value in certificate["values"].items())
    return [("verdict", certificate["verdict"]), ("values", values or "none")]


def _compared(row):
    return f"{row['mean']:.5g} +- {row['stderr']:.1g} (theory {row['theory']:.5g}, z = {row['z']:.2f})"


def _kernels(certificate):
    kernels = certificate["kernels"]
    if kernels:
        yield "kernels", f"off by at most {_short(kernels['worst'])} at {kernels['points']} points (bound {_short(kernels['bound'])})"


def _short(value):
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, list):
        return "(" + ", ".join(map(_short, value)) + ")"
    if isinstance(value, dict) and "locations" in value:
        return "{" + ", ".join(f"{x:g}: {w:g}" for x, w in zip(value["locations"], value["weights"], strict=True)) + "}"
    return "none" if value is None else str(value)


_KINDS = {"law": _law, "equivalent": _equivalent, "spike": _spike, "activation": _activation}
