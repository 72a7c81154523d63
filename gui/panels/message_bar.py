"""One sentence above the Gantt: what has happened, and what to do about it. It never stops the work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from gui import theme
from gui.icons import icon
from gui.state import Notice
from gui.texts import shown, tr

_LOOKS: dict[str, tuple[str, theme.Tone]] = {
    "info": ("info", "accent"),
    "good": ("good", "good"),
    "warning": ("warning", "warn"),
    "error": ("error", "bad"),
}
STAY_MS = 12_000
"""Good news goes by itself; what is wrong stays until it is closed."""


class MessageBar(QFrame):
    """Shows the last notice."""

    open_wanted = Signal(object)  # Path
    folder_wanted = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__()
        self.notice: Notice | None = None
        self.symbol = QLabel()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.open_button = QPushButton(tr("&Open it"))
        self.folder_button = QPushButton(tr("Open &folder"))
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(tr("Close the message"))
        self.close_button.setToolTip(tr("Close the message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self.symbol)
        row.addWidget(self.text, 1)
        self._row = row
        self.offer_buttons: list[QPushButton] = []
        for button in (self.open_button, self.folder_button, self.close_button):
            row.addWidget(button)
        self._timer = QTimer(self, singleShot=True, interval=STAY_MS)
        self._timer.timeout.connect(self.hide)
        self.close_button.clicked.connect(self.hide)
        self.open_button.clicked.connect(self._open)
        self.folder_button.clicked.connect(self._open_folder)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.hide()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a sentence and its remedy."""
        self.notice = notice
        whole = f"{shown(notice.text)} {shown(notice.remedy)}".strip()
        self.text.setText(whole)
        self.setAccessibleName(whole)
        self.open_button.setVisible(notice.path is not None)
        self.folder_button.setVisible(notice.path is not None)
        self._show_offers(notice)
        self._paint_symbols()
        self._timer.stop()
        if notice.kind in ("info", "good"):
            self._timer.start()
        self.show()

    def _show_offers(self, notice: Notice) -> None:
        """Put a button for each thing that can be done about it; one click does it and closes the message."""
        for button in self.offer_buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offer_buttons = []
        for words, call in notice.offers:
            button = QPushButton(shown(words))
            button.clicked.connect(self.hide)
            button.clicked.connect(call)
            self._row.insertWidget(self._row.count() - 1, button)
            self.offer_buttons.append(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent: a strip of the kind's colour at the left."""
        super().paintEvent(event)
        if self.notice is not None:
            QPainter(self).fillRect(0, 0, 4, self.height(), theme.tone(_LOOKS[self.notice.kind][1]))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_symbols()

    def _paint_symbols(self) -> None:
        self.close_button.setIcon(icon("close", self.palette()))
        if self.notice is not None:
            name, tone = _LOOKS[self.notice.kind]
            drawn = icon(name, self.palette(), theme.tone(tone))
            self.symbol.setPixmap(drawn.pixmap(QSize(20, 20), self.devicePixelRatioF()))

    @Slot()
    def _open(self) -> None:
        if self.notice is not None and self.notice.path is not None:
            self.open_wanted.emit(self.notice.path)

    @Slot()
    def _open_folder(self) -> None:
        if self.notice is not None and self.notice.path is not None:
            self.folder_wanted.emit(self.notice.path.parent)
