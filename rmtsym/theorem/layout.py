r"""Formulas onto lines, and documents onto paper.

in:   a formula as LaTeX with operators written ` + `, ` - `, ` = ` (as printer.py does); a whole document
out:  the width of the formula in em; its lines, broken before operators so that none is too wide; a PDF

The width is estimated from the tokens (Latin Modern, display style), a little above the true one. A break is made at the
operator with the fewest open parentheses; never inside braces or between \left and \right.
"""
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from rmtsym.errors import RmtsymError

__all__ = ["LINE", "LatexError", "aligned", "compile_pdf", "display", "inline", "lines", "run_pdflatex", "shortened", "size", "width"]

LINE = 36.0                 # em: what a numbered display may take
TOKEN = re.compile(r"\\[A-Za-z]+\*?|\\.|[{}^_]|[^\s\\{}^_]|\s+")
SPACES = {r"\,": .17, r"\;": .28, r"\ ": .33, r"\quad": 1.0, r"\qquad": 2.0, r"\!": -.17, "&": 0.0, "~": .33}
RELATIONS = {"=", "<", ">", r"\le", r"\ge", r"\in", r"\to", r"\sim", r"\neq", r"\approx", r"\longrightarrow", r"\mid"}
FONTS = {r"\mathrm", r"\text", r"\operatorname", r"\mathbb", r"\mathcal", r"\mathit", r"\mathbf", r"\textsuperscript", r"\texttt"}
WORDS = {r"\log", r"\exp", r"\sin", r"\cos", r"\tan", r"\max", r"\min", r"\lim", r"\Im", r"\Re", r"\operatorname", r"\arccos", r"\arcsin"}
NOTHING = {r"\left", r"\right", r"\bigl", r"\bigr", r"\Bigl", r"\Bigr", r"\displaystyle", r"\limits", r"\mathopen", r"\mathclose"}


LETTERS = (r"\Xi", r"\Theta", r"\Upsilon", r"\Phi", r"\Psi", r"\Omega", r"\Lambda", r"\Gamma",
           *(rf"\Xi_{{{index}}}" for index in range(2, 10)))


class LatexError(RmtsymError, RuntimeError):
    """pdflatex is missing, or refused a document."""


def width(tex):
    """Estimated width of a formula in em."""
    tokens = [token for token in TOKEN.findall(tex) if not token.isspace()]
    total, position = 0.0, 0
    while position < len(tokens):
        size, position = _atom(tokens, position)
        total += size
    return total


def size(tex):
    """How much a reader meets: the tokens that are printed."""
    return sum(1 for token in TOKEN.findall(tex) if not token.isspace() and token not in "{}^_()" and token not in NOTHING)


def _group(tokens, position):
    """Width of one argument: a braced group or one token."""
    if position >= len(tokens):
        return 0.0, position
    if tokens[position] != "{":
        return _atom(tokens, position)
    total, position = 0.0, position + 1
    while position < len(tokens) and tokens[position] != "}":
        size, position = _atom(tokens, position)
        total += size
    return total, position + 1


def _atom(tokens, position):
    token = tokens[position]
    position += 1
    if token == "{":
        return _group(tokens, position - 1)
    if token in ("^", "_"):
        size, position = _group(tokens, position)
        if position < len(tokens) and tokens[position] in ("^", "_") and tokens[position] != token:
            other, position = _group(tokens, position + 1)
            size = max(size, other)
        return .72*size + .05, position
    if token in (r"\frac", r"\binom", r"\tfrac", r"\dfrac"):
        above, position = _group(tokens, position)
        below, position = _group(tokens, position)
        return max(above, below)*(.75 if token == r"\tfrac" else 1.0) + (.24 if "frac" in token else 1.0), position
    if token == r"\sqrt":
        while position < len(tokens) and tokens[position] == "[":
            position = tokens.index("]", position) + 1
        size, position = _group(tokens, position)
        return size + 1.0, position
    if token in FONTS:
        size, position = _group(tokens, position)
        return size, position
    if token in SPACES:
        return SPACES[token], position
    if token in ("+", "-", r"\pm", r"\cdot", r"\times"):
        return 1.2, position
    if token in RELATIONS:
        return 1.35, position
    if token in WORDS:
        return 1.7, position
    if token in NOTHING:
        return .1, position
    if token in "()[].,;:|!'":
        return .42, position
    if token in (r"\sum", r"\int", r"\prod"):
        return 1.6, position
    if token.startswith("\\"):
        return .65, position
    return (.52 if token.isdigit() else .85 if token.isupper() or token in "mw" else .56), position


