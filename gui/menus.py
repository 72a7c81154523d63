"""The menus of the window: what stands in them, and which commands can be used at the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from gui import language, theme
from gui.actions import choice_menu
from gui.run_watch import RunState
from gui.state import Notice
from gui.texts import tr

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class Menus(QObject):
    """Fills the menu bar of a window from its commands."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._actions = window, window.actions_
        self._fill_file(window.menuBar().addMenu(tr("&File")))
        window.workbench.add_menu(window.menuBar(), window.actions_)
        fill = self._actions.fill
        fill(
            window.menuBar().addMenu(tr("&Plan")),
            "optimise optimise_selection optimise_stretch improve_around improve_always stop - "
            "find_rows search_chart next_found previous_found hide_rest - "
            "go_to_now go_to_order next_late previous_late why_late",
        )
        self._fill_view(window.menuBar().addMenu(tr("&View")))
        fill(window.menuBar().addMenu(tr("&Help")), "find_command - open_log - about")

    def _fill_file(self, file: QMenu) -> None:
        fill, window = self._actions.fill, self._window
        fill(file, "ask_open open_together open_folder paste_table")
        self.recent = file.addMenu(tr("Open recen&t"))
        self.recent.aboutToShow.connect(self.fill_recent)
        samples = file.addMenu(tr("Open a sa&mple"))
        for card in window.start.cards:
            samples.addAction(card.text()).triggered.connect(card.click)
        samples.setEnabled(bool(window.start.cards))
        fill(file, "reload show_reading - save_plan save_plan_as write_back - save_project save_project_as -")
        self._export = file.addMenu(tr("&Export"))
        for k, action in enumerate(self._actions.exports):
            action.setData(k)
            action.triggered.connect(window.files.export)
            self._export.addAction(action)
        self._export.addSeparator()
        fill(self._export, "print_dispatch save_tables")
        fill(file, "- close_workbook close")

    def _fill_view(self, view: QMenu) -> None:
        fill, window = self._actions.fill, self._window
        fill(view, "zoom_in zoom_out fit -")
        view.addMenu(window.colours.menu)
        fill(
            view.addMenu(tr("&Rows")),
            "rows_by_machine rows_by_order rows_by_pool - higher_rows lower_rows - "
            "row_up row_down hide_row show_all_rows",
        )
        fill(view, "squeeze_time")
        view.addAction(window.workbench.load_action)
        fill(view, "show_minimap show_critical - show_orders show_operations show_machines show_faults -")
        for dock in (window.tables_dock, window.optimise_dock, *window.workbench.docks):
            view.addAction(dock.toggleViewAction())
        view.addSeparator()
        choice_menu(view.addMenu(tr("Li&ght or dark")), theme.choices(), window.store.text("theme", "system"),
                    window.set_theme)  # fmt: skip
        choice_menu(view.addMenu(tr("L&anguage")), language.choices(), window.store.text("language", language.SYSTEM),
                    self.set_language)  # fmt: skip
        fill(view, "reset_layout")

    @Slot()
    def fill_recent(self) -> None:
        """Write the files that were opened last into their menu."""
        self._window.files.fill_recent(self.recent)

    def set_language(self, choice: str) -> None:
        """Speak another language from the next start on, and say so, in that language too."""
        self._window.store.keep("language", choice)
        here, there = language.next_start_words(choice)
        self._window.messages.show_notice(Notice("info", here if there == here else f"{here} · {there}"))

    def enable(self, *, charted: bool) -> None:
        """Offer the commands that fit what is going on; `charted` says whether the chart is seen."""
        session = self._window.session
        planned, idle = session.schedule is not None, session.run.state is RunState.IDLE
        for names, on in (
            ("reload close_workbook", session.path is not None),
            ("save_tables", session.tables is not None),
            ("show_reading", session.reading is not None and idle),
            ("find_rows show_orders show_operations show_machines show_faults", session.problem is not None),
            ("save_plan save_plan_as next_late previous_late why_late print_dispatch", planned),
            ("write_back", planned and not session.run.busy),
            ("zoom_in zoom_out fit", charted),
            ("optimise", session.problem is not None and idle and not self._window.imports.active),
            ("improve_around", charted and idle),
            ("stop", session.run.state is RunState.RUNNING),
        ):
            for name in names.split():
                self._actions[name].setEnabled(on)
        for action in self._actions.exports:
            action.setEnabled(planned)
        self._export.setEnabled(planned or session.tables is not None)
