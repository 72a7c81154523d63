# mypy: disable-error-code="no-untyped-call"
"""The decorator of all kernels: compiled once, kept on disk, run without holding the interpreter."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable
from typing import Any, TypeVar

import numba
from numba.core import caching
from numba.core.compiler import CompileResult
from numba.core.serialize import dumps

from solver.kernels import store

F = TypeVar("F", bound=Callable[..., Any])


_OPTIONS: dict[str, Any] = {"nogil": True, "no_cfunc_wrapper": True}
if "_nrt" in numba.core.options.DefaultOptions.__dict__:
    # Kernels make no arrays, so none needs counting; that more than doubles their speed (measured).
    _OPTIONS["_nrt"] = False
_INNER = {**_OPTIONS, "no_cpython_wrapper": True}


class _Kept(caching._Cache):
    """Keep one kernel in our own store, one file for each kind of arguments.

    numba's own way names files after where the source lies, which a frozen program does not know, forgets them when
    the program is moved, and writes the index before the data: killed in between, or written by two processes at
    once, it names the wrong machine code (numba/core/caching.py).
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self._name = f"{function.__module__}.{function.__qualname__}".removeprefix("solver.")

    @property
    def cache_path(self) -> str:
        """Return the folder, for numba's statistics."""
        return str(store.folder() or "")

    def load_overload(self, signature: Any, target: Any) -> Any:
        """Return the compiled kernel for a kind of arguments, or None."""
        target.refresh()
        packed = store.load(self._file(signature, target.codegen()))
        return None if packed is None else CompileResult._rebuild(target, *pickle.loads(packed))

    def save_overload(self, signature: Any, compiled: Any) -> None:
        """Keep a compiled kernel."""
        if compiled.library.has_dynamic_globals:
            raise TypeError(f"{self._name} holds an address of this process and can't be kept")
        store.save(self._file(signature, compiled.codegen), dumps(compiled._reduce()))

    def _file(self, signature: Any, codegen: Any) -> str:
        kind = hashlib.sha256(f"{signature} {codegen.magic_tuple()}".encode()).hexdigest()[:16]
        return f"{self._name}-{kind}.kernel"

    def enable(self) -> None:
        """Do nothing: it always is."""

    def disable(self) -> None:
        """Do nothing: it never is."""

    def flush(self) -> None:
        """Do nothing: another state of the kernels has another folder."""


def kernel(function: F) -> F:
    """Compile a function when it is first called, and keep it on disk with all that it calls."""
    compiled: Any = numba.njit(**_OPTIONS)(function)
    compiled._cache = _Kept(function)
    return compiled


def inner(function: F) -> F:
    """Compile a function that only kernels call."""
    compiled: F = numba.njit(**_INNER)(function)
    return compiled


def inlined(function: F) -> F:
    """Compile a small function into the kernels that call it."""
    compiled: F = numba.njit(forceinline=True, **_INNER)(function)
    return compiled
