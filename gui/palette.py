"""The command palette: type a few letters of what you want, Enter does it. Orders and machines are found too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QMainWindow, QMenu, QVBoxLayout

from gui.session import Session
from gui.texts import tr

MOST = 40
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be done: its words, what stands beside them, and how to do it."""

    text: str
    beside: str
    do: Callable[[], object]


class Palette(QDialog):
    """Opens over the window; finds commands by the first letters of their words, in any order."""

    def __init__(self, window: QMainWindow, session: Session, go_to: Callable[[int], object]) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._go_to = go_to
        self._entries: list[Entry] = []
        self._found: list[Entry] = []
        self.setWindowTitle(tr("Commands"))
        self.setWindowFlag(Qt.WindowType.Popup)
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("Type a command, an order or a machine"))
        self.box.setAccessibleName(tr("Command, order or machine"))
        self.box.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was found"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(6, 6, 6, 6)
        lines.addWidget(self.box)
        lines.addWidget(self.list)
        self.box.textChanged.connect(self.look)
        self.box.returnPressed.connect(self.run)
        self.list.itemActivated.connect(self.run)
        self.list.itemClicked.connect(self.run)

    @Slot()
    def ask(self) -> None:
        """Show the palette in the middle of the window, near its top."""
        self._entries = list(_of_menus(self._window.menuBar().actions()))
        width = min(self._window.width() - 40, self.fontMetrics().averageCharWidth() * 80)
        self.resize(width, self.fontMetrics().height() * 22)
        corner = self._window.mapToGlobal(self._window.rect().topLeft())
        self.move(corner.x() + (self._window.width() - width) // 2, corner.y() + 60)
        self.box.clear()
        self.look()
        self.show()
        self.box.setFocus()

    @Slot()
    def look(self) -> None:
        """Find what fits the text."""
        text = self.box.text()
        self._found = _best(self._entries, text)[:MOST]
        if text.strip():
            self._found += self._things(text.casefold().split())
        self.list.clear()
        for entry in self._found:
            item = QListWidgetItem(f"{entry.text}    {entry.beside}".rstrip())
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _things(self, words: list[str]) -> list[Entry]:
        """Find orders and machines of the plan."""
        session = self._session
        problem, schedule = session.problem, session.schedule
        if problem is None or schedule is None:
            return []
        found = []
        for k, order in enumerate(problem.orders):
            text = f"{order.name} {order.product}".casefold()
            operations = problem.operations_of[k]
            if operations and all(word in text for word in words):
                found.append(
                    Entry(tr("Go to order {order}", order=order.name), order.product, _to(self._go_to, operations[0]))
                )
                if len(found) >= MOST // 2:
                    break
        by_machine = schedule.machine.tolist()
        for m, machine in enumerate(problem.machines):
            text = f"{machine.name} {machine.work_center}".casefold()
            if all(word in text for word in words) and m in by_machine:
                first = min((k for k, on in enumerate(by_machine) if on == m), key=lambda k: schedule.start[k])
                found.append(
                    Entry(
                        tr("Go to machine {machine}", machine=machine.name),
                        machine.work_center,
                        _to(self._go_to, first),
                    )
                )
                if len(found) >= MOST:
                    break
        return found

    @Slot()
    def run(self) -> None:
        """Do what is chosen."""
        row = self.list.currentRow()
        self.hide()
        if 0 <= row < len(self._found):
            self._found[row].do()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: the arrows move in the list while the cursor stays in the box."""
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress \
                and event.key() in _MOVES:  # fmt: skip
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


def _to(go: Callable[[int], object], operation: int) -> Callable[[], object]:
    return lambda: go(operation)


def _of_menus(actions: Iterable[QAction], path: str = "") -> Iterator[Entry]:
    """Go through all menus; what cannot be done now is left out."""
    for action in actions:
        menu: QMenu | None = action.menu()  # type: ignore[assignment]
        text = action.text().replace("&", "").rstrip("…")
        if menu is not None:
            menu.aboutToShow.emit()  # menus that are filled when they open
            yield from _of_menus(menu.actions(), f"{path}{text} ▸ ")
        elif text and action.isEnabled() and not action.isSeparator():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Entry(f"{path}{text}", keys, action.trigger)


def _best(entries: list[Entry], text: str) -> list[Entry]:
    """Return entries in which every word begins a word, those whose last part fits before the others."""
    words = text.casefold().split()
    ranked = []
    for k, entry in enumerate(entries):
        whole = entry.text.casefold()
        last = whole.rsplit("▸", 1)[-1].split()
        parts = whole.replace("▸", " ").split()
        if all(any(part.startswith(word) for part in parts) for word in words):
            misses = sum(not any(part.startswith(word) for part in last) for word in words)
            ranked.append((misses, k, entry))
        elif all(word in whole for word in words):
            ranked.append((len(words) + 1, k, entry))
    return [entry for _, _, entry in sorted(ranked, key=lambda row: row[:2])]
