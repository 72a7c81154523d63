"""The right side of the mapping screen: the tables and their fields, each cell of choice a click away from its menu."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QKeyEvent, QPainter, QPalette, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from gui import theme
from gui.importing.fields_model import COLUMN, FAIL, FIELD, SURE, UNIT, VALUES, FieldsModel
from gui.importing.sheet_view import COLUMN_MIME
from gui.texts import tr
from scheduler.excel.load import How
from scheduler.excel.review import Review


class _Choosable(QStyledItemDelegate):
    """Paints a small arrow at the right of what a click can change."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint: a little air."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), option.fontMetrics.height() + 9)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate.paint."""
        view = self.parent()
        assert isinstance(view, FieldsView)
        inner = QStyleOptionViewItem(option)
        choosable = view.is_choosable(index)
        if choosable:
            inner.rect = option.rect.adjusted(0, 0, -16, 0)
            if option.state & option.state.State_Selected:
                painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        super().paint(painter, inner, index)
        if choosable:
            middle = QPoint(option.rect.right() - 9, option.rect.center().y())
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tone("muted", option.palette))
            painter.drawPolygon(QPolygon([middle + QPoint(-4, -2), middle + QPoint(4, -2), middle + QPoint(0, 3)]))
            painter.restore()


class FieldsView(QTreeView):
    """The tree of tables and fields."""

    choose_wanted = Signal(QModelIndex, QPoint)  # what a click is to change, and where its menu goes
    place_wanted = Signal(QModelIndex)  # the planner wants to see where it stands

    def __init__(self, model: FieldsModel) -> None:
        super().__init__()
        self.fields = model
        self.setModel(model)
        self.setAccessibleName(tr("What the file becomes"))
        self.setItemDelegate(_Choosable(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(True)
        digit = self.fontMetrics().averageCharWidth()
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        for column, width in ((FIELD, 21), (COLUMN, 21), (UNIT, 15), (SURE, 6), (VALUES, 20), (FAIL, 5)):
            header.resizeSection(column, digit * width + 12)
        header.setSectionResizeMode(VALUES, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(digit * 5)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self.place_wanted)
        self._shut: set[tuple[str, str]] = set()  # tables that the planner has folded up
        self.collapsed.connect(self._fold)
        self.expanded.connect(self._unfold)

    def show_review(self, review: Review | None, how: How) -> None:
        """Show another reading; what was folded up and where one looked stays."""
        place, scrolled = self._key(self.currentIndex()), self.verticalScrollBar().value()
        shut = set(self._shut)
        self.fields.show(review, how)
        self._shut = shut
        for row, rows in enumerate(self.fields.tables):
            if (rows.table.sheet, rows.table.header_cell) not in shut:
                self.expand(self.fields.index(row, 0))
        if place is not None:
            self.setCurrentIndex(self.fields.find(*place))
        self.verticalScrollBar().setValue(scrolled)

    def _key(self, index: QModelIndex) -> tuple[str, str] | None:
        if not index.isValid():
            return None
        table, row = self.fields.at(index)
        return None if row is None or not row.field else (table.sheet, row.field)

    @Slot(QModelIndex)
    def _fold(self, index: QModelIndex) -> None:
        table, _ = self.fields.at(index)
        self._shut.add((table.sheet, table.header_cell))

    @Slot(QModelIndex)
    def _unfold(self, index: QModelIndex) -> None:
        table, _ = self.fields.at(index)
        self._shut.discard((table.sheet, table.header_cell))

    def is_choosable(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Say whether a click on a cell changes something."""
        _, row = self.fields.at(index)
        if index.column() == COLUMN:
            return True
        return row is not None and bool(row.field) and index.column() == UNIT

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if self.is_choosable(index):
            self.choose(index)
        elif index.column() in (FAIL, VALUES, FIELD):
            self.place_wanted.emit(index)

    def choose(self, index: QModelIndex) -> None:
        """Ask for the menu of a cell."""
        rect: QRect = self.visualRect(index)
        self.choose_wanted.emit(index, self.viewport().mapToGlobal(rect.bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: Enter and Space choose, as a click on the column does."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            here = index.siblingAtColumn(UNIT if index.column() == UNIT else COLUMN)
            self.choose(here)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget.dragEnterEvent: columns of the file."""
        if event.mimeData().hasFormat(COLUMN_MIME):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Override QWidget.dragMoveEvent: only onto fields."""
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint()).siblingAtColumn(0)
        if not self.fields.canDropMimeData(event.mimeData(), Qt.DropAction.CopyAction, -1, -1, index):
            event.ignore()
