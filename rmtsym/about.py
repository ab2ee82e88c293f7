"""Title, summary and references of a law or theorem, read from the docstring of its derivation.

in:   'Semicircle law: the spectrum of a Wigner matrix.\\n\\nMore.\\n\\n[Wigner, Ann. of Math. 67 (1958) 325]'
out:  'Semicircle law', 'The spectrum of a Wigner matrix.', ('Wigner, Ann. of Math. 67 (1958) 325',)
"""
import re

__all__ = ["read_about"]

_REFERENCE = re.compile(r"^\s*\[([^\[\]]+)\]\s*$", re.MULTILINE)


def read_about(text):
    """(title, summary, references).

    The first paragraph holds the title, up to a colon or full stop, and the summary; every line or paragraph in brackets is a reference.
    """
    text = (text or "").strip()
    first = " ".join(text.split("\n\n")[0].split())
    title, _mark, summary = re.match(r"([^:.]*)([:.]?)\s*(.*)", first).groups()
    word = summary.split(" ")[0]
    is_formula = not word.strip(",.;'").replace("-", "").isalpha() or (len(word) == 1 and word != "a")         # exp(-t^2), t: as they are
    return title.strip(), summary if is_formula else summary[:1].upper() + summary[1:], tuple(" ".join(found.split()) for found in _REFERENCE.findall(text))
