"""The load under the rows, on their axis: setup and run of each hour, shift, day or week against what is open."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.gantt.axis import level_for, ticks
from gui.gantt.headers import painting
from gui.gantt.load import Load, LoadCurves
from gui.gantt.scene import Scene
from gui.texts import count, tr

if TYPE_CHECKING:
    from gui.gantt.view import GanttView

LINES = 4.2  # its height, in lines of text
LOW_LINES = 2.4  # where there are few rows
_FEW = 3  # machines that are named one by one


class LoadStrip(QWidget):
    """Shows the machines of the selected operations, or all."""

    def __init__(self, view: GanttView) -> None:
        """Sit under the bars of `view`, as wide as the whole chart."""
        super().__init__(view)
        self._view = view
        self._curves: LoadCurves | None = None
        self._of: tuple[Scene, frozenset[int] | None] | None = None
        self.left_px = 0  # where the chart begins
        self.setAccessibleName(tr("Load"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    @property
    def wanted_px(self) -> int:
        """Return how high it wants to be."""
        return round(self.fontMetrics().height() * LINES)

    @property
    def low_px(self) -> int:
        """Return how high it is at least, where the rows need the room."""
        return round(self.fontMetrics().height() * LOW_LINES)

    def machines(self) -> frozenset[int] | None:
        """Return the machines of the selection, None for all."""
        scene = self._view.scene
        if scene is None or scene.schedule is None:
            return None
        found = frozenset(int(scene.schedule.machine[k]) for k in self._view.selection if scene.bar_of[k] >= 0)
        return found or None

    def curves(self) -> LoadCurves | None:
        """Return the load of what is shown now."""
        scene = self._view.scene
        if scene is None or scene.schedule is None:
            return None
        of = (scene, self.machines())
        if self._of is None or self._of[0] is not of[0] or self._of[1] != of[1]:
            self._of, self._curves = of, LoadCurves(*of)
        return self._curves

    def cells(self) -> tuple[list[float], Load] | None:
        """Return the edges of the cells that show, in minutes, and their load."""
        curves, view = self.curves(), self._view
        if curves is None or view.scene is None:
            return None
        picture, look = view.picture(), view.look
        level = level_for(picture.axis, look.metrics.digit_px, look.times.clock_chars)
        found = ticks(view.scene.problem.plan_start, level.unit, level.step, picture.axis.minute(0.0),
                      picture.axis.minute(picture.width), look.times.first_weekday)  # fmt: skip
        edges = [float(max(0, minute)) for minute, _ in found]
        return edges, curves.between(np.array(edges))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar a cell: run below, setup above it, what is open behind."""
        look = self._view.look
        theme, ratio = look.theme, self.devicePixelRatioF()
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme.chart)
            painter.fillRect(QRectF(0, 0, self.left_px, self.height()), theme.header)
            found = self.cells()
            if found is not None:
                painter.save()
                painter.setClipRect(QRectF(self.left_px, 0, self.width() - self.left_px, self.height()))
                self._draw_cells(painter, *found)
                painter.restore()
            painter.fillRect(QRectF(0, 0, self.width(), 1 / ratio), theme.tick_major)
            painter.fillRect(QRectF(self.left_px - 1 / ratio, 0, 1 / ratio, self.height()), theme.tick_major)
            painter.setFont(look.font)
            painter.setPen(theme.muted)
            words = QRectF(10, 4, self.left_px - 16, self.height() - 8)
            flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(words, flags, f"{tr('Load')}\n{self._whose()}")

    def _draw_cells(self, painter: QPainter, edges: list[float], load: Load) -> None:
        theme, picture = self._view.look.theme, self._view.picture()
        high = self.height() - 6.0
        most = max(1.0, float(np.max(load.open / np.maximum(1.0, np.diff(edges)), initial=0.0)))
        for k, (a, b) in enumerate(pairwise(edges)):
            if b <= a:
                continue
            x0 = self.left_px + picture.snap_one(float(picture.axis.x(a)))
            x1 = self.left_px + picture.snap_one(float(picture.axis.x(b)))
            if x1 - x0 <= 0:
                continue  # closed, and squeezed out
            scale = high / (most * (b - a))
            foot = float(self.height())
            run, setup, free = (float(part[k]) * scale for part in (load.run, load.setup, load.open))
            width = max(1.0, x1 - x0 - 1)
            painter.fillRect(QRectF(x0, foot - free, width, free), theme.load_back)
            painter.fillRect(QRectF(x0, foot - run, width, run), theme.load)
            painter.fillRect(QRectF(x0, foot - run - setup, width, setup), theme.load_high)
            if free > 0:
                painter.setPen(QPen(theme.tick_major, 1))
                painter.drawLine(QPointF(x0, foot - free), QPointF(x0 + width, foot - free))

    def _whose(self) -> str:
        machines, scene = self.machines(), self._view.scene
        if machines is None or scene is None:
            return tr("all machines")
        names = [scene.problem.machines[k].name for k in sorted(machines)]
        return ", ".join(names) if len(names) <= _FEW else count("{n} machine", "{n} machines", len(names))

    def tip(self, x: float) -> str:
        """Say the figures of the cell at an x of the strip."""
        found = self.cells()
        minute = float(self._view.picture().axis.minute(x - self.left_px))
        if found is None:
            return ""
        edges, load = found
        k = int(np.searchsorted(edges, minute, side="right")) - 1
        if not 0 <= k < len(edges) - 1:
            return ""
        run, setup, free = load.run[k] / 60, load.setup[k] / 60, load.open[k] / 60
        share = f"{100 * (run + setup) / free:.0f} %" if free > 0 else tr("closed")
        scene = self._view.scene
        assert scene is not None
        when = self._view.look.times.moment(scene.problem.clock.at(int(edges[k])))
        return tr(
            "From {when}: {share}\n{run:.1f} h run, {setup:.1f} h setup, {free:.1f} h open ({whose})",
            when=when,
            share=share,
            run=run,
            setup=setup,
            free=free,
            whose=self._whose(),
        )

    def event(self, event: QEvent) -> bool:
        """Show the figures under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip(event.pos().x()), self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer, as over the time header."""
        self._view.zoom_by_wheel(event.angleDelta().y(), event.position().x() - self.left_px)
        event.accept()
