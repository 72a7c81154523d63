# ruff: noqa: I001
"""What the search tries: one operation, its neighbours, or a whole order somewhere else."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from solver.kernels.batches import end_of, first_of
from solver.kernels.change import relocate
from solver.kernels.decode import propagate
from solver.kernels.instance import Ints
from solver.kernels.jit import inlined, inner
from solver.kernels.rebatch import AS_IT_FITS, rebatch
from solver.kernels.world import (
    FRONT, L_MIN, L_PREDECESSOR, M_BATCH, M_FAMILY, M_MACHINE, M_NO_SETUP, M_RUN, M_SETUP, M_TABLE, M_UNIT, O_EARLIEST,
    O_FIXED, O_LINK, O_LINK_END, O_MODE, O_MODE_END, Q_COUNT, Q_FAMILY, Q_FIRST, R_DUE, R_END, R_OP, R_OP_END, R_WEIGHT,
    S_BEGIN, S_END, S_MODE, S_SETUP, S_WANT, World,
)  # fmt: skip

Words = npt.NDArray[np.uint64]


@inlined
def random_word(rng: Words) -> np.uint64:
    """Return 64 random bits (xorshift64*, Vigna 2016, doi 10.1145/2845077)."""
    x = rng[0]
    x ^= x >> np.uint64(12)
    x ^= x << np.uint64(25)
    x ^= x >> np.uint64(27)
    rng[0] = x
    return x * np.uint64(2685821657736338717)


@inlined
def below(rng: Words, n: int) -> int:
    """Return a random whole number from 0 to n - 1."""
    return np.int64((random_word(rng) >> np.uint64(33)) % np.uint64(n))  # type: ignore[return-value]


@inlined
def chance(rng: Words) -> float:
    """Return a random number in (0, 1)."""
    return (np.float64(random_word(rng) >> np.uint64(11)) + 0.5) / 9007199254740992.0


@inlined
def few(rng: Words, most: int) -> int:
    """Return a small random number of at least 1, each half as likely as the one before it."""
    k = 1
    while k < most and random_word(rng) >> np.uint64(63):
        k += 1
    return k


@inner
def list_tardy(w: World, tardy: Ints, cost: Ints) -> int:
    """List the tardy orders and the running sum of their costs; return how many they are."""
    found, total = 0, 0
    for k in range(len(w.orders)):
        late = w.orders[k, R_END] - w.orders[k, R_DUE]
        if w.orders[k, R_END] >= 0 and late > 0 and w.orders[k, R_WEIGHT] > 0:
            total += late * w.orders[k, R_WEIGHT]
            tardy[found] = k
            cost[found] = total
            found += 1
    return found


@inner
def pick_tardy(rng: Words, cost: Ints, count: int) -> int:
    """Return the place of a tardy order, the dearer the likelier."""
    goal = np.int64(chance(rng) * cost[count - 1])
    low, high = 0, count - 1
    while low < high:
        middle = (low + high) >> 1
        if cost[middle] > goal:
            high = middle
        else:
            low = middle + 1
    return low


@inner
def last_of(w: World, order: int) -> int:
    """Return the operation that an order ends with."""
    last = w.order_op[w.orders[order, R_OP]]
    for k in range(w.orders[order, R_OP], w.orders[order, R_OP_END]):
        if w.state[w.order_op[k], S_END] >= w.state[last, S_END]:
            last = w.order_op[k]
    return last


@inner
def last_order(w: World) -> int:
    """Return the order that ends last."""
    last = 0
    for k in range(len(w.orders)):
        if w.orders[k, R_END] > w.orders[last, R_END]:
            last = k
    return last


@inner
def before_of(w: World, op: int) -> int:
    """Return the operation before it on its line, in an oven of the batch before, or -1."""
    mode = w.state[op, S_MODE]
    if w.modes[mode, M_UNIT] >= 0 or w.pos[op] <= 0:
        return -1
    if w.modes[mode, M_BATCH] >= 0:
        first = first_of(w, op)
        return w.seq[first - 1] if first > w.machines[w.modes[mode, M_MACHINE], Q_FIRST] else -1
    return w.seq[w.machines[w.modes[mode, M_MACHINE], Q_FIRST] + w.pos[op] - 1]


@inner
def route_bound(w: World, op: int) -> tuple[int, int]:
    """Return (when its route lets it start, the predecessor that decides, or -1)."""
    ready, who = w.ops[op, O_EARLIEST], -1
    for k in range(w.ops[op, O_LINK], w.ops[op, O_LINK_END]):
        at = w.state[w.links[k, L_PREDECESSOR], S_END] + w.links[k, L_MIN]
        if at >= ready:
            ready, who = at, w.links[k, L_PREDECESSOR]
    return ready, who


@inner
def _latest_mate(w: World, op: int) -> tuple[int, int, int]:
    """Return who of a batch is let start last by its route, with its `route_bound`."""
    latest, ready, who = op, -1, -1
    for k in range(first_of(w, op), end_of(w, op)):
        at, before = route_bound(w, w.seq[k])
        if at > ready:
            latest, ready, who = w.seq[k], at, before
    return latest, ready, who


@inner
def critical(w: World, rng: Words, op: int) -> int:
    """Walk back along what holds an operation up; return a movable one that its machine or pool holds up, or -1."""
    found = -1
    for _ in range(64):
        ready, who = route_bound(w, op)
        if w.modes[w.state[op, S_MODE], M_BATCH] >= 0 and chance(rng) < 0.5:
            op, ready, who = _latest_mate(w, op)
        before = before_of(w, op)
        by_machine = before >= 0 and w.state[before, S_END] + w.state[op, S_SETUP] > ready
        by_unit = w.state[op, S_WANT] < w.state[op, S_BEGIN] or w.modes[w.state[op, S_MODE], M_UNIT] >= 0
        if (by_machine or by_unit) and w.ops[op, O_FIXED] < 0:
            found = op
            if chance(rng) < 0.35:
                return op
        if by_machine and (who < 0 or chance(rng) < 0.6):
            op = before
        elif who >= 0:
            op = who
        elif before >= 0:
            op = before
        else:
            break
    return found


@inner
def place_at(w: World, machine: int, t: int, without: int) -> int:
    """Return the place of the first operation of a line that begins at or after t, counted without one operation."""
    first = w.machines[machine, Q_FIRST]
    low, high = 0, w.machines[machine, Q_COUNT]
    while low < high:
        middle = (low + high) >> 1
        if w.state[w.seq[first + middle], S_BEGIN] < t:
            low = middle + 1
        else:
            high = middle
    if without >= 0 and w.modes[w.state[without, S_MODE], M_MACHINE] == machine and w.pos[without] < low:
        low -= 1
    return low


@inner
def setup_after(w: World, before: int, mode: int) -> int:
    """Return the setup of a mode behind an operation of its line, or at plan start (-1)."""
    if w.modes[mode, M_NO_SETUP] or w.modes[mode, M_UNIT] >= 0:
        return w.modes[mode, M_SETUP]
    family = w.machines[w.modes[mode, M_MACHINE], Q_FAMILY]
    if before >= 0:
        family = w.modes[w.state[before, S_MODE], M_FAMILY]
    listed = w.table[w.modes[mode, M_TABLE], family, w.modes[mode, M_FAMILY]]
    return listed if listed >= 0 else w.modes[mode, M_SETUP]


@inner
def at_place(w: World, machine: int, place: int, without: int) -> int:
    """Return the operation at a place of a line, counted without one operation."""
    if w.modes[w.state[without, S_MODE], M_MACHINE] == machine and w.pos[without] <= place:
        place += 1
    return w.seq[w.machines[machine, Q_FIRST] + place]


@inner
def move_by(w: World, op: int, steps: int) -> bool:
    """Move an operation by so many places on its line."""
    mode = w.state[op, S_MODE]
    count = w.machines[w.modes[mode, M_MACHINE], Q_COUNT]
    place = min(max(0, w.pos[op] + steps), count - 1)
    if place == w.pos[op]:
        return False
    machine = w.modes[mode, M_MACHINE]
    near = w.state[at_place(w, machine, place, op), S_BEGIN] if place < count - 1 else w.state[op, S_BEGIN]
    if steps > 0:
        near = w.state[at_place(w, machine, place - 1, op), S_END]
    return relocate(w, op, mode, place, near)


@inner
def insert_at(w: World, op: int, mode: int, t: int, shift: int) -> bool:
    """Give an operation a mode, and the place that is its turn at about t, moved by `shift` places."""
    machine, place = w.modes[mode, M_MACHINE], FRONT
    if w.modes[mode, M_UNIT] < 0:
        count = w.machines[machine, Q_COUNT]
        if w.modes[w.state[op, S_MODE], M_MACHINE] == machine:
            count -= 1
        place = min(max(0, place_at(w, machine, t, op) + shift), count)
        if mode == w.state[op, S_MODE] and place == w.pos[op]:
            return False
    if w.modes[mode, M_BATCH] >= 0 or w.modes[w.state[op, S_MODE], M_BATCH] >= 0:
        return rebatch(w, op, mode, place, AS_IT_FITS, t)
    return relocate(w, op, mode, place, t)


@inner
def other_mode(w: World, rng: Words, op: int) -> int:
    """Return another mode of an operation at random, or -1."""
    count = w.ops[op, O_MODE_END] - w.ops[op, O_MODE]
    if count < 2:
        return -1
    mode = w.ops[op, O_MODE] + below(rng, count - 1)
    return mode + 1 if mode >= w.state[op, S_MODE] else mode


@inner
def quickest_mode(w: World, op: int, ready: int) -> int:
    """Return the mode in which an operation would end first if it jumped the queue at `ready`, by estimate."""
    best, best_end = w.state[op, S_MODE], np.int64(1) << 60
    for mode in range(w.ops[op, O_MODE], w.ops[op, O_MODE_END]):
        begin, setup = ready, w.modes[mode, M_SETUP]
        if w.modes[mode, M_UNIT] < 0:
            machine = w.modes[mode, M_MACHINE]
            place = place_at(w, machine, ready, op)
            before = at_place(w, machine, place - 1, op) if place > 0 else -1
            setup = setup_after(w, before, mode)
            if before >= 0:
                begin = max(ready, w.state[before, S_END] + setup)
        end = begin + w.modes[mode, M_RUN]
        if end < best_end:
            best, best_end = mode, end
    return best


@inner
def hurry_order(w: World, rng: Words, order: int, slack: int) -> bool:
    """Let the operations of an order jump their queues one after another, all of them or from a random one on."""
    first, last = w.orders[order, R_OP], w.orders[order, R_OP_END]
    begin = first + (below(rng, last - first) if random_word(rng) >> np.uint64(63) else 0)
    ahead = 1 if random_word(rng) >> np.uint64(62) == np.uint64(0) else 0  # of what is worked on when it arrives, too
    moved = False
    for k in range(begin, last):
        op = w.order_op[k]
        if w.ops[op, O_FIXED] >= 0:
            continue
        ready, _ = route_bound(w, op)
        ready += slack
        mode = quickest_mode(w, op, ready)
        if w.state[op, S_BEGIN] <= ready and mode == w.state[op, S_MODE]:
            continue
        former = w.modes[mode, M_UNIT] < 0 and mode == w.state[op, S_MODE]
        if former and place_at(w, w.modes[mode, M_MACHINE], ready, op) == w.pos[op]:
            continue
        if not insert_at(w, op, mode, ready, -ahead) or not propagate(w):
            return False
        moved = True
    return moved


@inner
def join_family(w: World, rng: Words, op: int, reach: int) -> bool:
    """Move an operation behind one of its family nearby on its line."""
    mode = w.state[op, S_MODE]
    if w.modes[mode, M_UNIT] >= 0:
        return False
    machine = w.modes[mode, M_MACHINE]
    first, count = w.machines[machine, Q_FIRST], w.machines[machine, Q_COUNT]
    start = w.pos[op] + below(rng, 2 * reach + 1) - reach
    step = 1 if random_word(rng) >> np.uint64(63) else -1
    for k in range(reach):
        place = start + k * step
        if place < 0 or place >= count or place == w.pos[op]:
            continue
        other = w.seq[first + place]
        if w.modes[w.state[other, S_MODE], M_FAMILY] == w.modes[mode, M_FAMILY]:
            wanted = place if place < w.pos[op] else place - 1
            return relocate(w, op, mode, wanted + 1, w.state[other, S_END]) if wanted + 1 != w.pos[op] else False
    return False
