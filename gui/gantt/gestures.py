"""What mouse, wheel and keyboard do to the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.gantt import navigate
from gui.gantt.order_marks import Mark

if TYPE_CHECKING:
    from gui.gantt.view import GanttView

WHEEL_STEP = 120  # what Qt calls one notch
ZOOM_PER_NOTCH = 1.2
_ROW_STEP = 1.15
_KEY_ZOOM = 1.3

Key = Qt.Key
Modifier = Qt.KeyboardModifier
_ARROWS = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}


class Gestures:
    """Turns the events of one view into calls of its verbs."""

    def __init__(self, view: GanttView) -> None:
        """Begin with nothing pressed."""
        self._view = view
        self._pressed: QPointF | None = None  # where the left button went down on empty ground
        self._panned: QPointF | None = None
        self._banding = False
        self._kept: frozenset[int] = frozenset()  # what a rubber band adds to
        self._marked: Mark | None = None  # the end of an order's window under the left button
        self._mark_dx = 0.0  # from the pointer to its line
        self._held_start = False  # the bar is taken at its held start: it moves in time only
        self._grabbed: tuple[int, QPointF] | None = None  # the bar under the left button, and where it was taken
        self.space_down = False

    # Mouse

    def press(self, event: QMouseEvent) -> None:
        """Select a bar, begin a rubber band, or grab the chart."""
        view, point = self._view, event.position()
        view.hide_card()
        if event.button() == Qt.MouseButton.MiddleButton or (
            event.button() == Qt.MouseButton.LeftButton and self.space_down
        ):
            self._panned = point
            view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        adding = bool(event.modifiers() & (Modifier.ControlModifier | Modifier.ShiftModifier))
        found = view.operation_at(point)
        if event.button() == Qt.MouseButton.RightButton:
            if found is not None and found not in view.selection:
                view.select([found])
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        mark = view.mark_at(point) if view.drag.editor is not None else None
        if mark is not None and not adding:
            self._marked, self._mark_dx = mark, mark.x - point.x()
        elif found is None:
            self._pressed, self._kept = point, view.selection if adding else frozenset()
        elif adding:
            view.select(view.selection ^ {found}, current=found)
        else:
            self._grabbed, self._held_start = (found, point), view.held_start_at(point) == found
            if found not in view.selection:
                view.select([found])

    def move(self, event: QMouseEvent) -> None:
        """Pan, stretch the rubber band, or see what lies under the pointer."""
        view, point = self._view, event.position()
        if self._panned is not None:
            view.pan(self._panned.x() - point.x(), self._panned.y() - point.y())
            self._panned = point
        elif self._pressed is not None:
            if self._banding or self._far(point, self._pressed):
                self._banding = True
                view.set_rubber_band(QRectF(self._pressed, point).normalized())
        elif self._marked is not None:
            view.carry_mark(self._marked, float(view.axis.minute(point.x() + self._mark_dx)))
        elif view.drag.active:
            view.drag.move_to(point)
        elif (
            self._grabbed is not None
            and self._far(point, self._grabbed[1])
            and view.drag.begin(*self._grabbed, in_time=self._held_start)
        ):
            sideways, hand = Qt.CursorShape.SplitHCursor, Qt.CursorShape.ClosedHandCursor
            view.viewport().setCursor(sideways if self._held_start else hand)
            view.drag.move_to(point)
        else:
            view.hover_at(point)
            self._show_grips(point)

    def _show_grips(self, point: QPointF) -> None:
        """Show by the cursor what can be dragged sideways: the flags of an order's window, a held start."""
        view = self._view
        if self.space_down or self._grabbed is not None or view.drag.editor is None:
            return
        if view.mark_at(point) is not None or view.held_start_at(point) is not None:
            view.viewport().setCursor(Qt.CursorShape.SplitHCursor)
        else:
            view.viewport().unsetCursor()

    @staticmethod
    def _far(point: QPointF, pressed: QPointF) -> bool:
        return (point - pressed).manhattanLength() >= QApplication.startDragDistance()

    def release(self, event: QMouseEvent) -> None:
        """Take what the rubber band holds; a mere click on empty ground clears the selection."""
        view = self._view
        if self._panned is not None:
            self._panned = None
            self.show_cursor()
        elif self._pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            if self._banding:
                band = QRectF(self._pressed, event.position()).normalized()
                view.select(self._kept | view.operations_in(band))
            elif not self._kept:
                view.select([])
            self._pressed, self._banding = None, False
            view.set_rubber_band(None)
        elif self._marked is not None and event.button() == Qt.MouseButton.LeftButton:
            mark, self._marked = self._marked, None
            view.plant_mark(mark)
            self.show_cursor()
        elif self._grabbed is not None and event.button() == Qt.MouseButton.LeftButton:
            found, self._grabbed = self._grabbed[0], None
            self.show_cursor()
            if view.drag.active:
                view.drag.drop()
            elif len(view.selection) > 1:
                view.select([found])  # a click on one of many means that one

    def double_click(self, event: QMouseEvent) -> None:
        """Open the operation under the pointer."""
        found = self._view.operation_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._view.operation_activated.emit(found)

    def cancel(self) -> None:
        """Forget a gesture that has begun."""
        self._pressed = self._panned = self._grabbed = self._marked = None
        self._view.drag.cancel()
        self._view.drop_mark()
        self._banding = self.space_down = False
        self._view.set_rubber_band(None)
        self.show_cursor()

    def show_cursor(self) -> None:
        """Show an open hand while Space is held."""
        if self.space_down:
            self._view.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._view.viewport().unsetCursor()

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll down and sideways, zoom about the pointer with Ctrl, make rows higher with Ctrl and Shift."""
        view, held = self._view, event.modifiers()
        angle = event.angleDelta()
        turn = angle.y() or angle.x()
        view.hide_card()
        if held & Modifier.ControlModifier and held & Modifier.ShiftModifier:
            view.set_row_scale(view.row_scale * _ROW_STEP ** (turn / WHEEL_STEP))
        elif held & Modifier.ControlModifier:
            view.zoom_by_wheel(turn, event.position().x())
        else:
            view.scroll_by_wheel(event)
        view.hover_at(event.position())
        event.accept()

    # Keyboard

    def key_press(self, event: QKeyEvent) -> bool:
        """Act on a key; say whether it meant anything."""
        if event.key() == Key.Key_Space:
            if not event.isAutoRepeat():
                self.space_down = True
                self.show_cursor()
            return True
        if event.key() == Key.Key_Escape and (self._view.drag.active or self._marked is not None):
            self.cancel()
            return True
        return self._shift(event) or self._walk(event) or self._look(event) or self._choose(event)

    def key_release(self, event: QKeyEvent) -> bool:
        """Let go of Space."""
        if event.key() != Key.Key_Space or event.isAutoRepeat():
            return False
        self.space_down = False
        self.show_cursor()
        return True

    def _shift(self, event: QKeyEvent) -> bool:
        """Let Alt and the arrows move the selected operations themselves, where the chart may be edited."""
        step = _ARROWS.get(event.key())
        editor = self._view.drag.editor
        if step is None or editor is None or not event.modifiers() & Modifier.AltModifier or not self._view.selection:
            return False
        self._view.shift_wanted.emit(*step)
        return True

    def _walk(self, event: QKeyEvent) -> bool:
        """Move the selection with the arrows; with Alt or without a plan scroll instead."""
        view = self._view
        step = _ARROWS.get(event.key())
        if step is None:
            return False
        if view.scene is None or view.rows is None:
            return True
        if event.modifiers() & (Modifier.AltModifier | Modifier.ControlModifier):
            view.pan(step[0] * view.viewport().width() / 8, step[1] * view.look.metrics.row_px)
            return True
        current = view.current_operation
        if current is None or view.scene.bar_of[current] < 0:
            found = navigate.first_operation(view.scene, view.rows)
        elif step[0]:
            found = navigate.beside(view.scene, current, step[0])
        else:
            found = navigate.above_or_below(view.scene, view.rows, current, step[1])
        if found is not None:
            kept = view.selection if event.modifiers() & Modifier.ShiftModifier else frozenset()
            view.select(kept | {found}, reveal=True, current=found)
        return True

    def _look(self, event: QKeyEvent) -> bool:
        """Zoom, fit, go to the ends."""
        view, key = self._view, event.key()
        if key in (Key.Key_Plus, Key.Key_Equal):
            view.zoom(_KEY_ZOOM)
        elif key in (Key.Key_Minus, Key.Key_Underscore):
            view.zoom(1 / _KEY_ZOOM)
        elif key == Key.Key_0:
            view.fit()
        elif key == Key.Key_Home:
            view.go_to(0)
        elif key == Key.Key_End:
            view.go_to(view.scene.end_min if view.scene is not None else 0)
        elif key in (Key.Key_PageUp, Key.Key_PageDown):
            view.pan(0, (1 if key == Key.Key_PageDown else -1) * 0.9 * view.viewport().height())
        else:
            return False
        return True

    def _choose(self, event: QKeyEvent) -> bool:
        """Activate, clear, select everything, tell about the operation."""
        view, key = self._view, event.key()
        if key in (Key.Key_Return, Key.Key_Enter) and view.current_operation is not None:
            view.operation_activated.emit(view.current_operation)
        elif key == Key.Key_Escape and (self._pressed is not None or self._panned is not None):
            self.cancel()
        elif key == Key.Key_Escape and view.selection:
            view.select([])
        elif key == Key.Key_A and event.modifiers() & Modifier.ControlModifier and view.scene is not None:
            view.select(view.scene.operation.tolist())
        elif key == Key.Key_I and view.current_operation is not None:
            view.show_card(view.current_operation)
        else:
            return False
        return True


def scroll_steps(event: QWheelEvent) -> QPoint:
    """Return how far a wheel or touchpad scrolls, in pixels; Shift turns it sideways."""
    exact = event.pixelDelta()
    if not exact.isNull():
        delta = QPoint(exact)
    else:
        per_notch = 16 * QApplication.wheelScrollLines()
        angle = event.angleDelta()
        delta = QPoint(round(angle.x() * per_notch / WHEEL_STEP), round(angle.y() * per_notch / WHEEL_STEP))
    if event.modifiers() & Modifier.ShiftModifier and delta.x() == 0:
        delta = QPoint(delta.y(), 0)
    return delta
