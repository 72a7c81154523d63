"""One entry of the history: a change of the plan with its name, and a move as others hear of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QUndoCommand

from gui.session import Session
from gui.state import PlanState
from gui.texts import tr
from gui.words import capital
from solver.repair import Cost


class PlanCommand(QUndoCommand):
    """One change with its name; undo and redo bring one of two states back."""

    def __init__(self, session: Session, text: str, before: PlanState, after: PlanState, *, shown: bool) -> None:
        super().__init__(f"{capital(text)}\n{text}")  # in the history, and behind Undo
        self._session = session
        self.name = text
        self.before, self.after = before, after
        self._shown = shown  # the session shows `after` already
        self.merges = False  # part of the command before it, so that one undo takes both back

    def id(self) -> int:
        """Override QUndoCommand.id: all changes of the plan may be told to merge."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Override QUndoCommand.mergeWith: take up what only goes on with this change."""
        if not isinstance(other, PlanCommand) or not other.merges:
            return False
        self.after, self.name = other.after, tr("{name} and {other}", name=self.name, other=other.name)
        self.setText(f"{capital(self.name)}\n{self.name}")
        return True

    def redo(self) -> None:
        """Override QUndoCommand.redo."""
        if not self._shown:
            self._session.restore(self.after)
        self._shown = False

    def undo(self) -> None:
        """Override QUndoCommand.undo."""
        self._session.restore(self.before)


@dataclass(frozen=True, slots=True, eq=False)
class Dropped:
    """A move that was made: its command, what was moved, and what it cost."""

    command: PlanCommand
    operations: tuple[int, ...]
    cost: Cost
