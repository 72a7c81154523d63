"""Whatever stands in the cells, reading ends with a Problem or with faults, never with an exception of ours."""

from __future__ import annotations

import math
from datetime import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler.excel.faults import Faults
from scheduler.excel.reader import read_problem
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import CellError, NoResult, Stamp
from scheduler.issues import Severity
from tests.excel.books import GOOD, changed

NOW = datetime(2026, 11, 23, 6)
WORDS = [
    "",
    " ",
    "-",
    ";",
    "*",
    ";;",
    "0",
    "-1",
    "1e300",
    "1e-300",
    "nan",
    "inf",
    "10;20",
    "10",
    "20",
    "A1",
    "A2",
    "MILL",
    "MILL-01",
    "LATHE-01",
    "Crew",
    "Chuck",
    "Early",
    "Yes",
    "No",
    "done",
    "started",
    "hold",
    "both",
    "time",
    "machine",
    "overtime",
    "closed",
    "1:30",
    "24:00",
    "2 h",
    "Mon-Fri",
    "31.12.2026",
    "2026-12-31 14:00",
    "Shaft",
    "Plate",
    "Product",
    "80 %",
    "100 000",
    "10.0",
    "010",
    "＊",
    "\u00a0",
    "x" * 300,
    "\U0001f600",
    "1/0",
    "Plan start",
    "Frozen hours",
    "Setup family",
]
NUMBERS = st.one_of(
    st.integers(-5, 50).map(float),
    st.floats(allow_nan=False, allow_infinity=False, width=64).filter(lambda x: abs(x) < 1e300),
    st.sampled_from([0.25, 0.5, 46000.0, 46400.5, 1e12, 1e15, -0.0, 1e-9]),
)
CELLS = st.one_of(
    st.none(),
    st.sampled_from(WORDS),
    NUMBERS,
    st.booleans(),
    st.text(max_size=8).map(lambda text: text or None),
    st.builds(Stamp, NUMBERS, st.booleans(), st.booleans()),
    st.sampled_from([CellError("#N/A"), NoResult("A1")]),
)
EXTRA = {
    "Downtime": [
        ["Machine", "Start", "End", "Type", "Reason"],
        ["MILL", "2026-11-24 08:00", "2026-11-24 10:00", None, None],
    ],
    "Changeovers": [["From", "To", "Minutes", "Machine", "Cost"], ["Chuck", "*", 10.0, "MILL", None]],
    "Progress": [
        ["Order", "Step", "Machine", "Status", "Started", "Finished", "Good", "Scrap", "Remaining time"],
        ["A1", "10", "LATHE-01", "started", None, None, None, None, 30.0],
        ["A2", "10", "MILL-01", "done", None, "2026-11-20", None, None, None],
    ],
    "Locks": [["Order", "Step", "Machine", "Start", "Lock"], ["A1", "20", "MILL-02", "2026-11-25 08:00", "both"]],
    "Operations": [
        ["Order", "Step", "Machine", "Run time per unit"],
        ["A2", "10", "MILL-01", 3.0],
        ["A2", "20", "MILL-01", 3.0],
    ],
    "Schedule": [
        ["Order", "Step", "Machine", "Setup start", "Start", "End"],
        ["A1", "20", "MILL-01", None, "2026-11-23 08:00", "2026-11-23 09:00"],
    ],
}


class _Book:
    """A workbook in memory: sheets of values, as the file's reader would give them."""

    def __init__(self, sheets):
        self.parts = dict.fromkeys(sheets, "")
        self._sheets = sheets

    def sheet(self, name, progress=None):
        rows = [(k, [_plain(value) for value in row]) for k, row in enumerate(self._sheets[name], start=1)]
        return Sheet(name, [(k, row) for k, row in rows if any(value is not None for value in row)])


def _plain(value):
    if isinstance(value, datetime):
        return Stamp((value - datetime(1899, 12, 30)).total_seconds() / 86400, True, True)
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value


@st.composite
def workbooks(draw):
    sheets = changed(EXTRA, GOOD)
    sheets["Settings"].append(["Frozen hours", 8])
    for _ in range(draw(st.integers(1, 8))):
        name = draw(st.sampled_from(sorted(sheets)))
        rows = sheets[name]
        row = draw(st.integers(0 if draw(st.integers(0, 5)) == 0 else 1, len(rows)))
        if row == len(rows):
            rows.append([None] * len(rows[0]))
        column = draw(st.integers(0, max(0, len(rows[0]) - 1)))
        rows[row] += [None] * (column + 1 - len(rows[row]))
        rows[row][column] = draw(CELLS)
    return sheets


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(workbooks())
def test_any_cell_anywhere_gives_a_problem_or_faults(sheets):
    faults = Faults()
    problem, _ = read_problem(_Book(sheets), faults, NOW, lambda share, words: None)
    issues = faults.issues()
    if problem is None:
        assert any(issue.severity is Severity.ERROR for issue in issues)
    for issue in issues:
        assert issue.code
        assert issue.problem
    if problem is not None and not faults.any_error:
        _assert_sound(problem)


def _assert_sound(problem):
    for op in problem.operations:
        assert op.modes
        assert op.earliest_min >= 0
        assert op.latest_start_min is None or op.latest_start_min >= op.earliest_min
        for mode in op.modes:
            assert isinstance(mode.run_min, int)
            assert mode.run_min >= 0
            assert mode.setup_min >= 0
            assert mode.efficiency > 0
        for link in op.links:
            assert problem.operations[link.predecessor].order == op.order
            assert link.max_wait_min is None or link.min_wait_min <= link.max_wait_min
        assert op.lock is None or op.allowed_modes
    for order in problem.orders:
        assert order.quantity > 0
        assert math.isfinite(order.weight)
        assert order.weight >= 0
