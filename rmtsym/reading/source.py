"""Where text comes from, so that a complaint can point at it.

in:   the text of an argument, of a file, of a Python call
out:  errors that say place and trouble, and show the line with a caret below the spot

    column 16: unknown word 'Y' in "tr(inv(X*X.T + Y))"; declare it with --where
        tr(inv(X*X.T + Y))
                       ^
"""
import re
import unicodedata
from dataclasses import dataclass

from rmtsym.errors import ParameterError

__all__ = ["LENGTH", "Source", "Span", "printable"]

LENGTH = 20_000         # letters of one text: more is no expression that a person has typed
WIDTH = 70              # letters of a line that an error shows


@dataclass(frozen=True)
class Source:
    """A text and what errors call it: "" (nothing), "--where", "ridge.txt". Errors have `position`, (line, column)."""

    text: str
    label: str = ""

    @classmethod
    def of(cls, text, label=""):
        """`text` as a Source. ParameterError if it is neither a Source nor a string, or too long."""
        if isinstance(text, Source):
            return text
        name = label or "the expression"
        if not isinstance(text, str):
            raise ParameterError(f"{name}: {printable(repr(text))} is not text")
        if len(text) > LENGTH:
            raise ParameterError(f"{name}: the text has more than {LENGTH} letters")
        return cls(text, label)

    def span(self, start=0, stop=None):
        """A part of the text."""
        return Span(self, start, len(self.text) if stop is None else stop)

    def error(self, at, what, hint="", kind=ParameterError):
        """The error that `what`, at position `at`, is wrong; the line is quoted, and `hint` says what would be right."""
        shown, _ = self._window(at)
        return self._located(at, f'{what} in "{shown.strip()}"' + (f"; {hint}" if hint else ""), kind)

    def located(self, at, problem):
        """An error that has a sentence of its own, with the position in front."""
        return self._located(at, str(problem), type(problem))

    def _located(self, at, sentence, kind):
        before = self.text[:at]
        line, column = before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1
        place = (f"{self.label}, " if self.label else "") + (f"line {line}, " if "\n" in self.text.strip() else "") + f"column {column}"
        shown, offset = self._window(at)
        error = kind(f"{place}: {sentence}\n    {shown}\n    {' '*_width(shown[:offset])}^")
        error.position = line, column
        return error

    def _window(self, at):
        """The line of a position, cut to what can be shown, and where in it the position is."""
        start, stop = self.text.rfind("\n", 0, at) + 1, self.text.find("\n", at)
        line = self.text[start:len(self.text) if stop < 0 else stop]
        first = 0 if len(line) <= WIDTH else max(0, min(at - start - WIDTH//2, len(line) - WIDTH))
        head, tail = "..." if first else "", "..." if first + WIDTH < len(line) else ""
        return head + _visible(line[first:first + WIDTH]) + tail, at - start - first + len(head)


@dataclass(frozen=True)
class Span:
    """A part of a source; positions count from the source's beginning."""

    source: Source
    start: int
    stop: int

    @property
    def text(self):
        return self.source.text[self.start:self.stop]

    def lines(self, separators="\n"):
        """The parts between separators, without blanks and comments around them; empty ones are left out."""
        for match in re.finditer(f"[^{re.escape(separators)}]+", self.text):
            part = match[0].split("#", 1)[0]
            if part.strip():
                start = self.start + match.start() + len(part) - len(part.lstrip())
                yield Span(self.source, start, start + len(part.strip()))

    def error(self, what, hint=""):
        return self.source.error(self.start, what, hint)


def printable(text):
    """Text for an error message: cut, and without letters that would act on a terminal."""
    shown = _visible(text)
    return shown if len(shown) <= WIDTH else shown[:WIDTH - 3] + "..."


def _visible(text):
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _width(text):
    """Columns on a terminal: East Asian letters take two, combining marks none."""
    return sum(0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
