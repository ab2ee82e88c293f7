"""Density of a cubic law (semicircle and Marchenko-Pastur) on 801 points against numpy.roots a point, in one process.

    python benchmarks/algebraic.py
"""
import time

import numpy as np

import rmtsym as rm


def best(action, rounds):
    """Least seconds of a call."""
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def main():
    law = rm.laws.semicircle_plus_marchenko_pastur(variance=1.0, c=0.5)
    (lo, hi), = law.support()
    grid = np.linspace(lo, hi, 801)
    rows = {"grid": grid, "shuffled grid": np.random.default_rng(0).permutation(grid), "wider grid": np.linspace(lo - 1, hi + 1, 801)}
    roots = best(lambda: [np.roots([0.5, 1 + 0.5*x, x - 0.5, 1]) for x in grid], 3)/801
    print(f"numpy.roots    {roots*1e6:8.3f} us a point")
    for name, x in rows.items():
        out = np.empty_like(x)
        law.pdf(x, out=out)
        seconds = best(lambda x=x, out=out: law.pdf(x, out=out), 50)/801
        print(f"{name:14} {seconds*1e6:8.3f} us a point, {roots/seconds:6.0f} times faster")


if __name__ == "__main__":
    main()
