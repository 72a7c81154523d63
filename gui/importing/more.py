"""The rest of what the mapping screen offers: what is hidden, and mappings as files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from gui.texts import noop, tr
from scheduler.excel.load import How
from scheduler.excel.mapping import Mapping, forget, load_mapping, save_mapping
from scheduler.issues import PlanError

if TYPE_CHECKING:
    from gui.importing.page import ImportPage

_MAPPINGS = noop("Mappings (*.json)")


class More(QObject):
    """The menu More of the mapping screen."""

    def __init__(self, page: ImportPage) -> None:
        super().__init__(page)
        self._page = page
        self.menu = QMenu(page)
        self.menu.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        menu, mapping = self.menu, self._page.how.mapping or Mapping()
        menu.clear()
        for text, on, call in (
            (tr("Read &hidden sheets"), mapping.read_hidden_sheets, self.read_hidden_sheets),
            (tr("Read hidden &rows"), not mapping.skip_hidden_rows, self.read_hidden_rows),
            (tr("Show &every field"), self._page.model.everything, self.show_everything),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(on)
            action.toggled.connect(call)
        menu.addSeparator()
        for text, slot, on in (
            (tr("&Save this mapping…"), self.save_mapping, self._page.review is not None),
            (tr("&Use a mapping from a file…"), self.load_mapping, True),
            (tr("&Forget what is remembered of this file"), self.forget, self._page.review is not None),
            (tr("Start &over"), self.start_over, self._page.how != self._page.first),
        ):
            action = menu.addAction(text)
            action.setEnabled(on)
            action.triggered.connect(slot)

    @Slot(bool)
    def read_hidden_sheets(self, on: bool) -> None:
        """Read hidden sheets, or leave them out."""
        mapping = replace(self._page.how.mapping or Mapping(), read_hidden_sheets=on)
        self._page.decide(replace(self._page.how, mapping=mapping, always_map=True))

    @Slot(bool)
    def read_hidden_rows(self, on: bool) -> None:
        """Read hidden rows, or leave them out."""
        mapping = replace(self._page.how.mapping or Mapping(), skip_hidden_rows=not on)
        self._page.decide(replace(self._page.how, mapping=mapping, always_map=True))

    @Slot(bool)
    def show_everything(self, on: bool) -> None:
        """Show the fields too that the file does not have."""
        self._page.model.everything = on
        self._page.fields.show_review(self._page.review, self._page.how)

    @Slot()
    def start_over(self) -> None:
        """Go back to how the file was read at first."""
        self._page.decide(self._page.first)

    @Slot()
    def save_mapping(self) -> None:
        """Save all decisions as a small file, to be shared."""
        page = self._page
        if page.review is None or page.review.loaded.understanding is None:
            return
        path = page.dialogs.save_file(page, tr("Save the mapping"), page.paths[0].with_suffix(".json"), tr(_MAPPINGS))
        if path is not None:
            try:
                save_mapping(page.review.loaded.understanding.mapping, path)
            except PlanError as error:
                self._page.told.emit(error)

    @Slot()
    def load_mapping(self) -> None:
        """Take decisions from a file."""
        path = self._page.dialogs.open_mapping(self._page, self._page.paths[0].parent if self._page.paths else None)
        if path is not None:
            try:
                known = load_mapping(path)
            except PlanError as error:
                self._page.told.emit(error)
                return
            how = self._page.how
            self._page.decide(replace(how, mapping=known.over(how.mapping or Mapping()), always_map=True))

    @Slot()
    def forget(self) -> None:
        """Forget what is remembered of files like this one, and read it anew."""
        if self._page.review is not None and self._page.how.store is not None:
            forget((table.fingerprint for table in self._page.review.tables), self._page.how.store)
            self._page.forget_questions()
            self._page.decide(How(store=self._page.how.store))
            self._page.reader.read(self._page.how)
