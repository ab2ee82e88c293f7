"""The grammar: text -> syntax tree, every node with its position. Nothing is evaluated.

in:   a Span of text
out:  Node, the tree of an expression; Declaration and Definition, the statements that declare its names

    statements  = statement ((";" | newline) statement)*
    statement   = name "=" sum  |  name ("," name)* ":" kind (sum | option "=" sum)*
    sum         = product (("+" | "-") product)*
    product     = factor (("*" | "/") factor)*
    factor      = ("+" | "-")* postfix ["**" factor]
    postfix     = atom (".T" | ".H" | ".I" | ".sqrt")*
    atom        = number | name | function "(" sum ("," sum)* ")" | "(" sum ")"

Hand-written, in one pass: time and memory are linear in the length of the text.
"""
import re
import unicodedata
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from rmtsym.errors import nearest
from rmtsym.reading.source import printable

__all__ = ["FUNCTIONS", "NESTING", "Declaration", "Definition", "Node", "parse_expression", "parse_statements"]

NESTING = 100           # levels within levels; a person gets lost at ten
DIGITS = 300            # of a number, and the largest exponent: what doubles can hold
LETTERS = 60            # of a name

FUNCTIONS = ("tr", "inv", "eye", "sqrt", "exp", "log", "sin", "cos", "tan")
ATTRIBUTES = ("T", "H", "I", "sqrt")
SYMBOLS = ("+", "-", "*", "/", "(", ")", ",", ".", ":", ";", "=")          # and **
CHAINS = (("sum", ("+", "-")), ("product", ("*", "/")))                     # the weaker first

# What people write instead, and what to say then.
ENTRYWISE = ("applyfunc", "hadamard", "Hadamard", "HadamardProduct", "hadamard_product", "multiply", "multiply_elementwise", "elementwise",
             "relu", "ReLU", "tanh", "erf", "sign", "sigmoid", "abs", "maximum", "map", "vectorize", "∘", "⊙", "∗")
ENTRYWISE_HINT = "entrywise functions and Hadamard products are not rational expressions in words"
OTHER_FUNCTIONS = {"trace": "tr", "Trace": "tr", "Tr": "tr", "inverse": "inv", "Inverse": "inv", "identity": "eye", "Identity": "eye",
                   "I": "eye", "ln": "log", "transpose": ".T", "Transpose": ".T", "adjoint": ".H"}
OTHER_ATTRIBUTES = {"t": ".T", "transpose": ".T", "h": ".H", "adjoint": ".H", "conj": ".T.H", "conjugate": ".T.H", "i": ".I", "inv": ".I",
                    "inverse": ".I", "root": ".sqrt", "trace": "tr(...)"}
OTHER_SIGNS = {"^": "**", "@": "*", "·": "*", "×": "*", "⋅": "*", "−": "-", "–": "-", "÷": "/", "⁄": "/", "√": "sqrt(...)", "²": "**2", "³": "**3",
               "⁻": ".I", "ᵀ": ".T", "⊤": ".T", "ᴴ": ".H", "†": ".H", "'": ".T", "’": ".T", "′": ".T", "[": "(", "]": ")", "{": "(", "}": ")"}


@dataclass(frozen=True, slots=True)
class Node:
    """A piece of an expression.

    kind   number, name, call, postfix, negative, sum, product or power
    at     its position: of its first letter; of the dot of a postfix, of the ** of a power
    value  the number, a Fraction, or ("j", Fraction) if it is imaginary; the name of the word, function or attribute;
           of sums and products the operators, (sign, position) for each part
    parts  the nodes it is made of
    depth  levels of nodes below it
    """

    kind: str
    at: int
    value: Any = None
    parts: tuple = ()
    depth: int = 0


@dataclass(frozen=True)
class Declaration:
    """`names: kind arguments options`. Names are (name, position), options {name: (position, node)}."""

    names: tuple
    kind: str
    at: int
    arguments: tuple
    options: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Definition:
    """`name = body`."""

    name: str
    at: int
    body: Node


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str           # number, name, symbol, newline, other (a letter that means nothing here), end
    text: str
    at: int


def parse_expression(span):
    """The tree of an expression. ParameterError, with position, if the text is none."""
    parser = _Parser(span.source, _tokens(span, with_newlines=False))
    node = parser.sum()
    parser.finish()
    return node


def parse_statements(span):
    """The Declarations and Definitions of a text, in its order. ParameterError, with position."""
    return _Parser(span.source, _tokens(span, with_newlines=True)).statements()


# ---- tokens ----

