"""The questions that stop the planner, all in one place, so that tests can answer them."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QPushButton, QWidget

from gui.errors import log_path, versions
from gui.texts import tr

Answer = Literal["save", "discard", "cancel"]
_SUFFIXES = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt"


class Dialogs:
    """Asks with the system's own dialogs."""

    def open_file(self, parent: QWidget, folder: Path | None) -> Path | None:
        """Ask which workbook to open."""
        start = "" if folder is None else str(folder)
        kinds = _kinds(tr("Workbooks, tables and projects"), f"{_SUFFIXES} *.ganttry")
        name, _ = QFileDialog.getOpenFileName(parent, tr("Open a workbook"), start, kinds)
        return Path(name) if name else None

    def save_file(self, parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
        """Ask where to save; the system asks before it overwrites."""
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
        return Path(name) if name else None

    def open_files(self, parent: QWidget, folder: Path | None) -> list[Path]:
        """Ask which files belong together."""
        kinds = _kinds(tr("Workbooks and tables"), _SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(parent, tr("Open files together"), str(folder or ""), kinds)
        return [Path(name) for name in names]

    def open_folder(self, parent: QWidget, folder: Path | None) -> Path | None:
        """Ask which folder to open."""
        name = QFileDialog.getExistingDirectory(parent, tr("Open a folder of workbooks"), str(folder or ""))
        return Path(name) if name else None

    def open_mapping(self, parent: QWidget, folder: Path | None) -> Path | None:
        """Ask for a file that says how others are read."""
        name, _ = QFileDialog.getOpenFileName(parent, tr("Use a mapping"), str(folder or ""), tr("Mappings (*.json)"))
        return Path(name) if name else None

    def ask_text(self, parent: QWidget, what: str, now: str) -> str | None:
        """Ask for a few words; None when it was called off."""
        text, wanted = QInputDialog.getText(parent, "Ganttry", what, QLineEdit.EchoMode.Normal, now)
        return text if wanted else None

    def ask_unsaved(self, parent: QWidget, name: str, question: str) -> Answer:
        """Ask what is to become of a plan, or of edits, that are in no file yet."""
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "Ganttry",
            tr("Your work on {name} is not saved yet.", name=name),
            QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            parent,
        )
        box.setInformativeText(question)
        box.button(QMessageBox.StandardButton.Discard).setText(tr("&Don't save"))
        box.setDefaultButton(QMessageBox.StandardButton.Save)
        answers: dict[int, Answer] = {
            QMessageBox.StandardButton.Save.value: "save",
            QMessageBox.StandardButton.Discard.value: "discard",
        }
        return answers.get(box.exec(), "cancel")

    def tell(self, parent: QWidget | None, text: str, remedy: str) -> None:
        """Show a sentence that the planner has to read before going on."""
        box = QMessageBox(QMessageBox.Icon.Warning, "Ganttry", text, QMessageBox.StandardButton.Ok, parent)
        box.setInformativeText(remedy)
        box.exec()

    def crash(self, parent: QWidget | None, sentence: str, details: str) -> None:
        """Admit a fault of ours: where the log is, and the details to copy."""
        box = QMessageBox(
            QMessageBox.Icon.Critical,
            "Ganttry",
            tr("Ganttry made a mistake and could not finish that."),
            QMessageBox.StandardButton.Close,
            parent,
        )
        kept = tr("Your workbook is untouched and the plan on the screen is kept. "
                  "Save the plan, then start Ganttry again.")  # fmt: skip
        box.setInformativeText(f"{sentence}\n\n{kept}\n{tr('The details are in the log:')}\n{log_path()}")
        box.setDetailedText(details)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QPushButton(tr("&Copy details"))
        folder = QPushButton(tr("Open log &folder"))
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        box.addButton(folder, QMessageBox.ButtonRole.ActionRole)
        box.exec()
        if box.clickedButton() is copy:
            self.copy(details)
        elif box.clickedButton() is folder:
            self.open_path(log_path().parent)

    def about(self, parent: QWidget) -> None:
        """Say what this program is, and on what it stands."""
        parts = versions().split(", ")
        box = QMessageBox(
            QMessageBox.Icon.NoIcon, tr("About Ganttry"), parts[0], QMessageBox.StandardButton.Close, parent
        )
        what = tr(
            "Plans a shop floor: orders and machines from an Excel workbook, the best plan on a Gantt chart, "
            "and the plan back into Excel."
        )
        box.setInformativeText("\n\n".join((what, "\n".join(parts[1:]), tr("Log: {path}", path=log_path()))))
        copy = box.addButton(tr("&Copy"), QMessageBox.ButtonRole.ActionRole)
        box.exec()
        if box.clickedButton() is copy:
            self.copy(versions())

    def open_path(self, path: Path) -> bool:
        """Open a file or folder with the program that the system has for it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def pasted(self) -> str:
        """Return the text on the clipboard, blank for none."""
        return QGuiApplication.clipboard().text()


def _kinds(words: str, suffixes: str) -> str:
    """Write what a file dialog offers."""
    return f"{words} ({suffixes});;{tr('All files')} (*)"
