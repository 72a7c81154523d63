"""What was done, in its order: a click goes back to any moment, or forward again."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QAbstractItemView, QUndoView, QVBoxLayout, QWidget

from gui.commands import Commands
from gui.panels.labels import ToneLabel
from gui.session import Session
from gui.texts import noop, tr

EMPTY = noop("As it was read")


class HistoryPanel(QWidget):
    """Lists the commands by name."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__()
        self._session = session
        self._commands = commands
        self.view = QUndoView(commands.stack)
        self.view.setEmptyLabel(tr(EMPTY))
        self.view.setAccessibleName(tr("History"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.words = ToneLabel(tr("Click a line to go back to that moment, or forward again."), wrap=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 8, 8, 8)
        lines.addWidget(self.words)
        lines.addWidget(self.view, 1)
        commands.busy_changed.connect(self.refresh)
        session.run.state_changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Let nobody go elsewhere while the engine or a repair is at work."""
        self.view.setEnabled(not (self._session.run.busy or self._commands.busy))

    def go_to(self, index: int) -> None:
        """Go to the moment after so many commands."""
        self.view.setCurrentIndex(self.view.model().index(index, 0, QModelIndex()))
