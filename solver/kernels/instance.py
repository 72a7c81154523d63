"""A problem as flat arrays, for kernels: one layout for the decoder, its search and the disjunctive graph.

CSR throughout: the modes of operation `i` are `mode_ptr[i]:mode_ptr[i + 1]`, and so on. Only the modes that
a lock leaves are listed. Times are minutes since plan start in int64, indices int32. Calendars are listed up
to `horizon`; what would lie behind it comes out as `FAR_MIN`, never as a wrong time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from scheduler.calendar import FAR_MIN, WEEK_MIN, Calendar
from scheduler.problem import NO_FAMILY, Mode, Problem
from scheduler.schedule import UNPLACED, Schedule
from solver.objective import Scorer
from solver.placing import topological

Ints = npt.NDArray[np.int64]
Indices = npt.NDArray[np.int32]
Flags = npt.NDArray[np.uint8]

NEVER = 2 * FAR_MIN
"""Later than any time: an upper bound that is none."""
BUCKET_BITS = 10
"""`calendar_bucket` is looked up by t >> BUCKET_BITS."""


class Layout(NamedTuple):
    """The arrays of one problem; see the module's docstring for units and the CSR convention."""

    # Operations, shape (operations,)
    op_order: Indices
    op_earliest: Ints  # of the start of the run
    op_earliest_end: Ints
    op_latest: Ints  # of the start of the run; NEVER if there is no bound
    op_fixed: Ints  # start that is not ours to move (started, locked in time), or -1
    op_started: Flags
    op_topological: Indices  # rank in an order that puts predecessors first
    # Modes, shape (modes,)
    mode_ptr: Indices
    mode_machine: Indices
    mode_run: Ints
    mode_setup: Ints  # own setup; 0 where a started operation has none
    mode_family: Indices
    mode_calendar: Indices
    mode_pauses: Flags
    mode_no_setup: Flags
    mode_op: Indices
    mode_batch: Indices  # number of the batch key; -1 where the machine is no oven
    # Pools that modes need, by mode
    need_ptr: Indices
    need_pool: Indices
    need_quantity: Ints
    pool_quantity: Ints
    # Links by follower; links of a started follower bind nothing and are left out
    link_ptr: Indices
    link_predecessor: Indices
    link_follower: Indices
    link_min_wait: Ints
    link_max_wait: Ints  # -1: none
    # With a transfer batch the follower starts transfer_min[link_head + local mode of the predecessor] after its
    # start, and ends transfer_min[link_tail + own local mode] after its end; -1 without one.
    link_head: Indices
    link_tail: Indices
    transfer_min: Ints
    # The same links by predecessor: numbers of links
    follow_ptr: Indices
    follow_link: Indices
    # Orders, shape (orders,)
    order_due: Ints
    order_weight: Ints  # scaled as in Scorer; 0: never late
    order_deadline: Ints  # NEVER if there is none
    order_ptr: Indices
    order_op: Indices
    # Machines, shape (machines,)
    machine_capacity: Indices
    machine_oven: Flags  # capacity above 1 and batches
    machine_family: Indices  # that it stands ready for
    machine_table: Indices
    # Setups: minutes by (table, from, to); -1: the mode's own setup
    setup_table: Indices
    # Calendars: open stretches, the last one of each (FAR_MIN, FAR_MIN)
    calendar_ptr: Indices
    calendar_start: Ints
    calendar_end: Ints
    calendar_before: Ints  # open minutes before each stretch
    calendar_bucket: Indices  # shape (calendars, buckets): first stretch whose end is after the bucket's first minute
    horizon: int


def layout_of(problem: Problem, scorer: Scorer, horizon_min: int | None = None) -> Layout:
    """Lay a problem out; the horizon is `safe_horizon` unless one is given."""
    calendars: dict[int, int] = {}
    distinct: list[Calendar] = []
    columns: dict[str, Any] = {}
    columns.update(_operations(problem), **_modes(problem, calendars, distinct))
    columns.update(_links(problem), **_orders(problem, scorer), **_machines(problem))
    horizon = min(FAR_MIN, horizon_min or safe_horizon(problem))
    return Layout(**columns, **_calendars(distinct, horizon), horizon=horizon)