_NUMBER = re.compile(r"([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?j?")
_BLANK = re.compile(r"([^\S\n]|#[^\n]*)+")


def _tokens(span, with_newlines):
    """The tokens of a text; ends of lines are tokens where asked for, outside of parentheses."""
    text, at, tokens, depth = span.source.text, span.start, [], 0
    while at < span.stop:
        if blank := _BLANK.match(text, at, span.stop):
            at = blank.end()
            continue
        kind, end = "other", at + 1
        if number := _NUMBER.match(text, at, span.stop):
            kind, end = "number", number.end()
        elif _in_name(text[at]) and text[at].isidentifier():
            kind = "name"
            while end < span.stop and _in_name(text[end]):
                end += 1
        elif text[at] in SYMBOLS:
            kind, end = "symbol", at + (2 if text.startswith("**", at, span.stop) else 1)
            depth += {"(": 1, ")": -1}.get(text[at], 0)
        elif text[at] == "\n":
            kind = "newline"
        if kind != "newline" or (with_newlines and depth <= 0):
            # As in Python, letters of one meaning make one name: the micro sign is the Greek mu.
            tokens.append(_Token(kind, unicodedata.normalize("NFKC", text[at:end]) if kind == "name" else text[at:end], at))
        at = end
    tokens.append(_Token("end", "", span.start + len(span.text.rstrip())))
    return tokens


def _in_name(letter):
    return f"_{letter}".isidentifier() and letter not in OTHER_SIGNS


# ---- trees ----

