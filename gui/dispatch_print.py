"""The dispatch list on paper: each machine on one page, its work in the order in which it is to be done."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from gui.texts import count, noop, tr
from gui.words import date_time, quantity
from scheduler.problem import Problem
from scheduler.report import OperationRow, dispatch_rows, operation_rows
from scheduler.schedule import Schedule

_MARGIN_MM = 12.0
_RESOLUTION = 600
_LARGEST_PT, _SMALLEST_PT = 10.0, 7.0
_LINE = 1.75  # of the height of the font
_ORDER, _DUE, _DONE = noop("Order"), noop("Due"), noop("Done")
_COLUMNS = (
    (noop("No."), 0.6, True), (_ORDER, 1.6, False), (noop("Step"), 0.7, False), (noop("Operation"), 2.4, False),
    (noop("Product"), 2.4, False), (noop("Quantity"), 1.3, True), (noop("Set up from"), 2.2, False),
    (noop("Start"), 2.2, False), (noop("End"), 2.2, False), (_DUE, 2.2, False), (_DONE, 0.8, False),
)  # fmt: skip
"""Title, share of the width, and whether it stands to the right."""
_INK, _QUIET, _LATE, _BAND = QColor("#1f2937"), QColor("#667085"), QColor("#b42318"), QColor("#f2f4f7")


@dataclass(frozen=True, slots=True)
class Page:
    """One machine's list, in the order of its work."""

    machine: str
    rows: tuple[OperationRow, ...]
    work_center: str = ""


def pages_of(problem: Problem, schedule: Schedule, machines: set[int] | None = None) -> list[Page]:
    """Return the lists of some machines, or of all that have work."""
    lists = dispatch_rows(problem, schedule, operation_rows(problem, schedule))
    return [
        Page(machine.name, tuple(lists[m]), machine.work_center)
        for m, machine in enumerate(problem.machines)
        if lists[m] and (machines is None or m in machines)
    ]


def save_dispatch(problem: Problem, pages: list[Page], path: Path, locale: QLocale) -> None:
    """Write the lists as a PDF, A4 or Letter on its side, a page a machine. OSError where it cannot be written."""
    writer = QPdfWriter(str(path))
    letter = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter))
    writer.setTitle(tr("Dispatch list"))
    writer.setCreator("Ganttry")
    writer.setResolution(_RESOLUTION)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(
            tr(
                "{path} cannot be written. Is it open in another program, or the folder read-only?",
                path=path,
            )
        )
    for k, page in enumerate(pages):
        if k:
            writer.newPage()
        _Sheet(painter, problem, page, writer.width(), writer.height()).draw()
    painter.end()


class _Sheet:
    """Draws one page; the longer the list, the smaller its type, down to what can be read on the floor."""

    def __init__(self, painter: QPainter, problem: Problem, page: Page, width: float, height: float) -> None:
        self._painter, self._problem, self._page = painter, problem, page
        self._width, self._height = float(width), float(height)
        self._head = _RESOLUTION * 0.62
        room = self._height - self._head - _RESOLUTION * 0.2
        fit = room / (len(page.rows) + 1) / _LINE / _RESOLUTION * 72
        self._points = min(_LARGEST_PT, max(_SMALLEST_PT, fit))
        self._line = self._points / 72 * _RESOLUTION * _LINE
        self._most = max(1, math.floor(room / self._line) - 1)

    def draw(self) -> None:
        """Draw head, rows and foot."""
        rows = self._page.rows
        shown = rows if len(rows) <= self._most else rows[: self._most - 1]
        self._draw_head(len(rows))
        self._draw_row(self._head, [tr(title) for title, _, _ in _COLUMNS], bold=True)
        top = self._head + self._line
        self._rule(top, _INK)
        for k, row in enumerate(shown):
            if k % 2:
                self._painter.fillRect(QRectF(0, top, self._width, self._line), _BAND)
            late = row.late_min is not None and row.late_min > 0
            self._draw_row(top, self._texts(k + 1, row), late=late, box=True)
            top += self._line
        if len(shown) < len(rows):
            first = rows[len(shown)]
            words = tr("… and {n} more, from {time} on", n=len(rows) - len(shown), time=self._time(first.start_min))
            self._text(QRectF(0, top, self._width, self._line), words, _QUIET)
        self._draw_foot()

    def _texts(self, number: int, row: OperationRow) -> list[str]:
        setup = self._time(row.setup_start_min) if row.setup_min else ""
        return [str(number), row.order, row.step, row.name, row.product, quantity(row.quantity), setup,
                self._time(row.start_min), self._time(row.end_min), self._time(row.due_min), ""]  # fmt: skip

    def _time(self, minute: int | None) -> str:
        return "" if minute is None else date_time(self._problem.clock.at(minute), self._problem.plan_start.year)

    def _draw_head(self, operations: int) -> None:
        self._font(18, bold=True)
        box = QRectF(0, 0, self._width, _RESOLUTION * 0.36)
        self._text(box, self._page.machine, _INK)
        beside = QFontMetricsF(self._painter.font(), self._painter.device()).horizontalAdvance(self._page.machine)
        self._font(10)
        left = QRectF(beside + _RESOLUTION * 0.15, 0, self._width, _RESOLUTION * 0.36)
        center = self._page.work_center
        parts = (tr("Dispatch list"), center, count("{n} operation", "{n} operations", operations))
        self._text(left, " · ".join(part for part in parts if part), _QUIET)

    def _draw_row(self, top: float, texts: list[str], *, bold: bool = False, late: bool = False,
                  box: bool = False) -> None:  # fmt: skip
        self._font(self._points, bold=bold)
        whole = sum(share for _, share, _ in _COLUMNS)
        left, pad = 0.0, self._line * 0.3
        for (title, share, right), text in zip(_COLUMNS, texts, strict=True):
            width = self._width * share / whole
            cell = QRectF(left + pad, top, width - 2 * pad, self._line)
            colour = _LATE if late and title in (_ORDER, _DUE) else _INK
            self._text(cell, text, colour, right=right)
            if box and title == _DONE:
                side = self._line * 0.5
                self._painter.setPen(QPen(_QUIET, self._line * 0.04))
                self._painter.setBrush(Qt.BrushStyle.NoBrush)
                self._painter.drawRect(QRectF(cell.left(), cell.center().y() - side / 2, side, side))
            left += width

    def _draw_foot(self) -> None:
        self._font(8)
        foot = QRectF(0, self._height - _RESOLUTION * 0.16, self._width, _RESOLUTION * 0.16)
        self._text(foot, tr("Plan from {time}", time=self._time(0)), _QUIET)
        now = datetime.now()
        self._text(foot, tr("Printed {time}", time=date_time(now, 0)), _QUIET, right=True)

    def _font(self, points: float, bold: bool = False) -> None:
        font = QFont(self._painter.font())
        font.setPointSizeF(points)
        font.setBold(bold)
        self._painter.setFont(font)

    def _text(self, box: QRectF, text: str, colour: QColor, *, right: bool = False) -> None:
        metrics = QFontMetricsF(self._painter.font(), self._painter.device())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._painter.setPen(colour)
        self._painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter,
                               metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()))  # fmt: skip

    def _rule(self, y: float, colour: QColor) -> None:
        self._painter.setPen(QPen(colour, _RESOLUTION / 150))
        self._painter.drawLine(0, round(y), round(self._width), round(y))
