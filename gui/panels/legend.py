"""One line of coloured squares with their names; a click lets what is meant stand out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme
from gui.texts import count, noop, tr

_TIP = noop(
    "Click an entry to let its bars stand out, with Shift or Ctrl several of them; click it again for all alike."
)


class Legend(QWidget):
    """What has no room is counted. With the keyboard: arrows go along, Space picks, Esc ends."""

    picked = Signal(object)  # frozenset of the names that stand out; none: all alike

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[tuple[str, QColor]] = []
        self._boxes: list[QRectF] = []
        self._picked: frozenset[str] = frozenset()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.hide()

    def show_entries(self, entries: list[tuple[str, QColor]], picked: frozenset[str] = frozenset()) -> None:
        """Show names and colours, and which of them stand out."""
        self._entries, self._picked = entries, picked
        self._current = min(self._current, max(0, len(entries) - 1))
        self.setVisible(bool(entries))
        names = ", ".join(tr("{name} (stands out)", name=name) if name in picked else name for name, _ in entries[:30])
        self.setAccessibleName(tr("Colours: {names}", names=names))
        self.setToolTip(tr(_TIP) + "\n\n" + "\n".join(name for name, _ in entries[:40]))
        self._lay_out()
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(100, self.fontMetrics().height() + 10)

    # --- where things are ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        metrics = self.fontMetrics()
        side, x = metrics.ascent(), 10.0
        more = metrics.horizontalAdvance(_more_words(1000)) + 12
        self._boxes = []
        for k, (name, _) in enumerate(self._entries):
            width = side + 5 + metrics.horizontalAdvance(name)
            last = k == len(self._entries) - 1
            if x + width + (0 if last else more) > self.width():
                break
            self._boxes.append(QRectF(x - 4, 1, width + 8, self.height() - 2))
            x += width + 16

    def box_of(self, name: str) -> QRectF | None:
        """Return where an entry stands, None if it has no room."""
        return next((box for (own, _), box in zip(self._entries, self._boxes, strict=False) if own == name), None)

    def resizeEvent(self, event: object) -> None:
        """Override QWidget.resizeEvent."""
        self._lay_out()

    # --- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        side = self.fontMetrics().ascent()
        top = (self.height() - side) / 2
        for k, ((name, colour), box) in enumerate(zip(self._entries, self._boxes, strict=False)):
            out = not self._picked or name in self._picked
            if name in self._picked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.palette().color(QPalette.ColorRole.Midlight))
                painter.drawRoundedRect(box, 4, 4)
            painter.setOpacity(1.0 if out else 0.35)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.setBrush(colour)
            painter.drawRect(QRectF(box.left() + 4, top, side, side))
            painter.setOpacity(1.0)
            self._text(painter, box.left() + side + 9, name, muted=not out)
            if k == self._current and self.hasFocus():
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box, 4, 4)
        left = len(self._entries) - len(self._boxes)
        if left:
            x = self._boxes[-1].right() + 12 if self._boxes else 10.0
            self._text(painter, x, _more_words(left), muted=True)

    def _text(self, painter: QPainter, x: float, text: str, *, muted: bool) -> None:
        plain = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(theme.tone("muted", self.palette()) if muted else plain)
        box = QRectF(x, 0, self.width(), self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)

    # --- picking ------------------------------------------------------------------------------------

    def _pick(self, k: int, adding: bool) -> None:
        name = self._entries[k][0]
        self._current = k
        alone = frozenset() if self._picked == {name} else frozenset({name})
        self.picked.emit(self._picked ^ {name} if adding else alone)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mousePressEvent: let an entry stand out."""
        at = next((k for k, box in enumerate(self._boxes) if box.contains(event.position())), None)
        if at is None or event.button() != Qt.MouseButton.LeftButton:
            return
        held = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        self._pick(at, bool(event.modifiers() & held))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mouseMoveEvent: show what can be clicked."""
        over = any(box.contains(event.position()) for box in self._boxes)
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: go along, pick, end."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._boxes:
            step = 1 if key == Qt.Key.Key_Right else -1
            self._current = (self._current + step) % len(self._boxes)
            self.update()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current < len(self._entries):
            self._pick(self._current, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Escape and self._picked:
            self.picked.emit(frozenset())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QWidget.focusInEvent: show where the keyboard stands."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QWidget.focusOutEvent."""
        self.update()


def _more_words(left: int) -> str:
    return count("and {n} more", "and {n} more", left)