def _breaks(tex):
    """Places where a line may begin: (index, open parentheses, is a relation)."""
    braces = pairs = parentheses = 0
    places = []
    for match in re.finditer(r"\\left\b|\\right\b|\\[{}]|[{}()]| (?:[+=-]|\\pm|\\times) ", tex):
        token = match.group()
        if token == r"\left":
            pairs += 1
        elif token == r"\right":
            pairs -= 1
        elif token in "{}":
            braces += 1 if token == "{" else -1
        elif token in "()":
            parentheses += (1 if token == "(" else -1) if not pairs and not braces else 0
        elif token.startswith(" ") and not braces and not pairs:
            places.append((match.start(), parentheses, token == " = "))
    return places


def lines(tex, limit=LINE, indent=2.0):
    """The lines of a formula, none wider than `limit` em if breaks allow it; continuations are indented by `indent` em."""
    places, out, start = _breaks(tex), [], 0
    while width(tex[start:]) > limit - (indent if out else 0):
        room = limit - (indent if out else 0)
        fitting = [place for place in places if place[0] > start and width(tex[start:place[0]]) <= room]
        fitting = [place for place in fitting if tex[start:place[0]].strip()]
        if not fitting:
            fitting = [place for place in places if place[0] > start and tex[start:place[0]].strip()][:1]
            if not fitting:
                break
        # The shallowest operator, and of these the last; a line at least a third full where there is a choice.
        full = [place for place in fitting if width(tex[start:place[0]]) >= room/3] or fitting
        shallowest = min(place[1] for place in full)
        at = [place[0] for place in full if place[1] == shallowest][-1]
        out.append(tex[start:at].strip())
        start = at
    out.append(tex[start:].strip())
    return out


def _groups(tex):
    """(start, end, kind) of the contents of \\sqrt{}, \\frac{}{} and \\left( \\right)."""
    found, stack, pending = [], [], []
    for match in re.finditer(r"\\left\s*[(\[]|\\right\s*[)\]]|\\(?:sqrt(?:\[\d+\])?|frac)(?=\{)|\\[{}]|[{}]", tex):
        token = match.group()
        if token.startswith(r"\sqrt"):
            pending = ["sqrt"]
        elif token == r"\frac":
            pending = ["below", "above"]
        elif token == "{":
            stack.append((match.end(), pending.pop() if pending else None, pending))
            pending = []
        elif token == "}" and stack:
            start, kind, pending = stack.pop()
            pending = pending if tex[match.end():match.end() + 1] == "{" else []
            if kind:
                found.append((start, match.start(), kind))
        elif token.startswith(r"\left"):
            stack.append((match.end(), "pair", []))
        elif token.startswith(r"\right") and stack:
            start, kind, _ = stack.pop()
            found.append((start, match.start(), kind))
    return found


def shortened(tex, limit=LINE, taken=""):
    """(tex, definitions): what is too wide and cannot be broken gets a letter, radicands first, then numerators and denominators.

    taken : LaTeX whose letters are not to be used.
    """
    definitions = []
    for letter in (letter for letter in LETTERS if letter not in tex + taken):
        if all(width(row) <= limit for row in lines(tex, limit)):
            break
        candidates = [(kind != "sqrt", kind == "pair", -width(tex[start:end]), start, end) for start, end, kind in _groups(tex)
                      if width(tex[start:end]) > limit/3]
        if not candidates:
            break
        *_, start, end = min(candidates)
        definitions.append(f"{letter} = {tex[start:end].strip()}")
        tex = f"{tex[:start]}{letter}{tex[end:]}"
    return tex, definitions


def display(tex, label=None, tail="", limit=LINE):
    """A displayed equation (numbered if it has a label), on as many lines as it needs; tail: the punctuation after it."""
    tex, definitions = shortened(tex, limit)
    rows = lines(tex, limit)
    star = "" if label else "*"
    mark = rf"\label{{{label}}}" if label else ""
    end = "," if definitions else tail
    if len(rows) == 1:
        text = f"\\begin{{equation{star}}}{mark}\n  {tex}{end}\n\\end{{equation{star}}}"
    else:
        body = " \\\\\n  ".join([f"& {rows[0]}", *(rf"& \qquad {{}} {row}" for row in rows[1:])])
        text = f"\\begin{{equation{star}}}{mark}\n\\begin{{aligned}}\n  {body}{end}\n\\end{{aligned}}\n\\end{{equation{star}}}"
    return text + _where(definitions, tail, limit)


def inline(tex, most=20.0):
    """A formula within a sentence, or on a line of its own where it is too wide for that."""
    return f"${tex}$" if width(tex) <= most else "\n" + display(tex, limit=33.0) + "\n"


