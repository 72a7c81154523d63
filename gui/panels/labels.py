"""Labels in a colour that means something, and in a size relative to the system's font."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel

from gui import theme


class ToneLabel(QLabel):
    """A label that keeps its tone when the window goes from light to dark."""

    def __init__(
        self,
        text: str = "",
        tone: theme.Tone | None = None,
        *,
        scale: float = 1.0,
        bold: bool = False,
        wrap: bool = False,
    ) -> None:
        super().__init__(text)
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if scale != 1.0 or bold:
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * scale)
            if bold:
                font.setWeight(QFont.Weight.DemiBold)
            self.setFont(font)
        self._paint()

    def set_tone(self, tone: theme.Tone | None) -> None:
        """Use another tone."""
        self._tone = tone
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: follow light and dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._paint()

    def _paint(self) -> None:
        tone: theme.Tone | None = getattr(self, "_tone", None)  # Qt sends events before __init__ is through
        if tone is None:
            return
        palette = self.palette()
        colour = theme.tone(tone, palette)
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)
