"""What a cell of a sheet may hold, and how Excel's number formats and serial dates are understood."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

EPOCH_1904_DAYS = 1462
_EPOCH = datetime(1899, 12, 30)
_BUILTIN_DATE = {14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58}
_BUILTIN_TIME = {18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47}
_BUILTIN_BOTH = {22}


@dataclass(frozen=True, slots=True)
class Stamp:
    """A number that Excel shows as a date or a time: days since 1899-12-30, and what of it is shown."""

    serial: float
    shows_date: bool
    shows_time: bool

    @property
    def moment(self) -> datetime | None:
        """Return the wall-clock time to the second, or None where the calendar ends."""
        try:
            return _EPOCH + timedelta(seconds=round(self.serial * 86400))
        except (OverflowError, ValueError):
            return None

    def __str__(self) -> str:
        """Write it as ISO does, as far as the cell shows it."""
        if not self.shows_date:
            seconds = round(self.serial * 86400)
            tail = f":{seconds % 60:02}" if seconds % 60 else ""
            return f"{seconds // 3600}:{seconds // 60 % 60:02}{tail}"
        moment = self.moment
        if moment is None:
            return f"{self.serial:g}"
        return f"{moment:%Y-%m-%d %H:%M}" if self.shows_time or moment.hour or moment.minute else f"{moment:%Y-%m-%d}"


@dataclass(frozen=True, slots=True)
class CellError:
    """A formula that failed: `#N/A`, `#REF!`, ..."""

    name: str

    def __str__(self) -> str:
        """Write it as Excel does."""
        return self.name


@dataclass(frozen=True, slots=True)
class NoResult:
    """A formula whose result the file does not hold: a program wrote it, and Excel has not yet calculated it."""

    formula: str

    def __str__(self) -> str:
        """Write the formula."""
        return f"={self.formula}"


Value = str | float | bool | Stamp | CellError | NoResult | None
"""What a cell holds; int counts as float. Text is never blank."""

Plain = str | float | bool | Stamp | None
"""The same without formulas that gave nothing."""


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """How a style shows a number: as a date, a time, or padded with zeros to so many digits."""

    date: bool = False
    time: bool = False
    zeros: int = 0


@lru_cache(maxsize=4096)
def number_format(code: str) -> NumberFormat:
    """Understand a number format such as `dd.mm.yyyy hh:mm` or `00000`."""
    if re.fullmatch(r"0{2,}", code):
        return NumberFormat(zeros=len(code))
    code = code.split(";")[0]
    elapsed = re.search(r"\[(h+|m+|s+)\]", code, re.IGNORECASE) is not None
    bare = re.sub(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]', "", code)
    bare = re.sub(r"general|standard|E\+", "", bare, flags=re.IGNORECASE).lower()
    time = elapsed or "h" in bare or re.search(r"s+", bare) is not None
    date = "y" in bare or "d" in bare or ("m" in bare and not time)
    return NumberFormat(date=date, time=time)


def builtin_format(number: int) -> NumberFormat:
    """Understand one of Excel's built-in format numbers."""
    return NumberFormat(
        date=number in _BUILTIN_DATE or number in _BUILTIN_BOTH, time=number in _BUILTIN_TIME or number in _BUILTIN_BOTH
    )


_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


def clean(text: str) -> str:
    """Normalise what the eye cannot tell apart: compatibility forms, odd blanks, runs of blanks."""
    if text.isascii():  # nothing to normalise
        return text if text.isalnum() else " ".join(text.split())
    return " ".join(unicodedata.normalize("NFKC", text).translate(_INVISIBLE).split())


def key(text: str) -> str:
    """Return the form in which names are compared: case and blanks do not matter."""
    return clean(text).casefold()


def show(value: Value) -> str:
    """Write a value as the planner sees it; blank for nothing. Whole numbers have no decimals."""
    if isinstance(value, str):
        return clean(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float | int):
        return str(int(value)) if value == int(value) and abs(value) < 1e15 else f"{value:.15g}"
    return str(value)


def column_letters(column: int) -> str:
    """Name the column with index 0, 1, ... as Excel does: A, B, ..., AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
