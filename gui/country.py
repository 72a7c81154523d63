"""How figures are written in the planner's country: our own look in English, Qt's signs elsewhere."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

_THIN_SPACE = "\u2009"


def figures_changed() -> None:
    """Look anew how figures are written, after another locale was made the default."""
    plain_figures.cache_clear()


@lru_cache(maxsize=1)
def plain_figures() -> bool:
    """Say whether figures keep our own look: 1 234.5, as in English and where nothing is known of the country."""
    return QLocale().language() in (QLocale.Language.English, QLocale.Language.C)


def grouped(value: int) -> str:
    """Write a whole number in groups of three: 12 345."""
    return f"{value:,}".replace(",", _THIN_SPACE) if plain_figures() else QLocale().toString(value)


def decimal(value: float, digits: int = 1) -> str:
    """Write a figure with as many decimals: 2.5; not grouped."""
    return f"{value:.{digits}f}" if plain_figures() else localised(f"{value:.{digits}f}")


def localised(figure: str) -> str:
    """Put the country's signs into a figure that Python has written: `1,234.5` is `1.234,5` in German."""
    if plain_figures():
        return figure
    locale = QLocale()
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return "".join(signs.get(sign, sign) for sign in figure)
