"""Small line icons, drawn in the colour of the text, so that they fit light, dark and disabled.

Each is a 20 x 20 drawing of strokes in `#000`; the colour is put in when it is painted.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZE = 20
_RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)
_FOLDER = Path(__file__).parent


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    source = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(source.replace("#000", shade).encode()))
        for ratio in _RATIOS:
            pixmap = QPixmap(round(SIZE * ratio), round(SIZE * ratio))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(pixmap.rect()))
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            icon.addPixmap(pixmap, mode)
    return icon


def icon(name: str, palette: QPalette, colour: QColor | None = None) -> QIcon:
    """Return an icon by name in the colour of button text, or in one of its own."""
    normal = colour or palette.color(QPalette.ColorRole.ButtonText)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    return _icon(name, normal.name(), disabled.name())