def safe_horizon(problem: Problem) -> int:
    """Return a time by which any sensible plan ends: all work of each machine, twice, after the last release."""
    load = np.zeros(len(problem.machines), dtype=np.int64)
    latest = 0
    for op in problem.operations:
        latest = max(latest, op.earliest_min, op.lock.start_min or 0 if op.lock else 0)
        modes = op.allowed_modes
        for mode in modes:
            load[mode.machine] += 2 * (mode.run_min + mode.setup_min) // len(modes) + 60
    ends = (m.calendar.advance(latest, int(work)) for m, work in zip(problem.machines, load, strict=True))
    return min(FAR_MIN, max((end for end in ends if end < FAR_MIN), default=latest) + 26 * WEEK_MIN)


def schedule_of(machine: Ints, setup_start: Ints, start: Ints, end: Ints) -> Schedule:
    """Make a plan of copies of a kernel's columns."""
    return Schedule(machine.astype(np.int64), setup_start.copy(), start.copy(), end.copy())


def modes_of(layout: Layout, schedule: Schedule) -> Indices:
    """Return the mode of each operation in a plan, -1 where its machine is not eligible."""
    rows = np.flatnonzero(layout.mode_machine == schedule.machine[layout.mode_op])
    found = np.full(len(layout.op_order), UNPLACED, dtype=np.int32)
    found[layout.mode_op[rows]] = rows
    return found


def _index(values: Sequence[int]) -> Indices:
    return np.array(values, dtype=np.int32)


def _ints(values: Sequence[int]) -> Ints:
    return np.array(values, dtype=np.int64)


def _flags(values: Sequence[bool]) -> Flags:
    return np.array(values, dtype=np.uint8)


def _pointers(counts: Sequence[int]) -> Indices:
    return np.concatenate([[0], np.cumsum(np.array(counts, dtype=np.int64))]).astype(np.int32)


def _operations(problem: Problem) -> dict[str, Any]:
    operations = problem.operations
    fixed = [0 if op.started else -1 if op.lock is None or op.lock.start_min is None else op.lock.start_min
             for op in operations]  # fmt: skip
    rank = np.zeros(len(operations), dtype=np.int32)
    rank[topological(problem)] = np.arange(len(operations), dtype=np.int32)
    return {
        "op_order": _index([op.order for op in operations]),
        "op_earliest": _ints([max(0, op.earliest_min) for op in operations]),
        "op_earliest_end": _ints([op.earliest_end_min for op in operations]),
        "op_latest": _ints([NEVER if op.latest_start_min is None else op.latest_start_min for op in operations]),
        "op_fixed": _ints(fixed),
        "op_started": _flags([op.started for op in operations]),
        "op_topological": rank,
    }


def _modes(problem: Problem, calendars: dict[int, int], distinct: list[Calendar]) -> dict[str, Any]:
    rows = [(op.index, mode) for op in problem.operations for mode in op.allowed_modes]
    always: int | None = None
    numbers = []
    for _, mode in rows:
        key = id(mode.calendar)
        if key not in calendars:
            if mode.calendar.always_open and always is not None:
                calendars[key] = always
            else:
                calendars[key] = len(distinct)
                distinct.append(mode.calendar)
                always = calendars[key] if mode.calendar.always_open else always
        numbers.append(calendars[key])
    needs = [[(r, q) for r, q in mode.resources if q > 0] for _, mode in rows]
    return {
        "mode_ptr": _pointers([len(op.allowed_modes) for op in problem.operations]),
        "mode_machine": _index([mode.machine for _, mode in rows]),
        "mode_run": _ints([mode.run_min for _, mode in rows]),
        "mode_setup": _ints([0 if mode.no_setup else mode.setup_min for _, mode in rows]),
        "mode_family": _index([mode.family for _, mode in rows]),
        "mode_calendar": _index(numbers),
        "mode_pauses": _flags([mode.may_pause for _, mode in rows]),
        "mode_no_setup": _flags([mode.no_setup for _, mode in rows]),
        "mode_op": _index([op for op, _ in rows]),
        "mode_batch": _batch_numbers(problem, [mode for _, mode in rows]),
        "need_ptr": _pointers([len(need) for need in needs]),
        "need_pool": _index([r for need in needs for r, _ in need]),
        "need_quantity": _ints([q for need in needs for _, q in need]),
        "pool_quantity": _ints([resource.quantity for resource in problem.resources]),
    }


def _batch_numbers(problem: Problem, modes: Sequence[Mode]) -> Indices:
    """Number the batch keys of the modes in ovens; -1 elsewhere."""
    ovens = {m for m, machine in enumerate(problem.machines) if machine.capacity > 1 and machine.batch_by}
    keys: dict[str, int] = {}
    return _index([keys.setdefault(mode.batch_key, len(keys)) if mode.machine in ovens else -1 for mode in modes])


