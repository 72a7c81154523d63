"""Measure the Gantt chart: the time of a new plan, a frame at 1:1, a frame with everything in view; and its memory.

Run: python -m benchmarks.gantt_frames [operations ...]
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.shops import make_shop, quick_plan
from gui.gantt.view import GanttView
from scheduler.problem import Problem
from scheduler.schedule import Schedule

_SIZES = (1_000, 10_000, 100_000)
_ROWS_AT_ONCE = 500
_WIDTH_PX, _HEIGHT_PX = 1600, 900


def best_ms(action: Callable[[], object], times: int = 9) -> tuple[float, float]:
    """Return the best and the median time of an action in ms of this thread, whatever else the machine does."""
    found = []
    for _ in range(times):
        begin = time.thread_time()
        action()
        found.append(1e3 * (time.thread_time() - begin))
    return min(found), statistics.median(found)


def measure(application: QApplication, problem: Problem, schedule: Schedule) -> list[tuple[str, float, float]]:
    """Return (what, best ms, median ms) for one plan."""
    view = GanttView()
    view.resize(_WIDTH_PX, _HEIGHT_PX)
    view.show()
    application.processEvents()

    def afresh() -> None:
        view.clear()
        view.set_plan(problem, schedule)

    rows = [("set_plan, new workbook", *best_ms(afresh, 3))]
    rows.append(("set_plan, better plan", *best_ms(lambda: view.set_plan(problem, schedule))))
    if view.rows is not None:  # everything in view: as many rows as the height holds, all of the time
        view.set_row_scale(max(0.1, _HEIGHT_PX / view.rows.height))
    view.fit()
    rows.append(("frame, everything in view", *best_ms(view.render_buffer)))
    view.set_row_scale(1.0)
    view.fit()
    rows.append(("frame, whole time, rows 1:1", *best_ms(view.render_buffer)))
    view.zoom(0.8 / view.axis.px_per_min, 0)
    view.go_to(3 * 24 * 60)
    rows.append(("frame, 1:1 (48 px an hour)", *best_ms(view.render_buffer)))

    def scroll() -> None:
        view.pan(7, 3)
        view.viewport().repaint()

    rows.append(("scroll by a notch, with repaint", *best_ms(scroll, 25)))
    view.select([len(problem.operations) // 2], reveal=True)
    view.render_buffer()
    rows.append(("repaint of overlays only", *best_ms(view.viewport().repaint, 25)))
    rows += _modes(view, len(problem.operations))
    view.deleteLater()
    return rows


def _modes(view: GanttView, operations: int) -> list[tuple[str, float, float]]:
    """Return the same for each way to see a plan: a repaint at 1:1 and of all of it, and the change itself."""
    rows = []
    view.show_minimap(True)
    for name, begin, end in (
        ("rows by order", lambda: view.set_rows_by("order"), lambda: view.set_rows_by("machine")),
        ("rows by pool", lambda: view.set_rows_by("pool"), lambda: view.set_rows_by("machine")),
        ("working time only", lambda: view.set_squeezed(True), lambda: view.set_squeezed(False)),
        ("coloured by slack", lambda: view.set_color_mode("slack"), lambda: view.set_color_mode("order")),
        ("search, rest hidden", lambda: _look_for(view, "P-1"), lambda: _look_for(view, "")),
        ("another plan behind", lambda: view.set_ghost_plan(_later(view)), lambda: view.set_ghost_plan(None)),
    ):
        start = time.thread_time()
        begin()
        took = 1e3 * (time.thread_time() - start)
        rows.append((f"{name}: the change", took, took))
        view.zoom(0.8 / view.axis.px_per_min, 0)
        view.go_to(3 * 24 * 60)

        def scroll() -> None:
            view.pan(7, 3)
            view.grab()

        rows.append((f"{name}: window at 1:1", *best_ms(scroll)))
        view.fit()

        def whole() -> None:
            view.render_buffer()
            view.viewport().repaint()

        rows.append((f"{name}: whole time", *best_ms(whole)))
        end()
    rows.append(("mini-map made anew", *best_ms(lambda: _fresh_map(view))))
    return rows


def _look_for(view: GanttView, query: str) -> None:
    view.set_hide_rest(bool(query))
    view.search(query)


def _later(view: GanttView) -> Schedule:
    plan = view.scene.schedule if view.scene is not None else None
    assert plan is not None
    return Schedule(plan.machine.copy(), plan.setup_start + 30, plan.start + 30, plan.end + 30)


def _fresh_map(view: GanttView) -> None:
    view.minimap.forget()
    view.minimap.picture(1.0)


def resident_mb() -> float:
    """Return the memory that this process holds, in MB; not a number where the system does not tell (Linux does)."""
    pages = Path("/proc/self/statm")
    return int(pages.read_text(encoding="ascii").split()[1]) * 4096 / 1e6 if pages.is_file() else float("nan")


def main() -> None:
    """Print one table."""
    application = QApplication(sys.argv[:1])
    sizes = [int(word) for word in sys.argv[1:]] or list(_SIZES)
    print(f"{'operations':>10} {'machines':>8}  {'what':34} {'best ms':>8} {'median':>8}")
    for size in sizes:
        problem = make_shop(size, machines=min(_ROWS_AT_ONCE, max(12, size // 200)))
        schedule = quick_plan(problem)
        before_mb = resident_mb()
        for what, best, median in measure(application, problem, schedule):
            print(f"{size:>10} {len(problem.machines):>8}  {what:34} {best:8.1f} {median:8.1f}", flush=True)
        print(
            f"{size:>10} {len(problem.machines):>8}  {'memory beside the plan, MB':34} {resident_mb() - before_mb:8.0f}"
        )


if __name__ == "__main__":
    main()
