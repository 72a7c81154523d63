"""The workbook is saved in Excel while the window is open: what has changed is seen, and taken over by a click."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.importing.refreshing import Refresher
from gui.importing.watching import Watcher
from samples.foreign.writing import write_book
from scheduler.excel.edits import Edit
from tests.gui.test_importing import WAIT, Shop, shop
from tests.gui.test_importing_mends import settled

__all__ = ["shop"]
LEFT = Qt.MouseButton.LeftButton
ORDERS = [["Order", "Product", "Quantity", "Due"], ["1", "A", 5, "2030-12-24"], ["2", "B", 3, "2030-12-24"]]
BOOK = {
    "Orders": ORDERS,
    "Routings": [["Product", "Step", "Machine", "Run time per unit (min)"], ["A", 10, "MILL-01", 3],
                 ["B", 10, "LATHE-02", 5]],
    "Machines": [["Machine", "Work centre"], ["MILL-01", "Mill"], ["LATHE-02", "Turn"]],
    "Settings": [["Setting", "Value"], ["Plan start", "2030-12-02 06:00"]],
}  # fmt: skip


@pytest.fixture
def planned(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """A window with a plan of a workbook that is watched closely."""
    path = shop.folder / "Orders.xlsx"
    write_book(path, BOOK)
    watcher = shop.window.refresher.watcher
    watcher._poll.setInterval(150)
    watcher._settle.setInterval(80)
    shop.window.open_path(path)
    shop.planned()
    shop.bot.waitUntil(lambda: watcher._known is not None, timeout=WAIT)
    make_plan(shop)
    return shop


def make_plan(shop: Shop) -> None:
    """Plan without an engine."""
    from scheduler.kpis import measure
    from solver.repair import repair
    from tests.gui.fakes import one_after_the_other

    problem = shop.session.problem
    plan = repair(problem, one_after_the_other(problem)).schedule
    shop.session.set_plan(plan, measure(problem, plan))


def save(shop: Shop, **sheets: list) -> None:
    """Save as Excel does: another file that takes the place of the old one."""
    path = shop.session.path
    beside = path.with_name("~tmp1234.xlsx")
    write_book(beside, {**BOOK, **sheets})
    os.replace(beside, path)


def refresher(shop: Shop) -> Refresher:
    return shop.window.refresher


def offered(shop: Shop) -> list[str]:
    """Wait for the bar and return its buttons."""
    shop.bot.waitUntil(lambda: refresher(shop).offered is not None and bool(refresher(shop).offered[0]), timeout=WAIT)
    return [button.text() for button in shop.window.messages.offer_buttons]


def test_a_saved_workbook_is_offered_and_taken_over_as_one_step(planned: Shop) -> None:
    shop, session = planned, planned.session
    session.select([0])
    shop.window.actions_["lock_both"].trigger()
    before = session.problem
    save(shop, Orders=[*ORDERS[:2], ["2", "B", 3, "2030-12-20"], ["3", "A", 2, "2030-12-28"]])
    assert offered(shop) == ["&Show the changes", "&Take all over"]
    text = shop.window.messages.text.text()
    assert text.startswith("Orders.xlsx was saved ")
    assert "1 new order, 1 changed order" in text
    assert session.problem is before
    QTest.mouseClick(shop.window.messages.offer_buttons[1], LEFT)
    shop.bot.waitUntil(lambda: session.problem is not before, timeout=WAIT)
    assert [order.name for order in session.problem.orders] == ["1", "2", "3"]
    assert session.problem.operations[0].lock is not None
    assert len(session.schedule.placed()) == 3
    shop.window.actions_["undo"].trigger()
    assert session.problem is before
    shop.window.actions_["redo"].trigger()
    assert len(session.problem.orders) == 3


def test_changes_are_taken_over_in_part(planned: Shop) -> None:
    shop, session = planned, planned.session
    save(shop, Orders=[*ORDERS[:2], ["2", "B", 9, "2030-12-24"], ["3", "A", 2, "2030-12-28"]])
    offered(shop)
    QTest.mouseClick(shop.window.messages.offer_buttons[0], LEFT)
    dialog = refresher(shop).dialog
    assert dialog.isVisible()
    assert dialog.model.rowCount() == 2
    refused = next(c for c in dialog.model.difference.changes if c.what == "new")
    row = next(k for k in range(2) if dialog.model.change(k).number == refused.number)
    index = dialog.model.index(row, 0)
    dialog.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.take_button.text() == "&Take 1 change over"
    QTest.mouseClick(dialog.take_button, LEFT)
    shop.bot.waitUntil(lambda: session.problem.orders[1].quantity == 9, timeout=WAIT)
    assert len(session.problem.orders) == 2
    # What was refused is not asked about again.
    save(shop, Orders=[*ORDERS[:2], ["2", "B", 10, "2030-12-24"], ["3", "A", 2, "2030-12-28"]])
    offered(shop)
    assert [change.what for change in refresher(shop).offered[0].changes] == ["changed"]


def test_not_now_leaves_everything(planned: Shop) -> None:
    shop, session = planned, planned.session
    before = session.problem, session.schedule
    save(shop, Orders=ORDERS[:2])
    offered(shop)
    refresher(shop).show_changes()
    QTest.mouseClick(refresher(shop).dialog.later_button, LEFT)
    assert (session.problem, session.schedule) == before
    assert shop.window.workbench.commands.stack.count() == 0


def test_saving_the_same_again_says_nothing(planned: Shop) -> None:
    shop = planned
    save(shop)
    shop.bot.waitUntil(lambda: refresher(shop).offered is not None, timeout=WAIT)
    assert not refresher(shop).offered[0]
    assert shop.window.messages.notice is None or "was saved" not in shop.window.messages.notice.text


def test_a_save_with_errors_keeps_the_plan_and_shows_them_when_asked(planned: Shop) -> None:
    shop, session = planned, planned.session
    before = session.schedule
    save(shop, Orders=[*ORDERS[:2], ["2", "B", "many", "2030-12-24"]])
    shop.bot.waitUntil(lambda: shop.window.messages.notice is not None, timeout=WAIT)
    assert "has 1 error now. The plan stays as it is." in shop.window.messages.notice.text
    assert session.schedule is before
    QTest.mouseClick(shop.window.messages.offer_buttons[0], LEFT)
    shop.bot.waitUntil(lambda: session.errors == 1, timeout=WAIT)
    assert session.schedule is before
    assert shop.window.pages.currentWidget() is shop.window.gantt
    assert shop.window.tables.currentWidget() is shop.window.faults
    save(shop)  # mended in Excel: read again without a question
    shop.bot.waitUntil(lambda: session.errors == 0, timeout=WAIT)
    assert session.schedule is before
    shop.window.actions_["undo"].trigger()
    assert session.errors == 1
    shop.window.actions_["undo"].trigger()
    assert (session.errors, session.schedule) == (0, before)


def test_mends_follow_the_file(planned: Shop) -> None:
    shop = planned
    faulty = [BOOK["Routings"][0], ["A", 10, "MILL-O1", 3], ["B", 10, "LATHE-02", 5]]
    save(shop, Routings=faulty)
    shop.bot.waitUntil(lambda: bool(shop.window.messages.offer_buttons), timeout=WAIT)
    QTest.mouseClick(shop.window.messages.offer_buttons[0], LEFT)
    shop.bot.waitUntil(lambda: shop.session.errors == 1, timeout=WAIT)
    panel = shop.window.faults
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    panel.detail.buttons[0].click()
    shop.bot.waitUntil(lambda: shop.session.errors == 0, timeout=WAIT)
    save(shop, Routings=[faulty[0], faulty[2], faulty[1]], Orders=[*ORDERS, ["3", "A", 1, "2030-12-24"]])
    offered(shop)
    assert [(change.kind, change.what) for change in refresher(shop).offered[0].changes] == [("order", "new")]


def test_edits_of_the_tables_stay(planned: Shop) -> None:
    shop, session = planned, planned.session
    editor = shop.window.workbench.data._editor
    editor.change("Orders", [Edit("Orders", 2, "cell", "Quantity", "8")], "edit")
    shop.bot.waitUntil(lambda: session.problem.orders[0].quantity == 8, timeout=WAIT)
    save(shop, Orders=[["Order", "Product", "Quantity", "Due"], ["9", "A", 1, "2030-12-24"], *ORDERS[1:]])
    offered(shop)
    refresher(shop).take_all()
    shop.bot.waitUntil(lambda: len(session.problem.orders) == 3, timeout=WAIT)
    assert {order.name: order.quantity for order in session.problem.orders} == {"1": 8, "2": 3, "9": 1}
    assert session.tables.edits


def test_a_folder_and_a_replaced_file_are_watched(qtbot: QtBot, tmp_path: Path) -> None:
    watcher = Watcher(None, poll_ms=100, settle_ms=50)
    seen: list[tuple[Path, ...]] = []
    watcher.saved.connect(seen.append)
    (tmp_path / "a.csv").write_text("x", encoding="utf-8")
    watcher.watch([tmp_path])
    qtbot.waitUntil(lambda: watcher._known is not None)
    (tmp_path / "b.csv").write_text("y", encoding="utf-8")
    qtbot.waitUntil(lambda: bool(seen), timeout=WAIT)
    assert seen.pop() == (tmp_path / "b.csv",)
    shutil.move(tmp_path / "b.csv", tmp_path / "b.part")
    qtbot.waitUntil(lambda: bool(seen), timeout=WAIT)
    watcher.watch([tmp_path / "a.csv"])
    qtbot.waitUntil(lambda: watcher._known is not None)
    seen.clear()
    os.replace(tmp_path / "a.csv", tmp_path / "a.old")
    qtbot.wait(400)
    assert seen == []  # between the old file and the new one
    (tmp_path / "a.csv").write_text("new", encoding="utf-8")
    qtbot.waitUntil(lambda: bool(seen), timeout=WAIT)
    watcher.watch(())
    watcher.deleteLater()


def test_a_file_that_grows_is_told_once_when_it_is_whole(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("x", encoding="utf-8")
    watcher = Watcher(None, poll_ms=60, settle_ms=150)
    sizes: list[int] = []
    watcher.saved.connect(lambda _: sizes.append(path.stat().st_size))
    watcher.watch([path])
    qtbot.waitUntil(lambda: watcher._known is not None)
    for k in range(8):
        path.write_text("x" * 100 * (k + 1), encoding="utf-8")
        qtbot.wait(40)
    qtbot.waitUntil(lambda: bool(sizes), timeout=WAIT)
    qtbot.wait(500)
    assert sizes[-1] == 800
    assert len(sizes) <= 3
    watcher.watch(())
    watcher.deleteLater()


def test_the_plan_stays_when_a_planned_file_is_read_in_another_way(planned: Shop) -> None:
    shop, session = planned, planned.session
    before = session.schedule
    shop.window.actions_["show_reading"].trigger()
    shop.settled()
    orders = next(table for table in shop.page.review.tables if table.role == "orders")
    due = next(column for column in orders.columns if column.field == "Due")
    shop.page.set_field(orders, due, "-")
    shop.settled()
    shop.page.take_over()
    shop.bot.waitUntil(lambda: session.problem.orders[0].due_min is None, timeout=WAIT)
    assert session.schedule.same_as(before)
    assert shop.window.workbench.commands.stack.undoText() == "another reading of Orders.xlsx"
    shop.window.actions_["undo"].trigger()
    assert session.problem.orders[0].due_min is not None
    assert session.schedule is before


def test_an_order_that_was_left_out_is_mended_into_the_plan(shop: Shop) -> None:
    book = {**BOOK, "Orders": [*ORDERS, ["3", "C", 4, "2030-12-24"]],
            "Routings": [*BOOK["Routings"], ["C", 10, "MILL-O1", 5]]}  # fmt: skip
    write_book(shop.folder / "Orders.xlsx", book)
    shop.window.open_path(shop.folder / "Orders.xlsx")
    QTest.mouseClick(settled(shop).leave_out, LEFT)
    shop.planned()
    make_plan(shop)
    session, faults = shop.session, shop.window.faults
    before = session.schedule.start.tolist()
    place = next(k for k, issue in enumerate(faults.model.shown()) if issue.code == "unknown-machine")
    faults.view.setCurrentIndex(faults.model.index(place, 0))
    faults.detail.buttons[0].click()
    shop.bot.waitUntil(lambda: len(session.problem.orders) == 3, timeout=WAIT)
    assert session.schedule.start.tolist()[:2] == before
    assert len(session.schedule.placed()) == 3
    assert shop.window.workbench.commands.stack.undoText().startswith("mend of Routings!")
    shop.window.actions_["undo"].trigger()
    assert len(session.problem.orders) == 2
    assert session.reading.how.mends == ()
    faults.leave_out.click()  # stop at the faults again
    shop.bot.waitUntil(lambda: session.errors > 0, timeout=WAIT)
    assert len(session.schedule.placed()) == 2  # the plan stays


def test_two_mends_in_a_row_are_both_made(planned: Shop) -> None:
    shop = planned
    save(shop, Routings=[BOOK["Routings"][0], ["A", 10, "MILL-O1", 3], ["B", 10, "LATHE-O2", 5]])
    shop.bot.waitUntil(lambda: bool(shop.window.messages.offer_buttons), timeout=WAIT)
    QTest.mouseClick(shop.window.messages.offer_buttons[0], LEFT)
    shop.bot.waitUntil(lambda: shop.session.errors == 2, timeout=WAIT)
    panel = shop.window.faults
    for row in range(2):  # the first is not read yet when the second is pressed
        panel.view.setCurrentIndex(panel.model.index(row, 0))
        panel.detail.buttons[0].click()
    shop.bot.waitUntil(lambda: shop.session.errors == 0, timeout=WAIT)
    assert len(shop.session.reading.how.mends) == 2
    assert len(shop.session.schedule.placed()) == 2


def test_a_save_while_the_files_are_read_once_more_is_not_missed(planned: Shop) -> None:
    shop, watched = planned, refresher(planned)
    watched.read_as(shop.session.reading.how, "another reading")
    save(shop, Orders=[*ORDERS, ["3", "A", 2, "2030-12-28"]])
    watched._saved((shop.session.path,))
    shop.bot.waitUntil(lambda: len(shop.session.problem.orders) == 3, timeout=WAIT)
    assert shop.window.workbench.commands.stack.undoText() == "another reading"


def test_a_project_tells_what_has_changed_in_its_files_and_not_what_was_edited(planned: Shop) -> None:
    shop, session = planned, planned.session
    book, projects = session.path, shop.window.workbench.projects
    shop.window.workbench.editor.change("Orders", [Edit("Orders", 2, "cell", "Quantity", "8")], "edit")
    shop.bot.waitUntil(lambda: session.problem.orders[0].quantity == 8, timeout=WAIT)
    shop.dialogs.save_answer = shop.folder / "monday.ganttry"
    projects.save_project()
    shop.bot.waitUntil(lambda: not session.unsaved, timeout=WAIT)
    shop.window.files.close_workbook()
    write_book(book, {**BOOK, "Orders": [*ORDERS, ["3", "A", 2, "2030-12-28"]]})  # over the weekend
    shop.window.open_path(shop.folder / "monday.ganttry")
    offered(shop)
    assert [(c.kind, c.what, c.subject) for c in refresher(shop).offered[0].changes] == [("order", "new", "Order 3")]
    refresher(shop).take_all()
    shop.bot.waitUntil(lambda: len(session.problem.orders) == 3, timeout=WAIT)
    assert session.problem.orders[0].quantity == 8
