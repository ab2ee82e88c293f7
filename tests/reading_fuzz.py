"""Random texts for the reader of expressions: letters, tokens, Python, near misses of what is right.

`python tests/reading_fuzz.py 100000` reads that many and says how long it took and what came of them.
"""
import collections
import random
import sys
import time

from rmtsym.errors import ParameterError, ShapeError
from rmtsym.reading.build import Reader
from rmtsym.reading.source import Source

WHERE = ("p, n: size; X: gaussian p n; Y: gaussian p n complex; S, T: deterministic p; W: goe n; a: deterministic p 1; lam: scalar positive; "
         "z: scalar complex; Q = inv(X*X.T/n + lam*eye(p))")
RIGHT = ["tr(S*Q)/p", "tr(inv(X*X.T/n + lam*eye(p)))/p", "tr((Y*Y.H/n - z*I_p).I)/p", "lam**2*tr(T*Q*S*Q)/p + tr(S*Q*(X*X.T/n)*Q)/n",
         "sqrt(tr(Q*Q)/p)", "a.T*Q*a", "(S.sqrt*X*W*X.T*S.sqrt/n**2 + eye(p))**-2", "exp(-lam)*tr(W**6)/n",
         "X: gaussian p n variance=lam row_cov=S",
         "U: haar n complex; B = U*W*U.H", "target: tr(Q)/p"]
TOKENS = ["X", "Y", "S", "T", "W", "Q", "a", "p", "n", "lam", "z", "lambda", "I_p", "I", "pi", "E", "tr", "inv", "eye", "sqrt", "exp", "log",
          "sin", "cos",
          "tan", "(", ")", "(", ")", "(", ")", "*", "*", "/", "+", "-", "**", ".T", ".H", ".I", ".sqrt", ",", ":", ";", "=", "\n", " ", "#",
          "1", "2", "0",
          "0.5", ".5", "1e300", "1e-300", "1e999", "3j", "1/2", "10**9", "^", "@", "'", '"', "\\", "gaussian", "goe", "gue", "elliptic", "haar",
          "deterministic", "scalar", "size", "complex", "real", "positive", "variance=", "row_cov=", "correlation=", "0**-1", "log(0)", "tr(X*X.T)"]
PYTHON = ["__import__('os').system('true')", "eval('1')", "exec('x=1')", "open('/etc/passwd').read()", "lambda: 0", "[x for x in ()]", "{1: 2}",
          "X.__class__.__mro__[1].__subclasses__()", "().__class__", "print(1)", "f'{X}'", "globals()", "X if X else Y", "X.applyfunc(exp)",
          "sp.Symbol('x')",
          "os.environ", "import os", "X[0]", "9**9**9**9", "a := 1", "X and Y", "not X", "b'x'", "exit()", "while True: pass", "%s%n",
          "${HOME}", "`id`"]
LETTERS = "XYSTWQapnlz01259.*/+-() \t\n\r\0\x1b,:;=#^@'\"\\_eEjJIλΣßµ₁²ⁿᵀ×·−√∘\u00a0\u2028\u202e\ufeff\U0001d4d0\ud800中é\u0301"


def random_text(source):
    """A text of one of several kinds; `source` is a random.Random."""
    kind = source.randrange(8)
    if kind == 0:
        return "".join(source.choice(LETTERS) for _ in range(source.randrange(60)))
    if kind == 1:
        return "".join(source.choice(TOKENS) for _ in range(source.randrange(25)))
    if kind == 2:
        return " ".join(source.choice([*TOKENS, *PYTHON]) for _ in range(source.randrange(8)))
    if kind == 3:
        return _valid(source, source.randrange(5))
    if kind == 4 and source.randrange(50) == 0:
        return source.choice([*TOKENS, *LETTERS])*source.randrange(1, 25_000)
    text = source.choice([*RIGHT, _valid(source, 3)])
    for _ in range(source.randrange(1, 4)):                     # near misses: a piece cut out, put in or doubled
        at, to = sorted(source.randrange(len(text) + 1) for _ in range(2))
        text = source.choice([text[:at] + text[to:], text[:at] + source.choice(TOKENS) + text[at:], text[:to] + text[at:],
                              text[:at] + source.choice(LETTERS) + text[at:]])
    return text


def _valid(source, depth):
    """Right by the grammar, seldom in its shapes."""
    if depth == 0:
        return source.choice(["X", "Y", "S", "W", "Q", "p", "n", "lam", "z", "2", "0.25", "I_p", "eye(n)"])
    one, other = _valid(source, depth - 1), _valid(source, source.randrange(depth))
    return source.choice([f"({one})*({other})", f"{one} + {other}", f"({one}).T", f"inv({one})", f"tr({one})*{other}",
                          f"({one})**{source.randrange(-3, 9)}", f"-{one}", f"({one})/({other})",
                          f"({one} - {other}).I", f"sqrt({one})", f"exp({one})", f"({one}).sqrt"])


def reader():
    """A Reader that knows the names of WHERE."""
    made = Reader()
    made.declare(Source.of(WHERE).span())
    return made


def outcome(text, known):
    """What reading a text as an expression in known names, and as declarations, ended in. Any other error passes through."""
    found = []
    for read in (known.expression, Reader().declare):
        try:
            read(Source.of(text).span())
            found.append("read")
        except (ParameterError, ShapeError) as problem:
            assert hasattr(problem, "position") or "has more than" in str(problem), text
            found.append("ShapeError" if isinstance(problem, ShapeError) else "ParameterError")
    return found


def main(count, seed=0):
    source, start, slowest = random.Random(seed), time.perf_counter(), (0.0, "")
    counts, known = collections.Counter(), reader()
    for _ in range(count):
        text = random_text(source)
        began = time.perf_counter()
        counts.update([outcome(text, known)[0]])
        slowest = max(slowest, (time.perf_counter() - began, text[:200]))
    print(f"{count} texts in {time.perf_counter() - start:.1f} s: {dict(counts)}; the slowest took {slowest[0]:.3f} s: {slowest[1]!r}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
