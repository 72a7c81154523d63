"""When the hover card comes and goes: after the pointer has rested, until it moves on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QTimer, Slot

from gui.gantt.hover import HoverCard, closed_text

if TYPE_CHECKING:
    from gui.gantt.view import GanttView

_DELAY_MS = 350


class Cards(QObject):
    """Shows one card at a time over the window of a chart."""

    def __init__(self, view: GanttView) -> None:
        """Begin without a card."""
        super().__init__(view)
        self._view = view
        self._card: HoverCard | None = None
        self._pointer = QPointF()
        self._under: int | None = None  # the operation under the pointer
        self._told: int | None = None  # the operation on the card
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._rested)

    @property
    def card(self) -> HoverCard | None:
        """Return the card while it shows."""
        return self._card if self._card is not None and self._card.isVisible() else None

    def pointer_at(self, point: QPointF, operation: int | None) -> None:
        """Follow the pointer: another operation or open ground takes the card away."""
        moved = point != self._pointer
        self._pointer = point
        if operation != self._under or (operation is None and moved):
            self.hide()
        self._under = operation
        if self.card is None:
            self._timer.start()

    def show(self, operation: int, near: QPointF) -> None:
        """Tell about an operation beside a point of the viewport."""
        view = self._view
        if view.scene is None:
            return
        look = (view.look.theme, view.look.times)
        place = view.viewport().mapToGlobal(near.toPoint())
        self._told = operation
        self._the_card().show_operation(view.scene, operation, look, view.bar_color(operation), place)

    def refresh(self, operations: int) -> None:
        """Tell what a new plan of so many operations has changed on the card that shows."""
        if self.card is None or self._told is None:
            return
        if self._told >= operations or self._told != self._under:
            self.hide()
        else:
            self.show(self._told, self._pointer)

    def hide(self) -> None:
        """Take the card away."""
        self._timer.stop()
        self._told = None
        if self._card is not None:
            self._card.hide()

    @Slot()
    def _rested(self) -> None:
        """Tell about what lies under the pointer: an operation, or why a machine is closed."""
        view = self._view
        if view.scene is None or view.rows is None:
            return
        if self._under is not None:
            self.show(self._under, self._pointer)
            return
        row = view.rows.row_at(self._pointer.y() + view.verticalScrollBar().value())
        if row is None or row.machine is None:
            return
        minute = int(view.axis.minute(self._pointer.x()))
        text = closed_text(view.scene, row.machine, minute, view.look.times)
        if text:
            place = view.viewport().mapToGlobal(self._pointer.toPoint())
            self._the_card().show_text(text, view.look.theme, place)

    def _the_card(self) -> HoverCard:
        window = self._view.window()
        if self._card is None:
            self._card = HoverCard(window)
        elif self._card.parentWidget() is not window:
            self._card.setParent(window)
        return self._card
