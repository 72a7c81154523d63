"""A table shown as a picture: which part of it is chosen above, the picture below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget


class Picture(QWidget):
    """Lays out a choice, words beside it, and the picture; `box` holds (words, value) pairs."""

    def __init__(self, title: str, accessible: str, picture: QWidget, hint: str = "") -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setAccessibleName(accessible)
        self.words = QLabel()
        top = QHBoxLayout()
        top.setContentsMargins(8, 4, 8, 4)
        top.setSpacing(10)
        for widget in (QLabel(title), self.box, self.words):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(QLabel(hint))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(picture, 1)

    @property
    def chosen(self) -> str:
        """Return the value that is chosen, blank for none."""
        return str(self.box.currentData() or "")

    def offer(self, values: Sequence[tuple[str, str]]) -> None:
        """Offer other (words, value) pairs without a signal; what was chosen stays chosen where it can."""
        if [(self.box.itemText(k), self.box.itemData(k)) for k in range(self.box.count())] == list(values):
            return
        before = self.chosen
        self.box.blockSignals(True)
        self.box.clear()
        for words, value in values:
            self.box.addItem(words, value)
        self.box.setCurrentIndex(max(0, self.box.findData(before)))
        self.box.blockSignals(False)
