"""What the window shows in a language that nobody speaks: a text that is not in it is one that nobody can translate."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QWidget,
)

from gui.translations.pseudo import CLOSE, OPEN
from scheduler.problem import Problem

_WORD = re.compile(r"[^\W\d_]{3,}")
_MOST_ROWS = 60
OURS = {
    "Ganttry", "Excel", "Ctrl", "Shift", "Alt", "Esc", "Home", "End", "Down", "Left", "Right", "Del", "Return", "Enter",
    "Space", "Backspace", "xlsx", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "May",
    "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "January", "February", "March", "April", "June", "July", "August",
    "September", "October", "November", "December", "Monday", "English", "Deutsch", "min", "del",
}  # fmt: skip
"""Names of programs, keys, days and languages: the same in every language, or Qt's to translate."""


def untranslated(text: str, data: set[str]) -> list[str]:
    """Return the words of a text that are neither in brackets nor the planner's own."""
    plain, deep = [], 0
    for sign in re.sub(r"<[^<>]*>", " ", text).replace("&", ""):
        deep += (sign == OPEN) - (sign == CLOSE)
        plain.append(sign if deep == 0 and sign != CLOSE else " ")
    return [word for word in _WORD.findall("".join(plain)) if word not in OURS and word not in data]


def data_of(problem: Problem | None, texts: Iterable[str] = ()) -> set[str]:
    """Gather the words of the planner's own files."""
    found = list(texts)
    if problem is not None:
        for order in problem.orders:
            found += [order.name, order.product, *order.attributes, *order.attributes.values()]
        for op in problem.operations:
            found += [op.name, op.step, *op.attributes, *op.attributes.values()]
        for machine in problem.machines:
            found += [machine.name, machine.work_center, machine.calendar_name, *machine.attributes.values()]
            found += [span.reason for span in machine.calendar.closed]
        found += [*problem.families, *(pool.name for pool in problem.resources)]
    return {word for text in found for word in _WORD.findall(text)}


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text of a window, where it stands first: widgets, actions, headers, cells, tips, accessible names."""
    for thing in [root, *root.findChildren(QObject)]:
        where = f"{type(thing).__name__} {thing.objectName()}"
        if isinstance(thing, QAction):
            yield from ((f"action {where}", text) for text in (thing.text(), thing.toolTip(), thing.statusTip()))
        if isinstance(thing, QWidget):
            yield from ((where, text) for text in _widget_texts(thing))


def _widget_texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QMenu | QGroupBox):
        yield widget.title()
    if isinstance(widget, QDockWidget) or widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(k) for k in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (text for k in range(widget.count()) for text in (widget.tabText(k), widget.tabToolTip(k)))
    if isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
    if isinstance(widget, QProgressBar) and widget.isTextVisible():
        yield widget.text()
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model() is not None:
        yield from _model_texts(widget.model())


def _model_texts(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = QModelIndex() if parent is None else parent
    rows = min(model.rowCount(parent), _MOST_ROWS)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    if not parent.isValid():
        for column in range(columns):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    for row in range(rows):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(index.data(role) or "")
        yield from _model_texts(model, model.index(row, 0, parent))


def watch_painting(found: list[str]) -> Callable[[], None]:
    """Take down every text that is painted by hand from now on; return what ends that."""
    draw = QPainter.drawText

    def drawn(painter: QPainter, *arguments: object) -> object:
        found.extend(text for text in arguments if isinstance(text, str))
        return draw(painter, *arguments)

    QPainter.drawText = drawn  # type: ignore[method-assign, assignment]

    def end() -> None:
        QPainter.drawText = draw  # type: ignore[method-assign]

    return end


def cells_of(path: Path) -> list[str]:
    """Return all texts of a workbook."""
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    texts = [str(value) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value]
    texts += [path.name, *book.sheetnames]
    book.close()
    return texts


def settle() -> None:
    """Let the window paint."""
    for _ in range(5):
        QCoreApplication.processEvents()
