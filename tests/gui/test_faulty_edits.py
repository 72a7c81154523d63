"""Edits of the tables that wait for a fault to be mended: nothing that was refused comes with them, none is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from scheduler.excel.edits import Edit
from tests.gui.test_importing import WAIT, Shop, shop
from tests.gui.test_importing_watch import BOOK, ORDERS, make_plan, offered, planned, refresher, save

__all__ = ["planned", "shop"]
LEFT = Qt.MouseButton.LeftButton
ROUTE_OF_B = 3  # its row on the sheet Routings


def edit(shop: Shop, *edits: Edit) -> None:
    """Edit the tables and wait until that is worked in."""
    editor = shop.window.workbench.editor
    editor.change(edits[0].sheet, edits, "edit")
    shop.bot.waitUntil(lambda: not editor.busy, timeout=WAIT)


def quantity(row: int, text: str) -> Edit:
    return Edit("Orders", row, "cell", "Quantity", text)


def take_all_but(shop: Shop, subject: str) -> None:
    """Take over what the files offer, but for one order."""
    offered(shop)
    QTest.mouseClick(shop.window.messages.offer_buttons[0], LEFT)
    dialog = refresher(shop).dialog
    rows = range(dialog.model.rowCount())
    row = next(k for k in rows if dialog.model.change(k).subject == subject)
    dialog.model.setData(dialog.model.index(row, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    QTest.mouseClick(dialog.take_button, LEFT)


def test_what_was_refused_of_a_file_does_not_come_with_the_edit_that_mends_another(planned: Shop) -> None:
    shop, session = planned, planned.session
    edit(shop, quantity(2, "8"))
    edit(shop, quantity(3, "many"))
    assert session.errors == 1
    save(shop, Orders=[*ORDERS[:2], ["2", "B", 3, "2030-12-27"], ["3", "A", 2, "2030-12-28"]])
    take_all_but(shop, "Order 3")
    shop.bot.waitUntil(lambda: refresher(shop).offered is None, timeout=WAIT)
    assert (session.errors, len(session.problem.orders)) == (1, 2)
    edit(shop, quantity(3, "4"))
    assert session.errors == 0
    assert [order.quantity for order in session.problem.orders] == [8, 4]  # and no order 3
    edit(shop, quantity(2, "5"))  # what it was in the file: still an edit of what the plan has
    assert [order.quantity for order in session.problem.orders] == [5, 4]


def test_an_edit_that_fits_the_newer_file_is_worked_in_with_it(planned: Shop) -> None:
    shop, session = planned, planned.session
    edit(shop, Edit("Routings", ROUTE_OF_B, "cell", "Machine", "MILL-03"))
    assert session.errors == 1
    save(shop, Machines=[*BOOK["Machines"], ["MILL-03", "Mill"]])
    offered(shop)
    refresher(shop).take_all()
    shop.bot.waitUntil(lambda: session.errors == 0, timeout=WAIT)
    problem = session.problem
    assert problem.machines[problem.operations[1].modes[0].machine].name == "MILL-03"
    assert session.tables.pending == ()
    shop.window.actions_["undo"].trigger()
    assert session.errors == 1


def test_a_saved_plan_does_not_count_edits_that_are_not_in_it(planned: Shop) -> None:
    shop, session = planned, planned.session
    edit(shop, quantity(3, "many"))
    shop.dialogs.save_answer = shop.folder / "plan.xlsx"
    shop.window.actions_["save_plan"].trigger()
    shop.bot.waitUntil(lambda: not shop.window.exporter.busy, timeout=WAIT)
    notice = shop.window.messages.notice
    assert "1 edit of the tables is not in it" in notice.text
    assert session.unsaved
    # Saving on the way out keeps them: a project, not a plan alone.
    shop.dialogs.unsaved_answer = "save"
    shop.dialogs.save_answer = shop.folder / "monday.ganttry"
    shop.window.actions_["close_workbook"].trigger()
    shop.bot.waitUntil(lambda: session.problem is None, timeout=WAIT)
    shop.window.open_path(shop.folder / "monday.ganttry")
    shop.planned()
    assert [one.text for one in session.tables.edits] == ["many"]
    assert (session.errors, session.unsaved) == (1, False)


def test_a_good_edit_is_saved_with_the_plan(planned: Shop) -> None:
    shop, session = planned, planned.session
    edit(shop, quantity(3, "4"))
    assert session.unsaved
    shop.dialogs.save_answer = shop.folder / "plan.xlsx"
    shop.window.actions_["save_plan"].trigger()
    shop.bot.waitUntil(lambda: not session.unsaved, timeout=WAIT)


def test_frozen_hours_of_the_flag_can_be_ended_in_the_settings(planned: Shop) -> None:
    shop, session = planned, planned.session
    make_plan(shop)
    shop.window.workbench.desk.freeze_until(120)
    assert session.problem.frozen_hours == 2
    line = next(one for one in session.tables.edits if one.kind == "cell" and one.text == "2")
    edit(shop, Edit(line.sheet, line.row, "cell", line.column, "0"))
    assert session.problem.frozen_hours == 0
