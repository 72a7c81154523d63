"""The menus of the mapping screen where they open: for a column, a cell, a sheet, a field; each entry is a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu

from gui.importing import choices, menus
from gui.importing.fields_model import COLUMN
from gui.texts import tr

if TYPE_CHECKING:
    from gui.importing.page import ImportPage
    from scheduler.excel.understand import ColumnMeaning, TableMeaning


class PageMenus(QObject):
    """Opens the menus over one page and hands their decisions to it."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__(page)
        self._page = page
        self.menu: QMenu | None = None

    def _popup(self, menu: QMenu, place: QPoint) -> None:
        self.menu = menu
        menu.popup(place)

    @Slot(object, object, QPoint)
    def column_menu(self, table: TableMeaning, column: ColumnMeaning, place: QPoint) -> None:
        """Ask what a column is."""
        page = self._page
        if page.review is not None:
            self._popup(menus.column_menu(page, page.how, page.review, table, column, page.decide), place)

    @Slot(str, object, QPoint)
    def cell_menu(self, sheet: str, area: tuple[int, int, int, int], place: QPoint) -> None:
        """Ask what an area of a sheet is."""
        page = self._page
        if page.review is not None:
            self._popup(menus.cell_menu(page, page.how, page.review, sheet, area, page.decide), place)

    @Slot(str, QPoint)
    def sheet_menu(self, sheet: str, place: QPoint) -> None:
        """Ask whether a sheet is read."""
        page = self._page
        self._popup(menus.add_sheet(QMenu(page), page.how, sheet, page.decide), place)

    @Slot(QModelIndex, QPoint)
    def field_menu(self, index: QModelIndex, place: QPoint) -> None:
        """Ask for the column, the unit or the value of a field, or what a table is."""
        page, review = self._page, self._page.review
        if review is None:
            return
        table, row = page.model.at(index)
        if row is None:
            menu = menus.role_menu(page, page.how, table, page.decide)
        elif not row.field and row.column is not None:
            menu = menus.column_menu(page, page.how, review, table, row.column, page.decide)
        elif index.column() == COLUMN:
            menu = menus.field_menu(page, page.how, review, table, row.field, page.decide)
        else:
            name, column = row.field, row.column
            menu = menus.unit_menu(page, page.how, review, table, name, column, page.decide,
                                   lambda: self._ask_value(table, name))  # fmt: skip
        self._popup(menu, place)

    def _ask_value(self, table: TableMeaning, name: str) -> None:
        page = self._page
        what = tr("{field} where the cell is blank", field=tr(name))
        text = page.dialogs.ask_text(page, what, choices.value_of(page.how, table, name))
        if text is not None:
            page.decide(choices.set_value(page.how, table, name, text.strip()))

    @Slot(QModelIndex)
    def go_to_row(self, index: QModelIndex) -> None:
        """Show the column of a field in its sheet; where values of it fail, the first of them."""
        page = self._page
        table, row = page.model.at(index)
        if page.review is None:
            return
        if row is None or row.column is None:
            page.sheets.go_to(table.sheet, table.header_cell)
            return
        letters = row.column.cell.rstrip("0123456789")
        bad = next((issue for issue in page.review.loaded.issues if row.failing and issue.sheet == table.sheet
                    and issue.cell.rstrip("0123456789") == letters), None)  # fmt: skip
        page.sheets.go_to(table.sheet, row.column.cell if bad is None else bad.cell)
