"""CPU benchmark: ratios measured side by side in one process, one thread; a table and a JSON record.

    python benchmarks/cpu.py [--output FILE.json]      (or: rmtsym bench)

4096 points, in cache. The yardsticks: marchenko_pastur.cpp compiled by g++ -O3 -march=native, and closed forms in NumPy.
"""
import argparse
import ctypes
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
POINTS = 4096
C, VARIANCE = 0.5, 1.0


def side_by_side(actions, rounds=60, inner=10):
    """{name: median seconds a call}, the actions taking turns so that noise meets them all alike."""
    seconds = {name: [] for name in actions}
    for action in actions.values():
        action()
    for _ in range(rounds):
        for name, action in actions.items():
            start = time.perf_counter()
            for _ in range(inner):
                action()
            seconds[name].append((time.perf_counter() - start)/inner)
    return {name: float(np.median(values)) for name, values in seconds.items()}


def yardstick(folder, flags):
    """The hand-written C++ kernel as a function (z, out)."""
    library = Path(folder)/f"yardstick{len(flags)}.so"
    subprocess.run(["g++", "-O3", "-march=native", *flags, "-shared", "-fPIC", "-o", str(library), str(HERE/"marchenko_pastur.cpp")], check=True)
    function = ctypes.CDLL(str(library)).stieltjes
    def call(z, out):
        function(ctypes.c_void_p(z.ctypes.data), ctypes.c_void_p(out.ctypes.data), ctypes.c_long(z.size), ctypes.c_double(C), ctypes.c_double(VARIANCE))
    return call


def textbook(z, out):
    """NumPy: (-b + sqrt(b^2 - 4ac))/(2a), the branch by the sign of the imaginary part. Loses digits at large |z|."""
    b = z + VARIANCE*(C - 1)
    root = np.sqrt(b*b - 4*C*VARIANCE*z)
    root = np.where(root.imag < 0, -root, root)
    np.divide(root - b, 2*C*VARIANCE*z, out=out)


def careful(z, out):
    """NumPy at the accuracy of the kernel: the root as a product over the edges, the form that does not cancel."""
    lower, upper = VARIANCE*(1 - np.sqrt(C))**2, VARIANCE*(1 + np.sqrt(C))**2
    root = np.sqrt(z - lower)*np.sqrt(z - upper)
    b = z + VARIANCE*(C - 1)
    out[:] = np.where(b.real*root.real + b.imag*root.imag < 0, (root - b)/(2*C*VARIANCE*z), -2/(b + root))


def process_seconds(code, repeats=5, environment=None):
    """Median wall-clock seconds of `python -c code`, cold interpreter, warm disk."""
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        subprocess.run([sys.executable, *code], check=True, stdout=subprocess.DEVNULL, env=environment)
        seconds.append(time.perf_counter() - start)
    return float(np.median(seconds))


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", default=None)
    options = parser.parse_args(arguments)
    import rmtsym as rm
    law = rm.laws.marchenko_pastur(c=C, variance=VARIANCE)
    rng = np.random.default_rng(0)
    z = rng.normal(size=POINTS)*3 + 1j*np.abs(rng.normal(size=POINTS))
    out = np.empty_like(z)
    kernel = rm.laws.marchenko_pastur.kernels().stieltjes
    rows = []

    def row(what, value, unit, goal=""):
        rows.append({"what": what, "value": value, "unit": unit, "goal": goal})

    with tempfile.TemporaryDirectory() as folder:
        by_hand, relaxed = yardstick(folder, []), yardstick(folder, ["-fno-math-errno", "-fno-trapping-math"])
        seconds = side_by_side({
            "kernel": lambda: kernel(z, out, C, VARIANCE), "frozen": lambda: law.stieltjes(z, out=out), "by hand": lambda: by_hand(z, out),
            "relaxed": lambda: relaxed(z, out), "textbook": lambda: textbook(z, out), "careful": lambda: careful(z, out),
            "copy": lambda: np.copyto(out, z)})
    base = seconds["kernel"]
    row("Marchenko-Pastur m(z), kernel", base/POINTS*1e9, "ns/point")
    row("  copy of the array", seconds["copy"]/POINTS*1e9, "ns/point")
    row("  through the frozen law", seconds["frozen"]/POINTS*1e9, "ns/point")
    row("  kernel / g++ -O3 -march=native", base/seconds["by hand"], "x", "<= 1.3")
    row("  kernel / g++ with -fno-math-errno -fno-trapping-math too", base/seconds["relaxed"], "x")
    row("  NumPy closed form (textbook, less accurate) / kernel", seconds["textbook"]/base, "x", ">= 8")
    row("  NumPy closed form (as accurate) / kernel", seconds["careful"]/base, "x", ">= 8")
    far = np.array([1e6 + 1e6j, -1e9 + 1e9j])
    exact = -1/far - 1/far**2 - (1 + C)/far**3
    errors = {}
    for name, function in (("textbook", textbook), ("careful", careful), ("kernel", lambda z, out: kernel(z, out, C, VARIANCE))):
        got = np.empty_like(far)
        function(far, got)
        errors[name] = float(np.max(np.abs(got/exact - 1)))
        row(f"  relative error at |z| = 1e6, 1e9: {name}", errors[name], "")
    x = np.linspace(0.1, 2.8, POINTS)
    density = np.empty_like(x)
    seconds = side_by_side({"density": lambda: law.pdf(x, out=density)})
    row("Marchenko-Pastur density", seconds["density"]/POINTS*1e9, "ns/point")
    population = rm.laws.sample_covariance(c=0.1, population=rm.Discrete({1: 0.4, 3: 0.4, 10: 0.2}))
    bulk = rng.uniform(0.5, 14, POINTS) + 1j*10.0**rng.uniform(-6, 0, POINTS)
    line = np.linspace(0.58, 13.2, POINTS)
    seconds = side_by_side({"plane": lambda: population.stieltjes(bulk), "line": lambda: population.pdf(line)}, rounds=7, inner=1)
    row("sample covariance, 3 atoms, m(z) at scattered points", seconds["plane"]/POINTS*1e6, "us/point", "<= 2")
    row("sample covariance, 3 atoms, density", seconds["line"]/POINTS*1e6, "us/point", "<= 2")
    numpy_alone = process_seconds(["-c", "import numpy"])
    row("import rmtsym, above numpy", process_seconds(["-c", "import numpy, rmtsym"]) - numpy_alone, "s", "<= 0.1")
    row("rmtsym --help", process_seconds(["-m", "rmtsym", "--help"]), "s", "<= 0.5")
    first = "import rmtsym as rm; rm.laws.marchenko_pastur(c=.5).pdf(1.0)"
    process_seconds(["-c", first], 1)
    row("first density from a warm cache, whole process", process_seconds(["-c", first]), "s", "<= 2.5")
    width = max(len(item["what"]) for item in rows)
    for item in rows:
        print(f"{item['what']:{width}s}  {item['value']:10.3g} {item['unit']:9s} {item['goal']}")
    record = {"machine": platform.machine(), "processor": _processor(), "python": platform.python_version(), "numpy": np.__version__,
              "rmtsym": rm.__version__, "rows": rows}
    target = Path(options.output) if options.output else HERE/"results"/"cpu.json"
    target.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    print(f"written to {os.path.relpath(target)}")
    return 0


def _processor():
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor()


if __name__ == "__main__":
    sys.exit(main())
