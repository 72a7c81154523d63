"""The whole plan as a picture, a drawing or printed pages: same painters, light colours, headers repeated."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontInfo, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from gui.colors import theme
from gui.gantt.axis import TimeAxis
from gui.gantt.frame import View
from gui.gantt.header_painter import draw_corner, draw_row_header, draw_time_header
from gui.gantt.labels import BarLabels
from gui.gantt.metrics import metrics_of
from gui.gantt.overlay import OverlayState, draw_overlay
from gui.gantt.painter import ChartPainter, Look
from gui.gantt.rows import Bools, Rows, lay_rows
from gui.gantt.scene import Scene
from gui.gantt.timetext import TimeText
from gui.texts import tr

_PAD_PX = 16.0
_MOST_PX = 12_000.0  # width of a picture
_LEAST_PX = 700.0
_MOST_PIXELS = 80e6
_PRINT_SCALE = 0.62  # a pixel of the chart on paper, in 1/96 inch: 9 pt text becomes 5.6 pt
_MOST_PAGES = 60
_MARGIN_MM = 10.0
_FOOT_PX = 22.0


@dataclass(frozen=True, slots=True, eq=False)
class WholePlan:
    """Everything that an export draws."""

    scene: Scene
    slots: npt.NDArray[np.uint8]
    font: QFont
    locale: QLocale
    axis: TimeAxis  # that of the screen
    names_px: float  # width of the row header
    state: OverlayState
    hidden: Bools | None = None  # rows that are left out

    @property
    def look(self) -> Look:
        """Return the light look at the plain row height."""
        font = self.pixel_font
        return Look(theme(dark=False), font, metrics_of(font), TimeText(self.locale))

    @property
    def pixel_font(self) -> QFont:
        """Return the font by pixels: points would grow with the resolution of the paper."""
        font = QFont(self.font)
        font.setPixelSize(max(1, QFontInfo(self.font).pixelSize()))
        return font

    def rows(self, look: Look) -> Rows:
        """Lay out all rows, folded groups too."""
        return lay_rows(self.scene.arrangement, self.scene.lanes, look.metrics.row_px, look.metrics.group_px,
                        hidden=self.hidden)  # fmt: skip

    @property
    def end_pos(self) -> float:
        """Return how long the plan is on the axis: in minutes, or in open minutes."""
        return float(self.axis.pos(self.scene.end_min))

    @property
    def chart_px(self) -> float:
        """Return how wide the bars are at the zoom of the screen."""
        return self.end_pos * self.axis.px_per_min + 2 * _PAD_PX


class Sheet:
    """Draws any part of the plan with its headers at the painter's origin."""

    def __init__(self, plan: WholePlan, chart_px: float, *, vector: bool) -> None:
        """Stretch time so that the whole plan is `chart_px` wide."""
        self.plan, self.look = plan, plan.look
        self.rows = plan.rows(self.look)
        self.chart_px = chart_px
        self.scale = max(1.0, chart_px - 2 * _PAD_PX) / max(1.0, plan.end_pos)
        self._vector = vector
        labels = BarLabels(plan.scene.problem, self.look.font, plan.scene.arrangement.by)
        self._painter = ChartPainter(self.look, labels, vector=vector)

    @property
    def size(self) -> QSizeF:
        """Return the size of everything."""
        return QSizeF(self.plan.names_px + self.chart_px, self.look.metrics.header_px + self.rows.height)

    def draw(self, painter: QPainter, left: float, top: float, width: float, height: float, ratio: float) -> None:
        """Draw the part of the chart at (left, top), `width` x `height`, right and below of its headers."""
        axis = TimeAxis(0.0, self.scale, self.plan.axis.squeeze).beginning_at((left - _PAD_PX) / self.scale)
        view = View(axis, width, height, top, ratio)
        names, head = self.plan.names_px, self.look.metrics.header_px
        state = OverlayState(now_min=self.plan.state.now_min)
        with _part(painter, names, head, width, height):
            self._painter.draw(painter, self.plan.scene, self.rows, view, self.plan.slots)
            draw_overlay(painter, self.plan.scene, self.rows, view, self.look, state)
        with _part(painter, names, 0, width, head):
            draw_time_header(painter, self.plan.scene, view, self.look)
        with _part(painter, 0, head, names, height):
            draw_row_header(painter, self.plan.scene, self.rows, names, view, self.look)
        with _part(painter, 0, 0, names, head):
            draw_corner(painter, names, self.look, ratio, self.plan.scene.arrangement.by)


class _part:
    """Moves the painter's origin and cuts what lies outside, for the length of a `with` block."""

    def __init__(self, painter: QPainter, x: float, y: float, width: float, height: float) -> None:
        self._painter, self._place = painter, (x, y, width, height)

    def __enter__(self) -> None:
        x, y, width, height = self._place
        self._painter.save()
        self._painter.translate(x, y)
        self._painter.setClipRect(QRectF(0, 0, width, height), Qt.ClipOperation.IntersectClip)

    def __exit__(self, *_: object) -> None:
        self._painter.restore()


