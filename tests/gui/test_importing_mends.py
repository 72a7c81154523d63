"""Faults are mended by a click, taken back, left out; and what was mended stays with the work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.importing.fault_detail import alike
from gui.panels.issues_panel import IssuesPanel
from samples.foreign.writing import write_book
from scheduler.excel.following import followed
from scheduler.issues import Issue, Mend, Severity
from tests.gui.test_importing import WAIT, Shop, shop

__all__ = ["shop"]
LEFT = Qt.MouseButton.LeftButton
BOOK = {
    "Orders": [["Order", "Product", "Quantity", "Due"], ["1", "A", 5, "2030-12-24"], ["2", "B", 3, "2030-12-24"],
               ["3", "A", "many", "2030-12-24"]],
    "Routings": [["Product", "Step", "Machine", "Run time per unit (min)"], ["A", 10, "MILL-O1", 3],
                 ["A", 20, "MILL-O1", 3], ["B", 10, "LATHE-9", 5]],
    "Machines": [["Machine", "Work centre"], ["MILL-01", "Mill"], ["LATHE-02", "Turn"]],
}  # fmt: skip


def opened(shop: Shop, book: dict = BOOK) -> IssuesPanel:
    """Open a workbook with faults and return the list of them."""
    path = shop.folder / "faulty.xlsx"
    write_book(path, book)
    shop.window.open_path(path)
    return settled(shop)


def settled(shop: Shop) -> IssuesPanel:
    shop.bot.waitUntil(lambda: shop.session.path is not None and shop.session.loading is None, timeout=WAIT)
    return shop.window.faults_page.table


def select(panel: IssuesPanel, code: str) -> Issue:
    """Select the first fault of a kind."""
    place = next(k for k, issue in enumerate(panel.model.shown()) if issue.code == code)
    panel.view.setCurrentIndex(panel.model.index(place, 0))
    return panel.model.issue(place)


def press(panel: IssuesPanel, words: str) -> None:
    """Press a button that mends."""
    QTest.mouseClick(next(button for button in panel.detail.buttons if button.text().startswith(words)), LEFT)


def test_faults_are_mended_one_by_one_until_the_workbook_can_be_planned(shop: Shop) -> None:
    panel = opened(shop)
    assert shop.window.pages.currentWidget() is shop.window.faults_page
    assert shop.session.errors == 3
    issue = select(panel, "unknown-machine")
    assert issue.value == "MILL-O1"
    press(panel, "Use MILL-01")
    settled(shop)
    assert shop.session.errors == 2
    assert shop.window.pages.currentWidget() is shop.window.faults_page
    select(panel, "unknown-machine")
    press(panel, "Add the machine LATHE-9")
    settled(shop)
    shop.window.actions_["undo"].trigger()
    settled(shop)
    assert shop.session.errors == 2
    shop.window.actions_["redo"].trigger()
    settled(shop)
    assert shop.session.errors == 1
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    press(panel, "Leave this row out")
    shop.planned()
    problem = shop.session.problem
    assert [order.name for order in problem.orders] == ["1", "2"]
    assert [machine.name for machine in problem.machines] == ["MILL-01", "LATHE-02", "LATHE-9"]
    assert len(shop.session.reading.how.mends) == 3


def test_the_cell_is_shown_in_its_row(shop: Shop) -> None:
    panel = opened(shop)
    select(panel, "unknown-machine")
    peek = panel.detail.peek
    shop.bot.waitUntil(lambda: peek.model() is not None, timeout=WAIT)
    model = peek.model()
    assert model.data(peek.currentIndex()) == "MILL-O1"
    assert model.headerData(2, Qt.Orientation.Horizontal) == "C\nMachine"
    assert (2, 2) in model.marks.faults


def test_a_mend_is_taken_back_from_the_list(shop: Shop) -> None:
    panel = opened(shop)
    select(panel, "unknown-machine")
    press(panel, "Use MILL-01")
    settled(shop)
    assert panel.mended_button.isVisible()
    action = panel.mended_menu.actions()[0]
    assert "MILL-O1" in action.text()
    action.trigger()
    settled(shop)
    assert shop.session.errors == 3
    assert not panel.mended_button.isVisible()


def test_planning_goes_on_without_the_rows_at_fault_and_says_so(shop: Shop) -> None:
    panel = opened(shop)
    QTest.mouseClick(panel.leave_out, LEFT)
    # every order follows a faulty route or has a faulty row, so nothing is left to plan
    settled(shop)
    assert shop.session.problem is None
    select(panel, "unknown-machine")
    press(panel, "Use MILL-01")
    shop.planned()
    assert [order.name for order in shop.session.problem.orders] == ["1"]
    assert shop.session.issues[0].code == "left-out"
    assert "2 of 3 orders" in shop.session.issues[0].problem


def test_all_of_one_kind_are_mended_at_once(shop: Shop) -> None:
    rows = [["Product", "Step", "Machine", "Run time per unit (min)"],
            ["A", 10, "MILL-O1", 3], ["B", 10, "LATHE-O2", 5]]  # fmt: skip
    panel = opened(shop, {**BOOK, "Routings": rows, "Orders": BOOK["Orders"][:3]})
    select(panel, "unknown-machine")
    shop.choose(panel.detail.all_menu, "Mend all 2 alike")
    shop.planned()
    assert {op.modes[0].machine for op in shop.session.problem.operations} == {0, 1}


def test_faults_are_filtered_by_words(shop: Shop) -> None:
    panel = opened(shop)
    panel.search.setText("routings c4")
    assert [issue.value for issue in panel.model.shown()] == ["LATHE-9"]
    panel.search.setText("no such thing")
    assert panel.model.rowCount() == 0
    panel.search.clear()
    assert panel.model.rowCount() == 3


def test_alike_goes_by_the_kind_of_fault_and_of_mend() -> None:
    def issue(cell: str, code: str = "unknown-machine") -> Issue:
        mends = (Mend("replace", f"Use {cell}", "R", cell, cell), Mend("leave out", "Leave this row out", "R", cell))
        return Issue(Severity.ERROR, code, "p", "r", "R", cell, "v", mends)

    issues = [issue("C1"), issue("C2"), issue("D1", "other")]
    found = alike(issues[0], issues)
    assert [words for words, _ in found] == ["Mend all 2 alike in the same way", "Leave the rows of all 2 alike out"]
    assert [mend.cell for mend in found[0][1]] == ["C1", "C2"]
    assert alike(issues[2], issues) == []


def test_mends_are_kept_with_the_project(shop: Shop) -> None:
    panel = opened(shop, {**BOOK, "Orders": BOOK["Orders"][:2], "Routings": BOOK["Routings"][:3]})
    select(panel, "unknown-machine")
    press(panel, "Use MILL-01")
    shop.planned()
    target: Path = shop.folder / "work.ganttry"
    shop.dialogs.save_answer = target
    shop.window.actions_["save_project_as"].trigger()
    shop.bot.waitUntil(target.exists, timeout=WAIT)
    mends = shop.session.reading.how.mends
    shop.bot.wait(200)
    shop.window.actions_["close_workbook"].trigger()
    shop.window.open_path(target)
    shop.planned()
    assert shop.session.reading.how.mends == mends
    assert shop.session.reading.paths == (shop.folder / "faulty.xlsx",)


def test_a_copy_of_the_file_has_its_faults_marked(shop: Shop) -> None:
    panel = opened(shop)
    shop.dialogs.save_answer = shop.folder / "marked.xlsx"
    QTest.mouseClick(panel.mark_button, LEFT)
    shop.bot.waitUntil(lambda: shop.window.messages.notice is not None, timeout=WAIT)
    assert shop.window.messages.notice.text == "The faults are marked in marked.xlsx."
    assert (shop.folder / "marked.xlsx").stat().st_size > 1000


def test_what_was_assumed_is_told_apart_and_leads_to_its_choice(shop: Shop) -> None:
    page = shop.mapped(shop.copy("mrpeasy"))
    page.take_over()
    shop.planned()
    panel = shop.window.faults
    assert panel.assumed.text() == "2 assumed"
    panel.assumed.setChecked(False)
    assert panel.model.rowCount() == 0
    panel.assumed.setChecked(True)
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    press(panel, "Change it…")
    shop.bot.waitUntil(lambda: shop.window.imports.active, timeout=WAIT)
    shop.settled()
    assert page.asked.rows
    page.cancel()
    assert shop.session.problem is not None


def test_what_should_stand_there_is_typed(shop: Shop) -> None:
    panel = opened(shop, {**BOOK, "Routings": [BOOK["Routings"][0], ["A", 10, "MILL-01", 3], ["B", 10, "LATHE-02", 5]]})
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    assert panel.model.issue(0).value == "many"
    shop.dialogs.text_answer = "7"
    press(panel, "Type another value")
    shop.planned()
    assert shop.session.problem.orders[2].quantity == 7


def test_a_typed_value_follows_its_fault() -> None:
    mend = Mend("replace", "Read it as 7", "Orders", "C4", "7", was="many")
    fault = Issue(Severity.ERROR, "quantity", "p", "r", "Orders", "C9", "many")
    assert [found.cell for found in followed([mend], [fault])] == ["C9"]
    assert followed([mend], []) == ()
