"""A stretch of time marked above the chart and optimised alone; the line of the present follows the clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.run_watch import RunState
from tests.gui.conftest import Desk
from tests.gui.fakes import one_after_the_other

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bench(desk: Desk) -> Iterator[Desk]:
    """A window with a plan of 18 operations, one after the other."""
    desk.planned()
    desk.window.gantt.fit()
    return desk


def over(header: QWidget, *xs: float, y: float | None = None) -> None:
    """Press at the first x of the lower line, move over the others, let go at the last."""
    at = [QPoint(round(x), round(header.height() * 0.75 if y is None else y)) for x in xs]
    QTest.mousePress(header, LEFT, Qt.KeyboardModifier.NoModifier, at[0])
    for point in at[1:]:
        QTest.mouseMove(header, point)
    QTest.mouseRelease(header, LEFT, Qt.KeyboardModifier.NoModifier, at[-1])


def mark(bench: Desk, first_min: float, last_min: float) -> None:
    gantt = bench.window.gantt
    a, b = float(gantt.axis.x(first_min)), float(gantt.axis.x(last_min))
    over(gantt._time_header, a, (a + b) / 2, b)


def test_a_stretch_is_marked_by_dragging_and_optimised_alone(bench: Desk) -> None:
    gantt, session, plan = bench.window.gantt, bench.session, bench.session.schedule
    mark(bench, 200, 420)
    first, end = gantt.stretch
    assert first <= 200 < 420 <= end
    inside = {k for k in range(18) if plan.end[k] > first and plan.setup_start[k] < end}
    assert 3 <= len(inside) < 9
    assert f"{len(inside)} operations run in it" in bench.window.messages.notice.text
    runs = len(bench.runs)
    QTest.mouseClick(bench.window.messages.offer_buttons[0], LEFT)
    assert len(bench.runs) == runs + 1
    held = bench.run.problem.operations
    assert {k for k in range(18) if held[k].lock is None} == inside
    bench.say(one_after_the_other(session.problem))
    bench.run.end()
    session.run.look()
    assert session.run.state is RunState.IDLE
    assert gantt.stretch == (first, end)  # still marked: once more is one key
    over(gantt._time_header, gantt.axis.x(300))
    assert gantt.stretch is None


def test_the_upper_line_still_moves_through_time(bench: Desk) -> None:
    gantt = bench.window.gantt
    gantt.zoom(3, 0)
    before = gantt.axis.left_min
    over(gantt._time_header, 300, 250, 200, y=gantt._time_header.height() * 0.2)
    assert gantt.axis.left_min > before
    assert gantt.stretch is None


def test_without_a_mark_the_selection_gives_the_stretch_and_without_both_it_is_said(bench: Desk) -> None:
    window, session = bench.window, bench.session
    session.select(())
    window.actions_["optimise_stretch"].trigger()
    assert window.messages.notice.text == "No time is marked."
    session.select((3, 6))
    window.actions_["select_stretch"].trigger()
    assert session.selection == (3, 4, 5, 6)
    window.actions_["optimise_stretch"].trigger()
    assert {op.index for op in bench.run.problem.operations if op.lock is None} == {3, 4, 5, 6}


def test_a_mark_beyond_the_plan_says_that_nothing_runs_there(bench: Desk) -> None:
    gantt = bench.window.gantt
    gantt.zoom(0.5, 0)
    end = int(bench.session.schedule.end.max())
    mark(bench, end + 130, end + 400)
    assert "Nothing runs in it." in bench.window.messages.notice.text
    bench.window.actions_["close_workbook"].trigger()
    assert gantt.stretch is None


def test_the_line_of_the_present_moves_with_the_clock(bench: Desk) -> None:
    window, gantt = bench.window, bench.window.gantt
    start, end = bench.session.problem.plan_start, int(bench.session.schedule.end.max())
    present = window.present
    present.clock = lambda: start + timedelta(minutes=61)
    present.look()
    assert gantt.now_min == 61
    present.clock = lambda: start + timedelta(minutes=90)
    present._timer.timeout.emit()
    assert gantt.now_min == 90
    present.clock = lambda: start - timedelta(days=2)
    window.actions_["go_to_now"].trigger()
    assert gantt.now_min is None
    assert "This plan begins" in window.messages.notice.text
    present.clock = lambda: start + timedelta(minutes=end + 1)
    window.actions_["go_to_now"].trigger()
    assert gantt.now_min is None
    assert "This plan is over" in window.messages.notice.text