def save_png(plan: WholePlan, path: Path, scale: float) -> None:
    """Save a picture; very large plans are drawn smaller, so that a picture of them can exist."""
    chart = min(_MOST_PX, max(_LEAST_PX, plan.chart_px))
    sheet = Sheet(plan, chart, vector=False)
    size = sheet.size
    scale = min(scale, math.sqrt(_MOST_PIXELS / (size.width() * size.height())))
    image = QImage(math.ceil(size.width() * scale), math.ceil(size.height() * scale), QImage.Format.Format_RGB32)
    if image.isNull():
        raise OSError(
            tr(
                "The picture would be too large: {width} x {height} pixels.",
                width=image.width(),
                height=image.height(),
            )
        )
    image.setDevicePixelRatio(scale)
    image.fill(sheet.look.theme.chart)
    painter = QPainter(image)
    sheet.draw(painter, 0, 0, chart, sheet.rows.height, scale)
    painter.end()
    if not image.save(str(path), "PNG"):
        raise OSError(
            tr(
                "{path} cannot be written. Is it open in another program, or the folder read-only?",
                path=path,
            )
        )


def save_svg(plan: WholePlan, path: Path) -> None:
    """Save a drawing that stays sharp at any size."""
    chart = min(_MOST_PX, max(_LEAST_PX, plan.chart_px))
    sheet = Sheet(plan, chart, vector=True)
    size = sheet.size
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(QSize(math.ceil(size.width()), math.ceil(size.height())))
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(tr("Production plan"))
    painter = QPainter()
    if not painter.begin(generator):
        raise OSError(
            tr(
                "{path} cannot be written. Is it open in another program, or the folder read-only?",
                path=path,
            )
        )
    sheet.draw(painter, 0, 0, chart, sheet.rows.height, 1.0)
    painter.end()


def save_pdf(plan: WholePlan, path: Path, page: str, *, tiled: bool) -> None:
    """Save pages for printing: everything on one, or tiles that repeat both headers and end at whole rows."""
    writer = QPdfWriter(str(path))
    sizes = {"A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3, "LETTER": QPageSize.PageSizeId.Letter}
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(QPageSize(sizes[page.upper()]), QPageLayout.Orientation.Landscape, margins,
                    QPageLayout.Unit.Millimeter)
    )  # fmt: skip
    writer.setTitle(tr("Production plan"))
    writer.setCreator("Ganttry")
    writer.setResolution(1200)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(
            tr(
                "{path} cannot be written. Is it open in another program, or the folder read-only?",
                path=path,
            )
        )
    paper = QSizeF(writer.width(), writer.height())
    if tiled:
        _draw_tiles(plan, writer, painter, paper)
    else:
        _draw_fitted(plan, painter, paper)
    painter.end()


def _draw_fitted(plan: WholePlan, painter: QPainter, paper: QSizeF) -> None:
    """Draw all on one page; time is stretched until the plan has the shape of the paper."""
    rows_px = plan.look.metrics.header_px + plan.rows(plan.look).height + _FOOT_PX
    shape = paper.width() / paper.height()
    sheet = Sheet(plan, max(_LEAST_PX, rows_px * shape - plan.names_px), vector=True)
    size = sheet.size
    zoom = min(paper.width() / size.width(), paper.height() / (size.height() + _FOOT_PX))
    painter.scale(zoom, zoom)
    sheet.draw(painter, 0, 0, sheet.chart_px, sheet.rows.height, 1.0)
    _draw_foot(painter, sheet, paper.height() / zoom, size.width(), "")


def _draw_tiles(plan: WholePlan, writer: QPdfWriter, painter: QPainter, paper: QSizeF) -> None:
    zoom = writer.resolution() / 96 * _PRINT_SCALE
    wide, high = paper.width() / zoom - plan.names_px, paper.height() / zoom - _FOOT_PX
    high -= plan.look.metrics.header_px
    bands = list(_bands(plan.rows(plan.look), high))
    across = max(1, math.ceil(plan.chart_px / wide))
    across = min(across, max(1, _MOST_PAGES // len(bands)))
    sheet = Sheet(plan, wide * across, vector=True)
    for k, (top, height) in enumerate(bands):
        for column in range(across):
            if k or column:
                writer.newPage()
            painter.save()
            painter.scale(zoom, zoom)
            sheet.draw(painter, column * wide, top, wide, height, 1.0)
            number = tr("Page {page} of {pages}", page=k * across + column + 1, pages=across * len(bands))
            _draw_foot(painter, sheet, paper.height() / zoom, plan.names_px + wide, number)
            painter.restore()


def _bands(rows: Rows, most_px: float) -> Iterator[tuple[float, float]]:
    """Cut the rows into bands (top, height) that fit a page; a row higher than the page is cut through."""
    top = bottom = 0.0
    for row in rows.rows:
        end = row.top + row.height
        if end - top > most_px and bottom > top:
            yield top, bottom - top
            top = bottom
        while end - top > most_px:
            yield top, most_px
            top += most_px
        bottom = end
    if bottom > top or not rows.rows:
        yield top, max(1.0, bottom - top)


def _draw_foot(painter: QPainter, sheet: Sheet, bottom: float, width: float, number: str) -> None:
    plan, times = sheet.plan, sheet.look.times
    at = plan.scene.problem.clock.at
    box = QRectF(0, bottom - _FOOT_PX, width, _FOOT_PX)
    painter.setFont(sheet.look.font)
    painter.setPen(sheet.look.theme.muted)
    span = tr("Production plan · {span}", span=times.span(at(0), at(plan.scene.end_min)))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, span)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, number)
