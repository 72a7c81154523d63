"""The tables of the workbook edited in place: cells, blocks, rows, undo, faults, the week and the matrix."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from gui.data.grid_view import GridView
from gui.data.panel import DataPanel
from gui.session import Session
from samples import SAMPLES
from scheduler.excel.load import load
from solver.check import check
from solver.dispatch import SWEEP, facts_of, in_time
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeChild, FakeLoaded


@pytest.fixture
def data(desk: Desk) -> Iterator[DataPanel]:
    """The tables of the paint line, with a plan, and the panel in front."""
    yield opened(desk, "paint")
    assert not desk.window.workbench.data._editor.busy


def opened(desk: Desk, word: str) -> DataPanel:
    """Open a sample in the window, plan it by a rule, and show its tables."""
    loaded = load(next(sample.path for sample in SAMPLES if word in sample.path.name))
    assert loaded.problem is not None
    desk.next_child = FakeChild(FakeLoaded(loaded.problem, loaded.issues, sheets=loaded.sheets))
    with desk.bot.waitSignal(desk.session.workbook_read, timeout=5000):
        desk.window.open_path(desk.workbook())
    problem = desk.session.problem
    assert problem is not None
    desk.window.optimise()
    desk.say(in_time(problem, SWEEP[0], facts_of(problem)))
    desk.run.end()
    desk.session.run.look()
    desk.window.tables.setCurrentWidget(desk.window.workbench.data)
    return desk.window.workbench.data


def settled(desk: Desk) -> None:
    """Wait until edits are worked in, and see that the plan still holds."""
    editor = desk.window.workbench.data._editor
    desk.bot.waitUntil(lambda: not editor.busy, timeout=10_000)
    assert_holds(desk.session)


def assert_holds(session: Session) -> None:
    assert session.problem is not None
    assert session.schedule is not None
    assert next(iter(check(session.problem, session.schedule)), None) is None


def choose(view: GridView, top: int, left: int, bottom: int, right: int) -> None:
    """Select a block, as by dragging over it."""
    model = view.model()
    view.setCurrentIndex(model.index(top, left))
    block = QItemSelection(model.index(top, left), model.index(bottom, right))
    view.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def type_into(desk: Desk, view: GridView, row: int, column: int, text: str) -> None:
    """Write into a cell with the keys."""
    view.setCurrentIndex(view.model().index(row, column))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.indexWidget(view.currentIndex()) or view.findChildren(QLineEdit)[-1]
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    model = view.model()
    desk.bot.waitUntil(lambda: view.state() is not view.State.EditingState and model.index(row, column).data() == text)


def column(panel: DataPanel, header: str) -> int:
    return panel.models[panel.name].headers.index(header)


def test_a_quantity_typed_over_is_in_the_plan_and_can_be_undone(desk: Desk, data: DataPanel) -> None:
    view, model = data.views["Orders"], data.models["Orders"]
    before = model.text_at(0, column(data, "Quantity"))
    type_into(desk, view, 0, column(data, "Quantity"), "77")
    assert model.text_at(0, column(data, "Quantity")) == "77"  # at once
    settled(desk)
    assert desk.session.problem is not None
    assert desk.session.problem.orders[0].quantity == 77
    commands = desk.window.workbench.commands
    assert "Quantity" in commands.stack.undoText()
    commands.undo()
    assert desk.session.problem.orders[0].quantity == float(before)
    assert model.text_at(0, column(data, "Quantity")) == before
    assert_holds(desk.session)
    commands.redo()
    assert model.text_at(0, column(data, "Quantity")) == "77"
    assert_holds(desk.session)


def test_a_fault_is_red_and_the_plan_stays(desk: Desk, data: DataPanel) -> None:
    problem, plan = desk.session.problem, desk.session.schedule
    type_into(desk, data.views["Orders"], 1, column(data, "Quantity"), "many")
    settled(desk)
    assert desk.session.problem is problem
    assert desk.session.schedule is plan
    index = data.models["Orders"].index(1, column(data, "Quantity"))
    assert index.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert index.data() == "many"
    assert index.data(Qt.ItemDataRole.ToolTipRole)
    assert "(1)" in data.bar.tabText(0)
    assert "1 error" in desk.window.messages.text.text()
    type_into(desk, data.views["Orders"], 1, column(data, "Quantity"), "8")
    settled(desk)
    assert desk.session.problem is not None
    assert desk.session.problem.orders[1].quantity == 8
    assert "(" not in data.bar.tabText(0)


def test_a_block_from_excel_is_pasted_with_new_rows(desk: Desk, data: DataPanel) -> None:
    view, model = data.views["Orders"], data.models["Orders"]
    product = model.text_at(0, column(data, "Product"))
    last = model.rowCount() - 1
    view.setCurrentIndex(model.index(last, 0))
    desk.dialogs.clipboard = f'N-1\t{product}\t5\nN-2\t"{product}"\t6\n'
    view.paste()
    settled(desk)
    assert desk.session.problem is not None
    names = {order.name: order.quantity for order in desk.session.problem.orders}
    assert (names["N-1"], names["N-2"]) == (5, 6)
    assert desk.session.schedule is not None
    assert len(desk.session.schedule.placed()) == len(desk.session.problem.operations)


def test_fill_down_copy_clear_and_one_cell_into_many(desk: Desk, data: DataPanel) -> None:
    view, model, k = data.views["Orders"], data.models["Orders"], column(data, "Quantity")
    type_into(desk, view, 0, k, "3")
    choose(view, 0, k, 3, k)
    view.fill_down()
    settled(desk)
    assert [model.text_at(row, k) for row in range(4)] == ["3"] * 4
    view.copy()
    assert desk.dialogs.clipboard == "3\n3\n3\n3\n"
    desk.dialogs.clipboard = "11"
    choose(view, 0, k, 3, k)
    view.paste()
    settled(desk)
    assert [model.text_at(row, k) for row in range(4)] == ["11"] * 4
    choose(view, 0, column(data, "Customer"), 1, column(data, "Customer"))
    view.cut()
    settled(desk)
    assert model.text_at(0, column(data, "Customer")) == ""
    assert len(desk.dialogs.clipboard.strip().split("\n")) == 2


def test_rows_are_deleted_and_come_back(desk: Desk, data: DataPanel) -> None:
    view, model = data.views["Orders"], data.models["Orders"]
    name = model.text_at(0, 0)
    orders = len(desk.session.problem.orders) if desk.session.problem else 0
    choose(view, 0, 0, 1, 2)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)  # not the chart's Zoom out
    settled(desk)
    assert desk.session.problem is not None
    assert len(desk.session.problem.orders) == orders - 2
    assert model.text_at(0, 0) != name
    desk.window.workbench.commands.undo()
    assert model.text_at(0, 0) == name
    assert_holds(desk.session)


def test_locks_and_holds_survive_edits(desk: Desk, data: DataPanel) -> None:
    commands, session = desk.window.workbench.commands, desk.session
    commands.lock([5], "both")
    assert session.problem is not None
    label = session.problem.label(5)
    last = session.problem.operations[-1].order
    commands.hold([last])
    desk.bot.waitUntil(lambda: not commands.busy and len(session.held) == 1, timeout=10_000)
    held = session.problem.orders[session.held[0].order].name
    type_into(desk, data.views["Orders"], 0, column(data, "Quantity"), "31")
    settled(desk)
    now = session.problem
    assert [now.label(op.index) for op in now.operations if op.lock is not None] == [label]
    assert [now.orders[one.order].name for one in session.held] == [held]


def test_find_and_sort_do_not_touch_what_is_written(desk: Desk, data: DataPanel) -> None:
    model, view = data.models["Orders"], data.views["Orders"]
    data.find_box.setText("thornton")
    data._find()
    assert 0 < model.count()[0] < model.count()[1]
    name = model.text_at(0, 0)
    type_into(desk, view, 0, column(data, "Quantity"), "44")
    settled(desk)
    data.find_box.clear()
    data._find()
    view.sortByColumn(column(data, "Quantity"), Qt.SortOrder.DescendingOrder)
    assert desk.session.problem is not None
    assert next(order for order in desk.session.problem.orders if order.name == name).quantity == 44
    values = [float(model.text_at(row, column(data, "Quantity"))) for row in range(5)]
    assert values == sorted(values, reverse=True)


def test_nothing_is_edited_while_the_engine_runs(desk: Desk, data: DataPanel) -> None:
    desk.window.optimise()
    assert desk.session.run.busy
    data.models["Orders"].write({(0, column(data, "Quantity")): "5"}, "edit")
    assert not data._editor.busy
    assert "engine" in desk.window.messages.text.text()
    desk.run.end()
    desk.session.run.look()


def test_a_column_of_the_contract_is_added(desk: Desk, data: DataPanel) -> None:
    data.add_column.menu().aboutToShow.emit()
    action = next(a for a in data.add_column.menu().actions() if a.text() == "Deadline")
    action.trigger()
    row = next(r for r in range(300) if data.models["Orders"].text_at(r, column(data, "Due")) > "2026-11-27")
    type_into(desk, data.views["Orders"], row, column(data, "Deadline"), "no")
    settled(desk)
    assert data.models["Orders"].text_at(row, column(data, "Deadline")) == "no"


def test_a_pair_is_written_into_the_matrix(desk: Desk, data: DataPanel) -> None:
    data.show_table("Changeovers")
    data.as_picture.setChecked(True)
    model = data.matrix.model
    assert model.setData(model.index(0, 1), "99")
    settled(desk)
    assert model.index(0, 1).data() == "99"
    assert desk.session.problem is not None
    a, b = model.matrix.families[:2]
    assert any((c.from_family, c.to_family, c.minutes) == (a, b, 99) for c in desk.session.problem.changeovers)
    assert model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole)


def test_a_shift_is_dragged_drawn_and_deleted(desk: Desk) -> None:
    data = opened(desk, "two_shifts")
    data.show_table("Shifts")
    data.as_picture.setChecked(True)
    canvas = data.week.canvas
    shift = canvas.shifts()[0]
    rect = canvas.rect_of(shift.days[0], shift.start_min, min(1440, shift.end_min))
    y = round(rect.center().y())

    def at(minute: float, day: int) -> QPoint:
        return canvas.rect_of(day, 0, minute).toRect().topRight() + QPoint(0, 8)

    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(rect.left()), y))
    QTest.mouseMove(canvas, QPoint(round(rect.left() + 40), y))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(rect.left() + 40), y))
    settled(desk)
    assert canvas.shifts()[0].start_min > shift.start_min
    rows = len(canvas.shifts())
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at(480, 6))
    QTest.mouseMove(canvas, at(720, 6))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at(720, 6))
    settled(desk)
    assert len(canvas.shifts()) == rows + 1
    made = canvas.shifts()[-1]
    assert made.days == (6,)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(600, 6))
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    settled(desk)
    assert len(canvas.shifts()) == rows


def test_edits_are_in_the_project_and_go_on_from_there(desk: Desk, data: DataPanel) -> None:
    type_into(desk, data.views["Orders"], 0, column(data, "Quantity"), "21")
    settled(desk)
    type_into(desk, data.views["Orders"], 1, column(data, "Quantity"), "none")
    settled(desk)
    path = desk.folder / "work.ganttry"
    desk.dialogs.save_answer = path
    desk.window.workbench.projects.save_project_as()
    desk.bot.waitUntil(path.is_file, timeout=5000)
    desk.session.close_workbook()
    with desk.bot.waitSignal(desk.session.plan_changed, timeout=10_000):
        desk.window.open_path(path)
    desk.bot.waitUntil(lambda: desk.session.problem is not None, timeout=10_000)
    data.refresh()
    assert data.models["Orders"].text_at(0, column(data, "Quantity")) == "21"
    assert "(1)" in data.bar.tabText(0)
    type_into(desk, data.views["Orders"], 1, column(data, "Quantity"), "22")
    settled(desk)
    assert desk.session.problem is not None
    assert [order.quantity for order in desk.session.problem.orders[:2]] == [21, 22]


def test_frozen_hours_stand_in_the_settings_and_stay_through_edits(desk: Desk, data: DataPanel) -> None:
    commands, session = desk.window.workbench.commands, desk.session
    commands.freeze(5)
    desk.bot.waitUntil(lambda: not commands.busy, timeout=10_000)
    assert session.problem is not None
    assert session.problem.frozen_hours == 5
    assert session.tables is not None
    data.show_table("Settings")
    data.refresh()
    texts = {data.models["Settings"].text_at(r, 0): data.models["Settings"].text_at(r, 1) for r in range(12)}
    assert texts["Frozen hours"] == "5"
    data.show_table("Orders")
    type_into(desk, data.views["Orders"], 0, column(data, "Quantity"), "19")
    settled(desk)
    assert session.problem.frozen_hours == 5
    assert any(op.lock is not None and op.lock.source == "frozen" for op in session.problem.operations)
    commands.undo()
    commands.undo()
    assert session.problem.frozen_hours == 0
    assert_holds(session)
