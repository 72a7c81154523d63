"""The window of an order, dragged in the chart: written into the sheet Orders like any edit of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot

from gui.data.editor import DataEditor
from gui.session import Session
from gui.state import Notice
from gui.texts import tr
from scheduler.excel.edits import Edit, Tables, headers_of, meaning_of, sheet_named
from scheduler.excel.values import key, show


def date_edit(tables: Tables, order: str, column: str, text: str) -> Edit | None:
    """Return the edit of one cell of an order's row, `column` by its name in the contract; None without that row."""
    sheet = sheet_named(tables.sheets, "Orders")
    at = {name: position for position, name in meaning_of(sheet).items()}
    place = at.get("Order")
    if place is None:
        return None
    header = headers_of(sheet)[at[column]] if column in at else column
    rows = (number for number, cells in sheet.rows[1:] if place < len(cells) and key(show(cells[place])) == key(order))
    row = next(rows, None)
    return None if row is None else Edit(sheet.name, row, "cell", header, text)


class OrderDates(QObject):
    """Takes what the chart wants."""

    def __init__(self, parent: QObject, session: Session, editor: DataEditor, chart: Any) -> None:
        super().__init__(parent)
        self._session, self._editor = session, editor
        chart.order_date_wanted.connect(self.write)

    @Slot(int, str, int)
    def write(self, order: int, column: str, minute: int) -> None:
        """Write release or due date of an order; the plan follows as after any edit of the tables."""
        session, tables = self._session, self._editor.tables
        if session.problem is None:
            return
        name = session.problem.orders[order].name
        if tables is None or self._editor.why_not_now():
            session.notice.emit(Notice("info", self._editor.why_not_now()))
            return
        edit = date_edit(tables, name, column, f"{session.problem.clock.at(minute):%Y-%m-%d %H:%M}")
        if edit is None:
            words = tr("Order {order} has no row in the sheet Orders.", order=name)
            session.notice.emit(Notice("info", words, tr("Give its dates in the files themselves.")))
            return
        due = tr("due date of order {order}", order=name)
        self._editor.change("Orders", [edit], due if column == "Due" else tr("release of order {order}", order=name))