class _Parser:
    """Recursive descent over a list of tokens; few calls a level, so that NESTING levels stay far from Python's own limit."""

    def __init__(self, source, tokens):
        self._source, self._tokens, self._next, self._level = source, tokens, 0, 0

    @property
    def _token(self):
        return self._tokens[self._next]

    def _is(self, *symbols):
        return self._token.kind in ("symbol", "newline") and self._token.text in symbols

    def _take(self, *symbols):
        """The next token, if it is one of these symbols, else None."""
        token = self._token
        if not self._is(*symbols):
            return None
        self._next += 1
        return token

    # statements

    def statements(self):
        found = []
        while self._token.kind != "end":
            if not self._take(";", "\n"):
                found.append(self._statement())
                if not (self._is(";", "\n") or self._token.kind == "end"):
                    raise self._unexpected()
        return found

    def _statement(self):
        names = [self._name("a name")]
        while self._take(","):
            names.append(self._name("a name"))
        name, at = names[0]
        if len(names) == 1 and self._take("="):
            return Definition(name, at, self.sum())
        if not self._take(":"):
            raise self._sign() or self._source.error(
                self._token.at, f"':' is missing after {names[-1][0]!r}", f"write '{name}: gaussian p n' or '{name}: scalar', or '{name} = X*X.T/n'")
        kind, at = self._name("a kind of word")
        arguments, options = [], {}
        while not (self._is(";", "\n") or self._token.kind == "end"):
            after = self._tokens[self._next + 1]
            if self._token.kind == "name" and after.kind == "symbol" and after.text == "=":
                option, position = self._name("an option")
                self._next += 1
                if option in options:
                    raise self._source.error(position, f"{option} is given twice")
                options[option] = position, self.sum()
            else:
                arguments.append(self.sum())
            self._take(",")
        return Declaration(tuple(names), kind, at, tuple(arguments), options)

    def _name(self, what):
        token = self._token
        if token.kind != "name":
            raise self._expected(what)
        self._next += 1
        if len(token.text) > LETTERS:
            raise self._source.error(token.at, f"a name of {len(token.text)} letters", f"names have at most {LETTERS}")
        return token.text, token.at

    # expressions

    def finish(self):
        if self._token.kind != "end":
            raise self._unexpected()

    def sum(self, strength=0):
        """A sum or, of strength 1, a product: the parts side by side, so that a long one is no deep tree."""
        kind, symbols = CHAINS[strength]
        operators, parts = [(symbols[0], self._token.at)], []
        while len(parts) < len(operators):
            parts.append(self._factor() if strength else self.sum(1))
            if token := self._take(*symbols):
                operators.append((token.text, token.at))
        return self._node(kind, operators[0][1], tuple(operators), *parts) if len(parts) > 1 else parts[0]

    def _factor(self):
        at, is_negative = self._token.at, False
        while sign := self._take("+", "-"):
            is_negative ^= sign.text == "-"
        node = self._atom()
        while dot := self._take("."):
            node = self._node("postfix", dot.at, self._attribute(dot), node)
        if power := self._take("**"):
            self._deeper(power.at)
            node = self._node("power", power.at, None, node, self._factor())
            self._level -= 1
        return self._node("negative", at, None, node) if is_negative else node

    def _atom(self):
        token = self._token
        if token.kind == "number":
            self._next += 1
            return Node("number", token.at, self._number(token))
        if token.kind == "name":
            function, _ = self._name("a name")
            if not self._is("("):
                return Node("name", token.at, function)
            if function not in FUNCTIONS:
                raise self._source.error(token.at, f"unknown function {function!r}", _function_hint(function))
        opening = self._take("(")
        if opening is None:
            raise self._expected("a number, a name or '('")
        self._deeper(opening.at)
        parts = [self.sum()]
        while token.kind == "name" and self._take(","):
            parts.append(self.sum())
        if not self._take(")"):
            raise self._unexpected(opening)
        self._level -= 1
        return self._node("call", token.at, function, *parts) if token.kind == "name" else parts[0]

    def _attribute(self, dot):
        token = self._token
        if token.kind == "name" and token.text in ATTRIBUTES:
            self._next += 1
            return token.text
        if token.kind == "end":
            raise self._expected("T, H, I or sqrt")
        hint = ENTRYWISE_HINT if token.text in ENTRYWISE else f"did you mean {OTHER_ATTRIBUTES[token.text]}?" if token.text in OTHER_ATTRIBUTES else \
            f"write {token.text}(...) alone" if token.text in FUNCTIONS else "there are .T .H .I .sqrt"
        raise self._source.error(dot.at, f"{printable(repr(f'.{token.text}'))} means nothing", hint)

    def _number(self, token):
        text = token.text.lower().removesuffix("j")
        mantissa, _, exponent = text.partition("e")
        if len(mantissa) > DIGITS or len(exponent) > 6 or abs(int(exponent or 0)) > DIGITS:
            raise self._source.error(token.at, "a number out of range", f"numbers have at most {DIGITS} digits, and exponents up to {DIGITS}")
        return ("j", Fraction(text)) if token.text.endswith("j") else Fraction(text)

    def _node(self, kind, at, value, *parts):
        depth = 1 + max(part.depth for part in parts)
        if depth > NESTING:
            raise self._too_deep(at)
        return Node(kind, at, value, parts, depth)

    def _deeper(self, at):
        self._level += 1
        if self._level > NESTING:
            raise self._too_deep(at)

    # complaints

    def _too_deep(self, at):
        return self._source.error(at, f"nested more than {NESTING} levels deep", "give parts of it names: Q = inv(...)")

    def _expected(self, what):
        token = self._token
        if token.kind == "end":
            return self._source.error(token.at, f"the text ends where {what} is expected")
        return self._sign() or self._source.error(token.at, f"{_shown(token)} where {what} is expected")

    def _unexpected(self, opening=None):
        """The error for a token that follows something complete, within the parentheses opened at `opening` if there are any."""
        token, text = self._token, self._source.text
        if opening and (token.kind == "end" or "\n" in text[opening.at:token.at]):
            return self._source.error(opening.at, "'(' is not closed")
        if token.kind in ("number", "name") or token.text == "(":
            return self._source.error(token.at, f"no operator before {_shown(token)}", "a product is written with *")
        if token.text == ")":
            return self._source.error(token.at, "')' without '('")
        return self._sign() or self._source.error(token.at, f"{_shown(token)} does not belong here",
                                                  "expressions are made of + - * / ** ( ) .T .H .I .sqrt")

    def _sign(self):
        """The error for a letter that is no part of the grammar, None if the next token is none."""
        token = self._token
        if token.kind != "other":
            return None
        after = self._tokens[self._next + 1].text
        if token.text in ENTRYWISE:
            hint = ENTRYWISE_HINT
        elif token.text == "^" and after in ("T", "H"):
            hint = f"did you mean .{after}?"
        elif token.text == "\\":
            hint = "names are written without it: lambda, Sigma"
        else:
            hint = f"did you mean {OTHER_SIGNS[token.text]}?" if token.text in OTHER_SIGNS else ""
        return self._source.error(token.at, f"{_shown(token)} means nothing", hint)


def _shown(token):
    return "the end of the line" if token.kind == "newline" else printable(repr(token.text))


def _function_hint(name):
    if name in ENTRYWISE:
        return ENTRYWISE_HINT
    close = f"did you mean {OTHER_FUNCTIONS[name]}?" if name in OTHER_FUNCTIONS else nearest(name, FUNCTIONS).strip()
    return close or f"functions are {', '.join(FUNCTIONS)}; a product is written with *, and Python is not run"
