"""Working times as blocks of a week: drag a block or its edges, draw a new one, delete one; 15 minutes a step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from gui import theme
from gui.data.editor import DataEditor
from gui.data.picture import Picture
from gui.texts import count, tr
from gui.words import weekday
from scheduler.excel.table_views import (
    DAY_MIN,
    ShiftRow,
    Week,
    clock_words,
    days_words,
    moved_shift,
    new_shift,
    week_of,
    without_day,
)
from scheduler.excel.values import key

STEP_MIN = 15
_SHORTEST_MIN = 15
_EDGE_PX = 6
_ALL_WEEK = 7


@dataclass
class _Drag:
    """What the mouse holds: a shift (or none, where a new one is drawn), which part, and where it began."""

    shift: ShiftRow | None
    part: str  # start, end, all, new
    day: int
    from_min: float
    start_min: int
    end_min: int


class WeekCanvas(QWidget):
    """Draws the week of one calendar: a line a day, blocks from start to end."""

    def __init__(self, editor: DataEditor) -> None:
        super().__init__()
        self._editor = editor
        self.calendar = ""
        self.week = Week((), ())
        self.chosen: tuple[int, int] | None = None  # row of the table, day
        self._drag: _Drag | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Week of the calendar"))
        self.setToolTip(tr("Drag a block or its edges; drag over free time for a new one; Delete takes one away"))

    def show_week(self, week: Week, calendar: str) -> None:
        """Show a calendar."""
        self.week, self.calendar = week, calendar
        self.update()

    # --- geometry -----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(700, (self.fontMetrics().height() + 12) * 8)

    def _plot(self) -> QRectF:
        left = self.fontMetrics().horizontalAdvance(max(map(weekday, range(7)), key=len)) + 24
        top = self.fontMetrics().height() + 8
        right = self.fontMetrics().horizontalAdvance("24:00")
        return QRectF(left, top, max(1, self.width() - left - right), max(1, self.height() - top - 8))

    def rect_of(self, day: int, start_min: float, end_min: float) -> QRectF:
        """Return where a stretch of a day is drawn."""
        plot = self._plot()
        line = plot.height() / _ALL_WEEK
        left = plot.left() + plot.width() * start_min / DAY_MIN
        return QRectF(left, plot.top() + day * line + 2, plot.width() * (end_min - start_min) / DAY_MIN, line - 4)

    def place_at(self, point: QPointF) -> tuple[int, float]:
        """Return day and minute at a point."""
        plot = self._plot()
        day = min(6, max(0, int((point.y() - plot.top()) / plot.height() * _ALL_WEEK)))
        minute = (point.x() - plot.left()) / plot.width() * DAY_MIN
        return day, min(float(DAY_MIN), max(0.0, minute))

    def shifts(self) -> list[ShiftRow]:
        """Return the shifts of the calendar that is shown."""
        return [shift for shift in self.week.shifts if key(shift.calendar) == key(self.calendar)]

    def _hit(self, point: QPointF) -> tuple[ShiftRow, int, str] | None:
        for shift in reversed(self.shifts()):
            for day in shift.days:
                for part_day, start, end in _parts(day, shift.start_min, shift.end_min):
                    rect = self.rect_of(part_day, start, end)
                    if not rect.adjusted(-_EDGE_PX / 2, 0, _EDGE_PX / 2, 0).contains(point):
                        continue
                    if part_day == day and abs(point.x() - rect.left()) <= _EDGE_PX:
                        return shift, day, "start"
                    last = part_day != day or shift.end_min <= DAY_MIN
                    if last and abs(point.x() - rect.right()) <= _EDGE_PX:
                        return shift, day, "end"
                    return shift, day, "all"
        return None

    # --- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        self._paint_lines(painter)
        for shift in self.shifts():
            held = self._drag is not None and self._drag.shift is shift
            start, end = (self._drag.start_min, self._drag.end_min) if held and self._drag else \
                (shift.start_min, shift.end_min)  # fmt: skip
            for day in shift.days:
                self._paint_block(painter, day, start, end, self.chosen == (shift.row, day), shift.valid)
        if self._drag is not None and self._drag.shift is None:
            self._paint_block(painter, self._drag.day, self._drag.start_min, self._drag.end_min, True, "")
        painter.end()

    def _paint_lines(self, painter: QPainter) -> None:
        plot, palette = self._plot(), self.palette()
        line = QColor(palette.color(QPalette.ColorRole.Text))
        line.setAlpha(36)
        muted = theme.tone("muted", palette)
        for hour in range(0, 25, 2):
            x = plot.left() + plot.width() * hour / 24
            painter.setPen(QPen(line, 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(muted)
            box = QRectF(x - 30, 0, 60, plot.top() - 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, f"{hour:02d}:00")
        for day in range(7):
            rect = self.rect_of(day, 0, DAY_MIN)
            painter.setPen(QPen(line, 1))
            painter.drawLine(QPointF(plot.left(), rect.top() - 2), QPointF(plot.right(), rect.top() - 2))
            painter.setPen(palette.color(QPalette.ColorRole.Text) if day < 5 else muted)
            side = QRectF(8, rect.top(), plot.left() - 16, rect.height())
            painter.drawText(side, Qt.AlignmentFlag.AlignVCenter, weekday(day))

    def _paint_block(self, painter: QPainter, day: int, start: int, end: int, chosen: bool, valid: str) -> None:
        palette = self.palette()
        fill = theme.tone("accent", palette)
        for k, (part_day, first, last) in enumerate(_parts(day, start, end)):
            rect = self.rect_of(part_day, first, last)
            fill.setAlpha(210 if chosen else 120 if not valid else 60)
            painter.setPen(QPen(theme.tone("accent", palette), 2 if chosen else 1))
            painter.setBrush(fill)
            painter.drawRoundedRect(rect, 3, 3)
            words = f"{clock_words(start % DAY_MIN)} – {clock_words(end if end <= DAY_MIN else end - DAY_MIN)}"
            words += f"   {valid}" if valid else ""
            if k == 0 and self.fontMetrics().horizontalAdvance(words) + 10 < rect.width():
                light = chosen and not theme.is_dark(palette)
                painter.setPen(QColor("white") if light else palette.color(QPalette.ColorRole.Text))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    # --- the mouse and the keys ---------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mousePressEvent: take a block, an edge, or begin a new one."""
        if event.button() is not Qt.MouseButton.LeftButton or not self.calendar or self._editor.why_not_now():
            return
        day, minute = self.place_at(event.position())
        hit = self._hit(event.position())
        if hit is None:
            start = _snap(minute)
            self.chosen, self._drag = None, _Drag(None, "new", day, minute, start, start)
        else:
            shift, day, part = hit
            self.chosen = (shift.row, day)
            self._drag = _Drag(shift, part, day, minute, shift.start_min, shift.end_min)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mouseMoveEvent."""
        drag = self._drag
        if drag is None:
            hit = self._hit(event.position())
            shapes = {"start": Qt.CursorShape.SizeHorCursor, "end": Qt.CursorShape.SizeHorCursor,
                      "all": Qt.CursorShape.OpenHandCursor}  # fmt: skip
            self.setCursor(shapes[hit[2]] if hit is not None else Qt.CursorShape.CrossCursor)
            return
        minute = self.place_at(event.position())[1]
        by = _snap(minute - drag.from_min)
        if drag.part == "new":
            drag.start_min, drag.end_min = sorted((_snap(drag.from_min), _snap(minute)))
        elif drag.shift is not None:
            start, end = drag.shift.start_min, drag.shift.end_min
            if drag.part == "start":
                drag.start_min = min(max(0, start + by), end - _SHORTEST_MIN)
            elif drag.part == "end":
                drag.end_min = max(end + by, start + _SHORTEST_MIN)
            else:
                by = max(-start, min(by, DAY_MIN - _SHORTEST_MIN - start))
                drag.start_min, drag.end_min = start + by, end + by
            drag.end_min = min(drag.end_min, drag.start_min + DAY_MIN)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mouseReleaseEvent: hand the edit over."""
        drag, self._drag = self._drag, None
        tables = self._editor.tables
        self.update()
        if drag is None or tables is None:
            return
        if drag.shift is None:
            if drag.end_min - drag.start_min >= _SHORTEST_MIN:
                edits = new_shift(tables, self.calendar, [drag.day], drag.start_min, drag.end_min)
                self._editor.change(
                    "Shifts",
                    edits,
                    tr(
                        "new shift on {day} in {calendar}",
                        day=weekday(drag.day),
                        calendar=self.calendar,
                    ),
                )
            return
        edits = moved_shift(drag.shift, drag.start_min, drag.end_min)
        if edits:
            days = days_words(drag.shift.days)
            self._editor.change("Shifts", edits, tr("hours of {calendar} {days}", calendar=self.calendar, days=days))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: Delete takes the chosen day off, arrows move the block or (Shift) its end."""
        shift = next((s for s in self.shifts() if self.chosen is not None and s.row == self.chosen[0]), None)
        steps = {Qt.Key.Key_Left: -STEP_MIN, Qt.Key.Key_Right: STEP_MIN}
        moved = event.key() in steps or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if shift is None or self.chosen is None or not moved or self._editor.why_not_now():
            super().keyPressEvent(event)
            return
        if event.key() in steps:
            by, end_only = steps[Qt.Key(event.key())], bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            start = shift.start_min + (0 if end_only else by)
            end = shift.end_min + by
            if 0 <= start < DAY_MIN and _SHORTEST_MIN <= end - start <= DAY_MIN:
                self._editor.change(
                    "Shifts",
                    moved_shift(shift, start, end),
                    tr(
                        "hours of {calendar}",
                        calendar=self.calendar,
                    ),
                )
            return
        day = self.chosen[1]
        self.chosen = None
        self._editor.change(
            "Shifts",
            without_day(shift, day),
            tr(
                "no shift on {day} in {calendar}",
                day=weekday(day),
                calendar=self.calendar,
            ),
        )


class WeekView(Picture):
    """The week of one calendar, and which one."""

    def __init__(self, editor: DataEditor) -> None:
        self.canvas = WeekCanvas(editor)
        super().__init__(tr("Calendar"), tr("Calendar"), self.canvas)
        self._editor = editor
        self._week = Week((), ())
        self.box.currentIndexChanged.connect(self._turn)

    @Slot()
    def refresh(self) -> None:
        """Show the working times as they are now."""
        tables = self._editor.tables
        self._week = Week((), ()) if tables is None else week_of(tables)
        self.offer([(name, name) for name in self._week.calendars])
        self._turn()

    @Slot()
    def _turn(self) -> None:
        self.canvas.show_week(self._week, self.chosen)
        hours = sum((shift.end_min - shift.start_min) * len(shift.days) for shift in self.canvas.shifts()) / 60
        words = (
            [tr("{hours:g} h a week", hours=hours)]
            if self.chosen
            else [tr("No calendars yet: machines work day and night")]
        )
        if self._week.faulty:
            words.append(
                count(
                    "{n} row cannot be drawn: see the table",
                    "{n} rows cannot be drawn: see the table",
                    self._week.faulty,
                )
            )
        self.words.setText(", ".join(words))


def _snap(minute: float) -> int:
    return round(minute / STEP_MIN) * STEP_MIN


def _parts(day: int, start: int, end: int) -> list[tuple[int, int, int]]:
    """Return a shift as stretches within single days."""
    if end <= DAY_MIN:
        return [(day, start, end)]
    return [(day, start, DAY_MIN), ((day + 1) % 7, 0, end - DAY_MIN)]
