# ruff: noqa: I001  (one name a line would bury the code under its imports)
"""What routes and orders ask of an operation that is redone."""

from __future__ import annotations

from solver.kernels.batches import run_of
from solver.kernels.clock import advance, retreat
from solver.kernels.heap import push, touch
from solver.kernels.jit import inlined
from solver.kernels.world import (
    EVALUATION, L_HEAD, L_MAX, L_MIN, L_PREDECESSOR, L_TAIL, M_CALENDAR, ORDERS_LOGGED, O_EARLIEST, O_EARLIEST_END,
    O_FIXED, O_LINK, O_LINK_END, O_MODE, O_ORDER, RAISED, R_DUE, R_END, R_OP, R_OP_END, R_WEIGHT, S_END, S_FLOOR,
    S_MODE, S_START, TARDINESS, World,
)  # fmt: skip

_MAX_RAISED = 200


@inlined
def ready_at(w: World, op: int) -> int:
    """Return the earliest start that release, predecessors and a wait behind it allow."""
    ready = max(w.ops[op, O_EARLIEST], w.state[op, S_FLOOR])
    for k in range(w.ops[op, O_LINK], w.ops[op, O_LINK_END]):
        before_at = w.links[k, L_PREDECESSOR]
        at = w.state[before_at, S_END]
        if w.links[k, L_HEAD] >= 0:
            mode = w.state[before_at, S_MODE]
            head = w.transfer[w.links[k, L_HEAD] + mode - w.ops[w.links[k, L_PREDECESSOR], O_MODE]]
            calendar = w.modes[mode, M_CALENDAR]
            begun = w.state[before_at, S_START]
            at = advance(w.calendar_start, w.calendar_end, w.calendar_bucket, calendar, begun, head)
        ready = max(ready, at + w.links[k, L_MIN])
    return ready


@inlined
def end_bound(w: World, op: int) -> int:
    """Return the earliest end that overlaps with predecessors allow."""
    bound = w.ops[op, O_EARLIEST_END]
    for k in range(w.ops[op, O_LINK], w.ops[op, O_LINK_END]):
        if w.links[k, L_TAIL] >= 0:
            own = w.transfer[w.links[k, L_TAIL] + w.state[op, S_MODE] - w.ops[op, O_MODE]]
            bound = max(bound, w.state[w.links[k, L_PREDECESSOR], S_END] + w.links[k, L_MIN] + own)
    return bound


@inlined
def order_moves(w: World, op: int, former_end: int) -> None:
    """Bring the end of an operation's order and the tardiness up to date."""
    number = w.ops[op, O_ORDER]
    end = w.state[op, S_END]
    former = w.orders[number, R_END]
    if end <= former and former_end < former:
        return
    last = end
    if end < former:
        for k in range(w.orders[number, R_OP], w.orders[number, R_OP_END]):
            last = max(last, w.state[w.order_op[k], S_END])
    if last == former:
        return
    if w.order_stamp[number] != w.count[EVALUATION]:
        w.order_stamp[number] = w.count[EVALUATION]
        k = w.count[ORDERS_LOGGED]
        w.log_order[k, 0] = number
        w.log_order[k, 1] = former
        w.count[ORDERS_LOGGED] = k + 1
    w.orders[number, R_END] = last
    due = w.orders[number, R_DUE]
    w.sums[TARDINESS] += w.orders[number, R_WEIGHT] * (max(0, last - due) - max(0, former - due))


@inlined
def waits_hold(w: World, op: int) -> bool:
    """Hold predecessors back where a max wait is broken; return False if that can't be."""
    for k in range(w.ops[op, O_LINK], w.ops[op, O_LINK_END]):
        if w.links[k, L_MAX] < 0:
            continue
        before = w.links[k, L_PREDECESSOR]
        least = w.state[op, S_START] - w.links[k, L_MAX]  # its end at the earliest
        if w.state[before, S_END] >= least:
            continue
        w.count[RAISED] += 1
        if w.ops[before, O_FIXED] >= 0 or w.count[RAISED] > _MAX_RAISED:
            return False
        row_at = w.state[before, S_MODE]
        back = retreat(
            w.calendar_start, w.calendar_end, w.calendar_bucket, w.calendar_ptr,
            w.modes[row_at, M_CALENDAR], least, run_of(w, before),
        )  # fmt: skip
        touch(w, before)
        w.state[before, S_FLOOR] = max(w.state[before, S_START] + 1, back)
        push(w, before)
        push(w, op)
    return True
