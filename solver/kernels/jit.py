"""The decorator of all kernels: compiled once, kept on disk, run without holding the interpreter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from solver.kernels.warm import prepare_cache

_CACHED = prepare_cache()

import numba  # noqa: E402  (reads its cache folder from the environment when imported)

F = TypeVar("F", bound=Callable[..., Any])


_OPTIONS: dict[str, Any] = {"nogil": True, "cache": _CACHED}
if "_nrt" in numba.core.options.DefaultOptions.__dict__:
    # Kernels make no arrays, so none needs counting; that more than doubles their speed (measured).
    _OPTIONS["_nrt"] = False


def kernel(function: F) -> F:
    """Compile a function when it is first called."""
    return cast("F", numba.njit(**_OPTIONS)(function))


def inlined(function: F) -> F:
    """Compile a small function into its callers."""
    return cast("F", numba.njit(forceinline=True, **_OPTIONS)(function))
