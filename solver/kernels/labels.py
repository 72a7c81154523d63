# ruff: noqa: I001  (one name a line would bury the code under its imports)
"""Labels: the order in which operations are redone, and in which they may claim pools."""

from __future__ import annotations

from solver.kernels.batches import end_of, first_of
from solver.kernels.instance import Ints
from solver.kernels.jit import inlined, inner, kernel
from solver.kernels.world import (
    LABEL_STEP, LABEL_TIE, L_FOLLOWER, M_BATCH, M_MACHINE, M_UNIT, O_FOLLOW, O_FOLLOW_END, O_LINK, O_LINK_END, Q_COUNT,
    Q_FIRST, S_BEGIN, S_END, S_LABEL, S_MODE, S_START, World,
)  # fmt: skip


@inlined
def _comes_first(w: World, a: int, b: int) -> bool:
    """Say whether a begins before b; ties by start, end and former label."""
    x, y = w.state[a], w.state[b]
    if x[S_BEGIN] != y[S_BEGIN]:
        return x[S_BEGIN] < y[S_BEGIN]
    if x[S_START] != y[S_START]:
        return x[S_START] < y[S_START]
    if x[S_END] != y[S_END]:
        return x[S_END] < y[S_END]
    return x[S_LABEL] < y[S_LABEL]


@inner
def _sift_up(w: World, heap: Ints, size: int, op: int) -> int:
    k = size
    while k > 0:
        up = (k - 1) >> 1
        if not _comes_first(w, op, heap[up]):
            break
        heap[k] = heap[up]
        k = up
    heap[k] = op
    return size + 1


@inner
def _sift_down(w: World, heap: Ints, size: int, op: int) -> None:
    k = 0
    while True:
        down = 2 * k + 1
        if down >= size:
            break
        if down + 1 < size and _comes_first(w, heap[down + 1], heap[down]):
            down += 1
        if not _comes_first(w, heap[down], op):
            break
        heap[k] = heap[down]
        k = down
    heap[k] = op


@inner
def _sort_users(w: World) -> None:
    """Sort the users of each unit by setup start; they nearly are, so that insertion is quick."""
    for unit in range(len(w.unit_ptr) - 1):
        first = w.unit_ptr[unit]
        for k in range(first, w.unit_ptr[unit + 1]):
            op = w.unit_op[k]
            key = w.state[op, S_BEGIN]
            j = k
            while j > first and w.unit_key[j - 1] > key:
                w.unit_key[j] = w.unit_key[j - 1]
                w.unit_op[j] = w.unit_op[j - 1]
                j -= 1
            w.unit_key[j] = key
            w.unit_op[j] = op


@inlined
def _leader(w: World, op: int) -> int:
    """Return the operation that stands for a batch, or the operation itself."""
    if w.modes[w.state[op, S_MODE], M_BATCH] >= 0:
        return w.seq[first_of(w, op)]
    return op


@inner
def _drop(w: World, missing: Ints, heap: Ints, size: int, op: int) -> int:
    """Note that one of what an operation waits for has its label; return the size of the heap."""
    lead = _leader(w, op)
    missing[lead] -= 1
    return _sift_up(w, heap, size, lead) if missing[lead] == 0 else size


@kernel
def label_anew(w: World, missing: Ints, labels: Ints) -> bool:
    """Deal out labels in the order of setup starts, as far as routes and sequences allow; scratch by operation.

    A batch has one label. Returns False, with nothing changed, if something waits for itself.
    """
    n = len(w.ops)
    heap = w.heap
    size, left = 0, n
    missing[:] = 0
    for op in range(n):
        lead = _leader(w, op)
        missing[lead] += w.ops[op, O_LINK_END] - w.ops[op, O_LINK]
        if lead == op and w.modes[w.state[op, S_MODE], M_UNIT] < 0 and w.pos[op] > 0:
            missing[op] += 1
    for op in range(n):
        if missing[op] == 0 and _leader(w, op) == op:
            size = _sift_up(w, heap, size, op)
    label = -LABEL_TIE
    while size > 0:
        op = heap[0]
        size -= 1
        _sift_down(w, heap, size, heap[size])
        label = max(label + LABEL_TIE, w.state[op, S_BEGIN] * LABEL_STEP)
        mode_at = w.state[op, S_MODE]
        line, first, last = w.machines[w.modes[mode_at, M_MACHINE], Q_FIRST], 0, 1
        if w.modes[mode_at, M_UNIT] < 0:
            first = line + w.pos[op]
            last = end_of(w, op) if w.modes[mode_at, M_BATCH] >= 0 else first + 1
        for j in range(first, last):
            if w.modes[mode_at, M_UNIT] < 0:
                op = w.seq[j]
            labels[op] = label
            left -= 1
            for k in range(w.ops[op, O_FOLLOW], w.ops[op, O_FOLLOW_END]):
                size = _drop(w, missing, heap, size, w.links[w.follow_link[k], L_FOLLOWER])
        if w.modes[mode_at, M_UNIT] < 0 and last < line + w.machines[w.modes[mode_at, M_MACHINE], Q_COUNT]:
            size = _drop(w, missing, heap, size, w.seq[last])
    if left > 0:
        return False
    for op in range(n):
        w.state[op, S_LABEL] = labels[op]
    _sort_users(w)
    return True
