"""The left side of the mapping screen: the file as it is, sheet by sheet, coloured by what was understood."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QDrag, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.importing import looks
from gui.importing.sheet_model import Marks, SheetModel, index_of
from gui.texts import tr
from scheduler.excel.prepared import split_cell
from scheduler.excel.reading_desk import Block, Faces
from scheduler.excel.review import Review
from scheduler.excel.understand import ColumnMeaning, TableMeaning
from scheduler.excel.values import column_letters
from scheduler.issues import Severity

COLUMN_MIME = "application/x-ganttry-column"
_MOST_SPANS = 300
_WIDEST = 26  # characters of a column


def column_mime(table: TableMeaning, column: ColumnMeaning) -> QMimeData:
    """Return a column for dragging: the sheet, the table's header cell and the column's."""
    mime = QMimeData()
    text = json.dumps([table.sheet, table.header_cell, column.cell])
    mime.setData(COLUMN_MIME, QByteArray(text.encode()))
    return mime


def dragged_column(mime: QMimeData, tables: tuple[TableMeaning, ...]) -> tuple[TableMeaning, ColumnMeaning] | None:
    """Return the column that is dragged."""
    if not mime.hasFormat(COLUMN_MIME):
        return None
    sheet, head, cell = json.loads(bytes(mime.data(COLUMN_MIME).data()).decode())
    for table in tables:
        if (table.sheet, table.header_cell) == (sheet, head):
            return next(((table, column) for column in table.columns if column.cell == cell), None)
    return None


class ColumnHeader(QHeaderView):
    """Letters of the columns, and below each what it is taken for; a click asks, a drag carries the column."""

    menu_wanted = Signal(int, QPoint)  # column, global place

    def __init__(self, view: SheetView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view.table)
        self._view = view
        self._pressed: QPoint | None = None
        self.setSectionsClickable(True)
        self.setMouseTracking(True)
        self.setToolTip(tr("Click: say what this column is. Drag it onto a field on the right."))

    def sizeHint(self) -> QSize:
        """Override QHeaderView.sizeHint."""
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * 2.5) + 6)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Override QHeaderView.paintSection: the letter, and the field in its colour."""
        palette, dark = self.palette(), theme.is_dark()
        painter.save()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Button))
        _, column = self._view.column_at(section)
        name = column.field if column is not None else ""
        half = rect.height() // 2
        line = QColor(palette.color(QPalette.ColorRole.Mid))
        painter.setPen(line)
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(theme.tone("muted", palette))
        painter.drawText(rect.adjusted(0, 2, 0, -half), int(Qt.AlignmentFlag.AlignCenter), column_letters(section))
        if name:
            chip = rect.adjusted(3, half - 1, -4, -4)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(looks.edge_colour(name, dark))
            painter.setBrush(looks.head_colour(name, dark))
            painter.drawRoundedRect(chip, 4, 4)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            text = painter.fontMetrics().elidedText(tr(name), Qt.TextElideMode.ElideRight, chip.width() - 8)
            painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mousePressEvent: a drag may begin here."""
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mouseMoveEvent: carry the column away."""
        start = self._pressed
        far = start is not None and abs(event.position().y() - start.y()) + abs(event.position().x() - start.x())
        resizing = self.cursor().shape() is Qt.CursorShape.SplitHCursor
        if start is None or resizing or far < QApplication.startDragDistance():
            super().mouseMoveEvent(event)
            return
        table, column = self._view.column_at(self.logicalIndexAt(start))
        self._pressed = None
        if table is not None and column is not None:
            drag = QDrag(self)
            drag.setMimeData(column_mime(table, column))
            drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mouseReleaseEvent: a plain click asks what the column is."""
        start, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        if start is not None and (here - start).manhattanLength() < QApplication.startDragDistance():
            section = self.logicalIndexAt(start)
            edge = self.sectionViewportPosition(section) + self.sectionSize(section)
            if section >= 0 and abs(edge - start.x()) > 4:
                left = QPoint(edge - self.sectionSize(section), self.height())
                self.menu_wanted.emit(section, self.mapToGlobal(left))


class SheetView(QWidget):
    """The sheets of the files behind tabs."""

    rows_wanted = Signal(int, int)
    column_menu_wanted = Signal(object, object, QPoint)  # TableMeaning, ColumnMeaning, global place
    cell_menu_wanted = Signal(str, object, QPoint)  # sheet, selected area as (top, left, bottom, right), global place
    sheet_menu_wanted = Signal(str, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.models: list[SheetModel] = []
        self.review: Review | None = None
        self.table = QTableView()
        self.table.setAccessibleName(tr("The file as it is"))
        self.header = ColumnHeader(self)
        self.header.menu_wanted.connect(self._header_menu)
        self.table.setHorizontalHeader(self.header)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setWordWrap(False)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._cell_menu)
        rows = self.table.verticalHeader()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 6)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumWidth(self.fontMetrics().averageCharWidth() * 6)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Sheets of the file"))
        self.tabs.setShape(QTabBar.Shape.RoundedSouth)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(tr("Sheets of the file"))
        self.tabs.currentChanged.connect(self._show_sheet)
        self.tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tabs.customContextMenuRequested.connect(self._tab_menu)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.table, 1)
        lines.addWidget(self.tabs)

    # --- what has come ------------------------------------------------------------------------------

    def clear(self) -> None:
        """Show no file."""
        self.table.setModel(None)
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        self.tabs.blockSignals(False)
        for model in self.models:
            model.deleteLater()
        self.models, self.review = [], None

    def show_faces(self, faces: Faces) -> None:
        """Show the sheets of other files."""
        self.clear()
        self.models = [SheetModel(self, k, top, self.rows_wanted.emit) for k, top in enumerate(faces.sheets)]
        self.tabs.blockSignals(True)
        for top in faces.sheets:
            name = tr("{sheet} (hidden)", sheet=top.label) if top.label in faces.hidden else top.label
            place = self.tabs.addTab(name.replace("&", "&&"))
            self.tabs.setTabToolTip(
                place,
                tr(
                    "{sheet}: {rows:,} rows, {columns:,} columns", sheet=top.label, rows=top.last_row, columns=top.width
                ),
            )
        self.tabs.blockSignals(False)
        visible = next((k for k, top in enumerate(faces.sheets) if top.label not in faces.hidden), 0)
        self.tabs.setCurrentIndex(visible)
        self._show_sheet(visible)

    def take_block(self, block: Block) -> None:
        """Take rows that have come."""
        if block.sheet < len(self.models):
            self.models[block.sheet].take(block.first, block.rows)

    def show_review(self, review: Review) -> None:
        """Colour the cells by what they are understood as."""
        first = self.review is None
        self.review = review
        read = {table.sheet for table in review.tables if table.role}
        bad = {issue.sheet for issue in review.loaded.issues if issue.severity is Severity.ERROR}
        muted, plain = theme.tone("muted"), self.palette().color(QPalette.ColorRole.WindowText)
        for k, model in enumerate(self.models):
            label = model.face.label
            model.set_marks(Marks.of(label, review.tables, review.loaded.issues))
            colour = theme.tone("bad") if label in bad else plain if label in read else muted
            self.tabs.setTabTextColor(k, colour)
        if first and self.models and self.models[self.tabs.currentIndex()].face.label not in read:
            place = next((k for k, model in enumerate(self.models) if model.face.label in read), -1)
            if place >= 0:
                self.tabs.setCurrentIndex(place)
        self.header.viewport().update()

    # --- where one looks ----------------------------------------------------------------------------

    @property
    def model(self) -> SheetModel | None:
        """Return the sheet that is seen."""
        place = self.tabs.currentIndex()
        return self.models[place] if 0 <= place < len(self.models) else None

    def column_at(self, section: int) -> tuple[TableMeaning | None, ColumnMeaning | None]:
        """Return the table and the column under a letter: of the table with the cursor, else the first there."""
        model = self.model
        if model is None:
            return None, None
        cursor = self.table.currentIndex()
        tables = [table for table in model.marks.tables if not table.transposed]
        near = model.marks.table_at(cursor.row() + 1, cursor.column()) if cursor.isValid() else None
        for table in sorted(tables, key=lambda table: (table is not near, not table.role)):
            for column in table.columns:
                if split_cell(column.cell)[0] == section:
                    return table, column
        return None, None

    def go_to(self, sheet: str, cell: str) -> None:
        """Show a cell."""
        place = next((k for k, model in enumerate(self.models) if model.face.label == sheet), -1)
        if place < 0:
            return
        self.tabs.setCurrentIndex(place)
        index = index_of(self.models[place], cell)
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    @Slot(int)
    def _show_sheet(self, place: int) -> None:
        if not 0 <= place < len(self.models):
            return
        model = self.models[place]
        self.table.setModel(model)
        self.table.clearSpans()
        for top, left, bottom, right in model.face.merges[:_MOST_SPANS]:
            if bottom <= model.rowCount() and right < model.columnCount():
                self.table.setSpan(top - 1, left, bottom - top + 1, right - left + 1)
        self.table.selectionModel().currentChanged.connect(self._cursor_moved)
        self._fit_columns(model)

    def _fit_columns(self, model: SheetModel) -> None:
        metrics = self.fontMetrics()
        digit = metrics.averageCharWidth()
        rows = [cells for _, cells in model.face.rows]
        for column in range(model.columnCount()):
            longest = max((len(cells[column].text) for cells in rows if column < len(cells)), default=0)
            self.table.setColumnWidth(column, digit * min(_WIDEST, max(8, longest + 2)) + 10)

    @Slot(QModelIndex, QModelIndex)
    def _cursor_moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.header.viewport().update()

    # --- asked for ----------------------------------------------------------------------------------

    @Slot(int, QPoint)
    def _header_menu(self, section: int, place: QPoint) -> None:
        table, column = self.column_at(section)
        if table is not None and column is not None:
            self.column_menu_wanted.emit(table, column, place)
        elif self.model is not None:
            area = (1, section, 1, section)
            self.cell_menu_wanted.emit(self.model.face.label, area, place)

    @Slot(QPoint)
    def _cell_menu(self, place: QPoint) -> None:
        if self.model is None:
            return
        found = self.table.selectionModel().selection()
        chosen = found[0] if len(found) else None
        index = self.table.indexAt(place)
        if chosen is not None and chosen.contains(index):
            area = (chosen.top() + 1, chosen.left(), chosen.bottom() + 1, chosen.right())
        elif index.isValid():
            area = (index.row() + 1, index.column(), index.row() + 1, index.column())
        else:
            return
        self.cell_menu_wanted.emit(self.model.face.label, area, self.table.viewport().mapToGlobal(place))

    @Slot(QPoint)
    def _tab_menu(self, place: QPoint) -> None:
        tab = self.tabs.tabAt(place)
        if 0 <= tab < len(self.models):
            self.sheet_menu_wanted.emit(self.models[tab].face.label, self.tabs.mapToGlobal(place))
