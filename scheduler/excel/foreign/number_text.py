"""Read numbers as they stand in cells: thousands marks, decimal commas, units, percent, and words for many pieces."""

from __future__ import annotations

import re
from functools import lru_cache

from scheduler.excel.foreign.headers import MULTIPLES, fold
from scheduler.excel.values import Value, clean


def decimal_votes(value: Value) -> str:
    """Return `,` or `.` where a text shows which one parts the decimals, `?` where it could be either, else blank."""
    if not isinstance(value, str):
        return ""
    match = re.search(r"\d[\d.,' ]*", clean(value))
    if match is None:
        return ""
    number = match.group().replace(" ", "").replace("'", "").rstrip(".,")
    dots, commas = number.count("."), number.count(",")
    if dots and commas:
        return max(".", ",", key=number.rfind)
    if dots > 1 or commas > 1:
        return "," if dots > 1 else "."
    if not dots and not commas:
        return ""
    mark = "." if dots else ","
    return "?" if re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", number) else mark


def says_t(value: Value) -> bool:
    """Say whether a quantity is followed by a letter that may mean a thousand or something else: `1,5 T`, `2 M`."""
    return isinstance(value, str) and _T.fullmatch(clean(value)) is not None


_T = re.compile(r"[+-]?[\d.,' ]*\d[\d.,]* ?[TtM]")


def to_number(value: Value, decimal: str, t: float = 1.0) -> Value:
    """Return a number from text with thousands marks, units or a percent sign; `decimal` is `,`, `.` or blank.

    `t` is what a `T` or `M` behind the number multiplies it by.
    """
    return _of_text(value, decimal, t) if isinstance(value, str) else value


@lru_cache(maxsize=8192)
def _of_text(value: str, decimal: str, t: float) -> Value:
    text = clean(value).replace("−", "-")
    negative = re.fullmatch(r"\((.+)\)|(.+)-", text)  # as accountants and SAP write it
    if negative is not None and re.match(r"[\d.,]", text.strip("(")):
        text = "-" + (negative.group(1) or negative.group(2))
    match = re.fullmatch(r"([+-]?[\d.,' ]*\d[\d.,]*) ?(%|[^\W\d]{0,12}\.?|[€$£¥])?(?: ([^\W\d]{1,8}\.?))?", text)
    if match is None or (match.group(3) and fold(match.group(2) or "").strip(" .") not in MULTIPLES):
        return value
    raw, unit, _ = match.groups()
    number = plain_number(raw, decimal)
    if number is None:
        return value
    if unit == "%":
        return number / 100
    return number * (t if unit in ("T", "t", "M") else MULTIPLES.get(fold(unit or "").strip(" ."), 1.0))


def plain_number(raw: str, decimal: str) -> float | None:
    """Read digits with marks; None where two readings are left."""
    text = raw.replace(" ", "").replace("'", "").rstrip(".,") if raw else ""
    vote = decimal_votes(text)
    mark = decimal if vote in ("?", "") or decimal else vote
    if vote == "?" and not mark:
        return None
    if vote in (".", ",") and mark != vote:
        mark = vote  # what a cell shows by itself counts more than its column
    if mark:
        text = text.replace("," if mark == "." else ".", "").replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None
