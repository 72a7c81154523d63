"""Every command of the window: its words, its shortcut, its place in the menus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPalette
from PySide6.QtWidgets import QMainWindow, QMenu

from gui import theme
from gui.export import KINDS
from gui.icons import icon
from gui.texts import noop, tr

Tones = {"play": "good", "stop": "bad"}


@dataclass(frozen=True, slots=True)
class Command:
    """One entry: the name of the window's slot, its words, its keys, its icon."""

    slot: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""


COMMANDS = (
    Command("ask_open", noop("&Open…"), ("Ctrl+O",), "open", noop("Open a workbook")),
    Command(
        "open_together",
        noop("Open several files to&gether…"),
        ("Ctrl+Shift+O",),
        "",
        noop("Orders from one file, machines from another"),
    ),
    Command("open_folder", noop("Open a &folder…"), (), "", noop("All workbooks and tables of a folder together")),
    Command(
        "paste_table", noop("Open what was cop&ied in Excel"), ("Ctrl+Shift+V",), "", noop("A table from the clipboard")
    ),
    Command(
        "show_reading",
        noop("&How this file was read…"),
        ("Ctrl+M",),
        "sheet",
        noop("What each column means, what was assumed, and how to change it"),
    ),
    Command(
        "reload", noop("&Read again"), ("Ctrl+R",), "reload", noop("Read the workbook again after a change in Excel")
    ),
    Command("save_plan", noop("&Save plan"), ("Ctrl+S",), "save", noop("Save the plan as an Excel workbook")),
    Command("save_plan_as", noop("Save plan &as…"), ("Ctrl+Shift+S",)),
    Command(
        "write_back",
        noop("Put the plan into the work&book"),
        ("Ctrl+Shift+E",),
        "",
        noop("As sheets of its own; everything else in your workbook stays as it is"),
    ),
    Command(
        "save_project",
        noop("Save pro&ject"),
        ("Alt+Shift+S",),
        "",
        noop("Save workbook data, plan, versions and history"),
    ),
    Command("save_project_as", noop("Sa&ve project as…")),
    Command("close_workbook", noop("&Close workbook"), ("Ctrl+W",)),
    Command("close", noop("&Quit"), ("Ctrl+Q",)),
    Command("undo", noop("&Undo"), ("Ctrl+Z",), "undo"),
    Command("redo", noop("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
    Command(
        "lock_both",
        noop("&Lock to machine and time"),
        ("Ctrl+L",),
        "",
        noop("The selected operations stay where they are"),
    ),
    Command("lock_machine", noop("Lock to &machine"), ("Alt+Shift+L",)),
    Command("lock_time", noop("Lock in &time"), ("Alt+Shift+J",)),
    Command("unlock", noop("U&nlock"), ("Ctrl+Shift+L",), "", noop("The selected operations may be moved again")),
    Command("send_first", noop("Send to the &front of the queue"), ("Ctrl+Alt+Home",)),
    Command("send_last", noop("Send to the &end of the queue"), ("Ctrl+Alt+End",)),
    Command("swap", noop("S&wap the two"), ("Alt+Shift+X",), "", noop("Two selected operations change places")),
    Command(
        "freeze_here",
        noop("Free&ze up to here"),
        ("Alt+Shift+F",),
        "",
        noop("What starts up to the selected operation stays where it is; or drag the flag above the chart"),
    ),
    Command("unfreeze", noop("End the frozen h&ours"), ("Alt+Shift+U",)),
    Command("hold_orders", noop("&Hold the order"), ("Ctrl+H",), "", noop("Take the selected orders out of the plan")),
    Command("release_orders", noop("Rele&ase all orders on hold"), ("Ctrl+Shift+H",)),
    Command(
        "select_order", noop("The whole &order"), ("Alt+Shift+O",), "", noop("All operations of the selected orders")
    ),
    Command(
        "select_machine", noop("All on the &machine"), ("Alt+Shift+M",), "", noop("All work of the selected machines")
    ),
    Command(
        "select_stretch",
        noop("The stretch of &time"),
        ("Alt+Shift+T",),
        "",
        noop("What runs in the time marked above the chart, or from the first to the last selected operation"),
    ),
    Command("optimise", noop("&Optimise"), ("F5",), "play", noop("Look for the best plan")),
    Command(
        "optimise_selection",
        noop("Optimise the s&election"),
        ("Ctrl+F5",),
        "",
        noop("Look for better places for the selected operations; all others stay where they are"),
    ),
    Command(
        "optimise_stretch",
        noop("Optimise the s&tretch of time"),
        ("Shift+Ctrl+F5",),
        "",
        noop("Look for better places for what runs in the time marked above the chart; all else stays where it is"),
    ),
    Command(
        "improve_around",
        noop("&Improve around the drop"),
        ("Alt+Shift+I",),
        "",
        noop("Plan what stands near the last move anew for a few seconds; all else stays"),
    ),
    Command("improve_always", noop("Improve around e&very drop"), ("Alt+Shift+D",)),
    Command("stop", noop("&Stop"), ("Esc", "Shift+F5"), "stop", noop("Stop and keep the best plan found so far")),
    Command("find_rows", noop("&Find in the table"), ("Ctrl+F",), "find"),
    Command("next_late", noop("&Next late order"), ("F8",), "", noop("Go to the next late order, the latest first")),
    Command("previous_late", noop("P&revious late order"), ("Shift+F8",)),
    Command("zoom_in", noop("Zoom &in"), ("Ctrl++", "Ctrl+="), "zoom_in"),
    Command("zoom_out", noop("Zoom &out"), ("Ctrl+-",), "zoom_out"),
    Command("fit", noop("Show the &whole plan"), ("Ctrl+0",), "fit"),
    Command("rows_by_machine", noop("Rows: &machines"), ("Alt+1",)),
    Command("rows_by_order", noop("Rows: &orders"), ("Alt+2",), "", noop("One row for each order, by due date")),
    Command("rows_by_pool", noop("Rows: operators and &tools"), ("Alt+3",)),
    Command(
        "squeeze_time",
        noop("Wor&king time only"),
        ("Alt+Shift+W",),
        "",
        noop("Leave out the time in which the whole shop is closed"),
    ),
    Command("higher_rows", noop("&Higher rows"), ("Ctrl+Shift++", "Ctrl+Shift+=")),
    Command("lower_rows", noop("&Lower rows"), ("Ctrl+Shift+-", "Ctrl+Shift+_"), "", noop("More rows at once")),
    Command("row_up", noop("Move the row &up"), ("Alt+Shift+Up",), "", noop("The row of the selected operation")),
    Command("row_down", noop("Move the row &down"), ("Alt+Shift+Down",), "", noop("The row of the selected operation")),
    Command("hide_row", noop("H&ide the row"), ("Alt+Shift+H",), "", noop("The rows of the selected operations")),
    Command(
        "show_all_rows",
        noop("Show &all rows"),
        ("Alt+Shift+A",),
        "",
        noop("Show what was hidden, in the workbook's order"),
    ),
    Command("show_minimap", noop("Show the whole plan in s&mall"), ("Ctrl+6",)),
    Command("show_critical", noop("Show the critical &path"), ("Ctrl+7",), "", noop("Of the selected order")),
    Command("search_chart", noop("Find in the &chart"), ("Ctrl+Shift+F",)),
    Command("next_found", noop("Ne&xt find"), ("F3",)),
    Command("previous_found", noop("Previous fin&d"), ("Shift+F3",)),
    Command("hide_rest", noop("Hide rows &without a find"), ("Alt+Shift+R",)),
    Command("go_to_order", noop("&Go to an order…"), ("Ctrl+G",)),
    Command("go_to_now", noop("Go to the &present"), ("Alt+Shift+N",)),
    Command("show_orders", noop("Or&ders"), ("Ctrl+1",)),
    Command("show_operations", noop("Op&erations"), ("Ctrl+2",)),
    Command("show_machines", noop("Machi&nes"), ("Ctrl+3",)),
    Command("show_faults", noop("&Faults of the workbook"), ("Ctrl+4",)),
    Command("reset_layout", noop("Re&set the layout")),
    Command("why_late", noop("W&hy late?"), ("F9",), "", noop("What the selected order waited for, step by step")),
    Command(
        "print_dispatch",
        noop("Dispatch &lists (PDF)…"),
        ("Ctrl+P",),
        "",
        noop("A page for each machine of the selection, or for all"),
    ),
    Command(
        "save_tables",
        noop("T&ables as a workbook…"),
        (),
        "",
        noop("The tables with your edits, as a workbook of their own"),
    ),
    Command(
        "find_command", noop("&Commands…"), ("Ctrl+K",), "find", noop("Find any command, order or machine by its name")
    ),
    Command("open_log", noop("Open the &log folder")),
    Command("about", noop("&About Ganttry"), ("F1",)),
)


def native(keys: str) -> str:
    """Write a shortcut as this system and language do."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class Actions:
    """The commands as QActions of a window, found by the name of their slot."""

    def __init__(self, window: QMainWindow, owners: tuple[QObject, ...]) -> None:
        """Connect each command to the first of `owners` that has its slot; no name of one is a method of QWidget's."""
        self._by_name: dict[str, QAction] = {}
        self.exports = [QAction(tr(kind.menu), window) for kind in KINDS]
        for command in COMMANDS:
            text, tip = tr(command.text), tr(command.tip)
            action = QAction(text, window)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            shown = f" ({native(command.keys[0])})" if command.keys else ""
            action.setToolTip((tip or text.replace("&", "").rstrip("…")) + shown)
            action.setStatusTip(tip)
            owner = next(owner for owner in owners if hasattr(owner, command.slot))
            action.triggered.connect(getattr(owner, command.slot))
            window.addAction(action)
            self._by_name[command.slot] = action
        self.paint(window.palette())

    def __getitem__(self, name: str) -> QAction:
        """Return the action that calls the slot of that name."""
        return self._by_name[name]

    def paint(self, palette: QPalette) -> None:
        """Draw the icons in the colours of the palette."""
        for command in COMMANDS:
            if command.icon:
                wanted = Tones.get(command.icon)
                colour = None if wanted is None else theme.tone(wanted, palette)  # type: ignore[arg-type]
                self._by_name[command.slot].setIcon(icon(command.icon, palette, colour))

    def fill(self, menu: QMenu, names: str) -> None:
        """Put commands into a menu; `-` is a line."""
        for name in names.split():
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(self._by_name[name])


def choice_menu(
    menu: QMenu, choices: tuple[tuple[str, str], ...], chosen: str, call: Callable[[str], None]
) -> QActionGroup:
    """Fill a menu with choices of which one holds."""
    group = QActionGroup(menu)
    for value, text in choices:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.setData(value)
        group.addAction(action)

    def take(action: QAction) -> None:
        call(str(action.data()))

    group.triggered.connect(take)
    return group
