"""The words of the window in the planner's language.

`tr("Open {name}", name=name)` translates a text that stands in the code; `count` says one of two by a number, in as
many forms as the language has; `shown` translates a `Text` that came from below. Texts in tables of a module are
marked by `noop` and translated where they are shown: `tr(TITLES[k])`. The first arguments are literals, so that
`python -m gui.translations` finds them.

A value with a format (`{share:.1f}`, `{rows:,}`) is written with the country's signs, a date with its names. A
translation that asks for values that the source does not have counts as none.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from gui.country import grouped, localised, plain_figures
from scheduler.texts import Counted, Joined, Reworded, Text, noop

__all__ = ("CONTEXT", "count", "noop", "shown", "tr")

CONTEXT = "Ganttry"
"""Where Qt's tools file our texts."""


def tr(source: str, /, **values: Any) -> str:
    """Return the text in the planner's language, with the values in it; texts from below among them are translated."""
    return _filled(_translated(source), source, values) if values else _translated(source)


def count(one: str, many: str, /, n: int, **values: Any) -> str:
    """Return the text for `n` things: `count("{n} order is late.", "{n} orders are late.", late)`."""
    values["n"] = grouped(n)
    source = one if n == 1 else many
    translated = _translated(many, n)
    return _filled(source if translated == many else translated, source, values)


def shown(text: str) -> str:
    """Return a text from below in the planner's language; words that are the planner's own as they are."""
    if not isinstance(text, Text):
        return text
    if isinstance(text, Joined):
        return shown(text.separator).join(shown(part) for part in text.parts)
    if isinstance(text, Reworded):
        translated = shown(text.base)
        return str(text) if translated == text.base else text.swapped(translated)
    if isinstance(text, Counted):
        template = _translated(text.many, text.number)
        return _filled(text.source if template == text.many else template, text.source, text.values)
    return _filled(_translated(text.source), text.source, text.values)


def _translated(source: str, n: int = -1) -> str:
    if not source:
        return ""
    if isinstance(source, Text):  # a whole sentence from below: its template has the key
        return shown(source)
    return QCoreApplication.translate(CONTEXT, source, None, n)


def _filled(template: str, source: str, values: Mapping[str, Any]) -> str:
    if template != source:
        try:
            return _FIELDS.vformat(template, (), values)
        except (LookupError, ValueError, TypeError, AttributeError):
            pass  # a translator's slip: the source says it
    return _FIELDS.vformat(source, (), values)


class _Fields(string.Formatter):
    """Puts values into a template: texts translated, figures with the country's signs where they have a format."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """Override string.Formatter.format_field."""
        if isinstance(value, str):
            return format(shown(value), format_spec)
        if isinstance(value, date):  # days and months by their names in the country
            for letters, name in (("%a", QLocale().dayName), ("%b", QLocale().monthName)):
                if letters in format_spec and not plain_figures():
                    number = value.isoweekday() if letters == "%a" else value.month
                    format_spec = format_spec.replace(letters, name(number, QLocale.FormatType.ShortFormat))
            return format(value, format_spec)
        written = format(value, format_spec)
        if isinstance(value, int | float) and (format_spec or isinstance(value, float)) and not plain_figures():
            return localised(written)
        return written


_FIELDS = _Fields()
