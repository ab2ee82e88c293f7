"""CUDA files without a GPU: NVRTC compiles them, g++ executes them.

The shim makes __device__ and __global__ empty and the thread indices variables, so one call of a __global__ function runs the whole
grid-stride loop on the host.
"""
import ctypes
import hashlib
import importlib.util
import subprocess
from pathlib import Path

import numpy as np

SHIM = """\
#include <math.h>
#define __align__(n) __attribute__((aligned(n)))
#define __device__
#define __global__
#define __noinline__
struct dim3_host { unsigned x, y, z; };
static const dim3_host blockIdx = {0, 0, 0}, threadIdx = {0, 0, 0}, blockDim = {1, 1, 1}, gridDim = {1, 1, 1};
"""


def host_library(text, folder):
    """The CUDA text compiled by g++ as a shared library."""
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    source = Path(folder)/f"{digest}.cpp"
    library = source.with_suffix(".so")
    source.write_text(SHIM + text, encoding="utf-8")
    command = ["g++", "-std=c++14", "-O2", "-ffp-contract=off", "-Wall", "-Wno-unused-function", "-Wno-unused-variable", "-Wno-unused-but-set-variable",
               "-shared", "-fPIC", str(source), "-o", str(library)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[:4000]
    return ctypes.CDLL(str(library))


def launch(library, kernel, arrays, arguments):
    """Call a __global__ function on NumPy arrays; the size is that of the first one."""
    converted = [ctypes.c_void_p(item.ctypes.data) for item in arrays] + [ctypes.c_longlong(arrays[0].size)]
    for item in arguments:
        if isinstance(item, np.ndarray):
            converted.append(ctypes.c_void_p(item.ctypes.data))
        elif isinstance(item, (int, np.integer)):
            converted.append(ctypes.c_longlong(int(item)))
        else:
            converted.append(ctypes.c_double(float(item)))
    getattr(library, kernel)(*converted)


def _nvrtc():
    """The NVRTC library of the nvidia-cuda-nvrtc wheel."""
    for package in ("nvidia.cu13", "nvidia.cuda_nvrtc"):
        try:
            found = importlib.util.find_spec(package)
        except ModuleNotFoundError:
            continue
        if found is None:
            continue
        for base in found.submodule_search_locations:
            for path in sorted(Path(base).glob("lib/libnvrtc.so*")):
                if "builtins" not in path.name:
                    return ctypes.CDLL(str(path))
    raise AssertionError("NVRTC is missing: install the test extra (nvidia-cuda-nvrtc)")


def cubin(text, architecture):
    """Compile CUDA text to a cubin with NVRTC, e.g. for 'sm_90'. Returns the bytes; asserts with the log if it does not compile."""
    library = _nvrtc()
    program = ctypes.c_void_p()
    assert library.nvrtcCreateProgram(ctypes.byref(program), text.encode(), b"law.cu", 0, None, None) == 0
    options = [f"--gpu-architecture={architecture}".encode(), b"--std=c++14", b"--fmad=false"]
    status = library.nvrtcCompileProgram(program, len(options), (ctypes.c_char_p*len(options))(*options))
    size = ctypes.c_size_t()
    library.nvrtcGetProgramLogSize(program, ctypes.byref(size))
    log = ctypes.create_string_buffer(size.value)
    library.nvrtcGetProgramLog(program, log)
    assert status == 0, log.value.decode()[:4000]
    library.nvrtcGetCUBINSize(program, ctypes.byref(size))
    data = ctypes.create_string_buffer(size.value)
    library.nvrtcGetCUBIN(program, data)
    library.nvrtcDestroyProgram(ctypes.byref(program))
    return data.raw
