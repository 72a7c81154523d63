"""Start the window: `ganttry [workbook.xlsx ...]` or `python -m gui [workbook.xlsx ...]`; several are read together.

Nothing is imported before `freeze_support`: in a frozen Windows build the engine's process starts here too.
"""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    """Run the program until its window is closed."""
    import multiprocessing

    multiprocessing.freeze_support()
    from gui.errors import start_log

    start_log()
    # Work on threads shares Python with the window: hand over after half a millisecond, not five.
    sys.setswitchinterval(0.0005)
    return _run(sys.argv if argv is None else argv)


def _run(argv: list[str]) -> int:
    from pathlib import Path

    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from gui import language, theme
    from gui.dialogs import Dialogs
    from gui.errors import CrashDesk
    from gui.settings_store import Store

    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(argv)
    app.setApplicationName("Ganttry")
    app.setApplicationDisplayName("")  # the window's title names the program itself
    store, dialogs = Store(), Dialogs()

    def crash(sentence: str, details: str) -> None:
        dialogs.crash(QApplication.activeWindow(), sentence, details)

    CrashDesk(app, crash).install()
    language.speak(app, store.text("language", language.SYSTEM))
    theme.apply(app, store.text("theme", "system"))
    from gui.main_window import MainWindow
    from gui.project import autosave_folder
    from scheduler.excel.mapping import user_store

    window = MainWindow(store=store, dialogs=dialogs, autosaves=autosave_folder(), mappings=user_store())
    window.show()
    window.workbench.offer_kept()
    QTimer.singleShot(2_000, window, _prepare)  # the window first
    files = [Path(name) for name in argv[1:] if not name.startswith("-")]
    if files:
        QTimer.singleShot(0, window, lambda: window.files.open_several(files))
    return app.exec()


def _prepare() -> None:
    """Have the engine's kernels compiled while the planner looks around, if this computer never did."""
    from solver.run import prepare_engine

    prepare_engine()


if __name__ == "__main__":
    sys.exit(main())
