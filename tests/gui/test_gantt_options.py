"""Rows, axis, search, legend, mini-map, frozen time: each done as a planner does it."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.gantt import export
from gui.gantt.slots import DIMMED
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.dispatch import BY_HAND, in_time
from tests.gui.conftest import Desk
from tests.shops import Shop, closed

WORK = 480
NIGHT = [(day * 1440 + WORK, (day + 1) * 1440) for day in range(40)]


def day_shop() -> Problem:
    """Two saws and a lathe that work eight hours a day; a crew of two; orders of two customers."""
    shop = Shop()
    for name, centre in (("Saw-1", "Saw"), ("Saw-2", "Saw"), ("Lathe", "Turn"), ("Mill", "Turn")):
        shop.machine(name, closed(*NIGHT), work_center=centre)
    shop.pool("Crew", 2)
    for k in range(6):
        name = f"A{k}"
        shop.order(name, due=300 + 400 * k, attributes={"Customer": "Miller" if k % 2 else "Jones"})
        shop.op(name, "10", {"Saw-1": 120, "Saw-2": 120}, setup=10, resources={"Crew": 1})
        shop.op(name, "20", {"Lathe": 150})
    return shop.build()


@pytest.fixture
def bench(desk: Desk) -> Desk:
    problem = day_shop()
    desk.open(problem)
    desk.window.optimise()
    desk.say(in_time(problem, BY_HAND[0]))
    desk.run.end()
    desk.session.run.look()
    desk.window.gantt.setFocus()
    return desk


def schedule(bench: Desk) -> Schedule:
    assert bench.session.schedule is not None
    assert bench.session.problem is not None
    assert not list(check(bench.session.problem, bench.session.schedule))
    return bench.session.schedule


def names(bench: Desk) -> list[str]:
    return [row.name for row in bench.window.gantt.rows.rows]


def press(bench: Desk, action: str) -> None:
    """Press the first keys of a command, as far as the offscreen window takes them; else by the menu."""
    found = bench.window.actions_[action]
    assert found.isEnabled()
    assert found.shortcuts(), action
    found.trigger()


def drag(widget: QWidget, *points: QPointF) -> None:
    button = Qt.MouseButton.LeftButton
    at = [point.toPoint() for point in points]
    QTest.mousePress(widget, button, Qt.KeyboardModifier.NoModifier, at[0])
    for point in at[1:]:
        QTest.mouseMove(widget, point)
    QTest.mouseRelease(widget, button, Qt.KeyboardModifier.NoModifier, at[-1])


# Rows


def test_rows_are_orders_by_due_date_or_pools_and_the_choice_is_kept(bench: Desk) -> None:
    gantt, bar = bench.window.gantt, bench.window.chart_options.bar
    QTest.keyClick(bar.rows, Qt.Key.Key_Down)
    bar.rows.activated.emit(bar.rows.currentIndex())
    assert gantt.rows_by == "order"
    assert names(bench) == [f"A{k}" for k in range(6)]
    assert bench.store.text("gantt/rows/by") == "order"
    assert bench.window.actions_["rows_by_order"].isChecked()
    press(bench, "rows_by_pool")
    assert names(bench) == ["Crew", "No operator or tool"]
    assert bar.rows.currentText() == "Operators and tools"
    press(bench, "rows_by_machine")
    assert names(bench) == ["Saw", "Saw-1", "Saw-2", "Turn", "Lathe", "Mill"]


def test_every_bar_stands_in_the_row_of_its_order(bench: Desk) -> None:
    gantt = bench.window.gantt
    gantt.set_rows_by("order")
    scene = gantt.scene
    assert sorted(scene.operation.tolist()) == list(range(12))
    assert scene.bar_unit.tolist() == [bench.session.problem.operations[k].order for k in scene.operation.tolist()]
    box = gantt.operation_rect(4)
    assert gantt.operation_at(box.center()) == 4
    QTest.mouseClick(gantt.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert gantt.selection == {4}
    QTest.keyClick(gantt, Qt.Key.Key_Right)
    assert gantt.selection == {5}  # the next step of the order


def test_an_operation_of_two_pools_stands_in_both_rows_and_is_selected_in_both(desk: Desk) -> None:
    shop = Shop().machine("M").pool("Crew", 2).pool("Crane", 1).order("A")
    shop.op("A", "10", {"M": 60}, resources={"Crew": 1, "Crane": 1}).op("A", "20", {"M": 60})
    problem = shop.build()
    desk.open(problem)
    desk.window.optimise()
    desk.say(in_time(problem, BY_HAND[0]))
    desk.run.end()
    desk.session.run.look()
    gantt = desk.window.gantt
    gantt.set_rows_by("pool")
    assert sorted(gantt.scene.operation.tolist()) == [0, 0, 1]
    gantt.select([0])
    assert len(gantt.scene.bars_of(gantt.selection)) == 2
    load = dict(zip(gantt.scene.arrangement.names, gantt.scene.load.tolist(), strict=True))
    assert load["Crane"] == pytest.approx(0.5)
    assert load["Crew"] == pytest.approx(0.25)
    gantt.show_load(True)
    curves = gantt.load_strip.curves()
    assert curves.between(np.array([0.0, 120.0])).run.tolist() == [120.0]  # once, though it stands in two rows


def test_a_row_is_carried_by_its_header_and_by_keys_and_stays_there(bench: Desk) -> None:
    gantt = bench.window.gantt
    header = gantt._row_header
    saw1, saw2 = gantt.rows.row_of(0), gantt.rows.row_of(1)
    drag(header, QPointF(30, saw2.top + 12), QPointF(30, saw2.top), QPointF(30, saw1.top + 2))
    assert names(bench) == ["Saw", "Saw-2", "Saw-1", "Turn", "Lathe", "Mill"]
    kept = bench.store.text("gantt/rows/machine/order")
    assert "Saw-2" in kept
    gantt.select([int(gantt.scene.operation[gantt.scene.bars_of_unit(0)[0]])])
    press(bench, "row_up")
    assert names(bench)[:3] == ["Saw", "Saw-1", "Saw-2"]
    press(bench, "row_down")
    assert names(bench)[:3] == ["Saw", "Saw-2", "Saw-1"]
    schedule(bench)
    box = gantt.operation_rect(0)
    assert gantt.operation_at(box.center()) == 0


def test_a_work_centre_is_carried_with_its_machines(bench: Desk) -> None:
    gantt = bench.window.gantt
    turn = next(row for row in gantt.rows.rows if row.name == "Turn")
    drag(gantt._row_header, QPointF(60, turn.top + 5), QPointF(60, turn.top - 20), QPointF(60, 1))
    assert names(bench) == ["Turn", "Lathe", "Mill", "Saw", "Saw-1", "Saw-2"]


def test_rows_are_hidden_and_shown_again(bench: Desk) -> None:
    gantt = bench.window.gantt
    gantt.select([1])
    press(bench, "hide_row")
    assert "Lathe" not in names(bench)
    assert gantt.operation_rect(1) is None
    press(bench, "show_all_rows")
    assert "Lathe" in names(bench)
    header = gantt._row_header
    mill = gantt.rows.row_of(3)
    header.contextMenuEvent(context(header, QPoint(20, int(mill.top + 5))))
    header.menu.actions()[0].trigger()
    assert "Mill" not in names(bench)
    header.menu.hide()


def context(widget: QWidget, at: QPoint):  # type: ignore[no-untyped-def]
    from PySide6.QtGui import QContextMenuEvent

    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))


def test_rows_get_higher_and_lower_and_stay_so(bench: Desk) -> None:
    gantt = bench.window.gantt
    before = gantt.rows.row_of(0).height
    press(bench, "higher_rows")
    assert gantt.rows.row_of(0).height > before
    press(bench, "lower_rows")
    press(bench, "lower_rows")
    assert gantt.rows.row_of(0).height < before
    assert bench.store.whole("gantt/row_percent", 100) == 80


# Working time only


def test_closed_time_takes_no_room(bench: Desk) -> None:
    gantt, bar = bench.window.gantt, bench.window.chart_options.bar
    QTest.mouseClick(bar.squeeze, Qt.MouseButton.LeftButton, pos=QPoint(8, bar.squeeze.height() // 2))
    assert gantt.squeezed
    axis = gantt.axis
    assert axis.x(1440) == pytest.approx(axis.x(WORK))
    assert axis.x(1440 + 60) - axis.x(1440) == pytest.approx(60 * axis.px_per_min)
    for k in range(12):
        box = gantt.operation_rect(k)
        assert gantt.operation_at(box.center()) == k
    gantt.grab()
    press(bench, "squeeze_time")
    assert not gantt.squeezed
    assert not bar.squeeze.isChecked()


@pytest.mark.parametrize("squeezed", [False, True])
def test_a_drop_lands_under_the_pointer_on_either_axis(bench: Desk, squeezed: bool) -> None:
    gantt = bench.window.gantt
    gantt.set_squeezed(squeezed)
    target = 3 * 1440 + 120  # four days on, two hours after the shift begins
    last = int(np.argmax(np.where(np.arange(12) % 2, schedule(bench).start, -1)))
    gantt.zoom(0.3, 0)
    box = gantt.operation_rect(last)
    begin = gantt.axis.x(schedule(bench).start[last])
    to = QPointF(gantt.axis.x(target) + box.center().x() - begin, box.center().y())
    assert to.x() < gantt.viewport().width()
    drag(gantt.viewport(), box.center(), (box.center() + to) / 2, to)
    px = 1 / gantt.axis.px_per_min
    assert abs(schedule(bench).start[last] - target) <= max(60, 2 * px)
    assert bench.session.problem.operations[last].lock is not None


def test_zoom_and_scroll_agree_on_the_squeezed_axis(bench: Desk) -> None:
    gantt = bench.window.gantt
    gantt.set_squeezed(True)
    gantt.zoom(4.0, 300)
    minute = gantt.axis.minute(300)
    gantt.zoom(1.5, 300)
    assert gantt.axis.minute(300) == pytest.approx(minute)
    left = gantt.axis.left_min
    gantt.pan(100, 0)
    assert gantt.axis.x(left) == pytest.approx(-100)
    gantt.horizontalScrollBar().setValue(gantt.horizontalScrollBar().value() - 100)
    assert gantt.axis.x(left) == pytest.approx(0, abs=1.5)


def test_pictures_of_the_squeezed_plan_by_order(bench: Desk, tmp_path) -> None:  # type: ignore[no-untyped-def]
    gantt = bench.window.gantt
    gantt.set_rows_by("order")
    gantt.set_squeezed(True)
    export.save_png(gantt.whole_plan(), tmp_path / "plan.png", 1.0)
    export.save_svg(gantt.whole_plan(), tmp_path / "plan.svg")
    export.save_pdf(gantt.whole_plan(), tmp_path / "plan.pdf", "A4", tiled=True)
    text = (tmp_path / "plan.svg").read_text(encoding="utf-8")
    assert "A5" in text
    assert "Lathe" in text


# Search


def test_a_search_lets_the_finds_stand_out_and_enter_goes_through_them(bench: Desk) -> None:
    gantt, bar = bench.window.gantt, bench.window.chart_options.bar
    press(bench, "search_chart")
    QTest.keyClicks(bar.box, "miller lathe")
    bar.look_now()
    found = gantt.found()
    assert [bench.session.problem.orders[bench.session.problem.operations[k].order].name for k in sorted(found)] == [
        "A1", "A3", "A5",
    ]  # fmt: skip
    assert bar.found.text() == "3 found"
    assert {k for k in range(12) if gantt.slots[k] != DIMMED} == set(found)
    QTest.keyClick(bar.box, Qt.Key.Key_Return)
    assert gantt.selection == {found[0]}
    assert bar.found.text() == "1 of 3"
    press(bench, "next_found")
    assert gantt.selection == {found[1]}
    press(bench, "previous_found")
    assert gantt.selection == {found[0]}
    QTest.keyClick(bar.box, Qt.Key.Key_Escape)
    assert not gantt.searching
    assert not (gantt.slots == DIMMED).any()


@pytest.mark.parametrize(
    ("query", "operations"),
    [
        ("A3", {6, 7}), ("customer:mill -A5", {2, 3, 6, 7}), ("order:A1 lathe", {3}), ('"a1"', {2, 3}),
        ("machine:lathe A0", {1}), ("nothing such", set()), ("locked", {4}), ("-locked a2", {5}), ("crew A4", {8}),
        ("- :", set(range(12))), ("step:20 A0", {1}), ("started", set()),
    ],
)  # fmt: skip
def test_what_a_search_finds(bench: Desk, query: str, operations: set[int]) -> None:
    bench.session.select([4])
    press(bench, "lock_both")
    gantt = bench.window.gantt
    gantt.search(query)
    assert (set(gantt.found()) if gantt.searching else set(range(12))) == operations


def test_late_is_what_the_plan_has_late(bench: Desk) -> None:
    gantt = bench.window.gantt
    gantt.search("late")
    late = set(bench.session.figures.late_orders)
    assert {bench.session.problem.operations[k].order for k in gantt.found()} == late
    gantt.search("critical")
    assert set(gantt.found()) == set(np.flatnonzero(gantt.slack() == 0).tolist())


def test_rows_without_a_find_are_hidden(bench: Desk) -> None:
    gantt = bench.window.gantt
    gantt.search("Lathe A3")
    press(bench, "hide_rest")
    assert names(bench) == ["Turn", "Lathe"]
    press(bench, "rows_by_order")
    assert names(bench) == ["A3"]
    press(bench, "hide_rest")
    assert len(names(bench)) == 6


def test_going_to_an_order_and_to_the_present(bench: Desk) -> None:
    gantt, bar = bench.window.gantt, bench.window.chart_options.bar
    gantt.zoom(20, 0)
    press(bench, "go_to_order")
    QTest.keyClicks(bar.box, "A5")
    QTest.keyClick(bar.box, Qt.Key.Key_Return)
    assert gantt.selection == {10}
    assert 0 < gantt.operation_rect(10).center().x() < gantt.viewport().width()
    bench.window.present.clock = lambda: bench.session.problem.plan_start
    press(bench, "go_to_now")
    assert 0 < gantt.axis.x(0) < gantt.viewport().width() / 2


# Legend and slack


def test_a_click_on_the_legend_lets_its_bars_stand_out(bench: Desk) -> None:
    gantt, legend = bench.window.gantt, bench.window.colours.legend
    bench.window.colours.set_mode("Customer")

    def click(name: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(legend, Qt.MouseButton.LeftButton, held, legend.box_of(name).center().toPoint())

    def bright() -> set[int]:
        return {k for k in range(12) if gantt.slots[k] != DIMMED}

    click("Miller")
    assert bright() == {2, 3, 6, 7, 10, 11}
    click("Jones", Qt.KeyboardModifier.ShiftModifier)
    assert bright() == set(range(12))
    click("Jones")
    assert bright() == {0, 1, 4, 5, 8, 9}
    click("Jones")
    assert gantt.legend_picked == frozenset()
    QTest.keyClick(legend, Qt.Key.Key_Right)
    QTest.keyClick(legend, Qt.Key.Key_Space)
    assert len(bright()) == 6
    QTest.keyClick(legend, Qt.Key.Key_Escape)
    assert len(bright()) == 12


def test_bars_are_coloured_by_slack_and_by_status(bench: Desk) -> None:
    gantt = bench.window.gantt
    bench.window.colours.set_mode("slack")
    assert any("Critical" in label for label, _ in gantt.legend())
    bench.session.select([0])
    press(bench, "lock_both")
    bench.window.colours.set_mode("status")
    assert "Locked" in [label for label, _ in gantt.legend()]


def test_the_critical_path_of_the_selected_order_is_drawn(bench: Desk) -> None:
    gantt = bench.window.gantt
    gantt.select([11])
    bench.bot.waitUntil(lambda: bool(gantt.critical_path))
    path = gantt.critical_path
    assert path[-1] == 11
    assert all(schedule(bench).end[a] <= schedule(bench).end[b] for a, b in pairwise(path))
    press(bench, "show_critical")
    assert gantt.critical_path == ()
    assert not bench.store.flag("gantt/critical", True)


# Mini-map


def test_the_frame_of_the_mini_map_is_dragged(bench: Desk) -> None:
    gantt = bench.window.gantt
    small = gantt.minimap
    assert small.isVisible()
    gantt.zoom(6, 0)
    gantt.go_to(1500)
    before, frame = gantt.axis.left_min, small.frame()
    drag(small, frame.center(), frame.center() + QPointF(20, 0), frame.center() + QPointF(60, 0))
    assert gantt.axis.left_min > before
    assert small.frame().center().x() == pytest.approx(frame.center().x() + 60, abs=2)
    scale, frame = gantt.axis.px_per_min, small.frame()
    edge = QPointF(frame.right(), frame.center().y())
    drag(small, edge, edge + QPointF(20, 0), edge + QPointF(40, 0))
    assert gantt.axis.px_per_min < scale
    QTest.mouseClick(small, Qt.MouseButton.LeftButton, pos=QPoint(small.width() - 80, small.height() // 2))
    assert small.frame().left() > frame.left()
    left = gantt.axis.left_min
    QTest.keyClick(small, Qt.Key.Key_Left)
    assert gantt.axis.left_min < left
    press(bench, "show_minimap")
    assert not small.isVisible()


def test_the_mini_map_shows_the_bars_in_their_colours(bench: Desk) -> None:
    small = bench.window.gantt.minimap
    image = small.picture(1.0)
    ground = bench.window.gantt.look.theme.chart
    lit = sum(QColor(image.pixel(x, y)) != ground for x in range(0, image.width(), 3) for y in range(image.height()))
    assert lit > 20
    assert small.picture(1.0) is image  # made once


# The frozen time


def test_the_flag_freezes_the_beginning_and_undo_takes_it_back(bench: Desk) -> None:
    gantt = bench.window.gantt
    gantt.zoom(3, 0)
    header = gantt._time_header
    foot = header.height() - 4.0
    drag(header, QPointF(gantt.axis.x(0), foot), QPointF(gantt.axis.x(100), foot), QPointF(gantt.axis.x(240), foot))
    problem = bench.session.problem
    assert problem.frozen_hours == pytest.approx(4, abs=0.3)
    inside = [k for k in range(12) if schedule(bench).start[k] < problem.frozen_hours * 60]
    assert [op.index for op in problem.operations if op.lock is not None and op.lock.source == "frozen"] == inside
    assert inside
    assert bench.window.workbench.commands.stack.undoText().startswith("freeze of the first")
    gantt.search("frozen")
    assert sorted(gantt.found()) == inside
    gantt.grab()
    press(bench, "undo")
    assert bench.session.problem.frozen_hours == 0
    assert all(op.lock is None for op in bench.session.problem.operations)


def test_freezing_up_to_the_selection_and_ending_it(bench: Desk) -> None:
    bench.session.select([1])
    press(bench, "freeze_here")
    assert bench.session.problem.frozen_hours * 60 > schedule(bench).start[1]
    assert bench.session.problem.operations[1].lock.source == "frozen"
    press(bench, "unfreeze")
    assert bench.session.problem.frozen_hours == 0
    assert bench.session.problem.operations[1].lock is None


# By order and by pool things are dragged in time alone


@pytest.mark.parametrize("by", ["order", "pool"])
def test_a_drag_among_orders_moves_in_time_only(bench: Desk, by: str) -> None:
    gantt = bench.window.gantt
    gantt.set_rows_by(by)
    last = int(np.argmax(schedule(bench).start))
    machine = int(schedule(bench).machine[last])
    before = int(schedule(bench).start[last])
    gantt.zoom(0.5, 0)
    box = gantt.operation_rect(last)
    to = box.center() + QPointF(60, 0)
    drag(gantt.viewport(), box.center(), box.center() + QPointF(30, -4), to)
    assert schedule(bench).machine[last] == machine
    assert schedule(bench).start[last] > before


def test_a_plan_that_comes_while_rows_are_orders_keeps_them(bench: Desk) -> None:
    gantt = bench.window.gantt
    press(bench, "rows_by_order")
    press(bench, "squeeze_time")
    gantt.search("A3")
    bench.session.select([0])
    press(bench, "hold_orders")
    assert gantt.rows_by == "order"
    assert gantt.squeezed
    assert {bench.session.problem.orders[bench.session.problem.operations[k].order].name for k in gantt.found()} == {
        "A3",
    }
    QTest.keyClick(gantt, Qt.Key.Key_Home)
    bench.window.session.close_workbook()
    assert gantt.scene is None
    event = QEvent(QEvent.Type.LayoutRequest)
    gantt.minimap.event(event)
