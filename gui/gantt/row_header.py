"""The names of the rows beside the bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from gui.gantt.header_painter import draw_row_header
from gui.gantt.headers import painting
from gui.gantt.rows import Row
from gui.texts import tr

if TYPE_CHECKING:
    from gui.gantt.view import GanttView

_GRIP_PX = 5


class RowHeader(QWidget):
    """Names of the rows. Its right edge is dragged to make it wider, a row to another place; a click folds a group."""

    def __init__(self, view: GanttView) -> None:
        """Sit left of the bars of `view`."""
        super().__init__(view)
        self._view = view
        self._resizing = False
        self._pressed: tuple[Row, QPointF] | None = None  # the row under the button, and where it went down
        self._carried: Row | None = None
        self._target: Row | None = None  # the row before which the carried one would stand
        self.menu: QMenu | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Rows"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what shows."""
        view = self._view
        picture = view.picture()._replace(height=float(self.height()))
        with painting(self) as painter:
            draw_row_header(painter, view.scene, view.rows, float(self.width()), picture, view.look)
            if self._carried is not None:
                y = self._line_y() - picture.top
                painter.fillRect(QRectF(0, y - 1.5, self.width(), 3), view.look.theme.selection)

    def event(self, event: QEvent) -> bool:
        """Show the full name of a machine or a group."""
        if event.type() == QEvent.Type.ToolTip:
            text = self._view.row_tip(event.pos().y())
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _on_grip(self, event: QMouseEvent) -> bool:
        return event.position().x() >= self.width() - _GRIP_PX

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to resize, fold a group, or select what a machine works on."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._on_grip(event):
            self._resizing = True
        else:
            self._view.press_row(event.position().y())
            row = self._row_at(event.position())
            self._pressed = None if row is None else (row, event.position())

    def _row_at(self, at: QPointF) -> Row | None:
        view = self._view
        return None if view.rows is None else view.rows.row_at(at.y() + view.verticalScrollBar().value())

    def _carry(self, at: QPointF) -> None:
        """Find before which row of its group (or which group) the carried one would stand."""
        view, row = self._view, self._carried
        assert row is not None
        assert view.rows is not None
        y = at.y() + view.verticalScrollBar().value()
        kin = [one for one in view.rows.rows if (one.unit is None) == (row.unit is None)
               and (row.unit is None or one.group == row.group)]  # fmt: skip
        self._target = next((one for one in kin if y < one.top + one.height / 2), None)
        self.update()

    def _line_y(self) -> float:
        view, row, target = self._view, self._carried, self._target
        assert view.rows is not None
        if target is not None:
            return target.top
        group = [one for one in view.rows.rows if row is not None and (row.unit is None or one.group == row.group)]
        return group[-1].top + group[-1].height if group else 0.0

    def _may_carry(self, row: Row) -> bool:
        scene = self._view.scene
        return (
            scene is not None
            and scene.arrangement.by != "order"
            and (row.unit is None or bool(scene.groups[row.group].units[1:]))
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Resize, or show that one could."""
        if self._resizing:
            self._view.set_row_header_width(round(event.position().x()))
        elif self._carried is not None:
            self._carry(event.position())
        elif self._pressed is not None:
            row, at = self._pressed
            far = (event.position() - at).manhattanLength() >= QApplication.startDragDistance()
            if far and self._may_carry(row):
                if row.unit is None and self._view.rows is not None:
                    self._view.fold(row.name)  # the press has folded it, but it was meant to be carried
                self._carried = row
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._carry(event.position())
        else:
            shape = Qt.CursorShape.SplitHCursor if self._on_grip(event) else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop resizing, or put the carried row down."""
        self._resizing, self._pressed = False, None
        row, self._carried = self._carried, None
        if row is not None:
            self.unsetCursor()
            self._view.move_row(row, self._target)
            self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row under the pointer."""
        view, row = self._view, self._row_at(QPointF(event.pos()))
        self.menu = menu = QMenu(self)
        if row is not None and row.unit is not None:
            unit = row.unit
            menu.addAction(tr("Hide {row}", row=row.name)).triggered.connect(lambda: view.hide_rows([row.name]))
            if view.rows_by != "order":
                menu.addAction(tr("Move up")).triggered.connect(lambda: view.shift_row(unit, -1))
                menu.addAction(tr("Move down")).triggered.connect(lambda: view.shift_row(unit, 1))
        menu.addAction(tr("Show all rows")).triggered.connect(view.show_all_rows)
        menu.popup(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Make the column as wide as its names."""
        if self._on_grip(event):
            self._resizing = False
            self._view.set_row_header_width(None)
        else:
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll as over the bars."""
        self._view.scroll_by_wheel(event)
