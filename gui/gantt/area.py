"""The scrolling area of the chart: where on the plan one is, how large, and the picture of it.

The bars are painted once into a buffer of device pixels and again only when the plan, the zoom or the
place changes; what moves with the pointer is drawn over the buffer.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gui.colors import theme_of
from gui.gantt.axis import TimeAxis
from gui.gantt.frame import View
from gui.gantt.gestures import WHEEL_STEP, ZOOM_PER_NOTCH, scroll_steps
from gui.gantt.headers import LEAST_WIDTH_PX, Corner, TimeHeader, painting
from gui.gantt.labels import BarLabels
from gui.gantt.metrics import metrics_of
from gui.gantt.overlay import OverlayState, draw_overlay
from gui.gantt.painter import ChartPainter, Look
from gui.gantt.row_header import RowHeader
from gui.gantt.rows import Rows, lay_rows
from gui.gantt.scene import Scene
from gui.gantt.timetext import TimeText
from gui.texts import noop, tr
from scheduler.calendar import WEEK_MIN

if TYPE_CHECKING:
    from gui.gantt.load_strip import LoadStrip
    from gui.gantt.minimap import MiniMap

NO_WORKBOOK_TEXT = noop("Open a workbook of orders and machines to see its plan here.")
NOTHING_FITS_TEXT = noop("Nothing in the plan fits the search.")
_SENTENCE = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_FIT_PAD_PX = 16.0
_FAIR_ROWS, _LEAST_ROWS = 9, 3  # with fewer rows in sight the strips under them are lower; with fewer still they go
_MOST_EMPTY = 8  # zoomed out at most, the plan takes this part of the width
_MEASURED = 200  # of the longest names that the width is taken from
_ROW_SCALES = (0.05, 3.0)


class PlanArea(QAbstractScrollArea):
    """Shows a part of a scene; knows nothing of selecting and of plans that change."""

    view_changed = Signal()  # zoom or place

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.scene: Scene | None = None
        self.rows: Rows | None = None
        self.row_scale = 1.0
        self._axis = TimeAxis(0.0, 0.1)
        self._fitted = True  # nobody has zoomed since the last fit: it goes on fitting
        self._collapsed: set[str] = set()
        self._slots: npt.NDArray[np.uint8] = np.zeros(0, dtype=np.uint8)
        self._state = OverlayState()
        self._buffer = QPixmap()
        self._stale = True
        self._syncing = False
        self._empty_text = tr(NO_WORKBOOK_TEXT)
        self._header_width: int | None = None
        self._painter: ChartPainter | None = None
        self._below: tuple[LoadStrip | MiniMap, ...] = ()  # what stands under the rows on their axis
        self._below_px: tuple[int, ...] = ()  # how high it is
        self._time_header, self._row_header, self._corner = TimeHeader(self), RowHeader(self), Corner(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._read_look()

    def sizeHint(self) -> QSize:
        """Ask for room for some machines and days."""
        return QSize(900, 480)

    # Zoom and place

    def picture(self) -> View:
        """Return the part of the chart that shows."""
        size = self.viewport().size()
        return View(
            self._axis, float(size.width()), float(size.height()), float(self.verticalScrollBar().value()),
            self.viewport().devicePixelRatioF(),
        )  # fmt: skip

    @property
    def slots(self) -> npt.NDArray[np.uint8]:
        """Return the colour slot of each operation."""
        return self._slots

    @property
    def now_min(self) -> int | None:
        """Return where the line of the present stands, None for nowhere."""
        return self._state.now_min

    def go_to_now(self) -> None:
        """Bring the present into view, a little right of the left edge."""
        if self._state.now_min is not None:
            offset = self.viewport().width() * 0.35
            self._set_axis(self._axis.centred(self._state.now_min, self.viewport().width()).panned(offset))

    @property
    def axis(self) -> TimeAxis:
        """Return how minutes lie across the chart."""
        return self._axis

    def fit(self) -> None:
        """Show the whole plan from its start to its end."""
        width = max(1, self.viewport().width()) - 2 * _FIT_PAD_PX
        end = self.scene.end_min if self.scene is not None and self.scene.end_min > 0 else WEEK_MIN
        plain = TimeAxis(0.0, 1.0, self._axis.squeeze)
        scale = plain.zoomed(max(1.0, width) / max(1.0, float(plain.pos(end))), 0.0).px_per_min
        self._set_axis(TimeAxis(-_FIT_PAD_PX / scale, scale, plain.squeeze), fitted=True)

    def zoom(self, factor: float, around_x: float | None = None) -> None:
        """Stretch time about an x of the chart, by default its middle; the plan never gets lost in emptiness."""
        if around_x is None:
            around_x = self.viewport().width() / 2
        end = max(self.scene.end_min if self.scene is not None else 0, WEEK_MIN)
        least = self.viewport().width() / (_MOST_EMPTY * float(self._axis.pos(end)))
        factor = max(factor, min(1.0, least / self._axis.px_per_min))
        self._set_axis(self._axis.zoomed(factor, around_x))

    def zoom_by_wheel(self, turn: int, around_x: float) -> None:
        """Zoom as far as a wheel was turned (120 is a notch)."""
        self.zoom(ZOOM_PER_NOTCH ** (turn / WHEEL_STEP), around_x)

    def go_to(self, minute: float) -> None:
        """Bring a minute to the middle of the chart."""
        self._set_axis(self._axis.centred(minute, self.viewport().width()))

    def pan(self, dx: float, dy: float) -> None:
        """Move the window on the plan by pixels."""
        if dx:
            self._set_axis(self._axis.panned(dx))
        if dy:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + dy))

    def scroll_by_wheel(self, event: QWheelEvent) -> None:
        """Scroll as a wheel or touchpad says."""
        delta = scroll_steps(event)
        self.pan(-delta.x(), -delta.y())
        event.accept()

    def set_row_scale(self, scale: float) -> None:
        """Make the rows higher or lower; 1 is the size that the font asks for."""
        old, self.row_scale = self.row_scale, min(_ROW_SCALES[1], max(_ROW_SCALES[0], scale))
        place = self.verticalScrollBar().value() / old
        self._read_look()
        self.verticalScrollBar().setValue(round(place * self.row_scale))

    def _set_axis(self, axis: TimeAxis, *, fitted: bool = False) -> None:
        low, high = self._time_range(axis)
        window = self.viewport().width() / axis.px_per_min
        left = float(axis.pos(axis.left_min))
        inside = min(max(left, low), max(low, high - window))
        self._axis = axis if inside == left else axis.beginning_at(inside)
        self._fitted = fitted
        self._sync_bars()
        self._refresh()
        self.view_changed.emit()

    def _time_range(self, axis: TimeAxis) -> tuple[float, float]:
        """Return the positions between which one can scroll: the plan and some room beside it."""
        window = self.viewport().width() / axis.px_per_min
        end = float(axis.pos(max(self.scene.end_min if self.scene is not None else 0, WEEK_MIN)))
        return -max(_FIT_PAD_PX / axis.px_per_min, 0.1 * window), end + 0.5 * window

    def _sync_bars(self) -> None:
        """Set both scroll bars to what shows."""
        size = self.viewport().size()
        scale = self._axis.px_per_min
        low, high = self._time_range(self._axis)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        self._syncing = True
        across.setRange(0, max(0, round((high - low) * scale) - size.width()))
        across.setPageStep(size.width())
        across.setSingleStep(max(1, size.width() // 20))
        across.setValue(round((float(self._axis.pos(self._axis.left_min)) - low) * scale))
        down.setRange(0, max(0, round(self.rows.height if self.rows else 0) - size.height() + 8))
        down.setPageStep(size.height())
        down.setSingleStep(max(1, round(self.look.metrics.row_px)))
        self._syncing = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bars."""
        if self._syncing:
            if dy:
                self._refresh()
            return
        if dx:
            low, _ = self._time_range(self._axis)
            left = low + self.horizontalScrollBar().value() / self._axis.px_per_min
            self._axis, self._fitted = self._axis.beginning_at(left), False
        self.hide_card()
        self._refresh()
        self.view_changed.emit()

    # Layout and look

    def _read_look(self) -> None:
        """Take colours, font and locale from the widget."""
        self.look = Look(
            theme_of(self.palette()), self.font(), metrics_of(self.font(), self.row_scale), TimeText(self.locale())
        )
        if self.scene is not None:
            labels = BarLabels(self.scene.problem, self.font(), self.scene.arrangement.by)
            self._painter = ChartPainter(self.look, labels)
        self._lay_out()

    def _lay_out(self) -> None:
        metrics = self.look.metrics
        if self.scene is not None:
            self.rows = lay_rows(
                self.scene.arrangement, self.scene.lanes, metrics.row_px, metrics.group_px, self._collapsed,
                self._hidden_units(),
            )  # fmt: skip
        least = metrics_of(self.font()).row_px * _LEAST_ROWS
        self.setMinimumHeight(round(metrics.header_px + least) + self.horizontalScrollBar().sizeHint().height())
        self._below_px = self._heights_below()
        self.setViewportMargins(self._row_header_px(), round(metrics.header_px), 0, sum(self._below_px))
        self._place_headers()
        self._sync_bars()
        self._refresh()

    def _heights_below(self) -> tuple[int, ...]:
        """Return the heights of the strips under the rows: lower where few rows are left, 0 where hardly any were.

        The last strip gives way first.
        """
        full = [0 if strip.isHidden() else strip.wanted_px for strip in self._below]
        row = metrics_of(self.font()).row_px
        room = self.height() - round(self.look.metrics.header_px) - self.horizontalScrollBar().sizeHint().height()
        needed = row * _FAIR_ROWS if self.rows is None else min(row * _FAIR_ROWS, self.rows.height)
        if room - sum(full) >= needed:
            return tuple(full)
        low = [0 if strip.isHidden() else strip.low_px for strip in self._below]
        for k in reversed(range(len(low))):
            if room - sum(low) < min(needed, _LEAST_ROWS * row):
                low[k] = 0
        return tuple(low)

    def _hidden_units(self) -> npt.NDArray[np.bool_] | None:
        """Return which units have no row at the moment; None for no such."""
        return None

    def _row_header_px(self) -> int:
        if self._header_width is not None:
            return min(self._header_width, max(LEAST_WIDTH_PX, self.width() - 120))
        if self.scene is None:
            return 0
        fm = self.fontMetrics()
        names = sorted(self.scene.arrangement.names, key=len)[-_MEASURED:]
        longest = max((fm.horizontalAdvance(name) for name in names), default=0)
        groups = max((fm.horizontalAdvance(group.name) + 24 for group in self.scene.groups), default=0)
        if self.scene.arrangement.by == "order" and any(order.product for order in self.scene.problem.orders):
            longest += fm.horizontalAdvance("Product name ")
        wanted = max(longest + fm.horizontalAdvance("100 %") + 34, groups + 16, 110)
        return min(-(-wanted // 4) * 4, 260)  # whole device pixels at 125 %, 150 % and 175 %

    def set_row_header_width(self, width: int | None) -> None:
        """Make the column of names as wide as said; None as wide as it needs."""
        self._header_width = None if width is None else max(LEAST_WIDTH_PX, width)
        self._lay_out()

    def _place_headers(self) -> None:
        area = self.viewport().geometry()
        self._corner.setGeometry(0, 0, area.left(), area.top())
        self._time_header.setGeometry(area.left(), 0, area.width(), area.top())
        self._row_header.setGeometry(0, area.top(), area.left(), area.height())
        top = area.bottom() + 1
        for strip, height in zip(self._below, self._below_px, strict=True):
            strip.left_px = area.left()
            strip.setGeometry(0, top, area.left() + area.width(), height)
            top += height

    def _refresh(self) -> None:
        """Have everything drawn anew."""
        self._stale = True
        for widget in (self.viewport(), self._time_header, self._row_header, self._corner, *self._below):
            widget.update()

    def fold(self, group: str) -> None:
        """Hide the machines of a work centre, or show them again."""
        self._collapsed ^= {group}
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the headers in place and a fitted plan fitted."""
        super().resizeEvent(event)
        if self._heights_below() != self._below_px:
            self._lay_out()
        self._place_headers()
        if self._fitted:
            self.fit()
        else:
            self._set_axis(self._axis)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours, font and language."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LocaleChange, QEvent.Type.StyleChange)
        if event.type() in kinds and hasattr(self, "_corner"):
            self._read_look()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the buffer where something changed, and draw the overlays on it."""
        with painting(self.viewport()) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        picture = self.picture()
        if self.scene is None or self.rows is None or self._painter is None:
            self._draw_empty(painter, self.viewport().rect().toRectF())
            return
        if self._stale or self._buffer.devicePixelRatio() != picture.ratio:
            self.render_buffer()
        painter.drawPixmap(0, 0, self._buffer)
        draw_overlay(painter, self.scene, self.rows, picture, self.look, self._state)
        if self.scene.schedule is None or not len(self.scene.operation):
            self._draw_sentence(painter, self.viewport().rect().toRectF(), self._empty_text)
        elif not len(self.rows):
            self._draw_sentence(painter, self.viewport().rect().toRectF(), tr(NOTHING_FITS_TEXT))
        if self._state.focused:
            pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5))

    def render_buffer(self) -> None:
        """Paint background and bars of what shows into the buffer."""
        picture = self.picture()
        wide, high = math.ceil(picture.width * picture.ratio), math.ceil(picture.height * picture.ratio)
        if self._buffer.width() != wide or self._buffer.height() != high:
            self._buffer = QPixmap(wide, high)
        self._buffer.setDevicePixelRatio(picture.ratio)
        if self._painter is not None and self.scene is not None and self.rows is not None:
            with painting(self._buffer) as painter:
                self._painter.draw(painter, self.scene, self.rows, picture, self._slots)
        self._stale = False

    def _draw_empty(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, self.look.theme.chart)
        self._draw_sentence(painter, area, self._empty_text)

    def _draw_sentence(self, painter: QPainter, area: QRectF, text: str) -> None:
        font = self.font()
        font.setPointSizeF(max(1.0, font.pointSizeF()) * 1.15)
        painter.setFont(font)
        words = QFontMetricsF(font).boundingRect(area.adjusted(40, 24, -40, -24), _SENTENCE, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.theme.card_line, 1))
        painter.setBrush(self.look.theme.card)
        painter.drawRoundedRect(words.adjusted(-18, -12, 18, 12), 8, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self.look.theme.muted)
        painter.drawText(area.adjusted(40, 24, -40, -24), _SENTENCE, text)
