"""The Gantt chart as the window sees it: plans in, selection and hover out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui.colors import BarColor
from gui.gantt import export, navigate
from gui.gantt.area import NO_WORKBOOK_TEXT
from gui.gantt.cards import Cards
from gui.gantt.columns import Columns
from gui.gantt.criticality import Criticality
from gui.gantt.drag import Drag
from gui.gantt.gestures import Gestures
from gui.gantt.hover import card_lines, row_tip
from gui.gantt.load_strip import LoadStrip
from gui.gantt.marked import MarkedArea, around
from gui.gantt.minimap import MiniMap
from gui.gantt.overlay import shown_boxes
from gui.gantt.scene import build_scene
from gui.texts import noop, tr
from scheduler.problem import Problem
from scheduler.schedule import Schedule

GRIP_PX = 5.0  # so far from a held start it is taken hold of
NO_PLAN_TEXT = noop("No plan yet. Press Optimise to make one.")


class GanttView(MarkedArea):
    """Shows a plan: machines down, time across."""

    selection_changed = Signal(object)  # frozenset of operations
    operation_activated = Signal(int)
    hovered = Signal(int)  # operation, or -1
    shift_wanted = Signal(int, int)  # the selection by one: earlier or later, machine above or below
    context_requested = Signal(int, QPoint)  # operation or -1, place on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.drag = Drag(self)
        self.load_strip, self.minimap = LoadStrip(self), MiniMap(self)
        self._below, self._below_px = (self.load_strip, self.minimap), (0, 0)
        self._gestures, self._cards = Gestures(self), Cards(self)
        self._criticality = Criticality(self)
        self.setAccessibleName(tr("Gantt chart"))
        self.setAccessibleDescription(tr("Nothing selected."))

    # What is shown

    def set_plan(
        self, problem: Problem, schedule: Schedule | None, keep_view: bool = True, columns: Columns | None = None
    ) -> None:
        """Show a plan; zoom, place and selection stay unless `keep_view` is False or the chart was empty.

        `columns` are those of the problem, where they have been made already.
        """
        self.drag.cancel()
        before = self.scene
        same = before is not None and before.problem is problem
        if not same:
            self._painter = None
        self._empty_text = tr(NO_PLAN_TEXT)
        count = len(problem.operations)
        self._show_scene(build_scene(problem, schedule, before, None if same else self._arrangement, columns))
        if before is None or not keep_view or (before.schedule is None and self._fitted):
            self.fit()
        self._set_selection(frozenset(op for op in self._state.selection if op < count))
        if self._state.hovered is not None and self._state.hovered >= count:
            self._hover(None)
        self._cards.refresh(count)
        self._criticality.plan_changed()

    def drop_gesture(self) -> None:
        """Let go of whatever hangs on the pointer."""
        self.drag.cancel()
        self._gestures.cancel()

    def clear(self, text: str = NO_WORKBOOK_TEXT) -> None:
        """Show nothing but a sentence."""
        self.drag.cancel()
        self.scene = self.rows = self._painter = None
        self._empty_text, self._highlight, self._fitted = text, None, True
        self._found = None
        self._set_selection(frozenset())
        self._hover(None)
        self.hide_card()
        self._refresh()

    # Selection

    @property
    def selection(self) -> frozenset[int]:
        """Return the selected operations."""
        return self._state.selection

    @property
    def current_operation(self) -> int | None:
        """Return where the keyboard stands."""
        return self._state.current

    def select(self, operations: Iterable[int], reveal: bool = False, current: int | None = None) -> None:
        """Select operations; with `reveal` scroll to the first (or to `current`)."""
        count = len(self.scene.problem.operations) if self.scene is not None else 0
        chosen = frozenset(int(op) for op in operations if 0 <= op < count)
        self._set_selection(chosen, current)
        if reveal and self._state.current is not None:
            self.reveal(self._state.current)

    def _set_selection(self, chosen: frozenset[int], current: int | None = None) -> None:
        changed = chosen != self._state.selection
        if current is None or current not in chosen:
            kept = self._state.current
            current = kept if kept in chosen else min(chosen, default=None)
        self._state.selection, self._state.current = chosen, current
        self.viewport().update()
        if changed:
            self.load_strip.update()
            self._describe()
            self.selection_changed.emit(chosen)

    def _describe(self) -> None:
        """Say in words what is selected, for those who do not see the bars."""
        if self.scene is None or self._state.current is None:
            self.setAccessibleDescription(tr("Nothing selected."))
            return
        title, lines = card_lines(self.scene, self._state.current, self.look.times)
        self.setAccessibleDescription("; ".join([title, *(f"{what} {value}" for what, value in lines)]))

    # Finding

    def reveal(self, operation: int) -> None:
        """Scroll as little as needed to see an operation; unfold its group."""
        if self.scene is None or self.rows is None or self.scene.bar_of[operation] < 0:
            return
        bar = int(self.scene.bar_of[operation])
        lane = int(self.scene.lane[bar])
        if self.rows.lane_height[lane] == 0:
            self._unfold(int(self.rows.lane_unit[lane]))
        axis, width = self._axis, self.viewport().width()
        left, right = axis.x(self.scene.setup_start[bar]), axis.x(self.scene.end[bar])
        if right < 24 or left > width - 24 or (left < 0 and right - left < width):
            self.go_to(float(self.scene.start[bar] + self.scene.end[bar]) / 2 if right - left < width
                       else axis.shifted(float(self.scene.setup_start[bar]), width / 3))  # fmt: skip
        top = float(self.rows.lane_top[lane])
        scroll, page = self.verticalScrollBar(), self.viewport().height()
        height = float(self.rows.lane_height[lane])
        if top < scroll.value() + self.look.metrics.group_px:
            scroll.setValue(int(top - self.look.metrics.group_px - 2))
        elif top + height > scroll.value() + page:
            scroll.setValue(int(top + height - page + 4))

    def jump_to_operation(self, operation: int) -> None:
        """Select an operation and show it, large enough to be read."""
        self.select([operation])
        if self.scene is None or operation not in self._state.selection or self.scene.bar_of[operation] < 0:
            return
        bar = int(self.scene.bar_of[operation])
        axis = self._axis
        px = max(float(axis.x(self.scene.end[bar]) - axis.x(self.scene.setup_start[bar])), axis.px_per_min)
        if px < 24:
            self._set_axis(axis.zoomed(90 / px, 0))
        self.reveal(operation)
        self.go_to(float(self.scene.setup_start[bar] + self.scene.end[bar]) / 2)

    def _unfold(self, unit: int) -> None:
        assert self.scene is not None
        name = next(group.name for group in self.scene.groups if unit in group.units)
        if name in self._collapsed:
            self.fold(name)

    def operations_in(self, area: QRectF) -> frozenset[int]:
        """Return the operations whose bars touch a rectangle of the viewport."""
        if self.scene is None or self.rows is None:
            return frozenset()
        top = area.top() + self.verticalScrollBar().value()
        axis = self._axis
        return navigate.operations_in(
            self.scene, self.rows, axis.minute(area.left()), axis.minute(area.right()), top, top + area.height()
        )

    # Pointer

    def operation_at(self, point: QPointF) -> int | None:
        """Return the operation at a point of the viewport."""
        if self.scene is None or self.rows is None:
            return None
        y = point.y() + self.verticalScrollBar().value()
        return navigate.operation_at(self.scene, self.rows, self._axis, point.x(), y)

    def held_start_at(self, point: QPointF) -> int | None:
        """Return the operation locked in time whose start is at a point of the viewport: it can be dragged."""
        found = self.operation_at(point)
        if found is None or self.scene is None:
            return None
        op = self.scene.problem.operations[found]
        if op.started or op.lock is None or op.lock.start_min is None or op.lock.source == "frozen":
            return None
        start = float(self._axis.x(self.scene.start[self.scene.bar_of[found]]))
        return found if abs(point.x() - start) <= GRIP_PX else None

    def operation_rect(self, operation: int) -> QRectF | None:
        """Return where an operation's bar stands in the viewport; None if it does not show."""
        boxes = self._boxes([operation])
        return boxes[0] if boxes else None

    def _boxes(self, operations: Iterable[int]) -> list[QRectF]:
        if self.scene is None or self.rows is None:
            return []
        return shown_boxes(self.scene, self.rows, self.picture(), operations)

    def hover_at(self, point: QPointF) -> None:
        """Notice what lies under the pointer."""
        found = self.operation_at(point)
        self._cards.pointer_at(point, found)
        self._hover(found)

    def _hover(self, operation: int | None) -> None:
        before = self._state.hovered
        if operation == before:
            return
        self._state.hovered = operation
        for box in self._boxes(op for op in (before, operation) if op is not None):
            self.viewport().update(around(box))
        self.hovered.emit(-1 if operation is None else operation)

    def show_card(self, operation: int) -> None:
        """Show everything about an operation beside its bar."""
        rect = self.operation_rect(operation)
        self._cards.show(operation, rect.bottomLeft() if rect is not None else QPointF(self.viewport().rect().center()))

    def hide_card(self) -> None:
        """Take the card away."""
        self._cards.hide()

    def bar_color(self, operation: int) -> BarColor:
        """Return the colours of an operation's bar."""
        return self.look.theme.bars[int(self._slots[operation])]

    def show_load(self, shown: bool) -> None:
        """Show the load under the rows, or hide it."""
        self.load_strip.setVisible(shown)
        self._lay_out()

    def show_minimap(self, shown: bool) -> None:
        """Show the whole plan in small under the rows, or hide it."""
        self.minimap.setVisible(shown)
        self._lay_out()

    def look_for_slack(self) -> None:
        """Have the slack worked out if anything needs it."""
        self._criticality.look_for_slack()

    def row_tip(self, y: float) -> str:
        """Say the full name of the row at a y of the row header, and how busy it is."""
        row = self.rows.row_at(y + self.verticalScrollBar().value()) if self.rows is not None else None
        if row is None or self.scene is None:
            return ""
        return row_tip(self.scene, row, self.look.times)

    def press_row(self, y: float) -> None:
        """Fold the group at a y of the row header, or select what the machine there works on."""
        row = self.rows.row_at(y + self.verticalScrollBar().value()) if self.rows is not None else None
        if row is None or self.scene is None:
            return
        if row.unit is None:
            self.fold(row.name)
        else:
            self.select(self.scene.operation[self.scene.bars_of_unit(row.unit)].tolist())

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hand over to the gestures."""
        self._gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hand over to the gestures."""
        self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand over to the gestures."""
        self._gestures.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hand over to the gestures."""
        self._gestures.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Hand over to the gestures."""
        self._gestures.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand over to the gestures; pass on what means nothing here."""
        if not self._gestures.key_press(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hand over to the gestures."""
        if not self._gestures.key_release(event):
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Let the window show its menu for the operation under the pointer, or the selected one."""
        found, place = self.operation_at(QPointF(event.pos())), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            found = self.current_operation
            rect = self.operation_rect(found) if found is not None else None
            place = self.viewport().mapToGlobal(rect.center().toPoint()) if rect is not None else place
        self.context_requested.emit(-1 if found is None else found, place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the pointer when it leaves."""
        if event.type() == QEvent.Type.Leave:
            self.hide_card()
            self._hover(None)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        self._state.focused = True
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        self._state.focused = False
        self._gestures.cancel()
        self.hide_card()
        self.viewport().update()

    # Export

    def whole_plan(self) -> export.WholePlan:
        """Return all that an export draws, for one on another thread."""
        if self.scene is None or self.rows is None:
            raise ValueError("there is no plan to export")
        return export.WholePlan(
            self.scene, self._slots, self.font(), self.locale(), self._axis, self._row_header.width(), self._state,
            self._hidden_units(),
        )  # fmt: skip
