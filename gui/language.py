"""Which language the window speaks and how its country writes figures: found once, before the window is made."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gui.country import figures_changed
from gui.texts import CONTEXT, noop, tr

FOLDER = Path(__file__).parent / "translations"
SYSTEM = "system"
SOURCE = "en"
"""The language that the texts are written in."""


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
    name = "English" if code == SOURCE else QLocale(code).nativeLanguageName()  # Qt says American English
    return name[:1].upper() + name[1:]


def choices() -> tuple[tuple[str, str], ...]:
    """Return what can be chosen, with its words; each language calls itself by its own name."""
    return ((SYSTEM, tr("As the system")), *((language.code, language.name) for language in languages()))


def next_start_words(choice: str) -> tuple[str, str]:
    """Say that a choice holds from the next start on: in the language of now, and in that of the choice."""
    words = noop("Ganttry speaks this language from its next start on.")
    translator = QTranslator()
    translator.load(f"ganttry_{wanted(choice)}", str(FOLDER))
    return tr(words), translator.translate(CONTEXT, words) or words


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
