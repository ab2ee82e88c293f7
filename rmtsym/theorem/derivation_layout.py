r"""Displays and tables of a derivation, none wider than the paper.

in:   Equations, Blocks and Tables (derivation_step.py), a WordPrinter
out:  LaTeX: rows aligned at their signs, block matrices with the sizes of their rows and columns, tabulars
"""
from rmtsym.matrix.base import MatrixExpression
from rmtsym.theorem.certificate import number
from rmtsym.theorem.derivation_step import Blocks, Equation, Paragraph
from rmtsym.theorem.layout import display, lines, shortened, width
from rmtsym.theorem.printer import escape

__all__ = ["displayed", "formula", "pairings", "paragraphs", "tabular"]

# Sizes of letters, and how wide a formula is in them; a block matrix is set in the largest one that fits.
FONTS = (("", 1.0), (r"\small", .92), (r"\footnotesize", .84), (r"\scriptsize", .74))
SIGNS = {"=": "=", "->": r"\simeq", "~": r"\simeq"}
GAP, FRAME = 1.0, 4.5       # em between the columns of a block matrix, and around it


def displayed(formulas, printer, limit, label="", tail="."):
    """Formulas below each other: block matrices each in a display of its own, the others aligned at their signs."""
    parts, rows = [], []
    for formula in formulas:
        if isinstance(formula, Equation) and any(isinstance(side, Blocks) and side.row_numbers for side in formula.sides):
            if rows:
                parts.append(_aligned(rows, limit, "", ",", printer.capitals))
            parts.append(_block_matrix(formula, printer, limit, tail if formula is formulas[-1] else ","))
            rows = []
        else:
            rows.append(_row(formula, printer))
    return "\n".join([*parts, *([_aligned(rows, limit, label, tail, printer.capitals)] if rows else [])])


def formula(part, printer):
    """A formula or an Equation within a line."""
    if isinstance(part, Equation):
        return f" {SIGNS[part.sign]} ".join(_side(side, printer) for side in part.sides)
    return printer(part)


def _side(side, printer):
    if isinstance(side, Blocks):
        entries = r",\; ".join(_entry(side, 0, c, printer) for c in range(len(side.columns)))
        return rf"\left({entries}\right)" if r"\frac" in entries else f"({entries})"
    return printer(side)


def _entry(blocks, r, c, printer):
    return printer(blocks.entries[r, c]) if (r, c) in blocks.entries else "0"


def _row(equation, printer):
    """(left, sign, right) in LaTeX."""
    if not isinstance(equation, Equation):
        return printer(equation), "", ""
    first, *others = (_side(side, printer) for side in equation.sides)
    sign = SIGNS[equation.sign]
    return first, sign, f" {sign} ".join(others)


def _aligned(rows, limit, label="", tail=".", taken=""):
    r"""Rows (left, sign, right), each on as many lines as it needs; one number for all if there is a label."""
    if len(rows) == 1 and width(" ".join(rows[0])) <= limit:
        return display(" ".join(part for part in rows[0] if part), label, tail, limit)
    out, definitions = [], []
    letters = " ".join([taken, *(part for row in rows for part in row)])
    for left, sign, right in rows:
        is_long = width(left) > limit/3 and width(left) + width(right) > limit - 2
        if is_long:                             # a long left side stands on lines of its own
            left, more = shortened(left, limit - 2, taken=" ".join([letters, *definitions]))
            definitions += more
            first, *rest = lines(left, limit - 2, 1.0)
            out += [f"&{first}", *(rf"&\quad {{}} {part}" for part in rest)]
        room = limit - (2.0 if is_long else width(left)) - 1.5
        right, more = shortened(right, room, taken=" ".join([letters, *definitions]))
        definitions += more
        first, *rest = lines(right, room, 1.0)
        out.append(rf"&\quad {sign} {first}" if is_long else f"{left} &{sign} {first}")
        out += [rf"&\quad {{}} {part}" for part in rest]
    out[-1] += "," if definitions else tail
    star = "" if label else "*"
    body = "".join(row + (r" \notag" if label else "") + (" \\\\[1ex]\n  " if r"\frac" in row else " \\\\\n  ") for row in out[:-1]) + out[-1]
    text = f"\\begin{{align{star}}}\n  {body}" + (rf" \label{{{label}}}" if label else "") + f"\n\\end{{align{star}}}"
    for k, definition in enumerate(definitions):
        text += f"\n{'and' if k else 'where'}\n" + display(definition, tail=tail if k == len(definitions) - 1 else ",", limit=limit)
    return text


# ---- block matrices

