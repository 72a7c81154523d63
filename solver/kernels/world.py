"""The state that the decoder works on: the layout packed by row, and a plan in the making.

Rows of one operation, mode or link lie together (one or two cache lines). All arrays are made here, once, and
passed to kernels as one `World`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, cast

import numpy as np
import numpy.typing as npt

from solver.kernels.instance import NEVER, Flags, Indices, Ints, Layout
from solver.kernels.record import Record

# Columns of World.ops
O_ORDER, O_EARLIEST, O_EARLIEST_END, O_LATEST, O_FIXED, O_STARTED = 0, 1, 2, 3, 4, 5
O_LINK, O_LINK_END, O_FOLLOW, O_FOLLOW_END, O_MODE, O_MODE_END = 6, 7, 8, 9, 10, 11
# Columns of World.modes; M_UNIT is the unit of a machine that works on several at once, or -1; M_BATCH the number of
# the batch key in an oven, or -1; M_NO_SETUP says that no setup follows from the sequence, as in ovens
M_MACHINE, M_RUN, M_SETUP, M_FAMILY, M_CALENDAR, M_PAUSES = 0, 1, 2, 3, 4, 5
M_NO_SETUP, M_NEED, M_NEED_END, M_UNIT, M_TABLE, M_BATCH = 6, 7, 8, 9, 10, 11
# Columns of World.links
L_PREDECESSOR, L_FOLLOWER, L_MIN, L_MAX, L_HEAD, L_TAIL = 0, 1, 2, 3, 4, 5
# Columns of World.orders; R_END is the plan's
R_DUE, R_WEIGHT, R_DEADLINE, R_END, R_OP, R_OP_END = 0, 1, 2, 3, 4, 5
# Columns of World.machines: first place in `seq`, how many are there, family at plan start, capacity. In an oven those
# that follow each other in `seq` with the same label are one batch.
Q_FIRST, Q_COUNT, Q_FAMILY, Q_CAPACITY = 0, 1, 2, 3
# Columns of World.state, the plan: S_WANT is the setup start that the calendar alone would allow,
# S_FLOOR a start to which a max wait behind it holds it back
S_MODE, S_LABEL, S_BEGIN, S_START, S_END, S_SETUP, S_WANT, S_FLOOR = 0, 1, 2, 3, 4, 5, 6, 7
# Columns of World.baked, scratch of a batch: former start and end, setup start, setup start by the calendar alone
B_START, B_END, B_BEGIN, B_WANT = 0, 1, 2, 3
# Places in World.sums
# (an evaluation that passes a limit is given up; between them is what roll_back needs)
TARDINESS, SETUP, TARDINESS_PEAK, TARDINESS_LIMIT, END_LIMIT = 0, 1, 2, 3, 6
# Places in World.count
LOGGED, ORDERS_LOGGED, MOVES_LOGGED, HEAP, EVALUATION, HORIZON, TOUCHED_IN_ALL, EVALUATIONS, RAISED = range(9)
# Labels that are dealt out anew: the minute of the setup start times LABEL_STEP, ties LABEL_TIE apart
LABEL_STEP = 1 << 24
LABEL_TIE = 1 << 12
# No operation, and the first place, where kernels call each other: they would be compiled anew for a literal
NOBODY, FRONT = cast("int", np.int64(-1)), cast("int", np.int64(0))


Column = Annotated[Ints, np.int64, None]
Rows2 = Annotated[Ints, np.int64, None, 2]
Rows4 = Annotated[Ints, np.int64, None, 4]
Rows8 = Annotated[Ints, np.int64, None, 8]
Rows16 = Annotated[Ints, np.int64, None, 16]
Grid = Annotated[Ints, np.int64, None, None]
Bytes = Annotated[Flags, np.uint8, None]


@dataclass(frozen=True, eq=False)
class World(Record):
    """Problem and plan for the decoder; columns are named by the constants above."""

    ops: Rows16
    modes: Rows16
    links: Rows8
    follow_link: Column
    transfer: Column
    need_unit: Column
    need_quantity: Column
    calendar_start: Column
    calendar_end: Column
    calendar_bucket: Grid
    calendar_ptr: Column
    table: Annotated[Indices, np.int32, None, None, None]
    # Units: pools, then machines that work on several at once; `usage` by unit and minute
    unit_limit: Column
    unit_ptr: Column
    unit_op: Column  # of each unit sorted by unit_key
    unit_key: Column  # setup starts when labels were last dealt out
    usage: Annotated[npt.NDArray[np.int16], np.int16, None, None]
    unit_delayed: Column  # how many operations start later than they would for want of a unit
    orders: Rows8
    order_op: Column
    machines: Rows4
    # The plan
    seq: Column
    pos: Column
    state: Rows8
    booked: Bytes
    sums: Column
    # Scratch of an evaluation
    stamp: Column
    queued: Bytes
    heap: Column
    log_op: Column
    log_state: Rows8
    log_booked: Bytes
    log_order: Rows2  # order, former end
    order_stamp: Column
    log_move: Rows4  # operation, former machine and place, new machine
    baked: Rows4
    count: Column


def world_of(layout: Layout) -> World:
    """Pack a layout; the plan in it is empty."""
    n, machines = len(layout.op_order), len(layout.machine_capacity)
    horizon = int(layout.horizon)
    unit_of_machine, limits = _units(layout)
    need_unit = _whole(layout.need_pool)
    unit_ptr, unit_op = _unit_users(layout, unit_of_machine, len(limits))
    lines = unit_of_machine[layout.mode_machine] < 0
    eligible = np.bincount(layout.mode_machine[lines], minlength=machines)
    first = np.concatenate([[0], np.cumsum(eligible)])
    count = np.zeros(16, dtype=np.int64)
    count[HORIZON] = horizon
    orders = len(layout.order_due)
    return World(
        ops=_columns(
            layout.op_order, layout.op_earliest, layout.op_earliest_end, layout.op_latest, layout.op_fixed,
            layout.op_started, layout.link_ptr[:-1], layout.link_ptr[1:], layout.follow_ptr[:-1],
            layout.follow_ptr[1:], layout.mode_ptr[:-1], layout.mode_ptr[1:], width=16,
        ),
        modes=_columns(
            layout.mode_machine, layout.mode_run, layout.mode_setup, layout.mode_family, layout.mode_calendar,
            layout.mode_pauses, layout.mode_no_setup | (layout.mode_batch >= 0), layout.need_ptr[:-1],
            layout.need_ptr[1:], unit_of_machine[layout.mode_machine], layout.machine_table[layout.mode_machine],
            layout.mode_batch, width=16,
        ),
        links=_columns(
            layout.link_predecessor, layout.link_follower, layout.link_min_wait, layout.link_max_wait,
            layout.link_head, layout.link_tail, width=8,
        ),
        follow_link=_whole(layout.follow_link),
        transfer=_whole(layout.transfer_min),
        need_unit=need_unit,
        need_quantity=_whole(layout.need_quantity),
        calendar_start=_whole(layout.calendar_start),
        calendar_end=_whole(layout.calendar_end),
        calendar_bucket=_whole(layout.calendar_bucket),
        calendar_ptr=_whole(layout.calendar_ptr),
        table=layout.setup_table,
        unit_limit=limits,
        unit_ptr=_whole(unit_ptr),
        unit_op=_whole(unit_op),
        unit_key=np.zeros(len(unit_op), dtype=np.int64),
        usage=np.zeros((max(1, len(limits)), horizon + 1 if len(limits) else 1), dtype=np.int16),
        unit_delayed=np.zeros(max(1, len(limits)), dtype=np.int64),
        orders=_columns(
            layout.order_due, layout.order_weight, layout.order_deadline, np.full(orders, -1),
            layout.order_ptr[:-1], layout.order_ptr[1:], width=8,
        ),
        order_op=_whole(layout.order_op),
        machines=_columns(first[:-1], np.zeros(machines), layout.machine_family, layout.machine_capacity, width=4),
        seq=np.full(int(first[-1]) + 1, -1, dtype=np.int64),
        pos=np.full(n, -1, dtype=np.int64),
        state=np.zeros((n, 8), dtype=np.int64),
        booked=np.zeros(n, dtype=np.uint8),
        sums=np.zeros(8, dtype=np.int64),
        stamp=np.zeros(n, dtype=np.int64),
        queued=np.zeros(n, dtype=np.uint8),
        heap=np.zeros(n + 1, dtype=np.int64),
        log_op=np.zeros(n + 1, dtype=np.int64),
        log_state=np.zeros((n + 1, 8), dtype=np.int64),
        log_booked=np.zeros(n + 1, dtype=np.uint8),
        log_order=np.zeros((orders + 1, 2), dtype=np.int64),
        order_stamp=np.zeros(orders, dtype=np.int64),
        log_move=np.zeros((256, 4), dtype=np.int64),
        baked=np.zeros((n, 4), dtype=np.int64),
        count=count,
    )  # fmt: skip


def usage_bytes(layout: Layout, horizon: int) -> int:
    """Return what the minutes of pools and of machines that work on several at once would take."""
    return 2 * len(_units(layout)[1]) * (horizon + 1)


def _units(layout: Layout) -> tuple[Indices, Ints]:
    """Number the machines that work on several, no ovens, behind the pools; return (unit of each or -1, limits)."""
    pools = len(layout.pool_quantity)
    several = np.flatnonzero((layout.machine_capacity > 1) & (layout.machine_oven == 0))
    unit = np.full(len(layout.machine_capacity), -1, dtype=np.int32)
    unit[several] = pools + np.arange(len(several), dtype=np.int32)
    limits = np.concatenate([layout.pool_quantity, layout.machine_capacity[several]])
    return unit, np.minimum(limits, 30_000).astype(np.int64)


def _unit_users(layout: Layout, unit_of_machine: Indices, units: int) -> tuple[Indices, Indices]:
    """List the operations that may use each unit, each once."""
    by_need = np.repeat(layout.mode_op, np.diff(layout.need_ptr))
    several = unit_of_machine[layout.mode_machine]
    owner = np.concatenate([layout.need_pool, several[several >= 0]]).astype(np.int64)
    op = np.concatenate([by_need, layout.mode_op[several >= 0]]).astype(np.int64)
    width = max(1, len(layout.op_order))
    pairs = np.unique(owner * width + op)
    pointer = np.searchsorted(pairs, np.arange(units + 1, dtype=np.int64) * width)
    return pointer.astype(np.int32), (pairs % width).astype(np.int32)


def _whole(column: npt.NDArray[np.generic]) -> Ints:
    """Return a column of one width of numbers: kernels would be compiled for each width that they meet."""
    return np.ascontiguousarray(column, dtype=np.int64)


def _columns(*columns: npt.NDArray[np.generic], width: int) -> Ints:
    table = np.zeros((len(columns[0]), width), dtype=np.int64)
    for k, column in enumerate(columns):
        table[:, k] = np.minimum(column.astype(np.int64), NEVER)
    return table
