"""What is drawn over the bars: the present, frozen and marked time, the critical path, another plan, a drag."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Signal

from gui.gantt.arranged import ArrangedArea
from gui.gantt.drag import DragShape
from gui.gantt.order_marks import Carried, Mark, mark_at, marks_of
from gui.gantt.overlay import frozen_until
from gui.texts import tr
from scheduler.schedule import Schedule


class MarkedArea(ArrangedArea):
    """Holds the marks; the overlay draws them from its state."""

    freeze_wanted = Signal(int)  # until which minute
    order_date_wanted = Signal(int, str, int)  # order, Release or Due, minute
    stretch_marked = Signal()  # another stretch of time, or none
    critical_wanted = Signal()  # the path of the selected order is to be looked for

    def set_now(self, minute: int | None) -> None:
        """Place the line of the present, or take it away."""
        self._state.now_min = minute
        self.viewport().update()

    @property
    def frozen_min(self) -> int:
        """Return the minute at which the frozen time ends, 0 for none; while its flag is dragged that minute."""
        return 0 if self.scene is None else frozen_until(self.scene, self._state)

    def frozen_words(self) -> str:
        """Say what is frozen, and what the flag is for."""
        if self.scene is None or self.frozen_min <= 0:
            return tr("Nothing is frozen. Drag to freeze the beginning of the plan.")
        until = self.look.times.moment(self.scene.problem.clock.at(self.frozen_min))
        return tr("Frozen until {until}: what starts before stays where it is.", until=until)

    def carry_frozen(self, minute: float) -> None:
        """Show where the frozen time would end, on a whole quarter of an hour or hour as the zoom allows."""
        step = self._step_min()
        self._state.frozen_min = max(0, round(minute / step) * step)
        self._time_header.update()
        self.viewport().update()

    def plant_frozen(self) -> None:
        """Ask for what was shown."""
        minute, self._state.frozen_min = self._state.frozen_min, None
        self._time_header.update()
        self.viewport().update()
        if minute is not None and minute != self.frozen_min:
            self.freeze_wanted.emit(minute)

    def mark_at(self, point: QPointF) -> Mark | None:
        """Return the end of an order's window whose flag is at a point of the viewport, where it may be dragged."""
        if self.scene is None or self.scene.schedule is None or not self._state.selection:
            return None
        return mark_at(marks_of(self.scene, self.picture(), self.look, self._state.selection), point)

    def carry_mark(self, mark: Mark, minute: float) -> None:
        """Show an end of an order's window elsewhere, on a whole quarter of an hour or hour as the zoom allows."""
        step = self._step_min()
        self._state.carried = Carried(mark.order, mark.kind, max(0, round(minute / step) * step))
        self.viewport().update()

    def plant_mark(self, mark: Mark) -> None:
        """Ask for what was shown."""
        carried = self._state.carried
        self.drop_mark()
        if carried is not None and carried.minute != mark.minute:
            self.order_date_wanted.emit(carried.order, carried.kind, carried.minute)

    def drop_mark(self) -> None:
        """Show the window of the order as it is."""
        self._state.carried = None
        self.viewport().update()

    @property
    def stretch(self) -> tuple[int, int] | None:
        """Return the stretch of time that is marked, from its first minute to its end; None for none."""
        return self._state.stretch

    def carry_stretch(self, one_min: float, other_min: float) -> None:
        """Mark the time between two minutes, to whole quarters of an hour or hours as the zoom allows."""
        step = self._step_min()
        low, high = sorted((one_min, other_min))
        first = max(0, math.floor(low / step) * step)
        self._show_stretch((first, max(first + step, math.ceil(high / step) * step)))

    def plant_stretch(self) -> None:
        """Tell that what is marked is meant."""
        self.stretch_marked.emit()

    def clear_stretch(self) -> None:
        """Mark no time any more."""
        if self._state.stretch is not None:
            self._show_stretch(None)
            self.stretch_marked.emit()

    def _show_stretch(self, stretch: tuple[int, int] | None) -> None:
        self._state.stretch = stretch
        self._time_header.update()
        self.viewport().update()

    def _step_min(self) -> int:
        return 15 if 15 * self._axis.px_per_min >= 8 else 60

    def set_ghost_plan(self, schedule: Schedule | None, other: Schedule | None = None) -> None:
        """Draw where another plan has the bars that stand elsewhere now; None for no other plan.

        With a second plan, both are drawn over the present one, which steps back: what differs between the two.
        """
        self._state.ghost_plan, self._state.ghost_other = schedule, other
        self.viewport().update()

    @property
    def ghost_plans(self) -> tuple[Schedule | None, Schedule | None]:
        """Return the other plans that are drawn."""
        return self._state.ghost_plan, self._state.ghost_other

    def show_critical(self, shown: bool) -> None:
        """Draw the critical path of the selected order, or leave it out."""
        self._state.shows_critical = shown
        self.critical_wanted.emit()

    def set_critical_path(self, operations: tuple[int, ...]) -> None:
        """Draw the critical path of the selected order; nothing to take it away."""
        if operations != self._state.critical:
            self._state.critical = operations
            self.viewport().update()

    @property
    def critical_path(self) -> tuple[int, ...]:
        """Return the critical path that is drawn, by start."""
        return self._state.critical

    @property
    def shows_critical(self) -> bool:
        """Say whether the critical path of the selected order is drawn."""
        return self._state.shows_critical

    def set_rubber_band(self, band: QRectF | None) -> None:
        """Draw or remove the rubber band."""
        for box in (self._state.rubber_band, band):
            if box is not None:
                self.viewport().update(around(box))
        self._state.rubber_band = band

    def set_drag_shape(self, shape: DragShape | None) -> None:
        """Draw or remove what hangs on the pointer."""
        self._state.drag = shape
        self.viewport().update()


def around(box: QRectF) -> QRect:
    """Return the pixels that a mark around a box may touch."""
    return box.adjusted(-6, -6, 6, 6).toAlignedRect()
