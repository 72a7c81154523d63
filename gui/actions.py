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
    Command("ask_open", "&Open…", ("Ctrl+O",), "open", "Open a workbook"),
    Command("open_together", "Open several files to&gether…", ("Ctrl+Shift+O",), "",
            "Orders from one file, machines from another"),
    Command("open_folder", "Open a &folder…", (), "", "All workbooks and tables of a folder together"),
    Command("paste_table", "Open what was cop&ied in Excel", ("Ctrl+Shift+V",), "", "A table from the clipboard"),
    Command("show_reading", "&How this file was read…", ("Ctrl+M",), "sheet",
            "What each column means, what was assumed, and how to change it"),
    Command("reload", "&Read again", ("Ctrl+R",), "reload", "Read the workbook again after a change in Excel"),
    Command("save_plan", "&Save plan", ("Ctrl+S",), "save", "Save the plan as an Excel workbook"),
    Command("save_plan_as", "Save plan &as…", ("Ctrl+Shift+S",)),
    Command("write_back", "Put the plan into the work&book", ("Ctrl+Shift+E",), "",
            "As sheets of its own; everything else in your workbook stays as it is"),
    Command("save_project", "Save pro&ject", ("Alt+Shift+S",), "", "Save workbook data, plan, versions and history"),
    Command("save_project_as", "Sa&ve project as…"),
    Command("close_workbook", "&Close workbook", ("Ctrl+W",)),
    Command("close", "&Quit", ("Ctrl+Q",)),
    Command("undo", "&Undo", ("Ctrl+Z",), "undo"),
    Command("redo", "&Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
    Command("lock_both", "&Lock to machine and time", ("Ctrl+L",), "", "The selected operations stay where they are"),
    Command("lock_machine", "Lock to &machine", ("Alt+Shift+L",)),
    Command("lock_time", "Lock in &time", ("Alt+Shift+J",)),
    Command("unlock", "U&nlock", ("Ctrl+Shift+L",), "", "The selected operations may be moved again"),
    Command("send_first", "Send to the &front of the queue", ("Ctrl+Alt+Home",)),
    Command("send_last", "Send to the &end of the queue", ("Ctrl+Alt+End",)),
    Command("swap", "S&wap the two", ("Alt+Shift+X",), "", "Two selected operations change places"),
    Command("freeze_here", "Free&ze up to here", ("Alt+Shift+F",), "",
            "What starts up to the selected operation stays where it is; or drag the flag above the chart"),
    Command("unfreeze", "End the frozen h&ours", ("Alt+Shift+U",)),
    Command("hold_orders", "&Hold the order", ("Ctrl+H",), "", "Take the selected orders out of the plan"),
    Command("release_orders", "Rele&ase all orders on hold", ("Ctrl+Shift+H",)),
    Command("select_order", "The whole &order", ("Alt+Shift+O",), "", "All operations of the selected orders"),
    Command("select_machine", "All on the &machine", ("Alt+Shift+M",), "", "All work of the selected machines"),
    Command("select_stretch", "The stretch of &time", ("Alt+Shift+T",), "",
            "What runs from the first to the last selected operation, on all machines"),
    Command("optimise", "&Optimise", ("F5",), "play", "Look for the best plan"),
    Command("optimise_selection", "Optimise the s&election", ("Ctrl+F5",), "",
            "Look for better places for the selected operations; all others stay where they are"),
    Command("improve_around", "&Improve around the drop", ("Alt+Shift+I",), "",
            "Plan what stands near the last move anew for a few seconds; all else stays"),
    Command("improve_always", "Improve around e&very drop", ("Alt+Shift+D",)),
    Command("stop", "&Stop", ("Esc", "Shift+F5"), "stop", "Stop and keep the best plan found so far"),
    Command("find", "&Find in the table", ("Ctrl+F",), "find"),
    Command("next_late", "&Next late order", ("F8",), "", "Go to the next late order, the latest first"),
    Command("previous_late", "P&revious late order", ("Shift+F8",)),
    Command("zoom_in", "Zoom &in", ("Ctrl++", "Ctrl+="), "zoom_in"),
    Command("zoom_out", "Zoom &out", ("Ctrl+-",), "zoom_out"),
    Command("fit", "Show the &whole plan", ("Ctrl+0",), "fit"),
    Command("rows_by_machine", "Rows: &machines", ("Alt+1",)),
    Command("rows_by_order", "Rows: &orders", ("Alt+2",), "", "One row for each order, by due date"),
    Command("rows_by_pool", "Rows: operators and &tools", ("Alt+3",)),
    Command("squeeze_time", "Wor&king time only", ("Alt+Shift+W",), "",
            "Leave out the time in which the whole shop is closed"),
    Command("higher_rows", "&Higher rows", ("Ctrl+Shift++", "Ctrl+Shift+=")),
    Command("lower_rows", "&Lower rows", ("Ctrl+Shift+-", "Ctrl+Shift+_"), "", "More rows at once"),
    Command("row_up", "Move the row &up", ("Alt+Shift+Up",), "", "The row of the selected operation"),
    Command("row_down", "Move the row &down", ("Alt+Shift+Down",), "", "The row of the selected operation"),
    Command("hide_row", "H&ide the row", ("Alt+Shift+H",), "", "The rows of the selected operations"),
    Command("show_all_rows", "Show &all rows", ("Alt+Shift+A",), "", "Show what was hidden, in the workbook's order"),
    Command("show_minimap", "Show the whole plan in s&mall", ("Ctrl+6",)),
    Command("show_critical", "Show the critical &path", ("Ctrl+7",), "", "Of the selected order"),
    Command("search_chart", "Find in the &chart", ("Ctrl+Shift+F",)),
    Command("next_found", "Ne&xt find", ("F3",)),
    Command("previous_found", "Previous fin&d", ("Shift+F3",)),
    Command("hide_rest", "Hide rows &without a find", ("Alt+Shift+R",)),
    Command("go_to_order", "&Go to an order…", ("Ctrl+G",)),
    Command("go_to_now", "Go to the &present", ("Alt+Shift+N",)),
    Command("show_orders", "Or&ders", ("Ctrl+1",)),
    Command("show_operations", "Op&erations", ("Ctrl+2",)),
    Command("show_machines", "Machi&nes", ("Ctrl+3",)),
    Command("show_faults", "&Faults of the workbook", ("Ctrl+4",)),
    Command("reset_layout", "Re&set the layout"),
    Command("why_late", "W&hy late?", ("F9",), "", "What the selected order waited for, step by step"),
    Command("print_dispatch", "Dispatch &lists (PDF)…", ("Ctrl+P",), "",
            "A page for each machine of the selection, or for all"),
    Command("save_tables", "T&ables as a workbook…", (), "", "The tables with your edits, as a workbook of their own"),
    Command("find_command", "&Commands…", ("Ctrl+K",), "find", "Find any command, order or machine by its name"),
    Command("open_log", "Open the &log folder"),
    Command("about", "&About Ganttry", ("F1",)),
)


class Actions:
    """The commands as QActions of a window, found by the name of their slot."""

    def __init__(self, window: QMainWindow, owners: tuple[QObject, ...]) -> None:
        """Connect each command to the first of `owners` that has its slot."""
        self._by_name: dict[str, QAction] = {}
        self.exports = [QAction(kind.menu, window) for kind in KINDS]
        for command in COMMANDS:
            action = QAction(command.text, window)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            shown = f" ({command.keys[0]})" if command.keys else ""
            action.setToolTip((command.tip or command.text.replace("&", "").rstrip("…")) + shown)
            action.setStatusTip(command.tip)
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
