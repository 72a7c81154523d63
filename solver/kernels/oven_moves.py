# ruff: noqa: I001
"""What the search tries in ovens: into another batch, out of one, or the whole batch somewhere else."""

from __future__ import annotations

import numpy as np

from solver.kernels.batches import end_of, first_of, has_room
from solver.kernels.jit import inner
from solver.kernels.moves import Words, below, chance, few, place_at, random_word, route_bound
from solver.kernels.rebatch import ALONE, move_batch, rebatch, swap
from solver.kernels.world import (
    M_BATCH, M_MACHINE, NOBODY, O_FIXED, O_MODE, O_MODE_END, Q_COUNT, Q_FIRST, S_BEGIN, S_END, S_LABEL, S_MODE, S_START,
    World,
)  # fmt: skip

_REACH = 60
"""So far along an oven others of the same key are looked for."""
_FURTHER = 0.4
"""How often the search goes on past a batch that would do."""
_MATES, _WHOLE = 0.5, 0.8
"""Shares of moves: up to the first into another batch, up to the second of a whole batch; the rest out of a batch."""
_FAR = 12


@inner
def _other_batch(w: World, rng: Words, op: int, mode: int, step: int) -> int:
    """Return one of another batch with the key of the mode, near in time and in the direction of the step, or -1."""
    machine = w.modes[mode, M_MACHINE]
    first, count = w.machines[machine, Q_FIRST], w.machines[machine, Q_COUNT]
    own = w.modes[w.state[op, S_MODE], M_MACHINE] == machine
    place = w.pos[op] if own else place_at(w, machine, w.state[op, S_BEGIN], NOBODY)
    for _ in range(_REACH):
        place += step
        if place < 0 or place >= count:
            return -1
        other = w.seq[first + place]
        mates = own and w.state[other, S_LABEL] == w.state[op, S_LABEL]
        if not mates and w.modes[w.state[other, S_MODE], M_BATCH] == w.modes[mode, M_BATCH] and chance(rng) > _FURTHER:
            return other
    return -1


@inner
def _join(w: World, rng: Words, op: int, step: int) -> bool:
    """Move an operation into another batch, or let it change places with one of a full batch."""
    mode = w.ops[op, O_MODE] + below(rng, w.ops[op, O_MODE_END] - w.ops[op, O_MODE])
    if w.modes[mode, M_BATCH] < 0:
        return False
    other = _other_batch(w, rng, op, mode, step)
    if other < 0:
        return False
    if has_room(w, mode, other, op):
        return rebatch(w, op, mode, w.pos[other], other, w.state[other, S_START])
    first = first_of(w, other)
    other = w.seq[first + below(rng, end_of(w, other) - first)]
    return w.ops[other, O_FIXED] < 0 and swap(w, op, other)


@inner
def _whole(w: World, rng: Words, op: int, step: int) -> bool:
    """Move a batch past others of its oven, or to another oven."""
    machine = w.modes[w.state[op, S_MODE], M_MACHINE]
    other = w.modes[w.ops[op, O_MODE] + below(rng, w.ops[op, O_MODE_END] - w.ops[op, O_MODE]), M_MACHINE]
    if other != machine:
        near = w.state[op, S_BEGIN]
        place, count = place_at(w, other, near, NOBODY), w.machines[other, Q_COUNT]
        if place < count:
            place = first_of(w, w.seq[w.machines[other, Q_FIRST] + place]) - w.machines[other, Q_FIRST]
        return move_batch(w, op, other, place, near)
    line = w.machines[machine, Q_FIRST]
    end = line + w.machines[machine, Q_COUNT]
    first, last = first_of(w, op), end_of(w, op)
    near = w.state[op, S_BEGIN]
    for _ in range(few(rng, _FAR)):
        if step < 0 and first > line:
            first = first_of(w, w.seq[first - 1])
            near = w.state[w.seq[first], S_BEGIN]
        if step > 0 and last < end:
            near = w.state[w.seq[last], S_END]
            last = end_of(w, w.seq[last])
    place = first if step < 0 else last
    if line + w.pos[op] >= place and step < 0 and first_of(w, op) == place:
        return False
    if step > 0 and end_of(w, op) == place:
        return False
    return move_batch(w, op, machine, place - line, near)


@inner
def try_oven(w: World, rng: Words, kind: int, op: int) -> bool:
    """Make one move of an operation in an oven, of a kind as on lines; return False if there is none."""
    step = -1 if kind in (0, 6) else 1 if random_word(rng) >> np.uint64(63) else -1
    roll = chance(rng)
    if roll < _MATES:
        return _join(w, rng, op, step)
    first = first_of(w, op)
    line = w.machines[w.modes[w.state[op, S_MODE], M_MACHINE], Q_FIRST]
    if kind == 1:  # what stands before it goes behind it
        if first == line:
            return False
        op, step = w.seq[first - 1], 1
    if roll < _WHOLE or end_of(w, op) - first_of(w, op) == 1:
        return _whole(w, rng, op, step)
    if w.ops[op, O_FIXED] >= 0:
        return False
    mode = w.state[op, S_MODE]
    ready, _ = route_bound(w, op)
    place = first - line if step < 0 else end_of(w, op) - line - 1
    if step < 0 and ready < w.state[op, S_BEGIN] and random_word(rng) >> np.uint64(63):
        place = place_at(w, w.modes[mode, M_MACHINE], ready, op)
    return rebatch(w, op, mode, place, ALONE, ready if step < 0 else w.state[op, S_END])
