r"""A certificate as a section of a paper: the Monte Carlo table and the check of the kernels.

in:   a certificate, the dict of generated/certificates/NAME.json (rmtsym/evidence/certificates.py describes it)
out:  LaTeX: sentences and a tabular
"""
import math

from rmtsym.theorem.printer import escape, listed

__all__ = ["table"]


def table(certificate, view):
    """The section "Numerical check" of a law's document."""
    parts = [r"\section*{Numerical check}"]
    parameters = [rf"${_symbol(name, view)} = {_value(value)}$" for name, value in sorted(certificate.get("parameters", {}).items())]
    monte_carlo = certificate.get("monte_carlo")
    if monte_carlo:
        where = f" at {listed(parameters)}" if parameters else ""
        parts.append(
            f"The matrix was drawn {monte_carlo['draws']} times at each size (seed {certificate['seed']}, {escape(monte_carlo['field'])} entries)"
            f"{where}. $N$ is the number of eigenvalues of one draw, $D_N$ the Kolmogorov distance between the eigenvalues of all draws and the "
            "law, next to its bound; moments are means over the draws, with the standard error of the last digits in parentheses.")
        parts.append(_tabular(monte_carlo["sizes"]))
        parts.append(_trend(monte_carlo))
    parts.append(_kernels(certificate))
    return "\n\n".join(part for part in parts if part)


def _symbol(name, view):
    symbol = next((symbol for symbol in view.parameters if symbol.name == name), None)
    return view.printer(symbol) if symbol is not None else {"population": "H"}.get(name, rf"\mathrm{{{escape(name)}}}")


def _value(value):
    """A parameter's value: a number, or a short description of a population."""
    if isinstance(value, bool) or value is None:
        return rf"\text{{{value}}}"
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, dict) and "locations" in value:
        pairs = zip(value["locations"], value["weights"], strict=True)
        return " + ".join(rf"{number(weight)}\,\delta_{{{number(place)}}}" for place, weight in pairs)
    if isinstance(value, dict) and "atoms" in value:
        return rf"\text{{{value['atoms']} empirical atoms}}"
    if isinstance(value, dict) and "power_law" in value:
        return rf"\text{{power law, {escape(value['power_law'])} ${number(value['parameter'])}$}}"
    return rf"\text{{{escape(value)}}}"


def number(value, digits=6):
    r"""A number as TeX: 0.25, 3, 1.2 \cdot 10^{-5}."""
    if value is None or not math.isfinite(value):
        return r"\text{--}"
    text = f"{value:.{digits}g}"
    if "e" not in text:
        return text
    mantissa, exponent = text.split("e")
    power = f"10^{{{int(exponent)}}}"
    return power if mantissa == "1" else rf"{mantissa} \cdot {power}"


def with_error(mean, stderr):
    """1.0003(12): the standard error in units of the last digits, two of them."""
    if not (math.isfinite(mean) and math.isfinite(stderr)) or stderr <= 0:
        return number(mean)
    places = 1 - math.floor(math.log10(stderr))
    if places <= 0 or places > 12:
        return rf"{number(mean)} \pm {number(stderr, 2)}"
    units = round(stderr*10**places)
    if units == 100:                                                            # 0.0995 is 0.10, one place less
        places, units = places - 1, 10
    return f"{mean:.{places}f}({units})" if places > 0 else rf"{number(mean)} \pm {number(stderr, 2)}"


def _tabular(sizes):
    orders = [moment["order"] for moment in sizes[-1]["moments"]]
    head = ["$N$", "$D_N$", "bound", *(f"$m_{{{order}}}$" for order in orders)]
    rows = [[str(row["size"]), f"${number(row['ks'], 2)}$", f"${number(row['ks_bound'], 2)}$",
             *(f"${with_error(moment['mean'], moment['stderr'])}$" for moment in row["moments"])] for row in sizes]
    law = ["law", "", "", *(f"${number(moment['law'])}$" for moment in sizes[-1]["moments"])]
    body = " \\\\\n".join(" & ".join(cells) for cells in rows)
    return ("\\begin{center}\n" + rf"\begin{{tabular}}{{r{'l'*(len(head) - 1)}}}" + "\n" + " & ".join(head) + " \\\\ \\hline\n" + body
            + (" \\\\ \\hline\n" + " & ".join(law) if orders else "") + "\n\\end{tabular}\n\\end{center}")


def _trend(monte_carlo):
    trend = [(what, monte_carlo["trend"].get(key)) for what, key in (("the distance", "ks"), ("the error of the moments", "moments"))]
    falls = [rf"{what} falls like $N^{{{slope:.2f}}}$" for what, slope in trend if slope is not None]
    text = listed(falls) + "." if falls else ""
    return text[:1].upper() + text[1:]


def _kernels(certificate):
    reference, branch, parts = certificate.get("reference"), certificate.get("branch"), []
    if reference:
        names = {"stieltjes": "$m$", "imaginary": r"$\operatorname{Im} m$", "density": "the density"}
        worst = [rf"${number(reference[key]['worst'], 2)}$ for {what}" for key, what in names.items() if reference[key]["worst"] is not None]
        parts.append(f"The generated kernels were compared with {reference['digits']}-digit references at {reference['points']} points; the "
                     rf"worst errors, in units of $2^{{-52}}(1+\text{{condition number}})$, are {listed(worst)} (bound ${reference['bound']}$).")
    if branch:
        parts.append(rf"The branch was certified at {branch['certified']} of {branch['points']} random points; {branch['wrong'] or 'none'} "
                     rf"{'was' if branch['wrong'] in (0, 1) else 'were'} on a wrong root.")
    return " ".join(parts)
