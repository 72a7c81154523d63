"""What is drawn over the bars: the present, the frozen time, the critical path, another plan, a drag."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Signal

from gui.gantt.arranged import ArrangedArea
from gui.gantt.drag import DragShape
from gui.gantt.overlay import frozen_until
from gui.texts import tr
from scheduler.schedule import Schedule


class MarkedArea(ArrangedArea):
    """Holds the marks; the overlay draws them from its state."""

    freeze_wanted = Signal(int)  # until which minute
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
        step = 15 if 15 * self._axis.px_per_min >= 8 else 60
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
