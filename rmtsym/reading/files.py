"""What `rmtsym derive` is asked: an expression, or a file in the same grammar.

in:   the words of the command line
out:  Problem: target, declarations, limit and values, each with its source

    # ridge.txt: a file
    title:  Ridge regression
    name:   ridge
    where:  X: gaussian n p; lam: scalar positive
            Q = inv(X.T*X/n + lam*eye(p))
    where:  S: deterministic p
    target: tr(S*Q)/p
    limit:  p/n = c
    values: p=200 n=400 lam=.3 S=1:.5,4:.5

A key starts its line; indented lines continue it. `where`, `limit` and `values` may be repeated. # starts a comment.
"""
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from rmtsym.errors import ParameterError, nearest
from rmtsym.reading.source import LENGTH, Source, Span, printable

__all__ = ["Problem", "read_problem"]

KEYS = ("target", "where", "limit", "values", "name", "title")
REPEATED = ("where", "limit", "values")


@dataclass
class Problem:
    """A derivation to be made, as spans of text.

    label   what its errors call it: "" for an expression, else the file's name
    folder  where files named in its values are sought
    """

    target: Span
    where: list = field(default_factory=list)
    limit: list = field(default_factory=list)
    values: list = field(default_factory=list)
    name: str = ""
    title: str = ""
    label: str = ""
    folder: Path = Path()


def read_problem(text):
    """The Problem that FILE or an expression states. ParameterError with position; OSError if a file cannot be read."""
    if _is_file(text):
        path = Path(text)
        if path.suffix == ".py":
            raise ParameterError(f"{path.name} is a Python program, not text of this grammar; run it with `python {path}`")
        return _read(Source.of(_contents(path), path.name), path.parent)
    return Problem(Source.of(text).span())


def _is_file(text):
    """Whether a file is meant: it exists, or is named as no expression is (.T and .sqrt end expressions)."""
    return os.path.isfile(text) or re.fullmatch(r"[\w./\\~:-]+\.(txt|rmt|text|md|dat|py)", text) is not None


def _contents(path):
    with open(path, encoding="utf-8-sig") as stream:
        try:
            return stream.read(LENGTH + 1)
        except UnicodeDecodeError:
            raise ParameterError(f"{path.name}: not a text file (UTF-8)") from None


def _read(source, folder):
    """The Problem that a file states."""
    found = _sections(source)
    if "target" not in found:
        raise ParameterError(f"{source.label}: no target; write a line 'target: tr(...)/p'")
    values = [Span(source, span.start + word.start(), span.start + word.end())
              for section in found.get("values", ()) for span in section.lines() for word in re.finditer(r"\S+", span.text)]
    name, title = (" ".join(found[key][0].text.split()) if key in found else "" for key in ("name", "title"))
    if not re.fullmatch(r"[\w-]*", name):
        raise found["name"][0].error(f"the name {printable(name)!r}", "names are made of letters, digits, _ and -")
    return Problem(found["target"][0], found.get("where", []), found.get("limit", []), values, name, title, source.label, folder)


def _sections(source):
    """{key: spans of its texts}."""
    found, current = {}, None
    for match in re.finditer(r"[^\n]+", source.text):
        line = match[0].split("#", 1)[0].rstrip()
        start, end = match.start(), match.start() + len(line)
        if not line.strip():
            continue
        if not line[0].isspace():
            head, colon, _ = line.partition(":")
            key = head.strip()
            if not colon or key not in KEYS:
                raise source.error(start, f"unknown key {printable(key)!r}" if colon else "a line without a key", _key_hint(key, line))
            if key in found and key not in REPEATED:
                raise source.error(start, f"{key!r} is given twice")
            current = found.setdefault(key, [])
            current.append(Span(source, start + len(head) + 1, end))
        elif current is None:
            raise source.error(start, "a line that continues nothing", f"keys are {', '.join(KEYS)}")
        else:
            current[-1] = Span(source, current[-1].start, end)
    return found


def _key_hint(key, line):
    close = nearest(key, KEYS)
    if not close and (":" in line or "=" in line):
        return "declarations stand behind 'where:', their further lines are indented"
    return f"keys are {', '.join(KEYS)}.{close}"
