# mypy: disable-error-code="untyped-decorator,no-untyped-call"
"""A record of arrays that compiled code takes as one pointer.

A NamedTuple of arrays is passed as some eight numbers an array at every call, which made most of the compiler's work
and much of a call's cost. Here one table holds the address and the shape of each array, and `w.state` in a kernel
reads them from it. Written with numba's extension interface (numba.readthedocs.io, "Low-level extension API").
"""

from __future__ import annotations

from typing import Any, get_args, get_type_hints

import numba
import numpy as np
import numpy.typing as npt
from llvmlite import ir  # type: ignore[import-untyped]
from numba.core import types
from numba.core.typing.templates import AttributeTemplate
from numba.extending import (
    NativeValue,
    infer_getattr,
    lower_getattr_generic,
    models,
    register_model,
    typeof_impl,
    unbox,
)
from numba.np.arrayobj import make_array, populate_array

_WORDS = 4
"""Words of a member in the table: its address, then its shape."""
_WORD = ir.IntType(64)


class Record:
    """The base of a frozen dataclass whose fields are `Annotated[array, type of its items, *widths]`, None: any width.

    The arrays must live as long as the record and never be replaced: kernels keep no count of who uses them.
    """

    address: int

    def __post_init__(self) -> None:
        """Write the table; raises TypeError for an array that is not as its field says."""
        members = _type_of(type(self)).members
        table = np.zeros((len(members), _WORDS), dtype=np.uint64)
        for row, (name, (dtype, *widths)) in zip(table, members.items(), strict=True):
            array: npt.NDArray[Any] = getattr(self, name)
            fits = len(widths) == array.ndim and all(w in (None, n) for w, n in zip(widths, array.shape, strict=True))
            if array.dtype != dtype or not fits or not array.flags.c_contiguous:
                raise TypeError(f"{name} is {array.dtype}{array.shape}, not {np.dtype(dtype)}{widths}")
            row[0] = array.ctypes.data
            row[1 : 1 + array.ndim] = array.shape
        object.__setattr__(self, "_table", table)
        object.__setattr__(self, "address", int(table.ctypes.data))


class RecordType(types.Type):
    """The type of one class of records."""

    def __init__(self, kind: type[Record]) -> None:
        """Name it after the class."""
        hints = get_type_hints(kind, include_extras=True)
        self.members: dict[str, tuple[Any, ...]] = {n: get_args(h)[1:] for n, h in hints.items() if n != "address"}
        super().__init__(name=f"{kind.__module__}.{kind.__name__}")


_TYPES: dict[str, RecordType] = {}


def _type_of(kind: type[Record]) -> RecordType:
    name = f"{kind.__module__}.{kind.__name__}"
    if name not in _TYPES:
        _TYPES[name] = RecordType(kind)
    return _TYPES[name]


@register_model(RecordType)
class _PointerModel(models.PrimitiveModel):
    def __init__(self, manager: Any, kind: RecordType) -> None:
        super().__init__(manager, kind, _WORD.as_pointer())


@typeof_impl.register(Record)
def _typeof(record: Record, _context: Any) -> RecordType:
    return _type_of(type(record))


@unbox(RecordType)
def _unbox(_kind: RecordType, record: Any, c: Any) -> Any:
    number = c.pyapi.object_getattr_string(record, "address")
    address = c.pyapi.long_as_ulonglong(number)
    c.pyapi.decref(number)
    return NativeValue(c.builder.inttoptr(address, _WORD.as_pointer()))


@infer_getattr
class _MemberTypes(AttributeTemplate):
    key = RecordType

    def generic_resolve(self, kind: RecordType, name: str) -> Any:  # type: ignore[override]
        """Return the type of a member."""
        dtype, *widths = kind.members[name]
        return types.Array(numba.from_dtype(np.dtype(dtype)), len(widths), "C")


@lower_getattr_generic(RecordType)
def _read_member(context: Any, builder: Any, kind: RecordType, table: Any, name: str) -> Any:
    dtype, *widths = kind.members[name]
    row = list(kind.members).index(name) * _WORDS

    def word(k: int) -> Any:
        found = builder.load(builder.gep(table, [_WORD(row + k)]))
        found.set_metadata("invariant.load", builder.module.add_metadata([]))  # so that loops read it once
        return found

    items = numba.from_dtype(np.dtype(dtype))
    kind_of_array = types.Array(items, len(widths), "C")
    shape = [word(1 + k) if width is None else _WORD(width) for k, width in enumerate(widths)]
    size = _WORD(np.dtype(dtype).itemsize)
    strides = [size]
    for width in reversed(shape[1:]):
        strides.insert(0, builder.mul(strides[0], width))
    array = make_array(kind_of_array)(context, builder)
    data = builder.inttoptr(word(0), context.get_data_type(items).as_pointer())
    populate_array(array, data, tuple(shape), tuple(strides), size, None)
    return array._getvalue()
