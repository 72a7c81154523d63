
"""The operations that are still to be redone, and the log that lets an evaluation be taken back."""

from __future__ import annotations

from solver.kernels.jit import inlined
from solver.kernels.world import EVALUATION, HEAP, LOGGED, S_FLOOR, S_LABEL, World


@inlined
def push(w: World, op: int) -> None:
    """Put an operation on the heap of those to redo, if it is not there yet."""
    if w.queued[op]:
        return
    w.queued[op] = 1
    heap, state = w.heap, w.state
    k = w.count[HEAP]
    w.count[HEAP] += 1
    label = state[op, S_LABEL]
    while k > 0:
        up = (k - 1) >> 1
        if state[heap[up], S_LABEL] <= label:
            break
        heap[k] = heap[up]
        k = up
    heap[k] = op


@inlined
def pop(w: World) -> int:
    heap, state = w.heap, w.state
    top = heap[0]
    w.queued[top] = 0
    size = w.count[HEAP] - 1
    w.count[HEAP] = size
    last = heap[size]
    label = state[last, S_LABEL]
    k = 0
    while True:
        down = 2 * k + 1
        if down >= size:
            break
        if down + 1 < size and state[heap[down + 1], S_LABEL] < state[heap[down], S_LABEL]:
            down += 1
        if state[heap[down], S_LABEL] >= label:
            break
        heap[k] = heap[down]
        k = down
    heap[k] = last
    return top


@inlined
def touch(w: World, op: int) -> None:
    """Keep the state of an operation as it was before this evaluation."""
    if w.stamp[op] == w.count[EVALUATION]:
        return
    w.stamp[op] = w.count[EVALUATION]
    k = w.count[LOGGED]
    w.count[LOGGED] = k + 1
    w.log_op[k] = op
    for j in range(8):
        w.log_state[k, j] = w.state[op, j]
    w.log_booked[k] = w.booked[op]
    w.state[op, S_FLOOR] = 0  # a wait that held it back is looked at anew
