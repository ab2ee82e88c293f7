"""Kernels of a system of equations g = Phi(g; parameters, spectra), solved at many points (templates/system.py).

in:   a System (plain data: unknowns, equations, target, scalars, sizes, words)
out:  the text of a numba module and of a CUDA file

1. core     the fewest unknowns of which all others are explicit functions: without them no equation leads back to itself. Newton runs
            in the core alone (4 of the 11 unknowns of a random-features error), and F_x is singular where the full Jacobian is.
2. lines    F, its derivatives and bounds of its second-order part as straight lines (straight_line.py), complex and, where no equation
            holds I, real (suffix _real)
3. text     the template with the system's sizes and spectra, the lines, and one map `solve` a variant

User's names never reach the code unless they are plain identifiers, and then with the prefix par_ or word_.
"""
import hashlib
import itertools
import math
import re
import textwrap
from collections import Counter
from pathlib import Path

import sympy as sp

from rmtsym.codegen.cuda_printer import cuda_device_functions, prelude
from rmtsym.codegen.language import needed, parse
from rmtsym.codegen.numba_printer import commented
from rmtsym.codegen.straight_line import StraightLine, negative, plus
from rmtsym.errors import ParameterError

__all__ = ["compile_system", "core_of", "kernels_of"]

_CONSTANTS = {"SHARE": 0.05, "FLOOR": 1e-10, "STEPS": 3000, "TRIES": 6}
_LARGEST_SEARCH = 20000                         # sets of unknowns tried as the core
_SPLICED = "(begin|certify|enclose|follow|is_near|reach|visit)(_real)?"          # called from one place, above the long straight lines


def kernels_of(system, name, title="", source="", equation_text=None):
    """{'numba': text, 'cuda': text} of a System.

    name           of the module, an identifier
    title          what the header says first; source: the derivation file, "" for a user's own system
    equation_text  a list of lines for the header, one equation each; by default those of the system
    ParameterError for what has no kernel.
    """
    lowered = _Lowered(system, name)
    title = title or name.replace("_", " ")
    equations = equation_text or [*(f"{unknown.symbol} = {equation}" for unknown, equation in zip(system.unknowns, system.equations, strict=True)),
                                  f"target: {system.target}"]
    made = f"{source} by `rmtsym generate {name}`" if source else "a system of the user's own by rmtsym"
    lines = [f"{title}.  Solves", "", *(f"    {line}" for text in equations for line in textwrap.wrap(" ".join(str(text).split()), 120)), "",
             f"Generated from {made} (SymPy {sp.__version__}). Do not edit."]
    return {"numba": lowered.numba(commented(lines, "#"), title), "cuda": lowered.cuda(commented(lines, "//"))}


def compile_system(system, name):
    """SystemKernels of a user's system: generated, kept in the user's cache directory, loaded."""
    from rmtsym.runtime.cache import store
    from rmtsym.runtime.load import load_file
    from rmtsym.runtime.system import SystemKernels
    texts = kernels_of(system, name)
    digest = hashlib.sha256(texts["numba"].encode()).hexdigest()[:16]
    path = store(f"{name}-{digest}", {"kernels.py": texts["numba"], "kernels.cuh": texts["cuda"]})
    return SystemKernels(load_file(path/"kernels.py", f"{name}_{digest}"), path/"kernels.cuh")


# ---- the core

def core_of(system):
    """Indices of the fewest unknowns without which no equation leads back to its own unknown (greedy where a search would be long)."""
    index = {unknown.symbol: i for i, unknown in enumerate(system.unknowns)}
    needs = [{index[symbol] for symbol in equation.free_symbols if symbol in index} for equation in system.equations]
    has_mean = [_means(equation) != [] for equation in system.equations]
    always = {i for i, inner in enumerate(needs) if i in inner}
    cyclic = sorted(set(_cyclic(needs, always)))
    if not cyclic:
        return tuple(sorted(always)) or tuple(range(len(needs)))[:1]
    for count in range(1, len(cyclic) + 1):
        if math.comb(len(cyclic), count) > _LARGEST_SEARCH:
            break
        found = [set(extra) | always for extra in itertools.combinations(cyclic, count) if not _cyclic(needs, set(extra) | always)]
        if found:
            return tuple(sorted(min(found, key=lambda core: (sum(has_mean[i] for i in core), sorted(core)))))
    core = set(always)
    while cyclic := _cyclic(needs, core):
        core.add(max(cyclic, key=lambda i: (len(needs[i] & set(cyclic))*sum(i in needs[j] for j in cyclic), -i)))
    return tuple(sorted(core))


