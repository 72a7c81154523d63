"""The decorator of all kernels: compiled once, kept on disk, run without holding the interpreter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from solver.kernels.warm import prepare_cache

_CACHED = prepare_cache()

import numba  # noqa: E402  (reads its cache folder from the environment when imported)

F = TypeVar("F", bound=Callable[..., Any])


_OPTIONS: dict[str, Any] = {"nogil": True, "no_cfunc_wrapper": True}
if "_nrt" in numba.core.options.DefaultOptions.__dict__:
    # Kernels make no arrays, so none needs counting; that more than doubles their speed (measured).
    _OPTIONS["_nrt"] = False
_INNER = {**_OPTIONS, "no_cpython_wrapper": True}


def kernel(function: F) -> F:
    """Compile a function when it is first called, and keep it on disk with all that it calls."""
    return cast("F", numba.njit(cache=_CACHED, **_OPTIONS)(function))


def inner(function: F) -> F:
    """Compile a function that only kernels call."""
    return cast("F", numba.njit(**_INNER)(function))


def inlined(function: F) -> F:
    """Compile a small function into the kernels that call it."""
    return cast("F", numba.njit(forceinline=True, **_INNER)(function))