def _links(problem: Problem) -> dict[str, Any]:
    operations = problem.operations
    kept = [(op.index, link) for op in operations if not op.started for link in op.links]
    heads, tails, transfer = [], [], list[int]()
    for follower, link in kept:
        if link.transfer_units is None:
            heads.append(-1)
            tails.append(-1)
            continue
        for places, op in ((heads, link.predecessor), (tails, follower)):
            places.append(len(transfer))
            transfer.extend(mode.run_for(link.transfer_units) for mode in operations[op].allowed_modes)
    predecessors = _index([link.predecessor for _, link in kept])
    by_predecessor = np.argsort(predecessors, kind="stable").astype(np.int32)
    return {
        "link_ptr": _pointers([0 if op.started else len(op.links) for op in operations]),
        "link_predecessor": predecessors,
        "link_follower": _index([follower for follower, _ in kept]),
        "link_min_wait": _ints([link.min_wait_min for _, link in kept]),
        "link_max_wait": _ints([-1 if link.max_wait_min is None else link.max_wait_min for _, link in kept]),
        "link_head": _index(heads),
        "link_tail": _index(tails),
        "transfer_min": _ints(transfer),
        "follow_ptr": _pointers(np.bincount(predecessors, minlength=len(operations)).tolist()),
        "follow_link": by_predecessor,
    }


def _orders(problem: Problem, scorer: Scorer) -> dict[str, Any]:
    deadlines = [NEVER if not o.deadline or o.due_min is None else o.due_min for o in problem.orders]
    return {
        "order_due": scorer.order_dues.astype(np.int64),
        "order_weight": scorer.order_weights.astype(np.int64),
        "order_deadline": _ints(deadlines),
        "order_ptr": _pointers([len(ops) for ops in problem.operations_of]),
        "order_op": _index([op for ops in problem.operations_of for op in ops]),
    }


def _machines(problem: Problem) -> dict[str, Any]:
    families = len(problem.families)
    tables: dict[int, int] = {}
    listed: list[Indices] = []
    numbers = []
    for rows in problem._setup_tables:
        if id(rows) not in tables:
            tables[id(rows)] = len(listed)
            table = np.array(rows, dtype=np.int32).reshape(families, families)
            same = np.arange(families)
            same = same[(same != NO_FAMILY) & (np.diag(table) < 0)]
            table[same, same] = 0  # nothing to set up between equal named families
            listed.append(table)
        numbers.append(tables[id(rows)])
    stacked = np.stack(listed) if listed else np.full((1, families, families), -1, dtype=np.int32)
    return {
        "machine_capacity": _index([m.capacity for m in problem.machines]),
        "machine_oven": _flags([m.capacity > 1 and m.batch_by != "" for m in problem.machines]),
        "machine_family": _index([m.current_setup for m in problem.machines]),
        "machine_table": _index(numbers),
        "setup_table": np.ascontiguousarray(stacked),
    }


def _calendars(calendars: Sequence[Calendar], horizon: int) -> dict[str, Any]:
    starts, ends, before, counts = [], [], [], []
    buckets = np.zeros((max(1, len(calendars)), (horizon >> BUCKET_BITS) + 2), dtype=np.int32)
    edges = np.arange(buckets.shape[1], dtype=np.int64) << BUCKET_BITS
    first = 0
    for number, calendar in enumerate(calendars):
        listed = [(0, FAR_MIN)] if calendar.always_open else calendar.stretches(0, horizon)
        start = _ints([a for a, _ in listed] + [FAR_MIN])
        end = _ints([b for _, b in listed] + [FAR_MIN])
        starts.append(start)
        ends.append(end)
        before.append(np.concatenate([[0], np.cumsum(end - start)])[:-1].astype(np.int64))
        counts.append(len(start))
        buckets[number] = first + np.minimum(np.searchsorted(end, edges, side="right"), len(start) - 1)
        first += len(start)
    none = np.zeros(0, dtype=np.int64)
    return {
        "calendar_ptr": _pointers(counts),
        "calendar_start": np.concatenate(starts) if starts else none,
        "calendar_end": np.concatenate(ends) if ends else none,
        "calendar_before": np.concatenate(before) if before else none,
        "calendar_bucket": buckets,
    }
