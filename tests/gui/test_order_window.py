"""What can be stretched with the mouse: the window of an order, and the held start of a lock."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from gui.order_dates import date_edit
from tests.gui.conftest import Desk
from tests.gui.test_data_tables import opened, settled
from tests.gui.test_workbench import bench as bench
from tests.gui.test_workbench import mouse

LEFT = Qt.MouseButton.LeftButton


def pull(desk: Desk, a: QPointF, b: QPointF) -> None:
    """Press, move over half of the way, and let go at the end."""
    port = desk.window.gantt.viewport()
    QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, a.toPoint())
    for share in (0.5, 1.0):
        at = QPoint(round(a.x() + share * (b.x() - a.x())), round(a.y() + share * (b.y() - a.y())))
        QTest.mouseMove(port, at)
    QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.NoModifier, b.toPoint())


def flag(desk: Desk, kind: str) -> QPointF:
    from gui.gantt.order_marks import marks_of

    gantt = desk.window.gantt
    marks = marks_of(gantt.scene, gantt.picture(), gantt.look, gantt.selection)
    return next(mark for mark in marks if mark.kind == kind).flag.center()


def order_with(desk: Desk, *, released: bool) -> int:
    """Return an order that is due in the plan, and not before some time if asked for."""
    problem, end = desk.session.problem, int(desk.session.schedule.end.max())
    fits = (k for k, order in enumerate(problem.orders) if order.due_min is not None and 600 < order.due_min < end - 600
            and (order.release_min > 120) == released)  # fmt: skip
    return next(fits)


def test_the_flag_of_a_due_date_is_dragged_into_the_sheet_and_undo_takes_it_back(desk: Desk) -> None:
    opened(desk, "paint")
    session, gantt = desk.session, desk.window.gantt
    gantt.fit()
    chosen = order_with(desk, released=False)
    order = session.problem.orders[chosen]
    session.select(session.problem.operations_of[chosen][:1])
    at = flag(desk, "Due")
    pull(desk, at, QPointF(gantt.axis.x(gantt.axis.minute(at.x()) + 8 * 60), at.y()))
    settled(desk)
    now = session.problem.orders[chosen].due_min
    assert now is not None
    assert abs(now - order.due_min - 8 * 60) <= 60
    assert now % 15 == 0
    assert session.tables.edits[-1].column == "Due"
    assert desk.window.workbench.commands.stack.undoText() == f"due date of order {order.name}"
    desk.window.actions_["undo"].trigger()
    assert session.problem.orders[chosen].due_min == order.due_min


def test_an_order_is_held_back_by_its_release_and_the_plan_follows(desk: Desk) -> None:
    opened(desk, "paint")
    session, gantt = desk.session, desk.window.gantt
    gantt.fit()
    chosen = order_with(desk, released=True)
    first = session.problem.operations_of[chosen][0]
    session.select([first])
    at = flag(desk, "Release")
    later = int(session.schedule.start[first]) + 600
    way = float(gantt.axis.x(later)) - float(gantt.axis.x(session.problem.orders[chosen].release_min))
    pull(desk, at, QPointF(at.x() + way, at.y()))
    settled(desk)
    order = session.problem.orders[chosen]
    assert abs(order.release_min - later) <= 60
    assert session.schedule.start[session.problem.operations_of[chosen][0]] >= order.release_min
    assert session.tables.edits[-1].column == "Release"


def test_escape_lets_the_flag_go_where_it_was(desk: Desk) -> None:
    opened(desk, "paint")
    session, gantt = desk.session, desk.window.gantt
    gantt.fit()
    chosen = order_with(desk, released=False)
    session.select(session.problem.operations_of[chosen][:1])
    at = flag(desk, "Due").toPoint()
    QTest.mousePress(gantt.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(gantt.viewport(), at + QPoint(60, 0))
    assert gantt._state.carried is not None
    QTest.keyClick(gantt, Qt.Key.Key_Escape)
    assert gantt._state.carried is None
    QTest.mouseRelease(gantt.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at + QPoint(60, 0))
    assert session.tables.edits == ()


def test_dates_of_an_order_without_a_row_are_no_edit(desk: Desk) -> None:
    opened(desk, "paint")
    tables = desk.session.tables
    assert date_edit(tables, "no such order", "Due", "2026-12-01 10:00") is None
    name = desk.session.problem.orders[0].name
    made = date_edit(tables, name.lower(), "Due", "2026-12-01 10:00")
    start = desk.session.problem.plan_start
    due = tables.edited([made]).read.problem.orders[0].due_min
    assert start + timedelta(minutes=due) == start.replace(month=12, day=1, hour=10, minute=0)


def test_a_held_start_is_dragged_and_the_lock_stays_as_it_was(bench: Desk) -> None:
    session, gantt = bench.session, bench.window.gantt
    last = max(range(len(session.schedule)), key=lambda k: session.schedule.end[k])
    session.select([last])
    bench.window.actions_["lock_time"].trigger()
    before, machine = int(session.schedule.start[last]), int(session.schedule.machine[last])
    edge = QPointF(float(gantt.axis.x(before)) + 1, gantt.operation_rect(last).center().y())
    assert gantt.held_start_at(edge) == last
    assert gantt.held_start_at(gantt.operation_rect(last).center()) is None
    far = QPointF(float(gantt.axis.x(before + 90)), edge.y() - 60)  # over another machine: it stays on its own
    from PySide6.QtCore import QEvent

    mouse(bench, QEvent.Type.MouseButtonPress, edge)
    mouse(bench, QEvent.Type.MouseMove, QPointF((edge.x() + far.x()) / 2, edge.y()))
    mouse(bench, QEvent.Type.MouseMove, far)
    mouse(bench, QEvent.Type.MouseButtonRelease, far)
    assert int(session.schedule.start[last]) > before
    lock = session.problem.operations[last].lock
    assert (lock.kind, lock.start_min) == ("time", int(session.schedule.start[last]))
    assert int(session.schedule.machine[last]) == machine
