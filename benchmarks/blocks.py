"""The longest time for which each command holds the window up: every entry of the menus in a large plan.

Run: python -m benchmarks.blocks [--operations 10000] [--only NAME ...]

CPU time of the window's own thread between two turns of its event loop; the rule is 50 ms.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_FIRST = ("lock_both", "undo", "redo", "lock_machine", "lock_time", "send_first", "send_last", "unlock", "freeze_here",
          "unfreeze", "hold_orders", "release_orders")  # fmt: skip
"""Commands that others need before them come first, in this order."""
_LAST = ("reload", "close_workbook", "ask_open")
_LEFT_OUT = ("close",)
_RUN_S = 3.0


class Answers:
    """Dialogs that answer by themselves."""

    def __init__(self, folder: Path, workbook: Path) -> None:
        """Save into a folder, and open a workbook where one is asked for."""
        self._folder, self._workbook = folder, workbook

    def open_file(self, *_: object) -> Path | None:
        """Name the workbook."""
        return self._workbook

    def save_file(self, _parent: object, _title: str, suggested: Path, _kinds: str) -> Path | None:
        """Take the name that is suggested."""
        return self._folder / suggested.name

    def open_files(self, *_: object) -> list[Path]:
        """Name no files."""
        return []

    def ask_unsaved(self, *_: object) -> str:
        """Let the plan go."""
        return "discard"

    def open_path(self, *_: object) -> bool:
        """Say that a program was found."""
        return True

    def pasted(self) -> str:
        """Return the text of the clipboard."""
        return ""

    def _nothing(self, *_: object) -> None:
        return None

    open_folder = open_mapping = ask_text = tell = about = copy = crash = _nothing


@contextmanager
def window_on(folder: Path, workbook: Path) -> Iterator[tuple[Any, Any]]:
    """Show a window with settings of its own; yield it and its heart."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from benchmarks.heartbeat import Heart
    from gui.main_window import MainWindow
    from gui.settings_store import Store

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    sys.setswitchinterval(0.0005)  # as the program itself does
    store = Store(QSettings(str(folder / "blocks.ini"), QSettings.Format.IniFormat))
    answers: Any = Answers(folder, workbook)
    window = MainWindow(store=store, dialogs=answers, autosaves=folder / "kept", samples=lambda: [])
    window.resize(1600, 900)
    window.show()
    heart = Heart(application)
    try:
        yield window, heart
    finally:
        heart.stop()
        window.session.run.abandon()
        window.session.close_workbook()
        window.close()


def busy_in(window: Any) -> Callable[[], bool]:
    """Return what says whether anything goes on behind a window."""
    session, bench, refresher, page = window.session, window.workbench, window.refresher, window.imports.page

    def busy() -> bool:
        return bool(session.loading is not None or session.run.busy or refresher.wished is not None
                    or page.reader.busy or any(one.busy for one in (bench, window.exporter, bench.papers,
                                                                    bench.projects)))  # fmt: skip

    return busy


def rows(operations: int, only: list[str]) -> Iterator[tuple[str, float, float]]:
    """Yield each command, the longest ms for which it held the window up, and those of the garbage collector."""
    from samples.make import make_large
    from scheduler.kpis import measure
    from solver.dispatch import BY_HAND, in_time

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        workbook = make_large(folder / "large.xlsx", operations)
        with window_on(folder, workbook) as (window, heart):
            session, busy = window.session, busy_in(window)
            yield "(open)", heart.during(lambda: window.open_path(workbook), busy), heart.collected_ms
            plan = in_time(session.problem, BY_HAND[0])
            kpis = measure(session.problem, plan)
            yield "(plan)", heart.during(lambda: session.set_plan(plan, kpis), busy), heart.collected_ms
            box = window.optimise_panel.time
            box.setItemData(box.currentIndex(), _RUN_S)
            session.mark_saved(session.state)
            yield from _commands(window, heart, busy, only)


def _commands(window: Any, heart: Any, busy: Callable[[], bool], only: list[str]) -> Iterator[tuple[str, float, float]]:
    from PySide6.QtWidgets import QApplication

    from gui.actions import COMMANDS

    session = window.session
    middle = [command.slot for command in COMMANDS if command.slot not in (*_FIRST, *_LAST, *_LEFT_OUT)]
    for name in (*_FIRST, *middle, *_LAST):
        if only and name not in only:
            continue
        if window.imports.active:
            heart.during(window.imports.page.cancel, busy)
        if session.problem is not None:
            chosen = session.problem.operations_of[len(session.problem.orders) // 2][:2]
            selecting = heart.during(lambda chosen=chosen: session.select(chosen), busy)
            if selecting > 20:
                yield "  (selecting before it)", selecting, heart.collected_ms
        action = window.actions_[name]
        words = name if action.isEnabled() else f"{name} (off)"
        yield words, heart.during(action.trigger, busy), heart.collected_ms
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if popup is not None:
            popup.close()


def main() -> int:
    """Read the options, print the table, and name what is above the rule."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.blocks", description=__doc__)
    parser.add_argument("--operations", type=int, default=10_000)
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    from benchmarks.heartbeat import RULE_MS

    found = []
    for what, ms, collected in rows(options.operations, options.only):
        found.append((ms, what))
        print(f"{what:<28}{ms:8.1f} ms   of them collecting{collected:8.1f}", flush=True)
    over = [f"{what} {ms:.0f}" for ms, what in sorted(found, reverse=True) if ms > RULE_MS]
    print(f"\n{len(over)} of {len(found)} above {RULE_MS:.0f} ms: {', '.join(over) or 'none'}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
