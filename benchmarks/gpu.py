"""GPU benchmark: event-timed medians, memory bandwidth, share of the roofline, error against the CPU, wrong-branch count.

    python benchmarks/gpu.py [--points 100000000] [--output benchmarks/results/gpu.json]

Without a GPU it says so and exits 0. Goal: at least 60% of the memory bandwidth for Marchenko-Pastur on 1e8 complex points.
"""
import argparse
import json
import platform
import sys
from pathlib import Path

import numpy as np

LAWS = {"semicircle": {"variance": 1.0}, "marchenko_pastur": {"c": 0.5, "variance": 1.0}, "kesten_mckay": {"d": 3.0}, "wachter": {"a": 2.0, "b": 3.0},
        "free_meixner": {"a": 0.3, "b": 1.0, "c": 0.7}, "arcsine": {}, "bernoulli": {"p": 0.3}, "rademacher": {}, "fuss_catalan": {"order": 3},
        "sample_covariance": {"c": 0.1, "population": {1: 0.4, 3: 0.4, 10: 0.2}}}


def event_times(cupy, action, repeats):
    """Seconds of each repeat, by CUDA events."""
    seconds = []
    for _ in range(repeats):
        start, stop = cupy.cuda.Event(), cupy.cuda.Event()
        start.record()
        action()
        stop.record()
        stop.synchronize()
        seconds.append(cupy.cuda.get_elapsed_time(start, stop)/1e3)
    return seconds


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--points", type=int, default=100_000_000)
    parser.add_argument("--repeats", type=int, default=9)
    parser.add_argument("--output", default=str(Path(__file__).parent/"results"/"gpu.json"))
    options = parser.parse_args(arguments)
    try:
        import cupy
        count = cupy.cuda.runtime.getDeviceCount()
    except Exception as problem:          # CuPy missing, no driver, no device: whatever it is, there is no GPU to measure
        print(f"no GPU could be used ({type(problem).__name__}: {str(problem).splitlines()[0]}); nothing was measured")
        return 0
    if not count:
        print("no GPU could be used (0 devices); nothing was measured")
        return 0
    import rmtsym as rm
    properties = cupy.cuda.runtime.getDeviceProperties(0)
    device = properties["name"].decode()
    rng = np.random.default_rng(0)
    points = options.points
    copied = cupy.empty(points, complex)
    source = cupy.empty(points, complex)
    source[:] = 1
    copy = float(np.median(event_times(cupy, lambda: cupy.copyto(copied, source), options.repeats)))
    bandwidth = 32*points/copy/1e9
    source = None
    sample = rng.normal(size=200_000)*3 + 1j*np.abs(rng.normal(size=200_000))*10.0**rng.uniform(-8, 0, 200_000)
    rows = []
    print(f"{device}, CUDA runtime {cupy.cuda.runtime.runtimeGetVersion()}, cupy {cupy.__version__}: device-to-device copy {bandwidth:.0f} GB/s")
    for name, values in LAWS.items():
        law = getattr(rm.laws, name)(**values)
        size = points if name not in ("fuss_catalan", "sample_covariance") else max(points//100, 1)
        z = cupy.asarray(np.resize(sample, size))
        out = cupy.empty(size, complex)
        law.stieltjes(z, out=out)                                   # compile and warm up
        seconds = float(np.median(event_times(cupy, lambda law=law, z=z, out=out: law.stieltjes(z, out=out), options.repeats)))
        expected = law.stieltjes(sample)
        got = cupy.asnumpy(law.stieltjes(cupy.asarray(sample)))
        error = float(np.nanmax(np.abs(got - expected)/np.abs(expected)))
        wrong = int(np.sum(~(got.imag > 0)))
        rate = 32*size/seconds/1e9
        rows.append({"law": name, "points": size, "median_s": seconds, "GB_per_s": rate, "share_of_copy": rate/bandwidth,
                     "worst_relative_difference_to_cpu": error, "wrong_branch": wrong})
        print(f"{name:20s} {size:>11d} points {seconds*1e3:9.3f} ms {rate:8.1f} GB/s {100*rate/bandwidth:6.1f}%  error {error:.1e}  wrong branch {wrong}")
        del z, out
    record = {"device": device, "runtime": cupy.cuda.runtime.runtimeGetVersion(), "driver": cupy.cuda.runtime.driverGetVersion(),
              "cupy": cupy.__version__, "numpy": np.__version__, "python": platform.python_version(), "rmtsym": rm.__version__,
              "copy_GB_per_s": bandwidth, "laws": rows}
    Path(options.output).write_text(json.dumps(record, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
