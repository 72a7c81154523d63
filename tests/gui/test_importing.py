"""From files that nobody has prepared to a plan, by clicks; with the real reader in its child process."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.importing.fields_model import COLUMN, SURE, UNIT
from gui.importing.page import ImportPage
from gui.main_window import MainWindow
from gui.session import Session
from gui.settings_store import Store
from scheduler.excel.mapping import remembered
from tests.gui.fakes import FakeDialogs

LEFT = Qt.MouseButton.LeftButton
FOREIGN = Path(__file__).parents[2] / "samples" / "foreign"
SAMPLES = FOREIGN.parent
WAIT = 20_000


@dataclass
class Shop:
    """A window with the real reader."""

    window: MainWindow
    session: Session
    dialogs: FakeDialogs
    bot: QtBot
    folder: Path
    store: Path

    @property
    def page(self) -> ImportPage:
        """Return the mapping screen."""
        return self.window.imports.page

    def copy(self, name: str) -> Path:
        """Put a sample into the folder of this test."""
        source = FOREIGN / name if (FOREIGN / name).exists() else SAMPLES / name
        target = self.folder / source.name
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copy(source, target)
        return target

    def mapped(self, *paths: Path) -> ImportPage:
        """Open files and wait for the mapping screen with its first reading."""
        self.window.files.open_several(paths)
        self.bot.waitUntil(lambda: self.window.imports.active, timeout=WAIT)
        return self.settled()

    def settled(self) -> ImportPage:
        """Wait until the mapping screen shows what was decided last."""
        self.bot.waitUntil(lambda: self.page.review is not None and not self.page.reader.busy, timeout=WAIT)
        return self.page

    def planned(self) -> None:
        """Wait until the files are open and can be planned."""
        self.bot.waitUntil(lambda: self.session.problem is not None and self.session.loading is None, timeout=WAIT)

    def choose(self, menu: QMenu | None, *words: str) -> None:
        """Click an entry of a menu, and of its menus."""
        assert menu is not None
        for word in words:
            action = next(a for a in menu.actions() if a.text().replace("&", "").startswith(word))
            if action.menu() is not None:
                menu = action.menu()
        action.trigger()


@pytest.fixture
def shop(qtbot: QtBot, tmp_path: Path, store: Store) -> Iterator[Shop]:
    """A window that reads for itself; what it remembers is forgotten after the test."""
    dialogs = FakeDialogs()
    session = Session()
    mappings = tmp_path / "mappings.json"
    window = MainWindow(session, store, dialogs, samples=list, mappings=mappings)  # type: ignore[arg-type]
    session.setParent(window)
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    yield Shop(window, session, dialogs, qtbot, tmp_path, mappings)
    window.imports.close()
    session.shut()


def test_from_an_unknown_file_to_a_plan_and_the_next_one_asks_nothing(shop: Shop) -> None:
    path = shop.copy("everything_wrong.xlsx")
    page = shop.mapped(path)
    assert shop.window.pages.currentWidget() is page
    assert "1 question" in page.words.text()
    assert not page.import_button.isEnabled()
    (card,) = page.asked.cards
    assert "1,5" in [text for text in card.question.samples]
    fixed = next(button for button in card.buttons if button.text() == "Fixed time")
    QTest.mouseClick(fixed, LEFT)
    shop.settled()
    assert page.import_button.isEnabled()
    assert "can be planned" in page.result.text()
    QTest.mouseClick(page.import_button, LEFT)
    shop.planned()
    assert shop.window.pages.currentWidget() is shop.window.ready
    assert not shop.window.imports.active
    assert remembered(shop.store).shapes
    again = shop.folder / "next week.xlsx"
    shutil.copy(path, again)
    shop.window.open_path(again)
    shop.bot.waitUntil(lambda: shop.session.path == again and shop.session.problem is not None, timeout=WAIT)
    assert not shop.window.imports.active


def test_files_that_are_certain_import_without_a_question(shop: Shop) -> None:
    shop.window.open_path(shop.copy("german_erp_export.xlsx"))
    shop.planned()
    assert not shop.window.imports.active
    shop.window.actions_["show_reading"].trigger()
    page = shop.settled()
    assert shop.window.pages.currentWidget() is page
    page.cancel()
    assert shop.window.pages.currentWidget() is shop.window.ready


def test_working_hours_are_asked_once_and_remembered(shop: Shop) -> None:
    page = shop.mapped(shop.copy("mrpeasy"))
    row = next(row for row in page.asked.rows if row.box is not None)
    row.box.setCurrentIndex(1)
    row.box.activated.emit(1)
    shop.settled()
    page.take_over()
    shop.planned()
    assert shop.session.problem.machines[0].calendar_name == "2 shifts"
    shop.window.actions_["close_workbook"].trigger()
    shop.window.open_path(shop.folder / "mrpeasy")
    shop.planned()
    assert not shop.window.imports.active
    assert shop.session.problem.machines[0].calendar_name == "2 shifts"


def test_a_column_is_chosen_from_the_field_from_the_sheet_and_by_drag(shop: Shop) -> None:
    page = shop.mapped(shop.copy("everything_wrong.xlsx"))
    model, table = page.model, page.review.tables[0]
    index = model.find(table.sheet, "Due")
    page.fields.choose(index.siblingAtColumn(COLUMN))
    shop.choose(page.menu, "Customer")
    shop.settled()
    table = page.review.tables[0]
    assert {c.header: c.field for c in table.columns}["Customer"] == "Due"
    assert {c.header: c.field for c in table.columns}["Need by"] == ""
    page.undo()
    shop.settled()
    table = page.review.tables[0]
    need_by = next(c for c in table.columns if c.header == "Need by")
    assert need_by.field == "Due"
    page.sheets.column_menu_wanted.emit(table, need_by, page.mapToGlobal(page.rect().center()))
    shop.choose(page.menu, "Other fields", "Release")
    shop.settled()
    table = page.review.tables[0]
    need_by = next(c for c in table.columns if c.header == "Need by")
    assert need_by.field == "Release"
    from gui.importing.sheet_view import column_mime

    customer = next(c for c in table.columns if c.header == "Customer")
    page.more.show_everything(True)
    target = model.find(table.sheet, "Notes")
    mime = column_mime(table, customer)
    assert model.canDropMimeData(mime, Qt.DropAction.CopyAction, -1, -1, target)
    model.dropMimeData(mime, Qt.DropAction.CopyAction, -1, -1, target)
    shop.settled()
    assert next(c for c in page.review.tables[0].columns if c.header == "Customer").field == "Notes"


def test_the_reason_of_a_column_is_told_where_the_mouse_rests(shop: Shop) -> None:
    page = shop.mapped(shop.copy("everything_wrong.xlsx"))
    index = page.model.find(page.review.tables[0].sheet, "Due")
    tips = [page.model.data(index.siblingAtColumn(column), Qt.ItemDataRole.ToolTipRole) for column in (COLUMN, SURE)]
    assert tips[0].startswith("The header says Need by. 3 of 3 cells are dates.\nClick")
    assert tips[1] == "The header says Need by. 3 of 3 cells are dates."


def test_units_and_values_for_blank_cells_are_chosen(shop: Shop) -> None:
    page = shop.mapped(shop.copy("work_orders_gb18030.txt"))
    table = page.review.tables[0]
    row = next(r for r in page.model.tables[0].rows if r.field in ("Run time per unit", "Fixed time", "Setup time"))
    index = page.model.find(table.sheet, row.field).siblingAtColumn(UNIT)
    page.fields.choose(index)
    shop.choose(page.menu, "hours")
    shop.settled()
    assert next(c for c in page.review.tables[0].columns if c.field == row.field).unit == "h"
    shop.dialogs.text_answer = "7"
    page.fields.choose(page.model.find(table.sheet, "Quantity").siblingAtColumn(UNIT))
    shop.choose(page.menu, "Blank cells")
    shop.settled()
    assert page.model.data(page.model.find(table.sheet, "Quantity").siblingAtColumn(UNIT)) == "if blank: 7"


def test_a_table_and_a_sheet_can_be_left_out(shop: Shop) -> None:
    page = shop.mapped(shop.copy("everything_wrong.xlsx"))
    machines = next(rows.table for rows in page.model.tables if rows.table.role == "machines")
    place = next(k for k, rows in enumerate(page.model.tables) if rows.table is machines)
    page.fields.choose(page.model.index(place, COLUMN))
    shop.choose(page.menu, "Not read")
    shop.settled()
    assert next(t for t in page.review.tables if t.sheet == machines.sheet).role == ""
    page.undo()
    shop.settled()
    page.sheets.sheet_menu_wanted.emit(machines.sheet, page.mapToGlobal(page.rect().center()))
    shop.choose(page.menu, "Do not read sheet")
    shop.settled()
    assert machines.sheet not in {t.sheet for t in page.review.tables}


def test_headers_are_told_by_a_click_on_their_row(shop: Shop) -> None:
    page = shop.mapped(shop.copy("everything_wrong.xlsx"))
    page.sheets.cell_menu_wanted.emit("Sheet1", (5, 0, 8, 3), page.mapToGlobal(page.rect().center()))
    shop.choose(page.menu, "A table stands in A5:D8")
    shop.settled()
    table = next(t for t in page.review.tables if t.sheet == "Sheet1")
    assert (table.header_line, len(table.columns)) == (5, 4)


@pytest.mark.parametrize("moment", ["loading", "first reading", "answered", "importing"])
def test_an_import_is_called_off_at_any_moment_and_what_was_open_stays(shop: Shop, moment: str) -> None:
    shop.window.open_path(shop.copy("german_erp_export.xlsx"))
    shop.planned()
    before = shop.session.problem
    path = shop.copy("everything_wrong.xlsx")
    shop.window.open_path(path)
    if moment == "loading":
        shop.session.cancel_open()
    else:
        shop.bot.waitUntil(lambda: shop.window.imports.active, timeout=WAIT)
        if moment != "first reading":
            page = shop.settled()
            page.asked.cards[0].buttons[0].click()
        if moment == "importing":
            shop.settled()
            page.take_over()
        shop.page.cancel()
    shop.bot.wait(300)
    assert shop.session.problem is before
    assert shop.session.path.name == "german_erp_export.xlsx"
    assert shop.window.pages.currentWidget() is shop.window.ready
    assert not shop.page.reader.is_open


def test_several_files_are_dropped_together_and_one_is_added_on_the_mapping_screen(shop: Shop) -> None:
    folder = shop.copy("mrpeasy")
    first = [QUrl.fromLocalFile(str(folder / name)) for name in ("orders.csv", "routings.csv")]
    mime = QMimeData()
    mime.setUrls(first)
    drop = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    shop.window.dropEvent(drop)
    shop.bot.waitUntil(lambda: shop.window.imports.active, timeout=WAIT)
    page = shop.settled()
    assert any("No table lists the machines" in issue.problem for issue in page.review.loaded.issues)
    shop.window.files.drop([QUrl.fromLocalFile(str(folder / "workstations.csv"))])
    shop.settled()
    assert len(page.paths) == 3
    assert not any("No table lists the machines" in issue.problem for issue in page.review.loaded.issues)


def test_a_table_copied_in_excel_is_opened(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.files.pasted_folder", lambda: shop.folder / "pasted")
    shop.dialogs.clipboard = (
        "Order\tQty\tDue\tMachine\tStep\tRun time (min)\n"
        "A1\t4\t2026-12-24\tSaw\t10\t5\nA2\t2\t2026-12-24\tMill\t10\t7\n"
    )
    shop.window.actions_["paste_table"].trigger()
    shop.bot.waitUntil(lambda: shop.window.imports.active, timeout=WAIT)
    page = shop.settled()
    page.take_over()
    shop.planned()
    assert [order.name for order in shop.session.problem.orders] == ["A1", "A2"]
    assert shop.session.path.parent == shop.folder / "pasted"


def test_an_empty_clipboard_is_said(shop: Shop) -> None:
    shop.dialogs.clipboard = "hello"
    shop.window.actions_["paste_table"].trigger()
    assert shop.window.messages.notice.text == "There is no table on the clipboard."


def test_a_mapping_is_saved_shared_and_forgotten(shop: Shop) -> None:
    page = shop.mapped(shop.copy("everything_wrong.xlsx"))
    page.asked.cards[0].buttons[0].click()
    shop.settled()
    shared = shop.folder / "shared.json"
    shop.dialogs.save_answer = shop.dialogs.open_answer = shared
    page.more.save_mapping()
    assert shared.exists()
    page.more.start_over()
    shop.settled()
    assert not page.import_button.isEnabled()
    page.more.load_mapping()
    shop.settled()
    assert page.import_button.isEnabled()
    page.take_over()
    shop.planned()
    shop.window.actions_["show_reading"].trigger()
    shop.settled()
    page.more.forget()
    shop.settled()
    assert not page.import_button.isEnabled()
    assert not remembered(shop.store).shapes


def test_a_file_that_is_gone_or_broken_is_said_and_nothing_opens(shop: Shop) -> None:
    bad = shop.folder / "bad.xlsx"
    bad.write_bytes(b"PK\x03\x04 broken")
    shop.window.open_path(bad)
    shop.bot.waitUntil(lambda: shop.window.messages.notice is not None, timeout=WAIT)
    assert "bad.xlsx" in shop.window.messages.notice.text
    assert not shop.window.imports.active


def test_a_column_of_the_contract_under_another_name_is_told_by_a_click(shop: Shop) -> None:
    from samples.foreign.writing import write_book
    from tests.gui.test_importing_mends import BOOK

    orders = [["Frobnicator", "Product", "Quantity", "Due"], *BOOK["Orders"][1:3]]
    steps = [BOOK["Routings"][0], ["A", 10, "MILL-01", 3], ["B", 10, "LATHE-02", 5]]
    path = shop.folder / "renamed.xlsx"
    write_book(path, {**BOOK, "Orders": orders, "Routings": steps})
    page = shop.mapped(path)
    assert "lacks" in page.words.text() or page.asked.cards
    table = next(t for t in page.review.tables if t.sheet == "Orders")
    column = next(c for c in table.columns if c.header == "Frobnicator")
    page.set_field(table, column, "Order")
    shop.settled()
    page.take_over()
    shop.planned()
    assert [order.name for order in shop.session.problem.orders] == ["1", "2"]