def _cyclic(needs, removed):
    """Unknowns that are neither removed nor explicit, directly or in turn, once those are given."""
    left = set(range(len(needs))) - set(removed)
    while ready := {i for i in left if not needs[i] & left}:
        left -= ready
    return sorted(left)


def _means(expression):
    """The means in an expression, in a fixed order."""
    return sorted((item for item in sp.preorder_traversal(expression) if hasattr(item, "bound_symbols")), key=sp.default_sort_key)


# ---- the text

class _Lowered:
    def __init__(self, system, name):
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,60}", name):
            raise ParameterError(f"name = {name!r}, but the name of a system that is compiled has letters, digits and underscores, and starts "
                                 "with a letter")
        self.system, self.name = system, name
        self.core = core_of(system)
        self.unknowns = [unknown.symbol for unknown in system.unknowns]
        self.parameters = [*system.sizes, *system.scalars]
        self.names = _safe("par", self.parameters)
        self.groups = _groups(system)
        self.spectra = []                               # ((name, type), ...) of the arguments that hold spectra
        words = _safe("word", [word for group in self.groups for word in group])
        self.arrays = dict(zip((word for group in self.groups for word in group), words, strict=True))
        for g, group in enumerate(self.groups):
            self.spectra += [(self.arrays[word], "Array") for word in group] + [(f"weights_{g}", "Array"), (f"count_{g}", "int")]
        expressions = (*system.equations, system.target)
        self.variants = ["", "_real"] if not any(expression.has(sp.I) for expression in expressions) else [""]
        self.constants = {**_CONSTANTS, **self._layout()}
        self.functions = [function for variant in self.variants for function in self._variant(variant)]

    def _layout(self):
        """The offsets in `work`, and its length WORK."""
        core, unknowns, parameters = len(self.core), len(self.unknowns), len(self.parameters)
        width = 2*core + 2
        parts = {"X": 2*core, "TANGENT": 2*core, "TRIAL": 2*core, "FIRST_X": 2*core, "LAST_X": 2*core, "SCALE": core, "RADIUS": core + 1,
                 "REMAINDER": core, "IMAGE": core, "MATRIX": 2*core*width, "SLOPES": 2*core + 2, "VALUES": 2*unknowns, "HERE": 2*parameters,
                 "ORIGIN": 2*parameters, "GOAL": 2*parameters, "DIRECTION": 2*parameters, "FIRST_HERE": 2*parameters, "LAST_HERE": 2*parameters,
                 "AXIS": 1, "BEND": 1}
        ends = list(itertools.accumulate(parts.values(), initial=0))
        sizes = {"CORE": core, "WIDTH": width, "UNKNOWNS": unknowns, "PARAMETERS": parameters, "WORK": ends[-1]}
        return {**sizes, **dict(zip(parts, ends, strict=False))}

    def _variant(self, suffix):
        """The functions of the kernel language, callees first, of the complex or the real variant."""
        is_real = bool(suffix)
        sources = [self._equations("equations", is_real, False), self._equations("enclosure", is_real, True), self._values(is_real),
                   self._slopes(is_real)]
        template = (Path(__file__).parent/"templates"/"system.py").read_text(encoding="utf-8")
        lines = []
        for line in template.splitlines():
            passed = ", ".join(f"{name}: {kind}" if line.startswith("def ") or line.endswith(" -> None:") else name for name, kind in self.spectra)
            lines.append(line.replace("SPECTRA", passed) if passed else line.replace(", SPECTRA", ""))
        functions = needed([*parse("\n".join(lines)), *parse("import math\n\n" + "\n\n".join(sources))], ["visit", "descend"])
        if not suffix:
            return functions
        own = sorted({item.name for item in functions}, key=len, reverse=True)
        pattern = re.compile(r"\b(" + "|".join(own) + r")\b(?=\()")
        return parse("import math\n\n" + "\n\n".join(pattern.sub(rf"\1{suffix}", item.text) for item in functions))

    # ---- straight lines

    def _line(self, x, is_real, has_slopes, radii=None):
        """A StraightLine that knows the parameters at HERE and the core at the offset `x`, and the lines that read them."""
        made = StraightLine(radii, is_real, self.unknowns, "work[AXIS] == 1.0")
        head = []

        def read(offset, j, name, is_complex):
            names = (f"{name}_re", f"{name}_im" if is_complex else None)
            head.extend(f"{text} = {_element(offset, 2*j + k)}" for k, text in enumerate(names) if text)
            return names

        for j, (symbol, name) in enumerate(zip(self.parameters, self.names, strict=True)):
            is_complex = not is_real and symbol not in self.system.sizes
            parts = read("HERE", j, name, is_complex)
            made.given(symbol, parts, {"t": read("DIRECTION", j, f"turn{name[3:]}", is_complex)} if has_slopes else {})
        for i, unknown in enumerate(self.core):
            made.given(self.unknowns[unknown], read(x, i, f"x{i}", not is_real), {str(i): ("1.0", None)} if has_slopes else {})
        if radii:
            head += [f"{name} = {_element('RADIUS', i)}" for i, name in enumerate(radii.values())]
        for g, group in enumerate(self.groups):
            made.group(group, [self.arrays[word] for word in group], f"weights_{g}", f"count_{g}")
        return made, head

    def _solve(self, line):
        """All unknowns outside the core, one after the other; means are gathered, so that loops are few."""
        system, known = self.system, {self.unknowns[i] for i in self.core}
        every = set(self.unknowns)
        left = [i for i in range(len(self.unknowns)) if i not in self.core]
        waiting = [*left, *self.core]

        def is_ready(expression):
            return not (expression.free_symbols & every) - known

        while left:
            ready = [i for i in left if is_ready(system.equations[i])]
            chosen = next((i for i in ready if not self._open(line, [system.equations[i]])), ready[0])
            self._loops(line, [system.equations[i] for i in waiting], [system.equations[chosen]], is_ready)
            line.alias(self.unknowns[chosen], system.equations[chosen])
            known.add(self.unknowns[chosen])
            left.remove(chosen)
            waiting.remove(chosen)

    @staticmethod
    def _open(line, expressions):
        """Means in the expressions that have no value yet."""
        return [item for expression in expressions for item in _means(expression) if not line.is_known(item)]

    def _loops(self, line, candidates, wanted, is_ready):
        """One loop for each group of words of which `wanted` has means: those of all candidates that are ready."""
        for group in self.groups:
            if any(set(item.words) <= set(group) for item in self._open(line, wanted)):
                ready = [item for item in self._open(line, [*wanted, *candidates]) if set(item.words) <= set(group) and is_ready(item)]
                line.means(list(dict.fromkeys(item for item in ready if not self._open(line, [item.function]))))

    def _equations(self, name, is_real, is_enclosure):
        count = len(self.core)
        columns = [*(str(i) for i in range(count)), "t"]
        line, head = self._line("TRIAL", is_real, True, {column: f"r{column}" for column in columns} if is_enclosure else None)
        self._solve(line)
        equations = [self.system.equations[i] for i in self.core]
        self._loops(line, equations, equations, lambda _: True)
        found = [line.value(equation) for equation in equations]
        tail = []
        for i, (value, unknown) in enumerate(zip(found, self.core, strict=True)):
            row = f"MATRIX + {2*i}*WIDTH" if i else "MATRIX"
            own = line.value(self.unknowns[unknown])
            # 1 - Phi_x, - Phi_t, x - Phi
            pairs = [_minus(("1.0", None) if k == i else (None, None), value.slopes.get(column, (None, None))) for k, column in enumerate(columns)]
            pairs.append(_minus(own.parts, value.parts))
            tail += [f"{_element(row, k)} = {part or '0.0'}" for k, part in enumerate(part for pair in pairs for part in pair)]
            if is_enclosure:
                tail.append(f"{_element('REMAINDER', i)} = {value.remainder or '0.0'}")
        text = "F, F_x and F_t at TRIAL, and bounds of what is not linear." if is_enclosure else "F, F_x and F_t at TRIAL."
        return self._function(name, "None", text, [*head, *line.lines, *tail])

    def _values(self, is_real):
        line, head = self._line("X", is_real, False)
        self._solve(line)
        self._loops(line, [self.system.target], [self.system.target], lambda _: True)
        target = line.value(self.system.target)
        tail = []
        for i, symbol in enumerate(self.unknowns):
            for k, part in enumerate(line.value(symbol).parts):
                tail.append(f"{_element('VALUES', 2*i + k)} = {part or '0.0'}")
        tail.append(f"return {', '.join(part or '0.0' for part in target.parts)}")
        return self._function("values", "(float, float)", "All unknowns, and the target, at X.", [*head, *line.lines, *tail])

    def _slopes(self, is_real):
        line, head = self._line("X", is_real, True)
        self._solve(line)
        self._loops(line, [self.system.target], [self.system.target], lambda _: True)
        target = line.value(self.system.target)
        tail = []
        for i, column in enumerate([*(str(i) for i in range(len(self.core))), "t"]):
            for k, part in enumerate(target.slopes.get(column, (None, None))):
                tail.append(f"{_element('SLOPES', 2*i + k)} = {part or '0.0'}")
        return self._function("slopes", "None", "Derivatives of the target in x and t.", [*head, *line.lines, *tail])

    def _function(self, name, returns, text, lines):
        arguments = ", ".join(f"{argument}: {kind}" for argument, kind in [("work", "Vector"), *self.spectra])
        uses = Counter(re.findall(r"\w+", "\n".join(lines)))
        lines = [line for line in lines if not (match := re.match(r"(\w+) = work", line)) or uses[match[1]] > 1]
        return f'def {name}({arguments}) -> {returns}:\n    """{text}"""\n' + "\n".join(f"    {line}" for line in lines) + "\n"

    # ---- files

    def _maps(self):
        """[(map, function, [(array, "Array" or "Vector")])]: each function takes first, stride, size, the arrays, work and the spectra."""
        # arrays of all points, and others
        solve = ([("status", "Vector"), ("target", "Vector"), ("solution", "Vector"), ("parameters", "Array")],
                 [("anchor", "Array"), ("start", "Array")])
        gradient = [("status", "Array"), ("gradient", "Vector"), ("core", "Array"), ("parameters", "Array")], []
        return [(f"{name}{variant}", f"{function}{variant}", *arrays) for variant in self.variants
                for name, function, arrays in (("solve", "visit", solve), ("gradient", "descend", gradient))]

    def numba(self, header, title):
        used = [name for name in sorted(self.constants) if any(re.search(rf"\b{name}\b", item.text) for item in self.functions)]
        facts = [f"NAME = {self.name!r}", f"TITLE = {title!r}", f"UNKNOWNS_OF = {tuple(str(symbol) for symbol in self.unknowns)!r}",
                 f"SIZES_OF = {tuple(str(symbol) for symbol in self.system.sizes)!r}",
                 f"SCALARS_OF = {tuple(str(symbol) for symbol in self.system.scalars)!r}",
                 f"CORE_OF = {self.core!r}", f"SPECTRA_OF = {tuple(tuple(word.name for word in group) for group in self.groups)!r}",
                 *(f"{name} = {self.constants[name]!r}" for name in used), f"WORK = {self.constants['WORK']}"]
        spectra = "".join(f", {name}" for name, _ in self.spectra)
        loops = []
        for name, function, arrays, given in self._maps():
            listed = ", ".join(array for array, _ in (*arrays, *given))
            loops.append(f"@kernel\ndef {name}({listed}{spectra}):\n    {function}(0, 1, status.size, {listed}, np.zeros(WORK){spectra})")
        imports = ["import math", "", "import numpy as np", "", "from rmtsym.runtime.load import Array, Vector, function, kernel, spliced"]
        functions = [f"@{'spliced' if re.fullmatch(_SPLICED, item.name) else 'function'}\n{item.text}" for item in self.functions]
        return "\n\n\n".join([header + "\n" + "\n".join(imports), "\n".join(facts), *functions, *loops]) + "\n"

    def cuda(self, header):
        kinds = {"Array": "const double *", "Vector": "double *", "int": "long long "}
        spectra = "".join(f", {name}" for name, _ in self.spectra)
        maps = []
        for name, function, arrays, given in self._maps():
            heads = [[f"{kinds[kind]}{array}" for array, kind in group] for group in (arrays, (*given, *self.spectra))]
            passed = ", ".join(array for array, _ in (*arrays, *given))
            maps.append(f"""extern "C" __global__ void {name}({', '.join([*heads[0], 'long long size', *heads[1]])})
{{
    double work[{self.constants["WORK"]}] = {{0.0}};
    {function}((long long)blockIdx.x*blockDim.x + threadIdx.x, (long long)gridDim.x*blockDim.x, size, {passed},
        work{spectra});
}}
""")
        return "\n".join([header, prelude, *cuda_device_functions(self.functions, self.constants), *maps])


def _element(offset, k):
    return f"work[{offset} + {k}]" if k else f"work[{offset}]"


def _minus(pair, other):
    """Texts of the parts of a difference of two pairs of names or literals; None is zero."""
    return tuple(plus([part, negative(taken)]) for part, taken in zip(pair, other, strict=True))


def _safe(prefix, symbols):
    """prefix_NAME where the name is a plain identifier, else prefix_INDEX; all different."""
    names = []
    for index, symbol in enumerate(symbols):
        name = str(getattr(symbol, "name", symbol))
        plain = f"{prefix}_{name}" if re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,40}", name) else f"{prefix}_{index}"
        names.append(plain if plain not in names else f"{prefix}_{index}")
    return names


def _groups(system):
    """Tuples of words that occur in one mean together, directly or in turn; sorted by name."""
    groups = []
    for expression in (*system.equations, system.target):
        for item in _means(expression):
            joined = set(item.words).union(*(group for group in groups if group & set(item.words)))
            groups = [group for group in groups if not group & joined] + [joined]
    by_name = sorted((sorted(group, key=lambda word: word.name) for group in groups), key=lambda group: group[0].name)
    return [tuple(group) for group in by_name]
