"""The colours of the mapping screen: every kind of field has one, the same on the sheet and beside it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from gui.colors import oklch

_HUES = {
    "Order": 255, "Product": 290, "Routing": 290, "Customer": 275, "Notes": 275,
    "Quantity": 75, "Good": 75, "Scrap": 75, "Capacity": 75, "Per": 75,
    "Due": 25, "Due time": 25, "Release": 45, "Release time": 45, "Deadline": 15, "Priority": 5, "Weight": 5,
    "Machine": 160, "Work centre": 185, "Resource": 205, "Resource quantity": 205, "Calendar": 185,
    "Step": 235, "Operation": 235, "After": 220,
    "Setup time": 110, "Setup family": 125, "Current setup": 125, "From": 125, "To": 140, "Minutes": 110,
    "Run time per unit": 95, "Units per hour": 95, "Fixed time": 95,
}  # fmt: skip


def hue(field: str) -> int:
    """Return the hue of a field."""
    return _HUES.get(field, 215)


@lru_cache(maxsize=512)
def cell_colour(field: str, dark: bool) -> QColor:
    """Return the ground of the cells of a field."""
    return oklch(0.31, 0.035, hue(field)) if dark else oklch(0.965, 0.028, hue(field))


@lru_cache(maxsize=512)
def head_colour(field: str, dark: bool) -> QColor:
    """Return the ground of the header of a field."""
    return oklch(0.42, 0.075, hue(field)) if dark else oklch(0.885, 0.075, hue(field))


@lru_cache(maxsize=512)
def edge_colour(field: str, dark: bool) -> QColor:
    """Return the line around the name of a field."""
    return oklch(0.70, 0.10, hue(field)) if dark else oklch(0.60, 0.12, hue(field))


def fault_colour(dark: bool) -> QColor:
    """Return the ground of a cell that is wrong."""
    return QColor("#6b2420") if dark else QColor("#ffd2cc")


def title_colour(dark: bool) -> QColor:
    """Return the ground of rows that are no data: titles, totals, notes."""
    return QColor("#2b2d31") if dark else QColor("#f2f3f5")
