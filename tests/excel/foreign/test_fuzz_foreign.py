# ruff: noqa: E501 - words in a row
"""Whatever a foreign file holds, reading ends with a problem, with faults or with a sentence, and in bounded time."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import samples.foreign
from scheduler.excel.foreign.load_foreign import load_sheets
from scheduler.excel.foreign.raw import RawSheet
from scheduler.excel.foreign.source import read_file
from scheduler.excel.load import How, Loaded
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import CellError, NoResult, Stamp
from scheduler.issues import PlanError
from tests.excel.foreign.summary import NOW

FOLDER = Path(samples.foreign.__file__).parent
FILES = sorted(path for path in FOLDER.rglob("*") if path.suffix in (".xlsx", ".csv", ".txt"))
WORDS = [
    "", " ", "-", ";", "*", "0", "-1", "1e300", "nan", "1.234", "1,5", "x", "ja", "KW32", "KW99", "W0/2026", "31.12.2026", "03/04/2026",
    "99/99/9999", "24:00", "25:61", "06:00-14:00; 14:30-22:00", "0-0", "Mo-Fr", "Mo-", "2h", "PT", "PT2H", "Order", "Due", "Machine",
    "Summe", "Step 1", "10", "A", "B", "M1", "M2", "订单号", "机台", "工序 2 时间（分钟）", "%", "12 %", "()", "[min]", "M1;M2", "#", "Op 1 Time (h)",
    "1" * 400, "\u202e", "١٢", "²", "1/2", "P", "+", "._", "\x00",
]  # fmt: skip
CELLS = st.one_of(
    st.none(),
    st.sampled_from(WORDS),
    st.text(max_size=12),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.builds(Stamp, st.floats(-1e6, 1e7, allow_nan=False), st.booleans(), st.booleans()),
    st.sampled_from([CellError("#N/A"), NoResult("A1")]),
)


def finish(sheets, **how) -> Loaded:
    loaded = load_sheets(sheets, "x", "", NOW, lambda *_: None, How(**how))
    assert (loaded.problem is None) == bool(loaded.errors)
    for issue in loaded.issues:
        assert issue.problem
    return loaded


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.lists(CELLS, min_size=1, max_size=7), min_size=1, max_size=9),
    st.sampled_from(["Orders x", "Routing", "机台", "S"]),
)
def test_any_grid_at_all(grid, title):
    finish([RawSheet("f", title, Sheet(title, [(k, row) for k, row in enumerate(grid, start=1)]))])


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(FILES),
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 30), st.integers(0, 12), CELLS), max_size=8),
    st.booleans(),
)
def test_any_cells_in_a_sample(path, changes, skip_bad):
    sheets = read_file(path.read_bytes(), path)
    for which, row, column, value in changes:
        rows = sheets[which % len(sheets)].sheet.rows
        cells = rows[row % len(rows)][1]
        cells.extend([None] * (column + 1 - len(cells)))
        cells[column] = value
    finish(sheets, skip_bad=skip_bad)


@pytest.mark.parametrize("seed", range(40))
def test_flipped_and_cut_bytes(seed):
    chance = random.Random(seed)
    path = chance.choice(FILES)
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 3, 30])):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if chance.random() < 0.3:
        del data[chance.randrange(len(data)) :]
    with contextlib.suppress(PlanError):
        finish(read_file(bytes(data), path))