def _where(definitions, tail, limit):
    ends = [","]*(len(definitions) - 1) + [tail]
    return "".join(f"\n{'where' if index == 0 else 'and'}\n" + display(definition, tail=end, limit=limit)
                   for index, (definition, end) in enumerate(zip(definitions, ends, strict=False)))


def aligned(*columns, tail="", limit=36.0):
    """Lists of equations `left = right`, aligned at their signs: columns side by side if they fit, else below each other."""
    columns = [column for column in columns if column]
    wide = sum(max(width(row) for row in column) for column in columns) + 3*(len(columns) - 1)
    rows, definitions = [], []
    if wide > limit and len(columns) > 1:
        return _flow(columns, tail, limit)
    if wide <= limit and len(columns) > 1:
        rows = [" & ".join(_row(column[index]) if index < len(column) else "&" for column in columns)
                for index in range(max(len(column) for column in columns))]
    else:
        for row in (row for column in columns for row in column):
            left, right = row.split(" = ", 1)
            room = limit - width(left) - 1.5
            right, more = shortened(right, room, taken=" ".join(definitions))
            definitions += more
            first, *rest = lines(right, room, 1.0)
            rows += [f"{left} &= {first}", *(rf"&\quad {{}} {part}" for part in rest)]
    rows[-1] += "," if definitions else tail
    # Fractions under each other need air.
    text = "".join(row + (" \\\\[1ex]\n  " if r"\frac" in row else " \\\\\n  ") for row in rows[:-1]) + rows[-1]
    return f"\\begin{{align*}}\n  {text}\n\\end{{align*}}" + _where(definitions, tail, limit)


def _flow(columns, tail, limit):
    """Lists of equations, each list on as few centred lines as it takes."""
    rows, definitions = [], []
    for column in columns:
        row = ""
        for equation in column:
            longer = rf"{row}, \quad {equation}" if row else equation
            if row and width(longer) > limit:
                rows.append(row)
                longer = equation
            row = longer
        rows.append(row)
    parts = []
    for row in rows:
        row, more = shortened(row, limit, taken=" ".join(definitions))
        definitions += more
        broken = lines(row, limit)
        parts += [*broken[:-1], broken[-1] + ","]
    text = " \\\\\n  ".join(parts)[:-1] + ("," if definitions else tail)
    return f"\\begin{{gather*}}\n  {text}\n\\end{{gather*}}" + _where(definitions, tail, limit)


def _row(equation):
    left, right = equation.split(" = ", 1)
    return f"{left} &= {right}"


def run_pdflatex(tex, runs=2):
    """(PDF as bytes, log of the last run). LatexError if pdflatex is missing or stops, with its first error lines."""
    program = shutil.which("pdflatex")
    if program is None:
        raise LatexError("pdflatex is not installed; on Debian or Ubuntu: apt install texlive-latex-recommended lmodern; "
                         "on macOS: MacTeX; on Windows: MiKTeX. The .tex file can be written without it.")
    # openin_any=p: TeX reads nothing outside its folder and its own tree. SOURCE_DATE_EPOCH: the same text gives the same bytes.
    environment = {**os.environ, "openin_any": "p", "openout_any": "p", "SOURCE_DATE_EPOCH": "0", "FORCE_SOURCE_DATE": "1",
                   "max_print_line": "1000"}
    with tempfile.TemporaryDirectory(prefix="rmtsym-latex-") as folder:
        (Path(folder)/"law.tex").write_text(tex, encoding="utf-8")
        for _ in range(runs):
            done = subprocess.run([program, "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "law.tex"], check=False,
                                  cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
            log_file = Path(folder)/"law.log"
            log = log_file.read_text(encoding="utf-8", errors="replace") if log_file.exists() else done.stdout.decode(errors="replace")
            if done.returncode:
                raise LatexError("pdflatex failed:\n" + _first_errors(log))
        return (Path(folder)/"law.pdf").read_bytes(), log


def _first_errors(log, most=3):
    """The first '!' lines of a log, each with the line of the document it speaks of."""
    rows, out = log.splitlines(), []
    for index, row in enumerate(rows):
        if row.startswith("!") and len(out) < most:
            place = next((line for line in rows[index:index + 12] if line.startswith("l.")), "")
            out.append("  " + row + (f"   [{place.strip()}]" if place else ""))
    return "\n".join(out) or "  no '!' line in its log; its end: " + " ".join(rows[-3:])


def compile_pdf(tex, path):
    """Write the PDF of a document (as `theorem` gives it) to `path`, a .pdf file; returns the Path.

    pdflatex runs in a temporary folder without shell access. Raises LatexError where it is missing or fails.
    """
    path = Path(path)
    pdf, _ = run_pdflatex(tex)
    path.write_bytes(pdf)
    return path
