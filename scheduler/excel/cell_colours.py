"""Read which cells of a sheet are filled with a colour, by the name of the colour: planners mark what is done so.

Cells whose text is crossed out
count as a colour of that name. Only plain fills count; what a rule of conditional formatting shows is not in the cells.
Layout: ECMA-376 part 1, 18.8.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterable

Fills = dict[int, dict[int, str]]
"""Row number -> column index -> name of the colour."""
MOST_CELLS = 200_000
_CELL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})" s="(\d{1,6})"')
_LONGEST = 64  # bytes of the part of a cell that is looked for
_THEME = ("", "", "", "", "4472C4", "ED7D31", "", "FFC000", "5B9BD5", "70AD47")
"""Accents of Office's own theme; the others are black, white and grey."""
_INDEXED = {
    2: "FF0000", 3: "00FF00", 5: "FFFF00", 10: "FF0000", 11: "00FF00", 13: "FFFF00", 17: "008000", 34: "FFFF00",
    42: "CCFFCC", 43: "FFFF99", 45: "FF99CC", 50: "99CC00", 51: "FFCC00", 52: "FF9900", 53: "FF6600", 57: "339966",
}  # fmt: skip
_HUES = ((20, "red"), (48, "orange"), (70, "yellow"), (170, "green"), (260, "blue"), (335, "purple"), (361, "red"))
_LEAST_COLOUR = 0.12
CROSSED_OUT = "crossed out"
"""The name of cells whose text is struck through, whatever colour they have."""


def colour_name(attributes: dict[str, str]) -> str:
    """Return the name of a colour as a style gives it (rgb, theme or indexed), blank for white, grey and black."""
    text = attributes.get("rgb", "")[-6:]
    if "theme" in attributes:
        number = attributes["theme"]
        text = _THEME[int(number)] if number.isdecimal() and int(number) < len(_THEME) else ""
    elif "indexed" in attributes:
        number = attributes["indexed"]
        text = _INDEXED.get(int(number), "") if number.isdecimal() and len(number) < 4 else ""
    if not re.fullmatch(r"[0-9A-Fa-f]{6}", text):
        return ""
    red, green, blue = (int(text[k : k + 2], 16) / 255 for k in (0, 2, 4))
    hue, light, _ = colorsys.rgb_to_hls(red, green, blue)
    if max(red, green, blue) - min(red, green, blue) < _LEAST_COLOUR or not 0.1 < light < 0.97:
        return ""
    return next(name for limit, name in _HUES if hue * 360 < limit)


class FillReader:
    """Collects from the styles of a workbook which of them fill a cell with a colour."""

    def __init__(self) -> None:
        self.fills: list[str] = []
        self.styles: dict[int, str] = {}
        self.struck: list[bool] = []  # of each font
        self._inside: list[str] = []
        self._solid = False
        self._count = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Enter an element of the part."""
        if tag == "fill" and self._inside[-1:] == ["fills"]:
            self.fills.append("")
        elif tag == "patternFill" and "fills" in self._inside:
            self._solid = attributes.get("patternType", "solid") == "solid"
        elif tag == "fgColor" and "fills" in self._inside and self._solid and self.fills:
            self.fills[-1] = colour_name(attributes)
        elif tag == "font" and self._inside[-1:] == ["fonts"]:
            self.struck.append(False)
        elif tag == "strike" and "fonts" in self._inside and self.struck:
            self.struck[-1] = attributes.get("val", "1") not in ("0", "false")
        elif tag == "xf" and "cellXfs" in self._inside:
            if self.struck[(font := _index_of(attributes, "fontId")) : font + 1] == [True]:
                self.styles[self._count] = CROSSED_OUT
            elif name := "".join(self.fills[(fill := _index_of(attributes, "fillId")) : fill + 1]):
                self.styles[self._count] = name
            self._count += 1
        self._inside.append(tag)

    def end(self) -> None:
        """Leave an element."""
        self._inside.pop()


def _index_of(attributes: dict[str, str], name: str) -> int:
    number = attributes.get(name, "0")
    return int(number) if number.isdecimal() and len(number) < 7 else 0


def filled_cells(chunks: Iterable[bytes], styles: dict[int, str]) -> Fills:
    """Return the filled cells of a sheet, from the bytes of its part."""
    found: Fills = {}
    count, data = 0, b""
    for chunk in chunks:
        data += chunk
        end = data.rfind(b"<c ") if chunk else len(data)  # the last cell may be cut by the end of the chunk
        end = len(data) if end < 0 else end
        for letters, row, style in _CELL.findall(data, 0, end):
            name = styles.get(int(style))
            if name is not None:
                found.setdefault(int(row), {})[_index(letters)] = name
                count += 1
        if count > MOST_CELLS:
            break
        data = data[end:] if len(data) - end <= _LONGEST * 1024 else b""
    for letters, row, style in _CELL.findall(data):
        name = styles.get(int(style))
        if name is not None:
            found.setdefault(int(row), {})[_index(letters)] = name
    return found


def _index(letters: bytes) -> int:
    index = 0
    for letter in letters:
        index = index * 26 + letter - 64
    return index - 1
