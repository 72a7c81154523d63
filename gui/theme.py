"""Light, dark, or as the system is; and the few colours that mean something.

Qt and the system make the palette. Only where a platform does not follow the wish (no colour scheme of
its own) is a palette derived from one shade, by Qt's own rule.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gui.texts import noop, tr

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[tuple[Choice, str], ...] = (
    ("system", noop("As the system")),
    ("light", noop("Light")),
    ("dark", noop("Dark")),
)
_SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}

Tone = Literal["good", "bad", "warn", "accent", "muted"]
# Text on Window or Base, light and dark: each at least 4.5:1 against both.
_TONES: dict[Tone, tuple[str, str]] = {
    "good": ("#1a7237", "#6fcf8f"),
    "bad": ("#b3261e", "#ff9d94"),
    "warn": ("#8a5a00", "#f0c060"),
    "accent": ("#1f5fae", "#8ab8f5"),
    "muted": ("#5c6066", "#a9adb3"),
}
_DARK_SHADE = QColor(45, 46, 48)
_DARK_BASE = QColor(32, 33, 35)
_DARK_LINK = QColor(138, 184, 245)


def choices() -> tuple[tuple[Choice, str], ...]:
    """Return what can be chosen, with its words."""
    return tuple((choice, tr(words)) for choice, words in CHOICES)


def is_dark(palette: QPalette | None = None) -> bool:
    """Say whether the window's ground is dark."""
    shown = palette if palette is not None else QGuiApplication.palette()
    return shown.color(QPalette.ColorRole.Window).lightness() < 128


def tone(name: Tone, palette: QPalette | None = None) -> QColor:
    """Return a colour that means something, for text on the window's ground."""
    return QColor(_TONES[name][is_dark(palette)])


def apply(app: QApplication, choice: str) -> None:
    """Use light, dark, or what the system says."""
    wanted = _SCHEMES.get(choice, Qt.ColorScheme.Unknown)
    hints = app.styleHints()
    if hasattr(hints, "setColorScheme"):  # Qt 6.8
        hints.setColorScheme(wanted)
    app.setPalette(QPalette())  # back to the style's own before we judge it
    if wanted is not Qt.ColorScheme.Unknown and is_dark() != (wanted is Qt.ColorScheme.Dark):
        app.setStyle("Fusion")
        app.setPalette(_derived(dark=wanted is Qt.ColorScheme.Dark))


def _derived(dark: bool) -> QPalette:
    """Let Qt derive a palette from one shade."""
    if not dark:
        return QPalette(QColor(239, 239, 239))
    palette = QPalette(_DARK_SHADE, _DARK_SHADE)
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.ToolTipBase):
        palette.setColor(role, _DARK_BASE)
    palette.setColor(QPalette.ColorRole.AlternateBase, QColor(38, 39, 41))
    palette.setColor(QPalette.ColorRole.Light, QColor(62, 64, 67))  # Fusion draws edges with it
    palette.setColor(QPalette.ColorRole.ToolTipText, palette.color(QPalette.ColorRole.WindowText))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(48, 104, 178))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(255, 255, 255))
    palette.setColor(QPalette.ColorRole.Link, _DARK_LINK)
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(_TONES["muted"][1]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(120, 122, 126))
    return palette
