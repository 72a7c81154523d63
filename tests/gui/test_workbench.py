"""Moving, locking, holding, and taking it all back: as a planner does, by mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from benchmarks.soak import show
from scheduler.problem import Lock, Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.progress import Status
from tests.gui.conftest import Desk
from tests.gui.fakes import one_after_the_other, shop
from tests.shops import Shop, plan

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


def small_shop() -> tuple[Problem, Schedule]:
    shop = Shop().machine("M1").machine("M2").machine("M3")
    shop.order("A", due=300).op("A", "10", {"M1": 100, "M2": 120}).op("A", "20", {"M3": 100})
    shop.order("B", due=250).op("B", "10", {"M1": 100, "M2": 100})
    shop.order("C", due=900).op("C", "10", {"M1": 100})
    problem = shop.build()
    return problem, plan(
        problem, [("M1", 0, 0, 100), ("M3", 100, 100, 200), ("M1", 100, 100, 200), ("M1", 200, 200, 300)]
    )


@pytest.fixture
def bench(desk: Desk) -> Desk:
    """A window with a small plan."""
    problem, schedule = small_shop()
    desk.open(problem)
    desk.window.optimise()
    desk.say(schedule)
    desk.run.end()
    desk.session.run.look()
    assert desk.session.schedule is not None
    desk.window.gantt.setFocus()
    return desk


def starts(bench: Desk) -> list[int]:
    assert bench.session.schedule is not None
    assert bench.session.problem is not None
    assert not list(check(bench.session.problem, bench.session.schedule))
    return bench.session.schedule.start.tolist()


def stack(bench: Desk):  # type: ignore[no-untyped-def]
    return bench.window.workbench.commands.stack


def mouse(bench: Desk, kind: QEvent.Type, at: QPointF, held: Qt.KeyboardModifier | None = None) -> None:
    port = bench.window.gantt.viewport()
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind, at, port.mapToGlobal(at), button, buttons, held or Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(port, event)


def point(bench: Desk, machine: int, minute: float) -> QPointF:
    gantt = bench.window.gantt
    row = gantt.rows.row_of(machine)
    y = row.top + row.height / 2 - gantt.verticalScrollBar().value()
    return QPointF(gantt.axis.x(minute), y)


def take(bench: Desk, operation: int, to: QPointF) -> None:
    """Press on a bar and drag it, without letting go."""
    box = bench.window.gantt.operation_rect(operation)
    mouse(bench, QEvent.Type.MouseButtonPress, box.center())
    mouse(bench, QEvent.Type.MouseMove, (box.center() + to) / 2)
    mouse(bench, QEvent.Type.MouseMove, to)


def drop(bench: Desk, at: QPointF) -> None:
    mouse(bench, QEvent.Type.MouseButtonRelease, at)


# Dragging


def test_a_drag_moves_locks_and_repairs_and_one_undo_takes_it_back(bench: Desk) -> None:
    to = point(bench, 0, 60)  # C in front of A: the bar is held in its middle, 50 minutes behind its start
    take(bench, 3, to)
    shape = bench.window.gantt.drag.shape
    assert shape is not None
    assert shape.ghosts[0].machine == 0
    assert shape.ghosts[0].slot[0] < 60
    drop(bench, to)
    moved = starts(bench)
    assert moved[3] < moved[0] < moved[2]
    assert bench.session.problem.operations[3].lock == Lock(0, moved[3])
    assert bench.window.gantt.drag.shape is None
    assert stack(bench).undoText() == "move of C step 10"
    assert bench.window.actions_["undo"].text() == "&Undo move of C step 10"
    bench.window.actions_["undo"].trigger()
    assert starts(bench) == [0, 100, 100, 200]
    assert bench.session.problem.operations[3].lock is None
    bench.window.actions_["redo"].trigger()
    assert starts(bench) == moved


def test_a_drag_to_another_machine_says_what_it_costs(bench: Desk) -> None:
    to = point(bench, 1, 50)
    take(bench, 2, to)
    shape = bench.window.gantt.drag.shape
    assert shape.title.startswith("M2")
    assert shape.cost == "pushes nothing"
    assert shape.tone == "good"
    assert shape.reasons == ("", "", "not in its routing")
    drop(bench, to)
    assert bench.session.schedule.machine.tolist() == [0, 2, 1, 0]


def test_a_drag_says_how_much_later_orders_become(bench: Desk) -> None:
    take(bench, 3, point(bench, 0, 140))  # C between A and B: B ends at 300, due 250
    shape = bench.window.gantt.drag.shape
    assert shape.cost == "1 more late order · weighted tardiness +0.8 h · pushes 1 operation"
    assert shape.tone == "bad"


def test_escape_lets_go_without_moving(bench: Desk) -> None:
    to = point(bench, 1, 50)
    take(bench, 2, to)
    bench.bot.keyClick(bench.window.gantt, Key.Key_Escape)
    assert bench.window.gantt.drag.shape is None
    drop(bench, to)
    assert starts(bench) == [0, 100, 100, 200]
    assert stack(bench).count() == 1  # the first plan


def test_a_machine_that_cannot_do_it_takes_nothing_and_says_why(bench: Desk) -> None:
    to = point(bench, 2, 50)
    take(bench, 3, to)
    shape = bench.window.gantt.drag.shape
    assert shape.ghosts == ()
    assert "cannot be done on M3" in shape.note
    drop(bench, to)
    assert starts(bench) == [0, 100, 100, 200]
    assert "cannot be done on M3" in bench.window.messages.text.text()


def test_a_drop_that_cannot_hold_names_the_rows_and_offers_the_nearest_place(bench: Desk) -> None:
    bench.session.select([1])
    bench.window.actions_["lock_time"].trigger()  # A 20 must start at 100
    take(bench, 0, point(bench, 0, 290))
    drop(bench, point(bench, 0, 290))
    assert bench.window.messages.text.text().startswith(
        "It cannot stand there. Order A step 20 is locked to start at"
    )
    assert starts(bench) == [0, 100, 100, 200]
    words = [button.text() for button in bench.window.messages.offer_buttons]
    assert words == ["Put it at Mon 23 Nov 00:00", "Show what clashes"]
    bench.window.messages.offer_buttons[1].click()
    assert bench.session.selection == (0, 1)


def test_many_are_moved_together(bench: Desk) -> None:
    bench.session.select([2, 3])
    to = point(bench, 0, 550)  # B is held in its middle, at 150: 400 minutes later
    take(bench, 2, to)
    drop(bench, to)
    now = starts(bench)
    assert now[:2] == [0, 100]
    assert 480 < now[2] < 520
    assert now[3] == now[2] + 100
    assert stack(bench).undoText() == "move of 2 operations"


def test_a_click_on_one_of_many_selects_that_one(bench: Desk) -> None:
    bench.session.select([2, 3])
    box = bench.window.gantt.operation_rect(2)
    mouse(bench, QEvent.Type.MouseButtonPress, box.center())
    drop(bench, box.center())
    assert bench.session.selection == (2,)


def test_nothing_is_dragged_while_the_engine_runs(bench: Desk) -> None:
    bench.window.optimise()
    take(bench, 2, point(bench, 1, 50))
    assert bench.window.gantt.drag.shape is None
    assert not bench.window.actions_["undo"].isEnabled()


# Keys


def test_alt_and_arrows_move_in_the_queue_and_to_other_machines(bench: Desk) -> None:
    gantt = bench.window.gantt
    bench.session.select([2])
    bench.bot.keyClick(gantt, Key.Key_Left, Alt)
    assert starts(bench)[2] == 0
    assert starts(bench)[0] == 100
    bench.bot.keyClick(gantt, Key.Key_Down, Alt)
    assert bench.session.schedule.machine[2] == 1
    bench.bot.keyClick(gantt, Key.Key_Down, Alt)
    assert "No machine in that direction" in bench.window.messages.text.text()
    assert bench.session.selection == (2,)
    for _ in range(2):
        bench.window.actions_["undo"].trigger()
    assert starts(bench) == [0, 100, 100, 200]


def test_send_to_the_front_and_to_the_end(bench: Desk) -> None:
    bench.session.select([3])
    bench.window.actions_["send_first"].trigger()
    assert starts(bench) == [100, 200, 200, 0]
    bench.window.actions_["send_last"].trigger()
    assert starts(bench)[3] == 300


def test_two_change_places(bench: Desk) -> None:
    bench.session.select([0, 3])
    bench.window.actions_["swap"].trigger()
    assert starts(bench) == [200, 300, 100, 0]
    assert stack(bench).undoText() == "swap of two operations"
    bench.session.select([0])
    assert not bench.window.actions_["swap"].isEnabled()


# Locks, hold, history


def test_locks_by_menu_and_their_undo(bench: Desk) -> None:
    bench.session.select([0, 2])
    menu = bench.window.workbench.desk.context_menu()
    words = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert words[:4] == ["Lock to machine and time", "Lock to machine", "Lock in time", "Unlock"]
    bench.window.actions_["lock_machine"].trigger()
    assert [op.lock for op in bench.session.problem.operations] == [Lock(0, None), None, Lock(0, None), None]
    assert bench.window.gantt.scene.columns.locked.tolist() == [True, False, True, False]
    assert bench.session.unsaved
    assert stack(bench).undoText() == "lock of 2 operations to its machine"
    bench.window.actions_["unlock"].trigger()
    assert all(op.lock is None for op in bench.session.problem.operations)
    bench.window.actions_["undo"].trigger()
    bench.window.actions_["undo"].trigger()
    assert starts(bench) == [0, 100, 100, 200]


def test_locks_are_in_the_next_run_of_the_engine(bench: Desk) -> None:
    bench.session.select([2])
    bench.window.actions_["lock_both"].trigger()
    bench.window.optimise()
    assert bench.run.problem.operations[2].lock == Lock(0, 100)
    assert bench.run.start_plan is bench.session.schedule


def test_an_order_is_held_and_comes_back(bench: Desk) -> None:
    bench.session.select([2])
    bench.window.actions_["hold_orders"].trigger()
    assert len(bench.session.problem.operations) == 3
    assert starts(bench) == [0, 100, 200]
    assert bench.session.problem.orders[1].status == "hold"
    bench.window.actions_["release_orders"].trigger()
    assert starts(bench) == [0, 100, 200, 0]  # into the gap on M2; nothing else moves
    bench.window.actions_["undo"].trigger()
    bench.window.actions_["undo"].trigger()
    assert starts(bench) == [0, 100, 100, 200]


def test_the_history_goes_back_to_any_moment(bench: Desk) -> None:
    bench.session.select([3])
    bench.window.actions_["send_first"].trigger()
    bench.window.actions_["lock_both"].trigger()
    history = bench.window.workbench.history
    assert stack(bench).count() == 3
    history.go_to(1)  # behind the first plan
    assert starts(bench) == [0, 100, 100, 200]
    history.go_to(3)
    assert starts(bench) == [100, 200, 200, 0]
    history.go_to(0)
    assert bench.session.schedule is None


def test_another_workbook_begins_another_history(bench: Desk) -> None:
    assert stack(bench).count() == 1
    bench.open(small_shop()[0], name="other.xlsx")
    assert stack(bench).count() == 0


def test_reading_again_is_undone_and_keeps_locks_set_by_hand(bench: Desk) -> None:
    bench.session.select([2])
    bench.window.actions_["lock_machine"].trigger()
    bench.open(small_shop()[0])
    assert bench.session.problem.operations[2].lock == Lock(0, None)
    assert stack(bench).undoText() == "reading of shop.xlsx again"
    bench.window.actions_["undo"].trigger()
    assert starts(bench) == [0, 100, 100, 200]


def test_the_offers_of_a_message_go_with_it(bench: Desk) -> None:
    test_a_drop_that_cannot_hold_names_the_rows_and_offers_the_nearest_place(bench)
    bench.session.notice.emit(type(bench.window.messages.notice)("info", "Something else."))
    assert bench.window.messages.offer_buttons == []
    assert not [b for b in bench.window.messages.findChildren(QPushButton) if b.isVisible()]


def test_a_click_is_no_drag(bench: Desk) -> None:
    box = bench.window.gantt.operation_rect(2)
    bench.bot.mouseClick(bench.window.gantt.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert bench.session.selection == (2,)
    assert stack(bench).count() == 1


# Versions


def test_a_kept_plan_is_compared_and_gone_back_to(bench: Desk) -> None:
    compare = bench.window.workbench.compare
    bench.window.workbench.compare_dock.raise_()
    compare.keep()
    assert compare.summary.text() == "The same as Plan 1."
    bench.session.select([3])
    bench.window.actions_["send_first"].trigger()
    assert compare.summary.text() == "4 operations moved since Plan 1."
    assert compare.moves.rows[0] == ("C", "10", "−3.3", "M1", "Mon 23 Nov 03:20 → Mon 23 Nov 00:00")
    assert ("Late orders", "0", "1", "+1 worse") in compare.kpis.rows
    compare.move_view.selectRow(0)
    assert bench.session.selection == (3,)
    compare.list.item(0).setText("Before the rush")
    bench.bot.mouseClick(compare.back_button, Qt.MouseButton.LeftButton)
    assert starts(bench) == [0, 100, 100, 200]
    assert stack(bench).undoText() == "return to Before the rush"
    bench.window.actions_["undo"].trigger()
    assert starts(bench) == [100, 200, 200, 0]


def test_the_bars_of_a_kept_plan_are_ghosts_in_the_chart(bench: Desk) -> None:
    from gui.gantt.overlay import ghost_rects

    compare, gantt = bench.window.workbench.compare, bench.window.gantt
    compare.keep()
    bench.session.select([3])
    before = gantt.viewport().grab().toImage()
    bench.window.actions_["lock_both"].trigger()
    compare.ghost_box.setChecked(True)
    assert not len(ghost_rects(gantt.scene, gantt.rows, gantt.picture(), gantt._state.ghost_plan))
    bench.window.actions_["unlock"].trigger()
    bench.window.actions_["send_first"].trigger()
    boxes = ghost_rects(gantt.scene, gantt.rows, gantt.picture(), gantt._state.ghost_plan)
    assert len(boxes) == 4
    assert boxes[3, 0] == pytest.approx(gantt.axis.x(200), abs=1)
    assert gantt.viewport().grab().toImage() != before
    compare.delete()
    assert gantt._state.ghost_plan is None
    assert compare.versions == []


# A part of the plan


def test_only_the_selection_is_optimised(bench: Desk) -> None:
    assert not bench.window.actions_["optimise_selection"].isEnabled()
    bench.session.select([2, 3])
    bench.window.actions_["optimise_selection"].trigger()
    locks = [op.lock for op in bench.run.problem.operations]
    assert locks == [Lock(0, 0), Lock(2, 100), None, None]
    problem = bench.session.problem
    better = plan(problem, [("M1", 0, 0, 100), ("M3", 100, 100, 200), ("M2", 0, 0, 100), ("M1", 100, 100, 200)])
    bench.say(better)
    bench.run.end(Status.OPTIMAL)
    bench.session.run.look()
    assert bench.session.schedule is better
    assert all(op.lock is None for op in bench.session.problem.operations)
    assert bench.window.messages.text.text() == "Optimised 2 selected operations; everything else stayed where it was."
    assert bench.session.result.status is Status.FEASIBLE  # the best with the rest held is not the best of all
    assert stack(bench).undoText() == "optimise of 2 operations"


# Large plans: repairs on a thread


def large_plan(desk: Desk) -> Problem:
    """Show a plan that is repaired on a thread, with operation 300 in view."""
    problem = desk.opened(orders=120, machines=3)
    desk.window.optimise()
    desk.say()
    desk.run.end()
    desk.session.run.look()
    desk.window.gantt.jump_to_operation(300)
    return problem


def test_a_large_plan_is_repaired_on_a_thread(desk: Desk) -> None:
    problem = large_plan(desk)
    commands, gantt = desk.window.workbench.commands, desk.window.gantt
    box = gantt.operation_rect(300)
    to = box.center() - QPointF(150, 0)
    take(desk, 300, to)
    assert gantt.drag.shape.cost == "…"
    desk.bot.waitUntil(lambda: gantt.drag.shape.cost not in ("", "…"))
    drop(desk, to)
    assert commands.busy
    assert gantt.drag.shape is not None  # the ghost stays until the plan is there
    assert not desk.window.actions_["undo"].isEnabled()
    desk.bot.waitUntil(lambda: not commands.busy)
    assert gantt.drag.shape is None
    assert desk.session.problem.operations[300].lock is not None
    starts(desk)
    desk.session.select([4])
    desk.window.actions_["hold_orders"].trigger()
    desk.bot.waitUntil(lambda: len(desk.session.held) == 1)
    desk.session.close_workbook()
    assert problem is not desk.session.problem


def test_hundreds_dragged_at_once_are_landed_on_the_thread(desk: Desk) -> None:
    large_plan(desk)
    commands, gantt = desk.window.workbench.commands, desk.window.gantt
    desk.session.select(range(100, 301))
    start = int(desk.session.schedule.start[300])
    to = gantt.operation_rect(300).center() + QPointF(150, 0)
    take(desk, 300, to)
    assert gantt.drag.shape.title == "…"  # nothing was worked out in the window's own turn
    desk.bot.waitUntil(lambda: gantt.drag.shape.cost not in ("", "…"))
    assert len(gantt.drag.shape.ghosts) == 201
    drop(desk, to)
    desk.bot.waitUntil(lambda: not commands.busy)
    assert int(desk.session.schedule.start[300]) > start
    assert all(desk.session.problem.operations[k].lock is not None for k in range(100, 301))


def test_in_a_low_window_the_rows_keep_their_room(desk: Desk) -> None:
    problem = shop(orders=2, machines=30)
    show(desk.window, problem, one_after_the_other(problem))
    gantt = desk.window.gantt
    gantt.show_load(True)
    gantt.show_minimap(True)
    full = gantt.load_strip.wanted_px, gantt.minimap.wanted_px
    room = round(gantt.look.metrics.header_px) + gantt.horizontalScrollBar().sizeHint().height()
    heights = {}
    for rows in (14, 6, 3):
        gantt.setFixedHeight(room + round(rows * gantt.look.metrics.row_px))
        heights[rows] = gantt._heights_below()
    assert heights[14] == full
    assert 0 < heights[6][0] < full[0]
    assert heights[3] == (0, 0)
    kpis = desk.window.kpis
    kpis.set_low(False)
    QApplication.processEvents()
    high = kpis.sizeHint().height()
    kpis.set_low(True)
    QApplication.processEvents()
    assert kpis.sizeHint().height() < high
