"""A planner gone wild: random clicks, drags, keys and commands in the real window, for as long as one likes.

Run: python -m benchmarks.soak [--minutes 3] [--operations 200] [--seed 1] [--engine]

Ends with a fault at the first traceback, the first warning of Qt, or the first plan that the checker objects to.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, QSettings, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.heartbeat import Heart
from benchmarks.shops import make_shop, quick_plan
from gui.figures import Facts
from gui.main_window import MainWindow
from gui.settings_store import Store
from scheduler.kpis import measure
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.check import check

ACTIONS = (
    "undo", "undo", "redo", "lock_both", "lock_machine", "lock_time", "unlock", "send_first", "send_last", "swap",
    "freeze_here", "unfreeze", "hold_orders", "release_orders", "zoom_in", "zoom_out", "fit", "rows_by_machine",
    "rows_by_order", "rows_by_pool", "squeeze_time", "higher_rows", "lower_rows", "row_up", "row_down", "hide_row",
    "show_all_rows", "show_minimap", "show_critical", "next_found", "previous_found", "hide_rest", "go_to_now",
    "next_late", "previous_late", "show_orders", "show_operations", "show_machines", "show_faults",
)  # fmt: skip
ENGINE = ("optimise_selection", "improve_around", "stop")
KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Escape, Qt.Key.Key_I, Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp)  # fmt: skip
HELD = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)  # fmt: skip
QUERIES = ("", "late", "1", "locked -late", "critical", "order:1", "machine:2", "\"", "-", "x" * 300, "customer:a")
_SETTLE_S = 30.0


class Clicker:
    """Does one random thing after the other in a window."""

    def __init__(self, window: MainWindow, rng: random.Random, *, engine: bool = False) -> None:
        """Take a window with a plan; `engine` lets runs begin too."""
        self.window, self.rng = window, rng
        self.done: Counter[str] = Counter()
        self.what = ""  # which command the last step was, where it was one
        self._actions = ACTIONS + (ENGINE if engine else ())
        self._things: tuple[Callable[[], None], ...] = (
            self.drag_bar, self.drag_bar, self.drag_bar, self.click, self.click, self.key, self.key, self.command,
            self.command, self.command, self.wheel, self.drag_anywhere, self.search, self.colour, self.legend,
            self.compare, self.select,
        )  # fmt: skip

    def step(self) -> str:
        """Do one thing and say which."""
        thing = self.rng.choice(self._things)
        name = thing.__name__
        self.done[name] += 1
        self.what = ""
        thing()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        return name

    def step_measured(self, heart: Heart) -> str:
        """Do one thing and let the window answer; the heart keeps the longest of the two."""
        heart.longest_ms, done = 0.0, []
        heart.beat(lambda: done.append(self.step()))
        heart.beat()
        return f"{done[0]} {self.what}".rstrip()

    def _widget(self) -> QWidget:
        gantt = self.window.gantt
        return self.rng.choice([gantt.viewport(), gantt._time_header, gantt._row_header, gantt.minimap,
                                gantt.load_strip, gantt._corner])  # fmt: skip

    def _point(self, widget: QWidget) -> QPoint:
        return QPoint(self.rng.randrange(max(1, widget.width())), self.rng.randrange(max(1, widget.height())))

    def drag_bar(self) -> None:
        """Drag a bar that shows to anywhere, sometimes letting go by Esc."""
        gantt = self.window.gantt
        shown = gantt.operations_in(gantt.viewport().rect().toRectF())
        if not shown:
            return
        box = gantt.operation_rect(self.rng.choice(sorted(shown)))
        if box is not None:
            at = QPointF(min(max(box.center().x(), 1), gantt.viewport().width() - 2), box.center().y()).toPoint()
            self._drag(gantt.viewport(), at)

    def drag_anywhere(self) -> None:
        """Drag from anywhere to anywhere."""
        widget = self._widget()
        self._drag(widget, self._point(widget))

    def _drag(self, widget: QWidget, at: QPoint) -> None:
        button = self.rng.choice([Qt.MouseButton.LeftButton] * 5 + [Qt.MouseButton.MiddleButton])
        QTest.mousePress(widget, button, Qt.KeyboardModifier.NoModifier, at)
        for _ in range(self.rng.randrange(1, 5)):
            at = self._point(widget)
            QTest.mouseMove(widget, at)
        if self.rng.random() < 0.15:
            QTest.keyClick(self.window.gantt, Qt.Key.Key_Escape)
        QTest.mouseRelease(widget, button, Qt.KeyboardModifier.NoModifier, at)

    def click(self) -> None:
        """Click anywhere, with either button, once or twice."""
        widget = self._widget()
        held = self.rng.choice(HELD[:2] + HELD[3:])
        if self.rng.random() < 0.2:
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, held, self._point(widget))
        else:
            button = self.rng.choice([Qt.MouseButton.LeftButton] * 4 + [Qt.MouseButton.RightButton])
            QTest.mouseClick(widget, button, held, self._point(widget))

    def key(self) -> None:
        """Press a key in the chart or in the mini-map."""
        widget = self.rng.choice([self.window.gantt, self.window.gantt, self.window.gantt.minimap])
        QTest.keyClick(widget, self.rng.choice(KEYS), self.rng.choice(HELD))

    def command(self) -> None:
        """Call a command of the menus."""
        self.what = self.rng.choice(self._actions)
        self.window.actions_[self.what].trigger()

    def wheel(self) -> None:
        """Turn the wheel."""
        widget = self._widget()
        at = QPointF(self._point(widget))
        turn = QPoint(0, self.rng.choice([-1200, -240, -120, 120, 240, 1200]))
        event = QWheelEvent(at, widget.mapToGlobal(at), QPoint(), turn, Qt.MouseButton.NoButton, self.rng.choice(HELD),
                            Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(widget, event)

    def search(self) -> None:
        """Look for something."""
        bar = self.window.chart_options.bar
        bar.box.setText(self.rng.choice(QUERIES))
        bar.look_now()

    def colour(self) -> None:
        """Colour the bars by something else."""
        self.window.colours.set_mode(self.rng.choice(self.window.gantt.color_modes()))

    def legend(self) -> None:
        """Click into the legend."""
        legend = self.window.colours.legend
        if legend.isVisible():
            QTest.mouseClick(legend, Qt.MouseButton.LeftButton, self.rng.choice(HELD), self._point(legend))

    def compare(self) -> None:
        """Keep plans, compare them, go back to one."""
        compare = self.window.workbench.compare
        kind = self.rng.random()
        if kind < 0.3 and len(compare.versions) < 6:
            compare.keep()
        elif kind < 0.5:
            compare.go_back()
        elif kind < 0.7:
            compare.ghost_box.toggle()
        elif compare.versions:
            compare.list.setCurrentRow(self.rng.randrange(len(compare.versions)))
            compare.against.setCurrentIndex(self.rng.randrange(compare.against.count()))

    def select(self) -> None:
        """Select some operations."""
        count = len(self.window.session.problem.operations) if self.window.session.problem is not None else 0
        if count:
            self.window.session.select(self.rng.sample(range(count), min(count, self.rng.randrange(1, 6))))

    def settle(self) -> None:
        """Wait until nothing is being worked out."""
        until = time.monotonic() + _SETTLE_S
        busy = self.window.workbench.commands
        while busy.busy and time.monotonic() < until:
            QTest.qWait(5)

    def faults(self) -> list[str]:
        """Return what the checker says of the plan that shows, and what in the window does not fit it."""
        session, gantt = self.window.session, self.window.gantt
        if session.schedule is None or session.problem is None:
            self.window.actions_["redo"].trigger()  # undone to the beginning
            return []
        found = [violation.sentence for violation in check(session.problem, session.schedule)]
        scene = gantt.scene
        if scene is None or scene.problem is not session.problem or scene.schedule is not session.schedule:
            found.append("The chart shows another plan than the session has.")
        if gantt.drag.shape is not None and not gantt.drag.active and not self.window.workbench.commands.busy:
            found.append("A drag has left its ghost behind.")
        if any(k >= len(session.problem.operations) for k in session.selection):
            found.append("Something is selected that is not there.")
        return found


def show(window: MainWindow, problem: Problem, plan: Schedule) -> None:
    """Open a shop and its plan without a file."""
    facts = Facts(problem)
    facts.prepare()
    window.session._set_workbook(Path("soak.xlsx"), facts, (), "soak")
    window.session.set_plan(plan, measure(problem, plan))


def run(minutes: float, operations: int, seed: int, *, engine: bool) -> int:
    """Soak a window; return 0 when nothing went wrong."""
    wrong: list[str] = []

    def heard(kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
            wrong.append(f"Qt: {text}")

    def raised(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        wrong.append(f"{kind.__name__}: {error}")

    application = QApplication(sys.argv[:1])
    qInstallMessageHandler(heard)
    sys.excepthook = raised
    problem = make_shop(operations, machines=max(4, operations // 25), seed=seed)
    with tempfile.TemporaryDirectory() as folder:
        store = Store(QSettings(str(Path(folder) / "soak.ini"), QSettings.Format.IniFormat))
        window = MainWindow(store=store)
        window.resize(1400, 900)
        window.show()
        show(window, problem, quick_plan(problem))
        clicker = Clicker(window, random.Random(seed), engine=engine)
        until, steps = time.monotonic() + 60 * minutes, 0
        heart, longest = Heart(application), (0.0, "")
        while time.monotonic() < until and not wrong:
            name = clicker.step_measured(heart)
            longest = max(longest, (heart.longest_ms, name))
            clicker.settle()
            steps += 1
            wrong += [f"after {name}: {fault}" for fault in clicker.faults()]
        window.session.run.abandon()
        heart.stop()
        print(f"seed {seed}, {steps} steps: {dict(clicker.done)}")
        print(f"the window was held up for {longest[0]:.0f} ms of CPU at most, at {longest[1]}")
        for fault in wrong:
            print("WRONG", fault)
        window.session.close_workbook()
        window.close()
    return 1 if wrong else 0


def main() -> int:
    """Read the options and soak."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=3.0)
    parser.add_argument("--operations", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", action="store_true", help="let the engine run too")
    options = parser.parse_args()
    return run(options.minutes, options.operations, options.seed, engine=options.engine)


if __name__ == "__main__":
    sys.exit(main())
