"""Records of arrays reach kernels as they are, whatever their shapes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np
import pytest

pytest.importorskip("numba")

from solver.kernels.instance import Indices, Ints
from solver.kernels.jit import inner, kernel
from solver.kernels.record import Record


@dataclass(frozen=True, eq=False)
class Pair(Record):
    """Two arrays, one of them with a width that kernels know."""

    rows: Annotated[Ints, np.int64, None, 4]
    grid: Annotated[Indices, np.int32, None, None, None]


@inner
def _cell(pair: Pair, a: int, b: int, c: int) -> int:
    return pair.grid[a, b, c]


@kernel
def _exchange(pair: Pair, a: int, b: int, c: int) -> int:
    found = _cell(pair, a, b, c) + 1000 * len(pair.rows) + 100 * pair.grid.shape[1]
    pair.rows[a, b] = found
    return found + pair.rows[-1, 3]


def test_kernels_read_and_write_the_arrays_themselves() -> None:
    rng = np.random.default_rng(1)
    for size in ((1, 1, 1), (2, 3, 5), (4, 2, 7)):
        pair = Pair(rng.integers(0, 9, (size[0] + 1, 4)), rng.integers(0, 9, size).astype(np.int32))
        last = int(pair.rows[-1, 3])
        for place in np.ndindex(*size):
            expected = int(pair.grid[place]) + 1000 * len(pair.rows) + 100 * size[1]
            assert _exchange(pair, *place) == expected + last
            assert pair.rows[place[0], place[1]] == expected


def test_an_array_of_another_shape_or_type_is_refused() -> None:
    rows, grid = np.zeros((2, 4), dtype=np.int64), np.zeros((1, 1, 1), dtype=np.int32)
    for wrong in (rows.astype(np.int32), np.zeros((2, 5), dtype=np.int64), rows.T, np.zeros(4, dtype=np.int64)):
        with pytest.raises(TypeError, match="rows is"):
            Pair(wrong, grid)