def _block_matrix(equation, printer, limit, tail):
    """name = (block matrix) in letters that fit; long entries, if need be, below it."""
    *names, blocks = equation.sides
    name = " = ".join(printer(side) for side in names)
    letter = printer(names[-1].args[0]) if names[-1].args and isinstance(names[-1].args[0], MatrixExpression) else name
    rows, columns = range(len(blocks.rows)), range(len(blocks.columns))
    cells = {(r, c): _entry(blocks, r, c, printer) for r in rows for c in columns}
    if len(rows) > 3:
        cells = {place: r"\cdot" if cell == "0" else cell for place, cell in cells.items()}
    moved = []
    while _fitting(cells, rows, columns, name, limit) is None:
        place = max(cells, key=lambda key: (width(cells[key]), key))
        entry = f"{letter}_{{{blocks.row_numbers[place[0]]}{',' if max(blocks.row_numbers) > 9 else ''}{blocks.column_numbers[place[1]]}}}"
        if cells[place] == entry:
            break
        moved.append((place, (entry, "=", cells[place])))
        cells[place] = entry
    font = _fitting(cells, rows, columns, name, limit)
    font = FONTS[-1][0] if font is None else font
    strut = r"\rule[-1.1ex]{0pt}{3.4ex}"
    heads = [[rf"{{\scriptstyle {numero}{{:}}\,{printer(size)}}}" for numero, size in zip(numbers, sizes, strict=True)]
             for numbers, sizes in ((blocks.row_numbers, blocks.rows), (blocks.column_numbers, blocks.columns))]
    body = " \\cr\n  ".join([" & ".join(["", *heads[1]]), *(" & ".join([strut + heads[0][r], *(cells[r, c] for c in columns)]) for r in rows)])
    text = f"\\begin{{equation*}}\n  {name} = \\bordermatrix{{\n  {body} \\cr}}{',' if moved else tail}\n\\end{{equation*}}"
    text = f"{{{font}\n{text}}}" if font else text
    return text + ("\nwith\n" + _aligned([row for _, row in sorted(moved)], limit, tail=tail, taken=printer.capitals) if moved else "")


def _fitting(cells, rows, columns, name, limit):
    """The largest letters in which the matrix is narrow enough, None if there are none."""
    wide = sum(max(max(width(cells[r, c]) for r in rows), 1.8) for c in columns) + GAP*(len(columns) - 1) + width(name) + FRAME
    return next((font for font, scale in FONTS if wide*scale <= limit + 3), None)


# ---- tables

def pairings(rows, printer, limit):
    """Rows (entry, pairing, value): entry: pairing = value; an entry with several pairings is named once."""
    out, before = [], None
    for entry, *sides in rows:
        name = printer(entry)
        left = "" if name == before else rf"{name}\colon"
        first, *rest = lines(" = ".join(map(printer, sides)), limit - width(name) - 2.5, 1.0)
        out += [rf"{left} &\quad {first}", *(rf"&\qquad {{}} {part}" for part in rest)]
        before = name
    body = "".join(row + (" \\\\[.5ex]\n  " if r"\frac" in row else " \\\\\n  ") for row in out[:-1]) + out[-1]
    return f"\\begin{{align*}}\n  {body}\n\\end{{align*}}"


def tabular(head, rows, printer, most=24):
    """A table with formulas and text in its cells, in pieces of at most `most` rows."""
    columns = "l"*len(head)
    pieces = [rows[k:k + most] for k in range(0, len(rows), most)]
    body = [" \\\\\n".join(" & ".join(_cell(cell, printer) for cell in row) for row in piece) for piece in pieces]
    titles = " & ".join(escape(title) for title in head)
    begin, end = "\\begin{center}\\renewcommand{\\arraystretch}{1.25}\n\\begin{tabular}", "\\end{tabular}\n\\end{center}"
    return "\n".join(f"{begin}{{{columns}}}\n{titles} \\\\ \\hline\n{piece}\n{end}" for piece in body)


def _cell(cell, printer):
    if isinstance(cell, str):
        return escape(cell)
    if isinstance(cell, (int, float)):
        return f"${number(cell)}$"
    if isinstance(cell, complex):
        return rf"${number(cell.real)} {'-' if cell.imag < 0 else '+'} {number(abs(cell.imag))}\,\mathrm{{i}}$"
    return "--" if cell is None else f"${formula(cell, printer)}$"


def paragraphs(steps, printer, room):
    """Steps as numbered paragraphs, for a document with amsmath; room: the width of displays, in em."""
    found = []
    for step in steps:
        found.append(rf"\paragraph{{{step.number}. {escape(step.title)}.}}")
        for part, following in zip(step.body, (*step.body[1:], None), strict=True):
            if isinstance(part, Paragraph):
                found.append("".join(escape(piece) if isinstance(piece, str) else f"${formula(piece, printer)}$" for piece in part.pieces))
            else:
                found.append(displayed(part.formulas, printer, room, tail="." if following is None else ","))
    return "\n".join(found) + "\n"
