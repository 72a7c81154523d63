"""How much is worked when: setup and run against open time, for any stretches of the axis. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gui.gantt.columns import Floats, Ints
from gui.gantt.scene import Scene
from scheduler.stretches import ranges


@dataclass(frozen=True, slots=True)
class Load:
    """Machine minutes in each cell of the axis."""

    setup: Floats
    run: Floats
    open: Floats


class _Curve:
    """The integral of a step function: how many minutes have been worked by a given time."""

    def __init__(self, start: Ints, end: Ints) -> None:
        """Take the worked pieces [start, end)."""
        times = np.concatenate((start, end))
        steps = np.concatenate((np.ones(len(start)), -np.ones(len(end))))
        order = np.argsort(times, kind="stable")
        self._times = times[order].astype(np.float64)
        self._level = np.cumsum(steps[order])
        grown = self._level[:-1] * np.diff(self._times) if len(order) else np.zeros(0)
        self._sum = np.concatenate(([0.0], np.cumsum(grown)))

    def at(self, minutes: Floats) -> Floats:
        """Return what was worked before each minute."""
        if not len(self._times):
            return np.zeros(len(minutes))
        k = np.searchsorted(self._times, minutes, side="right") - 1
        inside = np.maximum(k, 0)
        found = self._sum[inside] + self._level[inside] * (minutes - self._times[inside])
        return np.where(k >= 0, found, 0.0)


class LoadCurves:
    """Setup, run and open time of some machines in one plan; made once, asked at every zoom."""

    def __init__(self, scene: Scene, machines: frozenset[int] | None = None) -> None:
        """Gather the work of the machines, of all if None; operations that share an oven count once."""
        problem = scene.problem
        self._scene = scene
        chosen = range(len(problem.machines)) if machines is None else sorted(machines)
        wanted = np.zeros(max(1, len(problem.machines)), dtype=np.bool_)
        wanted[list(chosen)] = True
        bars = scene.one_each
        bars = self._once(scene, bars[wanted[self._machine(scene)[bars]]] if len(bars) else bars)
        self._setup = self._curve(bars, scene.setup_start[bars], scene.start[bars])
        self._run = self._curve(bars, scene.start[bars], scene.end[bars])
        slots: dict[int, float] = {}
        for k in chosen:
            calendar = int(scene.columns.machine_calendar[k])
            places = 1 if problem.machines[k].batch_by else problem.machines[k].capacity
            slots[calendar] = slots.get(calendar, 0.0) + places
        self._slots = slots

    def between(self, edges: Floats) -> Load:
        """Return the minutes in each of the cells between neighbouring edges."""
        setup, run = np.diff(self._setup.at(edges)), np.diff(self._run.at(edges))
        whole = np.maximum(0, np.round(edges)).astype(np.int64)
        open_min = np.zeros(len(edges))
        for calendar, slots in self._slots.items():
            open_min += slots * self._worked(calendar, whole)
        return Load(setup, run, np.diff(open_min))

    def _worked(self, calendar: int, minutes: Ints) -> Floats:
        stretches = self._scene.stretches
        known = stretches.worked(np.full(len(minutes), calendar), np.minimum(minutes, stretches.until_min))
        beyond = minutes > stretches.until_min
        found = known.astype(np.float64)
        made = self._scene.columns.calendars[calendar]
        for k in np.flatnonzero(beyond).tolist():  # far behind the plan: from the calendar itself
            found[k] = made.worked(int(minutes[k]))
        return found

    def _curve(self, bars: Ints, start: Ints, end: Ints) -> _Curve:
        """Cut the bars into worked pieces."""
        stretches = self._scene.stretches
        low, high = stretches.between(self._scene.calendar[bars], start, np.maximum(start, end))
        piece = ranges(low, high)
        owner = np.repeat(np.arange(len(bars)), high - low)
        left = np.maximum(stretches.starts[piece], start[owner])
        right = np.minimum(stretches.ends[piece], end[owner])
        kept = right > left
        return _Curve(left[kept], right[kept])

    @staticmethod
    def _machine(scene: Scene) -> Ints:
        assert scene.schedule is not None
        return scene.schedule.machine[scene.operation]

    @staticmethod
    def _once(scene: Scene, bars: Ints) -> Ints:
        ovens = np.array([bool(machine.batch_by) for machine in scene.problem.machines], dtype=np.bool_)
        if not len(bars) or not ovens.any():
            return bars
        machine = LoadCurves._machine(scene)[bars]
        baked = ovens[machine]
        key = machine[baked] * (scene.end_min + 1) + scene.start[bars[baked]]
        _, first = np.unique(key, return_index=True)
        return np.concatenate((bars[~baked], bars[baked][first]))
