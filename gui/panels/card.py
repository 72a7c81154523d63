"""A button that is a card: a title and a few words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui import theme

PAD = 14


class Card(QAbstractButton):
    """Paints itself from the palette; Space and Enter press it like any button."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.words = words
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._hover = False

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        return font

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        width = self.fontMetrics().averageCharWidth() * 34
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint."""
        return QSize(self.fontMetrics().averageCharWidth() * 22, self.fontMetrics().height() * 4)

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Override QWidget.heightForWidth."""
        title = QFontMetrics(self._title_font()).height()
        return PAD * 2 + title + 4 + self._words_box(width).height()

    def _words_box(self, width: int) -> QRect:
        room = QRect(0, 0, max(40, width - 2 * PAD), 2000)
        return self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.words)

    def keyPressEvent(self, event: object) -> None:
        """Override QWidget.keyPressEvent: Enter presses it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.click()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def enterEvent(self, event: QEnterEvent) -> None:
        """Override QWidget.enterEvent."""
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Override QWidget.leaveEvent."""
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        edge = palette.color(QPalette.ColorRole.Mid)
        width = 1.0
        if self.hasFocus():
            edge, width = palette.color(QPalette.ColorRole.Highlight), 2.0
        elif self._hover:
            edge = palette.color(QPalette.ColorRole.Highlight)
        ground = palette.color(QPalette.ColorRole.Base)
        if self.isDown():
            ground = palette.color(QPalette.ColorRole.AlternateBase)
        painter.setPen(QPen(edge, width))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        inside = self.rect().adjusted(PAD, PAD, -PAD, -PAD)
        painter.setFont(self._title_font())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), title)
        top = painter.fontMetrics().height() + 4
        painter.setFont(self.font())
        painter.setPen(theme.tone("muted", palette))
        painter.drawText(inside.adjusted(0, top, 0, PAD), int(Qt.TextFlag.TextWordWrap), self.words)
