"""What lies between lowering and printing: functions of the kernel language, and the maps over arrays that call them."""
from dataclasses import dataclass, field

__all__ = ["Map", "Program"]


@dataclass(frozen=True)
class Map:
    """A loop over an array.

    name      of the array kernel: stieltjes, density, stieltjes_gradient, density_gradient
    point     the function of one point: (x, y, *setup, *arguments) for complex input, (x, *setup, *arguments) for real
    is_complex  input and outputs are complex, and the lower half-plane is the conjugate
    outputs   number of values a point returns: 1, or 2 + number of real parameters (value, derivative in z, in each parameter)
    fast      a function without branches that returns the same values and a flag `is_special`, or "": the loop over it vectorises,
              and points that it flags are done again by `point`
    is_warm   the point function takes the last point and its solution as a hint, (x, y, hint x, hint y, hint re, hint im, ...) or
              (x, hint x, hint re, hint im, ...), and returns after its values the new hint, a status and a count
    memory    names of what the point function takes after the point and returns after its values, carried from point to point; NaN at first
    """

    name: str
    point: str
    is_complex: bool
    outputs: int
    fast: str = ""
    is_warm: bool = False
    memory: tuple = ()


@dataclass(frozen=True)
class Program:
    """A lowered law.

    functions  of the kernel language, callees first
    constants  literal module constants that they use
    setup      name of the function of the parameters that is called once an array, or "" for none
    setup_names  what it returns
    arguments  ((name, type), ...) of every array kernel after its arrays
    maps       tuple of Map
    plain      source of the plain Python functions of the module (domain, support, atoms, ...)
    """

    specification: object
    functions: tuple
    constants: dict
    setup: str
    setup_names: tuple
    arguments: tuple
    maps: tuple
    plain: str
    imports: tuple = ()
    names: dict = field(default_factory=dict)
