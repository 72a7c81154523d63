"""What Windows shows of a program file: its icon, and its version in the properties."""

from __future__ import annotations

import struct
from pathlib import Path

_SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_BARS = (("#4e9a6b", 0.18, 0.52, 0.22), ("#e0a030", 0.38, 0.80, 0.44), ("#5b8fd6", 0.26, 0.62, 0.66))
"""Colour, left, right and top of each bar, in parts of the icon's size."""

_VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("FileDescription", "{description}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Ganttry"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ])
"""


def write_version(path: Path, name: str, description: str, version: str) -> None:
    """Write the text from which PyInstaller makes a version resource."""
    numbers = tuple(int(part) for part in (*version.split("."), "0", "0", "0")[:4])
    path.write_text(
        _VERSION.format(numbers=numbers, description=description, version=version, name=name), encoding="utf-8"
    )


def write_icon(path: Path) -> None:
    """Draw the icon in all sizes that Windows asks for into one .ico of PNGs."""
    pictures = [_picture(size) for size in _SIZES_PX]
    header = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(header) + 16 * len(pictures)
    entries = b""
    for size, picture in zip(_SIZES_PX, pictures, strict=True):
        # A byte cannot say 256: 0 does.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    path.write_bytes(header + entries + b"".join(pictures))


def _picture(size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#22303c"))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.18, size * 0.18)
    for colour, left, right, top in _BARS:
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(
            QRectF(left * size, top * size, (right - left) * size, 0.14 * size), size * 0.03, size * 0.03
        )
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
