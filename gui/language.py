"""Which language the window speaks and how its country writes figures: found once, before the window is made."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

FOLDER = Path(__file__).parent / "translations"
SYSTEM = "system"
SOURCE = "en"
"""The language that the texts are written in."""
_THIN_SPACE = "\u2009"


@dataclass(frozen=True, slots=True)
class Language:
    """One that the window can speak: its code as in the name of its file, and what its speakers call it."""

    code: str
    name: str


def languages() -> tuple[Language, ...]:
    """List the source language and all that a translation is shipped of."""
    codes = {path.stem.removeprefix("ganttry_") for path in FOLDER.glob("ganttry_*.qm")}
    return tuple(Language(code, _own_name(code)) for code in (SOURCE, *sorted(codes - {SOURCE})))


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def wanted(choice: str) -> str:
    """Return the code of the language for the planner's `choice`; `system`: the first of the system's that we have."""
    have = [language.code for language in languages()]
    asked = QLocale.system().uiLanguages() if choice == SYSTEM else [choice]
    for name in asked:
        for code in (name.replace("-", "_"), name.split("-")[0]):
            if code in have:
                return code
    return SOURCE


def speak(app: QCoreApplication, choice: str) -> str:
    """Let the window speak the planner's choice from now on, Qt's own dialogs too; return the language's code.

    Figures and dates go by the system's locale where it speaks that language (Austria, Switzerland), else by the
    language's own. Texts that are on the screen already stay as they are: call this before the window is made.
    """
    code = wanted(choice)
    system = QLocale.system()
    other = choice != SYSTEM and system.language() is not QLocale(code).language()
    QLocale.setDefault(QLocale(code) if other else system)
    figures_changed()
    if code != SOURCE:
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        install(app, f"qtbase_{code}", qt_folder)
        install(app, f"ganttry_{code}", str(FOLDER))
    return code


def install(app: QCoreApplication, name: str, folder: str) -> bool:
    """Have the texts of one file translated; say whether it could be read."""
    translator = QTranslator(app)
    return translator.load(name, folder) and app.installTranslator(translator)


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
