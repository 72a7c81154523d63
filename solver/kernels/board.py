"""A plan on the decoder's board: put it on, take it off, deal its labels out anew."""

from __future__ import annotations

import numpy as np

from scheduler.calendar import FAR_MIN
from scheduler.schedule import Schedule
from solver.kernels import change, labels
from solver.kernels.instance import Indices, Layout, layout_of, modes_of
from solver.kernels.world import (
    M_BATCH,
    M_MACHINE,
    Q_COUNT,
    Q_FIRST,
    R_END,
    S_BEGIN,
    S_END,
    S_LABEL,
    S_MODE,
    S_START,
    S_WANT,
    SETUP,
    TARDINESS,
    World,
    usage_bytes,
    world_of,
)
from solver.objective import Score, Scorer

MAX_USAGE_BYTES = 300_000_000
_ROOM = 1.4
"""How far past the end of the plan that is put on the board others may reach."""
_ROOM_MIN = 3 * 7 * 24 * 60


class Board:
    """The decoder's state for one problem; holds one plan at a time."""

    def __init__(self, scorer: Scorer) -> None:
        """Prepare an empty board; `put` makes its arrays."""
        self.scorer = scorer
        self.problem = scorer.problem
        self.horizon = 0
        self.layout: Layout | None = None
        self._world: World | None = None
        self._holds = False  # a plan

    @property
    def world(self) -> World:
        """Return the arrays; a plan must have been put on."""
        assert self._world is not None
        return self._world

    def put(self, schedule: Schedule) -> bool:
        """Put a plan on the board and move it as early as it goes.

        Returns False if it can't be held here; then the plan that was there before is there again.
        """
        former = self.schedule() if self._holds else None
        good = self._lay(schedule)
        self._holds = good or (former is not None and self._lay(former))
        return good

    def _lay(self, schedule: Schedule) -> bool:
        end = int(schedule.end.max(initial=0))
        if not self._reach(end):
            return False
        assert self.layout is not None
        w = self.world
        mode = modes_of(self.layout, schedule)
        if len(mode) and int(mode.min()) < 0:
            return False
        self._clear()
        state = w.state
        state[:, S_MODE] = mode
        state[:, S_BEGIN] = state[:, S_WANT] = schedule.setup_start
        state[:, S_START], state[:, S_END] = schedule.start, schedule.end
        self._sequences(mode)
        change.count_setups(w)
        state[:, S_LABEL] = self.layout.op_topological
        self._batches()
        self._sort_users()
        if not self.label_anew():
            return False
        change.settle(w)
        before = self.score()
        if change.redo_all(w) and self.score() > before:
            change.roll_back(w)
        self.label_anew()
        return True

    def score(self) -> Score:
        """Return the exact score of the plan on the board."""
        w = self.world
        return self.scorer.of_terms(int(w.sums[TARDINESS]), change.makespan(w), int(w.sums[SETUP]))

    def schedule(self) -> Schedule:
        """Take a copy of the plan."""
        w = self.world
        machine = w.modes[w.state[:, S_MODE], 0]
        return Schedule(
            machine.copy(), w.state[:, S_BEGIN].copy(), w.state[:, S_START].copy(), w.state[:, S_END].copy()
        )

    def label_anew(self) -> bool:
        """Deal out labels in the order of setup starts, which keeps pools' first come, first served.

        Returns False if something waits for itself, as work of no length that is all done in the same minute may.
        """
        return labels.label_anew(self.world, self._missing, self._labels)

    def _reach(self, end: int) -> bool:
        """Make arrays that reach far enough behind `end`."""
        if self._world is not None and end + _ROOM_MIN // 3 <= self.horizon:
            return True
        horizon = min(FAR_MIN - 1, int(end * _ROOM) + _ROOM_MIN)
        layout = layout_of(self.problem, self.scorer, horizon)
        if usage_bytes(layout, horizon) > MAX_USAGE_BYTES:
            return False
        self._world = None
        self.layout, self.horizon = layout, horizon
        self._world = world_of(layout)
        self._missing = np.zeros(len(layout.op_order), dtype=np.int64)
        self._labels = np.zeros(len(layout.op_order), dtype=np.int64)
        return True

    def _clear(self) -> None:
        w = self.world
        w.usage[:] = 0
        w.unit_delayed[:] = 0
        w.booked[:] = 0
        w.stamp[:] = 0
        w.order_stamp[:] = 0
        w.queued[:] = 0
        w.state[:] = 0
        w.orders[:, R_END] = -1
        w.machines[:, Q_COUNT] = 0
        w.count[:5] = 0

    def _sequences(self, mode: Indices) -> None:
        """Write the sequence of each line: by setup start, start, end and number, as the setup rule reads it."""
        w, state = self.world, self.world.state
        on_line = np.flatnonzero(w.modes[mode, 9] < 0)
        machine = w.modes[mode[on_line], 0]
        keys = (on_line, state[on_line, S_END], state[on_line, S_START], state[on_line, S_BEGIN], machine)
        order = np.lexsort(keys)
        ops, machine = on_line[order], machine[order]
        count = np.bincount(machine, minlength=len(w.machines))
        place = np.arange(len(ops)) - (np.cumsum(count) - count)[machine]
        w.pos[:] = -1
        w.pos[ops] = place
        w.machines[:, Q_COUNT] = count
        w.seq[w.machines[machine, Q_FIRST] + place] = ops

    def _batches(self) -> None:
        """Write the sequence of each oven by batches, those of one side by side with one label."""
        w, state = self.world, self.world.state
        baked = np.flatnonzero(w.modes[state[:, S_MODE], M_BATCH] >= 0)
        if not len(baked):
            return
        # What takes no time at all is in no batch: it may follow others in the same minute.
        alone = np.where(state[baked, S_BEGIN] == state[baked, S_END], state[baked, S_LABEL] + 1, 0)
        machine = w.modes[state[baked, S_MODE], M_MACHINE]
        batch_of = np.column_stack([machine, state[baked, S_START], state[baked, S_END], alone])
        _, batch = np.unique(batch_of, axis=0, return_inverse=True)
        batch = batch.reshape(-1)
        begin = np.full(len(baked), FAR_MIN)
        label = np.full(len(baked), len(state))
        np.minimum.at(begin, batch, state[baked, S_BEGIN])
        np.minimum.at(label, batch, state[baked, S_LABEL])
        state[baked, S_LABEL] = label[batch]
        order = np.lexsort((label[batch], state[baked, S_END], state[baked, S_START], begin[batch], machine))
        place = np.arange(len(baked)) - np.searchsorted(machine[order], machine[order])
        w.pos[baked[order]] = place
        w.seq[w.machines[machine[order], Q_FIRST] + place] = baked[order]

    def _sort_users(self) -> None:
        """Bring the users of each unit into the order of their setup starts; labels keep them so."""
        w = self.world
        unit = np.repeat(np.arange(len(w.unit_ptr) - 1), np.diff(w.unit_ptr))
        w.unit_op[:] = w.unit_op[np.lexsort((w.state[w.unit_op, S_BEGIN], unit))]
